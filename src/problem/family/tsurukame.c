/* tsurukame.c - つるかめ算: two kinds with different unit values, their number and their total known.
 *
 *   all of one kind -> difference from the real total -> one exchange changes it by b - a -> number of the other kind
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { NUMBER, TOTAL, CHEAP, DEAR, BOX };
enum { B_NUMBER = 1, B_TOTAL = 2, B_CHEAP = 4, B_DEAR = 8, B_BOX = 16 };

/* what | counter | lowest and highest price of one. Any two with one counter are bought together. */
static const char *const goods[] = {
    "パン|個|80|180",
    "ケーキ|個|200|450",
    "ドーナツ|個|90|180",
    "みかん|個|30|90",
    "りんご|個|80|200",
    "なし|個|120|280",
    "もも|個|150|300",
    "かき|個|60|150",
    "レモン|個|40|120",
    "キウイ|個|50|120",
    "トマト|個|40|130",
    "じゃがいも|個|20|80",
    "玉ねぎ|個|20|80",
    "たまご|個|15|40",
    "プリン|個|90|260",
    "ゼリー|個|70|190",
    "まんじゅう|個|60|180",
    "おにぎり|個|90|190",
    "シュークリーム|個|100|260",
    "クッキー|個|30|110",
    "ガム|個|20|60",
    "チョコレート|個|70|180",
    "あめ|個|5|30",
    "消しゴム|個|40|110",
    "のり|個|80|220",
    "風船|個|20|80",
    "コップ|個|90|300",
    "電球|個|80|300",
    "えん筆|本|40|90",
    "ボールペン|本|80|200",
    "色えん筆|本|50|140",
    "サインペン|本|80|180",
    "筆|本|120|400",
    "ラムネ|本|60|110",
    "ジュース|本|100|190",
    "お茶|本|90|160",
    "牛にゅう|本|80|250",
    "きゅうり|本|30|80",
    "にんじん|本|30|90",
    "バナナ|本|20|70",
    "花|本|80|350",
    "リボン|本|60|250",
    "画用紙|枚|5|20",
    "色紙|枚|10|60",
    "はがき|枚|50|85",
    "切手|枚|60|150",
    "シール|枚|30|140",
    "カード|枚|20|120",
    "ハンカチ|枚|200|600",
    "タオル|枚|250|800",
    "せんべい|枚|20|90",
    "子ども用のきっぷ|枚|50|300",
    "大人用のきっぷ|枚|100|600",
    "ノート|冊|90|160",
    "スケッチブック|冊|180|400",
    "手帳|冊|200|600",
    "絵本|冊|300|900",
    "!なす|個|30|90",
    "!ピーマン|個|30|90",
    "!竹ひご|本|10|60",
    NULL,
};

/* The question is about kind q; the solution starts from the other kind o. */
static void bind_kinds(struct build *p, const char *counter_a, const char *counter_b) {
    build_set(p, "q", p->asked ? "<b>" : "<a>");
    build_set(p, "o", p->asked ? "<a>" : "<b>");
    build_set(p, "qc", p->asked ? counter_b : counter_a);
    build_set(p, "oc", p->asked ? counter_a : counter_b);
    build_set(p, "ud", p->asked ? "増え" : "へり");
}

/* Two different things with one counter, the cheaper as <a>, the dearer as <b>; <c> is the counter. */
bool build_two_goods(struct build *p, int64_t *a, int64_t *b) {
    build_context(p, "g|c|la|ha", goods);
    build_words(p, "h|ch|lb|hb", goods);
    int64_t step = build_chance(p, 70) && build_get_number(p, "la") >= 20 && build_get_number(p, "lb") >= 20 ? 10 : 5;
    *a = build_round(p, build_get_number(p, "la"), build_get_number(p, "ha"), step);
    *b = build_round(p, build_get_number(p, "lb"), build_get_number(p, "hb"), step);
    bool first_cheaper = *a < *b;
    build_choose(p, "a", first_cheaper ? "<g>" : "<h>");
    build_choose(p, "b", first_cheaper ? "<h>" : "<g>");
    if (!first_cheaper) {
        int64_t dear = *a;
        *a = *b;
        *b = dear;
    }
    return build_need(p, "one counter", strcmp(build_get(p, "c"), build_get(p, "ch")) == 0) &&
           build_need(p, "two things", strcmp(build_get(p, "g"), build_get(p, "h")) != 0) &&
           build_need(p, "two prices", *a != *b);
}

