/* erabi.c - 組み合わせ: how many ways to choose where the order does not count.
 *
 *   in order n × (n-1) × .. ways; every group was counted r × (r-1) × .. times -> divided; of two kinds: the product
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/saikoro.h"

enum { N, R };

/* n × .. over the orders of r, on two lines and one that divides; r = 2 or more. */
static struct ratio step_groups(struct build *p, int64_t n, int64_t r, const char *before, const char *unit) {
    build_line(p);
    build_say(p, before);
    struct ratio ordered = build_choices(p, n, r, unit);
    build_say(p, "です。");
    build_line(p);
    build_say(p, "同じ組み合わせを、その並べ方の数だけ数えているので、");
    struct ratio times = build_choices(p, r, r, "回");
    build_say(p, "ずつです。");
    return build_step(p, "だから、", ordered, '/', times, unit, "です。");
}

/* ---- the independent count: each one in turn joins the groups that lack one, or stays out ---- */
static int64_t count_groups(int64_t n, int64_t r) {
    enum { MOST = 4 };
    int64_t groups[MOST + 1] = {1}; /* of so many, among those whose turn it was */
    if (r < 0 || r > MOST) return 0;
    for (int64_t i = 0; i < n; i++)
        for (int64_t k = r; k > 0; k--) groups[k] += groups[k - 1];
    return groups[r];
}

/* ---- r of n ---- */
/* out of what | counter | what they are chosen for */
static const char *const rows[] = {"友だち|人|そうじ当番を",
                                   "班の人|人|給食当番を",
                                   "委員|人|代表を",
                                   "部員|人|試合に出る選手を",
                                   "子ども|人|発表する人を",
                                   "クラスの人|人|実行委員を",
                                   "アイス|種類|ちがう味のものを",
                                   "ケーキ|種類|ちがうものを",
                                   "おかし|種類|ちがうものを",
                                   "本|冊|借りる本を",
                                   "ちがう色の色紙|枚|使うものを",
                                   "花|種類|ちがうものを",
                                   "くだもの|種類|ジュースに入れるものを",
                                   "ちがう曲|曲|歌う曲を",
                                   "ちがうシール|枚|もらうものを",
                                   "問題|問|解く問題を",
                                   "乗り物|種類|乗るものを",
                                   "おかず|品|食べるものを",
                                   "ちがう絵はがき|枚|送るものを",
                                   "児童|人|リレーの選手を",
                                   "ちがう色のビーズ|個|使うものを",
                                   "図書委員|人|本を整理する人を",
                                   "町|か所|旅行で行く町を",
                                   "!合唱団員|人|歌う人を",
                                   NULL};
static bool draw_choose(struct build *p) {
    static const int64_t most[] = {0, 0, 50, 30, 15};
    int64_t r = build_between(p, 2, build_chance(p, 20) ? 4 : 3);
    build_context(p, "t|c|x", rows);
    build_people(p, "A");
    build_datum(p, N, "N", build_between(p, r + 1, most[r]));
    build_datum(p, R, "r", r);
    return true;
}
static void bind_choose(struct build *p) {
    int64_t n = build_value(p, N), r = build_value(p, R);
    build_need(p, "groups that can be counted", r >= 2 && r <= 4 && r < n && n <= 60);
}
static void solve_choose(struct build *p) {
    int64_t n = build_value(p, N), r = build_value(p, R);
    struct ratio ways = step_groups(p, n, r, "順番も考えて選ぶとすると、", "通り");
    build_trap(p, build_int(r == 2 ? n * (n - 1) : r == 3 ? n * (n - 1) * (n - 2) : n * (n - 1) * (n - 2) * (n - 3)));
    build_trap(p, build_int(n * r));
    build_answer(p, ways, "", "通り");
}
static bool holds_choose(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == count_groups(build_value(p, N), build_value(p, R)));
}
static const char *const templates_choose[] = {
    "<N><c>の<t>の中から、<x><r><c>選びます。選び方は全部で何通りありますか。",
    "<t>が全部で<N><c>です。この中から<x><r><c>選ぶとき、選び方は何通り[ありますか。|でしょうか。|ですか。]",
    "<N><c>の<t>から、<x><r><c>選ぶことになりました。組み合わせは全部で何通りありますか。",
    "選び方は何通りありますか。<N><c>の<t>の中から、<x><r><c>選びます。順番は考えません。",
    "<A>は、<N><c>の<t>の中から<x><r><c>選びます。組み合わせは何通り考えられますか。",
    "<N><c>の<t>のうち<r><c>を選びます。<x>選ぶので、選ぶ順番はちがっても同じと考えます。選び方の数<wo>",
    "<x><r><c>選びます。選べる<t>は<N><c>です。選び方は全部で何通りになりますか。",
    "<t>は<N><c>で、そのうちの<r><c>を選びます。どの<r><c>を選ぶかの組み合わせは何通りありますか。",
    "!<N><c>の<t>から<x><r><c>選ぶ方法は、全部で何通りありますか。",
    NULL,
};
static const struct figure_template figure_choose = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<N>|<r>"}}};
static const struct subtype choose = {
    .id = "choose",
    .name = "選び方",
    .level = 2,
    .templates = templates_choose,
    .asks = "選び方の数",
    .role = {{"N", "全部の数", "<c>"}, {"r", "選ぶ数", "<c>"}},
    .method = {{"並べ方をわる", "組み合わせの問題です。順番を考えて数え、同じ組を何回ずつ数えたかでわります。",
                solve_choose, NULL}},
    .draw = draw_choose,
    .bind = bind_choose,
    .holds = holds_choose,
    .loops = 1,
    .low = {1},
    .high = {4500},
    .hint = "同じ<r><c>の組み合わせを、順番を変えると何回数えることになりますか。",
    .figure = &figure_choose,
};

