/* tabibito.c - 旅人算: two travellers meet, or one catches the other.
 *
 *   towards each other: the distance shrinks by the sum of the speeds; chasing: by their difference
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { DISTANCE, FAST, SLOW };

/* slow word | lowest and highest speed | fast word | lowest and highest | */
static const char *const walkers[] = {"歩いて|50|90|歩いて|55|100", "歩いて|50|85|自転車で|150|280",
                                      "歩いて|50|90|走って|120|200", "走って|110|160|自転車で|165|300", NULL};
static const char *const pairs[] = {"<A>|<B>", "<A>|<B>", "<A>|<B>", "兄|弟", "姉|妹", "<A>|妹", "父|<B>", NULL};
static const char *const places[] = {
    "家|学校",     "家|駅",     "家|公園",       "学校|図書館", "公園|駅",     "A地点|B地点",       "A町|B町",
    "図書館|学校", "駅|市役所", "公園|家",       "学校|プール", "家|海",       "A地点|C地点",       "P町|Q町",
    "郵便局|病院", "体育館|家", "北の町|南の町", "橋|駅",       "門|ちょう上", "家|おばあさんの家", "東の村|西の村",
    "!家|神社",    NULL};

/* The faster one is <p>, the slower one <r>. */
static void draw_pair(struct build *p, int64_t *fast, int64_t *slow) {
    build_people(p, "A|B");
    build_words(p, "p|r", pairs);
    build_context(p, "h|g", places);
    build_words(p, "ws|ls|hs|wf|lf|hf", walkers);
    int64_t step = build_chance(p, 60) ? 5 : 1;
    *slow = build_round(p, build_get_number(p, "ls"), build_get_number(p, "hs"), step);
    *fast = build_round(p, build_get_number(p, "lf"), build_get_number(p, "hf"), step);
    build_datum(p, FAST, "f", *fast);
    build_datum(p, SLOW, "v", *slow);
}

