/* bunpai_san.c - 分配算 of three parts: each so many times another one, and some more or less.
 *
 *   the total without what is more, with what is missing = the shares;  ÷ number of shares = the smallest part
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TOTAL, FIRST, SECOND, EXTRA, OTHER };
enum { SMALL, MIDDLE, BIG };

static const char *const things[] = {
    "あめ|個",     "カード|枚",   "色紙|枚",   "どんぐり|個", "おはじき|個", "シール|枚",  "ビーズ|個", "くり|個",
    "クッキー|枚", "貝がら|個",   "コイン|枚", "切手|枚",     "いちご|個",   "えん筆|本",  "花|本",     "ビー玉|個",
    "画用紙|枚",   "折りづる|羽", "メダル|枚", "お金|円",     "金貨|枚",     "!ボタン|個", NULL};
static const char *const people[] = {"<A>|<B>|<C>", "<A>|<B>|<C>",    "<A>|<B>|<C>", "姉|兄|妹",
                                     "兄|姉|弟",    "長男|次男|三男", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

/* So many more, or fewer. */
struct part {
    struct ratio v;
    bool more;
};
/* 0 where nobody says how many times: 弟より5個多い. */
static struct ratio times_of(const struct build *p, int i) { return p->datum[i].num ? p->datum[i] : build_int(1); }
static struct part part_of(const struct build *p, int i) { return (struct part){p->datum[i], p->aux[i - EXTRA]}; }
static bool is_part(const struct build *p, int i, int64_t part, int64_t of) {
    struct ratio k = times_of(p, i);
    int64_t extra = build_value(p, i + 2) * (p->aux[i - FIRST] ? 1 : -1);
    return (part - extra) * k.den == of * k.num;
}
static void bind(struct build *p) {
    static const char *const slot[] = {"<s>", "<m>", "<b>"};
    build_set(p, "q", slot[p->asked]);
    build_set(p, "mo", p->aux[0] ? "多く" : "少なく"), build_set(p, "mi", p->aux[0] ? "多い" : "少ない");
    build_set(p, "po", p->aux[1] ? "多く" : "少なく"), build_set(p, "pi", p->aux[1] ? "多い" : "少ない");
}
static bool draw(struct build *p, bool chain) {
    build_people(p, "A|B|C");
    build_context(p, "t|c", things);
    build_words(p, "b|m|s", people);
    int64_t n = build_between(p, 2, 4), j = build_between(p, 2, 4), d = build_between(p, 2, 20),
            e = build_between(p, 2, 20), one = build_between(p, 4, 50);
    bool more = build_chance(p, 55), other = build_chance(p, 55);
    int64_t middle = one * n + (more ? d : -d), big = (chain ? middle : one) * j + (other ? e : -e);
    build_datum(p, TOTAL, "T", one + middle + big), build_datum(p, FIRST, "n", n), build_datum(p, SECOND, "j", j);
    build_datum(p, EXTRA, "d", d), build_datum(p, OTHER, "e", e);
    build_aux(p, 0, more), build_aux(p, 1, other);
    p->asked = (int)build_between(p, 0, 2);
    return build_need(p, "parts that fit the domain", middle > 2 && big > 2 && middle <= 150 && big <= 250) &&
           build_need(p, "numbers differ", n != j && d != e && middle != big && d != n && d != j && e != n && e != j);
}
/* Without what is more, with what is missing. */
static struct ratio even_out(struct build *p, const char *who, struct ratio all, struct part x) {
    if (x.v.num == 0) return all;
    build_say(p, who);
    all = build_equation(p, all, x.more ? '-' : '+', x.v, "<c>");
    build_say(p, "。");
    return all;
}
static struct ratio find_one(struct build *p, struct part first, struct part second, struct ratio n, struct ratio k) {
    struct ratio all = p->datum[TOTAL];
    if (first.v.num || second.v.num) {
        build_line(p);
        build_say(p, "全部の数を直します。");
        all = even_out(p, first.more ? "<m>の分をひいて、" : "<m>の分をたして、", all, first);
        all = even_out(p, second.more ? "<b>の分をひいて、" : "<b>の分をたして、", all, second);
    }
    struct ratio shares = build_step(p, "これは<s>の、", build_int(1), '+', n, "", "、");
    shares = build_equation(p, shares, '+', k, "");
    build_say(p, "倍です。");
    return build_step(p, "<s>は、", all, '/', shares, "<c>", "です。");
}
/* So many times `of`, and some more or less. */
static struct ratio find_part(struct build *p, const char *who, struct ratio of, struct ratio times, struct part x) {
    bool plain = times.num == times.den;
    if (plain && x.v.num == 0) return of;
    build_line(p);
    build_say(p, who);
    if (!plain) of = build_equation(p, of, '*', times, "<c>"), build_say(p, x.v.num ? "、" : "");
    if (x.v.num) of = build_equation(p, of, x.more ? '+' : '-', x.v, "<c>");
    build_say(p, "です。");
    return of;
}
static void answer(struct build *p, struct ratio one, struct ratio found) {
    if (p->asked != SMALL) build_trap(p, one);
    build_answer(p, found, "", "<c>");
}

