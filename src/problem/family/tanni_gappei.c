/* tanni_gappei.c - 人口密度(合ぺい): two towns become one, from people and areas, or from areas and densities.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const towns[] = {"A市|B町|市",
                                    "東町|西町|町",
                                    "北村|南村|村",
                                    "A町|B町|町",
                                    "山の町|海の町|町",
                                    "P市|Q市|市",
                                    "上町|下町|町",
                                    "大きい市|小さい町|市",
                                    "川上村|川下村|村",
                                    "みどり市|さくら町|市",
                                    "A区|B区|区",
                                    "X島|Y島|島",
                                    NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "人"}}};

/* ---- from people and areas ---- */
enum { AREA_A, COUNT_A, AREA_B, COUNT_B };
static bool draw_people(struct build *p) {
    build_context(p, "x|y|k", towns);
    int64_t a = build_between(p, 8, 90), b = build_between(p, 8, 90), one = build_round(p, 1000, 60000, 100),
            density = build_between(p, 60, 900), other = density * (a + b) - one;
    build_datum(p, AREA_A, "S", a), build_datum(p, COUNT_A, "P", one), build_datum(p, AREA_B, "T", b),
        build_datum(p, COUNT_B, "Q", other);
    return build_need(p, "two areas", a != b) &&
           build_need(p, "plausible people", other >= 800 && other <= 70000 && other != one);
}
static void solve_people(struct build *p) {
    struct ratio people = build_step(p, "人口は合わせて、", p->datum[COUNT_A], '+', p->datum[COUNT_B], "人", "です。");
    struct ratio area = build_step(p, "面積は合わせて、", p->datum[AREA_A], '+', p->datum[AREA_B], "km²", "です。");
    struct ratio density = build_step(p, "人口密度は、1km²あたり、", people, '/', area, "人", "です。");
    build_answer(p, density, "", "人");
}
static bool holds_people(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t both = x[0] * build_value(p, AREA_A) + x[0] * build_value(p, AREA_B);
    return IF_KEPT(keep, 15, both == 10 * (build_value(p, COUNT_A) + build_value(p, COUNT_B)));
}
static const char *const templates_people[] = {
    "<x>は面積<S>km²で人口<P>人、<y>は面積<T>km²で人口<Q>人です。<x>と<y>が合ぺいして1つの<k>になると、人口密度は1km²あたり何人になりますか。",
    "面積が<S>km²、人口が<P>人の<x>と、面積が<T>km²、人口が<Q>人の<y>が1つになります。新しい<k>の人口密度は何人[ですか。|でしょうか。]",
    "新しい<k>の人口密度は何人ですか。<x>(面積<S>km²、人口<P>人)と<y>(面積<T>km²、人口<Q>人)が合ぺいしました。",
    "<x>の人口は<P>人で面積は<S>km²、<y>の人口は<Q>人で面積は<T>km²です。2つを合わせた<k>の人口密度を求めると、1km²あたり何人ですか。",
    "<x>と<y>を1つの<k>にします。面積は<x>が<S>km²、<y>が<T>km²、人口は<x>が<P>人、<y>が<Q>人です。1km²あたりの人口は何人になりますか。",
    "<x>(<S>km²)には<P>人、<y>(<T>km²)には<Q>人が住んでいます。合ぺいした後の<k>の人口密度<wo>単位は人とします。",
    "<P>人が住む面積<S>km²の<x>と、<Q>人が住む面積<T>km²の<y>が合ぺいします。合ぺい後の人口密度は、1km²あたり何人ですか。",
    "人口<P>人、面積<S>km²の<x>に、人口<Q>人、面積<T>km²の<y>が加わって新しい<k>ができました。人口密度は何人<ka>",
    NULL,
};
static const struct subtype people = {
    .id = "people",
    .name = "合ぺい後の人口密度(人口から)",
    .level = 2,
    .templates = templates_people,
    .asks = "合ぺい後の人口密度",
    .role = {{"S", "<x>の面積", "km²"}, {"P", "<x>の人口", "人"}, {"T", "<y>の面積", "km²"}, {"Q", "<y>の人口", "人"}},
    .method = {{"合計でわる", "人口の合計を、面積の合計でわります。", solve_people, NULL}},
    .draw = draw_people,
    .holds = holds_people,
    .low = {1},
    .high = {30000},
    .scale = 10,
    .hint = "人口は合わせて何人ですか。",
    .figure = &no_figure,
};

