/* shiharai.c - 支払い方: in how many ways coins of three kinds make an amount.
 *
 *   the number of the largest coin fixed -> the middle coin 0 to q times -> q + 1 ways; the smallest coin makes up the rest
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

enum { AMOUNT };
/* the three coins from large to small; each divides the amounts drawn with it */
static const char *const coins[] = {"100|50|10", "500|100|50", "50|10|5", "500|100|10", "10|5|1", "100|50|5", "100|10|5", "1000|500|100", "!500|50|10", NULL};
static const char *const buys[] = {"ノート", "ジュース", "パン", "くだもの", "入場けん", "シール", "絵はがき", "色紙", NULL};

static bool draw(struct kit *k) {
    kit_context(k, "a|b|d", coins);
    kit_words(k, "g", buys);
    kit_people(k, "P");
    int64_t a = kit_get_number(k, "a"), b = kit_get_number(k, "b"), d = kit_get_number(k, "d"), amount = kit_round(k, a + d, 4 * a - d, d);
    kit_aux(k, 0, a), kit_aux(k, 1, b), kit_aux(k, 2, d);
    kit_datum(k, AMOUNT, "T", amount);
    kit_set(k, "bill", a == 1000 ? "1000円札" : "<a>円玉");
    return kit_need(k, "more than the largest coin", amount > a && amount != 2 * a) && kit_need(k, "ways that can be listed", amount / b <= 45) && kit_need(k, "an amount for shopping", amount >= 11);
}
static void solve(struct kit *k) {
    int64_t a = k->aux[0], b = k->aux[1], amount = kit_value(k, AMOUNT), all = 0, most = amount / a;
    char sum[64] = "";
    size_t at = 0;
    if (!kit_need(k, "one to three of the largest coin", most >= 1 && most <= 3)) return;
    for (int64_t i = most; i >= 0; i--) {
        int64_t rest = amount - a * i, ways = rest / b + 1;
        kit_set_number(k, "z1", i), kit_set_number(k, "z2", rest);
        kit_line(k);
        if (rest < b) {
            kit_say(k, "<bill>が<z1>枚のとき、残り<z2>円で<b>円玉は使えないので1通りです。");
        } else {
            kit_say(k, "<bill>が<z1>枚のとき、残り<z2>円で、");
            struct ratio q = kit_remainder(k, rest, b, "");
            kit_say(k, "より、<b>円玉は0枚から数えて");
            kit_equation(k, q, '+', kit_int(1), "通り");
            kit_say(k, "です。");
        }
        all += ways;
        at += (size_t)snprintf(sum + at, sizeof sum - at, "%s%lld", at ? "+" : "", (long long)ways);
    }
    kit_line(k);
    kit_say(k, "残りは<d>円玉ではらえるので、全部で、");
    kit_formula(k, kit_int(all), "通り", "%s", sum);
    kit_say(k, "です。");
    kit_trap(k, kit_int(all - most - 1)); /* 0枚 forgotten every time */
    kit_trap(k, kit_int(amount / b + 1));
    kit_answer(k, kit_int(all), "", "通り");
}
static bool holds(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t found = 0, amount = kit_value(k, AMOUNT);
    if (keep != 1) return true;
    for (int64_t p = 0; p <= amount; p += k->aux[0])
        for (int64_t q = 0; p + q <= amount; q += k->aux[1]) found += (amount - p - q) % k->aux[2] == 0;
    return x[0] == found;
}
static const char *const frames[] = {
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
static const struct kit_subtype ways = {
    .id = "ways", .name = "しはらい方の数", .level = 2, .frames = frames,
    .method = {{"場合分けの表", "金額の大きい<bill>の枚数で場合を分け、<b>円玉が何枚使えるかを表にします。", solve, NULL}},
    .draw = draw, .holds = holds, .low = {1}, .high = {400},
    .hint = "<bill>を最も多く使うと何枚ですか。そのとき、残りは何円ですか。",
    .figure = "{\"type\":\"table\",\"coins\":[<a>,<b>,<d>],\"amount\":<T>}",
};

static const struct kit_subtype *const subtypes[] = {&ways, NULL};
const struct kit_family family_shiharai = {.id = "shiharai", .number = "F84", .name = "支払い方", .grade = 5, .subtypes = subtypes};
