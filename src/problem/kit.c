/* kit.c - the tools of problem families: drawing, slots and templates, steps with exact values.
 *
 *   rng -> kit_between, kit_context -> data + slots -> kit_step ... -> lines, equations, answer
 *
 * Reads   the family's tables             Writes  one struct kit
 * Never   keeps a value that a pupil could not meet: such a draw is rejected by name
 * Checked tests/problem/kit_test.c, tests/problem/family_test.c
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "problem/kit.h"

void kit_start(struct kit *k, uint64_t seed, uint64_t stream, int level, enum problem_split split) {
    memset(k, 0, sizeof *k);
    rng_init(&k->rng, seed, stream);
    bytes_init(&k->lines);
    k->level = level;
    k->split = split;
}

void kit_unsolve(struct kit *k) {
    k->n_lines = k->n_equations = k->n_traps = 0;
    k->answer_text[0] = k->answer_number[0] = k->answer_unit[0] = 0;
    bytes_clear(&k->lines);
}

void kit_reset(struct kit *k) {
    k->n_data = k->n_aux = k->n_slots = k->asked = 0;
    k->context = "";
    k->held_out = false;
    k->reject = NULL;
    kit_unsolve(k);
    kit_set(k, "ka", "[ですか。|ですか。|でしょうか。|になりますか。]");
    kit_set(k, "wo", "[を求めなさい。|を答えなさい。|を求めましょう。]");
}

void kit_free(struct kit *k) { bytes_free(&k->lines); }

/* ---- drawing ---- */

int64_t kit_between(struct kit *k, int64_t low, int64_t high) {
    return rng_between(&k->rng, low, high < low ? low : high);
}

bool kit_chance(struct kit *k, int percent) { return rng_below(&k->rng, 100) < (uint64_t)percent; }

int64_t kit_round(struct kit *k, int64_t low, int64_t high, int64_t step) {
    return step * kit_between(k, (low + step - 1) / step, high / step);
}

bool kit_need(struct kit *k, const char *name, bool ok) {
    if (!ok && !k->reject) k->reject = name;
    return ok;
}

static struct kit_slot *find_slot(const struct kit *k, const char *name, size_t n) {
    for (int i = 0; i < k->n_slots; i++)
        if (strlen(k->slot[i].name) == n && memcmp(k->slot[i].name, name, n) == 0) return (struct kit_slot *)&k->slot[i];
    return NULL;
}

static void set_slot(struct kit *k, const char *name, size_t n_name, const char *text, size_t n_text) {
    struct kit_slot *s = find_slot(k, name, n_name);
    if (!s) {
        assert(k->n_slots < KIT_SLOTS);
        s = &k->slot[k->n_slots++];
    }
    assert(n_name < sizeof s->name && n_text < sizeof s->text);
    memcpy(s->name, name, n_name);
    s->name[n_name] = 0;
    memcpy(s->text, text, n_text);
    s->text[n_text] = 0;
}

void kit_set(struct kit *k, const char *name, const char *text) { set_slot(k, name, strlen(name), text, strlen(text)); }

void kit_set_number(struct kit *k, const char *name, int64_t value) {
    char text[32];
    kit_print(text, sizeof text, kit_int(value));
    kit_set(k, name, text);
}

const char *kit_get(const struct kit *k, const char *name) {
    const struct kit_slot *s = find_slot(k, name, strlen(name));
    assert(s);
    return s ? s->text : "";
}

int64_t kit_get_number(const struct kit *k, const char *name) { return strtoll(kit_get(k, name), NULL, 10); }

/* Bind the columns of one row to the slots named in `columns`. */
static void bind_row(struct kit *k, const char *columns, const char *row) {
    while (*columns) {
        size_t n_name = strcspn(columns, "|"), n_text = strcspn(row, "|");
        set_slot(k, columns, n_name, row, n_text);
        columns += n_name + (columns[n_name] == '|');
        row += n_text + (row[n_text] == '|');
    }
}

static const char *pick_row(struct kit *k, const char *const *rows) {
    int n = 0;
    bool held = k->split == PROBLEM_ANY || k->split == PROBLEM_TEST;
    for (int i = 0; rows[i]; i++) n += held || rows[i][0] != '!';
    int64_t at = kit_between(k, 0, n - 1);
    for (int i = 0;; i++)
        if ((held || rows[i][0] != '!') && at-- == 0) return rows[i];
}

void kit_words(struct kit *k, const char *columns, const char *const *rows) {
    const char *row = k->guide ? k->guide->row(k->guide, k, columns, rows) : NULL;
    if (!row) row = pick_row(k, rows);
    if (row[0] == '!') k->held_out = true;
    bind_row(k, columns, row + (row[0] == '!'));
}

void kit_context(struct kit *k, const char *columns, const char *const *rows) {
    char first[8];
    size_t n = strcspn(columns, "|");
    assert(n < sizeof first);
    memcpy(first, columns, n);
    first[n] = 0;
    kit_words(k, columns, rows);
    if (!k->context[0]) k->context = kit_get(k, first);
}