/* ---- both compared with the smallest ---- */
static bool draw_base(struct build *p) { return draw(p, false); }
static void solve_base(struct build *p) {
    struct part first = part_of(p, EXTRA), second = part_of(p, OTHER);
    struct ratio n = times_of(p, FIRST), j = times_of(p, SECOND), one = find_one(p, first, second, n, j), found = one;
    if (p->asked == MIDDLE) found = find_part(p, "<m>は、", one, n, first);
    if (p->asked == BIG) found = find_part(p, "<b>は、", one, j, second);
    answer(p, one, found);
}
static bool holds_base(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(TOTAL), x[0] + x[1] + x[2] == build_value(p, TOTAL)) &&
           IF_KEPT(keep, BIT(FIRST) | BIT(EXTRA), is_part(p, FIRST, x[1], x[0])) &&
           IF_KEPT(keep, BIT(SECOND) | BIT(OTHER), is_part(p, SECOND, x[2], x[0]));
}
static const char *const templates_base[] = {
    "<T><c>の<t>を、<m>、<b>、<s>の3人で分けます。<m>は<s>の<n>倍より<d><c><mo>、<b>は<s>の<j>倍より<e><c><po>なるようにすると、<q>は何<c>になりますか。",
    "<m>、<b>、<s>の<t>は、合わせて<T><c>です。<m>は<s>の<n>倍より<d><c><mo>、<b>は<s>の<j>倍より<e><c><po>持っています。<q>は何<c>持っていますか。",
    "<t>が<T><c>あります。これを分けると、<m>は<s>の<n>倍より<d><c><mo>なり、<b>は<s>の<j>倍より<e><c><po>なりました。<q>の分は何<c>[ですか。|でしょうか。]",
    "<q>の<t>は何<c>ですか。<m>、<b>、<s>の<t>は全部で<T><c>で、<m>は<s>の<n>倍より<d><c><mi>数、<b>は<s>の<j>倍より<e><c><pi>数です。",
    "<s>の<t>の<n>倍より<d><c><mi>のが<m>の<t>で、<s>の<t>の<j>倍より<e><c><pi>のが<b>の<t>です。合わせると<T><c>です。<q>の<t>は何<c><ka>",
    "<m>と<b>と<s>が<t>を集めると、全部で<T><c>になりました。<m>は<s>の<n>倍より<d><c><mo>、<b>は<s>の<j>倍より<e><c><po>集めました。<q>は何<c>集めましたか。",
    "3人の<t>の合計は<T><c>です。<b>は<s>の<j>倍より<e><c><po>、<m>は<s>の<n>倍より<d><c><mi>とき、<q>の<t>は何<c>ですか。",
    "!<t><T><c>を3人で分けました。<s>とくらべると、<m>は<n>倍より<d><c><mo>、<b>は<j>倍より<e><c><po>しました。<q>の<t>の数<wo>",
    NULL,
};
#define ROLES(of)                                                                                             \
    {"T", "全部の数", "<c>"}, {"n", "<m>は<s>の何倍か", "倍", PROBLEM_DECIMAL, .optional = true},             \
        {"j", "<b>は" of "の何倍か", "倍", PROBLEM_DECIMAL, .optional = true},                                \
        {"d", "<m>の、倍との差", "<c>", .optional = true}, {"e", "<b>の、倍との差", "<c>", .optional = true}, \
        {"mo", "<m>は倍より多いか少ないか", "少ない|多い", PROBLEM_CHOICE, .aux = 0}, {                       \
        "po", "<b>は倍より多いか少ないか", "少ない|多い", PROBLEM_CHOICE, .aux = 1                            \
    }
static const struct subtype base = {
    .id = "base",
    .name = "1人とくらべる何倍より多い・少ない",
    .level = 2,
    .templates = templates_base,
    .asks = "<s>の分|<m>の分|<b>の分",
    .role = {ROLES("<s>")},
    .method = {{"線分図", "分配算です。<s>の分を1として、どれもちょうど何倍かになるように全部の数を直します。",
                solve_base, NULL}},
    .draw = draw_base,
    .bind = bind,
    .holds = holds_base,
    .low = {1, 1, 1},
    .high = {60, 150, 250},
    .hint = "<s>を1とすると、<m>と<b>はいくつより多いか、少ないかを図にかきましょう。",
    .figure = &figure,
};

