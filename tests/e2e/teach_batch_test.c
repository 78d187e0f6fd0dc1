/* `sansu teach --batch-api` against the stand-in teacher. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "e2e/teach_bench.h"
#include "test.h"

struct bench {
    struct scratch dir;
    struct standin server;
    char log[120];
    struct run r;
};

static void bench_open(struct bench *b, const char *name) {
    char path[120];
    memset(b, 0, sizeof *b);
    scratch_make(&b->dir);
    snprintf(path, sizeof path, "%s/p.jsonl", b->dir.dir);
    snprintf(b->log, sizeof b->log, "%s/log", b->dir.dir);
    FILE *f = fopen(path, "w");
    for (int i = 0; i < 5; i++)
        fprintf(f, "{\"problem\":\"赤い玉が5個、白い玉が3個あります。全部で何個ですか。%s %d\",\"answer\":\"8個\"}\n",
                i == 0 ? name : "", i);
    fclose(f);
    standin_start(&b->server, b->log);
    setenv("ANTHROPIC_API_KEY", teach_secret, 1);
}

static void bench_close(struct bench *b) {
    run_free(&b->r);
    standin_stop(&b->server);
    unsetenv("ANTHROPIC_API_KEY");
    scratch_close(&b->dir, NULL);
}

static void teach(struct bench *b, const char *flags) {
    char script[600];
    run_free(&b->r);
    snprintf(script, sizeof script,
             "%s $SANSU teach %s/p.jsonl --store %s --teacher anthropic --batch-api --poll 0 --json --base-url %s",
             flags, b->dir.dir, b->dir.path, b->server.url);
    run_shell(&b->r, script);
}

static int64_t field(const struct bench *b, const char *key) { return teach_field(&b->r, key); }

static int count_in_log(const struct bench *b, const char *word) { return teach_count_in_log(b->log, word); }

TEST(teach_batch_of_shuffled_results_at_half_the_price) {
    struct bench b;
    bench_open(&b, "");
    teach(&b, "");
    assert_int_equal(b.r.exit_code, 0);
    assert_int_equal(field(&b, "done"), 5);
    assert_int_equal(field(&b, "usd"), 5 * (930 + 630) / 2);
    assert_int_equal(field(&b, "usd_unknown"), 0);
    teach(&b, "");
    assert_int_equal(field(&b, "sent"), 0);
    assert_int_equal(count_in_log(&b, "BATCH"), 1);
    bench_close(&b);
}

TEST(teach_batch_results_that_are_not_what_was_asked) {
    static const struct {
        const char *name;
        int done, failed, expired, code;
    } rows[] = {
        {"missing", 4, 0, 1, 1}, {"duplicate", 5, 0, 0, 0}, {"unknown", 5, 0, 0, 0}, {"expired", 4, 0, 1, 1},
        {"errored", 4, 1, 0, 1}, {"gone", 0, 5, 0, 1},      {"bom", 5, 0, 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct bench b;
        char name[64];
        snprintf(name, sizeof name, "#case:batch-%s#", rows[i].name);
        bench_open(&b, name);
        teach(&b, "");
        if (field(&b, "done") != rows[i].done || field(&b, "failed") != rows[i].failed ||
            field(&b, "expired") != rows[i].expired || b.r.exit_code != rows[i].code)
            fail_msg("%s: %s%s", rows[i].name, bytes_text(&b.r.out), bytes_text(&b.r.err));
        bench_close(&b);
    }
}

/* Results elsewhere: the key would go along. */
TEST(teach_batch_results_of_another_origin_are_not_fetched) {
    struct bench b;
    bench_open(&b, "#case:batch-foreign#");
    teach(&b, "");
    assert_int_equal(b.r.exit_code, 1);
    assert_non_null(strstr(bytes_text(&b.r.err), "nothing was fetched"));
    assert_int_equal(count_in_log(&b, "GOT"), 4); /* made, looked at three times */
    bench_close(&b);
}

/* The server made the batch, the answer was lost: it is found in the list, not paid again. */
TEST(teach_batch_whose_id_was_lost_is_found_again) {
    struct bench b;
    bench_open(&b, "#case:batch-lost#");
    teach(&b, "");
    if (b.r.exit_code != 0) fail_msg("%s%s", bytes_text(&b.r.out), bytes_text(&b.r.err));
    assert_int_equal(field(&b, "done"), 5);
    assert_int_equal(count_in_log(&b, "BATCH"), 1);
    assert_non_null(strstr(bytes_text(&b.r.err), "taken up"));
    bench_close(&b);
}

/* Killed while it waits: the id is on disk, the next run only collects. */
TEST(teach_batch_is_collected_after_a_kill) {
    struct bench b;
    char script[600];
    bench_open(&b, "");
    snprintf(
        script, sizeof script,
        "$SANSU teach %s/p.jsonl --store %s --teacher anthropic --batch-api --poll 9 --base-url %s >/dev/null 2>&1 & while ! grep -q BATCH %s; do sleep 0.05; done; kill -9 $!",
        b.dir.dir, b.dir.path, b.server.url, b.log);
    run_shell(&b.r, script);
    teach(&b, "");
    assert_int_equal(b.r.exit_code, 0);
    assert_int_equal(field(&b, "done"), 5);
    assert_int_equal(field(&b, "sent"), 0);
    assert_int_equal(field(&b, "usd_unknown"), 0);
    assert_int_equal(count_in_log(&b, "BATCH"), 1);
    bench_close(&b);
}
