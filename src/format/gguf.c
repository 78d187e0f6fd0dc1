/* gguf.c - read one GGUF file and believe nothing in it.
 *
 *   bytes -> magic, version, counts -> pairs -> sort by key   -> no duplicate; gguf_find by bisection
 *                                   -> tensors -> sizes, offsets -> no hole, no overlap, nothing past the end
 *                                              -> sort by name -> no duplicate
 *
 * A count is compared with the bytes that are left before anything is allocated for it, so memory is bounded by the
 * size of the file. Strings and arrays stay in the mapping; only keys and names are copied, to end in NUL.
 *
 * Reads   a read-only mapping       Owns   mapping and arena until close       Never   copies tensor data
 * Checked tests/format/gguf_test.c (malformed files by kind), fuzz/gguf_fuzz.c
 */
#include "format/gguf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/checked.h"
#include "base/utf8.h"

enum {
    MIN_PAIR = 8 + 1 + 4 + 1,           /* length, one letter, kind, one byte */
    MIN_TENSOR = 8 + 1 + 4 + 8 + 4 + 8, /* length, one letter, rank, one dimension, type, offset */
    MAX_KEY = 65535
};
static const size_t max_elements = (size_t)1 << 30; /* of an array, and bytes of a string */

/* A cursor over the header. */
struct cursor {
    const unsigned char *data;
    size_t n, at;
    struct err *err;
};

static size_t rest(const struct cursor *c) { return c->n - c->at; }

static bool cut(struct cursor *c, const char *what) {
    return err_set(c->err, ERR_INPUT, "the file ends at byte %zu, inside %s that starts at byte %zu", c->n, what,
                   c->at);
}

static bool read_number(struct cursor *c, uint64_t *out, size_t n, const char *what) {
    if (rest(c) < n) return cut(c, what);
    *out = 0;
    for (size_t i = 0; i < n; i++) *out |= (uint64_t)c->data[c->at + i] << 8 * i;
    c->at += n;
    return true;
}

/* A string where it stands; its bytes are not looked at. */
static bool read_span(struct cursor *c, const char **out, size_t *n, const char *what) {
    uint64_t length;
    if (!read_number(c, &length, 8, what)) return false;
    if (length > max_elements || length > rest(c))
        return err_set(c->err, ERR_INPUT, "%s at byte %zu is said to have %llu bytes, %zu are left", what, c->at - 8,
                       (unsigned long long)length, rest(c));
    *out = (const char *)c->data + c->at;
    *n = (size_t)length;
    c->at += *n;
    return true;
}

/* A key or name, copied. */
static const char *read_name(struct cursor *c, struct arena *arena, size_t most, const char *what) {
    const char *s;
    size_t n, start = c->at;
    if (!read_span(c, &s, &n, what)) return NULL;
    if (n == 0 || n > most) {
        err_set(c->err, ERR_INPUT, n ? "%s at byte %zu has %zu characters, more than %zu" : "%s at byte %zu is empty",
                what, start, n, most);
        return NULL;
    }
    if (memchr(s, 0, n) || !utf8_valid(s, n, NULL)) {
        err_set(c->err, ERR_INPUT, "%s at byte %zu is not UTF-8 text", what, start);
        return NULL;
    }
    return arena_copy_string(arena, s, n, c->err);
}

/* ---- metadata ---- */

static size_t size_of_kind(enum gguf_kind kind) {
    static const size_t size[GGUF_KINDS] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    return size[kind];
}

static bool read_kind(struct cursor *c, enum gguf_kind *out, const char *key) {
    uint64_t kind;
    if (!read_number(c, &kind, 4, "the kind of a value")) return false;
    if (kind >= GGUF_KINDS)
        return err_set(c->err, ERR_INPUT, "key '%.200s' has a value of the unknown kind %llu", key,
                       (unsigned long long)kind);
    *out = (enum gguf_kind)kind;
    return true;
}

