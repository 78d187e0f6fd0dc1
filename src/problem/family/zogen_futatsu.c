/* zogen_futatsu.c - 2つの増減: one part grew, the other fell, and so the whole changed; each part before and now.
 *
 *   had all grown by a% -> what is missing is (a + b)% of the part that fell
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { BEFORE, UP, DOWN, NOW };
enum { CHANGE = NOW };

/* what is counted | the two parts | counter | before and now */
static const char *const groups[] = {"ある小学校の児童|男子|女子|人|昨年|今年",
                                     "ある中学校の生徒|男子|女子|人|昨年度|今年度",
                                     "ある学校の生徒|男子|女子|人|昨年|今年",
                                     "ある小学校の児童|女子|男子|人|去年|今年",
                                     "あるクラブの会員|大人|子ども|人|昨年|今年",
                                     "動物園の入園者|大人|子ども|人|昨日|今日",
                                     "水族館の入館者|子ども|大人|人|土曜日|日曜日",
                                     "プールの入場者|子ども|大人|人|先週|今週",
                                     "ある町の人口|大人|子ども|人|10年前|今",
                                     "図書館の利用者|小学生|中学生|人|先月|今月",
                                     "映画館の客|男性|女性|人|昨日|今日",
                                     "マラソン大会の参加者|男性|女性|人|昨年|今年",
                                     "工場で作った製品|時計|カメラ|個|先月|今月",
                                     "農園でとれた果物|りんご|なし|個|昨年|今年",
                                     "文ぼう具店で売れたもの|ボールペン|えん筆|本|先月|今月",
                                     "パン屋で売れたパン|食パン|メロンパン|個|昨日|今日",
                                     "牧場の動物|牛|羊|頭|昨年|今年",
                                     "書店で売れた本|まんが|図かん|冊|先月|今月",
                                     "ジュースの売り上げ|りんごジュース|ぶどうジュース|本|先週|今週",
                                     "花屋で売れた花|ばら|ゆり|本|先週|今週",
                                     "!美術館の入館者|大人|学生|人|先月|今月",
                                     NULL};

/* Last time's parts and the two percents; whole numbers now. */
static bool draw_parts(struct build *p, int64_t *first, int64_t *second) {
    build_context(p, "g|p|q|c|lt|nt", groups);
    int64_t up = build_chance(p, 60) ? build_round(p, 5, 25, 5) : build_between(p, 2, 20),
            down = build_chance(p, 60) ? build_round(p, 5, 20, 5) : build_between(p, 2, 20);
    *first = build_round(p, 100, 600, 10), *second = build_round(p, 100, 600, 10);
    build_datum(p, BEFORE, "S", *first + *second), build_datum(p, UP, "a", up), build_datum(p, DOWN, "b", down);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole numbers now", *first * up % 100 == 0 && *second * down % 100 == 0) &&
           build_need(p, "two parts and two rates", *first != *second && up != down) &&
           build_need(p, "the whole changes", *first * up != *second * down);
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};
static void bind_last(struct build *p) { build_set(p, "z", p->asked ? "<q>" : "<p>"), build_set(p, "zt", "<lt>"); }

/* How many more there would be, had all grown; from the change of the whole the part that fell, then the other. */
static struct ratio step_fallen(struct build *p, struct ratio change, bool more) {
    struct ratio grown = build_step(p, "<lt>の全体が<a>%ふえたとすると、ふえるのは、", p->datum[BEFORE], '*',
                                    build_fraction(build_value(p, UP), 100), "<c>", "です。");
    struct ratio gap = more ? build_step(p, "実際にふえたのとの差は、", grown, '-', change, "<c>", "です。")
                            : build_step(p, "実際はへったので、差は、", grown, '+', change, "<c>", "です。");
    struct ratio share = build_step(p, "この差は、<lt>の<q>の", build_fraction(build_value(p, UP), 100), '+',
                                    build_fraction(build_value(p, DOWN), 100), "", "にあたります。");
    return build_step(p, "<lt>の<q>は、", gap, '/', share, "<c>", "です。");
}
static void finish_last(struct build *p, struct ratio fallen) {
    struct ratio other = build_apply(p, p->datum[BEFORE], '-', fallen);
    build_trap(p, p->asked ? other : fallen);
    if (!p->asked) build_step(p, "<lt>の<p>は、残りなので、", p->datum[BEFORE], '-', fallen, "<c>", "です。");
    build_answer(p, p->asked ? fallen : other, "", "<c>");
}

