/* eval.c - `sansu eval`: flags, and which of its three jobs is meant.
 *
 *   --test          systems on one test set: table, results.json, page      (one: --model; several: --system)
 *   --blind-sheet   two of those systems on a sheet for teachers, sides hidden      eval_blind.c
 *   --tally         what the teachers chose                                         eval_blind.c
 *
 * Checked tests/e2e/eval_test.c, tests/e2e/eval_compare_test.c, tests/e2e/eval_blind_test.c
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "cmd.h"
#include "eval.h"
#include "model.h"
#include "words.h"

/* Not given: NAN, -1 for the seed, 0 for other numbers. */
struct flags {
    const char *data, *test, *out, *train, *blind, *tally, *key;
    struct cmd_model model;
    struct cmd_list system;
    int64_t seed, samples, max_new_tokens, parallel, rounds, limit, grade;
    double temperature, overlap;
    bool no_calculator, lesson, json;
    char reader[4096];
};

/* ---- which job, and whether every flag belongs to it ---- */

enum job { TEST = 1, BLIND = 2, TALLY = 4 };

/* The first flag that was given and that the job would not look at; NULL when there is none. */
static const char *idle_flag(const struct flags *f, enum job job) {
    bool own_model = f->system.n == 0; /* --test without --system */
    const struct {
        const char *name;
        bool given;
        unsigned jobs;
    } table[] = {{"--system", f->system.n > 0, TEST},
                 {"--model", f->model.path, own_model ? TEST : 0},
                 {"--adapter", f->model.adapter, own_model ? TEST : 0},
                 {"--no-calculator", f->no_calculator, own_model ? TEST : 0},
                 {"--lesson", f->lesson, own_model ? TEST : 0},
                 {"--out", f->out, TEST | BLIND},
                 {"--train", f->train, TEST},
                 {"--overlap", !isnan(f->overlap), f->train ? TEST : 0},
                 {"--rounds", f->rounds, TEST},
                 {"--limit", f->limit, TEST | BLIND},
                 {"--grade", f->grade, TEST | BLIND},
                 {"--key", f->key, TALLY},
                 {"--samples", f->samples, TEST},
                 {"--parallel", f->parallel, TEST},
                 {"--temperature", !isnan(f->temperature), TEST},
                 {"--max-new-tokens", f->max_new_tokens, TEST},
                 {"--seed", f->seed >= 0, TEST | BLIND},
                 {"--threads", f->model.threads, TEST},
                 {"--cpu", f->model.cpu, TEST},
                 {"--kv", f->model.kv, TEST},
                 {"--precision", f->model.precision, TEST},
                 {"--json", f->json, TEST}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].given && !(table[i].jobs & job)) return table[i].name;
    return NULL;
}

/* What the job writes into --out may be nothing that it reads. */
static bool check_outputs(const struct flags *f, struct err *err) {
    static const char *const names[] = {
        "results.json", "samples.jsonl", "samples-others.jsonl", "report.html", "sheet.html", "sheet.csv", "key.csv"};
    const char *inputs[CMD_LIST_MAX + 2] = {f->test, f->train};
    for (size_t i = 0; i < f->system.n; i++) {
        const char *answers = strstr(f->system.item[i], "=answers:");
        inputs[i + 2] = answers ? answers + strlen("=answers:") : NULL;
    }
    return file_check_directory(inputs, f->system.n + 2, "--out", f->out, names, sizeof names / sizeof *names, err);
}

static bool check(const struct flags *f, enum job job, struct err *err) {
    if (f->data)
        return err_set(err, ERR_USAGE,
                       say("--data is --test now, with the same file; --save is --out DIR (samples.jsonl)"));
    if (!f->test && !f->tally) return err_set(err, ERR_USAGE, say("--test is needed; try sansu eval --help"));
    if (f->tally && (f->test || f->blind))
        return err_set(err, ERR_USAGE, say("--test and --tally are different jobs; give one"));
    if (f->temperature < 0 || f->temperature > 10)
        return err_set(err, ERR_USAGE, say("--temperature takes a number from 0 to 10"));
    if (f->overlap <= 0 || f->overlap > 1) return err_set(err, ERR_USAGE, say("--overlap takes a part from 0 to 1"));
    if (f->blind && !f->out)
        return err_set(err, ERR_USAGE, say("--blind-sheet A,B needs --out DIR, the directory of the comparison"));
    if (f->system.n > 1 && !f->out && !f->blind) return err_set(err, ERR_USAGE, say("several systems need --out DIR"));
    if (f->tally && !f->key) return err_set(err, ERR_USAGE, say("--tally needs --key FILE"));
    const char *idle = idle_flag(f, job);
    if (idle) return err_set(err, ERR_USAGE, say("%s means nothing here; try sansu eval --help"), idle);
    return check_outputs(f, err);
}

