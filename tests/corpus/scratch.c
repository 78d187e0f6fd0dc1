/* scratch.c - mkdtemp, open; close, remove. */
#include "corpus/scratch.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "test.h"

void scratch_make(struct scratch *t) {
    strcpy(t->dir, "/tmp/sansu-store-XXXXXX");
    assert_non_null(mkdtemp(t->dir));
    snprintf(t->path, sizeof t->path, "%s/store.db", t->dir);
}

struct corpus *scratch_open(struct scratch *t) {
    struct err err = {0};
    struct corpus *c;
    scratch_make(t);
    assert_ok(corpus_open(&c, t->path, CORPUS_WRITE, &err), err);
    return c;
}

void scratch_close(struct scratch *t, struct corpus *c) {
    corpus_close(c);
    DIR *d = opendir(t->dir);
    for (struct dirent *e; d && (e = readdir(d)) != NULL;) {
        char path[400];
        snprintf(path, sizeof path, "%s/%s", t->dir, e->d_name);
        if (e->d_name[0] != '.') unlink(path);
    }
    if (d) closedir(d);
    rmdir(t->dir);
}
