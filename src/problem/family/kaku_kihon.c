/* kaku_kihon.c - 角の大きさの基本: how far a hand of a clock turns, the angle beside another on a line, a full turn in
 * equal parts, and from the angle of a hand back to the time.
 *
 *   the long hand turns 6 degrees a minute, the short one 30 degrees an hour; a line is 180 degrees, a turn 360
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SIZE };

static const char *const clocks[] = {"時計",         "かべの時計",   "うで時計",     "教室の時計",  "駅の時計",
                                     "目覚まし時計", "台所の時計",   "柱時計",       "公園の時計",  "音楽室の時計",
                                     "広場の時計",   "かい中時計",   "体育館の時計", "置き時計",    "校庭の時計",
                                     "図書館の時計", "ろうかの時計", "病院の時計",   "!とうの時計", NULL};
static const char *const lines[] = {"2本の直線|直線",
                                    "2本の道|道",
                                    "2本の棒|棒",
                                    "2本の線|線",
                                    "2本のひも|ひも",
                                    "2本の竹|竹",
                                    "2本のロープ|ロープ",
                                    "2本の線路|線路",
                                    "2本の鉄の棒|鉄の棒",
                                    "2本のえん筆|えん筆",
                                    "2本の街道|街道",
                                    "2本の針金|針金",
                                    "2本の通り|通り",
                                    "2本のテープ|テープ",
                                    "はさみの2本の刃|刃",
                                    "2本の定規のふち|定規のふち",
                                    "2本の水路|水路",
                                    "!2本のレール|レール",
                                    NULL};
static const char *const cakes[] = {
    "ピザ|切れ",     "ケーキ|切れ",         "パイ|切れ",       "紙|枚",       "おこのみ焼き|切れ",
    "花だん|か所",   "すいかの輪切り|切れ", "ルーレット|か所", "チーズ|切れ", "布|枚",
    "パン|切れ",     "ホットケーキ|切れ",   "板|枚",           "タルト|切れ", "せんべい|かけら",
    "カステラ|切れ", "円グラフ|か所",       "色紙|枚",         "!もち|切れ",  NULL};
static const struct figure_template figure_minutes = {
    FIGURE_CLOCK, {{"hand", FIGURE_TEXT, "長針"}, {"minutes", FIGURE_NUMBER, "<m>"}}};
static const struct figure_template figure_hours = {FIGURE_CLOCK,
                                                    {{"hand", FIGURE_TEXT, "短針"}, {"hours", FIGURE_NUMBER, "<h>"}}};
static const struct figure_template figure_back = {FIGURE_CLOCK,
                                                   {{"hand", FIGURE_TEXT, "長針"}, {"degrees", FIGURE_NUMBER, "<d>"}}};
static const struct figure_template figure_beside = {
    FIGURE_ANGLE, {{"shape", FIGURE_TEXT, "crossing"}, {"angles", FIGURE_NUMBERS, "<a>"}, {"unit", FIGURE_TEXT, "度"}}};
static const struct figure_template figure_parts = {FIGURE_ANGLE,
                                                    {{"shape", FIGURE_TEXT, "parts"}, {"sides", FIGURE_NUMBER, "<n>"}}};

/* ---- a hand of a clock: 6 degrees a minute or 30 an hour ---- */
static void answer_turn(struct build *p, const char *one, int64_t degrees) {
    struct ratio each = build_step(p, one, build_int(360), '/', build_int(360 / degrees), "度", "回ります。");
    struct ratio turn = build_step(p, "だから、", each, '*', p->datum[SIZE], "度", "です。");
    build_trap(p, build_apply(p, p->datum[SIZE], '*', build_int(degrees == 6 ? 30 : 6)));
    build_answer(p, turn, "", "度");
}
static bool draw_minutes(struct build *p) {
    build_context(p, "w", clocks);
    build_people(p, "P");
    build_datum(p, SIZE, "m", build_between(p, 2, 59));
    return build_need(p, "another number", build_value(p, SIZE) != 6);
}
static void solve_minutes(struct build *p) { answer_turn(p, "長針は60分間で1回りするので、1分間に、", 6); }
/* A full turn of 360 degrees takes 60 minutes. */
static bool holds_minutes(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SIZE), x[0] * 60 == 360 * build_value(p, SIZE));
}
static const char *const templates_minutes[] = {
    "<w>の長針は、<m>分間に何度回りますか。",
    "<m>分間に、<w>の長い針が回る角の大きさは何度[ですか。|でしょうか。]",
    "<w>の長針が<m>分間動くと、何度回ったことになりますか。",
    "<P>が<w>を<m>分間見ていました。その間に長針は何度回りましたか。",
    "何度回りますか。<w>の長針が<m>分間に動く角の大きさです。",
    "<m>分たつ間に、<w>の長針が回る角の大きさ<wo>",
    "<w>の長い針は60分で1回りします。<m>分間では何度回りますか。",
    "<w>の長針が回る角度は、<m>分間で何度<ka>",
    NULL,
};
static const struct subtype minutes = {
    .id = "minute_hand",
    .name = "長針が回る角",
    .level = 1,
    .templates = templates_minutes,
    .asks = "長針が回る角",
    .role = {{"m", "時間", "分"}},
    .method = {{"1分間の角", "長針は60分間で360度回るので、1分間に何度回るかを求めます。", solve_minutes, NULL}},
    .draw = draw_minutes,
    .holds = holds_minutes,
    .low = {1},
    .high = {400},
    .hint = "長針は、1分間に何度回りますか。",
    .figure = &figure_minutes,
};

