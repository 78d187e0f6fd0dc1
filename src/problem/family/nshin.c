/* nshin.c - N進法: numbers written with few digits only, in order; which is the n-th, and which place a number has.
 *
 *   n ÷ k again and again: the remainders from the last to the first are the digits; back: digit × weight of its place
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { GIVEN };
/* digits | how many | the row's beginning */
static const char *const digits[] = {"0、1、2|3|1、2、10、11、12、20、21、22、100",
                                     "0、1、2、3|4|1、2、3、10、11、12、13、20、21",
                                     "0、1|2|1、10、11、100、101、110、111、1000",
                                     "0、1、2、3、4|5|1、2、3、4、10、11、12、13、14、20",
                                     "!0、1、2、3、4、5|6|1、2、3、4、5、10、11、12、13、14、15、20",
                                     NULL};
static const char *const things[] = {
    "数", "整数", "番号", "カードの数", "部屋の番号", "ロッカーの番号", "会員番号", "受付番号", "ページの番号", NULL};

static int64_t written(int64_t n, int64_t base) {
    int64_t out = 0, place = 1;
    for (; n > 0; n /= base, place *= 10) out += n % base * place;
    return out;
}
static void bind(struct build *p) {
    build_aux(p, 0, build_get_number(p, "k"));
    build_need(p, "two to ten digits", p->aux[0] >= 2 && p->aux[0] <= 10 && build_value(p, GIVEN) <= 1000000);
}
static bool draw_digits(struct build *p, int64_t *n) {
    build_context(p, "ds|k|row", digits);
    build_words(p, "w", things);
    build_people(p, "P");
    int64_t base = build_get_number(p, "k");
    *n = build_between(p, base * base + 1, base == 2 ? 63 : base == 3 ? 240 : base * base * base * 2 - 1);
    return true;
}
static int64_t places_of(int64_t n, int64_t base) {
    int64_t places = 0;
    for (; n > 0; n /= base) places++;
    return places;
}

/* ---- the n-th ---- */
static bool draw_nth(struct build *p) {
    int64_t n;
    if (!draw_digits(p, &n)) return false;
    build_datum(p, GIVEN, "n", n);
    return build_need(p, "at most five digits", places_of(n, build_get_number(p, "k")) <= 5);
}
static void solve_nth(struct build *p) {
    int64_t base = p->aux[0], n = build_value(p, GIVEN), digit[16], places = 0;
    char sum[80] = "", read[64] = "";
    size_t at = 0, at_read = 0;
    build_line(p);
    build_say(p, "<k>でわっていくと、");
    for (int64_t left = n; left > 0; left /= base) {
        if (left >= base) {
            if (places) build_say(p, "、");
            build_remainder(p, left, base, "");
        }
        digit[places++] = left % base;
    }
    build_say(p, "です。わり切れたときのあまりは0とします。");
    int64_t place = 1;
    for (int64_t i = 1; i < places; i++) place *= 10;
    for (int64_t i = places - 1; i >= 0; i--, place /= 10) {
        at_read +=
            (size_t)snprintf(read + at_read, sizeof read - at_read, "%s%lld", at_read ? "、" : "", (long long)digit[i]);
        if (place > 1)
            at += (size_t)snprintf(sum + at, sizeof sum - at, "%s%lld×%lld", at ? "+" : "", (long long)place,
                                   (long long)digit[i]);
        else
            at += (size_t)snprintf(sum + at, sizeof sum - at, "+%lld", (long long)digit[i]);
    }
    build_set(p, "z1", read);
    build_line(p);
    build_say(p, "最後の商と、あまりを後ろから順に読むと、<z1>です。");
    build_line(p);
    build_say(p, "上の位からこの順に書いた<w>は、");
    build_formula(p, build_int(written(n, base)), "", "%s", sum);
    build_say(p, "です。");
    build_trap(p, build_int(written(n - 1, base)));
    build_answer(p, build_int(written(n, base)), "", "");
}
/* Count up, skipping what has another digit. */
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 1) return true;
    int64_t rank = 0, place = 1;
    for (int64_t v = x[0]; v > 0; v /= 10, place *= p->aux[0]) {
        if (v % 10 >= p->aux[0]) return false;
        rank += v % 10 * place;
    }
    return rank == build_value(p, GIVEN);
}
static const char *const templates_nth[] = {
    "<ds>の<k>種類の数字だけを使った<w>を、<row>、…と小さい順にならべます。<n>番目はいくつですか。",
    "<row>、…のように、<ds>だけを使って表した<w>が小さい順にならんでいます。<n>番目の<w>はいくつ[ですか。|でしょうか。|になりますか。]",
    "使える数字は<ds>だけです。1から小さい順に<row>、…とならべるとき、<n>番目にくる<w>を答えなさい。",
    "<P>は、<ds>のほかの数字を使わないで、<row>、…と順に<w>を書きました。<n>番目に書いたのはいくつですか。",
    "<n>番目の<w>はいくつですか。<w>は、<ds>の数字だけを使って、<row>、…と小さい順にならんでいます。",
    "ある決まりで<row>、…と<w>がならんでいます。使われている数字は<ds>だけです。<n>番目の<w><wo>",
    "<ds>以外の数字を使わない<w>に、<row>、…と小さい順に番号をつけます。<n>番目はいくつですか。",
    "<k>種類の数字<ds>で書ける<w>を、0をのぞいて小さい順に、<row>、…とならべました。<n>番目はいくつでしょうか。",
    NULL,
};
static const struct figure_template figure_nth = {FIGURE_ROW, {{"number", FIGURE_NUMBER, "<n>"}}};
static const struct subtype nth = {
    .id = "nth",
    .name = "N番目の数",
    .level = 2,
    .templates = templates_nth,
    .implied = "k",
    .asks = "<n>番目の数",
    .role = {{"n", "何番目か", "番目"}},
    .method = {{"わり算のあまり",
                "<k>種類の数字では、<k>こ集まるごとに位が1つ上がります。<k>でわったあまりを調べます。", solve_nth,
                NULL}},
    .draw = draw_nth,
    .bind = bind,
    .holds = holds_nth,
    .low = {1},
    .high = {200000},
    .hint = "いちばん下の位は、何こごとにくり返しますか。",
    .figure = &figure_nth,
};

