/* progress_test.c - batch verbs on a terminal say how far they are, and leave nothing of it behind. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "e2e/run.h"
#include "test.h"

/* What a verb writes to a terminal as its second row comes pause seconds after the first. Its results go elsewhere.
 * script(1) runs $SHELL, whose echo may read the row's \n as a line feed (dash does): printf never does. */
static void watch(struct run *r, const char *row, const char *command, const char *pause) {
    char script[1200];
    snprintf(script, sizeof script,
             "script -qec '(printf %%s\\\\n \"$ROW\"; sleep %s; printf %%s\\\\n \"$ROW\") | \"$SANSU\" %s >/dev/null' "
             "/dev/null </dev/null",
             pause, command);
    char all[1600];
    snprintf(all, sizeof all, "export ROW='%s' SANSU; %s", row, script);
    run_shell(r, all);
}

/* The line shows half a second after the first row was done. A busy machine may still be loading the program then: the
 * second row comes later and later. */
static void check(const char *row, const char *command, const char *words) {
    static const char *const pauses[] = {"0.8", "4", "20"};
    for (size_t i = 0; i < sizeof pauses / sizeof *pauses; i++) {
        struct run r;
        watch(&r, row, command, pauses[i]);
        const char *out = bytes_text(&r.out), *shown = strstr(out, words);
        if (r.exit_code != 0) fail_msg("sansu %s: exit code %d, '%s'", command, r.exit_code, out);
        if (shown) assert_non_null(strstr(shown, "\r\033[K"));
        run_free(&r);
        if (shown) return;
    }
    fail_msg("sansu %s: no line with '%s'", command, words);
}

TEST(batch_verbs_show_how_far_they_are) {
    struct run r;
    run_shell(&r, "command -v script >/dev/null || exit 1");
    bool there = r.exit_code == 0;
    run_free(&r);
    if (!there) TEST_SKIP("no script(1)");
    check("{\"text\":\"1. 3+5=8(個)です。\\n答え 8個\"}", "audit", "sansu audit: 2 explanations");
    check("{\"text\":\"3+5=8\"}", "tokenize", "sansu tokenize: 2 lines");
    check("{\"problem\":\"3個と5個\"}", "explain --batch - --unread --max-new-tokens 1", "sansu explain: 2 problems");
}

TEST(progress_is_not_for_pipes) {
    struct run r;
    RUN(&r, "{\"text\":\"1. 3+5=8(個)です。\\n答え 8個\"}\n", "audit", "--summary");
    assert_int_equal(r.err.len, 0);
    run_free(&r);
}
