/* train.c - `sansu train`: JSON lines + base model -> trained model.
 *
 *   DATA.jsonl -> OUT/train.pack, OUT/val.pack -> steps -> OUT/checkpoint/, OUT/metrics.jsonl -> OUT/model/ (Hugging Face)
 *
 * Reads   flags, data, base model          Writes  files below OUT only; progress on stderr
 * Checked tests/e2e/train_test.c
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/size.h"
#include "card.h"
#include "cmd.h"
#include "train.h"
#include "train_best.h"

enum { NOT_GIVEN = -2 }; /* --warmup, --patience; the other numbers are NaN, which no flag can be */

struct flags {
    const char *base, *data, *dataset, *val_data, *out, *method, *loss, *dtype, *date, *precision, *schedule, *optim, *targets, *adapter, *memory;
    bool from_scratch, resume, restart, preview, rslora;
    int64_t epochs, steps, stop_after, batch_tokens, micro_tokens, max_tokens, warmup, seed, threads, eval_every, save_every, rank, patience;
    double learning_rate, weight_decay, clip, val_split, alpha, dropout, final_ratio;
};

struct run {
    struct flags flags;
    struct trainer *trainer;
    struct pack *pack, *val;
    struct train_best best;
    size_t patience, left_out;
    struct train_report last;
    double last_val; /* NaN: not validated after the last step */
    FILE *metrics;
    double started, last_shown;
    size_t tokens, saved, first_step; /* of this process; saved: see struct train_report */
};

/* Rank 0 writes the files and the messages; alone, it always leads. */
static bool leads(void) { return train_rank() == 0; }

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void in_out(struct bytes *path, const struct flags *f, const char *name) { file_join(path, f->out, name); }

/* SHA-256 over the files that decide how text becomes ids. */
static void identity_of(unsigned char out[32], const char *base) {
    static const char *const files[] = {"tokenizer.json", "tokenizer.model", "tokenizer_config.json", "chat_template.jinja"};
    struct sha256 sha;
    struct bytes path, data;
    bytes_init(&path);
    bytes_init(&data);
    sha256_init(&sha);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        file_join(&path, base, files[i]);
        bytes_clear(&data);
        struct err ignored = {0}; /* a directory has some of these files */
        if (file_exists(bytes_text(&path)) && file_read_all(&data, bytes_text(&path), (size_t)1 << 28, &ignored)) {
            sha256_update(&sha, files[i], strlen(files[i]));
            sha256_update(&sha, data.data, data.len);
        }
    }
    sha256_final(&sha, out);
    bytes_free(&path);
    bytes_free(&data);
}

