/* tanni.c - 単位量あたり: what one of it gives, then so many of it.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tanni.h"

enum { AMOUNT, RESULT, ASKED };

/* who | amount unit | result unit | what the result is | what one is | low, high per one | low, high amount | verb
 * (takes the result) */
const char *const family_tanni_rates[] = {
    "自動車|L|km|走る道のり|1Lのガソリンで走る道のり|8|24|5|40|走れます|走れる|のガソリンで",
    "機械|分|個|作る製品の数|1分間に作る製品の数|4|60|3|30|作れます|作れる|間に",
    "水道|分|L|出る水の量|1分間に出る水の量|5|24|3|25|出ます|出る|間に",
    "印刷機|分|枚|印刷する紙の数|1分間に印刷する紙の数|15|90|2|20|印刷できます|印刷できる|間に",
    "ポンプ|分|L|くみ出す水の量|1分間にくみ出す水の量|10|80|3|30|くみ出せます|くみ出せる|間に",

    "バイク|L|km|走る道のり|1Lのガソリンで走る道のり|18|45|3|20|走れます|走れる|のガソリンで",
    "トラック|L|km|走る道のり|1Lのガソリンで走る道のり|5|12|10|60|走れます|走れる|のガソリンで",
    "コピー機|分|枚|コピーする紙の数|1分間にコピーする紙の数|12|60|2|20|コピーできます|コピーできる|間に",
    "ホース|分|L|出る水の量|1分間に出る水の量|6|20|3|25|出ます|出る|間に",
    "おり機|時間|m|おる布の長さ|1時間におる布の長さ|2|15|3|24|おれます|おれる|で",
    "そうじ機|分|m²|そうじする広さ|1分間にそうじする広さ|3|20|4|30|そうじできます|そうじできる|間に",
    "えん筆|本|円|代金|1本の代金|30|120|3|12|になります|になる|で",
    "ノート|冊|円|代金|1冊の代金|80|180|2|10|になります|になる|で",
    "じゃがいも|個|円|代金|1個の代金|20|90|3|12|になります|になる|で",
    "みかん|個|円|代金|1個の代金|20|80|3|15|になります|になる|で",
    "リボン|m|円|代金|1mの代金|50|300|2|12|になります|になる|で",
    "米|kg|円|代金|1kgの代金|300|700|2|10|になります|になる|で",
    "布|m|円|代金|1mの代金|200|900|2|10|になります|になる|で",
    "針金|m|g|重さ|1mの重さ|5|60|2|20|になります|になる|で",
    "くぎ|本|g|重さ|1本の重さ|2|9|10|60|になります|になる|で",
    "毛糸|玉|g|重さ|1玉の重さ|20|60|2|15|になります|になる|で",
    "ビー玉|個|g|重さ|1個の重さ|4|20|5|40|になります|になる|で",
    "重ねたノート|冊|mm|厚さ|1冊の厚さ|3|12|3|20|になります|になる|で",
    "ペンキ|dL|m²|ぬれるかべの広さ|1dLでぬれるかべの広さ|2|9|2|20|ぬれます|ぬれる|で",
    "畑|m²|kg|とれるさつまいもの重さ|1m²からとれるさつまいもの重さ|2|6|5|60|とれます|とれる|から",
    "茶畑|m²|g|とれるお茶の葉の重さ|1m²からとれるお茶の葉の重さ|300|900|5|40|とれます|とれる|から",
    "列車|時間|km|進む道のり|1時間に進む道のり|40|120|2|6|進みます|進む|で",
    "船|時間|km|進む道のり|1時間に進む道のり|15|45|2|9|進みます|進む|で",
    "プリンター|分|枚|印刷する紙の数|1分間に印刷する紙の数|8|40|2|15|印刷できます|印刷できる|間に",
    "アルミかん|個|円|もらえるお金|1個でもらえるお金|2|5|10|50|もらえます|もらえる|で",
    "ストーブ|時間|dL|使う灯油の量|1時間に使う灯油の量|2|8|2|10|使います|使う|で",
    "水そうの管|分|L|たまる水の量|1分間にたまる水の量|4|20|3|20|たまります|たまる|間に",
    "カレーのレシピ|人分|g|使う肉の量|1人分に使う肉の量|50|120|2|6|使います|使う|で",
    "にわとり小屋|日|個|とれるたまごの数|1日にとれるたまごの数|5|40|3|12|とれます|とれる|で",
    "パン工場|時間|個|焼けるパンの数|1時間に焼けるパンの数|60|400|2|9|焼けます|焼ける|で",
    "!ロボット|分|個|運ぶ荷物の数|1分間に運ぶ荷物の数|2|20|3|25|運べます|運べる|間に",
    NULL,
};
static bool draw_rate(struct build *p, int64_t *one) {
    build_context(p, FAMILY_TANNI_COLUMNS, family_tanni_rates);
    *one = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
    int64_t amount = build_between(p, build_get_number(p, "al"), build_get_number(p, "ah"));
    build_datum(p, AMOUNT, "n", amount);
    build_datum(p, RESULT, "R", amount * *one);
    return build_need(p, "one is not an amount", *one != amount);
}

