/* shokuen.c - 食塩水: salt = solution × strength; mix, add water, boil away water.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const liquids[] = {"食塩水|食塩", "食塩水|食塩", "食塩水|食塩", "さとう水|さとう", "塩水|塩", NULL};

static void draw_liquid(struct build *p) { build_context(p, "w|s", liquids); }

static struct ratio rate_of(struct ratio percent) {
    return build_fraction((int64_t)percent.num, 100 * (int64_t)percent.den);
}

/* ---- salt in it ---- */
enum { GRAMS, PERCENT };
static bool draw_salt(struct build *p) {
    draw_liquid(p);
    int64_t grams = build_round(p, 50, 800, 10), percent = build_between(p, 2, 25);
    build_datum(p, GRAMS, "G", grams);
    build_datum(p, PERCENT, "P", percent);
    return build_need(p, "whole grams of salt", grams * percent % 100 == 0);
}
static void solve_salt(struct build *p) {
    struct ratio rate = build_step(p, "<P>%を小数で表すと、", p->datum[PERCENT], '/', build_int(100), "", "です。");
    struct ratio salt =
        build_step(p, "<s>の重さは、<w>の重さにこさをかけて、", p->datum[GRAMS], '*', rate, "g", "です。");
    build_trap(p, build_apply(p, p->datum[GRAMS], '-', salt));
    build_answer(p, salt, "", "g");
}
static void solve_salt_percent(struct build *p) {
    struct ratio one =
        build_step(p, "<w>を100等分した1%の重さは、", p->datum[GRAMS], '/', build_int(100), "g", "です。");
    struct ratio salt = build_step(p, "<s>は<P>%なので、", one, '*', p->datum[PERCENT], "g", "です。");
    build_answer(p, salt, "", "g");
}
static bool holds_salt(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * 100 == build_value(p, GRAMS) * build_value(p, PERCENT));
}
static const char *const templates_salt[] = {
    "<P>%の<w><G>gには、<s>が何gふくまれていますか。",
    "<w>が<G>gあります。こさは<P>%です。この<w>にとけている<s>は何g[ですか。|でしょうか。]",
    "こさが<P>%の<w>を<G>g作ります。<s>は何g必要ですか。",
    "<P>%の<w>が<G>gあるとき、とけている<s>の重さ<wo>",
    "何gの<s>がとけていますか。<w>の重さは<G>g、こさは<P>%です。",
    "<G>gの<w>があります。<w>のこさが<P>%のとき、<s>は何gふくまれていますか。",
    "重さ<G>g、こさ<P>%の<w>の中に、<s>は何gありますか。",
    "<w><G>gのうち<P>%が<s>です。<s>の重さは何gですか。",
    NULL,
};
static const struct figure_template figure_salt = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>"}, {"percent", FIGURE_NUMBERS, "<P>"}}};
static const struct subtype salt_asked = {
    .id = "salt",
    .name = "食塩の重さ",
    .level = 1,
    .templates = templates_salt,
    .asks = "<s>の重さ",
    .role = {{"G", "<w>の重さ", "g"}, {"P", "こさ", "%"}},
    .method = {{"こさ", "こさは割合です。<s>の重さは、<w>の重さにこさをかけて求めます。", solve_salt, NULL},
               {"1%分", "<w>を100等分した1つ分が1%です。<s>はその<P>つ分です。", solve_salt_percent,
                "<w>の1%は何gですか。"}},
    .draw = draw_salt,
    .holds = holds_salt,
    .low = {1},
    .high = {400},
    .hint = "<w>の重さの何%が<s>ですか。",
    .figure = &figure_salt,
};

