/* tsuka.c - 通過算: a train has a length; what it runs is bridge + train, tunnel - train, or the train alone.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { TRAIN, SPEED, BRIDGE };

static const char *const trains[] = {"電車", "列車", "急行電車", "特急電車", "貨物列車", "ふつう電車",
    "快速電車", "回送電車", "新しい電車", "赤い電車", "青い電車", "観光列車", "機関車の列車",
    "!夜行列車", NULL};
static const char *const bridges[] = {"鉄橋|をわたり始めてからわたり終わる", "橋|をわたり始めてからわたり終わる", "トンネル|に入り始めてから出終わる", NULL};

static bool draw_train(struct kit *k) {
    kit_context(k, "w", trains);
    kit_datum(k, TRAIN, "t", kit_round(k, 60, 300, kit_chance(k, 60) ? 10 : 5));
    kit_datum(k, SPEED, "v", kit_between(k, 10, 34));
    return true;
}

/* ---- over a bridge ---- */
static bool draw_bridge(struct kit *k) {
    draw_train(k);
    kit_words(k, "b|act", bridges);
    int64_t seconds = kit_between(k, 10, 120), bridge = seconds * kit_value(k, SPEED) - kit_value(k, TRAIN);
    kit_datum(k, BRIDGE, "B", bridge);
    return kit_need(k, "a plausible bridge", bridge >= 100 && bridge <= 2500 && bridge != kit_value(k, TRAIN));
}
static void solve_bridge(struct kit *k) {
    struct ratio way = kit_step(k, "走る道のりは、<b>と<w>の長さの和なので、", k->datum[BRIDGE], '+', k->datum[TRAIN], "m", "です。");
    struct ratio seconds = kit_step(k, "秒速<v>mなので、かかる時間は、", way, '/', k->datum[SPEED], "秒", "です。");
    kit_trap(k, kit_fraction((int64_t)k->datum[BRIDGE].num, (int64_t)k->datum[SPEED].num));
    kit_answer(k, seconds, "", "秒");
}
/* The time for the bridge, then the time for the train's own length. */
static void solve_bridge_times(struct kit *k) {
    struct ratio head = kit_step(k, "先頭が<b>の<B>mを進む時間は、", k->datum[BRIDGE], '/', k->datum[SPEED], "秒", "です。");
    kit_need(k, "at most one decimal", 10 % head.den == 0);
    struct ratio own = kit_step(k, "<w>の長さの<t>mを進む時間は、", k->datum[TRAIN], '/', k->datum[SPEED], "秒", "です。");
    struct ratio seconds = kit_step(k, "通りぬけるのにかかる時間は、", head, '+', own, "秒", "です。");
    kit_answer(k, seconds, "", "秒");
}
/* Follow the tail of the train until it leaves the bridge. */
static bool holds_bridge(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t tail = -kit_value(k, TRAIN) + kit_value(k, SPEED) * x[0];
    return KIT_KEEP(keep, 7, tail == kit_value(k, BRIDGE));
}
static const char *const frames_bridge[] = {
    "長さ<t>mの<w>が秒速<v>mで、長さ<B>mの<b><act>までに何秒かかりますか。",
    "秒速<v>mで走る長さ<t>mの<w>があります。この<w>が、長さ<B>mの<b><act>までに何秒かかりますか。",
    "<w>の長さは<t>m、速さは秒速<v>mです。長さ<B>mの<b><act>までにかかる時間は何秒[ですか。|でしょうか。]",
    "長さが<B>mの<b>があります。長さ<t>mの<w>が秒速<v>mでこの<b><act>まで、何秒かかりますか。",
    "何秒かかりますか。長さ<t>mの<w>が、秒速<v>mで、<B>mの<b><act>までの時間を答えなさい。",
    "<B>mの<b>を、長さ<t>mで秒速<v>mの<w>が完全に通りすぎるには、何秒かかりますか。",
    "<w>が秒速<v>mで走っています。<w>の長さは<t>mです。<B>mの<b>を通りぬけるのに何秒かかりますか。",
    "長さ<t>mの<w>が<B>mの<b>を通過します。<w>の速さは秒速<v>mです。先頭が<b>にかかってからいちばん後ろが<b>をはなれるまで何秒ですか。",
    NULL,
};
static const struct kit_subtype bridge = {
    .id = "bridge", .name = "鉄橋をわたる", .level = 1, .frames = frames_bridge,
    .method = {{"道のりの図", "通過算です。通りぬけるのは、<w>のいちばん後ろが<b>を出たときです。", solve_bridge, NULL},
               {"時間を分ける", "通過算です。先頭が<b>を進む時間と、<w>の長さの分を進む時間に分けます。", solve_bridge_times, NULL}},
    .draw = draw_bridge, .holds = holds_bridge, .low = {1}, .high = {300},
    .hint = "<w>の先頭は、<b>を通りぬけるまでに何m走りますか。",
    .figure = "{\"type\":\"train\",\"train\":<t>,\"bridge\":<B>,\"speed\":<v>}",
};

