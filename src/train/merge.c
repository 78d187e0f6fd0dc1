/* merge.c - base + adapter -> a plain model directory, one tensor at a time.
 *
 *   base W (mapped) --> 64 rows as f32 --+
 *   B [64 rows, r] * s, A [r, in] -------+--> W + s B A --> rounded once --> writer (model_weights_stream)
 *                                                       \-> how far it moved, and what the rounding took
 *
 * Rows are cut into fixed pieces, and their sums are added in order: the report and the bytes are the same for any
 * number of threads.
 *
 * Reads   base and adapter directories          Writes  the output directory's weights, index, config.json
 * Owns    one output tensor, work space of the threads, the adapter
 * Never   merges into a rounded copy: the base's own weights are read
 * Checked tests/train/merge_test.c (PEFT's logits; bytes for any number of threads), tools/golden_peft.py --merged
 */
#include <math.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "model/adapter.h"
#include "model/adapter_base.h"
#include "op/gemm.h"
#include "sansu/train.h"

enum { ROWS = 64 };

/* Of one piece; sums of squares. */
struct moved {
    double weight, change, rounding, most;
    size_t overflows;
};

struct merge {
    const struct train_merge_options *options;
    struct train_merge_report *report;
    struct model_weights base;
    struct model_adapter adapter;
    enum tensor_type type;
    struct op_machine machine;
    struct arena arena;
    unsigned char *out;          /* the tensor under way, in `type` */
    float **work;                /* [threads] [3 * ROWS * widest + ROWS * r] */
    struct moved *moved;         /* [pieces] */
    const struct tensor *before; /* the last one handed to the writer */
    size_t done;

    const struct tensor *w; /* under way */
    const struct model_adapter_pair *pair;
};

static const enum model_role role_of_kind[TRAIN_LINEARS] = {MODEL_Q,    MODEL_K,  MODEL_V,   MODEL_O,
                                                            MODEL_GATE, MODEL_UP, MODEL_DOWN};

/* ---- one piece: rows [i * ROWS, ...) ---- */

static void merge_rows(void *context, size_t worker, size_t i) {
    struct merge *m = context;
    size_t in = m->pair->in, r = m->adapter.config.rank, row = i * ROWS,
           n = m->pair->out - row < ROWS ? m->pair->out - row : ROWS;
    float *w = m->work[worker], *delta = w + ROWS * in, *stored = delta + ROWS * in, *b = stored + ROWS * in;
    unsigned char *out = m->out + tensor_row_bytes(m->type, row * in);
    struct moved moved = {0};
    tensor_to_f32(w, m->w->type, (const unsigned char *)m->w->data + tensor_row_bytes(m->w->type, row * in), n * in);
    for (size_t k = 0; k < n * r; k++) b[k] = m->pair->b[row * r + k] * m->adapter.scaling;
    op_gemm(
        &m->machine,
        &(struct kernel_gemm){
            .out = delta, .out_stride = in, .a = {b, r, false}, .b = {m->pair->a, in, false}, .m = n, .n = in, .k = r});
    for (size_t k = 0; k < n * in; k++) delta[k] += w[k];
    tensor_from_f32(out, m->type, delta, n * in);
    tensor_to_f32(stored, m->type, out, n * in);
    for (size_t k = 0; k < n * in; k++) {
        double change = (double)stored[k] - (double)w[k], rounding = (double)stored[k] - (double)delta[k];
        if (!isfinite(stored[k])) {
            moved.overflows++;
            continue;
        }
        moved.weight += (double)w[k] * (double)w[k];
        moved.change += change * change;
        moved.rounding += rounding * rounding;
        if (fabs(change) > moved.most) moved.most = fabs(change);
    }
    m->moved[i] = moved;
}

/* ---- tensors for the writer ---- */

/* The report keeps sums of squares until finish_report. */
static bool add_moved(struct merge *m, size_t index, struct err *err) {
    size_t kind = 0, pieces = (m->pair->out + ROWS - 1) / ROWS, overflows = 0;
    while (role_of_kind[kind] != model_tensor_role(&m->base.config, index)) kind++;
    struct train_merge_kind *k = &m->report->kind[kind];
    for (size_t i = 0; i < pieces; i++) {
        const struct moved *p = &m->moved[i];
        k->rms_weight += p->weight;
        k->rms_change += p->change;
        k->rms_rounding += p->rounding;
        overflows += p->overflows;
        if (p->most > k->max_change) k->max_change = p->most;
    }
    k->tensors++;
    m->report->changed++;
    if (overflows)
        return err_set(err, ERR_WORK, "%zu values are too large for %s after merging; choose another type", overflows,
                       tensor_type_name(m->type));
    return true;
}

static bool merged_tensor(void *context, struct tensor *out, size_t index, struct err *err) {
    struct merge *m = context;
    *out = *model_tensor(&m->base, index);
    if (m->before) file_map_forget(m->before->data, tensor_bytes(m->before));
    m->before = model_tensor(&m->base, index);
    size_t count = tensor_elements(out);
    if (m->adapter.pair[index].a) {
        m->w = m->before;
        m->pair = &m->adapter.pair[index];
        pool_run_tasks(m->machine.pool, (m->pair->out + ROWS - 1) / ROWS, merge_rows, m);
        if (!add_moved(m, index, err)) return false;
        out->type = m->type;
        out->data = m->out;
    }
    m->done += tensor_row_bytes(m->type, count);
    return !m->options->progress || m->options->progress(m->options->context, m->done, m->report->bytes) ||
           err_set(err, ERR_INTERRUPT, "interrupted; there is no merged model, run it again");
}

