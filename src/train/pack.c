/* pack.c - a file of samples, ready to train on.
 *
 *   0   "SANSUPK1"
 *   8   u32 version (1), u32 vocab            little-endian, like everything below
 *   16  identity of tokenizer and chat format, 32 bytes
 *   48  u64 samples, u64 tokens, u64 counted
 *   72  SHA-256 of everything from 104 on
 *   104 u64 offset[samples + 1]   first token of each sample; the last is `tokens`
 *       u64 line[samples]
 *       i32 id[tokens]
 *       u8  counted[tokens]
 *
 * Reads   packs, trusting no byte           Writes  packs, all or nothing
 * Owns    the bytes; the writer's arrays
 * Checked tests/train/pack_test.c  (round trip, every header field broken, truncation)
 */
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/checked.h"
#include "base/hash.h"
#include "train/pack_impl.h"

enum { HEADER = 104, BODY = 104, HASH_AT = 72 };
static const char magic[8] = {'S', 'A', 'N', 'S', 'U', 'P', 'K', '1'};

struct pack_writer {
    struct file_writer file;
    struct bytes offset, line, ids, counted;
    size_t vocab, samples, tokens, n_counted;
    unsigned char identity[32];
};

bool pack_writer_open(struct pack_writer **out, const char *path, size_t vocab, const unsigned char identity[32],
                      struct err *err) {
    struct pack_writer *w = calloc(1, sizeof *w);
    if (!w) return err_set(err, ERR_RESOURCE, "%s: out of memory", path);
    if (!file_writer_open(&w->file, path, err)) {
        free(w);
        return false;
    }
    w->vocab = vocab;
    memcpy(w->identity, identity, 32);
    uint64_t zero = 0;
    bytes_append(&w->offset, &zero, sizeof zero);
    *out = w;
    return true;
}

void pack_writer_abandon(struct pack_writer *w) {
    if (!w) return;
    file_writer_abandon(&w->file);
    bytes_free(&w->offset);
    bytes_free(&w->line);
    bytes_free(&w->ids);
    bytes_free(&w->counted);
    free(w);
}

bool pack_writer_add(struct pack_writer *w, const int32_t *ids, const unsigned char *counted, size_t n, uint64_t line,
                     struct err *err) {
    size_t n_counted = 0;
    if (n < 2)
        return err_set(err, ERR_INPUT, "line %llu: a sample needs at least two tokens, found %zu",
                       (unsigned long long)line, n);
    for (size_t i = 0; i < n; i++) {
        if (ids[i] < 0 || (size_t)ids[i] >= w->vocab)
            return err_set(err, ERR_INPUT, "line %llu: token %zu has id %d, the vocabulary ends at %zu",
                           (unsigned long long)line, i, ids[i], w->vocab);
        n_counted += i > 0 && counted[i];
    }
    if (!n_counted)
        return err_set(err, ERR_INPUT, "line %llu: no token of the sample would be trained on",
                       (unsigned long long)line);
    bytes_append(&w->ids, ids, n * sizeof *ids);
    for (size_t i = 0; i < n; i++) bytes_append_char(&w->counted, i > 0 && counted[i]);
    w->samples++;
    w->tokens += n;
    w->n_counted += n_counted;
    uint64_t end = w->tokens;
    bytes_append(&w->offset, &end, sizeof end);
    bytes_append(&w->line, &line, sizeof line);
    if (w->offset.failed || w->line.failed || w->ids.failed || w->counted.failed)
        return err_set(err, ERR_RESOURCE, "line %llu: out of memory after %zu tokens", (unsigned long long)line,
                       w->tokens);
    return true;
}

bool pack_writer_commit(struct pack_writer *w, struct err *err) {
    unsigned char header[HEADER] = {0};
    uint32_t version = 1, vocab = (uint32_t)w->vocab;
    uint64_t counts[3] = {w->samples, w->tokens, w->n_counted};
    const struct bytes *part[4] = {&w->offset, &w->line, &w->ids, &w->counted};
    struct sha256 sha;
    bool ok = w->samples > 0;
    if (!ok) err_set(err, ERR_INPUT, "%s: there is no sample to train on", w->file.path);
    sha256_init(&sha);
    for (int i = 0; i < 4; i++) sha256_update(&sha, part[i]->data, part[i]->len);
    memcpy(header, magic, 8);
    memcpy(header + 8, &version, 4);
    memcpy(header + 12, &vocab, 4);
    memcpy(header + 16, w->identity, 32);
    memcpy(header + 48, counts, sizeof counts);
    sha256_final(&sha, header + HASH_AT);
    ok = ok && file_writer_write(&w->file, header, sizeof header, err);
    for (int i = 0; ok && i < 4; i++) ok = file_writer_write(&w->file, part[i]->data, part[i]->len, err);
    ok = ok && file_writer_commit(&w->file, err);
    pack_writer_abandon(w);
    return ok;
}

