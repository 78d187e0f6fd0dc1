/* suji_kosu.c - 数字の個数: how many digits the numbers from 1 on have, how far so many digits reach, how often one comes.
 *
 *   9 numbers of one digit, 90 of two, 900 of three; one digit at the ones, the tens, the hundreds
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { LAST, DIGIT }; /* datum: the last number, or how many digits; the digit that is looked for */
enum { TWO_DIGITS = 9 + 2 * 90, MOST = 999 };

/* what has numbers | what they are | what is done, dictionary form | ます stem */
static const char *const rows[] = {"カード|番号|書く|書き",
                                   "本|ページ番号|印刷する|印刷し",
                                   "ノート|ページ番号|書く|書き",
                                   "参加者のゼッケン|番号|書く|書き",
                                   "座席|番号|はる|はり",
                                   "部屋の札|番号|書く|書き",
                                   "紙|整数|書く|書き",
                                   "問題集|問題番号|つける|つけ",
                                   "名ふだ|番号|書く|書き",
                                   "写真|番号|入力する|入力し",
                                   "黒板|整数|書く|書き",
                                   "図かん|ページ番号|印刷する|印刷し",
                                   "ロッカー|番号|はる|はり",
                                   "!切符|番号|打つ|打ち",
                                   NULL};
static void begin(struct build *p) {
    build_context(p, "w|pg|d|v", rows);
    build_people(p, "A");
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "個"}}};
static int64_t digits_of(int64_t number) { return number < 10 ? 1 : 1 + digits_of(number / 10); }

/* ---- how many digits ---- */
static void bind_all(struct build *p) {
    build_need(p, "a last number of two or three digits", build_value(p, LAST) >= 11 && build_value(p, LAST) <= MOST);
}
static bool draw_all(struct build *p) {
    begin(p);
    int64_t n = build_chance(p, 25) ? build_between(p, 20, 99) : build_between(p, 101, 500);
    build_datum(p, LAST, "n", build_chance(p, 50) ? n : n / 10 * 10);
    return true;
}
static struct ratio step_two_digits(struct build *p) {
    build_line(p);
    build_say(p, "1けたの数は9個、2けたの数は90個あるので、2けたの数の数字は、");
    struct ratio v = build_equation(p, build_int(2), '*', build_int(90), "個");
    build_say(p, "です。");
    return v;
}
static void solve_all(struct build *p) {
    int64_t n = build_value(p, LAST);
    struct ratio all;
    if (n < 100) {
        struct ratio more =
            build_step(p, "1けたの数は9個なので、2けたの数は、", p->datum[LAST], '-', build_int(9), "個", "です。");
        struct ratio digits = build_step(p, "2けたの数の数字は、", build_int(2), '*', more, "個", "です。");
        all = build_step(p, "1けたの数の9個とたして、", build_int(9), '+', digits, "個", "です。");
    } else {
        struct ratio two = step_two_digits(p);
        struct ratio more =
            build_step(p, "3けたの数は100からなので、", p->datum[LAST], '-', build_int(99), "個", "です。");
        struct ratio digits = build_step(p, "3けたの数の数字は、", build_int(3), '*', more, "個", "です。");
        struct ratio few = build_step(p, "1けたと2けたの数の数字は合わせて、", build_int(9), '+', two, "個", "です。");
        all = build_step(p, "全部で、", few, '+', digits, "個", "です。");
    }
    build_trap(p, build_apply(p, p->datum[LAST], '*', build_int(digits_of(n))));
    build_answer(p, all, "", "個");
}
static bool holds_all(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0;
    if (!keep) return true;
    for (int64_t number = 1; number <= build_value(p, LAST); number++) found += digits_of(number);
    return x[0] == found;
}
static const char *const templates_all[] = {
    "<w>に、1から<n>までの<pg>を順に<v>ます。<d>数字は全部で何個ですか。",
    "1から<n>まで、<w>に<pg>を<d>とき、使う数字は全部で何個[ですか。|でしょうか。|になりますか。]",
    "数字は全部で何個必要ですか。<w>に1から<n>までの<pg>を<v>ます。",
    "<A>は、<w>に1、2、3、…と<n>までの<pg>を<v>ます。数字を全部で何個<d>ことになりますか。",
    "1から順に<n>まで、<w>に<pg>を<v>ます。例えば12は1と2の2個と数えます。<d>数字の個数<wo>",
    "<w>に1から<n>までの<pg>がついています。そこに使われている数字は合わせて何個ですか。",
    "1から<n>までの整数を続けて<d>と、数字は全部で何個ならびますか。",
    "<w>の<pg>を1から<n>まで<d>には、数字を何個<d>ことになりますか。",
    NULL,
};
static const struct subtype every = {
    .id = "all",
    .name = "1からNまでの数字の個数",
    .level = 2,
    .templates = templates_all,
    .asks = "数字の個数",
    .role = {{"n", "最後の数", ""}},
    .method = {{"けた数で分ける", "1けたの数、2けたの数、3けたの数に分けて、数字の個数を数えます。", solve_all, NULL}},
    .draw = draw_all,
    .bind = bind_all,
    .holds = holds_all,
    .loops = 1,
    .low = {1},
    .high = {2900},
    .hint = "1けたの数は何個、2けたの数は何個ありますか。",
    .figure = &no_figure,
};

