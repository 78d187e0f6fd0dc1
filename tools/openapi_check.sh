#!/bin/sh
# openapi_check.sh - schemathesis against a running `sansu serve`, by the description that it serves itself.
#
#   make all; python3 -m venv V; V/bin/pip install schemathesis==4.32.5
#   SCHEMATHESIS=V/bin/schemathesis tools/openapi_check.sh [FLAGS FOR schemathesis run ..]
#
# No 5xx, no answer that is not described, nothing taken that is described as wrong. Not asked is that everything is taken which
# the description allows: rules between fields (whose turn is last, what excludes what) and the model's room are beyond it.
set -eu
cd "$(dirname "$0")/.."
schemathesis=$(realpath "$(command -v "${SCHEMATHESIS:-schemathesis}")") sansu=${SANSU:-build/sansu}
folder=$(mktemp -d)
SANSU_API_KEY=sk-check "$sansu" serve --port 0 --quiet --any-model --parallel 4 --queue 1000 \
    --library "$folder/library.db" >"$folder/where" 2>"$folder/log" &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$folder"' EXIT
tries=0
while [ ! -s "$folder/where" ] && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
url=$(sed 's/^[^h]*\(http[^ ]*\).*/\1/' "$folder/where")
cd "$folder" # it leaves notes of what it found where it runs
"$schemathesis" run "$url/openapi.json" --url "$url" --header "Authorization: Bearer sk-check" --checks all \
    --exclude-checks positive_data_acceptance --phases coverage,fuzzing --max-examples 10 --seed 1 --generation-database none \
    --continue-on-failure --request-timeout 60 --no-color "$@"
