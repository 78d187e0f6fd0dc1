/* tokei_tadashii.c - くるった時計の時こく: what a clock shows that gains or loses, and what time it really is.
 *
 *   shown = set + hours × (60 ± rate);   really = set + shown ÷ (60 ± rate) × 60
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/jikoku.h"

enum { RATE, FROM, TO };
enum { SLOW, FAST };

static const char *const clocks[] = {"時計",           "うで時計",   "目覚まし時計", "かべの時計",   "古い時計",
                                     "柱時計",         "はと時計",   "置き時計",     "教室の時計",   "駅の時計",
                                     "かい中時計",     "台所の時計", "父の時計",     "公園の時計",   "ふりこ時計",
                                     "おもちゃの時計", "居間の時計", "玄関の時計",   "体育館の時計", "花時計",
                                     "!博物館の時計",  NULL};

static int64_t minutes_an_hour(const struct build *p) {
    return p->aux[0] == FAST ? 60 + build_value(p, RATE) : 60 - build_value(p, RATE);
}
static void bind_clock(struct build *p) {
    build_set(p, "dir", p->aux[0] == FAST ? "進む" : "おくれる");
    build_set(p, "pm", family_jikoku_half[JIKOKU_AFTERNOON]), build_set(p, "am", family_jikoku_half[JIKOKU_MORNING]);
    if (!build_need(p, "a rate", build_value(p, RATE) > 0 && build_value(p, RATE) < 60)) return;
    build_need(p, "hours of a half", build_value(p, FROM) < 12 && build_value(p, TO) < 12);
}
static void draw_clock(struct build *p) {
    build_people(p, "A");
    build_context(p, "c", clocks);
    build_aux(p, 0, build_between(p, SLOW, FAST));
}

/* ---- what it shows ---- */
static const struct figure_template figure_hours = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<r>|<h>|<k>"}}};
static bool draw_shows(struct build *p) {
    draw_clock(p);
    build_datum(p, RATE, "r", build_between(p, 1, 6));
    build_datum(p, FROM, "h", build_between(p, 5, 11)), build_datum(p, TO, "k", build_between(p, 1, 9));
    return build_need(p, "different hours",
                      build_value(p, FROM) != build_value(p, TO) && build_value(p, RATE) != build_value(p, TO));
}
static void bind_shows(struct build *p) {
    bind_clock(p);
    int64_t hours = build_value(p, TO) + 12 - build_value(p, FROM), off = hours * build_value(p, RATE);
    build_set_number(p, "hs", hours);
    build_need(p, "the same afternoon", off < 60 * build_value(p, TO) && 60 * build_value(p, TO) + off < 12 * 60);
}
static void solve_shows(struct build *p) {
    struct ratio until_noon =
        build_step(p, "午前<h>時から正午までは、", build_int(12), '-', p->datum[FROM], "時間", "です。");
    struct ratio hours =
        build_step(p, "正午から午後<k>時までを合わせて、", until_noon, '+', p->datum[TO], "時間", "です。");
    struct ratio off = build_step(p, "その間に時計が<dir>のは、", p->datum[RATE], '*', hours, "分", "です。");
    struct ratio now =
        family_jikoku_step_minutes(p, "午後<k>時は、夜中の0時から数えると、", 60 * (12 + build_value(p, TO)), "です。");
    struct ratio shown = build_step(p, "時計がさすのは、", now, p->aux[0] == FAST ? '+' : '-', off, "分", "です。");
    build_trap(p, build_int((int64_t)build_apply(p, now, p->aux[0] == FAST ? '-' : '+', off).num + 1));
    family_jikoku_step_hours(p, shown);
    family_jikoku_answer(p, (int64_t)shown.num, true);
}
/* Hour by hour. */
static bool holds_shows(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t shown = 60 * build_value(p, FROM);
    for (int64_t hour = build_value(p, FROM); hour < 12 + build_value(p, TO); hour++) shown += minutes_an_hour(p);
    return IF_KEPT(keep, 7, x[0] - 1 == shown);
}
static const char *const templates_shows[] = {
    "1時間に<r>分<dir><c>を、午前<h>時に正しい時こくに合わせました。この日の午後<k>時に、この<c>は午後何時何分をさしていますか。",
    "<c>は1時間に<r>分ずつ<dir>そうです。午前<h>時に合わせると、同じ日の午後<k>時には何時何分をさしている[でしょうか。|ことになりますか。]",
    "午後<k>時に、<c>は何時何分をさしますか。この<c>は1時間に<r>分<dir>時計で、その日の午前<h>時に正しく合わせました。",
    "<A>の<c>は1時間に<r>分<dir>くせがあります。午前<h>時に正しい時こくに合わせた日の午後<k>時には、何時何分をさしていますか。",
    "午前<h>時に正しく合わせた、1時間に<r>分<dir><c>があります。正しい時こくがその日の午後<k>時のとき、この<c>のさす時こく<wo>",
    "<c>を午前<h>時の時報に合わせました。1時間につき<r>分<dir>とき、その日の午後<k>時に、<c>は何時何分をさしますか。",
    "正しい時こくが午後<k>時のとき、1時間に<r>分<dir><c>は何時何分をさしますか。<c>は同じ日の午前<h>時に正しく合わせてあります。",
    "<A>は、1時間に<r>分<dir><c>を午前<h>時に合わせました。同じ日の午後<k>時にこの<c>を見ると、何時何分<ka>",
    NULL,
};
static const struct subtype shows = {
    .id = "shows",
    .name = "くるった時計がさす時こく",
    .level = 2,
    .templates = templates_shows,
    .asks = "<c>のさす時こく",
    .role = {{"r", "1時間にくるう時間", "分"},
             {"h", "合わせた時こく(午前)", "時"},
             {"k", "今の正しい時こく(午後)", "時"},
             {"dir", "進むかおくれるか", "おくれる|進む", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"くるいの合計", "合わせてから何時間たったかを求め、くるった時間を合計します。", solve_shows, NULL}},
    .draw = draw_shows,
    .bind = bind_shows,
    .holds = holds_shows,
    .loops = 1,
    .low = {1},
    .high = {JIKOKU_DAY},
    .hint = "合わせてから何時間たちましたか。",
    .figure = &figure_hours,
};

