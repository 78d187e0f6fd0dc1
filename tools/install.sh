#!/bin/sh
# install.sh PACKAGE... - make sure Debian packages are there; says what it does, does nothing when nothing is missing.
set -eu
missing=
for p in "$@"; do
    dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing="$missing $p"
done
[ -n "$missing" ] || exit 0
command -v apt-get >/dev/null 2>&1 || { echo "sansu: please install:$missing (no apt-get here)" >&2; exit 4; }
as_root=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "sansu: run as root, or install:$missing" >&2; exit 4; }
    as_root=sudo
fi
echo "sansu: installing with apt-get:$missing" >&2
$as_root apt-get update -qq >&2
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >&2
