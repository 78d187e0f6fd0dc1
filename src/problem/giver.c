/* giver.c - which row of a table has the given words; what of a text its words are.
 *
 * Checked tests/problem/solve_test.c
 */
#include "problem/giver.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "problem/name.h"
#include "text/unit.h"

const struct problem_given *giver_find(const struct giver *g, const char *name, size_t n) {
    for (size_t i = 0; i < g->n; i++)
        if (name_is(g->given[i].name, name, n)) return &g->given[i];
    return NULL;
}

/* A unit of time, or a pace: words that other words of a row depend on. 分 goes with 分速. */
static bool is_time(const char *word) {
    const struct text_unit *unit = text_unit_spelt(word, strlen(word));
    if (text_pace_named(word, strlen(word)) >= 0) return true;
    return unit && unit->den && unit->kind == TEXT_KIND_TIME;
}

/* A word of a measure: a unit that can be converted, or a pace. */
static bool is_measure(const char *word, size_t n) {
    char text[24];
    snprintf(text, sizeof text, "%.*s", (int)n, word);
    const struct text_unit *unit = n < sizeof text ? text_unit_spelt(text, n) : NULL;
    return n < sizeof text && (is_time(text) || (unit && unit->den));
}

/* Column i of a row; its length. */
static size_t column(const char **out, const char *row, int i) {
    row += row[0] == '!';
    for (; i > 0; i--) row += strcspn(row, "|") + 1;
    *out = row;
    return strcspn(row, "|");
}

/* A column of nothing but measures takes no other word: 「求」 is no pace. */
static bool takes_word(const char *const *rows, int i, const char *word) {
    const char *value;
    if (is_measure(word, strlen(word))) return true;
    for (; *rows; rows++) {
        size_t n = column(&value, *rows, i);
        if (!is_measure(value, n)) return true;
    }
    return false;
}

static bool takes_words(const struct giver *g, const char *columns, const char *const *rows) {
    int i = 0;
    for (const char *c = columns; *c; i++) {
        size_t n = strcspn(c, "|");
        const struct problem_given *word = giver_find(g, c, n);
        if (word && !takes_word(rows, i, word->text)) return false;
        c += n + (c[n] == '|');
    }
    return true;
}

static bool has_pace(const char *columns, const char *row) {
    const char *word;
    int i = 0;
    for (const char *c = columns; *c; i++) {
        size_t n = column(&word, row, i);
        if (text_pace_named(word, n) >= 0) return true;
        c += strcspn(c, "|");
        c += *c == '|';
    }
    return false;
}

static const struct problem_given *pace_given(const struct giver *g) {
    return giver_find(g, PROBLEM_PACE, strlen(PROBLEM_PACE));
}

/* Has the row the pace of the given speeds, or none? */
static bool row_has_pace(const struct giver *g, const char *columns, const char *row) {
    const struct problem_given *pace = pace_given(g);
    const char *word;
    int i = 0;
    for (const char *c = columns; *c && pace; i++) {
        size_t n = column(&word, row, i);
        if (text_pace_named(word, n) >= 0 && (strlen(pace->text) != n || memcmp(pace->text, word, n) != 0))
            return false;
        c += strcspn(c, "|");
        c += *c == '|';
    }
    return true;
}

/* Does the row say the given words; times: those of time, at least one? */
static bool row_fits(const struct giver *g, const char *columns, const char *row, bool times) {
    bool any = pace_given(g) && has_pace(columns, row);
    if (!row_has_pace(g, columns, row)) return false;
    row += row[0] == '!';
    for (const char *c = columns; *c;) {
        size_t n_name = strcspn(c, "|"), n_text = strcspn(row, "|");
        const struct problem_given *word = giver_find(g, c, n_name);
        if (word && times && !is_time(word->text)) word = NULL;
        if (word && (strlen(word->text) != n_text || memcmp(word->text, row, n_text) != 0)) return false;
        any |= word != NULL;
        c += n_name + (c[n_name] == '|');
        row += n_text + (row[n_text] == '|');
    }
    return any || !times;
}

/* Is it a word that a question of the sub-type speaks of: <a> in 「<a>の数|<b>の数」? */
static bool is_asked(const struct subtype *sub, const char *name, size_t n) {
    for (const char *at = sub->asks; (at = strchr(at, '<')) != NULL; at++)
        if (strncmp(at + 1, name, n) == 0 && at[1 + n] == '>') return true;
    return false;
}

/* text[0..n) with hiragana for katakana: ツル is つる. Both have three bytes, so out needs n + 1. */
static void fold_kana(char *out, const char *text, size_t n) {
    for (size_t at = 0; at < n;) {
        uint32_t c;
        size_t length = utf8_decode(&c, text + at, n - at);
        if (c >= 0x30A1 && c <= 0x30F6)
            utf8_encode(out + at, c - 0x60);
        else
            memcpy(out + at, text + at, length);
        at += length;
    }
    out[n] = 0;
}

