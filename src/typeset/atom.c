/* atom.c - a text cut into what is never parted.
 *
 *   20日で 2と1/3 を読む  ->  [20][日] join · [で] · 2 over a bar: [2][と][1/3] · [読 under よ] · [む]
 *
 * A number keeps its unit (text/unit.h), 何 its counter, a calculation is only parted before "=". A reading wider than its word
 * makes the word wider, but for what hangs over kana beside it: at most half of one of its own characters.
 *
 * Owns    nothing: memory is the caller's             Checked tests/typeset/typeset_test.c
 */
#include "typeset/atom.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "text/unit.h"
#include "typeset/rules.h"

struct character {
    uint32_t c;
    size_t at; /* byte offset */
    bool joined, tight;
};

struct cutter {
    struct typeset_atoms *out;
    struct typeset_block *block;
    const struct typeset_font *font;
    const struct typeset_style *style;
    const char *text;
    struct character *in; /* n characters, and one of 0 behind them */
    size_t n, at;
    size_t next_reading;
    bool failed;
};

/* ---- growing ---- */

static bool grow(void **data, size_t *cap, size_t need, size_t size) {
    if (need <= *cap) return true;
    size_t more = *cap ? *cap * 2 : 256;
    void *p = realloc(*data, more * size);
    if (p) *data = p, *cap = more;
    return p != NULL;
}

static void add_mark(struct cutter *c, struct typeset_mark mark) {
    struct typeset_block *b = c->block;
    c->failed |= !grow((void **)&b->mark, &b->cap, b->n + 1, sizeof *b->mark);
    if (!c->failed) b->mark[b->n++] = mark;
}

/* An atom that begins with character `first`; its marks follow. */
static struct typeset_atom *add_atom(struct cutter *c, size_t first) {
    struct typeset_atoms *a = c->out;
    c->failed |= !grow((void **)&a->atom, &a->cap, a->n + 1, sizeof *a->atom);
    if (c->failed) return NULL;
    a->atom[a->n] = (struct typeset_atom){c->block->n, 0, 0, 0, 0, c->in[first].joined, c->in[first].tight, 0, 0, 0};
    return &a->atom[a->n++];
}

static uint32_t character_at(const struct cutter *c, size_t i) { return i < c->n ? c->in[i].c : 0; }
static uint32_t character_before(const struct cutter *c, size_t i) { return i ? c->in[i - 1].c : 0; }

static int advance(const struct cutter *c, uint32_t character, int size) {
    return c->font->advance(c->font->context, character, size);
}

/* ---- what belongs together ---- */

static size_t digits_at(const struct cutter *c, size_t i) {
    size_t n = 0;
    while (typeset_is_digit(character_at(c, i + n))) n++;
    return n;
}

/* The longest unit at i, in characters. */
static size_t unit_at(const struct cutter *c, size_t i) {
    size_t longest = 0;
    const char *rest = c->text + (i < c->n ? c->in[i].at : 0);
    size_t left = i < c->n ? c->in[c->n].at - c->in[i].at : 0;
    const struct text_unit *u;
    for (size_t k = 0; (u = text_unit_at(k)) != NULL; k++)
        for (size_t s = 0; s < TEXT_SPELLINGS && u->spelling[s]; s++) {
            size_t n = strlen(u->spelling[s]);
            if (n > left || memcmp(rest, u->spelling[s], n) != 0) continue;
            size_t length = utf8_length(rest, n);
            if (length > longest) longest = length;
        }
    return longest;
}

/* A unit in brackets behind a number: 36(か所). How many characters with the brackets, 0: none. */
static size_t bracket_at(const struct cutter *c, size_t i) {
    enum { LONGEST = 8 };
    if (character_at(c, i) != '(' || typeset_is_digit(character_at(c, i + 1))) return 0;
    for (size_t k = 1; k < LONGEST && character_at(c, i + k); k++)
        if (character_at(c, i + k) == ')') return k + 1;
    return 0;
}

static void join(struct cutter *c, size_t first, size_t n) {
    for (size_t i = first; i < first + n && i < c->n; i++) c->in[i].joined = c->in[i].tight = true;
}

