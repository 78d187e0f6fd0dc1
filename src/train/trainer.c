/* trainer.c - the run: open, step, evaluate, export.
 *
 *   step: plan -> samples -> [ micro-batch: forward, head, backward ] ... -> norm -> clip -> AdamW
 *
 * Reads   base weights, pack            Writes  weights, AdamW state
 * Owns    the network and the state of the optimiser
 * Never   allocates in a step; changes weights when anything is not finite
 * Checked tests/train/trainer_test.c  (resume, micro-batches, threads, NaN), golden_test.c
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "train/reduce.h"
#include "train/train_impl.h"

static void fill_defaults(struct train_options *o, size_t longest) {
    if (o->batch_tokens == 0) o->batch_tokens = 8192;
    if (o->micro_tokens == 0) o->micro_tokens = 4096;
    if (o->micro_tokens > o->batch_tokens) o->micro_tokens = o->batch_tokens;
    if (o->micro_tokens < longest) o->micro_tokens = longest;
    if (o->epochs == 0) o->epochs = 1;
    bool lora = o->method != TRAIN_FULL;
    if (o->learning_rate == 0) o->learning_rate = lora ? 2e-4 : o->from_scratch ? 1e-3 : 1e-5;
    if (o->final_ratio == 0) o->final_ratio = o->schedule == TRAIN_LINEAR ? 0 : 0.1;
    if (o->final_ratio < 0) o->final_ratio = 0;
    if (o->weight_decay == 0) o->weight_decay = lora ? 0.001 : o->from_scratch ? 0.1 : 0.01;
    if (o->weight_decay < 0) o->weight_decay = 0;
    if (o->beta1 == 0) o->beta1 = 0.9;
    if (o->beta2 == 0) o->beta2 = lora ? 0.999 : 0.95;
    if (o->epsilon == 0) o->epsilon = 1e-8;
    if (o->clip == 0) o->clip = 1.0;
    if (o->rank == 0) o->rank = 16;
    if (o->alpha == 0) o->alpha = 16;
}

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

/* Everything that must be the same for a resumed run to give the bytes of an unbroken one, as text. */
static void describe(struct trainer *t) {
    const struct train_options *o = &t->options;
    const struct train_net *net = &t->net;
    const unsigned char *h = t->pack->info.hash;
    snprintf(t->settings, sizeof t->settings,
             "vocab=%zu layers=%zu heads=%zu kv-heads=%zu head-size=%zu width=%zu ffn=%zu tied=%d pack=%02x%02x%02x%02x%02x%02x%02x%02x "
             "from-scratch=%d batch-tokens=%zu micro-tokens=%zu steps=%zu lr=%.17g final-ratio=%.17g warmup=%lld weight-decay=%.17g "
             "beta1=%.17g beta2=%.17g epsilon=%.17g clip=%.17g seed=%llu",
             net->V, net->L, net->H, net->K, net->E, net->D, net->F, net->config.tied, h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7],
             o->from_scratch, o->batch_tokens, o->micro_tokens, t->plan.steps, o->learning_rate, o->final_ratio, (long long)o->warmup,
             o->weight_decay, o->beta1, o->beta2, o->epsilon, o->clip, (unsigned long long)o->seed);
    size_t used = strlen(t->settings), room = sizeof t->settings;
    if (o->method != TRAIN_FULL)
        used += (size_t)snprintf(t->settings + used, room - used, " method=%s rank=%zu alpha=%.17g dropout=%.17g rslora=%d targets=%02x base=%016llx",
                                 o->method == TRAIN_LORA ? "lora" : "qlora", o->rank, o->alpha, o->dropout, o->rslora, target_bits(&t->adapter),
                                 (unsigned long long)base_hash(&t->net.base));
    if (o->optimizer == TRAIN_ADAMW8) used += (size_t)snprintf(t->settings + used, room - used, " optim=adamw8bit");
    static const char *const schedules[] = {[TRAIN_LINEAR] = "linear", [TRAIN_CONSTANT] = "constant"};
    if (o->schedule != TRAIN_COSINE) used += (size_t)snprintf(t->settings + used, room - used, " schedule=%s", schedules[o->schedule]);
    static const char *const products[] = {[OP_GEMM_AMX] = "amx", [OP_GEMM_AMX_FAST] = "amx-fast", [OP_GEMM_AMX_BF16] = "amx-bf16"};
    if (net->unit != OP_GEMM_BLAS) snprintf(t->settings + used, room - used, " products=%s", products[net->unit]);
}

