/* shokyo.c - 消去算: two kinds and two totals; make one count equal and subtract, or replace one kind by the other.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

/* dear | cheap | their counters | lowest and highest prices */
static const char *const goods[] = {"りんご|みかん|個|個|90|200|20|90",   "なし|かき|個|個|120|280|60|150",       "ケーキ|プリン|個|個|200|450|90|220", "ノート|えん筆|冊|本|90|200|30|90",
                                    "パン|ジュース|個|本|80|220|70|150",  "ドーナツ|クッキー|個|枚|100|220|30|110", "もも|りんご|個|個|150|350|80|180",   "赤い花|白い花|本|本|80|250|50|180",
                                    "大きい切手|小さい切手|枚|枚|80|200|20|90",
    "メロン|バナナ|個|本|300|600|30|90", "スケッチブック|ノート|冊|冊|200|400|90|180", "筆|えん筆|本|本|120|400|30|90", "ゼリー|あめ|個|個|90|200|10|40",
    "おにぎり|からあげ|個|個|100|190|40|95", "タオル|ハンカチ|枚|枚|250|460|150|240", "ボール|シール|個|枚|200|450|30|120", "レモン|すだち|個|個|60|140|20|55",
    "コップ|スプーン|個|本|150|360|60|140", "チョコレート|ガム|個|個|90|220|20|80", "絵本|手帳|冊|冊|300|460|150|290", "かぼちゃ|なす|個|個|200|420|40|95",
    "アイス|せんべい|個|枚|100|240|20|90", "電池|電球|本|個|60|140|90|300", "大根|きゅうり|本|本|120|280|30|85", "まんじゅう|だんご|個|本|100|200|60|95",
    "!メロンパン|あんパン|個|個|120|240|80|160", NULL};

static bool price_pair(struct kit *k, int64_t *a, int64_t *b) {
    kit_context(k, "a|b|ca|cb|la|ha|lb|hb", goods);
    kit_people(k, "P");
    *a = kit_round(k, kit_get_number(k, "la"), kit_get_number(k, "ha"), kit_chance(k, 70) ? 10 : 5);
    *b = kit_round(k, kit_get_number(k, "lb"), kit_get_number(k, "hb"), kit_chance(k, 70) ? 10 : 5);
    k->asked = (int)kit_between(k, 0, 1);
    kit_set(k, "q", k->asked ? "<b>" : "<a>");
    kit_set(k, "qc", k->asked ? "<cb>" : "<ca>");
    return kit_need(k, "prices differ", *a != *b);
}

