#!/bin/sh
# figures.sh - the pictures of docs/figures.md, drawn by the program: tools/figures.sh [SANSU] [DIR]
# Writes DIR/NAME.svg (default docs/figures) for each line of tools/figures.txt. The test e2e/figure holds the written ones
# against the program; whoever changes a drawing looks at the picture before it is written again.
set -eu
sansu=${1:-build/sansu} dir=${2:-docs/figures}
mkdir -p "$dir"
grep -v '^#' tools/figures.txt | while read -r name family subtype seed variant; do
    "$sansu" problems --family "$family" --subtype "$subtype" --seed "$seed" |
        "$sansu" figure - --variant "$variant" >"$dir/$name.svg" || { echo "figures.sh: $name: no picture" >&2; exit 1; }
done
