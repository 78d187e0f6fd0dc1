/* point.c - ポイント: so many points for every so many yen, whole parts only; a rate of the price on top of what is there.
 *
 *   yen ÷ step, the rest dropped, × points; points + yen × rate
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const shops[] = {"スーパー|カード",
                                    "本屋|会員カード",
                                    "薬局|アプリ",
                                    "ネットショップ|会員カード",
                                    "文ぼう具店|カード",
                                    "コンビニ|アプリ",
                                    "パン屋|カード",
                                    "電気店|会員カード",
                                    "くつ屋|アプリ",
                                    "!百貨店|カード",
                                    NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "ポイント"}}};

/* ---- for every so many yen ---- */
enum { YEN, STEP, EACH };
static bool draw_every(struct build *p) {
    build_context(p, "sh|ka", shops);
    build_people(p, "A");
    int64_t step = build_chance(p, 50) ? 100 : build_round(p, 50, 500, 50), yen = build_round(p, 300, 9000, 10);
    build_datum(p, YEN, "M", yen), build_datum(p, STEP, "s", step), build_datum(p, EACH, "e", build_between(p, 2, 9));
    return build_need(p, "something is left over", yen % step != 0) &&
           build_need(p, "more than one step", yen >= 2 * step);
}
static void bind_every(struct build *p) {
    build_need(p, "a step at least", build_value(p, STEP) > 0 && build_value(p, YEN) >= build_value(p, STEP));
}
static void solve_every(struct build *p) {
    build_line(p);
    build_say(p, "<s>円が何回分あるかを求めると、");
    struct ratio times = build_remainder(p, build_value(p, YEN), build_value(p, STEP), "回分");
    build_say(p, "です。");
    build_trap(p, build_apply(p, build_apply(p, times, '+', build_int(1)), '*', p->datum[EACH]));
    build_answer(p, build_step(p, "たまるのは、", times, '*', p->datum[EACH], "ポイント", "です。"), "", "ポイント");
}
static bool holds_every(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t each = build_value(p, EACH);
    return IF_KEPT(keep, 7,
                   x[0] % each == 0 && x[0] / each * build_value(p, STEP) <= build_value(p, YEN) &&
                       (x[0] / each + 1) * build_value(p, STEP) > build_value(p, YEN));
}
static const char *const templates_every[] = {
    "<sh>の<ka>では、<s>円の買い物につき<e>ポイントがたまります。<M>円の買い物をすると、何ポイントたまりますか。",
    "<s>円買うごとに<e>ポイントもらえる<ka>があります。<A>が<M>円の買い物を一度にすると、何ポイント[ですか。|もらえますか。]",
    "何ポイントたまりますか。<sh>で<M>円の買い物をし、<ka>には<s>円ごとに<e>ポイントがつきます。",
    "<sh>では、<s>円ごとに<e>ポイントがつき、<s>円に満たない分にはつきません。<M>円はらうと、何ポイントつきますか。",
    "<A>は<sh>で<M>円使いました。<ka>には<s>円につき<e>ポイントたまります。たまるのは何ポイントですか。",
    "<ka>を使うと、はらった<s>円につき<e>ポイントたまります。<M>円はらったときは何ポイントになりますか。",
    "<M>円の買い物をします。<sh>の<ka>は<s>円で<e>ポイントです。もらえるのは何ポイントでしょうか。",
    "<A>の<ka>は、<s>円ごとに<e>ポイントがつきます。<M>円の買い物でつくポイントの数<wo>単位はポイントです。",
    NULL};
static const struct subtype every = {
    .id = "every",
    .name = "何円ごとのポイント",
    .level = 1,
    .templates = templates_every,
    .asks = "たまるポイント",
    .role = {{"M", "買い物の代金", "円"}, {"s", "何円ごとか", "円"}, {"e", "1回分のポイント", "ポイント"}},
    .method = {{"何回分か", "<s>円が何回分あるかを考えます。足りない分にはつきません。", solve_every, NULL}},
    .draw = draw_every,
    .bind = bind_every,
    .holds = holds_every,
    .low = {1},
    .high = {2000},
    .hint = "<M>円の中に、<s>円は何回分ありますか。",
    .figure = &no_figure,
};

/* ---- a rate of the price, on top of what is there ---- */
enum { PRICE, RATE, HAD };
static bool draw_more(struct build *p) {
    build_context(p, "sh|ka", shops);
    build_people(p, "A");
    int64_t yen = build_round(p, 300, 9000, 100);
    build_datum(p, PRICE, "M", yen), build_datum(p, RATE, "r", build_between(p, 1, 15)),
        build_datum(p, HAD, "h", build_between(p, 10, 900));
    return true;
}
static void solve_more(struct build *p) {
    struct ratio rate = build_step(p, "<r>%を小数で表すと、", p->datum[RATE], '/', build_int(100), "", "です。");
    struct ratio got = build_step(p, "もらえるのは、", p->datum[PRICE], '*', rate, "ポイント", "です。");
    build_trap(p, got);
    build_answer(p, build_step(p, "合わせて、", p->datum[HAD], '+', got, "ポイント", "です。"), "", "ポイント");
}
static bool holds_more(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, (x[0] - build_value(p, HAD)) * 100 == build_value(p, PRICE) * build_value(p, RATE));
}
static const char *const templates_more[] = {
    "<sh>の<ka>では、代金の<r>%がポイントになります。今<h>ポイントあり、<M>円の買い物をすると、全部で何ポイントになりますか。",
    "<A>の<ka>には<h>ポイントたまっています。<sh>で<M>円の買い物をすると、その<r>%のポイントがつきます。全部で何ポイント[ですか。|になりますか。]",
    "ポイントは全部で何ポイントになりますか。<h>ポイントある<ka>で<M>円の買い物をし、代金の<r>%のポイントをもらいます。",
    "<M>円の買い物で、代金の<r>%のポイントがもらえます。<ka>にはすでに<h>ポイントあります。合わせて何ポイントですか。",
    "<sh>では、はらった金額の<r>%をポイントで返します。<h>ポイント持っている<A>が<M>円はらうと、ポイントは何ポイントになりますか。",
    "<ka>に<h>ポイントあります。ポイントを使わずに<M>円の買い物をして<r>%のポイントがつくと、何ポイントになりますか。",
    "代金の<r>%がつく<sh>で<M>円使いました。前からの<h>ポイントと合わせると何ポイントでしょうか。",
    "<A>は<h>ポイント持っています。<M>円の買い物で<r>%のポイントをもらいました。今のポイントの数<wo>単位はポイントです。",
    NULL};
static const struct subtype more = {
    .id = "more",
    .name = "代金の何%かのポイントを合わせる",
    .level = 2,
    .templates = templates_more,
    .asks = "全部のポイント",
    .role = {{"M", "買い物の代金", "円"}, {"r", "ポイントの割合", "%"}, {"h", "前からのポイント", "ポイント"}},
    .method = {{"たす", "新しくもらえるポイントを求めて、前からのポイントにたします。", solve_more, NULL}},
    .draw = draw_more,
    .holds = holds_more,
    .low = {1},
    .high = {3000},
    .hint = "新しくもらえるのは何ポイントですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&every, &more, NULL};
const struct family family_point = {
    .id = "point", .number = "F42", .name = "ポイント", .grade = 5, .scene = SCENE_SHOP, .subtypes = subtypes};
