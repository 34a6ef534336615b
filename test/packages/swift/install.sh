#!/usr/bin/env bash
# Brings Swift 6 from Debian 13 into a folder of its own: nothing is installed into the system. Swift is in no earlier
# Debian and in no package registry. The folder has the C library that Swift was built with, and every program in it is
# changed to run with that one, so it runs on any Linux and needs no special rights once it is there.
#
# apt fetches the packages, with a configuration of its own, from the mirror that this machine uses, and checks them by
# the signature of Debian's release. A point release may replace a package, so the version is the one of the suite, 6.0
# at least; the folder's file `packages` lists what is in it.
set -euo pipefail

suite=trixie
least=6.0
home="${XDG_CACHE_HOME:-$HOME/.cache}/errspec-toolchains"
target="$home/swift"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

runs() { "$target/bin/swiftc" --version; }

mkdir -p "$home"
exec 9> "$home/swift.lock"
flock 9
if runs > /dev/null 2>&1; then exit 0; fi

fail() {
  echo "Swift cannot be brought: $*" >&2
  exit 1
}
if ! command -v apt-get > /dev/null || [ ! -e "$keyring" ]; then fail "this is no Debian; see https://www.swift.org/install"; fi

work="$home/swift.work"
root="$work/root"
rm -rf "$root"
mkdir -p "$root" "$work/lists/partial" "$work/archives/partial"

mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Component: main' |
    grep -v -m 1 security
}
url=$(mirror) || fail "apt knows no mirror of Debian; run apt-get update"

: > "$work/status"
echo "deb [signed-by=$keyring] $url $suite main" > "$work/sources.list"
private=(
  -o "Dir::State=$work" -o "Dir::State::Lists=$work/lists" -o "Dir::State::status=$work/status"
  -o "Dir::Cache=$work" -o "Dir::Cache::Archives=$work/archives"
  -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null
  -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null
  -o "APT::Sandbox::User=$(id -un)" -o Acquire::AllowInsecureRepositories=false -o APT::Get::AllowUnauthenticated=false
)
apt-get "${private[@]}" update -qq || fail "apt cannot read $suite"
version=$(apt-cache "${private[@]}" show --no-all-versions swiftlang | sed -n 's/^Version: //p')
dpkg --compare-versions "$version" ge "$least" || fail "$suite has Swift $version, and $least is needed"
echo "Bringing Swift $version, some 540 MB"
apt-get "${private[@]}" install -y -qq --no-install-recommends --download-only \
  swiftlang libc6-dev libstdc++-14-dev patchelf > /dev/null || fail "apt cannot fetch its packages"

# Debuggers, editors' helpers, other platforms and other compilers stay out: half of the bytes.
left_out=(
  '*/liblldb*' '*/lldb*' '*/libsourcekitd*' '*/sourcekit-lsp' '*/clangd' '*/docc' '*/swift-format' '*/swift_static'
  '*/swift/embedded' '*/FrameworkABIBaseline' '*/libLTO*' '*/lib_InternalSwiftScan.so' './usr/share' './usr/libexec/gcc'
  './usr/bin/*gcc*' './usr/bin/*lto*' './usr/bin/*cpp*' './usr/lib/python3*' '*.a.syso'
)
for package in "$work"/archives/*.deb; do
  dpkg-deb --fsys-tarfile "$package" | tar -x -C "$root" "${left_out[@]/#/--exclude=}"
  dpkg-deb --show --showformat '${Package} ${Version}\n' "$package" >> "$root/packages"
done
for folder in "$root"/usr/lib*; do
  if [ ! -e "$root/${folder##*/}" ]; then ln -s "usr/${folder##*/}" "$root/${folder##*/}"; fi
done

# The folder is complete when it gets its name. Its files contain the path that it will have then.
inside() { sed "s|^$root|$target|"; }
loader=$(find "$root/usr" -name 'ld-linux*.so.*' -path '*/lib*' | head -n 1)
libraries=$(dirname "$(find "$root/usr/lib" -name libc.so.6 | head -n 1)")
loader_then=$(inside <<< "$loader")
libraries_then=$(inside <<< "$libraries")
patchelf() { "$loader" --library-path "$libraries" "$root/usr/bin/patchelf" "$@"; }

swift="$root/usr/libexec/swift"
while read -r file; do
  if patchelf --print-interpreter "$file" > /dev/null 2>&1; then
    patchelf --set-interpreter "$loader_then" --force-rpath \
      --set-rpath "\$ORIGIN/../lib/swift/linux:\$ORIGIN/../lib/swift/host:\$ORIGIN/../lib:$libraries_then" "$file"
  fi
done < <(find "$swift/bin" -type f)
while read -r file; do
  patchelf --add-rpath "$libraries_then" "$file"
done < <(find "$swift/lib" -type f -name '*.so*')

# What the compiler links is for this folder too. Without the settings it warns that it found none.
printf '%s\n' "--sysroot=$target" -fuse-ld=lld "-Wl,--dynamic-linker=$loader_then" "-Wl,-rpath,$libraries_then" |
  tee "$swift/bin/clang.cfg" > "$swift/bin/clang++.cfg"
echo '{ "CanonicalName": "linux", "Version": "1.0" }' > "$root/SDKSettings.json"
mkdir "$root/bin"
for name in swift swiftc; do
  printf '#!/bin/sh\nSDKROOT=%s exec %s/usr/libexec/swift/bin/%s "$@"\n' "'$target'" "'$target'" "$name" > "$root/bin/$name"
  chmod +x "$root/bin/$name"
done

rm -rf "$target"
mv "$root" "$target"
if ! runs; then
  rm -rf "$target"
  fail "what was brought does not run here"
fi
rm -rf "$work"
