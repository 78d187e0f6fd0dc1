/* nf4.h - weights in 4 bits: sixteen levels of a normal distribution times a scale for each 64 values, the scales
 * themselves in 8 bits ("double quantisation"). Codes and scales are those of bitsandbytes.
 *
 *   codes   n / 2 bytes, value 2i in the high half of byte i        level[code] * scale, in f32
 *   scale   a byte for each block of 64                             map[byte] * top[block / 256] + offset
 *
 * 4 + 8/64 + 32/16384 = 4.127 bits a weight. */
#ifndef SANSU_OP_NF4_H
#define SANSU_OP_NF4_H

#include <stdbool.h>
#include <stddef.h>

enum { OP_NF4_BLOCK = 64, OP_NF4_GROUP = 256 };

extern const float op_nf4_level[16];
extern const float op_nf4_map[256]; /* the signed "dynamic" map of bitsandbytes, increasing */

struct op_nf4 {
    size_t n; /* values, in row-major order; blocks run on from row to row */
    unsigned char *codes, *scale;
    float *top;
    float offset;
    bool rounded; /* values are rounded to bf16, as an engine that computes in bf16 sees them */
};

size_t op_nf4_blocks(size_t n); /* scale bytes, and floats of work space for quantising */
size_t op_nf4_groups(size_t n); /* entries of top */

/* Codes of blocks [first, last) from `values`, which begins at block `first`; absmax[block] gets each block's largest
 * magnitude. Blocks are independent: threads may share the work. */
void op_nf4_encode(struct op_nf4 *out, float *absmax, const float *values, size_t first, size_t last);

/* Then, once: scale, top and offset from absmax, which is used up. The offset is the mean, summed in double
 * (bitsandbytes sums in f32, in an order that depends on its threads: its last bit may differ). */
void op_nf4_encode_scales(struct op_nf4 *out, float *absmax);

float op_nf4_scale(const struct op_nf4 *w, size_t block);

/* Values [first, first + n). */
void op_nf4_decode(float *out, const struct op_nf4 *w, size_t first, size_t n);

#endif
