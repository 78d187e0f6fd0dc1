/* eval_table.c - `sansu eval --data`: how often a model's explanations reach the right final answer, and how true their equations are.
 *
 *   {"id","family","problem","answer"} lines -> tutor_explain -> compare with the answer -> table per family
 *
 * "Right" means: the final answer equals the given one by value (exact_compare_answers: same, or same value in another
 * form). "answer": null marks a text the model must decline. What cannot be told is counted as such, never as right.
 * Intervals are Wilson's, 95 % (Wilson 1927; Brown, Cai and DasGupta 2001).
 *
 * Checked tests/e2e/eval_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/lines.h"
#include "base/utf8.h"
#include "eval.h"
#include "sansu/engine.h"
#include "sansu/tutor.h"

enum { MAX_FAMILIES = 200 };

struct tally {
    char family[48];
    size_t n, right, other_form, wrong, unknown, declined; /* unknown: no answer found, or it cannot be compared */
    size_t to_decline, rightly_declined;
    size_t claims, true_claims, false_claims, texts_with_reject, overrides, tokens;
};

struct eval {
    struct tally family[MAX_FAMILIES], all;
    size_t n_families;
    struct tutor *tutor;
    bool json;
    FILE *samples;
    struct lines lines;
    size_t n_done;
    time_t shown;
    struct err err; /* reading, or a problem, failed */
};

static struct tally *tally_of(struct eval *e, const char *full_name) {
    char family[sizeof e->all.family];
    size_t n = strnlen(full_name, sizeof family - 1);
    snprintf(family, sizeof family, "%.*s", (int)utf8_complete_prefix(full_name, n), full_name); /* rows are told apart by what is shown */
    for (size_t i = 0; i < e->n_families; i++)
        if (strcmp(e->family[i].family, family) == 0) return &e->family[i];
    if (e->n_families == MAX_FAMILIES) return &e->family[MAX_FAMILIES - 1];
    struct tally *t = &e->family[e->n_families++];
    snprintf(t->family, sizeof t->family, "%s", family);
    return t;
}

/* What became of one problem; also the word written to --samples. */
static const char *judge(struct tally *t, const struct explanation *x, const char *expected) {
    t->n++;
    t->tokens += x->new_tokens;
    t->overrides += x->overrides;
    for (size_t i = 0; i < x->report.n_claims; i++) {
        t->claims++;
        t->true_claims += x->report.claims[i].verdict == EXACT_TRUE;
        t->false_claims += x->report.claims[i].verdict == EXACT_FALSE;
    }
    bool reject = false;
    for (size_t i = 0; i < x->report.n_findings; i++) reject |= x->report.findings[i].severity == AUDIT_REJECT;
    t->texts_with_reject += reject && x->finish != TUTOR_REFUSED;
    if (!expected) {
        t->to_decline++;
        t->rightly_declined += x->finish == TUTOR_REFUSED;
        return x->finish == TUTOR_REFUSED ? "rightly_declined" : "answered_what_it_should_decline";
    }
    if (x->finish == TUTOR_REFUSED) {
        t->declined++;
        return "declined";
    }
    size_t start, end;
    enum exact_match match = EXACT_CANNOT_TELL;
    if (exact_find_answer(&start, &end, x->text, x->n_text))
        match = exact_compare_answers(expected, strlen(expected), x->text + start, end - start, NULL, 0);
    t->right += match == EXACT_SAME;
    t->other_form += match == EXACT_SAME_VALUE_OTHER_FORM;
    t->wrong += match == EXACT_DIFFERENT;
    t->unknown += match == EXACT_CANNOT_TELL;
    return exact_match_name(match);
}

static void add(struct tally *to, const struct tally *t) {
    to->n += t->n;
    to->right += t->right;
    to->other_form += t->other_form;
    to->wrong += t->wrong;
    to->unknown += t->unknown;
    to->declined += t->declined;
    to->to_decline += t->to_decline;
    to->rightly_declined += t->rightly_declined;
    to->claims += t->claims;
    to->true_claims += t->true_claims;
    to->false_claims += t->false_claims;
    to->texts_with_reject += t->texts_with_reject;
    to->overrides += t->overrides;
    to->tokens += t->tokens;
}

/* Wilson's interval for k of n in percent. */
static void wilson(double *low, double *high, size_t k, size_t n) {
    struct stats_interval i = stats_wilson(k, n);
    *low = 100 * i.low;
    *high = 100 * i.high;
}

