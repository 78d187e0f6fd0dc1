/* hohaba.c - 歩はば: a way counted in steps.
 *
 *   way = length of a step × steps
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* what is paced off: from | to */
static const char *const ways[] = {"校門|体育館",
                                   "家|駅",
                                   "家|公園",
                                   "教室|図書室",
                                   "公園の入口|ふん水",
                                   "家|郵便局",
                                   "池のはし|反対のはし",
                                   "橋のはし|反対のはし",
                                   "家|ポスト",
                                   "校庭のはし|反対のはし",
                                   "駅|図書館",
                                   "家|パン屋",
                                   "バス停|学校",
                                   "ろう下のはし|反対のはし",
                                   "神社の鳥居|本どの",
                                   "家|友だちの家",
                                   "大きな木|時計台",
                                   "校舎|プール",
                                   "店の入口|横断歩道",
                                   "!灯台|港",
                                   NULL};
static const char *const walkers[] = {"<A>", "<A>", "<A>", "父",         "母",   "兄",
                                      "姉",  "妹",  "弟",  "おじいさん", "先生", NULL};

static void draw_walk(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "f|g", ways);
    build_words(p, "w", walkers);
}

/* ---- the way ---- */
enum { STEP, STEPS };
static const struct figure_template figure_way = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<n>"}}};
static void bind_steps(struct build *p) { build_need(p, "a step", build_value(p, STEP) > 0); }
static bool draw_way(struct build *p) {
    draw_walk(p);
    int64_t step = build_between(p, 38, 85),
            steps = build_chance(p, 60) ? build_round(p, 50, 1500, 10) : build_between(p, 24, 480);
    build_datum(p, STEP, "a", step), build_datum(p, STEPS, "n", steps);
    return build_need(p, "metres as one tells them", step * steps % 10 == 0);
}
static void solve_way(struct build *p) {
    struct ratio cm = build_step(p, "<n>歩で進む長さは、", p->datum[STEP], '*', p->datum[STEPS], "cm", "です。");
    build_trap(p, cm);
    build_trap(p, build_apply(p, cm, '/', build_int(10)));
    build_answer(p, build_step(p, "1mは100cmなので、", cm, '/', build_int(100), "m", "です。"), "", "m");
}
/* The way, in tenths of a metre, has room for so many steps and no more. */
static bool holds_way(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3,
                   10 * x[0] / build_value(p, STEP) == build_value(p, STEPS) && 10 * x[0] % build_value(p, STEP) == 0);
}
static const char *const templates_way[] = {
    "<w>の歩はばは<a>cmです。<f>から<g>まで歩くと<n>歩ありました。<f>から<g>まで何mありますか。",
    "歩はばが<a>cmの<w>が、<f>から<g>まで歩くと<n>歩でした。この間の道のりは何m[ですか。|でしょうか。]",
    "<f>から<g>までは何mありますか。<w>の歩はばは<a>cmで、歩いた歩数は<n>歩です。",
    "<w>が<f>から<g>まで歩数を数えながら歩くと、<n>歩でした。1歩は<a>cmです。<f>から<g>までの道のりは何mですか。",
    "1歩が<a>cmの<w>は、<f>から<g>まで<n>歩で着きます。<f>から<g>までの道のり<wo>単位は「m」とします。",
    "<w>は<f>から<g>まで<n>歩かかりました。歩はばを<a>cmとすると、道のりは何mですか。",
    "<w>の歩はばは<a>cmだそうです。<f>から<g>まで<n>歩のとき、道のりは何m<ka>",
    "<B>が数えると、<w>は<f>から<g>まで<n>歩で歩きました。歩はばが<a>cmならば、この間は何mになりますか。",
    NULL,
};
static const struct subtype way = {
    .id = "way",
    .name = "歩はばと歩数から道のり",
    .level = 1,
    .templates = templates_way,
    .asks = "<f>から<g>までの道のり",
    .role = {{"a", "歩はば", "cm"}, {"n", "歩数", "歩"}},
    .method = {{"歩はば×歩数", "道のりは、歩はば×歩数で求め、mに直します。", solve_way, NULL}},
    .draw = draw_way,
    .bind = bind_steps,
    .holds = holds_way,
    .low = {1},
    .high = {14000},
    .scale = 10,
    .hint = "<n>歩で何cm進みますか。",
    .figure = &figure_way,
};

/* ---- the steps ---- */
enum { METRES = STEPS };
static const struct figure_template figure_steps = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<D>"}}};
static bool draw_steps(struct build *p) {
    draw_walk(p);
    int64_t step = build_between(p, 38, 85), steps = build_round(p, 20, 1500, 5);
    build_datum(p, STEP, "a", step);
    build_datum_ratio(p, METRES, "D", build_fraction(step * steps, 100));
    return build_need(p, "metres as one tells them", step * steps % 10 == 0);
}
static void solve_steps(struct build *p) {
    struct ratio cm = build_step(p, "<D>mは、cmで表すと、", p->datum[METRES], '*', build_int(100), "cm", "です。");
    build_trap(p, build_apply(p, p->datum[METRES], '*', p->datum[STEP]));
    build_answer(p, build_step(p, "歩数は、道のり÷歩はばで、", cm, '/', p->datum[STEP], "歩", "です。"), "", "歩");
}
static bool holds_steps(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, STEP) * p->datum[METRES].den == 100 * p->datum[METRES].num);
}
static const char *const templates_steps[] = {
    "<w>の歩はばは<a>cmです。<f>から<g>までの<D>mを歩くと、何歩になりますか。",
    "歩はばが<a>cmの<w>が、<D>mはなれた<g>まで<f>から歩きます。何歩で着きますか。",
    "<f>から<g>まで何歩で歩けますか。<w>の歩はばは<a>cmで、道のりは<D>mです。",
    "<f>から<g>までは<D>mあります。<w>が1歩<a>cmで歩くと、何歩になりますか。",
    "1歩が<a>cmの<w>が、<f>から<g>までの<D>mを歩くときの歩数<wo>",
    "<w>は<f>から<g>まで<D>m歩きました。歩はばを<a>cmとすると、歩数は何歩ですか。",
    "<w>の歩はばは<a>cmだそうです。<D>mの道のりを歩くときの歩数は何歩<ka>",
    "<B>が計算すると、<f>から<g>までの道のりは<D>mでした。歩はば<a>cmの<w>は何歩で歩きますか。",
    NULL,
};
static const struct subtype steps = {
    .id = "steps",
    .name = "道のりと歩はばから歩数",
    .level = 1,
    .templates = templates_steps,
    .asks = "歩数",
    .role = {{"a", "歩はば", "cm"}, {"D", "道のり", "m", PROBLEM_DECIMAL}},
    .method = {{"道のり÷歩はば", "単位をcmにそろえて、道のりを歩はばでわります。", solve_steps, NULL}},
    .draw = draw_steps,
    .bind = bind_steps,
    .holds = holds_steps,
    .low = {1},
    .high = {1600},
    .hint = "<D>mは何cmですか。",
    .figure = &figure_steps,
};

