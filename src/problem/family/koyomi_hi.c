/* koyomi_hi.c - 日付と曜日: dates some days on or back, the first or last of so many days, an earlier date's weekday, days
 * until a date, how often a weekday comes.
 *
 *   month after month: the days that are left;  days ÷ 7: the weekday
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

#define WEEKDAYS "日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日"
enum { DAY, DAYS };                                             /* data of a date and a number of days */
enum { MONTH, OTHER_MONTH, WEEKDAY, WANTED, FOUND_M, FOUND_D }; /* auxiliary */

static const int month_days[] = {31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31};
static bool is_date(int64_t m, int64_t d) { return m >= 1 && m <= 12 && d >= 1 && d <= month_days[m]; }
/* The next day, or the day before. */
static void walk(int64_t *m, int64_t *d, bool on) {
    *d += on ? 1 : -1;
    if (*d > month_days[*m]) *d = 1, *m = *m % 12 + 1;
    if (*d < 1) *m = *m == 1 ? 12 : *m - 1, *d = month_days[*m];
}
/* From one date to another of the same year, the later one behind. */
static int64_t between(int64_t m, int64_t d, int64_t n, int64_t e) {
    int64_t days = 0;
    for (; m != n || d != e; days++) walk(&m, &d, true);
    return days;
}

static const char *const events[] = {"夏祭り",     "工事",         "ゲームのイベント",
                                     "展らん会",   "合宿",         "セール",
                                     "読書週間",   "記録会",       "朝顔の観察",
                                     "練習",       "旅行",         "ラジオ体操",
                                     "日記",       "キャンペーン", "配信",
                                     "大会",       "冒険の旅",     "店のくじ引き",
                                     "英語の学習", "天気の記録",   "ダイエット",
                                     "早起き",     "展示",         "!水泳教室",
                                     NULL};

