/* `sansu teach` as a user runs it, against the stand-in teacher. */
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"
#include "corpus/scratch.h"
#include "e2e/run.h"
#include "teacher/standin.h"
#include "test.h"

static const char secret[] = "sk-test-SECRET-0123456789";

struct bench {
    struct scratch dir;
    struct standin server;
    char problems[120], log[120];
};

static void bench_open(struct bench *b) {
    scratch_make(&b->dir);
    snprintf(b->problems, sizeof b->problems, "%s/p.jsonl", b->dir.dir);
    snprintf(b->log, sizeof b->log, "%s/log", b->dir.dir);
    standin_start(&b->server, b->log);
    setenv("ANTHROPIC_API_KEY", secret, 1);
}

static void bench_close(struct bench *b) {
    standin_stop(&b->server);
    unsetenv("ANTHROPIC_API_KEY");
    scratch_close(&b->dir, NULL);
}

/* One problem a line, each with the words of a case; n of each. */
static void write_problems(struct bench *b, int n, const char *const *cases) {
    FILE *f = fopen(b->problems, "w");
    assert_non_null(f);
    for (; *cases; cases++)
        for (int i = 0; i < n; i++)
            fprintf(
                f,
                "{\"id\":\"%s-%d\",\"family\":\"wasa\",\"problem\":\"赤い玉が5個、白い玉が3個あります。全部で何個ですか。#case:%s# %d\",\"answer\":\"8個\"}\n",
                *cases, i, *cases, i);
    fclose(f);
}

static void teach(struct run *r, const struct bench *b, const char *flags) {
    char script[900];
    snprintf(script, sizeof script, "$SANSU teach %s --store %s --teacher anthropic --base-url %s --json %s",
             b->problems, b->dir.path, b->server.url, flags);
    run_shell(r, script);
}

static int64_t field(const struct run *r, const char *key) {
    json_t *o = json_loads(bytes_text(&r->out), 0, NULL);
    if (!o) fail_msg("no report: %s / %s", bytes_text(&r->out), bytes_text(&r->err));
    const json_t *v = json_object_get(o, key);
    int64_t n = json_is_real(v) ? (int64_t)(json_real_value(v) * 1e6 + 0.5) : json_integer_value(v);
    json_decref(o);
    return n;
}

static int count_in_log(const struct bench *b, const char *word) {
    struct bytes log = {0};
    struct err err = {0};
    int n = 0;
    if (!file_read_all(&log, b->log, 1 << 26, &err)) return 0;
    for (const char *at = log.data; at && (at = strstr(at, word)) != NULL; at++) n++;
    bytes_free(&log);
    return n;
}

#define CASES(...) \
    (const char *const[]) { __VA_ARGS__, NULL }

TEST(teach_asks_once_and_costs_nothing_the_second_time) {
    struct bench b;
    struct run r;
    bench_open(&b);
    write_problems(&b, 10, CASES("ok", "ping", "refusal", "max-tokens"));
    teach(&r, &b, "");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(field(&r, "done"), 30);
    assert_int_equal(field(&r, "refused"), 10);
    assert_int_equal(field(&r, "usd"), 40 * 930 + 30 * 42 * 15); /* micro-dollars: 310 in at $3, 42 out at $15 */
    assert_int_equal(field(&r, "usd_unknown"), 0);
    run_free(&r);
    int sent = count_in_log(&b, "SENT");
    teach(&r, &b, "");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(field(&r, "sent"), 0);
    assert_int_equal(count_in_log(&b, "GOT"), 40);
    assert_int_equal(sent, 40);
    run_free(&r);
    teach(&r, &b, "--retry-refused"); /* a refusal is no cached answer when one asks again */
    assert_int_equal(field(&r, "sent"), 10);
    run_free(&r);
    bench_close(&b);
}

/* Once wrong, then right: the run gets all of them, with the waits that the server asks for. */
TEST(teach_tries_again_what_is_worth_it) {
    struct bench b;
    struct run r;
    bench_open(&b);
    write_problems(&b, 1,
                   CASES("429-seconds", "429-float", "429-ms", "429-date", "429-absurd", "429-nonsense", "500", "504",
                         "529", "408", "409", "do-retry", "reset-before", "reset-in-body", "sse-cut-utf8",
                         "sse-cut-event", "error-after-200", "length-too-long", "length-too-short"));
    teach(&r, &b, "");
    if (r.exit_code != 0 || field(&r, "done") != 19) fail_msg("%s%s", bytes_text(&r.out), bytes_text(&r.err));
    assert_int_equal(field(&r, "sent"), 37);       /* the stream that was announced too long was whole */
    assert_int_equal(count_in_log(&b, "GOT"), 37); /* nobody below us sends a request again by itself */
    assert_true(field(&r, "usd_unknown") > 0);     /* the broken ones may have been billed */
    run_free(&r);
    bench_close(&b);
}

