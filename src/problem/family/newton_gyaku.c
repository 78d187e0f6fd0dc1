/* newton_gyaku.c - ニュートン算の逆: known rates back to how many gates, what joins, what was there at first.
 *
 *   all that goes = what was there + what joined meanwhile
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* where | what | its unit | joins | gate | its counter | what a gate does */
static const char *const places[] = {"遊園地|行列|人|列に加わる|入口|か所|通す",
                                     "水族館|行列|人|列に加わる|ゲート|か所|通す",
                                     "球場|行列|人|列に加わる|入場口|か所|通す",
                                     "パン屋|行列|人|列に加わる|レジ|台|通す",
                                     "駅|行列|人|列に加わる|改札口|か所|通す",
                                     "チケット売り場|行列|人|列に加わる|窓口|か所|通す",
                                     "空港|行列|人|列に加わる|検査場|か所|通す",
                                     "コンサート会場|行列|人|列に加わる|受付|か所|通す",
                                     "池|水|L|流れこむ|ポンプ|台|くみ出す",
                                     "井戸|水|L|わき出る|ポンプ|台|くみ出す",
                                     "地下室|水|L|流れこむ|ポンプ|台|くみ出す",
                                     "船|水|L|入ってくる|ポンプ|台|くみ出す",
                                     "貯水池|水|L|流れこむ|ポンプ|台|くみ出す",
                                     "田んぼ|水|L|流れこむ|ポンプ|台|くみ出す",
                                     "工場|荷物|個|運びこまれる|トラック|台|運び出す",
                                     "倉庫|荷物|個|とどく|フォークリフト|台|運び出す",
                                     NULL};
enum { FIRST, JOIN, EACH, LAST };

/* What is there, what joins, what each of n takes away, all in minutes. */
struct rates {
    int64_t first, join, each, gates, minutes;
};
static bool draw_rates(struct build *p, struct rates *r) {
    build_context(p, "f|ob|u|jo|w|c|V", places);
    r->join = build_between(p, 2, 30), r->each = build_between(p, 3, 30);
    r->gates = build_between(p, 2, 9), r->minutes = build_between(p, 3, 60);
    int64_t faster = r->gates * r->each - r->join;
    r->first = faster * r->minutes;
    return build_need(p, "it shrinks", faster >= 2) &&
           build_need(p, "a plausible amount", r->first >= 40 && r->first <= 1500) &&
           build_need(p, "different numbers",
                      r->gates != r->each && r->gates != r->join && r->gates != r->minutes && r->join != r->each);
}

