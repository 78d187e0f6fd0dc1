/* shokuen_henka.c - how strong a solution gets: water or salt comes in, one is poured into another, some is replaced.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const liquids[] = {"食塩水|食塩", "食塩水|食塩", "食塩水|食塩", "さとう水|さとう", "塩水|塩", NULL};

static struct ratio rate_of(struct ratio percent) {
    return build_fraction((int64_t)percent.num, 100 * (int64_t)percent.den);
}
/* The last two lines: salt in so much of a solution, in percent. */
static struct ratio step_percent(struct build *p, struct ratio salt, struct ratio all) {
    struct ratio rate = build_step(p, "こさは、<s>の重さを<w>の重さでわって、", salt, '/', all, "", "です。");
    return build_step(p, "百分率で表すと、", rate, '*', build_int(100), "%", "です。");
}
static bool is_whole(int64_t a, int64_t b) { return b > 0 && a % b == 0; }

enum { GRAMS, PERCENT, CHANGE };

/* ---- water in or out ---- */
static void bind_water(struct build *p) {
    bool out = p->aux[0];
    build_set(p, "io", out ? "蒸発" : "加える"), build_set(p, "way", out ? "out" : "in");
    build_set(p, "do", out ? "から水を<W>g蒸発させ" : "に水を<W>g加え");
    build_set(p, "wv", out ? "蒸発させる" : "加える"), build_set(p, "fr", out ? "から" : "に");
    build_set(p, "wt", out ? "蒸発させて" : "加えて"), build_set(p, "wz", out ? "へる/5" : "ふえる");
    build_need(p, "some solution is left", !out || build_value(p, GRAMS) > build_value(p, CHANGE));
}
static bool draw_water(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t grams = build_round(p, 60, 900, 10), percent = build_between(p, 2, 24), after = build_between(p, 1, 30);
    bool out = after > percent;
    if (!build_need(p, "strengths differ", after != percent) ||
        !build_need(p, "whole grams", is_whole(grams * percent, after) && grams * percent % 100 == 0))
        return false;
    int64_t water = out ? grams - grams * percent / after : grams * percent / after - grams;
    build_aux(p, 0, out);
    build_datum(p, GRAMS, "G", grams), build_datum(p, PERCENT, "P", percent), build_datum(p, CHANGE, "W", water);
    return build_need(p, "a plausible amount of water", water >= 10 && water <= 1200);
}
static struct ratio step_salt(struct build *p) {
    return build_step(p, "<s>の重さは、", p->datum[GRAMS], '*', rate_of(p->datum[PERCENT]), "g", "で、変わりません。");
}
static struct ratio step_left(struct build *p) {
    return p->aux[0]
               ? build_step(p, "水が蒸発した後の<w>の重さは、", p->datum[GRAMS], '-', p->datum[CHANGE], "g", "です。")
               : build_step(p, "水を加えた後の<w>の重さは、", p->datum[GRAMS], '+', p->datum[CHANGE], "g", "です。");
}
static void solve_water(struct build *p) {
    struct ratio salt = step_salt(p), all = step_left(p);
    build_trap(p, build_fraction(100 * (int64_t)salt.num, (int64_t)salt.den * build_value(p, CHANGE)));
    build_answer(p, step_percent(p, salt, all), "", "%");
}
static void solve_water_ratio(struct build *p) {
    int64_t m, n;
    struct ratio all = step_left(p);
    build_line(p);
    build_say(p, "<w>の重さの比は");
    build_ratio(p, build_value(p, GRAMS), (int64_t)all.num, &m, &n);
    build_set_number(p, "z1", n), build_set_number(p, "z2", m);
    build_say(p, "で、<s>の重さは同じなので、こさの比は逆の<z1>:<z2>です。");
    struct ratio one =
        build_share_step(p, "<P>%が比の<z1>にあたるので、比の1は、", p->datum[PERCENT], build_int(n), "%", "です。");
    build_answer(p, build_step(p, "こさは、", one, '*', build_int(m), "%", "です。"), "", "%");
}
static bool holds_water(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t change = p->aux[0] ? -build_value(p, CHANGE) : build_value(p, CHANGE);
    return IF_KEPT(keep, 7, x[0] * (build_value(p, GRAMS) + change) == build_value(p, GRAMS) * build_value(p, PERCENT));
}
static const char *const templates_water[] = {
    "<P>%の<w><G>g<do>ました。こさは何%になりましたか。",
    "<w>が<G>gあり、こさは<P>%です。この<w><do>ると、何%の<w>になりますか。",
    "こさ<P>%の<w><G>g<do>ると、できる<w>のこさは何%[ですか。|でしょうか。]",
    "できた<w>のこさは何%ですか。<P>%の<w><G>g<do>ました。",
    "<P>%の<w>が<G>g入った容器があります。この<w><do>たとき、こさは何%ですか。",
    "<G>gの<w>のこさは<P>%でした。これ<do>ました。今のこさは何%ですか。",
    "実験で、<P>%の<w><G>g<do>ました。この<w>のこさ<wo>単位は%とします。",
    "はじめのこさは<P>%、重さは<G>gの<w>があります。これ<do>ると、こさは何%に変わりますか。",
    "!ビーカーの<w>は<P>%で、<G>gあります。これ<do>ると、何%になりますか。",
    NULL,
};
static const struct figure_template figure_water = {FIGURE_BEAKERS,
                                                    {{"grams", FIGURE_NUMBERS, "<G>"},
                                                     {"percent", FIGURE_NUMBERS, "<P>"},
                                                     {"water", FIGURE_NUMBER, "<W>"},
                                                     {"direction", FIGURE_TEXT, "<way>"}}};
