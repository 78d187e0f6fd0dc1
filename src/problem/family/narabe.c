/* narabe.c - 並べ方: orders of different things, all or some of them; who has which office.
 *
 *   first place n ways, second n - 1, ... -> their product
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

extern const struct subtype family_narabe_end, family_narabe_pair, family_narabe_round,
    family_narabe_round_pair; /* seki.c */
extern const struct subtype family_narabe_apart, family_narabe_stripes, family_narabe_four,
    family_narabe_free; /* irowake.c */

enum { N, R };

/* what | counter | what is done, in dictionary form | with ます stem | its noun */
static const char *const rows[] = {"子ども|人|が横一列に並ぶ|が横一列に並び|並び方",
                                   "友だち|人|が横一列に並んで写真をとる|が横一列に並んで写真をとり|並び方",
                                   "家族|人|が一列に並ぶ|が一列に並び|並び方",
                                   "児童|人|が長いすに1列にすわる|が長いすに1列にすわり|すわり方",
                                   "選手|人|がたて一列に並ぶ|がたて一列に並び|並び方",
                                   "リレーの選手|人|が1回ずつ順番に走る|が1回ずつ順番に走り|走る順番",
                                   "役者|人|が舞台に横一列に並ぶ|が舞台に横一列に並び|並び方",
                                   "いとこ|人|がベンチに1列にすわる|がベンチに1列にすわり|すわり方",
                                   "ちがう絵|枚|をかべに横一列にはる|をかべに横一列にはり|はり方",
                                   "ちがう本|冊|を本だなに1列に並べる|を本だなに1列に並べ|並べ方",
                                   "ちがう人形|体|をたなに1列に並べる|をたなに1列に並べ|並べ方",
                                   "ちがう色の旗|本|を1列に立てる|を1列に立て|立て方",
                                   "ちがうカード|枚|を横一列に並べる|を横一列に並べ|並べ方",
                                   "ちがう花のはち|個|をまどべに1列に置く|をまどべに1列に置き|置き方",
                                   "ちがう歌|曲|を1回ずつ順番に歌う|を1回ずつ順番に歌い|歌う順番",
                                   "乗り物|種類|に1回ずつ順番に乗る|に1回ずつ順番に乗り|乗る順番",
                                   "ちがうおかし|個|を1日に1個ずつ食べる|を1日に1個ずつ食べ|食べる順番",
                                   "ちがう写真|枚|をアルバムに1列にはる|をアルバムに1列にはり|はり方",
                                   "教科書|冊|をつくえに1列に並べる|をつくえに1列に並べ|並べ方",
                                   "ちがう色のつみ木|個|を横一列に並べる|を横一列に並べ|並べ方",
                                   "!走者|人|が1回ずつ順番に走る|が1回ずつ順番に走り|走る順番",
                                   NULL};
