/* merge.c - base + adapter, one tensor at a time.
 *
 *   base W (mapped) --> 64 rows as f32 --+
 *   B [64 rows, r] * s, A [r, in] -------+--> W + s B A --> rounded once, or encoded --> the form's writer
 *                                                       \-> how far it moved, and what the rounding took
 *
 * Rows are cut into fixed pieces, and their sums are added in order: the report and the bytes are the same for any
 * number of threads. Rows of q and k of a GGUF base stand in its order; those of B are looked up.
 *
 * Reads   base and adapter                      Writes  one tensor in memory
 * Owns    that tensor, work space of the threads, the adapter
 * Checked tests/quant/merge_test.c (PEFT's logits; bytes for any number of threads), tools/golden_peft.py --merged
 */
#include <math.h>
#include <string.h>

#include "model/adapter_base.h"
#include "model/model_gguf.h"
#include "op/gemm.h"
#include "quant/encode.h"
#include "quant/merge_impl.h"

enum { ROWS = 64 };

/* Of one piece; sums of squares. */
struct quant_moved {
    double weight, change, rounding, most;
    size_t overflows;
};

static const enum model_role role_of_kind[QUANT_LINEARS] = {MODEL_Q,    MODEL_K,  MODEL_V,   MODEL_O,
                                                            MODEL_GATE, MODEL_UP, MODEL_DOWN};

/* ---- one piece: rows [i * ROWS, ...) ---- */

static void scaled_rows_of_b(float *out, const struct quant_merger *m, size_t row, size_t n) {
    size_t r = m->adapter.config.rank;
    for (size_t i = 0; i < n; i++) {
        size_t from = m->base.paired ? model_gguf_plain_row(&m->base.config, m->index, row + i) : row + i;
        for (size_t k = 0; k < r; k++) out[i * r + k] = m->adapter.pair[m->index].b[from * r + k] * m->adapter.scaling;
    }
}

/* What is not finite is counted, and not encoded. */
static size_t store(unsigned char *out, enum tensor_type type, const float *x, size_t n) {
    size_t broken = 0;
    for (size_t i = 0; i < n; i++) broken += isfinite(x[i]) ? 0 : 1;
    if (broken)
        memset(out, 0, tensor_row_bytes(type, n));
    else
        quant_encode_row(type, out, x, n);
    return broken;
}

static void measure(struct quant_moved *moved, const float *before, const float *exact, const float *stored, size_t n) {
    for (size_t k = 0; k < n; k++) {
        double change = (double)stored[k] - (double)before[k], rounding = (double)stored[k] - (double)exact[k];
        if (!isfinite(stored[k])) {
            moved->overflows++;
            continue;
        }
        moved->weight += (double)before[k] * (double)before[k];
        moved->change += change * change;
        moved->rounding += rounding * rounding;
        if (fabs(change) > moved->most) moved->most = fabs(change);
    }
}

static void merge_rows(void *context, size_t worker, size_t i) {
    struct quant_merger *m = context;
    const struct model_adapter_pair *pair = &m->adapter.pair[m->index];
    const struct tensor *from = model_tensor(&m->base, m->index);
    enum tensor_type type = m->type[m->index];
    size_t in = pair->in, r = m->adapter.config.rank, row = i * ROWS,
           n = pair->out - row < ROWS ? pair->out - row : ROWS;
    float *w = m->work[worker], *delta = w + ROWS * in, *stored = delta + ROWS * in, *b = stored + ROWS * in;
    unsigned char *out = m->out + tensor_row_bytes(type, row * in);
    struct quant_moved moved = {0};
    tensor_to_f32(w, from->type, (const unsigned char *)from->data + tensor_row_bytes(from->type, row * in), n * in);
    scaled_rows_of_b(b, m, row, n);
    op_gemm(
        &m->machine,
        &(struct kernel_gemm){
            .out = delta, .out_stride = in, .a = {b, r, false}, .b = {pair->a, in, false}, .m = n, .n = in, .k = r});
    for (size_t k = 0; k < n * in; k++) delta[k] += w[k];
    moved.overflows = store(out, type, delta, n * in);
    tensor_to_f32(stored, type, out, n * in);
    if (!moved.overflows) measure(&moved, w, delta, stored, n * in);
    m->moved[i] = moved;
}

/* ---- a tensor ---- */

