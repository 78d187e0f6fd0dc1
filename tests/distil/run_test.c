/* Many requests at a time, with a clock that only moves when somebody waits. */
#include <string.h>

#include "distil/distil_impl.h"
#include "distil/fake.h"
#include "test.h"

TEST(run_answers_everything_once) {
    struct fake f;
    fake_open(&f);
    fake_plan(&f, 40);
    fake_begin(&f);
    fake_ask(&f);
    assert_int_equal(f.n_started, 40);
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_DONE], 40);
    assert_int_equal(fake_counts(&f).cost, 40 * (100 * 3000 + 50 * 15000));
    assert_int_equal(f.d->ledger.spent, fake_counts(&f).cost);
    assert_int_equal(f.d->ledger.held, 0);
    assert_in_range(f.most_out, 4, 8); /* four at first, never more than concurrency */
    fake_begin(&f);
    assert_int_equal(distil_n_jobs(f.d), 0);
    fake_close(&f);
}

static void slow_down_once(struct fake *f, struct teacher_call *call) {
    int64_t *asked = f->context;
    if (asked[0]++ == 0) {
        fake_reply(call, 429,
                   "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"slow down\"}}");
        bytes_append_string(&call->reply_headers, "retry-after: 20\n");
        asked[1] = f->ms;
        return;
    }
    asked[2] = f->ms;
    fake_good(f, call);
}

TEST(run_waits_as_long_as_the_server_asks) {
    struct fake f;
    int64_t asked[3] = {0};
    fake_open(&f);
    f.answer = slow_down_once;
    f.context = asked;
    fake_plan(&f, 1);
    fake_begin(&f);
    fake_ask(&f);
    assert_int_equal(asked[0], 2);
    assert_in_range(asked[2] - asked[1], 20000, 20100);
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_DONE], 1);
    fake_close(&f);
}

static void never(struct fake *f, struct teacher_call *call) {
    (void)f;
    fake_reply(call, 500, "{\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"oops\"}}");
}

TEST(run_tries_as_often_as_it_may) {
    struct fake f;
    fake_open(&f);
    f.answer = never;
    fake_plan(&f, 2);
    fake_begin(&f);
    fake_ask(&f);
    assert_int_equal(f.n_started, 6);
    assert_int_equal(distil_n_failed(f.d), 2);
    assert_int_equal(distil_why(f.d)->code, ERR_NONE);
    fake_begin(&f); /* worth another run */
    assert_int_equal(distil_n_waiting(f.d), 2);
    fake_close(&f);
}

/* Stopped: what is on its way is received, nothing new is sent. */
TEST(run_stopped_finishes_what_is_in_flight) {
    struct fake f;
    fake_open(&f);
    f.stop_after = 6;
    fake_plan(&f, 40);
    fake_begin(&f);
    fake_ask(&f);
    assert_in_range(f.n_started, 6, 13);
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_DONE], f.n_started);
    assert_int_equal(fake_counts(&f).unknown, 0);
    f.stop_after = 0;
    fake_begin(&f);
    fake_ask(&f);
    assert_int_equal(f.n_started, 40);
    fake_close(&f);
}

TEST(run_never_beyond_the_budget) {
    struct fake f;
    fake_open(&f);
    f.settings.has_budget = true;
    f.settings.budget = 60000000; /* six cents: a reservation is about one and a half */
    fake_plan(&f, 80);
    fake_begin(&f);
    fake_ask(&f);
    assert_non_null(strstr(distil_why(f.d)->message, "budget"));
    int64_t spent = fake_counts(&f).cost;
    assert_in_range(spent, 40000000, 60000000);
    fake_begin(&f); /* over all runs */
    fake_ask(&f);
    assert_int_equal(fake_counts(&f).cost, spent);
    fake_close(&f);
}

/* The transport fails: the failure is told, what was on its way is kept, and what never left holds no money. */
TEST(run_a_transport_that_fails_ends_it) {
    struct fake f;
    struct err err = {0};
    fake_open(&f);
    f.fail_after = 5;
    fake_plan(&f, 20);
    fake_begin(&f);
    assert_false(distil_ask(f.d, &f.transport, &err));
    assert_string_equal(err.message, "no more sockets");
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_DONE], 5);
    assert_int_equal(f.d->ledger.held, 0);
    assert_int_equal(f.d->counts.in_flight, 0);
    fake_close(&f);
}
