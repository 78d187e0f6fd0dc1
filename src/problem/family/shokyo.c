/* shokyo.c - 消去算: two kinds and two totals; make one count equal and subtract, or replace one kind by the other.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* dear | cheap | their counters | lowest and highest prices */
static const char *const goods[] = {"りんご|みかん|個|個|90|200|20|90",
                                    "なし|かき|個|個|120|280|60|150",
                                    "ケーキ|プリン|個|個|200|450|90|220",
                                    "ノート|えん筆|冊|本|90|200|30|90",
                                    "パン|ジュース|個|本|80|220|70|150",
                                    "ドーナツ|クッキー|個|枚|100|220|30|110",
                                    "もも|りんご|個|個|150|350|80|180",
                                    "赤い花|白い花|本|本|80|250|50|180",
                                    "大きい切手|小さい切手|枚|枚|80|200|20|90",
                                    "メロン|バナナ|個|本|300|600|30|90",
                                    "スケッチブック|ノート|冊|冊|200|400|90|180",
                                    "筆|えん筆|本|本|120|400|30|90",
                                    "ゼリー|あめ|個|個|90|200|10|40",
                                    "おにぎり|からあげ|個|個|100|190|40|95",
                                    "タオル|ハンカチ|枚|枚|250|460|150|240",
                                    "ボール|シール|個|枚|200|450|30|120",
                                    "レモン|すだち|個|個|60|140|20|55",
                                    "コップ|スプーン|個|本|150|360|60|140",
                                    "チョコレート|ガム|個|個|90|220|20|80",
                                    "絵本|手帳|冊|冊|300|460|150|290",
                                    "かぼちゃ|なす|個|個|200|420|40|95",
                                    "アイス|せんべい|個|枚|100|240|20|90",
                                    "電池|電球|本|個|60|140|90|300",
                                    "大根|きゅうり|本|本|120|280|30|85",
                                    "まんじゅう|だんご|個|本|100|200|60|95",
                                    "!メロンパン|あんパン|個|個|120|240|80|160",
                                    NULL};

