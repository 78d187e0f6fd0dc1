/* shugo_gyaku.c - 集合算の逆と割合: the greatest overlap, one alone from neither, the whole or one set from the others,
 * and sets that are told in percent.
 *
 *   first + second - both + neither = all
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* Texts of people WHO, what is known of them F, and a question for W. */
#define SURVEY_TEMPLATES(WHO, F, W)                                                         \
    WHO "のうち、" F "です。" W "は何人ですか。",                                           \
        WHO "について調べると、" F "でした。" W "は何人[ですか。|でしょうか。|いますか。]", \
        W "は何人ですか。" WHO "のうち、" F "です。",                                       \
        "<A>が" WHO "に聞いたところ、" F "でした。" W "は何人いますか。",                   \
        WHO "についてのアンケートで、" F "でした。" W "の人数<wo>",                         \
        WHO "に手をあげてもらうと、" F "でした。このとき、" W "は何人になりますか。",       \
        "ある日、" WHO "にたずねると、" F "でした。" W "は何人ですか。",                    \
        WHO "について、" F "とわかりました。" W "は全部で何人ですか。", NULL

enum { P0, P1, P2, P3 };
static const struct figure_template figure_sets = {FIGURE_VENN, {{"sets", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct figure_template figure_all = {FIGURE_VENN, {{"all", FIGURE_NUMBER, "<N>"}}};
#define PEOPLE "<w>の<N>人"

/* ---- the greatest overlap ---- */
static void bind_most(struct build *p) {
    build_need(p, "no more than all",
               build_value(p, P0) > build_value(p, P1) && build_value(p, P0) > build_value(p, P2));
    build_need(p, "one set is larger", build_value(p, P1) != build_value(p, P2));
    bool first = build_value(p, P1) > build_value(p, P2);
    build_set(p, "z1", first ? "<p>" : "<q>"), build_set(p, "z2", first ? "<q>" : "<p>");
}
static bool draw_most(struct build *p) {
    int64_t all = build_between(p, 12, build_chance(p, 60) ? 45 : 200);
    build_survey(p);
    build_datum(p, P0, "N", all);
    build_datum(p, P1, "a", build_between(p, all / 3, all - 2)),
        build_datum(p, P2, "b", build_between(p, all / 4, all - 2));
    return build_need(p, "the sets differ", build_value(p, P1) != build_value(p, P2));
}
static void solve_most(struct build *p) {
    bool first = build_value(p, P1) > build_value(p, P2);
    struct ratio small = p->datum[first ? P2 : P1];
    build_step(p, "全体のうち、多いほうの<z1>人でない人は、", p->datum[P0], '-', p->datum[first ? P1 : P2], "人",
               "です。");
    build_line(p);
    build_say(p, "この中に<z2>人が1人もいなければ、<z2>人は全員<z1>人でもあり、両方の人が最も多くなります。");
    struct ratio both = build_step(p, "そのとき、<z2>人のうち<z1>人でない人は0人なので、両方の人は、", small, '-',
                                   build_int(0), "人", "です。");
    build_trap(p, build_int(build_value(p, P1) + build_value(p, P2) - build_value(p, P0)));
    build_answer(p, both, "", "人");
}
/* People are put into both as long as there are enough of each. */
static bool holds_most(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t both = 0;
    while (both < build_value(p, P1) && both < build_value(p, P2)) both++;
    return IF_KEPT(keep, 7, x[0] == both);
}
static const char *const templates_most[] = {
    SURVEY_TEMPLATES(PEOPLE, "<p>人は<a>人、<q>人は<b>人", "最も多い場合、<B>人")};
static const struct subtype most = {
    .id = "most_both",
    .name = "両方の最も多い人数",
    .level = 2,
    .templates = templates_most,
    .asks = "両方にあてはまる最も多い人数",
    .role = {{"N", "全体の人数", "人"}, {"a", "1つ目にあてはまる人数", "人"}, {"b", "2つ目にあてはまる人数", "人"}},
    .method = {{"線分図", "集合算です。少ないほうの人が全員両方にあてはまるとき、重なりが最も大きくなります。",
                solve_most, NULL}},
    .draw = draw_most,
    .bind = bind_most,
    .holds = holds_most,
    .loops = 1,
    .spare = BIT(0) | BIT(1) | BIT(2),
    .low = {1},
    .high = {2000},
    .hint = "両方の人は、少ないほうの人数より多くなりますか。",
    .figure = &figure_all,
    .picks = true};

/* ---- one alone, from those who are neither ---- */
static bool draw_four(struct build *p, const char *const slot[4], bool both_known) {
    int64_t scale = build_chance(p, 60) ? 1 : 4, both = build_between(p, 2, 10 * scale),
            none = build_between(p, 1, 8 * scale);
    int64_t a = both + build_between(p, 2, 14 * scale), b = both + build_between(p, 2, 14 * scale),
            all = a + b - both + none;
    build_survey(p);
    for (int i = 0; i < 4; i++) {
        char c = slot[i][0];
        build_datum(p, i, slot[i],
                    c == 'N'                  ? all
                    : c == 'a'                ? a
                    : c == 'b'                ? b
                    : c == 'z' && !both_known ? none
                    : c == 'z'                ? both
                                              : none);
    }
    return build_need(p, "the sets differ", a != b);
}
static bool draw_alone(struct build *p) {
    static const char *const slot[] = {"N", "a", "b", "z"};
    return draw_four(p, slot, false);
}
static void bind_alone(struct build *p) {
    int64_t any = build_value(p, P0) - build_value(p, P3), both = build_value(p, P1) + build_value(p, P2) - any;
    build_need(p, "sets that overlap",
               any > 0 && both >= 0 && both < build_value(p, P1) + build_value(p, P2) - both &&
                   both <= build_value(p, P1) && both <= build_value(p, P2));
}
static void solve_alone(struct build *p) {
    struct ratio any = build_step(p, "少なくとも一方の人は、全体からどちらでもない人をひいて、", p->datum[P0], '-',
                                  p->datum[P3], "人", "です。");
    struct ratio sum = build_step(p, "2つの人数の和は、", p->datum[P1], '+', p->datum[P2], "人", "です。");
    struct ratio both = build_step(p, "両方の人は、2回数えている分なので、", sum, '-', any, "人", "です。");
    struct ratio one =
        build_step(p, "一方だけの人は、少なくとも一方の人から両方の人をひいて、", any, '-', both, "人", "です。");
    build_trap(p, both), build_trap(p, any);
    build_answer(p, one, "", "人");
}
static bool holds_alone(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t only_first = build_value(p, P0) - build_value(p, P3) - build_value(p, P2),
            only_second = build_value(p, P0) - build_value(p, P3) - build_value(p, P1);
    return IF_KEPT(keep, 15, x[0] == only_first + only_second);
}
static const char *const templates_alone[] = {
    SURVEY_TEMPLATES(PEOPLE, "<p>人は<a>人、<q>人は<b>人、<Z>人は<z>人", "どちらか一方だけにあてはまる人")};
static const struct subtype alone = {
    .id = "one_none",
    .name = "どちらでもない人数から一方だけ",
    .level = 2,
    .templates = templates_alone,
    .asks = "一方だけにあてはまる人数",
    .role = {{"N", "全体の人数", "人"},
             {"a", "1つ目にあてはまる人数", "人"},
             {"b", "2つ目にあてはまる人数", "人"},
             {"z", "どちらでもない人数", "人"}},
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、先に両方の人数を求めます。", solve_alone, NULL}},
    .draw = draw_alone,
    .bind = bind_alone,
    .holds = holds_alone,
    .low = {1},
    .high = {2000},
    .hint = "少なくとも一方にあてはまる人は何人ですか。",
    .figure = &figure_sets};

/* ---- the whole ---- */
static bool draw_whole(struct build *p) {
    static const char *const slot[] = {"a", "b", "z", "n"};
    return draw_four(p, slot, true);
}
static void bind_whole(struct build *p) {
    build_need(p, "no more in both than in one",
               build_value(p, P2) < build_value(p, P0) && build_value(p, P2) < build_value(p, P1));
}
static void solve_whole(struct build *p) {
    struct ratio sum = build_step(p, "2つの人数の和は、", p->datum[P0], '+', p->datum[P1], "人", "です。");
    struct ratio any =
        build_step(p, "両方の人を2回数えているので、少なくとも一方の人は、", sum, '-', p->datum[P2], "人", "です。");
    struct ratio all = build_step(p, "どちらでもない人をたして、全体は、", any, '+', p->datum[P3], "人", "です。");
    build_trap(p, build_apply(p, sum, '+', p->datum[P3])), build_trap(p, any);
    build_answer(p, all, "", "人");
}
static bool holds_whole(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rest = x[0] - build_value(p, P3); /* those outside the first are of the second only */
    return IF_KEPT(keep, 15, rest - build_value(p, P0) == build_value(p, P1) - build_value(p, P2));
}
static const char *const templates_whole[] = {
    SURVEY_TEMPLATES("<w>のみんな", "<p>人は<a>人、<q>人は<b>人、<B>人は<z>人、<Z>人は<n>人", "<w>の全体")};
static const struct subtype whole = {
    .id = "whole",
    .name = "集合算で全体の人数",
    .level = 1,
    .templates = templates_whole,
    .asks = "全体の人数",
    .role = {{"a", "1つ目にあてはまる人数", "人"},
             {"b", "2つ目にあてはまる人数", "人"},
             {"z", "両方にあてはまる人数", "人"},
             {"n", "どちらでもない人数", "人"}},
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、少なくとも一方の人数を先に求めます。", solve_whole,
                NULL}},
    .draw = draw_whole,
    .bind = bind_whole,
    .holds = holds_whole,
    .low = {1},
    .high = {4000},
    .hint = "少なくとも一方にあてはまる人は何人ですか。",
    .figure = &figure_sets};

/* ---- the second set ---- */
static const struct figure_template figure_first = {FIGURE_VENN,
                                                    {{"all", FIGURE_NUMBER, "<N>"}, {"both", FIGURE_NUMBER, "<z>"}}};
static bool draw_second(struct build *p) {
    static const char *const slot[] = {"N", "a", "z", "n"};
    return draw_four(p, slot, true);
}
static void bind_second(struct build *p) {
    build_need(p, "others besides",
               build_value(p, P2) <= build_value(p, P1) &&
                   build_value(p, P0) - build_value(p, P3) > build_value(p, P1));
}
static void solve_second(struct build *p) {
    struct ratio any = build_step(p, "少なくとも一方の人は、", p->datum[P0], '-', p->datum[P3], "人", "です。");
    struct ratio only = build_step(p, "そのうち<p>人でない人は、", any, '-', p->datum[P1], "人", "です。");
    struct ratio second = build_step(p, "両方の人も<q>人なので、", only, '+', p->datum[P2], "人", "です。");
    build_trap(p, only);
    build_answer(p, second, "", "人");
}
static bool holds_second(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, build_value(p, P1) + x[0] - build_value(p, P2) + build_value(p, P3) == build_value(p, P0));
}
static const char *const templates_second[] = {
    SURVEY_TEMPLATES(PEOPLE, "<p>人は<a>人、<B>人は<z>人、<Z>人は<n>人", "<q>人")};
