/* audit.c - `sansu audit`: check explanations of a file.
 *
 *   file -> record -> its answer, or that of the problem as it is read -> report
 *        -> JSON line | readable block | section of a page
 *
 * Reads   JSON lines, CSV or plain text (a file or standard input)      Writes  stdout, --html FILE
 * Never   stops at a bad line: it is named on stderr and the rest goes on
 * Checked tests/e2e/audit_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/lines.h"
#include "cmd.h"
#include "audit_solve.h"
#include "model.h"
#include "progress.h"
#include "sansu/audit_report.h"
#include "words.h"

struct flags {
    bool claims, summary, readable, score, list, numbering, letters, no_solver, rules;
    const char *html, *language, *format;
    int64_t grade;
};

struct job {
    const struct flags *flags;
    struct audit_options defaults;
    enum audit_language language;
    enum audit_form form;
    struct audit_totals totals;
    struct bytes line, sections;
    struct reader *reader; /* NULL until the first problem without an answer */
    struct reading reading;
};

/* Nothing of a text that is incomplete. */
static bool print(const struct bytes *text, struct err *err) {
    if (text->failed) return err_set(err, ERR_RESOURCE, say("out of memory"));
    fwrite(bytes_text(text), 1, text->len, stdout);
    return true;
}

static bool solve(struct job *job, struct audit_record *record, struct err *err) {
    if (record->answer || !record->problem || job->flags->no_solver) return true;
    if (!job->reader && !cmd_reader_open(&job->reader, NULL, err)) return false;
    return cmd_solve_record(record, job->reader, &job->reading, err);
}

static bool one_record(struct job *job, struct audit_record *record, struct err *err) {
    const struct flags *f = job->flags;
    struct audit_report report;
    if (!solve(job, record, err) || !audit_record_check(&report, record, &job->defaults, err)) return false;
    audit_totals_add(&job->totals, record, &report);
    bytes_clear(&job->line);
    if (f->readable)
        audit_write_text(&job->line, record, &report, job->language);
    else if (!f->summary)
        audit_write_record(&job->line, record, &report, f->claims, job->language);
    bool done = print(&job->line, err);
    if (f->html) audit_write_section(&job->sections, record, &report);
    audit_report_free(&report);
    return done;
}

/* JSON lines are what is expected; another kind of file was guessed, so it is named. */
static void say_form(const struct audit_file *file) {
    enum audit_form form = audit_file_form(file);
    if (form == AUDIT_CSV)
        fprintf(stderr, say("sansu audit: read as CSV (--format jsonl or text, if it is not)\n"));
    else if (form == AUDIT_PLAIN)
        fprintf(stderr,
                say("sansu audit: read as plain text, with blank lines between explanations (--format whole: one "
                    "explanation; --format jsonl or csv, if it is no plain text)\n"));
}

/* Every record of the input; a bad one is reported and skipped. Lack of memory ends the work. */
static bool all_records(struct job *job, const char *path, struct err *err) {
    struct audit_file *file;
    struct audit_record record;
    struct cmd_progress progress = {.verb = "audit", .what = "explanations", .rows = !job->flags->summary};
    struct err bad;
    char room[SAY_FAILURE_BYTES];
    bool ok = audit_file_open(&file, path, job->form, cmd_interrupted, err), said = job->form != AUDIT_GUESS;
    while (ok && !ferror(stdout) && !cmd_interrupted() && audit_file_next(&record, file, &bad, err)) {
        if (!said) say_form(file);
        said = true;
        bool done = !bad.code && one_record(job, &record, &bad);
        audit_record_free(&record);
        cmd_progress_step(&progress);
        if (done) continue;
        cmd_progress_hide(&progress);
        if (bad.code == ERR_RESOURCE)
            ok = err_set(err, ERR_RESOURCE, say("line %zu: %s"), audit_file_line(file), bad.message);
        fprintf(stderr, say("sansu audit: line %zu: %s\n"), audit_file_line(file), say_failure(room, bad.message));
        job->totals.bad_lines++;
    }
    cmd_progress_hide(&progress);
    audit_file_close(file);
    if (cmd_interrupted()) err_set(err, ERR_INTERRUPT, say("interrupted"));
    return err->code == ERR_NONE;
}

static bool write_page(const struct job *job, struct err *err) {
    struct bytes page = {0};
    audit_write_page(&page, &job->totals, &job->sections);
    bool ok = (!page.failed && !job->sections.failed) || err_set(err, ERR_RESOURCE, say("out of memory"));
    ok = ok && file_write_atomic(job->flags->html, bytes_text(&page), page.len, err);
    bytes_free(&page);
    return ok;
}

static bool finish(struct job *job, struct err *err) {
    if (job->flags->summary) {
        bytes_clear(&job->line);
        audit_write_summary(&job->line, &job->totals, job->language);
        if (!print(&job->line, err)) return false;
    }
    return !job->flags->html || write_page(job, err);
}

static int check(struct job *job, const char *path) {
    struct err err = {0};
    const struct file_output outputs[] = {{"--html", job->flags->html}, {"standard output", "-"}};
    bool done = file_check_outputs(&path, 1, outputs, 2, &err) && all_records(job, path, &err) && finish(job, &err);
    bytes_free(&job->line);
    bytes_free(&job->sections);
    reading_free(&job->reading);
    reader_close(job->reader);
    if (!done) return cmd_fail("audit", &err);
    if (job->totals.verdicts[AUDIT_DEFECT]) return ERR_WORK;
    return job->totals.bad_lines ? ERR_INPUT : 0;
}