/* ---- how many, so that it is gone in time ---- */
static bool draw_gates(struct build *p) {
    struct rates r;
    if (!draw_rates(p, &r)) return false;
    if (build_chance(p, 50)) r.first -= build_between(p, 1, r.each * r.minutes - 1); /* the last gate is not busy */
    build_datum(p, FIRST, "Q", r.first), build_datum(p, JOIN, "j", r.join), build_datum(p, EACH, "e", r.each),
        build_datum(p, LAST, "T", r.minutes);
    return build_need(p, "a plausible amount", r.first >= 40);
}
static void solve_gates(struct build *p) {
    struct ratio joined = build_step(p, "<T>分間にふえる量は、", p->datum[JOIN], '*', p->datum[LAST], "<u>", "です。");
    struct ratio all = build_step(p, "なくすのは全部で、", p->datum[FIRST], '+', joined, "<u>", "です。");
    struct ratio one =
        build_step(p, "<w>1<c>が<T>分間にへらすのは、", p->datum[EACH], '*', p->datum[LAST], "<u>", "です。");
    if (!build_need(p, "whole amounts", all.den == 1 && one.den == 1)) return;
    int64_t n = (int64_t)all.num, d = (int64_t)one.num, gates = (n + d - 1) / d;
    build_trap(p, build_fraction((build_value(p, FIRST) + d - 1) / d, 1));
    build_line(p);
    build_say(p, "必要な数は");
    build_remainder(p, n, d, "<c>");
    if (n % d == 0) {
        build_say(p, "です。");
        build_answer(p, build_int(gates), "", "<c>");
        return;
    }
    build_say(p, "で、あまりの分にもう1<c>いります。");
    build_answer(p, build_step(p, "だから、", build_int(gates - 1), '+', build_int(1), "<c>", "です。"), "", "<c>");
}
static bool in_time(const struct build *p, int64_t gates) {
    int64_t left = build_value(p, FIRST);
    for (int64_t t = 0; t < build_value(p, LAST); t++) left += build_value(p, JOIN) - gates * build_value(p, EACH);
    return left <= 0;
}
static bool holds_gates(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, in_time(p, x[0]) && !in_time(p, x[0] - 1));
}
static const char *const templates_gates[] = {
    "<f>に<Q><u>の<ob>があり、毎分<j><u>ずつ<jo>そうです。<w>1<c>では毎分<e><u>へらすことができます。<T>分で<ob>をなくすには、<w>は何<c>必要ですか。",
    "<f>の<ob>は<Q><u>で、さらに1分間に<j><u>ずつ<jo>ことがわかりました。<w>1<c>から1分間に<e><u>ずつへります。<T>分以内に<ob>をなくすには、<w>が少なくとも何<c>いりますか。",
    "<f>に<Q><u>の<ob>があります。毎分<j><u>ずつふえますが、<w>1<c>につき毎分<e><u>へります。<T>分でなくすためには<w>を何<c>使えばよい[ですか。|でしょうか。]",
    "<w>は何<c>必要ですか。<f>の<Q><u>の<ob>に毎分<j><u>ずつ加わり、<w>は1<c>が毎分<e><u>へらします。これを<T>分でなくします。",
    "<w>1<c>が1分間に<e><u>の割合でへらす<f>で、はじめの<ob>は<Q><u>、ふえるのは毎分<j><u>です。<T>分後までに<ob>をなくすには<w>が何<c>いりますか。",
    "<f>では、<Q><u>の<ob>に1分ごとに<j><u>が<jo>ため、<w>を何<c>か使って<T>分でなくします。1<c>で毎分<e><u>へるとき、何<c>使いますか。",
    "はじめに<Q><u>の<ob>がある<f>では、毎分<j><u>ずつふえます。1<c>で毎分<e><u>へらせる<w>を使って<T>分で<ob>をなくすには何<c>必要ですか。",
    "<f>の<ob><Q><u>を<T>分でなくします。<w>は1<c>で毎分<e><u>へらし、<ob>は毎分<j><u>ふえます。<w>は何<c>あればよいですか。",
    NULL};