/* ---- both totals ---- */
static bool draw_last(struct build *p) {
    int64_t first, second;
    if (!draw_parts(p, &first, &second)) return false;
    build_datum(p, NOW, "M", (first * (100 + build_value(p, UP)) + second * (100 - build_value(p, DOWN))) / 100);
    return true;
}
/* The change of the whole on a line of its own; *more: did it grow? */
static struct ratio step_change(struct build *p, bool *more) {
    *more = build_value(p, NOW) > build_value(p, BEFORE);
    return *more ? build_step(p, "全体でふえたのは、", p->datum[NOW], '-', p->datum[BEFORE], "<c>", "です。")
                 : build_step(p, "全体でへったのは、", p->datum[BEFORE], '-', p->datum[NOW], "<c>", "です。");
}
static void solve_last(struct build *p) {
    bool more;
    struct ratio change = step_change(p, &more);
    finish_last(p, step_fallen(p, change, more));
}
/* Unknowns: both parts of last time. */
static bool holds_last(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(BEFORE), x[0] + x[1] == build_value(p, BEFORE)) &&
           IF_KEPT(keep, BIT(UP) | BIT(DOWN) | BIT(NOW),
                   x[0] * (100 + build_value(p, UP)) + x[1] * (100 - build_value(p, DOWN)) ==
                       100 * build_value(p, NOW));
}
static const char *const templates_last[] = {
    "<lt>の<g>は<S><c>でした。<nt>は<lt>より<p>が<a>%ふえ、<q>が<b>%へったので、合わせて<M><c>になりました。<zt>の<z>は何<c>でしたか。",
    "<g>は、<lt>は<p>と<q>を合わせて<S><c>、<nt>は<M><c>です。<lt>とくらべると、<p>は<a>%ふえ、<q>は<b>%へりました。<zt>の<z>は何<c>[ですか。|でしょうか。]",
    "<zt>の<z>は何<c>ですか。<lt>の<g>は<S><c>で、<nt>は<p>が<a>%ふえて<q>が<b>%へり、<M><c>です。",
    "<lt>、<g>は<p>と<q>で<S><c>でした。<nt>は<p>が<a>%増加し、<q>が<b>%減少して、全体は<M><c>になりました。<zt>の<z>の数<wo>",
    "<g>について調べました。<lt>の合計は<S><c>、<nt>の合計は<M><c>です。<lt>にくらべて、<nt>は<p>が<a>%多く、<q>が<b>%少なくなっています。<zt>の<z>は何<c>ですか。",
    "<nt>の<g>は<M><c>です。これは<lt>より、<p>が<a>%ふえて、<q>が<b>%へった数です。<lt>の合計は<S><c>でした。<zt>の<z>は何<c><ka>",
    "<g>の数は、<lt>が<S><c>、<nt>が<M><c>です。<p>は<lt>の<a>%だけふえ、<q>は<lt>の<b>%だけへりました。<zt>の<z>は何<c>でしたか。",
    "<lt>の<g>は、<p>と<q>を合わせて<S><c>です。<nt>になって<p>が<a>%ふえましたが、<q>が<b>%へったため、全部で<M><c>です。<zt>の<z>を求めると何<c>になりますか。",
    "!<g>:<lt>は<S><c>、<nt>は<M><c>。<p>は<a>%の増加、<q>は<b>%の減少でした。<zt>の<z>は何<c>ですか。",
    NULL,
};
static const struct subtype last = {
    .id = "last",
    .name = "一方が増え一方がへる(前の数)",
    .level = 3,
    .templates = templates_last,
    .asks = "<lt>の<p>|<lt>の<q>",
    .role = {{"S", "<lt>の合計", "<c>"},
             {"a", "<p>のふえた割合", "%"},
             {"b", "<q>のへった割合", "%"},
             {"M", "<nt>の合計", "<c>"}},
    .method = {{"仮定", "全体が<a>%ふえたと考えて、実際との差に目をつけます。", solve_last, NULL}},
    .draw = draw_last,
    .bind = bind_last,
    .holds = holds_last,
    .low = {1, 1},
    .high = {700, 700},
    .hint = "全体が<a>%ふえたとすると、何<c>ふえますか。",
    .figure = &no_figure,
};

