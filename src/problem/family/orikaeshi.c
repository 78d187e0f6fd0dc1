/* orikaeshi.c - 折り返し: from one end together, one turns back and meets the other; the third and later meetings.
 *
 *   until they meet both together go the way twice; until the n-th meeting from both ends 2n-1 times
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { WAY, FAST, SLOW, NTH };
static const char *const ends[] = {
    "家|駅",       "学校|公園", "駅|図書館", "A地点|B地点",       "A町|B町",         "池|神社",       "東の門|西の門",
    "P地点|Q地点", "灯台|港",   "寺|市場",   "家|学校",           "公園|プール",     "ふもと|山小屋", "校門|体育館",
    "森|川",       "A駅|B駅",   "店|郵便局", "家|おばあさんの家", "海の家|とうだい", "団地|スーパー", NULL};
static const char *const pairs[] = {
    "<A>|<B>",  "<A>|<B>", "<A>|<B>",           "兄|弟",      "姉|妹",          "父|<B>",
    "先生|<B>", "母|<B>",  "<A>のお父さん|<B>", "コーチ|<B>", "おじいさん|<B>", NULL};

/* The minutes until both together have gone the way `times` times. */
static bool draw_walk(struct build *p, int64_t times, int64_t *minutes) {
    build_people(p, "A|B");
    build_words(p, "p|q", pairs);
    build_context(p, "h|g", ends);
    int64_t slow = build_round(p, 50, 100, 5), fast = build_round(p, 55, 220, 5);
    *minutes = build_between(p, 4, 60);
    build_datum(p, FAST, "f", fast), build_datum(p, SLOW, "v", slow);
    return build_need(p, "one is faster", fast > slow) &&
           build_need(p, "a whole way",
                      *minutes * (fast + slow) % times == 0 && *minutes * (fast + slow) / times % 5 == 0) &&
           build_need(p, "a plausible way",
                      *minutes * (fast + slow) / times <= 4000 && *minutes * (fast + slow) / times >= 200);
}
static struct ratio step_together(struct build *p) {
    return build_step(p, "2人は1分間に合わせて、", p->datum[FAST], '+', p->datum[SLOW], "m", "進みます。");
}

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "m"}}};

/* ---- one turns back at the far end ---- */
static void bind_turn(struct build *p) {
    build_need(p, "one is faster", build_value(p, FAST) > build_value(p, SLOW));
    build_set(p, "qs", p->asked ? "2人が出会う所は<h>から何m" : "2人が出会うのは出発してから何分後");
    build_set(p, "qv", p->asked ? "2人は<h>から何mの所で{出会う}か" : "2人は何分後に{出会う}か");
}
static bool draw_turn(struct build *p) {
    int64_t minutes;
    if (!draw_walk(p, 2, &minutes)) return false;
    build_datum(p, WAY, "D", minutes * (build_value(p, FAST) + build_value(p, SLOW)) / 2);
    p->asked = (int)build_between(p, 0, 1);
    return true;
}
static void solve_turn(struct build *p) {
    struct ratio all = build_step(p, "出会うまでに2人が進む道のりの和は、片道の2つ分で、", p->datum[WAY], '*',
                                  build_int(2), "m", "です。");
    struct ratio speed = step_together(p);
    struct ratio minutes = build_step(p, "出会うのは、", all, '/', speed, "分後", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, p->datum[WAY], '/', speed));
        build_answer(p, minutes, "", "分後");
        return;
    }
    build_trap(p, build_apply(p, p->datum[FAST], '*', minutes));
    build_answer(
        p, build_step(p, "<q>はまっすぐ進んでいるので、<h>から、", p->datum[SLOW], '*', minutes, "m", "の所です。"), "",
        "m");
}
/* Minute by minute, the faster one folded back at the far end. */
static bool holds_turn(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t way = build_value(p, WAY), one = build_value(p, FAST) * x[0], other = build_value(p, SLOW) * x[0];
    return IF_KEPT(keep, 7, one > way && way - (one - way) == other && x[1] == other);
}
static const char *const templates_turn[] = {
    "<h>から<g>までは<D>mです。<p>は分速<f>m、<q>は分速<v>mで、同時に<h>を出て<g>へ向かいます。<p>は<g>に着くとすぐに引き返します。<qs>ですか。",
    "<p>と<q>が同時に<h>を出発し、<D>mはなれた<g>へ向かいました。<p>は分速<f>mで進み、<g>で折り返して、分速<v>mで進む<q>と出会いました。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<p>(分速<f>m)と<q>(分速<v>m)は<h>から<g>まで<D>mの道を同時に出発し、先に着いた<p>はすぐにもどってきます。",
    "<h>と<g>の間の道のりは<D>mです。<h>を同時に出た<p>と<q>のうち、<p>は<g>に着くとすぐに<h>のほうへもどります。速さは<p>が分速<f>m、<q>が分速<v>mです。<qs>ですか。",
    "<D>mの道を<h>から<g>へ、<p>は分速<f>m、<q>は分速<v>mで同時に進み始めました。<p>が<g>から同じ道を引き返すと、とちゅうで<q>に出会いました。<qs>ですか。",
    "<p>は<h>と<g>の間を往復し、<q>は<h>から<g>へ行きます。2人は同時に<h>を出発し、<p>は分速<f>m、<q>は分速<v>m、片道は<D>mです。<qs>になりますか。",
    "<q>は分速<v>mで、<p>は分速<f>mで、<h>から<D>m先の<g>をめざして同時に出発しました。<p>は<g>ですぐに向きを変えて帰ります。<qs>ですか。",
    "片道<D>mのコースを<p>と<q>が<h>から同時にスタートします。<p>は分速<f>m、<q>は分速<v>mで、<p>は<g>で折り返します。<qs>でしょうか。",
    NULL,
};
static const struct figure_template figure_turn = {
    FIGURE_DIAGRAM,
    {{"distance", FIGURE_NUMBER, "<D>"}, {"speeds", FIGURE_NUMBERS, "<f>|<v>"}, {"labels", FIGURE_TEXTS, "<p>|<q>"}}};
