/* heikin_henka.c - 平均算: what a mean becomes when one value goes or was wrong, and means that overlap or
 * differ.
 *
 *   total = mean × number, before and after
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, MEAN };
/* what | unit | counter of those who have it | low | high */
static const char *const lists[] = {"体重|kg|人|27|48",
                                    "身長|cm|人|130|162",
                                    "テストの点数|点|人|45|98",
                                    "おこづかい|円|人|300|1500",
                                    "りんごの重さ|g|個|230|360",
                                    "ソフトボール投げの記録|m|人|12|40",
                                    "拾った貝の数|個|人|5|60",
                                    "最高気温|度|日|8|34",
                                    "読んだ本の数|冊|人|3|25",
                                    "荷物の重さ|kg|個|4|30",
                                    "通学時間|分|人|5|45",
                                    "なわとびの回数|回|人|20|150",
                                    "立ちはばとびの記録|cm|人|120|210",
                                    "たまごの重さ|g|個|50|70",
                                    "ひまわりの高さ|cm|本|90|240",
                                    "計算テストの点数|点|人|40|98",
                                    "クイズの得点|点|人|20|90",
                                    "すいみん時間|分|人|420|600",
                                    "1日の歩数|歩|日|4000|9900",
                                    "!漢字テストの点数|点|人|50|98",
                                    NULL};
static void draw_list(struct build *p, int64_t low_number, int64_t *lo, int64_t *hi) {
    build_people(p, "A");
    build_context(p, "w|c|pc|lo|hi", lists);
    *lo = build_get_number(p, "lo"), *hi = build_get_number(p, "hi");
    build_datum(p, NUMBER, "n", build_between(p, low_number, build_chance(p, 60) ? 10 : 36));
    build_datum(p, MEAN, "M", build_between(p, *lo, *hi));
}
static struct ratio step_total(struct build *p) {
    return build_step(p, "<n><pc>の合計は、", p->datum[MEAN], '*', p->datum[NUMBER], "<c>", "です。");
}

