/* tsuka3.c - 通過算の逆: from the time of a crossing back to a speed or a length.
 *
 *   speed × seconds = train (a pole), train + bridge, tunnel - train (hidden)
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/tsuka3.h"

enum { SPEED, SECONDS, LENGTH };

static const char *const trains[] = {"電車",       "列車",     "急行電車",     "特急電車",  "貨物列車", "ふつう電車",
                                     "快速電車",   "回送電車", "通勤電車",     "赤い電車",  "青い電車", "観光列車",
                                     "新しい電車", "新幹線",   "地下鉄",       "特急列車",  "急行列車", "機関車の列車",
                                     "始発電車",   "白い電車", "試運転の電車", "!夜行列車", NULL};
static const char *const poles[] = {"電柱",
                                    "ふみきりに立つ人",
                                    "信号機",
                                    "ホームに立つ<A>",
                                    "線路のわきの木",
                                    "ふみきりで待つ<A>",
                                    "1本の柱",
                                    "線路わきの標識",
                                    "ホームの駅員さん",
                                    "かかし",
                                    "線路わきの桜の木",
                                    "ふみきりの警報機",
                                    "線路わきの立て札",
                                    "窓から見ている<A>",
                                    NULL};
static const char *const bridges[] = {"鉄橋|をわたり始めてからわたり終わる",
                                      "橋|をわたり始めてからわたり終わる",
                                      "トンネル|に入り始めてから出終わる",
                                      "山のトンネル|に入り始めてから出終わる",
                                      "長い橋|をわたり始めてからわたり終わる",
                                      "川の鉄橋|をわたり始めてからわたり終わる",
                                      "海のトンネル|に入り始めてから出終わる",
                                      "駅のホーム|にさしかかってから通りすぎる",
                                      NULL};

void family_tsuka3_draw_words(struct build *p) {
    build_people(p, "A");
    build_context(p, "w", trains);
    build_words(p, "b|act", bridges);
    build_words(p, "po", poles);
}
bool family_tsuka3_plausible(struct build *p, int64_t train, int64_t bridge) {
    return build_need(p, "a plausible train", train >= 50 && train <= 420) &&
           build_need(p, "a plausible bridge", bridge == 0 || (bridge >= 100 && bridge <= 2800 && bridge != train));
}

/* ---- past a pole: the length, or the speed ---- */
static bool draw_pole_length(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 10, 34), seconds = build_between(p, 3, 25);
    build_datum(p, SPEED, "v", speed), build_datum(p, SECONDS, "s", seconds);
    return family_tsuka3_plausible(p, speed * seconds, 0) && build_need(p, "two numbers", speed != seconds);
}
static void solve_pole_length(struct build *p) {
    struct ratio length = build_step(p, "通りすぎる間に走る道のりが<w>の長さなので、", p->datum[SPEED], '*',
                                     p->datum[SECONDS], "m", "です。");
    build_trap(p, build_apply(p, p->datum[SPEED], '+', p->datum[SECONDS]));
    build_answer(p, length, "", "m");
}
static bool holds_pole_length(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3,
                   x[0] % build_value(p, SPEED) == 0 && x[0] / build_value(p, SPEED) == build_value(p, SECONDS));
}
static const char *const templates_pole_length[] = {
    "秒速<v>mで走る<w>が、<po>の前を通りすぎるのに<s>秒かかりました。この<w>の長さは何mですか。",
    "<w>が<po>の前を<s>秒で通りすぎました。<w>の速さは秒速<v>mです。<w>の長さは何m[ですか。|でしょうか。]",
    "<po>の前を、秒速<v>mの<w>が<s>秒かかって通過しました。<w>の長さは何mですか。",
    "<w>の長さは何mですか。秒速<v>mで走っていて、<po>の前を<s>秒で通過しました。",
    "先頭が<po>の前に来てからいちばん後ろが通りすぎるまで、<w>は<s>秒かかりました。速さが秒速<v>mのとき、長さは何mになりますか。",
    "<w>は秒速<v>mで走っています。<po>の前を通りすぎる時間は<s>秒です。<w>の長さ<wo>単位は「m」とします。",
    "毎秒<v>mの速さの<w>が、<po>の前を通りぬけるのに<s>秒かかります。この<w>は何mの長さですか。",
    "<po>の前を通過するのに<s>秒かかる<w>があります。1秒間に<v>m走るとき、<w>の長さは何m<ka>",
    "!<s>秒で<po>の前を走りさった<w>の速さは秒速<v>mでした。<w>の長さは何mですか。",
    NULL,
};
static const struct figure_template figure_pole_length = {
    FIGURE_TRAINS,
    {{"seconds", FIGURE_NUMBERS, "<s>"}, {"speeds", FIGURE_NUMBERS, "<v>"}, {"labels", FIGURE_TEXTS, "<w>"}}};
