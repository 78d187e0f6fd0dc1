/* baisu.c - 倍数算: two amounts in a ratio; the sum stays when one gives to the other, the difference when
 * both gain or lose.
 *
 *   make the unchanged part equal in both ratios -> difference of shares = what moved -> one share
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { MOVED, A1, B1, A2, B2 };

static const char *const things[] = {"カード|枚|20|300",
                                     "シール|枚|20|300",
                                     "ボタン|個|20|300",
                                     "おはじき|個|20|300",
                                     "色紙|枚|20|400",
                                     "ビーズ|個|40|800",
                                     "あめ|個|12|120",
                                     "どんぐり|個|20|300",
                                     "コイン|枚|10|200",
                                     "えん筆|本|10|90",
                                     "切手|枚|20|200",
                                     "貝がら|個|20|200",
                                     "折り紙|枚|20|300",
                                     "ビー玉|個|20|300",
                                     "くり|個|20|200",
                                     "シャープペンシルのしん|本|20|200",
                                     "消しゴム|個|4|60",
                                     "本|冊|10|200",
                                     "クッキー|枚|12|150",
                                     "トランプ|枚|12|90",
                                     "写真|枚|20|300",
                                     "お手玉|個|6|60",
                                     "どらやき|個|4|60",
                                     "ミニカー|台|10|90",
                                     "ぬいぐるみ|個|4|60",
                                     "スタンプ|個|20|200",
                                     "輪ゴム|本|20|400",
                                     "!メダル|枚|10|90",
                                     NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", "<A>|<B>", NULL};

static void draw_ratios(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|lo|hi", things);
    build_words(p, "p|q", pairs);
    build_datum(p, A1, "a", build_between(p, 1, 9));
    build_datum(p, B1, "b", build_between(p, 1, 9));
    build_datum(p, A2, "m", build_between(p, 1, 9));
    build_datum(p, B2, "n", build_between(p, 1, 9));
    build_set(p, "t2", "<t>の数");
}
static bool lowest_terms(struct build *p) {
    return build_need(p, "ratios in lowest terms",
                      build_gcd(build_value(p, A1), build_value(p, B1)) == 1 &&
                          build_gcd(build_value(p, A2), build_value(p, B2)) == 1) &&
           build_need(p, "both own different amounts", build_value(p, A1) != build_value(p, B1));
}

static void bind(struct build *p) { build_set(p, "w", p->asked ? "<q>" : "<p>"); }

/* The two ratios scaled so that what does not change counts the same; false where the numbers get too large. */
struct scaled {
    int64_t whole, a1, b1, a2, b2, f, g;
};
static bool scale(struct scaled *s, const struct build *p, int64_t sum1, int64_t sum2) {
    if (sum1 <= 0 || sum2 <= 0) return false;
    s->whole = sum1 / build_gcd(sum1, sum2) * sum2;
    s->f = s->whole / sum1, s->g = s->whole / sum2;
    s->a1 = build_value(p, A1) * s->f, s->b1 = build_value(p, B1) * s->f;
    s->a2 = build_value(p, A2) * s->g, s->b2 = build_value(p, B2) * s->g;
    return s->whole <= 60;
}

