/* adamw8.h - AdamW whose m and v are kept in 8 bits, block by block, as bitsandbytes keeps them.
 *
 *   m = signed map[code] * top        v = unsigned map[code] * top        one f32 top for each 256 neighbours of a
 *     tensor
 *
 * A step widens a block, updates it in f32, moves the weights with the unrounded m and v, and rounds both back. */
#ifndef SANSU_TRAIN_ADAMW8_H
#define SANSU_TRAIN_ADAMW8_H

#include <stddef.h>

#include "op/adamw.h"

enum {
    TRAIN_ADAMW8_BLOCK = 256,
    TRAIN_ADAMW8_LEAST = 4096
}; /* smaller tensors keep f32 states, as bitsandbytes does */

extern const float train_adamw8_map[256]; /* of v; m's is op_nf4_map */

/* n values of one tensor, begun at a block: codes [n], tops [blocks]. */
struct train_adamw8_range {
    float *weight;
    const float *gradient;
    unsigned char *m, *v;
    float *m_top, *v_top;
};

void train_adamw8_update(const struct train_adamw8_range *r, size_t n, const struct op_adamw *rule);

#endif