static bool draw_few(struct build *p) {
    build_context(p, "t|c|d|v|w", rows);
    build_people(p, "A");
    build_datum(p, N, "N", build_between(p, 3, 7));
    return true;
}
/* Lists of r different ones out of n: those of one place less, each with everyone who is not in it. */
static int64_t count_lists(int64_t n, int64_t r) {
    int64_t lists = 1;
    for (int64_t taken = 0; taken < r; taken++) {
        int64_t longer = 0;
        for (int64_t i = taken; i < n; i++) longer += lists;
        lists = longer;
    }
    return lists;
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<N>"}}};

/* ---- all in a row ---- */
static void bind_all(struct build *p) {
    build_need(p, "orders that can be listed", build_value(p, N) >= 3 && build_value(p, N) <= 7);
}
static bool holds_all(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == count_lists(build_value(p, N), build_value(p, N)));
}
static void solve_all(struct build *p) {
    int64_t n = build_value(p, N);
    build_line(p);
    build_say(p, "1番目は<N>通り、2番目は残りから選ぶので1へり、と順に考えて、");
    struct ratio ways = build_choices(p, n, n, "通り");
    build_say(p, "です。");
    build_trap(p, build_int(n * n)), build_trap(p, p->datum[N]);
    build_trap(p, build_int(n * (n + 1) / 2));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_all[] = {
    "<N><c>の<t><v>ます。<w>は全部で何通りありますか。",
    "<N><c>の<t><d>とき、<w>は何通り[ありますか。|でしょうか。|になりますか。]",
    "<t>が<N><c>あるとします。この<N><c>全部<v>ます。<w>は何通りですか。",
    "<w>は何通りありますか。<N><c>の<t><v>ます。",
    "<N><c>の<t><d>ことになりました。<w>は全部で何通り考えられますか。",
    "<A>は、<N><c>の<t><d>ときの<w>を全部書き出しました。何通りありましたか。",
    "全部で<N><c>の<t><v>ます。<w>の数<wo>",
    "<N><c>の<t><d>には、何通りの<w>がありますか。",
    "!<t>は<N><c>です。これら<v>ます。<w>は全部で何通りになりますか。",
    NULL,
};
static const struct subtype all = {
    .id = "all",
    .name = "全部を並べる",
    .level = 1,
    .templates = templates_all,
    .asks = "<w>の数",
    .role = {{"N", "<t>の数", "<c>"}},
    .method = {{"順に決める", "並べ方の問題です。1番目から順に、何通りの決め方があるかを考えます。", solve_all, NULL}},
    .draw = draw_few,
    .bind = bind_all,
    .holds = holds_all,
    .loops = 1,
    .low = {1},
    .high = {5040},
    .hint = "1番目を決めると、2番目は残りの何<c>から選びますか。",
    .figure = &no_figure,
};

/* ---- r of n in order ---- */
static const char *const some_rows[] = {
    "子ども|人|を選んで1列に並べる|を選んで1列に並べ|並べ方",
    "ちがう本|冊|を選んで本だなに1列に並べる|を選んで本だなに1列に並べ|並べ方",
    "ちがうまんが|冊|を選んで左から順に並べる|を選んで左から順に並べ|並べ方",
    "ちがう色の旗|本|を選んで1列に立てる|を選んで1列に立て|立て方",
    "ちがうカード|枚|を選んで横一列に並べる|を選んで横一列に並べ|並べ方",
    "乗り物|種類|を選んで順番に乗る|を選んで順番に乗り|乗り方",
    "選手|人|を選んでリレーの走る順番を決める|を選んでリレーの走る順番を決め|決め方",
    "ちがう絵|枚|を選んでかべに横一列にはる|を選んでかべに横一列にはり|はり方",
    "人形|体|を選んでたなに1列に並べる|を選んでたなに1列に並べ|並べ方",
    "児童|人|を選んで発表の順番を決める|を選んで発表の順番を決め|決め方",
    "ちがう花のなえ|本|を選んで左から順に植える|を選んで左から順に植え|植え方",
    "ちがう写真|枚|を選んでアルバムに1列にはる|を選んでアルバムに1列にはり|はり方",
    "ちがう曲|曲|を選んで演奏する順番を決める|を選んで演奏する順番を決め|決め方",
    "ちがう文字|文字|を選んで横一列に並べる|を選んで横一列に並べ|並べ方",
    "ちがう色の玉|個|を選んで1列に並べる|を選んで1列に並べ|並べ方",
    "店|けん|を選んで回る順番を決める|を選んで回る順番を決め|決め方",
    "ちがう記号|個|を選んで左から順に書く|を選んで左から順に書き|書き方",
    "ちがう味のあめ|個|を選んで順番になめる|を選んで順番になめ|なめる順番",
    "町|か所|を選んで回る順番を決める|を選んで回る順番を決め|決め方",
    "リレーの候補|人|を選んで第1走者から順に決める|を選んで第1走者から順に決め|決め方",
    "!ちがう色の箱|個|を選んで横一列に並べる|を選んで横一列に並べ|並べ方",
    NULL};
static bool draw_some(struct build *p) {
    static const int64_t most[] = {0, 0, 60, 30, 15};
    int64_t r = build_between(p, 2, 4);
    build_context(p, "t|c|d|v|w", some_rows);
    build_people(p, "A");
    build_datum(p, N, "N", build_between(p, r + 1, most[r]));
    build_datum(p, R, "r", r);
    return true;
}
static void bind_some(struct build *p) {
    int64_t n = build_value(p, N), r = build_value(p, R);
    build_need(p, "places that can be filled", r >= 2 && r <= 6 && r < n && n <= 60);
}
static void solve_some(struct build *p) {
    int64_t n = build_value(p, N), r = build_value(p, R), power = 1;
    build_line(p);
    build_say(p, "1番目は<N>通り、2番目からは1ずつへるので、<r>個の数をかけて、");
    struct ratio ways = build_choices(p, n, r, "通り");
    build_say(p, "です。");
    for (int64_t i = 0; i < r; i++) power *= n;
    build_trap(p, build_int(power)), build_trap(p, build_apply(p, p->datum[N], '*', p->datum[R]));
    build_answer(p, ways, "", "通り");
}
static bool holds_some(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == count_lists(build_value(p, N), build_value(p, R)));
}
static const char *const templates_some[] = {
    "<N><c>の<t>の中から<r><c><v>ます。<w>は全部で何通りありますか。",
    "<t>が<N><c>あるとします。このうち<r><c><d>とき、<w>は何通り[ありますか。|でしょうか。|になりますか。]",
    "<N><c>の<t>から<r><c><d>ことにしました。<w>は全部で何通りですか。",
    "<w>は何通りありますか。<N><c>の<t>から<r><c><v>ます。",
    "<A>は、<N><c>の<t>の中から<r><c><v>ます。<w>は何通り考えられますか。",
    "全部で<N><c>の<t>のうち、<r><c>だけ<v>ます。順番もふくめて、<w>は何通りありますか。",
    "<N><c>の<t>があれば、そこから<r><c><d>とき、順番もふくめて何通りの<w>がありますか。",
    "<N><c>の<t>から<r><c><d>ときの<w>の数<wo>",
    "!<t>は全部で<N><c>です。ここから<r><c><v>ます。<w>は全部で何通りありますか。",
    NULL,
};
static const struct figure_template figure_some = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<N>|<r>"}}};
static const struct subtype some = {
    .id = "some",
    .name = "選んで並べる",
    .level = 1,
    .templates = templates_some,
    .asks = "<w>の数",
    .role = {{"N", "全部の数", "<c>"}, {"r", "選ぶ数", "<c>"}},
    .method = {{"順に決める", "並べ方の問題です。順番がちがえば別のものとして、1番目から順に決めます。", solve_some,
                NULL}},
    .draw = draw_some,
    .bind = bind_some,
    .holds = holds_some,
    .loops = 1,
    .low = {1},
    .high = {40000},
    .hint = "1番目を決めると、2番目は何通りの決め方がありますか。",
    .figure = &figure_some,
};

