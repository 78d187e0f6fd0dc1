/* zei.c - 消費税: price with tax and without.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { PRICE, RATE };

static const char *const goods[] = {"本|400|3000", "くつ|1500|9000", "おもちゃ|500|6000", "かばん|1000|9000", "シャツ|600|5000", "ケーキ|300|4000", "文ぼう具|100|2000", "時計|1000|9800", "べん当|300|1500", "!植木ばち|300|3000", NULL};

static bool draw_tax(struct kit *k, bool add) {
    kit_context(k, "w|lo|hi", goods);
    kit_people(k, "A");
    int64_t rate = kit_chance(k, 65) ? 10 : 8, price = kit_round(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"), 10);
    kit_datum(k, PRICE, "P", add ? price : price * (100 + rate) / 100);
    kit_datum(k, RATE, "r", rate);
    return kit_need(k, "whole yen", price * rate % 100 == 0);
}
static bool draw_add(struct kit *k) { return draw_tax(k, true); }
static bool draw_remove(struct kit *k) { return draw_tax(k, false); }

static struct ratio step_factor(struct kit *k) {
    struct ratio rate = kit_step(k, "<r>%を小数で表すと、", k->datum[RATE], '/', kit_int(100), "", "です。");
    return kit_step(k, "税こみのねだんは、税ぬきのねだんの、", kit_int(1), '+', rate, "倍", "です。");
}
static void solve_add(struct kit *k) {
    struct ratio f = step_factor(k);
    struct ratio all = kit_step(k, "税こみのねだんは、", k->datum[PRICE], '*', f, "円", "です。");
    kit_trap(k, kit_apply(k, all, '-', k->datum[PRICE]));
    kit_answer(k, all, "", "円");
}
static void solve_add_tax(struct kit *k) {
    struct ratio rate = kit_step(k, "<r>%を小数で表すと、", k->datum[RATE], '/', kit_int(100), "", "です。");
    struct ratio tax = kit_step(k, "消費税は、", k->datum[PRICE], '*', rate, "円", "です。");
    struct ratio all = kit_step(k, "税こみのねだんは、税ぬきのねだんとたして、", k->datum[PRICE], '+', tax, "円", "です。");
    kit_answer(k, all, "", "円");
}
static bool holds_add(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 3, (x[0] - kit_value(k, PRICE)) * 100 == kit_value(k, PRICE) * kit_value(k, RATE));
}
static const char *const frames_add[] = {
    "税ぬき<P>円の<w>を買います。消費税が<r>%のとき、税こみのねだんは何円ですか。",
    "<w>のねだんは税ぬきで<P>円です。消費税<r>%を加えると、何円[ですか。|になりますか。|でしょうか。]",
    "<A>は<P>円の<w>を買いました。これに消費税が<r>%かかります。はらうお金は何円ですか。",
    "税こみのねだんは何円ですか。<w>は税ぬき<P>円で、消費税は<r>%です。",
    "ある店で、<w>が税ぬき<P>円で売られています。消費税<r>%をふくめたねだん<wo>",
    "消費税の割合が<r>%のとき、税ぬき<P>円の<w>の税こみのねだんは何円ですか。",
    "<P>円の<w>に<r>%の消費税がかかります。全部で何円はらえばよいですか。",
    "<w>を税ぬき<P>円で買うと、<r>%の消費税がかかります。しはらうのは何円になりますか。",
    NULL,
};
static const struct kit_subtype add = {
    .id = "add", .name = "税こみ", .level = 1, .frames = frames_add,
    .method = {{"割合", "税ぬきのねだんを1とすると、税こみのねだんは1に消費税の割合をたした分です。", solve_add, NULL},
               {"税をたす", "消費税の金額を求めて、税ぬきのねだんにたします。", solve_add_tax, "消費税は何円ですか。"}},
    .draw = draw_add, .holds = holds_add, .low = {1}, .high = {12000},
    .hint = "税こみのねだんは、税ぬきのねだんの何倍ですか。",
    .figure = "{\"type\":\"ratio\",\"base\":<P>,\"up\":\"<r>%\",\"unit\":\"円\"}",
};

static void solve_remove(struct kit *k) {
    struct ratio f = step_factor(k);
    struct ratio base = kit_step(k, "税ぬきのねだんは、わり算でもどして、", k->datum[PRICE], '/', f, "円", "です。");
    kit_trap(k, kit_fraction(kit_value(k, PRICE) * (100 - kit_value(k, RATE)), 100));
    kit_answer(k, base, "", "円");
}
static void solve_remove_percent(struct kit *k) {
    kit_set_number(k, "z1", 100 + kit_value(k, RATE));
    struct ratio one = kit_step(k, "税こみは税ぬきの<z1>%なので、1%にあたるのは、", k->datum[PRICE], '/', kit_int(100 + kit_value(k, RATE)), "円", "です。");
    struct ratio base = kit_step(k, "税ぬきのねだんは100%なので、", one, '*', kit_int(100), "円", "です。");
    kit_answer(k, base, "", "円");
}
static bool holds_remove(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 3, x[0] * 100 + x[0] * kit_value(k, RATE) == kit_value(k, PRICE) * 100);
}
static const char *const frames_remove[] = {
    "消費税<r>%をふくめて<P>円の<w>があります。税ぬきのねだんは何円ですか。",
    "<w>の税こみのねだんは<P>円です。消費税が<r>%のとき、税ぬきのねだんは何円[ですか。|でしょうか。|になりますか。]",
    "<A>は<w>を買って、消費税<r>%をふくめて<P>円はらいました。<w>の税ぬきのねだんは何円ですか。",
    "税ぬきのねだんは何円ですか。<w>は消費税<r>%をふくめて<P>円です。",
    "ある店の<w>は、<r>%の消費税を加えると<P>円になります。消費税を加える前のねだん<wo>",
    "消費税の割合が<r>%のとき、税こみ<P>円の<w>のもとのねだんは何円ですか。",
    "<w>に<r>%の消費税がかかって<P>円になりました。税ぬきでは何円ですか。",
    "税こみで<P>円の<w>があります。この中に<r>%の消費税がふくまれています。税ぬきのねだんは何円ですか。",
    NULL,
};
static const struct kit_subtype without = {
    .id = "remove", .name = "税ぬき", .level = 2, .frames = frames_remove,
    .method = {{"割合", "もとにする量は税ぬきのねだんです。税こみのねだんが何倍かを求めて、わり算でもどします。", solve_remove, NULL},
               {"1%分", "税ぬきのねだんを100%とすると、税こみは<z1>%です。1%の金額を先に求めます。", solve_remove_percent, "税ぬきのねだんを100%とすると、税こみは何%ですか。"}},
    .draw = draw_remove, .holds = holds_remove, .low = {1}, .high = {12000},
    .hint = "税こみのねだんは、税ぬきのねだんの何倍ですか。",
    .figure = "{\"type\":\"ratio\",\"with_tax\":<P>,\"up\":\"<r>%\",\"unit\":\"円\"}",
};

static const struct kit_subtype *const subtypes[] = {&add, &without, NULL};
const struct kit_family family_zei = {.id = "zei", .number = "F42", .name = "消費税", .grade = 5, .scene = KIT_TRADE, .subtypes = subtypes};
