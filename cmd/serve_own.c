/* serve_own.c - POST /v1/audit, /v1/read, /v1/problems: what needs no language model.
 *
 * Checked tests/e2e/serve_own_test.c
 */
#include <string.h>

#include "audit_solve.h"
#include "problems.h"
#include "sansu/problem_set.h"
#include "sansu/reading.h"
#include "serve_call.h"

/* ---- audit ---- */

struct audit_call {
    struct audit_options defaults;
    enum audit_language language;
    bool claims, no_solver;
};

static bool read_audit_options(struct audit_call *a, struct serve_call *c) {
    const char *language = NULL;
    size_t n;
    bool solver = true, has_figure = false; /* the record has its own of these two */
    int64_t grade = 0;
    a->claims = true;
    bool ok = api_json_flag(&a->claims, c->root, "claims", &c->problem) &&
              api_json_flag(&has_figure, c->root, "has_figure", &c->problem) &&
              api_json_whole(&grade, c->root, "grade", 1, 6, &c->problem) &&
              api_json_flag(&solver, c->root, "solver", &c->problem) &&
              api_json_flag(&a->defaults.allow_letters, c->root, "allow_letters", &c->problem) &&
              api_json_flag(&a->defaults.require_numbering, c->root, "require_numbering", &c->problem) &&
              api_json_text(&language, &n, c->root, "language", &c->problem);
    if (ok && language && strcmp(language, "ja") != 0 && strcmp(language, "en") != 0)
        return api_refuse(&c->problem, 400, "language", "'language' can be ja or en");
    a->language = language && language[0] == 'e' ? AUDIT_ENGLISH : AUDIT_JAPANESE;
    a->no_solver = !solver;
    return ok;
}

static bool audit_record(struct serve_call *c, const struct audit_call *a, struct audit_record *record,
                         struct err *err) {
    struct audit_report report;
    if (!a->no_solver && !cmd_solve_record(record, c->app->reader, &c->app->reading, err)) return false;
    if (!audit_record_check(&report, record, &a->defaults, err)) return false;
    audit_write_record(&c->body, record, &report, a->claims, a->language);
    audit_report_free(&report);
    return true;
}

static void answer_audit(struct serve_call *c) {
    struct audit_call a = {.claims = true};
    struct audit_record record;
    struct err err = {0};
    if (!read_audit_options(&a, c)) return;
    if (!audit_record_read(&record, bytes_text(&c->sent), c->sent.len, &err)) {
        serve_call_failed(c, &err);
        return;
    }
    if (!audit_record(c, &a, &record, &err)) serve_call_failed(c, &err);
    audit_record_free(&record);
}

void serve_audit(void *context, struct serve_exchange *x) {
    serve_call_begin(
        context, x,
        "id text problem answer asked grade has_figure claims solver allow_letters require_numbering language",
        answer_audit);
}

/* ---- read ---- */

bool serve_call_read(struct reading *out, struct serve_call *c) {
    const struct reader *reader = c->app->reader;
    struct reading_correction correction;
    struct err err = {0};
    const char *problem = NULL;
    size_t n = 0;
    bool corrected;
    if (!api_json_text(&problem, &n, c->root, "problem", &c->problem) ||
        !api_correction_read(&correction, &corrected, c->root, &c->problem))
        return false;
    if (!problem) return api_refuse(&c->problem, 400, "problem", "'problem' is needed");
    bool read = corrected ? reader_read_as(out, reader, problem, n, &correction, &err)
                          : reader_read(out, reader, problem, n, &err);
    return read || serve_call_failed(c, &err);
}

static void answer_read(struct serve_call *c) {
    struct reading reading = {0};
    if (serve_call_read(&reading, c)) reading_write_json(&c->body, &reading, NULL, 0);
    reading_free(&reading);
}

void serve_read(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, SERVE_READING_FIELDS, answer_read);
}

/* ---- problems ---- */

enum { MOST_PROBLEMS = 500 };

struct problems_call {
    struct problem_set set;
    const char *families, *split, *method;
    int64_t count, seed, level, stars, noise, extra;
};

static bool read_numbers(struct problems_call *p, struct serve_call *c) {
    return api_json_whole(&p->count, c->root, "count", 1, MOST_PROBLEMS, &c->problem) &&
           api_json_whole(&p->seed, c->root, "seed", 0, INT64_MAX, &c->problem) &&
           api_json_whole(&p->level, c->root, "level", 1, 3, &c->problem) &&
           api_json_whole(&p->stars, c->root, "stars", 1, 3, &c->problem) &&
           api_json_whole(&p->noise, c->root, "noise", 0, 100, &c->problem) &&
           api_json_whole(&p->extra, c->root, "extra", 0, 100, &c->problem);
}

