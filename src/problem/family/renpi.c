/* renpi.c - 連比: two ratios of three people become one by making the shared term equal; an amount or a total follows.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

/* thing | counter */
static const char *const things[] = {"カード|枚", "シール|枚", "おはじき|個", "色紙|枚", "どんぐり|個", "ビー玉|個", "切手|枚", "あめ|個", "コイン|枚", "くり|個", "えん筆|本", "ビーズ|個", "!メダル|枚", NULL};
static const char *const people3[] = {"<A>|<B>|<C>", "<A>|<B>|<C>", "兄|<A>|妹", "姉|弟|<A>", "Aさん|Bさん|Cさん", NULL};

static bool simple(int64_t a, int64_t b) { return a != b && kit_gcd(a, b) == 1; }

/* ---- two ratios with a shared term ---- */
enum { R1, R2, R3, R4, GIVEN };
/* The terms of all three (aux 5 to 7, not part of the key) with the shared term l. */
static void derive_ratios(struct kit *k) {
    int64_t a = kit_value(k, R1), b = kit_value(k, R2), c = kit_value(k, R3), d = kit_value(k, R4), l = kit_lcm(b, c);
    k->aux[5] = l / b * a, k->aux[6] = l, k->aux[7] = l / c * d;
    kit_set_number(k, "l", l);
}
static bool draw_ratios(struct kit *k) {
    kit_people(k, "A|B|C");
    kit_context(k, "t|c", things);
    kit_words(k, "p|r|s", people3);
    int64_t a = kit_between(k, 1, 9), b = kit_between(k, 2, 9), c = kit_between(k, 2, 9), d = kit_between(k, 1, 9);
    kit_datum(k, R1, "a", a), kit_datum(k, R2, "b", b), kit_datum(k, R3, "d", c), kit_datum(k, R4, "e", d);
    derive_ratios(k);
    int64_t l = k->aux[6];
    return kit_need(k, "simple ratios", simple(a, b) && simple(c, d)) && kit_need(k, "both ratios have to be matched", l > b && l > c) && kit_need(k, "a small shared term", l <= 60) &&
           kit_need(k, "three different amounts", k->aux[5] != k->aux[7]);
}
/* Both ratios with the shared term l, on one line. */
static void step_match(struct kit *k) {
    char text[48];
    kit_line(k);
    kit_say(k, "<r>の数をそろえると、<p>と<r>の比は");
    snprintf(text, sizeof text, "%lld:%lld", (long long)k->aux[5], (long long)k->aux[6]);
    kit_formula_words(k, text, "", "%lld:%lld", (long long)kit_value(k, R1), (long long)kit_value(k, R2));
    kit_say(k, "、<r>と<s>の比は");
    snprintf(text, sizeof text, "%lld:%lld", (long long)k->aux[6], (long long)k->aux[7]);
    kit_formula_words(k, text, "", "%lld:%lld", (long long)kit_value(k, R3), (long long)kit_value(k, R4));
    kit_say(k, "です。");
}

