/* packages_test.c - tools/install.sh asks before it installs. Stand-ins for dpkg-query, apt-get, sudo and id write what
 * they were asked. */
#include <stdio.h>
#include <string.h>

#include "e2e/run.h"
#include "test.h"

/* Runs install.sh with stand-ins in front of the real programs; a package called "there" is installed, others are
 * not. */
#define STAND_INS                                                                                       \
    "set -eu; unset INSTALL; d=$(mktemp -d); trap 'rm -rf \"$d\"' EXIT; "                               \
    "say() { printf '#!/bin/sh\\n%s\\n' \"$2\" >\"$d/$1\"; chmod +x \"$d/$1\"; }; "                     \
    "say dpkg-query 'case \"$*\" in *there*) echo install ok installed;; *) exit 1;; esac'; "           \
    "say apt-get \"echo apt-get \\$* >>$d/log\"; say sudo 'exec \"$@\"'; say id 'echo ${FAKE_ID:-0}'; " \
    "export PATH=\"$d:$PATH\"; touch \"$d/log\"; "

static void installs(const char *script, int exit_code, const char *out) {
    struct run r;
    char text[1400];
    snprintf(text, sizeof text, "%s%s", STAND_INS, script);
    run_shell(&r, text);
    if (r.exit_code != exit_code || !strstr(bytes_text(&r.out), out))
        fail_msg("%s\nexit code %d, expected %d and '%s'\n%s%s", script, r.exit_code, exit_code, out,
                 bytes_text(&r.out), bytes_text(&r.err));
    run_free(&r);
}

TEST(packages_that_are_there_need_nothing) {
    installs("sh tools/install.sh there; cat \"$d/log\"; echo end", 0, "end");
}

TEST(packages_are_installed_by_root_without_a_question) {
    installs("sh tools/install.sh there gone </dev/null; cat \"$d/log\"", 0,
             "install -y -qq --no-install-recommends gone");
}

TEST(packages_are_named_and_left_alone_with_install_no) {
    installs("INSTALL=no sh tools/install.sh gone 2>&1; cat \"$d/log\"; [ ! -s \"$d/log\" ]", 0,
             "not installed because of INSTALL=no: gone");
}

TEST(what_is_only_wanted_stops_nothing) {
    installs("FAKE_ID=1000 sh tools/install.sh --wanted gone </dev/null 2>&1", 0, "no worksheets are made");
    installs("say apt-get 'exit 100'; sh tools/install.sh --wanted gone </dev/null 2>&1", 0, "could not install: gone");
    installs("sh tools/install.sh --wanted there; echo end", 0, "end");
}

TEST(packages_need_a_yes_before_sudo) {
    installs(
        "FAKE_ID=1000 sh tools/install.sh gone </dev/null 2>&1 || { code=$?; [ ! -s \"$d/log\" ] && exit $code; exit 99; }",
        4, "missing: gone");
    installs("FAKE_ID=1000 INSTALL=yes sh tools/install.sh gone </dev/null 2>&1; cat \"$d/log\"", 0,
             "--no-install-recommends gone");
    /* script(1) gives the shell a terminal to ask on. */
    struct run r;
    run_shell(&r, "command -v script || exit 1");
    bool terminal = r.exit_code == 0;
    run_free(&r);
    if (!terminal) TEST_SKIP("no script(1) for a terminal");
    installs(
        "echo n | FAKE_ID=1000 script -qec 'sh tools/install.sh gone' /dev/null || true; cat \"$d/log\"; [ ! -s \"$d/log\" ]",
        0, "[Y/n]");
}
