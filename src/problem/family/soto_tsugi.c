/* soto_tsugi.c - 相当算 in two steps: two fractions of the whole; a fraction and some more or less, twice.
 *
 *   what is left, with what was taken beyond the fraction put back -> ÷ its share = what was there before
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/soto.h"

/* ---- two fractions of the whole ---- */
enum { AMOUNT, FRACTION_A, FRACTION_B };
static void bind_both(struct build *p) {
    struct ratio f = p->datum[FRACTION_A], g = p->datum[FRACTION_B];
    soto_bind_words(p);
    soto_set_in_words(p, "gx", g);
    build_need(p, "something is left", f.num * g.den + g.num * f.den < f.den * g.den);
}
static bool draw_both(struct build *p) {
    soto_draw_whole(p);
    struct ratio f = soto_draw_fraction(p, FRACTION_A, "f"), g = soto_draw_fraction(p, FRACTION_B, "g");
    int64_t step = build_lcm((int64_t)f.den, (int64_t)g.den),
            whole = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), step),
            left = whole - whole / (int64_t)f.den * (int64_t)f.num - whole / (int64_t)g.den * (int64_t)g.num;
    if (!build_need(p, "something is left", left > 0)) return false;
    build_datum(p, AMOUNT, "A", left);
    return build_need(p, "the fractions differ", f.num * g.den != g.num * f.den) &&
           build_need(p, "a plausible whole", whole <= build_get_number(p, "hi") && left > 1);
}
static void solve_both(struct build *p) {
    struct ratio f = p->datum[FRACTION_A], g = p->datum[FRACTION_B];
    struct ratio taken = build_fraction_step(p, "2回で<vp>のは、全体の、", f, '+', g, "", "です。");
    struct ratio share = build_fraction_step(p, "残りの割合は、全体の、", build_int(1), '-', taken, "", "です。");
    struct ratio whole =
        build_fraction_step(p, "<A><c>がこれにあたるので、全体は、", p->datum[AMOUNT], '/', share, "<c>", "です。");
    struct ratio of_rest = build_fraction((int64_t)((f.den - f.num) * (g.den - g.num)), (int64_t)(f.den * g.den));
    build_trap(p, build_apply(p, p->datum[AMOUNT], '/', of_rest));
    build_trap(p, build_apply(p, p->datum[AMOUNT], '/', taken));
    build_answer(p, whole, "", "<c>");
}
/* Both parts are taken from the whole. */
static bool holds_both(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t fn = (int64_t)p->datum[FRACTION_A].num, fd = (int64_t)p->datum[FRACTION_A].den,
            gn = (int64_t)p->datum[FRACTION_B].num, gd = (int64_t)p->datum[FRACTION_B].den;
    int64_t left = x[0] * fd * gd - x[0] * fn * gd - x[0] * gn * fd; /* in parts of 1/(fd·gd) */
    return IF_KEPT(keep, 7, left == build_value(p, AMOUNT) * fd * gd);
}
static const char *const templates_both[] = {
    "<P>は、<w>全体の<f>を<vt>、べつに全体の<g>を<vm>。すると、<A><c>残りました。<w>は全部で何<c>ありましたか。",
    "<w>を、1日目に全体の<f>、2日目にも全体の<g>だけ<v>と、<A><c>残りました。<w>は全部で何<c>ですか。",
    "<w>の<f>を<vt>、その後、はじめの<w>の<g>を<v>と、<A><c>残りました。はじめの<w>は何<c>ですか。",
    "<w>があります。全体の<f>と、さらに全体の<g>を<v>と、残りは<A><c>です。全体は何<c>[ですか。|でしょうか。]",
    "はじめの<w>は何<c>ですか。全体の<f>を<vt>、さらに全体の<g>を<v>と、<A><c>残ります。",
    "<w>の<f>と<g>を<vp>ところ、残りは<A><c>になりました。<w>は全部で何<c>でしたか。",
    "全体の<f>と全体の<g>を合わせて<v>と、<w>は<A><c>残ります。もとの<w>は何<c>ですか。",
    "<w>を2回に分けて<vm>。1回目は全体の<f>、2回目は全体の<g>です。最後に<A><c>残りました。全体は何<c>ですか。",
    "!<w>全体のうち<f>を午前に、<g>を午後に<vp>ので、<A><c>残っています。<w>は全部で何<c>ですか。",
    NULL,
};
static const struct figure_template figure_both = {
    FIGURE_BARS, {{"fraction", FIGURE_TEXT, "<f>"}, {"amount", FIGURE_NUMBER, "<A>"}, {"unit", FIGURE_TEXT, "<c>"}}};
