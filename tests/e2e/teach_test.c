/* `sansu teach` as a user runs it, against the stand-in teacher: what is asked, tried again, kept, interrupted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "e2e/teach_bench.h"
#include "test.h"

TEST(teach_asks_once_and_costs_nothing_the_second_time) {
    struct teach_bench b;
    struct run r;
    teach_bench_open(&b);
    teach_write_problems(&b, 10, CASES("ok", "ping", "refusal", "max-tokens"));
    teach_run(&r, &b, "");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(teach_field(&r, "done"), 30);
    assert_int_equal(teach_field(&r, "refused"), 10);
    assert_int_equal(teach_field(&r, "usd"), 40 * 930 + 30 * 42 * 15); /* micro-dollars: 310 in at $3, 42 out at $15 */
    assert_int_equal(teach_field(&r, "usd_unknown"), 0);
    run_free(&r);
    int sent = teach_count_in_log(b.log, "SENT");
    teach_run(&r, &b, "");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(teach_field(&r, "sent"), 0);
    assert_int_equal(teach_count_in_log(b.log, "GOT"), 40);
    assert_int_equal(sent, 40);
    run_free(&r);
    teach_run(&r, &b, "--retry-refused"); /* a refusal is no cached answer when one asks again */
    assert_int_equal(teach_field(&r, "sent"), 10);
    run_free(&r);
    teach_bench_close(&b);
}

/* Once wrong, then right: the run gets all of them, with the waits that the server asks for. */
TEST(teach_tries_again_what_is_worth_it) {
    struct teach_bench b;
    struct run r;
    teach_bench_open(&b);
    teach_write_problems(&b, 1,
                         CASES("429-seconds", "429-float", "429-ms", "429-date", "429-absurd", "429-nonsense", "500",
                               "504", "529", "408", "409", "do-retry", "reset-before", "reset-in-body", "sse-cut-utf8",
                               "sse-cut-event", "error-after-200", "length-too-long", "length-too-short"));
    teach_run(&r, &b, "");
    if (r.exit_code != 0 || teach_field(&r, "done") != 19) fail_msg("%s%s", bytes_text(&r.out), bytes_text(&r.err));
    assert_int_equal(teach_field(&r, "sent"), 37);          /* the stream that was announced too long was whole */
    assert_int_equal(teach_count_in_log(b.log, "GOT"), 37); /* nobody below us sends a request again by itself */
    assert_true(teach_field(&r, "usd_unknown") > 0);        /* the broken ones may have been billed */
    run_free(&r);
    teach_bench_close(&b);
}

TEST(teach_leaves_alone_what_is_not) {
    struct teach_bench b;
    struct run r;
    teach_bench_open(&b);
    teach_write_problems(&b, 1, CASES("400", "413-html", "no-retry", "pause", "redirect", "500-always", "ok"));
    teach_run(&r, &b, "");
    assert_int_equal(r.exit_code, 1);
    assert_int_equal(teach_field(&r, "done"), 1);
    assert_int_equal(teach_field(&r, "failed"), 6);
    assert_int_equal(teach_field(&r, "sent"), 9); /* 500-always three times */
    run_free(&r);
    teach_run(&r, &b, ""); /* the next run tries only what may go better */
    assert_int_equal(teach_field(&r, "sent"), 3);
    run_free(&r);
    teach_run(&r, &b, "--retry-failed");
    assert_int_equal(teach_field(&r, "sent"), 8);
    run_free(&r);
    teach_bench_close(&b);
}

TEST(teach_several_samples_keep_what_agrees) {
    struct teach_bench b;
    struct run r;
    char script[400];
    teach_bench_open(&b);
    teach_write_problems(&b, 4, CASES("samples")); /* of three answers the third is wrong */
    teach_run(&r, &b, "--samples 3");
    assert_int_equal(teach_field(&r, "done"), 12);
    run_free(&r);
    snprintf(script, sizeof script, "$SANSU corpus export %s --decided-by 'rejection sampling' --format plain",
             b.dir.path);
    run_shell(&r, script);
    int kept = 0;
    for (const char *at = bytes_text(&r.out); (at = strchr(at, '\n')) != NULL; at++) kept++;
    assert_int_equal(kept, 8);
    assert_null(strstr(bytes_text(&r.out), "5+3=9"));
    run_free(&r);
    snprintf(script, sizeof script, "$SANSU teach --store %s --teacher anthropic --base-url %s --samples 3", b.dir.path,
             b.server.url);
    run_shell(&r, script);
    assert_non_null(strstr(bytes_text(&r.out), "66.7 %"));
    run_free(&r);
    teach_bench_close(&b);
}