/* ---- offices ---- */
/* offices | how many | of each one, unless the words say so: を1人ずつ */
#define PAIR(a, b) a "、" b "|2|を1人ずつ", a "と" b "|2|を1人ずつ"
#define PAIR_OF_ONE(a, b) PAIR(a, b), a "1人と" b "1人|2|を", a "1人、" b "1人|2|を"
#define TRIPLE(a, b, c) a "、" b "、" c "|3|を1人ずつ", a "と" b "と" c "|3|を1人ずつ"
#define TRIPLE_OF_ONE(a, b, c) TRIPLE(a, b, c), a "1人、" b "1人、" c "1人|3|を", a "1人と" b "1人と" c "1人|3|を"
static const char *const offices[] = {PAIR_OF_ONE("委員長", "副委員長"),
                                      PAIR_OF_ONE("班長", "副班長"),
                                      PAIR_OF_ONE("部長", "副部長"),
                                      PAIR_OF_ONE("議長", "副議長"),
                                      PAIR_OF_ONE("会長", "副会長"),
                                      PAIR_OF_ONE("団長", "副団長"),
                                      PAIR_OF_ONE("リーダー", "サブリーダー"),
                                      PAIR_OF_ONE("キャプテン", "副キャプテン"),
                                      PAIR_OF_ONE("代表", "副代表"),
                                      PAIR_OF_ONE("司会", "記録"),
                                      PAIR_OF_ONE("委員長", "書記"),
                                      PAIR("学級委員", "書記"),
                                      PAIR("書記", "会計"),
                                      PAIR("司会者", "記録係"),
                                      PAIR("図書係", "保健係"),
                                      PAIR("体育係", "音楽係"),
                                      PAIR("ピッチャー", "キャッチャー"),
                                      PAIR("王様役", "王女役"),
                                      PAIR("主役", "わき役"),
                                      PAIR("朝の司会", "帰りの司会"),
                                      PAIR("1位", "2位"),
                                      PAIR("第1走者", "第2走者"),
                                      TRIPLE_OF_ONE("委員長", "副委員長", "書記"),
                                      TRIPLE_OF_ONE("部長", "副部長", "会計"),
                                      TRIPLE_OF_ONE("班長", "副班長", "書記"),
                                      TRIPLE("会長", "副会長", "書記"),
                                      TRIPLE("議長", "副議長", "書記"),
                                      TRIPLE("第1走者", "第2走者", "第3走者"),
                                      TRIPLE("図書係", "保健係", "体育係"),
                                      TRIPLE("ボーカル", "ギター", "ドラム"),
                                      TRIPLE("1位", "2位", "3位"),
                                      NULL};