/* ---- from areas and densities ---- */
static bool draw_density(struct build *p) {
    build_context(p, "x|y|k", towns);
    int64_t a = build_between(p, 5, 90), b = build_between(p, 5, 90), one = build_round(p, 40, 900, 10),
            other = build_round(p, 40, 900, 10);
    build_datum(p, AREA_A, "S", a), build_datum(p, COUNT_A, "d", one), build_datum(p, AREA_B, "T", b),
        build_datum(p, COUNT_B, "e", other);
    return build_need(p, "different numbers", a != b && one != other && a != one && b != other) &&
           build_need(p, "a whole density", (a * one + b * other) % (a + b) == 0) &&
           build_need(p, "no mean of the two", 2 * (a * one + b * other) != (a + b) * (one + other));
}
static void solve_density(struct build *p) {
    struct ratio one = build_step(p, "<x>の人口は、", p->datum[COUNT_A], '*', p->datum[AREA_A], "人", "です。");
    struct ratio other = build_step(p, "<y>の人口は、", p->datum[COUNT_B], '*', p->datum[AREA_B], "人", "です。");
    struct ratio all = build_step(p, "人口は合わせて、", one, '+', other, "人", "です。");
    struct ratio area = build_step(p, "面積は合わせて、", p->datum[AREA_A], '+', p->datum[AREA_B], "km²", "です。");
    build_trap(p, build_fraction(build_value(p, COUNT_A) + build_value(p, COUNT_B), 2));
    build_answer(p, build_step(p, "人口密度は、1km²あたり、", all, '/', area, "人", "です。"), "", "人");
}
/* What the one has beyond the mean, the other lacks. */
static bool holds_density(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   (10 * build_value(p, COUNT_A) - x[0]) * build_value(p, AREA_A) ==
                       (x[0] - 10 * build_value(p, COUNT_B)) * build_value(p, AREA_B));
}
static const char *const templates_density[] = {
    "<x>は面積<S>km²で人口密度は<d>人、<y>は面積<T>km²で人口密度は<e>人です。<x>と<y>が合ぺいして1つの<k>になると、人口密度は何人になりますか。",
    "面積が<S>km²、人口密度が<d>人の<x>と、面積が<T>km²、人口密度が<e>人の<y>が1つになります。新しい<k>の人口密度は何人[ですか。|でしょうか。]",
    "新しい<k>の人口密度は何人ですか。<x>(面積<S>km²、1km²あたり<d>人)と<y>(面積<T>km²、1km²あたり<e>人)が合ぺいしました。",
    "1km²あたりの人口は、<x>が<d>人、<y>が<e>人です。面積は<x>が<S>km²、<y>が<T>km²です。2つを合わせた<k>の人口密度は何人ですか。",
    "<x>と<y>を1つの<k>にします。面積は<x>が<S>km²、<y>が<T>km²、人口密度は<x>が<d>人、<y>が<e>人です。1つになった後の人口密度は何人になりますか。",
    "<x>(<S>km²)の人口密度は<d>人、<y>(<T>km²)の人口密度は<e>人です。合ぺいした後の<k>の人口密度<wo>単位は人とします。",
    "人口密度<d>人で面積<S>km²の<x>と、人口密度<e>人で面積<T>km²の<y>が合ぺいします。合ぺい後の人口密度は何人ですか。",
    "<x>の面積は<S>km²、人口密度は<d>人です。これに面積<T>km²、人口密度<e>人の<y>が加わりました。新しい<k>の人口密度は何人<ka>",
    NULL,
};
static const struct subtype density = {
    .id = "density",
    .name = "合ぺい後の人口密度(密度から)",
    .level = 3,
    .templates = templates_density,
    .asks = "合ぺい後の人口密度",
    .role = {{"S", "<x>の面積", "km²"},
             {"d", "<x>の人口密度", "人"},
             {"T", "<y>の面積", "km²"},
             {"e", "<y>の人口密度", "人"}},
    .method = {{"人口にもどす", "人口密度の平均ではなく、それぞれの人口を求めてから、合計でわります。", solve_density,
                NULL}},
    .draw = draw_density,
    .holds = holds_density,
    .low = {1},
    .high = {30000},
    .scale = 10,
    .hint = "<x>の人口は何人ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&people, &density, NULL};
const struct family family_tanni_gappei = {
    .id = "tanni_gappei", .number = "F40", .name = "人口密度(合ぺい)", .grade = 5, .subtypes = subtypes};
