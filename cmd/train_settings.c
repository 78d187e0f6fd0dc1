/* train_settings.c - `sansu train`: flags -> settings.
 * Checked tests/e2e/train_test.c, flags_test.c
 */
#include <math.h>
#include <string.h>

#include "base/size.h"
#include "train.h"
#include "words.h"

/* The place of a name in a list that ends with NULL, or -1. */
static int place_of(const char *name, const char *const *names) {
    for (int i = 0; names[i]; i++)
        if (strcmp(names[i], name) == 0) return i;
    return -1;
}

static bool is_lora(const struct train_flags *f) { return strcmp(f->method, finetune_methods[TRAIN_FULL]) != 0; }

/* Bytes; 0 when not given or no size. */
static size_t size_of(const char *text) {
    size_t n = 0;
    return text && size_parse(&n, text) ? n : 0;
}

static bool has_lora_flags(const struct train_lora_flags *f) {
    return f->rank || f->alpha != 0 || f->dropout != 0 || f->rslora || f->targets;
}

static bool check_lora(const struct train_flags *f, struct err *err) {
    const struct train_lora_flags *l = &f->lora;
    if (place_of(f->method, finetune_methods) < 0)
        return err_set(err, ERR_USAGE, say("--method is full, lora or qlora, not '%s'"), f->method);
    if (!is_lora(f) && (has_lora_flags(l) || l->adapter))
        return err_set(
            err, ERR_USAGE,
            say("--rank, --alpha, --dropout, --rslora, --targets and --adapter belong to --method lora or qlora"));
    if (l->adapter && has_lora_flags(l))
        return err_set(err, ERR_USAGE, say("--adapter decides rank, alpha, dropout, rslora and targets"));
    return l->alpha >= 0 || err_set(err, ERR_USAGE, say("--alpha takes a number above 0"));
}

static bool check_data(const struct train_data_flags *f, struct err *err) {
    if (strcmp(f->loss, "reply") != 0 && strcmp(f->loss, "all") != 0)
        return err_set(err, ERR_USAGE, say("--loss is reply or all, not '%s'"), f->loss);
    return (f->val_split >= 0 && f->val_split <= 0.5) ||
           err_set(err, ERR_USAGE, say("--val-split is a part from 0 to 0.5"));
}

static bool check_type(const char *type, struct err *err) {
    if (!type || strcmp(type, "f32") == 0 || strcmp(type, "bf16") == 0 || strcmp(type, "f16") == 0) return true;
    return err_set(err, ERR_USAGE, say("--dtype is f32, bf16 or f16, not '%s'"), type);
}

static bool check_rate(const struct train_flags *f, struct err *err) {
    const struct train_size_flags *size = &f->size;
    const struct train_rate_flags *rate = &f->rate;
    if (place_of(size->precision, finetune_precisions) < 0)
        return err_set(err, ERR_USAGE, say("--precision is f32, fast, bf16 or blas, not '%s'"), size->precision);
    if (size->memory && !size_of(size->memory))
        return err_set(err, ERR_USAGE, say("--memory takes a size such as 12G, 900M or 11.5Gi, not '%s'"),
                       size->memory);
    if (place_of(rate->optimizer, finetune_optimizers) < 0)
        return err_set(err, ERR_USAGE, say("--optim is adamw or adamw8bit, not '%s'"), rate->optimizer);
    if (place_of(rate->schedule, finetune_schedules) < 0)
        return err_set(err, ERR_USAGE, say("--schedule is cosine, linear or constant, not '%s'"), rate->schedule);
    if (rate->final_ratio > 1)
        return err_set(err, ERR_USAGE, say("--final-ratio is a part of the learning rate, from 0 to 1"));
    return !(rate->learning_rate <= 0) || err_set(err, ERR_USAGE, say("--lr takes a number above 0"));
}

/* struct train_options has 0 for "the default" and -1 for "none"; who writes 0 on the command line means none. */
static double given(double flag) { return isnan(flag) ? 0 : flag > 0 ? flag : -1; }
static int64_t given_count(int64_t flag) { return flag == TRAIN_NOT_GIVEN ? 0 : flag ? flag : -1; }

static struct train_options options_of(const struct train_flags *f) {
    const struct train_size_flags *size = &f->size;
    const struct train_rate_flags *rate = &f->rate;
    const struct train_lora_flags *lora = &f->lora;
    struct train_options o = {
        .from_scratch = f->from_scratch, .threads = (int)size->threads, .seed = (uint64_t)size->seed};
    o.batch_tokens = (size_t)size->batch_tokens;
    o.micro_tokens = (size_t)size->micro_tokens;
    o.epochs = (size_t)size->epochs;
    o.steps = (size_t)size->steps;
    o.memory = size_of(size->memory);
    o.precision = (enum train_precision)place_of(size->precision, finetune_precisions);
    o.method = (enum train_method)place_of(f->method, finetune_methods);
    o.optimizer.kind = (enum train_optimizer)place_of(rate->optimizer, finetune_optimizers);
    o.optimizer.learning_rate = given(rate->learning_rate);
    o.optimizer.weight_decay = given(rate->weight_decay);
    o.optimizer.clip = given(rate->clip);
    o.schedule.shape = (enum train_schedule)place_of(rate->schedule, finetune_schedules);
    o.schedule.final_ratio = given(rate->final_ratio);
    o.schedule.warmup = given_count(rate->warmup);
    o.lora = (struct train_lora_options){(size_t)lora->rank, lora->alpha,   lora->dropout,
                                         lora->rslora,       lora->targets, lora->adapter};
    return o;
}

static struct finetune_data data_of(const struct train_flags *f) {
    const struct train_data_flags *d = &f->data;
    int64_t batch = f->size.batch_tokens, most = d->max_tokens && d->max_tokens < batch ? d->max_tokens : batch;
    return (struct finetune_data){.path = d->path,
                                  .val_path = d->val_path,
                                  .split = d->val_split,
                                  .seed = (uint64_t)f->size.seed,
                                  .date = d->date,
                                  .all = strcmp(d->loss, "all") == 0,
                                  .max_tokens = (size_t)most};
}

/* Nothing that is read may be written over. Going on from OUT/adapter is what --restart is for. */
static bool check_outputs(const struct train_flags *f, struct err *err) {
    static const char *const names[] = {"train.pack", "val.pack", "metrics.jsonl", "README.md", "model", "model-best"};
    const char *const inputs[] = {f->base, f->data.path, f->data.val_path};
    return file_check_directory(inputs, 3, "--out", f->out, names, sizeof names / sizeof *names, err);
}

bool train_settings_of(struct finetune_settings *out, const struct train_flags *f, struct err *err) {
    const struct train_run_flags *run = &f->run;
    if (!f->base || !f->data.path || (!f->out && !run->preview))
        return err_set(err, ERR_USAGE, say("--base, --data and --out are needed; try sansu train --help"));
    if (!check_lora(f, err) || !check_data(&f->data, err) || !check_type(run->type, err) || !check_rate(f, err))
        return false;
    if (!check_outputs(f, err)) return false;
    *out = (struct finetune_settings){.base = f->base, .out = f->out, .data = data_of(f), .train = options_of(f)};
    out->resume = run->resume;
    out->restart = run->restart;
    out->stop_after = (size_t)run->stop_after;
    out->eval_every = (size_t)run->eval_every;
    out->save_every = (size_t)run->save_every;
    out->patience = given_count(run->patience);
    out->type = run->type;
    out->dataset = run->dataset;
    return true;
}