/* more of it: what comes out */
static bool draw_forward(struct build *p) {
    int64_t one;
    if (!draw_rate(p, &one)) return false;
    int64_t other = build_between(p, build_get_number(p, "al"), build_get_number(p, "ah") * 2);
    build_datum(p, ASKED, "m", other);
    return build_need(p, "another amount", other != build_value(p, AMOUNT));
}
static void solve_forward(struct build *p) {
    struct ratio one = build_step(p, "<per>は、", p->datum[RESULT], '/', p->datum[AMOUNT], "<ur>", "です。");
    struct ratio all = build_step(p, "<m><ua>では、", one, '*', p->datum[ASKED], "<ur>", "です。");
    build_trap(p, one);
    build_answer(p, all, "", "<ur>");
}
static void solve_forward_ratio(struct build *p) {
    int64_t a, b;
    build_line(p);
    build_say(p, "<n><ua>と<m><ua>の比は");
    build_ratio(p, build_value(p, AMOUNT), build_value(p, ASKED), &a, &b);
    build_set_number(p, "z1", a), build_set_number(p, "z2", b);
    build_say(p, "です。");
    struct ratio one = build_share_step(p, "<R><ur>が比の<z1>にあたるので、比の1は、", p->datum[RESULT], build_int(a),
                                        "<ur>", "です。");
    struct ratio all = build_step(p, "求めるのは比の<z2>にあたるので、", one, '*', build_int(b), "<ur>", "です。");
    build_answer(p, all, "", "<ur>");
}
static bool holds_forward(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, AMOUNT) == build_value(p, RESULT) * build_value(p, ASKED));
}
static const char *const templates_forward[] = {
    "<n><ua><by><R><ur><vd><w>があります。<m><ua><by>は何<ur><v>か。",
    "ある<w>は、<n><ua><by><R><ur><v>。同じように、<m><ua><by>は何<ur><v>か。",
    "<w>を調べると、<n><ua><by><R><ur><vd>ことがわかりました。<m><ua>では何<ur>になりますか。",
    "<n><ua><by><R><ur><vd><w>は、<m><ua><by>何<ur><v>か。",
    "何<ur><v>か。<n><ua><by><R><ur><vd><w>で、<m><ua>の場合を考えます。",
    "<w>の<what>は、<n><ua><by><R><ur>の割合です。<m><ua>では何<ur>ですか。",
    "<w>の<what>は、<n><ua><by><R><ur>です。同じ割合のとき、<m><ua>では何<ur>ですか。",
    "<m><ua><by>何<ur><v>か。この<w>は<n><ua><by><R><ur><v>。",
    NULL,
};
static const struct figure_template figure_forward = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "<n>|<m>"}, {"result", FIGURE_NUMBERS, "<R>"}, {"units", FIGURE_TEXTS, "<ua>|<ur>"}}};
static const struct subtype forward = {
    .id = "forward",
    .name = "全体を求める",
    .level = 1,
    .templates = templates_forward,
    .asks = "<what>",
    .role = {{"n", "はじめの量", "<ua>"}, {"R", "はじめの結果", "<ur>"}, {"m", "きかれた量", "<ua>"}},
    .method = {{"1あたり", "単位量あたりの考え方です。<per>を先に求めます。", solve_forward, NULL},
               {"比", "2つの量は比例します。<n><ua>と<m><ua>の比を使います。", solve_forward_ratio,
                "<n><ua>と<m><ua>の比は何対何ですか。"}},
    .draw = draw_forward,
    .holds = holds_forward,
    .low = {1},
    .high = {20000},
    .hint = "<per>はどれだけですか。",
    .figure = &figure_forward,
};

