/* saihinchi.c - 代表値: the value that occurs most often.
 *
 *   sort them, count each value
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/daihyochi.h"

/* ---- the most frequent ---- */
/* what was counted | unit | what one entry is | its counter | low | high */
static const char *const surveys[] = {"1か月に読んだ本の冊数|冊|人|人|1|9",
                                      "10点満点の小テストの点数|点|人|人|4|10",
                                      "くつのサイズ|cm|人|人|20|25",
                                      "すごろくで進んだ数|ます|回|回|1|6",
                                      "輪投げの得点|点|人|人|2|9",
                                      "シュートの入った本数|本|人|人|1|6",
                                      "家族の人数|人|人|人|2|6",
                                      "クイズの正解数|問|人|人|3|9",
                                      "けがをした人の数|人|日|日|1|7",
                                      "とんだ段の数|段|人|人|3|8",
                                      "ぼうしのサイズ|cm|人|人|52|57",
                                      "1週間に手伝いをした回数|回|人|人|2|8",
                                      "虫歯の本数|本|人|人|1|6",
                                      "図書室に来た人数|人|日|日|10|16",
                                      "先月借りた本の冊数|冊|人|人|1|8",
                                      "読み終えたページ数|ページ|日|日|21|26",
                                      "ねむった時間|時間|人|人|6|10",
                                      "習い事の数|つ|人|人|1|5",
                                      "食べたみかんの数|個|人|人|1|7",
                                      "じゃんけんで勝った回数|回|人|人|2|7",
                                      "パンの売れた数|個|日|日|20|26",
                                      "欠席した人数|人|日|日|1|6",
                                      "!投げた輪の入った数|個|人|人|1|6",
                                      NULL};
static int64_t times_of(const struct build *p, int64_t value) {
    int64_t n = 0;
    for (int i = 0; i < p->n_data; i++) n += build_value(p, i) == value;
    return n;
}
/* The value that occurs most often; 0: there are two of them. */
static int64_t most_frequent(const struct build *p) {
    int64_t best = build_value(p, 0);
    for (int i = 1; i < p->n_data; i++)
        if (times_of(p, build_value(p, i)) > times_of(p, best)) best = build_value(p, i);
    for (int i = 0; i < p->n_data; i++)
        if (times_of(p, build_value(p, i)) == times_of(p, best) && build_value(p, i) != best) return 0;
    return best;
}
static void bind_mode(struct build *p) {
    daihyochi_bind(p);
    if (build_need(p, "some entries", p->n_data >= 5))
        build_need(p, "one most frequent value", most_frequent(p) > 0 && times_of(p, most_frequent(p)) > 1);
}
static bool draw_mode(struct build *p) {
    build_context(p, "w|c|p|pc|lo|hi", surveys);
    daihyochi_entries(p, (int)build_between(p, 6, 8));
    return build_need(p, "one most frequent value", most_frequent(p) > 0 && times_of(p, most_frequent(p)) > 2);
}
/* The sorted entries as <z1>. */
static void say_sorted(struct build *p, const int64_t *v) {
    char text[160] = "";
    size_t at = 0;
    for (int i = 0; i < p->n_data; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%lld<c>", i ? "、" : "", (long long)v[i]);
    build_set(p, "z1", text);
    build_line(p);
    build_say(p, "小さい順にならべると、<z1>です。");
}
static void solve_mode(struct build *p) {
    int64_t v[BUILD_DATA], best = most_frequent(p);
    char sum[64] = "";
    size_t at = 0;
    daihyochi_sort(p, v);
    say_sorted(p, v);
    for (int i = 0; i < p->n_data; i++)
        if (i == 0 || v[i] != v[i - 1])
            at += (size_t)snprintf(sum + at, sizeof sum - at, "%s%lld", at ? "+" : "", (long long)times_of(p, v[i]));
    build_line(p);
    build_say(p, "小さい値から順に、いくつずつあるかを数えると、");
    build_formula(p, build_int(p->n_data), "", "%s", sum);
    build_say(p, "で、全部あります。");
    build_set_number(p, "z2", best), build_set_number(p, "z3", times_of(p, best));
    build_line(p);
    build_say(p, "<z3>つある値がいちばん多いので、求める値は<z2><c>です。");
    for (int i = 0; i < p->n_data; i++)
        if (build_value(p, i) != best && p->n_traps < 2) build_trap(p, p->datum[i]);
    build_trap(p, build_int(times_of(p, best)));
    build_answer_words(p, best, "<z2><c>");
}
/* No other value stands there as often. */
static bool holds_mode(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0, rival = 0;
    if (keep != (1u << p->n_data) - 1) return true;
    for (int i = 0; i < p->n_data; i++) found += build_value(p, i) == x[0];
    for (int i = 0; i < p->n_data; i++) {
        int64_t n = 0;
        for (int k = 0; k < p->n_data; k++) n += build_value(p, k) == build_value(p, i) && build_value(p, i) != x[0];
        if (n > rival) rival = n;
    }
    return found > rival;
}
static const char *const templates_mode[] = {
    "<n><pc>の<w>を調べると、<list>でした。最頻値は何<c>ですか。",
    "<w>は、<n><pc>で<list>でした。最頻値を求めなさい。",
    "次の記録は、<n><pc>の<w>です。<list>。この記録の最頻値は何<c>[ですか。|でしょうか。|になりますか。]",
    "<list>。これは<n><pc>の<w>です。最頻値<wo>",
    "最頻値は何<c>ですか。<n><pc>の<w>は、<list>です。",
    "<n><pc>について<w>を記録したところ、<list>となりました。いちばん多く出てくる値は何<c>ですか。",
    "ドットプロットに表すために、<n><pc>の<w>を調べました。結果は<list>です。最頻値は何<c>になりますか。",
    "<n><pc>の<w>が、調べた順に<list>と書いてあります。いちばんよく出た値は何<c>でしょうか。",
    NULL,
};
static const struct figure_template figure_entries = {
    FIGURE_DOTS, {{"values", FIGURE_NUMBERS, "<all>"}, {"unit", FIGURE_TEXT, "<c>"}}};
#define ENTRY_ROLES                                                                                               \
    {                                                                                                             \
        {"x0", "1番目の値", "<c>"}, {"x1", "2番目の値", "<c>"}, {"x2", "3番目の値", "<c>"},                       \
            {"x3", "4番目の値", "<c>"}, {"x4", "5番目の値", "<c>"}, {"x5", "6番目の値", "<c>", .optional = true}, \
            {"x6", "7番目の値", "<c>", .optional = true}, {                                                       \
            "x7", "8番目の値", "<c>", .optional = true                                                            \
        }                                                                                                         \
    }
static const struct subtype mode = {
    .id = "mode",
    .name = "最頻値",
    .level = 1,
    .templates = templates_mode,
    .asks = "最頻値",
    .role = ENTRY_ROLES,
    .method = {{"数える", "いちばん多く出てくる値をさがします。同じ値がいくつあるかを、表にまとめて数えます。",
                solve_mode, NULL}},
    .draw = draw_mode,
    .bind = bind_mode,
    .holds = holds_mode,
    .picks = true,
    .low = {1},
    .high = {60},
    .hint = "同じ値は、それぞれいくつありますか。",
    .figure = &figure_entries,
};

static const struct subtype *const subtypes[] = {&mode, NULL};
const struct family family_saihinchi = {
    .id = "saihinchi", .number = "F101", .name = "代表値(最頻値)", .grade = 6, .subtypes = subtypes};