/* ---- dissolve ---- */
enum { SALT, WATER };
static bool draw_dissolve(struct build *p) {
    draw_liquid(p);
    int64_t percent = build_between(p, 2, 25), all = build_round(p, 50, 800, 10);
    build_datum(p, SALT, "S", all * percent / 100);
    build_datum(p, WATER, "W", all - all * percent / 100);
    return build_need(p, "whole grams of salt", all * percent % 100 == 0);
}
static void solve_dissolve(struct build *p) {
    struct ratio all =
        build_step(p, "<w>の重さは、水と<s>の和なので、", p->datum[WATER], '+', p->datum[SALT], "g", "です。");
    struct ratio rate = build_step(p, "こさは、<s>の重さを<w>の重さでわって、", p->datum[SALT], '/', all, "", "です。");
    struct ratio percent = build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。");
    build_trap(p, build_fraction(100 * build_value(p, SALT), build_value(p, WATER)));
    build_answer(p, percent, "", "%");
}
static bool holds_dissolve(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, WATER) == (100 - x[0]) * build_value(p, SALT));
}
static const char *const templates_dissolve[] = {
    "水<W>gに<s><S>gをとかすと、何%の<w>になりますか。",
    "<s><S>gを水<W>gにとかしました。できた<w>のこさは何%ですか。",
    "<W>gの水に<S>gの<s>を入れて<w>を作りました。こさは何%[ですか。|でしょうか。]",
    "<s>が<S>g、水が<W>gあります。全部まぜると、何%の<w>ができますか。",
    "できる<w>のこさは何%ですか。水<W>gに<S>gの<s>をとかします。",
    "水<W>gと<s><S>gをまぜて<w>を作ります。この<w>のこさ<wo>単位は%とします。",
    "<S>gの<s>を<W>gの水にすべてとかすと、<w>のこさは何%になりますか。",
    "<w>を作るために、水を<W>g、<s>を<S>g用意しました。全部とかすと何%になりますか。",
    NULL,
};
static const struct figure_template figure_dissolve = {
    FIGURE_BEAKERS, {{"salt", FIGURE_NUMBER, "<S>"}, {"water", FIGURE_NUMBER, "<W>"}}};
static const struct subtype dissolve = {
    .id = "dissolve",
    .name = "こさを求める",
    .level = 1,
    .templates = templates_dissolve,
    .asks = "こさ",
    .role = {{"S", "<s>の重さ", "g"}, {"W", "水の重さ", "g"}},
    .method = {{"こさ", "こさは、<s>の重さを<w>全体の重さでわった割合です。", solve_dissolve, NULL}},
    .draw = draw_dissolve,
    .holds = holds_dissolve,
    .low = {1},
    .high = {99},
    .hint = "<w>全体の重さは何gですか。",
    .figure = &figure_dissolve,
};