/* ---- progress ---- */

static void show_progress(void *context, const char *system, size_t done, size_t of) {
    time_t *shown = context;
    if (!isatty(STDERR_FILENO) || time(NULL) == *shown) return;
    *shown = time(NULL);
    fprintf(stderr, say("\r%s: %zu of %zu replies"), system, done, of);
}

static struct eval_settings settings_of(const struct flags *f, time_t *shown) {
    return (struct eval_settings){.samples = (size_t)f->samples,
                                  .limit = (size_t)f->limit,
                                  .rounds = (size_t)f->rounds,
                                  .overlap = isnan(f->overlap) ? 0 : f->overlap,
                                  .temperature = isnan(f->temperature) ? 0
                                                 : f->temperature > 0  ? f->temperature
                                                                       : -1,
                                  .max_new_tokens = (size_t)f->max_new_tokens,
                                  .parallel = (size_t)f->parallel,
                                  .seed = f->seed < 0 ? 1 : (uint64_t)f->seed,
                                  .grade = (int)f->grade,
                                  .threads = (int)f->model.threads,
                                  .cpu = cmd_cpu(f->model.cpu),
                                  .kv = f->model.kv,
                                  .precision = f->model.precision,
                                  .reader = f->reader,
                                  .stop = cmd_interrupted,
                                  .progress = show_progress,
                                  .context = shown};
}

/* ---- --test ---- */

static bool add_systems(struct eval_set *set, const struct flags *f, struct err *err) {
    bool ok = true;
    for (size_t i = 0; ok && i < f->system.n; i++) ok = eval_set_add(set, f->system.item[i], err);
    if (f->system.n) return ok;
    struct bytes spec = {0};
    bytes_printf(&spec, "model=model:%s", cmd_model_path(f->model.path));
    if (f->model.adapter) bytes_printf(&spec, ",adapter:%s", f->model.adapter);
    if (f->no_calculator) bytes_append_string(&spec, ",plain");
    if (f->lesson) bytes_append_string(&spec, ",lesson");
    ok = spec.failed ? err_set(err, ERR_RESOURCE, say("out of memory")) : eval_set_add(set, bytes_text(&spec), err);
    bytes_free(&spec);
    return ok;
}

/* whole: every sample is there; else the table alone is shown. */
static bool report(const struct eval_set *set, const struct flags *f, bool whole, struct err *err) {
    struct eval_results *r = malloc(sizeof *r);
    struct bytes json = {0}, page = {0}, table = {0};
    bool ok = r ? eval_count(r, set, err) : err_set(err, ERR_RESOURCE, say("out of memory"));
    if (ok) {
        eval_write_json(&json, set, r);
        eval_write_text(&table, set, r);
        if (f->out && whole) eval_write_page(&page, set, r);
        if (f->out && whole)
            ok = cmd_eval_put(f->out, "results.json", &json, err) && cmd_eval_put(f->out, "report.html", &page, err);
        ok = ok && cmd_eval_print(f->json && whole ? &json : &table, err);
    }
    bytes_free(&json), bytes_free(&page), bytes_free(&table);
    free(r);
    return ok;
}

static int run_test(const struct flags *f) {
    struct err err = {0}, trouble = {0};
    time_t shown = 0;
    const struct eval_settings settings = settings_of(f, &shown);
    struct eval_set set;
    bool ok = eval_set_load(&set, f->test, &settings, &err) && add_systems(&set, f, &err) &&
              (!f->train || eval_set_train(&set, f->train, &err));
    bool ran = ok && eval_set_run(&set, f->out, &err);
    if (shown) fprintf(stderr, "\r\033[K");
    if (ran)
        ran = report(&set, f, true, &err);
    else if (ok && err.code == ERR_INTERRUPT && !f->json)
        report(&set, f, false, &trouble); /* what is done */
    eval_set_free(&set);
    if (ran) return 0;
    if (err.code == ERR_INTERRUPT && f->out)
        fprintf(stderr, say("sansu eval: the same command goes on from the replies that are done\n"));
    return cmd_fail("eval", &err);
}

static int run_blind(const struct flags *f) {
    const struct eval_settings settings = settings_of(f, NULL);
    return cmd_eval_sheet(f->test, f->blind, f->out, &settings);
}

