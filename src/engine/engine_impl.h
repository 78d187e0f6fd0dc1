/* engine_impl.h - what an engine and a session are made of; private to this folder. */
#ifndef SANSU_ENGINE_ENGINE_IMPL_H
#define SANSU_ENGINE_ENGINE_IMPL_H

#include "model/forward.h"
#include "sansu/engine.h"
#include "token/chat.h"

struct engine {
    struct arena arena;
    const char *path, *adapter; /* as they were given; adapter NULL: none */
    const char *name, *weight_type;
    const char *settings, *default_system, *refusal; /* sansu.json and what it says; "" = nothing */
    float familiarity_threshold;
    bool needs_reading;
    bool has_weights;
    size_t memory; /* options.memory */
    struct model_weights weights;
    struct model_runtime runtime;
    struct model_adapter lora; /* zero: none */
    enum op_cache_type kv_type;
    /* A model may be used by ids alone: what is wrong with its tokenizer or chat format is said when it is needed. */
    struct token_vocab *vocab; /* NULL: token_err says why */
    int32_t bos;               /* in front of a text that is no conversation; -1: none */
    struct token_chat chat;    /* valid when has_chat, else chat_err says why */
    bool has_chat;
    struct err token_err, chat_err;
};

/* Sessions that share a workspace: one owns it, the others joined it. */
struct session {
    const struct engine *engine;
    struct arena arena;
    struct model_kv kv;
    int32_t *ids;                 /* [capacity] the timeline */
    struct session *owner;        /* of the workspace: itself, or the one that was joined */
    struct model_forward forward; /* the workspace; the owner's only */
    uint64_t step;                /* owner: steps so far */
    size_t shared_bytes;          /* owner: keys and values of the timelines that joined it */
    size_t kv_bytes;
    const float *logits;  /* [n_rows, V] in the workspace; NULL before the first feed */
    size_t n_rows, base;  /* row r: logits after position base + r */
    uint64_t logits_step; /* the owner's step that wrote them; a later step may have written over them */
};

/* Bytes that weights and sessions may take; 0 = unknown. */
size_t engine_memory(const struct engine *e);

/* open_gguf.c: tokenizer, chat format and settings from the metadata of a GGUF file. Never fails for what is
 * wrong with the tokenizer (see struct engine). */
bool engine_text_is_settled(const struct engine *e, struct err *err);
bool engine_open_gguf_text(struct engine *e, const char *path, struct err *err);
/* The same from a parsed file, which may be closed afterwards; path stands in messages for it. */
bool engine_read_gguf_text(struct engine *e, const struct gguf *g, const char *path, struct err *err);

/* settings.c: keep the text of sansu.json and what it says; `name` stands in messages for it. */
bool engine_read_settings(struct engine *e, const char *text, size_t n, const char *name, struct err *err);
bool engine_read_settings_file(struct engine *e, const char *dir,
                               struct err *err); /* DIR/sansu.json, which may be absent */

#endif
