/* read.c - a figure as somebody wrote it in JSON: types, fields and kinds are held against the table of figure.h.
 *
 *   {"type":"ueki","length":270,..} -> struct figure, its strings in an arena
 *
 * Reads   one object, already parsed      Writes  struct figure
 * Checked tests/figure/read_test.c, tests/e2e/figure_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "sansu/figure.h"

struct reader {
    struct figure *f;
    struct arena *arena;
    struct err *err;
};

static enum figure_kind kind_of(const json_t *v) {
    if (json_is_string(v)) return FIGURE_TEXT;
    if (json_is_number(v)) return FIGURE_NUMBER;
    const json_t *first = json_array_get(v, 0);
    return json_is_array(first) ? FIGURE_NUMBER_TABLE : json_is_string(first) ? FIGURE_TEXTS : FIGURE_NUMBERS;
}

static const char *keep(struct reader *r, const char *text) {
    return arena_copy_string(r->arena, text, strlen(text), r->err);
}

/* A string as it is, a number as the problem would write it. */
static bool add_value(struct reader *r, const json_t *v, int row) {
    char number[32] = "";
    if (r->f->n_values == FIGURE_VALUES || !(json_is_string(v) || json_is_number(v))) return false;
    if (json_is_integer(v)) snprintf(number, sizeof number, "%lld", (long long)json_integer_value(v));
    if (json_is_real(v)) snprintf(number, sizeof number, "%.12g", json_real_value(v));
    const char *text = keep(r, json_is_string(v) ? json_string_value(v) : number);
    if (text) r->f->value[r->f->n_values++] = (struct figure_value){text, row};
    return text != NULL;
}

static bool add_values(struct reader *r, const json_t *v, int row) {
    if (!json_is_array(v)) return add_value(r, v, row);
    for (size_t i = 0; i < json_array_size(v); i++) {
        const json_t *one = json_array_get(v, i);
        if (!(json_is_array(one) ? add_values(r, one, (int)i) : add_value(r, one, row))) return false;
    }
    return true;
}

static bool add_field(struct reader *r, const char *name, const json_t *v) {
    struct figure *f = r->f;
    enum figure_kind kind = kind_of(v);
    if (!figure_type_has(f->type, name, kind))
        return err_set(r->err, ERR_INPUT, "figure: %.40s has no field '%.40s' of this kind", figure_type_name(f->type),
                       name);
    if (f->n_fields == FIGURE_FIELDS || !(name = keep(r, name)))
        return err_set(r->err, ERR_INPUT, "figure: more fields or values than a figure has");
    struct figure_field *field = &f->field[f->n_fields++];
    *field = (struct figure_field){.name = name, .kind = kind, .first = f->n_values};
    if (!add_values(r, v, 0)) return err_set(r->err, ERR_INPUT, "figure: more fields or values than a figure has");
    field->count = f->n_values - field->first;
    return true;
}

static bool is_of_every_figure(const char *name) {
    return strcmp(name, "type") == 0 || strcmp(name, "asked") == 0 || strcmp(name, "asked_label") == 0;
}

bool figure_read_json(struct figure *out, struct arena *arena, struct json_t *object, struct err *err) {
    struct reader r = {out, arena, err};
    const char *type = json_string_value(json_object_get(object, "type")), *name;
    const char *asked = json_string_value(json_object_get(object, "asked"));
    const json_t *label = json_object_get(object, "asked_label");
    json_t *value;
    *out = (struct figure){.type = figure_type_find(type ? type : ""), .asked_label = -1};
    if (out->type == FIGURE_TYPES) return err_set(err, ERR_INPUT, "figure: there is no type '%.40s'", type ? type : "");
    if (!(out->asked = keep(&r, asked ? asked : ""))) return false;
    if (json_is_integer(label) && json_integer_value(label) < FIGURE_VALUES)
        out->asked_label = (int)json_integer_value(label);
    json_object_foreach(object, name, value) if (!is_of_every_figure(name) && !add_field(&r, name, value)) return false;
    return true;
}
