/* gaisu_hani.c - がい数のはんい: what was rounded, in a unit; at a digit, to its first digits, two numbers together.
 *
 *   rounded ± half of the place; the half below belongs to it, the half above does not
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/gaisu.h"

enum { ROUNDED, DIGITS };
enum { AUX_PLACE, AUX_LARGEST };

static void bind_edge(struct build *p, int64_t power) {
    bool largest = p->aux[AUX_LARGEST];
    int64_t unit = gaisu_ten_to(power);
    p->aux[6] = unit; /* not part of the key */
    build_set(p, "to", gaisu_place(power));
    build_set(p, "at", gaisu_place(power - 1));
    build_set_number(p, "half", unit / 2);
    build_set(p, "edge", largest ? "いちばん多くて" : "いちばん少なくて");
    build_set(p, "edge2", largest ? "最も多くて" : "最も少なくて");
    build_set(p, "edge3", largest ? "多くとも" : "少なくとも");
    build_need(p, "a number of the place", power > 0 && build_value(p, ROUNDED) % unit == 0);
}
/* The largest or the smallest whole number that gives <R>. */
static struct ratio step_edge(struct build *p, const char *name, struct ratio r) {
    struct ratio half = build_int(p->aux[6] / 2);
    build_set(p, "z1", name);
    if (!p->aux[AUX_LARGEST])
        return build_step(p, "<at>が5以上なら切り上げるので、<z1>いちばん小さい数は、", r, '-', half, "<u>", "です。");
    struct ratio over = build_step(p, "<at>が4までなら切り捨てるので、<z1>がい数になるのは、", r, '+', half, "<u>", "より小さい数です。");
    return build_step(p, "整数なので、<z1>いちばん大きい数は、", over, '-', build_int(1), "<u>", "です。");
}
static bool rounds_to(int64_t x, int64_t r, int64_t unit) { return 2 * x >= 2 * r - unit && 2 * x < 2 * r + unit; }
static void draw_rounded(struct build *p, int64_t power) {
    build_datum(p, ROUNDED, "R", gaisu_ten_to(power) * build_between(p, 2, power > 3 ? 30 : 98));
    gaisu_thing(p);
    build_aux(p, AUX_LARGEST, build_between(p, 0, 1));
}
static void solve_one(struct build *p) {
    struct ratio found = step_edge(p, "", p->datum[ROUNDED]);
    build_trap(p, build_apply(p, p->datum[ROUNDED], p->aux[AUX_LARGEST] ? '+' : '-', build_int(p->aux[6] / 2 - 1)));
    build_trap(p, build_apply(p, p->datum[ROUNDED], p->aux[AUX_LARGEST] ? '+' : '-', build_int(p->aux[6] * 2 / 5)));
    build_answer(p, found, "", "<u>");
}
static bool is_edge(const struct build *p, int64_t x, int64_t r, int64_t unit) {
    return rounds_to(x, r, unit) && !rounds_to(p->aux[AUX_LARGEST] ? x + 1 : x - 1, r, unit);
}

/* ---- at a digit ---- */
static void bind_at(struct build *p) { bind_edge(p, p->aux[AUX_PLACE] + 1); }
static bool draw_at(struct build *p) {
    int64_t place = build_between(p, 0, 3);
    build_aux(p, AUX_PLACE, place);
    draw_rounded(p, place + 1);
    return true;
}
static bool holds_at(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, is_edge(p, x[0], build_value(p, ROUNDED), gaisu_ten_to(p->aux[AUX_PLACE] + 1)));
}
static const char *const templates_at[] = {
    "<th>を<at>で四捨五入すると<R><u>です。実際には<edge>何<u>ですか。整数で答えなさい。",
    "<th>の<at>を四捨五入したら<R><u>になりました。もとの数は<edge2>何<u>[ですか。|でしょうか。|になりますか。]ただし、整数とします。",
    "<at>を四捨五入すると<R><u>になる整数があります。<edge2>何<u>ですか。",
    "<edge2>何<u>ですか。<th>は整数で、<at>で四捨五入すると<R><u>になります。",
    "<P>は、<th>を<at>で四捨五入して<R><u>と言いました。実際の数は<edge2>何<u>と考えられますか。整数で答えなさい。",
    "<th>は、<at>を四捨五入すると<R><u>です。もとの整数は<edge>何<u>でしょうか。",
    "ある整数の<at>を四捨五入すると<R><u>です。その整数は<edge2>何<u>ですか。",
    "<th>が<R><u>というのは、<at>を四捨五入した数です。実際の数は<edge2>何<u>か、整数で答えなさい。",
    NULL,
};
static const struct figure_template figure_at = {
    FIGURE_LINE, {{"centre", FIGURE_NUMBER, "<R>"}, {"half", FIGURE_NUMBER, "<half>"}}};