static const struct subtype second = {
    .id = "second",
    .name = "集合算で一方の人数",
    .level = 2,
    .templates = templates_second,
    .asks = "<q>人の人数",
    .role = {{"N", "全体の人数", "人"},
             {"a", "1つ目にあてはまる人数", "人"},
             {"z", "両方にあてはまる人数", "人"},
             {"n", "どちらでもない人数", "人"}},
    .method = {{"ベン図", "集合算です。重なった2つの円の図で、<p>人でない人から考えます。", solve_second, NULL}},
    .draw = draw_second,
    .bind = bind_second,
    .holds = holds_second,
    .low = {1},
    .high = {4000},
    .hint = "少なくとも一方にあてはまる人は何人ですか。",
    .figure = &figure_first};

/* ---- sets in percent ---- */
static bool draw_percent(struct build *p, bool both_known) {
    int64_t both = build_round(p, 5, 40, 5), none = build_round(p, 5, 25, 5), over = 100 - both - none;
    int64_t first = build_round(p, 5, over > 15 ? over - 10 : 5, 5);
    build_survey(p);
    build_datum(p, P0, "N", build_round(p, 40, 600, 20));
    build_datum(p, P1, "a", both + first), build_datum(p, P2, "b", 100 - none - first);
    build_datum(p, P3, "z", both_known ? both : none);
    return build_need(p, "two sets that differ", over > 15 && first < over && both + first != 100 - none - first);
}
static bool draw_percent_both(struct build *p) { return draw_percent(p, false); }
static bool draw_percent_neither(struct build *p) { return draw_percent(p, true); }
static void bind_percent(struct build *p) {
    int64_t a = build_value(p, P1), b = build_value(p, P2), z = build_value(p, P3), found = a + b - (100 - z);
    bool whole_people = true;
    for (int i = P1; i <= P3; i++) whole_people &= build_value(p, P0) * build_value(p, i) % 100 == 0;
    build_need(p, "whole people", whole_people);
    build_need(p, "sets of the whole", a < 100 && b < 100 && z < 100 && a + b > z && found >= 0);
}
static void bind_percent_neither(struct build *p) {
    bind_percent(p);
    build_need(p, "no more than all",
               build_value(p, P1) + build_value(p, P2) - build_value(p, P3) <= 100 &&
                   build_value(p, P3) <= build_value(p, P1) && build_value(p, P3) <= build_value(p, P2));
}
static struct ratio of_all(struct build *p, struct ratio percent) {
    struct ratio one = build_step(p, "全体の1%は、", p->datum[P0], '/', build_int(100), "人", "です。");
    return build_step(p, "求める人数は、", one, '*', percent, "人", "です。");
}
static void solve_percent_both(struct build *p) {
    struct ratio any = build_step(p, "少なくとも一方の人の割合は、", build_int(100), '-', p->datum[P3], "%", "です。");
    struct ratio sum = build_step(p, "2つの割合の和は、", p->datum[P1], '+', p->datum[P2], "%", "です。");
    struct ratio both = build_step(p, "両方の人の割合は、2回数えている分なので、", sum, '-', any, "%", "です。");
    build_answer(p, of_all(p, both), "", "人");
}
static void solve_percent_neither(struct build *p) {
    struct ratio sum = build_step(p, "2つの割合の和は、", p->datum[P1], '+', p->datum[P2], "%", "です。");
    struct ratio any = build_step(p, "両方の人を2回数えているので、少なくとも一方の人の割合は、", sum, '-',
                                  p->datum[P3], "%", "です。");
    struct ratio none = build_step(p, "どちらでもない人の割合は、", build_int(100), '-', any, "%", "です。");
    build_answer(p, of_all(p, none), "", "人");
}
/* People of each kind counted out of all. */
static bool holds_percent(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, P0), part = 0;
    for (int i = P1; i <= P2; i++) part += all * build_value(p, i);
    return keep != 15 || part - 100 * x[0] + all * build_value(p, P3) == all * 100;
}
static bool holds_percent_neither(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, P0), part = 0;
    for (int i = P1; i <= P2; i++) part += all * build_value(p, i);
    return keep != 15 || part - all * build_value(p, P3) + 100 * x[0] == all * 100;
}
#define PERCENT_ROLES \
    {"N", "全体の人数", "人"}, {"a", "1つ目の割合", "%"}, { "b", "2つ目の割合", "%" }
