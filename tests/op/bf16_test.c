/* bf16_test.c - rows kept in two bytes are those that single values give, at every kind of value. */
#include "op/bf16.h"

#include <math.h>
#include <string.h>

#include "base/rng.h"
#include "tensor/tensor.h"
#include "test.h"

enum { N = 4099 };

TEST(bf16_rows_are_what_single_values_give) {
    static float x[N], kept[N], alone[N], back[N];
    static uint16_t two[N];
    static const float special[] = {0.0f,          -0.0f,  1.0f,        INFINITY,    -INFINITY,
                                    3.4028235e38f, 1e-45f, 1.00390625f, 1.01171875f, NAN};
    struct rng rng;
    rng_init(&rng, 3, 1);
    for (size_t i = 0; i < N; i++) {
        uint32_t bits = (uint32_t)rng_next(&rng); /* any float at all, many NaN among them */
        memcpy(x + i, &bits, sizeof bits);
    }
    memcpy(x, special, sizeof special);
    memcpy(kept, x, sizeof x);
    memcpy(alone, x, sizeof x);
    op_bf16_keep(two, kept, N);
    op_bf16_keep(NULL, alone, N);
    op_bf16_read(back, two, N);
    for (size_t i = 0; i < N; i++) {
        if (isnan(x[i])) {
            assert_true(isnan(kept[i]) && isnan(back[i]));
            continue;
        }
        assert_int_equal(two[i], tensor_f32_to_bf16(x[i]));
        float want = tensor_bf16_to_f32(two[i]);
        assert_memory_equal(kept + i, &want, sizeof want);
    }
    assert_memory_equal(kept, alone, sizeof kept);
    assert_memory_equal(kept, back, sizeof kept);
}
