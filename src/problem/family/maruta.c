/* maruta.c - 丸太切りとのりしろ: cuts, rests and overlaps are one fewer than the pieces.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ==== 丸太切り ==== */
enum { LENGTH, PIECE, CUT, REST };
static const char *const logs[] = {"丸太|切る|切り", "木材|切る|切り", "角材|切る|切り", "鉄の棒|切る|切り", "竹|切る|切り",
    "板|切る|切り", "パイプ|切る|切り", "ロープ|切る|切り", "ひのきの棒|切る|切り", "すぎの丸太|切る|切り", "アルミの棒|切る|切り", "ようかん|切る|切り", "針金|切る|切り",
    "!パイプ|切る|切り", NULL};

static void bind_log(struct build *p) { build_set(p, "u", p->aux[0] ? "m" : "cm"); }
static bool draw_log(struct build *p, bool rests) {
    build_context(p, "w|d|v", logs);
    int64_t piece = build_round(p, 20, 120, 5), pieces = build_between(p, 4, 24);
    if (!build_need(p, "a plausible log", piece * pieces <= 1200)) return false;
    bool metres = piece * pieces % 100 == 0;
    build_aux(p, 0, metres);
    build_datum(p, LENGTH, "L", metres ? piece * pieces / 100 : piece * pieces);
    build_datum(p, PIECE, "p", piece);
    build_datum(p, CUT, "c", build_between(p, 2, 9));
    if (rests) build_datum(p, REST, "r", build_between(p, 1, 5));
    return build_need(p, "a rest is not a cut", !rests || build_value(p, REST) != build_value(p, CUT));
}
static int64_t log_cm(const struct build *p) { return build_value(p, LENGTH) * (p->aux[0] ? 100 : 1); }
static struct ratio step_cuts(struct build *p) {
    struct ratio length = p->datum[LENGTH];
    if (p->aux[0]) length = build_step(p, "1mは100cmなので、<L>mは、", length, '*', build_int(100), "cm", "です。");
    struct ratio pieces = build_step(p, "切り分けた本数は、", length, '/', p->datum[PIECE], "本", "です。");
    return build_step(p, "切る回数は本数より1少ないので、", pieces, '-', build_int(1), "回", "です。");
}
static bool draw_cut(struct build *p) { return draw_log(p, false); }
static void solve_cut(struct build *p) {
    struct ratio cuts = step_cuts(p);
    struct ratio minutes = build_step(p, "1回に<c>分かかるので、", p->datum[CUT], '*', cuts, "分", "かかります。");
    build_trap(p, build_apply(p, minutes, '+', p->datum[CUT]));
    build_answer(p, minutes, "", "分");
}
static bool holds_cut(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, (x[0] + build_value(p, CUT)) * build_value(p, PIECE) == log_cm(p) * build_value(p, CUT));
}
static const char *const templates_cut[] = {
    "長さ<L><u>の<w>を<p>cmずつに<v>ます。1回<d>のに<c>分かかります。全部切り終わるまでに何分かかりますか。",
    "<L><u>の<w>があります。これを<p>cmずつに切り分けます。1回<d>のに<c>分かかるとき、全部で何分かかりますか。",
    "1本の<w>の長さは<L><u>です。はしから<p>cmずつ切っていきます。1回<d>のに<c>分かかると、切り終わるまでに何分[かかりますか。|かかるでしょうか。]",
    "何分かかりますか。<L><u>の<w>を<p>cmずつに<d>とき、1回<d>のに<c>分かかります。",
    "<w>を1回<d>のに<c>分かかります。<L><u>の<w>を全部<p>cmの長さに切り分けるには、何分かかりますか。",
    "長さが<L><u>の<w>から、<p>cmの棒をできるだけ多く切り取ります。1回<d>のに<c>分かかります。全部切るのに何分かかりますか。",
    "<p>cmずつに切り分けるため、<L><u>の<w>を切ります。切るのに1回<c>分かかります。かかる時間は全部で何分ですか。",
    "<L><u>の<w>を同じ<p>cmの長さに切ります。1か所<d>のに<c>分かかるとすると、切り終わるのは何分後ですか。",
    NULL,
};
static const struct figure_template figure_cut = {FIGURE_CUTS, {{"length", FIGURE_NUMBER, "<L>"},
    {"unit", FIGURE_TEXT, "<u>"}, {"piece", FIGURE_NUMBER, "<p>"}}};
