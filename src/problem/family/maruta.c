/* maruta.c - 丸太切り: cuts are one fewer than the pieces, rests one fewer than the cuts.
 *
 *   when it is done: the time of day at which it began + all those minutes
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/jikoku.h"

enum { LENGTH, PIECE, CUT, REST };
static const char *const logs[] = {"丸太|切る|切り",
                                   "木材|切る|切り",
                                   "角材|切る|切り",
                                   "鉄の棒|切る|切り",
                                   "竹|切る|切り",
                                   "板|切る|切り",
                                   "パイプ|切る|切り",
                                   "ロープ|切る|切り",
                                   "ひのきの棒|切る|切り",
                                   "すぎの丸太|切る|切り",
                                   "アルミの棒|切る|切り",
                                   "ようかん|切る|切り",
                                   "針金|切る|切り",
                                   "木|切る|切り",
                                   "木の棒|切る|切り",
                                   "銅のパイプ|切る|切り",
                                   "鉄のレール|切る|切り",
                                   "長い竹|切る|切り",
                                   "太い丸太|切る|切り",
                                   "くいにする木|切る|切り",
                                   "鉄の板|切る|切り",
                                   "ホース|切る|切り",
                                   "太い木の枝|切る|切り",
                                   "!パイプ|切る|切り",
                                   NULL};

static void bind_log(struct build *p) { build_set(p, "u", p->aux[0] ? "m" : "cm"); }
static bool draw_log(struct build *p, bool rests) {
    build_context(p, "w|d|v", logs);
    build_people(p, "A");
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
static const struct figure_template figure_cut = {
    FIGURE_CUTS, {{"length", FIGURE_NUMBER, "<L>"}, {"unit", FIGURE_TEXT, "<u>"}, {"piece", FIGURE_NUMBER, "<p>"}}};
static const struct subtype cut = {
    .id = "cut",
    .name = "切る時間",
    .level = 1,
    .templates = templates_cut,
    .asks = "かかる時間",
    .role = {{"L", "全体の長さ", "<u>"},
             {"p", "1本の長さ", "cm"},
             {"c", "1回切る時間", "分"},
             {"u", "全体の長さの単位", "cm|m", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"間の数", "植木算と同じ考え方です。最後の1本は切らないので、切る回数は本数より1少なくなります。",
                solve_cut, NULL}},
    .draw = draw_cut,
    .bind = bind_log,
    .holds = holds_cut,
    .low = {1},
    .high = {300},
    .hint = "切り分けた本数と、切る回数は同じですか。",
    .figure = &figure_cut,
};

static bool draw_rest(struct build *p) { return draw_log(p, true); }
static void solve_rest(struct build *p) {
    struct ratio cuts = step_cuts(p);
    struct ratio cutting = build_step(p, "切る時間は、", p->datum[CUT], '*', cuts, "分", "です。");
    struct ratio rests =
        build_step(p, "最後に切った後は休まないので、休む回数は、", cuts, '-', build_int(1), "回", "です。");
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
    struct ratio all =
        build_step(p, "最後の休みの<r>分はいらないので、", pairs, '-', p->datum[REST], "分", "かかります。");
    build_answer(p, all, "", "分");
}
/* Play it: cut, rest, cut, ... */
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 15) return true;
    int64_t minutes = 0;
    for (int64_t left = log_cm(p); left > build_value(p, PIECE); left -= build_value(p, PIECE))
        minutes += build_value(p, CUT) + (minutes ? build_value(p, REST) : 0);
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
static const struct figure_template figure_rest = {FIGURE_CUTS,
                                                   {{"length", FIGURE_NUMBER, "<L>"},
                                                    {"unit", FIGURE_TEXT, "<u>"},
                                                    {"piece", FIGURE_NUMBER, "<p>"},
                                                    {"rest", FIGURE_NUMBER, "<r>"}}};