/* ---- one goes ---- */
enum { GONE = 2 };
static void bind_removed(struct build *p) {
    build_set_number(p, "k", build_value(p, NUMBER) - 1);
    build_need(p, "several are left", build_value(p, NUMBER) >= 3);
    build_need(p, "something is left", build_value(p, NUMBER) * build_value(p, MEAN) > build_value(p, GONE));
}
static bool draw_removed(struct build *p) {
    int64_t lo, hi;
    draw_list(p, 4, &lo, &hi);
    int64_t n = build_value(p, NUMBER), mean = build_value(p, MEAN), gone = build_between(p, lo, hi),
            rest = n * mean - gone;
    build_datum(p, GONE, "v", gone);
    return build_need(p, "tenths", rest * 10 % (n - 1) == 0) && build_need(p, "the mean changes", gone != mean);
}
static void solve_removed(struct build *p) {
    struct ratio all = step_total(p);
    struct ratio rest = build_step(p, "<v><c>の1<pc>をのぞくと、", all, '-', p->datum[GONE], "<c>", "です。");
    struct ratio left = build_step(p, "残りは、", p->datum[NUMBER], '-', build_int(1), "<pc>", "です。");
    struct ratio mean = build_step(p, "だから、残りの平均は、", rest, '/', left, "<c>", "です。");
    build_trap(p, build_apply(p, rest, '/', p->datum[NUMBER]));
    build_answer(p, mean, "", "<c>");
}
/* x counts tenths; what all lie above the mean, and the one that goes, come to nothing. */
static bool holds_removed(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t mean = build_value(p, MEAN);
    return IF_KEPT(keep, 7,
                   (x[0] - 10 * mean) * (build_value(p, NUMBER) - 1) + 10 * (build_value(p, GONE) - mean) == 0);
}
static const char *const templates_removed[] = {
    "<n><pc>の<w>の平均は<M><c>です。このうち、<v><c>の1<pc>をのぞくと、残りの<k><pc>の平均は何<c>ですか。",
    "<w>の平均は、<n><pc>で<M><c>でした。そのうちの1<pc>は<v><c>です。この1<pc>をのぞいた平均は何<c>[ですか。|でしょうか。]",
    "<n><pc>の<w>を平均すると<M><c>です。<v><c>だった1<pc>がぬけると、残った<k><pc>の平均は何<c>になりますか。",
    "残りの<k><pc>の平均は何<c>ですか。<n><pc>の<w>の平均は<M><c>で、そこから<v><c>の1<pc>をのぞきます。",
    "<A>が<w>を調べると、<n><pc>の平均は<M><c>でした。<v><c>の1<pc>を入れないで計算すると、平均は何<c>ですか。",
    "<w>について、<n><pc>全部の平均は<M><c>です。1<pc>だけ<v><c>なので、これをのぞいた<k><pc>の平均<wo>",
    "<w>が<v><c>の1<pc>をふくむ<n><pc>の平均は<M><c>です。この1<pc>をのぞくと平均は何<c>ですか。",
    "<n><pc>の平均が<M><c>の<w>から、<v><c>を1つのぞきました。<k><pc>の平均は何<c><ka>",
    NULL};
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype removed = {
    .id = "removed",
    .name = "1つをのぞいた平均",
    .level = 1,
    .templates = templates_removed,
    .asks = "残りの平均",
    .role = {{"n", "全部の数", "<pc>"}, {"M", "全部の平均", "<c>"}, {"v", "のぞいた1<pc>の値", "<c>"}},
    .method = {{"合計", "平均に数をかけると合計です。合計から1つをひいて、残りの数でわります。", solve_removed, NULL}},
    .draw = draw_removed,
    .bind = bind_removed,
    .holds = holds_removed,
    .low = {1},
    .high = {100000},
    .scale = 10,
    .hint = "<n><pc>の合計はいくつですか。",
    .figure = &figure_none,
};

