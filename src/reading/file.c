/* file.c - the model on disk.
 *
 *   embed   BF16 [2^16, 64]    output  F32 [classes, 64]    bias  F32 [classes]
 *   table   BF16 [2^21]        seen    U8  [2^19]
 *
 * Reads   nothing that it does not check: shapes, types, names; the tensors are numbers, no offsets are in them
 * Checked tests/reading/learn_test.c
 */
#include "reading/file.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/file.h"
#include "format/safetensors.h"

enum { ROWS = 1 << MODEL_BUCKET_BITS, CELLS = 1 << MODEL_TABLE_BITS, SEEN = 1 << (MODEL_SEEN_BITS - 3), TENSORS = 5 };

static const char kind[] = "sansu-reader";

static void path_of(struct bytes *out, const char *directory, const char *name) {
    bytes_clear(out);
    bytes_printf(out, "%s/%s", directory, name);
}

/* ---- config.json ---- */

static bool save_config(const struct model *m, const char *path, int64_t examples, uint64_t seed, struct err *err) {
    struct bytes text = {0};
    bytes_printf(&text, "{\n  \"model_type\": \"%s\",\n  \"version\": 1,\n  \"examples\": %lld,\n  \"seed\": %llu,\n",
                 kind, (long long)examples, (unsigned long long)seed);
    bytes_append_string(&text, "  \"subtypes\": [");
    for (int i = 0; i < m->forms.n; i++) bytes_printf(&text, "%s\n    \"%s\"", i ? "," : "", m->forms.form[i].name);
    bytes_append_string(&text, "\n  ]\n}\n");
    bool ok = text.failed ? err_set(err, ERR_RESOURCE, "out of memory for %s", path)
                          : file_write_atomic(path, text.data, text.len, err);
    bytes_free(&text);
    return ok;
}

/* class[i]: the form of the file's i-th sub-type, -1 when this program has none of that name. */
static int load_config(int *class, int cap, const struct model *m, const char *path, struct err *err) {
    struct bytes text = {0};
    json_t *config = NULL;
    const json_t *list = NULL;
    int n = 0;
    if (file_read_all(&text, path, 1 << 20, err)) config = json_loadb(bytes_text(&text), text.len, 0, NULL);
    bytes_free(&text);
    const char *type = json_string_value(json_object_get(config, "model_type"));
    if (type && strcmp(type, kind) == 0 && json_integer_value(json_object_get(config, "version")) == 1)
        list = json_object_get(config, "subtypes");
    for (size_t i = 0; i < json_array_size(list) && n < cap; i++) {
        const char *name = json_string_value(json_array_get(list, i));
        class[n++] = name ? forms_find(&m->forms, name) : -1;
    }
    json_decref(config);
    if (!n && !err->code)
        err_set(err, ERR_INPUT, "%s: not the config.json of a reader (model_type %s, version 1)", path, kind);
    return n;
}

/* ---- model.safetensors ---- */

static uint16_t *to_bf16(const float *from, size_t n) {
    uint16_t *out = malloc(n * sizeof *out);
    for (size_t i = 0; out && i < n; i++) {
        uint32_t bits;
        memcpy(&bits, &from[i], sizeof bits);
        out[i] = (uint16_t)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
    }
    return out;
}

bool model_save(const struct model *m, const char *directory, int64_t examples, uint64_t seed, struct err *err) {
    struct bytes path = {0};
    uint16_t *embed = to_bf16(m->embed.f32, (size_t)ROWS * MODEL_WIDTH), *table = to_bf16(m->table.f32, CELLS);
    size_t classes = (size_t)m->n_classes;
    const struct safetensors_entry entry[TENSORS] = {
        {.name = "output", .dtype = "F32", .rank = 2, .shape = {classes, MODEL_WIDTH}, .data = (const void *)m->output},
        {.name = "bias", .dtype = "F32", .rank = 1, .shape = {classes}, .data = (const void *)m->bias},
        {.name = "embed", .dtype = "BF16", .rank = 2, .shape = {ROWS, MODEL_WIDTH}, .data = (const void *)embed},
        {.name = "table", .dtype = "BF16", .rank = 1, .shape = {CELLS}, .data = (const void *)table},
        {.name = "seen", .dtype = "U8", .rank = 1, .shape = {SEEN}, .data = m->seen},
    };
    bool ok = embed && table ? true : err_set(err, ERR_RESOURCE, "out of memory for the reader's file");
    ok = ok && file_make_directory(directory, err);
    path_of(&path, directory, "model.safetensors");
    ok = ok && safetensors_write(bytes_text(&path), entry, TENSORS, NULL, 0, err);
    path_of(&path, directory, "config.json");
    ok = ok && save_config(m, bytes_text(&path), examples, seed, err);
    free(embed);
    free(table);
    bytes_free(&path);
    return ok;
}

