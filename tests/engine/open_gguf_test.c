/* open_gguf_test.c - the text side of a GGUF file: a vocabulary that cannot be meant is refused, with the place and the
 * reason. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "engine/engine_impl.h"
#include "format/gguf.h"
#include "test.h"

static const char path[] = "build/open_gguf_test.gguf";
static const char *const control[] = {"<|start|>",  "<|end|>",  "<|message|>",    "<|channel|>",
                                      "<|return|>", "<|call|>", "<|startoftext|>"};
enum {
    CONTROLS = sizeof control / sizeof control[0],
    UNKNOWN = 0,
    BYTE = 1 + CONTROLS,
    NORMAL = BYTE + 256,
    PIECES = NORMAL + 20
};

/* What a file gets instead of what it should have; NULL and 0: nothing. */
struct wrong {
    const char *key; /* a pair that is left out, or, with `text` or `kind`, another value of it */
    const char *text;
    enum gguf_kind kind; /* with `text` NULL: the number 1 of this kind; GGUF_ARRAY: one element less */
    size_t piece;        /* with `name`, `type` or `score`: what this piece is instead */
    const char *name;
    int type;
    float score;
    bool ranks;
    const char *words;
};

static bool is(const struct wrong *w, const char *key) { return w->key && strcmp(w->key, key) == 0; }

static void put_wrong(struct gguf_writer *w, const struct wrong *x) {
    static const uint64_t one = 1;
    if (x->text)
        gguf_put_string(w, x->key, x->text, strlen(x->text));
    else if (x->kind == GGUF_BOOL)
        gguf_put_bool(w, x->key, true);
    else if (x->kind == GGUF_U32)
        gguf_put_u32(w, x->key, 1);
    else if (x->kind == GGUF_I8)
        gguf_put_array(w, x->key, GGUF_I8, &one, 1);
}

static void put_pieces(struct gguf_writer *w, const struct wrong *x) {
    float score[PIECES];
    int32_t type[PIECES];
    size_t less = x->kind == GGUF_ARRAY;
    gguf_put_strings_begin(w, "tokenizer.ggml.tokens", PIECES);
    for (size_t i = 0; i < PIECES; i++) {
        char name[32];
        if (i == UNKNOWN)
            snprintf(name, sizeof name, "<unk>");
        else if (i < BYTE)
            snprintf(name, sizeof name, "%s", control[i - 1]);
        else if (i < NORMAL)
            snprintf(name, sizeof name, "<0x%02zX>", i - BYTE);
        else
            snprintf(name, sizeof name, "piece%zu", i);
        if (x->name && x->piece == i) snprintf(name, sizeof name, "%s", x->name);
        gguf_put_element(w, name, strlen(name));
        type[i] = x->type && x->piece == i ? x->type : i == UNKNOWN ? 2 : i < BYTE ? 3 : i < NORMAL ? 6 : 1;
        score[i] = x->piece && x->piece == i ? x->score : x->ranks ? -(float)i : -0.5f * (float)(i % 7);
    }
    if (!is(x, "tokenizer.ggml.scores"))
        gguf_put_array(w, "tokenizer.ggml.scores", GGUF_F32, score, PIECES);
    else if (less)
        gguf_put_array(w, "tokenizer.ggml.scores", GGUF_F32, score, PIECES - 1);
    if (!is(x, "tokenizer.ggml.token_type"))
        gguf_put_array(w, "tokenizer.ggml.token_type", GGUF_I32, type, PIECES);
    else if (less)
        gguf_put_array(w, "tokenizer.ggml.token_type", GGUF_I32, type, PIECES - 1);
}

static void write_file(const struct wrong *x) {
    struct gguf_writer w;
    struct err err = {0};
    assert_ok(gguf_writer_open(&w, path, &err), err);
    gguf_put_string(&w, "general.architecture", "llama", 5);
    if (!is(x, "tokenizer.ggml.model")) gguf_put_string(&w, "tokenizer.ggml.model", "t5", 2);
    if (!is(x, "tokenizer.chat_template"))
        gguf_put_string(&w, "tokenizer.chat_template", "chat_format=sansu-harmony-v1", 28);
    if (x->key) put_wrong(&w, x);
    if (!is(x, "tokenizer.ggml.tokens")) put_pieces(&w, x);
    assert_ok(gguf_writer_begin(&w, &err) && gguf_writer_commit(&w, &err), err);
}

