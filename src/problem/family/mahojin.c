/* mahojin.c - 魔方陣: nine numbers in a square of three, every line the same sum; one of a line is missing.
 *
 *   sum of all nine ÷ 3 = sum of a line; less the two that are known
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, P, Q };
/* the line | from where its numbers are read | 1: it goes through the middle */
static const char *const lines[] = {"上の段|左から|0",
                                    "下の段|左から|0",
                                    "まん中の段|左から|1",
                                    "左の列|上から|0",
                                    "右の列|上から|0",
                                    "まん中の列|上から|1",
                                    NULL};
/* The lines of the magic square of 1 to 9: four at the edge, two through the middle; turned and mirrored by which line
 * of the text they become and in which direction. */
static const int square[6][3] = {{4, 9, 2}, {8, 1, 6}, {4, 3, 8}, {2, 7, 6}, {3, 5, 7}, {9, 5, 1}};
static const char *const fields[] = {"3×3のマス目", "たて3つ、横3つのマス目", "9つのマス目を正方形にならべた表", NULL};

static void bind(struct build *p) {
    static const char *const row[] = {"□、<p>、<q>", "<p>、□、<q>", "<p>、<q>、□"};
    build_set_number(p, "e", build_value(p, FIRST) + 8);
    build_set_number(p, "hole", p->aux[0]);
    build_set(p, "row", row[p->aux[0]]);
}
static bool draw(struct build *p) {
    build_context(p, "f", fields);
    build_words(p, "l|o|mid", lines);
    build_people(p, "P");
    int64_t first = build_between(p, 1, 40),
            row = build_get_number(p, "mid") ? build_between(p, 4, 5) : build_between(p, 0, 3),
            hole = build_between(p, 0, 2), back = build_chance(p, 50);
    const int *line = square[row];
    int64_t at[3];
    for (int i = 0; i < 3; i++) at[i] = first - 1 + line[back ? 2 - i : i];
    int64_t left = at[hole == 0 ? 1 : 0], right = at[hole == 2 ? 1 : 2];
    build_datum(p, FIRST, "s", first), build_datum(p, P, "p", left), build_datum(p, Q, "q", right);
    build_aux(p, 0, hole);
    return build_need(p, "another answer than the first number", at[hole] != first);
}
static void solve(struct build *p) {
    struct ratio first = p->datum[FIRST], last = build_apply(p, first, '+', build_int(8)),
                 all = build_apply(p, build_apply(p, build_apply(p, first, '+', last), '*', build_int(9)), '/',
                                   build_int(2));
    build_line(p);
    build_say(p, "9個の数の和は、");
    build_formula(p, all, "", "(%lld+%lld)×9÷2", (long long)first.num, (long long)last.num);
    build_say(p, "です。");
    struct ratio line = build_step(p, "同じ和の段が3つあるので、1つの段の和は、", all, '/', build_int(3), "", "です。");
    build_line(p);
    build_say(p, "<l>も同じ和なので、□は、");
    struct ratio found = build_apply(p, build_apply(p, line, '-', p->datum[P]), '-', p->datum[Q]);
    build_formula(p, found, "", "%lld-%lld-%lld", (long long)line.num, (long long)p->datum[P].num,
                  (long long)p->datum[Q].num);
    build_say(p, "です。");
    build_trap(p, build_apply(p, first, '+', build_int(4)));
    build_answer(p, found, "", "");
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = 0;
    if (keep != 7) return true;
    for (int64_t v = build_value(p, FIRST); v < build_value(p, FIRST) + 9; v++) all += v;
    return 3 * (x[0] + build_value(p, P) + build_value(p, Q)) == all;
}
static const char *const templates[] = {
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
static const struct figure_template figure_hole = {FIGURE_GRID,
                                                   {{"side", FIGURE_NUMBER, "3"},
                                                    {"first", FIGURE_NUMBER, "<s>"},
                                                    {"line", FIGURE_TEXT, "<l>"},
                                                    {"cells", FIGURE_TEXT, "<row>"},
                                                    {"values", FIGURE_NUMBERS, "<p>|<q>"}}};
static const struct subtype hole = {
    .id = "hole",
    .name = "あいたマス",
    .level = 1,
    .templates = templates,
    .asks = "□にあてはまる数",
    .role = {{"s", "いちばん小さい数", ""},
             {"p", "わかっている1つ目の数", ""},
             {"q", "わかっている2つ目の数", ""},
             {"hole", "□の場所", "1番目|2番目|3番目", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"1列の和", "魔方じんです。3つの段の和はどれも同じで、合わせると9個の数全部の和になります。", solve,
                NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1},
    .high = {80},
    .hint = "9個の数を全部たすといくつですか。それは段いくつ分ですか。",
    .figure = &figure_hole,
};

static const struct subtype *const subtypes[] = {&hole, NULL};
const struct family family_mahojin = {
    .id = "mahojin", .number = "F90", .name = "魔方陣", .grade = 5, .subtypes = subtypes};
