/* deai.c - 旅人算: two meetings on one way, what comes after a meeting, who sets out later, who is there first.
 *
 *   before the second meeting each walks three times what he walked before the first
 *   what one walks before they meet takes the other n afterwards: speeds m : n
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tabibito.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

/* ---- two meetings: the way ---- */
enum { FIRST, SECOND };
enum { FAR_END, NEAR_END };
static void bind_twice(struct build *p) {
    bool far = p->aux[0] == FAR_END;
    struct ratio three = build_apply(p, p->datum[FIRST], '*', build_int(3));
    build_set(p, "e", far ? "<g>" : "<h>");
    build_need(p, "they turn before they meet again",
               !far || three.num * p->datum[SECOND].den > p->datum[SECOND].num * three.den);
}
static bool draw_twice(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    build_aux(p, 0, build_chance(p, 65) ? FAR_END : NEAR_END);
    int64_t step = build_get(p, "u")[0] == 'k' ? 1 : 10, way = step * build_between(p, 8, 200),
            first = step * build_between(p, 3, 120),
            second = p->aux[0] == FAR_END ? 3 * first - way : 2 * way - 3 * first;
    build_datum(p, FIRST, "a", first), build_datum(p, SECOND, "b", second);
    return build_need(p, "both meetings on the way", 3 * first > way && 3 * first < 2 * way && second > 0) &&
           build_need(p, "different numbers", first != second && second != way - first);
}
static void solve_twice(struct build *p) {
    build_line(p);
    build_say(p, "2回目までに2人が進む道のりの和は、1回目までの3倍なので、<p>が進んだ道のりも3倍で、");
    struct ratio all = build_equation(p, p->datum[FIRST], '*', build_int(3), "<u>");
    build_say(p, "です。");
    if (p->aux[0] == FAR_END) {
        struct ratio way = build_step(p, "<p>は<g>で折り返して<b><u>もどったので、<h>と<g>の間は、", all, '-',
                                      p->datum[SECOND], "<u>", "です。");
        build_trap(p, build_apply(p, p->datum[FIRST], '+', p->datum[SECOND]));
        build_answer(p, way, "", "<u>");
        return;
    }
    struct ratio both = build_step(p, "<h>までの<b><u>をたすと1往復になるので、往復の道のりは、", all, '+',
                                   p->datum[SECOND], "<u>", "です。");
    build_trap(p, all);
    build_answer(p, build_step(p, "片道は、", both, '/', build_int(2), "<u>", "です。"), "", "<u>");
}
/* <p> walks x to the other end and back to where they meet again: three times the first. */
static bool holds_twice(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t walked = p->aux[0] == FAR_END ? x[0] + build_value(p, SECOND) : 2 * x[0] - build_value(p, SECOND);
    return IF_KEPT(keep, 3, walked == 3 * build_value(p, FIRST));
}
#define BOTH_GO "<p>は<h>から、<r>は<g>から同時に出発して、<h>と<g>の間を休まず往復します。"
static const char *const templates_twice[] = {
    BOTH_GO "1回目は<h>から<a><u>の所で、2回目は<e>から<b><u>の所で出会いました。<h>と<g>の間は何<u>ですか。",
    "<h>と<g>の間を、<p>は<h>から、<r>は<g>から同時に出て往復します。はじめに出会ったのは<h>から<a><u>の地点、次に出会ったのは<e>から<b><u>の地点です。<h>から<g>までは何<u>[ですか。|でしょうか。]",
    "<h>と<g>は何<u>はなれていますか。" BOTH_GO
    "<two>は、はじめに<h>から<a><u>の所で、次に<e>から<b><u>の所で出会いました。",
    "<p>と<r>が、<h>と<g>から向かい合って同時に出発し、<h>から<a><u>の所ですれちがいました。<two>は相手の出発点に着くとすぐ引き返し、今度は<e>から<b><u>の所ですれちがいました。<h>と<g>の間の道のり<wo>単位は「<u>」とします。",
    BOTH_GO
    "<two>が1回目に出会った地点は<h>から<a><u>、2回目に出会った地点は<e>から<b><u>でした。<h>と<g>をむすぶ道の長さは何<u>になりますか。",
    "<two>が1本の道を往復します。<h>を出た<p>と<g>を同時に出た<r>は、<h>から<a><u>の所で出会い、折り返した後、<e>から<b><u>の所でまた出会いました。道の長さは何<u>ですか。",
    "<p>は<h>、<r>は<g>を同時に出て、それぞれ一定の速さで往復します。1回目の出会いは<h>から<a><u>、2回目の出会いは<e>から<b><u>の所です。<h>と<g>の間は何<u><ka>",
    "<h>から<a><u>の所で1回目に、<e>から<b><u>の所で2回目に出会うように、<p>は<h>から、<r>は<g>から同時に出発して往復しています。<h>と<g>は何<u>はなれていますか。",
    NULL,
};
static const struct subtype twice = {
    .id = "twice",
    .name = "2回の出会いの場所から道のり",
    .level = 3,
    .templates = templates_twice,
    .asks = "<h>と<g>の間の道のり",
    .role = {{"a", "1回目に出会った所までの道のり", "<u>"},
             {"b", "2回目に出会った所までの道のり", "<u>"},
             {"end", "2回目の道のりをはかる所", "反対のはしから|同じはしから", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"3倍", "2回目に出会うまでに、それぞれ1回目に出会うまでの3倍の道のりを進みます。", solve_twice, NULL}},
    .draw = draw_twice,
    .bind = bind_twice,
    .holds = holds_twice,
    .low = {1},
    .high = {4000},
    .hint = "2回目に出会うまでに、<p>は1回目までの何倍進みますか。",
    .figure = &no_figure,
};