static void bind(struct build *p) {
    build_set(p, "q", p->asked ? "<b>" : "<a>");
    build_set(p, "qc", p->asked ? "<cb>" : "<ca>");
}
static bool price_pair(struct build *p, int64_t *a, int64_t *b) {
    build_context(p, "a|b|ca|cb|la|ha|lb|hb", goods);
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
static const struct figure_template figure = {FIGURE_ROWS,
                                              {{"labels", FIGURE_TEXTS, "<a>|<b>"},
                                               {"rows", FIGURE_NUMBER_TABLE, "<m>,<n>,<S>|<r>,<s>,<T>"},
                                               {"unit", FIGURE_TEXT, "円"}}};

/* From the price of <a> to the price of <b>, by the first row. */
static void answer_second(struct build *p, struct ratio a) {
    struct ratio all = a, b;
    if (build_value(p, A1) > 1) all = build_step(p, "<a><m><ca>の代金は、", a, '*', p->datum[A1], "円", "です。");
    if (build_value(p, B1) > 1) {
        struct ratio rest = build_step(p, "<b><n><cb>の代金は、", p->datum[T1], '-', all, "円", "です。");
        b = build_step(p, "<b>1<cb>は、", rest, '/', p->datum[B1], "円", "です。");
    } else {
        b = build_step(p, "<b>1<cb>は、", p->datum[T1], '-', all, "円", "です。");
    }
    build_trap(p, a);
    build_answer(p, b, "", "円");
}

static void bind_same(struct build *p) {
    bind(p);
    build_need(p, "the same number of the second", build_value(p, B1) == build_value(p, B2));
    build_need(p, "more of the first the second time", build_value(p, A1) < build_value(p, A2));
}
static bool draw_same(struct build *p) {
    int64_t a, b, n = build_between(p, 1, 6), m = build_between(p, 1, 6), more = build_between(p, 1, 5);
    if (!price_pair(p, &a, &b)) return false;
    two_totals(p, a, b, m, n, m + more, n);
    return true;
}
static void solve_same(struct build *p) {
    build_line(p);
    build_say(p, "<b>の数はどちらも<n><cb>なので、代金の差は<a>の数の差によるものです。");
    struct ratio money = build_step(p, "代金の差は、", p->datum[T2], '-', p->datum[T1], "円", "です。");
    struct ratio count = build_step(p, "<a>の数の差は、", p->datum[A2], '-', p->datum[A1], "<ca>", "です。");
    struct ratio a = build_step(p, "<a>1<ca>は、", money, '/', count, "円", "です。");
    if (!p->asked) {
        build_answer(p, a, "", "円");
        return;
    }
    answer_second(p, a);
}
static const struct subtype same_count = {
    .id = "same",
    .name = "片方の数が同じ",
    .level = 1,
    .templates = templates_two,
    .asks = "<a>のねだん|<b>のねだん",
    .role = {{"m", "1回目の<a>の数", "<ca>"},
             {"n", "1回目の<b>の数", "<cb>"},
             {"S", "1回目の代金", "円"},
             {"r", "2回目の<a>の数", "<ca>"},
             {"s", "2回目の<b>の数", "<cb>"},
             {"T", "2回目の代金", "円"}},
    .method = {{"差", "消去算です。<b>の数が同じなので、ひくと<b>が消えます。", solve_same, NULL}},
    .draw = draw_same,
    .bind = bind_same,
    .holds = holds_two,
    .low = {1, 1},
    .high = {700, 460},
    .hint = "2つの買い方で、同じものはどれですか。",
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
        build_say(p, "はじめの買い方を<f>倍すると、<a>は");
        m = build_equation(p, m, '*', first, "<ca>");
        build_say(p, "、代金は");
        t1 = build_equation(p, t1, '*', first, "円");
        build_say(p, "です。");
    }
    if (second.num > 1) {
        build_line(p);
        build_say(p, "後の買い方を<g>倍すると、<a>は");
        r = build_equation(p, r, '*', second, "<ca>");
        build_say(p, "、代金は");
        t2 = build_equation(p, t2, '*', second, "円");
        build_say(p, "です。");
    }
    build_line(p);
    build_say(p, "<b>はどちらも<l><cb>なので、差は、<a>が");
    struct ratio count = build_equation(p, r, '-', m, "<ca>");
    build_say(p, "、代金が");
    struct ratio money = build_equation(p, t2, '-', t1, "円");
    build_say(p, "です。");
    struct ratio a = build_step(p, "<a>1<ca>は、", money, '/', count, "円", "です。");
    if (!p->asked) {
        build_answer(p, a, "", "円");
        return;
    }
    answer_second(p, a);
}
/* The price of <b>, then that of <a> by the first row. */
static void answer_first(struct build *p, struct ratio b) {
    struct ratio all = b, a;
    if (build_value(p, B1) > 1) all = build_step(p, "<b><n><cb>の代金は、", b, '*', p->datum[B1], "円", "です。");
    if (build_value(p, A1) > 1) {
        struct ratio rest = build_step(p, "<a><m><ca>の代金は、", p->datum[T1], '-', all, "円", "です。");
        a = build_step(p, "<a>1<ca>は、", rest, '/', p->datum[A1], "円", "です。");
    } else {
        a = build_step(p, "<a>1<ca>は、", p->datum[T1], '-', all, "円", "です。");
    }
    build_answer(p, a, "", "円");
}
/* One row so many times: the count of <b> and the bill. */
static void times_row(struct build *p, const char *before, struct ratio times, struct ratio *count,
                      struct ratio *bill) {
    build_line(p);
    build_say(p, before);
    *count = build_equation(p, *count, '*', times, "<cb>");
    build_say(p, "、代金は");
    *bill = build_equation(p, *bill, '*', times, "円");
    build_say(p, "です。");
}
/* The counts of <a> are made equal. */
static void solve_scale_other(struct build *p) {
    int64_t m = build_value(p, A1), r = build_value(p, A2), lcm = m * r / build_gcd(m, r);
    struct ratio t1 = p->datum[T1], t2 = p->datum[T2], n = p->datum[B1], s = p->datum[B2];
    build_set_number(p, "z1", lcm / m), build_set_number(p, "z2", lcm / r), build_set_number(p, "z3", lcm);
    if (lcm / m > 1) times_row(p, "はじめの買い方を<z1>倍すると、<b>は", build_int(lcm / m), &n, &t1);
    if (lcm / r > 1) times_row(p, "後の買い方を<z2>倍すると、<b>は", build_int(lcm / r), &s, &t2);
    bool first = n.num > s.num;
    build_line(p);
    build_say(p, "<a>はどちらも<z3><ca>なので、差は、<b>が");
    struct ratio count = first ? build_equation(p, n, '-', s, "<cb>") : build_equation(p, s, '-', n, "<cb>");
    build_say(p, "、代金が");
    struct ratio money = first ? build_equation(p, t1, '-', t2, "円") : build_equation(p, t2, '-', t1, "円");
    build_say(p, "です。");
    struct ratio b = build_step(p, "<b>1<cb>は、", money, '/', count, "円", "です。");
    if (p->asked)
        build_answer(p, b, "", "円");
    else
        answer_first(p, b);
}
static const struct subtype scale = {
    .id = "scale",
    .name = "数をそろえる",
    .level = 3,
    .templates = templates_two,
    .asks = "<a>のねだん|<b>のねだん",
    .role = {{"m", "1回目の<a>の数", "<ca>"},
             {"n", "1回目の<b>の数", "<cb>"},
             {"S", "1回目の代金", "円"},
             {"r", "2回目の<a>の数", "<ca>"},
             {"s", "2回目の<b>の数", "<cb>"},
             {"T", "2回目の代金", "円"}},
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
    struct ratio extra = build_step(p, "<a><m><ca>をすべて<b>にかえると、代金は、", p->datum[DEARER], '*',
                                    p->datum[COUNT_A], "円", "安くなります。");
    struct ratio money = build_step(p, "そのときの代金は、", p->datum[TOTAL], '-', extra, "円", "です。");
    struct ratio count =
        build_step(p, "<b>の数は全部で、", p->datum[COUNT_A], '+', p->datum[COUNT_B], "<cb>", "になります。");
    struct ratio b = build_step(p, "<b>1<cb>は、", money, '/', count, "円", "です。");
    if (p->asked) {
        build_trap(p, build_fraction((int64_t)(p->datum[TOTAL].num + extra.num), (int64_t)count.num));
        build_answer(p, b, "", "円");
        return;
    }
    struct ratio a = build_step(p, "<a>1<ca>は<d>円高いので、", b, '+', p->datum[DEARER], "円", "です。");
    build_trap(p, b);
    build_answer(p, a, "", "円");
}
/* All of <b> replaced by <a>. */
static void solve_replace_other(struct build *p) {
    struct ratio extra = build_step(p, "<b><n><cb>をすべて<a>にかえると、代金は、", p->datum[DEARER], '*',
                                    p->datum[COUNT_B], "円", "高くなります。");
    struct ratio money = build_step(p, "そのときの代金は、", p->datum[TOTAL], '+', extra, "円", "です。");
    struct ratio count =
        build_step(p, "<a>の数は全部で、", p->datum[COUNT_A], '+', p->datum[COUNT_B], "<ca>", "になります。");
    struct ratio a = build_step(p, "<a>1<ca>は、", money, '/', count, "円", "です。");
    if (p->asked) a = build_step(p, "<b>1<cb>は<d>円安いので、", a, '-', p->datum[DEARER], "円", "です。");
    build_answer(p, a, "", "円");
}
static bool holds_replace(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = x[0], b = x[1];
    return IF_KEPT(keep, BIT(COUNT_A) | BIT(COUNT_B) | BIT(TOTAL),
                   a * build_value(p, COUNT_A) + b * build_value(p, COUNT_B) == build_value(p, TOTAL)) &&
           IF_KEPT(keep, BIT(DEARER), a - b == build_value(p, DEARER));
}
static const char *const templates_replace[] = {
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
static const struct figure_template figure_replace = {FIGURE_ROWS,
                                                      {{"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                       {"rows", FIGURE_NUMBER_TABLE, "<m>,<n>,<T>"},
                                                       {"difference", FIGURE_NUMBER, "<d>"},
                                                       {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype replace = {
    .id = "replace",
    .name = "おきかえる",
    .level = 2,
    .templates = templates_replace,
    .asks = "<a>のねだん|<b>のねだん",
    .role = {{"m", "<a>の数", "<ca>"}, {"n", "<b>の数", "<cb>"}, {"T", "代金", "円"}, {"d", "ねだんの差", "円"}},
    .method = {{"おきかえ", "消去算です。ねだんの差に目をつけ、<a>を<b>におきかえて1種類だけにします。", solve_replace,
                NULL},
               {"反対におきかえ", "消去算です。ねだんの差に目をつけ、<b>を<a>におきかえて1種類だけにします。",
                solve_replace_other, "<b>をすべて<a>にかえると、代金はどうなりますか。"}},
    .draw = draw_replace,
    .bind = bind,
    .holds = holds_replace,
    .low = {1, 1},
    .high = {700, 460},
    .hint = "<a>をすべて<b>にかえると、代金はどうなりますか。",
    .figure = &figure_replace,
};

static const struct subtype *const subtypes[] = {&same_count, &scale, &replace, NULL};
const struct family family_shokyo = {
    .id = "shokyo", .number = "F13", .name = "消去算", .grade = 5, .scene = SCENE_SHOP, .subtypes = subtypes};
