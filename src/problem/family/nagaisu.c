/* nagaisu.c - 長いす・部屋割り: empty seats are a shortage of people; then 過不足算.
 *
 *   empty seats = spare benches × seats + (seats - people on the last one);  (left over + empty) ÷ difference = benches
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

enum { PER_A, LEFT, PER_B, LAST, SPARE };

/* seat | its counter | people | verb: dictionary form, potential negative | fewest and most in one */
static const char *const seats[] = {
    "長いす|きゃく|生徒|すわる|すわれません|3|8",   "長いす|きゃく|児童|すわる|すわれません|3|8",
    "部屋|部屋|子ども|入る|入れません|3|9",         "部屋|部屋|生徒|とまる|とまれません|4|12",
    "ボート|そう|子ども|乗る|乗れません|2|6",       "テント|はり|児童|入る|入れません|4|10",
    "テーブル|台|生徒|すわる|すわれません|4|10",    "ゴンドラ|台|生徒|乗る|乗れません|4|10",
    "ベンチ|きゃく|子ども|すわる|すわれません|2|7", "車|台|子ども|乗る|乗れません|3|7",
    "部屋|部屋|児童|とまる|とまれません|3|10",      "ロッジ|けん|子ども|とまる|とまれません|4|12",
    "いす|きゃく|お客さん|すわる|すわれません|2|6", "テーブル|台|子ども|すわる|すわれません|3|8",
    "バンガロー|けん|児童|とまる|とまれません|4|9", "スワンボート|そう|大人|乗る|乗れません|2|5",
    "ワゴン車|台|生徒|乗る|乗れません|4|9",         "ゴムボート|そう|児童|乗る|乗れません|3|9",
    "はん|はん|生徒|入る|入れません|4|9",           "マット|まい|児童|すわる|すわれません|2|6",
    "コテージ|けん|生徒|とまる|とまれません|3|9",   "ソファー|台|大人|すわる|すわれません|2|6",
    "!いかだ|台|児童|乗る|乗れません|3|8",          NULL,
};

/* すわれない for すわれません. */
static void bind_cannot(struct build *p) {
    const char *n = build_get(p, "n"), *end = strstr(n, "ません");
    char text[64];
    snprintf(text, sizeof text, "%.*s%s", (int)(end ? end - n : (long)strlen(n)), n, end ? "ない" : "");
    build_set(p, "x", text);
}

static void bind(struct build *p) {
    bind_cannot(p);
    build_set(p, "q", p->asked ? "<p>" : "<w>"), build_set(p, "qc", p->asked ? "人" : "<c>");
    build_set(p, "qn", p->asked ? "<p>の人数" : "<w>の数"), build_set(p, "qv", p->asked ? "いる" : "ある");
    build_set(p, "ask",
              p->asked ? "<p>は[|全部で]何人[いますか|ですか|いるでしょうか]。"
                       : "<w>は[|全部で]何<c>[ありますか|ですか|あるでしょうか]。");
    build_need(p, "more on each the second time", build_value(p, PER_A) < build_value(p, PER_B));
}

/* Unknowns: benches, people. asked 0 or 1. */
static bool draw_seats(struct build *p, int64_t *a, int64_t *b, int64_t *benches, int64_t *people) {
    build_context(p, "w|c|p|d|n|lo|hi", seats);
    *a = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi") - 1);
    *b = build_between(p, *a + 1, build_get_number(p, "hi"));
    *benches = build_between(p, 6, 40);
    p->asked = (int)build_between(p, 0, 1);
    int64_t left = build_between(p, 1, 3 * *a);
    *people = *a * *benches + left;
    build_datum(p, PER_A, "a", *a), build_datum(p, PER_B, "b", *b), build_datum(p, LEFT, "r", left);
    return true;
}

