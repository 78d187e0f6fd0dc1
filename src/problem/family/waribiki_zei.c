/* waribiki_zei.c - 割引に続くもの: a tax on the price after a discount, a second discount on the first; what was saved tells
 * the list price.
 *
 *   list × (1 - first) × (1 ± second) = price
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/waribiki.h"

enum { PRICE, FIRST, SECOND };

static bool draw_words(struct build *p, int64_t *list) {
    build_context(p, "w|lo|hi", waribiki_goods);
    build_people(p, "A");
    *list = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 100);
    return true;
}
static bool draw_both(struct build *p, bool back, bool tax) {
    int64_t list, off, more;
    draw_words(p, &list);
    off = build_round(p, 5, 50, 5), more = !tax ? build_round(p, 5, 30, 5) : build_chance(p, 75) ? 10 : 8;
    int64_t end = list * (100 - off) * (tax ? 100 + more : 100 - more);
    build_datum(p, PRICE, back ? "S" : "L", back ? end / 10000 : list);
    build_datum_rate(p, FIRST, "r", off, build_chance(p, 55));
    if (tax)
        build_datum(p, SECOND, "t", more);
    else
        build_datum_rate(p, SECOND, "q", more, build_chance(p, 55));
    return build_need(p, "whole yen", end % 10000 == 0 && list * (100 - off) % 100 == 0) &&
           build_need(p, "two rates", off != more);
}
static void bind_rates(struct build *p) {
    build_need(p, "less than all", build_value(p, FIRST) < 100 && build_value(p, SECOND) < 100);
}
static struct ratio step_times(struct build *p, const char *before, int i, char sign) {
    return build_step(p, before, build_int(1), sign, build_fraction(build_value(p, i), 100), "倍", "です。");
}
static void solve_forward(struct build *p, char sign, const char *before, const char *last) {
    struct ratio one = step_times(p, "<r>引きのねだんは、定価の、", FIRST, '-');
    struct ratio mid = build_step(p, "<r>引きのねだんは、", p->datum[PRICE], '*', one, "円", "です。");
    struct ratio two = step_times(p, before, SECOND, sign);
    build_trap(p, mid);
    int64_t both = build_value(p, FIRST) + (sign == '+' ? -1 : 1) * build_value(p, SECOND);
    if (both < 100) build_trap(p, build_apply(p, p->datum[PRICE], '*', build_fraction(100 - both, 100)));
    build_answer(p, build_step(p, last, mid, '*', two, "円", "です。"), "", "円");
}
static void solve_back(struct build *p, char sign, const char *before) {
    struct ratio two = step_times(p, before, SECOND, sign);
    struct ratio mid = build_step(p, "<r>引きのねだんは、", p->datum[PRICE], '/', two, "円", "です。");
    struct ratio one = step_times(p, "これは、定価の、", FIRST, '-');
    build_trap(p, mid);
    build_answer(p, build_step(p, "定価は、", mid, '/', one, "円", "です。"), "", "円");
}
static bool holds_price(const struct build *p, int64_t list, int64_t price, int64_t sign) {
    return price * 10000 == list * (100 - build_value(p, FIRST)) * (100 + sign * build_value(p, SECOND));
}

/* ---- a discount, then the tax ---- */
static bool draw_tax(struct build *p) { return draw_both(p, false, true); }
static bool draw_tax_list(struct build *p) { return draw_both(p, true, true); }
static void solve_tax(struct build *p) { solve_forward(p, '+', "税こみの代金は、そのねだんの、", "税こみの代金は、"); }
static void solve_tax_list(struct build *p) { solve_back(p, '+', "はらった代金は、<r>引きのねだんの、"); }
static bool holds_tax(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, holds_price(p, build_value(p, PRICE), x[0], 1));
}
static bool holds_tax_list(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, holds_price(p, x[0], build_value(p, PRICE), 1));
}
static const char *const templates_tax[] = {
    "定価<L>円の<w>を<r>引きで買います。これに<t>%の消費税がかかります。はらうお金は何円ですか。",
    "<A>は、税ぬきの定価が<L>円の<w>を定価の<r>引きで買い、消費税<t>%を加えてはらいました。代金は何円[ですか。|でしたか。]",
    "代金は何円ですか。<w>は税ぬき<L>円の<r>引きで、消費税は<t>%です。",
    "<w>の定価は<L>円です。今日は<r>引きで、そのねだんに消費税が<t>%かかります。しはらう金額は何円になりますか。",
    "<L>円の<w>が<r>引きになっています。<t>%の消費税をふくめて、何円はらえばよいですか。",
    "消費税を<t>%とします。定価<L>円(税ぬき)の<w>を<r>引きで買うと、全部で何円でしょうか。",
    "<r>引きの<w>を買います。定価は<L>円、消費税は値引きの後のねだんの<t>%です。代金は何円ですか。",
    "<A>の店では、<L>円の<w>を<r>引いたねだんに、<t>%の消費税を加えて売ります。税こみの代金<wo>単位は円です。",
    NULL};
