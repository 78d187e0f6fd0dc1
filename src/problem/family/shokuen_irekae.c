/* shokuen_irekae.c - 食塩水の入れかえ: two vessels exchange the same weight; water in place of a part.
 *
 *   exchanged until both are alike: in each the parts of the two are as in the whole, x = G × H/(G+H)
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const liquids[] = {"食塩水|食塩", "食塩水|食塩", "食塩水|食塩", "さとう水|さとう", "塩水|塩", NULL};
static const char *const vessels[] = {
    "A|B",         "容器A|容器B",           "ビーカーA|ビーカーB", "水そうA|水そうB",       "コップP|コップQ",
    "びんX|びんY", "大きい容器|小さい容器", "左のびん|右のびん",   "赤いコップ|青いコップ", "ボウルA|ボウルB",
    NULL};

/* ---- two vessels ---- */
enum { GA, PA, GB, PB, MOVED };
static void draw_two(struct build *p, int64_t ga, int64_t pa, int64_t gb, int64_t pb) {
    build_context(p, "w|s", liquids);
    build_words(p, "A|B", vessels);
    build_datum(p, GA, "G", ga), build_datum(p, PA, "P", pa);
    build_datum(p, GB, "H", gb), build_datum(p, PB, "Q", pb);
    p->asked = (int)build_between(p, 0, 1);
}
static struct ratio part(struct build *p, int percent) { return build_fraction(build_value(p, percent), 100); }
static struct ratio as_percent(struct build *p, const char *before, struct ratio salt, struct ratio all) {
    build_line(p);
    build_say(p, before);
    struct ratio rate = build_equation(p, salt, '/', all, "");
    build_say(p, "、百分率で");
    struct ratio percent = build_equation(p, rate, '*', build_int(100), "%");
    build_say(p, "です。");
    return percent;
}

