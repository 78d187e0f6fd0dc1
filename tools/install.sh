#!/bin/sh
# install.sh [--wanted] PACKAGE... - make sure Debian packages are there; does nothing when nothing is missing.
#
#   --wanted             the build goes on without them; what is then left out is said
#   root                 installs, and says what
#   a user with sudo     is asked first (yes is the default); without a terminal nothing is installed
#   INSTALL=no           nothing is installed; what is missing is named
#   INSTALL=yes          no question
#   no apt-get           the list, with the names that other distributions use
set -eu
failure=4
[ "${1-}" != --wanted ] || { failure=0; shift; }
missing=
if command -v dpkg-query >/dev/null 2>&1; then
    for p in "$@"; do
        dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing="$missing $p"
    done
    [ -n "$missing" ] || exit 0
fi

give_up() { # WORDS
    echo "sansu: $1" >&2
    [ $failure != 0 ] || echo "sansu: without them no worksheets are made; all the rest is" >&2
    exit $failure
}

if ! command -v apt-get >/dev/null 2>&1; then
    [ $failure != 0 ] || exit 0
    # Whether the libraries are there, their own tool knows; make and a compiler ran or the build will say so.
    command -v pkg-config >/dev/null 2>&1 && pkg-config --exists openblas jansson sqlite3 libcurl && case " $* " in
    *libcmocka-dev*) pkg-config --exists cmocka && exit 0 ;;
    *) exit 0 ;;
    esac
    cat >&2 <<'WORDS'
sansu: no apt-get here. Please install a C compiler, make, pkg-config and the development files of these libraries:
  Fedora        gcc make pkgconf openblas-devel jansson-devel sqlite-devel libcurl-devel libmicrohttpd-devel  (tests: libcmocka-devel gmp-devel)
  Arch          gcc make pkgconf openblas jansson sqlite curl libmicrohttpd                        (tests: cmocka gmp)
  openSUSE      gcc make pkgconf openblas-devel libjansson-devel sqlite3-devel libcurl-devel libmicrohttpd-devel (tests: libcmocka-devel gmp-devel)
  Alpine        gcc make pkgconf musl-dev openblas-dev jansson-dev sqlite-dev curl-dev libmicrohttpd-dev (tests: cmocka-dev gmp-dev)
For worksheets, too: cairo, freetype and their headers, and a Japanese TrueType font such as BIZ UDPGothic; for readings in them MeCab and IPADIC.
Then run make all, or INSTALL=no make check.
WORDS
    [ "${INSTALL-}" = no ] && exit 0
    exit 4
fi

[ "${INSTALL-}" != no ] || { echo "sansu: missing, and not installed because of INSTALL=no:$missing" >&2; exit 0; }
as_root=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || give_up "run as root, or install:$missing"
    as_root=sudo
    if [ "${INSTALL-}" != yes ]; then
        [ -t 0 ] || give_up "these packages are missing:$missing (install them, or INSTALL=yes allows sudo apt-get)"
        printf 'sansu needs these packages:%s\nInstall them with sudo apt-get? [Y/n] ' "$missing" >&2
        read -r answer
        case $answer in '' | [Yy]*) ;; *) give_up "nothing was installed" ;; esac
    fi
fi
echo "sansu: installing with apt-get:$missing" >&2
$as_root apt-get update -qq >&2 || [ $failure = 0 ]
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >&2 ||
    give_up "apt-get could not install:$missing"