/* ---- how far so many digits reach ---- */
static void bind_pages(struct build *p) {
    int64_t digits = build_value(p, LAST);
    bool two = digits <= TWO_DIGITS;
    build_need(p, "so many digits that a number ends there",
               digits > 9 && digits <= TWO_DIGITS + 3 * 900 &&
                   (two ? (digits - 9) % 2 == 0 : (digits - TWO_DIGITS) % 3 == 0));
}
static bool draw_pages(struct build *p) {
    begin(p);
    int64_t n = build_chance(p, 20) ? build_between(p, 30, 99) : build_between(p, 101, 480);
    build_datum(p, LAST, "n", n < 100 ? 9 + 2 * (n - 9) : TWO_DIGITS + 3 * (n - 99));
    return true;
}
static void solve_pages(struct build *p) {
    int64_t digits = build_value(p, LAST);
    struct ratio last;
    if (digits <= TWO_DIGITS) {
        struct ratio left = build_step(p, "1けたの数に数字を9個使うので、2けたの数には、", p->datum[LAST], '-',
                                       build_int(9), "個", "です。");
        struct ratio count = build_step(p, "2けたの数は、", left, '/', build_int(2), "個", "です。");
        last = build_step(p, "1けたの9個とたして、", count, '+', build_int(9), "", "です。");
    } else {
        struct ratio two = step_two_digits(p);
        struct ratio few = build_step(p, "99までに使う数字は、", build_int(9), '+', two, "個", "です。");
        struct ratio left = build_step(p, "3けたの数に使う数字は、", p->datum[LAST], '-', few, "個", "です。");
        struct ratio count = build_step(p, "3けたの数は、", left, '/', build_int(3), "個", "です。");
        last = build_step(p, "99までとたして、", count, '+', build_int(99), "", "です。");
    }
    build_trap(p, build_fraction(digits, 3));
    build_answer(p, last, "", "");
}
static bool holds_pages(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0;
    if (!keep) return true;
    for (int64_t number = 1; number <= x[0]; number++) found += digits_of(number);
    return found == build_value(p, LAST);
}
static const char *const templates_pages[] = {
    "<w>に、1から順に<pg>を<v>ます。<d>数字が全部で<n>個のとき、最後の<pg>はいくつですか。",
    "<w>に1、2、3、…と<pg>を<v>ました。使った数字は全部で<n>個でした。最後の<pg>はいくつ[ですか。|でしょうか。]",
    "最後の<pg>はいくつですか。<w>に1から順に<pg>を<d>と、数字を<n>個使いました。",
    "<A>は、<w>に1から順に<pg>を<v>ます。全部で<n>個の数字を使いました。<pg>はいくつまでありますか。",
    "1から順に、<w>に<pg>を<v>ます。例えば12は1と2の2個と数えます。数字をちょうど<n>個使ったとき、最後の<pg><wo>",
    "<w>に1から順に<pg>がついています。使われている数字は合わせて<n>個です。<pg>はいくつまでついていますか。",
    "1、2、3、…と整数を続けて<d>と、数字が<n>個ならびました。最後の整数はいくつですか。",
    "<w>の<pg>を1から順に<v>ます。数字を<n>個<d>と終わりました。最後の<pg>はいくつになりますか。",
    NULL,
};
static const struct subtype pages = {
    .id = "pages",
    .name = "数字の個数から最後の数",
    .level = 3,
    .templates = templates_pages,
    .asks = "最後の<pg>",
    .role = {{"n", "使った数字の数", "個"}},
    .method = {{"けた数で分ける", "1けたの数と2けたの数に使う数字を先にのぞいて考えます。", solve_pages, NULL}},
    .draw = draw_pages,
    .bind = bind_pages,
    .holds = holds_pages,
    .low = {1},
    .high = {999},
    .hint = "1けたの数と2けたの数に、数字を何個使いますか。",
    .figure = &no_figure,
};

