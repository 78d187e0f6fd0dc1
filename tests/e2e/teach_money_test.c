/* `sansu teach`: what may not be lost or shown. The budget, accounts that fail, the key, the terminal, the inputs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "e2e/teach_bench.h"
#include "test.h"

TEST(teach_stops_when_every_request_would_fail) {
    static const char *const names[] = {"401",       "402",        "403",           "404",
                                        "400-limit", "400-credit", "400-parameter", "429-spend"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct teach_bench b;
        struct run r;
        teach_bench_open(&b);
        teach_write_problems(&b, 40, CASES(names[i]));
        teach_run(&r, &b, "--concurrency 2");
        assert_int_equal(r.exit_code, 1);
        assert_in_range(teach_field(&r, "sent"), 1, 4);
        assert_non_null(strstr(bytes_text(&r.err), "the run ends here"));
        run_free(&r);
        teach_run(&r, &b, "--preview 1 --retries 0"); /* nothing has failed for good */
        assert_int_equal(teach_field(&r, "sent"), 1);
        run_free(&r);
        teach_bench_close(&b);
    }
}

/* Words that no list has: after eight of them, and not one answer, the run ends, and all stay open. */
TEST(teach_stops_when_all_are_refused_in_the_same_way) {
    struct teach_bench b;
    struct run r;
    teach_bench_open(&b);
    teach_write_problems(&b, 40, CASES("400-unheard-of"));
    teach_run(&r, &b, "");
    assert_int_equal(r.exit_code, 1);
    assert_in_range(teach_field(&r, "sent"), 8, 16);
    assert_non_null(strstr(bytes_text(&r.err), "The moon is in the wrong house."));
    run_free(&r);
    teach_bench_close(&b);
}

/* Nobody says what it cost: the reservation stays, whatever the stream had said at its start. */
TEST(teach_budget_holds_when_nothing_is_counted) {
    static const char *const names[] = {"cut-always", "error-always", "usage-missing",
                                        "usage-null", "usage-text",   "usage-negative"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct teach_bench b;
        struct run r;
        teach_bench_open(&b);
        teach_write_problems(&b, 40, CASES(names[i]));
        teach_run(&r, &b, "--budget 0.10");
        int64_t least = 22500 * (int64_t)teach_count_in_log(
                                    b.log, "GOT"); /* micro-dollars: 1,500 tokens of output may have been written */
        int64_t spent = teach_field(&r, "usd") + teach_field(&r, "usd_unknown");
        if (r.exit_code != 1 || spent < least || spent > 100000 || !least)
            fail_msg("%s: exit %d, %lld spent, at least %lld", names[i], r.exit_code, (long long)spent,
                     (long long)least);
        assert_non_null(strstr(bytes_text(&r.err), "budget"));
        run_free(&r);
        teach_bench_close(&b);
    }
}

/* The budget binds before the request that could exceed it, and over all runs. */
TEST(teach_budget_is_never_exceeded) {
    struct teach_bench b;
    struct run r;
    teach_bench_open(&b);
    teach_write_problems(&b, 50, CASES("ok"));
    teach_run(&r, &b, "--budget 0.06");
    assert_int_equal(r.exit_code, 1);
    assert_non_null(strstr(bytes_text(&r.err), "budget"));
    int64_t spent = teach_field(&r, "usd");
    assert_in_range(spent, 10000, 60000);
    run_free(&r);
    int before = teach_count_in_log(b.log, "GOT");
    teach_run(&r, &b, "--budget 0.06");
    assert_int_equal(teach_field(&r, "usd"), spent);
    assert_int_equal(teach_count_in_log(b.log, "GOT"), before);
    run_free(&r);
    teach_run(&r, &b, "--budget 10");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(teach_field(&r, "done"), 50);
    run_free(&r);
    teach_bench_close(&b);
}

TEST(teach_dry_run_sends_and_stores_nothing) {
    struct teach_bench b;
    struct run r;
    teach_bench_open(&b);
    teach_write_problems(&b, 100, CASES("ok"));
    teach_run(&r, &b, "--dry-run --samples 2");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(teach_field(&r, "requests"), 200);
    assert_int_equal(teach_count_in_log(b.log, "GOT"), 0);
    assert_false(file_exists(b.dir.path));
    run_free(&r);
    teach_bench_close(&b);
}

/* Every file of a run, its output and its cassette: the key is in none of them, even when the server repeats it. */
TEST(teach_the_key_is_written_nowhere) {
    struct teach_bench b;
    struct run r;
    char script[600];
    teach_bench_open(&b);
    teach_write_problems(&b, 2, CASES("ok", "400", "echo-key"));
    teach_run(&r, &b, "--concurrency 1");
    assert_non_null(strstr(bytes_text(&r.err), "authentication_error"));
    assert_null(strstr(bytes_text(&r.err), teach_secret));
    run_free(&r);
    teach_write_problems(&b, 2, CASES("spell-key"));
    snprintf(script, sizeof script, "%s/cassette.jsonl", b.dir.dir);
    char flags[200];
    snprintf(flags, sizeof flags, "--concurrency 1 --record %s/cassette.jsonl", b.dir.dir);
    teach_run(&r, &b, flags);
    assert_int_equal(r.exit_code, 1);
    assert_null(strstr(bytes_text(&r.out), teach_secret));
    assert_null(strstr(bytes_text(&r.err), teach_secret));
    assert_true(file_exists(script));
    run_free(&r);
    snprintf(script, sizeof script, "grep -rlF -e %s %s; ls %s | wc -l", teach_secret, b.dir.dir, b.dir.dir);
    run_shell(&r, script);
    assert_true(strtol(bytes_text(&r.out), NULL, 10) >= 4); /* the first line is the count: grep found no file */
    run_free(&r);
    teach_bench_close(&b);
}

