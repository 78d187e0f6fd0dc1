/* heikin_gyaku.c - 平均算, asked the other way round: from the mean of all to a part, a number, or how many times.
 *
 *   total = mean × number;  what lies above the mean fills what is missing below it
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* all | one part | the other | counter | what | unit | low | high */
static const char *const groups[] = {"クラス|男子|女子|人|テストの平均点|点|45|95",
                                     "クラス|女子|男子|人|計算テストの平均点|点|45|95",
                                     "学年|1組|2組|人|漢字テストの平均点|点|45|95",
                                     "受験者|合格者|不合格者|人|平均点|点|35|90",
                                     "子ども会|高学年|低学年|人|玉入れの平均|個|6|40",
                                     "クラブ|6年生|5年生|人|平均の身長|cm|136|160",
                                     "チーム|女子|男子|人|平均体重|kg|28|46",
                                     "クラス|1班|2班|人|集めたキャップの平均|個|15|90",
                                     "学級|男子|女子|人|なわとびの平均|回|30|150",
                                     "つり大会|大人|子ども|人|つったさかなの平均|ひき|3|20",
                                     "夏休み|前半|後半|日|1日に解いた問題の平均|問|8|60",
                                     "期間|平日|休日|日|1日の読書時間の平均|分|15|90",
                                     "たまごの箱|白いたまご|赤いたまご|個|重さの平均|g|50|70",
                                     "かご|小さいトマト|大きいトマト|個|重さの平均|g|80|240",
                                     "マラソン教室|小学生|大人|人|走った道のりの平均|km|2|20",
                                     "!合唱団|男子|女子|人|歌テストの平均点|点|40|95",
                                     NULL};

static const struct figure_template figure_unknown_height = {FIGURE_AREA,
                                                             {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                              {"widths", FIGURE_NUMBERS, "<n>|<k>"},
                                                              {"heights", FIGURE_NUMBERS, "<M>|<a>"},
                                                              {"unit", FIGURE_TEXT, "<c>"}}};

/* ---- all and one part: the mean of the other part ---- */
enum { NUMBER, MEAN, PART, PART_MEAN };
static void bind_other(struct build *p) {
    if (build_need(p, "a part is smaller", build_value(p, PART) < build_value(p, NUMBER)))
        build_set_number(p, "o", build_value(p, NUMBER) - build_value(p, PART));
}
static bool draw_other(struct build *p) {
    build_context(p, "g|p|q|pc|w|c|lo|hi", groups);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), k = build_between(p, 3, 30),
            o = build_between(p, 3, 30), n = k + o, a = build_between(p, lo, hi), b = build_between(p, lo, hi);
    build_datum(p, NUMBER, "n", n), build_datum(p, PART, "k", k), build_datum(p, PART_MEAN, "a", a);
    if (!build_need(p, "a whole mean", (k * a + o * b) % n == 0)) return false;
    build_datum(p, MEAN, "M", (k * a + o * b) / n);
    return build_need(p, "means differ", a != b && a - b <= 30 && b - a <= 30);
}
static void solve_other(struct build *p) {
    struct ratio all = build_step(p, "全体の合計は、", p->datum[MEAN], '*', p->datum[NUMBER], "<c>", "です。");
    struct ratio part = build_step(p, "<p>の合計は、", p->datum[PART_MEAN], '*', p->datum[PART], "<c>", "です。");
    struct ratio rest = build_step(p, "<q>の合計は、", all, '-', part, "<c>", "です。");
    struct ratio many = build_step(p, "<q>は、", p->datum[NUMBER], '-', p->datum[PART], "<pc>", "です。");
    struct ratio mean = build_step(p, "だから、<q>の平均は、", rest, '/', many, "<c>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[MEAN], '*', build_int(2)), '-', p->datum[PART_MEAN]));
    build_answer(p, mean, "", "<c>");
}
/* What the one part lies above the mean of all is missing in the other. */
static bool holds_other(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   (build_value(p, PART_MEAN) - build_value(p, MEAN)) * build_value(p, PART) ==
                       (build_value(p, MEAN) - x[0]) * (build_value(p, NUMBER) - build_value(p, PART)));
}
static const char *const templates_other[] = {
    "<n><pc>の<g>の<w>は<M><c>です。そのうち<p><k><pc>の<w>は<a><c>です。<q>の<w>は何<c>ですか。",
    "<w>を調べると、<g>全体の<n><pc>では<M><c>、<p>の<k><pc>では<a><c>でした。<q>では何<c>[ですか。|でしょうか。]",
    "<g>は全部で<n><pc>で、<w>は<M><c>です。<p>は<k><pc>で、<w>は<a><c>です。<q>の<w><wo>",
    "<q>の<w>は何<c>ですか。<w>は、<g>の<n><pc>全体で<M><c>、<p>の<k><pc>で<a><c>です。",
    "<g><n><pc>のうち、<p>は<k><pc>です。<w>は、全体が<M><c>、<p>が<a><c>でした。<q>の<w>は何<c>ですか。",
    "<p><k><pc>と<q>を合わせると<n><pc>です。<w>は、<p>だけでは<a><c>、全体では<M><c>です。<q>だけでは何<c>ですか。",
    "<g>の<w>は、<n><pc>全体では<M><c>ですが、<p><k><pc>だけでは<a><c>です。残りの<q>では何<c>になりますか。",
    "<w>が<M><c>の<g>には<n><pc>あります。<p><k><pc>の<w>が<a><c>のとき、<q>の<w>は何<c>ですか。",
    NULL};
