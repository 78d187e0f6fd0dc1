/* convert.c - a model directory or a GGUF file into a GGUF file, tensor by tensor, piece by piece.
 *
 *   table -> types -> header (metadata, list of tensors)
 *   tensor -> pieces of rows -> threads: row to f32, encode, decode again, errors of the row -> file, sums of the
 *     errors
 *
 * Rows of q and k are written in GGUF's order (model/model_gguf.h); those of a GGUF file are in it already. Each row's
 * errors are added up in the order of rows, so neither the file nor the report depends on the number of threads.
 *
 * Owns    one piece of a tensor and two rows a thread          Never   holds a tensor in memory
 * Checked tests/quant/quant_test.c
 */
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/pool.h"
#include "format/gguf_set.h"
#include "model/model_gguf.h"
#include "quant/encode.h"
#include "quant/quant_impl.h"

enum { PIECE_BYTES = 4 << 20 };

struct row_error {
    double error, size, most; /* sums of squares; largest */
    bool broken;              /* a NaN or infinity */
};

struct job {
    const struct model_weights *w;
    const struct tensor *from;
    enum tensor_type to;
    size_t index, n, first;  /* table index; row length; first row of the piece */
    bool plus_one;           /* a norm that GGUF files hold with its 1 */
    unsigned char *out;      /* [rows of the piece] */
    float *work;             /* [threads, 2n] */
    struct row_error *error; /* [rows of the piece] */
};

/* The row of the source that comes at place r of the file's. */
static size_t source_row(const struct job *j, size_t r) {
    return j->w->paired ? r : model_gguf_plain_row(&j->w->config, j->index, r);
}

static struct row_error compare(const float *x, const float *y, size_t n) {
    struct row_error e = {0};
    for (size_t i = 0; i < n; i++) {
        double d = (double)x[i] - (double)y[i];
        e.error += d * d;
        e.size += (double)x[i] * (double)x[i];
        e.most = fabs(d) > e.most ? fabs(d) : e.most;
    }
    e.broken = !isfinite(e.error) || !isfinite(e.size);
    return e;
}

static void convert_row(void *context, size_t worker, size_t i) {
    struct job *j = context;
    float *x = j->work + worker * 2 * j->n, *back = x + j->n;
    size_t row = j->from->rank == 1 ? 0 : source_row(j, j->first + i), size = tensor_row_bytes(j->to, j->n);
    const unsigned char *in = (const unsigned char *)j->from->data + row * tensor_row_bytes(j->from->type, j->n);
    tensor_to_f32(x, j->from->type, in, j->n);
    for (size_t k = 0; j->plus_one && k < j->n; k++) x[k] += 1;
    for (size_t k = 0; k < j->n; k++)
        if (!isfinite(x[k])) { /* no encoder can be asked what to do with it */
            j->error[i] = (struct row_error){.broken = true};
            return;
        }
    if (j->from->type == j->to && !j->plus_one)
        memcpy(j->out + i * size, in, size);
    else
        quant_encode_row(j->to, j->out + i * size, x, j->n);
    tensor_to_f32(back, j->to, j->out + i * size, j->n);
    j->error[i] = compare(x, back, j->n);
}

/* ---- the report ---- */

/* Sums of squares live in the fields of the result until finish(). */
struct totals {
    struct quant_report *report;
    double error[QUANT_MAX_ROWS], size[QUANT_MAX_ROWS];
};

static size_t row_of(struct totals *t, const struct job *j, enum tensor_type wanted) {
    const char *kind = model_tensor_row(&j->w->config, j->index, NULL)->gguf, *type = tensor_type_name(j->to);
    size_t i = 0;
    while (i < t->report->n_rows && (strcmp(t->report->row[i].kind, kind) != 0 || t->report->row[i].type != type)) i++;
    assert(i < QUANT_MAX_ROWS);
    if (i == t->report->n_rows)
        t->report->row[t->report->n_rows++] =
            (struct quant_row){.kind = kind, .type = type, .wanted = tensor_type_name(wanted)};
    return i;
}

