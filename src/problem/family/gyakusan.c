/* gyakusan.c - 逆算: an equation with a hole, □; what was done last is undone first.
 *
 *   4+□×3=25 -> □×3=25-4 -> □=21÷3
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/gyakusan.h"

enum { A, B, C, D };
enum { BOX = 60 }; /* x / BOX is in the box: a half, a third */

void gyakusan_undo(struct build *p, const struct hole *h, bool fractions) {
    struct ratio v = p->datum[h->result];
    for (int i = 0; i < 3 && h->undo[i].part; i++) {
        const struct undo *u = &h->undo[i];
        struct ratio known = p->datum[u->datum], left = u->datum_first ? known : v, right = u->datum_first ? v : known;
        v = fractions ? build_fraction_step(p, u->part, left, u->op, right, "", "です。")
                      : build_step(p, u->part, left, u->op, right, "", "です。");
        if (i < 2 && h->undo[i + 1].part) build_trap(p, v); /* what the last step finds is the answer */
    }
    build_answer(p, v, "", "");
}

static bool draw_data(struct build *p, int n, const int64_t *v) {
    static const char *const name[] = {"a", "b", "c", "d"};
    bool positive = true;
    p->context = "式";
    build_people(p, "P");
    for (int i = 0; i < n; i++) {
        build_datum(p, i, name[i], v[i]);
        positive = positive && v[i] > 0;
    }
    return build_need(p, "numbers above zero", positive) && build_need(p, "no product by one", v[0] > 1 && v[1] > 1);
}
/* What is done to □, one after the other. */
#define FLOW(operations, result)                                                         \
    {                                                                                    \
        FIGURE_FLOW, {                                                                   \
            {"operations", FIGURE_TEXT, operations}, { "result", FIGURE_NUMBER, result } \
        }                                                                                \
    }

/* ---- a+□×b=c ---- */
static const struct hole hole_plus_times = {C, {{"□×<b>は、", A, '-', false}, {"□は、", B, '/', false}}};
static bool draw_plus_times(struct build *p) {
    int64_t x = build_between(p, 2, 60), a = build_between(p, 3, 120), b = build_between(p, 2, 15);
    return draw_data(p, 3, (int64_t[]){a, b, a + x * b}) && build_need(p, "another number", x != a && x != b);
}
static void solve_plus_times(struct build *p) { gyakusan_undo(p, &hole_plus_times, false); }
static bool holds_plus_times(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C), BOX * a + x[0] * b == BOX * c);
}
static const char *const templates_plus_times[] = {ASKED("<a>+□×<b>=<c>")};
static const struct figure_template figure_plus_times = FLOW("<b>をかける、<a>をたす", "<c>");
static const struct subtype plus_times_asked = {
    .id = "plus_times",
    .name = "たし算とかけ算",
    .level = 1,
    .templates = templates_plus_times,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", ""}, {"b", "式の2つ目の数", ""}, {"c", "式の右側の数", ""}},
    .method = {{"逆にもどす", "かけ算を先に計算する式です。あとで計算するたし算から、逆にもどします。",
                solve_plus_times, NULL}},
    .draw = draw_plus_times,
    .holds = holds_plus_times,
    .low = {1},
    .high = {3000 * BOX},
    .scale = BOX,
    .hint = "□×<b>はいくつになりますか。",
    .figure = &figure_plus_times,
};

/* ---- a-□×b=c ---- */
static const struct hole hole_minus_times = {C, {{"□×<b>は、", A, '-', true}, {"□は、", B, '/', false}}};
static bool draw_minus_times(struct build *p) {
    int64_t x = build_between(p, 2, 60), b = build_between(p, 2, 15), c = build_between(p, 3, 150);
    return draw_data(p, 3, (int64_t[]){c + x * b, b, c}) && build_need(p, "another number", x != c && x != b);
}
static void solve_minus_times(struct build *p) { gyakusan_undo(p, &hole_minus_times, false); }
static bool holds_minus_times(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C), BOX * a - x[0] * b == BOX * c);
}
static const char *const templates_minus_times[] = {ASKED("<a>-□×<b>=<c>")};
static const struct figure_template figure_minus_times = FLOW("<b>をかける、<a>からひく", "<c>");
static const struct subtype minus_times_asked = {
    .id = "minus_times",
    .name = "ひき算とかけ算",
    .level = 2,
    .templates = templates_minus_times,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", ""}, {"b", "式の2つ目の数", ""}, {"c", "式の右側の数", ""}},
    .method = {{"逆にもどす", "□×<b>をひとまとまりと見て、<a>から何をひくと<c>になるかを考えます。", solve_minus_times,
                NULL}},
    .draw = draw_minus_times,
    .holds = holds_minus_times,
    .low = {1},
    .high = {3000 * BOX},
    .scale = BOX,
    .hint = "<a>からいくつひくと<c>になりますか。",
    .figure = &figure_minus_times,
};

