/* bokuso.c - ニュートン算(牧草・わき水): both the first amount and the growth are unknown; two cases give them.
 *
 *   one animal, one day = 1;  difference of the totals ÷ difference of the days = growth of a day
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { MANY_A, DAYS_A, MANY_B, DAYS_B, ASKED };

/* story | who | counter | time | uses it up, without the last し or す | growth | first amount | the unit | used up */
static const char *const fields[] = {
    "一定の割合で草が生える牧場|牛|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草|草",
    "毎日同じ量の草が生える牧場|牛|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草|草",
    "一定の割合で草が生える牧場|羊|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草|草",
    "草が毎日同じだけのびる牧場|羊|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草|草",
    "一定の割合で草が生える牧場|馬|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草|草",
    "草が毎日決まった量だけ生える野原|馬|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草|草",
    "一定の割合で草が生える草原|やぎ|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草|草",
    "毎日一定の量の草が生える牧草地|やぎ|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草|草",
    "一定の割合で水がわき出る井戸|ポンプ|台|分|水をくみつく|1分間にわき出る水|はじめにたまっている水|1台が1分間にくむ水|水",
    "たえず一定の割合で水がわく泉|ポンプ|台|分|水をくみ出|1分間にわき出る水|はじめにたまっている水|1台が1分間にくむ水|水",
    "一定の割合で水が流れこむ池|ポンプ|台|時間|水をくみつく|1時間に流れこむ水|はじめにたまっている水|1台が1時間にくむ水|水",
    "毎時一定の量の水が流れこむ貯水池|ポンプ|台|時間|水をくみ出|1時間に流れこむ水|はじめにたまっている水|1台が1時間にくむ水|水",
    "一定の割合で水が入ってくる水そう|ポンプ|台|分|水をくみつく|1分間に入る水|はじめにたまっている水|1台が1分間にくむ水|水",
    "雨水が一定の割合で流れこむ地下室|ポンプ|台|分|水をくみ出|1分間に流れこむ水|はじめにたまっている水|1台が1分間にくむ水|水",
    "毎分同じ量の水が入ってくる船|ポンプ|台|分|水をくみ出|1分間に入る水|はじめにたまっている水|1台が1分間にくむ水|水",
    "毎時一定量の水が流れこむダム|放水口|か所|時間|水をなく|1時間に流れこむ水|はじめにたまっている水|1か所が1時間に流す水|水",
    "!一定の割合で水がしみ出るトンネル|ポンプ|台|時間|水をくみつく|1時間にしみ出る水|はじめにたまっている水|1台が1時間にくむ水|水",
    NULL,
};

/* a animals last x days, b > a animals last y < x days; growth and first amount in shares of one animal and day. */
static bool draw_field(struct build *p, int64_t *growth, int64_t *first) {
    build_context(p, "f|w|c|t|v|gr|fi|one|ob", fields);
    int64_t b = build_between(p, 6, 30), a = build_between(p, 3, b - 1), y = build_between(p, 3, 30),
            x = build_between(p, y + 1, 60);
    build_datum(p, MANY_A, "a", a), build_datum(p, DAYS_A, "x", x), build_datum(p, MANY_B, "b", b),
        build_datum(p, DAYS_B, "y", y);
    int64_t more = a * x - b * y;
    if (!build_need(p, "whole growth", more > 0 && more % (x - y) == 0)) return false;
    *growth = more / (x - y);
    *first = b * y - *growth * y;
    return build_need(p, "something is there at first", *first > 0) &&
           build_need(p, "growth is less than eating", *growth < a) &&
           build_need(p, "numbers differ", x != a && y != b);
}

/* The first amount and the growth; five equalities. */
static void step_field(struct build *p, struct ratio *growth, struct ratio *first) {
    build_line(p);
    build_say(p, "<a><c>で<x><t>では");
    struct ratio one = build_equation(p, p->datum[MANY_A], '*', p->datum[DAYS_A], "");
    build_say(p, "、<b><c>で<y><t>では");
    struct ratio two = build_equation(p, p->datum[MANY_B], '*', p->datum[DAYS_B], "");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "この差の");
    struct ratio more = build_equation(p, one, '-', two, "");
    build_say(p, "は、");
    struct ratio days = build_equation(p, p->datum[DAYS_A], '-', p->datum[DAYS_B], "<t>");
    build_say(p, "でふえた量です。");
    *growth = build_step(p, "<gr>は、", more, '/', days, "", "です。");
    build_line(p);
    build_say(p, "<y><t>でふえるのは");
    struct ratio grown = build_equation(p, *growth, '*', p->datum[DAYS_B], "");
    build_say(p, "なので、<fi>は");
    *first = build_equation(p, two, '-', grown, "");
    build_say(p, "です。");
}

