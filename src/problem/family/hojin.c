/* hojin.c - 方陣算: square arrays of stones, full and hollow.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const stones[] = {
    "ご石|個",   "おはじき|個", "タイル|枚",   "コイン|枚",   "ビー玉|個",       "色紙|枚",       "いす|きゃく",
    "メダル|枚", "ボタン|個",   "カード|枚",   "つくえ|台",   "植木ばち|個",     "ピン|本",       "貝がら|個",
    "画用紙|枚", "コップ|個",   "さいころ|個", "旗|本",       "ペットボトル|本", "マグネット|個", "キャラメル|個",
    "10円玉|枚", "ボール|個",   "ろうそく|本", "花のなえ|株", "風船|個",         "びんのふた|個", "シール|枚",
    "石|個",     "はち植え|個", "クッキー|枚", "箱|個",       "ビーズ|個",       "!ブロック|個",  NULL};

void build_stones(struct build *p) {
    build_context(p, "w|c", stones);
    build_people(p, "A");
}

enum { OUTER };
/* ---- all from the outer ring ---- */
static bool draw_all(struct build *p) {
    build_stones(p);
    build_datum(p, OUTER, "R", 4 * build_between(p, 4, 60));
    return true;
}
static void solve_all(struct build *p) {
    struct ratio part = build_step(p, "角の重なりをさけて4つに分けると、1つ分は、", p->datum[OUTER], '/', build_int(4),
                                   "<c>", "です。");
    struct ratio side = build_step(p, "1辺の数は、これより1多いので、", part, '+', build_int(1), "<c>", "です。");
    struct ratio all = build_step(p, "全部の数は、1辺の数を2回かけて、", side, '*', side, "<c>", "です。");
    build_trap(p, build_apply(p, part, '*', part));
    build_answer(p, all, "", "<c>");
}
static void solve_all_corners(struct build *p) {
    struct ratio sides =
        build_step(p, "角の4<c>を2回ずつ数えることにすると、", p->datum[OUTER], '+', build_int(4), "<c>", "です。");
    struct ratio side =
        build_step(p, "これは4つの辺の合計なので、1辺の数は、", sides, '/', build_int(4), "<c>", "です。");
    struct ratio all = build_step(p, "全部の数は、1辺の数を2回かけて、", side, '*', side, "<c>", "です。");
    build_answer(p, all, "", "<c>");
}
static bool holds_all(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    for (int64_t side = 2; side * side <= x[0]; side++)
        if (side * side == x[0]) return side * side - (side - 2) * (side - 2) == build_value(p, OUTER);
    return false;
}
static const char *const templates_all[] = {
    "<w>を正方形の形にすきまなくならべると、いちばん外側の1周は<R><c>になりました。<w>は全部で何<c>ありますか。",
    "<w>が正方形の形にぎっしりならんでいます。いちばん外側のひと回りの数は<R><c>です。<w>は全部で何<c>[ありますか。|ですか。|でしょうか。]",
    "正方形の形に<w>をならべました。外側の1周を数えると<R><c>でした。全部の<w>の数<wo>",
    "<w>は全部で何<c>ですか。正方形の形にすきまなくならべたとき、いちばん外側の1周は<R><c>です。",
    "たてと横が同じ数になるように<w>をならべます。いちばん外側にある<w>は<R><c>です。<w>は全部で何<c>ですか。",
    "いちばん外側の1周が<R><c>になるように、<w>を正方形の形にぎっしりならべます。<w>は全部で何<c>必要ですか。",
    "<w>を使って、中まですきまのない正方形を作りました。外側の1周に使った<w>は<R><c>です。全部で何<c>使いましたか。",
    "正方形にならべた<w>のいちばん外側を1周数えると<R><c>ありました。中もふくめて、<w>は全部で何<c>になりますか。",
    NULL,
};
static const struct figure_template figure_all = {FIGURE_GRID, {{"outer", FIGURE_NUMBER, "<R>"}}};
static const struct subtype all_asked = {
    .id = "all",
    .name = "外側から全部",
    .level = 1,
    .templates = templates_all,
    .asks = "全部の数",
    .role = {{"R", "外側の1周の数", "<c>"}},
    .method = {{"方じんの図", "方じん算です。外側の1周を、角を2回数えないように同じ数の4つに分けた図で考えます。",
                solve_all, NULL},
               {"角を2回数える", "方じん算です。角をどちらの辺にも入れて数えると、1周より4<c>多くなります。",
                solve_all_corners, "4つの辺の数をたすと、外側の1周より何<c>多くなりますか。"}},
    .draw = draw_all,
    .holds = holds_all,
    .loops = 1,
    .low = {1},
    .high = {4000},
    .hint = "角の<w>を2回数えないように、外側の1周を4つに分けましょう。",
    .figure = &figure_all,
};

