/* gguf.h - the file format of llama.cpp: typed metadata, then tensors, each aligned.
 *
 *     0   "GGUF"            4   u32 version (2, 3)      8   u64 tensors      16   u64 pairs
 *     24  pairs:    u64 n, key[n], u32 kind, value      a string is u64 n, bytes[n]; an array is u32 kind, u64 n,
 *       values
 *     ..  tensors:  u64 n, name[n], u32 rank, u64 dim[rank] (innermost first), u32 type, u64 offset
 *     ..  padding to a multiple of general.alignment (32 unless given); tensor data starts here, offset 0
 *
 * All numbers little-endian. A reader maps the file and believes nothing in it: every count is bounded by the bytes
 * that are left, every size goes through checked arithmetic, tensors must follow each other without holes or overlap.
 * A writer streams: metadata and the list of tensors first, then their data in that order. */
#ifndef SANSU_FORMAT_GGUF_H
#define SANSU_FORMAT_GGUF_H

#include <stdint.h>

#include "base/arena.h"
#include "base/bytes.h"
#include "base/file.h"
#include "tensor/tensor.h"

enum { GGUF_MAX_RANK = 4, GGUF_MAX_NAME = 63, GGUF_ALIGNMENT = 32 };

/* Of values, numbered as in the file. */
enum gguf_kind {
    GGUF_U8,
    GGUF_I8,
    GGUF_U16,
    GGUF_I16,
    GGUF_U32,
    GGUF_I32,
    GGUF_F32,
    GGUF_BOOL,
    GGUF_STRING,
    GGUF_ARRAY,
    GGUF_U64,
    GGUF_I64,
    GGUF_F64,
    GGUF_KINDS
};
const char *gguf_kind_name(enum gguf_kind kind); /* "u32" "string" ... */

struct gguf_pair {
    const char *key;     /* UTF-8, NUL-terminated, unique */
    enum gguf_kind kind; /* of the elements, when it is an array */
    bool array;
    size_t count;              /* elements; 1 unless an array */
    const unsigned char *data; /* the first element in the mapping */
    size_t n_bytes;            /* of all elements */
};

/* Element types of tensors: those this program computes with, and the names and sizes of the others. */
struct gguf_type {
    unsigned id;            /* as in the file */
    const char *name;       /* "Q4_K" */
    size_t elements, bytes; /* of a block */
};
const struct gguf_type *gguf_type_by_id(unsigned id);     /* NULL: unknown */
bool gguf_type_known(enum tensor_type *out, unsigned id); /* false: not one of enum tensor_type */
unsigned gguf_type_id(enum tensor_type type);

struct gguf_tensor {
    const char *name;
    const struct gguf_type *type;
    int rank;
    size_t shape[GGUF_MAX_RANK]; /* outermost first, as everywhere in this program */
    size_t offset, n_bytes;      /* offset from the start of the data part */
    const unsigned char *data;
};

struct gguf {
    unsigned version;
    size_t alignment, data_start; /* data_start: offset in the file */
    struct gguf_pair *pair;       /* [n_pairs], file order */
    struct gguf_tensor *tensor;   /* [n_tensors], file order */
    size_t n_pairs, n_tensors;
    const struct gguf_pair **pair_by_key; /* sorted */
    const struct gguf_tensor **tensor_by_name;
    struct file_map map;
    struct arena arena;
};

/* True when the file at path begins with "GGUF"; false for anything else, a missing file too. */
bool gguf_is(const char *path);

bool gguf_open(struct gguf *out, const char *path, struct err *err);
/* The same from memory, which must stay; `name` stands in messages for the file. On failure nothing is left to
 * close. */
bool gguf_parse(struct gguf *out, const void *data, size_t n, const char *name, struct err *err);
void gguf_close(struct gguf *g); /* safe on the zero state */

const struct gguf_tensor *gguf_find_tensor(const struct gguf *g, const char *name); /* NULL: absent */
/* A view for computing. False, with words, for a type this program does not compute with. */
bool gguf_view(struct tensor *out, const struct gguf_tensor *t, const char *path, struct err *err);

/* ---- metadata ----
 * Each getter leaves *out alone and returns true when the key is absent (give *out its default first), and fails when
 * the value has another kind. Integers of any width and sign are taken when the value fits. */
const struct gguf_pair *gguf_find(const struct gguf *g, const char *key); /* NULL: absent */
bool gguf_get_size(size_t *out, const struct gguf *g, const char *key, struct err *err);
bool gguf_get_number(double *out, const struct gguf *g, const char *key, struct err *err);
bool gguf_get_bool(bool *out, const struct gguf *g, const char *key, struct err *err);
bool gguf_get_string(const char **out, size_t *n, const struct gguf *g, const char *key,
                     struct err *err); /* not NUL-terminated */

/* Element i of a value of any number kind or bool, as a double. */
double gguf_element(const struct gguf_pair *p, size_t i);

/* Walk an array of strings: start with {p, 0}. */
struct gguf_strings {
    const struct gguf_pair *pair;
    size_t at; /* byte offset of the next one */
};
bool gguf_next_string(struct gguf_strings *s, const char **out, size_t *n); /* false after the last */

/* ---- writing ---- */

struct gguf_writer {
    struct file_writer file;
    struct bytes pairs, tensors; /* as they will stand in the file */
    size_t n_pairs, n_tensors;
    size_t data_bytes; /* declared, padding included */
    size_t written;    /* of them */
    struct bytes ends; /* size_t: where each declared tensor's bytes end, without padding */
    size_t current;    /* tensor whose data is awaited */
    bool begun;
};

/* Nothing is visible under `path` before gguf_writer_commit returns true. */
bool gguf_writer_open(struct gguf_writer *out, const char *path, struct err *err);

/* Metadata and tensors may be declared in any order until gguf_writer_begin. Keys and names must be unique. */
void gguf_put_string(struct gguf_writer *w, const char *key, const char *s, size_t n);
void gguf_put_u32(struct gguf_writer *w, const char *key, uint32_t value);
void gguf_put_f32(struct gguf_writer *w, const char *key, float value);
void gguf_put_bool(struct gguf_writer *w, const char *key, bool value);
void gguf_put_array(struct gguf_writer *w, const char *key, enum gguf_kind kind, const void *elements,
                    size_t count);                                       /* fixed-size kinds */
void gguf_put_pair(struct gguf_writer *w, const struct gguf_pair *pair); /* of another file, as it stands there */
void gguf_put_strings_begin(struct gguf_writer *w, const char *key,
                            size_t count); /* then count times gguf_put_element */
void gguf_put_element(struct gguf_writer *w, const char *s, size_t n);
bool gguf_declare(struct gguf_writer *w, const char *name, enum tensor_type type, int rank, const size_t *shape,
                  struct err *err);

bool gguf_writer_begin(struct gguf_writer *w, struct err *err); /* header out; then the data, tensor by tensor */
bool gguf_writer_data(struct gguf_writer *w, const void *data, size_t n,
                      struct err *err);                          /* of the current tensor; pads at its end */
bool gguf_writer_commit(struct gguf_writer *w, struct err *err); /* all declared data must have come */
void gguf_writer_abandon(struct gguf_writer *w);                 /* safe after commit and on the zero state */

#endif
