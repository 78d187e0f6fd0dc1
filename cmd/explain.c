/* explain.c - `sansu explain`: one 算数 problem (or a file of them) to a checked step-by-step explanation.
 *
 *   PROBLEM | FILE | - | --batch FILE   -> lesson_explain -> warnings, reading, text, what it is vouched for   (people)
 *                                                         -> one JSON object a problem              (--json, --batch)
 *
 * Several problems of a file, or several samples of one, are written side by side; what comes out, and in which order,
 * does not depend on how many.
 *
 * Reads   flags, standard input, problem files   Writes  stdout: text or JSON; stderr: errors, progress; a figure
 * Never   calls an answer right: it says how far the text is vouched for, and who has to check the rest
 * Checked tests/e2e/explain_test.c
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/file.h"
#include "cmd.h"
#include "explain.h"
#include "figure.h"
#include "model.h"
#include "sansu/lesson.h"
#include "words.h"

struct arguments {
    struct cmd_model model;
    const char *problem, *batch, *figure, *system, *date, *reader;
    bool json, no_calculator, allow_letters, no_prefix_cache, unread;
    const char *draft;
    int64_t seed, samples, max_new_tokens, parallel, tries;
    double temperature;
};

/* ---- output for people ---- */

/* The text is held back until it is whole, for a warning has to stand in front of it. */
static bool count_text(void *context, const char *text, size_t n) {
    size_t *n_shown = context;
    for (size_t i = 0; i < n; i++) *n_shown += ((unsigned char)text[i] & 0xC0) != 0x80;
    if (n > 0 && isatty(STDERR_FILENO)) fprintf(stderr, "\r%zu字", *n_shown);
    return !cmd_interrupted();
}

static void print(const struct bytes *text) {
    fwrite(bytes_text(text), 1, text->len, stdout);
    fflush(stdout);
}

static void print_for_people(const struct lesson *l, const struct lesson_plan *plan) {
    const struct explanation *e = &l->explanation;
    struct bytes out = {0};
    if (isatty(STDERR_FILENO)) fprintf(stderr, "\r\033[K");
    if (e->n_text == 0 && e->refusal) {
        fprintf(stderr, "sansu explain: %s\n", e->refusal);
        if (plan->needs_reading && !plan->unread)
            fprintf(stderr,
                    say("sansu explain: --unread lets the model try all the same; --model names another one\n"));
    } else {
        lesson_write_text(&out, l);
    }
    print(&out);
    bytes_free(&out);
}

static void print_json(const struct lesson *l, const struct bytes *problem) {
    struct bytes line = {0};
    lesson_write_json(&line, l, &(struct lesson_subject){.problem = bytes_text(problem), .n = problem->len});
    print(&line);
    bytes_free(&line);
}

/* ---- one problem ---- */

static int explain_one(const struct lesson_plan *plan, const struct arguments *a) {
    struct err err = {0};
    struct bytes text = {0};
    struct lesson l = {.n_nearest = 0};
    size_t n_shown = 0;
    tutor_text_fn *show = a->json ? cmd_show_nothing : count_text;
    bool ok = cmd_read_problem(&text, "explain", a->problem, &err) &&
              lesson_explain(&l, plan, bytes_text(&text), text.len, show, &n_shown, &err);
    int code = ok ? (int)tutor_outcome(&l.explanation) : cmd_fail("explain", &err);
    if (ok && a->json)
        print_json(&l, &text);
    else if (ok)
        print_for_people(&l, plan);
    if (ok && !cmd_explain_figures(&l, a->figure, &err)) code = cmd_fail("explain", &err);
    lesson_free(&l);
    bytes_free(&text);
    return code;
}

/* ---- the verb ---- */

/* --parallel: 0 asks for a good number. A pipe may come from somebody who waits for each answer before asking on. */
static int parallel_of(const struct arguments *a) {
    enum { USUAL = 8 };
    if (a->parallel) return (int)a->parallel;
    if (!a->batch) return a->samples < USUAL ? (int)a->samples : USUAL;
    return file_is_regular(a->batch) ? USUAL : 1;
}

static struct tutor_settings settings_of(const struct arguments *a) {
    return (struct tutor_settings){.temperature = a->temperature > 0 ? (float)a->temperature : -1,
                                   .max_new_tokens = (int)a->max_new_tokens,
                                   .samples = (int)a->samples,
                                   .seed = (uint64_t)a->seed,
                                   .no_calculator = a->no_calculator,
                                   .allow_letters = a->allow_letters};
}

static struct tutor_options options_of(const struct arguments *a, const struct cmd_guess *guess) {
    static const enum tutor_guess kind[] = {TUTOR_GUESS_DEFAULT, TUTOR_GUESS_NONE, TUTOR_GUESS_CALCULATOR,
                                            TUTOR_GUESS_LOOKUP, TUTOR_GUESS_LOOKUP};
    return (struct tutor_options){.system = a->system,
                                  .date = a->date,
                                  .parallel = parallel_of(a),
                                  .cache_dir = a->no_prefix_cache ? NULL : cmd_cache_dir(),
                                  .guess = kind[guess->kind],
                                  .guess_model = guess->small};
}

