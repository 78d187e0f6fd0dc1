/* bane.c - ばね: how far a spring stretches; its length then; the weight that stretches it so.
 *
 *   stretch of a weight × how many times the weight; own length + stretch
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const springs[] = {
    "ばね|おもり",         "ばね|おもり",       "ばね|おもり",   "細いばね|おもり",        "かたいばね|おもり",
    "実験用のばね|鉄の玉", "ばねはかり|荷物",   "つるまきばね|おもり", "輪ゴム|おもり", "!長いばね|分銅", NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

static bool draw_pair(struct build *p, int a, int64_t *weight, int64_t *stretch) {
    build_context(p, "w|m", springs);
    build_people(p, "A");
    *weight = build_between(p, 2, 30) * (build_chance(p, 70) ? 5 : 1), *stretch = build_between(p, 1, 12);
    build_datum(p, a, "a", *weight), build_datum(p, a + 1, "s", *stretch);
    return build_need(p, "two numbers", *weight != *stretch);
}
/* So many times the weight, so many times the stretch. */
static struct ratio step_times(struct build *p, int a, int other) {
    return build_fraction_step(p, "<b>gは<a>gの、", p->datum[other], '/', p->datum[a], "倍", "です。");
}

/* ---- only the stretch ---- */
enum { WEIGHT, STRETCH, OTHER };
static bool draw_only(struct build *p) {
    int64_t weight, stretch;
    if (!draw_pair(p, WEIGHT, &weight, &stretch)) return false;
    int64_t other = build_between(p, 2, 40) * (weight % 5 == 0 ? 5 : 1);
    build_datum(p, OTHER, "b", other);
    return build_need(p, "another weight", other != weight) &&
           build_need(p, "a whole stretch", stretch * other % weight == 0 && stretch * other / weight <= 60);
}
static void solve_only(struct build *p) {
    struct ratio times = step_times(p, WEIGHT, OTHER);
    build_trap(p, build_fraction(build_value(p, STRETCH) * build_value(p, WEIGHT), build_value(p, OTHER)));
    build_answer(p, build_fraction_step(p, "のびも同じ倍なので、", p->datum[STRETCH], '*', times, "cm", "です。"), "", "cm");
}
static bool holds_only(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, WEIGHT) == build_value(p, STRETCH) * build_value(p, OTHER));
}
static const char *const templates_only[] = {
    "<a>gの<m>をつるすと<s>cmのびる<w>があります。<b>gの<m>をつるすと、何cmのびますか。",
    "<w>に<a>gの<m>をつるしたら、<s>cmのびました。<m>を<b>gにかえると、のびは何cmになりますか。",
    "<w>ののびは、つるす<m>の重さに比例します。<a>gで<s>cmのびるとき、<b>gでは何cmのび[ますか。|ますか。]",
    "<w>は何cmのびますか。つるす<m>は<b>gで、<a>gの<m>をつるしたときは<s>cmのびました。",
    "<A>が<w>に<m>をつるします。<a>gのときは<s>cmのびました。<b>gのときは何cmのびますか。",
    "のびが重さに比例する<w>があります。<a>gの<m>では<s>cmのびます。<b>gの<m>ではのびは何cmですか。",
    "<w>に<m>をつるすと、<a>gで<s>cmのびます。<b>gの<m>をつるしたときののび<wo>",
    "<m><a>gにつき<s>cmのびる<w>に、<b>gの<m>をつるしました。のびは何cmですか。",
    NULL};
static const struct subtype only = {
    .id = "only",
    .name = "ばねののび",
    .level = 1,
    .templates = templates_only,
    .asks = "<b>gのときののび",
    .role = {{"a", "はじめの重さ", "g"}, {"s", "そのときののび", "cm"}, {"b", "後の重さ", "g"}},
    .method = {{"比例", "のびは重さに比例します。重さが何倍かを調べます。", solve_only, NULL}},
    .draw = draw_only,
    .holds = holds_only,
    .low = {1},
    .high = {300},
    .hint = "重さは何倍になりましたか。",
    .figure = &no_figure,
};

/* ---- how long it is then ---- */
enum { OWN, BEHIND };
static bool draw_long(struct build *p) {
    int64_t weight, stretch, own = build_between(p, 8, 40);
    build_datum(p, OWN, "l", own);
    if (!draw_pair(p, BEHIND, &weight, &stretch)) return false;
    int64_t other = build_between(p, 2, 40) * (weight % 5 == 0 ? 5 : 1);
    build_datum(p, BEHIND + OTHER, "b", other);
    return build_need(p, "another weight", other != weight && own > stretch) &&
           build_need(p, "a whole length", stretch * other % weight == 0 && stretch * other / weight <= 3 * own);
}
static void solve_long(struct build *p) {
    struct ratio times = step_times(p, BEHIND, BEHIND + OTHER);
    struct ratio more =
        build_fraction_step(p, "のびも同じ倍なので、", p->datum[BEHIND + STRETCH], '*', times, "cm", "です。");
    build_trap(p, more);
    build_trap(p, build_apply(p, build_apply(p, p->datum[OWN], '+', p->datum[BEHIND + STRETCH]), '*', times));
    build_answer(p, build_step(p, "<w>の長さは、もとの長さとたして、", p->datum[OWN], '+', more, "cm", "です。"), "", "cm");
}
static bool holds_long(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] > build_value(p, OWN) && (x[0] - build_value(p, OWN)) * build_value(p, BEHIND) ==
                                                     build_value(p, BEHIND + STRETCH) * build_value(p, BEHIND + OTHER));
}
static const char *const templates_long[] = {
    "長さ<l>cmの<w>に<a>gの<m>をつるすと、<s>cmのびます。<b>gの<m>をつるすと、<w>の長さは何cmになりますか。",
    "もとの長さが<l>cmの<w>があります。<a>gの<m>で<s>cmのびます。<b>gの<m>をつるしたときの全体の長さは何cm[ですか。|でしょうか。]",
    "<w>ののびは、つるす<m>の重さに比例します。何もつるさないときは<l>cmで、<a>gで<s>cmのびます。<b>gのときの長さは何cmですか。",
    "<w>の長さは何cmになりますか。もとの長さは<l>cmで、<a>gの<m>をつるすと<s>cmのびます。つるすのは<b>gの<m>です。",
    "<A>が<l>cmの<w>に<m>をつるします。<a>gでは<s>cmのびました。<b>gでは長さは何cmになりますか。",
    "<m><a>gにつき<s>cmのびる<w>があり、もとの長さは<l>cmです。<b>gの<m>をつるすと全体の長さは何cmになりますか。",
    "<w>は、もとの長さが<l>cm、<a>gの<m>をつるすと<s>cmのびます。<m>を<b>gにかえたときの長さ<wo>",
    "何もつるさないと<l>cmの<w>に、<b>gの<m>をつるします。この<w>は<a>gで<s>cmのびます。長さは何cmになりますか。",
    NULL};
