/* What became of one attempt. */
#include <stdio.h>
#include <string.h>

#include "distil/distil_impl.h"
#include "distil/fake.h"
#include "test.h"

static void settle(struct fake *f, struct distil_job *job, int status, const char *body) {
    struct distil_reply r = {.status = status,
                             .complete = true,
                             .left = true,
                             .media = "application/json",
                             .body = body,
                             .n_body = strlen(body)};
    struct err err = {0};
    assert_ok(distil_mark_sent(f->d, job, 0, &err), err);
    assert_ok(distil_settle(f->d, job, &r, &err), err);
}

TEST(settle_stores_the_reply_as_it_came_and_what_it_says) {
    struct fake f;
    fake_open(&f);
    fake_plan(&f, 3);
    fake_begin(&f);
    struct distil_job *job = f.d->queue.job;
    settle(&f, &job[0], 200, fake_good_body);
    settle(
        &f, &job[1], 200,
        "{\"type\":\"message\",\"content\":[],\"stop_reason\":\"refusal\",\"usage\":{\"input_tokens\":100,\"output_tokens\":0}}");
    settle(&f, &job[2], 500, "not even JSON");
    struct corpus_counts n = fake_counts(&f);
    assert_int_equal(n.responses, 3);
    assert_int_equal(n.state[CORPUS_STATE_DONE], 1);
    assert_int_equal(n.state[CORPUS_STATE_REFUSED], 1);
    assert_int_equal(n.state[CORPUS_STATE_FAILED], 1);
    assert_int_equal(n.cost, 200 * 3000 + 50 * 15000);
    assert_int_equal(f.d->counts.ended, 2);
    assert_true(job[2].waiting && job[2].attempt == 1 && job[2].due > f.ms);
    assert_int_equal(f.d->ledger.spent, n.cost);
    assert_int_equal(f.d->ledger.held, 0);
    fake_close(&f);
}

TEST(settle_no_answer_keeps_the_reservation_only_when_it_left) {
    struct fake f;
    struct err err = {0};
    fake_open(&f);
    fake_plan(&f, 2);
    fake_begin(&f);
    struct distil_job *job = f.d->queue.job;
    for (int i = 0; i < 2; i++) {
        assert_ok(distil_mark_sent(f.d, &job[i], 0, &err), err);
        assert_ok(distil_settle(f.d, &job[i], &(struct distil_reply){.left = i == 1, .media = ""}, &err), err);
    }
    assert_int_equal(fake_counts(&f).unknown, job[1].held);
    assert_int_equal(f.d->ledger.spent, job[1].held);
    assert_int_equal(fake_counts(&f).responses, 0);
    fake_close(&f);
}

TEST(settle_a_wrong_key_ends_the_run_and_stays_open) {
    struct fake f;
    fake_open(&f);
    fake_plan(&f, 3);
    fake_begin(&f);
    settle(&f, &f.d->queue.job[0], 401,
           "{\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"invalid x-api-key\"}}");
    assert_true(f.d->halted);
    assert_non_null(strstr(distil_why(f.d)->message, "invalid x-api-key"));
    fake_begin(&f);
    assert_int_equal(distil_n_waiting(f.d), 3);
    fake_close(&f);
}

/* Words that nobody has listed: eight times the same and not one answer. */
TEST(settle_the_same_refusal_of_everything_ends_the_run) {
    struct fake f;
    char body[200];
    fake_open(&f);
    fake_plan(&f, 20);
    fake_begin(&f);
    for (int i = 0; i < 8; i++) {
        assert_false(f.d->halted);
        snprintf(body, sizeof body,
                 "{\"error\":{\"type\":\"moonshine\",\"message\":\"Request %d: please make us whole\"}}", 17 * i);
        settle(&f, &f.d->queue.job[i], 400, body);
    }
    assert_true(f.d->halted);
    assert_non_null(strstr(distil_why(f.d)->message, "make us whole"));
    fake_begin(&f); /* all of them are still open */
    assert_int_equal(distil_n_waiting(f.d), 20);
    fake_close(&f);
}

TEST(settle_refusals_that_differ_or_come_after_an_answer_do_not) {
    struct fake f;
    char body[200];
    fake_open(&f);
    fake_plan(&f, 40);
    fake_begin(&f);
    for (int i = 0; i < 16; i++) {
        snprintf(body, sizeof body, "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"%s\"}}",
                 i % 4 ? "a" : "b");
        settle(&f, &f.d->queue.job[i], 400, body);
    }
    settle(&f, &f.d->queue.job[16], 200, fake_good_body);
    for (int i = 17; i < 40; i++)
        settle(&f, &f.d->queue.job[i], 400, "{\"error\":{\"type\":\"x\",\"message\":\"no\"}}");
    assert_false(f.d->halted);
    fake_begin(&f);
    assert_int_equal(distil_n_waiting(f.d), 0); /* failed for good */
    fake_close(&f);
}

static bool find_key(void *context, const struct corpus_row *row, struct err *err) {
    (void)err;
    if (strstr(row->solution, "sk-secret-1234")) *(bool *)context = true;
    return true;
}

/* In escapes in the body, or put together from the pieces of a stream: what is stored does not hold the key. */
TEST(settle_a_key_that_is_spelled_is_blotted_out) {
    static const char whole[] =
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"\\u0073k-secret-1234\"}],\"stop_reason\":\"end_turn\"}";
    static const char pieces[] =
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"sk-sec\"},{\"type\":\"text\",\"text\":\"ret-1234\"}],\"stop_reason\":\"end_turn\"}";
    struct fake f;
    struct err err = {0};
    bool found = false;
    fake_open(&f);
    f.settings.config.key = "sk-secret-1234";
    f.settings.config.auth = TEACHER_AUTH_BEARER;
    fake_plan(&f, 2);
    fake_begin(&f);
    settle(&f, &f.d->queue.job[0], 200, whole);
    settle(&f, &f.d->queue.job[1], 200, pieces);
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_DONE], 2);
    assert_ok(corpus_scan(f.store, &(struct corpus_scan){0}, find_key, &found, &err), err);
    assert_false(found);
    fake_close(&f);
}
