/* reduce.c - data-parallel ranks over MPI (make MPI=1), or one rank for ever.
 *
 *   x of every rank -> rank 0, a piece at a time -> added in the order of the ranks -> back to all
 *
 * MPI's own reductions may add in any order; a gather and a broadcast cost a little more and give the same bits every
 * time. An error of MPI, a lost rank among them, ends all ranks (MPI's default), with the launcher's message.
 *
 * Owns    MPI from train_ranks_open to train_ranks_close, one buffer
 * Checked tests/e2e/mpi_test.c (two ranks against one, a killed rank)
 */
#include "train/reduce.h"

#include <stdlib.h>

#include "sansu/train.h"

#ifdef SANSU_MPI

#include <mpi.h>

enum { PIECE = 1 << 18 }; /* values */

/* Written by train_ranks_open and train_ranks_close only. */
static struct {
    int rank, ranks;
    void *buffer; /* rank 0: [ranks, PIECE] of the wider type */
} world = {0, 1, NULL};

bool train_ranks_open(struct err *err) {
    if (MPI_Init(NULL, NULL) != MPI_SUCCESS) return err_set(err, ERR_RESOURCE, "MPI could not be started");
    MPI_Comm_rank(MPI_COMM_WORLD, &world.rank);
    MPI_Comm_size(MPI_COMM_WORLD, &world.ranks);
    world.buffer = calloc((size_t)world.ranks * PIECE, sizeof(double));
    return world.buffer != NULL || err_set(err, ERR_RESOURCE, "out of memory for %d ranks", world.ranks);
}

void train_ranks_close(int exit_code) {
    free(world.buffer);
    world.buffer = NULL;
    if (exit_code && world.ranks > 1) MPI_Abort(MPI_COMM_WORLD, exit_code); /* the others wait for this rank */
    MPI_Finalize();
    world.rank = 0;
    world.ranks = 1;
}

int train_rank(void) { return world.rank; }
int train_ranks(void) { return world.ranks; }
void train_ranks_wait(void) { MPI_Barrier(MPI_COMM_WORLD); }

void train_sum_floats(float *x, size_t n) {
    float *all = world.buffer;
    for (size_t at = 0; world.ranks > 1 && at < n; at += PIECE) {
        int piece = (int)(n - at < PIECE ? n - at : PIECE);
        MPI_Gather(x + at, piece, MPI_FLOAT, all, piece, MPI_FLOAT, 0, MPI_COMM_WORLD);
        for (int r = 1; world.rank == 0 && r < world.ranks; r++)
            for (int i = 0; i < piece; i++) x[at + (size_t)i] += all[(size_t)r * (size_t)piece + (size_t)i];
        MPI_Bcast(x + at, piece, MPI_FLOAT, 0, MPI_COMM_WORLD);
    }
}

void train_sum_doubles(double *x, size_t n) {
    double *all = world.buffer;
    for (size_t at = 0; world.ranks > 1 && at < n; at += PIECE) {
        int piece = (int)(n - at < PIECE ? n - at : PIECE);
        MPI_Gather(x + at, piece, MPI_DOUBLE, all, piece, MPI_DOUBLE, 0, MPI_COMM_WORLD);
        for (int r = 1; world.rank == 0 && r < world.ranks; r++)
            for (int i = 0; i < piece; i++) x[at + (size_t)i] += all[(size_t)r * (size_t)piece + (size_t)i];
        MPI_Bcast(x + at, piece, MPI_DOUBLE, 0, MPI_COMM_WORLD);
    }
}

#else

bool train_ranks_open(struct err *err) {
    (void)err;
    return true;
}
void train_ranks_close(int exit_code) { (void)exit_code; }
int train_rank(void) { return 0; }
int train_ranks(void) { return 1; }
void train_ranks_wait(void) {}
void train_sum_floats(float *x, size_t n) { (void)x, (void)n; }
void train_sum_doubles(double *x, size_t n) { (void)x, (void)n; }

#endif

bool train_any_rank(bool here) {
    double n = here;
    train_sum_doubles(&n, 1);
    return n > 0;
}