/* ---- a date so many days on or back ---- */
static int64_t steps_from(const struct build *p, bool inclusive) { return build_value(p, DAYS) - inclusive; }
static void bind_shift(struct build *p, bool on, bool inclusive) {
    int64_t m = build_get_number(p, "m"), d = build_value(p, DAY);
    build_aux(p, MONTH, m);
    p->aux[FOUND_M] = m, p->aux[FOUND_D] = d;
    if (!build_need(p, "a date", is_date(m, d)) ||
        !build_need(p, "less than a year", build_value(p, DAYS) > 1 && build_value(p, DAYS) <= 364))
        return;
    for (int64_t i = steps_from(p, inclusive); i > 0; i--) walk(&p->aux[FOUND_M], &p->aux[FOUND_D], on);
    build_need(p, "another month", p->aux[FOUND_M] != m || p->given);
}
static bool draw_shift(struct build *p, bool weekday) {
    int64_t m = build_between(p, 1, 12);
    build_context(p, "t", events);
    build_people(p, "A");
    build_parameter(p, "m", m);
    build_datum(p, DAY, "d", build_between(p, 1, month_days[m] - 1));
    build_datum(p, DAYS, "N", build_between(p, 32, build_chance(p, 70) ? 110 : 200));
    if (weekday) {
        build_aux(p, OTHER_MONTH, 0);
        build_aux(p, WEEKDAY, build_between(p, 0, 6));
    }
    return true;
}
static void step_months_on(struct build *p, int64_t days) {
    int64_t m = p->aux[MONTH], d = build_value(p, DAY), left = month_days[m] - d;
    if (days <= left) {
        build_step(p, "同じ月の中なので、日付は、", p->datum[DAY], '+', build_int(days), "日", "です。");
        return;
    }
    build_line(p);
    build_say(p, "<m>月の残りは、");
    build_equation(p, build_int(month_days[m]), '-', build_int(d), "日");
    build_say(p, "なので、次の月からは、");
    build_equation(p, build_int(days), '-', build_int(left), "日");
    build_say(p, "です。");
    days -= left, m = m % 12 + 1;
    if (days > month_days[m]) build_line(p), build_say(p, "月の日数を順にひくと、");
    for (int i = 0; days > month_days[m]; m = m % 12 + 1, i++) {
        if (i) build_say(p, "、");
        build_equation(p, build_int(days), '-', build_int(month_days[m]), "日");
        days -= month_days[m];
        if (days <= month_days[m % 12 + 1]) build_say(p, "です。");
    }
}
static void step_months_back(struct build *p, int64_t days) {
    int64_t m = p->aux[MONTH], d = build_value(p, DAY);
    if (days < d) {
        build_step(p, "同じ月の中なので、日付は、", p->datum[DAY], '-', build_int(days), "日", "です。");
        return;
    }
    build_line(p);
    build_say(p, "<d>日前が前の月の最後の日なので、そこからさらに、");
    build_equation(p, build_int(days), '-', build_int(d), "日");
    build_say(p, "前です。");
    days -= d, m = m == 1 ? 12 : m - 1;
    if (days >= month_days[m]) build_line(p), build_say(p, "月の日数を順にひくと、");
    for (int i = 0; days >= month_days[m]; i++) {
        if (i) build_say(p, "、");
        build_equation(p, build_int(days), '-', build_int(month_days[m]), "日");
        days -= month_days[m], m = m == 1 ? 12 : m - 1;
        if (days < month_days[m]) build_say(p, "です。");
    }
    if (days)
        build_step(p, "その月の最後の日からもどって、", build_int(month_days[m]), '-', build_int(days), "日", "です。");
}
static void solve_shift(struct build *p, bool on, bool inclusive, bool weekday) {
    char text[64];
    int64_t days = steps_from(p, inclusive), m = p->aux[FOUND_M], d = p->aux[FOUND_D];
    if (inclusive)
        build_step(p, on ? "1日目も数えるので、最後の日は1日目の" : "<N>日目も数えるので、1日目は<N>日目の",
                   p->datum[DAYS], '-', build_int(1), "日", on ? "後です。" : "前です。");
    on ? step_months_on(p, days) : step_months_back(p, days);
    snprintf(text, sizeof text, "%lld月%lld日", (long long)m, (long long)d);
    build_set(p, "z1", text);
    build_line(p);
    build_say(p, "だから、日付は<z1>です。");
    if (weekday) {
        int64_t rest = days % 7, found = (p->aux[WEEKDAY] + (on ? rest : 7 - rest)) % 7;
        build_set_number(p, "z2", rest), build_set(p, "z3", build_weekday(found));
        build_set(p, "z4", build_weekday(p->aux[WEEKDAY]));
        build_line(p);
        build_say(p, "1週間は7日なので、");
        build_remainder(p, days, 7, "週間");
        build_say(p, on ? "より、<z4>の<z2>日後の<z3>です。" : "より、<z4>の<z2>日前の<z3>です。");
        snprintf(text, sizeof text, "%lld月%lld日の%s", (long long)m, (long long)d, build_weekday(found));
        build_set(p, "z1", text);
    }
    walk(&m, &d, true);
    build_trap(p, build_int(m * 100 + d));
    build_answer_words(p, p->aux[FOUND_M] * 100 + p->aux[FOUND_D], "<z1>");
}
/* Walked back from the date x. */
static bool holds_shift(const struct build *p, const int64_t *x, unsigned keep, bool on, bool inclusive) {
    int64_t m = x[0] / 100, d = x[0] % 100;
    if (!is_date(m, d)) return false;
    if (keep != 3) return true;
    for (int64_t i = steps_from(p, inclusive); i > 0; i--) walk(&m, &d, !on);
    return m == p->aux[MONTH] && d == build_value(p, DAY);
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<m>|<d>|<N>"}}};
#define ROLES_DATE \
    {"d", "わかっている日", "日"}, {"N", "日数", "日"}, { "m", "わかっている月", "月", PROBLEM_PARAMETER }
#define ROLE_WEEKDAY \
    , { "w", "わかっている曜日", WEEKDAYS, PROBLEM_CHOICE, .aux = WEEKDAY }
#define NO_WEEKDAY
#define SHIFT(ID, NAME, ASKS, ON, INCLUSIVE, W, ROLE)                                                                  \
    static bool draw_##ID(struct build *p) { return draw_shift(p, W); }                                                \
    static void bind_##ID(struct build *p) {                                                                           \
        bind_shift(p, ON, INCLUSIVE);                                                                                  \
        if (W) build_set(p, "w", build_weekday(p->aux[WEEKDAY]));                                                      \
    }                                                                                                                  \
    static void solve_##ID(struct build *p) { solve_shift(p, ON, INCLUSIVE, W); }                                      \
    static bool holds_##ID(const struct build *p, const int64_t *x, unsigned keep) {                                   \
        return holds_shift(p, x, keep, ON, INCLUSIVE);                                                                 \
    }                                                                                                                  \
    static const struct subtype ID = {                                                                                 \
        .id = #ID,                                                                                                     \
        .name = NAME,                                                                                                  \
        .level = 2,                                                                                                    \
        .templates = templates_##ID,                                                                                   \
        .asks = ASKS,                                                                                                  \
        .role = {ROLES_DATE ROLE},                                                                                     \
        .method = {{"月ごとに進む",                                                                                    \
                    "日れき算です。月ごとの日数を順にひいて日付を求めます。曜日は7日ごとにくり返します。", solve_##ID, \
                    NULL}},                                                                                            \
        .draw = draw_##ID,                                                                                             \
        .bind = bind_##ID,                                                                                             \
        .holds = holds_##ID,                                                                                           \
        .loops = 1,                                                                                                    \
        .low = {101},                                                                                                  \
        .high = {1231},                                                                                                \
        .hint = "<m>月には何日ありますか。",                                                                           \
        .figure = &no_figure,                                                                                          \
    };
