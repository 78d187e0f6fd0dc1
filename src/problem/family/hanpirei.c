/* hanpirei.c - 反比例: the product stays the same - teeth × turns, one day's amount × days.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- teeth of a gear ---- */
static const char *const gears[] = {
    "歯車A|歯車B",       "歯車A|歯車B",       "大きい歯車|小さい歯車",  "赤い歯車|青い歯車",
    "歯車P|歯車Q",       "上の歯車|下の歯車", "前の歯車|後ろの歯車",    "ペダル側の歯車|車輪側の歯車",
    "鉄の歯車|木の歯車", "白い歯車|黒い歯車", "!金色の歯車|銀色の歯車", NULL};
enum { TEETH, TURNS_P, TURNS_Q };
static void bind_teeth(struct build *p) {
    build_set(p, "p", p->aux[0] ? "<b>" : "<a>");
    build_set(p, "q", p->aux[0] ? "<a>" : "<b>");
}
static bool draw_teeth(struct build *p) {
    build_context(p, "a|b", gears);
    bool swap = build_chance(p, 50);
    int64_t teeth = build_between(p, 12, 96), turns = build_between(p, 3, 60), other = build_between(p, 3, 60);
    build_aux(p, 0, swap);
    build_datum(p, TEETH, "m", teeth), build_datum(p, TURNS_P, "t", turns), build_datum(p, TURNS_Q, "u", other);
    if (!build_need(p, "whole teeth", teeth * turns % other == 0)) return false;
    int64_t found = teeth * turns / other;
    return build_need(p, "a plausible gear", found >= 10 && found <= 100 && found != teeth) &&
           build_need(p, "the first one is the larger one", swap == (teeth < found));
}
static void solve_teeth(struct build *p) {
    struct ratio all = build_step(p, "<p>が<t>回転すると、かみ合う歯の数は、", p->datum[TEETH], '*', p->datum[TURNS_P],
                                  "個", "です。");
    struct ratio teeth =
        build_step(p, "<q>は<u>回転で同じ数だけ進むので、<q>の歯数は、", all, '/', p->datum[TURNS_Q], "", "です。");
    build_trap(p, build_fraction(build_value(p, TEETH) * build_value(p, TURNS_Q), build_value(p, TURNS_P)));
    build_answer(p, teeth, "", "");
}
static void solve_teeth_ratio(struct build *p) {
    int64_t a, b;
    build_line(p);
    build_say(p, "回転数の比は");
    build_ratio(p, build_value(p, TURNS_P), build_value(p, TURNS_Q), &a, &b);
    build_set_number(p, "z1", b), build_set_number(p, "z2", a);
    build_say(p, "なので、歯数の比は逆の<z1>:<z2>です。");
    struct ratio one =
        build_share_step(p, "<p>の<m>は比の<z1>にあたるので、比の1は、", p->datum[TEETH], build_int(b), "", "です。");
    struct ratio teeth = build_step(p, "<q>の歯数は比の<z2>にあたるので、", one, '*', build_int(a), "", "です。");
    build_answer(p, teeth, "", "");
}
static bool holds_teeth(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, TURNS_Q) == build_value(p, TEETH) * build_value(p, TURNS_P));
}
static const char *const templates_teeth[] = {
    "歯数<m>の<p>と<q>がかみ合っています。<p>が<t>回転すると、<q>は<u>回転します。<q>の歯数はいくつですか。",
    "<p>と<q>がかみ合って回っています。<p>が<t>回転する間に<q>は<u>回転します。<p>の歯数が<m>のとき、<q>の歯数はいくつですか。",
    "<q>の歯数<wo>かみ合っている<p>の歯数は<m>で、<p>が<t>回転すると<q>は<u>回転します。",
    "かみ合って回る2つの歯車があります。<p>には歯が<m>個あり、<t>回転すると<q>は<u>回転します。<q>の歯数はいくつでしょうか。",
    "<p>を<t>回転させたら、<q>は<u>回転しました。2つはかみ合っていて、<p>の歯数は<m>です。<q>の歯数はいくつですか。",
    "<q>の歯数はいくつですか。<p>の歯数は<m>です。<p>の<t>回転と<q>の<u>回転が、同じ時間に起こります。2つの歯車はかみ合っています。",
    "歯の数が<m>個の<p>を<t>回回すと、かみ合った<q>が<u>回回りました。<q>の歯数はいくつになりますか。",
    "<p>と<q>をかみ合わせて、<q>を<u>回転させると<p>は<t>回転しました。<p>の歯数が<m>なら、<q>の歯数はいくつですか。",
    NULL,
};
static const struct figure_template figure_teeth = {
    FIGURE_GEARS,
    {{"labels", FIGURE_TEXTS, "<p>|<q>"}, {"teeth", FIGURE_NUMBERS, "<m>"}, {"turns", FIGURE_NUMBERS, "<t>|<u>"}}};
