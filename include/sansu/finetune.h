/* finetune.h - conversations in, trained weights out.
 *
 *     finetune_preview    what the model reads of the first sample, and which of it is trained
 *     finetune_run        DATA.jsonl -> OUT/train.pack [, OUT/val.pack] -> steps -> OUT/model or OUT/adapter (and the
 *       best one)
 *     finetune_merge      base + adapter -> OUT, a model of its own
 *
 * Nothing is printed: what there is to say comes through a callback, whether to stop is asked through one. Under MPI
 * every rank calls finetune_run with the same arguments; rank 0 reads the data and writes the files. */
#ifndef SANSU_FINETUNE_H
#define SANSU_FINETUNE_H

#include "base/bytes.h"
#include "base/file.h"
#include "sansu/merge.h"
#include "sansu/train.h"

/* ---- names, by enum; each list ends with NULL ---- */

extern const char *const finetune_methods[];    /* "full", "lora", "qlora" */
extern const char *const finetune_precisions[]; /* "f32", "fast", "blas", "bf16" */
extern const char *const finetune_schedules[];  /* "cosine", "linear", "constant" */
extern const char *const finetune_optimizers[]; /* "adamw", "adamw8bit" */

/* ---- data ---- */

struct finetune_data {
    const char *path;     /* JSON lines in any shape of sansu/dataset.h */
    const char *val_path; /* validation samples of their own; NULL: `split` of the lines */
    double split;         /* a part from 0 to below 1 */
    uint64_t seed;        /* which lines those are */
    const char *date;     /* for chat formats that print one; NULL = today */
    bool all;             /* every token counts, not only the replies' */
    size_t max_tokens;    /* longer samples are left out, as are those the model cannot hold; 0 = what it holds */
};

struct finetune_data_report {
    size_t limit; /* tokens that a sample may have */
    size_t samples, val_samples;
    size_t left_out, first_left_out; /* samples too long; the line of the first */
    size_t texts;                    /* {"text"}: all their tokens count */
    size_t empty, first_empty;       /* with an empty reply */
    size_t unended;                  /* whose last counted token ends no reply */
};

struct finetune_preview {
    size_t line, tokens, counted;
    const char *format; /* as dataset_conversation has it */
    bool empty;         /* a reply is empty */
};

/* Append the first sample of the data as a model in `base` reads it, what is trained between open and close. */
bool finetune_preview(struct bytes *text, struct finetune_preview *out, const char *base,
                      const struct finetune_data *data, const char *open, const char *close, struct err *err);

/* ---- a run ---- */

enum finetune_event_kind {
    FINETUNE_LEFT_OUT,  /* line, id, tokens, data: a sample is too long */
    FINETUNE_PACKED,    /* data: the packs are written */
    FINETUNE_OPENED,    /* info, pack, resumed: steps follow */
    FINETUNE_STEPPED,   /* info, step, last, tokens, seconds */
    FINETUNE_VALIDATED, /* step->step, loss, best */
    FINETUNE_WRITTEN    /* dir: the last weights */
};

/* What happened. Only the fields named there are set. */
struct finetune_event {
    enum finetune_event_kind kind;
    const struct finetune_data_report *data;
    const struct train_info *info;
    const struct pack_info *pack;
    const struct train_report *step;
    const char *id, *dir; /* id: of the sample; may be NULL */
    size_t line, tokens;  /* of the sample, or of all steps of this process */
    double seconds, loss; /* seconds: since the first step of this process */
    bool resumed, last, best;
};
typedef void finetune_event_fn(void *context, const struct finetune_event *event);

/* Zero means the default in brackets. */
struct finetune_settings {
    const char *base, *out; /* directories */
    struct finetune_data data;
    struct train_options train; /* its validation pack is set by the run */
    bool resume;                /* go on from the newest checkpoint below out */
    bool restart;               /* replace the run that out holds; else it is refused */
    size_t stop_after;          /* [the last] write the weights after this step of the schedule and end there */
    size_t eval_every;          /* [a tenth of the steps] steps between validations */
    size_t save_every;          /* [200] steps between checkpoints */
    int64_t patience;    /* [3; for ever from scratch or with fewer than 20 validation samples] validations in a row
                                 * that may be no better than the best; -1 = for ever */
    const char *type;    /* ["bf16", an adapter "f32"] of the written weights */
    const char *dataset; /* a hub id for the card; may be NULL */
    file_stop_fn *stop;  /* may be NULL: never. True: save, and end with ERR_INTERRUPT */
    finetune_event_fn *event; /* may be NULL; called on every rank, of data and files on rank 0 */
    void *context;
};

/* A validation, the best of a run. */
struct finetune_best {
    double loss;
    size_t step;  /* 0 = no validation so far */
    size_t since; /* validations after it */
};

struct finetune_result {
    struct finetune_data_report data; /* filled in on failure, too */
    struct finetune_best best;
    bool stopped_early;   /* patience ended */
    size_t tokens, saved; /* of this process; saved: see struct train_report */
};

/* ERR_USAGE when out holds another run, ERR_INTERRUPT when stopped: then the step is saved. */
bool finetune_run(struct finetune_result *out, const struct finetune_settings *settings, struct err *err);

/* ---- merging ---- */

struct finetune_merge_settings {
    const char *base, *adapter, *out; /* directories, or base and out GGUF files; out must be none of the others */
    const char *dataset;              /* a hub id for the card; may be NULL */
    bool overwrite;                   /* a model in out */
    struct quant_merge_options merge;
};

/* Into a directory: tokenizer and other small files, weights, config.json and a card. */
bool finetune_merge(struct quant_merge_report *report, const struct finetune_merge_settings *settings, struct err *err);

/* ---- pieces ---- */

/* Tokenizer, chat format, generation settings and licence of one model directory into another, which exists. */
bool finetune_copy_small_files(const char *from_dir, const char *to_dir, struct err *err);

#endif
