/* optimizer.h - AdamW over the flat trained values, the gradient's norm, the learning rate of a step. */
#ifndef SANSU_TRAIN_OPTIMIZER_H
#define SANSU_TRAIN_OPTIMIZER_H

#include "sansu/train.h"
#include "train/network.h"

/* 8-bit AdamW: codes and tops of tensors of at least TRAIN_ADAMW8_LEAST values; the others' moments are f32. */
struct train_eight {
    unsigned char *m, *v; /* [at.total] */
    float *m_top, *v_top; /* [blocks] */
    size_t *plain_at;     /* [tensors] where a small tensor's moments begin; SIZE_MAX: it has codes */
    size_t *block_at;     /* [tensors] the first of its blocks */
    size_t *piece_at;     /* [tensors + 1] tensors are cut in pieces, tasks of the pool */
    size_t plain, blocks;
};

struct train_moments {
    float *m, *v;             /* [n] */
    size_t n;                 /* at.total, or eight.plain */
    struct train_eight eight; /* zero: all of them are f32 */
};

/* Bytes of AdamW's moments, eight: in 8 bits. */
size_t train_moment_bytes(const struct train_net *net, bool eight);
bool train_moments_open(struct train_moments *out, const struct train_net *net, bool eight, struct arena *arena,
                        struct err *err);

struct train_adamw {
    double beta1, beta2, epsilon, weight_decay;
    double learning_rate, gradient_scale; /* gradients count times the scale */
    size_t step;                          /* 1 = the first */
};
void train_adamw_step(struct train_net *net, const float *gradient, struct train_moments *moments,
                      const struct train_adamw *a);

/* Global L2 norm, the same for any number of threads; NaN or infinity when an element is. scratch
 * [train_norm_blocks]. */
double train_gradient_norm(const struct train_net *net, const float *gradient, double *scratch);
size_t train_norm_blocks(size_t n);

/* Does weight decay apply to this trained tensor? All pairs of LoRA; of a whole model, not norms and the embedding. */
bool train_decays(const struct train_net *net, size_t tensor);

/* schedule.c: the rate of step t (1 = first): linear to the peak over `warmup` steps, then as the schedule says. */
double train_rate(enum train_schedule schedule, size_t t, size_t steps, size_t warmup, double peak, double final_ratio);

#endif