/* ---- how long ---- */
static bool draw_days(struct build *p) {
    int64_t growth, first;
    if (!draw_field(p, &growth, &first)) return false;
    int64_t c = build_between(p, growth + 1, 40);
    build_datum(p, ASKED, "n", c);
    return build_need(p, "whole days", first % (c - growth) == 0 && first / (c - growth) >= 2) &&
           build_need(p, "another number", c != build_value(p, MANY_A) && c != build_value(p, MANY_B));
}
static void solve_days(struct build *p) {
    struct ratio growth, first;
    step_field(p, &growth, &first);
    struct ratio less = build_step(p, "<n><c>では、1<t>に、", p->datum[ASKED], '-', growth, "", "ずつへります。");
    struct ratio days = build_step(p, "だから、", first, '/', less, "<t>", "でなくなります。");
    build_trap(p, build_fraction((int64_t)first.num, build_value(p, ASKED)));
    build_trap(p, build_fraction(build_value(p, MANY_A) * build_value(p, DAYS_A), build_value(p, ASKED)));
    build_answer(p, days, "", "<t>");
}
static bool holds_days(const struct build *p, const int64_t *x, unsigned keep) {
    /* x[1]: growth of a day in animals */
    int64_t a = build_value(p, MANY_A) - x[1], b = build_value(p, MANY_B) - x[1], c = build_value(p, ASKED) - x[1];
    if (a <= 0 || c <= 0 || b <= 0) return false;
    if (keep == 31)
        return a * build_value(p, DAYS_A) == b * build_value(p, DAYS_B) && c * x[0] == a * build_value(p, DAYS_A);
    if (!(keep & 16)) return true;
    return (keep & 3) == 3 ? c * x[0] == a * build_value(p, DAYS_A) : c * x[0] == b * build_value(p, DAYS_B);
}
static const char *const templates_days[] = {
    "<f>があります。<w><a><c>だと<x><t>で、<w><b><c>だと<y><t>で<v>します。<w><n><c>だと何<t>で<v>しますか。",
    "<f>では、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>で<v>します。<w>が<n><c>なら、何<t>で<v>しますか。",
    "<f>があり、<a><c>の<w>は<x><t>で、<b><c>の<w>は<y><t>で<v>します。<n><c>の<w>では、何<t>で<v>しますか。",
    "何<t>で<v>しますか。<f>では、<w>が<a><c>のとき<x><t>、<w>が<b><c>のとき<y><t>で<v>しますが、今は<w>が<n><c>です。",
    "<f>について調べました。<w>が<a><c>のときは<x><t>で、<b><c>のときは<y><t>で<v>しました。<n><c>のときは何<t>で<v>しますか。",
    "<w><a><c>では<x><t>、<w><b><c>では<y><t>で<v>してしまう、<f>があります。<w><n><c>では何<t>で<v>しますか。",
    "<f>で、<w>が<b><c>だと<y><t>で<v>しますが、<a><c>だと<x><t>かかります。<n><c>だと何<t>かかりますか。",
    "<f>があります。<v>すのにかかる時間は、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>です。<w>が<n><c>なら何<t>ですか。",
    NULL,
};
static const struct figure_template figure_days = {
    FIGURE_BARS,
    {{"counts", FIGURE_NUMBERS, "<a>|<b>|<n>"}, {"times", FIGURE_NUMBERS, "<x>|<y>"}, {"unit", FIGURE_TEXT, "<t>"}}};
static const struct subtype days_asked = {
    .id = "days",
    .name = "何日でなくなるか",
    .level = 2,
    .templates = templates_days,
    .asks = "かかる時間",
    .role = {{"a", "1つ目の場合の数", "<c>"},
             {"x", "1つ目の場合の時間", "<t>"},
             {"b", "2つ目の場合の数", "<c>"},
             {"y", "2つ目の場合の時間", "<t>"},
             {"n", "きかれた場合の数", "<c>"}},
    .method = {{"線分図", "ニュートン算です。<one>の量を1とします。", solve_days, NULL}},
    .draw = draw_days,
    .holds = holds_days,
    .spare = 15,
    .low = {1, 1},
    .high = {900, 60},
    .hint = "<one>の量を1とすると、2つの場合の全体の量はいくつになりますか。",
    .figure = &figure_days,
};

