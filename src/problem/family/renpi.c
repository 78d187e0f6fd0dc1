/* renpi.c - 連比: two ratios of three people become one by making the shared term equal; an amount or a total follows.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* thing | counter */
static const char *const things[] = {
    "カード|枚",       "シール|枚",   "おはじき|個", "色紙|枚",     "どんぐり|個", "ビー玉|個", "切手|枚",
    "あめ|個",         "コイン|枚",   "くり|個",     "えん筆|本",   "ビーズ|個",   "折り紙|枚", "クッキー|枚",
    "メダル|枚",       "本|冊",       "写真|枚",     "スタンプ|個", "輪ゴム|本",   "いちご|個", "空きかん|個",
    "ペットボトル|本", "花の種|つぶ", "みかん|個",   "!金貨|枚",    NULL};
static const char *const people3[] = {"<A>|<B>|<C>", "<A>|<B>|<C>",       "兄|<A>|妹",
                                      "姉|弟|<A>",   "Aさん|Bさん|Cさん", NULL};

static bool simple(int64_t a, int64_t b) { return a != b && build_gcd(a, b) == 1; }

/* ---- two ratios with a shared term ---- */
enum { R1, R2, R3, R4, GIVEN };
/* The terms of all three (aux 5 to 7, not part of the key) with the shared term l. */
static void bind_ratios(struct build *p) {
    int64_t a = build_value(p, R1), b = build_value(p, R2), c = build_value(p, R3), d = build_value(p, R4),
            l = build_lcm(b, c);
    build_need(p, "small ratios", a <= 100 && b <= 100 && c <= 100 && d <= 100);
    p->aux[5] = l / b * a, p->aux[6] = l, p->aux[7] = l / c * d;
    build_set_number(p, "l", l);
}
static bool draw_ratios(struct build *p) {
    build_people(p, "A|B|C");
    build_context(p, "t|c", things);
    build_words(p, "p|r|s", people3);
    int64_t a = build_between(p, 1, 9), b = build_between(p, 2, 9), c = build_between(p, 2, 9),
            d = build_between(p, 1, 9);
    build_datum(p, R1, "a", a), build_datum(p, R2, "b", b), build_datum(p, R3, "d", c), build_datum(p, R4, "e", d);
    bind_ratios(p);
    int64_t l = p->aux[6];
    return build_need(p, "simple ratios", simple(a, b) && simple(c, d)) &&
           build_need(p, "both ratios have to be matched", l > b && l > c) &&
           build_need(p, "a small shared term", l <= 60) &&
           build_need(p, "three different amounts", p->aux[5] != p->aux[7]);
}
/* Both ratios with the shared term l, on one line. */
static void step_match(struct build *p) {
    char text[48];
    build_line(p);
    build_say(p, "<r>の数をそろえると、<p>と<r>の比は");
    snprintf(text, sizeof text, "%lld:%lld", (long long)p->aux[5], (long long)p->aux[6]);
    build_formula_words(p, text, "", "%lld:%lld", (long long)build_value(p, R1), (long long)build_value(p, R2));
    build_say(p, "、<r>と<s>の比は");
    snprintf(text, sizeof text, "%lld:%lld", (long long)p->aux[6], (long long)p->aux[7]);
    build_formula_words(p, text, "", "%lld:%lld", (long long)build_value(p, R3), (long long)build_value(p, R4));
    build_say(p, "です。");
}

