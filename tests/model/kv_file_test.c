/* kv_file_test.c - the beginning of a timeline comes back as it was; any flipped byte, any other length, key or shape
 * is refused and leaves an empty timeline. */
#include "model/kv_file.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/rng.h"
#include "test.h"

enum { N = 5 };
static const struct model_config config = {.layers = 2, .kv_heads = 2, .head_size = 32, .heads = 2};
static const unsigned char key[MODEL_KV_KEY] = "the key of these numbers";

static void fill(struct model_kv *kv, struct arena *arena, enum op_cache_type type, size_t capacity) {
    struct rng rng;
    struct err err = {0};
    float rows[2][N * 64];
    rng_init(&rng, 12, 0);
    assert_ok(model_kv_init(kv, arena, &config, type, capacity, &err), err);
    for (size_t layer = 0; layer < 2; layer++) {
        for (size_t i = 0; i < N * 64; i++) rows[0][i] = rng_float(&rng), rows[1][i] = -rng_float(&rng);
        model_kv_store(kv, layer, rows[0], rows[1], 64, N);
    }
    kv->position = N;
}

static void write_file(struct bytes *out, const struct model_kv *kv, size_t n) {
    char dir[] = "/tmp/sansu-kv-XXXXXX", path[64];
    struct file_writer w;
    struct err err = {0};
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/x", dir);
    assert_ok(file_writer_open(&w, path, &err) && model_kv_save(&w, kv, n, key, &err) && file_writer_commit(&w, &err),
              err);
    assert_ok(file_read_all(out, path, 1 << 20, &err), err);
    unlink(path);
    assert_int_equal(rmdir(dir), 0);
}

static bool read_file(struct model_kv *kv, const void *data, size_t size, size_t n,
                      const unsigned char k[MODEL_KV_KEY]) {
    struct err err = {0};
    FILE *in = fmemopen((void *)(size_t)data, size, "rb");
    assert_non_null(in);
    bool ok = model_kv_load(kv, n, in, k, &err);
    fclose(in);
    assert_int_equal(kv->position, ok ? n : 0);
    assert_true(ok || err.code == ERR_INPUT);
    return ok;
}

static void check_equal(const struct model_kv *a, const struct model_kv *b, size_t n) {
    for (size_t layer = 0; layer < 2; layer++)
        for (size_t h = 0; h < 2; h++) {
            assert_memory_equal(model_kv_key(a, layer) + h * a->capacity * a->row_bytes,
                                model_kv_key(b, layer) + h * b->capacity * b->row_bytes, n * a->row_bytes);
            assert_memory_equal(model_kv_value(a, layer) + h * a->capacity * a->row_bytes,
                                model_kv_value(b, layer) + h * b->capacity * b->row_bytes, n * a->row_bytes);
        }
}

TEST(kv_file_comes_back_as_it_was_in_any_capacity) {
    struct arena arena;
    struct err err = {0};
    arena_init(&arena);
    for (enum op_cache_type type = OP_CACHE_F32; type <= OP_CACHE_Q8_0; type++)
        for (size_t n = 1; n <= N; n++) {
            struct model_kv kv, again;
            struct bytes file = {0};
            fill(&kv, &arena, type, 9);
            write_file(&file, &kv, n);
            assert_int_equal(file.len, model_kv_file_bytes(&kv, n));
            assert_ok(model_kv_init(&again, &arena, &config, type, n, &err), err);
            assert_true(read_file(&again, file.data, file.len, n, key));
            check_equal(&kv, &again, n);
            bytes_free(&file);
        }
    arena_free(&arena);
}

TEST(kv_file_with_any_damage_is_refused) {
    struct arena arena;
    struct err err = {0};
    struct model_kv kv, again;
    struct bytes file = {0};
    arena_init(&arena);
    fill(&kv, &arena, OP_CACHE_Q8_0, N);
    write_file(&file, &kv, N);
    assert_ok(model_kv_init(&again, &arena, &config, OP_CACHE_Q8_0, N, &err), err);
    for (size_t i = 0; i < file.len; i++)
        for (int bit = 0; bit < 8; bit += 3) {
            file.data[i] = (char)(file.data[i] ^ 1 << bit);
            if (read_file(&again, file.data, file.len, N, key))
                fail_msg("byte %zu, bit %d: the damage was not noticed", i, bit);
            file.data[i] = (char)(file.data[i] ^ 1 << bit);
        }
    for (size_t n = 1; n < file.len; n++)
        if (read_file(&again, file.data, n, N, key)) fail_msg("cut after %zu bytes: not noticed", n);
    bytes_append_char(&file, 0);
    assert_false(read_file(&again, file.data, file.len, N, key));
    assert_true(read_file(&again, file.data, file.len - 1, N, key));
    bytes_free(&file);
    arena_free(&arena);
}

TEST(kv_file_of_another_key_shape_or_length_is_refused) {
    struct arena arena;
    struct err err = {0};
    struct model_kv kv, again;
    struct model_config other = config;
    struct bytes file = {0};
    unsigned char key2[MODEL_KV_KEY];
    memcpy(key2, key, sizeof key2);
    key2[31] = 1;
    arena_init(&arena);
    fill(&kv, &arena, OP_CACHE_F32, 9);
    write_file(&file, &kv, N);
    assert_ok(model_kv_init(&again, &arena, &config, OP_CACHE_F32, 9, &err), err);
    assert_false(read_file(&again, file.data, file.len, N, key2));
    assert_false(read_file(&again, file.data, file.len, N - 1, key));
    assert_ok(model_kv_init(&again, &arena, &config, OP_CACHE_F16, 9, &err), err);
    assert_false(read_file(&again, file.data, file.len, N, key));
    other.layers = 1;
    other.kv_heads = 4;
    assert_ok(model_kv_init(&again, &arena, &other, OP_CACHE_F32, 9, &err), err);
    assert_false(read_file(&again, file.data, file.len, N, key));
    bytes_free(&file);
    arena_free(&arena);
}