static const struct subtype water = {
    .id = "water",
    .name = "水を加えた後、蒸発した後のこさ",
    .level = 2,
    .templates = templates_water,
    .asks = "後のこさ",
    .role = {{"G", "はじめの重さ", "g"},
             {"P", "はじめのこさ", "%"},
             {"W", "水の重さ", "g"},
             {"io", "水を加えるか、蒸発させるか", "加える|蒸発", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"変わらない量", "水の重さだけが変わり、<s>の重さは変わりません。", solve_water, NULL},
               {"逆比", "<s>の重さが同じなので、こさの比は、<w>の重さの比の逆になります。", solve_water_ratio,
                "<w>の重さは、はじめと後で何対何ですか。"}},
    .draw = draw_water,
    .bind = bind_water,
    .holds = holds_water,
    .low = {1},
    .high = {99},
    .hint = "変わらないのは、何の重さですか。",
    .figure = &figure_water,
};

/* ---- salt in ---- */
static bool draw_salt(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t all = build_round(p, 60, 900, 10), percent = build_between(p, 1, 30),
            after = build_between(p, percent + 1, percent + 20), salt = all * (after - percent) / (100 - percent);
    build_datum(p, GRAMS, "G", all - salt), build_datum(p, PERCENT, "P", percent), build_datum(p, CHANGE, "S", salt);
    return build_need(p, "the rest is a solution", all - salt >= 40 && salt >= 5 && after <= 36) &&
           build_need(p, "salt adds up", (all - salt) * percent + 100 * salt == all * after) &&
           build_need(p, "whole grams", (all - salt) * percent % 100 == 0);
}
static void solve_salt(struct build *p) {
    struct ratio first = build_step(p, "はじめの<w>にふくまれる<s>は、", p->datum[GRAMS], '*',
                                    rate_of(p->datum[PERCENT]), "g", "です。");
    struct ratio salt = build_step(p, "<s>を加えると、<s>は、", first, '+', p->datum[CHANGE], "g", "になります。");
    struct ratio all =
        build_step(p, "<w>の重さも<S>gふえて、", p->datum[GRAMS], '+', p->datum[CHANGE], "g", "になります。");
    build_trap(p, build_fraction(100 * (int64_t)salt.num, (int64_t)salt.den * build_value(p, GRAMS)));
    build_answer(p, step_percent(p, salt, all), "", "%");
}
/* The water stays. */
static void solve_salt_water(struct build *p) {
    struct ratio share = build_step(p, "水の割合は、", build_int(100), '-', p->datum[PERCENT], "%", "です。");
    struct ratio grams = build_step(p, "水の重さは、", p->datum[GRAMS], '*', rate_of(share), "g", "で、変わりません。");
    struct ratio all = build_step(p, "後の<w>の重さは、", p->datum[GRAMS], '+', p->datum[CHANGE], "g", "です。");
    build_line(p);
    build_say(p, "水の割合は");
    struct ratio rate = build_equation(p, grams, '/', all, "");
    build_say(p, "、百分率で");
    struct ratio percent = build_equation(p, rate, '*', build_int(100), "%");
    build_say(p, "です。");
    build_answer(p, build_step(p, "<s>の割合は、", build_int(100), '-', percent, "%", "です。"), "", "%");
}
static bool holds_salt(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, GRAMS) + build_value(p, CHANGE);
    return IF_KEPT(keep, 7, (100 - x[0]) * all == build_value(p, GRAMS) * (100 - build_value(p, PERCENT)));
}
static const char *const templates_salt[] = {
    "<P>%の<w><G>gに、<s>を<S>g加えてとかしました。何%の<w>になりますか。",
    "<w>が<G>gあり、こさは<P>%です。これに<s>を<S>g加えると、こさは何%になりますか。",
    "こさ<P>%の<w><G>gに<S>gの<s>をとかすと、できる<w>のこさは何%[ですか。|でしょうか。]",
    "できた<w>のこさは何%ですか。<P>%の<w><G>gに、<s>を<S>g入れて全部とかしました。",
    "<s>を<S>g用意して、<P>%の<w><G>gに全部とかします。こさは何%になりますか。",
    "<G>gの<w>のこさは<P>%でした。そこへ<s>を<S>g入れると、すべてとけました。今のこさは何%ですか。",
    "実験で、<P>%の<w><G>gに<s>を<S>g加えました。この<w>のこさ<wo>単位は%とします。",
    "<P>%ではうすかったので、<G>gの<w>に、あと<s>を<S>gたしました。こさは何%になりましたか。",
    "!容器の<w>は<P>%で<G>gです。<s>を<S>gとかすと、こさは何%に変わりますか。",
    NULL,
};
static const struct figure_template figure_salt = {
    FIGURE_BEAKERS,
    {{"grams", FIGURE_NUMBERS, "<G>"}, {"percent", FIGURE_NUMBERS, "<P>"}, {"salt", FIGURE_NUMBER, "<S>"}}};
