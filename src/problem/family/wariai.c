/* wariai.c - 割合の三用法: part = base × rate, rate = part ÷ base, base = part ÷ rate; percent and 割; off and up.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

/* where | whole | part | counter | smallest | largest | ます form | dictionary form */
static const char *const wholes[] = {
    "ある小学校|児童|バスで通っている児童|人|100|900|い|いる",
    "ある小学校|児童|虫歯のある児童|人|100|900|い|いる",
    "ある図書館|本|物語の本|冊|200|3000|あり|ある",
    "ある牧場|牛|子牛|頭|20|300|い|いる",
    "ある町の駅|自転車|黒い自転車|台|40|600|あり|ある",
    "ある果物店|果物|りんご|個|60|800|あり|ある",
    "あるホール|席|空いている席|席|100|1500|あり|ある",
    "ある工場|製品|新しい製品|個|200|5000|あり|ある",
    "ある会|会員|女の人の会員|人|20|400|い|いる",
    "ある学級園|花|赤い花|本|40|400|あり|ある",
    "ある教室|色紙|青い色紙|枚|40|600|あり|ある",
    "ある水族館|魚|熱帯魚|ひき|60|900|い|いる",

    "ある中学校|生徒|自転車で通う生徒|人|100|900|い|いる",
    "ある町|家|花だんのある家|けん|100|900|あり|ある",
    "ある動物園|動物|鳥|羽|60|500|い|いる",
    "ある店|かさ|黒いかさ|本|40|500|あり|ある",
    "ある駅|ロッカー|使われているロッカー|個|60|400|あり|ある",
    "ある農家|トマト|小さいトマト|個|100|2000|あり|ある",
    "ある図かん|写真|カラーの写真|枚|100|900|あり|ある",
    "あるクラブ|部員|6年生の部員|人|20|300|い|いる",
    "ある花屋|花|白い花|本|60|900|あり|ある",
    "ある本だな|本|図かん|冊|40|600|あり|ある",
    "ある箱|ボール|黄色いボール|個|20|600|あり|ある",
    "ある港|船|小さい船|そう|20|300|あり|ある",
    "ある森|木|すぎの木|本|200|4000|あり|ある",
    "ある学校|窓|開いている窓|か所|40|300|あり|ある",
    "ある会社|社員|外国の社員|人|40|800|い|いる",
    "ある花だん|球根|芽が出た球根|個|20|400|あり|ある",
    "ある問題集|問題|まちがえた問題|問|40|600|あり|ある",
    "ある試合|シュート|入ったシュート|本|20|200|あり|ある",
    "ある福引き|くじ|当たりくじ|本|50|2000|あり|ある",
    "ある財布|お金|使ったお金|円|500|6000|あり|ある",
    "ある家|貯金|おろした貯金|円|1000|6000|あり|ある",
    "ある水そう|水|くみ出した水|L|20|600|あり|ある",
    "あるびん|ジュース|飲んだジュース|mL|300|3000|あり|ある",
    "あるふくろ|米|食べた米|kg|10|80|あり|ある",
    "ある村|畑|じゃがいもの畑|m²|200|6000|あり|ある",
    "ある合唱団|団員|男子の団員|人|20|200|い|いる",
    "ある商店街|店|休みの店|けん|40|300|あり|ある",
    "ある池|こい|赤いこい|ひき|20|400|い|いる",
    "あるお祭り|客|子どもの客|人|200|6000|い|いる",
    "ある電車|乗客|すわっている乗客|人|100|1500|い|いる",
    "!ある農場|にわとり|めすのにわとり|羽|60|900|い|いる",
    NULL,
};

/* <kz>: what a counter counts or measures. */
static void bind_measure(struct build *p) {
    static const char *const kinds[][2] = {{"円", "金額"}, {"mL", "量"}, {"L", "量"}, {"kg", "重さ"}, {"m²", "面積"}};
    build_set(p, "kz", "数");
    for (size_t i = 0; build_has(p, "c") && i < sizeof kinds / sizeof kinds[0]; i++)
        if (strcmp(build_get(p, "c"), kinds[i][0]) == 0) build_set(p, "kz", kinds[i][1]);
}