static bool draw_hours(struct build *p) {
    build_context(p, "w", clocks);
    build_people(p, "P");
    build_datum(p, SIZE, "h", build_between(p, 2, 11));
    return true;
}
static void solve_hours(struct build *p) { answer_turn(p, "短針は12時間で1回りするので、1時間に、", 30); }
static bool holds_hours(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SIZE), x[0] * 12 == 360 * build_value(p, SIZE));
}
static const char *const templates_hours[] = {
    "<w>の短針は、<h>時間に何度回りますか。",
    "<h>時間に、<w>の短い針が回る角の大きさは何度[ですか。|でしょうか。]",
    "<w>の短針が<h>時間動くと、何度回ったことになりますか。",
    "<P>が出かけていた<h>時間の間に、<w>の短針は何度回りましたか。",
    "何度回りますか。<w>の短針が<h>時間に動く角の大きさです。",
    "<h>時間たつ間に、<w>の短針が回る角の大きさ<wo>",
    "<w>の短い針は12時間で1回りします。<h>時間では何度回りますか。",
    "<w>の短針が回る角度は、<h>時間で何度<ka>",
    NULL,
};
static const struct subtype hours = {
    .id = "hour_hand",
    .name = "短針が回る角",
    .level = 1,
    .templates = templates_hours,
    .asks = "短針が回る角",
    .role = {{"h", "時間", "時間"}},
    .method = {{"1時間の角", "短針は12時間で360度回るので、1時間に何度回るかを求めます。", solve_hours, NULL}},
    .draw = draw_hours,
    .holds = holds_hours,
    .low = {1},
    .high = {400},
    .hint = "短針は、1時間に何度回りますか。",
    .figure = &figure_hours,
};

/* ---- how many minutes an angle takes ---- */
static bool draw_back(struct build *p) {
    build_context(p, "w", clocks);
    build_people(p, "P");
    build_datum(p, SIZE, "d", 6 * build_between(p, 2, 59));
    return build_need(p, "another number", build_value(p, SIZE) != 36);
}
static void solve_back(struct build *p) {
    struct ratio each =
        build_step(p, "長針は60分間で1回りするので、1分間に、", build_int(360), '/', build_int(60), "度", "回ります。");
    build_trap(p, build_apply(p, p->datum[SIZE], '/', build_int(30)));
    build_answer(p, build_step(p, "<d>度回るのにかかるのは、", p->datum[SIZE], '/', each, "分", "です。"), "", "分");
}
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SIZE), x[0] * 360 == 60 * build_value(p, SIZE));
}
static const char *const templates_back[] = {
    "<w>の長針が<d>度回るのに、何分かかりますか。",
    "<w>の長い針が<d>度動きました。何分たちましたか。",
    "<w>の長針が<d>度回る間に、何分たち[ますか。|ますか、答えなさい。]",
    "<P>が見ている間に、<w>の長針が<d>度回りました。何分間見ていましたか。",
    "何分たちましたか。<w>の長針は<d>度回りました。",
    "<w>の長針が<d>度回るのにかかる時間は何分ですか。",
    "<w>の長い針は60分で1回りします。<d>度回るには何分かかりますか。",
    "<d>度だけ<w>の長針が進むのは、何分間<ka>",
    NULL,
};
static const struct subtype back = {
    .id = "minutes",
    .name = "長針が回った角から時間",
    .level = 2,
    .templates = templates_back,
    .asks = "かかった時間",
    .role = {{"d", "長針が回った角", "度"}},
    .method = {{"1分間の角", "長針が1分間に何度回るかを求めて、わり算をします。", solve_back, NULL}},
    .draw = draw_back,
    .holds = holds_back,
    .low = {1},
    .high = {60},
    .hint = "長針は、1分間に何度回りますか。",
    .figure = &figure_back,
};