/* ---- a×(□+b)=c ---- */
static const struct hole hole_times_sum = {C, {{"□+<b>は、", A, '/', false}, {"□は、", B, '-', false}}};
static bool draw_times_sum(struct build *p) {
    int64_t x = build_between(p, 2, 80), a = build_between(p, 2, 15), b = build_between(p, 2, 60);
    return draw_data(p, 3, (int64_t[]){a, b, a * (x + b)}) && build_need(p, "another number", x != a && x != b);
}
static void solve_times_sum(struct build *p) { gyakusan_undo(p, &hole_times_sum, false); }
static bool holds_times_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C), a * (x[0] + BOX * b) == BOX * c);
}
static const char *const templates_times_sum[] = {ASKED("<a>×(□+<b>)=<c>")};
static const struct figure_template figure_times_sum = FLOW("<b>をたす、<a>をかける", "<c>");
static const struct subtype times_sum_asked = {
    .id = "times_sum",
    .name = "かっこの中がたし算",
    .level = 1,
    .templates = templates_times_sum,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", ""}, {"b", "式の2つ目の数", ""}, {"c", "式の右側の数", ""}},
    .method = {{"逆にもどす", "かっこの中をひとまとまりと見て、<a>に何をかけると<c>になるかを考えます。",
                solve_times_sum, NULL}},
    .draw = draw_times_sum,
    .holds = holds_times_sum,
    .low = {1},
    .high = {3000 * BOX},
    .scale = BOX,
    .hint = "<a>にいくつをかけると<c>になりますか。",
    .figure = &figure_times_sum,
};

/* ---- (□-a)×b=c ---- */
static const struct hole hole_times_difference = {C, {{"□-<a>は、", B, '/', false}, {"□は、", A, '+', false}}};
static bool draw_times_difference(struct build *p) {
    int64_t a = build_between(p, 2, 60), x = a + build_between(p, 2, 60), b = build_between(p, 2, 15);
    return draw_data(p, 3, (int64_t[]){a, b, (x - a) * b}) && build_need(p, "another number", x != b && x - a != b);
}
static void solve_times_difference(struct build *p) { gyakusan_undo(p, &hole_times_difference, false); }
static bool holds_times_difference(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C), (x[0] - BOX * a) * b == BOX * c);
}
static const char *const templates_times_difference[] = {ASKED("(□-<a>)×<b>=<c>")};
static const struct figure_template figure_times_difference = FLOW("<a>をひく、<b>をかける", "<c>");
static const struct subtype times_difference_asked = {
    .id = "times_difference",
    .name = "かっこの中がひき算",
    .level = 1,
    .templates = templates_times_difference,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", ""}, {"b", "式の2つ目の数", ""}, {"c", "式の右側の数", ""}},
    .method = {{"逆にもどす", "かっこの中をひとまとまりと見て、何に<b>をかけると<c>になるかを考えます。",
                solve_times_difference, NULL}},
    .draw = draw_times_difference,
    .holds = holds_times_difference,
    .low = {1},
    .high = {3000 * BOX},
    .scale = BOX,
    .hint = "かっこの中はいくつになりますか。",
    .figure = &figure_times_difference,
};

/* ---- a÷(□-b)=c ---- */
static const struct hole hole_divided = {C, {{"□-<b>は、", A, '/', true}, {"□は、", B, '+', false}}};
static bool draw_divided(struct build *p) {
    int64_t b = build_between(p, 2, 60), part = build_between(p, 2, 24), c = build_between(p, 2, 30);
    return draw_data(p, 3, (int64_t[]){part * c, b, c}) && build_need(p, "another number", part != c && part + b != c);
}
static void solve_divided(struct build *p) { gyakusan_undo(p, &hole_divided, false); }
static bool holds_divided(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C), x[0] > BOX * b && (x[0] - BOX * b) * c == BOX * a);
}
static const char *const templates_divided[] = {ASKED("<a>÷(□-<b>)=<c>")};
static const struct figure_template figure_divided = FLOW("<b>をひく、で<a>をわる", "<c>");
static const struct subtype divided_asked = {
    .id = "divided",
    .name = "わる数に□",
    .level = 2,
    .templates = templates_divided,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", ""}, {"b", "式の2つ目の数", ""}, {"c", "式の右側の数", ""}},
    .method = {{"逆にもどす", "かっこの中をひとまとまりと見て、<a>を何でわると<c>になるかを考えます。", solve_divided,
                NULL}},
    .draw = draw_divided,
    .holds = holds_divided,
    .low = {1},
    .high = {3000 * BOX},
    .scale = BOX,
    .hint = "<a>をいくつでわると<c>になりますか。",
    .figure = &figure_divided,
};

