/* safetensors_write.c - write one .safetensors file, data streamed after a header that is known in advance.
 *
 *   declared entries -> header text, padded to 8 -> [ data of entry 0 | entry 1 | ... ] -> commit (sizes must add up)
 *
 * Writes  through base/file's crash-safe writer
 * Never   holds more than the header in memory
 * Checked tests/format/safetensors_test.c (round trips), tests/model/save_test.c (bytes of the official library)
 */
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/checked.h"
#include "format/safetensors.h"

static int by_width_then_name(const void *a, const void *b) {
    const struct safetensors_entry *x = a, *y = b;
    size_t wide_x = safetensors_type_bits(x->dtype), wide_y = safetensors_type_bits(y->dtype);
    if (wide_x != wide_y) return wide_x > wide_y ? -1 : 1;
    return strcmp(x->name, y->name);
}

void safetensors_sort(struct safetensors_entry *entry, size_t n) { qsort(entry, n, sizeof *entry, by_width_then_name); }

static bool entry_bytes(size_t *out, const struct safetensors_entry *e, struct err *err) {
    size_t count, bits = safetensors_type_bits(e->dtype);
    if (!bits) return err_set(err, ERR_INPUT, "tensor '%.200s': unknown dtype '%.20s'", e->name, e->dtype);
    if (!tensor_count(&count, e->rank, e->shape) || !checked_mul(&count, count, bits) || count % 8)
        return err_set(err, ERR_INPUT, "tensor '%.200s': its shape does not make a whole number of bytes", e->name);
    *out = count / 8;
    return true;
}

static bool append_entry(struct bytes *header, const struct safetensors_entry *e, size_t *offset, struct err *err) {
    size_t n, end;
    if (!entry_bytes(&n, e, err)) return false;
    if (!checked_add(&end, *offset, n))
        return err_set(err, ERR_INPUT, "tensor '%.200s': the file would be too large", e->name);
    bytes_append_json_string(header, e->name, strlen(e->name));
    bytes_printf(header, ":{\"dtype\":\"%s\",\"shape\":[", e->dtype);
    for (int i = 0; i < e->rank; i++) bytes_printf(header, "%s%zu", i ? "," : "", e->shape[i]);
    bytes_printf(header, "],\"data_offsets\":[%zu,%zu]}", *offset, end);
    *offset = end;
    return true;
}

static bool build_header(struct bytes *header, size_t *data_bytes, const struct safetensors_entry *entry, size_t n,
                         const struct safetensors_pair *metadata, size_t n_metadata, struct err *err) {
    *data_bytes = 0;
    bytes_append_char(header, '{');
    if (n_metadata) {
        bytes_append_string(header, "\"__metadata__\":{");
        for (size_t i = 0; i < n_metadata; i++) {
            if (i) bytes_append_char(header, ',');
            bytes_append_json_string(header, metadata[i].key, strlen(metadata[i].key));
            bytes_append_char(header, ':');
            bytes_append_json_string(header, metadata[i].value, strlen(metadata[i].value));
        }
        bytes_append_char(header, '}');
    }
    for (size_t i = 0; i < n; i++) {
        if (i || n_metadata) bytes_append_char(header, ',');
        if (!append_entry(header, &entry[i], data_bytes, err)) return false;
    }
    bytes_append_char(header, '}');
    while (header->len % 8 && !header->failed) bytes_append_char(header, ' ');
    return !header->failed || err_set(err, ERR_RESOURCE, "out of memory for the header");
}

bool safetensors_writer_open(struct safetensors_writer *out, const char *path, const struct safetensors_entry *entry,
                             size_t n, const struct safetensors_pair *metadata, size_t n_metadata, struct err *err) {
    struct bytes header;
    unsigned char length[8];
    memset(out, 0, sizeof *out);
    bytes_init(&header);
    bool ok = build_header(&header, &out->expected, entry, n, metadata, n_metadata, err);
    if (!ok) err_prefix(err, "%s", path);
    if (ok) ok = file_writer_open(&out->file, path, err);
    if (ok) {
        for (int i = 0; i < 8; i++) length[i] = (unsigned char)((uint64_t)header.len >> 8 * i);
        ok = file_writer_write(&out->file, length, sizeof length, err) &&
             file_writer_write(&out->file, header.data, header.len, err);
        if (!ok) safetensors_writer_abandon(out);
    }
    bytes_free(&header);
    return ok;
}

bool safetensors_writer_data(struct safetensors_writer *w, const void *data, size_t n, struct err *err) {
    if (n > w->expected - w->written)
        return err_set(err, ERR_INPUT, "%s: more data than the %zu bytes declared", w->file.path, w->expected);
    w->written += n;
    return file_writer_write(&w->file, data, n, err);
}

bool safetensors_writer_commit(struct safetensors_writer *w, struct err *err) {
    if (w->written != w->expected) {
        err_set(err, ERR_INPUT, "%s: %zu bytes of data came, %zu were declared", w->file.path, w->written, w->expected);
        safetensors_writer_abandon(w);
        return false;
    }
    return file_writer_commit(&w->file, err);
}

void safetensors_writer_abandon(struct safetensors_writer *w) {
    file_writer_abandon(&w->file);
    memset(w, 0, sizeof *w);
}

bool safetensors_write(const char *path, const struct safetensors_entry *entry, size_t n,
                       const struct safetensors_pair *metadata, size_t n_metadata, struct err *err) {
    struct safetensors_writer w;
    if (!safetensors_writer_open(&w, path, entry, n, metadata, n_metadata, err)) return false;
    for (size_t i = 0; i < n; i++) {
        size_t bytes = 0;
        if (entry_bytes(&bytes, &entry[i], err) && safetensors_writer_data(&w, entry[i].data, bytes, err)) continue;
        safetensors_writer_abandon(&w);
        return false;
    }
    return safetensors_writer_commit(&w, err);
}
