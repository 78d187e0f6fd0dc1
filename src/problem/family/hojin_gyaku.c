/* hojin_gyaku.c - 方陣算 backwards: rings, insides and sides from the number of all.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { ALL, LAYERS = 1 };
static const struct figure_template figure_whole = {FIGURE_GRID, {{"whole", FIGURE_NUMBER, "<N>"}}};
static const struct figure_template figure_hollow = {
    FIGURE_GRID, {{"whole", FIGURE_NUMBER, "<N>"}, {"layers", FIGURE_NUMBER, "<K>"}}};

/* The side of a full square of n, 0 where n is no square. */
static int64_t side_of(int64_t n) {
    int64_t side = 1;
    while (side * side < n) side++;
    return side * side == n ? side : 0;
}
static struct ratio step_side(struct build *p) {
    int64_t side = side_of(build_value(p, ALL));
    build_line(p);
    build_say(p, "同じ数を2回かけて<N>になるのは、");
    build_equation(p, build_int(side), '*', build_int(side), "<c>");
    build_say(p, "のときです。");
    return build_step(p, "だから、1辺の数は、", p->datum[ALL], '/', build_int(side), "<c>", "です。");
}
static void bind_square(struct build *p) { build_need(p, "a full square", side_of(build_value(p, ALL)) >= 3); }
static bool draw_square(struct build *p) {
    int64_t side = build_between(p, 4, 60);
    build_stones(p);
    build_datum(p, ALL, "N", side * side);
    return true;
}

/* ---- the ring of a full square ---- */
static bool draw_ring(struct build *p) { return draw_square(p); }
static void bind_ring(struct build *p) { bind_square(p); }
static void solve_ring(struct build *p) {
    struct ratio side = step_side(p);
    struct ratio part = build_step(p, "1辺から角の1<c>をのぞくと、", side, '-', build_int(1), "<c>", "です。");
    struct ratio ring =
        build_step(p, "同じものが4つできるので、外側の1周は、", part, '*', build_int(4), "<c>", "です。");
    build_trap(p, build_apply(p, side, '*', build_int(4)));
    build_answer(p, ring, "", "<c>");
}
static bool holds_ring(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = side_of(build_value(p, ALL));
    return IF_KEPT(keep, 1, x[0] == s * s - (s - 2) * (s - 2));
}
static const char *const templates_ring[] = {
    "<N><c>の<w>を、正方形の形にすきまなくならべました。いちばん外側の1周には何<c>ならんでいますか。",
    "<w>が<N><c>あります。これを全部使って、中までつまった正方形の形にならべると、外側の1周は何<c>[ですか。|でしょうか。|になりますか。]",
    "いちばん外側の1周は何<c>ですか。<N><c>の<w>を正方形の形にぎっしりならべます。",
    "<A>は、<N><c>の<w>を、たてと横の数が同じになるようにすきまなくならべました。外側をぐるりと1周数えると何<c>ですか。",
    "<N><c>の<w>で、ちょうど正方形の形ができました。いちばん外側のひとまわりには何<c>ありますか。",
    "正方形の形にすきまなくならんだ<w>は、全部で<N><c>です。外側の1周の<w>の数<wo>",
    "<w>を<N><c>使って、すきまのない正方形を作りました。いちばん外側のひとまわりにならんでいるのは何<c>ですか。",
    "全部で<N><c>の<w>が正方形の形にならんでいます。いちばん外側にある<w>は何<c>ですか。",
    NULL,
};
static const struct subtype ring_asked = {
    .id = "ring",
    .name = "全部から外側の1周",
    .level = 2,
    .templates = templates_ring,
    .asks = "いちばん外側の数",
    .role = {{"N", "全部の数", "<c>"}},
    .method = {{"方じんの図", "方じん算です。まず1辺の数を求め、角を2回数えないように外側を4つに分けた図で考えます。",
                solve_ring, NULL}},
    .draw = draw_ring,
    .bind = bind_ring,
    .holds = holds_ring,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "まず、1辺の数を求めましょう。",
    .figure = &figure_whole,
};