/* The elements of a pair: bounds, and that strings and booleans are ones. */
static bool read_elements(struct cursor *c, struct gguf_pair *p) {
    size_t start = c->at, size = size_of_kind(p->kind);
    const char *s;
    p->data = c->data + start;
    if (p->count > rest(c) / (size ? size : 8))
        return err_set(c->err, ERR_INPUT, "key '%.200s' is said to have %zu values of kind %s, %zu bytes are left",
                       p->key, p->count, gguf_kind_name(p->kind), rest(c));
    if (p->kind == GGUF_STRING) {
        for (size_t i = 0, n; i < p->count; i++)
            if (!read_span(c, &s, &n, "a string")) return err_prefix(c->err, "key '%.200s', value %zu", p->key, i);
    } else {
        c->at += p->count * size;
    }
    p->n_bytes = c->at - start;
    if (p->kind == GGUF_BOOL)
        for (size_t i = 0; i < p->count; i++)
            if (p->data[i] > 1)
                return err_set(c->err, ERR_INPUT, "key '%.200s': a bool is %d, not 0 or 1", p->key, p->data[i]);
    return true;
}

static bool read_pair(struct cursor *c, struct gguf_pair *p, struct arena *arena) {
    uint64_t count = 1;
    p->key = read_name(c, arena, MAX_KEY, "a key");
    if (!p->key || !read_kind(c, &p->kind, p->key)) return false;
    if (p->kind == GGUF_ARRAY) {
        p->array = true;
        if (!read_kind(c, &p->kind, p->key) || !read_number(c, &count, 8, "the length of an array")) return false;
        if (p->kind == GGUF_ARRAY) return err_set(c->err, ERR_INPUT, "key '%.200s' holds an array of arrays", p->key);
        if (count > max_elements)
            return err_set(c->err, ERR_INPUT, "key '%.200s' is said to have %llu values, more than 2^30", p->key,
                           (unsigned long long)count);
    }
    p->count = (size_t)count;
    return read_elements(c, p);
}

static int by_key(const void *a, const void *b) {
    const struct gguf_pair *const *x = a, *const *y = b;
    return strcmp((*x)->key, (*y)->key);
}

static bool read_pairs(struct gguf *g, struct cursor *c) {
    g->pair = arena_alloc(&g->arena, g->n_pairs, sizeof *g->pair, c->err);
    g->pair_by_key = arena_alloc(&g->arena, g->n_pairs, sizeof *g->pair_by_key, c->err);
    if (!g->pair || !g->pair_by_key) return false;
    for (size_t i = 0; i < g->n_pairs; i++) {
        if (!read_pair(c, &g->pair[i], &g->arena)) return err_prefix(c->err, "pair %zu of %zu", i + 1, g->n_pairs);
        g->pair_by_key[i] = &g->pair[i];
    }
    if (g->n_pairs) qsort(g->pair_by_key, g->n_pairs, sizeof *g->pair_by_key, by_key);
    for (size_t i = 1; i < g->n_pairs; i++)
        if (strcmp(g->pair_by_key[i - 1]->key, g->pair_by_key[i]->key) == 0)
            return err_set(c->err, ERR_INPUT, "key '%.200s' is there twice", g->pair_by_key[i]->key);
    return true;
}

static bool read_alignment(struct gguf *g, struct err *err) {
    const struct gguf_pair *p = gguf_find(g, "general.alignment");
    g->alignment = GGUF_ALIGNMENT;
    if (!p) return true;
    if (p->array || p->kind != GGUF_U32) return err_set(err, ERR_INPUT, "general.alignment is not a u32");
    g->alignment = (size_t)gguf_element(p, 0);
    return (g->alignment && !(g->alignment & (g->alignment - 1))) ||
           err_set(err, ERR_INPUT, "general.alignment %zu is not a power of two", g->alignment);
}

/* ---- tensors ---- */

/* n rounded up to a multiple of alignment. */
static bool padded(size_t *out, size_t n, size_t alignment) {
    return checked_add(&n, n, alignment - 1) && (*out = n & ~(alignment - 1), true);
}

static bool size_tensor(struct gguf_tensor *t, struct err *err) {
    size_t count, row = t->shape[t->rank - 1];
    if (row % t->type->elements)
        return err_set(err, ERR_INPUT, "tensor '%s': rows of %zu do not divide into %s blocks of %zu", t->name, row,
                       t->type->name, t->type->elements);
    if (!tensor_count(&count, t->rank, t->shape) ||
        !checked_mul(&t->n_bytes, count / t->type->elements, t->type->bytes))
        return err_set(err, ERR_INPUT, "tensor '%s': its shape is too large to count", t->name);
    return true;
}

