/* shokuen_iroiro.c - 食塩水, more of it: as much salt in another solution, water for so much salt, dissolved and
 * then thinned, water
 * boiled away and salt put in, the strength before.
 *
 *   salt = solution × strength ÷ 100, and only what is added or poured changes it
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const solutions[] = {"食塩水|食塩|とける",
                                        "さとう水|さとう|とける",
                                        "塩水|塩|とける",
                                        "食塩水|食塩|まざる",
                                        "塩水|塩|まざる",
                                        "!ミョウバン水|ミョウバン|とける",
                                        NULL};
static const struct figure_template figure_G = {FIGURE_NONE,
                                                {{"numbers", FIGURE_NUMBERS, "<G>"}, {"unit", FIGURE_TEXT, "g"}}};
static const struct figure_template figure_S = {FIGURE_NONE,
                                                {{"numbers", FIGURE_NUMBERS, "<S>"}, {"unit", FIGURE_TEXT, "g"}}};

static void draw_words(struct build *p) {
    build_context(p, "w|s|ve", solutions);
    build_people(p, "A");
}
static struct ratio of_percent(struct build *p, const char *before, int weight, int rate) {
    struct ratio r = build_apply(p, p->datum[rate], '/', build_int(100));
    return build_step(p, before, p->datum[weight], '*', r, "g", "です。");
}
static struct ratio percent(struct build *p, const char *before, struct ratio salt, struct ratio all) {
    struct ratio r = build_fraction_step(p, before, salt, '/', all, "", "です。");
    return build_step(p, "百分率で表すと、", r, '*', build_int(100), "%", "です。");
}

/* ---- another solution with as much salt ---- */
enum { G, P, Q };
static bool draw_same(struct build *p) {
    draw_words(p);
    int64_t a = build_between(p, 2, 20), b = build_between(p, 2, 20), g = build_round(p, 50, 600, 10);
    build_datum(p, G, "G", g), build_datum(p, P, "P", a), build_datum(p, Q, "Q", b);
    return build_need(p, "whole grams", g * a % b == 0 && g * a % 100 == 0) && build_need(p, "two strengths", a != b) &&
           build_need(p, "a plausible weight", g * a / b < 1500);
}
static void solve_same(struct build *p) {
    struct ratio salt = of_percent(p, "とけている<s>は、", G, P);
    struct ratio r = build_apply(p, p->datum[Q], '/', build_int(100));
    build_trap(p, build_apply(p, p->datum[G], '*', build_apply(p, p->datum[Q], '/', p->datum[P])));
    build_answer(p, build_step(p, "同じ重さの<s>をふくむ<Q>%の<w>は、", salt, '/', r, "g", "です。"), "", "g");
}
static bool holds_same(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, Q) == build_value(p, G) * build_value(p, P));
}
static const char *const templates_same[] = {
    "<P>%の<w><G>gにとけている<s>と同じ重さの<s>をふくむ、<Q>%の<w>は何gですか。",
    "<P>%の<w>が<G>gあります。この中の<s>と同じ量の<s>がとけている<Q>%の<w>を作ると、何gになり[ますか。|ますでしょうか。]",
    "<Q>%の<w>が何gあれば、<P>%の<w><G>gと同じ重さの<s>をふくみますか。",
    "<A>は<P>%の<w>を<G>g作りました。同じ重さの<s>をふくむ<Q>%の<w>は何gですか。",
    "何gの<Q>%の<w>に、<P>%の<w><G>gと同じ重さの<s>がふくまれますか。",
    "<P>%の<w><G>gと<Q>%の<w>には、同じ重さの<s>がとけています。<Q>%の<w>は何gでしょうか。",
    "<w>が2つあります。1つは<P>%で<G>g、もう1つは<Q>%です。とけている<s>の重さが等しいとき、<Q>%のほうは何gですか。",
    "<A>は、<P>%の<w><G>gにふくまれる<s>と同じ重さの<s>で、<Q>%の<w>を作ります。できる<w>の重さ<wo>単位はgです。",
    NULL};
static const struct subtype same = {
    .id = "same",
    .name = "同じ重さの食塩をふくむ食塩水",
    .level = 2,
    .templates = templates_same,
    .asks = "もう一方の<w>の重さ",
    .role = {{"G", "一方の重さ", "g"},
             {"P", "一方のこさ", "%", PROBLEM_DECIMAL},
             {"Q", "もう一方のこさ", "%", PROBLEM_DECIMAL}},
    .method = {{"食塩の重さ", "どちらにも同じ重さの<s>がとけています。その重さを先に求めます。", solve_same, NULL}},
    .draw = draw_same,
    .holds = holds_same,
    .low = {1},
    .high = {1500},
    .hint = "とけている<s>は何gですか。",
    .figure = &figure_G,
};

