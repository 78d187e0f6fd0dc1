/* hanataba.c - 花束とつめ合わせ: two kinds of things make as many equal sets as possible; how many sets, what is in one.
 *
 *   sets = greatest common divisor; in one set: each number ÷ sets
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, SECOND };

/* one kind | the other | counter | a set | its counter | one set */
static const char *const sets[] = {"赤いばら|白いばら|本|花束|束|1束",
                                   "チューリップ|すいせん|本|花束|束|1束",
                                   "カーネーション|かすみ草|本|花束|束|1束",
                                   "ひまわり|ガーベラ|本|花束|束|1束",
                                   "ゆり|きく|本|花束|束|1束",
                                   "ばら|ゆり|本|花束|束|1束",
                                   "黄色い花|白い花|本|花束|束|1束",
                                   "赤い花|ピンクの花|本|花束|束|1束",
                                   "クッキー|チョコレート|個|おかしのふくろ|ふくろ|1ふくろ",
                                   "あめ|ガム|個|おかしのふくろ|ふくろ|1ふくろ",
                                   "せんべい|クッキー|枚|おかしの箱|箱|1箱",
                                   "りんご|なし|個|くだものの箱|箱|1箱",
                                   "みかん|かき|個|くだものの箱|箱|1箱",
                                   "えん筆|ボールペン|本|文ぼう具セット|セット|1セット",
                                   "赤えん筆|黒えん筆|本|えん筆セット|セット|1セット",
                                   "ジュース|お茶|本|飲み物セット|セット|1セット",
                                   "青いビーズ|白いビーズ|個|ビーズのふくろ|ふくろ|1ふくろ",
                                   "シール|カード|枚|景品のふくろ|ふくろ|1ふくろ",
                                   "おにぎり|サンドイッチ|個|べん当|箱|1箱",
                                   "ボール|風船|個|おもちゃのふくろ|ふくろ|1ふくろ",
                                   "赤い色紙|青い色紙|枚|色紙の束|束|1束",
                                   "!ラベンダー|ミント|本|ハーブの束|束|1束",
                                   NULL};
static bool draw_things(struct build *p) {
    build_context(p, "p|q|c|s|sc|so", sets);
    build_people(p, "A");
    int64_t n = build_between(p, 3, 30), a = build_between(p, 2, 12), b = build_between(p, 2, 12);
    build_datum(p, FIRST, "a", n * a), build_datum(p, SECOND, "b", n * b);
    p->asked = 0;
    return build_need(p, "no further common divisor", build_gcd(a, b) == 1) &&
           build_need(p, "plausible numbers", n * a <= 240 && n * b <= 240);
}
static int64_t most_sets(const struct build *p) { return build_gcd(build_value(p, FIRST), build_value(p, SECOND)); }
static struct ratio step_sets(struct build *p) {
    int64_t n = most_sets(p);
    build_set_number(p, "z1", n), build_set_number(p, "z2", build_value(p, FIRST) / n),
        build_set_number(p, "z3", build_value(p, SECOND) / n);
    build_line(p);
    build_say(p, "<a>と<b>の最大公約数を求めます。");
    return build_step(p, "<p><z2><c>と<q><z3><c>を1組にすると、それより小さい組に分けられないので、", p->datum[FIRST],
                      '/', build_int(build_value(p, FIRST) / n), "<sc>", "が最も多い数です。");
}
/* The largest number of sets that uses up both kinds, found by trying. */
static int64_t tried_sets(const struct build *p) {
    int64_t n = build_value(p, FIRST);
    while (n > 1 && (build_value(p, FIRST) % n || build_value(p, SECOND) % n)) n--;
    return n;
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};

/* ---- how many sets ---- */
static void bind_number(struct build *p) {
    build_set(p, "qs", "<s>は何<sc>"), build_set(p, "qv", "<s>を何<sc>作ることが{できる}か");
}
static void solve_number(struct build *p) {
    struct ratio n = step_sets(p);
    build_trap(p, build_fraction(build_value(p, FIRST), most_sets(p)));
    build_answer(p, n, "", "<sc>");
}
static bool holds_number(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == tried_sets(p));
}

/* The texts of every question: <qs> is 花束は何束, 1束の赤いばらは何本. */
static const char *const templates[] = {
    "<p>が<a><c>、<q>が<b><c>あります。どちらもあまりなく同じ数ずつ使って、<s>をできるだけ多く作ります。<qs>ですか。",
    "<p><a><c>と<q><b><c>を全部使って、同じ<s>をできるだけ多く作ります。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<p>は<a><c>、<q>は<b><c>あり、どちらもあまらないように、できるだけ多くの<s>に分けます。",
    "<A>は、<a><c>の<p>と<b><c>の<q>で<s>を作ります。どの<s>も<p>の数が等しく、<q>の数も等しくなるようにします。あまりなく、できるだけ多く作るとき、<qs>になりますか。",
    "<a><c>の<p>と<b><c>の<q>を、それぞれ同じ数ずつ組み合わせて<s>にします。1<c>もあまらせずに最も多く作ると、<qs><ka>",
    "店に<p>が<a><c>、<q>が<b><c>とどきました。これらを全部使い、中身が同じ<s>をなるべくたくさん作ります。<qs>ですか。",
    "同じ<s>をいくつか作ります。<p>を<a><c>、<q>を<b><c>使い切ります。<s>の数をいちばん多くするとき、<qs>ですか。",
    "<p><a><c>、<q><b><c>から、<p>と<q>の数がどれも同じ<s>を作ります。あまりが出ず、<s>の数が最大になるとき、<qs>になりますか。",
    NULL,
};
#define BOTH_KINDS                                         \
    {                                                      \
        {"a", "<p>の数", "<c>"}, { "b", "<q>の数", "<c>" } \
    }