static const struct subtype pole_length = {
    .id = "pole_length",
    .name = "電柱の前から列車の長さ",
    .level = 1,
    .templates = templates_pole_length,
    .asks = "<w>の長さ",
    .role = {{"v", "秒速", "m"}, {"s", "通りすぎる時間", "秒"}},
    .method = {{"道のりの図", "通過算です。<po>の前を通りすぎる間に、<w>は自分の長さの分だけ走ります。",
                solve_pole_length, NULL}},
    .draw = draw_pole_length,
    .holds = holds_pole_length,
    .low = {1},
    .high = {1000},
    .hint = "<s>秒間に、<w>は何m走りますか。",
    .figure = &figure_pole_length,
};

enum { TRAIN = 0 };
static bool draw_pole_speed(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 10, 34), seconds = build_between(p, 3, 25);
    build_datum(p, TRAIN, "l", speed * seconds), build_datum(p, SECONDS, "s", seconds);
    return family_tsuka3_plausible(p, speed * seconds, 0) && build_need(p, "two numbers", speed != seconds);
}
static void solve_pole_speed(struct build *p) {
    struct ratio speed = build_step(p, "<s>秒間に<w>の長さの<l>mを走るので、秒速、", p->datum[TRAIN], '/',
                                    p->datum[SECONDS], "m", "です。");
    build_trap(p, build_apply(p, build_apply(p, build_int(2), '*', p->datum[TRAIN]), '/', p->datum[SECONDS]));
    build_answer(p, speed, "秒速", "m");
}
static bool holds_pole_speed(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, SECONDS) == build_value(p, TRAIN));
}
static const char *const templates_pole_speed[] = {
    "長さ<l>mの<w>が、<po>の前を通りすぎるのに<s>秒かかりました。この<w>の速さは秒速何mですか。",
    "<w>が<po>の前を<s>秒で通りすぎました。<w>の長さは<l>mです。<w>の速さは秒速何m[ですか。|でしょうか。]",
    "<po>の前を、長さ<l>mの<w>が<s>秒かかって通過しました。<w>は秒速何mで走っていますか。",
    "<w>の速さは秒速何mですか。長さは<l>mで、<po>の前を<s>秒で通過しました。",
    "先頭が<po>の前に来てからいちばん後ろが通りすぎるまで、長さ<l>mの<w>は<s>秒かかりました。速さは秒速何mになりますか。",
    "<w>の長さは<l>mです。<po>の前を通りすぎる時間は<s>秒です。<w>の速さは秒速何mですか。",
    "<l>mの<w>が、<po>の前を通りぬけるのに<s>秒かかります。この<w>は1秒間に何m走りますか。",
    "<po>の前を通過するのに<s>秒かかる長さ<l>mの<w>があります。速さは秒速何m<ka>",
    NULL,
};
static const struct figure_template figure_pole_speed = {
    FIGURE_TRAINS,
    {{"trains", FIGURE_NUMBERS, "<l>"}, {"seconds", FIGURE_NUMBERS, "<s>"}, {"labels", FIGURE_TEXTS, "<w>"}}};
static const struct subtype pole_speed = {
    .id = "pole_speed",
    .name = "電柱の前から列車の速さ",
    .level = 1,
    .templates = templates_pole_speed,
    .asks = "<w>の速さ",
    .role = {{"l", "<w>の長さ", "m"}, {"s", "通りすぎる時間", "秒"}},
    .method = {{"道のりの図", "通過算です。<po>の前を通りすぎる間に、<w>は自分の長さの分だけ走ります。",
                solve_pole_speed, NULL}},
    .draw = draw_pole_speed,
    .holds = holds_pole_speed,
    .low = {1},
    .high = {200},
    .hint = "通りすぎるまでに、<w>は何m走りますか。",
    .figure = &figure_pole_speed,
};

