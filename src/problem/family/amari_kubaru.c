/* amari_kubaru.c - あまりの問題: things shared out by one number or another: the same rest, the same shortage.
 *
 *   公倍数 + rest, 公倍数 - shortage, beyond a bound or the smallest
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/amari_hani.h"

/* things | counter | how they are put together | the rest is left, in て and ます */
static const char *const shared[] = {"折り紙|枚|束ねる|束ね",
                                     "みかん|個|箱につめる|箱につめ",
                                     "あめ|個|配る|配り",
                                     "カード|枚|配る|配り",
                                     "えん筆|本|束ねる|束ね",
                                     "花|本|束ねる|束ね",
                                     "クッキー|枚|ふくろに入れる|ふくろに入れ",
                                     "シール|枚|配る|配り",
                                     "おはじき|個|箱に入れる|箱に入れ",
                                     "画用紙|枚|束ねる|束ね",
                                     "卵|個|パックに入れる|パックに入れ",
                                     "くり|個|ふくろに入れる|ふくろに入れ",
                                     "ノート|冊|配る|配り",
                                     "ビー玉|個|箱に入れる|箱に入れ",
                                     "写真|枚|箱に入れる|箱に入れ",
                                     "いちご|個|パックに入れる|パックに入れ",
                                     "ねじ|本|箱に入れる|箱に入れ",
                                     "ドーナツ|個|箱につめる|箱につめ",
                                     "切手|枚|ふくろに入れる|ふくろに入れ",
                                     "!石けん|個|箱につめる|箱につめ",
                                     NULL};
static void draw_things(struct build *p) {
    build_context(p, "th|c|pt|ps", shared);
    build_people(p, "P");
}

