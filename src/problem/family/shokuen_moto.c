/* shokuen_moto.c - grams of a solution, of its water, of salt to put in, of two solutions that make a third.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const liquids[] = {"食塩水|食塩", "食塩水|食塩", "食塩水|食塩", "さとう水|さとう", "塩水|塩", NULL};

static struct ratio rate_of(struct ratio percent) {
    return build_fraction((int64_t)percent.num, 100 * (int64_t)percent.den);
}

/* ---- the whole of so much salt ---- */
enum { SALT, STRENGTH };
static bool draw_whole(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t percent = build_between(p, 2, 25), all = build_round(p, 50, 900, 10);
    build_datum(p, SALT, "S", all * percent / 100), build_datum(p, STRENGTH, "P", percent);
    return build_need(p, "whole grams of salt", all * percent % 100 == 0);
}
static void solve_whole(struct build *p) {
    struct ratio rate = build_step(p, "<P>%を小数で表すと、", p->datum[STRENGTH], '/', build_int(100), "", "です。");
    build_trap(p, build_fraction(build_value(p, SALT) * build_value(p, STRENGTH), 100));
    build_answer(p, build_step(p, "<w>の重さは、<s>の重さをこさでわって、", p->datum[SALT], '/', rate, "g", "です。"),
                 "", "g");
}
static void solve_whole_percent(struct build *p) {
    struct ratio one =
        build_step(p, "<s><S>gが<P>%にあたるので、1%は、", p->datum[SALT], '/', p->datum[STRENGTH], "g", "です。");
    build_answer(p, build_step(p, "全体は100%なので、", one, '*', build_int(100), "g", "です。"), "", "g");
}
static bool holds_whole(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, STRENGTH) == 100 * build_value(p, SALT));
}
static const char *const templates_whole[] = {
    "<s><S>gで、<P>%の<w>は何g作れますか。",
    "<P>%の<w>の中に、<s>が<S>gとけています。この<w>の重さは何g[ですか。|でしょうか。]",
    "<s>を<S>gとかして<P>%の<w>を作りました。<w>は全部で何gですか。",
    "<w>にとけている<s>は<S>gで、こさは<P>%です。<w>の重さ<wo>単位は「g」とします。",
    "<w>は何gできますか。<s>を全部で<S>g使い、こさは<P>%にします。",
    "こさが<P>%になるように、<S>gの<s>をすべてとかします。できる<w>は何gですか。",
    "<s><S>gをふくむ<w>があり、そのこさは<P>%です。<w>全体は何gですか。",
    "<s>が<S>gあります。これをとかして<P>%の<w>にすると、<w>の重さは何gになりますか。",
    "!<P>%の<w>を作ったら、<s>を<S>g使いました。<w>は何gできましたか。",
    NULL,
};
static const struct figure_template figure_whole = {
    FIGURE_BEAKERS, {{"percent", FIGURE_NUMBERS, "<P>"}, {"salt", FIGURE_NUMBER, "<S>"}}};
static const struct subtype whole = {
    .id = "whole",
    .name = "食塩水の重さ",
    .level = 2,
    .templates = templates_whole,
    .asks = "<w>の重さ",
    .role = {{"S", "<s>の重さ", "g"}, {"P", "こさ", "%"}},
    .method = {{"こさ", "もとにする量は<w>の重さ、くらべる量は<s>の重さです。わり算でもどします。", solve_whole, NULL},
               {"1%分", "<s>が<P>%にあたります。1%の重さを先に求めます。", solve_whole_percent,
                "1%にあたる重さは何gですか。"}},
    .draw = draw_whole,
    .holds = holds_whole,
    .low = {1},
    .high = {3000},
    .hint = "<S>gは、<w>の重さの何%ですか。",
    .figure = &figure_whole,
};

