/* rmsnorm_test.c - forward and gradient against double; a row's result does not depend on its neighbours. */
#include "op/rmsnorm.h"

#include <math.h>
#include <string.h>

#include "base/rng.h"
#include "op/close.h"

enum { T = 3, MAX_D = 67 };

static void fill(float *x, size_t n, uint64_t seed) {
    struct rng rng;
    rng_init(&rng, seed, 0);
    for (size_t i = 0; i < n; i++) x[i] = 4.0f * rng_float(&rng) - 2.0f;
}

/* sum over everything of c * rmsnorm(x, w) in double: a scalar whose gradient is known by differences. */
static double objective(const double *x, const double *w, const float *c, size_t D, double eps) {
    double total = 0;
    for (size_t t = 0; t < T; t++) {
        double s = 0;
        for (size_t i = 0; i < D; i++) s += x[t * D + i] * x[t * D + i];
        double r = 1 / sqrt(s / (double)D + eps);
        for (size_t i = 0; i < D; i++) total += (double)c[t * D + i] * x[t * D + i] * r * w[i];
    }
    return total;
}

static void check_size(size_t D) {
    float x[T * MAX_D], w[MAX_D], c[T * MAX_D], out[T * MAX_D], r[T], dx[T * MAX_D], dw[MAX_D];
    double xd[T * MAX_D] = {0}, wd[MAX_D] = {0};
    fill(x, T * D, D);
    fill(w, D, D + 1);
    fill(c, T * D, D + 2);
    for (size_t i = 0; i < T * D; i++) xd[i] = (double)x[i];
    for (size_t i = 0; i < D; i++) wd[i] = (double)w[i];
    op_rmsnorm(out, r, x, w, T, D, 1e-5f);
    double total = 0;
    for (size_t i = 0; i < T * D; i++) total += (double)(out[i] * c[i]);
    assert_close(total, objective(xd, wd, c, D, 1e-5), 1e-4);
    for (size_t i = 0; i < T * D; i++) dx[i] = 1.0f; /* backward adds */
    memset(dw, 0, sizeof dw);
    op_rmsnorm_backward(dx, dw, c, x, w, r, T, D);
    for (size_t i = 0; i < T * D + D; i++) {
        double *at = i < T * D ? &xd[i] : &wd[i - T * D], keep = *at, h = 1e-5;
        *at = keep + h;
        double up = objective(xd, wd, c, D, 1e-5);
        *at = keep - h;
        double down = objective(xd, wd, c, D, 1e-5), want = (up - down) / (2 * h);
        *at = keep;
        double got = i < T * D ? (double)dx[i] - 1.0 : (double)dw[i - T * D];
        assert_close(got, want, 2e-5 * (1 + fabs(want)));
    }
}

TEST(rmsnorm_and_its_gradient_agree_with_double) {
    const size_t sizes[] = {1, 5, 16, 31, 32, 67};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) check_size(sizes[i]);
}

TEST(rmsnorm_rows_are_independent_and_may_be_in_place) {
    float x[T * MAX_D], w[MAX_D], all[T * MAX_D], one[MAX_D];
    fill(x, T * MAX_D, 9);
    fill(w, MAX_D, 10);
    op_rmsnorm(all, NULL, x, w, T, MAX_D, 1e-6f);
    op_rmsnorm(one, NULL, x + MAX_D, w, 1, MAX_D, 1e-6f);
    assert_memory_equal(one, all + MAX_D, sizeof one);
    op_rmsnorm(x, NULL, x, w, T, MAX_D, 1e-6f);
    assert_memory_equal(x, all, sizeof x);
}
