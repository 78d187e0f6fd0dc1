/* soto_nokori.c - 相当算, shares and what is left: a share, then an amount, and a share is left; the parts of a
 * whole that is
 * not told; a level that is so many percent; two poles in one pond.
 *
 *   1 - first - last is what the amount makes up; rest ÷ (1 - second) ÷ (1 - first) = whole
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static struct ratio draw_fraction(struct build *p, int i, const char *name) {
    int64_t d = build_between(p, 2, 10), n = build_between(p, 1, d - 1);
    if (build_need(p, "a fraction in lowest terms", build_gcd(n, d) == 1))
        build_datum_fraction(p, i, name, build_fraction(n, d));
    return build_fraction(n, d);
}
static int64_t part_of(int64_t whole, struct ratio f) { return whole * (int64_t)f.num / (int64_t)f.den; }
static bool divides(int64_t whole, struct ratio f) { return whole * (int64_t)f.num % (int64_t)f.den == 0; }
static struct ratio step_rest(struct build *p, const char *before, struct ratio f) {
    return build_fraction_step(p, before, build_int(1), '-', f, "", "です。");
}

/* what | counter | step of the whole | in what the whole is */
static const char *const things[] = {
    "リボン|m|1",    "テープ|cm|10",   "ジュース|mL|50", "水|L|1",    "おこづかい|円|100", "小麦粉|g|50", "毛糸|m|2",
    "色紙|まい|5",   "ひも|cm|10",     "油|mL|20",       "米|kg|1",   "とう油|L|1",        "はり金|m|1",  "ペンキ|L|1",
    "画用紙|まい|4", "牛にゅう|mL|50", "貯金|円|500",    "肥料|kg|1", "!布|cm|10",         NULL};

/* ---- a share, then an amount, and a share is left ---- */
enum { BEFORE, AMOUNT, AFTER };
static bool shares_fit(const struct build *p) {
    struct ratio f = p->datum[BEFORE], g = p->datum[AFTER];
    return f.num * g.den + g.num * f.den < f.den * g.den;
}
static void bind_middle(struct build *p) { build_need(p, "something is used after the share", shares_fit(p)); }
static bool draw_middle(struct build *p) {
    build_context(p, "w|c|st", things);
    build_people(p, "A");
    struct ratio f = draw_fraction(p, BEFORE, "f"), g = {0, 1};
    build_datum(p, AMOUNT, "m", 1);
    if (!p->reject) g = draw_fraction(p, AFTER, "g");
    if (p->reject) return false;
    int64_t l = build_lcm((int64_t)f.den, (int64_t)g.den),
            whole = l * build_get_number(p, "st") * build_between(p, 1, 6);
    build_datum(p, AMOUNT, "m", whole - part_of(whole, f) - part_of(whole, g));
    return build_need(p, "something is used after the share", shares_fit(p)) &&
           build_need(p, "two fractions", f.num * g.den != g.num * f.den) &&
           build_need(p, "a plausible whole", l <= 40 && whole < 12000);
}
static void solve_middle(struct build *p) {
    struct ratio both = build_fraction_step(p, "はじめに使った分と残りを合わせると、全体の、", p->datum[BEFORE], '+',
                                            p->datum[AFTER], "", "です。");
    struct ratio rest = build_fraction_step(p, "<m><c>は、全体の、", build_int(1), '-', both, "", "にあたります。");
    build_trap(p, build_apply(p, p->datum[AMOUNT], '/', p->datum[AFTER]));
    build_trap(p, build_apply(p, p->datum[AMOUNT], '/', both));
    build_answer(p, build_fraction_step(p, "全体の量は、", p->datum[AMOUNT], '/', rest, "<c>", "です。"), "", "<c>");
}
static bool holds_middle(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio f = p->datum[BEFORE], g = p->datum[AFTER];
    int64_t d = (int64_t)(f.den * g.den);
    return IF_KEPT(keep, 7, x[0] * (int64_t)(f.num * g.den + g.num * f.den) + build_value(p, AMOUNT) * d == x[0] * d);
}
static const char *const templates_middle[] = {
    "<w>の<f>を使い、次に<m><c>を使うと、はじめの<g>が残りました。はじめに<w>は何<c>ありましたか。",
    "<A>は<w>全体の<f>を使った後、さらに<m><c>使いました。残りは全体の<g>です。<w>は、はじめ何<c>[ありましたか。|ありましたでしょうか。]",
    "はじめに<w>は何<c>ありましたか。全体の<f>と<m><c>を使ったら、ちょうど全体の<g>になりました。",
    "<w>があります。きのう全体の<f>、今日<m><c>を使ったところ、残りは全体の<g>でした。<w>は全部で何<c>ですか。",
    "<w>を全体の<f>より<m><c>多く使うと、全体の<g>が残ります。<w>全体は何<c>ですか。",
    "<w>の<f>を妹にあげ、<m><c>を自分で使ったら、もとの<g>になりました。もとの<w>は何<c>でしょうか。",
    "はじめの<w>の<f>と、あと<m><c>がなくなって、残りははじめの<g>です。はじめの<w>は何<c>ですか。",
    "<A>の<w>は、全体の<f>と<m><c>を使うと、残りが全体の<g>になります。全体の量<wo>単位は<c>です。",
    NULL};