/* ---- the water in it ---- */
enum { GRAMS, PERCENT, TARGET };
static bool draw_water(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t grams = build_round(p, 50, 900, 10), percent = build_between(p, 2, 30);
    build_datum(p, GRAMS, "G", grams), build_datum(p, PERCENT, "P", percent);
    return build_need(p, "whole grams of salt", grams * percent % 100 == 0);
}
static void solve_water(struct build *p) {
    struct ratio salt = build_step(p, "<s>の重さは、", p->datum[GRAMS], '*', rate_of(p->datum[PERCENT]), "g", "です。");
    build_trap(p, salt);
    build_answer(p, build_step(p, "水は<s>をのぞいた残りなので、", p->datum[GRAMS], '-', salt, "g", "です。"), "", "g");
}
static void solve_water_share(struct build *p) {
    struct ratio share = build_step(p, "水の割合は、", build_int(100), '-', p->datum[PERCENT], "%", "です。");
    build_answer(p, build_step(p, "水の重さは、", p->datum[GRAMS], '*', rate_of(share), "g", "です。"), "", "g");
}
static bool holds_water(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, 100 * (build_value(p, GRAMS) - x[0]) == build_value(p, GRAMS) * build_value(p, PERCENT));
}
static const char *const templates_water[] = {
    "<P>%の<w><G>gにふくまれる水は何gですか。",
    "<w>が<G>gあります。こさは<P>%です。この<w>の水の重さは何g[ですか。|でしょうか。]",
    "こさ<P>%の<w>を<G>g作ります。水は何g必要ですか。",
    "<P>%の<w><G>gの中の水の重さ<wo>単位は「g」とします。",
    "水は何gいりますか。<P>%の<w>を<G>g作ります。",
    "<G>gの<w>があり、<P>%が<s>です。水は何gですか。",
    "<w><G>gのこさは<P>%です。<s>をのぞいた水だけの重さは何gですか。",
    "<P>%の<w>を全部で<G>gにするには、何gの水に<s>をとかせばよいですか。",
    "!<G>gの<w>(こさ<P>%)には、水が何gふくまれていますか。",
    NULL,
};
static const struct figure_template figure_water = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>"}, {"percent", FIGURE_NUMBERS, "<P>"}}};
static const struct subtype water_in_it = {
    .id = "water",
    .name = "水の重さ",
    .level = 1,
    .templates = templates_water,
    .asks = "水の重さ",
    .role = {{"G", "<w>の重さ", "g"}, {"P", "こさ", "%"}},
    .method = {{"ひき算", "<s>の重さを求めて、<w>の重さからひきます。", solve_water, NULL},
               {"水の割合", "<w>から<s>をのぞいた残りが水です。水の割合から求めます。", solve_water_share,
                "水は<w>の何%ですか。"}},
    .draw = draw_water,
    .holds = holds_water,
    .low = {1},
    .high = {1000},
    .hint = "<w>は、<s>と何でできていますか。",
    .figure = &figure_water,
};

/* ---- salt to reach a strength ---- */
static void bind_add(struct build *p) {
    build_need(p, "a stronger solution", build_value(p, TARGET) > build_value(p, PERCENT));
    build_need(p, "less than pure salt", build_value(p, TARGET) < 100);
}
static bool draw_add(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t grams = build_round(p, 50, 900, 10), percent = build_between(p, 1, 24),
            target = percent + build_between(p, 1, 20);
    build_datum(p, GRAMS, "G", grams), build_datum(p, PERCENT, "P", percent), build_datum(p, TARGET, "Q", target);
    return build_need(p, "whole grams of water", grams * (100 - percent) % 100 == 0) &&
           build_need(p, "whole grams of salt", grams * (target - percent) % (100 - target) == 0);
}
static void solve_add(struct build *p) {
    struct ratio share = build_step(p, "はじめの水の割合は、", build_int(100), '-', p->datum[PERCENT], "%", "です。");
    struct ratio grams = build_step(p, "水の重さは、", p->datum[GRAMS], '*', rate_of(share), "g", "で、変わりません。");
    struct ratio after = build_step(p, "後の水の割合は、", build_int(100), '-', p->datum[TARGET], "%", "です。");
    struct ratio all = build_step(p, "後の<w>の重さは、", grams, '/', rate_of(after), "g", "です。");
    build_trap(p, all);
    build_trap(p, build_fraction(build_value(p, GRAMS) * (build_value(p, TARGET) - build_value(p, PERCENT)), 100));
    build_answer(p, build_step(p, "加える<s>は、", all, '-', p->datum[GRAMS], "g", "です。"), "", "g");
}
/* The beam, with pure salt at its other end. */
static void solve_add_beam(struct build *p) {
    int64_t m, n;
    build_line(p);
    build_say(p, "<s>だけのこさは100%です。うでの長さは");
    struct ratio near = build_equation(p, p->datum[TARGET], '-', p->datum[PERCENT], "%");
    build_say(p, "と");
    struct ratio far = build_equation(p, build_int(100), '-', p->datum[TARGET], "%");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "うでの長さの比は");
    build_ratio(p, (int64_t)near.num, (int64_t)far.num, &m, &n);
    build_set_number(p, "z1", n), build_set_number(p, "z2", m);
    build_say(p, "なので、<w>と加える<s>の重さの比は逆の<z1>:<z2>です。");
    struct ratio one = build_share_step(p, "比の1にあたる重さは、", p->datum[GRAMS], build_int(n), "g", "です。");
    build_answer(p, build_step(p, "加える<s>は、", one, '*', build_int(m), "g", "です。"), "", "g");
}
static bool holds_add(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   build_value(p, GRAMS) * build_value(p, PERCENT) + 100 * x[0] ==
                       (build_value(p, GRAMS) + x[0]) * build_value(p, TARGET));
}
static const char *const templates_add[] = {
    "<P>%の<w><G>gに<s>を加えて、<Q>%の<w>にします。<s>を何g加えればよいですか。",
    "<w>が<G>gあり、こさは<P>%です。<s>を何gとかすと、こさが<Q>%になりますか。",
    "こさ<P>%の<w><G>gを<Q>%にするには、<s>を何g加えればよい[ですか。|でしょうか。]",
    "<s>を何g加えればよいですか。<P>%の<w><G>gを、<Q>%の<w>にします。",
    "<G>gの<w>のこさは<P>%です。<s>をとかしてこさを<Q>%にしたいとき、<s>は何g必要ですか。",
    "<P>%の<w>が<G>gあります。これに<s>を入れて<Q>%にします。加える<s>の重さ<wo>単位は「g」とします。",
    "うすい<w>をこくします。はじめは<P>%で<G>gです。<s>をたして<Q>%にするには、<s>は何gいりますか。",
    "<s>をいくらか加えたら、<P>%の<w><G>gが<Q>%になりました。加えた<s>は何gですか。",
    "!容器に<P>%の<w>が<G>g入っています。<Q>%にするために加える<s>は何gですか。",
    NULL,
};
static const struct figure_template figure_add = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>"}, {"percent", FIGURE_NUMBERS, "<P>|<Q>"}}};
static const struct subtype add = {
    .id = "add",
    .name = "加える食塩の重さ",
    .level = 3,
    .templates = templates_add,
    .asks = "加える<s>の重さ",
    .role = {{"G", "はじめの重さ", "g"}, {"P", "はじめのこさ", "%"}, {"Q", "後のこさ", "%"}},
    .method = {{"変わらない量", "<s>を加えても、水の重さは変わりません。水の割合から考えます。", solve_add, NULL},
               {"てんびん図", "<s>だけをこさ100%と考えて、てんびん図をかきます。", solve_add_beam,
                "<s>だけのこさは何%ですか。"}},
    .draw = draw_add,
    .bind = bind_add,
    .holds = holds_add,
    .low = {1},
    .high = {1500},
    .hint = "<s>を加えても変わらないのは、何の重さですか。",
    .figure = &figure_add,
};