/* ---- one was written down wrong ---- */
enum { WRONG = 2, RIGHT = 3 };
static void bind_corrected(struct build *p) {
    build_need(p, "something is left", build_value(p, NUMBER) * build_value(p, MEAN) > build_value(p, WRONG));
    build_need(p, "they differ", build_value(p, WRONG) != build_value(p, RIGHT));
}
static bool draw_corrected(struct build *p) {
    int64_t lo, hi;
    draw_list(p, 4, &lo, &hi);
    int64_t wrong = build_between(p, lo, hi), right = build_between(p, lo, hi);
    build_datum(p, WRONG, "a", wrong), build_datum(p, RIGHT, "b", right);
    return build_need(p, "tenths", (right - wrong) * 10 % build_value(p, NUMBER) == 0) &&
           build_need(p, "they differ", right != wrong);
}
static void solve_corrected(struct build *p) {
    bool up = build_value(p, RIGHT) > build_value(p, WRONG);
    struct ratio gap = up ? build_step(p, "正しい合計は、計算に使った合計より、", p->datum[RIGHT], '-', p->datum[WRONG],
                                       "<c>", "多くなります。")
                          : build_step(p, "正しい合計は、計算に使った合計より、", p->datum[WRONG], '-', p->datum[RIGHT],
                                       "<c>", "少なくなります。");
    struct ratio each = build_step(p, "これを<n><pc>にならすと、", gap, '/', p->datum[NUMBER], "<c>", "です。");
    struct ratio mean = up ? build_step(p, "正しい平均は、", p->datum[MEAN], '+', each, "<c>", "です。")
                           : build_step(p, "正しい平均は、", p->datum[MEAN], '-', each, "<c>", "です。");
    build_trap(p, up ? build_apply(p, p->datum[MEAN], '+', gap) : build_apply(p, p->datum[MEAN], '+', each));
    build_answer(p, mean, "", "<c>");
}
/* Through the totals. */
static void solve_corrected_total(struct build *p) {
    struct ratio all = step_total(p);
    struct ratio rest = build_step(p, "まちがえた<a><c>をひくと、", all, '-', p->datum[WRONG], "<c>", "です。");
    struct ratio total = build_step(p, "正しい<b><c>をたすと、", rest, '+', p->datum[RIGHT], "<c>", "です。");
    struct ratio mean = build_step(p, "正しい平均は、", total, '/', p->datum[NUMBER], "<c>", "です。");
    build_answer(p, mean, "", "<c>");
}
static bool holds_corrected(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t total = build_value(p, NUMBER) * x[0], taken = build_value(p, NUMBER) * build_value(p, MEAN);
    return IF_KEPT(keep, 15, total - 10 * build_value(p, RIGHT) == 10 * (taken - build_value(p, WRONG)));
}
static const char *const templates_corrected[] = {
    "<n><pc>の<w>の平均を計算すると<M><c>になりました。ところが、1<pc>分の<b><c>を<a><c>とまちがえていました。正しい平均は何<c>ですか。",
    "<w>の平均は<n><pc>で<M><c>としましたが、そのうち<a><c>としたのは<b><c>のまちがいでした。正しい平均は何<c>[ですか。|でしょうか。]",
    "正しい平均は何<c>ですか。<n><pc>の<w>の平均を<M><c>と求めましたが、1つだけ<b><c>を<a><c>と書いていました。",
    "<A>は<n><pc>の<w>の平均を<M><c>と計算しました。でも、本当は<b><c>のものを<a><c>として計算していました。平均は正しくは何<c>ですか。",
    "<n><pc>の<w>を調べ、平均は<M><c>でした。あとで、<a><c>と記録した1<pc>が正しくは<b><c>だとわかりました。正しい平均<wo>",
    "<w>の記録を見まちがえ、<b><c>のところを<a><c>として<n><pc>の平均を出すと<M><c>でした。正しい平均は何<c>になりますか。",
    "<n><pc>の平均が<M><c>の<w>の表で、<a><c>を<b><c>に直しました。直した後の平均は何<c>ですか。",
    "<w>の<n><pc>の平均は<M><c>と発表されましたが、1<pc>の<a><c>が<b><c>に直されました。平均は何<c><ka>",
    NULL};
static const struct subtype corrected = {
    .id = "corrected",
    .name = "まちがいを直した平均",
    .level = 2,
    .templates = templates_corrected,
    .asks = "正しい平均",
    .role = {{"n", "全部の数", "<pc>"},
             {"M", "まちがえた平均", "<c>"},
             {"a", "まちがえた値", "<c>"},
             {"b", "正しい値", "<c>"}},
    .method = {{"ならす", "まちがいで合計がいくつちがうかを調べ、その差を全部にならします。", solve_corrected, NULL},
               {"合計", "まちがえた合計から正しい合計を作り、数でわります。", solve_corrected_total,
                "まちがえた合計はいくつですか。"}},
    .draw = draw_corrected,
    .bind = bind_corrected,
    .holds = holds_corrected,
    .low = {1},
    .high = {100000},
    .scale = 10,
    .hint = "正しい合計は、まちがえた合計といくつちがいますか。",
    .figure = &figure_none,
};

/* ---- the first ones, the last ones, and one in both ---- */
/* what | unit | counter of the times | low | high */
static const char *const times[] = {"算数のテストの点数|点|回|40|98",
                                    "計算ドリルの点数|点|回|40|98",
                                    "走りはばとびの記録|cm|回|220|400",
                                    "読んだページ数|ページ|日|12|60",
                                    "最高気温|度|日|10|35",
                                    "売れたパンの数|個|日|40|180",
                                    "図書室に来た人数|人|日|20|90",
                                    "ボーリングの得点|点|回|50|150",
                                    "歩いた歩数|歩|日|3000|9000",
                                    "なわとびの回数|回|日|30|200",
                                    "勉強した時間|分|日|30|120",
                                    "漢字テストの点数|点|回|50|98",
                                    "集めた空きかんの数|個|週|20|120",
                                    "!英語のテストの点数|点|回|50|98",
                                    NULL};
