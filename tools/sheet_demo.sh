#!/bin/sh
# sheet_demo.sh - three worksheets of 20 problems, each as PDF below $OUT, with pictures of their first pages where pdftoppm is.
#
#   grade4   fourth year, easy ones first, readings over kanji of later years, lines to write on
#   grade5   fifth year, mixed, with figures, hints to fold away and solutions
#   like     類題 of the model card's problem, a grid, versions A and B
set -eu
OUT=${OUT:-build/sheets}
mkdir -p "$OUT"
"$SANSU" sheet --grade 4 --count 20 --seed 4 --order easy --furigana 4 --out "$OUT/grade4.pdf"
"$SANSU" sheet --grade 5 --count 20 --seed 5 --order mixed --figures problem --hints foot --furigana 5 --answers full --out "$OUT/grade5.pdf"
printf '270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。\n' >"$OUT/card.txt"
"$SANSU" sheet --like "$OUT/card.txt" --count 20 --seed 1 --versions 2 --space grid --columns 2 --title 植木算の類題 --answers equations --out "$OUT/like.pdf"
command -v pdftoppm >/dev/null 2>&1 || { echo "the sheets are in $OUT"; exit 0; }
for sheet in grade4 grade5 like; do pdftoppm -r 60 -gray -png -singlefile "$OUT/$sheet.pdf" "$OUT/$sheet"; done
pdftoppm -r 60 -gray -png -singlefile -f "$(pdfinfo "$OUT/grade5.pdf" | sed -n 's/^Pages: *//p')" "$OUT/grade5.pdf" "$OUT/grade5-key"
echo "the sheets and pictures of pages are in $OUT"
