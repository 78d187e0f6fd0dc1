/* weights.c - map a Hugging Face directory and point the table's tensors into it.
 *
 *   config.json ---------------------------------------------+
 *   model.safetensors, or                                    v
 *   model.safetensors.index.json -> shards -> entries -> table (shape, type) -> nothing missing, nothing unknown
 *
 * Reads   read-only mappings        Owns   mappings and arena until close
 * Never   copies weights (one exception: a tensor whose bytes are not aligned to its element, as very old files have)
 * Checked tests/model/weights_test.c
 */
#include "model/weights.h"

#include <assert.h>
#include <string.h>

#include "base/checked.h"
#include "base/log.h"
#include "base/memory.h"
#include "format/gguf_set.h"
#include "model/weights_impl.h"

/* ---- tensors without files ---- */

bool model_weights_blank(struct model_weights *out, const struct model_config *c, struct err *err) {
    memset(out, 0, sizeof *out);
    if (!model_config_check(c, err)) return false;
    out->config = *c;
    out->layout = model_layout(c);
    out->tensor = arena_alloc(&out->arena, out->layout.total, sizeof *out->tensor, err);
    if (!out->tensor) return false;
    for (size_t i = 0; i < out->layout.total; i++) {
        struct tensor *t = &out->tensor[i];
        t->type = c->type;
        t->rank = model_tensor_shape(t->shape, c, i);
        for (int r = t->rank; r < TENSOR_MAX_RANK; r++) t->shape[r] = 0;
    }
    return true;
}

void model_tensor_set(struct model_weights *w, size_t index, enum tensor_type type, const void *data) {
    w->tensor[index].type = type;
    w->tensor[index].data = data;
}

/* ---- reading ---- */

static bool same_shape(const struct tensor *t, const struct safetensors_entry *e) {
    bool same = t->rank == e->rank;
    for (int i = 0; same && i < t->rank; i++) same = t->shape[i] == e->shape[i];
    return same;
}

static void print_shape(struct bytes *out, int rank, const size_t *shape) {
    bytes_append_char(out, '[');
    for (int i = 0; i < rank; i++) bytes_printf(out, "%s%zu", i ? ", " : "", shape[i]);
    bytes_append_char(out, ']');
}

static bool shape_error(const struct tensor *t, const struct safetensors_entry *e, const char *path, struct err *err) {
    struct bytes found, wanted;
    bytes_init(&found);
    bytes_init(&wanted);
    print_shape(&found, e->rank, e->shape);
    print_shape(&wanted, t->rank, t->shape);
    err_set(err, ERR_INPUT, "%s: tensor '%.200s' has shape %s, config.json makes it %s", path, e->name,
            bytes_text(&found), bytes_text(&wanted));
    bytes_free(&found);
    bytes_free(&wanted);
    return false;
}

/* Point one tensor of the table at its bytes. */
static bool take_entry(struct model_weights *w, size_t index, const struct safetensors_entry *e, const char *path,
                       struct err *err) {
    struct tensor *t = &w->tensor[index], view;
    if (t->data) return err_set(err, ERR_INPUT, "%s: tensor '%.200s' is in two files", path, e->name);
    if (!same_shape(t, e)) return shape_error(t, e, path, err);
    if (!safetensors_view(&view, e, path, err)) return false;
    if ((uintptr_t)view.data % tensor_type_alignment(view.type)) {
        void *copy = arena_alloc(&w->arena, e->n_bytes, 1, err);
        if (!copy) return false;
        log_write(LOG_WARNING, "%s: tensor '%.200s' is not aligned in the file; it was copied", path, e->name);
        view.data = memcpy(copy, view.data, e->n_bytes);
    }
    *t = view;
    return true;
}

static bool ends_with(const char *s, const char *tail) {
    size_t n = strlen(s), m = strlen(tail);
    return n >= m && strcmp(s + n - m, tail) == 0;
}

/* Tensors that may be there and mean nothing: old rotary tables, and the copy of the embedding that some tied models
 * carry as a head. */
static bool is_ignored(const struct model_config *c, const char *name) {
    struct model_config untied = *c;
    size_t index;
    untied.tied = false;
    return ends_with(name, "rotary_emb.inv_freq") || (c->tied && model_tensor_find(&index, &untied, name));
}