static const struct subtype cut = {
    .id = "cut", .name = "切る時間", .level = 1, .templates = templates_cut,
    .asks = "かかる時間",
    .role = {{"L", "全体の長さ", "<u>"}, {"p", "1本の長さ", "cm"}, {"c", "1回切る時間", "分"},
             {"u", "全体の長さの単位", "cm|m", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"間の数", "植木算と同じ考え方です。最後の1本は切らないので、切る回数は本数より1少なくなります。", solve_cut, NULL}},
    .draw = draw_cut, .bind = bind_log, .holds = holds_cut, .low = {1}, .high = {300},
    .hint = "切り分けた本数と、切る回数は同じですか。",
    .figure = &figure_cut,
};

static bool draw_rest(struct build *p) { return draw_log(p, true); }
static void solve_rest(struct build *p) {
    struct ratio cuts = step_cuts(p);
    struct ratio cutting = build_step(p, "切る時間は、", p->datum[CUT], '*', cuts, "分", "です。");
    struct ratio rests = build_step(p, "最後に切った後は休まないので、休む回数は、", cuts, '-', build_int(1), "回", "です。");
    struct ratio resting = build_step(p, "休む時間は、", p->datum[REST], '*', rests, "分", "です。");
    struct ratio all = build_step(p, "全部で、", cutting, '+', resting, "分", "かかります。");
    build_trap(p, build_apply(p, all, '+', p->datum[REST]));
    build_trap(p, cutting);
    build_answer(p, all, "", "分");
}
/* A cut and its rest as one pair; the last rest taken off. */
static void solve_rest_pairs(struct build *p) {
    struct ratio cuts = step_cuts(p);
    struct ratio pair = build_step(p, "1回切って1回休むと、", p->datum[CUT], '+', p->datum[REST], "分", "かかります。");
    struct ratio pairs = build_step(p, "切る回数だけこれをくり返すと、", pair, '*', cuts, "分", "です。");
    struct ratio all = build_step(p, "最後の休みの<r>分はいらないので、", pairs, '-', p->datum[REST], "分", "かかります。");
    build_answer(p, all, "", "分");
}
/* Play it: cut, rest, cut, ... */
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 15) return true;
    int64_t minutes = 0;
    for (int64_t left = log_cm(p); left > build_value(p, PIECE); left -= build_value(p, PIECE)) minutes += build_value(p, CUT) + (minutes ? build_value(p, REST) : 0);
    return x[0] == minutes;
}
static const char *const templates_rest[] = {
    "長さ<L><u>の<w>を<p>cmずつに<v>ます。1回<d>のに<c>分かかり、1回切るごとに<r>分休みます。切り始めてから切り終わるまでに何分かかりますか。",
    "<L><u>の<w>を<p>cmずつに切り分けます。1回<d>のに<c>分かかり、切った後は次に切るまで<r>分休みます。全部切り終わるまでに何分かかりますか。",
    "1本の<L><u>の<w>を、はしから<p>cmずつ切ります。<d>のに1回<c>分かかり、1回切るごとに<r>分ずつ休みます。最後に切り終わるのは始めてから何分後ですか。",
    "何分かかりますか。<L><u>の<w>を<p>cmずつに切ります。1回<d>のに<c>分かかり、1回切ったら<r>分休みますが、最後の後は休みません。",
    "<w>を1回<d>のに<c>分かかり、その後<r>分休みます。<L><u>の<w>を<p>cmずつに切り分けると、切り終わるまでに何分かかる[でしょうか。|でしょうか。]",
    "長さが<L><u>の<w>があります。<p>cmずつに切るとき、1回に<c>分かかり、1回ごとに<r>分休みます。切り始めてから終わるまでの時間は何分ですか。",
    "<p>cmの棒を作るため、<L><u>の<w>を切ります。1回切るのに<c>分、次に切るまでの休みは<r>分です。全部切るのに何分かかりますか。",
    "<L><u>の<w>を<p>cmずつ切り分ける仕事をします。切る時間は1回<c>分で、切るたびに<r>分休みます。仕事が終わるまでに何分かかりますか。",
    NULL,
};
static const struct figure_template figure_rest = {FIGURE_CUTS, {{"length", FIGURE_NUMBER, "<L>"},
    {"unit", FIGURE_TEXT, "<u>"}, {"piece", FIGURE_NUMBER, "<p>"}, {"rest", FIGURE_NUMBER, "<r>"}}};
