/* lora.c - first values of LoRA pairs, and dropout.
 *
 *   A  U(-1/sqrt(depth), 1/sqrt(depth))      B  0        (so the adapter begins as nothing)
 *   dropout: an input of a pair is 0 with probability p, else divided by 1 - p; its own draw for every linear
 *
 * A draw is a function of (seed, step, linear, sample, token, column): nothing is stored; backward, any number of
 * threads, any cut into micro-batches and any number of ranks see the same zeros.
 *
 * Writes  net->weight; thinned copies
 * Checked tests/train/lora_test.c
 */
#include <math.h>

#include "base/rng.h"
#include "train/linear.h"

void train_init_pairs(struct train_net *net, uint64_t seed) {
    for (size_t l = 0; l < net->L; l++)
        for (size_t g = 0; g < TRAIN_GROUPS; g++)
            for (size_t p = 0; p < net->layer[l].group[g].parts; p++) {
                const struct train_linear *part = &net->layer[l].group[g].part[p];
                double bound = 1.0 / sqrt((double)part->w.depth);
                struct rng rng;
                rng_init(&rng, seed, part->index);
                for (size_t i = 0; i < part->rank * part->w.depth; i++) {
                    double draw = (double)(rng_next(&rng) >> 11) * 0x1p-53;
                    net->weight[part->a + i] = (float)(bound * (2.0 * draw - 1.0));
                }
            }
}

void train_dropout(float *out, const struct train_pass *pass, const struct train_linear *part,
                   const struct train_piece *piece) {
    uint64_t linear = rng_mix(pass->net->lora.seed ^ rng_mix(pass->step)) + rng_mix(part->index);
    uint32_t drop_below = (uint32_t)(pass->dropout * 4294967296.0);
    float keep = (float)(1.0 / (1.0 - pass->dropout));
    for (size_t r = 0; r < piece->rows; r++) {
        const float *x = piece->x + r * piece->stride + piece->column0;
        uint64_t row = rng_mix(linear ^ pass->space->batch.token[piece->row0 + r]) + piece->column0;
        for (size_t c = 0; c < piece->columns; c++) {
            uint64_t draw = rng_mix(row + c);
            out[r * piece->columns + c] = (uint32_t)(draw >> 32) < drop_below ? 0 : x[c] * keep;
        }
    }
}
