/* himekuri.c - 日暦算: days of the week and dates; seven days later it is the same day again.
 *
 *   days between ÷ 7 -> remainder -> shift the day of the week; a date: the days of each month, one after the other
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

static const int month_days[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/* "11月3日"; code of a date is month×100+day, of a weekday 1..7. */
static void set_date(struct build *p, const char *slot, int64_t month, int64_t day) {
    char text[32];
    snprintf(text, sizeof text, "%lld月%lld日", (long long)month, (long long)day);
    build_set(p, slot, text);
}

/* Days from (m, d) to (n, e) of one common year, counted by walking. */
static int64_t walk(int64_t m, int64_t d, int64_t n, int64_t e) {
    int64_t days = 0;
    for (; m < n || d < e; days++)
        if (++d > month_days[m]) d = 1, m++;
    return days;
}

/* The shift from a known day of the week; forward or back. */
static void finish_weekday(struct build *p, int64_t days, int64_t start, bool forward) {
    int64_t rest = days % 7, found = (start + (forward ? rest : 7 - rest)) % 7;
    char number[16];
    snprintf(number, sizeof number, "%lld", (long long)rest);
    build_set(p, "rest", number);
    build_set(p, "found", build_weekday(found));
    build_line(p);
    build_say(p, "1週間は7日なので、");
    build_remainder(p, days, 7, "週間");
    build_say(p, "です。");
    build_line(p);
    build_say(p, forward ? "7日ごとに同じ曜日になるので、<w>の<rest>日後の<found>です。"
                         : "7日ごとに同じ曜日になるので、<w>の<rest>日前の<found>です。");
    build_trap(p, build_int((start + (forward ? 7 - rest : rest)) % 7 + 1));
    build_trap(p, build_int((start + (forward ? rest + 1 : 8 - rest)) % 7 + 1));
    build_answer_words(p, found + 1, "<found>");
}

/* ---- so many days later or before ---- */
enum { DAYS };
static const char *const days_of[] = {"今日",
                                      "ゆいさんのたん生日",
                                      "始業式の日",
                                      "遠足の日",
                                      "運動会の日",
                                      "けんさんが本を借りた日",
                                      "種をまいた日",
                                      "旅行に出発する日",
                                      "工事が始まる日",
                                      "朝顔の芽が出た日",
                                      "プールびらきの日",
                                      "お祭りの日",
                                      "発表会の日",
                                      "図書館が開いた日",
                                      "入学式の日",
                                      "卒業式の日",
                                      "ひっこしの日",
                                      "転校生が来た日",
                                      "新聞の写真をとった日",
                                      "てん覧会の初日",
                                      "水やりを始めた日",
                                      "ねこがうまれた日",
                                      "日記をつけ始めた日",
                                      "テストの日",
                                      "お楽しみ会の日",
                                      "合唱コンクールの日",
                                      "!マラソン大会の日",
                                      NULL};
static void bind_shift(struct build *p, bool forward) {
    build_aux(p, 1, forward);
    build_set(p, "w", build_weekday(p->aux[0]));
    build_set(p, "dir", forward ? "後" : "前");
    build_need(p, "days of some years", build_value(p, DAYS) <= 100000);
}
static void bind_after(struct build *p) { bind_shift(p, true); }
static void bind_before(struct build *p) { bind_shift(p, false); }
static bool draw_shift(struct build *p) {
    build_context(p, "t", days_of);
    build_people(p, "A");
    int64_t start = build_between(p, 0, 6), days = build_between(p, 15, build_chance(p, 70) ? 120 : 365);
    build_aux(p, 0, start);
    build_datum(p, DAYS, "N", days);
    return build_need(p, "another day of the week", days % 7 != 0);
}
static bool holds_shift(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t day = p->aux[0], n = build_value(p, DAYS);
    if (keep & 1)
        for (int64_t i = 0; i < n; i++) day = p->aux[1] ? (day == 6 ? 0 : day + 1) : (day == 0 ? 6 : day - 1);
    return !(keep & 1) || x[0] == day + 1;
}
static void solve_after(struct build *p) { finish_weekday(p, build_value(p, DAYS), p->aux[0], true); }
static void solve_before(struct build *p) { finish_weekday(p, build_value(p, DAYS), p->aux[0], false); }