/* The data of a tensor of exactly this type and size, NULL after an error. */
static const unsigned char *tensor_data(const struct safetensors *file, const char *name, const char *dtype,
                                        size_t n_bytes, const char *path, struct err *err) {
    const struct safetensors_entry *e = safetensors_find(file, name);
    if (e && strcmp(e->dtype, dtype) == 0 && e->n_bytes == n_bytes) return e->data;
    err_set(err, ERR_INPUT, "%s: the tensor '%s' is not %s of %zu bytes", path, name, dtype, n_bytes);
    return NULL;
}

/* NaN and infinity never pass: a score that is none of a number decides nothing. */
static float number(float x) { return isfinite(x) ? x : 0; }

static void load_table(struct model_table *to, const unsigned char *from, size_t n) {
    for (size_t i = 0; i < n; i++) {
        to->bf16[i] = (uint16_t)(from[2 * i] | from[2 * i + 1] << 8);
        if (!isfinite(model_number(to, i))) to->bf16[i] = 0;
    }
}

static void load_class(struct model *m, int c, const unsigned char *output, const unsigned char *bias) {
    float *row = m->output + (size_t)c * MODEL_WIDTH;
    memcpy(row, output, MODEL_WIDTH * sizeof *row);
    memcpy(&m->bias[c], bias, sizeof m->bias[c]);
    for (int k = 0; k < MODEL_WIDTH; k++) row[k] = number(row[k]);
    m->bias[c] = number(m->bias[c]);
}

static bool load_tensors(struct model *m, const struct safetensors *file, const int *class, int n, const char *path,
                         struct err *err) {
    size_t classes = (size_t)n + 1, row = MODEL_WIDTH * sizeof(float);
    const unsigned char *output = tensor_data(file, "output", "F32", classes * row, path, err),
                        *bias = tensor_data(file, "bias", "F32", classes * sizeof(float), path, err),
                        *embed = tensor_data(file, "embed", "BF16", (size_t)ROWS * MODEL_WIDTH * 2, path, err),
                        *table = tensor_data(file, "table", "BF16", (size_t)CELLS * 2, path, err),
                        *seen = tensor_data(file, "seen", "U8", SEEN, path, err);
    if (!output || !bias || !embed || !table || !seen) return false;
    for (int c = 0; c < m->forms.n; c++) m->bias[c] = -1e9f;
    for (int i = 0; i < n; i++)
        if (class[i] >= 0) load_class(m, class[i], output + (size_t)i * row, bias + (size_t)i * sizeof(float));
    load_class(m, m->forms.n, output + (size_t)n * row, bias + (size_t)n * sizeof(float));
    load_table(&m->embed, embed, (size_t)ROWS * MODEL_WIDTH);
    load_table(&m->table, table, CELLS);
    memcpy(m->seen, seen, SEEN);
    return true;
}

bool model_load(struct model *out, const char *directory, struct err *err) {
    struct bytes path = {0};
    struct safetensors file = {0};
    int class[MODEL_CLASSES], n = 0;
    bool ok = model_new(out, false, err);
    path_of(&path, directory, "config.json");
    ok = ok && (n = load_config(class, MODEL_CLASSES - 1, out, bytes_text(&path), err)) > 0;
    path_of(&path, directory, "model.safetensors");
    ok = ok && safetensors_open(&file, bytes_text(&path), err) &&
         load_tensors(out, &file, class, n, bytes_text(&path), err);
    safetensors_close(&file);
    bytes_free(&path);
    if (!ok) model_free(out);
    return ok;
}
