/* tsuka4.c - 通過算(2つの場面): over a bridge and hidden in a tunnel, past a walker both ways, two trains both ways.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/tsuka3.h"

static const char *const two_trains[] = {"電車A|電車B",
                                         "急行電車|ふつう電車",
                                         "特急電車|貨物列車",
                                         "快速電車|各駅停車",
                                         "赤い電車|青い電車",
                                         "新しい電車|古い電車",
                                         "特急列車|ふつう列車",
                                         "列車P|列車Q",
                                         "新幹線|貨物電車",
                                         "回送電車|通勤電車",
                                         "観光列車|貨物列車",
                                         "急行列車|ふつう列車",
                                         NULL};

static void set_question(struct build *p, const char *who) {
    char text[120];
    build_set(p, "who", who);
    build_set(p, "qs", p->asked ? "長さは何m" : "速さは秒速何m");
    snprintf(text, sizeof text, p->asked ? "%sの長さは何m{ある}か" : "%sは秒速何mで{走る}か", who);
    build_set(p, "qv", text);
}

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "m"}}};

/* ---- over a bridge, and hidden in a tunnel ---- */
enum { BRIDGE, CROSSING, TUNNEL, HIDDEN };
static void bind_hidden(struct build *p) { set_question(p, "<w>"); }
static bool draw_hidden(struct build *p) {
    family_tsuka3_draw_words(p);
    int64_t speed = build_between(p, 10, 34), train = build_round(p, 60, 300, 5), s = build_between(p, 15, 70),
            u = build_between(p, 10, 70);
    build_choose(p, "b", build_chance(p, 50) ? "鉄橋" : "橋");
    build_datum(p, BRIDGE, "B", speed * s - train), build_datum(p, CROSSING, "s", s);
    build_datum(p, TUNNEL, "T", speed * u + train), build_datum(p, HIDDEN, "u", u);
    p->asked = (int)build_between(p, 0, 1);
    return family_tsuka3_plausible(p, train, speed * s - train) &&
           family_tsuka3_plausible(p, train, speed * u + train) &&
           build_need(p, "different numbers", s != u && speed != s && speed != u);
}
static void solve_hidden(struct build *p) {
    struct ratio way = build_step(p, "2つの場面で走る道のりを合わせると、<w>の長さが消えて、", p->datum[BRIDGE], '+',
                                  p->datum[TUNNEL], "m", "です。");
    struct ratio time = build_step(p, "時間は合わせて、", p->datum[CROSSING], '+', p->datum[HIDDEN], "秒", "です。");
    struct ratio speed = build_step(p, "速さは秒速、", way, '/', time, "m", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction(build_value(p, BRIDGE), build_value(p, CROSSING)));
        build_answer(p, speed, "秒速", "m");
        return;
    }
    struct ratio run = build_step(p, "<b>をわたるときに走る道のりは、", speed, '*', p->datum[CROSSING], "m", "です。");
    build_trap(p, run);
    build_answer(p, build_step(p, "<w>の長さは、", run, '-', p->datum[BRIDGE], "m", "です。"), "", "m");
}
static bool holds_hidden(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t over = x[0] * build_value(p, CROSSING) - x[1], inside = x[0] * build_value(p, HIDDEN) + x[1];
    return IF_KEPT(keep, 3, over == build_value(p, BRIDGE)) && IF_KEPT(keep, 12, inside == build_value(p, TUNNEL));
}
static const char *const templates_hidden[] = {
    "<w>が長さ<B>mの<b>をわたり始めてからわたり終わるまでに<s>秒かかりました。また、長さ<T>mのトンネルに完全にかくれていた時間は<u>秒でした。<w>の<qs>ですか。",
    "ある<w>は、<B>mの<b>をわたり終わるのに<s>秒かかり、<T>mのトンネルの中にすっかりかくれている時間は<u>秒です。この<w>の<qs>[ですか。|でしょうか。]",
    "<w>の<qs>ですか。長さ<B>mの<b>を通過するのに<s>秒、長さ<T>mのトンネルに全体が入っている時間は<u>秒でした。",
    "<w>が、同じ速さで<b>とトンネルを通りました。<b>は<B>mで、わたり始めからわたり終わりまで<s>秒、トンネルは<T>mで、<w>が見えなかったのは<u>秒間です。<w>の<qs>ですか。",
    "長さ<T>mのトンネルに<w>全体がかくれていたのは<u>秒間、長さ<B>mの<b>を完全にわたるのにかかったのは<s>秒です。<w>の<qs>になりますか。",
    "<B>mの<b>を<s>秒で通過する<w>が、<T>mのトンネルでは<u>秒間、外からまったく見えませんでした。<w>の速さは一定です。<w>の<qs>ですか。",
    "<w>の先頭が<B>mの<b>にさしかかってから、いちばん後ろがわたり終わるまで<s>秒でした。次の<T>mのトンネルでは、いちばん後ろが入ってから先頭が出るまで<u>秒でした。<w>の<qs>ですか。",
    "<b>(長さ<B>m)をわたるのに<s>秒、トンネル(長さ<T>m)にかくれているのが<u>秒の<w>があります。<w>の<qs>でしょうか。",
    NULL,
};
static const struct subtype hidden = {
    .id = "hidden_bridge",
    .name = "鉄橋とトンネルにかくれる時間から",
    .level = 3,
    .templates = templates_hidden,
    .asks = "<w>の速さ|<w>の長さ",
    .role = {{"B", "<b>の長さ", "m"},
             {"s", "<b>をわたる時間", "秒"},
             {"T", "トンネルの長さ", "m"},
             {"u", "かくれている時間", "秒"}},
    .method = {{"道のりの和",
                "通過算です。<b>では長さの和、トンネルでは長さの差を走るので、合わせると<w>の長さが消えます。",
                solve_hidden, NULL}},
    .draw = draw_hidden,
    .bind = bind_hidden,
    .holds = holds_hidden,
    .low = {1, 1},
    .high = {100, 600},
    .hint = "<b>で走る道のりとトンネルで走る道のりを合わせると、何mになりますか。",
    .figure = &no_figure,
};

