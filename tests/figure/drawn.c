/* drawn.c - figures for tests, see drawn.h. */
#include "figure/drawn.h"

#include <stdlib.h>
#include <string.h>

static bool read_kind(enum figure_kind *out, enum figure_type type, const char *field, const char *value) {
    for (int k = FIGURE_NUMBER; k <= FIGURE_NUMBER_TABLE; k++) {
        bool list = strpbrk(value, "|/") != NULL, wants = k != FIGURE_NUMBER && k != FIGURE_TEXT;
        *out = (enum figure_kind)k;
        if (wants >= list && figure_type_has(type, field, *out)) return true;
    }
    return false;
}

static void add_field(struct figure *f, char *name, char *value) {
    struct figure_field *field = &f->field[f->n_fields];
    int row = 0;
    if (f->n_fields == FIGURE_FIELDS || !read_kind(&field->kind, f->type, name, value)) return;
    field->name = name, field->first = f->n_values;
    for (char *end; f->n_values < FIGURE_VALUES; value = end + 1) {
        end = value + strcspn(value, "|/");
        char mark = *end;
        *end = 0;
        f->value[f->n_values++] = (struct figure_value){value, row};
        row += mark == '/';
        if (!mark) break;
    }
    field->count = f->n_values - field->first;
    f->n_fields++;
}

void drawn_read(struct drawn_figure *out, const char *words) {
    struct figure *f = &out->figure;
    char *rest = out->words;
    *f = (struct figure){.asked = "", .asked_label = -1};
    strncpy(out->words, words, sizeof out->words - 1);
    out->words[sizeof out->words - 1] = 0;
    char *type = strsep(&rest, " "), *asked = rest ? strsep(&rest, " ") : NULL;
    f->type = figure_type_find(type);
    if (f->type == FIGURE_TYPES) f->type = FIGURE_NONE;
    if (asked) f->asked = asked;
    for (char *word; (word = rest ? strsep(&rest, " ") : NULL);) {
        char *value = strchr(word, '=');
        if (!value) continue;
        *value++ = 0;
        if (strcmp(word, "label") == 0)
            f->asked_label = (int)strtol(value, NULL, 10);
        else
            add_field(f, word, value);
    }
}

bool drawn_has(const struct drawing *d, const char *text) {
    for (int i = 0; i < d->n_items; i++)
        if (d->item[i].kind == DRAWING_TEXT && strcmp(drawing_text(d, &d->item[i]), text) == 0) return true;
    return false;
}

int drawn_count(const struct drawing *d, enum drawing_kind kind) {
    int n = 0;
    for (int i = 0; i < d->n_items; i++) n += d->item[i].kind == kind;
    return n;
}
