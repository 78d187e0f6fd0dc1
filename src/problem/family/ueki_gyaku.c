/* ueki_gyaku.c - 植木算 backwards: the length from the number, the spacing from length and number.
 *
 *   number -> gaps (one fewer with both ends, as many with one end or around, one more without ends) -> × or ÷
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, SPACING };
enum { NO_END, ONE_END, BOTH_ENDS, AROUND }; /* the things have so many gaps more or fewer */

/* The number of gaps of x things. */
static int64_t gaps_of(int64_t things, int where) {
    return things + (where == BOTH_ENDS ? -1 : where == NO_END ? 1 : 0);
}

static bool draw_row(struct build *p, bool ring) {
    build_row_of_things(p, ring);
    build_datum(p, NUMBER, "N", build_between(p, 5, build_chance(p, 70) ? 60 : 120));
    build_datum(p, SPACING, "s", build_between(p, 2, build_chance(p, 70) ? 20 : 60));
    return build_need(p, "a length that fits a road", build_value(p, NUMBER) * build_value(p, SPACING) <= 3000) &&
           build_need(p, "number and spacing differ", build_value(p, NUMBER) != build_value(p, SPACING));
}
static bool draw_line(struct build *p) { return draw_row(p, false); }
static bool draw_ring(struct build *p) { return draw_row(p, true); }
static void bind_row(struct build *p) {
    build_need(p, "things that stand in a row", build_value(p, NUMBER) >= 2 && build_value(p, NUMBER) <= 100000);
}

/* ---- the length ---- */
static struct ratio step_gaps(struct build *p, int where) {
    struct ratio n = p->datum[NUMBER];
    if (where == BOTH_ENDS)
        return build_step(p, "間の数は、<n>の数より1少ないので、", n, '-', build_int(1), "か所", "です。");
    if (where == NO_END)
        return build_step(p, "間の数は、<n>の数より1多いので、", n, '+', build_int(1), "か所", "です。");
    build_line(p);
    build_say(p, "間の数は<n>の数と同じなので、<N>か所です。");
    return n;
}
static void solve_length(struct build *p, int where) {
    struct ratio gaps = step_gaps(p, where), n = p->datum[NUMBER], s = p->datum[SPACING];
    struct ratio length = build_step(p, "長さは、間の数だけ<s><u>があるので、", s, '*', gaps, "<u>", "です。");
    if (where == BOTH_ENDS || where == NO_END) build_trap(p, build_apply(p, s, '*', n));
    build_trap(p, build_apply(p, s, '*', build_apply(p, n, where == NO_END ? '-' : '+', build_int(1))));
    build_answer(p, length, "", "<u>");
}
/* Walk from thing to thing. */
static bool holds_length(const struct build *p, const int64_t *x, unsigned keep, int where) {
    int64_t walked = 0;
    if (keep != 3) return true;
    for (int64_t i = 1; i < build_value(p, NUMBER); i++) walked += build_value(p, SPACING);
    if (where == ONE_END || where == AROUND) walked += build_value(p, SPACING);
    if (where == NO_END) walked += 2 * build_value(p, SPACING);
    return x[0] == walked;
}

#define LENGTH_FIGURE(shape_, ends_)                                                                          \
    {                                                                                                         \
        FIGURE_UEKI, {                                                                                        \
            {"shape", FIGURE_TEXT, shape_}, {"ends", FIGURE_NUMBER, ends_}, {"number", FIGURE_NUMBER, "<N>"}, \
                {"spacing", FIGURE_NUMBER, "<s>"}, {                                                          \
                "unit", FIGURE_TEXT, "<u>"                                                                    \
            }                                                                                                 \
        }                                                                                                     \
    }