/* Many names, so that whoever learns from the texts learns to copy a name, not to know it. */
static const char *const person[] = {
        "はると", "ゆい", "そうた", "あおい", "りく", "さくら", "みなと", "ひなた", "けん", "まい", "ゆうと", "めい", "たくみ", "ことね", "しょう", "りん",
        "だいち", "みお", "ゆうま", "なお", "いつき", "つむぎ", "はな", "ゆづき", "あらた", "いおり", "りこ", "みつき", "かえで", "ももか", "かいと", "そら",
        "れん", "あかり", "ほのか", "こはる", "ひまり", "いちか", "さな", "えま", "れい", "しおり", "ゆきな", "みゆ", "なつき", "あやか", "まお", "ゆあ",
        "りお", "ちひろ", "かほ", "のぞみ", "はづき", "すみれ", "まなみ", "みさき", "あすか", "きょうか", "ともき", "しんじ", "けいた", "まさと", "だいき",
        "ゆうき", "こうた", "しょうた", "りょう", "たける", "つばさ", "はやと", "あきら", "じゅん", "こうき", "そうま", "やまと", "とうま", "あさひ", "しゅん",
        "かずき", "まこと", "ひろと", "なおき", "ひかる", "てつや", "さとる", "まなぶ", "たかし", "ゆうじ", "けんた", "たいが", "りゅうせい", "はるき", "あつし",
        "かなた", "みらい", "こころ", "ふうか", "ゆめ", "うた", "つきの", "いろは", "かのん", "みう", "ねね", "すず", "らん", "さえ", "まりん", "ひより",
        "あみ", "えり", "くるみ", "ちか", "なな", "のあ", "はるか", "みき", "もえ", "ゆか", "れな", "わかな", "太郎", "花子"};

void kit_people(struct kit *k, const char *columns) {
    enum { N = sizeof person / sizeof person[0], MOST = 6 };
    int64_t taken[MOST];
    for (int n_taken = 0; *columns; n_taken++) {
        assert(n_taken < MOST);
        size_t n = strcspn(columns, "|");
        bool again;
        do {
            taken[n_taken] = kit_between(k, 0, N - 1);
            again = false;
            for (int i = 0; i < n_taken; i++) again |= taken[i] == taken[n_taken];
        } while (again);
        char text[64];
        const char *given = k->guide ? k->guide->person(k->guide, columns, n) : NULL;
        int length = given ? snprintf(text, sizeof text, "%s", given) : snprintf(text, sizeof text, "%sさん", person[taken[n_taken]]);
        set_slot(k, columns, n, text, (size_t)length);
        columns += n + (columns[n] == '|');
    }
}

void kit_datum_ratio(struct kit *k, int i, const char *name, struct ratio value) {
    char text[32];
    assert(i < KIT_DATA);
    k->datum[i] = value;
    if (k->n_data <= i) k->n_data = i + 1;
    kit_print(text, sizeof text, value);
    kit_set(k, name, text);
}

void kit_datum(struct kit *k, int i, const char *name, int64_t value) { kit_datum_ratio(k, i, name, kit_int(value)); }

void kit_aux(struct kit *k, int i, int64_t value) {
    assert(i < KIT_DATA);
    k->aux[i] = value;
    if (k->n_aux <= i) k->n_aux = i + 1;
}

/* ---- templates ---- */

static void expand_n(struct kit *k, struct bytes *out, const char *t, size_t n, bool alternatives, int depth) {
    for (size_t i = 0; i < n;) {
        if (t[i] == '<') {
            const char *close = memchr(t + i, '>', n - i);
            assert(close);
            size_t length = (size_t)(close - (t + i + 1));
            const struct kit_slot *s = find_slot(k, t + i + 1, length);
            assert(s && depth < 4 && "a template names a slot that the family did not set");
            if (s) expand_n(k, out, s->text, strlen(s->text), alternatives, depth + 1);
            i += length + 2;
        } else if (t[i] == '[' && alternatives) {
            const char *close = memchr(t + i, ']', n - i), *start = t + i + 1;
            assert(close);
            int count = 1;
            for (const char *p = start; p < close; p++) count += *p == '|';
            for (int64_t at = kit_between(k, 0, count - 1); at > 0; at--) start = (const char *)memchr(start, '|', (size_t)(close - start)) + 1;
            const char *end = memchr(start, '|', (size_t)(close - start));
            expand_n(k, out, start, (size_t)((end ? end : close) - start), alternatives, depth + 1);
            i = (size_t)(close - t) + 1;
        } else {
            bytes_append_char(out, t[i++]);
        }
    }
}

void kit_expand(struct kit *k, struct bytes *out, const char *template_text, bool alternatives) {
    expand_n(k, out, template_text, strlen(template_text), alternatives, 0);
}

/* ---- numbers ---- */

struct ratio kit_int(int64_t n) { return (struct ratio){n, 1}; }

static exact_int gcd(exact_int a, exact_int b) {
    while (b) {
        exact_int r = a % b;
        a = b;
        b = r;
    }
    return a < 0 ? -a : a;
}

