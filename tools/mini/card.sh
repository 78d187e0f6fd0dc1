#!/bin/sh
# card.sh - measure the embedded model on fresh problems and write its model card. About ten minutes on two cores.
#
#   sh tools/mini/card.sh            COUNT problems of each kind (default 800), seeds that no training run used
set -eu
SANSU=${SANSU:-build/sansu}
OUT=${OUT:-models/sansu-mini}
WORK=${WORK:-build/mini}
COUNT=${COUNT:-800}
HERE=$(dirname "$0")
FIRST=ueki,tsurukame,wasa,tabibito,hayasa,wariai,heikin,kabusoku
MORE=bunpai,nenrei,tsuka,shokyo,soneki,shokuen,ryusui,shigoto,sashatsume,tanni,kiitsu,nobe,maruta,noritashi,soto,shuki,hojin,wasa3,torichigae,nagaisu
mkdir -p "$WORK"

problems() { "$SANSU" problems --family "$1" --split "$2" --count "$3" --seed "$4" --unique; }
problems $FIRST valid "$COUNT" 9001 >"$WORK/fresh.jsonl"
problems $FIRST test "$COUNT" 9002 >"$WORK/test.jsonl"
problems $MORE valid "$COUNT" 9003 >"$WORK/more.jsonl"
awk -v rounds=5 -v held=1 -v refusal= -f "$HERE/unfamiliar.awk" "$HERE/unfamiliar.txt" >"$WORK/unfamiliar.jsonl"
measure() { "$SANSU" eval --model "$OUT" --test "$WORK/$1.jsonl" --seed 1 $2 >"$WORK/$1$3.txt" || exit 1; }
measure fresh "" ""
measure fresh --no-calculator -plain
measure test "" ""
measure more "" ""
measure unfamiliar "" ""

table() { printf '```\n'; cat "$WORK/$1.txt"; printf '```\n\n'; }
{
    cat "$HERE/card_head.md"
    printf '## Measured\n\n`sh tools/mini/card.sh`; temperature 0.3, one reply a problem, seeds that no training run used. "right" is the final answer by value; intervals are Wilson'"'"'s.\n\n'
    printf 'Fresh problems of the first eight families (wordings and words as in training), with the calculator:\n\n'; table fresh
    printf 'The same without the calculator:\n\n'; table fresh-plain
    printf 'Numbers from a part of the parameter space no training run drew from, some wordings and words never seen, with the calculator:\n\n'; table test
    printf 'The families learnt later and less, with the calculator:\n\n'; table more
    printf 'Texts that must be declined, none of them seen in training:\n\n'; table unfamiliar
} >"$WORK/card.md"
mv "$WORK/card.md" "$OUT/README.md"
echo "card.sh: $OUT/README.md is written" >&2