/* ---- over a bridge: the length of the train or of the bridge from speed and time ---- */
static void draw_run(struct build *p, int64_t *train, int64_t *bridge) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 10, 34), seconds = build_between(p, 10, 120);
    *train = build_round(p, 60, 300, 5);
    *bridge = speed * seconds - *train;
    build_datum(p, SPEED, "v", speed), build_datum(p, SECONDS, "s", seconds);
}
static struct ratio step_run(struct build *p) {
    return build_step(p, "<s>秒間に走る道のりは、", p->datum[SPEED], '*', p->datum[SECONDS], "m", "です。");
}
static void bind_longer(struct build *p) {
    build_need(p, "longer than the other", build_value(p, SPEED) * build_value(p, SECONDS) > build_value(p, LENGTH));
}
static bool draw_train_length(struct build *p) {
    int64_t train, bridge;
    draw_run(p, &train, &bridge);
    build_datum(p, LENGTH, "B", bridge);
    return family_tsuka3_plausible(p, train, bridge);
}
static void solve_train_length(struct build *p) {
    struct ratio run = step_run(p);
    struct ratio train =
        build_step(p, "これは<b>と<w>の長さの和なので、<w>の長さは、", run, '-', p->datum[LENGTH], "m", "です。");
    build_trap(p, run);
    build_trap(p, build_apply(p, run, '+', p->datum[LENGTH]));
    build_answer(p, train, "", "m");
}
/* The tail, one length behind, has run over the bridge when it is done. */
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t tail = -x[0] + build_value(p, SPEED) * build_value(p, SECONDS);
    return IF_KEPT(keep, 7, tail == build_value(p, LENGTH));
}
static const char *const templates_train_length[] = {
    "秒速<v>mで走る<w>が、長さ<B>mの<b><act>までに<s>秒かかりました。この<w>の長さは何mですか。",
    "<w>が秒速<v>mで<B>mの<b>を通過します。<b><act>まで<s>秒でした。<w>の長さは何m[ですか。|でしょうか。]",
    "長さ<B>mの<b>を、秒速<v>mの<w>が<s>秒で完全に通過しました。<w>の長さは何mですか。",
    "<w>の長さは何mですか。秒速<v>mで走り、<B>mの<b><act>までに<s>秒かかりました。",
    "<b>の長さは<B>m、<w>の速さは秒速<v>mです。<w>の先頭が<b>にさしかかってからいちばん後ろが出るまで<s>秒かかりました。<w>の長さは何mですか。",
    "毎秒<v>mの速さの<w>が、<B>mの<b>を完全に通りぬけるのに<s>秒かかります。この<w>は何mの長さですか。",
    "<w>が<b><act>までに<s>秒かかりました。<b>は<B>m、<w>は秒速<v>mです。<w>の長さは何mになりますか。",
    "<B>mの<b>を通りぬけるのに<s>秒かかる<w>があります。速さが秒速<v>mのとき、<w>の長さは何m<ka>",
    NULL,
};
static const struct figure_template figure_train_length = {FIGURE_TRAINS,
                                                           {{"lengths", FIGURE_NUMBERS, "<B>"},
                                                            {"speeds", FIGURE_NUMBERS, "<v>"},
                                                            {"seconds", FIGURE_NUMBERS, "<s>"},
                                                            {"labels", FIGURE_TEXTS, "<b>"}}};
static const struct subtype train_length = {
    .id = "train_length",
    .name = "鉄橋から列車の長さ",
    .level = 2,
    .templates = templates_train_length,
    .asks = "<w>の長さ",
    .role = {{"v", "秒速", "m"}, {"s", "通過する時間", "秒"}, {"B", "<b>の長さ", "m"}},
    .method = {{"道のりの図", "通過算です。通りぬけるまでに走る道のりは、<b>と<w>の長さの和です。", solve_train_length,
                NULL}},
    .draw = draw_train_length,
    .bind = bind_longer,
    .holds = holds_sum,
    .low = {1},
    .high = {6000},
    .hint = "<s>秒間に、<w>は何m走りますか。",
    .figure = &figure_train_length,
};