static void print_row(const struct tally *t) {
    size_t asked = t->n - t->to_decline, right = t->right + t->other_form;
    printf("%-14s %6zu", t->family, t->n);
    if (asked) {
        double low, high;
        wilson(&low, &high, right, asked);
        printf(" %7.1f  %5.1f-%5.1f %6zu %6zu %6zu", 100.0 * (double)right / (double)asked, low, high, t->wrong, t->unknown, t->declined);
    } else {
        printf(" %7s  %11s %6s %6s %6s", "", "", "", "", "");
    }
    if (t->claims) printf(" %8.2f", 100.0 * (double)t->true_claims / (double)t->claims);
    else printf(" %8s", "");
    printf(" %7zu %6zu", t->false_claims, t->texts_with_reject);
    if (t->to_decline) printf("   rightly declined %zu of %zu", t->rightly_declined, t->to_decline);
    printf("\n");
}

static json_t *row_json(const struct tally *t) {
    double low = 0, high = 0;
    size_t asked = t->n - t->to_decline, right = t->right + t->other_form;
    if (asked) wilson(&low, &high, right, asked);
    return json_pack("{s:s,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:f,s:f,s:f}", "family", t->family, "n", (json_int_t)t->n, "right", (json_int_t)right,
                     "other_form", (json_int_t)t->other_form, "wrong", (json_int_t)t->wrong, "cannot_tell", (json_int_t)t->unknown, "declined", (json_int_t)t->declined,
                     "to_decline", (json_int_t)t->to_decline, "rightly_declined", (json_int_t)t->rightly_declined, "claims", (json_int_t)t->claims,
                     "true_claims", (json_int_t)t->true_claims, "false_claims", (json_int_t)t->false_claims, "texts_with_reject", (json_int_t)t->texts_with_reject,
                     "accuracy_percent", asked ? 100.0 * (double)right / (double)asked : 0.0, "wilson_low", low, "wilson_high", high);
}

static void print_report(struct eval *e) {
    snprintf(e->all.family, sizeof e->all.family, "all");
    for (size_t i = 0; i < e->n_families; i++) add(&e->all, &e->family[i]);
    if (!e->json) printf("%-14s %6s %7s  %11s %6s %6s %6s %8s %7s %6s\n", "family", "n", "right %", "95 %", "wrong", "?", "declin", "true eq%", "false", "reject");
    for (size_t i = 0; i <= e->n_families; i++) {
        const struct tally *t = i < e->n_families ? &e->family[i] : &e->all;
        if (e->json) {
            json_t *row = row_json(t);
            char *text = json_dumps(row, JSON_COMPACT | JSON_REAL_PRECISION(6));
            printf("%s\n", text ? text : "{}");
            free(text);
            json_decref(row);
        } else {
            print_row(t);
        }
    }
}

/* A line between reading and counting, in the order of the file. */
struct eval_line {
    json_t *record;
    size_t number;
};

static bool parse(struct eval_line *out, const char *line, size_t n, struct err *err) {
    json_error_t why;
    out->record = json_loadb(line, n, 0, &why);
    if (!out->record) return err_set(err, ERR_INPUT, "%s", why.text);
    const json_t *answer = json_object_get(out->record, "answer");
    if (json_is_string(json_object_get(out->record, "problem")) && (json_is_string(answer) || json_is_null(answer))) return true;
    return err_set(err, ERR_INPUT, "expected {\"problem\":TEXT,\"answer\":TEXT or null}");
}

static bool next_problem(void *context, struct tutor_item *out) {
    struct eval *e = context;
    const char *text;
    size_t length;
    if (e->err.code || cmd_interrupted() || !lines_next(&e->lines, &text, &length, &e->err)) return false;
    struct eval_line *line = calloc(1, sizeof *line);
    if (!line) return err_set(&e->err, ERR_RESOURCE, "out of memory for line %zu", e->lines.number);
    line->number = e->lines.number;
    if (!parse(line, text, length, &e->err)) {
        json_decref(line->record);
        free(line);
        return err_prefix(&e->err, "%s, line %zu", e->lines.path, e->lines.number);
    }
    out->tag = line;
    out->problem = json_string_value(json_object_get(line->record, "problem"));
    out->n = strlen(out->problem);
    return true;
}