static void join_neighbours(struct cutter *c) {
    for (size_t i = 1; i < c->n; i++) {
        uint32_t before = c->in[i - 1].c, here = c->in[i].c;
        bool calculation = typeset_calculates(before) && typeset_calculates(here);
        if (calculation) c->in[i].tight = true;
        if ((calculation && here != '=') || before == '=' || typeset_starts_no_line(here) ||
            typeset_ends_no_line(before))
            c->in[i].joined = true;
    }
}

/* Numbers and 何 keep their units. */
static void join_units(struct cutter *c) {
    for (size_t i = 0; i < c->n; i++) {
        bool number = typeset_is_digit(c->in[i].c) && !typeset_is_digit(character_at(c, i + 1));
        if (!number && c->in[i].c != u'何') continue;
        size_t bracket = number ? bracket_at(c, i + 1) : 0;
        join(c, i + 1, bracket ? bracket : unit_at(c, i + 1));
    }
}

/* 2と1/3: the と too. */
static void join_mixed(struct cutter *c) {
    for (size_t i = 1; i + 1 < c->n; i++) {
        size_t top = digits_at(c, i + 1);
        if (c->in[i].c == u'と' && typeset_is_digit(c->in[i - 1].c) && top && character_at(c, i + 1 + top) == '/')
            join(c, i, 2);
    }
}

/* ---- atoms ---- */

static void letter(struct cutter *c, size_t i) {
    uint32_t meant = c->in[i].c, shown = typeset_shown(character_before(c, i), meant, character_at(c, i + 1));
    struct typeset_atom *a = add_atom(c, i);
    if (!a) return;
    a->newline = meant == '\n';
    a->blank = meant == ' ' || meant == 0x3000 || meant == '\t';
    a->hangs = typeset_hangs(meant);
    if (a->newline) return;
    if (meant == '\t') meant = shown = ' ';
    /* a box to write into is larger than a letter */
    int size = shown == u'□' ? c->style->size * 5 / 4 : c->style->size;
    int drop = (size - c->style->size) / 2;
    a->width = advance(c, shown, size);
    a->n_marks = 1;
    add_mark(c, (struct typeset_mark){TYPESET_LETTER, 0, drop, size, shown, meant, 0});
}

static int row_width(const struct cutter *c, size_t first, size_t n, int size) {
    int width = 0;
    for (size_t i = first; i < first + n; i++) width += advance(c, c->in[i].c, size);
    return width;
}

static void row(struct cutter *c, size_t first, size_t n, struct typeset_mark mark) {
    for (size_t i = first; i < first + n; i++) {
        mark.shown = mark.meant = c->in[i].c;
        add_mark(c, mark);
        mark.x += advance(c, c->in[i].c, mark.size);
    }
}

/* top/bottom, one above the other; the bar stands where a minus would. */
static void fraction(struct cutter *c, size_t i, size_t top, size_t bottom) {
    int em = c->style->size, size = em * 3 / 4, side = size * TYPESET_SIDE / 100, axis = -size * TYPESET_AXIS / 100;
    int over = row_width(c, i, top, size), under = row_width(c, i + top + 1, bottom, size);
    int bar = (over > under ? over : under) + em / 5;
    struct typeset_atom *a = add_atom(c, i);
    if (!a) return;
    a->width = bar + 2 * side;
    a->n_marks = (int)(top + bottom) + 1;
    row(c, i, top, (struct typeset_mark){TYPESET_OVER, side + (bar - over) / 2, axis - em / 9, size, 0, 0, 0});
    add_mark(c, (struct typeset_mark){TYPESET_BAR, side, axis, bar, 0, '/', 0});
    int below = axis + em / 9 + size * 74 / 100;
    row(c, i + top + 1, bottom, (struct typeset_mark){TYPESET_UNDER, side + (bar - under) / 2, below, size, 0, 0, 0});
}

/* Digits "/" digits, not within a longer word: how many characters; else 0. */
static size_t fraction_at(const struct cutter *c, size_t i, size_t *top, size_t *bottom) {
    uint32_t before = character_before(c, i);
    *top = digits_at(c, i);
    if (!*top || typeset_is_digit(before) || before == '.' || before == '/') return 0;
    if (character_at(c, i + *top) != '/') return 0;
    *bottom = digits_at(c, i + *top + 1);
    uint32_t after = character_at(c, i + *top + 1 + *bottom);
    bool stacked = *bottom && *top <= TYPESET_FRACTION && *bottom <= TYPESET_FRACTION;
    return stacked && after != '.' && after != '/' ? *top + 1 + *bottom : 0;
}

