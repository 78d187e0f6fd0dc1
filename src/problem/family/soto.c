/* soto.c - 相当算: a fraction of the whole, or of the rest, corresponds to a quantity.
 *
 *   what is left, as a fraction of the whole -> quantity ÷ fraction = whole
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/soto.h"

#include <stdio.h>
#include <string.h>

enum { AMOUNT, FRACTION_A, FRACTION_B };

/* what | unit | dictionary form, て form, ます form of what is done with it | low | high */
static const char *const wholes[] = {
    "本|ページ|読む|読んで|読みました|60|360",
    "リボン|cm|使う|使って|使いました|40|600",
    "お金|円|使う|使って|使いました|600|9000",
    "水そうの水|L|使う|使って|使いました|30|600",
    "ロープ|m|切り取る|切り取って|切り取りました|20|300",
    "畑|m²|耕す|耕して|耕しました|60|900",
    "あめ|個|配る|配って|配りました|40|400",
    "道のり|m|進む|進んで|進みました|600|6000",

    "テープ|cm|使う|使って|使いました|60|900",
    "ねん土|g|使う|使って|使いました|200|3000",
    "色紙|枚|使う|使って|使いました|40|600",
    "計算ドリル|問|解く|解いて|解きました|60|400",
    "いちご|個|食べる|食べて|食べました|30|300",
    "ジュース|mL|飲む|飲んで|飲みました|300|3000",
    "針金|cm|切り取る|切り取って|切り取りました|60|900",
    "カード|枚|配る|配って|配りました|40|400",
    "山道|m|歩く|歩いて|歩きました|600|6000",
    "荷物|個|運ぶ|運んで|運びました|40|600",
    "シール|枚|はる|はって|はりました|30|400",
    "貯金|円|使う|使って|使いました|1000|9000",
    "お年玉|円|使う|使って|使いました|2000|9000",
    "米|kg|食べる|食べて|食べました|20|180",
    "プリント|枚|配る|配って|配りました|40|600",
    "折り紙|枚|使う|使って|使いました|40|600",
    "ビーズ|個|使う|使って|使いました|60|900",
    "クッキー|枚|食べる|食べて|食べました|30|300",
    "石油|L|使う|使って|使いました|30|600",
    "電車の道のり|km|進む|進んで|進みました|30|600",
    "漢字練習|字|書く|書いて|書きました|60|900",
    "庭の草取り|m²|終える|終えて|終えました|30|400",
    "小麦粉|g|使う|使って|使いました|200|3000",
    "みかん|個|売る|売って|売りました|60|900",
    "!油|mL|使う|使って|使いました|200|3000",
    NULL,
};

/* A fraction in words, 3分の2. */
void soto_set_in_words(struct build *p, const char *name, struct ratio f) {
    char text[32];
    snprintf(text, sizeof text, "%d分の%d", (int)f.den, (int)f.num);
    build_set(p, name, text);
}
/* <vp>, 読んだ: what <vt>, 読んで, becomes in front of a noun. */
void soto_bind_words(struct build *p) {
    const char *te = build_get(p, "vt");
    size_t n = strlen(te), kana = strlen("て");
    char past[64];
    if (!build_need(p, "a verb in its て form", n > kana && n < sizeof past)) return;
    snprintf(past, sizeof past, "%.*s%s", (int)(n - kana), te, strcmp(te + n - kana, "で") == 0 ? "だ" : "た");
    build_set(p, "vp", past);
    soto_set_in_words(p, "fx", p->datum[FRACTION_A]);
}

void soto_draw_whole(struct build *p) {
    build_context(p, "w|c|v|vt|vm|lo|hi", wholes);
    build_people(p, "P");
}
struct ratio soto_draw_fraction(struct build *p, int i, const char *name) {
    int64_t den = build_between(p, 2, 9), num = build_between(p, 1, den - 1);
    struct ratio f = build_fraction(num, den);
    build_datum_fraction(p, i, name, f);
    return f;
}

