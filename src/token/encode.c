/* encode.c - text -> ids: control and user-defined names are cut out, the stretches between them go to the vocabulary's
 * kind.
 *
 *   text -> name | stretch | name | stretch -> ids, each stretch by encode_unigram.c or encode_bpe.c
 *
 * Reads   vocabulary, text                 Writes  ids
 * Owns    one work space per call          Never   takes a control name for more than text, unless asked to
 * Checked tests/token/encode_test.c
 */
#include <assert.h>
#include <string.h>

#include "base/utf8.h"
#include "token/table_impl.h"

struct work {
    struct token_unigram_work unigram;
    struct token_merge_work merge;
};

/* Does a mark go in front of a stretch that begins at text + at? */
static bool has_mark(const struct token_vocab *v, const char *text, size_t n, size_t at) {
    if (!v->dummy_prefix || !v->prefix_first) return v->dummy_prefix;
    bool marked = text[at] == ' ' || (n - at >= 3 && memcmp(text + at, "\xe2\x96\x81", 3) == 0);
    return at == 0 && !marked;
}

/* text[at .. at + n) */
static bool encode_stretch(struct bytes *ids, struct work *w, const struct token_vocab *v, const char *text, size_t at,
                           size_t n, struct err *err) {
    if (n == 0) return true;
    bool mark = has_mark(v, text, at + n, at);
    switch (v->kind) {
        case TOKEN_UNIGRAM: return token_unigram_encode(ids, &w->unigram, v, text + at, n, mark, err);
        case TOKEN_CHAR_BPE: return token_chars_encode(ids, &w->merge, v, text + at, n, mark, err);
        case TOKEN_BYTE_BPE: return token_bytes_encode(ids, &w->merge, v, text + at, n, err);
        case TOKEN_KINDS: break;
    }
    assert(false);
    return false;
}

/* The longest control or user-defined name at text[0..n); its id, or -1. Control names count only with
 * parse_special. */
static int32_t name_at(const struct token_vocab *v, const char *text, size_t n, bool parse_special, size_t *length) {
    int32_t best = -1;
    size_t node = token_root_names(v);
    for (size_t i = 0; i < n;) {
        uint32_t c;
        i += utf8_decode(&c, text + i, n - i);
        node = token_child(v, node, token_name_character(v, c));
        if (!node) break;
        int32_t id = token_node_id(v, node);
        if (id < 0 || !(v->type[id] == TOKEN_USER || (v->type[id] == TOKEN_CONTROL && parse_special))) continue;
        best = id;
        *length = i;
    }
    return best;
}

bool token_encode(struct bytes *ids, const struct token_vocab *v, const char *text, size_t n, bool parse_special,
                  struct err *err) {
    struct work w = {0};
    bool ok = true, names = !v->spm && (parse_special || v->n_user > 0);
    size_t start = 0, length = 0;
    if (n == 0) return true; /* text may be NULL */
    for (size_t i = 0; ok && names && i < n;) {
        int32_t id = v->name_starts[(unsigned char)text[i]] ? name_at(v, text + i, n - i, parse_special, &length) : -1;
        if (id < 0) {
            i++;
            continue;
        }
        ok = encode_stretch(ids, &w, v, text, start, i - start, err);
        bytes_append(ids, &id, sizeof id);
        start = i += length;
    }
    ok = ok && encode_stretch(ids, &w, v, text, start, n - start, err);
    token_unigram_work_free(&w.unigram);
    token_merge_work_free(&w.merge);
    return ok && (!ids->failed || err_set(err, ERR_RESOURCE, "out of memory for the ids of a text"));
}
