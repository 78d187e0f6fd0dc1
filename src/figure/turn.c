/* turn.c - directions: points around a centre, arcs from one direction to another. Half degrees, against the clock.
 *
 * Reads   nothing                         Writes  struct drawing, at its end
 * Checked tests/figure/turn_test.c
 */
#include "figure/turn.h"

enum { HALVES = 720 }; /* of a full turn */

int figure_sine(int half) {
    static const short sine[] = {0,   17,  35,  52,  70,  87,  105, 122, 139, 156,  174, 191, 208, 225, 242, 259,
                                 276, 292, 309, 326, 342, 358, 375, 391, 407, 423,  438, 454, 469, 485, 500, 515,
                                 530, 545, 559, 574, 588, 602, 616, 629, 643, 656,  669, 682, 695, 707, 719, 731,
                                 743, 755, 766, 777, 788, 799, 809, 819, 829, 839,  848, 857, 866, 875, 883, 891,
                                 899, 906, 914, 921, 927, 934, 940, 946, 951, 956,  961, 966, 970, 974, 978, 982,
                                 985, 988, 990, 993, 995, 996, 998, 999, 999, 1000, 1000};
    half = (half % HALVES + HALVES) % HALVES;
    int below = half >= HALVES / 2, up = below ? half - HALVES / 2 : half;
    if (up > HALVES / 4) up = HALVES / 2 - up;
    int s = (sine[up / 2] + sine[(up + 1) / 2]) / 2;
    return below ? -s : s;
}

struct drawing_point figure_point_at(struct drawing_point centre, struct drawing_point radius, int half) {
    return (struct drawing_point){centre.x + radius.x * figure_sine(half + HALVES / 4) / 1000,
                                  centre.y - radius.y * figure_sine(half) / 1000};
}

struct drawing_point figure_at(struct drawing_point centre, int radius, int half) {
    return figure_point_at(centre, (struct drawing_point){radius, radius}, half);
}

void figure_turn(struct pen *p, struct drawing_point centre, int radius, int from, int to, bool dashed) {
    enum { STEP = 10, MOST = HALVES / STEP };
    struct drawing_point point[MOST + 2];
    int n = 0;
    for (int half = from; half < to && n <= MOST; half += STEP) point[n++] = figure_at(centre, radius, half);
    point[n++] = figure_at(centre, radius, to);
    figure_path(p, point, n, dashed);
}
