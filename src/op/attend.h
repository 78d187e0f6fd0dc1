/* attend.h - causal attention with grouped heads over caches of keys and values, for one timeline or several. */
#ifndef SANSU_OP_ATTEND_H
#define SANSU_OP_ATTEND_H

#include "op/machine.h"

/* How a cache row of E values is written down (cache.h draws the rows). */
enum op_cache_type { OP_CACHE_F32, OP_CACHE_F16, OP_CACHE_Q8_0 };

enum { OP_CACHE_MAX_HEAD = 256 }; /* largest head of a cache that is not f32 */

/* T neighbouring tokens of one timeline. Token t stands at position + t and sees the positions 0 .. position + t, all
 * of which are in the cache already. */
struct op_attend_part {
    float *out;              /* [T, stride], head h at column h * E; not q */
    const float *q;          /* [T, stride] */
    const void *key, *value; /* [K, capacity] rows of row_bytes */
    size_t capacity, T, position;
};

/* H query heads share K key heads: head h reads key head h / (H / K). */
struct op_attend {
    const struct op_attend_part *part;
    size_t n_parts, stride;
    enum op_cache_type type;
    size_t row_bytes, heads, kv_heads, head_size;
    size_t window;     /* a token sees the last so many positions, its own included; 0: all */
    size_t scale_size; /* scores are divided by its root; 0: head_size */
};

/* out = softmax(q . key / sqrt(scale_size)) mixed over values. A token's result does not depend on T, on other parts or
 * on threads. */
void op_attend(const struct op_machine *machine, const struct op_attend *a);

#endif