/* Line 1 has said how many seats stay empty. */
static void finish(struct build *p, struct ratio empty) {
    struct ratio gap =
        build_step(p, "<r>人のあまりと合わせると、全体の差は、", p->datum[LEFT], '+', empty, "人分", "です。");
    struct ratio one = build_step(p, "1<c>分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "人", "です。");
    struct ratio benches = build_step(p, "<w>の数は、", gap, '/', one, "<c>", "です。");
    if (!p->asked) {
        build_trap(p, build_fraction((int64_t)p->datum[LEFT].num, (int64_t)one.num));
        build_answer(p, benches, "", "<c>");
        return;
    }
    struct ratio seated = build_step(p, "1<c>に<a>人ずつ<d>人数は、", p->datum[PER_A], '*', benches, "人", "です。");
    struct ratio people =
        build_step(p, "あまりの<r>人を加えて、<p>の人数は、", seated, '+', p->datum[LEFT], "人", "です。");
    build_trap(p, seated);
    build_answer(p, people, "", "人");
}

/* ---- the last one is not full and some stay empty ---- */
static bool draw_spare(struct build *p) {
    int64_t a, b, benches, people;
    draw_seats(p, &a, &b, &benches, &people);
    int64_t used = (people + b - 1) / b, last = people - (used - 1) * b;
    build_datum(p, LAST, "l", last), build_datum(p, SPARE, "s", benches - used);
    return build_need(p, "one to four stay empty", benches - used >= 1 && benches - used <= 4) &&
           build_need(p, "the last one is not full", last < b);
}
static void solve_spare(struct build *p) {
    build_line(p);
    build_say(p, "<b>人ずつのとき、あまった<w>の席は");
    struct ratio spare = build_equation(p, p->datum[PER_B], '*', p->datum[SPARE], "人分");
    build_say(p, "、最後の1<c>のあきは");
    struct ratio open = build_equation(p, p->datum[PER_B], '-', p->datum[LAST], "人分");
    build_say(p, "です。");
    struct ratio empty = build_step(p, "あいている席は、", spare, '+', open, "人分", "です。");
    finish(p, empty);
}
static bool holds_spare(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(LEFT), x[1] - x[0] * build_value(p, PER_A) == build_value(p, LEFT)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(LAST) | BIT(SPARE),
                   (x[0] - build_value(p, SPARE) - 1) * build_value(p, PER_B) + build_value(p, LAST) == x[1]);
}
static const char *const templates_spare[] = {
    "<p>が<w>に、1<c>あたり<a>人ずつ<d>と<r>人が<n>。<b>人ずつ<d>と、最後の1<c>は<l>人だけになり、さらに<w>が<s><c>あまります。<ask>",
    "<p>が<w>に<d>ことにします。1<c>に<a>人ずつでは<r>人が<n>が、1<c>に<b>人ずつでは最後の<w>が<l>人になり、<s><c>あまります。<ask>",
    "何人かの<p>が、何<c>かの<w>に<d>ことになりました。1<c>に<a>人ずつにすると、<r>人が<n>。1<c>に<b>人ずつにすると、<s><c>があき、<l>人だけの<w>が1<c>できます。<ask>",
    "<ask><p>が1<c>に<a>人ずつ<w>に<d>と、<r>人が<n>。1<c>に<b>人ずつ<d>と、<l>人の<w>が1<c>でき、だれもいない<w>が<s><c>できます。",
    "用意した<w>に<p>が<d>とき、1<c>を<a>人にすると<r>人が<n>。1<c>を<b>人にすると、最後の1<c>は<l>人で、あと<s><c>あまります。<ask>",
    "<p>を<w>に分けます。<a>人ずつだと<r>人が<n>。そこで<b>人ずつにしたら、最後の1<c>が<l>人になり、使わない<w>が<s><c>ありました。<ask>",
    "全員の<p>が<w>に<d>とします。1<c>に<a>人ずつ<d>と<r>人あまります。1<c>に<b>人ずつ<d>と、最後の1<c>は<l>人だけで、<w>は<s><c>あまります。<ask>",
    "先生が<p>を<w>に分けます。1<c>あたり<a>人にすると<r>人が<n>。<b>人にすると<s><c>の<w>が空になり、ほかに1<c>だけ<l>人になります。<ask>",
    "<w>が何<c>かあります。<p>が1<c>に<a>人ずつ<d>と<r>人が<n>。1<c>に<b>人ずつにした場合は、<l>人だけの<w>が1<c>と、だれもいない<w>が<s><c>になります。<ask>",
    "!<p>が<w>に<a>人ずつ<d>案では<r>人が<n>。<b>人ずつの案では、<s><c>をまったく使わず、1<c>は<l>人で<d>ことになります。<ask>",
    NULL,
};
static const struct figure_template figure_spare = {FIGURE_BENCHES,
                                                    {{"seats", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"left", FIGURE_NUMBER, "<r>"},
                                                     {"last", FIGURE_NUMBER, "<l>"},
                                                     {"spare", FIGURE_NUMBER, "<s>"}}};
