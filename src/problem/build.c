/* build.c - the tools of problem families: drawing, slots and templates.
 *
 *   rng -> build_between, build_context -> data + slots -> build_expand
 *
 * Reads   the family's tables             Writes  one struct build
 * Checked tests/problem/build_test.c, tests/problem/family_test.c
 */
#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "problem/build.h"
#include "problem/name.h"

void build_start(struct build *p, uint64_t seed, uint64_t stream, int level, enum problem_split split) {
    memset(p, 0, sizeof *p);
    rng_init(&p->rng, seed, stream);
    bytes_init(&p->trace.lines);
    p->level = level;
    p->split = split;
}

void build_unsolve(struct build *p) {
    p->trace.n_lines = p->trace.n_equations = p->n_traps = 0;
    p->answer.text[0] = p->answer.number[0] = p->answer.unit[0] = 0;
    bytes_clear(&p->trace.lines);
}

void build_reset(struct build *p) {
    p->n_data = p->n_aux = p->n_slots = p->asked = 0;
    p->context = "";
    p->held_out = false;
    p->reject = NULL;
    build_unsolve(p);
    build_set(p, "ka", "[ですか。|ですか。|でしょうか。|になりますか。]");
    build_set(p, "wo", "[を求めなさい。|を答えなさい。|を求めましょう。]");
}

void build_free(struct build *p) { bytes_free(&p->trace.lines); }

/* ---- drawing ---- */

int64_t build_between(struct build *p, int64_t low, int64_t high) {
    return rng_between(&p->rng, low, high < low ? low : high);
}

bool build_chance(struct build *p, int percent) { return rng_below(&p->rng, 100) < (uint64_t)percent; }

int64_t build_round(struct build *p, int64_t low, int64_t high, int64_t step) {
    return step * build_between(p, (low + step - 1) / step, high / step);
}

bool build_need(struct build *p, const char *name, bool ok) {
    if (!ok && !p->reject) p->reject = name;
    return ok;
}

void build_add(struct build *p, char *out, size_t cap, const char *format, ...) {
    size_t at = strlen(out);
    va_list list;
    va_start(list, format);
    int n = vsnprintf(out + at, cap - at, format, list);
    va_end(list);
    if (!build_need(p, "a list that can be written", n >= 0 && (size_t)n < cap - at)) out[at] = 0;
}

static struct slot *find_slot(const struct build *p, const char *name, size_t n) {
    for (int i = 0; i < p->n_slots; i++)
        if (name_is(p->slot[i].name, name, n)) return (struct slot *)&p->slot[i];
    return NULL;
}

static struct slot *set_slot(struct build *p, const char *name, size_t n_name, const char *text, size_t n_text) {
    struct slot *s = find_slot(p, name, n_name);
    if (!s) {
        assert(p->n_slots < BUILD_SLOTS);
        s = &p->slot[p->n_slots++];
        s->input = s->person = false;
    }
    assert(n_name < sizeof s->name && n_text < sizeof s->text);
    memcpy(s->name, name, n_name);
    s->name[n_name] = 0;
    memcpy(s->text, text, n_text);
    s->text[n_text] = 0;
    return s;
}

void build_set(struct build *p, const char *name, const char *text) {
    set_slot(p, name, strlen(name), text, strlen(text));
}

void build_set_number(struct build *p, const char *name, int64_t value) {
    char text[32];
    build_print(text, sizeof text, build_int(value));
    build_set(p, name, text);
}

void build_choose(struct build *p, const char *name, const char *text) {
    set_slot(p, name, strlen(name), text, strlen(text))->input = true;
}

void build_parameter(struct build *p, const char *name, int64_t value) {
    char text[32];
    build_print(text, sizeof text, build_int(value));
    build_choose(p, name, text);
}

bool build_has(const struct build *p, const char *name) { return find_slot(p, name, strlen(name)) != NULL; }

const char *build_get(const struct build *p, const char *name) {
    const struct slot *s = find_slot(p, name, strlen(name));
    assert(s);
    return s ? s->text : "";
}

int64_t build_get_number(const struct build *p, const char *name) { return strtoll(build_get(p, name), NULL, 10); }

/* Bind the columns of one row to the slots named in `columns`. */
static void bind_row(struct build *p, const char *columns, const char *row, bool stray) {
    while (*columns) {
        size_t n_name = strcspn(columns, "|"), n_text = strcspn(row, "|");
        struct slot *s = set_slot(p, columns, n_name, row, n_text);
        s->input = true, s->stray = stray;
        columns += n_name + (columns[n_name] == '|');
        row += n_text + (row[n_text] == '|');
    }
}

