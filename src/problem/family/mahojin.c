/* mahojin.c - 魔方陣: nine numbers in a square of three, every line the same sum; one of a line is missing.
 *
 *   sum of all nine ÷ 3 = sum of a line; less the two that are known
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { FIRST, P, Q };
/* the line | from where its numbers are read | 1: it goes through the middle */
static const char *const lines[] = {"上の段|左から|0", "下の段|左から|0", "まん中の段|左から|1", "左の列|上から|0", "右の列|上から|0", "まん中の列|上から|1", NULL};
/* The lines of the magic square of 1 to 9: four at the edge, two through the middle; turned and mirrored by which line of
 * the text they become and in which direction. */
static const int square[6][3] = {{4, 9, 2}, {8, 1, 6}, {4, 3, 8}, {2, 7, 6}, {3, 5, 7}, {9, 5, 1}};
static const char *const fields[] = {"3×3のマス目", "たて3つ、横3つのマス目", "9つのマス目を正方形にならべた表", NULL};

static bool draw(struct kit *k) {
    kit_context(k, "f", fields);
    kit_words(k, "l|o|mid", lines);
    kit_people(k, "P");
    int64_t first = kit_between(k, 1, 40), row = kit_get_number(k, "mid") ? kit_between(k, 4, 5) : kit_between(k, 0, 3), hole = kit_between(k, 0, 2), back = kit_chance(k, 50);
    const int *line = square[row];
    int64_t at[3];
    for (int i = 0; i < 3; i++) at[i] = first - 1 + line[back ? 2 - i : i];
    int64_t p = at[hole == 0 ? 1 : 0], q = at[hole == 2 ? 1 : 2];
    kit_datum(k, FIRST, "s", first), kit_datum(k, P, "p", p), kit_datum(k, Q, "q", q);
    kit_set_number(k, "e", first + 8);
    kit_set_number(k, "hole", hole);
    kit_aux(k, 0, hole);
    kit_set(k, "row", hole == 0 ? "□、<p>、<q>" : hole == 1 ? "<p>、□、<q>" : "<p>、<q>、□");
    return kit_need(k, "another answer than the first number", at[hole] != first);
}
static void derive(struct kit *k) { kit_set_number(k, "e", kit_value(k, FIRST) + 8); }
static void solve(struct kit *k) {
    struct ratio first = k->datum[FIRST], last = kit_apply(k, first, '+', kit_int(8)), all = kit_apply(k, kit_apply(k, kit_apply(k, first, '+', last), '*', kit_int(9)), '/', kit_int(2));
    kit_line(k);
    kit_say(k, "9個の数の和は、");
    kit_formula(k, all, "", "(%lld+%lld)×9÷2", (long long)first.num, (long long)last.num);
    kit_say(k, "です。");
    struct ratio line = kit_step(k, "同じ和の段が3つあるので、1つの段の和は、", all, '/', kit_int(3), "", "です。");
    kit_line(k);
    kit_say(k, "<l>も同じ和なので、□は、");
    struct ratio found = kit_apply(k, kit_apply(k, line, '-', k->datum[P]), '-', k->datum[Q]);
    kit_formula(k, found, "", "%lld-%lld-%lld", (long long)line.num, (long long)k->datum[P].num, (long long)k->datum[Q].num);
    kit_say(k, "です。");
    kit_trap(k, kit_apply(k, first, '+', kit_int(4)));
    kit_answer(k, found, "", "");
}
static bool holds(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t all = 0;
    if (keep != 7) return true;
    for (int64_t v = kit_value(k, FIRST); v < kit_value(k, FIRST) + 9; v++) all += v;
    return 3 * (x[0] + kit_value(k, P) + kit_value(k, Q)) == all;
}
static const char *const frames[] = {
    "<s>から<e>までの9個の整数を1つずつ<f>に入れて、たて、横、ななめの3つの数の和をすべて等しくします。<l>が<o><row>のとき、□にあてはまる数を求めなさい。",
    "<f>に、<s>から<e>までの整数を1回ずつ入れます。たて、横、ななめのどの3つの数の和も等しくなり、<l>は<o><row>です。□はいくつですか。",
    "魔方じんを作ります。<s>から<e>までの整数を<f>に1つずつ入れ、どの列の3つの数の和も同じにします。<l>が<o><row>とならぶとき、□にあてはまる数はいくつですか。",
    "<P>は、<f>に<s>から<e>までの整数を1つずつ書き、たて、横、ななめの和をどれも等しくしました。<l>は<o><row>です。□の数<wo>",
    "□にあてはまる数はいくつですか。<f>に<s>から<e>までの整数が1つずつ入り、たて、横、ななめの和はどれも等しく、<l>は<o><row>です。",
    "たて、横、ななめの3つの数の和がみな等しくなるように、<s>から<e>までの整数を1つずつ<f>に入れました。<l>は、<o><row>でした。□はいくつ[ですか。|でしょうか。]",
    "<s>から<e>までの9つの整数で、たて、横、ななめの和がすべて同じ魔方じんを作ると、<l>は<o><row>になりました。□にあてはまる数を答えなさい。",
    "<f>があります。<s>から<e>までの整数を全部使い、たても横もななめも3つの数の和を同じにします。<l>を<o><row>とすると、□はいくつになりますか。",
    NULL,
};
static const struct kit_subtype hole = {
    .id = "hole", .name = "あいたマス", .level = 1, .frames = frames,
    .method = {{"1列の和", "魔方じんです。3つの段の和はどれも同じで、合わせると9個の数全部の和になります。", solve, NULL}},
    .draw = draw, .derive = derive, .holds = holds, .low = {1}, .high = {80},
    .hint = "9個の数を全部たすといくつですか。それは段いくつ分ですか。",
    .figure = "{\"type\":\"grid\",\"side\":3,\"first\":<s>,\"line\":\"<l>\"}",
};

static const struct kit_subtype *const subtypes[] = {&hole, NULL};
const struct kit_family family_mahojin = {.id = "mahojin", .number = "F90", .name = "魔方陣", .grade = 5, .subtypes = subtypes};
