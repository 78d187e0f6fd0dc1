/* The store: nothing is edited, a state is the newest event, one writer, strange files are named, a full disk loses
 * nothing. */
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "corpus/scratch.h"
#include "test.h"

static bool count_row(void *context, const struct corpus_row *row, struct err *err) {
    (void)row, (void)err;
    ++*(int *)context;
    return true;
}

static struct corpus_request last_request;
static bool keep_request(void *context, const struct corpus_request *r, struct err *err) {
    (void)err;
    last_request = *r;
    ++*(int *)context;
    return true;
}

/* One problem, one request, sent and answered; returns the response's row. */
static int64_t answered(struct corpus *c, const char *id, bool commit) {
    struct err err = {0};
    int64_t problem, request, response;
    struct corpus_row row = {.id = id, .problem = "5個と3個で何個", .answer = "8個"};
    struct corpus_request r = {.hash = id, .teacher = "solver", .model = "m", .api = "a", .body = "{}"};
    assert_ok(corpus_begin(c, &err), err);
    assert_ok(corpus_add_problem(c, &row, &problem, NULL, &err), err);
    r.problem = problem;
    assert_ok(corpus_add_request(c, &r, &request, NULL, &err), err);
    assert_ok(
        corpus_add_event(c, &(struct corpus_event){.request = request, .state = CORPUS_STATE_SENT, .held = 500}, &err),
        err);
    assert_ok(corpus_add_response(c,
                                  &(struct corpus_response){
                                      .request = request, .status = 200, .complete = true, .body = "raw", .n_body = 3},
                                  &response, &err),
              err);
    assert_ok(corpus_add_answer(c,
                                &(struct corpus_answer){.response = response,
                                                        .request = request,
                                                        .text = "5+3=8",
                                                        .stop = "end_turn",
                                                        .n_output = 7,
                                                        .cost = 70},
                                &err),
              err);
    assert_ok(
        corpus_add_event(
            c, &(struct corpus_event){.request = request, .state = CORPUS_STATE_DONE, .response = response}, &err),
        err);
    if (commit) assert_ok(corpus_commit(c, &err), err);
    return response;
}

TEST(store_keeps_what_was_put_in_and_says_what_it_holds) {
    struct scratch t;
    struct err err = {0};
    struct corpus_counts n;
    int rows = 0, requests = 0;
    struct corpus *c = scratch_open(&t);
    int64_t response = answered(c, "a", true);
    assert_ok(corpus_scan(c, &(struct corpus_scan){0}, count_row, &rows, &err), err);
    assert_ok(corpus_scan_requests(c, keep_request, &requests, &err), err);
    assert_int_equal(rows, 1);
    assert_int_equal(requests, 1);
    assert_int_equal(last_request.state, CORPUS_STATE_DONE);
    assert_int_equal(last_request.n_sent, 1);
    assert_int_equal(last_request.unread, 0);
    assert_ok(corpus_count(c, &n, &err), err);
    assert_int_equal(n.cost, 70);
    assert_int_equal(n.unknown, 0);
    assert_int_equal(n.state[CORPUS_STATE_DONE], 1);
    /* Only what a judge keeps; the newest decision counts. */
    assert_ok(corpus_add_decision(c, response, "me", false, "short", &err) &&
                  corpus_add_decision(c, response, "me", true, NULL, &err),
              err);
    rows = 0;
    assert_ok(corpus_scan(c, &(struct corpus_scan){.decided_by = "me"}, count_row, &rows, &err), err);
    assert_int_equal(rows, 1);
    scratch_close(&t, c);
}

