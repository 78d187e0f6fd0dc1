/* shuki.c - 周期算: the n-th of a repeating row, and how often one kind occurs.
 *
 *   n ÷ period = groups, remainder -> the remainder-th of the group; remainder 0 is the last one
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/kit.h"

enum { N, KIND };

/* what | counter | kinds of a period, separated by / */
static const char *const rows[] = {"旗|本|赤/白/青", "旗|本|赤/青/黄/白",   "電球|個|赤/青/緑",     "ビーズ|個|赤/白/白",        "ビーズ|個|青/白/黄/白/赤", "カード|枚|金/銀/白/白/銀",
                                   "花|本|赤/黄/白/黄", "タイル|枚|白/黒/黒/白/青", "おはじき|個|赤/赤/青/白", "色紙|枚|赤/青/黄/緑/白/青/赤", "!ランプ|個|赤/緑/緑/黄", NULL};

static int split_kinds(const struct kit *k, char kind[8][16]) {
    const char *p = kit_get(k, "ks");
    int n = 0;
    for (; *p && n < 8; n++) {
        size_t len = strcspn(p, "/");
        snprintf(kind[n], 16, "%.*s", (int)len, p);
        p += len + (p[len] == '/');
    }
    return n;
}

static int draw_period(struct kit *k, char kind[8][16]) {
    char text[200] = "";
    size_t at = 0;
    kit_context(k, "w|c|ks", rows);
    int n = split_kinds(k, kind);
    for (int i = 0; i < 2 * n; i++) at += (size_t)snprintf(text + at, sizeof text - at, "%s%s", i ? "、" : "", kind[i % n]);
    kit_set(k, "row", text);
    text[at = 0] = 0;
    for (int i = 0; i < n; i++) at += (size_t)snprintf(text + at, sizeof text - at, "%s%s", i ? "、" : "", kind[i]);
    kit_set(k, "one", text);
    kit_set_number(k, "p", n);
    kit_aux(k, 0, n);
    return n;
}

/* N÷p=qあまりr as one equality; the answer of the division is not a plain number. */
static void divide(struct kit *k, int64_t n, int64_t p) {
    char left[32], right[32];
    snprintf(left, sizeof left, "%lld÷%lld", (long long)n, (long long)p);
    snprintf(right, sizeof right, n % p ? "%lldあまり%lld" : "%lld", (long long)(n / p), (long long)(n % p));
    kit_set_number(k, "qu", n / p);
    kit_set_number(k, "re", n % p);
    kit_line(k);
    kit_say(k, "<N><c>を<p><c>ずつの組に分けると、");
    kit_equation_text(k, left, right, kit_int(n / p), "");
    kit_say(k, "です。");
}

