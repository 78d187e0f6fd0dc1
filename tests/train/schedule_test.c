/* schedule_test.c - the rate climbs, peaks, falls to its part of the peak. */
#include "op/close.h"
#include "train/fixture.h"
#include "train/train_impl.h"

TEST(schedule_climbs_then_follows_a_cosine) {
    assert_close(train_rate(1, 100, 10, 2.0, 0.1), 0.2, 1e-12);
    assert_close(train_rate(10, 100, 10, 2.0, 0.1), 2.0, 1e-12);
    assert_close(train_rate(55, 100, 10, 2.0, 0.1), 1.1, 1e-12); /* half way: the mean of peak and end */
    assert_close(train_rate(100, 100, 10, 2.0, 0.1), 0.2, 1e-12);
    assert_close(train_rate(1, 100, 0, 2.0, 0.1), 2.0, 1e-2);
    for (size_t t = 11; t < 100; t++) assert_true(train_rate(t + 1, 100, 10, 2.0, 0.1) < train_rate(t, 100, 10, 2.0, 0.1));
    assert_close(train_rate(5, 5, 5, 2.0, 0.1), 2.0, 1e-12); /* all warm-up */
}
