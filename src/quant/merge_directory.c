/* merge_directory.c - base + adapter -> a plain model directory.
 *
 *   merge.c, tensor by tensor -> model_weights_stream -> weights, index, config.json (last)
 *
 * Reads   base and adapter directories          Writes  the output directory
 * Never   merges into a rounded copy: the base's own weights are read
 * Checked tests/quant/merge_test.c
 */
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "quant/merge_impl.h"

struct directory {
    struct quant_merger m;
    enum tensor_type type;
    const struct tensor *before; /* the last one handed to the writer */
};

static bool merged_tensor(void *context, struct tensor *out, size_t index, struct err *err) {
    struct directory *d = context;
    *out = *model_tensor(&d->m.base, index);
    if (d->before) file_map_forget(d->before->data, tensor_bytes(d->before));
    d->before = model_tensor(&d->m.base, index);
    if (quant_merger_changes(&d->m, index)) {
        if (!quant_merger_tensor(&d->m, index, err)) return false;
        out->type = d->type;
        out->data = d->m.out;
    }
    return quant_merger_step(&d->m, tensor_row_bytes(d->type, tensor_elements(out)), err);
}

static bool choose_type(struct directory *d, struct err *err) {
    static const enum tensor_type types[] = {TENSOR_F32, TENSOR_BF16, TENSOR_F16};
    static const char *const names[] = {"f32", "bf16", "f16"};
    const char *wanted = d->m.options->type;
    size_t i = 0;
    while (i < 3 && (wanted ? strcmp(names[i], wanted) != 0 : types[i] != d->m.base.config.type)) i++;
    if (i == 3)
        return err_set(err, ERR_USAGE, "weights are written as f32, bf16 or f16, not as '%s'",
                       wanted ? wanted : "the base's type");
    d->type = types[i];
    d->m.report->type = names[i];
    d->m.report->tensors = d->m.adapter.n;
    for (size_t t = 0; t < d->m.adapter.n; t++) d->m.type[t] = d->type;
    return true;
}

/* A full disk is better known before hours of writing. */
static bool check_space(const struct quant_merge_report *r, const char *out, struct err *err) {
    size_t space = file_space(out);
    if (space == 0 || space > r->bytes) return true;
    return err_set(err, ERR_RESOURCE, "%s: the merged model needs %.2f GB, %.2f GB are free", out,
                   1e-9 * (double)r->bytes, 1e-9 * (double)space);
}

/* A base that was cut while it was read: without config.json, what was written is no model. */
static bool check_base(const struct model_weights *base, const char *out, struct err *err) {
    if (model_weights_intact(base, err)) return true;
    struct bytes path = {0};
    file_join(&path, out, "config.json");
    unlink(bytes_text(&path));
    bytes_free(&path);
    return false;
}

bool quant_merge(struct quant_merge_report *report, const char *base, const char *adapter, const char *out,
                 const struct quant_merge_options *options, struct err *err) {
    struct directory d = {.m = {.options = options, .report = report}};
    const struct model_config *c = &d.m.base.config;
    bool ok = quant_merger_open(&d.m, model_weights_open, base, adapter, err) && choose_type(&d, err) &&
              quant_merger_set_up(&d.m, tensor_row_bytes(d.type, model_parameter_count(c)), err);
    ok = ok && file_make_directory(out, err) && check_space(report, out, err);
    ok = ok && model_weights_stream(c, out, options->max_shard_bytes, d.type, merged_tensor, &d, err) &&
         check_base(&d.m.base, out, err);
    if (ok) quant_merger_finish(&d.m);
    quant_merger_close(&d.m);
    return ok;
}
