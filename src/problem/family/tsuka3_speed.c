/* tsuka3_speed.c - 通過算の逆: speeds from lengths and times; a tunnel; two times; two trains.
 *
 * Checked tests/problem/family_test.c
 */
#include <stddef.h>

#include "problem/family/tsuka3.h"

/* ---- over a bridge: the speed ---- */
enum { TRAIN, BRIDGE, SECONDS };
static bool draw_bridge_speed(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 10, 34), seconds = build_between(p, 10, 120), train = build_round(p, 60, 300, 5);
    build_datum(p, TRAIN, "l", train);
    build_datum(p, BRIDGE, "B", speed * seconds - train);
    build_datum(p, SECONDS, "s", seconds);
    return family_tsuka3_plausible(p, train, speed * seconds - train) && build_need(p, "two numbers", speed != seconds);
}
static void solve_bridge_speed(struct build *p) {
    struct ratio way = build_step(p, "走る道のりは、<b>と<w>の長さの和なので、", p->datum[BRIDGE], '+', p->datum[TRAIN],
                                  "m", "です。");
    struct ratio speed = build_step(p, "<s>秒かかるので、速さは秒速、", way, '/', p->datum[SECONDS], "m", "です。");
    build_trap(p, build_fraction(build_value(p, BRIDGE), build_value(p, SECONDS)));
    build_answer(p, speed, "秒速", "m");
}
static bool holds_bridge_speed(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t tail = x[0] * build_value(p, SECONDS) - build_value(p, TRAIN);
    return IF_KEPT(keep, 7, tail == build_value(p, BRIDGE));
}
static const char *const templates_bridge_speed[] = {
    "長さ<l>mの<w>が、長さ<B>mの<b><act>までに<s>秒かかりました。<w>の速さは秒速何mですか。",
    "<w>の長さは<l>mです。<B>mの<b><act>まで<s>秒でした。速さは秒速何m[ですか。|でしょうか。]",
    "長さ<B>mの<b>を、長さ<l>mの<w>が<s>秒で完全に通過しました。<w>は秒速何mで走りましたか。",
    "<w>の速さは秒速何mですか。長さ<l>mの<w>が、<B>mの<b><act>までに<s>秒かかりました。",
    "<b>の長さは<B>m、<w>の長さは<l>mです。<w>の先頭が<b>にさしかかってからいちばん後ろが出るまで<s>秒かかりました。速さは秒速何mですか。",
    "<l>mの<w>が、<B>mの<b>を完全に通りぬけるのに<s>秒かかります。この<w>は1秒間に何m走りますか。",
    "<w>が<b><act>までに<s>秒かかりました。<b>は<B>m、<w>は<l>mです。<w>の速さは秒速何mになりますか。",
    "<B>mの<b>を通りぬけるのに<s>秒かかる長さ<l>mの<w>があります。速さは秒速何m<ka>",
    NULL,
};
static const struct figure_template figure_bridge_speed = {
    FIGURE_TRAINS,
    {{"lengths", FIGURE_NUMBERS, "<l>|<B>"}, {"seconds", FIGURE_NUMBERS, "<s>"}, {"labels", FIGURE_TEXTS, "<w>|<b>"}}};
const struct subtype family_tsuka3_bridge_speed = {
    .id = "bridge_speed",
    .name = "鉄橋から列車の速さ",
    .level = 2,
    .templates = templates_bridge_speed,
    .asks = "<w>の速さ",
    .role = {{"l", "<w>の長さ", "m"}, {"B", "<b>の長さ", "m"}, {"s", "通過する時間", "秒"}},
    .method = {{"道のりの図", "通過算です。通りぬけるまでに走る道のりは、<b>と<w>の長さの和です。", solve_bridge_speed,
                NULL}},
    .draw = draw_bridge_speed,
    .holds = holds_bridge_speed,
    .low = {1},
    .high = {200},
    .hint = "通りぬけるまでに、<w>の先頭は何m走りますか。",
    .figure = &figure_bridge_speed,
};