static void bind_prices(struct build *p) {
    bind_kinds(p, "<c>", "<c>");
    build_need(p, "two prices", build_value(p, CHEAP) < build_value(p, DEAR));
}

static bool draw_prices(struct build *p) {
    int64_t a, b;
    if (!build_two_goods(p, &a, &b)) return false;
    build_people(p, "P");
    int64_t n = build_between(p, 6, build_chance(p, 75) ? 30 : 60), dear = build_between(p, 2, n - 2);
    build_datum(p, NUMBER, "N", n);
    build_datum(p, CHEAP, "pa", a);
    build_datum(p, DEAR, "pb", b);
    build_datum(p, TOTAL, "T", a * (n - dear) + b * dear);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not as many of each", n != 2 * dear);
}

/* Steps 1 to 4 from the real total `total`. */
static void exchange(struct build *p, struct ratio total, const char *sum, const char *unit) {
    struct ratio a = p->datum[CHEAP], b = p->datum[DEAR], n = p->datum[NUMBER];
    build_set(p, "sum", sum);
    build_set(p, "su", unit);
    struct ratio all = build_step(p, "全部が<o>だとすると、<sum>は、", p->asked ? a : b, '*', n, "<su>", "です。");
    struct ratio difference = p->asked ? build_step(p, "実際の<sum>との差は、", total, '-', all, "<su>", "です。")
                                       : build_step(p, "実際の<sum>との差は、", all, '-', total, "<su>", "です。");
    struct ratio one = build_step(p, "<o>1<oc>を<q>1<qc>にかえると、<sum>は、", b, '-', a, "<su>", "ずつ<ud>ます。");
    struct ratio found = build_step(p, "<q>の数は、", difference, '/', one, "<qc>", "です。");
    build_trap(p, build_apply(p, n, '-', found));
    build_answer(p, found, "", "<qc>");
}

/* The same by areas: height = value of one, width = number, area = total. */
static void rectangles(struct build *p, struct ratio total, const char *sum, const char *unit) {
    struct ratio a = p->datum[CHEAP], b = p->datum[DEAR], n = p->datum[NUMBER];
    build_set(p, "sum", sum);
    build_set(p, "su", unit);
    struct ratio all = build_step(p, "全部が<o>のときの長方形の面積は、", p->asked ? a : b, '*', n, "<su>", "です。");
    struct ratio rest = p->asked ? build_step(p, "実際の<sum>の面積との差は、", total, '-', all, "<su>", "です。")
                                 : build_step(p, "実際の<sum>の面積との差は、", all, '-', total, "<su>", "です。");
    struct ratio height = build_step(p, "差の長方形のたては、1つ分の差なので、", b, '-', a, "<su>", "です。");
    struct ratio found = build_step(p, "差の長方形の横が<q>の数なので、", rest, '/', height, "<qc>", "です。");
    build_answer(p, found, "", "<qc>");
}