/* ---- somebody on a road beside the line ---- */
enum { MET, PASSED, WALK };
static void bind_walker(struct build *p) {
    build_need(p, "overtaking takes longer", build_value(p, PASSED) > build_value(p, MET));
    set_question(p, "<w>");
}
static bool draw_walker(struct build *p) {
    static const char *const who[] = {"<A>|1|6",
                                      "歩いている<A>|1|2",
                                      "自転車の<A>|3|6",
                                      "ジョギングをする<A>|2|4",
                                      "トラック|8|14",
                                      "ランニング中の<A>|2|4",
                                      "走るバイク|8|14",
                                      "荷車|1|2",
                                      "散歩中の人|1|2",
                                      "自転車に乗った人|3|6",
                                      NULL};
    family_tsuka3_draw_words(p);
    build_words(p, "o|ol|oh", who);
    int64_t walk = build_between(p, build_get_number(p, "ol"), build_get_number(p, "oh")),
            met = build_between(p, 3, 30), passed = build_between(p, met + 1, 60),
            speed = walk * (passed + met) / (passed - met);
    build_datum(p, MET, "s", met), build_datum(p, PASSED, "u", passed), build_datum(p, WALK, "v", walk);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a whole speed", walk * (passed + met) % (passed - met) == 0) &&
           build_need(p, "a plausible speed", speed >= 10 && speed <= 40 && speed > 2 * walk) &&
           family_tsuka3_plausible(p, (speed + walk) * met, 0);
}
static void solve_walker(struct build *p) {
    int64_t m, n;
    build_line(p);
    build_say(p, "どちらも<w>の長さの分なので、すれちがうときと追いこすときの速さの比は、時間の比の逆の");
    build_ratio(p, build_value(p, PASSED), build_value(p, MET), &m, &n);
    build_say(p, "です。");
    struct ratio twice = build_step(p, "この速さは、<o>の速さの和と差なので、ちがいは秒速、", p->datum[WALK], '*',
                                    build_int(2), "m", "です。");
    struct ratio terms = build_step(p, "比の差は、", build_int(m), '-', build_int(n), "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる速さは秒速、", twice, terms, "m", "です。");
    struct ratio sum = build_step(p, "すれちがうときの速さの和は秒速、", one, '*', build_int(m), "m", "です。");
    if (p->asked) {
        struct ratio speed = build_apply(p, sum, '-', p->datum[WALK]);
        build_trap(p, build_apply(p, speed, '*', p->datum[MET]));
        build_answer(p, build_step(p, "<w>の長さは、", sum, '*', p->datum[MET], "m", "です。"), "", "m");
        return;
    }
    build_trap(p, sum);
    build_answer(p, build_step(p, "<w>の速さは秒速、", sum, '-', p->datum[WALK], "m", "です。"), "秒速", "m");
}
/* Where the tail is against the walker, both ways. */
static bool holds_walker(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, MET), u = build_value(p, PASSED), walk = build_value(p, WALK);
    return IF_KEPT(keep, 5, x[0] * s - x[1] == -walk * s) && IF_KEPT(keep, 6, x[0] * u - x[1] == walk * u);
}
static const char *const templates_walker[] = {
    "線路にそった道を秒速<v>mで進む<o>が、前から来た<w>とすれちがうのに<s>秒かかり、後ろから来た同じ長さ、同じ速さの<w>に追いこされるのに<u>秒かかりました。<w>の<qs>ですか。",
    "<o>が秒速<v>mで線路ぞいの道を進んでいます。<w>は、向かい合うと<s>秒で<o>とすれちがい、同じ向きだと<u>秒で<o>を追いこします。<w>の<qs>[ですか。|でしょうか。]",
    "<w>の<qs>ですか。線路のわきを秒速<v>mで進む<o>と、反対向きなら<s>秒ですれちがい、同じ向きなら<u>秒で追いこします。",
    "<o>は秒速<v>mで進みます。<w>が<o>とすれちがい終わるまでに<s>秒、<o>を追いこし終わるまでに<u>秒かかりました。<w>の<qs>ですか。",
    "線路と平行な道路で、<w>は秒速<v>mの<o>とすれちがうのに<s>秒、<o>を追いこすのに<u>秒かかります。<w>の<qs>になりますか。",
    "<w>が、秒速<v>mで同じ向きに進む<o>を<u>秒で追いこしました。もどってくるときは、同じ速さで進んでいる<o>と<s>秒ですれちがいました。<w>の<qs>ですか。",
    "秒速<v>mの<o>が<w>に出会ってからすれちがい終わるまで<s>秒、同じ<w>に追いつかれてから追いぬかれるまで<u>秒でした。<w>の<qs>ですか。",
    "前から来る<w>は<s>秒、後ろから来る<w>は<u>秒で、<o>の横を通りすぎます。<w>の長さと速さはどちらも同じで、<o>は秒速<v>mで進みます。<w>の<qs>でしょうか。",
    NULL,
};
static const struct subtype walker = {
    .id = "walker",
    .name = "人とすれちがい、追いこす",
    .level = 3,
    .templates = templates_walker,
    .asks = "<w>の速さ|<w>の長さ",
    .role = {{"s", "すれちがう時間", "秒"}, {"u", "追いこす時間", "秒"}, {"v", "<o>の秒速", "m"}},
    .method = {{"逆比", "通過算です。<w>の長さは、速さの和で<s>秒分、速さの差で<u>秒分です。", solve_walker, NULL}},
    .draw = draw_walker,
    .bind = bind_walker,
    .holds = holds_walker,
    .low = {1, 1},
    .high = {100, 1000},
    .hint = "すれちがうときと追いこすときで、同じ長さです。速さの比はいくつといくつですか。",
    .figure = &no_figure,
};