/* ---- both ends ---- */
static void solve_ends(struct build *p) { solve_length(p, BOTH_ENDS); }
static bool holds_ends(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_length(p, x, keep, BOTH_ENDS);
}
static const char *const templates_ends[] = {
    "<pl>の[端から端|はしからはし]まで、<s><u>おきに<t>を<v>ます。<t>は全部で<N><c>です。<pl>の長さは何<u>ですか。",
    "<N><c>の<t>を、<s><u>の間かくで一列に<v>ます。はじめの<n>から最後の<n>までは何<u>[ありますか。|ですか。|でしょうか。]",
    "<pl>の長さは何<u>ですか。<t>を<s><u>ごとに<v>、両はしもふくめて<N><c>になりました。",
    "<A>は、<pl>に<t>を<s><u>ずつ間をあけて<v>ました。両はしにも<v>、全部で<N><c>です。この<pl>の長さは何<u>ですか。",
    "まっすぐな<pl>の両はしと、その間に、<t>を<s><u>おきに<N><c><v>ました。<pl>の長さは何<u>になりますか。",
    "<t>が<N><c>、どこも<s><u>の間かくで、<pl>のはしからはしまでならんでいます。<pl>の長さは何<u>になりますか。",
    "となり合う<n>の間を<s><u>にして、<pl>の両はしにも<t>を<d>と、ちょうど<N><c><p>ました。<pl>は何<u>ありますか。",
    "<pl>に、はしからはしまで<N><c>の<t>があります。となりの<n>とは<s><u>ずつはなれています。<pl>の長さは何<u>ですか。",
    NULL,
};
static const struct figure_template figure_ends = LENGTH_FIGURE("line", "2");
static const struct subtype ends = {
    .id = "ends",
    .name = "両はしにあるときの長さ",
    .level = 1,
    .templates = templates_ends,
    .asks = "<pl>の長さ",
    .role = {{"N", "<n>の数", "<c>"}, {"s", "間かく", "<u>"}},
    .method = {{"間の数", "両はしに<d>ので、間の数は<n>の数より1少なくなります。", solve_ends, NULL}},
    .draw = draw_line,
    .bind = bind_row,
    .holds = holds_ends,
    .loops = 1,
    .low = {2},
    .high = {5000},
    .hint = "<n>の数と間の数は、どちらがいくつ多いですか。",
    .figure = &figure_ends,
};

/* ---- one end ---- */
static void solve_one_end(struct build *p) { solve_length(p, ONE_END); }
static bool holds_one_end(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_length(p, x, keep, ONE_END);
}
static const char *const templates_one_end[] = {
    "<pl>の片方のはしから、<s><u>おきに<t>を<N><c><v>ます。もう一方のはしには<v>ません。最後の<n>からもう一方のはしまでも<s><u>です。<pl>の長さは何<u>ですか。",
    "<pl>に<s><u>の間かくで<t>を<v>ます。一方のはしには<v>、もう一方のはしには<x>で、全部で<N><c>になりました。<pl>の長さは何<u>[ですか。|でしょうか。]",
    "<pl>の長さは何<u>ですか。<t>を<s><u>ごとに<v>、片方のはしにだけ<d>と、<N><c>になりました。",
    "<A>は、<pl>に<t>を<s><u>ずつ間をあけて<v>ました。片方のはしにだけ<v>、全部で<N><c>です。この<pl>の長さは何<u>ですか。",
    "入り口のはしには<v>、出口のはしには<x>で、<pl>に<t>を<s><u>おきに<N><c><v>ました。<pl>の長さは何<u>になりますか。",
    "<t>が<N><c>、どこも<s><u>の間かくで<pl>にあります。一方のはしにはあり、もう一方のはしにはありません。<pl>の長さは何<u>になりますか。",
    "<pl>のどちらか一方のはしにだけ<t>を<v>、<s><u>おきに<d>と、ちょうど<N><c><p>ました。<pl>は何<u>ありますか。",
    "片方のはしだけに<d>ことにして、<s><u>おきに<N><c>の<t>を<v>ました。<pl>の長さは何<u>ですか。",
    NULL,
};
static const struct figure_template figure_one_end = LENGTH_FIGURE("line", "1");
static const struct subtype one_end = {
    .id = "one_end",
    .name = "片方のはしだけにあるときの長さ",
    .level = 1,
    .templates = templates_one_end,
    .asks = "<pl>の長さ",
    .role = {{"N", "<n>の数", "<c>"}, {"s", "間かく", "<u>"}},
    .method = {{"間の数", "片方のはしにだけ<d>ので、間の数は<n>の数と同じになります。", solve_one_end, NULL}},
    .draw = draw_line,
    .bind = bind_row,
    .holds = holds_one_end,
    .loops = 1,
    .low = {2},
    .high = {5000},
    .hint = "片方のはしにだけ<d>とき、<n>の数と間の数はどうなりますか。",
    .figure = &figure_one_end,
};