/* ---- a word under its reading ---- */

/* How far a reading may hang over a neighbour: half of its own character, over kana and points without one. */
static int overhang(const struct cutter *c, uint32_t neighbour) {
    return typeset_is_kana(neighbour) || typeset_hangs(neighbour) ? c->style->size / 4 : 0;
}

/* n things of a row that is `space` too short: half a gap before the first, a whole one between two. */
static int spread(int space, size_t n, size_t i) { return n ? space * (int)(2 * i + 1) / (int)(2 * n) : 0; }

static void kana_row(struct cutter *c, const char *kana, int x, int space) {
    size_t bytes = strlen(kana), n = utf8_length(kana, bytes), k = 0;
    int size = c->style->size / 2, y = -c->style->size * 95 / 100;
    for (size_t at = 0; at < bytes; k++) {
        uint32_t character;
        at += utf8_decode(&character, kana + at, bytes - at);
        add_mark(c, (struct typeset_mark){TYPESET_READING, x + spread(space, n, k), y, size, character, character, 0});
        x += advance(c, character, size);
    }
}

static size_t word(struct cutter *c, size_t i, const struct typeset_reading *r) {
    size_t n = 0;
    while (i + n < c->n && c->in[i + n].at < r->end) n++;
    int size = c->style->size, base = row_width(c, i, n, size), kana = typeset_width(c->font, r->kana, size / 2);
    int excess = kana > base ? kana - base : 0;
    struct typeset_atom *a = add_atom(c, i);
    if (!a) return n;
    int left = overhang(c, character_before(c, i)), right = overhang(c, character_at(c, i + n));
    a->left = left < excess / 2 ? left : excess / 2;
    a->right = right < excess - a->left ? right : excess - a->left;
    a->width = base + excess - a->left - a->right;
    int space = a->width - base, x = 0;
    a->n_marks = (int)(n + utf8_length(r->kana, strlen(r->kana)));
    int hang = a->left;
    for (size_t k = 0; k < n; k++) {
        row(c, i + k, 1, (struct typeset_mark){TYPESET_LETTER, x + spread(space, n, k), 0, size, 0, 0, 0});
        x += advance(c, c->in[i + k].c, size);
    }
    kana_row(c, r->kana, -hang, excess ? 0 : base - kana);
    return n;
}

static const struct typeset_reading *reading_at(struct cutter *c, size_t i) {
    const struct typeset_style *s = c->style;
    while (c->next_reading < s->n_readings && s->reading[c->next_reading].start < c->in[i].at) c->next_reading++;
    bool here = c->next_reading < s->n_readings && s->reading[c->next_reading].start == c->in[i].at;
    return here ? &s->reading[c->next_reading] : NULL;
}

static void cut(struct cutter *c) {
    join_neighbours(c);
    join_units(c);
    join_mixed(c);
    while (c->at < c->n && !c->failed) {
        size_t top = 0, bottom = 0, n = 1;
        const struct typeset_reading *r = reading_at(c, c->at);
        if (r)
            n = word(c, c->at, r);
        else if ((n = fraction_at(c, c->at, &top, &bottom)) != 0)
            fraction(c, c->at, top, bottom);
        else
            letter(c, c->at), n = 1;
        c->at += n ? n : 1;
    }
}

static struct character *characters_of(size_t *count, const char *text, size_t n) {
    struct character *in = calloc(n + 1, sizeof *in);
    *count = 0;
    for (size_t at = 0; in && at < n; ++*count) {
        in[*count].at = at;
        at += utf8_decode(&in[*count].c, text + at, n - at);
    }
    if (in) in[*count].at = n;
    return in;
}

bool typeset_atoms_of(struct typeset_atoms *out, struct typeset_block *block, const struct typeset_font *font,
                      const struct typeset_style *style, const char *text, size_t n, struct err *err) {
    struct cutter c = {.out = out, .block = block, .font = font, .style = style, .text = text};
    c.in = characters_of(&c.n, text, n);
    c.failed = !c.in;
    if (!c.failed) cut(&c);
    free(c.in);
    return !c.failed || err_set(err, ERR_RESOURCE, "out of memory for %zu bytes of text", n);
}
