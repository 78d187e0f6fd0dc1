/* kaidan.c - 植木算 without trees: floors and bells, whose gaps are one less than they are.
 *
 *   from floor 1 to floor n there are n - 1 stairs;  between n strokes there are n - 1 pauses
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { COUNT, SECONDS, OTHER };

/* what one does | what stays the same */
static const char *const climbs[] = {"階段を上る|階段を上る速さ",
                                     "エレベーターで上がる|エレベーターの速さ",
                                     "同じ速さで階段を上る|階段を上る速さ",
                                     "歩いて階段を上る|階段を上る速さ",
                                     "エスカレーターを乗りついで上がる|エスカレーターの速さ",
                                     "荷物を持って階段を上る|階段を上る速さ",
                                     "かけ足で階段を上る|階段を上る速さ",
                                     "ビルのエレベーターで上がる|エレベーターの速さ",
                                     "マンションの階段を上る|階段を上る速さ",
                                     "デパートの階段を上る|階段を上る速さ",
                                     "展望台のエレベーターで上がる|エレベーターの速さ",
                                     "学校の階段を上る|階段を上る速さ",
                                     "ロボットが階段を上る|ロボットの速さ",
                                     "!ホテルの階段を上る|階段を上る速さ",
                                     NULL};
/* what sounds or shines | it does so */
static const char *const strokes[] = {
    "お寺のかね|鳴る",   "かねの音|鳴る",           "柱時計|鳴る",       "ブザー|鳴る",     "たいこ|鳴る",
    "チャイム|鳴る",     "灯台の光|光る",           "ランプ|光る",       "教会のかね|鳴る", "花火|上がる",
    "メトロノーム|鳴る", "船の汽笛|鳴る",           "消防車のかね|鳴る", "ベル|鳴る",       "笛|鳴る",
    "電子音|鳴る",       "カメラのフラッシュ|光る", "目ざまし時計|鳴る", "!大時計|鳴る",    NULL};

static void bind_gaps(struct build *p) { build_need(p, "a gap", build_value(p, COUNT) > 1); }
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "秒"}}};

/* Time of one gap: T ÷ (n - 1). */
static struct ratio step_one(struct build *p, const char *gaps, const char *one, const char *unit) {
    struct ratio n = build_step(p, gaps, p->datum[COUNT], '-', build_int(1), unit, "です。");
    return build_step(p, one, p->datum[SECONDS], '/', n, "秒", "です。");
}
static bool draw_gaps(struct build *p, int64_t high) {
    int64_t count = build_between(p, 3, high), other = build_between(p, 3, high + 6), one = build_between(p, 2, 20);
    build_people(p, "A");
    build_datum(p, COUNT, "n", count), build_datum(p, SECONDS, "T", one * (count - 1));
    build_datum(p, OTHER, "m", other);
    return build_need(p, "numbers differ", count != other && one != count && one * (count - 1) != other);
}
/* So many gaps of equal length: x seconds for m - 1 of them. */
static bool holds_time(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * (build_value(p, COUNT) - 1) == build_value(p, SECONDS) * (build_value(p, OTHER) - 1));
}
/* x things in the time of datum 2. */
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   (x[0] - 1) * build_value(p, SECONDS) == build_value(p, OTHER) * (build_value(p, COUNT) - 1));
}

/* ---- floors: the time ---- */
static bool draw_floors(struct build *p) {
    build_context(p, "v|sp", climbs);
    return draw_gaps(p, 12);
}
static void solve_floors(struct build *p) {
    struct ratio one = step_one(p, "1階から<n>階まで上る階の数は、", "1階分にかかる時間は、", "階分");
    struct ratio gaps = build_step(p, "1階から<m>階までは、", p->datum[OTHER], '-', build_int(1), "階分", "です。");
    struct ratio time = build_step(p, "かかる時間は、", one, '*', gaps, "秒", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[SECONDS], '*', p->datum[OTHER]), '/', p->datum[COUNT]));
    build_answer(p, time, "", "秒");
}
static const char *const templates_floors[] = {
    "<v>とき、1階から<n>階まで<T>秒かかります。同じ速さで1階から<m>階まで上がると、何秒かかりますか。",
    "1階から<n>階まで<v>のに<T>秒かかりました。<sp>が変わらないとき、1階から<m>階までは何秒かかりますか。",
    "1階から<m>階まで何秒かかりますか。<v>と、1階から<n>階までは<T>秒です。速さはいつも同じです。",
    "<A>は、1階から<n>階まで<T>秒で上がりました。同じように<v>とき、1階から<m>階までは何秒[ですか。|でしょうか。|かかりますか。]",
    "<v>ことにします。1階から<n>階までにかかる時間は<T>秒です。1階から<m>階までにかかる時間<wo>",
    "1階を出て<n>階に着くまでに<T>秒かかりました。<sp>は一定です。1階を出て<m>階に着くまでには何秒かかりますか。",
    "<T>秒で1階から<n>階まで上がれます。<v>とき、同じ速さなら1階から<m>階まで何秒で上がれますか。",
    "一定の速さで<v>とき、1階から<n>階まで<T>秒なら、1階から<m>階までは何秒<ka>",
    NULL,
};
static const struct subtype floors = {
    .id = "floors",
    .name = "階段を上る時間",
    .level = 2,
    .templates = templates_floors,
    .asks = "かかる時間",
    .role = {{"n", "着いた階", "階"}, {"T", "かかった時間", "秒"}, {"m", "行きたい階", "階"}},
    .method = {{"間の数", "植木算の考え方です。1階から<n>階まで上る階段の数は、<n>より1少なくなります。", solve_floors,
                NULL}},
    .draw = draw_floors,
    .bind = bind_gaps,
    .holds = holds_time,
    .low = {1},
    .high = {800},
    .hint = "1階から2階まで上るのは、何階分ですか。",
    .figure = &figure_none,
};

