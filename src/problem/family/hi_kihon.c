/* hi_kihon.c - 比の基本: a ratio in the smallest whole numbers, its value, the missing term of a proportion.
 *
 *   both terms times or divided by one number: the same ratio
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { A, B, C };
enum { TERMS = 1000 }; /* the code of a ratio m:n is m × TERMS + n */

/* What both terms have to be multiplied by to be whole. */
static int64_t to_whole(const struct build *p) { return build_lcm((int64_t)p->datum[A].den, (int64_t)p->datum[B].den); }
static bool bind_ratio(struct build *p) {
    int64_t k = to_whole(p);
    if (!build_need(p, "decimals and fractions of pupils", k <= 1000)) return false;
    int64_t a = (int64_t)p->datum[A].num * (k / (int64_t)p->datum[A].den),
            b = (int64_t)p->datum[B].num * (k / (int64_t)p->datum[B].den), g = build_gcd(a, b);
    return build_need(p, "small terms", a / g < TERMS && b / g < TERMS);
}
static void bind_simplify(struct build *p) {
    if (!bind_ratio(p)) return;
    int64_t k = to_whole(p), a = (int64_t)p->datum[A].num * (k / (int64_t)p->datum[A].den),
            b = (int64_t)p->datum[B].num * (k / (int64_t)p->datum[B].den);
    build_need(p, "a ratio that can be simplified", k > 1 || build_gcd(a, b) > 1);
}
static void answer_ratio(struct build *p, int64_t m, int64_t n) {
    char text[32];
    snprintf(text, sizeof text, "%lld:%lld", (long long)m, (long long)n);
    build_answer_words(p, m * TERMS + n, text);
}
/* Both terms become whole, then what they share goes. */
static void solve_simplify(struct build *p) {
    int64_t k = to_whole(p);
    struct ratio a = p->datum[A], b = p->datum[B];
    build_set_number(p, "z1", k);
    if (k > 1) {
        a = build_step(p, "両方に<z1>をかけて整数の比にします。前の数は、", a, '*', build_int(k), "", "です。");
        b = build_step(p, "後ろの数は、", b, '*', build_int(k), "", "です。");
    }
    int64_t m = (int64_t)a.num, n = (int64_t)b.num, g = build_gcd(m, n);
    build_set_number(p, "z2", g);
    if (g > 1) {
        build_step(p, "2つの数の最大公約数<z2>で両方をわります。前の数は、", a, '/', build_int(g), "", "です。");
        build_step(p, "後ろの数は、", b, '/', build_int(g), "", "です。");
    }
    answer_ratio(p, m / g, n / g);
}
/* The first m:n without a common divisor that crosses out: a × n = b × m. */
static bool holds_simplify(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = x[0] / TERMS, n = x[0] % TERMS;
    if (!m || !n || build_gcd(m, n) != 1) return false;
    return IF_KEPT(keep, BIT(A) | BIT(B),
                   p->datum[A].num * p->datum[B].den * n == p->datum[B].num * p->datum[A].den * m);
}

/* ---- whole numbers and decimals ---- */
static bool draw_whole(struct build *p) {
    int64_t m = build_between(p, 1, 15), n = build_between(p, 1, 15), k = build_between(p, 2, 24);
    int64_t den = build_chance(p, 65) ? 1 : 10;
    build_people(p, "P");
    build_datum_ratio(p, A, "a", build_fraction(m * k, den));
    build_datum_ratio(p, B, "b", build_fraction(n * k, den));
    return build_need(p, "a simple ratio", m != n && build_gcd(m, n) == 1 && m + n > 3) &&
           build_need(p, "numbers for pupils", m * k <= 240 && n * k <= 240);
}
static const char *const templates_simplify[] = {
    "<a>:<b>を、最も簡単な整数の比で表しなさい。",
    "<a>:<b>を簡単にしなさい。ただし、整数の比で答えます。",
    "<a>:<b>という比があります。できるだけ小さい整数の比に直すと、どうなり[ますか。|ますか。]",
    "次の比を、最も簡単な整数の比に直しなさい。<a>:<b>。",
    "<P>は<a>:<b>という比を簡単にしています。できるだけ小さい整数の比で表すと、何対何ですか。",
    "<a>と<b>の比を、最も簡単な整数の比で求めなさい。",
    "最も簡単な整数の比で表すと何対何ですか。もとの比は<a>:<b>です。",
    "<a>:<b>と等しい比のうち、最も簡単な整数の比<wo>",
    NULL,
};
static const struct figure_template figure_terms = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct subtype simplify = {
    .id = "simplify",
    .name = "比を簡単にする",
    .level = 1,
    .templates = templates_simplify,
    .asks = "最も簡単な整数の比",
    .role = {{"a", "比の前の数", "", PROBLEM_DECIMAL}, {"b", "比の後ろの数", "", PROBLEM_DECIMAL}},
    .method = {{"同じ数をかける・わる", "比の両方の数に同じ数をかけても、両方を同じ数でわっても、比は等しくなります。",
                solve_simplify, NULL}},
    .draw = draw_whole,
    .bind = bind_simplify,
    .holds = holds_simplify,
    .low = {TERMS + 1},
    .high = {100 * TERMS},
    .hint = "比の両方を同じ数でわったり、両方に同じ数をかけたりできます。",
    .figure = &figure_terms,
};