static const struct subtype other_mean = {
    .id = "other",
    .name = "もう一方の平均",
    .level = 2,
    .templates = templates_other,
    .asks = "<q>の平均",
    .role = {{"n", "全体の数", "<pc>"},
             {"M", "全体の平均", "<c>"},
             {"k", "<p>の数", "<pc>"},
             {"a", "<p>の平均", "<c>"}},
    .method = {{"合計", "平均に数をかけると合計になります。全体の合計から<p>の合計をひきます。", solve_other, NULL}},
    .draw = draw_other,
    .bind = bind_other,
    .holds = holds_other,
    .low = {1},
    .high = {400},
    .hint = "全体の合計と<p>の合計を、それぞれ求めましょう。",
    .figure = &figure_unknown_height,
};

/* ---- the one that is left out ---- */
enum { WITHOUT = 2 };
static const char *const lists[] = {"体重|kg|人|27|48",
                                    "身長|cm|人|130|162",
                                    "テストの点数|点|人|45|98",
                                    "点数|点|教科|50|98",
                                    "おこづかい|円|人|300|1500",
                                    "りんごの重さ|g|個|230|360",
                                    "ボール投げの記録|m|人|12|40",
                                    "集めた貝の数|個|人|5|60",
                                    "気温|度|日|8|34",
                                    "読んだ本の数|冊|人|3|25",
                                    "荷物の重さ|kg|個|4|30",
                                    "年れい|才|人|6|60",
                                    NULL};
static void bind_left_out(struct build *p) {
    build_set_number(p, "k", build_value(p, NUMBER) - 1);
    build_need(p, "several are left", build_value(p, NUMBER) >= 3);
}
static bool draw_left_out(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|c|pc|lo|hi", lists);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), n = build_between(p, 3, 9),
            mean = build_between(p, lo, hi), without = build_between(p, lo, hi), last = mean * n - without * (n - 1);
    build_datum(p, NUMBER, "n", n), build_datum(p, MEAN, "M", mean), build_datum(p, WITHOUT, "a", without);
    return build_need(p, "a possible one", last >= lo && last <= hi && mean != without);
}
static void solve_left_out(struct build *p) {
    struct ratio all = build_step(p, "<n><pc>の合計は、", p->datum[MEAN], '*', p->datum[NUMBER], "<c>", "です。");
    struct ratio rest = build_step(p, "<k><pc>の合計は、", p->datum[WITHOUT], '*',
                                   build_apply(p, p->datum[NUMBER], '-', build_int(1)), "<c>", "です。");
    struct ratio last = build_step(p, "残りの1<pc>は、", all, '-', rest, "<c>", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[MEAN], '*', build_int(2)), '-', p->datum[WITHOUT]));
    build_answer(p, last, "", "<c>");
}
static bool holds_left_out(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t total = x[0];
    for (int64_t i = 1; i < build_value(p, NUMBER); i++) total += build_value(p, WITHOUT);
    return IF_KEPT(keep, 7, total == build_value(p, NUMBER) * build_value(p, MEAN));
}
static const char *const templates_left_out[] = {
    "<n><pc>の<w>の平均は<M><c>です。このうち1<pc>をのぞいた<k><pc>の平均は<a><c>です。のぞいた1<pc>は何<c>ですか。",
    "<w>の平均は、<n><pc>全部では<M><c>、1<pc>をのぞいた<k><pc>では<a><c>です。のぞいた1<pc>は何<c>[ですか。|でしょうか。]",
    "<n><pc>の<w>を平均すると<M><c>、そのうち<k><pc>だけを平均すると<a><c>です。残りの1<pc>は何<c>ですか。",
    "残りの1<pc>は何<c>ですか。<w>の平均は、<n><pc>で<M><c>、そのうちの<k><pc>で<a><c>です。",
    "<w>について、<k><pc>の平均は<a><c>でした。もう1<pc>を入れた<n><pc>の平均は<M><c>です。入れた1<pc>は何<c>ですか。",
    "<A>が<w>を調べました。<n><pc>の平均は<M><c>ですが、1<pc>だけのぞくと平均は<a><c>になります。のぞいたのは何<c>ですか。",
    "<w>が<n><pc>分あり、その平均は<M><c>です。<k><pc>分の平均が<a><c>のとき、残りの1<pc>分は何<c>ですか。",
    "<n><pc>のうち<k><pc>の<w>の平均は<a><c>、<n><pc>全体の平均は<M><c>です。あとの1<pc>は何<c>になりますか。",
    NULL};
