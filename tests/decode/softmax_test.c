/* softmax_test.c - the loops over a vocabulary: beside a double reference, with what is no number, of any length. */
#include "decode/softmax.h"

#include <math.h>

#include "base/rng.h"
#include "test.h"

TEST(softmax_weighs_every_length_as_a_double_would) {
    static float logits[700], out[701];
    struct rng rng;
    rng_init(&rng, 5, 0);
    for (size_t i = 0; i < 700; i++) logits[i] = (float)rng_below(&rng, 4000) / 100 - 20;
    for (size_t n = 1; n <= 700; n += n < 40 ? 1 : 33) {
        float top = -INFINITY, scale = 1 / 0.7f;
        double sum = 0;
        for (size_t i = 0; i < n; i++) top = logits[i] > top ? logits[i] : top;
        assert_true(decode_highest(logits, n) == top);
        out[n] = 77;
        double total = decode_weigh(out, logits, n, top, scale);
        assert_true(out[n] == 77);
        for (size_t i = 0; i < n; i++) {
            double e = exp(((double)logits[i] - (double)top) * (double)scale);
            assert_true(fabs((double)out[i] - e) <= 1e-5 * e + 1e-37);
            sum += e;
        }
        assert_true(fabs(total - sum) <= 1e-6 * sum);
        assert_true(decode_weigh(NULL, logits, n, top, scale) == total);
    }
}

TEST(softmax_gives_no_weight_to_what_is_no_number) {
    const float odd[6] = {NAN, -INFINITY, -2, 3, NAN, 3}, infinite[4] = {INFINITY, 1, NAN, INFINITY};
    const float none[3] = {NAN, -INFINITY, NAN};
    float out[6];
    assert_true(decode_highest(odd, 6) == 3 && decode_highest(none, 3) == -INFINITY);
    double total = decode_weigh(out, odd, 6, 3, 1);
    assert_true(out[0] == 0 && out[1] == 0 && out[3] == 1 && out[4] == 0 && out[5] == 1);
    assert_true(fabs(total - 2 - exp(-5)) < 1e-7);
    assert_true(decode_weigh(out, infinite, 4, INFINITY, 1) == 2 && out[0] == 1 && out[1] == 0 && out[2] == 0);
}
