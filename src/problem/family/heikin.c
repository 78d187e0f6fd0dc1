/* heikin.c - 平均算: mean × number = total, in every direction; two groups.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/kit.h"

/* what | unit | how many times word | low | high | counter of the entries */
static const char *const series[] = {
    "テストの点数|点|回|40|100",     "計算テストの点数|点|回|30|100", "図書館で借りた本の数|冊|か月|2|30", "走った道のり|km|日|2|20",
    "読んだページ数|ページ|日|10|90", "集めた空きかんの数|個|日|5|90", "拾ったごみの数|個|日|5|80",        "さいた花の数|本|日|3|60",
    "売れたパンの数|個|日|40|300",   "来た客の数|人|日|30|400",       "とれたトマトの数|個|日|5|80",
    "つったさかなの数|ひき|日|2|30", "とんだなわとびの回数|回|日|20|150", "計算した問題の数|問|日|10|60", "折ったつるの数|羽|日|5|60", "ひろった貝の数|個|日|4|60", "ボールを受けた数|回|日|10|90",
    "歩いた歩数|歩|分|60|140", "びんに入った豆の数|つぶ|本|40|250", "箱に入ったみかんの数|個|箱|20|60", "ふくろのあめの数|個|ふくろ|10|50", "うんだたまごの数|個|日|8|60", "直したくつの数|足|日|3|30",
    "!飛んだ紙ひこうきの道のり|m|回|4|30", NULL,
};

/* ---- mean of a list ---- */
enum { MAX_LIST = 6 };
static bool draw_mean(struct kit *k) {
    char list[128] = "", name[16];
    size_t at = 0;
    kit_people(k, "A");
    kit_context(k, "w|c|tm|lo|hi", series);
    int64_t n = kit_between(k, 3, MAX_LIST), sum = 0;
    for (int i = 0; i < n; i++) {
        int64_t v = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"));
        snprintf(name, sizeof name, "x%d", i);
        kit_datum(k, i, name, v);
        sum += v;
        at += (size_t)snprintf(list + at, sizeof list - at, "%s<x%d><c>", i ? "、" : "", i);
    }
    kit_set(k, "list", list);
    kit_set_number(k, "n", n);
    return kit_need(k, "a mean with at most one decimal", sum * 10 % n == 0 && kit_chance(k, sum % n == 0 ? 100 : 15));
}
static void solve_mean(struct kit *k) {
    char expression[80], value[32];
    size_t at = 0;
    struct ratio total = kit_int(0);
    for (int i = 0; i < k->n_data; i++) {
        total = kit_apply(k, total, '+', k->datum[i]);
        at += (size_t)snprintf(expression + at, sizeof expression - at, "%s%lld", i ? "+" : "", (long long)k->datum[i].num);
    }
    kit_print(value, sizeof value, total);
    kit_line(k);
    kit_say(k, "合計は、");
    kit_equation_text(k, expression, value, total, "<c>");
    kit_say(k, "です。");
    struct ratio mean = kit_step(k, "<n><tm>分の合計なので、平均は、", total, '/', kit_int(k->n_data), "<c>", "です。");
    kit_trap(k, kit_fraction((int64_t)total.num, k->n_data - 1));
    kit_answer(k, mean, "", "<c>");
}
/* Everything counted from the smallest entry. */
static void solve_mean_base(struct kit *k) {
    char expression[80];
    size_t at = 0;
    int64_t base = kit_value(k, 0), above = 0;
    for (int i = 1; i < k->n_data; i++)
        if (kit_value(k, i) < base) base = kit_value(k, i);
    kit_set_number(k, "z1", base);
    for (int i = 0; i < k->n_data; i++) {
        above += kit_value(k, i) - base;
        at += (size_t)snprintf(expression + at, sizeof expression - at, "%s%lld", i ? "+" : "", (long long)(kit_value(k, i) - base));
    }
    kit_line(k);
    kit_say(k, "いちばん小さい<z1><c>をこえた分の合計は、");
    kit_formula(k, kit_int(above), "<c>", "%s", expression);
    kit_say(k, "です。");
    struct ratio each = kit_step(k, "こえた分を<n>つに等しく分けると、", kit_int(above), '/', kit_int(k->n_data), "<c>", "です。");
    struct ratio mean = kit_step(k, "<z1><c>にたして、平均は、", kit_int(base), '+', each, "<c>", "です。");
    kit_answer(k, mean, "", "<c>");
}
static bool holds_mean(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t above = 0; /* what stands above the mean fills what is below it */
    for (int i = 0; i < k->n_data; i++) above += kit_value(k, i) * 10 - x[0];
    return KIT_KEEP(keep, (1u << k->n_data) - 1, above == 0);
}
static const char *const frames_mean[] = {
    "<n><tm>の<w>は、<list>でした。平均は何<c>ですか。",
    "<w>を<n><tm>調べると、<list>でした。1<tm>平均は何<c>ですか。",
    "<list>の平均は何<c>[ですか。|でしょうか。]",
    "<A>が<w>を記録しました。<n><tm>の記録は、<list>です。平均<wo>",
    "<n><tm>の<w>が<list>のとき、平均は何<c>になりますか。",
    "<list>という<w>があります。この<n><tm>の平均を求めなさい。",
    "<w>の平均は何<c>ですか。<n><tm>の<w>は、<list>です。",
    "<n><tm>にわたって<w>を調べました。結果は<list>です。平均すると1<tm>に何<c>ですか。",
    "<w>は、<list>でした。<n><tm>の平均は何<c>ですか。",
    NULL,
};
static const struct kit_subtype mean = {
    .id = "mean", .name = "平均を求める", .level = 1, .frames = frames_mean,
    .method = {{"平均", "平均は、合計を個数でわって求めます。", solve_mean, NULL},
               {"仮の平均", "いちばん小さい<z1><c>を仮の平均と考えて、こえた分だけをならします。", solve_mean_base, "いちばん小さい数を、どれもどれだけこえていますか。"}},
    .draw = draw_mean, .holds = holds_mean, .low = {1}, .high = {6000}, .scale = 10,
    .hint = "全部をたすといくつになりますか。",
    .figure = "{\"type\":\"none\",\"count\":<n>,\"unit\":\"<c>\"}",
};

