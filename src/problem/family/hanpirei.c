/* hanpirei.c - 反比例: the product stays the same - teeth × turns, one day's amount × days.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

/* ---- teeth of a gear ---- */
static const char *const gears[] = {"歯車A|歯車B", "歯車A|歯車B", "大きい歯車|小さい歯車", "赤い歯車|青い歯車", "!金色の歯車|銀色の歯車", NULL};
enum { TEETH, TURNS_P, TURNS_Q };
static bool draw_teeth(struct kit *k) {
    kit_context(k, "a|b", gears);
    bool swap = kit_chance(k, 50);
    int64_t teeth = kit_between(k, 12, 96), turns = kit_between(k, 3, 60), other = kit_between(k, 3, 60);
    kit_aux(k, 0, swap);
    kit_set(k, "p", swap ? "<b>" : "<a>");
    kit_set(k, "q", swap ? "<a>" : "<b>");
    kit_datum(k, TEETH, "m", teeth), kit_datum(k, TURNS_P, "t", turns), kit_datum(k, TURNS_Q, "u", other);
    if (!kit_need(k, "whole teeth", teeth * turns % other == 0)) return false;
    int64_t found = teeth * turns / other;
    return kit_need(k, "a plausible gear", found >= 10 && found <= 100 && found != teeth) && kit_need(k, "the first one is the larger one", swap == (teeth < found));
}
static void solve_teeth(struct kit *k) {
    struct ratio all = kit_step(k, "<p>が<t>回転すると、かみ合う歯の数は、", k->datum[TEETH], '*', k->datum[TURNS_P], "個", "です。");
    struct ratio teeth = kit_step(k, "<q>は<u>回転で同じ数だけ進むので、<q>の歯数は、", all, '/', k->datum[TURNS_Q], "", "です。");
    kit_trap(k, kit_fraction(kit_value(k, TEETH) * kit_value(k, TURNS_Q), kit_value(k, TURNS_P)));
    kit_answer(k, teeth, "", "");
}
static void solve_teeth_ratio(struct kit *k) {
    int64_t a, b;
    kit_line(k);
    kit_say(k, "回転数の比は");
    kit_ratio(k, kit_value(k, TURNS_P), kit_value(k, TURNS_Q), &a, &b);
    kit_set_number(k, "z1", b), kit_set_number(k, "z2", a);
    kit_say(k, "なので、歯数の比は逆の<z1>:<z2>です。");
    struct ratio one = kit_share_step(k, "<p>の<m>は比の<z1>にあたるので、比の1は、", k->datum[TEETH], kit_int(b), "", "です。");
    struct ratio teeth = kit_step(k, "<q>の歯数は比の<z2>にあたるので、", one, '*', kit_int(a), "", "です。");
    kit_answer(k, teeth, "", "");
}
static bool holds_teeth(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 7, x[0] * kit_value(k, TURNS_Q) == kit_value(k, TEETH) * kit_value(k, TURNS_P));
}
static const char *const frames_teeth[] = {
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
static const struct kit_subtype teeth_asked = {
    .id = "teeth", .name = "歯車の歯数", .level = 2, .frames = frames_teeth,
    .method = {{"積が一定", "かみ合う歯車では、歯数×回転数がどちらも等しくなります。", solve_teeth, NULL},
               {"逆比", "歯数と回転数は反比例します。歯数の比は、回転数の比の逆になります。", solve_teeth_ratio, "2つの歯車の回転数の比は何対何ですか。"}},
    .draw = draw_teeth, .holds = holds_teeth, .low = {1}, .high = {600},
    .hint = "<p>が<t>回転する間に、歯はいくつ進みますか。",
    .figure = "{\"type\":\"gears\",\"labels\":[\"<p>\",\"<q>\"],\"teeth\":[<m>],\"turns\":[<t>,<u>]}",
};

/* ---- the same whole in other portions ---- */
enum { PER, TIMES, OTHER };
/* the whole | one portion: lead-in | its unit | number of portions: unit | verb past, dictionary | lowest, highest portion */
static const char *const wholes[] = {
    "1冊の本|1日に|ページ|日|読む|読み終わります|6|40",             "お米|1日に|合|日|食べる|なくなります|2|12",                     "空の水そう|1分間に|L|分|入れる|いっぱいになります|3|30",
    "計算ドリル|1日に|問|日|とく|終わります|6|40",                   "お茶|1人に|mL|人|配る|なくなります|60|300",                      "リボン|1人に|cm|人|分ける|なくなります|15|90",
    "製品の注文|1日に|個|日|作る|予定の数ができます|20|200",         "道路の工事|1日に|m|日|進める|終わります|10|80",
    "タンクの石油|1日に|L|日|使う|なくなります|2|24",                "!畑の草取り|1時間に|m²|時間|する|終わります|10|60",             NULL,
};
static bool draw_portions(struct kit *k) {
    kit_context(k, "w|in|u|t|v|end|lo|hi", wholes);
    kit_people(k, "P");
    int64_t per = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi")), times = kit_between(k, 4, 40), other = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"));
    if (kit_get_number(k, "lo") >= 50) per -= per % 10, other -= other % 10;
    kit_datum(k, PER, "p", per), kit_datum(k, TIMES, "n", times), kit_datum(k, OTHER, "o", other);
    return kit_need(k, "portions differ", per != other && other > 0 && per > 0) && kit_need(k, "whole times", per * times % other == 0) && kit_need(k, "a plausible time", per * times / other <= 90 && per * times / other >= 2);
}
static void solve_portions(struct kit *k) {
    struct ratio all = kit_step(k, "全体の量は、", k->datum[PER], '*', k->datum[TIMES], "<u>", "です。");
    struct ratio times = kit_step(k, "<in><o><u>ずつだと、", all, '/', k->datum[OTHER], "<t>", "です。");
    kit_trap(k, kit_fraction(kit_value(k, TIMES) * kit_value(k, OTHER), kit_value(k, PER)));
    kit_answer(k, times, "", "<t>");
}
static void solve_portions_ratio(struct kit *k) {
    int64_t a, b;
    kit_line(k);
    kit_say(k, "量の比は");
    kit_ratio(k, kit_value(k, PER), kit_value(k, OTHER), &a, &b);
    kit_set_number(k, "z1", b), kit_set_number(k, "z2", a);
    kit_say(k, "なので、<t>数の比は逆の<z1>:<z2>です。");
    struct ratio one = kit_share_step(k, "<n><t>が比の<z1>にあたるので、比の1は、", k->datum[TIMES], kit_int(b), "<t>", "です。");
    struct ratio times = kit_step(k, "求めるのは比の<z2>にあたるので、", one, '*', kit_int(a), "<t>", "です。");
    kit_answer(k, times, "", "<t>");
}
static bool holds_portions(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 7, x[0] * kit_value(k, OTHER) == kit_value(k, PER) * kit_value(k, TIMES));
}
static const char *const frames_portions[] = {
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
static bool draw_portions_ask(struct kit *k) {
    bool ok = draw_portions(k);
    kit_set(k, "end2", "<end>か。");
    return ok;
}
static const struct kit_subtype portions = {
    .id = "portions", .name = "分け方を変える", .level = 1, .frames = frames_portions,
    .method = {{"積が一定", "全体の量は変わりません。1回分が2倍になると、回数は半分になる関係です。", solve_portions, NULL},
               {"逆比", "全体の量は変わらないので、<t>数の比は、量の比の逆になります。", solve_portions_ratio, "<p><u>と<o><u>の比は何対何ですか。"}},
    .draw = draw_portions_ask, .holds = holds_portions, .low = {1}, .high = {600},
    .hint = "全体の量はどれだけですか。",
    .figure = "{\"type\":\"table\",\"per\":[<p>,<o>],\"times\":[<n>],\"units\":[\"<u>\",\"<t>\"]}",
};

static const struct kit_subtype *const subtypes[] = {&teeth_asked, &portions, NULL};
const struct kit_family family_hanpirei = {.id = "hanpirei", .number = "F39", .name = "反比例", .grade = 6, .scene = KIT_WORK, .subtypes = subtypes};
