/* weights_write.c - a Hugging Face directory, written as transformers' save_pretrained writes it.
 *
 *   table, in state_dict order -> cut into shards (greedy, at most max_shard_bytes each) -> shard files, sorted by name
 *                              -> model.safetensors.index.json -> config.json
 *
 * state_dict order is the order of the modules' definition: embed, per layer q k v o gate up down and then both norms,
 * norm, head. It decides which shard a tensor falls into; inside a file tensors are sorted by name. Both rules together
 * make the weight files equal, byte by byte, to the official library's.
 *
 * Writes  DIR; an older config.json, index and model.safetensors there are removed first, so that a directory cut short
 *         is not taken for a model, and no reader mixes the old with the new
 * Never   holds more than one tensor's piece in memory
 * Checked tests/model/save_test.c (bytes of the official library; round trips; conversions)
 */
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "model/weights_impl.h"

enum { PIECE = 1 << 14 }; /* elements converted at once; whole blocks of every type */

static const char single_name[] = "model.safetensors", index_name[] = "model.safetensors.index.json";

struct plan {
    const struct model_config *c;
    struct model_layout layout;
    const char *dir;
    enum tensor_type type;
    struct arena arena;
    struct safetensors_entry *entry; /* [n], state_dict order, then (after sort_by_name) by name */
    size_t *shard;                   /* [table index]: 0.. */
    size_t n, n_shards, total_bytes;
};

/* Table index of position `at` in state_dict order: layers as the architecture has them, the rest as the table has
 * it. */
static size_t state_order(const struct plan *p, size_t at) {
    const struct model_layout *l = &p->layout;
    if (at < l->before || at >= l->before + p->c->layers * l->per_layer) return at;
    size_t layer = (at - l->before) / l->per_layer, within = (at - l->before) % l->per_layer;
    return model_layout_index(l, layer, model_arch_of(p->c)->saved[within]);
}

static bool list_entries(struct plan *p, struct err *err) {
    struct bytes name;
    bool ok = true;
    p->layout = model_layout(p->c);
    p->n = p->layout.total;
    p->entry = arena_alloc(&p->arena, p->n, sizeof *p->entry, err);
    p->shard = arena_alloc(&p->arena, p->n, sizeof *p->shard, err);
    if (!p->entry || !p->shard) return false;
    bytes_init(&name);
    for (size_t at = 0; ok && at < p->n; at++) {
        struct safetensors_entry *e = &p->entry[at];
        size_t count = 1;
        model_tensor_name(&name, p->c, state_order(p, at));
        e->name = arena_copy_string(&p->arena, bytes_text(&name), name.len, err);
        e->dtype = tensor_type_name(p->type);
        e->rank = model_tensor_shape(e->shape, p->c, state_order(p, at));
        for (int r = 0; r < e->rank; r++) count *= e->shape[r]; /* model_config_check bounds it */
        e->n_bytes = tensor_row_bytes(p->type, count);
        p->total_bytes += e->n_bytes;
        ok = e->name != NULL;
    }
    bytes_free(&name);
    return ok;
}

/* The official rule: walk in state_dict order; a tensor larger than the limit is a shard of its own, placed before the
 * one that is still being filled; a tensor that would overflow the current shard closes it. */
static bool cut_shards(struct plan *p, size_t max_bytes, struct err *err) {
    size_t *number = arena_alloc(&p->arena, p->n + 1, sizeof *number, err); /* [group]: its shard */
    size_t *group = arena_alloc(&p->arena, p->n, sizeof *group, err);       /* [position] */
    size_t n_groups = 1, current = 0, filled = 0;
    if (!number || !group) return false;
    if (max_bytes == 0) max_bytes = SIZE_MAX;
    for (size_t at = 0; at < p->n; at++) {
        size_t n = p->entry[at].n_bytes;
        if (n > max_bytes) {
            group[at] = n_groups;
            number[n_groups++] = p->n_shards++;
            continue;
        }
        if (n > max_bytes - filled) {
            number[current] = p->n_shards++;
            current = n_groups++;
            filled = 0;
        }
        group[at] = current;
        filled += n;
    }
    if (filled) number[current] = p->n_shards++;
    for (size_t at = 0; at < p->n; at++) p->shard[state_order(p, at)] = number[group[at]];
    return true;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct safetensors_entry *)a)->name, ((const struct safetensors_entry *)b)->name);
}

static size_t index_of(const struct plan *p, const struct safetensors_entry *e) {
    size_t index = 0;
    bool known = model_tensor_find(&index, p->c, e->name);
    assert(known);
    (void)known;
    return index;
}

static void file_name(struct bytes *out, const struct plan *p, size_t shard) {
    bytes_clear(out);
    if (p->n_shards == 1)
        bytes_append_string(out, single_name);
    else
        bytes_printf(out, "model-%05zu-of-%05zu.safetensors", shard + 1, p->n_shards);
}

/* ---- data ---- */