TEST(teach_leaves_alone_what_is_not) {
    struct bench b;
    struct run r;
    bench_open(&b);
    write_problems(&b, 1, CASES("400", "413-html", "no-retry", "pause", "redirect", "500-always", "ok"));
    teach(&r, &b, "");
    assert_int_equal(r.exit_code, 1);
    assert_int_equal(field(&r, "done"), 1);
    assert_int_equal(field(&r, "failed"), 6);
    assert_int_equal(field(&r, "sent"), 9); /* 500-always three times */
    run_free(&r);
    teach(&r, &b, ""); /* the next run tries only what may go better */
    assert_int_equal(field(&r, "sent"), 3);
    run_free(&r);
    teach(&r, &b, "--retry-failed");
    assert_int_equal(field(&r, "sent"), 8);
    run_free(&r);
    bench_close(&b);
}

TEST(teach_stops_when_every_request_would_fail) {
    static const char *const names[] = {"401",       "402",        "403",           "404",
                                        "400-limit", "400-credit", "400-parameter", "429-spend"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct bench b;
        struct run r;
        bench_open(&b);
        write_problems(&b, 40, CASES(names[i]));
        teach(&r, &b, "--concurrency 2");
        assert_int_equal(r.exit_code, 1);
        assert_in_range(field(&r, "sent"), 1, 4);
        assert_non_null(strstr(bytes_text(&r.err), "the run ends here"));
        run_free(&r);
        teach(&r, &b, "--preview 1 --retries 0"); /* nothing has failed for good */
        assert_int_equal(field(&r, "sent"), 1);
        run_free(&r);
        bench_close(&b);
    }
}

/* Words that no list has: after eight of them, and not one answer, the run ends, and all stay open. */
TEST(teach_stops_when_all_are_refused_in_the_same_way) {
    struct bench b;
    struct run r;
    bench_open(&b);
    write_problems(&b, 40, CASES("400-unheard-of"));
    teach(&r, &b, "");
    assert_int_equal(r.exit_code, 1);
    assert_in_range(field(&r, "sent"), 8, 16);
    assert_non_null(strstr(bytes_text(&r.err), "The moon is in the wrong house."));
    run_free(&r);
    bench_close(&b);
}

/* Nobody says what it cost: the reservation stays, whatever the stream had said at its start. */
TEST(teach_budget_holds_when_nothing_is_counted) {
    static const char *const names[] = {"cut-always", "error-always", "usage-missing",
                                        "usage-null", "usage-text",   "usage-negative"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct bench b;
        struct run r;
        bench_open(&b);
        write_problems(&b, 40, CASES(names[i]));
        teach(&r, &b, "--budget 0.10");
        int64_t least =
            22500 * (int64_t)count_in_log(&b, "GOT"); /* micro-dollars: 1,500 tokens of output may have been written */
        int64_t spent = field(&r, "usd") + field(&r, "usd_unknown");
        if (r.exit_code != 1 || spent < least || spent > 100000 || !least)
            fail_msg("%s: exit %d, %lld spent, at least %lld", names[i], r.exit_code, (long long)spent,
                     (long long)least);
        assert_non_null(strstr(bytes_text(&r.err), "budget"));
        run_free(&r);
        bench_close(&b);
    }
}

/* The budget binds before the request that could exceed it, and over all runs. */
TEST(teach_budget_is_never_exceeded) {
    struct bench b;
    struct run r;
    bench_open(&b);
    write_problems(&b, 50, CASES("ok"));
    teach(&r, &b, "--budget 0.06");
    assert_int_equal(r.exit_code, 1);
    assert_non_null(strstr(bytes_text(&r.err), "budget"));
    int64_t spent = field(&r, "usd");
    assert_in_range(spent, 10000, 60000);
    run_free(&r);
    int before = count_in_log(&b, "GOT");
    teach(&r, &b, "--budget 0.06");
    assert_int_equal(field(&r, "usd"), spent);
    assert_int_equal(count_in_log(&b, "GOT"), before);
    run_free(&r);
    teach(&r, &b, "--budget 10");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(field(&r, "done"), 50);
    run_free(&r);
    bench_close(&b);
}

