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

#include "train/train_impl.h"

static void fill_defaults(struct train_options *o, size_t longest) {
    if (o->batch_tokens == 0) o->batch_tokens = 8192;
    if (o->micro_tokens == 0) o->micro_tokens = 4096;
    if (o->micro_tokens > o->batch_tokens) o->micro_tokens = o->batch_tokens;
    if (o->micro_tokens < longest) o->micro_tokens = longest;
    if (o->epochs == 0) o->epochs = 1;
    if (o->learning_rate == 0) o->learning_rate = o->from_scratch ? 1e-3 : 1e-5;
    if (o->final_ratio == 0) o->final_ratio = 0.1;
    if (o->final_ratio < 0) o->final_ratio = 0;
    if (o->weight_decay == 0) o->weight_decay = o->from_scratch ? 0.1 : 0.01;
    if (o->weight_decay < 0) o->weight_decay = 0;
    if (o->beta1 == 0) o->beta1 = 0.9;
    if (o->beta2 == 0) o->beta2 = 0.95;
    if (o->epsilon == 0) o->epsilon = 1e-8;
    if (o->clip == 0) o->clip = 1.0;
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
    size_t used = strlen(t->settings);
    if (net->unit != OP_GEMM_BLAS) snprintf(t->settings + used, sizeof t->settings - used, " products=%s", net->unit == OP_GEMM_AMX ? "amx" : "amx-fast");
}

bool train_limits(size_t *vocab, size_t *max_context, const char *base, struct err *err) {
    struct model_config config;
    if (!model_config_read(&config, base, err)) return false;
    *vocab = config.vocab;
    *max_context = config.max_context;
    return true;
}

/* Weights of `base` into the flat array. */
static void copy_weights(struct train_net *net, struct model_weights *w) {
    for (size_t i = 0; i < net->at.tensors; i++) {
        const struct tensor *t = model_tensor_at(w, i);
        tensor_to_f32(net->weight + net->at.tensor[i], t->type, t->data, net->at.tensor[i + 1] - net->at.tensor[i]);
    }
}

static bool open_network(struct trainer *t, const char *base, struct err *err) {
    struct model_weights w = {0};
    struct model_config config;
    const struct pack_info *info = &t->pack->info;
    if (t->options.from_scratch ? !model_config_read(&config, base, err) : !model_weights_open(&w, base, err)) return false;
    if (!t->options.from_scratch) config = w.config;
    bool ok = true;
    if (info->vocab != config.vocab)
        ok = err_set(err, ERR_INPUT, "%s has a vocabulary of %zu, the pack was made for %zu", base, config.vocab, info->vocab);
    if (ok && info->longest > config.max_context)
        ok = err_set(err, ERR_INPUT, "the longest sample has %zu tokens, %s is made for %zu", info->longest, base, config.max_context);
    static const enum op_gemm_unit units[] = {[TRAIN_F32] = OP_GEMM_AMX, [TRAIN_FAST] = OP_GEMM_AMX_FAST, [TRAIN_BLAS] = OP_GEMM_BLAS};
    ok = ok && train_net_open(&t->net, &config, t->options.micro_tokens, t->options.threads, units[t->options.precision], err);
    if (ok && t->options.from_scratch) train_init_weights(&t->net, t->options.seed);
    if (ok && !t->options.from_scratch) copy_weights(&t->net, &w);
    model_weights_close(&w);
    return ok;
}

bool train_open(struct trainer **out, const char *base, const struct pack *pack, const struct train_options *options, struct err *err) {
    struct trainer *t = calloc(1, sizeof *t);
    if (!t) return err_set(err, ERR_RESOURCE, "out of memory for a trainer");
    t->pack = pack;
    t->options = *options;
    arena_init(&t->arena);
    fill_defaults(&t->options, pack->info.longest);
    const struct train_options *o = &t->options;
    if (!train_plan_init(&t->plan, &t->arena, pack, o->batch_tokens, o->epochs, o->steps, o->seed, err) || !open_network(t, base, err)) goto fail;
    if (o->warmup == 0) t->options.warmup = (int64_t)((t->plan.steps * 3 + 99) / 100);
    if (o->warmup < 0) t->options.warmup = 0;
    size_t total = t->net.at.total;
    t->m = arena_alloc(&t->arena, total, sizeof *t->m, err);
    t->v = arena_alloc(&t->arena, total, sizeof *t->v, err);
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
    static const char *const products[] = {[OP_GEMM_BLAS] = "OpenBLAS", [OP_GEMM_AMX] = "AMX", [OP_GEMM_AMX_FAST] = "AMX fast"};
    *out = (struct train_info){.parameters = t->net.at.total, .steps = t->plan.steps, .step = t->step,
                               .step_tokens = t->options.batch_tokens, .threads = pool_threads(t->net.pool),
                               .products = products[t->net.unit], .learning_rate = t->options.learning_rate, .weight_decay = t->options.weight_decay,
                               .warmup = (size_t)t->options.warmup};
}

