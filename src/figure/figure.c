/* figure.c - the types of figures with their fields, and a figure as JSON.
 *
 * Reads   struct figure                    Writes  bytes; field names are the contract of `sansu problems`
 * Checked tests/figure/figure_test.c, tests/problem/figure_test.c
 */
#include "sansu/figure.h"

#include <string.h>

/* Each field with its kinds: n number, t text, N numbers, T texts, M table. */
static const struct {
    const char *name, *fields;
} types[FIGURE_TYPES] = {
    [FIGURE_NONE] = {"none", "numbers:N count:n values:N speed:n unit:t units:T "},
    [FIGURE_ANGLE] = {"angle", "shape:t angles:N sides:n sum:n labels:T rate:t unit:t "},
    [FIGURE_AREA] =
        {"area",
         "labels:T heights:N width:n widths:N area:n areas:N days:N rows:M penalty:n cost:n more:n difference:n goal:n up:t off:t "
         "signed:n unit:t units:T "},
    [FIGURE_BALANCE] = {"balance", "percent:N target:n grams:n "},
    [FIGURE_BARS] =
        {"bars",
         "labels:T lengths:N known_label:t shares:N sum:n difference:n differences:N times:nN extra:n signed:nN rests:N before:N after:N moved:n "
         "gain:n change:N whole:n percent:n direction:t fraction:t of_rest:t amount:n days:N first:n queue:n join:n gates:N minutes:N "
         "counts:N unit:t "},
    [FIGURE_BEAKERS] = {"beakers", "grams:N percent:N salt:n water:n direction:t "},
    [FIGURE_BENCHES] = {"benches", "seats:N left:n last:n spare:n "},
    [FIGURE_BOX] = {"box", "labels:T counts:N colours:t each:n wanted:n "},
    [FIGURE_CALENDAR] = {"calendar", "from:N to:N days:n weekday:t direction:t "},
    [FIGURE_CLOCK] = {"clock", "hour:n minute:n goal:t hand:t hours:n minutes:n degrees:n "},
    [FIGURE_CUTS] = {"cuts", "length:n unit:t piece:n rest:n "},
    [FIGURE_DIAGRAM] = {"diagram", "distance:n minutes:n speeds:N labels:T "},
    [FIGURE_DOTS] = {"dots", "count:n values:N unit:t "},
    [FIGURE_FLOW] = {"flow", "operations:t result:n "},
    [FIGURE_GEARS] = {"gears", "teeth:N turns:nN labels:T "},
    [FIGURE_GRID] =
        {"grid", "side:n layers:n outer:n whole:n rests:N first:n line:t cells:t values:N labels:T streets:N stop:N "
                 "direction:t "},
    [FIGURE_LINE] = {"line", "from:nt to:nt step:n centre:n half:n divisors:N rest:n rests:N denominator:n "},
    [FIGURE_NUMBER_LINES] = {"number_lines", "amount:N result:N steps:N unit:t units:T "},
    [FIGURE_RATIO] = {"ratio", "base:n part:n rate:t up:t off:t cost:n list:n with_tax:n unit:t "},
    [FIGURE_RECTANGLE] = {"rectangle", "height:n width:n unit:t "},
    [FIGURE_RING] = {"ring", "lap:n speeds:N labels:T direction:t unit:t "},
    [FIGURE_RIVER] = {"river", "still:n stream:n down:n up:n distance:n hours:N direction:t "},
    [FIGURE_ROW] = {"row", "period:t number:n first:n step:n "},
    [FIGURE_ROWS] = {"rows", "labels:T rows:M difference:n unit:t "},
    [FIGURE_SEGMENT] =
        {"segment",
         "direction:t distance:n speed:n speeds:N time:n times:N minutes:n lead:n head_start:n late:n early:n difference:n "
         "labels:T unit:t units:T "},
    [FIGURE_SHAPE] = {"shape", "shape:t labels:T lengths:N angles:N area:n turns:n unit:t "},
    [FIGURE_STICKS] = {"sticks", "sides:n figures:n sticks:n "},
    [FIGURE_TABLE] =
        {"table",
         "labels:T rows:MT ratios:M known:n known_label:t sum:n goal:n teams:n group:n votes:n seats:n per:N times:N digits:n "
         "number:n coins:N amount:n prices:N total:n unit:t units:T "},
    [FIGURE_TAPES] = {"tapes", "length:n number:n overlap:n whole:n unit:t "},
    [FIGURE_TOURNAMENT] = {"tournament", "teams:n "},
    [FIGURE_TRAIN] = {"train", "train:n bridge:n tunnel:n speed:n "},
    [FIGURE_TRAINS] = {"trains", "trains:N lengths:N speeds:N seconds:N labels:T direction:t unit:t "},
    [FIGURE_TRIANGLE] = {"triangle", "rows:n "},
    [FIGURE_UEKI] = {"ueki", "shape:t ends:n length:n spacing:n per_gap:n number:n unit:t "},
    [FIGURE_VENN] = {"venn", "labels:T whole:n all:n sets:N both:n neither:n "},
};

const char *figure_type_name(enum figure_type type) { return types[type].name; }

enum figure_type figure_type_find(const char *name) {
    int t = 0;
    while (t < FIGURE_TYPES && strcmp(types[t].name, name) != 0) t++;
    return (enum figure_type)t;
}

bool figure_type_has(enum figure_type type, const char *field, enum figure_kind kind) {
    size_t n = strlen(field);
    for (const char *s = types[type].fields; *s; s = strchr(s, ' ') + 1)
        if (strncmp(s, field, n) == 0 && s[n] == ':') return memchr(s + n, "ntNTM"[kind], strcspn(s + n, " ")) != NULL;
    return false;
}

const struct figure_field *figure_find(const struct figure *f, const char *field) {
    for (int i = 0; i < f->n_fields; i++)
        if (strcmp(f->field[i].name, field) == 0) return &f->field[i];
    return NULL;
}

static void write_text(struct bytes *out, const char *text) { bytes_append_json_string(out, text, strlen(text)); }

static void write_value(struct bytes *out, const struct figure_field *field, const struct figure_value *v) {
    if (field->kind == FIGURE_TEXT || field->kind == FIGURE_TEXTS)
        write_text(out, v->text);
    else
        bytes_append_string(out, v->text);
}

static void write_field(struct bytes *out, const struct figure *f, const struct figure_field *field) {
    bool list = field->kind != FIGURE_NUMBER && field->kind != FIGURE_TEXT, table = field->kind == FIGURE_NUMBER_TABLE;
    bytes_append_char(out, ',');
    write_text(out, field->name);
    bytes_append_string(out, table ? ":[[" : list ? ":[" : ":");
    for (int i = 0; i < field->count; i++) {
        const struct figure_value *v = &f->value[field->first + i];
        if (i) bytes_append_string(out, v->row != v[-1].row ? "],[" : ",");
        write_value(out, field, v);
    }
    bytes_append_string(out, table ? "]]" : list ? "]" : "");
}

void figure_write_json(struct bytes *out, const struct figure *f) {
    bytes_append_string(out, "{\"type\":");
    write_text(out, figure_type_name(f->type));
    for (int i = 0; i < f->n_fields; i++) write_field(out, f, &f->field[i]);
    bytes_append_string(out, ",\"asked\":");
    write_text(out, f->asked);
    if (f->asked_label >= 0) bytes_printf(out, ",\"asked_label\":%d", f->asked_label);
    bytes_append_char(out, '}');
}