/* D: the date, with its weekday or without; Q: what is asked, 何月何日 or 何月何日の何曜日 */
#define ON_TEXTS(D, Q)                                                                               \
    {                                                                                                \
        D "に<t>が始まり、始まりの日も入れて<N>日間続きます。最後の日は" Q "ですか。",               \
            "<t>は" D "から<N>日間あります。終わるのは" Q "[ですか。|でしょうか。]",                 \
            "最後の日は" Q "ですか。<t>は" D "から、その日もふくめて<N>日間です。",                  \
            D "を1日目とすると、<N>日目は" Q "ですか。",                                             \
            "<A>は、" D "から毎日<t>を続けています。<N>日目は" Q "ですか。",                         \
            D "に始めた<t>の<N>日目は" Q "になりますか。始めた日を1日目とします。",                  \
            "<t>の初日は" D "です。<N>日間続くと、最終日は" Q "になりますか。",                      \
            D "から数え始めて、<N>日目にあたるのは" Q "ですか。ただし、" D "を1日目とします。", NULL \
    }
#define FIRST_TEXTS(D, Q)                                                                                       \
    {                                                                                                           \
        "<t>の<N>日目は" D "でした。1日目は" Q "でしたか。",                                                    \
            "<A>が毎日続けている<t>は、" D "に<N>日目になりました。始めた日は" Q "ですか。",                    \
            D "がちょうど<N>日目です。1日目は" Q "[ですか。|でしょうか。]",                                     \
            "1日目は" Q "ですか。<t>を毎日続けて、<N>日目が" D "でした。",                                      \
            "<N>日間続いた<t>の最後の日は" D "でした。最初の日は" Q "でしたか。",                               \
            "<t>は<N>日間あり、" D "に終わります。始まるのは" Q "ですか。",                                     \
            D "に<t>が終わりました。始まりの日も終わりの日も入れて<N>日間でした。始まりの日は" Q "ですか。",    \
            "今日は" D "で、<t>を始めてから<N>日目です。始めた日を1日目とすると、始めたのは" Q "ですか。", NULL \
    }
#define FAR_TEXTS(D, Q, W)                                                                                           \
    {                                                                                                                \
        D "の<N>日" W "は" Q "ですか。", "今日は" D "です。<N>日" W "は" Q "[ですか。|でしょうか。|になりますか。]", \
            "<t>の日は" D "です。その<N>日" W "は" Q "ですか。", Q "ですか。" D "からかぞえて<N>日" W "の日です。",  \
            "<A>のたん生日は" D "です。ちょうど<N>日" W "は" Q "になりますか。",                                     \
            D "を0日目として、<N>日" W "の日は" Q "ですか。",                                                        \
            "ある年の" D "から<N>日" W "にあたる日は、" Q "ですか。",                                                \
            "カレンダーで" D "の<N>日" W "をさがします。" Q "ですか。", NULL                                         \
    }