bool train_limits(size_t *vocab, size_t *max_context, const char *base, struct err *err) {
    struct model_config config;
    if (!model_config_read(&config, base, err)) return false;
    *vocab = config.vocab;
    *max_context = config.max_context;
    return true;
}

/* The options' LoRA part as an adapter's config. */
static bool describe_adapter(struct model_adapter_config *out, const char *base, const struct train_options *o, struct err *err) {
    char name[64];
    *out = (struct model_adapter_config){.rank = o->rank, .alpha = o->alpha, .dropout = o->dropout, .rslora = o->rslora};
    snprintf(out->base, sizeof out->base, "%s", base);
    if (o->from_scratch) return err_set(err, ERR_USAGE, "LoRA needs a base with weights; it cannot start from scratch");
    if (o->rank > OP_PRODUCT_LOW) return err_set(err, ERR_USAGE, "a rank of %zu is too large; at most %d", o->rank, OP_PRODUCT_LOW);
    if (!(o->dropout >= 0 && o->dropout < 1)) return err_set(err, ERR_USAGE, "dropout is a part from 0 to below 1, not %g", o->dropout);
    if (!(o->alpha > 0 && isfinite(o->alpha))) return err_set(err, ERR_USAGE, "alpha must be above 0, not %g", o->alpha);
    for (const char *at = o->targets ? o->targets : "all-linear"; *at;) {
        size_t n = strcspn(at, ",");
        snprintf(name, sizeof name, "%.*s", (int)n, at);
        if (n >= sizeof name || !model_adapter_target_set(out, name))
            return err_set(err, ERR_USAGE, "'%.40s' is no target; choose from q_proj,k_proj,v_proj,o_proj,gate_proj,up_proj,down_proj or all-linear", name);
        at += n + (at[n] == ',');
    }
    return true;
}

/* Every pair of the adapter is from now on the one in the flat array; unless it is only to view that, its values go there first. */
static void set_pairs(const struct train_net *net, struct model_adapter *adapter, bool view) {
    for (size_t l = 0; l < net->L; l++)
        for (size_t g = 0; g < TRAIN_GROUPS; g++)
            for (size_t p = 0; p < net->layer[l].group[g].parts; p++) {
                const struct train_linear *part = &net->layer[l].group[g].part[p];
                struct model_adapter_pair *pair = &adapter->pair[part->index];
                float *a = net->weight + part->a, *b = net->weight + part->b;
                if (!part->rank) continue;
                if (!view) memcpy(a, pair->a, part->rank * part->w.depth * sizeof *a);
                if (!view) memcpy(b, pair->b, part->rank * part->w.rows * sizeof *b);
                pair->a = a;
                pair->b = b;
            }
}

/* Is it the base that the adapter in DIR was trained on? Asked before the long work of opening it. */
static bool check_base(const char *base, const char *adapter, struct err *err) {
    struct model_weights w;
    if (!model_weights_open(&w, base, err)) return false;
    bool ok = model_base_check(&w, adapter, err);
    model_weights_close(&w);
    return ok;
}