/* Packs from the data; the engine is open only meanwhile. */
static bool make_packs(struct run *r, struct err *err) {
    const struct flags *f = &r->flags;
    struct engine *engine;
    struct engine_options options = {.threads = 1, .tokenizer_only = true};
    struct bytes path, val_path;
    unsigned char identity[32];
    size_t vocab, longest, given = (size_t)(f->max_tokens && f->max_tokens < f->batch_tokens ? f->max_tokens : f->batch_tokens);
    bool has_val = false;
    if (!train_limits(&vocab, &longest, f->base, err) || !engine_open(&engine, f->base, &options, err)) return false;
    if (longest > given) longest = given;
    identity_of(identity, f->base);
    struct train_data d = {.engine = engine, .date = f->date, .all = strcmp(f->loss, "all") == 0, .max_tokens = longest,
                           .split = f->val_data ? 0 : f->val_split, .seed = (uint64_t)f->seed, .identity = identity, .vocab = vocab};
    bytes_init(&path);
    bytes_init(&val_path);
    bool ok = true;
    if (!f->preview) { /* which needs no --out */
        in_out(&path, f, "train.pack");
        in_out(&val_path, f, "val.pack");
    }
    if (f->preview) {
        ok = train_data_preview(&d, f->data, err);
    } else if (leads()) {
        ok = train_data_pack(&d, f->data, bytes_text(&path), bytes_text(&val_path), &has_val, err);
        if (ok && f->val_data) {
            struct train_data v = d;
            bool none;
            v.split = 0;
            v.long_samples = v.unended = v.empty = 0;
            ok = has_val = train_data_pack(&v, f->val_data, bytes_text(&val_path), NULL, &none, err);
        }
        if (ok && d.long_samples)
            fprintf(stderr, "sansu train: %zu samples longer than %zu tokens were left out (the first at line %zu)\n", d.long_samples, longest, d.first_long);
        r->left_out = d.long_samples;
        if (ok && d.texts)
            fprintf(stderr, "sansu train: %zu samples are finished texts ({\"text\"}): all their tokens count\n", d.texts);
        if (ok && d.empty)
            fprintf(stderr, "sansu train: warning: %zu samples have an empty reply (the first in line %zu); the model learns to say nothing\n", d.empty, d.first_empty);
        if (ok && d.unended)
            fprintf(stderr, "sansu train: warning: %zu samples do not end with a token that ends a reply; the model may not learn to stop\n", d.unended);
    }
    if (!f->preview) {
        has_val = train_any_rank(has_val); /* also waits until rank 0 has written them */
        ok = ok && pack_open(&r->pack, bytes_text(&path), err) && (!has_val || pack_open(&r->val, bytes_text(&val_path), err));
    }
    engine_close(engine);
    bytes_free(&path);
    bytes_free(&val_path);
    return ok;
}

/* Keep the lines of steps already in the checkpoint, then append. */
static bool open_metrics(struct run *r, size_t step, struct err *err) {
    struct bytes path, old, kept;
    bytes_init(&path);
    bytes_init(&old);
    bytes_init(&kept);
    in_out(&path, &r->flags, "metrics.jsonl");
    bool ok = true;
    if (step > 0 && file_exists(bytes_text(&path))) {
        ok = file_read_all(&old, bytes_text(&path), (size_t)1 << 30, err);
        for (char *line = old.data, *end; ok && line && (end = strchr(line, '\n')); line = end + 1) {
            const char *number = strstr(line, "\"step\":");
            if (!number || number >= end || strtoull(number + 7, NULL, 10) > step) continue;
            bytes_append(&kept, line, (size_t)(end - line) + 1);
            train_best_read(&r->best, line, (size_t)(end - line));
        }
    }
    train_ranks_wait(); /* all have read the old lines */
    ok = ok && (!leads() || file_write_atomic(bytes_text(&path), kept.data, kept.len, err));
    if (ok) r->metrics = fopen(leads() ? bytes_text(&path) : "/dev/null", "ae");
    if (ok && !r->metrics) ok = err_set(err, ERR_RESOURCE, "%s: cannot be written", bytes_text(&path));
    bytes_free(&path);
    bytes_free(&old);
    bytes_free(&kept);
    return ok;
}

static void print_duration(char out[32], double seconds) {
    long s = seconds > 0 && seconds < 1e9 ? lround(seconds) : 0;
    if (s >= 3600)
        snprintf(out, 32, "%ldh%02ldm", s / 3600, s / 60 % 60);
    else
        snprintf(out, 32, "%ldm%02lds", s / 60, s % 60);
}

/* One line on a terminal, redrawn; else a line every ten seconds. */
static void show_progress(struct run *r, const struct train_report *p, const struct train_info *info, bool last) {
    bool terminal = isatty(STDERR_FILENO);
    double t = now(), elapsed = t - r->started;
    size_t done = p->step - r->first_step;
    if (!leads()) return;
    if (!last && t - r->last_shown < (terminal ? 0.1 : 10.0)) return;
    r->last_shown = t;
    char left[32], bar[21];
    print_duration(left, elapsed / (double)done * (double)(info->steps - p->step));
    for (size_t i = 0; i < 20; i++) bar[i] = i * info->steps < 20 * p->step ? '#' : '.';
    bar[20] = 0;
    fprintf(stderr, "%sstep %zu/%zu [%s] loss %.4f  lr %.2e  norm %.2f  %.0f tokens/s  %s left%s", terminal ? "\r" : "", p->step, info->steps, bar,
            p->loss, p->learning_rate, p->gradient_norm, (double)r->tokens / elapsed, left, terminal ? "\033[K" : "\n");
    if (last && terminal) fprintf(stderr, "\n");
}

