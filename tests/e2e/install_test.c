/* install_test.c - `make install` into an empty folder: what lies there is enough to run the program and to build on
 * the library, without the source tree. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "test.h"

/* A shell script below a folder of its own, $D. Fails the test, with what the script said, unless it ends with 0. */
static void script(const char *text) {
    struct run r;
    run_shell(&r, text);
    if (r.exit_code != 0) fail_msg("exit code %d\n%s%s", r.exit_code, bytes_text(&r.out), bytes_text(&r.err));
    run_free(&r);
}

static bool installed(char *folder) {
    struct run r;
    strcpy(folder, "/tmp/sansu-install-XXXXXX");
    assert_non_null(mkdtemp(folder));
    setenv("D", folder, 1);
    run_shell(&r, "command -v make cc pkg-config >/dev/null || exit 1; ! nm \"$SANSU\" | grep -q __asan_init");
    bool can = r.exit_code == 0;
    run_free(&r);
    if (can)
        script(
            "make -s --no-print-directory BUILD=\"$(dirname \"$SANSU\")\" OPT=\"${OPT:--O2}\" install DESTDIR=\"$D\" PREFIX=/usr >/dev/null");
    return can;
}

static void removed(const char *folder) {
    (void)folder;
    script("rm -rf \"$D\"");
    unsetenv("D");
}

TEST(install_is_enough_to_run_and_to_build_on) {
    char folder[64];
    if (!installed(folder)) {
        removed(folder);
        TEST_SKIP("make, cc or pkg-config is missing, or the build is sanitised");
    }
    /* The program finds its model and says its version from any working directory. */
    script(
        "cd / && \"$D/usr/bin/sansu\" --version | grep -q '^sansu [0-9]' && \"$D/usr/bin/sansu\" inspect \"$D/usr/share/sansu/models/sansu-mini\" >/dev/null");
    script(
        "cd / && env -u SANSU_MODEL \"$D/usr/bin/sansu\" explain '長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。' | grep -q '答え 31本'");
    /* Every header compiles alone with nothing but the installed folder. */
    script(
        "cd / && for h in \"$D\"/usr/include/sansu/*.h; do echo \"#include <sansu/$(basename \"$h\")>\" | cc -std=c11 -Wall -Wextra -Wpedantic -Werror -I\"$D/usr/include\" -x c -fsyntax-only - || exit 1; done");
    /* The shared library shows what the public headers name. */
    script(
        "export LC_ALL=C; nm -D --defined-only \"$D/usr/lib/libsansu.so\" | awk '{print $3}' | sort -u >\"$D/exported\"; grep -ohE '[a-z_][a-z0-9_]*' \"$D\"/usr/include/sansu/*.h \"$D\"/usr/include/sansu/base/*.h | sort -u >\"$D/public\"; "
        "[ -s \"$D/exported\" ] && test -z \"$(comm -23 \"$D/exported\" \"$D/public\")\"");
    /* A program of somebody else, from the installed files alone. */
    script(
        "cd \"$D\" && export PKG_CONFIG_SYSROOT_DIR=\"$D\" PKG_CONFIG_PATH=\"$D/usr/lib/pkgconfig\" && "
        "cc -std=c11 -Wall -Wextra -Werror usr/share/doc/sansu/examples/explain.c $(pkg-config --cflags --libs sansu) -o explain && "
        "LD_LIBRARY_PATH=\"$D/usr/lib\" ./explain usr/share/sansu/models/sansu-mini '80円の花を3本買いました。代金はいくらですか。' | grep -q 'equations: true'");
    /* Manual and completions name every verb. */
    script(
        "for v in $(\"$SANSU\" --help | sed -n 's/^  \\([a-z]*\\)  .*/\\1/p'); do for f in man/man1/sansu.1 bash-completion/completions/sansu fish/vendor_completions.d/sansu.fish; do "
        "grep -q \"$v\" \"$D/usr/share/$f\" || { echo \"$f lacks $v\"; exit 1; }; done; done; bash -n \"$D/usr/share/bash-completion/completions/sansu\"");
    removed(folder);
}
