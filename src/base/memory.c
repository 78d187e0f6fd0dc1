/* memory.c - MemTotal and MemAvailable of /proc/meminfo, elsewhere what sysconf knows; advice about pages.
 *
 * Checked tests/base/memory_test.c
 */
#include "base/memory.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* "Name:   123 kB" */
static size_t meminfo(const char *name) {
    FILE *f = fopen("/proc/meminfo", "r");
    char line[128];
    unsigned long long kib = 0;
    size_t n = strlen(name);
    while (f && kib == 0 && fgets(line, sizeof line, f))
        if (strncmp(line, name, n) == 0) sscanf(line + n, "%llu", &kib);
    if (f) fclose(f);
    return (size_t)kib * 1024;
}

size_t memory_total(void) {
    long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
    return pages > 0 && page > 0 ? (size_t)pages * (size_t)page : 0;
}

size_t memory_available(void) { return meminfo("MemAvailable:"); }

void memory_prefer_huge(const void *data, size_t n) {
#ifdef MADV_HUGEPAGE
    size_t page = (size_t)sysconf(_SC_PAGESIZE), begin = ((size_t)data + page - 1) / page * page,
           end = (size_t)data + n;
    if (data && begin < end) (void)madvise((void *)begin, end - begin, MADV_HUGEPAGE);
#else
    (void)data;
    (void)n;
#endif
}

__attribute__((weak)) void memory_lacking(void) {}
