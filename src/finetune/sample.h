/* sample.h - one line of data as token ids, and which of them count. */
#ifndef SANSU_FINETUNE_SAMPLE_H
#define SANSU_FINETUNE_SAMPLE_H

#include "sansu/dataset.h"
#include "sansu/engine.h"
#include "sansu/finetune.h"

/* The sample under way; valid until the next line. */
struct finetune_sample {
    struct dataset_conversation talk;
    struct engine_message message[DATASET_MESSAGES_MAX]; /* of talk */
    struct bytes id_bytes, counted_bytes, prefix;        /* prefix: work space */
    const int32_t *ids;                                  /* [n] */
    const unsigned char *counted;                        /* [n] does predicting it count? */
    size_t n, line;
};

/* What turns lines into samples: a tokenizer with its chat format, and what the data's owner wants. */
struct finetune_reader {
    struct engine *engine;
    const struct finetune_data *data;
    const char *default_system; /* of the chat format */
    struct finetune_sample sample;
};

/* base: a model directory; only its tokenizer is opened. On failure nothing is left to close. */
bool finetune_reader_open(struct finetune_reader *out, const char *base, const struct finetune_data *data,
                          struct err *err);
void finetune_reader_close(struct finetune_reader *r);

/* One line of JSON -> r->sample. */
bool finetune_reader_line(struct finetune_reader *r, const char *line, size_t n, struct err *err);

/* Every line of the file through fn, until it says false with `err`; first_only: just one. stop may be NULL. */
typedef bool finetune_sample_fn(void *context, struct finetune_reader *r, struct err *err);
bool finetune_reader_file(struct finetune_reader *r, const char *path, bool first_only, finetune_sample_fn *fn,
                          void *context, file_stop_fn *stop, struct err *err);

bool finetune_ends_reply(const struct finetune_reader *r);      /* is the last counted token one that ends a reply? */
bool finetune_has_empty_reply(const struct finetune_sample *s); /* among those that are trained */

#endif
