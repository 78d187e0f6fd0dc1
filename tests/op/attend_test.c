/* attend_test.c - attention against a plain softmax in double; a batch equals one by one, bit for bit. */
#include "op/attend.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "test.h"

struct shape {
    size_t heads, kv_heads, head_size, positions;
    size_t window, scale_size; /* 0: none, head_size */
};

struct data {
    float *q, *key, *value, *out, *again;
    size_t stride, capacity;
};

static void fill(float *x, size_t n, struct rng *rng, float width) {
    for (size_t i = 0; i < n; i++) x[i] = width * (2 * rng_float(rng) - 1);
}

static void setup(struct data *d, const struct shape *s, struct rng *rng) {
    d->stride = s->heads * s->head_size + 3;
    d->capacity = s->positions + 2;
    size_t cache = s->kv_heads * d->capacity * s->head_size, rows = s->positions * d->stride;
    d->q = calloc(rows, sizeof(float));
    d->out = calloc(rows, sizeof(float));
    d->again = calloc(rows, sizeof(float));
    d->key = calloc(cache, sizeof(float));
    d->value = calloc(cache, sizeof(float));
    fill(d->q, rows, rng, 3);
    fill(d->key, cache, rng, 3);
    fill(d->value, cache, rng, 1);
    for (size_t h = 0; h < s->kv_heads; h++) /* what lies beyond the last position must not be read */
        for (size_t e = 0; e < 2 * s->head_size; e++) d->key[(h * d->capacity + s->positions) * s->head_size + e] = NAN;
}

static void teardown(struct data *d) {
    free(d->q);
    free(d->key);
    free(d->value);
    free(d->out);
    free(d->again);
}

static void run(float *out, const struct data *d, const struct shape *s, const struct op_machine *machine,
                size_t step) {
    for (size_t t = 0; t < s->positions; t += step) {
        struct op_attend_part p = {.out = out + t * d->stride,
                                   .q = d->q + t * d->stride,
                                   .key = d->key,
                                   .value = d->value,
                                   .capacity = d->capacity,
                                   .T = s->positions - t < step ? s->positions - t : step,
                                   .position = t};
        struct op_attend a = {.part = &p,
                              .n_parts = 1,
                              .stride = d->stride,
                              .type = OP_CACHE_F32,
                              .row_bytes = s->head_size * sizeof(float),
                              .heads = s->heads,
                              .kv_heads = s->kv_heads,
                              .head_size = s->head_size,
                              .window = s->window,
                              .scale_size = s->scale_size};
        op_attend(machine, &a);
    }
}

static double plain(const struct data *d, const struct shape *s, size_t t, size_t head, size_t e) {
    size_t E = s->head_size, kv = head / (s->heads / s->kv_heads);
    const float *q = d->q + t * d->stride + head * E, *key = d->key + kv * d->capacity * E,
                *value = d->value + kv * d->capacity * E;
    double sum = 0, mix = 0;
    for (size_t j = s->window && t + 1 > s->window ? t + 1 - s->window : 0; j <= t; j++) {
        double dot = 0;
        for (size_t i = 0; i < E; i++) dot += (double)q[i] * (double)key[j * E + i];
        double w = exp(dot / sqrt((double)(s->scale_size ? s->scale_size : E)));
        sum += w;
        mix += w * (double)value[j * E + e];
    }
    return mix / sum;
}

static const struct shape shapes[] = {
    {4, 2, 8, 150, 0, 0},  {6, 1, 12, 70, 0, 0},  {3, 3, 64, 65, 0, 0},  {32, 1, 16, 20, 0, 0}, {1, 1, 2, 1, 0, 0},
    {4, 2, 8, 150, 64, 0}, {4, 1, 8, 150, 65, 3}, {6, 1, 12, 150, 1, 0}, {3, 3, 8, 150, 7, 20}, {14, 1, 8, 80, 79, 0}};

TEST(attend_is_the_softmax_mix_and_does_not_care_how_tokens_came) {
    for (size_t k = 0; k < sizeof shapes / sizeof shapes[0]; k++)
        for (int level = 0; level < KERNEL_LEVELS; level++) {
            const struct shape *s = &shapes[k];
            struct op_machine machine;
            struct data d;
            struct rng rng;
            struct err err = {0};
            rng_init(&rng, 9, k);
            setup(&d, s, &rng);
            assert_ok(op_machine_open(&machine, kernel_level_name((enum kernel_level)level), 2, &err), err);
            run(d.out, &d, s, &machine, s->positions);
            for (size_t t = 0; t < s->positions; t++)
                for (size_t h = 0; h < s->heads; h++)
                    assert_float_equal((double)d.out[t * d.stride + h * s->head_size + 1], plain(&d, s, t, h, 1), 2e-5);
            for (size_t step = 1; step < s->positions; step = step * 2 + 1) {
                run(d.again, &d, s, &machine, step);
                assert_memory_equal(d.again, d.out, s->positions * d.stride * sizeof(float));
            }
            op_machine_close(&machine);
            teardown(&d);
        }
}

/* Three timelines in one call: one token, several, many; each as it comes out alone. */
TEST(attend_of_several_timelines_is_each_alone) {
    for (size_t k = 0; k < sizeof shapes / sizeof shapes[0]; k++)
        for (int threads = 1; threads <= 3; threads++) {
            const struct shape *s = &shapes[k];
            struct op_machine machine;
            struct data d[3];
            struct op_attend_part part[3];
            struct rng rng;
            struct err err = {0};
            rng_init(&rng, 10, k);
            assert_ok(op_machine_open(&machine, NULL, threads, &err), err);
            for (size_t i = 0; i < 3; i++) {
                size_t T = i == 0 ? 1 : i == 1 ? (s->positions + 1) / 2 : s->positions, first = s->positions - T;
                setup(&d[i], s, &rng);
                run(d[i].out, &d[i], s, &machine, s->positions);
                part[i] = (struct op_attend_part){.out = d[i].again + first * d[i].stride,
                                                  .q = d[i].q + first * d[i].stride,
                                                  .key = d[i].key,
                                                  .value = d[i].value,
                                                  .capacity = d[i].capacity,
                                                  .T = T,
                                                  .position = first};
            }
            struct op_attend a = {.part = part,
                                  .n_parts = 3,
                                  .stride = d[0].stride,
                                  .type = OP_CACHE_F32,
                                  .row_bytes = s->head_size * sizeof(float),
                                  .heads = s->heads,
                                  .kv_heads = s->kv_heads,
                                  .head_size = s->head_size,
                                  .window = s->window,
                                  .scale_size = s->scale_size};
            op_attend(&machine, &a);
            for (size_t i = 0; i < 3; i++) {
                size_t first = part[i].position * d[i].stride;
                assert_memory_equal(d[i].again + first, d[i].out + first, part[i].T * d[i].stride * sizeof(float));
                teardown(&d[i]);
            }
            op_machine_close(&machine);
        }
}
