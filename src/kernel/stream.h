/* stream.h - in which order a product with few tokens walks through the rows of its weights.
 *
 * Few tokens wait for memory, and memory is fastest along long streams: a core's prefetcher starts anew at every jump.
 * So the rows that share a panel are then not neighbours but `step` apart: with 16 rows, sixteen streams run through
 * the weights without a break. They must not fall into the same sets of the first cache, which a row's distance in
 * steps of 4 KiB would do: such distances are avoided. Rows of a multiple of 1 KiB cannot avoid them; an odd distance
 * then puts only every fourth row into the same sets. */
#ifndef SANSU_KERNEL_STREAM_H
#define SANSU_KERNEL_STREAM_H

#include <stddef.h>

/* The rows of one panel: row, row + step, row + 2 step ..; step is 1 when fewer than a whole panel are left. */
struct stream_group {
    size_t row, step, n_rows;
};

/* How far apart the rows of a panel of `lanes` rows should be, when n_rows rows of `stride` bytes are to be done. */
static inline size_t stream_step(size_t n_rows, size_t lanes, size_t stride) {
    enum { PAGE = 4096, LINE = 64, MOST = 64 };
    size_t most = n_rows / lanes < MOST ? n_rows / lanes : MOST, step = most;
    for (; step > 1; step--) {
        size_t at = 0, i = 1;
        for (; i < lanes; i++) {
            at = (at + step * stride) % PAGE;
            if (at < LINE || at > PAGE - LINE) break;
        }
        if (i == lanes) break;
    }
    return step > 1 ? step : most > 1 ? (most - 1) | 1 : 1;
}

#endif
