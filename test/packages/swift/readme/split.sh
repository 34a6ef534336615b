#!/bin/sh
# Writes the Swift samples of the package's README to one file, each as a function: split.sh README
set -eu
cd "$(dirname "$0")"
awk '
  /^```swift$/ { block = ""; imports = ""; inside = 1; next }
  # Those that start with a point are for Package.swift.
  /^```/ { if (inside && block !~ /^\./) print imports "func sample" (++count) "() async throws {\n" block "}\n"; inside = 0 }
  inside && /^import / { imports = imports $0 "\n"; next }
  inside { block = block $0 "\n" }
  END { exit count == 0 }
' "$1" > Samples.swift
