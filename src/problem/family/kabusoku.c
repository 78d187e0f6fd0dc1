/* kabusoku.c - 過不足算: the same things handed out in two ways, with something left or missing.
 *
 *   (left + missing, or the difference of two lefts) ÷ difference for one person = people
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { PER_A, REST_A, PER_B, REST_B };
enum { ALL = 15 };

/* thing | counter | lowest and highest share | people | handing out: ます stem, conditional */
static const char *const things[] = {
    "みかん|個|3|12|子ども|配り|配る",     "あめ|個|3|15|子ども|配り|配る",
    "クッキー|枚|3|12|子ども|配り|配る",   "色紙|枚|4|20|子ども|配り|配る",
    "画用紙|枚|2|9|生徒|配り|配る",        "えん筆|本|2|12|生徒|配り|配る",
    "おはじき|個|5|25|子ども|分け|分ける", "ビー玉|個|4|20|子ども|分け|分ける",
    "シール|枚|4|30|児童|配り|配る",       "どんぐり|個|5|25|子ども|分け|分ける",
    "いちご|個|3|15|子ども|配り|配る",     "カード|枚|3|18|子ども|配り|配る",
    "ドーナツ|個|2|9|子ども|配り|配る",    "せんべい|枚|3|14|子ども|配り|配る",
    "ビーズ|個|10|60|児童|配り|配る",      "切手|枚|3|16|子ども|分け|分ける",
    "たね|個|4|30|児童|配り|配る",         "ガム|個|2|12|子ども|配り|配る",
    "くり|個|3|20|子ども|分け|分ける",     "ノート|冊|2|8|生徒|配り|配る",
    "貝がら|個|4|20|子ども|分け|分ける",   "花|本|3|12|生徒|配り|配る",
    "ラムネ|個|5|25|子ども|配り|配る",     "コイン|枚|4|20|子ども|分け|分ける",
    "!ふうせん|個|2|8|子ども|配り|配る",   NULL,
};

/* asked 0: people, 1: things */
static bool draw_shares(struct build *p) {
    build_context(p, "t|c|lo|hi|p|v|d", things);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), a = build_between(p, lo, hi - 1),
            b = build_between(p, a + 1, a + 5 < hi ? a + 5 : hi);
    build_datum(p, PER_A, "a", a);
    build_datum(p, PER_B, "b", b);
    p->asked = (int)build_between(p, 0, 1);
    return true;
}

static void draw_rests(struct build *p, int64_t rest_a, int64_t rest_b) {
    build_datum(p, REST_A, "r", rest_a);
    build_datum(p, REST_B, "s", rest_b);
}

/* The words for the two rests, a joins the sentence, b ends it; and the question. */
static void bind_rests(struct build *p, bool left_a, bool left_b) {
    build_set(p, "ask",
              p->asked ? "<t>は[|全部で]何<c>[ありますか|ですか|あるでしょうか]。"
                       : "<p>は[|全部で]何人[いますか|ですか|いるでしょうか]。");
    build_set(p, "q", p->asked ? "<t>" : "<p>"), build_set(p, "qc", p->asked ? "<c>" : "人");
    build_set(p, "qn", p->asked ? "<t>の数" : "<p>の人数"), build_set(p, "qv", p->asked ? "ある" : "いる");
    build_set(p, "sr", left_a ? "<r>" : "-<r>"), build_set(p, "ss", left_b ? "<s>" : "-<s>");
    build_set(p, "ra", left_a ? "<r><c>あまり" : "<r><c>足りず");
    build_set(p, "rap", left_a ? "<r><c>あまりました" : "<r><c>足りませんでした");
    build_set(p, "rb", left_b ? "<s><c>あまります" : "<s><c>足りません");
    build_set(p, "rbp", left_b ? "<s><c>あまりました" : "<s><c>足りませんでした");
    build_need(p, "the second share is larger", build_value(p, PER_A) < build_value(p, PER_B));
}
static void bind_left_missing(struct build *p) { bind_rests(p, true, false); }
static void bind_left_left(struct build *p) { bind_rests(p, true, true); }
static void bind_missing_missing(struct build *p) { bind_rests(p, false, false); }

