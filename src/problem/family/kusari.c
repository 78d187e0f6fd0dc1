/* kusari.c - 輪のくさり: rings linked in a row, each hidden in the next by two thicknesses.
 *
 *   length = outer diameter × n - 2 × thickness × (n - 1) = inner diameter × n + 2 × thickness
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { DIAMETER, THICK, OTHER };

static const char *const rings[] = {
    "輪",         "鉄の輪",      "金属の輪", "リング", "金属のリング", "銀色の輪", "プラスチックの輪",
    "アルミの輪", "鉄のリング",  "ゴムの輪", "木の輪", "おもちゃの輪", "金色の輪", "丸い輪",
    "かざりの輪", "!銀のリング", NULL};
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};
static void begin(struct build *p, int64_t *thick, int64_t *inner, int64_t *number) {
    bool large = build_chance(p, 45);
    build_people(p, "A");
    build_context(p, "w", rings);
    build_choose(p, "u", large ? "cm" : "mm");
    *thick = build_between(p, 1, large ? 3 : 8), *inner = build_between(p, 3, large ? 12 : 60);
    *number = build_between(p, 4, 60);
}
static void bind_outer(struct build *p) {
    build_need(p, "a hole", build_value(p, DIAMETER) > 2 * build_value(p, THICK));
}
static struct ratio step_inner(struct build *p) {
    struct ratio twice = build_step(p, "太さの2つ分は、", p->datum[THICK], '*', build_int(2), "<u>", "です。");
    return build_step(p, "輪の内側の直径は、", p->datum[DIAMETER], '-', twice, "<u>", "です。");
}

/* ---- outer diameter: the length ---- */
static bool draw_outer(struct build *p) {
    int64_t thick, inner, n;
    begin(p, &thick, &inner, &n);
    build_datum(p, DIAMETER, "D", inner + 2 * thick), build_datum(p, THICK, "w1", thick), build_datum(p, OTHER, "n", n);
    return build_need(p, "numbers differ", inner + 2 * thick != n && thick != n);
}
static void solve_outer(struct build *p) {
    struct ratio inner = step_inner(p);
    struct ratio all =
        build_step(p, "くさりの中では内側の直径が<n>個ならぶので、", inner, '*', p->datum[OTHER], "<u>", "です。");
    struct ratio twice = build_apply(p, p->datum[THICK], '*', build_int(2));
    struct ratio length = build_step(p, "両はしに太さが1つずつあるので、", all, '+', twice, "<u>", "です。");
    build_trap(p, build_apply(p, p->datum[DIAMETER], '*', p->datum[OTHER]));
    build_trap(p, all);
    build_answer(p, length, "", "<u>");
}
/* Every ring after the first hides two thicknesses. */
static void solve_outer_overlap(struct build *p) {
    struct ratio all =
        build_step(p, "つながずにならべると、", p->datum[DIAMETER], '*', p->datum[OTHER], "<u>", "です。");
    struct ratio twice = build_step(p, "つなぎめ1か所で短くなるのは太さの2つ分で、", p->datum[THICK], '*', build_int(2),
                                    "<u>", "です。");
    struct ratio joints = build_step(p, "つなぎめの数は、", p->datum[OTHER], '-', build_int(1), "か所", "です。");
    struct ratio hidden = build_step(p, "短くなるのは全部で、", twice, '*', joints, "<u>", "です。");
    struct ratio length = build_step(p, "だから、", all, '-', hidden, "<u>", "です。");
    build_answer(p, length, "", "<u>");
}
static bool holds_outer(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 7) return true;
    int64_t length = build_value(p, DIAMETER);
    for (int64_t i = 1; i < build_value(p, OTHER); i++) length += build_value(p, DIAMETER) - 2 * build_value(p, THICK);
    return x[0] == length;
}
static const char *const templates_outer[] = {
    "外側の直径が<D><u>、太さが<w1><u>の<w>を<n>個つないで、まっすぐなくさりを作ります。くさりの長さは何<u>ですか。",
    "<w>がたくさんあります。どれも外側の直径は<D><u>、太さは<w1><u>です。<n>個をつないでぴんとはると、全体の長さは何<u>[ですか。|になりますか。]",
    "くさりの長さは何<u>になりますか。太さ<w1><u>で外側の直径が<D><u>の<w>を、<n>個つないでまっすぐにのばします。",
    "<A>は、<w>を<n>個つなげてくさりを作りました。<w>1個は、はしからはしまで<D><u>、太さ<w1><u>です。のばした長さは何<u>ですか。",
    "太さが<w1><u>の<w>があり、外側の直径は<D><u>です。これを<n>個つないで、たるまないようにのばしたときの長さ<wo>",
    "<n>個の<w>をつなぎ、まっすぐにのばしました。1個の太さは<w1><u>、外側の直径は<D><u>です。はしからはしまで何<u>ですか。",
    "外側の直径<D><u>の<w>を<n>個つないだくさりがあります。<w>の太さは<w1><u>です。くさりをぴんとはった長さは何<u>ですか。",
    "<w>を1列に<n>個つなぎます。外側の直径が<D><u>、太さが<w1><u>のとき、まっすぐにのばすと何<u><ka>",
    NULL,
};
static const struct subtype outer = {
    .id = "length",
    .name = "輪のくさりの長さ",
    .level = 2,
    .templates = templates_outer,
    .asks = "くさりの長さ",
    .role = {{"D", "外側の直径", "<u>"}, {"w1", "太さ", "<u>"}, {"n", "輪の数", "個"}},
    .method = {{"内側の直径", "植木算の考え方です。つないだくさりでは、輪の内側の直径がすき間なくならびます。",
                solve_outer, NULL},
               {"重なり", "つなぎめ1か所ごとに、太さの2つ分だけ短くなります。つなぎめの数は輪の数より1少なくなります。",
                solve_outer_overlap, "つなぎめは何か所ありますか。"}},
    .draw = draw_outer,
    .bind = bind_outer,
    .holds = holds_outer,
    .loops = 1,
    .low = {1},
    .high = {5000},
    .hint = "となり合う2つの輪は、どこが重なりますか。",
    .figure = &figure_none,
};

