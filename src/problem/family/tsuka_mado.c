/* tsuka_mado.c - 通過算(窓から見る): poles that go by, a train that goes by.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const riders[] = {"電車",     "急行電車", "特急電車", "列車",       "快速電車",
                                     "新幹線",   "観光列車", "地下鉄",   "モノレール", "各駅停車の電車",
                                     "赤い電車", "バス",     NULL};

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "m"}}};

/* ---- poles at equal distances ---- */
enum { SPACING, POLES, SECONDS };
static bool draw_poles(struct build *p) {
    static const char *const things[] = {"電柱|本", "鉄塔|本",   "桜の木|本", "街灯|本",     "柱|本", "いちょうの木|本",
                                         "旗|本",   "信号機|本", "標識|本",   "かんばん|本", NULL};
    build_people(p, "A");
    build_context(p, "w", riders);
    build_words(p, "o|c", things);
    int64_t speed = build_between(p, 8, 40), poles = build_between(p, 3, 41), spacing = build_round(p, 20, 100, 5),
            way = spacing * (poles - 1);
    build_datum(p, SPACING, "d", spacing), build_datum(p, POLES, "k", poles), build_datum(p, SECONDS, "s", way / speed);
    return build_need(p, "whole seconds", way % speed == 0 && way / speed >= 5) &&
           build_need(p, "different numbers",
                      speed != poles && speed != spacing && way / speed != speed && poles != way / speed);
}
static void solve_poles(struct build *p) {
    struct ratio gaps =
        build_step(p, "1本目から<k>本目までの間の数は、", p->datum[POLES], '-', build_int(1), "", "です。");
    struct ratio way = build_step(p, "その道のりは、", p->datum[SPACING], '*', gaps, "m", "です。");
    struct ratio speed = build_step(p, "<w>の速さは秒速、", way, '/', p->datum[SECONDS], "m", "です。");
    build_trap(p, build_fraction(build_value(p, SPACING) * build_value(p, POLES), build_value(p, SECONDS)));
    build_answer(p, speed, "秒速", "m");
}
/* Pole after pole from the first. */
static bool holds_poles(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t at = 0;
    for (int64_t pole = 1; pole < build_value(p, POLES); pole++) at += build_value(p, SPACING);
    return IF_KEPT(keep, 7, at == x[0] * build_value(p, SECONDS));
}
static const char *const templates_poles[] = {
    "線路にそって<o>が<d>mおきに立っています。<w>に乗った<A>が窓から見ると、1本目の<o>の前から<k>本目の<o>の前まで<s>秒かかりました。<w>の速さは秒速何mですか。",
    "<w>の窓から、<d>mおきに立つ<o>が見えます。最初の<o>を通りすぎてから<k>本目の<o>を通りすぎるまで<s>秒でした。<w>は秒速何mで走っていますか。",
    "<w>の速さは秒速何mですか。窓の外の<o>は<d>mおきに立っていて、1本目から<k>本目まで通るのに<s>秒かかりました。",
    "<A>は<w>の窓から<o>を数えました。<o>は<d>mおきです。1本目を見てからちょうど<s>秒後に<k>本目を通りすぎました。<w>の速さは秒速何m[ですか。|でしょうか。]",
    "<d>mごとに<o>が立つ線路を<w>が走ります。1本目の<o>の前を通ってから<k>本目の前を通るまでの時間は<s>秒です。この<w>は1秒間に何m進みますか。",
    "<w>が、等しい間かくでならぶ<o>の1本目から<k>本目までを<s>秒で通過しました。<o>と<o>の間は<d>mです。<w>の速さは秒速何m<ka>",
    "窓から見える<o>を、1本目から数えて<k>本目まで見るのに<s>秒かかりました。<o>が<d>mおきに立っているとき、<w>の速さは秒速何mになりますか。",
    "線路のわきには<d>mおきに<o>があります。<w>は、1本目の<o>から<k>本目の<o>まで<s>秒で走りました。速さは秒速何mですか。",
    NULL,
};
static const struct figure_template figure_poles = {
    FIGURE_UEKI, {{"spacing", FIGURE_NUMBER, "<d>"}, {"number", FIGURE_NUMBER, "<k>"}, {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype poles = {
    .id = "poles",
    .name = "窓から見える電柱から速さ",
    .level = 2,
    .templates = templates_poles,
    .asks = "<w>の速さ",
    .role = {{"d", "<o>の間かく", "m"}, {"k", "<o>の数", "<c>"}, {"s", "かかった時間", "秒"}},
    .method = {{"間の数", "<k>本目までの間の数は、<k>より1少ない数です。", solve_poles, NULL}},
    .draw = draw_poles,
    .holds = holds_poles,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "1本目から<k>本目までに、間はいくつありますか。",
    .figure = &figure_poles,
};

/* ---- another train seen from the window ---- */
enum { OWN, OTHER, TIME };
static const char *const others[] = {"貨物列車", "特急電車",     "ふつう電車", "新幹線",   "急行電車",
                                     "回送電車", "青い電車",     "夜行列車",   "観光電車", "機関車の列車",
                                     "快速列車", "試運転の電車", NULL};
static bool draw_window(struct build *p, bool length_is_known) {
    build_people(p, "A");
    build_context(p, "w", riders);
    build_words(p, "o", others);
    int64_t own = build_between(p, 8, 34), other = build_between(p, 8, 34), s = build_between(p, 2, 15),
            length = (own + other) * s;
    build_datum(p, OWN, "v", own);
    build_datum(p, OTHER, length_is_known ? "l" : "u", length_is_known ? length : other);
    build_datum(p, TIME, "s", s);
    return build_need(p, "a plausible train", length >= 60 && length <= 420) &&
           build_need(p, "different numbers", own != other && own != s && other != s);
}
static bool draw_window_length(struct build *p) { return draw_window(p, false); }
static bool draw_window_speed(struct build *p) { return draw_window(p, true); }
static void solve_window_length(struct build *p) {
    struct ratio rate = build_step(p, "向かい合って進むので、<o>は1秒間に、", p->datum[OWN], '+', p->datum[OTHER], "m",
                                   "ずつ通りすぎて見えます。");
    struct ratio length =
        build_step(p, "<s>秒で全体が通りすぎるので、<o>の長さは、", rate, '*', p->datum[TIME], "m", "です。");
    build_trap(p, build_apply(p, p->datum[OTHER], '*', p->datum[TIME]));
    build_answer(p, length, "", "m");
}
static bool holds_window_length(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t tail = x[0] - build_value(p, OTHER) * build_value(p, TIME);
    return IF_KEPT(keep, 7, tail == build_value(p, OWN) * build_value(p, TIME));
}
static void bind_window_speed(struct build *p) {
    build_need(p, "the other one moves too", build_value(p, OTHER) > build_value(p, OWN) * build_value(p, TIME));
}
static void solve_window_speed(struct build *p) {
    struct ratio rate =
        build_step(p, "<o>は1秒間に、", p->datum[OTHER], '/', p->datum[TIME], "m", "ずつ通りすぎて見えます。");
    struct ratio speed =
        build_step(p, "これは2つの速さの和なので、<o>の速さは秒速、", rate, '-', p->datum[OWN], "m", "です。");
    build_trap(p, rate);
    build_answer(p, speed, "秒速", "m");
}
static bool holds_window_speed(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t tail = build_value(p, OTHER) - x[0] * build_value(p, TIME);
    return IF_KEPT(keep, 7, tail == build_value(p, OWN) * build_value(p, TIME));
}
static const char *const templates_window_length[] = {
    "秒速<v>mで走る<w>に乗った<A>の前を、反対の向きに秒速<u>mで走る<o>が<s>秒で通りすぎました。<o>の長さは何mですか。",
    "<A>は秒速<v>mの<w>の窓ぎわにすわっています。向かいから来た秒速<u>mの<o>が、窓の前を<s>秒で通りすぎました。<o>の長さは何m[ですか。|でしょうか。]",
    "<o>の長さは何mですか。秒速<v>mの<w>の窓から見ると、反対向きに秒速<u>mで走る<o>は<s>秒で通りすぎます。",
    "<w>の速さは秒速<v>m、反対から来る<o>の速さは秒速<u>mです。<w>の窓から見て、<o>の先頭からいちばん後ろまでが<s>秒で通りました。<o>は何mですか。",
    "<w>に乗っている<A>には、向かい合って走る<o>が<s>秒で通りすぎるように見えました。<w>は秒速<v>m、<o>は秒速<u>mです。<o>の長さ<wo>単位は「m」とします。",
    "<o>(秒速<u>m)が、反対向きに走る<w>(秒速<v>m)の窓の外を<s>秒で通過しました。<o>の長さは何m<ka>",
    "秒速<u>mの<o>と秒速<v>mの<w>が、となりの線路をたがいに反対に走っています。<w>の窓から<o>が見えていたのは<s>秒間です。<o>の長さは何mになりますか。",
    "窓の外を<o>が通りすぎるのに<s>秒かかりました。自分の乗った<w>は秒速<v>m、向かいから来た<o>は秒速<u>mで走っていました。<o>の長さは何mですか。",
    NULL,
};
static const char *const templates_window_speed[] = {
    "秒速<v>mで走る<w>に乗った<A>の前を、反対の向きに走る長さ<l>mの<o>が<s>秒で通りすぎました。<o>の速さは秒速何mですか。",
    "<A>は秒速<v>mの<w>の窓ぎわにすわっています。向かいから来た長さ<l>mの<o>が、窓の前を<s>秒で通りすぎました。<o>は秒速何mで走っていますか。",
    "<o>の速さは秒速何mですか。秒速<v>mの<w>の窓から見ると、反対向きに走る長さ<l>mの<o>は<s>秒で通りすぎます。",
    "<w>の速さは秒速<v>m、反対から来る<o>の長さは<l>mです。<w>の窓から見て、<o>の先頭からいちばん後ろまでが<s>秒で通りました。<o>は秒速何m[ですか。|でしょうか。]",
    "<w>に乗っている<A>には、向かい合って走る<o>が<s>秒で通りすぎるように見えました。<w>は秒速<v>m、<o>の長さは<l>mです。<o>の速さは秒速何m<ka>",
    "<o>(長さ<l>m)が、反対向きに走る<w>(秒速<v>m)の窓の外を<s>秒で通過しました。<o>の速さは秒速何mになりますか。",
    "長さ<l>mの<o>と秒速<v>mの<w>が、となりの線路をたがいに反対に走っています。<w>の窓から<o>が見えていたのは<s>秒間です。<o>は1秒間に何m走りますか。",
    "窓の外を<o>が通りすぎるのに<s>秒かかりました。自分の乗った<w>は秒速<v>mで、向かいから来た<o>の長さは<l>mです。<o>の速さは秒速何mですか。",
    NULL,
};
static const struct subtype window_length = {
    .id = "window_length",
    .name = "窓から見た列車の長さ",
    .level = 2,
    .templates = templates_window_length,
    .asks = "<o>の長さ",
    .role = {{"v", "<w>の秒速", "m"}, {"u", "<o>の秒速", "m"}, {"s", "通りすぎる時間", "秒"}},
    .method = {{"速さの和", "通過算です。窓から見ると、<o>は速さの和で通りすぎます。", solve_window_length, NULL}},
    .draw = draw_window_length,
    .holds = holds_window_length,
    .low = {1},
    .high = {2000},
    .hint = "窓から見ると、<o>は1秒間に何mずつ通りすぎますか。",
    .figure = &no_figure,
};
static const struct subtype window_speed = {
    .id = "window_speed",
    .name = "窓から見た列車の速さ",
    .level = 2,
    .templates = templates_window_speed,
    .asks = "<o>の速さ",
    .role = {{"v", "<w>の秒速", "m"}, {"l", "<o>の長さ", "m"}, {"s", "通りすぎる時間", "秒"}},
    .method = {{"速さの和", "通過算です。窓から見ると、<o>は速さの和で通りすぎます。", solve_window_speed, NULL}},
    .draw = draw_window_speed,
    .bind = bind_window_speed,
    .holds = holds_window_speed,
    .low = {1},
    .high = {300},
    .hint = "窓から見ると、<o>は1秒間に何mずつ通りすぎますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&poles, &window_length, &window_speed, NULL};
const struct family family_tsuka_mado = {.id = "tsuka_mado",
                                         .number = "F54,F55",
                                         .name = "通過算(窓から見る)",
                                         .grade = 5,
                                         .scene = SCENE_RAILWAY,
                                         .subtypes = subtypes};