/* ---- one more ---- */
enum { COUNT, MEAN, NEXT };
static const char *const tests[] = {"テスト|点|回|目|50|100", "計算テスト|点|回|目|40|100", "漢字テスト|点|回|目|40|100", "ゲーム|点|回|目|20|100",
    "算数のテスト|点|回|目|45|100", "国語のテスト|点|回|目|45|100", "社会のテスト|点|回|目|45|100", "英語のテスト|点|回|目|45|100", "クイズ|点|回|目|20|100", "的当て|点|回|目|10|90",
    "ボウリング|点|回|目|40|180", "音楽のテスト|点|回|目|50|100",
    "!理科のテスト|点|回|目|45|100", NULL};
static void derive_number(struct kit *k) { kit_set_number(k, "n1", kit_value(k, COUNT) + 1); }
static bool draw_next(struct kit *k) {
    kit_people(k, "A");
    kit_context(k, "w|c|tm|me|lo|hi", tests);
    int64_t n = kit_between(k, 2, 9), average = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi")), now = kit_between(k, average - 9, average + 9);
    int64_t next = now * (n + 1) - average * n;
    kit_datum(k, COUNT, "n", n);
    kit_datum(k, MEAN, "M", average);
    kit_datum(k, NEXT, "X", next);
    derive_number(k);
    return kit_need(k, "a possible score", next >= kit_get_number(k, "lo") / 2 && next <= kit_get_number(k, "hi")) && kit_need(k, "the mean moves", now != average) &&
           kit_need(k, "the number is not the mean", n != average);
}
static void solve_next(struct kit *k) {
    struct ratio total = kit_step(k, "<n><tm>の合計は、", k->datum[MEAN], '*', k->datum[COUNT], "<c>", "です。");
    struct ratio all = kit_step(k, "<n1><tm>の合計は、", total, '+', k->datum[NEXT], "<c>", "です。");
    struct ratio average = kit_step(k, "<n1><tm>の平均は、", all, '/', kit_apply(k, k->datum[COUNT], '+', kit_int(1)), "<c>", "です。");
    kit_trap(k, kit_fraction((int64_t)(k->datum[MEAN].num + k->datum[NEXT].num), 2));
    kit_answer(k, average, "", "<c>");
}
/* What the new one has more or less is spread over all. */
static void solve_next_spread(struct kit *k) {
    bool up = k->datum[NEXT].num > k->datum[MEAN].num;
    struct ratio gap = up ? kit_step(k, "<n1><tm><me>と今までの平均との差は、", k->datum[NEXT], '-', k->datum[MEAN], "<c>", "です。")
                          : kit_step(k, "<n1><tm><me>と今までの平均との差は、", k->datum[MEAN], '-', k->datum[NEXT], "<c>", "です。");
    struct ratio each = kit_step(k, "この差を<n1><tm>分にならすと、平均は、", gap, '/', kit_apply(k, k->datum[COUNT], '+', kit_int(1)), "<c>", up ? "上がります。" : "下がります。");
    struct ratio average = kit_step(k, "<n1><tm>の平均は、", k->datum[MEAN], up ? '+' : '-', each, "<c>", "です。");
    kit_answer(k, average, "", "<c>");
}
static bool holds_next(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t total = 0;
    for (int64_t i = 0; i < kit_value(k, COUNT); i++) total += kit_value(k, MEAN);
    return KIT_KEEP(keep, 7, x[0] * kit_value(k, COUNT) + x[0] == total + kit_value(k, NEXT));
}
static const char *const frames_next[] = {
    "<n><tm>の<w>の平均は<M><c>です。<n1><tm><me>に<X><c>をとると、<n1><tm>の平均は何<c>になりますか。",
    "<A>の<n><tm>の<w>の平均は<M><c>でした。<n1><tm><me>は<X><c>でした。<n1><tm>の平均は何<c>ですか。",
    "<A>は<n><tm>の<w>で平均<M><c>でした。次の<n1><tm><me>が<X><c>のとき、全部の平均は何<c>[ですか。|でしょうか。]",
    "<w>をこれまでに<n><tm>行い、平均は<M><c>です。今回<X><c>だったので、平均は何<c>に変わりますか。",
    "<n1><tm>の平均は何<c>ですか。<w>の<n><tm><me>までの平均は<M><c>で、<n1><tm><me>は<X><c>でした。",
    "<A>の<w>は、<n><tm><me>までの平均が<M><c>です。<n1><tm><me>に<X><c>だったとき、<n1><tm>の平均<wo>",
    "<n><tm>の平均が<M><c>の<w>があります。さらに<n1><tm><me>が<X><c>でした。平均は何<c>になりましたか。",
    "<w>の平均は、<n><tm>で<M><c>でした。<X><c>の<n1><tm><me>を入れると、平均は何<c>になりますか。",
    NULL,
};
static const struct kit_subtype next = {
    .id = "next", .name = "1回ふえた平均", .level = 1, .frames = frames_next,
    .method = {{"合計", "平均に回数をかけると合計になります。合計をくらべて考えます。", solve_next, NULL},
               {"ならす", "今までの平均との差だけを、<n1><tm>分に等しく分けてならします。", solve_next_spread, "<n1><tm><me>は、今までの平均と何<c>ちがいますか。"}},
    .draw = draw_next, .derive = derive_number, .holds = holds_next, .low = {1}, .high = {400},
    .hint = "<n><tm>の合計は、どのように求めますか。",
    .figure = "{\"type\":\"area\",\"widths\":[<n>,1],\"heights\":[<M>,<X>],\"unit\":\"<c>\"}",
};

