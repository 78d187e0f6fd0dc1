/* embed.h - ids -> rows of the embedding. */
#ifndef SANSU_OP_EMBED_H
#define SANSU_OP_EMBED_H

#include <stdint.h>

#include "tensor/tensor.h"

/* out[t] = table[ids[t]] widened to f32; table [V, D], every id < V; out [T, stride]. */
void op_embed(float *out, size_t stride, const struct tensor *table, const int32_t *ids, size_t T);

#endif