/* ---- mix two ---- */
enum { G1, P1, G2, P2 };
static bool draw_mix(struct build *p) {
    draw_liquid(p);
    /* weights in inverse ratio to the distances from the strength in the middle */
    int64_t p1 = build_between(p, 1, 20), p2 = build_between(p, 1, 20), low = p1 < p2 ? p1 : p2,
            high = p1 < p2 ? p2 : p1;
    if (!build_need(p, "a whole strength between", high - low >= 2)) return false;
    int64_t middle = build_between(p, low + 1, high - 1), unit = build_round(p, 10, 200, 10);
    int64_t g1 = (p2 > middle ? p2 - middle : middle - p2) * unit,
            g2 = (p1 > middle ? p1 - middle : middle - p1) * unit;
    build_datum(p, G1, "G", g1), build_datum(p, P1, "P", p1), build_datum(p, G2, "H", g2), build_datum(p, P2, "Q", p2);
    return build_need(p, "weights of a beaker", g1 >= 50 && g2 >= 50 && g1 <= 800 && g2 <= 800) &&
           build_need(p, "grams of salt with one decimal", g1 * p1 % 10 == 0 && g2 * p2 % 10 == 0) &&
           build_need(p, "mostly whole grams", (g1 * p1 % 100 == 0 && g2 * p2 % 100 == 0) || build_chance(p, 30));
}
static void solve_mix(struct build *p) {
    struct ratio s1 =
        build_step(p, "<P>%の<w>にふくまれる<s>は、", p->datum[G1], '*', rate_of(p->datum[P1]), "g", "です。");
    struct ratio s2 =
        build_step(p, "<Q>%の<w>にふくまれる<s>は、", p->datum[G2], '*', rate_of(p->datum[P2]), "g", "です。");
    build_line(p);
    build_say(p, "まぜると、<s>は");
    struct ratio salt = build_equation(p, s1, '+', s2, "g");
    build_say(p, "、<w>は");
    struct ratio all = build_equation(p, p->datum[G1], '+', p->datum[G2], "g");
    build_say(p, "です。");
    struct ratio rate = build_step(p, "こさは、<s>の重さを<w>の重さでわって、", salt, '/', all, "", "です。");
    struct ratio percent = build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。");
    build_trap(p, build_fraction(build_value(p, P1) + build_value(p, P2), 2));
    build_trap(p, build_apply(p, p->datum[P1], '+', p->datum[P2]));
    build_answer(p, percent, "", "%");
}
/* The beam: its arms are in the inverse ratio of the weights. */
static void solve_mix_beam(struct build *p) {
    bool up = build_value(p, P2) > build_value(p, P1);
    int64_t g, h;
    build_line(p);
    build_say(p, "重さの比は");
    build_ratio(p, build_value(p, G1), build_value(p, G2), &g, &h);
    build_set_number(p, "z1", h), build_set_number(p, "z2", g);
    build_say(p, "なので、うでの長さの比は逆の<z1>:<z2>です。");
    build_line(p);
    build_say(p, "こさの差は");
    struct ratio gap = up ? build_equation(p, p->datum[P2], '-', p->datum[P1], "%")
                          : build_equation(p, p->datum[P1], '-', p->datum[P2], "%");
    build_say(p, "、比の和は");
    struct ratio terms = build_equation(p, build_int(h), '+', build_int(g), "");
    build_say(p, "です。");
    struct ratio one = build_share_step(p, "比の1にあたるこさは、", gap, terms, "%", "です。");
    struct ratio arm = build_step(p, "<P>%のほうのうでの長さは、", one, '*', build_int(h), "%", "です。");
    struct ratio percent = build_step(p, up ? "こさは、<P>%にこれをたして、" : "こさは、<P>%からこれをひいて、",
                                      p->datum[P1], up ? '+' : '-', arm, "%", "です。");
    build_answer(p, percent, "", "%");
}
/* All as strong as the weaker one, and the rest of the stronger one spread over it. */
static void solve_mix_area(struct build *p) {
    bool up = build_value(p, P2) > build_value(p, P1);
    struct ratio low = p->datum[up ? P1 : P2], high = p->datum[up ? P2 : P1], many = p->datum[up ? G2 : G1];
    build_set(p, "z3", up ? "<Q>%" : "<P>%"), build_set(p, "z4", up ? "<P>%" : "<Q>%");
    struct ratio gap = build_step(p, "こさの差は、", high, '-', low, "%", "です。");
    struct ratio salt = build_step(p, "<z3>の<w>が<z4>より多くふくむ<s>は、", many, '*', rate_of(gap), "g", "です。");
    struct ratio all = build_step(p, "<w>の重さの和は、", p->datum[G1], '+', p->datum[G2], "g", "です。");
    build_line(p);
    build_say(p, "全体に平らにならすと、");
    struct ratio rate = build_equation(p, salt, '/', all, "");
    build_say(p, "、百分率で表すと");
    struct ratio more = build_equation(p, rate, '*', build_int(100), "%");
    build_say(p, "です。");
    struct ratio percent = build_step(p, "こさは、<z4>にたして、", low, '+', more, "%", "です。");
    build_answer(p, percent, "", "%");
}
static bool holds_mix(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(
        keep, 15, (x[0] - build_value(p, P1)) * build_value(p, G1) == (build_value(p, P2) - x[0]) * build_value(p, G2));
}
static const char *const templates_mix[] = {
    "<P>%の<w><G>gと<Q>%の<w><H>gをまぜると、何%の<w>になりますか。",
    "<P>%の<w>が<G>g、<Q>%の<w>が<H>gあります。これらをまぜると、こさは何%になりますか。",
    "こさ<P>%の<w><G>gに、こさ<Q>%の<w><H>gを加えました。できた<w>のこさは何%[ですか。|でしょうか。]",
    "<G>gの<P>%の<w>と<H>gの<Q>%の<w>をまぜ合わせます。何%の<w>ができますか。",
    "できる<w>は何%ですか。<P>%の<w><G>gと、<Q>%の<w><H>gをまぜます。",
    "<w>Aは<P>%で<G>g、<w>Bは<Q>%で<H>gです。AとBを全部まぜたときのこさは何%ですか。",
    "2種類の<w>をまぜます。1つは<P>%で<G>g、もう1つは<Q>%で<H>gです。まぜた<w>のこさは何%になりますか。",
    "<Q>%の<w><H>gの中に、<P>%の<w><G>gを入れてよくまぜました。<w>のこさは何%になりましたか。",
    NULL,
};
static const struct figure_template figure_mix = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>|<H>"}, {"percent", FIGURE_NUMBERS, "<P>|<Q>"}}};
static const struct subtype mix = {
    .id = "mix",
    .name = "まぜる",
    .level = 2,
    .templates = templates_mix,
    .asks = "まぜた後のこさ",
    .role = {{"G", "1つ目の重さ", "g"},
             {"P", "1つ目のこさ", "%"},
             {"H", "2つ目の重さ", "g"},
             {"Q", "2つ目のこさ", "%"}},
    .method = {{"ビーカー図", "<s>の重さの和と<w>の重さの和をべつべつに求めます。", solve_mix, NULL},
               {"てんびん図", "てんびん図で考えます。うでの長さの比は、重さの比の逆になります。", solve_mix_beam,
                "2つの<w>の重さの比は何対何ですか。"},
               {"面積図", "面積図で考えます。たてをこさ、横を重さとして、<z4>より高い分を全体にならします。",
                solve_mix_area, "2つのこさの差は何%ですか。"}},
    .draw = draw_mix,
    .holds = holds_mix,
    .low = {1},
    .high = {99},
    .hint = "それぞれの<w>に<s>は何gふくまれていますか。",
    .figure = &figure_mix,
};