#define DATE "<m>月<d>日"
#define DATED "<m>月<d>日の<w>"
#define WHAT_DATE "何月何日"
#define WHAT_BOTH "何月何日の何曜日"
static const char *const templates_last[] = ON_TEXTS(DATE, WHAT_DATE);
static const char *const templates_last_both[] = ON_TEXTS(DATED, WHAT_BOTH);
static const char *const templates_first[] = FIRST_TEXTS(DATE, WHAT_DATE);
static const char *const templates_first_both[] = FIRST_TEXTS(DATED, WHAT_BOTH);
static const char *const templates_after_both[] = FAR_TEXTS(DATED, WHAT_BOTH, "後");
static const char *const templates_before[] = FAR_TEXTS(DATE, WHAT_DATE, "前");
static const char *const templates_before_both[] = FAR_TEXTS(DATED, WHAT_BOTH, "前");
SHIFT(last, "何日目の日付", "最後の日の日付", true, true, false, NO_WEEKDAY)
SHIFT(last_both, "何日目の日付と曜日", "最後の日の日付と曜日", true, true, true, ROLE_WEEKDAY)
SHIFT(first, "1日目の日付", "1日目の日付", false, true, false, NO_WEEKDAY)
SHIFT(first_both, "1日目の日付と曜日", "1日目の日付と曜日", false, true, true, ROLE_WEEKDAY)
SHIFT(after_both, "何日後の日付と曜日", "何日後の日付と曜日", true, false, true, ROLE_WEEKDAY)
SHIFT(before, "何日前の日付", "何日前の日付", false, false, false, NO_WEEKDAY)
SHIFT(before_both, "何日前の日付と曜日", "何日前の日付と曜日", false, false, true, ROLE_WEEKDAY)

/* ---- two dates of a year ---- */
enum { FROM, TO };
static bool bind_two(struct build *p, bool later) {
    int64_t m = build_get_number(p, "m"), n = build_get_number(p, "n"), d = build_value(p, FROM),
            e = build_value(p, TO);
    build_aux(p, MONTH, m), build_aux(p, OTHER_MONTH, n);
    return build_need(p, "two dates", is_date(m, d) && is_date(n, e)) &&
           build_need(p, "one behind the other", later ? n > m || (n == m && e > d) : n < m || (n == m && e < d));
}
static bool draw_two(struct build *p, bool later) {
    int64_t m = later ? build_between(p, 1, 11) : build_between(p, 3, 12),
            n = later ? build_between(p, m + 1, m + 6 > 12 ? 12 : m + 6) : build_between(p, m > 6 ? m - 6 : 1, m - 1);
    build_context(p, "t", events);
    build_people(p, "A");
    build_parameter(p, "m", m), build_parameter(p, "n", n);
    build_datum(p, FROM, "d", build_between(p, 1, month_days[m] - 1));
    build_datum(p, TO, "e", build_between(p, 1, month_days[n] - 1));
    return build_need(p, "two days", build_value(p, FROM) != build_value(p, TO));
}
/* The days from an earlier date (m, d) to (n, e), one sum. */
static int64_t step_days(struct build *p, int64_t m, int64_t d, int64_t n, int64_t e) {
    char sum[90] = "";
    int64_t days = month_days[m] - d;
    build_set_number(p, "z1", m), build_set_number(p, "z2", n), build_set_number(p, "z3", e);
    if (m == n) {
        struct ratio all = build_step(p, "同じ月なので、日数は、", build_int(e), '-', build_int(d), "日", "です。");
        return (int64_t)all.num;
    }
    build_step(p, "<z1>月の残りの日数は、", build_int(month_days[m]), '-', build_int(d), "日", "です。");
    build_add(p, sum, sizeof sum, "%lld", (long long)days);
    for (int64_t i = m + 1; i < n; i++)
        build_add(p, sum, sizeof sum, "+%d", month_days[i]), days += month_days[i];
    build_add(p, sum, sizeof sum, "+%lld", (long long)e);
    build_line(p);
    build_say(p, n > m + 1 ? "間の月の日数と<z2>月の<z3>日をたして、" : "<z2>月の<z3>日をたして、");
    days += e;
    build_formula(p, build_int(days), "日", "%s", sum);
    build_say(p, "です。");
    return days;
}
static const struct figure_template no_dates = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<m>|<d>|<n>|<e>"}}};
#define ROLES_TWO                                                       \
    {"d", "はじめの日付の日", "日"}, {"e", "もう一つの日付の日", "日"}, \
        {"m", "はじめの日付の月", "月", PROBLEM_PARAMETER}, {           \
        "n", "もう一つの日付の月", "月", PROBLEM_PARAMETER              \
    }

