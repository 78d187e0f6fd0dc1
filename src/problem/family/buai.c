/* buai.c - 歩合: how large a part is, said in 割, 分 and 厘; and a percentage or a decimal said so.
 *
 *   part ÷ whole = 0.375 = 3割7分5厘
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* 375 thousandths as 3割7分5厘. */
static void print_parts(char *out, size_t cap, int64_t thousandths) {
    static const char *const names[] = {"割", "分", "厘"};
    int64_t digit[] = {thousandths / 100, thousandths / 10 % 10, thousandths % 10};
    size_t n = 0;
    out[0] = 0;
    for (int i = 0; i < 3; i++)
        if (digit[i] && n < cap) n += (size_t)snprintf(out + n, cap - n, "%d%s", (int)digit[i], names[i]);
}
static void answer_parts(struct build *p, int64_t thousandths) {
    char text[32];
    print_parts(text, sizeof text, thousandths);
    build_set(p, "z1", text);
    build_line(p);
    build_say(p, "0.1が1割、0.01が1分、0.001が1厘なので、歩合では<z1>です。");
    build_answer_words(p, thousandths, text);
}
/* Two places at least, or 割 alone would do. */
static bool draw_parts(struct build *p, int64_t *thousandths) {
    *thousandths = build_chance(p, 60) ? build_between(p, 11, 989) : build_round(p, 20, 980, 10);
    return build_need(p, "割 and 分 at least", *thousandths % 100 != 0);
}

/* ---- from a part and a whole ---- */
enum { WHOLE, PART };
/* the whole | the part | counter | lowest and highest whole */
static const char *const wholes[] = {"打った回数|ヒット|本|20|400",
                                     "シュートした数|ゴール|本|20|200",
                                     "ある学校の児童|虫歯のある児童|人|100|900",
                                     "くじ|当たりくじ|本|40|800",
                                     "品物|売れた品物|個|40|800",
                                     "まいた種|芽が出た種|つぶ|40|800",
                                     "図書館の本|物語の本|冊|200|4000",
                                     "会員|女の人の会員|人|40|400",
                                     "試験を受けた人|合格した人|人|40|900",
                                     "コンクールに出た人|入賞した人|人|40|400",
                                     "座席|空いている座席|席|40|800",
                                     "畑のトマト|赤いトマト|個|40|800",
                                     "投げた矢|当たった矢|本|20|200",
                                     "とれたりんご|大きいりんご|個|80|800",
                                     "ある中学校の生徒|自転車で通う生徒|人|80|800",
                                     "問題|正しく答えた問題|問|20|200",
                                     "水族館の魚|熱帯魚|ひき|80|800",
                                     "ちゅう車場の車|白い車|台|40|400",
                                     "畑の面積|なすの畑|m²|80|2000",
                                     "池のこい|赤いこい|ひき|40|400",
                                     "試合|勝った試合|試合|20|200",
                                     "!たまご|かえったたまご|個|40|400",
                                     NULL};
