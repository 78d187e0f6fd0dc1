/* train.h - `sansu train`: its flags, the settings they make, and what is printed. */
#ifndef SANSU_CMD_TRAIN_H
#define SANSU_CMD_TRAIN_H

#include "sansu/finetune.h"

enum { TRAIN_NOT_GIVEN = -2 }; /* of whole numbers; other numbers are NaN, which no flag can be */

struct train_data_flags {
    const char *path, *val_path, *date, *loss;
    int64_t max_tokens;
    double val_split;
};

struct train_lora_flags {
    int64_t rank;
    double alpha, dropout;
    bool rslora;
    const char *targets, *adapter;
};

struct train_rate_flags {
    double learning_rate, weight_decay, clip, final_ratio;
    int64_t warmup;
    const char *schedule, *optimizer;
};

struct train_size_flags {
    int64_t epochs, steps, batch_tokens, micro_tokens, seed, threads;
    const char *memory, *precision;
};

struct train_run_flags {
    bool resume, restart, preview;
    int64_t stop_after, eval_every, save_every, patience;
    const char *type, *dataset;
};

struct train_flags {
    const char *base, *out, *method;
    bool from_scratch;
    struct train_data_flags data;
    struct train_lora_flags lora;
    struct train_rate_flags rate;
    struct train_size_flags size;
    struct train_run_flags run;
};

/* Check the flags and make settings of them, all but the callbacks. ERR_USAGE names the flag. */
bool train_settings_of(struct finetune_settings *out, const struct train_flags *flags, struct err *err);

/* ---- train_print.c: on stderr ---- */

struct train_printer {
    const struct finetune_settings *settings;
    double last_shown;
};
void train_print_event(void *context, const struct finetune_event *event); /* context: struct train_printer */

void train_print_result(const struct finetune_result *r, const struct finetune_settings *settings, bool ok);

#endif