/* ---- a part of the whole is left or taken ---- */
static void bind_part(struct build *p) {
    build_set(p, "cond2", p->aux[0] ? "<A><c>残ります" : "それは<A><c>です");
    build_set(p, "kn", p->aux[0] ? "残り" : "<vp>分");
    build_set(p, "kq", p->aux[0] ? "残った" : "<vp>");
    soto_bind_words(p);
}
static bool draw_part(struct build *p) {
    soto_draw_whole(p);
    struct ratio f = soto_draw_fraction(p, FRACTION_A, "f");
    bool rest = build_chance(p, 55);
    build_aux(p, 0, rest);
    struct ratio share = rest ? build_fraction((int64_t)(f.den - f.num), (int64_t)f.den) : f;
    int64_t whole = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), (int64_t)f.den);
    build_datum(p, AMOUNT, "A", (int64_t)(whole * share.num / share.den));
    return build_need(p, "a fraction in lowest terms with a denominator over 2", f.den > 2 || build_chance(p, 20));
}
static void solve_part(struct build *p) {
    struct ratio f = p->datum[FRACTION_A], share = f;
    if (p->aux[0]) {
        share = build_fraction_step(p, "<f>をのぞいた残りの割合は、", build_int(1), '-', f, "", "です。");
    } else {
        build_line(p);
        build_say(p, "<A><c>は、全体を1としたときの<f>にあたります。");
    }
    struct ratio whole = build_fraction_step(p, p->aux[0] ? "<A><c>がこれにあたるので、全体は、" : "全体は、",
                                             p->datum[AMOUNT], '/', share, "<c>", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[AMOUNT].num * share.num), (int64_t)share.den));
    build_trap(p,
               build_fraction((int64_t)(p->datum[AMOUNT].num * f.den), (int64_t)(p->aux[0] ? f.num : f.den - f.num)));
    build_answer(p, whole, "", "<c>");
}
/* The whole is as many circles as the denominator. */
static void solve_part_circles(struct build *p) {
    struct ratio f = p->datum[FRACTION_A];
    int64_t part_of = (int64_t)(p->aux[0] ? f.den - f.num : f.num), den = (int64_t)f.den;
    build_set(p, "z1", build_circle(den)), build_set(p, "z2", build_circle(part_of)),
        build_set(p, "z3", build_circle((int64_t)f.num));
    build_set_number(p, "z4", den);
    build_line(p);
    if (p->aux[0]) {
        build_say(p, "全体を<z1>とすると、<f>は<z3>なので、残りは");
        build_formula_words(p, build_circle(part_of), "", "%s-%s", build_circle(den), build_circle((int64_t)f.num));
        build_say(p, "です。");
    } else {
        build_say(p, "全体を<z1>とすると、<f>にあたる<A><c>は<z2>です。");
    }
    struct ratio one = part_of > 1 ? build_step(p, "<z2>が<A><c>なので、①は、", p->datum[AMOUNT], '/',
                                                build_int(part_of), "<c>", "です。")
                                   : p->datum[AMOUNT];
    struct ratio whole =
        build_step(p, part_of > 1 ? "全体の<z1>は、①の<z4>倍なので、" : "①が<A><c>で、全体の<z1>は、①の<z4>倍なので、",
                   one, '*', build_int(den), "<c>", "です。");
    build_answer(p, whole, "", "<c>");
}
static bool holds_part(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t num = (int64_t)p->datum[FRACTION_A].num, den = (int64_t)p->datum[FRACTION_A].den;
    return IF_KEPT(keep, 3, x[0] * (p->aux[0] ? den - num : num) == build_value(p, AMOUNT) * den);
}
static const char *const templates_part[] = {
    "ある<w>の<f>を<v>と、<cond2>。<w>は全部で何<c>ですか。",
    "<w>があります。全体の<f>を<v>と、<cond2>。はじめにあったのは何<c>ですか。",
    "<w>全体の<f>を<v>ことにすると、<cond2>。全体は何<c>[ですか。|でしょうか。]",
    "<w>は全部で何<c>ですか。全体の<f>を<v>と、<cond2>。",
    "今日、<w>の<f>を<v>予定です。このとき、<cond2>。<w>は全体で何<c>ですか。",
    "<w>の<f>を<v>と、<cond2>。もとの<w>は何<c>でしたか。",
    "全体を1とすると、<w>の<f>を<v>ことになり、<cond2>。もとの量は何<c>ですか。",
    "はじめの<w>の<f>を<v>と<cond2>。はじめの<w>は何<c>ですか。",
    "<P>が<w>の<f>を<v>と、<cond2>。<w>は全部で何<c>ですか。",
    NULL,
};
static const struct figure_template figure_part = {FIGURE_BARS,
                                                   {{"fraction", FIGURE_TEXT, "<f>"},
                                                    {"amount", FIGURE_NUMBER, "<A>"},
                                                    {"direction", FIGURE_TEXT, "<kn>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype part = {
    .id = "part",
    .name = "全体の何分のいくつ",
    .level = 1,
    .templates = templates_part,
    .asks = "全体の量",
    .role = {{"A", "わかっている量", "<c>"},
             {"f", "使った割合", "", PROBLEM_FRACTION},
             {"cond2", "わかっているのはどちらか", "使った量|残りの量", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"線分図", "相当算です。全体を1として、<A><c>がどれだけの割合にあたるかを考えます。", solve_part, NULL},
               {"丸数字", "相当算です。全体を分母に合わせて<z1>とし、<A><c>がいくつ分かを考えます。",
                solve_part_circles, "全体を<z1>とすると、<A><c>はどの丸数字にあたりますか。"}},
    .draw = draw_part,
    .bind = bind_part,
    .holds = holds_part,
    .low = {1},
    .high = {9500},
    .hint = "全体を1とすると、<A><c>はいくつにあたりますか。",
    .figure = &figure_part,
};

/* ---- then a part of the rest ---- */
static void bind_rest(struct build *p) {
    soto_bind_words(p);
    soto_set_in_words(p, "gx", p->datum[FRACTION_B]);
}
static bool draw_rest(struct build *p) {
    soto_draw_whole(p);
    struct ratio f = soto_draw_fraction(p, FRACTION_A, "f"), g = soto_draw_fraction(p, FRACTION_B, "g");
    int64_t step = (int64_t)(f.den * g.den),
            whole = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), step);
    build_datum(p, AMOUNT, "A", whole * (int64_t)((f.den - f.num) * (g.den - g.num)) / step);
    return build_need(p, "the fractions differ", f.num * g.den != g.num * f.den) &&
           build_need(p, "a plausible whole", whole <= build_get_number(p, "hi") && whole >= build_get_number(p, "lo"));
}
static void solve_rest(struct build *p) {
    struct ratio f = p->datum[FRACTION_A], g = p->datum[FRACTION_B];
    struct ratio a = build_fraction_step(p, "はじめの残りの割合は、全体の、", build_int(1), '-', f, "", "です。");
    struct ratio b = build_fraction_step(p, "最後の残りは、はじめの残りの、", build_int(1), '-', g, "", "です。");
    struct ratio share = build_fraction_step(p, "最後の残りの割合は、全体の、", a, '*', b, "", "です。");
    struct ratio whole =
        build_fraction_step(p, "<A><c>がこれにあたるので、全体は、", p->datum[AMOUNT], '/', share, "<c>", "です。");
    struct ratio left =
        build_fraction((int64_t)(f.den * g.den - f.num * g.den - g.num * f.den), (int64_t)(f.den * g.den));
    if (left.num > 0) build_trap(p, build_fraction((int64_t)(p->datum[AMOUNT].num * left.den), (int64_t)left.num));
    build_answer(p, whole, "", "<c>");
}
/* Back from the end, one rest at a time. */
static void solve_rest_back(struct build *p) {
    struct ratio b =
        build_fraction_step(p, "最後の残りは、はじめの残りの、", build_int(1), '-', p->datum[FRACTION_B], "", "です。");
    struct ratio first =
        build_fraction_step(p, "これが<A><c>なので、はじめの残りは、", p->datum[AMOUNT], '/', b, "<c>", "です。");
    struct ratio a =
        build_fraction_step(p, "はじめの残りは、全体の、", build_int(1), '-', p->datum[FRACTION_A], "", "です。");
    struct ratio whole = build_fraction_step(p, "だから、全体は、", first, '/', a, "<c>", "です。");
    build_answer(p, whole, "", "<c>");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t fn = (int64_t)p->datum[FRACTION_A].num, fd = (int64_t)p->datum[FRACTION_A].den,
            gn = (int64_t)p->datum[FRACTION_B].num, gd = (int64_t)p->datum[FRACTION_B].den;
    int64_t first = x[0] * fn * gd, rest = x[0] * fd * gd - first; /* in parts of 1/(fd·gd) */
    return IF_KEPT(keep, 7, rest - rest / gd * gn == build_value(p, AMOUNT) * fd * gd);
}
static const char *const templates_rest[] = {
    "<P>は、<w>の<f>を<vt>、次に残りの<g>を<vm>。すると、<A><c>残りました。<w>は全部で何<c>ですか。",
    "<w>を、1日目に全体の<f>、2日目に残りの<g>だけ<v>と、<A><c>残りました。<w>は全部で何<c>ですか。",
    "<w>の<f>を<vt>、その後、残りの<g>を<v>と、<A><c>残りました。はじめの<w>は何<c>ですか。",
    "<w>があります。はじめに全体の<f>を<vt>、次に残りの<g>を<v>と、<A><c>残ります。全体は何<c>[ですか。|でしょうか。]",
    "はじめの<w>は何<c>ですか。全体の<f>を<vt>、さらに残りの<g>を<v>と、<A><c>残ります。",
    "<w>の<f>を<vt>、次に残った分の<g>を<v>と、<A><c>になりました。<w>は全部で何<c>でしたか。",
    "全体の<f>と、残りの<g>を<v>と、<w>は<A><c>残ります。もとの<w>は何<c>ですか。",
    "<w>を2回に分けて<vm>。1回目は全体の<f>、2回目は残りの<g>です。最後に<A><c>残りました。全体は何<c>ですか。",
    "2回で<w>を<v>と、<A><c>残りました。1回目は全体の<f>、2回目はその残りの<g>でした。全体は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_rest = {FIGURE_BARS,
                                                   {{"fraction", FIGURE_TEXT, "<f>"},
                                                    {"of_rest", FIGURE_TEXT, "<g>"},
                                                    {"amount", FIGURE_NUMBER, "<A>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype rest = {
    .id = "rest",
    .name = "残りの何分のいくつ",
    .level = 2,
    .templates = templates_rest,
    .asks = "全体の量",
    .role = {{"A", "残りの量", "<c>"},
             {"f", "はじめの割合", "", PROBLEM_FRACTION},
             {"g", "残りに対する割合", "", PROBLEM_FRACTION}},
    .method = {{"線分図", "相当算です。残りの<g>は、全体ではなく、はじめの残りをもとにして考えます。", solve_rest,
                NULL},
               {"順にもどす", "相当算です。最後の残りから、はじめの残り、全体の順にもどします。", solve_rest_back,
                "<A><c>は、はじめの残りのいくつ分ですか。"}},
    .draw = draw_rest,
    .bind = bind_rest,
    .holds = holds_rest,
    .low = {1},
    .high = {9500},
    .hint = "はじめの残りは、全体のいくつ分ですか。",
    .figure = &figure_rest,
};

/* ---- a fraction and some more, or some less ---- */
enum { LEFT, MORE_FRACTION, SOME };
static void bind_more(struct build *p) {
    bool more = p->aux[0];
    soto_bind_words(p);
    build_set(p, "md", more ? "多く" : "少なく");
    build_set(p, "sk", more ? "<k>" : "-<k>");
    build_need(p, "something is left", more || build_value(p, LEFT) > build_value(p, SOME));
}
static bool draw_more(struct build *p) {
    soto_draw_whole(p);
    int64_t some = build_between(p, 2, 60);
    bool more = build_chance(p, 60);
    struct ratio f = soto_draw_fraction(p, MORE_FRACTION, "f");
    int64_t whole = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), (int64_t)f.den);
    if (build_get_number(p, "lo") >= 600) some *= 10;
    int64_t used = whole / (int64_t)f.den * (int64_t)f.num + (more ? some : -some);
    build_aux(p, 0, more);
    build_datum(p, LEFT, "A", whole - used), build_datum(p, SOME, "k", some);
    return build_need(p, "some are used and some are left", used > some && whole - used > some);
}
static void solve_more(struct build *p) {
    bool more = p->aux[0];
    struct ratio share = build_fraction_step(p, "全体の<f>をのぞいた残りは、全体の、", build_int(1), '-',
                                             p->datum[MORE_FRACTION], "", "です。");
    struct ratio amount = more ? build_step(p, "<k><c>多く<vp>ので、これにあたる量は、", p->datum[LEFT], '+',
                                            p->datum[SOME], "<c>", "です。")
                               : build_step(p, "<k><c>少なく<vp>ので、これにあたる量は、", p->datum[LEFT], '-',
                                            p->datum[SOME], "<c>", "です。");
    struct ratio whole = build_fraction_step(p, "全体は、", amount, '/', share, "<c>", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[LEFT].num * share.den), (int64_t)share.num));
    build_trap(p, build_fraction((build_value(p, LEFT) + (more ? -1 : 1) * build_value(p, SOME)) * (int64_t)share.den,
                                 (int64_t)share.num));
    build_answer(p, whole, "", "<c>");
}
static bool holds_more(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t num = (int64_t)p->datum[MORE_FRACTION].num, den = (int64_t)p->datum[MORE_FRACTION].den,
            some = p->aux[0] ? build_value(p, SOME) : -build_value(p, SOME);
    return IF_KEPT(keep, 7, den * (x[0] - build_value(p, LEFT) - some) == num * x[0]);
}
static const char *const templates_more[] = {
    "<w>を、全体の<f>より<k><c><md><v>と、残りは<A><c>になりました。<w>は全部で何<c>ですか。",
    "<P>は、<w>の<f>より<k><c><md><vm>。残りは<A><c>です。<w>は全部で何<c>[ですか。|でしょうか。]",
    "<w>は全部で何<c>ですか。全体の<f>より<k><c><md><v>と、<A><c>残ります。",
    "<w>があります。その<f>より<k><c><md><vp>ところ、残りは<A><c>でした。はじめの<w>は何<c>ですか。",
    "ある<w>の<fx>より<k><c><md><v>と、<A><c>が残りました。全体は何<c>ですか。",
    "今日、<w>を全体の<f>より<k><c><md><vm>。あと<A><c>残っています。<w>は、はじめ何<c>ありましたか。",
    "<A><c>残っています。これは、<w>を全体の<f>より<k><c><md><vp>残りです。<w>は全部で何<c>ですか。",
    "<w>全体の<f>に<k><c>の分だけ<md>なるように<v>と、残りが<A><c>になります。<w>は全体で何<c>ですか。",
    "!<P>が<vp>のは<w>の<f>より<k><c><md>、残りは<A><c>でした。全体は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_more = {FIGURE_BARS,
                                                   {{"fraction", FIGURE_TEXT, "<f>"},
                                                    {"amount", FIGURE_NUMBER, "<A>"},
                                                    {"extra", FIGURE_NUMBER, "<k>"},
                                                    {"signed", FIGURE_NUMBER, "<sk>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype more_asked = {
    .id = "more",
    .name = "何分のいくつより多い・少ない",
    .level = 3,
    .templates = templates_more,
    .asks = "全体の量",
    .role = {{"A", "残りの量", "<c>"},
             {"f", "割合", "", PROBLEM_FRACTION},
             {"k", "多い分や少ない分", "<c>"},
             {"md", "多いか少ないか", "少なく|多く", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"線分図", "相当算です。ちょうど全体の<f>にそろえたときの残りを考えます。", solve_more, NULL}},
    .draw = draw_more,
    .bind = bind_more,
    .holds = holds_more,
    .low = {1},
    .high = {9500},
    .hint = "ちょうど全体の<f>だったら、残りは何<c>になりますか。",
    .figure = &figure_more,
};

static const struct subtype *const subtypes[] = {&part, &rest, &more_asked, &soto_both, &soto_steps, NULL};
const struct family family_soto = {.id = "soto", .number = "F29", .name = "相当算", .grade = 5, .subtypes = subtypes};