/* ---- no end ---- */
static void solve_no_end(struct build *p) { solve_length(p, NO_END); }
static bool holds_no_end(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_length(p, x, keep, NO_END);
}
static const char *const templates_no_end[] = {
    "2本の電柱の間に、<t>を<N><c><v>ました。<n>と<n>の間も、<n>と電柱の間も、どこも<s><u>です。2本の電柱の間は何<u>ですか。",
    "<pl>に<s><u>の間かくで<t>を<v>ます。両はしには<v>ません。<n>が<N><c>になるとき、<pl>の長さは何<u>[ですか。|でしょうか。]",
    "<pl>の長さは何<u>ですか。<t>を<s><u>ごとに<v>、両はしには<x>ことにすると、<N><c>になりました。",
    "<A>は、<pl>に<t>を<s><u>ずつ間をあけて<v>ました。両はしには<x>で、全部で<N><c>です。この<pl>の長さは何<u>ですか。",
    "ビルとビルの間に、<t>が<N><c>、一列にあります。<n>と<n>の間も、ビルと<n>の間も、どこも<s><u>です。ビルとビルの間は何<u>ですか。",
    "<t>が<N><c>、どこも<s><u>の間かくで<pl>にあります。両はしには<n>がなく、はしと<n>の間も<s><u>です。<pl>の長さは何<u>になりますか。",
    "両はしをのぞいて<pl>に<t>を<s><u>おきに<d>と、ちょうど<N><c><p>ました。<pl>は何<u>ありますか。",
    "<pl>の両はしには<x>ことにして、<s><u>おきに<N><c>の<t>を<v>ました。<pl>の長さは何<u>ですか。",
    NULL,
};
static const struct figure_template figure_no_end = LENGTH_FIGURE("line", "0");
static const struct subtype no_end = {
    .id = "no_end",
    .name = "両はしにないときの長さ",
    .level = 2,
    .templates = templates_no_end,
    .asks = "<pl>の長さ",
    .role = {{"N", "<n>の数", "<c>"}, {"s", "間かく", "<u>"}},
    .method = {{"間の数", "両はしには<x>ので、間の数は<n>の数より1多くなります。", solve_no_end, NULL}},
    .draw = draw_line,
    .bind = bind_row,
    .holds = holds_no_end,
    .loops = 1,
    .low = {2},
    .high = {5000},
    .hint = "両はしに<x>とき、<n>の数と間の数は、どちらがいくつ多いですか。",
    .figure = &figure_no_end,
};

