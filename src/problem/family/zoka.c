/* zoka.c - 等差数列の文章題: something that grows by the same amount every day, row or time.
 *
 *   on day n: first + step × (n - 1);  up to day n: (first + last) × n ÷ 2
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, STEP, ASKED };

/* day | the day before | what | unit | done */
static const char *const habits[] = {
    "日目|前の日|本|ページ|読む",
    "日目|前の日|腕立てふせ|回|する",
    "日目|前の日|漢字|字|練習する",
    "週目|前の週|貯金|円|する",
    "日目|前の日|計算問題|問|とく",
    "日目|前の日|なわとび|回|する",
    "日目|前の日|金貨|枚|つぼに入れる",
    "日目|前の日|ビーズ|個|糸に通す",
    "日目|前の日|どんぐり|個|拾う",
    "か月目|前の月|おこづかい|円|ためる",
    "日目|前の日|切手|枚|集める",
    "日目|前の日|ランニング|m|する",
    "日目|前の日|英単語|語|覚える",
    "日目|前の日|折りづる|羽|折る",
    "日目|前の日|種|つぶ|まく",
    "列目|前の列|いす|きゃく|ならべる",
    "列目|前の列|座席|席|用意する",
    "段目|前の段|ご石|個|ならべる",
    "段目|前の段|かん|個|積む",
    "回目|前の回|水泳の練習|m|する",
    "日目|前の日|おはじき|個|びんに入れる",
    "週目|前の週|トマト|個|取る",
    "日目|前の日|まんが|ページ|読む",
    "!日目|前の日|俳句|句|作る",
    NULL,
};

static void draw_habit(struct build *p, int64_t *a, int64_t *d) {
    build_context(p, "t|pv|w|u|v", habits);
    build_people(p, "P");
    *a = build_between(p, 3, 60), *d = build_between(p, 2, 15);
    build_datum(p, FIRST, "a", *a), build_datum(p, STEP, "d", *d);
}
static bool draw_day(struct build *p) {
    int64_t a, d, n = build_between(p, 6, 40);
    draw_habit(p, &a, &d);
    build_datum(p, ASKED, "n", n);
    return build_need(p, "three numbers", a != d && n != a && n != d);
}
static const struct figure_template figure_days = {
    FIGURE_ROW, {{"first", FIGURE_NUMBER, "<a>"}, {"step", FIGURE_NUMBER, "<d>"}, {"number", FIGURE_NUMBER, "<n>"}}};

/* ---- the amount of one day ---- */
static struct ratio step_day(struct build *p) {
    struct ratio gaps = build_step(p, "<n><t>までにふえる回数は、", p->datum[ASKED], '-', build_int(1), "回", "です。");
    struct ratio added = build_step(p, "ふえた分は、", p->datum[STEP], '*', gaps, "<u>", "です。");
    return build_step(p, "1<t>の<a><u>とたして、<n><t>は、", p->datum[FIRST], '+', added, "<u>", "です。");
}
static void solve_amount(struct build *p) {
    struct ratio day = step_day(p);
    build_trap(p, build_apply(p, day, '+', p->datum[STEP]));
    build_answer(p, day, "", "<u>");
}
static bool holds_amount(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, FIRST);
    if (keep != 7) return true;
    for (int64_t i = 1; i < build_value(p, ASKED); i++) v += build_value(p, STEP);
    return x[0] == v;
}
static const char *const templates_amount[] = {
    "<P>は、1<t>に<w>を<a><u><v>ことにしました。2<t>からは<pv>より<d><u>ずつふやします。<n><t>には何<u><v>ことになりますか。",
    "1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く<w>を<v>ことにします。<n><t>には、<w>を何<u><v>ことになりますか。",
    "<w>を、1<t>に<a><u><v>計画です。その後は<pv>より<d><u>ずつふやします。<n><t>は何<u>[ですか。|でしょうか。]",
    "<n><t>には何<u>になりますか。<w>を、1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く<v>ことにします。",
    "<P>の計画では、<w>を1<t>に<a><u><v>ことになっています。<pv>より<d><u>ずつ多くしていくと、<n><t>は何<u>ですか。",
    "<w>を<v>数を、1<t>の<a><u>から<d><u>ずつふやしていきます。<n><t>には何<u><v>ことになりますか。",
    "<P>は<w>を<v>ことにしました。1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多くします。<n><t>の数は何<u>ですか。",
    "<d><u>ずつふやしながら<w>を<v>ことにします。1<t>は<a><u>です。<n><t>は何<u><ka>",
    NULL,
};
static const struct subtype amount_asked = {
    .id = "amount",
    .name = "N日目の数",
    .level = 1,
    .templates = templates_amount,
    .asks = "<n><t>の<w>",
    .role = {{"a", "1<t>の<w>", "<u>"}, {"d", "ふえる数", "<u>"}, {"n", "何<t>か", "<t>"}},
    .method = {{"間の数", "植木算と同じ考え方です。<n><t>までにふえる回数は、<n>より1少なくなります。", solve_amount,
                NULL}},
    .draw = draw_day,
    .holds = holds_amount,
    .loops = 1,
    .low = {1},
    .high = {1000},
    .hint = "<n><t>までに、何回ふえますか。",
    .figure = &figure_days,
};