static void derive_link(struct kit *k) {
    derive_ratios(k);
    kit_set_number(k, "og", k->aux[k->asked ? 5 : 7]);
    kit_set_number(k, "qg", k->aux[k->asked ? 7 : 5]);
}
/* From the first to the third, or back. */
static bool draw_link(struct kit *k) {
    if (!draw_ratios(k)) return false;
    bool back = kit_chance(k, 40);
    int64_t one = kit_between(k, 2, 12), given = k->aux[back ? 7 : 5];
    k->asked = back ? 0 : 2;
    kit_set(k, "q", back ? "<p>" : "<s>");
    kit_set(k, "o", back ? "<s>" : "<p>");
    derive_link(k);
    kit_datum(k, GIVEN, "G", one * given);
    return kit_need(k, "amounts fit the domain", one * k->aux[5] <= 150 && one * k->aux[6] <= 150 && one * k->aux[7] <= 150) && kit_need(k, "a plausible number", one * given >= 10);
}
static void solve_link(struct kit *k) {
    bool back = k->asked == 0;
    step_match(k);
    struct ratio one = kit_step(k, "<o>は比の<og>にあたるので、比の1にあたる数は、", k->datum[GIVEN], '/', kit_int(k->aux[back ? 7 : 5]), "<c>", "です。");
    struct ratio found = kit_step(k, "<q>は比の<qg>にあたるので、", one, '*', kit_int(k->aux[back ? 5 : 7]), "<c>", "です。");
    kit_trap(k, kit_fraction(kit_value(k, GIVEN) * kit_value(k, back ? R1 : R4), kit_value(k, back ? R4 : R1)));
    kit_answer(k, found, "", "<c>");
}
/* The shared one first. */
static void solve_link_step(struct kit *k) {
    bool back = k->asked == 0;
    struct ratio one = kit_share_step(k, "<o>と<r>の比で、比の1にあたる数は、", k->datum[GIVEN], k->datum[back ? R4 : R1], "<c>", "です。");
    struct ratio middle = kit_step(k, "<r>は、", one, '*', k->datum[back ? R3 : R2], "<c>", "です。");
    struct ratio other = kit_share_step(k, "<q>と<r>の比で、比の1にあたる数は、", middle, k->datum[back ? R2 : R3], "<c>", "です。");
    struct ratio found = kit_step(k, "<q>は、", other, '*', k->datum[back ? R1 : R4], "<c>", "です。");
    kit_answer(k, found, "", "<c>");
}
static bool holds_link(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(R1) | KIT_BIT(R2), x[0] * kit_value(k, R2) == x[1] * kit_value(k, R1)) &&
           KIT_KEEP(keep, KIT_BIT(R3) | KIT_BIT(R4), x[1] * kit_value(k, R4) == x[2] * kit_value(k, R3)) && KIT_KEEP(keep, KIT_BIT(GIVEN), x[k->asked ? 0 : 2] == kit_value(k, GIVEN));
}
static const char *const frames_link[] = {
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
static const char figure_link[] = "{\"type\":\"table\",\"labels\":[\"<p>\",\"<r>\",\"<s>\"],\"ratios\":[[<a>,<b>],[<d>,<e>]],\"unit\":\"<c>\"}";
static const struct kit_subtype link_asked = {
    .id = "link", .name = "連比から量", .level = 2, .frames = frames_link,
    .method = {{"連比", "<r>の比の数を、<b>と<d>の最小公倍数の<l>にそろえて考えます。", solve_link, NULL},
               {"順に求める", "<o>の数から<r>の数を求めて、次に<q>の数を求めます。", solve_link_step, "<r>の数は、どの比から求められますか。"}},
    .draw = draw_link, .derive = derive_link, .holds = holds_link, .low = {1, 1, 1}, .high = {150, 150, 150},
    .hint = "2つの比に出てくる<r>の数をそろえましょう。", .figure = figure_link,
};

/* ---- the ratio of all three ---- */
static bool draw_ratio(struct kit *k) {
    static const char *const what[] = {"持っている<t>の数", "集めた<t>の数", "作った<t>の数", "もらった<t>の数", NULL};
    static const char *const other[] = {"貯金の金額", "読んだ本のページ数", "拾ったくりの重さ", "走った道のり", "使ったリボンの長さ", NULL};
    if (!draw_ratios(k)) return false;
    kit_words(k, "w", kit_chance(k, 60) ? what : other);
    return kit_need(k, "smallest numbers", kit_gcd(kit_gcd(k->aux[5], k->aux[6]), k->aux[7]) == 1) && kit_need(k, "two digits", k->aux[5] < 100 && k->aux[7] < 100);
}
static void solve_ratio(struct kit *k) {
    char text[64];
    step_match(k);
    snprintf(text, sizeof text, "%lld:%lld:%lld", (long long)k->aux[5], (long long)k->aux[6], (long long)k->aux[7]);
    kit_set(k, "all", text);
    kit_line(k);
    kit_say(k, "<r>がどちらも<l>になったので、3人の比は<all>です。");
    kit_answer_words(k, k->aux[5] * 10000 + k->aux[6] * 100 + k->aux[7], text);
}
static bool holds_ratio(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t a = x[0] / 10000, b = x[0] / 100 % 100, c = x[0] % 100;
    if (!a || !b || !c || kit_gcd(kit_gcd(a, b), c) != 1) return false;
    return KIT_KEEP(keep, KIT_BIT(R1) | KIT_BIT(R2), a * kit_value(k, R2) == b * kit_value(k, R1)) && KIT_KEEP(keep, KIT_BIT(R3) | KIT_BIT(R4), b * kit_value(k, R4) == c * kit_value(k, R3));
}
static const char *const frames_ratio[] = {
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
static const struct kit_subtype ratio_asked = {
    .id = "ratio", .name = "3つの比", .level = 1, .frames = frames_ratio,
    .method = {{"連比", "<r>の比の数を、<b>と<d>の最小公倍数の<l>にそろえて考えます。", solve_ratio, NULL}},
    .draw = draw_ratio, .derive = derive_ratios, .holds = holds_ratio, .low = {10101}, .high = {999999},
    .hint = "2つの比に出てくる<r>の数をそろえましょう。", .figure = figure_link,
};

/* ---- a total shared by three ---- */
static void derive_share3(struct kit *k) {
    derive_ratios(k);
    kit_set_number(k, "qg", k->aux[5 + k->asked]);
}
static bool draw_share3(struct kit *k) {
    static const char *const slot[] = {"<p>", "<r>", "<s>"};
    if (!draw_ratios(k)) return false;
    int64_t one = kit_between(k, 2, 15);
    k->asked = (int)kit_between(k, 0, 2);
    kit_set(k, "q", slot[k->asked]);
    derive_share3(k);
    kit_datum(k, GIVEN, "T", one * (k->aux[5] + k->aux[6] + k->aux[7]));
    return kit_need(k, "smallest numbers", kit_gcd(kit_gcd(k->aux[5], k->aux[6]), k->aux[7]) == 1) &&
           kit_need(k, "amounts fit the domain", one * k->aux[5] <= 120 && one * k->aux[6] <= 120 && one * k->aux[7] <= 120);
}
static void solve_share3(struct kit *k) {
    step_match(k);
    int64_t sum = k->aux[5] + k->aux[6] + k->aux[7];
    kit_line(k);
    kit_say(k, "3人の比の数の合計は、");
    kit_formula(k, kit_int(sum), "", "%lld+%lld+%lld", (long long)k->aux[5], (long long)k->aux[6], (long long)k->aux[7]);
    kit_say(k, "です。");
    struct ratio one = kit_step(k, "比の1にあたる数は、", k->datum[GIVEN], '/', kit_int(sum), "<c>", "です。");
    struct ratio found = kit_step(k, "<q>は比の<qg>にあたるので、", one, '*', kit_int(k->aux[5 + k->asked]), "<c>", "です。");
    kit_trap(k, kit_fraction(kit_value(k, GIVEN), 3));
    kit_answer(k, found, "", "<c>");
}
static bool holds_share3(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, KIT_BIT(R1) | KIT_BIT(R2), x[0] * kit_value(k, R2) == x[1] * kit_value(k, R1)) &&
           KIT_KEEP(keep, KIT_BIT(R3) | KIT_BIT(R4), x[1] * kit_value(k, R4) == x[2] * kit_value(k, R3)) && KIT_KEEP(keep, KIT_BIT(GIVEN), x[0] + x[1] + x[2] == kit_value(k, GIVEN));
}
static const char *const frames_share3[] = {
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
static const struct kit_subtype share3 = {
    .id = "share3", .name = "3人の比例配分", .level = 3, .frames = frames_share3,
    .method = {{"連比", "<r>の比の数を、<b>と<d>の最小公倍数の<l>にそろえて、3人の比を求めます。", solve_share3, NULL}},
    .draw = draw_share3, .derive = derive_share3, .holds = holds_share3, .low = {1, 1, 1}, .high = {120, 120, 120},
    .hint = "2つの比に出てくる<r>の数をそろえましょう。", .figure = figure_link,
};

static const struct kit_subtype *const subtypes[] = {&ratio_asked, &link_asked, &share3, NULL};
const struct kit_family family_renpi = {.id = "renpi", .number = "F38", .name = "連比(3人の比)", .grade = 5, .scene = KIT_INDOORS, .subtypes = subtypes};
