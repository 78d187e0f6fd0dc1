/* zogen.c - 増減の割合: the amount before a change is the base; the amount after it, or the change, is a rate of it.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- an amount grew or shrank: this year and last year ---- */
enum { AMOUNT, PERCENT };
/* what | before | after | unit | lowest, highest | step | verb up | verb down */
static const char *const amounts[] = {
    "ある町の人口|去年|今年|人|2000|30000|100|ふえました|へりました",
    "学校の児童の数|去年|今年|人|150|800|10|ふえました|へりました",
    "畑でとれたいもの重さ|去年|今年|kg|50|900|10|ふえました|へりました",
    "図書館で貸し出した本の数|先月|今月|冊|400|6000|20|ふえました|へりました",
    "水族館の入場者の数|先月|今月|人|1000|30000|100|ふえました|へりました",
    "工場で作った車の数|先月|今月|台|200|5000|20|ふえました|へりました",
    "店で売れたパンの数|きのう|今日|個|100|900|10|ふえました|へりました",
    "使った水の量|先月|今月|L|1000|9000|100|ふえました|へりました",
    "とれたみかんの重さ|去年|今年|kg|100|3000|20|ふえました|へりました",
    "旅館にとまった人の数|先月|今月|人|200|3000|20|ふえました|へりました",
    "クラブの会員の数|去年|今年|人|40|400|10|ふえました|へりました",
    "メロンパンのねだん|先月|今月|円|100|400|10|ふえました|へりました",
    "ひと月のこづかい|去年|今年|円|400|3000|20|ふえました|へりました",
    "ある駅までの運賃|去年|今年|円|160|600|20|ふえました|へりました",
    "ふくろ入りのおかしの重さ|去年|今年|g|40|200|10|ふえました|へりました",
    "池の水の量|先週|今週|m³|100|2000|20|ふえました|へりました",
    "米の取れ高|去年|今年|kg|500|9000|100|ふえました|へりました",
    "駅を利用した人の数|先月|今月|人|1000|30000|100|ふえました|へりました",
    "電気の使用量|先月|今月|kWh|100|900|20|ふえました|へりました",
    "村祭りの参加者の数|去年|今年|人|100|3000|20|ふえました|へりました",
    "児童館に来た子どもの数|きのう|今日|人|40|300|20|ふえました|へりました",
    "牛にゅうを配る本数|去年|今年|本|100|900|20|ふえました|へりました",
    "工場で作った部品の数|先月|今月|個|500|9000|100|ふえました|へりました",
    "続けてとべたなわとびの回数|先月|今月|回|20|200|10|ふえました|へりました",
    "!とれた魚の数|先週|今週|ひき|100|3000|20|ふえました|へりました",
    NULL,
};
static void bind_way(struct build *p, int64_t percent) {
    char text[32];
    bool up = p->aux[0];
    build_print(text, sizeof text, build_fraction(percent, 100));
    build_set(p, "r", text);
    build_set(p, "way", up ? "up" : "down"), build_set(p, "st", up ? "<t>" : "-<t>");
    build_set(p, "v", up ? "<vu>" : "<vd>");
    build_set(p, "vv", up ? "ふえる" : "へる/5");
    build_set(p, "ud", up ? "ふえ" : "へっ");
    build_set(p, "el", up ? "多く" : "少なく");
}

