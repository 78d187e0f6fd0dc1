/* step.c - one optimiser step, and validation.
 *
 *   plan -> samples -> [ micro-batch: forward, head, backward ] ... -> sum over ranks -> norm -> clip -> AdamW
 *
 * Reads   pack                Writes  weights, the optimiser's state
 * Never   allocates; changes weights when anything is not finite
 * Checked tests/train/trainer_test.c  (micro-batches, threads, NaN), golden_test.c
 */
#include <math.h>
#include <string.h>

#include "train/reduce.h"
#include "train/train_impl.h"

/* Sum of the counted rows' losses; false, with the line of the first sample at fault, when one is not finite. */
static bool sum_losses(const struct train_space *space, double *out, uint64_t *line) {
    const struct train_batch *b = &space->batch;
    for (size_t r = 0, s = 0; r < b->R; r++) {
        while (b->row[r] >= b->begin[s + 1]) s++;
        *line = b->line[s];
        if (!isfinite(space->buffer.loss[r])) return false;
        *out += (double)space->buffer.loss[r];
    }
    return true;
}

static size_t length_of(const struct pack *pack, uint32_t sample) {
    return pack->offset[sample + 1] - pack->offset[sample];
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
    for (size_t i = 0; i < n; i++) all += length_of(t->pack, t->samples[i]);
    for (; s < n && tokens * (size_t)train_ranks() < all * (size_t)r; s++) tokens += length_of(t->pack, t->samples[s]);
    return s;
}

/* This rank's part of the step, samples [begin, n): loss sum and gradients. */
static bool own_gradients(struct trainer *t, size_t begin, size_t n, double *loss, struct train_report *out,
                          struct err *err) {
    struct train_pass pass = {.net = &t->net, .space = &t->space, .dropout = t->net.lora.dropout, .step = t->step};
    bool share = !(pass.dropout > 0); /* every sample has its own dropout */
    uint64_t line = 0;
    if (begin >= n) memset(t->space.gradient, 0, t->net.at.total * sizeof *t->space.gradient);
    for (size_t s = begin, take; s < n; s += take) {
        take = train_batch_fit(t->pack, t->samples + s, n - s, t->space.capacity, share);
        train_batch_fill(&t->space.batch, t->pack, t->samples + s, take, share);
        size_t saved = (take - 1) * t->space.batch.prefix;
        out->tokens += t->space.batch.T + saved;
        out->saved += saved;
        pass.add = s > begin;
        train_forward(&pass);
        train_head(&pass, (float)(1.0 / (double)out->counted));
        if (!sum_losses(&t->space, loss, &line))
            return err_set(
                err, ERR_WORK,
                "step %zu: the loss of the sample at line %llu is not a finite number; the weights are those before "
                "the step (a lower --lr or more --warmup may help)",
                out->step, (unsigned long long)line);
        train_backward(&pass);
    }
    return model_weights_intact(&t->net.base, err);
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
    train_sum_floats(t->space.gradient, t->net.at.total);
    out->tokens = (size_t)shared[1];
    out->saved = (size_t)shared[2];
    out->loss = shared[0] / (double)out->counted;
    out->gradient_norm = train_gradient_norm(&t->net, t->space.gradient, t->norm_scratch);
    return isfinite(out->gradient_norm) ||
           err_set(
               err, ERR_WORK,
               "step %zu: a gradient is not a finite number although every loss is; the weights are those before the step (samples "
               "from line %llu on)",
               out->step, (unsigned long long)t->space.batch.line[0]);
}

bool train_step(struct trainer *t, struct train_report *out, struct err *err) {
    const struct train_optimizer_options *o = &t->options.optimizer;
    const struct train_schedule_options *schedule = &t->options.schedule;
    size_t epoch = t->plan.epoch, at = t->plan.at, n = train_plan_next(&t->plan, t->samples);
    *out = (struct train_report){.step = t->step + 1, .epoch = t->plan.epoch};
    if (!gradients(t, n, out, err)) {
        train_plan_seek(&t->plan, epoch, at);
        return false;
    }
    out->learning_rate = train_rate(schedule->shape, out->step, t->plan.steps, (size_t)schedule->warmup,
                                    o->learning_rate, schedule->final_ratio);
    struct train_adamw a = {.beta1 = o->beta1,
                            .beta2 = o->beta2,
                            .epsilon = o->epsilon,
                            .weight_decay = o->weight_decay,
                            .learning_rate = out->learning_rate,
                            .gradient_scale = 1.0,
                            .step = out->step};
    if (o->clip > 0 && out->gradient_norm > o->clip) a.gradient_scale = o->clip / (out->gradient_norm + 1e-6);
    train_adamw_step(&t->net, t->space.gradient, &t->moments, &a);
    t->step++;
    return true;
}

/* ---- validation ---- */

/* As many samples of the pack as fit, from `first` on, forward only; returns their number. */
static size_t evaluate_some(struct trainer *t, const struct pack *pack, size_t first) {
    enum { MOST = 256 };
    const struct train_pass pass = {.net = &t->net, .space = &t->space};
    uint32_t sample[MOST];
    size_t n = 0;
    for (; n < MOST && first + n < pack->info.samples; n++) sample[n] = (uint32_t)(first + n);
    n = train_batch_fit(pack, sample, n, t->space.capacity, true);
    train_batch_fill(&t->space.batch, pack, sample, n, true);
    train_forward(&pass);
    train_head(&pass, 0);
    return n;
}

bool train_evaluate(struct trainer *t, const struct pack *pack, double *out_loss, struct err *err) {
    double sum = 0;
    uint64_t line;
    if (pack->info.vocab != t->net.V)
        return err_set(err, ERR_INPUT, "the evaluation pack has a vocabulary of %zu, the model %zu", pack->info.vocab,
                       t->net.V);
    if (pack->info.longest > t->space.capacity)
        return err_set(err, ERR_INPUT, "an evaluation sample has %zu tokens, memory was set aside for %zu",
                       pack->info.longest, t->space.capacity);
    for (size_t s = 0; s < pack->info.samples;) {
        s += evaluate_some(t, pack, s);
        if (!sum_losses(&t->space, &sum, &line))
            return err_set(err, ERR_WORK, "evaluation: the loss of the sample at line %llu is not a finite number",
                           (unsigned long long)line);
    }
    *out_loss = sum / (double)pack->info.counted;
    return model_weights_intact(&t->net.base, err);
}
