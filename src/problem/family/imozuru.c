/* imozuru.c - いもづる算: two unknown numbers, one total; whole numbers alone decide.
 *
 *   one, two, .. of the dearer thing -> is what is left divisible by the cheaper price? -> no second pair fits
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { CHEAP, DEAR, TOTAL };
enum { MOST_TRIALS = 4 };

/* Unknowns: how many of the cheap goods, how many of both together. */
static bool draw(struct kit *k) {
    int64_t a, b;
    if (!kit_two_goods(k, &a, &b)) return false;
    kit_people(k, "P");
    int64_t x = kit_between(k, 2, 24), y = kit_between(k, 1, MOST_TRIALS), g = kit_gcd(a, b);
    kit_datum(k, CHEAP, "pa", a), kit_datum(k, DEAR, "pb", b), kit_datum(k, TOTAL, "T", a * x + b * y);
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "ask", k->asked ? "合わせて何<c>買いましたか" : "<a>は何<c>買いましたか");
    kit_set(k, "asp", k->asked ? "合わせて何<c>買えばよいですか" : "<a>を何<c>買えばよいですか");
    return kit_need(k, "one pair only", b * (y + a / g) > kit_value(k, TOTAL) - a && y <= a / g) && kit_need(k, "numbers differ", x != y) && kit_need(k, "prices not too alike", a / g > 2 && b % a != 0);
}
static void solve(struct kit *k) {
    int64_t a = kit_value(k, CHEAP), b = kit_value(k, DEAR), total = kit_value(k, TOTAL), y = 1;
    while (y < MOST_TRIALS && b * y < total && (total - b * y) % a != 0) y++;
    if (!kit_need(k, "a pair that is soon found", b * y < total && (total - b * y) % a == 0)) return;
    struct ratio x = kit_int(0);
    for (int64_t i = 1; i <= y; i++) {
        kit_set_number(k, "z1", i);
        kit_line(k);
        kit_say(k, "<b>が<z1><c>なら、残りは");
        struct ratio rest = i == 1 ? kit_equation(k, kit_int(total), '-', kit_int(b), "円") : kit_formula(k, kit_int(total - b * i), "円", "%lld-%lld×%lld", (long long)total, (long long)b, (long long)i);
        kit_say(k, "で、");
        x = kit_remainder(k, (int64_t)rest.num, a, "<c>");
        kit_say(k, i < y ? "となり、わり切れません。" : "です。");
    }
    kit_set_number(k, "z2", (int64_t)x.num);
    kit_line(k);
    kit_say(k, "<b>をもっとふやしても、わり切れる数はほかにないので、<a>は<z2><c>、<b>は<z1><c>です。");
    if (!k->asked) {
        kit_trap(k, kit_int(y));
        kit_answer(k, x, "", "<c>");
        return;
    }
    struct ratio both = kit_step(k, "合わせて、", x, '+', kit_int(y), "<c>", "です。");
    kit_trap(k, x);
    kit_answer(k, both, "", "<c>");
}
static bool holds(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t dear = x[1] - x[0];
    return dear >= 1 && KIT_KEEP(keep, 7, kit_value(k, CHEAP) * x[0] + kit_value(k, DEAR) * dear == kit_value(k, TOTAL));
}
static const char *const frames[] = {
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
static const struct kit_subtype pairs = {
    .id = "pairs", .name = "2種類の買い方", .level = 2, .frames = frames,
    .method = {{"順に調べる", "いもづる算です。ねだんの高い<b>を1<c>からふやし、残りが<pa>円でわり切れるかを調べます。", solve, NULL}},
    .draw = draw, .holds = holds, .low = {1, 2}, .high = {60, 120},
    .hint = "<b>が1<c>のとき、残りのお金で<a>はちょうど買えますか。",
    .figure = "{\"type\":\"table\",\"labels\":[\"<a>\",\"<b>\"],\"prices\":[<pa>,<pb>],\"total\":<T>}",
};

static const struct kit_subtype *const subtypes[] = {&pairs, NULL};
const struct kit_family family_imozuru = {.id = "imozuru", .number = "F85", .name = "いもづる算", .grade = 6, .scene = KIT_SHOP, .subtypes = subtypes};