static bool is_lora(const struct flags *f) { return strcmp(f->method, "full") != 0; }

static bool write_card(const struct run *r, const char *dir, bool best, struct err *err) {
    const struct flags *f = &r->flags;
    struct bytes text;
    struct pack_info val;
    struct card_train c = {.base = f->base, .data = f->data, .dataset = f->dataset, .method = f->method, .optim = f->optim, .schedule = f->schedule, .loss = f->loss,
                           .from_scratch = f->from_scratch, .best = best, .batch_tokens = (size_t)f->batch_tokens, .left_out = r->left_out, .seed = (uint64_t)f->seed,
                           .last = r->last, .val_loss = r->last_val, .process_tokens = r->tokens, .seconds = now() - r->started};
    train_info(&c.info, r->trainer);
    pack_info(&c.pack, r->pack);
    if (r->val) pack_info(&val, r->val), c.val_samples = val.samples;
    if (c.last.step == 0) c.last.step = c.info.step; /* nothing was left to do */
    c.has_rank = is_lora(f);
    c.rank = c.info.rank, c.alpha = c.info.alpha, c.dropout = c.info.dropout, c.rslora = c.info.rslora;
    c.targets = f->targets ? f->targets : f->adapter ? "the modules of the adapter it went on from" : "all linears";
    bytes_init(&text);
    card_train(&text, &c);
    return card_write(&text, dir, err);
}

/* OUT/model, a whole model; or OUT/adapter, as PEFT has it; "-best" behind the name for the best one. */
static bool export_model(struct run *r, bool best, struct err *err) {
    const struct flags *f = &r->flags;
    struct bytes dir;
    if (!leads()) return true;
    bytes_init(&dir);
    in_out(&dir, f, is_lora(f) ? (best ? "adapter-best" : "adapter") : best ? "model-best" : "model");
    bool ok = file_make_directory(bytes_text(&dir), err) && (is_lora(f) || cmd_copy_small_files(f->base, bytes_text(&dir), err)) &&
              write_card(r, bytes_text(&dir), best, err) && train_export(r->trainer, bytes_text(&dir), f->dtype ? f->dtype : is_lora(f) ? "f32" : "bf16", err);
    if (ok && !best && is_lora(f))
        fprintf(stderr, "sansu train: %s holds the adapter; sansu merge --base %s --adapter %s --out DIR makes a model of it\n", bytes_text(&dir), f->base,
                bytes_text(&dir));
    else if (ok && !best)
        fprintf(stderr, "sansu train: %s holds the model\n", bytes_text(&dir));
    bytes_free(&dir);
    return ok;
}

/* As metrics.jsonl has it: a resumed run must judge by the same numbers. */
static double rounded(double loss) {
    char text[64];
    snprintf(text, sizeof text, "%.6f", loss);
    return strtod(text, NULL);
}

/* Validate; the best weights so far are kept beside the run. */
static bool evaluate(struct run *r, size_t step, struct err *err) {
    double loss;
    if (!r->val) return true;
    if (!train_evaluate(r->trainer, r->val, &loss, err)) return false;
    r->last_val = loss;
    bool best = train_best_note(&r->best, step, rounded(loss));
    fprintf(r->metrics, "{\"step\":%zu,\"val_loss\":%.6f,\"best\":%s}\n", step, loss, best ? "true" : "false");
    if (fflush(r->metrics) != 0) return err_set(err, ERR_RESOURCE, "metrics.jsonl: writing failed");
    if (leads())
        fprintf(stderr, "%sstep %zu: validation loss %.4f%s%s\n", isatty(STDERR_FILENO) ? "\r" : "", step, loss, best ? ", the best so far" : "",
            isatty(STDERR_FILENO) ? "\033[K" : "");
    return !best || export_model(r, true, err);
}

