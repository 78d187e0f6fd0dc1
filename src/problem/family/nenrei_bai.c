/* nenrei_bai.c - 年れい算: twice a number of times, parents against children, one against three.
 *
 *   the difference of two people stays the same: (a - 1) × young now = (b - 1) × young then
 *   sums of several people grow by as many years as there are people
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const pairs[] = {
    "母|子ども", "父|子ども",       "母|<A>",   "父|<A>",      "おじさん|<A>",    "先生|<A>",      "コーチ|<A>",
    "おば|おい", "おじ|めい",       "母|長男",  "父|長女",     "お母さん|むすめ", "祖母|<A>",      "お父さん|むすこ",
    "祖父|まご", "おばあさん|まご", "店長|<A>", "お父さん|妹", "お母さん|弟",     "!おばさん|<A>", NULL};
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "才"}}};

/* ---- so many times now, and so many times some years later or before ---- */
enum { NOW, YEARS, THEN };
static void bind_twice(struct build *p) {
    bool later = p->aux[0];
    struct ratio now = p->datum[NOW], then = p->datum[THEN];
    bool fewer = now.num * then.den > then.num * now.den, more = now.num * then.den < then.num * now.den;
    build_set(p, "q", p->asked ? "<p>" : "<c>");
    build_set(p, "ab", later ? "後" : "前"), build_set(p, "be", later ? "になります" : "でした");
    build_set(p, "naru", later ? "になる" : "だった"), build_set(p, "pr", later ? "に{なる}" : "{だ/た}");
    build_need(p, "times that change the right way", then.num > then.den && now.num > now.den && (later ? fewer : more));
}
static bool draw_twice(struct build *p) {
    build_people(p, "A");
    build_context(p, "p|c", pairs);
    bool later = build_chance(p, 65);
    int64_t big = build_between(p, 3, 12), small = build_between(p, 2, 8), years = build_between(p, 2, 24),
            now = later ? big : small, then = later ? small : big;
    if (!build_need(p, "times differ", big > small) || !build_need(p, "whole ages", years % (big - small) == 0))
        return false;
    int64_t young = (then - 1) * years / (big - small), old = young * now;
    build_aux(p, 0, later);
    build_datum(p, NOW, "a", now), build_datum(p, YEARS, "t", years), build_datum(p, THEN, "b", then);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "plausible ages", young >= 3 && young <= 40 && old >= 22 && old <= 88 && old - young >= 18) &&
           build_need(p, "born then", later || young - years >= 1);
}
static void set_ratio(struct build *p, const char *name, struct ratio v) {
    char text[32];
    build_print(text, sizeof text, v);
    build_set(p, name, text);
}
static void solve_twice(struct build *p) {
    bool later = p->aux[0];
    struct ratio now_shares =
        build_step(p, "今、年れいの差は今の<c>の年れいの、", p->datum[NOW], '-', build_int(1), "倍", "です。");
    struct ratio then_shares = build_step(p, "<t>年<ab>、年れいの差はそのときの<c>の年れいの、", p->datum[THEN], '-',
                                          build_int(1), "倍", "です。");
    set_ratio(p, "z1", then_shares), set_ratio(p, "z2", now_shares);
    struct ratio parts =
        later ? build_step(p, "差は変わらないので、<c>の年れいは今が<z1>、<t>年後が<z2>の割合で、ちがいは、",
                           now_shares, '-', then_shares, "", "にあたります。")
              : build_step(p, "差は変わらないので、<c>の年れいは今が<z1>、<t>年前が<z2>の割合で、ちがいは、",
                           then_shares, '-', now_shares, "", "にあたります。");
    struct ratio one = build_share_step(p, "1にあたるのは、", p->datum[YEARS], parts, "才", "です。");
    struct ratio young = build_step(p, "今の<c>の年れいは、", one, '*', then_shares, "才", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, one, '*', now_shares));
        build_answer(p, young, "", "才");
        return;
    }
    struct ratio old = build_step(p, "今の<p>の年れいは、", young, '*', p->datum[NOW], "才", "です。");
    build_trap(p, young);
    build_answer(p, old, "", "才");
}
static bool holds_twice(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t t = p->aux[0] ? build_value(p, YEARS) : -build_value(p, YEARS);
    struct ratio now = p->datum[NOW], then = p->datum[THEN];
    return IF_KEPT(keep, BIT(NOW), x[1] * now.den == now.num * x[0]) &&
           IF_KEPT(keep, BIT(YEARS) | BIT(THEN), (x[1] + t) * then.den == then.num * (x[0] + t));
}
static const char *const templates_twice[] = {
    "今、<p>の年れいは<c>の年れいの<a>倍です。<t>年<ab>、<p>の年れいは<c>の年れいの<b>倍<be>。<q>は今何才ですか。",
    "<p>の年れいは、今は<c>の<a>倍ですが、<t>年<ab>は<b>倍<be>。今の<q>の年れい<wo>",
    "<q>は今何才ですか。<p>の年れいは<c>の年れいの<a>倍で、<t>年<ab>にはちょうど<b>倍<be>。",
    "現在、<p>は<c>の<a>倍の年れいです。<p>の年れいが<c>の<b>倍<naru>のは今から<t>年<ab>です。<q>は今何才[ですか。|でしょうか。]",
    "<c>の年れいの<a>倍が今の<p>の年れいです。<t>年<ab>、<p>の年れいは<c>の年れいの<b>倍<be>。今の<q>は何才になりますか。",
    "今年、<p>の年れいは<c>の年れいのちょうど<a>倍です。今年から<t>年<ab>の年れいは<b>倍<be>。<q>の今年の年れいは何才ですか。",
    "<p>と<c>の年れいをくらべると、今は<a>倍、<t>年<ab>は<b>倍<be>。<q>は今何才ですか。",
    "<p>の年れいが<c>の<b>倍<naru>のは<t>年<ab>で、今は<a>倍です。今の<q>は何才<ka>",
    NULL,
};
static const struct subtype twice = {
    .id = "twice",
    .name = "今と、前か後の倍",
    .level = 3,
    .templates = templates_twice,
    .asks = "今の<c>の年れい|今の<p>の年れい",
    .role = {{"a", "今は何倍か", "倍", PROBLEM_DECIMAL},
             {"t", "何年後か、何年前か", "年"},
             {"b", "そのとき何倍か", "倍", PROBLEM_DECIMAL},
             {"ab", "後か前か", "前|後", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"差が変わらない",
                "年れい算です。2人の年れいの差は変わらないので、差をもとに<c>の年れいの割合をくらべます。", solve_twice,
                NULL}},
    .draw = draw_twice,
    .bind = bind_twice,
    .holds = holds_twice,
    .low = {1, 1},
    .high = {60, 110},
    .hint = "年れいの差は、<c>の年れいの何倍ですか。今と<t>年<ab>で考えましょう。",
    .figure = &figure_none,
};

