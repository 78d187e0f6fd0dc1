/* wasa3.c - 3つの和差算: three amounts from their sum and two differences; all three are made as long as the asked one.
 *
 *   sum -/+ what the others have more/less than the asked one -> three times the asked one
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SUM, FIRST, SECOND };
enum { LARGE, MIDDLE, SMALL };

static const char *const things[] = {
    "カード|枚", "シール|枚", "おはじき|個", "色紙|枚",   "どんぐり|個", "ビー玉|個",   "切手|枚",   "あめ|個",
    "本|冊",     "コイン|枚", "くり|個",     "いちご|個", "クッキー|枚", "スタンプ|個", "画用紙|枚", "えん筆|本",
    "貝がら|個", "落ち葉|枚", "花|本",       "みかん|個", "!メダル|枚",  NULL};
static const char *const people[] = {"<A>|<B>|<C>", "<A>|<B>|<C>",       "<A>|<B>|<C>", "兄|弟|妹",
                                     "姉|<A>|弟",   "Aさん|Bさん|Cさん", NULL};

/* The asked amount is <q>; x, y, z of holds() are large, middle, small. */
static void bind_asked(struct build *p) {
    static const char *const slot[] = {"<p>", "<m>", "<s>"};
    build_set(p, "q", slot[p->asked]);
}
static void bind_things(struct build *p) {
    bind_asked(p);
    build_set(p, "of", "の<t>");
}

static bool draw_numbers(struct build *p, bool chain) {
    int64_t small = build_between(p, 5, 70), up = build_between(p, 2, 20), up_more = build_between(p, 2, 20),
            large = small + up + up_more;
    build_datum(p, SUM, "S", small + (small + up) + large);
    build_datum(p, FIRST, "D", chain ? up_more : up + up_more);
    build_datum(p, SECOND, "E", up);
    return build_need(p, "two differences", build_value(p, FIRST) != build_value(p, SECOND)) &&
           build_need(p, "amounts fit the domain", large <= 100);
}

static bool draw_things(struct build *p, bool chain) {
    build_people(p, "A|B|C");
    build_context(p, "t|c", things);
    build_words(p, "p|m|s", people);
    p->asked = (int)build_between(p, 0, 2);
    return draw_numbers(p, chain);
}

/* The sum once each of the other two is as large as the asked one, then a third of it. */
static void finish(struct build *p, struct ratio three) {
    struct ratio one =
        build_step(p, "これは<q><of>の3つ分なので、<q><of>は、", three, '/', build_int(3), "<c>", "です。");
    build_trap(p, build_fraction(build_value(p, SUM), 3));
    build_trap(p, build_fraction(build_value(p, SUM) - build_value(p, FIRST) - build_value(p, SECOND), 3));
    build_answer(p, one, "", "<c>");
}

/* top, bottom, whole: by how much large exceeds middle, middle exceeds small, large exceeds small. */
static void even_out(struct build *p, struct ratio top, struct ratio bottom, struct ratio whole) {
    struct ratio sum = p->datum[SUM];
    switch (p->asked) {
        case LARGE:
            sum = build_step(p, "<m>を<p>に合わせるため、和にたすと、", sum, '+', top, "<c>", "です。");
            sum = build_step(p, "<s>も<p>に合わせるため、さらにたすと、", sum, '+', whole, "<c>", "です。");
            break;
        case MIDDLE:
            sum = build_step(p, "<p>を<m>に合わせるため、和からひくと、", sum, '-', top, "<c>", "です。");
            sum = build_step(p, "<s>を<m>に合わせるため、それにたすと、", sum, '+', bottom, "<c>", "です。");
            break;
        default:
            sum = build_step(p, "<p>を<s>に合わせるため、和からひくと、", sum, '-', whole, "<c>", "です。");
            sum = build_step(p, "<m>も<s>に合わせるため、さらにひくと、", sum, '-', bottom, "<c>", "です。");
    }
    finish(p, sum);
}

/* All as small as the smallest (as large as the largest, when the smallest is asked); then from there to the asked
 * one. */