/* ---- after they have met ---- */
enum { MET, THERE };
static void bind_after(struct build *p) {
    build_set(p, "from", p->asked ? "出発してから" : "<p>とすれちがってから");
    build_set(p, "qs", "<r>が<h>に着くのは、<from>何<t>後"), build_set(p, "qv", "<r>は、<from>何<t>後に<h>に{着く}か");
}
static bool draw_after(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    int64_t met = build_between(p, 4, build_get(p, "u")[0] == 'k' ? 12 : 40), there = build_between(p, 2, 40);
    p->asked = build_chance(p, 30);
    build_datum(p, MET, "m", met), build_datum(p, THERE, "n", there);
    return build_need(p, "a whole time", met * met % there == 0 && met != there && met * met / there <= 90);
}
static void solve_after(struct build *p) {
    build_line(p);
    build_say(p, "<r>が出会うまでに<m><t>で進んだ道のりを、<p>は<n><t>で進むので、<r>の時間は<p>の");
    struct ratio times = build_fraction_equation(p, p->datum[MET], '/', p->datum[THERE], "倍");
    build_say(p, "です。");
    struct ratio time = build_step(p, "<p>が出会うまでに<m><t>で進んだ道のりを、<r>が進む時間は、", p->datum[MET], '*',
                                   times, "<t>", "です。");
    build_trap(p, p->asked ? time : build_apply(p, p->datum[MET], '+', time));
    build_trap(p, build_apply(p, p->datum[MET], '+', p->datum[THERE]));
    if (p->asked)
        time = build_step(p, "出発してからは、出会うまでの時間をたして、", p->datum[MET], '+', time, "<t>後", "です。");
    build_answer(p, time, "", "<t>後");
}
/* Speeds m : n; the way of m of the one takes x of the other. */
static bool holds_after(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, THERE) == build_value(p, MET) * build_value(p, MET)) &&
           IF_KEPT(keep, 1, x[1] == x[0] + build_value(p, MET));
}
static const char *const templates_after[] = {
    "<p>は<h>から<g>へ、<r>は<g>から<h>へ向かって同時に出発し、<m><t>後に出会いました。<p>が<g>に着いたのは、出会ってから<n><t>後です。<r>が<h>に着くのは、<from>何<t>後ですか。",
    "<h>と<g>の両方から、<p>と<r>が同時に向かい合って出発します。<m><t>後にすれちがい、その<n><t>後に<p>は<g>に着きました。<r>は、<from>何<t>後に<h>に着き[ますか。|ましたか。]",
    "<r>が<h>に着くのは、<from>何<t>後ですか。<p>は<h>を、<r>は<g>を同時に出て、<m><t>後に出会い、<p>はそれから<n><t>で<g>に着きました。",
    "<p>は<h>、<r>は<g>を同じ時こくに出発し、一定の速さで相手の出発した所へ向かいます。出発から<m><t>後に出会い、出会ってから<n><t>後に<p>が<g>に着きました。<r>は<from>何<t>後に<h>に着きますか。",
    "<h>から<g>へ進む<p>と、<g>から<h>へ進む<r>が、同時に出て<m><t>後にすれちがいました。<p>はすれちがった<n><t>後に<g>に着きます。<r>が<h>に着くのは<from>何<t>後でしょうか。",
    "同時に<h>を出た<p>と<g>を出た<r>は、<m><t>でとちゅうで出会い、<p>はさらに<n><t>進んで<g>に着きました。<r>が<h>に着くまでに、<from>何<t>かかりますか。",
    "<two>が<h>と<g>から向かい合って同時に進みます。出会うまでに<m><t>、<p>はその後<g>まで<n><t>かかりました。<r>が<h>に着くのは<from>何<t>後<ka>",
    "出発してから<m><t>後に出会った<p>と<r>は、そのまま進みます。<h>を出た<p>は、出会いの<n><t>後に<g>に着きました。同時に<g>を出た<r>は、<from>何<t>後に<h>に着きますか。",
    NULL,
};
static const struct subtype after = {
    .id = "after",
    .name = "出会ってから着くまで",
    .level = 3,
    .templates = templates_after,
    .asks = "出会ってから<r>が着くまで|出発してから<r>が着くまで",
    .role = {{"m", "出会うまでの時間", "<t>"}, {"n", "出会ってから<p>が着くまでの時間", "<t>"}},
    .method = {{"同じ道のりと時間", "一方が出会うまでに進んだ道のりを、もう一方は出会ってから進みます。", solve_after,
                NULL}},
    .draw = draw_after,
    .bind = bind_after,
    .holds = holds_after,
    .low = {1, 1},
    .high = {100, 150},
    .hint = "<r>が<m><t>で進んだ道のりを、<p>は何<t>で進みますか。",
    .figure = &no_figure,
};

