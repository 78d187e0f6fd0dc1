/* kv_file.c - save and load the beginning of a timeline.
 *
 *   file -> 72 bytes of header, all known beforehand but the sum -> rows, straight into the cache -> sum agrees? ->
 *     position
 *
 * Reads   bytes that it does not trust: nothing in the file decides how much is read or where to
 * Writes  cache rows beyond the position, where nobody looks until the sum agrees
 * Owns    nothing
 * Checked tests/model/kv_file_test.c, fuzz/kv_file_fuzz.c
 */
#include "model/kv_file.h"

#include <assert.h>
#include <string.h>

#include "base/hash.h"

enum { HEADER = 72, SUMMED = 64, VERSION = 1 };

static void put(unsigned char *to, uint64_t v, size_t n) {
    for (size_t i = 0; i < n; i++) to[i] = (unsigned char)(v >> (8 * i));
}

static void make_header(unsigned char out[HEADER], const struct model_kv *kv, size_t n, const unsigned char *key) {
    memcpy(out, "SANSUKV", 8);
    put(out + 8, VERSION, 4);
    put(out + 12, kv->row_bytes, 4);
    memcpy(out + 16, key, MODEL_KV_KEY);
    put(out + 48, n, 8);
    put(out + 56, kv->layers, 4);
    put(out + 60, kv->kv_heads, 4);
    put(out + 64, 0, 8);
}

/* Piece i of 2 * layers * kv_heads: n rows of one head. */
static unsigned char *piece(const struct model_kv *kv, size_t i) {
    size_t layer = i / (2 * kv->kv_heads), head = i % kv->kv_heads;
    bool value = i / kv->kv_heads % 2;
    return (value ? model_kv_value(kv, layer) : model_kv_key(kv, layer)) + head * kv->capacity * kv->row_bytes;
}

static size_t pieces(const struct model_kv *kv) { return 2 * kv->layers * kv->kv_heads; }

size_t model_kv_file_bytes(const struct model_kv *kv, size_t n) { return HEADER + pieces(kv) * n * kv->row_bytes; }

bool model_kv_save(struct file_writer *out, const struct model_kv *kv, size_t n, const unsigned char key[MODEL_KV_KEY],
                   struct err *err) {
    unsigned char header[HEADER];
    assert(n <= kv->position);
    make_header(header, kv, n, key);
    uint64_t sum = hash_words(header, SUMMED, 0);
    for (size_t i = 0; i < pieces(kv); i++) sum = hash_words(piece(kv, i), n * kv->row_bytes, sum);
    put(header + SUMMED, sum, 8);
    bool ok = file_writer_write(out, header, HEADER, err);
    for (size_t i = 0; ok && i < pieces(kv); i++) ok = file_writer_write(out, piece(kv, i), n * kv->row_bytes, err);
    return ok;
}

bool model_kv_load(struct model_kv *kv, size_t n, FILE *in, const unsigned char key[MODEL_KV_KEY], struct err *err) {
    unsigned char expected[HEADER], found[HEADER];
    assert(n <= kv->capacity);
    kv->position = 0;
    make_header(expected, kv, n, key);
    if (fread(found, 1, HEADER, in) != HEADER)
        return err_set(err, ERR_INPUT, "the file is shorter than its header of %d bytes", HEADER);
    if (memcmp(found, expected, SUMMED) != 0)
        return err_set(err, ERR_INPUT, "the file is not for this model, program and text");
    uint64_t sum = hash_words(found, SUMMED, 0);
    for (size_t i = 0; i < pieces(kv); i++) {
        size_t size = n * kv->row_bytes;
        if (fread(piece(kv, i), 1, size, in) != size) return err_set(err, ERR_INPUT, "the file is cut short");
        sum = hash_words(piece(kv, i), size, sum);
    }
    put(expected + SUMMED, sum, 8);
    if (memcmp(found + SUMMED, expected + SUMMED, 8) != 0)
        return err_set(err, ERR_INPUT, "the file is damaged: its sum does not agree");
    if (fgetc(in) != EOF) return err_set(err, ERR_INPUT, "the file is longer than it says");
    kv->position = n;
    return true;
}