/* ---- how often one digit ---- */
static void bind_times(struct build *p) {
    build_need(p, "a last number of three digits at most", build_value(p, LAST) >= 20 && build_value(p, LAST) <= MOST);
    build_need(p, "a digit from 1 to 9", build_value(p, DIGIT) >= 1 && build_value(p, DIGIT) <= 9);
}
static bool draw_times(struct build *p) {
    begin(p);
    build_datum(p, LAST, "n", build_chance(p, 60) ? build_round(p, 100, 900, 50) : build_between(p, 60, 600));
    build_datum(p, DIGIT, "k", build_between(p, 1, 9));
    return true;
}
/* Numbers up to n with the digit at the place of `unit`: whole rounds of ten units, and what is begun. */
static struct ratio step_place(struct build *p, const char *before, int64_t unit) {
    int64_t n = build_value(p, LAST), digit = build_value(p, DIGIT), round = unit * 10, rest = n % round, begun = 0;
    if (rest >= digit * unit) begun = rest < (digit + 1) * unit ? rest - digit * unit + 1 : unit;
    build_line(p);
    build_say(p, before);
    build_formula(p, build_int(n / round * unit + begun), "回", "%lld×%lld+%lld", (long long)(n / round),
                  (long long)unit, (long long)begun);
    build_say(p, "です。");
    return build_int(n / round * unit + begun);
}
static void solve_times(struct build *p) {
    bool hundreds = build_value(p, LAST) >= 100 * build_value(p, DIGIT);
    struct ratio ones = step_place(p, "一の位の<k>は、10個ごとに1回と、残りの分で、", 1);
    struct ratio all = step_place(p, "十の位の<k>は、100個ごとに10回と、残りの分で、", 10);
    build_trap(p, ones), build_trap(p, all);
    all = build_step(p, "一の位と十の位を合わせて、", ones, '+', all, "回", "です。");
    if (hundreds) {
        build_trap(p, all);
        struct ratio more = step_place(p, "百の位の<k>は、1000個ごとに100回と、残りの分で、", 100);
        all = build_step(p, "百の位も合わせて、", all, '+', more, "回", "です。");
    }
    build_answer(p, all, "", "回");
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0;
    if (keep != 3) return true;
    for (int64_t number = 1; number <= build_value(p, LAST); number++)
        for (int64_t rest = number; rest > 0; rest /= 10) found += rest % 10 == build_value(p, DIGIT);
    return x[0] == found;
}
static const char *const templates_times[] = {
    "<w>に、1から<n>までの<pg>を順に<v>ます。数字の<k>は全部で何回<d>ことになりますか。",
    "1から<n>まで、<w>に<pg>を<d>とき、数字の<k>を使う回数は全部で何回[ですか。|でしょうか。|になりますか。]",
    "数字の<k>は全部で何回出てきますか。<w>に1から<n>までの<pg>を<v>ます。",
    "<A>は、<w>に1、2、3、…と<n>までの<pg>を<v>ます。<k>という数字を全部で何回<d>ことになりますか。",
    "1から順に<n>まで、<w>に<pg>を<v>ます。<k>という数字を使う回数<wo>",
    "<w>に1から<n>までの<pg>がついています。そこに数字の<k>は合わせて何回使われていますか。",
    "1から<n>までの整数をすべて<d>と、数字の<k>は全部で何回現れますか。",
    "<w>の<pg>を1から<n>まで<d>には、数字の<k>を何回<d>ことになりますか。",
    NULL,
};
static const struct subtype times = {
    .id = "times",
    .name = "ある数字の出てくる回数",
    .level = 3,
    .templates = templates_times,
    .asks = "<k>を使う回数",
    .role = {{"n", "最後の数", ""}, {"k", "数える数字", ""}},
    .method = {{"位ごとに数える", "一の位、十の位、百の位に分けて、<k>が何回出てくるかを数えます。", solve_times,
                NULL}},
    .draw = draw_times,
    .bind = bind_times,
    .holds = holds_times,
    .loops = 1,
    .low = {1},
    .high = {320},
    .hint = "一の位が<k>の数は、10個ごとに何個ありますか。",
    .figure = &no_figure,
};