static const struct subtype number_asked = {
    .id = "number",
    .name = "花束やつめ合わせの数",
    .level = 1,
    .templates = templates,
    .asks = "<s>の数",
    .role = BOTH_KINDS,
    .method = {{"最大公約数", "<s>の数は、<a>も<b>もわり切れるいちばん大きい数、つまり最大公約数です。", solve_number,
                NULL}},
    .draw = draw_things,
    .bind = bind_number,
    .holds = holds_number,
    .loops = 1,
    .low = {1},
    .high = {240},
    .hint = "<s>の数は、<a>と<b>の何にあたる数ですか。",
    .figure = &no_figure,
};

/* ---- how many of one kind in a set ---- */
static void bind_each(struct build *p) {
    build_set(p, "w", p->asked ? "<q>" : "<p>");
    build_set(p, "qs", "<so>に入る<w>は何<c>"), build_set(p, "qv", "<so>に<w>を何<c>{使う}か");
}
static bool draw_each(struct build *p) {
    bool drawn = draw_things(p);
    p->asked = (int)build_between(p, 0, 1);
    return drawn;
}
static void solve_each(struct build *p) {
    struct ratio n = step_sets(p);
    build_trap(p, n), build_trap(p, build_apply(p, p->datum[p->asked ? FIRST : SECOND], '/', n));
    build_answer(p, build_step(p, "<so>に入る<w>は、", p->datum[p->asked ? SECOND : FIRST], '/', n, "<c>", "です。"),
                 "", "<c>");
}
/* Unknowns: how many of either kind are in one set. */
static bool holds_each(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 3) return true;
    int64_t n = tried_sets(p);
    return x[0] * n == build_value(p, FIRST) && x[1] * n == build_value(p, SECOND);
}
static const struct subtype each_asked = {
    .id = "each",
    .name = "花束やつめ合わせ1つ分の数",
    .level = 2,
    .templates = templates,
    .asks = "<so>に入る<p>の数|<so>に入る<q>の数",
    .role = BOTH_KINDS,
    .method = {{"最大公約数", "できるだけ多く作るので、<s>の数は<a>と<b>の最大公約数です。", solve_each, NULL}},
    .draw = draw_each,
    .bind = bind_each,
    .holds = holds_each,
    .loops = 1,
    .low = {1, 1},
    .high = {100, 100},
    .hint = "<s>は、最も多くて何<sc>できますか。",
    .figure = &no_figure,
};

/* ---- how many things in a set ---- */
static void bind_together(struct build *p) {
    build_set(p, "qs", "<so>は全部で何<c>"), build_set(p, "qv", "<p>と<q>を合わせて<so>に何<c>{使う}か");
}
static void solve_together(struct build *p) {
    struct ratio n = step_sets(p);
    build_line(p);
    build_say(p, "<so>には、<p>が");
    struct ratio first = build_equation(p, p->datum[FIRST], '/', n, "<c>");
    build_say(p, "、<q>が");
    struct ratio second = build_equation(p, p->datum[SECOND], '/', n, "<c>");
    build_say(p, "入ります。");
    build_trap(p, n);
    build_answer(p, build_step(p, "合わせると、", first, '+', second, "<c>", "です。"), "", "<c>");
}
static bool holds_together(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * tried_sets(p) == build_value(p, FIRST) + build_value(p, SECOND));
}
static const struct subtype together = {
    .id = "together",
    .name = "花束やつめ合わせ1つ分の合計",
    .level = 2,
    .templates = templates,
    .asks = "<so>の<p>と<q>を合わせた数",
    .role = BOTH_KINDS,
    .method = {{"最大公約数", "できるだけ多く作るので、<s>の数は<a>と<b>の最大公約数です。", solve_together, NULL}},
    .draw = draw_things,
    .bind = bind_together,
    .holds = holds_together,
    .loops = 1,
    .low = {1},
    .high = {240},
    .hint = "<s>は、最も多くて何<sc>できますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&number_asked, &each_asked, &together, NULL};
const struct family family_hanataba = {.id = "hanataba",
                                       .number = "F65",
                                       .name = "花束とつめ合わせ",
                                       .grade = 5,
                                       .scene = SCENE_SHOP,
                                       .subtypes = subtypes};
