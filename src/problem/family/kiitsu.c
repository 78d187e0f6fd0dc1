/* kiitsu.c - 帰一算と単位量あたり: reduce to one, then multiply or divide.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

/* ==== 単位量あたり ==== */
enum { AMOUNT, RESULT, ASKED };

/* who | amount unit | result unit | what the result is | what one is | low, high per one | low, high amount | verb (takes the result) */
static const char *const rates[] = {
    "自動車|L|km|走る道のり|1Lのガソリンで走る道のり|8|24|5|40|走れます|走れる|のガソリンで",
    "機械|分|個|作る製品の数|1分間に作る製品の数|4|60|3|30|作れます|作れる|間に",             "水道|分|L|出る水の量|1分間に出る水の量|5|24|3|25|出ます|出る|間に",
    "印刷機|分|枚|印刷する紙の数|1分間に印刷する紙の数|15|90|2|20|印刷できます|印刷できる|間に", "ポンプ|分|L|くみ出す水の量|1分間にくみ出す水の量|10|80|3|30|くみ出せます|くみ出せる|間に",

    "バイク|L|km|走る道のり|1Lのガソリンで走る道のり|18|45|3|20|走れます|走れる|のガソリンで", "トラック|L|km|走る道のり|1Lのガソリンで走る道のり|5|12|10|60|走れます|走れる|のガソリンで",
    "コピー機|分|枚|コピーする紙の数|1分間にコピーする紙の数|12|60|2|20|コピーできます|コピーできる|間に", "ホース|分|L|出る水の量|1分間に出る水の量|6|20|3|25|出ます|出る|間に",
    "おり機|時間|m|おる布の長さ|1時間におる布の長さ|2|15|3|24|おれます|おれる|で", "そうじ機|分|m²|そうじする広さ|1分間にそうじする広さ|3|20|4|30|そうじできます|そうじできる|間に",
    "!ロボット|分|個|運ぶ荷物の数|1分間に運ぶ荷物の数|2|20|3|25|運べます|運べる|間に",       NULL,
};
static bool draw_rate(struct kit *k, int64_t *one) {
    kit_context(k, "w|ua|ur|what|per|lo|hi|al|ah|v|vd|by", rates);
    *one = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"));
    int64_t amount = kit_between(k, kit_get_number(k, "al"), kit_get_number(k, "ah"));
    kit_datum(k, AMOUNT, "n", amount);
    kit_datum(k, RESULT, "R", amount * *one);
    return kit_need(k, "one is not an amount", *one != amount);
}

