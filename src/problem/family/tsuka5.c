/* tsuka5.c - 通過算 in two steps: what the time in front of somebody tells, then a bridge or another train.
 *
 *   in front of a pole a train runs its own length
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tsuka3.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "秒"}}};

/* ---- the pole, then the bridge ---- */
enum { TRAIN, POLE, BRIDGE };
static bool draw_bridge(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 10, 40), pole = build_between(p, 4, 20), all = build_between(p, 15, 120);
    build_datum(p, TRAIN, "l", speed * pole), build_datum(p, POLE, "s", pole),
        build_datum(p, BRIDGE, "B", speed * (all - pole));
    return family_tsuka3_plausible(p, speed * pole, speed * (all - pole)) && build_need(p, "longer", all > 2 * pole);
}
static void solve_bridge(struct build *p) {
    struct ratio speed = build_step(p, "<po>の前では自分の長さだけ走るので、速さは秒速、", p->datum[TRAIN], '/',
                                    p->datum[POLE], "m", "です。");
    struct ratio way =
        build_step(p, "<b>では、<b>と<w>の長さの和を走るので、", p->datum[BRIDGE], '+', p->datum[TRAIN], "m", "です。");
    build_trap(p, build_apply(p, p->datum[BRIDGE], '/', speed));
    build_answer(p, build_step(p, "かかる時間は、", way, '/', speed, "秒", "です。"), "", "秒");
}
static bool holds_bridge(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * build_value(p, TRAIN) ==
                       (build_value(p, TRAIN) + build_value(p, BRIDGE)) * build_value(p, POLE));
}
static const char *const templates_bridge[] = {
    "長さ<l>mの<w>が<po>の前を<s>秒で通りすぎます。この<w>が長さ<B>mの<b><act>までに何秒かかりますか。",
    "<w>の長さは<l>mで、<po>の前を通りすぎるのに<s>秒かかります。同じ速さで<B>mの<b><act>まで、何秒かかる[でしょうか。|ことになりますか。]",
    "何秒かかりますか。長さ<B>mの<b><act>までの時間です。<w>の長さは<l>mで、<po>の前を<s>秒で通りすぎます。",
    "<po>の前を<s>秒で通りすぎる、長さ<l>mの<w>があります。長さ<B>mの<b><act>までに何秒かかりますか。",
    "<l>mの<w>が、<po>の前を通るのに<s>秒かかりました。この速さで長さ<B>mの<b><act>までの時間は何秒ですか。",
    "<w>は<po>の前を<s>秒で走りぬけました。<w>の長さは<l>mです。このまま<B>mの<b><act>まで、何秒かかりますか。",
    "長さ<B>mの<b>を、長さ<l>mの<w>が通りぬけます。この<w>は<po>の前を<s>秒で通過します。<b><act>までに何秒<ka>",
    "<w>の先頭が<po>の前に来てから最後の車両が通りすぎるまで<s>秒でした。<w>の長さは<l>mです。長さ<B>mの<b><act>まで何秒かかりますか。",
    NULL,
};
static const struct subtype bridge = {
    .id = "pole_then_bridge",
    .name = "電柱の前の時間から鉄橋の時間",
    .level = 2,
    .templates = templates_bridge,
    .asks = "通りぬける時間",
    .role = {{"l", "<w>の長さ", "m"}, {"s", "<po>の前を通る時間", "秒"}, {"B", "<b>の長さ", "m"}},
    .method = {{"速さを求める", "<po>の前を通る時間から、<w>の速さを求めます。", solve_bridge, NULL}},
    .draw = draw_bridge,
    .holds = holds_bridge,
    .low = {1},
    .high = {400},
    .hint = "<w>の速さは秒速何mですか。",
    .figure = &no_figure,
};

