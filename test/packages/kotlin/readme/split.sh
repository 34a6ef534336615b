#!/bin/sh
# Writes each Kotlin sample of the package's README to a function of its own that can be compiled: split.sh README
set -eu
cd "$(dirname "$0")"
awk '
  /^```kotlin$/ { count++; imports = ""; lines = ""; isSample = 1; next }
  /^```/ {
    if (isSample) print "@file:Suppress(\"UNUSED_VARIABLE\")\n\npackage readme\n\nimport com.example.okxweb3.*\n" imports "\ninternal suspend fun sample" count "() {\n" lines "}" > ("Sample" count ".kt")
    isSample = 0
  }
  isSample && /^import com\.example\.okxweb3\.\*$/ { next }
  isSample && /^import / { imports = imports $0 "\n"; next }
  isSample { lines = lines $0 "\n" }
  END { exit count == 0 }
' "$1"
