/* shokuen.c - 食塩水: salt = solution × strength; mix, add water, boil away water.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

static const char *const liquids[] = {"食塩水|食塩", "食塩水|食塩", "食塩水|食塩", "さとう水|さとう", NULL};

static void draw_liquid(struct kit *k) { kit_context(k, "w|s", liquids); }

static struct ratio rate_of(struct ratio percent) { return kit_fraction((int64_t)percent.num, 100 * (int64_t)percent.den); }

/* ---- salt in it ---- */
enum { GRAMS, PERCENT };
static bool draw_salt(struct kit *k) {
    draw_liquid(k);
    int64_t grams = kit_round(k, 50, 800, 10), percent = kit_between(k, 2, 25);
    kit_datum(k, GRAMS, "G", grams);
    kit_datum(k, PERCENT, "P", percent);
    return kit_need(k, "whole grams of salt", grams * percent % 100 == 0);
}
static void solve_salt(struct kit *k) {
    struct ratio rate = kit_step(k, "<P>%を小数で表すと、", k->datum[PERCENT], '/', kit_int(100), "", "です。");
    struct ratio salt = kit_step(k, "<s>の重さは、<w>の重さにこさをかけて、", k->datum[GRAMS], '*', rate, "g", "です。");
    kit_trap(k, kit_apply(k, k->datum[GRAMS], '-', salt));
    kit_answer(k, salt, "", "g");
}
static void solve_salt_percent(struct kit *k) {
    struct ratio one = kit_step(k, "<w>を100等分した1%の重さは、", k->datum[GRAMS], '/', kit_int(100), "g", "です。");
    struct ratio salt = kit_step(k, "<s>は<P>%なので、", one, '*', k->datum[PERCENT], "g", "です。");
    kit_answer(k, salt, "", "g");
}
static bool holds_salt(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 3, x[0] * 100 == kit_value(k, GRAMS) * kit_value(k, PERCENT));
}
static const char *const frames_salt[] = {
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
static const struct kit_subtype salt_asked = {
    .id = "salt", .name = "食塩の重さ", .level = 1, .frames = frames_salt,
    .method = {{"こさ", "こさは割合です。<s>の重さは、<w>の重さにこさをかけて求めます。", solve_salt, NULL},
               {"1%分", "<w>を100等分した1つ分が1%です。<s>はその<P>つ分です。", solve_salt_percent, "<w>の1%は何gですか。"}},
    .draw = draw_salt, .holds = holds_salt, .low = {1}, .high = {400},
    .hint = "<w>の重さの何%が<s>ですか。",
    .figure = "{\"type\":\"beakers\",\"grams\":[<G>],\"percent\":[<P>]}",
};

/* ---- dissolve ---- */
enum { SALT, WATER };
static bool draw_dissolve(struct kit *k) {
    draw_liquid(k);
    int64_t percent = kit_between(k, 2, 25), all = kit_round(k, 50, 800, 10);
    kit_datum(k, SALT, "S", all * percent / 100);
    kit_datum(k, WATER, "W", all - all * percent / 100);
    return kit_need(k, "whole grams of salt", all * percent % 100 == 0);
}
static void solve_dissolve(struct kit *k) {
    struct ratio all = kit_step(k, "<w>の重さは、水と<s>の和なので、", k->datum[WATER], '+', k->datum[SALT], "g", "です。");
    struct ratio rate = kit_step(k, "こさは、<s>の重さを<w>の重さでわって、", k->datum[SALT], '/', all, "", "です。");
    struct ratio percent = kit_step(k, "百分率で表すと、", rate, '*', kit_int(100), "%", "です。");
    kit_trap(k, kit_fraction(100 * kit_value(k, SALT), kit_value(k, WATER)));
    kit_answer(k, percent, "", "%");
}
static bool holds_dissolve(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 3, x[0] * kit_value(k, WATER) == (100 - x[0]) * kit_value(k, SALT));
}
static const char *const frames_dissolve[] = {
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
static const struct kit_subtype dissolve = {
    .id = "dissolve", .name = "こさを求める", .level = 1, .frames = frames_dissolve,
    .method = {{"こさ", "こさは、<s>の重さを<w>全体の重さでわった割合です。", solve_dissolve, NULL}},
    .draw = draw_dissolve, .holds = holds_dissolve, .low = {1}, .high = {99},
    .hint = "<w>全体の重さは何gですか。",
    .figure = "{\"type\":\"beakers\",\"salt\":<S>,\"water\":<W>}",
};

/* ---- mix two ---- */
enum { G1, P1, G2, P2 };
static bool draw_mix(struct kit *k) {
    draw_liquid(k);
    /* weights in inverse ratio to the distances from the strength in the middle */
    int64_t p1 = kit_between(k, 1, 20), p2 = kit_between(k, 1, 20), low = p1 < p2 ? p1 : p2, high = p1 < p2 ? p2 : p1;
    if (!kit_need(k, "a whole strength between", high - low >= 2)) return false;
    int64_t middle = kit_between(k, low + 1, high - 1), unit = kit_round(k, 10, 200, 10);
    int64_t g1 = (p2 > middle ? p2 - middle : middle - p2) * unit, g2 = (p1 > middle ? p1 - middle : middle - p1) * unit;
    kit_datum(k, G1, "G", g1), kit_datum(k, P1, "P", p1), kit_datum(k, G2, "H", g2), kit_datum(k, P2, "Q", p2);
    return kit_need(k, "weights of a beaker", g1 >= 50 && g2 >= 50 && g1 <= 800 && g2 <= 800) && kit_need(k, "grams of salt with one decimal", g1 * p1 % 10 == 0 && g2 * p2 % 10 == 0) &&
           kit_need(k, "mostly whole grams", (g1 * p1 % 100 == 0 && g2 * p2 % 100 == 0) || kit_chance(k, 30));
}
static void solve_mix(struct kit *k) {
    struct ratio s1 = kit_step(k, "<P>%の<w>にふくまれる<s>は、", k->datum[G1], '*', rate_of(k->datum[P1]), "g", "です。");
    struct ratio s2 = kit_step(k, "<Q>%の<w>にふくまれる<s>は、", k->datum[G2], '*', rate_of(k->datum[P2]), "g", "です。");
    kit_line(k);
    kit_say(k, "まぜると、<s>は");
    struct ratio salt = kit_equation(k, s1, '+', s2, "g");
    kit_say(k, "、<w>は");
    struct ratio all = kit_equation(k, k->datum[G1], '+', k->datum[G2], "g");
    kit_say(k, "です。");
    struct ratio rate = kit_step(k, "こさは、<s>の重さを<w>の重さでわって、", salt, '/', all, "", "です。");
    struct ratio percent = kit_step(k, "百分率で表すと、", rate, '*', kit_int(100), "%", "です。");
    kit_trap(k, kit_fraction(kit_value(k, P1) + kit_value(k, P2), 2));
    kit_trap(k, kit_apply(k, k->datum[P1], '+', k->datum[P2]));
    kit_answer(k, percent, "", "%");
}
/* The beam: its arms are in the inverse ratio of the weights. */
static void solve_mix_beam(struct kit *k) {
    bool up = kit_value(k, P2) > kit_value(k, P1);
    int64_t g, h;
    kit_line(k);
    kit_say(k, "重さの比は");
    kit_ratio(k, kit_value(k, G1), kit_value(k, G2), &g, &h);
    kit_set_number(k, "z1", h), kit_set_number(k, "z2", g);
    kit_say(k, "なので、うでの長さの比は逆の<z1>:<z2>です。");
    kit_line(k);
    kit_say(k, "こさの差は");
    struct ratio gap = up ? kit_equation(k, k->datum[P2], '-', k->datum[P1], "%") : kit_equation(k, k->datum[P1], '-', k->datum[P2], "%");
    kit_say(k, "、比の和は");
    struct ratio terms = kit_equation(k, kit_int(h), '+', kit_int(g), "");
    kit_say(k, "です。");
    struct ratio one = kit_share_step(k, "比の1にあたるこさは、", gap, terms, "%", "です。");
    struct ratio arm = kit_step(k, "<P>%のほうのうでの長さは、", one, '*', kit_int(h), "%", "です。");
    struct ratio percent = kit_step(k, up ? "こさは、<P>%にこれをたして、" : "こさは、<P>%からこれをひいて、", k->datum[P1], up ? '+' : '-', arm, "%", "です。");
    kit_answer(k, percent, "", "%");
}
/* All as strong as the weaker one, and the rest of the stronger one spread over it. */
static void solve_mix_area(struct kit *k) {
    bool up = kit_value(k, P2) > kit_value(k, P1);
    struct ratio low = k->datum[up ? P1 : P2], high = k->datum[up ? P2 : P1], many = k->datum[up ? G2 : G1];
    kit_set(k, "z3", up ? "<Q>%" : "<P>%"), kit_set(k, "z4", up ? "<P>%" : "<Q>%");
    struct ratio gap = kit_step(k, "こさの差は、", high, '-', low, "%", "です。");
    struct ratio salt = kit_step(k, "<z3>の<w>が<z4>より多くふくむ<s>は、", many, '*', rate_of(gap), "g", "です。");
    struct ratio all = kit_step(k, "<w>の重さの和は、", k->datum[G1], '+', k->datum[G2], "g", "です。");
    kit_line(k);
    kit_say(k, "全体に平らにならすと、");
    struct ratio rate = kit_equation(k, salt, '/', all, "");
    kit_say(k, "、百分率で表すと");
    struct ratio more = kit_equation(k, rate, '*', kit_int(100), "%");
    kit_say(k, "です。");
    struct ratio percent = kit_step(k, "こさは、<z4>にたして、", low, '+', more, "%", "です。");
    kit_answer(k, percent, "", "%");
}
static bool holds_mix(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 15, (x[0] - kit_value(k, P1)) * kit_value(k, G1) == (kit_value(k, P2) - x[0]) * kit_value(k, G2));
}
static const char *const frames_mix[] = {
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
static const struct kit_subtype mix = {
    .id = "mix", .name = "まぜる", .level = 2, .frames = frames_mix,
    .method = {{"ビーカー図", "<s>の重さの和と<w>の重さの和をべつべつに求めます。", solve_mix, NULL},
               {"てんびん図", "てんびん図で考えます。うでの長さの比は、重さの比の逆になります。", solve_mix_beam, "2つの<w>の重さの比は何対何ですか。"},
               {"面積図", "面積図で考えます。たてをこさ、横を重さとして、<z4>より高い分を全体にならします。", solve_mix_area, "2つのこさの差は何%ですか。"}},
    .draw = draw_mix, .holds = holds_mix, .low = {1}, .high = {99},
    .hint = "それぞれの<w>に<s>は何gふくまれていますか。",
    .figure = "{\"type\":\"beakers\",\"grams\":[<G>,<H>],\"percent\":[<P>,<Q>]}",
};

/* ---- water in or out ---- */
enum { ALL, BEFORE, AFTER };
static bool draw_water(struct kit *k) {
    draw_liquid(k);
    int64_t all = kit_round(k, 50, 800, 10), before = kit_between(k, 2, 20), after = kit_between(k, 2, 24);
    bool out = after > before;
    kit_aux(k, 0, out);
    kit_datum(k, ALL, "G", all), kit_datum(k, BEFORE, "P", before), kit_datum(k, AFTER, "Q", after);
    kit_set(k, "do", out ? "から水を蒸発させて" : "に水を加えて");
    kit_set(k, "ask", out ? "何gの水を蒸発させればよいですか。" : "何gの水を加えればよいですか。");
    return kit_need(k, "strengths differ", before != after) && kit_need(k, "whole grams of salt", all * before % 100 == 0) && kit_need(k, "whole grams", all * before % after == 0);
}
static void solve_water(struct kit *k) {
    bool out = k->aux[0];
    struct ratio salt = kit_step(k, "<s>の重さは、", k->datum[ALL], '*', rate_of(k->datum[BEFORE]), "g", "で、変わりません。");
    struct ratio all = kit_step(k, "<Q>%になったときの<w>の重さは、", salt, '/', rate_of(k->datum[AFTER]), "g", "です。");
    struct ratio water = out ? kit_step(k, "蒸発させる水は、はじめとの差なので、", k->datum[ALL], '-', all, "g", "です。") : kit_step(k, "加える水は、はじめとの差なので、", all, '-', k->datum[ALL], "g", "です。");
    kit_trap(k, all);
    kit_answer(k, water, "", "g");
}
/* The same salt: weights in the inverse ratio of the strengths. */
static void solve_water_ratio(struct kit *k) {
    bool out = k->aux[0];
    int64_t p, q;
    kit_line(k);
    kit_say(k, "こさの比は");
    kit_ratio(k, kit_value(k, BEFORE), kit_value(k, AFTER), &p, &q);
    kit_set_number(k, "z1", q), kit_set_number(k, "z2", p);
    kit_say(k, "なので、<w>の重さの比は逆の<z1>:<z2>です。");
    struct ratio one = kit_share_step(k, "はじめの<G>gは比の<z1>にあたるので、比の1は、", k->datum[ALL], kit_int(q), "g", "です。");
    struct ratio terms = out ? kit_step(k, "蒸発させる水は比の差で、", kit_int(q), '-', kit_int(p), "", "にあたります。") : kit_step(k, "加える水は比の差で、", kit_int(p), '-', kit_int(q), "", "にあたります。");
    struct ratio water = kit_step(k, "水の重さは、", one, '*', terms, "g", "です。");
    kit_answer(k, water, "", "g");
}
static bool holds_water(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t all = k->aux[0] ? kit_value(k, ALL) - x[0] : kit_value(k, ALL) + x[0];
    return KIT_KEEP(keep, 7, all * kit_value(k, AFTER) == kit_value(k, ALL) * kit_value(k, BEFORE));
}
static const char *const frames_water[] = {
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
static const struct kit_subtype water = {
    .id = "water", .name = "水を加える・蒸発", .level = 3, .frames = frames_water,
    .method = {{"変わらない量", "水だけがふえたりへったりするので、<s>の重さは変わりません。", solve_water, NULL},
               {"逆比", "<s>の重さは変わらないので、<w>の重さの比は、こさの比の逆になります。", solve_water_ratio, "<s>の重さが同じとき、こさが2倍になると<w>の重さはどうなりますか。"}},
    .draw = draw_water, .holds = holds_water, .low = {1}, .high = {8000},
    .hint = "変わらないのは、何の重さですか。",
    .figure = "{\"type\":\"beakers\",\"grams\":[<G>],\"percent\":[<P>,<Q>]}",
};

static const struct kit_subtype *const subtypes[] = {&salt_asked, &dissolve, &mix, &water, NULL};
const struct kit_family family_shokuen = {.id = "shokuen", .number = "F32,F34", .name = "食塩水", .grade = 5, .scene = KIT_LABORATORY, .subtypes = subtypes};