/* How many of the samples, from the first, fit one micro-batch. */
static size_t micro_batch(const struct trainer *t, const struct pack *pack, const uint32_t *sample, size_t n) {
    size_t tokens = 0, taken = 0;
    for (; taken < n; taken++) {
        tokens += pack->offset[sample[taken] + 1] - pack->offset[sample[taken]];
        if (tokens > t->net.capacity) break;
    }
    return taken;
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

/* Loss sum and gradients of all the step's samples. */
static bool gradients(struct trainer *t, size_t n, struct train_report *out, struct err *err) {
    double sum = 0;
    uint64_t line = 0;
    out->counted = count_counted(t->pack, t->samples, n);
    for (size_t s = 0, take; s < n; s += take) {
        take = micro_batch(t, t->pack, t->samples + s, n - s);
        train_batch_fill(&t->net.batch, t->pack, t->samples + s, take);
        out->tokens += t->net.batch.T;
        train_forward(&t->net);
        train_head(&t->net, (float)(1.0 / (double)out->counted), s > 0);
        if (!sum_losses(&t->net, &sum, &line))
            return err_set(err, ERR_WORK, "step %zu: the loss of the sample at line %llu is not a finite number; the weights are those before "
                           "the step (a lower --lr or more --warmup may help)", out->step, (unsigned long long)line);
        train_backward(&t->net, s > 0);
    }
    out->loss = sum / (double)out->counted;
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
    out->learning_rate = train_rate(out->step, t->plan.steps, (size_t)o->warmup, o->learning_rate, o->final_ratio);
    double scale = o->clip > 0 && out->gradient_norm > o->clip ? o->clip / (out->gradient_norm + 1e-6) : 1.0;
    struct train_adamw a = {.beta1 = o->beta1, .beta2 = o->beta2, .epsilon = o->epsilon, .weight_decay = o->weight_decay};
    train_adamw_step(&t->net, t->m, t->v, &a, out->learning_rate, scale, out->step);
    t->step++;
    return true;
}

bool train_evaluate(struct trainer *t, const struct pack *pack, double *out_loss, struct err *err) {
    double sum = 0;
    if (pack->info.vocab != t->net.V) return err_set(err, ERR_INPUT, "the evaluation pack has a vocabulary of %zu, the model %zu", pack->info.vocab, t->net.V);
    if (pack->info.longest > t->net.capacity)
        return err_set(err, ERR_INPUT, "an evaluation sample has %zu tokens, memory was set aside for %zu", pack->info.longest, t->net.capacity);
    op_gemm_init(t->net.unit);
    for (size_t s = 0; s < pack->info.samples;) {
        size_t tokens = 0, n = 0;
        uint32_t sample[256];
        for (; n < 256 && s + n < pack->info.samples; n++) {
            tokens += pack->offset[s + n + 1] - pack->offset[s + n];
            if (tokens > t->net.capacity) break;
            sample[n] = (uint32_t)(s + n);
        }
        train_batch_fill(&t->net.batch, pack, sample, n);
        train_forward(&t->net);
        train_head(&t->net, 0, false);
        uint64_t line;
        if (!sum_losses(&t->net, &sum, &line))
            return err_set(err, ERR_WORK, "evaluation: the loss of the sample at line %llu is not a finite number", (unsigned long long)line);
        s += n;
    }
    *out_loss = sum / (double)pack->info.counted;
    return true;
}

bool train_export(const struct trainer *t, const char *dir, const char *type, struct err *err) {
    static const enum tensor_type types[] = {TENSOR_F32, TENSOR_BF16, TENSOR_F16};
    static const char *const names[] = {"f32", "bf16", "f16"};
    struct model_weights w;
    size_t k = 0;
    while (k < 3 && strcmp(names[k], type) != 0) k++;
    if (k == 3) return err_set(err, ERR_USAGE, "weights are written as f32, bf16 or f16, not as '%s'", type);
    if (!model_weights_blank(&w, &t->net.config, err)) return false;
    for (size_t i = 0; i < t->net.at.tensors; i++) {
        struct tensor *tensor = model_tensor_at(&w, i);
        tensor->type = TENSOR_F32;
        tensor->data = t->net.weight + t->net.at.tensor[i];
    }
    model_weights_tie(&w);
    bool ok = model_weights_save(&w, dir, 0, types[k], err);
    model_weights_close(&w);
    return ok;
}