/* From the people to the things when things are asked. `sign` '+': a is left over, '-': a is missing. */
static void finish(struct build *p, struct ratio people, char sign, struct ratio wrong_people) {
    if (!p->asked) {
        build_trap(p, wrong_people);
        build_answer(p, people, "", "人");
        return;
    }
    struct ratio given = build_step(p, "1人に<a><c>ずつ<d>と、", p->datum[PER_A], '*', people, "<c>", "です。");
    struct ratio things_all =
        sign == '+' ? build_step(p, "<r><c>あまるので、全部で、", given, '+', p->datum[REST_A], "<c>", "です。")
                    : build_step(p, "<r><c>足りないので、全部で、", given, '-', p->datum[REST_A], "<c>", "です。");
    build_trap(p, people);
    build_trap(p, given);
    build_answer(p, things_all, "", "<c>");
}
/* The people by areas, height = share, width = people; the things by the second way of sharing. sign_b '+': b leaves
 * some. */
static void by_areas(struct build *p, struct ratio all, char sign_b) {
    struct ratio one =
        build_step(p, "差の長方形のたては、1人分の差なので、", p->datum[PER_B], '-', p->datum[PER_A], "<c>", "です。");
    struct ratio people = build_step(p, "横が<p>の人数なので、", all, '/', one, "人", "です。");
    if (!p->asked) {
        build_answer(p, people, "", "人");
        return;
    }
    struct ratio given = build_step(p, "1人に<b><c>ずつでは、", p->datum[PER_B], '*', people, "<c>", "です。");
    struct ratio things_all =
        sign_b == '+' ? build_step(p, "<s><c>あまるので、全部で、", given, '+', p->datum[REST_B], "<c>", "です。")
                      : build_step(p, "<s><c>足りないので、全部で、", given, '-', p->datum[REST_B], "<c>", "です。");
    build_answer(p, things_all, "", "<c>");
}

static const char *const templates[] = {
    "<p>たちに<t>を<v>ます。1人に<a><c>ずつ<d>と<ra>、<b><c>ずつ<d>と<rb>。<ask>",
    "<t>を何人かの<p>に<v>ます。1人に<a><c>ずつにすると<ra>、1人に<b><c>ずつにすると<rb>。<ask>",
    "何人かの<p>に<t>を<v>ました。1人に<a><c>ずつ<d>と<rap>。そこで、1人に<b><c>ずつにすると<rbp>。<ask>",
    "<t>を<p>に同じ数ずつ<v>ます。<a><c>ずつでは<ra>、<b><c>ずつでは<rb>。<ask>",
    "<ask><p>に<t>を1人<a><c>ずつ<d>と<ra>、1人<b><c>ずつ<d>と<rb>。",
    "<p>に<t>を<v>ます。1人分を<a><c>にすると<ra>、1人分を<b><c>にすると<rb>。<ask>",
    "用意した<t>を<p>に<v>ます。1人に<a><c>ずつ<d>と<ra>、1人に<b><c>ずつ<d>と<rb>。<ask>",
    "先生が<p>に<t>を<v>ます。<a><c>ずつ<d>ときは<ra>、<b><c>ずつ<d>ときは<rb>。<ask>",
    "ある数の<t>があります。これを<p>に1人<a><c>ずつ<d>と<ra>、1人<b><c>ずつ<d>と<rb>。<ask>",
    "!<p>1人に<t>を<a><c>ずつ<v>、終わったとき<rap>。もし<b><c>ずつなら<rb>。<ask>",
    NULL,
};
static const struct figure_template figure = {FIGURE_BARS,
                                              {{"shares", FIGURE_NUMBERS, "<a>|<b>"},
                                               {"rests", FIGURE_NUMBERS, "<r>|<s>"},
                                               {"signed", FIGURE_NUMBERS, "<sr>|<ss>"},
                                               {"unit", FIGURE_TEXT, "<c>"}}};

