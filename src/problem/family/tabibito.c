/* tabibito.c - 旅人算: two travellers meet, or one catches the other.
 *
 *   towards each other: the distance shrinks by the sum of the speeds; chasing: by their difference
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tabibito.h"

#include <stddef.h>

enum { DISTANCE, FAST = TABIBITO_FAST, SLOW = TABIBITO_SLOW };

/* speed | other words for it | unit | time | a span of it | in one | both units | times | longest way | waits | least
 * difference */
static const char *const in_minutes[] = {"分速|毎分|m|分|分間|1分間に|m/分|3|40|6000|2|20|5", NULL};
static const char *const in_hours[] = {"時速|毎時|km|時間|時間|1時間に|km/時|2|9|900|1|4|2", NULL};
static const char *const in_seconds[] = {"秒速|毎秒|m|秒|秒間|1秒間に|m/秒|4|60|900|2|20|1", NULL};

/* slow word | lowest and highest speed | fast word | lowest and highest */
static const char *const walkers[] = {"歩いて|50|90|歩いて|55|100", "歩いて|50|85|自転車で|150|280",
                                      "歩いて|50|90|走って|120|200", "走って|110|160|自転車で|165|300", NULL};
static const char *const pairs[] = {"<A>|<B>|2人",
                                    "<A>|<B>|2人",
                                    "<A>|<B>|2人",
                                    "兄|弟|2人",
                                    "姉|妹|2人",
                                    "<A>|妹|2人",
                                    "父|<B>|2人",
                                    "<A>のお母さん|<B>|2人",
                                    "おじさん|<B>|2人",
                                    "先生|<B>|2人",
                                    "お姉さん|おばあさん|2人",
                                    "きつね|たぬき|2ひき",
                                    "うさぎ|かめ|2ひき",
                                    "犬|ねこ|2ひき",
                                    NULL};
static const char *const places[] = {
    "家|学校",     "家|駅",     "家|公園",       "学校|図書館", "公園|駅",     "A地点|B地点",       "A町|B町",
    "図書館|学校", "駅|市役所", "公園|家",       "学校|プール", "家|海",       "A地点|C地点",       "P町|Q町",
    "郵便局|病院", "体育館|家", "北の町|南の町", "橋|駅",       "門|ちょう上", "家|おばあさんの家", "東の村|西の村",
    "P地点|Q地点", "児童館|家", "灯台|港",       "寺|市場",     "家|水族館",   "ふもと|山小屋",     "!家|神社",
    NULL};
/* The faster, the slower, how many, lowest and highest speed of each. */
static const char *const vehicles[] = {"乗用車|トラック|2台|30|45|46|80",
                                       "電車|バス|2台|25|50|55|100",
                                       "急行列車|ふつう列車|2本|40|60|65|110",
                                       "オートバイ|自転車|2台|10|20|30|60",
                                       "観光バス|トラック|2台|30|45|46|70",
                                       "車A|車B|2台|30|50|40|80",
                                       "モーターボート|ヨット|2そう|8|20|24|50",
                                       "<A>の車|<B>の車|2台|30|50|40|80",
                                       NULL};
static const char *const towns[] = {"A市|B市", "A町|B町",     "A駅|B駅",       "東の町|西の町",
                                    "空港|港", "P地点|Q地点", "北の市|南の市", "山の町|海の町",
                                    "A港|B港", "工場|市場",   "!村|海岸",      NULL};
static const char *const racers[] = {"赤いラジコンカー|青いラジコンカー|2台|2|5|4|9",
                                     "<A>|<B>|2人|3|5|4|8",
                                     "犬|<B>|2ひき|3|6|7|13",
                                     "ロボットA|ロボットB|2台|1|4|2|7",
                                     "馬|犬|2頭|5|10|9|17",
                                     "先生|<B>|2人|3|5|4|8",
                                     NULL};
static const char *const ends[] = {
    "A地点|B地点", "北のはし|南のはし", "門|大きな木", "P地点|Q地点", "校舎|花だん", "!池|橋", NULL};