/* ---- all up to a day ---- */
static void solve_total(struct build *p) {
    struct ratio last = step_day(p);
    struct ratio pair = build_step(p, "1<t>と<n><t>をたすと、", p->datum[FIRST], '+', last, "<u>", "です。");
    struct ratio twice = build_step(p, "同じものを逆にならべてたすと、", pair, '*', p->datum[ASKED], "<u>", "です。");
    struct ratio all = build_step(p, "これは2つ分なので、全部で、", twice, '/', build_int(2), "<u>", "です。");
    build_trap(p, twice);
    build_answer(p, all, "", "<u>");
}
static bool holds_total(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, FIRST), sum = 0;
    if (keep != 7) return true;
    for (int64_t i = 0; i < build_value(p, ASKED); i++, v += build_value(p, STEP)) sum += v;
    return x[0] == sum;
}
static const char *const templates_total[] = {
    "<P>は、1<t>に<w>を<a><u><v>ことにしました。2<t>からは<pv>より<d><u>ずつふやします。<n><t>までに全部で何<u><v>ことになりますか。",
    "1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く<w>を<v>ことにします。<n><t>までに、<w>を合わせて何<u><v>ことになりますか。",
    "<w>を、1<t>に<a><u><v>計画です。その後は<pv>より<d><u>ずつふやします。<n><t>までの合計は何<u>[ですか。|でしょうか。]",
    "<n><t>までに全部で何<u>になりますか。<w>を、1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く<v>ことにします。",
    "<P>の計画では、<w>を1<t>に<a><u><v>ことになっています。<pv>より<d><u>ずつ多くしていくと、<n><t>までに合わせて何<u>ですか。",
    "<w>を<v>数を、1<t>の<a><u>から<d><u>ずつふやしていきます。<n><t>までに全部で何<u><v>ことになりますか。",
    "<P>は<w>を<v>ことにしました。1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多くします。<n><t>までの全部の数は何<u>ですか。",
    "<d><u>ずつふやしながら<w>を<v>ことにします。1<t>は<a><u>です。<n><t>までの合計<wo>",
    NULL,
};
static const struct subtype total_asked = {
    .id = "total",
    .name = "N日目までの合計",
    .level = 2,
    .templates = templates_total,
    .asks = "<n><t>までの合計",
    .role = {{"a", "1<t>の<w>", "<u>"}, {"d", "ふえる数", "<u>"}, {"n", "何<t>までか", "<t>"}},
    .method = {{"逆にならべる", "まず<n><t>の数を求めます。合計は、1<t>と<n><t>の数の和を使って求めます。", solve_total,
                NULL}},
    .draw = draw_day,
    .holds = holds_total,
    .loops = 1,
    .low = {1},
    .high = {20000},
    .hint = "<n><t>の数は何<u>ですか。",
    .figure = &figure_days,
};