/* ---- every two of them ---- */
/* after the number | what is done, dictionary form | stem | what is counted | its counter */
static const char *const meetings[] = {
    "人が集まって、どの2人も1回ずつあく手を|する|し|あく手|回",
    "個の点が円周上にあり、どの2個の点も1本の直線で|結ぶ|結び|直線|本",
    "か所の町があって、どの2か所の町も1本の道で|結ぶ|結び|道|本",
    "本のくいが池のまわりに立っていて、どの2本のくいも1本のひもで|結ぶ|結び|ひも|本",
    "人の友だちが、どの2人も1枚ずつ2人だけの写真を|とる|とり|写真|枚",
    "人の友だちが、どの2人も1回ずつ電話で|話す|話し|電話|回",
    "か国の代表が集まり、どの2か国も1回ずつ会談を|する|し|会談|回",
    "個の島があり、どの2個の島も1本の橋で|結ぶ|結び|橋|本",
    "台のコンピューターがあり、どの2台も1本の線で|つなぐ|つなぎ|線|本",
    "けんの家があり、どの2けんの家も1本の糸電話で|つなぐ|つなぎ|糸電話|本",
    "個の駅があり、どの2個の駅も1本のバスの路線で|結ぶ|結び|路線|本",
    "人が食事をする前に、どの2人も1回ずつコップを|合わせる|合わせ|コップを合わせる音|回",
    "!個の星の印があり、どの2個の印も1本の線で|つなぐ|つなぎ|線|本",
    NULL};
