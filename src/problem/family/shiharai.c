/* shiharai.c - 支払い方: in how many ways coins of three kinds make an amount.
 *
 *   the number of the largest coin fixed -> the middle coin 0 to q times -> q + 1 ways; the smallest coin makes up the
 *     rest
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { AMOUNT };
/* the three coins from large to small; each divides the amounts drawn with it */
static const char *const coins[] = {"100|50|10", "500|100|50", "50|10|5",      "500|100|10", "10|5|1",
                                    "100|50|5",  "100|10|5",   "1000|500|100", "!500|50|10", NULL};
static const char *const buys[] = {"ノート",   "ジュース", "パン",     "くだもの", "入場けん", "シール", "絵はがき",
                                   "色紙",     "おかし",   "けしゴム", "本",       "えん筆",   "切手",   "花",
                                   "おもちゃ", "くじ",     "牛にゅう", "おにぎり", "切ぷ",     "地図",   NULL};

static void bind(struct build *p) {
    build_aux(p, 0, build_get_number(p, "a")), build_aux(p, 1, build_get_number(p, "b")),
        build_aux(p, 2, build_get_number(p, "d"));
    if (!build_need(p, "three coins", p->aux[2] > 0 && p->aux[1] > p->aux[2] && p->aux[0] > p->aux[1])) return;
    build_set(p, "bill", p->aux[0] == 1000 ? "1000円札" : "<a>円玉");
    build_need(p, "ways that can be listed",
               build_value(p, AMOUNT) / p->aux[1] <= 45 && build_value(p, AMOUNT) < 5 * p->aux[0]);
}
static bool draw(struct build *p) {
    build_context(p, "a|b|d", coins);
    build_words(p, "g", buys);
    build_people(p, "P");
    int64_t a = build_get_number(p, "a"), b = build_get_number(p, "b"), d = build_get_number(p, "d"),
            amount = build_round(p, a + d, 4 * a - d, d);
    build_datum(p, AMOUNT, "T", amount);
    return build_need(p, "more than the largest coin", amount > a && amount != 2 * a) &&
           build_need(p, "ways that can be listed", amount / b <= 45) &&
           build_need(p, "an amount for shopping", amount >= 11);
}
static void solve(struct build *p) {
    int64_t a = p->aux[0], b = p->aux[1], amount = build_value(p, AMOUNT), all = 0, most = amount / a;
    char sum[64] = "";
    size_t at = 0;
    if (!build_need(p, "one to three of the largest coin", most >= 1 && most <= 3)) return;
    for (int64_t i = most; i >= 0; i--) {
        int64_t rest = amount - a * i, ways = rest / b + 1;
        build_set_number(p, "z1", i), build_set_number(p, "z2", rest);
        build_line(p);
        if (rest < b) {
            build_say(p, "<bill>が<z1>枚のとき、残り<z2>円で<b>円玉は使えないので1通りです。");
        } else {
            build_say(p, "<bill>が<z1>枚のとき、残り<z2>円で、");
            struct ratio second = build_remainder(p, rest, b, "");
            build_say(p, "より、<b>円玉は0枚から数えて");
            build_equation(p, second, '+', build_int(1), "通り");
            build_say(p, "です。");
        }
        all += ways;
        at += (size_t)snprintf(sum + at, sizeof sum - at, "%s%lld", at ? "+" : "", (long long)ways);
    }
    build_line(p);
    build_say(p, "残りは<d>円玉ではらえるので、全部で、");
    build_formula(p, build_int(all), "通り", "%s", sum);
    build_say(p, "です。");
    build_trap(p, build_int(all - most - 1)); /* 0枚 forgotten every time */
    build_trap(p, build_int(amount / b + 1));
    build_answer(p, build_int(all), "", "通り");
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0, amount = build_value(p, AMOUNT);
    if (keep != 1) return true;
    for (int64_t first = 0; first <= amount; first += p->aux[0])
        for (int64_t second = 0; first + second <= amount; second += p->aux[1])
            found += (amount - first - second) % p->aux[2] == 0;
    return x[0] == found;
}
static const char *const templates[] = {
    "<bill>、<b>円玉、<d>円玉を使って<T>円をしはらいます。どれもたくさんあり、使わない種類があってもよいとき、しはらい方は何通りありますか。",
    "<T>円の<g>を、<bill>と<b>円玉と<d>円玉でちょうどはらいます。使わない種類があってもよいとすると、はらい方は何通り[ありますか|ですか|でしょうか]。",
    "<P>のさいふには、<bill>、<b>円玉、<d>円玉がたくさん入っています。<T>円ちょうどをはらう方法は何通りですか。使わないお金があってもかまいません。",
    "ちょうど<T>円をはらうのに、<bill>、<b>円玉、<d>円玉の組み合わせは何通りありますか。0枚の種類があってもよいものとします。",
    "しはらい方は何通りありますか。<T>円を、<bill>、<b>円玉、<d>円玉だけでおつりが出ないようにはらいます。使わない種類があってもよいです。",
    "<bill>と<b>円玉と<d>円玉がそれぞれたくさんあります。合計がちょうど<T>円になる取り方は何通りですか。使わない種類があってもよいとします。",
    "<g>のねだんは<T>円です。<bill>、<b>円玉、<d>円玉を使って、ちょうどの金額をはらう方法の数<wo>使わない種類があってもよいとします。",
    "<P>は<T>円を、<bill>、<b>円玉、<d>円玉でちょうどはらいます。3種類のうち使わないものがあってもよいとき、はらい方は全部で何通りになりますか。",
    "!<T>円ちょうどのはらい方を考えます。使えるのは<bill>、<b>円玉、<d>円玉で、使わない種類があってもよいです。何通りありますか。",
    NULL,
};
static const struct figure_template figure_ways = {
    FIGURE_TABLE, {{"coins", FIGURE_NUMBERS, "<a>|<b>|<d>"}, {"amount", FIGURE_NUMBER, "<T>"}}};
static const struct subtype ways = {
    .id = "ways",
    .name = "しはらい方の数",
    .level = 2,
    .templates = templates,
    .implied = "a|b|d",
    .asks = "しはらい方の数",
    .role = {{"T", "しはらう金額", "円"}},
    .method = {{"場合分けの表", "金額の大きい<bill>の枚数で場合を分け、<b>円玉が何枚使えるかを表にします。", solve,
                NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1},
    .high = {400},
    .hint = "<bill>を最も多く使うと何枚ですか。そのとき、残りは何円ですか。",
    .figure = &figure_ways,
};

static const struct subtype *const subtypes[] = {&ways, NULL};
const struct family family_shiharai = {
    .id = "shiharai", .number = "F84", .name = "支払い方", .ways = true, .grade = 5, .subtypes = subtypes};
