/* nshin_kansan.c - N進法: a number written with another base, and back.
 *
 *   n ÷ k again and again: the remainders from the last to the first;  back:
 * digit × weight of its place
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { GIVEN, BASE };
static const char *const words[] = {"数|表す",     "整数|表す",     "数|書く",      "整数|書く",
                                    "数|書き直す", "整数|書き表す", "!数|書き表す", NULL};
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};

static int64_t written(int64_t n, int64_t base) {
    int64_t out = 0, place = 1;
    for (; n > 0; n /= base, place *= 10) out += n % base * place;
    return out;
}
static int64_t value_of(int64_t digits, int64_t base) {
    int64_t n = 0, weight = 1;
    for (; digits > 0; digits /= 10, weight *= base) n += digits % 10 * weight;
    return n;
}
static int64_t draw_number(struct build *p) {
    build_context(p, "w|v", words);
    build_people(p, "P");
    int64_t base = build_between(p, 2, build_chance(p, 60) ? 4 : 8), top = base * base * base * base;
    build_datum(p, BASE, "k", base);
    return build_between(p, base * base, base == 2 ? 31 : top - 1 < 600 ? top - 1 : 600);
}
static bool has_base(struct build *p) {
    return build_need(p, "two to nine digits", build_value(p, BASE) >= 2 && build_value(p, BASE) <= 9);
}

/* ---- into base k ---- */
static bool draw_to(struct build *p) {
    build_datum(p, GIVEN, "n", draw_number(p));
    return true;
}
static void bind_to(struct build *p) {
    if (has_base(p))
        build_need(p, "at most six digits", written(build_value(p, GIVEN), build_value(p, BASE)) < 1000000);
}
static void solve_to(struct build *p) {
    int64_t base = build_value(p, BASE), n = build_value(p, GIVEN), digit[20], places = 0, place = 1;
    char sum[96] = "";
    size_t at = 0;
    build_line(p);
    build_say(p, "<k>でわって、あまりを出していくと、");
    for (int64_t left = n; left > 0 && places < 20; left /= base) {
        if (left >= base) {
            if (places) build_say(p, "、");
            build_remainder(p, left, base, "");
        }
        digit[places++] = left % base;
    }
    build_say(p, "です。わり切れたときのあまりは0とします。");
    for (int64_t i = 1; i < places; i++) place *= 10;
    for (int64_t i = places - 1; i >= 0; i--, place /= 10) {
        const char *plus = at ? "+" : "";
        at += place > 1 ? (size_t)snprintf(sum + at, sizeof sum - at, "%s%lld×%lld", plus, (long long)place,
                                           (long long)digit[i])
                        : (size_t)snprintf(sum + at, sizeof sum - at, "%s%lld", plus, (long long)digit[i]);
    }
    build_line(p);
    build_say(p, "最後の商と、あまりを後ろから順に書くので、");
    build_formula(p, build_int(written(n, base)), "", "%s", sum);
    build_say(p, "です。");
    build_trap(p, build_int(written(n + 1, base)));
    build_answer(p, build_int(written(n, base)), "", "");
}
static bool holds_to(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t base = build_value(p, BASE);
    if (keep != 3) return true;
    for (int64_t v = x[0]; v > 0; v /= 10)
        if (v % 10 >= base) return false;
    return value_of(x[0], base) == build_value(p, GIVEN);
}
static const char *const templates_to[] = {"10進法の<n>を、<k>進法で<v>といくつですか。",
                                           "ふつうの<w><n>を<k>進法で<v>と、どのような<w>になりますか。",
                                           "<k>進法で<v>といくつになりますか。もとの<w>は10進法の<n>です。",
                                           "<P>は、10進法の<n>を<k>進法に直しました。いくつになりましたか。",
                                           "<w><n>を<k>進法に直すといくつ[ですか。|でしょうか。|になりますか。]",
                                           "10進法で表された<n>を、<k>進法の<w>に直しなさい。",
                                           "10進法の<w>である<n>は、<k>進法ではどう表せますか。",
                                           "10進法の<n>を<k>進法で<v>ときの<w><wo>",
                                           NULL};