static const struct subtype turn = {
    .id = "turn",
    .name = "先に着いて引き返し、出会う",
    .level = 2,
    .templates = templates_turn,
    .asks = "出会う時間|<h>からの道のり",
    .role = {{"D", "片道の道のり", "m"}, {"f", "速いほうの分速", "m"}, {"v", "おそいほうの分速", "m"}},
    .method = {{"道のりの和", "出会うまでに、2人で片道の2つ分を進みます。", solve_turn, NULL}},
    .draw = draw_turn,
    .bind = bind_turn,
    .holds = holds_turn,
    .low = {1, 1},
    .high = {70, 4000},
    .hint = "出会うまでに、2人が進む道のりの和は片道のいくつ分ですか。",
    .figure = &figure_turn,
};

/* ---- the way from that meeting ---- */
static bool draw_turn_way(struct build *p) {
    int64_t minutes;
    if (!draw_walk(p, 2, &minutes)) return false;
    build_datum(p, WAY, "m", minutes);
    return true;
}
static void bind_turn_way(struct build *p) {
    build_need(p, "one is faster", build_value(p, FAST) > build_value(p, SLOW));
}
static void solve_turn_way(struct build *p) {
    struct ratio speed = step_together(p);
    struct ratio all = build_step(p, "<m>分間に進んだ道のりの和は、", speed, '*', p->datum[WAY], "m", "です。");
    build_trap(p, all);
    build_trap(p, build_apply(p, p->datum[SLOW], '*', p->datum[WAY]));
    build_answer(p, build_step(p, "これは片道の2つ分なので、", all, '/', build_int(2), "m", "です。"), "", "m");
}
static bool holds_turn_way(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t one = build_value(p, FAST) * build_value(p, WAY), other = build_value(p, SLOW) * build_value(p, WAY);
    return IF_KEPT(keep, 7, x[0] - (one - x[0]) == other);
}
static const char *const templates_turn_way[] = {
    "<p>は分速<f>m、<q>は分速<v>mで、同時に<h>を出て<g>へ向かいました。<p>は<g>に着くとすぐに引き返し、出発してから<m>分後に<q>と出会いました。<h>から<g>までは何mですか。",
    "<p>と<q>が同時に<h>を出発しました。分速<f>mの<p>は<g>で折り返し、分速<v>mで進んできた<q>に<m>分後に出会いました。<h>と<g>の間の道のりは何m[ですか。|でしょうか。]",
    "<h>と<g>の間の道のりは何mですか。<p>(分速<f>m)と<q>(分速<v>m)は同時に<h>を出て、先に<g>に着いてすぐにもどってきた<p>と、出発の<m>分後に出会いました。",
    "<h>を同時に出た<p>と<q>のうち、<p>は<g>に着くとすぐに<h>のほうへもどります。<p>は分速<f>m、<q>は分速<v>mで、<m>分後に出会いました。<h>から<g>まで何mありますか。",
    "<h>から<g>へ、<p>は分速<f>m、<q>は分速<v>mで同時に進み始め、<p>が<g>から同じ道を引き返すと、出発から<m>分で<q>に出会いました。片道は何mですか。",
    "<p>は<h>と<g>の間を往復し、<q>は<h>から<g>へ行きます。2人は同時に<h>を出て、<m>分後に出会いました。<p>は分速<f>m、<q>は分速<v>mです。<h>と<g>は何mはなれていますか。",
    "<q>は分速<v>mで、<p>は分速<f>mで、<h>から<g>をめざして同時に出発しました。<p>は<g>ですぐに向きを変え、<m>分後に<q>とすれちがいました。片道の道のりは何m<ka>",
    "<p>と<q>が<h>から同時にスタートし、<p>は<g>で折り返します。<p>は分速<f>m、<q>は分速<v>mで、<m>分後に出会いました。折り返しの<g>までは何mですか。",
    NULL,
};
static const struct subtype turn_way = {
    .id = "turn_way",
    .name = "引き返して出会うまでの時間から道のり",
    .level = 2,
    .templates = templates_turn_way,
    .asks = "片道の道のり",
    .role = {{"m", "出会う時間", "分"}, {"f", "速いほうの分速", "m"}, {"v", "おそいほうの分速", "m"}},
    .method = {{"道のりの和", "出会うまでに、2人で片道の2つ分を進みます。", solve_turn_way, NULL}},
    .draw = draw_turn_way,
    .bind = bind_turn_way,
    .holds = holds_turn_way,
    .low = {1},
    .high = {10000},
    .hint = "<m>分間に、2人は合わせて何m進みましたか。",
    .figure = &no_figure,
};

