/* spm.c - read a SentencePiece .model: a protobuf message with the pieces, the trainer's and the normaliser's settings.
 *
 *   ModelProto { 1: SentencePiece { 1: piece, 2: score (float), 3: type }...
 *                2: TrainerSpec { 3: model_type, 24: treat_whitespace_as_suffix, 35: byte_fallback }
 *                3: NormalizerSpec { 1: name, 2: precompiled_charsmap, 3: add_dummy_prefix, 4:
 *                  remove_extra_whitespaces,
 *                                    5: escape_whitespaces }
 *                5: denormalizer (NormalizerSpec) }
 * (field numbers: google/sentencepiece, src/sentencepiece_model.proto). Unknown fields are skipped by wire type.
 * Settings that would change ids in ways not written here are an error that names them.
 *
 * Reads   the bytes                        Writes  a vocabulary
 * Owns    a builder while it works         Never   reads past a field's own length
 * Checked tests/token/spm_test.c, fuzz/spm_model_fuzz.c
 */
#include <string.h>

#include "token/table_impl.h"

struct wire {
    const unsigned char *data;
    size_t n, at;
};

/* One field: a number (varint, fixed32, fixed64) or a span (length-delimited). */
struct field {
    uint64_t number, value;
    int type;
    struct wire span;
};

static bool read_varint(struct wire *w, uint64_t *out) {
    uint64_t value = 0;
    for (int shift = 0; shift < 64 && w->at < w->n; shift += 7) {
        unsigned char c = w->data[w->at++];
        if (shift == 63 && c > 1) return false;
        value |= (uint64_t)(c & 0x7F) << shift;
        if (c < 0x80) {
            *out = value;
            return true;
        }
    }
    return false;
}

static bool read_fixed(struct wire *w, size_t n, uint64_t *out) {
    if (w->n - w->at < n) return false;
    *out = 0;
    for (size_t i = 0; i < n; i++) *out |= (uint64_t)w->data[w->at + i] << 8 * i;
    w->at += n;
    return true;
}

static bool read_field(struct wire *w, struct field *f) {
    uint64_t tag;
    if (!read_varint(w, &tag) || tag >> 3 == 0) return false;
    *f = (struct field){.number = tag >> 3, .type = (int)(tag & 7)};
    switch (f->type) {
        case 0: return read_varint(w, &f->value);
        case 1: return read_fixed(w, 8, &f->value);
        case 5: return read_fixed(w, 4, &f->value);
        case 2:
            if (!read_varint(w, &f->value) || f->value > w->n - w->at) return false;
            f->span = (struct wire){w->data + w->at, (size_t)f->value, 0};
            w->at += (size_t)f->value;
            return true;
        default: return false; /* groups: not in this format */
    }
}

static bool broken(const struct wire *w, size_t start, struct err *err) {
    return err_set(err, ERR_INPUT, "not a SentencePiece model: bad field near byte %zu", start + w->at);
}

static bool read_piece(struct token_builder *b, struct wire w, size_t start, struct err *err) {
    const char *name = "";
    size_t n = 0;
    uint64_t number = 1;
    enum token_type type;
    uint32_t bits = 0;
    struct field f;
    while (w.at < w.n) {
        if (!read_field(&w, &f)) return broken(&w, start, err);
        if (f.number == 1 && f.type == 2) {
            name = (const char *)f.span.data;
            n = f.span.n;
        } else if (f.number == 2 && f.type == 5) {
            bits = (uint32_t)f.value;
        } else if (f.number == 3 && f.type == 0) {
            number = f.value;
        }
    }
    if (!token_type_of_number(&type, number > 6 ? 0 : (int)number))
        return err_set(err, ERR_INPUT, "piece %zu has the unknown type %llu", token_builder_count(b),
                       (unsigned long long)number);
    float score;
    memcpy(&score, &bits, sizeof score);
    if (type == TOKEN_UNKNOWN) {
        if (b->v->unk_id >= 0)
            return err_set(err, ERR_INPUT, "pieces %d and %zu are both the unknown piece", b->v->unk_id,
                           token_builder_count(b));
        b->v->unk_id = (int32_t)token_builder_count(b);
    }
    return token_builder_add(b, name, n, score, type, err);
}

struct settings {
    uint64_t model_type, whitespace_suffix, byte_fallback, dummy_prefix, remove_extra, escape, charsmap, denormalizer;
};

static bool read_settings(struct settings *s, uint64_t part, struct wire w, size_t start, struct err *err) {
    struct field f;
    while (w.at < w.n) {
        if (!read_field(&w, &f)) return broken(&w, start, err);
        uint64_t *to = NULL;
        if (part == 2 && f.type == 0)
            to = f.number == 3    ? &s->model_type
                 : f.number == 24 ? &s->whitespace_suffix
                 : f.number == 35 ? &s->byte_fallback
                                  : NULL;
        else if (part == 3 && f.type == 0)
            to = f.number == 3   ? &s->dummy_prefix
                 : f.number == 4 ? &s->remove_extra
                 : f.number == 5 ? &s->escape
                                 : NULL;
        else if (f.number == 2 && f.type == 2)
            to = part == 3 ? &s->charsmap : part == 5 ? &s->denormalizer : NULL;
        if (to) *to = f.value;
    }
    return true;
}

static bool accept(enum token_kind *kind, const struct settings *s, struct err *err) {
    if (!token_kind_of_number(kind, s->model_type, err)) return false;
    if (!s->byte_fallback)
        return err_set(err, ERR_INPUT, "the model has no byte_fallback; only byte-fallback vocabularies are supported");
    if (s->charsmap || s->denormalizer)
        return err_set(err, ERR_INPUT, "the model has a normalisation table; only the identity is supported");
    if (s->remove_extra) return err_set(err, ERR_INPUT, "remove_extra_whitespaces is not supported");
    if (!s->escape || s->whitespace_suffix)
        return err_set(err, ERR_INPUT, "spaces must be marked in front of words (escape_whitespaces, no suffix)");
    return true;
}

static bool read_model(struct token_builder *b, const void *data, size_t n, struct err *err) {
    struct wire w = {data, n, 0};
    struct settings s = {.model_type = 1, .dummy_prefix = 1, .remove_extra = 1, .escape = 1};
    struct field f;
    while (w.at < w.n) {
        size_t start = w.at;
        if (!read_field(&w, &f)) return broken(&w, 0, err);
        if (f.type != 2) continue;
        if (f.number == 1 && !read_piece(b, f.span, start, err)) return false;
        if ((f.number == 2 || f.number == 3 || f.number == 5) && !read_settings(&s, f.number, f.span, start, err))
            return false;
    }
    if (!accept(&b->v->kind, &s, err)) return false;
    if (b->v->kind == TOKEN_CHAR_BPE && memchr(bytes_text(&b->types), TOKEN_UNUSED, b->types.len))
        return err_set(err, ERR_INPUT, "a BPE model with unused pieces is not supported");
    b->v->spm = true;
    b->v->dummy_prefix = b->v->strip_space = s.dummy_prefix != 0;
    return true;
}

bool token_open_spm(struct token_vocab **out, const void *data, size_t n, struct err *err) {
    struct token_builder b;
    bool ok = token_builder_init(&b, err) && read_model(&b, data, n, err) && token_builder_finish(out, &b, err);
    token_builder_free(&b);
    return ok;
}
