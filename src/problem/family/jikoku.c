/* jikoku.c - 時こくと時間: when something ends or has to begin, how long it lasts; the same for a way at a given speed.
 *
 *   time of day = hours × 60 + minutes after midnight
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/jikoku.h"

#include <stdio.h>

enum { MORNING = JIKOKU_MORNING, AFTERNOON = JIKOKU_AFTERNOON, PLAIN = JIKOKU_PLAIN, DAY = JIKOKU_DAY };

/* what begins it | what ends it | what takes the time */
static const char *const events[] = {
    "家を出る|図書館に着く|図書館までの道",
    "家を出る|駅に着く|駅までの道",
    "映画が始まる|映画が終わる|映画",
    "宿題を始める|宿題を終える|宿題",
    "電車が駅を出る|電車が終点に着く|終点までの道",
    "バスが出発する|バスが動物園に着く|動物園までの道",
    "そうじを始める|そうじが終わる|そうじ",
    "ケーキを焼き始める|ケーキが焼き上がる|焼くの",
    "試合が始まる|試合が終わる|試合",
    "公園で遊び始める|公園を出る|遊び",
    "習い事が始まる|習い事が終わる|習い事",
    "ピアノの練習を始める|ピアノの練習を終える|練習",
    "飛行機が飛び立つ|飛行機が空港に着く|空の旅",
    "せんたくを始める|せんたくが終わる|せんたく",
    "山に登り始める|山の頂上に着く|登り",
    "音楽会が始まる|音楽会が終わる|音楽会",
    "料理を始める|料理ができ上がる|料理",
    "船が港を出る|船が島に着く|島までの旅",
    "授業が始まる|授業が終わる|授業",
    "友達の家を出る|自分の家に着く|帰り道",
    "プールに入る|プールから上がる|水泳",
    "ごはんをたき始める|ごはんがたき上がる|たくの",
    "!劇が始まる|劇が終わる|劇",
    NULL,
};
const char *const family_jikoku_half[] = {"午前", "午後", ""};

static int64_t parameter(const struct build *p, const char *name) {
    return build_has(p, name) ? build_get_number(p, name) : 0;
}
bool family_jikoku_bind_clock(struct build *p, int64_t hour, const char *h, const char *m, int64_t day_half,
                              const char *out, int i) {
    char text[40];
    int64_t minutes = parameter(p, m);
    if (!build_need(p, "a time of day", minutes < 60 && hour < (day_half == PLAIN ? 24 : 13))) return false;
    snprintf(text, sizeof text, minutes ? "<%s>時<%s>分" : "<%s>時", h, m);
    build_set(p, out, text);
    build_aux(p, i, (hour % (day_half == PLAIN ? 24 : 12) + (day_half == AFTERNOON ? 12 : 0)) * 60 + minutes);
    return true;
}
void family_jikoku_draw_clock(struct build *p, int i, const char *h, const char *m, int64_t hour) {
    build_datum(p, i, h, hour);
    if (build_chance(p, 85)) build_parameter(p, m, build_round(p, 5, 55, 5));
}
void family_jikoku_answer(struct build *p, int64_t minutes, bool halves) {
    char text[40], clock[32];
    int64_t shown = halves ? minutes % (12 * 60) : minutes;
    build_print_clock(clock, sizeof clock, shown);
    snprintf(text, sizeof text, "%s%s", !halves ? "" : minutes < 12 * 60 ? "午前" : "午後", clock);
    build_set(p, "z9", text);
    build_line(p);
    build_say(p, "これを時こくで表すと、<z9>です。");
    build_answer_words(p, minutes + 1, text);
}
struct ratio family_jikoku_step_minutes(struct build *p, const char *before, int64_t minutes, const char *after) {
    build_line(p);
    build_say(p, before);
    struct ratio v = build_formula(p, build_int(minutes), "分", "%lld×60+%lld", (long long)(minutes / 60),
                                   (long long)(minutes % 60));
    build_say(p, after);
    return v;
}
void family_jikoku_step_hours(struct build *p, struct ratio minutes) {
    build_line(p);
    build_say(p, "60分で1時間なので、");
    build_remainder(p, (int64_t)minutes.num, 60, "");
    build_say(p, "です。");
}