static const struct figure_template figure_list = {FIGURE_NONE,
                                                   {{"numbers", FIGURE_NUMBERS, "<L>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct figure_template figure_paid = {FIGURE_NONE,
                                                   {{"numbers", FIGURE_NUMBERS, "<S>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype tax = {
    .id = "tax",
    .name = "割引の後に消費税",
    .level = 2,
    .templates = templates_tax,
    .asks = "税こみの代金",
    .role = {{"L", "税ぬきの定価", "円"}, {"r", "値引きの割合", "", PROBLEM_RATE}, {"t", "消費税", "%"}},
    .method = {{"順に求める", "値引きの後のねだんを求めてから、消費税を加えます。", solve_tax, NULL}},
    .draw = draw_tax,
    .bind = bind_rates,
    .holds = holds_tax,
    .low = {1},
    .high = {12000},
    .hint = "<r>引きのねだんは何円ですか。",
    .figure = &figure_list,
};
static const char *const templates_tax_list[] = {
    "<w>を定価の<r>引きで買い、<t>%の消費税を加えて<S>円はらいました。税ぬきの定価は何円ですか。",
    "<A>は<w>を<r>引きで買いました。代金は、消費税<t>%をふくめて<S>円でした。税ぬきの定価は何円[ですか。|でしたか。]",
    "定価は何円ですか。<w>は定価の<r>引きで、そのねだんに<t>%の消費税を加えると<S>円です。定価に消費税はふくみません。",
    "定価の<r>引きで売られている<w>の代金は、<t>%の消費税を入れて<S>円でした。この<w>の税ぬきの定価は何円ですか。",
    "<w>が<r>引きになり、消費税<t>%をふくめて<S>円で買えました。消費税をふくまない定価は何円になりますか。",
    "消費税は<t>%です。定価の<r>引きで買った<w>の税こみの代金が<S>円のとき、税ぬきの定価は何円でしょうか。",
    "<w>に<S>円はらいました。これは定価から<r>引いたねだんに、<t>%の消費税を加えたものです。定価は何円ですか。",
    "<A>が<S>円で買った<w>は、定価の<r>引きのねだんに消費税が<t>%かかっています。税ぬきの定価<wo>単位は円です。",
    NULL};
static const struct subtype tax_list = {
    .id = "tax_list",
    .name = "割引の後の税こみの代金から定価",
    .level = 3,
    .templates = templates_tax_list,
    .asks = "税ぬきの定価",
    .role = {{"S", "税こみの代金", "円"}, {"r", "値引きの割合", "", PROBLEM_RATE}, {"t", "消費税", "%"}},
    .method = {{"もどす", "代金から値引きの後のねだんへ、そこから定価へと順にもどします。", solve_tax_list, NULL}},
    .draw = draw_tax_list,
    .bind = bind_rates,
    .holds = holds_tax_list,
    .low = {1},
    .high = {12000},
    .hint = "消費税を加える前のねだんは何円ですか。",
    .figure = &figure_paid,
};

/* ---- two discounts, one after the other ---- */
static bool draw_twice(struct build *p) { return draw_both(p, false, false); }
static bool draw_twice_list(struct build *p) { return draw_both(p, true, false); }
static void solve_twice(struct build *p) { solve_forward(p, '-', "次の値引きの後は、そのねだんの、", "代金は、"); }
static void solve_twice_list(struct build *p) { solve_back(p, '-', "はらった代金は、<r>引きのねだんの、"); }
static bool holds_twice(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, holds_price(p, build_value(p, PRICE), x[0], -1));
}
static bool holds_twice_list(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, holds_price(p, x[0], build_value(p, PRICE), -1));
}
static const char *const templates_twice[] = {
    "定価<L>円の<w>が<r>引きになり、レジでそのねだんからさらに<q>引きになりました。代金は何円ですか。",
    "<A>は定価<L>円の<w>を<r>引きで見つけ、そこからまた<q>引いてもらいました。はらったのは何円[ですか。|でしたか。]",
    "代金は何円ですか。<w>の定価は<L>円で、まず<r>引きにし、そのねだんをさらに<q>引きにします。",
    "<w>は定価<L>円の<r>引きで売られています。会員は、そのねだんからさらに<q>引きです。会員の代金は何円になりますか。",
    "<L>円の<w>を<r>値引きし、売れないのでそのねだんからまた<q>値引きしました。今のねだんは何円ですか。",
    "定価が<L>円の<w>を<r>引きにした後、もう一度、そのねだんの<q>を引きました。売り値は何円でしょうか。",
    "<r>引きの後にさらに<q>引きになる店で、定価<L>円の<w>を買うと、何円はらえばよいですか。",
    "<A>の店では、定価<L>円の<w>を<r>引きにし、夕方にはそこからさらに<q>引きにします。夕方のねだん<wo>単位は円です。",
    NULL};
static const struct subtype twice = {
    .id = "twice",
    .name = "2回続けての割引",
    .level = 2,
    .templates = templates_twice,
    .asks = "2回の値引きの後の代金",
    .role = {{"L", "定価", "円"}, {"r", "1回目の値引き", "", PROBLEM_RATE}, {"q", "2回目の値引き", "", PROBLEM_RATE}},
    .method = {{"順に求める", "2回目の値引きは、1回目の値引きの後のねだんをもとにします。", solve_twice, NULL}},
    .draw = draw_twice,
    .bind = bind_rates,
    .holds = holds_twice,
    .low = {1},
    .high = {12000},
    .hint = "1回目の値引きの後のねだんは何円ですか。",
    .figure = &figure_list,
};
static const char *const templates_twice_list[] = {
    "<w>が定価の<r>引きになり、レジでそのねだんからさらに<q>引きになって、代金は<S>円でした。定価は何円ですか。",
    "<A>は<w>を<r>引きで見つけ、そこからまた<q>引いてもらって<S>円はらいました。定価は何円[ですか。|でしたか。]",
    "定価は何円ですか。<w>をまず<r>引きにし、そのねだんをさらに<q>引きにすると<S>円です。",
    "<w>は定価の<r>引きで売られています。会員は、そのねだんからさらに<q>引きの<S>円です。定価は何円になりますか。",
    "<w>を<r>値引きし、売れないのでそのねだんからまた<q>値引きして<S>円にしました。はじめの定価は何円ですか。",
    "<w>を定価の<r>引きにした後、もう一度、そのねだんの<q>を引くと、売り値は<S>円です。定価は何円でしょうか。",
    "<r>引きの後にさらに<q>引きになる店で、<w>を<S>円で買いました。<w>の定価は何円ですか。",
    "<A>の店では、<w>を定価の<r>引きにし、夕方にはそこからさらに<q>引いて<S>円にします。定価<wo>単位は円です。",
    NULL};
static const struct subtype twice_list = {
    .id = "twice_list",
    .name = "2回の割引の後から定価",
    .level = 3,
    .templates = templates_twice_list,
    .asks = "定価",
    .role = {{"S", "2回の値引きの後の代金", "円"},
             {"r", "1回目の値引き", "", PROBLEM_RATE},
             {"q", "2回目の値引き", "", PROBLEM_RATE}},
    .method = {{"もどす", "代金から1回目の値引きの後のねだんへ、そこから定価へと順にもどします。", solve_twice_list,
                NULL}},
    .draw = draw_twice_list,
    .bind = bind_rates,
    .holds = holds_twice_list,
    .low = {1},
    .high = {12000},
    .hint = "1回目の値引きの後のねだんは何円ですか。",
    .figure = &figure_paid,
};

/* ---- how much a discount saves ---- */
enum { SAVED, RATE };
static void bind_saved(struct build *p) {
    build_set(p, "qs", "定価は何円");
    build_need(p, "less than all", build_value(p, RATE) < 100);
}
static void bind_saved_paid(struct build *p) {
    build_set(p, "qs", "値引きの後のねだんは何円");
    build_need(p, "less than all", build_value(p, RATE) < 100);
}
static bool draw_saved(struct build *p) {
    int64_t list, off = build_round(p, 5, 60, 5);
    draw_words(p, &list);
    build_datum(p, SAVED, "k", list * off / 100), build_datum_rate(p, RATE, "r", off, build_chance(p, 55));
    return build_need(p, "whole yen", list * off % 100 == 0) && build_need(p, "not half", off != 50);
}
static struct ratio step_list(struct build *p) {
    struct ratio rate = build_fraction(build_value(p, RATE), 100);
    return build_step(p, "<k>円は定価の<r>なので、定価は、", p->datum[SAVED], '/', rate, "円", "です。");
}
static void solve_saved(struct build *p) {
    struct ratio list = step_list(p);
    build_trap(p, build_apply(p, list, '-', p->datum[SAVED]));
    build_answer(p, list, "", "円");
}
static void solve_saved_paid(struct build *p) {
    struct ratio list = step_list(p);
    build_trap(p, list);
    build_answer(p, build_step(p, "値引きの後のねだんは、", list, '-', p->datum[SAVED], "円", "です。"), "", "円");
}
static bool holds_saved(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, RATE) == build_value(p, SAVED) * 100);
}
static bool holds_saved_paid(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, (x[0] + build_value(p, SAVED)) * build_value(p, RATE) == build_value(p, SAVED) * 100);
}
static const char *const templates_saved[] = {
    "<w>が<r>引きで売られていて、定価より<k>円安くなっています。<qs>ですか。",
    "<A>は<w>を定価の<r>引きで買いました。<k>円得をしたことになります。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<w>は<r>引きのシールがはられ、<k>円引かれています。",
    "ある店の<w>は今日だけ<r>引きで、いつもより<k>円安く買えます。<qs>になりますか。",
    "<w>の値引きの金額は<k>円で、これは定価の<r>にあたります。<qs>ですか。",
    "定価の<r>を値引きすると、<w>は<k>円安くなります。<qs>ですか。",
    "「<r>引き、<k>円お得」と書かれた<w>があります。<qs>でしょうか。",
    "<r>引きの券を使うと、<w>のねだんが<k>円へりました。<qs>だったといえますか。",
    NULL};