/* ---- hidden so long: the tunnel ---- */
enum { SPEED, HIDDEN, LENGTH };
static bool draw_tunnel(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 10, 34), seconds = build_between(p, 8, 90), train = build_round(p, 60, 300, 5);
    build_datum(p, SPEED, "v", speed), build_datum(p, HIDDEN, "s", seconds), build_datum(p, LENGTH, "l", train);
    return family_tsuka3_plausible(p, train, speed * seconds + train);
}
static void solve_tunnel(struct build *p) {
    struct ratio run =
        build_step(p, "かくれている間に走る道のりは、", p->datum[SPEED], '*', p->datum[HIDDEN], "m", "です。");
    struct ratio tunnel = build_step(p, "これはトンネルと<w>の長さの差なので、トンネルの長さは、", run, '+',
                                     p->datum[LENGTH], "m", "です。");
    build_trap(p, run);
    build_answer(p, tunnel, "", "m");
}
static bool holds_tunnel(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t head = build_value(p, LENGTH) + build_value(p, SPEED) * build_value(p, HIDDEN);
    return IF_KEPT(keep, 7, head == x[0]);
}
static const char *const templates_tunnel[] = {
    "長さ<l>mの<w>が秒速<v>mでトンネルを通りました。<w>全体がトンネルにかくれていたのは<s>秒間です。トンネルの長さは何mですか。",
    "秒速<v>mで走る長さ<l>mの<w>が、トンネルの中に完全にかくれている時間は<s>秒です。トンネルの長さは何m[ですか。|でしょうか。]",
    "トンネルの長さは何mですか。長さ<l>m、秒速<v>mの<w>がすっかりかくれている時間は<s>秒でした。",
    "<w>の長さは<l>m、速さは秒速<v>mです。いちばん後ろがトンネルに入ってから先頭が出るまで<s>秒かかりました。トンネルは何mですか。",
    "<w>がトンネルに入り、外からまったく見えない時間が<s>秒ありました。<w>は長さ<l>mで秒速<v>mです。トンネルの長さは何mになりますか。",
    "毎秒<v>mの速さで走る<l>mの<w>が、トンネルの中に<s>秒間、完全に入っていました。このトンネルの長さは何mですか。",
    "長さ<l>mの<w>が秒速<v>mで走っています。トンネルを通るとき、全体がトンネルの中にある時間は<s>秒です。トンネルの長さ<wo>単位は「m」とします。",
    "<s>秒間、<w>全体がトンネルにかくれていました。<w>の長さが<l>m、速さが秒速<v>mのとき、トンネルの長さは何m<ka>",
    NULL,
};
static const struct figure_template figure_tunnel = {FIGURE_TRAINS,
                                                     {{"trains", FIGURE_NUMBERS, "<l>"},
                                                      {"speeds", FIGURE_NUMBERS, "<v>"},
                                                      {"seconds", FIGURE_NUMBERS, "<s>"},
                                                      {"labels", FIGURE_TEXTS, "<w>"}}};
const struct subtype family_tsuka3_tunnel = {
    .id = "tunnel_length",
    .name = "かくれた時間からトンネルの長さ",
    .level = 2,
    .templates = templates_tunnel,
    .asks = "トンネルの長さ",
    .role = {{"v", "秒速", "m"}, {"s", "かくれている時間", "秒"}, {"l", "<w>の長さ", "m"}},
    .method = {{"道のりの図", "通過算です。かくれている間に走る道のりは、トンネルと<w>の長さの差です。", solve_tunnel,
                NULL}},
    .draw = draw_tunnel,
    .holds = holds_tunnel,
    .low = {1},
    .high = {6000},
    .hint = "かくれている<s>秒間に、<w>は何m走りますか。",
    .figure = &figure_tunnel,
};