static void bind_link(struct build *p) {
    if (!build_need(p, "the first or the third is asked", p->asked != 1)) return;
    bind_ratios(p);
    build_set(p, "q", p->asked ? "<s>" : "<p>");
    build_set(p, "o", p->asked ? "<p>" : "<s>");
    build_set_number(p, "og", p->aux[p->asked ? 5 : 7]);
    build_set_number(p, "qg", p->aux[p->asked ? 7 : 5]);
}
/* From the first to the third, or back. */
static bool draw_link(struct build *p) {
    if (!draw_ratios(p)) return false;
    bool back = build_chance(p, 40);
    int64_t one = build_between(p, 2, 12), given = p->aux[back ? 7 : 5];
    p->asked = back ? 0 : 2;
    build_datum(p, GIVEN, "G", one * given);
    return build_need(p, "amounts fit the domain",
                      one * p->aux[5] <= 150 && one * p->aux[6] <= 150 && one * p->aux[7] <= 150) &&
           build_need(p, "a plausible number", one * given >= 10);
}
static void solve_link(struct build *p) {
    bool back = p->asked == 0;
    step_match(p);
    struct ratio one = build_step(p, "<o>は比の<og>にあたるので、比の1にあたる数は、", p->datum[GIVEN], '/',
                                  build_int(p->aux[back ? 7 : 5]), "<c>", "です。");
    struct ratio found =
        build_step(p, "<q>は比の<qg>にあたるので、", one, '*', build_int(p->aux[back ? 5 : 7]), "<c>", "です。");
    build_trap(p,
               build_fraction(build_value(p, GIVEN) * build_value(p, back ? R1 : R4), build_value(p, back ? R4 : R1)));
    build_answer(p, found, "", "<c>");
}
/* The shared one first. */
static void solve_link_step(struct build *p) {
    bool back = p->asked == 0;
    struct ratio one = build_share_step(p, "<o>と<r>の比で、比の1にあたる数は、", p->datum[GIVEN],
                                        p->datum[back ? R4 : R1], "<c>", "です。");
    struct ratio middle = build_step(p, "<r>は、", one, '*', p->datum[back ? R3 : R2], "<c>", "です。");
    struct ratio other =
        build_share_step(p, "<q>と<r>の比で、比の1にあたる数は、", middle, p->datum[back ? R2 : R3], "<c>", "です。");
    struct ratio found = build_step(p, "<q>は、", other, '*', p->datum[back ? R1 : R4], "<c>", "です。");
    build_answer(p, found, "", "<c>");
}
static bool holds_link(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(R1) | BIT(R2), x[0] * build_value(p, R2) == x[1] * build_value(p, R1)) &&
           IF_KEPT(keep, BIT(R3) | BIT(R4), x[1] * build_value(p, R4) == x[2] * build_value(p, R3)) &&
           IF_KEPT(keep, BIT(GIVEN), x[p->asked ? 0 : 2] == build_value(p, GIVEN));
}
static const char *const templates_link[] = {
    "<p>と<r>の持っている<t>の数の比は<a>:<b>、<r>と<s>の持っている<t>の数の比は<d>:<e>です。<o>が<G><c>持っているとき、<q>は何<c>持っていますか。",
    "<t>の数をくらべると、<p>と<r>の比は<a>:<b>、<r>と<s>の比は<d>:<e>でした。<o>の<t>が<G><c>のとき、<q>の<t>は何<c>ですか。",
    "3人が<t>を集めました。集めた数の比は、<p>と<r>が<a>:<b>、<r>と<s>が<d>:<e>です。<o>は<G><c>集めました。<q>は何<c>集めましたか。",
    "<q>の<t>は何<c>ですか。<p>と<r>の<t>の数の比は<a>:<b>で、<r>と<s>の<t>の数の比は<d>:<e>です。<o>は<G><c>持っています。",
    "<o>は<t>を<G><c>持っています。<p>の数と<r>の数の比が<a>:<b>、<r>の数と<s>の数の比が<d>:<e>であるとき、<q>の<t>の数<wo>",
    "<p>:<r>が<a>:<b>、<r>:<s>が<d>:<e>の比になるように<t>を分けました。<o>が<G><c>もらったとき、<q>は何<c>もらいましたか。",
    "<p>と<r>は<a>:<b>、<r>と<s>は<d>:<e>の比で<t>を持っています。<o>の数は<G><c>です。<q>の数は何<c><ka>",
    "<t>を3人で分けました。<p>の分と<r>の分の比は<a>:<b>、<r>の分と<s>の分の比は<d>:<e>で、<o>の分は<G><c>です。<q>の分は何<c>[ですか。|でしょうか。]",
    "!<r>の<t>の数をもとにすると、<p>と<r>の比は<a>:<b>、<r>と<s>の比は<d>:<e>です。<o>が<G><c>なら、<q>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_link = {FIGURE_TABLE,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<r>|<s>"},
                                                    {"ratios", FIGURE_NUMBER_TABLE, "<a>,<b>|<d>,<e>"},
                                                    {"known", FIGURE_NUMBER, "<G>"},
                                                    {"known_label", FIGURE_TEXT, "<o>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype link_asked = {
    .id = "link",
    .name = "連比から量",
    .level = 2,
    .templates = templates_link,
    .asks = "<p>の数||<s>の数",
    .role = {{"a", "1つ目の比の<p>", ""},
             {"b", "1つ目の比の<r>", ""},
             {"d", "2つ目の比の<r>", ""},
             {"e", "2つ目の比の<s>", ""},
             {"G", "<o>の数", "<c>"}},
    .method = {{"連比", "<r>の比の数を、<b>と<d>の最小公倍数の<l>にそろえて考えます。", solve_link, NULL},
               {"順に求める", "<o>の数から<r>の数を求めて、次に<q>の数を求めます。", solve_link_step,
                "<r>の数は、どの比から求められますか。"}},
    .draw = draw_link,
    .bind = bind_link,
    .holds = holds_link,
    .low = {1, 1, 1},
    .high = {150, 150, 150},
    .hint = "2つの比に出てくる<r>の数をそろえましょう。",
    .figure = &figure_link,
};

