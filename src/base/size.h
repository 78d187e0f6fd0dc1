/* size.h - sizes as people write them, of memory and of files alike. */
#ifndef SANSU_BASE_SIZE_H
#define SANSU_BASE_SIZE_H

#include <stdbool.h>
#include <stddef.h>

/* "4096", "500M", "1.5GiB" -> bytes. K M G T count in thousands, Ki Mi Gi Ti in 1024s; either case; a B may follow.
 * False, with *out untouched, for anything else and for what does not fit. */
bool size_parse(size_t *out, const char *text);

#endif
