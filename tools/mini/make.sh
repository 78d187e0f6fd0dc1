#!/bin/sh
# make.sh - sansu-mini from nothing: exact problems -> vocabulary -> training from scratch -> finished model directory.
#
#   sh tools/mini/make.sh            hours on two cores; an interrupted run goes on where it stopped
#
# WORK (build/mini) holds what is on the way, OUT (models/sansu-mini) the finished directory; tools/mini/card.sh then
# measures it and writes its card. Everything is seeded: the same generator and the same kind of machine give the same bytes.
# The committed model was made by these four stages while the generator grew (the earlier ones saw fewer words and
# families than the last), so a rerun gives a model like it,
# not its bytes. Its stages were run one by one with these flags; this script has not been run from end to end.
set -eu
SANSU=${SANSU:-build/sansu}
WORK=${WORK:-build/mini}
OUT=${OUT:-models/sansu-mini}
HERE=$(dirname "$0")

FIRST=ueki,tsurukame,wasa,tabibito,hayasa,wariai,heikin,kabusoku
SECOND=bunpai,nenrei,tsuka,shokyo,soneki,shokuen,ryusui,shigoto,sashatsume,tanni,kiitsu,nobe,maruta,noritashi
THIRD=$SECOND,soto,shuki,hojin,wasa3,torichigae,nagaisu
HARD=hayasa,tsurukame,heikin
refusal=$(sed -n 's/.*"refusal": *"\([^"]*\)".*/\1/p' "$HERE/sansu.json")

# problems FAMILIES COUNT SEED: training-split problems with their solutions, a tenth of them respelt as users type
problems() { "$SANSU" problems --family "$1" --split train --count "$2" --seed "$3" --noise 10 --unique --format messages; }
# unfamiliar ROUNDS: texts that must be declined
unfamiliar() { awk -v rounds="$1" -v held=0 -v refusal="$refusal" -f "$HERE/unfamiliar.awk" "$HERE/unfamiliar.txt"; }
# once FILE COMMAND...: the file appears whole or not at all
once() { file=$1; shift; [ -f "$file" ] || { "$@" >"$file.part" && mv "$file.part" "$file"; }; }

data1() { problems $FIRST 400000 1; unfamiliar 200; }
data2() { problems $FIRST 135000 11; problems $SECOND 80000 12; unfamiliar 100; }
data3() { problems $FIRST 80000 21; problems $HARD 30000 22; problems $THIRD 60000 23; unfamiliar 70; }
data4() { problems $FIRST 40000 31; problems tsurukame,heikin,wasa,wariai,hayasa 40000 32; problems $THIRD 25000 33; unfamiliar 35; }
valid() { "$SANSU" problems --family "$FIRST,$THIRD" --split valid --count 660 --seed 2 --format messages; }
# The vocabulary also gets every kana, every sign and every kanji of the six school years as single pieces.
vocabulary_texts() { head -n 40000 "$WORK/train1.jsonl"; unfamiliar 20; sed 's/\\/\\\\/g; s/"/\\"/g; s/.*/{"text":"&"}/' "$HERE/characters.txt"; }

mkdir -p "$WORK/base"
once "$WORK/train1.jsonl" data1
once "$WORK/train2.jsonl" data2
once "$WORK/train3.jsonl" data3
once "$WORK/train4.jsonl" data4
once "$WORK/valid.jsonl" valid
once "$WORK/vocabulary.jsonl" vocabulary_texts
for f in config.json tokenizer_config.json generation_config.json chat_template.jinja sansu.json; do cp "$HERE/$f" "$WORK/base/"; done
[ -f "$WORK/base/tokenizer.json" ] || "$SANSU" vocab --data "$WORK/vocabulary.jsonl" --size 3072 --max-chars 4 --out "$WORK/base/tokenizer.json"

# stage NUMBER BASE FLAGS...
stage() {
    n=$1; base=$2; shift 2
    [ -f "$WORK/run$n/model/model.safetensors" ] || "$SANSU" train --base "$base" --data "$WORK/train$n.jsonl" --val-data "$WORK/valid.jsonl" \
        --out "$WORK/run$n" --batch-tokens 4096 --weight-decay 0.1 --seed "$n" --save-every 200 --eval-every 300 --resume "$@"
}
stage 1 "$WORK/base" --from-scratch --steps 4800 --stop-after 1372 --lr 2e-3 --warmup 150 --precision blas --dtype f32
stage 2 "$WORK/run1/model" --steps 3600 --stop-after 1971 --lr 1.6e-3 --warmup 60 --precision blas --dtype f32
stage 3 "$WORK/run2/model" --steps 3000 --lr 1.2e-3 --warmup 40 --precision fast --dtype bf16
stage 4 "$WORK/run3/model" --steps 1400 --lr 8e-4 --warmup 30 --precision fast --dtype bf16

mkdir -p "$OUT"
for f in config.json generation_config.json model.safetensors tokenizer.json tokenizer_config.json chat_template.jinja sansu.json; do
    cp "$WORK/run4/model/$f" "$OUT/$f"
done
echo "make.sh: $OUT is ready; sh tools/mini/card.sh measures it and writes its card" >&2
