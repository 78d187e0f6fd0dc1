/* gguf_value.c - the values of a GGUF file, by key and by kind.
 *
 *   key -> pair -> the kind that was asked for, or an error that names both kinds; absent: the caller's default stays
 *
 * Reads   a parsed file; its mapping       Never   reads an element the parser has not bounded
 * Checked tests/format/gguf_test.c, fuzz/gguf_fuzz.c
 */
#include <math.h>
#include <string.h>

#include "format/gguf.h"

static uint64_t bits_at(const unsigned char *p, size_t n) {
    uint64_t value = 0;
    for (size_t i = 0; i < n; i++) value |= (uint64_t)p[i] << 8 * i;
    return value;
}

double gguf_element(const struct gguf_pair *p, size_t i) {
    float f;
    double d;
    uint64_t bits;
    switch (p->kind) {
        case GGUF_U8:
        case GGUF_BOOL: return (double)p->data[i];
        case GGUF_I8: return (double)(int8_t)p->data[i];
        case GGUF_U16: return (double)bits_at(p->data + 2 * i, 2);
        case GGUF_I16: return (double)(int16_t)bits_at(p->data + 2 * i, 2);
        case GGUF_U32: return (double)bits_at(p->data + 4 * i, 4);
        case GGUF_I32: return (double)(int32_t)bits_at(p->data + 4 * i, 4);
        case GGUF_F32: memcpy(&f, p->data + 4 * i, 4); return (double)f;
        case GGUF_U64: return (double)bits_at(p->data + 8 * i, 8);
        case GGUF_I64: return (double)(int64_t)bits_at(p->data + 8 * i, 8);
        case GGUF_F64:
            bits = bits_at(p->data + 8 * i, 8);
            memcpy(&d, &bits, 8);
            return d;
        default: return (double)NAN;
    }
}

static bool kind_error(const struct gguf_pair *p, const char *wanted, struct err *err) {
    return err_set(err, ERR_INPUT, "%s is %s%s, expected %s", p->key, p->array ? "an array of " : "",
                   gguf_kind_name(p->kind), wanted);
}

static bool is_integer(enum gguf_kind kind) {
    return kind != GGUF_F32 && kind != GGUF_F64 && kind != GGUF_BOOL && kind != GGUF_STRING;
}

bool gguf_get_size(size_t *out, const struct gguf *g, const char *key, struct err *err) {
    const struct gguf_pair *p = gguf_find(g, key);
    if (!p) return true;
    if (p->array || !is_integer(p->kind)) return kind_error(p, "an integer", err);
    double value = gguf_element(p, 0);
    if (!(value >= 0 && value <= 0x1p53)) return err_set(err, ERR_INPUT, "%s is %.0f, expected 0 to 2^53", key, value);
    *out = (size_t)value;
    return true;
}

bool gguf_get_number(double *out, const struct gguf *g, const char *key, struct err *err) {
    const struct gguf_pair *p = gguf_find(g, key);
    if (!p) return true;
    if (p->array || p->kind == GGUF_STRING || p->kind == GGUF_BOOL) return kind_error(p, "a number", err);
    *out = gguf_element(p, 0);
    return true;
}

bool gguf_get_bool(bool *out, const struct gguf *g, const char *key, struct err *err) {
    const struct gguf_pair *p = gguf_find(g, key);
    if (!p) return true;
    if (p->array || p->kind != GGUF_BOOL) return kind_error(p, "a bool", err);
    *out = p->data[0] != 0;
    return true;
}

bool gguf_get_string(const char **out, size_t *n, const struct gguf *g, const char *key, struct err *err) {
    const struct gguf_pair *p = gguf_find(g, key);
    if (!p) return true;
    if (p->array || p->kind != GGUF_STRING) return kind_error(p, "a string", err);
    struct gguf_strings s = {p, 0};
    return gguf_next_string(&s, out, n);
}

bool gguf_next_string(struct gguf_strings *s, const char **out, size_t *n) {
    if (s->pair->kind != GGUF_STRING || s->at >= s->pair->n_bytes) return false;
    *n = (size_t)bits_at(s->pair->data + s->at, 8);
    *out = (const char *)s->pair->data + s->at + 8;
    s->at += 8 + *n;
    return true;
}

bool gguf_view(struct tensor *out, const struct gguf_tensor *t, const char *path, struct err *err) {
    enum tensor_type type;
    if (!gguf_type_known(&type, t->type->id))
        return err_set(
            err, ERR_INPUT,
            "%s: tensor '%s' holds %s; F32, F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q2_K, Q3_K, Q4_K, Q5_K and Q6_K are read",
            path, t->name, t->type->name);
    *out = (struct tensor){.type = type, .rank = t->rank, .data = t->data};
    for (int i = 0; i < t->rank; i++) out->shape[i] = t->shape[i];
    return true;
}
