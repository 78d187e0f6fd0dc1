/* wasa_hen.c - 和差算: two amounts from their sum, after one of them has changed; day and night, which are 24 hours.
 *
 *   the sum without what was spent, and the difference afterwards
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- one spends, and then has more or fewer ---- */
enum { SUM, SPENT, GAP };
static const char *const things[] = {
    "お金|円|50|300|10|使った|使う|使って",        "カード|枚|20|90|1|あげた|あげる|あげて",
    "シール|枚|20|90|1|使った|使う|使って",        "色紙|枚|20|120|1|使った|使う|使って",
    "こづかい|円|50|300|10|使った|使う|使って",    "どんぐり|個|20|90|1|なくした|なくす|なくして",
    "あめ|個|10|60|1|食べた|食べる|食べて",        "ビー玉|個|20|90|1|なくした|なくす|なくして",
    "折り紙|枚|20|120|1|使った|使う|使って",       "クッキー|枚|10|60|1|食べた|食べる|食べて",
    "切手|枚|20|90|1|使った|使う|使って",          "おはじき|個|20|90|1|あげた|あげる|あげて",
    "リボン|cm|40|250|5|使った|使う|使って",       "ジュース|mL|50|300|10|飲んだ|飲む|飲んで",
    "!メダル|枚|20|90|1|なくした|なくす|なくして", NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "兄|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", "母|むすめ", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

static void bind_spent(struct build *p) {
    build_set(p, "s", p->asked ? "<r>" : "<p>");
    build_set(p, "mo", p->aux[0] ? "多く" : "少なく"), build_set(p, "mi", p->aux[0] ? "多い" : "少ない");
}
static bool draw_spent(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|lo|hi|st|vt|vb|ve", things);
    build_words(p, "p|r", pairs);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), st = build_get_number(p, "st");
    int64_t r = build_round(p, lo, hi, st), gap = build_round(p, st, hi / 2, st), spent = build_round(p, st, hi, st);
    bool more = build_chance(p, 65);
    int64_t left = more ? r + gap : r - gap;
    build_aux(p, 0, more);
    build_datum(p, SUM, "S", left + spent + r), build_datum(p, SPENT, "x", spent), build_datum(p, GAP, "D", gap);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "something is left", left > 0 && spent > 1 && gap > 1) &&
           build_need(p, "numbers differ", gap != spent && left + spent != r);
}
static void solve_spent(struct build *p) {
    bool more = p->aux[0];
    struct ratio sum = build_step(p, "後の2人の和は、", p->datum[SUM], '-', p->datum[SPENT], "<c>", "です。");
    struct ratio twice = sum;
    if (p->datum[GAP].num)
        twice = build_step(p, "<r>の2つ分は、差を直して、", sum, more ? '-' : '+', p->datum[GAP], "<c>", "です。");
    struct ratio other = build_step(p, "<r>は、", twice, '/', build_int(2), "<c>", "です。");
    if (p->asked) {
        build_trap(p, build_apply(p, sum, '-', other));
        build_answer(p, other, "", "<c>");
        return;
    }
    build_trap(p, build_apply(p, sum, '-', other));
    build_trap(p, other);
    build_answer(p, build_step(p, "はじめの<p>は、", p->datum[SUM], '-', other, "<c>", "です。"), "", "<c>");
}
static bool holds_spent(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t gap = build_value(p, GAP) * (p->aux[0] ? 1 : -1);
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(SPENT) | BIT(GAP), x[0] - build_value(p, SPENT) == x[1] + gap);
}
static const char *const templates_spent[] = {
    "<p>と<r>は、<t>を合わせて<S><c>持っていました。<p>が<x><c><vt>ところ、<p>のほうが<r>より<D><c><mo>なりました。<s>ははじめ何<c>持っていましたか。",
    "<p>と<r>の<t>は、合わせて<S><c>です。<p>が<x><c><vb>と、<p>は<r>より<D><c><mo>なります。はじめの<s>の<t>は何<c>[ですか。|でしょうか。]",
    "はじめ、2人の<t>の和は<S><c>でした。<p>が<x><c><ve>、<r>より<D><c><mo>なりました。はじめの<s>の<t>は何<c>ですか。",
    "<s>ははじめ、<t>を何<c>持っていましたか。<p>と<r>は合わせて<S><c>持っていて、<p>が<x><c><ve>から<r>とくらべると、<D><c><mo>なっていました。",
    "合わせて<S><c>の<t>を<p>と<r>で分けました。その後<p>が<x><c><vt>ので、<p>の<t>は<r>より<D><c><mi>です。はじめに<s>がもらったのは何<c>ですか。",
    "<t>を<p>と<r>が合計<S><c>持っています。<p>が<x><c><vt>後の<t>は、<r>の<t>より<D><c><mi>そうです。はじめの<s>の<t>は何<c><ka>",
    "<p>は<t>を<x><c><ve>、<r>より<D><c><mo>なりました。その前の2人の<t>は全部で<S><c>です。はじめの<s>の<t>の数<wo>",
    "2人で<S><c>の<t>があります。<p>だけが<x><c><vb>と、<r>より<D><c><mo>なるとき、はじめの<s>の<t>は何<c>ですか。",
    NULL,
};
static const struct subtype spent = {
    .id = "spent",
    .name = "一方が使った後の差",
    .level = 2,
    .templates = templates_spent,
    .asks = "はじめの<p>の数|はじめの<r>の数",
    .role = {{"S", "はじめの和", "<c>"},
             {"x", "<p>が使った数", "<c>"},
             {"D", "後の差", "<c>", .optional = true},
             {"mo", "使った後は多いか少ないか", "少ない|多い", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"後の和と差", "和差算です。使った後の2人の和と差から考えます。", solve_spent, NULL}},
    .draw = draw_spent,
    .bind = bind_spent,
    .holds = holds_spent,
    .low = {1, 1},
    .high = {700, 400},
    .hint = "使った後の2人の和は何<c>ですか。",
    .figure = &figure,
};
/* ---- day and night ---- */
enum { LONGER, DAY_MINUTES = 1440 };
static const char *const days[] = {"冬至の日|夜|昼",    "夏至の日|昼|夜",     "ある日|昼|夜",     "ある日|夜|昼",
                                   "7月のある日|昼|夜", "12月のある日|夜|昼", "夏のある日|昼|夜", "冬のある日|夜|昼",
                                   "今日|昼|夜",        "今日|夜|昼",         "!きのう|夜|昼",    NULL};
