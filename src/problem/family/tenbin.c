/* tenbin.c - 食塩水のてんびん: the arms are the differences of strength, the weights their inverse ratio.
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/kit.h"

enum { GRAMS, FIRST, SECOND, TARGET };

static const char *const liquids[] = {"食塩水", "食塩水", "さとう水", NULL};

static bool draw(struct kit *k) {
    kit_context(k, "w", liquids);
    int64_t a = kit_between(k, 1, 24), b = kit_between(k, 1, 24), t = kit_between(k, 2, 23), grams = kit_round(k, 40, 600, 10);
    int64_t da = a > t ? a - t : t - a, db = b > t ? b - t : t - b;
    kit_datum(k, GRAMS, "G", grams), kit_datum(k, FIRST, "a", a), kit_datum(k, SECOND, "b", b), kit_datum(k, TARGET, "t", t);
    kit_set_number(k, "da", da), kit_set_number(k, "db", db);
    return kit_need(k, "the target lies between", (a < t && t < b) || (b < t && t < a)) && kit_need(k, "whole grams", grams * da % db == 0 && grams % db == 0) &&
           kit_need(k, "a plausible weight", grams * da / db <= 1200 && grams * da / db >= 20) && kit_need(k, "arms differ", da != db);
}
static void solve(struct kit *k) {
    bool up = kit_value(k, FIRST) < kit_value(k, TARGET);
    struct ratio a, b;
    kit_line(k);
    kit_say(k, "てんびんのうでの長さは、こさの差なので、");
    a = up ? kit_equation(k, k->datum[TARGET], '-', k->datum[FIRST], "") : kit_equation(k, k->datum[FIRST], '-', k->datum[TARGET], "");
    kit_say(k, "、");
    b = up ? kit_equation(k, k->datum[SECOND], '-', k->datum[TARGET], "") : kit_equation(k, k->datum[TARGET], '-', k->datum[SECOND], "");
    kit_say(k, "です。");
    kit_line(k);
    kit_say(k, "重さの比はうでの長さの逆の比なので、<a>%と<b>%の重さの比は<db>:<da>です。");
    struct ratio one = kit_step(k, "比の1にあたる重さは、", k->datum[GRAMS], '/', b, "g", "です。");
    struct ratio all = kit_step(k, "<b>%の<w>の重さは、", one, '*', a, "g", "です。");
    kit_trap(k, kit_fraction((int64_t)(k->datum[GRAMS].num * b.num), (int64_t)a.num));
    kit_answer(k, all, "", "g");
}
/* What the first one lacks (has too much), and what one gram of the second one makes up for. */
static void solve_substance(struct kit *k) {
    bool up = kit_value(k, FIRST) < kit_value(k, TARGET);
    kit_set(k, "z1", strstr(kit_get(k, "w"), "さとう") ? "さとう" : "食塩");
    struct ratio gap = up ? kit_step(k, "<t>%にするのに足りないこさは、", k->datum[TARGET], '-', k->datum[FIRST], "%", "です。") : kit_step(k, "<t>%より高い分のこさは、", k->datum[FIRST], '-', k->datum[TARGET], "%", "です。");
    struct ratio amount = kit_step(k, up ? "<G>gで足りない<z1>は、" : "<G>gで余る<z1>は、", k->datum[GRAMS], '*', kit_fraction((int64_t)gap.num, 100), "g", "です。");
    struct ratio other = up ? kit_step(k, "<b>%は<t>%より、", k->datum[SECOND], '-', k->datum[TARGET], "%", "高いです。") : kit_step(k, "<b>%は<t>%より、", k->datum[TARGET], '-', k->datum[SECOND], "%", "低いです。");
    struct ratio all = kit_step(k, up ? "この分でおぎなうので、<b>%の<w>の重さは、" : "この分でうち消すので、<b>%の<w>の重さは、", amount, '/', kit_fraction((int64_t)other.num, 100), "g", "です。");
    kit_answer(k, all, "", "g");
}
/* The substance of both equals the substance of the mixture. */
static bool holds(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 15, kit_value(k, GRAMS) * kit_value(k, FIRST) + x[0] * kit_value(k, SECOND) == (kit_value(k, GRAMS) + x[0]) * kit_value(k, TARGET));
}
static const char *const frames[] = {
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
static const struct kit_subtype weight = {
    .id = "weight", .name = "まぜる重さ", .level = 3, .frames = frames,
    .method = {{"てんびん図", "てんびん図で考えます。うでの長さはこさの差、重さの比はその逆の比です。", solve, NULL},
               {"面積図", "面積図で考えます。<t>%の線より低い部分と高い部分の面積が等しくなります。", solve_substance, "<a>%と<t>%のこさの差はいくつですか。"}},
    .draw = draw, .holds = holds, .low = {1}, .high = {1300},
    .hint = "<t>%を支点にすると、うでの長さはそれぞれいくつですか。",
    .figure = "{\"type\":\"balance\",\"percent\":[<a>,<b>],\"target\":<t>,\"grams\":<G>}",
};

static const struct kit_subtype *const subtypes[] = {&weight, NULL};
const struct kit_family family_tenbin = {.id = "tenbin", .number = "F33", .name = "食塩水のてんびん", .grade = 6, .scene = KIT_LABORATORY, .subtypes = subtypes};
