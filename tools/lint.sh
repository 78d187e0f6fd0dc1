#!/bin/sh
# lint.sh - the house rules that a machine can check. Run by `make lint`; prints each breach as file:line: words.
#
#   LAYERS         who may include whom
#   banned         functions that no folder, or only some folders, may call
#   oaths          exact and problem: no floating point; kernel: no state, allocation, I/O or threads
#   state          two globals, no third
#   checked        every test or fuzz target that a header comment names exists
#   alone          every public header compiles by itself, at most 200 lines
#   sizes          120 columns; 250 lines a file of cmd; functions, parameters, fields and files over their budgets are named
set -u
export LC_ALL=C
bad=0
say() { echo "$1"; bad=1; }

# --- LAYERS: #include "folder/x.h" or "sansu/folder.h" from src/<folder> or cmd
awk -f tools/layers.awk LAYERS $(ls src/*/*.[ch] src/*/*/*.[ch] include/sansu/*.h cmd/*.[ch]) >"$BUILD/lint.txt" || bad=1
[ -s "$BUILD/lint.txt" ] && { cat "$BUILD/lint.txt"; bad=1; }

# --- banned everywhere; then what only cmd may do
ban() { # words, pattern, files...
    words=$1; pattern=$2; shift 2
    [ $# -gt 0 ] || return 0
    hits=$(grep -nE "(^|[^A-Za-z0-9_>.])($pattern) *\(" "$@" /dev/null 2>/dev/null | grep -vE ':[0-9]+: *(\*|//|/\*)')
    [ -n "$hits" ] && { echo "$hits" | sed "s/\$/   <- $words/"; bad=1; }
}
all=$(ls src/*/*.c src/*/*/*.c cmd/*.c 2>/dev/null)
lib=$(ls src/*/*.c src/*/*/*.c 2>/dev/null)
ban "unbounded or unsafe" 'gets|strcpy|strcat|sprintf|vsprintf|strtok|atoi|atol|atof|alloca|system|popen|tmpnam|mktemp' $all
ban "library code never exits, prints or reads the environment" 'exit|_exit|abort|getenv|printf|puts|putchar|perror' $lib
hits=$(grep -nwE 'stdout|stderr' $lib 2>/dev/null | grep -vE ':[0-9]+: *(\*|//|/\*)')
[ -n "$hits" ] && { echo "$hits" | sed 's/$/   <- library code never prints/'; bad=1; }
ban "threads exist only in base/pool" 'pthread_create' $(echo "$lib" | tr ' ' '\n' | grep -v base/pool.c)

# --- oaths
hits=$(grep -nwE 'float|double|math\.h' src/exact/*.[ch] src/problem/*.[ch] src/problem/*/*.[ch] include/sansu/exact.h include/sansu/problem.h 2>/dev/null | grep -vE ':[0-9]+: *(\*|//|/\*)')
[ -n "$hits" ] && { echo "$hits" | sed 's/$/   <- no floating point here/'; bad=1; }
awk -f tools/floats.awk src/exact/*.[ch] src/problem/*.[ch] src/problem/*/*.[ch] >"$BUILD/lint.txt" || bad=1
[ -s "$BUILD/lint.txt" ] && { cat "$BUILD/lint.txt"; bad=1; }
for o in $(ls "$BUILD"/src/kernel/*.o "$BUILD"/src/kernel/*/*.o 2>/dev/null); do
    extra=$(nm -u "$o" | awk '{print $2}' | grep -vE '^(memcpy|memset|memmove|fmaf|rintf|expf|exp|logf|sqrtf|cosf|sinf|powf|kernel_[a-z0-9_]*|_GLOBAL_OFFSET_TABLE_|__stack_chk_fail|__cpu_model|__cpu_features2|__cpu_indicator_init|__assert_fail|strcmp|getauxval|__asan.*|__ubsan.*|__tsan.*)$')
    [ -n "$extra" ] && say "$o: a kernel calls $(echo $extra | tr '\n' ' ')"
done

# --- symbols: every global of the library starts with the name of its folder (or a public noun of it)
if [ -f "$BUILD/libsansu.a" ]; then
    nm -A --defined-only -g "$BUILD/libsansu.a" 2>/dev/null | awk '$2 ~ /[TDBRVC]/ || $3 ~ /[TDBRVC]/ {print $NF}' | sort -u |
        grep -vE "^($(tr '\n' '|' < tools/symbols.txt | sed 's/|*$//'))_" >"$BUILD/symbols.bad" || true
    [ -s "$BUILD/symbols.bad" ] && { sed 's/$/: a global without a known prefix (tools\/symbols.txt)/' "$BUILD/symbols.bad"; bad=1; }
fi

# --- "Checked tests/a/x_test.c, y_test.c": each exists (a bare name: anywhere below tests/), so does every other file named there
grep -noE '(tests|fuzz|tools|docs)/[A-Za-z0-9_./-]+\.[a-z]+|[a-z0-9_]+_(test|fuzz)\.c' src/*/*.[ch] src/*/*/*.[ch] include/sansu/*.h cmd/*.[ch] 2>/dev/null |
    while IFS=: read -r f line named; do
        case $named in
            */*) [ -e "$named" ] ;;
            *) ls tests/*/"$named" fuzz/"$named" 2>/dev/null | grep -q . ;;
        esac || echo "$f:$line: $named does not exist"
    done >"$BUILD/lint.txt"
[ -s "$BUILD/lint.txt" ] && { cat "$BUILD/lint.txt"; bad=1; }

# --- state: no object but these two holds a variable of the whole process (sanitizers add their own)
if [ -f "$BUILD/libsansu.a" ] && ! nm "$BUILD"/src/base/log.o 2>/dev/null | grep -qE '__(a|t|ub)san'; then
    hits=$(size -A "$BUILD/libsansu.a" 2>/dev/null | awk '/^[^ ]+\.o /{o = $1} $1 ~ /^\.(data|bss|tdata|tbss)$/ && $2 > 0 && o != "log.o" && o != "file_guard.o" {print o ": " $2 " bytes of " $1}')
    [ -n "$hits" ] && { echo "$hits" | sed 's/$/   <- state lives in structs, not in globals/'; bad=1; }
fi

# --- public headers alone
for h in include/sansu/*.h; do
    echo "#include \"sansu/$(basename "$h")\"" | ${CC:-cc} -std=c11 -D_GNU_SOURCE -Wall -Wextra -Wpedantic -Werror -Iinclude -Isrc -x c -fsyntax-only - || say "$h: does not compile alone"
    [ "$(wc -l <"$h")" -le 200 ] || say "$h:200: longer than 200 lines"
done

# --- sizes (tools/sizes.awk): a line of code over 120 columns and a verb's file over 250 lines are breaches; what outgrew its
# budget otherwise is named, not failed. Lines that hold a string are not broken.
awk -f tools/sizes.awk $(ls src/*/*.[ch] src/*/*/*.[ch] cmd/*.[ch] include/sansu/*.h) >"$BUILD/sizes.txt"
grep '^columns' "$BUILD/sizes.txt" && bad=1
wc -l cmd/*.[ch] | awk '$2 != "total" && $1 > 250 {print $2 ": " $1 " lines, more than a verb needs"; found = 1} END {exit !found}' && bad=1
grep -v '^columns' "$BUILD/sizes.txt" | sort -k1,1 -k2,2nr | sed 's/^/note: /'

[ $bad = 0 ] && echo "lint: clean"
exit $bad
