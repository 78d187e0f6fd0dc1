/* gguf_write.c - write one GGUF file, version 3, tensor by tensor.
 *
 *   put pairs, declare tensors -> begin: header and padding out -> data of each tensor, padded -> commit: rename
 *
 * The header is built in memory (a vocabulary of 200,000 pieces: some megabytes); tensor data passes through.
 *
 * Writes  PATH, through a temporary file          Never   keeps tensor data
 * Checked tests/format/gguf_test.c (round trip; callers held to their word)
 */
#include <assert.h>
#include <string.h>

#include "base/checked.h"
#include "format/gguf.h"

static void put_number(struct bytes *out, uint64_t value, size_t n) {
    for (size_t i = 0; i < n; i++) bytes_append_char(out, (char)(unsigned char)(value >> 8 * i));
}

static void put_text(struct bytes *out, const char *s, size_t n) {
    put_number(out, n, 8);
    bytes_append(out, s, n);
}

static void put_key(struct gguf_writer *w, const char *key, enum gguf_kind kind) {
    assert(!w->begun);
    put_text(&w->pairs, key, strlen(key));
    put_number(&w->pairs, (uint64_t)kind, 4);
    w->n_pairs++;
}

void gguf_put_string(struct gguf_writer *w, const char *key, const char *s, size_t n) {
    put_key(w, key, GGUF_STRING);
    put_text(&w->pairs, s, n);
}

void gguf_put_u32(struct gguf_writer *w, const char *key, uint32_t value) {
    put_key(w, key, GGUF_U32);
    put_number(&w->pairs, value, 4);
}

void gguf_put_f32(struct gguf_writer *w, const char *key, float value) {
    uint32_t bits;
    memcpy(&bits, &value, 4);
    put_key(w, key, GGUF_F32);
    put_number(&w->pairs, bits, 4);
}

void gguf_put_bool(struct gguf_writer *w, const char *key, bool value) {
    put_key(w, key, GGUF_BOOL);
    put_number(&w->pairs, value, 1);
}

void gguf_put_array(struct gguf_writer *w, const char *key, enum gguf_kind kind, const void *elements, size_t count) {
    static const size_t size[GGUF_KINDS] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    assert(size[kind]);
    put_key(w, key, GGUF_ARRAY);
    put_number(&w->pairs, (uint64_t)kind, 4);
    put_number(&w->pairs, count, 8);
    bytes_append(&w->pairs, elements, count * size[kind]); /* this program runs on little-endian machines alone */
}

void gguf_put_pair(struct gguf_writer *w, const struct gguf_pair *pair) {
    put_key(w, pair->key, pair->array ? GGUF_ARRAY : pair->kind);
    if (pair->array) {
        put_number(&w->pairs, (uint64_t)pair->kind, 4);
        put_number(&w->pairs, pair->count, 8);
    }
    bytes_append(&w->pairs, pair->data, pair->n_bytes);
}

void gguf_put_strings_begin(struct gguf_writer *w, const char *key, size_t count) {
    put_key(w, key, GGUF_ARRAY);
    put_number(&w->pairs, GGUF_STRING, 4);
    put_number(&w->pairs, count, 8);
}

void gguf_put_element(struct gguf_writer *w, const char *s, size_t n) { put_text(&w->pairs, s, n); }

static size_t padding(size_t n) { return (GGUF_ALIGNMENT - n % GGUF_ALIGNMENT) % GGUF_ALIGNMENT; }

