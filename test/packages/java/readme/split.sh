#!/bin/sh
# Writes each Java sample of the package's README to a class of its own that can be compiled: split.sh README
set -eu
cd "$(dirname "$0")"
awk '
  /^```java$/ {
    file = "Sample" (++count) ".java"
    print "import com.example.okxweb3errors.*;\nimport java.net.http.*;\nimport java.net.http.HttpResponse.BodyHandlers;" > file
    print "import java.time.*;\nimport java.util.*;\n\nfinal class Sample" count " extends Around {\n  void run() throws Exception {" > file
    next
  }
  /^```/ { if (file != "") print "  }\n}" > file; file = "" }
  file != "" { print > file }
  END { exit count == 0 }
' "$1"
