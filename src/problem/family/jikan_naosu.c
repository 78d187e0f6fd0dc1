/* jikan_naosu.c - 2.35時間 as 時間 and 分, 205分 as 時間 and 分, 10000秒 as 時間, 分 and 秒; a film at another speed.
 *
 *   large × k + small
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分"}}};
enum { X, Y };
enum { MANY = 100000 }; /* a code for two numbers: large × MANY + small + 1 */
static const char *const spans[] = {"電車に乗る時間|時間|分|60",
                                    "動画の長さ|時間|分|60",
                                    "せんたくにかかる時間|時間|分|60",
                                    "そうじにかかった時間|分|秒|60",
                                    "走ったタイム|分|秒|60",
                                    "曲の長さ|分|秒|60",
                                    "船の旅の時間|日|時間|24",
                                    "勉強の時間|時間|分|60",
                                    "ゲームをした時間|時間|分|60",
                                    "すいみん時間|時間|分|60",
                                    "飛行機に乗る時間|時間|分|60",
                                    "ダウンロードにかかる時間|分|秒|60",
                                    "水がたまる時間|時間|分|60",
                                    "山登りの時間|時間|分|60",
                                    "ロケットの旅の時間|日|時間|24",
                                    "!映画の長さ|時間|分|60",
                                    NULL};
static const char *const smalls[] = {"電車に乗る時間|時間|分|60",
                                     "動画の長さ|分|秒|60",
                                     "荷物の重さ|kg|g|1000",
                                     "テープの長さ|m|cm|100",
                                     "水のかさ|L|dL|10",
                                     "牛乳のかさ|L|mL|1000",
                                     "駅までの道のり|km|m|1000",
                                     "えん筆の長さ|cm|mm|10",
                                     "ゲームをした時間|時間|分|60",
                                     "船の旅の時間|日|時間|24",
                                     "トラックの荷物|t|kg|1000",
                                     "マラソンのタイム|分|秒|60",
                                     "すいかの重さ|kg|g|1000",
                                     "校庭の横の長さ|m|cm|100",
                                     "ハイキングコース|km|m|1000",
                                     "勉強した時間|時間|分|60",
                                     "スープのかさ|dL|mL|100",
                                     "!工事の時間|日|時間|24",
                                     NULL};
static void answer_two(struct build *p, int64_t large, int64_t small) {
    char text[64];
    if (small)
        snprintf(text, sizeof text, "%lld%s%lld%s", (long long)large, build_get(p, "f"), (long long)small,
                 build_get(p, "t"));
    else
        snprintf(text, sizeof text, "%lld%s", (long long)large, build_get(p, "f"));
    build_answer_words(p, large * MANY + small + 1, text);
}
static void bind_unit(struct build *p) {
    build_aux(p, 0, build_get_number(p, "k"));
    build_need(p, "a unit of more than one", p->aux[0] > 1);
}

/* ---- a decimal or a fraction in two units ---- */
static bool draw_decimal(struct build *p) {
    build_context(p, "w|f|t|k", spans);
    build_people(p, "P");
    int64_t d = build_chance(p, 50) ? 10 : build_chance(p, 60) ? 100 : 20, n = build_between(p, d + 1, 9 * d);
    build_datum_ratio(p, X, "x", build_fraction(n, d));
    return build_need(p, "whole small units", build_get_number(p, "k") * n % d == 0) &&
           build_need(p, "not whole", n % d != 0);
}
static void solve_decimal(struct build *p) {
    int64_t whole = (int64_t)(p->datum[X].num / p->datum[X].den);
    struct ratio rest = p->datum[X];
    if (whole) rest = build_step(p, "1より小さい部分は、", rest, '-', build_int(whole), "<f>", "です。");
    struct ratio small = build_step(p, "<t>に直すと、", rest, '*', build_int(p->aux[0]), "<t>", "です。");
    if (!build_need(p, "whole small units", small.den == 1) || !build_need(p, "both units", whole > 0)) return;
    answer_two(p, whole, (int64_t)small.num);
}
static bool holds_decimal(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t large = (x[0] - 1) / MANY, small = (x[0] - 1) % MANY;
    return small < p->aux[0] &&
           IF_KEPT(keep, 1, (large * p->aux[0] + small) * p->datum[X].den == p->datum[X].num * p->aux[0]);
}
static const char *const templates_decimal[] = {
    "<w>は<x><f>です。<w>は何<f>何<t>ですか。",
    "<w>を調べると、<x><f>でした。<w>は何<f>何<t>[ですか。|でしょうか。|になりますか。]",
    "<w>が<x><f>と書いてあります。このとき、<w>は何<f>何<t>ですか。",
    "<w>は何<f>何<t>ですか。<x><f>という時間を、<f>と<t>で表します。",
    "<P>が調べると、<w>は<x><f>でした。<w>は何<f>何<t><ka>",
    "<w>は、ちょうど<x><f>です。<w>は何<f>何<t>ですか。",
    "<w>として、<x><f>を考えます。では、<w>は何<f>何<t>ですか。",
    "計算すると、<w>は<x><f>になりました。<w>は何<f>何<t>になりますか。",
    "ある本によると、<w>は<x><f>です。<w>は何<f>何<t>ですか。",
    NULL,
};
static const struct subtype decimal_asked = {
    .id = "decimal",
    .name = "小数の時間を2つの単位で表す",
    .level = 2,
    .templates = templates_decimal,
    .implied = "k",
    .asks = "<f>と<t>で表した量",
    .role = {{"x", "<w>", "<f>", PROBLEM_DECIMAL}},
    .method = {{"小数の部分を直す", "1より小さい部分に<k>をかけて、<t>に直します。", solve_decimal, NULL}},
    .draw = draw_decimal,
    .bind = bind_unit,
    .holds = holds_decimal,
    .low = {1},
    .high = {100000000},
    .hint = "1より小さい部分は何<t>ですか。",
    .figure = &no_figure,
};