TEST(store_refuses_every_edit_and_a_second_answer) {
    static const char *const tables[] = {"problems", "requests",  "events",  "responses",   "answers",
                                         "audits",   "decisions", "batches", "batch_steps", "notes"};
    struct scratch t;
    struct err err = {0};
    struct corpus *c = scratch_open(&t);
    sqlite3 *db;
    int64_t batch;
    answered(c, "a", true);
    assert_ok(corpus_add_batch(c, 1, &batch, &err) && corpus_add_note(c, "k", "v", &err) &&
                  corpus_add_decision(c, 1, "me", true, NULL, &err) &&
                  corpus_add_audit(c, &(struct corpus_audit){.response = 1, .verdict = "ok"}, &err),
              err);
    assert_false(
        corpus_add_event(c, &(struct corpus_event){.request = 1, .state = CORPUS_STATE_DONE, .response = 1}, &err));
    assert_int_equal(sqlite3_open(t.path, &db), SQLITE_OK);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        char sql[100];
        snprintf(sql, sizeof sql, "DELETE FROM %s", tables[i]);
        assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_CONSTRAINT);
        snprintf(sql, sizeof sql, "UPDATE %s SET %s", tables[i],
                 strcmp(tables[i], "answers") == 0 ? "text = ''" : "row = row + 1");
        assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_CONSTRAINT);
    }
    sqlite3_close(db);
    scratch_close(&t, c);
}

TEST(store_a_problem_with_an_id_that_is_there) {
    struct scratch t;
    struct err err = {0};
    enum corpus_added what;
    struct corpus *c = scratch_open(&t);
    struct corpus_row row = {.id = "a", .problem = "one"};
    int64_t first, second;
    assert_ok(corpus_add_problem(c, &row, &first, &what, &err), err);
    assert_int_equal(what, CORPUS_NEW);
    assert_ok(corpus_add_problem(c, &row, &second, &what, &err), err);
    assert_int_equal(what, CORPUS_SAME);
    assert_int_equal(first, second);
    row.problem = "two";
    assert_false(corpus_add_problem(c, &row, &second, &what, &err));
    assert_int_equal(err.code, ERR_INPUT);
    scratch_close(&t, c);
}

/* What an attempt may have cost is counted until its bill is known. */
TEST(store_money_of_lost_attempts_is_not_forgotten) {
    struct scratch t;
    struct err err = {0};
    struct corpus_counts n;
    int requests = 0;
    struct corpus *c = scratch_open(&t);
    int64_t problem, request, response;
    assert_ok(corpus_add_problem(c, &(struct corpus_row){.id = "a", .problem = "p"}, &problem, NULL, &err), err);
    assert_ok(
        corpus_add_request(c,
                           &(struct corpus_request){
                               .hash = "h", .problem = problem, .teacher = "t", .model = "m", .api = "a", .body = "{}"},
                           &request, NULL, &err),
        err);
    struct corpus_event sent = {.request = request, .state = CORPUS_STATE_SENT, .held = 500};
    assert_ok(corpus_add_event(c, &sent, &err), err); /* and the process was killed */
    assert_ok(corpus_count(c, &n, &err), err);
    assert_int_equal(n.unknown, 500);
    assert_ok(corpus_add_event(c, &sent, &err), err); /* sent again */
    assert_ok(
        corpus_add_event(c,
                         &(struct corpus_event){
                             .request = request, .state = CORPUS_STATE_FAILED, .kind = "api_error", .retryable = true},
                         &err),
        err);
    assert_ok(corpus_count(c, &n, &err), err);
    assert_int_equal(n.unknown, 500); /* the first may have been billed, the second was not */
    assert_ok(corpus_add_event(c, &sent, &err), err);
    assert_ok(
        corpus_add_response(
            c, &(struct corpus_response){.request = request, .status = 200, .complete = true, .body = "x", .n_body = 1},
            &response, &err),
        err);
    assert_ok(corpus_scan_requests(c, keep_request, &requests, &err), err);
    assert_int_equal(last_request.unread, response); /* stored, not yet read */
    scratch_close(&t, c);
}

