/* bars_share.c - 線分図 of a ratio: bars of so many shares, their numbers in rings, ticks up to 8 of them.
 *
 *     兄 ├─┼─┼─┼─┼╌16╌┤ ┐          the bow over the shares holds ④
 *     妹 ├─┤            } 124枚
 *
 * Reads   labels, shares, times, sum, difference, extra, signed, amount, lengths, known_label
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/bars.h"

enum { MOST = 8 /* ticks */, PIECE = 1100 /* something more, or missing */, ROW = 2000 };

struct shares {
    int n;
    int64_t share[4];
    const char *number[4]; /* as it is written in the ring */
};

static bool read_shares(struct shares *s, const struct pen *p) {
    bool times = figure_count(p, "shares") == 0;
    s->n = times ? 2 : figure_count(p, "shares");
    if (s->n < 2 || s->n > 4) return false;
    for (int i = 0; i < s->n; i++) {
        s->number[i] = times ? i ? "1" : figure_value(p, "times", 0) : figure_value(p, "shares", i);
        if (times && i)
            s->share[i] = 1000;
        else if (!figure_number(&s->share[i], p, times ? "times" : "shares", i))
            return false;
        if (s->share[i] < 1000 || s->share[i] > 100000) return false;
    }
    return true;
}

static void draw_shares(struct pen *p, int y, int length, int64_t share, const char *number) {
    figure_bar(p, 0, length, y);
    if (share <= MOST * 1000 && share % 1000 == 0)
        for (int64_t i = 1; i < share / 1000; i++) {
            int x = (int)(length * i * 1000 / share);
            figure_line(p, x, y - PEN_TICK, x, y + PEN_TICK, DRAWING_FINE);
        }
    figure_bow(p, 0, length, y - 180, -BARS_BOW);
    figure_share(p, length / 2, y - 180 - BARS_BOW, number);
}

/* The first has something more than its shares, or something less. */
static void draw_extra(struct pen *p, int length, bool less) {
    struct figure_words extra = figure_with_unit(p, "extra", 0);
    int from = less ? length - PIECE * 2 / 3 : length, to = less ? length : length + PIECE;
    if (less) figure_hatch(p, from, -PEN_TICK, to, PEN_TICK);
    if (!less) figure_bar(p, from, to, 0);
    figure_line(p, from, -PEN_TICK, from, PEN_TICK, DRAWING_OUTLINE);
    figure_span(p, from, to, 180, BARS_BOW, extra.text);
}

/* Solved: what one share is, which the last division finds. */
static void draw_one_share(struct pen *p, int y) {
    const struct figure_step *one = NULL;
    for (int i = 0; p->solved && i < p->s->n_steps; i++)
        if (strstr(p->s->step[i].expression, "÷") && strcmp(p->s->step[i].unit, figure_value(p, "unit", 0)) == 0)
            one = &p->s->step[i];
    if (!one) return;
    figure_share(p, BARS_LONGEST - 2300, y, "1");
    figure_text(p, BARS_LONGEST - 1950, y, DRAWING_START, "＝%s%s", one->value, one->unit);
}

/* One of the amounts is known; the sum or the difference of both is asked. */
static void draw_known(struct pen *p, const struct shares *s, int longest, int64_t most) {
    struct figure_words known = figure_with_unit(p, "lengths", 0);
    for (int i = 0; i < s->n && known.text[0]; i++)
        if (strcmp(figure_value(p, "labels", i), figure_value(p, "known_label", 0)) == 0)
            figure_span(p, 0, (int)(longest * s->share[i] / most), i * ROW + 180, BARS_BOW, known.text);
    if (known.text[0] && figure_asks(p, "合計")) {
        figure_brace(p, BARS_LONGEST + 300, -200, (s->n - 1) * ROW + 200, BARS_LONGEST + 650);
        figure_asked(p, BARS_LONGEST + 950, (s->n - 1) * ROW / 2);
    }
}

bool figure_draw_bars_shares(struct pen *p) {
    struct shares s;
    int64_t most = 0;
    bool extra = figure_count(p, "extra") > 0, less = figure_value(p, "signed", 0)[0] == '-';
    bool inverse =
        figure_asks(p, "時間") && figure_count(p, "difference"); /* a ratio of speeds, a difference of times */
    bool then = figure_count(p, "amount") > 0;                   /* a ratio of another year */
    if (!read_shares(&s, p)) return false;
    for (int i = 0; i < s.n; i++)
        if (s.share[i] > most) most = s.share[i];
    int longest = extra && !less ? BARS_LONGEST - PIECE : BARS_LONGEST, last = (s.n - 1) * ROW;
    struct figure_words difference = figure_with_unit(p, "difference", 0), sum = figure_with_unit(p, "sum", 0);
    for (int i = 0; i < s.n; i++) {
        int length = (int)(longest * s.share[i] / most);
        figure_bar_name(p, i * ROW, figure_value(p, "labels", i));
        draw_shares(p, i * ROW, length, s.share[i], s.number[i]);
        if (i == 0 && extra) draw_extra(p, length, less);
        if (p->f->asked_label == i && !inverse && !then && !(i == 0 && extra))
            figure_span(p, 0, length, i * ROW + 180, BARS_BOW, "？");
    }
    figure_bar_start(p, 0, last);
    draw_known(p, &s, longest, most);
    if (figure_asks(p, "の差") && !difference.text[0]) difference = figure_join("？", "");
    if (difference.text[0] && !inverse && s.n == 2 && s.share[0] != s.share[1]) {
        int at = s.share[0] > s.share[1], shorter = (int)(longest * s.share[at] / most);
        figure_bar_difference(p, shorter, longest, at * ROW, difference.text);
    }
    if (inverse) figure_text(p, 0, last + 1100, DRAWING_START, "速さの比  時間の差 %s", difference.text);
    if (!inverse) draw_one_share(p, last + 1500);
    if (!then) figure_sum(p, BARS_LONGEST + 300, 0, last, sum.text);
    if (then) {
        struct figure_words years = figure_stated(p, figure_value(p, "amount", 0), "年");
        figure_text(p, 0, -1250, DRAWING_START, strstr(p->s->text, "年前") ? "%s前" : "%s後", years.text);
        if (sum.text[0]) figure_text(p, 0, last + 1000, DRAWING_START, "今の和 %s", sum.text);
    }
    return true;
}