/* ---- two that make a third ---- */
enum { ALL, FIRST, SECOND, MIXED };
static int64_t distance(int64_t a, int64_t b) { return a < b ? b - a : a - b; }
static void bind_two(struct build *p) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), t = build_value(p, MIXED);
    build_need(p, "the mixture lies between", (a < t && t < b) || (b < t && t < a));
    build_set(p, "q", p->asked ? "<b>" : "<a>");
}
static bool draw_two(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t a = build_between(p, 1, 24), b = build_between(p, 1, 24), t = build_between(p, 2, 23),
            all = build_round(p, 100, 900, 10);
    build_datum(p, ALL, "T", all), build_datum(p, FIRST, "a", a), build_datum(p, SECOND, "b", b),
        build_datum(p, MIXED, "t", t);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "the mixture lies between", (a < t && t < b) || (b < t && t < a)) &&
           build_need(p, "whole shares", all % distance(a, b) == 0) &&
           build_need(p, "different weights", distance(a, t) != distance(b, t));
}
static void solve_two(struct build *p) {
    bool up = build_value(p, FIRST) < build_value(p, MIXED);
    int64_t m, n;
    build_line(p);
    build_say(p, "うでの長さは、<a>%のほうが");
    struct ratio a = up ? build_equation(p, p->datum[MIXED], '-', p->datum[FIRST], "%")
                        : build_equation(p, p->datum[FIRST], '-', p->datum[MIXED], "%");
    build_say(p, "、<b>%のほうが");
    struct ratio b = up ? build_equation(p, p->datum[SECOND], '-', p->datum[MIXED], "%")
                        : build_equation(p, p->datum[MIXED], '-', p->datum[SECOND], "%");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "うでの長さの比は");
    build_ratio(p, (int64_t)a.num, (int64_t)b.num, &m, &n);
    build_set_number(p, "z1", n), build_set_number(p, "z2", m), build_set_number(p, "z3", p->asked ? m : n);
    build_say(p, "なので、<a>%と<b>%の重さの比は逆の<z1>:<z2>です。");
    struct ratio shares = build_step(p, "全体は比の和の、", build_int(n), '+', build_int(m), "", "にあたります。");
    struct ratio one = build_step(p, "比の1にあたる重さは、", p->datum[ALL], '/', shares, "g", "です。");
    struct ratio found = build_step(p, "<q>%の<w>は、", one, '*', build_int(p->asked ? m : n), "g", "です。");
    build_trap(p, build_apply(p, p->datum[ALL], '-', found));
    build_answer(p, found, "", "g");
}
/* All of it as weak as the weaker one: what lacks is made up by the stronger one. */
static void solve_two_suppose(struct build *p) {
    bool first_is_weak = build_value(p, FIRST) < build_value(p, SECOND), asked_is_weak = first_is_weak == !p->asked;
    struct ratio weak = p->datum[first_is_weak ? FIRST : SECOND], strong = p->datum[first_is_weak ? SECOND : FIRST];
    build_set(p, "z1", first_is_weak ? "<a>" : "<b>"), build_set(p, "z2", first_is_weak ? "<b>" : "<a>");
    struct ratio lack =
        build_step(p, "全部が<z1>%だとすると、<t>%に足りないこさは、", p->datum[MIXED], '-', weak, "%", "です。");
    struct ratio salt = build_step(p, "足りない<s>は、", p->datum[ALL], '*', rate_of(lack), "g", "です。");
    struct ratio gap = build_step(p, "<z2>%は<z1>%より、こさが、", strong, '-', weak, "%", "高いです。");
    struct ratio found = build_step(p, "だから、<z2>%の<w>は、", salt, '/', rate_of(gap), "g", "です。");
    if (asked_is_weak) found = build_step(p, "<q>%の<w>は、残りの、", p->datum[ALL], '-', found, "g", "です。");
    build_answer(p, found, "", "g");
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(ALL), x[0] + x[1] == build_value(p, ALL)) &&
           IF_KEPT(keep, BIT(FIRST) | BIT(SECOND) | BIT(MIXED),
                   x[0] * build_value(p, FIRST) + x[1] * build_value(p, SECOND) ==
                       (x[0] + x[1]) * build_value(p, MIXED));
}
static const char *const templates_two[] = {
    "<a>%の<w>と<b>%の<w>をまぜて、<t>%の<w>を<T>g作ります。<q>%の<w>は何g必要ですか。",
    "<t>%の<w>を<T>g作るために、<a>%と<b>%の<w>をまぜます。<q>%の<w>を何gまぜればよいですか。",
    "<q>%の<w>は何gいりますか。<a>%の<w>と<b>%の<w>をまぜて、<t>%の<w>を<T>g作ります。",
    "<a>%の<w>と<b>%の<w>をまぜたら、<t>%の<w>が<T>gできました。<q>%の<w>は何g[でしたか。|まぜましたか。]",
    "こさが<a>%と<b>%の2種類の<w>があります。まぜて<t>%の<w>を<T>g作るには、<q>%のほうは何g使えばよいですか。",
    "<w>Aのこさは<a>%、<w>Bのこさは<b>%です。AとBをまぜて<t>%の<w>を<T>gにするとき、<q>%の<w>の重さは何gですか。",
    "<T>gの<t>%の<w>は、<a>%の<w>と<b>%の<w>をまぜたものです。<q>%の<w>は何gまぜましたか。",
    "<a>%の<w>に<b>%の<w>を加えて、<t>%の<w>を全部で<T>gにします。<q>%の<w>の重さ<wo>単位は「g」とします。",
    "!<a>%と<b>%の<w>から、<t>%の<w><T>gを作ります。<q>%の<w>は何gですか。",
    NULL,
};
static const struct figure_template figure_two = {
    FIGURE_BALANCE,
    {{"percent", FIGURE_NUMBERS, "<a>|<b>"}, {"target", FIGURE_NUMBER, "<t>"}, {"grams", FIGURE_NUMBER, "<T>"}}};
