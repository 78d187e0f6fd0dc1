/* shokyo.c - 消去算: two kinds and two totals; make one count equal and subtract, or replace one kind by the other.
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

/* dear | cheap | their counters | lowest and highest prices | what one has, what all have, its unit | を 買う | 高い, 安い */
static const char *const goods[] = {"りんご|みかん|個|個|90|200|20|90|ねだん|代金|円|を|買う|高|安",
                                    "なし|かき|個|個|120|280|60|150|ねだん|代金|円|を|買う|高|安",
                                    "ケーキ|プリン|個|個|200|450|90|220|ねだん|代金|円|を|買う|高|安",
                                    "ノート|えん筆|冊|本|90|200|30|90|ねだん|代金|円|を|買う|高|安",
                                    "パン|ジュース|個|本|80|220|70|150|ねだん|代金|円|を|買う|高|安",
                                    "ドーナツ|クッキー|個|枚|100|220|30|110|ねだん|代金|円|を|買う|高|安",
                                    "もも|りんご|個|個|150|350|80|180|ねだん|代金|円|を|買う|高|安",
                                    "赤い花|白い花|本|本|80|250|50|180|ねだん|代金|円|を|買う|高|安",
                                    "大きい切手|小さい切手|枚|枚|80|200|20|90|ねだん|代金|円|を|買う|高|安",
                                    "メロン|バナナ|個|本|300|600|30|90|ねだん|代金|円|を|買う|高|安",
                                    "スケッチブック|ノート|冊|冊|200|400|90|180|ねだん|代金|円|を|買う|高|安",
                                    "筆|えん筆|本|本|120|400|30|90|ねだん|代金|円|を|買う|高|安",
                                    "ゼリー|あめ|個|個|90|200|10|40|ねだん|代金|円|を|買う|高|安",
                                    "おにぎり|からあげ|個|個|100|190|40|95|ねだん|代金|円|を|買う|高|安",
                                    "タオル|ハンカチ|枚|枚|250|460|150|240|ねだん|代金|円|を|買う|高|安",
                                    "ボール|シール|個|枚|200|450|30|120|ねだん|代金|円|を|買う|高|安",
                                    "レモン|すだち|個|個|60|140|20|55|ねだん|代金|円|を|買う|高|安",
                                    "コップ|スプーン|個|本|150|360|60|140|ねだん|代金|円|を|買う|高|安",
                                    "チョコレート|ガム|個|個|90|220|20|80|ねだん|代金|円|を|買う|高|安",
                                    "絵本|手帳|冊|冊|300|460|150|290|ねだん|代金|円|を|買う|高|安",
                                    "かぼちゃ|なす|個|個|200|420|40|95|ねだん|代金|円|を|買う|高|安",
                                    "アイス|せんべい|個|枚|100|240|20|90|ねだん|代金|円|を|買う|高|安",
                                    "電池|電球|本|個|60|140|90|300|ねだん|代金|円|を|買う|高|安",
                                    "大根|きゅうり|本|本|120|280|30|85|ねだん|代金|円|を|買う|高|安",
                                    "まんじゅう|だんご|個|本|100|200|60|95|ねだん|代金|円|を|買う|高|安",
                                    "シュークリーム|ドーナツ|個|個|130|260|80|150|ねだん|代金|円|を|買う|高|安",
                                    "クロワッサン|あんパン|個|個|150|260|90|180|ねだん|代金|円|を|買う|高|安",
                                    "ぶどう|なし|ふさ|個|300|600|100|250|ねだん|代金|円|を|買う|高|安",
                                    "牛にゅう|ヨーグルト|本|個|160|280|80|150|ねだん|代金|円|を|買う|高|安",
                                    "コンパス|三角定規|個|組|300|600|120|280|ねだん|代金|円|を|買う|高|安",
                                    "赤ペン|消しゴム|本|個|90|180|40|95|ねだん|代金|円|を|買う|高|安",
                                    "バラ|ひまわり|本|本|180|400|90|220|ねだん|代金|円|を|買う|高|安",
                                    "カード|シール|枚|枚|80|200|10|60|ねだん|代金|円|を|買う|高|安",
                                    "ラムネ|ガム|個|個|30|80|10|40|ねだん|代金|円|を|買う|高|安",
                                    "たい焼き|お茶|個|本|120|220|90|160|ねだん|代金|円|を|買う|高|安",
                                    "トマト|きゅうり|個|本|90|180|30|85|ねだん|代金|円|を|買う|高|安",
                                    "ホットドッグ|コロッケ|個|個|180|350|60|150|ねだん|代金|円|を|買う|高|安",
                                    "ボールペン|えん筆|本|本|90|220|40|90|ねだん|代金|円|を|買う|高|安",
                                    "キャベツ|玉ねぎ|個|個|150|320|30|90|ねだん|代金|円|を|買う|高|安",
                                    "大人|子ども|人|人|300|700|100|400|料金|料金の合計|円|が|入る|高|安",
                                    "高校生|小学生|人|人|250|600|80|300|料金|料金の合計|円|が|入る|高|安",
                                    "大人|小学生|人|人|300|700|100|400|料金|料金の合計|円|が|入る|高|安",
                                    "おもりA|おもりB|個|個|40|300|10|120|重さ|重さの合計|g|を|のせる|重|軽",
                                    "赤い玉|青い玉|個|個|30|200|10|90|重さ|重さの合計|g|を|のせる|重|軽",
                                    "大きいボルト|小さいボルト|本|本|40|160|8|60|重さ|重さの合計|g|を|のせる|重|軽",
                                    "かんづめA|かんづめB|個|個|200|600|90|300|重さ|重さの合計|g|を|のせる|重|軽",
                                    "なし|みかん|個|個|250|450|70|130|重さ|重さの合計|g|を|のせる|重|軽",
                                    "大きい箱|小さい箱|個|個|200|600|60|300|重さ|重さの合計|g|を|のせる|重|軽",
                                    "金貨|銀貨|枚|枚|20|90|8|40|重さ|重さの合計|g|を|のせる|重|軽",
                                    "!メロンパン|あんパン|個|個|120|240|80|160|ねだん|代金|円|を|買う|高|安",
                                    NULL};

