/* shiki.c - 計算と逆算: any expression of +, -, × and ÷, with brackets, decimals and fractions; its value, or its hole.
 *
 *   (2+3)×4-6÷2 -> operation after operation: 2+3=5, 5×4=20, 6÷2=3, 20-3=17
 *   (□-1.4)×5/8+2.5=6 -> the last operation first: 6-2.5=3.5, 3.5÷5/8=5.6, 5.6+1.4=7
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/shiki.h"

#include <stdio.h>
#include <string.h>

/* ---- reading ---- */
struct scan {
    struct shiki *s;
    const char *at;
    bool ok;
};

static bool take(struct scan *c, const char *sign) {
    while (*c->at == ' ') c->at++;
    size_t n = strlen(sign);
    if (strncmp(c->at, sign, n) != 0) return false;
    c->at += n;
    return true;
}
static int put(struct scan *c, struct shiki_node node) {
    if (c->s->n == SHIKI_NODES) return c->ok = false, 0;
    c->s->node[c->s->n] = node;
    return c->s->n++;
}
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool whole(int64_t *out, struct scan *c) {
    int digits = 0;
    for (*out = 0; is_digit(*c->at) && digits < 9; c->at++, digits++) *out = *out * 10 + (*c->at - '0');
    return digits > 0 && !is_digit(*c->at);
}
/* 12, 1.25, 3/4, 1と3/4 */
static int number(struct scan *c) {
    int64_t n, d = 1, top, bottom;
    while (*c->at == ' ') c->at++;
    if (!whole(&n, c)) return c->ok = false, 0;
    if (c->at[0] == '.' && is_digit(c->at[1]))
        for (c->at++; is_digit(*c->at) && d < 1000000; c->at++, d *= 10) n = n * 10 + (*c->at - '0');
    struct scan ahead = *c;
    bool mixed = take(&ahead, "と");
    if (d == 1 && mixed && whole(&top, &ahead) && *ahead.at++ == '/' && whole(&bottom, &ahead) && bottom)
        n = n * bottom + top, d = bottom, c->at = ahead.at, c->s->fractions = true;
    else if (d == 1 && c->at[0] == '/' && is_digit(c->at[1]) && (c->at++, whole(&bottom, c)) && bottom)
        d = bottom, c->s->fractions = true;
    return put(c, (struct shiki_node){.op = '#', .value = build_fraction(n, d)});
}

