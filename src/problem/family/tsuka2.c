/* tsuka2.c - 通過算(2つの条件・すれちがいと追いこし): two crossings give speed and length; passing trains: both lengths.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- two crossings ---- */
enum { WAY_A, TIME_A, WAY_B, TIME_B };

static const char *const ways[] = {"鉄橋|トンネル",
                                   "橋|トンネル",
                                   "短いトンネル|長いトンネル",
                                   "橋|鉄橋",
                                   "短い橋|長い橋",
                                   "鉄橋A|鉄橋B",
                                   "トンネルA|トンネルB",
                                   "はじめの橋|次の橋",
                                   "駅のホーム|鉄橋",
                                   "小さな鉄橋|大きな鉄橋",
                                   "橋|山のトンネル",
                                   "陸の鉄橋|海の鉄橋",
                                   "はじめの鉄橋|次の鉄橋",
                                   "ホーム|橋",
                                   "!駅のホーム|トンネル",
                                   NULL};
static const char *const trains[] = {"ある電車",   "特急電車",  "急行電車", "ふつう電車", "貨物列車",     "ある列車",
                                     "新しい電車", "快速電車",  "通勤電車", "回送電車",   "赤い電車",     "青い列車",
                                     "急行列車",   "特急列車",  "観光電車", "白い新幹線", "試運転の列車", "夜行列車",
                                     "始発電車",   "!観光列車", NULL};

