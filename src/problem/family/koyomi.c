/* koyomi.c - カレンダー: days of one month; down a column of the calendar the dates grow by 7.
 *
 *   the n-th Sunday: the first one + 7 × (n - 1);  dates of one weekday: the middle is sum ÷ number
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

#define WEEKDAYS "日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日"
enum { AUX_KNOWN, AUX_WANTED };
static const char *const months[] = {
    "ある月", "ある月", "ある月", "来月", "今月", "先月", "ある年のある月", "!たん生日のある月", NULL};
static void draw_month(struct build *p) {
    build_context(p, "mo", months);
    build_people(p, "A");
}

/* ---- the n-th of a weekday ---- */
enum { DAY, NTH };
static const char *const events[] = {
    "遠足",       "資源ごみの日",   "ピアノの発表会", "子ども会",   "大そうじ",   "図書館の休み", "町内会の集まり",
    "読み聞かせ", "サッカーの試合", "ひなん訓練",     "科学クラブ", "音楽会",     "おはなし会",   "水泳教室",
    "授業参観",   "朝市",           "歯の検査",       "料理教室",   "クラブ活動", "!星を見る会",  NULL};
/* The first day of the wanted weekday. */
static int64_t first_of(const struct build *p) {
    int64_t day = build_value(p, DAY) + ((p->aux[AUX_WANTED] - p->aux[AUX_KNOWN]) % 7 + 7) % 7;
    while (day > 7) day -= 7;
    return day;
}
static void bind_nth(struct build *p) {
    build_set(p, "w", build_weekday(p->aux[AUX_KNOWN]));
    build_set(p, "v", build_weekday(p->aux[AUX_WANTED]));
    build_need(p, "a day of the month", build_value(p, DAY) <= 31 && build_value(p, NTH) <= 5);
    if (!p->reject) build_need(p, "an n-th in every month", first_of(p) + 7 * (build_value(p, NTH) - 1) <= 31);
}
static bool draw_nth(struct build *p) {
    draw_month(p);
    build_words(p, "ev", events);
    build_datum(p, DAY, "d", build_between(p, 1, build_chance(p, 60) ? 7 : 20));
    build_datum(p, NTH, "n", build_between(p, 2, 4));
    build_aux(p, AUX_KNOWN, build_between(p, 0, 6));
    build_aux(p, AUX_WANTED, build_between(p, 0, 6));
    return true;
}
static void solve_nth(struct build *p) {
    int64_t first = first_of(p), day = build_value(p, DAY),
            shift = ((p->aux[AUX_WANTED] - p->aux[AUX_KNOWN]) % 7 + 7) % 7, next = day + shift;
    struct ratio at = p->datum[DAY];
    build_set_number(p, "z1", shift);
    if (shift) at = build_step(p, "<v>は<w>の<z1>日後なので、", at, '+', build_int(shift), "日", "は<v>です。");
    if (next > 7) at = build_step(p, "さかのぼると、", at, '-', build_int(next - first), "日", "が1回目の<v>です。");
    struct ratio weeks = build_step(p, "<n>回目の<v>は、1回目の<v>から7日ずつ進むので、", build_int(7), '*',
                                    build_int(build_value(p, NTH) - 1), "日", "後です。");
    struct ratio found = build_step(p, "だから、", at, '+', weeks, "日", "です。");
    build_trap(p, build_int(first + 7 * build_value(p, NTH)));
    build_trap(p, build_apply(p, p->datum[DAY], '+', weeks));
    build_answer(p, found, "", "日");
}
/* Day by day through the month. */
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t met = 0;
    if (keep != 3) return true;
    for (int64_t day = 1; day <= x[0]; day++)
        met += ((p->aux[AUX_KNOWN] + day - build_value(p, DAY)) % 7 + 7) % 7 == p->aux[AUX_WANTED];
    return met == build_value(p, NTH) &&
           ((p->aux[AUX_KNOWN] + x[0] - build_value(p, DAY)) % 7 + 7) % 7 == p->aux[AUX_WANTED];
}
static const char *const templates_nth[] = {
    "<mo>の<d>日は<w>です。この月の<n>回目の<v>は何日ですか。",
    "<mo>の<d>日が<w>のとき、その月の<n>回目の<v>は何日[ですか。|でしょうか。|になりますか。]",
    "<ev>は、<mo>の第<n><v>にあります。この月の<d>日は<w>です。<ev>は何日ですか。",
    "<A>が<mo>のカレンダーを見ると、<d>日は<w>でした。<n>回目の<v>は何日ですか。",
    "何日か答えなさい。<mo>の<d>日は<w>で、求めるのはその月の<n>回目の<v>の日付です。",
    "<d>日が<w>である月の、<n>回目の<v>の日付<wo>",
    "<mo>は<d>日が<w>です。<n>回目の<v>に<ev>があります。<ev>は何日ですか。",
    "<mo>の<d>日は<w>です。この月の第<n><v>は何日になりますか。",
    NULL,
};
static const struct figure_template figure_nth = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<d>|<n>"}}};
static const struct subtype nth = {
    .id = "nth",
    .name = "何回目の何曜日",
    .level = 2,
    .templates = templates_nth,
    .asks = "日付",
    .role = {{"d", "曜日がわかっている日", "日"},
             {"n", "何回目か", "回"},
             {"w", "わかっている曜日", WEEKDAYS, PROBLEM_CHOICE, .aux = AUX_KNOWN},
             {"v", "求める曜日", WEEKDAYS, PROBLEM_CHOICE, .aux = AUX_WANTED}},
    .method = {{"1回目から", "日れき算です。まず1回目の<v>の日付を見つけます。あとは7日ずつ進みます。", solve_nth,
                NULL}},
    .draw = draw_nth,
    .bind = bind_nth,
    .holds = holds_nth,
    .loops = 1,
    .low = {1},
    .high = {31},
    .hint = "この月の1回目の<v>は何日ですか。",
    .figure = &figure_nth,
};