/* How the rate is written: 0 35%, 1 4割, 2 3割5分. */
static void bind_rate(struct build *p) {
    const char *text = build_get(p, "R");
    bind_measure(p);
    build_aux(p, 0, strchr(text, '%') ? 0 : strstr(text, "分") ? 2 : 1);
    build_set(p, "fu", p->aux[0] ? "割" : "%");
}

/* The rate in hundredths, datum RATE: 35%, 4割 or 3割5分. */
enum { BASE, RATE };
static int64_t draw_rate(struct build *p, int64_t low, int64_t high) {
    int64_t style = build_between(p, 0, 9),
            rate = style < 6   ? build_chance(p, 60) ? build_round(p, low, high, 5) : build_between(p, low, high)
                     : style < 9 ? build_round(p, low < 10 ? 10 : low, high, 10)
                               : build_round(p, low < 15 ? 15 : low, high, 5);
    char text[32];
    if (style < 6) snprintf(text, sizeof text, "%d%%", (int)rate);
    if (style >= 6 && rate % 10 == 0) snprintf(text, sizeof text, "%d割", (int)rate / 10);
    if (style >= 6 && rate % 10 != 0) snprintf(text, sizeof text, "%d割%d分", (int)rate / 10, (int)rate % 10);
    build_datum_text(p, RATE, "R", build_int(rate), text);
    return rate;
}

/* The line that turns the rate into a decimal. */
static struct ratio step_rate(struct build *p, struct ratio hundredths) {
    struct ratio rate = build_apply(p, hundredths, '/', build_int(100));
    if (p->aux[0] == 0) return build_step(p, "<R>を小数で表すと、", hundredths, '/', build_int(100), "", "です。");
    if (p->aux[0] == 1)
        return build_step(p, "<R>を小数で表すと、", build_apply(p, hundredths, '/', build_int(10)), '/', build_int(10),
                          "", "です。");
    int64_t tenths = (int64_t)hundredths.num / 10;
    build_line(p);
    build_say(p, "1割は0.1、1分は0.01なので、<R>を小数で表すと、");
    rate = build_equation(p, build_fraction(tenths, 10), '+', build_fraction((int64_t)hundredths.num % 10, 100), "");
    build_say(p, "です。");
    return rate;
}
/* One hundredth or, for 割 alone, one tenth of `amount`; then how many of them the rate is. */
static struct ratio step_hundredth(struct build *p, struct ratio amount, int64_t *parts) {
    bool tenths = p->aux[0] == 1;
    *parts = build_value(p, 1) / (tenths ? 10 : 1);
    build_set_number(p, "z2", *parts);
    build_set(p, "z1", tenths ? "1割" : p->aux[0] ? "1分" : "1%");
    if (p->aux[0] == 2)
        build_set(p, "z3", "1割は10分なので、<R>は1分の<z2>倍です。");
    else
        build_set(p, "z3", "<R>は<z1>の<z2>倍です。");
    return build_step(p,
                      tenths      ? "全体を10等分した1割は、"
                      : p->aux[0] ? "全体を100等分した1分は、"
                                  : "全体を100等分した1%は、",
                      amount, '/', build_int(tenths ? 10 : 100), "", "です。");
}

