/* kabusoku_choudo.c - 過不足算 where one way comes out even, into boxes and bags, and of money that is collected.
 *
 *   what is left or missing ÷ difference of one share = how many share
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/kabusoku_choudo.h"

#include <string.h>

enum { PER_A, PER_B, REST, SECOND_REST };

/* thing | counter | lowest and highest share | who or what gets it | counter | "of each" | dictionary form, ます stem | いる, ある */
static const char *const shares[] = {"みかん|個|3|12|子ども|人|1人|配る|配り|いる",
                                     "あめ|個|3|15|子ども|人|1人|配る|配り|いる",
                                     "色紙|枚|4|20|児童|人|1人|配る|配り|いる",
                                     "えん筆|本|2|12|生徒|人|1人|配る|配り|いる",
                                     "どんぐり|個|5|25|子ども|人|1人|分ける|分け|いる",
                                     "カード|枚|3|18|友だち|人|1人|配る|配り|いる",
                                     "クッキー|枚|3|12|子ども|人|1人|配る|配り|いる",
                                     "お茶|本|1|6|大人|人|1人|配る|配り|いる",
                                     "シール|枚|4|30|児童|人|1人|配る|配り|いる",
                                     "りんご|個|4|20|箱|箱|1箱|つめる|つめ|ある",
                                     "ロールパン|個|3|15|かご|個|1かご|入れる|入れ|ある",
                                     "たまご|個|4|12|パック|パック|1パック|入れる|入れ|ある",
                                     "ボール|個|4|20|かご|個|1かご|入れる|入れ|ある",
                                     "まんじゅう|個|5|20|箱|箱|1箱|つめる|つめ|ある",
                                     "ビー玉|個|6|25|ふくろ|ふくろ|1ふくろ|入れる|入れ|ある",
                                     "球根|個|5|20|プランター|個|1個|植える|植え|ある",
                                     "花のなえ|本|6|24|花だん|か所|1か所|植える|植え|ある",
                                     "いちご|個|4|15|皿|皿|1皿|のせる|のせ|ある",
                                     "荷物|個|12|60|トラック|台|1台|積む|積み|ある",
                                     "画用紙|枚|3|12|班|班|1班|配る|配り|ある",
                                     "本|冊|10|40|本だな|だん|1だん|並べる|並べ|ある",
                                     "落ち葉|枚|10|40|ふくろ|ふくろ|1ふくろ|入れる|入れ|ある",
                                     "豆電球|個|2|8|班|班|1班|配る|配り|ある",
                                     "!くり|個|5|20|かご|個|1かご|入れる|入れ|ある",
                                     NULL};