/* How a text tells what somebody bought, paid to get in or put on the scales: the first time, the second time. */
static void bind_story(struct build *p) {
    static const char *const told[][2] = {
        {"[<P>は<a>を<m><ca>、<b>を<n><cb>買って<S>円{はらう/た}|店で<a><m><ca>と<b><n><cb>を買うと、全部で<S>円{だ/た}]",
         "[次の日は|同じ店で別の日に|また、友だちは]<a>を<r><ca>、<b>を<s><cb>買って<T>円{はらう/た}"},
        {"[<a><m><ca>と<b><n><cb>で入ると、全部で<S>円{はらう/た}|<a><m><ca>、<b><n><cb>の家族がはらった料金は<S>円{だ/た}]",
         "[次の日は|別の家族は|同じ場所に]<a><r><ca>と<b><s><cb>で入って、<T>円{はらう/た}"},
        {"[はかりに<a>を<m><ca>、<b>を<n><cb>のせると、<S>gを{示す/た}|<P>が<a><m><ca>と<b><n><cb>をはかると、<S>g{だ/た}]",
         "[次に|今度は]<a>を<r><ca>、<b>を<s><cb>のせると、<T>g{だ/た}"}};
    int story = strcmp(build_get(p, "V"), "買う") == 0 ? 0 : strcmp(build_get(p, "V"), "入る") == 0 ? 1 : 2;
    build_set(p, "t1", told[story][0]);
    build_set(p, "t2", told[story][1]);
    build_set(p, "ik", story == 2 ? "何g" : "いくら");
}
static void bind(struct build *p) {
    bind_story(p);
    build_set(p, "q", p->asked ? "<b>" : "<a>");
    build_set(p, "qc", p->asked ? "<cb>" : "<ca>");
}
static bool price_pair(struct build *p, int64_t *a, int64_t *b) {
    build_context(p, "a|b|ca|cb|la|ha|lb|hb|pr|su|u|o|V|up|dn", goods);
    build_people(p, "P");
    *a = build_round(p, build_get_number(p, "la"), build_get_number(p, "ha"), build_chance(p, 70) ? 10 : 5);
    *b = build_round(p, build_get_number(p, "lb"), build_get_number(p, "hb"), build_chance(p, 70) ? 10 : 5);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "prices differ", *a != *b);
}