/* ---- inner diameter: the length ---- */
static bool draw_inner(struct build *p) {
    int64_t thick, inner, n;
    begin(p, &thick, &inner, &n);
    build_datum(p, DIAMETER, "D", inner), build_datum(p, THICK, "w1", thick), build_datum(p, OTHER, "n", n);
    return build_need(p, "numbers differ", inner != n && thick != n && inner != thick);
}
static void solve_inner(struct build *p) {
    struct ratio all =
        build_step(p, "内側の直径が<n>個ならぶので、", p->datum[DIAMETER], '*', p->datum[OTHER], "<u>", "です。");
    struct ratio twice = build_step(p, "両はしの太さは合わせて、", p->datum[THICK], '*', build_int(2), "<u>", "です。");
    struct ratio length = build_step(p, "だから、", all, '+', twice, "<u>", "です。");
    build_trap(p, all);
    build_trap(p, build_apply(p, build_apply(p, p->datum[DIAMETER], '+', twice), '*', p->datum[OTHER]));
    build_answer(p, length, "", "<u>");
}
static bool holds_inner(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 7) return true;
    int64_t length = 2 * build_value(p, THICK);
    for (int64_t i = 0; i < build_value(p, OTHER); i++) length += build_value(p, DIAMETER);
    return x[0] == length;
}
static const char *const templates_inner[] = {
    "内側の直径が<D><u>、太さが<w1><u>の<w>を<n>個つないで、まっすぐなくさりを作ります。くさりの長さは何<u>ですか。",
    "<w>がたくさんあります。どれも内側の直径は<D><u>、太さは<w1><u>です。<n>個をつないでぴんとはると、全体の長さは何<u>[ですか。|になりますか。]",
    "くさりの長さは何<u>になりますか。太さ<w1><u>で内側の直径が<D><u>の<w>を、<n>個つないでまっすぐにのばします。",
    "<A>は、<w>を<n>個つなげてくさりを作りました。<w>の内側の直径は<D><u>、太さは<w1><u>です。のばした長さは何<u>ですか。",
    "太さが<w1><u>の<w>があり、内側の直径は<D><u>です。これを<n>個つないで、たるまないようにのばしたときの長さ<wo>",
    "<n>個の<w>をつなぎ、まっすぐにのばしました。1個の太さは<w1><u>、内側の直径は<D><u>です。はしからはしまで何<u>ですか。",
    "内側の直径<D><u>の<w>を<n>個つないだくさりがあります。<w>の太さは<w1><u>です。くさりをぴんとはった長さは何<u>ですか。",
    "<w>を1列に<n>個つなぎます。内側の直径が<D><u>、太さが<w1><u>のとき、まっすぐにのばすと何<u><ka>",
    NULL,
};
static const struct subtype inner_asked = {
    .id = "inner",
    .name = "輪のくさりの長さ(内側から)",
    .level = 2,
    .templates = templates_inner,
    .asks = "くさりの長さ",
    .role = {{"D", "内側の直径", "<u>"}, {"w1", "太さ", "<u>"}, {"n", "輪の数", "個"}},
    .method = {{"内側の直径", "つないだくさりでは、輪の内側の直径がすき間なくならびます。残りは両はしの太さだけです。",
                solve_inner, NULL}},
    .draw = draw_inner,
    .holds = holds_inner,
    .loops = 1,
    .low = {1},
    .high = {5000},
    .hint = "くさりの中で、輪の内側の直径はどのようにならびますか。",
    .figure = &figure_none,
};

