/* graph.c - 帯グラフと円グラフ: the length or the angle of a part, and back to its share or its number.
 *
 *   length = whole length × rate;  angle = 360 degrees × rate
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* what was asked or counted | one kind | counter | of the kind: who or what is counted */
static const char *const surveys[] = {
    "好きな教科|算数|人|人数",
    "好きな給食|カレー|人|人数",
    "好きなスポーツ|サッカー|人|人数",
    "けがをした場所|校庭|人|人数",
    "通学の方法|バス|人|人数",
    "図書室で借りた本の種類|物語|冊|冊数",
    "習っているもの|水泳|人|人数",
    "畑で作っている野菜|キャベツ|m²|面積",
    "1か月の支出|食費|円|金額",
    "ごみの種類|生ごみ|kg|重さ",
    "好きな色|青|人|人数",
    "店で売れたパン|メロンパン|個|個数",
    "駐車場の車の種類|軽自動車|台|台数",
    "土地の使われ方|森林|km²|面積",
    "図書館に来た人の年代|大人|人|人数",
    "花だんの花|チューリップ|本|本数",
    "委員会の希望|放送委員|人|人数",
    "飼っている動物|犬|けん|家の数",
    "旅行で行きたい国|イタリア|人|人数",
    "牛乳の使い道|チーズ|kg|重さ",
    "落とし物の種類|かさ|本|本数",
    "!好きな季節|春|人|人数",
    NULL,
};
enum { WHOLE, RATE };

static void draw_survey(struct build *p) {
    build_context(p, "w|k|c|kn", surveys);
    build_people(p, "P");
}
static struct ratio draw_rate(struct build *p, int i) {
    int64_t rate = build_chance(p, 55) ? build_round(p, 5, 60, 5) : build_between(p, 6, 65);
    char text[16];
    snprintf(text, sizeof text, "%d%%", (int)rate);
    build_datum_text(p, i, "R", build_int(rate), text);
    return build_int(rate);
}
static struct ratio step_decimal(struct build *p, int i) {
    return build_step(p, "<R>を小数で表すと、", p->datum[i], '/', build_int(100), "", "です。");
}

/* ---- a bar: the length of a part ---- */
static bool draw_band(struct build *p) {
    draw_survey(p);
    int64_t length = build_chance(p, 60) ? build_round(p, 10, 50, 5) : build_between(p, 8, 40);
    build_datum(p, WHOLE, "L", length);
    struct ratio rate = draw_rate(p, RATE);
    return build_need(p, "a length with one decimal at most", length * rate.num % 10 == 0);
}
static void solve_band(struct build *p) {
    struct ratio rate = step_decimal(p, RATE);
    struct ratio part = build_step(p, "全体の<L>cmのうちの<k>の長さは、", p->datum[WHOLE], '*', rate, "cm", "です。");
    build_trap(p, build_apply(p, p->datum[WHOLE], '-', part));
    build_answer(p, part, "", "cm");
}
static bool holds_band(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(WHOLE) | BIT(RATE),
                   x[0] * p->datum[WHOLE].den == p->datum[WHOLE].num * build_value(p, RATE));
}
static const char *const templates_band[] = {
    "<w>を調べて、全体の長さが<L>cmの帯グラフに表します。<k>は全体の<R>です。<k>の部分の長さは何cmになりますか。",
    "<L>cmの帯グラフで<w>を表しました。<k>の割合は<R>です。<k>の部分は何cmですか。",
    "<w>の帯グラフを作ります。帯全体の長さは<L>cmで、<k>は<R>です。<k>の部分は何cmにすればよい[ですか。|でしょうか。]",
    "<k>の部分は何cmですか。<w>を表した帯グラフの全体は<L>cmで、<k>の割合は<R>です。",
    "<P>は<w>を調べました。<k>は<R>でした。これを長さ<L>cmの帯グラフにすると、<k>の部分の長さは何cmですか。",
    "<k>が<R>をしめる帯グラフがあります。<w>を表したもので、全体の長さは<L>cmです。<k>の部分の長さ<wo>",
    "<w>のうち<k>は<R>です。長さ<L>cmの帯グラフに書くと、<k>の部分は何cm<ka>",
    "全体が<L>cmの帯グラフがあります。<w>を表し、<k>の割合は<R>です。<k>にあたる長さは何cmですか。",
    NULL,
};
static const struct figure_template figure_band = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<L>"}, {"rate", FIGURE_TEXT, "<R>"}, {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype band = {
    .id = "band",
    .name = "帯グラフの部分の長さ",
    .level = 1,
    .templates = templates_band,
    .asks = "<k>の部分の長さ",
    .role = {{"L", "帯グラフ全体の長さ", "cm", PROBLEM_DECIMAL}, {"R", "<k>の割合", "", PROBLEM_RATE}},
    .method = {{"割合", "帯グラフの長さは、全体の長さに割合をかけて求めます。", solve_band, NULL}},
    .draw = draw_band,
    .holds = holds_band,
    .low = {1},
    .high = {4000},
    .scale = 100,
    .hint = "もとにする長さは何cmですか。",
    .figure = &figure_band,
};