/* ---- the third compared with the second ---- */
static bool draw_chain(struct build *p) { return draw(p, true); }
/* Both together, on the line at hand. */
static struct part join(struct build *p, struct part a, struct part b) {
    bool larger = a.v.num * b.v.den >= b.v.num * a.v.den, alike = a.more == b.more;
    struct part large = larger ? a : b, small = larger ? b : a;
    build_say(p, "<b>は、ちょうどの倍数より、");
    large.v = build_equation(p, large.v, alike ? '+' : '-', small.v, "<c>");
    build_say(p, large.more ? "多いです。" : "少ないです。");
    return large;
}
/* What <m> has beyond its share, times j, and what <b> has beyond that. */
static struct part far_extra(struct build *p, struct part first, struct part second, struct ratio j) {
    struct part far = first;
    bool scaled = far.v.num && j.num != j.den;
    if (scaled || (far.v.num && second.v.num)) build_line(p);
    if (scaled) {
        build_say(p, far.more ? "<m>が多い分の<j>倍は、" : "<m>が少ない分の<j>倍は、");
        far.v = build_equation(p, far.v, '*', j, "<c>");
        build_say(p, second.v.num ? "、" : "です。");
    }
    return second.v.num == 0 ? far : far.v.num == 0 ? second : join(p, far, second);
}
static void solve_chain(struct build *p) {
    struct part first = part_of(p, EXTRA), second = part_of(p, OTHER);
    struct ratio n = times_of(p, FIRST), j = times_of(p, SECOND), k = n;
    if (j.num != j.den && n.num != n.den)
        k = build_step(p, "<m>は<s>の<n>倍、<b>は、", n, '*', j, "倍", "がもとです。");
    else if (j.num != j.den)
        k = j;
    struct ratio one = find_one(p, first, far_extra(p, first, second, j), n, k), found = one;
    if (p->asked != SMALL) found = find_part(p, "<m>は、", one, n, first);
    if (p->asked == BIG) found = find_part(p, "<b>は、", found, j, second);
    answer(p, one, found);
}
static bool holds_chain(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(TOTAL), x[0] + x[1] + x[2] == build_value(p, TOTAL)) &&
           IF_KEPT(keep, BIT(FIRST) | BIT(EXTRA), is_part(p, FIRST, x[1], x[0])) &&
           IF_KEPT(keep, BIT(SECOND) | BIT(OTHER), is_part(p, SECOND, x[2], x[1]));
}
static const char *const templates_chain[] = {
    "<T><c>の<t>を、<b>、<m>、<s>の3人で分けます。<m>は<s>の<n>倍より<d><c><mo>、<b>は<m>の<j>倍より<e><c><po>なるようにすると、<q>は何<c>になりますか。",
    "<b>、<m>、<s>の<t>は、合わせて<T><c>です。<m>は<s>の<n>倍より<d><c><mo>、<b>は<m>の<j>倍より<e><c><po>持っています。<q>は何<c>持っていますか。",
    "<t>が<T><c>あります。これを分けると、<m>は<s>の<n>倍より<d><c><mo>なり、<b>は<m>の<j>倍より<e><c><po>なりました。<q>の分は何<c>[ですか。|でしょうか。]",
    "<q>の<t>は何<c>ですか。<b>、<m>、<s>の<t>は全部で<T><c>で、<m>は<s>の<n>倍より<d><c><mi>数、<b>は<m>の<j>倍より<e><c><pi>数です。",
    "<s>の<t>の<n>倍より<d><c><mi>のが<m>の<t>で、<m>の<t>の<j>倍より<e><c><pi>のが<b>の<t>です。合わせると<T><c>です。<q>の<t>は何<c><ka>",
    "<b>と<m>と<s>が<t>を集めると、全部で<T><c>になりました。<b>は<m>の<j>倍より<e><c><po>、<m>は<s>の<n>倍より<d><c><mo>集めました。<q>は何<c>集めましたか。",
    "3人の<t>の合計は<T><c>です。<b>は<m>の<j>倍より<e><c><po>、<m>は<s>の<n>倍より<d><c><mi>とき、<q>の<t>は何<c>ですか。",
    "!<t><T><c>を3人で分けました。<b>の分は<m>の<j>倍より<e><c><po>、<m>の分は<s>の<n>倍より<d><c><mo>しました。<q>の<t>の数<wo>",
    NULL,
};
static const struct subtype chain = {
    .id = "chain",
    .name = "順にくらべる何倍より多い・少ない",
    .level = 3,
    .templates = templates_chain,
    .asks = "<s>の分|<m>の分|<b>の分",
    .role = {ROLES("<m>")},
    .method = {{"線分図", "分配算です。<s>の分を1として、<m>と<b>がいくつ分と何<c>かを順に考えます。", solve_chain,
                NULL}},
    .draw = draw_chain,
    .bind = bind,
    .holds = holds_chain,
    .low = {1, 1, 1},
    .high = {60, 150, 250},
    .hint = "<s>を1とすると、<m>はいくつとどれだけですか。次に<b>を考えましょう。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&base, &chain, NULL};
const struct family family_bunpai_san = {.id = "bunpai_san",
                                         .number = "F03",
                                         .name = "分配算(3人の何倍より)",
                                         .grade = 5,
                                         .scene = SCENE_INDOORS,
                                         .subtypes = subtypes};