static const struct subtype teeth_asked = {
    .id = "teeth",
    .name = "歯車の歯数",
    .level = 2,
    .templates = templates_teeth,
    .asks = "<q>の歯数",
    .role = {{"m", "<p>の歯数", ""},
             {"t", "<p>の回転数", "回転"},
             {"u", "<q>の回転数", "回転"},
             {"p", "どちらの歯数を知っているか", "<a>|<b>", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"積が一定", "かみ合う歯車では、歯数×回転数がどちらも等しくなります。", solve_teeth, NULL},
               {"逆比", "歯数と回転数は反比例します。歯数の比は、回転数の比の逆になります。", solve_teeth_ratio,
                "2つの歯車の回転数の比は何対何ですか。"}},
    .draw = draw_teeth,
    .bind = bind_teeth,
    .holds = holds_teeth,
    .low = {1},
    .high = {600},
    .hint = "<p>が<t>回転する間に、歯はいくつ進みますか。",
    .figure = &figure_teeth,
};

/* ---- the same whole in other portions ---- */
enum { PER, TIMES, OTHER };
/* the whole | one portion: lead-in | its unit | number of portions: unit | verb | how it ends, in ます and in the
 * dictionary | lowest, highest portion */
static const char *const wholes[] = {
    "1冊の本|1日に|ページ|日|読む|読み終わります|読み終わる|6|40",
    "お米|1日に|合|日|食べる|なくなります|なくなる|2|12",
    "空の水そう|1分間に|L|分|入れる|いっぱいになります|いっぱいになる|3|30",
    "計算ドリル|1日に|問|日|とく|終わります|終わる|6|40",
    "お茶|1人に|mL|人|配る|なくなります|なくなる|60|300",
    "リボン|1人に|cm|人|分ける|なくなります|なくなる|15|90",
    "製品の注文|1日に|個|日|作る|予定の数ができます|予定の数ができる|20|200",
    "道路の工事|1日に|m|日|進める|終わります|終わる|10|80",
    "タンクの石油|1日に|L|日|使う|なくなります|なくなる|2|24",
    "空のプール|1分間に|L|分|入れる|いっぱいになります|いっぱいになる|60|400",
    "クッキー|1ふくろに|枚|ふくろ|つめる|ちょうどなくなります|ちょうどなくなる|4|30",
    "馬のえさ|1日に|kg|日|食べる|なくなります|なくなる|4|40",
    "色紙|1人に|枚|人|配る|なくなります|なくなる|4|30",
    "かざり作り|1時間に|個|時間|作る|終わります|終わる|6|40",
    "れんがの道|1日に|m|日|作る|終わります|終わる|4|40",
    "長い作文|1日に|字|日|書く|書き終わります|書き終わる|60|400",
    "みかん|1箱に|個|箱|つめる|ちょうどなくなります|ちょうどなくなる|10|60",
    "油|1びんに|mL|びん|入れる|なくなります|なくなる|100|900",
    "びんづめの作業|1時間に|本|時間|進める|終わります|終わる|20|200",
    "!畑の草取り|1時間に|m²|時間|する|終わります|終わる|10|60",
    NULL,
};
static bool draw_portions(struct build *p) {
    build_context(p, "w|in|u|t|v|end|ed|lo|hi", wholes);
    build_people(p, "P");
    int64_t per = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            times = build_between(p, 4, 40),
            other = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
    if (build_get_number(p, "lo") >= 50) per -= per % 10, other -= other % 10;
    build_datum(p, PER, "p", per), build_datum(p, TIMES, "n", times), build_datum(p, OTHER, "o", other);
    return build_need(p, "portions differ", per != other && other > 0 && per > 0) &&
           build_need(p, "whole times", per * times % other == 0) &&
           build_need(p, "a plausible time", per * times / other <= 90 && per * times / other >= 2);
}
static void solve_portions(struct build *p) {
    struct ratio all = build_step(p, "全体の量は、", p->datum[PER], '*', p->datum[TIMES], "<u>", "です。");
    struct ratio times = build_step(p, "<in><o><u>ずつだと、", all, '/', p->datum[OTHER], "<t>", "です。");
    build_trap(p, build_fraction(build_value(p, TIMES) * build_value(p, OTHER), build_value(p, PER)));
    build_answer(p, times, "", "<t>");
}
static void solve_portions_ratio(struct build *p) {
    int64_t a, b;
    build_line(p);
    build_say(p, "量の比は");
    build_ratio(p, build_value(p, PER), build_value(p, OTHER), &a, &b);
    build_set_number(p, "z1", b), build_set_number(p, "z2", a);
    build_say(p, "なので、<t>数の比は逆の<z1>:<z2>です。");
    struct ratio one =
        build_share_step(p, "<n><t>が比の<z1>にあたるので、比の1は、", p->datum[TIMES], build_int(b), "<t>", "です。");
    struct ratio times = build_step(p, "求めるのは比の<z2>にあたるので、", one, '*', build_int(a), "<t>", "です。");
    build_answer(p, times, "", "<t>");
}
static bool holds_portions(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, OTHER) == build_value(p, PER) * build_value(p, TIMES));
}
static const char *const templates_portions[] = {
    "<w>があります。<in><p><u>ずつ<v>と、<n><t>で<end>。<in><o><u>ずつ<v>と、何<t>で<end2>",
    "<in><p><u>ずつ<v>と<n><t>で<end>。この<w>は、<in><o><u>ずつ<v>と何<t>で<end2>",
    "<w>について考えます。<in><p><u>ずつ<v>ときは<n><t>で<end>。<in><o><u>ずつ<v>ときは、何<t>で<end2>",
    "何<t>で<end2><w>は<in><p><u>ずつ<v>と<n><t>で<end>が、これを<in><o><u>ずつにします。",
    "<w>は、<in><p><u>ずつ<v>と、ちょうど<n><t>で<end>。もし<in><o><u>ずつ<v>なら、何<t>で<end2>",
    "<in><o><u>ずつ<v>と、何<t>で<end2><w>は、<in><p><u>ずつ<v>と<n><t>で<end>。",
    "<w>は、<in><p><u>ずつ<v>予定でした。予定では<n><t>で<end>。予定を変えて<in><o><u>ずつ<v>と、何<t>で<end2>",
    "ちょうど<n><t>で<end>。これは、<w>を<in><p><u>ずつ<v>場合です。<in><o><u>ずつ<v>場合は、何<t>で<end2>",
    "!はじめの計画では、<w>は<in><p><u>ずつ<v>と<n><t>で<end>。<in><o><u>ずつに変えると、何<t>で<end2>",
    NULL,
};
static bool draw_portions_ask(struct build *p) {
    bool ok = draw_portions(p);
    build_set(p, "end2", "<end>か。");
    return ok;
}
static const struct figure_template figure_portions = {
    FIGURE_TABLE,
    {{"per", FIGURE_NUMBERS, "<p>|<o>"}, {"times", FIGURE_NUMBERS, "<n>"}, {"units", FIGURE_TEXTS, "<u>|<t>"}}};
static const struct subtype portions = {
    .id = "portions",
    .name = "分け方を変える",
    .level = 1,
    .templates = templates_portions,
    .asks = "後の<t>数",
    .role = {{"p", "はじめの1回分", "<u>"}, {"n", "はじめの<t>数", "<t>"}, {"o", "後の1回分", "<u>"}},
    .method = {{"積が一定", "全体の量は変わりません。1回分が2倍になると、回数は半分になる関係です。", solve_portions,
                NULL},
               {"逆比", "全体の量は変わらないので、<t>数の比は、量の比の逆になります。", solve_portions_ratio,
                "<p><u>と<o><u>の比は何対何ですか。"}},
    .draw = draw_portions_ask,
    .holds = holds_portions,
    .low = {1},
    .high = {600},
    .hint = "全体の量はどれだけですか。",
    .figure = &figure_portions,
};

static const struct subtype *const subtypes[] = {&teeth_asked, &portions, NULL};
const struct family family_hanpirei = {
    .id = "hanpirei", .number = "F39", .name = "反比例", .grade = 6, .scene = SCENE_WORK, .subtypes = subtypes};