/* Supposing all were of the asked kind: the other kind is found first. */
static void exchange_back(struct build *p, struct ratio total, const char *sum, const char *unit) {
    struct ratio a = p->datum[CHEAP], b = p->datum[DEAR], n = p->datum[NUMBER];
    build_set(p, "sum", sum);
    build_set(p, "su", unit);
    build_set(p, "z1", p->asked ? "へり" : "増え");
    struct ratio all = build_step(p, "全部が<q>だとすると、<sum>は、", p->asked ? b : a, '*', n, "<su>", "です。");
    struct ratio difference = p->asked ? build_step(p, "実際の<sum>との差は、", all, '-', total, "<su>", "です。")
                                       : build_step(p, "実際の<sum>との差は、", total, '-', all, "<su>", "です。");
    struct ratio one = build_step(p, "<q>1<qc>を<o>1<oc>にかえると、<sum>は、", b, '-', a, "<su>", "ずつ<z1>ます。");
    struct ratio other = build_step(p, "<o>の数は、", difference, '/', one, "<oc>", "です。");
    struct ratio found = build_step(p, "残りが<q>なので、", n, '-', other, "<qc>", "です。");
    build_answer(p, found, "", "<qc>");
}

static void solve_prices_area(struct build *p) { rectangles(p, p->datum[TOTAL], "代金", "円"); }
static void solve_prices_back(struct build *p) { exchange_back(p, p->datum[TOTAL], "代金", "円"); }

static void solve_prices(struct build *p) { exchange(p, p->datum[TOTAL], "代金", "円"); }

static bool holds_prices(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, B_NUMBER, x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, B_TOTAL | B_CHEAP | B_DEAR,
                   build_value(p, CHEAP) * x[0] + build_value(p, DEAR) * x[1] == build_value(p, TOTAL));
}

