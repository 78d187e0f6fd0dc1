/* tsuka2.c - 通過算(2つの条件・すれちがいと追いこし): two crossings give speed and length; passing trains: both lengths.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

/* ---- two crossings ---- */
enum { WAY_A, TIME_A, WAY_B, TIME_B };

static const char *const ways[] = {"鉄橋|トンネル", "橋|トンネル", "短いトンネル|長いトンネル", "橋|鉄橋", "!駅のホーム|トンネル", NULL};
static const char *const trains[] = {"ある電車", "特急電車", "急行電車", "ふつう電車", "貨物列車", "ある列車", "新しい電車", "!観光列車", NULL};

static bool draw_two(struct kit *k) {
    kit_context(k, "t", trains);
    kit_words(k, "a|b", ways);
    int64_t speed = kit_between(k, 12, 30), length = kit_round(k, 80, 300, 10), ta = kit_between(k, 15, 60), tb = kit_between(k, ta + 5, 120);
    kit_datum(k, WAY_A, "A", speed * ta - length), kit_datum(k, TIME_A, "s", ta), kit_datum(k, WAY_B, "B", speed * tb - length), kit_datum(k, TIME_B, "u", tb);
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "ask", k->asked ? "<t>の長さは何m[ですか。|でしょうか。|になりますか。]" : "<t>の速さは秒速何m[ですか。|でしょうか。|になりますか。]");
    return kit_need(k, "ways longer than the train", kit_value(k, WAY_A) > length) && kit_need(k, "a plausible way", kit_value(k, WAY_B) <= 2500) && kit_need(k, "round ways", kit_value(k, WAY_A) % 5 == 0 && kit_value(k, WAY_B) % 5 == 0);
}
static void solve_two(struct kit *k) {
    struct ratio more = kit_step(k, "<a>と<b>の長さの差は、", k->datum[WAY_B], '-', k->datum[WAY_A], "m", "です。");
    struct ratio time = kit_step(k, "かかった時間の差は、", k->datum[TIME_B], '-', k->datum[TIME_A], "秒", "です。");
    struct ratio speed = kit_step(k, "差の分を走る時間から、1秒間に走る道のりは、", more, '/', time, "m", "です。");
    if (!k->asked) {
        kit_trap(k, kit_fraction(kit_value(k, WAY_A), kit_value(k, TIME_A)));
        kit_answer(k, speed, "秒速", "m");
        return;
    }
    struct ratio run = kit_step(k, "<s>秒間に走る道のりは、", speed, '*', k->datum[TIME_A], "m", "です。");
    struct ratio length = kit_step(k, "<a>の<A>mをひいて、電車の長さは、", run, '-', k->datum[WAY_A], "m", "です。");
    kit_trap(k, run);
    kit_answer(k, length, "", "m");
}
static bool holds_two(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(WAY_A) | KIT_BIT(TIME_A), x[0] * kit_value(k, TIME_A) == kit_value(k, WAY_A) + x[1]) &&
           KIT_KEEP(keep, KIT_BIT(WAY_B) | KIT_BIT(TIME_B), x[0] * kit_value(k, TIME_B) == kit_value(k, WAY_B) + x[1]);
}
static const char *const frames_two[] = {
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
static const struct kit_subtype two = {
    .id = "two", .name = "2つの通過", .level = 2, .frames = frames_two,
    .method = {{"差", "通過算です。走る道のりの差は、<a>と<b>の長さの差だけです。", solve_two, NULL}},
    .draw = draw_two, .holds = holds_two, .low = {1, 1}, .high = {60, 600},
    .hint = "2つの場合で、走る道のりは何mちがいますか。",
    .figure = "{\"type\":\"trains\",\"lengths\":[<A>,<B>],\"seconds\":[<s>,<u>],\"unit\":\"m\"}",
};

/* ---- two trains ---- */
enum { LEN_A, LEN_B, SPEED_A, SPEED_B };
static const char *const two_trains[] = {"電車A|電車B", "急行電車|ふつう電車", "特急電車|急行電車", "特急電車|貨物列車", "!青い電車|赤い電車", NULL};
static bool draw_pass(struct kit *k, bool meet) {
    kit_context(k, "a|b", two_trains);
    int64_t la = kit_round(k, 80, 320, 5), lb = kit_round(k, 80, 320, 5), va = kit_between(k, 15, 35), vb = kit_between(k, 10, 30);
    kit_datum(k, LEN_A, "l", la), kit_datum(k, LEN_B, "m", lb), kit_datum(k, SPEED_A, "v", va), kit_datum(k, SPEED_B, "w", vb);
    kit_aux(k, 0, meet);
    int64_t closing = meet ? va + vb : va - vb;
    return kit_need(k, "the first is faster", va > vb) && kit_need(k, "lengths differ", la != lb) && kit_need(k, "whole seconds", (la + lb) % closing == 0 && (la + lb) / closing >= 5) && kit_need(k, "a plausible time", (la + lb) / closing <= 120) &&
           kit_need(k, "trains differ in speed", va - vb >= 2);
}
static bool draw_meet(struct kit *k) { return draw_pass(k, true); }
static bool draw_overtake(struct kit *k) { return draw_pass(k, false); }
static void solve_pass(struct kit *k) {
    bool meet = k->aux[0];
    struct ratio length = kit_step(k, "2つの電車の長さの和は、", k->datum[LEN_A], '+', k->datum[LEN_B], "m", "です。");
    struct ratio speed = meet ? kit_step(k, "向かい合うので、1秒間に、", k->datum[SPEED_A], '+', k->datum[SPEED_B], "m", "ずつ近づきます。")
                              : kit_step(k, "<a>は<b>より、1秒間に、", k->datum[SPEED_A], '-', k->datum[SPEED_B], "m", "ずつ多く進みます。");
    struct ratio time = kit_step(k, meet ? "すれちがうのにかかる時間は、" : "追いこすのにかかる時間は、", length, '/', speed, "秒", "です。");
    kit_trap(k, kit_fraction((int64_t)length.num, meet ? kit_value(k, SPEED_A) - kit_value(k, SPEED_B) : kit_value(k, SPEED_A) + kit_value(k, SPEED_B)));
    kit_trap(k, kit_fraction(kit_value(k, LEN_A), (int64_t)speed.num));
    kit_answer(k, time, "", "秒");
}
static bool holds_pass(const struct kit *k, const int64_t *x, unsigned keep) {
    /* heads start together (meet), or the head of a at the tail of b (overtake); tails part after x seconds */
    int64_t a = kit_value(k, SPEED_A) * x[0], b = kit_value(k, SPEED_B) * x[0];
    return KIT_KEEP(keep, 15, k->aux[0] ? a - kit_value(k, LEN_A) == kit_value(k, LEN_B) - b : a - kit_value(k, LEN_A) == b + kit_value(k, LEN_B));
}
static const char *const frames_meet[] = {
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
static const char figure_pass[] = "{\"type\":\"trains\",\"trains\":[<l>,<m>],\"speeds\":[<v>,<w>],\"labels\":[\"<a>\",\"<b>\"],\"unit\":\"m\"}";
static const struct kit_subtype meet_asked = {
    .id = "meet", .name = "すれちがい", .level = 1, .frames = frames_meet,
    .method = {{"速さの和", "通過算です。すれちがうまでに、2つの電車は長さの和だけ近づいて進みます。", solve_pass, NULL}},
    .draw = draw_meet, .holds = holds_pass, .low = {1}, .high = {600},
    .hint = "すれちがい終わるまでに、2つの電車は合わせて何m進みますか。", .figure = figure_pass,
};
static const char *const frames_overtake[] = {
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
static const struct kit_subtype overtake = {
    .id = "overtake", .name = "追いこし", .level = 2, .frames = frames_overtake,
    .method = {{"速さの差", "通過算です。追いこすまでに、<a>は<b>より長さの和だけ多く進みます。", solve_pass, NULL}},
    .draw = draw_overtake, .holds = holds_pass, .low = {1}, .high = {600},
    .hint = "追いこすまでに、<a>は<b>より何m多く進みますか。", .figure = figure_pass,
};

static const struct kit_subtype *const subtypes[] = {&meet_asked, &two, &overtake, NULL};
const struct kit_family family_tsuka2 = {.id = "tsuka2", .number = "F55", .name = "通過算(すれちがい・2つの条件)", .grade = 6, .scene = KIT_RAILWAY, .subtypes = subtypes};