/* ---- an end, a beginning ---- */
enum { HOUR, LENGTH };
static void bind_event(struct build *p) {
    build_set(p, "am", family_jikoku_half[p->aux[0]]);
    family_jikoku_bind_clock(p, build_value(p, HOUR), "h", "m", p->aux[0], "ck", 1);
}
static void bind_end(struct build *p) {
    bind_event(p);
    build_need(p, "the same day", p->aux[1] + build_value(p, LENGTH) < DAY);
}
static void bind_start(struct build *p) {
    bind_event(p);
    build_need(p, "the same day", p->aux[1] > build_value(p, LENGTH));
}
static bool draw_event(struct build *p) {
    build_context(p, "s|e|w", events);
    build_people(p, "A");
    build_aux(p, 0, build_chance(p, 45) ? MORNING : build_chance(p, 75) ? AFTERNOON : PLAIN);
    family_jikoku_draw_clock(p, HOUR, "h", "m",
                             p->aux[0] == MORNING     ? build_between(p, 6, 11)
                             : p->aux[0] == AFTERNOON ? build_between(p, 1, 8)
                                                      : build_between(p, 9, 20));
    build_datum(p, LENGTH, "D", build_chance(p, 60) ? build_round(p, 15, 150, 5) : build_between(p, 12, 95));
    return build_need(p, "another number", build_value(p, LENGTH) != parameter(p, "m"));
}
static void solve_end(struct build *p) {
    struct ratio start = family_jikoku_step_minutes(p, "<am><ck>は、夜中の0時から数えると、", p->aux[1], "です。");
    struct ratio end = build_step(p, "<D>分をたすと、", start, '+', p->datum[LENGTH], "分", "です。");
    family_jikoku_step_hours(p, end);
    build_trap(p, build_int(p->aux[1] - build_value(p, LENGTH) + 1));
    family_jikoku_answer(p, (int64_t)end.num, p->aux[0] != PLAIN);
}
static void solve_start(struct build *p) {
    struct ratio end = family_jikoku_step_minutes(p, "<am><ck>は、夜中の0時から数えると、", p->aux[1], "です。");
    struct ratio start = build_step(p, "<D>分をひくと、", end, '-', p->datum[LENGTH], "分", "です。");
    family_jikoku_step_hours(p, start);
    build_trap(p, build_int(p->aux[1] + build_value(p, LENGTH) + 1));
    family_jikoku_answer(p, (int64_t)start.num, p->aux[0] != PLAIN);
}
/* Minute by minute. */
static int64_t after(int64_t minutes, int64_t length, int step) {
    for (; length > 0; length--) minutes += step;
    return minutes;
}
static bool holds_end(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(HOUR) | BIT(LENGTH), x[0] - 1 == after(p->aux[1], build_value(p, LENGTH), 1));
}
static bool holds_start(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(HOUR) | BIT(LENGTH), x[0] - 1 == after(p->aux[1], build_value(p, LENGTH), -1));
}
static const char *const templates_end[] = {
    "<am><ck>に<s>と、<e>までに<D>分かかります。<e>時こくは何時何分ですか。",
    "<s>のは<am><ck>です。<w>には<D>分かかります。<e>のは何時何分ですか。",
    "<w>にかかる時間は<D>分です。<am><ck>に<s>とき、<e>のは何時何分[ですか。|でしょうか。]",
    "<e>のは何時何分ですか。<s>のは<am><ck>で、それから<D>分かかります。",
    "<A>が時計を見ると、<s>のは<am><ck>でした。<D>分後に<e>とすると、それは何時何分ですか。",
    "<am><ck>から<D>分かかる予定で<s>とき、<e>時こく<wo>",
    "<s>時こくは<am><ck>、<w>の時間は<D>分間です。<e>時こくは何時何分<ka>",
    "<am><ck>に<s>予定です。<e>のはその<D>分後です。それは何時何分ですか。",
    NULL,
};
static const char *const templates_start[] = {
    "<am><ck>に<e>には、<w>に<D>分かかるとして、何時何分に<s>とよいですか。",
    "<e>のは<am><ck>です。<w>には<D>分かかります。<s>のは何時何分ですか。",
    "<w>にかかる時間は<D>分です。<am><ck>に<e>とき、<s>のは何時何分[ですか。|でしょうか。]",
    "<s>のは何時何分ですか。<w>に<D>分かかり、<e>のは<am><ck>です。",
    "<A>が時計を見ると、<e>のは<am><ck>でした。その<D>分前に<s>とすると、それは何時何分ですか。",
    "<D>分かかって<am><ck>に<e>とき、<s>時こく<wo>",
    "<e>時こくは<am><ck>、<w>の時間は<D>分間です。<s>時こくは何時何分<ka>",
    "<am><ck>に<e>予定です。<s>のはその<D>分前です。それは何時何分ですか。",
    NULL,
};
static const struct figure_template figure_event = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<h>|<D>"}}};
#define HALF \
    { "half", "午前か午後か", "午前|午後|なし", PROBLEM_CHOICE, .aux = 0 }