/* ---- the angle beside it ---- */
static void bind_beside(struct build *p) { build_need(p, "less than a line", build_value(p, SIZE) < 180); }
static bool draw_beside(struct build *p) {
    build_context(p, "w|t", lines);
    build_people(p, "P");
    build_datum(p, SIZE, "a", build_between(p, 15, 165));
    return build_need(p, "two angles", build_value(p, SIZE) != 90);
}
static void solve_beside(struct build *p) {
    build_trap(p,
               p->datum[SIZE].num < 90 ? build_int(90 - build_value(p, SIZE)) : build_int(360 - build_value(p, SIZE)));
    build_answer(p,
                 build_step(p, "となり合う2つの角を合わせると一直線で180度なので、", build_int(180), '-',
                            p->datum[SIZE], "度", "です。"),
                 "", "度");
}
static bool holds_beside(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SIZE), x[0] + build_value(p, SIZE) == 180);
}
static const char *const templates_beside[] = {
    "<w>が1点で交わっています。1つの角が<a>度のとき、そのとなりの角は何度ですか。",
    "<w>が交わってできる4つの角のうち、1つは<a>度です。そのとなりの角の大きさは何度[ですか。|でしょうか。]",
    "<w>が交わり、その1つの角をはかると<a>度でした。となり合う角は何度ですか。",
    "<P>が調べると、交わっている<w>のつくる1つの角は<a>度でした。そのとなりの角は何度になりますか。",
    "となりの角は何度ですか。<w>が1点で交わり、1つの角は<a>度です。",
    "交わる<w>がつくる角の1つは<a>度です。これととなり合う角の大きさ<wo>",
    "<t>と<t>が交わってできた角の1つは<a>度です。となりにある角は何度ですか。",
    "<w>が交わるところの1つの角が<a>度ならば、そのとなりの角は何度<ka>",
    NULL,
};
static const struct subtype beside = {
    .id = "beside",
    .name = "一直線のとなりの角",
    .level = 1,
    .templates = templates_beside,
    .asks = "となりの角",
    .role = {{"a", "1つの角", "度"}},
    .method = {{"180度からひく", "となり合う2つの角は、合わせて180度です。", solve_beside, NULL}},
    .draw = draw_beside,
    .bind = bind_beside,
    .holds = holds_beside,
    .low = {1},
    .high = {179},
    .hint = "一直線の角の大きさは何度ですか。",
    .figure = &figure_beside,
};

/* ---- a full turn in equal parts ---- */
static bool draw_parts(struct build *p) {
    static const int64_t parts[] = {3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 30};
    build_context(p, "w|c", cakes);
    build_people(p, "P");
    build_datum(p, SIZE, "n", parts[build_between(p, 0, 13)]);
    return true;
}
static void solve_parts(struct build *p) {
    struct ratio angle = build_step(p, "中心のまわりの角は360度なので、1つ分の角は、", build_int(360), '/',
                                    p->datum[SIZE], "度", "です。");
    build_trap(p, build_fraction(180, build_value(p, SIZE)));
    build_answer(p, angle, "", "度");
}
static bool holds_parts(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SIZE), x[0] * build_value(p, SIZE) == 3600);
}
static const char *const templates_parts[] = {
    "円の形の<w>を、中心から同じ大きさに<n>等分します。1つ分の中心の角は何度ですか。",
    "<w>を、中心を通る切り方で<n>等分しました。1つ分のとがった角は何度[ですか。|でしょうか。]",
    "<P>は、丸い<w>を中心から<n>等分しました。1つ分の角の大きさは何度ですか。",
    "1つ分の中心の角は何度ですか。円の形の<w>を同じ大きさに<n>等分します。",
    "<w>の円の中心のまわりを<n>等分したときの、1つ分の角の大きさ<wo>",
    "丸い<w>を、<n>人で同じ大きさのおうぎ形に分けます。1人分の中心の角は何度になりますか。",
    "円の形の<w>を<n>個の同じおうぎ形に分けると、1つの中心角は何度ですか。",
    "<w>を中心から同じ角度で<n>個に分けるとき、1つ分の角は何度<ka>",
    NULL,
};
static const struct subtype parts = {
    .id = "parts",
    .name = "円を等分した1つ分の角",
    .level = 1,
    .templates = templates_parts,
    .asks = "1つ分の中心の角",
    .role = {{"n", "分ける数", ""}},
    .method = {{"360度をわる", "円の中心のまわりの角は360度です。", solve_parts, NULL}},
    .draw = draw_parts,
    .holds = holds_parts,
    .low = {1},
    .high = {1800},
    .scale = 10,
    .hint = "円の中心のまわりの角は何度ですか。",
    .figure = &figure_parts,
};

static const struct subtype *const subtypes[] = {&minutes, &hours, &back, &beside, &parts, NULL};
const struct family family_kaku_kihon = {
    .id = "kaku_kihon", .number = "F94", .name = "角の大きさの基本", .grade = 4, .subtypes = subtypes};