/* ---- past a pole and over a bridge: speed or length ---- */
enum { POLE_TIME, WAY, WAY_TIME };
static void bind_pole_bridge(struct build *p) {
    build_set(p, "qs", p->asked ? "長さは何m" : "速さは秒速何m");
    build_need(p, "the bridge takes longer", build_value(p, WAY_TIME) > build_value(p, POLE_TIME));
}
static bool draw_pole_bridge(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 10, 34), pole = build_between(p, 3, 20), seconds = build_between(p, pole + 5, 90);
    build_datum(p, POLE_TIME, "a", pole);
    build_datum(p, WAY, "B", speed * (seconds - pole));
    build_datum(p, WAY_TIME, "s", seconds);
    p->asked = (int)build_between(p, 0, 1);
    return family_tsuka3_plausible(p, speed * pole, speed * (seconds - pole)) &&
           build_need(p, "different numbers", speed != pole && speed != seconds);
}
static void solve_pole_bridge(struct build *p) {
    struct ratio time =
        build_step(p, "<b>のほうが長くかかる時間は、", p->datum[WAY_TIME], '-', p->datum[POLE_TIME], "秒", "です。");
    struct ratio speed =
        build_step(p, "この時間で<b>の長さの<B>mを走るので、秒速、", p->datum[WAY], '/', time, "m", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction(build_value(p, WAY), build_value(p, WAY_TIME)));
        build_answer(p, speed, "秒速", "m");
        return;
    }
    struct ratio length =
        build_step(p, "<w>の長さは、<a>秒間に走る道のりなので、", speed, '*', p->datum[POLE_TIME], "m", "です。");
    build_trap(p, build_apply(p, speed, '*', p->datum[WAY_TIME]));
    build_answer(p, length, "", "m");
}
static bool holds_pole_bridge(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(POLE_TIME), x[0] * build_value(p, POLE_TIME) == x[1]) &&
           IF_KEPT(keep, BIT(WAY) | BIT(WAY_TIME), x[0] * build_value(p, WAY_TIME) - x[1] == build_value(p, WAY));
}
static const char *const templates_pole_bridge[] = {
    "ある<w>が、<po>の前を<a>秒で通りすぎ、長さ<B>mの<b><act>までに<s>秒かかりました。この<w>の<qs>ですか。",
    "一定の速さで走る<w>があります。<po>の前を通りすぎるのに<a>秒、<B>mの<b>を完全に通過するのに<s>秒かかります。<w>の<qs>[ですか。|でしょうか。]",
    "<w>が<po>の前を通過するのに<a>秒かかりました。同じ速さで、長さ<B>mの<b><act>まで<s>秒でした。<w>の<qs>ですか。",
    "<w>の<qs>ですか。<po>の前は<a>秒で、<B>mの<b>は<s>秒で完全に通りぬけます。速さは変わりません。",
    "長さ<B>mの<b>を通りぬけるのに<s>秒、<po>の前を通りすぎるのに<a>秒かかる<w>があります。<w>の<qs>になりますか。",
    "<w>は、<po>の前を<a>秒で通りすぎました。そのままの速さで<b>に入り、先頭が入ってからいちばん後ろが出るまで<s>秒かかりました。<b>の長さは<B>mです。<w>の<qs><ka>",
    "<b>の長さは<B>mです。<w>がここを完全に通過するのに<s>秒、<po>の前を通過するのに<a>秒かかります。この<w>の<qs>ですか。",
    "<po>の前を<a>秒、<B>mの<b>を<s>秒で通過する<w>は、<qs>ですか。<b>の時間は、先頭がさしかかってから最後尾が出るまでです。",
    NULL,
};
static const struct figure_template figure_pole_bridge = {
    FIGURE_TRAINS,
    {{"lengths", FIGURE_NUMBERS, "<B>"}, {"seconds", FIGURE_NUMBERS, "<a>|<s>"}, {"labels", FIGURE_TEXTS, "<b>"}}};
const struct subtype family_tsuka3_pole_bridge = {
    .id = "pole_bridge",
    .name = "電柱と鉄橋の時間から",
    .level = 2,
    .templates = templates_pole_bridge,
    .asks = "<w>の速さ|<w>の長さ",
    .role = {{"a", "<po>の前を通る時間", "秒"}, {"B", "<b>の長さ", "m"}, {"s", "<b>を通る時間", "秒"}},
    .method = {{"時間の差", "通過算です。時間の差は、<b>の長さの分を走る時間です。", solve_pole_bridge, NULL}},
    .draw = draw_pole_bridge,
    .bind = bind_pole_bridge,
    .holds = holds_pole_bridge,
    .low = {1, 1},
    .high = {60, 600},
    .hint = "<b>のほうが何秒長くかかりますか。その間に走るのは、何の長さですか。",
    .figure = &figure_pole_bridge,
};