char *giver_text(const struct giver *g) {
    const struct problem_given *given = giver_find(g, PROBLEM_TEXT, strlen(PROBLEM_TEXT));
    const char *text = given ? given->text : "";
    char *folded = malloc(strlen(text) + 1);
    if (folded) fold_kana(folded, text, strlen(text));
    return folded;
}

static bool says_word(const struct giver *g, const char *word, size_t n) {
    char folded[sizeof((struct slot *)0)->text];
    if (!n || n >= sizeof folded) return false;
    fold_kana(folded, word, n);
    return strstr(g->text, folded) != NULL;
}

/* How much of a row the text says, in bytes; 0 unless it says every word that may be asked for, or, where there is none
 * among them, the first. */
static size_t row_said(const struct giver *g, const char *columns, const char *row) {
    size_t said = 0;
    bool first = true, first_said = false, asked = false;
    row += row[0] == '!';
    for (const char *c = columns; *c; first = false) {
        size_t n_name = strcspn(c, "|"), n = strcspn(row, "|");
        bool says = says_word(g, row, n), wanted = is_asked(g->sub, c, n_name);
        if (!says && wanted) return 0;
        asked |= wanted, first_said |= first && says;
        said += says ? n : 0;
        c += n_name + (c[n_name] == '|');
        row += n + (row[n] == '|');
    }
    return asked || first_said ? said : 0;
}

/* Does somebody give a pace, or a word of time for one of the columns? */
static bool gives_time(const struct giver *g, const char *columns) {
    if (pace_given(g)) return true;
    for (const char *c = columns; *c;) {
        size_t n = strcspn(c, "|");
        const struct problem_given *word = giver_find(g, c, n);
        if (word && is_time(word->text)) return true;
        c += n + (c[n] == '|');
    }
    return false;
}

/* A row with a pace must have the times that are given. */
static bool row_is_timely(const struct giver *g, const char *columns, const char *row) {
    return !has_pace(columns, row) || !gives_time(g, columns) || row_fits(g, columns, row, true);
}

static const char *find_said(const struct giver *g, const char *columns, const char *const *rows) {
    const char *best = NULL;
    size_t most = 0;
    for (int i = 0; rows[i] && g->text[0]; i++) {
        if (!row_is_timely(g, columns, rows[i])) continue;
        size_t said = row_said(g, columns, rows[i]);
        if (said > most) best = rows[i], most = said;
    }
    return best;
}

/* Does anybody give one of these words? */
static bool gives_any(const struct giver *g, const char *columns) {
    for (const char *c = columns; *c;) {
        size_t n = strcspn(c, "|");
        if (giver_find(g, c, n)) return true;
        c += n + (c[n] == '|');
    }
    return false;
}

/* What is known of a table; worked out once, since draws are many. The last place is used again. */
static const struct giver_table *table_of(struct giver *g, const char *columns, const char *const *rows) {
    for (int i = 0; i < g->n_tables; i++)
        if (g->table[i].rows == rows && strcmp(g->table[i].columns, columns) == 0) return &g->table[i];
    if (g->n_tables < GIVER_TABLES) g->n_tables++;
    struct giver_table *t = &g->table[g->n_tables - 1];
    *t = (struct giver_table){.rows = rows,
                              .columns = columns,
                              .said = find_said(g, columns, rows),
                              .any = gives_any(g, columns) || (pace_given(g) && has_pace(columns, rows[0]))};
    g->refused |= !takes_words(g, columns, rows);
    for (int times = 0; times < 2 && !t->n; times++)
        for (int i = 0; rows[i] && t->n < GIVER_ROWS; i++)
            if (row_fits(g, columns, rows[i], times)) t->fit[t->n++] = i, t->times_only = times;
    t->untimely = !t->n && !t->said && has_pace(columns, rows[0]) && gives_time(g, columns);
    return t;
}

/* The row that the text says, else one of the rows that say the given words, or at least those of time; NULL where none
 * does: any will do. Given words are put over it in any case: 匹 for the table's ひき. */
const char *giver_row(struct build_guide *guide, struct build *p, const char *columns, const char *const *rows,
                      bool *fits) {
    struct giver *g = (struct giver *)guide;
    const struct giver_table *t = table_of(g, columns, rows);
    if (t->said) return *fits = true, t->said;
    g->untimely |= t->untimely;
    if (!t->n || t->times_only) g->unfit = true;
    if (!t->n || (g->text[0] && !t->any)) return NULL;
    *fits = !t->times_only;
    return rows[t->fit[build_between(p, 0, t->n - 1)]];
}