static const struct wrong no_vocabulary[] = {
    {.key = "tokenizer.ggml.model",
     .words = "the file holds no tokenizer: only ids can be used with this model (--ids)"},
    {.key = "tokenizer.ggml.model",
     .text = "bert",
     .words = "a tokenizer of kind 'bert'; 'llama', 't5' (pieces with scores) and 'gpt2' (merges of bytes) are read"},
    {.key = "tokenizer.ggml.model", .text = "gpt2", .words = "tokenizer.ggml.merges is not an array of strings"},
    {.key = "tokenizer.ggml.model", .kind = GGUF_U32, .words = "tokenizer.ggml.model is u32, expected a string"},
    {.key = "tokenizer.ggml.tokens", .words = "tokenizer.ggml.tokens is not an array of strings"},
    {.key = "tokenizer.ggml.tokens", .text = "one", .words = "tokenizer.ggml.tokens is not an array of strings"},
    {.key = "tokenizer.ggml.scores", .words = "tokenizer.ggml.scores is not an array of 284 f32"},
    {.key = "tokenizer.ggml.scores", .kind = GGUF_ARRAY, .words = "tokenizer.ggml.scores is not an array of 284 f32"},
    {.key = "tokenizer.ggml.token_type",
     .kind = GGUF_ARRAY,
     .words = "tokenizer.ggml.token_type is not an array of 284 i32"},
    {.key = "tokenizer.ggml.token_type",
     .kind = GGUF_U32,
     .words = "tokenizer.ggml.token_type is not an array of 284 i32"},
    {.key = "tokenizer.ggml.precompiled_charsmap",
     .kind = GGUF_I8,
     .words = "the tokenizer has a normalisation table; only the identity is supported"},
    {.key = "tokenizer.ggml.remove_extra_whitespaces",
     .kind = GGUF_BOOL,
     .words = "tokenizer.ggml.remove_extra_whitespaces is not supported"},
    {.key = "tokenizer.ggml.add_space_prefix",
     .kind = GGUF_U32,
     .words = "tokenizer.ggml.add_space_prefix is u32, expected a bool"},
    {.piece = NORMAL + 3, .score = NAN, .words = "piece 267 has a score that is not a finite number"},
    {.piece = NORMAL + 3, .score = -INFINITY, .words = "piece 267 has a score that is not a finite number"},
    {.piece = NORMAL + 3, .type = 9, .words = "piece 267 has the unknown type 9"},
    {.piece = NORMAL + 3, .type = 2, .words = "pieces 0 and 267 are both the unknown piece"},
    {.piece = NORMAL + 3, .name = "piece266", .words = "piece 267 repeats piece 266 ('piece266')"},
    {.piece = NORMAL + 3, .name = "", .words = "piece 267 is empty"},
    {.piece = NORMAL + 3, .name = "\xe3\x81", .words = "piece 267 is not valid UTF-8 (byte 0)"},
    {.piece = BYTE + 10,
     .type = 1,
     .name = "newline",
     .words = "the byte piece <0x0A> is missing; byte fallback needs all 256"},
    {.piece = BYTE + 10, .name = "<0xA>", .words = "byte piece 18 is not named <0x00> to <0xFF> ('<0xA>')"},
    {.piece = BYTE + 10, .name = "<0x0B>", .words = "piece 19 repeats piece 18 (<0x0B>)"},
    {.ranks = true, .words = "the scores are ranks of merges, which vocabularies of this kind do not have"},
};

static const struct wrong no_chat[] = {
    {.key = "tokenizer.chat_template",
     .text = "{{ messages }}",
     .words = "is not one this program knows; templates are never run"},
    {.key = "tokenizer.chat_template", .kind = GGUF_U32, .words = "tokenizer.chat_template is u32, expected a string"},
    {.piece = 3, .name = "<|mess|>", .words = "<|message|>"},
    {.piece = 7,
     .name = "<|begin|>",
     .key = "tokenizer.ggml.add_bos_token",
     .kind = GGUF_BOOL,
     .words = "add_bos_token is set, but the vocabulary has no special token for it"},
};

static const struct wrong no_engine[] = {
    {.key = "sansu.settings", .kind = GGUF_U32, .words = "sansu.settings is u32, expected a string"},
    {.key = "sansu.settings",
     .text = "{\"default_system\": 3}",
     .words = "sansu.settings: JSON, line 1, column 20: expected a string"},
    {.key = "sansu.settings", .text = "{", .words = "sansu.settings: JSON, line 1"},
};

static bool opened(struct engine **e, const struct wrong *x, struct err *err) {
    memset(err, 0, sizeof *err);
    write_file(x);
    return engine_open(e, path, &(struct engine_options){.tokenizer_only = true}, err);
}

static void says(const struct err *err, const char *words) {
    assert_int_equal(err->code, ERR_INPUT);
    if (!strstr(err->message, words) || strncmp(err->message, path, strlen(path)) != 0)
        fail_msg("'%s' does not say '%s'", err->message, words);
}

TEST(gguf_vocabularies_that_cannot_be_meant_are_refused_with_words) {
    struct engine *e;
    struct bytes ids = {0};
    struct err err;
    assert_ok(opened(&e, &(struct wrong){0}, &err), err);
    assert_ok(engine_encode(&ids, e, "piece270", 8, false, &err), err);
    /* after the mark of a space */
    assert_true(ids.len >= 4 && ((const int32_t *)(const void *)ids.data)[ids.len / 4 - 1] == 270);
    engine_close(e);
    bytes_free(&ids);
    for (size_t i = 0; i < sizeof no_vocabulary / sizeof no_vocabulary[0]; i++) {
        if (opened(&e, &no_vocabulary[i], &err))
            fail_msg("accepted; the message should say: %s", no_vocabulary[i].words);
        says(&err, no_vocabulary[i].words);
    }
    for (size_t i = 0; i < sizeof no_engine / sizeof no_engine[0]; i++) {
        if (opened(&e, &no_engine[i], &err)) fail_msg("accepted; the message should say: %s", no_engine[i].words);
        says(&err, no_engine[i].words);
    }
    unlink(path);
}

TEST(gguf_without_a_usable_chat_format_still_encodes) {
    static const struct engine_message message = {.role = "user", .content = "1", .n_content = 1};
    for (size_t i = 0; i < sizeof no_chat / sizeof no_chat[0]; i++) {
        struct engine *e;
        struct bytes ids = {0};
        struct err err;
        assert_ok(opened(&e, &no_chat[i], &err), err);
        assert_ok(engine_encode(&ids, e, "1", 1, false, &err), err);
        assert_false(engine_render(&ids, e, &message, 1, &(struct engine_render_options){0}, &err));
        says(&err, no_chat[i].words);
        engine_close(e);
        bytes_free(&ids);
    }
    unlink(path);
}