/* ---- the water for so much salt ---- */
enum { S, RATE };
static bool draw_need(struct build *p) {
    draw_words(p);
    int64_t r = build_between(p, 2, 25), s = build_between(p, 3, 90);
    build_datum(p, S, "S", s), build_datum(p, RATE, "P", r);
    return build_need(p, "whole grams", s * 100 % r == 0) && build_need(p, "a plausible weight", s * 100 / r < 2000);
}
static void solve_need(struct build *p) {
    struct ratio r = build_apply(p, p->datum[RATE], '/', build_int(100));
    struct ratio all = build_step(p, "できる<w>は、", p->datum[S], '/', r, "g", "です。");
    build_trap(p, all);
    build_answer(p, build_step(p, "必要な水は、", all, '-', p->datum[S], "g", "です。"), "", "g");
}
static bool holds_need(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, (x[0] + build_value(p, S)) * build_value(p, RATE) == build_value(p, S) * 100);
}
static const char *const templates_need[] = {
    "<s><S>gを全部使って<P>%の<w>を作ります。水は何g必要ですか。",
    "<A>は<s><S>gを水にとかして、こさが<P>%の<w>を作りたいと思っています。水は何gいり[ますか。|ますでしょうか。]",
    "水は何g必要ですか。<s><S>gで<P>%の<w>を作ります。",
    "<s>が<S>gあります。これをすべてとかして<P>%の<w>にするには、何gの水にとかせばよいですか。",
    "何gの水に<s><S>gをとかすと、<P>%の<w>ができますか。",
    "<P>%の<w>を作るのに、<s>を<S>g使います。加える水は何gでしょうか。",
    "<s><S>gに水を加えて、こさ<P>%の<w>にします。加える水は何gですか。",
    "<A>は<S>gの<s>で<P>%の<w>を作ります。用意する水の重さ<wo>単位はgです。",
    NULL};
static const struct subtype need = {
    .id = "need",
    .name = "食塩を使い切るときの水の重さ",
    .level = 2,
    .templates = templates_need,
    .asks = "水の重さ",
    .role = {{"S", "<s>の重さ", "g"}, {"P", "こさ", "%", PROBLEM_DECIMAL}},
    .method = {{"全体の重さ", "<w>全体の重さを求めて、<s>の重さを引きます。", solve_need, NULL}},
    .draw = draw_need,
    .holds = holds_need,
    .low = {1},
    .high = {2000},
    .hint = "できる<w>は何gですか。",
    .figure = &figure_S,
};

/* ---- dissolved, then thinned ---- */
enum { SALT, WATER, MORE };
static bool draw_thin(struct build *p) {
    draw_words(p);
    int64_t s = build_between(p, 5, 60), w = build_round(p, 40, 500, 5), x = build_round(p, 20, 400, 10);
    build_datum(p, SALT, "S", s), build_datum(p, WATER, "W", w), build_datum(p, MORE, "x", x);
    return build_need(p, "a whole percentage", s * 100 % (s + w + x) == 0);
}
static void solve_thin(struct build *p) {
    struct ratio one = build_step(p, "はじめの<w>は、", p->datum[SALT], '+', p->datum[WATER], "g", "です。");
    struct ratio all = build_step(p, "水を加えた<w>は、", one, '+', p->datum[MORE], "g", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[SALT], '/', one), '*', build_int(100)));
    build_answer(p, percent(p, "<s>の重さを全体の重さでわって、", p->datum[SALT], all), "", "%");
}
static bool holds_thin(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * (build_value(p, SALT) + build_value(p, WATER) + build_value(p, MORE)) ==
                       build_value(p, SALT) * 10000);
}
static const char *const templates_thin[] = {
    "水<W>gに<s><S>gをとかした<w>に、さらに水を<x>g加えました。こさは何%になりますか。",
    "<A>は<s><S>gを<W>gの水にとかし、そこへ水を<x>g入れました。<w>のこさは何%[ですか。|でしょうか。]",
    "こさは何%ですか。<s><S>gと水<W>gで<w>を作り、後から水を<x>g加えました。",
    "<w>を、<s><S>gと水<W>gで作りました。こいので水を<x>g加えると、こさは何%になりますか。",
    "<W>gの水に<S>gの<s>を入れてまぜ、もう<x>gの水を入れてまぜました。できた<w>は何%ですか。",
    "<s><S>gを水<W>gにとかしてから、水<x>gでうすめました。うすめた<w>のこさは何%でしょうか。",
    "水<x>gを、水<W>gと<s><S>gで作った<w>に加えます。こさは何%になりますか。",
    "<A>は水<W>gに<s><S>gをとかし、その後、水を<x>g加えました。最後のこさ<wo>単位は%です。",
    NULL};
