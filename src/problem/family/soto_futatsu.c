/* soto_futatsu.c - 相当算, two shares of one whole: a pole in a pond, partly out of the water and partly in the mud; a
 * vessel that was so full, and is so full after some is used.
 *
 *   1 - the two shares, or their difference, is what the amount makes up
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SHARE, OTHER, AMOUNT };
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

static struct ratio draw_fraction(struct build *p) {
    int64_t d = build_between(p, 2, 12), n = build_between(p, 1, d - 1);
    build_need(p, "a fraction in lowest terms", build_gcd(n, d) == 1);
    return build_fraction(n, d);
}
static int64_t part_of(int64_t whole, struct ratio f) { return whole * (int64_t)f.num / (int64_t)f.den; }

/* ---- a pole in a pond ---- */
static const char *const ponds[] = {"池|竹ざお", "池|棒", "池|さお", "ぬま|竹ざお", "川|棒", "池|木のくい", "ため池|ポール", "!湖|くい", NULL};
static const char *const units[] = {"cm|20", "cm|10", "m|1", NULL};
static bool shares_fit(const struct build *p) {
    struct ratio f = p->datum[SHARE], g = p->datum[OTHER];
    return f.num * g.den + g.num * f.den < f.den * g.den;
}
static void bind_pole(struct build *p) { build_need(p, "something is in the water", shares_fit(p)); }
static bool draw_pole(struct build *p) {
    build_context(p, "pl|s", ponds);
    build_words(p, "u|st", units);
    build_people(p, "A");
    struct ratio f = draw_fraction(p), g = draw_fraction(p);
    if (p->reject) return false;
    int64_t l = build_lcm((int64_t)f.den, (int64_t)g.den), whole = l * build_get_number(p, "st") * build_between(p, 1, 6);
    build_datum_fraction(p, SHARE, "f", f), build_datum_fraction(p, OTHER, "g", g);
    build_datum(p, AMOUNT, "m", whole - part_of(whole, f) - part_of(whole, g));
    return build_need(p, "something is in the water", shares_fit(p)) &&
           build_need(p, "two fractions", f.num * g.den != g.num * f.den) && build_need(p, "not most of it in the mud", g.num * 2 <= g.den) &&
           build_need(p, "a plausible length", whole <= (build_get_number(p, "st") == 1 ? 20 : 900) && l <= 36);
}
static void solve_pole(struct build *p) {
    struct ratio both = build_fraction_step(p, "水面の上とどろの中を合わせると、全体の、", p->datum[SHARE], '+', p->datum[OTHER], "", "です。");
    struct ratio rest = build_fraction_step(p, "水の中の部分は、全体の、", build_int(1), '-', both, "", "にあたります。");
    build_trap(p, build_apply(p, p->datum[AMOUNT], '/', both));
    build_answer(p, build_fraction_step(p, "<s>の長さは、", p->datum[AMOUNT], '/', rest, "<u>", "です。"), "", "<u>");
}
/* Over one denominator: the parts and the rest are the whole. */
static bool holds_pole(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio f = p->datum[SHARE], g = p->datum[OTHER];
    int64_t d = (int64_t)(f.den * g.den);
    return IF_KEPT(keep, 7, x[0] * (int64_t)(f.num * g.den + g.num * f.den) + build_value(p, AMOUNT) * d == x[0] * d);
}
static const char *const templates_pole[] = {
    "<pl>に<s>をまっすぐに立てると、全体の<f>が水面の上に出て、全体の<g>がどろの中に入りました。水の中の部分は<m><u>です。<s>の長さは何<u>ですか。",
    "<s>を<pl>に立てました。長さの<f>は水の上、<g>は底のどろの中で、残りの<m><u>が水の中にあります。<s>は何<u>[ですか。|でしょうか。]",
    "<pl>に立てた<s>は、全体の<g>がどろにうまり、全体の<f>が水面から出ています。水につかっている部分が<m><u>のとき、<s>の長さは何<u>ですか。",
    "<s>の長さは何<u>ですか。<pl>に立てると、<f>が水面の上、<g>がどろの中になり、水の中の部分は<m><u>でした。",
    "<A>が<s>を<pl>の底まで立てました。水面の上に出た部分は全体の<f>、どろに入った部分は全体の<g>で、水の深さは<m><u>でした。<s>は何<u>ですか。",
    "<pl>の深さは<m><u>です。ここに<s>を立てると、<s>の<f>が水面の上に出て、<g>がどろの中に入りました。<s>の長さ<wo>単位は<u>です。",
    "長さの<g>がどろの中、<f>が水面の上になるように<pl>に立てた<s>があります。水の中にあるのは<m><u>です。<s>全体の長さは何<u>ですか。",
    "<s>を<pl>につきさすと、<m><u>が水の中にありました。水の上に出たのは全体の<f>、どろの中は全体の<g>です。<s>の長さは何<u>ですか。",
    NULL};