static bool draw_meetings(struct build *p) {
    build_context(p, "h|d|v|w|u", meetings);
    build_people(p, "A");
    build_datum(p, N, "N", build_between(p, 4, build_chance(p, 60) ? 20 : 60));
    return true;
}
static void bind_number(struct build *p) {
    build_need(p, "a number to count", build_value(p, N) >= 3 && build_value(p, N) <= 500);
}
static void solve_meetings(struct build *p) {
    struct ratio n = p->datum[N];
    struct ratio each = build_step(p, "1つについて、相手は自分以外なので、", n, '-', build_int(1), "<u>", "ずつです。");
    struct ratio twice = build_step(p, "全部では、", n, '*', each, "<u>", "です。");
    struct ratio all = build_step(p, "同じ組を2回ずつ数えているので、", twice, '/', build_int(2), "<u>", "です。");
    build_trap(p, twice), build_trap(p, build_apply(p, n, '*', build_int(2)));
    build_answer(p, all, "", "<u>");
}
static bool holds_meetings(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == count_groups(build_value(p, N), 2));
}
static const char *const templates_meetings[] = {
    "<N><h><v>ます。<w>は全部で何<u>になりますか。",
    "<N><h><d>とき、<w>は全部で何<u>[ですか。|でしょうか。|になりますか。]",
    "<N><h><d>ことになりました。<w>は合わせて何<u>ですか。",
    "<w>は全部で何<u>ですか。<N><h><v>ます。",
    "<A>が数えてみました。<N><h><v>ます。<w>は全部で何<u>ありますか。",
    "<N><h><v>ます。同じ2つの組は1回しか数えません。<w>の数<wo>",
    "<N><h><d>と、<w>は何<u>になりますか。",
    "<N><h><v>ました。<w>は全部で何<u>ありましたか。",
    NULL,
};
static const struct figure_template no_figure = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<N>"}}};
static const struct figure_template figure_pairs = {FIGURE_TABLE, {{"teams", FIGURE_NUMBER, "<N>"}}};
static const struct subtype pairs = {
    .id = "pairs",
    .name = "2つずつの組",
    .level = 1,
    .templates = templates_meetings,
    .asks = "<w>の数",
    .role = {{"N", "全部の数", ""}},
    .method = {{"2回ずつ数える", "1つずつ相手を数えると、同じ組を2回ずつ数えることになります。", solve_meetings, NULL}},
    .draw = draw_meetings,
    .bind = bind_number,
    .holds = holds_meetings,
    .loops = 1,
    .low = {1},
    .high = {2000},
    .hint = "1つについて、相手はいくつありますか。",
    .figure = &figure_pairs,
};

/* ---- triangles ---- */
static const char *const points[] = {"円周上に|個の点|個の点",           "円い池のまわりに|本のくい|本のくい",
                                     "円の形の板に|本のくぎ|本のくぎ",   "円い紙のふちに|個の印|個の印",
                                     "円周を等分する所に|個の点|個の点", NULL};
static bool draw_triangles(struct build *p) {
    build_context(p, "s|q|q2", points);
    build_people(p, "A");
    build_datum(p, N, "N", build_between(p, 4, 20));
    return true;
}
static void solve_triangles(struct build *p) {
    int64_t n = build_value(p, N);
    struct ratio all = step_groups(p, n, 3, "3つを順番に選ぶとすると、", "個");
    build_trap(p, build_int(n * (n - 1) * (n - 2))), build_trap(p, build_int(n * (n - 1) / 2));
    build_answer(p, all, "", "個");
}
static bool holds_triangles(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == count_groups(build_value(p, N), 3));
}
static const char *const templates_triangles[] = {
    "<s><N><q>があります。このうち3<q2>を結んでできる三角形は全部で何個ありますか。",
    "<s><N><q>があります。3<q2>を頂点とする三角形は何個[できますか。|できるでしょうか。|ですか。]",
    "三角形は全部で何個できますか。<s><N><q>があり、そのうちの3つを結びます。",
    "<A>は、<s>ある<N><q>から3つを選んで結び、三角形をかいています。三角形は全部で何個かけますか。",
    "<s><N><q>があり、どの3つを選んで結んでも三角形ができます。できる三角形の数<wo>",
    "<s>ならんだ<N><q>のうち、3つを頂点にして三角形を作ります。作れる三角形は何個ですか。",
    "<s><N><q>をつけました。そのうち3つを直線で結ぶと、三角形は全部で何個できますか。",
    "<N><q>が<s>あります。3つを選んで三角形を作ると、ちがう三角形は全部で何個できますか。",
    NULL,
};
static const struct subtype triangles = {
    .id = "triangles",
    .name = "三角形の数",
    .level = 2,
    .templates = templates_triangles,
    .asks = "三角形の数",
    .role = {{"N", "点の数", "個"}},
    .method = {{"並べ方をわる", "組み合わせの問題です。3つの頂点の組み合わせを考えます。", solve_triangles, NULL}},
    .draw = draw_triangles,
    .bind = bind_number,
    .holds = holds_triangles,
    .loops = 1,
    .low = {1},
    .high = {1300},
    .hint = "同じ三角形を、頂点を選ぶ順番を変えると何回数えることになりますか。",
    .figure = &no_figure,
};