/* ---- water in or out ---- */
enum { ALL, BEFORE, AFTER };
static void bind_water(struct build *p) {
    bool out = build_value(p, AFTER) > build_value(p, BEFORE);
    build_aux(p, 0, out);
    build_set(p, "way", out ? "out" : "in");
    build_set(p, "wv", out ? "蒸発させる" : "加える"), build_set(p, "wt", out ? "蒸発させて" : "加えて");
    build_set(p, "wa", out ? "蒸発させれば" : "加えれば"), build_set(p, "wk", out ? "こく" : "うすく");
    build_set(p, "do", out ? "から水を蒸発させて" : "に水を加えて");
    build_set(p, "ask", out ? "何gの水を蒸発させればよいですか。" : "何gの水を加えればよいですか。");
}
static bool draw_water(struct build *p) {
    draw_liquid(p);
    int64_t all = build_round(p, 50, 800, 10), before = build_between(p, 2, 20), after = build_between(p, 2, 24);
    build_datum(p, ALL, "G", all), build_datum(p, BEFORE, "P", before), build_datum(p, AFTER, "Q", after);
    return build_need(p, "strengths differ", before != after) &&
           build_need(p, "whole grams of salt", all * before % 100 == 0) &&
           build_need(p, "whole grams", all * before % after == 0);
}
static void solve_water(struct build *p) {
    bool out = p->aux[0];
    struct ratio salt =
        build_step(p, "<s>の重さは、", p->datum[ALL], '*', rate_of(p->datum[BEFORE]), "g", "で、変わりません。");
    struct ratio all =
        build_step(p, "<Q>%になったときの<w>の重さは、", salt, '/', rate_of(p->datum[AFTER]), "g", "です。");
    struct ratio water =
        out ? build_step(p, "蒸発させる水は、はじめとの差なので、", p->datum[ALL], '-', all, "g", "です。")
            : build_step(p, "加える水は、はじめとの差なので、", all, '-', p->datum[ALL], "g", "です。");
    build_trap(p, all);
    build_answer(p, water, "", "g");
}
/* The same salt: weights in the inverse ratio of the strengths. */
static void solve_water_ratio(struct build *p) {
    bool out = p->aux[0];
    int64_t m, n;
    build_line(p);
    build_say(p, "こさの比は");
    build_ratio(p, build_value(p, BEFORE), build_value(p, AFTER), &m, &n);
    build_set_number(p, "z1", n), build_set_number(p, "z2", m);
    build_say(p, "なので、<w>の重さの比は逆の<z1>:<z2>です。");
    struct ratio one = build_share_step(p, "はじめの<G>gは比の<z1>にあたるので、比の1は、", p->datum[ALL], build_int(n),
                                        "g", "です。");
    struct ratio terms =
        out ? build_step(p, "蒸発させる水は比の差で、", build_int(n), '-', build_int(m), "", "にあたります。")
            : build_step(p, "加える水は比の差で、", build_int(m), '-', build_int(n), "", "にあたります。");
    struct ratio water = build_step(p, "水の重さは、", one, '*', terms, "g", "です。");
    build_answer(p, water, "", "g");
}
static bool holds_water(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = p->aux[0] ? build_value(p, ALL) - x[0] : build_value(p, ALL) + x[0];
    return IF_KEPT(keep, 7, all * build_value(p, AFTER) == build_value(p, ALL) * build_value(p, BEFORE));
}
static const char *const templates_water[] = {
    "<P>%の<w><G>g<do><Q>%の<w>にします。<ask>",
    "こさ<P>%の<w>が<G>gあります。この<w><do><Q>%にするには、<ask>",
    "<G>gの<P>%の<w><do>、<Q>%の<w>を作ります。<ask>",
    "<P>%の<w><G>gがあります。これ<do>こさを<Q>%にしたいとき、<ask>",
    "<ask><P>%の<w><G>g<do>、こさを<Q>%にします。",
    "<w><G>gのこさは<P>%です。この<w><do><Q>%の<w>にするとき、<ask>",
    "入れ物に<P>%の<w>が<G>g入っています。これ<do><Q>%にします。<ask>",
    "<w>のこさを<P>%から<Q>%に変えます。はじめの<w>は<G>gで、これ<do>作ります。<ask>",
    NULL,
};
static const struct figure_template figure_water = {
    FIGURE_BEAKERS,
    {{"grams", FIGURE_NUMBERS, "<G>"}, {"percent", FIGURE_NUMBERS, "<P>|<Q>"}, {"direction", FIGURE_TEXT, "<way>"}}};
static const struct subtype water = {
    .id = "water",
    .name = "水を加える・蒸発",
    .level = 3,
    .templates = templates_water,
    .asks = "水の重さ",
    .role = {{"G", "はじめの重さ", "g"}, {"P", "はじめのこさ", "%"}, {"Q", "後のこさ", "%"}},
    .method = {{"変わらない量", "水だけがふえたりへったりするので、<s>の重さは変わりません。", solve_water, NULL},
               {"逆比", "<s>の重さは変わらないので、<w>の重さの比は、こさの比の逆になります。", solve_water_ratio,
                "<s>の重さが同じとき、こさが2倍になると<w>の重さはどうなりますか。"}},
    .draw = draw_water,
    .bind = bind_water,
    .holds = holds_water,
    .low = {1},
    .high = {8000},
    .hint = "変わらないのは、何の重さですか。",
    .figure = &figure_water,
};

static const struct subtype *const subtypes[] = {&salt_asked, &dissolve, &mix, &water, NULL};
const struct family family_shokuen = {.id = "shokuen",
                                      .number = "F32,F34",
                                      .name = "食塩水",
                                      .grade = 5,
                                      .scene = SCENE_LABORATORY,
                                      .subtypes = subtypes};
