/* soneki_rieki.c - 損益算 from the profit: rates alone and one amount in yen.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

static const char *const goods[] = {
    "品物|200|6000",          "品物|200|6000",         "シャツ|500|4000",        "かばん|1000|9000",
    "ぼうし|500|3000",        "時計|1000|9000",        "くつ|1000|8000",         "おもちゃ|300|4000",
    "かさ|400|3000",          "本だな|2000|9000",      "いす|1000|9000",         "なべ|600|6000",
    "ケーキ|300|3000",        "さいふ|800|8000",       "セーター|900|6000",      "図かん|600|4000",
    "ボール|300|3000",        "花びん|400|5000",       "電気スタンド|1000|9000", "カーテン|1000|8000",
    "ズボン|700|5000",        "パズル|400|3000",       "水とう|500|3000",        "筆ペン|200|900",
    "ラケット|1500|9000",     "ランドセル|9000|30000", "スイカ|800|3000",        "花束|300|5000",
    "せん風機|2000|9000",     "本|400|3000",           "茶わん|200|3000",        "サンダル|600|4000",
    "マフラー|600|5000",      "ポーチ|300|2000",       "置き時計|1000|9000",     "自転車|9000|30000",
    "毛布|1500|9000",         "メロン|500|4000",       "イヤホン|800|6000",      "ボールペン|80|500",
    "ゲームソフト|1500|7000", "商品|200|6000",         "!皿|200|3000",           NULL};

static bool draw_rates(struct build *p, int64_t *up, int64_t *down) {
    bool percent = build_chance(p, 40);
    build_context(p, "w|lo|hi", goods);
    *up = build_round(p, 10, 60, build_chance(p, 70) ? 10 : 5);
    *down = build_round(p, 10, 30, build_chance(p, 70) ? 10 : 5);
    return percent;
}

/* "4割増しは1.4倍なので": the factor as an equality of decimals. */
static struct ratio step_factor(struct build *p, const char *before, int64_t hundredths, char sign) {
    return build_step(p, before, build_int(1), sign, build_fraction(hundredths, 100), "倍", "です。");
}

/* ---- the cost, from the profit that a discount leaves ---- */
enum { MARK, CUT, GAIN };
static void bind_margin(struct build *p) {
    build_need(p, "a profit is left", (100 + build_value(p, MARK)) * (100 - build_value(p, CUT)) > 10000);
}
static bool draw_margin(struct build *p) {
    int64_t up, down;
    bool percent = draw_rates(p, &up, &down);
    int64_t cost = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 70) ? 100 : 20),
            left = (100 + up) * (100 - down) - 10000;
    build_datum_rate(p, MARK, "U", up, percent), build_datum_rate(p, CUT, "D", down, percent);
    build_datum(p, GAIN, "G", cost * left / 10000);
    return build_need(p, "a profit is left", left > 0) && build_need(p, "whole yen", cost * left % 10000 == 0);
}
static void solve_margin(struct build *p) {
    struct ratio list = step_factor(p, "仕入れ値を1とすると、定価は、", build_value(p, MARK), '+');
    struct ratio off = step_factor(p, "<D>引きなので、売り値は定価の、", build_value(p, CUT), '-');
    struct ratio sold = build_step(p, "売り値は仕入れ値の、", list, '*', off, "倍", "です。");
    struct ratio gain = build_step(p, "利益は仕入れ値の、", sold, '-', build_int(1), "倍", "です。");
    build_trap(p, build_fraction(100 * build_value(p, GAIN), build_value(p, MARK)));
    build_answer(p,
                 build_step(p, "利益<G>円がこれにあたるので、仕入れ値は、", p->datum[GAIN], '/', gain, "円", "です。"),
                 "", "円");
}
static bool holds_margin(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * (100 + build_value(p, MARK)) * (100 - build_value(p, CUT)) ==
                       10000 * (x[0] + build_value(p, GAIN)));
}
static const char *const templates_margin[] = {
    "ある<w>に、仕入れ値の<U>の利益を見こんで定価をつけ、定価の<D>引きで売ったところ、利益は<G>円でした。仕入れ値は何円ですか。",
    "<w>に仕入れ値の<U>増しの定価をつけましたが、定価の<D>引きで売りました。それでも<G>円の利益がありました。仕入れ値は何円[ですか。|でしょうか。]",
    "仕入れ値は何円ですか。<w>は、<U>の利益を見こんだ定価の<D>引きで売れて、利益が<G>円ありました。",
    "店で、<w>に<U>の利益を見こんで定価をつけました。売れないので<D>引きで売ると、利益は<G>円になりました。この<w>の原価は何円ですか。",
    "<w>を、仕入れ値の<U>増しの定価から<D>引いて売ると、<G>円もうかります。仕入れ値<wo>",
    "定価は仕入れ値の<U>増し、売り値は定価の<D>引きの<w>があります。1つ売ると利益は<G>円です。仕入れ値は何円ですか。",
    "<w>に<U>の利益がつくように定価を決め、安売りの日に定価の<D>引きで売りました。<G>円の利益があったとき、原価は何円ですか。",
    "<w>を<U>の利益を見こんだ定価の<D>引きで売り、<G>円の利益を得ました。<w>の仕入れ値は何円になりますか。",
    "!<U>の利益を見こんで定価をつけた<w>を<D>引きで売ると、利益は<G>円です。仕入れ値は何円ですか。",
    NULL,
};
static const struct figure_template figure_margin = {
    FIGURE_RATIO, {{"up", FIGURE_TEXT, "<U>"}, {"off", FIGURE_TEXT, "<D>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype margin = {
    .id = "margin",
    .name = "値引き後の利益から仕入れ値",
    .level = 3,
    .templates = templates_margin,
    .asks = "仕入れ値",
    .role = {{"U", "見こむ利益の割合", "", PROBLEM_RATE}, {"D", "値引きの割合", "", PROBLEM_RATE}, {"G", "利益", "円"}},
    .method = {{"割合", "仕入れ値を1として、利益がどれだけの割合にあたるかを考えます。", solve_margin, NULL}},
    .draw = draw_margin,
    .bind = bind_margin,
    .holds = holds_margin,
    .low = {1},
    .high = {32000},
    .hint = "仕入れ値を1とすると、売り値はいくつにあたりますか。",
    .figure = &figure_margin,
};

static const struct subtype *const subtypes[] = {&margin, NULL};
const struct family family_soneki_rieki = {.id = "soneki_rieki",
                                           .number = "F30",
                                           .name = "損益算(利益から)",
                                           .grade = 6,
                                           .scene = SCENE_TRADE,
                                           .subtypes = subtypes};