static void bind_until(struct build *p) { bind_two(p, true); }
static bool draw_until(struct build *p) { return draw_two(p, true); }
static void solve_until(struct build *p) {
    int64_t days = step_days(p, p->aux[MONTH], build_value(p, FROM), p->aux[OTHER_MONTH], build_value(p, TO));
    build_trap(p, build_int(days + 1)), build_trap(p, build_int(days - 1));
    build_answer(p, build_int(days), "", "日");
}
static bool holds_until(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3,
                   x[0] == between(p->aux[MONTH], build_value(p, FROM), p->aux[OTHER_MONTH], build_value(p, TO)));
}
static const char *const templates_until[] = {
    "<m>月<d>日から同じ年の<n>月<e>日までは、あと何日ありますか。",
    "今日は<m>月<d>日です。<n>月<e>日の<t>まで、あと何日[ですか。|でしょうか。]",
    "<n>月<e>日は、<m>月<d>日の何日後ですか。",
    "あと何日ですか。今日は<m>月<d>日で、<t>は今年の<n>月<e>日です。",
    "<A>は<m>月<d>日に、<n>月<e>日の<t>まであと何日かを数えました。何日ですか。",
    "<m>月<d>日の次の日を1日後とすると、同じ年の<n>月<e>日は何日後になりますか。",
    "<t>は<n>月<e>日にあります。<m>月<d>日から数えて何日後ですか。",
    "ある年の<m>月<d>日から見て、<n>月<e>日は何日後にあたりますか。",
    NULL,
};
static const struct subtype until = {
    .id = "until",
    .name = "あと何日",
    .level = 1,
    .templates = templates_until,
    .asks = "日数",
    .role = {ROLES_TWO},
    .method = {{"月ごとにたす", "日れき算です。月ごとの日数の合計を求めます。", solve_until, NULL}},
    .draw = draw_until,
    .bind = bind_until,
    .holds = holds_until,
    .low = {1},
    .high = {364},
    .hint = "<m>月には、<d>日の後に何日ありますか。",
    .figure = &no_dates,
};

static void bind_earlier(struct build *p) {
    bind_two(p, false);
    build_set(p, "w", build_weekday(p->aux[WEEKDAY]));
}
static bool draw_earlier(struct build *p) {
    if (!draw_two(p, false)) return false;
    build_aux(p, WEEKDAY, build_between(p, 0, 6));
    return build_need(
        p, "another weekday",
        between(build_get_number(p, "n"), build_value(p, TO), build_get_number(p, "m"), build_value(p, FROM)) % 7 != 0);
}
static void solve_earlier(struct build *p) {
    int64_t days = step_days(p, p->aux[OTHER_MONTH], build_value(p, TO), p->aux[MONTH], build_value(p, FROM)),
            found = (p->aux[WEEKDAY] + 7 - days % 7) % 7;
    build_set_number(p, "z1", days % 7), build_set(p, "z2", build_weekday(found));
    build_line(p);
    build_say(p, "1週間は7日なので、");
    build_remainder(p, days, 7, "週間");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "前の日付なので、<w>の<z1>日前の<z2>です。");
    build_trap(p, build_int((p->aux[WEEKDAY] + days % 7) % 7 + 1));
    build_answer_words(p, found + 1, "<z2>");
}
static bool holds_earlier(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t days = between(p->aux[OTHER_MONTH], build_value(p, TO), p->aux[MONTH], build_value(p, FROM));
    return IF_KEPT(keep, 3, (x[0] - 1 + days) % 7 == p->aux[WEEKDAY]);
}
static const char *const templates_earlier[] = {
    "ある年の<m>月<d>日は<w>です。同じ年の<n>月<e>日は何曜日でしたか。",
    "<m>月<d>日が<w>のとき、その年の<n>月<e>日は何曜日[ですか。|でしたか。]",
    "今日は<m>月<d>日の<w>です。今年の<n>月<e>日は何曜日でしたか。",
    "何曜日でしたか。今年の<m>月<d>日は<w>で、求めるのは<n>月<e>日です。",
    "<A>は<n>月<e>日に<t>を見ました。<m>月<d>日が<w>なら、その日は何曜日ですか。",
    "<t>の<m>月<d>日は<w>です。<n>月<e>日の曜日<wo>",
    "<m>月<d>日の<w>から、同じ年の<n>月<e>日までさかのぼります。何曜日になりますか。",
    "<n>月<e>日は何曜日ですか。同じ年の<m>月<d>日は<w>です。",
    NULL,
};
static const struct subtype earlier = {
    .id = "earlier",
    .name = "前の日付の曜日",
    .level = 2,
    .templates = templates_earlier,
    .asks = "曜日",
    .role = {ROLES_TWO ROLE_WEEKDAY},
    .method = {{"日数を数える", "日れき算です。何日前かを数えます。曜日は7日ごとのくり返しです。", solve_earlier,
                NULL}},
    .draw = draw_earlier,
    .bind = bind_earlier,
    .holds = holds_earlier,
    .low = {1},
    .high = {7},
    .hint = "<n>月<e>日は、<m>月<d>日の何日前ですか。",
    .figure = &no_dates,
};