/* The options as the adapter in DIR has them. */
static bool take_adapter(struct trainer *t, struct model_adapter *from, const char *base, const struct model_config *config, struct err *err) {
    struct train_options *o = &t->options;
    if (o->from_scratch) return err_set(err, ERR_USAGE, "LoRA needs a base with weights; it cannot start from scratch");
    if (!check_base(base, o->adapter, err) || !model_adapter_read(from, o->adapter, config, err)) return false;
    t->adapter = from->config;
    o->rank = t->adapter.rank;
    o->alpha = t->adapter.alpha;
    o->dropout = t->adapter.dropout;
    o->rslora = t->adapter.rslora;
    if (o->rank <= OP_PRODUCT_LOW) return true;
    size_t rank = o->rank;
    model_adapter_free(from);
    return err_set(err, ERR_INPUT, "%s: a rank of %zu is too large; at most %d", o->adapter, rank, OP_PRODUCT_LOW);
}

/* How many ids the packs use (more may be NULL); 0 when that cannot be counted. */
static size_t distinct_ids(const struct pack *pack, const struct pack *more) {
    size_t n = 0;
    unsigned char *seen = calloc(pack->info.vocab, 1);
    for (; seen && pack; pack = more, more = NULL)
        for (size_t i = 0; i < pack->info.tokens; i++) {
            n += !seen[pack->ids[i]];
            seen[pack->ids[i]] = 1;
        }
    free(seen);
    return n;
}

/* Bytes of packs in memory, and of lists of samples (train_plan_init, train_open). */
static size_t bytes_beside(const struct pack *pack, const struct pack *validation) {
    return pack->map.size + (validation ? validation->map.size : 0) + 3 * pack->info.samples * sizeof(uint32_t);
}

static size_t longest_sample(const struct trainer *t) {
    size_t own = t->pack->info.longest, val = t->options.validation ? t->options.validation->info.longest : 0;
    return own > val ? own : val;
}

/* Samples, of training or of validation, that this base cannot take. */
static bool check_pack(const struct pack *pack, const struct model_config *c, const char *base, const char *what, struct err *err) {
    if (pack->info.vocab != c->vocab)
        return err_set(err, ERR_INPUT, "%s has a vocabulary of %zu, the %s was made for %zu", base, c->vocab, what, pack->info.vocab);
    if (pack->info.longest > c->max_context)
        return err_set(err, ERR_INPUT, "the longest sample of the %s has %zu tokens, %s is made for %zu", what, pack->info.longest, base, c->max_context);
    return true;
}

/* The samples that an adapter of this run will carry; their pages go again, a plan counts none of them. */
static bool sample_base(struct trainer *t, struct err *err) {
    const struct model_weights *base = &t->net.base;
    if (!model_base_sample(&t->base, base, &t->arena, err)) return false;
    for (size_t i = 0; i < model_tensor_total(&base->config); i++) file_map_forget(model_tensor(base, i)->data, tensor_bytes(model_tensor(base, i)));
    return true;
}

static bool open_network(struct trainer *t, const char *base, struct err *err) {
    const struct train_options *o = &t->options;
    const struct pack *val = o->validation;
    size_t longest = longest_sample(t);
    static const enum op_gemm_unit units[] = {[TRAIN_F32] = OP_GEMM_AMX, [TRAIN_FAST] = OP_GEMM_AMX_FAST, [TRAIN_BLAS] = OP_GEMM_BLAS,
                                              [TRAIN_BF16] = OP_GEMM_AMX_BF16};
    bool lora = o->method != TRAIN_FULL;
    struct model_config config;
    struct model_adapter from = {0};
    if (!model_config_read(&config, base, err)) return false;
    if (!check_pack(t->pack, &config, base, "pack", err) || (val && !check_pack(val, &config, base, "validation pack", err))) return false;
    if (lora && !(o->adapter ? take_adapter(t, &from, base, &config, err) : describe_adapter(&t->adapter, base, o, err))) return false;
    struct train_setup setup = {.base = o->from_scratch ? NULL : base, .config = &config, .quantise = o->method == TRAIN_QLORA, .capacity = o->micro_tokens,
                                .longest = longest, .memory = o->memory, .eight = o->optimizer == TRAIN_ADAMW8,
                                .distinct = distinct_ids(t->pack, val), .beside = bytes_beside(t->pack, val),
                                .threads = o->threads, .unit = units[o->precision], .adapter = lora ? &t->adapter : NULL};
    bool ok = train_net_open(&t->net, &setup, err);
    if (ok && o->from_scratch) train_init_weights(&t->net, o->seed);
    if (ok && lora && !o->adapter) train_init_pairs(&t->net, o->seed);
    if (ok && o->adapter) set_pairs(&t->net, &from, false);
    ok = ok && (!lora || sample_base(t, err));
    t->net.lora.seed = o->seed;
    t->options.micro_tokens = t->net.capacity;
    model_adapter_free(&from);
    return ok;
}

