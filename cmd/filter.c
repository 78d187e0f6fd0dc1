/* filter.c - `sansu filter`: flags and reports of the data filter (sansu/dataset.h).
 *
 * Reads   JSON lines, --against, the tokenizer of --model      Writes  OUT, the dropped rows, reports
 * Checked tests/e2e/filter_test.c, tests/e2e/filter_rows_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd.h"
#include "model.h"
#include "progress.h"
#include "sansu/dataset_filter.h"
#include "sansu/engine.h"
#include "sansu/train.h"
#include "words.h"

enum { NAMED_BAD_LINES = 20 };

struct flags {
    const char *in, *out, *dropped, *report, *html, *model, *against, *dedup, *skip, *format;
    int64_t min_chars, max_chars, max_tokens, grade, threads;
    double near, overlap;
    bool any_numbers, require_true, numbering, letters, no_solver, json;
};

struct context {
    struct engine *engine; /* tokenizer; NULL without --model */
    struct cmd_progress progress;
    size_t bad;
};

/* Ids of the whole conversation as the model's chat format renders it for training. */
static bool count_tokens(size_t *n_tokens, void *context, const struct corpus_row *row, struct err *err) {
    const struct engine *engine = ((struct context *)context)->engine;
    const struct engine_render_options options = {.no_generation = true, .free_channel = true};
    struct engine_message m[3];
    struct engine_info info;
    struct bytes ids = {0};
    size_t n = 0;
    engine_info(&info, engine);
    const char *system = *row->system ? row->system : info.default_system;
    if (*system) m[n++] = (struct engine_message){.role = "system", .content = system, .n_content = strlen(system)};
    m[n++] = (struct engine_message){.role = "user", .content = row->problem, .n_content = strlen(row->problem)};
    m[n++] = (struct engine_message){.role = "assistant", .content = row->solution, .n_content = strlen(row->solution)};
    bool ok = engine_render(&ids, engine, m, n, &options, err);
    *n_tokens = ids.len / sizeof(int32_t);
    bytes_free(&ids);
    return ok;
}

static void name_bad_line(void *context, size_t number, const char *words) {
    struct context *c = context;
    char room[SAY_FAILURE_BYTES];
    cmd_progress_hide(&c->progress);
    if (c->bad++ < NAMED_BAD_LINES)
        fprintf(stderr, say("sansu filter: line %zu: %s\n"), number, say_failure(room, words));
}

static void show_progress(void *context, size_t n_read) {
    cmd_progress_at(&((struct context *)context)->progress, n_read);
}

static bool open_model(struct dataset_filter_settings *s, struct context *c, const struct flags *f, struct err *err) {
    const struct engine_options options = {.threads = 1, .tokenizer_only = true};
    size_t vocab;
    if (!f->model) return true;
    if (!train_limits(&vocab, &s->limit.tokens, f->model, err)) return false;
    if (f->max_tokens) s->limit.tokens = (size_t)f->max_tokens;
    s->count = count_tokens;
    return engine_open(&c->engine, f->model, &options, err);
}

/* ---- reports ---- */

static bool write_file(struct bytes *text, const char *path, struct err *err) {
    if (text->failed) return err_set(err, ERR_RESOURCE, say("out of memory for the report"));
    return file_write_atomic(path, bytes_text(text), text->len, err);
}

static bool write_reports(const struct dataset_filter_totals *t, const struct dataset_filter_settings *s,
                          const struct flags *f, struct err *err) {
    struct bytes json = {0}, text = {0}, page = {0};
    dataset_filter_json(&json, t, s);
    dataset_filter_text(&text, t, s);
    const struct bytes *shown = f->json ? &json : &text;
    bool ok = !f->report || write_file(&json, f->report, err);
    if (ok) fwrite(bytes_text(shown), 1, shown->len, stdout);
    if (ok && f->html) {
        dataset_filter_page(&page, t, s);
        ok = write_file(&page, f->html, err);
    }
    bytes_free(&json);
    bytes_free(&text);
    bytes_free(&page);
    return ok;
}

