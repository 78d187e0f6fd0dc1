/* adapter.c - LoRA pairs in memory, and to and from a PEFT directory.
 *
 *   adapter_config.json -> which tensors have a pair
 *   adapter_model.safetensors -> entry -> table index, A or B -> shape against base and rank -> f32, finite
 *   ... nothing missing, nothing unknown
 *
 * Reads   hostile files            Owns    the pairs (one arena), until free
 * Never   allocates for a tensor before its shape is known to be right
 * Checked tests/model/adapter_test.c (goldens of PEFT both ways, every refusal)
 */
#include "model/adapter.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "format/safetensors.h"

enum { MAX_CONFIG = 1 << 20 };
static const char prefix[] = "base_model.model.", config_name[] = "adapter_config.json",
                  weights_name[] = "adapter_model.safetensors";

/* ---- in memory ---- */

static bool check_config(const struct model_adapter_config *a, struct err *err) {
    if (a->rank < 1) return err_set(err, ERR_USAGE, "an adapter needs a rank of 1 or more");
    if (!(a->alpha > 0) || !isfinite(a->alpha)) return err_set(err, ERR_USAGE, "an adapter needs an alpha above zero");
    if (!(a->dropout >= 0) || !(a->dropout < 1))
        return err_set(err, ERR_USAGE, "an adapter's dropout is at least 0 and below 1");
    return true;
}

static bool check_layers(const struct model_adapter_config *a, const struct model_config *c, struct err *err) {
    for (size_t i = c->layers; i < MODEL_MAX_LAYERS; i++)
        if (a->single[i] || (a->layer[i / 8] >> i % 8 & 1))
            return err_set(
                err, ERR_USAGE,
                "the adapter changes layer %zu (counted from 0), this base model has %zu layers: it was made for another base",
                i, c->layers);
    return true;
}

bool model_adapter_blank(struct model_adapter *out, const struct model_adapter_config *a, const struct model_config *c,
                         struct err *err) {
    size_t found = 0;
    memset(out, 0, sizeof *out);
    if (!check_config(a, err) || !check_layers(a, c, err)) return false;
    out->config = *a;
    out->scaling = (float)(a->rslora ? a->alpha / sqrt((double)a->rank) : a->alpha / (double)a->rank);
    out->n = model_tensor_total(c);
    arena_init(&out->arena);
    out->pair = arena_alloc(&out->arena, out->n, sizeof *out->pair, err);
    if (!out->pair) return false;
    for (size_t i = 0; i < out->n; i++) {
        size_t shape[2];
        if (!model_adapter_has(a, c, i)) continue;
        model_tensor_shape(shape, c, i);
        out->pair[i] = (struct model_adapter_pair){.in = shape[1], .out = shape[0]};
        found++;
    }
    if (found) return true;
    model_adapter_free(out);
    return err_set(err, ERR_USAGE,
                   "the adapter changes no tensor of this model: no target modules, or layers it does not have");
}

bool model_adapter_init(struct model_adapter *out, const struct model_adapter_config *a, const struct model_config *c,
                        struct err *err) {
    if (!model_adapter_blank(out, a, c, err)) return false;
    for (size_t i = 0; i < out->n; i++) {
        struct model_adapter_pair *p = &out->pair[i];
        if (!p->in) continue;
        p->a = arena_alloc(&out->arena, a->rank, p->in * sizeof(float), err);
        p->b = arena_alloc(&out->arena, a->rank, p->out * sizeof(float), err);
        if (p->a && p->b) continue;
        model_adapter_free(out);
        return false;
    }
    return true;
}

void model_adapter_free(struct model_adapter *a) {
    arena_free(&a->arena);
    memset(a, 0, sizeof *a);
}

size_t model_adapter_parameters(const struct model_adapter *a) {
    size_t n = 0;
    for (size_t i = 0; i < a->n; i++)
        if (a->pair[i].a) n += a->config.rank * (a->pair[i].in + a->pair[i].out);
    return n;
}

/* ---- reading ---- */

/* What the tail of a tensor's name says when it is not a pair. */
static bool unknown_entry(const char *path, const char *name, struct err *err) {
    if (strstr(name, "lora_magnitude_vector"))
        return err_set(err, ERR_INPUT, "%s: tensor '%.200s' belongs to DoRA, which is not supported", path, name);
    if (strstr(name, "lora_embedding_"))
        return err_set(err, ERR_INPUT, "%s: tensor '%.200s' adapts the embedding, which is not supported", path, name);
    if (strstr(name, ".bias"))
        return err_set(err, ERR_INPUT, "%s: tensor '%.200s' is a trained bias, which is not supported", path, name);
    if (!strstr(name, ".lora_"))
        return err_set(err, ERR_INPUT,
                       "%s: tensor '%.200s' is a whole trained module (modules_to_save), which is not supported", path,
                       name);
    return err_set(err, ERR_INPUT, "%s: tensor '%.200s' has no place in this base model", path, name);
}

