/* table.c - what a problem lists, ruled: counts by class, amounts by shops, people by days; purchases in columns;
 * pairs of factors; coins; and who plays whom.
 *
 *     130cm未満 │130cm以上160cm未満│160cm以上        電池  電球
 *     17人     │21人            │12人            6本 ＋ 2個 ＝ 700円
 *
 * Reads   labels, rows, goal, per, times, known, coins, amount, prices, total, teams, group, difference, units
 * Checked tests/figure/draw_test.c
 */
#include "figure/table.h"

#include <string.h>

void figure_table(struct pen *p, const struct table *t) {
    enum { TALL = 700, LEAST = 1300, MOST = 3600, AIR = 360 };
    int x = 0;
    for (int c = 0; c < t->columns; c++) {
        int wide = LEAST;
        for (int r = 0; r < t->rows; r++) {
            int text = drawing_text_width(t->cell[r][c].text, PEN_EM) + AIR;
            if (text > wide) wide = text < MOST ? text : MOST;
        }
        for (int r = 0; r < t->rows; r++) figure_cell(p, x, r * TALL, x + wide, (r + 1) * TALL, t->cell[r][c].text);
        x += wide;
    }
    if (t->heading) figure_line(p, 0, TALL, x, TALL, DRAWING_QUANTITY);
}

const char *figure_table_value(const struct pen *p, const char *field, int r, int c) {
    const struct figure_field *rows = figure_find(p->f, field);
    for (int i = 0, at = 0; rows && i < rows->count; i++) {
        const struct figure_value *v = &p->f->value[rows->first + i];
        at = i && v->row == v[-1].row ? at + 1 : 0;
        if (v->row == r && at == c) return v->text;
    }
    return "";
}

static struct figure_words words(const char *text) { return figure_join(text, ""); }

static struct figure_words in_unit(const struct pen *p, const char *number, int unit) {
    const char *own = figure_count(p, "units") ? figure_value(p, "units", unit) : figure_value(p, "unit", 0);
    return figure_stated(p, number, own);
}

/* ---- rows that the record has ---- */

/* Labels beside each other, the value of each below. */
static bool draw_classes(struct pen *p) {
    struct table t = {.rows = 2, .columns = figure_count(p, "labels"), .heading = true};
    if (t.columns > TABLE_COLUMNS) return false;
    for (int c = 0; c < t.columns; c++) {
        t.cell[0][c] = words(figure_value(p, "labels", c));
        t.cell[1][c] = in_unit(p, figure_table_value(p, "rows", c, 0), 0);
    }
    figure_table(p, &t);
    return true;
}

/* A line for each label, or bare lines; what a shorter line does not have is asked. */
static bool draw_lines(struct pen *p) {
    int labels = figure_count(p, "labels"), columns = figure_count(p, "units"), lines = 0;
    struct table t = {0};
    const char *goal = figure_value(p, "goal", 0);
    bool compared = labels > 0, asked = false;
    while (lines < TABLE_ROWS && *figure_table_value(p, "rows", lines, 0)) lines++;
    if (columns < 1 || columns + compared > TABLE_COLUMNS || lines < 1) return false;
    t.rows = lines, t.columns = columns + compared;
    for (int r = 0; r < lines; r++) {
        if (compared) t.cell[r][0] = words(figure_value(p, "labels", r));
        for (int c = 0; c < columns; c++) {
            const char *value = figure_table_value(p, "rows", r, c);
            bool last = c == columns - 1;
            if (!*value && r == lines - 1 && last && *goal) value = goal;
            t.cell[r][c + compared] = *value ? in_unit(p, value, c) : words(asked ? "" : "？");
            asked |= !*value;
        }
    }
    figure_table(p, &t);
    return true;
}

/* So many each, so many times. */
static bool draw_portions(struct pen *p) {
    struct table t = {.rows = 2, .columns = 3};
    t.cell[0][0] = words("ひとつ分"), t.cell[1][0] = words("いくつ分");
    for (int i = 0; i < 2; i++) {
        t.cell[0][i + 1] = in_unit(p, figure_value(p, "per", i), 0);
        t.cell[1][i + 1] = figure_count(p, "times") > i ? in_unit(p, figure_value(p, "times", i), 1) : words("？");
    }
    figure_table(p, &t);
    return true;
}

/* Two amounts that grow together. */
static bool draw_proportion(struct pen *p) {
    struct table t = {.rows = 2, .columns = 3};
    for (int i = 0; i < 2; i++) {
        t.cell[i][0] = words(figure_value(p, "labels", i));
        t.cell[0][i + 1] = in_unit(p, figure_value(p, "per", i), 0);
    }
    t.cell[1][1] = in_unit(p, figure_value(p, "known", 0), 1);
    t.cell[1][2] = words("？");
    figure_table(p, &t);
    return true;
}

/* ---- tables to fill in ---- */

/* Kinds beside each other, blank lines to try. */
static bool draw_trials(struct pen *p, const char *field, const char *total) {
    struct table t = {.rows = 4, .columns = figure_count(p, field) + 1, .heading = true};
    if (t.columns > TABLE_COLUMNS) return false;
    for (int c = 0; c + 1 < t.columns; c++) {
        struct figure_words price = figure_stated(p, figure_value(p, field, c), "円");
        struct figure_words name = figure_join(figure_value(p, "labels", c), c < figure_count(p, "labels") ? " " : "");
        t.cell[0][c] = figure_join(name.text, price.text);
    }
    t.cell[0][t.columns - 1] = figure_join("合計 ", figure_stated(p, total, "円").text);
    figure_table(p, &t);
    return true;
}

