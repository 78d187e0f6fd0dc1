/* memory.h - how much memory this machine has. Answers are hints for messages and refusals; 0 = unknown. */
#ifndef SANSU_BASE_MEMORY_H
#define SANSU_BASE_MEMORY_H

#include <stddef.h>

size_t memory_total(void);     /* bytes */
size_t memory_available(void); /* bytes that could be had without swapping: free pages and droppable file caches */

#endif