/* ---- one count already equal ---- */
enum { A1, B1, T1, A2, B2, T2 };
static void two_totals(struct build *p, int64_t a, int64_t b, int64_t a1, int64_t b1, int64_t a2, int64_t b2) {
    build_datum(p, A1, "m", a1);
    build_datum(p, B1, "n", b1);
    build_datum(p, T1, "S", a * a1 + b * b1);
    build_datum(p, A2, "r", a2);
    build_datum(p, B2, "s", b2);
    build_datum(p, T2, "T", a * a2 + b * b2);
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = x[0], b = x[1];
    return IF_KEPT(keep, 7, a * build_value(p, A1) + b * build_value(p, B1) == build_value(p, T1)) &&
           IF_KEPT(keep, 7 << 3, a * build_value(p, A2) + b * build_value(p, B2) == build_value(p, T2));
}
static const char *const templates_two[] = {
    "<a><m><ca>と<b><n><cb>で<S><u>、<a><r><ca>と<b><s><cb>で<T><u>です。<q>1<qc>は何<u>ですか。",
    "<a><m><ca>と<b><n><cb><o><V>と<S><u>、<a><r><ca>と<b><s><cb><o><V>と<T><u>になります。<q>1<qc>の<pr>は何<u>[ですか。|でしょうか。]",
    "<a><m><ca>と<b><n><cb>の<su>は<S><u>でした。また、<a><r><ca>と<b><s><cb>の<su>は<T><u>でした。<q>1<qc>は何<u>ですか。",
    "<a><m><ca>と<b><n><cb>で<S><u>になりました。次に<a><r><ca>と<b><s><cb><o><V>と<T><u>になりました。<q>1<qc>は何<u>ですか。",
    "<q>1<qc>は何<u>ですか。<a><m><ca>と<b><n><cb><o><V>と<S><u>、<a><r><ca>と<b><s><cb><o><V>と<T><u>です。",
    "<a><m><ca>と<b><n><cb><o><V>と、<su>は<S><u>です。<a><r><ca>と<b><s><cb>では<T><u>です。<q>1<qc>の<pr><wo>",
    "<su>は、<a><m><ca>と<b><n><cb>なら<S><u>、<a><r><ca>と<b><s><cb>なら<T><u>になります。<q>1<qc>は何<u>ですか。",
    "<a>が<m><ca>と<b>が<n><cb>なら<S><u>、<a>が<r><ca>と<b>が<s><cb>なら<T><u>です。<q>1<qc>の<pr>は何<u>ですか。",
    "!<a><o><m><ca>、<b><o><n><cb><V><su>は<S><u>、<a><o><r><ca>、<b><o><s><cb><V><su>は<T><u>です。<q><o>1<qc><V>と何<u>ですか。",
    NULL,
};
static const struct figure_template figure = {FIGURE_ROWS,
                                              {{"labels", FIGURE_TEXTS, "<a>|<b>"},
                                               {"rows", FIGURE_NUMBER_TABLE, "<m>,<n>,<S>|<r>,<s>,<T>"},
                                               {"unit", FIGURE_TEXT, "<u>"}}};

/* From the price of <a> to the price of <b>, by the first row. */
static void answer_second(struct build *p, struct ratio a) {
    struct ratio all = a, b;
    if (build_value(p, A1) > 1) all = build_step(p, "<a><m><ca>の<su>は、", a, '*', p->datum[A1], "<u>", "です。");
    if (build_value(p, B1) > 1) {
        struct ratio rest = build_step(p, "<b><n><cb>の<su>は、", p->datum[T1], '-', all, "<u>", "です。");
        b = build_step(p, "<b>1<cb>は、", rest, '/', p->datum[B1], "<u>", "です。");
    } else {
        b = build_step(p, "<b>1<cb>は、", p->datum[T1], '-', all, "<u>", "です。");
    }
    build_trap(p, a);
    build_answer(p, b, "", "<u>");
}

