/* figure_record.c - a record's JSON -> its figure, its text, its answer and its steps. Types, fields and kinds are held
 * against the table of figure.h; everything else may be missing.
 *
 * Reads   one JSON object                 Writes  struct figure_record
 * Checked tests/e2e/figure_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure.h"
#include "words.h"

static enum figure_kind kind_of(const json_t *v) {
    if (json_is_string(v)) return FIGURE_TEXT;
    if (json_is_number(v)) return FIGURE_NUMBER;
    const json_t *first = json_array_get(v, 0);
    return json_is_array(first) ? FIGURE_NUMBER_TABLE : json_is_string(first) ? FIGURE_TEXTS : FIGURE_NUMBERS;
}

/* A string as it is, a number as the problem would write it. */
static bool add_value(struct figure_record *r, const json_t *v, int row) {
    int at = r->figure.n_values;
    if (at == FIGURE_VALUES || !(json_is_string(v) || json_is_number(v))) return false;
    if (json_is_integer(v)) snprintf(r->number[at], sizeof r->number[at], "%lld", (long long)json_integer_value(v));
    if (json_is_real(v)) snprintf(r->number[at], sizeof r->number[at], "%.12g", json_real_value(v));
    r->figure.value[at] = (struct figure_value){json_is_string(v) ? json_string_value(v) : r->number[at], row};
    r->figure.n_values++;
    return true;
}

static bool add_values(struct figure_record *r, const json_t *v, int row) {
    if (!json_is_array(v)) return add_value(r, v, row);
    for (size_t i = 0; i < json_array_size(v); i++) {
        const json_t *one = json_array_get(v, i);
        if (!(json_is_array(one) ? add_values(r, one, (int)i) : add_value(r, one, row))) return false;
    }
    return true;
}

static bool add_field(struct figure_record *r, const char *name, const json_t *v, struct err *err) {
    struct figure *f = &r->figure;
    enum figure_kind kind = kind_of(v);
    if (!figure_type_has(f->type, name, kind))
        return err_set(err, ERR_INPUT, say("figure: %.40s has no field '%.40s' of this kind"),
                       figure_type_name(f->type), name);
    if (f->n_fields == FIGURE_FIELDS)
        return err_set(err, ERR_INPUT, "%s", say("figure: more fields or values than a figure has"));
    struct figure_field *field = &f->field[f->n_fields++];
    *field = (struct figure_field){.name = name, .kind = kind, .first = f->n_values};
    if (!add_values(r, v, 0))
        return err_set(err, ERR_INPUT, "%s", say("figure: more fields or values than a figure has"));
    field->count = f->n_values - field->first;
    return true;
}

static bool read_figure(struct figure_record *r, json_t *object, struct err *err) {
    struct figure *f = &r->figure;
    const char *type = json_string_value(json_object_get(object, "type")), *name;
    const json_t *asked = json_object_get(object, "asked"), *label = json_object_get(object, "asked_label");
    json_t *value;
    f->type = figure_type_find(type ? type : "");
    if (f->type == FIGURE_TYPES)
        return err_set(err, ERR_INPUT, say("figure: there is no type '%.40s'"), type ? type : "");
    f->asked = json_is_string(asked) ? json_string_value(asked) : "";
    f->asked_label =
        json_is_integer(label) && json_integer_value(label) < FIGURE_VALUES ? (int)json_integer_value(label) : -1;
    json_object_foreach(object, name, value) {
        if (strcmp(name, "type") == 0 || strcmp(name, "asked") == 0 || strcmp(name, "asked_label") == 0) continue;
        if (!add_field(r, name, value, err)) return false;
    }
    return true;
}

static const char *string_of(const json_t *object, const char *key) {
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

/* The first number of an answer: "12" of 「時速12km」. */
static void find_number(char out[32], const char *answer) {
    answer += strcspn(answer, "0123456789");
    size_t n = strspn(answer, "0123456789./");
    snprintf(out, 32, "%.*s", (int)n, answer);
}

bool figure_record_read(struct figure_record *out, const char *text, size_t n, struct err *err) {
    *out = (struct figure_record){.root = json_loadb(text, n, JSON_REJECT_DUPLICATES, NULL)};
    json_t *figure = json_object_get(out->root, "figure");
    const json_t *steps = json_object_get(out->root, "steps");
    if (!json_is_object(figure))
        return err_set(err, ERR_INPUT, "%s", say("no record: one JSON object with a \"figure\" is needed"));
    if (!read_figure(out, figure, err)) return false;
    struct figure_problem *p = &out->problem;
    p->text = string_of(out->root, "problem"), p->answer = string_of(out->root, "answer"),
    p->unit = string_of(out->root, "unit");
    find_number(out->answer_number, p->answer);
    p->number = out->answer_number, p->step = out->step;
    for (size_t i = 0; i < json_array_size(steps) && p->n_steps < PROBLEM_STEPS; i++) {
        const json_t *s = json_array_get(steps, i);
        out->step[p->n_steps++] =
            (struct figure_step){string_of(s, "expression"), string_of(s, "value"), string_of(s, "unit")};
    }
    return true;
}

void figure_record_free(struct figure_record *r) { json_decref(r->root); }