/* ---- which day ---- */
static bool draw_when(struct build *p) {
    int64_t a, d, n = build_between(p, 6, 40);
    draw_habit(p, &a, &d);
    build_datum(p, ASKED, "x", a + d * (n - 1));
    return build_need(p, "three numbers", a != d && n != a && n != d);
}
static void bind_when(struct build *p) {
    build_need(p, "an amount that is reached",
               build_value(p, STEP) > 0 && build_value(p, ASKED) > build_value(p, FIRST) &&
                   (build_value(p, ASKED) - build_value(p, FIRST)) % build_value(p, STEP) == 0);
}
static void solve_when(struct build *p) {
    struct ratio added = build_step(p, "1<t>からふえた分は、", p->datum[ASKED], '-', p->datum[FIRST], "<u>", "です。");
    struct ratio times =
        build_step(p, "<d><u>ずつふえるので、ふえた回数は、", added, '/', p->datum[STEP], "回", "です。");
    struct ratio day = build_step(p, "1<t>の1をたして、", times, '+', build_int(1), "<t>", "です。");
    build_trap(p, times);
    build_answer(p, day, "", "<t>");
}
static bool holds_when(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t v = build_value(p, FIRST);
    if (keep != 7) return true;
    for (int64_t i = 1; i < x[0]; i++) v += build_value(p, STEP);
    return v == build_value(p, ASKED);
}
static const struct figure_template figure_when = {
    FIGURE_LINE, {{"from", FIGURE_NUMBER, "<a>"}, {"to", FIGURE_NUMBER, "<x>"}, {"step", FIGURE_NUMBER, "<d>"}}};
static const char *const templates_when[] = {
    "<P>は、1<t>に<w>を<a><u><v>ことにしました。2<t>からは<pv>より<d><u>ずつふやします。<x><u><v>のは何<t>ですか。",
    "1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く<w>を<v>ことにします。<w>を<x><u><v>のは何<t>になりますか。",
    "<w>を、1<t>に<a><u><v>計画です。その後は<pv>より<d><u>ずつふやします。<x><u>になるのは何<t>[ですか。|でしょうか。]",
    "何<t>に<x><u>になりますか。<w>を、1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多く<v>ことにします。",
    "<P>の計画では、<w>を1<t>に<a><u><v>ことになっています。<pv>より<d><u>ずつ多くしていくと、<x><u>になるのは何<t>ですか。",
    "<w>を<v>数を、1<t>の<a><u>から<d><u>ずつふやしていきます。<x><u><v>のは何<t>ですか。",
    "<P>は<w>を<v>ことにしました。1<t>は<a><u>、2<t>からは<pv>より<d><u>ずつ多くします。ちょうど<x><u>になるのは何<t>ですか。",
    "<d><u>ずつふやしながら<w>を<v>ことにします。1<t>は<a><u>です。<x><u>になるのは何<t><ka>",
    NULL,
};
static const struct subtype when_asked = {
    .id = "when",
    .name = "何日目か",
    .level = 1,
    .templates = templates_when,
    .asks = "何<t>か",
    .role = {{"a", "1<t>の<w>", "<u>"}, {"d", "ふえる数", "<u>"}, {"x", "その数", "<u>"}},
    .method = {{"間の数", "植木算と同じ考え方です。ふえた回数は、何<t>かより1少なくなります。", solve_when, NULL}},
    .draw = draw_when,
    .bind = bind_when,
    .holds = holds_when,
    .loops = 1,
    .low = {1},
    .high = {100},
    .hint = "1<t>から<x><u>までに、何<u>ふえましたか。",
    .figure = &figure_when,
};

static const struct subtype *const subtypes[] = {&amount_asked, &total_asked, &when_asked, NULL};
const struct family family_zoka = {
    .id = "zoka", .number = "F68", .name = "等差数列の文章題", .grade = 4, .subtypes = subtypes};
