/* Which request goes next. */
#include "distil/queue.h"

#include <stdio.h>

#include "test.h"

static struct distil_job *add(struct distil_queue *q, const char *hash) {
    struct err err = {0};
    struct distil_job *job = distil_queue_add(q, &(struct distil_text){"{}", "p", "id", hash}, &err);
    assert_ok(job != NULL, err);
    return job;
}

TEST(queue_gives_the_first_that_waits_and_is_due) {
    struct distil_queue q = {0};
    int64_t soonest;
    for (int i = 0; i < 3; i++) add(&q, "h");
    assert_ptr_equal(distil_queue_next(&q, 0, &soonest), &q.job[0]);
    q.job[0].waiting = false;
    q.job[1].due = 50;
    q.job[2].due = 30;
    assert_null(distil_queue_next(&q, 10, &soonest));
    assert_int_equal(soonest, 30);
    assert_ptr_equal(distil_queue_next(&q, 30, &soonest), &q.job[2]);
    assert_int_equal(distil_queue_waiting(&q), 2);
    q.job[1].waiting = q.job[2].waiting = false;
    assert_null(distil_queue_next(&q, 100, &soonest));
    assert_int_equal(soonest, -1);
    distil_queue_free(&q);
}

/* The place from which it looks moves back with a job that has to go again. */
TEST(queue_another_attempt_is_not_overlooked) {
    struct distil_queue q = {0};
    int64_t soonest;
    for (int i = 0; i < 4; i++) add(&q, "h")->waiting = false;
    assert_null(distil_queue_next(&q, 0, &soonest));
    distil_queue_again(&q, &q.job[1], 70);
    assert_int_equal(q.job[1].attempt, 1);
    assert_null(distil_queue_next(&q, 69, &soonest));
    assert_int_equal(soonest, 70);
    assert_ptr_equal(distil_queue_next(&q, 70, &soonest), &q.job[1]);
    distil_queue_free(&q);
}

TEST(queue_finds_each_of_many_by_its_identity) {
    struct distil_queue q = {0};
    struct err err = {0};
    char hash[65];
    for (int i = 0; i < 1000; i++) {
        snprintf(hash, sizeof hash, "%064d", i * 7919 % 1000); /* in no order */
        add(&q, hash)->request = i * 7919 % 1000;
    }
    for (int i = 0; i < 1000; i++) {
        snprintf(hash, sizeof hash, "%064d", i);
        assert_int_equal(distil_queue_find(&q, hash, &err)->request, i);
    }
    assert_null(distil_queue_find(&q, "x", &err));
    assert_int_equal(err.code, ERR_NONE);
    distil_queue_free(&q);
}

TEST(queue_cut_keeps_the_first) {
    struct distil_queue q = {0};
    for (int i = 0; i < 5; i++) add(&q, "h")->request = i;
    distil_queue_cut(&q, 9);
    assert_int_equal(q.n, 5);
    distil_queue_cut(&q, 2);
    assert_int_equal(q.n, 2);
    assert_int_equal(q.job[1].request, 1);
    distil_queue_free(&q);
}
