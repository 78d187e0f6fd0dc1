/* scene.h - what the tests of finetune/ share: a tiny base with a real tokenizer, data, a run's settings. */
#ifndef SANSU_TESTS_FINETUNE_SCENE_H
#define SANSU_TESTS_FINETUNE_SCENE_H

#include "sansu/finetune.h"
#include "train/fixture.h"

struct scene {
    struct fixture f;
    char data[260], val[260];
    struct finetune_settings settings; /* of a run from scratch, f.base -> f.out */
    struct err err;
};

void scene_make(struct scene *s);
void scene_remove(struct scene *s);

/* `n` sums, written as {"prompt","completion"}; the answers begin with `word`. */
void scene_write_sums(struct scene *s, const char *path, int n, const char *word);

/* Is there such a file below f.out? */
bool scene_has(const struct scene *s, const char *name);

/* The file as text, in a buffer of the caller. */
void scene_read(const struct scene *s, const char *name, struct bytes *out);

#endif
