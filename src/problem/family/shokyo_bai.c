/* shokyo_bai.c - 消去算: one is so many times the other; three things, two at a time.
 *
 *   everything in the cheaper one;  the three sums together are twice the whole
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- so many times as dear ---- */
/* dear | cheap | their counters | lowest, highest cheap price | what one has, what all have, its unit */
static const char *const goods[] = {"ノート|えん筆|冊|本|30|110|ねだん|代金|円",
                                    "コンパス|三角定規|個|組|100|220|ねだん|代金|円",
                                    "ケーキ|クッキー|個|枚|40|140|ねだん|代金|円",
                                    "メロン|りんご|個|個|80|240|ねだん|代金|円",
                                    "もも|みかん|個|個|30|110|ねだん|代金|円",
                                    "すいか|なし|個|個|120|400|ねだん|代金|円",
                                    "カード|シール|枚|枚|10|60|ねだん|代金|円",
                                    "ボール|ビー玉|個|個|10|60|ねだん|代金|円",
                                    "タオル|ハンカチ|枚|枚|80|200|ねだん|代金|円",
                                    "ぼうし|くつ下|個|足|150|450|ねだん|代金|円",
                                    "チョコレート|ガム|個|個|20|80|ねだん|代金|円",
                                    "おにぎり|あめ|個|個|10|60|ねだん|代金|円",
                                    "バラ|カーネーション|本|本|60|180|ねだん|代金|円",
                                    "大人|子ども|人|人|100|450|料金|料金の合計|円",
                                    "大人|小学生|人|人|100|450|料金|料金の合計|円",
                                    "大きい箱|小さい箱|個|個|40|300|重さ|重さの合計|g",
                                    "すいか|メロン|玉|玉|600|1200|重さ|重さの合計|g",
                                    "おもりA|おもりB|個|個|8|90|重さ|重さの合計|g",
                                    "大きいびん|小さいびん|本|本|2|12|入る水|入る水の合計|dL",
                                    "長いテープ|短いテープ|本|本|8|60|長さ|長さの合計|cm",
                                    "!絵本|手帳|冊|冊|120|450|ねだん|代金|円",
                                    NULL};
enum { COUNT_A, COUNT_B, TOTAL, TIMES };

static void bind_ratio(struct build *p) {
    build_set(p, "q", p->asked ? "<b>" : "<a>");
    build_set(p, "qc", p->asked ? "<cb>" : "<ca>");
}
static bool draw_ratio(struct build *p) {
    build_people(p, "P");
    build_context(p, "a|b|ca|cb|lb|hb|pr|su|u", goods);
    int64_t lo = build_get_number(p, "lb"), cheap = build_round(p, lo, build_get_number(p, "hb"), lo >= 20 ? 10 : 1),
            k = build_between(p, 2, 6), m = build_between(p, 1, 6), n = build_between(p, 2, 9);
    build_datum(p, COUNT_A, "m", m), build_datum(p, COUNT_B, "n", n), build_datum(p, TIMES, "k", k);
    build_datum(p, TOTAL, "T", cheap * (m * k + n));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "numbers differ", m != n && k != n && k != m);
}
static void solve_ratio(struct build *p) {
    struct ratio as = build_step(p, "<a><m><ca>を<b>におきかえると、", p->datum[TIMES], '*', p->datum[COUNT_A], "<cb>",
                                 "になります。");
    struct ratio all = build_step(p, "<b>は全部で、", as, '+', p->datum[COUNT_B], "<cb>", "になります。");
    struct ratio b = build_step(p, "<b>1<cb>は、", p->datum[TOTAL], '/', all, "<u>", "です。");
    if (p->asked) {
        build_trap(p, build_apply(p, b, '*', p->datum[TIMES]));
        build_answer(p, b, "", "<u>");
        return;
    }
    struct ratio a = build_step(p, "<a>1<ca>はその<k>倍なので、", b, '*', p->datum[TIMES], "<u>", "です。");
    build_trap(p, b);
    build_answer(p, a, "", "<u>");
}
static bool holds_ratio(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(TIMES), x[0] == x[1] * build_value(p, TIMES)) &&
           IF_KEPT(keep, BIT(COUNT_A) | BIT(COUNT_B) | BIT(TOTAL),
                   x[0] * build_value(p, COUNT_A) + x[1] * build_value(p, COUNT_B) == build_value(p, TOTAL));
}
static const char *const templates_ratio[] = {
    "<a>1<ca>の<pr>は、<b>1<cb>の<pr>の<k>倍です。<a><m><ca>と<b><n><cb>の<su>は<T><u>です。<q>1<qc>は何<u>ですか。",
    "<a><m><ca>と<b><n><cb>で<T><u>です。<a>1<ca>は<b>1<cb>の<k>倍です。<q>1<qc>の<pr>は何<u>[ですか。|でしょうか。]",
    "<b>1<cb>の<k>倍が<a>1<ca>の<pr>です。<a>を<m><ca>、<b>を<n><cb>合わせると<T><u>になります。<q>1<qc>は何<u>ですか。",
    "<q>1<qc>は何<u>ですか。<a>の<pr>は<b>の<k>倍で、<a><m><ca>と<b><n><cb>では<T><u>です。",
    "<su>は、<a><m><ca>と<b><n><cb>で<T><u>です。<a>の<pr>が<b>の<k>倍のとき、<q>1<qc>の<pr><wo>",
    "<a>1<ca>の<pr>は<b><k><cb>分と同じです。<a><m><ca>と<b><n><cb>で<T><u>のとき、<q>1<qc>は何<u>ですか。",
    "<P>が<a><m><ca>と<b><n><cb>の<su>を調べると<T><u>でした。<a>1<ca>は<b>1<cb>の<k>倍の<pr>です。<q>1<qc>は何<u>ですか。",
    "<T><u>は、<a><m><ca>と<b><n><cb>の<su>です。<a>は<b>の<k>倍の<pr>です。<q>は1<qc>何<u>になりますか。",
    NULL};