static bool read_words(struct problems_call *p, struct serve_call *c) {
    struct problem_options *o = &p->set.options;
    size_t n;
    return api_json_text(&p->families, &n, c->root, "family", &c->problem) &&
           api_json_text(&o->subtype, &n, c->root, "subtype", &c->problem) &&
           api_json_text(&o->voice, &n, c->root, "voice", &c->problem) &&
           api_json_text(&p->split, &n, c->root, "split", &c->problem) &&
           api_json_text(&p->method, &n, c->root, "method", &c->problem) &&
           api_json_flag(&p->set.in_turn, c->root, "mix", &c->problem) &&
           api_json_flag(&p->set.unique, c->root, "unique", &c->problem) &&
           api_json_flag(&p->set.balance, c->root, "balance", &c->problem) &&
           api_json_flag(&o->hold_out, c->root, "hold_out", &c->problem);
}

static bool read_split(enum problem_split *out, const char *name, struct api_problem *problem) {
    for (int s = PROBLEM_ANY; s <= PROBLEM_TEST; s++) {
        *out = (enum problem_split)s;
        if (!name || strcmp(problem_split_name(*out), name) == 0) return true;
    }
    return api_refuse(problem, 400, "split", "'split' can be any, train, valid or test");
}

static bool write_problem(void *context, const struct problem *p) {
    struct bytes *out = context;
    if (out->data[out->len - 1] != '[') bytes_append_char(out, ',');
    problem_write_json(out, p);
    bytes_truncate(out, out->len - 1); /* its line end */
    return true;
}

static bool draw(struct problems_call *p, struct serve_call *c, struct err *err) {
    int family[PROBLEM_FAMILIES];
    struct problem_options *o = &p->set.options;
    p->set.family = family;
    p->set.in_turn |= p->families != NULL;
    p->set.n_families = problem_set_families(family, p->families, err);
    if (p->set.n_families > 1 && o->subtype)
        return api_refuse(&c->problem, 400, "subtype", "'subtype' needs one 'family'");
    if (!err->code) p->set.n_families = problem_set_keep(family, p->set.n_families, o, NULL, NULL, err);
    if (err->code) return false;
    bytes_append_string(&c->body, "{\"problems\":[");
    bool ok = problem_set_draw(&p->set, write_problem, &c->body, err);
    bytes_append_string(&c->body, "]}");
    return ok;
}

/* Of the structure of a problem that somebody typed, whatever else was asked for. */
static bool draw_like(struct problems_call *p, struct serve_call *c, struct err *err) {
    struct reading reading = {0};
    bool ok = serve_call_read(&reading, c);
    if (ok && reading.sureness == READING_NONE) ok = api_refuse(&c->problem, 400, "problem", "%s", reading.why);
    if (ok) bytes_append_string(&c->body, "{\"problems\":[");
    for (int i = 0; ok && i < reading.n_parts; i++)
        ok = problems_like_part(&p->set, &reading, i, write_problem, &c->body, err);
    bytes_append_string(&c->body, "]}");
    reading_free(&reading);
    return ok;
}

static void answer_problems(struct serve_call *c) {
    struct problems_call p = {.count = 1, .seed = 1};
    struct problem_options *o = &p.set.options;
    struct err err = {0};
    if (!read_numbers(&p, c) || !read_words(&p, c) || !read_split(&o->split, p.split, &c->problem)) return;
    p.set.count = p.count;
    p.set.seed = (uint64_t)p.seed;
    o->level = (int)p.level, o->stars = (int)p.stars;
    o->noise_percent = (int)p.noise, o->extra_percent = (int)p.extra;
    o->every_method = p.method && strcmp(p.method, "all") == 0;
    o->method_name = o->every_method ? NULL : p.method;
    bool like = json_object_get(c->root, "problem") != NULL;
    if (!(like ? draw_like(&p, c, &err) : draw(&p, c, &err)) && !c->problem.status) serve_call_failed(c, &err);
}

void serve_problems(void *context, struct serve_exchange *x) {
    serve_call_begin_long(
        context, x,
        SERVE_READING_FIELDS
        " family subtype count seed level stars noise extra voice split method mix unique balance hold_out",
        answer_problems);
}