/* Header and size; fills info and the array pointers. */
static bool read_header(struct pack *p, const char *path, struct err *err) {
    const unsigned char *d = (const unsigned char *)p->file.data;
    uint32_t version, vocab;
    uint64_t counts[3];
    if (p->file.len < HEADER || memcmp(d, magic, 8) != 0)
        return err_set(err, ERR_INPUT, "%s: not a pack (expected it to begin with SANSUPK1)", path);
    memcpy(&version, d + 8, 4);
    memcpy(&vocab, d + 12, 4);
    memcpy(p->info.identity, d + 16, 32);
    memcpy(counts, d + 48, sizeof counts);
    memcpy(p->info.hash, d + HASH_AT, 32);
    if (version != 1)
        return err_set(err, ERR_INPUT, "%s: pack version %u; this program reads version 1", path, version);
    size_t samples = counts[0], tokens = counts[1], offsets, tail;
    bool fits = checked_mul(&offsets, samples, 16) && checked_mul(&tail, tokens, 5) &&
                checked_add(&tail, tail, offsets) && checked_add(&tail, tail, BODY + 8);
    if (!fits || tail != p->file.len)
        return err_set(err, ERR_INPUT, "%s: %zu samples and %zu tokens do not make %zu bytes; the pack is damaged",
                       path, samples, tokens, p->file.len);
    p->info.vocab = vocab;
    p->info.samples = samples;
    p->info.tokens = tokens;
    p->info.counted = counts[2];
    p->offset = (const uint64_t *)(const void *)(d + BODY);
    p->line = p->offset + samples + 1;
    p->ids = (const int32_t *)(const void *)(p->line + samples);
    p->counted = (const unsigned char *)(p->ids + tokens);
    return true;
}

static bool check_body(struct pack *p, const char *path, struct err *err) {
    unsigned char hash[32];
    struct sha256 sha;
    sha256_init(&sha);
    sha256_update(&sha, p->file.data + BODY, p->file.len - BODY);
    sha256_final(&sha, hash);
    if (memcmp(hash, p->info.hash, 32) != 0)
        return err_set(err, ERR_INPUT, "%s: contents do not match the hash; the pack is damaged", path);
    size_t counted = 0, n = p->info.samples;
    bool ordered = n > 0 && p->offset[0] == 0 && p->offset[n] == p->info.tokens;
    for (size_t s = 0; ordered && s < n; s++) {
        ordered =
            p->offset[s + 1] >= p->offset[s] + 2 && p->offset[s + 1] <= p->info.tokens && !p->counted[p->offset[s]];
        size_t length = p->offset[s + 1] - p->offset[s];
        if (ordered && length > p->info.longest) p->info.longest = length;
    }
    if (!ordered) return err_set(err, ERR_INPUT, "%s: sample boundaries are not in order; the pack is damaged", path);
    for (size_t i = 0; i < p->info.tokens; i++) {
        if (p->ids[i] < 0 || (size_t)p->ids[i] >= p->info.vocab)
            return err_set(err, ERR_INPUT, "%s: token %zu has id %d, the vocabulary ends at %zu", path, i, p->ids[i],
                           p->info.vocab);
        if (p->counted[i] > 1)
            return err_set(err, ERR_INPUT, "%s: token %zu has the flag %d; expected 0 or 1", path, i, p->counted[i]);
        counted += p->counted[i];
    }
    if (counted == 0 || counted != p->info.counted)
        return err_set(err, ERR_INPUT, "%s: %zu tokens count for the loss, the header says %zu", path, counted,
                       p->info.counted);
    return true;
}

bool pack_open(struct pack **out, const char *path, struct err *err) {
    struct pack *p = calloc(1, sizeof *p);
    if (!p) return err_set(err, ERR_RESOURCE, "%s: out of memory", path);
    if (!file_read_all(&p->file, path, SIZE_MAX, err) || !read_header(p, path, err) || !check_body(p, path, err)) {
        pack_close(p);
        return false;
    }
    *out = p;
    return true;
}

void pack_close(struct pack *p) {
    if (!p) return;
    bytes_free(&p->file);
    free(p);
}

void pack_info(struct pack_info *out, const struct pack *p) { *out = p->info; }