/* ---- from both ends: the third meeting and later ---- */
static void bind_nth(struct build *p) {
    int64_t fast = build_value(p, FAST), slow = build_value(p, SLOW), n = build_value(p, NTH);
    build_need(p, "one is faster", fast > slow);
    build_need(p, "a small number of meetings", n >= 2 && n <= 20);
    build_need(p, "nobody is overtaken before", (2 * n - 1) * (fast - slow) < fast + slow);
    build_set(p, "qs", p->asked ? "<n>回目に出会う所は<h>から何m" : "<n>回目に出会うのは出発してから何分後");
    build_set(p, "qv", p->asked ? "2人が<n>回目に出会うのは<h>から何mの所{だ}か" : "2人は何分後に<n>回目に{出会う}か");
}
static bool draw_nth(struct build *p) {
    int64_t minutes, n = build_between(p, 3, 5);
    if (!draw_walk(p, 2 * n - 1, &minutes)) return false;
    int64_t fast = build_value(p, FAST), slow = build_value(p, SLOW), way = minutes * (fast + slow) / (2 * n - 1);
    build_datum(p, WAY, "D", way), build_datum(p, NTH, "n", n);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "nobody is overtaken before", (2 * n - 1) * (fast - slow) < fast + slow) &&
           build_need(p, "not at an end", fast * minutes % way != 0);
}
static void solve_nth(struct build *p) {
    int64_t times = 2 * build_value(p, NTH) - 1;
    struct ratio all = build_step(p, "はじめは片道1つ分、その後は1回ごとに2つ分なので、道のりの和は、", p->datum[WAY],
                                  '*', build_int(times), "m", "です。");
    struct ratio speed = step_together(p);
    struct ratio minutes = build_step(p, "<n>回目に出会うのは、", all, '/', speed, "分後", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction(build_value(p, WAY) * build_value(p, NTH), (int64_t)speed.num));
        build_answer(p, minutes, "", "分後");
        return;
    }
    struct ratio walked = build_step(p, "<p>が進んだ道のりは、", p->datum[FAST], '*', minutes, "m", "です。");
    int64_t way = build_value(p, WAY), laps = (int64_t)(walked.num / walked.den) / way;
    build_set_number(p, "z1", laps);
    if (!build_need(p, "the way is gone once at least", laps >= 1)) return;
    struct ratio whole = build_step(p, "そのうち片道<z1>つ分は、", p->datum[WAY], '*', build_int(laps), "m", "です。");
    struct ratio rest = build_step(p, laps % 2 ? "残りは<g>からもどる道のりで、" : "残りは<h>から進む道のりで、",
                                   walked, '-', whole, "m", "です。");
    build_trap(p, walked);
    if (laps % 2) rest = build_step(p, "<h>からは、", p->datum[WAY], '-', rest, "m", "の所です。");
    build_answer(p, rest, "", "m");
}
/* Where a walker is after t minutes: the way folded like a mirror. */
static int64_t place(int64_t way, int64_t walked) {
    int64_t at = walked % (2 * way);
    return at <= way ? at : 2 * way - at;
}
/* The n-th meeting minute by minute: the sign of "one before the other" turns at each. -1: not at a whole minute. */
static int64_t meeting(int64_t way, int64_t fast, int64_t slow, int64_t n) {
    int64_t met = 0;
    bool before = true;
    for (int64_t t = 1; t < 2000; t++) {
        int64_t gap = place(way, way + t * slow) - place(way, t * fast);
        if (gap != 0 && (gap > 0) == before) continue;
        if (++met == n) return gap == 0 ? t : -1;
        before = !before;
    }
    return -1;
}
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 15) return true;
    return x[0] == meeting(build_value(p, WAY), build_value(p, FAST), build_value(p, SLOW), build_value(p, NTH)) &&
           x[1] == place(build_value(p, WAY), x[0] * build_value(p, FAST));
}
static const char *const templates_nth[] = {
    "<h>と<g>は<D>mはなれています。<p>は<h>から分速<f>m、<q>は<g>から分速<v>mで同時に出発し、<h>と<g>の間を何度も往復します。<qs>ですか。",
    "<D>mはなれた<h>と<g>の間を、<p>と<q>が往復します。<p>は<h>を分速<f>mで、<q>は<g>を分速<v>mで同時に出発します。<qs>[ですか。|でしょうか。]",
    "<p>は<h>を、<q>は<g>を同時に出発して、<h>と<g>の間をくり返し往復します。速さは<p>が分速<f>m、<q>が分速<v>m、<h>と<g>の間は<D>mです。<qs>ですか。",
    "<qs>ですか。<h>と<g>の間の道のりは<D>mです。<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発し、この間を休まず往復します。",
    "<h>と<g>をむすぶ<D>mの道があります。<p>は<h>から、<q>は<g>から同時に出発し、それぞれ分速<f>m、分速<v>mで道を往復し続けます。<qs>ですか。",
    "道のりが<D>mの<h>と<g>の間で、<p>(分速<f>m)と<q>(分速<v>m)が、<p>は<h>、<q>は<g>から同時に往復を始めます。<qs>になりますか。",
    "<p>と<q>が、<h>と<g>から同時に向かい合って出発しました。2人ははしに着くたびにすぐ引き返します。<h>と<g>の間は<D>m、<p>は分速<f>m、<q>は分速<v>mです。<qs>ですか。",
    "<h>を出発する<p>の速さは分速<f>m、<g>を出発する<q>の速さは分速<v>mです。2人は同時に出発し、<D>mの道を休まず往復します。<qs>でしょうか。",
    NULL,
};
static const struct subtype nth = {
    .id = "nth",
    .name = "3回目からの出会い",
    .level = 3,
    .templates = templates_nth,
    .asks = "<n>回目に出会う時間|<h>からの道のり",
    .role = {{"D", "道のり", "m"},
             {"f", "<h>から出る人の分速", "m"},
             {"v", "<g>から出る人の分速", "m"},
             {"n", "何回目", "回"}},
    .method = {{"ダイヤグラム", "1回目に出会うまでに2人で片道1つ分、その後は出会うごとに2つ分ずつ進みます。", solve_nth,
                NULL}},
    .draw = draw_nth,
    .bind = bind_nth,
    .holds = holds_nth,
    .loops = 1,
    .low = {1, 1},
    .high = {70, 4000},
    .hint = "1回目に出会ってから2回目に出会うまでに、2人が進む道のりの和は片道のいくつ分ですか。",
    .figure = &figure_turn,
};

static const struct subtype *const subtypes[] = {&turn, &turn_way, &nth, NULL};
const struct family family_orikaeshi = {.id = "orikaeshi",
                                        .number = "F53",
                                        .name = "折り返しと出会い",
                                        .grade = 6,
                                        .scene = SCENE_OUTDOORS,
                                        .subtypes = subtypes};
