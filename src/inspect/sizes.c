/* sizes.c - the numbers of a model: its settings, the types of its tensors, and the memory it needs at some length.
 *
 *   memory = weights (mapped) + keys and values of `ctx` positions + the work space of a step
 *
 * Checked tests/inspect/inspect_test.c
 */
#include "base/memory.h"
#include "inspect/inspect_impl.h"
#include "model/forward.h"

enum { DEFAULT_CTX = 4096, BATCH = 256 /* the engine's default */ };

struct memory {
    size_t weights, total;
    struct model_forward_size session;
    enum op_cache_type kv_type;
    size_t ctx;
};

/* "16.00 GiB", or MiB, KiB for what is small. */
static void put_bytes(struct bytes *out, size_t n) {
    if (n >= (size_t)1 << 30)
        bytes_printf(out, "%.2f GiB", (double)n / (1 << 30));
    else if (n >= 1 << 20)
        bytes_printf(out, "%.1f MiB", (double)n / (1 << 20));
    else
        bytes_printf(out, "%.1f KiB", (double)n / 1024);
}

void inspect_put_types(struct bytes *out, const struct model_weights *w, bool json) {
    size_t count[TENSOR_TYPES] = {0};
    bool first = true;
    for (size_t i = 0; i < w->layout.total; i++) count[model_tensor(w, i)->type]++;
    for (int type = 0; type < TENSOR_TYPES; type++) {
        if (!count[type]) continue;
        if (!first) bytes_append_string(out, json ? "," : ", ");
        bytes_printf(out, json ? "\"%s\":%zu" : "%s x%zu", tensor_type_name((enum tensor_type)type), count[type]);
        first = false;
    }
}

static void put_config_json(struct bytes *out, const struct model_config *c) {
    bytes_printf(
        out,
        ",\"config\":{\"vocab\":%zu,\"layers\":%zu,\"heads\":%zu,\"kv_heads\":%zu,\"head_size\":%zu,\"width\":%zu,\"ffn_width\":%zu,",
        c->vocab, c->layers, c->heads, c->kv_heads, c->head_size, c->width, c->ffn_width);
    bytes_printf(
        out,
        "\"max_context\":%zu,\"rope_theta\":%.10g,\"rms_norm_eps\":%.10g,\"tied\":%s,\"rope_type\":\"%s\",\"bos\":",
        c->max_context, c->rope_theta, c->rms_norm_eps, c->tied ? "true" : "false",
        c->rope_llama3.on    ? "llama3"
        : c->rope_linear > 0 ? "linear"
                             : "default");
    bytes_printf(out, c->bos < 0 ? "null" : "%d", (int)c->bos);
    bytes_append_string(out, ",\"eos\":[");
    for (size_t i = 0; i < c->n_eos; i++) bytes_printf(out, "%s%d", i ? "," : "", (int)c->eos[i]);
    bytes_append_char(out, ']');
    if (c->window)
        bytes_printf(out, ",\"window\":%zu,\"window_period\":%zu,\"local_theta\":%.10g", c->window, c->window_period,
                     c->local_theta);
    if (c->query_scalar) bytes_printf(out, ",\"query_scalar\":%zu", c->query_scalar);
    if (c->rope_linear > 0) bytes_printf(out, ",\"rope_factor\":%.10g", c->rope_linear);
    bytes_append_char(out, '}');
}

static void put_config(struct bytes *out, const struct model_config *c) {
    bytes_printf(out, "sizes       vocabulary %zu, %zu layers, width %zu, feed-forward %zu\n", c->vocab, c->layers,
                 c->width, c->ffn_width);
    bytes_printf(out, "attention   %zu heads of %zu, %zu key/value heads, context %zu\n", c->heads, c->head_size,
                 c->kv_heads, c->max_context);
    if (c->window)
        bytes_printf(out, "window      %zu positions, theta %g; layers %zu, %zu, .. see all\n", c->window,
                     c->local_theta, c->window_period, 2 * c->window_period);
    bytes_printf(out, "rope        theta %g", c->rope_theta);
    if (c->rope_linear > 0) bytes_printf(out, ", positions divided by %g", c->rope_linear);
    if (c->rope_llama3.on)
        bytes_printf(out, ", llama3 scaling: factor %g, low %g, high %g, original context %zu", c->rope_llama3.factor,
                     c->rope_llama3.low_freq_factor, c->rope_llama3.high_freq_factor, c->rope_llama3.original_context);
    bytes_printf(out, "\nnorm        eps %g; head %s the embedding\n", c->rms_norm_eps,
                 c->tied ? "tied to" : "apart from");
    bytes_append_string(out, "ids         begin ");
    bytes_printf(out, c->bos < 0 ? "none" : "%d", (int)c->bos);
    bytes_append_string(out, ", end");
    for (size_t i = 0; i < c->n_eos; i++) bytes_printf(out, " %d", (int)c->eos[i]);
    bytes_append_char(out, '\n');
}

static bool measure(struct memory *m, const struct model_weights *w, const struct inspect_options *o, struct err *err) {
    size_t longest = w->config.max_context;
    m->ctx = o->ctx ? o->ctx : longest < DEFAULT_CTX ? longest : DEFAULT_CTX;
    m->weights = model_weights_mapped(w);
    if (m->ctx > longest)
        return err_set(err, ERR_USAGE, "--ctx %zu is more than the model's context of %zu", m->ctx, longest);
    if (!model_kv_type_find(&m->kv_type, o->kv, &w->config, err)) return false;
    if (!model_forward_size(&m->session, &w->config, m->kv_type, m->ctx, BATCH))
        return err_set(err, ERR_RESOURCE, "the memory needed cannot be counted");
    m->total = m->weights + m->session.total;
    return true;
}

static void put_memory(struct bytes *out, const struct memory *m) {
    bytes_printf(out, "memory      at %zu positions: weights ", m->ctx);
    put_bytes(out, m->weights);
    bytes_printf(out, " + %s cache ", model_kv_type_name(m->kv_type));
    put_bytes(out, m->session.kv);
    bytes_append_string(out, " + work ");
    put_bytes(out, m->session.work);
    bytes_append_string(out, " = ");
    put_bytes(out, m->total);
    if (memory_total()) {
        bytes_append_string(out, "; this machine has ");
        put_bytes(out, memory_total());
    }
    bytes_append_char(out, '\n');
}

static void put_memory_json(struct bytes *out, const struct memory *m) {
    bytes_printf(
        out, ",\"memory\":{\"ctx\":%zu,\"weights\":%zu,\"cache\":%zu,\"cache_type\":\"%s\",\"work\":%zu,\"total\":%zu}",
        m->ctx, m->weights, m->session.kv, model_kv_type_name(m->kv_type), m->session.work, m->total);
}

bool inspect_put_sizes(struct bytes *out, const struct model_weights *w, const struct inspect_options *options,
                       struct err *err) {
    struct memory m;
    if (!measure(&m, w, options, err)) return false;
    if (options->json) {
        put_config_json(out, &w->config);
        put_memory_json(out, &m);
    } else {
        put_config(out, &w->config);
        put_memory(out, &m);
    }
    return true;
}