/* ---- floors: which one is reached ---- */
static bool draw_reached(struct build *p) {
    build_context(p, "v|sp", climbs);
    int64_t count = build_between(p, 3, 12), one = build_between(p, 2, 20), reached = build_between(p, 3, 24);
    build_people(p, "A");
    build_datum(p, COUNT, "n", count), build_datum(p, SECONDS, "T", one * (count - 1));
    build_datum(p, OTHER, "U", one * (reached - 1));
    return build_need(p, "numbers differ", count != reached && one != reached && one * (count - 1) != reached);
}
static void bind_reached(struct build *p) {
    bind_gaps(p);
    build_need(p, "whole floors",
               build_value(p, SECONDS) > 0 &&
                   build_value(p, OTHER) * (build_value(p, COUNT) - 1) % build_value(p, SECONDS) == 0);
}
static void solve_reached(struct build *p) {
    struct ratio one = step_one(p, "1階から<n>階まで上る階の数は、", "1階分にかかる時間は、", "階分");
    struct ratio gaps = build_step(p, "<U>秒で上がるのは、", p->datum[OTHER], '/', one, "階分", "です。");
    struct ratio floor = build_step(p, "はじめに1階にいたので、", gaps, '+', build_int(1), "階", "です。");
    build_trap(p, gaps);
    build_answer(p, floor, "", "階");
}
static const char *const templates_reached[] = {
    "<v>とき、1階から<n>階まで<T>秒かかります。同じ速さで1階から<U>秒上がると、何階に着きますか。",
    "1階から<n>階まで<v>のに<T>秒かかりました。<sp>が変わらないとき、1階を出て<U>秒後には何階にいますか。",
    "<U>秒で何階まで上がれますか。<v>と、1階から<n>階までは<T>秒です。1階から出発し、速さはいつも同じです。",
    "<A>は、1階から<n>階まで<T>秒で上がりました。同じように1階から<v>とき、<U>秒では何階に着く[でしょうか。|ことになりますか。]",
    "<v>ことにします。1階から<n>階までにかかる時間は<T>秒です。1階から<U>秒かかって着くのは何階ですか。",
    "1階を出て<n>階に着くまでに<T>秒かかりました。<sp>は一定です。1階を出て<U>秒で着く階<wo>",
    "<T>秒で1階から<n>階まで上がれます。<v>とき、同じ速さで1階から<U>秒上がると何階ですか。",
    "一定の速さで<v>とき、1階から<n>階まで<T>秒なら、1階から<U>秒では何階<ka>",
    NULL,
};
static const struct subtype reached = {
    .id = "reached",
    .name = "何階に着くか",
    .level = 2,
    .templates = templates_reached,
    .asks = "着く階",
    .role = {{"n", "着いた階", "階"}, {"T", "かかった時間", "秒"}, {"U", "次の時間", "秒"}},
    .method = {{"間の数", "植木算の考え方です。上った階段の数に、はじめの1階をたすと、着いた階になります。",
                solve_reached, NULL}},
    .draw = draw_reached,
    .bind = bind_reached,
    .holds = holds_count,
    .low = {2},
    .high = {200},
    .hint = "1階から2階まで上るのに何秒かかりますか。",
    .figure = &figure_none,
};