/* ---- numbers whose digits have a given sum ---- */
enum { DIGITS, SUM };
/* Two digits from 0 to 9 with this sum. */
static int64_t tails(int64_t sum) { return sum < 0 || sum > 18 ? 0 : sum <= 9 ? sum + 1 : 19 - sum; }
static void bind_sum(struct build *p) {
    int64_t sum = build_value(p, SUM), digits = build_value(p, DIGITS);
    if (!build_need(p, "two or three digits", digits == 2 || digits == 3)) return;
    build_need(p, "a sum of several numbers", sum >= 2 && sum < 9 * digits);
}
static bool draw_sum(struct build *p) {
    p->context = "整数";
    build_people(p, "A");
    int64_t digits = build_between(p, 2, 3);
    build_datum(p, DIGITS, "r", digits);
    build_datum(p, SUM, "s", digits == 2 ? build_between(p, 4, 16) : build_between(p, 3, 24));
    return true;
}
/* Hundreds one after the other: how often the rest has what is left of the sum. */
static struct ratio step_hundreds(struct build *p, int64_t sum) {
    char ways[64], list[64];
    int64_t all = 0, at = 0, end = 0;
    for (int64_t hundreds = 1; hundreds <= 9; hundreds++) {
        if (!tails(sum - hundreds)) continue;
        end += snprintf(list + end, sizeof list - (size_t)end, "%s%lld", all ? "、" : "", (long long)hundreds);
        at += snprintf(ways + at, sizeof ways - (size_t)at, "%s%lld", all ? "+" : "", (long long)tails(sum - hundreds));
        all += tails(sum - hundreds);
    }
    build_set(p, "z1", list);
    build_line(p);
    build_say(p, "百の位は<z1>のどれかです。百の位を決めると、十の位と一の位の和が決まります。");
    build_line(p);
    build_say(p, "その組を百の位ごとに数えて合わせると、");
    build_formula(p, build_int(all), "個", "%s", ways);
    build_say(p, "です。");
    return build_int(all);
}
static void solve_sum(struct build *p) {
    int64_t sum = build_value(p, SUM);
    struct ratio all;
    if (build_value(p, DIGITS) == 3) {
        all = step_hundreds(p, sum);
    } else if (sum <= 9) {
        build_line(p);
        build_say(p, "十の位は1から<s>までで、一の位は残りです。その個数は、");
        all = build_formula(p, p->datum[SUM], "個", "%lld-1+1", (long long)sum);
        build_say(p, "です。");
    } else {
        struct ratio least = build_step(p, "一の位が9のとき、十の位はいちばん小さくて、", p->datum[SUM], '-',
                                        build_int(9), "", "です。");
        struct ratio rest = build_step(p, "十の位はこの数から9までなので、", build_int(9), '-', least, "", "です。");
        all = build_step(p, "はじめの数も数えて、", rest, '+', build_int(1), "個", "です。");
    }
    build_answer(p, all, "", "個");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0, low = build_value(p, DIGITS) == 2 ? 10 : 100;
    if (keep != 3) return true;
    for (int64_t number = low; number < 10 * low; number++)
        found += number % 10 + number / 10 % 10 + number / 100 == build_value(p, SUM);
    return x[0] == found;
}
static const char *const templates_sum[] = {
    "<r>けたの整数のうち、各位の数字の和が<s>になるものは何個ありますか。",
    "各位の数の和が<s>になる<r>けたの整数は、全部で何個[ありますか。|ですか。|でしょうか。]",
    "全部で何個ありますか。<r>けたの整数で、それぞれの位の数字をたすと<s>になる数です。",
    "<A>は、それぞれの位の数をたすと<s>になる<r>けたの整数を全部書きました。何個書きましたか。",
    "<r>けたの整数で、各位の数字の合計が<s>である数の個数<wo>",
    "ある<r>けたの整数は、位の数字を全部たすと<s>になります。考えられる整数は何個ありますか。",
    "<r>けたの整数の各位の数字をたします。その和が<s>になる整数は何個になりますか。",
    "位の数字の和が<s>になる整数を考えます。<r>けたのものは全部で何個ありますか。",
    NULL,
};
static const struct subtype digit_sum = {
    .id = "digit_sum",
    .name = "各位の和がわかる整数の個数",
    .level = 2,
    .templates = templates_sum,
    .asks = "整数の個数",
    .role = {{"r", "けた数", "けた"}, {"s", "各位の数字の和", ""}},
    .method = {{"上の位から決める", "いちばん上の位から順に決めて、残りの位の数字の和を考えます。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .low = {1},
    .high = {80},
    .picks = true,
    .hint = "いちばん上の位の数字を決めると、残りの位の数字の和はいくつですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&every, &pages, &times, &digit_sum, NULL};
const struct family family_suji_kosu = {
    .id = "suji_kosu", .number = "F67", .name = "数字の個数", .grade = 5, .subtypes = subtypes};
