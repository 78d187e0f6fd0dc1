/* trainer.c - open a run: the plan of its steps, the network, the optimiser's state.
 *
 * Reads   base weights, pack            Owns    the network and the state of the optimiser
 * Never   leaves anything behind when it fails
 * Checked tests/train/trainer_test.c, lora_test.c, space_test.c
 */
#include <stdlib.h>

#include "train/train_impl.h"

bool train_limits(size_t *vocab, size_t *max_context, const char *base, struct err *err) {
    struct model_config config;
    if (!model_config_read_any(&config, base, err)) return false;
    *vocab = config.vocab;
    *max_context = config.max_context;
    return true;
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
    return pack->file.len + (validation ? validation->file.len : 0) + 3 * pack->info.samples * sizeof(uint32_t);
}

static size_t longest_sample(const struct trainer *t) {
    size_t own = t->pack->info.longest, val = t->options.validation ? t->options.validation->info.longest : 0;
    return own > val ? own : val;
}

/* Samples, of training or of validation, that this base cannot take. */
static bool check_pack(const struct pack *pack, const struct model_config *c, const char *base, const char *what,
                       struct err *err) {
    if (pack->info.vocab != c->vocab)
        return err_set(err, ERR_INPUT, "%s has a vocabulary of %zu, the %s was made for %zu", base, c->vocab, what,
                       pack->info.vocab);
    if (pack->info.longest > c->max_context)
        return err_set(err, ERR_INPUT, "the longest sample of the %s has %zu tokens, %s is made for %zu", what,
                       pack->info.longest, base, c->max_context);
    return true;
}

/* The samples that an adapter of this run will carry; their pages go again, a plan counts none of them. */
static bool sample_base(struct trainer *t, struct err *err) {
    const struct model_weights *base = &t->net.base;
    if (!model_base_sample(&t->base, base, &t->arena, err)) return false;
    for (size_t i = 0; i < model_tensor_total(&base->config); i++) {
        const struct tensor *tensor = model_tensor(base, i);
        file_map_forget(tensor->data, tensor_bytes(tensor));
    }
    return true;
}

static bool check_packs(const struct trainer *t, const struct model_config *config, const char *base, struct err *err) {
    const struct pack *val = t->options.validation;
    return check_pack(t->pack, config, base, "pack", err) &&
           (!val || check_pack(val, config, base, "validation pack", err));
}

static struct train_setup setup_of(const struct trainer *t, const char *base, const struct model_config *config) {
    static const enum op_unit units[] = {[TRAIN_F32] = OP_UNIT_AMX,
                                         [TRAIN_FAST] = OP_UNIT_AMX_FAST,
                                         [TRAIN_BLAS] = OP_UNIT_BLAS,
                                         [TRAIN_BF16] = OP_UNIT_AMX_BF16};
    const struct train_options *o = &t->options;
    return (struct train_setup){.base = o->from_scratch ? NULL : base,
                                .config = config,
                                .quantise = o->method == TRAIN_QLORA,
                                .capacity = o->micro_tokens,
                                .longest = longest_sample(t),
                                .memory = o->memory,
                                .eight = o->optimizer.kind == TRAIN_ADAMW8,
                                .distinct = distinct_ids(t->pack, o->validation),
                                .beside = bytes_beside(t->pack, o->validation),
                                .threads = o->threads,
                                .unit = units[o->precision],
                                .seed = o->seed,
                                .adapter = o->method == TRAIN_FULL ? NULL : &t->adapter};
}

static bool open_network(struct trainer *t, const char *base, struct err *err) {
    const struct train_options *o = &t->options;
    bool lora = o->method != TRAIN_FULL, from_adapter = lora && o->lora.adapter;
    struct model_config config;
    struct model_adapter from = {0};
    if (!model_config_read_any(&config, base, err) || !check_packs(t, &config, base, err)) return false;
    if (from_adapter && !train_take_adapter(t, &from, base, &config, err)) return false;
    if (lora && !from_adapter && !train_describe_adapter(&t->adapter, base, o, err)) return false;
    const struct train_setup setup = setup_of(t, base, &config);
    bool ok = train_net_open(&t->net, &t->space, &setup, err);
    if (ok && o->from_scratch) train_init_weights(&t->net, o->seed);
    if (ok && lora && !from_adapter) train_init_pairs(&t->net, o->seed);
    if (ok && from_adapter) train_set_pairs(&t->net, &from, false);
    ok = ok && (!lora || sample_base(t, err));
    t->options.micro_tokens = t->space.capacity;
    model_adapter_free(&from);
    return ok;
}

static bool open_run(struct trainer *t, const char *base, struct err *err) {
    const struct train_options *o = &t->options;
    if (!train_plan_init(&t->plan, &t->arena, t->pack, o->batch_tokens, o->epochs, o->steps, o->seed, err) ||
        !open_network(t, base, err))
        return false;
    train_fill_warmup(&t->options.schedule, t->plan.steps);
    if (!train_moments_open(&t->moments, &t->net, o->optimizer.kind == TRAIN_ADAMW8, &t->arena, err)) return false;
    t->norm_scratch = arena_alloc(&t->arena, train_norm_blocks(t->net.at.total), sizeof *t->norm_scratch, err);
    t->samples = arena_alloc(&t->arena, t->pack->info.samples, sizeof *t->samples, err);
    if (!t->norm_scratch || !t->samples) return false;
    train_describe_settings(t);
    return true;
}

bool train_open(struct trainer **out, const char *base, const struct pack *pack, const struct train_options *options,
                struct err *err) {
    struct trainer *t = calloc(1, sizeof *t);
    if (!t) return err_set(err, ERR_RESOURCE, "out of memory for a trainer");
    t->pack = pack;
    t->options = *options;
    arena_init(&t->arena);
    train_fill_defaults(&t->options, longest_sample(t));
    if (!open_run(t, base, err)) {
        train_close(t);
        return false;
    }
    *out = t;
    return true;
}

void train_close(struct trainer *t) {
    if (!t) return;
    if (t->net.weight) train_net_close(&t->net);
    arena_free(&t->arena);
    free(t);
}

void train_info(struct train_info *out, const struct trainer *t) {
    static const char *const products[] = {[OP_UNIT_BLAS] = "OpenBLAS",
                                           [OP_UNIT_VECTOR] = "AVX2",
                                           [OP_UNIT_AMX] = "AMX",
                                           [OP_UNIT_AMX_FAST] = "AMX fast",
                                           [OP_UNIT_AMX_BF16] = "AMX bf16"};
    const struct train_options *o = &t->options;
    const struct train_space *space = &t->space;
    *out = (struct train_info){.parameters = t->net.at.total,
                               .steps = t->plan.steps,
                               .step = t->step,
                               .step_tokens = o->batch_tokens,
                               .threads = pool_threads(t->net.machine.pool),
                               .products = products[t->net.machine.unit],
                               .learning_rate = o->optimizer.learning_rate,
                               .weight_decay = o->optimizer.weight_decay,
                               .warmup = (size_t)o->schedule.warmup,
                               .rank = o->method == TRAIN_FULL ? 0 : t->adapter.rank,
                               .alpha = t->adapter.alpha,
                               .dropout = t->adapter.dropout,
                               .rslora = t->adapter.rslora,
                               .memory = space->planned,
                               .micro_tokens = space->capacity,
                               .layers = t->net.L,
                               .keep_all = space->keep.all,
                               .keep_most = space->keep.most,
                               .keep_att = space->keep.att};
}