/* more of it: what comes out */
static bool draw_forward(struct kit *k) {
    int64_t one;
    if (!draw_rate(k, &one)) return false;
    int64_t other = kit_between(k, kit_get_number(k, "al"), kit_get_number(k, "ah") * 2);
    kit_datum(k, ASKED, "m", other);
    return kit_need(k, "another amount", other != kit_value(k, AMOUNT));
}
static void solve_forward(struct kit *k) {
    struct ratio one = kit_step(k, "<per>は、", k->datum[RESULT], '/', k->datum[AMOUNT], "<ur>", "です。");
    struct ratio all = kit_step(k, "<m><ua>では、", one, '*', k->datum[ASKED], "<ur>", "です。");
    kit_trap(k, one);
    kit_answer(k, all, "", "<ur>");
}
static void solve_forward_ratio(struct kit *k) {
    int64_t a, b;
    kit_line(k);
    kit_say(k, "<n><ua>と<m><ua>の比は");
    kit_ratio(k, kit_value(k, AMOUNT), kit_value(k, ASKED), &a, &b);
    kit_set_number(k, "z1", a), kit_set_number(k, "z2", b);
    kit_say(k, "です。");
    struct ratio one = kit_share_step(k, "<R><ur>が比の<z1>にあたるので、比の1は、", k->datum[RESULT], kit_int(a), "<ur>", "です。");
    struct ratio all = kit_step(k, "求めるのは比の<z2>にあたるので、", one, '*', kit_int(b), "<ur>", "です。");
    kit_answer(k, all, "", "<ur>");
}
static bool holds_forward(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 7, x[0] * kit_value(k, AMOUNT) == kit_value(k, RESULT) * kit_value(k, ASKED));
}
static const char *const frames_forward[] = {
    "<n><ua><by><R><ur><vd><w>があります。<m><ua><by>は何<ur><v>か。",
    "ある<w>は、<n><ua><by><R><ur><v>。同じように、<m><ua><by>は何<ur><v>か。",
    "<w>を調べると、<n><ua><by><R><ur><vd>ことがわかりました。<m><ua>では何<ur>になりますか。",
    "<n><ua><by><R><ur><vd><w>は、<m><ua><by>何<ur><v>か。",
    "何<ur><v>か。<n><ua><by><R><ur><vd><w>を、<m><ua>の分だけ使います。",
    "<w>が<n><ua><by><R><ur>の割合で動きます。<m><ua>の<what>は何<ur>ですか。",
    "<w>の<what>は、<n><ua><by><R><ur>です。同じ割合のとき、<m><ua>では何<ur>ですか。",
    "<m><ua><by>何<ur><v>か。この<w>は<n><ua><by><R><ur><v>。",
    NULL,
};
static const struct kit_subtype forward = {
    .id = "forward", .name = "全体を求める", .level = 1, .frames = frames_forward,
    .method = {{"1あたり", "単位量あたりの考え方です。<per>を先に求めます。", solve_forward, NULL},
               {"比", "2つの量は比例します。<n><ua>と<m><ua>の比を使います。", solve_forward_ratio, "<n><ua>と<m><ua>の比は何対何ですか。"}},
    .draw = draw_forward, .holds = holds_forward, .low = {1}, .high = {20000},
    .hint = "<per>はどれだけですか。",
    .figure = "{\"type\":\"number_lines\",\"amount\":[<n>,<m>],\"result\":[<R>],\"units\":[\"<ua>\",\"<ur>\"]}",
};