/* ---- part ---- */
static bool draw_part(struct build *p) {
    build_context(p, "pl|w|p|c|lo|hi|v|vd", wholes);
    int64_t rate = draw_rate(p, 3, 95), step = build_chance(p, 60) ? 10 : 1,
            base = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), step);
    build_datum(p, BASE, "B", base);
    return build_need(p, "a whole part", base * rate % 100 == 0) && build_need(p, "not the half", rate != 50);
}
static void solve_part(struct build *p) {
    struct ratio rate = step_rate(p, p->datum[RATE]);
    struct ratio part = build_step(p, "もとにする量に割合をかけて、", p->datum[BASE], '*', rate, "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[BASE], '-', part));
    build_answer(p, part, "", "<c>");
}
static void solve_part_hundredth(struct build *p) {
    int64_t parts;
    struct ratio one = step_hundredth(p, p->datum[BASE], &parts);
    struct ratio part = build_step(p, "<z3>だから、", one, '*', build_int(parts), "<c>", "です。");
    build_answer(p, part, "", "<c>");
}
static bool holds_part(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(BASE) | BIT(RATE), x[0] * 100 == build_value(p, BASE) * build_value(p, RATE));
}
static const char *const templates_part[] = {
    "<pl>の<w><B><c>のうち、<R>が<p>です。<p>は何<c><v>ますか。",
    "<pl>には<w>が<B><c><v>ます。そのうちの<R>が<p>です。<p>は何<c>[ですか。|でしょうか。]",
    "<pl>に<vd><w>の<kz>は<B><c>で、その<R>が<p>です。<p>の<kz><wo>",
    "<pl>の<w>は全部で<B><c>です。<p>は全体の<R>にあたります。<p>は何<c>ですか。",
    "<p>は何<c><v>ますか。<pl>の<w>は<B><c>で、<p>はその<R>です。",
    "<w>が<B><c><v>ます。このうち<R>が<p>のとき、<p>は何<c>ですか。",
    "<pl>で調べると、<w><B><c>の<R>が<p>でした。<p>は何<c>でしたか。",
    "<B><c>の<R>は何<c>ですか。",
    "<pl>には<B><c>の<w>が<v>ます。<p>の割合が<R>のとき、<p>は何<c>になりますか。",
    NULL,
};
static const struct figure_template figure_part = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<B>"}, {"rate", FIGURE_TEXT, "<R>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype part = {
    .id = "part",
    .name = "くらべる量",
    .level = 1,
    .templates = templates_part,
    .asks = "<p>の<kz>",
    .role = {{"B", "<w>の<kz>", "<c>"}, {"R", "割合", "", PROBLEM_RATE}},
    .method = {{"割合", "もとにする量は<B><c>、割合は<R>です。割合を小数に直してかけます。", solve_part, NULL},
               {"1%分", "もとにする量は<B><c>です。<z1>にあたる数を先に求めます。", solve_part_hundredth,
                "<z1>にあたる数は、どう求めますか。"}},
    .draw = draw_part,
    .bind = bind_rate,
    .holds = holds_part,
    .low = {1},
    .high = {6000},
    .hint = "もとにする量と割合は、それぞれどれですか。",
    .figure = &figure_part,
};