/* ---- the whole ---- */

static bool choose_type(struct merge *m, struct err *err) {
    static const enum tensor_type types[] = {TENSOR_F32, TENSOR_BF16, TENSOR_F16};
    static const char *const names[] = {"f32", "bf16", "f16"};
    for (size_t i = 0; i < 3; i++) {
        if (m->options->type ? strcmp(names[i], m->options->type) != 0 : types[i] != m->base.config.type) continue;
        m->type = types[i];
        m->report->type = names[i];
        return true;
    }
    return err_set(err, ERR_USAGE, "weights are written as f32, bf16 or f16, not as '%s'",
                   m->options->type ? m->options->type : "the base's type");
}

/* Room for the largest changed tensor. */
static bool set_up(struct merge *m, struct err *err) {
    const struct model_config *c = &m->base.config;
    size_t widest = 0, largest = 0, pieces = 0, r = m->adapter.config.rank;
    for (size_t i = 0; i < m->adapter.n; i++) {
        const struct model_adapter_pair *p = &m->adapter.pair[i];
        size_t rows = (p->out + ROWS - 1) / ROWS;
        if (p->in > widest) widest = p->in;
        if (p->in * p->out > largest) largest = p->in * p->out;
        if (rows > pieces) pieces = rows;
    }
    if (!op_machine_open(&m->machine, NULL, m->options->threads, err)) return false;
    op_gemm_choose_unit(&m->machine, OP_UNIT_BLAS);
    size_t threads = (size_t)pool_threads(m->machine.pool);
    m->out = arena_alloc(&m->arena, largest, tensor_row_bytes(m->type, 1), err);
    m->moved = arena_alloc(&m->arena, pieces, sizeof *m->moved, err);
    m->work = arena_alloc(&m->arena, threads, sizeof *m->work, err);
    bool ok = m->out && m->moved && m->work;
    for (size_t i = 0; ok && i < threads; i++)
        ok = (m->work[i] = arena_alloc(&m->arena, ROWS * (3 * widest + r), sizeof(float), err)) != NULL;
    *m->report = (struct train_merge_report){.type = m->report->type,
                                             .rank = r,
                                             .scaling = (double)m->adapter.scaling,
                                             .tensors = m->adapter.n,
                                             .bytes = tensor_row_bytes(m->type, model_parameter_count(c))};
    for (size_t i = 0; i < TRAIN_LINEARS; i++) m->report->kind[i].name = model_adapter_target_name(role_of_kind[i]);
    return ok;
}

/* A full disk is better known before hours of writing. */
static bool check_space(const struct merge *m, const char *out, struct err *err) {
    size_t space = file_space(out);
    if (space == 0 || space > m->report->bytes) return true;
    return err_set(err, ERR_RESOURCE, "%s: the merged model needs %.2f GB, %.2f GB are free", out,
                   1e-9 * (double)m->report->bytes, 1e-9 * (double)space);
}

/* A base that was cut while it was read: without config.json, what was written is no model. */
static bool check_base(const struct merge *m, const char *out, struct err *err) {
    if (model_weights_intact(&m->base, err)) return true;
    struct bytes path = {0};
    file_join(&path, out, "config.json");
    unlink(bytes_text(&path));
    bytes_free(&path);
    return false;
}

static void finish_report(struct train_merge_report *r, const struct merge *m) {
    for (size_t i = 0; i < TRAIN_LINEARS; i++) {
        struct train_merge_kind *k = &r->kind[i];
        double n = 0;
        for (size_t t = 0; t < m->adapter.n; t++)
            if (m->adapter.pair[t].a && model_tensor_role(&m->base.config, t) == role_of_kind[i])
                n += (double)m->adapter.pair[t].in * (double)m->adapter.pair[t].out;
        if (!(n > 0)) continue;
        k->rms_weight = sqrt(k->rms_weight / n);
        k->rms_change = sqrt(k->rms_change / n);
        k->rms_rounding = sqrt(k->rms_rounding / n);
    }
}

bool train_merge(struct train_merge_report *report, const char *base, const char *adapter, const char *out,
                 const struct train_merge_options *options, struct err *err) {
    struct merge m = {.options = options, .report = report};
    memset(report, 0, sizeof *report);
    arena_init(&m.arena);
    bool ok = model_weights_open(&m.base, base, err);
    ok = ok && model_adapter_read(&m.adapter, adapter, &m.base.config, err) &&
         model_base_check(&m.base, adapter, err) && choose_type(&m, err) && set_up(&m, err);
    ok = ok && file_make_directory(out, err) && check_space(&m, out, err);
    ok = ok && model_weights_stream(&m.base.config, out, options->max_shard_bytes, m.type, merged_tensor, &m, err) &&
         check_base(&m, out, err);
    if (ok) finish_report(report, &m);
    op_machine_close(&m.machine);
    arena_free(&m.arena);
    model_adapter_free(&m.adapter);
    model_weights_close(&m.base);
    return ok;
}
