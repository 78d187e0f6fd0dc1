/* network.h - what is trained: sizes, values, and the layers as views of trained or frozen values.
 *
 * Sizes: V vocab, L layers, H heads, K kv heads, E head size, D width, F ffn width, Q = (H + 2K) E. */
#ifndef SANSU_TRAIN_NETWORK_H
#define SANSU_TRAIN_NETWORK_H

#include "base/arena.h"
#include "model/adapter.h"
#include "model/weights.h"
#include "op/attention_train.h"
#include "op/rope.h"
#include "op/weight.h"

/* The trained values lie in flat arrays (weight, gradient, AdamW's m and v): every tensor of the model (full), or A and
 * B of every adapted linear (LoRA). Where each begins: */
enum { TRAIN_FROZEN = -1 };

struct train_at {
    size_t embed, norm, head; /* full only; head == embed when tied */
    size_t *tensor;           /* [tensors + 1] in the order of the table of weights; LoRA: A, B of each pair */
    size_t tensors, total;
};

/* One linear layer: a matrix that is trained or frozen, with a LoRA pair or without. y = w x + s B (A x). */
struct train_linear {
    struct op_weight w; /* [rows, depth] */
    ptrdiff_t at;       /* of w among the trained values, or TRAIN_FROZEN */
    size_t rank, a, b;  /* rank 0: no pair; A [rank, depth] and B [rows, rank] begin at a and b */
    size_t column;      /* of its outputs, among its group's */
    size_t u;           /* of its A x, among a token's activations */
    size_t index;       /* in the table of weights */
};

/* Linears that read the same input. */
enum { TRAIN_QKV, TRAIN_O, TRAIN_GATE_UP, TRAIN_DOWN, TRAIN_GROUPS };
enum { TRAIN_MAX_PARTS = 3 };
struct train_group {
    struct train_linear part[TRAIN_MAX_PARTS];
    size_t parts, depth, rows;
};

/* A norm, as what it multiplies by, or the biases of q, k and v. */
struct train_vector {
    const float *w; /* [n]; NULL: this model has none */
    ptrdiff_t at;   /* among the trained values, or TRAIN_FROZEN */
    size_t n;
};

struct train_layer {
    struct train_group group[TRAIN_GROUPS];
    struct train_vector attn_norm, ffn_norm;           /* [D] of what a block reads */
    struct train_vector attn_post_norm, ffn_post_norm; /* [D] of what it adds */
    struct train_vector q_norm, k_norm;                /* [E] of every head */
    struct train_vector qkv_bias;                      /* [Q] */
    const struct op_rope_table *rope;
    size_t window; /* a token sees only so many, its own included; 0 = all */
};

struct train_lora {
    size_t rank, U; /* rank 0: full; U: ranks of a layer's pairs */
    float scale;    /* s */
    double dropout;
    uint64_t seed; /* of dropout */
};

/* Set when opened; afterwards only the optimiser writes, and that only through `weight`. */
struct train_net {
    struct model_config config;
    size_t V, L, H, K, E, D, F, Q;
    bool heads_normed; /* q and k, before they are rotated */
    bool posts_normed; /* what attention and the feed-forward block add */
    float embed_scale; /* rows of the embedding are multiplied by it */
    struct op_machine machine;
    struct train_at at;
    float *weight; /* [at.total] */
    struct train_lora lora;
    struct model_weights base; /* LoRA: the mapped files, GGUF too, that frozen weights are views of */
    struct train_layer *layer; /* [L] */
    struct train_group head;
    struct tensor embed;
    const float *norm;
    struct op_rope_table rope, local; /* of layers without a window; with one */
    struct arena arena;               /* of the space, too */
};

/* Does the table's tensor hold w where the network multiplies by 1 + w? */
bool train_adds_one(const struct train_net *net, size_t index);

/* Gate and up are rounded to bf16, as products are (--precision bf16). */
bool train_is_bf16(const struct train_net *net);

struct train_setup {
    const char *base; /* directory, or a GGUF file for an adapter; or NULL and config: from scratch */
    const struct model_config *config;
    bool quantise;          /* frozen linears in NF4 */
    size_t capacity;        /* most tokens of a micro-batch; fewer when memory is short, but at least longest */
    size_t longest, memory; /* memory: bytes allowed, 0 = what is free */
    size_t distinct;        /* ids the data uses: rows of the embedding that will be read; 0 = all */
    size_t beside;          /* bytes the caller holds: packs, orders of samples */
    bool eight;             /* AdamW's moments in 8 bits */
    int threads;
    enum op_unit unit;
    uint64_t seed;                              /* of dropout */
    const struct model_adapter_config *adapter; /* NULL: full */
};

struct train_space;

/* Opens the base and sizes all memory; *space is the network's and needs no closing. Values trained from scratch, and
 * pairs, are zero. */
bool train_net_open(struct train_net *net, struct train_space *space, const struct train_setup *setup, struct err *err);
void train_net_close(struct train_net *net);

/* frozen.c: the frozen weights of a LoRA network, as views of net->base or, to_nf4, quantised; net's memory holds what
 * is copied. */
bool train_freeze(struct train_net *net, bool to_nf4, struct err *err);

/* lora.c: PEFT's first values: A uniform in +-1/sqrt(depth), B zero; a function of seed and place in the table. */
void train_init_pairs(struct train_net *net, uint64_t seed);

/* init.c: N(0, 0.02), residual projections / sqrt(2L), norms 1; a function of seed and tensor index only. */
void train_init_weights(struct train_net *net, uint64_t seed);

#endif