/* ---- the length is known: how many ---- */
static bool draw_count(struct build *p) {
    int64_t thick, inner, n;
    begin(p, &thick, &inner, &n);
    build_datum(p, DIAMETER, "D", inner + 2 * thick), build_datum(p, THICK, "w1", thick);
    build_datum(p, OTHER, "L", inner * n + 2 * thick);
    return build_need(p, "numbers differ", inner + 2 * thick != n && thick != n);
}
static void bind_count(struct build *p) {
    bind_outer(p);
    int64_t inner = build_value(p, DIAMETER) - 2 * build_value(p, THICK),
            rest = build_value(p, OTHER) - 2 * build_value(p, THICK);
    build_need(p, "whole rings", inner > 0 && rest > 0 && rest % inner == 0);
}
static void solve_count(struct build *p) {
    struct ratio inner = step_inner(p);
    struct ratio rest = build_step(p, "くさりの長さから両はしの太さをひくと、", p->datum[OTHER], '-',
                                   build_apply(p, p->datum[THICK], '*', build_int(2)), "<u>", "です。");
    struct ratio n = build_step(p, "ここに内側の直径がならぶので、輪の数は、", rest, '/', inner, "個", "です。");
    build_trap(p, build_apply(p, n, '+', build_int(1)));
    build_trap(p, build_apply(p, n, '-', build_int(1)));
    build_answer(p, n, "", "個");
}
static bool holds_number(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 7) return true;
    int64_t length = build_value(p, DIAMETER);
    for (int64_t i = 1; i < x[0]; i++) length += build_value(p, DIAMETER) - 2 * build_value(p, THICK);
    return length == build_value(p, OTHER);
}
static const char *const templates_count[] = {
    "外側の直径が<D><u>、太さが<w1><u>の<w>を何個かつないで、まっすぐなくさりを作ると、長さが<L><u>になりました。<w>を何個つなぎましたか。",
    "<w>がたくさんあります。どれも外側の直径は<D><u>、太さは<w1><u>です。つないでぴんとはった長さを<L><u>にするには、何個つなげばよい[ですか。|でしょうか。]",
    "<w>は何個ありますか。太さ<w1><u>で外側の直径が<D><u>の<w>をつないでのばすと、全体の長さは<L><u>です。",
    "<A>は、<w>をつなげて<L><u>のくさりを作りました。<w>1個は、外側の直径が<D><u>、太さが<w1><u>です。何個使いましたか。",
    "太さが<w1><u>の<w>があり、外側の直径は<D><u>です。これをつないでのばした長さが<L><u>のとき、つないだ<w>の数<wo>",
    "まっすぐにのばした長さが<L><u>のくさりがあります。1個の<w>の太さは<w1><u>、外側の直径は<D><u>です。<w>は何個つながっていますか。",
    "外側の直径<D><u>、太さ<w1><u>の<w>で、ぴんとはると<L><u>になるくさりを作ります。<w>は何個必要ですか。",
    "<w>を1列につなぎます。外側の直径が<D><u>、太さが<w1><u>のとき、全体が<L><u>になるのは何個つないだとき[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype count = {
    .id = "count",
    .name = "輪のくさりの数",
    .level = 3,
    .templates = templates_count,
    .asks = "輪の数",
    .role = {{"D", "外側の直径", "<u>"}, {"w1", "太さ", "<u>"}, {"L", "くさりの長さ", "<u>"}},
    .method = {{"内側の直径", "くさりの長さから両はしの太さをひくと、輪の内側の直径がすき間なくならびます。",
                solve_count, NULL}},
    .draw = draw_count,
    .bind = bind_count,
    .holds = holds_number,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "輪の内側の直径は何<u>ですか。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&outer, &inner_asked, &count, NULL};
const struct family family_kusari = {
    .id = "kusari", .number = "F21", .name = "輪のくさり", .grade = 5, .scene = SCENE_INDOORS, .subtypes = subtypes};