/* ---- rate ---- */
enum { PART = 1 };
static void bind_rate_asked(struct build *p) {
    bind_measure(p);
    build_set(p, "fu", p->aux[0] ? "割" : "%");
}
static bool draw_rate_asked(struct build *p) {
    build_context(p, "pl|w|p|c|lo|hi|v|vd", wholes);
    int64_t rate = build_chance(p, 65) ? build_between(p, 3, 95) : build_round(p, 10, 90, 10),
            base = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 60) ? 10 : 1);
    bool tenths = rate % 10 == 0 && build_chance(p, 60);
    build_aux(p, 0, tenths);
    build_datum(p, BASE, "B", base);
    build_datum(p, PART, "q", base * rate / 100);
    return build_need(p, "a whole part", base * rate % 100 == 0) && build_need(p, "not the half", rate != 50);
}
static void solve_rate(struct build *p) {
    struct ratio rate =
        build_step(p, "くらべる量をもとにする量でわって、", p->datum[PART], '/', p->datum[BASE], "", "です。");
    struct ratio shown =
        p->aux[0] ? build_step(p, "1は10割なので、歩合で表すと、", rate, '*', build_int(10), "割", "です。")
                  : build_step(p, "1は100%なので、百分率で表すと、", rate, '*', build_int(100), "%", "です。");
    build_trap(p, build_apply(p, build_int(p->aux[0] ? 10 : 100), '-', shown));
    build_answer(p, shown, "", "<fu>");
}
static bool holds_rate(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(BASE) | BIT(PART),
                   x[0] * build_value(p, BASE) == build_value(p, PART) * (p->aux[0] ? 10 : 100));
}
static const char *const templates_rate[] = {
    "<pl>の<w><B><c>のうち、<q><c>が<p>です。<p>は全体の何<fu>ですか。",
    "<pl>には<w>が<B><c><v>ます。そのうち<p>は<q><c>です。<p>の割合は何<fu>[ですか。|でしょうか。|になりますか。]",
    "<w>が<B><c><v>ます。<p>が<q><c>のとき、<p>は全体の何<fu>にあたりますか。",
    "<p>は<w>全体の何<fu>ですか。<pl>の<w>は<B><c>で、<p>は<q><c>です。",
    "<pl>の<w>は全部で<B><c>、そのうち<p>は<q><c>です。<p>の割合を<fu>で表すと何<fu>ですか。",
    "<B><c>をもとにすると、<q><c>は何<fu>ですか。",
    "<pl>で<w>の<kz>を調べたら<B><c>で、そのうち<q><c>が<p>でした。<p>は何<fu>ですか。",
    "<q><c>は<B><c>の何<fu>にあたりますか。",
    "<pl>の<w><B><c>の中に、<p>が<q><c><v>ます。<p>は<w>全体の何<fu>でしょうか。",
    NULL,
};
static const struct figure_template figure_rate = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<B>"}, {"part", FIGURE_NUMBER, "<q>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype rate_asked = {
    .id = "rate",
    .name = "割合",
    .level = 1,
    .templates = templates_rate,
    .asks = "割合",
    .role = {{"B", "<w>の<kz>", "<c>"},
             {"q", "<p>の<kz>", "<c>"},
             {"fu", "割合の単位", "%|割", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"割合", "もとにする量は<B><c>、くらべる量は<q><c>です。わり算で割合を求めます。", solve_rate, NULL}},
    .draw = draw_rate_asked,
    .bind = bind_rate_asked,
    .holds = holds_rate,
    .low = {1},
    .high = {100},
    .hint = "どちらがもとにする量ですか。",
    .figure = &figure_rate,
};