static const struct figure_template figure_ratio = {
    FIGURE_ROWS,
    {{"labels", FIGURE_TEXTS, "<a>|<b>"}, {"rows", FIGURE_NUMBER_TABLE, "<m>,<n>,<T>"}, {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype ratio = {
    .id = "ratio",
    .name = "一方が何倍",
    .level = 2,
    .templates = templates_ratio,
    .asks = "<a>の<pr>|<b>の<pr>",
    .role = {{"m", "<a>の数", "<ca>"}, {"n", "<b>の数", "<cb>"}, {"T", "<su>", "<u>"}, {"k", "何倍か", "倍"}},
    .method = {{"おきかえ", "消去算です。<a>1<ca>を<b><k><cb>におきかえて、1種類だけにします。", solve_ratio, NULL}},
    .draw = draw_ratio,
    .bind = bind_ratio,
    .holds = holds_ratio,
    .low = {1, 1},
    .high = {7200, 1200},
    .hint = "<a>1<ca>は、<b>いくつ分ですか。",
    .figure = &figure_ratio,
};

/* ---- three things, two at a time ---- */
/* three | what is added | unit | low, high for one */
static const char *const trios[] = {"りんご1個|なし1個|かき1個|ねだん|円|60|300",
                                    "ケーキ1個|プリン1個|ゼリー1個|ねだん|円|90|450",
                                    "ノート1冊|ペン1本|消しゴム1個|ねだん|円|40|250",
                                    "赤い玉|白い玉|青い玉|重さ|g|12|120",
                                    "おもりA|おもりB|おもりC|重さ|g|20|200",
                                    "<A>|<B>|<C>|カードの数|枚|8|70",
                                    "<A>|<B>|<C>|体重|kg|22|48",
                                    "<A>|<B>|<C>|拾ったどんぐりの数|個|10|90",
                                    "長女|長男|次女|体重|kg|14|46",
                                    "<A>|<B>|<C>|年れい|才|7|45",
                                    "ア|イ|ウ|代金|円|100|900",
                                    "<A>|<B>|<C>|読んだ本の数|冊|5|50",
                                    "1組|2組|3組|人数|人|22|38",
                                    "大びん1本|中びん1本|小びん1本|入る水|dL|2|30",
                                    "ハムスターのモモ|クリ|ソラ|体重|g|60|120",
                                    "赤いひも|青いひも|白いひも|長さ|cm|20|180",
                                    "!東町|西町|南町|公園の数|か所|4|40",
                                    NULL};
enum { FIRST_SECOND, SECOND_THIRD, THIRD_FIRST };
static void bind_trio(struct build *p) {
    int64_t s = build_value(p, FIRST_SECOND), t = build_value(p, SECOND_THIRD), r = build_value(p, THIRD_FIRST);
    build_need(p, "an even total", (s + t + r) % 2 == 0);
    build_need(p, "three real things", s + r > t && s + t > r && t + r > s);
}
static bool draw_trio(struct build *p) {
    build_people(p, "A|B|C");
    build_context(p, "x|y|z|o|u|lo|hi", trios);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), step = hi >= 200 ? 10 : 1,
            a = build_round(p, lo, hi, step), b = build_round(p, lo, hi, step), c = build_round(p, lo, hi, step);
    build_datum(p, FIRST_SECOND, "s", a + b), build_datum(p, SECOND_THIRD, "t", b + c),
        build_datum(p, THIRD_FIRST, "r", c + a);
    return build_need(p, "three different ones", a != b && b != c && c != a);
}
static void solve_trio(struct build *p) {
    struct ratio two = build_step(p, "3つの合計のうち、はじめの2つをたすと、", p->datum[FIRST_SECOND], '+',
                                  p->datum[SECOND_THIRD], "<u>", "です。");
    struct ratio all = build_step(p, "3つともたすと、", two, '+', p->datum[THIRD_FIRST], "<u>", "です。");
    struct ratio whole =
        build_step(p, "どれも2回ずつたしているので、全部の合計は、", all, '/', build_int(2), "<u>", "です。");
    struct ratio x =
        build_step(p, "<y>と<z>の分をひいて、<x>は、", whole, '-', p->datum[SECOND_THIRD], "<u>", "です。");
    build_trap(p, whole);
    build_trap(p, build_apply(p, all, '-', p->datum[SECOND_THIRD]));
    build_answer(p, x, "", "<u>");
}
static bool holds_trio(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t y = build_value(p, FIRST_SECOND) - x[0], z = build_value(p, THIRD_FIRST) - x[0];
    return IF_KEPT(keep, 7, y > 0 && z > 0 && y + z == build_value(p, SECOND_THIRD));
}
static const char *const templates_trio[] = {
    "<x>と<y>の<o>の合計は<s><u>、<y>と<z>では<t><u>、<z>と<x>では<r><u>です。<x>の<o>は何<u>ですか。",
    "<x>、<y>、<z>の<o>を2つずつ合わせると、<x>と<y>で<s><u>、<y>と<z>で<t><u>、<z>と<x>で<r><u>になります。<x>の<o>は何<u>[ですか。|でしょうか。]",
    "<o>は、<x>と<y>を合わせると<s><u>、<y>と<z>を合わせると<t><u>、<x>と<z>を合わせると<r><u>です。<x>は何<u>ですか。",
    "<x>の<o>は何<u>ですか。<o>の合計は、<x>と<y>で<s><u>、<y>と<z>で<t><u>、<z>と<x>で<r><u>です。",
    "<x>と<y>で<s><u>、<y>と<z>で<t><u>、<x>と<z>で<r><u>になるように、3つの<o>があります。<x>の<o><wo>",
    "2つずつの<o>の和を調べると、<x>と<y>が<s><u>、<y>と<z>が<t><u>、<z>と<x>が<r><u>でした。<x>の<o>は何<u>ですか。",
    "<x>と<y>の<o>を合わせると<s><u>です。<y>と<z>では<t><u>、<z>と<x>では<r><u>です。<x>の<o>は何<u>になりますか。",
    "3つの<o>のうち、<x>と<y>の和は<s><u>、<y>と<z>の和は<t><u>、<z>と<x>の和は<r><u>です。<x>だけでは何<u>ですか。",
    NULL};
static const struct figure_template figure_trio = {FIGURE_ROWS,
                                                   {{"labels", FIGURE_TEXTS, "<x>|<y>|<z>"},
                                                    {"rows", FIGURE_NUMBER_TABLE, "1,1,0,<s>|0,1,1,<t>|1,0,1,<r>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype trio = {
    .id = "trio",
    .name = "3つのうち2つずつ",
    .level = 2,
    .templates = templates_trio,
    .asks = "<x>の<o>",
    .role = {{"s", "<x>と<y>の合計", "<u>"}, {"t", "<y>と<z>の合計", "<u>"}, {"r", "<z>と<x>の合計", "<u>"}},
    .method = {{"全部をたす", "消去算です。3つの合計を全部たすと、どれも2回ずつたすことになります。", solve_trio,
                NULL}},
    .draw = draw_trio,
    .bind = bind_trio,
    .holds = holds_trio,
    .low = {1},
    .high = {2000},
    .hint = "3つの合計を全部たすと、1つ1つは何回たしたことになりますか。",
    .figure = &figure_trio,
};

static const struct subtype *const subtypes[] = {&ratio, &trio, NULL};
const struct family family_shokyo_bai = {
    .id = "shokyo_bai", .number = "F13", .name = "消去算(何倍・2つずつ)", .grade = 5, .subtypes = subtypes};
