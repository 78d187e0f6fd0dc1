/* nokori.c - 割合の残り: a fraction of a whole and what is left, a fraction of the rest, two changes one after the other.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { WHOLE, FIRST, SECOND };

/* what | unit | is used (dictionary form) | used, in front of a noun | low | high */
static const char *const wholes[] = {
    "畑|m²|トマト畑にする|トマト畑の部分|60|900",
    "本|ページ|読む|読んだ分|60|360",
    "リボン|cm|使う|使った分|40|600",
    "お金|円|使う|使った分|600|9000",
    "水そうの水|L|くみ出す|くみ出した分|30|600",
    "ロープ|m|切り取る|切り取った分|20|300",
    "花だん|m²|チューリップの場所にする|チューリップの場所|20|300",
    "あめ|個|配る|配った分|40|400",
    "道のり|m|歩く|歩いた分|600|6000",
    "色紙|枚|使う|使った分|40|600",
    "計算ドリル|問|解く|解いた分|60|400",
    "いちご|個|食べる|食べた分|30|300",
    "ジュース|mL|飲む|飲んだ分|300|3000",
    "カード|枚|友達にあげる|友達にあげた分|40|400",
    "荷物|個|運ぶ|運んだ分|40|600",
    "米|kg|食べる|食べた分|20|180",
    "ペンキ|dL|ぬる|ぬった分|12|120",
    "公園|m²|しばふにする|しばふの部分|100|4000",
    "プリント|枚|配る|配った分|40|600",
    "ねん土|g|使う|使った分|200|3000",
    "貯金|円|おろす|おろした分|1000|9000",
    "!庭|m²|たがやす|たがやした部分|60|900",
    NULL,
};
static void set_in_words(struct build *p, const char *name, struct ratio f) {
    char text[32];
    snprintf(text, sizeof text, "%d分の%d", (int)f.den, (int)f.num);
    build_set(p, name, text);
}
static struct ratio draw_fraction(struct build *p, int i, const char *name) {
    int64_t den = build_between(p, 2, 9), num = build_between(p, 1, den - 1);
    build_datum_fraction(p, i, name, build_fraction(num, den));
    return build_fraction(num, den);
}
static int64_t draw_whole(struct build *p) {
    build_context(p, "t|c|v|vp|lo|hi", wholes);
    build_people(p, "A");
    int64_t low = build_get_number(p, "lo"), high = build_get_number(p, "hi"),
            whole = build_round(p, low, high, low >= 200 ? 20 : 2);
    build_datum(p, WHOLE, "W", whole);
    return whole;
}