/* ---- how often a weekday comes between two dates ---- */
static void bind_often(struct build *p) {
    bind_two(p, true);
    build_set(p, "w", build_weekday(p->aux[WEEKDAY])), build_set(p, "v", build_weekday(p->aux[WANTED]));
}
static bool draw_often(struct build *p) {
    if (!draw_two(p, true)) return false;
    build_aux(p, WEEKDAY, build_between(p, 0, 6));
    build_aux(p, WANTED, build_between(p, 0, 6));
    return true;
}
static void solve_often(struct build *p) {
    int64_t days = step_days(p, p->aux[MONTH], build_value(p, FROM), p->aux[OTHER_MONTH], build_value(p, TO)),
            wait = (p->aux[WANTED] + 7 - p->aux[WEEKDAY]) % 7;
    if (!build_need(p, "the weekday comes", wait <= days)) return;
    build_set_number(p, "z1", wait);
    build_line(p);
    build_say(p, wait ? "はじめの<v>は<m>月<d>日の<z1>日後で、そこから終わりの日までは、"
                      : "はじめの<v>は<m>月<d>日で、そこから終わりの日までは、");
    build_equation(p, build_int(days), '-', build_int(wait), "日");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "7日ごとに<v>があるので、");
    struct ratio weeks = build_remainder(p, days - wait, 7, "週間");
    build_say(p, "です。");
    struct ratio all = build_step(p, "はじめの<v>をふくめて、", weeks, '+', build_int(1), "回", "です。");
    build_trap(p, weeks);
    build_answer(p, all, "", "回");
}
static bool holds_often(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = p->aux[MONTH], d = build_value(p, FROM), day = p->aux[WEEKDAY], found = day == p->aux[WANTED];
    while (m != p->aux[OTHER_MONTH] || d != build_value(p, TO))
        walk(&m, &d, true), day = (day + 1) % 7, found += day == p->aux[WANTED];
    return IF_KEPT(keep, 3, x[0] == found);
}
static const char *const templates_often[] = {
    "<m>月<d>日は<w>です。<m>月<d>日から同じ年の<n>月<e>日までに、<v>は何回ありますか。",
    "<m>月<d>日の<w>から<n>月<e>日まで<t>があります。この間に<v>は何回[ありますか。|あるでしょうか。]",
    "<v>は何回ありますか。<m>月<d>日の<w>から、同じ年の<n>月<e>日までを数えます。",
    "<A>は、<m>月<d>日の<w>から<n>月<e>日までの<v>にだけ<t>に行きます。全部で何回行きますか。",
    "ある年の<m>月<d>日は<w>です。この日から<n>月<e>日までの間に、<v>は何回めぐってきますか。",
    "<t>は<m>月<d>日の<w>に始まり、<n>月<e>日に終わります。その間の<v>は何回ですか。",
    "<m>月<d>日から<n>月<e>日までの<v>の数<wo>ただし、<m>月<d>日は<w>です。",
    "<m>月<d>日が<w>の年に、<m>月<d>日から<n>月<e>日まで、<v>は全部で何回来ますか。",
    NULL,
};
static const struct subtype often = {
    .id = "often",
    .name = "曜日の回数",
    .level = 2,
    .templates = templates_often,
    .asks = "<v>の回数",
    .role = {ROLES_TWO ROLE_WEEKDAY, {"v", "数える曜日", WEEKDAYS, PROBLEM_CHOICE, .aux = WANTED}},
    .method = {{"はじめの日から", "日れき算です。曜日は7日ごとのくり返しなので、はじめの<v>から数えます。", solve_often,
                NULL}},
    .draw = draw_often,
    .bind = bind_often,
    .holds = holds_often,
    .low = {1},
    .high = {60},
    .hint = "はじめの<v>は何月何日ですか。",
    .figure = &no_dates,
};

static const struct subtype *const subtypes[] = {&last,        &last_both, &first,   &first_both, &after_both, &before,
                                                 &before_both, &until,     &earlier, &often,      NULL};
const struct family family_koyomi_hi = {
    .id = "koyomi_hi", .number = "F24", .name = "日暦算(日付と曜日)", .grade = 5, .plain = true, .subtypes = subtypes};
