/* explain.c - `sansu explain`: one 算数 problem (or a file of them) to a checked step-by-step explanation.
 *
 *   PROBLEM | - | --batch FILE.jsonl -> tutor_explain -> text as it is written + verdict line   (people)
 *                                                     -> one JSON object a problem              (--json, --batch)
 *
 * Several problems of a file, or several samples of one, are written side by side; what comes out, and in which order, does
 * not depend on how many.
 *
 * Reads   flags, standard input, problem files   Writes  stdout: text or JSON; stderr: warnings and errors
 * Never   calls an answer right: it says that the calculation is right, and who has to check the rest
 * Checked tests/e2e/explain_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/file.h"
#include "base/json.h"
#include "base/utf8.h"
#include "cmd.h"
#include "lines.h"
#include "sansu/tutor.h"

enum { MAX_PROBLEM_BYTES = 4 << 20 };

struct arguments {
    const char *problem, *batch, *model, *adapter, *cpu, *kv, *system, *date;
    bool json, no_calculator, allow_letters, no_prefix_cache;
    const char *draft;
    int64_t threads, seed, samples, max_new_tokens, parallel;
    double temperature;
};

/* ---- output for people ---- */

static bool show_text(void *context, const char *text, size_t n) {
    (void)context;
    if (n > 0) {
        fwrite(text, 1, n, stdout);
        fflush(stdout);
    }
    return !cmd_interrupted() && !ferror(stdout);
}

static bool show_nothing(void *context, const char *text, size_t n) {
    (void)context, (void)text, (void)n;
    return !cmd_interrupted();
}

static void print_verdict(const struct explanation *e, bool calculator) {
    size_t checked = e->report.n_true + e->report.n_false;
    if (e->report.arithmetic == EXACT_TRUE)
        printf("計算は正しい(%zuつの式を確かめました)。答えが正しいとは限りません。先生が確かめてください。\n", e->report.n_true);
    else if (e->report.arithmetic == EXACT_FALSE)
        printf("計算にまちがいがあります(確かめた%zuつの式のうち%zuつ)。\n", checked, e->report.n_false);
    else
        printf("確かめられる式がありませんでした。答えが正しいとは限りません。先生が確かめてください。\n");
    if (calculator && e->overrides > 0) printf("モデルが書こうとした数を計算機が直したところ: %zuか所。\n", e->overrides);
    if (e->samples > 1) printf("%d回解いて、同じ答えになったのは%d回です。\n", e->samples, e->agreement);
}

static int print_for_people(const struct explanation *e, bool calculator) {
    if (e->finish == TUTOR_REFUSED && e->n_text > 0) { /* the model declined, in words already shown */
        printf("\n");
        return ERR_WORK;
    }
    if (e->finish == TUTOR_REFUSED) {
        fprintf(stderr, "sansu explain: %s\n", e->refusal);
        return ERR_INPUT;
    }
    printf("%s\n", e->n_text > 0 && e->text[e->n_text - 1] == '\n' ? "" : "\n");
    print_verdict(e, calculator);
    fflush(stdout);
    for (size_t i = 0; i < e->n_warnings; i++) fprintf(stderr, "注意: %s\n", e->warnings[i]);
    return e->finish == TUTOR_INTERRUPTED ? ERR_INTERRUPT : 0;
}

/* ---- output for programs ---- */

static void key(struct bytes *b, const char *name) { bytes_printf(b, "%s\"%s\":", b->data[b->len - 1] == '{' ? "" : ",", name); }

static void key_string(struct bytes *b, const char *name, const char *s, size_t n) {
    key(b, name);
    if (s) bytes_append_json_string(b, s, n);
    else bytes_append_string(b, "null");
}

static void key_number(struct bytes *b, const char *name, size_t v) {
    key(b, name);
    bytes_printf(b, "%zu", v);
}

static void append_span(struct bytes *b, const struct explanation *e, size_t start, size_t end) {
    key_number(b, "start", start);
    key_number(b, "end", end);
    key_string(b, "text", e->text + start, end - start);
}

