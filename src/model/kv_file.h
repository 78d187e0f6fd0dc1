/* kv_file.h - the beginning of a timeline on disk, so that a fixed prompt is computed once.
 *
 *   0   8   "SANSUKV\0"
 *   8   4   version 1
 *   12  4   row_bytes
 *   16  32  key: SHA-256 of everything that the numbers depend on; made by the caller
 *   48  8   n positions
 *   56  4   layers       60  4  kv heads
 *   64  8   sum: hash_words of the rows, started from that of the bytes 0 .. 64
 *   72  -   rows: for each layer, for key then value, for each kv head: n rows
 *
 * Little-endian like the machines that write it; never carried between machines, because the key names the program. */
#ifndef SANSU_MODEL_KV_FILE_H
#define SANSU_MODEL_KV_FILE_H

#include <stdio.h>

#include "base/file.h"
#include "model/kv.h"

enum { MODEL_KV_KEY = 32 };

/* The first n positions. */
bool model_kv_save(struct file_writer *out, const struct model_kv *kv, size_t n, const unsigned char key[MODEL_KV_KEY],
                   struct err *err);

/* Read them back into an empty timeline; its position becomes n. False for a file of another key, shape, length or
 * version, one that is damaged, cut short or longer than it says; the timeline is then empty, whatever was read. */
bool model_kv_load(struct model_kv *kv, size_t n, FILE *in, const unsigned char key[MODEL_KV_KEY], struct err *err);

/* Bytes of such a file. */
size_t model_kv_file_bytes(const struct model_kv *kv, size_t n);

#endif
