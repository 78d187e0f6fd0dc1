/* init_test.c - first weights: spread by kind of tensor, decided by the seed alone. */
#include <string.h>

#include "op/close.h"
#include "train/fixture.h"
#include "train/train_impl.h"

TEST(init_has_the_right_spread_and_depends_on_the_seed_alone) {
    struct model_config c = {.vocab = 200,
                             .layers = 2,
                             .heads = 4,
                             .kv_heads = 2,
                             .head_size = 16,
                             .width = 64,
                             .ffn_width = 96,
                             .max_context = 64,
                             .rope_theta = 10000,
                             .rms_norm_eps = 1e-5,
                             .tied = true,
                             .bos = -1,
                             .type = TENSOR_F32};
    struct train_net net[3];
    struct train_space space[3];
    struct err err = {0};
    for (int i = 0; i < 3; i++) {
        struct train_setup setup = {.config = &c, .capacity = 16, .threads = 1 + i, .unit = OP_UNIT_BLAS};
        assert_ok(train_net_open(&net[i], &space[i], &setup, &err), err);
        train_init_weights(&net[i], i < 2 ? 5 : 6);
    }
    size_t n_bytes = net[0].at.total * sizeof(float);
    assert_memory_equal(net[0].weight, net[1].weight, n_bytes);
    assert_true(memcmp(net[0].weight, net[2].weight, n_bytes) != 0);
    for (size_t k = 0; k < net[0].at.tensors; k++) {
        size_t shape[2], begin = net[0].at.tensor[k], n = net[0].at.tensor[k + 1] - begin;
        double sum = 0, squares = 0;
        for (size_t i = begin; i < begin + n; i++) {
            sum += (double)net[0].weight[i];
            squares += (double)net[0].weight[i] * (double)net[0].weight[i];
        }
        if (model_tensor_shape(shape, &c, k) == 1) {
            assert_true(sum == (double)n && squares == (double)n);
            continue;
        }
        bool residual = k > 0 && ((k - 1) % 9 == 4 || (k - 1) % 9 == 8);
        double want = residual ? 0.02 / 2 : 0.02; /* sqrt(2L) = 2 */
        assert_close(sqrt(squares / (double)n), want, 0.05 * want);
        assert_close(sum / (double)n, 0, 5 * want / sqrt((double)n));
    }
    for (int i = 0; i < 3; i++) train_net_close(&net[i]);
}