/* ---- left over and missing ---- */
static bool draw_left_missing(struct build *p) {
    if (!draw_shares(p)) return false;
    int64_t step = build_value(p, PER_B) - build_value(p, PER_A), people = build_between(p, 5, 45),
            left = build_between(p, 1, people - 1);
    draw_rests(p, left, step * people - left);
    return build_need(p, "something is missing", step * people - left >= 1) &&
           build_need(p, "less is missing than one share each", step * people - left < 60) &&
           build_need(p, "left and missing differ", step * people != 2 * left) &&
           build_need(p, "the shares differ by more than one", step > 1 || build_chance(p, 25));
}
static void solve_left_missing(struct build *p) {
    struct ratio all =
        build_step(p, "あまりと不足を合わせると、", p->datum[REST_A], '+', p->datum[REST_B], "<c>", "です。");
    struct ratio one = build_step(p, "1人分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "<c>", "です。");
    struct ratio people = build_step(p, "<p>の人数は、", all, '/', one, "人", "です。");
    struct ratio gap = p->datum[REST_A].num > p->datum[REST_B].num
                           ? build_apply(p, p->datum[REST_A], '-', p->datum[REST_B])
                           : build_apply(p, p->datum[REST_B], '-', p->datum[REST_A]);
    finish(p, people, '+', build_fraction((int64_t)gap.num, (int64_t)one.num));
}
static void solve_left_missing_area(struct build *p) {
    by_areas(p,
             build_step(p, "差の長方形の面積は、あまりと不足の和なので、", p->datum[REST_A], '+', p->datum[REST_B],
                        "<c>", "です。"),
             '-');
}
static bool holds_left_missing(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(REST_A), x[1] - x[0] * build_value(p, PER_A) == build_value(p, REST_A)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(REST_B), x[0] * build_value(p, PER_B) - x[1] == build_value(p, REST_B));
}
static const struct subtype left_missing = {
    .id = "left_missing",
    .name = "あまりと不足",
    .level = 1,
    .templates = templates,
    .asks = "人数|<t>の数",
    .role = {{"a", "はじめの1人分", "<c>"},
             {"r", "はじめのあまり", "<c>"},
             {"b", "後の1人分", "<c>"},
             {"s", "後の不足", "<c>"}},
    .method = {{"差", "過不足算です。あまりと不足を合わせた数は、1人分の差が人数分集まったものです。",
                solve_left_missing, NULL},
               {"面積図", "過不足算です。たてを1人分の数、横を人数とした面積図をかいて、差の長方形に目をつけます。",
                solve_left_missing_area, NULL}},
    .draw = draw_left_missing,
    .bind = bind_left_missing,
    .holds = holds_left_missing,
    .low = {1, 1},
    .high = {60, 5000},
    .hint = "1人分をふやすと、全部で何<c>多く必要になりますか。",
    .figure = &figure,
};