static void bind_shares(struct build *p) {
    build_set(p, "q", p->asked ? "<t>" : "<p>"), build_set(p, "qc", p->asked ? "<c>" : "<pc>");
    build_set(p, "qn", p->asked ? "<t>の数" : "<p>の数"), build_set(p, "qv", p->asked ? "ある" : "<pv>");
    build_set(p, "ask", p->asked ? "<t>は[|全部で]何<c>ありますか。" : "<p>は[|全部で]何<pc><ka>");
    build_need(p, "the second share is larger", build_value(p, PER_A) < build_value(p, PER_B));
}
static int64_t draw_shares(struct build *p, bool boxes, int64_t *step) {
    build_context(p, "t|c|lo|hi|p|pc|o|d|v|pv", shares);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), a = build_between(p, lo, hi - 1),
            b = build_between(p, a + 1, a + 5 < hi ? a + 5 : hi);
    build_datum(p, PER_A, "a", a), build_datum(p, PER_B, "b", b);
    p->asked = (int)build_between(p, 0, 1);
    *step = b - a;
    build_need(p, "boxes where boxes are wanted", !boxes || strcmp(build_get(p, "pc"), "人") != 0);
    return build_between(p, 4, 40);
}
/* From those who share to the things: `per` for each, and so many more or fewer. */
static void finish(struct build *p, struct ratio sharers, int per, char sign, int rest) {
    if (!p->asked) {
        build_answer(p, sharers, "", "<pc>");
        return;
    }
    build_set(p, "z1", per == PER_A ? "<a>" : "<b>");
    struct ratio things =
        build_step(p, "<t>の数は、<o>に<z1><c>ずつとして、", p->datum[per], '*', sharers, "<c>", "です。");
    build_trap(p, sharers);
    if (sign) {
        build_trap(p, things);
        things = sign == '+' ? build_step(p, "あまりの<r><c>を加えて、", things, '+', p->datum[rest], "<c>", "です。")
                             : build_step(p, "足りない<r><c>をひいて、", things, '-', p->datum[rest], "<c>", "です。");
    }
    build_answer(p, things, "", "<c>");
}
static struct ratio step_one(struct build *p) {
    return build_step(p, "<o>分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "<c>", "です。");
}

/* ---- something is left the first time, nothing the second time ---- */
static bool draw_left(struct build *p) {
    int64_t step, n = draw_shares(p, false, &step);
    build_datum(p, REST, "r", step * n);
    return build_need(p, "a plausible rest", step * n < 90);
}
static void solve_left(struct build *p) {
    struct ratio one = step_one(p);
    struct ratio n =
        build_step(p, "この差が集まって<r><c>になったので、<p>の数は、", p->datum[REST], '/', one, "<pc>", "です。");
    if (!p->asked) build_trap(p, build_fraction(build_value(p, REST), build_value(p, PER_A)));
    finish(p, n, PER_B, 0, 0);
}
static bool holds_left(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(REST), x[1] == build_value(p, PER_A) * x[0] + build_value(p, REST)) &&
           IF_KEPT(keep, BIT(PER_B), x[1] == build_value(p, PER_B) * x[0]);
}
static const char *const templates_left[] = {
    "<p>に<t>を<v>ます。<o>に<a><c>ずつ<d>と<r><c>あまり、<b><c>ずつ<d>とちょうどなくなります。<ask>",
    "<t>を何<pc>かの<p>に<v>ます。<o>に<a><c>ずつにすると<r><c>あまりますが、<o>に<b><c>ずつにすると、過不足なく<v>切れます。<ask>",
    "<t>を<p>に<a><c>ずつ<v>ました。すると<r><c>残りました。そこで<b><c>ずつにすると、ぴったりでした。<ask>",
    "<ask><p>に<t>を<o>に<a><c>ずつ<d>と<r><c>あまり、<b><c>ずつだとちょうどです。",
    "<p>に同じ数ずつ<t>を<v>ます。<a><c>ずつでは<r><c>残り、<b><c>ずつでは残りも不足もありません。<ask>",
    "用意した<t>を<p>に<v>ます。<o>分を<a><c>にすると<r><c>あまり、<o>分を<b><c>にするとちょうど全部なくなります。<ask>",
    "ある数の<t>があります。<p>に<o><a><c>ずつ<d>と<r><c>あまり、<o><b><c>ずつ<d>と、あまりは出ません。<ask>",
    "!<p>に<t>を<d>のに、<a><c>ずつなら<r><c>多すぎ、<b><c>ずつならちょうどよい数です。<ask>",
    NULL,
};
static const struct figure_template figure_left = {FIGURE_BARS,
                                                   {{"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"rests", FIGURE_NUMBERS, "<r>|0"},
                                                    {"signed", FIGURE_NUMBERS, "<r>|0"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype left = {
    .id = "left",
    .name = "あまりと、ちょうど",
    .level = 1,
    .templates = templates_left,
    .asks = "<p>の数|<t>の数",
    .role = {{"a", "はじめの1つ分", "<c>"}, {"b", "後の1つ分", "<c>"}, {"r", "はじめのあまり", "<c>"}},
    .method = {{"差", "過不足算です。あまりの<r><c>は、<o>分の差が集まったものです。", solve_left, NULL}},
    .draw = draw_left,
    .bind = bind_shares,
    .holds = holds_left,
    .low = {1, 1},
    .high = {60, 3000},
    .hint = "<o>分をふやすと、全部で何<c>多く必要になりますか。",
    .figure = &figure_left,
};

/* ---- something is missing the second time, nothing the first time ---- */
static bool draw_missing(struct build *p) {
    int64_t step, n = draw_shares(p, false, &step);
    build_datum(p, REST, "r", step * n);
    return build_need(p, "a plausible shortage", step * n < 90);
}
static void solve_missing(struct build *p) {
    struct ratio one = step_one(p);
    struct ratio n = build_step(p, "この差が集まって<r><c>の不足になったので、<p>の数は、", p->datum[REST], '/', one,
                                "<pc>", "です。");
    if (!p->asked) build_trap(p, build_fraction(build_value(p, REST), build_value(p, PER_B)));
    finish(p, n, PER_A, 0, 0);
}
static bool holds_missing(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_B) | BIT(REST), x[1] == build_value(p, PER_B) * x[0] - build_value(p, REST)) &&
           IF_KEPT(keep, BIT(PER_A), x[1] == build_value(p, PER_A) * x[0]);
}
static const char *const templates_missing[] = {
    "<p>に<t>を<v>ます。<o>に<a><c>ずつ<d>とちょうどなくなり、<b><c>ずつ<d>には<r><c>足りません。<ask>",
    "<t>を何<pc>かの<p>に<v>ます。<o>に<a><c>ずつにすると過不足がなく、<o>に<b><c>ずつにすると<r><c>不足します。<ask>",
    "<t>を<p>に<b><c>ずつ<d>と、<r><c>足りませんでした。そこで<a><c>ずつにすると、ぴったりでした。<ask>",
    "<ask><p>に<t>を<o>に<a><c>ずつ<d>とちょうどで、<b><c>ずつだと<r><c>足りません。",
    "<p>に同じ数ずつ<t>を<v>ます。<b><c>ずつでは<r><c>足りず、<a><c>ずつでは残りも不足もありません。<ask>",
    "用意した<t>を<p>に<v>ます。<o>分を<b><c>にすると<r><c>不足し、<o>分を<a><c>にするとちょうど全部なくなります。<ask>",
    "ある数の<t>があります。<p>に<o><a><c>ずつ<d>とあまりは出ず、<o><b><c>ずつ<d>にはあと<r><c>必要です。<ask>",
    "!<p>に<t>を<d>のに、<a><c>ずつならちょうどよい数で、<b><c>ずつなら<r><c>足りません。<ask>",
    NULL,
};
static const struct figure_template figure_missing = {FIGURE_BARS,
                                                      {{"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                                       {"rests", FIGURE_NUMBERS, "0|<r>"},
                                                       {"signed", FIGURE_NUMBERS, "0|-<r>"},
                                                       {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype missing = {
    .id = "missing",
    .name = "ちょうどと、不足",
    .level = 1,
    .templates = templates_missing,
    .asks = "<p>の数|<t>の数",
    .role = {{"a", "はじめの1つ分", "<c>"}, {"b", "後の1つ分", "<c>"}, {"r", "後の不足", "<c>"}},
    .method = {{"差", "過不足算です。不足の<r><c>は、<o>分の差が集まったものです。", solve_missing, NULL}},
    .draw = draw_missing,
    .bind = bind_shares,
    .holds = holds_missing,
    .low = {1, 1},
    .high = {60, 3000},
    .hint = "<o>分をふやすと、全部で何<c>多く必要になりますか。",
    .figure = &figure_missing,
};

/* ---- into boxes: left over, then missing ---- */
static bool draw_boxes(struct build *p) {
    int64_t step, n = draw_shares(p, true, &step), rest = build_between(p, 1, n - 1);
    build_datum(p, REST, "r", rest), build_datum(p, SECOND_REST, "s", step * n - rest);
    return build_need(p, "a plausible shortage", step * n - rest < 70) &&
           build_need(p, "left and missing differ", step * n != 2 * rest);
}
static void solve_boxes(struct build *p) {
    struct ratio all =
        build_step(p, "あまりと不足を合わせると、", p->datum[REST], '+', p->datum[SECOND_REST], "<c>", "です。");
    struct ratio one = step_one(p);
    struct ratio n = build_step(p, "<p>の数は、", all, '/', one, "<pc>", "です。");
    if (!p->asked) build_trap(p, build_fraction(build_value(p, SECOND_REST), (int64_t)one.num));
    finish(p, n, PER_A, '+', REST);
}
static bool holds_boxes(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(REST), x[1] == build_value(p, PER_A) * x[0] + build_value(p, REST)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(SECOND_REST),
                   x[1] == build_value(p, PER_B) * x[0] - build_value(p, SECOND_REST));
}
static const char *const templates_boxes[] = {
    "<p>に<t>を<v>ます。<o>に<a><c>ずつ<d>と<r><c>あまり、<b><c>ずつ<d>には<s><c>足りません。<ask>",
    "<t>を何<pc>かの<p>に<v>ます。<o>に<a><c>ずつにすると<r><c>残り、<o>に<b><c>ずつにすると<s><c>不足します。<ask>",
    "<t>を<p>に<a><c>ずつ<d>と、<r><c>あまりました。そこで<b><c>ずつにすると、<s><c>足りなくなりました。<ask>",
    "<ask><p>に<t>を<o>に<a><c>ずつ<d>と<r><c>あまり、<b><c>ずつだと<s><c>足りません。",
    "どの<p>にも同じ数ずつ<t>を<v>ます。<a><c>ずつでは<r><c>残り、<b><c>ずつでは<s><c>足りません。<ask>",
    "用意した<p>に<t>を<v>ます。<o>分を<a><c>にすると<r><c>あまり、<o>分を<b><c>にするとあと<s><c>必要です。<ask>",
    "ある数の<t>があります。<p>に<o><a><c>ずつ<d>と<r><c>入り切らず、<o><b><c>ずつ<d>には<s><c>足りません。<ask>",
    "!どの<p>にも<t>を<b><c>ずつ<d>には<s><c>足りませんが、<a><c>ずつなら<r><c>あまります。<ask>",
    NULL,
};
static const struct figure_template figure_boxes = {FIGURE_BARS,
                                                    {{"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"rests", FIGURE_NUMBERS, "<r>|<s>"},
                                                     {"signed", FIGURE_NUMBERS, "<r>|-<s>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype boxes = {
    .id = "boxes",
    .name = "箱やふくろに入れる",
    .level = 1,
    .templates = templates_boxes,
    .asks = "<p>の数|<t>の数",
    .role = {{"a", "はじめの1つ分", "<c>"},
             {"b", "後の1つ分", "<c>"},
             {"r", "はじめのあまり", "<c>"},
             {"s", "後の不足", "<c>"}},
    .method = {{"差", "過不足算です。あまりと不足を合わせた数が、<o>分の差の集まりになります。", solve_boxes, NULL}},
    .draw = draw_boxes,
    .bind = bind_shares,
    .holds = holds_boxes,
    .low = {1, 1},
    .high = {60, 3000},
    .hint = "<o>分をふやすと、全部で何<c>多く必要になりますか。",
    .figure = &figure_boxes,
};

/* ---- money is collected: too little, then too much ---- */
static const char *const costs[] = {"バス代|子ども|人|100|900",           "おかし代|子ども|人|50|400",
                                    "プレゼント代|友だち|人|100|600",     "遠足の費用|生徒|人|200|900",
                                    "パーティーの費用|友だち|人|150|800", "花代|クラスの子|人|20|90",
                                    "記念写真代|児童|人|50|300",          "お祝いのお金|親せき|人|500|2000",
                                    "キャンプの費用|参加者|人|500|2000",  "ユニフォーム代|部員|人|300|1500",
                                    "飲み物代|大人|人|100|400",           "町内会のお茶代|家庭|けん|100|500",
                                    "お楽しみ会の費用|家庭|けん|200|900", "記念品代|卒業生|人|200|1000",
                                    "!打ち上げの費用|大人|人|500|2000",   NULL};
void kabusoku_draw_costs(struct build *p) { build_context(p, "t|p|pc|lo|hi", costs); }
void kabusoku_bind_money(struct build *p) {
    build_set(p, "q", p->asked ? "<t>" : "<p>"), build_set(p, "qc", p->asked ? "円" : "<pc>");
    build_set(p, "o", "1<pc>"), build_set(p, "c", "円");
    build_set(p, "qn", p->asked ? "<t>" : "<p>の数"),
        build_set(p, "ask", p->asked ? "<t>は何円<ka>" : "<p>は何<pc><ka>");
    build_need(p, "the second share is larger", build_value(p, PER_A) < build_value(p, PER_B));
}
static bool draw_money(struct build *p) {
    kabusoku_draw_costs(p);
    int64_t a = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            step = build_round(p, 10, 100, 10), n = build_between(p, 5, 40), over = build_round(p, 10, 900, 10);
    build_datum(p, PER_A, "a", a), build_datum(p, PER_B, "b", a + step);
    build_datum(p, REST, "r", step * n - over), build_datum(p, SECOND_REST, "s", over);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "something is missing first", step * n > over + 10) &&
           build_need(p, "left and missing differ", step * n != 2 * over);
}
static void solve_money(struct build *p) {
    struct ratio all =
        build_step(p, "不足とあまりを合わせると、", p->datum[REST], '+', p->datum[SECOND_REST], "円", "です。");
    struct ratio one = build_step(p, "<o>分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "円", "です。");
    struct ratio n = build_step(p, "<p>の数は、", all, '/', one, "<pc>", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction(build_value(p, REST), (int64_t)one.num));
        build_answer(p, n, "", "<pc>");
        return;
    }
    struct ratio paid = build_step(p, "<o><a>円ずつ集めると、", p->datum[PER_A], '*', n, "円", "です。");
    struct ratio cost = build_step(p, "これでは<r>円足りないので、<t>は、", paid, '+', p->datum[REST], "円", "です。");
    build_trap(p, paid);
    build_trap(p, build_apply(p, paid, '-', p->datum[REST]));
    build_answer(p, cost, "", "円");
}
static bool holds_money(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(REST), build_value(p, PER_A) * x[0] == x[1] - build_value(p, REST)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(SECOND_REST),
                   build_value(p, PER_B) * x[0] == x[1] + build_value(p, SECOND_REST));
}
static const char *const templates_money[] = {
    "<t>を<p>から集めます。<o><a>円ずつ集めると<r>円足りず、<b>円ずつ集めると<s>円あまります。<ask>",
    "<p>で<t>を出し合います。<o>に<a>円ずつでは<r>円不足し、<o>に<b>円ずつでは<s>円あまります。<ask>",
    "<t>を集めることになりました。<p>が<o><a>円ずつ出すと<r>円足りません。そこで<o><b>円ずつにすると<s>円あまりました。<ask>",
    "<ask><p>から<t>を<o><a>円ずつ集めると<r>円足りず、<o><b>円ずつ集めると<s>円あまります。",
    "<p>が同じ金額ずつ<t>をはらいます。<a>円ずつでは<r>円足りず、<b>円ずつでは<s>円多くなります。<ask>",
    "<t>のために<p>からお金を集めます。<o>分を<a>円にすると<r>円不足し、<o>分を<b>円にすると<s>円残ります。<ask>",
    "<p>で<t>をはらいます。<o>から<a>円ずつ集めたら、あと<r>円必要でした。<b>円ずつ集めたら<s>円あまります。<ask>",
    "!<t>を<p>が等しく出します。<b>円ずつだと<s>円あまり、<a>円ずつだと<r>円足りません。<ask>",
    NULL,
};
static const struct figure_template figure_money = {FIGURE_BARS,
                                                    {{"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"rests", FIGURE_NUMBERS, "<r>|<s>"},
                                                     {"signed", FIGURE_NUMBERS, "-<r>|<s>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype money = {
    .id = "money",
    .name = "お金を集める",
    .level = 2,
    .templates = templates_money,
    .asks = "<p>の数|<t>",
    .role = {{"a", "はじめの1つ分", "円"},
             {"b", "後の1つ分", "円"},
             {"r", "はじめの不足", "円"},
             {"s", "後のあまり", "円"}},
    .method = {{"差", "過不足算です。集めるお金をふやすと、不足があまりに変わります。", solve_money, NULL}},
    .draw = draw_money,
    .bind = kabusoku_bind_money,
    .holds = holds_money,
    .low = {1, 1},
    .high = {120, 90000},
    .hint = "<o>分をふやすと、集まるお金は全部で何円ふえますか。",
    .figure = &figure_money,
};

static const struct subtype *const subtypes[] = {&left, &missing, &boxes, &money, &kabusoku_money_short, NULL};
const struct family family_kabusoku_choudo = {.id = "kabusoku_choudo",
                                              .number = "F09",
                                              .name = "過不足算(ちょうど・箱・お金)",
                                              .grade = 4,
                                              .scene = SCENE_INDOORS,
                                              .subtypes = subtypes};