/* ---- exchanged until both are alike ---- */
static void bind_equal(struct build *p) {
    build_need(p, "strengths differ", build_value(p, PA) != build_value(p, PB));
    build_set(p, "qs", p->asked ? "等しくなったこさは何%" : "入れかえた<w>は何gずつ");
    build_set(p, "qv",
              p->asked ? "[どちらも|<A>も<B>も]何%に{なる/た}か"
                       : "何gずつ[{入れかえる/た}か|取り出して{入れかえる/た}か]");
}
static bool draw_equal(struct build *p) {
    int64_t ga = build_round(p, 100, 900, 50), gb = build_round(p, 100, 900, 50), all = ga + gb,
            step = all / build_gcd(ga, gb), pa = build_between(p, 1, 20), pb = pa + step * build_between(p, 1, 3);
    bool second = build_chance(p, 50);
    draw_two(p, ga, second ? pb : pa, gb, second ? pa : pb);
    return build_need(p, "two weights", ga != gb) && build_need(p, "plausible strengths", pb <= 30) &&
           build_need(p, "whole grams", ga * gb % all == 0);
}
static void solve_equal(struct build *p) {
    struct ratio all = build_step(p, "<w>は合わせて、", p->datum[GA], '+', p->datum[GB], "g", "です。");
    if (!p->asked) {
        build_line(p);
        build_say(p, "どちらも同じこさなので、<A>の中にある、もと<B>の<w>の割合は");
        struct ratio share = build_fraction_equation(p, p->datum[GB], '/', all, "");
        build_say(p, "です。");
        struct ratio x = build_fraction_step(p, "入れかえたのは、", p->datum[GA], '*', share, "g", "ずつです。");
        build_trap(p, build_fraction(build_value(p, GA) + build_value(p, GB), 4));
        build_trap(p, build_fraction(build_value(p, GA), 2));
        build_answer(p, x, "", "g");
        return;
    }
    build_line(p);
    build_say(p, "<s>は、<A>に");
    struct ratio one = build_equation(p, p->datum[GA], '*', part(p, PA), "g");
    build_say(p, "、<B>に");
    struct ratio two = build_equation(p, p->datum[GB], '*', part(p, PB), "g");
    build_say(p, "あります。");
    struct ratio salt = build_step(p, "<s>は合わせて、", one, '+', two, "g", "です。");
    build_trap(p, build_fraction(build_value(p, PA) + build_value(p, PB), 2));
    build_answer(p, as_percent(p, "全部をまぜたときと同じこさになるので、", salt, all), "", "%");
}
/* What is in each after x grams went both ways, in hundredths of a gram. */
static bool holds_equal(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, GA), b = build_value(p, GB), pa = build_value(p, PA), pb = build_value(p, PB);
    int64_t in_a = (a - x[0]) * pa + x[0] * pb, in_b = (b - x[0]) * pb + x[0] * pa;
    return IF_KEPT(keep, 15, x[1] * a == in_a && x[1] * b == in_b);
}
static const char *const templates_equal[] = {
    "<A>に<P>%の<w>が<G>g、<B>に<Q>%の<w>が<H>g入っています。<A>と<B>から同じ重さの<w>を取り出して入れかえると、こさが等しくなりました。<qs>[ですか。|でしょうか。]",
    "<A>には<P>%の<w><G>g、<B>には<Q>%の<w><H>gがあります。それぞれから同じ量を同時に相手に移したところ、同じこさになりました。<qs>[ですか。|でしょうか。]",
    "<P>%の<w><G>gが入った<A>と、<Q>%の<w><H>gが入った<B>から、同じ重さずつくみ出して交かんすると、2つのこさは同じになりました。<qs>[ですか。|でしょうか。]",
    "<w>が<A>に<G>g(<P>%)、<B>に<H>g(<Q>%)あります。同じ量ずつ入れかえて、どちらも同じこさにしました。<qs>[ですか。|でしょうか。]",
    "<A>の<w>は<G>gで<P>%、<B>の<w>は<H>gで<Q>%です。両方から等しい重さの<w>を取り出し、たがいに入れかえたら、こさに差がなくなりました。<qs>[ですか。|でしょうか。]",
    "<P>%の<w><G>gと<Q>%の<w><H>gが、別々に<A>と<B>に入っています。同じ重さだけ交かんしてこさをそろえました。<qs>[ですか。|でしょうか。]",
    "2つの容器に<w>が入っています。<A>は<P>%で<G>g、<B>は<Q>%で<H>gです。同じ重さを入れかえて、<A>と<B>を同じこさにしました。<qs>[ですか。|でしょうか。]",
    "<A>から取り出した<w>を<B>へ、<B>から取り出した同じ重さの<w>を<A>へ入れると、2つのこさが等しくなりました。はじめ<A>は<P>%で<G>g、<B>は<Q>%で<H>gでした。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct figure_template figure_two = {FIGURE_BEAKERS,
                                                  {{"grams", FIGURE_NUMBERS, "<G>|<H>"},
                                                   {"percent", FIGURE_NUMBERS, "<P>|<Q>"},
                                                   {"direction", FIGURE_TEXT, "exchange"}}};
static const struct subtype equal = {
    .id = "equal",
    .name = "同じ重さを入れかえて等しくする",
    .level = 3,
    .templates = templates_equal,
    .asks = "入れかえた重さ|等しくなったこさ",
    .role = {{"G", "<A>の重さ", "g"}, {"P", "<A>のこさ", "%"}, {"H", "<B>の重さ", "g"}, {"Q", "<B>のこさ", "%"}},
    .method = {{"全体の割合", "入れかえた後はどちらも、全部をまぜたときと同じこさです。", solve_equal, NULL}},
    .draw = draw_equal,
    .bind = bind_equal,
    .holds = holds_equal,
    .low = {1, 1},
    .high = {450, 60},
    .hint = "入れかえた後のこさは、全部をまぜたときのこさとくらべてどうなりますか。",
    .figure = &figure_two,
};

