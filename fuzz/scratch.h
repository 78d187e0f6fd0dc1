/* scratch.h - what targets share whose reader wants a file: bytes under a name, and damage to a good file.
 *
 * Damage: an input is a list of patches of four bytes, u24 position (little-endian) and the byte to put there; position
 * 0xFFFFFF cuts the file to 256 bytes times that byte instead. So a fuzzer reaches what lies behind magic numbers and
 * hashes, which the target puts right again. */
#ifndef SANSU_FUZZ_SCRATCH_H
#define SANSU_FUZZ_SCRATCH_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/file.h"

static inline void scratch_check(bool ok) {
    if (!ok) abort();
}

/* One of four files in memory, with these bytes; its name. */
static inline const char *scratch_file(size_t which, const void *data, size_t n) {
    static struct {
        int fd;
        char path[32];
    } file[4];
    if (!file[which].path[0]) {
        file[which].fd = memfd_create("fuzz", 0);
        scratch_check(file[which].fd >= 0);
        snprintf(file[which].path, sizeof file[which].path, "/proc/self/fd/%d", file[which].fd);
    }
    scratch_check(ftruncate(file[which].fd, 0) == 0);
    scratch_check(n == 0 || pwrite(file[which].fd, data, n, 0) == (ssize_t)n);
    return file[which].path;
}

/* A directory of this process, in memory where there is such a disk; stays. */
static inline const char *scratch_directory(void) {
    static char path[48];
    if (!path[0]) {
        snprintf(path, sizeof path, "%s/sansu-fuzz-XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
        scratch_check(mkdtemp(path) != NULL);
    }
    return path;
}

static inline void scratch_write(const char *path, const void *data, size_t n) {
    FILE *f = fopen(path, "wb");
    scratch_check(f && fwrite(data, 1, n, f) == n);
    fclose(f);
}

static inline void scratch_damage(struct bytes *file, const struct bytes *good, const uint8_t *patch, size_t n) {
    bytes_clear(file);
    bytes_append(file, good->data, good->len);
    for (; n >= 4; patch += 4, n -= 4) {
        size_t at = patch[0] | (size_t)patch[1] << 8 | (size_t)patch[2] << 16;
        if (at == 0xFFFFFF)
            bytes_truncate(file, (size_t)patch[3] * 256);
        else if (file->len)
            file->data[at % file->len] = (char)patch[3];
    }
}

#endif
