/* hayasa_gyakuhi.c - 速さと比(同じ道のり): times are to each other inversely as the speeds; the difference of the terms is
 * known.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { SLOW, FAST, LATE, EARLY };
static const char *const ways[] = {
    "家|学校",     "家|駅",       "家|図書館", "学校|公園",   "家|公園",     "駅|市役所",  "家|プール",
    "学校|体育館", "家|スーパー", "家|塾",     "駅|水族館",   "家|児童館",   "寺|市場",    "家|病院",
    "学校|駅",     "A地点|B地点", "家|郵便局", "公園|動物園", "家|友達の家", "駅|球場",    "家|おばさんの家",
    "店|市場",     "家|集合場所", "A町|B町",   "家|会場",     "駅|美術館",   "!公園|神社", NULL};

/* The ratio of the speeds (aux 5 and 6, not part of the key) and the words for it. */
static void bind(struct build *p) {
    if (!build_need(p, "the second is faster", build_value(p, SLOW) < build_value(p, FAST))) return;
    int64_t slow = build_value(p, SLOW), fast = build_value(p, FAST), g = build_gcd(slow, fast), s = slow / g,
            f = fast / g;
    p->aux[5] = s, p->aux[6] = f;
    build_set_number(p, "rs", s), build_set_number(p, "rf", f), build_set_number(p, "rd", f - s);
    build_set(p, "goes", slow <= 100 && fast <= 110 ? "歩く" : "進む");
    build_set(p, "ws", slow <= 100 ? "歩いて" : slow <= 160 ? "走って" : "自転車で");
    build_set(p, "wf", fast <= 110 ? "歩いて" : fast <= 160 ? "走って" : "自転車で");
    build_set(p, "qa", p->asked ? "<h>から<g>までは何m" : "<h>から<g>まで、分速<v>mで<goes>と何分");
    build_set(p, "qv", p->asked ? "ある" : "かかる");
    build_set(p, "qn", p->asked ? "<h>から<g>までの道のり" : "<h>から<g>まで分速<v>mで<goes>ときの時間");
    build_set(p, "qc", p->asked ? "m" : "分");
    build_set(p, "ask",
              p->asked ? "<h>から<g>までは何m[ですか。|ありますか。|でしょうか。]"
                       : "分速<v>mで<goes>と、<h>から<g>まで何分かかりますか。");
}
static bool draw_speeds(struct build *p, int64_t *difference) {
    build_people(p, "P");
    build_context(p, "h|g", ways);
    int64_t slow = build_round(p, 45, 150, 5), fast = build_round(p, 50, 240, 5), g;
    if (!build_need(p, "speeds differ", fast > slow)) return false;
    g = build_gcd(slow, fast);
    int64_t one = build_between(p, 1, 12), s = slow / g, f = fast / g;
    *difference = (f - s) * one;
    build_datum(p, SLOW, "v", slow), build_datum(p, FAST, "f", fast);
    return build_need(p, "a simple ratio", f <= 12) &&
           build_need(p, "a plausible time", f * one <= 60 && s * one >= 4) &&
           build_need(p, "a plausible way", slow * f * one <= 6000);
}
/* From the difference of the times to the way. */
static void finish(struct build *p, struct ratio difference) {
    char text[48];
    int64_t s = p->aux[5], f = p->aux[6];
    build_line(p);
    build_say(p, "速さの比は");
    snprintf(text, sizeof text, "%lld:%lld", (long long)s, (long long)f);
    build_formula_words(p, text, "", "%lld:%lld", (long long)build_value(p, SLOW), (long long)build_value(p, FAST));
    build_say(p, "なので、かかる時間の比は逆の<rf>:<rs>です。");
    build_line(p);
    build_say(p, "時間の比の差は");
    struct ratio terms = build_equation(p, build_int(f), '-', build_int(s), "");
    build_say(p, "なので、比の1にあたる時間は");
    struct ratio one = build_equation(p, difference, '/', terms, "分");
    build_say(p, "です。");
    struct ratio time = build_step(p, "分速<v>mでは、", one, '*', build_int(f), "分", "かかります。");
    if (!p->asked) {
        build_trap(p, build_apply(p, one, '*', build_int(s)));
        build_answer(p, time, "", "分");
        return;
    }
    struct ratio way = build_step(p, "<h>から<g>までは、", p->datum[SLOW], '*', time, "m", "です。");
    build_trap(p, build_fraction(build_value(p, SLOW) * (int64_t)one.num * s, 1));
    build_answer(p, way, "", "m");
}
/* When the fast one arrives, the slow one is so far behind: the lead that grew by the difference of the speeds. */
static void finish_gap(struct build *p, struct ratio difference) {
    build_set_number(p, "z1", (int64_t)difference.num);
    struct ratio behind = build_step(p, "速いほうが着いたとき、おそいほうの残りは<z1>分で進む道のりなので、",
                                     p->datum[SLOW], '*', difference, "m", "です。");
    struct ratio each = build_step(p, "1分間に開く道のりは、", p->datum[FAST], '-', p->datum[SLOW], "m", "です。");
    struct ratio fast = build_step(p, "分速<f>mでかかる時間は、", behind, '/', each, "分", "です。");
    if (p->asked)
        build_answer(p, build_step(p, "<h>から<g>までは、", p->datum[FAST], '*', fast, "m", "です。"), "", "m");
    else
        build_answer(p, build_step(p, "分速<v>mでは、", fast, '+', difference, "分", "かかります。"), "", "分");
}