static bool read_tensor(struct cursor *c, struct gguf_tensor *t, struct arena *arena) {
    uint64_t rank, dim, type, offset;
    t->name = read_name(c, arena, GGUF_MAX_NAME, "a tensor name");
    if (!t->name || !read_number(c, &rank, 4, "a tensor's rank")) return false;
    if (rank < 1 || rank > GGUF_MAX_RANK)
        return err_set(c->err, ERR_INPUT, "tensor '%s' has %llu dimensions, expected 1 to 4", t->name,
                       (unsigned long long)rank);
    t->rank = (int)rank;
    for (int i = t->rank - 1; i >= 0; i--) { /* the file has the innermost first */
        if (!read_number(c, &dim, 8, "a tensor's shape")) return false;
        if (dim > SIZE_MAX / 2)
            return err_set(c->err, ERR_INPUT, "tensor '%s': a dimension of %llu", t->name, (unsigned long long)dim);
        t->shape[i] = (size_t)dim;
    }
    if (!read_number(c, &type, 4, "a tensor's type") || !read_number(c, &offset, 8, "a tensor's offset")) return false;
    t->type = gguf_type_by_id((unsigned)type);
    if (!t->type)
        return err_set(c->err, ERR_INPUT, "tensor '%s' has the unknown type %llu", t->name, (unsigned long long)type);
    if (offset > SIZE_MAX / 2)
        return err_set(c->err, ERR_INPUT, "tensor '%s': an offset of %llu", t->name, (unsigned long long)offset);
    t->offset = (size_t)offset;
    return size_tensor(t, c->err);
}

static int by_name(const void *a, const void *b) {
    const struct gguf_tensor *const *x = a, *const *y = b;
    return strcmp((*x)->name, (*y)->name);
}

static bool read_tensors(struct gguf *g, struct cursor *c) {
    g->tensor = arena_alloc(&g->arena, g->n_tensors, sizeof *g->tensor, c->err);
    g->tensor_by_name = arena_alloc(&g->arena, g->n_tensors, sizeof *g->tensor_by_name, c->err);
    if (!g->tensor || !g->tensor_by_name) return false;
    for (size_t i = 0; i < g->n_tensors; i++) {
        if (!read_tensor(c, &g->tensor[i], &g->arena))
            return err_prefix(c->err, "tensor %zu of %zu", i + 1, g->n_tensors);
        g->tensor_by_name[i] = &g->tensor[i];
    }
    if (g->n_tensors) qsort(g->tensor_by_name, g->n_tensors, sizeof *g->tensor_by_name, by_name);
    for (size_t i = 1; i < g->n_tensors; i++)
        if (strcmp(g->tensor_by_name[i - 1]->name, g->tensor_by_name[i]->name) == 0)
            return err_set(c->err, ERR_INPUT, "tensor '%s' is there twice", g->tensor_by_name[i]->name);
    return true;
}

/* Each tensor starts where the padding of the one before it ends; the last may lack its padding. */
static bool place_tensors(struct gguf *g, struct cursor *c) {
    size_t at = 0, end = 0;
    if (!padded(&g->data_start, c->at, g->alignment))
        return err_set(c->err, ERR_INPUT, "general.alignment %zu is larger than any file", g->alignment);
    if (g->data_start > c->n) {
        if (g->n_tensors)
            return err_set(c->err, ERR_INPUT, "the file ends at byte %zu, before the data at byte %zu", c->n,
                           g->data_start);
        g->data_start = c->n;
    }
    for (size_t i = 0; i < g->n_tensors; i++) {
        struct gguf_tensor *t = &g->tensor[i];
        if (t->offset != at)
            return err_set(c->err, ERR_INPUT, "tensor '%s' starts at data byte %zu, expected %zu (%s)", t->name,
                           t->offset, at,
                           t->offset % g->alignment ? "not aligned"
                           : t->offset > at         ? "a hole"
                                                    : "an overlap");
        if (!checked_add(&end, at, t->n_bytes) || end > c->n - g->data_start)
            return err_set(c->err, ERR_INPUT, "tensor '%s' needs data bytes %zu to %zu, the file has %zu (cut short?)",
                           t->name, at, end, c->n - g->data_start);
        t->data = c->data + g->data_start + at;
        if (!padded(&at, end, g->alignment))
            return err_set(c->err, ERR_INPUT, "tensor '%s': its size is too large to count", t->name);
    }
    if (c->n - g->data_start > at)
        return err_set(c->err, ERR_INPUT,
                       "the tensors end at data byte %zu, the file's data at %zu (something appended?)", at,
                       c->n - g->data_start);
    return true;
}

