/* pass.h - one micro-batch through the network and back. */
#ifndef SANSU_TRAIN_PASS_H
#define SANSU_TRAIN_PASS_H

#include "train/space.h"

/* Everything a pass touches. */
struct train_pass {
    const struct train_net *net;
    const struct train_space *space; /* the batch is read; activations, buffers and gradients are written */
    double dropout;                  /* of the pairs' inputs; 0 when only the loss is wanted */
    uint64_t step;                   /* dropout draws anew in every step */
    bool add;                        /* gradients add to what is there */
};

/* Run fn(context, worker's space, i) for i < n. */
typedef void train_task_fn(const void *context, float *work, size_t i);
void train_run(const struct train_pass *pass, size_t n, train_task_fn *fn, const void *context);

/* Tokens of one tile, for T tokens; a function of T only, so sums do not depend on the threads; at most
 * TRAIN_MAX_TILE. */
size_t train_tile(size_t T);
size_t train_tiles(size_t T);
size_t train_tile_at(size_t T, size_t i, size_t *n); /* the first token of tile i; *n: how many it has */

/* One layer of a pass: what its tasks look at. */
struct train_layer_pass {
    const struct train_pass *pass;
    const struct train_net *net;
    const struct train_layer *layer;
    const struct train_activations *act;
    const struct train_buffers *buffer;
    const struct train_batch *batch;
    float *next; /* [T, D] where the layer's output goes: the next one's input, or the stack's output */
};
struct train_layer_pass train_layer_pass(const struct train_pass *pass, size_t layer);

void train_forward(const struct train_pass *pass);

/* Parts of a layer's forward pass, for recomputation. */
void train_layer_attention(const struct train_layer_pass *l); /* x -> mid */
void train_layer_attend(const struct train_layer_pass *l);    /* qkv -> att alone */
void train_layer_gate_up(const struct train_layer_pass *l);   /* mid -> gu */

/* Loss of every counted row into buffer.loss; with scale != 0 also gradients: of the head, of the final norm and (into
 * buffer.dx) of the stack's output. */
void train_head(const struct train_pass *pass, float scale);

/* gradient[n] (+)= the tiles' partial sums, in tile order; a tile's begin at partial + tile * buffer.partial_width. */
void train_add_partials(const struct train_pass *pass, float *gradient, const float *partial, size_t tiles, size_t n,
                        bool add);

/* The layer's attention. */
struct op_attention train_attention_of(const struct train_layer_pass *l);

/* From buffer.dx to the gradients of everything else that is trained. */
void train_backward(const struct train_pass *pass);

#endif
