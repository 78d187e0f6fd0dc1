/* record_figure.c - the figure of a solved build: its template's fields as values, and what is asked.
 *
 * Checked tests/problem/figure_test.c
 */
#include <assert.h>
#include <string.h>

#include "problem/record.h"

/* Choice i of "a|b|c". */
static void write_choice(struct bytes *out, struct build *p, const char *labels, int i) {
    struct bytes text;
    bytes_init(&text);
    for (; i > 0 && strchr(labels, '|'); i--) labels = strchr(labels, '|') + 1;
    bytes_append(&text, labels, strcspn(labels, "|"));
    build_expand(p, out, bytes_text(&text), false);
    bytes_free(&text);
}

/* The expanded text of a field as its values; the field ends are written into it as 0. */
static void add_values(struct figure *f, struct figure_field *field, char *text, size_t n) {
    bool list = field->kind != FIGURE_NUMBER && field->kind != FIGURE_TEXT, table = field->kind == FIGURE_NUMBER_TABLE;
    int row = 0;
    field->first = f->n_values;
    for (size_t i = 0; i <= n; i++) {
        bool end = i == n || (list && text[i] == '|') || (table && text[i] == ',');
        if (!end) continue;
        assert(f->n_values < FIGURE_VALUES);
        f->value[f->n_values++].row = row;
        row += table && i < n && text[i] == '|';
        if (i < n) text[i] = 0;
    }
    field->count = f->n_values - field->first;
}

void record_write_figure(struct record *r) {
    const struct figure_template *shown = r->sub->figure;
    struct bytes *out = &r->texts.figure;
    struct figure *f = &r->texts.shown;
    f->type = shown->type, f->n_fields = f->n_values = 0;
    write_choice(out, r->p, r->sub->asks, r->p->asked);
    bytes_append_char(out, 0);
    for (int i = 0; i < FIGURE_FIELDS && shown->field[i].name; i++) {
        struct figure_field *field = &f->field[f->n_fields++];
        size_t at = out->len;
        *field = (struct figure_field){.name = shown->field[i].name, .kind = shown->field[i].kind};
        build_expand(r->p, out, shown->field[i].text, false);
        if (!out->failed) add_values(f, field, out->data + at, out->len - at);
        bytes_append_char(out, 0);
    }
}

bool record_figure_shows(const struct record *r, const char *number) {
    const char *text = r->texts.figure.data, *end = text + r->texts.figure.len;
    for (; text < end; text += strlen(text) + 1)
        if (build_shows(text, number)) return true;
    return false;
}

/* Is the asked quantity that of the label: "かめ", "かめの数", "兄がした時間"? */
static bool is_of(const char *asked, const char *label) {
    size_t n = strlen(label);
    if (!n || strncmp(asked, label, n) != 0) return false;
    return !asked[n] || strncmp(asked + n, "の", strlen("の")) == 0 || strncmp(asked + n, "が", strlen("が")) == 0;
}

/* The longest label whose quantity is asked, -1: none. */
static int asked_label(const struct figure *f) {
    const struct figure_field *labels = figure_find(f, "labels");
    size_t longest = 0;
    int found = -1;
    for (int i = 0; labels && i < labels->count; i++) {
        const char *label = f->value[labels->first + i].text;
        if (is_of(f->asked, label) && strlen(label) > longest) longest = strlen(label), found = i;
    }
    return found;
}

void record_point_at_figure(struct figure *f, const struct figure *shown, const char *at) {
    *f = *shown;
    f->asked = at;
    for (int i = 0; i < f->n_values; i++) f->value[i].text = at += strlen(at) + 1;
    f->asked_label = asked_label(f);
}
