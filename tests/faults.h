/* faults.h - what build/sansu-faults (tools/faults.c) and the test that drives it agree on.
 *
 * SANSU_FAULTS="KIND N FILE": the N-th event of that kind fails; "N+": that one and all behind it; 0: none. FILE holds a
 * struct faults_record, in which the program keeps count while it runs, so that it can be read however the run ended. */
#ifndef SANSU_TESTS_FAULTS_H
#define SANSU_TESTS_FAULTS_H

#include <stdatomic.h>
#include <stdint.h>

/* The events of a kind, and what happens to the N-th.
 *   memory  malloc, calloc, realloc, aligned_alloc            NULL
 *   short   read, pread, write, pwrite of two bytes or more   half of them
 *   error   read, pread, open without creating                EIO
 *   full    write, pwrite, fsync, truncate, create, rename .. ENOSPC */
enum { FAULTS_PLACES = 1 << 20 };

struct faults_record {
    _Atomic uint64_t n;            /* events so far */
    uint64_t place[FAULTS_PLACES]; /* N = 0 only: the calls that led to event i, hashed; 0: not recorded */
};

#endif
