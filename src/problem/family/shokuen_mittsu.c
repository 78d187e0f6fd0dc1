/* shokuen_mittsu.c - 食塩水をまぜる: three solutions, water and salt at once, and back to the strength of the other one.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const liquids[] = {"食塩水|食塩", "食塩水|食塩", "食塩水|食塩", "さとう水|さとう", "塩水|塩", NULL};

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
static struct ratio salt_of(struct build *p, const char *before, int weight, int percent) {
    return build_step(p, before, p->datum[weight], '*', part(p, percent), "g", "です。");
}

/* ---- three of them ---- */
enum { G1, P1, G2, P2, G3, P3 };
static bool draw_three(struct build *p) {
    static const char *const weight[] = {"G", "H", "K"}, *const percent[] = {"P", "Q", "R"};
    build_context(p, "w|s", liquids);
    int64_t all = 0, salt = 0;
    for (int i = 0; i < 3; i++) {
        int64_t g = build_round(p, 50, 500, 50), rate = build_between(p, 1, 24);
        build_datum(p, 2 * i, weight[i], g), build_datum(p, 2 * i + 1, percent[i], rate);
        all += g, salt += g * rate;
    }
    return build_need(p, "strengths differ",
                      build_value(p, P1) != build_value(p, P2) && build_value(p, P2) != build_value(p, P3) &&
                          build_value(p, P3) != build_value(p, P1)) &&
           build_need(p, "tenths of a percent", 10 * salt % all == 0 && (salt % all == 0 || build_chance(p, 20)));
}
static void solve_three(struct build *p) {
    struct ratio one = salt_of(p, "1つ目の<s>は、", G1, P1), two = salt_of(p, "2つ目の<s>は、", G2, P2),
                 three = salt_of(p, "3つ目の<s>は、", G3, P3);
    struct ratio salt = build_apply(p, build_apply(p, one, '+', two), '+', three);
    struct ratio all = build_int(build_value(p, G1) + build_value(p, G2) + build_value(p, G3));
    char a[24], b[24], c[24];
    build_print(a, sizeof a, one), build_print(b, sizeof b, two), build_print(c, sizeof c, three);
    build_line(p);
    build_say(p, "<s>は全部で");
    build_formula(p, salt, "g", "%s+%s+%s", a, b, c);
    build_say(p, "、<w>は全部で");
    build_formula(p, all, "g", "%lld+%lld+%lld", (long long)build_value(p, G1), (long long)build_value(p, G2),
                  (long long)build_value(p, G3));
    build_say(p, "です。");
    build_trap(p, build_fraction(build_value(p, P1) + build_value(p, P2) + build_value(p, P3), 3));
    build_answer(p, as_percent(p, "こさは、", salt, all), "", "%");
}
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t surplus = 0;
    for (int i = G1; i <= G3; i += 2) surplus += build_value(p, i) * (10 * build_value(p, i + 1) - x[0]);
    return IF_KEPT(keep, 63, surplus == 0);
}
static const char *const templates_three[] = {
    "<P>%の<w><G>gと、<Q>%の<w><H>gと、<R>%の<w><K>gをまぜると、何%の<w>ができますか。",
    "<w>が3つあります。<P>%が<G>g、<Q>%が<H>g、<R>%が<K>gです。全部まぜると、こさは何%[ですか。|でしょうか。]",
    "何%の<w>ができますか。<P>%の<w><G>g、<Q>%の<w><H>g、<R>%の<w><K>gを1つにまぜます。",
    "<P>%の<w>が<G>gあります。これに<Q>%の<w><H>gと<R>%の<w><K>gを加えると、何%になりますか。",
    "こさが<P>%、<Q>%、<R>%の3種類の<w>を、この順に<G>g、<H>g、<K>gずつまぜました。できた<w>のこさは何%ですか。",
    "ビーカーに<P>%の<w><G>gを入れ、次に<Q>%の<w><H>g、最後に<R>%の<w><K>gを入れてかきまぜました。<w>のこさ<wo>単位は%とします。",
    "<G>gの<w>(<P>%)、<H>gの<w>(<Q>%)、<K>gの<w>(<R>%)を合わせると、こさは何%ですか。",
    "<P>%の<w>を<G>g、<Q>%の<w>を<H>g、<R>%の<w>を<K>g、大きな容器に入れました。よくまぜると何%<ka>",
    NULL,
};
static const struct figure_template figure_three = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>|<H>|<K>"}, {"percent", FIGURE_NUMBERS, "<P>|<Q>|<R>"}}};
static const struct subtype three = {
    .id = "three",
    .name = "3つの食塩水をまぜる",
    .level = 2,
    .templates = templates_three,
    .asks = "まぜた後のこさ",
    .role = {{"G", "1つ目の重さ", "g"},
             {"P", "1つ目のこさ", "%"},
             {"H", "2つ目の重さ", "g"},
             {"Q", "2つ目のこさ", "%"},
             {"K", "3つ目の重さ", "g"},
             {"R", "3つ目のこさ", "%"}},
    .method = {{"ビーカー図", "<s>の重さの合計を、<w>の重さの合計でわります。", solve_three, NULL}},
    .draw = draw_three,
    .holds = holds_three,
    .low = {1},
    .high = {600},
    .scale = 10,
    .hint = "<s>は全部で何gありますか。",
    .figure = &figure_three,
};