/* ---- a bar: the share of a part ---- */
enum { PART = 1 };
static bool draw_band_rate(struct build *p) {
    draw_survey(p);
    int64_t length = build_between(p, 8, 60), tenths = build_between(p, 5, length * 10 - 5);
    build_datum(p, WHOLE, "L", length);
    build_datum_ratio(p, PART, "q", build_fraction(tenths, 10));
    return build_need(p, "a whole per cent", tenths * 10 % length == 0) &&
           build_need(p, "another number", tenths * 10 != length * length && tenths != length * length);
}
static void solve_part(struct build *p, const char *before, struct ratio whole) {
    struct ratio rate = build_step(p, before, p->datum[p->n_data - 1], '/', whole, "", "です。");
    struct ratio percent = build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。");
    build_trap(p, build_apply(p, build_int(100), '-', percent));
    build_answer(p, percent, "", "%");
}
static void solve_band_rate(struct build *p) {
    solve_part(p, "<k>の長さを全体の長さでわって、割合は、", p->datum[WHOLE]);
}
static bool holds_band_rate(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(WHOLE) | BIT(PART),
                   x[0] * p->datum[WHOLE].num * p->datum[PART].den == 100 * p->datum[PART].num * p->datum[WHOLE].den);
}
static const char *const templates_band_rate[] = {
    "<w>を表した、全体の長さが<L>cmの帯グラフがあります。<k>の部分の長さは<q>cmです。<k>の割合は何%ですか。",
    "<L>cmの帯グラフで<w>を表しました。<k>の部分は<q>cmでした。<k>は全体の何%ですか。",
    "<w>の帯グラフは、帯全体が<L>cm、<k>の部分が<q>cmです。<k>は全体の何%[ですか。|でしょうか。]",
    "<k>は全体の何%ですか。<w>を表した帯グラフの全体は<L>cmで、<k>の部分は<q>cmです。",
    "<P>が<w>の帯グラフの長さをはかると、全体が<L>cm、<k>の部分が<q>cmでした。<k>の割合は何%ですか。",
    "<w>の帯グラフで、<L>cmのうち<q>cmが<k>の部分です。百分率で表した<k>の割合<wo>",
    "長さ<L>cmの帯グラフの中で、<k>をしめす部分は<q>cmです。<w>のうち、<k>は何%<ka>",
    "全体が<L>cmの帯グラフに<w>を表すと、<k>は<q>cmになりました。<k>は全体の何%にあたりますか。",
    NULL,
};
static const struct figure_template figure_band_rate = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<L>"}, {"part", FIGURE_NUMBER, "<q>"}, {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype band_rate = {
    .id = "band_rate",
    .name = "帯グラフの長さから割合",
    .level = 1,
    .templates = templates_band_rate,
    .asks = "<k>の割合",
    .role = {{"L", "帯グラフ全体の長さ", "cm", PROBLEM_DECIMAL}, {"q", "<k>の部分の長さ", "cm", PROBLEM_DECIMAL}},
    .method = {{"割合", "割合は、部分の長さを全体の長さでわって求めます。", solve_band_rate, NULL}},
    .draw = draw_band_rate,
    .holds = holds_band_rate,
    .low = {1},
    .high = {99},
    .hint = "もとにする長さと、くらべる長さはどれですか。",
    .figure = &figure_band_rate,
};