static const char *const templates_prices[] = {
    "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買うと、代金は<T>円でした。<q>を何<c>買いましたか。",
    "1<c><pa>円の<a>と、1<c><pb>円の<b>を、合わせて<N><c>買ったところ、代金は全部で<T>円になりました。<q>は何<c>買いましたか。",
    "<P>は、<a>と<b>を合わせて<N><c>買い、<T>円はらいました。<a>は1<c><pa>円、<b>は1<c><pb>円です。<q>は何<c>ですか。",
    "お店で<a>は1<c><pa>円、<b>は1<c><pb>円で売られています。合わせて<N><c>買った代金が<T>円のとき、買った<q>の数<wo>",
    "<a>と<b>を合わせて<N><c>買いました。1<c>のねだんは、<a>が<pa>円、<b>が<pb>円です。代金の合計が<T>円のとき、<q>は何<c>[ですか。|でしょうか。]",
    "<P>は<T>円で、1<c><pa>円の<a>と1<c><pb>円の<b>をちょうど<N><c>買いました。<q>を何<c>買いましたか。",
    "買った<q>は何<c>ですか。1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買って、代金は<T>円でした。",
    "代金の合計は<T>円です。買ったのは、1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>です。<q>は何<c>買ったでしょうか。",
    "1<c>のねだんが<pa>円の<a>と<pb>円の<b>があります。2種類を合わせて<N><c>買うと、ちょうど<T>円になりました。<q>の数は何<c>ですか。",
    "<P>は買い物に行き、<pa>円の<a>と<pb>円の<b>を取りまぜて全部で<N><c>買いました。しはらった金額は<T>円です。<q>を何<c>買いましたか。",
    "!<N><c>の買い物で<T>円使いました。買ったのは1<c><pa>円の<a>と1<c><pb>円の<b>だけです。<q>は何<c>ありますか。",
    NULL,
};
static const struct figure_template figure_prices = {FIGURE_AREA,
                                                     {{"heights", FIGURE_NUMBERS, "<pa>|<pb>"},
                                                      {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                      {"width", FIGURE_NUMBER, "<N>"},
                                                      {"area", FIGURE_NUMBER, "<T>"},
                                                      {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype prices = {
    .id = "prices",
    .name = "代金",
    .level = 1,
    .templates = templates_prices,
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "合わせた数", "<c>"}, {"T", "代金", "円"}, {"pa", "<a>のねだん", "円"}, {"pb", "<b>のねだん", "円"}},
    .method = {{"仮定", "つるかめ算です。全部が<o>だと考えて、実際の代金との差に目をつけます。", solve_prices, NULL},
               {"面積図", "つるかめ算です。たてを1<c>のねだん、横を数とした面積図をかくと、面積が代金になります。",
                solve_prices_area, NULL},
               {"反対の仮定", "つるかめ算です。全部が<q>だと考えて、先に<o>の数を求めます。", solve_prices_back,
                "全部が<q>だとしたら、代金はどうなりますか。"}},
    .draw = draw_prices,
    .bind = bind_prices,
    .holds = holds_prices,
    .spare = B_NUMBER,
    .low = {1, 1},
    .high = {70, 70},
    .hint = "全部が<o>だとしたら、代金はどうなりますか。",
    .figure = &figure_prices,
};

/* ---- with a box ---- */
static bool draw_box(struct build *p) {
    static const char *const boxes[] = {"箱代", "送料", "ふくろ代", "リボン代", NULL};
    if (!draw_prices(p)) return false;
    build_words(p, "e", boxes);
    int64_t box = build_round(p, 30, 400, 10);
    build_datum(p, BOX, "E", box);
    build_datum(p, TOTAL, "T", build_value(p, TOTAL) + box);
    return build_need(p, "the box is not a price", box != build_value(p, CHEAP) && box != build_value(p, DEAR));
}
static void solve_box(struct build *p) {
    struct ratio n = p->datum[NUMBER], gap = build_apply(p, p->datum[DEAR], '-', p->datum[CHEAP]);
    struct ratio goods_only =
        build_step(p, "<e>の<E>円をのぞいた代金は、", p->datum[TOTAL], '-', p->datum[BOX], "円", "です。");
    exchange(p, goods_only, "代金", "円");
    /* the box forgotten */
    struct ratio all = build_apply(p, p->asked ? p->datum[CHEAP] : p->datum[DEAR], '*', n);
    struct ratio lost = p->asked ? build_fraction((int64_t)(p->datum[TOTAL].num - all.num), (int64_t)gap.num)
                                 : build_fraction((int64_t)(all.num - p->datum[TOTAL].num), (int64_t)gap.num);
    build_trap(p, lost);
}
static struct ratio without_box(struct build *p) {
    return build_step(p, "<e>の<E>円をのぞいた代金は、", p->datum[TOTAL], '-', p->datum[BOX], "円", "です。");
}
static void solve_box_area(struct build *p) { rectangles(p, without_box(p), "代金", "円"); }
static void solve_box_back(struct build *p) { exchange_back(p, without_box(p), "代金", "円"); }
static bool holds_box(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t paid = build_value(p, CHEAP) * x[0] + build_value(p, DEAR) * x[1] + build_value(p, BOX);
    return IF_KEPT(keep, B_NUMBER, x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, B_TOTAL | B_CHEAP | B_DEAR | B_BOX, paid == build_value(p, TOTAL));
}
static const char *const templates_box[] = {
    "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買うと、<E>円の<e>をふくめて代金は<T>円でした。<q>を何<c>買いましたか。",
    "<a>は1<c><pa>円、<b>は1<c><pb>円です。合わせて<N><c>買ったところ、<e><E>円をふくめて<T>円になりました。<q>は何<c>[ですか。|でしょうか。]",
    "<P>は、1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買いました。<e>が<E>円かかったので、全部で<T>円はらいました。<q>は何<c>買いましたか。",
    "<e>は<E>円です。1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買い、<e>も入れて<T>円をはらいました。買った<q>の数<wo>",
    "<a>と<b>を合わせて<N><c>注文しました。1<c>のねだんは<a>が<pa>円、<b>が<pb>円で、ほかに<e>が<E>円かかり、合計は<T>円でした。<q>は何<c>ですか。",
    "全部で<T>円はらいました。その中には<e>の<E>円がふくまれています。買ったのは1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>です。<q>を何<c>買いましたか。",
    "1<c><pa>円の<a>と1<c><pb>円の<b>を取りまぜて<N><c>買います。<e>の<E>円を加えると、しはらいは<T>円です。<q>は何<c>になりますか。",
    "買い物をして、<e><E>円をふくめて<T>円をしはらいました。品物は1<c><pa>円の<a>と1<c><pb>円の<b>で、合わせて<N><c>です。<q>は何<c>ありますか。",
    NULL,
};
static const struct subtype box = {
    .id = "box",
    .name = "箱代のある代金",
    .level = 2,
    .templates = templates_box,
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "合わせた数", "<c>"},
             {"T", "代金", "円"},
             {"pa", "<a>のねだん", "円"},
             {"pb", "<b>のねだん", "円"},
             {"E", "<e>", "円"}},
    .method = {{"仮定", "つるかめ算です。先に<e>をひいてから、全部が<o>だと考えて、差に目をつけます。", solve_box,
                NULL},
               {"面積図", "つるかめ算です。先に<e>をひきます。たてを1<c>のねだん、横を数とした面積図をかきます。",
                solve_box_area, NULL},
               {"反対の仮定", "つるかめ算です。先に<e>をひいてから、全部が<q>だと考えて、<o>の数を先に求めます。",
                solve_box_back, NULL}},
    .draw = draw_box,
    .bind = bind_prices,
    .holds = holds_box,
    .spare = B_NUMBER,
    .low = {1, 1},
    .high = {70, 70},
    .hint = "先に<e>をひくと、品物だけの代金はどうなりますか。",
    .figure = &figure_prices,
};

