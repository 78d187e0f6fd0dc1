/* shugo_hani.c - 集合算 onwards: at least one, one alone, only the first; both at least, neither at most.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, SECOND, THIRD };

/* ---- without the number of all: first, second, both ---- */
static bool draw_overlap(struct build *p) {
    int64_t scale = build_chance(p, 60) ? 1 : 4, both = build_between(p, 2, 12 * scale);
    build_survey(p);
    build_datum(p, FIRST, "a", both + build_between(p, 2, 16 * scale));
    build_datum(p, SECOND, "b", both + build_between(p, 2, 16 * scale));
    build_datum(p, THIRD, "z", both);
    return build_need(p, "the sets differ", build_value(p, FIRST) != build_value(p, SECOND));
}
static void bind_overlap(struct build *p) {
    build_need(p, "no more in both than in one",
               build_value(p, THIRD) < build_value(p, FIRST) && build_value(p, THIRD) < build_value(p, SECOND));
}
/* People one by one: those of the first, then those of the second who were not in it. */
static int64_t count_any(const struct build *p) {
    int64_t found = 0;
    for (int64_t i = 0; i < build_value(p, FIRST); i++) found++;
    for (int64_t i = build_value(p, THIRD); i < build_value(p, SECOND); i++) found++;
    return found;
}
static const struct figure_template figure_overlap = {
    FIGURE_VENN, {{"sets", FIGURE_NUMBERS, "<a>|<b>"}, {"both", FIGURE_NUMBER, "<z>"}}};

/* ---- at least one ---- */
static void solve_any(struct build *p) {
    struct ratio sum = build_step(p, "2つの人数の和は、", p->datum[FIRST], '+', p->datum[SECOND], "人", "です。");
    struct ratio any =
        build_step(p, "両方の人を2回数えているので、1回分をひいて、", sum, '-', p->datum[THIRD], "人", "です。");
    build_trap(p, sum), build_trap(p, build_apply(p, any, '-', p->datum[THIRD]));
    build_answer(p, any, "", "人");
}
static bool holds_any(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] == count_any(p));
}
static const char *const templates_any[] = {
    "<w>で調べると、<p>人は<a>人、<q>人は<b>人、<B>人は<z>人でした。少なくとも一方にあてはまる人は何人ですか。",
    "<p>人が<a>人、<q>人が<b>人いて、そのうち<z>人は両方にあてはまります。少なくともどちらか一方にあてはまる人は何人[ですか。|でしょうか。|いますか。]",
    "少なくとも一方にあてはまる人は何人ですか。<w>で、<p>人は<a>人、<q>人は<b>人、<B>人は<z>人です。",
    "ある<w>で、<p>人は<a>人、<q>人は<b>人いました。<B>人が<z>人いるとき、どちらかにあてはまる人は全部で何人ですか。",
    "<A>が<w>で聞いたところ、<p>人は<a>人、<q>人は<b>人、両方の人は<z>人でした。1つでもあてはまる人は何人いますか。",
    "<w>で、<p>人<a>人、<q>人<b>人、両方の人<z>人です。少なくとも一方にあてはまる人の数<wo>",
    "<p>人と<q>人を調べました。<p>人は<a>人、<q>人は<b>人、両方の人は<z>人です。どちらか一方だけでもあてはまる人は、両方の人もふくめて何人ですか。",
    "<w>のうち、<p>人は<a>人、<q>人は<b>人です。両方にあてはまる人が<z>人いると、少なくとも一方にあてはまる人は何人になりますか。",
    NULL,
};
static const struct subtype any_asked = {
    .id = "any",
    .name = "少なくとも一方",
    .level = 1,
    .templates = templates_any,
    .asks = "少なくとも一方にあてはまる人数",
    .role = {{"a", "1つ目にあてはまる人数", "人"},
             {"b", "2つ目にあてはまる人数", "人"},
             {"z", "両方にあてはまる人数", "人"}},
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、2回数えている人に目をつけます。", solve_any, NULL}},
    .draw = draw_overlap,
    .bind = bind_overlap,
    .holds = holds_any,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "2つの人数をそのままたすと、2回数えている人はだれですか。",
    .figure = &figure_overlap,
};

