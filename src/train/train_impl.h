/* train_impl.h - the trainer's private types: the network (weights, gradients, activations) and the run around it.
 *
 * Sizes: V vocab, L layers, H heads, K kv heads, E head size, D width, F ffn width, Q = (H + 2K) E; T tokens of one
 * micro-batch, R of them counted. */
#ifndef SANSU_TRAIN_TRAIN_IMPL_H
#define SANSU_TRAIN_TRAIN_IMPL_H

#include "base/arena.h"
#include "base/pool.h"
#include "model/adapter.h"
#include "model/adapter_base.h"
#include "op/attention_train.h"
#include "op/gemm.h"
#include "op/product.h"
#include "op/rope.h"
#include "train/pack_impl.h"

/* The trained values lie in flat arrays (weight, gradient, AdamW's m and v): every tensor of the model (full), or A and B of
 * every adapted linear (LoRA). Where each begins: */
enum { TRAIN_FROZEN = -1 };

struct train_layer_at { /* full only: q, k, v are neighbours, so one product makes all three; so are gate and up */
    size_t attn_norm, qkv, o, ffn_norm, gate_up, down;
};

struct train_at {
    size_t embed, norm, head;     /* full only; head == embed when tied */
    struct train_layer_at *layer; /* full only */
    size_t *tensor;               /* [tensors + 1] in the order of the table of weights; LoRA: A, B of each pair */
    size_t tensors, total;
};

/* One linear layer: a matrix that is trained or frozen, with a LoRA pair or without. y = w x + s B (A x). */
struct train_linear {
    struct op_weight w;    /* [rows, depth] */
    ptrdiff_t at;          /* of w among the trained values, or TRAIN_FROZEN */
    size_t rank, a, b;     /* rank 0: no pair; A [rank, depth] and B [rows, rank] begin at a and b */
    size_t column;         /* of its outputs, among its group's */
    size_t u;              /* of its A x, among a token's on the tape */
    size_t index;          /* in the table of weights */
};

/* Linears that read the same input. */
enum { TRAIN_QKV, TRAIN_O, TRAIN_GATE_UP, TRAIN_DOWN, TRAIN_GROUPS };
struct train_group {
    struct train_linear part[3];
    size_t parts, depth, rows;
};

struct train_layer {
    struct train_group group[TRAIN_GROUPS];
    const float *attn_norm, *ffn_norm;
    ptrdiff_t attn_norm_at, ffn_norm_at; /* or TRAIN_FROZEN */
};

struct train_lora {
    size_t rank;  /* 0: full */
    float scale;  /* s */
    double dropout;
    uint64_t seed, step; /* of dropout; step: its number */
};

/* What backward needs from forward, one set a layer. */
struct train_tape {
    float *x;     /* [T, D] the layer's input */
    float *mid;   /* [T, D] after attention */
    float *qkv;   /* [T, Q] rotated */
    float *att;   /* [T, H*E] */
    float *gu;    /* [T, 2F] gate then up; backward turns it into its gradient */
    uint16_t *kept; /* [T, 2F] in bf16: what is kept of gu, which all layers then share; else NULL */
    float *lse;   /* [H, T] */
    float *r1, *r2; /* [T] inverse root mean squares */
    float *u;     /* [T, U] s A x of every pair of the layer */
};

/* The samples of one micro-batch, laid end to end. What all of them begin with comes once, as rows [0, prefix). */
struct train_batch {
    size_t T, R, samples, prefix;
    int32_t *ids;       /* [T] */
    size_t *position;   /* [T] restarts at every sample: at prefix */
    uint64_t *token;    /* [T] names sample and place in it, whatever lies beside them; for dropout */
    size_t *begin;      /* [samples + 1]; begin[0] == prefix */
    uint64_t *line;     /* [samples] */
    size_t *row;        /* [R] rows whose next token counts */
    int32_t *target;    /* [R] that token */
};

enum { TRAIN_MAX_PARTS = 3 };

/* Products under way: every rectangle of every one of them is a task. */
struct train_jobs {
    struct op_product product[TRAIN_MAX_PARTS];
    size_t columns[TRAIN_MAX_PARTS], rows_step, columns_step, n, T;
};

struct train_net {
    struct model_config config;
    size_t V, L, H, K, E, D, F, Q, U; /* U: ranks of a layer's pairs */
    enum op_gemm_unit unit;   /* set again before each step: trainers in one process may differ */
    bool half;                /* gate and up are rounded to bf16, as products are (--precision bf16) */
    struct train_at at;
    float *weight, *gradient; /* flat, at.total */
    struct train_lora lora;
    struct model_weights base; /* LoRA: the mapped files that frozen weights are views of */
    struct train_layer *layer; /* [L] */
    struct train_group head;
    struct tensor embed;
    const float *norm;
    struct pool *pool;
    struct op_rope_table rope;
    struct op_attention attention;

