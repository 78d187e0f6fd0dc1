#!/bin/sh
# check_places.sh - the quick tests where other people are: another clock and language, a path with blanks, no home, not root.
#
#   BUILD/sansu, BUILD/sansu-test + the files that tests read -> a copy at "TMP/さん すう/…" -> the tests of QUICK, once a place
#
# Run by `make check-places`. A locale that the machine lacks is made for the run where localedef can; else it is named as
# missing. QUICK names other tests.
set -u
build=${BUILD:-build}
quick=${QUICK:-base text exact audit token format e2e/words e2e/failures e2e/flags e2e/explain e2e/audit e2e/corpus_verb e2e/outputs}
[ -x "$build/sansu-test" ] || { echo "check_places.sh: $build/sansu-test is not there; make check-places builds it"; exit 2; }
top=$(mktemp -d) || exit 2
trap 'rm -rf "$top"' EXIT
chmod 755 "$top"
tree="$top/さん すう/a b"
mkdir -p "$tree" "$top/locale"
tar -cf - --exclude=./.git --exclude="./$build" --exclude="./$build-*" . | (cd "$tree" && tar -xf -)
mkdir -p "$tree/$build"
cp -r "$build/sansu" "$build/sansu-test" "$tree/$build/"
for file in "$build"/libsansu.* "$build"/exports.map "$build"/fuzz; do [ -e "$file" ] && cp -r "$file" "$tree/$build/"; done
bad=0

# locale NAME: prints what to set for it, or nothing
locale_of() {
    locale -a 2>/dev/null | grep -qi "^$1.utf-*8$" && { echo "LC_ALL=$1.UTF-8"; return; }
    localedef -i "$1" -f UTF-8 "$top/locale/$1.UTF-8" >/dev/null 2>&1 && echo "LC_ALL=$1.UTF-8 LOCPATH=$top/locale"
}

# place WORDS DIRECTORY TESTS COMMAND...: the tests there
place() {
    words=$1 where=$2 tests=$3
    shift 3
    if (cd "$where" && SANSU="$build/sansu" "$@" sh -c 'bad=0; for t in '"$tests"'; do "'"$build"'/sansu-test" "$t" || bad=1; done; exit $bad') >"$top/log" 2>&1
    then echo "$words: $(grep -c '^\[       OK' "$top/log") tests passed"
    else echo "$words: FAILED"; grep -aE 'FAILED|ERROR|error:' "$top/log" | head -20; bad=1
    fi
}

for one in ja_JP=Asia/Tokyo tr_TR=America/St_Johns; do
    set_locale=$(locale_of "${one%=*}")
    [ -n "$set_locale" ] || { echo "${one%=*}: not on this machine"; continue; }
    place "${one%=*}, ${one#*=}" . "$quick e2e/install" env TZ="${one#*=}" $set_locale
done
place "a path with blanks" "$tree" "$quick" env
place "no HOME" . "$quick" env -u HOME -u XDG_CACHE_HOME
if [ "$(id -u)" = 0 ]; then
    chown -R 65534:65534 "$top"
    place "an ordinary user" "$tree" "$quick" env HOME="$tree" setpriv --reuid=65534 --regid=65534 --clear-groups
else
    place "an ordinary user" . "$quick" env
fi
exit $bad
