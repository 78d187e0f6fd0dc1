/* corpus.h - between the files of `sansu corpus`. */
#ifndef SANSU_CMD_CORPUS_H
#define SANSU_CMD_CORPUS_H

#include "sansu/corpus.h"

struct corpus_card {
    const char *name, *licence;
    enum corpus_format format;
    const struct corpus_scan *what;
};

/* Write DIR/train.jsonl, DIR/test.jsonl (rows whose split says test) and DIR/README.md. Returns an exit code. */
int corpus_dataset(struct corpus *c, const struct corpus_card *card, const char *dir);

#endif
