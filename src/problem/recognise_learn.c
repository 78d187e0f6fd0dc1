/* recognise_learn.c - what the slots of a sub-type may hold, learnt by watching its own draw().
 *
 *   draw() with a guide that only watches, some hundred times -> words, numbers, names, ranges of the data
 *
 * Checked tests/problem/recognise_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "problem/recognise.h"

enum { DRAWS = 1000, TRIES = 20000, MOST_VALUES = 300, TABLES = 64 };

struct learner {
    struct build_guide guide;
    struct lesson *lesson;
    struct problem_recogniser *r;
    struct err *err;
    const void *table[TABLES][2]; /* rows and columns already noted */
    int n_tables;
    bool failed;
};

static int word_of(struct learner *l, const char *name, size_t n) {
    struct lesson *lesson = l->lesson;
    for (int i = 0; i < lesson->n_words; i++)
        if (strlen(lesson->word[i].name) == n && memcmp(lesson->word[i].name, name, n) == 0) return i;
    if (lesson->n_words == MATCH_SLOTS) return 0;
    memcpy(lesson->word[lesson->n_words].name, name, n);
    return lesson->n_words++;
}

static void add_value(struct learner *l, int at, const char *text, size_t n) {
    struct match_word *w = &l->lesson->word[at];
    for (const struct match_value *v = w->values; v; v = v->next)
        if (strlen(v->text) == n && memcmp(v->text, text, n) == 0) return;
    if (w->n_values == MOST_VALUES) return;
    struct bytes canonical;
    bytes_init(&canonical);
    match_canonical(&canonical, text, n);
    struct match_value *v = arena_alloc(&l->r->arena, 1, sizeof *v, l->err);
    if (v) {
        v->text = arena_copy_string(&l->r->arena, text, n, l->err);
        v->canonical = arena_copy_string(&l->r->arena, bytes_text(&canonical), canonical.len, l->err);
        v->next = w->values;
    }
    if (!v || !v->text || !v->canonical || canonical.failed) l->failed = true;
    else w->values = v, w->n_values++;
    bytes_free(&canonical);
}

static const char *watch_row(struct build_guide *g, struct build *p, const char *columns, const char *const *rows) {
    struct learner *l = (struct learner *)g;
    (void)p;
    for (int i = 0; i < l->n_tables; i++)
        if (l->table[i][0] == rows && l->table[i][1] == columns) return NULL;
    if (l->n_tables < TABLES) l->table[l->n_tables][0] = rows, l->table[l->n_tables++][1] = columns;
    for (; *rows; rows++) {
        const char *row = *rows + ((*rows)[0] == '!');
        for (const char *c = columns; *c;) {
            size_t n_name = strcspn(c, "|"), n_text = strcspn(row, "|");
            int at = word_of(l, c, n_name);
            l->lesson->table[at] = true;
            add_value(l, at, row, n_text);
            c += n_name + (c[n_name] == '|');
            row += n_text + (row[n_text] == '|');
        }
    }
    return NULL;
}

static const char *watch_person(struct build_guide *g, const char *name, size_t n) {
    struct learner *l = (struct learner *)g;
    l->lesson->word[word_of(l, name, n)].person = true;
    return NULL;
}

bool recognise_number(struct ratio *out, const char *s) {
    size_t digits = strspn(s, "0123456789");
    char *end;
    if (!digits || digits > 12) return false;
    int64_t n = strtoll(s, &end, 10), d = 1;
    if (*end == '/' && end[1] >= '1' && end[1] <= '9' && strlen(end) < 8) d = strtoll(end + 1, &end, 10);
    else if (*end == '.' && end[1])
        for (end++; *end >= '0' && *end <= '9' && d < 100000; end++, d *= 10) n = n * 10 + (*end - '0');
    if (*end) return false;
    *out = build_fraction(n, d);
    return true;
}

int recognise_compare(struct ratio a, struct ratio b) {
    exact_int left = a.num * b.den, right = b.num * a.den;
    return (left > right) - (left < right);
}

/* What the finished draw left in its slots; says[w] where word w is a number. */
static uint64_t note_slots(struct learner *l, const struct build *p, struct ratio *says) {
    uint64_t numbers = 0;
    for (int i = 0; i < p->n_slots; i++) {
        int at = word_of(l, p->slot[i].name, strlen(p->slot[i].name));
        struct match_word *w = &l->lesson->word[at];
        if (w->person) continue;
        if (!l->lesson->table[at] && recognise_number(&says[at], p->slot[i].text)) w->number = true, numbers |= 1ull << at;
        else add_value(l, at, p->slot[i].text, strlen(p->slot[i].text));
    }
    return numbers;
}

static void note_number(struct recognise_range *r, struct ratio v, uint64_t numbers, const struct ratio *says) {
    if (!r->seen || recognise_compare(v, r->low) < 0) r->low = v;
    if (!r->seen || recognise_compare(v, r->high) > 0) r->high = v;
    r->words = r->seen ? r->words & numbers : numbers;
    r->seen = true;
    r->fractions |= v.den != 1;
    for (int w = 0; w < MATCH_SLOTS; w++)
        if (r->words >> w & 1 && recognise_compare(v, says[w]) != 0) r->words &= ~(1ull << w);
}

bool recognise_parameter(struct ratio *out, const struct build *p, int i) {
    if (i < BUILD_DATA ? i >= p->n_data : i - BUILD_DATA >= p->n_aux) return false;
    *out = i < BUILD_DATA ? p->datum[i] : build_int(p->aux[i - BUILD_DATA]);
    return true;
}

static void note_data(struct lesson *lesson, const struct build *p, uint64_t numbers, const struct ratio *says) {
    struct ratio a, b;
    for (int i = 0; i < 2 * BUILD_DATA; i++) {
        if (!recognise_parameter(&a, p, i)) continue;
        note_number(i < BUILD_DATA ? &lesson->range[i] : &lesson->aux[i - BUILD_DATA], a, numbers, says);
        for (int j = 0; j < 2 * BUILD_DATA; j++)
            if (recognise_parameter(&b, p, j)) lesson->order[i][j] |= (int8_t)(1 << (recognise_compare(a, b) + 1));
    }
}

bool recognise_learn(struct lesson *lesson, struct problem_recogniser *r, struct err *err) {
    struct learner l = {.guide = {watch_row, watch_person}, .lesson = lesson, .r = r, .err = err};
    struct build *p = &r->build[0];
    build_start(p, 1, 0, 0, PROBLEM_ANY);
    p->guide = &l.guide;
    for (int i = 0, drawn = 0; i < TRIES && drawn < DRAWS && !l.failed; i++) {
        build_reset(p);
        if (!lesson->sub->draw(p) || p->reject) continue;
        drawn++;
        struct ratio says[MATCH_SLOTS] = {{0, 1}};
        uint64_t numbers = note_slots(&l, p, says);
        note_data(lesson, p, numbers, says);
    }
    build_free(p);
    lesson->learnt = !l.failed;
    return lesson->learnt;
}