/* ---- a full square without its ring ---- */
static bool draw_inside(struct build *p) { return draw_square(p); }
static void bind_inside(struct build *p) { bind_square(p); }
static void solve_inside(struct build *p) {
    struct ratio side = step_side(p);
    struct ratio inner =
        build_step(p, "外側の1周を取ると、1辺は両側で1<c>ずつへるので、", side, '-', build_int(2), "<c>", "です。");
    struct ratio left = build_step(p, "残りの数は、1辺の数を2回かけて、", inner, '*', inner, "<c>", "です。");
    int64_t s = side_of(build_value(p, ALL));
    build_trap(p, build_int((s - 1) * (s - 1))), build_trap(p, build_int(s * s - 4 * s));
    build_answer(p, left, "", "<c>");
}
static bool holds_inside(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = side_of(build_value(p, ALL)), ring = 2 * s + 2 * (s - 2);
    return IF_KEPT(keep, 1, x[0] + ring == build_value(p, ALL));
}
static const char *const templates_inside[] = {
    "<N><c>の<w>が、正方形の形にすきまなくならんでいます。いちばん外側の1周を全部取ると、残りは何<c>ですか。",
    "<w>が<N><c>、たてと横に同じ数ずつぎっしりならんでいます。外側の1周を取りのぞくと、何<c>残り[ますか。|ますか。]",
    "残りは何<c>ですか。<N><c>の<w>を正方形の形にならべ、そこからいちばん外側の1周を取ります。",
    "<A>は、<N><c>の<w>を正方形の形にならべてから、外側のひとまわりを取りました。<w>は何<c>残っていますか。",
    "正方形の形にすきまなくならんだ<w>は、全部で<N><c>です。外側の1周をのぞいた<w>の数<wo>",
    "<N><c>の<w>で、中までつまった正方形を作りました。いちばん外側の1周だけが赤で、残りは白です。白い<w>は何<c>ですか。",
    "全部で<N><c>の<w>が正方形の形にならんでいます。いちばん外側のひとまわりをのぞくと何<c>になりますか。",
    "<w><N><c>を正方形にならべました。外側の1周をのぞいた内側には何<c>ありますか。",
    NULL,
};
static const struct subtype inside_asked = {
    .id = "inside",
    .name = "外側の1周をのぞく",
    .level = 2,
    .templates = templates_inside,
    .asks = "残りの数",
    .role = {{"N", "全部の数", "<c>"}},
    .method = {{"方じんの図",
                "方じん算です。外側の1周を取ると、1辺の数は両側で1つずつ、2少なくなります。図で考えます。",
                solve_inside, NULL}},
    .draw = draw_inside,
    .bind = bind_inside,
    .holds = holds_inside,
    .loops = 1,
    .low = {1},
    .high = {3600},
    .hint = "外側の1周を取ると、1辺の数はいくつ少なくなりますか。",
    .figure = &figure_whole,
};