/* ---- base ---- */
enum { KNOWN = 0 };
static bool draw_base(struct build *p) {
    build_context(p, "pl|w|p|c|lo|hi|v|vd", wholes);
    int64_t rate = draw_rate(p, 5, 95),
            base = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 60) ? 10 : 1);
    build_datum(p, KNOWN, "q", base * rate / 100);
    return build_need(p, "a whole part", base * rate % 100 == 0) && build_need(p, "not the half", rate != 50);
}
static void solve_base(struct build *p) {
    struct ratio rate = step_rate(p, p->datum[RATE]);
    struct ratio base = build_step(p, "くらべる量を割合でわって、", p->datum[KNOWN], '/', rate, "<c>", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[KNOWN].num * rate.num), (int64_t)rate.den));
    build_answer(p, base, "", "<c>");
}
static void solve_base_hundredth(struct build *p) {
    bool tenths = p->aux[0] == 1;
    int64_t parts = build_value(p, RATE) / (tenths ? 10 : 1);
    build_set_number(p, "z2", parts);
    build_set(p, "z1", tenths ? "1割" : p->aux[0] ? "1分" : "1%");
    build_set(p, "z3", tenths ? "10割" : p->aux[0] ? "100分" : "100%");
    struct ratio one = build_step(
        p, p->aux[0] == 2 ? "<R>は1分の<z2>倍なので、1分にあたる数は、" : "<R>は<z1>の<z2>倍なので、<z1>にあたる数は、",
        p->datum[KNOWN], '/', build_int(parts), "", "です。");
    struct ratio base =
        build_step(p, "もとにする量は<z3>なので、", one, '*', build_int(tenths ? 10 : 100), "<c>", "です。");
    build_answer(p, base, "", "<c>");
}
static bool holds_base(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(KNOWN) | BIT(RATE), x[0] * build_value(p, RATE) == build_value(p, KNOWN) * 100);
}
static const char *const templates_base[] = {
    "<pl>の<w>のうち、<R>にあたる<q><c>が<p>です。<w>は全部で何<c><v>ますか。",
    "<pl>では、<p>が<q><c>で、これは<w>全体の<R>です。<w>は全部で何<c>[ですか。|でしょうか。]",
    "<p>は<q><c><v>ます。これは<pl>の<w>全体の<R>にあたります。<w>全体の<kz><wo>",
    "<w>は全部で何<c>ですか。<pl>の<p>は<q><c>で、全体の<R>です。",
    "<pl>の<w>の<R>が<p>で、その<kz>は<q><c>です。<w>は全部で何<c>ですか。",
    "全体の<R>が<q><c>です。全体は何<c>ですか。",
    "<pl>で<p>を調べると<q><c>でした。これが<w>全体の<R>のとき、<w>は全部で何<c>になりますか。",
    "<pl>に<vd><w>の<R>は<p>です。<p>が<q><c>のとき、<w>は全部で何<c>ですか。",
    "<q><c>は、<pl>の<w>全体の<R>です。<w>は全部で何<c><v>ますか。",
    NULL,
};
static const struct figure_template figure_base = {
    FIGURE_RATIO, {{"part", FIGURE_NUMBER, "<q>"}, {"rate", FIGURE_TEXT, "<R>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype base_asked = {
    .id = "base",
    .name = "もとにする量",
    .level = 2,
    .templates = templates_base,
    .asks = "<w>の<kz>",
    .role = {{"q", "<p>の<kz>", "<c>"}, {"R", "割合", "", PROBLEM_RATE}},
    .method = {{"割合", "くらべる量は<q><c>、割合は<R>です。割合を小数に直してわります。", solve_base, NULL},
               {"1%分", "くらべる量は<q><c>、割合は<R>です。<z1>にあたる数を先に求めます。", solve_base_hundredth,
                "<z1>にあたる数は、どう求めますか。"}},
    .draw = draw_base,
    .bind = bind_rate,
    .holds = holds_base,
    .low = {1},
    .high = {6000},
    .hint = "<q><c>は、もとにする量ですか、くらべる量ですか。",
    .figure = &figure_base,
};

/* ---- off and up ---- */
static const char *const goods[] = {
    "シャツ|500|6000",    "くつ|1500|9000",    "かばん|1000|9000",         "本|400|3000",     "ぼうし|600|4000",
    "ケーキ|300|4000",    "ボール|400|5000",   "時計|1000|9800",           "ズボン|800|6000", "手ぶくろ|500|3000",
    "図かん|800|5000",    "自転車|9000|30000", "いす|1500|9000",           "なべ|900|8000",   "ペンケース|300|2000",
    "ゲーム|1500|7000",   "べん当|300|1500",   "リュックサック|1500|9000", "水とう|600|4000", "運動ぐつ|1500|7000",
    "セーター|1200|8000", "花束|500|5000",     "パズル|600|4000",          "!かさ|500|5000",  NULL};
static bool draw_off(struct build *p) {
    build_context(p, "w|lo|hi", goods);
    int64_t rate = draw_rate(p, 5, 60), price = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"),
                                                            build_chance(p, 70) ? 100 : 20);
    build_datum(p, BASE, "B", price);
    return build_need(p, "whole yen", price * rate % 100 == 0) && build_need(p, "not the half", rate != 50);
}
static void solve_off(struct build *p) {
    struct ratio rate = step_rate(p, p->datum[RATE]);
    struct ratio left = build_step(p, "<R>引きなので、代金の割合は、", build_int(1), '-', rate, "", "です。");
    struct ratio price =
        build_step(p, "代金は、もとのねだんに割合をかけて、", p->datum[BASE], '*', left, "円", "です。");
    build_trap(p, build_apply(p, p->datum[BASE], '-', price));
    build_answer(p, price, "", "円");
}
static void solve_off_amount(struct build *p) {
    struct ratio rate = step_rate(p, p->datum[RATE]);
    struct ratio cut =
        build_step(p, "値引きする金額は、もとのねだんに割合をかけて、", p->datum[BASE], '*', rate, "円", "です。");
    struct ratio price = build_step(p, "代金は、もとのねだんからひいて、", p->datum[BASE], '-', cut, "円", "です。");
    build_answer(p, price, "", "円");
}
static bool holds_off(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(BASE) | BIT(RATE),
                   (build_value(p, BASE) - x[0]) * 100 == build_value(p, BASE) * build_value(p, RATE));
}
static const char *const templates_off[] = {
    "定価<B>円の<w>を、<R>引きで買いました。代金は何円ですか。",
    "<B>円の<w>が<R>引きで売られています。何円で買えますか。",
    "<w>の定価は<B>円です。<R>引きにすると、ねだんは何円[ですか。|になりますか。|でしょうか。]",
    "ある店で、<w>を定価の<R>引きで売っています。定価が<B>円のとき、売るねだんは何円ですか。",
    "代金は何円ですか。定価<B>円の<w>を<R>引きで買います。",
    "<B>円の<w>を、安売りで定価の<R>引きで買いました。はらった金額は何円ですか。",
    "安売りの日に、<B>円の<w>が<R>引きになりました。この<w>のねだん<wo>",
    "店で<w>を買うと、定価<B>円の<R>引きにしてくれました。何円はらえばよいですか。",
    "定価が<B>円の<w>があります。<R>引きで買うと、しはらう金額は何円になりますか。",
    NULL,
};
static const struct figure_template figure_off = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<B>"}, {"off", FIGURE_TEXT, "<R>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype off = {
    .id = "off",
    .name = "割引",
    .level = 2,
    .templates = templates_off,
    .asks = "代金",
    .role = {{"B", "定価", "円"}, {"R", "値引きの割合", "", PROBLEM_RATE}},
    .method = {{"割合", "定価を1とすると、<R>引きの代金は1から割合をひいた分になります。", solve_off, NULL},
               {"値引き額", "<R>にあたる値引きの金額を求めて、もとのねだんからひきます。", solve_off_amount,
                "値引きする金額は、どう求めますか。"}},
    .draw = draw_off,
    .bind = bind_rate,
    .holds = holds_off,
    .low = {1},
    .high = {32000},
    .hint = "代金は、定価のどれだけにあたりますか。",
    .figure = &figure_off,
};