/* ---- around ---- */
static void solve_ring(struct build *p) { solve_length(p, AROUND); }
static bool holds_ring(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_length(p, x, keep, AROUND);
}
static const char *const templates_ring[] = {
    "<pl>のまわりに、<s><u>おきに<t>を<N><c><v>ました。<pl>のまわりの長さは何<u>ですか。",
    "<N><c>の<t>を、<s><u>の間かくで<pl>のまわりに<v>ます。まわりの長さは何<u>[ですか。|でしょうか。|になりますか。]",
    "<pl>のまわりの長さは何<u>ですか。まわりに<t>を<s><u>ごとに<d>と、ちょうど<N><c>になりました。",
    "<A>は、<pl>のまわりに<t>を<s><u>ずつ間をあけて<v>、全部で<N><c>使いました。この<pl>の1周は何<u>ですか。",
    "<pl>をぐるりと1周するように、<t>が<s><u>おきに<N><c>あります。<pl>のまわりは何<u>ありますか。",
    "<t>が<N><c>、どこも<s><u>の間かくで<pl>のまわりにならんでいます。まわりの長さは何<u>になりますか。",
    "となり合う<n>の間を<s><u>にして、<pl>のまわりに<t>を<d>と、<N><c><p>ました。まわりの長さは何<u>ですか。",
    "<pl>のまわりに<N><c>の<t>があります。となりの<n>とは<s><u>ずつはなれています。<pl>の1周の長さは何<u>ですか。",
    NULL,
};
static const struct figure_template figure_ring = {FIGURE_UEKI,
                                                   {{"shape", FIGURE_TEXT, "ring"},
                                                    {"number", FIGURE_NUMBER, "<N>"},
                                                    {"spacing", FIGURE_NUMBER, "<s>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype ring = {
    .id = "ring",
    .name = "まわりの長さ",
    .level = 1,
    .templates = templates_ring,
    .asks = "まわりの長さ",
    .role = {{"N", "<n>の数", "<c>"}, {"s", "間かく", "<u>"}},
    .method = {{"間の数", "まわりに<d>ときは、間の数は<n>の数と同じになります。", solve_ring, NULL}},
    .draw = draw_ring,
    .bind = bind_row,
    .holds = holds_ring,
    .loops = 1,
    .low = {2},
    .high = {5000},
    .hint = "まわりに<d>とき、<n>の数と間の数はどうなりますか。",
    .figure = &figure_ring,
};

/* ---- the spacing ---- */
enum { LENGTH = 1 };
static bool draw_length(struct build *p, int where) {
    build_row_of_things(p, where == AROUND);
    int64_t things = build_between(p, 5, 90), spacing = build_between(p, 2, 40),
            length = spacing * gaps_of(things, where);
    build_datum(p, NUMBER, "N", things), build_datum(p, LENGTH, "L", length);
    return build_need(p, "a length that fits a road", length <= 2500);
}
static bool draw_between(struct build *p) { return draw_length(p, NO_END); }
static bool draw_around(struct build *p) { return draw_length(p, AROUND); }
static void solve_spacing(struct build *p, int where) {
    struct ratio gaps = step_gaps(p, where);
    struct ratio spacing = build_step(p, "1つの間の長さは、", p->datum[LENGTH], '/', gaps, "<u>", "です。");
    int64_t other = gaps_of(build_value(p, NUMBER), where == NO_END ? ONE_END : BOTH_ENDS);
    if (build_value(p, LENGTH) % other == 0) build_trap(p, build_fraction(build_value(p, LENGTH), other));
    build_trap(p, gaps);
    build_answer(p, spacing, "", "<u>");
}
static bool holds_spacing(const struct build *p, const int64_t *x, unsigned keep, int where) {
    int64_t covered = 0;
    if (keep != 3) return true;
    for (int64_t i = 0; i < gaps_of(build_value(p, NUMBER), where); i++) covered += x[0];
    return covered == build_value(p, LENGTH);
}

static void solve_spacing_no_end(struct build *p) { solve_spacing(p, NO_END); }
static bool holds_spacing_no_end(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_spacing(p, x, keep, NO_END);
}
static const char *const templates_spacing_no_end[] = {
    "<L><u>はなれた2本の電柱の間に、<t>を<N><c>、等しい間かくで<v>ます。電柱のところには<v>ません。間かくは何<u>にすればよいですか。",
    "長さ<L><u>の<pl>に、<N><c>の<t>を等しい間かくで<v>ます。両はしには<v>ません。はしと<n>の間も同じにすると、間は何<u>[ですか。|でしょうか。|になりますか。]",
    "<n>と<n>の間は何<u>ですか。<L><u>の<pl>に<t>を<N><c>、同じ間かくで<v>ます。両はしには<x>で、はしとの間も同じにします。",
    "<A>は、<L><u>はなれた2本の門柱の間に、<t>を等しい間かくで<N><c><v>ます。門柱のところには<v>ません。間かくを何<u>にすればよいですか。",
    "家と学校は<L><u>はなれています。その間に<N><c>の<t>を、どの間も等しくなるように<v>ます。家と学校のところには<v>ません。1つの間は何<u>ですか。",
    "<L><u>の<pl>の両はしをのぞいて、<t>を<N><c>、等しい間かくで<v>ました。はしと<n>の間も同じです。間かくは何<u>になりますか。",
    "<N><c>の<t>で、<L><u>の<pl>を等しい長さに区切ります。両はしには<v>ません。1つの区切りは何<u>になりますか。",
    "<pl>の長さは<L><u>です。両はしには<x>ことにして、<N><c>の<t>を同じ間かくで<d>と、となりの<n>とは何<u>はなれますか。はしとの間も同じです。",
    NULL,
};
static const struct figure_template figure_spacing_no_end = {FIGURE_UEKI,
                                                             {{"shape", FIGURE_TEXT, "line"},
                                                              {"ends", FIGURE_NUMBER, "0"},
                                                              {"length", FIGURE_NUMBER, "<L>"},
                                                              {"number", FIGURE_NUMBER, "<N>"},
                                                              {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype spacing_no_end = {
    .id = "spacing_no_end",
    .name = "両はしにないときの間かく",
    .level = 2,
    .templates = templates_spacing_no_end,
    .asks = "間かく",
    .role = {{"N", "<n>の数", "<c>"}, {"L", "<pl>の長さ", "<u>"}},
    .method = {{"間の数", "両はしには<x>ので、間の数は<n>の数より1多くなります。", solve_spacing_no_end, NULL}},
    .draw = draw_between,
    .bind = bind_row,
    .holds = holds_spacing_no_end,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "両はしに<x>とき、<n>の数と間の数は、どちらがいくつ多いですか。",
    .figure = &figure_spacing_no_end,
};

static void solve_spacing_ring(struct build *p) { solve_spacing(p, AROUND); }
static bool holds_spacing_ring(const struct build *p, const int64_t *x, unsigned keep) {
    return holds_spacing(p, x, keep, AROUND);
}
static const char *const templates_spacing_ring[] = {
    "まわりの長さが<L><u>の<pl>のまわりに、<t>を<N><c>、等しい間かくで<v>ます。間かくは何<u>にすればよいですか。",
    "1周<L><u>の<pl>のまわりに、<N><c>の<t>を等しい間かくで<v>ます。<n>と<n>の間は何<u>[ですか。|でしょうか。|になりますか。]",
    "<n>と<n>の間は何<u>ですか。まわりが<L><u>の<pl>のまわりに、<t>を<N><c>、同じ間かくで<v>ます。",
    "<A>は、1周<L><u>の<pl>のまわりに、<t>を等しい間かくで<N><c><v>ます。間かくを何<u>にすればよいですか。",
    "<pl>のまわりの長さは<L><u>です。そのまわりに<N><c>の<t>を、どの間も等しくなるように<v>ます。1つの間は何<u>ですか。",
    "1周<L><u>の<pl>のまわりに、<t>を<N><c>、等しい間かくで<v>ました。間かくは何<u>になりますか。",
    "<N><c>の<t>で、<pl>のまわり<L><u>を等しい長さに区切ります。1つの区切りは何<u>になりますか。",
    "<pl>を1周すると<L><u>あります。まわりに<N><c>の<t>を同じ間かくで<d>と、となりの<n>とは何<u>はなれますか。",
    NULL,
};
static const struct figure_template figure_spacing_ring = {FIGURE_UEKI,
                                                           {{"shape", FIGURE_TEXT, "ring"},
                                                            {"length", FIGURE_NUMBER, "<L>"},
                                                            {"number", FIGURE_NUMBER, "<N>"},
                                                            {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype spacing_ring = {
    .id = "spacing_ring",
    .name = "まわりに植えるときの間かく",
    .level = 2,
    .templates = templates_spacing_ring,
    .asks = "間かく",
    .role = {{"N", "<n>の数", "<c>"}, {"L", "まわりの長さ", "<u>"}},
    .method = {{"間の数", "まわりに<d>ときは、間の数は<n>の数と同じになります。", solve_spacing_ring, NULL}},
    .draw = draw_around,
    .bind = bind_row,
    .holds = holds_spacing_ring,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "まわりに<d>とき、<n>の数と間の数はどうなりますか。",
    .figure = &figure_spacing_ring,
};

static const struct subtype *const subtypes[] = {&ends, &one_end, &no_end, &ring, &spacing_no_end, &spacing_ring, NULL};
const struct family family_ueki_gyaku = {.id = "ueki_gyaku",
                                         .number = "F18,F19,F20",
                                         .name = "植木算の逆",
                                         .grade = 4,
                                         .scene = SCENE_OUTDOORS,
                                         .subtypes = subtypes};