bool gguf_declare(struct gguf_writer *w, const char *name, enum tensor_type type, int rank, const size_t *shape,
                  struct err *err) {
    size_t count, n = strlen(name), end;
    assert(!w->begun && rank >= 1 && rank <= GGUF_MAX_RANK);
    if (n == 0 || n > GGUF_MAX_NAME)
        return err_set(err, ERR_INPUT, "tensor '%.200s': a GGUF name has 1 to %d characters", name, GGUF_MAX_NAME);
    if (shape[rank - 1] % tensor_block_elements(type))
        return err_set(err, ERR_INPUT, "tensor '%s': rows of %zu do not divide into %s blocks of %zu", name,
                       shape[rank - 1], tensor_type_name(type), tensor_block_elements(type));
    if (!tensor_count(&count, rank, shape) || !checked_mul(&n, count, 4) ||
        !checked_add(&end, w->data_bytes, tensor_row_bytes(type, count)) || end > SIZE_MAX / 2)
        return err_set(err, ERR_INPUT, "tensor '%s': its shape is too large to count", name);
    put_text(&w->tensors, name, strlen(name));
    put_number(&w->tensors, (uint64_t)rank, 4);
    for (int i = rank - 1; i >= 0; i--) put_number(&w->tensors, shape[i], 8);
    put_number(&w->tensors, gguf_type_id(type), 4);
    put_number(&w->tensors, w->data_bytes, 8);
    bytes_append(&w->ends, &end, sizeof end);
    w->data_bytes = end + padding(end);
    w->n_tensors++;
    return true;
}

bool gguf_writer_open(struct gguf_writer *out, const char *path, struct err *err) {
    memset(out, 0, sizeof *out);
    return file_writer_open(&out->file, path, err);
}

static bool write_zeros(struct gguf_writer *w, size_t n, struct err *err) {
    static const unsigned char zeros[GGUF_ALIGNMENT];
    return file_writer_write(&w->file, zeros, n, err);
}

static size_t end_of(const struct gguf_writer *w, size_t tensor) {
    size_t end;
    memcpy(&end, w->ends.data + tensor * sizeof end, sizeof end);
    return end;
}

/* Pad what is complete, and step over tensors without bytes. */
static bool advance(struct gguf_writer *w, struct err *err) {
    while (w->current < w->n_tensors && w->written == end_of(w, w->current)) {
        if (!write_zeros(w, padding(w->written), err)) return false;
        w->written += padding(w->written);
        w->current++;
    }
    return true;
}

bool gguf_writer_begin(struct gguf_writer *w, struct err *err) {
    struct bytes head = {0};
    assert(!w->begun);
    w->begun = true;
    bytes_append_string(&head, "GGUF");
    put_number(&head, 3, 4);
    put_number(&head, w->n_tensors, 8);
    put_number(&head, w->n_pairs, 8);
    size_t total = head.len + w->pairs.len + w->tensors.len;
    bool ok = !(head.failed || w->pairs.failed || w->tensors.failed || w->ends.failed) ||
              err_set(err, ERR_RESOURCE, "out of memory for a GGUF header");
    ok = ok && file_writer_write(&w->file, head.data, head.len, err) &&
         file_writer_write(&w->file, w->pairs.data, w->pairs.len, err) &&
         file_writer_write(&w->file, w->tensors.data, w->tensors.len, err) && write_zeros(w, padding(total), err) &&
         advance(w, err);
    bytes_free(&head);
    bytes_free(&w->pairs);
    bytes_free(&w->tensors);
    return ok;
}

bool gguf_writer_data(struct gguf_writer *w, const void *data, size_t n, struct err *err) {
    assert(w->begun);
    if (n == 0) return true;
    if (w->current >= w->n_tensors || n > end_of(w, w->current) - w->written)
        return err_set(err, ERR_WORK, "tensor %zu got more data than was declared", w->current);
    if (!file_writer_write(&w->file, data, n, err)) return false;
    w->written += n;
    return advance(w, err);
}

static void release(struct gguf_writer *w) {
    bytes_free(&w->pairs);
    bytes_free(&w->tensors);
    bytes_free(&w->ends);
}

bool gguf_writer_commit(struct gguf_writer *w, struct err *err) {
    if (!w->begun || w->current < w->n_tensors) {
        err_set(err, ERR_WORK, "the data of tensor %zu did not come", w->current);
        gguf_writer_abandon(w);
        return false;
    }
    release(w);
    return file_writer_commit(&w->file, err);
}

void gguf_writer_abandon(struct gguf_writer *w) {
    file_writer_abandon(&w->file);
    release(w);
    memset(w, 0, sizeof *w);
}