static const struct subtype salt_in = {
    .id = "salt",
    .name = "食塩を加えた後のこさ",
    .level = 2,
    .templates = templates_salt,
    .asks = "後のこさ",
    .role = {{"G", "はじめの重さ", "g"}, {"P", "はじめのこさ", "%"}, {"S", "加える<s>の重さ", "g"}},
    .method = {{"ビーカー図", "<s>を加えると、<s>の重さも<w>の重さもふえます。", solve_salt, NULL},
               {"変わらない量", "<s>を加えても、水の重さは変わりません。水の割合から考えます。", solve_salt_water,
                "変わらないのは、何の重さですか。"}},
    .draw = draw_salt,
    .holds = holds_salt,
    .low = {1},
    .high = {99},
    .hint = "<s>を加えると、<w>の重さはどうなりますか。",
    .figure = &figure_salt,
};

/* ---- some of the first into the second ---- */
enum { G1, P1, G2, P2, POURED };
static void bind_pour(struct build *p) {
    build_need(p, "not more than there is", build_value(p, POURED) <= build_value(p, G1));
}
static bool draw_pour(struct build *p) {
    static const char *const vessels[] = {"A|B",
                                          "A|B",
                                          "容器A|容器B",
                                          "ビーカーA|ビーカーB",
                                          "水そうA|水そうB",
                                          "コップP|コップQ",
                                          "左のびん|右のびん",
                                          "大きい容器|小さい容器",
                                          "兄のコップ|弟のコップ",
                                          "赤いコップ|青いコップ",
                                          NULL};
    build_context(p, "w|s", liquids);
    build_words(p, "A|B", vessels);
    int64_t g1 = build_round(p, 100, 800, 50), g2 = build_round(p, 50, 600, 10), poured = build_round(p, 50, 400, 10),
            p1 = build_between(p, 1, 24), p2 = build_between(p, 1, 24);
    build_datum(p, G1, "G", g1), build_datum(p, P1, "P", p1), build_datum(p, G2, "H", g2), build_datum(p, P2, "Q", p2);
    build_datum(p, POURED, "x", poured);
    return build_need(p, "strengths differ", p1 != p2) && build_need(p, "some is left", poured < g1) &&
           build_need(p, "not the same weights", poured != g2) &&
           build_need(p, "whole grams", poured * p1 % 100 == 0 && g2 * p2 % 100 == 0) &&
           build_need(p, "a whole strength", is_whole(poured * p1 + g2 * p2, poured + g2));
}
static void solve_pour(struct build *p) {
    struct ratio moved =
        build_step(p, "うつした<w>にふくまれる<s>は、", p->datum[POURED], '*', rate_of(p->datum[P1]), "g", "です。");
    struct ratio own =
        build_step(p, "<B>にはじめにあった<s>は、", p->datum[G2], '*', rate_of(p->datum[P2]), "g", "です。");
    build_line(p);
    build_say(p, "合わせると、<s>は");
    struct ratio salt = build_equation(p, moved, '+', own, "g");
    build_say(p, "、<w>は");
    struct ratio all = build_equation(p, p->datum[POURED], '+', p->datum[G2], "g");
    build_say(p, "です。");
    build_trap(p, build_fraction(build_value(p, G1) * build_value(p, P1) + build_value(p, G2) * build_value(p, P2),
                                 build_value(p, G1) + build_value(p, G2)));
    build_answer(p, step_percent(p, salt, all), "", "%");
}
static bool holds_pour(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(G1) | BIT(POURED), build_value(p, POURED) <= build_value(p, G1)) &&
           IF_KEPT(keep, BIT(P1) | BIT(G2) | BIT(P2) | BIT(POURED),
                   (x[0] - build_value(p, P1)) * build_value(p, POURED) ==
                       (build_value(p, P2) - x[0]) * build_value(p, G2));
}
static const char *const templates_pour[] = {
    "<A>には<P>%の<w>が<G>g、<B>には<Q>%の<w>が<H>g入っています。<A>から<B>へ<x>gをうつしてよくまぜると、<B>の<w>のこさは何%になりますか。",
    "<P>%の<w><G>gが<A>に、<Q>%の<w><H>gが<B>に入っています。<A>から<x>gを取り出して<B>に入れました。<B>の<w>は何%になりましたか。",
    "<B>の<w>のこさは何%になりますか。<A>には<P>%の<w>が<G>g、<B>には<Q>%の<w>が<H>gあり、<A>から<B>へ<x>gうつします。",
    "<A>の<w>は<P>%で<G>g、<B>の<w>は<Q>%で<H>gです。<A>の<w>のうち<x>gを<B>に入れてまぜると、<B>のこさは何%[ですか。|でしょうか。]",
    "<w>が<A>に<G>g、<B>に<H>gあり、こさは順に<P>%と<Q>%です。<A>の<w>を<x>gだけ<B>にうつすと、<B>は何%になりますか。",
    "<B>の<Q>%の<w><H>gの中に、<A>の<P>%の<w><G>gから<x>gをうつしました。<B>の<w>のこさは何%になりましたか。",
    "<A>から<B>へ<w>を<x>gうつします。はじめ、<A>は<P>%の<w>が<G>g、<B>は<Q>%の<w>が<H>gでした。うつした後の<B>は何%ですか。",
    "<A>に<P>%の<w>が<G>g、<B>に<Q>%の<w>が<H>gあります。<A>から<x>gくみ出して<B>に加えたとき、<B>の<w>のこさ<wo>単位は%とします。",
    "!<A>(<P>%の<w><G>g)から、<B>(<Q>%の<w><H>g)へ<x>gうつしました。<B>のこさは何%になりますか。",
    NULL,
};
static const struct figure_template figure_pour = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>|<H>|<x>"}, {"percent", FIGURE_NUMBERS, "<P>|<Q>"}}};
static const struct subtype pour = {
    .id = "pour",
    .name = "一部をうつした後のこさ",
    .level = 3,
    .templates = templates_pour,
    .asks = "<B>のこさ",
    .role = {{"G", "<A>の重さ", "g"},
             {"P", "<A>のこさ", "%"},
             {"H", "<B>の重さ", "g"},
             {"Q", "<B>のこさ", "%"},
             {"x", "うつした重さ", "g"}},
    .method = {{"ビーカー図", "うつした分と、はじめから<B>にあった分に分けて、<s>の重さを求めます。", solve_pour,
                NULL}},
    .draw = draw_pour,
    .bind = bind_pour,
    .holds = holds_pour,
    .spare = BIT(G1), /* what stays behind does not matter */
    .low = {1},
    .high = {99},
    .hint = "うつした<x>gの<w>のこさは何%ですか。",
    .figure = &figure_pour,
};