/* ---- the ratio of all three ---- */
static bool draw_ratio(struct build *p) {
    static const char *const what[] = {"持っている<t>の数", "集めた<t>の数", "作った<t>の数", "もらった<t>の数", NULL};
    static const char *const other[] = {"貯金の金額",   "読んだ本のページ数", "拾ったくりの重さ",
                                        "走った道のり", "使ったリボンの長さ", NULL};
    if (!draw_ratios(p)) return false;
    build_words(p, "w", build_chance(p, 60) ? what : other);
    return build_need(p, "smallest numbers", build_gcd(build_gcd(p->aux[5], p->aux[6]), p->aux[7]) == 1) &&
           build_need(p, "two digits", p->aux[5] < 100 && p->aux[7] < 100);
}
static void solve_ratio(struct build *p) {
    char text[64];
    step_match(p);
    snprintf(text, sizeof text, "%lld:%lld:%lld", (long long)p->aux[5], (long long)p->aux[6], (long long)p->aux[7]);
    build_set(p, "all", text);
    build_line(p);
    build_say(p, "<r>がどちらも<l>になったので、3人の比は<all>です。");
    build_answer_words(p, p->aux[5] * 10000 + p->aux[6] * 100 + p->aux[7], text);
}
static bool holds_ratio(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = x[0] / 10000, b = x[0] / 100 % 100, c = x[0] % 100;
    if (!a || !b || !c || build_gcd(build_gcd(a, b), c) != 1) return false;
    return IF_KEPT(keep, BIT(R1) | BIT(R2), a * build_value(p, R2) == b * build_value(p, R1)) &&
           IF_KEPT(keep, BIT(R3) | BIT(R4), b * build_value(p, R4) == c * build_value(p, R3));
}
static const char *const templates_ratio[] = {
    "<p>と<r>の<w>の比は<a>:<b>、<r>と<s>の<w>の比は<d>:<e>です。3人の<w>の比を、<p>、<r>、<s>の順に、最も簡単な整数の比で表しなさい。",
    "<w>をくらべると、<p>と<r>の比は<a>:<b>、<r>と<s>の比は<d>:<e>でした。<p>と<r>と<s>の<w>の比を、最も簡単な整数の比で求めなさい。",
    "<p>と<r>の<w>の比は<a>:<b>です。また、<r>と<s>の<w>の比は<d>:<e>です。<p>、<r>、<s>の<w>の比を、最も簡単な整数の比で答えなさい。",
    "3人の<w>の比を、<p>、<r>、<s>の順に、最も簡単な整数の比で求めなさい。<p>と<r>の比は<a>:<b>、<r>と<s>の比は<d>:<e>です。",
    "<p>:<r>が<a>:<b>、<r>:<s>が<d>:<e>のとき、3人の<w>の比<p>:<r>:<s>を、最も簡単な整数の比で表しましょう。どの比も<w>の比です。",
    "<r>の<w>をもとにすると、<p>と<r>の比は<a>:<b>、<r>と<s>の比は<d>:<e>です。<p>、<r>、<s>の順の<w>の比を、最も簡単な整数の比で表しなさい。",
    "<w>の比が、<p>と<r>では<a>:<b>、<r>と<s>では<d>:<e>になっています。3人の<w>の比は、<p>、<r>、<s>の順に何対何対何ですか。最も簡単な整数の比で答えましょう。",
    "<p>、<r>、<s>の<w>について、<p>と<r>の比が<a>:<b>、<r>と<s>の比が<d>:<e>とわかっています。3人の比を、最も簡単な整数の比で求めましょう。",
    NULL,
};
static const struct figure_template figure_ratio = {FIGURE_TABLE,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<r>|<s>"},
                                                     {"ratios", FIGURE_NUMBER_TABLE, "<a>,<b>|<d>,<e>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype ratio_asked = {
    .id = "ratio",
    .name = "3つの比",
    .level = 1,
    .templates = templates_ratio,
    .asks = "<p>、<r>、<s>の比",
    .role = {{"a", "1つ目の比の<p>", ""},
             {"b", "1つ目の比の<r>", ""},
             {"d", "2つ目の比の<r>", ""},
             {"e", "2つ目の比の<s>", ""}},
    .method = {{"連比", "<r>の比の数を、<b>と<d>の最小公倍数の<l>にそろえて考えます。", solve_ratio, NULL}},
    .draw = draw_ratio,
    .bind = bind_ratios,
    .holds = holds_ratio,
    .low = {10101},
    .high = {999999},
    .hint = "2つの比に出てくる<r>の数をそろえましょう。",
    .figure = &figure_ratio,
};

/* ---- a total shared by three ---- */
static void bind_share3(struct build *p) {
    static const char *const slot[] = {"<p>", "<r>", "<s>"};
    bind_ratios(p);
    build_set(p, "q", slot[p->asked]);
    build_set_number(p, "qg", p->aux[5 + p->asked]);
}
static bool draw_share3(struct build *p) {
    if (!draw_ratios(p)) return false;
    int64_t one = build_between(p, 2, 15);
    p->asked = (int)build_between(p, 0, 2);
    build_datum(p, GIVEN, "T", one * (p->aux[5] + p->aux[6] + p->aux[7]));
    return build_need(p, "smallest numbers", build_gcd(build_gcd(p->aux[5], p->aux[6]), p->aux[7]) == 1) &&
           build_need(p, "amounts fit the domain",
                      one * p->aux[5] <= 120 && one * p->aux[6] <= 120 && one * p->aux[7] <= 120);
}
static void solve_share3(struct build *p) {
    step_match(p);
    int64_t sum = p->aux[5] + p->aux[6] + p->aux[7];
    build_line(p);
    build_say(p, "3人の比の数の合計は、");
    build_formula(p, build_int(sum), "", "%lld+%lld+%lld", (long long)p->aux[5], (long long)p->aux[6],
                  (long long)p->aux[7]);
    build_say(p, "です。");
    struct ratio one = build_step(p, "比の1にあたる数は、", p->datum[GIVEN], '/', build_int(sum), "<c>", "です。");
    struct ratio found =
        build_step(p, "<q>は比の<qg>にあたるので、", one, '*', build_int(p->aux[5 + p->asked]), "<c>", "です。");
    build_trap(p, build_fraction(build_value(p, GIVEN), 3));
    build_answer(p, found, "", "<c>");
}
static bool holds_share3(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(R1) | BIT(R2), x[0] * build_value(p, R2) == x[1] * build_value(p, R1)) &&
           IF_KEPT(keep, BIT(R3) | BIT(R4), x[1] * build_value(p, R4) == x[2] * build_value(p, R3)) &&
           IF_KEPT(keep, BIT(GIVEN), x[0] + x[1] + x[2] == build_value(p, GIVEN));
}
static const char *const templates_share3[] = {
    "<T><c>の<t>を<p>、<r>、<s>の3人で分けました。<p>と<r>の数の比は<a>:<b>、<r>と<s>の数の比は<d>:<e>です。<q>は何<c>もらいましたか。",
    "<p>、<r>、<s>の3人の<t>は合わせて<T><c>です。数の比は、<p>と<r>が<a>:<b>、<r>と<s>が<d>:<e>です。<q>は何<c>持っていますか。",
    "<t>が<T><c>あります。<p>と<r>の比が<a>:<b>、<r>と<s>の比が<d>:<e>になるように3人で分けると、<q>の分は何<c>ですか。",
    "<q>は<t>を何<c>持っていますか。3人の合計は<T><c>で、<p>と<r>の数の比は<a>:<b>、<r>と<s>の数の比は<d>:<e>です。",
    "3人が集めた<t>は全部で<T><c>です。<p>と<r>の集めた数の比が<a>:<b>、<r>と<s>の集めた数の比が<d>:<e>のとき、<q>が集めた数<wo>",
    "<p>と<r>の<t>の数の比は<a>:<b>で、<r>と<s>の<t>の数の比は<d>:<e>です。3人の<t>を合わせると<T><c>になります。<q>の<t>は何<c>[ですか。|でしょうか。]",
    "3人で<t>を<T><c>作りました。作った数の比は、<p>と<r>が<a>:<b>、<r>と<s>が<d>:<e>です。<q>は何<c>作りましたか。",
    "<p>、<r>、<s>が合わせて<T><c>の<t>を持っています。<p>の数と<r>の数は<a>:<b>、<r>の数と<s>の数は<d>:<e>の比です。<q>の<t>は何<c><ka>",
    NULL,
};
static const struct figure_template figure_share3 = {FIGURE_TABLE,
                                                     {{"labels", FIGURE_TEXTS, "<p>|<r>|<s>"},
                                                      {"ratios", FIGURE_NUMBER_TABLE, "<a>,<b>|<d>,<e>"},
                                                      {"sum", FIGURE_NUMBER, "<T>"},
                                                      {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype share3 = {
    .id = "share3",
    .name = "3人の比例配分",
    .level = 3,
    .templates = templates_share3,
    .asks = "<p>の分|<r>の分|<s>の分",
    .role = {{"a", "1つ目の比の<p>", ""},
             {"b", "1つ目の比の<r>", ""},
             {"d", "2つ目の比の<r>", ""},
             {"e", "2つ目の比の<s>", ""},
             {"T", "全部の数", "<c>"}},
    .method = {{"連比", "<r>の比の数を、<b>と<d>の最小公倍数の<l>にそろえて、3人の比を求めます。", solve_share3, NULL}},
    .draw = draw_share3,
    .bind = bind_share3,
    .holds = holds_share3,
    .low = {1, 1, 1},
    .high = {120, 120, 120},
    .hint = "2つの比に出てくる<r>の数をそろえましょう。",
    .figure = &figure_share3,
};

static const struct subtype *const subtypes[] = {&ratio_asked, &link_asked, &share3, NULL};
const struct family family_renpi = {
    .id = "renpi", .number = "F38", .name = "連比(3人の比)", .grade = 5, .scene = SCENE_INDOORS, .subtypes = subtypes};