    size_t capacity, loss_rows;  /* tokens; rows of logits held at once */
    size_t keep_all, keep_most, planned; /* layers whose tape is kept, see space.c; bytes */
    bool keep_att;                       /* of them also attention's outputs; else all layers share one att */
    struct train_tape *tape;     /* [L] */
    float *x_out, *r_out;        /* [T, D], [loss_rows] the stack's output */
    float *head_in, *d_head_in;  /* [loss_rows, D] normalised rows for the head */
    float *logits;               /* [loss_rows, V] */
    float *loss;                 /* [R] */
    float *dx, *d_mid, *d_att, *d_qkv;       /* [T, D], [T, D], [T, H*E], [T, Q] */
    float *norm_out, *d_norm;    /* [T, D] a group's input and its gradient */
    float *hidden, *d_hidden;    /* [T, F] */
    float *v[TRAIN_MAX_PARTS];   /* [T, rank] s dy B of each part of a group */
    float *partial;              /* [tiles, D] norm gradients of each tile */
    unsigned char *packed, *packed_low[TRAIN_MAX_PARTS]; /* inputs for the matrix unit */
    size_t packed_bytes;
    float **work;                /* [threads] */
    size_t work_floats;
    struct train_batch batch;
    struct arena arena;

    /* What the tasks under way belong to; set before train_run. */
    size_t now;                  /* the layer */
    bool add;                    /* gradients add to what is there */
    float head_scale;
    size_t head_first, head_rows; /* the counted rows whose logits are held */
    struct train_jobs jobs;
    struct op_input input, low[TRAIN_MAX_PARTS];
    float *low_out[TRAIN_MAX_PARTS];
    const struct train_group *group; /* and its part, input, gradients: see linear.c */
    size_t part, x_stride, dy_stride, out_stride, a_tile;
    const float *x, *dy, *u;
    float *d_input, *out;
};

/* ---- network.c, space.c, frozen.c ---- */

struct train_setup {
    const char *base;                  /* directory; or NULL and config: from scratch */
    const struct model_config *config;
    bool quantise;               /* frozen linears in NF4 */
    size_t capacity;             /* most tokens of a micro-batch; fewer when memory is short, but at least longest */
    size_t longest, memory;      /* memory: bytes allowed, 0 = what is free */
    size_t distinct;             /* ids the data uses: rows of the embedding that will be read; 0 = all */
    size_t beside;               /* bytes the caller holds: packs, orders of samples */
    bool eight;                  /* AdamW's moments in 8 bits */
    int threads;
    enum op_gemm_unit unit;
    const struct model_adapter_config *adapter; /* NULL: full */
};

/* Opens the base and sizes all memory. Values trained from scratch, and pairs, are zero. */
bool train_net_open(struct train_net *net, const struct train_setup *setup, struct err *err);
void train_net_close(struct train_net *net);

/* space.c: plan and allocate everything that depends on setup->capacity and setup->memory. */
bool train_space_open(struct train_net *net, const struct train_setup *setup, struct err *err);

/* The frozen weights of a LoRA network, as views of net->base or, to_nf4, quantised; net's memory holds what is copied. */
bool train_freeze(struct train_net *net, bool to_nf4, struct err *err);

/* Tokens of one tile, for T tokens; a function of T only, so sums do not depend on the threads. */
size_t train_tile(size_t T);
enum { TRAIN_MAX_TILE = 256 };

/* Run fn(net, worker's space, i) for i < n. */
typedef void train_task_fn(struct train_net *net, float *work, size_t i);
void train_run(struct train_net *net, size_t n, train_task_fn *fn);

/* ---- linear.c, lora.c ---- */

/* x[T, depth] through every part of g: out[T, rows] = (or +=) w x + B u, with u = s A x kept at u [T, U] (NULL without LoRA). */
void train_apply(struct train_net *net, const struct train_group *g, size_t T, const float *x, size_t x_stride, float *out, size_t out_stride, float *u,
                 bool add);

/* dy[T, rows] -> dx[T, depth] (NULL: not wanted), and s dy B of every pair into net->v. */
void train_apply_back(struct train_net *net, const struct train_group *g, size_t T, const float *dy, size_t dy_stride, float *dx, size_t dx_stride);