/* ---- how many of one kind among the first N ---- */
/* How often the kind `which` (aux 3) stands in a group and in what is left over. */
static void derive_count(struct kit *k) {
    char kind[8][16];
    int p = split_kinds(k, kind);
    int64_t per = 0, rest = 0;
    for (int i = 0; i < p; i++)
        if (strcmp(kind[i], kind[k->aux[3]]) == 0) per++, rest += i < kit_value(k, N) % p;
    kit_aux(k, 1, per);
    kit_aux(k, 2, rest);
    kit_set_number(k, "per", per);
    kit_set_number(k, "rs", rest);
}
static bool draw_count(struct kit *k) {
    char kind[8][16];
    int p = draw_period(k, kind), which = (int)kit_between(k, 0, p - 1);
    int64_t n = kit_between(k, 20, 300);
    kit_datum(k, N, "N", n);
    kit_aux(k, 3, which);
    kit_set(k, "k", kind[which]);
    derive_count(k);
    return kit_need(k, "some are left over", n % p != 0);
}
static void solve_count(struct kit *k) {
    int64_t n = kit_value(k, N), p = k->aux[0];
    if (!kit_need(k, "some are left over", n % p != 0)) return;
    kit_line(k);
    kit_say(k, "「<one>」の<p><c>が1組で、1組に<k>は<per><c>あります。");
    divide(k, n, p);
    struct ratio groups = kit_step(k, "<qu>組の中の<k>は、", kit_int(k->aux[1]), '*', kit_int(n / p), "<c>", "です。");
    struct ratio all = kit_step(k, "あまりの<re><c>の中に<k>は<rs><c>あるので、全部で、", groups, '+', kit_int(k->aux[2]), "<c>", "です。");
    if (k->aux[2]) kit_trap(k, groups);
    kit_answer(k, all, "", "<c>");
}
/* Walk along the row. */
static bool holds_count(const struct kit *k, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    char kind[8][16];
    int n = split_kinds(k, kind);
    int64_t found = 0;
    for (int64_t i = 0; i < kit_value(k, N); i++) found += strcmp(kind[i % n], kind[k->aux[3]]) == 0;
    return x[0] == found;
}
static const char *const frames_count[] = {
    "<w>を「<row>、…」のようにくり返して<N><c>ならべます。<k>の<w>は何<c>ありますか。",
    "<w>が、<row>、…の順に<N><c>ならんでいます。この中に<k>の<w>は何<c>[ありますか。|ですか。|あるでしょうか。]",
    "<w>を<row>、…のように、同じ順番でくり返しならべます。全部で<N><c>ならべるとき、<k>の<w>は何<c>必要ですか。",
    "<one>の順に<w>をくり返しならべていきます。<N><c>ならべたとき、<k>の<w>の数<wo>",
    "<k>の<w>は何<c>ありますか。<w>は、<one>の順でくり返し、全部で<N><c>ならんでいます。",
    "<one>の<w>をこの順でくり返し、一列に<N><c>ならべました。そのうち<k>は何<c>ですか。",
    "一列に<N><c>の<w>があります。左から<row>、…とくり返しています。<k>の<w>は全部で何<c>ですか。",
    "左から順に「<one>」のくり返しで<w>をならべます。<N><c>目までに<k>の<w>は何<c>ありますか。",
    NULL,
};
static const struct kit_subtype count = {
    .id = "count", .name = "くり返しの中の数", .level = 2, .frames = frames_count,
    .method = {{"周期", "周期算です。くり返す1組を見つけて、何組とあまりいくつになるかを考えます。", solve_count, NULL}},
    .draw = draw_count, .derive = derive_count, .loose = KIT_BIT(3) /* which of two alike */, .holds = holds_count, .low = {1}, .high = {300},
    .hint = "くり返しの1組は何<c>ですか。",
    .figure = "{\"type\":\"row\",\"period\":\"<ks>\",\"number\":<N>}",
};