/* ---- the pole, then another train ---- */
enum { OWN, TIME, OTHER, LENGTH };
enum { MEETS, OVERTAKES };
static void bind_other(struct build *p) {
    bool meets = p->aux[0] == MEETS;
    build_set(p, "way", meets ? "反対の方向から来る" : "同じ向きに走る");
    build_set(p, "until", meets ? "出会ってからはなれるまで" : "追いついてから追いこすまで");
    struct ratio v = p->datum[OWN], w = p->datum[OTHER];
    build_need(p, "the one that overtakes is faster", meets || v.num * w.den > w.num * v.den);
}
static bool draw_other(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t own = build_between(p, 15, 40), pole = build_between(p, 4, 15), other = build_between(p, 8, 30),
            length = build_round(p, 60, 300, 5);
    build_aux(p, 0, build_between(p, MEETS, OVERTAKES));
    int64_t rate = p->aux[0] == MEETS ? own + other : own - other;
    build_datum(p, OWN, "v", own), build_datum(p, TIME, "s", pole), build_datum(p, OTHER, "o", other),
        build_datum(p, LENGTH, "M", length);
    return build_need(p, "the one that overtakes is faster", rate > 0) && family_tsuka3_plausible(p, own * pole, 0) &&
           build_need(p, "a whole time", (own * pole + length) % rate == 0 && (own * pole + length) / rate <= 90) &&
           build_need(p, "different numbers", (own * pole + length) / rate != pole && own != other);
}
static void solve_other(struct build *p) {
    bool meets = p->aux[0] == MEETS;
    struct ratio length = build_step(p, "<po>の前では自分の長さだけ走るので、<w>の長さは、", p->datum[OWN], '*',
                                     p->datum[TIME], "m", "です。");
    struct ratio way = build_step(p, "2つの長さの和は、", length, '+', p->datum[LENGTH], "m", "です。");
    struct ratio rate = build_step(p, meets ? "向かい合うので、速さは和で秒速、" : "同じ向きなので、速さは差で秒速、",
                                   p->datum[OWN], meets ? '+' : '-', p->datum[OTHER], "m", "です。");
    build_trap(p, build_apply(p, p->datum[LENGTH], '/', rate));
    build_answer(p, build_step(p, "かかる時間は、", way, '/', rate, "秒", "です。"), "", "秒");
}
static bool holds_other(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, OWN), w = build_value(p, OTHER);
    return IF_KEPT(keep, 15,
                   x[0] * (p->aux[0] == MEETS ? v + w : v - w) == v * build_value(p, TIME) + build_value(p, LENGTH));
}
static const char *const templates_other[] = {
    "秒速<v>mの<w>が<po>の前を<s>秒で通りすぎました。この<w>が、<way>秒速<o>m、長さ<M>mの貨車の列と<until>に何秒かかりますか。",
    "<w>は秒速<v>mで走り、<po>の前を<s>秒で通ります。長さ<M>mで秒速<o>mの<way>電車と<until>、何秒かかる[でしょうか。|ことになりますか。]",
    "何秒かかりますか。<w>が、<way>長さ<M>m、秒速<o>mの電車と<until>の時間です。<w>は秒速<v>mで、<po>の前を<s>秒で通りすぎます。",
    "<po>の前を<s>秒で通りすぎる、秒速<v>mの<w>があります。<way>長さ<M>m、秒速<o>mの電車と<until>に何秒かかりますか。",
    "<w>の速さは秒速<v>mで、<po>の前を通るのに<s>秒かかりました。<w>が<way>秒速<o>mの電車(長さ<M>m)と<until>の時間は何秒ですか。",
    "<w>は<po>の前を<s>秒で走りぬけました。速さは秒速<v>mです。この後、<way>長さ<M>mの電車と<until>、何秒かかりますか。この電車は秒速<o>mです。",
    "秒速<o>mで走る長さ<M>mの電車があります。秒速<v>mで<po>の前を<s>秒で通る<w>が、<way>この電車と<until>何秒<ka>",
    "<w>の先頭が<po>の前に来てから最後の車両が通りすぎるまで<s>秒でした。秒速は<v>mです。<way>長さ<M>m、秒速<o>mの電車と<until>何秒かかりますか。",
    NULL,
};
static const struct subtype other = {
    .id = "pole_then_train",
    .name = "電柱の前の時間から別の電車との時間",
    .level = 3,
    .templates = templates_other,
    .asks = "かかる時間",
    .role = {{"v", "<w>の秒速", "m"},
             {"s", "<po>の前を通る時間", "秒"},
             {"o", "もう1つの電車の秒速", "m"},
             {"M", "もう1つの電車の長さ", "m"},
             {"dir", "向き", "出会う|追いこす", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"長さを求める", "<po>の前を通る時間から、<w>の長さを求めます。", solve_other, NULL}},
    .draw = draw_other,
    .bind = bind_other,
    .holds = holds_other,
    .low = {1},
    .high = {300},
    .hint = "<w>の長さは何mですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&bridge, &other, NULL};
const struct family family_tsuka5 = {.id = "tsuka5",
                                     .number = "F54,F55",
                                     .name = "通過算(2段)",
                                     .grade = 6,
                                     .scene = SCENE_RAILWAY,
                                     .subtypes = subtypes};
