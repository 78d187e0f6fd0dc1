/* init.c - random first weights: a function of (seed, tensor index) alone.
 *
 *   matrices N(0, 0.02); o and down, which write into the residual, N(0, 0.02 / sqrt(2L)); norms multiply by 1;
 *   biases 0
 *
 * Writes  net->weight
 * Checked tests/train/init_test.c  (moments, same seed same bytes)
 */
#include <math.h>

#include "base/rng.h"
#include "train/network.h"

/* Box-Muller; the pair's second half is dropped, which keeps element i a function of its own draws. */
static double normal(struct rng *rng) {
    double u = 1.0 - (double)(rng_next(rng) >> 11) * 0x1p-53, v = (double)(rng_next(rng) >> 11) * 0x1p-53;
    return sqrt(-2.0 * log(u)) * cos(2.0 * 3.14159265358979323846 * v);
}

void train_init_weights(struct train_net *net, uint64_t seed) {
    for (size_t i = 0; i < net->at.tensors; i++) {
        size_t shape[2];
        enum model_role role = model_tensor_role(&net->config, i);
        bool vector = model_tensor_shape(shape, &net->config, i) == 1, residual = role == MODEL_O || role == MODEL_DOWN;
        double deviation = residual ? 0.02 / sqrt(2.0 * (double)net->L) : 0.02;
        struct rng rng;
        rng_init(&rng, seed, i);
        for (size_t j = net->at.tensor[i]; j < net->at.tensor[i + 1]; j++)
            net->weight[j] = model_role_is_norm(role) ? 1.0f : vector ? 0.0f : (float)(deviation * normal(&rng));
    }
}