bool train_open(struct trainer **out, const char *base, const struct pack *pack, const struct train_options *options, struct err *err) {
    struct trainer *t = calloc(1, sizeof *t);
    if (!t) return err_set(err, ERR_RESOURCE, "out of memory for a trainer");
    t->pack = pack;
    t->options = *options;
    arena_init(&t->arena);
    fill_defaults(&t->options, longest_sample(t));
    const struct train_options *o = &t->options;
    if (!train_plan_init(&t->plan, &t->arena, pack, o->batch_tokens, o->epochs, o->steps, o->seed, err) || !open_network(t, base, err)) goto fail;
    if (o->warmup == 0) t->options.warmup = (int64_t)((t->plan.steps * 3 + 99) / 100);
    if (o->warmup < 0) t->options.warmup = 0;
    size_t total = t->net.at.total;
    if (o->optimizer == TRAIN_ADAMW8 && !train_eight_open(&t->eight, &t->net, &t->arena, err)) goto fail;
    t->moments = t->eight.m ? t->eight.plain : total;
    t->m = arena_alloc(&t->arena, t->moments, sizeof *t->m, err);
    t->v = arena_alloc(&t->arena, t->moments, sizeof *t->v, err);
    t->norm_scratch = arena_alloc(&t->arena, train_norm_blocks(total), sizeof *t->norm_scratch, err);
    t->samples = arena_alloc(&t->arena, pack->info.samples, sizeof *t->samples, err);
    if (!t->m || !t->v || !t->norm_scratch || !t->samples) goto fail;
    describe(t);
    *out = t;
    return true;
fail:
    train_close(t);
    return false;
}

void train_close(struct trainer *t) {
    if (!t) return;
    if (t->net.weight) train_net_close(&t->net);
    arena_free(&t->arena);
    free(t);
}

void train_info(struct train_info *out, const struct trainer *t) {
    static const char *const products[] = {[OP_GEMM_BLAS] = "OpenBLAS", [OP_GEMM_AMX] = "AMX", [OP_GEMM_AMX_FAST] = "AMX fast",
                                           [OP_GEMM_AMX_BF16] = "AMX bf16"};
    *out = (struct train_info){.parameters = t->net.at.total, .steps = t->plan.steps, .step = t->step,
                               .step_tokens = t->options.batch_tokens, .threads = pool_threads(t->net.pool),
                               .products = products[t->net.unit], .learning_rate = t->options.learning_rate, .weight_decay = t->options.weight_decay,
                               .rank = t->options.method == TRAIN_FULL ? 0 : t->adapter.rank, .alpha = t->adapter.alpha, .dropout = t->adapter.dropout,
                               .rslora = t->adapter.rslora, .warmup = (size_t)t->options.warmup, .memory = t->net.planned, .layers = t->net.L, .keep_all = t->net.keep_all,
                               .keep_most = t->net.keep_most, .keep_att = t->net.keep_att, .micro_tokens = t->net.capacity};
}

/* Sum of the counted rows' losses; false, with the line of the first sample at fault, when one is not finite. */
static bool sum_losses(const struct train_net *net, double *out, uint64_t *line) {
    const struct train_batch *b = &net->batch;
    for (size_t r = 0, s = 0; r < b->R; r++) {
        while (b->row[r] >= b->begin[s + 1]) s++;
        *line = b->line[s];
        if (!isfinite(net->loss[r])) return false;
        *out += (double)net->loss[r];
    }
    return true;
}