/* ---- the sum of the dates of one weekday ---- */
enum { SUM, DATES };
enum { EARLIEST, LATEST };
static const char *const weekdays[] = {"日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", NULL};
static void bind_column(struct build *p) {
    int64_t n = build_value(p, DATES), first = n ? build_value(p, SUM) - 7 * n * (n - 1) / 2 : 0;
    build_set(p, "edge", p->asked == EARLIEST ? "いちばん早い" : "いちばん遅い");
    build_set(p, "edge2", p->asked == EARLIEST ? "最初" : "最後");
    build_need(p, "dates of one month",
               n >= 2 && n <= 5 && first > 0 && first % n == 0 && first / n + 7 * (n - 1) <= 31);
}
static bool draw_column(struct build *p) {
    int64_t n = build_between(p, 3, 5), first = build_between(p, 1, 31 - 7 * (n - 1));
    draw_month(p);
    build_words(p, "v", weekdays);
    build_datum(p, SUM, "S", n * first + 7 * n * (n - 1) / 2), build_datum(p, DATES, "n", n);
    p->asked = build_chance(p, 70) ? EARLIEST : LATEST;
    return true;
}
static void solve_column(struct build *p) {
    int64_t n = build_value(p, DATES), shift = 7 * n * (n - 1) / 2;
    bool earliest = p->asked == EARLIEST;
    char sum[48] = "";
    size_t at = 0;
    for (int64_t i = 1; i < n; i++)
        at += (size_t)snprintf(sum + at, sizeof sum - at, "%s%lld", at ? "+" : "", (long long)(7 * i));
    build_line(p);
    build_say(p, earliest ? "同じ曜日の日付は7ずつ大きくなります。<edge>日より大きい分の合計は、"
                          : "同じ曜日の日付は7ずつ小さくなります。<edge>日より小さい分の合計は、");
    struct ratio extra = n > 2 ? build_formula(p, build_int(shift), "日", "%s", sum)
                               : build_equation(p, build_int(7), '*', build_int(1), "日");
    build_say(p, "です。");
    struct ratio even = build_step(
        p, earliest ? "これをひくと、全部が<edge>日と同じになり、" : "これをたすと、全部が<edge>日と同じになり、",
        p->datum[SUM], earliest ? '-' : '+', extra, "日", "です。");
    struct ratio found = build_step(p, "その<n>分の1なので、", even, '/', p->datum[DATES], "日", "です。");
    build_trap(p, build_apply(p, found, earliest ? '+' : '-', build_int(7 * (n - 1))));
    build_answer(p, found, "", "日");
}
static bool holds_column(const struct build *p, const int64_t *x, unsigned keep) {
    if (x[LATEST] < x[EARLIEST] || (x[LATEST] - x[EARLIEST]) % 7) return false;
    int64_t sum = 0, dates = 0;
    for (int64_t day = x[EARLIEST]; day <= x[LATEST]; day += 7) sum += day, dates++;
    return IF_KEPT(keep, BIT(SUM), sum == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(DATES), dates == build_value(p, DATES));
}
static const char *const templates_column[] = {
    "<mo>のカレンダーで、たてに続けてならぶ<n>つの日付をたすと<S>になります。<edge>日は何日ですか。",
    "<mo>の<v>の日付のうち、続けて<n>つをたすと<S>でした。この中で<edge>日は何日[ですか。|でしょうか。]",
    "<A>が<mo>のカレンダーを見て、同じ曜日の続いた<n>つの日付をたすと<S>になりました。<edge>日は何日ですか。",
    "<edge>日は何日ですか。<mo>のカレンダーで、同じ曜日の続いた<n>つの日付の和は<S>です。",
    "<mo>の<v>の日付を、続けて<n>回分たした数は<S>です。その<edge2>の<v>は何日ですか。",
    "カレンダーのたての列から、となり合う<n>つの日付を取り出すと、和は<S>です。<edge>日の日付<wo>",
    "1週間ごとに続く<n>つの日付があり、和は<S>です。<edge>日は何日になりますか。",
    "<mo>の<v>の日付を上から順に<n>つたすと、<S>になりました。<edge2>の日付は何日ですか。",
    NULL,
};
static const struct figure_template figure_column = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<S>|<n>"}}};
static const struct subtype column = {
    .id = "column",
    .name = "同じ曜日の日付の和",
    .level = 2,
    .templates = templates_column,
    .asks = "いちばん早い日|いちばん遅い日",
    .role = {{"S", "日付の和", ""}, {"n", "日付の数", "つ"}},
    .method = {{"そろえる", "同じ曜日の日付は7ずつちがいます。全部を<edge>日にそろえて考えます。", solve_column, NULL}},
    .draw = draw_column,
    .bind = bind_column,
    .holds = holds_column,
    .spare = BIT(DATES),
    .low = {1, 1},
    .high = {31, 31},
    .hint = "1週間後の日付は、いくつ大きくなりますか。",
    .figure = &figure_column,
};

