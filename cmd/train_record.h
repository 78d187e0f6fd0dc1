/* train_record.h - `sansu train`: one JSON object -> a conversation to learn from. */
#ifndef SANSU_CMD_TRAIN_RECORD_H
#define SANSU_CMD_TRAIN_RECORD_H

#include <jansson.h>

#include "base/arena.h"
#include "sansu/engine.h"

enum { TRAIN_MAX_MESSAGES = 256 };

/* Strings live in the JSON object or in the arena. */
struct train_record {
    struct engine_message message[TRAIN_MAX_MESSAGES];
    size_t n;
    size_t first_trained; /* replies before this message are not trained on ({"prompt","completion"}) */
    const char *text;     /* {"text"}: the sample as the model reads it, control tokens spelled out; NULL otherwise */
    const char *id;       /* the record's "id", or NULL */
    const char *format;   /* "messages", "prompt/completion", "alpaca", "ShareGPT", "problem/solution", "text" */
    struct arena arena;   /* reset by every read */
};

/* The formats, for help and messages. */
extern const char train_record_formats[];

/* default_system: in front of {"problem","solution"} without a "system" of its own; "" = none. ERR_INPUT, saying what is
 * missing, when the object is none of the formats. */
bool train_record_read(struct train_record *out, const json_t *object, const char *default_system, struct err *err);

#endif
