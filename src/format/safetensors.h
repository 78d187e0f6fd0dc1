/* safetensors.h - read (mapped) and write (streamed) one .safetensors file.
 *
 *   0        8 bytes   N, little-endian: length of the header
 *   8        N bytes   JSON: {"__metadata__":{...}, "name":{"dtype":"BF16","shape":[4,2],"data_offsets":[0,16]}, ...},
 *                      padded with spaces so that the data starts at a multiple of 8
 *   8+N      data      the tensors, without holes or overlap, up to the end of the file
 *
 * A reader trusts no byte: whatever is wrong becomes one error that names the file, the tensor and the two facts that
 * disagree. */
#ifndef SANSU_FORMAT_SAFETENSORS_H
#define SANSU_FORMAT_SAFETENSORS_H

#include "base/arena.h"
#include "base/err.h"
#include "base/file.h"
#include "tensor/tensor.h"

/* One tensor of the file. Strings end with NUL and hold none inside. */
struct safetensors_entry {
    const char *name;
    const char *dtype; /* as the file spells it: "BF16", "I64", "F8_E4M3", ... */
    int rank;
    size_t shape[TENSOR_MAX_RANK];
    size_t offset, n_bytes;    /* within the data part */
    const unsigned char *data; /* into the mapping */
};

struct safetensors_pair {
    const char *key, *value;
};

struct safetensors {
    struct safetensors_entry *entry; /* [n_entries], in the order of their data */
    size_t n_entries;
    struct safetensors_pair *metadata; /* [n_metadata], in file order */
    size_t n_metadata;
    bool null_metadata;  /* "__metadata__": null, which the format does not have; warned about */
    size_t header_bytes; /* 8 + N */

    const struct safetensors_entry **by_name; /* private from here on */
    struct file_map map;
    struct arena arena;
};

/* On failure *out is zeroed and nothing is left open. */
bool safetensors_open(struct safetensors *out, const char *path, struct err *err);
void safetensors_close(struct safetensors *s); /* safe on the zero state */

/* The same over bytes the caller keeps; `name` stands in messages for the file. */
bool safetensors_parse(struct safetensors *out, const void *data, size_t n, const char *name, struct err *err);

const struct safetensors_entry *safetensors_find(const struct safetensors *s,
                                                 const char *name);             /* NULL: no such tensor */
const char *safetensors_metadata(const struct safetensors *s, const char *key); /* NULL: no such key */

/* A view of an entry that holds numbers this program computes with: F32, F16, BF16; other types are refused by name. */
bool safetensors_view(struct tensor *out, const struct safetensors_entry *entry, const char *path, struct err *err);

/* Bits of one element of a dtype; 0 for an unknown one. */
size_t safetensors_type_bits(const char *dtype);

/* ---- writing ---- */

/* Order used by the official library (widest element first, then by name); shards written in it match its bytes. */
void safetensors_sort(struct safetensors_entry *entry, size_t n);

struct safetensors_writer {
    struct file_writer file; /* private */
    size_t expected, written;
};

/* Declare all tensors (name, dtype, rank, shape; the rest is ignored), in the order their data will come. Metadata may
 * be NULL. Nothing is visible under `path` before safetensors_writer_commit returns true. */
bool safetensors_writer_open(struct safetensors_writer *out, const char *path, const struct safetensors_entry *entry,
                             size_t n, const struct safetensors_pair *metadata, size_t n_metadata, struct err *err);
bool safetensors_writer_data(struct safetensors_writer *w, const void *data, size_t n, struct err *err);
bool safetensors_writer_commit(struct safetensors_writer *w, struct err *err); /* all declared data must have come */
void safetensors_writer_abandon(struct safetensors_writer *w); /* safe after commit and on the zero state */

/* All at once, data taken from entry[i].data; entries are written in the given order. */
bool safetensors_write(const char *path, const struct safetensors_entry *entry, size_t n,
                       const struct safetensors_pair *metadata, size_t n_metadata, struct err *err);

#endif
