/* safetensors.c - read one .safetensors file and believe nothing in it.
 *
 *   bytes -> length -> header text -> json cursor -> entries -> sort by offset -> no hole, no overlap, right sizes
 *                                                            -> sort by name   -> no duplicate; find() by bisection
 *
 * Reads   a read-only mapping       Owns   mapping and arena until close
 * Never   copies data; allocates more than a small multiple of the header's own length
 * Checked tests/format/safetensors_test.c (malformed files by kind), fuzz/safetensors_fuzz.c
 */
#include "format/safetensors.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/checked.h"
#include "base/json.h"
#include "base/log.h"

enum {
    MAX_HEADER = 100000000, /* the official library's limit */
    MAX_METADATA = 10000,   /* pairs; keeps the search for duplicates cheap */
    MIN_ENTRY = 48          /* bytes: "":{"dtype":"U8","shape":[],"data_offsets":[0,0]} is the shortest entry */
};

static const struct {
    char name[12];
    size_t bits;
} types[] = {
    {"F64", 64},        {"F32", 32},    {"F16", 16},    {"BF16", 16},   {"I64", 64},    {"I32", 32},
    {"I16", 16},        {"I8", 8},      {"U64", 64},    {"U32", 32},    {"U16", 16},    {"U8", 8},
    {"BOOL", 8},        {"C64", 64},    {"F8_E4M3", 8}, {"F8_E5M2", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8},
    {"F8_E5M2FNUZ", 8}, {"F6_E2M3", 6}, {"F6_E3M2", 6}, {"F4", 4},
};

enum { N_TYPES = sizeof types / sizeof types[0] };

size_t safetensors_type_bits(const char *dtype) {
    for (size_t i = 0; i < N_TYPES; i++)
        if (strcmp(types[i].name, dtype) == 0) return types[i].bits;
    return 0;
}

/* What the functions below share while one header is read. */
struct reader {
    struct safetensors *s;
    struct json json;
    size_t data_bytes; /* the file's data part */
    size_t cap_entries;
    struct err *err;
};

/* A decoded string that lives as long as the file; NULL after an error. A NUL inside would make two names look
 * alike. */
static const char *keep_string(struct reader *r, const struct json_slice *slice) {
    struct bytes text;
    bytes_init(&text);
    cursor_unescape(&text, slice);
    char *copy = NULL;
    if (text.failed)
        err_set(r->err, ERR_RESOURCE, "out of memory");
    else if (text.len && memchr(text.data, 0, text.len))
        err_set(r->err, ERR_INPUT, "a name or text of the header holds a NUL character");
    else
        copy = arena_copy_string(&r->s->arena, bytes_text(&text), text.len, r->err);
    bytes_free(&text);
    return copy;
}

/* A size: an integer without a sign. -0 and 1.0 are not ones. */
static bool read_size(struct json *j, size_t *out) {
    int64_t value = 0;
    if (cursor_peek(j) == JSON_NUMBER && j->text[j->at] == '-') return cursor_fail(j, "a size must not be negative");
    if (!cursor_get_int(j, &value)) return false;
    *out = (size_t)value;
    return true;
}

static bool read_shape(struct reader *r, struct safetensors_entry *e) {
    struct json *j = &r->json;
    size_t value;
    if (!cursor_enter_array(j)) return false;
    e->rank = 0;
    while (cursor_next_element(j)) {
        if (!read_size(j, &value)) return false;
        if (e->rank == TENSOR_MAX_RANK) return cursor_fail(j, "a shape of more than 8 dimensions");
        e->shape[e->rank++] = value;
    }
    return !j->problem;
}

static bool read_offsets(struct json *j, size_t offset[2]) {
    int n = 0;
    size_t value;
    if (!cursor_enter_array(j)) return false;
    while (cursor_next_element(j)) {
        if (!read_size(j, &value)) return false;
        if (n == 2) return cursor_fail(j, "data_offsets of more than two numbers");
        offset[n++] = value;
    }
    if (!j->problem && n != 2) cursor_fail(j, "data_offsets of fewer than two numbers");
    return !j->problem;
}

static bool read_dtype(struct json *j, struct safetensors_entry *e) {
    struct json_slice s;
    if (!cursor_get_string(j, &s)) return false;
    for (size_t i = 0; i < N_TYPES; i++)
        if (cursor_key_is(&s, types[i].name)) e->dtype = types[i].name;
    return e->dtype || cursor_fail(j, "an unknown dtype");
}

/* Compare what the shape needs with what the offsets give. */
static bool check_entry(const struct reader *r, const struct safetensors_entry *e, const size_t offset[2]) {
    size_t count, bits;
    if (offset[0] > offset[1] || offset[1] > r->data_bytes)
        return err_set(r->err, ERR_INPUT,
                       "tensor '%.200s': data_offsets [%zu, %zu] do not lie in the file's %zu bytes of data", e->name,
                       offset[0], offset[1], r->data_bytes);
    if (!tensor_count(&count, e->rank, e->shape) || !checked_mul(&bits, count, safetensors_type_bits(e->dtype)))
        return err_set(r->err, ERR_INPUT, "tensor '%.200s': its shape is too large to count", e->name);
    if (bits % 8)
        return err_set(r->err, ERR_INPUT, "tensor '%.200s': %zu elements of %s do not fill whole bytes", e->name, count,
                       e->dtype);
    if (bits / 8 != offset[1] - offset[0])
        return err_set(r->err, ERR_INPUT,
                       "tensor '%.200s': its shape and dtype %s need %zu bytes, data_offsets [%zu, %zu] give %zu",
                       e->name, e->dtype, bits / 8, offset[0], offset[1], offset[1] - offset[0]);
    return true;
}