/* ---- a number of the small unit in two units ---- */
static bool draw_small(struct build *p) {
    build_context(p, "w|f|t|k", smalls);
    build_people(p, "P");
    int64_t k = build_get_number(p, "k"), n = build_between(p, k + 1, 9 * k);
    build_datum(p, X, "x", n);
    return build_need(p, "not whole", n % k != 0);
}
static void solve_small(struct build *p) {
    if (!build_need(p, "a whole number", p->datum[X].den == 1) ||
        !build_need(p, "both units", build_value(p, X) >= p->aux[0]))
        return;
    build_line(p);
    build_say(p, "<x>を<k>でわると、");
    struct ratio large = build_remainder(p, build_value(p, X), p->aux[0], "");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "商が<f>、あまりが<t>の数です。");
    answer_two(p, (int64_t)large.num, build_value(p, X) % p->aux[0]);
}
static bool holds_small(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t large = (x[0] - 1) / MANY, small = (x[0] - 1) % MANY;
    return small < p->aux[0] && IF_KEPT(keep, 1, large * p->aux[0] + small == build_value(p, X));
}
static const char *const templates_small[] = {
    "<w>は<x><t>です。<w>は何<f>何<t>ですか。",
    "<w>を調べると、<x><t>でした。<w>は何<f>何<t>[ですか。|でしょうか。|になりますか。]",
    "<w>が<x><t>と書いてあります。このとき、<w>は何<f>何<t>ですか。",
    "<w>は何<f>何<t>ですか。<x><t>という量を、<f>と<t>で表します。",
    "<P>が調べると、<w>は<x><t>でした。<w>は何<f>何<t><ka>",
    "<w>は、ちょうど<x><t>です。<w>は何<f>何<t>ですか。",
    "<w>として、<x><t>を考えます。では、<w>は何<f>何<t>ですか。",
    "計算すると、<w>は<x><t>になりました。<w>は何<f>何<t>になりますか。",
    "ある本によると、<w>は<x><t>です。<w>は何<f>何<t>ですか。",
    NULL,
};
static const struct subtype small_asked = {
    .id = "small",
    .name = "小さい単位の数を2つの単位で表す",
    .level = 1,
    .templates = templates_small,
    .implied = "k",
    .asks = "<f>と<t>で表した量",
    .role = {{"x", "<w>", "<t>"}},
    .method = {{"わり算", "<k><t>が1<f>なので、<k>でわって、商とあまりを考えます。", solve_small, NULL}},
    .draw = draw_small,
    .bind = bind_unit,
    .holds = holds_small,
    .low = {1},
    .high = {100000000},
    .hint = "<k><t>は何<f>ですか。",
    .figure = &no_figure,
};