/* ---- one gives to the other ---- */
static bool draw_give(struct build *p) {
    struct scaled s;
    draw_ratios(p);
    if (!lowest_terms(p) ||
        !build_need(p, "shares up to 60",
                    scale(&s, p, build_value(p, A1) + build_value(p, B1), build_value(p, A2) + build_value(p, B2))))
        return false;
    int64_t all = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), s.whole), one = all / s.whole;
    build_datum(p, MOVED, "x", one * (s.a1 - s.a2));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "the first gives", s.a1 > s.a2) &&
           build_need(p, "at least one each", one >= 1 && build_get_number(p, "lo") <= all);
}
/* Lines that bring both ratios to the same whole; `word` names what does not change. */
static void step_scale(struct build *p, const struct scaled *s, const char *word) {
    char line[200];
    build_line(p);
    snprintf(line, sizeof line, "%sを%lldにそろえると、はじめは%lld:%lld、後は%lld:%lldです。", word,
             (long long)s->whole, (long long)s->a1, (long long)s->b1, (long long)s->a2, (long long)s->b2);
    build_say(p, line);
}
static void finish(struct build *p, const struct scaled *s, struct ratio one) {
    int64_t shares = p->asked ? s->b1 : s->a1;
    struct ratio v = build_step(p, "はじめの<w>は、", one, '*', build_int(shares), "<c>", "です。");
    build_trap(p, build_apply(p, one, '*', build_int(p->asked ? s->a1 : s->b1)));
    build_trap(p, build_apply(p, one, '*', build_int(p->asked ? s->b2 : s->a2)));
    build_answer(p, v, "", "<c>");
}
static void solve_give(struct build *p) {
    struct scaled s;
    scale(&s, p, build_value(p, A1) + build_value(p, B1), build_value(p, A2) + build_value(p, B2));
    step_scale(p, &s, "2人の和は変わらないので、比の和");
    struct ratio shares =
        build_step(p, "わたした<x><c>は、比の差の、", build_int(s.a1), '-', build_int(s.a2), "", "にあたります。");
    struct ratio one = build_step(p, "比の1にあたる数は、", p->datum[MOVED], '/', shares, "<c>", "です。");
    finish(p, &s, one);
}
static bool holds_give(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A1) | BIT(B1), x[0] * build_value(p, B1) == x[1] * build_value(p, A1)) &&
           IF_KEPT(keep, BIT(MOVED) | BIT(A2) | BIT(B2),
                   (x[0] - build_value(p, MOVED)) * build_value(p, B2) ==
                       (x[1] + build_value(p, MOVED)) * build_value(p, A2));
}
static const char *const templates_give[] = {
    "<p>と<q>の<t2>の比は<a>:<b>でした。<p>が<q>に<x><c>わたすと、比は<m>:<n>になりました。<w>ははじめ何<c>持っていましたか。",
    "<p>と<q>は<t>を<a>:<b>の比で持っていました。<p>が<q>に<x><c>わたしたところ、<m>:<n>になりました。はじめに<w>が持っていたのは何<c>[ですか。|でしょうか。]",
    "はじめ、<p>と<q>の持つ<t2>の比は<a>:<b>でした。<p>から<q>へ<x><c>わたすと<m>:<n>になります。はじめの<w>の<t>は何<c>ですか。",
    "はじめ<w>は何<c>持っていましたか。<p>と<q>の<t2>の比は<a>:<b>で、<p>が<q>に<x><c>わたすと<m>:<n>になります。",
    "<p>と<q>の<t2>の比は<a>:<b>です。<p>が<x><c>を<q>にあげると、2人の比は<m>:<n>になります。<w>は、今何<c>持っていますか。",
    "<t>を持っている2人がいます。<p>と<q>の比は<a>:<b>でしたが、<p>が<q>に<x><c>わたしたので<m>:<n>になりました。はじめの<w>は何<c>でしたか。",
    "<p>が<q>に<t>を<x><c>わたす前の2人の比は<a>:<b>、わたした後の比は<m>:<n>でした。わたす前の<w>は何<c>ですか。",
    "<p>と<q>が持つ<t2>の比が<a>:<b>のとき、<p>が<q>に<x><c>わたすと比は<m>:<n>になりました。<w>がはじめに持っていた<t>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_give = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                    {"before", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"after", FIGURE_NUMBERS, "<m>|<n>"},
                                                    {"moved", FIGURE_NUMBER, "<x>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype give = {
    .id = "give",
    .name = "和が変わらない(やりとり)",
    .level = 2,
    .templates = templates_give,
    .asks = "<p>のはじめの数|<q>のはじめの数",
    .role = {{"x", "わたした数", "<c>"},
             {"a", "はじめの<p>の比", ""},
             {"b", "はじめの<q>の比", ""},
             {"m", "後の<p>の比", ""},
             {"n", "後の<q>の比", ""}},
    .method = {{"比の和をそろえる", "倍数算です。2人の間でやりとりするだけなので、2人の和は変わりません。", solve_give,
                NULL}},
    .draw = draw_give,
    .bind = bind,
    .holds = holds_give,
    .low = {1, 1},
    .high = {1000, 1000},
    .hint = "やりとりの前後で変わらないものは何ですか。",
    .figure = &figure_give,
};

/* ---- both gain the same ---- */
static bool draw_both(struct build *p, int sign) {
    struct scaled s;
    draw_ratios(p);
    if (!lowest_terms(p) ||
        !build_need(p, "the first owns more",
                    build_value(p, A1) > build_value(p, B1) && build_value(p, A2) > build_value(p, B2)) ||
        !build_need(p, "shares up to 60",
                    scale(&s, p, build_value(p, A1) - build_value(p, B1), build_value(p, A2) - build_value(p, B2))))
        return false;
    int64_t one = build_between(p, 1, build_get_number(p, "hi") / s.a1 + 1);
    build_datum(p, MOVED, "x", one * sign * (s.a2 - s.a1));
    p->asked = (int)build_between(p, 0, 1);
    int64_t large = s.a1 > s.a2 ? s.a1 : s.a2;
    return build_need(p, "both change", sign * (s.a2 - s.a1) > 0) &&
           build_need(p, "a plausible amount",
                      one * s.a1 >= build_get_number(p, "lo") && one * large <= build_get_number(p, "hi") &&
                          large <= 60);
}
static bool draw_gain(struct build *p) { return draw_both(p, 1); }
static bool draw_lose(struct build *p) { return draw_both(p, -1); }
static void solve_gain(struct build *p) {
    struct scaled s;
    scale(&s, p, build_value(p, A1) - build_value(p, B1), build_value(p, A2) - build_value(p, B2));
    step_scale(p, &s, "2人の差は変わらないので、比の差");
    struct ratio shares =
        build_step(p, "もらった<x><c>は、比の差の、", build_int(s.a2), '-', build_int(s.a1), "", "にあたります。");
    struct ratio one = build_step(p, "比の1にあたる数は、", p->datum[MOVED], '/', shares, "<c>", "です。");
    finish(p, &s, one);
}
static bool holds_gain(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A1) | BIT(B1), x[0] * build_value(p, B1) == x[1] * build_value(p, A1)) &&
           IF_KEPT(keep, BIT(MOVED) | BIT(A2) | BIT(B2),
                   (x[0] + build_value(p, MOVED)) * build_value(p, B2) ==
                       (x[1] + build_value(p, MOVED)) * build_value(p, A2));
}
static const char *const templates_gain[] = {
    "<p>と<q>の<t2>の比は<a>:<b>でした。2人とも<x><c>ずつもらうと、比は<m>:<n>になりました。<w>ははじめ何<c>持っていましたか。",
    "<p>と<q>は<t>を<a>:<b>の比で持っていました。2人が<x><c>ずつもらったところ、<m>:<n>になりました。はじめに<w>が持っていたのは何<c>[ですか。|でしょうか。]",
    "はじめ、<p>と<q>の持つ<t2>の比は<a>:<b>でした。どちらも<x><c>ふえて、<m>:<n>になりました。はじめの<w>の<t>は何<c>ですか。",
    "はじめ<w>は何<c>持っていましたか。<p>と<q>の<t2>の比は<a>:<b>で、2人が<x><c>ずつもらうと<m>:<n>になります。",
    "<p>と<q>の<t2>の比は<a>:<b>です。2人に<x><c>ずつあげると、比は<m>:<n>になります。<w>は、今何<c>持っていますか。",
    "<t>を持っている2人がいます。<p>と<q>の比は<a>:<b>でしたが、<x><c>ずつもらって<m>:<n>になりました。はじめの<w>は何<c>でしたか。",
    "2人とも<t>を<x><c>ずつもらいました。もらう前の<p>と<q>の比は<a>:<b>、もらった後の比は<m>:<n>です。もらう前の<w>は何<c>ですか。",
    "<p>と<q>が持つ<t2>の比が<a>:<b>のとき、2人が<x><c>ずつもらうと比は<m>:<n>になりました。<w>がはじめに持っていた<t>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_gain = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                    {"before", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"after", FIGURE_NUMBERS, "<m>|<n>"},
                                                    {"gain", FIGURE_NUMBER, "<x>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype gain = {
    .id = "gain",
    .name = "差が変わらない",
    .level = 2,
    .templates = templates_gain,
    .asks = "<p>のはじめの数|<q>のはじめの数",
    .role = {{"x", "もらった数", "<c>"},
             {"a", "はじめの<p>の比", ""},
             {"b", "はじめの<q>の比", ""},
             {"m", "後の<p>の比", ""},
             {"n", "後の<q>の比", ""}},
    .method = {{"比の差をそろえる", "倍数算です。2人とも同じだけふえるので、2人の差は変わりません。", solve_gain,
                NULL}},
    .draw = draw_gain,
    .bind = bind,
    .holds = holds_gain,
    .low = {1, 1},
    .high = {1000, 1000},
    .hint = "もらう前と後で変わらないものは何ですか。",
    .figure = &figure_gain,
};

/* ---- both lose the same ---- */
static void solve_lose(struct build *p) {
    struct scaled s;
    scale(&s, p, build_value(p, A1) - build_value(p, B1), build_value(p, A2) - build_value(p, B2));
    step_scale(p, &s, "2人の差は変わらないので、比の差");
    struct ratio shares =
        build_step(p, "使った<x><c>は、比の差の、", build_int(s.a1), '-', build_int(s.a2), "", "にあたります。");
    finish(p, &s, build_share_step(p, "比の1にあたる数は、", p->datum[MOVED], shares, "<c>", "です。"));
}
static bool holds_lose(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A1) | BIT(B1), x[0] * build_value(p, B1) == x[1] * build_value(p, A1)) &&
           IF_KEPT(keep, BIT(MOVED) | BIT(A2) | BIT(B2),
                   (x[0] - build_value(p, MOVED)) * build_value(p, B2) ==
                       (x[1] - build_value(p, MOVED)) * build_value(p, A2));
}
static const char *const templates_lose[] = {
    "<p>と<q>の<t2>の比は<a>:<b>でした。2人とも<x><c>ずつ使うと、比は<m>:<n>になりました。<w>ははじめ何<c>持っていましたか。",
    "<p>と<q>は<t>を<a>:<b>の比で持っていました。2人が<x><c>ずつ使ったところ、残りの比は<m>:<n>になりました。はじめに<w>が持っていたのは何<c>[ですか。|でしょうか。]",
    "はじめ、<p>と<q>の持つ<t2>の比は<a>:<b>でした。どちらも<x><c>へって、<m>:<n>になりました。はじめの<w>の<t>は何<c>ですか。",
    "はじめ<w>は何<c>持っていましたか。<p>と<q>の<t2>の比は<a>:<b>で、2人が<x><c>ずつ使うと<m>:<n>になります。",
    "<p>と<q>の<t2>の比は<a>:<b>です。2人とも<x><c>ずつ使うと、比は<m>:<n>になります。<w>は、今何<c>持っていますか。",
    "<t>を持っている2人がいます。<p>と<q>の比は<a>:<b>でしたが、<x><c>ずつ使って<m>:<n>になりました。はじめの<w>は何<c>でしたか。",
    "2人とも<t>を<x><c>ずつ使いました。使う前の<p>と<q>の比は<a>:<b>、使った後の比は<m>:<n>です。使う前の<w>は何<c>ですか。",
    "<p>と<q>が持つ<t2>の比が<a>:<b>のとき、2人が<x><c>ずつ使うと比は<m>:<n>になりました。<w>がはじめに持っていた<t>は何<c>ですか。",
    "!<t2>の比が<a>:<b>の<p>と<q>が、<x><c>ずつ使うと<m>:<n>になりました。はじめの<w>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_lose = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                    {"before", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"after", FIGURE_NUMBERS, "<m>|<n>"},
                                                    {"change", FIGURE_NUMBERS, "<x>|<x>"},
                                                    {"signed", FIGURE_NUMBERS, "-<x>|-<x>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype lose = {
    .id = "lose",
    .name = "差が変わらない(どちらもへる)",
    .level = 2,
    .templates = templates_lose,
    .asks = "<p>のはじめの数|<q>のはじめの数",
    .role = {{"x", "使った数", "<c>"},
             {"a", "はじめの<p>の比", ""},
             {"b", "はじめの<q>の比", ""},
             {"m", "後の<p>の比", ""},
             {"n", "後の<q>の比", ""}},
    .method = {{"比の差をそろえる", "倍数算です。2人とも同じだけへるので、2人の差は変わりません。", solve_lose, NULL}},
    .draw = draw_lose,
    .bind = bind,
    .holds = holds_lose,
    .low = {1, 1},
    .high = {1000, 1000},
    .hint = "使う前と後で変わらないものは何ですか。",
    .figure = &figure_lose,
};

static const struct subtype *const subtypes[] = {&give, &gain, &lose, NULL};
const struct family family_baisu = {
    .id = "baisu", .number = "F35,F36", .name = "倍数算", .grade = 5, .scene = SCENE_INDOORS, .subtypes = subtypes};