static const char *const templates_shift[] = {
    "<t>は<w>です。その<N>日<dir>は何曜日ですか。",
    "<t>が<w>のとき、<N>日<dir>は何曜日[ですか。|でしょうか。|になりますか。]",
    "<t>は<w>です。その<N>日<dir>の曜日<wo>ただし、次の日を1日後、前の日を1日前とします。",
    "<t>の曜日は<w>です。では、その<N>日<dir>は何曜日でしょうか。",
    "何曜日か答えなさい。<t>は<w>で、求めるのはその<N>日<dir>です。",
    "カレンダーを見ると、<t>は<w>です。<t>の<N>日<dir>は何曜日ですか。",
    "<w>の<N>日<dir>は何曜日ですか。",
    "<t>から見て<N>日<dir>にあたる日があります。<t>が<w>なら、その日は何曜日ですか。",
    "<t>の<N>日<dir>は何曜日ですか。<t>は<w>です。",
    "!<t>は<w>です。ちょうど<N>日<dir>の日の曜日<wo>",
    NULL,
};
static const struct figure_template figure_shift = {
    FIGURE_CALENDAR,
    {{"weekday", FIGURE_TEXT, "<w>"}, {"days", FIGURE_NUMBER, "<N>"}, {"direction", FIGURE_TEXT, "<dir>"}}};
static const struct subtype after = {
    .id = "after",
    .name = "何日後の曜日",
    .level = 1,
    .templates = templates_shift,
    .asks = "曜日",
    .role = {{"N", "日数", "日"},
             {"w", "はじめの曜日", "日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"週に分ける", "日れき算です。曜日は7日ごとにくり返すので、日数を7でわったあまりに目をつけます。",
                solve_after, NULL}},
    .draw = draw_shift,
    .bind = bind_after,
    .holds = holds_shift,
    .loops = 1,
    .low = {1},
    .high = {7},
    .hint = "同じ曜日は何日ごとにめぐってきますか。",
    .figure = &figure_shift,
};
static const struct subtype before = {
    .id = "before",
    .name = "何日前の曜日",
    .level = 1,
    .templates = templates_shift,
    .asks = "曜日",
    .role = {{"N", "日数", "日"},
             {"w", "はじめの曜日", "日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"週に分ける", "日れき算です。曜日は7日ごとにくり返すので、日数を7でわったあまりに目をつけます。",
                solve_before, NULL}},
    .draw = draw_shift,
    .bind = bind_before,
    .holds = holds_shift,
    .loops = 1,
    .low = {1},
    .high = {7},
    .hint = "同じ曜日は何日ごとにめぐってきますか。",
    .figure = &figure_shift,
};

