/* encode_bpe.c - a stretch of text -> symbols -> merged -> ids, for both kinds of BPE.
 *
 *   characters   a mark in front, spaces as marks; a character that is no piece, its bytes
 *   bytes        normal form C (some), cut into words (split.h), each word alone; a byte that is no piece is left out
 *
 * A whole stretch of the first kind is one row of symbols, so merging must not be quadratic (merge.c).
 *
 * Reads   vocabulary, text                 Writes  ids
 * Owns    nothing; its work space is the caller's
 * Checked tests/token/bpe_test.c, tools/check_tokens.py
 */
#include "base/utf8.h"
#include "token/table_impl.h"
#include "token/unicode.h"

/* ---- characters ---- */

static void put(struct token_merge_work *w, int32_t id) { w->symbol[w->n++].id = id; }

static void put_character(struct token_merge_work *w, const struct token_vocab *v, uint32_t c) {
    size_t node = token_child(v, token_root_pieces(v), c);
    int32_t id = node ? token_node_id(v, node) : -1;
    put(w, id >= 0 ? id : -1 - (int32_t)c);
}

/* The longest user-defined piece of a .model at text[0..n): its id, or -1. It stays what it is. */
static int32_t user_piece_at(const struct token_vocab *v, const char *text, size_t n, size_t *length) {
    int32_t best = -1;
    size_t node = token_root_pieces(v);
    for (size_t i = 0; i < n;) {
        uint32_t c;
        i += utf8_decode(&c, text + i, n - i);
        node = token_child(v, node, c == ' ' ? TOKEN_SPACE_MARK : c);
        if (!node) break;
        int32_t id = token_node_id(v, node);
        if (id < 0 || v->type[id] != TOKEN_USER) continue;
        best = id;
        *length = i;
    }
    return best;
}

static void put_characters(struct token_merge_work *w, const struct token_vocab *v, const char *text, size_t n,
                           bool mark) {
    bool user = v->spm && v->n_user > 0;
    if (mark) put_character(w, v, TOKEN_SPACE_MARK);
    for (size_t i = 0; i < n;) {
        uint32_t c;
        size_t length;
        int32_t id = user ? user_piece_at(v, text + i, n - i, &length) : -1;
        if (id >= 0) {
            put(w, id);
            i += length;
        } else {
            i += utf8_decode(&c, text + i, n - i);
            put_character(w, v, c == ' ' ? TOKEN_SPACE_MARK : c);
        }
    }
}

static void emit(struct bytes *ids, const struct token_merge_work *w, const struct token_vocab *v) {
    for (size_t i = 0; i < w->n; i++) {
        int32_t id = w->symbol[i].id;
        if (id >= 0) {
            bytes_append(ids, &id, sizeof id);
            continue;
        }
        char utf8[4];
        size_t n = utf8_encode(utf8, (uint32_t)(-1 - id));
        for (size_t k = 0; k < n; k++) bytes_append(ids, &v->byte_id[(unsigned char)utf8[k]], sizeof(int32_t));
    }
}

bool token_chars_encode(struct bytes *ids, struct token_merge_work *w, const struct token_vocab *v, const char *text,
                        size_t n, bool mark, struct err *err) {
    if (n == 0) return true;
    if (!token_merge_room(w, n + 1, err)) return false;
    w->n = 0;
    put_characters(w, v, text, n, mark);
    token_merge(w, &v->bpe.pairs);
    emit(ids, w, v);
    return true;
}

/* ---- bytes ---- */

static bool encode_word(struct bytes *ids, struct token_merge_work *w, const struct token_vocab *v, const char *text,
                        size_t n, struct err *err) {
    int32_t whole = v->bpe.whole_first ? token_index_find(&v->bpe.index, v, text, n, token_hash(text, n)) : -1;
    if (whole >= 0) {
        bytes_append(ids, &whole, sizeof whole);
        return true;
    }
    if (!token_merge_room(w, n, err)) return false;
    w->n = 0;
    for (size_t i = 0; i < n; i++) {
        int32_t id = v->byte_id[(unsigned char)text[i]];
        if (id >= 0) put(w, id);
    }
    token_merge(w, &v->bpe.pairs);
    emit(ids, w, v);
    return true;
}

/* Bytes that are not UTF-8 become U+FFFD, one each. */
static void make_valid(struct bytes *out, const char *text, size_t n) {
    bytes_clear(out);
    for (size_t i = 0; i < n;) {
        uint32_t c;
        char utf8[4];
        i += utf8_decode(&c, text + i, n - i);
        bytes_append(out, utf8, utf8_encode(utf8, c));
    }
}

bool token_bytes_encode(struct bytes *ids, struct token_merge_work *w, const struct token_vocab *v, const char *text,
                        size_t n, struct err *err) {
    if (!utf8_valid(text, n, NULL)) {
        make_valid(&w->valid, text, n);
        text = bytes_text(&w->valid);
        n = w->valid.len;
    }
    if (v->bpe.nfc && !token_is_nfc(text, n)) {
        bytes_clear(&w->normal);
        token_nfc(&w->normal, text, n);
        text = bytes_text(&w->normal);
        n = w->normal.len;
    }
    if (w->valid.failed || w->normal.failed) return err_set(err, ERR_RESOURCE, "out of memory for a text");
    bool ok = true;
    for (size_t at = 0, end; ok && at < n; at = end) {
        end = token_split_end(v->bpe.split, text, n, at);
        ok = encode_word(ids, w, v, text + at, end - at, err);
    }
    return ok;
}