/* What the validations came to. */
static void tell_best(const struct run *r) {
    if (!r->best.step || !leads()) return;
    if (train_best_is_over(&r->best, r->patience))
        fprintf(stderr, "sansu train: stopped early: %zu validations in a row were no better than that of step %zu\n", r->best.since, r->best.step);
    fprintf(stderr, "sansu train: best validation loss %.4f at step %zu: %s/%s-best\n", r->best.loss, r->best.step, r->flags.out,
            is_lora(&r->flags) ? "adapter" : "model");
}

/* Steps until the end (of the schedule, or where --stop-after puts it), an error or an interrupt; what is done is
 * checkpointed in each case but an error. */
static bool train_loop(struct run *r, struct err *err) {
    struct train_info info;
    struct train_report p;
    train_info(&info, r->trainer);
    r->started = now();
    r->first_step = info.step;
    size_t saved = info.step, save_every = (size_t)r->flags.save_every, eval_every = (size_t)r->flags.eval_every;
    size_t end = r->flags.stop_after && (size_t)r->flags.stop_after < info.steps ? (size_t)r->flags.stop_after : info.steps;
    if (!eval_every) eval_every = (info.steps + 9) / 10;
    for (size_t step = info.step; step < end && !train_best_is_over(&r->best, r->patience); step = p.step) {
        double begin = now();
        if (!train_step(r->trainer, &p, err)) return false;
        r->tokens += p.tokens;
        r->last = p;
        r->last_val = NAN;
        r->saved += p.saved;
        fprintf(r->metrics, "{\"step\":%zu,\"epoch\":%zu,\"loss\":%.6f,\"lr\":%.6e,\"grad_norm\":%.4f,\"tokens\":%zu,\"counted\":%zu,\"tokens_per_s\":%.0f}\n",
                p.step, p.epoch, p.loss, p.learning_rate, p.gradient_norm, p.tokens, p.counted, (double)p.tokens / (now() - begin));
        if (fflush(r->metrics) != 0) return err_set(err, ERR_RESOURCE, "metrics.jsonl: writing failed");
        bool last = p.step == end, stop = train_any_rank(cmd_interrupted());
        show_progress(r, &p, &info, last || stop);
        if ((last || p.step % eval_every == 0) && !stop && !evaluate(r, p.step, err)) return false;
        last = last || train_best_is_over(&r->best, r->patience);
        if (last || stop || (save_every && p.step % save_every == 0)) {
            if (leads() && !train_checkpoint(r->trainer, r->flags.out, err)) return false;
            saved = p.step;
        }
        if (stop && !last) return err_set(err, ERR_INTERRUPT, "interrupted after step %zu, which is saved; go on with --resume", saved);
    }
    return true;
}

/* Bytes; 0 when not given or no size. */
static size_t size_of(const char *text) {
    size_t n = 0;
    return text && size_parse(&n, text) ? n : 0;
}

/* The place of a name in a list, or -1. */
static int place_of(const char *name, const char *const *names, int n) {
    for (int i = 0; i < n; i++)
        if (strcmp(names[i], name) == 0) return i;
    return -1;
}

static int precision_of(const char *name) {
    static const char *const names[] = {[TRAIN_F32] = "f32", [TRAIN_FAST] = "fast", [TRAIN_BLAS] = "blas", [TRAIN_BF16] = "bf16"};
    return place_of(name, names, 4);
}

static int schedule_of(const char *name) {
    static const char *const names[] = {[TRAIN_COSINE] = "cosine", [TRAIN_LINEAR] = "linear", [TRAIN_CONSTANT] = "constant"};
    return place_of(name, names, 3);
}