static const struct figure_template figure_left_out = {FIGURE_AREA,
                                                       {{"widths", FIGURE_NUMBERS, "<k>|1"},
                                                        {"heights", FIGURE_NUMBERS, "<a>"},
                                                        {"goal", FIGURE_NUMBER, "<M>"},
                                                        {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype left_out = {
    .id = "left_out",
    .name = "のぞいた1つ",
    .level = 1,
    .templates = templates_left_out,
    .asks = "残りの1<pc>の値",
    .role = {{"n", "全部の数", "<pc>"}, {"M", "全部の平均", "<c>"}, {"a", "1<pc>をのぞいた平均", "<c>"}},
    .method = {{"合計", "平均に数をかけると合計になります。2つの合計の差が、残りの1<pc>です。", solve_left_out, NULL}},
    .draw = draw_left_out,
    .bind = bind_left_out,
    .holds = holds_left_out,
    .loops = 1,
    .low = {1},
    .high = {3000},
    .hint = "<n><pc>の合計と<k><pc>の合計は、それぞれいくつですか。",
    .figure = &figure_left_out,
};

/* ---- three means and the number of all: how many in one part ---- */
enum { MEAN_ONE = 2, MEAN_OTHER = 3 };
static void bind_share(struct build *p) {
    int64_t m = build_value(p, MEAN), a = build_value(p, MEAN_ONE), b = build_value(p, MEAN_OTHER);
    build_need(p, "the mean lies between", (a < m && m < b) || (b < m && m < a));
}
static bool draw_means(struct build *p, int64_t *one, int64_t *other) {
    build_context(p, "g|p|q|pc|w|c|lo|hi", groups);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), a = build_between(p, lo, hi),
            b = build_between(p, lo, hi);
    *one = build_between(p, 3, 40), *other = build_between(p, 3, 40);
    if (!build_need(p, "a whole mean", (a * *one + b * *other) % (*one + *other) == 0)) return false;
    build_datum(p, MEAN, "M", (a * *one + b * *other) / (*one + *other));
    build_datum(p, MEAN_ONE, "a", a), build_datum(p, MEAN_OTHER, "b", b);
    return build_need(p, "means differ", a - b >= 2 || b - a >= 2) && build_need(p, "parts differ", *one != *other);
}
static bool draw_share(struct build *p) {
    int64_t one, other_part;
    if (!draw_means(p, &one, &other_part)) return false;
    build_datum(p, NUMBER, "n", one + other_part);
    return true;
}
/* If all were like <q>; each <p> in place of a <q> moves the total by the difference of the means. */
static void solve_share(struct build *p) {
    bool up = p->datum[MEAN_ONE].num > p->datum[MEAN_OTHER].num;
    struct ratio total = build_step(p, "全体の合計は、", p->datum[MEAN], '*', p->datum[NUMBER], "<c>", "です。");
    struct ratio like = build_step(p, "全部が<q>と同じ<b><c>だとすると、合計は、", p->datum[MEAN_OTHER], '*',
                                   p->datum[NUMBER], "<c>", "です。");
    struct ratio gap = up ? build_step(p, "合計の差は、", total, '-', like, "<c>", "です。")
                          : build_step(p, "合計の差は、", like, '-', total, "<c>", "です。");
    struct ratio one = up ? build_step(p, "1<pc>を<p>にかえると、", p->datum[MEAN_ONE], '-', p->datum[MEAN_OTHER],
                                       "<c>", "ずつふえます。")
                          : build_step(p, "1<pc>を<p>にかえると、", p->datum[MEAN_OTHER], '-', p->datum[MEAN_ONE],
                                       "<c>", "ずつへります。");
    struct ratio many = build_step(p, "だから、<p>の数は、", gap, '/', one, "<pc>", "です。");
    build_trap(p, build_apply(p, p->datum[NUMBER], '-', many));
    build_answer(p, many, "", "<pc>");
}
static bool holds_share(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rest = build_value(p, NUMBER) - x[0];
    return IF_KEPT(keep, 15,
                   rest > 0 && x[0] * (build_value(p, MEAN_ONE) - build_value(p, MEAN)) ==
                                   rest * (build_value(p, MEAN) - build_value(p, MEAN_OTHER)));
}
static const char *const templates_share[] = {
    "<n><pc>の<g>の<w>は<M><c>です。<p>の<w>は<a><c>、<q>の<w>は<b><c>です。<p>は何<pc>ですか。",
    "<w>は、<g>全体の<n><pc>で<M><c>、<p>だけで<a><c>、<q>だけで<b><c>です。<p>の数は何<pc>[ですか。|でしょうか。]",
    "<g>は全部で<n><pc>です。<w>は、<p>が<a><c>、<q>が<b><c>、全体では<M><c>でした。<p>は何<pc>ですか。",
    "<p>は何<pc>ですか。<p>と<q>を合わせると<n><pc>で、<w>は、<p>が<a><c>、<q>が<b><c>、全体が<M><c>です。",
    "<w>が<a><c>の<p>と<b><c>の<q>を合わせた<n><pc>では、<w>が<M><c>になりました。<p>は何<pc>ですか。",
    "<p>の<w>は<a><c>、<q>の<w>は<b><c>で、全体の<n><pc>の<w>は<M><c>です。<p>の数<wo>",
    "<g>の<n><pc>について<w>を調べると<M><c>でした。<p>だけなら<a><c>、<q>だけなら<b><c>です。<p>は何<pc>ですか。",
    "全体の<w>が<M><c>になるのは、<n><pc>のうち<p>が何<pc>のときですか。<p>の<w>は<a><c>、<q>の<w>は<b><c>です。",
    NULL};
static const struct figure_template figure_share = {FIGURE_AREA,
                                                    {{"labels", FIGURE_TEXTS, "<p>|<q>"},
                                                     {"width", FIGURE_NUMBER, "<n>"},
                                                     {"heights", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"goal", FIGURE_NUMBER, "<M>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype share = {
    .id = "share",
    .name = "平均から人数",
    .level = 3,
    .templates = templates_share,
    .asks = "<p>の数",
    .role = {{"n", "全体の数", "<pc>"},
             {"M", "全体の平均", "<c>"},
             {"a", "<p>の平均", "<c>"},
             {"b", "<q>の平均", "<c>"}},
    .method = {{"仮定", "平均算です。全部が<q>と同じだとして、合計の差から考えます。", solve_share, NULL}},
    .draw = draw_share,
    .bind = bind_share,
    .holds = holds_share,
    .low = {1},
    .high = {400},
    .hint = "全部が<q>と同じだとすると、合計はいくつになりますか。",
    .figure = &figure_share,
};

/* ---- three means and the number of one part ---- */
static bool draw_partner(struct build *p) {
    int64_t one, other_part;
    if (!draw_means(p, &one, &other_part)) return false;
    build_datum(p, NUMBER, "n", other_part);
    return true;
}
static void solve_partner(struct build *p) {
    bool up = p->datum[MEAN_ONE].num > p->datum[MEAN].num;
    struct ratio below = up ? build_step(p, "<q>1<pc>は、全体の平均より、", p->datum[MEAN], '-', p->datum[MEAN_OTHER],
                                         "<c>", "少ないです。")
                            : build_step(p, "<q>1<pc>は、全体の平均より、", p->datum[MEAN_OTHER], '-', p->datum[MEAN],
                                         "<c>", "多いです。");
    struct ratio all = build_step(p, "<q><n><pc>では、", below, '*', p->datum[NUMBER], "<c>", "になります。");
    struct ratio above =
        up ? build_step(p, "<p>1<pc>は、全体の平均より、", p->datum[MEAN_ONE], '-', p->datum[MEAN], "<c>", "多いです。")
           : build_step(p, "<p>1<pc>は、全体の平均より、", p->datum[MEAN], '-', p->datum[MEAN_ONE], "<c>",
                        "少ないです。");
    struct ratio many = build_step(p, "両方が等しいので、<p>の数は、", all, '/', above, "<pc>", "です。");
    build_answer(p, many, "", "<pc>");
}
static bool holds_partner(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, NUMBER);
    return IF_KEPT(keep, 15,
                   x[0] * build_value(p, MEAN_ONE) + n * build_value(p, MEAN_OTHER) ==
                       (x[0] + n) * build_value(p, MEAN));
}
static const char *const templates_partner[] = {
    "<q><n><pc>の<w>は<b><c>、<p>の<w>は<a><c>です。<g>全体では<M><c>でした。<p>は何<pc>ですか。",
    "<g>の<w>は<M><c>です。<p>の<w>は<a><c>、<q>の<w>は<b><c>で、<q>は<n><pc>です。<p>の数は何<pc>[ですか。|でしょうか。]",
    "<w>は、<p>が<a><c>、<q>が<b><c>、全体が<M><c>です。<q>が<n><pc>のとき、<p>は何<pc>ですか。",
    "<p>は何<pc>ですか。<w>は、<q><n><pc>が<b><c>、<p>が<a><c>、両方を合わせると<M><c>です。",
    "<w>が<a><c>の<p>と、<b><c>の<q><n><pc>を合わせると、<w>が<M><c>になりました。<p>は何<pc>ですか。",
    "<q>の<n><pc>の<w>は<b><c>です。これに<w>が<a><c>の<p>を合わせると、全体では<M><c>です。<p>の数<wo>",
    "<g>全体の<w>を<M><c>とします。<q>は<n><pc>で<b><c>、<p>は<a><c>でした。<p>は何<pc>ですか。",
    "全体の<w>が<M><c>になるのは、<p>が何<pc>のときですか。<p>の<w>は<a><c>、<q><n><pc>の<w>は<b><c>です。",
    NULL};
static const struct figure_template figure_partner = {FIGURE_AREA,
                                                      {{"labels", FIGURE_TEXTS, "<q>|<p>"},
                                                       {"width", FIGURE_NUMBER, "<n>"},
                                                       {"heights", FIGURE_NUMBERS, "<b>|<a>"},
                                                       {"goal", FIGURE_NUMBER, "<M>"},
                                                       {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype partner = {
    .id = "partner",
    .name = "平均からもう一方の人数",
    .level = 3,
    .templates = templates_partner,
    .asks = "<p>の数",
    .role = {{"n", "<q>の数", "<pc>"},
             {"M", "全体の平均", "<c>"},
             {"a", "<p>の平均", "<c>"},
             {"b", "<q>の平均", "<c>"}},
    .method = {{"面積図", "面積図で考えます。全体の平均より多い分と少ない分は等しくなります。", solve_partner, NULL}},
    .draw = draw_partner,
    .bind = bind_share,
    .holds = holds_partner,
    .low = {1},
    .high = {400},
    .hint = "<q>1<pc>は、全体の平均と何<c>ちがいますか。",
    .figure = &figure_partner,
};

extern const struct subtype heikin_two_means; /* heikin_goukaku.c */
static const struct subtype *const subtypes[] = {&other_mean, &left_out, &share, &partner, &heikin_two_means, NULL};
const struct family family_heikin_gyaku = {.id = "heikin_gyaku",
                                           .number = "F11,F12",
                                           .name = "平均算の逆",
                                           .grade = 5,
                                           .scene = SCENE_INDOORS,
                                           .subtypes = subtypes};