/* ---- father and mother, and two or three children ---- */
enum { PARENTS, CHILDREN, MANY, TIMES };
static const char *const families[] = {"父と母|父母",           "両親|両親",          "お父さんとお母さん|2人の親",
                                       "祖父と祖母|祖父母",     "父と祖母|父と祖母",  "母と祖母|母と祖母",
                                       "おじとおば|おじとおば", "!母と祖父|母と祖父", NULL};
static void bind_parents(struct build *p) {
    build_need(p, "children catch up", build_value(p, TIMES) * build_value(p, MANY) > 2);
    build_need(p, "later than now", build_value(p, PARENTS) > build_value(p, TIMES) * build_value(p, CHILDREN));
}
static bool draw_parents(struct build *p) {
    build_people(p, "A");
    build_context(p, "p|ps", families);
    int64_t many = build_between(p, 2, 4), times = build_between(p, 1, 5), parents = build_between(p, 62, 120),
            children = build_between(p, 3 * many, 14 * many);
    if (times < 2) times = 2;
    build_datum(p, PARENTS, "P", parents), build_datum(p, CHILDREN, "C", children), build_datum(p, MANY, "m", many);
    build_datum(p, TIMES, "k", times);
    return build_need(p, "children catch up", times * many > 2) &&
           build_need(p, "later than now", parents > times * children) &&
           build_need(p, "whole years", (parents - times * children) % (times * many - 2) == 0) &&
           build_need(p, "soon enough", (parents - times * children) / (times * many - 2) <= 25);
}
static void solve_parents(struct build *p) {
    struct ratio now = build_step(p, "子ども<m>人の年れいの和の<k>倍は、今、", p->datum[CHILDREN], '*', p->datum[TIMES],
                                  "才", "です。");
    struct ratio gap = build_step(p, "<ps>の年れいの和との差は、", p->datum[PARENTS], '-', now, "才", "です。");
    struct ratio grow = build_step(p, "子どもの和は1年に<m>才ふえるので、その<k>倍は1年に、", p->datum[MANY], '*',
                                   p->datum[TIMES], "才", "ふえます。");
    struct ratio nearer =
        build_step(p, "<ps>の和は1年に2才ふえるので、差は1年に、", grow, '-', build_int(2), "才", "ちぢまります。");
    struct ratio years = build_step(p, "だから、", gap, '/', nearer, "年後", "です。");
    build_trap(p, build_apply(p, gap, '/', grow));
    build_answer(p, years, "", "年後");
}
/* Year after year. */
static bool holds_parents(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 15) return true;
    int64_t parents = build_value(p, PARENTS), children = build_value(p, CHILDREN);
    for (int64_t year = 0; year < x[0]; year++) parents += 2, children += build_value(p, MANY);
    return parents == build_value(p, TIMES) * children;
}
static const char *const templates_parents[] = {
    "今、<p>の年れいの和は<P>才、子ども<m>人の年れいの和は<C>才です。<ps>の年れいの和が子どもの年れいの和の<k>倍になるのは何年後ですか。",
    "<p>の年れいをたすと<P>才、<m>人の子どもの年れいをたすと<C>才です。何年後に、<ps>の和は子どもの和の<k>倍になりますか。",
    "何年後に、<ps>の年れいの和は子ども<m>人の年れいの和の<k>倍になりますか。今の年れいの和は、<ps>が<P>才、子どもが<C>才です。",
    "子どもが<m>人います。子どもの年れいの合計は<C>才で、<p>の年れいの合計は<P>才です。<ps>の合計が子どもの合計の<k>倍になるのは何年後でしょうか。",
    "<A>の家では、<p>の年れいの和は<P>才、子ども<m>人の和は<C>才です。<ps>の和が子どもの和のちょうど<k>倍になるのは今から何年後ですか。",
    "<p>の年れいの合計が<P>才、<m>人の子どもの合計が<C>才です。子どもの合計の<k>倍が<ps>の合計と等しくなるのは何年後ですか。",
    "年れいの和が<P>才の<ps>と、<m>人で<C>才の子どもがいます。<ps>の和が子どもの和の<k>倍になるまで何年かかりますか。",
    "子ども<m>人の年れいを合わせると<C>才、<p>は合わせて<P>才です。合わせた年れいが<k>倍になるのは何年後ですか。",
    NULL,
};
static const struct subtype parents = {
    .id = "parents",
    .name = "2人の和と子どもの和",
    .level = 3,
    .templates = templates_parents,
    .asks = "何年後か",
    .role = {{"P", "<ps>の年れいの和", "才"},
             {"C", "子どもの年れいの和", "才"},
             {"m", "子どもの人数", "人"},
             {"k", "何倍か", "倍"}},
    .method = {{"差のちぢまり方", "年れいの和は、1年に人数の分だけふえます。2人と子どもで、ふえ方をくらべます。",
                solve_parents, NULL}},
    .draw = draw_parents,
    .bind = bind_parents,
    .holds = holds_parents,
    .loops = 1,
    .low = {1},
    .high = {80},
    .hint = "1年たつと、2つの和はそれぞれ何才ふえますか。",
    .figure = &figure_none,
};