#define MOST "最も少なくて|最も多くて"
static const struct subtype at = {
    .id = "at",
    .name = "ある位を四捨五入したもとの数",
    .level = 1,
    .templates = templates_at,
    .asks = "もとの数",
    .role = {{"R", "がい数", "<u>"},
             {"at", "四捨五入した位", "一の位|十の位|百の位|千の位", PROBLEM_CHOICE, .aux = AUX_PLACE},
             {"edge", "どちらのはし", MOST, PROBLEM_CHOICE, .aux = AUX_LARGEST}},
    .method = {{"数直線", "<at>を四捨五入して<R>になるはんいを考えます。", solve_one, NULL}},
    .draw = draw_at,
    .bind = bind_at,
    .holds = holds_at,
    .low = {1},
    .high = {320000},
    .hint = "<at>の数字が4のときと5のときで、四捨五入はどう変わりますか。",
    .figure = &figure_at,
};

/* ---- to the first digits ---- */
static void bind_top(struct build *p) {
    int64_t unit = gaisu_unit_of(build_value(p, ROUNDED), build_value(p, DIGITS)), power = 0;
    while (gaisu_ten_to(power) < unit) power++;
    bind_edge(p, power);
    build_need(p, "the same place below", build_value(p, ROUNDED) / unit > gaisu_ten_to(build_value(p, DIGITS) - 1));
}
static bool draw_top(struct build *p) {
    int64_t digits = build_between(p, 1, 2), power = build_between(p, 1, 3);
    build_datum(p, ROUNDED, "R", gaisu_ten_to(power) * (digits == 1 ? build_between(p, 2, 8) : build_between(p, 11, 98)));
    build_datum(p, DIGITS, "d", digits);
    gaisu_thing(p);
    build_aux(p, AUX_LARGEST, build_between(p, 0, 1));
    return true;
}
static void solve_top(struct build *p) {
    build_line(p);
    build_say(p, "上から<d>けたのがい数なので、<at>を四捨五入しています。");
    solve_one(p);
}
static bool holds_top(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t unit = 1;
    if (keep != 3) return true;
    while (x[0] / unit >= gaisu_ten_to(build_value(p, DIGITS))) unit *= 10;
    return is_edge(p, x[0], build_value(p, ROUNDED), unit);
}
static const char *const templates_top[] = {
    "<th>を四捨五入して上から<d>けたのがい数にすると<R><u>です。実際には<edge>何<u>ですか。整数で答えなさい。",
    "四捨五入して上から<d>けたのがい数で表すと<R><u>になる整数があります。<edge2>何<u>[ですか。|でしょうか。]",
    "<th>は、上から<d>けたのがい数で<R><u>です。四捨五入する前の整数は<edge2>何<u>ですか。",
    "<edge2>何<u>ですか。<th>は整数で、四捨五入して上から<d>けたのがい数にすると<R><u>になります。",
    "ニュースで、<th>はおよそ<R><u>と言っていました。四捨五入した上から<d>けたのがい数です。実際には<edge2>何<u>と考えられますか。",
    "<P>は、<th>を四捨五入して上から<d>けたのがい数にし、<R><u>と書きました。実際の数は<edge>何<u>ですか。",
    "上から<d>けたのがい数にして<R><u>になる整数は、<edge2>何<u>ですか。四捨五入するものとします。",
    "<th>が約<R><u>というのは、四捨五入した上から<d>けたのがい数です。実際の数は<edge2>何<u>ですか。整数で答えなさい。",
    NULL,
};
static const struct subtype top = {
    .id = "top",
    .name = "上から何けたのがい数のもとの数",
    .level = 2,
    .templates = templates_top,
    .asks = "もとの数",
    .role = {{"R", "がい数", "<u>"}, {"d", "残したけた数", "けた"}, {"edge", "どちらのはし", MOST, PROBLEM_CHOICE, .aux = AUX_LARGEST}},
    .method = {{"数直線", "上から<d>けたのがい数では、どの位を四捨五入したかを考えます。", solve_top, NULL}},
    .draw = draw_top,
    .bind = bind_top,
    .holds = holds_top,
    .low = {1},
    .high = {110000},
    .hint = "<R>は、何の位を四捨五入した数ですか。",
    .figure = &figure_at,
};

/* ---- two numbers together ---- */
enum { OTHER = 1 };
static void bind_sum(struct build *p) {
    bind_edge(p, p->aux[AUX_PLACE] + 1);
    build_need(p, "a number of the place", build_value(p, OTHER) % p->aux[6] == 0);
}
/* What each of two people has | unit */
static const char *const shared[] = {
    "集めた空きかんの数|個", "配ったちらしの数|枚",   "歩いた歩数|歩",       "折ったつるの数|羽",     "拾ったどんぐりの数|個",
    "貯金|円",               "使ったお金|円",         "売ったパンの数|個",   "集めた古新聞の数|部",   "植えた球根の数|個",
    "泳いだ道のり|m",        "ゲームの得点|点",       "とったみかんの数|個", "ならべたドミノの数|個", "作った部品の数|個",
    "書いた字の数|字",       "とんだなわとびの数|回", "切った切手の数|枚",   "走った道のり|m",        "!集めたサインの数|人", NULL};