TEST(teach_preview_shows_a_few_answers_and_keeps_them) {
    struct teach_bench b;
    struct run r;
    char script[500];
    teach_bench_open(&b);
    teach_write_problems(&b, 10, CASES("ok"));
    snprintf(script, sizeof script, "$SANSU teach %s --store %s --teacher anthropic --base-url %s --preview 2",
             b.problems, b.dir.path, b.server.url);
    run_shell(&r, script);
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "[ok-1]"));
    assert_null(strstr(bytes_text(&r.out), "[ok-2]"));
    run_free(&r);
    teach_run(&r, &b, "");
    assert_int_equal(teach_field(&r, "sent"), 8);
    run_free(&r);
    teach_bench_close(&b);
}

TEST(teach_a_cassette_plays_without_a_network) {
    struct teach_bench b;
    struct run r;
    char flags[300];
    teach_bench_open(&b);
    teach_write_problems(&b, 3, CASES("ok", "529", "refusal"));
    snprintf(flags, sizeof flags, "--record %s/tape", b.dir.dir);
    teach_run(&r, &b, flags);
    assert_int_equal(teach_field(&r, "done"), 6);
    int64_t cost = teach_field(&r, "usd");
    run_free(&r);
    standin_stop(&b.server);
    unsetenv("ANTHROPIC_API_KEY");
    snprintf(flags, sizeof flags, "--replay %s/tape --store %s/second.db", b.dir.dir, b.dir.dir);
    teach_run(&r, &b, flags);
    assert_int_equal(teach_field(&r, "done"), 6);
    assert_int_equal(teach_field(&r, "refused"), 3);
    assert_int_equal(teach_field(&r, "usd"), cost);
    run_free(&r);
    snprintf(flags, sizeof flags, "--replay %s/tape --store %s/third.db --max-tokens 77", b.dir.dir, b.dir.dir);
    teach_run(&r, &b, flags);
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "cassette"));
    run_free(&r);
    teach_bench_close(&b);
}

/* Ctrl-C, `kill` or a closed terminal, once: what is on its way is received and kept, nothing more is sent. */
static void interrupt(const char *name, int exit_code) {
    struct teach_bench b;
    struct run r;
    char script[700];
    teach_bench_open(&b);
    teach_write_problems(&b, 120, CASES("#ms:150")); /* time enough for the signal to come in between */
    snprintf(
        script, sizeof script,
        "$SANSU teach %s --store %s --teacher anthropic --base-url %s --json --concurrency 4 & while [ $(grep -c GOT %s) -lt 4 ]; do sleep 0.05; done; kill -%s $!; wait $!; exit $?",
        b.problems, b.dir.path, b.server.url, b.log, name);
    run_shell(&r, script);
    assert_int_equal(r.exit_code, exit_code);
    int64_t done = teach_field(&r, "done");
    assert_in_range(done, 1, 119);
    assert_int_equal(teach_count_in_log(b.log, "GOT"), done);
    assert_int_equal(teach_count_in_log(b.log, "SENT"), done);
    assert_int_equal(teach_field(&r, "usd_unknown"), 0);
    run_free(&r);
    teach_run(&r, &b, "--concurrency 16");
    assert_int_equal(teach_field(&r, "done"), 120);
    assert_int_equal(teach_count_in_log(b.log, "GOT"), 120);
    run_free(&r);
    teach_bench_close(&b);
}

TEST(teach_an_interrupt_finishes_what_is_in_flight) { interrupt("INT", 130); }
TEST(teach_a_kill_finishes_what_is_in_flight) { interrupt("TERM", 143); }
TEST(teach_a_hangup_finishes_what_is_in_flight) { interrupt("HUP", 129); }

