#!/bin/sh
# base_algebra.sh DIR - a base that solves by equations: the embedded model, trained on explanations in x and LaTeX.
#
#   problems of the train split in VOICES --> the same with an equation (sansu problems --format algebra) --> training --> DIR
#   then SHOW problems of the valid split, without any constraint: nearly every reply has to use letters and LaTeX
#
# No base at hand writes algebra by itself, so what a distillation takes away is taught first. FAMILIES, VOICES, BASE_ROWS a
# voice and BASE_FLAGS come from the environment; tools/reproduce.sh sets the first. A DIR that is whole is left as it is.
set -eu
DIR=$1
SANSU=${SANSU:-build/sansu}
FROM=${FROM:-models/sansu-mini}
FAMILIES=${FAMILIES:-tsurukame}
VOICES=${VOICES:-textbook exam drill story spoken terse}
BASE_ROWS=${BASE_ROWS:-2000}
BASE_FLAGS=${BASE_FLAGS:---epochs 4 --batch-tokens 4096 --lr 1e-3 --save-every 20}
SHOW=${SHOW:-100}
ENOUGH=${ENOUGH:-90} # percent of those replies
[ ! -f "$DIR/whole" ] || exit 0
say() { echo "base_algebra.sh: $*" >&2; }
mkdir -p "$DIR"

rows() {
    seed=100
    for voice in $VOICES; do
        seed=$((seed + 1))
        "$SANSU" problems --family "$FAMILIES" --split train --voice "$voice" --count "$BASE_ROWS" --seed "$seed" --unique --format algebra
    done
}
# once FILE COMMAND...: the file appears whole or not at all
once() { file=$1; shift; [ -f "$file" ] || { "$@" >"$file.part" && mv "$file.part" "$file"; }; }
once "$DIR/rows.jsonl" rows
say "$(wc -l <"$DIR/rows.jsonl" | tr -d ' ') explanations by equations"
if [ ! -d "$DIR/run/model" ]; then
    # shellcheck disable=SC2086
    "$SANSU" train --base "$FROM" --data "$DIR/rows.jsonl" --out "$DIR/run" --method full --seed 1 $BASE_FLAGS --resume
fi

show() { "$SANSU" problems --family "$FAMILIES" --split valid --voice textbook --count "$SHOW" --seed 200 --unique; }
once "$DIR/show.jsonl" show
"$SANSU" eval --test "$DIR/show.jsonl" --system "base=model:$DIR/run/model,raw" --out "$DIR/show" --seed 1 >"$DIR/show.txt"
# the columns "algebra %" and "markup %"
habits() { awk '/algebra %/ {getline; print int($5), int($6)}' "$DIR/show.txt"; }
habits | while read -r letters latex; do
    say "of $SHOW replies $letters % use letters as unknowns, $latex % LaTeX"
    [ "$letters" -ge "$ENOUGH" ] && [ "$latex" -ge "$ENOUGH" ] || { say "it has not learnt to"; exit 1; }
done
: >"$DIR/whole"
