/* train.h - `sansu train`: the part that turns JSON lines into packs. */
#ifndef SANSU_CMD_TRAIN_H
#define SANSU_CMD_TRAIN_H

#include "base/err.h"
#include "sansu/engine.h"
#include "sansu/train.h"

struct train_data {
    const struct engine *engine;
    const char *date;            /* for templates that print one; NULL = today */
    bool all;                    /* every token counts, not only the replies' */
    size_t max_tokens;           /* longer samples are left out, each named */
    double split;                /* part of the lines that goes to the second pack */
    uint64_t seed;               /* which lines those are */
    const unsigned char *identity;
    size_t vocab;

    size_t lines, long_samples, first_long; /* results: lines read, samples left out, line of the first of them */
    size_t texts;                /* samples that were {"text"}: all their tokens count */
    size_t empty, first_empty;   /* samples with an empty reply, line of the first of them */
    size_t unended;              /* samples whose last counted token ends no reply */
};

/* FILE.jsonl -> `path`, and with a split `split_path`. A bad line is ERR_INPUT with its number. *has_split: the second
 * pack got at least one sample (else no file is written). */
bool train_data_pack(struct train_data *d, const char *jsonl, const char *path, const char *split_path, bool *has_split, struct err *err);

/* Print the first sample of a file: what the model reads, and what it is trained to write. */
bool train_data_preview(struct train_data *d, const char *jsonl, struct err *err);

#endif
