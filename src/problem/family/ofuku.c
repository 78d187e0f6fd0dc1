/* ofuku.c - 往復・2回目の出会い: before the first meeting both together walk the way once, before the second three times.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { WAY, FAST, SLOW };
static const char *const ends[] = {"A町|B町",     "A地点|B地点",    "家|駅",       "学校|公園",         "駅|図書館",
                                   "池|神社",     "東の門|西の門",  "P地点|Q地点", "灯台|港",           "寺|市場",
                                   "家|学校",     "北の村|南の村",  "公園|プール", "ふもと|山小屋",     "巣|花畑",
                                   "橋|水車小屋", "校門|体育館",    "森|川",       "海の家|キャンプ場", "店|郵便局",
                                   "A駅|B駅",     "!北の駅|南の駅", NULL};
static const char *const pairs[] = {"<A>|<B>", "<A>|<B>",           "<A>|<B>",  "兄|弟",          "姉|妹",
                                    "父|<B>",  "<A>のお母さん|<B>", "先生|<B>", "おじいさん|<B>", NULL};

static bool draw_walk(struct build *p, int64_t *minutes_once) {
    build_people(p, "A|B");
    build_words(p, "p|q", pairs);
    build_context(p, "h|g", ends);
    int64_t slow = build_round(p, 50, 90, 5), fast = build_round(p, 55, 150, 5), once = build_between(p, 6, 40);
    build_datum(p, FAST, "f", fast), build_datum(p, SLOW, "v", slow);
    *minutes_once = once;
    return build_need(p, "speeds differ", fast > slow) &&
           build_need(p, "nobody is overtaken before", fast < 2 * slow) &&
           build_need(p, "a plausible way", once * (fast + slow) <= 6000);
}

/* ---- when ---- */
static bool draw_when(struct build *p) {
    int64_t once;
    if (!draw_walk(p, &once)) return false;
    build_datum(p, WAY, "D", once * (build_value(p, FAST) + build_value(p, SLOW)));
    return true;
}
static void solve_when(struct build *p) {
    struct ratio all =
        build_step(p, "2回目に出会うまでに2人が進む道のりの和は、", p->datum[WAY], '*', build_int(3), "m", "です。");
    struct ratio speed =
        build_step(p, "2人は1分間に合わせて、", p->datum[FAST], '+', p->datum[SLOW], "m", "進みます。");
    struct ratio minutes = build_step(p, "2回目に出会うのは、", all, '/', speed, "分後", "です。");
    build_trap(p, build_fraction(2 * build_value(p, WAY), (int64_t)speed.num));
    build_trap(p, build_fraction(build_value(p, WAY), (int64_t)speed.num));
    build_answer(p, minutes, "", "分後");
}
static void solve_when_first(struct build *p) {
    struct ratio speed =
        build_step(p, "2人は1分間に合わせて、", p->datum[FAST], '+', p->datum[SLOW], "m", "進みます。");
    struct ratio first = build_step(p, "1回目に出会うのは、", p->datum[WAY], '/', speed, "分後", "です。");
    struct ratio minutes =
        build_step(p, "2回目までに進む道のりは3倍なので、時間も3倍で、", first, '*', build_int(3), "分後", "です。");
    build_answer(p, minutes, "", "分後");
}
/* Where a walker is after t minutes: the way folded like a mirror. */
static int64_t place(int64_t way, int64_t walked) {
    int64_t at = walked % (2 * way);
    return at <= way ? at : 2 * way - at;
}
/* The minute of the second meeting, -1 when it is not a whole minute. The sign of "a before b" turns at each
 * meeting. */
