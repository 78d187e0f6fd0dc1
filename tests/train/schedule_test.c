/* schedule_test.c - the rate climbs, peaks, falls to its part of the peak. */
#include "op/close.h"
#include "train/fixture.h"
#include "train/train_impl.h"

TEST(schedule_climbs_then_follows_a_cosine) {
    assert_close(train_rate(TRAIN_COSINE, 1, 100, 10, 2.0, 0.1), 0.2, 1e-12);
    assert_close(train_rate(TRAIN_COSINE, 10, 100, 10, 2.0, 0.1), 2.0, 1e-12);
    /* half way: the mean of peak and end */
    assert_close(train_rate(TRAIN_COSINE, 55, 100, 10, 2.0, 0.1), 1.1, 1e-12);
    assert_close(train_rate(TRAIN_COSINE, 100, 100, 10, 2.0, 0.1), 0.2, 1e-12);
    assert_close(train_rate(TRAIN_COSINE, 1, 100, 0, 2.0, 0.1), 2.0, 1e-2);
    for (size_t t = 11; t < 100; t++)
        assert_true(train_rate(TRAIN_COSINE, t + 1, 100, 10, 2.0, 0.1) <
                    train_rate(TRAIN_COSINE, t, 100, 10, 2.0, 0.1));
    assert_close(train_rate(TRAIN_COSINE, 5, 5, 5, 2.0, 0.1), 2.0, 1e-12); /* all warm-up */
}

TEST(linear_and_constant_schedules) {
    /* transformers' get_linear_schedule_with_warmup(0, 10): 1, 0.9, ... 0.1 */
    for (size_t t = 1; t <= 10; t++)
        assert_close(train_rate(TRAIN_LINEAR, t, 10, 0, 2.0, 0), 2.0 * (double)(11 - t) / 10, 1e-12);
    assert_close(train_rate(TRAIN_LINEAR, 5, 100, 10, 2.0, 0), 1.0, 1e-12);
    assert_close(train_rate(TRAIN_LINEAR, 11, 100, 10, 2.0, 0), 2.0, 1e-12);
    assert_close(train_rate(TRAIN_LINEAR, 100, 100, 10, 2.0, 0.5), 2.0 * (0.5 + 0.5 / 90), 1e-12);
    assert_close(train_rate(TRAIN_CONSTANT, 5, 100, 10, 2.0, 0.1), 1.0, 1e-12);
    assert_close(train_rate(TRAIN_CONSTANT, 99, 100, 10, 2.0, 0.1), 2.0, 1e-12);
}