/* ---- one of each kind ---- */
enum { FIRST, SECOND };
static const char *const kinds[] = {
    "男子|人|女子|人",           "シャツ|枚|ズボン|本",         "パン|種類|飲み物|種類",
    "ケーキ|種類|紅茶|種類",     "ぼうし|個|くつ|足",           "アイス|種類|トッピング|種類",
    "赤い花|本|白い花|本",       "行きの電車|本|帰りの電車|本", "主食|種類|デザート|種類",
    "便せん|種類|ふうとう|種類", "表紙|種類|しおり|種類",       "4年生|人|5年生|人",
    "ノート|冊|えん筆|本",       "スープ|種類|サラダ|種類",     "本|冊|しおり|枚",
    "大人|人|子ども|人",         "!絵本|冊|図かん|冊",          NULL};
static bool draw_kinds(struct build *p) {
    build_context(p, "x|c|y|e", kinds);
    build_people(p, "A");
    build_datum(p, FIRST, "a", build_between(p, 2, 20));
    build_datum(p, SECOND, "b", build_between(p, 2, 20));
    return build_need(p, "different numbers", build_value(p, FIRST) != build_value(p, SECOND));
}
static void solve_kinds(struct build *p) {
    struct ratio ways = build_step(p, "<x>のどの1<c>にも<y>の選び方が<b>通りずつあるので、", p->datum[FIRST], '*',
                                   p->datum[SECOND], "通り", "です。");
    struct ratio sum = build_apply(p, p->datum[FIRST], '+', p->datum[SECOND]);
    build_trap(p, sum), build_trap(p, build_fraction(build_value(p, FIRST) * build_value(p, SECOND), 2));
    build_answer(p, ways, "", "通り");
}
static bool holds_kinds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0;
    if (keep != 3) return true;
    for (int64_t i = 0; i < build_value(p, FIRST); i++)
        for (int64_t j = 0; j < build_value(p, SECOND); j++) found++;
    return x[0] == found;
}
static const char *const templates_kinds[] = {
    "<x>が<a><c>、<y>が<b><e>の中から、それぞれ1<c>と1<e>を選びます。選び方は全部で何通りありますか。",
    "<x><a><c>と<y><b><e>から、<x>と<y>を1つの組にして選びます。組は何通り[できますか。|できるでしょうか。]<x>も<y>も、選ぶ数は1ずつです。",
    "<x>は<a><c>、<y>は<b><e>から選べます。<x>を1<c>、<y>を1<e>選ぶとき、組み合わせは何通りですか。",
    "選び方は何通りありますか。<a><c>の<x>から1<c>、<b><e>の<y>から1<e>を選びます。",
    "<A>は、<a><c>の<x>の中から1<c>、<b><e>の<y>の中から1<e>を選びます。組み合わせは全部で何通りありますか。",
    "<x>を1<c>と<y>を1<e>選びます。<x>は<a><c>、<y>は<b><e>の中から選ぶと、選び方は何通りになりますか。",
    "<a><c>の<x>と<b><e>の<y>があれば、<x>1<c>と<y>1<e>の組み合わせは何通りできますか。",
    "<x>が<a><c>、<y>が<b><e>です。それぞれから1つずつ選ぶ選び方の数<wo>",
    NULL,
};
static const struct figure_template figure_kinds = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct subtype one_each = {
    .id = "one_each",
    .name = "1つずつ選ぶ",
    .level = 1,
    .templates = templates_kinds,
    .asks = "選び方の数",
    .role = {{"a", "<x>の数", "<c>"}, {"b", "<y>の数", "<e>"}},
    .method = {{"かける", "一方を1つ決めるごとに、もう一方の選び方が何通りあるかを考えます。", solve_kinds, NULL}},
    .draw = draw_kinds,
    .holds = holds_kinds,
    .loops = 2,
    .low = {1},
    .high = {500},
    .hint = "<x>を1<c>に決めると、<y>の選び方は何通りですか。",
    .figure = &figure_kinds,
};

static const struct subtype *const subtypes[] = {&choose,
                                                 &pairs,
                                                 &triangles,
                                                 &one_each,
                                                 &family_erabi_dice_sum,
                                                 &family_erabi_dice_range,
                                                 &family_erabi_dice_multiple,
                                                 &family_erabi_dice_difference,
                                                 &family_erabi_dice_product,
                                                 &family_erabi_dice_parity,
                                                 NULL};
const struct family family_erabi = {.id = "erabi",
                                    .number = "F81",
                                    .name = "組み合わせ",
                                    .ways = true,
                                    .grade = 6,
                                    .scene = SCENE_INDOORS,
                                    .subtypes = subtypes};
