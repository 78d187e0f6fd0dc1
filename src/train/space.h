/* space.h - memory of a run: activations of every layer, buffers of a pass, gradients. T: tokens of one micro-batch. */
#ifndef SANSU_TRAIN_SPACE_H
#define SANSU_TRAIN_SPACE_H

#include "train/batch.h"
#include "train/network.h"

enum { TRAIN_MAX_TILE = 256 }; /* tokens, see pass.h */

/* What backward needs from forward, one set a layer. */
struct train_activations {
    float *x;       /* [T, D] the layer's input */
    float *mid;     /* [T, D] after attention */
    float *qkv;     /* [T, Q] rotated */
    float *qk;      /* [T, (H+K)*E] q and k before their heads are normed; NULL: they are not */
    float *r_qk;    /* [T, H+K] inverse root mean squares of the heads */
    float *att;     /* [T, H*E] */
    float *att_out; /* [T, D] what attention adds, before it is normed; NULL: it is not */
    float *ffn_out; /* [T, D] the same of the feed-forward block */
    float *r3, *r4; /* [T] inverse root mean squares of the two */
    float *gu;      /* [T, 2F] gate then up; backward turns it into its gradient */
    uint16_t *kept; /* [T, 2F] in bf16: what is kept of gu, which all layers then share; else NULL */
    float *lse;     /* [H, T] */
    float *r1, *r2; /* [T] inverse root mean squares */
    float *u;       /* [T, U] s A x of every pair of the layer */
};

/* Layers whose activations are kept, see space.c. */
struct train_keep {
    bool att;         /* attention's outputs, too; else all layers share one */
    size_t all, most; /* layers that keep everything; all but gate and up */
};

/* What a pass works in. */
struct train_buffers {
    float *x_out;                      /* [T, D] the stack's output */
    float *loss;                       /* [R] */
    float *dx, *d_mid, *d_att, *d_qkv; /* [T, D], [T, D], [T, H*E], [T, Q] */
    float *norm_out, *d_norm;          /* [T, D] a group's input and its gradient */
    float *hidden, *d_hidden;          /* [T, F] */
    float *partial;                    /* [tiles, partial_width] gradients of vectors, of each tile */
    size_t partial_width;
    float **work; /* [threads] */
    size_t work_floats;
};

/* Rows that the head holds at once. */
struct train_head_rows {
    size_t most;
    float *in, *d_in; /* [most, D] normalised rows, their gradient */
    float *r;         /* [most] inverse root mean squares */
    float *logits;    /* [most, V] */
};

/* Inputs of frozen linears, packed for the matrix unit. */
struct train_packed {
    unsigned char *input, *low[TRAIN_MAX_PARTS];
    size_t input_bytes;
    float *v[TRAIN_MAX_PARTS]; /* [T, rank] s dy B of each part of a group */
};

struct train_space {
    size_t capacity, planned; /* tokens; bytes this run will take at most */
    struct train_keep keep;
    float *gradient;                 /* as net->weight */
    struct train_activations *layer; /* [L] */
    struct train_buffers buffer;
    struct train_head_rows head;
    struct train_packed packed;
    struct train_batch batch;
};

/* Plan and allocate everything that depends on setup->capacity and setup->memory, net->weight too. */
bool train_space_open(struct train_space *space, struct train_net *net, const struct train_setup *setup,
                      struct err *err);

/* The attention of a network whose micro-batches have room for `capacity` tokens. */
struct op_attention train_attention(const struct train_net *net, size_t capacity);

#endif