/* ---- one sets out later: the speed ---- */
enum { WAY, OWN, WAIT, TIME };
static void bind_late(struct build *p) {
    struct ratio own = build_apply(p, p->datum[OWN], '*', p->datum[TIME]);
    build_need(p, "the other walks, too",
               own.num * p->datum[WAY].den < p->datum[WAY].num * own.den &&
                   p->datum[TIME].num * p->datum[WAIT].den > p->datum[WAIT].num * p->datum[TIME].den);
}
static bool draw_late(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    int64_t wait = build_between(p, build_get_number(p, "wl"), build_get_number(p, "wh")),
            time = family_tabibito_draw_time(p), way = fast * (wait + time) + slow * time;
    build_datum(p, WAY, "D", way), build_datum(p, OWN, "f", fast);
    build_datum(p, WAIT, "w", wait), build_datum(p, TIME, "m", wait + time);
    return build_need(p, "different numbers", wait != time && fast != slow) &&
           build_need(p, "a plausible way", way <= build_get_number(p, "most"));
}
static void solve_late(struct build *p) {
    struct ratio own =
        build_step(p, "<p>が<m><tk>で進んだ道のりは、", p->datum[OWN], '*', p->datum[TIME], "<u>", "です。");
    struct ratio rest = build_step(p, "残りを<r>が進んだので、", p->datum[WAY], '-', own, "<u>", "です。");
    struct ratio time = build_step(p, "<r>が進んだ時間は、", p->datum[TIME], '-', p->datum[WAIT], "<t>", "です。");
    build_trap(p, build_apply(p, rest, '/', p->datum[TIME]));
    build_answer(p, build_step(p, "<r>の速さは<ru>、", rest, '/', time, "<u>", "です。"), "<ru>", "<u>");
}
static bool holds_late(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t both = build_value(p, OWN) * build_value(p, TIME) + x[0] * (build_value(p, TIME) - build_value(p, WAIT));
    return IF_KEPT(keep, 15, both == build_value(p, WAY));
}
static const char *const templates_late[] = {
    "<h>と<g>は<D><u>はなれています。<p>が<h>を<ru><f><u>で出てから<w><t>後に、<r>が<g>を出て向かい合って進みました。<two>は<p>が出てから<m><t>後に出会いました。<r>の速さは<ru>何<u>ですか。",
    "<D><u>はなれた<h>と<g>から、<p>と<r>が向かい合って進みます。<r>は<p>より<w><t>おくれて出発し、<p>の出発から<m><t>後に出会いました。<p>は<ru><f><u>です。<r>は<ru>何<u>で進みましたか。",
    "<r>の速さは<ru>何<u>ですか。<h>から<g>までは<D><u>で、<p>は<h>を<ru><f><u>で、<r>はその<w><t>後に<g>を出て、<p>が出発してから<m><t>後に出会いました。",
    "<h>を出た<p>は<ru><f><u>で<g>へ向かいます。<p>が出て<w><t>たってから、<r>が<D><u>先の<g>から<h>へ向かうと、<p>は出発してから<m><t>後に<r>と出会いました。<r>の速さは<ru>何<u>[ですか。|でしょうか。]",
    "<p>は<ev><f><u>進みます。<h>と<g>の間は<D><u>で、<p>が<h>を出た<w><t>後に<r>が<g>を出ました。<p>が<m><tk>進んだ所で<two>は出会いました。<r>は<ev>何<u>進みますか。",
    "<D><u>の道の両はしから、<p>が先に<ru><f><u>で出発し、<w><t>後に<r>も出発しました。出会ったのは<p>が出てから<m><t>後です。<r>の<ru>は何<u>になりますか。",
    "<p>と<r>が<D><u>はなれた2地点から向かい合って進みます。<ru><f><u>の<p>は<r>より<w><t>早く出発し、出発の<m><t>後に<r>とすれちがいました。<r>の速さは<ru>何<u><ka>",
    "<h>から<p>、その<w><t>後に<g>から<r>が出て、<p>の出発から<m><t>で出会いました。<h>と<g>の間は<D><u>、<p>の速さは<my><f><u>です。<r>は<my>何<u>の速さで進みましたか。",
    NULL,
};
static const struct subtype late = {
    .id = "late_speed",
    .name = "おくれて出発した人の速さ",
    .level = 2,
    .templates = templates_late,
    .asks = "<r>の速さ",
    .role = {{"D", "はなれている道のり", "<u>"},
             {"f", "先に出た<p>の<ru>", "<u>"},
             {"w", "出発の差", "<t>"},
             {"m", "<p>の出発から出会うまで", "<t>"}},
    .method = {{"道のりを分ける", "全体の道のりから、先に出た人の分をひきます。", solve_late, NULL}},
    .draw = draw_late,
    .bind = bind_late,
    .holds = holds_late,
    .low = {1},
    .high = {500},
    .hint = "<p>は出会うまでに何<u>進みましたか。",
    .figure = &no_figure,
};

