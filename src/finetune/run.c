/* run.c - a training run: steps with validation, checkpoints, the best weights and the last.
 *
 *   claim OUT -> packs (rank 0) -> open, resume -> [ step, row; now and then: validate, save the best; checkpoint ]
 *             -> weights
 *
 * It ends at the end of the schedule, where settings.stop_after puts it, when patience ends, at an error or when it is
 * told to stop; what is done is checkpointed in each case but an error.
 *
 * Reads   data, base model          Writes  files below settings.out only
 * Never   prints; replaces another run unasked
 * Checked tests/finetune/run_test.c, tests/e2e/train_test.c, train_best_test.c
 */
#include <math.h>
#include <string.h>
#include <time.h>

#include "finetune/card.h"
#include "finetune/metrics.h"
#include "finetune/packs.h"

struct run {
    const struct finetune_settings *settings;
    struct finetune_result *result;
    struct trainer *trainer;
    struct pack *pack, *val;
    struct train_info info; /* as it was opened */
    struct finetune_metrics metrics;
    size_t patience;
    struct train_report last;
    double last_val; /* NaN: not validated after the last step */
    double started;
};

/* Rank 0 writes the files; alone, it always leads. */
static bool leads(void) { return train_rank() == 0; }

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void tell(const struct run *r, const struct finetune_event *event) {
    if (r->settings->event) r->settings->event(r->settings->context, event);
}

/* ---- weights ---- */

static bool is_lora(const struct run *r) { return r->settings->train.method != TRAIN_FULL; }

static bool write_card(const struct run *r, const char *dir, bool best, struct err *err) {
    struct bytes text;
    struct pack_info val = {0};
    struct finetune_card c = {.settings = r->settings,
                              .best = best,
                              .left_out = r->result->data.left_out,
                              .last = r->last,
                              .val_loss = r->last_val,
                              .tokens = r->result->tokens,
                              .seconds = now() - r->started};
    train_info(&c.info, r->trainer);
    pack_info(&c.pack, r->pack);
    if (r->val) pack_info(&val, r->val);
    c.val_samples = val.samples;
    if (c.last.step == 0) c.last.step = c.info.step; /* nothing was left to do */
    bytes_init(&text);
    finetune_card_of_run(&text, &c);
    return finetune_card_write(&text, dir, err);
}

static bool write_files(const struct run *r, const char *dir, bool best, struct err *err) {
    const struct finetune_settings *s = r->settings;
    const char *type = s->type ? s->type : is_lora(r) ? "f32" : "bf16";
    return file_make_directory(dir, err) && (is_lora(r) || finetune_copy_small_files(s->base, dir, err)) &&
           write_card(r, dir, best, err) && train_export(r->trainer, dir, type, err);
}

/* OUT/model, a whole model; or OUT/adapter, as PEFT has it; "-best" behind the name for the best one. */
static bool write_weights(const struct run *r, bool best, struct err *err) {
    struct bytes dir;
    if (!leads()) return true;
    bytes_init(&dir);
    bytes_printf(&dir, "%s/%s%s", r->settings->out, is_lora(r) ? "adapter" : "model", best ? "-best" : "");
    bool ok = write_files(r, bytes_text(&dir), best, err);
    if (ok && !best) tell(r, &(struct finetune_event){.kind = FINETUNE_WRITTEN, .dir = bytes_text(&dir)});
    bytes_free(&dir);
    return ok;
}

/* ---- steps ---- */

/* Validate; the best weights so far are kept beside the run. */
static bool validate(struct run *r, struct err *err) {
    struct finetune_best *b = &r->result->best;
    double loss;
    if (!r->val) return true;
    if (!train_evaluate(r->trainer, r->val, &loss, err)) return false;
    r->last_val = loss;
    bool best = finetune_best_note(b, r->last.step, finetune_metrics_rounded(loss));
    if (!finetune_metrics_validation(&r->metrics, r->last.step, loss, best, err)) return false;
    tell(r, &(struct finetune_event){.kind = FINETUNE_VALIDATED, .step = &r->last, .loss = loss, .best = best});
    return !best || write_weights(r, true, err);
}

static bool make_step(struct run *r, struct err *err) {
    double begin = now();
    if (!train_step(r->trainer, &r->last, err)) return false;
    r->last_val = NAN;
    r->result->tokens += r->last.tokens;
    r->result->saved += r->last.saved;
    return finetune_metrics_step(&r->metrics, &r->last, now() - begin, err);
}

static bool is_over(const struct run *r) { return finetune_best_is_over(&r->result->best, r->patience); }

static bool is_stopped(const struct run *r) { return train_any_rank(r->settings->stop && r->settings->stop()); }