enum { FIRST = 2, FIRST_MEAN = 3, LAST_MEAN = 4 };
static void bind_overlap(struct build *p) {
    build_set_number(p, "m", build_value(p, NUMBER) + 1 - build_value(p, FIRST));
    build_need(p, "inside", build_value(p, FIRST) > 1 && build_value(p, FIRST) < build_value(p, NUMBER));
}
static bool draw_overlap(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|c|pc|lo|hi", times);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), n = build_between(p, 4, 9),
            k = build_between(p, 2, n - 1), mean = build_between(p, lo, hi), a = build_between(p, lo, hi),
            b = build_between(p, lo, hi), one = k * a + (n + 1 - k) * b - n * mean;
    build_datum(p, NUMBER, "n", n), build_datum(p, MEAN, "M", mean), build_datum(p, FIRST, "k", k);
    build_datum(p, FIRST_MEAN, "a", a), build_datum(p, LAST_MEAN, "b", b);
    return build_need(p, "a possible one", one >= lo && one <= hi) &&
           build_need(p, "means that differ", a != b && a != mean && b != mean);
}
static void solve_overlap(struct build *p) {
    struct ratio first =
        build_step(p, "はじめの<k><pc>の合計は、", p->datum[FIRST_MEAN], '*', p->datum[FIRST], "<c>", "です。");
    struct ratio last = build_step(p, "終わりの<m><pc>の合計は、", p->datum[LAST_MEAN], '*',
                                   build_int(build_get_number(p, "m")), "<c>", "です。");
    struct ratio both = build_step(p, "2つの合計をたすと、<k><pc>目を2回数えて、", first, '+', last, "<c>", "です。");
    struct ratio all = step_total(p);
    struct ratio one = build_step(p, "ちがいが<k><pc>目なので、", both, '-', all, "<c>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[FIRST_MEAN], '+', p->datum[LAST_MEAN]), '/', build_int(2)));
    build_answer(p, one, "", "<c>");
}
/* What comes before it and what comes after it, with it, make all. */
static bool holds_overlap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, NUMBER), k = build_value(p, FIRST), before = k * build_value(p, FIRST_MEAN) - x[0],
            after = (n + 1 - k) * build_value(p, LAST_MEAN) - x[0];
    return IF_KEPT(keep, 31, before + x[0] + after == n * build_value(p, MEAN));
}
static const char *const templates_overlap[] = {
    "<n><pc>の<w>の平均は<M><c>です。はじめの<k><pc>の平均は<a><c>、終わりの<m><pc>の平均は<b><c>です。<k><pc>目は何<c>ですか。",
    "<w>は、<n><pc>全体の平均が<M><c>、はじめから<k><pc>目までの平均が<a><c>、<k><pc>目から最後までの<m><pc>の平均が<b><c>です。<k><pc>目は何<c>[ですか。|でしょうか。]",
    "<k><pc>目は何<c>ですか。<A>の<w>は、<n><pc>の平均が<M><c>で、前の<k><pc>の平均は<a><c>、後の<m><pc>の平均は<b><c>です。",
    "<A>の<n><pc>の<w>について、はじめの<k><pc>の平均は<a><c>、終わりの<m><pc>の平均は<b><c>、全部の平均は<M><c>でした。<k><pc>目の<w><wo>",
    "<w>を<n><pc>調べました。平均は、全部で<M><c>、はじめの<k><pc>で<a><c>、終わりの<m><pc>で<b><c>です。<k><pc>目は何<c>になりますか。",
    "全部で<n><pc>の<w>の平均は<M><c>でした。前半の<k><pc>だけでは<a><c>、<k><pc>目をふくむ後半の<m><pc>だけでは<b><c>です。<k><pc>目は何<c>ですか。",
    "<n><pc>続けて調べた<w>は、平均<M><c>です。最初の<k><pc>の平均が<a><c>、最後の<m><pc>の平均が<b><c>のとき、<k><pc>目は何<c>ですか。",
    "<w>の平均は、はじめの<k><pc>が<a><c>、終わりの<m><pc>が<b><c>、合わせて<n><pc>では<M><c>です。<k><pc>目は何<c><ka>",
    NULL};