/* ---- who leaves later is there earlier ---- */
enum { TRIP, SLOW, FAST, LEAD };
static struct ratio lead(const struct build *p) {
    struct build *q = (struct build *)p;
    struct ratio own = build_apply(q, p->datum[TRIP], '/', p->datum[SLOW]);
    return build_apply(q, own, '-', build_apply(q, p->datum[TRIP], '/', p->datum[FAST]));
}
static void bind_early(struct build *p) {
    if (!build_need(p, "the one who follows is faster",
                    p->datum[FAST].num * p->datum[SLOW].den > p->datum[SLOW].num * p->datum[FAST].den))
        return;
    struct ratio gained = lead(p), wait = p->datum[LEAD];
    build_need(p, "the faster one is there first", gained.num * wait.den > wait.num * gained.den);
}
static bool draw_early(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    if (!build_need(p, "the one who follows is faster", fast > slow)) return false;
    int64_t way = build_lcm(fast, slow) * build_between(p, 1, 6), gained = way / slow - way / fast,
            wait = build_between(p, 1, gained > 1 ? gained - 1 : 1);
    build_datum(p, TRIP, "D", way), build_datum(p, SLOW, "v", slow), build_datum(p, FAST, "f", fast);
    build_datum(p, LEAD, "w", wait);
    return build_need(p, "a plausible way", way <= build_get_number(p, "most")) &&
           build_need(p, "different numbers", gained > wait && gained != 2 * wait);
}
static void solve_early(struct build *p) {
    struct ratio slow = build_step(p, "<r>がかかる時間は、", p->datum[TRIP], '/', p->datum[SLOW], "<t>", "です。");
    struct ratio fast = build_step(p, "<p>がかかる時間は、", p->datum[TRIP], '/', p->datum[FAST], "<t>", "です。");
    struct ratio all = build_step(p, "<p>が着くのは、<r>が出てから、", p->datum[LEAD], '+', fast, "<t>後", "です。");
    build_trap(p, build_apply(p, slow, '-', fast));
    build_answer(p, build_step(p, "<r>より早く着く時間は、", slow, '-', all, "<t>", "です。"), "", "<t>");
}
static bool holds_early(const struct build *p, const int64_t *x, unsigned keep) {
    /* × both speeds: D/v = w + D/f + x */
    int64_t v = build_value(p, SLOW), f = build_value(p, FAST), way = build_value(p, TRIP);
    return IF_KEPT(keep, 15, way * f == (build_value(p, LEAD) + x[0]) * v * f + way * v);
}
static const char *const templates_early[] = {
    "<ru><v><u>の<r>が<h>を出てから<w><t>後に、<p>が<ru><f><u>で<h>を出て、同じ道を<D><u>先の<g>へ向かいました。<p>は<r>より何<t>早く<g>に着きますか。",
    "<h>から<g>までは<D><u>です。<r>が<ru><v><u>で<h>を出発し、<w><t>おくれて<p>が<ru><f><u>で出発しました。<g>に着くのは、<p>のほうが何<t>早い[ですか。|でしょうか。]",
    "<p>は<r>より何<t>早く<g>に着きますか。<r>は<ru><v><u>で<h>を出て、<p>はその<w><t>後に<ru><f><u>で追いかけます。<h>から<g>までは<D><u>です。",
    "<D><u>はなれた<g>へ、<r>は<my><v><u>の速さで<h>を出ました。その<w><t>後に、<p>が<my><f><u>の速さで<h>を出て追いこします。<p>が<g>に着いてから<r>が着くまで何<t>ありますか。",
    "<r>は<ev><v><u>、<p>は<ev><f><u>進みます。<h>を<r>が先に出て、<w><t>後に<p>が出て、2つとも<D><u>先の<g>へ行きます。<p>は<r>より何<t>早く着きますか。",
    "<h>から<D><u>先の<g>まで行くのに、<p>は<r>より<w><t>おそく出ました。速さは<r>が<ru><v><u>、<p>が<ru><f><u>です。先に着いた<p>は、<r>が着くまで何<t>待ちますか。",
    "<r>が<h>を出た<w><t>後に<p>も<h>を出ました。<r>は<ru><v><u>、<p>は<ru><f><u>で<D><u>先の<g>へ向かいます。<g>に着く時間は、<p>のほうが何<t>早くなりますか。",
    "<r>は<ru><v><u>で<D><u>先の<g>へ向かい、<p>は<w><t>おくれて同じ<h>から<ru><f><u>で向かいます。<p>は<r>より何<t>早く着くことになりますか。",
    NULL,
};
static const struct subtype early = {
    .id = "early",
    .name = "後から出て早く着く",
    .level = 2,
    .templates = templates_early,
    .asks = "早く着く時間",
    .role = {{"D", "道のり", "<u>"},
             {"v", "先に出た<r>の<ru>", "<u>"},
             {"f", "後から出た<p>の<ru>", "<u>"},
             {"w", "出発の差", "<t>"}},
    .method = {{"時間をくらべる", "それぞれがかかる時間を求めて、出発の差も考えます。", solve_early, NULL}},
    .draw = draw_early,
    .bind = bind_early,
    .holds = holds_early,
    .low = {1},
    .high = {200},
    .hint = "<r>と<p>は、それぞれ何<t>かかりますか。",
    .figure = &no_figure,
};

