/* koyomi_toshi.c - 何年か後の曜日とうるう年: a date some years later, and how many leap years there are.
 *
 *   365 = 52 weeks and a day: one day on each year, one more for each 29 February
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { FIRST, LAST };
enum { EARLIEST = 1901, LATEST = 2099 }; /* no century without a leap year between them */

static const int month_days[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
static bool is_leap(int64_t year) { return year % 4 == 0; }
static bool bind_years(struct build *p) {
    int64_t first = build_value(p, FIRST), last = build_value(p, LAST);
    return build_need(p, "years of one time", first >= EARLIEST && last <= LATEST && first < last);
}

/* ---- the same date some years later ---- */
static const char *const days_of[] = {"入学式", "運動会",       "卒業式", "文化祭",       "発表会", "花火大会",
                                      "遠足",   "図書館の開館", "お祭り", "マラソン大会", "学芸会", "!開校記念の会",
                                      NULL};
/* The weekday that the calendar has, from 1 January 1901, a Tuesday. */
static int64_t weekday_of(int64_t year, int64_t m, int64_t d) {
    int64_t days = 2 + d - 1 + (m > 2 && is_leap(year));
    for (int64_t y = EARLIEST; y < year; y++) days += 365 + is_leap(y);
    for (int64_t i = 1; i < m; i++) days += month_days[i];
    return days % 7;
}
/* The leap days between the date in one year and in the other. */
static int64_t leap_days(const struct build *p) {
    int64_t found = 0, after = p->aux[0] >= 3;
    for (int64_t year = build_value(p, FIRST) + after; year < build_value(p, LAST) + after; year++)
        found += is_leap(year);
    return found;
}
static void bind_date(struct build *p) {
    char list[120] = "";
    size_t at = 0;
    int64_t after;
    build_aux(p, 0, build_get_number(p, "m")), build_aux(p, 1, build_get_number(p, "d"));
    build_set(p, "w", build_weekday(p->aux[2]));
    if (!bind_years(p) ||
        !build_need(p, "a date",
                    p->aux[0] >= 1 && p->aux[0] <= 12 && p->aux[1] >= 1 && p->aux[1] <= month_days[p->aux[0]]))
        return;
    after = p->aux[0] >= 3;
    for (int64_t year = build_value(p, FIRST) + after; year < build_value(p, LAST) + after && at < sizeof list - 16;
         year++)
        if (is_leap(year))
            at += (size_t)snprintf(list + at, sizeof list - at, "%s%lld年", at ? "、" : "", (long long)year);
    build_set(p, "z1", list), build_set_number(p, "z2", leap_days(p));
    build_need(p, "leap years that can be listed", build_value(p, LAST) - build_value(p, FIRST) <= 30);
}
static bool draw_date(struct build *p) {
    build_context(p, "t", days_of);
    build_people(p, "A");
    int64_t first = build_between(p, 1995, 2030), m = build_between(p, 1, 12);
    build_datum(p, FIRST, "y", first),
        build_datum(p, LAST, "z", first + build_between(p, 1, build_chance(p, 40) ? 4 : 12));
    int64_t d = build_between(p, 1, month_days[m]);
    build_parameter(p, "m", m), build_parameter(p, "d", d);
    build_aux(p, 2, weekday_of(first, m, d));
    return true;
}
static void solve_date(struct build *p) {
    struct ratio years = build_step(p, "1年は365日で、7でわると1あまるので、曜日は1年に1つ進みます。年数は、",
                                    p->datum[LAST], '-', p->datum[FIRST], "年", "です。");
    struct ratio days = years;
    if (leap_days(p))
        days = build_step(p, "間の2月29日(<z1>)の<z2>回は、もう1つずつ進むので、", years, '+', build_int(leap_days(p)),
                          "日", "です。");
    int64_t shift = (int64_t)days.num;
    build_set_number(p, "z3", shift % 7), build_set(p, "found", build_weekday(p->aux[2] + shift));
    build_line(p);
    build_say(p, "1週間は7日なので、");
    build_remainder(p, shift, 7, "週間");
    build_say(p, "です。");
    build_line(p);
    build_say(p, shift % 7 ? "<w>から<z3>つ進んで、<found>です。" : "ちょうど<w>にもどって、<found>です。");
    build_trap(p, build_int((p->aux[2] + (int64_t)years.num + (leap_days(p) ? 0 : 1)) % 7 + 1));
    build_answer_words(p, (p->aux[2] + shift) % 7 + 1, "<found>");
}
/* Day by day. */
static bool holds_date(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t year = build_value(p, FIRST), m = p->aux[0], d = p->aux[1], weekday = p->aux[2];
    if (keep != 3) return true;
    do {
        int64_t days = month_days[m] + (m == 2 && is_leap(year));
        weekday = (weekday + 1) % 7;
        if (++d > days) d = 1, m++;
        if (m > 12) m = 1, year++;
    } while (year != build_value(p, LAST) || m != p->aux[0] || d != p->aux[1]);
    return x[0] == weekday + 1;
}
static const char *const templates_date[] = {
    "<y>年<m>月<d>日は<w>です。<z>年の同じ日は何曜日ですか。",
    "<y>年の<m>月<d>日が<w>のとき、<z>年の<m>月<d>日は何曜日[ですか。|でしょうか。|になりますか。]",
    "<z>年<m>月<d>日の曜日<wo><y>年<m>月<d>日は<w>です。",
    "<t>は<y>年<m>月<d>日で、<w>でした。<z>年の<m>月<d>日は何曜日ですか。",
    "何曜日か答えなさい。<y>年の<m>月<d>日は<w>で、求めるのは<z>年の<m>月<d>日です。",
    "カレンダーを見ると、<y>年<m>月<d>日は<w>です。<A>が調べたいのは<z>年の同じ月日の曜日です。何曜日ですか。",
    "<z>年の<m>月<d>日は何曜日ですか。4でわり切れる年はうるう年で、<y>年の<m>月<d>日は<w>です。",
    "<y>年<m>月<d>日の曜日は<w>です。うるう年に気をつけると、<z>年<m>月<d>日は何曜日ですか。",
    "!<y>年<m>月<d>日は<w>でした。では、<z>年の同じ月の同じ日の曜日<wo>",
    NULL,
};
static const struct figure_template figure_date = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<y>|<z>"}}};
static const struct subtype date = {
    .id = "date",
    .name = "何年か後の同じ日の曜日",
    .level = 2,
    .templates = templates_date,
    .asks = "曜日",
    .role = {{"y", "はじめの年", "年"},
             {"z", "終わりの年", "年"},
             {"m", "月", "月", PROBLEM_PARAMETER},
             {"d", "日", "日", PROBLEM_PARAMETER},
             {"w", "はじめの曜日", "日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日", PROBLEM_CHOICE, .aux = 2}},
    .method = {{"1年に1つ", "日れき算です。ふつうの年は1つ、2月29日があると2つ、曜日が進みます。", solve_date, NULL}},
    .draw = draw_date,
    .bind = bind_date,
    .holds = holds_date,
    .low = {1},
    .high = {7},
    .hint = "1年たつと、曜日はいくつ進みますか。",
    .figure = &figure_date,
};

/* ---- how many leap years ---- */
static void bind_leap(struct build *p) {
    if (bind_years(p)) build_need(p, "some leap years", build_value(p, LAST) - build_value(p, FIRST) >= 7);
    build_set_number(p, "y0", build_value(p, FIRST) - 1);
}
static bool draw_leap(struct build *p) {
    p->context = "年";
    build_people(p, "A");
    int64_t first = build_between(p, EARLIEST + 40, 2040);
    build_datum(p, FIRST, "y", first);
    build_datum(p, LAST, "z", first + build_between(p, 12, 55));
    return build_need(p, "years of one time", build_value(p, LAST) <= LATEST);
}
static void solve_leap(struct build *p) {
    build_line(p);
    build_say(p, "1から<z>までの4の倍数は、");
    struct ratio all = build_remainder(p, build_value(p, LAST), 4, "個");
    build_say(p, "より、商の個数です。");
    build_line(p);
    build_say(p, "1から<y0>までの4の倍数も同じように、");
    struct ratio before = build_remainder(p, build_value(p, FIRST) - 1, 4, "個");
    build_say(p, "です。");
    struct ratio found = build_step(p, "だから、うるう年は、", all, '-', before, "回", "です。");
    build_trap(p, build_fraction(build_value(p, LAST) - build_value(p, FIRST), 4));
    build_answer(p, found, "", "回");
}
static bool holds_leap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0;
    for (int64_t year = build_value(p, FIRST); year <= build_value(p, LAST); year++) found += is_leap(year);
    return keep != 3 || x[0] == found;
}
static const char *const templates_leap[] = {
    "西暦の年数が4でわり切れる年を、うるう年とします。<y>年から<z>年までに、うるう年は何回ありますか。",
    "<y>年から<z>年までの間に、うるう年は全部で何回[ありますか。|ですか。|でしょうか。]4でわり切れる年がうるう年です。",
    "うるう年は何回ありますか。<y>年から<z>年までで考えます。うるう年は、西暦が4の倍数の年です。",
    "<A>は、<y>年から<z>年までのうるう年を調べています。4の倍数の年がうるう年です。うるう年は何回ありますか。",
    "オリンピックの年のように、4でわり切れる年はうるう年です。<y>年から<z>年までのうるう年の回数<wo>",
    "2月が29日まである年は、西暦が4でわり切れる年です。<y>年から<z>年までに何回ありますか。",
    "<y>年のはじめから<z>年の終わりまでに、2月29日は何回ありますか。西暦が4の倍数の年に2月29日があります。",
    "4年に1度、西暦が4の倍数になる年がうるう年です。<y>年から<z>年までの、うるう年の数は何回になりますか。",
    NULL,
};
static const struct subtype leap = {
    .id = "leap",
    .name = "うるう年の回数",
    .level = 1,
    .templates = templates_leap,
    .asks = "うるう年の回数",
    .role = {{"y", "はじめの年", "年"}, {"z", "終わりの年", "年"}},
    .method = {{"4の倍数", "うるう年は、西暦が4の倍数の年です。倍数の個数を数えます。", solve_leap, NULL}},
    .draw = draw_leap,
    .bind = bind_leap,
    .holds = holds_leap,
    .low = {1},
    .high = {60},
    .hint = "1から<z>までに、4の倍数は何個ありますか。",
    .figure = &figure_date,
};

static const struct subtype *const subtypes[] = {&date, &leap, NULL};
const struct family family_koyomi_toshi = {
    .id = "koyomi_toshi", .number = "F24", .name = "日暦算(何年か後)", .grade = 5, .plain = true, .subtypes = subtypes};