static const struct subtype overlap = {
    .id = "overlap",
    .name = "重なりのある平均",
    .level = 3,
    .templates = templates_overlap,
    .asks = "<k><pc>目の値",
    .role = {{"n", "全部の数", "<pc>"},
             {"M", "全部の平均", "<c>"},
             {"k", "はじめの数", "<pc>"},
             {"a", "はじめの平均", "<c>"},
             {"b", "終わりの平均", "<c>"}},
    .method = {{"合計", "はじめの合計と終わりの合計をたすと、両方に入っている<k><pc>目を2回数えます。", solve_overlap,
                NULL}},
    .draw = draw_overlap,
    .bind = bind_overlap,
    .holds = holds_overlap,
    .low = {1},
    .high = {20000},
    .hint = "2回数えているのは、何<pc>目ですか。",
    .figure = &figure_none,
};

/* ---- two groups whose means differ by so much ---- */
/* all | one part | the other | counter | what | unit | low | high */
static const char *const groups[] = {
    "クラス|男子|女子|人|テストの平均点|点|55|85",        "クラス|女子|男子|人|計算テストの平均点|点|55|85",
    "学年|1組|2組|人|漢字テストの平均点|点|55|85",        "受験者|合格者|不合格者|人|平均点|点|40|75",
    "子ども会|高学年|低学年|人|玉入れの平均|個|12|40",    "クラブ|6年生|5年生|人|平均の身長|cm|138|156",
    "チーム|上級生|下級生|人|平均体重|kg|32|44",          "クラス|1班|2班|人|集めたキャップの平均|個|30|90",
    "学級|男子|女子|人|なわとびの平均|回|50|120",         "つり大会|大人|子ども|人|つったさかなの平均|ひき|8|20",
    "夏休み|後半|前半|日|1日に解いた問題の平均|問|15|60", "期間|休日|平日|日|1日の読書時間の平均|分|30|90",
    "!合唱団|女子|男子|人|歌テストの平均点|点|55|90",     NULL};