/* The report keeps sums of squares until quant_merger_finish. */
static bool add_moved(struct quant_merger *m, struct err *err) {
    size_t kind = 0, pieces = (m->adapter.pair[m->index].out + ROWS - 1) / ROWS, overflows = 0;
    while (role_of_kind[kind] != model_tensor_role(&m->base.config, m->index)) kind++;
    struct quant_merge_kind *k = &m->report->kind[kind];
    for (size_t i = 0; i < pieces; i++) {
        const struct quant_moved *p = &m->moved[i];
        k->rms_weight += p->weight;
        k->rms_change += p->change;
        k->rms_rounding += p->rounding;
        overflows += p->overflows;
        if (p->most > k->max_change) k->max_change = p->most;
    }
    k->tensors++;
    m->report->changed++;
    if (overflows)
        return err_set(err, ERR_WORK,
                       "%zu values are no finite numbers in %s after merging: choose another type, or look at the base",
                       overflows, tensor_type_name(m->type[m->index]));
    return true;
}

bool quant_merger_tensor(struct quant_merger *m, size_t index, struct err *err) {
    m->index = index;
    pool_run_tasks(m->machine.pool, (m->adapter.pair[index].out + ROWS - 1) / ROWS, merge_rows, m);
    return add_moved(m, err);
}

bool quant_merger_step(struct quant_merger *m, size_t bytes, struct err *err) {
    m->done += bytes;
    return !m->options->progress || m->options->progress(m->options->context, m->done, m->report->bytes) ||
           err_set(err, ERR_INTERRUPT, "interrupted; there is no merged model, run it again");
}

/* ---- the whole ---- */

bool quant_merger_open(struct quant_merger *m, quant_merger_base_fn *open, const char *base, const char *adapter,
                       struct err *err) {
    memset(m->report, 0, sizeof *m->report);
    arena_init(&m->arena);
    return open(&m->base, base, err) && model_adapter_read(&m->adapter, adapter, &m->base.config, err) &&
           model_base_check(&m->base, adapter, err) &&
           (m->type = arena_alloc(&m->arena, m->adapter.n, sizeof *m->type, err)) != NULL;
}

bool quant_merger_set_up(struct quant_merger *m, size_t bytes, struct err *err) {
    size_t widest = 0, largest = 0, pieces = 0, r = m->adapter.config.rank;
    for (size_t i = 0; i < m->adapter.n; i++) {
        const struct model_adapter_pair *p = &m->adapter.pair[i];
        if (!p->a) continue;
        size_t rows = (p->out + ROWS - 1) / ROWS, size = tensor_row_bytes(m->type[i], p->in * p->out);
        if (p->in > widest) widest = p->in;
        if (size > largest) largest = size;
        if (rows > pieces) pieces = rows;
    }
    if (!op_machine_open(&m->machine, NULL, m->options->threads, err)) return false;
    op_gemm_choose_unit(&m->machine, OP_UNIT_BLAS);
    size_t threads = (size_t)pool_threads(m->machine.pool);
    m->out = arena_alloc(&m->arena, largest, 1, err);
    m->moved = arena_alloc(&m->arena, pieces, sizeof *m->moved, err);
    m->work = arena_alloc(&m->arena, threads, sizeof *m->work, err);
    bool ok = m->out && m->moved && m->work;
    for (size_t i = 0; ok && i < threads; i++)
        ok = (m->work[i] = arena_alloc(&m->arena, ROWS * (3 * widest + r), sizeof(float), err)) != NULL;
    m->report->rank = r;
    m->report->scaling = (double)m->adapter.scaling;
    m->report->bytes = bytes;
    for (size_t i = 0; i < QUANT_LINEARS; i++) m->report->kind[i].name = model_adapter_target_name(role_of_kind[i]);
    return ok;
}

void quant_merger_finish(struct quant_merger *m) {
    for (size_t i = 0; i < QUANT_LINEARS; i++) {
        struct quant_merge_kind *k = &m->report->kind[i];
        double n = 0;
        for (size_t t = 0; t < m->adapter.n; t++)
            if (quant_merger_changes(m, t) && model_tensor_role(&m->base.config, t) == role_of_kind[i])
                n += (double)m->adapter.pair[t].in * (double)m->adapter.pair[t].out;
        if (!(n > 0)) continue;
        k->rms_weight = sqrt(k->rms_weight / n);
        k->rms_change = sqrt(k->rms_change / n);
        k->rms_rounding = sqrt(k->rms_rounding / n);
    }
}

void quant_merger_close(struct quant_merger *m) {
    op_machine_close(&m->machine);
    arena_free(&m->arena);
    model_adapter_free(&m->adapter);
    model_weights_close(&m->base);
}