/* ---- a circle: the angle of a share ---- */
static bool draw_pie(struct build *p) {
    draw_survey(p);
    struct ratio rate = draw_rate(p, 0);
    return build_need(p, "an angle with one decimal", rate.num * 36 % 10 == 0 || build_chance(p, 30));
}
static void solve_pie(struct build *p) {
    struct ratio rate = step_decimal(p, 0);
    struct ratio angle = build_step(p, "円の1回りは360度なので、", build_int(360), '*', rate, "度", "です。");
    build_trap(p, build_apply(p, build_int(360), '-', angle));
    build_answer(p, angle, "", "度");
}
static bool holds_pie(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(0), x[0] == 36 * build_value(p, 0));
}
static const char *const templates_pie[] = {
    "<w>を円グラフに表します。<k>は全体の<R>です。<k>の部分の中心の角の大きさは何度になりますか。",
    "円グラフで<w>を表しました。<k>の割合は<R>です。<k>の部分の角は何度ですか。",
    "<w>の円グラフを作ります。<k>は<R>です。<k>の部分の角は何度にすればよい[ですか。|でしょうか。]",
    "<k>の部分の角は何度ですか。<w>を表した円グラフで、<k>の割合は<R>です。",
    "<P>は<w>を調べました。<k>は<R>でした。これを円グラフにすると、<k>の部分の角は何度ですか。",
    "<k>が<R>をしめる円グラフがあります。<w>を表したものです。<k>の部分の中心の角<wo>",
    "<w>のうち<k>は<R>です。円グラフに書くと、<k>の部分の角は何度<ka>",
    "<w>のうち、<k>は<R>をしめます。円グラフでは、<k>にあたる角の大きさは何度ですか。",
    NULL,
};
static const struct figure_template figure_pie = {
    FIGURE_ANGLE, {{"shape", FIGURE_TEXT, "pie"}, {"labels", FIGURE_TEXTS, "<k>"}, {"rate", FIGURE_TEXT, "<R>"}}};
static const struct subtype pie = {
    .id = "pie",
    .name = "円グラフの部分の角",
    .level = 1,
    .templates = templates_pie,
    .asks = "<k>の部分の角",
    .role = {{"R", "<k>の割合", "", PROBLEM_RATE}},
    .method = {{"割合", "円グラフの全体は360度です。360度に割合をかけます。", solve_pie, NULL}},
    .draw = draw_pie,
    .holds = holds_pie,
    .low = {1},
    .high = {3600},
    .scale = 10,
    .hint = "円の1回りは何度ですか。",
    .figure = &figure_pie,
};

/* ---- a circle: the share of an angle ---- */
static bool draw_pie_rate(struct build *p) {
    draw_survey(p);
    int64_t rate = build_round(p, 5, 70, 5);
    build_datum(p, 0, "g", rate * 18 / 5);
    return build_need(p, "another number", rate != 0);
}
static void solve_pie_rate(struct build *p) { solve_part(p, "円の1回りは360度なので、割合は、", build_int(360)); }
static bool holds_pie_rate(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(0), x[0] * 36 * p->datum[0].den == 100 * p->datum[0].num);
}
static const char *const templates_pie_rate[] = {
    "<w>を表した円グラフがあります。<k>の部分の中心の角は<g>度です。<k>は全体の何%ですか。",
    "円グラフで<w>を表しました。<k>の部分の角は<g>度でした。<k>の割合は何%ですか。",
    "<w>の円グラフで、<k>の部分の角は<g>度です。<k>は全体の何%[ですか。|でしょうか。]",
    "<k>は全体の何%ですか。<w>を表した円グラフで、<k>の部分の角は<g>度です。",
    "<P>が<w>の円グラフの角をはかると、<k>の部分は<g>度でした。<k>の割合は何%ですか。",
    "<w>の円グラフで、<g>度の角が<k>の部分です。百分率で表した<k>の割合<wo>",
    "円グラフの中で、<k>をしめす部分の角は<g>度です。<w>のうち、<k>は何%<ka>",
    "円グラフに<w>を表すと、<k>は<g>度になりました。<k>は全体の何%にあたりますか。",
    NULL,
};
static const struct figure_template figure_pie_rate = {FIGURE_ANGLE,
                                                       {{"shape", FIGURE_TEXT, "pie"},
                                                        {"labels", FIGURE_TEXTS, "<k>"},
                                                        {"angles", FIGURE_NUMBERS, "<g>"},
                                                        {"unit", FIGURE_TEXT, "度"}}};
static const struct subtype pie_rate = {
    .id = "pie_rate",
    .name = "円グラフの角から割合",
    .level = 1,
    .templates = templates_pie_rate,
    .asks = "<k>の割合",
    .role = {{"g", "<k>の部分の角", "度", PROBLEM_DECIMAL}},
    .method = {{"割合", "割合は、部分の角を360度でわって求めます。", solve_pie_rate, NULL}},
    .draw = draw_pie_rate,
    .holds = holds_pie_rate,
    .low = {1},
    .high = {990},
    .scale = 10,
    .hint = "円の1回りは何度ですか。",
    .figure = &figure_pie_rate,
};

