/* pack.h - a file of whole samples to train on: token ids, one flag a token (does its loss count?), sample boundaries.
 *
 *     pack_writer_open -> pack_writer_add ... -> pack_writer_commit          pack_open -> train_open (sansu/train.h)
 */
#ifndef SANSU_PACK_H
#define SANSU_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct pack;
struct pack_writer;
/* identity: 32 bytes that name the tokenizer and chat format (a SHA-256); vocab: every id must be below it. */
bool pack_writer_open(struct pack_writer **out, const char *path, size_t vocab, const unsigned char identity[32],
                      struct err *err);

/* One sample of n >= 2 tokens. counted[i] != 0: predicting ids[i] counts (i > 0). line: where the sample came from, for
 * messages. ERR_INPUT when an id is out of range or no token counts. */
bool pack_writer_add(struct pack_writer *writer, const int32_t *ids, const unsigned char *counted, size_t n,
                     uint64_t line, struct err *err);

/* Write the file (crash-safe) and free the writer, also on failure. A pack without samples is refused. */
bool pack_writer_commit(struct pack_writer *writer, struct err *err);
void pack_writer_abandon(struct pack_writer *writer); /* NULL-safe */

struct pack_info {
    size_t vocab, samples, tokens, counted, longest; /* longest: tokens of the longest sample */
    unsigned char identity[32], hash[32];            /* hash: SHA-256 of the contents */
};

/* Map and check a pack, every id and boundary included. */
bool pack_open(struct pack **out, const char *path, struct err *err);
void pack_close(struct pack *pack); /* NULL-safe */
void pack_info(struct pack_info *out, const struct pack *pack);

#endif