static int sum(struct scan *c);
static int bracket(struct scan *c, const char *close) {
    int inner = sum(c);
    if (!take(c, close)) c->ok = false;
    c->s->node[inner].bracket = true;
    return inner;
}
static int factor(struct scan *c) {
    static const char *const pairs[][2] = {{"(", ")"}, {"{", "}"}, {"[", "]"}, {"〔", "〕"}, {"｛", "｝"}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (take(c, pairs[i][0])) return bracket(c, pairs[i][1]);
    if (take(c, "□") && ++c->s->holes) return put(c, (struct shiki_node){.op = '?'});
    return number(c);
}
static int join(struct scan *c, char op, int left, int right) {
    c->s->operations++;
    return put(c, (struct shiki_node){.op = op, .left = (int8_t)left, .right = (int8_t)right});
}
static int product(struct scan *c) {
    int left = factor(c);
    while (c->ok) {
        if (take(c, "×"))
            left = join(c, '*', left, factor(c));
        else if (take(c, "÷"))
            left = join(c, '/', left, factor(c));
        else
            break;
    }
    return left;
}
static int sum(struct scan *c) {
    int left = product(c);
    while (c->ok) {
        if (take(c, "+"))
            left = join(c, '+', left, product(c));
        else if (take(c, "-"))
            left = join(c, '-', left, product(c));
        else
            break;
    }
    return left;
}
bool shiki_parse(struct shiki *out, const char *text) {
    *out = (struct shiki){.right = -1};
    struct scan c = {out, text, true};
    out->left = sum(&c);
    if (c.ok && take(&c, "=") && c.at[strspn(c.at, " ")]) out->right = sum(&c);
    while (*c.at == ' ') c.at++;
    return c.ok && !*c.at;
}

bool shiki_value(struct ratio *out, const struct shiki *s, int node, struct ratio x) {
    const struct shiki_node *n = &s->node[node];
    struct ratio a, b;
    if (n->op == '#') return *out = n->value, true;
    if (n->op == '?') return *out = x, true;
    if (!shiki_value(&a, s, n->left, x) || !shiki_value(&b, s, n->right, x)) return false;
    switch (n->op) {
        case '+': return ratio_add(out, a, b);
        case '-': return ratio_sub(out, a, b) && out->num >= 0;
        case '*': return ratio_mul(out, a, b);
        default: return b.num != 0 && ratio_div(out, a, b);
    }
}
static bool has_hole(const struct shiki *s, int node) {
    const struct shiki_node *n = &s->node[node];
    return n->op == '?' || (n->op != '#' && (has_hole(s, n->left) || has_hole(s, n->right)));
}

/* ---- solving ---- */
enum { LINES = 7 };
static const char operations[] = "+-*/";
static const char *name_of(char op) {
    static const char *const name[] = {"たし算", "ひき算", "かけ算", "わり算"};
    return name[strchr(operations, op) - operations];
}
/* One operation; the last lines of a long expression are two operations long. */
static struct ratio step(struct build *p, const struct shiki *s, const char *before, struct ratio a, char op,
                         struct ratio b) {
    if (s->operations > LINES && p->trace.n_equations % 2) {
        build_say(p, before);
        struct ratio v = s->fractions ? build_fraction_equation(p, a, op, b, "") : build_equation(p, a, op, b, "");
        return build_say(p, "です。"), v;
    }
    return s->fractions ? build_fraction_step(p, before, a, op, b, "", "です。")
                        : build_step(p, before, a, op, b, "", "です。");
}
static struct ratio calculate(struct build *p, const struct shiki *s, int node, bool within) {
    const struct shiki_node *n = &s->node[node];
    char before[64];
    if (n->op == '#') return n->value;
    bool inner = within || n->bracket;
    struct ratio a = calculate(p, s, n->left, inner), b = calculate(p, s, n->right, inner);
    snprintf(before, sizeof before, "%s%sをして、", inner ? "かっこの中の" : "", name_of(n->op));
    return step(p, s, before, a, n->op, b);
}
static void bind_value(struct build *p) {
    struct shiki s;
    struct ratio v = {0, 1};
    const char *text = build_get(p, "siki");
    uint32_t hash = 0;
    for (const char *c = text; *c; c++) hash = hash * 31 + (unsigned char)*c;
    build_aux(p, 0, hash & 0x3fffffff);
    bool ok = build_need(p, "an expression", shiki_parse(&s, text) && !s.holes && s.right < 0) &&
              build_need(p, "some operations", s.operations >= 1 && s.operations <= 10) &&
              build_need(p, "a value", shiki_value(&v, &s, s.left, v));
    p->aux[6] = ok ? (int64_t)v.num : 0, p->aux[7] = ok ? (int64_t)v.den : 1;
}
static void solve_value(struct build *p) {
    struct shiki s;
    if (!build_need(p, "an expression", shiki_parse(&s, build_get(p, "siki")))) return;
    struct ratio v = calculate(p, &s, s.left, false);
    if (p->trace.n_equations > 1) build_trap(p, p->trace.equation[0].result);
    build_answer(p, v, "", "");
}
static bool holds_scaled(const struct build *p, int64_t x, int64_t scale) { return x * p->aux[7] == p->aux[6] * scale; }

/* A part of the expression as it is written. */
static void write_part(struct build *p, char *out, size_t cap, const struct shiki *s, int node, int level) {
    static const char *const sign[] = {"+", "-", "×", "÷"};
    const struct shiki_node *n = &s->node[node];
    if (n->op == '#' || n->op == '?') {
        char text[48] = "□";
        if (n->op == '#' && s->fractions && n->value.den != 1)
            snprintf(text, sizeof text, "%lld/%lld", (long long)n->value.num, (long long)n->value.den);
        else if (n->op == '#')
            build_print(text, sizeof text, n->value);
        build_add(p, out, cap, "%s", text);
        return;
    }
    bool bracket = n->bracket && level > 0;
    if (bracket) build_add(p, out, cap, "(");
    write_part(p, out, cap, s, n->left, level + 1);
    build_add(p, out, cap, "%s", sign[strchr(operations, n->op) - operations]);
    write_part(p, out, cap, s, n->right, level + 1);
    if (bracket) build_add(p, out, cap, ")");
}
/* Parts without the hole become the numbers that they are. */
static void calculate_parts(struct build *p, struct shiki *s, int node) {
    struct shiki_node *n = &s->node[node];
    if (n->op == '#' || n->op == '?') return;
    if (has_hole(s, node)) {
        calculate_parts(p, s, n->left);
        calculate_parts(p, s, n->right);
        return;
    }
    struct ratio v = calculate(p, s, node, false);
    *n = (struct shiki_node){.op = '#', .value = v};
}
/* What `part` is, where it is combined with a number to v. */
static struct ratio undo(struct build *p, const struct shiki *s, const struct shiki_node *n, struct ratio v, int part) {
    char before[160] = "";
    bool left = part == n->left;
    struct ratio other = s->node[left ? n->right : n->left].value;
    write_part(p, before, sizeof before, s, part, 0);
    build_add(p, before, sizeof before, "は、");
    if (n->op == '+') return step(p, s, before, v, '-', other);
    if (n->op == '*') return step(p, s, before, v, '/', other);
    if (n->op == '-') return left ? step(p, s, before, v, '+', other) : step(p, s, before, other, '-', v);
    return left ? step(p, s, before, v, '*', other) : step(p, s, before, other, '/', v);
}
static void solve_box(struct build *p) {
    struct shiki s;
    if (!build_need(p, "an expression", shiki_parse(&s, build_get(p, "siki")))) return;
    int node = has_hole(&s, s.left) ? s.left : s.right, other = node == s.left ? s.right : s.left;
    struct ratio v = calculate(p, &s, other, false);
    calculate_parts(p, &s, node);
    while (s.node[node].op != '?' && !p->reject) {
        int part = has_hole(&s, s.node[node].left) ? s.node[node].left : s.node[node].right;
        v = undo(p, &s, &s.node[node], v, part);
        node = part;
    }
    if (p->trace.n_equations > 1) build_trap(p, p->trace.equation[0].result);
    build_answer(p, v, "", "");
}
static void bind_box(struct build *p) {
    struct shiki s;
    const char *text = build_get(p, "siki");
    uint32_t hash = 0;
    for (const char *c = text; *c; c++) hash = hash * 31 + (unsigned char)*c;
    build_aux(p, 0, hash & 0x3fffffff);
    (void)(build_need(p, "an equation with one hole", shiki_parse(&s, text) && s.holes == 1 && s.right >= 0) &&
           build_need(p, "some operations", s.operations >= 1 && s.operations <= 10));
}
static bool holds_box_scaled(const struct build *p, int64_t x, int64_t scale) {
    struct shiki s;
    struct ratio a, b, v = build_fraction(x, scale);
    return shiki_parse(&s, build_get(p, "siki")) && s.right >= 0 && shiki_value(&a, &s, s.left, v) &&
           shiki_value(&b, &s, s.right, v) && a.num * b.den == b.num * a.den;
}

/* ---- drawing ---- */
/* A letter is a number, and * the hole. */
static const char *const shapes[] = {
    "a+b×c",       "a×b-c",     "a-b÷c",         "(a+b)×c",     "a×(b-c)",     "a÷(b+c)",     "a×b+c×d",
    "a×b-c÷d",     "a÷b+c×d",   "(a-b)×(c+d)",   "a-(b+c)÷d",   "a×(b-c÷d)",   "(a+b×c)÷d",   "a-b×(c-d)",
    "a-(b-(c+d))", "a+b×c-d÷e", "(a-(b+c)×d)÷e", "a×(b+c)-d÷e", "(a-b)÷c×d+e", "a÷(b-c)×d-e", "a-(b+c×d)÷e",
    "a×b×c",       "a÷b÷c",     "a-b-c",         "a+b-c+d",     "a×b÷c",       "a÷b×c-d",     "(a+b)÷(c-d)×e",
    "a-b÷(c+d)",   "a×b",       "a÷b",           "a-b",         "a×b-c×d+e",   "(a+b-c)×d÷e", NULL};
static const char *const boxes[] = {
    "*+a=b",       "a-*=b",         "*×a=b",           "a÷*=b",       "*÷a=b",     "a×*+b=c",     "a×*-b=c",
    "(*+a)×b=c",   "(*-a)÷b=c",     "a-*×b=c",         "a÷*+b=c",     "a×(b-*)=c", "(a-*)×b+c=d", "(*-a)×b+c=d",
    "a-(*+b)÷c=d", "(a×*-b)÷c=d",   "a+(b-*)×c=d",     "a÷(*-b)+c=d", "a×b-*=c",   "*×a-b×c=d",   "a+b×*=c×d",
    "c=a×*-b",     "(a+*÷b)×c-d=e", "((*+a)×b-c)÷d=e", "a-b×(*-c)=d", "a×b+*×c=d", "(a+b)×*=c",   "a÷(b+*)=c",
    NULL};
static const char *const fraction_shapes[] = {
    "a+b-c",     "a×b÷c",   "a-b×c",     "(a-b)÷c", "a÷b-c",   "a×(b+c)", "a÷(b+c)", "(a+b)×c-d", "a×b+c÷d", "a-b÷c",
    "a×(b-c)÷d", "a-(b-c)", "(a-b)×c÷d", "a÷b×c",   "a×b-c×d", "a+b",     "a-b",     "a×b",       "a÷b",     NULL};
static const char *const fraction_boxes[] = {"*+a=b",     "a-*=b",     "*×a=b",       "a÷*=b",   "(*-a)×b=c",
                                             "(*+a)÷b=c", "a×*+b=c",   "(*-a)×b+c=d", "a-*×b=c", "a÷*-b=c",
                                             "*÷a-b=c",   "a×(b-*)=c", "(a+*)×b-c=d", "*÷a+b=c", NULL};

static void any_number(char out[72], struct build *p, bool fractions) {
    if (fractions && build_chance(p, 70)) {
        int64_t d = build_between(p, 2, 12), n = build_between(p, 1, d - 1), g = build_gcd(n, d);
        bool mixed = d / g > 1 && build_chance(p, 20);
        if (mixed)
            snprintf(out, 72, "%lldと%lld/%lld", (long long)build_between(p, 1, 3), (long long)(n / g),
                     (long long)(d / g));
        else
            snprintf(out, 72, "%lld/%lld", (long long)(n / g), (long long)(d / g));
    } else if (p->aux[1] && build_chance(p, 50)) {
        int64_t tenths = build_between(p, 2, fractions ? 29 : 120);
        snprintf(out, 72, "%lld.%lld", (long long)(tenths / 10), (long long)(tenths % 10 ? tenths % 10 : 5));
    } else {
        int64_t most = build_chance(p, 50) ? 12 : build_chance(p, 60) ? 60 : 240;
        snprintf(out, 72, "%lld", (long long)build_between(p, 2, fractions ? 9 : most));
    }
}
static void fill(char *out, size_t cap, struct build *p, const char *shape, const char *hole, bool fractions) {
    char number[72], name[2] = "";
    for (out[0] = 0; *shape; shape++) {
        name[0] = *shape;
        bool letter = *shape >= 'a' && *shape <= 'e';
        if (letter) any_number(number, p, fractions);
        build_add(p, out, cap, "%s", letter ? number : *shape == '*' ? hole : name);
    }
}
static bool fit(struct ratio v) { return v.num > 0 && (1000 % v.den == 0 || v.den <= 60); }
/* Values that pupils meet on the whole way? Decimals stay decimals. */
static bool all_fit(const struct shiki *s, int node, struct ratio x, bool fractions) {
    struct ratio v;
    const struct shiki_node *n = &s->node[node];
    if (!shiki_value(&v, s, node, x) || !fit(v) || (!fractions && 100 % v.den) || v.num > 5000 * v.den) return false;
    return n->op == '#' || n->op == '?' || (all_fit(s, n->left, x, fractions) && all_fit(s, n->right, x, fractions));
}
static int count_rows(const char *const *rows) {
    int n = 0;
    while (rows[n]) n++;
    return n;
}
static bool begin(struct build *p) {
    p->context = "式";
    build_people(p, "P");
    p->aux[1] = build_chance(p, 40);
    return true;
}
enum { TRIES = 400 };
static bool draw_value(struct build *p, const char *const *rows, bool fractions, int64_t most) {
    char text[160], shown[72];
    struct shiki s;
    struct ratio v = {0, 1};
    const char *shape = rows[build_between(p, 0, count_rows(rows) - 1)];
    bool found = false;
    begin(p);
    for (int i = 0; i < TRIES && !found; i++) {
        fill(text, sizeof text, p, shape, "", fractions);
        found = shiki_parse(&s, text) && s.fractions == fractions && all_fit(&s, s.left, v, fractions) &&
                shiki_value(&v, &s, s.left, v) && v.num <= most * v.den && (!fractions || v.den > 1);
    }
    p->aux[1] = 0;
    if (found) build_print(shown, sizeof shown, v);
    build_choose(p, "siki", text);
    return build_need(p, "an expression for pupils", found) && build_need(p, "another number", !strstr(text, shown));
}
/* The last number makes the equation true. */
static bool draw_box(struct build *p, const char *const *rows, bool fractions, int64_t most) {
    char text[160], shown[72] = "";
    struct shiki s;
    struct ratio left, right;
    const char *shape = rows[build_between(p, 0, count_rows(rows) - 1)], *equals = strchr(shape, '=');
    bool found = false;
    begin(p);
    for (int i = 0; i < TRIES && !found; i++) {
        char side[160], number[72];
        any_number(shown, p, fractions && build_chance(p, 60));
        fill(text, sizeof text, p, shape, "□", fractions);
        struct ratio x;
        if (!shiki_parse(&s, shown)) continue;
        x = s.node[s.left].value;
        if (!shiki_parse(&s, text) || s.right < 0 || x.num > most * x.den) continue;
        bool other_way = equals - shape == 1, plain = strlen(equals) == 2 || other_way;
        if (!plain || !shiki_value(&left, &s, other_way ? s.right : s.left, x) || !fit(left)) continue;
        if (s.fractions && left.den > 1)
            snprintf(number, sizeof number, "%lld/%lld", (long long)left.num, (long long)left.den);
        else
            build_print(number, sizeof number, left);
        snprintf(side, sizeof side, "%s", other_way ? strchr(text, '=') + 1 : text);
        if (!other_way) *strchr(side, '=') = 0;
        if (other_way)
            snprintf(text, sizeof text, "%s=%.80s", number, side);
        else
            snprintf(text, sizeof text, "%.80s=%s", side, number);
        found = shiki_parse(&s, text) && s.fractions == fractions && all_fit(&s, s.left, x, fractions) &&
                all_fit(&s, s.right, x, fractions) && shiki_value(&right, &s, s.right, x) && right.num > 0;
        if (found) build_print(shown, sizeof shown, x);
    }
    p->aux[1] = 0;
    build_choose(p, "siki", text);
    return build_need(p, "an equation for pupils", found) && build_need(p, "another number", !strstr(text, shown));
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "式"}}};