/* ---- past a pole ---- */
static const char *const poles[] = {"電柱", "ふみきりに立つ人", "信号機", "ホームに立つ<A>", "線路のわきの木", NULL};
static bool draw_pole(struct kit *k) {
    draw_train(k);
    kit_people(k, "A");
    kit_words(k, "b", poles);
    int64_t seconds = kit_between(k, 4, 25);
    kit_datum(k, TRAIN, "t", seconds * kit_value(k, SPEED));
    return kit_need(k, "a plausible train", kit_value(k, TRAIN) <= 420 && kit_value(k, TRAIN) >= 50);
}
static void solve_pole(struct kit *k) {
    kit_line(k);
    kit_say(k, "通りすぎるまでに走る道のりは、<w>の長さと同じ<t>mです。");
    struct ratio seconds = kit_step(k, "秒速<v>mなので、かかる時間は、", k->datum[TRAIN], '/', k->datum[SPEED], "秒", "です。");
    kit_trap(k, kit_fraction(2 * kit_value(k, TRAIN), kit_value(k, SPEED)));
    kit_answer(k, seconds, "", "秒");
}
static bool holds_pole(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 3, kit_value(k, SPEED) * x[0] - kit_value(k, TRAIN) == 0);
}
static const char *const frames_pole[] = {
    "長さ<t>mの<w>が秒速<v>mで走っています。この<w>が<b>の前を通りすぎるのに何秒かかりますか。",
    "秒速<v>mで走る<w>の長さは<t>mです。<b>の前を通りすぎるまでに何秒かかりますか。",
    "<b>の前を、長さ<t>mの<w>が秒速<v>mで通りすぎます。何秒かかりますか。",
    "<w>の長さは<t>m、速さは秒速<v>mです。<b>の前を通過するのにかかる時間は何秒[ですか。|でしょうか。]",
    "長さが<t>mの<w>があります。秒速<v>mで走るとき、<b>の前を通りすぎる時間は何秒ですか。",
    "何秒で通りすぎますか。長さ<t>mの<w>が秒速<v>mで<b>の前を通過します。",
    "<b>の前を<w>が通過しました。<w>は長さ<t>mで、秒速<v>mで走っていました。通過にかかった時間は何秒ですか。",
    "秒速<v>m、長さ<t>mの<w>が<b>を通りすぎるのに何秒かかりますか。",
    NULL,
};
static const struct kit_subtype pole = {
    .id = "pole", .name = "電柱の前", .level = 1, .frames = frames_pole,
    .method = {{"道のりの図", "通過算です。<b>には長さがないと考えるので、走る道のりは<w>の長さだけです。", solve_pole, NULL}},
    .draw = draw_pole, .holds = holds_pole, .low = {1}, .high = {300},
    .hint = "通りすぎるまでに<w>は何m走りますか。",
    .figure = "{\"type\":\"train\",\"train\":<t>,\"speed\":<v>}",
};