/* ---- □÷a+b=c ---- */
static const struct hole hole_quotient = {C, {{"□÷<a>は、", B, '-', false}, {"□は、", A, '*', false}}};
static bool draw_quotient(struct build *p) {
    int64_t a = build_between(p, 2, 15), part = build_between(p, 3, 60), b = build_between(p, 2, 90);
    return draw_data(p, 3, (int64_t[]){a, b, part + b}) && build_need(p, "another number", part != b && part * a != b);
}
static void solve_quotient(struct build *p) { gyakusan_undo(p, &hole_quotient, false); }
static bool holds_quotient(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C), x[0] == BOX * (c - b) * a);
}
static const char *const templates_quotient[] = {ASKED("□÷<a>+<b>=<c>")};
static const struct figure_template figure_quotient = FLOW("<a>でわる、<b>をたす", "<c>");
static const struct subtype quotient_asked = {
    .id = "quotient",
    .name = "わり算とたし算",
    .level = 1,
    .templates = templates_quotient,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", ""}, {"b", "式の2つ目の数", ""}, {"c", "式の右側の数", ""}},
    .method = {{"逆にもどす", "わり算を先に計算する式です。あとで計算するたし算から、逆にもどします。", solve_quotient,
                NULL}},
    .draw = draw_quotient,
    .holds = holds_quotient,
    .low = {1},
    .high = {3000 * BOX},
    .scale = BOX,
    .hint = "□÷<a>はいくつになりますか。",
    .figure = &figure_quotient,
};

/* ---- (a-□)÷b+c=d ---- */
static const struct hole hole_bracket_three = {
    D, {{"(<a>-□)÷<b>は、", C, '-', false}, {"<a>-□は、", B, '*', false}, {"□は、", A, '-', true}}};
static bool draw_bracket_three(struct build *p) {
    int64_t x = build_between(p, 2, 90), b = build_between(p, 2, 12), part = build_between(p, 2, 20);
    int64_t c = build_between(p, 2, 40);
    return draw_data(p, 4, (int64_t[]){x + part * b, b, c, part + c}) &&
           build_need(p, "another number", x != b && x != c && x != part && x != part * b && x != part + c);
}
static void solve_bracket_three(struct build *p) { gyakusan_undo(p, &hole_bracket_three, false); }
static bool holds_bracket_three(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C), d = build_value(p, D);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C) | BIT(D), BOX * a - x[0] == BOX * (d - c) * b);
}
static const char *const templates_bracket_three[] = {ASKED("(<a>-□)÷<b>+<c>=<d>")};
static const struct figure_template figure_bracket_three = FLOW("<a>からひく、<b>でわる、<c>をたす", "<d>");
static const struct subtype bracket_three_asked = {
    .id = "bracket_three",
    .name = "3つの計算",
    .level = 3,
    .templates = templates_bracket_three,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", ""},
             {"b", "式の2つ目の数", ""},
             {"c", "式の3つ目の数", ""},
             {"d", "式の右側の数", ""}},
    .method = {{"逆にもどす", "最後に計算するたし算から順に、逆にもどします。", solve_bracket_three, NULL}},
    .draw = draw_bracket_three,
    .holds = holds_bracket_three,
    .low = {1},
    .high = {3000 * BOX},
    .scale = BOX,
    .hint = "(<a>-□)÷<b>はいくつになりますか。",
    .figure = &figure_bracket_three,
};

/* ---- (□+a)×b-c=d ---- */
static const struct hole hole_sum_three = {
    D, {{"(□+<a>)×<b>は、", C, '+', false}, {"□+<a>は、", B, '/', false}, {"□は、", A, '-', false}}};
static bool draw_sum_three(struct build *p) {
    int64_t x = build_between(p, 2, 60), a = build_between(p, 2, 40), b = build_between(p, 2, 12);
    int64_t c = build_between(p, 2, 60);
    return draw_data(p, 4, (int64_t[]){a, b, c, (x + a) * b - c}) &&
           build_need(p, "another number", x != a && x != b && x != c && x + a != b && x != (x + a) * b - c);
}
static void solve_sum_three(struct build *p) { gyakusan_undo(p, &hole_sum_three, false); }
static bool holds_sum_three(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, A), b = build_value(p, B), c = build_value(p, C), d = build_value(p, D);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(C) | BIT(D), (x[0] + BOX * a) * b - BOX * c == BOX * d);
}
static const char *const templates_sum_three[] = {ASKED("(□+<a>)×<b>-<c>=<d>")};
static const struct figure_template figure_sum_three = FLOW("<a>をたす、<b>をかける、<c>をひく", "<d>");
static const struct subtype sum_three_asked = {
    .id = "sum_three",
    .name = "かっことかけ算とひき算",
    .level = 3,
    .templates = templates_sum_three,
    .asks = "□にあてはまる数",
    .role = {{"a", "式の1つ目の数", ""},
             {"b", "式の2つ目の数", ""},
             {"c", "式の3つ目の数", ""},
             {"d", "式の右側の数", ""}},
    .method = {{"逆にもどす", "最後に計算するひき算から順に、逆にもどします。", solve_sum_three, NULL}},
    .draw = draw_sum_three,
    .holds = holds_sum_three,
    .low = {1},
    .high = {3000 * BOX},
    .scale = BOX,
    .hint = "(□+<a>)×<b>はいくつになりますか。",
    .figure = &figure_sum_three,
};

static const struct subtype *const subtypes[] = {&plus_times_asked,       &minus_times_asked, &times_sum_asked,
                                                 &times_difference_asked, &divided_asked,     &quotient_asked,
                                                 &bracket_three_asked,    &sum_three_asked,   NULL};
const struct family family_gyakusan = {
    .id = "gyakusan", .number = "F79", .name = "逆算", .grade = 4, .subtypes = subtypes};