/* The price of <b>, then that of <a> by the first row. */
static void answer_first(struct build *p, struct ratio b) {
    struct ratio all = b, a;
    if (build_value(p, B1) > 1) all = build_step(p, "<b><n><cb>の<su>は、", b, '*', p->datum[B1], "<u>", "です。");
    if (build_value(p, A1) > 1) {
        struct ratio rest = build_step(p, "<a><m><ca>の<su>は、", p->datum[T1], '-', all, "<u>", "です。");
        a = build_step(p, "<a>1<ca>は、", rest, '/', p->datum[A1], "<u>", "です。");
    } else {
        a = build_step(p, "<a>1<ca>は、", p->datum[T1], '-', all, "<u>", "です。");
    }
    build_answer(p, a, "", "<u>");
}
/* Of which the number is the same both times, <z>, and of which it is not, <y>. */
static void bind_same(struct build *p) {
    bind(p);
    bool second = build_value(p, B1) == build_value(p, B2);
    build_need(p, "the same number of one", second != (build_value(p, A1) == build_value(p, A2)));
    build_set(p, "z", second ? "<b>" : "<a>");
    build_set(p, "zn", second ? "<n><cb>" : "<m><ca>");
    build_set(p, "y", second ? "<a>" : "<b>");
    build_set(p, "yc", second ? "<ca>" : "<cb>");
}
static bool draw_same(struct build *p) {
    int64_t a, b, n = build_between(p, 1, 6), m = build_between(p, 1, 6), more = build_between(p, 1, 5);
    if (!price_pair(p, &a, &b)) return false;
    two_totals(p, a, b, m, n, m + more, n);
    return true;
}
/* The larger minus the smaller. */
static struct ratio step_difference(struct build *p, const char *before, int i, int k, const char *unit) {
    bool more = build_value(p, i) > build_value(p, k);
    return build_step(p, before, p->datum[more ? i : k], '-', p->datum[more ? k : i], unit, "です。");
}
static void solve_same(struct build *p) {
    bool second = build_value(p, B1) == build_value(p, B2);
    build_line(p);
    build_say(p, "<z>の数はどちらも<zn>なので、<su>の差は<y>の数の差によるものです。");
    struct ratio money = step_difference(p, "<su>の差は、", T2, T1, "<u>");
    struct ratio count = step_difference(p, "<y>の数の差は、", second ? A2 : B2, second ? A1 : B1, "<yc>");
    struct ratio one = build_step(p, "<y>1<yc>は、", money, '/', count, "<u>", "です。");
    if (p->asked == (second ? 0 : 1))
        build_answer(p, one, "", "<u>");
    else if (second)
        answer_second(p, one);
    else
        answer_first(p, one);
}
static const struct subtype same_count = {
    .id = "same",
    .name = "片方の数が同じ",
    .level = 1,
    .templates = templates_two,
    .asks = "<a>の<pr>|<b>の<pr>",
    .role = {{"m", "1回目の<a>の数", "<ca>"},
             {"n", "1回目の<b>の数", "<cb>"},
             {"S", "1回目の<su>", "<u>"},
             {"r", "2回目の<a>の数", "<ca>"},
             {"s", "2回目の<b>の数", "<cb>"},
             {"T", "2回目の<su>", "<u>"}},
    .method = {{"差", "消去算です。<z>の数が同じなので、ひくと<z>が消えます。", solve_same, NULL}},
    .draw = draw_same,
    .bind = bind_same,
    .holds = holds_two,
    .low = {1, 1},
    .high = {700, 460},
    .hint = "2つの場合で、同じものはどれですか。",
    .figure = &figure,
};