static int work(struct dataset_filter_settings *s, const struct flags *f) {
    struct err err = {0};
    struct context context = {.progress = {.verb = "filter", .what = "rows"}};
    struct dataset_filter_totals *totals = calloc(1, sizeof *totals);
    s->bad_line = name_bad_line;
    s->context = &context;
    s->progress = show_progress;
    s->stop = cmd_interrupted;
    cmd_catch_interrupt();
    bool ok = totals || err_set(&err, ERR_RESOURCE, say("out of memory"));
    struct reader *reader = NULL;
    ok = ok && open_model(s, &context, f, &err) && (f->no_solver || cmd_reader_open(&reader, NULL, &err));
    s->reader = reader;
    ok = ok && dataset_filter(totals, s, &err);
    cmd_progress_hide(&context.progress);
    if (context.bad > NAMED_BAD_LINES)
        fprintf(stderr, say("sansu filter: %zu more unreadable lines; all are in the file of dropped rows\n"),
                context.bad - NAMED_BAD_LINES);
    ok = ok && write_reports(totals, s, f, &err);
    engine_close(context.engine);
    reader_close(reader);
    free(totals);
    if (!ok) return cmd_fail("filter", &err);
    return context.bad ? ERR_INPUT : 0;
}

/* ---- flags ---- */

static bool find_repeats(enum dataset_repeats *out, const char *name, struct err *err) {
    static const char *const names[] = {"row", "problem", "off"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0) {
            *out = (enum dataset_repeats)i;
            return true;
        }
    return err_set(err, ERR_USAGE, say("--dedup is row, problem or off, not '%s'"), name);
}

/* train.jsonl -> train.dropped.jsonl */
static const char *name_dropped(struct bytes *room, const char *out) {
    size_t n = strlen(out), end = n > 6 && strcmp(out + n - 6, ".jsonl") == 0 ? n - 6 : n;
    bytes_printf(room, "%.*s.dropped.jsonl", (int)end, out);
    return room->failed ? NULL : bytes_text(room);
}

static bool check_outputs(const struct dataset_filter_settings *s, const struct flags *f, struct err *err) {
    const char *const inputs[] = {f->in, f->against, f->model};
    const struct file_output outputs[] = {
        {"--out", s->out}, {"--dropped", s->dropped}, {"--report", f->report}, {"--html", f->html}};
    return file_check_outputs(inputs, 3, outputs, 4, err);
}

static bool settings_of(struct dataset_filter_settings *s, const struct flags *f, struct bytes *room, struct err *err) {
    if (!f->in || !f->out)
        return err_set(err, ERR_USAGE, say("an input file and --out are needed; try sansu filter --help"));
    *s = (struct dataset_filter_settings){.in = f->in,
                                          .out = f->out,
                                          .dropped = f->dropped ? f->dropped : name_dropped(room, f->out),
                                          .against = f->against,
                                          .model = f->model,
                                          .limit.min_chars = (size_t)f->min_chars,
                                          .limit.max_chars = (size_t)f->max_chars,
                                          .repeats.near = f->near,
                                          .overlap = f->overlap,
                                          .audit.grade = (int)f->grade,
                                          .threads = (int)f->threads,
                                          .repeats.any_numbers = f->any_numbers,
                                          .audit.require_true = f->require_true,
                                          .audit.require_numbering = f->numbering,
                                          .audit.allow_letters = f->letters,
                                          .rewrite = strcmp(f->format, "same") != 0};
    if (!s->dropped) return err_set(err, ERR_RESOURCE, say("out of memory"));
    if (s->rewrite && !corpus_format_find(&s->format, f->format))
        return err_set(err, ERR_USAGE,
                       say("--format is same, messages, prompt-completion, alpaca, sharegpt or plain, not '%s'"),
                       f->format);
    if (f->near < 0 || f->near > 1 || f->overlap <= 0 || f->overlap > 1)
        return err_set(err, ERR_USAGE, say("--near and --overlap take a part from 0 to 1"));
    if (f->max_tokens && !f->model)
        return err_set(err, ERR_USAGE, say("--max-tokens needs --model, whose tokenizer counts them"));
    return find_repeats(&s->repeats.what, f->dedup, err) && (!f->skip || dataset_filter_skip(s, f->skip, err)) &&
           check_outputs(s, f, err);
}