/* Gradients of whatever of g is trained, after train_apply_back with the same dy. */
void train_apply_gradients(struct train_net *net, const struct train_group *g, size_t T, const float *dy, size_t dy_stride, const float *x,
                           size_t x_stride, const float *u, bool add);

/* PEFT's first values: A uniform in +-1/sqrt(depth), B zero; a function of seed and place in the table. */
void train_init_pairs(struct train_net *net, uint64_t seed);

/* out[n, columns] = x's columns from c0 on as dropout leaves them; row0: the first row's place in the batch. */
void train_dropout(float *out, const struct train_net *net, const struct train_group *g, size_t part, const float *x, size_t x_stride, size_t row0,
                   size_t n, size_t c0, size_t columns);

/* ---- forward.c, head.c, backward.c ---- */

void train_forward(struct train_net *net);

/* Parts of a layer's forward pass, for recomputation. */
void train_layer_attention(struct train_net *net, size_t layer); /* x -> mid */
void train_layer_attend(struct train_net *net, size_t layer);    /* qkv -> att alone */
void train_layer_gate_up(struct train_net *net, size_t layer);   /* mid -> gu */

/* Loss of every counted row into net->loss; with scale != 0 also gradients: of the head, of the final norm and (into
 * net->dx) of the stack's output. `add`: gradients add to what is there. */
void train_head(struct train_net *net, float scale, bool add);

/* gradient[D] (+)= the tiles' partial sums, in tile order. */
void train_add_partials(float *gradient, const float *partial, size_t tiles, size_t D, bool add);

/* From net->dx to the gradients of everything else that is trained. */
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

/* Lay samples end to end, their common prefix once when `share`. They must fit net->capacity. */
void train_batch_fill(struct train_batch *batch, const struct pack *pack, const uint32_t *sample, size_t n, bool share);

/* How many of the samples, from the first, fit `capacity` rows laid like that. */
size_t train_batch_fit(const struct pack *pack, const uint32_t *sample, size_t n, size_t capacity, bool share);

/* ---- adamw.c, schedule.c, init.c ---- */

/* 8-bit AdamW: codes and tops of tensors of at least TRAIN_ADAMW8_LEAST values; the others' moments are f32. */
struct train_eight {
    unsigned char *m, *v;   /* [at.total] */
    float *m_top, *v_top;   /* [blocks] */
    size_t *plain_at;       /* [tensors] where a small tensor's moments begin; SIZE_MAX: it has codes */
    size_t *block_at;       /* [tensors] the first of its blocks */
    size_t *piece_at;       /* [tensors + 1] tensors are cut in pieces, tasks of the pool */
    size_t plain, blocks;
};

struct train_adamw {
    double beta1, beta2, epsilon, weight_decay;
};

/* Bytes of AdamW's moments, eight: in 8 bits. */
size_t train_moment_bytes(const struct train_net *net, bool eight);

/* Sizes and memory of an 8-bit state. */
bool train_eight_open(struct train_eight *out, const struct train_net *net, struct arena *arena, struct err *err);

/* Step t (1 = first) with gradients times gradient_scale. eight: NULL = m and v [at.total] are f32, else [eight->plain]. */
void train_adamw_step(struct train_net *net, float *m, float *v, const struct train_eight *eight, const struct train_adamw *a, double learning_rate,
                      double gradient_scale, size_t t);

/* Global L2 norm, the same for any number of threads; NaN or infinity when an element is. */
double train_gradient_norm(struct train_net *net, double *scratch);
size_t train_norm_blocks(size_t n);

/* Learning rate of step t (1 = first): linear to the peak over `warmup` steps, then as the schedule says. */
double train_rate(enum train_schedule schedule, size_t t, size_t steps, size_t warmup, double peak, double final_ratio);

/* N(0, 0.02), residual projections / sqrt(2L), norms 1; a function of seed and tensor index only. */
void train_init_weights(struct train_net *net, uint64_t seed);

/* Does weight decay apply to this trained tensor? All pairs of LoRA; of a whole model, not norms and the embedding. */
bool train_decays(const struct train_net *net, size_t tensor);

/* ---- trainer.c ---- */

struct trainer {
    struct train_options options; /* defaults filled in */
    struct model_adapter_config adapter; /* LoRA */
    struct model_base_samples base;      /* LoRA */
    struct train_net net;
    struct train_plan plan;
    const struct pack *pack;
    float *m, *v;             /* [moments] */
    size_t moments;
    struct train_eight eight; /* zero: AdamW in f32 */
    double *norm_scratch;
    uint32_t *samples; /* of the current step */
    size_t step;
    char settings[1024]; /* "lr=0.001 warmup=20 ...": what a checkpoint must share with us */
    struct arena arena;
};

#endif