/* ---- one grown-up and three children, whose ages are told ---- */
enum { OLD, FIRST, SECOND, THIRD };
static const char *const olds[] = {"父",       "母",   "祖父", "祖母",       "おじさん",   "おばさん", "お父さん",
                                   "お母さん", "先生", "おじ", "おじいさん", "おばあさん", "!おば",    NULL};
static int64_t children_of(const struct build *p) {
    return build_value(p, FIRST) + build_value(p, SECOND) + build_value(p, THIRD);
}
static void bind_three(struct build *p) {
    build_need(p, "later than now", build_value(p, OLD) > children_of(p));
    build_need(p, "whole years", (build_value(p, OLD) - children_of(p)) % 2 == 0);
}
static bool draw_three(struct build *p) {
    build_people(p, "A|B|D");
    build_context(p, "p", olds);
    int64_t c = build_between(p, 1, 9), b = c + build_between(p, 1, 4), a = b + build_between(p, 1, 4),
            old = build_between(p, 28, 72);
    build_datum(p, OLD, "P", old), build_datum(p, FIRST, "a", a), build_datum(p, SECOND, "b", b);
    build_datum(p, THIRD, "c", c);
    return build_need(p, "later than now", old > a + b + c && (old - a - b - c) % 2 == 0) &&
           build_need(p, "soon enough", old - a - b - c <= 50);
}
static void solve_three(struct build *p) {
    build_line(p);
    build_say(p, "3人の年れいの和は、今、");
    struct ratio sum =
        build_formula(p, build_int(children_of(p)), "才", "%lld+%lld+%lld", (long long)build_value(p, FIRST),
                      (long long)build_value(p, SECOND), (long long)build_value(p, THIRD));
    build_say(p, "です。");
    struct ratio gap = build_step(p, "<p>の年れいとの差は、", p->datum[OLD], '-', sum, "才", "です。");
    struct ratio nearer = build_step(p, "1年に3人の和は3才、<p>は1才ふえるので、差は1年に、", build_int(3), '-',
                                     build_int(1), "才", "ちぢまります。");
    struct ratio years = build_step(p, "だから、", gap, '/', nearer, "年後", "です。");
    build_trap(p, gap);
    build_trap(p, build_apply(p, gap, '/', build_int(3)));
    build_answer(p, years, "", "年後");
}
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, children_of(p) + x[0] + x[0] + x[0] == build_value(p, OLD) + x[0]);
}
static const char *const templates_three[] = {
    "今、<p>は<P>才で、3人の子どもは<a>才、<b>才、<c>才です。子ども3人の年れいの和が<p>の年れいと等しくなるのは何年後ですか。",
    "<p>は<P>才、<A>は<a>才、<B>は<b>才、<D>は<c>才です。<A>たち3人の年れいの和が<p>の年れいと同じになるのは何年後[ですか。|でしょうか。]",
    "何年後に、3人の子どもの年れいの和は<p>の年れいと等しくなりますか。今、<p>は<P>才、子どもは<a>才と<b>才と<c>才です。",
    "3人きょうだいの年れいは<a>才、<b>才、<c>才で、<p>の年れいは<P>才です。3人の年れいの合計が<p>の年れいに追いつくのは何年後ですか。",
    "<P>才の<p>と、<a>才、<b>才、<c>才の3人の子どもがいます。3人の年れいをたすと<p>の年れいと等しくなるのは今から何年後ですか。",
    "<A>は<a>才、妹は<b>才、弟は<c>才、<p>は<P>才です。子ども3人の年れいの和がちょうど<p>の年れいになるのは何年後ですか。",
    "今の年れいは、子どもが上から<a>才、<b>才、<c>才、<p>が<P>才です。子どもの年れいの和と<p>の年れいが等しくなるまで何年かかりますか。",
    "<p>は今<P>才です。<a>才、<b>才、<c>才の3人の子どもの年れいの和が、<p>の年れいと同じになるのは何年後<ka>",
    NULL,
};
static const struct subtype three = {
    .id = "three",
    .name = "3人の和が等しくなる",
    .level = 2,
    .templates = templates_three,
    .asks = "何年後か",
    .role = {{"P", "<p>の年れい", "才"},
             {"a", "1人目の年れい", "才"},
             {"b", "2人目の年れい", "才"},
             {"c", "3人目の年れい", "才"}},
    .method = {{"差のちぢまり方", "年れい算です。3人の和は1年に3才ずつ、<p>は1才ずつふえることに目をつけます。",
                solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {1},
    .high = {60},
    .hint = "1年たつと、3人の年れいの和は何才ふえますか。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&twice, &parents, &three, NULL};
const struct family family_nenrei_bai = {.id = "nenrei_bai",
                                         .number = "F14",
                                         .name = "年れい算(2つの倍・3人)",
                                         .grade = 5,

                                         .subtypes = subtypes};
