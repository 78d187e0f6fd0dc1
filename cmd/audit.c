/* audit.c - `sansu audit`: check explanations, one JSON line each.
 *
 *   line -> record -> its answer, or the family solver's -> audit_text -> JSON line | readable block | HTML section; totals -> summary
 *
 * Reads   JSON lines (file or standard input)      Writes  stdout, --html FILE
 * Never   stops at a bad line: it is named on stderr and the rest goes on
 * Checked tests/e2e/audit_test.c
 */
#include "audit.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd.h"
#include "sansu/problem.h"

struct flags {
    bool claims, summary, readable, score, list, numbering, letters, no_solver;
    const char *html, *language;
    int64_t grade;
};

struct job {
    const struct flags *flags;
    struct audit_options defaults;
    struct audit_totals totals;
    struct bytes line, sections;
    struct problem_recogniser *recogniser; /* NULL until the first problem without an answer */
    bool english;
};

void audit_totals_add(struct audit_totals *t, const struct audit_report *r) {
    bool seen[AUDIT_RULES_MAX] = {false};
    t->records++;
    t->verdicts[r->verdict]++;
    t->with_reference += r->has_match;
    if (r->has_match) t->matches[r->match]++;
    t->without_answer += !r->has_answer;
    t->claims += r->n_claims;
    t->claims_true += r->n_true;
    t->claims_false += r->n_false;
    for (size_t i = 0; i < r->n_findings; i++) {
        size_t k = audit_rule_index(r->findings[i].code);
        t->hits[k][r->findings[i].severity]++;
        t->texts[k] += !seen[k];
        seen[k] = true;
    }
}

/* A problem without a reference answer gets the exact one of the family that it is recognised as. */
static bool solve(struct job *job, struct audit_record *record, struct err *err) {
    struct problem_found found;
    struct err trouble = {0};
    if (record->answer || !record->problem || job->flags->no_solver) return true;
    if (!job->recogniser && !problem_recogniser_open(&job->recogniser, err)) return false;
    if (!problem_recognise(&found, job->recogniser, record->problem, record->n_problem, &trouble)) {
        if (trouble.code) *err = trouble;
        return !trouble.code;
    }
    record->answer = strdup(found.answer);
    if (!record->answer) return err_set(err, ERR_RESOURCE, "out of memory");
    record->n_answer = strlen(record->answer);
    record->solver_family = found.family, record->solver_subtype = found.subtype;
    return true;
}

static void json_line(struct job *job, const struct audit_record *record, const struct audit_report *report) {
    const struct audit_subject subject = {
        .id = record->id, .solver_family = record->solver_family, .solver_subtype = record->solver_subtype,
        .reference = record->answer, .claims = job->flags->claims, .language = job->english ? AUDIT_ENGLISH : AUDIT_JAPANESE};
    audit_write_json(&job->line, report, record->text, &subject);
}

static bool one_line(struct job *job, const char *text, size_t n, struct err *err) {
    struct audit_record record;
    struct audit_report report;
    if (!audit_record_parse(&record, text, n, err)) return false;
    bool done = solve(job, &record, err) && audit_record_run(&report, &record, &job->defaults, err);
    if (done) {
        audit_totals_add(&job->totals, &report);
        job->totals.from_solver += report.has_match && record.solver_family;
        bytes_clear(&job->line);
        if (job->flags->readable) audit_print_report(&job->line, &record, &report, job->english);
        else if (!job->flags->summary) json_line(job, &record, &report);
        fwrite(bytes_text(&job->line), 1, job->line.len, stdout);
        if (job->flags->html) audit_html_record(&job->sections, &record, &report);
        audit_report_free(&report);
    }
    audit_record_free(&record);
    return done;
}