/* ---- the outer ring from all ---- */
enum { SIDE };
static bool draw_outer(struct build *p) {
    build_stones(p);
    build_datum(p, SIDE, "S", build_between(p, 4, 80));
    return true;
}
static void solve_outer(struct build *p) {
    struct ratio part =
        build_step(p, "1辺から角の1<c>をのぞくと、", p->datum[SIDE], '-', build_int(1), "<c>", "です。");
    struct ratio ring =
        build_step(p, "同じものが4つできるので、外側の1周は、", part, '*', build_int(4), "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[SIDE], '*', build_int(4)));
    build_answer(p, ring, "", "<c>");
}
static void solve_outer_corners(struct build *p) {
    struct ratio sides = build_step(p, "4つの辺の数の合計は、", p->datum[SIDE], '*', build_int(4), "<c>", "です。");
    struct ratio ring =
        build_step(p, "角の4<c>を2回ずつ数えているので、外側の1周は、", sides, '-', build_int(4), "<c>", "です。");
    build_answer(p, ring, "", "<c>");
}
static bool holds_outer(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, SIDE);
    return IF_KEPT(keep, 1, x[0] == s * s - (s - 2) * (s - 2));
}
static const char *const templates_outer[] = {
    "<w>を、1辺が<S><c>の正方形の形にすきまなくならべました。いちばん外側の1周には何<c>ありますか。",
    "1辺に<S><c>ずつ、<w>を正方形の形にならべます。いちばん外側の1周の数は何<c>[ですか。|でしょうか。|になりますか。]",
    "<w>をたてに<S><c>、横に<S><c>の正方形にならべました。外側のひと回りにある<w>は何<c>ですか。",
    "いちばん外側の1周には何<c>ありますか。<w>は1辺<S><c>の正方形の形にぎっしりならんでいます。",
    "正方形の形にならんだ<w>の1辺は<S><c>です。外側の1周の<w>の数<wo>",
    "1辺が<S><c>になるように<w>を正方形にならべました。外側の1周だけを赤い<w>にするとき、赤い<w>は何<c>必要ですか。",
    "<w>で1辺<S><c>の正方形を作ります。いちばん外側に使う<w>は何<c>ですか。",
    "1辺<S><c>の正方形の形に<w>がならんでいます。外側をぐるりと1周数えると何<c>になりますか。",
    NULL,
};
static const struct figure_template figure_outer = {FIGURE_GRID, {{"side", FIGURE_NUMBER, "<S>"}}};
static const struct subtype outer = {
    .id = "outer",
    .name = "外側の1周",
    .level = 1,
    .templates = templates_outer,
    .asks = "いちばん外側の数",
    .role = {{"S", "1辺の数", "<c>"}},
    .method = {{"方じんの図", "方じん算です。角を2回数えないように、外側を同じ数の4つに分けた図で考えます。",
                solve_outer, NULL},
               {"角を2回数える", "方じん算です。4つの辺の数をたして、2回数えた角の分をひきます。", solve_outer_corners,
                "4つの辺の数をたすと、角は何回ずつ数えることになりますか。"}},
    .draw = draw_outer,
    .holds = holds_outer,
    .low = {1},
    .high = {500},
    .hint = "角の<w>を2回数えないように、外側の1周を4つに分けましょう。",
    .figure = &figure_outer,
};

