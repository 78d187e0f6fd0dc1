#!/bin/sh
# compile_commands.sh - the compiler calls that make would run, as compile_commands.json for clangd and its kin (standard output).
#
#   make -nB prints every command; the lines that compile one file are those with " -c -o ".
set -eu
directory=$(pwd)
make -nB "$@" | sed -n 's/\\/\\\\/g; s/"/\\"/g; / -c -o /p' | awk -v directory="$directory" '
    { file = $NF; printf "%s{\"directory\":\"%s\",\"file\":\"%s\",\"command\":\"%s\"}", NR == 1 ? "[\n" : ",\n", directory, file, $0 }
    END { print NR ? "\n]" : "[]" }'