/* ---- what time it is ---- */
static bool draw_real(struct build *p) {
    static const int64_t even[] = {2, 3, 4, 5, 6, 10, 12, 15};
    draw_clock(p);
    build_datum(p, RATE, "r", even[build_between(p, 0, 7)]);
    int64_t from = build_between(p, 5, 11), shown = minutes_an_hour(p) * build_between(p, 2, 14),
            at = 60 * from + shown;
    if (build_chance(p, 40)) at += minutes_an_hour(p) / 2;
    build_datum(p, FROM, "h", from), build_datum(p, TO, "k", at / 60 - 12);
    if (at % 60) build_parameter(p, "n", at % 60);
    return build_need(p, "an hour of the afternoon", at >= 13 * 60 && at < 23 * 60) &&
           build_need(p, "different hours", build_value(p, FROM) != build_value(p, TO));
}
static void bind_real(struct build *p) {
    bind_clock(p);
    if (p->reject || !family_jikoku_bind_clock(p, build_value(p, TO), "k", "n", JIKOKU_AFTERNOON, "dk", 1)) return;
    int64_t shown = p->aux[1] - 60 * build_value(p, FROM);
    build_need(p, "whole minutes", shown > 0 && shown * 60 % minutes_an_hour(p) == 0);
    build_need(p, "the same day", 60 * build_value(p, FROM) + shown * 60 / minutes_an_hour(p) < JIKOKU_DAY);
}
static void solve_real(struct build *p) {
    struct ratio seen = family_jikoku_step_minutes(p, "午後<dk>は、夜中の0時から数えると、", p->aux[1], "です。");
    struct ratio set = build_step(p, "午前<h>時は、", p->datum[FROM], '*', build_int(60), "分", "です。");
    struct ratio shown = build_step(p, "時計の針が進んだのは、", seen, '-', set, "分", "です。");
    char op = p->aux[0] == FAST ? '+' : '-';
    struct ratio hour = build_step(p, "正しい1時間に針が進むのは、", build_int(60), op, p->datum[RATE], "分", "です。");
    struct ratio per = build_apply(p, build_int(60), '/', hour), passed = build_apply(p, shown, '*', per);
    build_line(p);
    build_say(p, "本当にたった時間は、");
    build_formula(p, passed, "分", "%lld÷%lld×60", (long long)shown.num, (long long)hour.num);
    build_say(p, "です。");
    struct ratio now = build_step(p, "正しい時こくは、", set, '+', passed, "分", "です。");
    build_trap(p, build_int(p->aux[1] + 1));
    family_jikoku_answer(p, (int64_t)now.num, true);
}
/* Shown and real minutes grow as (60 ± rate) and 60. */
static bool holds_real(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t passed = x[0] - 1 - 60 * build_value(p, FROM), shown = p->aux[1] - 60 * build_value(p, FROM);
    return IF_KEPT(keep, 7, passed * minutes_an_hour(p) == shown * 60);
}
static const char *const templates_real[] = {
    "1時間に<r>分<dir><c>を、午前<h>時に正しい時こくに合わせました。この<c>が同じ日の午後<dk>をさしているとき、正しい時こくは何時何分ですか。",
    "<c>は1時間に<r>分ずつ<dir>そうです。午前<h>時に合わせ、その日の午後にこの<c>を見ると午後<dk>でした。正しい時こくは何時何分[ですか。|でしょうか。]",
    "正しい時こくは何時何分ですか。1時間に<r>分<dir><c>を午前<h>時に正しく合わせ、今その<c>は午後<dk>をさしています。",
    "<A>の<c>は1時間に<r>分<dir>くせがあります。午前<h>時に正しく合わせた日に、この<c>が午後<dk>をさしました。本当は何時何分ですか。",
    "午前<h>時に正しく合わせた、1時間に<r>分<dir><c>があります。この<c>がその日の午後<dk>をさすときの正しい時こく<wo>",
    "<c>を午前<h>時の時報に合わせました。1時間につき<r>分<dir><c>が、その日の午後<dk>をさしています。正しくは何時何分ですか。",
    "1時間に<r>分<dir><c>が午後<dk>をさしています。同じ日の午前<h>時に正しく合わせたとすると、今の正しい時こくは何時何分ですか。",
    "<A>は、1時間に<r>分<dir><c>を午前<h>時に合わせました。同じ日、この<c>が午後<dk>のとき、正しい時こくは何時何分<ka>",
    NULL,
};
static const struct subtype real = {
    .id = "real",
    .name = "くるった時計から正しい時こく",
    .level = 3,
    .templates = templates_real,
    .asks = "正しい時こく",
    .role = {{"r", "1時間にくるう時間", "分"},
             {"h", "合わせた時こく(午前)", "時"},
             {"k", "時計のさす時こく(午後)の時", "時"},
             {"n", "時計のさす時こく(午後)の分", "分", PROBLEM_PARAMETER, .optional = true},
             {"dir", "進むかおくれるか", "おくれる|進む", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"針の速さ", "正しい1時間に針が何分進むかを考え、本当にたった時間を求めます。", solve_real, NULL}},
    .draw = draw_real,
    .bind = bind_real,
    .holds = holds_real,
    .low = {1},
    .high = {JIKOKU_DAY},
    .hint = "正しい1時間の間に、この時計の針は何分進みますか。",
    .figure = &figure_hours,
};

static const struct subtype *const subtypes[] = {&shows, &real, NULL};
const struct family family_tokei_tadashii = {.id = "tokei_tadashii",
                                             .number = "F57",
                                             .name = "くるった時計の時こく",
                                             .grade = 6,
                                             .plain = true,
                                             .subtypes = subtypes};