static bool write_converted(struct safetensors_writer *w, const struct tensor *t, enum tensor_type type,
                            const char *name, struct err *err) {
    float wide[PIECE];
    unsigned char narrow[PIECE * sizeof(float)];
    size_t count = tensor_elements(t), overflows = 0;
    for (size_t done = 0; done < count;) {
        size_t n = count - done < PIECE ? count - done : PIECE;
        tensor_to_f32(wide, t->type, (const unsigned char *)t->data + tensor_row_bytes(t->type, done), n);
        tensor_from_f32(narrow, type, wide, n);
        if (type == TENSOR_F16)
            for (size_t i = 0; i < n; i++) overflows += isfinite(wide[i]) && fabsf(wide[i]) >= 65520.0f;
        if (!safetensors_writer_data(w, narrow, tensor_row_bytes(type, n), err)) return false;
        done += n;
    }
    if (overflows)
        log_write(LOG_WARNING, "tensor '%s': %zu values are too large for F16 and became infinite", name, overflows);
    return true;
}

static bool write_tensor(struct safetensors_writer *w, const struct plan *p, const struct safetensors_entry *e,
                         model_source_fn *source, void *context, struct err *err) {
    struct tensor t = {0};
    if (!source(context, &t, index_of(p, e), err)) return err_prefix(err, "tensor '%s'", e->name);
    bool fits = t.data && t.rank == e->rank;
    for (int i = 0; fits && i < t.rank; i++) fits = t.shape[i] == e->shape[i];
    if (!fits)
        return err_set(err, ERR_INPUT, "tensor '%s': what there is to save has no data or not the shape of the config",
                       e->name);
    if (t.type == p->type) return safetensors_writer_data(w, t.data, e->n_bytes, err);
    return write_converted(w, &t, p->type, e->name, err);
}

static bool write_shard(struct plan *p, size_t shard, model_source_fn *source, void *context, struct err *err) {
    static const struct safetensors_pair metadata = {"format", "pt"};
    struct safetensors_writer w;
    struct bytes name, path;
    size_t n = 0;
    struct safetensors_entry *mine = arena_alloc(&p->arena, p->n, sizeof *mine, err);
    if (!mine) return false;
    for (size_t i = 0; i < p->n; i++)
        if (p->shard[index_of(p, &p->entry[i])] == shard) mine[n++] = p->entry[i];
    safetensors_sort(mine, n);
    bytes_init(&name);
    bytes_init(&path);
    file_name(&name, p, shard);
    file_join(&path, p->dir, bytes_text(&name));
    bool ok = safetensors_writer_open(&w, bytes_text(&path), mine, n, &metadata, 1, err);
    if (ok) {
        for (size_t i = 0; ok && i < n; i++) ok = write_tensor(&w, p, &mine[i], source, context, err);
        if (ok)
            ok = safetensors_writer_commit(&w, err);
        else
            safetensors_writer_abandon(&w);
    }
    bytes_free(&name);
    bytes_free(&path);
    return ok;
}

/* ---- the directory ---- */

static bool write_index(struct plan *p, struct err *err) {
    struct bytes out, name, path;
    bytes_init(&out);
    bytes_init(&name);
    bytes_init(&path);
    bytes_printf(
        &out,
        "{\n  \"metadata\": {\n    \"total_parameters\": %zu,\n    \"total_size\": %zu\n  },\n  \"weight_map\": {",
        model_parameter_count(p->c), p->total_bytes);
    qsort(p->entry, p->n, sizeof *p->entry, by_name);
    for (size_t i = 0; i < p->n; i++) {
        file_name(&name, p, p->shard[index_of(p, &p->entry[i])]);
        bytes_printf(&out, "%s\n    \"%s\": \"%s\"", i ? "," : "", p->entry[i].name, bytes_text(&name));
    }
    bytes_append_string(&out, "\n  }\n}\n");
    file_join(&path, p->dir, index_name);
    bool ok = !out.failed || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && file_write_atomic(bytes_text(&path), out.data, out.len, err);
    bytes_free(&out);
    bytes_free(&name);
    bytes_free(&path);
    return ok;
}

static void remove_old(const char *dir) {
    const char *const names[] = {"config.json", index_name, single_name};
    struct bytes path;
    bytes_init(&path);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        file_join(&path, dir, names[i]);
        if (!path.failed) remove(bytes_text(&path));
    }
    bytes_free(&path);
}

bool model_weights_stream(const struct model_config *c, const char *dir, size_t max_shard_bytes, enum tensor_type type,
                          model_source_fn *source, void *context, struct err *err) {
    struct model_config written = *c;
    struct plan p = {.c = c, .dir = dir, .type = type};
    written.type = type;
    bool ok = model_config_check(c, err) && file_make_directory(dir, err) && list_entries(&p, err) &&
              cut_shards(&p, max_shard_bytes, err);
    if (ok) remove_old(dir);
    for (size_t i = 0; ok && i < p.n_shards; i++) ok = write_shard(&p, i, source, context, err);
    if (ok && p.n_shards > 1) ok = write_index(&p, err);
    ok = ok && model_config_write(&written, dir, err);
    arena_free(&p.arena);
    return ok;
}

static bool from_weights(void *context, struct tensor *out, size_t index, struct err *err) {
    (void)err;
    *out = *model_tensor(*(const struct model_weights *const *)context, index);
    return true;
}

bool model_weights_save(const struct model_weights *w, const char *dir, size_t max_shard_bytes, enum tensor_type type,
                        struct err *err) {
    if (w->gguf) return err_set(err, ERR_USAGE, "weights of a GGUF file cannot be written as a Hugging Face directory");
    return model_weights_stream(&w->config, dir, max_shard_bytes, type, from_weights, &w, err);
}
