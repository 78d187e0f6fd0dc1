/* kill -9 at any moment: nothing that was received is lost, and nothing is paid for twice but what was in flight.
 *
 * What is checked after every loop, against the server's own log:
 *   each request has one stored answer, one event "done";
 *   the server saw a request at most as often as the store says it was sent;
 *   a request was sent again only when a kill found it in flight: "sent" on disk, no response;
 *   a kill finds at most --concurrency of them. */
#include <errno.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/rng.h"
#include "corpus/scratch.h"
#include "e2e/run.h"
#include "teacher/standin.h"
#include "test.h"

enum { CONCURRENCY = 8 };

struct loop {
    struct scratch dir;
    struct standin server;
    struct rng rng;
    char log[120], problems[120];
};

static void loop_open(struct loop *l, int n, const char *words) {
    scratch_make(&l->dir);
    snprintf(l->log, sizeof l->log, "%s/log", l->dir.dir);
    snprintf(l->problems, sizeof l->problems, "%s/p.jsonl", l->dir.dir);
    FILE *f = fopen(l->problems, "w");
    for (int i = 0; i < n; i++)
        fprintf(
            f,
            "{\"id\":\"k%d\",\"problem\":\"赤い玉が5個、白い玉が3個あります。全部で何個ですか。%s %d\",\"answer\":\"8個\"}\n",
            i, words, i);
    fclose(f);
    standin_start(&l->server, l->log);
    setenv("ANTHROPIC_API_KEY", "sk-test-SECRET-0123456789", 1);
    rng_init(&l->rng, 20261122, 1);
}

static void loop_close(struct loop *l) {
    standin_stop(&l->server);
    unsetenv("ANTHROPIC_API_KEY");
    scratch_close(&l->dir, NULL);
}

enum mode { PLAN, ASK, BATCH };

/* Start the program; kill it after ms milliseconds (0: let it finish). Its exit code, or -1 when it was killed. */
static int run_for(struct loop *l, int64_t ms, enum mode mode) {
    const char *program = getenv("SANSU");
    pid_t pid = fork();
    if (pid == 0) {
        if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr)) _exit(126);
        bool batch = mode == BATCH;
        const char *file = mode == ASK ? NULL : l->problems, *last = mode == PLAN ? "--budget=0" : NULL;
        execl(program ? program : "build/sansu", "sansu", "teach", "--store", l->dir.path, "--teacher", "anthropic",
              "--base-url", l->server.url, batch ? "--poll=0" : "--concurrency=8",
              batch ? "--batch-api" : "--retries=2", file, last, (char *)NULL);
        _exit(127);
    }
    int status = 0;
    if (ms) {
        nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000}, NULL);
        kill(pid, SIGKILL);
    }
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
    return WIFSIGNALED(status) ? -1 : WEXITSTATUS(status);
}

static int64_t number(sqlite3 *db, const char *sql) {
    sqlite3_stmt *s = NULL;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &s, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    int64_t n = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return n;
}