static void bind_day(struct build *p) {
    build_set(p, "s", p->asked ? "<r>" : "<p>");
    build_need(p, "less than a day", build_value(p, LONGER) < DAY_MINUTES);
}
static bool draw_day(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|p|r", days);
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, LONGER, "D", 2 * build_between(p, 5, 165));
    return true;
}
static void solve_day(struct build *p) {
    struct ratio all =
        build_step(p, "昼と夜を合わせると1日、24時間なので、", build_int(24), '*', build_int(60), "分", "です。");
    struct ratio twice = p->asked ? build_step(p, "<r>の2つ分は、", all, '-', p->datum[LONGER], "分", "です。")
                                  : build_step(p, "<p>の2つ分は、", all, '+', p->datum[LONGER], "分", "です。");
    struct ratio half = build_step(p, "<s>の長さは、", twice, '/', build_int(2), "分", "です。");
    build_trap(p, build_apply(p, all, '-', half));
    build_answer(p, half, "", "分");
}
static bool holds_day(const struct build *p, const int64_t *x, unsigned keep) {
    return x[0] + x[1] == DAY_MINUTES && IF_KEPT(keep, BIT(LONGER), x[0] - x[1] == build_value(p, LONGER));
}
static const char *const templates_day[] = {
    "<w>は、<p>の長さが<r>の長さより<D>分長いそうです。この日の<s>の長さは何分ですか。",
    "<w>の<p>は、<r>より<D>分長くなっています。<s>は何分[ですか。|でしょうか。]",
    "<w>の<s>の長さは何分ですか。この日は<p>のほうが<r>より<D>分長いです。",
    "<A>が調べると、<w>は<r>が<p>より<D>分短いことがわかりました。この日の<s>の長さ<wo>",
    "<w>は<p>と<r>の長さの差が<D>分で、<p>のほうが長いです。<s>は何分<ka>",
    "昼と夜を合わせると1日です。<w>は、<p>が<r>より<D>分長いです。<s>の長さは何分になりますか。",
    "<p>の長さから<r>の長さをひくと<D>分になります。<w>のことです。<s>の長さは何分ですか。",
    "<A>は日の出と日の入りの時こくを調べました。<w>は、<p>が<r>より<D>分長い日です。<s>は何分ですか。",
    NULL,
};
static const struct figure_template figure_day = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分"}}};
static const struct subtype day = {
    .id = "day",
    .name = "昼と夜の長さ",
    .level = 2,
    .templates = templates_day,
    .asks = "<p>の長さ|<r>の長さ",
    .role = {{"D", "<p>が<r>より長い時間", "分"}},
    .method = {{"線分図", "和差算です。昼と夜の長さの和は24時間です。", solve_day, NULL}},
    .draw = draw_day,
    .bind = bind_day,
    .holds = holds_day,
    .low = {1, 1},
    .high = {1440, 1440},
    .hint = "昼と夜の長さを合わせると、何時間ですか。",
    .figure = &figure_day,
};

static const struct subtype *const subtypes[] = {&spent, &day, NULL};
const struct family family_wasa_hen = {.id = "wasa_hen",
                                       .number = "F01",
                                       .name = "和差算(使った後・昼と夜)",
                                       .grade = 5,
                                       .plain = true,
                                       .scene = SCENE_INDOORS,
                                       .subtypes = subtypes};