static bool read_entry(struct reader *r, struct safetensors_entry *e) {
    struct json *j = &r->json;
    struct json_slice key;
    size_t offset[2] = {0, 0};
    bool dtype = false, shape = false, offsets = false, twice = false;
    if (!cursor_enter_object(j)) return false;
    while (cursor_next_key(j, &key)) {
        if (cursor_key_is(&key, "dtype")) {
            twice |= dtype;
            dtype = read_dtype(j, e);
        } else if (cursor_key_is(&key, "shape")) {
            twice |= shape;
            shape = read_shape(r, e);
        } else if (cursor_key_is(&key, "data_offsets")) {
            twice |= offsets;
            offsets = read_offsets(j, offset);
        } else {
            cursor_skip(j);
        }
        if (twice) cursor_fail(j, "a key given twice in one tensor");
    }
    if (j->problem) return false;
    if (!dtype || !shape || !offsets)
        return err_set(r->err, ERR_INPUT, "tensor '%.200s' has no %s", e->name,
                       !dtype   ? "dtype"
                       : !shape ? "shape"
                                : "data_offsets");
    e->offset = offset[0];
    e->n_bytes = offset[1] - offset[0];
    return check_entry(r, e, offset);
}

static bool read_metadata(struct reader *r) {
    struct safetensors *s = r->s;
    struct json_slice key, value;
    if (s->metadata) return cursor_fail(&r->json, "__metadata__ given twice");
    if (cursor_peek(&r->json) == JSON_NULL) { /* as some writers have it who have none */
        s->null_metadata = true;
        return cursor_get_null(&r->json);
    }
    s->metadata = arena_alloc(&s->arena, MAX_METADATA, sizeof *s->metadata, r->err);
    if (!s->metadata || !cursor_enter_object(&r->json)) return false;
    while (cursor_next_key(&r->json, &key)) {
        struct safetensors_pair *pair = &s->metadata[s->n_metadata];
        if (s->n_metadata == MAX_METADATA) return cursor_fail(&r->json, "more than 10000 pairs of metadata");
        if (!cursor_get_string(&r->json, &value)) return false;
        pair->key = keep_string(r, &key);
        pair->value = pair->key ? keep_string(r, &value) : NULL;
        if (!pair->value) return false;
        if (safetensors_metadata(s, pair->key)) return cursor_fail(&r->json, "a metadata key given twice");
        s->n_metadata++;
    }
    return !r->json.problem;
}

static bool read_header(struct reader *r) {
    struct safetensors *s = r->s;
    struct json *j = &r->json;
    struct json_slice key;
    if (!cursor_enter_object(j)) return false;
    while (cursor_next_key(j, &key)) {
        if (cursor_key_is(&key, "__metadata__")) {
            if (!read_metadata(r)) return false;
            continue;
        }
        if (s->n_entries == r->cap_entries) return cursor_fail(j, "more tensors than the header has room for");
        struct safetensors_entry *e = &s->entry[s->n_entries];
        e->name = keep_string(r, &key);
        if (!e->name || !read_entry(r, e)) return false;
        s->n_entries++;
    }
    return !j->problem;
}

static int by_offset(const void *a, const void *b) {
    const struct safetensors_entry *x = a, *y = b;
    if (x->offset != y->offset) return x->offset < y->offset ? -1 : 1;
    /* empty ones first: they share an offset */
    if (x->n_bytes != y->n_bytes) return x->n_bytes < y->n_bytes ? -1 : 1;
    return strcmp(x->name, y->name);
}

static int by_name(const void *a, const void *b) {
    const struct safetensors_entry *const *x = a, *const *y = b;
    return strcmp((*x)->name, (*y)->name);
}

/* The tensors, in order of offset, must tile the data part exactly. */
static bool check_tiling(const struct safetensors *s, size_t data_bytes, struct err *err) {
    size_t end = 0;
    for (size_t i = 0; i < s->n_entries; i++) {
        const struct safetensors_entry *e = &s->entry[i];
        if (e->offset != end)
            return err_set(err, ERR_INPUT,
                           "tensor '%.200s' starts at data byte %zu, the one before it ends at %zu (%s)", e->name,
                           e->offset, end, e->offset > end ? "a hole" : "an overlap");
        end += e->n_bytes;
    }
    if (end != data_bytes)
        return err_set(err, ERR_INPUT,
                       "the tensors end at data byte %zu, the file's data at %zu (cut short, or something appended)",
                       end, data_bytes);
    return true;
}