static const struct subtype two = {
    .id = "two",
    .name = "2種類をまぜる重さ",
    .level = 3,
    .templates = templates_two,
    .asks = "<a>%の<w>の重さ|<b>%の<w>の重さ",
    .role = {{"T", "全部の重さ", "g"},
             {"a", "1つ目のこさ", "%"},
             {"b", "2つ目のこさ", "%"},
             {"t", "まぜた後のこさ", "%"}},
    .method = {{"てんびん図", "てんびん図で考えます。重さの比は、うでの長さの比の逆になります。", solve_two, NULL},
               {"仮定", "つるかめ算のように、全部がうすいほうのこさだったと考えます。", solve_two_suppose,
                "全部がうすいほうだとすると、<s>は何g足りませんか。"}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1, 1},
    .high = {1000, 1000},
    .hint = "<t>%を支点にすると、うでの長さはそれぞれいくつですか。",
    .figure = &figure_two,
};

static const struct subtype *const subtypes[] = {&whole, &water_in_it, &add, &two, NULL};
const struct family family_shokuen_moto = {.id = "shokuen_moto",
                                           .number = "F32,F33",
                                           .name = "食塩水の重さ",
                                           .grade = 5,
                                           .scene = SCENE_LABORATORY,
                                           .subtypes = subtypes};
