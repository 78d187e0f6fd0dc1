/* hi.c - 比: one term from the other, a total in two or three parts, a fraction of the one that equals a fraction of
 * the other.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* first | second | unit | lowest and highest of one of them */
static const char *const pairs[] = {"さいている花|つぼみの花|本|10|300",
                                    "米の量|水の量|mL|100|900",
                                    "たての長さ|横の長さ|cm|20|300",
                                    "シロップ|水|mL|40|900",
                                    "赤い絵の具|白い絵の具|g|10|200",
                                    "男子|女子|人|20|400",
                                    "大人|子ども|人|20|600",
                                    "庭の面積|畑の面積|m²|20|400",
                                    "酢|オリーブオイル|mL|20|300",
                                    "りんご|みかん|個|10|200",
                                    "黒い石|白い石|個|20|300",
                                    "木の高さ|かげの長さ|cm|60|900",
                                    "コーヒー|牛にゅう|mL|40|500",
                                    "セメント|砂|kg|20|300",
                                    "小麦粉|さとう|g|40|600",
                                    "姉の歩数|妹の歩数|歩|100|900",
                                    "赤いリボン|青いリボン|cm|30|600",
                                    "兄の走った道のり|弟の走った道のり|m|200|900",
                                    "犬|ねこ|ひき|10|90",
                                    "ソース|ケチャップ|mL|15|200",
                                    "物語の本|図かん|冊|30|600",
                                    "鉄のおもり|銅のおもり|g|50|900",
                                    "晴れの日|雨の日|日|6|200",
                                    "勝った試合|負けた試合|試合|4|60",
                                    "電車の乗客|バスの乗客|人|30|600",
                                    "!バター|小麦粉|g|40|600",
                                    NULL};
static const char *const triples[] = {"セメント|砂|じゃり|kg",
                                      "赤い花|白い花|黄色い花|本",
                                      "大人|中学生|小学生|人",
                                      "牛肉|ぶた肉|とり肉|g",
                                      "兄の分|わたしの分|弟の分|枚",
                                      "赤い玉|青い玉|白い玉|個",
                                      "米|麦|豆|kg",
                                      "いちばん長い辺|2番目の辺|3番目の辺|cm",
                                      "りんご|みかん|かき|個",
                                      "物語|図かん|絵本|冊",
                                      "庭|畑|建物の土地|m²",
                                      "さとう|小麦粉|バター|g",
                                      "オレンジ|りんご|水|mL",
                                      "長女の分|次女の分|三女の分|円",
                                      "金|銀|銅|g",
                                      "犬|ねこ|うさぎ|ひき",
                                      "電車|バス|徒歩|人",
                                      "晴れの日|くもりの日|雨の日|日",
                                      "A組|B組|C組|人",
                                      "!酢|油|しょうゆ|mL",
                                      NULL};

enum { A, B, KNOWN };
static int64_t draw_pair(struct build *p) {
    build_context(p, "p|q|u|lo|hi", pairs);
    int64_t a = build_between(p, 1, 11), b = build_between(p, 1, 11);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    build_need(p, "a ratio in lowest terms", a != b && build_gcd(a, b) == 1);
    p->asked = (int)build_between(p, 0, 1);
    int64_t larger = a > b ? a : b;
    return build_between(p, (build_get_number(p, "lo") + larger - 1) / larger, build_get_number(p, "hi") / larger);
}