static const struct subtype rest = {
    .id = "rest",
    .name = "休みながら切る",
    .level = 3,
    .templates = templates_rest,
    .asks = "かかる時間",
    .role = {{"L", "全体の長さ", "<u>"},
             {"p", "1本の長さ", "cm"},
             {"c", "1回切る時間", "分"},
             {"r", "1回休む時間", "分"},
             {"u", "全体の長さの単位", "cm|m", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"間の数", "植木算と同じ考え方です。切る回数は本数より1少なく、休む回数は切る回数より1少なくなります。",
                solve_rest, NULL},
               {"組にする", "植木算と同じ考え方です。切ると休むを1組にして、最後の休みだけをひきます。",
                solve_rest_pairs, "1回切って1回休むと、何分かかりますか。"}},
    .draw = draw_rest,
    .bind = bind_log,
    .holds = holds_rest,
    .loops = 1,
    .low = {1},
    .high = {500},
    .hint = "最後に切った後、休みは必要ですか。",
    .figure = &figure_rest,
};

/* ---- the same, asked as a time of day ---- */
enum { HOUR = REST + 1 };
enum { AUX_UNIT, AUX_CLOCK, AUX_HALF };
static void bind_done(struct build *p) {
    bind_log(p);
    build_set(p, "am", family_jikoku_half[p->aux[AUX_HALF]]);
    family_jikoku_bind_clock(p, build_value(p, HOUR), "h", "m", p->aux[AUX_HALF], "ck", AUX_CLOCK);
}
static bool draw_done(struct build *p) {
    if (!draw_log(p, true)) return false;
    bool morning = build_chance(p, 60);
    build_aux(p, AUX_HALF, morning ? JIKOKU_MORNING : build_chance(p, 70) ? JIKOKU_AFTERNOON : JIKOKU_PLAIN);
    family_jikoku_draw_clock(p, HOUR, "h", "m",
                             p->aux[AUX_HALF] == JIKOKU_AFTERNOON ? build_between(p, 1, 5) : build_between(p, 7, 11));
    return true;
}
/* Pieces, cuts and rests on one line; the whole length in cm. */
static void step_counts(struct build *p, struct ratio length, struct ratio *cuts, struct ratio *rests) {
    build_line(p);
    build_say(p, "切り分けた本数は、");
    struct ratio pieces = build_equation(p, length, '/', p->datum[PIECE], "本");
    build_say(p, "なので、切る回数は、");
    *cuts = build_equation(p, pieces, '-', build_int(1), "回");
    build_say(p, "、休む回数は、");
    *rests = build_equation(p, *cuts, '-', build_int(1), "回");
    build_say(p, "です。");
}
static void solve_done(struct build *p) {
    struct ratio length = p->datum[LENGTH], cuts, rests;
    if (p->aux[AUX_UNIT]) length = build_step(p, "1mは100cmなので、", length, '*', build_int(100), "cm", "です。");
    step_counts(p, length, &cuts, &rests);
    build_line(p);
    build_say(p, "切る時間は、");
    struct ratio cutting = build_equation(p, p->datum[CUT], '*', cuts, "分");
    build_say(p, "、休む時間は、");
    struct ratio resting = build_equation(p, p->datum[REST], '*', rests, "分");
    build_say(p, "です。");
    struct ratio all = build_step(p, "全部で、", cutting, '+', resting, "分", "かかります。");
    struct ratio clock =
        family_jikoku_step_minutes(p, "<am><ck>は、夜中の0時から数えると、", p->aux[AUX_CLOCK], "で、");
    build_say(p, "切り終わるのは、");
    struct ratio done = build_equation(p, clock, '+', all, "分");
    build_say(p, "です。");
    if (!build_need(p, "the same day", done.num < JIKOKU_DAY)) return;
    family_jikoku_step_hours(p, done);
    build_trap(p, build_int((int64_t)done.num + build_value(p, REST) + 1));
    family_jikoku_answer(p, (int64_t)done.num, p->aux[AUX_HALF] != JIKOKU_PLAIN);
}
/* The minutes are played as above. */
static bool holds_done(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 31) return true;
    int64_t at = p->aux[AUX_CLOCK], pause = 0;
    for (int64_t left = log_cm(p); left > build_value(p, PIECE); left -= build_value(p, PIECE))
        at += pause + build_value(p, CUT), pause = build_value(p, REST);
    return x[0] - 1 == at;
}
static const char *const templates_done[] = {
    "長さ<L><u>の<w>を<p>cmずつに<v>ます。1回<d>のに<c>分かかり、1回切るごとに<r>分休みます。<am><ck>に切り始めると、切り終わるのは何時何分ですか。",
    "<L><u>の<w>を<p>cmずつに切り分けます。<am><ck>に始めて、1回<d>のに<c>分かかり、切った後は次に切るまで<r>分休みます。何時何分に切り終わりますか。",
    "<am><ck>から、<L><u>の<w>を、はしから<p>cmずつ切ります。<d>のに1回<c>分かかり、1回切るごとに<r>分ずつ休みます。最後に切り終わる時こくは何時何分ですか。",
    "切り終わるのは何時何分ですか。<am><ck>に、<L><u>の<w>を<p>cmずつに切り始めます。1回<d>のに<c>分かかり、1回切ったら<r>分休みますが、最後の後は休みません。",
    "<w>を1回<d>のに<c>分かかり、その後<r>分休みます。<L><u>の<w>を<p>cmずつに切り分ける仕事を<am><ck>に始めると、何時何分に終わる[でしょうか。|ことになりますか。]",
    "長さが<L><u>の<w>があります。<p>cmずつに切るとき、1回に<c>分かかり、1回ごとに<r>分休みます。<am><ck>に切り始めました。全部切り終わるのは何時何分ですか。",
    "<p>cmの棒を作るため、<am><ck>から<L><u>の<w>を切ります。1回切るのに<c>分、次に切るまでの休みは<r>分です。全部切り終わるのは何時何分ですか。",
    "<L><u>の<w>を<p>cmずつ切り分ける仕事を<am><ck>に始めます。切る時間は1回<c>分で、切るたびに<r>分休みます。仕事が終わる時こく<wo>",
    "!<am><ck>に始め、<L><u>の<w>を<p>cmずつに切ります。1回<c>分かかり、切るごとに<r>分休むと、終わるのは何時何分ですか。",
    NULL,
};
static const struct subtype rest_clock = {
    .id = "rest_clock",
    .name = "休みながら切って終わる時こく",
    .level = 3,
    .templates = templates_done,
    .asks = "切り終わる時こく",
    .role = {{"L", "全体の長さ", "<u>"},
             {"p", "1本の長さ", "cm"},
             {"c", "1回切る時間", "分"},
             {"r", "1回休む時間", "分"},
             {"h", "始める時こくの時", "時"},
             {"m", "始める時こくの分", "分", PROBLEM_PARAMETER, .optional = true},
             {"u", "全体の長さの単位", "cm|m", PROBLEM_CHOICE, .aux = AUX_UNIT},
             {"half", "午前か午後か", "午前|午後|なし", PROBLEM_CHOICE, .aux = AUX_HALF}},
    .method = {{"間の数", "植木算と同じ考え方です。かかる時間を求めて、始める時こくにたします。", solve_done, NULL}},
    .draw = draw_done,
    .bind = bind_done,
    .holds = holds_done,
    .loops = 1,
    .low = {1},
    .high = {JIKOKU_DAY},
    .hint = "最後に切った後、休みは必要ですか。",
    .figure = &figure_rest,
};

static const struct subtype *const subtypes[] = {&cut, &rest, &rest_clock, NULL};
const struct family family_maruta = {
    .id = "maruta", .number = "F22", .name = "丸太切り", .grade = 4, .scene = SCENE_WORK, .subtypes = subtypes};
