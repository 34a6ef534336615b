#!/bin/sh
# Writes the C# samples of the package's README to one file, each as a method: split.sh README
set -eu
cd "$(dirname "$0")"
awk '
  /^```csharp$/ { inside = 1; body = body "\n    public static async Task Sample" (++count) "()\n    {\n"; next }
  /^```/ { if (inside) body = body "    }\n"; inside = 0 }
  inside && /^using [A-Za-z0-9.]+;$/ { print; next }
  inside { body = body "        " $0 "\n" }
  END { print "\npublic partial class Samples\n{" body "}"; exit count == 0 }
' "$1" > Samples.cs
sed -i '1i using System;\nusing System.Collections.Generic;\nusing System.Globalization;\nusing System.Threading.Tasks;' Samples.cs
