/* suiso_futatsu.c - 2つの水そう: joined until the water stands equally high, and filled until they hold as much.
 *
 *   depth = all the water ÷ both bases;  minutes = difference ÷ difference a minute
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { ONE, TWO, THREE, FOUR };

static const char *const tanks[] = {"水そうア|水そうイ",
                                    "容器A|容器B",
                                    "水そうA|水そうB",
                                    "タンクA|タンクB",
                                    "左の水そう|右の水そう",
                                    "大きい容器|小さい容器",
                                    "水そうP|水そうQ",
                                    "容器ア|容器イ",
                                    "箱A|箱B",
                                    "青い水そう|赤い水そう",
                                    "おけA|おけB",
                                    "東のプール|西のプール",
                                    "1つ目の水そう|2つ目の水そう",
                                    "ガラスの容器|プラスチックの容器",
                                    "太いつつ|細いつつ",
                                    "水そうX|水そうY",
                                    "入れ物A|入れ物B",
                                    "!たるA|たるB",
                                    NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

/* ---- joined by a pipe ---- */
static bool draw_level(struct build *p) {
    build_context(p, "p|q", tanks);
    build_people(p, "P");
    int64_t s = 10 * build_between(p, 3, 40), t = 10 * build_between(p, 3, 40), d = build_between(p, 4, 40),
            e = build_between(p, 2, 40);
    build_datum(p, ONE, "s", s), build_datum(p, TWO, "d", d), build_datum(p, THREE, "t", t),
        build_datum(p, FOUR, "e", e);
    return build_need(p, "two levels", d != e && s != t) &&
           build_need(p, "a depth on the scale", (s * d + t * e) * 10 % (s + t) == 0);
}
static void solve_level(struct build *p) {
    struct ratio one = build_step(p, "<p>の水は、", p->datum[ONE], '*', p->datum[TWO], "cm³", "です。");
    struct ratio two = build_step(p, "<q>の水は、", p->datum[THREE], '*', p->datum[FOUR], "cm³", "です。");
    struct ratio all = build_step(p, "合わせて、", one, '+', two, "cm³", "です。");
    struct ratio base = build_step(p, "底面積の合計は、", p->datum[ONE], '+', p->datum[THREE], "cm²", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[TWO], '+', p->datum[FOUR]), '/', build_int(2)));
    build_answer(p, build_step(p, "同じ深さになるので、深さは、", all, '/', base, "cm", "です。"), "", "cm");
}
/* Tenths of a cm: what one loses the other gains. */
static bool holds_level(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   build_value(p, ONE) * (10 * build_value(p, TWO) - x[0]) ==
                       build_value(p, THREE) * (x[0] - 10 * build_value(p, FOUR)));
}
static const char *const templates_level[] = {
    "底面積が<s>cm²の<p>に深さ<d>cm、底面積が<t>cm²の<q>に深さ<e>cmの水が入っています。2つを管でつないで同じ深さにすると、深さは何cmになりますか。",
    "<p>は底面積<s>cm²で水の深さは<d>cm、<q>は底面積<t>cm²で水の深さは<e>cmです。水をうつして深さを等しくすると、何cm[ですか。|でしょうか。]",
    "<P>は、<p>と<q>の水の深さを同じにします。<p>は底面積<s>cm²、深さ<d>cm、<q>は底面積<t>cm²、深さ<e>cmです。同じ深さは何cmですか。",
    "同じ深さにすると何cmですか。<p>(底面積<s>cm²)の水の深さは<d>cm、<q>(底面積<t>cm²)の水の深さは<e>cmです。",
    "底面積<s>cm²、水の深さ<d>cmの<p>と、底面積<t>cm²、水の深さ<e>cmの<q>をつないで、水面の高さを等しくしたときの深さ<wo>",
    "<p>には深さ<d>cm、<q>には深さ<e>cmの水があります。底面積は<p>が<s>cm²、<q>が<t>cm²です。管でつなぐと、水の深さは何cmになりますか。",
    "直方体の<p>(底面積<s>cm²)に<d>cm、直方体の<q>(底面積<t>cm²)に<e>cmの深さまで水が入っています。等しい深さにするには、何cmにすればよいですか。",
    "底面積が<s>cm²と<t>cm²の<p>と<q>に、それぞれ深さ<d>cmと<e>cmの水が入っています。水をうつして同じ深さにすると何cm<ka>",
    NULL,
};
static const struct subtype level = {
    .id = "level",
    .name = "2つの水そうの深さを等しくする",
    .level = 3,
    .templates = templates_level,
    .asks = "等しくなった深さ",
    .role = {{"s", "<p>の底面積", "cm²"},
             {"d", "<p>の水の深さ", "cm"},
             {"t", "<q>の底面積", "cm²"},
             {"e", "<q>の水の深さ", "cm"}},
    .method = {{"水の合計", "水の体積の合計は変わりません。底面積の合計でわります。", solve_level, NULL}},
    .draw = draw_level,
    .holds = holds_level,
    .low = {1},
    .high = {500},
    .scale = 10,
    .hint = "水は全部で何cm³ありますか。",
    .figure = &no_figure,
};

