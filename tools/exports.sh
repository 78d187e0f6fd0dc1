#!/bin/sh
# exports.sh LIBRARY.a HEADER... - the linker's version script of the shared library: what the public headers name, nothing else.
set -eu
export LC_ALL=C # elsewhere sort takes names for equal that differ in _ alone
library=$1; shift
names=$(mktemp); trap 'rm -f "$names"' EXIT
grep -ohE '[a-z_][a-z0-9_]*' "$@" | sort -u >"$names"
echo '{ global:'
nm --defined-only -g "$library" 2>/dev/null | awk 'NF == 3 {print $3}' | sort -u | comm -12 - "$names" | sed 's/.*/    &;/'
echo 'local: *; };'
