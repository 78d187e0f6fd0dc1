/* rope.c - rotary position embedding.
 *
 *   f_i = theta^(-2i/E)                        (then, for llama3, stretched by wavelength: see `frequency`)
 *   (a, b) -> (a cos pf - b sin pf, b cos pf + a sin pf)   for the pair (x_i, x_{i+E/2}) at position p
 *
 * A rotation's gradient is the rotation back, so backward is `inverse`.
 * Reads   the table, set before          Writes  x in place
 * Never   allocates after the table, uses threads
 * Checked tests/op/rope_test.c  (double reference, inverse restores, llama3 stretching, unpairing)
 */
#include "op/rope.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/checked.h"
#include "op/op.h"

/* Everything here and the product position * f are f32 on purpose: the reference implementation rounds in the same
 * places, and at far positions the rounding is part of the model. */
static float frequency(size_t i, size_t head_size, const struct op_rope_config *c) {
    float exponent = (float)(2 * i) / (float)head_size, f = 1.0f / (float)pow(c->theta, (double)exponent);
    if (c->linear > 0) f /= (float)c->linear;
    if (!c->llama3) return f;
    float wavelength = (float)(2.0 * 3.14159265358979323846) / f, context = (float)c->original_context;
    float low = (float)c->low_freq_factor, high = (float)c->high_freq_factor, factor = (float)c->factor;
    if (wavelength > context / low) return f / factor;
    if (wavelength < context / high) return f;
    float smooth = (context / wavelength - low) / (high - low);
    return (1.0f - smooth) * (f / factor) + smooth * f;
}

bool op_rope_rows_init(struct op_rope_table *out, struct arena *arena, size_t rows, size_t head_size,
                       const struct op_rope_config *config, struct err *err) {
    if (head_size == 0 || head_size % 2)
        return err_set(err, ERR_INPUT, "rotary embedding needs an even head size, found %zu", head_size);
    if (!(config->theta > 0)) return err_set(err, ERR_INPUT, "rope_theta must be positive, found %g", config->theta);
    if (config->llama3 && !(config->factor > 0 && config->low_freq_factor > 0 &&
                            config->high_freq_factor > config->low_freq_factor && config->original_context > 0))
        return err_set(
            err, ERR_INPUT,
            "rope_scaling of type llama3 needs factor > 0, 0 < low_freq_factor < high_freq_factor and a context");
    size_t half = head_size / 2, n;
    if (!checked_mul(&n, rows, half)) return err_set(err, ERR_INPUT, "%zu positions are too many", rows);
    struct op_rope_table t = {
        .half = half, .rows = rows, .frequency = arena_alloc(arena, half, sizeof *t.frequency, err)};
    t.cos = t.frequency ? arena_alloc(arena, n, sizeof *t.cos, err) : NULL;
    t.sin = t.cos ? arena_alloc(arena, n, sizeof *t.sin, err) : NULL;
    if (!t.sin) return false;
    for (size_t i = 0; i < half; i++)
        t.frequency[i] = frequency(i, head_size, config) / (config->divide ? config->divide[i] : 1.0f);
    *out = t;
    return true;
}

void op_rope_rows_set(struct op_rope_table *table, size_t row, size_t position) {
    assert(row < table->rows);
    for (size_t i = 0; i < table->half; i++) {
        float angle = (float)position * table->frequency[i];
        table->cos[row * table->half + i] = (float)cos((double)angle);
        table->sin[row * table->half + i] = (float)sin((double)angle);
    }
}

bool op_rope_table_init(struct op_rope_table *out, struct arena *arena, size_t positions, size_t head_size,
                        const struct op_rope_config *config, struct err *err) {
    if (!op_rope_rows_init(out, arena, positions, head_size, config, err)) return false;
    for (size_t p = 0; p < positions; p++) op_rope_rows_set(out, p, p);
    return true;
}

BASE_INLINE void rotate(float *restrict a, float *restrict b, const float *restrict c, const float *restrict s,
                        size_t n, float sign) {
    for (size_t i = 0; i < n; i++) {
        float x = a[i], y = b[i], sine = sign * s[i];
        a[i] = x * c[i] - y * sine;
        b[i] = y * c[i] + x * sine;
    }
}

BASE_CLONES
void op_rope(float *x, const size_t *row, size_t T, size_t heads, size_t head_size, size_t stride,
             const struct op_rope_table *table, bool inverse) {
    size_t half = table->half;
    assert(head_size == 2 * half);
    for (size_t t = 0; t < T; t++) {
        assert(row[t] < table->rows);
        const float *c = table->cos + row[t] * half, *s = table->sin + row[t] * half;
        for (size_t h = 0; h < heads; h++) {
            float *a = x + t * stride + h * head_size;
            rotate(a, a + half, c, s, half, inverse ? -1.0f : 1.0f);
        }
    }
}

BASE_CLONES
void op_rope_unpair(float *x, size_t T, size_t heads, size_t head_size, size_t stride) {
    float paired[OP_ROPE_MAX_PAIRED];
    size_t half = head_size / 2;
    assert(head_size <= OP_ROPE_MAX_PAIRED && head_size % 2 == 0);
    for (size_t t = 0; t < T; t++)
        for (size_t h = 0; h < heads; h++) {
            float *a = x + t * stride + h * head_size;
            memcpy(paired, a, head_size * sizeof *a);
            for (size_t i = 0; i < half; i++) {
                a[i] = paired[2 * i];
                a[half + i] = paired[2 * i + 1];
            }
        }
}
