/* adamw_test.c - one tensor's updates against the formulas in double; decay spares norms and embedding; the norm. */
#include <string.h>

#include "op/adamw.h"
#include "op/close.h"
#include "train/fixture.h"
#include "train/train_impl.h"

TEST(adamw_follows_the_formulas) {
    enum { N = 21, STEPS = 5 };
    float w[N], m[N] = {0}, v[N] = {0};
    double wd[N], md[N] = {0}, vd[N] = {0}, rate = 0.01, decay = 0.1, b1 = 0.9, b2 = 0.95, epsilon = 1e-8;
    for (int i = 0; i < N; i++) wd[i] = (double)(w[i] = 0.1f * (float)(i - 10));
    for (int t = 1; t <= STEPS; t++) {
        float g[N];
        for (int i = 0; i < N; i++) {
            g[i] = (float)((i * 7 + t * 3) % 11 - 5) * 0.3f;
            double d = 0.5 * (double)g[i];
            md[i] = b1 * md[i] + (1 - b1) * d;
            vd[i] = b2 * vd[i] + (1 - b2) * d * d;
            wd[i] = wd[i] * (1 - rate * decay) -
                    rate / (1 - pow(b1, t)) * md[i] / (sqrt(vd[i]) / sqrt(1 - pow(b2, t)) + epsilon);
        }
        struct op_adamw rule = {.beta1 = 0.9f,
                                .beta2 = 0.95f,
                                .rest1 = 0.1f,
                                .rest2 = 0.05f,
                                .epsilon = 1e-8f,
                                .scale = 0.5f,
                                .step = (float)(rate / (1 - pow(b1, t))),
                                .root = (float)(1 / sqrt(1 - pow(b2, t))),
                                .keep = (float)(1 - rate * decay)};
        op_adamw_update(w, m, v, g, N, &rule);
    }
    for (int i = 0; i < N; i++) assert_close(w[i], wd[i], 1e-6);
}

TEST(adamw_decay_spares_norms_and_embedding) {
    struct train_net net = {.config = {.vocab = 10,
                                       .layers = 1,
                                       .heads = 1,
                                       .kv_heads = 1,
                                       .head_size = 2,
                                       .width = 2,
                                       .ffn_width = 2,
                                       .max_context = 4,
                                       .rope_theta = 10000,
                                       .rms_norm_eps = 1e-5}};
    const bool decays[] = {false, false, true, true, true, true, false, true, true, true, false, true};
    assert_int_equal(model_tensor_total(&net.config), sizeof decays / sizeof *decays);
    for (size_t i = 0; i < sizeof decays / sizeof *decays; i++) assert_int_equal(train_decays(&net, i), decays[i]);
    net.lora.rank = 4;
    assert_true(train_decays(&net, 0) && train_decays(&net, 1)); /* pairs */
}

TEST(adamw_square_sum_of_odd_lengths) {
    float x[37];
    double want = 0;
    for (int i = 0; i < 37; i++) {
        x[i] = (float)i * 0.5f;
        want += (double)x[i] * (double)x[i];
        assert_close(op_square_sum(x, (size_t)i + 1), want, 1e-9);
    }
    x[20] = NAN;
    assert_true(isnan(op_square_sum(x, 37)));
}