static size_t count_counted(const struct pack *pack, const uint32_t *sample, size_t n) {
    size_t counted = 0;
    for (size_t s = 0; s < n; s++)
        for (size_t i = pack->offset[sample[s]]; i < pack->offset[sample[s] + 1]; i++) counted += pack->counted[i];
    return counted;
}

/* The first of the step's n samples that rank r computes: cut where its share of the tokens begins. */
static size_t first_of_rank(const struct trainer *t, size_t n, int r) {
    size_t all = 0, tokens = 0, s = 0;
    for (size_t i = 0; i < n; i++) all += t->pack->offset[t->samples[i] + 1] - t->pack->offset[t->samples[i]];
    for (; s < n && tokens * (size_t)train_ranks() < all * (size_t)r; s++) tokens += t->pack->offset[t->samples[s] + 1] - t->pack->offset[t->samples[s]];
    return s;
}

/* This rank's part of the step: loss sum and gradients of its samples. */
static bool own_gradients(struct trainer *t, size_t begin, size_t n, double *loss, struct train_report *out, struct err *err) {
    double sum = 0;
    uint64_t line = 0;
    t->net.lora.step = t->step;
    if (begin >= n) memset(t->net.gradient, 0, t->net.at.total * sizeof *t->net.gradient);
    for (size_t s = begin, take; s < n; s += take) {
        bool share = !(t->net.lora.dropout > 0); /* every sample has its own dropout */
        take = train_batch_fit(t->pack, t->samples + s, n - s, t->net.capacity, share);
        train_batch_fill(&t->net.batch, t->pack, t->samples + s, take, share);
        size_t saved = (take - 1) * t->net.batch.prefix;
        out->tokens += t->net.batch.T + saved;
        out->saved += saved;
        train_forward(&t->net);
        train_head(&t->net, (float)(1.0 / (double)out->counted), s > begin);
        if (!sum_losses(&t->net, &sum, &line))
            return err_set(err, ERR_WORK, "step %zu: the loss of the sample at line %llu is not a finite number; the weights are those before "
                           "the step (a lower --lr or more --warmup may help)", out->step, (unsigned long long)line);
        train_backward(&t->net, s > begin);
    }
    *loss = sum;
    return true;
}

/* Loss and gradients of all the step's samples, each rank's part and their sums. */
static bool gradients(struct trainer *t, size_t n, struct train_report *out, struct err *err) {
    double shared[4] = {0}; /* loss, tokens, saved, ranks that failed */
    out->counted = count_counted(t->pack, t->samples, n);
    int rank = train_rank();
    bool ok = own_gradients(t, first_of_rank(t, n, rank), first_of_rank(t, n, rank + 1), &shared[0], out, err);
    shared[1] = (double)out->tokens;
    shared[2] = (double)out->saved;
    shared[3] = !ok;
    train_sum_doubles(shared, 4);
    if (!ok) return false;
    if (shared[3] > 0) return err_set(err, ERR_WORK, "step %zu: another rank could not compute its part", out->step);
    train_sum_floats(t->net.gradient, t->net.at.total);
    out->tokens = (size_t)shared[1];
    out->saved = (size_t)shared[2];
    out->loss = shared[0] / (double)out->counted;
    return true;
}