static const struct subtype rest = {
    .id = "rest", .name = "休みながら切る", .level = 3, .templates = templates_rest,
    .asks = "かかる時間",
    .role = {{"L", "全体の長さ", "<u>"}, {"p", "1本の長さ", "cm"}, {"c", "1回切る時間", "分"},
             {"r", "1回休む時間", "分"}, {"u", "全体の長さの単位", "cm|m", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"間の数", "植木算と同じ考え方です。切る回数は本数より1少なく、休む回数は切る回数より1少なくなります。", solve_rest, NULL},
               {"組にする", "植木算と同じ考え方です。切ると休むを1組にして、最後の休みだけをひきます。", solve_rest_pairs, "1回切って1回休むと、何分かかりますか。"}},
    .draw = draw_rest, .bind = bind_log, .holds = holds_rest, .low = {1}, .high = {500},
    .hint = "最後に切った後、休みは必要ですか。",
    .figure = &figure_rest,
};

static const struct subtype *const subtypes_maruta[] = {&cut, &rest, NULL};
const struct family family_maruta = {.id = "maruta", .number = "F22", .name = "丸太切り", .grade = 4, .scene = SCENE_WORK, .subtypes = subtypes_maruta};

/* ==== のりしろ ==== */
enum { TAPE, NUMBER, OVERLAP };
static const char *const tapes[] = {"紙テープ|本", "リボン|本", "テープ|本", "細長い紙|枚", "色紙のおび|本", "!画用紙|枚", NULL};
/* One tape and the overlap; how many there are. */
static int64_t draw_tape_numbers(struct build *p) {
    build_context(p, "w|c", tapes);
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
    struct ratio all = build_step(p, "<w><n><c>の長さの合計は、", p->datum[TAPE], '*', p->datum[NUMBER], "cm", "です。");
    struct ratio places = build_step(p, "つなぎ目の数は、", p->datum[NUMBER], '-', build_int(1), "か所", "です。");
    struct ratio lost = build_step(p, "重なる長さの合計は、", p->datum[OVERLAP], '*', places, "cm", "です。");
    struct ratio length = build_step(p, "全体の長さは、", all, '-', lost, "cm", "です。");
    build_trap(p, build_apply(p, all, '-', build_apply(p, p->datum[OVERLAP], '*', p->datum[NUMBER])));
    build_trap(p, all);
    build_answer(p, length, "", "cm");
}
/* The first tape, then what each further one adds. */
static void solve_tape_added(struct build *p) {
    struct ratio gain = build_step(p, "2<c>目からは、1<c>つなぐごとに、", p->datum[TAPE], '-', p->datum[OVERLAP], "cm", "ずつのびます。");
    struct ratio n = build_step(p, "2<c>目からの数は、", p->datum[NUMBER], '-', build_int(1), "<c>", "です。");
    struct ratio more = build_step(p, "のびる長さの合計は、", gain, '*', n, "cm", "です。");
    struct ratio length = build_step(p, "1<c>目の<a>cmとたして、全体の長さは、", p->datum[TAPE], '+', more, "cm", "です。");
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
static const struct figure_template figure_tape = {FIGURE_TAPES, {{"length", FIGURE_NUMBER, "<a>"},
    {"number", FIGURE_NUMBER, "<n>"}, {"overlap", FIGURE_NUMBER, "<b>"}, {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype tape = {
    .id = "tape", .name = "紙テープ", .level = 1, .templates = templates_tape,
    .asks = "全体の長さ",
    .role = {{"a", "1つの長さ", "cm"}, {"n", "つなぐ数", "<c>"}, {"b", "のりしろ", "cm"}},
    .method = {{"間の数", "つなぎ目の数は、<w>の数より1少なくなります。", solve_tape, NULL},
               {"のびる長さ", "2<c>目からは、のりしろの分だけ短くのびます。1<c>目とのびた長さをたします。", solve_tape_added, "<w>を1<c>つなぐと、全体は何cmのびますか。"}},
    .draw = draw_tape, .holds = holds_tape, .low = {1}, .high = {4000},
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
    struct ratio gain = build_step(p, "2<c>目からは、1<c>つなぐごとに、", p->datum[TAPE], '-', p->datum[OVERLAP], "cm", "ずつのびます。");
    struct ratio more = build_step(p, "1<c>目をのぞいた長さは、", p->datum[WHOLE], '-', p->datum[TAPE], "cm", "です。");
    struct ratio n = build_step(p, "2<c>目からの数は、", more, '/', gain, "<c>", "です。");
    struct ratio all = build_step(p, "1<c>目を入れると、", n, '+', build_int(1), "<c>", "です。");
    build_trap(p, n);
    build_answer(p, all, "", "<c>");
}
/* With one more overlap every tape would add the same. */
static void solve_count_even(struct build *p) {
    struct ratio gain = build_step(p, "のりしろをのぞいた1<c>の長さは、", p->datum[TAPE], '-', p->datum[OVERLAP], "cm", "です。");
    struct ratio all = build_step(p, "のりしろ1つ分をのぞくと、どの<w>も同じ長さになり、合計は、", p->datum[WHOLE], '-', p->datum[OVERLAP], "cm", "です。");
    struct ratio n = build_step(p, "だから、<w>の数は、", all, '/', gain, "<c>", "です。");
    build_answer(p, n, "", "<c>");
}
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, TAPE) - (x[0] - 1) * build_value(p, OVERLAP) == build_value(p, WHOLE));
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
static const struct figure_template figure_count = {FIGURE_TAPES, {{"length", FIGURE_NUMBER, "<a>"},
    {"whole", FIGURE_NUMBER, "<L>"}, {"overlap", FIGURE_NUMBER, "<b>"}, {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype count = {
    .id = "count", .name = "本数を求める", .level = 2, .templates = templates_count,
    .asks = "つないだ数",
    .role = {{"a", "1つの長さ", "cm"}, {"L", "全体の長さ", "cm"}, {"b", "のりしろ", "cm"}},
    .method = {{"間の数", "植木算と同じ考え方です。2<c>目からは、<w>の長さからのりしろをひいた分だけのびます。", solve_count, NULL},
               {"のりしろをのぞく", "全体からのりしろ1つ分をのぞいて、どの<w>も同じ長さにそろえます。", solve_count_even, NULL}},
    .draw = draw_count, .holds = holds_count, .low = {2}, .high = {200},
    .hint = "<w>を1<c>つなぐと、全体は何cmのびますか。",
    .figure = &figure_count,
};

static const struct subtype *const subtypes_nori[] = {&tape, &count, NULL};
const struct family family_noritashi = {.id = "noritashi", .number = "F21", .name = "のりしろ", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes_nori};