static bool sort_names(struct safetensors *s, struct err *err) {
    s->by_name = arena_alloc(&s->arena, s->n_entries, sizeof *s->by_name, err);
    if (!s->by_name) return false;
    for (size_t i = 0; i < s->n_entries; i++) s->by_name[i] = &s->entry[i];
    qsort(s->by_name, s->n_entries, sizeof *s->by_name, by_name);
    for (size_t i = 1; i < s->n_entries; i++)
        if (strcmp(s->by_name[i - 1]->name, s->by_name[i]->name) == 0)
            return err_set(err, ERR_INPUT, "tensor '%.200s' is there twice", s->by_name[i]->name);
    return true;
}

static size_t count_of(const char *text, size_t n, char c) {
    size_t count = 0;
    for (size_t i = 0; i < n; i++) count += text[i] == c;
    return count;
}

static bool parse_text(struct safetensors *s, const char *text, size_t n, size_t data_bytes, struct err *err) {
    struct reader r = {.s = s, .data_bytes = data_bytes, .err = err};
    /* Two bounds on the number of tensors, known before anything is read: each costs a '{' and MIN_ENTRY bytes. */
    r.cap_entries = count_of(text, n, '{');
    if (r.cap_entries > n / MIN_ENTRY + 1) r.cap_entries = n / MIN_ENTRY + 1;
    if (n == 0 || text[0] != '{') return err_set(err, ERR_INPUT, "the header does not start with '{'");
    s->entry = arena_alloc(&s->arena, r.cap_entries, sizeof *s->entry, err);
    if (!s->entry) return false;
    cursor_init(&r.json, text, n);
    if (!read_header(&r) && !r.json.problem) return false; /* already in words */
    if (!cursor_end(&r.json, err)) {
        const char *last = s->n_entries < r.cap_entries ? s->entry[s->n_entries].name : NULL;
        return last ? err_prefix(err, "header, tensor '%.200s'", last) : err_prefix(err, "header");
    }
    qsort(s->entry, s->n_entries, sizeof *s->entry, by_offset);
    return sort_names(s, err) && check_tiling(s, data_bytes, err);
}

static bool parse(struct safetensors *s, const unsigned char *data, size_t n, struct err *err) {
    uint64_t length = 0;
    if (n < 8) return err_set(err, ERR_INPUT, "%zu bytes are too few for a safetensors file", n);
    for (int i = 7; i >= 0; i--) length = length << 8 | data[i];
    if (length > MAX_HEADER || length > n - 8)
        return err_set(err, ERR_INPUT, "the header is said to have %llu bytes, the file has %zu in all%s",
                       (unsigned long long)length, n, length > MAX_HEADER ? " (is it a safetensors file?)" : "");
    s->header_bytes = 8 + (size_t)length;
    if (!parse_text(s, (const char *)data + 8, (size_t)length, n - s->header_bytes, err)) return false;
    for (size_t i = 0; i < s->n_entries; i++) s->entry[i].data = data + s->header_bytes + s->entry[i].offset;
    return true;
}

bool safetensors_parse(struct safetensors *out, const void *data, size_t n, const char *name, struct err *err) {
    memset(out, 0, sizeof *out);
    if (!parse(out, data, n, err)) {
        safetensors_close(out);
        return err_prefix(err, "%s", name);
    }
    if (out->null_metadata) log_write(LOG_WARNING, "%s: __metadata__ is null; taken for none", name);
    return true;
}

bool safetensors_open(struct safetensors *out, const char *path, struct err *err) {
    struct file_map map;
    memset(out, 0, sizeof *out);
    if (!file_map_open(&map, path, err)) return false;
    if (!safetensors_parse(out, map.data, map.size, path, err)) {
        file_map_close(&map);
        return false;
    }
    out->map = map;
    if (file_map_check(&map, path, err)) return true;
    safetensors_close(out);
    return false;
}

void safetensors_close(struct safetensors *s) {
    arena_free(&s->arena);
    file_map_close(&s->map);
    memset(s, 0, sizeof *s);
}

const struct safetensors_entry *safetensors_find(const struct safetensors *s, const char *name) {
    size_t low = 0, high = s->n_entries;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(s->by_name[middle]->name, name);
        if (order == 0) return s->by_name[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const char *safetensors_metadata(const struct safetensors *s, const char *key) {
    for (size_t i = 0; i < s->n_metadata; i++)
        if (strcmp(s->metadata[i].key, key) == 0) return s->metadata[i].value;
    return NULL;
}

bool safetensors_view(struct tensor *out, const struct safetensors_entry *entry, const char *path, struct err *err) {
    static const enum tensor_type known[] = {TENSOR_F32, TENSOR_F16, TENSOR_BF16};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (strcmp(entry->dtype, tensor_type_name(known[i])) != 0) continue;
        *out = (struct tensor){.type = known[i], .rank = entry->rank, .data = entry->data};
        memcpy(out->shape, entry->shape, sizeof out->shape);
        return true;
    }
    return err_set(err, ERR_INPUT, "%s: tensor '%.200s' holds %s; weights must be F32, F16 or BF16", path, entry->name,
                   entry->dtype);
}
