/* linear.h - a group of linears over all tokens of a micro-batch: y = w x + s B (A x), and back. */
#ifndef SANSU_TRAIN_LINEAR_H
#define SANSU_TRAIN_LINEAR_H

#include "train/pass.h"

struct train_apply {
    const struct train_group *group;
    size_t T;
    const float *x;  /* [T, depth] */
    float *y;        /* [T, rows] */
    const float *dy; /* the gradients of both; dx NULL: not wanted */
    float *dx;
    size_t x_stride, y_stride;
    float *u; /* [T, U] s A x, written by forward, read by gradients; NULL without LoRA */
    bool add; /* forward: y += */
    bool add_gradients;
};

void train_apply(const struct train_pass *pass, const struct train_apply *a); /* x -> y, u */
void train_apply_back(const struct train_pass *pass,
                      const struct train_apply *a); /* dy -> dx, and s dy B of every pair into packed.v */

/* Gradients of whatever of the group is trained, after train_apply_back with the same dy: dy, x, u ->
 * space->gradient. */
void train_apply_gradients(const struct train_pass *pass, const struct train_apply *a);

/* linear_frozen.c: the first two for frozen weights. */
void train_frozen_forward(const struct train_pass *pass, const struct train_apply *a);
void train_frozen_back(const struct train_pass *pass, const struct train_apply *a);

/* Full training: one matrix, no pair. */
bool train_is_trained(const struct train_group *g);

/* A piece of a pair's input: rows [row0, row0 + rows) of the batch, columns [column0, column0 + columns). */
struct train_piece {
    const float *x; /* row row0, column 0 */
    size_t stride, row0, rows, column0, columns;
};

/* lora.c: out[rows, columns] = the piece as dropout leaves it. out may be x when the piece is as wide as its stride. */
void train_dropout(float *out, const struct train_pass *pass, const struct train_linear *part,
                   const struct train_piece *piece);

#endif
