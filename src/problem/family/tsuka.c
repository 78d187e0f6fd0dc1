/* tsuka.c - 通過算: a train has a length; what it runs is bridge + train, tunnel - train, or the train alone.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TRAIN, SPEED, BRIDGE };

static const char *const trains[] = {
    "電車",       "列車",         "急行電車", "特急電車",         "貨物列車",     "ふつう電車", "快速電車",  "回送電車",
    "新しい電車", "赤い電車",     "青い電車", "観光列車",         "機関車の列車", "特急列車",   "急行列車",  "通勤電車",
    "新幹線",     "試運転の電車", "地下鉄",   "蒸気機関車の列車", "白い電車",     "始発電車",   "!夜行列車", NULL};
static const char *const bridges[] = {"鉄橋|をわたり始めてからわたり終わる",
                                      "橋|をわたり始めてからわたり終わる",
                                      "トンネル|に入り始めてから出終わる",
                                      "鉄橋|をわたり始めてからわたり終わる",
                                      "山のトンネル|に入り始めてから出終わる",
                                      "海のトンネル|に入り始めてから出終わる",
                                      "長い橋|をわたり始めてからわたり終わる",
                                      "川の鉄橋|をわたり始めてからわたり終わる",
                                      "駅のホーム|にさしかかってから通りすぎる",
                                      "高い橋|をわたり始めてからわたり終わる",
                                      NULL};

static bool draw_train(struct build *p) {
    build_context(p, "w", trains);
    build_datum(p, TRAIN, "t", build_round(p, 60, 300, build_chance(p, 60) ? 10 : 5));
    build_datum(p, SPEED, "v", build_between(p, 10, 34));
    return true;
}

/* ---- over a bridge ---- */
static bool draw_bridge(struct build *p) {
    draw_train(p);
    build_words(p, "b|act", bridges);
    int64_t seconds = build_between(p, 10, 120), bridge = seconds * build_value(p, SPEED) - build_value(p, TRAIN);
    build_datum(p, BRIDGE, "B", bridge);
    return build_need(p, "a plausible bridge", bridge >= 100 && bridge <= 2500 && bridge != build_value(p, TRAIN));
}
static void solve_bridge(struct build *p) {
    struct ratio way = build_step(p, "走る道のりは、<b>と<w>の長さの和なので、", p->datum[BRIDGE], '+', p->datum[TRAIN],
                                  "m", "です。");
    struct ratio seconds = build_step(p, "秒速<v>mなので、かかる時間は、", way, '/', p->datum[SPEED], "秒", "です。");
    build_trap(p, build_fraction((int64_t)p->datum[BRIDGE].num, (int64_t)p->datum[SPEED].num));
    build_answer(p, seconds, "", "秒");
}
/* The time for the bridge, then the time for the train's own length. */
static void solve_bridge_times(struct build *p) {
    struct ratio head =
        build_step(p, "先頭が<b>の<B>mを進む時間は、", p->datum[BRIDGE], '/', p->datum[SPEED], "秒", "です。");
    build_need(p, "at most one decimal", 10 % head.den == 0);
    struct ratio own =
        build_step(p, "<w>の長さの<t>mを進む時間は、", p->datum[TRAIN], '/', p->datum[SPEED], "秒", "です。");
    struct ratio seconds = build_step(p, "通りぬけるのにかかる時間は、", head, '+', own, "秒", "です。");
    build_answer(p, seconds, "", "秒");
}
/* Follow the tail of the train until it leaves the bridge. */
static bool holds_bridge(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t tail = -build_value(p, TRAIN) + build_value(p, SPEED) * x[0];
    return IF_KEPT(keep, 7, tail == build_value(p, BRIDGE));
}
static const char *const templates_bridge[] = {
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
static const struct figure_template figure_bridge = {
    FIGURE_TRAIN, {{"train", FIGURE_NUMBER, "<t>"}, {"bridge", FIGURE_NUMBER, "<B>"}, {"speed", FIGURE_NUMBER, "<v>"}}};
static const struct subtype bridge = {
    .id = "bridge",
    .name = "鉄橋をわたる",
    .level = 1,
    .templates = templates_bridge,
    .asks = "かかる時間",
    .role = {{"t", "<w>の長さ", "m"}, {"v", "秒速", "m"}, {"B", "<b>の長さ", "m"}},
    .method = {{"道のりの図", "通過算です。通りぬけるのは、<w>のいちばん後ろが<b>を出たときです。", solve_bridge, NULL},
               {"時間を分ける", "通過算です。先頭が<b>を進む時間と、<w>の長さの分を進む時間に分けます。",
                solve_bridge_times, NULL}},
    .draw = draw_bridge,
    .holds = holds_bridge,
    .low = {1},
    .high = {300},
    .hint = "<w>の先頭は、<b>を通りぬけるまでに何m走りますか。",
    .figure = &figure_bridge,
};

/* ---- past a pole ---- */
static const char *const poles[] = {"電柱",
                                    "ふみきりに立つ人",
                                    "信号機",
                                    "ホームに立つ<A>",
                                    "線路のわきの木",
                                    "ふみきりで待つ<A>",
                                    "線路のそばの木",
                                    "ふみきり番の人",
                                    "1本の柱",
                                    "線路わきの標識",
                                    "ホームの駅員さん",
                                    "線路のそばに立つ<A>",
                                    "かかし",
                                    "線路わきの桜の木",
                                    "1本の鉄柱",
                                    "ふみきりの警報機",
                                    "窓から見ている<A>",
                                    "線路わきの立て札",
                                    NULL};
static bool draw_pole(struct build *p) {
    draw_train(p);
    build_people(p, "A");
    build_words(p, "b", poles);
    int64_t seconds = build_between(p, 4, 25);
    build_datum(p, TRAIN, "t", seconds * build_value(p, SPEED));
    return build_need(p, "a plausible train", build_value(p, TRAIN) <= 420 && build_value(p, TRAIN) >= 50);
}
static void solve_pole(struct build *p) {
    build_line(p);
    build_say(p, "通りすぎるまでに走る道のりは、<w>の長さと同じ<t>mです。");
    struct ratio seconds =
        build_step(p, "秒速<v>mなので、かかる時間は、", p->datum[TRAIN], '/', p->datum[SPEED], "秒", "です。");
    build_trap(p, build_fraction(2 * build_value(p, TRAIN), build_value(p, SPEED)));
    build_answer(p, seconds, "", "秒");
}
static bool holds_pole(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, build_value(p, SPEED) * x[0] - build_value(p, TRAIN) == 0);
}
static const char *const templates_pole[] = {
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
static const struct figure_template figure_pole = {FIGURE_TRAIN,
                                                   {{"train", FIGURE_NUMBER, "<t>"}, {"speed", FIGURE_NUMBER, "<v>"}}};
static const struct subtype pole = {
    .id = "pole",
    .name = "電柱の前",
    .level = 1,
    .templates = templates_pole,
    .asks = "かかる時間",
    .role = {{"t", "<w>の長さ", "m"}, {"v", "秒速", "m"}},
    .method = {{"道のりの図", "通過算です。<b>には長さがないと考えるので、走る道のりは<w>の長さだけです。", solve_pole,
                NULL}},
    .draw = draw_pole,
    .holds = holds_pole,
    .low = {1},
    .high = {300},
    .hint = "通りすぎるまでに<w>は何m走りますか。",
    .figure = &figure_pole,
};

/* ---- hidden in a tunnel ---- */
static bool draw_hidden(struct build *p) {
    draw_train(p);
    int64_t seconds = build_between(p, 8, 90), tunnel = seconds * build_value(p, SPEED) + build_value(p, TRAIN);
    build_datum(p, BRIDGE, "B", tunnel);
    return build_need(p, "a plausible tunnel", tunnel <= 2800);
}
static void solve_hidden(struct build *p) {
    struct ratio way = build_step(p, "かくれている間に走る道のりは、トンネルと<w>の長さの差なので、", p->datum[BRIDGE],
                                  '-', p->datum[TRAIN], "m", "です。");
    struct ratio seconds =
        build_step(p, "秒速<v>mなので、かくれている時間は、", way, '/', p->datum[SPEED], "秒", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[BRIDGE].num + p->datum[TRAIN].num), (int64_t)p->datum[SPEED].num));
    build_answer(p, seconds, "", "秒");
}
static void solve_hidden_times(struct build *p) {
    struct ratio head =
        build_step(p, "先頭がトンネルの<B>mを進む時間は、", p->datum[BRIDGE], '/', p->datum[SPEED], "秒", "です。");
    build_need(p, "at most one decimal", 10 % head.den == 0);
    struct ratio own =
        build_step(p, "全体が入るまでに<t>mを進む時間は、", p->datum[TRAIN], '/', p->datum[SPEED], "秒", "です。");
    struct ratio seconds = build_step(p, "かくれている時間は、その差なので、", head, '-', own, "秒", "です。");
    build_answer(p, seconds, "", "秒");
}
/* The head, which starts a train's length inside, reaches the far end. */
static bool holds_hidden(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t head = build_value(p, TRAIN) + build_value(p, SPEED) * x[0];
    return IF_KEPT(keep, 7, head == build_value(p, BRIDGE));
}
static const char *const templates_hidden[] = {
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
static const struct figure_template figure_hidden = {
    FIGURE_TRAIN, {{"train", FIGURE_NUMBER, "<t>"}, {"tunnel", FIGURE_NUMBER, "<B>"}, {"speed", FIGURE_NUMBER, "<v>"}}};
static const struct subtype hidden = {
    .id = "hidden",
    .name = "トンネルにかくれる",
    .level = 2,
    .templates = templates_hidden,
    .asks = "かくれている時間",
    .role = {{"t", "<w>の長さ", "m"}, {"v", "秒速", "m"}, {"B", "トンネルの長さ", "m"}},
    .method = {{"道のりの図", "通過算です。いちばん後ろが入ってから先頭が出るまでの間、<w>はかくれています。",
                solve_hidden, NULL},
               {"時間を分ける", "通過算です。先頭がトンネルを進む時間から、全体が入り終わるまでの時間をひきます。",
                solve_hidden_times, NULL}},
    .draw = draw_hidden,
    .holds = holds_hidden,
    .low = {1},
    .high = {300},
    .hint = "いちばん後ろが入ってから先頭が出るまでに、<w>は何m走りますか。",
    .figure = &figure_hidden,
};

/* ---- two trains ---- */
enum { LENGTH_A, SPEED_A, LENGTH_B, SPEED_B };
static void bind_pass(struct build *p) {
    bool towards = p->aux[0];
    build_set(p, "way", towards ? "opposite" : "same");
    build_set(p, "do", towards ? "出会ってからすれちがい終わる" : "追いついてから追いこし終わる");
    build_set(p, "dir", towards ? "反対の向きに" : "同じ向きに");
    build_set(p, "idea",
              towards ? "通過算です。すれちがうとき、2つの道のりの和が長さの和になります。"
                      : "通過算です。追いこすとき、2つの道のりの差が長さの和になります。");
}
static bool draw_pass(struct build *p) {
    static const char *const two[] = {
        "電車|列車",           "急行電車|ふつう電車", "特急電車|貨物列車",     "電車A|電車B",
        "列車A|列車B",         "上り電車|下り電車",   "快速電車|各駅停車",     "赤い電車|青い電車",
        "特急列車|ふつう列車", "新しい電車|古い電車", "急行列車|貨物列車",     "電車P|電車Q",
        "観光列車|回送電車",   "下り列車|上り列車",   "通勤電車|機関車の列車", NULL};
    build_context(p, "p|q", two);
    bool towards = build_chance(p, 55);
    build_aux(p, 0, towards);
    build_datum(p, LENGTH_A, "a", build_round(p, 60, 260, 5));
    build_datum(p, LENGTH_B, "b", build_round(p, 60, 260, 5));
    build_datum(p, SPEED_A, "v", build_between(p, 16, 36));
    build_datum(p, SPEED_B, "u", build_between(p, 10, 30));
    int64_t rate = towards ? build_value(p, SPEED_A) + build_value(p, SPEED_B)
                           : build_value(p, SPEED_A) - build_value(p, SPEED_B),
            way = build_value(p, LENGTH_A) + build_value(p, LENGTH_B);
    if (!build_need(p, "the first is faster", build_value(p, SPEED_A) - build_value(p, SPEED_B) >= 2)) return false;
    return build_need(p, "whole seconds", way % rate == 0 && way / rate >= 3);
}
static void solve_pass(struct build *p) {
    bool towards = p->aux[0];
    struct ratio way = build_step(p, "2つの長さの和は、", p->datum[LENGTH_A], '+', p->datum[LENGTH_B], "m", "です。");
    struct ratio rate =
        towards ? build_step(p, "1秒間に近づく道のりは、速さの和なので、", p->datum[SPEED_A], '+', p->datum[SPEED_B],
                             "m", "です。")
                : build_step(p, "1秒間に進む道のりの差は、", p->datum[SPEED_A], '-', p->datum[SPEED_B], "m", "です。");
    struct ratio seconds = build_step(p, "かかる時間は、", way, '/', rate, "秒", "です。");
    struct ratio other = towards ? build_apply(p, p->datum[SPEED_A], '-', p->datum[SPEED_B])
                                 : build_apply(p, p->datum[SPEED_A], '+', p->datum[SPEED_B]);
    build_trap(p, build_fraction((int64_t)way.num, (int64_t)other.num));
    build_answer(p, seconds, "", "秒");
}
/* Tail of one against the head, then the tail, of the other. */
static bool holds_pass(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SPEED_A) * x[0], b = build_value(p, SPEED_B) * x[0];
    bool apart = p->aux[0] ? -build_value(p, LENGTH_A) + a == build_value(p, LENGTH_B) - b
                           : a - build_value(p, LENGTH_A) == build_value(p, LENGTH_B) + b;
    return IF_KEPT(keep, 15, apart);
}
static const char *const templates_pass[] = {
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
static const struct figure_template figure_pass = {FIGURE_TRAINS,
                                                   {{"lengths", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"speeds", FIGURE_NUMBERS, "<v>|<u>"},
                                                    {"direction", FIGURE_TEXT, "<way>"}}};
static const struct subtype pass = {
    .id = "pass",
    .name = "すれちがい・追いこし",
    .level = 3,
    .templates = templates_pass,
    .asks = "かかる時間",
    .role = {{"a", "<p>の長さ", "m"},
             {"v", "<p>の秒速", "m"},
             {"b", "<q>の長さ", "m"},
             {"u", "<q>の秒速", "m"},
             {"dir", "向き", "同じ向き|反対の向き", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "<idea>", solve_pass, NULL}},
    .draw = draw_pass,
    .bind = bind_pass,
    .holds = holds_pass,
    .low = {1},
    .high = {400},
    .hint = "2つの長さの和は何mですか。",
    .figure = &figure_pass,
};

static const struct subtype *const subtypes[] = {&bridge, &pole, &hidden, &pass, NULL};
const struct family family_tsuka = {
    .id = "tsuka", .number = "F54,F55", .name = "通過算", .grade = 5, .scene = SCENE_RAILWAY, .subtypes = subtypes};