static void append_claims(struct bytes *b, const struct explanation *e) {
    key(b, "claims");
    bytes_append_char(b, '[');
    for (size_t i = 0; i < e->report.n_claims; i++) {
        const struct exact_claim *c = &e->report.claims[i];
        bytes_append_string(b, i ? ",{" : "{");
        append_span(b, e, c->start, c->end);
        const char *verdict = exact_verdict_name(c->verdict), *reason = exact_reason_name(c->reason);
        key_string(b, "verdict", verdict, strlen(verdict));
        key_string(b, "reason", reason, strlen(reason));
        bytes_append_char(b, '}');
    }
    bytes_append_char(b, ']');
}

static void append_style(struct bytes *b, const struct explanation *e) {
    key(b, "style");
    bytes_append_char(b, '[');
    for (size_t i = 0; i < e->report.n_findings; i++) {
        const struct audit_finding *f = &e->report.findings[i];
        const char *severity = audit_severity_name(f->severity);
        bytes_append_string(b, i ? ",{" : "{");
        key_string(b, "rule", f->code, strlen(f->code));
        append_span(b, e, f->start, f->end);
        key_string(b, "severity", severity, strlen(severity));
        key_string(b, "message", f->message_ja, strlen(f->message_ja));
        bytes_append_char(b, '}');
    }
    bytes_append_char(b, ']');
}

static void append_warnings(struct bytes *b, const struct explanation *e) {
    key(b, "warnings");
    bytes_append_char(b, '[');
    for (size_t i = 0; i < e->n_warnings; i++) {
        if (i) bytes_append_char(b, ',');
        bytes_append_json_string(b, e->warnings[i], strlen(e->warnings[i]));
    }
    bytes_append_char(b, ']');
}

/* id: raw JSON text, borrowed. */
static void print_json(const struct explanation *e, const char *id, size_t n_id, const char *problem, size_t n) {
    struct bytes b;
    const struct audit_report *r = &e->report;
    const char *finish = tutor_finish_name(e->finish), *verdict = exact_verdict_name(r->arithmetic);
    bytes_init(&b);
    bytes_append_string(&b, "{\"id\":");
    bytes_append(&b, id, n_id);
    key_string(&b, "problem", problem, n);
    key_string(&b, "text", e->text, e->n_text);
    key_string(&b, "answer", r->has_answer ? e->text + r->answer_start : NULL, r->answer_end - r->answer_start);
    key_string(&b, "finish", finish, strlen(finish));
    key_string(&b, "verdict", verdict, strlen(verdict));
    append_claims(&b, e);
    key_number(&b, "overrides", e->overrides);
    append_style(&b, e);
    key_number(&b, "prompt_tokens", e->prompt_tokens);
    key_number(&b, "new_tokens", e->new_tokens);
    key(&b, "mean_logprob");
    bytes_printf(&b, "%.4f", (double)e->mean_logprob);
    key_number(&b, "samples", (size_t)e->samples);
    key_number(&b, "agreement", (size_t)e->agreement);
    key_number(&b, "passes", e->passes);
    key_number(&b, "guessed", e->guessed);
    key_number(&b, "accepted", e->accepted);
    append_warnings(&b, e);
    key_string(&b, "refusal", e->refusal, e->refusal ? strlen(e->refusal) : 0);
    bytes_append_string(&b, "}\n");
    fwrite(b.data, 1, b.len, stdout);
    fflush(stdout);
    bytes_free(&b);
}

/* ---- one problem ---- */

