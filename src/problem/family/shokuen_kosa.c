/* shokuen_kosa.c - how strong a solution is: from its salt and its weight; after some went there and came back.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const liquids[] = {"食塩水|食塩", "食塩水|食塩", "食塩水|食塩", "さとう水|さとう", "塩水|塩", NULL};

/* ---- how strong it is ---- */
enum { DISSOLVED, LIQUID };
static void bind_rate(struct build *p) {
    build_need(p, "less salt than solution", build_value(p, DISSOLVED) < build_value(p, LIQUID));
}
static bool draw_rate(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t percent = build_between(p, 2, 30), all = build_round(p, 50, 900, 10);
    build_datum(p, DISSOLVED, "S", all * percent / 100), build_datum(p, LIQUID, "G", all);
    return build_need(p, "whole grams of salt", all * percent % 100 == 0);
}
static void solve_rate(struct build *p) {
    struct ratio rate =
        build_step(p, "<s>の重さを<w>の重さでわって、", p->datum[DISSOLVED], '/', p->datum[LIQUID], "", "です。");
    build_trap(p, build_fraction(100 * build_value(p, DISSOLVED), build_value(p, LIQUID) - build_value(p, DISSOLVED)));
    build_answer(p, build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。"), "", "%");
}
static bool holds_rate(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, LIQUID) == 100 * build_value(p, DISSOLVED));
}
static const char *const templates_rate[] = {
    "<w><G>gの中に、<s>が<S>gとけています。この<w>のこさは何%ですか。",
    "<s>を<S>gとかして、<w>を<G>g作りました。こさは何%[ですか。|でしょうか。]",
    "何%の<w>ですか。<w>全体は<G>gで、とけている<s>は<S>gです。",
    "<s><S>gに水を加えて、全体を<G>gの<w>にしました。こさは何%になりましたか。",
    "<G>gの<w>があります。水を全部蒸発させると、<s>が<S>g残りました。こさは何%でしたか。",
    "<w>の重さは<G>g、その中の<s>の重さは<S>gです。この<w>のこさ<wo>単位は%とします。",
    "<S>gの<s>をふくむ<w>が<G>gあります。この<w>のこさは何%になりますか。",
    "全部で<G>gになるまで水を入れて、<s><S>gをとかしました。できた<w>のこさは何%ですか。",
    "!<w><G>gのうち<S>gが<s>です。こさは何%ですか。",
    NULL,
};
static const struct figure_template figure_rate = {FIGURE_BEAKERS,
                                                   {{"grams", FIGURE_NUMBERS, "<G>"}, {"salt", FIGURE_NUMBER, "<S>"}}};
static const struct subtype rate_asked = {
    .id = "rate",
    .name = "食塩水全体からこさ",
    .level = 1,
    .templates = templates_rate,
    .asks = "こさ",
    .role = {{"S", "<s>の重さ", "g"}, {"G", "<w>の重さ", "g"}},
    .method = {{"こさ", "こさは、<s>の重さを<w>全体の重さでわった割合です。", solve_rate, NULL}},
    .draw = draw_rate,
    .bind = bind_rate,
    .holds = holds_rate,
    .low = {1},
    .high = {99},
    .hint = "もとにする量は、<w>の重さですか、水の重さですか。",
    .figure = &figure_rate,
};