/* "base_model.model.X.lora_A.weight" -> index of "X.weight", and A or B. */
static bool find_place(size_t *index, bool *is_b, const struct model_config *c, const char *name) {
    static const char *const tails[] = {".lora_A.weight", ".lora_B.weight"};
    char plain[128];
    size_t n = strlen(name), head = strlen(prefix), tail = strlen(tails[0]);
    if (n <= head + tail || strncmp(name, prefix, head) != 0 || n - head - tail + sizeof ".weight" > sizeof plain)
        return false;
    *is_b = strcmp(name + n - tail, tails[1]) == 0;
    if (!*is_b && strcmp(name + n - tail, tails[0]) != 0) return false;
    snprintf(plain, sizeof plain, "%.*s.weight", (int)(n - head - tail), name + head);
    return model_tensor_find(index, c, plain);
}

/* The two facts that disagree, and what they mean. */
static bool check_shape(const struct model_adapter *a, const struct model_adapter_pair *p,
                        const struct safetensors_entry *e, bool is_b, const char *path, struct err *err) {
    size_t rank = a->config.rank, side = is_b ? p->out : p->in;
    if (e->rank != 2)
        return err_set(err, ERR_INPUT, "%s: tensor '%.200s' has %d dimensions, a LoRA matrix has 2", path, e->name,
                       e->rank);
    size_t found_rank = e->shape[is_b ? 1 : 0], found_side = e->shape[is_b ? 0 : 1];
    if (found_rank != rank)
        return err_set(err, ERR_INPUT, "%s: tensor '%.200s' has rank %zu, %s says r = %zu", path, e->name, found_rank,
                       config_name, rank);
    if (found_side != side)
        return err_set(
            err, ERR_INPUT,
            "%s: tensor '%.200s' has %zu %s, this base model has %zu: the adapter was made for another base%s%.200s%s",
            path, e->name, found_side, is_b ? "outputs" : "inputs", side, a->config.base[0] ? " (" : "", a->config.base,
            a->config.base[0] ? ")" : "");
    return true;
}

static bool take_entry(struct model_adapter *a, const struct model_config *c, const struct safetensors_entry *e,
                       const char *path, struct err *err) {
    size_t index, n;
    bool is_b;
    struct tensor view;
    if (!find_place(&index, &is_b, c, e->name)) return unknown_entry(path, e->name, err);
    struct model_adapter_pair *p = &a->pair[index];
    if (!p->in)
        return err_set(err, ERR_INPUT, "%s: tensor '%.200s' is not among the target modules of %s", path, e->name,
                       config_name);
    if (!check_shape(a, p, e, is_b, path, err) || !safetensors_view(&view, e, path, err)) return false;
    n = view.shape[0] * view.shape[1];
    float *values = arena_alloc(&a->arena, n, sizeof *values, err);
    void *copy =
        (uintptr_t)view.data % tensor_type_alignment(view.type) ? arena_alloc(&a->arena, e->n_bytes, 1, err) : NULL;
    if (!values) return false;
    tensor_to_f32(values, view.type, copy ? memcpy(copy, view.data, e->n_bytes) : view.data, n);
    for (size_t i = 0; i < n; i++)
        if (!isfinite(values[i]))
            return err_set(err, ERR_INPUT, "%s: tensor '%.200s' holds %s", path, e->name,
                           isnan(values[i]) ? "a NaN" : "an infinity");
    *(is_b ? &p->b : &p->a) = values; /* names are unique in a safetensors file */
    return true;
}

static bool check_complete(const struct model_adapter *a, const struct model_config *c, const char *path,
                           struct err *err) {
    struct bytes name;
    bool ok = true;
    bytes_init(&name);
    for (size_t i = 0; ok && i < a->n; i++) {
        const struct model_adapter_pair *p = &a->pair[i];
        if (!p->in || (p->a && p->b)) continue;
        model_tensor_name(&name, c, i);
        bytes_truncate(&name, name.len - strlen(".weight"));
        ok = err_set(err, ERR_INPUT, "%s: tensor '%s%s.lora_%c.weight' is missing", path, prefix, bytes_text(&name),
                     p->a ? 'B' : 'A');
    }
    bytes_free(&name);
    return ok;
}

static bool read_config(struct model_adapter_config *out, const char *path, struct err *err) {
    struct file_map map;
    if (!file_map_open(&map, path, err)) return false;
    bool ok = map.size <= MAX_CONFIG || err_set(err, ERR_INPUT, "%s: longer than %d bytes", path, MAX_CONFIG);
    ok = ok && model_adapter_config_parse(out, map.data ? (const char *)map.data : "", map.size, path, err) &&
         file_map_check(&map, path, err);
    file_map_close(&map);
    return ok;
}

static bool read_weights(struct model_adapter *out, const char *path, const struct model_config *c, struct err *err) {
    struct safetensors st;
    if (!safetensors_open(&st, path, err)) return false;
    bool ok = true;
    for (size_t i = 0; ok && i < st.n_entries; i++) ok = take_entry(out, c, &st.entry[i], path, err);
    ok = ok && check_complete(out, c, path, err) && file_map_check(&st.map, path, err);
    safetensors_close(&st);
    return ok;
}

