/* decode.c - ids -> text, whole or id by id.
 *
 *   ids -> runs (harmony rule: each ends in a harmony control id) -> shown pieces joined, bytes assembled -> one
 *     leading
 *   space of the run dropped
 *
 * A run of byte pieces that is not valid UTF-8 becomes U+FFFD for every byte of it (Hugging Face), for every bad byte
 * (SentencePiece, and the stream, which cannot wait for the end of the run), or, of a byte-level vocabulary, for every
 * beginning of a character that breaks off (Hugging Face again). There all pieces are runs of bytes.
 *
 * Reads   vocabulary, ids                  Writes  text, the stream's pending bytes
 * Owns    nothing                          Never   shows part of a character
 * Checked tests/token/decode_test.c
 */
#include <string.h>

#include "base/utf8.h"
#include "token/table_impl.h"

static const char BAD[] = "\xef\xbf\xbd"; /* U+FFFD */

static enum token_type type_of(const struct token_vocab *v, int32_t id) {
    return id >= 0 && (size_t)id < v->n ? (enum token_type)v->type[id] : TOKEN_UNUSED;
}

/* How many bytes at s one U+FFFD stands for: all that could have begun a character. */
static size_t broken_length(const char *s, size_t n) {
    size_t used = 1;
    while (used < n && used < 3 && utf8_complete_prefix(s, used) == 0 && utf8_complete_prefix(s, used + 1) == 0) used++;
    return used;
}

/* The bytes text[from..) came from byte pieces: make them text. */
static void settle_bytes(struct bytes *out, const struct token_vocab *v, size_t from) {
    size_t n = out->len - from;
    if (n == 0 || out->failed) return;
    char *s = out->data + from;
    if (utf8_valid(s, n, NULL)) {
        char *mark;
        while (v->bytes_first && !v->spm && (mark = memmem(s, n, "\xe2\x96\x81", 3)) != NULL) {
            size_t rest = n - (size_t)(mark - s) - 3;
            *mark = ' ';
            memmove(mark + 1, mark + 3, rest);
            n -= 2;
        }
        bytes_truncate(out, from + n);
        return;
    }
    struct bytes raw = {0};
    bytes_append(&raw, s, n);
    bytes_truncate(out, from);
    out->failed |= raw.failed;
    bool bytes = v->kind == TOKEN_BYTE_BPE;
    for (size_t i = 0, used; i < raw.len; i += used) {
        uint32_t c;
        used = v->spm || bytes ? utf8_decode_strict(&c, raw.data + i, raw.len - i) : 0;
        bytes_append(out, used ? raw.data + i : BAD, used ? used : 3);
        if (!used) used = bytes ? broken_length(raw.data + i, raw.len - i) : 1;
    }
    bytes_free(&raw);
}

/* Join one run; a leading space of the whole is dropped. */
static void decode_run(struct bytes *out, const struct token_vocab *v, const int32_t *ids, size_t n,
                       bool skip_special) {
    size_t start = out->len, bytes_from = out->len, length;
    bool at_start = true;
    for (size_t i = 0; i < n; i++) {
        enum token_type type = type_of(v, ids[i]);
        if (type != TOKEN_UNUSED && token_is_bytes(v, (size_t)ids[i])) {
            const char *bytes = token_text(v, ids[i], &length);
            bytes_append(out, bytes, length);
            continue;
        }
        /* Hugging Face leaves these out before decoding, so bytes on both sides of one still join. */
        if (!v->spm && (type == TOKEN_UNUSED || (type == TOKEN_CONTROL && skip_special))) continue;
        settle_bytes(out, v, bytes_from);
        at_start &= out->len == start;
        const char *text = type == TOKEN_NORMAL || type == TOKEN_USER ? token_text(v, ids[i], &length)
                                                                      : token_name(v, ids[i], &length);
        if (v->spm && type == TOKEN_UNKNOWN) {
            text = " \xe2\x81\x87 "; /* SentencePiece shows an unknown piece as " ⁇ " */
            length = strlen(text);
        } else if (v->spm && type == TOKEN_CONTROL) {
            length = 0;
        }
        bool drop = v->spm && at_start && v->strip_space && length && text[0] == ' ' && type != TOKEN_UNKNOWN;
        bytes_append(out, text + drop, length - drop);
        if (drop) at_start = false;
        bytes_from = out->len;
    }
    settle_bytes(out, v, bytes_from);
    if (!v->spm && v->strip_space && out->len > start && out->data[start] == ' ') {
        memmove(out->data + start, out->data + start + 1, out->len - start - 1);
        bytes_truncate(out, out->len - 1);
    }
}

static bool ends_run(const struct token_vocab *v, int32_t id) {
    for (size_t i = 0; i < sizeof v->harmony / sizeof v->harmony[0]; i++)
        if (id >= 0 && v->harmony[i] == id) return true;
    return false;
}

bool token_decode(struct bytes *out, const struct token_vocab *v, const int32_t *ids, size_t n,
                  enum token_decode_rule rule, bool skip_special, struct err *err) {
    size_t start = 0;
    if (n == 0) return true; /* ids may be NULL */
    for (size_t i = 0; rule == TOKEN_DECODE_HARMONY && !v->spm && i < n; i++) {
        if (!ends_run(v, ids[i])) continue;
        decode_run(out, v, ids + start, i + 1 - start, skip_special);
        start = i + 1;
    }
    decode_run(out, v, ids + start, n - start, skip_special);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory for the text of %zu ids", n);
}

/* ---- the stream ---- */

void token_stream_init(struct token_stream *s, const struct token_vocab *v, bool start_of_stretch) {
    *s = (struct token_stream){.v = v, .inside = !start_of_stretch};
}

/* Move what is complete or hopeless from pending to out. */
static void drain(struct bytes *out, struct token_stream *s) {
    size_t done = utf8_complete_prefix(s->pending, s->n_pending);
    for (size_t i = 0; i < done;) {
        uint32_t c;
        size_t used = utf8_decode_strict(&c, s->pending + i, done - i);
        bytes_append(out, used ? s->pending + i : BAD, used ? used : 3);
        i += used ? used : 1;
    }
    memmove(s->pending, s->pending + done, s->n_pending - done);
    s->n_pending -= done;
}

void token_stream_feed(struct bytes *out, struct token_stream *s, int32_t id) {
    size_t n;
    const char *text = token_text(s->v, id, &n);
    enum token_type type = type_of(s->v, id);
    if (type != TOKEN_UNUSED && token_is_bytes(s->v, (size_t)id)) {
        for (size_t i = 0; i < n; i++) {
            s->pending[s->n_pending++] = text[i]; /* drain leaves at most three */
            drain(out, s);
        }
        s->inside = true;
        return;
    }
    token_stream_finish(out, s);
    if (token_is_control(s->v, id)) {
        s->inside = false;
    } else if (n) {
        bool drop = !s->inside && s->v->strip_space && text[0] == ' ';
        bytes_append(out, text + drop, n - drop);
        s->inside = true;
    }
}

void token_stream_finish(struct bytes *out, struct token_stream *s) {
    for (; s->n_pending; s->n_pending--) bytes_append(out, BAD, 3);
}