static void finish(struct totals *t) {
    struct quant_report *r = t->report;
    double error = 0, size = 0;
    for (size_t i = 0; i < r->n_rows; i++) {
        r->row[i].rms_relative = t->size[i] > 0 ? sqrt(t->error[i] / t->size[i]) : 0;
        r->elements += r->row[i].elements;
        r->bytes += r->row[i].bytes;
        error += t->error[i];
        size += t->size[i];
    }
    r->rms_relative = size > 0 ? sqrt(error / size) : 0;
}

/* ---- tensor by tensor ---- */

struct work {
    const struct quant_options *options;
    const struct quant_format *format;
    struct pool *pool;
    struct gguf_writer writer;
    struct totals totals;
    size_t done, total; /* bytes read */
};

static bool add_errors(struct work *c, const struct job *j, size_t rows, size_t at, struct err *err) {
    struct quant_row *row = &c->totals.report->row[at];
    for (size_t i = 0; i < rows; i++) {
        if (j->error[i].broken)
            return err_set(err, ERR_INPUT, "row %zu holds a NaN, an infinity or a number too large for %s",
                           j->first + i, tensor_type_name(j->to));
        c->totals.error[at] += j->error[i].error;
        c->totals.size[at] += j->error[i].size;
        row->most = j->error[i].most > row->most ? j->error[i].most : row->most;
    }
    return true;
}

static bool convert_pieces(struct work *c, struct job *j, size_t rows, size_t at, const char *name, struct err *err) {
    size_t size = tensor_row_bytes(j->to, j->n), piece = PIECE_BYTES / size + 1;
    if (piece > rows) piece = rows;
    j->out = malloc(piece * size);
    j->error = calloc(piece, sizeof *j->error);
    j->work = calloc((size_t)pool_threads(c->pool) * 2, j->n * sizeof *j->work);
    bool ok = (j->out && j->error && j->work) || err_set(err, ERR_RESOURCE, "out of memory for rows of %zu", j->n);
    for (j->first = 0; ok && j->first < rows; j->first += piece) {
        size_t n = rows - j->first < piece ? rows - j->first : piece;
        pool_run_tasks(c->pool, n, convert_row, j);
        ok = add_errors(c, j, n, at, err) && gguf_writer_data(&c->writer, j->out, n * size, err);
        size_t row = tensor_row_bytes(j->from->type, j->n);
        file_map_forget((const unsigned char *)j->from->data + j->first * row,
                        n * row); /* a row of another piece comes back when it is read */
        c->done += n * row;
        if (ok && c->options->progress && !c->options->progress(c->options->context, c->done, c->total, name))
            ok = err_set(err, ERR_INTERRUPT, "interrupted");
    }
    free(j->out);
    free(j->error);
    free(j->work);
    return ok;
}

static bool convert_tensor(struct work *c, const struct model_weights *w, size_t index, const char *name,
                           struct err *err) {
    const struct tensor *from = model_tensor(w, index);
    size_t n = from->shape[from->rank - 1], rows = from->rank == 1 ? 1 : from->shape[0];
    enum tensor_type wanted = quant_type_wanted(c->format, &w->config, index);
    struct job j = {.w = w, .from = from, .to = quant_type_stored(wanted, n), .index = index, .n = n};
    j.plus_one = !w->norms_with_one && model_arch_of(&w->config)->norm_plus_one &&
                 model_role_is_norm(model_tensor_role(&w->config, index));
    size_t at = row_of(&c->totals, &j, wanted);
    struct quant_row *row = &c->totals.report->row[at];
    row->tensors++;
    row->elements += n * rows;
    row->bytes += rows * tensor_row_bytes(j.to, n);
    return convert_pieces(c, &j, rows, at, name, err) || err_prefix(err, "tensor '%s'", name);
}

/* Blocks of another type lost something already. */
static bool check_source(const struct work *c, const struct tensor *from, enum tensor_type to, const char *name,
                         struct err *err) {
    if (tensor_type_is_float(from->type) || from->type == to || c->options->requantize) return true;
    return err_set(
        err, ERR_USAGE,
        "tensor '%s' is %s already and would lose twice as %s; take the model in F32, F16 or BF16, or allow it (--requantize)",
        name, tensor_type_name(from->type), tensor_type_name(to));
}