/* ---- from one date to another of the same year, February left out ---- */
enum { FROM_DAY, TO_DAY };
static void draw_dates(struct build *p, int64_t *m, int64_t *d, int64_t *n, int64_t *e) {
    *m = build_between(p, 3, 11);
    *n = build_between(p, *m + 1, *m + 5 > 12 ? 12 : *m + 5);
    *d = build_between(p, 1, month_days[*m]);
    *e = build_between(p, 1, month_days[*n]);
    build_parameter(p, "m", *m), build_parameter(p, "n", *n);
    build_datum(p, FROM_DAY, "d", *d), build_datum(p, TO_DAY, "e", *e);
}
static bool is_date(int64_t month, int64_t day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= month_days[month];
}
static void bind_dates(struct build *p) {
    build_aux(p, 0, build_get_number(p, "m"));
    build_aux(p, 1, build_get_number(p, "n"));
    build_need(p, "two dates of one year",
               is_date(p->aux[0], build_value(p, FROM_DAY)) && is_date(p->aux[1], build_value(p, TO_DAY)) &&
                   p->aux[0] < p->aux[1]);
}
static void bind_date(struct build *p) {
    bind_dates(p);
    build_set(p, "w", build_weekday(p->aux[2]));
}
/* The days of every month from (m, d) to (n, e) as one sum on one line; their number. */
static int64_t step_days(struct build *p, int64_t m, int64_t d, int64_t n, int64_t e) {
    char sum[96];
    int64_t days = month_days[m] - d;
    build_line(p);
    build_say(p, "<m>月の残りの日数は、");
    build_equation(p, build_int(month_days[m]), '-', build_int(d), "日");
    build_say(p, "です。");
    int at = snprintf(sum, sizeof sum, "%lld", (long long)days);
    for (int64_t i = m + 1; i < n; i++)
        at += snprintf(sum + at, sizeof sum - (size_t)at, "+%d", month_days[i]), days += month_days[i];
    snprintf(sum + at, sizeof sum - (size_t)at, "+%lld", (long long)e);
    build_line(p);
    build_say(p, n > m + 1 ? "間の月の日数と<n>月の<e>日をたして、" : "<n>月の<e>日をたして、");
    days += e;
    build_formula(p, build_int(days), "日", "%s", sum);
    build_say(p, "後です。");
    return days;
}
static bool draw_date(struct build *p) {
    static const char *const years[] = {"ある年", "ある年", "今年", "来年", "!去年", NULL};
    int64_t m, d, n, e, start = build_between(p, 0, 6);
    draw_dates(p, &m, &d, &n, &e);
    build_context(p, "y", years);
    build_people(p, "A");
    build_aux(p, 2, start);
    return build_need(p, "another day of the week", walk(m, d, n, e) % 7 != 0) &&
           build_need(p, "days of the month left", d < month_days[m]) && build_need(p, "two days", d != e);
}
static void solve_date(struct build *p) {
    finish_weekday(p, step_days(p, p->aux[0], build_value(p, FROM_DAY), p->aux[1], build_value(p, TO_DAY)), p->aux[2],
                   true);
}
static bool holds_date(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(
        keep, 3,
        x[0] == (p->aux[2] + walk(p->aux[0], build_value(p, FROM_DAY), p->aux[1], build_value(p, TO_DAY))) % 7 + 1);
}
static const char *const templates_date[] = {
    "<y>の<m>月<d>日は<w>です。同じ年の<n>月<e>日は何曜日ですか。",
    "<y>の<m>月<d>日が<w>のとき、その年の<n>月<e>日は何曜日[ですか。|でしょうか。|になりますか。]",
    "<m>月<d>日は<w>です。その年の<n>月<e>日の曜日<wo>",
    "<y>は<m>月<d>日が<w>です。<n>月<e>日は何曜日になりますか。",
    "何曜日か答えなさい。<y>の<m>月<d>日は<w>で、求めるのは同じ年の<n>月<e>日です。",
    "カレンダーで<m>月<d>日が<w>でした。同じ年の<n>月<e>日は何曜日ですか。",
    "同じ年の<n>月<e>日は何曜日ですか。<m>月<d>日は<w>です。",
    "<m>月<d>日の<w>に始まった工事が、同じ年の<n>月<e>日に終わりました。終わった日は何曜日ですか。",
    "<y>の<m>月<d>日は<w>なので、曜日を順に数えていくことができます。<n>月<e>日は何曜日ですか。",
    "!<n>月<e>日に発表会があります。その年の<m>月<d>日が<w>のとき、発表会は何曜日ですか。",
    NULL,
};
static const struct figure_template figure_date = {
    FIGURE_CALENDAR,
    {{"from", FIGURE_NUMBERS, "<m>|<d>"}, {"to", FIGURE_NUMBERS, "<n>|<e>"}, {"weekday", FIGURE_TEXT, "<w>"}}};
static const struct subtype date = {
    .id = "date",
    .name = "日付の曜日",
    .level = 2,
    .templates = templates_date,
    .asks = "曜日",
    .role = {{"d", "はじめの日", "日"},
             {"e", "終わりの日", "日"},
             {"m", "はじめの月", "月", PROBLEM_PARAMETER},
             {"n", "終わりの月", "月", PROBLEM_PARAMETER},
             {"w", "はじめの曜日", "日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日", PROBLEM_CHOICE, .aux = 2}},
    .method = {{"日数を数える", "日れき算です。何日後かを月ごとに数え、7でわったあまりに目をつけます。", solve_date,
                NULL}},
    .draw = draw_date,
    .bind = bind_date,
    .holds = holds_date,
    .low = {1},
    .high = {7},
    .hint = "<m>月には、<d>日の後に何日ありますか。",
    .figure = &figure_date,
};

/* ---- how many days there are ---- */
/* what | how it went, as a sentence ends | the same in dictionary form */
static const char *const spans[] = {"公園の工事|続きました|続く",
                                    "図書館の本の整理|続きました|続く",
                                    "絵のてん覧会|開かれました|開かれる",
                                    "花の観察|続きました|続く",
                                    "水泳の練習|続きました|続く",
                                    "合唱の練習|続きました|続く",
                                    "ビルの工事|続きました|続く",
                                    "写真のてん示|続きました|続く",
                                    "星の観測|続きました|続く",
                                    "図書館の特別てん|開かれました|開かれる",
                                    "夏のキャンプ|続きました|続く",
                                    "橋の工事|続きました|続く",
                                    "朝顔の観察|続きました|続く",
                                    "朝市|開かれました|開かれる",
                                    "気温の記録|続きました|続く",
                                    "夏祭り|開かれました|開かれる",
                                    "旅行|続きました|続く",
                                    "雪まつり|開かれました|開かれる",
                                    "ラジオ体操|続きました|続く",
                                    "!ダンスの練習|続きました|続く",
                                    NULL};
