/* hikidashi.c - 必ずそろう個数: the unluckiest way to draw, and one more.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- so many of one colour ---- */
enum { WANTED };
/* thing | counter | where */
static const char *const things[] = {"玉|個|ふくろ",
                                     "ボール|個|箱",
                                     "くつ下|枚|引き出し",
                                     "おはじき|個|ふくろ",
                                     "カード|枚|箱",
                                     "あめ|個|かん",
                                     "ビー玉|個|ふくろ",
                                     "色紙|枚|箱",
                                     "ビーズ|個|びん",
                                     "手ぶくろ|枚|引き出し",
                                     "つみ木|個|箱",
                                     "キャンディー|個|かん",
                                     "クレヨン|本|箱",
                                     "えん筆|本|引き出し",
                                     "ボタン|個|びん",
                                     "おもちゃの車|台|箱",
                                     "ブロック|個|箱",
                                     "くじ|本|箱",
                                     "マーブルチョコ|つぶ|ふくろ",
                                     "リボン|本|引き出し",
                                     "ハンカチ|枚|引き出し",
                                     "ゴムボール|個|かご",
                                     "!風船|個|ふくろ",
                                     NULL};
static const char *const colours[] = {"赤、白|2", "赤、白、青|3", "赤、白、青、黄|4", "赤、白、青、黄、緑|5",
                                      "黒、白|2", "青、黄、緑|3", "赤、青、黄、黒|4", "赤、白、青、黄、緑、黒|6",
                                      NULL};
static void bind_same(struct build *p) {
    build_aux(p, 0, build_get_number(p, "m"));
    build_aux(p, 1, build_get_number(p, "e"));
    build_set_number(p, "less", build_value(p, WANTED) - 1);
    build_need(p, "enough of each colour", p->aux[0] >= 1 && p->aux[1] >= build_value(p, WANTED));
}
static bool draw_same(struct build *p) {
    build_context(p, "t|c|p", things);
    build_people(p, "P");
    build_words(p, "w|m", colours);
    int64_t wanted = build_between(p, 2, 9), each = build_between(p, wanted + 1, 25);
    build_datum(p, WANTED, "n", wanted);
    build_parameter(p, "e", each); /* enough of each: not needed beyond that, so no datum */
    return build_need(p, "the number of one colour is no trap", each != wanted * build_get_number(p, "m"));
}
static void solve_same(struct build *p) {
    int64_t m = p->aux[0];
    struct ratio less =
        build_step(p, "そろう1つ前は、どの色も、", p->datum[WANTED], '-', build_int(1), "<c>", "ずつです。");
    struct ratio worst =
        build_step(p, "いちばん運が悪いと、<m>色で、", less, '*', build_int(m), "<c>", "までそろいません。");
    struct ratio all =
        build_step(p, "次の1<c>で必ずどれかの色がそろうので、", worst, '+', build_int(1), "<c>", "です。");
    build_trap(p, p->datum[WANTED]), build_trap(p, worst),
        build_trap(p, build_apply(p, p->datum[WANTED], '*', build_int(m)));
    build_answer(p, all, "", "<c>");
}
static bool holds_same(const struct build *p, const int64_t *x, unsigned keep) {
    /* x are enough: they cannot be spread with fewer than n of every colour; x - 1 can */
    int64_t room = p->aux[0] * (build_value(p, WANTED) - 1);
    return IF_KEPT(keep, 1, x[0] > room && x[0] - 1 <= room);
}
static const char *const templates_same[] = {
    "<w>の<t>が<e><c>ずつ入った<p>があります。中を見ないで取り出すとき、同じ色の<t>が必ず<n><c>そろうには、少なくとも何<c>取り出せばよいですか。",
    "<p>の中に、<w>の<m>色の<t>が、それぞれ<e><c>ずつ入っています。中を見ないで取り出して、同じ色を必ず<n><c>そろえるには、少なくとも何<c>取り出せばよいでしょうか。",
    "<P>は、<w>の<t>が<e><c>ずつ入った<p>から、中を見ないで何<c>か取り出します。同じ色の<t>が<n><c>以上必ずあるようにするには、少なくとも何<c>取り出せばよいですか。",
    "少なくとも何<c>取り出せばよいですか。<p>には<w>の<t>が<e><c>ずつあり、中を見ないで取り出して、同じ色の<t>を必ず<n><c>そろえます。",
    "<t>が<p>に入っています。色は<w>で、どの色も<e><c>あります。見ないで取り出した中に、同じ色の<t>が必ず<n><c>あるのは、最も少なくて何<c>取り出したときですか。",
    "<w>の<t>を<e><c>ずつ<p>に入れました。色を見ないで取り出すとき、運が悪くても同じ色が<n><c>そろうためには、最低何<c>取り出す必要がありますか。",
    "<p>から<t>を見ないで取り出します。<p>には<w>の<t>が<e><c>ずつあります。どれか1色の<t>が必ず<n><c>になるには、少なくとも何<c>取り出しますか。",
    "暗い部屋で、<w>の<t>が<e><c>ずつ入った<p>から<t>を取り出します。同じ色の<t>を必ず<n><c>手に入れるには、少なくとも何<c>取り出せばよいですか。",
    "!色のちがう<t>が<p>に入っています。<w>がどれも<e><c>です。中を見ないで、同じ色を確実に<n><c>そろえるのに必要な個数は、最も少なくて何<c>ですか。",
    NULL,
};
static const struct figure_template figure_same = {
    FIGURE_BOX, {{"colours", FIGURE_TEXT, "<w>"}, {"each", FIGURE_NUMBER, "<e>"}, {"wanted", FIGURE_NUMBER, "<n>"}}};