/* ---- so many grams exchanged: the new strengths ---- */
static void bind_after(struct build *p) {
    int64_t x = build_value(p, MOVED);
    build_need(p, "strengths differ", build_value(p, PA) != build_value(p, PB));
    build_need(p, "not more than there is", x < build_value(p, GA) && x < build_value(p, GB));
    build_set(p, "who", p->asked ? "<B>" : "<A>");
}
static bool draw_after(struct build *p) {
    int64_t ga = build_round(p, 100, 600, 50), gb = build_round(p, 100, 600, 50), x = build_round(p, 20, 300, 10);
    draw_two(p, ga, build_between(p, 1, 24), gb, build_between(p, 1, 24));
    build_datum(p, MOVED, "x", x);
    int64_t pa = build_value(p, PA), pb = build_value(p, PB);
    if (!build_need(p, "not more than there is", x < ga && x < gb)) return false;
    return build_need(p, "tenths of a percent",
                      10 * x * (pb - pa) % ga == 0 && 10 * x * (pb - pa) % gb == 0 && x * (pb - pa) % 50 == 0) &&
           build_need(p, "they do not only change places", pa - pb != x * (pa - pb) / ga);
}
static void solve_after(struct build *p) {
    int own = p->asked ? GB : GA, other = p->asked ? PA : PB, own_percent = p->asked ? PB : PA;
    struct ratio left = build_step(p, "<who>に残る<w>は、", p->datum[own], '-', p->datum[MOVED], "g", "です。");
    struct ratio stays = build_step(p, "残った<s>は、", left, '*', part(p, own_percent), "g", "です。");
    struct ratio comes = build_step(p, "もう一方から来る<s>は、", p->datum[MOVED], '*', part(p, other), "g", "です。");
    struct ratio salt = build_step(p, "<who>の<s>は、", stays, '+', comes, "g", "になります。");
    struct ratio percent = as_percent(p, "<who>の重さは変わらないので、", salt, p->datum[own]);
    build_trap(p, p->datum[other]);
    build_answer(p, percent, "", "%");
}
/* What <A> gains in salt, <B> loses. What is not asked need not come out in tenths. */
static bool holds_after(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, GA), b = build_value(p, GB), pa = 10 * build_value(p, PA), pb = 10 * build_value(p, PB),
            gain = build_value(p, MOVED) * (pb - pa);
    return x[!p->asked] == 1 && IF_KEPT(keep, 31, p->asked ? (pb - x[1]) * b == gain : (x[0] - pa) * a == gain);
}
static const char *const templates_after[] = {
    "<A>に<P>%の<w>が<G>g、<B>に<Q>%の<w>が<H>g入っています。<A>と<B>から<x>gずつ取り出して入れかえました。<who>のこさは何%になりましたか。",
    "<A>には<P>%の<w><G>g、<B>には<Q>%の<w><H>gがあります。それぞれから同時に<x>gを相手に移すと、<who>の<w>は何%[ですか。|でしょうか。]",
    "<P>%の<w><G>gが入った<A>と、<Q>%の<w><H>gが入った<B>があります。<x>gずつ同時に交かんしてよくまぜると、<who>のこさは何%ですか。",
    "<w>が<A>に<G>g(<P>%)、<B>に<H>g(<Q>%)あります。<A>の<x>gと<B>の<x>gを入れかえると、<who>は何%になりますか。",
    "<A>の<w>は<G>gで<P>%、<B>の<w>は<H>gで<Q>%です。両方から<x>gずつくみ出し、たがいに入れかえました。<who>のこさ<wo>単位は%とします。",
    "<who>のこさは何%になりますか。はじめ<A>は<P>%の<w><G>g、<B>は<Q>%の<w><H>gで、<x>gずつを入れかえました。",
    "2つの容器に<w>が入っています。<A>は<P>%で<G>g、<B>は<Q>%で<H>gです。<x>gずつを同時に入れかえた後の<who>のこさは何%ですか。",
    "<A>から取り出した<w><x>gを<B>へ、<B>から取り出した<w><x>gを<A>へ入れました。はじめ<A>は<P>%で<G>g、<B>は<Q>%で<H>gでした。<who>は何%の<w>になりましたか。",
    NULL,
};
static const struct figure_template figure_after = {FIGURE_BEAKERS,
                                                    {{"grams", FIGURE_NUMBERS, "<G>|<H>|<x>"},
                                                     {"percent", FIGURE_NUMBERS, "<P>|<Q>"},
                                                     {"direction", FIGURE_TEXT, "exchange"}}};
