/* kabusoku_saigo.c - 過不足算 where not everybody gets the same: the last one fewer, or the first ones
 * another number.
 *
 *   last one gets e instead of b: b - e are missing;  k people get a instead of b: (b - a) × k are missing
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* thing | counter | lowest and highest share | people | handing out: ます stem, dictionary form, て form */
static const char *const things[] = {
    "みかん|個|3|12|子ども|配り|配る|配って",     "あめ|個|3|15|子ども|配り|配る|配って",
    "クッキー|枚|3|12|子ども|配り|配る|配って",   "色紙|枚|4|20|児童|配り|配る|配って",
    "画用紙|枚|3|9|生徒|配り|配る|配って",        "えん筆|本|3|12|生徒|配り|配る|配って",
    "おはじき|個|5|25|子ども|分け|分ける|分けて", "ビー玉|個|4|20|子ども|分け|分ける|分けて",
    "シール|枚|4|30|児童|配り|配る|配って",       "どんぐり|個|5|25|子ども|分け|分ける|分けて",
    "いちご|個|4|15|子ども|配り|配る|配って",     "カード|枚|4|18|子ども|配り|配る|配って",
    "ドーナツ|個|3|9|子ども|配り|配る|配って",    "せんべい|枚|3|14|子ども|配り|配る|配って",
    "切手|枚|3|16|子ども|分け|分ける|分けて",     "くり|個|4|20|子ども|分け|分ける|分けて",
    "ノート|冊|3|8|生徒|配り|配る|配って",        "貝がら|個|4|20|子ども|分け|分ける|分けて",
    "ラムネ|個|5|25|子ども|配り|配る|配って",     "コイン|枚|4|20|子ども|分け|分ける|分けて",
    "折り紙|枚|4|20|児童|配り|配る|配って",       "チョコレート|個|3|12|子ども|配り|配る|配って",
    "!ふうせん|個|3|8|子ども|配り|配る|配って",   NULL};
enum { PER_A, LEFT, PER_B, LAST };
static void begin(struct build *p, int64_t *a, int64_t *b, int64_t *people) {
    build_context(p, "t|c|lo|hi|p|v|d|te", things);
    build_people(p, "P");
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi");
    *a = build_between(p, lo, hi - 1), *b = build_between(p, *a + 1, *a + 4 < hi ? *a + 4 : hi);
    *people = build_between(p, 6, 45);
    p->asked = (int)build_between(p, 0, 1);
}
static void bind_asked(struct build *p) {
    build_set(p, "q", p->asked ? "<t>" : "<p>"), build_set(p, "qc", p->asked ? "<c>" : "人");
    build_set(p, "qn", p->asked ? "<t>の数" : "<p>の人数");
    build_need(p, "the second share is larger", build_value(p, PER_A) < build_value(p, PER_B));
}
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

/* The people; asked for the things, they follow from the first share. */
static void answer_people(struct build *p, struct ratio people) {
    if (!p->asked) {
        build_answer(p, people, "", "人");
        return;
    }
    build_line(p);
    build_say(p, "<t>の数は、");
    struct ratio all = build_apply(p, build_apply(p, p->datum[PER_A], '*', people), '+', p->datum[LEFT]);
    build_formula(p, all, "<c>", "%lld×%lld+%lld", (long long)build_value(p, PER_A), (long long)people.num,
                  (long long)build_value(p, LEFT));
    build_say(p, "です。");
    build_trap(p, people);
    build_answer(p, all, "", "<c>");
}