static int optimizer_of(const char *name) {
    static const char *const names[] = {[TRAIN_ADAMW] = "adamw", [TRAIN_ADAMW8] = "adamw8bit"};
    return place_of(name, names, 2);
}

static int method_of(const char *name) {
    static const char *const names[] = {[TRAIN_FULL] = "full", [TRAIN_LORA] = "lora", [TRAIN_QLORA] = "qlora"};
    return place_of(name, names, 3);
}

/* struct train_options has 0 for "the default" and -1 for "none"; who writes 0 on the command line means none. */
static double given(double flag) { return isnan(flag) ? 0 : flag > 0 ? flag : -1; }

/* Unless told, a fine-tuning run waits for three validations; a handful of samples is no ground to end it on. */
static size_t patience_of(const struct run *r) {
    enum { ENOUGH = 20 };
    struct pack_info val = {0};
    if (r->flags.patience != NOT_GIVEN) return (size_t)r->flags.patience;
    if (r->val) pack_info(&val, r->val);
    return r->flags.from_scratch || val.samples < ENOUGH ? 0 : 3;
}

static bool work(struct run *r, struct err *err) {
    const struct flags *f = &r->flags;
    if (!f->preview && !file_make_directory(f->out, err)) return false;
    struct train_lock *lock = NULL;
    if (!f->preview && leads() && !train_lock(&lock, f->out, err)) return false;
    size_t old = f->preview || !leads() || f->resume || f->restart ? 0 : train_checkpoint_step(f->out);
    if (old) {
        train_unlock(lock);
        return err_set(err, ERR_USAGE, "%s holds a run, saved at step %zu: --resume continues it, --restart replaces it", f->out, old);
    }
    struct train_options o = {.from_scratch = f->from_scratch, .threads = (int)f->threads, .batch_tokens = (size_t)f->batch_tokens,
                              .micro_tokens = (size_t)f->micro_tokens, .epochs = (size_t)f->epochs, .steps = (size_t)f->steps,
                              .optimizer = {.kind = (enum train_optimizer)optimizer_of(f->optim), .learning_rate = given(f->learning_rate),
                                            .weight_decay = given(f->weight_decay), .clip = given(f->clip)},
                              .schedule = {.shape = (enum train_schedule)schedule_of(f->schedule), .final_ratio = given(f->final_ratio),
                                           .warmup = f->warmup == NOT_GIVEN ? 0 : f->warmup ? f->warmup : -1},
                              .precision = (enum train_precision)precision_of(f->precision), .seed = (uint64_t)f->seed,
                              .method = (enum train_method)method_of(f->method), .memory = size_of(f->memory),
                              .lora = {.rank = (size_t)f->rank, .alpha = f->alpha, .dropout = f->dropout, .rslora = f->rslora, .targets = f->targets,
                                       .adapter = f->adapter}};
    struct train_info info;
    struct pack_info pack;
    bool found = false, ok = make_packs(r, err);
    if (ok && f->preview) return true;
    r->patience = ok ? patience_of(r) : 0;
    o.validation = r->val;
    ok = ok && train_open(&r->trainer, f->base, r->pack, &o, err);
    if (ok && f->resume) ok = train_resume(r->trainer, f->out, &found, err);
    if (ok) {
        train_info(&info, r->trainer);
        pack_info(&pack, r->pack);
        if (leads() && f->resume && !found) fprintf(stderr, "sansu train: no checkpoint below %s; starting from the beginning\n", f->out);
        if (leads())
            fprintf(stderr, "sansu train: %zu parameters, %zu samples, %zu tokens (%zu count), %zu steps, lr %g, warm-up %zu, %d threads, products by %s%s\n",
                info.parameters, pack.samples, pack.tokens, pack.counted, info.steps, info.learning_rate, info.warmup, info.threads,
                info.products,
                found ? ", resumed" : "");
        if (train_ranks() > 1 && leads()) fprintf(stderr, "sansu train: %d ranks share each step's samples\n", train_ranks());
        if (leads())
            fprintf(stderr, "sansu train: memory: at most %.2f GiB, %zu tokens at once; of %zu layers %zu keep everything for the way back, %zu all but gate and up, "
                        "%zu their input%s\n", (double)info.memory / 0x1p30, info.micro_tokens, info.layers, info.keep_all, info.keep_most,
                info.layers - info.keep_all - info.keep_most, info.keep_att ? "" : "; attention's outputs are made again");
    }
    cmd_catch_interrupt();
    ok = ok && open_metrics(r, info.step, err) && train_loop(r, err) && export_model(r, false, err);
    if (ok && r->saved && leads())
        fprintf(stderr, "sansu train: %zu of %zu tokens were computed once for several samples, which begin alike\n", r->saved, r->tokens);
    if (ok) tell_best(r);
    if (r->metrics && fclose(r->metrics) != 0 && ok) ok = err_set(err, ERR_RESOURCE, "metrics.jsonl: writing failed");
    train_unlock(lock);
    return ok;
}