static int explain_one(struct tutor *tutor, const struct arguments *a) {
    struct err err = {0};
    struct bytes text;
    struct explanation e;
    bytes_init(&text);
    if (strcmp(a->problem, "-") == 0) {
        if (!file_read_all(&text, "-", MAX_PROBLEM_BYTES, &err)) return cmd_fail("explain", &err);
    } else {
        bytes_append_string(&text, a->problem);
    }
    while (text.len > 0 && (text.data[text.len - 1] == '\n' || text.data[text.len - 1] == '\r')) bytes_truncate(&text, text.len - 1);
    int code = 0;
    if (!tutor_explain(&e, tutor, bytes_text(&text), text.len, a->json ? show_nothing : show_text, NULL, &err)) {
        code = cmd_fail("explain", &err);
    } else {
        if (a->json) {
            print_json(&e, "null", 4, bytes_text(&text), text.len);
            code = e.finish == TUTOR_REFUSED ? ERR_INPUT : e.finish == TUTOR_INTERRUPTED ? ERR_INTERRUPT : 0;
        } else {
            code = print_for_people(&e, !a->no_calculator);
        }
        explanation_free(&e);
    }
    bytes_free(&text);
    return code;
}

/* ---- a file of problems ---- */

/* A line between reading and writing, in the order of the file. */
struct batch_line {
    size_t number;
    struct bytes id, problem; /* id: raw JSON */
    struct err err;           /* the line itself was bad */
    struct batch_line *next;
};

struct batch {
    struct cmd_lines lines;
    struct batch_line *first, **last;
    int code;
    struct err err; /* reading failed */
};

static bool parse_line(struct batch_line *out, const char *line, size_t n, struct err *err) {
    struct json j;
    struct json_slice name, value;
    size_t start = 0, end = 0;
    bool found = false;
    bytes_append_string(&out->id, "null");
    json_init(&j, line, n);
    if (json_enter_object(&j))
        while (json_next_key(&j, &name)) {
            if (json_key_is(&name, "problem")) {
                if (!json_get_string(&j, &value)) continue;
                bytes_clear(&out->problem);
                json_unescape(&out->problem, &value);
                found = true;
            } else if (json_key_is(&name, "id")) {
                if (!json_value_span(&j, &start, &end)) continue;
                bytes_clear(&out->id);
                bytes_append(&out->id, line + start, end - start);
            } else {
                json_skip(&j);
            }
        }
    if (!json_end(&j, err)) return false;
    if (out->id.failed || out->problem.failed) return err_set(err, ERR_RESOURCE, "out of memory for the line");
    return found || err_set(err, ERR_INPUT, "there is no \"problem\" in this line");
}

static void print_bad_line(const char *file, size_t number, const struct err *err) {
    struct bytes b;
    fprintf(stderr, "sansu explain: %s: line %zu: %s\n", file, number, err->message);
    bytes_init(&b);
    bytes_printf(&b, "{\"id\":null,\"line\":%zu", number);
    key_string(&b, "error", err->message, strlen(err->message));
    bytes_append_string(&b, "}\n");
    fwrite(b.data, 1, b.len, stdout);
    fflush(stdout);
    bytes_free(&b);
}

static void drop_first(struct batch *b) {
    struct batch_line *line = b->first;
    b->first = line->next;
    if (!b->first) b->last = &b->first;
    bytes_free(&line->id);
    bytes_free(&line->problem);
    free(line);
}

/* Bad lines whose turn it is. */
static void report_bad_lines(struct batch *b) {
    for (; b->first && b->first->err.code; drop_first(b)) {
        print_bad_line(b->lines.path, b->first->number, &b->first->err);
        if (b->code == 0 || b->first->err.code != ERR_INPUT) b->code = (int)b->first->err.code;
    }
}

/* The next good line; bad ones before it wait for their turn. */
static bool next_problem(void *context, const char **problem, size_t *n) {
    struct batch *b = context;
    const char *text;
    size_t length;
    while (!cmd_interrupted() && !ferror(stdout) && cmd_lines_next(&b->lines, &text, &length, &b->err)) {
        struct batch_line *line = calloc(1, sizeof *line);
        if (!line) return err_set(&b->err, ERR_RESOURCE, "out of memory for line %zu", b->lines.number);
        line->number = b->lines.number;
        *b->last = line;
        b->last = &line->next;
        if (parse_line(line, text, length, &line->err)) {
            *problem = bytes_text(&line->problem);
            *n = line->problem.len;
            return true;
        }
        report_bad_lines(b); /* when nothing waits before it */
    }
    return false;
}