void family_tabibito_draw_words(struct build *p, bool around, int64_t *fast, int64_t *slow) {
    enum { HOURS, SECONDS, KINDS = 6 };
    int64_t kind = build_between(p, around ? SECONDS : HOURS, KINDS - 1), step = 1;
    build_people(p, "A|B");
    build_words(p, "ru|my|u|t|tk|ev|pu|tl|th|most|wl|wh|least",
                kind == HOURS     ? in_hours
                : kind == SECONDS ? in_seconds
                                  : in_minutes);
    build_context(p, "h|g", kind == HOURS ? towns : kind == SECONDS ? ends : places);
    if (kind > SECONDS) {
        build_words(p, "p|r|two", pairs);
        build_words(p, "ws|ls|hs|wf|lf|hf", walkers);
        step = build_chance(p, 60) ? 5 : 1;
    } else {
        build_words(p, "p|r|two|ls|hs|lf|hf", kind == HOURS ? vehicles : racers);
        build_choose(p, "ws", ""), build_choose(p, "wf", "");
    }
    *slow = build_round(p, build_get_number(p, "ls"), build_get_number(p, "hs"), step);
    *fast = build_round(p, build_get_number(p, "lf"), build_get_number(p, "hf"), step);
}
void family_tabibito_draw_pair(struct build *p, bool around, int64_t *fast, int64_t *slow) {
    family_tabibito_draw_words(p, around, fast, slow);
    build_datum(p, FAST, "f", *fast);
    build_datum(p, SLOW, "v", *slow);
}
int64_t family_tabibito_draw_time(struct build *p) {
    return build_between(p, build_get_number(p, "tl"), build_get_number(p, "th"));
}
static bool plausible(struct build *p, int64_t way) {
    return build_need(p, "a plausible way", way <= build_get_number(p, "most"));
}