static const struct subtype spare = {
    .id = "spare",
    .name = "最後が満員でなく、さらにあまる",
    .level = 3,
    .templates = templates_spare,
    .asks = "<w>の数|<p>の数",
    .role = {{"a", "はじめの1つ分の人数", "人"},
             {"r", "あまった人数", "人"},
             {"b", "後の1つ分の人数", "人"},
             {"l", "最後の1つの人数", "人"},
             {"s", "あまった<w>の数", "<c>"}},
    .method = {{"差", "過不足算です。あいている席の数を、足りない人数と考えます。", solve_spare, NULL}},
    .draw = draw_spare,
    .bind = bind,
    .holds = holds_spare,
    .low = {1, 1},
    .high = {60, 600},
    .hint = "<b>人ずつのとき、あと何人いれば全部の<w>がうまりますか。",
    .figure = &figure_spare,
};

/* ---- every one is used, the last one is not full ---- */
static bool draw_last(struct build *p) {
    int64_t a, b, benches, people;
    draw_seats(p, &a, &b, &benches, &people);
    int64_t last = people - (benches - 1) * b;
    build_datum(p, LAST, "l", last);
    return build_need(p, "the last one is used and not full", last >= 1 && last < b);
}
static void solve_last(struct build *p) {
    struct ratio open =
        build_step(p, "<b>人ずつのとき、最後の1<c>のあきは、", p->datum[PER_B], '-', p->datum[LAST], "人分", "です。");
    finish(p, open);
}
static bool holds_last(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(LEFT), x[1] - x[0] * build_value(p, PER_A) == build_value(p, LEFT)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(LAST), (x[0] - 1) * build_value(p, PER_B) + build_value(p, LAST) == x[1]);
}
static const char *const templates_last[] = {
    "<p>が<w>に、1<c>あたり<a>人ずつ<d>と<r>人が<n>。<b>人ずつ<d>と、全部の<w>を使い、最後の1<c>だけ<l>人になります。<ask>",
    "<p>が<w>に<d>とき、1<c>に<a>人ずつでは<r>人が<n>。1<c>に<b>人ずつにすると、最後の1<c>は<l>人になり、あまった<w>はありません。<ask>",
    "<ask><p>が1<c>に<a>人ずつ<w>に<d>と、<r>人が<n>。1<c>に<b>人ずつ<d>と、どの<w>も使いますが、最後の1<c>は<l>人です。",
    "何<c>かの<w>に<p>が<d>ことにします。<a>人ずつだと<r>人が<n>。<b>人ずつだと全員の場所が決まり、最後の<w>だけが<l>人になりました。<ask>ただし、使わない<w>はありません。",
    "用意した<w>に、<p>が1<c>に<a>人ずつ<d>と<r>人が<n>。そこで1<c>に<b>人ずつにしたら、最後の1<c>だけ<l>人で、ほかは全部<b>人になりました。<ask>",
    "<p>を<w>に分けます。1<c>を<a>人にすると<r>人が<n>。1<c>を<b>人にすると、<l>人の<w>が1<c>できて、ほかの<w>はちょうど<b>人ずつになります。<ask>",
    "何人かの<p>を<w>に分けます。1<c>に<a>人ずつでは<r>人が<n>が、1<c>に<b>人ずつでは最後の1<c>だけが<l>人になります。どちらのときも<w>は全部使います。<ask>",
    "<p>全員が<w>に<d>ことを考えます。<a>人ずつでは<r>人分の場所が足りません。<b>人ずつでは、全部の<w>を使って、最後の1<c>だけが<l>人です。<ask>",
    "<w>に<p>が<d>計画です。1<c>あたり<a>人とすると<r>人が<n>。1<c>あたり<b>人とすると、最後の1<c>は<l>人で、空の<w>はありません。<ask>",
    NULL,
};
static const struct figure_template figure_last = {
    FIGURE_BENCHES,
    {{"seats", FIGURE_NUMBERS, "<a>|<b>"}, {"left", FIGURE_NUMBER, "<r>"}, {"last", FIGURE_NUMBER, "<l>"}}};