/* ---- a trial walk first: so many steps are so many metres ---- */
enum { TRIAL, TRIAL_WAY, COUNT };
static const struct figure_template figure_trial = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<k>|<t>|<n>"}}};
static bool draw_trial(struct build *p) {
    draw_walk(p);
    int64_t step = build_between(p, 38, 80), trial = build_chance(p, 80) ? 10 : build_round(p, 20, 50, 10),
            count = build_round(p, 60, 1600, 10);
    build_datum(p, TRIAL, "k", trial);
    build_datum_ratio(p, TRIAL_WAY, "t", build_fraction(step * trial, 100));
    build_datum(p, COUNT, "n", count);
    return build_need(p, "another number of steps", count != trial) &&
           build_need(p, "metres as one tells them", step * count % 10 == 0);
}
static void bind_trial(struct build *p) { build_need(p, "some steps", build_value(p, TRIAL) > 0); }
static void solve_trial(struct build *p) {
    struct ratio step =
        build_step(p, "1歩の長さは平均して、", p->datum[TRIAL_WAY], '/', p->datum[TRIAL], "m", "です。");
    build_trap(p, build_apply(p, p->datum[TRIAL_WAY], '*', p->datum[COUNT]));
    build_answer(p, build_step(p, "道のりは、歩はば×歩数で、", step, '*', p->datum[COUNT], "m", "です。"), "", "m");
}
static void solve_trial_times(struct build *p) {
    struct ratio times = build_step(p, "<n>歩は<k>歩の、", p->datum[COUNT], '/', p->datum[TRIAL], "倍", "です。");
    build_answer(p, build_step(p, "道のりも同じ倍数なので、", p->datum[TRIAL_WAY], '*', times, "m", "です。"), "", "m");
}
static bool holds_trial(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio t = p->datum[TRIAL_WAY];
    return IF_KEPT(keep, 7, x[0] * build_value(p, TRIAL) * t.den == 10 * build_value(p, COUNT) * t.num);
}
static const char *const templates_trial[] = {
    "<w>が<k>歩歩いた長さをはかると<t>mでした。同じ歩はばで<f>から<g>まで歩くと<n>歩ありました。この間の道のりは何mですか。",
    "<w>は<k>歩で<t>m進みます。<f>から<g>までは<n>歩でした。<f>から<g>まで何m[ありますか。|でしょうか。]",
    "<f>から<g>までは何mですか。<w>は<k>歩で<t>m進み、<f>から<g>まで<n>歩で歩きます。",
    "<w>の歩はばを調べるため、<k>歩歩くと<t>mでした。同じように<n>歩で歩いた<f>から<g>までの道のりは何mですか。",
    "<k>歩で<t>m歩く<w>が、<f>から<g>まで<n>歩で歩いたときの道のり<wo>単位は「m」とします。",
    "<w>は、<f>から<g>まで<n>歩かかりました。<k>歩では<t>m進みます。<f>から<g>までの道のりは何mですか。",
    "<w>が<k>歩歩くと<t>m進みました。同じ歩はばで<n>歩歩くと、何m進みますか。",
    "<B>が調べると、<w>は<k>歩で<t>m進むことがわかりました。<f>から<g>まで<n>歩のとき、道のりは何m<ka>",
    NULL,
};
static const struct subtype trial = {
    .id = "trial",
    .name = "歩はばを調べてから道のり",
    .level = 2,
    .templates = templates_trial,
    .asks = "<f>から<g>までの道のり",
    .role = {{"k", "調べた歩数", "歩"}, {"t", "調べたときの長さ", "m", PROBLEM_DECIMAL}, {"n", "歩数", "歩"}},
    .method = {{"歩はばの平均", "歩はばの平均を求めて、歩数をかけます。", solve_trial, NULL},
               {"歩数の何倍", "歩数が何倍になったかを考えます。", solve_trial_times, "<n>歩は<k>歩の何倍ですか。"}},
    .draw = draw_trial,
    .bind = bind_trial,
    .holds = holds_trial,
    .low = {1},
    .high = {14000},
    .scale = 10,
    .hint = "1歩で何m進みますか。",
    .figure = &figure_trial,
};

static const struct subtype *const subtypes[] = {&way, &steps, &trial, NULL};
const struct family family_hohaba = {.id = "hohaba",
                                     .number = "F11",
                                     .name = "歩はばと道のり",
                                     .grade = 5,
                                     .scene = SCENE_OUTDOORS,
                                     .subtypes = subtypes};
