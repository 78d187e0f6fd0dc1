/* shards.c - model.safetensors.index.json: which shard holds which tensor.
 *
 *   {"metadata": {"total_size": 17180401664}, "weight_map": {"lm_head.weight": "model-00004-of-00004.safetensors", ...}}
 *
 * The index says which files there are: shards cut through layers. Where it is wrong about what they hold, the model
 * loads with a warning when every tensor it needs is in one of them. Names of shards are plain file names in the same
 * directory; anything with a slash would let a model file point outside of it.
 *
 * Reads   hostile text              Never   opens a file whose name it has not checked
 * Checked tests/model/weights_test.c, fuzz/config_fuzz.c (the same cursor)
 */
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/log.h"
#include "model/weights_impl.h"

enum { MAX_INDEX = 16 << 20, MAX_SHARDS = 10000 };

static const char *keep_string(struct model_index *x, struct json *j, const struct json_slice *s, struct err *err) {
    struct bytes text;
    bytes_init(&text);
    cursor_unescape(&text, s);
    char *copy = NULL;
    if (text.len && memchr(text.data, 0, text.len))
        cursor_fail(j, "a name with a NUL character");
    else
        copy = arena_copy_string(&x->arena, bytes_text(&text), text.len, err);
    bytes_free(&text);
    return copy;
}

static bool is_plain_name(const char *s) {
    return *s && !strchr(s, '/') && !strchr(s, '\\') && strcmp(s, ".") != 0 && strcmp(s, "..") != 0;
}

static bool read_map(struct model_index *x, struct json *j, struct err *err) {
    struct json_slice key, value;
    if (x->n_places) return cursor_fail(j, "weight_map given twice");
    if (!cursor_enter_object(j)) return false;
    while (cursor_next_key(j, &key)) {
        if (!cursor_get_string(j, &value)) return false;
        struct model_place *p = &x->place[x->n_places];
        p->tensor = keep_string(x, j, &key, err);
        p->shard = p->tensor ? keep_string(x, j, &value, err) : NULL;
        if (!p->shard) return false;
        if (!is_plain_name(p->shard)) return cursor_fail(j, "a shard must be a plain file name of the same directory");
        x->n_places++;
    }
    return !j->problem;
}

static bool read_keys(struct model_index *x, struct json *j, struct err *err) {
    struct json_slice key, inner;
    if (!cursor_enter_object(j)) return false;
    while (cursor_next_key(j, &key)) {
        if (cursor_key_is(&key, "weight_map")) {
            if (!read_map(x, j, err)) return false;
        } else if (cursor_key_is(&key, "metadata") && cursor_peek(j) == JSON_OBJECT && cursor_enter_object(j)) {
            while (cursor_next_key(j, &inner))
                if (cursor_key_is(&inner, "total_size"))
                    cursor_get_double(j, &x->total_size);
                else
                    cursor_skip(j);
        } else {
            cursor_skip(j);
        }
    }
    return !j->problem;
}

bool model_index_parse(struct model_index *out, const char *text, size_t n, const char *name, struct err *err) {
    struct json j;
    size_t cap = 0;
    memset(out, 0, sizeof *out);
    out->total_size = -1;
    for (size_t i = 0; i < n; i++) cap += text[i] == ':'; /* every place costs one */
    out->place = arena_alloc(&out->arena, cap, sizeof *out->place, err);
    bool ok = out->place != NULL;
    if (ok) {
        cursor_init(&j, text, n);
        ok = (read_keys(out, &j, err) || j.problem) && cursor_end(&j, err);
    }
    if (ok && out->n_places == 0) ok = err_set(err, ERR_INPUT, "there is no weight_map, or it is empty");
    if (ok) return true;
    model_index_free(out);
    return err_prefix(err, "%s", name);
}

void model_index_free(struct model_index *x) {
    arena_free(&x->arena);
    memset(x, 0, sizeof *x);
}

static bool read_index(struct model_index *x, const char *path, struct err *err) {
    struct file_map map;
    if (!file_map_open(&map, path, err)) return false;
    bool ok = map.size <= MAX_INDEX || err_set(err, ERR_INPUT, "%s: longer than %d bytes", path, MAX_INDEX);
    ok = ok && model_index_parse(x, map.data ? (const char *)map.data : "", map.size, path, err) &&
         file_map_check(&map, path, err);
    file_map_close(&map);
    return ok;
}