static void bind_two(struct build *p) {
    build_set(p, "qs", p->asked ? "長さは何m" : "速さは秒速何m");
    build_set(p, "ask",
              p->asked ? "<t>の長さは何m[ですか。|でしょうか。|になりますか。]"
                       : "<t>の速さは秒速何m[ですか。|でしょうか。|になりますか。]");
}
static bool draw_two(struct build *p) {
    build_context(p, "t", trains);
    build_words(p, "a|b", ways);
    int64_t speed = build_between(p, 12, 30), length = build_round(p, 80, 300, 10), ta = build_between(p, 15, 60),
            tb = build_between(p, ta + 5, 120);
    build_datum(p, WAY_A, "A", speed * ta - length), build_datum(p, TIME_A, "s", ta),
        build_datum(p, WAY_B, "B", speed * tb - length), build_datum(p, TIME_B, "u", tb);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "ways longer than the train", build_value(p, WAY_A) > length) &&
           build_need(p, "a plausible way", build_value(p, WAY_B) <= 2500) &&
           build_need(p, "round ways", build_value(p, WAY_A) % 5 == 0 && build_value(p, WAY_B) % 5 == 0);
}
static void solve_two(struct build *p) {
    struct ratio more = build_step(p, "<a>と<b>の長さの差は、", p->datum[WAY_B], '-', p->datum[WAY_A], "m", "です。");
    struct ratio time = build_step(p, "かかった時間の差は、", p->datum[TIME_B], '-', p->datum[TIME_A], "秒", "です。");
    struct ratio speed = build_step(p, "差の分を走る時間から、1秒間に走る道のりは、", more, '/', time, "m", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction(build_value(p, WAY_A), build_value(p, TIME_A)));
        build_answer(p, speed, "秒速", "m");
        return;
    }
    struct ratio run = build_step(p, "<s>秒間に走る道のりは、", speed, '*', p->datum[TIME_A], "m", "です。");
    struct ratio length = build_step(p, "<a>の<A>mをひいて、電車の長さは、", run, '-', p->datum[WAY_A], "m", "です。");
    build_trap(p, run);
    build_answer(p, length, "", "m");
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(WAY_A) | BIT(TIME_A), x[0] * build_value(p, TIME_A) == build_value(p, WAY_A) + x[1]) &&
           IF_KEPT(keep, BIT(WAY_B) | BIT(TIME_B), x[0] * build_value(p, TIME_B) == build_value(p, WAY_B) + x[1]);
}
static const char *const templates_two[] = {
    "<t>が、長さ<A>mの<a>を通過し始めてから通過し終わるまでに<s>秒、長さ<B>mの<b>を通過し始めてから通過し終わるまでに<u>秒かかりました。<ask>",
    "<t>は、<A>mの<a>に入り始めてから出終わるまでに<s>秒かかり、<B>mの<b>に入り始めてから出終わるまでに<u>秒かかります。<ask>",
    "<t>が一定の速さで走っています。<a>(長さ<A>m)を完全に通過するのに<s>秒、<b>(長さ<B>m)を完全に通過するのに<u>秒かかりました。<ask>",
    "<ask><A>mの<a>を通過し始めてから終わるまでが<s>秒、<B>mの<b>を通過し始めてから終わるまでが<u>秒です。速さは変わりません。",
    "一定の速さで走る<t>があります。長さ<B>mの<b>を通過するのに<u>秒、長さ<A>mの<a>を通過するのに<s>秒かかります。どちらも、先頭がさしかかってからいちばん後ろが出るまでの時間です。<ask>",
    "<a>の長さは<A>m、<b>の長さは<B>mです。<t>は、通過し始めてから終わるまでに、<a>では<s>秒、<b>では<u>秒かかりました。<ask>",
    "<t>の先頭が<a>にさしかかってからいちばん後ろが出るまで<s>秒、<b>では<u>秒でした。長さは<a>が<A>m、<b>が<B>mで、速さは同じです。<ask>",
    "同じ速さで走る<t>が、<A>mの<a>と<B>mの<b>を通過しました。通過し始めてから終わるまでの時間は、それぞれ<s>秒と<u>秒でした。<ask>",
    NULL,
};
static const struct figure_template figure_two = {
    FIGURE_TRAINS,
    {{"lengths", FIGURE_NUMBERS, "<A>|<B>"}, {"seconds", FIGURE_NUMBERS, "<s>|<u>"}, {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype two = {
    .id = "two",
    .name = "2つの通過",
    .level = 2,
    .templates = templates_two,
    .asks = "<t>の速さ|<t>の長さ",
    .role = {{"A", "<a>の長さ", "m"},
             {"s", "<a>を通る時間", "秒"},
             {"B", "<b>の長さ", "m"},
             {"u", "<b>を通る時間", "秒"}},
    .method = {{"差", "通過算です。走る道のりの差は、<a>と<b>の長さの差だけです。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1, 1},
    .high = {60, 600},
    .hint = "2つの場合で、走る道のりは何mちがいますか。",
    .figure = &figure_two,
};

/* ---- two trains ---- */
enum { LEN_A, LEN_B, SPEED_A, SPEED_B };
static const char *const two_trains[] = {"電車A|電車B",
                                         "急行電車|ふつう電車",
                                         "特急電車|急行電車",
                                         "特急電車|貨物列車",
                                         "快速電車|各駅停車",
                                         "赤い電車|白い電車",
                                         "特急列車|ふつう列車",
                                         "列車P|列車Q",
                                         "急行列車|貨物列車",
                                         "新しい電車|古い電車",
                                         "観光列車|回送電車",
                                         "通勤電車|貨物電車",
                                         "電車P|電車Q",
                                         "列車A|列車B",
                                         "長い列車|短い列車",
                                         "!青い電車|赤い電車",
                                         NULL};
static bool draw_pass(struct build *p, bool meet) {
    build_context(p, "a|b", two_trains);
    int64_t la = build_round(p, 80, 320, 5), lb = build_round(p, 80, 320, 5), va = build_between(p, 15, 35),
            vb = build_between(p, 10, 30);
    build_datum(p, LEN_A, "l", la), build_datum(p, LEN_B, "m", lb), build_datum(p, SPEED_A, "v", va),
        build_datum(p, SPEED_B, "w", vb);
    int64_t closing = meet ? va + vb : va - vb;
    return build_need(p, "the first is faster", va > vb) && build_need(p, "lengths differ", la != lb) &&
           build_need(p, "whole seconds", (la + lb) % closing == 0 && (la + lb) / closing >= 5) &&
           build_need(p, "a plausible time", (la + lb) / closing <= 120) &&
           build_need(p, "trains differ in speed", va - vb >= 2);
}
static void bind_meet(struct build *p) { build_aux(p, 0, true); }
static void bind_overtake(struct build *p) {
    build_aux(p, 0, false);
    build_need(p, "the first is faster", build_value(p, SPEED_A) > build_value(p, SPEED_B));
}
static bool draw_meet(struct build *p) { return draw_pass(p, true); }
static bool draw_overtake(struct build *p) { return draw_pass(p, false); }
static void solve_pass(struct build *p) {
    bool meet = p->aux[0];
    struct ratio length =
        build_step(p, "2つの電車の長さの和は、", p->datum[LEN_A], '+', p->datum[LEN_B], "m", "です。");
    struct ratio speed = meet ? build_step(p, "向かい合うので、1秒間に、", p->datum[SPEED_A], '+', p->datum[SPEED_B],
                                           "m", "ずつ近づきます。")
                              : build_step(p, "<a>は<b>より、1秒間に、", p->datum[SPEED_A], '-', p->datum[SPEED_B], "m",
                                           "ずつ多く進みます。");
    struct ratio time = build_step(p, meet ? "すれちがうのにかかる時間は、" : "追いこすのにかかる時間は、", length, '/',
                                   speed, "秒", "です。");
    build_trap(p, build_fraction((int64_t)length.num, meet ? build_value(p, SPEED_A) - build_value(p, SPEED_B)
                                                           : build_value(p, SPEED_A) + build_value(p, SPEED_B)));
    build_trap(p, build_fraction(build_value(p, LEN_A), (int64_t)speed.num));
    build_answer(p, time, "", "秒");
}
static bool holds_pass(const struct build *p, const int64_t *x, unsigned keep) {
    /* heads start together (meet), or the head of a at the tail of b (overtake); tails part after x seconds */
    int64_t a = build_value(p, SPEED_A) * x[0], b = build_value(p, SPEED_B) * x[0];
    return IF_KEPT(keep, 15,
                   p->aux[0] ? a - build_value(p, LEN_A) == build_value(p, LEN_B) - b
                             : a - build_value(p, LEN_A) == b + build_value(p, LEN_B));
}
static const char *const templates_meet[] = {
    "長さ<l>m、秒速<v>mの<a>と、長さ<m>m、秒速<w>mの<b>が、向かい合って走っています。出会ってからはなれるまでに何秒かかりますか。",
    "<a>の長さは<l>mで秒速<v>m、<b>の長さは<m>mで秒速<w>mです。この2つの電車が出会ってからすれちがい終わるまでに、何秒かかりますか。",
    "秒速<v>mで走る長さ<l>mの<a>と、秒速<w>mで走る長さ<m>mの<b>がすれちがいます。出会い始めてからはなれるまでの時間は何秒[ですか。|でしょうか。]",
    "すれちがい始めてからすれちがい終わるまでに何秒かかりますか。<a>は長さ<l>mで秒速<v>m、<b>は長さ<m>mで秒速<w>mです。2つは反対の向きに走っています。",
    "反対の向きに走る2つの電車があります。<a>は長さ<l>m、速さは秒速<v>m、<b>は長さ<m>m、速さは秒速<w>mです。出会ってから完全にはなれるまでに何秒かかりますか。",
    "<l>mの<a>が秒速<v>mで、<m>mの<b>が秒速<w>mで、となり合う線路を向かい合って走ってきました。2つの電車がすれちがい終わるまでに何秒かかりますか。",
    "<a>(長さ<l>m、秒速<v>m)と<b>(長さ<m>m、秒速<w>m)が、先頭どうしが出会ってから、いちばん後ろどうしがはなれるまでの時間<wo>",
    "長さが<l>mと<m>mの<a>と<b>が、それぞれ秒速<v>mと秒速<w>mで向かい合って進みます。すれちがうのに何秒かかりますか。",
    NULL,
};
static const struct figure_template figure_pass = {FIGURE_TRAINS,
                                                   {{"trains", FIGURE_NUMBERS, "<l>|<m>"},
                                                    {"speeds", FIGURE_NUMBERS, "<v>|<w>"},
                                                    {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                    {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype meet_asked = {
    .id = "meet",
    .name = "すれちがい",
    .level = 1,
    .templates = templates_meet,
    .asks = "かかる時間",
    .role = {{"l", "<a>の長さ", "m"}, {"m", "<b>の長さ", "m"}, {"v", "<a>の秒速", "m"}, {"w", "<b>の秒速", "m"}},
    .method = {{"速さの和", "通過算です。すれちがうまでに、2つの電車は長さの和だけ近づいて進みます。", solve_pass,
                NULL}},
    .draw = draw_meet,
    .bind = bind_meet,
    .holds = holds_pass,
    .low = {1},
    .high = {600},
    .hint = "すれちがい終わるまでに、2つの電車は合わせて何m進みますか。",
    .figure = &figure_pass,
};
static const char *const templates_overtake[] = {
    "長さ<l>m、秒速<v>mの<a>が、同じ向きに走る長さ<m>m、秒速<w>mの<b>に追いついてから追いこすまでに、何秒かかりますか。",
    "<a>の長さは<l>mで秒速<v>m、<b>の長さは<m>mで秒速<w>mです。<a>が<b>に追いついてから完全に追いこすまでに、何秒かかりますか。",
    "秒速<v>mで走る長さ<l>mの<a>が、前を秒速<w>mで走る長さ<m>mの<b>を追いこします。追いついてから追いこすまでの時間は何秒[ですか。|でしょうか。]",
    "追いこすのに何秒かかりますか。<a>は長さ<l>mで秒速<v>m、<b>は長さ<m>mで秒速<w>mです。2つは同じ向きに走り、<a>の先頭が<b>のいちばん後ろに追いついたところから考えます。",
    "同じ向きに走る2つの電車があります。<a>は長さ<l>m、速さは秒速<v>m、<b>は長さ<m>m、速さは秒速<w>mです。<a>が<b>に追いついてから完全に追いこすまで何秒かかりますか。",
    "となりの線路を、<m>mの<b>が秒速<w>mで走っています。<l>mの<a>が秒速<v>mで追いついてから追いこし終わるまでに何秒かかりますか。",
    "<a>(長さ<l>m、秒速<v>m)の先頭が<b>(長さ<m>m、秒速<w>m)のいちばん後ろに追いついてから、<a>のいちばん後ろが<b>の先頭をぬくまでの時間<wo>2つは同じ向きに走っています。",
    "長さが<l>mと<m>mの<a>と<b>が、それぞれ秒速<v>mと秒速<w>mで同じ向きに進みます。<a>が<b>に追いついてから追いこすのに何秒かかりますか。",
    NULL,
};
static const struct subtype overtake = {
    .id = "overtake",
    .name = "追いこし",
    .level = 2,
    .templates = templates_overtake,
    .asks = "かかる時間",
    .role = {{"l", "<a>の長さ", "m"}, {"m", "<b>の長さ", "m"}, {"v", "<a>の秒速", "m"}, {"w", "<b>の秒速", "m"}},
    .method = {{"速さの差", "通過算です。追いこすまでに、<a>は<b>より長さの和だけ多く進みます。", solve_pass, NULL}},
    .draw = draw_overtake,
    .bind = bind_overtake,
    .holds = holds_pass,
    .low = {1},
    .high = {600},
    .hint = "追いこすまでに、<a>は<b>より何m多く進みますか。",
    .figure = &figure_pass,
};

static const struct subtype *const subtypes[] = {&meet_asked, &two, &overtake, NULL};
const struct family family_tsuka2 = {.id = "tsuka2",
                                     .number = "F55",
                                     .name = "通過算(すれちがい・2つの条件)",
                                     .grade = 6,
                                     .scene = SCENE_RAILWAY,
                                     .subtypes = subtypes};