static const char *const groups[] = {"クラス",   "委員会",   "班",     "クラブ", "チーム", "学年",        "グループ",
                                     "子ども会", "サークル", "合唱団", "野球部", "劇団",   "!実行委員会", NULL};
static bool draw_offices(struct build *p) {
    build_context(p, "t", groups);
    build_words(p, "g|m|ew", offices);
    build_people(p, "A");
    build_datum(p, N, "N", build_between(p, 4, build_get_number(p, "m") == 2 ? 60 : 40));
    return true;
}
static void bind_offices(struct build *p) {
    build_aux(p, 0, build_get_number(p, "m"));
    build_need(p, "offices that can be filled", p->aux[0] >= 2 && p->aux[0] <= 6 && p->aux[0] < build_value(p, N));
}
static void solve_offices(struct build *p) {
    int64_t n = build_value(p, N), m = p->aux[0], chosen = n * (n - 1) / 2;
    build_line(p);
    build_say(p, "1つ目の役は<N>通り、2つ目の役からは1人ずつへるので、役の数だけかけて、");
    struct ratio ways = build_choices(p, n, m, "通り");
    build_say(p, "です。");
    build_trap(p, build_int(m == 2 ? chosen : chosen * (n - 2) / 3)), build_trap(p, build_int(n * m));
    build_answer(p, ways, "", "通り");
}
static bool holds_offices(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == count_lists(build_value(p, N), p->aux[0]));
}
static const char *const templates_offices[] = {
    "<N>人の<t>の中から、<g><ew>選びます。選び方は全部で何通りありますか。",
    "<N>人の<t>で、<g><ew>決めます。決め方は何通り[ありますか。|でしょうか。|になりますか。]",
    "ある<t>には<N>人がいます。この中から<g><ew>選ぶとき、選び方は何通りですか。ただし、1人が2つの役をすることはありません。",
    "何通りの決め方がありますか。<N>人の<t>から<g><ew>決めます。",
    "<A>の<t>は<N>人です。<g><ew>選ぶ方法は全部で何通りありますか。",
    "<t>の<N>人から<g><ew>選びます。1人は1つの役だけです。選び方の数<wo>",
    "<N>人の<t>から<g><ew>決める方法は、全部で何通りありますか。",
    "<N>人いる<t>で、<g><ew>選びます。何通りの選び方がありますか。",
    "!<t>は<N>人です。この中から<g><ew>決めると、決め方は何通りありますか。",
    NULL,
};
static const struct subtype offices_of = {
    .id = "offices",
    .name = "役を決める",
    .level = 1,
    .templates = templates_offices,
    .implied = "m",
    .asks = "選び方の数",
    .role = {{"N", "全部の人数", "人"}},
    .method = {{"順に決める", "役がちがうので、並べ方と同じように、役を1つずつ順に決めます。", solve_offices, NULL}},
    .draw = draw_offices,
    .bind = bind_offices,
    .holds = holds_offices,
    .loops = 1,
    .low = {1},
    .high = {70000},
    .hint = "1つ目の役が決まると、2つ目の役は何人から選びますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&all,
                                                 &some,
                                                 &offices_of,
                                                 &family_narabe_end,
                                                 &family_narabe_pair,
                                                 &family_narabe_round,
                                                 &family_narabe_round_pair,
                                                 &family_narabe_apart,
                                                 &family_narabe_stripes,
                                                 &family_narabe_four,
                                                 &family_narabe_free,
                                                 NULL};
const struct family family_narabe = {.id = "narabe",
                                     .number = "F80,F83",
                                     .name = "並べ方",
                                     .ways = true,
                                     .grade = 6,
                                     .scene = SCENE_INDOORS,
                                     .subtypes = subtypes};