bool model_adapter_read(struct model_adapter *out, const char *dir, const struct model_config *c, struct err *err) {
    struct model_adapter_config a;
    struct bytes config, weights;
    memset(out, 0, sizeof *out);
    bytes_init(&config);
    bytes_init(&weights);
    file_join(&config, dir, config_name);
    file_join(&weights, dir, weights_name);
    bool ok = file_is_directory(dir) ||
              err_set(err, ERR_INPUT, "%s: there is no such adapter directory%s", dir, file_hub_hint(dir));
    if (ok && !file_exists(bytes_text(&config)))
        ok = err_set(err, ERR_INPUT, "%s: there is no %s; is it a PEFT adapter directory?", dir, config_name);
    ok = ok && read_config(&a, bytes_text(&config), err);
    if (ok && !model_adapter_blank(out, &a, c, err)) {
        ok = false;
        if (err && err->code != ERR_RESOURCE) err->code = ERR_INPUT; /* here the numbers came from a file */
        err_prefix(err, "%s", bytes_text(&config));
    }
    if (ok && !file_exists(bytes_text(&weights)))
        ok = err_set(err, ERR_INPUT, "%s: there is no %s (pickled .bin adapters are not read)", dir, weights_name);
    ok = ok && read_weights(out, bytes_text(&weights), c, err);
    if (!ok) model_adapter_free(out);
    bytes_free(&config);
    bytes_free(&weights);
    return ok;
}

/* ---- writing ---- */

/* Entries of all matrices, their values still f32 in ->data. */
static bool list_entries(struct safetensors_entry *entry, const struct model_adapter *a, const struct model_config *c,
                         enum tensor_type type, struct arena *arena, struct err *err) {
    struct bytes name;
    bool ok = true;
    bytes_init(&name);
    for (size_t i = 0; ok && i < a->n; i++) {
        const struct model_adapter_pair *p = &a->pair[i];
        if (!p->a) continue;
        model_tensor_name(&name, c, i);
        bytes_truncate(&name, name.len - strlen(".weight"));
        for (int b = 0; ok && b < 2; b++, entry++) {
            struct bytes full;
            bytes_init(&full);
            bytes_printf(&full, "%s%s.lora_%c.weight", prefix, bytes_text(&name), b ? 'B' : 'A');
            *entry = (struct safetensors_entry){.name = arena_copy_string(arena, bytes_text(&full), full.len, err),
                                                .dtype = tensor_type_name(type),
                                                .rank = 2,
                                                .shape = {b ? p->out : a->config.rank, b ? a->config.rank : p->in},
                                                .data = (const unsigned char *)(b ? p->b : p->a)};
            ok = entry->name != NULL;
            bytes_free(&full);
        }
    }
    bytes_free(&name);
    return ok;
}

static bool write_weights(const struct model_adapter *a, const char *path, const struct model_config *c,
                          enum tensor_type type, struct err *err) {
    static const struct safetensors_pair metadata = {"format", "pt"};
    struct safetensors_writer w = {0};
    struct arena arena;
    size_t n = 0, longest = 0;
    arena_init(&arena);
    for (size_t i = 0; i < a->n; i++) {
        const struct model_adapter_pair *p = &a->pair[i];
        size_t most = a->config.rank * (p->in > p->out ? p->in : p->out);
        n += p->a ? 2 : 0;
        if (most > longest) longest = most;
    }
    struct safetensors_entry *entry = arena_alloc(&arena, n, sizeof *entry, err);
    void *narrow = arena_alloc(&arena, longest, tensor_row_bytes(type, 1), err);
    bool ok = entry && narrow && list_entries(entry, a, c, type, &arena, err);
    if (ok) safetensors_sort(entry, n);
    ok = ok && safetensors_writer_open(&w, path, entry, n, &metadata, 1, err);
    for (size_t i = 0; ok && i < n; i++) {
        size_t count = entry[i].shape[0] * entry[i].shape[1];
        tensor_from_f32(narrow, type, (const float *)(const void *)entry[i].data, count);
        ok = safetensors_writer_data(&w, narrow, tensor_row_bytes(type, count), err);
    }
    ok = ok && safetensors_writer_commit(&w, err);
    safetensors_writer_abandon(&w);
    arena_free(&arena);
    return ok;
}

bool model_adapter_write(const struct model_adapter *a, const char *dir, const struct model_config *c,
                         enum tensor_type type, struct err *err) {
    struct bytes path, text;
    if (!file_make_directory(dir, err)) return false;
    bytes_init(&path);
    bytes_init(&text);
    file_join(&path, dir, weights_name);
    bool ok = write_weights(a, bytes_text(&path), c, type, err);
    file_join(&path, dir, config_name);
    model_adapter_config_print(&text, &a->config);
    ok = ok && (!text.failed || err_set(err, ERR_RESOURCE, "out of memory")) &&
         file_write_atomic(bytes_text(&path), text.data, text.len, err);
    bytes_free(&path);
    bytes_free(&text);
    return ok;
}
