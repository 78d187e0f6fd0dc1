/* hi_gyaku.c - 比の和と差: the total from one part, the difference from the total, both from the difference, and a gift
 * that makes two equal.
 *
 *   one share = known amount ÷ its part of the ratio
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, KNOWN };

/* first | second | together | unit | 多い or 長い */
static const char *const pairs[] = {"男子|女子|全体|人|多い|20|400",
                                    "大人|子ども|全部|人|多い|20|600",
                                    "庭の面積|畑の面積|全体|m²|広い|20|400",
                                    "りんご|みかん|全部|個|多い|10|200",
                                    "赤い花|白い花|全部|本|多い|20|300",
                                    "黒い石|白い石|全部|個|多い|20|300",
                                    "赤いリボン|青いリボン|全体|cm|長い|30|600",
                                    "物語の本|図かん|全部|冊|多い|30|600",
                                    "晴れの日|雨の日|全部|日|多い|6|200",
                                    "牛|馬|全部|頭|多い|10|200",
                                    "電車の乗客|バスの乗客|全部|人|多い|30|600",
                                    "6年生|5年生|全部|人|多い|20|300",
                                    "紅茶|牛乳|全体|mL|多い|60|900",
                                    "ジュース|炭酸水|全体|mL|多い|60|900",
                                    "小麦粉|さとう|全体|g|多い|60|900",
                                    "赤玉|白玉|全部|個|多い|20|300",
                                    "昼の来園者|夜の来園者|全部|人|多い|60|900",
                                    "米|麦|全体|g|多い|60|900",
                                    "犬|ねこ|全部|ひき|多い|10|90",
                                    "砂|セメント|全体|kg|重い|20|300",
                                    "めだか|金魚|全部|ひき|多い|10|120",
                                    "和食の注文|洋食の注文|全部|食|多い|20|300",
                                    "!くり|どんぐり|全部|個|多い|20|300",
                                    NULL};
/* who | who | what | counter | the stem of わたす or うつす */
static const char *const holders[] = {"兄|弟|お金|円|わた|50|900",
                                      "姉|妹|おはじき|個|わた|3|60",
                                      "わたし|友だち|カード|枚|わた|3|60",
                                      "ぼく|妹|ビー玉|個|わた|3|60",
                                      "兄|わたし|シール|枚|わた|3|60",
                                      "箱A|箱B|玉|個|うつ|3|90",
                                      "父|母|くり|個|わた|3|60",
                                      "1組|2組|色紙|枚|わた|3|90",
                                      "赤組|白組|玉|個|わた|3|90",
                                      "水そうA|水そうB|水|L|うつ|2|40",
                                      "かご1|かご2|みかん|個|うつ|3|60",
                                      "おじ|おば|切手|枚|わた|3|60",
                                      "右の山|左の山|石|個|うつ|3|60",
                                      "姉|弟|チョコレート|個|わた|2|40",
                                      "容器A|容器B|食塩|g|うつ|5|90",
                                      "たな1|たな2|本|冊|うつ|3|90",
                                      "ぼく|おじいちゃん|メダル|枚|わた|3|40",
                                      "さる|うさぎ|どんぐり|個|わた|3|60",
                                      "かさ立て1|かさ立て2|かさ|本|うつ|2|30",
                                      "!きつね|たぬき|木の実|個|わた|3|60",
                                      NULL};
/* <p> and <q> in shares, and what else is known. */
#define SHARES \
    {"labels", FIGURE_TEXTS, "<p>|<q>"}, {"shares", FIGURE_NUMBERS, "<a>|<b>"}, { "unit", FIGURE_TEXT, "<u>" }
static const struct figure_template figure_whole = {
    FIGURE_BARS, {SHARES, {"lengths", FIGURE_NUMBERS, "<n>"}, {"known_label", FIGURE_TEXT, "<o>"}}};