TEST(store_strange_files_are_named) {
    static const struct {
        const char *name, *sql;
        const char *bytes;
        size_t n;
        const char *word;
    } files[] = {
        {"another program's file", "CREATE TABLE x(y)", NULL, 0, "another program"},
        {"a newer schema", "CREATE TABLE x(y); PRAGMA application_id = 0x53414E53; PRAGMA user_version = 9", NULL, 0,
         "newer sansu"},
        {"an older schema", "CREATE TABLE x(y); PRAGMA application_id = 0x53414E53; PRAGMA user_version = 0", NULL, 0,
         "does not change"},
        {"not SQLite", NULL,
         "{\"problem\":\"a\"}\n{\"problem\":\"a\"}\n{\"problem\":\"a\"}\n{\"problem\":\"a\"}\n{\"problem\":\"a\"}\n{\"problem\":\"a\"}\n{\"problem\":\"a\"}\n",
         112, "SQLite"},
        {"cut short", NULL, "SQLite format 3\0\020\0\001\001\0\100\040\040\0\0\0\1\0\0\0\5", 32, ""},
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        for (int mode = CORPUS_READ; mode <= CORPUS_WRITE; mode++) {
            struct scratch t;
            struct err err = {0};
            struct corpus *c = NULL;
            scratch_make(&t);
            if (files[i].sql) {
                sqlite3 *db;
                assert_int_equal(sqlite3_open(t.path, &db), SQLITE_OK);
                assert_int_equal(sqlite3_exec(db, files[i].sql, NULL, NULL, NULL), SQLITE_OK);
                sqlite3_close(db);
            } else {
                assert_ok(file_write_atomic(t.path, files[i].bytes, files[i].n, &err), err);
            }
            if (corpus_open(&c, t.path, (enum corpus_mode)mode, &err)) fail_msg("%s was accepted", files[i].name);
            if (err.code != ERR_INPUT || !strstr(err.message, files[i].word))
                fail_msg("%s: %d %s", files[i].name, err.code, err.message);
            scratch_close(&t, c);
        }
    struct err err = {0};
    struct corpus *c;
    assert_false(corpus_open(&c, "/nonexistent/store.db", CORPUS_READ, &err));
    err = (struct err){0};
    assert_false(corpus_open(&c, "/", CORPUS_READ, &err));
    assert_int_equal(err.code, ERR_INPUT);
}

TEST(store_has_one_writer_and_readers_beside_it) {
    struct scratch t;
    struct err err = {0};
    struct corpus *second = NULL, *reader = NULL, *c = scratch_open(&t);
    int rows = 0;
    answered(c, "a", true);
    assert_false(corpus_open(&second, t.path, CORPUS_WRITE, &err));
    assert_int_equal(err.code, ERR_WORK);
    err = (struct err){0};
    answered(c, "b", false); /* not committed: nobody sees it */
    assert_ok(corpus_open(&reader, t.path, CORPUS_READ, &err), err);
    assert_ok(corpus_scan(reader, &(struct corpus_scan){0}, count_row, &rows, &err), err);
    assert_int_equal(rows, 1);
    assert_false(corpus_add_note(reader, "k", "v", &err));
    corpus_close(reader);
    corpus_rollback(c);
    scratch_close(&t, c);
}

static enum err_code code_of_opening(const char *path) {
    struct corpus *c = NULL;
    struct err err = {0};
    corpus_open(&c, path, CORPUS_WRITE, &err);
    corpus_close(c);
    return err.code;
}

/* Once the lock went by the path: two writers, each request sent twice, a damaged index. */
/* Rows of the store's file alone, without what lies beside it. */
static int rows_of_the_file_alone(const struct scratch *t) {
    char script[300], copy[120];
    struct err err = {0};
    struct corpus *c;
    int rows = 0;
    snprintf(copy, sizeof copy, "%s/copy.db", t->dir);
    snprintf(script, sizeof script, "cp %s %s", t->path, copy);
    assert_int_equal(system(script), 0);
    if (corpus_open(&c, copy, CORPUS_READ, &err))
        assert_ok(corpus_scan(c, &(struct corpus_scan){.problems = true}, count_row, &rows, &err), err);
    corpus_close(c);
    unlink(copy);
    return rows;
}

TEST(store_that_is_settled_is_one_file_and_one_that_cannot_be_says_so) {
    struct scratch t;
    struct err err = {0};
    struct corpus *c = scratch_open(&t);
    struct rlimit limit, small;
    answered(c, "a", true);
    assert_int_equal(rows_of_the_file_alone(&t), 0);
    signal(SIGXFSZ, SIG_IGN); /* a disk that is full after one page */
    getrlimit(RLIMIT_FSIZE, &limit);
    small = (struct rlimit){4096, limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    bool settled = corpus_settle(c, &err);
    setrlimit(RLIMIT_FSIZE, &limit);
    assert_false(settled);
    assert_int_equal(err.code, ERR_RESOURCE);
    assert_non_null(strstr(err.message, "-wal: keep the two together"));
    err = (struct err){0};
    assert_ok(corpus_settle(c, &err), err);
    assert_int_equal(rows_of_the_file_alone(&t), 1);
    scratch_close(&t, c);
}

TEST(store_under_two_names_has_one_writer) {
    struct scratch t;
    struct err err = {0};
    char hard[128], soft[128], byte;
    int out[2];
    scratch_make(&t);
    snprintf(hard, sizeof hard, "%s/hard.db", t.dir);
    snprintf(soft, sizeof soft, "%s/soft.db", t.dir);
    assert_int_equal(pipe(out), 0);
    pid_t pid = fork();
    if (pid == 0) {
        struct corpus *c;
        if (!corpus_open(&c, t.path, CORPUS_WRITE, &err) || write(out[1], "x", 1) != 1) _exit(1);
        pause();
    }
    assert_int_equal(read(out[0], &byte, 1), 1);
    assert_int_equal(link(t.path, hard), 0);
    assert_int_equal(symlink("store.db", soft), 0);
    assert_int_equal(code_of_opening(t.path), ERR_WORK);
    assert_int_equal(code_of_opening(hard), ERR_WORK);
    assert_int_equal(code_of_opening(soft), ERR_WORK);
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    /* what the killed writer left stands beside the other name */
    assert_int_equal(code_of_opening(hard), ERR_INPUT);
    assert_int_equal(unlink(hard), 0);
    assert_int_equal(code_of_opening(soft), ERR_NONE);
    assert_int_equal(code_of_opening(t.path), ERR_NONE);
    close(out[0]);
    close(out[1]);
    scratch_close(&t, NULL);
}

/* A child is killed in the middle of appending, again and again: what was committed is there, whole and once. */
TEST(store_reopens_after_a_cut_with_all_that_was_committed) {
    struct scratch t;
    struct err err = {0};
    struct corpus *c;
    int committed = 0;
    scratch_make(&t);
    for (int round = 0; round < 10; round++) {
        int out[2];
        assert_int_equal(pipe(out), 0);
        pid_t pid = fork();
        if (pid == 0) {
            if (!corpus_open(&c, t.path, CORPUS_WRITE, &err)) _exit(1);
            for (int i = committed;; i++) {
                char id[20];
                snprintf(id, sizeof id, "p%d", i);
                answered(c, id, true);
                if (write(out[1], "x", 1) != 1) _exit(1);
            }
        }
        close(out[1]);
        char buffer[64];
        int seen = 0;
        while (seen < 3 + round) seen += (int)read(out[0], buffer, 1);
        kill(pid, SIGKILL);
        for (ssize_t n; (n = read(out[0], buffer, sizeof buffer)) > 0;) seen += (int)n;
        close(out[0]);
        waitpid(pid, NULL, 0);
        int rows = 0;
        assert_ok(corpus_open(&c, t.path, CORPUS_WRITE, &err), err);
        assert_ok(corpus_scan(c, &(struct corpus_scan){0}, count_row, &rows, &err), err);
        /* the last may have been committed but not told */
        assert_in_range(rows, committed + seen, committed + seen + 1);
        committed = rows;
        corpus_close(c);
    }
    scratch_close(&t, NULL);
}