static const struct subtype after = {
    .id = "after",
    .name = "同じ重さを入れかえた後のこさ",
    .level = 3,
    .templates = templates_after,
    .asks = "<A>のこさ|<B>のこさ",
    .role = {{"G", "<A>の重さ", "g"},
             {"P", "<A>のこさ", "%"},
             {"H", "<B>の重さ", "g"},
             {"Q", "<B>のこさ", "%"},
             {"x", "入れかえる重さ", "g"}},
    .method = {{"ビーカー図", "残った<s>と、もう一方から来た<s>をたします。", solve_after, NULL}},
    .draw = draw_after,
    .bind = bind_after,
    .holds = holds_after,
    .low = {1, 1},
    .high = {400, 400},
    .scale = 10,
    .hint = "<who>に残った<s>と、もう一方から来た<s>は、それぞれ何gですか。",
    .figure = &figure_after,
};

/* ---- water in place of a part, twice ---- */
enum { ALL, BEFORE, TAKEN, AFTER = 2 };
static void bind_twice(struct build *p) { build_need(p, "some is left", build_value(p, TAKEN) < build_value(p, ALL)); }
static bool draw_twice(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t all = build_round(p, 50, 800, 50), percent = build_between(p, 4, 30), taken = build_round(p, 10, 400, 10);
    build_datum(p, ALL, "G", all), build_datum(p, BEFORE, "P", percent), build_datum(p, TAKEN, "x", taken);
    return build_need(p, "some is left", taken < all) &&
           build_need(p, "tenths of a percent", 10 * percent * (all - taken) * (all - taken) % (all * all) == 0);
}
static void solve_twice(struct build *p) {
    struct ratio left = build_step(p, "すてた後に残る<w>は、", p->datum[ALL], '-', p->datum[TAKEN], "g", "です。");
    struct ratio salt = build_step(p, "残る<s>は、", left, '*', part(p, BEFORE), "g", "です。");
    struct ratio once =
        build_step(p, "水を入れると<G>gにもどるので、1回目の後のこさは、", salt, '/', p->datum[ALL], "", "です。");
    struct ratio again = build_step(p, "2回目にすてた後に残る<s>は、", left, '*', once, "g", "です。");
    struct ratio percent = as_percent(p, "2回目の後のこさは、", again, p->datum[ALL]);
    build_trap(p, build_apply(p, once, '*', build_int(100)));
    build_answer(p, percent, "", "%");
}
static bool holds_twice(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, ALL), left = all - build_value(p, TAKEN);
    return IF_KEPT(keep, 7, x[0] * all * all == 10 * build_value(p, BEFORE) * left * left);
}
static const char *const templates_twice[] = {
    "<P>%の<w>が<G>gあります。<x>gをすてて、かわりに水を<x>g入れることを2回くり返しました。こさは何%になりましたか。",
    "<w><G>gのこさは<P>%です。<x>gをくみ出してから同じ重さの水を入れてまぜます。これを2回すると、こさは何%[ですか。|でしょうか。]",
    "<G>gの<w>(<P>%)から<x>gを取り出し、水を<x>g加えてよくまぜました。もう一度同じことをすると、何%になりますか。",
    "こさは何%になりますか。<P>%の<w><G>gから<x>gをすて、水<x>gを入れてまぜ、さらにもう1回、<x>gをすてて水<x>gを入れました。",
    "容器に<P>%の<w>が<G>g入っています。「<x>g取り出して水を<x>g入れる」という作業を2回行った後のこさは何%ですか。",
    "<P>%の<w>を<G>g作りました。<x>gをすててその分だけ水を入れ、また<x>gをすててその分だけ水を入れました。できた<w>は何%ですか。",
    "<w>が<G>gあり、こさは<P>%です。1回に<x>gずつ、2回、水と入れかえます。2回目の後のこさ<wo>単位は%とします。",
    "<G>gの入れ物いっぱいに<P>%の<w>があります。<x>gこぼしては水を<x>g足すことを2回しました。<w>のこさは何%<ka>",
    NULL,
};
static const struct figure_template figure_part = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>|<x>"}, {"percent", FIGURE_NUMBERS, "<P>"}}};
static const struct subtype twice = {
    .id = "twice",
    .name = "水との入れかえを2回",
    .level = 3,
    .templates = templates_twice,
    .asks = "2回目の後のこさ",
    .role = {{"G", "はじめの重さ", "g"}, {"P", "はじめのこさ", "%"}, {"x", "1回に入れかえる重さ", "g"}},
    .method = {{"順に追う", "1回ごとに、残る<s>の重さとこさを求めます。", solve_twice, NULL}},
    .draw = draw_twice,
    .bind = bind_twice,
    .holds = holds_twice,
    .low = {1},
    .high = {400},
    .scale = 10,
    .hint = "1回目の入れかえの後、こさは何%ですか。",
    .figure = &figure_part,
};