/* ---- strokes: the time ---- */
static bool draw_bell(struct build *p) {
    build_context(p, "w|v", strokes);
    return draw_gaps(p, 12);
}
static void solve_bell(struct build *p) {
    struct ratio one = step_one(p, "<n>回<v>とき、間の数は、", "1つの間の時間は、", "つ");
    struct ratio gaps = build_step(p, "<m>回<v>とき、間の数は、", p->datum[OTHER], '-', build_int(1), "つ", "です。");
    struct ratio time = build_step(p, "かかる時間は、", one, '*', gaps, "秒", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[SECONDS], '*', p->datum[OTHER]), '/', p->datum[COUNT]));
    build_answer(p, time, "", "秒");
}
static const char *const templates_bell[] = {
    "<w>が同じ間をおいて<n>回<v>のに、はじめから終わりまで<T>秒かかります。<m>回<v>には何秒かかりますか。",
    "<w>が一定の間をおいて<v>とき、1回目から<n>回目までは<T>秒です。1回目から<m>回目までは何秒ですか。",
    "<m>回<v>には何秒かかりますか。<w>は同じ間かくで<v>もので、1回目から<n>回目までに<T>秒かかります。",
    "<A>が<w>の時間をはかると、<n>回<v>のに<T>秒かかりました。同じ間かくで<m>回<v>には何秒[かかりますか。|かかるでしょうか。]",
    "<w>が<n>回<v>間に<T>秒たちました。間かくはどこも同じです。<m>回<v>間に何秒たちますか。",
    "同じ間かくで<v><w>があります。最初の1回から<n>回目までが<T>秒のとき、最初の1回から<m>回目までの時間<wo>",
    "<w>は等しい間かくで<v>そうです。<n>回<v>のにかかる時間が<T>秒なら、<m>回<v>のにかかる時間は何秒ですか。",
    "1回目から数えて<n>回目が<v>までに<T>秒かかる<w>があります。間かくは一定です。1回目から<m>回目までは何秒<ka>",
    NULL,
};
static const struct subtype bell = {
    .id = "bell",
    .name = "かねの鳴る時間",
    .level = 2,
    .templates = templates_bell,
    .asks = "かかる時間",
    .role = {{"n", "はじめの回数", "回"}, {"T", "かかった時間", "秒"}, {"m", "次の回数", "回"}},
    .method = {{"間の数", "植木算の考え方です。<n>回<v>とき、間の数は<n>より1少なくなります。", solve_bell, NULL}},
    .draw = draw_bell,
    .bind = bind_gaps,
    .holds = holds_time,
    .low = {1},
    .high = {800},
    .hint = "<n>回<v>とき、間はいくつありますか。",
    .figure = &figure_none,
};

/* ---- strokes: how many ---- */
static bool draw_rings(struct build *p) {
    build_context(p, "w|v", strokes);
    int64_t count = build_between(p, 3, 12), one = build_between(p, 2, 15), rings = build_between(p, 4, 40);
    build_people(p, "A");
    build_datum(p, COUNT, "n", count), build_datum(p, SECONDS, "T", one * (count - 1));
    build_datum(p, OTHER, "U", one * (rings - 1));
    return build_need(p, "numbers differ", count != rings && one != rings && one * (count - 1) != rings);
}
static void solve_rings(struct build *p) {
    struct ratio one = step_one(p, "<n>回<v>とき、間の数は、", "1つの間の時間は、", "つ");
    struct ratio gaps = build_step(p, "<U>秒の間の数は、", p->datum[OTHER], '/', one, "つ", "です。");
    struct ratio rings = build_step(p, "回数は間の数より1多いので、", gaps, '+', build_int(1), "回", "です。");
    build_trap(p, gaps);
    build_answer(p, rings, "", "回");
}
static const char *const templates_rings[] = {
    "<w>が同じ間をおいて<n>回<v>のに、はじめから終わりまで<T>秒かかります。<U>秒間では、両はしもふくめて何回<v>ことになりますか。",
    "<w>が一定の間をおいて<v>とき、1回目から<n>回目までは<T>秒です。1回目からちょうど<U>秒後に<v>のは何回目ですか。",
    "<U>秒後に<v>のは何回目ですか。<w>は同じ間かくで<v>もので、1回目から<n>回目までに<T>秒かかります。",
    "<A>が<w>の時間をはかると、<n>回<v>のに<T>秒かかりました。同じ間かくのとき、1回目から<U>秒後に<v>のは何回目[ですか。|でしょうか。]",
    "<w>が<n>回<v>のに<T>秒かかります。間かくはどこも同じです。終わりまで<U>秒かかるのは何回<v>ときですか。",
    "同じ間かくで<v><w>があります。最初の1回から<n>回目までが<T>秒のとき、最初の1回から<U>秒後までに<v>回数<wo>",
    "<w>は等しい間かくで<v>そうです。<n>回<v>のにかかる時間が<T>秒なら、<U>秒かかるのは何回<v>ときですか。",
    "1回目から数えて<n>回目が<v>までに<T>秒かかる<w>があります。間かくは一定です。<U>秒で<v>回数は、1回目もふくめて何回<ka>",
    NULL,
};
static const struct subtype rings = {
    .id = "rings",
    .name = "かねの鳴る回数",
    .level = 2,
    .templates = templates_rings,
    .asks = "回数",
    .role = {{"n", "はじめの回数", "回"}, {"T", "かかった時間", "秒"}, {"U", "次の時間", "秒"}},
    .method = {{"間の数", "植木算の考え方です。間の数に1をたすと、<v>回数になります。", solve_rings, NULL}},
    .draw = draw_rings,
    .bind = bind_reached,
    .holds = holds_count,
    .low = {2},
    .high = {200},
    .hint = "1つの間は何秒ですか。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&floors, &reached, &bell, &rings, NULL};
const struct family family_kaidan = {
    .id = "kaidan", .number = "F18", .name = "階段とかね", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};
