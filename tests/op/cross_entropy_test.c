/* cross_entropy_test.c - loss and gradient against double, rows of any length, huge logits. */
#include "op/cross_entropy.h"

#include <string.h>

#include "op/close.h"

static void check(size_t V, float size) {
    enum { R = 3, MAX_V = 131 };
    float logits[R * MAX_V], loss[R], again[R];
    const int32_t target[R] = {0, (int32_t)V / 2, (int32_t)V - 1};
    for (size_t i = 0; i < R * V; i++) logits[i] = size * (float)((i * 37) % 101) / 100.0f;
    double want[R * MAX_V], want_loss[R];
    for (size_t r = 0; r < R; r++) {
        double top = -1e300, sum = 0;
        for (size_t v = 0; v < V; v++) top = fmax(top, (double)logits[r * V + v]);
        for (size_t v = 0; v < V; v++) sum += exp((double)logits[r * V + v] - top);
        for (size_t v = 0; v < V; v++)
            want[r * V + v] = 0.5 * (exp((double)logits[r * V + v] - top) / sum - (v == (size_t)target[r]));
        want_loss[r] = log(sum) + top - (double)logits[r * V + (size_t)target[r]];
    }
    op_cross_entropy(again, logits, target, R, V);
    op_cross_entropy_backward(loss, logits, target, R, V, 0.5f);
    for (size_t r = 0; r < R; r++) {
        assert_close(loss[r], want_loss[r], 2e-6 * (1 + want_loss[r]));
        assert_close(again[r], loss[r], 1e-6 * (1 + want_loss[r]));
        double sum = 0;
        for (size_t v = 0; v < V; v++) {
            assert_close(logits[r * V + v], want[r * V + v], 5e-7);
            sum += (double)logits[r * V + v];
        }
        assert_close(sum, 0, 1e-6);
    }
}

TEST(cross_entropy_and_its_gradient_agree_with_double) {
    const size_t sizes[] = {2, 15, 16, 17, 131};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        check(sizes[i], 5.0f);
        check(sizes[i], 3000.0f);
    }
}

TEST(cross_entropy_of_a_nan_is_a_nan) {
    float logits[20] = {0}, loss[1];
    const int32_t target[1] = {3};
    logits[17] = NAN;
    op_cross_entropy(loss, logits, target, 1, 20);
    assert_true(isnan(loss[0]));
}