/* ---- what must the next one be ---- */
enum { GOAL = 2 };
static bool draw_needed(struct kit *k) {
    kit_people(k, "A");
    kit_context(k, "w|c|tm|me|lo|hi", tests);
    int64_t n = kit_between(k, 2, 9), average = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi")), goal = average + kit_between(k, 1, 6);
    int64_t need = goal * (n + 1) - average * n;
    kit_datum(k, COUNT, "n", n);
    kit_datum(k, MEAN, "M", average);
    kit_datum(k, GOAL, "G", goal);
    derive_number(k);
    return kit_need(k, "a possible score", need <= kit_get_number(k, "hi"));
}
static void solve_needed(struct kit *k) {
    struct ratio all = kit_step(k, "<n1><tm>の平均を<G><c>にする合計は、", k->datum[GOAL], '*', kit_apply(k, k->datum[COUNT], '+', kit_int(1)), "<c>", "です。");
    struct ratio total = kit_step(k, "<n><tm>の合計は、", k->datum[MEAN], '*', k->datum[COUNT], "<c>", "です。");
    struct ratio need = kit_step(k, "<n1><tm><me>に必要なのは、合計の差なので、", all, '-', total, "<c>", "です。");
    kit_trap(k, kit_apply(k, kit_apply(k, k->datum[GOAL], '*', kit_int(2)), '-', k->datum[MEAN]));
    kit_answer(k, need, "", "<c>");
}
static void solve_needed_lift(struct kit *k) {
    struct ratio up = kit_step(k, "平均を上げる分は、", k->datum[GOAL], '-', k->datum[MEAN], "<c>", "です。");
    struct ratio missing = kit_step(k, "<n><tm>分では、", up, '*', k->datum[COUNT], "<c>", "足りません。");
    struct ratio need = kit_step(k, "<n1><tm><me>でこれをおぎなうので、", k->datum[GOAL], '+', missing, "<c>", "必要です。");
    kit_answer(k, need, "", "<c>");
}
static bool holds_needed(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t total = x[0];
    for (int64_t i = 0; i < kit_value(k, COUNT); i++) total += kit_value(k, MEAN);
    return KIT_KEEP(keep, 7, total == kit_value(k, GOAL) * kit_value(k, COUNT) + kit_value(k, GOAL));
}
static const char *const frames_needed[] = {
    "<n><tm>の<w>の平均は<M><c>です。<n1><tm>の平均を<G><c>にするには、<n1><tm><me>に何<c>とればよいですか。",
    "<A>の<w>の平均は、<n><tm><me>までで<M><c>です。<n1><tm><me>に何<c>をとると、平均が<G><c>になりますか。",
    "<A>は<n><tm>の<w>で平均<M><c>でした。<n1><tm>の平均がちょうど<G><c>になるのは、<n1><tm><me>が何<c>のとき[ですか。|でしょうか。]",
    "<w>の<n><tm>の平均が<M><c>、<n1><tm>の平均が<G><c>でした。<n1><tm><me>は何<c>でしたか。",
    "<n1><tm><me>は何<c>ですか。<w>の平均は、<n><tm><me>までが<M><c>、<n1><tm><me>までが<G><c>です。",
    "<A>の<w>の平均は、<n1><tm><me>で<M><c>から<G><c>に上がりました。<n><tm>の平均が<M><c>だったとき、<n1><tm><me>は何<c>ですか。",
    "<w>で<n1><tm>の平均<G><c>を目標にします。<n><tm>の平均は<M><c>でした。<n1><tm><me>に必要な点数<wo>",
    "これまで<n><tm>の<w>の平均は<M><c>です。あと1<tm>で平均を<G><c>にしたいとき、何<c>必要ですか。",
    NULL,
};
static const struct kit_subtype needed = {
    .id = "needed", .name = "必要な点数", .level = 2, .frames = frames_needed,
    .method = {{"合計", "平均に回数をかけると合計になります。2つの合計の差を考えます。", solve_needed, NULL},
               {"面積図", "面積図で考えます。<n><tm>分の足りない面積を、<n1><tm><me>でおぎないます。", solve_needed_lift, "平均を<G><c>にするには、今まで1<tm>あたり何<c>足りませんか。"}},
    .draw = draw_needed, .derive = derive_number, .holds = holds_needed, .low = {1}, .high = {400},
    .hint = "<n1><tm>の合計は、いくつになればよいですか。",
    .figure = "{\"type\":\"area\",\"widths\":[<n>,1],\"heights\":[<M>],\"goal\":<G>,\"unit\":\"<c>\"}",
};

