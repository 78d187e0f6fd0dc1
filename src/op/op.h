/* op.h - what the files of this folder share: how a sum is split into lanes. */
#ifndef SANSU_OP_OP_H
#define SANSU_OP_OP_H

#include "base/clones.h"

/* Sixteen lanes: sums are kept in this many partial sums, so that a loop over them is one vector addition. */
enum { OP_LANES = 16 };

/* The lanes' sum in a fixed order. */
BASE_INLINE float op_lanes_sum(const float lane[OP_LANES]) {
    float a[8], b[4];
    for (int i = 0; i < 8; i++) a[i] = lane[i] + lane[i + 8];
    for (int i = 0; i < 4; i++) b[i] = a[i] + a[i + 4];
    return (b[0] + b[2]) + (b[1] + b[3]);
}

#endif