TEST(teach_several_samples_keep_what_agrees) {
    struct bench b;
    struct run r;
    char script[400];
    bench_open(&b);
    write_problems(&b, 4, CASES("samples")); /* of three answers the third is wrong */
    teach(&r, &b, "--samples 3");
    assert_int_equal(field(&r, "done"), 12);
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
    bench_close(&b);
}

TEST(teach_dry_run_sends_and_stores_nothing) {
    struct bench b;
    struct run r;
    bench_open(&b);
    write_problems(&b, 100, CASES("ok"));
    teach(&r, &b, "--dry-run --samples 2");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(field(&r, "requests"), 200);
    assert_int_equal(count_in_log(&b, "GOT"), 0);
    assert_false(file_exists(b.dir.path));
    run_free(&r);
    bench_close(&b);
}

TEST(teach_preview_shows_a_few_answers_and_keeps_them) {
    struct bench b;
    struct run r;
    char script[500];
    bench_open(&b);
    write_problems(&b, 10, CASES("ok"));
    snprintf(script, sizeof script, "$SANSU teach %s --store %s --teacher anthropic --base-url %s --preview 2",
             b.problems, b.dir.path, b.server.url);
    run_shell(&r, script);
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "[ok-1]"));
    assert_null(strstr(bytes_text(&r.out), "[ok-2]"));
    run_free(&r);
    teach(&r, &b, "");
    assert_int_equal(field(&r, "sent"), 8);
    run_free(&r);
    bench_close(&b);
}

/* Every file of a run, its output and its cassette: the key is in none of them, even when the server repeats it. */
TEST(teach_the_key_is_written_nowhere) {
    struct bench b;
    struct run r;
    char script[600];
    bench_open(&b);
    write_problems(&b, 2, CASES("ok", "400", "echo-key"));
    teach(&r, &b, "--concurrency 1");
    assert_non_null(strstr(bytes_text(&r.err), "authentication_error"));
    assert_null(strstr(bytes_text(&r.err), secret));
    run_free(&r);
    write_problems(&b, 2, CASES("spell-key"));
    snprintf(script, sizeof script, "%s/cassette.jsonl", b.dir.dir);
    char flags[200];
    snprintf(flags, sizeof flags, "--concurrency 1 --record %s/cassette.jsonl", b.dir.dir);
    teach(&r, &b, flags);
    assert_int_equal(r.exit_code, 1);
    assert_null(strstr(bytes_text(&r.out), secret));
    assert_null(strstr(bytes_text(&r.err), secret));
    assert_true(file_exists(script));
    run_free(&r);
    snprintf(script, sizeof script, "grep -rlF -e %s %s; ls %s | wc -l", secret, b.dir.dir, b.dir.dir);
    run_shell(&r, script);
    assert_true(strtol(bytes_text(&r.out), NULL, 10) >= 4); /* the first line is the count: grep found no file */
    run_free(&r);
    bench_close(&b);
}

/* A server's words move no cursor and turn no text, on either stream. */
TEST(teach_shows_nothing_that_a_terminal_obeys) {
    struct bench b;
    struct run r;
    char script[500];
    bench_open(&b);
    write_problems(&b, 2, CASES("401-escapes"));
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
    bench_close(&b);
}

TEST(teach_warns_of_a_key_that_others_can_read) {
    static const struct {
        const char *mode;
        bool warned;
    } rows[] = {{"644", true}, {"640", true}, {"600", false}, {"400", false}};
    struct bench b;
    bench_open(&b);
    write_problems(&b, 1, CASES("ok"));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct run r;
        char script[700];
        snprintf(
            script, sizeof script,
            "k=%s/key; rm -f $k; echo %s >$k; chmod %s $k; $SANSU teach %s --store %s --teacher anthropic --base-url %s --key-file $k --dry-run",
            b.dir.dir, secret, rows[i].mode, b.problems, b.dir.path, b.server.url);
        run_shell(&r, script);
        assert_int_equal(r.exit_code, 0);
        if ((strstr(bytes_text(&r.err), "can be read by others") != NULL) != rows[i].warned)
            fail_msg("mode %s: %s", rows[i].mode, bytes_text(&r.err));
        assert_null(strstr(bytes_text(&r.err), secret));
        run_free(&r);
    }
    bench_close(&b);
}

/* The cassette under another name of the problems or of the store: refused before anything is written. */
TEST(teach_records_over_nothing_that_it_needs) {
    static const char *const records[] = {"p.jsonl", "soft", "hard", "store"};
    struct bench b;
    bench_open(&b);
    write_problems(&b, 1, CASES("ok"));
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
    assert_int_equal(count_in_log(&b, "GOT"), 0);
    bench_close(&b);
}