static const struct figure_template figure_middle = {
    FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<m>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype middle = {
    .id = "middle",
    .name = "割合の後に量を使い、割合が残る",
    .level = 2,
    .templates = templates_middle,
    .asks = "全体の量",
    .role = {{"f", "はじめに使った割合", "", PROBLEM_FRACTION},
             {"m", "次に使った量", "<c>"},
             {"g", "残りの割合", "", PROBLEM_FRACTION}},
    .method = {{"相当算", "<m><c>が全体の何分のいくつにあたるかを考えます。", solve_middle, NULL}},
    .draw = draw_middle,
    .bind = bind_middle,
    .holds = holds_middle,
    .low = {1},
    .high = {12000},
    .hint = "<m><c>は、全体の何分のいくつですか。",
    .figure = &figure_middle,
};

/* ---- the parts, from what is left ---- */
enum { LEFT, FIRST, SECOND };
static void bind_parts(struct build *p) { build_set(p, "q", p->asked == 0 ? "1回目に使った量" : "2回目に使った量"); }
static bool draw_left(struct build *p, int64_t step, int64_t low, int64_t high, const char *name) {
    build_datum(p, LEFT, name, 1);
    struct ratio f = draw_fraction(p, FIRST, "f"), g;
    if (p->reject) return false;
    g = draw_fraction(p, SECOND, "g");
    if (p->reject) return false;
    int64_t whole = build_round(p, low, high, step);
    if (!build_need(p, "whole parts", divides(whole, f))) return false;
    int64_t rest = whole - part_of(whole, f);
    build_datum(p, LEFT, name, rest - part_of(rest, g));
    return build_need(p, "whole parts", divides(rest, g)) &&
           build_need(p, "two fractions", f.num * g.den != g.num * f.den) &&
           build_need(p, "parts of their own", part_of(rest, g) * 2 != rest && part_of(rest, g) != part_of(whole, f));
}
static bool draw_parts(struct build *p) {
    build_context(p, "w|c|st", things);
    build_people(p, "A");
    p->asked = build_chance(p, 70);
    int64_t step = build_get_number(p, "st");
    return draw_left(p, step, step * 6, step * (step == 1 ? 90 : 40) > 2000 ? 2000 : step * (step == 1 ? 90 : 40), "L");
}
static void solve_parts(struct build *p) {
    struct ratio rate = step_rest(p, "残りの<L><c>は、1回目の残りの、", p->datum[SECOND]);
    struct ratio mid = build_fraction_step(p, "1回目の残りは、", p->datum[LEFT], '/', rate, "<c>", "です。");
    if (p->asked == 1) {
        build_trap(p, mid);
        build_answer(p, build_step(p, "2回目に使った量は、", mid, '-', p->datum[LEFT], "<c>", "です。"), "", "<c>");
        return;
    }
    struct ratio share = step_rest(p, "1回目の残りは、全体の、", p->datum[FIRST]);
    struct ratio whole = build_fraction_step(p, "全体の量は、", mid, '/', share, "<c>", "です。");
    build_trap(p, whole);
    build_answer(p, build_step(p, "1回目に使った量は、", whole, '-', mid, "<c>", "です。"), "", "<c>");
}
static bool holds_parts(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio f = p->datum[FIRST], g = p->datum[SECOND];
    return IF_KEPT(keep, BIT(LEFT) | BIT(SECOND),
                   x[1] * (int64_t)(g.den - g.num) == build_value(p, LEFT) * (int64_t)g.num) &&
           IF_KEPT(keep, BIT(LEFT) | BIT(FIRST),
                   x[0] * (int64_t)(f.den - f.num) == (x[1] + build_value(p, LEFT)) * (int64_t)f.num);
}
static const char *const templates_parts[] = {
    "<w>の<f>を1回目に使い、2回目に残りの<g>を使うと、<L><c>残りました。<q>は何<c>ですか。",
    "<A>は、<w>を1回目に全体の<f>、2回目に残りの<g>使いました。まだ<L><c>残っています。<q>は何<c>[ですか。|でしょうか。]",
    "<q>は何<c>ですか。1回目に<w>の<f>、2回目に残りの<g>を使ったところ、<L><c>余りました。",
    "<w>があります。1回目は全体の<f>、2回目はその残りの<g>を使い、最後に<L><c>が残りました。<q>は何<c>になりますか。",
    "1回目に全体の<f>、2回目に残りの<g>を使った<w>は、あと<L><c>です。<q>は何<c>ですか。",
    "<w>を2回に分けて使いました。1回目は全体の<f>、2回目は残りの<g>で、使い残しは<L><c>です。<q>は何<c>でしたか。",
    "<L><c>残っている<w>は、1回目に<f>を使い、2回目に残りの<g>を使った後のものです。<q>は何<c>ですか。",
    "<A>の<w>は<L><c>残っています。1回目に<f>、2回目に残りの<g>を使いました。<q><wo>単位は<c>です。",
    NULL};
static const struct figure_template figure_parts = {FIGURE_NONE,
                                                    {{"numbers", FIGURE_NUMBERS, "<L>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype parts = {
    .id = "parts",
    .name = "残りから1回目・2回目の分",
    .level = 2,
    .templates = templates_parts,
    .asks = "1回目に使った量|2回目に使った量",
    .role = {{"L", "残りの量", "<c>"},
             {"f", "1回目の全体に対する割合", "", PROBLEM_FRACTION},
             {"g", "2回目の残りに対する割合", "", PROBLEM_FRACTION}},
    .method = {{"相当算", "最後に残った量が、1回目の残りの何分のいくつかを考えます。", solve_parts, NULL}},
    .draw = draw_parts,
    .bind = bind_parts,
    .holds = holds_parts,
    .low = {1, 1},
    .high = {2000, 2000},
    .spare = BIT(FIRST),
    .hint = "残りの<L><c>は、1回目の残りの何分のいくつですか。",
    .figure = &figure_parts,
};

/* ---- a level that is shown in percent ---- */
static const char *const devices[] = {"スマートフォンの電池|動画|ゲーム",
                                      "タブレットの電池|学習|ゲーム",
                                      "けいたいの電池|通話|地図",
                                      "ゲーム機の電池|午前の遊び|午後の遊び",
                                      "パソコンの電池|作文|調べ物",
                                      "電動自転車の電池|行き|帰り",
                                      "デジタルカメラの電池|写真|動画",
                                      "ノートパソコンの電池|会議|映画",
                                      "音楽プレーヤーの電池|音楽|ラジオ",
                                      "車の電池|山道|町の中",
                                      "そうじ機の電池|1階|2階",
                                      "!ロボットの電池|仕事|運動",
                                      NULL};
static bool draw_level(struct build *p) {
    build_context(p, "w|j|k", devices);
    build_people(p, "A");
    return draw_left(p, 5, 20, 100, "L");
}
static void solve_level(struct build *p) {
    struct ratio rate = step_rest(p, "2回目の後は、その前の残りの、", p->datum[SECOND]);
    struct ratio mid = build_fraction_step(p, "1回目の後の残りは、", p->datum[LEFT], '/', rate, "%", "です。");
    struct ratio share = step_rest(p, "1回目の後は、はじめの、", p->datum[FIRST]);
    build_trap(p, mid);
    build_answer(p, build_fraction_step(p, "はじめは、", mid, '/', share, "%", "です。"), "", "%");
}
static bool holds_level(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio f = p->datum[FIRST], g = p->datum[SECOND];
    return IF_KEPT(keep, 7,
                   x[0] * (int64_t)((f.den - f.num) * (g.den - g.num)) ==
                       build_value(p, LEFT) * (int64_t)(f.den * g.den));
}
static const char *const templates_level[] = {
    "<w>の残りの<f>を<j>で使い、その残りの<g>を<k>で使うと、表示が<L>%になりました。はじめの表示は何%でしたか。",
    "<A>は<w>を、<j>でその時の残りの<f>、続けて<k>で残りの<g>使いました。今の表示は<L>%です。はじめは何%[でしたか。|だったでしょうか。]",
    "はじめの表示は何%でしたか。<w>を<j>で<f>、その残りの<g>を<k>で使い、<L>%になりました。",
    "<w>の表示が<L>%です。これは、はじめの<f>を<j>で、残りの<g>を<k>で使った後のものです。はじめは何%ですか。",
    "<w>が、<j>ではじめの<f>、<k>でその残りの<g>へって<L>%になりました。はじめの表示は何%ですか。",
    "<j>に<f>、その残りのうち<g>を<k>に使ったら、<w>は<L>%でした。使う前は何%でしたか。",
    "<w>を見ると<L>%です。朝の残りの<f>を<j>で使い、さらにその残りの<g>を<k>で使いました。朝は何%でしたか。",
    "<A>の<w>は、<j>で<f>、<k>で残りの<g>を使って<L>%になりました。はじめの表示<wo>単位は%です。",
    NULL};
static const struct figure_template figure_level = {FIGURE_NONE,
                                                    {{"numbers", FIGURE_NUMBERS, "<L>"}, {"unit", FIGURE_TEXT, "%"}}};
static const struct subtype level = {
    .id = "level",
    .name = "残りの表示からはじめの表示",
    .level = 2,
    .templates = templates_level,
    .asks = "はじめの表示",
    .role = {{"L", "最後の表示", "%"},
             {"f", "1回目に使った割合", "", PROBLEM_FRACTION},
             {"g", "2回目の残りに対する割合", "", PROBLEM_FRACTION}},
    .method = {{"相当算", "最後の表示から、1回目の後の表示、はじめの表示へと順にもどします。", solve_level, NULL}},
    .draw = draw_level,
    .holds = holds_level,
    .low = {1},
    .high = {100},
    .hint = "<L>%は、1回目の後の残りの何分のいくつですか。",
    .figure = &figure_level,
};

/* ---- how much of a full vessel goes between two shares ---- */
enum { FULL, THEN, NOW };
static const char *const vessels[] = {"水そう|水|L|1",
                                      "びん|ジュース|mL|10",
                                      "水とう|お茶|mL|10",
                                      "タンク|水|L|1",
                                      "ガソリンタンク|ガソリン|L|1",
                                      "ポット|お湯|mL|10",
                                      "おふろ|お湯|L|10",
                                      "容器|油|mL|5",
                                      "たる|水|L|100",
                                      "プール|水|L|100",
                                      "タンクローリー|灯油|L|100",
                                      "!たる|水|L|1",
                                      NULL};
static bool falls(const struct build *p) {
    return p->datum[THEN].num * p->datum[NOW].den > p->datum[NOW].num * p->datum[THEN].den;
}
static void bind_used(struct build *p) { build_need(p, "less than before", falls(p)); }
static bool draw_used(struct build *p) {
    build_context(p, "w|o|u|st", vessels);
    build_people(p, "A");
    build_datum(p, FULL, "W", 1);
    struct ratio f = draw_fraction(p, THEN, "f"), g;
    if (p->reject) return false;
    g = draw_fraction(p, NOW, "g");
    if (p->reject) return false;
    int64_t l = build_lcm((int64_t)f.den, (int64_t)g.den),
            whole = l * build_get_number(p, "st") * build_between(p, 1, 9);
    build_datum(p, FULL, "W", whole);
    return build_need(p, "less than before", falls(p)) &&
           build_need(p, "a plausible size", whole >= 12 && whole <= 9000 && l <= 40);
}
static void solve_used(struct build *p) {
    struct ratio rest = build_fraction_step(p, "使った分は、いっぱいのときの、", p->datum[THEN], '-', p->datum[NOW], "",
                                            "にあたります。");
    build_trap(p, build_apply(p, p->datum[FULL], '*', p->datum[NOW]));
    build_answer(p, build_fraction_step(p, "使った<o>は、", p->datum[FULL], '*', rest, "<u>", "です。"), "", "<u>");
}
static bool holds_used(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio f = p->datum[THEN], g = p->datum[NOW];
    return IF_KEPT(keep, 7,
                   build_value(p, FULL) * (int64_t)(f.num * g.den) ==
                       x[0] * (int64_t)(f.den * g.den) + build_value(p, FULL) * (int64_t)(g.num * f.den));
}
static const char *const templates_used[] = {
    "<w>には、いっぱいで<W><u>の<o>が入ります。はじめに全体の<f>あった<o>が、使った後は全体の<g>になりました。使った<o>は何<u>ですか。",
    "いっぱいで<W><u>の<w>に<o>が<f>まで入っていました。<A>が使うと<g>になりました。何<u>使い[ましたか。|ましたでしょうか。]",
    "使った<o>は何<u>ですか。<w>はいっぱいのとき<W><u>で、全体の<f>から<g>までへりました。",
    "<w>の<o>は、満ぱいで<W><u>です。残りが満ぱいの<f>から満ぱいの<g>になるまでに、何<u>使いましたか。",
    "<W><u>入る<w>の<f>まで<o>があります。<g>になるまで使うと、使うのは何<u>ですか。",
    "<A>が<o>を使うと、<w>の残りは<f>から<g>にへりました。<w>いっぱいは<W><u>です。使ったのは何<u>でしょうか。",
    "<w>の残りは、はじめは全体の<f>、後では全体の<g>でした。全体が<W><u>のとき、へった<o>は何<u>ですか。",
    "<A>の<w>は<W><u>でいっぱいです。<f>まであった<o>を使って<g>まで残しました。使った量<wo>単位は<u>です。",
    NULL};
static const struct figure_template figure_used = {FIGURE_NONE,
                                                   {{"numbers", FIGURE_NUMBERS, "<W>"}, {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype used = {
    .id = "used",
    .name = "いっぱいの量と前後の割合から使った量",
    .level = 2,
    .templates = templates_used,
    .asks = "使った量",
    .role = {{"W", "いっぱいの量", "<u>"},
             {"f", "はじめの割合", "", PROBLEM_FRACTION},
             {"g", "後の割合", "", PROBLEM_FRACTION}},
    .method = {{"割合の差", "使った分がいっぱいのときの何分のいくつかを、割合の差から考えます。", solve_used, NULL}},
    .draw = draw_used,
    .bind = bind_used,
    .holds = holds_used,
    .low = {1},
    .high = {9000},
    .hint = "使った分は、いっぱいのときの何分のいくつですか。",
    .figure = &figure_used,
};

/* ---- two poles that reach the same depth ---- */
enum { APART, ONE, OTHER };
static const char *const ponds[] = {"池|棒|差",   "池|竹ざお|差", "プール|棒|差",     "ぬま|さお|差", "川|くい|差",
                                    "井戸|棒|差", "水そう|棒|差", "ため池|ポール|差", "!湖|さお|差",  NULL};
static const char *const units[] = {"cm|2", "cm|1", "cm|5", NULL};
enum { DIFFERENCE, SUM };
static void bind_poles(struct build *p) {
    build_set(p, "sd", p->aux[0] == SUM ? "合計" : "差");
    build_need(p, "two shares", p->aux[0] == SUM || ratio_compare(p->datum[ONE], p->datum[OTHER]) < 0);
}
static bool draw_poles(struct build *p) {
    build_context(p, "pl|s", ponds);
    build_words(p, "u|st", units);
    build_people(p, "A");
    build_aux(p, 0, build_chance(p, 40) ? SUM : DIFFERENCE);
    build_datum(p, APART, "D", 1);
    struct ratio f = draw_fraction(p, ONE, "f"), g;
    if (p->reject) return false;
    g = draw_fraction(p, OTHER, "g");
    if (p->reject) return false;
    int64_t depth = build_lcm((int64_t)f.num, (int64_t)g.num) * build_get_number(p, "st") * build_between(p, 1, 12);
    int64_t a = depth * (int64_t)f.den / (int64_t)f.num, b = depth * (int64_t)g.den / (int64_t)g.num;
    build_datum(p, APART, "D", p->aux[0] == SUM ? a + b : a - b);
    return build_need(p, "the longer one first", a > b) &&
           build_need(p, "a plausible depth", depth >= 10 && depth <= 300);
}
static void solve_poles(struct build *p) {
    struct ratio a =
        build_fraction_step(p, "深さを1とすると、Aの長さは、", build_int(1), '/', p->datum[ONE], "", "です。");
    struct ratio b =
        build_fraction_step(p, "同じように、Bの長さは、", build_int(1), '/', p->datum[OTHER], "", "です。");
    struct ratio d =
        build_fraction_step(p, "長さの<sd>は、深さの、", a, p->aux[0] == SUM ? '+' : '-', b, "倍", "です。");
    struct ratio depth = build_fraction_step(p, "深さは、", p->datum[APART], '/', d, "<u>", "です。");
    build_trap(p, build_apply(p, depth, '*', a)), build_trap(p, build_apply(p, depth, '*', b));
    build_answer(p, depth, "", "<u>");
}
static bool holds_poles(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio f = p->datum[ONE], g = p->datum[OTHER];
    int64_t d = (int64_t)(f.num * g.num), a = x[0] * (int64_t)(f.den * g.num), b = x[0] * (int64_t)(g.den * f.num);
    return IF_KEPT(keep, 7, (p->aux[0] == SUM ? a + b : a - b) == build_value(p, APART) * d);
}
static const char *const templates_poles[] = {
    "長さの<sd>が<D><u>の2本の<s>A、Bを<pl>の底にまっすぐ立てると、Aの<f>、Bの<g>が水につかりました。<pl>の深さは何<u>ですか。",
    "2本の<s>A、Bを<pl>に立てました。水の中にあるのはAの<f>、Bの<g>で、2本の長さの<sd>は<D><u>です。深さは何<u>[ですか。|でしょうか。]",
    "<pl>の深さは何<u>ですか。<s>Aは<f>、<s>Bは<g>が水につかり、AとBの長さの<sd>は<D><u>です。",
    "<A>が<s>A、Bを同じ<pl>の底まで立てると、Aは全体の<f>、Bは全体の<g>がぬれました。2本の長さの<sd>は<D><u>です。<pl>の深さは何<u>ですか。",
    "<pl>の底に立てた<s>Aの<f>とBの<g>は、どちらも<pl>の深さと同じです。AとBの長さの<sd>が<D><u>のとき、深さは何<u>になりますか。",
    "<s>Aと<s>Bの長さの<sd>は<D><u>です。<pl>に立てると、Aの<f>、Bの<g>が水の中に入ります。この<pl>の深さは何<u>ですか。",
    "<pl>の深さをはかるために2本の<s>を立てました。Aは<f>、Bは<g>が水につかりました。長さの<sd>が<D><u>のとき、深さは何<u>ですか。",
    "<A>は<s>A、B(長さの<sd>は<D><u>)を<pl>に立てました。水の中はAの<f>、Bの<g>です。深さ<wo>単位は<u>です。",
    NULL};
static const struct figure_template figure_poles = {FIGURE_NONE,
                                                    {{"numbers", FIGURE_NUMBERS, "<D>"}, {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype poles = {
    .id = "poles",
    .name = "2本の棒から池の深さ",
    .level = 3,
    .templates = templates_poles,
    .asks = "深さ",
    .role = {{"D", "2本の長さの差か合計", "<u>"},
             {"f", "Aの水につかった割合", "", PROBLEM_FRACTION},
             {"g", "Bの水につかった割合", "", PROBLEM_FRACTION},
             {"sd", "差か合計か", "差|合計", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"深さを1とする", "水の深さを1とすると、2本の<s>の長さを表すことができます。", solve_poles, NULL}},
    .draw = draw_poles,
    .bind = bind_poles,
    .holds = holds_poles,
    .low = {1},
    .high = {400},
    .hint = "深さを1とすると、Aの長さはいくつですか。",
    .figure = &figure_poles,
};

static const struct subtype *const subtypes[] = {&middle, &parts, &level, &used, &poles, NULL};
const struct family family_soto_nokori = {
    .id = "soto_nokori", .number = "F29", .name = "相当算(割合と残り)", .grade = 6, .subtypes = subtypes};
