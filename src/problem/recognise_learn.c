/* recognise_learn.c - what the slots of a sub-type may hold, learnt by watching its own draw().
 *
 *   draw() with a guide that only watches, some hundred times -> words, numbers, names
 *
 * Checked tests/problem/recognise_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "problem/name.h"
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
        if (name_is(lesson->word[i].name, name, n)) return i;
    if (lesson->n_words == MATCH_SLOTS) return 0;
    memcpy(lesson->word[lesson->n_words].name, name, n);
    return lesson->n_words++;
}

static void add_value(struct learner *l, int at, const char *text, size_t n) {
    struct match_word *w = &l->lesson->word[at];
    for (const struct match_value *v = w->values; v; v = v->next)
        if (name_is(v->text, text, n)) return;
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
    if (!v || !v->text || !v->canonical || canonical.failed)
        l->failed = true;
    else
        w->values = v, w->n_values++;
    bytes_free(&canonical);
}

static const char *watch_row(struct build_guide *g, struct build *p, const char *columns, const char *const *rows,
                             bool *fits) {
    struct learner *l = (struct learner *)g;
    (void)p, (void)fits;
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

/* A number that may be given although another way to give it was drawn: the second of a row, instead of its step. */
static bool is_number_role(const struct subtype *sub, const char *name) {
    for (int i = 0; i < build_count_roles(sub); i++)
        if (sub->role[i].kind != PROBLEM_CHOICE && strcmp(sub->role[i].slot, name) == 0) return true;
    return false;
}

/* What the finished draw left in its slots. */
static void note_slots(struct learner *l, const struct build *p) {
    struct ratio number;
    for (int i = 0; i < p->n_slots; i++) {
        const struct slot *s = &p->slot[i];
        int at = word_of(l, s->name, strlen(s->name));
        struct match_word *w = &l->lesson->word[at];
        if (s->input || is_number_role(l->lesson->sub, s->name)) l->lesson->inputs |= 1ull << at;
        if (w->person) continue;
        if (!l->lesson->table[at] && build_read_number(&number, s->text))
            w->number = true;
        else
            add_value(l, at, s->text, strlen(s->text));
    }
}

bool recognise_learn(struct lesson *lesson, struct problem_recogniser *r, struct err *err) {
    struct learner l = {.guide = {watch_row, watch_person}, .lesson = lesson, .r = r, .err = err};
    struct build *p = &r->build;
    build_start(p, 1, 0, 0, PROBLEM_ANY);
    p->guide = &l.guide;
    for (int i = 0, drawn = 0; i < TRIES && drawn < DRAWS && !l.failed; i++) {
        build_reset(p);
        if (!lesson->sub->draw(p) || p->reject) continue;
        drawn++;
        if (lesson->sub->bind) lesson->sub->bind(p);
        note_slots(&l, p);
    }
    build_free(p);
    lesson->learnt = !l.failed;
    return lesson->learnt;
}