/* ---- hidden in a tunnel ---- */
static bool draw_hidden(struct kit *k) {
    draw_train(k);
    int64_t seconds = kit_between(k, 8, 90), tunnel = seconds * kit_value(k, SPEED) + kit_value(k, TRAIN);
    kit_datum(k, BRIDGE, "B", tunnel);
    return kit_need(k, "a plausible tunnel", tunnel <= 2800);
}
static void solve_hidden(struct kit *k) {
    struct ratio way = kit_step(k, "かくれている間に走る道のりは、トンネルと<w>の長さの差なので、", k->datum[BRIDGE], '-', k->datum[TRAIN], "m", "です。");
    struct ratio seconds = kit_step(k, "秒速<v>mなので、かくれている時間は、", way, '/', k->datum[SPEED], "秒", "です。");
    kit_trap(k, kit_fraction((int64_t)(k->datum[BRIDGE].num + k->datum[TRAIN].num), (int64_t)k->datum[SPEED].num));
    kit_answer(k, seconds, "", "秒");
}
static void solve_hidden_times(struct kit *k) {
    struct ratio head = kit_step(k, "先頭がトンネルの<B>mを進む時間は、", k->datum[BRIDGE], '/', k->datum[SPEED], "秒", "です。");
    kit_need(k, "at most one decimal", 10 % head.den == 0);
    struct ratio own = kit_step(k, "全体が入るまでに<t>mを進む時間は、", k->datum[TRAIN], '/', k->datum[SPEED], "秒", "です。");
    struct ratio seconds = kit_step(k, "かくれている時間は、その差なので、", head, '-', own, "秒", "です。");
    kit_answer(k, seconds, "", "秒");
}
/* The head, which starts a train's length inside, reaches the far end. */
static bool holds_hidden(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t head = kit_value(k, TRAIN) + kit_value(k, SPEED) * x[0];
    return KIT_KEEP(keep, 7, head == kit_value(k, BRIDGE));
}
static const char *const frames_hidden[] = {
    "長さ<t>mの<w>が秒速<v>mで、長さ<B>mのトンネルを通ります。<w>全体がトンネルにかくれているのは何秒間ですか。",
    "秒速<v>mで走る長さ<t>mの<w>が、<B>mのトンネルを通過します。全体がトンネルの中にかくれている時間は何秒ですか。",
    "トンネルの長さは<B>m、<w>の長さは<t>mです。<w>が秒速<v>mで走るとき、完全にトンネルの中に入っているのは何秒間[ですか。|でしょうか。]",
    "<w>が<B>mのトンネルに入りました。<w>の長さは<t>m、速さは秒速<v>mです。外から<w>がまったく見えないのは何秒間ですか。",
    "<w>がトンネルの中に完全にかくれている時間は何秒ですか。トンネルは<B>m、<w>は<t>mで、速さは秒速<v>mです。",
    "長さ<B>mのトンネルを、長さ<t>mの<w>が秒速<v>mで通りぬけます。いちばん後ろが入ってから先頭が出るまで何秒かかりますか。",
    "長さ<t>mの<w>があります。秒速<v>mで<B>mのトンネルを通るとき、<w>全体がトンネルの中にある時間は何秒ですか。",
    "<B>mのトンネルを通る<w>の速さは秒速<v>m、長さは<t>mです。<w>がすっかりかくれている時間は何秒<ka>",
    NULL,
};
static const struct kit_subtype hidden = {
    .id = "hidden", .name = "トンネルにかくれる", .level = 2, .frames = frames_hidden,
    .method = {{"道のりの図", "通過算です。いちばん後ろが入ってから先頭が出るまでの間、<w>はかくれています。", solve_hidden, NULL},
               {"時間を分ける", "通過算です。先頭がトンネルを進む時間から、全体が入り終わるまでの時間をひきます。", solve_hidden_times, NULL}},
    .draw = draw_hidden, .holds = holds_hidden, .low = {1}, .high = {300},
    .hint = "いちばん後ろが入ってから先頭が出るまでに、<w>は何m走りますか。",
    .figure = "{\"type\":\"train\",\"train\":<t>,\"tunnel\":<B>,\"speed\":<v>}",
};