/* ---- one from the other ---- */
static void bind_other(struct build *p) {
    build_set(p, "z", p->asked ? "<q>" : "<p>"), build_set(p, "o", p->asked ? "<p>" : "<q>");
    build_set(p, "zr", p->asked ? "<b>" : "<a>"), build_set(p, "or", p->asked ? "<a>" : "<b>");
}
static bool draw_other(struct build *p) {
    int64_t one = draw_pair(p), known = p->asked ? build_value(p, A) : build_value(p, B);
    build_datum(p, KNOWN, "n", one * known);
    return build_need(p, "some of each", one >= 2);
}
static void solve_other(struct build *p) {
    struct ratio known = p->datum[p->asked ? A : B], asked = p->datum[p->asked ? B : A];
    struct ratio one =
        build_share_step(p, "<o>の<n><u>は比の<or>にあたるので、比の1は、", p->datum[KNOWN], known, "<u>", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[KNOWN].num * known.num), (int64_t)asked.num));
    build_answer(p, build_step(p, "<z>は比の<zr>にあたるので、", one, '*', asked, "<u>", "です。"), "", "<u>");
}
static void solve_other_times(struct build *p) {
    struct ratio known = p->datum[p->asked ? A : B], asked = p->datum[p->asked ? B : A];
    struct ratio times = build_fraction_step(p, "<z>は<o>の、", asked, '/', known, "倍", "です。");
    build_answer(p, build_fraction_step(p, "だから、<z>は、", p->datum[KNOWN], '*', times, "<u>", "です。"), "", "<u>");
}
static bool holds_other(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(B), x[0] * build_value(p, B) == x[1] * build_value(p, A)) &&
           IF_KEPT(keep, BIT(KNOWN), x[!p->asked] == build_value(p, KNOWN));
}
static const char *const templates_other[] = {
    "<p>と<q>の比は<a>:<b>です。<o>が<n><u>のとき、<z>は何<u>ですか。",
    "<p>と<q>の比が<a>:<b>になっています。<o>は<n><u>です。<z>は何<u>[ですか。|でしょうか。]",
    "<z>は何<u>ですか。<p>と<q>の比は<a>:<b>で、<o>は<n><u>です。",
    "<o>は<n><u>で、<p>と<q>の比は<a>:<b>です。<z>は何<u>になりますか。",
    "<p>と<q>を<a>:<b>の割合にします。<o>を<n><u>にすると、<z>は何<u>にすればよいですか。",
    "<p>と<q>をくらべると、比は<a>:<b>でした。<o>が<n><u>だったとすると、<z>は何<u>でしたか。",
    "<p>:<q>が<a>:<b>で、<o>が<n><u>のとき、<z>が何<u>か答えなさい。",
    "<p>が<a>に対して<q>が<b>の割合です。<o>が<n><u>なら、<z>は何<u>ですか。",
    "!<p>と<q>の間には<a>:<b>の関係があります。<o>は<n><u>です。<z>は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_other = {FIGURE_TABLE,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                     {"ratios", FIGURE_NUMBER_TABLE, "<a>,<b>"},
                                                     {"known", FIGURE_NUMBER, "<n>"},
                                                     {"known_label", FIGURE_TEXT, "<o>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype other = {
    .id = "other",
    .name = "比の一方から他方",
    .level = 1,
    .templates = templates_other,
    .asks = "<p>|<q>",
    .role = {{"a", "<p>の比", ""}, {"b", "<q>の比", ""}, {"n", "<o>", "<u>"}},
    .method = {{"比の1", "わかっている<o>から、比の1にあたる量を求めます。", solve_other, NULL},
               {"何倍", "<z>が<o>の何倍かを、比から考えます。", solve_other_times, "<z>は<o>の何倍ですか。"}},
    .draw = draw_other,
    .bind = bind_other,
    .holds = holds_other,
    .low = {1, 1},
    .high = {1200, 1200},
    .hint = "比の1にあたるのは何<u>ですか。",
    .figure = &figure_other,
};

/* ---- two parts of a total ---- */
static bool draw_parts(struct build *p) {
    int64_t one = draw_pair(p);
    build_datum(p, KNOWN, "T", one * (build_value(p, A) + build_value(p, B)));
    return build_need(p, "some of each", one >= 2);
}
static void solve_parts(struct build *p) {
    struct ratio shares = build_step(p, "全体は比の和の、", p->datum[A], '+', p->datum[B], "", "にあたります。");
    struct ratio one = build_step(p, "比の1にあたるのは、", p->datum[KNOWN], '/', shares, "<u>", "です。");
    struct ratio part = build_step(p, "<z>は比の<zr>なので、", one, '*', p->datum[p->asked ? B : A], "<u>", "です。");
    build_trap(p, build_apply(p, p->datum[KNOWN], '-', part));
    build_answer(p, part, "", "<u>");
}
static bool holds_parts(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(B), x[0] * build_value(p, B) == x[1] * build_value(p, A)) &&
           IF_KEPT(keep, BIT(KNOWN), x[0] + x[1] == build_value(p, KNOWN));
}
static const char *const templates_parts[] = {
    "<p>と<q>は合わせて<T><u>で、比は<a>:<b>です。<z>は何<u>ですか。",
    "<p>と<q>の比は<a>:<b>です。合わせて<T><u>のとき、<z>は何<u>[ですか。|でしょうか。]",
    "<z>は何<u>ですか。<p>と<q>を合わせると<T><u>で、その比は<a>:<b>です。",
    "<p>と<q>を合わせた量は<T><u>です。<p>と<q>の比が<a>:<b>であるとき、<z>は何<u>ですか。",
    "<p>と<q>を<a>:<b>の割合で、全部で<T><u>にします。<z>は何<u>になりますか。",
    "全部で<T><u>あり、<p>と<q>が<a>:<b>の割合です。<z>は何<u>ですか。",
    "<p>と<q>を調べると、合計は<T><u>、比は<a>:<b>でした。<z>は何<u>でしたか。",
    "<p>:<q>が<a>:<b>で、合計が<T><u>のとき、<z>が何<u>か答えなさい。",
    "!合わせて<T><u>になる<p>と<q>があります。比が<a>:<b>のとき、<z>は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_parts = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                     {"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"sum", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype parts = {
    .id = "parts",
    .name = "全体を2つの比に分ける",
    .level = 1,
    .templates = templates_parts,
    .asks = "<p>|<q>",
    .role = {{"a", "<p>の比", ""}, {"b", "<q>の比", ""}, {"T", "合計", "<u>"}},
    .method = {{"比の和", "全体が比の和にあたることから、比の1にあたる量を求めます。", solve_parts, NULL}},
    .draw = draw_parts,
    .bind = bind_other,
    .holds = holds_parts,
    .low = {1, 1},
    .high = {1200, 1200},
    .hint = "全体は、比のいくつ分にあたりますか。",
    .figure = &figure_parts,
};

/* ---- three parts of a total ---- */
enum { C = 2, TOTAL = 3 };
static void bind_three(struct build *p) {
    static const char *const name[] = {"<p>", "<q>", "<r>"}, *const term[] = {"<a>", "<b>", "<c>"};
    build_set(p, "z", name[p->asked]), build_set(p, "zr", term[p->asked]);
}
static bool draw_three(struct build *p) {
    build_context(p, "p|q|r|u", triples);
    int64_t a = build_between(p, 1, 9), b = build_between(p, 1, 9), c = build_between(p, 1, 9),
            one = build_between(p, 3, 24);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "c", c);
    build_datum(p, TOTAL, "T", one * (a + b + c));
    p->asked = (int)build_between(p, 0, 2);
    return build_need(p, "three different terms", a != b && b != c && a != c && build_gcd(build_gcd(a, b), c) == 1);
}
static void solve_three(struct build *p) {
    int64_t sum = build_value(p, A) + build_value(p, B) + build_value(p, C);
    build_line(p);
    build_say(p, "全体は比の和の");
    build_formula(p, build_int(sum), "", "%d+%d+%d", (int)build_value(p, A), (int)build_value(p, B),
                  (int)build_value(p, C));
    build_say(p, "にあたります。");
    struct ratio one = build_step(p, "比の1にあたるのは、", p->datum[TOTAL], '/', build_int(sum), "<u>", "です。");
    build_trap(p, build_fraction(build_value(p, TOTAL), 3));
    build_answer(p, build_step(p, "<z>は比の<zr>なので、", one, '*', p->datum[p->asked], "<u>", "です。"), "", "<u>");
}
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(B), x[0] * build_value(p, B) == x[1] * build_value(p, A)) &&
           IF_KEPT(keep, BIT(B) | BIT(C), x[1] * build_value(p, C) == x[2] * build_value(p, B)) &&
           IF_KEPT(keep, BIT(A) | BIT(C), x[0] * build_value(p, C) == x[2] * build_value(p, A)) &&
           IF_KEPT(keep, BIT(TOTAL), x[0] + x[1] + x[2] == build_value(p, TOTAL));
}
static const char *const templates_three[] = {
    "<p>、<q>、<r>の比は<a>:<b>:<c>で、合わせて<T><u>です。<z>は何<u>ですか。",
    "<p>、<q>、<r>を合わせると<T><u>です。比が<a>:<b>:<c>のとき、<z>は何<u>[ですか。|でしょうか。]",
    "<z>は何<u>ですか。<p>と<q>と<r>の比は<a>:<b>:<c>で、全部で<T><u>です。",
    "全部で<T><u>を、<p>、<q>、<r>に<a>:<b>:<c>の比で分けます。<z>は何<u>になりますか。",
    "<p>と<q>と<r>を、<a>:<b>:<c>の割合で合計<T><u>にします。<z>は何<u>ですか。",
    "<p>:<q>:<r>が<a>:<b>:<c>で、3つの合計が<T><u>のとき、<z>が何<u>か答えなさい。",
    "3つを合わせて<T><u>です。<p>、<q>、<r>の比を調べると、順に<a>:<b>:<c>でした。<z>は何<u>でしたか。",
    "<p>、<q>、<r>は<a>:<b>:<c>の割合になっています。合計<T><u>のうち、<z>は何<u>ですか。",
    "!合計<T><u>で、<p>、<q>、<r>の順に<a>:<b>:<c>の比です。<z>は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_three = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<q>|<r>"},
                                                     {"shares", FIGURE_NUMBERS, "<a>|<b>|<c>"},
                                                     {"sum", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype three = {
    .id = "three",
    .name = "全体を3つの比に分ける",
    .level = 2,
    .templates = templates_three,
    .asks = "<p>|<q>|<r>",
    .role = {{"a", "<p>の比", ""}, {"b", "<q>の比", ""}, {"c", "<r>の比", ""}, {"T", "合計", "<u>"}},
    .method = {{"比の和", "全体が3つの比の和にあたることから、比の1にあたる量を求めます。", solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {1, 1, 1},
    .high = {220, 220, 220},
    .hint = "全体は、比のいくつ分にあたりますか。",
    .figure = &figure_three,
};

/* ---- a fraction of the one equals a fraction of the other ---- */
enum { AMOUNT, FRACTION_P, FRACTION_Q };
static void bind_equal(struct build *p) {
    build_set(p, "z", p->asked ? "<q>" : "<p>");
    build_set(p, "sd", p->aux[0] ? "差" : "和");
}
static void terms(const struct build *p, int64_t *m, int64_t *n) {
    int64_t a = (int64_t)(p->datum[FRACTION_P].den * p->datum[FRACTION_Q].num),
            b = (int64_t)(p->datum[FRACTION_Q].den * p->datum[FRACTION_P].num), g = build_gcd(a, b);
    *m = a / g, *n = b / g;
}
static bool draw_equal(struct build *p) {
    static const char *const owners[] = {"赤いリボンの長さ|青いリボンの長さ|cm",
                                         "男子の人数|女子の人数|人",
                                         "姉のシールの数|妹のシールの数|枚",
                                         "兄のカードの数|弟のカードの数|枚",
                                         "鉄の棒の長さ|銅の棒の長さ|cm",
                                         "白いテープの長さ|黒いテープの長さ|cm",
                                         "大きい箱のあめの数|小さい箱のあめの数|個",
                                         "Aの水そうの水|Bの水そうの水|L",
                                         "東の畑の面積|西の畑の面積|m²",
                                         "兄の走った道のり|弟の走った道のり|m",
                                         "物語の本の数|図かんの数|冊",
                                         "赤い玉の数|白い玉の数|個",
                                         "!母のロープの長さ|父のロープの長さ|m",
                                         NULL};
    build_context(p, "p|q|u", owners);
    int64_t d = build_between(p, 2, 9), e = build_between(p, 2, 9), m, n;
    build_datum_fraction(p, FRACTION_P, "f", build_fraction(build_between(p, 1, d - 1), d));
    build_datum_fraction(p, FRACTION_Q, "g", build_fraction(build_between(p, 1, e - 1), e));
    terms(p, &m, &n);
    bool difference = build_chance(p, 40);
    int64_t one = build_between(p, 2, 40);
    build_aux(p, 0, difference);
    build_datum(p, AMOUNT, "T", one * (!difference ? m + n : m > n ? m - n : n - m));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "two different amounts", m != n) && build_need(p, "small terms", m <= 20 && n <= 20) &&
           build_need(p, "fractions of whole things",
                      one * m % (int64_t)p->datum[FRACTION_P].den == 0 &&
                          one * n % (int64_t)p->datum[FRACTION_Q].den == 0) &&
           build_need(p, "amounts fit the domain", one * m <= 700 && one * n <= 700);
}
static void solve_equal(struct build *p) {
    int64_t m, n;
    terms(p, &m, &n);
    build_set_number(p, "z1", m), build_set_number(p, "z2", n), build_set_number(p, "z3", p->asked ? n : m);
    build_line(p);
    build_say(p, "<p>の<f>と<q>の<g>が等しいので、<p>と<q>の比は、分数の逆数の比の<z1>:<z2>です。");
    int64_t large = m > n ? m : n, small = m > n ? n : m;
    struct ratio shares =
        p->aux[0] ? build_step(p, "<T><u>は比の差の、", build_int(large), '-', build_int(small), "", "にあたります。")
                  : build_step(p, "<T><u>は比の和の、", build_int(m), '+', build_int(n), "", "にあたります。");
    struct ratio one = build_share_step(p, "比の1にあたるのは、", p->datum[AMOUNT], shares, "<u>", "です。");
    struct ratio found = build_step(p, "<z>は比の<z3>なので、", one, '*', build_int(p->asked ? n : m), "<u>", "です。");
    build_trap(p, build_apply(p, one, '*', build_int(p->asked ? m : n)));
    build_answer(p, found, "", "<u>");
}
static bool holds_equal(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t gap = x[0] < x[1] ? x[1] - x[0] : x[0] - x[1];
    return IF_KEPT(keep, BIT(FRACTION_P) | BIT(FRACTION_Q),
                   x[0] * (int64_t)(p->datum[FRACTION_P].num * p->datum[FRACTION_Q].den) ==
                       x[1] * (int64_t)(p->datum[FRACTION_Q].num * p->datum[FRACTION_P].den)) &&
           IF_KEPT(keep, BIT(AMOUNT), (p->aux[0] ? gap : x[0] + x[1]) == build_value(p, AMOUNT));
}
static const char *const templates_equal[] = {
    "<p>の<f>と<q>の<g>が等しく、<p>と<q>の<sd>は<T><u>です。<z>は何<u>ですか。",
    "<p>の<f>は、<q>の<g>と同じです。2つの<sd>が<T><u>のとき、<z>は何<u>[ですか。|でしょうか。]",
    "<z>は何<u>ですか。<p>の<f>と<q>の<g>は等しく、<p>と<q>の<sd>は<T><u>です。",
    "<p>と<q>の<sd>は<T><u>です。<p>の<f>と<q>の<g>が同じとき、<z>は何<u>ですか。",
    "<p>と<q>をくらべると、<p>の<f>がちょうど<q>の<g>にあたります。<p>と<q>の<sd>が<T><u>のとき、<z>は何<u>ですか。",
    "<q>の<g>と<p>の<f>が等しくなっています。<p>と<q>の<sd>は<T><u>です。<z>は何<u>になりますか。",
    "<p>の<f>をとった量と、<q>の<g>をとった量が等しいそうです。<p>と<q>の<sd>は<T><u>です。<z>は何<u>ですか。",
    "<p>と<q>の<sd>が<T><u>で、<p>の<f>が<q>の<g>に等しいとき、<z>が何<u>か答えなさい。",
    "!<p>×<f>と<q>×<g>が等しく、<p>と<q>の<sd>は<T><u>です。<z>は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_equal = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<T>"}}};
static const struct subtype equal = {
    .id = "equal",
    .name = "分数倍が等しい2つの量",
    .level = 3,
    .templates = templates_equal,
    .asks = "<p>|<q>",
    .role = {{"T", "<p>と<q>の<sd>", "<u>"},
             {"f", "<p>の割合", "", PROBLEM_FRACTION},
             {"g", "<q>の割合", "", PROBLEM_FRACTION},
             {"sd", "和か差か", "和|差", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"逆数の比", "等しい量を1とすると、<p>と<q>の比は、分数の逆数の比になります。", solve_equal, NULL}},
    .draw = draw_equal,
    .bind = bind_equal,
    .holds = holds_equal,
    .low = {1, 1},
    .high = {720, 720},
    .hint = "等しい量を1とすると、<p>はいくつにあたりますか。",
    .figure = &figure_equal,
};

static const struct subtype *const subtypes[] = {&other, &parts, &three, &equal, NULL};
const struct family family_hi = {.id = "hi", .number = "F38", .name = "比", .grade = 6, .subtypes = subtypes};