static const struct figure_template figure_gap = {FIGURE_BARS, {SHARES, {"sum", FIGURE_NUMBER, "<T>"}}};
static const struct figure_template figure_from = {FIGURE_BARS, {SHARES, {"difference", FIGURE_NUMBER, "<D>"}}};
static const struct figure_template figure_equal = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                     {"before", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"after", FIGURE_NUMBERS, "1|1"},
                                                     {"moved", FIGURE_NUMBER, "<g>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};

static void need_ratio(struct build *p) {
    build_need(p, "two different parts",
               build_value(p, A) > 0 && build_value(p, B) > 0 && build_value(p, A) != build_value(p, B));
}
/* A ratio in lowest terms; the amount of one share. */
static int64_t draw_ratio(struct build *p) {
    int64_t a = build_between(p, 1, 11), b = build_between(p, 1, 11), more = a > b ? a : b;
    build_datum(p, A, "a", a), build_datum(p, B, "b", b);
    build_need(p, "a ratio in lowest terms", a != b && build_gcd(a, b) == 1);
    return build_between(p, build_get_number(p, "lo") / more + 2, build_get_number(p, "hi") / more + 2);
}
static int64_t draw_pair(struct build *p) {
    build_context(p, "p|q|all|u|mo|lo|hi", pairs);
    build_people(p, "P");
    return draw_ratio(p);
}

/* ---- the total from one part ---- */
static void bind_whole(struct build *p) {
    bool second = p->aux[0];
    build_set(p, "o", second ? "<q>" : "<p>"), build_set(p, "or", second ? "<b>" : "<a>");
    need_ratio(p);
}
static bool draw_whole(struct build *p) {
    int64_t one = draw_pair(p);
    build_aux(p, 0, build_between(p, 0, 1));
    build_datum(p, KNOWN, "n", one * build_value(p, p->aux[0] ? B : A));
    return true;
}
static void solve_whole(struct build *p) {
    struct ratio known = p->datum[p->aux[0] ? B : A];
    struct ratio one =
        build_share_step(p, "<o>の<n><u>は比の<or>にあたるので、比の1は、", p->datum[KNOWN], known, "<u>", "です。");
    struct ratio shares = build_step(p, "<all>は比の和の、", p->datum[A], '+', p->datum[B], "", "にあたります。");
    build_trap(p, build_apply(p, build_apply(p, one, '*', shares), '-', p->datum[KNOWN]));
    build_answer(p, build_step(p, "<all>は、", one, '*', shares, "<u>", "です。"), "", "<u>");
}
static bool holds_whole(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B);
    return IF_KEPT(keep, 7, x[0] * (p->aux[0] ? b : a) == build_value(p, KNOWN) * (a + b));
}
static const char *const templates_whole[] = {
    "<p>と<q>の比は<a>:<b>です。<o>が<n><u>のとき、<all>で何<u>ですか。",
    "<p>と<q>の比が<a>:<b>になっています。<o>は<n><u>です。<p>と<q>を合わせると何<u>[ですか。|でしょうか。|になりますか。]",
    "<all>で何<u>ですか。<p>と<q>の比は<a>:<b>で、<o>は<n><u>です。",
    "<o>は<n><u>で、<p>と<q>の比は<a>:<b>です。合計は何<u>になりますか。",
    "<P>が調べると、<p>と<q>の比は<a>:<b>で、<o>は<n><u>でした。<p>と<q>は合わせて何<u>ですか。",
    "<p>:<q>が<a>:<b>で、<o>が<n><u>のとき、<p>と<q>の合計<wo>",
    "<p>と<q>だけがあり、その比は<a>:<b>です。<o>が<n><u>あるとき、<all>で何<u><ka>",
    "<p>が<a>に対して<q>が<b>の割合です。<o>が<n><u>なら、2つを合わせて何<u>ですか。",
    NULL,
};
static const struct subtype whole = {
    .id = "whole",
    .name = "比の一方から全体",
    .level = 2,
    .templates = templates_whole,
    .asks = "<p>と<q>の合計",
    .role = {{"a", "<p>の比", ""},
             {"b", "<q>の比", ""},
             {"n", "<o>", "<u>"},
             {"known", "わかっているほう", "<p>|<q>", PROBLEM_CHOICE}},
    .method = {{"比の1", "わかっている<o>から、比の1にあたる量を求めます。", solve_whole, NULL}},
    .draw = draw_whole,
    .bind = bind_whole,
    .holds = holds_whole,
    .low = {1},
    .high = {12000},
    .hint = "比の1にあたるのは何<u>ですか。",
    .figure = &figure_whole,
};

