/* record.c - one explanation of a file, audited and written as a line.
 *
 *   JSON line | row of a table -> record -> audit_text -> JSON line
 *
 * Checked tests/audit/record_test.c, tests/e2e/audit_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/strict.h"
#include "sansu/audit_report.h"

/* Copy of a string member (numbers are taken as written); NULL when absent. False with `err` when it is something
 * else. */
static bool take_string(char **out, size_t *n, const json_t *object, const char *key, struct err *err) {
    const json_t *value = json_object_get(object, key);
    *out = NULL;
    if (!value || json_is_null(value)) return true;
    char room[STRICT_NUMBER_MAX];
    const char *text = json_is_string(value) ? json_string_value(value) : room;
    if (json_is_integer(value))
        snprintf(room, sizeof room, "%lld", (long long)json_integer_value(value));
    else if (json_is_real(value))
        strict_number(room, json_real_value(value));
    else if (!json_is_string(value))
        return err_set(err, ERR_INPUT, "\"%s\" must be a text or a number", key);
    size_t length = json_is_string(value) ? json_string_length(value) : strlen(room);
    *out = malloc(length + 1);
    if (!*out) return err_set(err, ERR_RESOURCE, "out of memory");
    memcpy(*out, text, length);
    (*out)[length] = 0;
    if (n) *n = length;
    return true;
}

static bool take_strings(struct audit_record *out, const json_t *object, struct err *err) {
    const struct {
        const char *key;
        char **text;
        size_t *n;
    } member[] = {{"id", &out->id, NULL},
                  {"text", &out->text, &out->n_text},
                  {"problem", &out->problem, &out->n_problem},
                  {"answer", &out->answer, &out->n_answer},
                  {"asked", &out->asked, NULL},
                  {"kind", &out->kind, NULL},
                  {"rule", &out->rule, NULL},
                  {"split", &out->split, NULL}};
    for (size_t i = 0; i < sizeof member / sizeof *member; i++)
        if (!take_string(member[i].text, member[i].n, object, member[i].key, err)) return false;
    return true;
}

static bool fill(struct audit_record *out, const json_t *object, struct err *err) {
    if (!json_is_object(object)) return err_set(err, ERR_INPUT, "expected a JSON object");
    if (!take_strings(out, object, err)) return false;
    if (!out->text) return err_set(err, ERR_INPUT, "no \"text\"");
    json_int_t grade = json_integer_value(json_object_get(object, "grade"));
    if (grade >= 1 && grade <= 6) out->grade = (int)grade;
    out->has_figure = json_is_true(json_object_get(object, "has_figure"));
    return true;
}

/* Today's explanations have a schema and call it "written_answer". */
bool audit_check_reference(const struct json_t *o, struct err *err) {
    bool guess = json_object_get(o, "answer") && json_object_get(o, "finish") && json_object_get(o, "overrides") &&
                 !json_object_get(o, "schema");
    return !guess ||
           err_set(err, ERR_INPUT,
                   "an explanation by an earlier version: its \"answer\" is what the program wrote, not a reference; "
                   "call it \"written_answer\" and put the true one under \"answer\"");
}

static json_t *load(const char *line, size_t n, struct err *err) {
    static const char *const needed[] = {"answer", "text", NULL};
    struct bytes strict = {0};
    json_error_t error, still;
    bool changed = false;
    json_t *object = json_loadb(line, n, JSON_ALLOW_NUL, &error);
    if (!object && strict_json(&strict, &changed, line, n, needed, err) && changed)
        object = json_loadb(strict.data, strict.len, JSON_ALLOW_NUL, &still);
    bytes_free(&strict);
    if (!object) err_set(err, ERR_INPUT, "not JSON: %s (column %d)", error.text, error.column);
    return object;
}

bool audit_record_read(struct audit_record *out, const char *line, size_t n, struct err *err) {
    *out = (struct audit_record){.id = NULL};
    json_t *object = load(line, n, err);
    if (!object) return false;
    bool good = audit_check_reference(object, err) && fill(out, object, err);
    json_decref(object);
    if (!good) audit_record_free(out);
    return good;
}

/* ---- a row of a table ---- */

/* What a column may be called. */
static bool is_called(const char *name, const char *key) {
    static const struct {
        const char *key, *name;
    } others[] = {{"id", "番号"},      {"id", "ID"},          {"text", "解説"},
                  {"text", "説明"},    {"text", "solution"},  {"text", "explanation"},
                  {"problem", "問題"}, {"problem", "問題文"}, {"answer", "答え"},
                  {"answer", "正解"},  {"grade", "学年"}};
    if (strcmp(name, key) == 0) return true;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i].key, key) == 0 && strcmp(others[i].name, name) == 0) return true;
    return false;
}

/* The value in the column of that name; NULL when there is none, or it is empty. */
static const char *value_of(const char *key, char *const *head, char *const *row, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (is_called(head[i], key)) return *row[i] ? row[i] : NULL;
    return NULL;
}

static bool copy_value(char **out, size_t *n, const char *value, struct err *err) {
    *out = NULL;
    if (n) *n = 0;
    if (!value) return true;
    if (n) *n = strlen(value);
    *out = strdup(value);
    return *out || err_set(err, ERR_RESOURCE, "out of memory");
}

bool audit_record_read_row(struct audit_record *out, char *const *head, char *const *row, size_t n, struct err *err) {
    *out = (struct audit_record){.id = NULL};
    const char *grade = value_of("grade", head, row, n), *text = value_of("text", head, row, n);
    if (!text) return err_set(err, ERR_INPUT, "no \"text\"");
    bool ok = copy_value(&out->id, NULL, value_of("id", head, row, n), err) &&
              copy_value(&out->text, &out->n_text, text, err) &&
              copy_value(&out->problem, &out->n_problem, value_of("problem", head, row, n), err) &&
              copy_value(&out->answer, &out->n_answer, value_of("answer", head, row, n), err) &&
              copy_value(&out->asked, NULL, value_of("asked", head, row, n), err);
    if (grade && grade[0] >= '1' && grade[0] <= '6' && (!grade[1] || strcmp(grade + 1, "年") == 0))
        out->grade = grade[0] - '0';
    if (!ok) audit_record_free(out);
    return ok;
}

void audit_record_free(struct audit_record *r) {
    char *owned[] = {r->id, r->text, r->problem, r->answer, r->asked, r->kind, r->rule, r->split};
    for (size_t i = 0; i < sizeof owned / sizeof *owned; i++) free(owned[i]);
    *r = (struct audit_record){.id = NULL};
}

bool audit_record_check(struct audit_report *out, const struct audit_record *r, const struct audit_options *defaults,
                        struct err *err) {
    struct audit_options o = *defaults;
    o.problem = r->problem, o.n_problem = r->n_problem;
    o.reference = r->answer, o.n_reference = r->n_answer;
    o.asked = r->asked, o.n_asked = r->asked ? strlen(r->asked) : 0;
    o.has_figure = r->has_figure;
    if (r->grade) o.grade = r->grade;
    return audit_text(out, r->text, r->n_text, &o, err);
}

void audit_write_record(struct bytes *out, const struct audit_record *record, const struct audit_report *report,
                        bool claims, enum audit_language language) {
    const struct audit_subject subject = {.id = record->id,
                                          .solver_family = record->solver_family,
                                          .solver_subtype = record->solver_subtype,
                                          .reference = record->answer,
                                          .claims = claims,
                                          .language = language};
    audit_write_json(out, report, record->text, &subject);
}