/* ---- seconds as hours, minutes and seconds ---- */
static bool draw_seconds(struct build *p) {
    build_context(p, "w|f|t|k", spans);
    build_people(p, "P");
    int64_t n = build_between(p, 3700, 35000);
    build_datum(p, X, "x", n);
    return build_need(p, "all three", n % 60 && n / 60 % 60);
}
static void bind_seconds(struct build *p) {
    build_need(p, "whole seconds, an hour or more",
               p->datum[X].den == 1 && build_value(p, X) >= 3600 && build_value(p, X) < 3600000);
}
static void solve_seconds(struct build *p) {
    int64_t n = build_value(p, X);
    char text[64];
    build_line(p);
    build_say(p, "60秒が1分なので、");
    struct ratio minutes = build_remainder(p, n, 60, "");
    build_say(p, "で、商が分、あまりが秒です。");
    build_line(p);
    build_say(p, "60分が1時間なので、");
    struct ratio hours = build_remainder(p, (int64_t)minutes.num, 60, "");
    build_say(p, "で、商が時間、あまりが分です。");
    size_t m = (size_t)snprintf(text, sizeof text, "%lld時間", (long long)hours.num);
    if (n / 60 % 60) m += (size_t)snprintf(text + m, sizeof text - m, "%lld分", (long long)(n / 60 % 60));
    if (n % 60) snprintf(text + m, sizeof text - m, "%lld秒", (long long)(n % 60));
    build_answer_words(p, n + 1, text);
}
static bool holds_seconds(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1,
                   (x[0] - 1) / 3600 * 60 + (x[0] - 1) / 60 % 60 == build_value(p, X) / 60 &&
                       (x[0] - 1) % 60 == build_value(p, X) % 60);
}
static const char *const templates_seconds[] = {
    "<w>は<x>秒です。<w>は何時間何分何秒ですか。",
    "<w>を調べると、<x>秒でした。<w>は何時間何分何秒[ですか。|でしょうか。|になりますか。]",
    "<w>が<x>秒と書いてあります。このとき、<w>は何時間何分何秒ですか。",
    "<w>は何時間何分何秒ですか。<x>秒という時間を、時間と分と秒で表します。",
    "<P>が調べると、<w>は<x>秒でした。<w>は何時間何分何秒<ka>",
    "<w>は、ちょうど<x>秒です。<w>は何時間何分何秒ですか。",
    "<w>として、<x>秒を考えます。では、<w>は何時間何分何秒ですか。",
    "計算すると、<w>は<x>秒になりました。<w>は何時間何分何秒になりますか。",
    "ある本によると、<w>は<x>秒です。<w>は何時間何分何秒ですか。",
    NULL,
};
static const struct subtype seconds_asked = {
    .id = "seconds",
    .name = "秒を時間・分・秒で表す",
    .level = 2,
    .templates = templates_seconds,
    .asks = "時間と分と秒で表した時間",
    .role = {{"x", "<w>", "秒"}},
    .method = {{"わり算", "60でわって分と秒に、もう一度60でわって時間と分に直します。", solve_seconds, NULL}},
    .draw = draw_seconds,
    .bind = bind_seconds,
    .holds = holds_seconds,
    .low = {1},
    .high = {100000000},
    .hint = "<x>秒は何分何秒ですか。",
    .figure = &no_figure,
};

/* ---- a film at k times its speed ---- */
static const char *const films[] = {
    "授業の動画", "アニメ",     "ドラマ",      "料理の番組", "ニュースの録画",       "サッカーの試合の録画",
    "実験の動画", "歴史の番組", "勉強の動画",  "映画",       "ゲームの実きょう動画", "音楽番組の録画",
    "講演の録画", "工作の動画", "!英語の番組", NULL};
