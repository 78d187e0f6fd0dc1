/* shuki.c - 周期算: the n-th of a repeating row, and how often one kind occurs.
 *
 *   n ÷ period = groups, remainder -> the remainder-th of the group; remainder 0 is the last one
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

enum { N, KIND };

/* what | counter | kinds of a period, separated by / */
static const char *const rows[] = {"旗|本|赤/白/青",
                                   "小旗|本|赤/青/黄/白",
                                   "電球|個|赤/青/緑",
                                   "ビーズ|個|赤/白/白",
                                   "木のビーズ|個|青/白/黄/白/赤",
                                   "カード|枚|金/銀/白/白/銀",
                                   "花|本|赤/黄/白/黄",
                                   "タイル|枚|白/黒/黒/白/青",
                                   "おはじき|個|赤/赤/青/白",
                                   "色紙|枚|赤/青/黄/緑/白/青/赤",
                                   "玉|個|赤/白/白/青",
                                   "ご石|個|黒/黒/白/白/白",
                                   "石|個|白/黒/黒/白/黒",
                                   "折り紙|枚|黄/緑/緑/もも",
                                   "ガラス玉|個|赤/白/白/緑",
                                   "絵カード|枚|ハート/星/ハート/月",
                                   "紙のかざり|枚|花/星/ハート/ハート",
                                   "記号|個|○/△/△/□",
                                   "ちょうちん|個|赤/白/白",
                                   "風船|個|赤/黄/青/黄",
                                   "チューリップ|本|赤/白/赤/黄",
                                   "シール|枚|星/月/花/月",
                                   "クッキー|枚|丸/四角/丸/三角",
                                   "マグネット|個|青/青/緑/黄",
                                   "おさら|枚|白/青/青",
                                   "ボール|個|赤/緑/緑/白/黄",
                                   "毛糸の玉|個|赤/赤/茶",
                                   "いす|きゃく|青/黄/黄/緑",
                                   "ろうそく|本|白/赤/白/白",
                                   "ブロック|個|赤/黄/青/黄/白",
                                   "!ランプ|個|赤/緑/緑/黄",
                                   NULL};

static int split_kinds(const struct build *p, char kind[8][16]) {
    const char *period = build_get(p, "ks");
    int n = 0;
    for (; *period && n < 8; n++) {
        size_t len = strcspn(period, "/");
        snprintf(kind[n], 16, "%.*s", (int)len, period);
        period += len + (period[len] == '/');
    }
    return n;
}