/* ---- two trains, both ways ---- */
enum { LENGTH_A, LENGTH_B, MEET, OVERTAKE };
static void bind_two(struct build *p) {
    build_need(p, "overtaking takes longer", build_value(p, OVERTAKE) > build_value(p, MEET));
    build_set(p, "who", p->asked ? "<q>" : "<p>");
    build_set(p, "qs", "<who>の速さは秒速何m"), build_set(p, "qv", "<who>は秒速何mで{走る}か");
}
static bool draw_two(struct build *p) {
    build_context(p, "p|q", two_trains);
    int64_t fast = build_between(p, 14, 36), slow = build_between(p, 8, fast - 2), a = build_round(p, 60, 260, 5),
            all = build_lcm(fast + slow, fast - slow) * build_between(p, 1, 12);
    build_datum(p, LENGTH_A, "a", a), build_datum(p, LENGTH_B, "b", all - a);
    build_datum(p, MEET, "s", all / (fast + slow)), build_datum(p, OVERTAKE, "u", all / (fast - slow));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "plausible trains", all - a >= 60 && all - a <= 300 && a != all - a) &&
           build_need(p, "plausible times", all / (fast + slow) >= 4 && all / (fast - slow) <= 120) &&
           build_need(p, "different numbers", fast != all / (fast + slow) && slow != all / (fast + slow));
}
static void solve_two(struct build *p) {
    struct ratio all = build_step(p, "2つの長さの和は、", p->datum[LENGTH_A], '+', p->datum[LENGTH_B], "m", "です。");
    struct ratio sum = build_step(p, "すれちがいから、速さの和は秒速、", all, '/', p->datum[MEET], "m", "です。");
    struct ratio gap = build_step(p, "追いこしから、速さの差は秒速、", all, '/', p->datum[OVERTAKE], "m", "です。");
    struct ratio twice =
        build_step(p, p->asked ? "和から差をひくと、<q>の速さの2倍で、" : "和に差をたすと、<p>の速さの2倍で、", sum,
                   p->asked ? '-' : '+', gap, "m", "です。");
    build_trap(p, twice);
    build_answer(p, build_step(p, "<who>の速さは秒速、", twice, '/', build_int(2), "m", "です。"), "秒速", "m");
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, LENGTH_A) + build_value(p, LENGTH_B), s = build_value(p, MEET),
            u = build_value(p, OVERTAKE);
    return IF_KEPT(keep, 7, x[0] * s == all - x[1] * s) && IF_KEPT(keep, 11, x[0] * u == x[1] * u + all);
}
static const char *const templates_two[] = {
    "長さ<a>mの<p>と長さ<b>mの<q>が、すれちがうのに<s>秒かかり、<p>が<q>を追いこすのに<u>秒かかります。<qs>ですか。",
    "<p>は長さ<a>m、<q>は長さ<b>mです。反対の向きに走ると、出会ってからすれちがい終わるまで<s>秒、同じ向きに走ると、<p>が<q>に追いついてから追いこすまで<u>秒です。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<a>mの<p>と<b>mの<q>は、<s>秒ですれちがい、<p>は<q>を<u>秒で追いこします。",
    "長さは<p>が<a>m、<q>が<b>mで、<p>のほうが速いです。すれちがいには<s>秒、<p>が<q>を追いこすには<u>秒かかります。<qs>ですか。",
    "<p>(長さ<a>m)と<q>(長さ<b>m)が向かい合って走ると、<s>秒で完全にすれちがいます。<p>が<q>を後ろから完全に追いこすには<u>秒かかります。<qs>になりますか。",
    "<p>が<q>を追いこすのに<u>秒、<p>と<q>がすれちがうのに<s>秒かかりました。<p>の長さは<a>m、<q>の長さは<b>mです。<qs>ですか。",
    "となり合う線路を<a>mの<p>と<b>mの<q>が走ります。反対向きなら<s>秒ですれちがい、同じ向きなら<u>秒で<p>が追いこします。<qs>でしょうか。",
    "長さ<a>mの<p>が、長さ<b>mの<q>と出会ってからはなれるまで<s>秒でした。同じ<q>を追いこすときは<u>秒でした。どちらも速さは変わりません。<qs>ですか。",
    NULL,
};
static const struct subtype two = {
    .id = "two_trains",
    .name = "すれちがいと追いこしから速さ",
    .level = 3,
    .templates = templates_two,
    .asks = "<p>の速さ|<q>の速さ",
    .role = {{"a", "<p>の長さ", "m"},
             {"b", "<q>の長さ", "m"},
             {"s", "すれちがう時間", "秒"},
             {"u", "追いこす時間", "秒"}},
    .method = {{"和差算", "通過算です。すれちがいから速さの和、追いこしから速さの差がわかります。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1, 1},
    .high = {100, 100},
    .hint = "すれちがうとき、1秒間に何mずつ近づきますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&hidden, &walker, &two, NULL};
const struct family family_tsuka4 = {.id = "tsuka4",
                                     .number = "F54,F55",
                                     .name = "通過算(2つの場面)",
                                     .grade = 6,
                                     .scene = SCENE_RAILWAY,
                                     .subtypes = subtypes};