bool train_step(struct trainer *t, struct train_report *out, struct err *err) {
    const struct train_options *o = &t->options;
    size_t epoch = t->plan.epoch, at = t->plan.at, n = train_plan_next(&t->plan, t->samples);
    *out = (struct train_report){.step = t->step + 1, .epoch = t->plan.epoch};
    op_gemm_init(t->net.unit);
    bool ok = gradients(t, n, out, err);
    if (ok) {
        out->gradient_norm = train_gradient_norm(&t->net, t->norm_scratch);
        if (!isfinite(out->gradient_norm))
            ok = err_set(err, ERR_WORK, "step %zu: a gradient is not a finite number although every loss is; the weights are those before the "
                         "step (samples from line %llu on)", out->step, (unsigned long long)t->net.batch.line[0]);
    }
    if (!ok) {
        train_plan_seek(&t->plan, epoch, at);
        return false;
    }
    out->learning_rate = train_rate(o->schedule, out->step, t->plan.steps, (size_t)o->warmup, o->learning_rate, o->final_ratio);
    double scale = o->clip > 0 && out->gradient_norm > o->clip ? o->clip / (out->gradient_norm + 1e-6) : 1.0;
    struct train_adamw a = {.beta1 = o->beta1, .beta2 = o->beta2, .epsilon = o->epsilon, .weight_decay = o->weight_decay};
    train_adamw_step(&t->net, t->m, t->v, t->eight.m ? &t->eight : NULL, &a, out->learning_rate, scale, out->step);
    t->step++;
    return true;
}

bool train_evaluate(struct trainer *t, const struct pack *pack, double *out_loss, struct err *err) {
    double sum = 0;
    if (pack->info.vocab != t->net.V) return err_set(err, ERR_INPUT, "the evaluation pack has a vocabulary of %zu, the model %zu", pack->info.vocab, t->net.V);
    if (pack->info.longest > t->net.capacity)
        return err_set(err, ERR_INPUT, "an evaluation sample has %zu tokens, memory was set aside for %zu", pack->info.longest, t->net.capacity);
    op_gemm_init(t->net.unit);
    double dropout = t->net.lora.dropout;
    t->net.lora.dropout = 0;
    bool ok = true;
    for (size_t s = 0; ok && s < pack->info.samples;) {
        uint32_t sample[256];
        size_t n = 0;
        for (; n < 256 && s + n < pack->info.samples; n++) sample[n] = (uint32_t)(s + n);
        n = train_batch_fit(pack, sample, n, t->net.capacity, true);
        train_batch_fill(&t->net.batch, pack, sample, n, true);
        train_forward(&t->net);
        train_head(&t->net, 0, false);
        uint64_t line;
        if (!sum_losses(&t->net, &sum, &line))
            ok = err_set(err, ERR_WORK, "evaluation: the loss of the sample at line %llu is not a finite number", (unsigned long long)line);
        s += n;
    }
    t->net.lora.dropout = dropout;
    *out_loss = sum / (double)pack->info.counted;
    return ok;
}

static bool export_adapter(const struct trainer *t, const char *dir, enum tensor_type type, struct err *err) {
    struct model_adapter a;
    if (!model_adapter_blank(&a, &t->adapter, &t->net.config, err)) return false;
    set_pairs(&t->net, &a, true);
    bool ok = file_make_directory(dir, err) && model_base_write(&t->base, dir, err) && model_adapter_write(&a, dir, &t->net.config, type, err);
    model_adapter_free(&a);
    return ok;
}

bool train_export(const struct trainer *t, const char *dir, const char *type, struct err *err) {
    static const enum tensor_type types[] = {TENSOR_F32, TENSOR_BF16, TENSOR_F16};
    static const char *const names[] = {"f32", "bf16", "f16"};
    struct model_weights w;
    size_t k = 0;
    while (k < 3 && strcmp(names[k], type) != 0) k++;
    if (k == 3) return err_set(err, ERR_USAGE, "weights are written as f32, bf16 or f16, not as '%s'", type);
    if (t->options.method != TRAIN_FULL) return export_adapter(t, dir, types[k], err);
    if (!model_weights_blank(&w, &t->net.config, err)) return false;
    for (size_t i = 0; i < t->net.at.tensors; i++) model_tensor_set(&w, i, TENSOR_F32, t->net.weight + t->net.at.tensor[i]);
    bool ok = model_weights_save(&w, dir, 0, types[k], err);
    model_weights_close(&w);
    return ok;
}