static int by_shard(const void *a, const void *b) {
    return strcmp(((const struct model_place *)a)->shard, ((const struct model_place *)b)->shard);
}
static int by_tensor(const void *a, const void *b) {
    return strcmp(((const struct model_place *)a)->tensor, ((const struct model_place *)b)->tensor);
}

/* Map the shards in order of name and note in every place which file it means. */
static bool open_shards(struct model_weights *w, struct model_index *x, const char *dir, struct err *err) {
    size_t n = 0;
    qsort(x->place, x->n_places, sizeof *x->place, by_shard);
    for (size_t i = 0; i < x->n_places; i++) n += i == 0 || strcmp(x->place[i - 1].shard, x->place[i].shard) != 0;
    if (n > MAX_SHARDS)
        return err_set(err, ERR_INPUT, "%s: the index names %zu shards; at most %d are read", dir, n, MAX_SHARDS);
    w->file = arena_alloc(&w->arena, n, sizeof *w->file, err);
    if (!w->file) return false;
    for (size_t i = 0; i < x->n_places; i++) {
        bool is_new = i == 0 || strcmp(x->place[i - 1].shard, x->place[i].shard) != 0;
        if (is_new && !model_file_open(w, dir, x->place[i].shard, err)) return false;
        x->place[i].file = w->n_files - 1;
    }
    qsort(x->place, x->n_places, sizeof *x->place, by_tensor);
    return true;
}

/* What index and shards disagree about without harm; the first in words. */
struct notes {
    struct err first;
    size_t n;
};

static const struct model_file *find_elsewhere(const struct model_weights *w, const char *tensor) {
    for (size_t f = 0; f < w->n_files; f++)
        if (safetensors_find(&w->file[f].st, tensor)) return &w->file[f];
    return NULL;
}

/* Every tensor the index names is listed once, and is in the shard it names: or in another one, or not needed. */
static bool check_places(struct notes *notes, const struct model_weights *w, const struct model_index *x,
                         const char *path, struct err *err) {
    size_t index;
    for (size_t i = 0; i < x->n_places; i++) {
        const struct model_place *p = &x->place[i];
        if (i && strcmp(x->place[i - 1].tensor, p->tensor) == 0)
            return err_set(err, ERR_INPUT, "%s: tensor '%.200s' is listed twice", path, p->tensor);
        if (safetensors_find(&w->file[p->file].st, p->tensor)) continue;
        const struct model_file *other = find_elsewhere(w, p->tensor);
        if (!other && model_tensor_find(&index, &w->config, p->tensor))
            return err_set(err, ERR_INPUT, "%s: tensor '%.200s' is not in the shard it names, %.200s", path, p->tensor,
                           p->shard);
        err_set(&notes->first, ERR_INPUT, "tensor '%.200s' is not in the shard it names, %.100s%s%s", p->tensor,
                p->shard, other ? ", but in " : "; this model does not need it", other ? other->path : "");
        notes->n++;
    }
    return true;
}

/* Every tensor of every shard should be listed, and the sizes add up; what is read goes by the shards. */
static void check_shards(struct notes *notes, const struct model_weights *w, const struct model_index *x) {
    size_t n_bytes = 0;
    for (size_t f = 0; f < w->n_files; f++) {
        const struct safetensors *st = &w->file[f].st;
        for (size_t i = 0; i < st->n_entries; i++) {
            struct model_place key = {.tensor = st->entry[i].name};
            n_bytes += st->entry[i].n_bytes;
            if (bsearch(&key, x->place, x->n_places, sizeof key, by_tensor)) continue;
            err_set(&notes->first, ERR_INPUT, "tensor '%.200s' is in %s, but the index does not list it", key.tensor,
                    w->file[f].path);
            notes->n++;
        }
    }
    if (x->total_size >= 0 && (x->total_size < (double)n_bytes || x->total_size > (double)n_bytes)) {
        err_set(&notes->first, ERR_INPUT, "total_size is %.0f, the shards hold %zu bytes of tensors", x->total_size,
                n_bytes);
        notes->n++;
    }
}

bool model_shards_open(struct model_weights *w, const char *dir, const char *index_path, struct err *err) {
    struct model_index x = {0};
    struct notes notes = {0};
    bool ok =
        read_index(&x, index_path, err) && open_shards(w, &x, dir, err) && check_places(&notes, w, &x, index_path, err);
    if (ok) check_shards(&notes, w, &x);
    if (ok && notes.n)
        log_write(LOG_WARNING, "%s: %s%s", index_path, notes.first.message,
                  notes.n > 1 ? " (and more of this kind)" : "");
    model_index_free(&x);
    return ok;
}
