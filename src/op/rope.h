/* rope.h - rotary position embedding in the half-split form of Hugging Face Llama: entry i is paired with i + E/2. */
#ifndef SANSU_OP_ROPE_H
#define SANSU_OP_ROPE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum { OP_ROPE_MAX_PAIRED = 1024 }; /* head size of op_rope_unpair */

struct op_rope_config {
    double theta;
    double linear; /* positions are divided by it; 0 = 1 */
    bool llama3;   /* stretch the slow frequencies as Llama 3.1 does; the four fields below are read only then */
    double factor, low_freq_factor, high_freq_factor;
    size_t original_context;
    const float *divide; /* [E/2] what each frequency is divided by; NULL = 1 */
};

/* Row r holds cos and sin of p * frequency[i] for some position p; [rows, half], half = E / 2. */
struct op_rope_table {
    size_t half, rows;
    float *frequency, *cos, *sin;
};

/* A table of so many rows, not yet set. Memory comes from `arena`. head_size must be even. */
bool op_rope_rows_init(struct op_rope_table *out, struct arena *arena, size_t rows, size_t head_size,
                       const struct op_rope_config *config, struct err *err);
void op_rope_rows_set(struct op_rope_table *table, size_t row, size_t position);

/* The same with row p set to position p. */
bool op_rope_table_init(struct op_rope_table *out, struct arena *arena, size_t positions, size_t head_size,
                        const struct op_rope_config *config, struct err *err);

/* Rotate `heads` heads of head_size in each of T rows, in place. Row t starts at x + t * stride and is rotated by row
 * row[t] < table->rows of the table. inverse rotates back, which is the gradient. */
void op_rope(float *x, const size_t *row, size_t T, size_t heads, size_t head_size, size_t stride,
             const struct op_rope_table *table, bool inverse);

/* Heads whose pairs are neighbours (x0 y0 x1 y1 ...) into the order above (x0 x1 ... y0 y1 ...), in place.
 * head_size <= OP_ROPE_MAX_PAIRED. */
void op_rope_unpair(float *x, size_t T, size_t heads, size_t head_size, size_t stride);

#endif
