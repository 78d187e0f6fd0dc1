/* gguf_model_fuzz.c - any bytes as a GGUF model: config, weights, vocabulary, chat format, settings.
 *
 *   bytes -> gguf -> text side  -> encode, decode, render, stream
 *                 -> weights    -> every view inside the bytes -> two steps of two tokens
 *
 * What is refused must say why. What is accepted must compute: a kernel that reads past a weight, or a piece that
 * points outside the file, is a sanitizer's finding (the bytes are in memory of exactly their size). */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "engine/engine_impl.h"
#include "format/gguf.h"
#include "vocab_checks.h"

static volatile float sink;

static void use_chat(const struct engine *e, struct err *err) {
    static const char *const roles[] = {"system", "user", "assistant", "tool"};
    static const char content[] = "<|end|><|start|>3\xc3\x97"
                                  "4\xe3\x81\xaf?\xff";
    struct engine_message m[4];
    struct bytes ids = {0}, shown = {0};
    for (size_t i = 0; i < 4; i++)
        m[i] = (struct engine_message){.role = roles[i], .content = content, .n_content = sizeof content - 1};
    for (size_t n = 1; n <= 4; n++) {
        struct engine_render_options options = {.date = "2026-11-22", .no_generation = n == 3};
        if (!engine_render(&ids, e, m + 4 - n, n, &options, err)) continue;
        const int32_t *id = (const int32_t *)(const void *)ids.data;
        for (size_t i = 0; i < ids.len / sizeof *id; i++) assert(id[i] >= 0 && (size_t)id[i] < token_count(e->vocab));
        assert(engine_decode(&shown, e, id, ids.len / sizeof *id, n & 1, err));
    }
    bytes_free(&ids);
    bytes_free(&shown);
}

static void read_text_side(const struct gguf *g) {
    struct engine e;
    struct bytes ids = {0};
    struct err err = {0};
    memset(&e, 0, sizeof e);
    arena_init(&e.arena);
    e.path = e.name = "input";
    bool ok = engine_read_gguf_text(&e, g, "input", &err);
    assert(ok == (err.code == ERR_NONE));
    assert((e.vocab != NULL) == (e.token_err.code == ERR_NONE) && e.has_chat == (e.chat_err.code == ERR_NONE));
    if (e.vocab) {
        use_vocab(e.vocab);
        err = (struct err){0};
        use_chat(&e, &err);
        err = (struct err){0};
        assert(engine_encode(&ids, &e, "1+2=3", 5, true, &err));
    } else {
        assert(!engine_encode(&ids, &e, "1+2=3", 5, true, &err) && err.message[0]);
    }
    bytes_free(&ids);
    token_close(e.vocab);
    arena_free(&e.arena);
}

/* The plain kernels, or the best this machine has. */
static void compute(const struct model_weights *w, const char *cpu) {
    struct model_runtime runtime;
    struct model_forward f;
    struct model_kv kv;
    struct arena arena;
    struct err err = {0};
    int32_t ids[2] = {0, (int32_t)w->config.vocab - 1};
    if (!model_runtime_open(&runtime, w, cpu, 1, &err)) abort();
    arena_init(&arena);
    if (!model_kv_init(&kv, &arena, &w->config, OP_CACHE_F32, 4, &err) ||
        !model_forward_init(&f, &arena, &runtime, 2, &err))
        abort();
    for (int step = 0; step < 2; step++) {
        model_forward_step(&f, &(struct model_part){&kv, ids, 2, MODEL_WANT_ALL}, 1);
        for (size_t i = 0; i < 2 * w->config.vocab; i++) sink = f.logits[i];
    }
    arena_free(&arena);
    model_runtime_close(&runtime);
}

static void check_views(struct model_weights *w, const uint8_t *data, size_t n) {
    for (size_t i = 0; i < model_tensor_total(&w->config); i++) {
        const struct tensor *t = model_tensor(w, i);
        size_t shape[2];
        const uint8_t *at = t->data;
        assert(t->rank == model_tensor_shape(shape, &w->config, i));
        for (int r = 0; r < t->rank; r++) assert(t->shape[r] == shape[r]);
        assert(at >= data && (size_t)(at - data) <= n && tensor_bytes(t) <= n - (size_t)(at - data));
    }
    assert(w->config.bos < (int32_t)w->config.vocab);
    for (size_t i = 0; i < w->config.n_eos; i++)
        assert(w->config.eos[i] >= 0 && (size_t)w->config.eos[i] < w->config.vocab);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct model_weights w;
    struct gguf g;
    struct err err = {0};
    if (!gguf_parse(&g, data, n, "input", &err)) {
        if (err.code == ERR_NONE || !err.message[0]) abort();
        return 0;
    }
    read_text_side(&g);
    if (!model_weights_take_gguf(&w, &g, "input", &err)) {
        if (err.code == ERR_NONE || strncmp(err.message, "input: ", 7) != 0) abort();
        return 0;
    }
    check_views(&w, data, n);
    compute(&w, n & 1 ? "ref" : NULL);
    model_weights_close(&w);
    return 0;
}
