/* merge_file.c - a GGUF base + adapter -> one GGUF file.
 *
 *   metadata, list of tensors  as the base has them (types of changed tensors: its own, or those of a format)
 *   changed tensors            merge.c          all others: the base's bytes
 *
 * Reads   a GGUF file or its parts, an adapter directory          Writes  the file, when it is whole
 * Never   keeps more than one tensor in memory
 * Checked tests/quant/merge_file_test.c
 */
#include <string.h>

#include "base/file.h"
#include "format/gguf_set.h"
#include "quant/encode.h"
#include "quant/merge_impl.h"
#include "quant/quant_impl.h"

struct merged_file {
    struct quant_merger m;
    const struct quant_format *format; /* NULL: each tensor keeps its type */
    struct gguf_writer writer;
};

/* ---- types ---- */

static bool find_format(struct merged_file *f, struct err *err) {
    const char *wanted = f->m.options->type;
    if (wanted && !(f->format = quant_format_find(wanted, err))) return false;
    f->m.report->type = f->format ? f->format->name : "own";
    return true;
}

static bool choose_type(struct merged_file *f, size_t index, const char *name, struct err *err) {
    const struct tensor *t = model_tensor(&f->m.base, index);
    enum tensor_type type = t->type;
    if (f->format)
        type = quant_type_stored(quant_type_wanted(f->format, &f->m.base.config, index), t->shape[t->rank - 1]);
    f->m.type[index] = type;
    return tensor_type_is_float(type) || quant_encoder(type) ||
           err_set(err, ERR_USAGE, "tensor '%s' is %s, which is read but not written; choose another type (--type)",
                   name, tensor_type_name(type));
}

/* ---- tensors, in the order of the base ---- */

/* Is it one that the adapter changes? Others may have no index: rope_freqs.weight. */
static bool is_changed(size_t *index, const struct merged_file *f, const struct gguf_tensor *t) {
    return model_tensor_gguf_find(index, &f->m.base.config, t->name) && quant_merger_changes(&f->m, *index);
}

static bool declare(struct merged_file *f, const struct gguf_part *part, size_t i, size_t *bytes, struct err *err) {
    const struct gguf_tensor *t = &part->file.tensor[i];
    struct tensor as;
    size_t index;
    if (!gguf_view(&as, t, part->path, err)) return false;
    if (is_changed(&index, f, t)) {
        if (!choose_type(f, index, t->name, err)) return false;
        as.type = f->m.type[index];
    }
    *bytes += tensor_bytes(&as);
    f->m.report->tensors++;
    return gguf_declare(&f->writer, t->name, as.type, t->rank, t->shape, err);
}

static bool put(struct merged_file *f, const struct gguf_tensor *t, struct err *err) {
    size_t index, bytes = t->n_bytes;
    const void *data = t->data;
    if (is_changed(&index, f, t)) {
        if (!quant_merger_tensor(&f->m, index, err)) return err_prefix(err, "tensor '%s'", t->name);
        bytes = tensor_row_bytes(f->m.type[index], tensor_elements(model_tensor(&f->m.base, index)));
        data = f->m.out;
    }
    if (!gguf_writer_data(&f->writer, data, bytes, err)) return false;
    file_map_forget(t->data, t->n_bytes);
    return quant_merger_step(&f->m, bytes, err);
}

static bool write_all(struct merged_file *f, struct err *err) {
    const struct gguf_set *set = f->m.base.gguf;
    size_t bytes = 0;
    bool ok = true;
    quant_copy_metadata(&f->writer, f->format, &set->part[0].file);
    for (size_t p = 0; p < set->n; p++)
        for (size_t i = 0; ok && i < set->part[p].file.n_tensors; i++) ok = declare(f, &set->part[p], i, &bytes, err);
    ok = ok && quant_merger_set_up(&f->m, bytes, err) && gguf_writer_begin(&f->writer, err);
    for (size_t p = 0; p < set->n; p++)
        for (size_t i = 0; ok && i < set->part[p].file.n_tensors; i++) ok = put(f, &set->part[p].file.tensor[i], err);
    return ok && model_weights_intact(&f->m.base, err);
}

bool quant_merge_file(struct quant_merge_report *report, const char *base, const char *adapter, const char *out,
                      const struct quant_merge_options *options, struct err *err) {
    struct merged_file f = {.m = {.options = options, .report = report}};
    bool ok = quant_merger_open(&f.m, model_weights_open_gguf, base, adapter, err) && find_format(&f, err) &&
              gguf_writer_open(&f.writer, out, err);
    ok = ok && write_all(&f, err) && gguf_writer_commit(&f.writer, err);
    if (ok) quant_merger_finish(&f.m);
    gguf_writer_abandon(&f.writer);
    quant_merger_close(&f.m);
    return ok;
}