static int64_t second_meeting(int64_t way, int64_t fast, int64_t slow) {
    int met = 0;
    bool before = true;
    for (int64_t t = 1; t < 1000; t++) {
        int64_t gap = place(way, way + t * slow) - place(way, t * fast);
        if (gap == 0) {
            if (++met == 2) return t;
            before = !before;
        } else if ((gap > 0) != before) {
            if (++met == 2) return -1;
            before = !before;
        }
    }
    return -1;
}
static bool holds_when(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 7) return true;
    return x[0] == second_meeting(build_value(p, WAY), build_value(p, FAST), build_value(p, SLOW));
}
static const char *const templates_when[] = {
    "<h>と<g>は<D>mはなれています。<p>は<h>から分速<f>m、<q>は<g>から分速<v>mで同時に出発し、<h>と<g>の間を往復します。2人が2回目に出会うのは出発してから何分後ですか。",
    "<D>mはなれた<h>と<g>の間を、<p>と<q>が往復します。<p>は<h>を分速<f>mで、<q>は<g>を分速<v>mで同時に出発します。2人が2回目に出会うのは何分後[ですか。|でしょうか。]",
    "<p>は<h>を、<q>は<g>を同時に出発して、<h>と<g>の間をくり返し往復します。速さは<p>が分速<f>m、<q>が分速<v>m、<h>と<g>の間は<D>mです。2回目に出会うのは出発してから何分後ですか。",
    "2人が2回目に出会うのは、出発してから何分後ですか。<h>と<g>の間の道のりは<D>mです。<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発し、この間を往復します。",
    "<h>と<g>をむすぶ<D>mの道があります。<p>は<h>から、<q>は<g>から同時に出発し、それぞれ分速<f>m、分速<v>mで道を往復します。2回目に出会うのは出発してから何分後ですか。",
    "道のりが<D>mの<h>と<g>の間で、<p>(分速<f>m)と<q>(分速<v>m)が、<p>は<h>、<q>は<g>から同時に往復を始めます。2人が2回目に出会うのは何分後ですか。",
    "<p>と<q>が、<h>と<g>から同時に向かい合って出発しました。2人は向こうのはしに着くとすぐに引き返します。<h>と<g>の間は<D>m、<p>は分速<f>m、<q>は分速<v>mです。2回目に出会うのは出発してから何分後ですか。",
    "<h>を出発する<p>の速さは分速<f>m、<g>を出発する<q>の速さは分速<v>mです。2人は同時に出発し、<D>mの道を休まず往復します。2回目に出会うのは何分後になりますか。",
    NULL,
};
static const struct figure_template figure_when = {
    FIGURE_DIAGRAM,
    {{"distance", FIGURE_NUMBER, "<D>"}, {"speeds", FIGURE_NUMBERS, "<f>|<v>"}, {"labels", FIGURE_TEXTS, "<p>|<q>"}}};
static const struct subtype when = {
    .id = "when",
    .name = "2回目に出会う時間",
    .level = 2,
    .templates = templates_when,
    .asks = "次に出会う時間",
    .role = {{"D", "道のり", "m"}, {"f", "速いほうの分速", "m"}, {"v", "おそいほうの分速", "m"}},
    .method = {{"ダイヤグラム", "1回目に出会うまでに、2人で道のりの1つ分、2回目までには3つ分進みます。", solve_when,
                NULL},
               {"1回目の3倍", "2回目に出会うまでの時間は、1回目に出会うまでの時間の3倍です。", solve_when_first,
                "1回目に出会うのは何分後ですか。"}},
    .draw = draw_when,
    .holds = holds_when,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "2回目に出会うまでに、2人が進む道のりの和は、<h>と<g>の間のいくつ分ですか。",
    .figure = &figure_when,
};