static bool draw_amount(struct build *p, int64_t *before, int64_t *percent, bool *up) {
    build_context(p, "w|y|z|u|lo|hi|step|vu|vd", amounts);
    *up = build_chance(p, 50);
    *percent = build_round(p, 5, 45, build_chance(p, 80) ? 5 : 1);
    *before = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_get_number(p, "step"));
    build_aux(p, 0, *up);
    return build_need(p, "whole numbers", *before * *percent % 100 == 0);
}
static void bind_former(struct build *p) { bind_way(p, build_value(p, PERCENT)); }
static bool draw_former(struct build *p) {
    int64_t before, percent;
    bool up;
    if (!draw_amount(p, &before, &percent, &up)) return false;
    build_datum(p, AMOUNT, "N", before + (up ? 1 : -1) * before * percent / 100), build_datum(p, PERCENT, "t", percent);
    return true;
}
static void solve_former(struct build *p) {
    bool up = p->aux[0];
    int64_t t = build_value(p, PERCENT);
    struct ratio times = build_step(p, "<t>%は<r>なので、<z>の数量は<y>の、", build_int(1), up ? '+' : '-',
                                    build_fraction(t, 100), "倍", "です。");
    struct ratio before = build_step(p, "もとにする<y>の数量は、", p->datum[AMOUNT], '/', times, "<u>", "です。");
    build_trap(p, build_fraction(build_value(p, AMOUNT) * (up ? 100 - t : 100 + t), 100));
    build_answer(p, before, "", "<u>");
}
static void solve_former_percent(struct build *p) {
    int64_t percent = 100 + (p->aux[0] ? 1 : -1) * build_value(p, PERCENT);
    build_set_number(p, "z1", percent);
    struct ratio one = build_step(p, "<z>の数量は<y>の<z1>%なので、1%にあたるのは、", p->datum[AMOUNT], '/',
                                  build_int(percent), "<u>", "です。");
    struct ratio before = build_step(p, "<y>の数量は100%なので、", one, '*', build_int(100), "<u>", "です。");
    build_answer(p, before, "", "<u>");
}
static bool holds_former(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3,
                   x[0] * (p->aux[0] ? 100 + build_value(p, PERCENT) : 100 - build_value(p, PERCENT)) ==
                       100 * build_value(p, AMOUNT));
}
static const char *const templates_former[] = {
    "<z>の<w>は<N><u>で、<y>より<t>%<v>。<y>は何<u>でしたか。",
    "<w>は、<y>より<t>%<ud>て、<z>は<N><u>になりました。<y>は何<u>でしたか。",
    "<w>をくらべると、<z>は<y>より<t>%<el>なって<N><u>です。<y>は何<u>[でしたか。|だったでしょうか。]",
    "<y>の<w>は何<u>でしたか。<z>は<y>より<t>%<ud>て<N><u>です。",
    "<z>の<w>は<N><u>です。これは、<y>とくらべて<t>%<ud>た数量です。<y>の数量は何<u>ですか。",
    "<w>が<y>から<z>にかけて<t>%<v>。<z>が<N><u>のとき、<y>は何<u>ですか。",
    "<w>を調べました。<z>は<N><u>で、<y>の数量をもとにすると<t>%<ud>ています。<y>の数量<wo>",
    "<y>にくらべて<t>%<ud>たので、<z>の<w>は<N><u>になりました。<y>は何<u>だったでしょうか。",
    "!<z>の<w>の記録は<N><u>です。<y>の記録より<t>%<el>なっています。<y>の記録は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_former = {FIGURE_BARS,
                                                     {{"labels", FIGURE_TEXTS, "<y>|<z>"},
                                                      {"whole", FIGURE_NUMBER, "<N>"},
                                                      {"percent", FIGURE_NUMBER, "<t>"},
                                                      {"signed", FIGURE_NUMBER, "<st>"},
                                                      {"direction", FIGURE_TEXT, "<way>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype former = {
    .id = "former",
    .name = "もとの数量",
    .level = 2,
    .templates = templates_former,
    .asks = "<y>の数量",
    .role = {{"N", "<z>の数量", "<u>"},
             {"t", "増減の割合", "%"},
             {"ud", "ふえたかへったか", "へった|ふえた", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"割合", "もとにする量は<y>の数量です。<y>の数量を1として考えます。", solve_former, NULL},
               {"1%分", "<y>の数量を100%とすると、<z>の数量は<z1>%です。1%にあたる量を先に求めます。",
                solve_former_percent, "<y>の数量を100%とすると、<z>の数量は何%ですか。"}},
    .draw = draw_former,
    .bind = bind_former,
    .holds = holds_former,
    .low = {1},
    .high = {60000},
    .hint = "<z>の数量は、<y>の何倍にあたりますか。",
    .figure = &figure_former,
};

/* ---- by what percent ---- */
enum { BEFORE, AFTER };

/* The percentage is aux 5, not part of the key. */
static void bind_change(struct build *p) {
    int64_t before = build_value(p, BEFORE), change = build_value(p, AFTER) - before;
    p->aux[5] = 100 * (change < 0 ? -change : change) / before;
    build_aux(p, 0, change > 0);
    build_need(p, "a whole percentage", p->aux[5] * before == 100 * (change < 0 ? -change : change));
    bind_way(p, p->aux[5]);
}
static bool draw_rate(struct build *p) {
    int64_t before, percent;
    bool up;
    if (!draw_amount(p, &before, &percent, &up)) return false;
    build_datum(p, BEFORE, "M", before), build_datum(p, AFTER, "N", before + (up ? 1 : -1) * before * percent / 100);
    return true;
}
static void solve_rate(struct build *p) {
    bool up = p->aux[0];
    struct ratio change = up ? build_step(p, "ふえた分は、", p->datum[AFTER], '-', p->datum[BEFORE], "<u>", "です。")
                             : build_step(p, "へった分は、", p->datum[BEFORE], '-', p->datum[AFTER], "<u>", "です。");
    struct ratio rate = build_step(p, "もとにする<y>の数量でわると、", change, '/', p->datum[BEFORE], "", "です。");
    struct ratio percent = build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。");
    build_trap(p, build_fraction(100 * (int64_t)change.num, build_value(p, AFTER)));
    build_trap(p, build_fraction(100 * build_value(p, AFTER), build_value(p, BEFORE)));
    build_answer(p, percent, "", "%");
}
static void solve_rate_times(struct build *p) {
    bool up = p->aux[0];
    struct ratio times = build_step(p, "<z>の数量は<y>の、", p->datum[AFTER], '/', p->datum[BEFORE], "倍", "です。");
    struct ratio rate = up ? build_step(p, "ふえた割合は、", times, '-', build_int(1), "", "です。")
                           : build_step(p, "へった割合は、", build_int(1), '-', times, "", "です。");
    struct ratio percent = build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。");
    build_answer(p, percent, "", "%");
}
static bool holds_rate(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3,
                   build_value(p, BEFORE) * (p->aux[0] ? 100 + x[0] : 100 - x[0]) == 100 * build_value(p, AFTER));
}
static const char *const templates_rate[] = {
    "<w>は、<y>が<M><u>、<z>が<N><u>でした。<z>は<y>より何%<v>か。",
    "<y>の<w>は<M><u>でしたが、<z>は<N><u>になりました。<y>より何%<v>か。",
    "<w>が<M><u>から<N><u>に<v>。何%<ud>たことになりますか。",
    "<z>は<y>より何%<v>か。<w>は、<y>が<M><u>で、<z>が<N><u>です。",
    "<w>を調べたら、<y>は<M><u>、<z>は<N><u>でした。<y>をもとにすると、<z>は何%<ud>ていますか。",
    "<z>の<w>は<N><u>です。<y>は<M><u>だったので、<y>とくらべて何%<ud>たでしょうか。",
    "<y>は<M><u>だった<w>が、<z>は<N><u>です。<y>の数量をもとにして、何%<ud>たか求めなさい。",
    "<y>と<z>の<w>は、それぞれ<M><u>と<N><u>です。<z>は<y>より何%<el>なりましたか。",
    NULL,
};
static const struct figure_template figure_rate = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<y>|<z>"},
                                                    {"lengths", FIGURE_NUMBERS, "<M>|<N>"},
                                                    {"direction", FIGURE_TEXT, "<way>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype rate_asked = {
    .id = "rate",
    .name = "何%の増減",
    .level = 2,
    .templates = templates_rate,
    .asks = "増減の割合",
    .role = {{"M", "<y>の数量", "<u>"}, {"N", "<z>の数量", "<u>"}},
    .method = {{"割合", "もとにする量は<y>の数量です。ふえたりへったりした分が、その何倍かを考えます。", solve_rate,
                NULL},
               {"何倍から", "もとにする<y>の数量を1として、<z>の数量が何倍になったかを先に求めます。", solve_rate_times,
                "<z>の数量は<y>の何倍ですか。"}},
    .draw = draw_rate,
    .bind = bind_change,
    .holds = holds_rate,
    .low = {1},
    .high = {99},
    .hint = "もとにする量は、<y>と<z>のどちらの数量ですか。",
    .figure = &figure_rate,
};

/* ---- what is left of it ---- */
static void bind_fallen(struct build *p) {
    build_aux(p, 0, 0);
    bind_way(p, build_value(p, PERCENT));
    build_need(p, "something is left", build_value(p, PERCENT) < 100);
}
static bool draw_fallen(struct build *p) {
    int64_t before, percent;
    bool up;
    if (!draw_amount(p, &before, &percent, &up)) return false;
    build_datum(p, AMOUNT, "M", before), build_datum(p, PERCENT, "t", percent);
    return true;
}
static void solve_fallen(struct build *p) {
    struct ratio times = build_step(p, "<t>%は<r>なので、<z>の数量は<y>の、", build_int(1), '-',
                                    build_fraction(build_value(p, PERCENT), 100), "倍", "です。");
    build_trap(p, build_fraction(build_value(p, AMOUNT) * build_value(p, PERCENT), 100));
    build_trap(p, build_fraction(build_value(p, AMOUNT) * (100 + build_value(p, PERCENT)), 100));
    build_answer(p, build_step(p, "<z>の数量は、", p->datum[AMOUNT], '*', times, "<u>", "です。"), "", "<u>");
}
static void solve_fallen_amount(struct build *p) {
    struct ratio less = build_step(p, "<t>%は<r>なので、へった分は、", p->datum[AMOUNT], '*',
                                   build_fraction(build_value(p, PERCENT), 100), "<u>", "です。");
    build_answer(p, build_step(p, "<z>の数量は、", p->datum[AMOUNT], '-', less, "<u>", "です。"), "", "<u>");
}
static bool holds_fallen(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, 100 * (build_value(p, AMOUNT) - x[0]) == build_value(p, AMOUNT) * build_value(p, PERCENT));
}
static const char *const templates_fallen[] = {
    "<y>の<w>は<M><u>でした。<z>は<y>より<t>%へりました。<z>は何<u>ですか。",
    "<w>は、<y>は<M><u>でしたが、<z>は<t>%へりました。<z>は何<u>[になりましたか。|ですか。]",
    "<w>が、<y>の<M><u>から<t>%へりました。<z>は何<u>ですか。",
    "<z>の<w>は何<u>ですか。<y>は<M><u>で、<z>は<y>より<t>%少なくなりました。",
    "<w>を調べると、<z>は<y>の<M><u>より<t>%少なくなっています。<z>は何<u>ですか。",
    "<y>をもとにすると、<z>の<w>は<t>%へっています。<y>が<M><u>のとき、<z>は何<u>ですか。",
    "<y>は<M><u>だった<w>が、<z>は<t>%へってしまいました。<z>の<w>は何<u>でしょうか。",
    "<y>の<w>の記録は<M><u>です。<z>はそれより<t>%下がりました。<z>の記録は何<u>ですか。",
    "!<w>は<y>が<M><u>で、<z>になって<t>%少なくなりました。<z>の数量は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_fallen = {FIGURE_BARS,
                                                     {{"labels", FIGURE_TEXTS, "<y>|<z>"},
                                                      {"whole", FIGURE_NUMBER, "<M>"},
                                                      {"percent", FIGURE_NUMBER, "<t>"},
                                                      {"signed", FIGURE_NUMBER, "<st>"},
                                                      {"direction", FIGURE_TEXT, "<way>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype fallen = {
    .id = "fallen",
    .name = "へった後の数量",
    .level = 1,
    .templates = templates_fallen,
    .asks = "<z>の数量",
    .role = {{"M", "<y>の数量", "<u>"}, {"t", "へった割合", "%"}},
    .method = {{"割合", "もとにする<y>の数量を1とすると、<z>は1からへった割合をひいた分です。", solve_fallen, NULL},
               {"へった分", "<t>%にあたるへった分を求めて、<y>の数量からひきます。", solve_fallen_amount,
                "へった分は、どう求めますか。"}},
    .draw = draw_fallen,
    .bind = bind_fallen,
    .holds = holds_fallen,
    .low = {1},
    .high = {40000},
    .hint = "<z>の数量は、<y>のどれだけにあたりますか。",
    .figure = &figure_fallen,
};

static const struct subtype *const subtypes[] = {&former, &rate_asked, &fallen, NULL};
const struct family family_zogen = {
    .id = "zogen", .number = "F42", .name = "増減の割合", .grade = 5, .subtypes = subtypes};
