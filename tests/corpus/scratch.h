/* scratch.h - a store in a directory of its own that goes away with the test. */
#ifndef SANSU_TESTS_CORPUS_SCRATCH_H
#define SANSU_TESTS_CORPUS_SCRATCH_H

#include "sansu/corpus.h"

struct scratch {
    char dir[64], path[96];
};

void scratch_make(struct scratch *t);           /* the directory alone */
struct corpus *scratch_open(struct scratch *t); /* and an empty store open for writing */
void scratch_close(struct scratch *t, struct corpus *c);

#endif