/* ---- one takes so many minutes longer ---- */
static bool draw_longer(struct build *p) {
    int64_t difference;
    if (!draw_speeds(p, &difference)) return false;
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, LATE, "d", difference);
    return build_need(p, "not the speeds themselves", difference != build_value(p, SLOW));
}
static void solve_longer(struct build *p) { finish(p, p->datum[LATE]); }
static void solve_longer_gap(struct build *p) { finish_gap(p, p->datum[LATE]); }
static bool holds_longer(const struct build *p, const int64_t *x, unsigned keep) {
    /* x[0] minutes of the slow one, x[1] the way */
    if (x[1] != build_value(p, SLOW) * x[0] && (keep & 1)) return false;
    return IF_KEPT(keep, 7, x[1] == build_value(p, FAST) * (x[0] - build_value(p, LATE)));
}
static const char *const templates_longer[] = {
    "<h>から<g>まで、分速<v>mで<goes>と、分速<f>mで<goes>ときより<d>分多くかかります。<ask>",
    "<P>が<h>から<g>まで行くのに、分速<f>mで<goes>と、分速<v>mで<goes>ときより<d>分早く着きます。<ask>",
    "<h>から<g>まで行きます。分速<v>mのときと分速<f>mのときでは、かかる時間が<d>分ちがいます。<ask>",
    "<ask><h>から<g>まで、分速<v>mの場合は、分速<f>mの場合より<d>分長くかかります。",
    "<P>は<h>と<g>の間を往復しました。行きは分速<v>m、帰りは分速<f>mで進み、行きは帰りより<d>分多くかかりました。<ask>",
    "分速<v>mで<h>を出て<g>まで<goes>時間は、分速<f>mで<goes>時間より<d>分長いです。<ask>",
    "同じ道を分速<v>mと分速<f>mで進むと、かかる時間の差は<d>分です。この道は<h>から<g>までの道です。<ask>",
    "<h>から<g>までの道のりを<goes>とき、速さを分速<v>mから分速<f>mに上げると、かかる時間が<d>分短くなります。<ask>",
    NULL,
};
static const struct figure_template figure_longer = {FIGURE_SEGMENT,
                                                     {{"speeds", FIGURE_NUMBERS, "<v>|<f>"},
                                                      {"difference", FIGURE_NUMBER, "<d>"},
                                                      {"labels", FIGURE_TEXTS, "<h>|<g>"},
                                                      {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype longer = {
    .id = "longer",
    .name = "時間の差",
    .level = 2,
    .templates = templates_longer,
    .asks = "おそいほうの時間|道のり",
    .role = {{"v", "おそいほうの分速", "m"}, {"f", "速いほうの分速", "m"}, {"d", "時間の差", "分"}},
    .method = {{"逆比", "道のりが同じとき、かかる時間の比は速さの比の逆になります。", solve_longer, NULL},
               {"差を集める", "同時に出たと考えると、2人の間は1分間に速さの差だけ開いていきます。", solve_longer_gap,
                "同時に出ると、2人の間は1分間に何m開きますか。"}},
    .draw = draw_longer,
    .bind = bind,
    .holds = holds_longer,
    .low = {1, 1},
    .high = {70, 6000},
    .hint = "同じ道のりを進むとき、速さの比と時間の比にはどんな関係がありますか。",
    .figure = &figure_longer,
};

/* ---- late with one speed, early with the other ---- */
static bool draw_plan(struct build *p) {
    int64_t difference;
    if (!draw_speeds(p, &difference)) return false;
    p->asked = (int)build_between(p, 0, 1);
    int64_t late = build_between(p, 1, difference - 1);
    build_datum(p, LATE, "d", late), build_datum(p, EARLY, "e", difference - late);
    return build_need(p, "both late and early", difference >= 3 && late < difference && late != difference - late);
}
static void solve_plan(struct build *p) {
    struct ratio difference = build_step(p, "かかる時間の差は、", p->datum[LATE], '+', p->datum[EARLY], "分", "です。");
    finish(p, difference);
}
static void solve_plan_gap(struct build *p) {
    finish_gap(p, build_step(p, "かかる時間の差は、", p->datum[LATE], '+', p->datum[EARLY], "分", "です。"));
}
static bool holds_plan(const struct build *p, const int64_t *x, unsigned keep) {
    if (x[1] != build_value(p, SLOW) * x[0] && (keep & 1)) return false;
    return IF_KEPT(keep, 15, x[1] == build_value(p, FAST) * (x[0] - build_value(p, LATE) - build_value(p, EARLY)));
}
static const char *const templates_plan[] = {
    "<h>から<g>まで、分速<v>mで<goes>と予定の時こくより<d>分おくれ、分速<f>mで<goes>と<e>分早く着きます。<ask>",
    "<P>が<h>を出て<g>へ向かいます。分速<v>mでは予定より<d>分おそく着き、分速<f>mでは予定より<e>分早く着きます。<ask>",
    "<P>は決まった時こくに<g>に着く予定で<h>を出ます。分速<v>mだと<d>分おくれ、分速<f>mだと<e>分早く着いてしまいます。<ask>",
    "<ask><h>から<g>まで行くとき、分速<v>mでは予定より<d>分おくれ、分速<f>mでは予定より<e>分早く着きます。",
    "<h>を出て<g>まで行きます。分速<f>mなら約束の時こくの<e>分前に着きますが、分速<v>mなら約束の時こくに<d>分おくれます。<ask>",
    "<g>で始まる会に間に合うように<h>を出ます。分速<v>mで行くと始まりに<d>分おくれ、分速<f>mで行くと始まりの<e>分前に着きます。<ask>",
    "<h>から<g>までを分速<v>mで行くと<d>分ちこくし、分速<f>mで行くと<e>分早く着きます。<ask>",
    "同じ時こくに<h>を出ても、<g>に着くのは、分速<v>mなら予定の<d>分後、分速<f>mなら予定の<e>分前です。<ask>",
    NULL,
};
static const struct figure_template figure_plan = {FIGURE_SEGMENT,
                                                   {{"speeds", FIGURE_NUMBERS, "<v>|<f>"},
                                                    {"late", FIGURE_NUMBER, "<d>"},
                                                    {"early", FIGURE_NUMBER, "<e>"},
                                                    {"labels", FIGURE_TEXTS, "<h>|<g>"},
                                                    {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype plan = {
    .id = "plan",
    .name = "おくれと早着",
    .level = 3,
    .templates = templates_plan,
    .asks = "おそいほうの時間|道のり",
    .role = {{"v", "おそいほうの分速", "m"},
             {"f", "速いほうの分速", "m"},
             {"d", "おくれる時間", "分"},
             {"e", "早く着く時間", "分"}},
    .method = {{"逆比", "道のりが同じとき、かかる時間の比は速さの比の逆になります。", solve_plan, NULL},
               {"差を集める", "同時に出たと考えると、2人の間は1分間に速さの差だけ開いていきます。", solve_plan_gap,
                NULL}},
    .draw = draw_plan,
    .bind = bind,
    .holds = holds_plan,
    .low = {1, 1},
    .high = {70, 6000},
    .hint = "2つの速さで、かかる時間は何分ちがいますか。",
    .figure = &figure_plan,
};

static const struct subtype *const subtypes[] = {&longer, &plan, NULL};
const struct family family_hayasa_gyakuhi = {.id = "hayasa_gyakuhi",
                                             .number = "F60",
                                             .name = "速さと比",
                                             .grade = 6,
                                             .scene = SCENE_OUTDOORS,
                                             .subtypes = subtypes};