/* ---- the strength of the other one ---- */
enum { MIXED = 3 };
static bool draw_other(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t g = build_round(p, 50, 600, 50), h = build_round(p, 50, 600, 50), rate = build_between(p, 1, 20),
            other = build_between(p, 1, 28);
    build_datum(p, G1, "G", g), build_datum(p, P1, "P", rate), build_datum(p, G2, "H", h);
    build_datum(p, MIXED, "T", (g * rate + h * other) / (g + h));
    return build_need(p, "strengths differ", rate != other) &&
           build_need(p, "a whole strength", (g * rate + h * other) % (g + h) == 0);
}
static void solve_other(struct build *p) {
    struct ratio all = build_step(p, "まぜた後の<w>は、", p->datum[G1], '+', p->datum[G2], "g", "です。");
    struct ratio salt = build_step(p, "その中の<s>は、", all, '*', part(p, MIXED), "g", "です。");
    struct ratio one = salt_of(p, "<P>%の<w>にあった<s>は、", G1, P1);
    struct ratio two = build_step(p, "もう一方の<s>は、", salt, '-', one, "g", "です。");
    build_trap(p, build_fraction(2 * build_value(p, MIXED) - build_value(p, P1), 1));
    build_answer(p, as_percent(p, "もう一方のこさは、", two, p->datum[G2]), "", "%");
}
static bool holds_other(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t t = 10 * build_value(p, MIXED);
    return IF_KEPT(keep, 15, build_value(p, G1) * (10 * build_value(p, P1) - t) + build_value(p, G2) * (x[0] - t) == 0);
}
static const char *const templates_other[] = {
    "<P>%の<w><G>gに、こさのわからない<w><H>gをまぜると、<T>%になりました。まぜた<w>のこさは何%ですか。",
    "<w><G>g(<P>%)と、別の<w><H>gをまぜたら、<T>%の<w>ができました。別の<w>は何%[ですか。|でしょうか。]",
    "何%の<w>をまぜましたか。<P>%の<w><G>gに<w><H>gを加えたところ、<T>%になりました。",
    "<P>%の<w>が<G>gあります。ある<w>を<H>g加えて<T>%の<w>を作りました。加えた<w>のこさは何%ですか。",
    "こさ<P>%の<w><G>gに<w>を<H>gたして、こさを<T>%にします。何%の<w>をたせばよいですか。",
    "容器に<P>%の<w>が<G>g入っています。<w>を<H>g注いでよくまぜると、こさが<T>%になりました。注いだ<w>のこさ<wo>単位は%とします。",
    "<G>gの<w>は<P>%です。<H>gの<w>とまぜて<T>%にしました。まぜたほうの<w>は何%でしたか。",
    "<w>Aは<P>%で<G>g、<w>Bは<H>gです。AとBを全部まぜると<T>%になりました。Bのこさは何%<ka>",
    NULL,
};
static const struct figure_template figure_other = {
    FIGURE_BEAKERS, {{"grams", FIGURE_NUMBERS, "<G>|<H>"}, {"percent", FIGURE_NUMBERS, "<P>|<T>"}}};