static const struct subtype pole = {
    .id = "pole",
    .name = "水の上とどろの中の割合から長さ",
    .level = 2,
    .templates = templates_pole,
    .asks = "<s>の長さ",
    .role = {{"f", "水面の上の割合", "", PROBLEM_FRACTION}, {"g", "どろの中の割合", "", PROBLEM_FRACTION}, {"m", "水の中の長さ", "<u>"}},
    .method = {{"相当算", "水の中の部分が全体の何分のいくつかを考えます。", solve_pole, NULL}},
    .draw = draw_pole,
    .bind = bind_pole,
    .holds = holds_pole,
    .low = {1},
    .high = {1000},
    .hint = "水の中の部分は、全体の何分のいくつですか。",
    .figure = &figure,
};

/* ---- so full before, so full after ---- */
static const char *const vessels[] = {"水そう|水|L|1", "びん|ジュース|mL|10", "水とう|お茶|mL|10", "タンク|水|L|1", "ガソリンタンク|ガソリン|L|1",
                                      "ポット|お湯|mL|10", "バケツ|水|L|1", "容器|油|mL|5", "牛にゅうびん|牛にゅう|mL|10", "!たる|水|L|1", NULL};
static bool falls(const struct build *p) {
    return p->datum[SHARE].num * p->datum[OTHER].den > p->datum[OTHER].num * p->datum[SHARE].den;
}
static void bind_used(struct build *p) { build_need(p, "less than before", falls(p)); }
static bool draw_used(struct build *p) {
    build_context(p, "w|o|u|st", vessels);
    build_people(p, "A");
    struct ratio f = draw_fraction(p), g = draw_fraction(p);
    if (p->reject) return false;
    int64_t l = build_lcm((int64_t)f.den, (int64_t)g.den), whole = l * build_get_number(p, "st") * build_between(p, 1, 9);
    build_datum_fraction(p, SHARE, "f", f), build_datum_fraction(p, OTHER, "g", g);
    build_datum(p, AMOUNT, "m", part_of(whole, f) - part_of(whole, g));
    return build_need(p, "less than before", falls(p)) && build_need(p, "a plausible size", whole >= 12 && whole <= 2000 && l <= 36);
}
static void solve_used(struct build *p) {
    struct ratio rest = build_fraction_step(p, "使った分は、いっぱいの量の、", p->datum[SHARE], '-', p->datum[OTHER], "", "にあたります。");
    build_trap(p, build_apply(p, p->datum[AMOUNT], '/', p->datum[SHARE]));
    build_answer(p, build_fraction_step(p, "いっぱいの量は、", p->datum[AMOUNT], '/', rest, "<u>", "です。"), "", "<u>");
}
static bool holds_used(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio f = p->datum[SHARE], g = p->datum[OTHER];
    return IF_KEPT(keep, 7, x[0] * (int64_t)(f.num * g.den) - build_value(p, AMOUNT) * (int64_t)(f.den * g.den) ==
                                x[0] * (int64_t)(g.num * f.den));
}
static const char *const templates_used[] = {
    "<w>に<o>が全体の<f>まで入っています。<m><u>使うと、残りは全体の<g>になりました。<w>にはいっぱいで何<u>の<o>が入りますか。",
    "<w>の<f>まで<o>が入っていました。<A>が<m><u>使ったら、<w>の<g>になりました。<w>いっぱいの<o>は何<u>[ですか。|でしょうか。]",
    "<o>が<w>の<f>だけ入っています。そこから<m><u>出すと<w>の<g>が残りました。<w>の容積は何<u>ですか。",
    "<w>には、いっぱいで何<u>の<o>が入りますか。<f>まで入っていた<o>を<m><u>使うと、<g>になりました。",
    "<A>は、<w>の<f>まで入った<o>を<m><u>使いました。残りは<w>の<g>です。<w>に入る<o>の量は全部で何<u>ですか。",
    "<w>に入っている<o>は、はじめは<w>の<f>でしたが、<m><u>へって<g>になりました。いっぱいのときの<o>の量<wo>単位は<u>です。",
    "<o>を<m><u>使うと、<w>の<f>まであった<o>が<g>になりました。<w>には何<u>まで入りますか。",
    "<w>の<f>の<o>から<m><u>を使い、<w>の<g>だけ残しました。<w>いっぱいでは何<u>になりますか。",
    NULL};
static const struct subtype used = {
    .id = "used",
    .name = "使う前と後の割合からいっぱいの量",
    .level = 2,
    .templates = templates_used,
    .asks = "いっぱいの量",
    .role = {{"f", "はじめの割合", "", PROBLEM_FRACTION}, {"g", "後の割合", "", PROBLEM_FRACTION}, {"m", "使った量", "<u>"}},
    .method = {{"相当算", "使った量がいっぱいの量の何分のいくつかを、割合の差から考えます。", solve_used, NULL}},
    .draw = draw_used,
    .bind = bind_used,
    .holds = holds_used,
    .low = {1},
    .high = {2400},
    .hint = "使った分は、いっぱいの量の何分のいくつですか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&pole, &used, NULL};
const struct family family_soto_futatsu = {
    .id = "soto_futatsu", .number = "F29", .name = "相当算(2つの割合)", .grade = 6, .subtypes = subtypes};