static const struct subtype end_asked = {
    .id = "end",
    .name = "終わりの時こく",
    .level = 1,
    .templates = templates_end,
    .asks = "<e>時こく",
    .role = {{"h", "<s>時こくの時", "時"},
             {"D", "かかる時間", "分"},
             {"m", "<s>時こくの分", "分", PROBLEM_PARAMETER, .optional = true},
             HALF},
    .method = {{"分で数える", "時こくを、夜中の0時からの分の数で表して、かかる時間をたします。", solve_end, NULL}},
    .draw = draw_event,
    .bind = bind_end,
    .holds = holds_end,
    .loops = 1,
    .low = {1},
    .high = {DAY},
    .hint = "はじめの時こくから、時計の針をどちらへ動かしますか。",
    .figure = &figure_event,
};
static const struct subtype start_asked = {
    .id = "start",
    .name = "始まりの時こく",
    .level = 2,
    .templates = templates_start,
    .asks = "<s>時こく",
    .role = {{"h", "<e>時こくの時", "時"},
             {"D", "かかる時間", "分"},
             {"m", "<e>時こくの分", "分", PROBLEM_PARAMETER, .optional = true},
             HALF},
    .method = {{"分で数える", "時こくを、夜中の0時からの分の数で表して、かかる時間をひきます。", solve_start, NULL}},
    .draw = draw_event,
    .bind = bind_start,
    .holds = holds_start,
    .loops = 1,
    .low = {1},
    .high = {DAY},
    .hint = "終わりの時こくから、時計の針をどちらへ動かしますか。",
    .figure = &figure_event,
};

