/* tiny.c - writes config.json, model.safetensors, tokenizer.json, chat_template.jinja and sansu.json. */
#include "engine/tiny.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/rng.h"
#include "model/weights.h"
#include "test.h"

static void put(const char *dir, const char *name, const void *data, size_t n) {
    struct bytes path = {0};
    struct err err = {0};
    file_join(&path, dir, name);
    assert_ok(file_write_atomic(bytes_text(&path), data, n, &err), err);
    bytes_free(&path);
}

static void copy(const char *dir, const char *name, const char *from) {
    struct bytes text = {0};
    struct err err = {0};
    assert_ok(file_read_all(&text, from, (size_t)64 << 20, &err), err);
    put(dir, name, text.data, text.len);
    bytes_free(&text);
}

static void put_weights(const char *dir, size_t vocab) {
    struct model_config c = {.vocab = vocab,
                             .layers = 2,
                             .heads = 4,
                             .kv_heads = 2,
                             .head_size = 8,
                             .width = 32,
                             .ffn_width = 48,
                             .max_context = 512,
                             .rope_theta = 10000,
                             .rms_norm_eps = 1e-6,
                             .bos = 1,
                             .eos = {2},
                             .n_eos = 1,
                             .type = TENSOR_F32};
    struct model_weights w;
    struct arena arena;
    struct rng rng;
    struct err err = {0};
    arena_init(&arena);
    rng_init(&rng, 31, 0);
    assert_ok(model_weights_blank(&w, &c, &err), err);
    for (size_t i = 0; i < model_tensor_total(&c); i++) {
        const struct tensor *t = model_tensor(&w, i);
        size_t n = tensor_bytes(t) / sizeof(float);
        float *x = arena_alloc(&arena, n, sizeof *x, &err);
        for (size_t k = 0; k < n; k++) x[k] = t->rank == 1 ? 1 : 2 * rng_float(&rng) - 1;
        model_tensor_set(&w, i, TENSOR_F32, x);
    }
    assert_ok(model_weights_save(&w, dir, 0, TENSOR_F32, &err), err);
    model_weights_close(&w);
    arena_free(&arena);
}

void tiny_model_make_with(char *dir, const char *vocabulary, size_t rows) {
    size_t n = strlen(vocabulary);
    bool spm = n > 6 && strcmp(vocabulary + n - 6, ".model") == 0;
    strcpy(dir, "/tmp/sansu-tiny-XXXXXX");
    assert_non_null(mkdtemp(dir));
    put_weights(dir, rows);
    copy(dir, spm ? "tokenizer.model" : "tokenizer.json", vocabulary);
}

void tiny_model_make(char *dir) {
    static const char about[] = "{\"default_system\": \"小学生に説明する先生です。\", \"made_by\": [1, 2]}";
    tiny_model_make_with(dir, "tests/golden/token/tokenizer.json", TINY_VOCAB);
    copy(dir, "chat_template.jinja", "tools/mini/chat_template.jinja");
    put(dir, "sansu.json", about, sizeof about - 1);
}

void tiny_model_remove(const char *dir) {
    struct bytes path = {0};
    DIR *d = opendir(dir);
    for (struct dirent *e; d && (e = readdir(d));) {
        file_join(&path, dir, e->d_name);
        unlink(bytes_text(&path)); /* "." and ".." refuse, as they should */
    }
    if (d) closedir(d);
    bytes_free(&path);
    assert_int_equal(rmdir(dir), 0);
}
