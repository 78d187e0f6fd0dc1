/* noritashi.c - のりしろ: tapes glued in a row; overlaps are one fewer than tapes.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TAPE, NUMBER, OVERLAP };
static const char *const tapes[] = {
    "紙テープ|本",   "リボン|本",   "テープ|本",     "細長い紙|枚", "色紙のおび|本", "折り紙のおび|本",
    "紙のおび|本",   "色画用紙|枚", "長方形の紙|枚", "はがき|枚",   "布|枚",         "紙|枚",
    "布のテープ|本", "ポスター|枚", "かざりの紙|枚", "板|枚",       "短ざく|枚",     "ビニールテープ|本",
    "包み紙|枚",     "ロール紙|枚", "!画用紙|枚",    NULL};
/* One tape and the overlap; how many there are. */
static int64_t draw_tape_numbers(struct build *p) {
    build_context(p, "w|c", tapes);
    build_people(p, "A");
    int64_t overlap = build_between(p, 1, 5), length = build_between(p, overlap * 3, 60);
    build_datum(p, TAPE, "a", length);
    build_datum(p, OVERLAP, "b", overlap);
    return build_between(p, 4, 60);
}
static bool draw_tape(struct build *p) {
    build_datum(p, NUMBER, "n", draw_tape_numbers(p));
    return build_need(p, "numbers differ", build_value(p, TAPE) != build_value(p, NUMBER));
}
static void solve_tape(struct build *p) {
    struct ratio all =
        build_step(p, "<w><n><c>の長さの合計は、", p->datum[TAPE], '*', p->datum[NUMBER], "cm", "です。");
    struct ratio places = build_step(p, "つなぎ目の数は、", p->datum[NUMBER], '-', build_int(1), "か所", "です。");
    struct ratio lost = build_step(p, "重なる長さの合計は、", p->datum[OVERLAP], '*', places, "cm", "です。");
    struct ratio length = build_step(p, "全体の長さは、", all, '-', lost, "cm", "です。");
    build_trap(p, build_apply(p, all, '-', build_apply(p, p->datum[OVERLAP], '*', p->datum[NUMBER])));
    build_trap(p, all);
    build_answer(p, length, "", "cm");
}
/* The first tape, then what each further one adds. */
static void solve_tape_added(struct build *p) {
    struct ratio gain = build_step(p, "2<c>目からは、1<c>つなぐごとに、", p->datum[TAPE], '-', p->datum[OVERLAP], "cm",
                                   "ずつのびます。");
    struct ratio n = build_step(p, "2<c>目からの数は、", p->datum[NUMBER], '-', build_int(1), "<c>", "です。");
    struct ratio more = build_step(p, "のびる長さの合計は、", gain, '*', n, "cm", "です。");
    struct ratio length =
        build_step(p, "1<c>目の<a>cmとたして、全体の長さは、", p->datum[TAPE], '+', more, "cm", "です。");
    build_answer(p, length, "", "cm");
}
/* Glue one after the other. */
static bool holds_tape(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 7) return true;
    int64_t length = build_value(p, TAPE);
    for (int64_t i = 1; i < build_value(p, NUMBER); i++) length += build_value(p, TAPE) - build_value(p, OVERLAP);
    return x[0] == length;
}
static const char *const templates_tape[] = {
    "長さ<a>cmの<w><n><c>を、のりしろを<b>cmにして1<c>につなげます。全体の長さは何cmになりますか。",
    "<a>cmの<w>を<n><c>、のりしろ<b>cmでつなぎます。つないだ全体の長さは何cmですか。",
    "1<c>の長さが<a>cmの<w>が<n><c>あります。<b>cmずつ重ねてはり合わせると、全体の長さは何cm[ですか。|になりますか。|でしょうか。]",
    "<w><n><c>をまっすぐにつなげます。<w>の長さはどれも<a>cm、のりしろは<b>cmです。全体の長さ<wo>単位はcmとします。",
    "全体の長さは何cmですか。長さ<a>cmの<w><n><c>を、重なりが<b>cmになるようにつなげました。",
    "どれも<a>cmの<w>を<n><c>用意し、<b>cmずつ重ねて一列にはりました。はしからはしまで何cmありますか。",
    "のりしろを<b>cmにして、<a>cmの<w>を<n><c>つなぎました。できた<w>の長さは何cmですか。",
    "<n><c>の<w>をつなげて1<c>の長い<w>を作ります。1<c>の長さは<a>cm、のりしろは<b>cmです。長さは何cmになりますか。",
    NULL,
};
static const struct figure_template figure_tape = {FIGURE_TAPES,
                                                   {{"length", FIGURE_NUMBER, "<a>"},
                                                    {"number", FIGURE_NUMBER, "<n>"},
                                                    {"overlap", FIGURE_NUMBER, "<b>"},
                                                    {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype tape = {
    .id = "tape",
    .name = "紙テープ",
    .level = 1,
    .templates = templates_tape,
    .asks = "全体の長さ",
    .role = {{"a", "1つの長さ", "cm"}, {"n", "つなぐ数", "<c>"}, {"b", "のりしろ", "cm"}},
    .method = {{"間の数", "つなぎ目の数は、<w>の数より1少なくなります。", solve_tape, NULL},
               {"のびる長さ", "2<c>目からは、のりしろの分だけ短くのびます。1<c>目とのびた長さをたします。",
                solve_tape_added, "<w>を1<c>つなぐと、全体は何cmのびますか。"}},
    .draw = draw_tape,
    .holds = holds_tape,
    .loops = 1,
    .low = {1},
    .high = {4000},
    .hint = "つなぎ目は何か所ありますか。",
    .figure = &figure_tape,
};

/* asked: how many tapes */
enum { WHOLE = 1 };
static bool draw_count(struct build *p) {
    int64_t n = draw_tape_numbers(p);
    build_datum(p, WHOLE, "L", build_value(p, TAPE) * n - build_value(p, OVERLAP) * (n - 1));
    return true;
}
static void solve_count(struct build *p) {
    struct ratio gain = build_step(p, "2<c>目からは、1<c>つなぐごとに、", p->datum[TAPE], '-', p->datum[OVERLAP], "cm",
                                   "ずつのびます。");
    struct ratio more = build_step(p, "1<c>目をのぞいた長さは、", p->datum[WHOLE], '-', p->datum[TAPE], "cm", "です。");
    struct ratio n = build_step(p, "2<c>目からの数は、", more, '/', gain, "<c>", "です。");
    struct ratio all = build_step(p, "1<c>目を入れると、", n, '+', build_int(1), "<c>", "です。");
    build_trap(p, n);
    build_answer(p, all, "", "<c>");
}
/* With one more overlap every tape would add the same. */
static void solve_count_even(struct build *p) {
    struct ratio gain =
        build_step(p, "のりしろをのぞいた1<c>の長さは、", p->datum[TAPE], '-', p->datum[OVERLAP], "cm", "です。");
    struct ratio all = build_step(p, "のりしろ1つ分をのぞくと、どの<w>も同じ長さになり、合計は、", p->datum[WHOLE], '-',
                                  p->datum[OVERLAP], "cm", "です。");
    struct ratio n = build_step(p, "だから、<w>の数は、", all, '/', gain, "<c>", "です。");
    build_answer(p, n, "", "<c>");
}
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * build_value(p, TAPE) - (x[0] - 1) * build_value(p, OVERLAP) == build_value(p, WHOLE));
}
static const char *const templates_count[] = {
    "長さ<a>cmの<w>を、のりしろを<b>cmにして何<c>かつなげると、全体の長さは<L>cmになりました。<w>を何<c>つなげましたか。",
    "<a>cmの<w>を<b>cmずつ重ねてはり合わせると、全体が<L>cmになりました。<w>は何<c>[ですか。|使いましたか。|でしょうか。]",
    "<w>を何<c>つなげばよいですか。1<c>の長さは<a>cm、のりしろは<b>cmで、全体を<L>cmにします。",
    "全体の長さが<L>cmになるように、<a>cmの<w>をつなぎます。のりしろは<b>cmです。<w>は何<c>必要ですか。",
    "1<c>の長さが<a>cmの<w>を、のりしろ<b>cmで一列につなぎました。はしからはしまで<L>cmです。<w>の数<wo>",
    "のりしろを<b>cmにして<a>cmの<w>をつなげ、<L>cmの長い<w>を作ります。何<c>つなげますか。",
    "<L>cmの長い<w>があります。これは<a>cmの<w>を、<b>cmずつ重ねてつないだものです。何<c>つなぎましたか。",
    "どれも<a>cmの<w>を<b>cmずつ重ねてつなぎ、<L>cmにしました。使った<w>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_count = {FIGURE_TAPES,
                                                    {{"length", FIGURE_NUMBER, "<a>"},
                                                     {"whole", FIGURE_NUMBER, "<L>"},
                                                     {"overlap", FIGURE_NUMBER, "<b>"},
                                                     {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype count = {
    .id = "count",
    .name = "本数を求める",
    .level = 2,
    .templates = templates_count,
    .asks = "つないだ数",
    .role = {{"a", "1つの長さ", "cm"}, {"L", "全体の長さ", "cm"}, {"b", "のりしろ", "cm"}},
    .method = {{"間の数", "植木算と同じ考え方です。2<c>目からは、<w>の長さからのりしろをひいた分だけのびます。",
                solve_count, NULL},
               {"のりしろをのぞく", "全体からのりしろ1つ分をのぞいて、どの<w>も同じ長さにそろえます。",
                solve_count_even, NULL}},
    .draw = draw_count,
    .holds = holds_count,
    .low = {2},
    .high = {200},
    .hint = "<w>を1<c>つなぐと、全体は何cmのびますか。",
    .figure = &figure_count,
};

static const struct subtype *const subtypes[] = {&tape, &count, NULL};
const struct family family_noritashi = {
    .id = "noritashi", .number = "F21", .name = "のりしろ", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};
