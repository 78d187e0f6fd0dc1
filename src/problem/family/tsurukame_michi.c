/* tsurukame_michi.c - つるかめ算 of a way that is walked and run, and of a tank that is filled at two rates.
 *
 *   all the time slow -> what is missing -> one minute faster gains b - a -> minutes of the faster one
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { WHOLE, SLOW, FAST, TIME };

/* slow: dictionary form, past form, ます stem | fast: the same | from | to | slow speed: lowest, highest | fast speed */
static const char *const ways[] = {
    "歩く|歩いた|歩き|走る|走った|走り|家|学校|50|80|110|180",
    "歩く|歩いた|歩き|走る|走った|走り|家|駅|50|85|120|200",
    "歩く|歩いた|歩き|走る|走った|走り|家|図書館|55|80|110|180",
    "歩く|歩いた|歩き|走る|走った|走り|学校|公園|50|80|110|170",
    "歩く|歩いた|歩き|自転車で進む|自転車で進んだ|自転車で進み|家|おばさんの家|60|80|180|260",
    "歩く|歩いた|歩き|自転車で進む|自転車で進んだ|自転車で進み|駅|市役所|60|80|180|280",
    "歩く|歩いた|歩き|バスで進む|バスで進んだ|バスで進み|家|病院|60|85|350|600",
    "歩く|歩いた|歩き|かけ足で進む|かけ足で進んだ|かけ足で進み|山のふもと|山小屋|30|60|90|140",
    "ゆっくり歩く|ゆっくり歩いた|ゆっくり歩き|急いで歩く|急いで歩いた|急いで歩き|家|おじいさんの家|40|65|75|110",
    "自転車をおす|自転車をおした|自転車をおし|自転車に乗る|自転車に乗った|自転車に乗り|家|プール|50|70|160|250",
    "!歩く|歩いた|歩き|走る|走った|走り|家|体育館|50|80|110|180",
    NULL};
