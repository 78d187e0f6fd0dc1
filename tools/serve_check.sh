#!/bin/sh
# serve_check.sh - the server as it is met from outside: a browser on the page, the official SDKs, schemathesis.
#
#   make all; sh tools/serve_check.sh
#
# Needs Debian's chromium and packages of PyPI, in an environment outside of this folder. What cannot be had is skipped, counted
# and named; what was tried must pass. A few minutes.
set -u
cd "$(dirname "$0")/.."
SANSU=${SANSU:-build/sansu}
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill $server; rm -rf "$folder"' EXIT
passed=0 skipped='' failed=''

install_debian() { # what apt-get has; only root does it unasked
    missing=
    for p in chromium python3-venv python3-pip; do
        dpkg-query -W -f='${Status}' $p 2>/dev/null | grep -q 'ok installed' || missing="$missing $p"
    done
    [ -z "$missing" ] || [ "$(id -u)" != 0 ] || apt-get install -y -qq $missing >/dev/null 2>&1
}

install_python() { # PACKAGE==VERSION...: into an environment of their own, $folder/NAME-OF-THE-FIRST
    environment=$folder/${1%%==*}
    python3 -m venv "$environment" >/dev/null 2>&1 && "$environment/bin/pip" install -q --retries 1 "$@" >"$folder/pip" 2>&1
}

skip() { # NAME WHY
    echo "== SKIPPED $1: $2"
    skipped="$skipped $1"
}

try() { # NAME COMMAND...
    name=$1
    shift
    echo "== $name"
    if timeout 280 "$@" >"$folder/out" 2>&1; then
        tail -1 "$folder/out"
        passed=$((passed + 1))
    else
        cat "$folder/out"
        failed="$failed $name"
    fi
}

start_server() { # FLAGS...
    "$SANSU" serve --port 0 --quiet "$@" >"$folder/where" 2>"$folder/log" &
    server=$!
    tries=0
    while [ ! -s "$folder/where" ] && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
    url=$(sed 's/^[^h]*\(http[^ ]*\).*/\1/' "$folder/where")
}

make_pairs() { # 20 problems, where teacher is right and student is wrong: $folder/pairs
    mkdir "$folder/pairs"
    i=1
    while [ $i -le 20 ]; do
        printf '{"id":"p%d","problem":"%dこと1こを合わせると何こですか。","answer":"%dこ"}\n' $i $i $((i + 1)) >>"$folder/test.jsonl"
        sample teacher "1. 合わせるので、$i+1=$((i + 1))(こ)です。\\n答え $((i + 1))こ"
        sample student "1. 全部で、$i+1=$((i + 2))(こ)です。\\n答え $((i + 2))こ"
        i=$((i + 1))
    done >"$folder/pairs/samples.jsonl"
    "$SANSU" eval --test "$folder/test.jsonl" --blind-sheet teacher,student --out "$folder/pairs" >/dev/null
}

sample() { # SYSTEM TEXT: as eval writes it, of problem $i
    printf '{"system":"%s","fingerprint":"1","item":"p%d","k":0,"finish":"stop","text":"%s"}\n' "$1" $i "$2"
}

check_page() {
    command -v chromium >/dev/null || { skip page "no chromium"; return; }
    install_python playwright==1.65.0 axe-playwright-python==0.1.8 || { skip page "no playwright from PyPI"; return; }
    make_pairs
    start_server --library "$folder/library.db" --pairs "$folder/pairs"
    try page "$environment/bin/python" tools/page_check.py --url "$url" --out "$folder/pictures"
    "$SANSU" eval --tally "$folder/pairs/votes.csv" --key "$folder/pairs/key.csv" >"$folder/tally" && grep -q 田中 "$folder/tally" ||
        failed="$failed tally"
    kill $server && wait $server
    server=
}

check_clients() {
    install_python openai==3.57.0 anthropic==2.14.0 ollama==0.6.3 || { skip clients "no SDKs from PyPI"; return; }
    try clients "$environment/bin/python" tools/serve_oracle.py "$(dirname "$SANSU")"
}

check_description() {
    install_python schemathesis==4.32.5 || { skip description "no schemathesis from PyPI"; return; }
    try description env SCHEMATHESIS="$environment/bin/schemathesis" SANSU="$SANSU" sh tools/openapi_check.sh --max-time 60
}

install_debian
check_page
check_clients
check_description
echo "== the server from outside: $passed passed${skipped:+, SKIPPED:$skipped}${failed:+, FAILED:$failed}"
[ -z "$failed" ]
