/* dataset.h - training data as it comes: one JSON object a line, in any of the trainers' shapes. */
#ifndef SANSU_DATASET_H
#define SANSU_DATASET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/file.h"
#include "sansu/corpus.h"

struct json_t; /* jansson's */

/* ---- conversations ---- */

enum { DATASET_MESSAGES_MAX = 256 };

struct dataset_message {
    const char *role;               /* "system", "developer", "user" or "assistant", whatever the data calls them */
    const char *content, *thinking; /* thinking: what the assistant thought before; NULL when nothing is there */
    size_t n_content, n_thinking;
    bool excluded; /* the data says that it is not to be trained on: weight 0 */
    bool trained;  /* the assistant's, not excluded, no part of a prompt, and not the first of all messages */
};

struct dataset_conversation {
    struct dataset_message message[DATASET_MESSAGES_MAX];
    size_t n;
    const char *text;   /* {"text"}: a finished text, control tokens spelled out, and no messages; NULL otherwise */
    const char *id;     /* the line's "id"; NULL when it has none */
    const char *format; /* "messages", "prompt/completion", "ShareGPT", "alpaca", "problem/solution", "text" */
    struct json_t *document; /* private, as is the arena: they own the strings until the next read */
    struct arena arena;
};

/* The shapes, for help and messages. */
extern const char dataset_shapes[];

/* One line in any of the shapes of docs/data.md. default_system: in front of {"problem","solution"} without a
 * "system" of its own; NULL: none. `out` is zeroed or was read before. ERR_INPUT says what is wrong with the line. */
bool dataset_conversation_read(struct dataset_conversation *out, const char *line, size_t n, const char *default_system,
                               struct err *err);
void dataset_conversation_free(struct dataset_conversation *c);

/* Is there something to learn in it: does it end with the assistant, and is one of its messages trained? ERR_INPUT if
 * not. */
bool dataset_conversation_trains(const struct dataset_conversation *c, struct err *err);

/* ---- rows ---- */

/* A conversation of one problem and at most one explanation, and our own fields, at the top or under "sansu". A key
 * twice, further turns and a reply that is not to be trained on are errors. `out` is zeroed or was read before. */
bool dataset_row_read(struct corpus_row *out, const char *line, size_t n, struct err *err);

/* ---- single fields ---- */

/* One JSON object. NaN and Infinity are read as null (but refused as "answer" and "id"), numbers that no machine
 * type holds as texts: they stand in fields that nobody here looks at. With no_twins a key that occurs twice is an
 * error, else the last one counts. NULL and `err` when the line is none; the caller owns the object. */
struct json_t *dataset_object(const char *line, size_t n, bool no_twins, struct err *err);

/* The text of object[key]: a string, or a number as it is written. *out is NULL when there is none, or null; another
 * kind is ERR_INPUT. `room` holds a number's digits. */
enum { DATASET_NUMBER_MAX = 32 }; /* STRICT_NUMBER_MAX */
bool dataset_text(const char **out, char room[DATASET_NUMBER_MAX], const struct json_t *object, const char *key,
                  struct err *err);

/* ---- what a reply looks like ---- */

/* "申し訳ありませんが…できません", "I'm sorry, but I can't …" at its start. */
bool dataset_is_refusal(const char *text, size_t n);
bool dataset_is_cut(const char *text, size_t n);      /* it ends in the middle of a sentence */
bool dataset_is_japanese(const char *text, size_t n); /* enough kana, few letters of other scripts */

/* ---- rows into a store and out of it ---- */

struct dataset_import_settings {  /* valid when zeroed */
    const char *teacher;          /* who wrote solutions that name nobody; NULL: "import" */
    const char *source, *licence; /* of rows that name none; NULL: stay unknown */
    file_stop_fn *stop;
    void (*progress)(void *context, size_t n_read); /* once a row; NULL: not told */
    void *context;
};
struct dataset_imported {
    int64_t rows, problems, solutions; /* rows read; of them new to the store */
};
/* All rows of all files or, when one line is wrong, none. */
bool dataset_import(struct dataset_imported *out, struct corpus *store, const char *const *files, size_t n,
                    const struct dataset_import_settings *settings, struct err *err);

/* One row, added to `done`; the caller has begun a transaction. line: what it came as. *response: of its solution; 0:
 * it has none, or the store holds the request without an answer. */
bool dataset_add_row(struct dataset_imported *done, int64_t *response, struct corpus *store, struct corpus_row *row,
                     const char *line, size_t n, const struct dataset_import_settings *settings, struct err *err);

typedef bool dataset_write_fn(void *context, const void *data, size_t n, struct err *err);
bool dataset_export(int64_t *rows, struct corpus *store, const struct corpus_scan *what, enum corpus_format format,
                    dataset_write_fn *write, void *context, struct err *err);

/* A Hugging Face dataset: DIR/train.jsonl, DIR/test.jsonl (rows whose split says test) and DIR/README.md, the card. */
struct dataset_card {
    const char *name, *licence;
    enum corpus_format format;
    const struct corpus_scan *what;
    int64_t now; /* seconds since 1970, for the date in the card */
};
struct dataset_written {
    int64_t train, test; /* rows */
};
bool dataset_write_directory(struct dataset_written *out, struct corpus *store, const struct dataset_card *card,
                             const char *dir, struct err *err);

#endif
