#!/bin/sh
# card.sh OUT BASE FLAGS - the student's model card on standard output, from what tools/reproduce.sh measured.
set -eu
OUT=$1 BASE=$2 FLAGS=$3
sha() { sha256sum "$1" | cut -d' ' -f1; }
cat <<CARD
---
language: ja
license: ${SANSU_LICENCE:-apache-2.0}
library_name: transformers
pipeline_tag: text-generation
base_model: $(basename "$BASE")
tags: [elementary-mathematics, japanese, sansu]
---

# $(basename "$BASE"), trained on $(wc -l <"$OUT/train.jsonl" | tr -d ' ') solutions

Explains Japanese elementary-school word problems (算数) step by step, without equations. Made by \`tools/reproduce.sh\`.

**Limits.** A true equation is not yet a right solution, and a text that reads well can be wrong: the figure for that stands below. A teacher must read every
explanation before a child does. Not for unsupervised use by children, not for marking.

**Data.** $(head -n 1 "$OUT/filter.txt"). Training file SHA-256 \`$(sha "$OUT/train.jsonl")\`; test file, fixed before training, \`$(sha "$OUT/test.jsonl")\`.

**Training.** \`sansu train --method $FLAGS\` on \`$BASE\`; weights SHA-256 \`$(cat "$OUT"/model/*.safetensors | sha256sum | cut -d' ' -f1)\`.

## Measured

On $(wc -l <"$OUT/test.jsonl" | tr -d ' ') held-out problems of the generator, none of which stands among the training problems, not even with other numbers; temperature 0.3, with the calculator.

\`\`\`
$(cat "$OUT/eval.txt")
\`\`\`
CARD
if [ -f "$OUT/worded.txt" ]; then
    cat <<CARD

On problems in people's words, with the same systems:

\`\`\`
$(cat "$OUT/worded.txt")
\`\`\`
CARD
fi
if grep -q '^base-plain ' "$OUT/eval.txt"; then
    cat <<'CARD'

`examples`: the base with two worked examples in its prompt. `-plain`: the same system without the calculator, which otherwise lets only true results be
written behind an equals sign.
CARD
fi
if [ "${SANSU_LICENCE:-}" = gemma ]; then
    cat <<'CARD'

## Notice

A modified Gemma 3: an adapter was trained and added to its weights. Gemma is provided under and subject to the Gemma Terms of Use; they bind whoever
passes this model on.
CARD
fi