/* ---- meeting ---- */
static bool draw_meet(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    int64_t minutes = family_tabibito_draw_time(p);
    build_datum(p, DISTANCE, "D", minutes * (fast + slow));
    return build_need(p, "speeds differ", fast > slow) && plausible(p, minutes * (fast + slow));
}
static void solve_meet(struct build *p) {
    struct ratio closing =
        build_step(p, "<two>は<ev>、", p->datum[FAST], '+', p->datum[SLOW], "<u>", "ずつ近づきます。");
    struct ratio minutes =
        build_step(p, "<two>の間は<D><u>なので、", p->datum[DISTANCE], '/', closing, "<t>後", "に出会います。");
    build_trap(p, build_fraction((int64_t)p->datum[DISTANCE].num, (int64_t)(p->datum[FAST].num - p->datum[SLOW].num)));
    build_answer(p, minutes, "", "<t>後");
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
void family_tabibito_by_ratio(struct build *p, int way, bool towards, const char *after) {
    struct ratio f, s;
    step_ways(p, &f, &s);
    struct ratio terms = build_step(p, towards ? "比の和は、" : "比の差は、", f, towards ? '+' : '-', s, "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる道のりは、", p->datum[way], terms, "<u>", "です。");
    struct ratio own = build_step(p, "<p>が進む道のりは、", one, '*', f, "<u>", "です。");
    struct ratio minutes = build_step(p, "<p>は<ru><f><u>なので、", own, '/', p->datum[FAST], "<t>後", after);
    build_answer(p, minutes, "", "<t>後");
}
static void solve_meet_ratio(struct build *p) { family_tabibito_by_ratio(p, DISTANCE, true, "に出会います。"); }
static bool holds_meet(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t one = build_value(p, FAST) * x[0], other = build_value(p, DISTANCE) - build_value(p, SLOW) * x[0];
    return IF_KEPT(keep, BIT(DISTANCE) | BIT(FAST) | BIT(SLOW), one == other);
}
static const char *const templates_meet[] = {
    "<D><u>はなれた2地点から、<p>と<r>が<ru><f><u>と<ru><v><u>で同時に向かい合って出発しました。<two>は何<t>後に出会いますか。",
    "<h>と<g>は<D><u>はなれています。<p>は<h>を<ru><f><u>で、<r>は<g>を<ru><v><u>で、向かい合って同時に出発します。<two>が出会うのは何<t>後[ですか。|でしょうか。]",
    "<p>は<ru><f><u>、<r>は<ru><v><u>で進みます。<two>は<D><u>はなれたところから、同時に向かい合って進み始めました。何<t>後に出会いますか。",
    "<h>から<g>までの道のりは<D><u>です。<p>は<h>から<g>へ<ru><f><u>で、<r>は<g>から<h>へ<ru><v><u>で同時に出発しました。<two>は出発してから何<t>後に出会いますか。",
    "<two>の間は<D><u>あります。<r>は<ru><v><u>、<p>は<ru><f><u>で、同時におたがいのほうへ向かって進みます。<two>は何<t>後に出会いますか。",
    "<p>が<h>を、<r>が<g>を同時に出発して、おたがいに向かって進みます。<p>の速さは<ru><f><u>、<r>の速さは<ru><v><u>、<h>と<g>の間は<D><u>です。<two>が出会うのは出発してから何<t>後ですか。",
    "<h>と<g>の間の道のりは<D><u>です。この間を、<p>は<wf><ru><f><u>、<r>は<ws><ru><v><u>で、両はしから同時に向かい合って進みます。何<t>後に出会いますか。",
    "何<t>後に<two>は出会いますか。<p>は<ru><f><u>、<r>は<ru><v><u>で、<D><u>はなれた場所から同時に向かい合って出発します。",
    "<D><u>の道の両はしから、<p>と<r>が同時に向かい合って出発しました。<p>は<my><f><u>、<r>は<my><v><u>進みます。<two>は何<t>後に出会いますか。",
    "!<r>は<g>から<ru><v><u>で、<p>は<h>から<ru><f><u>で、同時におたがいに近づいていきます。<h>と<g>が<D><u>はなれているとき、<two>は何<t>後に出会いますか。",
    NULL,
};
static const struct figure_template figure_meet = {FIGURE_SEGMENT,
                                                   {{"direction", FIGURE_TEXT, "towards"},
                                                    {"distance", FIGURE_NUMBER, "<D>"},
                                                    {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                    {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype meet = {
    .id = "meet",
    .name = "出会い",
    .level = 1,
    .templates = templates_meet,
    .asks = "出会う時間",
    .role = {{"D", "はなれている道のり", "<u>"}, {"f", "<p>の<ru>", "<u>"}, {"v", "<r>の<ru>", "<u>"}},
    .method = {{"速さの和", "向かい合って進むので、<two>の間は<ev>速さの和だけちぢまります。", solve_meet, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。道のりを比例配分します。",
                solve_meet_ratio, "出会うまでに<two>が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_meet,
    .holds = holds_meet,
    .low = {1},
    .high = {400},
    .hint = "<two>の間の道のりは、<ev>何<u>ちぢまりますか。",
    .figure = &figure_meet,
};

/* ---- how far apart were they ---- */
enum { MINUTES = 0 };
static bool draw_apart(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    build_datum(p, MINUTES, "m", family_tabibito_draw_time(p));
    return build_need(p, "speeds differ", fast > slow) && plausible(p, build_value(p, MINUTES) * (fast + slow));
}
static void solve_apart(struct build *p) {
    struct ratio closing =
        build_step(p, "<two>は<ev>、", p->datum[FAST], '+', p->datum[SLOW], "<u>", "ずつ近づきます。");
    struct ratio distance =
        build_step(p, "<m><tk>で出会うので、<two>の間の道のりは、", closing, '*', p->datum[MINUTES], "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[FAST], '-', p->datum[SLOW]), '*', p->datum[MINUTES]));
    build_answer(p, distance, "", "<u>");
}
static void solve_apart_each(struct build *p) {
    struct ratio one =
        build_step(p, "<p>が<m><tk>に進む道のりは、", p->datum[FAST], '*', p->datum[MINUTES], "<u>", "です。");
    struct ratio other =
        build_step(p, "<r>が<m><tk>に進む道のりは、", p->datum[SLOW], '*', p->datum[MINUTES], "<u>", "です。");
    struct ratio distance = build_step(p, "<two>の間の道のりは、その和なので、", one, '+', other, "<u>", "です。");
    build_answer(p, distance, "", "<u>");
}
static bool holds_apart(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(MINUTES) | BIT(FAST) | BIT(SLOW),
                   x[0] - build_value(p, FAST) * build_value(p, MINUTES) ==
                       build_value(p, SLOW) * build_value(p, MINUTES));
}
static const char *const templates_apart[] = {
    "<p>は<h>から<ru><f><u>で、<r>は<g>から<ru><v><u>で、同時に向かい合って出発すると、<m><t>後に出会いました。<h>と<g>の間の道のりは何<u>ですか。",
    "<h>と<g>から、<p>と<r>が同時に向かい合って出発しました。<p>は<ru><f><u>、<r>は<ru><v><u>で進み、<m><t>後に出会いました。<h>から<g>までは何<u>[ありますか。|ですか。]",
    "<ru><f><u>の<p>と<ru><v><u>の<r>が、はなれた2地点から同時に向かい合って出発し、<m><t>後に出会いました。2地点の間は何<u>ですか。",
    "<p>と<r>が同時に向かい合って進み始めて、<m><t>後に出会いました。<p>の速さは<ru><f><u>、<r>の速さは<ru><v><u>です。はじめ<two>は何<u>はなれていましたか。",
    "<h>と<g>の間の道のりは何<u>ですか。<p>は<h>を<ru><f><u>で、<r>は<g>を<ru><v><u>で同時に出発し、向かい合って進むと<m><t>後に出会います。",
    "<two>が向かい合って同時に出発し、<m><t>で出会いました。<r>は<ru><v><u>、<p>は<ru><f><u>です。出発したときの<two>の間の道のり<wo>",
    "<p>は<my><f><u>、<r>は<my><v><u>進みます。道の両はしから同時に向かい合って出発したら<m><t>後に出会いました。この道の長さは何<u><ka>",
    "道の両はしに<p>と<r>がいます。同時に向かい合って、<p>は<ru><f><u>、<r>は<ru><v><u>で進むと、<m><t>後に出会います。道の長さは何<u>ですか。",
    NULL,
};
static const struct figure_template figure_apart = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "towards"},
                                                     {"minutes", FIGURE_NUMBER, "<m>"},
                                                     {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype apart = {
    .id = "apart",
    .name = "出会いから道のり",
    .level = 2,
    .templates = templates_apart,
    .asks = "道のり",
    .role = {{"m", "出会う時間", "<t>"}, {"f", "<p>の<ru>", "<u>"}, {"v", "<r>の<ru>", "<u>"}},
    .method = {{"速さの和", "向かい合って進むので、<two>の間は<ev>速さの和だけちぢまります。", solve_apart, NULL},
               {"道のりの和", "出会うまでに<two>が進んだ道のりをそれぞれ求めて、たします。", solve_apart_each,
                "<p>は<m><tk>に何<u>進みますか。"}},
    .draw = draw_apart,
    .holds = holds_apart,
    .low = {1},
    .high = {20000},
    .hint = "<two>の間の道のりは、<ev>何<u>ちぢまりますか。",
    .figure = &figure_apart,
};

/* ---- chasing someone who left earlier ---- */
enum { HEAD_START = 0 };
static bool draw_chase(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    int64_t wait = build_between(p, build_get_number(p, "wl"), build_get_number(p, "wh"));
    build_datum(p, HEAD_START, "w", wait);
    if (!build_need(p, "the pursuer is faster", fast > slow)) return false;
    return build_need(p, "caught after whole minutes", slow * wait % (fast - slow) == 0) &&
           build_need(p, "caught soon", slow * wait / (fast - slow) <= 40) &&
           build_need(p, "time differs from the wait", slow * wait != wait * (fast - slow));
}
static void solve_chase(struct build *p) {
    struct ratio lead =
        build_step(p, "<r>が<w><tk>に進んだ道のりは、", p->datum[SLOW], '*', p->datum[HEAD_START], "<u>", "です。");
    struct ratio closing =
        build_step(p, "<ev>ちぢまる道のりは、", p->datum[FAST], '-', p->datum[SLOW], "<u>", "です。");
    struct ratio minutes = build_step(p, "追いつくのは、", lead, '/', closing, "<t>後", "です。");
    build_trap(p, build_apply(p, minutes, '+', p->datum[HEAD_START]));
    build_trap(p, build_fraction((int64_t)lead.num, (int64_t)(p->datum[FAST].num + p->datum[SLOW].num)));
    build_answer(p, minutes, "", "<t>後");
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
        build_share_step(p, "これが<w><t>にあたるので、比の1は、", p->datum[HEAD_START], terms, "<t>", "です。");
    struct ratio minutes =
        build_step(p, "<p>は比の<z2>にあたるので、", one, '*', build_int(s), "<t>後", "に追いつきます。");
    build_answer(p, minutes, "", "<t>後");
}
static bool holds_chase(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t ahead = build_value(p, SLOW) * (build_value(p, HEAD_START) + x[0]);
    return IF_KEPT(keep, BIT(HEAD_START) | BIT(FAST) | BIT(SLOW), build_value(p, FAST) * x[0] == ahead);
}
static const char *const templates_chase[] = {
    "<r>が<ru><v><u>で<h>を出てから<w><t>後に、<p>が<ru><f><u>で追いかけました。<p>は出発してから何<t>後に追いつきますか。",
    "<r>は<ru><v><u>で<h>を出発しました。その<w><t>後に、<p>が<h>を出発し、<ru><f><u>で<r>を追いかけます。<p>は何<t>後に<r>に追いつきますか。",
    "<r>が<h>を出て<g>へ向かいました。<w><t>後に、<p>が同じ道を追いかけました。<r>の速さは<ru><v><u>、<p>の速さは<ru><f><u>です。<p>は出発してから何<t>後に<r>に追いつきますか。",
    "先に出発した<r>を、<p>が<w><t>おくれて追いかけます。<r>は<ru><v><u>、<p>は<ru><f><u>で進みます。<p>が<r>に追いつくのは、<p>が出発してから何<t>後ですか。",
    "<p>は、<w><t>前に<ru><v><u>で<h>を出た<r>を、<ru><f><u>で追いかけます。追いつくのは何<t>後ですか。",
    "<r>のわすれ物に気づいて、<r>が<h>を出てから<w><t>後に<p>が追いかけました。<r>は<ru><v><u>、<p>は<ru><f><u>です。<p>は出発してから何<t>後に追いつきますか。",
    "<r>は<ws><ru><v><u>で、<p>は<wf><ru><f><u>で進みます。<r>が<h>を出発してから<w><t>後に<p>が同じ<h>から追いかけると、<p>は何<t>後に追いつきますか。",
    "<p>が<r>に追いつくのは、<p>が出発してから何<t>後でしょうか。<r>は<ru><v><u>で先に出発し、<w><t>後に<p>が<ru><f><u>で同じ場所から追いかけます。",
    "<my><v><u>の速さで<h>を出た<r>を、<w><t>たってから<p>が<my><f><u>の速さで追いかけました。<p>は何<t>後に追いつきますか。",
    "!<h>を先に出た<r>は<ru><v><u>です。<p>はその<w><t>後に<ru><f><u>で出発しました。<p>が出発してから<r>に追いつくのは何<t>後ですか。",
    NULL,
};
static const struct figure_template figure_chase = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "chase"},
                                                     {"head_start", FIGURE_NUMBER, "<w>"},
                                                     {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype chase = {
    .id = "chase",
    .name = "追いつき(時間差)",
    .level = 2,
    .templates = templates_chase,
    .asks = "追いつく時間",
    .role = {{"w", "先に出た時間", "<t>"}, {"f", "<p>の<ru>", "<u>"}, {"v", "<r>の<ru>", "<u>"}},
    .method = {{"速さの差", "同じ向きに進むので、<two>の間は<ev>速さの差だけちぢまります。", solve_chase, NULL},
               {"逆比", "追いつくまでに進む道のりは同じです。かかる時間の比は、速さの比の逆になります。",
                solve_chase_ratio, "追いつくまでに進む道のりは、どちらが長いですか。"}},
    .draw = draw_chase,
    .holds = holds_chase,
    .low = {1},
    .high = {400},
    .hint = "<p>が出発するとき、<r>は何<u>先にいますか。",
    .figure = &figure_chase,
};

/* ---- chasing someone who is ahead ---- */
static bool draw_ahead(struct build *p) {
    int64_t fast, slow;
    family_tabibito_draw_pair(p, false, &fast, &slow);
    int64_t minutes = family_tabibito_draw_time(p);
    build_datum(p, DISTANCE, "D", minutes * (fast - slow));
    return build_need(p, "the pursuer is faster", fast - slow >= build_get_number(p, "least")) &&
           plausible(p, minutes * (fast - slow));
}
static void solve_ahead(struct build *p) {
    struct ratio closing =
        build_step(p, "<ev>ちぢまる道のりは、", p->datum[FAST], '-', p->datum[SLOW], "<u>", "です。");
    struct ratio minutes =
        build_step(p, "はじめの差は<D><u>なので、", p->datum[DISTANCE], '/', closing, "<t>後", "に追いつきます。");
    build_trap(p, build_fraction((int64_t)p->datum[DISTANCE].num, (int64_t)(p->datum[FAST].num + p->datum[SLOW].num)));
    build_answer(p, minutes, "", "<t>後");
}
static void solve_ahead_ratio(struct build *p) { family_tabibito_by_ratio(p, DISTANCE, false, "に追いつきます。"); }
static bool holds_ahead(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(DISTANCE) | BIT(FAST) | BIT(SLOW),
                   build_value(p, FAST) * x[0] == build_value(p, DISTANCE) + build_value(p, SLOW) * x[0]);
}
static const char *const templates_ahead[] = {
    "<r>は<p>の<D><u>前を<ru><v><u>で進んでいます。<p>が<ru><f><u>で追いかけると、何<t>後に追いつきますか。",
    "<p>の<D><u>先に<r>がいます。<r>は<ru><v><u>、<p>は<ru><f><u>で、同時に同じ向きへ進みます。<p>は何<t>後に<r>に追いつきますか。",
    "<r>が<p>より<D><u>前にいます。<two>は同時に同じ方向へ出発し、<r>は<ru><v><u>、<p>は<ru><f><u>で進みます。<p>が追いつくのは何<t>後[ですか。|でしょうか。]",
    "<two>の間は<D><u>です。前を行く<r>は<ru><v><u>、後ろから追いかける<p>は<ru><f><u>です。<p>は何<t>後に追いつきますか。",
    "<ru><v><u>で進む<r>を、<D><u>後ろから<p>が<ru><f><u>で追いかけます。追いつくのは何<t>後ですか。",
    "<p>は<ru><f><u>、<r>は<ru><v><u>で、同じ方向に同時に進み始めました。はじめ<r>は<p>の<D><u>先にいます。<p>は何<t>後に<r>に追いつきますか。",
    "何<t>後に<p>は<r>に追いつきますか。<r>は<D><u>先を<ru><v><u>で進み、<p>は<ru><f><u>で追いかけています。",
    "<D><u>先にいる<r>に追いつくために、<p>は<ru><f><u>で進みます。<r>は<ru><v><u>で同じ向きに進み続けます。追いつくのは何<t>後ですか。",
    "<my><f><u>の<p>が、<D><u>前を<my><v><u>で進む<r>を追いかけます。<p>が<r>に追いつくのは何<t>後ですか。",
    NULL,
};
static const struct figure_template figure_ahead = {FIGURE_SEGMENT,
                                                    {{"direction", FIGURE_TEXT, "chase"},
                                                     {"lead", FIGURE_NUMBER, "<D>"},
                                                     {"speeds", FIGURE_NUMBERS, "<f>|<v>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype ahead = {
    .id = "ahead",
    .name = "追いつき(道のりの差)",
    .level = 1,
    .templates = templates_ahead,
    .asks = "追いつく時間",
    .role = {{"D", "はなれている道のり", "<u>"}, {"f", "<p>の<ru>", "<u>"}, {"v", "<r>の<ru>", "<u>"}},
    .method = {{"速さの差", "同じ向きに進むので、<two>の間は<ev>速さの差だけちぢまります。", solve_ahead, NULL},
               {"道のりの比", "同じ時間に進む道のりの比は、速さの比と同じです。比の差がはじめの差にあたります。",
                solve_ahead_ratio, "追いつくまでに<two>が進む道のりの比は、何の比と同じですか。"}},
    .draw = draw_ahead,
    .holds = holds_ahead,
    .low = {1},
    .high = {400},
    .hint = "<two>の間の道のりは、<ev>何<u>ちぢまりますか。",
    .figure = &figure_ahead,
};

static const struct subtype *const subtypes[] = {
    &meet, &apart, &chase, &ahead, &family_tabibito_pond, &family_tabibito_late, NULL};
const struct family family_tabibito = {.id = "tabibito",
                                       .number = "F50,F51,F52",
                                       .name = "旅人算",
                                       .grade = 5,
                                       .scene = SCENE_OUTDOORS,
                                       .subtypes = subtypes};
