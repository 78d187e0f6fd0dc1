/* tabibito.c - 旅人算: two travellers meet, or one catches the other.
 *
 *   towards each other: the distance shrinks by the sum of the speeds; chasing: by their difference
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { DISTANCE, FAST, SLOW };

/* slow word | lowest and highest speed | fast word | lowest and highest | */
static const char *const walkers[] = {"歩いて|50|90|歩いて|55|100", "歩いて|50|85|自転車で|150|280", "歩いて|50|90|走って|120|200", "走って|110|160|自転車で|165|300", NULL};
static const char *const pairs[] = {"<A>|<B>", "<A>|<B>", "<A>|<B>", "兄|弟", "姉|妹", "<A>|妹", "父|<B>", NULL};
static const char *const places[] = {"家|学校", "家|駅", "家|公園", "学校|図書館", "公園|駅", "A地点|B地点", "A町|B町",
    "図書館|学校", "駅|市役所", "公園|家", "学校|プール", "家|海", "A地点|C地点", "P町|Q町", "郵便局|病院", "体育館|家", "北の町|南の町", "橋|駅", "門|ちょう上", "家|おばあさんの家", "東の村|西の村",
    "!家|神社", NULL};

/* The faster one is <p>, the slower one <r>. */
static void draw_pair(struct kit *k, int64_t *fast, int64_t *slow) {
    kit_people(k, "A|B");
    kit_words(k, "p|r", pairs);
    kit_context(k, "h|g", places);
    kit_words(k, "ws|ls|hs|wf|lf|hf", walkers);
    int64_t step = kit_chance(k, 60) ? 5 : 1;
    *slow = kit_round(k, kit_get_number(k, "ls"), kit_get_number(k, "hs"), step);
    *fast = kit_round(k, kit_get_number(k, "lf"), kit_get_number(k, "hf"), step);
    kit_datum(k, FAST, "f", *fast);
    kit_datum(k, SLOW, "v", *slow);
}