#define VALUE_TEXTS                                                                                                \
    "次の計算をしましょう。<siki>。", "次の計算をしなさい。<siki>。", "<siki>を計算しましょう。",                  \
        "<siki>の答えはいくつ[ですか。|でしょうか。|になりますか。]",                                              \
        "計算の順序に気をつけて、<siki>を計算しましょう。", "<P>は、<siki>を計算しています。答えはいくつですか。", \
        "<siki>を計算すると、いくつになりますか。", "計算の答えはいくつですか。式は<siki>です。",                  \
        "ノートに<siki>と書いてあります。この計算の答え<wo>", NULL
#define BOX_TEXTS                                                                                      \
    "□にあてはまる数を求めましょう。<siki>。", "次の□にあてはまる数を答えなさい。<siki>。",            \
        "<siki>です。□にあてはまる数はいくつですか。", "<siki>となるとき、□に入る数<wo>",              \
        "<P>は、式<siki>で、□に入る数を考えています。□はいくつ[ですか。|でしょうか。|になりますか。]", \
        "□に入る数はいくつですか。式は<siki>です。",                                                   \
        "<siki>が正しい式になるように、□に数を入れます。□に入る数はいくつですか。",                    \
        "式<siki>が成り立つとき、□にあてはまる数を求めなさい。", NULL

