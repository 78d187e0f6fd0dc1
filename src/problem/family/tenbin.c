/* tenbin.c - 食塩水のてんびん: the arms are the differences of strength, the weights their inverse ratio.
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { GRAMS, FIRST, SECOND, TARGET };

static const char *const liquids[] = {"食塩水", "食塩水", "さとう水", "塩水", NULL};

static int64_t arm(const struct build *p, int side) {
    int64_t from = build_value(p, side), target = build_value(p, TARGET);
    return from > target ? from - target : target - from;
}
static void bind(struct build *p) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), t = build_value(p, TARGET);
    build_set_number(p, "da", arm(p, FIRST)), build_set_number(p, "db", arm(p, SECOND));
    build_need(p, "the target lies between", (a < t && t < b) || (b < t && t < a));
}
static bool draw(struct build *p) {
    build_context(p, "w", liquids);
    int64_t a = build_between(p, 1, 24), b = build_between(p, 1, 24), t = build_between(p, 2, 23),
            grams = build_round(p, 40, 600, 10);
    int64_t da = a > t ? a - t : t - a, db = b > t ? b - t : t - b;
    build_datum(p, GRAMS, "G", grams), build_datum(p, FIRST, "a", a), build_datum(p, SECOND, "b", b),
        build_datum(p, TARGET, "t", t);
    return build_need(p, "the target lies between", (a < t && t < b) || (b < t && t < a)) &&
           build_need(p, "whole grams", grams * da % db == 0 && grams % db == 0) &&
           build_need(p, "a plausible weight", grams * da / db <= 1200 && grams * da / db >= 20) &&
           build_need(p, "arms differ", da != db);
}
static void solve(struct build *p) {
    bool up = build_value(p, FIRST) < build_value(p, TARGET);
    struct ratio a, b;
    build_line(p);
    build_say(p, "てんびんのうでの長さは、こさの差なので、");
    a = up ? build_equation(p, p->datum[TARGET], '-', p->datum[FIRST], "")
           : build_equation(p, p->datum[FIRST], '-', p->datum[TARGET], "");
    build_say(p, "、");
    b = up ? build_equation(p, p->datum[SECOND], '-', p->datum[TARGET], "")
           : build_equation(p, p->datum[TARGET], '-', p->datum[SECOND], "");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "重さの比はうでの長さの逆の比なので、<a>%と<b>%の重さの比は<db>:<da>です。");
    struct ratio one = build_step(p, "比の1にあたる重さは、", p->datum[GRAMS], '/', b, "g", "です。");
    struct ratio all = build_step(p, "<b>%の<w>の重さは、", one, '*', a, "g", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[GRAMS].num * b.num), (int64_t)a.num));
    build_answer(p, all, "", "g");
}
/* What the first one lacks (has too much), and what one gram of the second one makes up for. */
static void solve_substance(struct build *p) {
    bool up = build_value(p, FIRST) < build_value(p, TARGET);
    const char *liquid = build_get(p, "w");
    build_set(p, "z1", strstr(liquid, "さとう") ? "さとう" : strstr(liquid, "食塩") ? "食塩" : "塩");
    struct ratio gap =
        up ? build_step(p, "<t>%にするのに足りないこさは、", p->datum[TARGET], '-', p->datum[FIRST], "%", "です。")
           : build_step(p, "<t>%より高い分のこさは、", p->datum[FIRST], '-', p->datum[TARGET], "%", "です。");
    struct ratio amount = build_step(p, up ? "<G>gで足りない<z1>は、" : "<G>gで余る<z1>は、", p->datum[GRAMS], '*',
                                     build_fraction((int64_t)gap.num, 100), "g", "です。");
    struct ratio other =
        up ? build_step(p, "<b>%は<t>%より、", p->datum[SECOND], '-', p->datum[TARGET], "%", "高いです。")
           : build_step(p, "<b>%は<t>%より、", p->datum[TARGET], '-', p->datum[SECOND], "%", "低いです。");
    struct ratio all =
        build_step(p, up ? "この分でおぎなうので、<b>%の<w>の重さは、" : "この分でうち消すので、<b>%の<w>の重さは、",
                   amount, '/', build_fraction((int64_t)other.num, 100), "g", "です。");
    build_answer(p, all, "", "g");
}
/* The substance of both equals the substance of the mixture. */
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   build_value(p, GRAMS) * build_value(p, FIRST) + x[0] * build_value(p, SECOND) ==
                       (build_value(p, GRAMS) + x[0]) * build_value(p, TARGET));
}
static const char *const templates[] = {
    "<a>%の<w><G>gに<b>%の<w>を何gまぜると、<t>%の<w>になりますか。",
    "<a>%の<w>が<G>gあります。これに<b>%の<w>をまぜて<t>%にするには、<b>%の<w>は何g必要ですか。",
    "<b>%の<w>を何g加えればよいですか。<a>%の<w><G>gに加えて、<t>%の<w>を作ります。",
    "こさ<a>%の<w><G>gと、こさ<b>%の<w>をまぜて、こさ<t>%の<w>を作ります。<b>%の<w>は何g[必要ですか。|まぜればよいですか。|いりますか。]",
    "<G>gの<a>%の<w>に、<b>%の<w>を加えたら<t>%になりました。加えた<w>は何gですか。",
    "<a>%と<b>%の<w>をまぜたところ、<t>%の<w>ができました。<a>%の<w>が<G>gのとき、<b>%の<w>は何gですか。",
    "<t>%の<w>を作るために、<a>%の<w><G>gに<b>%の<w>をまぜます。<b>%の<w>の重さは何gですか。",
    "<w>Aは<a>%で<G>g、<w>Bは<b>%です。AにBを何gまぜると、<t>%になりますか。",
    NULL,
};
static const struct figure_template figure_weight = {
    FIGURE_BALANCE,
    {{"percent", FIGURE_NUMBERS, "<a>|<b>"}, {"target", FIGURE_NUMBER, "<t>"}, {"grams", FIGURE_NUMBER, "<G>"}}};
static const struct subtype weight = {
    .id = "weight",
    .name = "まぜる重さ",
    .level = 3,
    .templates = templates,
    .asks = "まぜる重さ",
    .role = {{"G", "はじめの重さ", "g"},
             {"a", "はじめのこさ", "%"},
             {"b", "まぜるこさ", "%"},
             {"t", "まぜた後のこさ", "%"}},
    .method = {{"てんびん図", "てんびん図で考えます。うでの長さはこさの差、重さの比はその逆の比です。", solve, NULL},
               {"面積図", "面積図で考えます。<t>%の線より低い部分と高い部分の面積が等しくなります。", solve_substance,
                "<a>%と<t>%のこさの差はいくつですか。"}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1},
    .high = {1300},
    .hint = "<t>%を支点にすると、うでの長さはそれぞれいくつですか。",
    .figure = &figure_weight,
};

static const struct subtype *const subtypes[] = {&weight, NULL};
const struct family family_tenbin = {.id = "tenbin",
                                     .number = "F33",
                                     .name = "食塩水のてんびん",
                                     .grade = 6,
                                     .scene = SCENE_LABORATORY,
                                     .subtypes = subtypes};