static const struct subtype thin = {
    .id = "thin",
    .name = "とかした後に水を加えたこさ",
    .level = 2,
    .templates = templates_thin,
    .asks = "最後のこさ",
    .role = {{"S", "<s>の重さ", "g"}, {"W", "はじめの水の重さ", "g"}, {"x", "加える水の重さ", "g"}},
    .method = {{"食塩の重さ", "水を加えても<s>の重さは変わりません。全体の重さだけがふえます。", solve_thin, NULL}},
    .draw = draw_thin,
    .holds = holds_thin,
    .low = {1},
    .high = {10000},
    .scale = 100,
    .hint = "水を加えた後の<w>は、全部で何gですか。",
    .figure = &figure_S,
};

/* ---- water boiled away, and salt put in ---- */
enum { WEIGHT, STRENGTH, STEAM, ADDED };
static void bind_boil(struct build *p) {
    build_need(p, "water is left",
               build_value(p, STEAM) * 100 < build_value(p, WEIGHT) * (100 - build_value(p, STRENGTH)));
}
static bool draw_boil(struct build *p) {
    draw_words(p);
    int64_t g = build_round(p, 100, 500, 10), r = build_between(p, 2, 15), e = build_round(p, 10, g / 2, 5),
            s = build_between(p, 4, 60);
    build_datum(p, WEIGHT, "G", g), build_datum(p, STRENGTH, "P", r), build_datum(p, STEAM, "x", e),
        build_datum(p, ADDED, "S", s);
    return build_need(p, "whole grams", g * r % 100 == 0) &&
           build_need(p, "a whole percentage", (g * r / 100 + s) * 100 % (g - e + s) == 0) &&
           build_need(p, "it dissolves", (g * r / 100 + s) * 4 < g - e + s);
}
static void solve_boil(struct build *p) {
    struct ratio salt = of_percent(p, "はじめの<s>は、", WEIGHT, STRENGTH);
    struct ratio more = build_step(p, "加えた後の<s>は、", salt, '+', p->datum[ADDED], "g", "です。");
    struct ratio left =
        build_step(p, "水を蒸発させた<w>は、", p->datum[WEIGHT], '-', p->datum[STEAM], "g", "です。");
    struct ratio all = build_step(p, "<s>を加えると全体は、", left, '+', p->datum[ADDED], "g", "です。");
    build_trap(p, build_apply(p, build_apply(p, more, '/', left), '*', build_int(100)));
    build_answer(p, percent(p, "<s>の重さを全体の重さでわって、", more, all), "", "%");
}
static bool holds_boil(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] * (build_value(p, WEIGHT) - build_value(p, STEAM) + build_value(p, ADDED)) ==
                       (build_value(p, WEIGHT) * build_value(p, STRENGTH) + build_value(p, ADDED) * 100) * 100);
}
static const char *const templates_boil[] = {
    "<P>%の<w><G>gから水を<x>g蒸発させ、<s>を<S>g加えました。こさは何%になりますか。",
    "<A>は<P>%の<w><G>gを熱して水を<x>g蒸発させ、さらに<s>を<S>gとかしました。こさは何%[ですか。|でしょうか。]",
    "こさは何%ですか。<P>%の<w><G>gに<s>を<S>g加え、水を<x>g蒸発させました。",
    "<P>%の<w>が<G>gあります。水だけを<x>g蒸発させ、<s><S>gを加えてよくかきまぜると、何%の<w>になりますか。",
    "<G>gの<P>%の<w>を熱すると、水が<x>g蒸発しました。ここに<s>を<S>g入れると、こさは何%ですか。",
    "<w>(<P>%、<G>g)から水<x>gを蒸発させた後、<S>gの<s>を入れました。最後のこさは何%になりますか。",
    "<P>%の<w><G>gを火にかけて<x>gの水をなくし、<s>を<S>gたしました。何%の<w>ができますか。",
    "<A>は<P>%の<w><G>gから水を<x>g蒸発させ、<s>を<S>gとかしました。できた<w>のこさ<wo>単位は%です。",
    NULL};
static const struct subtype boil = {
    .id = "boil",
    .name = "水を蒸発させて食塩を加えたこさ",
    .level = 3,
    .templates = templates_boil,
    .asks = "最後のこさ",
    .role = {{"G", "はじめの重さ", "g"},
             {"P", "はじめのこさ", "%"},
             {"x", "蒸発した水の重さ", "g"},
             {"S", "加えた<s>の重さ", "g"}},
    .method = {{"食塩の重さ", "<s>の重さと全体の重さを、それぞれ順に求めます。", solve_boil, NULL}},
    .draw = draw_boil,
    .bind = bind_boil,
    .holds = holds_boil,
    .low = {1},
    .high = {10000},
    .scale = 100,
    .hint = "はじめにとけている<s>は何gですか。",
    .figure = &figure_G,
};