/* ---- make one count equal ---- */
static void bind_scale(struct build *p) {
    bind(p);
    build_need(p, "one solution", build_value(p, A1) * build_value(p, B2) != build_value(p, B1) * build_value(p, A2));
}
static bool draw_scale(struct build *p) {
    int64_t a, b, m = build_between(p, 1, 6), n = build_between(p, 1, 6), r = build_between(p, 1, 7),
                  s = build_between(p, 1, 7);
    if (!price_pair(p, &a, &b)) return false;
    two_totals(p, a, b, m, n, r, s);
    int64_t lcm = n * s / build_gcd(n, s), first = lcm / n, second = lcm / s;
    return build_need(p, "one solution", m * s != n * r) && build_need(p, "no equal counts", m != r && n != s) &&
           build_need(p, "the second row becomes the larger", r * second > m * first) &&
           build_need(p, "small multipliers", first <= 7 && second <= 7) &&
           build_need(p, "totals differ", build_value(p, T1) != build_value(p, T2));
}
/* Both rows multiplied so that <b> agrees; then subtract. */
static void solve_scale(struct build *p) {
    int64_t n = build_value(p, B1), s = build_value(p, B2), lcm = n * s / build_gcd(n, s);
    struct ratio first = build_int(lcm / n), second = build_int(lcm / s), t1 = p->datum[T1], t2 = p->datum[T2],
                 m = p->datum[A1], r = p->datum[A2];
    build_set_number(p, "f", lcm / n), build_set_number(p, "g", lcm / s), build_set_number(p, "l", lcm);
    if (first.num > 1) {
        build_line(p);
        build_say(p, "はじめの組み合わせを<f>倍すると、<a>は");
        m = build_equation(p, m, '*', first, "<ca>");
        build_say(p, "、<su>は");
        t1 = build_equation(p, t1, '*', first, "<u>");
        build_say(p, "です。");
    }
    if (second.num > 1) {
        build_line(p);
        build_say(p, "後の組み合わせを<g>倍すると、<a>は");
        r = build_equation(p, r, '*', second, "<ca>");
        build_say(p, "、<su>は");
        t2 = build_equation(p, t2, '*', second, "<u>");
        build_say(p, "です。");
    }
    build_line(p);
    build_say(p, "<b>はどちらも<l><cb>なので、差は、<a>が");
    bool more = m.num > r.num;
    struct ratio count = more ? build_equation(p, m, '-', r, "<ca>") : build_equation(p, r, '-', m, "<ca>");
    build_say(p, "、<su>が");
    struct ratio money = more ? build_equation(p, t1, '-', t2, "<u>") : build_equation(p, t2, '-', t1, "<u>");
    build_say(p, "です。");
    struct ratio a = build_step(p, "<a>1<ca>は、", money, '/', count, "<u>", "です。");
    if (!p->asked) {
        build_answer(p, a, "", "<u>");
        return;
    }
    answer_second(p, a);
}
/* One row so many times: the count of <b> and the bill. */
static void times_row(struct build *p, const char *before, struct ratio times, struct ratio *count,
                      struct ratio *bill) {
    build_line(p);
    build_say(p, before);
    *count = build_equation(p, *count, '*', times, "<cb>");
    build_say(p, "、<su>は");
    *bill = build_equation(p, *bill, '*', times, "<u>");
    build_say(p, "です。");
}
/* The counts of <a> are made equal. */
static void solve_scale_other(struct build *p) {
    int64_t m = build_value(p, A1), r = build_value(p, A2), lcm = m * r / build_gcd(m, r);
    struct ratio t1 = p->datum[T1], t2 = p->datum[T2], n = p->datum[B1], s = p->datum[B2];
    build_set_number(p, "z1", lcm / m), build_set_number(p, "z2", lcm / r), build_set_number(p, "z3", lcm);
    if (lcm / m > 1) times_row(p, "はじめの組み合わせを<z1>倍すると、<b>は", build_int(lcm / m), &n, &t1);
    if (lcm / r > 1) times_row(p, "後の組み合わせを<z2>倍すると、<b>は", build_int(lcm / r), &s, &t2);
    bool first = n.num > s.num;
    build_line(p);
    build_say(p, "<a>はどちらも<z3><ca>なので、差は、<b>が");
    struct ratio count = first ? build_equation(p, n, '-', s, "<cb>") : build_equation(p, s, '-', n, "<cb>");
    build_say(p, "、<su>が");
    struct ratio money = first ? build_equation(p, t1, '-', t2, "<u>") : build_equation(p, t2, '-', t1, "<u>");
    build_say(p, "です。");
    struct ratio b = build_step(p, "<b>1<cb>は、", money, '/', count, "<u>", "です。");
    if (p->asked)
        build_answer(p, b, "", "<u>");
    else
        answer_first(p, b);
}
static const struct subtype scale = {
    .id = "scale",
    .name = "数をそろえる",
    .level = 3,
    .templates = templates_two,
    .asks = "<a>の<pr>|<b>の<pr>",
    .role = {{"m", "1回目の<a>の数", "<ca>"},
             {"n", "1回目の<b>の数", "<cb>"},
             {"S", "1回目の<su>", "<u>"},
             {"r", "2回目の<a>の数", "<ca>"},
             {"s", "2回目の<b>の数", "<cb>"},
             {"T", "2回目の<su>", "<u>"}},
    .method = {{"数をそろえる", "消去算です。<b>の数を<l><cb>にそろえてひくと、<b>が消えます。", solve_scale, NULL},
               {"もう一方をそろえる", "消去算です。<a>の数を<z3><ca>にそろえてひくと、<a>が消えます。",
                solve_scale_other, "<a>の数を同じにするには、それぞれを何倍すればよいですか。"}},
    .draw = draw_scale,
    .bind = bind_scale,
    .holds = holds_two,
    .low = {1, 1},
    .high = {700, 460},
    .hint = "<b>の数を同じにするには、それぞれを何倍すればよいですか。",
    .figure = &figure,
};