/* ---- the last one gets fewer ---- */
static void bind_last(struct build *p) {
    bind_asked(p);
    build_need(p, "the last one gets fewer", build_value(p, LAST) < build_value(p, PER_B));
}
static bool draw_last(struct build *p) {
    int64_t a, b, people;
    begin(p, &a, &b, &people);
    int64_t last = build_between(p, 1, b - 1), left = (people - 1) * b + last - people * a;
    build_datum(p, PER_A, "a", a), build_datum(p, LEFT, "r", left), build_datum(p, PER_B, "b", b);
    build_datum(p, LAST, "e", last);
    return build_need(p, "something is left", left > 0 && left < 4 * people) &&
           build_need(p, "numbers differ", left != people);
}
static void solve_last(struct build *p) {
    struct ratio missing = build_step(p, "最後の1人が<e><c>なので、<b><c>ずつには、", p->datum[PER_B], '-',
                                      p->datum[LAST], "<c>", "足りません。");
    struct ratio gap =
        build_step(p, "全体の差は、あまりと不足をたして、", p->datum[LEFT], '+', missing, "<c>", "です。");
    struct ratio each = build_step(p, "1人分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "<c>", "です。");
    struct ratio people = build_step(p, "だから、<p>は、", gap, '/', each, "人", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[LEFT], '+', p->datum[LAST]), '/', each));
    answer_people(p, people);
}
/* x: people, things. One after the other takes b as long as there are. */
static bool holds_last(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(LEFT), x[1] - build_value(p, PER_A) * x[0] == build_value(p, LEFT)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(LAST), x[1] - build_value(p, PER_B) * (x[0] - 1) == build_value(p, LAST));
}
static const char *const templates_last[] = {
    "<t>を<p>に1人<a><c>ずつ<d>と、<r><c>あまります。1人<b><c>ずつ<d>と、最後の1人だけ<e><c>になります。<q>は何<qc>ですか。",
    "<p>に<t>を<v>ます。<a><c>ずつでは<r><c>あまり、<b><c>ずつでは最後の1人が<e><c>しかもらえません。<qn>は何<qc>[ですか。|でしょうか。]",
    "<q>は何<qc>ですか。<t>を1人に<a><c>ずつ<d>と<r><c>あまり、<b><c>ずつ<d>と最後の<p>は<e><c>になります。",
    "<P>は<p>に<t>を<v>ます。1人<a><c>ずつにすると<r><c>残り、1人<b><c>ずつにすると最後の1人の分は<e><c>です。<qn><wo>",
    "<t>を何人かの<p>に<d>のに、1人<a><c>ずつだと<r><c>あまり、1人<b><c>ずつにすると、最後の1人は<e><c>だけになります。<q>は何<qc>になりますか。",
    "<p>に<t>を<a><c>ずつ<te>いくと<r><c>あまりました。<b><c>ずつにしたら、最後の1人の分は<e><c>しかありません。<q>は何<qc>ですか。",
    "最後の1人が<e><c>になるのは、<t>を<p>に1人<b><c>ずつ<d>ときです。1人<a><c>ずつ<d>と<r><c>あまります。<q>は何<qc>ですか。",
    "<t>があります。<p>1人に<a><c>ずつ<d>と<r><c>あまりますが、<b><c>ずつ<d>と、最後の1人だけが少なくて<e><c>です。<qn>は何<qc><ka>",
    NULL};
static const struct subtype last_fewer = {
    .id = "last",
    .name = "最後の1人が少ない",
    .level = 2,
    .templates = templates_last,
    .asks = "<p>の人数|<t>の数",
    .role = {{"a", "はじめの1人分", "<c>"},
             {"r", "あまり", "<c>"},
             {"b", "次の1人分", "<c>"},
             {"e", "最後の1人の分", "<c>"}},
    .method = {{"差", "過不足算です。最後の1人の分があといくつあれば、全員が同じになるかを考えます。", solve_last,
                NULL}},
    .draw = draw_last,
    .bind = bind_last,
    .holds = holds_last,
    .low = {2, 2},
    .high = {150, 1200},
    .hint = "全員に<b><c>ずつ<d>には、あと何<c>いりますか。",
    .figure = &figure_none,
};