static bool draw_sum(struct build *p) {
    int64_t place = build_between(p, 1, 2);
    build_aux(p, AUX_PLACE, place);
    build_aux(p, AUX_LARGEST, build_between(p, 0, 1));
    build_datum(p, ROUNDED, "R", gaisu_ten_to(place + 1) * build_between(p, 2, 60));
    build_datum(p, OTHER, "S", gaisu_ten_to(place + 1) * build_between(p, 2, 60));
    build_context(p, "th|u", shared);
    build_people(p, "P|Q");
    return build_need(p, "two numbers", build_value(p, ROUNDED) != build_value(p, OTHER));
}
static void solve_sum(struct build *p) {
    struct ratio one = step_edge(p, "<R>になる", p->datum[ROUNDED]), other = step_edge(p, "<S>になる", p->datum[OTHER]);
    struct ratio sum = build_step(p, "この2つの和なので、", one, '+', other, "<u>", "です。");
    struct ratio rounded = build_apply(p, p->datum[ROUNDED], '+', p->datum[OTHER]);
    build_trap(p, build_apply(p, rounded, p->aux[AUX_LARGEST] ? '+' : '-', build_int(p->aux[6] / 2)));
    build_trap(p, rounded);
    build_answer(p, sum, "", "<u>");
}
static int64_t edge_of(const struct build *p, int64_t r) {
    int64_t unit = gaisu_ten_to(p->aux[AUX_PLACE] + 1), far = unit / 2 + 1, back = p->aux[AUX_LARGEST] ? -1 : 1;
    int64_t x = r - back * far; /* from outside towards r */
    while (!rounds_to(x, r, unit)) x += back;
    return x;
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == edge_of(p, build_value(p, ROUNDED)) + edge_of(p, build_value(p, OTHER)));
}
static const char *const templates_sum[] = {
    "<P>の<th>は<R><u>、<Q>の<th>は<S><u>です。どちらも四捨五入して<to>までのがい数にした数です。2人の分を合わせると<edge2>何<u>ですか。",
    "四捨五入して<to>までのがい数で表すと、<th>は、<P>が<R><u>、<Q>が<S><u>です。合わせて<edge2>何<u>[ですか。|でしょうか。]",
    "<th>を四捨五入して<to>までのがい数にすると、<P>は<R><u>、<Q>は<S><u>でした。2人の合計は<edge3>何<u>ですか。整数で答えなさい。",
    "合わせて<edge2>何<u>ですか。<th>は、<P>が<R><u>、<Q>が<S><u>で、どちらも四捨五入した<to>までのがい数です。",
    "<P>と<Q>の<th>は、四捨五入した<to>までのがい数でそれぞれ<R><u>と<S><u>です。実際の合計は<edge>何<u>ですか。整数とします。",
    "<to>までのがい数にすると、<P>の<th>は<R><u>、<Q>の<th>は<S><u>になります。四捨五入する前の合計は<edge2>何<u>ですか。",
    "四捨五入した<to>までのがい数で、<P>の<th>は<R><u>、<Q>の<th>は<S><u>です。2人分を合わせると<edge2>何<u>になりますか。",
    "<P>の<th>と<Q>の<th>を、<to>までのがい数に四捨五入したら、<R><u>と<S><u>になりました。もとの数の和は<edge2>何<u>ですか。",
    NULL,
};
static const struct figure_template figure_sum = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<R>|<S>"}}};
static const struct subtype sum = {
    .id = "sum",
    .name = "2つのがい数のもとの和",
    .level = 2,
    .templates = templates_sum,
    .asks = "もとの数の和",
    .role = {{"R", "<P>の分", "<u>"},
             {"S", "<Q>の分", "<u>"},
             {"to", "どの位まで", GAISU_PLACES, PROBLEM_CHOICE, .aux = AUX_PLACE},
             {"edge", "どちらのはし", MOST, PROBLEM_CHOICE, .aux = AUX_LARGEST}},
    .method = {{"はしを考える", "それぞれの数のはんいのはしを求めて、たします。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .low = {1},
    .high = {160000},
    .hint = "<R>になる数のはんいは、いくつからですか。",
    .figure = &figure_sum,
};

static const struct subtype *const subtypes[] = {&at, &top, &sum, NULL};
const struct family family_gaisu_hani = {
    .id = "gaisu_hani", .number = "F73", .name = "がい数のもとの数", .grade = 5, .plain = true, .subtypes = subtypes};
