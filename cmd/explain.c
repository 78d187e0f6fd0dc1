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
#include "cmd.h"
#include "explain.h"
#include "model.h"

enum { MAX_PROBLEM_BYTES = 4 << 20 };

struct arguments {
    struct cmd_model model;
    const char *problem, *batch, *system, *date;
    bool json, no_calculator, allow_letters, no_prefix_cache;
    const char *draft;
    int64_t seed, samples, max_new_tokens, parallel;
    double temperature;
};

/* ---- output for people ---- */

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

void explain_print_json(const struct explanation *e, const struct tutor_subject *subject) {
    struct bytes line = {0};
    tutor_write_json(&line, e, subject);
    fwrite(bytes_text(&line), 1, line.len, stdout);
    fflush(stdout);
    bytes_free(&line);
}

/* ---- one problem ---- */

static int explain_one(struct tutor *tutor, const struct arguments *a) {
    struct err err = {0};
    struct bytes text;
    struct explanation e;
    bytes_init(&text);
    if (strcmp(a->problem, "-") == 0) {
        if (!file_read_text(&text, "-", MAX_PROBLEM_BYTES, &err)) return cmd_fail("explain", &err);
    } else {
        bytes_append_string(&text, a->problem);
    }
    while (text.len > 0 && (text.data[text.len - 1] == '\n' || text.data[text.len - 1] == '\r')) bytes_truncate(&text, text.len - 1);
    int code = 0;
    if (!tutor_explain(&e, tutor, bytes_text(&text), text.len, a->json ? cmd_show_nothing : cmd_show_text, NULL, &err)) {
        code = cmd_fail("explain", &err);
    } else {
        if (a->json) {
            explain_print_json(&e, &(struct tutor_subject){.problem = bytes_text(&text), .n = text.len});
            code = e.finish == TUTOR_REFUSED ? ERR_INPUT : e.finish == TUTOR_INTERRUPTED ? ERR_INTERRUPT : 0;
        } else {
            code = print_for_people(&e, !a->no_calculator);
        }
        explanation_free(&e);
    }
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

static int run(const struct arguments *a) {
    static const enum tutor_guess kind[] = {TUTOR_GUESS_DEFAULT, TUTOR_GUESS_NONE, TUTOR_GUESS_CALCULATOR, TUTOR_GUESS_LOOKUP, TUTOR_GUESS_LOOKUP};
    struct err err = {0};
    struct engine *engine = NULL;
    struct cmd_guess guess = {0};
    struct tutor *tutor = NULL;
    struct tutor_options options = {
        .system = a->system, .date = a->date, .parallel = parallel_of(a), .cache_dir = a->no_prefix_cache ? NULL : cmd_cache_dir(),
        .settings = {.temperature = a->temperature > 0 ? (float)a->temperature : -1, .max_new_tokens = (int)a->max_new_tokens,
                     .samples = (int)a->samples, .seed = (uint64_t)a->seed, .no_calculator = a->no_calculator, .allow_letters = a->allow_letters}};
    bool ok = cmd_model_open(&engine, &a->model, &err) && cmd_guess_open(&guess, a->draft, true, &a->model, &err);
    options.guess = kind[guess.kind];
    options.guess_model = guess.small;
    ok = ok && tutor_open(&tutor, engine, &options, &err);
    cmd_catch_interrupt();
    int code = !ok ? cmd_fail("explain", &err) : a->batch ? explain_batch(tutor, a->batch) : explain_one(tutor, a);
    tutor_close(tutor);
    cmd_guess_close(&guess);
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
        {"--system", FLAG_STRING, &a.system, "TEXT", "system text instead of the model's own; \"\" for none", 0, 0},
        {"--date", FLAG_STRING, &a.date, "YYYY-MM-DD", "the day that the chat format prints (default today)", 0, 0},
        {"--temperature", FLAG_DOUBLE, &a.temperature, "T", "0 is greedy (default 0.3)", 0, 0},
        {"--max-new-tokens", FLAG_INT, &a.max_new_tokens, "N", "longest explanation (default 512)", 1, 100000},
        {"--seed", FLAG_INT, &a.seed, "N", "same seed, same text (default 0)", 0, INT64_MAX},
        {"--draft", FLAG_STRING, &a.draft, "KIND", "guess tokens, verify them in one pass: none, calculator, lookup (default), or a MODEL with the\n                             same tokenizer; never changes the text", 0, 0},
        CMD_PREFIX_CACHE_FLAG(a.no_prefix_cache),
        CMD_MODEL_FLAGS(a.model),
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