/* Every line of the input; a bad one is reported and skipped. Lack of memory ends the work. */
static bool all_lines(struct job *job, const struct bytes *input, struct err *err) {
    size_t number = 0;
    size_t mark = input->len >= 3 && memcmp(input->data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0; /* a byte order mark */
    for (size_t at = mark; at < input->len && !cmd_interrupted() && !ferror(stdout);) {
        const char *start = input->data + at, *newline = memchr(start, '\n', input->len - at);
        size_t n = newline ? (size_t)(newline - start) : input->len - at;
        at += n + 1;
        number++;
        if (strspn(start, " \t\r") >= n) continue;
        struct err bad = {0};
        if (one_line(job, start, n, &bad)) continue;
        if (bad.code == ERR_RESOURCE) return err_set(err, ERR_RESOURCE, "line %zu: %s", number, bad.message);
        fprintf(stderr, "sansu audit: line %zu: %s\n", number, bad.message);
        job->totals.bad_lines++;
    }
    return !cmd_interrupted() || err_set(err, ERR_INTERRUPT, "interrupted");
}

static bool finish(struct job *job, struct err *err) {
    if (job->flags->summary) {
        bytes_clear(&job->line);
        audit_print_summary(&job->line, &job->totals, job->english);
        fwrite(bytes_text(&job->line), 1, job->line.len, stdout);
    }
    return !job->flags->html || audit_html_write(job->flags->html, &job->totals, &job->sections, err);
}

static int work(const struct flags *flags, const char *path) {
    struct job job = {.flags = flags, .english = flags->language && strcmp(flags->language, "en") == 0};
    job.defaults = (struct audit_options){.grade = (int)flags->grade, .require_numbering = flags->numbering, .allow_letters = flags->letters};
    if (flags->score) return audit_score(path, &job.defaults, flags->list);
    struct err err = {0};
    struct bytes input;
    bytes_init(&input);
    bytes_init(&job.line);
    bytes_init(&job.sections);
    cmd_catch_interrupt();
    bool done = file_read_all(&input, path, (size_t)1 << 31, &err) && all_lines(&job, &input, &err) && finish(&job, &err);
    if (done && (job.line.failed || job.sections.failed)) done = err_set(&err, ERR_RESOURCE, "out of memory");
    bytes_free(&input);
    bytes_free(&job.line);
    bytes_free(&job.sections);
    problem_recogniser_close(job.recogniser);
    if (!done) return cmd_fail("audit", &err);
    if (job.totals.verdicts[AUDIT_DEFECT]) return ERR_WORK;
    return job.totals.bad_lines ? ERR_INPUT : 0;
}

int cmd_audit(int argc, char **argv) {
    struct flags flags = {0};
    const char *path = "-";
    int n = 0, code;
    const struct cmd_flag table[] = {
        {"--claims", FLAG_BOOL, &flags.claims, NULL, "add every equality with its verdict", 0, 0},
        {"--report", FLAG_BOOL, &flags.readable, NULL, "readable text instead of JSON lines", 0, 0},
        {"--summary", FLAG_BOOL, &flags.summary, NULL, "counts and the table of hits per rule instead of JSON lines", 0, 0},
        {"--html", FLAG_STRING, &flags.html, "FILE", "also write one self-contained page with counts, plots and marked lines", 0, 0},
        {"--grade", FLAG_INT, &flags.grade, "N", "school year for kanji and terms (default 6); a record's \"grade\" wins", 1, 6},
        {"--require-numbering", FLAG_BOOL, &flags.numbering, NULL, "reject texts whose steps are not numbered (default: warn)", 0, 0},
        {"--allow-letters", FLAG_BOOL, &flags.letters, NULL, "do not apply ST01 and ST03", 0, 0},
        {"--no-solver", FLAG_BOOL, &flags.no_solver, NULL, "do not solve a problem that has no \"answer\"", 0, 0},
        {"--language", FLAG_STRING, &flags.language, "ja|en", "language of the messages (default ja)", 0, 0},
        {"--score", FLAG_BOOL, &flags.score, NULL, "FILE is labelled: print precision and recall per kind of defect (CSV)", 0, 0},
        {"--misses", FLAG_BOOL, &flags.list, NULL, "with --score: name every text that was judged wrongly", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {
        "sansu audit [FILE|-] [flags]",
        "Reads JSON lines {\"id\",\"text\",\"problem\"?,\"answer\"?,\"asked\"?,\"grade\"?,\"has_figure\"?} and writes one JSON line each: verdict\n"
        "(ok, defect, unverified) and findings with byte positions. A defect is a reject-level finding or an answer that differs\n"
        "from the reference; without \"answer\" a problem of a known family is solved exactly. unverified: no equality could be checked. Exit code 1 when any text has a defect.",
        "sansu audit explanations.jsonl --summary --html report.html", table};
    if (!cmd_parse(argc, argv, &usage, &path, 1, &n, &code)) return code;
    if (flags.language && strcmp(flags.language, "ja") != 0 && strcmp(flags.language, "en") != 0) {
        fprintf(stderr, "sansu audit: --language takes ja or en, not '%s'\n", flags.language);
        return ERR_USAGE;
    }
    return work(&flags, path);
}
