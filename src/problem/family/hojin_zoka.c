/* hojin_zoka.c - 方陣算 onwards: one more ring or row, what is left over or missing.
 *
 *   a ring more: the side + 2; a row and a column more: twice the side + 1
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SIDE };
enum { LEFT, MISSING };

/* ---- one more ring ---- */
static bool draw_more(struct build *p) {
    build_stones(p);
    build_datum(p, SIDE, "S", build_between(p, 4, 60));
    return true;
}
static void solve_more(struct build *p) {
    struct ratio side =
        build_step(p, "新しい1辺は、両側に1<c>ずつふえるので、", p->datum[SIDE], '+', build_int(2), "<c>", "です。");
    struct ratio part = build_step(p, "新しい1辺から角の1<c>をのぞくと、", side, '-', build_int(1), "<c>", "です。");
    struct ratio ring =
        build_step(p, "同じものが4つできるので、もう1周に使うのは、", part, '*', build_int(4), "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[SIDE], '*', build_int(4)));
    build_trap(p, build_apply(p, side, '*', build_int(4)));
    build_answer(p, ring, "", "<c>");
}
static bool holds_more(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, SIDE);
    return IF_KEPT(keep, 1, x[0] + s * s == (s + 2) * (s + 2));
}
static const char *const templates_more[] = {
    "1辺に<S><c>ずつ、<w>が正方形の形にぎっしりならんでいます。この外側にもうひとまわりならべるには、<w>はあと何<c>必要ですか。",
    "<w>を1辺<S><c>の正方形の形にすきまなくならべました。そのまわりにもう1周<w>をならべると、あと何<c>[いりますか。|必要ですか。|必要でしょうか。]",
    "あと何<c>必要ですか。1辺が<S><c>の正方形にならんだ<w>のまわりに、もう1周ならべます。",
    "<A>は、<w>で1辺<S><c>の正方形を作りました。まわりにぐるりと1周たすには、<w>をあと何<c>用意すればよいですか。",
    "正方形の形にならんだ<w>の1辺は<S><c>です。外側に1周ふやすのに使う<w>の数<wo>",
    "1辺<S><c>の正方形の形の<w>を、ひとまわり大きい正方形にします。外側に1周ならべるとき、ふやす<w>は何<c>ですか。",
    "たても横も<S><c>ずつの<w>の外側を、同じ<w>でもう1周囲みます。囲むのに何<c>いりますか。",
    "<w>がたてに<S><c>、横に<S><c>ならんでいます。このまわりをもうひとまわり囲むと、使う<w>は何<c>になりますか。",
    NULL,
};
static const struct figure_template figure_more = {FIGURE_GRID, {{"side", FIGURE_NUMBER, "<S>"}}};
static const struct subtype more_asked = {
    .id = "more",
    .name = "まわりにもう1周",
    .level = 2,
    .templates = templates_more,
    .asks = "ふやす数",
    .role = {{"S", "1辺の数", "<c>"}},
    .method = {{"方じんの図", "方じん算です。もう1周ふやすと、1辺の数は両側で1つずつ、2多くなります。図で考えます。",
                solve_more, NULL}},
    .draw = draw_more,
    .holds = holds_more,
    .low = {1},
    .high = {600},
    .hint = "もう1周ふやすと、外側の1辺は何<c>になりますか。",
    .figure = &figure_more,
};