/* ---- fractions ---- */
static bool draw_fractions(struct build *p) {
    int64_t d = build_between(p, 2, 12), e = build_between(p, 2, 12), m = build_between(p, 1, d - 1),
            n = build_between(p, 1, e - 1);
    build_people(p, "P");
    build_datum_fraction(p, A, "a", build_fraction(m, d));
    build_datum_fraction(p, B, "b", build_fraction(n, e));
    return build_need(p, "two denominators", d != e) &&
           build_need(p, "fractions that cannot be reduced", build_gcd(m, d) == 1 && build_gcd(n, e) == 1);
}
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "比"}}};
static void solve_fractions(struct build *p) {
    int64_t k = to_whole(p);
    build_set_number(p, "z1", k);
    struct ratio a = build_fraction_step(p, "分母の最小公倍数<z1>を両方にかけます。前の数は、", p->datum[A], '*',
                                         build_int(k), "", "です。");
    struct ratio b = build_fraction_step(p, "後ろの数は、", p->datum[B], '*', build_int(k), "", "です。");
    int64_t m = (int64_t)a.num, n = (int64_t)b.num, g = build_gcd(m, n);
    build_set_number(p, "z2", g);
    if (g > 1) {
        build_step(p, "2つの数の最大公約数<z2>で両方をわります。前の数は、", a, '/', build_int(g), "", "です。");
        build_step(p, "後ろの数は、", b, '/', build_int(g), "", "です。");
    }
    answer_ratio(p, m / g, n / g);
}
static const struct subtype fractions = {
    .id = "fractions",
    .name = "分数の比を簡単にする",
    .level = 2,
    .templates = templates_simplify,
    .asks = "最も簡単な整数の比",
    .role = {{"a", "比の前の分数", "", PROBLEM_FRACTION}, {"b", "比の後ろの分数", "", PROBLEM_FRACTION}},
    .method = {{"分母をはらう", "両方に分母の最小公倍数をかけると、整数の比になります。", solve_fractions, NULL}},
    .draw = draw_fractions,
    .bind = bind_simplify,
    .holds = holds_simplify,
    .low = {TERMS + 1},
    .high = {145 * TERMS},
    .hint = "両方に何をかけると、整数の比になりますか。",
    .figure = &figure_none,
};