static bool take_file(struct model_weights *w, const struct model_file *f, struct err *err) {
    for (size_t i = 0; i < f->st.n_entries; i++) {
        const struct safetensors_entry *e = &f->st.entry[i];
        size_t index;
        if (model_tensor_find(&index, &w->config, e->name)) {
            if (!take_entry(w, index, e, f->path, err)) return false;
        } else if (!is_ignored(&w->config, e->name)) {
            return err_set(err, ERR_INPUT, "%s: tensor '%.200s' has no place in the model that config.json describes%s",
                           f->path, e->name, model_tensor_hint(e->name));
        }
    }
    return true;
}

static bool check_complete(const struct model_weights *w, const char *dir, struct err *err) {
    size_t missing = 0, first = 0;
    for (size_t i = w->layout.total; i-- > 0;)
        if (!w->tensor[i].data) {
            missing++;
            first = i;
        }
    if (!missing) return true;
    struct bytes name;
    bytes_init(&name);
    model_tensor_name(&name, &w->config, first);
    err_set(err, ERR_INPUT, "%s: tensor '%s' is missing%s", dir, bytes_text(&name), missing > 1 ? ", and others" : "");
    bytes_free(&name);
    return false;
}

bool model_file_open(struct model_weights *w, const char *dir, const char *name, struct err *err) {
    struct bytes path;
    struct model_file *f = &w->file[w->n_files];
    bytes_init(&path);
    file_join(&path, dir, name);
    f->path = arena_copy_string(&w->arena, bytes_text(&path), path.len, err);
    bytes_free(&path);
    if (!f->path || !safetensors_open(&f->st, f->path, err)) return false;
    w->n_files++;
    return true;
}

static bool open_files(struct model_weights *w, const char *dir, struct err *err) {
    struct bytes single, index;
    bytes_init(&single);
    bytes_init(&index);
    file_join(&single, dir, "model.safetensors");
    file_join(&index, dir, "model.safetensors.index.json");
    bool ok;
    if (file_exists(bytes_text(&single))) { /* transformers prefers it, too */
        w->file = arena_alloc(&w->arena, 1, sizeof *w->file, err);
        ok = w->file && model_file_open(w, dir, "model.safetensors", err);
    } else if (file_exists(bytes_text(&index))) {
        ok = model_shards_open(w, dir, bytes_text(&index), err);
    } else {
        ok = err_set(
            err, ERR_INPUT,
            "%s: there is neither model.safetensors nor model.safetensors.index.json (pickled .bin files are not read)",
            dir);
    }
    bytes_free(&single);
    bytes_free(&index);
    return ok;
}

bool model_weights_open(struct model_weights *out, const char *dir, struct err *err) {
    struct model_config c;
    memset(out, 0, sizeof *out);
    if (!model_config_read(&c, dir, err)) return false;
    bool ok = model_weights_blank(out, &c, err) && open_files(out, dir, err);
    for (size_t i = 0; ok && i < out->n_files; i++) ok = take_file(out, &out->file[i], err);
    ok = ok && check_complete(out, dir, err);
    if (!ok) model_weights_close(out);
    return ok;
}

void model_weights_close(struct model_weights *w) {
    for (size_t i = 0; i < w->n_files; i++) safetensors_close(&w->file[i].st);
    if (w->gguf) gguf_set_close(w->gguf);
    arena_free(&w->arena);
    memset(w, 0, sizeof *w);
}

void model_weights_expect_all(const struct model_weights *w) {
    for (size_t i = 0; i < w->n_files; i++) memory_prefer_huge(w->file[i].st.map.data, w->file[i].st.map.size);
    for (size_t i = 0; w->gguf && i < w->gguf->n; i++) {
        const struct file_map *map = &w->gguf->part[i].file.map;
        memory_prefer_huge(map->data, map->size);
    }
}

bool model_weights_intact(const struct model_weights *w, struct err *err) {
    for (size_t i = 0; i < w->n_files; i++)
        if (!file_map_check(&w->file[i].st.map, w->file[i].path, err)) return false;
    for (size_t i = 0; w->gguf && i < w->gguf->n; i++)
        if (!file_map_check(&w->gguf->part[i].file.map, w->gguf->part[i].path, err)) return false;
    return true;
}

size_t model_weights_mapped(const struct model_weights *w) {
    size_t total = 0;
    for (size_t i = 0; w->gguf && i < w->gguf->n; i++) total += w->gguf->part[i].file.map.size;
    for (size_t i = 0; i < w->n_files; i++) total += w->file[i].st.map.size;
    return total;
}