/* ---- which place ---- */
static bool draw_place(struct build *p) {
    int64_t n;
    if (!draw_digits(p, &n)) return false;
    build_datum(p, GIVEN, "n", written(n, build_get_number(p, "k")));
    return build_need(p, "at most five digits", places_of(n, build_get_number(p, "k")) <= 5);
}
static void solve_place(struct build *p) {
    static const char *const name[] = {"一", "十", "百", "千", "一万"};
    int64_t base = p->aux[0], v = build_value(p, GIVEN), weight[8], digit[8], places = 0, rank = 0, w = 1;
    char sum[96] = "", weights[200] = "";
    size_t at = 0, at_weights = 0;
    for (int64_t left = v; left > 0 && places < 5; left /= 10, w *= base)
        digit[places] = left % 10, weight[places++] = w;
    for (int64_t i = 0; i < places; i++) {
        if (!build_need(p, "only these digits", digit[i] < base)) return;
        at_weights += (size_t)snprintf(weights + at_weights, sizeof weights - at_weights, "%s%sの位は%lld",
                                       i ? "、" : "", name[i], (long long)weight[i]);
    }
    for (int64_t i = places - 1; i >= 0; i--) {
        rank += digit[i] * weight[i];
        if (digit[i])
            at += (size_t)snprintf(sum + at, sizeof sum - at, i ? "%s%lld×%lld" : "%s%lld", at ? "+" : "",
                                   (long long)(i ? weight[i] : digit[i]), (long long)digit[i]);
    }
    build_set(p, "z1", weights);
    build_line(p);
    build_say(p, "<k>こ集まると位が上がるので、それぞれの位の1は、<z1>個分です。");
    build_line(p);
    build_say(p, "<n>は、位ごとにたして、");
    build_formula(p, build_int(rank), "番目", "%s", sum);
    build_say(p, "です。");
    build_trap(p, build_int(rank + 1)), build_trap(p, build_int(rank - 1));
    build_answer(p, build_int(rank), "", "番目");
}
static bool holds_place(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, written(x[0], p->aux[0]) == build_value(p, GIVEN));
}
static const char *const templates_place[] = {
    "<ds>の<k>種類の数字だけを使った<w>を、<row>、…と小さい順にならべます。<n>は何番目ですか。",
    "<row>、…のように、<ds>だけを使って表した<w>が小さい順にならんでいます。<n>は何番目[ですか。|でしょうか。|になりますか。]",
    "使える数字は<ds>だけです。1から小さい順に<row>、…とならべるとき、<n>は何番目にきますか。",
    "<P>は、<ds>のほかの数字を使わないで、<row>、…と順に<w>を書きました。<n>を書いたのは何番目ですか。",
    "<n>は何番目ですか。<w>は、<ds>の数字だけを使って、<row>、…と小さい順にならんでいます。",
    "ある決まりで<row>、…と<w>がならんでいます。使われている数字は<ds>だけです。<n>は何番目になりますか。",
    "<ds>以外の数字を使わない<w>に、<row>、…と小さい順に番号をつけます。<n>の番号は何番目ですか。",
    "<k>種類の数字<ds>で書ける<w>を、0をのぞいて小さい順に、<row>、…とならべました。<n>は何番目でしょうか。",
    NULL,
};
static const struct figure_template figure_place = {
    FIGURE_TABLE, {{"digits", FIGURE_NUMBER, "<k>"}, {"number", FIGURE_NUMBER, "<n>"}}};
static const struct subtype place = {
    .id = "place",
    .name = "何番目か",
    .level = 2,
    .templates = templates_place,
    .implied = "k",
    .asks = "何番目か",
    .role = {{"n", "その数", ""}},
    .method = {{"位の重み", "<k>種類の数字では、<k>こ集まるごとに位が1つ上がります。位の1がいくつ分かを考えます。",
                solve_place, NULL}},
    .draw = draw_place,
    .bind = bind,
    .holds = holds_place,
    .low = {1},
    .high = {600},
    .hint = "十の位の1は、いくつ分を表していますか。",
    .figure = &figure_place,
};

static const struct subtype *const subtypes[] = {&nth, &place, NULL};
const struct family family_nshin = {.id = "nshin", .number = "F71", .name = "N進法", .grade = 6, .subtypes = subtypes};
