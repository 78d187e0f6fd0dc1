/* recognise.c - the way back: from a problem's text to its family, its exact solution and its answer.
 *
 *   text -> canonical -> one spelling -> templates of the sub-types asked for whose plain pieces it holds -> readings
 *        -> solved problems that all must agree
 *
 * A text that no template could have made, or that is read in two ways with two answers, is not recognised. That says
 * nothing about the text.
 *
 * Reads   family tables                    Never   takes a text for nearly right: every character is accounted for
 * Checked tests/problem/recognise_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "problem/recognise.h"
#include "text/fold.h"

enum { LONGEST = 2000, STEPS = 400000, READINGS = 40, TRIES = 60000 };

/* ---- open ---- */

/* The plain pieces of a template, where every text of it holds them. */
static void write_anchors(struct bytes *out, const char *t) {
    bool open = false; /* a piece is being written */
    while (*t) {
        if (*t == '<' || *t == '[') {
            const char *close = strchr(t, *t == '<' ? '>' : ']');
            if (open) bytes_append_char(out, 0);
            open = false;
            t = close ? close + 1 : t + strlen(t);
        } else {
            bytes_append_char(out, *t++);
            open = true;
        }
    }
    if (open) bytes_append_char(out, 0);
    bytes_append_char(out, 0);
}

/* A place of a text, by its four bytes there: a kanji or kana and the beginning of the next. */
static uint16_t key_at(const char *s) {
    uint32_t word;
    memcpy(&word, s, sizeof word);
    return (uint16_t)((word * 0x9E3779B1u) >> 20); /* below RECOGNISE_HELD */
}

static size_t count_places(size_t n) { return n < 4 ? 0 : n - 3; }

/* Keys from all over the anchors; those of a template without a place are 0, which every text holds. */
static void take_keys(struct recognise_template *t, const char *anchors) {
    size_t places = 0, at = 0, n = 0;
    for (const char *piece = anchors; *piece; piece += strlen(piece) + 1) places += count_places(strlen(piece));
    for (const char *piece = anchors; *piece; piece += strlen(piece) + 1)
        for (size_t i = 0, end = count_places(strlen(piece)); i < end; i++, at++)
            while (n < RECOGNISE_KEYS && at >= n * places / RECOGNISE_KEYS) t->key[n++] = key_at(piece + i);
    while (n < RECOGNISE_KEYS) t->key[n++] = 0;
}

static void note_held(struct recognise_held *held, const char *text) {
    *held = (struct recognise_held){{1}};
    for (size_t i = 0, end = count_places(strlen(text)); i < end; i++) {
        uint16_t key = key_at(text + i);
        held->bit[key / 64] |= (uint64_t)1 << key % 64;
    }
}

static bool holds_anchors(const char *text, const char *anchors) {
    for (size_t n; *anchors; anchors += n + 1) {
        text = strstr(text, anchors);
        if (!text) return false;
        n = strlen(anchors);
        text += n;
    }
    return true;
}

static bool add_template(struct problem_recogniser *r, struct lesson *lesson, int index, struct err *err) {
    struct bytes canonical, anchors;
    const char *template = lesson->sub->templates[index] + (lesson->sub->templates[index][0] == '!');
    bytes_init(&canonical);
    bytes_init(&anchors);
    match_canonical(&canonical, template, strlen(template));
    write_anchors(&anchors, bytes_text(&canonical));
    struct recognise_template *f = &lesson->template[index];
    f->canonical = arena_copy_string(&r->arena, bytes_text(&canonical), canonical.len, err);
    f->anchors = arena_copy_string(&r->arena, bytes_text(&anchors), anchors.len, err);
    bool done = f->canonical && f->anchors && !canonical.failed && !anchors.failed;
    if (done) take_keys(f, bytes_text(&anchors));
    bytes_free(&canonical);
    bytes_free(&anchors);
    return done || err_set(err, ERR_RESOURCE, "out of memory for the frames");
}