static bool check_outputs(const struct flags *f, struct err *err) {
    static const char *const names[] = {"train.pack", "val.pack", "metrics.jsonl", "README.md", "model", "model-best"};
    const char *const inputs[] = {f->base, f->data, f->val_data}; /* going on from OUT/adapter is what --restart is for */
    return file_check_directory(inputs, 3, "--out", f->out, names, sizeof names / sizeof *names, err);
}

static bool check_flags(const struct flags *f, struct err *err) {
    if (!f->base || !f->data || (!f->out && !f->preview)) return err_set(err, ERR_USAGE, "--base, --data and --out are needed; try sansu train --help");
    if (method_of(f->method) < 0) return err_set(err, ERR_USAGE, "--method is full, lora or qlora, not '%s'", f->method);
    if (!is_lora(f) && (f->rank || f->alpha != 0 || f->dropout != 0 || f->rslora || f->targets || f->adapter))
        return err_set(err, ERR_USAGE, "--rank, --alpha, --dropout, --rslora, --targets and --adapter belong to --method lora or qlora");
    if (f->adapter && (f->rank || f->alpha != 0 || f->dropout != 0 || f->rslora || f->targets))
        return err_set(err, ERR_USAGE, "--adapter decides rank, alpha, dropout, rslora and targets");
    if (f->alpha < 0) return err_set(err, ERR_USAGE, "--alpha takes a number above 0");
    if (strcmp(f->loss, "reply") != 0 && strcmp(f->loss, "all") != 0) return err_set(err, ERR_USAGE, "--loss is reply or all, not '%s'", f->loss);
    if (f->dtype && strcmp(f->dtype, "f32") != 0 && strcmp(f->dtype, "bf16") != 0 && strcmp(f->dtype, "f16") != 0)
        return err_set(err, ERR_USAGE, "--dtype is f32, bf16 or f16, not '%s'", f->dtype);
    if (precision_of(f->precision) < 0) return err_set(err, ERR_USAGE, "--precision is f32, fast, bf16 or blas, not '%s'", f->precision);
    if (f->memory && !size_of(f->memory)) return err_set(err, ERR_USAGE, "--memory takes a size such as 12G, 900M or 11.5Gi, not '%s'", f->memory);
    if (optimizer_of(f->optim) < 0) return err_set(err, ERR_USAGE, "--optim is adamw or adamw8bit, not '%s'", f->optim);
    if (schedule_of(f->schedule) < 0) return err_set(err, ERR_USAGE, "--schedule is cosine, linear or constant, not '%s'", f->schedule);
    if (f->final_ratio > 1) return err_set(err, ERR_USAGE, "--final-ratio is a part of the learning rate, from 0 to 1");
    if (f->learning_rate <= 0) return err_set(err, ERR_USAGE, "--lr takes a number above 0");
    if (f->val_split < 0 || f->val_split > 0.5) return err_set(err, ERR_USAGE, "--val-split is a part from 0 to 0.5");
    return check_outputs(f, err);
}

