/* folder.h - a directory of one test: files written, read and compared; gone afterwards. */
#ifndef SANSU_TESTS_E2E_FOLDER_H
#define SANSU_TESTS_E2E_FOLDER_H

#include "base/bytes.h"

struct folder {
    char dir[64];
    char path[8][128]; /* handed out in turn */
    int next;
};

void folder_make(struct folder *f);
void folder_remove(struct folder *f);
const char *folder_path(struct folder *f, const char *name); /* good until seven more were asked for */
void folder_write(struct folder *f, const char *name, const void *data, size_t n);
void folder_write_text(struct folder *f, const char *name, const char *text);
void folder_read(struct bytes *out, struct folder *f, const char *name); /* out is cleared first */
void folder_assert_same(struct folder *f, const char *a, const char *b);

#endif