/* ---- the weekday of the N-th day, or of another date of the month ---- */
enum { COUNT };
static void bind_day(struct build *p) {
    build_set(p, "w", build_weekday(p->aux[AUX_KNOWN]));
    build_need(p, "days of some years", build_value(p, COUNT) <= 100000 && build_value(p, COUNT) > 7);
}
static const char *const starts[] = {"入園の日",
                                     "1月1日",
                                     "始業式の日",
                                     "工事が始まった日",
                                     "日記をつけ始めた日",
                                     "種をまいた日",
                                     "夏休みのはじめの日",
                                     "赤ちゃんが生まれた日",
                                     "練習を始めた日",
                                     "たまごを見つけた日",
                                     "旅行に出た日",
                                     "ラジオ体操の初日",
                                     "店が開いた日",
                                     "観察を始めた日",
                                     "貯金を始めた日",
                                     "てん覧会の初日",
                                     "ねこを飼い始めた日",
                                     "4月1日",
                                     "キャンプのはじめの日",
                                     "!水やりを始めた日",
                                     NULL};
static bool draw_day(struct build *p) {
    build_context(p, "t", starts);
    build_people(p, "A");
    build_datum(p, COUNT, "N", build_between(p, 20, build_chance(p, 70) ? 150 : 365));
    build_aux(p, AUX_KNOWN, build_between(p, 0, 6));
    return build_need(p, "another weekday", (build_value(p, COUNT) - 1) % 7 != 0);
}
static void solve_day(struct build *p) {
    struct ratio later =
        build_step(p, "1日目も数えるので、<N>日目は1日目の", p->datum[COUNT], '-', build_int(1), "日", "後です。");
    int64_t days = (int64_t)later.num, rest = days % 7, found = (p->aux[AUX_KNOWN] + rest) % 7;
    build_set_number(p, "rest", rest);
    build_set(p, "found", build_weekday(found));
    build_line(p);
    build_say(p, "1週間は7日なので、");
    build_remainder(p, days, 7, "週間");
    build_say(p, "です。");
    build_line(p);
    build_say(p, rest ? "7日ごとに同じ曜日になるので、<w>の<rest>日後の<found>です。"
                      : "ちょうど何週間か後なので、同じ<found>です。");
    build_trap(p, build_int((found + 1) % 7 + 1));
    build_trap(p, build_int((found + 6) % 7 + 1));
    build_answer_words(p, found + 1, "<found>");
}
static bool holds_day(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t day = p->aux[AUX_KNOWN];
    if (!keep) return true;
    for (int64_t i = 1; i < build_value(p, COUNT); i++) day = day == 6 ? 0 : day + 1;
    return x[0] == day + 1;
}
static const char *const templates_day[] = {
    "<t>は<w>でした。この日を1日目とすると、<N>日目は何曜日ですか。",
    "<t>を1日目と数えます。<t>が<w>のとき、<N>日目は何曜日[ですか。|でしょうか。|になりますか。]",
    "<w>を1日目とするとき、<N>日目の曜日<wo>",
    "<A>は、<t>を1日目として日数を数えています。<t>は<w>でした。<N>日目は何曜日ですか。",
    "<N>日目は何曜日ですか。<t>が1日目で、その日は<w>です。",
    "<t>の<w>から数え始めて、ちょうど<N>日目は何曜日ですか。ただし、<t>を1日目とします。",
    "<t>は<w>です。<t>をふくめて<N>日目にあたる日は何曜日ですか。",
    "1日目が<w>のとき、<N>日目は何曜日になりますか。",
    NULL,
};
static const struct figure_template figure_day = {FIGURE_CALENDAR,
                                                  {{"weekday", FIGURE_TEXT, "<w>"}, {"days", FIGURE_NUMBER, "<N>"}}};
static const struct subtype day = {
    .id = "day",
    .name = "何日目の曜日",
    .level = 2,
    .templates = templates_day,
    .asks = "曜日",
    .role = {{"N", "何日目か", "日"}, {"w", "1日目の曜日", WEEKDAYS, PROBLEM_CHOICE, .aux = AUX_KNOWN}},
    .method = {{"週に分ける", "日れき算です。1日目をふくめて数えるので、何日後になるかに気をつけます。", solve_day,
                NULL}},
    .draw = draw_day,
    .bind = bind_day,
    .holds = holds_day,
    .loops = 1,
    .low = {1},
    .high = {7},
    .hint = "<N>日目は、1日目の何日後ですか。",
    .figure = &figure_day,
};

static const struct subtype *const subtypes[] = {&nth, &column, &day, NULL};
const struct family family_koyomi = {
    .id = "koyomi", .number = "F24", .name = "日暦算(カレンダー)", .grade = 5, .plain = true, .subtypes = subtypes};
