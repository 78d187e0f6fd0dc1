/* engine_impl.h - what an engine and a session are made of; private to this folder. */
#ifndef SANSU_ENGINE_ENGINE_IMPL_H
#define SANSU_ENGINE_ENGINE_IMPL_H

#include "model/forward.h"
#include "sansu/engine.h"
#include "token/chat.h"

struct engine {
    struct arena arena;
    const char *name, *default_system, *weight_type;
    bool has_weights;
    struct model_weights weights;
    struct model_runtime runtime;
    /* A model may be used by ids alone: what is wrong with its tokenizer or chat format is said when it is needed. */
    struct token_vocab *vocab; /* NULL: token_err says why */
    struct token_chat chat;    /* valid when has_chat, else chat_err says why */
    bool has_chat;
    struct err token_err, chat_err;
};

struct session {
    const struct engine *engine;
    struct arena arena;
    struct model_forward forward;
    int32_t *ids;       /* [capacity] the timeline */
    const float *last;  /* logits after the last fed token; NULL before the first feed */
};

#endif
