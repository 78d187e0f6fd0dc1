/* tape.c - のりしろ and 切り分け: tapes that overlap, a log that is cut. As many pieces on any drawing.
 *
 *     ┌──22cm──┐
 *     │       ▨│▨──────┐     ≈         ├25cm┼25cm┼≈┼25cm┤
 *     └────────└────────┘               └───── 5m ─────┘
 *
 * Reads   length, number, overlap, whole; length, piece, rest
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/pen.h"

bool figure_draw_tapes(struct pen *p) {
    enum { TAPE = 2900, OVER = 700, TALL = 500, LAST = 8200, END = LAST + TAPE };
    struct figure_words length = figure_with_unit(p, "length", 0), overlap = figure_with_unit(p, "overlap", 0);
    struct figure_words whole = figure_with_unit(p, "whole", 0),
                        number = figure_stated(p, figure_value(p, "number", 0), "");
    if (!length.text[0] || !overlap.text[0]) return false;
    for (int i = 0; i < 3; i++) {
        int x = i == 2 ? LAST : i * (TAPE - OVER);
        figure_box(p, x, i % 2 ? 90 : 0, x + TAPE, (i % 2 ? 90 : 0) + TALL, DRAWING_OUTLINE, DRAWING_NO_FILL);
    }
    figure_hatch(p, TAPE - OVER, 90, TAPE, TALL);
    figure_line(p, 2 * TAPE - OVER, TALL / 2, LAST, TALL / 2, DRAWING_FINE);
    figure_break(p, (2 * TAPE - OVER + LAST) / 2, TALL / 2);
    figure_span(p, 0, TAPE, -150, -450, length.text);
    figure_span(p, TAPE - OVER, TAPE, TALL + 200, 420, overlap.text);
    figure_span(p, 0, END, TALL + 900, 700, whole.text[0] ? whole.text : "？");
    struct figure_words joints = figure_step_from(p, figure_value(p, "number", 0), "-");
    if (joints.text[0]) figure_text(p, END, -1050, DRAWING_END, "重なりは %s", joints.text);
    if (number.text[0]) figure_text(p, END, -500, DRAWING_END, "全部で %s", number.text);
    return true;
}

bool figure_draw_cuts(struct pen *p) {
    enum { LONG = 9000, PIECE = 1700, TALL = 500 };
    struct figure_words length = figure_with_unit(p, "length", 0),
                        piece = figure_stated(p, figure_value(p, "piece", 0), "");
    struct figure_words rest = figure_stated(p, figure_value(p, "rest", 0), "分");
    static const int cut[] = {PIECE, 2 * PIECE, LONG - PIECE};
    if (!length.text[0]) return false;
    figure_box(p, 0, 0, LONG, TALL, DRAWING_OUTLINE, DRAWING_NO_FILL);
    for (int i = 0; i < 3; i++) figure_dashes(p, cut[i], -150, cut[i], TALL + 150);
    figure_break(p, (2 * PIECE + LONG - PIECE) / 2, 0);
    figure_break(p, (2 * PIECE + LONG - PIECE) / 2, TALL);
    figure_span(p, 0, PIECE, -250, -420, piece.text);
    figure_span(p, PIECE, 2 * PIECE, -250, -420, piece.text);
    figure_span(p, LONG - PIECE, LONG, -250, -420, piece.text);
    figure_span(p, 0, LONG, TALL + 250, 650, length.text);
    struct figure_words pieces = figure_step_to(p, "÷", figure_value(p, "piece", 0)), bare = pieces;
    bare.text[strspn(bare.text, "0123456789")] = 0;
    struct figure_words cuts = figure_step_from(p, bare.text, "-");
    if (cuts.text[0])
        figure_text(p, LONG / 2, TALL + 1500, DRAWING_MIDDLE, "%sに分けるのに切るのは %s", pieces.text, cuts.text);
    if (rest.text[0]) figure_text(p, LONG / 2, -1350, DRAWING_MIDDLE, "切るたびに %s休む", rest.text);
    return true;
}