/* ---- hollow ---- */
enum { LAYERS = 1 };
static bool draw_hollow(struct build *p) {
    build_stones(p);
    int64_t layers = build_between(p, 2, 6), side = build_between(p, 2 * layers + 2, 40);
    build_datum(p, SIDE, "S", side);
    build_datum(p, LAYERS, "K", layers);
    return true;
}
static void solve_hollow(struct build *p) {
    struct ratio length = build_step(p, "長方形の横の数は、", p->datum[SIDE], '-', p->datum[LAYERS], "<c>", "です。");
    struct ratio one =
        build_step(p, "長方形1つ分は、たてが<K><c>なので、", length, '*', p->datum[LAYERS], "<c>", "です。");
    struct ratio all = build_step(p, "長方形は4つあるので、全部で、", one, '*', build_int(4), "<c>", "です。");
    int64_t s = build_value(p, SIDE), l = build_value(p, LAYERS);
    build_trap(p, build_int(s * s - (s - l) * (s - l)));
    build_trap(p, build_int(4 * s * l));
    build_answer(p, all, "", "<c>");
}
static void solve_hollow_squares(struct build *p) {
    struct ratio both = build_step(p, "両側の<K>列ずつで、", p->datum[LAYERS], '*', build_int(2), "列", "へります。");
    struct ratio inner = build_step(p, "内側のあいた部分の1辺は、", p->datum[SIDE], '-', both, "<c>", "です。");
    build_line(p);
    build_say(p, "すきまなくならべると、");
    struct ratio full = build_equation(p, p->datum[SIDE], '*', p->datum[SIDE], "<c>");
    build_say(p, "、内側の部分は");
    struct ratio hole = build_equation(p, inner, '*', inner, "<c>");
    build_say(p, "です。");
    struct ratio all = build_step(p, "だから、全部で、", full, '-', hole, "<c>", "です。");
    build_answer(p, all, "", "<c>");
}
static bool holds_hollow(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, SIDE), inner = s - 2 * build_value(p, LAYERS);
    return IF_KEPT(keep, 3, x[0] == s * s - inner * inner);
}
static const char *const templates_hollow[] = {
    "<w>を、外側の1辺が<S><c>の<K>列の中空方じんにならべました。<w>は全部で何<c>ありますか。",
    "<w>で、外側の1辺が<S><c>で<K>列の、中が空いた正方形を作ります。<w>は全部で何<c>必要[ですか。|でしょうか。]",
    "中が空いた正方形の形に<w>をならべます。外側の1辺は<S><c>、はばは<K>列です。<w>は何<c>ですか。",
    "<w>は全部で何<c>ですか。外側の1辺が<S><c>で、<K>列の中空方じんの形にならんでいます。",
    "外側の1辺に<S><c>ならぶように、<w>を<K>列の中空の正方形にならべました。全部の数<wo>",
    "まん中が空いた正方形の形に<w>がならんでいます。いちばん外側の1辺は<S><c>で、どこも<K>列です。<w>は全部で何<c>ですか。",
    "<K>列の中空方じんを<w>で作りました。外側の1辺は<S><c>です。使った<w>は全部で何<c>ですか。",
    "外側の1辺が<S><c>の正方形で、まわり<K>列だけに<w>を置きます。置く<w>は何<c>になりますか。",
    NULL,
};
static const struct figure_template figure_hollow = {
    FIGURE_GRID, {{"side", FIGURE_NUMBER, "<S>"}, {"layers", FIGURE_NUMBER, "<K>"}}};
static const struct subtype hollow = {
    .id = "hollow",
    .name = "中空方じん",
    .level = 2,
    .templates = templates_hollow,
    .asks = "全部の数",
    .role = {{"S", "外側の1辺の数", "<c>"}, {"K", "何列か", "列"}},
    .method = {{"4つの長方形", "方じん算です。図を、同じ大きさの4つの長方形に分けて考えます。", solve_hollow, NULL},
               {"大きい正方形からひく", "方じん算です。すきまなくならべた正方形から、内側のあいた正方形をひきます。",
                solve_hollow_squares, "内側のあいた部分の1辺は、外側の1辺よりいくつ少ないですか。"}},
    .draw = draw_hollow,
    .holds = holds_hollow,
    .low = {1},
    .high = {2000},
    .hint = "同じ大きさの長方形4つに分けると、1つ分はたてと横に何<c>ずつですか。",
    .figure = &figure_hollow,
};