static const char usage_text[] = "sansu eval --test FILE.jsonl [--model DIR] [--adapter DIR]\n"
                                 "       sansu eval --test FILE.jsonl --system NAME=... [--system NAME=...] --out DIR\n"
                                 "       sansu eval --test FILE.jsonl --blind-sheet A,B --out DIR\n"
                                 "       sansu eval --tally FILE,FILE --key DIR/key.csv\n";
static const char about[] =
    "Explain every problem of a test set, {\"id\",\"problem\",\"answer\",\"family\"} a line, with one model, or with\n"
    "models and stored answers side by side: right final answers and true equations (also per family), style, method,\n"
    "form, what is readable but wrong; intervals, exact tests, a page. SPEC is NAME=answers:FILE or\n"
    "NAME=model:DIR[,adapter:DIR][,prompt:none|FILE][,plain][,letters][,raw][,lesson] (plain: no calculator; letters:\n"
    "letters and LaTeX may be written; raw: both; lesson: as sansu explain, which reads the problem first).";
static const char example[] =
    "sansu eval --test test.jsonl --system base=model:BASE --system student=model:BASE,adapter:RUN/adapter --out cmp";

static int run(const struct flags *f) {
    struct err err = {0};
    enum job job = f->tally ? TALLY : f->blind ? BLIND : TEST;
    if (!check(f, job, &err)) return cmd_fail("eval", &err);
    cmd_catch_interrupt();
    if (job == TALLY) return cmd_eval_tally(f->tally, f->key);
    return job == BLIND ? run_blind(f) : run_test(f);
}

int cmd_eval(int argc, char **argv) {
    struct flags f = {.seed = -1, .temperature = NAN, .overlap = NAN};
    const struct cmd_flag flags[] = {
        {"--test", FLAG_STRING, &f.test, "FILE", "problems, JSON lines; \"answer\":null must be declined", 0, 0},
        CMD_MODEL_FLAGS(f.model),
        {"--no-calculator", FLAG_BOOL, &f.no_calculator, NULL, "let the model write its own numbers after =", 0, 0},
        {"--lesson", FLAG_BOOL, &f.lesson, NULL,
         "as sansu explain: read the problem first, and count what is vouched for", 0, 0},
        {"--system", FLAG_LIST, &f.system, "SPEC", "one of several systems, instead of --model and --adapter", 0, 0},
        {"--out", FLAG_STRING, &f.out, "DIR", "results.json, report.html, samples.jsonl (goes on from it)", 0, 0},
        {"--train", FLAG_STRING, &f.train, "FILE", "which test problems stand in this training set", 0, 0},
        {"--overlap", FLAG_DOUBLE, &f.overlap, "X", "... with this part of their runs of 13 characters (0.8)", 0, 0},
        {"--rounds", FLAG_INT, &f.rounds, "N", "bootstrap draws (10000)", 100, 1000000},
        {"--limit", FLAG_INT, &f.limit, "N", "only the first N problems", 1, INT64_MAX},
        {"--grade", FLAG_INT, &f.grade, "N", "school year for kanji and terms (6)", 1, 6},
        {"--blind-sheet", FLAG_STRING, &f.blind, "A,B", "OUT/sheet.html, sheet.csv, pairs.jsonl and key.csv of two", 0,
         0},
        {"--tally", FLAG_STRING, &f.tally, "F,F", "filled sheets (CSV), one a teacher; with --key", 0, 0},
        {"--key", FLAG_STRING, &f.key, "FILE", "key.csv of the sheets", 0, 0},
        {"--samples", FLAG_INT, &f.samples, "N", "replies a problem: mean, majority, agreement too (1)", 1, 64},
        {"--parallel", FLAG_INT, &f.parallel, "N", "replies written side by side (8); never changes them", 1, 64},
        {"--temperature", FLAG_DOUBLE, &f.temperature, "X", "0 = greedy (0.3)", 0, 0},
        {"--max-new-tokens", FLAG_INT, &f.max_new_tokens, "N", "longest reply (512)", 1, 65536},
        {"--seed", FLAG_INT, &f.seed, "N", "same seed, same figures (1)", 0, INT64_MAX},
        {"--json", FLAG_BOOL, &f.json, NULL, "results.json on standard output instead of tables", 0, 0},
        {"--data", FLAG_STRING, &f.data, "FILE", "the old name of --test", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {usage_text, about, example, flags, NULL};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    snprintf(f.reader, sizeof f.reader, "%s", cmd_data_path("models/sansu-reader"));
    return run(&f);
}