static const struct subtype long_asked = {
    .id = "long",
    .name = "のびからばねの長さ",
    .level = 2,
    .templates = templates_long,
    .asks = "<b>gのときの長さ",
    .role = {{"l", "もとの長さ", "cm"}, {"a", "はじめの重さ", "g"}, {"s", "そのときののび", "cm"}, {"b", "後の重さ", "g"}},
    .method = {{"のびの比例", "重さに比例するのは、長さではなくのびです。のびを先に求めます。", solve_long, NULL}},
    .draw = draw_long,
    .holds = holds_long,
    .low = {1},
    .high = {400},
    .hint = "<b>gの<m>では、何cmのびますか。",
    .figure = &no_figure,
};

/* ---- which weight ---- */
static void bind_heavy(struct build *p) {
    build_need(p, "longer than by itself", build_value(p, BEHIND + OTHER) > build_value(p, OWN));
}
static bool draw_heavy(struct build *p) {
    int64_t weight, stretch, own = build_between(p, 8, 40), times = build_between(p, 2, 9);
    build_datum(p, OWN, "l", own);
    if (!draw_pair(p, BEHIND, &weight, &stretch)) return false;
    build_datum(p, BEHIND + OTHER, "k", own + stretch * times);
    return build_need(p, "a plausible spring", stretch * times <= 2 * own && own > stretch);
}
static void solve_heavy(struct build *p) {
    struct ratio more = build_step(p, "のびは、", p->datum[BEHIND + OTHER], '-', p->datum[OWN], "cm", "です。");
    struct ratio times =
        build_fraction_step(p, "<a>gのときののびの、", more, '/', p->datum[BEHIND + STRETCH], "倍", "です。");
    build_trap(p, more);
    build_answer(p, build_fraction_step(p, "重さも同じ倍なので、", p->datum[BEHIND], '*', times, "g", "です。"), "", "g");
}
static bool holds_heavy(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t more = build_value(p, BEHIND + OTHER) - build_value(p, OWN);
    return IF_KEPT(keep, 15, x[0] * build_value(p, BEHIND + STRETCH) == more * build_value(p, BEHIND));
}
static const char *const templates_heavy[] = {
    "長さ<l>cmの<w>に<a>gの<m>をつるすと、<s>cmのびます。<w>の長さが<k>cmになるのは、何gの<m>をつるしたときですか。",
    "もとの長さが<l>cmの<w>は、<a>gの<m>で<s>cmのびます。長さを<k>cmにするには、何gの<m>をつるせばよい[ですか。|でしょうか。]",
    "<w>ののびは、つるす<m>の重さに比例します。何もつるさないときは<l>cmで、<a>gで<s>cmのびます。<k>cmになったとき、<m>は何gですか。",
    "何gの<m>をつるしましたか。もとの長さが<l>cmの<w>は<a>gで<s>cmのび、今の長さは<k>cmです。",
    "<A>が<l>cmの<w>に<m>をつるします。<a>gでは<s>cmのびました。長さが<k>cmになるのは何gのときですか。",
    "<m><a>gにつき<s>cmのびる<w>があり、もとの長さは<l>cmです。全体の長さが<k>cmのとき、つるした<m>は何gですか。",
    "<w>は、もとの長さが<l>cm、<a>gの<m>をつるすと<s>cmのびます。<k>cmになるときの<m>の重さ<wo>",
    "何もつるさないと<l>cmの<w>が<k>cmになりました。この<w>は<a>gの<m>で<s>cmのびます。つるした<m>は何gですか。",
    NULL};
static const struct subtype heavy = {
    .id = "heavy",
    .name = "ばねの長さから重さ",
    .level = 2,
    .templates = templates_heavy,
    .asks = "<m>の重さ",
    .role = {{"l", "もとの長さ", "cm"}, {"a", "はじめの重さ", "g"}, {"s", "そのときののび", "cm"}, {"k", "後の長さ", "cm"}},
    .method = {{"のびの比例", "重さに比例するのは、長さではなくのびです。のびが何倍かを調べます。", solve_heavy, NULL}},
    .draw = draw_heavy,
    .bind = bind_heavy,
    .holds = holds_heavy,
    .low = {1},
    .high = {1400},
    .hint = "<w>は、もとの長さから何cmのびましたか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&only, &long_asked, &heavy, NULL};
const struct family family_bane = {
    .id = "bane", .number = "F39", .name = "ばねののびと長さ", .grade = 5, .scene = SCENE_LABORATORY, .subtypes = subtypes};