static const struct figure_template figure_rates = {FIGURE_BARS,
                                                    {{"queue", FIGURE_NUMBER, "<Q>"},
                                                     {"join", FIGURE_NUMBER, "<j>"},
                                                     {"minutes", FIGURE_NUMBERS, "<T>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype gates_asked = {
    .id = "gates",
    .name = "時間内になくすのに必要な数",
    .level = 2,
    .templates = templates_gates,
    .asks = "必要な<w>の数",
    .role = {{"Q", "はじめの<ob>", "<u>"},
             {"j", "1分間にふえる量", "<u>"},
             {"e", "<w>1<c>が1分間にへらす量", "<u>"},
             {"T", "なくすまでの時間", "分"}},
    .method = {{"全部の量", "ニュートン算です。はじめの量と、その間にふえる量の合計を考えます。", solve_gates, NULL}},
    .draw = draw_gates,
    .holds = holds_gates,
    .loops = 1,
    .low = {1},
    .high = {100},
    .hint = "<T>分間になくす<ob>は、全部で何<u>ですか。",
    .figure = &figure_rates,
};

/* ---- what joins in a minute ---- */
enum { TAKES = 1, GATES, TIME };
static void bind_gone(struct build *p) {
    build_need(p, "more goes than was there",
               (build_wide)build_value(p, TAKES) * build_value(p, GATES) * build_value(p, TIME) >
                   build_value(p, FIRST));
}
static bool draw_join(struct build *p) {
    struct rates r;
    if (!draw_rates(p, &r)) return false;
    build_datum(p, FIRST, "Q", r.first), build_datum(p, TAKES, "e", r.each), build_datum(p, GATES, "n", r.gates),
        build_datum(p, TIME, "T", r.minutes);
    return build_need(p, "different numbers", r.minutes != r.join);
}
static struct ratio step_gone(struct build *p, int each) {
    struct ratio minute =
        build_step(p, "<w><n><c>では1分間に、", p->datum[each], '*', p->datum[GATES], "<u>", "へります。");
    return build_step(p, "<T>分間にへったのは、", minute, '*', p->datum[TIME], "<u>", "です。");
}
static void solve_join(struct build *p) {
    struct ratio gone = step_gone(p, TAKES);
    struct ratio joined = build_step(p, "そのうち後からふえたのは、", gone, '-', p->datum[FIRST], "<u>", "です。");
    build_trap(p, joined);
    build_answer(p, build_step(p, "1分間にふえたのは、", joined, '/', p->datum[TIME], "<u>", "です。"), "", "<u>");
}
static bool holds_join(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t left = build_value(p, FIRST);
    for (int64_t t = 0; t < build_value(p, TIME); t++) left += x[0] - build_value(p, GATES) * build_value(p, TAKES);
    return IF_KEPT(keep, 15, left == 0);
}
static const char *const templates_join[] = {
    "<f>に<Q><u>の<ob>があり、その後も毎分同じ割合でふえます。毎分<e><u>へらす<w>を<n><c>使うと、<T>分で<ob>がなくなりました。<ob>は毎分何<u>ずつふえましたか。",
    "<f>の<ob>ははじめ<Q><u>で、1分ごとに同じ量ずつふえていきます。<w>1<c>は1分間に<e><u>へらします。<n><c>使うと<T>分でなくなりました。1分間にふえたのは何<u>[ですか。|でしょうか。]",
    "1分間に何<u>ずつふえましたか。<f>の<Q><u>の<ob>は、毎分<e><u>へらす<w><n><c>で、<T>分でなくなりました。この間も<ob>は一定の割合でふえています。",
    "<w>1<c>が毎分<e><u>へらす<f>で、はじめ<Q><u>の<ob>がありました。<ob>は毎分決まった量だけふえます。<w><n><c>で<T>分かかってなくなるとき、毎分ふえるのは何<u>ですか。",
    "<f>では、<Q><u>の<ob>に毎分同じ量ずつ加わります。1<c>で毎分<e><u>へらせる<w>を<n><c>使うと、ちょうど<T>分でなくなります。毎分何<u>ずつ加わりますか。",
    "はじめに<Q><u>の<ob>がある<f>で、<w>を<n><c>使ってなくすのに<T>分かかりました。<w>は1<c>で毎分<e><u>へらします。その間に<ob>は毎分何<u>の割合でふえましたか。",
    "<f>の<ob>は<Q><u>あり、ふえ続けています。<n><c>の<w>(1<c>で毎分<e><u>へらす)で<T>分後になくなりました。毎分ふえた量は何<u>になりますか。",
    "毎分<e><u>へらす<w><n><c>で、<f>の<Q><u>の<ob>が<T>分でなくなりました。とちゅうも<ob>は毎分一定の量ふえていました。1分に何<u>ふえていたか<wo>",
    NULL};
static const struct figure_template figure_join = {FIGURE_BARS,
                                                   {{"queue", FIGURE_NUMBER, "<Q>"},
                                                    {"gates", FIGURE_NUMBERS, "<n>"},
                                                    {"minutes", FIGURE_NUMBERS, "<T>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype join_asked = {
    .id = "join",
    .name = "1分間にふえる量",
    .level = 2,
    .templates = templates_join,
    .asks = "1分間にふえる量",
    .role = {{"Q", "はじめの<ob>", "<u>"},
             {"e", "<w>1<c>が1分間にへらす量", "<u>"},
             {"n", "<w>の数", "<c>"},
             {"T", "なくなるまでの時間", "分"}},
    .method = {{"全部の量", "ニュートン算です。へった量の合計は、はじめの量と後からふえた量の和です。", solve_join,
                NULL}},
    .draw = draw_join,
    .bind = bind_gone,
    .holds = holds_join,
    .loops = 1,
    .low = {1},
    .high = {1000},
    .hint = "<T>分間に、全部で何<u>へりましたか。",
    .figure = &figure_join,
};

/* ---- what was there at first ---- */
enum { ADDS, REMOVES };
static void bind_first(struct build *p) {
    build_need(p, "it shrinks", build_value(p, REMOVES) * build_value(p, GATES) > build_value(p, ADDS));
}
static bool draw_first(struct build *p) {
    struct rates r;
    if (!draw_rates(p, &r)) return false;
    build_datum(p, ADDS, "j", r.join), build_datum(p, REMOVES, "e", r.each), build_datum(p, GATES, "n", r.gates),
        build_datum(p, TIME, "T", r.minutes);
    return true;
}
static void solve_first(struct build *p) {
    struct ratio minute =
        build_step(p, "<w><n><c>では1分間に、", p->datum[REMOVES], '*', p->datum[GATES], "<u>", "へらします。");
    struct ratio less =
        build_step(p, "1分間に<j><u>ふえるので、1分間に、", minute, '-', p->datum[ADDS], "<u>", "ずつへります。");
    build_trap(p, build_apply(p, minute, '*', p->datum[TIME]));
    build_answer(p, build_step(p, "<T>分でなくなったので、はじめは、", less, '*', p->datum[TIME], "<u>", "です。"), "",
                 "<u>");
}
static bool holds_first(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t left = x[0];
    for (int64_t t = 0; t < build_value(p, TIME); t++)
        left += build_value(p, ADDS) - build_value(p, GATES) * build_value(p, REMOVES);
    return IF_KEPT(keep, 15, left == 0);
}
static const char *const templates_first[] = {
    "<f>の<ob>は、毎分<j><u>ずつふえます。毎分<e><u>へらす<w>を<n><c>使うと、<T>分で<ob>がなくなりました。はじめの<ob>は何<u>でしたか。",
    "<f>に<ob>があり、1分ごとに<j><u>ずつふえていきます。<w>1<c>は1分間に<e><u>へらします。<n><c>使うと<T>分でなくなりました。はじめに何<u>[ありましたか。|あったでしょうか。]",
    "はじめの<ob>は何<u>ですか。<f>の<ob>には毎分<j><u>ずつ加わり、毎分<e><u>へらす<w><n><c>で、<T>分でなくなりました。",
    "<w>1<c>が毎分<e><u>へらす<f>で、<ob>は毎分<j><u>ふえます。<w><n><c>で<T>分かかってなくなるとき、はじめの<ob>は何<u>ですか。",
    "<f>では、<ob>に毎分<j><u>ずつ加わります。1<c>で毎分<e><u>へらせる<w>を<n><c>使うと、ちょうど<T>分でなくなります。使い始めたときの<ob>は何<u>ですか。",
    "<ob>がある<f>で、<w>を<n><c>使ってなくすのに<T>分かかりました。<w>は1<c>で毎分<e><u>へらし、<ob>は毎分<j><u>の割合でふえます。はじめの<ob>は何<u>でしたか。",
    "<f>の<ob>は毎分<j><u>ふえ続けています。<n><c>の<w>(1<c>で毎分<e><u>へらす)で<T>分後になくなりました。はじめの量は何<u>になりますか。",
    "毎分<e><u>へらす<w><n><c>で、<f>の<ob>が<T>分でなくなりました。とちゅうも<ob>は毎分<j><u>ふえていました。はじめの<ob><wo>単位は<u>とします。",
    NULL};
static const struct figure_template figure_first = {FIGURE_BARS,
                                                    {{"join", FIGURE_NUMBER, "<j>"},
                                                     {"gates", FIGURE_NUMBERS, "<n>"},
                                                     {"minutes", FIGURE_NUMBERS, "<T>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype first_asked = {
    .id = "first",
    .name = "はじめにあった量",
    .level = 2,
    .templates = templates_first,
    .asks = "はじめの<ob>",
    .role = {{"j", "1分間にふえる量", "<u>"},
             {"e", "<w>1<c>が1分間にへらす量", "<u>"},
             {"n", "<w>の数", "<c>"},
             {"T", "なくなるまでの時間", "分"}},
    .method = {{"1分間で考える", "ニュートン算です。1分間にへる量とふえる量の差の、<T>分間分がはじめの量です。",
                solve_first, NULL}},
    .draw = draw_first,
    .bind = bind_first,
    .holds = holds_first,
    .loops = 1,
    .low = {1},
    .high = {5000},
    .hint = "<ob>は、1分間に何<u>ずつへりますか。",
    .figure = &figure_first,
};

/* ---- the least number that keeps up ---- */
enum { COMES, GOES };
static bool draw_least(struct build *p) {
    build_context(p, "f|ob|u|jo|w|c|V", places);
    int64_t comes = build_between(p, 15, 160), goes = build_between(p, 4, 24);
    build_datum(p, COMES, "j", comes), build_datum(p, GOES, "e", goes);
    return build_need(p, "more than one is needed, and one of them is not busy", comes > goes && comes % goes != 0) &&
           build_need(p, "different numbers", comes / goes + 1 != goes && comes / goes != goes);
}
static void bind_least(struct build *p) {
    build_need(p, "more than one is needed", build_value(p, COMES) > build_value(p, GOES));
}
static void solve_least(struct build *p) {
    int64_t comes = build_value(p, COMES), goes = build_value(p, GOES), least = (comes + goes - 1) / goes;
    build_line(p);
    build_say(p, "<w>1<c>が1分間に<e><u>へらすので、");
    build_remainder(p, comes, goes, "<c>");
    if (comes % goes == 0) {
        build_say(p, "です。");
        build_answer(p, build_int(least), "", "<c>");
        return;
    }
    build_say(p, "です。");
    build_set_number(p, "z1", least - 1);
    build_trap(p, build_int(least - 1));
    build_answer(p,
                 build_step(p, "<z1><c>では足りず、少しずつふえるので、", build_int(least - 1), '+', build_int(1),
                            "<c>", "必要です。"),
                 "", "<c>");
}
static bool holds_least(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t each = build_value(p, GOES), join = build_value(p, COMES);
    return IF_KEPT(keep, 3, x[0] * each >= join && (x[0] - 1) * each < join);
}
static const char *const templates_least[] = {
    "<f>の<ob>には、毎分<j><u>ずつ加わります。<w>1<c>では毎分<e><u>へらすことができます。<ob>がふえないようにするには、<w>は少なくとも何<c>必要ですか。",
    "<f>に毎分<j><u>ずつ<jo>とき、毎分<e><u>へらす<w>を最低何<c>使えば、<ob>がふえずにすみますか。",
    "<w>は少なくとも何<c>いりますか。<f>には毎分<j><u>が<jo>ので、1<c>で毎分<e><u>へらす<w>を使い、<ob>がふえないようにします。",
    "<f>では1分間に<j><u>ずつ<jo>ことがわかっています。<w>1<c>が1分間にへらすのは<e><u>です。<ob>をこれ以上ふやさないために必要な<w>は、最も少なくて何<c>[ですか。|でしょうか。]",
    "1<c>で毎分<e><u>へらす<w>があります。毎分<j><u>ずつ<jo><f>で<ob>がたまっていかないようにするには、何<c>以上の<w>が必要ですか。",
    "<f>で、<ob>が毎分<j><u>ずつふえています。<w>を何<c>以上にすれば、<ob>はふえなくなりますか。<w>1<c>は毎分<e><u>へらします。",
    "毎分<j><u>ふえる<f>の<ob>を、毎分<e><u>へらす<w>でふえないようにします。<w>は最低で何<c>あればよいですか。",
    "<f>の係の人が、<ob>をふやさないための<w>の数を考えています。ふえるのは毎分<j><u>、<w>1<c>でへるのは毎分<e><u>です。少なくとも何<c>必要になりますか。",
    NULL};
static const struct figure_template figure_least = {
    FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<j>|<e>"}, {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype least = {
    .id = "least",
    .name = "ふえないための最も少ない数",
    .level = 1,
    .templates = templates_least,
    .asks = "<ob>がふえない最も少ない<w>の数",
    .role = {{"j", "1分間にふえる量", "<u>"}, {"e", "<w>1<c>が1分間にへらす量", "<u>"}},
    .method = {{"1分間で考える", "ニュートン算です。1分間にへる量が、1分間にふえる量以上ならふえません。", solve_least,
                NULL}},
    .draw = draw_least,
    .bind = bind_least,
    .holds = holds_least,
    .low = {1},
    .high = {300},
    .hint = "1分間にへる量は、何<u>以上でなければなりませんか。",
    .figure = &figure_least,
};

static const struct subtype *const subtypes[] = {&gates_asked, &join_asked, &first_asked, &least, NULL};
const struct family family_newton_gyaku = {
    .id = "newton_gyaku", .number = "F45,F46", .name = "ニュートン算の逆", .grade = 6, .subtypes = subtypes};