const struct subtype soto_both = {
    .id = "both",
    .name = "どちらも全体の何分のいくつ",
    .level = 2,
    .templates = templates_both,
    .asks = "全体の量",
    .role = {{"A", "残りの量", "<c>"},
             {"f", "はじめの割合", "", PROBLEM_FRACTION},
             {"g", "次の割合(全体に対して)", "", PROBLEM_FRACTION}},
    .method = {{"線分図", "相当算です。<f>も<g>も全体をもとにしているので、たすことができます。", solve_both, NULL}},
    .draw = draw_both,
    .bind = bind_both,
    .holds = holds_both,
    .low = {1},
    .high = {9500},
    .hint = "全部で、全体のどれだけを<vm>か。",
    .figure = &figure_both,
};

/* ---- a fraction and some, then a fraction of the rest and some ---- */
enum { LEFT, FIRST, FIRST_SOME, SECOND, SECOND_SOME };
static int64_t some(const struct build *p, int i) { return p->aux[i] ? 1 : -1; }
static void bind_steps(struct build *p) {
    soto_bind_words(p);
    soto_set_in_words(p, "gx", p->datum[SECOND]);
    build_set(p, "md", p->aux[0] ? "多く" : "少なく"), build_set(p, "me", p->aux[1] ? "多く" : "少なく");
    build_need(p, "something is left", p->aux[1] || build_value(p, LEFT) > build_value(p, SECOND_SOME));
}
static bool draw_steps(struct build *p) {
    soto_draw_whole(p);
    build_aux(p, 0, build_between(p, 0, 1)), build_aux(p, 1, build_between(p, 0, 1));
    int64_t unit = build_get_number(p, "lo") >= 600 ? 10 : 1, k = unit * build_between(p, 2, 30),
            l = unit * build_between(p, 2, 30);
    build_datum(p, FIRST_SOME, "k", k), build_datum(p, SECOND_SOME, "l", l);
    struct ratio f = soto_draw_fraction(p, FIRST, "f"), g = soto_draw_fraction(p, SECOND, "g");
    int64_t whole = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), (int64_t)f.den),
            first = whole / (int64_t)f.den * (int64_t)f.num + some(p, 0) * k, rest = whole - first;
    if (!build_need(p, "a part of the rest", rest > 0 && rest % (int64_t)g.den == 0)) return false;
    int64_t second = rest / (int64_t)g.den * (int64_t)g.num + some(p, 1) * l;
    build_datum(p, LEFT, "A", rest - second);
    return build_need(p, "some are taken each time and some are left",
                      first > k && second > l && rest - second > l && k != l) &&
           build_need(p, "small denominators", f.den <= 5 && g.den <= 5);
}
static struct ratio step_level(struct build *p, struct ratio amount, int which) {
    const char *more = which ? "<l><c>多く<vp>ので、これにあたる量は、" : "<k><c>多く<vp>ので、これにあたる量は、",
               *less = which ? "<l><c>少なく<vp>ので、これにあたる量は、" : "<k><c>少なく<vp>ので、これにあたる量は、";
    bool up = p->aux[which];
    return build_step(p, up ? more : less, amount, up ? '+' : '-', p->datum[which ? SECOND_SOME : FIRST_SOME], "<c>",
                      "です。");
}
static void solve_steps(struct build *p) {
    struct ratio later = build_fraction_step(p, "残りの<g>をのぞいた分は、はじめの残りの、", build_int(1), '-',
                                             p->datum[SECOND], "", "です。");
    struct ratio rest =
        build_fraction_step(p, "はじめの残りは、", step_level(p, p->datum[LEFT], 1), '/', later, "<c>", "です。");
    struct ratio share =
        build_fraction_step(p, "全体の<f>をのぞいた分は、全体の、", build_int(1), '-', p->datum[FIRST], "", "です。");
    struct ratio whole = build_fraction_step(p, "全体は、", step_level(p, rest, 0), '/', share, "<c>", "です。");
    build_trap(p, rest);
    build_answer(p, whole, "", "<c>");
}
/* What is taken each time, in parts of 1/(fd·gd) of one. */
static bool holds_steps(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t fn = (int64_t)p->datum[FIRST].num, fd = (int64_t)p->datum[FIRST].den, gn = (int64_t)p->datum[SECOND].num,
            gd = (int64_t)p->datum[SECOND].den;
    int64_t rest = fd * x[0] - fn * x[0] - some(p, 0) * fd * build_value(p, FIRST_SOME),
            left = gd * rest - gn * rest - some(p, 1) * fd * gd * build_value(p, SECOND_SOME);
    return IF_KEPT(keep, 31, rest > 0 && left == fd * gd * build_value(p, LEFT));
}
static const char *const templates_steps[] = {
    "<w>を、はじめに全体の<f>より<k><c><md><vt>、次に残りの<g>より<l><c><me><v>と、<A><c>残りました。<w>は全部で何<c>ですか。",
    "<P>は、1日目に<w>の<f>より<k><c><md><vt>、2日目に残りの<g>より<l><c><me><vm>。残りは<A><c>です。<w>は全部で何<c>[ですか。|でしょうか。]",
    "<w>は全部で何<c>ですか。全体の<f>より<k><c><md><vt>、その後、残りの<g>より<l><c><me><v>と、<A><c>残ります。",
    "<w>があります。まず全体の<f>より<k><c><md><vt>、さらに残りの<g>より<l><c><me><vp>ところ、<A><c>になりました。はじめの<w>は何<c>でしたか。",
    "ある<w>の<fx>より<k><c><md><vt>、次の日に残りの<gx>より<l><c><me><v>と、<A><c>が残りました。全体は何<c>ですか。",
    "<w>を2回に分けて<vm>。1回目は全体の<f>より<k><c><md>、2回目は残りの<g>より<l><c><me><vm>。最後の残りは<A><c>です。全体は何<c>ですか。",
    "<A><c>残っています。これは、<w>を全体の<f>より<k><c><md><vt>、次に残りの<g>より<l><c><me><vp>残りです。<w>は全部で何<c>ですか。",
    "今日は<w>の<f>より<k><c><md><vt>、明日は残りの<g>より<l><c><me><v>予定です。すると<A><c>残ります。<w>は全体で何<c>ですか。",
    "!<P>が<vp>のは、はじめが<w>の<f>より<k><c><md>、次が残りの<g>より<l><c><me>で、残りは<A><c>です。全体は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_steps = {FIGURE_BARS,
                                                    {{"fraction", FIGURE_TEXT, "<f>"},
                                                     {"of_rest", FIGURE_TEXT, "<g>"},
                                                     {"amount", FIGURE_NUMBER, "<A>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
const struct subtype soto_steps = {
    .id = "steps",
    .name = "何分のいくつより多い・少ない(2回)",
    .level = 3,
    .templates = templates_steps,
    .asks = "全体の量",
    .role = {{"A", "残りの量", "<c>"},
             {"f", "はじめの割合", "", PROBLEM_FRACTION},
             {"k", "はじめに多い分や少ない分", "<c>"},
             {"g", "残りに対する割合", "", PROBLEM_FRACTION},
             {"l", "次に多い分や少ない分", "<c>"},
             {"md", "はじめは多いか少ないか", "少なく|多く", PROBLEM_CHOICE, .aux = 0},
             {"me", "次は多いか少ないか", "少なく|多く", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"順にもどす", "相当算です。最後の残りから、はじめの残り、全体の順にもどします。", solve_steps, NULL}},
    .draw = draw_steps,
    .bind = bind_steps,
    .holds = holds_steps,
    .low = {1},
    .high = {9500},
    .hint = "2回目がちょうど残りの<g>だったら、残りは何<c>になりますか。",
    .figure = &figure_steps,
};
