/* directory.c - a GGUF file as a Hugging Face directory: config.json and weights; its texts: engine/export.c.
 *
 *   file (mapped) -> tensor by tensor plain (model/plain.h) -> model.safetensors or shards -> config.json, last
 *
 * Owns    room for one tensor              Never   holds two tensors in memory
 * Checked tests/quant/directory_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "format/gguf_set.h"
#include "model/plain.h"
#include "quant/quant_impl.h"

static const struct {
    const char *name;
    enum tensor_type type;
} types[] = {{"f32", TENSOR_F32}, {"bf16", TENSOR_BF16}, {"f16", TENSOR_F16}};
enum { N_TYPES = sizeof types / sizeof *types };

struct work {
    const struct model_weights *w;
    const struct quant_directory_options *options;
    struct quant_directory_report *report;
    void *room;
    size_t done, total; /* bytes read */
};

/* What all matrices are stored in; F32 where they differ or are blocks. */
static enum tensor_type own_type(const struct model_weights *w) {
    enum tensor_type type = TENSOR_TYPES;
    for (size_t i = 0; i < model_tensor_total(&w->config); i++) {
        const struct tensor *t = model_tensor(w, i);
        if (t->rank != 2) continue;
        if (!tensor_type_is_float(t->type) || (type != TENSOR_TYPES && type != t->type)) return TENSOR_F32;
        type = t->type;
    }
    return type;
}

static bool choose_type(enum tensor_type *out, struct work *k, struct err *err) {
    enum tensor_type own = own_type(k->w);
    for (size_t i = 0; i < N_TYPES; i++) {
        if (k->options->type ? strcmp(types[i].name, k->options->type) != 0 : types[i].type != own) continue;
        *out = types[i].type;
        k->report->type = types[i].name;
        return true;
    }
    return err_set(err, ERR_USAGE, "weights are written as f32, bf16 or f16, not as '%s'", k->options->type);
}

static bool plain_tensor(void *context, struct tensor *out, size_t index, struct err *err) {
    struct work *k = context;
    const struct tensor *from = model_tensor(k->w, index);
    size_t bytes = model_plain_bytes(k->w, index);
    free(k->room);
    k->room = bytes ? malloc(bytes) : NULL;
    if (bytes && !k->room) return err_set(err, ERR_RESOURCE, "out of memory for a tensor of %zu bytes", bytes);
    model_plain_tensor(out, k->room, k->w, index);
    if (bytes) file_map_forget(from->data, tensor_bytes(from));
    k->report->tensors++;
    k->report->elements += tensor_elements(from);
    k->report->decoded += !tensor_type_is_float(from->type);
    k->done += tensor_bytes(from);
    return !k->options->progress || k->options->progress(k->options->context, k->done, k->total, "") ||
           err_set(err, ERR_INTERRUPT, "interrupted; there is no model, run it again");
}

static bool write_weights(struct work *k, const char *dir, struct err *err) {
    struct model_config config;
    enum tensor_type type = TENSOR_F32;
    size_t space = file_space(dir);
    if (!model_plain_config(&config, k->w, err) || !choose_type(&type, k, err)) return false;
    k->report->bytes = tensor_row_bytes(type, model_parameter_count(&config));
    for (size_t i = 0; i < model_tensor_total(&config); i++) k->total += tensor_bytes(model_tensor(k->w, i));
    if (space && space < k->report->bytes)
        return err_set(err, ERR_RESOURCE, "%s: the model needs %.2f GB, %.2f GB are free", dir,
                       1e-9 * (double)k->report->bytes, 1e-9 * (double)space);
    return model_weights_stream(&config, dir, k->options->max_shard_bytes, type, plain_tensor, k, err);
}

bool quant_to_directory(struct quant_directory_report *out, const char *file, const char *dir,
                        const struct quant_directory_options *options, struct err *err) {
    struct model_weights w = {0};
    struct work k = {.w = &w, .options = options, .report = out};
    memset(out, 0, sizeof *out);
    if (!gguf_is(file)) return err_set(err, ERR_INPUT, "%s: expected a GGUF file%s", file, file_hub_hint(file));
    bool ok = model_weights_open_gguf(&w, file, err);
    ok = ok && (write_weights(&k, dir, err) || err_prefix(err, "%s", file)) && model_weights_intact(&w, err);
    free(k.room);
    model_weights_close(&w);
    return ok;
}