static const struct subtype last = {
    .id = "last",
    .name = "最後が満員でない",
    .level = 2,
    .templates = templates_last,
    .asks = "<w>の数|<p>の数",
    .role = {{"a", "はじめの1つ分の人数", "人"},
             {"r", "あまった人数", "人"},
             {"b", "後の1つ分の人数", "人"},
             {"l", "最後の1つの人数", "人"}},
    .method = {{"差", "過不足算です。最後の1<c>のあいている席の数を、足りない人数と考えます。", solve_last, NULL}},
    .draw = draw_last,
    .bind = bind,
    .holds = holds_last,
    .low = {1, 1},
    .high = {60, 600},
    .hint = "<b>人ずつのとき、あと何人いれば全部の<w>がうまりますか。",
    .figure = &figure_last,
};

/* ---- some stay empty, the others are full ---- */
enum { EMPTY = 3, FREE = 3 };
static bool draw_full(struct build *p) {
    int64_t a, b, benches, people;
    draw_seats(p, &a, &b, &benches, &people);
    build_datum(p, EMPTY, "s", benches - people / b);
    return build_need(p, "all others are full", people % b == 0) &&
           build_need(p, "some stay empty", benches * b > people && benches - people / b <= 6);
}
static void solve_full(struct build *p) {
    struct ratio empty =
        build_step(p, "<b>人ずつのとき、あまった<w>の席は、", p->datum[PER_B], '*', p->datum[EMPTY], "人分", "です。");
    finish(p, empty);
}
static bool holds_full(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(LEFT), x[1] - x[0] * build_value(p, PER_A) == build_value(p, LEFT)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(EMPTY), (x[0] - build_value(p, EMPTY)) * build_value(p, PER_B) == x[1]);
}
static const char *const templates_full[] = {
    "<p>が<w>に、1<c>あたり<a>人ずつ<d>と<r>人が<n>。<b>人ずつ<d>と、ちょうど<w>が<s><c>あまります。<ask>",
    "<p>が<w>に<d>ことにします。1<c>に<a>人ずつでは<r>人が<n>が、1<c>に<b>人ずつでは全員がちょうど<b>人ずつになり、<w>が<s><c>あまります。<ask>",
    "<ask><p>が1<c>に<a>人ずつ<w>に<d>と、<r>人が<n>。1<c>に<b>人ずつ<d>と、だれもいない<w>が<s><c>でき、ほかの<w>はどれもちょうど<b>人になります。",
    "用意した<w>に、<p>が1<c>に<a>人ずつ<d>と<r>人が<n>。1<c>に<b>人ずつにすると、<s><c>を使わずに、残りの<w>がちょうど満員になります。<ask>",
    "<p>を<w>に分けます。<a>人ずつだと<r>人が<n>。<b>人ずつにしたら全員が<b>人ずつに分かれ、<s><c>の<w>があまりました。<ask>",
    "何人かの<p>が<w>に<d>ことになりました。1<c>を<a>人にすると<r>人が<n>。1<c>を<b>人にすると<w>がちょうど<s><c>いらなくなります。<ask>",
    "ある<p>のグループが<w>に<d>とき、1<c>に<a>人ずつでは<r>人が<n>が、1<c>に<b>人ずつではちょうど<s><c>の<w>があきます。<ask>",
    "先生が<p>を<w>に分けます。1<c>に<a>人ずつでは<r>人が<n>。1<c>に<b>人ずつでは、<w>が<s><c>あまり、使う<w>は全部<b>人になります。<ask>",
    "<p>全員が<w>に<d>とき、<a>人ずつでは<r>人分の場所が足りません。<b>人ずつでは、ちょうど<s><c>分の<w>があまります。<ask>",
    NULL,
};
static const struct figure_template figure_full = {
    FIGURE_BENCHES,
    {{"seats", FIGURE_NUMBERS, "<a>|<b>"}, {"left", FIGURE_NUMBER, "<r>"}, {"spare", FIGURE_NUMBER, "<s>"}}};