enum { ONE, OTHER, ALL_MEAN, GAP };
static void bind_gap(struct build *p) {
    build_set(p, "x", p->asked ? "<p>" : "<q>");
    int64_t one = build_value(p, ONE), other = build_value(p, OTHER);
    build_need(p, "a mean above nothing", one * build_value(p, GAP) < build_value(p, ALL_MEAN) * (one + other));
}
static bool draw_gap(struct build *p) {
    build_context(p, "g|p|q|pc|w|c|lo|hi", groups);
    int64_t one = build_between(p, 8, 30), other = build_between(p, 8, 30), gap = build_between(p, 2, 15);
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, ONE, "n", one), build_datum(p, OTHER, "k", other), build_datum(p, GAP, "d", gap);
    build_datum(p, ALL_MEAN, "M", build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")));
    return build_need(p, "tenths", one * gap * 10 % (one + other) == 0) &&
           build_need(p, "numbers differ", one != other && gap < one);
}
static void solve_gap(struct build *p) {
    struct ratio more = build_step(p, "もし<p>も<q>と同じ平均だとすると、合計は、", p->datum[GAP], '*', p->datum[ONE],
                                   "<c>", "少なくなります。");
    struct ratio people = build_step(p, "全体の数は、", p->datum[ONE], '+', p->datum[OTHER], "<pc>", "です。");
    struct ratio each = build_step(p, "全体の平均は、", more, '/', people, "<c>", "下がります。");
    struct ratio other = build_step(p, "これが<q>の平均なので、", p->datum[ALL_MEAN], '-', each, "<c>", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, p->datum[ALL_MEAN], '-', build_apply(p, p->datum[GAP], '/', build_int(2))));
        build_answer(p, other, "", "<c>");
        return;
    }
    struct ratio one = build_step(p, "<p>の平均は、", other, '+', p->datum[GAP], "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[ALL_MEAN], '+', build_apply(p, p->datum[GAP], '/', build_int(2))));
    build_answer(p, one, "", "<c>");
}
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, ONE), k = build_value(p, OTHER);
    return IF_KEPT(keep, BIT(GAP), x[1] - x[0] == 10 * build_value(p, GAP)) &&
           IF_KEPT(keep, BIT(ONE) | BIT(OTHER) | BIT(ALL_MEAN),
                   x[1] * n + x[0] * k == 10 * build_value(p, ALL_MEAN) * (n + k));
}
static const char *const templates_gap[] = {
    "<g>は<p><n><pc>、<q><k><pc>です。<w>は全体で<M><c>で、<p>のほうが<q>より<d><c>高いそうです。<x>の<w>は何<c>ですか。",
    "<p><n><pc>と<q><k><pc>の<w>は<M><c>です。<p>の平均は<q>の平均より<d><c>高くなりました。<x>の平均は何<c>[ですか。|でしょうか。]",
    "<x>の<w>は何<c>ですか。<g>全体では<M><c>で、<p>の<n><pc>は<q>の<k><pc>より平均が<d><c>高くなっています。",
    "<g>の<w>を調べると、<M><c>でした。<p>は<n><pc>、<q>は<k><pc>で、<p>の平均は<q>より<d><c>上です。<x>の平均<wo>",
    "<g>に<p>が<n><pc>、<q>が<k><pc>います。全体の<w>は<M><c>、<p>と<q>の平均の差は<d><c>で、<p>のほうが上です。<x>の平均は何<c>ですか。",
    "<w>について、<g>の<p><n><pc>の平均は、<q><k><pc>の平均より<d><c>高く、全体の平均は<M><c>でした。<x>の平均は何<c>になりますか。",
    "<n><pc>の<p>と<k><pc>の<q>を合わせた<w>が<M><c>で、<q>の平均は<p>の平均より<d><c>低いとき、<x>の平均は何<c>ですか。",
    "<g>全体の<w>は<M><c>です。<p>(<n><pc>)の平均が<q>(<k><pc>)の平均より<d><c>高いとき、<x>の平均は何<c><ka>",
    NULL};
static const struct subtype gap = {
    .id = "gap",
    .name = "平均の差から",
    .level = 3,
    .templates = templates_gap,
    .asks = "<q>の平均|<p>の平均",
    .role = {{"n", "<p>の数", "<pc>"}, {"k", "<q>の数", "<pc>"}, {"M", "全体の平均", "<c>"}, {"d", "平均の差", "<c>"}},
    .method = {{"ならす", "<p>の多い分を全体にならすと、全体の平均と<q>の平均の差がわかります。", solve_gap, NULL}},
    .draw = draw_gap,
    .bind = bind_gap,
    .holds = holds_gap,
    .low = {1, 1},
    .high = {2000, 2000},
    .scale = 10,
    .hint = "<p>の平均が<q>と同じだとすると、合計はいくつ少なくなりますか。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&removed, &corrected, &overlap, &gap, NULL};
const struct family family_heikin_henka = {
    .id = "heikin_henka", .number = "F11,F12", .name = "平均算(変わる・重なる)", .grade = 5, .subtypes = subtypes};