/* ---- some is thrown away, and water comes in ---- */
static void bind_replace(struct build *p) {
    build_need(p, "not more than there is", build_value(p, CHANGE) < build_value(p, GRAMS));
}
static bool draw_replace(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t grams = build_round(p, 100, 900, 50), percent = build_between(p, 3, 30), out = build_round(p, 20, 600, 10);
    build_datum(p, GRAMS, "G", grams), build_datum(p, PERCENT, "P", percent), build_datum(p, CHANGE, "x", out);
    return build_need(p, "some is left", out < grams) &&
           build_need(p, "whole numbers",
                      is_whole(percent * (grams - out), grams) && percent * (grams - out) % 100 == 0);
}
static void solve_replace(struct build *p) {
    struct ratio left = build_step(p, "捨てた後に残る<w>は、", p->datum[GRAMS], '-', p->datum[CHANGE], "g", "です。");
    struct ratio salt =
        build_step(p, "その中の<s>は、", left, '*', rate_of(p->datum[PERCENT]), "g", "で、水を入れても変わりません。");
    build_line(p);
    build_say(p, "水を入れると、<w>の重さは");
    struct ratio all = build_equation(p, left, '+', p->datum[CHANGE], "g");
    build_say(p, "にもどります。");
    build_trap(p, build_fraction(build_value(p, GRAMS) * build_value(p, PERCENT),
                                 build_value(p, GRAMS) + build_value(p, CHANGE)));
    build_answer(p, step_percent(p, salt, all), "", "%");
}
static void solve_replace_share(struct build *p) {
    struct ratio left = build_step(p, "捨てた後に残る<w>は、", p->datum[GRAMS], '-', p->datum[CHANGE], "g", "です。");
    struct ratio share =
        build_step(p, "<s>は、はじめの何倍になるかというと、", left, '/', p->datum[GRAMS], "倍", "です。");
    build_answer(
        p, build_step(p, "全体の重さは同じなので、こさも同じ倍になり、", p->datum[PERCENT], '*', share, "%", "です。"),
        "", "%");
}
static bool holds_replace(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   (build_value(p, PERCENT) - x[0]) * build_value(p, GRAMS) ==
                       build_value(p, PERCENT) * build_value(p, CHANGE));
}
static const char *const templates_replace[] = {
    "<P>%の<w><G>gのうち<x>gを捨て、かわりに水を<x>g入れました。こさは何%になりましたか。",
    "容器に<P>%の<w>が<G>g入っています。このうち<x>gを捨てて、同じ重さの水を入れると、こさは何%になりますか。",
    "<w>が<G>gあり、こさは<P>%です。ここから<x>gをくみ出し、水を<x>g加えてよくまぜます。何%の<w>になりますか。",
    "何%の<w>になりますか。<P>%の<w><G>gから<x>gを取り出し、かわりに水を<x>g入れました。",
    "こさ<P>%の<w>を<G>g作りましたが、<x>gこぼしたので、同じ重さの水をたしました。こさは何%[ですか。|でしょうか。|になりますか。]",
    "<G>gの<P>%の<w>から<x>gを捨てます。そこへ水を<x>g入れて<G>gにもどしたとき、こさは何%ですか。",
    "水そうの<w>は<G>gで、こさは<P>%です。<x>gを水と入れかえました。入れかえた後のこさは何%になりましたか。",
    "<P>%の<w>が<G>gあります。<x>gの<w>を捨て、<x>gの水を入れました。できた<w>のこさ<wo>単位は%とします。",
    "!ビーカーの<w>(<P>%、<G>g)から<x>gを取り、水<x>gでおぎないました。こさは何%になりますか。",
    NULL,
};
static const struct figure_template figure_replace = {
    FIGURE_BEAKERS,
    {{"grams", FIGURE_NUMBERS, "<G>|<x>"}, {"percent", FIGURE_NUMBERS, "<P>"}, {"water", FIGURE_NUMBER, "<x>"}}};
static const struct subtype replace = {
    .id = "replace",
    .name = "捨てて水を入れた後のこさ",
    .level = 3,
    .templates = templates_replace,
    .asks = "後のこさ",
    .role = {{"G", "はじめの重さ", "g"}, {"P", "はじめのこさ", "%"}, {"x", "入れかえた重さ", "g"}},
    .method = {{"ビーカー図", "捨てると<s>もへります。残った<s>の重さを求めてから、こさを考えます。", solve_replace,
                NULL},
               {"何倍になるか", "全体の重さは変わらないので、こさは<s>の重さと同じ倍になります。", solve_replace_share,
                "残った<w>は、はじめの何倍ですか。"}},
    .draw = draw_replace,
    .bind = bind_replace,
    .holds = holds_replace,
    .low = {1},
    .high = {99},
    .hint = "捨てた後、<s>は何g残っていますか。",
    .figure = &figure_replace,
};

static const struct subtype *const subtypes[] = {&water, &salt_in, &pour, &replace, NULL};
const struct family family_shokuen_henka = {.id = "shokuen_henka",
                                            .number = "F32",
                                            .name = "食塩水のこさの変化",
                                            .grade = 5,
                                            .scene = SCENE_LABORATORY,
                                            .subtypes = subtypes};