static const char *const growing[] = {"ある町の人口|人|500|9000",
                                      "ある小学校の児童の数|人|100|900",
                                      "図書館の本の数|冊|500|9000",
                                      "ある店の客の数|人|100|900",
                                      "りんごの取れた数|個|200|4000",
                                      "工場で作った製品の数|個|200|9000",
                                      "ある図書館の利用者の数|人|200|5000",
                                      "ある動物園の入園者の数|人|500|9000",
                                      "みかんの取れた数|個|200|6000",
                                      "ある会社の社員の数|人|100|3000",
                                      "畑でとれたいもの重さ|kg|100|3000",
                                      "電車の乗客の数|人|300|9000",
                                      "売れた本の数|冊|200|5000",
                                      "工場で使う水の量|L|300|9000",
                                      "あるチームの得点|点|40|900",
                                      "ある市の人口|人|3000|30000",
                                      "図書館の利用者の数|人|200|6000",
                                      "工場の電気の使用量|kWh|200|9000",
                                      "ある水族館の入館者の数|人|400|9000",
                                      "村祭りの参加者の数|人|200|4000",
                                      "パンの売れた数|個|100|3000",
                                      "クラブの会員の数|人|40|400",
                                      "ある農家の米の取れた量|kg|400|9000",
                                      "ある家の貯金|円|5000|30000",
                                      "ある遊園地の入場料|円|500|4000",
                                      "ある路線の運賃|円|150|900",
                                      "ひと月のこづかい|円|500|5000",
                                      "ハウスの面積|m²|200|4000",
                                      NULL};