static bool done_problem(void *context, struct explanation *e, const struct err *err) {
    struct batch *b = context;
    report_bad_lines(b);
    if (err) {
        b->first->err = *err;
        report_bad_lines(b);
    } else {
        print_json(e, bytes_text(&b->first->id), b->first->id.len, bytes_text(&b->first->problem), b->first->problem.len);
        if (e->finish == TUTOR_INTERRUPTED) b->code = ERR_INTERRUPT;
        drop_first(b);
    }
    report_bad_lines(b);
    return !cmd_interrupted() && !ferror(stdout) && (b->code == 0 || b->code == ERR_INPUT);
}

static int explain_batch(struct tutor *tutor, const char *file) {
    struct batch b = {.last = &b.first};
    struct err err = {0};
    const struct tutor_stream stream = {.next = next_problem, .done = done_problem, .on_text = show_nothing, .quiet = true, .context = &b};
    bool ok = cmd_lines_open(&b.lines, file, &err) && tutor_explain_many(tutor, &stream, &err);
    if (ok) report_bad_lines(&b);
    cmd_lines_close(&b.lines);
    while (b.first) drop_first(&b);
    if (cmd_interrupted()) b.code = ERR_INTERRUPT;
    if (!ok) return cmd_fail("explain", &err);
    return b.err.code ? cmd_fail("explain", &b.err) : b.code;
}

/* ---- the verb ---- */

/* --parallel: 0 asks for a good number. A pipe may come from somebody who waits for each answer before asking on. */
static int parallel_of(const struct arguments *a) {
    enum { USUAL = 8 };
    if (a->parallel) return (int)a->parallel;
    if (!a->batch) return a->samples < USUAL ? (int)a->samples : USUAL;
    return file_is_regular(a->batch) ? USUAL : 1;
}

/* --draft none|calculator|lookup|MODEL */
static bool open_guesses(struct tutor_options *options, struct engine **small, const struct arguments *a, struct err *err) {
    static const char *const names[] = {[TUTOR_GUESS_NONE] = "none", [TUTOR_GUESS_CALCULATOR] = "calculator", [TUTOR_GUESS_LOOKUP] = "lookup"};
    if (!a->draft) return true;
    for (int i = TUTOR_GUESS_NONE; i <= TUTOR_GUESS_LOOKUP; i++)
        if (strcmp(a->draft, names[i]) == 0) {
            options->guess = (enum tutor_guess)i;
            return true;
        }
    const struct engine_options engine_options = {.threads = (int)a->threads, .cpu = a->cpu, .kv = a->kv};
    if (!engine_open(small, a->draft, &engine_options, err)) return err_prefix(err, "--draft takes none, calculator, lookup or a model");
    options->guess_model = *small;
    return true;
}

static int run(const struct arguments *a) {
    struct err err = {0};
    struct engine *engine = NULL, *small = NULL;
    struct tutor *tutor = NULL;
    const char *model = cmd_model_path(a->model);
    struct engine_options engine_options = {.threads = (int)a->threads, .cpu = a->cpu, .kv = a->kv, .adapter = a->adapter};
    struct tutor_options options = {
        .system = a->system, .date = a->date, .temperature = a->temperature > 0 ? (float)a->temperature : -1,
        .max_new_tokens = (int)a->max_new_tokens, .samples = (int)a->samples, .parallel = parallel_of(a), .seed = (uint64_t)a->seed,
        .no_calculator = a->no_calculator, .allow_letters = a->allow_letters, .cache_dir = a->no_prefix_cache ? NULL : cmd_cache_dir(), .model_path = model};
    int code;
    if (!engine_open(&engine, model, &engine_options, &err) || !open_guesses(&options, &small, a, &err) || !tutor_open(&tutor, engine, &options, &err)) {
        code = cmd_fail("explain", &err);
    } else {
        cmd_catch_interrupt();
        code = a->batch ? explain_batch(tutor, a->batch) : explain_one(tutor, a);
    }
    tutor_close(tutor);
    engine_close(small);
    engine_close(engine);
    return code;
}

