/* memory.h - how much memory this machine has (hints for messages and refusals; 0 = unknown), and large pages. */
#ifndef SANSU_BASE_MEMORY_H
#define SANSU_BASE_MEMORY_H

#include <stddef.h>

size_t memory_total(void);     /* bytes */
size_t memory_available(void); /* bytes that could be had without swapping: free pages and droppable file caches */

/* Advice for n bytes that will be read again and again, of a mapped file or of fresh memory: where the system can,
 * pages that are not there yet come 2 MiB at a time and are mapped as such. */
void memory_prefer_huge(const void *data, size_t n);

/* Called where a growing text cannot grow, before the failure is recorded. The library's own does nothing:
 * its functions go on to an error of code ERR_RESOURCE. A program may define another, which need not come back; sansu's
 * ends it with a sentence (cmd/main.c), so that no text is built from a part. Any thread may call it. */
void memory_lacking(void);

#endif
