/* reduce.h - the other machines of a run, for the trainer: sums over all ranks. reduce.c is the only file that knows
 * MPI.
 *
 * Every rank makes the same calls in the same order. With one rank they do nothing. */
#ifndef SANSU_TRAIN_REDUCE_H
#define SANSU_TRAIN_REDUCE_H

#include <stddef.h>

/* x = the sum over the ranks of their x, added in the order of the ranks: the same bits on all of them, every time. */
void train_sum_floats(float *x, size_t n);
void train_sum_doubles(double *x, size_t n);

#endif