/* Numbers of problems stay below 2^40, so 128 bits cannot overflow here. */
static struct ratio reduce(exact_int n, exact_int d) {
    exact_int g = gcd(n, d);
    return g ? (struct ratio){n / g, d / g} : (struct ratio){0, 1};
}

struct ratio kit_fraction(int64_t n, int64_t d) { return reduce(n, d); }

size_t kit_print(char *out, size_t cap, struct ratio v) {
    static const int64_t power[] = {1, 10, 100, 1000, 10000};
    for (int places = 0; places <= 4; places++) {
        if (power[places] % v.den != 0) continue;
        int64_t scaled = (int64_t)(v.num * (power[places] / v.den));
        if (places == 0) return (size_t)snprintf(out, cap, "%lld", (long long)scaled);
        return (size_t)snprintf(out, cap, "%lld.%0*lld", (long long)(scaled / power[places]), places, (long long)(scaled % power[places]));
    }
    return (size_t)snprintf(out, cap, "%lld/%lld", (long long)v.num, (long long)v.den);
}

/* Integers, decimals of at most 3 places, fractions with a denominator up to 60. */
static bool fit_for_pupils(struct ratio v) {
    return v.num >= 0 && v.num < (exact_int)1 << 40 && (1000 % v.den == 0 || v.den <= 60);
}

struct ratio kit_apply(struct kit *k, struct ratio a, char op, struct ratio b) {
    struct ratio v = {0, 1};
    switch (op) {
    case '+': v = reduce(a.num * b.den + b.num * a.den, a.den * b.den); break;
    case '-': v = reduce(a.num * b.den - b.num * a.den, a.den * b.den); break;
    case '*': v = reduce(a.num * b.num, a.den * b.den); break;
    case '/':
        if (!kit_need(k, "no division by zero", b.num != 0)) return v;
        v = reduce(a.num * b.den, a.den * b.num);
        break;
    default: assert(0);
    }
    kit_need(k, "values that a pupil may meet", fit_for_pupils(v));
    return v;
}

/* ---- solving ---- */

void kit_line(struct kit *k) { bytes_printf(&k->lines, "%s%d. ", k->n_lines ? "\n" : "", k->n_lines + 1), k->n_lines++; }

void kit_say(struct kit *k, const char *text) { kit_expand(k, &k->lines, text, false); }

void kit_equation_text(struct kit *k, const char *expression, const char *value_text, struct ratio value, const char *unit) {
    assert(k->n_lines > 0);
    if (!kit_need(k, "few steps", k->n_equations < PROBLEM_STEPS)) return;
    struct kit_equation *e = &k->equation[k->n_equations++];
    struct bytes text;
    bytes_init(&text);
    kit_expand(k, &text, unit, false);
    e->line = k->n_lines;
    e->result = value;
    snprintf(e->expression, sizeof e->expression, "%s", expression);
    snprintf(e->value, sizeof e->value, "%s", value_text);
    snprintf(e->unit, sizeof e->unit, "%s", bytes_text(&text));
    bytes_free(&text);
    bytes_printf(&k->lines, "%s=%s", e->expression, e->value);
    if (e->unit[0]) bytes_printf(&k->lines, "(%s)", e->unit);
}

struct ratio kit_equation(struct kit *k, struct ratio a, char op, struct ratio b, const char *unit) {
    struct ratio v = kit_apply(k, a, op, b);
    char left[32], right[32], expression[80], value[32];
    kit_print(left, sizeof left, a);
    kit_print(right, sizeof right, b);
    kit_print(value, sizeof value, v);
    snprintf(expression, sizeof expression, "%s%s%s", left, op == '*' ? "×" : op == '/' ? "÷" : op == '+' ? "+" : "-", right);
    kit_equation_text(k, expression, value, v, unit);
    return v;
}

struct ratio kit_step(struct kit *k, const char *before, struct ratio a, char op, struct ratio b, const char *unit, const char *after) {
    kit_line(k);
    kit_say(k, before);
    struct ratio v = kit_equation(k, a, op, b, unit);
    kit_say(k, after);
    return v;
}

void kit_trap(struct kit *k, struct ratio wrong) {
    assert(k->n_traps < KIT_TRAPS);
    k->trap[k->n_traps++] = wrong;
}

void kit_answer(struct kit *k, struct ratio value, const char *before, const char *unit) {
    struct bytes text;
    k->answer = value;
    size_t n = kit_print(k->answer_number, sizeof k->answer_number, value);
    if (memchr(k->answer_number, '/', n) && value.num > value.den) /* 5/3 is answered as 1と2/3 */
        snprintf(k->answer_number, sizeof k->answer_number, "%lldと%lld/%lld", (long long)(value.num / value.den),
                 (long long)(value.num % value.den), (long long)value.den);
    bytes_init(&text);
    kit_expand(k, &text, unit, false);
    snprintf(k->answer_unit, sizeof k->answer_unit, "%s", bytes_text(&text));
    bytes_clear(&text);
    kit_expand(k, &text, before, false);
    snprintf(k->answer_text, sizeof k->answer_text, "%s%s%s", bytes_text(&text), k->answer_number, k->answer_unit);
    bytes_free(&text);
}
