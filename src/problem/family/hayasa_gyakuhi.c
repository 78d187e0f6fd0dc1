/* hayasa_gyakuhi.c - 速さと比(同じ道のり): times are to each other inversely as the speeds; the difference of the terms is known.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

enum { SLOW, FAST, LATE, EARLY };
static const char *const ways[] = {"家|学校", "家|駅", "家|図書館", "学校|公園", "家|公園", "駅|市役所", "家|プール", "学校|体育館", "家|スーパー", "!公園|神社", NULL};

/* The ratio of the speeds (aux 5 and 6, not part of the key) and the words for it. */
static void derive_speeds(struct kit *k) {
    int64_t slow = kit_value(k, SLOW), fast = kit_value(k, FAST), g = kit_gcd(slow, fast), s = slow / g, f = fast / g;
    k->aux[5] = s, k->aux[6] = f;
    kit_set_number(k, "rs", s), kit_set_number(k, "rf", f), kit_set_number(k, "rd", f - s);
    kit_set(k, "goes", slow <= 100 && fast <= 110 ? "歩く" : "進む");
}
static bool draw_speeds(struct kit *k, int64_t *difference) {
    kit_people(k, "P");
    kit_context(k, "h|g", ways);
    int64_t slow = kit_round(k, 45, 150, 5), fast = kit_round(k, 50, 240, 5), g;
    if (!kit_need(k, "speeds differ", fast > slow)) return false;
    g = kit_gcd(slow, fast);
    int64_t one = kit_between(k, 1, 12), s = slow / g, f = fast / g;
    *difference = (f - s) * one;
    kit_datum(k, SLOW, "v", slow), kit_datum(k, FAST, "f", fast);
    derive_speeds(k);
    return kit_need(k, "a simple ratio", f <= 12) && kit_need(k, "a plausible time", f * one <= 60 && s * one >= 4) && kit_need(k, "a plausible way", slow * f * one <= 6000);
}
/* From the difference of the times to the way. */
static void finish(struct kit *k, struct ratio difference) {
    char text[48];
    int64_t s = k->aux[5], f = k->aux[6];
    kit_line(k);
    kit_say(k, "速さの比は");
    snprintf(text, sizeof text, "%lld:%lld", (long long)s, (long long)f);
    kit_formula_words(k, text, "", "%lld:%lld", (long long)kit_value(k, SLOW), (long long)kit_value(k, FAST));
    kit_say(k, "なので、かかる時間の比は逆の<rf>:<rs>です。");
    kit_line(k);
    kit_say(k, "時間の比の差は");
    struct ratio terms = kit_equation(k, kit_int(f), '-', kit_int(s), "");
    kit_say(k, "なので、比の1にあたる時間は");
    struct ratio one = kit_equation(k, difference, '/', terms, "分");
    kit_say(k, "です。");
    struct ratio time = kit_step(k, "分速<v>mでは、", one, '*', kit_int(f), "分", "かかります。");
    if (!k->asked) {
        kit_trap(k, kit_apply(k, one, '*', kit_int(s)));
        kit_answer(k, time, "", "分");
        return;
    }
    struct ratio way = kit_step(k, "<h>から<g>までは、", k->datum[SLOW], '*', time, "m", "です。");
    kit_trap(k, kit_fraction(kit_value(k, SLOW) * (int64_t)one.num * s, 1));
    kit_answer(k, way, "", "m");
}
/* When the fast one arrives, the slow one is so far behind: the lead that grew by the difference of the speeds. */
static void finish_gap(struct kit *k, struct ratio difference) {
    kit_set_number(k, "z1", (int64_t)difference.num);
    struct ratio behind = kit_step(k, "速いほうが着いたとき、おそいほうの残りは<z1>分で進む道のりなので、", k->datum[SLOW], '*', difference, "m", "です。");
    struct ratio each = kit_step(k, "1分間に開く道のりは、", k->datum[FAST], '-', k->datum[SLOW], "m", "です。");
    struct ratio fast = kit_step(k, "分速<f>mでかかる時間は、", behind, '/', each, "分", "です。");
    if (k->asked) kit_answer(k, kit_step(k, "<h>から<g>までは、", k->datum[FAST], '*', fast, "m", "です。"), "", "m");
    else kit_answer(k, kit_step(k, "分速<v>mでは、", fast, '+', difference, "分", "かかります。"), "", "分");
}
static void set_asked(struct kit *k) {
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "ask", k->asked ? "<h>から<g>までは何m[ですか。|ありますか。|でしょうか。]" : "分速<v>mで<goes>と、<h>から<g>まで何分かかりますか。");
}

