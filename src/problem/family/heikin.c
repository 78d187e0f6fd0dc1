/* heikin.c - 平均算: mean × number = total, in every direction; two groups.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

/* what | unit | how many times word | low | high | counter of the entries */
static const char *const series[] = {
    "テストの点数|点|回|40|100",
    "計算テストの点数|点|回|30|100",
    "図書館で借りた本の数|冊|か月|2|30",
    "走った道のり|km|日|2|20",
    "読んだページ数|ページ|日|10|90",
    "集めた空きかんの数|個|日|5|90",
    "拾ったごみの数|個|日|5|80",
    "さいた花の数|本|日|3|60",
    "売れたパンの数|個|日|40|300",
    "来た客の数|人|日|30|400",
    "とれたトマトの数|個|日|5|80",
    "つったさかなの数|ひき|日|2|30",
    "とんだなわとびの回数|回|日|20|150",
    "計算した問題の数|問|日|10|60",
    "折ったつるの数|羽|日|5|60",
    "ひろった貝の数|個|日|4|60",
    "ボールを受けた数|回|日|10|90",
    "びんに入った豆の数|つぶ|本|40|250",
    "みかんの数|個|箱|20|60",
    "あめの数|個|ふくろ|10|50",
    "うんだたまごの数|個|日|8|60",
    "直したくつの数|足|日|3|30",
    "たまごの重さ|g|個|48|72",
    "トマトの重さ|g|個|90|250",
    "じゃがいもの重さ|g|個|80|240",
    "身長|cm|人|128|165",
    "体重|kg|人|27|48",
    "最高気温|度|日|12|36",
    "家で勉強した時間|分|日|20|120",
    "ピアノを練習した時間|分|日|15|90",
    "びんに入ったジュースの量|mL|本|180|500",
    "走りはばとびの記録|cm|回|220|360",
    "ソフトボール投げの記録|m|回|12|45",
    "ボウリングの得点|点|ゲーム|60|180",
    "漢字テストの点数|点|回|50|100",
    "売れた弁当の数|個|日|30|160",
    "貸し出した本の数|冊|日|40|200",
    "学校から家までかかった時間|分|日|8|30",
    "とれたいちごの数|個|日|10|90",
    "!飛んだ紙ひこうきの道のり|m|回|4|30",
    NULL,
};