/* ---- the same rest, more or fewer than a bound ---- */
static bool draw_rest(struct build *p) {
    draw_things(p);
    build_aux(p, AUX_BELOW, build_between(p, 0, 1));
    return amari_draw_bound(p);
}
static const char *const templates_rest[] = {
    "<th>を<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても、<r><c>あまります。<th>は<k><c><side>、そのうち<edge>数です。<th>は何<c>ですか。",
    "<th>は<k><c><side>あります。<a><c>ずつ<ps>ても、<b><c>ずつ<ps>ても<r><c>あまるとき、考えられる<edge>数は何<c>[ですか。|でしょうか。]",
    "<P>は<th>を<a><c>ずつ<pt>と<r><c>あまり、<b><c>ずつにしても<r><c>あまりました。<k><c><side>ある中で、<edge>場合は何<c>ですか。",
    "<edge>場合で何<c>ですか。<th>は<k><c><side>、<a><c>ずつでも<b><c>ずつでも<ps>たとき<r><c>あまります。",
    "<k><c><side>ある<th>は、<a><c>ずつ<ps>ても<b><c>ずつ<ps>てもちょうど<r><c>あまります。<edge>場合の数は何<c>ですか。",
    "<th>を<pt>のに、<a><c>ずつでも<b><c>ずつでも<r><c>残ります。<k><c><side>あるうち、<edge>のは何<c>ですか。",
    "何<c>かの<th>があります。<k><c><side>、<a><c>ずつでも<b><c>ずつでも<r><c>あまる数です。<edge>数は何<c>ですか。",
    "<a><c>ずつ<pt>と<r><c>、<b><c>ずつ<pt>とやはり<r><c>あまる<th>があります。<k><c><side>ある中で<edge>のは何<c>ですか。",
    NULL,
};
static const struct figure_template figure_rest = {
    FIGURE_LINE,
    {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rest", FIGURE_NUMBER, "<r>"}}};
static const struct subtype rest = {
    .id = "rest",
    .name = "あまりが同じもの",
    .level = 2,
    .templates = templates_rest,
    .asks = "<th>の数",
    .role = {{"a", "1回目に分ける数", "<c>"},
             {"b", "2回目に分ける数", "<c>"},
             {"r", "あまりの数", "<c>"},
             {"k", "さかいの数", "<c>"},
             {"side", "さかいのどちら側", "より多い|より少ない", PROBLEM_CHOICE, .aux = AUX_BELOW}},
    .method = {{"公倍数", "あまりの<r><c>をのぞくと、<a><c>ずつにも<b><c>ずつにも分けられます。", amari_solve_bound,
                NULL}},
    .draw = draw_rest,
    .bind = amari_bind_bound,
    .holds = amari_holds_bound,
    .loops = 1,
    .low = {1},
    .high = {1000},
    .hint = "<r><c>をのぞいた数は、いくつの倍数ですか。",
    .figure = &figure_rest,
};

/* ---- the same number is missing from the last share, more than a bound ---- */
static bool draw_missing(struct build *p) {
    draw_things(p);
    return amari_draw_bound(p);
}
static void bind_missing(struct build *p) {
    p->aux[AUX_BELOW] = 0;
    amari_bind_bound(p);
    build_need(p, "fewer missing than a share",
               build_value(p, REST) < build_value(p, A) && build_value(p, REST) < build_value(p, B));
}
static void solve_missing(struct build *p) {
    int64_t l = build_get_number(p, "l"), off = build_value(p, REST);
    build_line(p);
    build_say(p, "あと<r><c>あれば、<a><c>ずつにも<b><c>ずつにも分けられます。<a>と<b>の最小公倍数は<l>です。");
    struct ratio more =
        build_step(p, "<k><c>に<r><c>をたすと、", p->datum[BOUND], '+', p->datum[REST], "<c>", "です。");
    build_line(p);
    build_say(p, "この中に<l>がいくつあるかは、");
    struct ratio times = build_remainder(p, (int64_t)more.num, l, "");
    build_say(p, "です。");
    times = build_step(p, "<k><c>より多くなるのは、その1つ先なので、", times, '+', build_int(1), "倍", "です。");
    struct ratio multiple = build_step(p, "<l>の倍数は、", build_int(l), '*', times, "", "です。");
    struct ratio found = build_step(p, "たりない<r><c>をひいて、", multiple, '-', build_int(off), "<c>", "です。");
    build_trap(p, multiple);
    build_trap(p, build_apply(p, multiple, '+', build_int(off)));
    build_answer(p, found, "", "<c>");
}
static bool lacks(const struct build *p, int64_t x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(REST), (x + build_value(p, REST)) % build_value(p, A) == 0) &&
           IF_KEPT(keep, BIT(B) | BIT(REST), (x + build_value(p, REST)) % build_value(p, B) == 0);
}
static bool holds_missing(const struct build *p, const int64_t *x, unsigned keep) {
    if (!lacks(p, x[0], keep) || (keep & BIT(BOUND) && x[0] <= build_value(p, BOUND))) return false;
    if (keep != 15) return true;
    for (int64_t y = build_value(p, BOUND) + 1; y < x[0]; y++)
        if (lacks(p, y, keep)) return false;
    return true;
}
static const char *const templates_missing[] = {
    "<th>を<a><c>ずつ<pt>には<r><c>たりず、<b><c>ずつ<pt>にも<r><c>たりません。<th>は<k><c>より多くあります。最も少なくて何<c>ですか。",
    "<th>は<k><c>より多くあります。<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても最後だけ<r><c>たりないとき、いちばん少なくて何<c>[ですか。|でしょうか。]",
    "<P>が<th>を<a><c>ずつ<pt>と最後の1つが<r><c>たりず、<b><c>ずつにしても<r><c>たりませんでした。<k><c>より多いとき、最も少なくて何<c>ですか。",
    "最も少なくて何<c>ですか。<th>は<k><c>より多く、<a><c>ずつでも<b><c>ずつでも<ps>たとき<r><c>たりません。",
    "あと<r><c>あれば、<a><c>ずつにも<b><c>ずつにもちょうど分けられる<th>があります。<k><c>より多いとき、いちばん少ない数は何<c>ですか。",
    "<k><c>より多い<th>があります。<a><c>ずつ<ps>ても<b><c>ずつ<ps>ても、どちらも<r><c>不足します。いちばん少ない場合は何<c>ですか。",
    "<th>を<pt>のに、<a><c>ずつでも<b><c>ずつでも<r><c>たりません。<k><c>より多いことがわかっています。最も少なくて何<c>ありますか。",
    "<a><c>ずつにも<b><c>ずつにも<r><c>たりない<th>の数のうち、<k><c>より多くていちばん少ない数<wo>",
    NULL,
};
static const struct subtype missing = {
    .id = "missing",
    .name = "不足が同じもの",
    .level = 2,
    .templates = templates_missing,
    .asks = "<th>の数",
    .role = {{"a", "1回目に分ける数", "<c>"},
             {"b", "2回目に分ける数", "<c>"},
             {"r", "たりない数", "<c>"},
             {"k", "さかいの数", "<c>"}},
    .method = {{"公倍数", "あと<r><c>あれば、<a><c>ずつにも<b><c>ずつにも分けられます。", solve_missing, NULL}},
    .draw = draw_missing,
    .bind = bind_missing,
    .holds = holds_missing,
    .loops = 1,
    .low = {1},
    .high = {1000},
    .hint = "<r><c>たした数は、いくつの倍数ですか。",
    .figure = &figure_rest,
};

/* ---- two rests, one shortage, the smallest number ---- */
static bool draw_first(struct build *p) {
    draw_things(p);
    return amari_draw_first(p);
}
static const char *const templates_first[] = {
    "<th>を<a><c>ずつ<pt>と<r><c>あまり、<b><c>ずつ<pt>と<s><c>あまります。<th>は最も少なくて何<c>ありますか。",
    "<P>は<th>を<a><c>ずつ<ps>、<r><c>あまらせました。<b><c>ずつにすると<s><c>あまりました。<th>は少なくとも何<c>ありますか。",
    "<th>が何<c>かあります。<a><c>ずつにすると<r><c>、<b><c>ずつにすると<s><c>あまります。いちばん少ない場合、<th>は何<c>ですか。",
    "<th>を<pt>のに、<a><c>ずつだと<r><c>あまり、<b><c>ずつだと<s><c>あまります。いちばん少なくて何<c>[ですか。|でしょうか。]",
    "最も少なくて何<c>ですか。<th>は、<a><c>ずつ<pt>と<r><c>、<b><c>ずつ<pt>と<s><c>あまります。",
    "<a><c>ずつに分けると<r><c>、<b><c>ずつに分けると<s><c>あまる<th>があります。考えられるいちばん少ない数は何<c>ですか。",
    "<th>を<a><c>ずつ<ps>たら<r><c>、<b><c>ずつ<ps>なおしたら<s><c>残りました。<th>は少なくて何<c>ですか。",
    "<b><c>ずつ<pt>と<s><c>、<a><c>ずつ<pt>と<r><c>あまる<th>の、最も少ない数<wo>",
    NULL,
};
static const struct figure_template figure_first = {
    FIGURE_LINE, {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rests", FIGURE_NUMBERS, "<r>|<s>"}}};
static const struct subtype first = {
    .id = "first",
    .name = "不足が同じもの(いちばん少ない数)",
    .level = 2,
    .templates = templates_first,
    .asks = "<th>の数",
    .role = {{"a", "1回目に分ける数", "<c>"},
             {"b", "2回目に分ける数", "<c>"},
             {"r", "1回目のあまり", "<c>"},
             {"s", "2回目のあまり", "<c>"}},
    .method = {{"公倍数", "どちらも、あと何<c>で1つふえるかをくらべると同じです。公倍数に目をつけます。",
                amari_solve_first, NULL}},
    .draw = draw_first,
    .bind = amari_bind_first,
    .holds = amari_holds_smallest,
    .loops = 1,
    .low = {1},
    .high = {130},
    .hint = "<a><c>ずつにするには、あと何<c>あればよいですか。",
    .figure = &figure_first,
};

static const struct subtype *const subtypes[] = {&rest, &missing, &first, NULL};
const struct family family_amari_kubaru = {.id = "amari_kubaru",
                                           .number = "F67",
                                           .name = "あまりの問題(分けるもの)",
                                           .grade = 5,
                                           .scene = SCENE_INDOORS,
                                           .subtypes = subtypes};
