/* imozuru.c - いもづる算: two unknown numbers, one total; whole numbers alone decide.
 *
 *   one, two, .. of the dearer thing -> is what is left divisible by the cheaper price? -> no second pair fits
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { CHEAP, DEAR, TOTAL };
enum { MOST_TRIALS = 4 };

static void bind(struct build *p) {
    build_set(p, "wh", p->asked ? "もの全部" : "<a>");
    build_set(p, "wp", p->asked ? "合わせて" : "<a>は");
    build_set(p, "ask", p->asked ? "合わせて何<c>買いましたか" : "<a>は何<c>買いましたか");
    build_set(p, "asp", p->asked ? "合わせて何<c>買えばよいですか" : "<a>を何<c>買えばよいですか");
}

/* Unknowns: how many of the cheap goods, how many of both together. */
static bool draw(struct build *p) {
    int64_t a, b;
    if (!build_two_goods(p, &a, &b)) return false;
    build_people(p, "P");
    int64_t x = build_between(p, 2, 24), y = build_between(p, 1, MOST_TRIALS), g = build_gcd(a, b);
    build_datum(p, CHEAP, "pa", a), build_datum(p, DEAR, "pb", b), build_datum(p, TOTAL, "T", a * x + b * y);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "one pair only", b * (y + a / g) > build_value(p, TOTAL) - a && y <= a / g) &&
           build_need(p, "numbers differ", x != y) && build_need(p, "prices not too alike", a / g > 2 && b % a != 0);
}
static void solve(struct build *p) {
    int64_t a = build_value(p, CHEAP), b = build_value(p, DEAR), total = build_value(p, TOTAL), y = 1;
    while (y < MOST_TRIALS && b * y < total && (total - b * y) % a != 0) y++;
    if (!build_need(p, "a pair that is soon found", b * y < total && (total - b * y) % a == 0)) return;
    struct ratio x = build_int(0);
    for (int64_t i = 1; i <= y; i++) {
        build_set_number(p, "z1", i);
        build_line(p);
        build_say(p, "<b>が<z1><c>なら、残りは");
        struct ratio rest = i == 1 ? build_equation(p, build_int(total), '-', build_int(b), "円")
                                   : build_formula(p, build_int(total - b * i), "円", "%lld-%lld×%lld",
                                                   (long long)total, (long long)b, (long long)i);
        build_say(p, "で、");
        x = build_remainder(p, (int64_t)rest.num, a, "<c>");
        build_say(p, i < y ? "となり、わり切れません。" : "です。");
    }
    build_set_number(p, "z2", (int64_t)x.num);
    build_line(p);
    build_say(p, "<b>をもっとふやしても、わり切れる数はほかにないので、<a>は<z2><c>、<b>は<z1><c>です。");
    if (!p->asked) {
        build_trap(p, build_int(y));
        build_answer(p, x, "", "<c>");
        return;
    }
    struct ratio both = build_step(p, "合わせて、", x, '+', build_int(y), "<c>", "です。");
    build_trap(p, x);
    build_answer(p, both, "", "<c>");
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t dear = x[1] - x[0];
    return dear >= 1 &&
           IF_KEPT(keep, 7, build_value(p, CHEAP) * x[0] + build_value(p, DEAR) * dear == build_value(p, TOTAL));
}
static const char *const templates[] = {
    "1<c><pa>円の<a>と1<c><pb>円の<b>をそれぞれ1<c>以上買って、代金はちょうど<T>円でした。<ask>。",
    "<P>は、1<c><pa>円の<a>と1<c><pb>円の<b>をどちらも買い、<T>円をはらいました。<ask>。",
    "<a>は1<c><pa>円、<b>は1<c><pb>円です。どちらも1<c>以上買ってちょうど<T>円にするには、<asp>。",
    "ちょうど<T>円で、1<c><pa>円の<a>と1<c><pb>円の<b>を買います。どちらも買うとき、<asp>。",
    "<ask>。<a>1<c>は<pa>円、<b>1<c>は<pb>円で、どちらも買って代金の合計は<T>円でした。",
    "代金の合計は<T>円です。買ったのは、1<c><pa>円の<a>と1<c><pb>円の<b>だけで、どちらも1<c>以上買いました。<ask>。",
    "<P>は<T>円を全部使って、<pa>円の<a>と<pb>円の<b>を買おうと思います。どちらも1<c>以上買うには、<asp>。",
    "お店で<a>は1<c><pa>円、<b>は1<c><pb>円で売られています。両方を何<c>かずつ買い、ちょうど<T>円はらいました。<ask>。",
    "!<T>円の買い物をしました。<pa>円の<a>と<pb>円の<b>のどちらも買っています。<ask>。",
    NULL,
};
static const struct figure_template figure_pairs = {
    FIGURE_TABLE,
    {{"labels", FIGURE_TEXTS, "<a>|<b>"}, {"prices", FIGURE_NUMBERS, "<pa>|<pb>"}, {"total", FIGURE_NUMBER, "<T>"}}};
static const struct subtype pairs = {
    .id = "pairs",
    .name = "2種類の買い方",
    .level = 2,
    .templates = templates,
    .asks = "<a>の数|合わせた数",
    .role = {{"pa", "<a>のねだん", "円"}, {"pb", "<b>のねだん", "円"}, {"T", "代金", "円"}},
    .method = {{"順に調べる", "いもづる算です。ねだんの高い<b>を1<c>からふやし、残りが<pa>円でわり切れるかを調べます。",
                solve, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1, 2},
    .high = {60, 120},
    .hint = "<b>が1<c>のとき、残りのお金で<a>はちょうど買えますか。",
    .figure = &figure_pairs,
};

static const struct subtype *const subtypes[] = {&pairs, NULL};
const struct family family_imozuru = {
    .id = "imozuru", .number = "F85", .name = "いもづる算", .grade = 6, .scene = SCENE_SHOP, .subtypes = subtypes};