static const struct subtype other = {
    .id = "other",
    .name = "まぜたもう一方のこさ",
    .level = 2,
    .templates = templates_other,
    .asks = "もう一方のこさ",
    .role = {{"G", "一方の重さ", "g"},
             {"P", "一方のこさ", "%"},
             {"H", "もう一方の重さ", "g"},
             {"T", "まぜた後のこさ", "%"}},
    .method = {{"ビーカー図", "まぜた後の<s>から、一方の<s>をひきます。", solve_other, NULL}},
    .draw = draw_other,
    .holds = holds_other,
    .low = {1},
    .high = {600},
    .scale = 10,
    .hint = "まぜた後の<w>の中に、<s>は何gありますか。",
    .figure = &figure_other,
};

/* ---- water and salt at once ---- */
enum { WATER = 2, SALT };
static bool draw_both(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t g = build_round(p, 50, 600, 10), rate = build_between(p, 1, 20), water = build_round(p, 10, 300, 10),
            salt = build_between(p, 2, 80);
    build_datum(p, G1, "G", g), build_datum(p, P1, "P", rate), build_datum(p, WATER, "W", water),
        build_datum(p, SALT, "S", salt);
    int64_t all = g + water + salt;
    return build_need(p, "tenths of a percent", 10 * (g * rate + 100 * salt) % all == 0) &&
           build_need(p, "grams of salt", g * rate % 50 == 0) &&
           build_need(p, "it changes", g * rate + 100 * salt != rate * all) &&
           build_need(p, "a plausible strength", (g * rate + 100 * salt) / all <= 30);
}
static void solve_both(struct build *p) {
    struct ratio had = salt_of(p, "はじめの<s>は、", G1, P1);
    struct ratio salt = build_step(p, "<s>は、", had, '+', p->datum[SALT], "g", "になります。");
    struct ratio more = build_step(p, "加えたのは合わせて、", p->datum[WATER], '+', p->datum[SALT], "g", "です。");
    struct ratio all = build_step(p, "全体は、", p->datum[G1], '+', more, "g", "になります。");
    build_trap(p, build_apply(p, build_apply(p, salt, '*', build_int(100)), '/',
                              build_apply(p, p->datum[G1], '+', p->datum[WATER])));
    build_answer(p, as_percent(p, "こさは、", salt, all), "", "%");
}
static bool holds_both(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t g = build_value(p, G1), water = build_value(p, WATER), salt = build_value(p, SALT);
    return IF_KEPT(keep, 15, g * (10 * build_value(p, P1) - x[0]) + salt * (1000 - x[0]) == water * x[0]);
}
static const char *const templates_both[] = {
    "<P>%の<w><G>gに、水<W>gと<s><S>gを加えると、何%の<w>になりますか。",
    "<w>が<G>gあり、こさは<P>%です。水を<W>g、<s>を<S>g入れてとかすと、こさは何%[ですか。|でしょうか。]",
    "こさは何%になりますか。<P>%の<w><G>gに<s><S>gをとかし、水<W>gを加えました。",
    "<P>%の<w>を<G>g作りましたが、<s>を<S>gと水を<W>g足しました。何%になりましたか。",
    "容器に<P>%の<w>が<G>g入っています。ここに<s>を<S>gと水を<W>g入れてよくまぜたときのこさ<wo>単位は%とします。",
    "<G>gの<w>(<P>%)に水<W>gを加え、さらに<s>を<S>gとかしました。できた<w>は何%ですか。",
    "<s><S>gと水<W>gを、<P>%の<w><G>gに入れてかきまぜました。<w>のこさは何%になりますか。",
    "<P>%の<w><G>gがあります。水を<W>g加えてうすめた後、<s>を<S>g加えました。こさは何%<ka>",
    NULL,
};
static const struct figure_template figure_both = {FIGURE_BEAKERS,
                                                   {{"grams", FIGURE_NUMBERS, "<G>"},
                                                    {"percent", FIGURE_NUMBERS, "<P>"},
                                                    {"salt", FIGURE_NUMBER, "<S>"},
                                                    {"water", FIGURE_NUMBER, "<W>"}}};
