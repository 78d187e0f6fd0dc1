/* attend.h - causal attention with grouped heads over a cache of keys and values. */
#ifndef SANSU_OP_ATTEND_H
#define SANSU_OP_ATTEND_H

#include "op/machine.h"

/* H query heads share K key heads: head h reads key head h / (H / K). Token t stands at position + t and sees the
 * positions 0 .. position + t, all of which are in the cache already. */
struct op_attend {
    float *out;     /* [T, stride], head h at column h * E; not q */
    const float *q; /* [T, stride] */
    size_t stride;
    const float *key, *value; /* [K, capacity, E] */
    size_t capacity, heads, kv_heads, head_size;
    size_t T, position;
};

/* out = softmax(q . key / sqrt(E)) mixed over values. Token t's result does not depend on T or on threads. */
void op_attend(const struct op_machine *machine, const struct op_attend *a);

#endif