static int bind_period(struct build *p, char kind[8][16]) {
    char text[200] = "";
    size_t at = 0;
    int n = split_kinds(p, kind);
    for (int i = 0; i < 2 * n; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%s", i ? "、" : "", kind[i % n]);
    build_set(p, "row", text);
    text[at = 0] = 0;
    for (int i = 0; i < n; i++) at += (size_t)snprintf(text + at, sizeof text - at, "%s%s", i ? "、" : "", kind[i]);
    build_set(p, "one", text);
    build_set_number(p, "p", n);
    build_aux(p, 0, n);
    return n;
}

/* N÷p=qあまりr as one equality; the answer of the division is not a plain number. */
static void divide(struct build *p, int64_t n, int64_t period) {
    char left[32], right[32];
    snprintf(left, sizeof left, "%lld÷%lld", (long long)n, (long long)period);
    snprintf(right, sizeof right, n % period ? "%lldあまり%lld" : "%lld", (long long)(n / period),
             (long long)(n % period));
    build_set_number(p, "qu", n / period);
    build_set_number(p, "re", n % period);
    build_line(p);
    build_say(p, "<N><c>を<p><c>ずつの組に分けると、");
    build_equation_text(p, left, right, build_int(n / period), "");
    build_say(p, "です。");
}

/* ---- how many of one kind among the first N ---- */
/* How often the kind `which` (aux 3) stands in a group and in what is left over. */
static void bind_count(struct build *p) {
    char kind[8][16];
    int period = bind_period(p, kind);
    if (!build_need(p, "a kind of the period", p->aux[3] < period)) return;
    build_set(p, "k", kind[p->aux[3]]);
    int64_t per = 0, rest = 0;
    for (int i = 0; i < period; i++)
        if (strcmp(kind[i], kind[p->aux[3]]) == 0) per++, rest += i < build_value(p, N) % period;
    build_aux(p, 1, per);
    build_aux(p, 2, rest);
    build_set_number(p, "per", per);
    build_set_number(p, "rs", rest);
}
static bool draw_count(struct build *p) {
    char kind[8][16];
    build_context(p, "w|c|ks", rows);
    build_people(p, "A");
    int period = split_kinds(p, kind), which = (int)build_between(p, 0, period - 1);
    int64_t n = build_between(p, 20, 300);
    build_datum(p, N, "N", n);
    build_aux(p, 3, which);
    return build_need(p, "some are left over", n % period != 0);
}
static void solve_count(struct build *p) {
    int64_t n = build_value(p, N), period = p->aux[0];
    if (!build_need(p, "some are left over", n % period != 0)) return;
    build_line(p);
    build_say(p, "「<one>」の<p><c>が1組で、1組に<k>は<per><c>あります。");
    divide(p, n, period);
    struct ratio groups =
        build_step(p, "<qu>組の中の<k>は、", build_int(p->aux[1]), '*', build_int(n / period), "<c>", "です。");
    struct ratio all = build_step(p, "あまりの<re><c>の中に<k>は<rs><c>あるので、全部で、", groups, '+',
                                  build_int(p->aux[2]), "<c>", "です。");
    if (p->aux[2]) build_trap(p, groups);
    build_answer(p, all, "", "<c>");
}
/* Walk along the row. */
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    char kind[8][16];
    int n = split_kinds(p, kind);
    int64_t found = 0;
    for (int64_t i = 0; i < build_value(p, N); i++) found += strcmp(kind[i % n], kind[p->aux[3]]) == 0;
    return x[0] == found;
}
static const char *const templates_count[] = {
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
static const struct figure_template figure_count = {
    FIGURE_ROW, {{"period", FIGURE_TEXT, "<ks>"}, {"number", FIGURE_NUMBER, "<N>"}}};
static const struct subtype count = {
    .id = "count",
    .name = "くり返しの中の数",
    .level = 2,
    .templates = templates_count,
    .asks = "<k>の数",
    .role = {{"N", "全部の数", "<c>"},
             {"k", "数えるものの場所", "1番目|2番目|3番目|4番目|5番目|6番目|7番目|8番目", PROBLEM_CHOICE, .aux = 3}},
    .method = {{"周期", "周期算です。くり返す1組を見つけて、何組とあまりいくつになるかを考えます。", solve_count,
                NULL}},
    .draw = draw_count,
    .bind = bind_count,
    .holds = holds_count,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "くり返しの1組は何<c>ですか。",
    .figure = &figure_count,
};

/* ---- sum of digits that repeat ---- */
enum { TOTAL_N };
/* The sums of a group and of what is left over, for the words of the solution. */
static const char *const digit[] = {"v0", "v1", "v2", "v3", "v4", "v5"};
static void bind_sum(struct build *p) {
    char text[160] = "", one[64] = "";
    size_t at = 0, at_one = 0;
    int64_t sum = 0, rest = 0, period = 0;
    while (period < 6 && build_has(p, digit[period])) period++;
    if (!build_need(p, "a period", period >= 2)) return;
    build_aux(p, 0, period);
    for (int i = 0; i < period; i++) {
        build_aux(p, 1 + i, build_get_number(p, digit[i]));
        at_one += (size_t)snprintf(one + at_one, sizeof one - at_one, "%s<%s>", i ? "、" : "", digit[i]);
    }
    for (int i = 0; i < 2 * period; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s<%s>", i ? "、" : "", digit[i % period]);
    build_set(p, "row", text);
    build_set(p, "one", one);
    build_set(p, "c", "個");
    build_set_number(p, "p", period);
    for (int i = 0; i < p->aux[0]; i++)
        sum += p->aux[1 + i], rest += i < build_value(p, TOTAL_N) % p->aux[0] ? p->aux[1 + i] : 0;
    build_set_number(p, "sm", sum);
    build_set_number(p, "rs", rest);
}
static bool draw_sum(struct build *p) {
    static const char *const what[] = {"数|数", "数字|数字", "カードの数|数", NULL};
    build_context(p, "w|c2", what);
    build_people(p, "A");
    int64_t period = build_between(p, 3, 6), n = build_between(p, 20, 200);
    for (int i = 0; i < period; i++) build_parameter(p, digit[i], build_between(p, 1, 9));
    build_datum(p, TOTAL_N, "N", n);
    return build_need(p, "some are left over", n % period != 0) &&
           build_need(p, "not all alike", build_get_number(p, "v0") != build_get_number(p, "v1"));
}
static void solve_sum(struct build *p) {
    char expression[80], value[16];
    size_t at = 0;
    int64_t sum = 0, n = build_value(p, TOTAL_N), period = p->aux[0], rest = 0;
    if (!build_need(p, "some are left over", n % period != 0)) return;
    for (int i = 0; i < period; i++) {
        at += (size_t)snprintf(expression + at, sizeof expression - at, "%s%d", i ? "+" : "", (int)p->aux[1 + i]);
        sum += p->aux[1 + i];
    }
    snprintf(value, sizeof value, "%d", (int)sum);
    build_line(p);
    build_say(p, "1組の和は、");
    build_equation_text(p, expression, value, build_int(sum), "");
    build_say(p, "です。");
    divide(p, n, period);
    struct ratio groups = build_step(p, "<qu>組の和は、", build_int(sum), '*', build_int(n / period), "", "です。");
    for (int i = 0; i < n % period; i++) rest += p->aux[1 + i];
    struct ratio all;
    if (n % period == 1) {
        all = build_step(p, "あまりの1個は<rs>なので、全部の和は、", groups, '+', build_int(rest), "", "です。");
    } else {
        for (at = 0, sum = 0; sum < n % period; sum++)
            at +=
                (size_t)snprintf(expression + at, sizeof expression - at, "%s%d", sum ? "+" : "", (int)p->aux[1 + sum]);
        snprintf(value, sizeof value, "%d", (int)rest);
        build_line(p);
        build_say(p, "あまりの<re>個の和は、");
        build_equation_text(p, expression, value, build_int(rest), "");
        build_say(p, "です。");
        all = build_step(p, "全部の和は、", groups, '+', build_int(rest), "", "です。");
    }
    build_trap(p, groups);
    build_answer(p, all, "", "");
}
static bool holds_total(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    int64_t sum = 0;
    for (int64_t i = 0; i < build_value(p, TOTAL_N); i++) sum += p->aux[1 + i % p->aux[0]];
    return x[0] == sum;
}
static const char *const templates_sum[] = {
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
static const struct figure_template figure_sum = {FIGURE_ROW,
                                                  {{"period", FIGURE_TEXT, "<one>"}, {"number", FIGURE_NUMBER, "<N>"}}};
static const struct subtype sum_asked = {
    .id = "sum",
    .name = "くり返しの和",
    .level = 3,
    .templates = templates_sum,
    .asks = "和",
    .role = {{"N", "数の個数", "個"},
             {"v0", "1番目の数", "", PROBLEM_PARAMETER},
             {"v1", "2番目の数", "", PROBLEM_PARAMETER},
             {"v2", "3番目の数", "", PROBLEM_PARAMETER},
             {"v3", "4番目の数", "", PROBLEM_PARAMETER, .optional = true},
             {"v4", "5番目の数", "", PROBLEM_PARAMETER, .optional = true},
             {"v5", "6番目の数", "", PROBLEM_PARAMETER, .optional = true}},
    .method = {{"周期", "周期算です。「<one>」の<p>個を1組として、何組とあまりいくつになるかを考えます。", solve_sum,
                NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_total,
    .loops = 1,
    .low = {1},
    .high = {2000},
    .hint = "くり返しの1組は、どの数からどの数までですか。",
    .figure = &figure_sum,
};

static const struct subtype *const subtypes[] = {&count, &sum_asked, NULL};
const struct family family_shuki = {
    .id = "shuki", .number = "F23", .name = "周期算", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};