static int explain(const struct arguments *a, const struct engine *engine, const struct cmd_guess *guess,
                   const struct reader *reader) {
    struct err err = {0};
    struct engine_info info;
    struct tutor *tutor = NULL;
    const struct tutor_options options = options_of(a, guess);
    if (!tutor_open(&tutor, engine, &options, &err)) return cmd_fail("explain", &err);
    engine_info(&info, engine);
    struct lesson_plan plan = {.reader = reader,
                               .tutor = tutor,
                               .settings = settings_of(a),
                               .needs_reading = info.needs_reading,
                               .unread = a->unread,
                               .tries = (int)a->tries};
    plan.settings.no_guesses = guess->kind == CMD_GUESS_NONE;
    cmd_catch_interrupt();
    int code = a->batch ? cmd_explain_batch(&plan, a->batch) : explain_one(&plan, a);
    tutor_close(tutor);
    return code;
}

static int run(const struct arguments *a) {
    struct err err = {0};
    struct engine *engine = NULL;
    struct cmd_guess guess = {0};
    struct reader *reader = NULL;
    bool ok = cmd_model_open(&engine, &a->model, &err) && cmd_guess_open(&guess, a->draft, true, &a->model, &err) &&
              cmd_reader_open(&reader, a->reader, &err);
    int code = ok ? explain(a, engine, &guess, reader) : cmd_fail("explain", &err);
    reader_close(reader);
    cmd_guess_close(&guess);
    engine_close(engine);
    return code;
}

int cmd_explain(int argc, char **argv) {
    struct arguments a = {.samples = 1, .max_new_tokens = 512, .temperature = 0.3};
    const struct cmd_flag flags[] = {
        {"--json", FLAG_BOOL, &a.json, NULL, "one JSON object instead of text and verdict line", 0, 0},
        {"--batch", FLAG_STRING, &a.batch, "FILE",
         "JSON lines {\"id\",\"problem\"} or a problem a line (- is standard input); one object a line comes out", 0,
         0},
        {"--figure", FLAG_STRING, &a.figure, "FILE",
         "the solved figure of the problem as it was read into FILE: .svg, .pdf, or .json for the display list\n                             (of several questions FILE-1.svg, FILE-2.svg ..)",
         0, 0},
        {"--unread", FLAG_BOOL, &a.unread, NULL,
         "let the embedded model try a problem that was not read, under a warning", 0, 0},
        {"--tries", FLAG_INT, &a.tries, "N",
         "replies of the embedded model before the solver's own steps are the explanation (0)", 0, 16},
        CMD_READER_FLAG(a.reader),
        {"--samples", FLAG_INT, &a.samples, "N", "solve N times, keep the most frequent answer, report the agreement",
         1, 64},
        {"--parallel", FLAG_INT, &a.parallel, "N",
         "replies written side by side (8; 1 when --batch reads a pipe); never changes them", 1, 64},
        {"--no-calculator", FLAG_BOOL, &a.no_calculator, NULL,
         "let the model calculate by itself (equations are still checked)", 0, 0},
        {"--allow-letters", FLAG_BOOL, &a.allow_letters, NULL, "let the model write x, y, LaTeX and Markdown", 0, 0},
        {"--system", FLAG_STRING, &a.system, "TEXT", "system text instead of the model's own; \"\" for none", 0, 0},
        {"--date", FLAG_STRING, &a.date, "YYYY-MM-DD", "the day that the chat format prints (default today)", 0, 0},
        {"--temperature", FLAG_DOUBLE, &a.temperature, "T", "0 is greedy (default 0.3)", 0, 0},
        {"--max-new-tokens", FLAG_INT, &a.max_new_tokens, "N", "longest explanation (default 512)", 1, 100000},
        {"--seed", FLAG_INT, &a.seed, "N", "same seed, same text (default 0)", 0, INT64_MAX},
        {"--draft", FLAG_STRING, &a.draft, "KIND",
         "guess tokens, verify them in one pass: none, calculator, lookup (default), or a MODEL with the\n                             same tokenizer; never changes the text",
         0, 0},
        CMD_PREFIX_CACHE_FLAG(a.no_prefix_cache),
        CMD_MODEL_FLAGS(a.model),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    static const struct cmd_rule rules[] = {{"--figure", CMD_EXCLUDES, "--batch"}, {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        .usage = "sansu explain [PROBLEM|FILE|-] [flags]\n",
        .about =
            "Explain a 算数 problem step by step. The problem is read and solved exactly where that is possible, and the explanation is held\n"
            "against that; how far it is vouched for is said below it. The embedded model declines what was not read; another one\n"
            "(--model) explains everything, and nobody vouches for what was not read.",
        .example =
            "sansu explain '270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。'",
        .flags = flags,
        .rules = rules};
    struct err err = {0};
    const char *positional[1] = {NULL};
    int n = 0, code = 0;
    if (!cmd_parse(argc, argv, &usage, positional, 1, &n, &code)) return code;
    a.problem = positional[0];
    if (!a.problem == !a.batch) {
        fprintf(
            stderr,
            say("sansu explain: give a problem, a file, - for standard input, or --batch FILE (--help shows how)\n"));
        return ERR_USAGE;
    }
    if (a.temperature < 0 || a.temperature > 10) {
        fprintf(stderr, say("sansu explain: --temperature takes a number from 0 to 10\n"));
        return ERR_USAGE;
    }
    if (!figure_file_check("--figure", a.figure, &err) ||
        !file_check_outputs(&a.problem, a.problem && file_is_regular(a.problem),
                            &(struct file_output){"--figure", a.figure}, 1, &err))
        return cmd_fail("explain", &err);
    return run(&a);
}
