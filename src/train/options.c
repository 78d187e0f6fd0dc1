/* options.c - what a run was asked for: defaults, the adapter it trains, and the text that a checkpoint must share with
 * it.
 *
 *   options + longest sample -> every zero replaced by its default -> "lr=0.001 warmup=20 ..."
 *
 * Reads   options, an adapter to go on from          Writes  struct trainer: options, adapter, settings
 * Checked tests/train/trainer_test.c, lora_test.c
 */
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "op/product.h"
#include "train/train_impl.h"

static double or_default(double given, double otherwise) { return given == 0 ? otherwise : given; }
static double none_as_zero(double given) { return given < 0 ? 0 : given; }

void train_fill_defaults(struct train_options *o, size_t longest) {
    struct train_optimizer_options *optimizer = &o->optimizer;
    bool lora = o->method != TRAIN_FULL;
    if (o->batch_tokens == 0) o->batch_tokens = 8192;
    if (o->micro_tokens == 0) o->micro_tokens = 4096;
    if (o->micro_tokens > o->batch_tokens) o->micro_tokens = o->batch_tokens;
    if (o->micro_tokens < longest) o->micro_tokens = longest;
    if (o->epochs == 0) o->epochs = 1;
    optimizer->learning_rate = or_default(optimizer->learning_rate, lora ? 2e-4 : o->from_scratch ? 1e-3 : 1e-5);
    optimizer->weight_decay = none_as_zero(or_default(optimizer->weight_decay, lora              ? 0.001
                                                                               : o->from_scratch ? 0.1
                                                                                                 : 0.01));
    optimizer->beta1 = or_default(optimizer->beta1, 0.9);
    optimizer->beta2 = or_default(optimizer->beta2, lora ? 0.999 : 0.95);
    optimizer->epsilon = or_default(optimizer->epsilon, 1e-8);
    optimizer->clip = or_default(optimizer->clip, 1.0);
    o->schedule.final_ratio =
        none_as_zero(or_default(o->schedule.final_ratio, o->schedule.shape == TRAIN_LINEAR ? 0 : 0.1));
    if (o->lora.rank == 0) o->lora.rank = 16;
    o->lora.alpha = or_default(o->lora.alpha, 16);
}

void train_fill_warmup(struct train_schedule_options *schedule, size_t steps) {
    if (schedule->warmup == 0) schedule->warmup = (int64_t)((steps * 3 + 99) / 100);
    if (schedule->warmup < 0) schedule->warmup = 0;
}

/* ---- the adapter ---- */

static bool set_targets(struct model_adapter_config *out, const char *targets, struct err *err) {
    char name[64];
    for (const char *at = targets; *at;) {
        size_t n = strcspn(at, ",");
        snprintf(name, sizeof name, "%.*s", (int)n, at);
        if (n >= sizeof name || !model_adapter_target_set(out, name))
            return err_set(
                err, ERR_USAGE,
                "'%.40s' is no target; choose from q_proj,k_proj,v_proj,o_proj,gate_proj,up_proj,down_proj or all-linear",
                name);
        at += n + (at[n] == ',');
    }
    return true;
}

static bool needs_weights(struct err *err) {
    return err_set(err, ERR_USAGE, "LoRA needs a base with weights; it cannot start from scratch");
}

bool train_describe_adapter(struct model_adapter_config *out, const char *base, const struct train_options *options,
                            struct err *err) {
    const struct train_lora_options *o = &options->lora;
    *out =
        (struct model_adapter_config){.rank = o->rank, .alpha = o->alpha, .dropout = o->dropout, .rslora = o->rslora};
    snprintf(out->base, sizeof out->base, "%s", base);
    if (options->from_scratch) return needs_weights(err);
    if (o->rank > OP_PRODUCT_LOW)
        return err_set(err, ERR_USAGE, "a rank of %zu is too large; at most %d", o->rank, OP_PRODUCT_LOW);
    if (!(o->dropout >= 0 && o->dropout < 1))
        return err_set(err, ERR_USAGE, "dropout is a part from 0 to below 1, not %g", o->dropout);
    if (!(o->alpha > 0 && isfinite(o->alpha)))
        return err_set(err, ERR_USAGE, "alpha must be above 0, not %g", o->alpha);
    return set_targets(out, o->targets ? o->targets : "all-linear", err);
}

/* Is it the base that the adapter in DIR was trained on? Asked before the long work of opening it. */
static bool check_base(const char *base, const char *adapter, struct err *err) {
    struct model_weights w;
    if (!model_weights_open_any(&w, base, err)) return false;
    bool ok = model_base_check(&w, adapter, err);
    model_weights_close(&w);
    return ok;
}