/* A real file system of a few megabytes fills up in the middle of a run. */
TEST(teach_a_full_disk_loses_no_answer) {
    static const char script_text[] =
        "mkdir -p $D/small && mount -t tmpfs -o size=40m none $D/small || exit 99\n"
        "head -c 23000000 /dev/zero >$D/small/filler\n"
        "$SANSU teach $D/p.jsonl --store $D/small/s.db --teacher anthropic --base-url $U --json >$D/first 2>$D/first.err; echo $? >$D/first.code\n"
        "$SANSU corpus show $D/small/s.db --json >$D/then\n"
        "rm $D/small/filler\n"
        "$SANSU teach $D/p.jsonl --store $D/small/s.db --teacher anthropic --base-url $U --json >$D/second 2>$D/second.err; echo $? >$D/second.code\n"
        "cat $D/first.code $D/first.err $D/then $D/second.code $D/second\n";
    struct teach_bench b;
    struct run r;
    char script[1600];
    teach_bench_open(&b);
    teach_write_problems(&b, 700, CASES("ok"));
    snprintf(
        script, sizeof script,
        "export D=%s U=%s\ncat >$D/script <<'END'\n%sEND\nunshare -m sh $D/script 2>/dev/null || unshare -rm sh $D/script",
        b.dir.dir, b.server.url, script_text);
    run_shell(&r, script);
    const char *out = bytes_text(&r.out);
    if (r.exit_code == 0) {
        if (strncmp(out, "4\n", 2) != 0 || !strstr(out, "disk is full") || !strstr(out, "\"usd_unknown\":0.000000") ||
            !strstr(out, "\n0\n{\"schema\":\"sansu.teach/1\",\"sent\":") || !strstr(out, "\"done\":700"))
            fail_msg("%s%s", out, bytes_text(&r.err));
        assert_int_equal(teach_count_in_log(b.log, "GOT"), 700); /* nothing was asked twice */
    }
    bool skipped = r.exit_code != 0;
    run_free(&r);
    snprintf(script, sizeof script, "rm -rf %s/small", b.dir.dir);
    run_shell(&r, script);
    run_free(&r);
    teach_bench_close(&b);
    if (skipped) TEST_SKIP("no small file system can be mounted here");
}

TEST(teach_openai_dialect) {
    struct teach_bench b;
    struct run r;
    char script[700];
    teach_bench_open(&b);
    teach_write_problems(&b, 3, CASES("ok", "refusal", "max-tokens", "no-usage"));
    snprintf(script, sizeof script,
             "OPENAI_BASE_URL=%s/v1 OPENAI_API_KEY=%s $SANSU teach %s --store %s --teacher openai --model m --json",
             b.server.url, teach_secret, b.problems, b.dir.path);
    run_shell(&r, script);
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(teach_field(&r, "done"), 9);
    assert_int_equal(teach_field(&r, "refused"), 3);
    assert_int_equal(teach_count_in_log(b.log, "bearer"), 12);
    run_free(&r);
    teach_bench_close(&b);
}

TEST(teach_the_solver_needs_nobody) {
    struct teach_bench b;
    struct run r;
    char script[700];
    teach_bench_open(&b);
    snprintf(
        script, sizeof script,
        "$SANSU problems --count 122 --seed 9 | $SANSU teach - --store %s && $SANSU corpus export %s --format plain >%s/a && $SANSU problems --count 122 --seed 9 >%s/b && echo \"$(wc -l <%s/a)\"",
        b.dir.path, b.dir.path, b.dir.dir, b.dir.dir, b.dir.dir);
    run_shell(&r, script);
    if (r.exit_code != 0 || !strstr(bytes_text(&r.out), "122 new answers: 0 with a defect") ||
        !strstr(bytes_text(&r.out), "\n122\n"))
        fail_msg("%s%s", bytes_text(&r.out), bytes_text(&r.err));
    run_free(&r);
    /* A text that no family makes, and one that comes without its id. */
    RUN(&r,
        "{\"problem\":\"なぞなぞです。\"}\n{\"problem\":\"270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。\"}\n",
        "teach", "-", "--store", b.dir.path, "--json");
    assert_int_equal(r.exit_code, 1);
    assert_int_equal(teach_field(&r, "failed"), 1);
    assert_int_equal(teach_field(&r, "done"), 123);
    run_free(&r);
    teach_bench_close(&b);
}