static void even_out_other(struct build *p, struct ratio top, struct ratio bottom, struct ratio whole) {
    struct ratio sum = p->datum[SUM];
    bool up = p->asked == SMALL;
    build_set(p, "z1", up ? "<p>" : "<s>");
    if (up) {
        sum = build_step(p, "<m>を<p>に合わせるため、和にたすと、", sum, '+', top, "<c>", "です。");
        sum = build_step(p, "<s>も<p>に合わせるため、さらにたすと、", sum, '+', whole, "<c>", "です。");
    } else {
        sum = build_step(p, "<p>を<s>に合わせるため、和からひくと、", sum, '-', whole, "<c>", "です。");
        sum = build_step(p, "<m>も<s>に合わせるため、さらにひくと、", sum, '-', bottom, "<c>", "です。");
    }
    struct ratio one =
        build_step(p, "これは<z1><of>の3つ分なので、<z1><of>は、", sum, '/', build_int(3), "<c>", "です。");
    if (up)
        one = build_step(p, "<s><of>は、<p>との差をひいて、", one, '-', whole, "<c>", "です。");
    else
        one = build_step(p, "<q><of>は、<s>との差をたして、", one, '+', p->asked == LARGE ? whole : bottom, "<c>",
                         "です。");
    build_answer(p, one, "", "<c>");
}
/* ---- large over middle, middle over small ---- */
static bool draw_chain(struct build *p) { return draw_things(p, true); }
static void solve_chain(struct build *p) {
    struct ratio top = p->datum[FIRST], bottom = p->datum[SECOND], whole = build_int(0);
    if (p->asked != MIDDLE) whole = build_step(p, "<p>と<s>の差は、", top, '+', bottom, "<c>", "です。");
    even_out(p, top, bottom, whole);
}
static void solve_chain_other(struct build *p) {
    struct ratio top = p->datum[FIRST], bottom = p->datum[SECOND];
    even_out_other(p, top, bottom, build_step(p, "<p>と<s>の差は、", top, '+', bottom, "<c>", "です。"));
}
static bool holds_chain(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] + x[2] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(FIRST), x[0] - x[1] == build_value(p, FIRST)) &&
           IF_KEPT(keep, BIT(SECOND), x[1] - x[2] == build_value(p, SECOND));
}
static const char *const templates_chain[] = {
    "<p>、<m>、<s>の3人が持っている<t>は、合わせて<S><c>です。<p>は<m>より<D><c>多く、<m>は<s>より<E><c>多く持っています。<q>は何<c>持っていますか。",
    "<p>と<m>と<s>が<t>を集めたら、全部で<S><c>になりました。<p>は<m>より<D><c>、<m>は<s>より<E><c>多く集めました。<q>が集めた<t>は何<c>ですか。",
    "<t>が<S><c>あります。これを<p>、<m>、<s>の3人で分けます。<p>は<m>より<D><c>多く、<s>は<m>より<E><c>少なくなるように分けると、<q>は何<c>になりますか。",
    "3人の<t>の合計は<S><c>です。<p>の数は<m>より<D><c>多く、<m>の数は<s>より<E><c>多いそうです。<q>の<t>は何<c>[ですか。|でしょうか。]",
    "<q>は<t>を何<c>持っていますか。<p>、<m>、<s>の<t>は合わせて<S><c>で、<p>は<m>より<D><c>多く、<m>は<s>より<E><c>多く持っています。",
    "<m>の<t>は<p>より<D><c>少なく、<s>の<t>は<m>より<E><c>少ないです。3人の<t>を合わせると<S><c>になります。<q>の<t>の数<wo>",
    "<p>、<m>、<s>は合わせて<S><c>の<t>を持っています。<s>は<m>より<E><c>少なく、<m>は<p>より<D><c>少ないです。<q>は何<c>持っていますか。",
    "<p>は<m>より<t>を<D><c>多く持ち、<m>は<s>より<t>を<E><c>多く持っています。<p>、<m>、<s>の<t>が全部で<S><c>のとき、<q>の<t>は何<c><ka>",
    "合わせて<S><c>の<t>を、<p>、<m>、<s>の3人がもらいました。もらった数は、<p>が<m>より<D><c>多く、<m>が<s>より<E><c>多いです。<q>がもらったのは何<c>ですか。",
    "!3人の持つ<t>をくらべると、<p>は<m>より<D><c>多く、<m>は<s>より<E><c>多いことがわかりました。3人分は<S><c>です。<q>は何<c>持っていますか。",
    NULL,
};
static const struct figure_template figure = {FIGURE_BARS,
                                              {{"labels", FIGURE_TEXTS, "<p>|<m>|<s>"},
                                               {"sum", FIGURE_NUMBER, "<S>"},
                                               {"differences", FIGURE_NUMBERS, "<D>|<E>"},
                                               {"unit", FIGURE_TEXT, "<c>"}}};
