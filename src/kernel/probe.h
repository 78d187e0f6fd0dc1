/* probe.h - what the machine can do at best with what a level uses: the yardsticks of `sansu bench`.
 *
 *   read   all of data[n], n a multiple of 1024, as fast as this core can; the result keeps the reading from being
 *     dropped
 *   peak   products of whole bytes in registers (or tiles), rounds times; returns operations done, two a product */
#ifndef SANSU_KERNEL_PROBE_H
#define SANSU_KERNEL_PROBE_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t kernel_read_fn(const void *data, size_t n);
typedef double kernel_peak_fn(size_t rounds);

#endif