/* ---- one count already equal ---- */
enum { A1, B1, T1, A2, B2, T2 };
static void two_totals(struct kit *k, int64_t a, int64_t b, int64_t a1, int64_t b1, int64_t a2, int64_t b2) {
    kit_datum(k, A1, "m", a1);
    kit_datum(k, B1, "n", b1);
    kit_datum(k, T1, "S", a * a1 + b * b1);
    kit_datum(k, A2, "r", a2);
    kit_datum(k, B2, "s", b2);
    kit_datum(k, T2, "T", a * a2 + b * b2);
}
static bool holds_two(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t a = x[0], b = x[1];
    return KIT_KEEP(keep, 7, a * kit_value(k, A1) + b * kit_value(k, B1) == kit_value(k, T1)) &&
           KIT_KEEP(keep, 7 << 3, a * kit_value(k, A2) + b * kit_value(k, B2) == kit_value(k, T2));
}
static const char *const frames_two[] = {
    "<a><m><ca>と<b><n><cb>で<S>円、<a><r><ca>と<b><s><cb>で<T>円です。<q>1<qc>は何円ですか。",
    "<a>を<m><ca>と<b>を<n><cb>買うと<S>円、<a>を<r><ca>と<b>を<s><cb>買うと<T>円になります。<q>1<qc>のねだんは何円[ですか。|でしょうか。]",
    "<a><m><ca>と<b><n><cb>の代金は<S>円でした。また、<a><r><ca>と<b><s><cb>の代金は<T>円でした。<q>1<qc>は何円ですか。",
    "<P>は<a>を<m><ca>、<b>を<n><cb>買って<S>円はらいました。次の日は<a>を<r><ca>、<b>を<s><cb>買って<T>円はらいました。<q>1<qc>は何円ですか。",
    "<q>1<qc>は何円ですか。<a><m><ca>と<b><n><cb>を買うと<S>円、<a><r><ca>と<b><s><cb>を買うと<T>円です。",
    "店で<a><m><ca>と<b><n><cb>を買うと、代金は合わせて<S>円です。<a><r><ca>と<b><s><cb>では<T>円です。<q>1<qc>のねだん<wo>",
    "代金は、<a><m><ca>と<b><n><cb>なら<S>円、<a><r><ca>と<b><s><cb>なら<T>円になります。<q>1<qc>は何円ですか。",
    "<S>円で<a><m><ca>と<b><n><cb>が買え、<T>円で<a><r><ca>と<b><s><cb>が買えます。<q>1<qc>のねだんは何円ですか。",
    "!<a>を<m><ca>、<b>を<n><cb>買う代金は<S>円、<a>を<r><ca>、<b>を<s><cb>買う代金は<T>円です。<q>を1<qc>買うと何円ですか。",
    NULL,
};
static const char figure[] = "{\"type\":\"rows\",\"labels\":[\"<a>\",\"<b>\"],\"rows\":[[<m>,<n>,<S>],[<r>,<s>,<T>]],\"unit\":\"円\"}";

/* From the price of <a> to the price of <b>, by the first row. */
static void answer_second(struct kit *k, struct ratio a) {
    struct ratio all = a, b;
    if (kit_value(k, A1) > 1) all = kit_step(k, "<a><m><ca>の代金は、", a, '*', k->datum[A1], "円", "です。");
    if (kit_value(k, B1) > 1) {
        struct ratio rest = kit_step(k, "<b><n><cb>の代金は、", k->datum[T1], '-', all, "円", "です。");
        b = kit_step(k, "<b>1<cb>は、", rest, '/', k->datum[B1], "円", "です。");
    } else {
        b = kit_step(k, "<b>1<cb>は、", k->datum[T1], '-', all, "円", "です。");
    }
    kit_trap(k, a);
    kit_answer(k, b, "", "円");
}

static bool draw_same(struct kit *k) {
    int64_t a, b, n = kit_between(k, 1, 6), m = kit_between(k, 1, 6), more = kit_between(k, 1, 5);
    if (!price_pair(k, &a, &b)) return false;
    two_totals(k, a, b, m, n, m + more, n);
    return true;
}
static void solve_same(struct kit *k) {
    kit_line(k);
    kit_say(k, "<b>の数はどちらも<n><cb>なので、代金の差は<a>の数の差によるものです。");
    struct ratio money = kit_step(k, "代金の差は、", k->datum[T2], '-', k->datum[T1], "円", "です。");
    struct ratio count = kit_step(k, "<a>の数の差は、", k->datum[A2], '-', k->datum[A1], "<ca>", "です。");
    struct ratio a = kit_step(k, "<a>1<ca>は、", money, '/', count, "円", "です。");
    if (!k->asked) {
        kit_answer(k, a, "", "円");
        return;
    }
    answer_second(k, a);
}
static const struct kit_subtype same_count = {
    .id = "same", .name = "片方の数が同じ", .level = 1, .frames = frames_two,
    .method = {{"差", "消去算です。<b>の数が同じなので、ひくと<b>が消えます。", solve_same, NULL}},
    .draw = draw_same, .holds = holds_two, .low = {1, 1}, .high = {700, 460},
    .hint = "2つの買い方で、同じものはどれですか。", .figure = figure,
};