static bool draw_rate(struct build *p) {
    int64_t thousandths;
    build_context(p, "w|p|c|lo|hi", wholes);
    if (!draw_parts(p, &thousandths)) return false;
    int64_t whole = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), build_chance(p, 50) ? 20 : 8);
    build_datum(p, WHOLE, "B", whole), build_datum(p, PART, "k", whole * thousandths / 1000);
    return build_need(p, "a whole part", whole * thousandths % 1000 == 0 && whole > 0);
}
static void bind_rate(struct build *p) {
    int64_t whole = build_value(p, WHOLE), part = build_value(p, PART);
    build_need(p, "a part of the whole", whole > 0 && part < whole && part * 1000 % whole == 0);
}
static void solve_rate(struct build *p) {
    build_step(p, "割合は、くらべる量をもとにする量でわって、", p->datum[PART], '/', p->datum[WHOLE], "", "です。");
    answer_parts(p, build_value(p, PART) * 1000 / build_value(p, WHOLE));
}
static bool holds_rate(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, WHOLE) == 1000 * build_value(p, PART));
}
static const char *const templates_rate[] = {
    "<w>は<B><c>で、そのうち<p>は<k><c>です。<w>をもとにした<p>の割合を歩合で求めましょう。",
    "<w><B><c>のうち、<p>が<k><c>ありました。<p>は全体の何割何分何厘ですか。分や厘がないときは書きません。",
    "<p>の割合を歩合で表しましょう。<w>は全部で<B><c>、<p>は<k><c>です。",
    "<w>が<B><c>、<p>が<k><c>のとき、<p>の割合を歩合で答えなさい。",
    "<w>を調べると<B><c>で、<p>は<k><c>でした。<p>は、<w>のどれだけにあたりますか。歩合で答えましょう。",
    "<p>は<k><c>で、<w>は<B><c>です。もとにする量を<w>として、<p>の割合を歩合で表すとどうなりますか。",
    "<B><c>の<w>があり、<p>は<k><c>です。<p>の割合は何割何分何厘でしょうか。ない位は書かなくてよいです。",
    "<w>の<B><c>にたいする<p>の<k><c>の割合を、割、分、厘を使って表しなさい。",
    NULL,
};
static const struct figure_template figure_rate = {
    FIGURE_RATIO, {{"base", FIGURE_NUMBER, "<B>"}, {"part", FIGURE_NUMBER, "<k>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype rate = {
    .id = "rate",
    .name = "割合を歩合で表す",
    .level = 2,
    .templates = templates_rate,
    .asks = "<p>の割合",
    .role = {{"B", "<w>", "<c>"}, {"k", "<p>", "<c>"}},
    .method = {{"割合", "くらべる量をもとにする量でわります。小数で求めてから、歩合に直します。", solve_rate, NULL}},
    .draw = draw_rate,
    .bind = bind_rate,
    .holds = holds_rate,
    .low = {1},
    .high = {999},
    .hint = "もとにする量と、くらべる量はどれですか。",
    .figure = &figure_rate,
};

/* ---- from a percentage ---- */
static bool draw_percent(struct build *p) {
    int64_t thousandths;
    build_context(p, "w|p|c|lo|hi", wholes);
    if (!draw_parts(p, &thousandths)) return false;
    build_datum_ratio(p, 0, "r", build_fraction(thousandths, 10));
    return true;
}
static int64_t thousandths_of(const struct build *p) {
    return (int64_t)p->datum[0].num * 10 / (int64_t)p->datum[0].den;
}
static void bind_percent(struct build *p) {
    build_need(p, "one decimal at most", 10 % (int64_t)p->datum[0].den == 0);
    build_need(p, "less than all", thousandths_of(p) < 1000 && thousandths_of(p) > 0);
}
static void solve_percent(struct build *p) {
    build_step(p, "100%は1なので、<r>%を小数で表すと、", p->datum[0], '/', build_int(100), "", "です。");
    answer_parts(p, thousandths_of(p));
}
static bool holds_percent(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] * (int64_t)p->datum[0].den == 10 * (int64_t)p->datum[0].num);
}
static const char *const templates_percent[] = {
    "<p>は、<w>の<r>%です。この割合を歩合で表しましょう。",
    "<w>のうち<r>%が<p>です。<r>%は何割何分何厘ですか。分や厘がないときは書きません。",
    "<r>%を歩合で表しなさい。これは、<w>をもとにした<p>の割合です。",
    "<w>の<r>%にあたるのが<p>です。百分率の<r>%を歩合に直すとどうなりますか。",
    "<p>の割合を調べると、<w>の<r>%でした。歩合ではどう表しますか。",
    "百分率で<r>%と表される<p>の割合を、割、分、厘を使って表しなさい。もとにする量は<w>です。",
    "<w>にたいする<p>の割合は<r>%です。歩合に直して答えましょう。",
    "<w>全体を100%とすると、<p>は<r>%です。この<r>%を歩合で表すと、どうなるでしょうか。",
    NULL,
};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "%"}}};
static const struct subtype percent = {
    .id = "percent",
    .name = "百分率を歩合に直す",
    .level = 1,
    .templates = templates_percent,
    .asks = "<p>の割合",
    .role = {{"r", "百分率", "%", PROBLEM_DECIMAL}},
    .method = {{"小数にもどす", "百分率を小数に直してから、歩合で表します。", solve_percent, NULL}},
    .draw = draw_percent,
    .bind = bind_percent,
    .holds = holds_percent,
    .low = {1},
    .high = {999},
    .hint = "10%は1割です。1%は何分ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&rate, &percent, NULL};
const struct family family_buai = {.id = "buai", .number = "F28", .name = "歩合", .grade = 5, .subtypes = subtypes};