/* ---- two trains ---- */
enum { LENGTH_A, SPEED_A, LENGTH_B, SPEED_B };
static bool draw_pass(struct kit *k) {
    static const char *const two[] = {"電車|列車", "急行電車|ふつう電車", "特急電車|貨物列車", "電車A|電車B", "列車A|列車B", NULL};
    kit_context(k, "p|q", two);
    bool towards = kit_chance(k, 55);
    kit_aux(k, 0, towards);
    kit_datum(k, LENGTH_A, "a", kit_round(k, 60, 260, 5));
    kit_datum(k, LENGTH_B, "b", kit_round(k, 60, 260, 5));
    kit_datum(k, SPEED_A, "v", kit_between(k, 16, 36));
    kit_datum(k, SPEED_B, "u", kit_between(k, 10, 30));
    int64_t rate = towards ? kit_value(k, SPEED_A) + kit_value(k, SPEED_B) : kit_value(k, SPEED_A) - kit_value(k, SPEED_B), way = kit_value(k, LENGTH_A) + kit_value(k, LENGTH_B);
    kit_set(k, "do", towards ? "出会ってからすれちがい終わる" : "追いついてから追いこし終わる");
    kit_set(k, "dir", towards ? "反対の向きに" : "同じ向きに");
    kit_set(k, "idea", towards ? "通過算です。すれちがうとき、2つの道のりの和が長さの和になります。" : "通過算です。追いこすとき、2つの道のりの差が長さの和になります。");
    if (!kit_need(k, "the first is faster", kit_value(k, SPEED_A) - kit_value(k, SPEED_B) >= 2)) return false;
    return kit_need(k, "whole seconds", way % rate == 0 && way / rate >= 3);
}
static void solve_pass(struct kit *k) {
    bool towards = k->aux[0];
    struct ratio way = kit_step(k, "2つの長さの和は、", k->datum[LENGTH_A], '+', k->datum[LENGTH_B], "m", "です。");
    struct ratio rate = towards ? kit_step(k, "1秒間に近づく道のりは、速さの和なので、", k->datum[SPEED_A], '+', k->datum[SPEED_B], "m", "です。")
                                : kit_step(k, "1秒間に進む道のりの差は、", k->datum[SPEED_A], '-', k->datum[SPEED_B], "m", "です。");
    struct ratio seconds = kit_step(k, "かかる時間は、", way, '/', rate, "秒", "です。");
    struct ratio other = towards ? kit_apply(k, k->datum[SPEED_A], '-', k->datum[SPEED_B]) : kit_apply(k, k->datum[SPEED_A], '+', k->datum[SPEED_B]);
    kit_trap(k, kit_fraction((int64_t)way.num, (int64_t)other.num));
    kit_answer(k, seconds, "", "秒");
}
/* Tail of one against the head, then the tail, of the other. */
static bool holds_pass(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t a = kit_value(k, SPEED_A) * x[0], b = kit_value(k, SPEED_B) * x[0];
    bool apart = k->aux[0] ? -kit_value(k, LENGTH_A) + a == kit_value(k, LENGTH_B) - b : a - kit_value(k, LENGTH_A) == kit_value(k, LENGTH_B) + b;
    return KIT_KEEP(keep, 15, apart);
}
static const char *const frames_pass[] = {
    "長さ<a>m、秒速<v>mの<p>と、長さ<b>m、秒速<u>mの<q>が<dir>進みます。<do>までに何秒かかりますか。",
    "<p>は長さ<a>mで秒速<v>m、<q>は長さ<b>mで秒速<u>mです。<dir>走るとき、<do>まで何秒かかりますか。",
    "秒速<v>mで走る長さ<a>mの<p>と、秒速<u>mで走る長さ<b>mの<q>が、<dir>進みます。<do>までの時間は何秒[ですか。|でしょうか。]",
    "2つの列車が<dir>走ります。<p>の長さは<a>m、速さは秒速<v>m、<q>の長さは<b>m、速さは秒速<u>mです。<do>までに何秒かかりますか。",
    "何秒かかりますか。長さ<a>mの<p>が秒速<v>mで、長さ<b>mの<q>が秒速<u>mで<dir>走り、<do>までの時間を答えなさい。",
    "<p>(長さ<a>m、秒速<v>m)と<q>(長さ<b>m、秒速<u>m)が<dir>走っています。<do>までに何秒かかりますか。",
    "長さは<p>が<a>m、<q>が<b>mで、速さは<p>が秒速<v>m、<q>が秒速<u>mです。<dir>進むとき、<do>までの時間は何秒ですか。",
    "となり合う線路を、<p>と<q>が<dir>走ります。<p>は<a>mで秒速<v>m、<q>は<b>mで秒速<u>mです。<do>まで何秒<ka>",
    NULL,
};
static const struct kit_subtype pass = {
    .id = "pass", .name = "すれちがい・追いこし", .level = 3, .frames = frames_pass,
    .method = {{"速さの和と差", "<idea>", solve_pass, NULL}},
    .draw = draw_pass, .holds = holds_pass, .low = {1}, .high = {400},
    .hint = "2つの長さの和は何mですか。",
    .figure = "{\"type\":\"trains\",\"lengths\":[<a>,<b>],\"speeds\":[<v>,<u>]}",
};

static const struct kit_subtype *const subtypes[] = {&bridge, &pole, &hidden, &pass, NULL};
const struct kit_family family_tsuka = {.id = "tsuka", .number = "F54,F55", .name = "通過算", .grade = 5, .scene = KIT_RAILWAY, .subtypes = subtypes};