static const struct subtype full = {
    .id = "full",
    .name = "ちょうどあまる",
    .level = 2,
    .templates = templates_full,
    .asks = "<w>の数|<p>の数",
    .role = {{"a", "はじめの1つ分の人数", "人"},
             {"r", "あまった人数", "人"},
             {"b", "後の1つ分の人数", "人"},
             {"s", "あまった<w>の数", "<c>"}},
    .method = {{"差", "過不足算です。あまった<w>の席の数を、足りない人数と考えます。", solve_full, NULL}},
    .draw = draw_full,
    .bind = bind,
    .holds = holds_full,
    .low = {1, 1},
    .high = {60, 600},
    .hint = "<b>人ずつのとき、あと何人いれば全部の<w>がうまりますか。",
    .figure = &figure_full,
};

/* ---- everybody sits, some seats stay free ---- */
static bool draw_open(struct build *p) {
    int64_t a, b, benches, people;
    draw_seats(p, &a, &b, &benches, &people);
    build_datum(p, FREE, "s", b * benches - people);
    return build_need(p, "some seats stay free", b * benches - people >= 1) &&
           build_need(p, "fewer than all", b * benches - people < 60);
}
static void solve_open(struct build *p) { finish(p, p->datum[FREE]); }
static bool holds_open(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(LEFT), x[1] - x[0] * build_value(p, PER_A) == build_value(p, LEFT)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(FREE), x[0] * build_value(p, PER_B) - x[1] == build_value(p, FREE));
}
static const char *const templates_open[] = {
    "<p>が<w>に、1<c>あたり<a>人ずつ<d>と<r>人が<n>。<b>人ずつ<d>と全員が場所を取れ、あと<s>人分あいています。<ask>",
    "<p>が<w>に<d>ことにします。1<c>に<a>人ずつでは<r>人が<n>が、1<c>に<b>人ずつでは<s>人分の場所があまります。<ask>",
    "<ask><p>が1<c>に<a>人ずつ<w>に<d>と、<r>人が<n>。1<c>に<b>人ずつだと、さらに<s>人分のあきができます。",
    "用意した<w>に、<p>が1<c>に<a>人ずつ<d>と<r>人が<n>。1<c>に<b>人ずつにすると、あと<s>人が<d>ことができます。<ask>",
    "<p>を<w>に分けます。<a>人ずつだと<r>人が<n>。<b>人ずつにしたら、全員が分かれて<s>人分の場所があきました。<ask>",
    "何人かの<p>が<w>に<d>ことになりました。1<c>を<a>人にすると<r>人が<n>。1<c>を<b>人にすると<s>人分多くなります。<ask>",
    "1<c>に<a>人ずつ<d>と<r>人が<n>。そこで、1<c>に<b>人ずつにすると、<p>全員が<w>に分かれて、まだ<s>人分の場所が残りました。<ask>",
    "!<p>全員が<w>に<d>とき、<a>人ずつでは<r>人分の場所が足りず、<b>人ずつでは<s>人分の場所が多すぎます。<ask>",
    NULL,
};
static const struct figure_template figure_open = {
    FIGURE_BENCHES,
    {{"seats", FIGURE_NUMBERS, "<a>|<b>"}, {"left", FIGURE_NUMBER, "<r>"}, {"spare", FIGURE_NUMBER, "<s>"}}};
static const struct subtype open_seats = {
    .id = "open",
    .name = "席があく",
    .level = 1,
    .templates = templates_open,
    .asks = "<w>の数|<p>の数",
    .role = {{"a", "はじめの1つ分の人数", "人"},
             {"r", "あまった人数", "人"},
             {"b", "後の1つ分の人数", "人"},
             {"s", "あいた席の数", "人分"}},
    .method = {{"差", "過不足算です。あまった人数とあいた席の数を合わせると、1つ分の差の集まりになります。", solve_open,
                NULL}},
    .draw = draw_open,
    .bind = bind,
    .holds = holds_open,
    .low = {1, 1},
    .high = {60, 600},
    .hint = "1つ分の人数をふやすと、全部で何人分の場所がふえますか。",
    .figure = &figure_open,
};

static const struct subtype *const subtypes[] = {&last, &full, &spare, &open_seats, NULL};
const struct family family_nagaisu = {.id = "nagaisu",
                                      .number = "F10",
                                      .name = "長いす・部屋割り",
                                      .grade = 5,
                                      .scene = SCENE_INDOORS,
                                      .subtypes = subtypes};