/* 1 × 56, and blanks for the other pairs. */
static bool draw_factors(struct pen *p) {
    struct table t = {.rows = 2, .columns = 5};
    t.cell[0][0] = figure_stated(p, figure_value(p, "rows", 0), "");
    t.cell[1][0] = figure_stated(p, figure_value(p, "rows", 1), "");
    for (int r = 0; r < 2; r++) t.cell[r][4] = words("…");
    figure_table(p, &t);
    return true;
}

/* Everybody against everybody: three of them, and the rest left out. */
static bool draw_league(struct pen *p) {
    enum { CELL = 900, N = 4 };
    static const char *const name[N] = {"A", "B", "C", "…"};
    struct figure_words teams = figure_stated(p, figure_value(p, "teams", 0), ""),
                        group = figure_stated(p, figure_value(p, "group", 0), "");
    for (int i = 0; i < N; i++) {
        figure_cell(p, (i + 1) * CELL, 0, (i + 2) * CELL, CELL, name[i]);
        figure_cell(p, 0, (i + 1) * CELL, CELL, (i + 2) * CELL, name[i]);
        for (int j = 0; j < N; j++)
            figure_box(p, (i + 1) * CELL, (j + 1) * CELL, (i + 2) * CELL, (j + 2) * CELL, DRAWING_FINE,
                       DRAWING_NO_FILL);
        figure_line(p, (i + 1) * CELL, (i + 1) * CELL, (i + 2) * CELL, (i + 2) * CELL, DRAWING_FINE);
    }
    figure_text(p, (N + 1) * CELL + 400, CELL, DRAWING_START, "全部で %s", teams.text);
    if (group.text[0]) figure_text(p, (N + 1) * CELL + 400, 2 * CELL, DRAWING_START, "%sずつの組", group.text);
    return true;
}

bool figure_draw_table(struct pen *p) {
    int labels = figure_count(p, "labels");
    if (figure_count(p, "ratios")) return figure_draw_ratios(p);
    if (figure_count(p, "coins")) return draw_trials(p, "coins", figure_value(p, "amount", 0));
    if (figure_count(p, "prices")) return draw_trials(p, "prices", figure_value(p, "total", 0));
    if (figure_count(p, "teams")) return draw_league(p);
    if (labels == 2 && figure_count(p, "known") && figure_count(p, "per")) return draw_proportion(p);
    if (figure_count(p, "per") == 2) return draw_portions(p);
    const struct figure_field *rows = figure_find(p->f, "rows");
    if (!rows) return false;
    if (rows->kind == FIGURE_TEXTS) return rows->count == 2 && draw_factors(p);
    if (labels >= 3 && rows->count == labels) return draw_classes(p);
    return draw_lines(p);
}

/* ---- purchases ---- */

/* One purchase a line: counts under their nouns, the price at the right. Of three nouns two are bought, one of each. */
/* Solved: what the second purchase has more than the first, where one count is the same in both. */
static void draw_rest(struct pen *p, int columns, int wide, int y) {
    struct figure_words price = {""}, count;
    for (int c = 0; c <= columns; c++) {
        const char *a = figure_table_value(p, "rows", 0, c), *b = figure_table_value(p, "rows", 1, c);
        count = figure_step_value(p, b, "-", a);
        if (!count.text[0]) count = figure_step_value(p, a, "-", b);
        if (!count.text[0] || strcmp(a, b) == 0) continue;
        if (c == columns) price = count;
        figure_text(p, c == columns ? columns * wide + 400 : c * wide + wide / 2, y,
                    c == columns ? DRAWING_START : DRAWING_MIDDLE, "%s", count.text);
    }
    if (!price.text[0]) return;
    figure_line(p, 0, y - 450, columns * wide + 2200, y - 450, DRAWING_FINE);
    figure_text(p, columns * wide, y, DRAWING_MIDDLE, "＝");
}

bool figure_draw_rows(struct pen *p) {
    enum { WIDE = 2600, LINE = 900 };
    int labels = figure_count(p, "labels"), lines = 0;
    bool pairs = labels == 3;
    if (labels != 2 && labels != 3) return false;
    for (int c = 0; c < labels; c++)
        figure_fitted_text(p, c * WIDE + WIDE / 2, 0, DRAWING_MIDDLE, WIDE - 300, figure_value(p, "labels", c));
    for (; lines < 4 && *figure_table_value(p, "rows", lines, 0); lines++) {
        int y = (lines + 1) * LINE, drawn = 0;
        for (int c = 0; c < labels; c++) {
            const char *count = figure_table_value(p, "rows", lines, c);
            if (strcmp(count, "0") == 0) continue;
            if (drawn++) figure_text(p, c * WIDE, y, DRAWING_MIDDLE, "＋");
            if (pairs)
                figure_circle(p, c * WIDE + WIDE / 2, y, 200, DRAWING_OUTLINE, DRAWING_NO_FILL);
            else
                figure_text(p, c * WIDE + WIDE / 2, y, DRAWING_MIDDLE, "%s", figure_stated(p, count, "").text);
        }
        figure_text(p, labels * WIDE, y, DRAWING_MIDDLE, "＝");
        figure_text(p, labels * WIDE + 400, y, DRAWING_START, "%s",
                    in_unit(p, figure_table_value(p, "rows", lines, labels), 0).text);
    }
    if (lines == 0) return false;
    if (p->solved && lines == 2 && !pairs) draw_rest(p, labels, WIDE, 3 * LINE);
    if (figure_count(p, "difference"))
        figure_text(p, 0, (lines + 1) * LINE, DRAWING_START, "ねだんの差 %s",
                    figure_with_unit(p, "difference", 0).text);
    return true;
}