/* ---- a part and the rest ---- */
enum { TAKEN, LEFT };
static void bind_rest(struct build *p) {
    build_set(p, "q", p->asked == LEFT ? "残り" : "<vp>");
    set_in_words(p, "fx", p->datum[FIRST]);
}
static bool draw_rest(struct build *p) {
    int64_t whole = draw_whole(p);
    struct ratio f = draw_fraction(p, FIRST, "f");
    p->asked = build_chance(p, 30) ? TAKEN : LEFT;
    return build_need(p, "a whole part", whole * f.num % f.den == 0 && f.num * 2 != f.den);
}
static void solve_rest(struct build *p) {
    struct ratio taken = build_fraction_step(p, "<vp>は、", p->datum[WHOLE], '*', p->datum[FIRST], "<c>", "です。");
    if (p->asked == LEFT) {
        build_trap(p, taken);
        taken = build_step(p, "残りは、", p->datum[WHOLE], '-', taken, "<c>", "です。");
    } else
        build_trap(p, build_apply(p, p->datum[WHOLE], '-', taken));
    build_answer(p, taken, "", "<c>");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(WHOLE), x[TAKEN] + x[LEFT] == build_value(p, WHOLE)) &&
           IF_KEPT(keep, BIT(FIRST),
                   x[TAKEN] * (p->datum[FIRST].den - p->datum[FIRST].num) == x[LEFT] * p->datum[FIRST].num);
}
static const char *const templates_rest[] = {
    "<t>が<W><c>あります。その<f>を<v>と、<q>は何<c>ですか。",
    "<t><W><c>のうち、<f>を<v>ことにしました。<q>は何<c>になりますか。",
    "<A>は、<W><c>の<t>の<f>を<v>つもりです。<q>は何<c>[ですか。|でしょうか。]",
    "<q>は何<c>ですか。<t>は全部で<W><c>あり、その<f>を<v>ことにします。",
    "全部で<W><c>の<t>があります。全体の<fx>を<v>とき、<q>は何<c>ですか。",
    "<t>は<W><c>です。<v>のは全体の<f>です。<q>の量を、<c>の単位で答えなさい。",
    "<W><c>ある<t>の<f>を<v>とすると、<q>は何<c><ka>",
    "はじめに<t>が<W><c>ありました。全体の<f>を<v>と、<q>は何<c>でしょうか。",
    NULL,
};
static const struct figure_template figure_rest = {FIGURE_NONE,
                                                   {{"numbers", FIGURE_NUMBERS, "<W>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype rest = {
    .id = "rest",
    .name = "全体の何分のいくつと残り",
    .level = 1,
    .templates = templates_rest,
    .asks = "<vp>|残り",
    .role = {{"W", "全体の量", "<c>"}, {"f", "<vp>の割合", "", PROBLEM_FRACTION}},
    .method = {{"分数倍", "全体の量に分数をかけると、その部分の量がわかります。", solve_rest, NULL}},
    .draw = draw_rest,
    .bind = bind_rest,
    .holds = holds_rest,
    .low = {1, 1},
    .high = {9000, 9000},
    .hint = "<vp>は、全体の何分のいくつですか。",
    .figure = &figure_rest,
};

/* ---- a fraction of the rest ---- */
enum { NEXT, LAST };
static void bind_again(struct build *p) {
    build_set(p, "q", p->asked == LAST ? "最後の残り" : "2回目の分");
    set_in_words(p, "fx", p->datum[FIRST]), set_in_words(p, "gx", p->datum[SECOND]);
}
static bool draw_again(struct build *p) {
    int64_t whole = draw_whole(p);
    struct ratio f = draw_fraction(p, FIRST, "f"), g = draw_fraction(p, SECOND, "g");
    p->asked = build_chance(p, 30) ? NEXT : LAST;
    return build_need(p, "whole parts",
                      whole * f.num % f.den == 0 && whole * (f.den - f.num) * g.num % (f.den * g.den) == 0) &&
           build_need(p, "two fractions", f.num * g.den != g.num * f.den && g.num * 2 != g.den);
}
static void solve_again(struct build *p) {
    struct ratio taken =
        build_fraction_step(p, "1回目の分は、", p->datum[WHOLE], '*', p->datum[FIRST], "<c>", "です。");
    struct ratio left = build_step(p, "1回目の残りは、", p->datum[WHOLE], '-', taken, "<c>", "です。");
    struct ratio next =
        build_fraction_step(p, "2回目の分は残りをもとにして、", left, '*', p->datum[SECOND], "<c>", "です。");
    if (p->asked == LAST) {
        build_trap(p, next);
        next = build_step(p, "最後の残りは、", left, '-', next, "<c>", "です。");
    } else
        build_trap(p, build_apply(p, left, '-', next));
    build_answer(p, next, "", "<c>");
}
static bool holds_again(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t f = (int64_t)p->datum[FIRST].num, fd = (int64_t)p->datum[FIRST].den, g = (int64_t)p->datum[SECOND].num,
            gd = (int64_t)p->datum[SECOND].den;
    return IF_KEPT(keep, BIT(WHOLE) | BIT(FIRST), (x[NEXT] + x[LAST]) * fd == build_value(p, WHOLE) * (fd - f)) &&
           IF_KEPT(keep, BIT(SECOND), x[NEXT] * (gd - g) == x[LAST] * g);
}
static const char *const templates_again[] = {
    "<t>が<W><c>あります。1回目に全体の<f>を<v>と、2回目には残りの<g>を<v>ことになります。<q>は何<c>ですか。",
    "<t><W><c>のうち、1回目に<f>を、2回目に残りの<g>を<v>ことにしました。<q>は何<c>になりますか。",
    "<A>は、<W><c>の<t>の<f>をまず<v>つもりです。次に、その残りの<g>を<v>つもりです。<q>は何<c>[ですか。|でしょうか。]",
    "<q>は何<c>ですか。<t>は全部で<W><c>あり、1回目に全体の<f>、2回目に残りの<g>を<v>ことにします。",
    "全部で<W><c>の<t>があります。1回目は全体の<fx>、2回目は残りの<gx>を<v>とき、<q>は何<c>ですか。",
    "<t>は<W><c>です。1回目に<v>のは全体の<f>、2回目に<v>のはその残りの<g>です。<q>を、<c>の単位で答えなさい。",
    "<W><c>ある<t>の<f>を1回目に<v>とし、2回目は残りの<g>を<v>とします。<q>は何<c><ka>",
    "はじめに<t>が<W><c>ありました。1回目に全体の<f>、2回目に残りの<g>を<v>と、<q>は何<c>でしょうか。",
    NULL,
};
static const struct figure_template figure_again = {FIGURE_NONE,
                                                    {{"numbers", FIGURE_NUMBERS, "<W>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype again = {
    .id = "again",
    .name = "残りの何分のいくつ",
    .level = 2,
    .templates = templates_again,
    .asks = "2回目の分|最後の残り",
    .role = {{"W", "全体の量", "<c>"},
             {"f", "1回目の全体に対する割合", "", PROBLEM_FRACTION},
             {"g", "2回目の残りに対する割合", "", PROBLEM_FRACTION}},
    .method = {{"順に求める", "2回目の分は、1回目の残りをもとにして求めます。", solve_again, NULL}},
    .draw = draw_again,
    .bind = bind_again,
    .holds = holds_again,
    .low = {1, 1},
    .high = {4000, 4000},
    .hint = "1回目の後に残っているのは何<c>ですか。",
    .figure = &figure_again,
};

/* ---- two changes in a row ---- */
enum { ONE, TWO };
enum { STANDS_AT, CHANGED_BY };
static const char *const goods[] = {"ある品物の定価|値下げする|値上げする|値段",
                                    "シャツの値段|値下げする|値上げする|値段",
                                    "入場料|値下げする|値上げする|入場料",
                                    "くつの定価|値下げする|値上げする|値段",
                                    "旅行の代金|安くする|高くする|代金",
                                    "工場の生産量|へらす|ふやす|生産量",
                                    "電車の運賃|値下げする|値上げする|運賃",
                                    "ゲームの値段|値下げする|値上げする|値段",
                                    "使う電気の量|へらす|ふやす|電気の量",
                                    "自転車の定価|安くする|高くする|値段",
                                    "水そうの水の量|へらす|ふやす|水の量",
                                    "かばんの定価|値下げする|値上げする|値段",
                                    "チームの人数|へらす|ふやす|人数",
                                    "テレビの値段|安くする|高くする|値段",
                                    "月の使用料|値下げする|値上げする|使用料",
                                    "定食の値段|値下げする|値上げする|値段",
                                    "絵の長さ|ちぢめる|のばす|絵の長さ",
                                    "!弁当の値段|値下げする|値上げする|弁当の値段",
                                    NULL};
static void bind_twice(struct build *p) {
    build_set(p, "ve", p->aux[0] ? "<vu>" : "<vd>"), build_set(p, "we", p->aux[1] ? "<vu>" : "<vd>");
    int64_t a = build_value(p, ONE), b = build_value(p, TWO), now = (p->aux[0] ? 100 + a : 100 - a);
    if (!build_need(p, "less than all", now > 0 && (p->aux[1] || b < 100))) return;
    int64_t end = now * (p->aux[1] ? 100 + b : 100 - b);
    build_need(p, "another amount in the end", end != 10000);
    build_set(p, "ud", end > 10000 ? "増えた" : "へった");
    build_set(p, "qq", p->asked == STANDS_AT ? "はじめの何%" : "はじめより何%<ud>こと");
}
static void draw_percent(struct build *p, int i, const char *name) {
    char text[16];
    int64_t rate = build_chance(p, 70) ? build_round(p, 10, 50, 10) : build_round(p, 5, 60, 5);
    bool tenths = rate % 10 == 0 && build_chance(p, 30);
    snprintf(text, sizeof text, tenths ? "%d割" : "%d%%", (int)(tenths ? rate / 10 : rate));
    build_datum_text(p, i, name, build_int(rate), text);
}
static bool draw_twice(struct build *p) {
    build_context(p, "w|vd|vu|wn", goods);
    build_people(p, "A");
    draw_percent(p, ONE, "a"), draw_percent(p, TWO, "b");
    build_aux(p, 0, build_chance(p, 35)), build_aux(p, 1, build_chance(p, 35));
    p->asked = (int)build_between(p, STANDS_AT, CHANGED_BY);
    return true;
}
static struct ratio step_times(struct build *p, const char *before, int i, bool up) {
    return build_step(p, before, build_int(1), up ? '+' : '-', build_fraction(build_value(p, i), 100), "倍", "です。");
}
static void solve_twice(struct build *p) {
    struct ratio a = step_times(p, "はじめを1とすると、1回目の後は、", ONE, p->aux[0]);
    struct ratio b = step_times(p, "2回目は、1回目の後の、", TWO, p->aux[1]);
    struct ratio both = build_step(p, "2回目の後は、はじめの、", a, '*', b, "倍", "です。");
    struct ratio percent = build_step(p, "百分率で表すと、", both, '*', build_int(100), "%", "です。");
    int64_t d1 = p->aux[0] ? build_value(p, ONE) : -build_value(p, ONE),
            d2 = p->aux[1] ? build_value(p, TWO) : -build_value(p, TWO), sum = d1 + d2;
    if (p->asked == STANDS_AT) {
        if (100 + sum > 0) build_trap(p, build_int(100 + sum));
    } else {
        if (sum) build_trap(p, build_int(sum < 0 ? -sum : sum));
        bool more = ratio_compare(percent, build_int(100)) > 0;
        percent = more ? build_step(p, "はじめより増えたのは、", percent, '-', build_int(100), "%", "です。")
                       : build_step(p, "はじめよりへったのは、", build_int(100), '-', percent, "%", "です。");
    }
    build_answer(p, percent, "", "%");
}
static bool holds_twice(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = p->aux[0] ? build_value(p, ONE) : -build_value(p, ONE),
            b = p->aux[1] ? build_value(p, TWO) : -build_value(p, TWO), end = (100 + a) * (100 + b);
    if (x[1 - p->asked] != 1) return false;
    return IF_KEPT(keep, BIT(ONE) | BIT(TWO),
                   x[p->asked] == (p->asked == STANDS_AT ? end
                                   : end > 10000         ? end - 10000
                                                         : 10000 - end));
}
static const char *const templates_twice[] = {
    "<w>を、1回目に<a><ve>ことにし、2回目にその後から<b><we>ことにします。2回目の後の<wn>は、<qq>ですか。",
    "<w>を<a><ve>場合、続けて<b><we>と、<wn>は<qq>になりますか。",
    "<w>を、まず<a><ve>ことと、次にさらに<b><we>ことが決まりました。<wn>は<qq>[ですか。|でしょうか。]",
    "2回変わった後の<wn>は<qq>ですか。<w>を、1回目に<a><ve>ことにし、2回目に1回目の後の<b><we>ことにします。",
    "<A>が調べると、<w>を、1回目に<a><ve>ことと、2回目に<b><we>ことがわかりました。2回目の後の<wn>は、<qq>ですか。",
    "<w>を、1回目は<a><ve>ことにし、2回目はその<b><we>とき、<wn>は<qq>になるでしょうか。",
    "<w>を<a><ve>ことと、その後に<b><we>ことを続けると、<wn>は<qq>になりますか。",
    "<w>について、はじめに<a><ve>ことにし、それをもとにして<b><we>ことにします。<wn>は結局、<qq>ですか。",
    NULL,
};
static const struct figure_template figure_twice = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "%"}}};
static const struct subtype twice = {
    .id = "twice",
    .name = "続けて2回の増減",
    .level = 2,
    .templates = templates_twice,
    .asks = "はじめの何%か|何%の増減か",
    .role = {{"a", "1回目の割合", "", PROBLEM_RATE},
             {"b", "2回目の割合", "", PROBLEM_RATE},
             {"up1", "1回目", "へる|ふえる", PROBLEM_CHOICE, .aux = 0},
             {"up2", "2回目", "へる|ふえる", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"何倍の何倍", "はじめを1として、1回で何倍になるかを続けてかけます。", solve_twice, NULL}},
    .draw = draw_twice,
    .bind = bind_twice,
    .holds = holds_twice,
    .low = {1, 1},
    .high = {26000, 16000},
    .scale = 100,
    .hint = "1回目の後は、はじめの何倍ですか。",
    .figure = &figure_twice,
};

static const struct subtype *const subtypes[] = {&rest, &again, &twice, NULL};
const struct family family_nokori = {
    .id = "nokori", .number = "F29", .name = "割合の残り", .grade = 5, .subtypes = subtypes};
