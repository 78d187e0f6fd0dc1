/* zogen.c - 増減の割合: the amount before a change is the base; the amount after it, or the change, is a rate of it.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"


/* ---- an amount grew or shrank: this year and last year ---- */
enum { AMOUNT, PERCENT };
/* what | before | after | unit | lowest, highest | step | verb up | verb down */
static const char *const amounts[] = {
    "ある町の人口|去年|今年|人|2000|30000|100|ふえました|へりました", "学校の児童の数|去年|今年|人|150|800|10|ふえました|へりました", "畑でとれたいもの重さ|去年|今年|kg|50|900|10|ふえました|へりました",
    "図書館で貸し出した本の数|先月|今月|冊|400|6000|20|ふえました|へりました", "水族館の入場者の数|先月|今月|人|1000|30000|100|ふえました|へりました", "工場で作った車の数|先月|今月|台|200|5000|20|ふえました|へりました",
    "店で売れたパンの数|きのう|今日|個|100|900|10|ふえました|へりました", "使った水の量|先月|今月|L|1000|9000|100|ふえました|へりました", "とれたみかんの重さ|去年|今年|kg|100|3000|20|ふえました|へりました",
    "旅館にとまった人の数|先月|今月|人|200|3000|20|ふえました|へりました", "クラブの会員の数|去年|今年|人|40|400|10|ふえました|へりました", "!とれた魚の数|先週|今週|ひき|100|3000|20|ふえました|へりました", NULL,
};
static bool draw_amount(struct kit *k, int64_t *before, int64_t *percent, bool *up) {
    char text[16];
    kit_context(k, "w|y|z|u|lo|hi|step|vu|vd", amounts);
    *up = kit_chance(k, 50);
    *percent = kit_round(k, 5, 45, kit_chance(k, 80) ? 5 : 1);
    *before = kit_round(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"), kit_get_number(k, "step"));
    kit_print(text, sizeof text, kit_fraction(*percent, 100));
    kit_set(k, "r", text);
    kit_aux(k, 0, *up);
    kit_set(k, "v", *up ? "<vu>" : "<vd>");
    kit_set(k, "ud", *up ? "ふえ" : "へっ");
    kit_set(k, "el", *up ? "多く" : "少なく");
    return kit_need(k, "whole numbers", *before * *percent % 100 == 0);
}
static bool draw_former(struct kit *k) {
    int64_t before, percent;
    bool up;
    if (!draw_amount(k, &before, &percent, &up)) return false;
    kit_datum(k, AMOUNT, "N", before + (up ? 1 : -1) * before * percent / 100), kit_datum(k, PERCENT, "t", percent);
    return true;
}
static void solve_former(struct kit *k) {
    bool up = k->aux[0];
    int64_t t = kit_value(k, PERCENT);
    struct ratio times = kit_step(k, "<t>%は<r>なので、<z>の数量は<y>の、", kit_int(1), up ? '+' : '-', kit_fraction(t, 100), "倍", "です。");
    struct ratio before = kit_step(k, "もとにする<y>の数量は、", k->datum[AMOUNT], '/', times, "<u>", "です。");
    kit_trap(k, kit_fraction(kit_value(k, AMOUNT) * (up ? 100 - t : 100 + t), 100));
    kit_answer(k, before, "", "<u>");
}
static void solve_former_percent(struct kit *k) {
    int64_t percent = 100 + (k->aux[0] ? 1 : -1) * kit_value(k, PERCENT);
    kit_set_number(k, "z1", percent);
    struct ratio one = kit_step(k, "<z>の数量は<y>の<z1>%なので、1%にあたるのは、", k->datum[AMOUNT], '/', kit_int(percent), "<u>", "です。");
    struct ratio before = kit_step(k, "<y>の数量は100%なので、", one, '*', kit_int(100), "<u>", "です。");
    kit_answer(k, before, "", "<u>");
}
static bool holds_former(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 3, x[0] * (k->aux[0] ? 100 + kit_value(k, PERCENT) : 100 - kit_value(k, PERCENT)) == 100 * kit_value(k, AMOUNT));
}
static const char *const frames_former[] = {
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
static const struct kit_subtype former = {
    .id = "former", .name = "もとの数量", .level = 2, .frames = frames_former,
    .method = {{"割合", "もとにする量は<y>の数量です。<y>の数量を1として考えます。", solve_former, NULL},
               {"1%分", "<y>の数量を100%とすると、<z>の数量は<z1>%です。1%にあたる量を先に求めます。", solve_former_percent, "<y>の数量を100%とすると、<z>の数量は何%ですか。"}},
    .draw = draw_former, .holds = holds_former, .low = {1}, .high = {60000},
    .hint = "<z>の数量は、<y>の何倍にあたりますか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<y>\",\"<z>\"],\"whole\":<N>,\"percent\":<t>,\"unit\":\"<u>\"}",
};

/* ---- by what percent ---- */
enum { BEFORE, AFTER };
static bool draw_rate(struct kit *k) {
    int64_t before, percent;
    bool up;
    if (!draw_amount(k, &before, &percent, &up)) return false;
    kit_datum(k, BEFORE, "M", before), kit_datum(k, AFTER, "N", before + (up ? 1 : -1) * before * percent / 100);
    k->aux[5] = percent;
    return true;
}
static void solve_rate(struct kit *k) {
    bool up = k->aux[0];
    struct ratio change = up ? kit_step(k, "ふえた分は、", k->datum[AFTER], '-', k->datum[BEFORE], "<u>", "です。") : kit_step(k, "へった分は、", k->datum[BEFORE], '-', k->datum[AFTER], "<u>", "です。");
    struct ratio rate = kit_step(k, "もとにする<y>の数量でわると、", change, '/', k->datum[BEFORE], "", "です。");
    struct ratio percent = kit_step(k, "百分率で表すと、", rate, '*', kit_int(100), "%", "です。");
    kit_trap(k, kit_fraction(100 * (int64_t)change.num, kit_value(k, AFTER)));
    kit_trap(k, kit_fraction(100 * kit_value(k, AFTER), kit_value(k, BEFORE)));
    kit_answer(k, percent, "", "%");
}
static void solve_rate_times(struct kit *k) {
    bool up = k->aux[0];
    struct ratio times = kit_step(k, "<z>の数量は<y>の、", k->datum[AFTER], '/', k->datum[BEFORE], "倍", "です。");
    struct ratio rate = up ? kit_step(k, "ふえた割合は、", times, '-', kit_int(1), "", "です。") : kit_step(k, "へった割合は、", kit_int(1), '-', times, "", "です。");
    struct ratio percent = kit_step(k, "百分率で表すと、", rate, '*', kit_int(100), "%", "です。");
    kit_answer(k, percent, "", "%");
}
static bool holds_rate(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 3, kit_value(k, BEFORE) * (k->aux[0] ? 100 + x[0] : 100 - x[0]) == 100 * kit_value(k, AFTER));
}
static const char *const frames_rate[] = {
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
static const struct kit_subtype rate_asked = {
    .id = "rate", .name = "何%の増減", .level = 2, .frames = frames_rate,
    .method = {{"割合", "もとにする量は<y>の数量です。ふえたりへったりした分が、その何倍かを考えます。", solve_rate, NULL},
               {"何倍から", "もとにする<y>の数量を1として、<z>の数量が何倍になったかを先に求めます。", solve_rate_times, "<z>の数量は<y>の何倍ですか。"}},
    .draw = draw_rate, .holds = holds_rate, .low = {1}, .high = {99},
    .hint = "もとにする量は、<y>と<z>のどちらの数量ですか。",
    .figure = "{\"type\":\"bars\",\"labels\":[\"<y>\",\"<z>\"],\"lengths\":[<M>,<N>],\"unit\":\"<u>\"}",
};

static const struct kit_subtype *const subtypes[] = {&former, &rate_asked, NULL};
const struct kit_family family_zogen = {.id = "zogen", .number = "F42", .name = "増減の割合", .grade = 5, .subtypes = subtypes};