/* ---- filled until they hold as much ---- */
static void bind_race(struct build *p) {
    build_need(p, "the emptier one is filled faster",
               (build_value(p, ONE) - build_value(p, THREE)) * (build_value(p, FOUR) - build_value(p, TWO)) > 0);
}
static bool draw_race(struct build *p) {
    build_context(p, "p|q", tanks);
    build_people(p, "P");
    int64_t slow = build_between(p, 2, 12), more = build_between(p, 1, 9), minutes = build_between(p, 3, 30),
            less = build_between(p, 2, 60), lead = more * minutes;
    bool first = build_chance(p, 50);
    build_datum(p, ONE, "a", first ? less + lead : less), build_datum(p, TWO, "b", first ? slow : slow + more);
    build_datum(p, THREE, "c", first ? less : less + lead), build_datum(p, FOUR, "d", first ? slow + more : slow);
    return true;
}
static void solve_race(struct build *p) {
    bool first = build_value(p, ONE) > build_value(p, THREE);
    struct ratio lead = build_step(p, "はじめの水の差は、", p->datum[first ? ONE : THREE], '-',
                                   p->datum[first ? THREE : ONE], "L", "です。");
    struct ratio each = build_step(p, "差は1分間に、", p->datum[first ? FOUR : TWO], '-', p->datum[first ? TWO : FOUR],
                                   "L", "ずつちぢまります。");
    build_trap(p, lead);
    build_answer(p, build_step(p, "差がなくなるのは、", lead, '/', each, "分後", "です。"), "", "分後");
}
static bool holds_race(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   10 * build_value(p, ONE) + x[0] * build_value(p, TWO) ==
                       10 * build_value(p, THREE) + x[0] * build_value(p, FOUR));
}
static const char *const templates_race[] = {
    "<p>には水が<a>L、<q>には<c>L入っています。<p>には毎分<b>L、<q>には毎分<d>Lずつ、同時に水を入れます。水の量が等しくなるのは何分後ですか。",
    "<a>Lの水が入った<p>に毎分<b>L、<c>Lの水が入った<q>に毎分<d>Lの水を入れ始めました。同じ量になるのは何分後[ですか。|でしょうか。]",
    "<P>は、<p>に1分間に<b>L、<q>に1分間に<d>Lずつ水を入れます。はじめ、<p>には<a>L、<q>には<c>L入っています。何分後に同じ量になりますか。",
    "水の量が同じになるのは何分後ですか。<p>は<a>Lから毎分<b>Lずつ、<q>は<c>Lから毎分<d>Lずつふえます。",
    "はじめ<a>Lの<p>には毎分<b>L、はじめ<c>Lの<q>には毎分<d>Lの割合で水が入ります。2つの水の量が等しくなるまでの時間<wo>",
    "<p>と<q>に同時に水を入れ始めます。<p>には<a>L入っていて毎分<b>L、<q>には<c>L入っていて毎分<d>Lずつ入ります。何分後に等しくなりますか。",
    "今、<p>の水は<a>L、<q>の水は<c>Lです。1分ごとに<p>は<b>L、<q>は<d>Lふえます。水の量が等しくなるのは今から何分後ですか。",
    "<p>(<a>L)に毎分<b>L、<q>(<c>L)に毎分<d>Lの水を入れると、同じ量になるのは何分後<ka>",
    NULL,
};
static const struct subtype race = {
    .id = "race",
    .name = "2つの水そうの水が等しくなる時間",
    .level = 2,
    .templates = templates_race,
    .asks = "等しくなるまでの時間",
    .role = {{"a", "<p>のはじめの水", "L"},
             {"b", "<p>に毎分入る水", "L"},
             {"c", "<q>のはじめの水", "L"},
             {"d", "<q>に毎分入る水", "L"}},
    .method = {{"差がちぢまる", "はじめの差が、1分間にどれだけちぢまるかを考えます。", solve_race, NULL}},
    .draw = draw_race,
    .bind = bind_race,
    .holds = holds_race,
    .low = {1},
    .high = {600},
    .scale = 10,
    .hint = "はじめの水の差は何Lですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&level, &race, NULL};
const struct family family_suiso_futatsu = {
    .id = "suiso_futatsu", .number = "F97", .name = "2つの水そう", .grade = 6, .subtypes = subtypes};