static const struct subtype same = {
    .id = "same",
    .name = "同じ色がそろう",
    .level = 1,
    .templates = templates_same,
    .implied = "m",
    .asks = "取り出す数",
    .role = {{"n", "そろえる数", "<c>"}, {"e", "1色の数", "<c>", PROBLEM_PARAMETER}},
    .method = {{"最悪の場合", "いちばん運の悪い取り出し方を考えて、それに1<c>加えます。", solve_same, NULL}},
    .draw = draw_same,
    .bind = bind_same,
    .holds = holds_same,
    .low = {1},
    .high = {100},
    .hint = "そろわないまま、最も多く取り出せるのは何<c>ですか。",
    .figure = &figure_same,
};

/* ---- every colour at least once ---- */
enum { N1, N2, N3 };
static bool draw_every(struct build *p) {
    static const char *const three[] = {"赤|白|青", "赤|青|黄", "黒|白|赤", "青|緑|黄", "白|黄|緑", NULL};
    build_context(p, "t|c|p", things);
    build_people(p, "P");
    build_words(p, "x|y|z", three);
    int64_t a = build_between(p, 5, 30), b = build_between(p, 4, 29), d = build_between(p, 2, 28);
    build_datum(p, N1, "a", a), build_datum(p, N2, "b", b), build_datum(p, N3, "d", d);
    return build_need(p, "the first two are the most", a > b && b > d);
}
static void solve_every(struct build *p) {
    struct ratio worst = build_step(p, "最も運が悪いのは、数の多い<x>と<y>を全部先に取り出すときで、", p->datum[N1],
                                    '+', p->datum[N2], "<c>", "です。");
    struct ratio all = build_step(p, "次の1<c>で必ず<z>が出るので、", worst, '+', build_int(1), "<c>", "です。");
    build_trap(p, worst);
    build_trap(p, build_int(build_value(p, N2) + build_value(p, N3) + 1));
    build_trap(p, build_int(4));
    build_answer(p, all, "", "<c>");
}
static bool holds_every(const struct build *p, const int64_t *x, unsigned keep) {
    /* most that can be drawn with one colour missing */
    int64_t a = keep & 1 ? build_value(p, N1) : -1, b = keep & 2 ? build_value(p, N2) : -1;
    if (a < 0 || b < 0) return true;
    int64_t d = keep & 4 ? build_value(p, N3) : 0, most = a + b;
    if (a + d > most) most = a + d;
    if (b + d > most) most = b + d;
    return x[0] == most + 1;
}
static const char *const templates_every[] = {
    "<p>の中に、<x>の<t>が<a><c>、<y>の<t>が<b><c>、<z>の<t>が<d><c>入っています。中を見ないで取り出すとき、3色の<t>が必ずそろうには、少なくとも何<c>取り出せばよいですか。",
    "<x>が<a><c>、<y>が<b><c>、<z>が<d><c>の<t>が<p>に入っています。見ないで取り出して、どの色も必ず1<c>以上あるようにするには、少なくとも何<c>取り出せばよいでしょうか。",
    "<P>は、<p>から中を見ないで<t>を取り出します。<p>には<x><a><c>、<y><b><c>、<z><d><c>の<t>があります。3色全部を必ず手に入れるには、少なくとも何<c>取り出せばよいですか。",
    "少なくとも何<c>取り出せばよいですか。<p>には<z>の<t>が<d><c>、<y>の<t>が<b><c>、<x>の<t>が<a><c>あり、中を見ないで取り出して、3色を必ずそろえます。",
    "<t>の色は<x>、<y>、<z>の3色で、<p>に順に<a><c>、<b><c>、<d><c>入っています。色を見ないで取り出すとき、運が悪くても3色がそろうには、最低何<c>取り出す必要がありますか。",
    "<p>に<x>、<y>、<z>の<t>を、それぞれ<a><c>、<b><c>、<d><c>入れました。見ないで取り出して3色とも確実にふくまれるのは、最も少なくて何<c>取り出したときですか。",
    "3色の<t>が入った<p>があります。数は<x>が<a><c>、<y>が<b><c>、<z>が<d><c>です。中を見ないで、3色の<t>を必ず1<c>以上ずつ取り出すには、少なくとも何<c>取り出しますか。",
    "暗い部屋で、<x><a><c>、<y><b><c>、<z><d><c>の<t>が入った<p>から<t>を取り出します。3色とも必ずあるようにするには、少なくとも何<c>取り出せばよいですか。",
    NULL,
};
static const struct figure_template figure_every = {
    FIGURE_BOX, {{"labels", FIGURE_TEXTS, "<x>|<y>|<z>"}, {"counts", FIGURE_NUMBERS, "<a>|<b>|<d>"}}};
static const struct subtype every = {
    .id = "every",
    .name = "どの色もそろう",
    .level = 2,
    .templates = templates_every,
    .asks = "取り出す数",
    .role = {{"a", "<x>の数", "<c>"}, {"b", "<y>の数", "<c>"}, {"d", "<z>の数", "<c>"}},
    .method = {{"最悪の場合", "いちばん運の悪い取り出し方を考えて、それに1<c>加えます。", solve_every, NULL}},
    .draw = draw_every,
    .holds = holds_every,
    .spare = BIT(N3),
    .low = {1},
    .high = {100},
    .hint = "1色だけ足りないまま、最も多く取り出せるのは何<c>ですか。",
    .figure = &figure_every,
};

static const struct subtype *const subtypes[] = {&same, &every, NULL};
const struct family family_hikidashi = {.id = "hikidashi",
                                        .number = "F88",
                                        .name = "必ずそろう個数",
                                        .grade = 5,
                                        .scene = SCENE_INDOORS,
                                        .subtypes = subtypes};
