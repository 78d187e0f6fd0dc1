/* table_ratio.c - 連比: ratios of two under their names, the common one below, the known amount.
 *
 *     兄  │弟  │妹
 *     3   │7   │
 *         │4   │1
 *     □  │□  │□
 *
 * Reads   labels, ratios, known, known_label, sum
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/table.h"

/* The column of what is known: named, or the first one. */
static int known_column(const struct pen *p, int columns) {
    const char *label = figure_value(p, "known_label", 0);
    for (int c = 0; c < columns; c++)
        if (strcmp(figure_value(p, "labels", c), label) == 0) return c;
    return 0;
}

/* Solved: 「3:2=21:14」 puts 21 and 14 into the row of the common ratio, from column c on. */
static void fill_common(const struct pen *p, struct table *t, int row, int c) {
    struct figure_words ratio =
        figure_step_value(p, figure_table_value(p, "ratios", c, 0), ":", figure_table_value(p, "ratios", c, 1));
    char *second = strchr(ratio.text, ':');
    if (!second || c + 1 >= t->columns) return;
    *second++ = 0;
    t->cell[row][c] = figure_join(ratio.text, ""), t->cell[row][c + 1] = figure_join(second, "");
}

bool figure_draw_ratios(struct pen *p) {
    struct table t = {.columns = figure_count(p, "labels"), .heading = true};
    int ratios = 0, row = 1;
    struct figure_words known = figure_with_unit(p, "known", 0), sum = figure_with_unit(p, "sum", 0);
    if (t.columns < 2 || t.columns > 3) return false;
    while (ratios < 2 && *figure_table_value(p, "ratios", ratios, 0)) ratios++;
    for (int c = 0; c < t.columns; c++) t.cell[0][c] = figure_join(figure_value(p, "labels", c), "");
    for (int r = 0; r < ratios; r++, row++)
        for (int c = 0; c < 2 && r + c < t.columns; c++) {
            struct figure_words w = figure_join(figure_table_value(p, "ratios", r, c), "");
            t.cell[row][r + c] = w;
        }
    if (ratios == 2) fill_common(p, &t, row, 0), fill_common(p, &t, row, 1), row++; /* blank in the problem */
    if (known.text[0]) t.cell[row][known_column(p, t.columns)] = known;
    if (p->f->asked_label >= 0 && p->f->asked_label < t.columns) t.cell[row][p->f->asked_label] = figure_join("？", "");
    if (known.text[0] || p->f->asked_label >= 0) row++;
    t.rows = row;
    figure_table(p, &t);
    if (sum.text[0]) figure_text(p, 0, -450, DRAWING_START, "合わせて %s", sum.text);
    return ratios > 0;
}
