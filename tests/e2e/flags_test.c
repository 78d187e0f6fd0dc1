/* flags_test.c - every verb explains itself, refuses what it does not know, and uses the documented exit codes. */
#include <string.h>

#include "e2e/run.h"
#include "test.h"

TEST(flags_help_lists_verbs_and_each_verb_has_help) {
    struct run all;
    RUN(&all, NULL, "--help");
    assert_int_equal(all.exit_code, 0);
    const char *line = strstr(bytes_text(&all.out), "\n\n  ");
    int verbs = 0;
    while (line && (line = strstr(line, "\n  "))) {
        char name[32] = "";
        line += 3;
        size_t n = strcspn(line, " ");
        if (n == 0 || n >= sizeof name) continue;
        memcpy(name, line, n);
        struct run one;
        RUN(&one, NULL, name, "--help");
        if (one.exit_code != 0 || !strstr(bytes_text(&one.out), "usage: sansu") || !strstr(bytes_text(&one.out), "exit codes"))
            fail_msg("sansu %s --help: exit code %d", name, one.exit_code);
        run_free(&one);
        RUN(&one, NULL, name, "--no-such-flag");
        if (one.exit_code != 2 || one.out.len != 0) fail_msg("sansu %s --no-such-flag: exit code %d", name, one.exit_code);
        run_free(&one);
        verbs++;
    }
    assert_true(verbs >= 2);
    run_free(&all);
}

TEST(flags_unknown_verbs_and_near_misses_are_named) {
    struct run r;
    RUN(&r, NULL, "nonsense");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "nonsense"));
    run_free(&r);
    RUN(&r, NULL, "vocab", "--dat", "x");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "did you mean --data?"));
    run_free(&r);
    RUN(&r, NULL, "vocab", "--size", "12abc");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "whole number from 300"));
    run_free(&r);
}

TEST(flags_the_environment_stands_in_for_cpu) {
    struct run r;
    run_shell(&r, "SANSU_CPU=ref \"$SANSU\" bench -p 2 -n 1 --repeat 1");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "kernels ref"));
    run_free(&r);
    run_shell(&r, "SANSU_CPU=sse9 \"$SANSU\" bench -p 2 -n 1 --repeat 1");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "sse9"));
    run_free(&r);
}