static const struct figure_template figure_saved = {FIGURE_NONE,
                                                    {{"numbers", FIGURE_NUMBERS, "<k>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype saved = {
    .id = "saved",
    .name = "値引きの金額から定価",
    .level = 2,
    .templates = templates_saved,
    .asks = "定価",
    .role = {{"k", "値引きの金額", "円"}, {"r", "値引きの割合", "", PROBLEM_RATE}},
    .method = {{"もどす", "値引きの金額が定価のどれだけにあたるかを考えます。", solve_saved, NULL}},
    .draw = draw_saved,
    .bind = bind_saved,
    .holds = holds_saved,
    .low = {1},
    .high = {12000},
    .hint = "<k>円は、定価のどれだけにあたりますか。",
    .figure = &figure_saved,
};

static const struct subtype saved_paid = {
    .id = "saved_paid",
    .name = "値引きの金額から売り値",
    .level = 2,
    .templates = templates_saved,
    .asks = "値引きの後のねだん",
    .role = {{"k", "値引きの金額", "円"}, {"r", "値引きの割合", "", PROBLEM_RATE}},
    .method = {{"もどす", "値引きの金額が定価のどれだけにあたるかを考えます。", solve_saved_paid, NULL}},
    .draw = draw_saved,
    .bind = bind_saved_paid,
    .holds = holds_saved_paid,
    .low = {1},
    .high = {12000},
    .hint = "<k>円は、定価のどれだけにあたりますか。",
    .figure = &figure_saved,
};

static const struct subtype *const subtypes[] = {&tax, &tax_list, &twice, &twice_list, &saved, &saved_paid, NULL};
const struct family family_waribiki_zei = {
    .id = "waribiki_zei", .number = "F30", .name = "割引と税", .grade = 5, .scene = SCENE_TRADE, .subtypes = subtypes};