/* ---- the difference from the total ---- */
static void bind_more(struct build *p) {
    bool first = build_value(p, A) > build_value(p, B);
    build_set(p, "l", first ? "<p>" : "<q>"), build_set(p, "s", first ? "<q>" : "<p>");
    build_set(p, "la", first ? "<a>" : "<b>"), build_set(p, "sa", first ? "<b>" : "<a>");
    need_ratio(p);
}
static struct ratio gap_of(struct build *p) {
    bool first = build_value(p, A) > build_value(p, B);
    return build_step(p, "<l>と<s>の差は比の、", p->datum[first ? A : B], '-', p->datum[first ? B : A], "",
                      "にあたります。");
}
static bool draw_gap(struct build *p) {
    int64_t one = draw_pair(p);
    build_datum(p, KNOWN, "T", one * (build_value(p, A) + build_value(p, B)));
    return true;
}
static void solve_gap(struct build *p) {
    struct ratio shares = build_step(p, "合計は比の和の、", p->datum[A], '+', p->datum[B], "", "にあたります。");
    struct ratio one = build_step(p, "比の1は、", p->datum[KNOWN], '/', shares, "<u>", "です。");
    struct ratio gap = gap_of(p);
    build_trap(p, one);
    build_answer(p, build_step(p, "差は、", one, '*', gap, "<u>", "です。"), "", "<u>");
}
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B);
    return IF_KEPT(keep, 7, x[0] * (a + b) == build_value(p, KNOWN) * (a > b ? a - b : b - a));
}
static const char *const templates_gap[] = {
    "<p>と<q>は合わせて<T><u>で、比は<a>:<b>です。<p>と<q>の差は何<u>ですか。",
    "<T><u>を、<p>と<q>の比が<a>:<b>になるように分けます。<l>は<s>より何<u><mo>ですか。",
    "<l>は<s>より何<u><mo>ですか。<p>と<q>の比は<a>:<b>で、合計は<T><u>です。",
    "<p>と<q>の比が<a>:<b>で、<all>で<T><u>あります。<l>と<s>は何<u>ちがい[ますか。|ますか、答えなさい。]",
    "<P>が調べると、<p>と<q>は<all>で<T><u>あり、比は<a>:<b>でした。差は何<u>ですか。",
    "合計が<T><u>で、<p>:<q>が<a>:<b>のとき、<p>と<q>の差<wo>",
    "<all>で<T><u>あり、<p>と<q>に分かれています。<p>と<q>の比は<a>:<b>です。差は何<u><ka>",
    "<p>が<a>に対して<q>が<b>の割合で、合わせて<T><u>あります。<l>のほうが何<u><mo>でしょうか。",
    NULL,
};
static const struct subtype gap = {
    .id = "gap",
    .name = "全体と比から差",
    .level = 2,
    .templates = templates_gap,
    .asks = "<p>と<q>の差",
    .role = {{"a", "<p>の比", ""}, {"b", "<q>の比", ""}, {"T", "<p>と<q>の合計", "<u>"}},
    .method = {{"比の1", "合計から比の1にあたる量を求めて、比の差の分を計算します。", solve_gap, NULL}},
    .draw = draw_gap,
    .bind = bind_more,
    .holds = holds_gap,
    .low = {1},
    .high = {4000},
    .hint = "比の1にあたるのは何<u>ですか。",
    .figure = &figure_gap,
};

/* ---- each from the difference ---- */
static void bind_from(struct build *p) {
    bind_more(p);
    build_set(p, "z", p->asked ? "<q>" : "<p>"), build_set(p, "zr", p->asked ? "<b>" : "<a>");
}
static bool draw_from(struct build *p) {
    int64_t one = draw_pair(p), a = build_value(p, A), b = build_value(p, B);
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, KNOWN, "D", one * (a > b ? a - b : b - a));
    return true;
}
static void solve_from(struct build *p) {
    struct ratio parts = gap_of(p);
    struct ratio one = build_share_step(p, "それが<D><u>なので、比の1は、", p->datum[KNOWN], parts, "<u>", "です。");
    struct ratio asked = p->datum[p->asked ? B : A];
    build_trap(p, build_apply(p, one, '*', p->datum[p->asked ? A : B]));
    build_answer(p, build_step(p, "<z>は比の<zr>にあたるので、", one, '*', asked, "<u>", "です。"), "", "<u>");
}
static bool holds_from(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t d = x[0] > x[1] ? x[0] - x[1] : x[1] - x[0];
    return IF_KEPT(keep, 3, x[0] * build_value(p, B) == x[1] * build_value(p, A)) &&
           IF_KEPT(keep, 4, d == build_value(p, KNOWN));
}
static const char *const templates_from[] = {
    "<p>と<q>の比は<a>:<b>で、<l>は<s>より<D><u><mo>です。<z>は何<u>ですか。",
    "<p>と<q>の比が<a>:<b>のとき、差は<D><u>です。<z>は何<u>[ですか。|でしょうか。|になりますか。]",
    "<z>は何<u>ですか。<p>と<q>の比は<a>:<b>で、差は<D><u>です。",
    "<l>は<s>より<D><u><mo>です。<p>と<q>の比が<a>:<b>のとき、<z>は何<u>ですか。",
    "<P>が調べると、<p>と<q>の比は<a>:<b>で、<l>のほうが<D><u><mo>ことがわかりました。<z>は何<u>ですか。",
    "<p>:<q>が<a>:<b>で、<l>と<s>の差が<D><u>のとき、<z>が何<u>か答えなさい。",
    "<p>と<q>の比は<a>:<b>です。<l>のほうが<D><u><mo>とき、<z>は何<u><ka>",
    "<p>が<a>に対して<q>が<b>の割合です。2つの差が<D><u>なら、<z>は何<u>ですか。",
    NULL,
};
static const struct subtype from_gap = {
    .id = "from_gap",
    .name = "差と比から一方",
    .level = 2,
    .templates = templates_from,
    .asks = "<p>|<q>",
    .role = {{"a", "<p>の比", ""}, {"b", "<q>の比", ""}, {"D", "<p>と<q>の差", "<u>"}},
    .method = {{"比の差", "差が比のいくつ分にあたるかを考えて、比の1を求めます。", solve_from, NULL}},
    .draw = draw_from,
    .bind = bind_from,
    .holds = holds_from,
    .low = {1, 1},
    .high = {1300, 1300},
    .hint = "差は、比のいくつ分にあたりますか。",
    .figure = &figure_from,
};