/* ---- two groups ---- */
enum { FIRST_N, FIRST_MEAN, SECOND_N, SECOND_MEAN };
static const char *const groups[] = {"男子|女子|人|テストの平均点|点|45|95", "1組|2組|人|テストの平均点|点|45|95", "5年生|6年生|人|平均の身長|cm|135|158", "A組|B組|人|ゲームの平均点|点|20|90",
                                        "赤組|白組|人|なわとびの平均|回|20|120",
    "東小学校|西小学校|人|計算大会の平均点|点|30|95", "赤チーム|青チーム|人|玉入れの平均|個|5|40", "3年生|4年生|人|読んだ本の平均|冊|3|30", "Aグループ|Bグループ|人|発表の平均点|点|40|95",
    "北の畑|南の畑|本|1本からとれたみかんの平均|個|40|160",
    "!東の畑|西の畑|本|1本からとれたトマトの平均|個|10|60", NULL};
static bool draw_groups(struct kit *k) {
    kit_context(k, "p|q|pc|w|c|lo|hi", groups);
    int64_t n = kit_between(k, 8, 36), m = kit_between(k, 8, 36), lo = kit_get_number(k, "lo"), hi = kit_get_number(k, "hi");
    int64_t a = kit_between(k, lo, hi), b = kit_between(k, a - 20 < lo ? lo : a - 20, a + 20 > hi ? hi : a + 20);
    kit_datum(k, FIRST_N, "n", n);
    kit_datum(k, FIRST_MEAN, "M", a);
    kit_datum(k, SECOND_N, "m", m);
    kit_datum(k, SECOND_MEAN, "N", b);
    return kit_need(k, "groups differ", n != m && a != b) && kit_need(k, "a whole mean", (n * a + m * b) % (n + m) == 0);
}
static void solve_groups(struct kit *k) {
    struct ratio one = kit_step(k, "<p>の合計は、", k->datum[FIRST_MEAN], '*', k->datum[FIRST_N], "<c>", "です。");
    struct ratio two = kit_step(k, "<q>の合計は、", k->datum[SECOND_MEAN], '*', k->datum[SECOND_N], "<c>", "です。");
    struct ratio all = kit_step(k, "全体の合計は、", one, '+', two, "<c>", "です。");
    struct ratio n = kit_step(k, "全体の数は、", k->datum[FIRST_N], '+', k->datum[SECOND_N], "<pc>", "です。");
    struct ratio average = kit_step(k, "全体の平均は、", all, '/', n, "<c>", "です。");
    kit_trap(k, kit_fraction((int64_t)(k->datum[FIRST_MEAN].num + k->datum[SECOND_MEAN].num), 2));
    kit_answer(k, average, "", "<c>");
}
/* The higher group's surplus is spread over all. */
static void solve_groups_spread(struct kit *k) {
    bool first = k->datum[FIRST_MEAN].num > k->datum[SECOND_MEAN].num;
    kit_set(k, "z1", first ? "<p>" : "<q>"), kit_set(k, "z2", first ? "<q>" : "<p>");
    struct ratio high = k->datum[first ? FIRST_MEAN : SECOND_MEAN], low = k->datum[first ? SECOND_MEAN : FIRST_MEAN], many = k->datum[first ? FIRST_N : SECOND_N];
    struct ratio gap = kit_step(k, "平均の差は、", high, '-', low, "<c>", "です。");
    struct ratio above = kit_step(k, "<z1>が<z2>の平均をこえている分の合計は、", gap, '*', many, "<c>", "です。");
    struct ratio n = kit_step(k, "全体の数は、", k->datum[FIRST_N], '+', k->datum[SECOND_N], "<pc>", "です。");
    struct ratio each = kit_step(k, "全体にならすと、", above, '/', n, "<c>", "です。");
    struct ratio average = kit_step(k, "<z2>の平均にたして、全体の平均は、", low, '+', each, "<c>", "です。");
    kit_answer(k, average, "", "<c>");
}
/* What the higher group gives away, the lower one receives. */
static bool holds_groups(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 15, (kit_value(k, FIRST_MEAN) - x[0]) * kit_value(k, FIRST_N) == (x[0] - kit_value(k, SECOND_MEAN)) * kit_value(k, SECOND_N));
}
static const char *const frames_groups[] = {
    "<p><n><pc>の<w>は<M><c>、<q><m><pc>の<w>は<N><c>です。全体の平均は何<c>ですか。",
    "<p>は<n><pc>で、<w>は<M><c>です。<q>は<m><pc>で、<w>は<N><c>です。<p>と<q>を合わせた平均は何<c>[ですか。|でしょうか。]",
    "<p>が<n><pc>、<q>が<m><pc>です。<w>は、<p>が<M><c>、<q>が<N><c>です。全体では平均何<c>になりますか。",
    "<w>をくらべると、<p><n><pc>では<M><c>、<q><m><pc>では<N><c>でした。全体の平均<wo>",
    "全体の平均は何<c>ですか。<w>は、<p><n><pc>が<M><c>、<q><m><pc>が<N><c>です。",
    "<p><n><pc>と<q><m><pc>について調べました。<w>は<p>が<M><c>、<q>が<N><c>です。全部を合わせると平均は何<c>ですか。",
    "<w>は、<p>(<n><pc>)が<M><c>、<q>(<m><pc>)が<N><c>でした。合わせた全体の平均は何<c>ですか。",
    "<p>の<w>は<M><c>で<n><pc>、<q>の<w>は<N><c>で<m><pc>です。<p>と<q>の全体の平均は何<c>になりますか。",
    NULL,
};
static const struct kit_subtype two_groups = {
    .id = "groups", .name = "2つのグループ", .level = 3, .frames = frames_groups,
    .method = {{"合計", "数がちがうので、平均をそのまま平均してはいけません。合計を求めてから全体の数でわります。", solve_groups, NULL},
               {"面積図", "面積図で考えます。<z1>のほうが高い分の面積を、全体に平らにならします。", solve_groups_spread, "2つの平均の差は何<c>ですか。"}},
    .draw = draw_groups, .holds = holds_groups, .low = {1}, .high = {400},
    .hint = "<p>と<q>の合計をそれぞれ求めましょう。",
    .figure = "{\"type\":\"area\",\"widths\":[<n>,<m>],\"heights\":[<M>,<N>],\"labels\":[\"<p>\",\"<q>\"],\"unit\":\"<c>\"}",
};

static const struct kit_subtype *const subtypes[] = {&mean, &next, &needed, &two_groups, NULL};
const struct kit_family family_heikin = {.id = "heikin", .number = "F11,F12", .name = "平均算", .grade = 4, .scene = KIT_INDOORS, .subtypes = subtypes};