/* ---- two quantities ---- */
/* the first | the second | what is compared | counter or unit */
static const char *const quantities[] = {
    "赤いリボン|青いリボン|長さ|cm",
    "兄のカード|弟のカード|枚数|枚",
    "6年生|5年生|人数|人",
    "男子|女子|人数|人",
    "す|油|量|mL",
    "コーヒー|牛乳|量|mL",
    "小麦粉|さとう|重さ|g",
    "たて|横|長さ|cm",
    "姉の貯金|妹の貯金|金額|円",
    "大人の入場料|子どもの入場料|金額|円",
    "Aの水そう|Bの水そう|水の量|L",
    "白い花|黄色い花|本数|本",
    "算数の宿題|国語の宿題|時間|分",
    "象|さい|体重|kg",
    "東の畑|西の畑|面積|m²",
    "みかん|りんご|個数|個",
    "歩いた道のり|走った道のり|道のり|m",
    "セメント|砂|重さ|kg",
    "シロップ|水|量|mL",
    "黒いテープ|白いテープ|長さ|m",
    "!玉ねぎ|にんじん|重さ|g",
    NULL,
};
static bool draw_units(struct build *p) {
    build_context(p, "p|q|w|u", quantities);
    build_people(p, "P");
    int64_t m = build_between(p, 1, 15), n = build_between(p, 1, 15), k = build_between(p, 2, 40);
    build_datum(p, A, "a", m * k), build_datum(p, B, "b", n * k);
    return build_need(p, "a simple ratio", m != n && build_gcd(m, n) == 1 && m + n > 3);
}
static const char *const templates_units[] = {
    "<p>の<w>は<a><u>、<q>の<w>は<b><u>です。<p>と<q>の<w>の比を、最も簡単な整数の比で表しなさい。",
    "<p>が<a><u>、<q>が<b><u>あります。<p>と<q>の<w>の比を、最も簡単な整数の比で答えなさい。",
    "<w>をくらべます。<p>は<a><u>、<q>は<b><u>です。<p>と<q>の比は何対何[ですか。|でしょうか。]できるだけ簡単な整数の比で答えましょう。",
    "<p>と<q>の<w>の比を、最も簡単な整数の比で求めなさい。<p>は<a><u>、<q>は<b><u>です。",
    "<P>が調べると、<w>は、<p>が<a><u>、<q>が<b><u>でした。<p>と<q>の<w>の比を、いちばん簡単な整数の比で表しましょう。",
    "<a><u>の<p>と<b><u>の<q>があります。<w>の比を、<p>、<q>の順に最も簡単な整数の比で表しなさい。",
    "<p><a><u>と<q><b><u>の<w>の比を、最も簡単な整数の比に直しなさい。",
    "<p>は<a><u>、<q>は<b><u>です。<p>と<q>の<w>の比を簡単な整数の比で表すと、何対何になりますか。",
    NULL,
};
static const struct figure_template figure_units = {
    FIGURE_TABLE,
    {{"labels", FIGURE_TEXTS, "<p>|<q>"}, {"rows", FIGURE_NUMBER_TABLE, "<a>|<b>"}, {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype units = {
    .id = "units",
    .name = "2つの量の比",
    .level = 1,
    .templates = templates_units,
    .asks = "<p>と<q>の比",
    .role = {{"a", "<p>の<w>", "<u>"}, {"b", "<q>の<w>", "<u>"}},
    .method = {{"同じ数でわる", "同じ単位の数で比を作り、両方を同じ数でわって簡単にします。", solve_simplify, NULL}},
    .draw = draw_units,
    .bind = bind_simplify,
    .holds = holds_simplify,
    .low = {TERMS + 1},
    .high = {100 * TERMS},
    .hint = "<a>:<b>は、どんな数でわって簡単にできますか。",
    .figure = &figure_units,
};

/* ---- the value of a ratio ---- */
enum { PARTS = 25200 }; /* a multiple of the usual denominators */
static void bind_value(struct build *p) {
    struct ratio v = build_apply(p, p->datum[A], '/', p->datum[B]);
    build_need(p, "a usual denominator", PARTS % (int64_t)v.den == 0 && v.num <= 10 * v.den);
}
static bool draw_value(struct build *p) {
    int64_t a = build_between(p, 2, 60), b = build_between(p, 2, 60), den = build_chance(p, 75) ? 1 : 10;
    build_people(p, "P");
    build_datum_ratio(p, A, "a", build_fraction(a, den)), build_datum_ratio(p, B, "b", build_fraction(b, den));
    return build_need(p, "a value of pupils", a != b && a <= 10 * b) &&
           build_need(p, "another value than a term", a % b != 0 || a / b != b);
}
static void solve_value(struct build *p) {
    struct ratio v = build_step(p, "比の値は、前の数を後ろの数でわって、", p->datum[A], '/', p->datum[B], "", "です。");
    build_trap(p, build_apply(p, p->datum[B], '/', p->datum[A]));
    build_answer(p, v, "", "");
}
static bool holds_value(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(B),
                   p->datum[B].num * p->datum[A].den * x[0] == p->datum[A].num * p->datum[B].den * PARTS);
}
static const char *const templates_value[] = {
    "<a>:<b>の比の値を求めなさい。",
    "<a>:<b>という比があります。比の値はいくつですか。",
    "比の値はいくつですか。比は<a>:<b>です。",
    "<P>は<a>:<b>の比の値を調べています。比の値はいくつ[ですか。|でしょうか。]",
    "次の比の値を答えなさい。<a>:<b>。",
    "<a>対<b>の比の値<wo>",
    "<a>の<b>に対する割合を表す、<a>:<b>の比の値はいくつになりますか。",
    "<a>と<b>の比を<a>:<b>と書くとき、その比の値を求めましょう。",
    NULL,
};
static const struct subtype value = {
    .id = "value",
    .name = "比の値",
    .level = 1,
    .templates = templates_value,
    .asks = "比の値",
    .role = {{"a", "比の前の数", "", PROBLEM_DECIMAL}, {"b", "比の後ろの数", "", PROBLEM_DECIMAL}},
    .method = {{"わり算", "比の値は、前の数が後ろの数の何倍にあたるかを表します。", solve_value, NULL}},
    .draw = draw_value,
    .bind = bind_value,
    .holds = holds_value,
    .low = {1},
    .high = {10 * PARTS},
    .scale = PARTS,
    .hint = "比の値は、どちらの数をどちらの数でわって求めますか。",
    .figure = &figure_terms,
};

/* ---- the missing term ---- */
enum { FIRST, SECOND, THIRD, FOURTH };
static void bind_term(struct build *p) {
    static const char *const text[] = {"□:<a>=<b>:<d>", "<a>:□=<b>:<d>", "<a>:<b>=□:<d>", "<a>:<b>=<d>:□"};
    build_set(p, "eq", text[p->aux[0]]);
}
static bool draw_term(struct build *p) {
    int64_t m = build_between(p, 1, 15), n = build_between(p, 1, 15), k = build_between(p, 2, 12), t[4], at = 0;
    struct ratio small = build_fraction(1, build_chance(p, 75) ? 1 : 10);
    static const char *const name[] = {"a", "b", "d"};
    int64_t hole = build_between(p, FIRST, FOURTH);
    bool up = build_chance(p, 65);
    build_people(p, "P");
    t[0] = up ? m : m * k, t[1] = up ? n : n * k, t[2] = up ? m * k : m, t[3] = up ? n * k : n;
    build_aux(p, 0, hole);
    for (int i = 0; i < 4; i++)
        if (i != hole) build_datum_ratio(p, (int)at, name[at], build_apply(p, build_int(t[i]), '*', small)), at++;
    return build_need(p, "two terms", m != n && build_gcd(m, n) == 1) &&
           build_need(p, "a term that is not stated",
                      t[hole] != t[(hole + 1) % 4] && t[hole] != t[(hole + 2) % 4] && t[hole] != t[(hole + 3) % 4]);
}
/* The two terms at one place of both ratios say how many times one ratio is the other. */
static void solve_term(struct build *p) {
    static const struct {
        int over, under, other;
        const char *which;
    } way[] = {{B, C, A, "<b>は<d>の何倍かを調べると、"},
               {A, B, C, "<a>は<b>の何倍かを調べると、"},
               {C, B, A, "<d>は<b>の何倍かを調べると、"},
               {C, A, B, "<d>は<a>の何倍かを調べると、"}};
    int hole = (int)p->aux[0];
    struct ratio k =
        build_step(p, way[hole].which, p->datum[way[hole].over], '/', p->datum[way[hole].under], "倍", "です。");
    struct ratio x = build_step(p, "□も同じ倍になるので、", p->datum[way[hole].other], '*', k, "", "です。");
    build_trap(p, build_apply(p, p->datum[way[hole].other], '/', k));
    build_answer(p, x, "", "");
}
/* Inner product and outer product. */
static bool holds_term(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio t[4], inner, outer;
    for (int i = 0, at = 0; i < 4; i++) t[i] = i == p->aux[0] ? build_fraction(x[0], 1000) : p->datum[at++];
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C),
                   ratio_mul(&outer, t[0], t[3]) && ratio_mul(&inner, t[1], t[2]) && ratio_compare(inner, outer) == 0);
}
static const char *const templates_term[] = {
    "<eq>のとき、□にあてはまる数を求めなさい。",
    "<eq>です。□にあてはまる数はいくつですか。",
    "□にあてはまる数はいくつですか。<eq>です。",
    "<P>は、<eq>という等しい比を調べています。□にはどんな数が入り[ますか。|ますか。]",
    "2つの比が等しくなるように、□にあてはまる数を答えなさい。<eq>とします。",
    "<eq>となるとき、□はいくつになりますか。",
    "比例式は<eq>です。□にあてはまる数<wo>",
    "次の式の□にあてはまる数を書きなさい。式は<eq>です。",
    NULL,
};
static const struct figure_template figure_term = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<d>"}}};
static const struct subtype term = {
    .id = "term",
    .name = "等しい比の□",
    .level = 1,
    .templates = templates_term,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", "", PROBLEM_DECIMAL},
             {"b", "式の2つ目の数", "", PROBLEM_DECIMAL},
             {"d", "式の3つ目の数", "", PROBLEM_DECIMAL},
             {"hole", "□の場所", "1番目|2番目|3番目|4番目", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"何倍", "等しい比では、前の数どうし、後ろの数どうしが同じ倍になっています。", solve_term, NULL}},
    .draw = draw_term,
    .bind = bind_term,
    .holds = holds_term,
    .low = {1},
    .high = {190000},
    .scale = 1000,
    .hint = "一方の比の両方の数に同じ数をかけると、もう一方の比になります。",
    .figure = &figure_term,
};

static const struct subtype *const subtypes[] = {&simplify, &fractions, &units, &value, &term, NULL};
const struct family family_hi_kihon = {
    .id = "hi_kihon", .number = "F38", .name = "比の基本", .grade = 6, .plain = true, .subtypes = subtypes};