/* ---- caught up, counted from when the first one left ---- */
enum { BEFORE, QUICK, TARDY };
static void bind_since(struct build *p) {
    build_need(p, "the one who follows is faster",
               p->datum[QUICK].num * p->datum[TARDY].den > p->datum[TARDY].num * p->datum[QUICK].den);
}
static bool draw_since(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_words(p, false, &fast, &slow);
    int64_t wait = build_between(p, build_get_number(p, "wl"), build_get_number(p, "wh"));
    build_datum(p, BEFORE, "w", wait), build_datum(p, QUICK, "f", fast), build_datum(p, TARDY, "v", slow);
    return build_need(p, "caught after whole minutes", fast > slow && slow * wait % (fast - slow) == 0) &&
           build_need(p, "caught soon", fast * wait / (fast - slow) <= 60 && slow * wait / (fast - slow) > 1) &&
           build_need(p, "different numbers", slow * wait / (fast - slow) != wait);
}
static void solve_since(struct build *p) {
    struct ratio ahead =
        build_step(p, "<p>が出るとき、<r>は、", p->datum[TARDY], '*', p->datum[BEFORE], "<u>", "先にいます。");
    struct ratio gain = build_step(p, "<ev>ちぢまる道のりは、", p->datum[QUICK], '-', p->datum[TARDY], "<u>", "です。");
    struct ratio time = build_step(p, "追いつくのは、<p>が出てから、", ahead, '/', gain, "<t>後", "です。");
    build_trap(p, time);
    build_answer(p, build_step(p, "<r>が出てからは、", time, '+', p->datum[BEFORE], "<t>後", "です。"), "", "<t>後");
}
static bool holds_since(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, TARDY) == (x[0] - build_value(p, BEFORE)) * build_value(p, QUICK));
}
static const char *const templates_since[] = {
    "<r>が<ru><v><u>で<h>を出てから<w><t>後に、<p>が<ru><f><u>で追いかけました。<p>が<r>に追いつくのは、<r>が出発してから何<t>後ですか。",
    "<r>は<ru><v><u>で<h>を出発し、その<w><t>後に、<p>が<h>を出発して<ru><f><u>で追いかけます。<r>の出発から何<t>後に追いつき[ますか。|ますか。]",
    "<r>は、<h>を出てから何<t>後に<p>に追いつかれますか。<r>の速さは<ru><v><u>で、<p>は<w><t>おくれて<h>を出て<ru><f><u>で進みます。",
    "先に<h>を出た<r>を、<p>が<w><t>おくれて追いかけます。<r>は<ru><v><u>、<p>は<ru><f><u>で進みます。追いつくのは、<r>が<h>を出てから何<t>後でしょうか。",
    "<p>は、<w><t>前に<ru><v><u>で<h>を出た<r>を、<ru><f><u>で追いかけます。<r>が出発してから追いつかれるまでの時間は何<t>ですか。",
    "<my><v><u>の速さで<h>を出た<r>を、<w><t>たってから<p>が<my><f><u>の速さで追いかけました。追いついたのは、<r>が<h>を出てから何<t>後<ka>",
    "<r>のわすれ物に気づいた<p>は、<r>が<h>を出てから<w><t>後に追いかけました。<r>は<ru><v><u>、<p>は<ru><f><u>です。<r>が<h>を出て何<t>後に追いつきますか。",
    "<r>が<ev><v><u>ずつ進み、<w><t>おくれて<h>を出た<p>が<ev><f><u>ずつ進みます。<p>が<r>に追いつくのは<r>が出て何<t>後になりますか。",
    NULL,
};
static const struct subtype since = {
    .id = "since",
    .name = "追いつくまで(先に出たほうから数える)",
    .level = 2,
    .templates = templates_since,
    .asks = "<r>が出てから追いつかれるまで",
    .role = {{"w", "先に出た時間", "<t>"}, {"f", "<p>の<ru>、", "<u>"}, {"v", "<r>の<ru>、", "<u>"}},
    .method = {{"速さの差", "<p>が出てから追いつくまでの時間に、先に出た時間をたします。", solve_since, NULL}},
    .draw = draw_since,
    .bind = bind_since,
    .holds = holds_since,
    .low = {1},
    .high = {200},
    .hint = "<p>が出発してから追いつくまでに何<t>かかりますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&twice, &after, &late, &early, &since, NULL};
const struct family family_deai = {.id = "deai",
                                   .number = "F50,F51,F53",
                                   .name = "旅人算(2回の出会い・出会った後)",
                                   .grade = 6,
                                   .scene = SCENE_OUTDOORS,
                                   .subtypes = subtypes};