static const struct subtype both = {
    .id = "both",
    .name = "水と食塩を加えた後のこさ",
    .level = 2,
    .templates = templates_both,
    .asks = "後のこさ",
    .role = {{"G", "はじめの重さ", "g"},
             {"P", "はじめのこさ", "%"},
             {"W", "加える水の重さ", "g"},
             {"S", "加える<s>の重さ", "g"}},
    .method = {{"ビーカー図", "<s>も全体の重さもふえます。それぞれを求めてからわります。", solve_both, NULL}},
    .draw = draw_both,
    .holds = holds_both,
    .low = {1},
    .high = {600},
    .scale = 10,
    .hint = "加えた後、全体の重さは何gになりますか。",
    .figure = &figure_both,
};

/* ---- half over there and the same weight back ---- */
static bool draw_half(struct build *p) {
    build_context(p, "w|s", liquids);
    int64_t g = build_round(p, 100, 800, 100), h = build_round(p, 50, 600, 50), pa = build_between(p, 2, 24),
            pb = build_between(p, 1, 24), all = g / 2 + h;
    build_datum(p, G1, "G", g), build_datum(p, P1, "P", pa), build_datum(p, G2, "H", h), build_datum(p, P2, "Q", pb);
    p->asked = (int)build_between(p, 0, 1);
    if (!build_need(p, "strengths differ", pa != pb)) return false;
    int64_t mixed = (g / 2 * pa + h * pb) / all;
    return build_need(p, "whole strengths", (g / 2 * pa + h * pb) % all == 0) &&
           build_need(p, "tenths of a percent", (pa + mixed) % 2 == 0 || build_chance(p, 30));
}
static void bind_half(struct build *p) {
    build_need(p, "strengths differ", build_value(p, P1) != build_value(p, P2));
    build_set(p, "who", p->asked ? "B" : "A");
}
static void solve_half(struct build *p) {
    struct ratio half = build_step(p, "移した<w>は、", p->datum[G1], '/', build_int(2), "g", "です。");
    build_line(p);
    build_say(p, "<s>は、移した中に");
    struct ratio moved = build_equation(p, half, '*', part(p, P1), "g");
    build_say(p, "、はじめのBに");
    struct ratio own = build_equation(p, p->datum[G2], '*', part(p, P2), "g");
    build_say(p, "あります。");
    build_line(p);
    build_say(p, "まぜた後のBの<s>は");
    struct ratio salt = build_equation(p, moved, '+', own, "g");
    build_say(p, "、<w>は");
    struct ratio all = build_equation(p, half, '+', p->datum[G2], "g");
    build_say(p, "です。");
    struct ratio in_b = as_percent(p, "Bのこさは、", salt, all);
    if (p->asked) {
        build_trap(p, build_fraction(build_value(p, P1) + build_value(p, P2), 2));
        build_answer(p, in_b, "", "%");
        return;
    }
    struct ratio sum = build_step(p, "Aには<P>%と、もどってきた<w>が同じ重さずつ入るので、こさの和は、", p->datum[P1],
                                  '+', in_b, "%", "です。");
    build_trap(p, in_b);
    build_answer(p, build_step(p, "Aのこさはその平均で、", sum, '/', build_int(2), "%", "です。"), "", "%");
}
/* B after it was mixed; A has its half and as much out of B. What is not asked need not come out in tenths. */
static bool holds_half(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, G1), b = build_value(p, G2), pa = 10 * build_value(p, P1),
            in_b = a * pa + 2 * b * 10 * build_value(p, P2);
    return x[!p->asked] == 1 &&
           IF_KEPT(keep, 15, p->asked ? x[1] * (a + 2 * b) == in_b : (2 * x[0] - pa) * (a + 2 * b) == in_b);
}
static const char *const templates_half[] = {
    "容器Aに<P>%の<w>が<G>g、容器Bに<Q>%の<w>が<H>g入っています。Aの半分をBに移してよくまぜ、次にBから同じ重さをAにもどしました。容器<who>のこさは何%になりましたか。",
    "ビーカーAには<P>%の<w><G>g、ビーカーBには<Q>%の<w><H>gがあります。Aの<w>の半分をBへ入れてまぜた後、移した分と同じ重さをBからAへもどすと、ビーカー<who>は何%[ですか。|でしょうか。]",
    "A、B2つの容器に<w>があります。Aは<P>%で<G>g、Bは<Q>%で<H>gです。AからBへ半分を移し、まぜてから、BからAへ同じ重さをもどします。<who>のこさは何%ですか。",
    "<who>のこさは何%になりますか。はじめ、Aは<P>%の<w><G>g、Bは<Q>%の<w><H>gです。Aの半分をBに入れてまぜ、Aの重さがもとにもどるまでBからAに入れました。",
    "<w>がAに<G>g(<P>%)、Bに<H>g(<Q>%)あります。Aの2分の1をBに移し、よくまぜてから同じ量をAへもどしました。<who>は何%ですか。",
    "<P>%の<w><G>gが入ったコップAの半分を、<Q>%の<w><H>gが入ったコップBに注いでまぜ、同じ重さをAにもどしました。コップ<who>の<w>は何%になりますか。",
    "Aの<w>は<G>gで<P>%、Bの<w>は<H>gで<Q>%です。Aから半分をBへ、よくまぜてBから同じ重さをAへ移したとき、<who>のこさ<wo>単位は%とします。",
    "Aの入れ物に<P>%の<w><G>g、Bの入れ物に<Q>%の<w><H>gを入れました。まずAの半分をBへ、まぜた後に同じ重さをBからAへ移します。最後に<who>は何%<ka>",
    NULL,
};
static const struct subtype half = {
    .id = "half",
    .name = "半分を移して、もどした後のこさ",
    .level = 3,
    .templates = templates_half,
    .asks = "Aのこさ|Bのこさ",
    .role = {{"G", "Aの重さ", "g"}, {"P", "Aのこさ", "%"}, {"H", "Bの重さ", "g"}, {"Q", "Bのこさ", "%"}},
    .method = {{"順に追う", "移すたびに、<s>とこさを順に求めます。", solve_half, NULL}},
    .draw = draw_half,
    .bind = bind_half,
    .holds = holds_half,
    .low = {1, 1},
    .high = {400, 400},
    .scale = 10,
    .hint = "Aの半分を移した後、Bのこさは何%になりますか。",
    .figure = &(const struct figure_template){FIGURE_BEAKERS,
                                              {{"grams", FIGURE_NUMBERS, "<G>|<H>"},
                                               {"percent", FIGURE_NUMBERS, "<P>|<Q>"},
                                               {"direction", FIGURE_TEXT, "half"}}},
};

static const struct subtype *const subtypes[] = {&three, &other, &both, &half, NULL};
const struct family family_shokuen_mittsu = {.id = "shokuen_mittsu",
                                             .number = "F32",
                                             .name = "食塩水をまぜる(3つ、水と食塩)",
                                             .grade = 5,
                                             .scene = SCENE_LABORATORY,
                                             .subtypes = subtypes};