/* how much of it is needed */
static bool draw_backward(struct build *p) {
    int64_t one;
    if (!draw_rate(p, &one)) return false;
    int64_t other = build_between(p, build_get_number(p, "al"), build_get_number(p, "ah") * 2);
    build_datum(p, ASKED, "m", other * one);
    return build_need(p, "another amount", other != build_value(p, AMOUNT));
}
static void solve_backward(struct build *p) {
    struct ratio one = build_step(p, "<per>は、", p->datum[RESULT], '/', p->datum[AMOUNT], "<ur>", "です。");
    struct ratio all = build_step(p, "<m><ur>には、", p->datum[ASKED], '/', one, "<ua>", "必要です。");
    build_trap(p, build_fraction(build_value(p, ASKED) * build_value(p, RESULT), build_value(p, AMOUNT)));
    build_answer(p, all, "", "<ua>");
}
static void solve_backward_ratio(struct build *p) {
    int64_t a, b;
    build_line(p);
    build_say(p, "<R><ur>と<m><ur>の比は");
    build_ratio(p, build_value(p, RESULT), build_value(p, ASKED), &a, &b);
    build_set_number(p, "z1", a), build_set_number(p, "z2", b);
    build_say(p, "です。");
    struct ratio one = build_share_step(p, "<n><ua>が比の<z1>にあたるので、比の1は、", p->datum[AMOUNT], build_int(a),
                                        "<ua>", "です。");
    struct ratio all = build_step(p, "求めるのは比の<z2>にあたるので、", one, '*', build_int(b), "<ua>", "です。");
    build_answer(p, all, "", "<ua>");
}
static bool holds_backward(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, RESULT) == build_value(p, ASKED) * build_value(p, AMOUNT));
}
static const char *const templates_backward[] = {
    "<n><ua><by><R><ur><vd><w>があります。<m><ur>では、何<ua>必要ですか。",
    "ある<w>は、<n><ua><by><R><ur><v>。<what>が<m><ur>になるのは何<ua>の[ときですか。|ときでしょうか。]",
    "<n><ua><by><R><ur><vd><w>で、<what>を<m><ur>にするには何<ua>かかりますか。",
    "<w>を調べると、<n><ua><by><R><ur><vd>ことがわかりました。<m><ur>には何<ua>必要ですか。",
    "何<ua>必要ですか。<w>は<n><ua><by><R><ur><v>。<what>を<m><ur>にします。",
    "<w>の<what>は、<n><ua><by><R><ur>です。同じ割合で<m><ur>になるのは何<ua>ですか。",
    "<m><ur>にするには、<n><ua><by><R><ur><vd><w>は何<ua>いりますか。",
    "<w>の<what>は、<n><ua><by><R><ur>の割合です。<m><ur>になるのは何<ua>のときですか。",
    NULL,
};
static const struct figure_template figure_backward = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "<n>"}, {"result", FIGURE_NUMBERS, "<R>|<m>"}, {"units", FIGURE_TEXTS, "<ua>|<ur>"}}};
static const struct subtype backward = {
    .id = "backward",
    .name = "いくつ分を求める",
    .level = 2,
    .templates = templates_backward,
    .asks = "必要な量",
    .role = {{"n", "はじめの量", "<ua>"}, {"R", "はじめの結果", "<ur>"}, {"m", "きかれた結果", "<ur>"}},
    .method = {{"1あたり", "単位量あたりの考え方です。<per>を先に求めて、<m><ur>をそれでわります。", solve_backward,
                NULL},
               {"比", "2つの量は比例します。<R><ur>と<m><ur>の比を使います。", solve_backward_ratio,
                "<R><ur>と<m><ur>の比は何対何ですか。"}},
    .draw = draw_backward,
    .holds = holds_backward,
    .low = {1},
    .high = {400},
    .hint = "<per>はどれだけですか。",
    .figure = &figure_backward,
};

static const struct subtype *const subtypes[] = {&forward, &backward, NULL};
const struct family family_tanni = {
    .id = "tanni", .number = "F40", .name = "単位量あたり", .grade = 5, .scene = SCENE_ANYWHERE, .subtypes = subtypes};