/* ---- one more row and column ---- */
static bool draw_row(struct build *p) {
    build_stones(p);
    build_datum(p, SIDE, "S", build_between(p, 4, 80));
    return true;
}
static void solve_row(struct build *p) {
    struct ratio two = build_step(p, "たてと横の1列ずつで、", p->datum[SIDE], '*', build_int(2), "<c>", "です。");
    struct ratio all = build_step(p, "角に1<c>いるので、", two, '+', build_int(1), "<c>", "です。");
    build_trap(p, two);
    build_answer(p, all, "", "<c>");
}
static bool holds_row(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, SIDE);
    return IF_KEPT(keep, 1, x[0] + s * s == (s + 1) * (s + 1));
}
static const char *const templates_row[] = {
    "1辺に<S><c>ずつ、<w>が正方形の形にぎっしりならんでいます。たてと横を1列ずつふやして大きい正方形にするには、<w>はあと何<c>必要ですか。",
    "<w>を1辺<S><c>の正方形の形にすきまなくならべました。たて、横とも1列ずつふやした正方形にすると、あと何<c>[いりますか。|必要ですか。|必要でしょうか。]",
    "あと何<c>必要ですか。1辺が<S><c>の正方形にならんだ<w>を、たてと横に1列ずつふやします。",
    "<A>は、<w>で1辺<S><c>の正方形を作りました。1辺を1<c>ふやした正方形にするには、<w>をあと何<c>用意すればよいですか。",
    "正方形の形にならんだ<w>の1辺は<S><c>です。たてと横に1列ずつふやすのに使う<w>の数<wo>",
    "1辺<S><c>の正方形の形の<w>に、たて1列と横1列を加えて、1つ大きい正方形にします。ふやす<w>は何<c>ですか。",
    "たても横も<S><c>ずつの<w>があります。どちらも1列ふやして正方形にするには、あと何<c>いりますか。",
    "<w>がたてに<S><c>、横に<S><c>ならんでいます。たて横1列ずつふやした正方形を作るのに、たりない<w>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_row = {FIGURE_GRID, {{"side", FIGURE_NUMBER, "<S>"}}};
static const struct subtype row_asked = {
    .id = "row",
    .name = "たて横1列ずつふやす",
    .level = 1,
    .templates = templates_row,
    .asks = "ふやす数",
    .role = {{"S", "1辺の数", "<c>"}},
    .method = {{"方じんの図",
                "方じん算です。たてと横に1列ずつふやすと、角の1つはどちらの列にも入りません。図で考えます。", solve_row,
                NULL}},
    .draw = draw_row,
    .holds = holds_row,
    .low = {1},
    .high = {600},
    .hint = "たての1列、横の1列、角には、それぞれ何<c>いりますか。",
    .figure = &figure_row,
};

/* ---- so many left, so many missing ---- */
static bool draw_left(struct build *p) {
    int64_t side = build_between(p, 4, 30), left = build_between(p, 1, 2 * side - 1);
    build_stones(p);
    build_datum(p, LEFT, "r", left), build_datum(p, MISSING, "q", 2 * side + 1 - left);
    return build_need(p, "two numbers", 2 * left != 2 * side + 1);
}
static void bind_left(struct build *p) {
    int64_t more = build_value(p, LEFT) + build_value(p, MISSING);
    build_need(p, "a square and a larger one", more % 2 == 1 && more >= 3);
}
static void solve_left(struct build *p) {
    struct ratio more =
        build_step(p, "たてと横に1列ずつふやすのに使う数は、", p->datum[LEFT], '+', p->datum[MISSING], "<c>", "です。");
    struct ratio two = build_step(p, "角の1<c>をのぞくと、", more, '-', build_int(1), "<c>", "です。");
    struct ratio side =
        build_step(p, "これははじめの1辺の2つ分なので、1辺は、", two, '/', build_int(2), "<c>", "です。");
    struct ratio square = build_step(p, "正方形にならべたのは、", side, '*', side, "<c>", "です。");
    struct ratio all = build_step(p, "あまりをたして、全部で、", square, '+', p->datum[LEFT], "<c>", "です。");
    build_trap(p, square), build_trap(p, side);
    build_answer(p, all, "", "<c>");
}
static bool holds_left(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t side = 1;
    if (keep != 3) return true;
    while ((side + 1) * (side + 1) <= x[0]) side++;
    return x[0] - side * side == build_value(p, LEFT) && (side + 1) * (side + 1) - x[0] == build_value(p, MISSING);
}
static const char *const templates_left[] = {
    "何<c>かの<w>を正方形の形にすきまなくならべると<r><c>あまりました。そこで、たてと横を1列ずつふやそうとすると、<q><c>たりません。<w>は全部で何<c>ありますか。",
    "<w>を正方形の形にぎっしりならべると、<r><c>あまります。たてと横を1列ずつふやした正方形にするには、あと<q><c>たりません。<w>は全部で何<c>[ありますか。|ですか。]",
    "<w>は全部で何<c>ありますか。正方形の形にならべると<r><c>あまり、1辺を1<c>ふやした正方形にすると<q><c>不足します。",
    "<A>が持っている<w>を正方形の形にならべると、<r><c>あまりました。たて横1列ずつ大きい正方形にするには<q><c>たりません。<A>の<w>は何<c>ですか。",
    "<w>を正方形にならべたところ、<r><c>残りました。たてと横に1列ずつふやすには、あと<q><c>必要です。全部の<w>の数<wo>",
    "正方形の形に<w>をならべます。すると<r><c>あまるので、たてと横を1列ずつふやそうとしましたが、<q><c>たりませんでした。<w>は何<c>ありますか。",
    "<w>をたてと横が同じ数になるようにならべると<r><c>あまり、どちらも1列ふやすには<q><c>たりません。<w>は全部で何<c>ですか。",
    "<r><c>あまるように<w>を正方形の形にならべました。この正方形のたてと横を1列ずつふやすには<q><c>不足します。<w>は全部で何<c>あるでしょうか。",
    NULL,
};
static const struct figure_template figure_left = {FIGURE_GRID, {{"rests", FIGURE_NUMBERS, "<r>|<q>"}}};
static const struct subtype left_asked = {
    .id = "left",
    .name = "あまりと不足",
    .level = 3,
    .templates = templates_left,
    .asks = "全部の数",
    .role = {{"r", "あまりの数", "<c>"}, {"q", "たりない数", "<c>"}},
    .method = {{"方じんの図",
                "方じん算です。あまった数とたりない数の和が、たてと横に1列ずつふやす数です。図で考えます。", solve_left,
                NULL}},
    .draw = draw_left,
    .bind = bind_left,
    .holds = holds_left,
    .loops = 1,
    .low = {1},
    .high = {1000},
    .hint = "あまった数とたりない数をたすと、何の数になりますか。",
    .figure = &figure_left,
};

static const struct subtype *const subtypes[] = {&more_asked, &row_asked, &left_asked, NULL};
const struct family family_hojin_zoka = {.id = "hojin_zoka",
                                         .number = "F16,F17",
                                         .name = "方じん算の続き",
                                         .grade = 5,
                                         .scene = SCENE_INDOORS,
                                         .subtypes = subtypes};