/* ---- how many animals ---- */
static bool draw_many(struct build *p) {
    int64_t growth, first;
    if (!draw_field(p, &growth, &first)) return false;
    int64_t z = build_between(p, 2, 60);
    build_datum(p, ASKED, "n", z);
    return build_need(p, "whole animals", first % z == 0 && first / z + growth <= 40) &&
           build_need(p, "another time", z != build_value(p, DAYS_A) && z != build_value(p, DAYS_B));
}
static void solve_many(struct build *p) {
    struct ratio growth, first;
    step_field(p, &growth, &first);
    struct ratio less =
        build_step(p, "<n><t>でなくすには、1<t>に、", first, '/', p->datum[ASKED], "", "ずつへらします。");
    struct ratio many = build_step(p, "ふえる分も合わせて、", less, '+', growth, "<c>", "必要です。");
    build_trap(p, less);
    build_answer(p, many, "", "<c>");
}
static bool holds_many(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, MANY_A) - x[1], b = build_value(p, MANY_B) - x[1], c = x[0] - x[1];
    if (a <= 0 || c <= 0 || b <= 0) return false;
    if (keep == 31)
        return a * build_value(p, DAYS_A) == b * build_value(p, DAYS_B) &&
               c * build_value(p, ASKED) == a * build_value(p, DAYS_A);
    if (!(keep & 16)) return true;
    return (keep & 3) == 3 ? c * build_value(p, ASKED) == a * build_value(p, DAYS_A)
                           : c * build_value(p, ASKED) == b * build_value(p, DAYS_B);
}
static const char *const templates_many[] = {
    "<f>があります。<w><a><c>だと<x><t>で、<w><b><c>だと<y><t>で<v>します。ちょうど<n><t>で<v>すには、<w>は何<c>必要ですか。",
    "<f>では、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>で<v>します。<n><t>で<v>すのは、<w>が何<c>のときですか。",
    "<f>があり、<a><c>の<w>は<x><t>で、<b><c>の<w>は<y><t>で<v>します。<n><t>で<v>すには、何<c>の<w>がいりますか。",
    "<w>は何<c>必要ですか。<f>では、<w>が<a><c>のとき<x><t>、<w>が<b><c>のとき<y><t>で<v>しますが、これを<n><t>にします。",
    "<f>について調べました。<w>が<a><c>のときは<x><t>で、<b><c>のときは<y><t>で<v>しました。<n><t>で<v>すとき、<w>は何<c>ですか。",
    "<w><a><c>では<x><t>、<w><b><c>では<y><t>で<v>してしまう、<f>があります。ちょうど<n><t>で<v>す<w>の数は何<c><ka>",
    "<f>で、<w>が<b><c>だと<y><t>で<v>しますが、<a><c>だと<x><t>かかります。<n><t>で<v>すには何<c>にすればよいですか。",
    "<f>があります。<v>すのにかかる時間は、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>です。かかる時間が<n><t>になるのは、<w>が何<c>のときですか。",
    NULL,
};
static const struct figure_template figure_many = {
    FIGURE_BARS,
    {{"counts", FIGURE_NUMBERS, "<a>|<b>"}, {"times", FIGURE_NUMBERS, "<x>|<y>|<n>"}, {"unit", FIGURE_TEXT, "<t>"}}};
static const struct subtype many_asked = {
    .id = "many",
    .name = "何頭必要か",
    .level = 3,
    .templates = templates_many,
    .asks = "<w>の数",
    .role = {{"a", "1つ目の場合の数", "<c>"},
             {"x", "1つ目の場合の時間", "<t>"},
             {"b", "2つ目の場合の数", "<c>"},
             {"y", "2つ目の場合の時間", "<t>"},
             {"n", "きかれた場合の時間", "<t>"}},
    .method = {{"線分図", "ニュートン算です。<one>の量を1とします。", solve_many, NULL}},
    .draw = draw_many,
    .holds = holds_many,
    .spare = 15,
    .low = {1, 1},
    .high = {100, 60},
    .hint = "<one>の量を1とすると、2つの場合の全体の量はいくつになりますか。",
    .figure = &figure_many,
};

static const struct subtype *const subtypes[] = {&days_asked, &many_asked, NULL};
const struct family family_newton_bokuso = {
    .id = "newton_bokuso", .number = "F46", .name = "ニュートン算(牧草・ポンプ)", .grade = 6, .subtypes = subtypes};
