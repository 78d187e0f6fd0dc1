/* kv_test.c - what a cache row loses: nothing in f32, half a unit in the last place in f16, half a step of the block in
 * q8_0. */
#include "model/kv.h"

#include <math.h>
#include <string.h>

#include "base/rng.h"
#include "kernel/table.h"
#include "test.h"

enum { HEADS = 3, SIZE = 64, LAYERS = 2, CAPACITY = 9 };
static const struct model_config config = {.layers = LAYERS, .kv_heads = HEADS, .head_size = SIZE, .heads = HEADS};

static void read_row(float out[SIZE], const struct model_kv *kv, const unsigned char *layer, size_t head,
                     size_t position) {
    struct kernel_table table;
    kernel_table_fill(&table, KERNEL_REF);
    const unsigned char *row = layer + (head * kv->capacity + position) * kv->row_bytes;
    if (kv->type == OP_CACHE_F32)
        memcpy(out, row, SIZE * sizeof *out);
    else
        (kv->type == OP_CACHE_F16 ? table.widen_f16 : table.widen_q8_0)(out, row, SIZE);
}

static void fill(float *x, size_t n, uint64_t seed) {
    struct rng rng;
    rng_init(&rng, seed, 0);
    for (size_t i = 0; i < n; i++) x[i] = (2 * rng_float(&rng) - 1) * (float[]){1, 30, 1e-3f}[i / 32 % 3];
}

TEST(kv_rows_come_back_within_the_step_of_their_type) {
    static float key[CAPACITY * HEADS * SIZE], value[CAPACITY * HEADS * SIZE], got[SIZE];
    struct arena arena;
    struct err err = {0};
    arena_init(&arena);
    fill(key, CAPACITY * HEADS * SIZE, 1);
    fill(value, CAPACITY * HEADS * SIZE, 2);
    for (enum op_cache_type type = OP_CACHE_F32; type <= OP_CACHE_Q8_0; type++) {
        struct model_kv kv;
        assert_ok(model_kv_init(&kv, &arena, &config, type, CAPACITY, &err), err);
        assert_int_equal(model_kv_bytes_per_token(&config, type), 2 * LAYERS * HEADS * kv.row_bytes);
        model_kv_store(&kv, 1, key, value, HEADS * SIZE, 4);
        kv.position = 4;
        model_kv_store(&kv, 1, key + 4 * HEADS * SIZE, value + 4 * HEADS * SIZE, HEADS * SIZE, CAPACITY - 4);
        for (size_t t = 0; t < CAPACITY; t++)
            for (size_t h = 0; h < HEADS; h++) {
                const float *x = value + (t * HEADS + h) * SIZE;
                read_row(got, &kv, model_kv_value(&kv, 1), h, t);
                for (size_t i = 0; i < SIZE; i++) {
                    float most = 0;
                    for (size_t k = i / 32 * 32; k < i / 32 * 32 + 32; k++) most = fmaxf(most, fabsf(x[k]));
                    double room = type == OP_CACHE_F32   ? 0
                                  : type == OP_CACHE_F16 ? fmax(0x1p-11 * fabs((double)x[i]), 0x1p-25)
                                                         : (double)most / 127 * (0.5 + 127 * 0x1p-11) + 127 * 0x1p-25;
                    if (!(fabs((double)got[i] - (double)x[i]) <= room))
                        fail_msg("%s: %g came back as %g", model_kv_type_name(type), (double)x[i], (double)got[i]);
                }
            }
    }
    arena_free(&arena);
}

TEST(kv_rows_keep_what_is_not_a_number_visible_and_cut_what_is_too_large) {
    float row[SIZE] = {1e6f, -1e6f, 1}, got[SIZE];
    struct model_config one = config;
    struct arena arena;
    struct err err = {0};
    struct model_kv half, eighth;
    arena_init(&arena);
    one.kv_heads = 1;
    row[40] = NAN;
    assert_ok(model_kv_init(&half, &arena, &one, OP_CACHE_F16, 1, &err), err);
    assert_ok(model_kv_init(&eighth, &arena, &one, OP_CACHE_Q8_0, 1, &err), err);
    model_kv_store(&half, 0, row, row, SIZE, 1);
    read_row(got, &half, half.key, 0, 0);
    assert_true(got[0] == 65504 && got[1] == -65504 && got[2] == 1 && isnan(got[40]) && got[41] == 0);
    model_kv_store(&eighth, 0, row, row, SIZE, 1);
    read_row(got, &eighth, eighth.key, 0, 0);
    assert_true(fabsf(got[0] - 1e6f) <= 1e6f * 0x1p-10f && isnan(got[41]));
    row[40] = INFINITY;
    model_kv_store(&eighth, 0, row, row, SIZE, 1);
    read_row(got, &eighth, eighth.key, 0, 0);
    assert_true(isnan(got[41]));
    arena_free(&arena);
}

TEST(kv_copy_takes_the_first_positions_whatever_the_capacities) {
    static float key[CAPACITY * HEADS * SIZE], a[SIZE], b[SIZE];
    struct arena arena;
    struct err err = {0};
    arena_init(&arena);
    fill(key, CAPACITY * HEADS * SIZE, 3);
    for (enum op_cache_type type = OP_CACHE_F32; type <= OP_CACHE_Q8_0; type++) {
        struct model_kv from, to;
        assert_ok(model_kv_init(&from, &arena, &config, type, CAPACITY, &err), err);
        assert_ok(model_kv_init(&to, &arena, &config, type, 6, &err), err);
        for (size_t layer = 0; layer < LAYERS; layer++)
            model_kv_store(&from, layer, key, key + layer, HEADS * SIZE, CAPACITY - 1);
        from.position = CAPACITY - 1;
        model_kv_copy(&to, &from, 5);
        assert_int_equal(to.position, 5);
        for (size_t layer = 0; layer < LAYERS; layer++)
            for (size_t h = 0; h < HEADS; h++)
                for (size_t t = 0; t < 5; t++) {
                    read_row(a, &from, model_kv_value(&from, layer), h, t);
                    read_row(b, &to, model_kv_value(&to, layer), h, t);
                    assert_memory_equal(a, b, sizeof a);
                }
    }
    arena_free(&arena);
}

TEST(kv_types_are_refused_where_they_do_not_fit) {
    struct model_config c = {.layers = 1, .kv_heads = 1, .head_size = 48};
    enum op_cache_type type;
    struct err err = {0};
    assert_true(model_kv_type_find(&type, NULL, &c, &err) && type == OP_CACHE_F32);
    assert_true(model_kv_type_find(&type, "f16", &c, &err) && type == OP_CACHE_F16);
    assert_false(model_kv_type_find(&type, "q8_0", &c, &err));
    assert_int_equal(err.code, ERR_USAGE);
    assert_false(model_kv_type_find(&type, "q4_0", &c, NULL));
    c.head_size = 512;
    assert_false(model_kv_type_find(&type, "f16", &c, NULL));
    assert_true(model_kv_type_find(&type, "f32", &c, NULL));
}
