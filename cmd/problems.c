/* problems.c - `sansu problems`: write 算数 problems with exact solutions as JSON lines.
 *
 * Reads   flags                            Writes  stdout, one JSON object a line (problems_coverage.c: the report)
 * Checked tests/e2e/problems_test.c
 */
#include <stdio.h>
#include <string.h>

#include "cmd.h"
#include "problems.h"
#include "progress.h"
#include "sansu/problem_set.h"
#include "words.h"

struct flags {
    bool list, mix, json, coverage;
    const char *html, *family, *split, *format, *method, *like;
    int64_t seed, level, noise, extra, stars;
    struct problem_set set;
};

static int list_families(void) {
    printf("%-12s %-16s %-5s %s\n", "id", "taxonomy", "grade",
           "family: sub-types (id, level, templates, name: methods, the default first)");
    for (int i = 0; i < problem_family_count(); i++) {
        struct problem_family_info f = problem_family_at(i);
        printf("%-12s %-16s %-5d %s\n", f.id, f.number, f.grade, f.name);
        for (int s = 0; s < f.n_subtypes; s++) {
            struct problem_subtype_info sub = problem_subtype_at(i, s);
            printf(say("    %-12s level %d  %2d templates  %s: "), sub.id, sub.level, sub.n_templates, sub.name);
            for (int m = 0; m < sub.n_methods; m++) printf("%s%s", m ? " / " : "", sub.method[m]);
            putchar('\n');
        }
    }
    return 0;
}

static bool parse_split(enum problem_split *out, const char *name) {
    for (int s = PROBLEM_ANY; s <= PROBLEM_TEST; s++) {
        *out = (enum problem_split)s;
        if (!name || strcmp(problem_split_name(*out), name) == 0) return true;
    }
    fprintf(stderr, say("sansu problems: --split takes any, train, valid or test, not '%s'\n"), name);
    return false;
}

static bool parse_format(const char *format) {
    static const char *const known[] = {"json", "messages", "text", "algebra"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(format, known[i]) == 0) return true;
    fprintf(stderr, say("sansu problems: --format takes json, messages, text or algebra, not '%s'\n"), format);
    return false;
}

struct output {
    struct bytes line, algebra;
    const char *format;
    struct cmd_progress progress;
    struct err err;
};

static bool write_algebra(struct output *out, const struct problem *p) {
    struct problem solved = *p;
    bytes_clear(&out->algebra);
    if (!problem_write_algebra(&out->algebra, p, &out->err)) return false;
    solved.solution = bytes_text(&out->algebra);
    problem_write_messages(&out->line, &solved);
    return true;
}

static bool write_problem(void *context, const struct problem *p) {
    struct output *out = context;
    bytes_clear(&out->line);
    if (strcmp(out->format, "algebra") == 0) {
        if (!write_algebra(out, p)) return false;
    } else if (strcmp(out->format, "messages") == 0)
        problem_write_messages(&out->line, p);
    else if (strcmp(out->format, "text") == 0)
        bytes_printf(&out->line, "[%s]\n%s\n\n%s\n\n", p->id, p->text, p->solution);
    else
        problem_write_json(&out->line, p);
    fwrite(bytes_text(&out->line), 1, out->line.len, stdout);
    cmd_progress_step(&out->progress);
    return !cmd_interrupted() && !ferror(stdout);
}

static void say_left_out(void *context, int family) {
    fprintf(stderr, say("sansu problems: left out: %s has no problem of %d stars\n"), problem_family_at(family).id,
            *(const int *)context);
}

/* The families of the flags that have what is asked for. false after a message. */
static bool choose_families(struct flags *f, int family[PROBLEM_FAMILIES]) {
    struct problem_options *o = &f->set.options;
    struct err err = {0};
    f->set.family = family;
    f->set.in_turn = f->mix || f->family;
    f->set.n_families = problem_set_families(family, f->family, &err);
    if (f->set.n_families > 1 && o->subtype) err_set(&err, ERR_USAGE, say("--subtype needs one --family"));
    if (!err.code) f->set.n_families = problem_set_keep(family, f->set.n_families, o, say_left_out, &o->stars, &err);
    if (err.code)
        fprintf(stderr, say("sansu problems: %s; `sansu problems --list` shows what there is\n"), err.message);
    return !err.code;
}

static int write_problems(const struct flags *f) {
    struct output out = {.format = f->format, .progress = {.verb = "problems", .what = "problems", .rows = true}};
    cmd_catch_interrupt();
    int code = 0;
    if (f->like)
        code = problems_like(&f->set, f->like, write_problem, &out);
    else
        problem_set_draw(&f->set, write_problem, &out, &out.err);
    cmd_progress_hide(&out.progress);
    if (out.err.code && !cmd_interrupted()) code = cmd_fail("problems", &out.err);
    bytes_free(&out.line);
    bytes_free(&out.algebra);
    return cmd_interrupted() ? ERR_INTERRUPT : code;
}