/* ---- make one count equal ---- */
static int64_t gcd(int64_t a, int64_t b) { return b ? gcd(b, a % b) : a; }
static bool draw_scale(struct kit *k) {
    int64_t a, b, m = kit_between(k, 1, 6), n = kit_between(k, 1, 6), r = kit_between(k, 1, 7), s = kit_between(k, 1, 7);
    if (!price_pair(k, &a, &b)) return false;
    two_totals(k, a, b, m, n, r, s);
    int64_t lcm = n * s / gcd(n, s), first = lcm / n, second = lcm / s;
    return kit_need(k, "one solution", m * s != n * r) && kit_need(k, "no equal counts", m != r && n != s) && kit_need(k, "the second row becomes the larger", r * second > m * first) &&
           kit_need(k, "small multipliers", first <= 7 && second <= 7) && kit_need(k, "totals differ", kit_value(k, T1) != kit_value(k, T2));
}
/* Both rows multiplied so that <b> agrees; then subtract. */
static void solve_scale(struct kit *k) {
    int64_t n = kit_value(k, B1), s = kit_value(k, B2), lcm = n * s / gcd(n, s);
    struct ratio first = kit_int(lcm / n), second = kit_int(lcm / s), t1 = k->datum[T1], t2 = k->datum[T2], m = k->datum[A1], r = k->datum[A2];
    kit_set_number(k, "f", lcm / n), kit_set_number(k, "g", lcm / s), kit_set_number(k, "l", lcm);
    if (first.num > 1) {
        kit_line(k);
        kit_say(k, "はじめの買い方を<f>倍すると、<a>は");
        m = kit_equation(k, m, '*', first, "<ca>");
        kit_say(k, "、代金は");
        t1 = kit_equation(k, t1, '*', first, "円");
        kit_say(k, "です。");
    }
    if (second.num > 1) {
        kit_line(k);
        kit_say(k, "後の買い方を<g>倍すると、<a>は");
        r = kit_equation(k, r, '*', second, "<ca>");
        kit_say(k, "、代金は");
        t2 = kit_equation(k, t2, '*', second, "円");
        kit_say(k, "です。");
    }
    kit_line(k);
    kit_say(k, "<b>はどちらも<l><cb>なので、差は、<a>が");
    struct ratio count = kit_equation(k, r, '-', m, "<ca>");
    kit_say(k, "、代金が");
    struct ratio money = kit_equation(k, t2, '-', t1, "円");
    kit_say(k, "です。");
    struct ratio a = kit_step(k, "<a>1<ca>は、", money, '/', count, "円", "です。");
    if (!k->asked) {
        kit_answer(k, a, "", "円");
        return;
    }
    answer_second(k, a);
}
/* The price of <b>, then that of <a> by the first row. */
static void answer_first(struct kit *k, struct ratio b) {
    struct ratio all = b, a;
    if (kit_value(k, B1) > 1) all = kit_step(k, "<b><n><cb>の代金は、", b, '*', k->datum[B1], "円", "です。");
    if (kit_value(k, A1) > 1) {
        struct ratio rest = kit_step(k, "<a><m><ca>の代金は、", k->datum[T1], '-', all, "円", "です。");
        a = kit_step(k, "<a>1<ca>は、", rest, '/', k->datum[A1], "円", "です。");
    } else {
        a = kit_step(k, "<a>1<ca>は、", k->datum[T1], '-', all, "円", "です。");
    }
    kit_answer(k, a, "", "円");
}
/* One row so many times: the count of <b> and the bill. */
static void times_row(struct kit *k, const char *before, struct ratio times, struct ratio *count, struct ratio *bill) {
    kit_line(k);
    kit_say(k, before);
    *count = kit_equation(k, *count, '*', times, "<cb>");
    kit_say(k, "、代金は");
    *bill = kit_equation(k, *bill, '*', times, "円");
    kit_say(k, "です。");
}
/* The counts of <a> are made equal. */
static void solve_scale_other(struct kit *k) {
    int64_t m = kit_value(k, A1), r = kit_value(k, A2), lcm = m * r / gcd(m, r);
    struct ratio t1 = k->datum[T1], t2 = k->datum[T2], n = k->datum[B1], s = k->datum[B2];
    kit_set_number(k, "z1", lcm / m), kit_set_number(k, "z2", lcm / r), kit_set_number(k, "z3", lcm);
    if (lcm / m > 1) times_row(k, "はじめの買い方を<z1>倍すると、<b>は", kit_int(lcm / m), &n, &t1);
    if (lcm / r > 1) times_row(k, "後の買い方を<z2>倍すると、<b>は", kit_int(lcm / r), &s, &t2);
    bool first = n.num > s.num;
    kit_line(k);
    kit_say(k, "<a>はどちらも<z3><ca>なので、差は、<b>が");
    struct ratio count = first ? kit_equation(k, n, '-', s, "<cb>") : kit_equation(k, s, '-', n, "<cb>");
    kit_say(k, "、代金が");
    struct ratio money = first ? kit_equation(k, t1, '-', t2, "円") : kit_equation(k, t2, '-', t1, "円");
    kit_say(k, "です。");
    struct ratio b = kit_step(k, "<b>1<cb>は、", money, '/', count, "円", "です。");
    if (k->asked) kit_answer(k, b, "", "円");
    else answer_first(k, b);
}
static const struct kit_subtype scale = {
    .id = "scale", .name = "数をそろえる", .level = 3, .frames = frames_two,
    .method = {{"数をそろえる", "消去算です。<b>の数を<l><cb>にそろえてひくと、<b>が消えます。", solve_scale, NULL},
               {"もう一方をそろえる", "消去算です。<a>の数を<z3><ca>にそろえてひくと、<a>が消えます。", solve_scale_other, "<a>の数を同じにするには、それぞれを何倍すればよいですか。"}},
    .draw = draw_scale, .holds = holds_two, .low = {1, 1}, .high = {700, 460},
    .hint = "<b>の数を同じにするには、それぞれを何倍すればよいですか。", .figure = figure,
};