/* ---- sum of digits that repeat ---- */
enum { TOTAL_N };
/* The sums of a group and of what is left over, for the words of the solution. */
static void derive_sum(struct kit *k) {
    int64_t sum = 0, rest = 0;
    for (int i = 0; i < k->aux[0]; i++) sum += k->aux[1 + i], rest += i < kit_value(k, TOTAL_N) % k->aux[0] ? k->aux[1 + i] : 0;
    kit_set_number(k, "sm", sum);
    kit_set_number(k, "rs", rest);
}
static bool draw_sum(struct kit *k) {
    static const char *const name[] = {"v0", "v1", "v2", "v3", "v4", "v5"};
    static const char *const what[] = {"数|数", "数字|数字", "カードの数|数", NULL};
    char text[160] = "", one[64] = "";
    size_t at = 0, at_one = 0;
    kit_context(k, "w|c2", what);
    int64_t p = kit_between(k, 3, 6), n = kit_between(k, 20, 200);
    kit_aux(k, 0, p);
    for (int i = 0; i < p; i++) {
        int64_t v = kit_between(k, 1, 9);
        kit_aux(k, 1 + i, v);
        kit_set_number(k, name[i], v);
        at_one += (size_t)snprintf(one + at_one, sizeof one - at_one, "%s<%s>", i ? "、" : "", name[i]);
    }
    for (int i = 0; i < 2 * p; i++) at += (size_t)snprintf(text + at, sizeof text - at, "%s<%s>", i ? "、" : "", name[i % p]);
    kit_datum(k, TOTAL_N, "N", n);
    kit_set(k, "row", text);
    kit_set(k, "one", one);
    kit_set(k, "c", "個");
    kit_set_number(k, "p", p);
    derive_sum(k);
    return kit_need(k, "some are left over", n % p != 0) && kit_need(k, "not all alike", k->aux[1] != k->aux[2]);
}
static void solve_sum(struct kit *k) {
    char expression[80], value[16];
    size_t at = 0;
    int64_t sum = 0, n = kit_value(k, TOTAL_N), p = k->aux[0], rest = 0;
    if (!kit_need(k, "some are left over", n % p != 0)) return;
    for (int i = 0; i < p; i++) {
        at += (size_t)snprintf(expression + at, sizeof expression - at, "%s%d", i ? "+" : "", (int)k->aux[1 + i]);
        sum += k->aux[1 + i];
    }
    snprintf(value, sizeof value, "%d", (int)sum);
    kit_line(k);
    kit_say(k, "1組の和は、");
    kit_equation_text(k, expression, value, kit_int(sum), "");
    kit_say(k, "です。");
    divide(k, n, p);
    struct ratio groups = kit_step(k, "<qu>組の和は、", kit_int(sum), '*', kit_int(n / p), "", "です。");
    for (int i = 0; i < n % p; i++) rest += k->aux[1 + i];
    struct ratio all;
    if (n % p == 1) {
        all = kit_step(k, "あまりの1個は<rs>なので、全部の和は、", groups, '+', kit_int(rest), "", "です。");
    } else {
        for (at = 0, sum = 0; sum < n % p; sum++) at += (size_t)snprintf(expression + at, sizeof expression - at, "%s%d", sum ? "+" : "", (int)k->aux[1 + sum]);
        snprintf(value, sizeof value, "%d", (int)rest);
        kit_line(k);
        kit_say(k, "あまりの<re>個の和は、");
        kit_equation_text(k, expression, value, kit_int(rest), "");
        kit_say(k, "です。");
        all = kit_step(k, "全部の和は、", groups, '+', kit_int(rest), "", "です。");
    }
    kit_trap(k, groups);
    kit_answer(k, all, "", "");
}
static bool holds_total(const struct kit *k, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    int64_t sum = 0;
    for (int64_t i = 0; i < kit_value(k, TOTAL_N); i++) sum += k->aux[1 + i % k->aux[0]];
    return x[0] == sum;
}
static const char *const frames_sum[] = {
    "<row>、…と、同じ順番で数がならんでいます。はじめから<N>個の数の和はいくつですか。",
    "数が<row>、…のようにくり返しならんでいます。1番目から<N>番目までの和はいくつ[ですか。|になりますか。|でしょうか。]",
    "<one>の<p>個の数をこの順にくり返しならべます。<N>個ならべたとき、全部の数の和はいくつですか。",
    "「<one>」をくり返してならべた数の列があります。はじめの<N>個をたすといくつになりますか。",
    "1番目から<N>番目までの和<wo>数は<row>、…とくり返します。",
    "あるきまりで数が<row>、…とならびます。<N>番目までの数を全部たすといくつですか。",
    "数字のカードを<one>の順にくり返して<N>枚ならべます。カードの数の和はいくつですか。",
    "<row>、…とくり返す数の列で、左から<N>個の和はいくつになりますか。",
    NULL,
};
static const struct kit_subtype sum_asked = {
    .id = "sum", .name = "くり返しの和", .level = 3, .frames = frames_sum,
    .method = {{"周期", "周期算です。「<one>」の<p>個を1組として、何組とあまりいくつになるかを考えます。", solve_sum, NULL}},
    .draw = draw_sum, .derive = derive_sum, .holds = holds_total, .low = {1}, .high = {2000},
    .hint = "くり返しの1組は、どの数からどの数までですか。",
    .figure = "{\"type\":\"row\",\"period\":\"<one>\",\"number\":<N>}",
};

static const struct kit_subtype *const subtypes[] = {&count, &sum_asked, NULL};
const struct kit_family family_shuki = {.id = "shuki", .number = "F23", .name = "周期算", .grade = 4, .scene = KIT_INDOORS, .subtypes = subtypes};