TEST(teach_a_cassette_plays_without_a_network) {
    struct bench b;
    struct run r;
    char flags[300];
    bench_open(&b);
    write_problems(&b, 3, CASES("ok", "529", "refusal"));
    snprintf(flags, sizeof flags, "--record %s/tape", b.dir.dir);
    teach(&r, &b, flags);
    assert_int_equal(field(&r, "done"), 6);
    int64_t cost = field(&r, "usd");
    run_free(&r);
    standin_stop(&b.server);
    unsetenv("ANTHROPIC_API_KEY");
    snprintf(flags, sizeof flags, "--replay %s/tape --store %s/second.db", b.dir.dir, b.dir.dir);
    teach(&r, &b, flags);
    assert_int_equal(field(&r, "done"), 6);
    assert_int_equal(field(&r, "refused"), 3);
    assert_int_equal(field(&r, "usd"), cost);
    run_free(&r);
    snprintf(flags, sizeof flags, "--replay %s/tape --store %s/third.db --max-tokens 77", b.dir.dir, b.dir.dir);
    teach(&r, &b, flags);
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "cassette"));
    run_free(&r);
    bench_close(&b);
}

/* Ctrl-C, `kill` or a closed terminal, once: what is on its way is received and kept, nothing more is sent. */
static void interrupt(const char *name, int exit_code) {
    struct bench b;
    struct run r;
    char script[700];
    bench_open(&b);
    write_problems(&b, 120, CASES("#ms:150")); /* time enough for the signal to come in between */
    snprintf(
        script, sizeof script,
        "$SANSU teach %s --store %s --teacher anthropic --base-url %s --json --concurrency 4 & while [ $(grep -c GOT %s) -lt 4 ]; do sleep 0.05; done; kill -%s $!; wait $!; exit $?",
        b.problems, b.dir.path, b.server.url, b.log, name);
    run_shell(&r, script);
    assert_int_equal(r.exit_code, exit_code);
    int64_t done = field(&r, "done");
    assert_in_range(done, 1, 119);
    assert_int_equal(count_in_log(&b, "GOT"), done);
    assert_int_equal(count_in_log(&b, "SENT"), done);
    assert_int_equal(field(&r, "usd_unknown"), 0);
    run_free(&r);
    teach(&r, &b, "--concurrency 16");
    assert_int_equal(field(&r, "done"), 120);
    assert_int_equal(count_in_log(&b, "GOT"), 120);
    run_free(&r);
    bench_close(&b);
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
    struct bench b;
    struct run r;
    char script[1600];
    bench_open(&b);
    write_problems(&b, 700, CASES("ok"));
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
        assert_int_equal(count_in_log(&b, "GOT"), 700); /* nothing was asked twice */
    }
    bool skipped = r.exit_code != 0;
    run_free(&r);
    snprintf(script, sizeof script, "rm -rf %s/small", b.dir.dir);
    run_shell(&r, script);
    run_free(&r);
    bench_close(&b);
    if (skipped) TEST_SKIP("no small file system can be mounted here");
}

TEST(teach_openai_dialect) {
    struct bench b;
    struct run r;
    char script[700];
    bench_open(&b);
    write_problems(&b, 3, CASES("ok", "refusal", "max-tokens", "no-usage"));
    snprintf(script, sizeof script,
             "OPENAI_BASE_URL=%s/v1 OPENAI_API_KEY=%s $SANSU teach %s --store %s --teacher openai --model m --json",
             b.server.url, secret, b.problems, b.dir.path);
    run_shell(&r, script);
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(field(&r, "done"), 9);
    assert_int_equal(field(&r, "refused"), 3);
    assert_int_equal(count_in_log(&b, "bearer"), 12);
    run_free(&r);
    bench_close(&b);
}

TEST(teach_the_solver_needs_nobody) {
    struct bench b;
    struct run r;
    char script[700];
    bench_open(&b);
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
    assert_int_equal(field(&r, "failed"), 1);
    assert_int_equal(field(&r, "done"), 123);
    run_free(&r);
    bench_close(&b);
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
    struct bench b;
    bench_open(&b);
    write_problems(&b, 1, CASES("ok"));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct run r;
        teach(&r, &b, bad[i].flags);
        if (r.exit_code != bad[i].code || !strstr(bytes_text(&r.err), bad[i].word))
            fail_msg("%s: %d %s", bad[i].flags, r.exit_code, bytes_text(&r.err));
        run_free(&r);
    }
    assert_int_equal(count_in_log(&b, "GOT"), 0);
    bench_close(&b);
}