static bool draw_up(struct build *p) {
    build_context(p, "w|c|lo|hi", growing);
    static const char *const times[] = {"去年|今年", "先月|今月", "先週|今週", "昨日|今日", NULL};
    build_words(p, "t0|t1", times);
    int64_t rate = draw_rate(p, 4, 60), price = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"),
                                                            build_chance(p, 70) ? 100 : 20);
    build_datum(p, BASE, "B", price);
    return build_need(p, "a whole number", price * rate % 100 == 0) && build_need(p, "not the half", rate != 50);
}
static void solve_up(struct build *p) {
    struct ratio rate = step_rate(p, p->datum[RATE]);
    struct ratio all = build_step(p, "<R>増えたので、<t1>の割合は、", build_int(1), '+', rate, "", "です。");
    struct ratio now = build_step(p, "<t1>は、", p->datum[BASE], '*', all, "<c>", "です。");
    build_trap(p, build_apply(p, now, '-', p->datum[BASE]));
    build_answer(p, now, "", "<c>");
}
static void solve_up_amount(struct build *p) {
    struct ratio rate = step_rate(p, p->datum[RATE]);
    struct ratio more = build_step(p, "増えた分は、<t0>に割合をかけて、", p->datum[BASE], '*', rate, "<c>", "です。");
    struct ratio now = build_step(p, "<t1>は、<t0>にたして、", p->datum[BASE], '+', more, "<c>", "です。");
    build_answer(p, now, "", "<c>");
}
static bool holds_up(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(BASE) | BIT(RATE),
                   (x[0] - build_value(p, BASE)) * 100 == build_value(p, BASE) * build_value(p, RATE));
}
static const char *const templates_up[] = {
    "<t0>の<w>は<B><c>でした。<t1>は<t0>より<R>増えました。<t1>は何<c>ですか。",
    "<w>は、<t0>が<B><c>で、<t1>はそれより<R>増えました。<t1>の<w>は何<c>[ですか。|でしょうか。|になりますか。]",
    "<t1>の<w>は、<t0>の<B><c>より<R>多くなりました。<t1>は何<c>ですか。",
    "<t0>、<w>は<B><c>でした。<t1>、それが<R>増えました。<t1>の<w>は何<c>ですか。",
    "<t1>の<w>は何<c>ですか。<t0>は<B><c>で、<t1>は<t0>より<R>増えました。",
    "<w>が<t0>の<B><c>から<R>増えました。今は何<c>ですか。",
    "<t0>の<w>をもとにすると、<t1>は<R>増えています。<t0>が<B><c>のとき、<t1>は何<c>ですか。",
    "<t0>は<B><c>だった<w>が、<t1>は<R>増えました。<t1>は何<c>になりましたか。",
    NULL,
};
static const struct figure_template figure_up = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<B>"}, {"up", FIGURE_TEXT, "<R>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype up = {
    .id = "up",
    .name = "増えた後の量",
    .level = 2,
    .templates = templates_up,
    .asks = "<t1>の<w>",
    .role = {{"B", "<t0>の<w>", "<c>"}, {"R", "増えた割合", "", PROBLEM_RATE}},
    .method = {{"割合", "<t0>を1とすると、<R>増えた<t1>は1に割合をたした分になります。", solve_up, NULL},
               {"増えた分", "<R>にあたる増えた分を求めて、<t0>にたします。", solve_up_amount,
                "増えた分は、どう求めますか。"}},
    .draw = draw_up,
    .bind = bind_rate,
    .holds = holds_up,
    .low = {1},
    .high = {60000},
    .hint = "<t1>は、<t0>のどれだけにあたりますか。",
    .figure = &figure_up,
};

static const struct subtype *const subtypes[] = {&part, &rate_asked, &base_asked, &off, &up, NULL};
const struct family family_wariai = {
    .id = "wariai", .number = "F28", .name = "割合の三用法", .grade = 5, .subtypes = subtypes};