/* ---- a gift makes both equal ---- */
static bool draw_equal(struct build *p) {
    build_context(p, "p|q|w|u|v|lo|hi", holders);
    int64_t one = draw_ratio(p), a = build_value(p, A), b = build_value(p, B), more = one * (a > b ? a - b : b - a);
    p->asked = (int)build_between(p, 0, 1);
    build_datum(p, KNOWN, "g", more / 2);
    return build_need(p, "a half of the gap", more % 2 == 0);
}
static void solve_equal(struct build *p) {
    struct ratio parts = gap_of(p);
    struct ratio twice =
        build_step(p, "<g><u><v>すと同じになるので、差は、", p->datum[KNOWN], '*', build_int(2), "<u>", "です。");
    struct ratio one = build_share_step(p, "比の1は、", twice, parts, "<u>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[KNOWN], '/', parts), '*', p->datum[p->asked ? B : A]));
    build_answer(p, build_step(p, "<z>は比の<zr>にあたるので、", one, '*', p->datum[p->asked ? B : A], "<u>", "です。"),
                 "", "<u>");
}
/* Hand over and compare. */
static bool holds_equal(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t g = build_value(p, KNOWN);
    return IF_KEPT(keep, 3, x[0] * build_value(p, B) == x[1] * build_value(p, A)) &&
           IF_KEPT(keep, 4, x[0] - g == x[1] + g || x[1] - g == x[0] + g);
}
static const char *const templates_equal[] = {
    "<p>と<q>の<w>の比は<a>:<b>でした。<l>から<s>へ<g><u><v>すと、2つは同じになりました。はじめの<z>の<w>は何<u>でしたか。",
    "はじめ、<p>の<w>と<q>の<w>の比は<a>:<b>でした。<l>の<g><u>を<s>に<v>すと等しくなりました。<z>の<w>は、はじめ何<u>でしたか。",
    "はじめの<z>の<w>は何<u>でしたか。<p>と<q>の<w>の比は<a>:<b>で、<l>から<s>へ<g><u><v>すと同じになりました。",
    "<w>の量の比は、<p>と<q>で<a>:<b>です。<l>から<g><u>を<s>へ<v>すと等しくなります。<z>の<w>は今、何<u>[ですか。|でしょうか。]",
    "<p>と<q>の<w>が<a>:<b>の比です。<l>の<w>を<g><u>だけ<s>に<v>したら、どちらも同じになりました。はじめの<z>の<w>は何<u>ですか。",
    "<l>から<s>へ<w>を<g><u><v>すと、2つが等しくなります。<p>と<q>の比が<a>:<b>のとき、<z>の<w>が何<u>か答えなさい。",
    "<p>:<q>が<a>:<b>の<w>があります。<l>の<g><u>を<s>に<v>すと同じになるとき、<z>の<w>は何<u><ka>",
    "<w>が<p>と<q>にあり、比は<a>:<b>です。<l>から<s>に<g><u><v>すと差がなくなります。<v>す前の<z>の<w>は何<u>ですか。",
    NULL,
};
static const struct subtype equal = {
    .id = "equal",
    .name = "うつすと同じになる比",
    .level = 3,
    .templates = templates_equal,
    .asks = "はじめの<p>の<w>|はじめの<q>の<w>",
    .role = {{"a", "<p>の比", ""}, {"b", "<q>の比", ""}, {"g", "<v>した量", "<u>"}},
    .method = {{"差を考える", "<v>した量の2倍が、はじめの差です。", solve_equal, NULL}},
    .draw = draw_equal,
    .bind = bind_from,
    .holds = holds_equal,
    .low = {1, 1},
    .high = {1200, 1200},
    .hint = "はじめの差は、<v>した量の何倍ですか。",
    .figure = &figure_equal,
};

static const struct subtype *const subtypes[] = {&whole, &gap, &from_gap, &equal, NULL};
const struct family family_hi_gyaku = {
    .id = "hi_gyaku", .number = "F38", .name = "比の和と差", .grade = 6, .subtypes = subtypes};