static bool draw_span(struct build *p) {
    int64_t m, d, n, e;
    draw_dates(p, &m, &d, &n, &e);
    build_context(p, "t|v|x", spans);
    build_people(p, "A");
    return build_need(p, "the first day is not the last of its month", d < month_days[m]) &&
           build_need(p, "two days", d != e);
}
static void solve_span(struct build *p) {
    int64_t m = p->aux[0], n = p->aux[1], d = build_value(p, FROM_DAY), e = build_value(p, TO_DAY),
            all = month_days[m] - d + 1;
    char sum[96];
    build_line(p);
    build_say(p, "<m>月は<d>日もふくめるので、");
    build_formula(p, build_int(all), "日", "%d-%lld+1", month_days[m], (long long)d);
    build_say(p, "です。");
    int at = snprintf(sum, sizeof sum, "%lld", (long long)all);
    for (int64_t i = m + 1; i < n; i++)
        at += snprintf(sum + at, sizeof sum - (size_t)at, "+%d", month_days[i]), all += month_days[i];
    snprintf(sum + at, sizeof sum - (size_t)at, "+%lld", (long long)e);
    build_line(p);
    build_say(p, n > m + 1 ? "間の月の日数と<n>月の<e>日をたして、全部で、" : "<n>月の<e>日をたして、全部で、");
    all += e;
    build_formula(p, build_int(all), "日間", "%s", sum);
    build_say(p, "です。");
    build_trap(p, build_int(all - 1));
    build_trap(p, build_int(all - 2));
    build_answer(p, build_int(all), "", "日間");
}
static bool holds_span(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == walk(p->aux[0], build_value(p, FROM_DAY), p->aux[1], build_value(p, TO_DAY)) + 1);
}
static const char *const templates_span[] = {
    "<t>は、<m>月<d>日から同じ年の<n>月<e>日まで<v>。全部で何日間ですか。ただし、はじめの日と終わりの日も数えます。",
    "<m>月<d>日から<n>月<e>日まで毎日、<t>が<v>。両方の日をふくめると何日間[ですか。|でしょうか。]",
    "<m>月<d>日に始まって同じ年の<n>月<e>日に終わる<t>は、始まる日と終わる日をふくめて何日間ですか。",
    "何日間か答えなさい。<t>は<m>月<d>日から<n>月<e>日までです。はじめの日も終わりの日も入れて数えます。",
    "<m>月<d>日から同じ年の<n>月<e>日までは、両方の日を入れて何日間ありますか。",
    "<t>が<m>月<d>日から<n>月<e>日まで<v>。<m>月<d>日を1日目とすると、全部で何日間<ka>",
    "<m>月<d>日を1日目とします。<t>が同じ年の<n>月<e>日に終わるとき、全部で何日間ですか。",
    "ある年の<m>月<d>日から<n>月<e>日までの日数<wo>ただし、<m>月<d>日も<n>月<e>日も数えます。",
    NULL,
};
static const struct figure_template figure_span = {
    FIGURE_CALENDAR, {{"from", FIGURE_NUMBERS, "<m>|<d>"}, {"to", FIGURE_NUMBERS, "<n>|<e>"}}};
static const struct subtype span = {
    .id = "span",
    .name = "何日間",
    .level = 1,
    .templates = templates_span,
    .asks = "日数",
    .role = {{"d", "はじめの日", "日"},
             {"e", "終わりの日", "日"},
             {"m", "はじめの月", "月", PROBLEM_PARAMETER},
             {"n", "終わりの月", "月", PROBLEM_PARAMETER}},
    .method = {{"日数を数える", "月ごとの日数をたします。はじめの日も数えるので、<m>月は1日多く数えます。", solve_span,
                NULL}},
    .draw = draw_span,
    .bind = bind_dates,
    .holds = holds_span,
    .low = {1},
    .high = {366},
    .hint = "<m>月は、<d>日をふくめて何日ありますか。",
    .figure = &figure_span,
};

