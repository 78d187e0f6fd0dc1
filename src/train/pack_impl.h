/* pack_impl.h - a pack in memory, as the trainer sees it. */
#ifndef SANSU_TRAIN_PACK_IMPL_H
#define SANSU_TRAIN_PACK_IMPL_H

#include "base/file.h"
#include "sansu/train.h"

struct pack {
    struct bytes file; /* read, not mapped: what was checked once is relied on for hours */
    struct pack_info info;
    const uint64_t *offset;       /* [samples + 1] first token of each sample */
    const uint64_t *line;         /* [samples] */
    const int32_t *ids;           /* [tokens] */
    const unsigned char *counted; /* [tokens] 0 or 1; 0 for a sample's first token */
};

#endif
