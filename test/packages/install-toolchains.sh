#!/usr/bin/env bash
# npm run toolchains: installs from Debian what the tests compile and run the generated packages with. What is there
# already stays as it is. Go, Rust and Node are too old in Debian: those are named where they are missing.
set -euo pipefail

# A command, and the package of Debian that has it.
from_debian='
python3 python3-venv
javac   openjdk-17-jdk-headless
mvn     maven
mcs     mono-mcs
mono    mono-runtime
php     php-cli
phpcs   php-codesniffer
composer composer
ruby    ruby
rubocop rubocop
g++     g++
clang++ clang
cmake   cmake
make    make
'

# A command, and where it comes from.
by_hand='
go https://go.dev/doc/install
cargo https://www.rust-lang.org/tools/install
'

missing=()
while read -r command package; do
  if [ -n "$command" ] && ! command -v "$command" > /dev/null; then missing+=("$package"); fi
done <<< "$from_debian"

if [ "${#missing[@]}" -gt 0 ]; then
  if ! command -v apt-get > /dev/null; then
    echo "This is no Debian: install ${missing[*]} in the way of your system." >&2
    exit 1
  fi
  root=()
  if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
  echo "Installing ${missing[*]}"
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
fi

status=0
while read -r command where; do
  if [ -n "$command" ] && ! command -v "$command" > /dev/null; then
    echo "$command is missing: $where" >&2
    status=1
  fi
done <<< "$by_hand"

if ! command -v swiftc > /dev/null; then bash "$(dirname "$0")/swift/install.sh" || status=1; fi
exit "$status"
