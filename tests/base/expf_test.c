/* expf_test.c - base_expf against libm in double, over its whole range and beyond. */
#include "base/expf.h"

#include <math.h>

#include "test.h"

TEST(expf_is_within_its_stated_error) {
    double worst = 0;
    for (int i = -870000; i <= 880000; i++) {
        float x = (float)i * 1e-4f;
        if (x < -87.0f || x > 88.0f) continue;
        double want = exp((double)x), error = fabs((double)base_expf(x) - want) / want;
        if (error > worst) worst = error;
    }
    assert_true(worst <= 2e-7);
}

TEST(expf_at_the_edges) {
    assert_true(base_expf(0.0f) == 1.0f);
    assert_true(base_expf(-1000.0f) == 0.0f);
    assert_true(base_expf(-INFINITY) == 0.0f);
    assert_true(isfinite(base_expf(INFINITY)) && base_expf(INFINITY) > 1e38f);
    assert_true(isnan(base_expf(NAN)));
}