/* A server's words move no cursor and turn no text, on either stream. */
TEST(teach_shows_nothing_that_a_terminal_obeys) {
    struct teach_bench b;
    struct run r;
    char script[500];
    teach_bench_open(&b);
    teach_write_problems(&b, 2, CASES("401-escapes"));
    snprintf(script, sizeof script, "$SANSU teach %s --store %s --teacher anthropic --base-url %s --concurrency 1",
             b.problems, b.dir.path, b.server.url);
    run_shell(&r, script);
    assert_int_equal(r.exit_code, 1);
    assert_non_null(strstr(bytes_text(&r.err), "red ?[31m ?2J ?drow? ?end"));
    for (size_t i = 0, used; i < r.err.len; i += used) {
        uint32_t cp;
        used = utf8_decode(&cp, r.err.data + i, r.err.len - i);
        assert_false(utf8_is_control(cp));
    }
    run_free(&r);
    teach_bench_close(&b);
}

TEST(teach_warns_of_a_key_that_others_can_read) {
    static const struct {
        const char *mode;
        bool warned;
    } rows[] = {{"644", true}, {"640", true}, {"600", false}, {"400", false}};
    struct teach_bench b;
    teach_bench_open(&b);
    teach_write_problems(&b, 1, CASES("ok"));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct run r;
        char script[700];
        snprintf(
            script, sizeof script,
            "k=%s/key; rm -f $k; echo %s >$k; chmod %s $k; $SANSU teach %s --store %s --teacher anthropic --base-url %s --key-file $k --dry-run",
            b.dir.dir, teach_secret, rows[i].mode, b.problems, b.dir.path, b.server.url);
        run_shell(&r, script);
        assert_int_equal(r.exit_code, 0);
        if ((strstr(bytes_text(&r.err), "can be read by others") != NULL) != rows[i].warned)
            fail_msg("mode %s: %s", rows[i].mode, bytes_text(&r.err));
        assert_null(strstr(bytes_text(&r.err), teach_secret));
        run_free(&r);
    }
    teach_bench_close(&b);
}

/* The cassette under another name of the problems or of the store: refused before anything is written. */
TEST(teach_records_over_nothing_that_it_needs) {
    static const char *const records[] = {"p.jsonl", "soft", "hard", "store"};
    struct teach_bench b;
    teach_bench_open(&b);
    teach_write_problems(&b, 1, CASES("ok"));
    for (size_t i = 0; i < sizeof records / sizeof *records; i++) {
        struct run r;
        char script[900];
        snprintf(
            script, sizeof script,
            "d=%s; ln -sf $d/p.jsonl $d/soft; ln -f $d/p.jsonl $d/hard; : >%s; ln -sf %s $d/store; cksum <$d/p.jsonl >$d/sum; "
            "$SANSU teach $d/p.jsonl --store %s --teacher anthropic --base-url %s --record $d/%s; echo exit $?; cksum <$d/p.jsonl | cmp - $d/sum && echo kept; rm -f %s",
            b.dir.dir, b.dir.path, b.dir.path, b.dir.path, b.server.url, records[i], b.dir.path);
        run_shell(&r, script);
        if (!strstr(bytes_text(&r.out), "exit 2\nkept\n"))
            fail_msg("%s: %s%s", records[i], bytes_text(&r.out), bytes_text(&r.err));
        run_free(&r);
    }
    assert_int_equal(teach_count_in_log(b.log, "GOT"), 0);
    teach_bench_close(&b);
}

TEST(teach_mistakes_that_would_cost_are_usage_errors) {
    static const struct {
        const char *flags, *word;
        int code;
    } bad[] = {
        {"--api-version 2026-10-21 --temperature 0.3", "temperature", 2},
        {"--base-url http://example.com", "plain http", 2},
        {"--base-url ftp://x", "base URL", 2},
        {"--base-url http://127.0.0.1@example.com", "base URL", 2},
        {"--base-url http://127.0.0.1.example.com", "plain http", 2},
        {"--model nobody", "price file", 3},
        {"--auth key", "--auth", 2},
        {"--max-tokens 50000 --no-stream", "streamed", 2},
        {"--system /nonexistent", "/nonexistent", 3},
        {"--teacher parrot", "parrot", 2},
        {"--teacher openai --batch-api --model m", "batch", 2},
        {"--key-file /nonexistent", "/nonexistent", 3},
        {"--prices /dev/null", "", 3},
    };
    struct teach_bench b;
    teach_bench_open(&b);
    teach_write_problems(&b, 1, CASES("ok"));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct run r;
        teach_run(&r, &b, bad[i].flags);
        if (r.exit_code != bad[i].code || !strstr(bytes_text(&r.err), bad[i].word))
            fail_msg("%s: %d %s", bad[i].flags, r.exit_code, bytes_text(&r.err));
        run_free(&r);
    }
    assert_int_equal(teach_count_in_log(b.log, "GOT"), 0);
    teach_bench_close(&b);
}
