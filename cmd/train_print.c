/* train_print.c - `sansu train`: what happens, on stderr.
 * Checked tests/e2e/train_test.c, train_data_test.c, train_best_test.c
 */
#include <math.h>
#include <stdio.h>
#include <unistd.h>

#include "base/file.h"
#include "cmd.h"
#include "train.h"
#include "words.h"

enum { NAMED = 10 }; /* samples left out that are told one by one */

/* ---- data ---- */

static void print_left_out(const struct finetune_event *e) {
    if (e->data->left_out > NAMED) return;
    fprintf(stderr, say("sansu train: line %zu%s%.80s%s left out: %zu tokens, at most %zu fit\n"), e->line,
            e->id ? " (id " : "", e->id ? e->id : "", e->id ? ")" : "", e->tokens, e->data->limit);
}

static void print_data(const struct finetune_data_report *d) {
    if (d->left_out)
        fprintf(stderr, say("sansu train: %zu samples longer than %zu tokens were left out (the first at line %zu)\n"),
                d->left_out, d->limit, d->first_left_out);
    if (d->texts)
        fprintf(stderr, say("sansu train: %zu samples are finished texts ({\"text\"}): all their tokens count\n"),
                d->texts);
    if (d->empty)
        fprintf(
            stderr,
            say("sansu train: warning: %zu samples have an empty reply (the first in line %zu); the model learns to say nothing\n"),
            d->empty, d->first_empty);
    if (d->unended)
        fprintf(
            stderr,
            say("sansu train: warning: %zu samples do not end with a token that ends a reply; the model may not learn to stop\n"),
            d->unended);
}

/* ---- the run ---- */

static void print_memory(const struct train_info *info) {
    size_t rest = info->layers - info->keep_all - info->keep_most;
    fprintf(stderr, say("sansu train: memory: at most %.2f GiB, %zu tokens at once; "), (double)info->memory / 0x1p30,
            info->micro_tokens);
    fprintf(stderr,
            say("of %zu layers %zu keep everything for the way back, %zu all but gate and up, %zu their input%s\n"),
            info->layers, info->keep_all, info->keep_most, rest,
            info->keep_att ? "" : "; attention's outputs are made again");
}

static void print_opened(const struct finetune_settings *s, const struct finetune_event *e) {
    const struct train_info *info = e->info;
    if (s->resume && !e->resumed)
        fprintf(stderr, say("sansu train: no checkpoint below %s; starting from the beginning\n"), s->out);
    fprintf(stderr, say("sansu train: %zu parameters, %zu samples, %zu tokens (%zu count), "), info->parameters,
            e->pack->samples, e->pack->tokens, e->pack->counted);
    fprintf(stderr, say("%zu steps, lr %g, warm-up %zu, %d threads, products by %s%s\n"), info->steps,
            info->learning_rate, info->warmup, info->threads, info->products, e->resumed ? ", resumed" : "");
    if (train_ranks() > 1) fprintf(stderr, say("sansu train: %d ranks share each step's samples\n"), train_ranks());
    print_memory(info);
}

static void format_duration(char out[32], double seconds) {
    long s = seconds > 0 && seconds < 1e9 ? lround(seconds) : 0;
    if (s >= 3600)
        snprintf(out, 32, "%ldh%02ldm", s / 3600, s / 60 % 60);
    else
        snprintf(out, 32, "%ldm%02lds", s / 60, s % 60);
}

/* One line on a terminal, redrawn; else a line every ten seconds. */
static void print_step(struct train_printer *p, const struct finetune_event *e) {
    const struct train_report *step = e->step;
    size_t steps = e->info->steps, done = step->step - e->info->step;
    bool terminal = isatty(STDERR_FILENO);
    if (!e->last && e->seconds - p->last_shown < (terminal ? 0.1 : 10.0)) return;
    p->last_shown = e->seconds;
    char left[32], bar[21];
    format_duration(left, e->seconds / (double)done * (double)(steps - step->step));
    for (size_t i = 0; i < 20; i++) bar[i] = i * steps < 20 * step->step ? '#' : '.';
    bar[20] = 0;
    fprintf(stderr, say("%sstep %zu/%zu [%s] loss %.4f  lr %.2e  norm %.2f  %.0f tokens/s  %s left%s"),
            terminal ? "\r" : "", step->step, steps, bar, step->loss, step->learning_rate, step->gradient_norm,
            (double)e->tokens / e->seconds, left, terminal ? "\033[K" : "\n");
    if (e->last && terminal) fprintf(stderr, "\n");
}

static void print_validation(const struct finetune_event *e) {
    bool terminal = isatty(STDERR_FILENO);
    fprintf(stderr, say("%sstep %zu: validation loss %.4f%s%s\n"), terminal ? "\r" : "", e->step->step, e->loss,
            e->best ? ", the best so far" : "", terminal ? "\033[K" : "");
}

static bool is_lora(const struct finetune_settings *s) { return s->train.method != TRAIN_FULL; }

static void print_written(const struct finetune_settings *s, const char *dir) {
    if (is_lora(s) && !file_is_directory(s->base))
        fprintf(
            stderr,
            say("sansu train: %s holds the adapter; sansu merge --base %s --adapter %s --out FILE.gguf makes a model of it\n"),
            dir, s->base, dir);
    else if (is_lora(s))
        fprintf(
            stderr,
            say("sansu train: %s holds the adapter; sansu merge --base %s --adapter %s --out DIR makes a model of it\n"),
            dir, s->base, dir);
    else
        fprintf(stderr, say("sansu train: %s holds the model\n"), dir);
}

void train_print_event(void *context, const struct finetune_event *e) {
    struct train_printer *p = context;
    /* from here on an interrupt ends a step, not the program */
    if (e->kind == FINETUNE_OPENED) cmd_catch_interrupt();
    if (train_rank() != 0) return;
    switch (e->kind) {
        case FINETUNE_LEFT_OUT: print_left_out(e); break;
        case FINETUNE_PACKED: print_data(e->data); break;
        case FINETUNE_OPENED: print_opened(p->settings, e); break;
        case FINETUNE_STEPPED: print_step(p, e); break;
        case FINETUNE_VALIDATED: print_validation(e); break;
        case FINETUNE_WRITTEN: print_written(p->settings, e->dir); break;
    }
}

/* ---- the end ---- */

/* What the validations came to. */
static void print_best(const struct finetune_result *r, const struct finetune_settings *s) {
    const struct finetune_best *b = &r->best;
    if (!b->step) return;
    if (r->stopped_early)
        fprintf(stderr,
                say("sansu train: stopped early: %zu validations in a row were no better than that of step %zu\n"),
                b->since, b->step);
    fprintf(stderr, say("sansu train: best validation loss %.4f at step %zu: %s/%s-best\n"), b->loss, b->step, s->out,
            is_lora(s) ? "adapter" : "model");
}

void train_print_result(const struct finetune_result *r, const struct finetune_settings *settings, bool ok) {
    const struct finetune_data_report *d = &r->data;
    if (train_rank() != 0) return;
    if (!ok && d->left_out && d->samples + d->val_samples == 0)
        fprintf(stderr, say("sansu train: all %zu samples are longer than %zu tokens\n"), d->left_out, d->limit);
    if (!ok) return;
    if (r->saved)
        fprintf(stderr,
                say("sansu train: %zu of %zu tokens were computed once for several samples, which begin alike\n"),
                r->saved, r->tokens);
    print_best(r, settings);
}