static const struct figure_template figure_common = {FIGURE_BARS,
                                                     {{"labels", FIGURE_TEXTS, "<p>|<m>|<s>"},
                                                      {"sum", FIGURE_NUMBER, "<S>"},
                                                      {"differences", FIGURE_NUMBERS, "<D>|<E>"},
                                                      {"direction", FIGURE_TEXT, "common"},
                                                      {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype chain = {
    .id = "chain",
    .name = "順にくらべる",
    .level = 1,
    .templates = templates_chain,
    .asks = "<p>の数|<m>の数|<s>の数",
    .role = {{"S", "和", "<c>"}, {"D", "<p>と<m>の差", "<c>"}, {"E", "<m>と<s>の差", "<c>"}},
    .method = {{"線分図", "和差算です。3本の線分図をかいて、どれも<q>と同じ長さにそろえます。", solve_chain, NULL},
               {"もう一方から", "和差算です。3本の線分図を、先に<z1>の長さにそろえて、後から<q>を求めます。",
                solve_chain_other, "3本の線分図を、<z1>と同じ長さにそろえましょう。"}},
    .draw = draw_chain,
    .bind = bind_things,
    .holds = holds_chain,
    .low = {1, 1, 1},
    .high = {100, 100, 100},
    .hint = "3本の線分図をかいて、<q>と同じ長さにそろえましょう。",
    .figure = &figure,
};

/* ---- both compared with the small one ---- */
static bool draw_common(struct build *p) { return draw_things(p, false); }
static void solve_common(struct build *p) {
    struct ratio whole = p->datum[FIRST], bottom = p->datum[SECOND], top = build_int(0);
    if (p->asked != SMALL) top = build_step(p, "<p>と<m>の差は、", whole, '-', bottom, "<c>", "です。");
    even_out(p, top, bottom, whole);
}
static void solve_common_other(struct build *p) {
    struct ratio whole = p->datum[FIRST], bottom = p->datum[SECOND], top = build_int(0);
    if (p->asked == SMALL) top = build_step(p, "<p>と<m>の差は、", whole, '-', bottom, "<c>", "です。");
    even_out_other(p, top, bottom, whole);
}
static bool holds_common(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] + x[2] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(FIRST), x[0] - x[2] == build_value(p, FIRST)) &&
           IF_KEPT(keep, BIT(SECOND), x[1] - x[2] == build_value(p, SECOND));
}
static const char *const templates_common[] = {
    "<p>、<m>、<s>の3人は、<t>を合わせて<S><c>持っています。<p>は<s>より<D><c>多く、<m>は<s>より<E><c>多いです。<q>は何<c>持っていますか。",
    "<s>の<t>とくらべると、<p>の<t>は<D><c>多く、<m>の<t>は<E><c>多いです。3人の<t>は全部で<S><c>です。<q>の<t>は何<c>ですか。",
    "<t>が<S><c>あります。<p>、<m>、<s>の3人で分けたら、<p>は<s>より<D><c>、<m>は<s>より<E><c>多くなりました。<q>の<t>は何<c>になりましたか。",
    "<p>と<m>と<s>が集めた<t>は合わせて<S><c>です。<s>は<p>より<D><c>少なく、<m>より<E><c>少ないです。<q>が集めた<t>は何<c>[ですか。|でしょうか。]",
    "<q>の<t>は何<c>ですか。<p>、<m>、<s>の3人の<t>は合わせて<S><c>です。<s>より、<p>は<D><c>、<m>は<E><c>多く持っています。",
    "3人の<t>の数の和は<S><c>です。<s>にくらべて、<p>は<D><c>多く、<m>は<E><c>多く持っています。<q>の持っている<t>の数<wo>",
    "合わせて<S><c>の<t>を<p>、<m>、<s>がもらいました。<p>は<s>より<D><c>多く、<m>も<s>より<E><c>多くもらいました。<q>は何<c>もらいましたか。",
    "<s>の<t>に<D><c>を加えると<p>の数に、<E><c>を加えると<m>の数になります。<p>、<m>、<s>の<t>の合計が<S><c>のとき、<q>の<t>は何<c><ka>",
    NULL,
};
static const struct subtype common = {
    .id = "common",
    .name = "1人とくらべる",
    .level = 2,
    .templates = templates_common,
    .asks = "<p>の数|<m>の数|<s>の数",
    .role = {{"S", "和", "<c>"}, {"D", "<p>と<s>の差", "<c>"}, {"E", "<m>と<s>の差", "<c>"}},
    .method = {{"線分図", "和差算です。3本の線分図をかいて、どれも<q>と同じ長さにそろえます。", solve_common, NULL},
               {"もう一方から", "和差算です。3本の線分図を、先に<z1>の長さにそろえて、後から<q>を求めます。",
                solve_common_other, "3本の線分図を、<z1>と同じ長さにそろえましょう。"}},
    .draw = draw_common,
    .bind = bind_things,
    .holds = holds_common,
    .low = {1, 1, 1},
    .high = {100, 100, 100},
    .hint = "3本の線分図をかいて、<q>と同じ長さにそろえましょう。",
    .figure = &figure_common,
};

/* ---- lengths, weights, volumes ---- */
/* things | large | middle | small | unit | "longer" stem */
static const char *const measures[] = {
    "3本のリボンA、B、C|A|B|C|cm|長",
    "3本のひもA、B、C|A|B|C|cm|長",
    "赤、青、白の3本のテープ|赤|青|白|cm|長",
    "大、中、小の3本のくぎ|大|中|小|mm|長",
    "3個の石A、B、C|A|B|C|g|重",
    "大、中、小の3つの荷物|大|中|小|kg|重",
    "A、B、Cの3つの箱|A|B|C|g|重",
    "3つの水そうA、B、Cの水|A|B|C|L|多",
    "3つのびんA、B、Cのジュース|A|B|C|mL|多",
    "3つの整数A、B、C|A|B|C||大き",
    "!3本の竹ひごA、B、C|A|B|C|cm|長",
    NULL,
};
static void bind_measure(struct build *p) {
    bind_asked(p);
    build_set(p, "of", "");
    build_set(p, "how", build_get(p, "c")[0] ? "何<c>" : "いくつ");
}
static bool draw_measure(struct build *p) {
    build_context(p, "w|p|m|s|c|up", measures);
    p->asked = (int)build_between(p, 0, 2);
    return draw_numbers(p, true);
}
static const char *const templates_measure[] = {
    "<w>があります。合計は<S><c>です。<p>は<m>より<D><c><up>く、<m>は<s>より<E><c><up>いです。<q>は<how>ですか。",
    "<w>を合わせると<S><c>です。<p>は<m>より<D><c><up>く、<m>は<s>より<E><c><up>いとき、<q>は<how>ですか。",
    "<w>の和は<S><c>です。<m>より<p>は<D><c><up>く、<s>より<m>は<E><c><up>いです。<q>は<how>[ですか。|でしょうか。]",
    "<q>は<how>ですか。<w>は合わせて<S><c>で、<p>は<m>より<D><c><up>く、<m>は<s>より<E><c><up>いです。",
    "<w>について、<p>と<m>の差は<D><c>、<m>と<s>の差は<E><c>、3つの合計は<S><c>です。<p>がいちばん<up>く、<m>、<s>と続きます。<q><wo>",
    "<w>をくらべると、<p>は<m>より<D><c><up>く、<m>は<s>より<E><c><up>いことがわかりました。全部で<S><c>です。<q>は<how><ka>",
    "<w>があります。<s>に<E><c>をたすと<m>に、<m>に<D><c>をたすと<p>に等しくなります。合計が<S><c>のとき、<q>は<how>ですか。",
    "<w>の合計が<S><c>で、<p>のほうが<m>より<D><c>、<m>のほうが<s>より<E><c><up>くなっています。<q>は<how>ですか。",
    NULL,
};
static const struct subtype measure = {
    .id = "measure",
    .name = "長さや重さ",
    .level = 1,
    .templates = templates_measure,
    .asks = "<p>|<m>|<s>",
    .role = {{"S", "和", "<c>"}, {"D", "<p>と<m>の差", "<c>"}, {"E", "<m>と<s>の差", "<c>"}},
    .method = {{"線分図", "和差算です。3本の線分図をかいて、どれも<q>と同じ長さにそろえます。", solve_chain, NULL},
               {"もう一方から", "和差算です。3本の線分図を、先に<z1>の長さにそろえて、後から<q>を求めます。",
                solve_chain_other, "3本の線分図を、<z1>と同じ長さにそろえましょう。"}},
    .draw = draw_measure,
    .bind = bind_measure,
    .holds = holds_chain,
    .low = {1, 1, 1},
    .high = {100, 100, 100},
    .hint = "3本の線分図をかいて、<q>と同じ長さにそろえましょう。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&chain, &common, &measure, NULL};
const struct family family_wasa3 = {
    .id = "wasa3", .number = "F02", .name = "3つの和差算", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};
