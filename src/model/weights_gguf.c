/* weights_gguf.c - map a GGUF file, or all parts of a model that was cut into several, and point the table's tensors
 * into it.
 *
 *   metadata -> config -> table (shape) ; tensors of the file -> by name -> shape, type -> nothing missing, nothing
 *     unknown
 *
 * Reads   a read-only mapping       Owns   mapping and arena until close      Never   copies weights
 * Checked tests/model/model_gguf_test.c (equal to the Hugging Face directory it was made from; wrong files by kind)
 */
#include <assert.h>
#include <math.h>
#include <string.h>

#include "model/model_gguf.h"
#include "model/weights_impl.h"
#include "op/rope.h"

static void print_shape(struct bytes *out, int rank, const size_t *shape) {
    bytes_append_char(out, '[');
    for (int i = 0; i < rank; i++) bytes_printf(out, "%s%zu", i ? ", " : "", shape[i]);
    bytes_append_char(out, ']');
}

static bool shape_error(const struct tensor *t, const struct gguf_tensor *found, const char *path, struct err *err) {
    struct bytes has = {0}, wanted = {0};
    print_shape(&has, found->rank, found->shape);
    print_shape(&wanted, t->rank, t->shape);
    err_set(err, ERR_INPUT, "%s: tensor '%s' has shape %s, the metadata makes it %s", path, found->name,
            bytes_text(&has), bytes_text(&wanted));
    bytes_free(&has);
    bytes_free(&wanted);
    return false;
}

static bool take_tensor(struct model_weights *w, size_t index, const struct gguf_tensor *found,
                        const struct gguf_part *part, struct err *err) {
    struct tensor *t = &w->tensor[index], view;
    const char *path = part->path;
    if (t->data) return err_set(err, ERR_INPUT, "%s: tensor '%s' is in two files", path, found->name);
    bool same = t->rank == found->rank;
    for (int i = 0; same && i < t->rank; i++) same = t->shape[i] == found->shape[i];
    if (!same) return shape_error(t, found, path, err);
    if (!gguf_view(&view, found, path, err)) return false;
    if ((uintptr_t)view.data % tensor_type_alignment(view.type))
        return err_set(err, ERR_INPUT, "%s: tensor '%s' is not aligned to its elements (general.alignment %zu)", path,
                       found->name, part->file.alignment);
    *t = view;
    return true;
}

/* rope_freqs.weight: what each frequency is divided by. */
static bool take_factors(struct model_weights *w, const struct gguf_tensor *found, const char *path, struct err *err) {
    struct tensor view;
    size_t half = w->config.head_size / 2;
    if (!gguf_view(&view, found, path, err)) return false;
    if (view.type != TENSOR_F32 || view.rank != 1 || view.shape[0] != half || (uintptr_t)view.data % 4)
        return err_set(err, ERR_INPUT, "%s: rope_freqs.weight must be %zu F32 numbers", path, half);
    w->rope_factors = view.data;
    for (size_t i = 0; i < half; i++)
        if (!(w->rope_factors[i] > 0) || !isfinite(w->rope_factors[i]))
            return err_set(err, ERR_INPUT, "%s: rope_freqs.weight[%zu] is not a number above zero", path, i);
    return true;
}

static bool take_part(struct model_weights *w, const struct gguf_part *part, struct err *err) {
    for (size_t i = 0; i < part->file.n_tensors; i++) {
        const struct gguf_tensor *t = &part->file.tensor[i];
        size_t index;
        if (model_tensor_gguf_find(&index, &w->config, t->name)) {
            if (!take_tensor(w, index, t, part, err)) return false;
        } else if (strcmp(t->name, "rope_freqs.weight") == 0) {
            if (!take_factors(w, t, part->path, err)) return false;
        } else {
            return err_set(err, ERR_INPUT, "%s: tensor '%s' has no place in the model that the metadata describes%s",
                           part->path, t->name, model_tensor_hint(t->name));
        }
    }
    return true;
}

static bool check_complete(const struct model_weights *w, struct err *err) {
    struct bytes name = {0};
    bool complete = true;
    for (size_t i = 0; complete && i < w->layout.total; i++) {
        model_tensor_gguf_name(&name, &w->config, i);
        complete = w->tensor[i].data ||
                   err_set(err, ERR_INPUT, "%s: tensor '%s' is missing", w->gguf->part[0].path, bytes_text(&name));
    }
    bytes_free(&name);
    return complete;
}

/* The set moves in, and is closed when this fails. */
static bool take_set(struct model_weights *out, struct gguf_set *set, struct err *err) {
    struct model_config c;
    bool ok = model_gguf_config(&c, set, err) && model_weights_blank(out, &c, err);
    if (ok) out->gguf = arena_alloc(&out->arena, 1, sizeof *out->gguf, err);
    if (!out->gguf) {
        gguf_set_close(set);
        arena_free(&out->arena);
        memset(out, 0, sizeof *out);
        return false;
    }
    *out->gguf = *set;
    out->paired = model_gguf_has_pairs(&c);
    out->norms_with_one = model_arch_of(&c)->norm_plus_one;
    for (size_t i = 0; ok && i < set->n; i++) ok = take_part(out, &out->gguf->part[i], err);
    ok = ok && check_complete(out, err);
    if (!ok) model_weights_close(out);
    return ok;
}

bool model_weights_take_gguf(struct model_weights *out, struct gguf *g, const char *name, struct err *err) {
    struct gguf_set set;
    memset(out, 0, sizeof *out);
    return gguf_set_take(&set, g, name, err) && take_set(out, &set, err);
}

bool model_weights_open_gguf(struct model_weights *out, const char *path, struct err *err) {
    struct gguf_set set;
    memset(out, 0, sizeof *out);
    return gguf_set_open(&set, path, err) && take_set(out, &set, err);
}

bool model_weights_open_any(struct model_weights *out, const char *path, struct err *err) {
    return (gguf_is(path) ? model_weights_open_gguf : model_weights_open)(out, path, err);
}

bool model_config_read_any(struct model_config *out, const char *path, struct err *err) {
    struct model_weights w;
    if (!gguf_is(path)) return model_config_read(out, path, err);
    if (!model_weights_open_gguf(&w, path, err)) return false;
    *out = w.config;
    model_weights_close(&w);
    return true;
}