/* ---- the change of the whole is told ---- */
static void bind_change(struct build *p) {
    bind_last(p);
    build_set(p, "ch", p->aux[0] ? "へり" : "ふえ"), build_set(p, "cd", p->aux[0] ? "へる" : "ふえる");
    build_set(p, "ct", p->aux[0] ? "へった" : "ふえた"), build_set(p, "cv", p->aux[0] ? "減る" : "ふえる");
}
static bool draw_change(struct build *p) {
    int64_t first, second;
    if (!draw_parts(p, &first, &second)) return false;
    int64_t gain = first * build_value(p, UP) / 100, loss = second * build_value(p, DOWN) / 100;
    build_aux(p, 0, loss > gain);
    build_datum(p, CHANGE, "d", loss > gain ? loss - gain : gain - loss);
    return true;
}
static void solve_change(struct build *p) { finish_last(p, step_fallen(p, p->datum[CHANGE], !p->aux[0])); }
static bool holds_change(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t gain = x[0] * build_value(p, UP) - x[1] * build_value(p, DOWN);
    return IF_KEPT(keep, BIT(BEFORE), x[0] + x[1] == build_value(p, BEFORE)) &&
           IF_KEPT(keep, BIT(UP) | BIT(DOWN) | BIT(CHANGE), (p->aux[0] ? -gain : gain) == 100 * build_value(p, CHANGE));
}
static const char *const templates_change[] = {
    "<lt>の<g>は<S><c>でした。<nt>は<lt>より<p>が<a>%ふえ、<q>が<b>%へったので、全体では<d><c><ch>ました。<zt>の<z>は何<c>でしたか。",
    "<g>は、<lt>は<p>と<q>を合わせて<S><c>でした。<nt>は、<p>が<a>%ふえて<q>が<b>%へり、合わせて<d><c><ct>そうです。<zt>の<z>は何<c>[ですか。|でしょうか。]",
    "<zt>の<z>は何<c>ですか。<lt>の<g>は<S><c>で、<nt>は<p>が<a>%ふえて<q>が<b>%へり、全部で<d><c><ch>ました。",
    "<lt>、<g>は<p>と<q>で<S><c>でした。<nt>は<p>が<a>%増加し、<q>が<b>%減少して、全体で<d><c><ch>ました。<zt>の<z>の数<wo>",
    "<g>について調べました。<lt>の合計は<S><c>です。<nt>は<lt>にくらべて、<p>が<a>%多く、<q>が<b>%少なくなり、合計は<d><c><ch>ました。<zt>の<z>は何<c>ですか。",
    "<nt>の<g>は、<lt>より<d><c><ch>ました。<p>が<a>%ふえて、<q>が<b>%へったからです。<lt>の合計は<S><c>でした。<zt>の<z>は何<c><ka>",
    "<g>は<lt>が<S><c>で、<nt>は<d><c><ch>ました。<p>は<lt>の<a>%だけふえ、<q>は<lt>の<b>%だけへりました。<zt>の<z>は何<c>でしたか。",
    "<lt>の<g>は、<p>と<q>を合わせて<S><c>です。<nt>は<p>が<a>%ふえ、<q>が<b>%へり、その結果<d><c><ch>ました。<zt>の<z>を求めると何<c>になりますか。",
    NULL,
};
static const struct subtype change_asked = {
    .id = "change",
    .name = "一方が増え一方がへる(全体の増減から)",
    .level = 3,
    .templates = templates_change,
    .asks = "<lt>の<p>|<lt>の<q>",
    .role = {{"S", "<lt>の合計", "<c>"},
             {"a", "<p>のふえた割合", "%"},
             {"b", "<q>のへった割合", "%"},
             {"d", "全体の増減", "<c>"},
             {"cd", "全体がふえたかへったか", "ふえる|へる", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"仮定", "全体が<a>%ふえたと考えて、実際との差に目をつけます。", solve_change, NULL}},
    .draw = draw_change,
    .bind = bind_change,
    .holds = holds_change,
    .low = {1, 1},
    .high = {700, 700},
    .hint = "全体が<a>%ふえたとすると、何<c>ふえますか。",
    .figure = &no_figure,
};

/* ---- the parts now ---- */
static void bind_now(struct build *p) { build_set(p, "z", p->asked ? "<q>" : "<p>"), build_set(p, "zt", "<nt>"); }
static void solve_now(struct build *p) {
    bool more;
    struct ratio change = step_change(p, &more);
    struct ratio fallen = step_fallen(p, change, more);
    struct ratio keeps = build_fraction(100 - build_value(p, DOWN), 100), now = build_apply(p, fallen, '*', keeps),
                 other = build_apply(p, p->datum[NOW], '-', now);
    build_trap(p, p->asked ? other : now), build_trap(p, fallen);
    build_step(p, "<nt>の<q>は<b>%へったので、", fallen, '*', keeps, "<c>", "です。");
    if (!p->asked) build_step(p, "<nt>の<p>は、残りなので、", p->datum[NOW], '-', now, "<c>", "です。");
    build_answer(p, p->asked ? now : other, "", "<c>");
}
/* Unknowns: both parts now; what they were is told by the percents. */
static bool holds_now(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t grew = 100 + build_value(p, UP), fell = 100 - build_value(p, DOWN);
    return IF_KEPT(keep, BIT(NOW), x[0] + x[1] == build_value(p, NOW)) &&
           IF_KEPT(keep, BIT(UP) | BIT(DOWN) | BIT(BEFORE),
                   100 * (x[0] * fell + x[1] * grew) == build_value(p, BEFORE) * grew * fell);
}
static const struct subtype now = {
    .id = "now",
    .name = "一方が増え一方がへる(後の数)",
    .level = 3,
    .templates = templates_last,
    .asks = "<nt>の<p>|<nt>の<q>",
    .role = {{"S", "<lt>の合計", "<c>"},
             {"a", "<p>のふえた割合", "%"},
             {"b", "<q>のへった割合", "%"},
             {"M", "<nt>の合計", "<c>"}},
    .method = {{"仮定", "全体が<a>%ふえたと考えて<lt>の<q>を求め、<nt>の数にします。", solve_now, NULL}},
    .draw = draw_last,
    .bind = bind_now,
    .holds = holds_now,
    .low = {1, 1},
    .high = {800, 800},
    .hint = "まず、<lt>の<q>が何<c>だったかを考えましょう。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&last, &change_asked, &now, NULL};
const struct family family_zogen_futatsu = {
    .id = "zogen_futatsu", .number = "F42", .name = "2つの増減", .grade = 6, .subtypes = subtypes};
