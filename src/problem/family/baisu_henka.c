/* baisu_henka.c - 倍数変化算: a ratio, different changes on both sides or a change on one, another ratio.
 *
 *   before ③ and ②; after 4:5 means five times the first = four times the second;
 *   difference of shares = what they differ by
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { LOSE, GAIN, A1, B1, A2, B2 };
/* thing | counter | gives away, stem and dictionary form | gets | lowest and highest of one share, step */
static const char *const things[] = {"お金|円|使い|使う|もらう|50|400|10",      "カード|枚|あげ|あげる|もらう|2|12|1",
                                     "シール|枚|使い|使う|買う|2|12|1",         "色紙|枚|使い|使う|もらう|2|15|1",
                                     "おはじき|個|あげ|あげる|見つける|2|12|1", "ビーズ|個|使い|使う|買う|3|20|1",
                                     "どんぐり|個|あげ|あげる|拾う|2|12|1",     "切手|枚|使い|使う|買う|2|10|1",
                                     "あめ|個|食べ|食べる|もらう|2|8|1",        "ビー玉|個|あげ|あげる|もらう|2|12|1",
                                     "こづかい|円|使い|使う|もらう|50|400|10",  "貯金|円|使い|使う|もらう|100|390|10",
                                     "折り紙|枚|使い|使う|もらう|2|15|1",       "くり|個|食べ|食べる|拾う|2|12|1",
                                     "クッキー|枚|食べ|食べる|もらう|2|10|1",   "本|冊|ゆずり|ゆずる|買う|2|10|1",
                                     "メダル|枚|あげ|あげる|もらう|2|10|1",     "リボン|cm|使い|使う|もらう|4|30|2",
                                     "ジュース|mL|飲み|飲む|注ぐ|20|90|10",     "消しゴム|個|あげ|あげる|買う|1|6|1",
                                     "輪ゴム|本|使い|使う|もらう|3|20|1",       "写真|枚|ゆずり|ゆずる|とる|2|12|1",
                                     "ミニカー|台|ゆずり|ゆずる|買う|1|8|1",    "えん筆|本|使い|使う|買う|1|8|1",
                                     "!コイン|枚|使い|使う|もらう|2|10|1",      NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", "Aさん|Bさん", NULL};

static void bind(struct build *p) { build_set(p, "q", p->asked ? "<r>" : "<p>"); }
static bool draw(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|v|vd|w|lo|hi|st", things);
    build_words(p, "p|r", pairs);
    int64_t a = build_between(p, 2, 9), b = build_between(p, 1, 8), m = build_between(p, 1, 7),
            n = build_between(p, 2, 9),
            one = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_get_number(p, "st"));
    if (!build_need(p, "simple ratios", build_gcd(a, b) == 1 && build_gcd(m, n) == 1 && a != b)) return false;
    if (!build_need(p, "circles up to 50", a * n <= 50 && b * m <= 50 && a * n > b * m)) return false;
    /* (a·one - lose)·n = (b·one + gain)·m: choose the second amount after the change */
    int64_t share = build_between(p, 1, 60) * (one >= 50 ? 10 : 1), lose = a * one - m * share,
            gain = n * share - b * one;
    build_datum(p, LOSE, "u", lose), build_datum(p, GAIN, "g", gain);
    build_datum(p, A1, "a", a), build_datum(p, B1, "b", b), build_datum(p, A2, "m", m), build_datum(p, B2, "n", n);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "both change", lose >= 2 && gain >= 2) && build_need(p, "changes differ", lose != gain) &&
           build_need(p, "amounts fit the domain", a * one <= 3600 && b * one <= 3600) &&
           build_need(p, "a plausible change", gain <= 3 * a * one);
}
static void solve(struct build *p) {
    int64_t a = build_value(p, A1), b = build_value(p, B1), m = build_value(p, A2), n = build_value(p, B2);
    if (!build_need(p, "circles up to 50", a * n <= 50 && b * m <= 50 && a * n > b * m)) return;
    build_set(p, "z1", build_circle(a)), build_set(p, "z2", build_circle(b)), build_set(p, "z3", build_circle(a * n)),
        build_set(p, "z4", build_circle(b * m));
    build_set(p, "z5", build_circle(a * n - b * m));
    build_line(p);
    build_say(
        p, "はじめの<p>を<z1>、<r>を<z2>とします。後の比が<m>:<n>なので、後の<p>の<n>倍と<r>の<m>倍は等しくなります。");
    build_line(p);
    build_say(p, "<p>の<n>倍は、");
    build_formula_words(p, build_circle(a * n), "", "%s×%lld", build_circle(a), (long long)n);
    build_say(p, "から");
    struct ratio lose = build_equation(p, p->datum[LOSE], '*', p->datum[B2], "<c>");
    build_say(p, "をひいたものです。");
    build_line(p);
    build_say(p, "<r>の<m>倍は、");
    build_formula_words(p, build_circle(b * m), "", "%s×%lld", build_circle(b), (long long)m);
    build_say(p, "に");
    struct ratio gain = build_equation(p, p->datum[GAIN], '*', p->datum[A2], "<c>");
    build_say(p, "をたしたものです。");
    build_line(p);
    build_say(p, "だから、差の");
    build_formula_words(p, build_circle(a * n - b * m), "", "%s-%s", build_circle(a * n), build_circle(b * m));
    build_say(p, "が、");
    struct ratio both = build_equation(p, lose, '+', gain, "<c>");
    build_say(p, "にあたります。");
    struct ratio one = build_share_step(p, "①にあたるのは、", both, build_int(a * n - b * m), "<c>", "です。");
    struct ratio found = build_step(p, "はじめの<q>は、", one, '*', p->datum[p->asked ? B1 : A1], "<c>", "です。");
    build_trap(p, build_apply(p, one, '*', p->datum[p->asked ? A1 : B1]));
    build_answer(p, found, "", "<c>");
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A1) | BIT(B1), x[0] * build_value(p, B1) == x[1] * build_value(p, A1)) &&
           IF_KEPT(keep, BIT(A2) | BIT(B2) | BIT(LOSE) | BIT(GAIN),
                   (x[0] - build_value(p, LOSE)) * build_value(p, B2) ==
                       (x[1] + build_value(p, GAIN)) * build_value(p, A2));
}
static const char *const templates[] = {
    "<p>と<r>の持っている<t>の比は<a>:<b>でした。<p>が<u><c><v>、<r>が<g><c><w>と、比は<m>:<n>になりました。はじめに<q>が持っていた<t>は何<c>ですか。",
    "<t>を<p>と<r>が<a>:<b>の比で持っていました。その後、<p>が<u><c><v>、<r>が<g><c><w>と、<m>:<n>になりました。<q>ははじめ何<c>持っていましたか。",
    "はじめ、<p>と<r>の<t>の比は<a>:<b>です。<p>が<u><c><v>、<r>が<g><c><w>と、2人の<t>の比は<m>:<n>に変わります。はじめの<q>の<t>は何<c>[ですか。|でしょうか。]",
    "<q>は、はじめに<t>を何<c>持っていましたか。<p>と<r>の<t>の比は<a>:<b>でしたが、<p>が<u><c><v>、<r>が<g><c><w>と、<m>:<n>になりました。",
    "<p>と<r>が持つ<t>の比は、はじめ<a>:<b>でした。<p>が<u><c><v>、<r>が<g><c><w>ことで、比が<m>:<n>になったとき、はじめの<q>の<t><wo>",
    "<p>が<u><c><v>、<r>が<g><c><w>前、2人の持つ<t>の比は<a>:<b>でした。その後は<m>:<n>です。はじめ<q>は何<c>持っていましたか。",
    "2人の<t>の比が<a>:<b>から<m>:<n>に変わりました。変わったのは、<p>が<u><c><v>、<r>が<g><c><w>からです。順に<p>、<r>の比とすると、<q>がはじめに持っていた<t>は何<c>ですか。",
    "<p>の<t>と<r>の<t>の比は<a>:<b>です。もし<p>が<u><c><v>、<r>が<g><c><w>と、比は<m>:<n>になります。<q>は今、<t>を何<c>持っていますか。",
    NULL,
};
static const struct figure_template figure_change = {FIGURE_BARS,
                                                     {{"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                      {"before", FIGURE_NUMBERS, "<a>|<b>"},
                                                      {"after", FIGURE_NUMBERS, "<m>|<n>"},
                                                      {"change", FIGURE_NUMBERS, "<u>|<g>"},
                                                      {"signed", FIGURE_NUMBERS, "-<u>|<g>"},
                                                      {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype change = {
    .id = "change",
    .name = "一方がへり一方がふえる",
    .level = 3,
    .templates = templates,
    .asks = "<p>のはじめの量|<r>のはじめの量",
    .role = {{"u", "<p>のへった量", "<c>"},
             {"g", "<r>のふえた量", "<c>"},
             {"a", "はじめの<p>の比", ""},
             {"b", "はじめの<r>の比", ""},
             {"m", "後の<p>の比", ""},
             {"n", "後の<r>の比", ""}},
    .method = {{"丸数字の線分図", "倍数変化算です。後の比から、<p>の<n>倍と<r>の<m>倍を同じ長さの線分図にします。",
                solve, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .low = {1, 1},
    .high = {3600, 3600},
    .hint = "後の比が<m>:<n>のとき、<p>の何倍と<r>の何倍が等しくなりますか。",
    .figure = &figure_change,
};

/* ---- only the first changes ---- */
enum { MOVED, S1, T1, S2, T2 };
/* Both ratios with the same share of the second, whole: the first has `first`, then `later`. */
struct matched {
    int64_t whole, first, later;
};
static struct matched match_second(const struct build *p) {
    int64_t whole = build_lcm(build_value(p, T1), build_value(p, T2));
    return (struct matched){whole, whole / build_value(p, T1) * build_value(p, S1),
                            whole / build_value(p, T2) * build_value(p, S2)};
}
static void bind_side(struct build *p) {
    if (!build_need(p, "terms", build_value(p, T1) > 0 && build_value(p, T2) > 0)) return;
    struct matched s = match_second(p);
    bool gain = s.later > s.first;
    build_aux(p, 0, gain);
    build_set(p, "vx", gain ? "もらう" : "使う"), build_set(p, "vt", gain ? "もらって" : "使って");
    build_set(p, "vp", gain ? "もらった" : "使った"), build_set(p, "st", gain ? "<x>" : "-<x>");
    build_set(p, "z", p->asked ? "<r>" : "<p>");
    build_need(p, "the first changes", s.later != s.first);
}
static bool draw_side(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|v|vd|w|lo|hi|st", things);
    build_words(p, "p|r", pairs);
    build_datum(p, S1, "a", build_between(p, 1, 9)), build_datum(p, T1, "b", build_between(p, 1, 9));
    build_datum(p, S2, "m", build_between(p, 1, 9)), build_datum(p, T2, "n", build_between(p, 1, 9));
    p->asked = (int)build_between(p, 0, 1);
    struct matched s = match_second(p);
    int64_t one = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_get_number(p, "st"));
    build_datum(p, MOVED, "x", one * (s.first > s.later ? s.first - s.later : s.later - s.first));
    return build_need(p, "simple ratios",
                      build_gcd(build_value(p, S1), build_value(p, T1)) == 1 &&
                          build_gcd(build_value(p, S2), build_value(p, T2)) == 1 &&
                          build_value(p, S1) != build_value(p, T1)) &&
           build_need(p, "the first changes", s.first != s.later) && build_need(p, "small shares", s.whole <= 40) &&
           build_need(p, "amounts fit the domain", one * s.first <= 3600 && one * s.whole <= 3600);
}
static void solve_side(struct build *p) {
    struct matched s = match_second(p);
    build_set_number(p, "z1", s.whole), build_set_number(p, "z2", s.first), build_set_number(p, "z3", s.later);
    build_line(p);
    build_say(p, "<r>の<t>は変わらないので、<r>を<z1>にそろえると、はじめは<z2>:<z1>、後は<z3>:<z1>です。");
    struct ratio shares =
        p->aux[0]
            ? build_step(p, "<vp><x><c>は、比の、", build_int(s.later), '-', build_int(s.first), "", "にあたります。")
            : build_step(p, "<vp><x><c>は、比の、", build_int(s.first), '-', build_int(s.later), "", "にあたります。");
    struct ratio one = build_share_step(p, "比の1にあたるのは、", p->datum[MOVED], shares, "<c>", "です。");
    build_trap(p, build_apply(p, one, '*', build_int(p->asked ? s.first : s.whole)));
    build_answer(p,
                 build_step(p, "はじめの<z>は、", one, '*', build_int(p->asked ? s.whole : s.first), "<c>", "です。"),
                 "", "<c>");
}
static bool holds_side(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t more = x[0] + build_value(p, MOVED), less = x[0] - build_value(p, MOVED);
    return IF_KEPT(keep, BIT(S1) | BIT(T1), x[0] * build_value(p, T1) == x[1] * build_value(p, S1)) &&
           IF_KEPT(keep, BIT(MOVED) | BIT(S2) | BIT(T2),
                   (p->aux[0] ? more : less) * build_value(p, T2) == x[1] * build_value(p, S2));
}
static const char *const templates_side[] = {
    "<p>と<r>の<t>の比は<a>:<b>でした。<p>だけが<x><c><vx>と、比は<m>:<n>になりました。<z>の<t>は、はじめ何<c>でしたか。",
    "<t>を<p>と<r>が<a>:<b>の比で持っていました。<p>が<x><c><vp>ので、<p>と<r>の比は<m>:<n>になりました。はじめの<z>は何<c>ですか。",
    "はじめの<z>の<t>は何<c>ですか。<p>と<r>の比は<a>:<b>でしたが、<p>が<x><c><vt>、<m>:<n>になりました。",
    "<p>と<r>の持っている<t>の比は<a>:<b>です。もし<p>が<x><c><vx>と、比は<m>:<n>になります。<r>の<t>は変わりません。今の<z>の<t>は何<c>[ですか。|でしょうか。]",
    "<p>が<t>を<x><c><vx>前の<p>と<r>の比は<a>:<b>、<vp>後の比は<m>:<n>です。はじめに<z>が持っていたのは何<c>ですか。",
    "<p>と<r>の<t>は<a>:<b>の割合でした。その後、<p>が<x><c><vp>ところ、<m>:<n>の割合に変わりました。はじめ<z>は何<c>持っていましたか。",
    "2人の<t>の比は、はじめ<p>:<r>が<a>:<b>、<p>が<x><c><vp>後は<m>:<n>です。<r>はそのままです。はじめの<z>は何<c>ですか。",
    "<p>だけが<t>を<x><c><vt>、<p>と<r>の比が<a>:<b>から<m>:<n>になりました。<z>がはじめに持っていた<t>は何<c>ですか。",
    "!<t>の比が<a>:<b>の<p>と<r>がいます。<p>が<x><c><vx>と<m>:<n>です。はじめの<z>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_side = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<p>|<r>"},
                                                    {"before", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"after", FIGURE_NUMBERS, "<m>|<n>"},
                                                    {"signed", FIGURE_NUMBERS, "<st>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype side = {
    .id = "side",
    .name = "一方だけが変わる",
    .level = 2,
    .templates = templates_side,
    .asks = "<p>のはじめの量|<r>の量",
    .role = {{"x", "<p>の変わった量", "<c>"},
             {"a", "はじめの<p>の比", ""},
             {"b", "はじめの<r>の比", ""},
             {"m", "後の<p>の比", ""},
             {"n", "後の<r>の比", ""}},
    .method = {{"一方をそろえる", "<r>の<t>は変わりません。2つの比で、<r>の数をそろえて考えます。", solve_side, NULL}},
    .draw = draw_side,
    .bind = bind_side,
    .holds = holds_side,
    .low = {1, 1},
    .high = {3600, 3600},
    .hint = "変わらないのは、どちらの<t>ですか。",
    .figure = &figure_side,
};

static const struct subtype *const subtypes[] = {&change, &side, NULL};
const struct family family_baisu_henka = {.id = "baisu_henka",
                                          .number = "F37",
                                          .name = "倍数変化算",
                                          .grade = 6,
                                          .scene = SCENE_INDOORS,
                                          .combines = "baisu",
                                          .subtypes = subtypes};