/* ---- values ---- */
enum { THOUSANDTHS = 1000, FINE = 1386000, HUNDREDTHS = 100, COARSE = 25200 };
static bool draw_plain(struct build *p) { return draw_value(p, shapes, false, 400); }
static bool holds_plain(const struct build *p, const int64_t *x, unsigned keep) {
    (void)keep;
    return holds_scaled(p, x[0], THOUSANDTHS);
}
static const char *const templates_value[] = {VALUE_TEXTS};
static const struct subtype value = {
    .id = "value",
    .name = "整数・小数の計算",
    .level = 1,
    .templates = templates_value,
    .asks = "計算の答え",
    .method = {{"順序を守る", "かっこの中、かけ算とわり算、たし算とひき算の順に計算します。", solve_value, NULL}},
    .draw = draw_plain,
    .bind = bind_value,
    .holds = holds_plain,
    .low = {0},
    .high = {400 * THOUSANDTHS},
    .scale = THOUSANDTHS,
    .hint = "先に計算するのはどこですか。",
    .figure = &no_figure,
};
static bool draw_fractions(struct build *p) { return draw_value(p, fraction_shapes, true, 2); }
static bool holds_fractions(const struct build *p, const int64_t *x, unsigned keep) {
    (void)keep;
    return holds_scaled(p, x[0], FINE);
}
static const struct subtype fraction_value = {
    .id = "fraction",
    .name = "分数の計算",
    .level = 2,
    .templates = templates_value,
    .asks = "計算の答え",
    .method = {{"順序を守る", "かっこの中、かけ算とわり算、たし算とひき算の順に計算します。小数は分数に直します。",
                solve_value, NULL}},
    .draw = draw_fractions,
    .bind = bind_value,
    .holds = holds_fractions,
    .low = {0},
    .high = {2 * FINE},
    .scale = FINE,
    .hint = "先に計算するのはどこですか。",
    .figure = &no_figure,
};