/* ---- how strong it was before ---- */
enum { START, WATERED, AFTER };
enum { PUT_IN, BOILED };
static void bind_before(struct build *p) {
    build_set(p, "io", p->aux[0] == BOILED ? "蒸発させる" : "加える");
    build_set(p, "it", p->aux[0] == BOILED ? "蒸発させ" : "加え");
    build_need(p, "something is left", p->aux[0] == PUT_IN || build_value(p, WATERED) < build_value(p, START));
}
static bool draw_before(struct build *p) {
    draw_words(p);
    build_aux(p, 0, build_chance(p, 35) ? BOILED : PUT_IN);
    int64_t g = build_round(p, 60, 500, 10), x = build_round(p, 10, 300, 10), q = build_between(p, 2, 20),
            end = p->aux[0] == BOILED ? g - x : g + x;
    build_datum(p, START, "G", g), build_datum(p, WATERED, "x", x), build_datum(p, AFTER, "Q", q);
    return build_need(p, "a whole percentage", end > 0 && end * q % g == 0) &&
           build_need(p, "it dissolves", end * q / g <= 25 && end * q >= g);
}
static void solve_before(struct build *p) {
    bool boiled = p->aux[0] == BOILED;
    struct ratio end =
        build_step(p, "後の<w>は、", p->datum[START], boiled ? '-' : '+', p->datum[WATERED], "g", "です。");
    struct ratio r = build_apply(p, p->datum[AFTER], '/', build_int(100));
    struct ratio salt = build_step(p, "とけている<s>は、", end, '*', r, "g", "です。");
    build_answer(p, percent(p, "<s>の重さははじめも同じなので、はじめの重さでわって、", salt, p->datum[START]), "",
                 "%");
}
static bool holds_before(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t end = build_value(p, START) + (p->aux[0] == BOILED ? -1 : 1) * build_value(p, WATERED);
    return IF_KEPT(keep, 7, x[0] * build_value(p, START) == end * build_value(p, AFTER) * 100);
}
static const char *const templates_before[] = {
    "こさのわからない<w>が<G>gあります。これに水を<x>g<io>と、こさが<Q>%になりました。はじめのこさは何%でしたか。",
    "<w>が<G>gあります。水を<x>g<io>と、こさは<Q>%になります。はじめのこさは何%[ですか。|でしょうか。]",
    "はじめのこさは何%ですか。<w><G>gの水を<x>g<it>たら<Q>%になりました。",
    "<A>が<G>gの<w>の水を<x>g<it>たところ、<Q>%の<w>になりました。もとの<w>は何%でしたか。",
    "<G>gの<w>があります。水を<x>g<it>て、<Q>%の<w>にしました。もとのこさは何%ですか。",
    "水を<x>g<it>て<Q>%になった<w>は、はじめは<G>gでした。はじめのこさは何%でしょうか。",
    "<w><G>gの水を<x>g<it>ました。今のこさは<Q>%です。<it>る前のこさは何%ですか。",
    "<A>は<w><G>gの水を<x>g<it>て、こさを<Q>%にしました。はじめのこさ<wo>単位は%です。",
    NULL};
static const struct subtype before = {
    .id = "before",
    .name = "後のこさからはじめのこさ",
    .level = 2,
    .templates = templates_before,
    .asks = "はじめのこさ",
    .role = {{"G", "はじめの重さ", "g"},
             {"x", "水の重さ", "g"},
             {"Q", "後のこさ", "%", PROBLEM_DECIMAL},
             {"io", "加えたか、蒸発か", "加える|蒸発", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"食塩の重さ", "水だけが変わるとき、<s>の重さは変わりません。", solve_before, NULL}},
    .draw = draw_before,
    .bind = bind_before,
    .holds = holds_before,
    .low = {1},
    .high = {10000},
    .scale = 100,
    .hint = "後の<w>は何gですか。",
    .figure = &figure_G,
};

static const struct subtype *const subtypes[] = {&same, &need, &thin, &boil, &before, NULL};
const struct family family_shokuen_iroiro = {.id = "shokuen_iroiro",
                                             .number = "F32,F33",
                                             .name = "食塩水のいろいろ",
                                             .grade = 6,
                                             .scene = SCENE_LABORATORY,
                                             .subtypes = subtypes};