bool train_take_adapter(struct trainer *t, struct model_adapter *from, const char *base,
                        const struct model_config *config, struct err *err) {
    struct train_lora_options *o = &t->options.lora;
    if (t->options.from_scratch) return needs_weights(err);
    if (!check_base(base, o->adapter, err) || !model_adapter_read(from, o->adapter, config, err)) return false;
    t->adapter = from->config;
    o->rank = t->adapter.rank;
    o->alpha = t->adapter.alpha;
    o->dropout = t->adapter.dropout;
    o->rslora = t->adapter.rslora;
    if (o->rank <= OP_PRODUCT_LOW) return true;
    model_adapter_free(from);
    return err_set(err, ERR_INPUT, "%s: a rank of %zu is too large; at most %d", o->adapter, o->rank, OP_PRODUCT_LOW);
}

/* ---- the settings as text ---- */

static unsigned target_bits(const struct model_adapter_config *a) {
    unsigned bits = 0;
    for (unsigned i = 0; i < MODEL_LAYER_ROLES; i++) bits |= (unsigned)a->target[i] << i;
    return bits;
}

/* A base is told from another by the first kilobyte of every tensor: cheap, and enough to catch the wrong directory. */
static uint64_t base_hash(const struct model_weights *base) {
    uint64_t hash = 0;
    for (size_t i = 0; i < model_tensor_total(&base->config); i++) {
        const struct tensor *t = model_tensor(base, i);
        size_t n = tensor_bytes(t);
        hash = hash_fnv1a(t->data, n < 1024 ? n : 1024, hash);
    }
    return hash;
}

struct text {
    char *at;
    size_t room;
};

__attribute__((format(printf, 2, 3))) static void put(struct text *text, const char *format, ...) {
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text->at, text->room, format, args);
    va_end(args);
    size_t used = n < 0 ? 0 : (size_t)n < text->room ? (size_t)n : text->room - 1;
    text->at += used;
    text->room -= used;
}

static void put_shape(struct text *text, const struct train_net *net, const unsigned char *hash) {
    put(text, "vocab=%zu layers=%zu heads=%zu kv-heads=%zu head-size=%zu width=%zu ffn=%zu tied=%d pack=", net->V,
        net->L, net->H, net->K, net->E, net->D, net->F, net->config.tied);
    for (int i = 0; i < 8; i++) put(text, "%02x", hash[i]);
}

void train_describe_settings(struct trainer *t) {
    static const char *const schedules[] = {[TRAIN_LINEAR] = "linear", [TRAIN_CONSTANT] = "constant"};
    static const char *const products[] = {[OP_UNIT_VECTOR] = "vector",
                                           [OP_UNIT_AMX] = "amx",
                                           [OP_UNIT_AMX_FAST] = "amx-fast",
                                           [OP_UNIT_AMX_BF16] = "amx-bf16"};
    const struct train_options *o = &t->options;
    const struct train_optimizer_options *optimizer = &o->optimizer;
    const struct train_schedule_options *schedule = &o->schedule;
    struct text text = {t->settings, sizeof t->settings};
    put_shape(&text, &t->net, t->pack->info.hash);
    put(&text,
        " from-scratch=%d batch-tokens=%zu micro-tokens=%zu steps=%zu lr=%.17g final-ratio=%.17g warmup=%lld weight-decay=%.17g",
        o->from_scratch, o->batch_tokens, o->micro_tokens, t->plan.steps, optimizer->learning_rate,
        schedule->final_ratio, (long long)schedule->warmup, optimizer->weight_decay);
    put(&text, " beta1=%.17g beta2=%.17g epsilon=%.17g clip=%.17g seed=%llu", optimizer->beta1, optimizer->beta2,
        optimizer->epsilon, optimizer->clip, (unsigned long long)o->seed);
    if (o->method != TRAIN_FULL)
        put(&text, " method=%s rank=%zu alpha=%.17g dropout=%.17g rslora=%d targets=%02x base=%016llx",
            o->method == TRAIN_LORA ? "lora" : "qlora", o->lora.rank, o->lora.alpha, o->lora.dropout, o->lora.rslora,
            target_bits(&t->adapter), (unsigned long long)base_hash(&t->net.base));
    if (optimizer->kind == TRAIN_ADAMW8) put(&text, " optim=adamw8bit");
    if (schedule->shape != TRAIN_COSINE) put(&text, " schedule=%s", schedules[schedule->shape]);
    if (t->net.machine.unit != OP_UNIT_BLAS) put(&text, " products=%s", products[t->net.machine.unit]);
}