static bool declare_all(struct work *c, const struct model_weights *w, struct err *err) {
    struct bytes name = {0};
    const struct model_config *config = &w->config;
    size_t half = config->head_size / 2;
    bool ok = (!config->rope_llama3.on && !w->rope_factors) ||
              gguf_declare(&c->writer, "rope_freqs.weight", TENSOR_F32, 1, &half, err);
    for (size_t i = 0; ok && i < model_tensor_total(config); i++) {
        const struct tensor *t = model_tensor(w, i);
        enum tensor_type to = quant_type_stored(quant_type_wanted(c->format, config, i), t->shape[t->rank - 1]);
        model_tensor_gguf_name(&name, config, i);
        ok = check_source(c, t, to, bytes_text(&name), err) &&
             gguf_declare(&c->writer, bytes_text(&name), to, t->rank, t->shape, err);
        c->total += tensor_bytes(t);
    }
    bytes_free(&name);
    return ok;
}

static bool put_rope_factors(struct work *c, const struct model_weights *w, struct err *err) {
    const struct model_config *config = &w->config;
    size_t bytes = config->head_size / 2 * sizeof(float);
    if (w->rope_factors) return gguf_writer_data(&c->writer, w->rope_factors, bytes, err);
    if (!config->rope_llama3.on) return true;
    float *factors = malloc(bytes);
    if (!factors) return err_set(err, ERR_RESOURCE, "out of memory");
    for (size_t i = 0; i < config->head_size / 2; i++) factors[i] = model_gguf_rope_factor(config, i);
    bool ok = gguf_writer_data(&c->writer, factors, bytes, err);
    free(factors);
    return ok;
}

static bool put_metadata(struct work *c, const struct model_weights *w, const char *model, struct err *err) {
    if (!w->gguf) return quant_put_metadata(&c->writer, c->format, &w->config, model, err);
    quant_copy_metadata(&c->writer, c->format, &w->gguf->part[0].file);
    return true;
}

static bool convert_all(struct work *c, const struct model_weights *w, const char *model, struct err *err) {
    struct bytes name = {0};
    bool ok = put_metadata(c, w, model, err) && declare_all(c, w, err) && gguf_writer_begin(&c->writer, err) &&
              put_rope_factors(c, w, err);
    for (size_t i = 0; ok && i < model_tensor_total(&w->config); i++) {
        model_tensor_gguf_name(&name, &w->config, i);
        ok = convert_tensor(c, w, i, bytes_text(&name), err) && model_weights_intact(w, err);
    }
    bytes_free(&name);
    return ok;
}

static bool open_source(struct model_weights *w, const char *model, struct err *err) {
    return gguf_is(model) || file_is_directory(model)
               ? model_weights_open_any(w, model, err)
               : err_set(err, ERR_INPUT, "%s: expected a Hugging Face model directory or a GGUF file%s", model,
                         file_hub_hint(model));
}

/* The type asked for, or that of the directory's own weights. */
static bool choose_format(struct work *c, const struct model_weights *w, struct err *err) {
    static const char *const own[] = {[TENSOR_F32] = "f32", [TENSOR_F16] = "f16", [TENSOR_BF16] = "bf16"};
    c->format = quant_format_find(c->options->type ? c->options->type : own[w->config.type], err);
    return c->format != NULL;
}

bool quant_convert(struct quant_report *out, const char *model, const char *file, const struct quant_options *options,
                   struct err *err) {
    struct work c = {.options = options, .totals = {.report = out}};
    struct model_weights w = {0};
    memset(out, 0, sizeof *out);
    if (options->type && !quant_format_find(options->type, err)) return false;
    bool ok = open_source(&w, model, err) && choose_format(&c, &w, err) && pool_open(&c.pool, options->threads, err) &&
              gguf_writer_open(&c.writer, file, err);
    if (ok) out->type = c.format->name;
    ok = ok && convert_all(&c, &w, model, err);
    ok = ok ? gguf_writer_commit(&c.writer, err) && file_size(&out->file_bytes, file, err)
            : (gguf_writer_abandon(&c.writer), false);
    finish(&c.totals);
    pool_close(c.pool);
    model_weights_close(&w);
    return ok;
}
