/* field.c - the fields of a figure as a drawer wants them: values, numbers, lengths on paper, words with units.
 *
 * Reads   struct figure, struct figure_problem    Writes  nothing
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "figure/pen.h"

int figure_count(const struct pen *p, const char *field) {
    const struct figure_field *found = figure_find(p->f, field);
    return found ? found->count : 0;
}

const char *figure_value(const struct pen *p, const char *field, int i) {
    const struct figure_field *found = figure_find(p->f, field);
    return found && i >= 0 && i < found->count ? p->f->value[found->first + i].text : "";
}

bool figure_number(int64_t *out, const struct pen *p, const char *field, int i) {
    const char *s = figure_value(p, field, i);
    bool minus = *s == '-';
    int64_t whole = 0, part = 0, place = 1000;
    if (minus) s++;
    if (*s < '0' || *s > '9') return false;
    for (; *s >= '0' && *s <= '9' && whole < 1000000000; s++) whole = whole * 10 + (*s - '0');
    if (*s == '.')
        for (s++; *s >= '0' && *s <= '9'; s++)
            if (place > 1) place /= 10, part += (*s - '0') * place;
    if (*s || whole >= 1000000000) return false;
    *out = minus ? -(whole * 1000 + part) : whole * 1000 + part;
    return true;
}

/* ---- words ---- */

static struct figure_words words(const char *a, const char *b) {
    struct figure_words w;
    int n = snprintf(w.text, sizeof w.text, "%s%s", a, b);
    if (n >= (int)sizeof w.text) w.text[utf8_complete_prefix(w.text, sizeof w.text - 1)] = 0;
    return w;
}

struct figure_words figure_with_unit(const struct pen *p, const char *field, int i) {
    const char *value = figure_value(p, field, i);
    return *value ? figure_stated(p, value, figure_value(p, "unit", 0)) : words("", "");
}

struct figure_words figure_join(const char *a, const char *b) {
    return words(a, b);
}

struct figure_words figure_step_value(const struct pen *p, const char *a, const char *operator, const char * b) {
    char expression[200];
    snprintf(expression, sizeof expression, "%s%s%s", a, operator, b);
    for (int i = 0; p->solved && i < p->s->n_steps; i++)
        if (strcmp(p->s->step[i].expression, expression) == 0) return words(p->s->step[i].value, p->s->step[i].unit);
    return words("", "");
}

struct figure_words figure_step_from(const struct pen *p, const char *a, const char *operator) {
    struct figure_words start = words(a, operator);
    for (int i = 0; p->solved && *a && i < p->s->n_steps; i++)
        if (strncmp(p->s->step[i].expression, start.text, strlen(start.text)) == 0)
            return words(p->s->step[i].value, p->s->step[i].unit);
    return words("", "");
}

struct figure_words figure_step_to(const struct pen *p, const char *operator, const char * b) {
    struct figure_words end = words(operator, b);
    size_t n = strlen(end.text);
    for (int i = 0; p->solved && *b && i < p->s->n_steps; i++) {
        const char *expression = p->s->step[i].expression;
        size_t length = strlen(expression);
        if (length > n && strcmp(expression + length - n, end.text) == 0)
            return words(p->s->step[i].value, p->s->step[i].unit);
    }
    return words("", "");
}

bool figure_calculates(const struct pen *p, const char *a, const char *operator, const char * b) {
    struct figure_words start = words(a, operator), wanted = words(start.text, b);
    for (int i = 0; i < p->s->n_steps; i++)
        if (strcmp(p->s->step[i].expression, wanted.text) == 0) return true;
    return false;
}

bool figure_asks(const struct pen *p, const char *word) { return strstr(p->f->asked, word) != NULL; }

bool figure_is_answer(const struct pen *p, int count) {
    char text[16];
    snprintf(text, sizeof text, "%d", count);
    return strcmp(p->s->number, text) == 0;
}

bool figure_scale(int length[8], const struct pen *p, const char *field, int n, int longest, int shortest) {
    int64_t value[8], most = 0;
    for (int i = 0; i < n && i < 8; i++) {
        if (!figure_number(&value[i], p, field, i) || value[i] < 0) return false;
        if (value[i] > most) most = value[i];
    }
    for (int i = 0; i < n && i < 8; i++) {
        if (most == 0) return false;
        length[i] = (int)(value[i] * longest / most);
        if (length[i] < shortest) length[i] = shortest;
    }
    return n > 0;
}