/* ---- one alone ---- */
static void solve_one(struct build *p) {
    struct ratio first =
        build_step(p, "<p>人のうち、両方でない人は、", p->datum[FIRST], '-', p->datum[THIRD], "人", "です。");
    struct ratio second =
        build_step(p, "<q>人のうち、両方でない人は、", p->datum[SECOND], '-', p->datum[THIRD], "人", "です。");
    struct ratio all = build_step(p, "どちらか一方だけの人は、合わせて、", first, '+', second, "人", "です。");
    build_trap(p, build_apply(p, all, '+', p->datum[THIRD]));
    build_trap(p, build_apply(p, p->datum[FIRST], '+', p->datum[SECOND]));
    build_answer(p, all, "", "人");
}
static bool holds_one(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] + build_value(p, THIRD) == count_any(p));
}
static const char *const templates_one[] = {
    "<w>で調べると、<p>人は<a>人、<q>人は<b>人、<B>人は<z>人でした。どちらか一方だけにあてはまる人は何人ですか。",
    "<p>人が<a>人、<q>人が<b>人いて、そのうち<z>人は両方にあてはまります。一方だけにあてはまる人は何人[ですか。|でしょうか。|いますか。]",
    "どちらか一方だけにあてはまる人は何人ですか。<w>で、<p>人は<a>人、<q>人は<b>人、<B>人は<z>人です。",
    "ある<w>で、<p>人は<a>人、<q>人は<b>人いました。<B>人が<z>人いるとき、一方だけの人は全部で何人ですか。",
    "<A>が<w>で聞いたところ、<p>人は<a>人、<q>人は<b>人、両方の人は<z>人でした。どちらか1つだけにあてはまる人は何人いますか。",
    "<w>で、<p>人<a>人、<q>人<b>人、両方の人<z>人です。どちらか一方だけにあてはまる人の数<wo>",
    "<p>人と<q>人を調べました。<p>人は<a>人、<q>人は<b>人、両方の人は<z>人です。両方の人をのぞいて、どちらか一方にあてはまる人は何人ですか。",
    "<w>のうち、<p>人は<a>人、<q>人は<b>人です。両方にあてはまる人が<z>人いると、一方だけにあてはまる人は何人になりますか。",
    NULL,
};
static const struct subtype one_asked = {
    .id = "one",
    .name = "どちらか一方だけ",
    .level = 2,
    .templates = templates_one,
    .asks = "一方だけにあてはまる人数",
    .role = {{"a", "1つ目にあてはまる人数", "人"},
             {"b", "2つ目にあてはまる人数", "人"},
             {"z", "両方にあてはまる人数", "人"}},
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、重なりの外側の人数を考えます。", solve_one, NULL}},
    .draw = draw_overlap,
    .bind = bind_overlap,
    .holds = holds_one,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "<p>人のうち、両方でない人は何人ですか。",
    .figure = &figure_overlap,
};

/* ---- only the first: all, the second, neither ---- */
enum { ALL };
static bool draw_only(struct build *p) {
    int64_t scale = build_chance(p, 60) ? 1 : 4, second = build_between(p, 5, 20 * scale),
            neither = build_between(p, 1, 9 * scale);
    build_survey(p);
    build_datum(p, ALL, "N", second + neither + build_between(p, 3, 20 * scale));
    build_datum(p, SECOND, "b", second), build_datum(p, THIRD, "z", neither);
    return build_need(p, "the numbers differ", second != neither);
}
static void bind_only(struct build *p) {
    build_need(p, "some are left", build_value(p, ALL) > build_value(p, SECOND) + build_value(p, THIRD));
}
static void solve_only(struct build *p) {
    struct ratio any =
        build_step(p, "少なくとも一方にあてはまる人は、", p->datum[ALL], '-', p->datum[THIRD], "人", "です。");
    struct ratio only =
        build_step(p, "そのうち<q>人でない人が、<O>人なので、", any, '-', p->datum[SECOND], "人", "です。");
    build_trap(p, any), build_trap(p, build_apply(p, p->datum[ALL], '-', p->datum[SECOND]));
    build_answer(p, only, "", "人");
}
static bool holds_only(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] + build_value(p, SECOND) + build_value(p, THIRD) == build_value(p, ALL));
}
static const char *const templates_only[] = {
    "<N>人の<w>で調べると、<q>人は<b>人、<Z>人は<z>人でした。<O>人は何人ですか。",
    "<w>の<N>人のうち、<q>人は<b>人、<Z>人は<z>人です。<O>人は何人[ですか。|でしょうか。|いますか。]",
    "<O>人は何人ですか。<N>人の<w>で、<q>人は<b>人、<Z>人は<z>人です。",
    "ある<w>は<N>人です。<q>人は<b>人、<Z>人は<z>人いました。<O>人は何人いますか。",
    "<A>が<w>の<N>人に聞いたところ、<q>人は<b>人、<Z>人は<z>人でした。<O>人は何人でしょうか。",
    "<w><N>人の中に、<q>人が<b>人、<Z>人が<z>人います。<O>人の数<wo>",
    "<w>の人数は<N>人です。このうち、<q>人は<b>人で、<Z>人は<z>人です。残りの、<O>人は何人ですか。",
    "<w>で調べたところ、<q>人<b>人、<Z>人<z>人でした。<w>は全部で<N>人です。<O>人は何人になりますか。",
    NULL,
};
static const struct figure_template figure_only = {
    FIGURE_VENN, {{"all", FIGURE_NUMBER, "<N>"}, {"sets", FIGURE_NUMBERS, "<b>"}, {"neither", FIGURE_NUMBER, "<z>"}}};