/* ---- legs and wheels: the unit values are common knowledge ---- */
/* a | b | counter of both | of a | of b | what is counted | its counter | of one a | of one b | ます stem, て form,
 * dictionary form */
static const char *const creatures[] = {
    "つる|かめ|ひき|羽|ひき|足|本|2|4|い|いて|いる",
    "つる|かめ|ひき|羽|ひき|足|本|2|4|い|いて|いる",
    "にわとり|ぶた|ひき|羽|頭|足|本|2|4|い|いて|いる",
    "すずめ|ねこ|ひき|羽|ひき|足|本|2|4|い|いて|いる",
    "あひる|犬|ひき|羽|ひき|足|本|2|4|い|いて|いる",
    "にわとり|うさぎ|ひき|羽|羽|足|本|2|4|い|いて|いる",
    "にわとり|牛|ひき|羽|頭|足|本|2|4|い|いて|いる",
    "からす|ねこ|ひき|羽|ひき|足|本|2|4|い|いて|いる",
    "だちょう|しまうま|頭|羽|頭|足|本|2|4|い|いて|いる",
    "ペンギン|あざらし|頭|羽|頭|足|本|2|4|い|いて|いる",
    "アヒル|馬|ひき|羽|頭|足|本|2|4|い|いて|いる",
    "にわとり|羊|ひき|羽|頭|足|本|2|4|い|いて|いる",
    "人|犬|ひき|人|ひき|足|本|2|4|い|いて|いる",
    "かぶと虫|くも|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "かぶと虫|たこ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "とんぼ|くも|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "あり|くも|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "ばった|くも|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "くわがた|くも|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "せみ|くも|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "てんとう虫|くも|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "ちょう|くも|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "たこ|いか|ひき|ひき|ひき|足|本|8|10|い|いて|いる",
    "かに|いか|ひき|ひき|ひき|足|本|8|10|い|いて|いる",
    "かえる|かぶと虫|ひき|ひき|ひき|足|本|4|6|い|いて|いる",
    "とかげ|ばった|ひき|ひき|ひき|足|本|4|6|い|いて|いる",
    "すずめ|ばった|ひき|羽|ひき|足|本|2|6|い|いて|いる",
    "かめ|かに|ひき|ひき|ひき|足|本|4|8|い|いて|いる",
    "ツル|カメ|ひき|羽|ひき|足|本|2|4|い|いて|いる",
    "ニワトリ|ウサギ|ひき|羽|羽|足|本|2|4|い|いて|いる",
    "ニワトリ|ブタ|ひき|羽|頭|足|本|2|4|い|いて|いる",
    "スズメ|ネコ|ひき|羽|ひき|足|本|2|4|い|いて|いる",
    "アヒル|イヌ|ひき|羽|ひき|足|本|2|4|い|いて|いる",
    "カブトムシ|クモ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "トンボ|クモ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "アリ|クモ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "バッタ|クモ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "クワガタ|クモ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "セミ|クモ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "テントウムシ|クモ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "チョウ|クモ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "カブトムシ|タコ|ひき|ひき|ひき|足|本|6|8|い|いて|いる",
    "タコ|イカ|ひき|ひき|ひき|足|本|8|10|い|いて|いる",
    "カエル|カブトムシ|ひき|ひき|ひき|足|本|4|6|い|いて|いる",
    "カメ|カニ|ひき|ひき|ひき|足|本|4|8|い|いて|いる",
    "一輪車|三輪車|台|台|台|車輪|個|1|3|あり|あって|ある",
    "一輪車|自転車|台|台|台|車輪|個|1|2|あり|あって|ある",
    "自転車|三輪車|台|台|台|車輪|個|2|3|あり|あって|ある",
    "自転車|三輪車|台|台|台|タイヤ|個|2|3|あり|あって|ある",
    "三輪車|自動車|台|台|台|車輪|個|3|4|あり|あって|ある",
    "自転車|自動車|台|台|台|車輪|個|2|4|あり|あって|ある",
    "バイク|自動車|台|台|台|タイヤ|本|2|4|あり|あって|ある",
    "オートバイ|自動車|台|台|台|タイヤ|個|2|4|あり|あって|ある",
    "バイク|乗用車|台|台|台|タイヤ|個|2|4|あり|あって|ある",
    "自動車|トラック|台|台|台|タイヤ|個|4|6|あり|あって|ある",
    "乗用車|トラック|台|台|台|タイヤ|本|4|6|あり|あって|ある",
    "3本足のいす|4本足のいす|きゃく|きゃく|きゃく|足|本|3|4|あり|あって|ある",
    "!はと|やぎ|ひき|羽|頭|足|本|2|4|い|いて|いる",
    NULL,
};
static void bind_legs(struct build *p) {
    bind_kinds(p, "<ca>", "<cb>");
    build_aux(p, 0, build_get_number(p, "la"));
    build_aux(p, 1, build_get_number(p, "lb"));
    build_need(p, "two numbers of legs", p->aux[0] > 0 && p->aux[0] < p->aux[1]);
}
static bool draw_legs(struct build *p) {
    build_context(p, "a|b|c|ca|cb|l|lc|la|lb|v|vt|vd", creatures);
    build_people(p, "P");
    int64_t la = build_get_number(p, "la"), lb = build_get_number(p, "lb"),
            n = build_between(p, 7, build_chance(p, 70) ? 50 : 120), more = build_between(p, 2, n - 2);
    build_datum(p, NUMBER, "N", n);
    build_datum(p, TOTAL, "T", la * (n - more) + lb * more);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not as many of each", n != 2 * more);
}
static void solve_legs(struct build *p) {
    p->datum[CHEAP] = build_int(p->aux[0]); /* beyond n_data: not stated */
    p->datum[DEAR] = build_int(p->aux[1]);
    exchange(p, p->datum[TOTAL], "<l>の数", "<lc>");
}
static void solve_legs_area(struct build *p) {
    p->datum[CHEAP] = build_int(p->aux[0]);
    p->datum[DEAR] = build_int(p->aux[1]);
    rectangles(p, p->datum[TOTAL], "<l>の数", "<lc>");
}
static void solve_legs_back(struct build *p) {
    p->datum[CHEAP] = build_int(p->aux[0]);
    p->datum[DEAR] = build_int(p->aux[1]);
    exchange_back(p, p->datum[TOTAL], "<l>の数", "<lc>");
}
static bool holds_legs(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, B_NUMBER, x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, B_TOTAL, p->aux[0] * x[0] + p->aux[1] * x[1] == build_value(p, TOTAL));
}
static const char *const templates_legs[] = {
    "<a>と<b>が合わせて<N><c><v>ます。<l>の数は合わせて<T><lc>です。<q>は何<qc><v>ますか。",
    "<a>と<b>が合わせて<N><c><vt>、<l>の数の合計は<T><lc>です。<q>は何<qc><ka>",
    "<a>と<b>の<l>の数は全部で<T><lc>です。<a>と<b>が合わせて<N><c><vd>とき、<q>は何<qc>ですか。",
    "<l>の数を数えると<T><lc>、<a>と<b>の数を数えると全部で<N><c>でした。<q>は何<qc><v>ますか。",
    "<P>が<a>と<b>を数えたら、合わせて<N><c>でした。<l>は全部で<T><lc>です。<q>の数<wo>",
    "<q>は何<qc><v>ますか。<a>と<b>は合わせて<N><c>で、<l>の数の合計は<T><lc>です。",
    "<a>は<l>が<la><lc>、<b>は<l>が<lb><lc>です。<a>と<b>が合わせて<N><c>で、<l>が全部で<T><lc>のとき、<q>は何<qc>ですか。",
    "<a>と<b>だけが<vd>場所で数を調べると、全部で<N><c>、<l>の数は<T><lc>でした。<q>は何<qc>でしょうか。",
    "<a>と<b>、合わせて<N><c>の<l>の数をたすと<T><lc>になります。<q>は何<qc><v>ますか。",
    "!全部で<N><c>の<a>と<b>について、<l>の合計は<T><lc>です。このとき<q>は何<qc>ですか。",
    NULL,
};
static const struct figure_template figure_legs = {FIGURE_AREA,
                                                   {{"heights", FIGURE_NUMBERS, "<la>|<lb>"},
                                                    {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                    {"width", FIGURE_NUMBER, "<N>"},
                                                    {"area", FIGURE_NUMBER, "<T>"},
                                                    {"unit", FIGURE_TEXT, "<lc>"}}};
static const struct subtype legs = {
    .id = "legs",
    .name = "足の数・車輪の数",
    .scene = SCENE_OUTDOORS,
    .level = 1,
    .templates = templates_legs,
    .implied = "la|lb",
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "合わせた数", "<c>"}, {"T", "<l>の数", "<lc>"}},
    .method = {{"仮定", "つるかめ算です。全部が<o>だと考えて、実際の<l>の数との差に目をつけます。", solve_legs, NULL},
               {"面積図", "つるかめ算です。たてを1つの<l>の数、横を数とした面積図をかくと、面積が<l>の合計になります。",
                solve_legs_area, NULL},
               {"反対の仮定", "つるかめ算です。全部が<q>だと考えて、先に<o>の数を求めます。", solve_legs_back,
                "全部が<q>だとしたら、<l>の数はどうなりますか。"}},
    .draw = draw_legs,
    .bind = bind_legs,
    .holds = holds_legs,
    .low = {1, 1},
    .high = {125, 125},
    .hint = "全部が<o>だとしたら、<l>の数はどうなりますか。",
    .figure = &figure_legs,
};

static const struct subtype *const subtypes[] = {&prices, &box, &legs, NULL};
const struct family family_tsurukame = {
    .id = "tsurukame", .number = "F04", .name = "つるかめ算", .grade = 4, .scene = SCENE_SHOP, .subtypes = subtypes};