/* ---- how long ---- */
enum { FROM, TO };
enum { INTO_AFTERNOON, BOTH_MORNING, BOTH_AFTERNOON, BOTH_PLAIN };
static void bind_between(struct build *p) {
    static const int from[] = {MORNING, MORNING, AFTERNOON, PLAIN}, to[] = {AFTERNOON, MORNING, AFTERNOON, PLAIN};
    int64_t way = p->aux[0];
    build_set(p, "am", family_jikoku_half[from[way]]), build_set(p, "pm", family_jikoku_half[to[way]]);
    if (family_jikoku_bind_clock(p, build_value(p, FROM), "h", "m", from[way], "ck", 1) &&
        family_jikoku_bind_clock(p, build_value(p, TO), "k", "n", to[way], "dk", 2))
        build_need(p, "one time before the other", p->aux[1] < p->aux[2]);
}
static bool draw_between(struct build *p) {
    build_context(p, "s|e|w", events);
    build_people(p, "A");
    int64_t way = build_chance(p, 45) ? INTO_AFTERNOON : build_between(p, BOTH_MORNING, BOTH_PLAIN);
    build_aux(p, 0, way);
    int64_t from = way == INTO_AFTERNOON   ? build_between(p, 8, 11)
                   : way == BOTH_MORNING   ? build_between(p, 6, 10)
                   : way == BOTH_AFTERNOON ? build_between(p, 1, 7)
                                           : build_between(p, 8, 19),
            to = way == INTO_AFTERNOON ? build_between(p, 1, 5) : build_between(p, from, from + 3);
    family_jikoku_draw_clock(p, FROM, "h", "m", from);
    family_jikoku_draw_clock(p, TO, "k", "n", to);
    return build_need(p, "hours of a half", way == BOTH_PLAIN || to < 12) &&
           build_need(p, "a whole day is not meant", from != to || parameter(p, "n") > parameter(p, "m"));
}
static void solve_between(struct build *p) {
    struct ratio to = family_jikoku_step_minutes(p, "<pm><dk>は、夜中の0時から数えると、", p->aux[2], "です。");
    struct ratio from = family_jikoku_step_minutes(p, "<am><ck>は、", p->aux[1], "です。");
    struct ratio time = build_step(p, "ちがいがかかった時間なので、", to, '-', from, "分", "です。");
    build_trap(p, build_apply(p, to, '+', from));
    build_answer(p, time, "", "分");
}
static bool holds_between(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(FROM) | BIT(TO), after(p->aux[1], x[0], 1) == p->aux[2]);
}
static const char *const templates_between[] = {
    "<am><ck>に<s>と、<pm><dk>に<e>そうです。<w>にかかる時間は何分ですか。",
    "<s>のは<am><ck>、<e>のは<pm><dk>です。その間は何分ですか。",
    "<w>は<am><ck>から<pm><dk>までです。何分間[ですか。|でしょうか。]",
    "<w>に何分かかりますか。<s>のは<am><ck>で、<e>のは<pm><dk>です。",
    "<A>が時計を見ると、<s>のは<am><ck>、<e>のは<pm><dk>でした。かかった時間は何分ですか。",
    "<am><ck>から<pm><dk>までの時間は、何分ですか。",
    "<s>時こくは<am><ck>、<e>時こくは<pm><dk>です。かかる時間は何分<ka>",
    "<pm><dk>に<e>予定です。<s>のは<am><ck>です。<w>の時間は何分ですか。",
    NULL,
};
static const struct figure_template figure_between = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<h>|<k>"}}};
static const struct subtype between_asked = {
    .id = "between",
    .name = "2つの時こくの間の時間",
    .level = 1,
    .templates = templates_between,
    .asks = "かかる時間",
    .role = {{"h", "<s>時こくの時", "時"},
             {"k", "<e>時こくの時", "時"},
             {"m", "<s>時こくの分", "分", PROBLEM_PARAMETER, .optional = true},
             {"n", "<e>時こくの分", "分", PROBLEM_PARAMETER, .optional = true},
             {"way", "午前か午後か", "午前から午後|どちらも午前|どちらも午後|なし", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"分で数える", "2つの時こくを、夜中の0時からの分の数で表して、ちがいを求めます。", solve_between, NULL}},
    .draw = draw_between,
    .bind = bind_between,
    .holds = holds_between,
    .low = {1},
    .high = {DAY},
    .hint = "午後の時こくは、夜中の0時から数えると何時ですか。",
    .figure = &figure_between,
};

static const struct subtype *const subtypes[] = {&end_asked, &start_asked, &between_asked, NULL};
const struct family family_jikoku = {
    .id = "jikoku", .number = "F105", .name = "時こくと時間", .grade = 4, .plain = true, .subtypes = subtypes};
