/* zei.c - 消費税: price with tax and without.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { PRICE, RATE };

static const char *const goods[] = {"本|400|3000",
                                    "くつ|1500|9000",
                                    "おもちゃ|500|6000",
                                    "かばん|1000|9000",
                                    "シャツ|600|5000",
                                    "ケーキ|300|4000",
                                    "文ぼう具|100|2000",
                                    "時計|1000|9800",
                                    "べん当|300|1500",
                                    "ノート|100|900",
                                    "自転車|9000|30000",
                                    "花びん|500|5000",
                                    "ゲームソフト|2000|9000",
                                    "米|1500|8000",
                                    "かさ|500|4000",
                                    "ぼうし|600|5000",
                                    "絵の具|300|2500",
                                    "ランドセル|20000|60000",
                                    "電気スタンド|1000|9000",
                                    "ボール|400|4000",
                                    "えん筆けずり|500|4000",
                                    "水とう|600|4000",
                                    "お茶|90|700",
                                    "牛にゅう|100|300",
                                    "セーター|1500|9000",
                                    "Tシャツ|600|4000",
                                    "図かん|1000|5000",
                                    "くだものかご|800|6000",
                                    "シャープペンシル|150|900",
                                    "運動ぐつ|1500|8000",
                                    "いす|1500|9900",
                                    "!植木ばち|300|3000",
                                    NULL};

static bool draw_tax(struct build *p, bool add) {
    build_context(p, "w|lo|hi", goods);
    build_people(p, "A");
    int64_t rate = build_chance(p, 65) ? 10 : 8,
            price = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10);
    build_datum(p, PRICE, "P", add ? price : price * (100 + rate) / 100);
    build_datum(p, RATE, "r", rate);
    return build_need(p, "whole yen", price * rate % 100 == 0);
}
static bool draw_add(struct build *p) { return draw_tax(p, true); }
static bool draw_remove(struct build *p) { return draw_tax(p, false); }

static struct ratio step_factor(struct build *p) {
    struct ratio rate = build_step(p, "<r>%を小数で表すと、", p->datum[RATE], '/', build_int(100), "", "です。");
    return build_step(p, "税こみのねだんは、税ぬきのねだんの、", build_int(1), '+', rate, "倍", "です。");
}
static void solve_add(struct build *p) {
    struct ratio f = step_factor(p);
    struct ratio all = build_step(p, "税こみのねだんは、", p->datum[PRICE], '*', f, "円", "です。");
    build_trap(p, build_apply(p, all, '-', p->datum[PRICE]));
    build_answer(p, all, "", "円");
}
static void solve_add_tax(struct build *p) {
    struct ratio rate = build_step(p, "<r>%を小数で表すと、", p->datum[RATE], '/', build_int(100), "", "です。");
    struct ratio tax = build_step(p, "消費税は、", p->datum[PRICE], '*', rate, "円", "です。");
    struct ratio all =
        build_step(p, "税こみのねだんは、税ぬきのねだんとたして、", p->datum[PRICE], '+', tax, "円", "です。");
    build_answer(p, all, "", "円");
}
static bool holds_add(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, (x[0] - build_value(p, PRICE)) * 100 == build_value(p, PRICE) * build_value(p, RATE));
}
static const char *const templates_add[] = {
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
static const struct figure_template figure_add = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<P>"}, {"up", FIGURE_TEXT, "<r>%"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype add = {
    .id = "add",
    .name = "税こみ",
    .level = 1,
    .templates = templates_add,
    .asks = "税こみのねだん",
    .role = {{"P", "税ぬきのねだん", "円"}, {"r", "消費税", "%"}},
    .method = {{"割合", "税ぬきのねだんを1とすると、税こみのねだんは1に消費税の割合をたした分です。", solve_add, NULL},
               {"税をたす", "消費税の金額を求めて、税ぬきのねだんにたします。", solve_add_tax, "消費税は何円ですか。"}},
    .draw = draw_add,
    .holds = holds_add,
    .low = {1},
    .high = {70000},
    .hint = "税こみのねだんは、税ぬきのねだんの何倍ですか。",
    .figure = &figure_add,
};

static void solve_remove(struct build *p) {
    struct ratio f = step_factor(p);
    struct ratio base = build_step(p, "税ぬきのねだんは、わり算でもどして、", p->datum[PRICE], '/', f, "円", "です。");
    build_trap(p, build_fraction(build_value(p, PRICE) * (100 - build_value(p, RATE)), 100));
    build_answer(p, base, "", "円");
}
static void solve_remove_percent(struct build *p) {
    build_set_number(p, "z1", 100 + build_value(p, RATE));
    struct ratio one = build_step(p, "税こみは税ぬきの<z1>%なので、1%にあたるのは、", p->datum[PRICE], '/',
                                  build_int(100 + build_value(p, RATE)), "円", "です。");
    struct ratio base = build_step(p, "税ぬきのねだんは100%なので、", one, '*', build_int(100), "円", "です。");
    build_answer(p, base, "", "円");
}
static bool holds_remove(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * 100 + x[0] * build_value(p, RATE) == build_value(p, PRICE) * 100);
}
static const char *const templates_remove[] = {
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
static const struct figure_template figure_without = {
    FIGURE_RATIO, {{"with_tax", FIGURE_NUMBER, "<P>"}, {"up", FIGURE_TEXT, "<r>%"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype without = {
    .id = "remove",
    .name = "税ぬき",
    .level = 2,
    .templates = templates_remove,
    .asks = "税ぬきのねだん",
    .role = {{"P", "税こみのねだん", "円"}, {"r", "消費税", "%"}},
    .method = {{"割合", "もとにする量は税ぬきのねだんです。税こみのねだんが何倍かを求めて、わり算でもどします。",
                solve_remove, NULL},
               {"1%分", "税ぬきのねだんを100%とすると、税こみは<z1>%です。1%の金額を先に求めます。",
                solve_remove_percent, "税ぬきのねだんを100%とすると、税こみは何%ですか。"}},
    .draw = draw_remove,
    .holds = holds_remove,
    .low = {1},
    .high = {70000},
    .hint = "税こみのねだんは、税ぬきのねだんの何倍ですか。",
    .figure = &figure_without,
};

static const struct subtype *const subtypes[] = {&add, &without, NULL};
const struct family family_zei = {
    .id = "zei", .number = "F42", .name = "消費税", .grade = 5, .scene = SCENE_TRADE, .subtypes = subtypes};
