#!/bin/sh
# Writes each Go sample of the package's README to a file of its own, as a package that can be compiled: split.sh README GO.MOD
set -eu
cd "$(dirname "$0")"
module=$(sed -n 's/^module //p' "$2")
awk '
  /^```go$/ { name = "sample" (++count) ".go"; print "package readme\n" > name; next }
  /^```/ { name = "" }
  name != "" { print > name }
  END { exit count == 0 }
' "$1"
sed -i "s#\"$module\"#\"errspec.test/package\"#" sample*.go