/* ---- the date so many days later ---- */
/* Month 13 is January of the next year. */
static int64_t month_of(int64_t n) { return (n - 1) % 12 + 1; }
/* The date found: aux 5 and 6, not part of the key. */
static void bind_later(struct build *p) {
    build_aux(p, 0, build_get_number(p, "m"));
    if (!build_need(p, "a date", is_date(p->aux[0], build_value(p, 0)))) return;
    int64_t n = p->aux[0], e = build_value(p, 0);
    for (int64_t i = 0; i < build_value(p, 1) && n < p->aux[0] + 12; i++)
        if (++e > month_days[month_of(n)]) e = 1, n++;
    p->aux[5] = n, p->aux[6] = e;
}
static bool draw_later(struct build *p) {
    int64_t m = build_between(p, 3, 12), d = build_between(p, 1, month_days[m]), days = build_between(p, 20, 130);
    build_context(p, "t", days_of);
    build_people(p, "A");
    build_parameter(p, "m", m);
    build_datum(p, 0, "d", d), build_datum(p, 1, "N", days);
    bind_later(p);
    return build_need(p, "another month, before a February may have 29 days",
                      p->aux[5] > m && p->aux[5] <= 14) &&
           build_need(p, "not the last day of a month", d < month_days[m]);
}
static void solve_later(struct build *p) {
    int64_t m = p->aux[0], n = p->aux[5], rest = build_value(p, 1), left = month_days[m] - build_value(p, 0);
    if (!build_need(p, "less than a year", n > m && n < m + 12)) return;
    build_line(p);
    build_say(p, "<m>月の残りは");
    build_equation(p, build_int(month_days[m]), '-', p->datum[0], "日");
    build_say(p, "なので、<m>月の後に");
    build_equation(p, build_int(rest), '-', build_int(left), "日");
    build_say(p, "あります。");
    rest -= left;
    for (int64_t i = m + 1; i < n; i++) {
        int64_t length = month_days[month_of(i)];
        build_set_number(p, "i", month_of(i));
        build_set_number(p, "id", length);
        build_step(p, "<i>月は<id>日までなので、残りは、", build_int(rest), '-', build_int(length), "日", "です。");
        rest -= length;
    }
    n = month_of(n);
    build_set_number(p, "n", n), build_set_number(p, "e", rest);
    build_line(p);
    build_say(p, "だから、<n>月の<e>日目です。");
    set_date(p, "found", n, rest);
    build_trap(p, build_int(n * 100 + rest + 1));
    build_answer_words(p, n * 100 + rest, "<found>");
}
static bool holds_later(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = x[0] / 100, e = x[0] % 100, m = p->aux[0];
    if (n < 1 || n > 12 || e < 1 || e > month_days[n] || n == m) return false;
    int64_t days = n > m ? walk(m, build_value(p, 0), n, e)
                         : walk(m, build_value(p, 0), 12, 31) + 1 + walk(1, 1, n, e);
    return IF_KEPT(keep, 3, days == build_value(p, 1));
}
static const char *const templates_later[] = {
    "<m>月<d>日から<N>日後は何月何日ですか。",
    "<t>は<m>月<d>日です。その<N>日後は何月何日ですか。",
    "<t>が<m>月<d>日のとき、<N>日後は何月何日[ですか。|でしょうか。|になりますか。]",
    "何月何日か答えなさい。<t>は<m>月<d>日で、求めるのはその<N>日後です。",
    "<m>月<d>日に予約をすると、品物はちょうど<N>日後にとどきます。とどくのは何月何日ですか。",
    "<t>は<m>月<d>日です。それからちょうど<N>日たった日は何月何日ですか。",
    "<m>月<d>日の次の日を1日後とします。<N>日後は何月何日になりますか。",
    "ある年の<m>月<d>日から数えて、<N>日後の日付<wo>ただし、<m>月<d>日の次の日を1日後とします。",
    "!<t>から<N>日後は何月何日ですか。<t>は<m>月<d>日です。",
    NULL,
};
static const struct figure_template figure_later = {
    FIGURE_CALENDAR, {{"from", FIGURE_NUMBERS, "<m>|<d>"}, {"days", FIGURE_NUMBER, "<N>"}}};
static const struct subtype later = {
    .id = "later",
    .name = "何日後の日付",
    .level = 2,
    .templates = templates_later,
    .asks = "日付",
    .role = {{"d", "はじめの日", "日"}, {"N", "日数", "日"}, {"m", "はじめの月", "月", PROBLEM_PARAMETER}},
    .method = {{"月ごとに進む", "月ごとの日数を、<N>日から順にひいていきます。", solve_later, NULL}},
    .draw = draw_later,
    .bind = bind_later,
    .holds = holds_later,
    .low = {101},
    .high = {1231},
    .hint = "<m>月には、<d>日の後に何日ありますか。",
    .figure = &figure_later,
};

static const struct subtype *const subtypes[] = {&after, &before, &span, &date, &later, NULL};
const struct family family_himekuri = {
    .id = "himekuri", .number = "F24", .name = "日暦算", .grade = 5, .plain = true, .subtypes = subtypes};