/* ---- one is dearer by so much: replace ---- */
enum { COUNT_A, COUNT_B, TOTAL, DEARER };
static void bind_replace(struct build *p) {
    bind(p);
    build_set(p, "S", "<T>");
}
static bool draw_replace(struct build *p) {
    int64_t a, b, m = build_between(p, 2, 8), n = build_between(p, 2, 8);
    if (!price_pair(p, &a, &b)) return false;
    build_datum(p, COUNT_A, "m", m);
    build_datum(p, COUNT_B, "n", n);
    build_datum(p, TOTAL, "T", a * m + b * n);
    build_datum(p, DEARER, "d", a - b);
    return build_need(p, "the first is dearer", a - b >= 5) && build_need(p, "counts differ", m != n);
}
static void solve_replace(struct build *p) {
    struct ratio extra = build_step(p, "<a><m><ca>をすべて<b>にかえると、<su>は、", p->datum[DEARER], '*',
                                    p->datum[COUNT_A], "<u>", "<dn>くなります。");
    struct ratio money = build_step(p, "そのときの<su>は、", p->datum[TOTAL], '-', extra, "<u>", "です。");
    struct ratio count =
        build_step(p, "<b>の数は全部で、", p->datum[COUNT_A], '+', p->datum[COUNT_B], "<cb>", "になります。");
    struct ratio b = build_step(p, "<b>1<cb>は、", money, '/', count, "<u>", "です。");
    if (p->asked) {
        build_trap(p, build_fraction((int64_t)(p->datum[TOTAL].num + extra.num), (int64_t)count.num));
        build_answer(p, b, "", "<u>");
        return;
    }
    struct ratio a = build_step(p, "<a>1<ca>は<d><u><up>いので、", b, '+', p->datum[DEARER], "<u>", "です。");
    build_trap(p, b);
    build_answer(p, a, "", "<u>");
}
/* All of <b> replaced by <a>. */
static void solve_replace_other(struct build *p) {
    struct ratio extra = build_step(p, "<b><n><cb>をすべて<a>にかえると、<su>は、", p->datum[DEARER], '*',
                                    p->datum[COUNT_B], "<u>", "<up>くなります。");
    struct ratio money = build_step(p, "そのときの<su>は、", p->datum[TOTAL], '+', extra, "<u>", "です。");
    struct ratio count =
        build_step(p, "<a>の数は全部で、", p->datum[COUNT_A], '+', p->datum[COUNT_B], "<ca>", "になります。");
    struct ratio a = build_step(p, "<a>1<ca>は、", money, '/', count, "<u>", "です。");
    if (p->asked) a = build_step(p, "<b>1<cb>は<d><u><dn>いので、", a, '-', p->datum[DEARER], "<u>", "です。");
    build_answer(p, a, "", "<u>");
}
static bool holds_replace(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = x[0], b = x[1];
    return IF_KEPT(keep, BIT(COUNT_A) | BIT(COUNT_B) | BIT(TOTAL),
                   a * build_value(p, COUNT_A) + b * build_value(p, COUNT_B) == build_value(p, TOTAL)) &&
           IF_KEPT(keep, BIT(DEARER), a - b == build_value(p, DEARER));
}
static const char *const templates_replace[] = {
    "<a>1<ca>は<b>1<cb>より<d><u><up>いです。<a><m><ca>と<b><n><cb>で<T><u>のとき、<q>1<qc>は何<u>ですか。",
    "<a><m><ca>と<b><n><cb>の<su>は<T><u>です。<a>1<ca>は<b>1<cb>より<d><u><up>いそうです。<q>1<qc>は何<u>[ですか。|でしょうか。]",
    "<a><m><ca>と<b><n><cb>で<T><u>でした。1つの<pr>は<a>のほうが<d><u><up>いです。<q>1<qc>は何<u>ですか。",
    "<b>1<cb>は<a>1<ca>より<d><u><dn>いです。<a><m><ca>と<b><n><cb><o><V>と<T><u>になります。<q>1<qc>の<pr><wo>",
    "<q>1<qc>は何<u>ですか。<a><m><ca>と<b><n><cb><o><V>と<T><u>で、<a>は<b>より1つ<d><u><up>いです。",
    "<a><m><ca>と<b><n><cb>の<su>は<T><u>でした。<a>1<ca>の<pr>は<b>1<cb>の<pr>より<d><u><up>いです。<q>1<qc>の<pr>は何<u>ですか。",
    "<a>と<b>の<pr>の差は<d><u>で、<a>のほうが<up>いです。<a><m><ca>と<b><n><cb><o><V>と<T><u>です。<q>1<qc>は何<u>ですか。",
    "<a><m><ca>と<b><n><cb><o><V>と、合わせて<T><u>でした。<b>は<a>より1つ<d><u><dn>いとき、<q>1<qc>は何<u>ですか。",
    NULL,
};
static const struct figure_template figure_replace = {FIGURE_ROWS,
                                                      {{"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                       {"rows", FIGURE_NUMBER_TABLE, "<m>,<n>,<T>"},
                                                       {"difference", FIGURE_NUMBER, "<d>"},
                                                       {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype replace = {
    .id = "replace",
    .name = "おきかえる",
    .level = 2,
    .templates = templates_replace,
    .asks = "<a>の<pr>|<b>の<pr>",
    .role = {{"m", "<a>の数", "<ca>"}, {"n", "<b>の数", "<cb>"}, {"T", "<su>", "<u>"}, {"d", "<pr>の差", "<u>"}},
    .method = {{"おきかえ", "消去算です。<pr>の差に目をつけ、<a>を<b>におきかえて1種類だけにします。", solve_replace,
                NULL},
               {"反対におきかえ", "消去算です。<pr>の差に目をつけ、<b>を<a>におきかえて1種類だけにします。",
                solve_replace_other, "<b>をすべて<a>にかえると、<su>はどうなりますか。"}},
    .draw = draw_replace,
    .bind = bind_replace,
    .holds = holds_replace,
    .low = {1, 1},
    .high = {700, 460},
    .hint = "<a>をすべて<b>にかえると、<su>はどうなりますか。",
    .figure = &figure_replace,
};

static const struct subtype *const subtypes[] = {&same_count, &scale, &replace, NULL};
const struct family family_shokyo = {
    .id = "shokyo", .number = "F13", .name = "消去算", .grade = 5, .scene = SCENE_ANYWHERE, .subtypes = subtypes};