/* --score: how well the auditor finds the planted defects of a labelled file. */
static int score(const struct job *job, const char *path) {
    const struct lines_options options = {.any_text = true, .stop = cmd_interrupted};
    struct audit_score *total = NULL;
    struct bytes mistakes = {0}, table = {0};
    struct err err = {0};
    struct lines in;
    const char *text;
    size_t n;
    bool ok = lines_open(&in, path, &options, &err) && audit_score_open(&total, &err);
    while (ok && lines_next(&in, &text, &n, &err)) {
        bytes_clear(&mistakes);
        ok = audit_score_add(total, text, n, &job->defaults, &mistakes, &err) ||
             err_prefix(&err, say("line %zu"), in.number);
        if (job->flags->list) fputs(bytes_text(&mistakes), stderr);
    }
    if (err.code == ERR_NONE) audit_score_write(&table, total);
    if (mistakes.failed) err_set(&err, ERR_RESOURCE, say("out of memory"));
    if (err.code == ERR_NONE) print(&table, &err);
    lines_close(&in);
    audit_score_close(total);
    bytes_free(&mistakes);
    bytes_free(&table);
    return err.code ? cmd_fail("audit", &err) : 0;
}

/* --rules: what is checked. */
static int list_rules(enum audit_language language) {
    struct bytes list = {0};
    struct err err = {0};
    bool ok = audit_write_rules(&list, language, &err) && print(&list, &err);
    bytes_free(&list);
    return ok ? 0 : cmd_fail("audit", &err);
}

static int run(struct flags *f, const char *path) {
    bool english = f->language && strcmp(f->language, "en") == 0;
    struct err err = {0};
    enum audit_form form = AUDIT_GUESS;
    if (f->format && (!audit_form_of(&form, f->format) || form == AUDIT_GUESS))
        err_set(&err, ERR_USAGE, say("--format takes jsonl, csv, text or whole, not '%s'"), f->format);
    else if (f->language && !english && strcmp(f->language, "ja") != 0)
        err_set(&err, ERR_USAGE, say("--language takes ja or en, not '%s'"), f->language);
    else if (f->rules && strcmp(path, "-") != 0)
        err_set(&err, ERR_USAGE, say("--rules reads no file"));
    if (err.code) return cmd_fail("audit", &err);
    enum audit_language language = english ? AUDIT_ENGLISH : AUDIT_JAPANESE;
    if (f->rules) return list_rules(language);
    struct job job = {
        .flags = f,
        .language = language,
        .form = form,
        .defaults = {.grade = (int)f->grade, .require_numbering = f->numbering, .allow_letters = f->letters}};
    cmd_catch_interrupt();
    return f->score ? score(&job, path) : check(&job, path);
}

static const char about[] =
    "Reads explanations and writes one JSON line each: verdict (ok, defect, unverified) and findings with byte positions.\n"
    "A defect is a reject-level finding or an answer that differs from the reference; without \"answer\" a problem that\n"
    "can be read is solved exactly. unverified: no equality could be checked. Exit code 1 when any text has a defect.\n\n"
    "FILE holds JSON lines {\"id\",\"text\",\"problem\"?,\"answer\"?,\"asked\"?,\"grade\"?,\"has_figure\"?}, or a table (CSV,\n"
    "or with tabs or semicolons) with such a head (or 番号, 解説, 問題, 答え, 学年), or plain text\n"
    "with a blank line between explanations; which, its first line tells.";

int cmd_audit(int argc, char **argv) {
    struct flags f = {0};
    const char *path = "-";
    int n = 0, code;
    const struct cmd_flag table[] = {
        {"--claims", FLAG_BOOL, &f.claims, NULL, "add every equality with its verdict", 0, 0},
        {"--report", FLAG_BOOL, &f.readable, NULL, "readable text instead of JSON lines", 0, 0},
        {"--summary", FLAG_BOOL, &f.summary, NULL, "counts and hits per rule instead of JSON lines", 0, 0},
        {"--html", FLAG_STRING, &f.html, "FILE", "also one self-contained page: counts, plots, marked lines", 0, 0},
        {"--grade", FLAG_INT, &f.grade, "N", "school year for kanji and terms (6); a record's \"grade\" wins", 1, 6},
        {"--require-numbering", FLAG_BOOL, &f.numbering, NULL, "reject steps without numbers (default: warn)", 0, 0},
        {"--allow-letters", FLAG_BOOL, &f.letters, NULL, "do not apply ST01 and ST03", 0, 0},
        {"--no-solver", FLAG_BOOL, &f.no_solver, NULL, "do not solve a problem that has no \"answer\"", 0, 0},
        {"--format", FLAG_STRING, &f.format, "FORM", "what FILE is: jsonl, csv, text, whole (one explanation)", 0, 0},
        {"--language", FLAG_STRING, &f.language, "ja|en", "language of the messages (default ja)", 0, 0},
        {"--rules", FLAG_BOOL, &f.rules, NULL, "list the rules, each with a text that breaks it; reads nothing", 0, 0},
        {"--score", FLAG_BOOL, &f.score, NULL, "FILE is labelled: precision and recall per defect (CSV)", 0, 0},
        {"--misses", FLAG_BOOL, &f.list, NULL, "with --score: name every text that was judged wrongly", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    static const struct cmd_rule rules[] = {
        {"--rules", CMD_ONLY, "--language"},
        {"--score", CMD_ONLY, "--misses --grade --require-numbering --allow-letters"},
        {"--misses", CMD_NEEDS, "--score"},
        {"--claims", CMD_EXCLUDES, "--report --summary"},
        {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {"sansu audit [FILE|-] [flags]", about,
                                    "sansu audit explanations.jsonl --summary --html report.html", table, rules};
    return cmd_parse(argc, argv, &usage, &path, 1, &n, &code) ? run(&f, path) : code;
}