/* A build without MPI under mpirun would be several trainers, each with everything. */
static bool open_ranks(struct err *err) {
    const char *wanted = getenv("OMPI_COMM_WORLD_SIZE");
    if (!train_ranks_open(err)) return false;
    if (wanted && strtol(wanted, NULL, 10) > 1 && train_ranks() == 1)
        return err_set(err, ERR_USAGE, "mpirun started %s of these, but this build knows nothing of MPI; make MPI=1 builds one that does", wanted);
    return true;
}

int cmd_train(int argc, char **argv) {
    struct run r = {.last_val = NAN, .flags = {.method = "full", .loss = "reply", .precision = "f32", .schedule = "cosine", .optim = "adamw", .final_ratio = NAN, .patience = NOT_GIVEN, .batch_tokens = 8192, .seed = 42, .save_every = 200, .val_split = 0.02,
                              .learning_rate = NAN, .weight_decay = NAN, .clip = NAN, .warmup = NOT_GIVEN}};
    struct flags *f = &r.flags;
    const struct cmd_flag flags[] = {
        {"--base", FLAG_STRING, &f->base, "DIR", "Hugging Face directory to start from", 0, 0},
        {"--data", FLAG_STRING, &f->data, "FILE", "JSON lines: messages, prompt/completion, alpaca, ShareGPT, problem/solution or text (docs/training.md)", 0, 0},
        {"--out", FLAG_STRING, &f->out, "DIR", "receives model/ or adapter/ (and the best one, -best), checkpoint/, metrics.jsonl and the packs", 0, 0},
        {"--method", FLAG_STRING, &f->method, "NAME", "full (every weight), lora, or qlora (base in 4 bits) (full)", 0, 0},
        {"--rank", FLAG_INT, &f->rank, "N", "of the LoRA pairs (16)", 1, 512},
        {"--alpha", FLAG_DOUBLE, &f->alpha, "X", "pairs count alpha / rank times (16)", 0, 0},
        {"--rslora", FLAG_BOOL, &f->rslora, NULL, "alpha / sqrt(rank) instead", 0, 0},
        {"--dropout", FLAG_DOUBLE, &f->dropout, "X", "part of the pairs' inputs left out (0)", 0, 0},
        {"--targets", FLAG_STRING, &f->targets, "LIST", "linears with pairs: q_proj,v_proj,... (all-linear: all seven)", 0, 0},
        {"--adapter", FLAG_STRING, &f->adapter, "DIR", "go on from this PEFT adapter instead of new pairs", 0, 0},
        {"--from-scratch", FLAG_BOOL, &f->from_scratch, NULL, "random first weights; DIR needs config.json and the tokenizer only", 0, 0},
        {"--epochs", FLAG_INT, &f->epochs, "N", "times through the data (1)", 1, 1000000},
        {"--steps", FLAG_INT, &f->steps, "N", "optimiser steps; wins over --epochs", 1, 1000000000},
        {"--stop-after", FLAG_INT, &f->stop_after, "N", "write the model after step N of the schedule and end there", 1, 1000000000},
        {"--batch-tokens", FLAG_INT, &f->batch_tokens, "N", "most tokens of one step (8192)", 16, 1 << 24},
        {"--micro-tokens", FLAG_INT, &f->micro_tokens, "N", "most tokens in memory at once (4096): gradients add up over a step, the loss never changes", 16, 1 << 24},
        {"--max-tokens", FLAG_INT, &f->max_tokens, "N", "longer samples are left out and named (what the model and a batch hold)", 2, 1 << 24},
        {"--lr", FLAG_DOUBLE, &f->learning_rate, "X", "highest learning rate (1e-3 from scratch, 1e-5 full, 2e-4 LoRA)", 0, 0},
        {"--optim", FLAG_STRING, &f->optim, "NAME", "adamw, or adamw8bit (moments in 8 bits, as bitsandbytes) (adamw)", 0, 0},
        {"--schedule", FLAG_STRING, &f->schedule, "NAME", "of the learning rate after the warm-up: cosine, linear or constant (cosine)", 0, 0},
        {"--final-ratio", FLAG_DOUBLE, &f->final_ratio, "X", "part of --lr the schedule ends at (cosine 0.1, linear 0)", 0, 0},
        {"--warmup", FLAG_INT, &f->warmup, "N", "steps of linear warm-up (3 % of the steps; 0 = none)", -1, 1000000000},
        {"--weight-decay", FLAG_DOUBLE, &f->weight_decay, "X", "(0.1 from scratch, 0.01 full, 0.001 LoRA; 0 = none)", 0, 0},
        {"--clip", FLAG_DOUBLE, &f->clip, "X", "largest gradient norm (1.0; 0 = none)", 0, 0},
        {"--loss", FLAG_STRING, &f->loss, "WHAT", "reply (what the assistant writes) or all", 0, 0},
        {"--memory", FLAG_STRING, &f->memory, "SIZE", "most memory to use, as 12G or 11.5Gi: less is computed once and kept (nine tenths of what is free)", 0, 0},
        {"--seed", FLAG_INT, &f->seed, "N", "first weights, order of samples, split (42)", 0, INT64_MAX},
        {"--threads", FLAG_INT, &f->threads, "N", "(one per processor); never changes the result", 1, 64},
        {"--precision", FLAG_STRING, &f->precision, "NAME", "f32, fast (products to 5 digits), bf16 (both where there is AMX), blas", 0, 0},
        {"--dataset", FLAG_STRING, &f->dataset, "ID", "name of the data set for the model card (README.md)", 0, 0},
        {"--val-split", FLAG_DOUBLE, &f->val_split, "X", "part of the data kept for validation (0.02)", 0, 0},
        {"--val-data", FLAG_STRING, &f->val_data, "FILE", "validation samples of their own", 0, 0},
        {"--eval-every", FLAG_INT, &f->eval_every, "N", "steps between validations (a tenth of the steps)", 1, 1000000000},
        {"--patience", FLAG_INT, &f->patience, "N", "stop after N validations without a better one (3; 0 = never, also from scratch or with fewer than 20 samples)", 0, 1000000},
        {"--save-every", FLAG_INT, &f->save_every, "N", "steps between checkpoints (200)", 1, 1000000000},
        {"--resume", FLAG_BOOL, &f->resume, NULL, "continue from the newest checkpoint below --out", 0, 0},
        {"--restart", FLAG_BOOL, &f->restart, NULL, "begin again in an --out that holds another run, replacing it", 0, 0},
        {"--dtype", FLAG_STRING, &f->dtype, "TYPE", "of the written weights: bf16, f16 or f32 (bf16; an adapter f32)", 0, 0},
        {"--date", FLAG_STRING, &f->date, "YYYY-MM-DD", "for chat formats that print the date (today)", 0, 0},
        {"--preview", FLAG_BOOL, &f->preview, NULL, "print the first sample as the model reads it, trained parts in 【】, and stop", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu train --base DIR --data FILE.jsonl --out DIR [--from-scratch] [--resume]\n",
                                    "Train a Llama on conversations. Ctrl-C finishes the step and saves; --resume continues to the same bytes.",
                                    "sansu train --base models/sansu-mini --data mine.jsonl --out run1 --epochs 2 --lr 1e-4", flags};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    bool ok = check_flags(f, &err) && open_ranks(&err) && work(&r, &err);
    train_close(r.trainer);
    pack_close(r.pack);
    pack_close(r.val);
    code = ok ? 0 : cmd_fail("train", &err);
    train_ranks_close(code);
    return code;
}