/* ---- meeting ---- */
static bool draw_meet(struct kit *k) {
    int64_t fast, slow;
    draw_pair(k, &fast, &slow);
    int64_t minutes = kit_between(k, 3, 40);
    kit_datum(k, DISTANCE, "D", minutes * (fast + slow));
    return kit_need(k, "speeds differ", fast > slow) && kit_need(k, "a plausible way", minutes * (fast + slow) <= 6000);
}
static void solve_meet(struct kit *k) {
    struct ratio closing = kit_step(k, "2人は1分間に、", k->datum[FAST], '+', k->datum[SLOW], "m", "ずつ近づきます。");
    struct ratio minutes = kit_step(k, "2人の間は<D>mなので、", k->datum[DISTANCE], '/', closing, "分後", "に出会います。");
    kit_trap(k, kit_fraction((int64_t)k->datum[DISTANCE].num, (int64_t)(k->datum[FAST].num - k->datum[SLOW].num)));
    kit_answer(k, minutes, "", "分後");
}
/* The terms f:s of the ways that both go in the same time. */
static void step_ways(struct kit *k, struct ratio *f, struct ratio *s) {
    int64_t p, q;
    kit_line(k);
    kit_say(k, "同じ時間に進む道のりの比は、速さの比と同じ");
    kit_ratio(k, kit_value(k, FAST), kit_value(k, SLOW), &p, &q);
    kit_say(k, "です。");
    *f = kit_int(p), *s = kit_int(q);
}
/* `way` is the sum or the difference of both ways; the faster one's own way and time. */
static void by_ratio(struct kit *k, int way, bool towards, const char *after) {
    struct ratio f, s;
    step_ways(k, &f, &s);
    struct ratio terms = kit_step(k, towards ? "比の和は、" : "比の差は、", f, towards ? '+' : '-', s, "", "です。");
    struct ratio one = kit_share_step(k, "比の1にあたる道のりは、", k->datum[way], terms, "m", "です。");
    struct ratio own = kit_step(k, "<p>が進む道のりは、", one, '*', f, "m", "です。");
    struct ratio minutes = kit_step(k, "<p>は分速<f>mなので、", own, '/', k->datum[FAST], "分後", after);
    kit_answer(k, minutes, "", "分後");
}
static void solve_meet_ratio(struct kit *k) { by_ratio(k, DISTANCE, true, "に出会います。"); }
static bool holds_meet(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t one = kit_value(k, FAST) * x[0], other = kit_value(k, DISTANCE) - kit_value(k, SLOW) * x[0];
    return KIT_KEEP(keep, KIT_BIT(DISTANCE) | KIT_BIT(FAST) | KIT_BIT(SLOW), one == other);
}
static const char *const frames_meet[] = {
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
static const struct kit_subtype meet = {
    .id = "meet", .name = "出会い", .level = 1, .frames = frames_meet,
    .method = {{"速さの和", "向かい合って進むので、2人の間は1分間に速さの和だけちぢまります。", solve_meet, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。道のりを比例配分します。", solve_meet_ratio, "出会うまでに2人が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_meet, .holds = holds_meet, .low = {1}, .high = {400},
    .hint = "2人の間の道のりは、1分間に何mちぢまりますか。",
    .figure = "{\"type\":\"segment\",\"direction\":\"towards\",\"distance\":<D>,\"speeds\":[<f>,<v>],\"labels\":[\"<p>\",\"<r>\"],\"unit\":\"m\"}",
};

/* ---- how far apart were they ---- */
enum { MINUTES = 0 };
static bool draw_apart(struct kit *k) {
    int64_t fast, slow;
    draw_pair(k, &fast, &slow);
    kit_datum(k, MINUTES, "m", kit_between(k, 3, 40));
    return kit_need(k, "speeds differ", fast > slow) && kit_need(k, "a plausible way", kit_value(k, MINUTES) * (fast + slow) <= 8000);
}
static void solve_apart(struct kit *k) {
    struct ratio closing = kit_step(k, "2人は1分間に、", k->datum[FAST], '+', k->datum[SLOW], "m", "ずつ近づきます。");
    struct ratio distance = kit_step(k, "<m>分間で出会うので、2人の間の道のりは、", closing, '*', k->datum[MINUTES], "m", "です。");
    kit_trap(k, kit_apply(k, kit_apply(k, k->datum[FAST], '-', k->datum[SLOW]), '*', k->datum[MINUTES]));
    kit_answer(k, distance, "", "m");
}
static void solve_apart_each(struct kit *k) {
    struct ratio one = kit_step(k, "<p>が<m>分間に進む道のりは、", k->datum[FAST], '*', k->datum[MINUTES], "m", "です。");
    struct ratio other = kit_step(k, "<r>が<m>分間に進む道のりは、", k->datum[SLOW], '*', k->datum[MINUTES], "m", "です。");
    struct ratio distance = kit_step(k, "2人の間の道のりは、その和なので、", one, '+', other, "m", "です。");
    kit_answer(k, distance, "", "m");
}
static bool holds_apart(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(MINUTES) | KIT_BIT(FAST) | KIT_BIT(SLOW), x[0] - kit_value(k, FAST) * kit_value(k, MINUTES) == kit_value(k, SLOW) * kit_value(k, MINUTES));
}
static const char *const frames_apart[] = {
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
static const struct kit_subtype apart = {
    .id = "apart", .name = "出会いから道のり", .level = 2, .frames = frames_apart,
    .method = {{"速さの和", "向かい合って進むので、2人の間は1分間に速さの和だけちぢまります。", solve_apart, NULL},
               {"道のりの和", "出会うまでに2人が進んだ道のりをそれぞれ求めて、たします。", solve_apart_each, "<p>は<m>分間に何m進みますか。"}},
    .draw = draw_apart, .holds = holds_apart, .low = {1}, .high = {20000},
    .hint = "2人の間の道のりは、1分間に何mちぢまりますか。",
    .figure = "{\"type\":\"segment\",\"direction\":\"towards\",\"minutes\":<m>,\"speeds\":[<f>,<v>],\"labels\":[\"<p>\",\"<r>\"],\"unit\":\"m\"}",
};

/* ---- chasing someone who left earlier ---- */
enum { HEAD_START = 0 };
static bool draw_chase(struct kit *k) {
    int64_t fast, slow;
    draw_pair(k, &fast, &slow);
    int64_t wait = kit_between(k, 2, 20);
    kit_datum(k, HEAD_START, "w", wait);
    if (!kit_need(k, "the pursuer is faster", fast > slow)) return false;
    return kit_need(k, "caught after whole minutes", slow * wait % (fast - slow) == 0) && kit_need(k, "caught soon", slow * wait / (fast - slow) <= 40) &&
           kit_need(k, "time differs from the wait", slow * wait != wait * (fast - slow));
}
static void solve_chase(struct kit *k) {
    struct ratio lead = kit_step(k, "<r>が<w>分間に進んだ道のりは、", k->datum[SLOW], '*', k->datum[HEAD_START], "m", "です。");
    struct ratio closing = kit_step(k, "1分間にちぢまる道のりは、", k->datum[FAST], '-', k->datum[SLOW], "m", "です。");
    struct ratio minutes = kit_step(k, "追いつくのは、", lead, '/', closing, "分後", "です。");
    kit_trap(k, kit_apply(k, minutes, '+', k->datum[HEAD_START]));
    kit_trap(k, kit_fraction((int64_t)lead.num, (int64_t)(k->datum[FAST].num + k->datum[SLOW].num)));
    kit_answer(k, minutes, "", "分後");
}
/* The same way: the times are in the inverse ratio of the speeds. */
static void solve_chase_ratio(struct kit *k) {
    int64_t f, s;
    kit_line(k);
    kit_say(k, "<p>と<r>の速さの比は");
    kit_ratio(k, kit_value(k, FAST), kit_value(k, SLOW), &f, &s);
    kit_set_number(k, "z1", f), kit_set_number(k, "z2", s);
    kit_say(k, "なので、同じ道のりを進む時間の比は逆の<z2>:<z1>です。");
    struct ratio terms = kit_step(k, "時間の比の差は、", kit_int(f), '-', kit_int(s), "", "です。");
    struct ratio one = kit_share_step(k, "これが<w>分にあたるので、比の1は、", k->datum[HEAD_START], terms, "分", "です。");
    struct ratio minutes = kit_step(k, "<p>は比の<z2>にあたるので、", one, '*', kit_int(s), "分後", "に追いつきます。");
    kit_answer(k, minutes, "", "分後");
}
static bool holds_chase(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t ahead = kit_value(k, SLOW) * (kit_value(k, HEAD_START) + x[0]);
    return KIT_KEEP(keep, KIT_BIT(HEAD_START) | KIT_BIT(FAST) | KIT_BIT(SLOW), kit_value(k, FAST) * x[0] == ahead);
}
static const char *const frames_chase[] = {
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
static const struct kit_subtype chase = {
    .id = "chase", .name = "追いつき(時間差)", .level = 2, .frames = frames_chase,
    .method = {{"速さの差", "同じ向きに進むので、2人の間は1分間に速さの差だけちぢまります。", solve_chase, NULL},
               {"逆比", "追いつくまでに進む道のりは同じです。かかる時間の比は、速さの比の逆になります。", solve_chase_ratio, "追いつくまでに進む道のりは、どちらが長いですか。"}},
    .draw = draw_chase, .holds = holds_chase, .low = {1}, .high = {400},
    .hint = "<p>が出発するとき、<r>は何m先にいますか。",
    .figure = "{\"type\":\"segment\",\"direction\":\"chase\",\"head_start\":<w>,\"speeds\":[<f>,<v>],\"labels\":[\"<p>\",\"<r>\"],\"unit\":\"m\"}",
};

/* ---- chasing someone who is ahead ---- */
static bool draw_ahead(struct kit *k) {
    int64_t fast, slow;
    draw_pair(k, &fast, &slow);
    int64_t minutes = kit_between(k, 3, 40);
    kit_datum(k, DISTANCE, "D", minutes * (fast - slow));
    return kit_need(k, "the pursuer is faster", fast - slow >= 5) && kit_need(k, "a plausible lead", minutes * (fast - slow) <= 4000);
}
static void solve_ahead(struct kit *k) {
    struct ratio closing = kit_step(k, "1分間にちぢまる道のりは、", k->datum[FAST], '-', k->datum[SLOW], "m", "です。");
    struct ratio minutes = kit_step(k, "はじめの差は<D>mなので、", k->datum[DISTANCE], '/', closing, "分後", "に追いつきます。");
    kit_trap(k, kit_fraction((int64_t)k->datum[DISTANCE].num, (int64_t)(k->datum[FAST].num + k->datum[SLOW].num)));
    kit_answer(k, minutes, "", "分後");
}
static void solve_ahead_ratio(struct kit *k) { by_ratio(k, DISTANCE, false, "に追いつきます。"); }
static bool holds_ahead(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(DISTANCE) | KIT_BIT(FAST) | KIT_BIT(SLOW), kit_value(k, FAST) * x[0] == kit_value(k, DISTANCE) + kit_value(k, SLOW) * x[0]);
}
static const char *const frames_ahead[] = {
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
static const struct kit_subtype ahead = {
    .id = "ahead", .name = "追いつき(道のりの差)", .level = 1, .frames = frames_ahead,
    .method = {{"速さの差", "同じ向きに進むので、2人の間は1分間に速さの差だけちぢまります。", solve_ahead, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。比の差がはじめの差にあたります。", solve_ahead_ratio, "追いつくまでに2人が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_ahead, .holds = holds_ahead, .low = {1}, .high = {400},
    .hint = "2人の間の道のりは、1分間に何mちぢまりますか。",
    .figure = "{\"type\":\"segment\",\"direction\":\"chase\",\"lead\":<D>,\"speeds\":[<f>,<v>],\"labels\":[\"<p>\",\"<r>\"],\"unit\":\"m\"}",
};

/* ---- around a pond ---- */
enum { LAP = 0 };
static const char *const rounds[] = {"池", "公園", "湖", "グラウンド", "サイクリングコース", NULL};
static bool draw_pond(struct kit *k) {
    int64_t fast, slow;
    draw_pair(k, &fast, &slow);
    kit_words(k, "o", rounds);
    bool opposite = kit_chance(k, 50);
    int64_t minutes = kit_between(k, 3, 60), rate = opposite ? fast + slow : fast - slow;
    kit_aux(k, 0, opposite);
    kit_datum(k, LAP, "L", minutes * rate);
    kit_set(k, "dir", opposite ? "反対向きに" : "同じ向きに");
    kit_set(k, "ask", opposite ? "2人がはじめて出会うのは何分後" : "<p>が<r>にはじめて追いつくのは何分後");
    kit_set(k, "idea", opposite ? "反対向きに進むので、道のりの和が1周分になると出会います。" : "同じ向きに進むので、道のりの差が1周分になると、<p>が<r>に追いつきます。");
    return kit_need(k, "speeds differ", fast - slow >= 5) && kit_need(k, "a plausible lap", minutes * rate >= 300 && minutes * rate <= 6000);
}
static void solve_pond(struct kit *k) {
    bool opposite = k->aux[0];
    struct ratio rate = opposite ? kit_step(k, "2人は1分間に合わせて、", k->datum[FAST], '+', k->datum[SLOW], "m", "進みます。")
                                 : kit_step(k, "2人の進む道のりの差は1分間に、", k->datum[FAST], '-', k->datum[SLOW], "m", "です。");
    struct ratio minutes = kit_step(k, "1周は<L>mなので、", k->datum[LAP], '/', rate, "分後", opposite ? "に出会います。" : "に追いつきます。");
    struct ratio other = opposite ? kit_apply(k, k->datum[FAST], '-', k->datum[SLOW]) : kit_apply(k, k->datum[FAST], '+', k->datum[SLOW]);
    if (other.num) kit_trap(k, kit_fraction((int64_t)k->datum[LAP].num, (int64_t)other.num));
    kit_answer(k, minutes, "", "分後");
}
static void solve_pond_ratio(struct kit *k) {
    kit_set(k, "z1", k->aux[0] ? "和" : "差");
    by_ratio(k, LAP, k->aux[0], k->aux[0] ? "に出会います。" : "に追いつきます。");
}
static bool holds_pond(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t fast = kit_value(k, FAST) * x[0], slow = kit_value(k, SLOW) * x[0];
    return KIT_KEEP(keep, KIT_BIT(LAP) | KIT_BIT(FAST) | KIT_BIT(SLOW), k->aux[0] ? fast + slow == kit_value(k, LAP) : fast == slow + kit_value(k, LAP));
}
static const char *const frames_pond[] = {
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
static const struct kit_subtype pond = {
    .id = "pond", .name = "池のまわり", .level = 3, .frames = frames_pond,
    .method = {{"速さの和と差", "<idea>", solve_pond, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。道のりの<z1>が1周分になります。", solve_pond_ratio, "2人が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_pond, .holds = holds_pond, .low = {1}, .high = {600},
    .hint = "<dir>進むとき、1周分は2人の道のりの和ですか、差ですか。",
    .figure = "{\"type\":\"ring\",\"lap\":<L>,\"speeds\":[<f>,<v>],\"labels\":[\"<p>\",\"<r>\"],\"unit\":\"m\"}",
};

static const struct kit_subtype *const subtypes[] = {&meet, &apart, &chase, &ahead, &pond, NULL};
const struct kit_family family_tabibito = {.id = "tabibito", .number = "F50,F51,F52", .name = "旅人算", .grade = 5, .scene = KIT_OUTDOORS, .subtypes = subtypes};