/* ---- the file ---- */

static bool read_header(struct gguf *g, struct cursor *c) {
    uint64_t version, tensors, pairs;
    if (c->n < 4 || memcmp(c->data, "GGUF", 4) != 0)
        return err_set(c->err, ERR_INPUT, "not a GGUF file (it does not begin with \"GGUF\")");
    c->at = 4;
    if (!read_number(c, &version, 4, "the version")) return false;
    if (version && (version & 0xFFFF) == 0)
        return err_set(c->err, ERR_INPUT, "a big-endian GGUF file; only little-endian ones are read");
    if (version != 2 && version != 3)
        return err_set(c->err, ERR_INPUT, "GGUF version %llu is not read; 2 and 3 are", (unsigned long long)version);
    if (!read_number(c, &tensors, 8, "the number of tensors") || !read_number(c, &pairs, 8, "the number of pairs"))
        return false;
    if (tensors > rest(c) / MIN_TENSOR || pairs > rest(c) / MIN_PAIR)
        return err_set(c->err, ERR_INPUT,
                       "%llu tensors and %llu pairs of metadata are more than fit into the %zu bytes left",
                       (unsigned long long)tensors, (unsigned long long)pairs, rest(c));
    g->version = (unsigned)version;
    g->n_tensors = (size_t)tensors;
    g->n_pairs = (size_t)pairs;
    return true;
}

bool gguf_parse(struct gguf *out, const void *data, size_t n, const char *name, struct err *err) {
    struct err why = {0};
    struct cursor c = {data, n, 0, &why};
    memset(out, 0, sizeof *out);
    if (read_header(out, &c) && read_pairs(out, &c) && read_alignment(out, &why) && read_tensors(out, &c) &&
        place_tensors(out, &c))
        return true;
    gguf_close(out);
    return err_set(err, why.code, "%s: %s", name, why.message);
}

bool gguf_open(struct gguf *out, const char *path, struct err *err) {
    struct file_map map;
    memset(out, 0, sizeof *out);
    if (!file_map_open(&map, path, err)) return false;
    if (!gguf_parse(out, map.data, map.size, path, err)) {
        file_map_close(&map);
        return false;
    }
    out->map = map;
    if (file_map_check(&map, path, err)) return true;
    gguf_close(out);
    return false;
}

void gguf_close(struct gguf *g) {
    arena_free(&g->arena);
    file_map_close(&g->map);
    memset(g, 0, sizeof *g);
}

bool gguf_is(const char *path) {
    struct file_map map;
    if (!file_map_open(&map, path, NULL)) return false;
    bool is = map.size >= 4 && memcmp(map.data, "GGUF", 4) == 0;
    file_map_close(&map);
    return is;
}

const struct gguf_tensor *gguf_find_tensor(const struct gguf *g, const char *name) {
    const struct gguf_tensor key = {.name = name}, *at = &key;
    const struct gguf_tensor **found =
        g->n_tensors ? bsearch(&at, g->tensor_by_name, g->n_tensors, sizeof at, by_name) : NULL;
    return found ? *found : NULL;
}

const struct gguf_pair *gguf_find(const struct gguf *g, const char *key) {
    const struct gguf_pair wanted = {.key = key}, *at = &wanted;
    const struct gguf_pair **found = g->n_pairs ? bsearch(&at, g->pair_by_key, g->n_pairs, sizeof at, by_key) : NULL;
    return found ? *found : NULL;
}