static int64_t store_number(struct loop *l, const char *sql) {
    sqlite3 *db;
    if (sqlite3_open_v2(l->dir.path, &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) {
        sqlite3_close(db);
        return 0; /* killed before there was one */
    }
    int64_t n = number(db, "SELECT count(*) FROM sqlite_master") ? number(db, sql) : 0;
    sqlite3_close(db);
    return n;
}

static int count(const char *log, const char *word, const char *id) {
    char line[64];
    int n = 0, k = snprintf(line, sizeof line, "%s %s", word, id);
    for (const char *at = log; (at = strstr(at, line)) != NULL; at += k) n++;
    return n;
}

/* Found in flight by a kill: sent after event %lld (the newest at the kill before), without a response. */
static const char in_flight_sql[] =
    "SELECT count(*) FROM events e WHERE e.row > %lld AND e.row = (SELECT max(row) FROM events WHERE request = e.request) AND e.state = 'sent'"
    " AND NOT EXISTS(SELECT 1 FROM responses r WHERE r.request = e.request)";

static void check(struct loop *l, int n, int64_t in_flight_at_kills) {
    sqlite3 *db;
    sqlite3_stmt *s;
    struct bytes log = {0};
    struct err err = {0};
    assert_ok(file_read_all(&log, l->log, 1 << 28, &err), err);
    assert_int_equal(sqlite3_open(l->dir.path, &db), SQLITE_OK);
    assert_int_equal(number(db, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
    assert_int_equal(number(db, "SELECT count(*) FROM requests"), n);
    assert_int_equal(number(db, "SELECT count(*) FROM events WHERE state = 'done'"), n);
    assert_int_equal(number(db, "SELECT count(DISTINCT request) FROM events WHERE state = 'done'"), n);
    assert_int_equal(number(db, "SELECT count(*) FROM responses"), n);
    assert_int_equal(number(db, "SELECT count(DISTINCT request) FROM responses WHERE status = 200 AND complete"), n);
    assert_int_equal(number(db, "SELECT count(*) FROM answers"), n);
    /* Sent again: only after a kill that found it in flight. */
    assert_int_equal(
        number(db, "SELECT (SELECT count(*) FROM events WHERE state = 'sent') - (SELECT count(*) FROM requests)"),
        in_flight_at_kills);
    assert_int_equal(
        sqlite3_prepare_v2(
            db,
            "SELECT body, (SELECT count(*) FROM events e WHERE e.request = r.row AND e.state = 'sent') FROM requests r",
            -1, &s, NULL),
        SQLITE_OK);
    while (sqlite3_step(s) == SQLITE_ROW) {
        char hash[65];
        const char *body = (const char *)sqlite3_column_text(s, 0);
        sha256_hex(hash, body, strlen(body));
        hash[16] = 0;
        int got = count(log.data, "GOT", hash), sent = count(log.data, "SENT", hash),
            allowed = sqlite3_column_int(s, 1);
        if (got < 1 || sent < 1 || got > allowed)
            fail_msg("%s: the server saw it %d times, answered %d times; the store says it was sent %d times", hash,
                     got, sent, allowed);
    }
    sqlite3_finalize(s);
    sqlite3_close(db);
    bytes_free(&log);
}

/* Each run lives for a random time; when a kill came before anything was sent, later ones come later: how fast the
 * machine is, and what else it does, is nobody's fault. An answer takes the words' time. Stops early when all is
 * answered. */
static void kill_loop(int kills, int least_hits, int n, const char *words) {
    struct loop l;
    int64_t in_flight = 0, hits = 0, done = 0, newest = 0, low = 40;
    char sql[400];
    int i = 0;
    loop_open(&l, n, words);
    assert_int_equal(run_for(&l, 0, PLAN), 1); /* everything is in the store, nothing was sent */
    newest = store_number(&l, "SELECT coalesce(max(row), 0) FROM events");
    for (; i < kills && run_for(&l, low + (int64_t)rng_below(&l.rng, 120), ASK) == -1; i++) {
        int64_t now = store_number(&l, "SELECT count(*) FROM events WHERE state = 'done'"), before = newest;
        snprintf(sql, sizeof sql, in_flight_sql, (long long)newest);
        int64_t left = store_number(&l, sql);
        newest = store_number(&l, "SELECT coalesce(max(row), 0) FROM events");
        if (now < done || left > CONCURRENCY)
            fail_msg("kill %d: %lld answers after %lld, %lld in flight", i, (long long)now, (long long)done,
                     (long long)left);
        done = now;
        in_flight += left;
        hits += left > 0;
        low = newest == before ? low * 3 / 2 + 10 : low * 9 / 10 + 2;
        if (low > 5000) low = 5000;
    }
    assert_int_equal(run_for(&l, 0, ASK), 0);
    check(&l, n, in_flight);
    if (hits < least_hits)
        fail_msg("only %lld of %d kills found anything in flight", (long long)hits,
                 i); /* they have to hit where it hurts */
    print_message("%d kills, %lld of them with requests in flight (%lld requests); %d answers, each there once\n", i,
                  (long long)hits, (long long)in_flight, n);
    loop_close(&l);
}

TEST(teach_kill_loop) { kill_loop(12, 1, 200, "#ms:25#"); }
TEST_SLOW(teach_kill_loop_of_220) { kill_loop(220, 70, 2500, "#ms:70#"); }

/* Batches: however often it is killed, the server makes one. */
static void batch_kill_loop(int stores) {
    for (int k = 0; k < stores; k++) {
        struct loop l;
        struct bytes log = {0};
        struct err err = {0};
        loop_open(&l, 5, "");
        rng_init(&l.rng, 1, (uint64_t)k);
        int code = -1, kills = 0;
        while (code == -1 && kills < 40) {
            code = run_for(&l, 8 + 2 * kills + (int64_t)rng_below(&l.rng, 40), BATCH);
            kills += code == -1;
            nanosleep(&(struct timespec){.tv_nsec = 100000000},
                      NULL); /* what the killed one had sent arrives (--poll 0 does not wait for it) */
        }
        if (code == -1) code = run_for(&l, 0, BATCH);
        assert_int_equal(code, 0);
        assert_ok(file_read_all(&log, l.log, 1 << 20, &err), err);
        assert_int_equal(count(log.data, "BATCH", "5"), 1);
        assert_int_equal(store_number(&l, "SELECT count(*) FROM events WHERE state = 'done'"), 5);
        assert_int_equal(store_number(&l, "SELECT count(*) FROM responses"), 5);
        bytes_free(&log);
        loop_close(&l);
    }
}

TEST(teach_kill_loop_of_batches) { batch_kill_loop(2); }
TEST_SLOW(teach_kill_loop_of_more_batches) { batch_kill_loop(40); }