/* The templates of a sub-type in their one spelling. */
static bool prepare(struct problem_recogniser *r, struct lesson *lesson, struct err *err) {
    int n = 0;
    if (lesson->template) return true;
    while (lesson->sub->templates[n]) n++;
    lesson->template = arena_alloc(&r->arena, (size_t)n, sizeof lesson->template[0], err);
    if (!lesson->template) return false;
    for (lesson->n_templates = 0; lesson->n_templates < n; lesson->n_templates++)
        if (!add_template(r, lesson, lesson->n_templates, err)) return false;
    return true;
}

static bool add_all(struct problem_recogniser *r, struct err *err) {
    for (int f = 0; f < problem_family_count(); f++) r->n_lessons += problem_family_at(f).n_subtypes;
    r->lesson = arena_alloc(&r->arena, (size_t)r->n_lessons, sizeof r->lesson[0], err);
    if (!r->lesson) return false;
    struct lesson *lesson = r->lesson;
    for (int f = 0; f < problem_family_count(); f++)
        for (int s = 0; s < problem_family_at(f).n_subtypes; s++, lesson++)
            *lesson = (struct lesson){.family = family_table[f], .sub = family_table[f]->subtypes[s]};
    return true;
}

bool problem_recogniser_open(struct problem_recogniser **out, struct err *err) {
    struct problem_recogniser *r = calloc(1, sizeof *r);
    *out = NULL;
    if (!r) return err_set(err, ERR_RESOURCE, "out of memory for the recogniser");
    arena_init(&r->arena);
    if (!add_all(r, err)) {
        problem_recogniser_close(r);
        return false;
    }
    *out = r;
    return true;
}

void problem_recogniser_close(struct problem_recogniser *r) {
    if (!r) return;
    arena_free(&r->arena);
    problem_free(&r->record);
    free(r);
}

/* ---- recognise ---- */

struct search {
    struct problem_recogniser *r;
    struct lesson *lesson;
    int template_index;
    struct problem *out;
    struct recognise_held held; /* of the text */
    bool found, disagree;
    int readings;
    uint64_t last; /* of the reading before: alternatives often give the same one again */
};

static uint64_t reading_hash(const struct match *m, const struct lesson *lesson) {
    uint64_t h = hash_fnv1a(&lesson, sizeof lesson, 0);
    for (int i = 0; i < m->n_bindings; i++) {
        const struct match_binding *b = &m->binding[i];
        h = hash_fnv1a(&b->word, sizeof b->word, h);
        h = b->value ? hash_fnv1a(&b->value, sizeof b->value, h) : hash_fnv1a(b->own, strlen(b->own), h);
    }
    return h;
}

static void swap(struct problem *a, struct problem *b) {
    struct problem t = *a;
    *a = *b;
    *b = t;
}

static bool on_reading(struct match *m, void *context) {
    struct search *s = context;
    struct problem *record = &s->r->record;
    uint64_t hash = reading_hash(m, s->lesson);
    if (hash == s->last) return false;
    s->last = hash;
    if (++s->readings > READINGS) return true;
    if (!recognise_solve(record, s->r, s->lesson, s->template_index, m)) return false;
    if (s->found)
        s->disagree |= strcmp(record->answer, s->out->answer) != 0;
    else
        swap(record, s->out), s->found = true;
    return s->disagree;
}

/* Openings that generate.c puts in front; not needed, so not read. */
static const char *skip_opening(const char *t) {
    static const char *const plain[] = {"次の問題を考えましょう。", "次の問いに答えなさい。", "算数の問題です。",
                                        "次の問題の答えをもとめなさい。"};
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
        if (strncmp(t, plain[i], strlen(plain[i])) == 0) return t + strlen(plain[i]);
    bool bracket = t[0] == '(';
    if (!bracket && strncmp(t, "問", strlen("問")) != 0) return t;
    const char *p = t + (bracket ? 1 : strlen("問"));
    size_t n = strspn(p, "0123456789");
    if (n == 0 || n > 2 || (bracket && p[n] != ')')) return t;
    p += n + bracket;
    return p + (*p == ' ');
}