static const char *pick_row(struct build *p, const char *const *rows) {
    int n = 0;
    bool held = p->split == PROBLEM_ANY || p->split == PROBLEM_TEST;
    for (int i = 0; rows[i]; i++) n += held || rows[i][0] != '!';
    int64_t at = build_between(p, 0, n - 1);
    for (int i = 0;; i++)
        if ((held || rows[i][0] != '!') && at-- == 0) return rows[i];
}

void build_words(struct build *p, const char *columns, const char *const *rows) {
    bool fits = !p->guide;
    const char *row = p->guide ? p->guide->row(p->guide, p, columns, rows, &fits) : NULL;
    bool stray = p->stray || !fits;
    if (!row) row = pick_row(p, rows);
    if (row[0] == '!') p->held_out = true;
    bind_row(p, columns, row + (row[0] == '!'), stray);
}

void build_context(struct build *p, const char *columns, const char *const *rows) {
    char first[8];
    size_t n = strcspn(columns, "|");
    assert(n < sizeof first);
    memcpy(first, columns, n);
    first[n] = 0;
    build_words(p, columns, rows);
    if (!p->context[0]) p->context = build_get(p, first);
}

/* Many names, so that whoever learns from the texts learns to copy a name, not to know it. */
static const char *const person[] = {
    "はると", "ゆい",   "そうた",     "あおい", "りく",   "さくら", "みなと", "ひなた", "けん",   "まい",   "ゆうと",
    "めい",   "たくみ", "ことね",     "しょう", "りん",   "だいち", "みお",   "ゆうま", "なお",   "いつき", "つむぎ",
    "はな",   "ゆづき", "あらた",     "いおり", "りこ",   "みつき", "かえで", "ももか", "かいと", "そら",   "れん",
    "あかり", "ほのか", "こはる",     "ひまり", "いちか", "さな",   "えま",   "れい",   "しおり", "ゆきな", "みゆ",
    "なつき", "あやか", "まお",       "ゆあ",   "りお",   "ちひろ", "かほ",   "のぞみ", "はづき", "すみれ", "まなみ",
    "みさき", "あすか", "きょうか",   "ともき", "しんじ", "けいた", "まさと", "だいき", "ゆうき", "こうた", "しょうた",
    "りょう", "たける", "つばさ",     "はやと", "あきら", "じゅん", "こうき", "そうま", "やまと", "とうま", "あさひ",
    "しゅん", "かずき", "まこと",     "ひろと", "なおき", "ひかる", "てつや", "さとる", "まなぶ", "たかし", "ゆうじ",
    "けんた", "たいが", "りゅうせい", "はるき", "あつし", "かなた", "みらい", "こころ", "ふうか", "ゆめ",   "うた",
    "つきの", "いろは", "かのん",     "みう",   "ねね",   "すず",   "らん",   "さえ",   "まりん", "ひより", "あみ",
    "えり",   "くるみ", "ちか",       "なな",   "のあ",   "はるか", "みき",   "もえ",   "ゆか",   "れな",   "わかな",
    "太郎",   "花子"};

void build_people(struct build *p, const char *columns) {
    enum { N = sizeof person / sizeof person[0], MOST = 6 };
    int64_t taken[MOST];
    for (int n_taken = 0; *columns; n_taken++) {
        assert(n_taken < MOST);
        size_t n = strcspn(columns, "|");
        bool again;
        do {
            taken[n_taken] = build_between(p, 0, N - 1);
            again = false;
            for (int i = 0; i < n_taken; i++) again |= taken[i] == taken[n_taken];
        } while (again);
        char text[128];
        const char *given = p->guide ? p->guide->person(p->guide, columns, n) : NULL;
        if (given && strlen(given) >= sizeof text) given = NULL; /* no name; build_give refuses it */
        int length = given ? snprintf(text, sizeof text, "%s", given)
                           : snprintf(text, sizeof text, "%sさん", person[taken[n_taken]]);
        struct slot *s = set_slot(p, columns, n, text, (size_t)length);
        s->input = s->person = true;
        columns += n + (columns[n] == '|');
    }
}

void build_datum_text(struct build *p, int i, const char *name, struct ratio value, const char *text) {
    assert(i < BUILD_DATA);
    p->datum[i] = value;
    if (p->n_data <= i) p->n_data = i + 1;
    build_choose(p, name, text);
}