/* ---- mean of a list ---- */
enum { MAX_LIST = 6 };
/* "nt" 5回, 5日間; "nu" one more */
static void bind_times(struct build *p) {
    bool days = strcmp(build_get(p, "tm"), "日") == 0 || strcmp(build_get(p, "tm"), "か月") == 0;
    build_set(p, "nt", days ? "<n><tm>間" : "<n><tm>");
    build_set(p, "nu", days ? "<n1><tm>間" : "<n1><tm>");
}
static void bind_mean(struct build *p) {
    char list[128] = "", all[64] = "", bare[80] = "", nth[200] = "";
    size_t at = 0, at_all = 0, at_bare = 0, at_nth = 0;
    for (int i = 0; i < p->n_data; i++) {
        at += (size_t)snprintf(list + at, sizeof list - at, "%s<x%d><c>", i ? "、" : "", i);
        at_bare += (size_t)snprintf(bare + at_bare, sizeof bare - at_bare, "%s<x%d>", i ? "、" : "", i);
        at_nth += (size_t)snprintf(nth + at_nth, sizeof nth - at_nth, "%s%d<tm>目が<x%d><c>", i ? "、" : "", i + 1, i);
        at_all += (size_t)snprintf(all + at_all, sizeof all - at_all, "%s<x%d>", i ? "|" : "", i);
    }
    build_set(p, "list", list);
    build_set(p, "all", all);
    build_set(p, "bare", bare);
    build_set(p, "nth", nth);
    build_set_number(p, "n", p->n_data);
    bind_times(p);
}
static bool draw_mean(struct build *p) {
    char name[16];
    build_people(p, "A");
    build_context(p, "w|c|tm|lo|hi", series);
    int64_t n = build_between(p, 3, MAX_LIST), sum = 0;
    for (int i = 0; i < n; i++) {
        int64_t v = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
        snprintf(name, sizeof name, "x%d", i);
        build_datum(p, i, name, v);
        sum += v;
    }
    return build_need(p, "a mean with at most one decimal",
                      sum * 10 % n == 0 && build_chance(p, sum % n == 0 ? 100 : 15));
}
static void solve_mean(struct build *p) {
    char expression[80], value[32];
    size_t at = 0;
    struct ratio total = build_int(0);
    for (int i = 0; i < p->n_data; i++) {
        total = build_apply(p, total, '+', p->datum[i]);
        at += (size_t)snprintf(expression + at, sizeof expression - at, "%s%lld", i ? "+" : "",
                               (long long)p->datum[i].num);
    }
    build_print(value, sizeof value, total);
    build_line(p);
    build_say(p, "合計は、");
    build_equation_text(p, expression, value, total, "<c>");
    build_say(p, "です。");
    struct ratio mean =
        build_step(p, "<n><tm>分の合計なので、平均は、", total, '/', build_int(p->n_data), "<c>", "です。");
    build_trap(p, build_fraction((int64_t)total.num, p->n_data - 1));
    build_answer(p, mean, "", "<c>");
}
/* Everything counted from the smallest entry. */
static void solve_mean_base(struct build *p) {
    char expression[80];
    size_t at = 0;
    int64_t base = build_value(p, 0), above = 0;
    for (int i = 1; i < p->n_data; i++)
        if (build_value(p, i) < base) base = build_value(p, i);
    build_set_number(p, "z1", base);
    for (int i = 0; i < p->n_data; i++) {
        above += build_value(p, i) - base;
        at += (size_t)snprintf(expression + at, sizeof expression - at, "%s%lld", i ? "+" : "",
                               (long long)(build_value(p, i) - base));
    }
    build_line(p);
    build_say(p, "いちばん小さい<z1><c>をこえた分の合計は、");
    build_formula(p, build_int(above), "<c>", "%s", expression);
    build_say(p, "です。");
    struct ratio each = build_step(p, "こえた分を<n>つに等しく分けると、", build_int(above), '/', build_int(p->n_data),
                                   "<c>", "です。");
    struct ratio mean = build_step(p, "<z1><c>にたして、平均は、", build_int(base), '+', each, "<c>", "です。");
    build_answer(p, mean, "", "<c>");
}
static bool holds_mean(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t above = 0; /* what stands above the mean fills what is below it */
    for (int i = 0; i < p->n_data; i++) above += build_value(p, i) * 10 - x[0];
    return IF_KEPT(keep, (1u << p->n_data) - 1, above == 0);
}
static const char *const templates_mean[] = {
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
static const struct figure_template figure_mean = {
    FIGURE_DOTS, {{"count", FIGURE_NUMBER, "<n>"}, {"values", FIGURE_NUMBERS, "<all>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype mean = {
    .id = "mean",
    .name = "平均を求める",
    .level = 1,
    .templates = templates_mean,
    .asks = "平均",
    .role = {{"x0", "1つ目の値", "<c>"},
             {"x1", "2つ目の値", "<c>"},
             {"x2", "3つ目の値", "<c>", .optional = true},
             {"x3", "4つ目の値", "<c>", .optional = true},
             {"x4", "5つ目の値", "<c>", .optional = true},
             {"x5", "6つ目の値", "<c>", .optional = true}},
    .method = {{"平均", "平均は、合計を個数でわって求めます。", solve_mean, NULL},
               {"仮の平均", "いちばん小さい<z1><c>を仮の平均と考えて、こえた分だけをならします。", solve_mean_base,
                "いちばん小さい数を、どれもどれだけこえていますか。"}},
    .draw = draw_mean,
    .bind = bind_mean,
    .holds = holds_mean,
    .low = {1},
    .high = {6000},
    .scale = 10,
    .hint = "全部をたすといくつになりますか。",
    .figure = &figure_mean,
};

/* ---- one more ---- */
enum { COUNT, MEAN, NEXT };
/* what | unit | how many times word | .. th | low | high | what one does, its ば form */
static const char *const tests[] = {"テスト|点|回|目|50|100|とる|とれば",
                                    "計算テスト|点|回|目|40|100|とる|とれば",
                                    "漢字テスト|点|回|目|40|100|とる|とれば",
                                    "ゲーム|点|回|目|20|100|とる|とれば",
                                    "算数のテスト|点|回|目|45|100|とる|とれば",
                                    "国語のテスト|点|回|目|45|100|とる|とれば",
                                    "社会のテスト|点|回|目|45|100|とる|とれば",
                                    "英語のテスト|点|回|目|45|100|とる|とれば",
                                    "小テスト|点|回|目|40|100|とる|とれば",
                                    "塾のテスト|点|回|目|45|100|とる|とれば",
                                    "クイズ|点|回|目|20|100|とる|とれば",
                                    "的当て|点|回|目|10|90|とる|とれば",
                                    "ボウリング|点|ゲーム|目|60|180|とる|とれば",
                                    "音楽のテスト|点|回|目|50|100|とる|とれば",
                                    "なわとび|回|日|目|30|150|とぶ|とべば",
                                    "読書|ページ|日|目|10|60|読む|読めば",
                                    "計算ドリル|問|日|目|8|60|解く|解けば",
                                    "ピアノの練習|分|日|目|15|90|する|すれば",
                                    "家での勉強|分|日|目|20|120|する|すれば",
                                    "走りはばとび|cm|回|目|200|350|とぶ|とべば",
                                    "空きかん集め|個|日|目|10|90|集める|集めれば",
                                    "弁当屋の売り上げ|個|日|目|20|200|売る|売れば",
                                    "つる折り|羽|日|目|8|60|折る|折れば",
                                    "読んだ本|冊|か月|目|3|30|読む|読めば",
                                    "シュート練習|本|日|目|10|80|入れる|入れれば",
                                    "!理科のテスト|点|回|目|45|100|とる|とれば",
                                    NULL};
static void bind_number(struct build *p) {
    build_set_number(p, "n1", build_value(p, COUNT) + 1);
    bind_times(p);
}
static bool draw_next(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|c|tm|me|lo|hi|V|B", tests);
    int64_t n = build_between(p, 2, 9),
            average = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            now = build_between(p, average - 9, average + 9);
    int64_t next = now * (n + 1) - average * n;
    build_datum(p, COUNT, "n", n);
    build_datum(p, MEAN, "M", average);
    build_datum(p, NEXT, "X", next);
    return build_need(p, "a possible score",
                      next >= build_get_number(p, "lo") / 2 && next <= build_get_number(p, "hi")) &&
           build_need(p, "the mean moves", now != average) && build_need(p, "the number is not the mean", n != average);
}
static void solve_next(struct build *p) {
    struct ratio total = build_step(p, "<n><tm>の合計は、", p->datum[MEAN], '*', p->datum[COUNT], "<c>", "です。");
    struct ratio all = build_step(p, "<n1><tm>の合計は、", total, '+', p->datum[NEXT], "<c>", "です。");
    struct ratio average = build_step(p, "<n1><tm>の平均は、", all, '/',
                                      build_apply(p, p->datum[COUNT], '+', build_int(1)), "<c>", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[MEAN].num + p->datum[NEXT].num), 2));
    build_answer(p, average, "", "<c>");
}
/* What the new one has more or less is spread over all. */
static void solve_next_spread(struct build *p) {
    bool up = p->datum[NEXT].num > p->datum[MEAN].num;
    struct ratio gap =
        up ? build_step(p, "<n1><tm><me>と今までの平均との差は、", p->datum[NEXT], '-', p->datum[MEAN], "<c>", "です。")
           : build_step(p, "<n1><tm><me>と今までの平均との差は、", p->datum[MEAN], '-', p->datum[NEXT], "<c>",
                        "です。");
    struct ratio each =
        build_step(p, "この差を<n1><tm>分にならすと、平均は、", gap, '/',
                   build_apply(p, p->datum[COUNT], '+', build_int(1)), "<c>", up ? "上がります。" : "下がります。");
    struct ratio average = build_step(p, "<n1><tm>の平均は、", p->datum[MEAN], up ? '+' : '-', each, "<c>", "です。");
    build_answer(p, average, "", "<c>");
}
static bool holds_next(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t total = 0;
    for (int64_t i = 0; i < build_value(p, COUNT); i++) total += build_value(p, MEAN);
    return IF_KEPT(keep, 7, x[0] * build_value(p, COUNT) + x[0] == total + build_value(p, NEXT));
}
static const char *const templates_next[] = {
    "<n><tm>の<w>の平均は<M><c>です。<n1><tm><me>に<X><c><V>と、<n1><tm>の平均は何<c>になりますか。",
    "<A>の<n><tm>の<w>の平均は<M><c>でした。<n1><tm><me>は<X><c>でした。<n1><tm>の平均は何<c>ですか。",
    "<A>は<n><tm>の<w>で平均<M><c>でした。次の<n1><tm><me>が<X><c>のとき、全部の平均は何<c>[ですか。|でしょうか。]",
    "<w>をこれまでに<n><tm>行い、平均は<M><c>です。今回<X><c>だったので、平均は何<c>に変わりますか。",
    "<n1><tm>の平均は何<c>ですか。<w>の<n><tm><me>までの平均は<M><c>で、<n1><tm><me>は<X><c>でした。",
    "<A>の<w>は、<n><tm><me>までの平均が<M><c>です。<n1><tm><me>に<X><c>だったとき、<n1><tm>の平均<wo>",
    "<n><tm>の平均が<M><c>の<w>があります。さらに<n1><tm><me>が<X><c>でした。平均は何<c>になりましたか。",
    "<w>の平均は、<n><tm>で<M><c>でした。<X><c>の<n1><tm><me>を入れると、平均は何<c>になりますか。",
    NULL,
};
static const struct figure_template figure_next = {
    FIGURE_AREA,
    {{"widths", FIGURE_NUMBERS, "<n>|1"}, {"heights", FIGURE_NUMBERS, "<M>|<X>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype next = {
    .id = "next",
    .name = "1回ふえた平均",
    .level = 1,
    .templates = templates_next,
    .asks = "新しい平均",
    .role = {{"n", "これまでの回数", "<tm>"}, {"M", "これまでの平均", "<c>"}, {"X", "次の値", "<c>"}},
    .method = {{"合計", "平均に回数をかけると合計になります。合計をくらべて考えます。", solve_next, NULL},
               {"ならす", "今までの平均との差だけを、<n1><tm>分に等しく分けてならします。", solve_next_spread,
                "<n1><tm><me>は、今までの平均と何<c>ちがいますか。"}},
    .draw = draw_next,
    .bind = bind_number,
    .holds = holds_next,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "<n><tm>の合計は、どのように求めますか。",
    .figure = &figure_next,
};

/* ---- what must the next one be ---- */
enum { GOAL = 2 };
static bool draw_needed(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|c|tm|me|lo|hi|V|B", tests);
    int64_t n = build_between(p, 2, 9),
            average = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            goal = average + build_between(p, 1, 6);
    int64_t need = goal * (n + 1) - average * n;
    build_datum(p, COUNT, "n", n);
    build_datum(p, MEAN, "M", average);
    build_datum(p, GOAL, "G", goal);
    return build_need(p, "a possible score", need <= build_get_number(p, "hi"));
}
static void solve_needed(struct build *p) {
    struct ratio all = build_step(p, "<n1><tm>の平均を<G><c>にする合計は、", p->datum[GOAL], '*',
                                  build_apply(p, p->datum[COUNT], '+', build_int(1)), "<c>", "です。");
    struct ratio total = build_step(p, "<n><tm>の合計は、", p->datum[MEAN], '*', p->datum[COUNT], "<c>", "です。");
    struct ratio need = build_step(p, "<n1><tm><me>に必要なのは、合計の差なので、", all, '-', total, "<c>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[GOAL], '*', build_int(2)), '-', p->datum[MEAN]));
    build_answer(p, need, "", "<c>");
}
static void solve_needed_lift(struct build *p) {
    struct ratio up = build_step(p, "平均を上げる分は、", p->datum[GOAL], '-', p->datum[MEAN], "<c>", "です。");
    struct ratio missing = build_step(p, "<n><tm>分では、", up, '*', p->datum[COUNT], "<c>", "足りません。");
    struct ratio need =
        build_step(p, "<n1><tm><me>でこれをおぎなうので、", p->datum[GOAL], '+', missing, "<c>", "必要です。");
    build_answer(p, need, "", "<c>");
}
static bool holds_needed(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t total = x[0];
    for (int64_t i = 0; i < build_value(p, COUNT); i++) total += build_value(p, MEAN);
    return IF_KEPT(keep, 7, total == build_value(p, GOAL) * build_value(p, COUNT) + build_value(p, GOAL));
}
static const char *const templates_needed[] = {
    "<n><tm>の<w>の平均は<M><c>です。<n1><tm>の平均を<G><c>にするには、<n1><tm><me>に何<c><B>よいですか。",
    "<A>の<w>の平均は、<n><tm><me>までで<M><c>です。<n1><tm><me>に何<c><V>と、平均が<G><c>になりますか。",
    "<A>は<n><tm>の<w>で平均<M><c>でした。<n1><tm>の平均がちょうど<G><c>になるのは、<n1><tm><me>が何<c>のとき[ですか。|でしょうか。]",
    "<w>の<n><tm>の平均が<M><c>、<n1><tm>の平均が<G><c>でした。<n1><tm><me>は何<c>でしたか。",
    "<n1><tm><me>は何<c>ですか。<w>の平均は、<n><tm><me>までが<M><c>、<n1><tm><me>までが<G><c>です。",
    "<A>の<w>の平均は、<n1><tm><me>で<M><c>から<G><c>に上がりました。<n><tm>の平均が<M><c>だったとき、<n1><tm><me>は何<c>ですか。",
    "<w>で<n1><tm>の平均<G><c>を目標にします。<n><tm>の平均は<M><c>でした。<n1><tm><me>には何<c>必要[ですか。|でしょうか。]",
    "これまで<n><tm>の<w>の平均は<M><c>です。あと1<tm>で平均を<G><c>にしたいとき、何<c>必要ですか。",
    NULL,
};
static const struct figure_template figure_needed = {FIGURE_AREA,
                                                     {{"widths", FIGURE_NUMBERS, "<n>|1"},
                                                      {"heights", FIGURE_NUMBERS, "<M>"},
                                                      {"goal", FIGURE_NUMBER, "<G>"},
                                                      {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype needed = {
    .id = "needed",
    .name = "必要な点数",
    .level = 2,
    .templates = templates_needed,
    .asks = "次に必要な値",
    .role = {{"n", "これまでの回数", "<tm>"}, {"M", "これまでの平均", "<c>"}, {"G", "めざす平均", "<c>"}},
    .method = {{"合計", "平均に回数をかけると合計になります。2つの合計の差を考えます。", solve_needed, NULL},
               {"面積図", "面積図で考えます。<n><tm>分の足りない面積を、<n1><tm><me>でおぎないます。",
                solve_needed_lift, "平均を<G><c>にするには、今まで1<tm>あたり何<c>足りませんか。"}},
    .draw = draw_needed,
    .bind = bind_number,
    .holds = holds_needed,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "<n1><tm>の合計は、いくつになればよいですか。",
    .figure = &figure_needed,
};

/* ---- two groups ---- */
enum { FIRST_N, FIRST_MEAN, SECOND_N, SECOND_MEAN };
static const char *const groups[] = {"男子|女子|人|テストの平均点|点|45|95",
                                     "1組|2組|人|テストの平均点|点|45|95",
                                     "5年生|6年生|人|平均の身長|cm|135|158",
                                     "A組|B組|人|ゲームの平均点|点|20|90",
                                     "赤組|白組|人|なわとびの平均|回|20|120",
                                     "東小学校|西小学校|人|計算大会の平均点|点|30|95",
                                     "赤チーム|青チーム|人|玉入れの平均|個|5|40",
                                     "3年生|4年生|人|読んだ本の平均|冊|3|30",
                                     "Aグループ|Bグループ|人|発表の平均点|点|40|95",
                                     "1班|2班|人|走りはばとびの平均|cm|210|330",
                                     "大人|子ども|人|つったさかなの平均|ひき|4|24",
                                     "合格者|不合格者|人|平均点|点|30|95",
                                     "A班|B班|人|平均体重|kg|28|46",
                                     "前半|後半|日|1日に解いた問題の平均|問|8|60",
                                     "平日|休日|日|1日の読書時間の平均|分|15|90",
                                     "上級生|下級生|人|ボール投げの平均|m|12|40",
                                     "大きい箱|小さい箱|個|1箱に入ったみかんの平均|個|20|80",
                                     "九州のじゃがいも|北海道のじゃがいも|個|平均の重さ|g|80|240",
                                     "バレー部|サッカー部|人|平均の身長|cm|140|172",
                                     "北の畑|南の畑|本|1本からとれたみかんの平均|個|40|160",
                                     "!東の畑|西の畑|本|1本からとれたトマトの平均|個|10|60",
                                     NULL};
static bool draw_groups(struct build *p) {
    build_context(p, "p|q|pc|w|c|lo|hi", groups);
    int64_t n = build_between(p, 8, 36), m = build_between(p, 8, 36), lo = build_get_number(p, "lo"),
            hi = build_get_number(p, "hi");
    int64_t a = build_between(p, lo, hi), b = build_between(p, a - 20 < lo ? lo : a - 20, a + 20 > hi ? hi : a + 20);
    build_datum(p, FIRST_N, "n", n);
    build_datum(p, FIRST_MEAN, "M", a);
    build_datum(p, SECOND_N, "m", m);
    build_datum(p, SECOND_MEAN, "N", b);
    return build_need(p, "groups differ", n != m && a != b) &&
           build_need(p, "a whole mean", (n * a + m * b) % (n + m) == 0);
}
static void solve_groups(struct build *p) {
    struct ratio one = build_step(p, "<p>の合計は、", p->datum[FIRST_MEAN], '*', p->datum[FIRST_N], "<c>", "です。");
    struct ratio two = build_step(p, "<q>の合計は、", p->datum[SECOND_MEAN], '*', p->datum[SECOND_N], "<c>", "です。");
    struct ratio all = build_step(p, "全体の合計は、", one, '+', two, "<c>", "です。");
    struct ratio n = build_step(p, "全体の数は、", p->datum[FIRST_N], '+', p->datum[SECOND_N], "<pc>", "です。");
    struct ratio average = build_step(p, "全体の平均は、", all, '/', n, "<c>", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[FIRST_MEAN].num + p->datum[SECOND_MEAN].num), 2));
    build_answer(p, average, "", "<c>");
}
/* The higher group's surplus is spread over all. */
static void solve_groups_spread(struct build *p) {
    bool first = p->datum[FIRST_MEAN].num > p->datum[SECOND_MEAN].num;
    build_set(p, "z1", first ? "<p>" : "<q>"), build_set(p, "z2", first ? "<q>" : "<p>");
    struct ratio high = p->datum[first ? FIRST_MEAN : SECOND_MEAN], low = p->datum[first ? SECOND_MEAN : FIRST_MEAN],
                 many = p->datum[first ? FIRST_N : SECOND_N];
    struct ratio gap = build_step(p, "平均の差は、", high, '-', low, "<c>", "です。");
    struct ratio above = build_step(p, "<z1>が<z2>の平均をこえている分の合計は、", gap, '*', many, "<c>", "です。");
    struct ratio n = build_step(p, "全体の数は、", p->datum[FIRST_N], '+', p->datum[SECOND_N], "<pc>", "です。");
    struct ratio each = build_step(p, "全体にならすと、", above, '/', n, "<c>", "です。");
    struct ratio average = build_step(p, "<z2>の平均にたして、全体の平均は、", low, '+', each, "<c>", "です。");
    build_answer(p, average, "", "<c>");
}
/* What the higher group gives away, the lower one receives. */
static bool holds_groups(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   (build_value(p, FIRST_MEAN) - x[0]) * build_value(p, FIRST_N) ==
                       (x[0] - build_value(p, SECOND_MEAN)) * build_value(p, SECOND_N));
}
static const char *const templates_groups[] = {
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
static const struct figure_template figure_two_groups = {FIGURE_AREA,
                                                         {{"widths", FIGURE_NUMBERS, "<n>|<m>"},
                                                          {"heights", FIGURE_NUMBERS, "<M>|<N>"},
                                                          {"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                          {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype two_groups = {
    .id = "groups",
    .name = "2つのグループ",
    .level = 3,
    .templates = templates_groups,
    .asks = "全体の平均",
    .role = {{"n", "<p>の数", "<pc>"}, {"M", "<p>の平均", "<c>"}, {"m", "<q>の数", "<pc>"}, {"N", "<q>の平均", "<c>"}},
    .method = {{"合計", "数がちがうので、平均をそのまま平均してはいけません。合計を求めてから全体の数でわります。",
                solve_groups, NULL},
               {"面積図", "面積図で考えます。<z1>のほうが高い分の面積を、全体に平らにならします。", solve_groups_spread,
                "2つの平均の差は何<c>ですか。"}},
    .draw = draw_groups,
    .holds = holds_groups,
    .low = {1},
    .high = {400},
    .hint = "<p>と<q>の合計をそれぞれ求めましょう。",
    .figure = &figure_two_groups,
};

static const struct subtype *const subtypes[] = {&mean, &next, &needed, &two_groups, NULL};
const struct family family_heikin = {
    .id = "heikin", .number = "F11,F12", .name = "平均算", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};
