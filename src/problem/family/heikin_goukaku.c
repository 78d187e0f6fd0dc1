/* heikin_goukaku.c - 平均算: two groups whose means differ by so much; from the mean of all to the mean of each.
 *
 *   what the one group has more, shared among all -> how far the mean of all is above the other group's
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, PART, GAP, MEAN };

/* all | the better group | the other | counter | what | unit | lowest, highest mean of the other | groups of so many */
static const char *const groups[] = {"受験者|合格者|不合格者|人|平均点|点|30|60|5",
                                     "入学試験の受験者|合格者|不合格者|人|平均点|点|30|60|5",
                                     "検定を受けた人|合格した人|不合格だった人|人|平均点|点|35|60|5",
                                     "クラス|女子|男子|人|テストの平均点|点|45|80|1",
                                     "クラス|男子|女子|人|漢字テストの平均点|点|45|80|1",
                                     "学年|1組|2組|人|算数テストの平均点|点|45|80|5",
                                     "クラブ|6年生|5年生|人|平均の身長|cm|132|148|1",
                                     "合唱団|中学生|小学生|人|平均の身長|cm|130|148|1",
                                     "チーム|大人|子ども|人|平均体重|kg|25|40|1",
                                     "子ども会|高学年|低学年|人|玉入れの平均|個|6|30|1",
                                     "クラス|2班|1班|人|集めたキャップの平均|個|15|70|1",
                                     "たまごの箱|赤いたまご|白いたまご|個|重さの平均|g|50|62|1",
                                     "かご|大きいトマト|小さいトマト|個|重さの平均|g|80|200|1",
                                     "なわとび大会|6年生|4年生|人|とんだ回数の平均|回|20|90|1",
                                     "夏休み|休日|平日|日|1日の読書時間の平均|分|15|60|1",
                                     "計算大会|代表の子|ほかの子|人|平均点|点|40|70|1",
                                     "!音楽コンクール|入賞者|ほかの人|人|平均点|点|40|70|1",
                                     NULL};
static void bind_gap(struct build *p) {
    build_set(p, "z", p->asked ? "<q>" : "<p>");
    if (!build_need(p, "a part is smaller", build_value(p, PART) < build_value(p, NUMBER))) return;
    build_set_number(p, "o", build_value(p, NUMBER) - build_value(p, PART));
    build_need(p, "a mean above the difference",
               build_value(p, MEAN) * build_value(p, NUMBER) > build_value(p, GAP) * build_value(p, PART));
}
static bool draw_gap(struct build *p) {
    build_context(p, "g|p|q|pc|w|c|lo|hi|sz", groups);
    build_people(p, "A");
    int64_t size = build_get_number(p, "sz"), k = size * build_between(p, 4, 24),
            n = k + size * build_between(p, 4, 24), gap = build_between(p, 4, 36),
            low = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
    build_datum(p, NUMBER, "n", n), build_datum(p, PART, "k", k), build_datum(p, GAP, "d", gap);
    p->asked = (int)build_between(p, 0, 1);
    if (!build_need(p, "a whole mean", gap * k % n == 0)) return false;
    build_datum(p, MEAN, "M", low + gap * k / n);
    return build_need(p, "not half and half", n != 2 * k);
}
static void solve_gap(struct build *p) {
    struct ratio more = build_step(p, "<p>は<q>より<d><c>ずつ高いので、その分の合計は、", p->datum[GAP], '*',
                                   p->datum[PART], "<c>", "です。");
    struct ratio each =
        build_step(p, "これを全体の<n><pc>に等しく分けると、", more, '/', p->datum[NUMBER], "<c>", "です。");
    struct ratio low = build_step(p, "全体の平均は<q>の平均よりこれだけ高いので、<q>の平均は、", p->datum[MEAN], '-',
                                  each, "<c>", "です。");
    struct ratio high = build_apply(p, low, '+', p->datum[GAP]);
    build_trap(p, p->asked ? high : low);
    build_trap(p,
               build_apply(p, p->datum[MEAN], p->asked ? '-' : '+', build_apply(p, p->datum[GAP], '/', build_int(2))));
    if (!p->asked) high = build_step(p, "<p>の平均は、", low, '+', p->datum[GAP], "<c>", "です。");
    build_answer(p, p->asked ? low : high, "", "<c>");
}
/* Unknowns: both means; all the points together. */
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, NUMBER), k = build_value(p, PART);
    return IF_KEPT(keep, BIT(GAP), x[0] - x[1] == build_value(p, GAP)) &&
           IF_KEPT(keep, BIT(NUMBER) | BIT(PART) | BIT(MEAN), x[0] * k + x[1] * (n - k) == build_value(p, MEAN) * n);
}
static const char *const templates_gap[] = {
    "<g>は<n><pc>で、そのうち<p>は<k><pc>です。<w>は、<p>が<q>より<d><c>高く、全体では<M><c>でした。<z>の<w>は何<c>ですか。",
    "<g><n><pc>のうち、<p>が<k><pc>います。<p>の<w>と<q>の<w>の差は<d><c>で、全体の<w>は<M><c>です。<z>の<w>は何<c>[ですか。|でしょうか。]",
    "<z>の<w>は何<c>ですか。<g>の<n><pc>のうち<k><pc>が<p>で、残りは<q>です。全体の<w>は<M><c>、<p>のほうが<q>より<d><c>高いです。",
    "<g>の<w>は、<n><pc>全体で<M><c>でした。<p>の<k><pc>だけの<w>は、残りの<q>より<d><c>高いそうです。<z>の<w><wo>",
    "<p>の<w>は<q>の<w>より<d><c>高くなりました。<g>は全部で<n><pc>、<p>は<k><pc>で、全体の<w>は<M><c>です。<z>の<w>は何<c>ですか。",
    "<n><pc>の<g>を調べると、<k><pc>が<p>で、ほかは<q>でした。<w>は、全体が<M><c>で、<p>と<q>では<p>が<d><c>上です。<z>の<w>は何<c>ですか。",
    "<g><n><pc>の<w>は<M><c>です。<p>は<k><pc>で、その<w>は<q>の<w>に<d><c>をたしたものです。<z>の<w>は何<c>になりますか。",
    "<q>の<w>は、<k><pc>の<p>の<w>より<d><c>低いです。<g>の<n><pc>全体では<M><c>になります。<z>の<w>は何<c><ka>",
    "!<g><n><pc>、<p><k><pc>です。<w>は全体が<M><c>で、<p>が<q>を<d><c>上回っています。<z>の<w>は何<c>ですか。",
    NULL};
static const struct figure_template figure_gap = {FIGURE_AREA,
                                                  {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                   {"widths", FIGURE_NUMBERS, "<k>|<o>"},
                                                   {"difference", FIGURE_NUMBER, "<d>"},
                                                   {"unit", FIGURE_TEXT, "<c>"}}};
const struct subtype heikin_two_means = {
    .id = "two_means",
    .name = "平均の差から両方の平均",
    .level = 3,
    .templates = templates_gap,
    .asks = "<p>の平均|<q>の平均",
    .role = {{"n", "全体の数", "<pc>"}, {"k", "<p>の数", "<pc>"}, {"d", "平均の差", "<c>"}, {"M", "全体の平均", "<c>"}},
    .method = {{"差をならす", "平均算です。<p>が<q>より多い分を、全体に等しく分けて考えます。", solve_gap, NULL}},
    .draw = draw_gap,
    .bind = bind_gap,
    .holds = holds_gap,
    .low = {1, 1},
    .high = {300, 300},
    .hint = "<p>は、全部で何<c>分多いですか。",
    .figure = &figure_gap,
};
