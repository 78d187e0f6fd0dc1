/* train_impl.h - the trainer's private types: the network (weights, gradients, activations) and the run around it.
 *
 * Sizes: V vocab, L layers, H heads, K kv heads, E head size, D width, F ffn width, Q = (H + 2K) E; T tokens of one
 * micro-batch, R of them counted. */
#ifndef SANSU_TRAIN_TRAIN_IMPL_H
#define SANSU_TRAIN_TRAIN_IMPL_H

#include "base/arena.h"
#include "base/pool.h"
#include "model/weights.h"
#include "op/attention_train.h"
#include "op/gemm.h"
#include "op/rope.h"
#include "train/pack_impl.h"

/* Where a tensor's elements begin in the flat arrays. q, k, v are neighbours, so one product makes all three; so are
 * gate and up. */
struct train_layer_at {
    size_t attn_norm, qkv, o, ffn_norm, gate_up, down;
};

struct train_at {
    size_t embed, norm, head; /* head == embed when tied */
    struct train_layer_at *layer;
    size_t *tensor; /* [tensors + 1] in table order */
    size_t tensors, total;
};

/* What backward needs from forward, one set a layer. */
struct train_tape {
    float *x;     /* [T, D] the layer's input */
    float *mid;   /* [T, D] after attention */
    float *qkv;   /* [T, Q] rotated */
    float *att;   /* [T, H*E] */
    float *gu;    /* [T, 2F] gate then up; backward turns it into its gradient */
    float *lse;   /* [H, T] */
    float *r1, *r2; /* [T] inverse root mean squares */
};

/* The samples of one micro-batch, laid end to end. */
struct train_batch {
    size_t T, R, samples;
    int32_t *ids;       /* [T] */
    size_t *position;   /* [T] restarts at every sample */
    size_t *begin;      /* [samples + 1] */
    uint64_t *line;     /* [samples] */
    size_t *row;        /* [R] rows whose next token counts */
    int32_t *target;    /* [R] that token */
};

struct train_net {
    struct model_config config;
    size_t V, L, H, K, E, D, F, Q;
    enum op_gemm_unit unit;   /* set again before each step: trainers in one process may differ */
    struct train_at at;
    float *weight, *gradient; /* flat, at.total */
    struct pool *pool;
    struct op_rope_table rope;
    struct op_attention attention;

    size_t capacity, loss_rows;  /* tokens; rows of logits held at once */
    struct train_tape *tape;     /* [L] */
    float *x_out, *r_out;        /* [T, D], [R] the stack's output */
    float *head_in, *d_head_in;  /* [R, D] normalised rows for the head */
    float *logits;               /* [loss_rows, V] */
    float *loss;                 /* [R] */
    float *dx, *d_mid, *d_att, *d_qkv[2], *hidden; /* [T, D], [T, D], [T, H*E], [T, Q] for even and odd layers, [T, F] */
    float *norm1, *norm2;        /* [T, D] normalised inputs, made again for weight gradients */
    float *partial1, *partial2;  /* [tiles, D] norm gradients of each tile */
    float **work;                /* [threads] */
    struct train_batch batch;
    struct arena arena;

    /* What the tasks under way belong to; set before train_run. */
    size_t layer;                /* forward: the attention that comes next; backward: see backward.c */
    bool add;                    /* gradients add to what is there */
    float head_scale;
    size_t head_first, head_rows; /* the counted rows whose logits are held */
};

/* ---- network.c ---- */

/* Sizes all memory for micro-batches of up to `capacity` tokens. */
bool train_net_open(struct train_net *net, const struct model_config *config, size_t capacity, int threads, enum op_gemm_unit unit,
                    struct err *err);
void train_net_close(struct train_net *net);

/* Tokens of one tile, for T tokens; a function of T only, so sums do not depend on the threads. */
size_t train_tile(size_t T);
enum { TRAIN_MAX_TILE = 256 };

/* Run fn(net, worker's space, i) for i < n. */
typedef void train_task_fn(struct train_net *net, float *work, size_t i);
void train_run(struct train_net *net, size_t n, train_task_fn *fn);

/* ---- forward.c, head.c, backward.c ---- */

void train_forward(struct train_net *net);

/* Loss of every counted row into net->loss; with scale != 0 also gradients: of the head, of the final norm and (into
 * net->dx) of the stack's output. `add`: gradients add to what is there. */
void train_head(struct train_net *net, float scale, bool add);

/* gradient[D] (+)= the tiles' partial sums, in tile order. */
void train_add_partials(float *gradient, const float *partial, size_t tiles, size_t D, bool add);

/* From net->dx to the gradients of everything else. */
void train_backward(struct train_net *net, bool add);

/* ---- batch.c ---- */

/* Which samples go into which step: a deterministic shuffle of each epoch, cut greedily at batch_tokens. */
struct train_plan {
    const struct pack *pack;
    size_t batch_tokens, steps, per_epoch_max;
    uint64_t seed;
    uint32_t *order;  /* [samples] of epoch `epoch` */
    size_t epoch, at; /* next sample */
};

bool train_plan_init(struct train_plan *plan, struct arena *arena, const struct pack *pack, size_t batch_tokens, size_t epochs, size_t steps,
                     uint64_t seed, struct err *err);
/* The samples of the next step: at most `max` into out, their number returned. Never crosses the end of an epoch. */
size_t train_plan_next(struct train_plan *plan, uint32_t *out);
void train_plan_seek(struct train_plan *plan, size_t epoch, size_t at);

/* Lay samples end to end. They must fit net->capacity. */
void train_batch_fill(struct train_batch *batch, const struct pack *pack, const uint32_t *sample, size_t n);

/* ---- adamw.c, schedule.c, init.c ---- */

struct train_adamw {
    double beta1, beta2, epsilon, weight_decay;
};

/* Step t (1 = first) with gradients times gradient_scale. */
void train_adamw_step(struct train_net *net, float *m, float *v, const struct train_adamw *a, double learning_rate, double gradient_scale, size_t t);

/* Global L2 norm, the same for any number of threads; NaN or infinity when an element is. */
double train_gradient_norm(struct train_net *net, double *scratch);
size_t train_norm_blocks(size_t n);

/* Learning rate of step t (1 = first): linear to the peak over `warmup` steps, then a cosine to final_ratio * peak. */
double train_rate(size_t t, size_t steps, size_t warmup, double peak, double final_ratio);

/* N(0, 0.02), residual projections / sqrt(2L), norms 1; a function of seed and tensor index only. */
void train_init_weights(struct train_net *net, uint64_t seed);

/* Does weight decay apply to this tensor of the table? */
bool train_decays(const struct model_config *c, size_t tensor);

/* ---- trainer.c ---- */

struct trainer {
    struct train_options options; /* defaults filled in */
    struct train_net net;
    struct train_plan plan;
    const struct pack *pack;
    float *m, *v;
    double *norm_scratch;
    uint32_t *samples; /* of the current step */
    size_t step;
    char settings[1024]; /* "lr=0.001 warmup=20 ...": what a checkpoint must share with us */
    struct arena arena;
};

#endif