/* ---- the first ones get another number ---- */
static bool draw_some(struct build *p) {
    int64_t a, b, people;
    begin(p, &a, &b, &people);
    int64_t some = build_between(p, 2, people - 2), left = (people - some) * (b - a);
    build_datum(p, PER_A, "a", a), build_datum(p, LEFT, "r", left), build_datum(p, PER_B, "b", b);
    build_datum(p, LAST, "k", some);
    return build_need(p, "something is left", left < 3 * people) &&
           build_need(p, "numbers differ", left != people && some * 2 != people);
}
static void solve_some(struct build *p) {
    struct ratio each =
        build_step(p, "残りの<p>1人が多くもらう数は、", p->datum[PER_B], '-', p->datum[PER_A], "<c>", "です。");
    struct ratio rest = build_step(p, "あまっていた<r><c>がちょうどなくなるので、残りの<p>は、", p->datum[LEFT], '/',
                                   each, "人", "です。");
    struct ratio people = build_step(p, "はじめの<k>人と合わせて、", rest, '+', p->datum[LAST], "人", "です。");
    build_trap(p, rest);
    answer_people(p, people);
}
static bool holds_some(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(LEFT), x[1] == build_value(p, PER_A) * x[0] + build_value(p, LEFT)) &&
           IF_KEPT(keep, BIT(PER_A) | BIT(PER_B) | BIT(LAST),
                   x[1] == build_value(p, PER_A) * build_value(p, LAST) +
                               build_value(p, PER_B) * (x[0] - build_value(p, LAST)));
}
static const char *const templates_some[] = {
    "<t>を<p>に1人<a><c>ずつ<d>と<r><c>あまります。はじめの<k>人に<a><c>ずつ、残りの人に<b><c>ずつ<d>と、ちょうどなくなります。<q>は何<qc>ですか。",
    "<p>に<t>を<v>ます。全員に<a><c>ずつでは<r><c>あまり、<k>人に<a><c>ずつ、ほかの人に<b><c>ずつにすると、あまりがなくなります。<qn>は何<qc>[ですか。|でしょうか。]",
    "<q>は何<qc>ですか。<t>を1人に<a><c>ずつ<d>と<r><c>あまり、<k>人だけ<a><c>ずつで残りの<p>は<b><c>ずつにすると、ちょうど<te>しまえます。",
    "<P>は<p>に<t>を<v>ます。1人<a><c>ずつにすると<r><c>残るので、はじめの<k>人は<a><c>のままで、残りの人を<b><c>ずつにしたら、ちょうどなくなりました。<qn><wo>",
    "<t>を何人かの<p>に<d>のに、1人<a><c>ずつだと<r><c>あまります。<k>人に<a><c>ずつ、そのほかの人に<b><c>ずつ<d>と過不足がありません。<q>は何<qc>になりますか。",
    "<p>に<t>を<a><c>ずつ<te>いくと<r><c>あまりました。そこで、<k>人をのぞいた残りの人を<b><c>ずつにふやすと、ちょうどなくなりました。<q>は何<qc>ですか。",
    "<k>人の<p>に<a><c>ずつ、残りの<p>に<b><c>ずつ<t>を<d>とちょうどなくなり、全員に<a><c>ずつ<d>と<r><c>あまります。<q>は何<qc>ですか。",
    "<t>があります。<p>全員に<a><c>ずつ<d>と<r><c>あまりますが、<k>人は<a><c>ずつ、ほかの人は<b><c>ずつにするとぴったりです。<qn>は何<qc><ka>",
    NULL};
static const struct subtype first_some = {
    .id = "some",
    .name = "人によって数がちがう",
    .level = 3,
    .templates = templates_some,
    .asks = "<p>の人数|<t>の数",
    .role = {{"a", "少ないほうの1人分", "<c>"},
             {"r", "あまり", "<c>"},
             {"b", "多いほうの1人分", "<c>"},
             {"k", "少ないほうの人数", "人"}},
    .method = {{"差", "過不足算です。あまった分が、残りの<p>の多くもらう分になると考えます。", solve_some, NULL}},
    .draw = draw_some,
    .bind = bind_asked,
    .holds = holds_some,
    .low = {2, 2},
    .high = {150, 1200},
    .hint = "残りの<p>1人は、<a><c>より何<c>多くもらいますか。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&last_fewer, &first_some, NULL};
const struct family family_kabusoku_saigo = {
    .id = "kabusoku_saigo", .number = "F09", .name = "過不足算(人によってちがう)", .grade = 5, .subtypes = subtypes};