/* ---- meeting ---- */
static bool draw_meet(struct build *p) {
    int64_t fast, slow;
    draw_pair(p, &fast, &slow);
    int64_t minutes = build_between(p, 3, 40);
    build_datum(p, DISTANCE, "D", minutes * (fast + slow));
    return build_need(p, "speeds differ", fast > slow) &&
           build_need(p, "a plausible way", minutes * (fast + slow) <= 6000);
}
static void solve_meet(struct build *p) {
    struct ratio closing =
        build_step(p, "2人は1分間に、", p->datum[FAST], '+', p->datum[SLOW], "m", "ずつ近づきます。");
    struct ratio minutes =
        build_step(p, "2人の間は<D>mなので、", p->datum[DISTANCE], '/', closing, "分後", "に出会います。");
    build_trap(p, build_fraction((int64_t)p->datum[DISTANCE].num, (int64_t)(p->datum[FAST].num - p->datum[SLOW].num)));
    build_answer(p, minutes, "", "分後");
}
/* The terms f:s of the ways that both go in the same time. */
static void step_ways(struct build *p, struct ratio *f, struct ratio *s) {
    int64_t m, n;
    build_line(p);
    build_say(p, "同じ時間に進む道のりの比は、速さの比と同じ");
    build_ratio(p, build_value(p, FAST), build_value(p, SLOW), &m, &n);
    build_say(p, "です。");
    *f = build_int(m), *s = build_int(n);
}
/* `way` is the sum or the difference of both ways; the faster one's own way and time. */
static void by_ratio(struct build *p, int way, bool towards, const char *after) {
    struct ratio f, s;
    step_ways(p, &f, &s);
    struct ratio terms = build_step(p, towards ? "比の和は、" : "比の差は、", f, towards ? '+' : '-', s, "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる道のりは、", p->datum[way], terms, "m", "です。");
    struct ratio own = build_step(p, "<p>が進む道のりは、", one, '*', f, "m", "です。");
    struct ratio minutes = build_step(p, "<p>は分速<f>mなので、", own, '/', p->datum[FAST], "分後", after);
    build_answer(p, minutes, "", "分後");
}
static void solve_meet_ratio(struct build *p) { by_ratio(p, DISTANCE, true, "に出会います。"); }
static bool holds_meet(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t one = build_value(p, FAST) * x[0], other = build_value(p, DISTANCE) - build_value(p, SLOW) * x[0];
    return IF_KEPT(keep, BIT(DISTANCE) | BIT(FAST) | BIT(SLOW), one == other);
}
static const char *const templates_meet[] = {
    "<D>mはなれた2地点から、<p>と<r>が分速<f>mと分速<v>mで同時に向かい合って出発しました。2人は何分後に出会いますか。",
    "<h>と<g>は<D>mはなれています。<p>は<h>を分速<f>mで、<r>は<g>を分速<v>mで、向かい合って同時に出発します。2人が出会うのは何分後[ですか。|でしょうか。]",
    "<p>は分速<f>m、<r>は分速<v>mで進みます。2人は<D>mはなれたところから、同時に向かい合って進み始めました。何分後に出会いますか。",
    "<h>から<g>までの道のりは<D>mです。<p>は<h>から<g>へ分速<f>mで、<r>は<g>から<h>へ分速<v>mで同時に出発しました。2人は出発してから何分後に出会いますか。",
    "2人の間は<D>mあります。<r>は分速<v>m、<p>は分速<f>mで、同時におたがいのほうへ向かって進みます。2人は何分後に出会いますか。",
    "<p>が<h>を、<r>が<g>を同時に出発して、おたがいに向かって進みます。<p>の速さは分速<f>m、<r>の速さは分速<v>m、<h>と<g>の間は<D>mです。2人が出会うのは出発してから何分後ですか。",
    "<h>と<g>の間の道のりは<D>mです。この間を、<p>は<wf>分速<f>m、<r>は<ws>分速<v>mで、両はしから同時に向かい合って進みます。何分後に出会いますか。",
    "何分後に2人は出会いますか。<p>は分速<f>m、<r>は分速<v>mで、<D>mはなれた場所から同時に向かい合って出発します。",
    "<D>mの道の両はしから、<p>と<r>が同時に向かい合って出発しました。<p>は毎分<f>m、<r>は毎分<v>m進みます。2人は何分後に出会いますか。",
    "!<r>は<g>から分速<v>mで、<p>は<h>から分速<f>mで、同時におたがいに近づいていきます。<h>と<g>が<D>mはなれているとき、2人は何分後に出会いますか。",
    NULL,
};
static const struct figure_template figure_meet = {FIGURE_SEGMENT,
                                                   {{"direction", FIGURE_TEXT, "towards"},
                                                    {"distance", FIGURE_NUMBER, "<D>"},
                                                    {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype meet = {
    .id = "meet",
    .name = "出会い",
    .level = 1,
    .templates = templates_meet,
    .asks = "出会う時間",
    .role = {{"D", "はなれている道のり", "m"}, {"f", "<p>の分速", "m"}, {"v", "<r>の分速", "m"}},
    .method = {{"速さの和", "向かい合って進むので、2人の間は1分間に速さの和だけちぢまります。", solve_meet, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。道のりを比例配分します。",
                solve_meet_ratio, "出会うまでに2人が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_meet,
    .holds = holds_meet,
    .low = {1},
    .high = {400},
    .hint = "2人の間の道のりは、1分間に何mちぢまりますか。",
    .figure = &figure_meet,
};

/* ---- how far apart were they ---- */
enum { MINUTES = 0 };
static bool draw_apart(struct build *p) {
    int64_t fast, slow;
    draw_pair(p, &fast, &slow);
    build_datum(p, MINUTES, "m", build_between(p, 3, 40));
    return build_need(p, "speeds differ", fast > slow) &&
           build_need(p, "a plausible way", build_value(p, MINUTES) * (fast + slow) <= 8000);
}
static void solve_apart(struct build *p) {
    struct ratio closing =
        build_step(p, "2人は1分間に、", p->datum[FAST], '+', p->datum[SLOW], "m", "ずつ近づきます。");
    struct ratio distance =
        build_step(p, "<m>分間で出会うので、2人の間の道のりは、", closing, '*', p->datum[MINUTES], "m", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[FAST], '-', p->datum[SLOW]), '*', p->datum[MINUTES]));
    build_answer(p, distance, "", "m");
}
static void solve_apart_each(struct build *p) {
    struct ratio one =
        build_step(p, "<p>が<m>分間に進む道のりは、", p->datum[FAST], '*', p->datum[MINUTES], "m", "です。");
    struct ratio other =
        build_step(p, "<r>が<m>分間に進む道のりは、", p->datum[SLOW], '*', p->datum[MINUTES], "m", "です。");
    struct ratio distance = build_step(p, "2人の間の道のりは、その和なので、", one, '+', other, "m", "です。");
    build_answer(p, distance, "", "m");
}
static bool holds_apart(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(MINUTES) | BIT(FAST) | BIT(SLOW),
                   x[0] - build_value(p, FAST) * build_value(p, MINUTES) ==
                       build_value(p, SLOW) * build_value(p, MINUTES));
}
static const char *const templates_apart[] = {
    "<p>は<h>から分速<f>mで、<r>は<g>から分速<v>mで、同時に向かい合って出発すると、<m>分後に出会いました。<h>と<g>の間の道のりは何mですか。",
    "<h>と<g>から、<p>と<r>が同時に向かい合って出発しました。<p>は分速<f>m、<r>は分速<v>mで進み、<m>分後に出会いました。<h>から<g>までは何m[ありますか。|ですか。]",
    "分速<f>mの<p>と分速<v>mの<r>が、はなれた2地点から同時に向かい合って出発し、<m>分後に出会いました。2地点の間は何mですか。",
    "<p>と<r>が同時に向かい合って進み始めて、<m>分後に出会いました。<p>の速さは分速<f>m、<r>の速さは分速<v>mです。はじめ2人は何mはなれていましたか。",
    "<h>と<g>の間の道のりは何mですか。<p>は<h>を分速<f>mで、<r>は<g>を分速<v>mで同時に出発し、向かい合って進むと<m>分後に出会います。",
    "2人が向かい合って同時に出発し、<m>分で出会いました。<r>は分速<v>m、<p>は分速<f>mです。出発したときの2人の間の道のり<wo>",
    "<p>は毎分<f>m、<r>は毎分<v>m進みます。道の両はしから同時に向かい合って出発したら<m>分後に出会いました。この道の長さは何m<ka>",
    "道の両はしに<p>と<r>がいます。同時に向かい合って、<p>は分速<f>m、<r>は分速<v>mで進むと、<m>分後に出会います。道の長さは何mですか。",
    NULL,
};
static const struct figure_template figure_apart = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "towards"},
                                                     {"minutes", FIGURE_NUMBER, "<m>"},
                                                     {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                     {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype apart = {
    .id = "apart",
    .name = "出会いから道のり",
    .level = 2,
    .templates = templates_apart,
    .asks = "道のり",
    .role = {{"m", "出会う時間", "分"}, {"f", "<p>の分速", "m"}, {"v", "<r>の分速", "m"}},
    .method = {{"速さの和", "向かい合って進むので、2人の間は1分間に速さの和だけちぢまります。", solve_apart, NULL},
               {"道のりの和", "出会うまでに2人が進んだ道のりをそれぞれ求めて、たします。", solve_apart_each,
                "<p>は<m>分間に何m進みますか。"}},
    .draw = draw_apart,
    .holds = holds_apart,
    .low = {1},
    .high = {20000},
    .hint = "2人の間の道のりは、1分間に何mちぢまりますか。",
    .figure = &figure_apart,
};

/* ---- chasing someone who left earlier ---- */
enum { HEAD_START = 0 };
static bool draw_chase(struct build *p) {
    int64_t fast, slow;
    draw_pair(p, &fast, &slow);
    int64_t wait = build_between(p, 2, 20);
    build_datum(p, HEAD_START, "w", wait);
    if (!build_need(p, "the pursuer is faster", fast > slow)) return false;
    return build_need(p, "caught after whole minutes", slow * wait % (fast - slow) == 0) &&
           build_need(p, "caught soon", slow * wait / (fast - slow) <= 40) &&
           build_need(p, "time differs from the wait", slow * wait != wait * (fast - slow));
}
static void solve_chase(struct build *p) {
    struct ratio lead =
        build_step(p, "<r>が<w>分間に進んだ道のりは、", p->datum[SLOW], '*', p->datum[HEAD_START], "m", "です。");
    struct ratio closing =
        build_step(p, "1分間にちぢまる道のりは、", p->datum[FAST], '-', p->datum[SLOW], "m", "です。");
    struct ratio minutes = build_step(p, "追いつくのは、", lead, '/', closing, "分後", "です。");
    build_trap(p, build_apply(p, minutes, '+', p->datum[HEAD_START]));
    build_trap(p, build_fraction((int64_t)lead.num, (int64_t)(p->datum[FAST].num + p->datum[SLOW].num)));
    build_answer(p, minutes, "", "分後");
}
/* The same way: the times are in the inverse ratio of the speeds. */
static void solve_chase_ratio(struct build *p) {
    int64_t f, s;
    build_line(p);
    build_say(p, "<p>と<r>の速さの比は");
    build_ratio(p, build_value(p, FAST), build_value(p, SLOW), &f, &s);
    build_set_number(p, "z1", f), build_set_number(p, "z2", s);
    build_say(p, "なので、同じ道のりを進む時間の比は逆の<z2>:<z1>です。");
    struct ratio terms = build_step(p, "時間の比の差は、", build_int(f), '-', build_int(s), "", "です。");
    struct ratio one =
        build_share_step(p, "これが<w>分にあたるので、比の1は、", p->datum[HEAD_START], terms, "分", "です。");
    struct ratio minutes =
        build_step(p, "<p>は比の<z2>にあたるので、", one, '*', build_int(s), "分後", "に追いつきます。");
    build_answer(p, minutes, "", "分後");
}
static bool holds_chase(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t ahead = build_value(p, SLOW) * (build_value(p, HEAD_START) + x[0]);
    return IF_KEPT(keep, BIT(HEAD_START) | BIT(FAST) | BIT(SLOW), build_value(p, FAST) * x[0] == ahead);
}
static const char *const templates_chase[] = {
    "<r>が分速<v>mで<h>を出てから<w>分後に、<p>が分速<f>mで追いかけました。<p>は出発してから何分後に追いつきますか。",
    "<r>は分速<v>mで<h>を出発しました。その<w>分後に、<p>が<h>を出発し、分速<f>mで<r>を追いかけます。<p>は何分後に<r>に追いつきますか。",
    "<r>が<h>を出て<g>へ向かいました。<w>分後に、<p>が同じ道を追いかけました。<r>の速さは分速<v>m、<p>の速さは分速<f>mです。<p>は出発してから何分後に<r>に追いつきますか。",
    "先に出発した<r>を、<p>が<w>分おくれて追いかけます。<r>は分速<v>m、<p>は分速<f>mで進みます。<p>が<r>に追いつくのは、<p>が出発してから何分後ですか。",
    "<p>は、<w>分前に分速<v>mで<h>を出た<r>を、分速<f>mで追いかけます。追いつくのは何分後ですか。",
    "<r>のわすれ物に気づいて、<r>が<h>を出てから<w>分後に<p>が追いかけました。<r>は分速<v>m、<p>は分速<f>mです。<p>は出発してから何分後に追いつきますか。",
    "<r>は<ws>分速<v>mで、<p>は<wf>分速<f>mで進みます。<r>が<h>を出発してから<w>分後に<p>が同じ<h>から追いかけると、<p>は何分後に追いつきますか。",
    "<p>が<r>に追いつくのは、<p>が出発してから何分後でしょうか。<r>は分速<v>mで先に出発し、<w>分後に<p>が分速<f>mで同じ場所から追いかけます。",
    "毎分<v>mの速さで<h>を出た<r>を、<w>分たってから<p>が毎分<f>mの速さで追いかけました。<p>は何分後に追いつきますか。",
    "!<h>を先に出た<r>は分速<v>mです。<p>はその<w>分後に分速<f>mで出発しました。<p>が出発してから<r>に追いつくのは何分後ですか。",
    NULL,
};
static const struct figure_template figure_chase = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "chase"},
                                                     {"head_start", FIGURE_NUMBER, "<w>"},
                                                     {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                     {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype chase = {
    .id = "chase",
    .name = "追いつき(時間差)",
    .level = 2,
    .templates = templates_chase,
    .asks = "追いつく時間",
    .role = {{"w", "先に出た時間", "分"}, {"f", "<p>の分速", "m"}, {"v", "<r>の分速", "m"}},
    .method = {{"速さの差", "同じ向きに進むので、2人の間は1分間に速さの差だけちぢまります。", solve_chase, NULL},
               {"逆比", "追いつくまでに進む道のりは同じです。かかる時間の比は、速さの比の逆になります。",
                solve_chase_ratio, "追いつくまでに進む道のりは、どちらが長いですか。"}},
    .draw = draw_chase,
    .holds = holds_chase,
    .low = {1},
    .high = {400},
    .hint = "<p>が出発するとき、<r>は何m先にいますか。",
    .figure = &figure_chase,
};

/* ---- chasing someone who is ahead ---- */
static bool draw_ahead(struct build *p) {
    int64_t fast, slow;
    draw_pair(p, &fast, &slow);
    int64_t minutes = build_between(p, 3, 40);
    build_datum(p, DISTANCE, "D", minutes * (fast - slow));
    return build_need(p, "the pursuer is faster", fast - slow >= 5) &&
           build_need(p, "a plausible lead", minutes * (fast - slow) <= 4000);
}
static void solve_ahead(struct build *p) {
    struct ratio closing =
        build_step(p, "1分間にちぢまる道のりは、", p->datum[FAST], '-', p->datum[SLOW], "m", "です。");
    struct ratio minutes =
        build_step(p, "はじめの差は<D>mなので、", p->datum[DISTANCE], '/', closing, "分後", "に追いつきます。");
    build_trap(p, build_fraction((int64_t)p->datum[DISTANCE].num, (int64_t)(p->datum[FAST].num + p->datum[SLOW].num)));
    build_answer(p, minutes, "", "分後");
}
static void solve_ahead_ratio(struct build *p) { by_ratio(p, DISTANCE, false, "に追いつきます。"); }
static bool holds_ahead(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(DISTANCE) | BIT(FAST) | BIT(SLOW),
                   build_value(p, FAST) * x[0] == build_value(p, DISTANCE) + build_value(p, SLOW) * x[0]);
}
static const char *const templates_ahead[] = {
    "<r>は<p>の<D>m前を分速<v>mで進んでいます。<p>が分速<f>mで追いかけると、何分後に追いつきますか。",
    "<p>の<D>m先に<r>がいます。<r>は分速<v>m、<p>は分速<f>mで、同時に同じ向きへ進みます。<p>は何分後に<r>に追いつきますか。",
    "<r>が<p>より<D>m前にいます。2人は同時に同じ方向へ出発し、<r>は分速<v>m、<p>は分速<f>mで進みます。<p>が追いつくのは何分後[ですか。|でしょうか。]",
    "2人の間は<D>mです。前を行く<r>は分速<v>m、後ろから追いかける<p>は分速<f>mです。<p>は何分後に追いつきますか。",
    "分速<v>mで進む<r>を、<D>m後ろから<p>が分速<f>mで追いかけます。追いつくのは何分後ですか。",
    "<p>は分速<f>m、<r>は分速<v>mで、同じ方向に同時に進み始めました。はじめ<r>は<p>の<D>m先にいます。<p>は何分後に<r>に追いつきますか。",
    "何分後に<p>は<r>に追いつきますか。<r>は<D>m先を分速<v>mで進み、<p>は分速<f>mで追いかけています。",
    "<D>m先にいる<r>に追いつくために、<p>は分速<f>mで進みます。<r>は分速<v>mで同じ向きに進み続けます。追いつくのは何分後ですか。",
    "毎分<f>mの<p>が、<D>m前を毎分<v>mで進む<r>を追いかけます。<p>が<r>に追いつくのは何分後ですか。",
    NULL,
};
static const struct figure_template figure_ahead = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "chase"},
                                                     {"lead", FIGURE_NUMBER, "<D>"},
                                                     {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                     {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype ahead = {
    .id = "ahead",
    .name = "追いつき(道のりの差)",
    .level = 1,
    .templates = templates_ahead,
    .asks = "追いつく時間",
    .role = {{"D", "はなれている道のり", "m"}, {"f", "<p>の分速", "m"}, {"v", "<r>の分速", "m"}},
    .method = {{"速さの差", "同じ向きに進むので、2人の間は1分間に速さの差だけちぢまります。", solve_ahead, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。比の差がはじめの差にあたります。",
                solve_ahead_ratio, "追いつくまでに2人が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_ahead,
    .holds = holds_ahead,
    .low = {1},
    .high = {400},
    .hint = "2人の間の道のりは、1分間に何mちぢまりますか。",
    .figure = &figure_ahead,
};

/* ---- around a pond ---- */
enum { LAP = 0 };
static const char *const rounds[] = {"池", "公園", "湖", "グラウンド", "サイクリングコース", NULL};
static void bind_pond(struct build *p) {
    bool opposite = p->aux[0];
    build_set(p, "way", opposite ? "opposite" : "same");
    build_set(p, "dir", opposite ? "反対向きに" : "同じ向きに");
    build_set(p, "ask", opposite ? "2人がはじめて出会うのは何分後" : "<p>が<r>にはじめて追いつくのは何分後");
    build_set(p, "idea",
              opposite ? "反対向きに進むので、道のりの和が1周分になると出会います。"
                       : "同じ向きに進むので、道のりの差が1周分になると、<p>が<r>に追いつきます。");
}
static bool draw_pond(struct build *p) {
    int64_t fast, slow;
    draw_pair(p, &fast, &slow);
    build_words(p, "o", rounds);
    bool opposite = build_chance(p, 50);
    int64_t minutes = build_between(p, 3, 60), rate = opposite ? fast + slow : fast - slow;
    build_aux(p, 0, opposite);
    build_datum(p, LAP, "L", minutes * rate);
    return build_need(p, "speeds differ", fast - slow >= 5) &&
           build_need(p, "a plausible lap", minutes * rate >= 300 && minutes * rate <= 6000);
}
static void solve_pond(struct build *p) {
    bool opposite = p->aux[0];
    struct ratio rate =
        opposite ? build_step(p, "2人は1分間に合わせて、", p->datum[FAST], '+', p->datum[SLOW], "m", "進みます。")
                 : build_step(p, "2人の進む道のりの差は1分間に、", p->datum[FAST], '-', p->datum[SLOW], "m", "です。");
    struct ratio minutes = build_step(p, "1周は<L>mなので、", p->datum[LAP], '/', rate, "分後",
                                      opposite ? "に出会います。" : "に追いつきます。");
    struct ratio other = opposite ? build_apply(p, p->datum[FAST], '-', p->datum[SLOW])
                                  : build_apply(p, p->datum[FAST], '+', p->datum[SLOW]);
    if (other.num) build_trap(p, build_fraction((int64_t)p->datum[LAP].num, (int64_t)other.num));
    build_answer(p, minutes, "", "分後");
}
static void solve_pond_ratio(struct build *p) {
    build_set(p, "z1", p->aux[0] ? "和" : "差");
    by_ratio(p, LAP, p->aux[0], p->aux[0] ? "に出会います。" : "に追いつきます。");
}
static bool holds_pond(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t fast = build_value(p, FAST) * x[0], slow = build_value(p, SLOW) * x[0];
    return IF_KEPT(keep, BIT(LAP) | BIT(FAST) | BIT(SLOW),
                   p->aux[0] ? fast + slow == build_value(p, LAP) : fast == slow + build_value(p, LAP));
}
static const char *const templates_pond[] = {
    "1周<L>mの<o>のまわりを、<p>は分速<f>m、<r>は分速<v>mで、同じ地点から同時に<dir>出発します。<ask>ですか。",
    "<p>と<r>が、1周<L>mの<o>を同じ場所から同時に<dir>回り始めました。<p>は分速<f>m、<r>は分速<v>mです。<ask>[ですか。|でしょうか。]",
    "まわりの長さが<L>mの<o>があります。<p>は分速<f>m、<r>は分速<v>mで、同じ所から同時に<dir>進みます。<ask>ですか。",
    "<o>のまわりは1周<L>mです。<p>と<r>は同じ地点を同時に出発し、<dir>進みます。速さは、<p>が分速<f>m、<r>が分速<v>mです。<ask>ですか。",
    "<ask>ですか。2人は1周<L>mの<o>を、同じ地点から同時に<dir>回ります。<p>は分速<f>m、<r>は分速<v>mです。",
    "分速<f>mの<p>と分速<v>mの<r>が、1周<L>mの<o>のまわりを<dir>進みます。同じ地点から同時に出発すると、<ask>になりますか。",
    "1周が<L>mの<o>を、<p>と<r>が<dir>回ります。同じ場所を同時に出発し、<p>は毎分<f>m、<r>は毎分<v>m進みます。<ask>ですか。",
    "<p>は分速<f>m、<r>は分速<v>mで進みます。この2人が、1周<L>mの<o>の同じ地点から同時に<dir>出発すると、<ask>ですか。",
    NULL,
};
static const struct figure_template figure_pond = {FIGURE_RING,
                                                   {{"lap", FIGURE_NUMBER, "<L>"},
                                                    {"direction", FIGURE_TEXT, "<way>"},
                                                    {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype pond = {
    .id = "pond",
    .name = "池のまわり",
    .level = 3,
    .templates = templates_pond,
    .asks = "はじめての時間",
    .role = {{"L", "1周の道のり", "m"},
             {"f", "<p>の分速", "m"},
             {"v", "<r>の分速", "m"},
             {"dir", "向き", "同じ向き|反対向き", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "<idea>", solve_pond, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。道のりの<z1>が1周分になります。",
                solve_pond_ratio, "2人が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_pond,
    .bind = bind_pond,
    .holds = holds_pond,
    .low = {1},
    .high = {600},
    .hint = "<dir>進むとき、1周分は2人の道のりの和ですか、差ですか。",
    .figure = &figure_pond,
};

static const struct subtype *const subtypes[] = {&meet, &apart, &chase, &ahead, &pond, NULL};
const struct family family_tabibito = {.id = "tabibito",
                                       .number = "F50,F51,F52",
                                       .name = "旅人算",
                                       .grade = 5,
                                       .scene = SCENE_OUTDOORS,
                                       .subtypes = subtypes};