/* how much of it is needed */
static bool draw_backward(struct kit *k) {
    int64_t one;
    if (!draw_rate(k, &one)) return false;
    int64_t other = kit_between(k, kit_get_number(k, "al"), kit_get_number(k, "ah") * 2);
    kit_datum(k, ASKED, "m", other * one);
    return kit_need(k, "another amount", other != kit_value(k, AMOUNT));
}
static void solve_backward(struct kit *k) {
    struct ratio one = kit_step(k, "<per>は、", k->datum[RESULT], '/', k->datum[AMOUNT], "<ur>", "です。");
    struct ratio all = kit_step(k, "<m><ur>には、", k->datum[ASKED], '/', one, "<ua>", "必要です。");
    kit_trap(k, kit_fraction(kit_value(k, ASKED) * kit_value(k, RESULT), kit_value(k, AMOUNT)));
    kit_answer(k, all, "", "<ua>");
}
static void solve_backward_ratio(struct kit *k) {
    int64_t a, b;
    kit_line(k);
    kit_say(k, "<R><ur>と<m><ur>の比は");
    kit_ratio(k, kit_value(k, RESULT), kit_value(k, ASKED), &a, &b);
    kit_set_number(k, "z1", a), kit_set_number(k, "z2", b);
    kit_say(k, "です。");
    struct ratio one = kit_share_step(k, "<n><ua>が比の<z1>にあたるので、比の1は、", k->datum[AMOUNT], kit_int(a), "<ua>", "です。");
    struct ratio all = kit_step(k, "求めるのは比の<z2>にあたるので、", one, '*', kit_int(b), "<ua>", "です。");
    kit_answer(k, all, "", "<ua>");
}
static bool holds_backward(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 7, x[0] * kit_value(k, RESULT) == kit_value(k, ASKED) * kit_value(k, AMOUNT));
}
static const char *const frames_backward[] = {
    "<n><ua><by><R><ur><vd><w>があります。<m><ur>では、何<ua>必要ですか。",
    "ある<w>は、<n><ua><by><R><ur><v>。<what>が<m><ur>になるのは何<ua>の[ときですか。|ときでしょうか。]",
    "<n><ua><by><R><ur><vd><w>で、<what>を<m><ur>にするには何<ua>かかりますか。",
    "<w>を調べると、<n><ua><by><R><ur><vd>ことがわかりました。<m><ur>には何<ua>必要ですか。",
    "何<ua>必要ですか。<w>は<n><ua><by><R><ur><v>。<what>を<m><ur>にします。",
    "<w>の<what>は、<n><ua><by><R><ur>です。同じ割合で<m><ur>になるのは何<ua>ですか。",
    "<m><ur>にするには、<n><ua><by><R><ur><vd><w>は何<ua>いりますか。",
    "<w>が<n><ua><by><R><ur>の割合で動きます。<m><ur>になるのは何<ua>のときですか。",
    NULL,
};
static const struct kit_subtype backward = {
    .id = "backward", .name = "いくつ分を求める", .level = 2, .frames = frames_backward,
    .method = {{"1あたり", "単位量あたりの考え方です。<per>を先に求めて、<m><ur>をそれでわります。", solve_backward, NULL},
               {"比", "2つの量は比例します。<R><ur>と<m><ur>の比を使います。", solve_backward_ratio, "<R><ur>と<m><ur>の比は何対何ですか。"}},
    .draw = draw_backward, .holds = holds_backward, .low = {1}, .high = {400},
    .hint = "<per>はどれだけですか。",
    .figure = "{\"type\":\"number_lines\",\"amount\":[<n>],\"result\":[<R>,<m>],\"units\":[\"<ua>\",\"<ur>\"]}",
};

static const struct kit_subtype *const subtypes_tanni[] = {&forward, &backward, NULL};
const struct kit_family family_tanni = {.id = "tanni", .number = "F40", .name = "単位量あたり", .grade = 5, .scene = KIT_WORK, .subtypes = subtypes_tanni};

/* ==== 帰一算 ==== */
enum { MACHINES, HOURS, WORK, MACHINES2, LAST };
/* machine | counter | time | work unit | low, high for one machine in one unit of time */
static const char *const machines[] = {"ポンプ|台|時間|L|4|60", "機械|台|時間|個|3|50",     "印刷機|台|分|枚|8|40",  "じゃ口|本|分|L|3|15",
                                       "コピー機|台|分|枚|10|40",  "トラック|台|日|t|4|25",
    "ロボット|台|分|個|2|20", "ミシン|台|時間|枚|3|20", "窓口|か所|分|人|2|12", "織り機|台|日|m|4|30", "パン焼き機|台|時間|個|10|80", "ホース|本|分|L|4|20", "レジ|台|時間|人|12|60",
    "工作機械|台|日|個|20|90", "かき氷機|台|分|ぱい|1|6",
    "!ロボット|台|時間|個|3|24", NULL};
