/* swiglu_test.c - silu(g) u and its gradient against double, extreme gates included. */
#include "op/swiglu.h"

#include <math.h>
#include <string.h>

#include "op/close.h"

enum { N = 37 };

static double silu(double g) { return g / (1 + exp(-g)); }

TEST(swiglu_and_its_gradient_agree_with_double) {
    float gate[N], up[N], d[N], out[N], hidden[N], dgate[N], dup[N];
    for (int i = 0; i < N; i++) {
        gate[i] = (float)(i - 18) * 0.9f;
        up[i] = 1.5f - (float)i * 0.1f;
        d[i] = (float)(i % 5) - 1.7f;
    }
    op_swiglu(out, gate, up, N);
    memcpy(dgate, gate, sizeof gate);
    memcpy(dup, up, sizeof up);
    op_swiglu_backward(dgate, dup, hidden, d, N);
    for (int i = 0; i < N; i++) {
        double g = (double)gate[i], u = (double)up[i], h = 1e-5;
        double slope = (silu(g + h) - silu(g - h)) / (2 * h);
        assert_close(out[i], silu(g) * u, 1e-6 * (1 + fabs(silu(g) * u)));
        assert_close(hidden[i], out[i], 1e-6 * fabsf(out[i]));
        assert_close(dup[i], (double)d[i] * silu(g), 2e-6 * (1 + fabs((double)d[i] * silu(g))));
        assert_close(dgate[i], (double)d[i] * u * slope, 2e-6 * (1 + fabs((double)d[i] * u * slope)));
    }
}

TEST(swiglu_stays_finite_at_extreme_gates) {
    float gate[4] = {-1e30f, -200.0f, 200.0f, 1e30f}, up[4] = {1, 1, 1, 1}, one[4] = {1, 1, 1, 1}, out[4], hidden[4];
    op_swiglu(out, gate, up, 4);
    op_swiglu_backward(gate, up, hidden, one, 4);
    assert_true(fabsf(out[1]) < 1e-30f && out[2] == 200.0f && out[3] == 1e30f);
    assert_true(isfinite(out[0]) && isfinite(up[0]) && gate[3] == 1.0f && gate[2] == 1.0f);
}

static double gelu(double g) {
    return g / 2 * (1 + tanh(sqrt(2 / 3.14159265358979323846) * (g + 0.044715 * g * g * g)));
}

TEST(geglu_agrees_with_double_and_stays_finite) {
    float gate[N], up[N], out[N], wild[3] = {-1e30f, 1e30f, -30}, one[3] = {1, 1, 1};
    for (int i = 0; i < N; i++) {
        gate[i] = (float)(i - 18) * 0.4f;
        up[i] = 1.5f - (float)i * 0.1f;
    }
    op_geglu(out, gate, up, N);
    for (int i = 0; i < N; i++) {
        double wanted = gelu((double)gate[i]) * (double)up[i];
        assert_close(out[i], wanted, 2e-6 * (1 + fabs(wanted)));
    }
    op_geglu(wild, wild, one, 3);
    assert_true(fabsf(wild[0]) < 1e-6f && wild[1] == 1e30f && fabsf(wild[2]) < 1e-30f);
}

TEST(geglu_gradient_agrees_with_double_and_stays_finite) {
    float gate[N], up[N], d[N], out[N], hidden[N], dgate[N], dup[N];
    for (int i = 0; i < N; i++) {
        gate[i] = (float)(i - 18) * 0.4f;
        up[i] = 1.5f - (float)i * 0.1f;
        d[i] = (float)(i % 5) - 1.7f;
    }
    op_geglu(out, gate, up, N);
    memcpy(dgate, gate, sizeof gate);
    memcpy(dup, up, sizeof up);
    op_geglu_backward(dgate, dup, hidden, d, N);
    for (int i = 0; i < N; i++) {
        double g = (double)gate[i], u = (double)up[i], h = 1e-5, slope = (gelu(g + h) - gelu(g - h)) / (2 * h);
        assert_close(hidden[i], out[i], 1e-6 * (1 + fabsf(out[i])));
        assert_close(dup[i], (double)d[i] * gelu(g), 3e-6 * (1 + fabs((double)d[i] * gelu(g))));
        assert_close(dgate[i], (double)d[i] * u * slope, 3e-6 * (1 + fabs((double)d[i] * u * slope)));
    }
    float wild[4] = {-1e30f, -12, 12, 1e30f}, ups[4] = {1, 1, 1, 1}, one[4] = {1, 1, 1, 1};
    op_geglu_backward(wild, ups, hidden, one, 4);
    assert_true(fabsf(wild[0]) < 1e-6f && fabsf(wild[1]) < 1e-6f && wild[2] == 1 && wild[3] == 1);
    assert_true(fabsf(ups[0]) < 1e-6f && ups[3] == 1e30f);
}

TEST(swiglu_may_write_over_its_input) {
    float gate[N], up[N], out[N];
    for (int i = 0; i < N; i++) {
        gate[i] = (float)i * 0.3f - 4;
        up[i] = (float)i;
    }
    op_swiglu(out, gate, up, N);
    op_swiglu(gate, gate, up, N);
    assert_memory_equal(gate, out, sizeof out);
}