static void save(const struct eval *e, json_t *record, const struct explanation *x, const char *outcome) {
    const char *id = json_string_value(json_object_get(record, "id"));
    json_t *out = json_pack("{s:s,s:s,s:s,s:s*,s:s,s:I,s:f}", "id", id ? id : "", "outcome", outcome, "problem", json_string_value(json_object_get(record, "problem")),
                            "answer", json_string_value(json_object_get(record, "answer")), "text", x->text, "overrides", (json_int_t)x->overrides, "mean_logprob",
                            (double)x->mean_logprob);
    char *text = json_dumps(out, JSON_COMPACT | JSON_REAL_PRECISION(6));
    fprintf(e->samples, "%s\n", text ? text : "{}");
    free(text);
    json_decref(out);
}

static void free_line(struct eval_line *line) {
    json_decref(line->record);
    free(line);
}

/* Progress on a terminal. */
static void show_progress(struct eval *e) {
    if (!isatty(STDERR_FILENO) || time(NULL) == e->shown) return;
    e->shown = time(NULL);
    fprintf(stderr, "\r%zu problems", e->n_done);
}

static bool done_problem(void *context, void *tag, struct explanation *x, const struct err *err) {
    struct eval *e = context;
    struct eval_line *line = tag;
    json_t *record = line->record;
    bool ok = !err || err_set(&e->err, err->code, "%s, line %zu: %s", e->lines.path, line->number, err->message);
    if (ok && x->finish != TUTOR_INTERRUPTED) { /* a reply that was cut short says nothing about the model */
        const char *family = json_string_value(json_object_get(record, "family")), *answer = json_string_value(json_object_get(record, "answer"));
        const char *outcome = judge(tally_of(e, family ? family : !answer ? "(decline)" : "-"), x, answer);
        if (e->samples) save(e, record, x, outcome);
        e->n_done++;
    }
    free_line(line);
    show_progress(e);
    return ok && !cmd_interrupted();
}

static bool keep_on(void *context) {
    (void)context;
    return !cmd_interrupted();
}

/* Every line. */
static bool run_all(struct eval *e, struct err *err) {
    const struct tutor_stream stream = {.next = next_problem, .done = done_problem, .go_on = keep_on, .context = e};
    bool ok = tutor_explain_many(e->tutor, &stream, err);
    if (e->shown) fprintf(stderr, "\r\033[K");
    if (ok && e->err.code) ok = err_set(err, e->err.code, "%s", e->err.message);
    if (ok && cmd_interrupted()) ok = err_set(err, ERR_INTERRUPT, "interrupted after %zu problems; the table covers those", e->n_done);
    return ok;
}

int eval_table(const struct eval_flags *f) {
    struct err err = {0};
    struct eval *e = calloc(1, sizeof *e);
    if (!e) return ERR_RESOURCE;
    e->json = f->json;
    struct engine *engine = NULL;
    bool ok = lines_open(&e->lines, f->data, &(struct lines_options){.stop = cmd_interrupted}, &err);
    if (ok && f->save && !(e->samples = fopen(f->save, "we"))) ok = err_set(&err, ERR_INPUT, "%s: cannot be written", f->save);
    const char *model = cmd_model_path(f->model);
    const struct engine_options engine_options = {.threads = (int)f->threads, .cpu = f->cpu, .kv = f->kv, .adapter = f->adapter};
    const struct tutor_options options = {
        .parallel = (int)f->parallel,
        .settings = {.temperature = f->temperature > 0 ? (float)f->temperature : -1, .max_new_tokens = (int)f->max_new_tokens,
                     .samples = (int)f->samples, .seed = (uint64_t)f->seed, .no_calculator = f->no_calculator}};
    ok = ok && engine_open(&engine, model, &engine_options, &err) && tutor_open(&e->tutor, engine, &options, &err);
    cmd_catch_interrupt();
    ok = ok && run_all(e, &err);
    size_t n_done = e->n_done;
    if (n_done) print_report(e);
    tutor_close(e->tutor);
    engine_close(engine);
    lines_close(&e->lines);
    if (e->samples && fclose(e->samples) != 0 && ok) ok = err_set(&err, ERR_RESOURCE, "%s: writing failed", f->save);
    free(e);
    if (ok && n_done == 0) ok = err_set(&err, ERR_INPUT, "%s: no problems in it", f->data);
    return ok ? 0 : cmd_fail("eval", &err);
}