/* ---- two trains pass: the speed of the other ---- */
enum { LENGTH_A, LENGTH_B, PASSING, SPEED_A };
static void bind_passing(struct build *p) {
    bool towards = p->aux[0];
    build_set(p, "dir", towards ? "反対の向きに" : "同じ向きに");
    build_set(p, "do", towards ? "出会ってからすれちがい終わる" : "追いついてから追いこし終わる");
    int64_t rate = (build_value(p, LENGTH_A) + build_value(p, LENGTH_B)) / build_value(p, PASSING);
    build_need(p, "a speed is left", towards ? rate > build_value(p, SPEED_A) : rate < build_value(p, SPEED_A));
}
static bool draw_passing(struct build *p) {
    static const char *const two[] = {"急行電車|ふつう電車", "特急電車|貨物列車",
                                      "電車A|電車B",         "列車A|列車B",
                                      "快速電車|各駅停車",   "赤い電車|青い電車",
                                      "特急列車|ふつう列車", "急行列車|貨物列車",
                                      "新しい電車|古い電車", "通勤電車|回送電車",
                                      "電車P|電車Q",         "観光列車|貨物電車",
                                      "!白い電車|黒い電車",  NULL};
    build_context(p, "p|q", two);
    bool towards = build_chance(p, 50);
    build_aux(p, 0, towards);
    int64_t va = build_between(p, 15, 36), vb = build_between(p, 10, 30), rate = towards ? va + vb : va - vb,
            seconds = build_between(p, 4, 60), a = build_round(p, 60, 320, 5), b = rate * seconds - a;
    build_datum(p, LENGTH_A, "l", a), build_datum(p, LENGTH_B, "m", b), build_datum(p, PASSING, "s", seconds),
        build_datum(p, SPEED_A, "v", va);
    return build_need(p, "the first is faster", va - vb >= 2) &&
           build_need(p, "plausible trains", b >= 60 && b <= 320 && a != b);
}
static void solve_passing(struct build *p) {
    bool towards = p->aux[0];
    struct ratio way = build_step(p, "2つの長さの和は、", p->datum[LENGTH_A], '+', p->datum[LENGTH_B], "m", "です。");
    struct ratio rate = build_step(
        p, towards ? "これを<s>秒で走るので、速さの和は秒速、" : "これを<s>秒でちぢめるので、速さの差は秒速、", way,
        '/', p->datum[PASSING], "m", "です。");
    struct ratio speed = towards ? build_step(p, "<q>の速さは秒速、", rate, '-', p->datum[SPEED_A], "m", "です。")
                                 : build_step(p, "<q>の速さは秒速、", p->datum[SPEED_A], '-', rate, "m", "です。");
    build_trap(p, rate);
    build_answer(p, speed, "秒速", "m");
}
static bool holds_passing(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, SPEED_A) * build_value(p, PASSING), b = x[0] * build_value(p, PASSING);
    return IF_KEPT(keep, 15,
                   p->aux[0] ? a - build_value(p, LENGTH_A) == build_value(p, LENGTH_B) - b
                             : a - build_value(p, LENGTH_A) == b + build_value(p, LENGTH_B));
}
static const char *const templates_passing[] = {
    "長さ<l>m、秒速<v>mの<p>と、長さ<m>mの<q>が<dir>走っています。<do>までに<s>秒かかりました。<q>の速さは秒速何mですか。",
    "<p>は長さ<l>mで秒速<v>m、<q>は長さ<m>mです。<dir>走るとき、<do>まで<s>秒かかります。<q>の速さは秒速何m[ですか。|でしょうか。]",
    "秒速<v>mで走る長さ<l>mの<p>が、<dir>走る長さ<m>mの<q>と<do>までに<s>秒かかりました。<q>は秒速何mで走っていますか。",
    "<q>の速さは秒速何mですか。<p>は長さ<l>m、秒速<v>mで、<dir>走る長さ<m>mの<q>と<do>まで<s>秒かかりました。",
    "<p>の長さは<l>m、<q>の長さは<m>mです。2つが<dir>進み、<do>までに<s>秒かかりました。<p>が秒速<v>mのとき、<q>の速さは秒速何mになりますか。",
    "となり合う線路を、長さ<l>mの<p>と長さ<m>mの<q>が<dir>走ります。<do>まで<s>秒で、<p>の速さは秒速<v>mです。<q>の速さは秒速何m<ka>",
    "<p>(長さ<l>m、秒速<v>m)と<q>(長さ<m>m)が<dir>走り、<do>までに<s>秒かかります。<q>は1秒間に何m走りますか。",
    "<do>までに<s>秒かかりました。<dir>走る<p>と<q>の長さはそれぞれ<l>mと<m>mで、<p>は秒速<v>mです。<q>の速さは秒速何mですか。",
    NULL,
};
static const struct figure_template figure_passing = {FIGURE_TRAINS,
                                                      {{"trains", FIGURE_NUMBERS, "<l>|<m>"},
                                                       {"speeds", FIGURE_NUMBERS, "<v>"},
                                                       {"seconds", FIGURE_NUMBERS, "<s>"},
                                                       {"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                       {"direction", FIGURE_TEXT, "<dir>"}}};
const struct subtype family_tsuka3_passing = {
    .id = "passing_speed",
    .name = "すれちがい・追いこしから速さ",
    .level = 3,
    .templates = templates_passing,
    .asks = "<q>の速さ",
    .role = {{"l", "<p>の長さ", "m"},
             {"m", "<q>の長さ", "m"},
             {"s", "かかる時間", "秒"},
             {"v", "<p>の秒速", "m"},
             {"dir", "向き", "同じ向き|反対の向き", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"長さの和", "通過算です。2つの長さの和を、かかった時間でわって、速さの和や差を求めます。",
                solve_passing, NULL}},
    .draw = draw_passing,
    .bind = bind_passing,
    .holds = holds_passing,
    .low = {1},
    .high = {120},
    .hint = "2つの長さの和は何mですか。",
    .figure = &figure_passing,
};