/* One step and what is due after it. *end: no step follows. */
static bool step_and_more(struct run *r, size_t last_step, bool *end, struct err *err) {
    const struct finetune_settings *s = r->settings;
    size_t eval_every = s->eval_every ? s->eval_every : (r->info.steps + 9) / 10,
           save_every = s->save_every ? s->save_every : 200;
    if (!make_step(r, err)) return false;
    size_t step = r->last.step;
    bool last = step == last_step, stop = is_stopped(r);
    tell(r, &(struct finetune_event){.kind = FINETUNE_STEPPED,
                                     .info = &r->info,
                                     .step = &r->last,
                                     .last = last || stop,
                                     .tokens = r->result->tokens,
                                     .seconds = now() - r->started});
    if ((last || step % eval_every == 0) && !stop && !validate(r, err)) return false;
    last = last || is_over(r);
    if ((last || stop || step % save_every == 0) && leads() && !train_checkpoint(r->trainer, s->out, err)) return false;
    if (stop && !last)
        return err_set(err, ERR_INTERRUPT, "interrupted after step %zu, which is saved; go on with --resume", step);
    *end = last;
    return true;
}

static bool make_steps(struct run *r, struct err *err) {
    size_t end = r->info.steps, after = r->settings->stop_after;
    if (after && after < end) end = after;
    bool done = r->info.step >= end || is_over(r);
    r->started = now();
    while (!done)
        if (!step_and_more(r, end, &done, err)) return false;
    r->result->stopped_early = is_over(r);
    return true;
}

/* ---- opening ---- */

/* Unless told, a fine-tuning run waits for three validations; a handful of samples is no ground to end it on. */
static size_t patience_of(const struct run *r) {
    enum { ENOUGH = 20, WAIT = 3 };
    const struct finetune_settings *s = r->settings;
    struct pack_info val = {0};
    if (s->patience) return s->patience < 0 ? 0 : (size_t)s->patience;
    if (r->val) pack_info(&val, r->val);
    return s->train.from_scratch || val.samples < ENOUGH ? 0 : WAIT;
}

/* The directory, for this run alone. *lock is for the caller, also on failure. */
static bool claim(struct train_lock **lock, const struct finetune_settings *s, struct err *err) {
    if (!file_make_directory(s->out, err)) return false;
    if (!leads()) return true;
    if (!train_lock(lock, s->out, err)) return false;
    size_t old = 0;
    if (!s->resume && !s->restart && !train_checkpoint_step(&old, s->out, err)) return false;
    return !old ||
           err_set(err, ERR_USAGE, "%s holds a run, saved at step %zu: --resume continues it, --restart replaces it",
                   s->out, old);
}

/* Rank 0 writes the packs; all open them. */
static bool open_packs(struct run *r, struct err *err) {
    const struct finetune_settings *s = r->settings;
    struct bytes path, val_path;
    bool has_val = false, ok = !leads() || finetune_packs_write(&r->result->data, &has_val, s, err);
    has_val = train_any_rank(has_val); /* also waits until rank 0 has written them */
    bytes_init(&path);
    bytes_init(&val_path);
    file_join(&path, s->out, "train.pack");
    file_join(&val_path, s->out, "val.pack");
    ok = ok && pack_open(&r->pack, bytes_text(&path), err) &&
         (!has_val || pack_open(&r->val, bytes_text(&val_path), err));
    bytes_free(&path);
    bytes_free(&val_path);
    return ok;
}

static bool open_trainer(struct run *r, struct err *err) {
    const struct finetune_settings *s = r->settings;
    struct train_options options = s->train;
    struct pack_info pack;
    bool found = false;
    options.validation = r->val;
    if (!train_open(&r->trainer, s->base, r->pack, &options, err)) return false;
    if (s->resume && !train_resume(r->trainer, s->out, &found, err)) return false;
    r->patience = patience_of(r);
    train_info(&r->info, r->trainer);
    pack_info(&pack, r->pack);
    tell(r, &(struct finetune_event){.kind = FINETUNE_OPENED, .info = &r->info, .pack = &pack, .resumed = found});
    return finetune_metrics_open(&r->metrics, s->out, r->info.step, &r->result->best, err);
}

static bool check_base(const struct finetune_settings *s, struct err *err) {
    return s->train.method != TRAIN_FULL || !file_is_regular(s->base) ||
           err_set(err, ERR_USAGE,
                   "%s: a file; every weight is trained from a directory, which sansu convert makes of a GGUF file "
                   "(--method lora and qlora train on the file)",
                   s->base);
}

bool finetune_run(struct finetune_result *out, const struct finetune_settings *settings, struct err *err) {
    struct run r = {.settings = settings, .result = out, .last_val = NAN};
    struct train_lock *lock = NULL;
    *out = (struct finetune_result){0};
    bool ok = check_base(settings, err) && claim(&lock, settings, err) && open_packs(&r, err) &&
              open_trainer(&r, err) && make_steps(&r, err) && write_weights(&r, false, err);
    ok = finetune_metrics_close(&r.metrics, ok ? err : &(struct err){0}) && ok;
    train_unlock(lock);
    train_close(r.trainer);
    pack_close(r.pack);
    pack_close(r.val);
    return ok;
}