/* ---- the side of a ring ---- */
static void bind_side(struct build *p) {
    build_need(p, "a ring of four equal parts", build_value(p, OUTER) >= 8 && build_value(p, OUTER) % 4 == 0);
}
static void solve_side(struct build *p) {
    struct ratio part = build_step(p, "角の重なりをさけて4つに分けると、1つ分は、", p->datum[OUTER], '/', build_int(4),
                                   "<c>", "です。");
    struct ratio side = build_step(p, "1辺の数は、角の1<c>をたして、", part, '+', build_int(1), "<c>", "です。");
    build_trap(p, part), build_trap(p, build_apply(p, part, '-', build_int(1)));
    build_answer(p, side, "", "<c>");
}
static void solve_side_corners(struct build *p) {
    struct ratio sides =
        build_step(p, "角の4<c>を2回ずつ数えることにすると、", p->datum[OUTER], '+', build_int(4), "<c>", "です。");
    struct ratio side =
        build_step(p, "これは4つの辺の合計なので、1辺の数は、", sides, '/', build_int(4), "<c>", "です。");
    build_answer(p, side, "", "<c>");
}
/* Two sides whole, two between them. */
static bool holds_side(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] + x[0] + (x[0] - 2) + (x[0] - 2) == build_value(p, OUTER));
}
static const char *const templates_side[] = {
    "<w>を正方形の形にならべると、いちばん外側の1周は<R><c>になりました。外側の1辺には何<c>ならんでいますか。",
    "<w>が正方形の形にならんでいます。いちばん外側のひと回りの数は<R><c>です。1辺は何<c>[ですか。|でしょうか。|になりますか。]",
    "正方形の形に<w>をならべました。外側の1周を数えると<R><c>でした。1辺の<w>の数<wo>",
    "1辺には何<c>ならんでいますか。正方形の形に<w>をすきまなくならべたとき、いちばん外側の1周は<R><c>です。",
    "たてと横が同じ数になるように<w>をならべます。いちばん外側にある<w>は<R><c>です。1辺の<w>は何<c>ですか。",
    "いちばん外側の1周が<R><c>になるように、<w>を正方形の形にぎっしりならべます。1辺は何<c>にすればよいですか。",
    "<A>は、<w>で中まですきまのない正方形を作りました。外側の1周に使った<w>は<R><c>です。角もふくめて、1つの辺には何<c>ありますか。",
    "正方形にならべた<w>のいちばん外側を1周数えると<R><c>ありました。外側の1つの辺には<w>が何<c>ならんでいますか。",
    NULL,
};
static const struct subtype side_asked = {
    .id = "side",
    .name = "外側の1周から1辺",
    .level = 1,
    .templates = templates_side,
    .asks = "1辺の数",
    .role = {{"R", "いちばん外側の数", "<c>"}},
    .method = {{"方じんの図", "方じん算です。角を2回数えないように、外側の1周を同じ数ずつ4つに分けます。", solve_side,
                NULL},
               {"角を2回数える", "角を2回ずつ数えると、4つの辺の数の合計になります。", solve_side_corners,
                "4つの辺の数をたすと、角は何回ずつ数えますか。"}},
    .draw = draw_all,
    .bind = bind_side,
    .holds = holds_side,
    .low = {2},
    .high = {100},
    .hint = "外側の1周を、同じ数ずつ4つに分けるには、どう区切りますか。",
    .figure = &figure_all,
};

static const struct subtype *const subtypes[] = {&all_asked, &outer, &hollow, &side_asked, NULL};
const struct family family_hojin = {
    .id = "hojin", .number = "F16,F17", .name = "方じん算", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};