int cmd_explain(int argc, char **argv) {
    struct arguments a = {.samples = 1, .max_new_tokens = 512, .temperature = 0.3};
    const struct cmd_flag flags[] = {
        {"--json", FLAG_BOOL, &a.json, NULL, "one JSON object instead of text and verdict line", 0, 0},
        {"--batch", FLAG_STRING, &a.batch, "FILE", "JSON lines {\"id\",\"problem\"} (- is standard input); one object a line comes out", 0, 0},
        {"--samples", FLAG_INT, &a.samples, "N", "solve N times, keep the most frequent answer, report the agreement", 1, 64},
        {"--parallel", FLAG_INT, &a.parallel, "N", "replies written side by side (8; 1 when --batch reads a pipe); never changes them", 1, 64},
        {"--no-calculator", FLAG_BOOL, &a.no_calculator, NULL, "let the model calculate by itself (equations are still checked)", 0, 0},
        {"--allow-letters", FLAG_BOOL, &a.allow_letters, NULL, "let the model write x, y, LaTeX and Markdown", 0, 0},
        {"--model", FLAG_STRING, &a.model, "DIR", "Hugging Face directory (default $SANSU_MODEL, else models/sansu-mini)", 0, 0},
        {"--adapter", FLAG_STRING, &a.adapter, "DIR", "PEFT LoRA directory made for this model, used unmerged", 0, 0},
        {"--system", FLAG_STRING, &a.system, "TEXT", "system text instead of the model's own; \"\" for none", 0, 0},
        {"--date", FLAG_STRING, &a.date, "YYYY-MM-DD", "the day that the chat format prints (default today)", 0, 0},
        {"--temperature", FLAG_DOUBLE, &a.temperature, "T", "0 is greedy (default 0.3)", 0, 0},
        {"--max-new-tokens", FLAG_INT, &a.max_new_tokens, "N", "longest explanation (default 512)", 1, 100000},
        {"--seed", FLAG_INT, &a.seed, "N", "same seed, same text (default 0)", 0, INT64_MAX},
        {"--draft", FLAG_STRING, &a.draft, "KIND", "guess tokens, verify them in one pass: none, calculator, lookup (default), or a MODEL with the\n                             same tokenizer; never changes the text", 0, 0},
        {"--no-prefix-cache", FLAG_BOOL, &a.no_prefix_cache, NULL, "compute the system turn anew; else it is kept in $XDG_CACHE_HOME/sansu or ~/.cache/sansu", 0, 0},
        {"--threads", FLAG_INT, &a.threads, "N", "0 is one per processor (default)", 0, 1024},
        {"--cpu", FLAG_STRING, &a.cpu, "KIND", "highest kernel variant: ref, avx2, avx512, amx", 0, 0},
        {"--kv", FLAG_STRING, &a.kv, "TYPE", "keys and values in f32 (default), f16 or q8_0", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {
        .usage = "sansu explain [PROBLEM|-] [flags]\n",
        .about = "Explain a 算数 problem step by step. Every number after an \"=\" is calculated exactly; whether the plan is right is for a\n"
                 "teacher to say.",
        .example = "sansu explain '270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。'",
        .flags = flags};
    const char *positional[1] = {NULL};
    int n = 0, code = 0;
    if (!cmd_parse(argc, argv, &usage, positional, 1, &n, &code)) return code;
    a.problem = positional[0];
    if (!a.problem == !a.batch) {
        fprintf(stderr, "sansu explain: give a problem, - for standard input, or --batch FILE (--help shows how)\n");
        return ERR_USAGE;
    }
    if (a.temperature < 0 || a.temperature > 10) {
        fprintf(stderr, "sansu explain: --temperature takes a number from 0 to 10\n");
        return ERR_USAGE;
    }
    return run(&a);
}
