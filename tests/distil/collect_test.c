/* Which requests of a store become jobs, and what the store has cost. */
#include <string.h>

#include "distil/distil_impl.h"
#include "distil/fake.h"
#include "test.h"

struct rows {
    int64_t row[10];
    int n;
};

static bool note_row(void *context, const struct corpus_request *r, struct err *err) {
    struct rows *rows = context;
    (void)err;
    rows->row[rows->n++] = r->row;
    return true;
}

static void event(struct fake *f, int64_t request, enum corpus_state state, bool retryable, int64_t held) {
    struct err err = {0};
    assert_ok(corpus_add_event(
                  f->store,
                  &(struct corpus_event){.request = request, .state = state, .retryable = retryable, .held = held},
                  &err),
              err);
}

TEST(collect_takes_what_is_open) {
    struct fake f;
    struct rows rows = {.n = 0};
    struct err err = {0};
    fake_open(&f);
    fake_plan(&f, 7);
    assert_ok(corpus_scan_requests(f.store, note_row, &rows, &err), err);
    event(&f, rows.row[1], CORPUS_STATE_DONE, false, 0);
    event(&f, rows.row[2], CORPUS_STATE_REFUSED, false, 0);
    event(&f, rows.row[3], CORPUS_STATE_FAILED, false, 0);
    event(&f, rows.row[4], CORPUS_STATE_FAILED, true, 500);
    event(&f, rows.row[5], CORPUS_STATE_EXPIRED, true, 0);
    event(&f, rows.row[6], CORPUS_STATE_SENT, false, 7000); /* and the program was killed */
    fake_begin(&f);
    assert_int_equal(distil_n_jobs(f.d), 4);
    assert_true(distil_has_job(f.d, "q0") && distil_has_job(f.d, "q4") && distil_has_job(f.d, "q5") &&
                distil_has_job(f.d, "q6"));
    assert_int_equal(f.d->ledger.spent, 7500); /* what nobody knows counts as spent */
    assert_int_equal(f.d->ledger.held, 0);
    f.settings.retry_failed = f.settings.retry_refused = true;
    fake_begin(&f);
    assert_int_equal(distil_n_jobs(f.d), 6);
    f.settings.most_jobs = 2;
    fake_begin(&f);
    assert_int_equal(distil_n_jobs(f.d), 2);
    fake_close(&f);
}

/* Its batch at the server is no job to send; what it may cost is a reservation, not a loss. */
TEST(collect_leaves_batches_where_they_are) {
    struct fake f;
    struct rows rows = {.n = 0};
    struct err err = {0};
    int64_t batch;
    fake_open(&f);
    f.settings.way = DISTIL_BATCHES;
    fake_plan(&f, 2);
    fake_begin(&f);
    int64_t held = f.d->queue.job[0].held;
    assert_ok(corpus_scan_requests(f.store, note_row, &rows, &err), err);
    assert_ok(corpus_add_batch(f.store, 1, &batch, &err), err);
    assert_ok(corpus_add_event(f.store,
                               &(struct corpus_event){
                                   .request = rows.row[0], .state = CORPUS_STATE_SENT, .batch = batch, .held = held},
                               &err),
              err);
    fake_begin(&f);
    assert_int_equal(distil_n_jobs(f.d), 2);
    assert_int_equal(distil_n_waiting(f.d), 1);
    assert_int_equal(f.d->ledger.spent, 0);
    assert_int_equal(f.d->ledger.held, held);
    fake_close(&f);
}

/* Killed between storing a reply and reading it: it is read, once, and not asked for again. */
TEST(collect_reads_what_was_stored_and_not_read) {
    struct fake f;
    struct rows rows = {.n = 0};
    struct err err = {0};
    fake_open(&f);
    fake_plan(&f, 1);
    assert_ok(corpus_scan_requests(f.store, note_row, &rows, &err), err);
    event(&f, rows.row[0], CORPUS_STATE_SENT, false, 9999);
    struct corpus_response r = {.request = rows.row[0],
                                .status = 200,
                                .media = "application/json",
                                .complete = true,
                                .body = fake_good_body,
                                .n_body = strlen(fake_good_body)};
    assert_ok(corpus_add_response(f.store, &r, NULL, &err), err);
    fake_begin(&f);
    assert_int_equal(distil_n_waiting(f.d), 0);
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_DONE], 1);
    assert_int_equal(fake_counts(&f).cost, 100 * 3000 + 50 * 15000);
    assert_int_equal(fake_counts(&f).unknown, 0);
    assert_int_equal(f.d->ledger.spent, fake_counts(&f).cost);
    fake_begin(&f);
    assert_int_equal(distil_n_jobs(f.d), 0);
    fake_close(&f);
}