/* ---- left over both times ---- */
static bool draw_left_left(struct build *p) {
    if (!draw_shares(p)) return false;
    int64_t step = build_value(p, PER_B) - build_value(p, PER_A), people = build_between(p, 5, 40),
            left = build_between(p, 1, people - 1);
    draw_rests(p, left + step * people, left);
    return build_need(p, "a plausible rest", left + step * people < 120);
}
static void solve_left_left(struct build *p) {
    struct ratio all = build_step(p, "あまりの差は、", p->datum[REST_A], '-', p->datum[REST_B], "<c>", "です。");
    struct ratio one = build_step(p, "1人分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "<c>", "です。");
    struct ratio people = build_step(p, "<p>の人数は、", all, '/', one, "人", "です。");
    finish(p, people, '+', build_fraction((int64_t)(p->datum[REST_A].num + p->datum[REST_B].num), (int64_t)one.num));
}
static void solve_left_left_area(struct build *p) {
    by_areas(p,
             build_step(p, "差の長方形の面積は、あまりの差なので、", p->datum[REST_A], '-', p->datum[REST_B], "<c>",
                        "です。"),
             '+');
}
static bool holds_left_left(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(REST_A), x[1] - x[0] * build_value(p, PER_A) == build_value(p, REST_A)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(REST_B), x[1] - x[0] * build_value(p, PER_B) == build_value(p, REST_B));
}
static const struct subtype left_left = {
    .id = "left_left",
    .name = "どちらもあまる",
    .level = 2,
    .templates = templates,
    .asks = "人数|<t>の数",
    .role = {{"a", "はじめの1人分", "<c>"},
             {"r", "はじめのあまり", "<c>"},
             {"b", "後の1人分", "<c>"},
             {"s", "後のあまり", "<c>"}},
    .method = {{"差", "過不足算です。どちらもあまるので、あまりの差が、1人分の差の人数分になります。", solve_left_left,
                NULL},
               {"面積図", "過不足算です。たてを1人分の数、横を人数とした面積図をかいて、差の長方形に目をつけます。",
                solve_left_left_area, NULL}},
    .draw = draw_left_left,
    .bind = bind_left_left,
    .holds = holds_left_left,
    .low = {1, 1},
    .high = {60, 5000},
    .hint = "1人分をふやすと、あまりは何<c>へりますか。",
    .figure = &figure,
};

/* ---- missing both times ---- */
static bool draw_missing_missing(struct build *p) {
    if (!draw_shares(p)) return false;
    int64_t step = build_value(p, PER_B) - build_value(p, PER_A), people = build_between(p, 5, 40),
            missing = build_between(p, 1, people - 1);
    draw_rests(p, missing, missing + step * people);
    return build_need(p, "a plausible shortage", missing + step * people < 120) &&
           build_need(p, "fewer are missing than there are", missing < people * build_value(p, PER_A));
}
static void solve_missing_missing(struct build *p) {
    struct ratio all = build_step(p, "不足の差は、", p->datum[REST_B], '-', p->datum[REST_A], "<c>", "です。");
    struct ratio one = build_step(p, "1人分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "<c>", "です。");
    struct ratio people = build_step(p, "<p>の人数は、", all, '/', one, "人", "です。");
    finish(p, people, '-', build_fraction((int64_t)(p->datum[REST_A].num + p->datum[REST_B].num), (int64_t)one.num));
}
static void solve_missing_missing_area(struct build *p) {
    by_areas(
        p,
        build_step(p, "差の長方形の面積は、不足の差なので、", p->datum[REST_B], '-', p->datum[REST_A], "<c>", "です。"),
        '-');
}
static bool holds_missing_missing(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(REST_A), x[0] * build_value(p, PER_A) - x[1] == build_value(p, REST_A)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(REST_B), x[0] * build_value(p, PER_B) - x[1] == build_value(p, REST_B));
}
static const struct subtype missing_missing = {
    .id = "missing_missing",
    .name = "どちらも足りない",
    .level = 2,
    .templates = templates,
    .asks = "人数|<t>の数",
    .role = {{"a", "はじめの1人分", "<c>"},
             {"r", "はじめの不足", "<c>"},
             {"b", "後の1人分", "<c>"},
             {"s", "後の不足", "<c>"}},
    .method = {{"差", "過不足算です。どちらも足りないので、不足の差が、1人分の差の人数分になります。",
                solve_missing_missing, NULL},
               {"面積図", "過不足算です。たてを1人分の数、横を人数とした面積図をかいて、差の長方形に目をつけます。",
                solve_missing_missing_area, NULL}},
    .draw = draw_missing_missing,
    .bind = bind_missing_missing,
    .holds = holds_missing_missing,
    .low = {1, 1},
    .high = {60, 5000},
    .hint = "1人分をふやすと、不足は何<c>ふえますか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&left_missing, &left_left, &missing_missing, NULL};
const struct family family_kabusoku = {
    .id = "kabusoku", .number = "F09", .name = "過不足算", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};