/* ---- the side of a hollow square ---- */
static bool draw_hollow(struct build *p) {
    int64_t layers = build_between(p, 2, 6), side = build_between(p, 2 * layers + 2, 40);
    build_stones(p);
    build_datum(p, ALL, "N", 4 * layers * (side - layers)), build_datum(p, LAYERS, "K", layers);
    return true;
}
static void bind_hollow(struct build *p) {
    int64_t layers = build_value(p, LAYERS);
    build_need(p, "a hollow square",
               layers >= 1 && build_value(p, ALL) % (4 * layers) == 0 && build_value(p, ALL) / (4 * layers) > layers);
}
static void solve_hollow(struct build *p) {
    struct ratio one =
        build_step(p, "同じ長方形4つに分けると、1つ分は、", p->datum[ALL], '/', build_int(4), "<c>", "です。");
    struct ratio length =
        build_step(p, "長方形のたては<K><c>なので、横は、", one, '/', p->datum[LAYERS], "<c>", "です。");
    struct ratio side =
        build_step(p, "外側の1辺は、横の数にたての<K><c>をたして、", length, '+', p->datum[LAYERS], "<c>", "です。");
    build_trap(p, length), build_trap(p, one);
    build_answer(p, side, "", "<c>");
}
static bool holds_hollow(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t inner = x[0] - 2 * build_value(p, LAYERS);
    return IF_KEPT(keep, 3, inner > 0 && x[0] * x[0] - inner * inner == build_value(p, ALL));
}
static const char *const templates_hollow[] = {
    "<N><c>の<w>を、<K>列の中空方じんにならべました。外側の1辺は何<c>ですか。",
    "<w>を<N><c>使って、<K>列の、中が空いた正方形を作ります。いちばん外側の1辺は何<c>[ですか。|でしょうか。|になりますか。]",
    "いちばん外側の1辺には何<c>ならびますか。<N><c>の<w>を、中が空いた<K>列の正方形の形にならべます。",
    "<A>は、<N><c>の<w>で、まん中があいた<K>列の正方形を作りました。外側の1辺は何<c>ですか。",
    "まん中が空いた正方形の形に<w>がならんでいます。全部で<N><c>あり、どこも<K>列です。外側の1辺の数<wo>",
    "<K>列の中空方じんを作るのに、<w>を<N><c>使いました。いちばん外側の1辺にならんでいる<w>は何<c>ですか。",
    "<w><N><c>を全部使って、<K>列の中空の正方形の形にならべると、外側の1辺は何<c>になりますか。",
    "中があいた正方形の形に、<w>を<K>列にならべます。<w>が<N><c>あるとき、外側の1つの辺には何<c>ならびますか。",
    NULL,
};
static const struct subtype hollow_asked = {
    .id = "hollow",
    .name = "中空方じんの1辺",
    .level = 2,
    .templates = templates_hollow,
    .asks = "外側の1辺の数",
    .role = {{"N", "全部の数", "<c>"}, {"K", "何列か", "列"}},
    .method = {{"方じんの図", "方じん算です。図を、同じ大きさの4つの長方形に分けて考えます。", solve_hollow, NULL}},
    .draw = draw_hollow,
    .bind = bind_hollow,
    .holds = holds_hollow,
    .low = {1},
    .high = {300},
    .hint = "4つの長方形に分けると、1つ分は何<c>ですか。",
    .figure = &figure_hollow,
};

/* ---- the side of a full square ---- */
static void solve_side(struct build *p) {
    struct ratio less = build_int(side_of(build_value(p, ALL)) - 1);
    build_step(p, "同じ数を2回かけて調べていくと、", less, '*', less, "<c>", "では、まだ足りません。");
    struct ratio side = step_side(p);
    build_trap(p, build_fraction(build_value(p, ALL), 4));
    build_answer(p, side, "", "<c>");
}
static bool holds_side(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] * x[0] == build_value(p, ALL));
}
static const char *const templates_side[] = {
    "<N><c>の<w>を、正方形の形にすきまなくならべました。1辺には何<c>ならんでいますか。",
    "<w>が<N><c>あります。これを全部使って、中までつまった正方形の形にならべると、1辺は何<c>[ですか。|でしょうか。|になりますか。]",
    "1辺は何<c>になりますか。<N><c>の<w>を正方形の形にぎっしりならべます。",
    "<A>は、<N><c>の<w>を、たてと横の数が同じになるようにすきまなくならべました。たて1列には何<c>ありますか。",
    "<N><c>の<w>で、ちょうど正方形の形ができました。1つの辺には何<c>ありますか。",
    "正方形の形にすきまなくならんだ<w>は、全部で<N><c>です。1辺の<w>の数<wo>",
    "<w>を<N><c>使って、すきまのない正方形を作りました。1辺にならんでいるのは何<c>ですか。",
    "全部で<N><c>の<w>が、たてと横に同じ数ずつならんでいます。横1列の<w>は何<c>ですか。",
    NULL,
};
static const struct subtype side_asked = {
    .id = "side",
    .name = "全部から1辺",
    .level = 1,
    .templates = templates_side,
    .asks = "1辺の数",
    .role = {{"N", "全部の数", "<c>"}},
    .method = {{"方じんの図", "方じん算です。たてと横が同じ数なので、同じ数を2回かけた数を考えます。", solve_side,
                NULL}},
    .draw = draw_square,
    .bind = bind_square,
    .holds = holds_side,
    .low = {1},
    .high = {100},
    .hint = "同じ数を2回かけて全部の数になるのは、どんな数ですか。",
    .figure = &figure_whole,
};

static const struct subtype *const subtypes[] = {&ring_asked, &inside_asked, &hollow_asked, &side_asked, NULL};
const struct family family_hojin_gyaku = {.id = "hojin_gyaku",
                                          .number = "F16,F17",
                                          .name = "方じん算の逆",
                                          .grade = 5,
                                          .scene = SCENE_INDOORS,
                                          .subtypes = subtypes};