/* ---- one is dearer by so much: replace ---- */
enum { COUNT_A, COUNT_B, TOTAL, DEARER };
static bool draw_replace(struct kit *k) {
    int64_t a, b, m = kit_between(k, 2, 8), n = kit_between(k, 2, 8);
    if (!price_pair(k, &a, &b)) return false;
    kit_datum(k, COUNT_A, "m", m);
    kit_datum(k, COUNT_B, "n", n);
    kit_datum(k, TOTAL, "T", a * m + b * n);
    kit_datum(k, DEARER, "d", a - b);
    return kit_need(k, "the first is dearer", a - b >= 5) && kit_need(k, "counts differ", m != n);
}
static void solve_replace(struct kit *k) {
    struct ratio extra = kit_step(k, "<a><m><ca>をすべて<b>にかえると、代金は、", k->datum[DEARER], '*', k->datum[COUNT_A], "円", "安くなります。");
    struct ratio money = kit_step(k, "そのときの代金は、", k->datum[TOTAL], '-', extra, "円", "です。");
    struct ratio count = kit_step(k, "<b>の数は全部で、", k->datum[COUNT_A], '+', k->datum[COUNT_B], "<cb>", "になります。");
    struct ratio b = kit_step(k, "<b>1<cb>は、", money, '/', count, "円", "です。");
    if (k->asked) {
        kit_trap(k, kit_fraction((int64_t)(k->datum[TOTAL].num + extra.num), (int64_t)count.num));
        kit_answer(k, b, "", "円");
        return;
    }
    struct ratio a = kit_step(k, "<a>1<ca>は<d>円高いので、", b, '+', k->datum[DEARER], "円", "です。");
    kit_trap(k, b);
    kit_answer(k, a, "", "円");
}
/* All of <b> replaced by <a>. */
static void solve_replace_other(struct kit *k) {
    struct ratio extra = kit_step(k, "<b><n><cb>をすべて<a>にかえると、代金は、", k->datum[DEARER], '*', k->datum[COUNT_B], "円", "高くなります。");
    struct ratio money = kit_step(k, "そのときの代金は、", k->datum[TOTAL], '+', extra, "円", "です。");
    struct ratio count = kit_step(k, "<a>の数は全部で、", k->datum[COUNT_A], '+', k->datum[COUNT_B], "<ca>", "になります。");
    struct ratio a = kit_step(k, "<a>1<ca>は、", money, '/', count, "円", "です。");
    if (k->asked) a = kit_step(k, "<b>1<cb>は<d>円安いので、", a, '-', k->datum[DEARER], "円", "です。");
    kit_answer(k, a, "", "円");
}
static bool holds_replace(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t a = x[0], b = x[1];
    return KIT_KEEP(keep, KIT_BIT(COUNT_A) | KIT_BIT(COUNT_B) | KIT_BIT(TOTAL), a * kit_value(k, COUNT_A) + b * kit_value(k, COUNT_B) == kit_value(k, TOTAL)) &&
           KIT_KEEP(keep, KIT_BIT(DEARER), a - b == kit_value(k, DEARER));
}
static const char *const frames_replace[] = {
    "<a>1<ca>は<b>1<cb>より<d>円高いです。<a><m><ca>と<b><n><cb>で<T>円のとき、<q>1<qc>は何円ですか。",
    "<a><m><ca>と<b><n><cb>の代金は<T>円です。<a>1<ca>は<b>1<cb>より<d>円高いそうです。<q>1<qc>は何円[ですか。|でしょうか。]",
    "<P>は<a>を<m><ca>、<b>を<n><cb>買って<T>円はらいました。1つのねだんは<a>のほうが<d>円高いです。<q>1<qc>は何円ですか。",
    "<b>1<cb>は<a>1<ca>より<d>円安いです。<a>を<m><ca>と<b>を<n><cb>買うと<T>円になります。<q>1<qc>のねだん<wo>",
    "<q>1<qc>は何円ですか。<a><m><ca>と<b><n><cb>を買うと<T>円で、<a>は<b>より1つ<d>円高いです。",
    "<T>円で<a><m><ca>と<b><n><cb>を買いました。<a>1<ca>のねだんは<b>1<cb>のねだんより<d>円高いです。<q>1<qc>のねだんは何円ですか。",
    "<a>と<b>のねだんの差は<d>円で、<a>のほうが高いです。<a><m><ca>と<b><n><cb>を買うと<T>円です。<q>1<qc>は何円ですか。",
    "店で<a><m><ca>と<b><n><cb>を買い、<T>円はらいました。<b>は<a>より1つ<d>円安いとき、<q>1<qc>は何円ですか。",
    NULL,
};
static const struct kit_subtype replace = {
    .id = "replace", .name = "おきかえる", .level = 2, .frames = frames_replace,
    .method = {{"おきかえ", "消去算です。ねだんの差に目をつけ、<a>を<b>におきかえて1種類だけにします。", solve_replace, NULL},
               {"反対におきかえ", "消去算です。ねだんの差に目をつけ、<b>を<a>におきかえて1種類だけにします。", solve_replace_other, "<b>をすべて<a>にかえると、代金はどうなりますか。"}},
    .draw = draw_replace, .holds = holds_replace, .low = {1, 1}, .high = {700, 460},
    .hint = "<a>をすべて<b>にかえると、代金はどうなりますか。",
    .figure = "{\"type\":\"rows\",\"labels\":[\"<a>\",\"<b>\"],\"rows\":[[<m>,<n>,<T>]],\"difference\":<d>,\"unit\":\"円\"}",
};

static const struct kit_subtype *const subtypes[] = {&same_count, &scale, &replace, NULL};
const struct kit_family family_shokyo = {.id = "shokyo", .number = "F13", .name = "消去算", .grade = 5, .scene = KIT_SHOP, .subtypes = subtypes};