static bool set_options(struct flags *f) {
    struct problem_options *o = &f->set.options;
    if (!parse_format(f->format) || !parse_split(&o->split, f->split)) return false;
    f->set.seed = (uint64_t)f->seed;
    o->level = (int)f->level, o->stars = (int)f->stars;
    o->noise_percent = (int)f->noise, o->extra_percent = (int)f->extra;
    o->every_method = f->method && strcmp(f->method, "all") == 0;
    o->method_name = o->every_method ? NULL : f->method;
    return true;
}

int cmd_problems(int argc, char **argv) {
    struct flags f = {.seed = 1, .format = "json", .set = {.count = 1}};
    struct problem_options *o = &f.set.options;
    const struct cmd_flag flags[] = {
        {"--list", FLAG_BOOL, &f.list, NULL, "families and their sub-types", 0, 0},
        {"--coverage", FLAG_BOOL, &f.coverage, NULL, "what the families can draw, counted", 0, 0},
        {"--html", FLAG_STRING, &f.html, "FILE", "write the coverage as a page", 0, 0},
        {"--family", FLAG_STRING, &f.family, "ID,ID", "families to draw from, in turn (default: all, at random)", 0, 0},
        {"--subtype", FLAG_STRING, &o->subtype, "ID", "one sub-type of one family", 0, 0},
        {"--count", FLAG_INT, &f.set.count, "N", "how many problems (default 1)", 0, 1000000000},
        {"--seed", FLAG_INT, &f.seed, "N", "same seed, same bytes (default 1)", 0, 0},
        {"--level", FLAG_INT, &f.level, "1..3", "only this level, or a family's nearest one", 1, 3},
        {"--mix", FLAG_BOOL, &f.mix, NULL, "all families in turn instead of at random", 0, 0},
        {"--split", FLAG_STRING, &f.split, "NAME", "train, valid or test part of the parameter space", 0, 0},
        {"--unique", FLAG_BOOL, &f.set.unique, NULL, "no two problems with the same parameters", 0, 0},
        {"--noise", FLAG_INT, &f.noise, "PERCENT", "respell so many of 100 problem texts as users type them", 0, 100},
        {"--extra", FLAG_INT, &f.extra, "PERCENT", "put a sentence with a number that nobody needs into so many of 100",
         0, 100},
        {"--voice", FLAG_STRING, &o->voice, "NAME|any",
         "texts composed in a voice where a family has words for it: textbook, exam, drill,\n"
         "                             story, parent, spoken, child, terse",
         0, 0},
        {"--stars", FLAG_INT, &f.stars, "1..3", "only this computed difficulty, where a family can have it", 1, 3},
        {"--hold-out", FLAG_BOOL, &o->hold_out, NULL,
         "train and valid never have the held-out number range and combination", 0, 0},
        {"--balance", FLAG_BOOL, &f.set.balance, NULL, "no answer above 2 % of its family where the family has others",
         0, 0},
        {"--like", FLAG_STRING, &f.like, "TEXT|FILE|-",
         "problems of the same structure as this one, with other numbers and words, as hard", 0, 0},
        {"--method", FLAG_STRING, &f.method, "NAME|all",
         "explain by this method (--list names them); all: every problem by each of its methods", 0, 0},
        {"--format", FLAG_STRING, &f.format, "NAME",
         "json, messages (for the trainer), text, or algebra (messages that solve by an equation:\n"
         "                             what a base for research has to unlearn)",
         0, 0},
        {"--json", FLAG_BOOL, &f.json, NULL, "JSON lines (the default)", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    static const struct cmd_rule rules[] = {{"--list", CMD_ONLY, ""},
                                            {"--coverage --html", CMD_ONLY, ""},
                                            {"--mix", CMD_EXCLUDES, "--family"},
                                            {"--json", CMD_EXCLUDES, "--format"},
                                            {"--like", CMD_ONLY, "--count --seed --voice --format --json"},
                                            {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {"sansu problems [flags]\n", "Write problems with exact step-by-step solutions.",
                                    "sansu problems --family ueki --count 3 --format text", flags, rules};
    int family[PROBLEM_FAMILIES], code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    if (f.list) return list_families();
    if (f.coverage || f.html) return problems_coverage(f.html);
    if (!set_options(&f)) return ERR_USAGE;
    return f.like || choose_families(&f, family) ? write_problems(&f) : ERR_USAGE;
}
