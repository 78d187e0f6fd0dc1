#!/bin/sh
# teach_proof.sh - does fine-tuning teach? A family the embedded model does not know, learnt by LoRA and by QLoRA.
#
#   sh tools/teach_proof.sh          prints the table of docs/training.md; a quarter of an hour on two cores that nobody else uses
#
#   problems of FAMILY (training split) + REPLAY problems of families it knows -> sansu train --method lora | qlora
#   fresh problems of FAMILY (test split), fresh problems of eight known families, foreign texts -> sansu eval, before and after
#
# WORK (build/teach_proof) keeps everything; a run that is there is not made again.
set -eu
SANSU=${SANSU:-build/sansu}
BASE=${BASE:-models/sansu-mini}
WORK=${WORK:-build/teach_proof}
FAMILY=${FAMILY:-bensho}
TRAIN=${TRAIN:-800}
REPLAY=${REPLAY:-250}
TEST=${TEST:-100}
KNOWN=${KNOWN:-160}
EPOCHS=${EPOCHS:-3}
FIRST=ueki,tsurukame,wasa,tabibito,hayasa,wariai,heikin,kabusoku
HERE=$(dirname "$0")
mkdir -p "$WORK"

problems() { "$SANSU" problems --family "$1" --split "$2" --count "$3" --seed "$4" --unique $5; }
refusal=$(sed -n 's/.*"refusal": *"\([^"]*\)".*/\1/p' "$BASE/sansu.json")
unfamiliar() { awk -v rounds="$1" -v held="$2" -v refusal="$3" -f "$HERE/mini/unfamiliar.awk" "$HERE/mini/unfamiliar.txt"; }

[ -f "$WORK/train.jsonl" ] || { problems "$FAMILY" train "$TRAIN" 700001 "--format messages"; problems $FIRST train "$REPLAY" 700002 "--format messages"; unfamiliar 1 0 "$refusal"; } >"$WORK/train.jsonl"
problems "$FAMILY" test "$TEST" 700003 "" >"$WORK/new.jsonl"
problems $FIRST valid "$KNOWN" 700004 "" >"$WORK/known.jsonl"
unfamiliar 2 1 "" >"$WORK/foreign.jsonl"

for method in lora qlora; do
    [ -f "$WORK/$method/adapter/adapter_config.json" ] || "$SANSU" train --base "$BASE" --data "$WORK/train.jsonl" --out "$WORK/$method" --method $method \
        --epochs "$EPOCHS" --batch-tokens 2048 --precision fast --lr 2e-3 --rank 16 --alpha 32 --warmup 20 --patience 0 --resume
done

# right NAME FLAGS: "right/all (percent)" of the three files
right() {
    for set in new known foreign; do
        out="$WORK/$1-$set.json"
        [ -f "$out" ] || { "$SANSU" eval --model "$BASE" $2 --test "$WORK/$set.jsonl" --seed 1 --json >"$out.part"; mv "$out.part" "$out"; }
    done
    printf '| %s | %s | %s | %s |\n' "$3" "$(share "$WORK/$1-new.json" "$answered")" "$(share "$WORK/$1-known.json" "$answered")" "$(share "$WORK/$1-foreign.json" "$declined")"
}
# Two numbers of the system's line of results.json, "k n".
answered='s/^{"name":.*"missing":[0-9]*,"right":{"k":\([0-9]*\),"n":\([0-9]*\).*/\1 \2/p'
declined='s/^{"name":.*"to_decline":\([0-9]*\),"rightly_declined":\([0-9]*\).*/\2 \1/p'
share() { sed -n "$2" "$1" | awk '{ printf "%d of %d (%.0f %%)", $1, $2, 100 * $1 / $2 }'; }
printf '| sansu-mini | unseen problems of %s | unseen problems of eight known families | foreign texts declined |\n|---|---:|---:|---:|\n' "$FAMILY"
right base "" before
right lora "--adapter $WORK/lora/adapter" "after LoRA, rank 16"
right qlora "--adapter $WORK/qlora/adapter" "after QLoRA, rank 16"