/* ---- water in place of a part: how much ---- */
static void bind_amount(struct build *p) {
    build_need(p, "weaker than before", build_value(p, AFTER) < build_value(p, BEFORE));
}
static bool draw_amount(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t all = build_round(p, 50, 900, 50), before = build_between(p, 4, 30), now = build_between(p, 1, before - 1);
    build_datum(p, ALL, "G", all), build_datum(p, BEFORE, "P", before), build_datum(p, AFTER, "Q", now);
    return build_need(p, "whole grams", all * (before - now) % before == 0);
}
static void solve_amount(struct build *p) {
    struct ratio had = build_step(p, "はじめの<s>は、", p->datum[ALL], '*', part(p, BEFORE), "g", "です。");
    struct ratio has = build_step(p, "入れかえた後の<s>は、", p->datum[ALL], '*', part(p, AFTER), "g", "です。");
    struct ratio lost = build_step(p, "すてた<w>の中の<s>は、", had, '-', has, "g", "です。");
    struct ratio x =
        build_step(p, "すてた<w>のこさは<P>%なので、その重さは、", lost, '/', part(p, BEFORE), "g", "です。");
    build_trap(p, lost);
    build_trap(p, build_fraction(build_value(p, ALL) * build_value(p, AFTER), build_value(p, BEFORE)));
    build_answer(p, x, "", "g");
}
static bool holds_amount(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, ALL);
    return IF_KEPT(keep, 7, (all - x[0]) * build_value(p, BEFORE) == all * build_value(p, AFTER));
}
static const char *const templates_amount[] = {
    "<P>%の<w>が<G>gあります。何gかすてて、かわりに同じ重さの水を入れると<Q>%になりました。すてた<w>は何gですか。",
    "<w><G>gのこさは<P>%です。いくらかくみ出して同じ重さの水を入れ、<Q>%にします。何gくみ出せばよい[ですか。|でしょうか。]",
    "<G>gの<w>(<P>%)の一部を水と入れかえて、<Q>%の<w>を<G>g作ります。何gを入れかえますか。",
    "何gの水と入れかえましたか。<P>%の<w><G>gから一部を取り出し、同じ重さの水を入れたところ、<Q>%になりました。",
    "容器に<P>%の<w>が<G>g入っています。一部をすて、その分だけ水を加えると、こさが<Q>%に下がりました。加えた水は何gですか。",
    "<P>%の<w><G>gから何gかを取り出し、取り出した重さと等しい水を加えて<Q>%にしました。取り出した<w>は何gですか。",
    "<w>が<G>gあり、こさは<P>%です。全体の重さを変えずにこさを<Q>%にするには、何gを水と入れかえればよいですか。",
    "<G>gの入れ物いっぱいに<P>%の<w>があります。少しこぼしてしまい、水を足して<G>gにもどすと<Q>%になりました。こぼれたのは何g<ka>",
    NULL,
};
static const struct figure_template figure_amount = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>"}, {"percent", FIGURE_NUMBERS, "<P>|<Q>"}}};
static const struct subtype amount = {
    .id = "amount",
    .name = "水と入れかえた重さ",
    .level = 3,
    .templates = templates_amount,
    .asks = "入れかえた重さ",
    .role = {{"G", "はじめの重さ", "g"}, {"P", "はじめのこさ", "%"}, {"Q", "後のこさ", "%"}},
    .method = {{"へった食塩", "へった<s>は、すてた<w>の中にあった<s>です。", solve_amount, NULL}},
    .draw = draw_amount,
    .bind = bind_amount,
    .holds = holds_amount,
    .low = {1},
    .high = {900},
    .hint = "<s>は何gへりましたか。",
    .figure = &figure_amount,
};

static const struct subtype *const subtypes[] = {&equal, &after, &twice, &amount, NULL};
const struct family family_shokuen_irekae = {.id = "shokuen_irekae",
                                             .number = "F34",
                                             .name = "食塩水の入れかえ",
                                             .grade = 6,
                                             .scene = SCENE_LABORATORY,
                                             .subtypes = subtypes};
