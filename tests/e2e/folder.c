/* folder.c - mkdtemp; write, read, compare; remove with everything in it. */
#include "e2e/folder.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "test.h"

void folder_make(struct folder *f) {
    *f = (struct folder){.dir = "/tmp/sansu-test-XXXXXX"};
    assert_non_null(mkdtemp(f->dir));
}

static int remove_one(const char *path, const struct stat *s, int type, struct FTW *where) {
    (void)s;
    (void)type;
    (void)where;
    return remove(path);
}

void folder_remove(struct folder *f) { nftw(f->dir, remove_one, 16, FTW_DEPTH | FTW_PHYS); }

const char *folder_path(struct folder *f, const char *name) {
    char *path = f->path[f->next++ % 8];
    size_t n = strlen(f->dir), m = strlen(name);
    assert_true(n + m + 2 <= sizeof f->path[0]);
    memcpy(path, f->dir, n);
    path[n] = '/';
    memcpy(path + n + 1, name, m + 1);
    return path;
}

void folder_write(struct folder *f, const char *name, const void *data, size_t n) {
    struct err err = {0};
    assert_ok(file_write_atomic(folder_path(f, name), data, n, &err), err);
}

void folder_write_text(struct folder *f, const char *name, const char *text) {
    folder_write(f, name, text, strlen(text));
}

void folder_read(struct bytes *out, struct folder *f, const char *name) {
    struct err err = {0};
    bytes_clear(out);
    assert_ok(file_read_all(out, folder_path(f, name), (size_t)1 << 28, &err), err);
}

void folder_assert_same(struct folder *f, const char *a, const char *b) {
    struct bytes x = {0}, y = {0};
    folder_read(&x, f, a);
    folder_read(&y, f, b);
    assert_int_equal(x.len, y.len);
    if (x.len) assert_memory_equal(x.data, y.data, x.len);
    bytes_free(&x);
    bytes_free(&y);
}