static bool draw_bridge_length(struct build *p) {
    int64_t train, bridge;
    draw_run(p, &train, &bridge);
    build_datum(p, LENGTH, "l", train);
    return family_tsuka3_plausible(p, train, bridge);
}
static void solve_bridge_length(struct build *p) {
    struct ratio run = step_run(p);
    struct ratio bridge =
        build_step(p, "これは<b>と<w>の長さの和なので、<b>の長さは、", run, '-', p->datum[LENGTH], "m", "です。");
    build_trap(p, run);
    build_trap(p, build_apply(p, run, '+', p->datum[LENGTH]));
    build_answer(p, bridge, "", "m");
}
static const char *const templates_bridge_length[] = {
    "長さ<l>mの<w>が秒速<v>mで、<b><act>までに<s>秒かかりました。<b>の長さは何mですか。",
    "秒速<v>mで走る長さ<l>mの<w>が<b>を通過します。<b><act>まで<s>秒でした。<b>の長さは何m[ですか。|でしょうか。]",
    "<b>を、長さ<l>m、秒速<v>mの<w>が<s>秒で完全に通過しました。<b>の長さは何mですか。",
    "<b>の長さは何mですか。長さ<l>mの<w>が秒速<v>mで走り、<b><act>までに<s>秒かかりました。",
    "<w>の長さは<l>m、速さは秒速<v>mです。<w>の先頭が<b>にさしかかってからいちばん後ろが出るまで<s>秒かかりました。<b>の長さは何mですか。",
    "毎秒<v>mの速さで走る<l>mの<w>が、<b>を完全に通りぬけるのに<s>秒かかります。この<b>は何mの長さですか。",
    "<w>が<b><act>までに<s>秒かかりました。<w>は長さが<l>mで、秒速<v>mです。<b>の長さは何mになりますか。",
    "長さ<l>mの<w>が通りぬけるのに<s>秒かかる<b>があります。<w>の速さが秒速<v>mのとき、<b>の長さは何m<ka>",
    NULL,
};
static const struct figure_template figure_bridge_length = {FIGURE_TRAINS,
                                                            {{"trains", FIGURE_NUMBERS, "<l>"},
                                                             {"speeds", FIGURE_NUMBERS, "<v>"},
                                                             {"seconds", FIGURE_NUMBERS, "<s>"},
                                                             {"labels", FIGURE_TEXTS, "<w>"}}};
static const struct subtype bridge_length = {
    .id = "bridge_length",
    .name = "鉄橋の長さ",
    .level = 2,
    .templates = templates_bridge_length,
    .asks = "<b>の長さ",
    .role = {{"v", "秒速", "m"}, {"s", "通過する時間", "秒"}, {"l", "<w>の長さ", "m"}},
    .method = {{"道のりの図", "通過算です。通りぬけるまでに走る道のりは、<b>と<w>の長さの和です。", solve_bridge_length,
                NULL}},
    .draw = draw_bridge_length,
    .bind = bind_longer,
    .holds = holds_sum,
    .low = {1},
    .high = {6000},
    .hint = "<s>秒間に、<w>は何m走りますか。",
    .figure = &figure_bridge_length,
};

static const struct subtype *const subtypes[] = {&pole_length,
                                                 &pole_speed,
                                                 &train_length,
                                                 &bridge_length,
                                                 &family_tsuka3_bridge_speed,
                                                 &family_tsuka3_tunnel,
                                                 &family_tsuka3_pole_bridge,
                                                 &family_tsuka3_passing,
                                                 &family_tsuka3_kmh,
                                                 &family_tsuka3_cars,
                                                 NULL};
const struct family family_tsuka3 = {.id = "tsuka3",
                                     .number = "F54,F55",
                                     .name = "通過算(長さや速さを求める)",
                                     .grade = 6,
                                     .scene = SCENE_RAILWAY,
                                     .subtypes = subtypes};