/* Hold the text against one template, which may be its own. */
static bool search_template(struct search *s, struct lesson *lesson, int index, const char *text, struct err *err) {
    struct match m = {.context = s, .found = on_reading};
    const struct recognise_template *template = &lesson->template[index];
    s->lesson = lesson;
    s->template_index = index;
    if (!holds_anchors(text, template->anchors)) return true;
    if (!lesson->learnt && !recognise_learn(lesson, s->r, err)) return false;
    m.words = lesson->word, m.n_words = lesson->n_words, m.budget = STEPS;
    s->readings = 0;
    match_run(&m, template->canonical, text);
    if (m.budget < 0 || s->readings > READINGS || s->r->tries_left <= 0)
        s->disagree = true; /* not every reading was seen */
    return true;
}

static bool search_lesson(struct search *s, struct lesson *lesson, const char *text, struct err *err) {
    if (!prepare(s->r, lesson, err)) return false;
    for (int i = 0; i < lesson->n_templates && !s->disagree; i++)
        if (recognise_may_hold(&s->held, &lesson->template[i]) && !search_template(s, lesson, i, text, err))
            return false;
    return true;
}

static bool search_every(struct search *s, const char *text, struct err *err) {
    struct recognise_index *index = &s->r->index;
    for (int i = 0; index->n == 0 && i < s->r->n_lessons; i++)
        if (!prepare(s->r, &s->r->lesson[i], err)) return false;
    if (!recognise_index_make(s->r, err)) return false;
    recognise_index_choose(index, &s->held);
    for (int i = recognise_index_next(index, 0); i < index->n && !s->disagree; i = recognise_index_next(index, i + 1)) {
        const struct recognise_entry *e = &index->entry[i];
        if (!search_template(s, e->lesson, (int)(e->template - e->lesson->template), text, err)) return false;
    }
    return true;
}

static bool is_wanted(const struct lesson *l, const struct problem_kind *kind, int n_kinds) {
    for (int i = 0; i < n_kinds; i++)
        if (l->family == family_table[kind[i].family] && l->sub == l->family->subtypes[kind[i].subtype]) return true;
    return false;
}

static bool search_all(struct search *s, const struct problem_kind *kind, int n_kinds, const char *text,
                       struct err *err) {
    note_held(&s->held, text);
    if (!kind) return search_every(s, text, err);
    for (int i = 0; i < s->r->n_lessons && !s->disagree; i++)
        if (is_wanted(&s->r->lesson[i], kind, n_kinds) && !search_lesson(s, &s->r->lesson[i], text, err)) return false;
    return true;
}

/* The text as templates are spelled, with the full stop that is often left out. */
static void write_canonical(struct bytes *out, const char *text, size_t n) {
    static const char stop[] = "。";
    const size_t length = sizeof stop - 1;
    struct bytes typed = {0};
    text_canonical_problem(&typed, text, n);
    match_canonical(out, bytes_text(&typed), typed.len);
    if (out->len < length || strcmp(bytes_text(out) + out->len - length, stop) != 0) bytes_append_string(out, stop);
    out->failed |= typed.failed;
    bytes_free(&typed);
}

bool problem_recognise(struct problem *out, struct problem_recogniser *r, const struct problem_kind *kind, int n_kinds,
                       const char *text, size_t n, struct err *err) {
    struct search s = {.r = r, .out = out};
    struct bytes canonical = {0};
    r->tries_left = TRIES;
    if (n > 4 * LONGEST || memchr(text, 0, n)) return false;
    write_canonical(&canonical, text, n);
    bool done = canonical.failed ? err_set(err, ERR_RESOURCE, "out of memory")
                                 : canonical.len <= LONGEST &&
                                       search_all(&s, kind, n_kinds, skip_opening(bytes_text(&canonical)), err);
    bytes_free(&canonical);
    return done && s.found && !s.disagree;
}