/* ---- holes ---- */
static bool draw_plain_box(struct build *p) { return draw_box(p, boxes, false, 60); }
static bool holds_plain_box(const struct build *p, const int64_t *x, unsigned keep) {
    (void)keep;
    return holds_box_scaled(p, x[0], HUNDREDTHS);
}
static const char *const templates_box[] = {BOX_TEXTS};
static const struct subtype box = {
    .id = "box",
    .name = "整数・小数の逆算",
    .level = 2,
    .templates = templates_box,
    .asks = "□にあてはまる数",
    .method = {{"逆にもどす", "計算できるところを先に計算し、最後の計算から順に逆にもどします。", solve_box, NULL}},
    .draw = draw_plain_box,
    .bind = bind_box,
    .holds = holds_plain_box,
    .low = {0},
    .high = {60 * HUNDREDTHS},
    .scale = HUNDREDTHS,
    .hint = "最後に計算するのはどこですか。",
    .figure = &no_figure,
};
static bool draw_fraction_box(struct build *p) { return draw_box(p, fraction_boxes, true, 2); }
static bool holds_fraction_box(const struct build *p, const int64_t *x, unsigned keep) {
    (void)keep;
    return holds_box_scaled(p, x[0], COARSE);
}
static const struct subtype fraction_box = {
    .id = "fraction_box",
    .name = "分数の逆算",
    .level = 3,
    .templates = templates_box,
    .asks = "□にあてはまる数",
    .method = {{"逆にもどす", "計算できるところを先に計算し、最後の計算から順に逆にもどします。小数は分数に直します。",
                solve_box, NULL}},
    .draw = draw_fraction_box,
    .bind = bind_box,
    .holds = holds_fraction_box,
    .low = {0},
    .high = {2 * COARSE},
    .scale = COARSE,
    .hint = "最後に計算するのはどこですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&value, &fraction_value, &box, &fraction_box, NULL};
const struct family family_shiki = {
    .id = "shiki", .number = "F78,F79", .name = "計算と逆算", .grade = 5, .plain = true, .subtypes = subtypes};