static const char *const templates_percent_both[] = {
    SURVEY_TEMPLATES(PEOPLE, "<p>人は<a>%、<q>人は<b>%、<Z>人は<z>%", "<B>人")};
static const struct subtype percent_both = {
    .id = "percent_both",
    .name = "割合の集合算(両方)",
    .level = 2,
    .templates = templates_percent_both,
    .asks = "両方にあてはまる人数",
    .role = {PERCENT_ROLES, {"z", "どちらでもない割合", "%"}},
    .method = {{"割合のまま", "集合算です。全体を100%として、割合のまま両方の人の割合を求めます。", solve_percent_both,
                NULL}},
    .draw = draw_percent_both,
    .bind = bind_percent,
    .holds = holds_percent,
    .low = {0},
    .high = {4000},
    .hint = "少なくとも一方にあてはまる人は、全体の何%ですか。",
    .figure = &figure_all};
static const char *const templates_percent_neither[] = {
    SURVEY_TEMPLATES(PEOPLE, "<p>人は<a>%、<q>人は<b>%、<B>人は<z>%", "<Z>人")};
static const struct subtype percent_neither = {
    .id = "percent_neither",
    .name = "割合の集合算(どちらでもない)",
    .level = 2,
    .templates = templates_percent_neither,
    .asks = "どちらでもない人数",
    .role = {PERCENT_ROLES, {"z", "両方の割合", "%"}},
    .method = {{"割合のまま", "集合算です。全体を100%として、割合のままどちらでもない人の割合を求めます。",
                solve_percent_neither, NULL}},
    .draw = draw_percent_neither,
    .bind = bind_percent_neither,
    .holds = holds_percent_neither,
    .low = {0},
    .high = {4000},
    .hint = "少なくとも一方にあてはまる人は、全体の何%ですか。",
    .figure = &figure_all};

static const struct subtype *const subtypes[] = {&most, &alone, &whole, &second, &percent_both, &percent_neither, NULL};
const struct family family_shugo_gyaku = {
    .id = "shugo_gyaku", .number = "F25", .name = "集合算の逆と割合", .grade = 5, .subtypes = subtypes};