int cmd_filter(int argc, char **argv) {
    struct flags f = {.min_chars = 30, .near = 0.8, .overlap = 0.8, .dedup = "row", .format = "same"};
    struct dataset_filter_settings s;
    struct bytes room = {0};
    int n = 0, code;
    const struct cmd_flag flags[] = {
        {"--out", FLAG_STRING, &f.out, "FILE", "the rows that are kept, as they were read", 0, 0},
        {"--dropped", FLAG_STRING, &f.dropped, "FILE",
         "the others with line, reason and detail (OUT with .dropped.jsonl)", 0, 0},
        {"--report", FLAG_STRING, &f.report, "FILE", "counts, histograms, hashes and settings as JSON", 0, 0},
        {"--html", FLAG_STRING, &f.html, "FILE", "the same as one self-contained page", 0, 0},
        {"--json", FLAG_BOOL, &f.json, NULL, "the JSON report on standard output instead of the table", 0, 0},
        {"--against", FLAG_STRING, &f.against, "FILE",
         "held-out rows: problems that overlap with them are dropped, also with other numbers", 0, 0},
        {"--overlap", FLAG_DOUBLE, &f.overlap, "X", "... when this part of their runs of 13 characters does (0.8)", 0,
         0},
        {"--min-chars", FLAG_INT, &f.min_chars, "N", "shortest explanation (30)", 0, 1000000},
        {"--max-chars", FLAG_INT, &f.max_chars, "N", "longest explanation (no limit)", 1, 1000000},
        {"--model", FLAG_STRING, &f.model, "DIR", "its tokenizer counts the tokens of a row; limit: its context", 0, 0},
        {"--max-tokens", FLAG_INT, &f.max_tokens, "N", "another limit", 1, 1 << 24},
        {"--dedup", FLAG_STRING, &f.dedup, "WHAT", "what may not occur twice: row, problem, off (row)", 0, 0},
        {"--near", FLAG_DOUBLE, &f.near, "X",
         "also what shares this part of its shingles and has the same numbers; 0 = off (0.8)", 0, 0},
        {"--any-numbers", FLAG_BOOL, &f.any_numbers, NULL, "... whatever the numbers", 0, 0},
        {"--require-true", FLAG_BOOL, &f.require_true, NULL, "drop rows without one equality that is checked and true",
         0, 0},
        {"--require-numbering", FLAG_BOOL, &f.numbering, NULL, "drop rows whose steps are not numbered", 0, 0},
        {"--allow-letters", FLAG_BOOL, &f.letters, NULL, "letters as unknowns and words of algebra are allowed", 0, 0},
        {"--grade", FLAG_INT, &f.grade, "N", "school year for kanji and terms (6)", 1, 6},
        {"--no-solver", FLAG_BOOL, &f.no_solver, NULL, "do not solve a problem that has no \"answer\"", 0, 0},
        {"--skip", FLAG_STRING, &f.skip, "NAME,NAME", "filters that are not applied", 0, 0},
        {"--format", FLAG_STRING, &f.format, "NAME",
         "same, messages, prompt-completion, alpaca, sharegpt, plain (same)", 0, 0},
        {"--threads", FLAG_INT, &f.threads, "N", "(one per processor); never changes the result", 1, 64},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    static const struct cmd_rule rules[] = {{"--overlap", CMD_NEEDS, "--against"}, {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        "sansu filter IN.jsonl|- --out OUT.jsonl [flags]\n",
        "Turn solutions into a training set. Reads messages, prompt/completion, alpaca, ShareGPT and {\"problem\",\"solution\"} lines. Filters, in this\n"
        "order: too_short too_long truncated refusal no_answer wrong_answer false_equation style method exact_duplicate near_duplicate overlap\n"
        "overlap_blind language. Each dropped row is written with its reason. Exit code 3 when lines could not be read (the rest is done).",
        "sansu filter solutions.jsonl --against test.jsonl --out train.jsonl --html report.html", flags, rules};
    struct err err = {0};
    if (!cmd_parse(argc, argv, &usage, &f.in, 1, &n, &code)) return code;
    const char *idle = strcmp(f.dedup, "off") == 0 ? cmd_given(argc, argv, flags, "--near --any-numbers") : NULL;
    if (idle) return cmd_idle("filter", idle, "--dedup off");
    code = settings_of(&s, &f, &room, &err) ? work(&s, &f) : cmd_fail("filter", &err);
    bytes_free(&room);
    return code;
}