/* ---- the way from the second meeting ---- */
static bool draw_way(struct build *p) {
    int64_t once;
    if (!draw_walk(p, &once)) return false;
    build_datum(p, WAY, "m", 3 * once);
    return true;
}
static void solve_way(struct build *p) {
    struct ratio speed =
        build_step(p, "2人は1分間に合わせて、", p->datum[FAST], '+', p->datum[SLOW], "m", "進みます。");
    struct ratio all = build_step(p, "<m>分間に進んだ道のりの和は、", speed, '*', p->datum[WAY], "m", "です。");
    struct ratio way = build_step(p, "これは<h>と<g>の間の3つ分なので、", all, '/', build_int(3), "m", "です。");
    build_trap(p, build_fraction((int64_t)all.num, 2));
    build_trap(p, all);
    build_answer(p, way, "", "m");
}
static void solve_way_first(struct build *p) {
    struct ratio first =
        build_step(p, "1回目に出会うまでの時間は、<m>分の3分の1で、", p->datum[WAY], '/', build_int(3), "分", "です。");
    struct ratio speed =
        build_step(p, "2人は1分間に合わせて、", p->datum[FAST], '+', p->datum[SLOW], "m", "進みます。");
    struct ratio way =
        build_step(p, "1回目までに2人で進んだのが<h>と<g>の間なので、", speed, '*', first, "m", "です。");
    build_answer(p, way, "", "m");
}
static bool holds_way(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 7) return true;
    return x[0] % 5 == 0 && x[0] >= build_value(p, FAST) &&
           second_meeting(x[0], build_value(p, FAST), build_value(p, SLOW)) == build_value(p, WAY);
}
static const char *const templates_way[] = {
    "<p>は<h>から分速<f>m、<q>は<g>から分速<v>mで同時に出発し、<h>と<g>の間を往復します。2人が出発してから<m>分後に2回目に出会うとき、<h>と<g>の間の道のりは何mですか。",
    "<h>と<g>の間を、<p>と<q>が往復します。<p>は<h>を分速<f>mで、<q>は<g>を分速<v>mで同時に出発すると、<m>分後に2回目に出会いました。<h>から<g>までは何m[ありますか。|ですか。]",
    "<h>と<g>の間の道のりは何mですか。<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発し、この間を往復すると、出発の<m>分後に2回目に出会います。",
    "<p>と<q>が、<h>と<g>から同時に向かい合って出発しました。向こうのはしに着くとすぐに引き返し、<m>分後に2回目に出会いました。<p>は分速<f>m、<q>は分速<v>mです。<h>と<g>は何mはなれていますか。",
    "<h>を出る<p>は分速<f>m、<g>を出る<q>は分速<v>mです。2人は同時に出発して<h>と<g>の間を休まず往復し、<m>分で2回目に出会いました。<h>と<g>の間の道のり<wo>",
    "1本の道の両はしに<h>と<g>があります。<p>は<h>、<q>は<g>を同時に出発し、分速<f>mと分速<v>mで往復します。2回目に出会ったのが<m>分後のとき、道の長さは何mですか。",
    "2人が道を往復します。<p>は<h>から分速<f>m、<q>は<g>から分速<v>mで同時に出発したら、2回目の出会いは<m>分後でした。<h>と<g>の間は何mでしょうか。",
    "<p>と<q>の速さは、それぞれ分速<f>m、分速<v>mです。<p>は<h>、<q>は<g>から同時に往復を始め、<m>分後に2回目に出会いました。<h>から<g>までの道のりは何m<ka>",
    NULL,
};
static const struct figure_template figure_way = {
    FIGURE_DIAGRAM,
    {{"minutes", FIGURE_NUMBER, "<m>"}, {"speeds", FIGURE_NUMBERS, "<f>|<v>"}, {"labels", FIGURE_TEXTS, "<p>|<q>"}}};
static const struct subtype way_asked = {
    .id = "way",
    .name = "2回目の出会いから道のり",
    .level = 3,
    .templates = templates_way,
    .asks = "道のり",
    .role = {{"m", "2回目に出会う時間", "分"}, {"f", "速いほうの分速", "m"}, {"v", "おそいほうの分速", "m"}},
    .method = {{"ダイヤグラム", "2回目に出会うまでに、2人が進む道のりの和は、<h>と<g>の間の3つ分です。", solve_way,
                NULL},
               {"1回目にもどす", "2回目に出会うまでの時間は、1回目に出会うまでの時間の3倍です。", solve_way_first,
                "1回目に出会ったのは何分後ですか。"}},
    .draw = draw_way,
    .holds = holds_way,
    .loops = 1,
    .low = {100},
    .high = {7000},
    .hint = "<m>分間に、2人は合わせて何m進みましたか。",
    .figure = &figure_way,
};

static const struct subtype *const subtypes[] = {&when, &way_asked, NULL};
const struct family family_ofuku = {
    .id = "ofuku", .number = "F53", .name = "2回目の出会い", .grade = 6, .scene = SCENE_OUTDOORS, .subtypes = subtypes};
