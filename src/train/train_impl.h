/* train_impl.h - the trainer: a network, the memory of its passes, the optimiser's state, and its place in the data. */
#ifndef SANSU_TRAIN_TRAIN_IMPL_H
#define SANSU_TRAIN_TRAIN_IMPL_H

#include "model/adapter_base.h"
#include "train/linear.h"
#include "train/optimizer.h"

struct trainer {
    struct train_options options;        /* defaults filled in */
    struct model_adapter_config adapter; /* LoRA */
    struct model_base_samples base;      /* LoRA */
    struct train_net net;
    struct train_space space;
    struct train_plan plan;
    struct train_moments moments;
    const struct pack *pack;
    double *norm_scratch;
    uint32_t *samples; /* of the current step */
    size_t step;
    char settings[1024]; /* "lr=0.001 warmup=20 ...": what a checkpoint must share with us */
    struct arena arena;
};

/* ---- options.c ---- */

/* longest: tokens of the longest sample. The warm-up's default needs the number of steps. */
void train_fill_defaults(struct train_options *options, size_t longest);
void train_fill_warmup(struct train_schedule_options *schedule, size_t steps);

/* The options' LoRA part as an adapter's config. */
bool train_describe_adapter(struct model_adapter_config *out, const char *base, const struct train_options *options,
                            struct err *err);

/* The adapter to go on from, and the options as it has them. */
bool train_take_adapter(struct trainer *t, struct model_adapter *from, const char *base,
                        const struct model_config *config, struct err *err);

/* Everything that must be the same for a resumed run to give the bytes of an unbroken one, as text. */
void train_describe_settings(struct trainer *t);

/* ---- settings.c ---- */

/* May a run of settings `new` go on from a checkpoint of step `step` and settings `old`? The same settings, or a longer
 * schedule behind a finished run. */
bool train_settings_fit(const char *path, const char *old, const char *new, size_t step, struct err *err);

/* ---- export.c ---- */

/* Every pair of the adapter is from now on the one in the flat array; unless it is only to view that, its values go
 * there first. */
void train_set_pairs(const struct train_net *net, struct model_adapter *adapter, bool view);

#endif