static void bind_way(struct build *p) {
    build_set(p, "q", p->asked ? "<f>" : "<s>"), build_set(p, "qd", p->asked ? "<fd>" : "<sd>");
    build_set(p, "o", p->asked ? "<s>" : "<f>"), build_set(p, "od", p->asked ? "<sd>" : "<fd>");
    build_need(p, "two speeds", build_value(p, SLOW) < build_value(p, FAST));
}
static bool draw_way(struct build *p) {
    build_context(p, "sd|s|sv|fd|f|fv|from|to|sl|sh|fl|fh", ways);
    build_people(p, "A");
    int64_t slow = build_round(p, build_get_number(p, "sl"), build_get_number(p, "sh"), 5),
            fast = build_round(p, build_get_number(p, "fl"), build_get_number(p, "fh"), 10),
            time = build_between(p, 8, 40), quick = build_between(p, 2, time - 2);
    build_datum(p, WHOLE, "L", slow * (time - quick) + fast * quick);
    build_datum(p, SLOW, "a", slow), build_datum(p, FAST, "b", fast), build_datum(p, TIME, "t", time);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not as long of each", time != 2 * quick);
}
/* Minutes of the asked kind; `verb` names the other kind, all of which is supposed. */
static struct ratio step_minutes(struct build *p, bool fast) {
    struct ratio a = p->datum[SLOW], b = p->datum[FAST], time = p->datum[TIME];
    build_set(p, "z1", fast ? "<sd>" : "<fd>");
    struct ratio all = build_step(p, "ずっと<z1>とすると、進む道のりは、", fast ? a : b, '*', time, "m", "です。");
    struct ratio gap = fast ? build_step(p, "実際の道のりとの差は、", p->datum[WHOLE], '-', all, "m", "です。")
                            : build_step(p, "実際の道のりとの差は、", all, '-', p->datum[WHOLE], "m", "です。");
    struct ratio one = build_step(p, "1分かえるごとに変わる道のりは、", b, '-', a, "m", "です。");
    build_set(p, "z2", fast ? "<f>" : "<s>");
    return build_step(p, "<z2>時間は、", gap, '/', one, "分", "です。");
}
static void solve_way(struct build *p) {
    struct ratio minutes = step_minutes(p, p->asked);
    build_trap(p, build_apply(p, p->datum[TIME], '-', minutes));
    build_answer(p, minutes, "", "分");
}
static bool holds_way(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(TIME), x[0] + x[1] == build_value(p, TIME)) &&
           IF_KEPT(keep, BIT(WHOLE) | BIT(SLOW) | BIT(FAST),
                   build_value(p, SLOW) * x[0] + build_value(p, FAST) * x[1] == build_value(p, WHOLE));
}
static const char *const templates_way[] = {
    "<A>は、<from>から<L>mはなれた<to>へ行きました。はじめは分速<a>mで<sv>、とちゅうから分速<b>mで<f>ところ、全部で<t>分かかりました。<q>時間は何分ですか。",
    "<from>から<to>まで<L>mあります。分速<a>mで<sv>、とちゅうから分速<b>mで<fv>ました。かかった時間は全部で<t>分です。<q>のは何分間[ですか。|でしょうか。]",
    "<L>mの道のりを、はじめは毎分<a>mで<sv>、あとは毎分<b>mで<fv>ました。全部で<t>分かかったとき、<q>時間は何分ですか。",
    "<A>は<from>を出て<to>まで<t>分で着きました。道のりは<L>mで、<sd>ときは分速<a>m、<fd>ときは分速<b>mです。<q>のは何分間ですか。",
    "<q>のは何分間ですか。<A>は<from>から<L>mはなれた<to>まで、分速<a>mで<sv>、とちゅうから分速<b>mで<fv>、<t>分かかりました。",
    "<from>から<to>までの<L>mを、分速<a>mで<s>のと、分速<b>mで<f>のを合わせて<t>分で進みました。<q>時間<wo>",
    "<from>から<to>へ行くのに、分速<a>mで<s>時間と分速<b>mで<f>時間の合計は<t>分でした。道のりは<L>mです。<q>時間は何分<ka>",
    "<A>は、<t>分間で<L>m進みました。はじめは分速<a>mで<sv>、残りは分速<b>mで<fv>ました。<q>時間は何分ですか。",
    "!分速<a>mで<s>り、分速<b>mで<f>りして、<L>mを<t>分で進みました。<q>時間は何分ですか。",
    NULL,
};
static const struct figure_template figure_way = {FIGURE_AREA,
                                                  {{"heights", FIGURE_NUMBERS, "<a>|<b>"},
                                                   {"width", FIGURE_NUMBER, "<t>"},
                                                   {"area", FIGURE_NUMBER, "<L>"},
                                                   {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype way = {
    .id = "minutes",
    .name = "歩いた時間、走った時間",
    .level = 2,
    .templates = templates_way,
    .asks = "<s>時間|<f>時間",
    .role = {{"L", "道のり", "m"}, {"a", "<sd>速さ", "分速m"}, {"b", "<fd>速さ", "分速m"}, {"t", "全部の時間", "分"}},
    .method = {{"仮定", "つるかめ算です。ずっと<od>と考えて、実際の道のりとの差に目をつけます。", solve_way, NULL}},
    .draw = draw_way,
    .bind = bind_way,
    .holds = holds_way,
    .low = {1, 1},
    .high = {60, 60},
    .spare = BIT(TIME),
    .hint = "ずっと<od>としたら、何m進みますか。",
    .figure = &figure_way,
};

/* ---- asked: the way that was walked, or run ---- */
static void bind_length(struct build *p) {
    bool fast = p->aux[0];
    bind_way(p);
    build_set(p, "q", fast ? "<f>" : "<s>"), build_set(p, "o", fast ? "<s>" : "<f>");
    build_set(p, "od", fast ? "<sd>" : "<fd>"), build_set(p, "kind", fast ? "<fd>" : "<sd>");
}
static bool draw_length(struct build *p) {
    bool ok = draw_way(p);
    p->asked = 0;
    build_aux(p, 0, build_chance(p, 60));
    return ok;
}
static void solve_length(struct build *p) {
    struct ratio minutes = step_minutes(p, p->aux[0] != 0);
    struct ratio length =
        build_step(p, "<q>道のりは、", p->datum[p->aux[0] ? FAST : SLOW], '*', minutes, "m", "です。");
    build_trap(p, minutes);
    build_trap(p, build_apply(p, p->datum[WHOLE], '-', length));
    build_answer(p, length, "", "m");
}
/* x: the way of the asked kind; the rest is the other kind. */
static bool holds_length(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t mine = build_value(p, p->aux[0] ? FAST : SLOW), other = build_value(p, p->aux[0] ? SLOW : FAST),
            rest = build_value(p, WHOLE) - x[0];
    return IF_KEPT(keep, BIT(WHOLE) | BIT(SLOW) | BIT(FAST) | BIT(TIME),
                   rest > 0 && x[0] * other + rest * mine == build_value(p, TIME) * mine * other);
}
static const char *const templates_length[] = {
    "<A>は、<from>から<L>mはなれた<to>へ行きました。はじめは分速<a>mで<sv>、とちゅうから分速<b>mで<f>ところ、全部で<t>分かかりました。<q>道のりは何mですか。",
    "<from>から<to>まで<L>mあります。分速<a>mで<sv>、とちゅうから分速<b>mで<fv>ました。かかった時間は全部で<t>分です。<q>のは何m[ですか。|でしょうか。]",
    "<L>mの道のりを、はじめは毎分<a>mで<sv>、あとは毎分<b>mで<fv>ました。全部で<t>分かかったとき、<q>道のりは何mですか。",
    "<A>は<from>を出て<to>まで<t>分で着きました。道のりは<L>mで、<sd>ときは分速<a>m、<fd>ときは分速<b>mです。<q>のは何mですか。",
    "<q>のは何mですか。<A>は<from>から<L>mはなれた<to>まで、分速<a>mで<sv>、とちゅうから分速<b>mで<fv>、<t>分かかりました。",
    "<from>から<to>へ行くのに、分速<a>mで<s>時間と分速<b>mで<f>時間の合計は<t>分でした。全部の道のりは<L>mです。<q>道のり<wo>",
    "<A>は、<t>分間で<L>m進みました。はじめは分速<a>mで<sv>、残りは分速<b>mで<fv>ました。<q>道のりは何m<ka>",
    "!<from>から<to>までの<L>mを<t>分で進みました。<sd>ときの速さは分速<a>m、<fd>ときの速さは分速<b>mです。<q>道のりは何mですか。",
    NULL,
};
static const struct subtype length = {
    .id = "length",
    .name = "歩いた道のり、走った道のり",
    .level = 3,
    .templates = templates_length,
    .asks = "<q>道のり",
    .role = {{"L", "道のり", "m"},
             {"a", "<sd>速さ", "分速m"},
             {"b", "<fd>速さ", "分速m"},
             {"t", "全部の時間", "分"},
             {"kind", "どちらの道のりか", "おそいほう|速いほう", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"仮定", "つるかめ算です。ずっと<od>と考えて、先に<q>時間を求めます。", solve_length, NULL}},
    .draw = draw_length,
    .bind = bind_length,
    .holds = holds_length,
    .low = {1},
    .high = {24000},
    .hint = "ずっと<od>としたら、何m進みますか。",
    .figure = &figure_way,
};

/* ---- a tank filled at two rates ---- */
static const char *const tanks[] = {"水そう", "おふろ", "プール", "タンク", "ポリタンク", "池", "大きなたる", NULL};
static void bind_tank(struct build *p) {
    build_need(p, "two rates", build_value(p, SLOW) < build_value(p, FAST));
    build_set(p, "q", p->asked ? "<b>" : "<a>"), build_set(p, "or", p->asked ? "<a>" : "<b>");
}
static bool draw_tank(struct build *p) {
    build_words(p, "w", tanks);
    int64_t slow = build_between(p, 3, 20), fast = build_between(p, slow + 1, slow + 15),
            time = build_between(p, 8, 45), quick = build_between(p, 2, time - 2);
    build_datum(p, WHOLE, "L", slow * (time - quick) + fast * quick);
    build_datum(p, SLOW, "a", slow), build_datum(p, FAST, "b", fast), build_datum(p, TIME, "t", time);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not as long of each", time != 2 * quick);
}
static void solve_tank(struct build *p) {
    struct ratio a = p->datum[SLOW], b = p->datum[FAST], time = p->datum[TIME];
    struct ratio all =
        build_step(p, "ずっと1分間に<or>Lずつ入れたとすると、", p->asked ? a : b, '*', time, "L", "です。");
    struct ratio gap = p->asked ? build_step(p, "実際の水の量との差は、", p->datum[WHOLE], '-', all, "L", "です。")
                                : build_step(p, "実際の水の量との差は、", all, '-', p->datum[WHOLE], "L", "です。");
    struct ratio one = build_step(p, "1分かえるごとに変わる水の量は、", b, '-', a, "L", "です。");
    struct ratio minutes = build_step(p, "1分間に<q>Lずつ入れた時間は、", gap, '/', one, "分", "です。");
    build_trap(p, build_apply(p, time, '-', minutes));
    build_answer(p, minutes, "", "分");
}
static const char *const templates_tank[] = {
    "<w>に水を入れます。はじめは1分間に<a>Lずつ入れ、とちゅうから1分間に<b>Lずつ入れました。<t>分間で<L>Lたまりました。1分間に<q>Lずつ入れたのは何分間ですか。",
    "空の<w>に、毎分<a>Lで水を入れ、とちゅうから毎分<b>Lにかえました。全部で<t>分間に<L>L入りました。毎分<q>Lで入れた時間は何分[ですか。|でしょうか。]",
    "<w>に<L>Lの水を入れるのに<t>分かかりました。入れ方は、1分間に<a>Lと1分間に<b>Lの2通りです。1分間に<q>Lで入れたのは何分間ですか。",
    "1分間に<q>Lずつ入れたのは何分間ですか。<w>に、はじめは1分間に<a>Lずつ、後から1分間に<b>Lずつ水を入れ、<t>分間で<L>Lになりました。",
    "水を1分間に<a>L出すじゃ口と<b>L出すじゃ口を順に使って、<w>に<t>分間で<L>Lの水を入れました。1分間に<q>Lのじゃ口を使った時間<wo>",
    "<w>に水を<t>分間入れると<L>Lたまりました。はじめは毎分<a>L、後は毎分<b>Lです。毎分<q>Lで入れたのは何分間<ka>",
    "空の<w>に水を入れ始め、毎分<a>Lではおそいので毎分<b>Lにかえました。<t>分後に<L>Lたまりました。毎分<q>Lだったのは何分間ですか。",
    "!<w>の水は<t>分間で<L>Lになりました。1分間に<a>L入るときと<b>L入るときがありました。1分間に<q>L入ったのは何分間ですか。",
    NULL,
};
static const struct figure_template figure_tank = {FIGURE_AREA,
                                                   {{"heights", FIGURE_NUMBERS, "<a>|<b>"},
                                                    {"width", FIGURE_NUMBER, "<t>"},
                                                    {"area", FIGURE_NUMBER, "<L>"},
                                                    {"unit", FIGURE_TEXT, "L"}}};
static const struct subtype tank = {
    .id = "tank",
    .name = "2通りの水の入れ方",
    .level = 2,
    .templates = templates_tank,
    .asks = "1分間に<a>Lずつ入れた時間|1分間に<b>Lずつ入れた時間",
    .role = {{"L", "全部の水", "L"},
             {"a", "少ないほうの1分間の水", "L"},
             {"b", "多いほうの1分間の水", "L"},
             {"t", "全部の時間", "分"}},
    .method = {{"仮定", "つるかめ算です。ずっと1分間に<or>Lずつ入れたと考えて、実際との差に目をつけます。", solve_tank,
                NULL}},
    .draw = draw_tank,
    .bind = bind_tank,
    .holds = holds_way,
    .low = {1, 1},
    .high = {60, 60},
    .spare = BIT(TIME),
    .hint = "ずっと1分間に<or>Lずつ入れたら、何Lたまりますか。",
    .figure = &figure_tank,
};

static const struct subtype *const subtypes[] = {&way, &length, &tank, NULL};
const struct family family_tsurukame_michi = {.id = "tsurukame_michi",
                                              .number = "F04",
                                              .name = "つるかめ算(速さ・水)",
                                              .grade = 5,
                                              .scene = SCENE_OUTDOORS,
                                              .subtypes = subtypes};