static bool draw_kiitsu(struct kit *k, bool ask_time) {
    kit_context(k, "w|c|t|u|lo|hi", machines);
    int64_t one = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi")), m = kit_between(k, 2, 9), h = kit_between(k, 2, 9), m2 = kit_between(k, 2, 12), h2 = kit_between(k, 2, 12);
    kit_datum(k, MACHINES, "m", m);
    kit_datum(k, HOURS, "h", h);
    kit_datum(k, WORK, "W", one * m * h);
    kit_datum(k, MACHINES2, "n", m2);
    kit_datum(k, LAST, "z", ask_time ? one * m2 * h2 : h2);
    return kit_need(k, "another number of machines", m2 != m && m != h) && kit_need(k, "another time", h2 != h);
}
static bool draw_work(struct kit *k) { return draw_kiitsu(k, false); }
static bool draw_time(struct kit *k) { return draw_kiitsu(k, true); }
static struct ratio step_one(struct kit *k) {
    struct ratio all = kit_step(k, "1<t>では、<m><c>で、", k->datum[WORK], '/', k->datum[HOURS], "<u>", "です。");
    return kit_step(k, "1<c>で1<t>では、", all, '/', k->datum[MACHINES], "<u>", "です。");
}
static void solve_work(struct kit *k) {
    struct ratio one = step_one(k);
    struct ratio hour = kit_step(k, "<n><c>で1<t>では、", one, '*', k->datum[MACHINES2], "<u>", "です。");
    struct ratio all = kit_step(k, "<n><c>で<z><t>では、", hour, '*', k->datum[LAST], "<u>", "です。");
    kit_trap(k, hour);
    kit_answer(k, all, "", "<u>");
}
static bool holds_work(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 31, x[0] * kit_value(k, MACHINES) * kit_value(k, HOURS) == kit_value(k, WORK) * kit_value(k, MACHINES2) * kit_value(k, LAST));
}
static void solve_time(struct kit *k) {
    struct ratio one = step_one(k);
    struct ratio hour = kit_step(k, "<n><c>で1<t>では、", one, '*', k->datum[MACHINES2], "<u>", "です。");
    struct ratio all = kit_step(k, "<z><u>には、", k->datum[LAST], '/', hour, "<t>", "かかります。");
    kit_trap(k, kit_fraction((int64_t)k->datum[LAST].num * (int64_t)one.den, (int64_t)one.num));
    kit_answer(k, all, "", "<t>");
}
/* Machines × time as one number. */
static struct ratio step_nobe(struct kit *k, struct ratio *one) {
    struct ratio all = kit_step(k, "<m><c>で<h><t>は、のべにすると、", k->datum[MACHINES], '*', k->datum[HOURS], "<c>分", "です。");
    *one = kit_step(k, "1<c>が1<t>にする量は、", k->datum[WORK], '/', all, "<u>", "です。");
    return all;
}
static void solve_work_nobe(struct kit *k) {
    struct ratio one;
    step_nobe(k, &one);
    struct ratio other = kit_step(k, "<n><c>で<z><t>は、のべにすると、", k->datum[MACHINES2], '*', k->datum[LAST], "<c>分", "です。");
    struct ratio all = kit_step(k, "だから、", one, '*', other, "<u>", "です。");
    kit_answer(k, all, "", "<u>");
}
static void solve_time_nobe(struct kit *k) {
    struct ratio one;
    step_nobe(k, &one);
    struct ratio need = kit_step(k, "<z><u>に必要なのは、のべにすると、", k->datum[LAST], '/', one, "<c>分", "です。");
    struct ratio time = kit_step(k, "<n><c>でするので、", need, '/', k->datum[MACHINES2], "<t>", "かかります。");
    kit_answer(k, time, "", "<t>");
}
static bool holds_time(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 31, kit_value(k, WORK) * kit_value(k, MACHINES2) * x[0] == kit_value(k, LAST) * kit_value(k, MACHINES) * kit_value(k, HOURS));
}
static const char *const frames_work[] = {
    "<m><c>の<w>で、<h><t>に<W><u>分の仕事ができます。同じ<w><n><c>では、<z><t>に何<u>になりますか。",
    "同じ<w>が何<c>かあります。<m><c>を<h><t>使うと<W><u>になります。<n><c>を<z><t>使うと何<u>になりますか。",
    "<w><m><c>を<h><t>動かすと<W><u>でした。<w><n><c>を<z><t>動かすと何<u>[ですか。|でしょうか。|になりますか。]",
    "何<u>になりますか。<w><m><c>を<h><t>使うと<W><u>になるとき、同じ<w><n><c>を<z><t>使います。",
    "<h><t>で<w><m><c>が行う量は<W><u>です。同じ<w><n><c>が<z><t>で行う量は何<u>ですか。",
    "<w>を<m><c>使い、<h><t>で<W><u>になりました。同じ<w>を<n><c>にして<z><t>使うときの量は何<u>ですか。",
    "どの<w>も同じ速さで動きます。<m><c>で<h><t>の量が<W><u>のとき、<n><c>で<z><t>の量は何<u>ですか。",
    "<W><u>になるまで、<w><m><c>で<h><t>かかりました。同じ<w><n><c>なら、<z><t>で何<u>になりますか。",
    NULL,
};
static const char *const frames_time[] = {
    "同じ<w>が何<c>かあります。<m><c>を<h><t>使うと<W><u>になります。<n><c>を使って<z><u>にするには何<t>かかりますか。",
    "<w><m><c>を<h><t>動かすと<W><u>でした。<w><n><c>で<z><u>になるのは何<t>動かしたとき[ですか。|でしょうか。]",
    "何<t>かかりますか。<w><m><c>を<h><t>使うと<W><u>になるとき、同じ<w><n><c>を使って<z><u>にします。",
    "<h><t>で<w><m><c>が行う量は<W><u>です。同じ<w><n><c>で<z><u>を行うには何<t>かかりますか。",
    "<w>を<m><c>使い、<h><t>で<W><u>になりました。同じ<w>を<n><c>使うと、<z><u>になるまで何<t>かかりますか。",
    "どの<w>も同じ速さで動きます。<m><c>で<h><t>の量が<W><u>のとき、<n><c>で<z><u>になるには何<t>かかりますか。",
    "<W><u>になるまで、<w><m><c>で<h><t>かかりました。同じ<w><n><c>なら、<z><u>になるまで何<t>かかりますか。",
    "<w><m><c>は<h><t>で<W><u>の量をこなします。<n><c>で<z><u>の量をこなすのに何<t>必要ですか。",
    NULL,
};
static const struct kit_subtype work_asked = {
    .id = "work", .name = "量を求める", .level = 2, .frames = frames_work,
    .method = {{"1台1時間分", "帰一算です。<w>1<c>あたり1<t>に行う量を先に求めます。", solve_work, NULL},
               {"のべ", "帰一算です。<c>数と時間をかけた、のべの<c>数で考えます。", solve_work_nobe, "<m><c>で<h><t>は、のべ何<c>分ですか。"}},
    .draw = draw_work, .holds = holds_work, .low = {1}, .high = {12000},
    .hint = "<w>1<c>では、1<t>にどれだけですか。",
    .figure = "{\"type\":\"table\",\"rows\":[[<m>,<h>,<W>],[<n>,<z>]],\"units\":[\"<c>\",\"<t>\",\"<u>\"]}",
};
static const struct kit_subtype time_asked = {
    .id = "time", .name = "時間を求める", .level = 3, .frames = frames_time,
    .method = {{"1台1時間分", "帰一算です。<w>1<c>あたり1<t>に行う量を先に求めます。", solve_time, NULL},
               {"のべ", "帰一算です。<c>数と時間をかけた、のべの<c>数で考えます。", solve_time_nobe, "<m><c>で<h><t>は、のべ何<c>分ですか。"}},
    .draw = draw_time, .holds = holds_time, .low = {1}, .high = {300},
    .hint = "<w>1<c>では、1<t>にどれだけですか。",
    .figure = "{\"type\":\"table\",\"rows\":[[<m>,<h>,<W>],[<n>]],\"goal\":<z>,\"units\":[\"<c>\",\"<t>\",\"<u>\"]}",
};

static const struct kit_subtype *const subtypes_kiitsu[] = {&work_asked, &time_asked, NULL};
const struct kit_family family_kiitsu = {.id = "kiitsu", .number = "F27", .name = "帰一算", .grade = 4, .scene = KIT_WORK, .subtypes = subtypes_kiitsu};