/* ---- one takes so many minutes longer ---- */
static bool draw_longer(struct kit *k) {
    int64_t difference;
    if (!draw_speeds(k, &difference)) return false;
    set_asked(k);
    kit_datum(k, LATE, "d", difference);
    return kit_need(k, "not the speeds themselves", difference != kit_value(k, SLOW));
}
static void solve_longer(struct kit *k) { finish(k, k->datum[LATE]); }
static void solve_longer_gap(struct kit *k) { finish_gap(k, k->datum[LATE]); }
static bool holds_longer(const struct kit *k, const int64_t *x, unsigned keep) {
    /* x[0] minutes of the slow one, x[1] the way */
    if (x[1] != kit_value(k, SLOW) * x[0] && (keep & 1)) return false;
    return KIT_KEEP(keep, 7, x[1] == kit_value(k, FAST) * (x[0] - kit_value(k, LATE)));
}
static const char *const frames_longer[] = {
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
static const struct kit_subtype longer = {
    .id = "longer", .name = "時間の差", .level = 2, .frames = frames_longer,
    .method = {{"逆比", "道のりが同じとき、かかる時間の比は速さの比の逆になります。", solve_longer, NULL},
               {"差を集める", "同時に出たと考えると、2人の間は1分間に速さの差だけ開いていきます。", solve_longer_gap, "同時に出ると、2人の間は1分間に何m開きますか。"}},
    .draw = draw_longer, .derive = derive_speeds, .holds = holds_longer, .low = {1, 1}, .high = {70, 6000},
    .hint = "同じ道のりを進むとき、速さの比と時間の比にはどんな関係がありますか。",
    .figure = "{\"type\":\"segment\",\"speeds\":[<v>,<f>],\"difference\":<d>,\"labels\":[\"<h>\",\"<g>\"],\"unit\":\"m\"}",
};

/* ---- late with one speed, early with the other ---- */
static bool draw_plan(struct kit *k) {
    int64_t difference;
    if (!draw_speeds(k, &difference)) return false;
    set_asked(k);
    int64_t late = kit_between(k, 1, difference - 1);
    kit_datum(k, LATE, "d", late), kit_datum(k, EARLY, "e", difference - late);
    return kit_need(k, "both late and early", difference >= 3 && late < difference && late != difference - late);
}
static void solve_plan(struct kit *k) {
    struct ratio difference = kit_step(k, "かかる時間の差は、", k->datum[LATE], '+', k->datum[EARLY], "分", "です。");
    finish(k, difference);
}
static void solve_plan_gap(struct kit *k) { finish_gap(k, kit_step(k, "かかる時間の差は、", k->datum[LATE], '+', k->datum[EARLY], "分", "です。")); }
static bool holds_plan(const struct kit *k, const int64_t *x, unsigned keep) {
    if (x[1] != kit_value(k, SLOW) * x[0] && (keep & 1)) return false;
    return KIT_KEEP(keep, 15, x[1] == kit_value(k, FAST) * (x[0] - kit_value(k, LATE) - kit_value(k, EARLY)));
}
static const char *const frames_plan[] = {
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
static const struct kit_subtype plan = {
    .id = "plan", .name = "おくれと早着", .level = 3, .frames = frames_plan,
    .method = {{"逆比", "道のりが同じとき、かかる時間の比は速さの比の逆になります。", solve_plan, NULL},
               {"差を集める", "同時に出たと考えると、2人の間は1分間に速さの差だけ開いていきます。", solve_plan_gap, NULL}},
    .draw = draw_plan, .derive = derive_speeds, .holds = holds_plan, .low = {1, 1}, .high = {70, 6000},
    .hint = "2つの速さで、かかる時間は何分ちがいますか。",
    .figure = "{\"type\":\"segment\",\"speeds\":[<v>,<f>],\"late\":<d>,\"early\":<e>,\"labels\":[\"<h>\",\"<g>\"],\"unit\":\"m\"}",
};

static const struct kit_subtype *const subtypes[] = {&longer, &plan, NULL};
const struct kit_family family_hayasa_gyakuhi = {.id = "hayasa_gyakuhi", .number = "F60", .name = "速さと比", .grade = 6, .scene = KIT_OUTDOORS, .subtypes = subtypes};