/* ---- a circle: from numbers to an angle, from an angle to a number ---- */
static bool draw_pie_number(struct build *p) {
    draw_survey(p);
    int64_t all = build_between(p, 20, 600), part = build_between(p, 3, all / 2);
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, WHOLE, "N", all);
    build_datum(p, PART, "q", p->asked ? part * 360 / all : part);
    return build_need(p, "a whole angle", part * 360 % all == 0 && part * 360 != all * part);
}
static void bind_pie_number(struct build *p) {
    build_set(p, "qu", p->asked ? "度" : "<c>");
    build_set(p, "qk", p->asked ? "部分の角" : "<kn>");
    build_set(p, "ru", p->asked ? "<c>" : "度");
    build_set(p, "rk", p->asked ? "<kn>" : "部分の角");
    build_need(p, "a part of the whole",
               p->asked ? build_value(p, PART) < 360 : build_value(p, PART) < build_value(p, WHOLE));
}
static void solve_pie_number(struct build *p) {
    struct ratio whole = p->asked ? build_int(360) : p->datum[WHOLE],
                 other = p->asked ? p->datum[WHOLE] : build_int(360);
    struct ratio all = build_step(p,
                                  p->asked ? "<k>は全体の<N><c>の、360分の<q>にあたります。先に<q>をかけると、"
                                           : "<k>の角は360度の、<N>分の<q>にあたります。先に<q>をかけると、",
                                  other, '*', p->datum[PART], "", "です。");
    struct ratio found = build_step(p, p->asked ? "これを360でわって、" : "これを<N>でわって、", all, '/', whole,
                                    p->asked ? "<c>" : "度", "です。");
    build_trap(p, build_apply(p, other, '-', found));
    build_answer(p, found, "", p->asked ? "<c>" : "度");
}
static bool holds_pie_number(const struct build *p, const int64_t *x, unsigned keep) {
    if (x[1 - p->asked] != 1) return false;
    struct ratio whole = p->asked ? build_int(360) : p->datum[WHOLE],
                 other = p->asked ? p->datum[WHOLE] : build_int(360);
    return IF_KEPT(keep, BIT(WHOLE) | BIT(PART), x[p->asked] * whole.num == p->datum[PART].num * other.num);
}
static const char *const templates_pie_number[] = {
    "<N><c>について<w>を調べ、円グラフに表します。<k>の<qk>は<q><qu>です。<k>の<rk>は何<ru>ですか。",
    "<w>を調べた全体の<kn>は<N><c>です。円グラフにすると、<k>の<qk>が<q><qu>のとき、<k>の<rk>は何<ru>ですか。",
    "<w>の円グラフは、全部で<N><c>の結果です。<k>の<qk>は<q><qu>です。<k>の<rk>は何<ru>[ですか。|でしょうか。]",
    "<k>の<rk>は何<ru>ですか。<w>を円グラフで表します。全体の<kn>は<N><c>、<k>の<qk>は<q><qu>です。",
    "<P>は<w>を調べて円グラフにしました。全部で<N><c>で、<k>の<qk>は<q><qu>でした。<k>の<rk>は何<ru>ですか。",
    "<w>を表す円グラフで、全体は<N><c>です。<k>の<qk>が<q><qu>ならば、<k>の<rk>は何<ru>になりますか。",
    "全体が<N><c>の円グラフで<w>を表すと、<k>の<qk>は<q><qu>です。<k>の<rk><wo>",
    "円グラフに<N><c>分の<w>を表しました。<k>の<qk>は<q><qu>です。<k>の<rk>は何<ru><ka>",
    NULL,
};
static const struct figure_template figure_pie_number = {FIGURE_ANGLE,
                                                         {{"shape", FIGURE_TEXT, "pie"},
                                                          {"labels", FIGURE_TEXTS, "<k>"},
                                                          {"rate", FIGURE_TEXT, "<q><qu>"},
                                                          {"sum", FIGURE_NUMBER, "<N>"}}};
static const struct subtype pie_number = {
    .id = "pie_number",
    .name = "円グラフの角と数",
    .level = 2,
    .templates = templates_pie_number,
    .asks = "<k>の部分の角|<k>の<kn>",
    .role = {{"N", "全体の<kn>", "<c>"}, {"q", "<k>の<qk>", "<qu>"}},
    .method = {{"分数倍", "部分が全体の何分のいくつにあたるかを考えて、分数倍します。", solve_pie_number, NULL}},
    .draw = draw_pie_number,
    .bind = bind_pie_number,
    .holds = holds_pie_number,
    .low = {1, 1},
    .high = {360, 600},
    .hint = "円の1回りの360度が、全体の数にあたります。",
    .figure = &figure_pie_number,
};

static const struct subtype *const subtypes[] = {&band, &band_rate, &pie, &pie_rate, &pie_number, NULL};
const struct family family_graph = {
    .id = "graph", .number = "F28", .name = "帯グラフと円グラフ", .grade = 5, .plain = true, .subtypes = subtypes};