/* ---- there and back ---- */
enum { GA, PA, GB, PB, MOVED };
static void bind_back(struct build *p) {
    build_need(p, "not more than there is", build_value(p, MOVED) < build_value(p, GA));
}
static bool draw_back(struct build *p) {
    static const char *const vessels[] = {"A|B",
                                          "容器A|容器B",
                                          "ビーカーA|ビーカーB",
                                          "水そうA|水そうB",
                                          "コップP|コップQ",
                                          "大きい容器|小さい容器",
                                          "左のびん|右のびん",
                                          "赤いコップ|青いコップ",
                                          NULL};
    build_context(p, "w|s", liquids);
    build_words(p, "A|B", vessels);
    int64_t ga = build_round(p, 100, 600, 50), gb = build_round(p, 50, 600, 50), x = build_round(p, 50, 300, 50),
            pa = build_between(p, 2, 24), pb = build_between(p, 0, 20);
    build_datum(p, GA, "G", ga), build_datum(p, PA, "P", pa), build_datum(p, GB, "H", gb), build_datum(p, PB, "Q", pb),
        build_datum(p, MOVED, "x", x);
    if (!build_need(p, "strengths differ", pa != pb && pb > 0) || !build_need(p, "some is left", x < ga) ||
        !build_need(p, "a whole strength on the way", (x * pa + gb * pb) % (x + gb) == 0))
        return false;
    int64_t mixed = (x * pa + gb * pb) / (x + gb);
    return build_need(p, "a whole strength", ((ga - x) * pa + x * mixed) % ga == 0) &&
           build_need(p, "grams of salt", x * pa % 50 == 0 && gb * pb % 50 == 0 && x * mixed % 50 == 0);
}
static void solve_back(struct build *p) {
    struct ratio pa = build_fraction(build_value(p, PA), 100), pb = build_fraction(build_value(p, PB), 100);
    build_line(p);
    build_say(p, "うつした<s>は");
    struct ratio moved = build_equation(p, p->datum[MOVED], '*', pa, "g");
    build_say(p, "、<B>にあった<s>は");
    struct ratio own = build_equation(p, p->datum[GB], '*', pb, "g");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "<B>の<s>は");
    struct ratio salt = build_equation(p, moved, '+', own, "g");
    build_say(p, "、<w>は");
    struct ratio all = build_equation(p, p->datum[MOVED], '+', p->datum[GB], "g");
    build_say(p, "になります。");
    struct ratio mixed = build_step(p, "<B>のこさは、", salt, '/', all, "", "です。");
    struct ratio again = build_step(p, "もどす<x>gの<s>は、", p->datum[MOVED], '*', mixed, "g", "です。");
    build_line(p);
    build_say(p, "<A>に残った<w>は");
    struct ratio left = build_equation(p, p->datum[GA], '-', p->datum[MOVED], "g");
    build_say(p, "、その<s>は");
    struct ratio stayed = build_equation(p, left, '*', pa, "g");
    build_say(p, "です。");
    struct ratio in_a = build_step(p, "<A>の<s>は、", stayed, '+', again, "g", "です。");
    build_line(p);
    build_say(p, "<A>は<G>gにもどるので、こさは");
    struct ratio rate = build_equation(p, in_a, '/', p->datum[GA], "");
    build_say(p, "、百分率で");
    struct ratio percent = build_equation(p, rate, '*', build_int(100), "%");
    build_say(p, "です。");
    build_trap(p, build_apply(p, mixed, '*', build_int(100)));
    build_answer(p, percent, "", "%");
}
/* In hundredths of a gram of salt, times the weight of the second after it got some. */
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, GA), b = build_value(p, GB), moved = build_value(p, MOVED), all = b + moved,
            second = moved * build_value(p, PA) + b * build_value(p, PB);
    return IF_KEPT(keep, 31, x[0] * a * all == (a - moved) * build_value(p, PA) * all + moved * second);
}
static const char *const templates_back[] = {
    "<A>に<P>%の<w>が<G>g、<B>に<Q>%の<w>が<H>g入っています。<A>から<B>へ<x>gうつしてよくまぜ、次に<B>から<A>へ<x>gもどします。<A>のこさは何%になりますか。",
    "<A>には<P>%の<w><G>g、<B>には<Q>%の<w><H>gがあります。<A>から<x>gを<B>に入れてまぜた後、<B>から<x>gを<A>にもどしました。<A>の<w>は何%[ですか。|でしょうか。]",
    "<A>の<w>は何%になりますか。はじめ、<A>は<P>%で<G>g、<B>は<Q>%で<H>gです。<A>から<B>へ<x>gうつしてまぜ、<B>から<A>へ<x>gもどします。",
    "<w>が<A>に<G>g(<P>%)、<B>に<H>g(<Q>%)あります。<A>から<x>gを<B>にうつしてかきまぜ、<B>から<x>gを<A>にうつします。<A>のこさは何%ですか。",
    "<A>の<P>%の<w><G>gのうち<x>gを、<B>の<Q>%の<w><H>gに入れました。よくまぜてから、<x>gを<A>にもどすと、<A>のこさは何%になりますか。",
    "<P>%の<w><G>gが<A>に、<Q>%の<w><H>gが<B>にあります。まず<A>から<B>へ<x>g、まぜた後に<B>から<A>へ<x>gうつすとき、<A>の<w>のこさ<wo>単位は%とします。",
    "<A>(<P>%の<w><G>g)から<x>gを<B>(<Q>%の<w><H>g)へうつし、よくまぜました。その後、同じ<x>gを<A>へもどしました。<A>は何%になりましたか。",
    "<A>に<G>g、<B>に<H>gの<w>があり、こさは<P>%と<Q>%です。<A>から<B>、<B>から<A>の順に<x>gずつ、よくまぜながらうつします。最後に<A>は何%になりますか。",
    "!はじめ<A>は<P>%の<w><G>g、<B>は<Q>%の<w><H>gです。<x>gを<A>から<B>へ、まぜてから<x>gを<B>から<A>へうつしました。<A>のこさは何%ですか。",
    NULL,
};
static const struct figure_template figure_back = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>|<H>|<x>"}, {"percent", FIGURE_NUMBERS, "<P>|<Q>"}}};
static const struct subtype back = {
    .id = "back",
    .name = "うつしてもどした後のこさ",
    .level = 3,
    .templates = templates_back,
    .asks = "<A>のこさ",
    .role = {{"G", "<A>の重さ", "g"},
             {"P", "<A>のこさ", "%"},
             {"H", "<B>の重さ", "g"},
             {"Q", "<B>のこさ", "%"},
             {"x", "うつす重さ", "g"}},
    .method = {{"順に追う", "うつすたびに、どちらの<s>が何gになるかを順に求めます。", solve_back, NULL}},
    .draw = draw_back,
    .bind = bind_back,
    .holds = holds_back,
    .low = {1},
    .high = {99},
    .hint = "1回目にうつした後、<B>のこさは何%になりますか。",
    .figure = &figure_back,
};

static const struct subtype *const subtypes[] = {&rate_asked, &back, NULL};
const struct family family_shokuen_kosa = {.id = "shokuen_kosa",
                                           .number = "F32",
                                           .name = "食塩水のこさを求める",
                                           .grade = 5,
                                           .scene = SCENE_LABORATORY,
                                           .subtypes = subtypes};