void build_datum_rate(struct build *p, int i, const char *name, int64_t hundredths, bool percent) {
    char text[32];
    int tenths = (int)(hundredths / 10), rest = (int)(hundredths % 10);
    if (percent || !tenths)
        snprintf(text, sizeof text, "%d%%", (int)hundredths);
    else if (!rest)
        snprintf(text, sizeof text, "%d割", tenths);
    else
        snprintf(text, sizeof text, "%d割%d分", tenths, rest);
    build_datum_text(p, i, name, build_int(hundredths), text);
}

void build_datum_ratio(struct build *p, int i, const char *name, struct ratio value) {
    char text[32];
    build_print(text, sizeof text, value);
    build_datum_text(p, i, name, value, text);
}

void build_datum_fraction(struct build *p, int i, const char *name, struct ratio value) {
    char text[48];
    snprintf(text, sizeof text, "%lld/%lld", (long long)value.num, (long long)value.den);
    build_datum_text(p, i, name, value, text);
}

void build_datum(struct build *p, int i, const char *name, int64_t value) {
    build_datum_ratio(p, i, name, build_int(value));
}

void build_aux(struct build *p, int i, int64_t value) {
    assert(i < BUILD_DATA);
    p->aux[i] = value;
    if (p->n_aux <= i) p->n_aux = i + 1;
}

/* ---- templates ---- */

static void put_mark(struct bytes *out, uint32_t mark) {
    char utf8[4];
    bytes_append(out, utf8, utf8_encode(utf8, mark));
}

/* How many inputs stand in front of s: its place in the record's list of them. */
static uint32_t input_index(const struct build *p, const struct slot *s) {
    uint32_t n = 0;
    for (const struct slot *at = p->slot; at < s; at++) n += at->input;
    return n;
}

static void expand_n(struct build *p, struct bytes *out, const char *t, size_t n, bool alternatives, int depth);

static void expand_slot(struct build *p, struct bytes *out, const struct slot *s, bool alternatives, int depth,
                        bool marked) {
    if (marked) put_mark(out, PROBLEM_MARK + input_index(p, s));
    expand_n(p, out, s->text, strlen(s->text), alternatives, depth + 1);
    if (marked) put_mark(out, PROBLEM_MARK_END);
}

static void expand_n(struct build *p, struct bytes *out, const char *t, size_t n, bool alternatives, int depth) {
    for (size_t i = 0; i < n;) {
        if (t[i] == '<') {
            const char *close = memchr(t + i, '>', n - i);
            assert(close);
            size_t length = (size_t)(close - (t + i + 1));
            const struct slot *s = find_slot(p, t + i + 1, length);
            assert((s || p->given) && depth < 4 && "a template names a slot that the family did not set");
            if (!s) build_need(p, "a number that the others need is missing", false);
            if (s) expand_slot(p, out, s, alternatives, depth, p->marked && s->input && !p->predicate);
            i += length + 2;
        } else if (t[i] == '[' && alternatives) {
            const char *close = memchr(t + i, ']', n - i), *start = t + i + 1;
            assert(close);
            int count = 1;
            for (const char *c = start; c < close; c++) count += *c == '|';
            for (int64_t at = build_between(p, 0, count - 1); at > 0; at--)
                start = (const char *)memchr(start, '|', (size_t)(close - start)) + 1;
            const char *end = memchr(start, '|', (size_t)(close - start));
            expand_n(p, out, start, (size_t)((end ? end : close) - start), alternatives, depth + 1);
            i = (size_t)(close - t) + 1;
        } else {
            p->predicate = t[i] == '{' || (p->predicate && t[i] != '}');
            bytes_append_char(out, t[i++]);
        }
    }
}

void build_expand(struct build *p, struct bytes *out, const char *template_text, bool alternatives) {
    p->predicate = false;
    expand_n(p, out, template_text, strlen(template_text), alternatives, 0);
}

/* ---- in place of what was drawn ---- */

bool build_is_input(const struct build *p, const char *name) {
    const struct slot *s = find_slot(p, name, strlen(name));
    return s && s->input;
}

void build_forget_numbers(struct build *p, const struct subtype *sub) {
    p->n_data = p->n_aux = p->asked = 0;
    for (int i = 0; i < BUILD_DATA; i++) p->datum[i] = build_int(0), p->aux[i] = 0;
    for (int i = 0; i < BUILD_ROLES && sub->role[i].slot; i++) {
        struct slot *s = find_slot(p, sub->role[i].slot, strlen(sub->role[i].slot));
        if (s && sub->role[i].kind != PROBLEM_CHOICE)
            s->name[0] = 0, s->input = false; /* no place is moved: context points into one */
    }
}