static bool draw_film(struct build *p, bool to) {
    build_context(p, "w", films);
    build_people(p, "P");
    static const int64_t tenths[] = {12, 13, 15, 16, 18, 20, 25, 30, 5, 8, 14, 17};
    int64_t k = tenths[build_between(p, 0, 11)], t = build_between(p, 10, 100);
    build_datum_ratio(p, X, "x", build_fraction(t * k, 10));
    if (to)
        build_datum(p, Y, "t", t);
    else
        build_datum_ratio(p, Y, "k", build_fraction(k, 10));
    return build_need(p, "whole minutes", t * k % 10 == 0 && t * k <= 1800) &&
           build_need(p, "two numbers", 10 * t != k && t * k != 20 * t && t * k != k * k / 10 * 10);
}
static bool draw_faster(struct build *p) { return draw_film(p, false); }
static void solve_faster(struct build *p) {
    struct ratio t = build_step(p, "見終わるまでの時間は、", p->datum[X], '/', p->datum[Y], "分", "です。");
    build_trap(p, build_apply(p, p->datum[X], '*', p->datum[Y]));
    build_answer(p, t, "", "分");
}
static bool holds_faster(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * p->datum[Y].num == 10 * build_value(p, X) * p->datum[Y].den);
}
static const char *const templates_faster[] = {
    "<x>分の<w>を、<k>倍の速さで見ます。見終わるまでの時間は何分ですか。",
    "<w>の長さは<x>分です。これを<k>倍速で見ます。見終わるまでの時間は何分[ですか。|でしょうか。|になりますか。]",
    "<w>は、ふつうの速さで<x>分かかります。<k>倍の速さにします。このとき、見終わるまでの時間は何分ですか。",
    "見終わるまでの時間は何分ですか。<P>は、<x>分の<w>を<k>倍速で見ました。",
    "<x>分ある<w>の速さを<k>倍にします。見終わるまでの時間は何分<ka>",
    "<w>を<k>倍速で見ます。もとの長さは<x>分です。見終わるまでの時間は何分ですか。",
    "もとは<x>分の<w>を、<k>倍の速さにして見ます。では、見終わるまでの時間は何分ですか。",
    "<k>倍の速さで、<x>分の<w>を最後まで見ます。見終わるまでの時間は何分になりますか。",
    "<w>の<x>分を、<k>倍速で再生します。見終わるまでの時間は何分ですか。",
    NULL,
};
static const struct subtype faster_asked = {
    .id = "faster",
    .name = "何倍速で見る時間",
    .level = 2,
    .templates = templates_faster,
    .asks = "見終わるまでの時間",
    .role = {{"x", "もとの長さ", "分"}, {"k", "何倍の速さか", "倍", PROBLEM_DECIMAL}},
    .method = {{"速さでわる", "速さが<k>倍になると、時間は<k>でわった長さになります。", solve_faster, NULL}},
    .draw = draw_faster,
    .holds = holds_faster,
    .low = {1},
    .high = {6000},
    .scale = 10,
    .hint = "<k>倍の速さでは、時間は長くなりますか、短くなりますか。",
    .figure = &no_figure,
};

/* ---- so many times the speed, to end in a given time ---- */
static bool draw_speed(struct build *p) { return draw_film(p, true); }
static void solve_speed(struct build *p) {
    struct ratio k = build_step(p, "速さは、", p->datum[X], '/', p->datum[Y], "倍", "です。");
    build_trap(p, build_apply(p, p->datum[Y], '/', p->datum[X]));
    build_answer(p, k, "", "倍");
}
static bool holds_speed(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, Y) == 100 * build_value(p, X));
}
static const char *const templates_speed[] = {
    "<x>分の<w>を、<t>分で見終わるようにします。見る速さは何倍ですか。",
    "<w>の長さは<x>分です。これを<t>分で見終わりたいと思います。見る速さは何倍[ですか。|でしょうか。|になりますか。]",
    "<w>は、ふつうの速さで<x>分かかります。これを<t>分で見ます。このとき、見る速さは何倍ですか。",
    "見る速さは何倍ですか。<P>は、<x>分の<w>を<t>分で見ました。",
    "<x>分ある<w>を、速くして<t>分で見終わりました。見る速さは何倍<ka>",
    "<w>を<t>分で見ます。もとの長さは<x>分です。見る速さは何倍ですか。",
    "もとは<x>分の<w>を、速さを変えて<t>分で見ます。では、見る速さは何倍ですか。",
    "<t>分の間に、<x>分の<w>を最後まで見ます。見る速さは何倍になりますか。",
    "<w>の<x>分を、<t>分で再生します。見る速さは何倍ですか。",
    NULL,
};
static const struct subtype speed_asked = {
    .id = "speed",
    .name = "何倍速にすればよいか",
    .level = 2,
    .templates = templates_speed,
    .asks = "何倍の速さか",
    .role = {{"x", "もとの長さ", "分"}, {"t", "見終わる時間", "分"}},
    .method = {{"時間の割合", "速さは、もとの長さを見終わる時間でわった倍になります。", solve_speed, NULL}},
    .draw = draw_speed,
    .holds = holds_speed,
    .low = {1},
    .high = {2000},
    .scale = 100,
    .hint = "もとの長さは、見終わる時間の何倍ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&decimal_asked, &small_asked, &seconds_asked,
                                                 &faster_asked,  &speed_asked, NULL};
const struct family family_jikan_naosu = {
    .id = "jikan_naosu", .number = "F105", .name = "1つの数を2つの単位で表す", .grade = 5, .subtypes = subtypes};