static const struct subtype into = {
    .id = "to",
    .name = "10進法からN進法へ",
    .level = 2,
    .templates = templates_to,
    .asks = "<k>進法で表した数",
    .role = {{"n", "10進法の数", ""}, {"k", "何進法か", "進法"}},
    .method = {{"わり算のあまり",
                "<k>進法では、<k>集まるごとに位が1つ上がります。<k>"
                "でわったあまりを順に調べます。",
                solve_to, NULL}},
    .draw = draw_to,
    .bind = bind_to,
    .holds = holds_to,
    .low = {1},
    .high = {190000},
    .hint = "<n>を<k>でわったあまりはいくつですか。",
    .figure = &figure_none,
};

/* ---- from base k ---- */
static bool draw_from(struct build *p) {
    int64_t n = draw_number(p);
    build_datum(p, GIVEN, "n", written(n, build_value(p, BASE)));
    return true;
}
static void bind_from(struct build *p) {
    if (!has_base(p)) return;
    for (int64_t v = build_value(p, GIVEN); v > 0; v /= 10)
        build_need(p, "only digits below the base", v % 10 < build_value(p, BASE));
    build_need(p, "two to six digits", build_value(p, GIVEN) >= 10 && build_value(p, GIVEN) < 1000000);
}
static void solve_from(struct build *p) {
    int64_t base = build_value(p, BASE), digits = build_value(p, GIVEN), weight = 1, places = 1;
    char sum[96] = "", weights[64] = "";
    size_t at = 0, at_weights = 0;
    for (int64_t v = digits; v >= 10; v /= 10) weight *= base, places *= 10;
    for (; places > 0; places /= 10, weight /= base) {
        at_weights += (size_t)snprintf(weights + at_weights, sizeof weights - at_weights, "%s%lld",
                                       at_weights ? "、" : "", (long long)weight);
        at += (size_t)snprintf(sum + at, sizeof sum - at, "%s%lld×%lld", at ? "+" : "", (long long)weight,
                               (long long)(digits / places % 10));
    }
    build_set(p, "z1", weights);
    build_line(p);
    build_say(p, "<k>進法の位の大きさは、上の位から順に<z1>です。");
    build_line(p);
    build_say(p, "位の大きさにその数字をかけてたすと、");
    build_formula(p, build_int(value_of(digits, base)), "", "%s", sum);
    build_say(p, "です。");
    build_trap(p, build_int(value_of(digits, base + 1)));
    build_answer(p, build_int(value_of(digits, base)), "", "");
}
/* Dividing x by the base again and again writes these digits. */
static bool holds_from(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, written(x[0], build_value(p, BASE)) == build_value(p, GIVEN));
}
static const char *const templates_from[] = {"<k>進法の<n>を、10進法で<v>といくつですか。",
                                             "<k>進法で表された<w><n>を10進法で<v>と、どのような<w>になりますか。",
                                             "10進法で<v>といくつになりますか。もとの<w>は<k>進法の<n>です。",
                                             "<P>は、<k>進法の<n>を10進法に直しました。いくつになりましたか。",
                                             "<k>進法の<w><n>を10進法に直すといくつ[ですか。|でしょうか。|"
                                             "になりますか。]",
                                             "<k>進法で表された<n>を、10進法の<w>に直しなさい。",
                                             "<k>進法の<w>である<n>は、10進法ではどう表せますか。",
                                             "<k>進法の<n>を10進法で<v>ときの<w><wo>",
                                             NULL};
static const struct subtype from = {
    .id = "from",
    .name = "N進法から10進法へ",
    .level = 2,
    .templates = templates_from,
    .asks = "10進法で表した数",
    .role = {{"n", "N進法の数", ""}, {"k", "何進法か", "進法"}},
    .method = {{"位の大きさ", "<k>進法では、位が1つ上がるごとに、位の大きさが<k>倍になります。", solve_from, NULL}},
    .draw = draw_from,
    .bind = bind_from,
    .holds = holds_from,
    .low = {1},
    .high = {190000},
    .hint = "<k>進法で、下から2番目の位は、1がいくつ集まった大きさですか。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&into, &from, NULL};
const struct family family_nshin_kansan = {
    .id = "nshin_kansan", .number = "F71", .name = "N進法の換算", .grade = 6, .subtypes = subtypes};