static const struct subtype only_asked = {
    .id = "only",
    .name = "1つ目だけ",
    .level = 2,
    .templates = templates_only,
    .asks = "<O>人数",
    .role = {{"N", "全体の人数", "人"}, {"b", "2つ目にあてはまる人数", "人"}, {"z", "どちらでもない人数", "人"}},
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、<q>人の円の外側を考えます。", solve_only, NULL}},
    .draw = draw_only,
    .bind = bind_only,
    .holds = holds_only,
    .low = {1},
    .high = {300},
    .hint = "少なくとも一方にあてはまる人は何人ですか。",
    .figure = &figure_only,
};

/* ---- both at least, neither at most ---- */
static bool draw_range(struct build *p, bool crowded) {
    int64_t all = build_between(p, 12, build_chance(p, 60) ? 45 : 200);
    build_survey(p);
    build_datum(p, ALL, "N", all);
    build_datum(p, 1, "a", build_between(p, crowded ? all / 2 + 1 : all / 3, all - 2));
    build_datum(p, 2, "b", build_between(p, crowded ? all / 2 + 1 : all / 4, all - 2));
    return build_need(p, "the sets differ", build_value(p, 1) != build_value(p, 2));
}
static void bind_range(struct build *p) {
    build_need(p, "no more than all",
               build_value(p, ALL) > build_value(p, 1) && build_value(p, ALL) > build_value(p, 2) &&
                   build_value(p, ALL) <= 2000);
}
/* The smallest overlap and the greatest rest of two sets among all, both tried out. */
static int64_t least_both(const struct build *p) {
    int64_t both = 0;
    while (build_value(p, 1) + build_value(p, 2) - both > build_value(p, ALL)) both++;
    return both;
}
static int64_t most_neither(const struct build *p) {
    int64_t neither = 0;
    while (build_value(p, ALL) - neither > build_value(p, 1) && build_value(p, ALL) - neither > build_value(p, 2))
        neither++;
    return neither;
}
static bool draw_least(struct build *p) { return draw_range(p, true); }
static void bind_least(struct build *p) {
    bind_range(p);
    build_need(p, "some must be in both", build_value(p, 1) + build_value(p, 2) > build_value(p, ALL));
}
static void solve_least(struct build *p) {
    struct ratio sum = build_step(p, "2つの人数の和は、", p->datum[1], '+', p->datum[2], "人", "です。");
    struct ratio both = build_step(p, "重なりが最も少ないのは、どちらでもない人がいないときなので、", sum, '-',
                                   p->datum[ALL], "人", "です。");
    build_trap(p, p->datum[1]), build_trap(p, build_int(most_neither(p)));
    build_answer(p, both, "", "人");
}
static bool holds_least(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] == least_both(p));
}
static const char *const templates_least[] = {
    "<N>人の<w>で、<p>人は<a>人、<q>人は<b>人です。<B>人は少なくとも何人いますか。",
    "<w>の<N>人について調べると、<p>人が<a>人、<q>人が<b>人でした。両方にあてはまる人は、最も少ない場合で何人[ですか。|でしょうか。]",
    "<B>人は少なくとも何人いますか。<w>の<N>人のうち、<p>人は<a>人、<q>人は<b>人です。",
    "ある<w>は<N>人で、<p>人が<a>人、<q>人が<b>人います。両方にあてはまる人数として考えられる最も小さい数は何人ですか。",
    "<A>が<w>の<N>人に聞いたところ、<p>人は<a>人、<q>人は<b>人でした。<B>人は、いちばん少ないとき何人ですか。",
    "<w><N>人の中に、<p>人が<a>人、<q>人が<b>人います。少なくとも何人が両方にあてはまるといえますか。",
    "<w>の人数は<N>人です。このうち、<p>人は<a>人、<q>人は<b>人です。どちらにもあてはまる人は、少なくとも何人いることになりますか。",
    "<N>人にたずねると、<p>人は<a>人、<q>人は<b>人でした。両方の人は、最も少なくて何人いますか。",
    NULL,
};
static const struct figure_template figure_range = {
    FIGURE_VENN, {{"all", FIGURE_NUMBER, "<N>"}, {"sets", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct subtype least_asked = {
    .id = "least",
    .name = "両方の最も少ない人数",
    .level = 2,
    .templates = templates_least,
    .asks = "両方にあてはまる最も少ない人数",
    .role = {{"N", "全体の人数", "人"}, {"a", "1つ目にあてはまる人数", "人"}, {"b", "2つ目にあてはまる人数", "人"}},
    .method = {{"線分図", "集合算です。全体の線分図の両はしから2つの人数をかいて、重なりを最も小さくします。",
                solve_least, NULL}},
    .draw = draw_least,
    .bind = bind_least,
    .holds = holds_least,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "どちらでもない人がいないとすると、重なりは何人ですか。",
    .figure = &figure_range,
};

static bool draw_most(struct build *p) { return draw_range(p, false); }
static void solve_most(struct build *p) {
    int64_t larger = build_value(p, 1) > build_value(p, 2) ? build_value(p, 1) : build_value(p, 2);
    struct ratio most =
        build_step(p, "どちらでもない人が最も多いのは、少ないほうの人が全員両方にあてはまるときなので、", p->datum[ALL],
                   '-', build_int(larger), "人", "です。");
    build_trap(p, build_int(build_value(p, ALL) - (build_value(p, 1) + build_value(p, 2) - larger)));
    build_answer(p, most, "", "人");
}
static bool holds_most(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] == most_neither(p));
}
static const char *const templates_most[] = {
    "<N>人の<w>で、<p>人は<a>人、<q>人は<b>人です。<Z>人は多くても何人ですか。",
    "<w>の<N>人について調べると、<p>人が<a>人、<q>人が<b>人でした。どちらにもあてはまらない人は、最も多い場合で何人[ですか。|でしょうか。]",
    "<Z>人は多くても何人ですか。<w>の<N>人のうち、<p>人は<a>人、<q>人は<b>人です。",
    "ある<w>は<N>人で、<p>人が<a>人、<q>人が<b>人います。どちらでもない人数として考えられる最も大きい数は何人ですか。",
    "<A>が<w>の<N>人に聞いたところ、<p>人は<a>人、<q>人は<b>人でした。<Z>人は、いちばん多いとき何人ですか。",
    "<w><N>人の中に、<p>人が<a>人、<q>人が<b>人います。どちらでもない人は、多くとも何人といえますか。",
    "<w>の人数は<N>人です。このうち、<p>人は<a>人、<q>人は<b>人です。どちらにもあてはまらない人は、最大で何人いますか。",
    "<N>人にたずねると、<p>人は<a>人、<q>人は<b>人でした。どちらでもない人は、最も多くて何人いますか。",
    NULL,
};
static const struct subtype most_asked = {
    .id = "most",
    .name = "どちらでもない最も多い人数",
    .level = 2,
    .templates = templates_most,
    .asks = "どちらでもない最も多い人数",
    .role = {{"N", "全体の人数", "人"}, {"a", "1つ目にあてはまる人数", "人"}, {"b", "2つ目にあてはまる人数", "人"}},
    .method = {{"線分図", "集合算です。全体の線分図の同じはしから2つの人数をかいて、重なりを最も大きくします。",
                solve_most, NULL}},
    .draw = draw_most,
    .bind = bind_range,
    .holds = holds_most,
    .loops = 1,
    .spare = BIT(1) | BIT(2),
    .low = {1},
    .high = {300},
    .hint = "重なりが最も大きいとき、少なくとも一方の人は何人ですか。",
    .figure = &figure_range,
};

static const struct subtype *const subtypes[] = {&any_asked, &one_asked, &only_asked, &least_asked, &most_asked, NULL};
const struct family family_shugo_hani = {
    .id = "shugo_hani", .number = "F25", .name = "集合算の続き", .grade = 5, .subtypes = subtypes};
