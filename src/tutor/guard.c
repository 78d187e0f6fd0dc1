/* guard.c - the state machine between a token source and a reply without false equations.
 *
 *             "=" of a side with a value                    number whole, next character is no part of it
 *   PROSE ----------------------------------> FORCED --------------------------------------------> PROSE
 *     |   "=" of a lone integer (360=)                                                              ^
 *     +--------------------------------------> OPEN (digits free) -- first other character ---------+
 *
 *   a piece is accepted when every character obeys the markup rules, the walk above succeeds, and the text it ends with
 *   is either inside a number (FORCED, OPEN) or checked "not false" by exact_check over everything
 *
 * Invariant  text[0..safe) never holds a false equality; safe grows only. A number in progress starts at or after safe,
 *            so cutting the text at safe is always right (length limit, interrupt, escape).
 * Reads      pieces of bytes                  Writes  its own copy of the text
 * Owns       the text, two lists of allowed values     Never   repairs text: it only answers yes or no
 * Checked    tests/tutor/guard_test.c, tests/tutor/guard_property_test.c
 */
#include "guard.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "markup.h"
#include "allowed.h"
#include "sansu/exact.h"

enum { OPEN_LIMIT = 48, NOWHERE = -1 };

struct state {
    enum guard_mode mode;
    size_t sign, side; /* where the sign begins, where the number begins */
};

struct outcome {
    struct state state;
    size_t whole;
    bool safe;
};

enum { REMEMBERED = 64 };

struct guard {
    bool calculator, markup;
    struct markup_problem problem;
    struct bytes text;
    size_t whole, safe;
    bool may_stop; /* text[0..whole) is not false and no number is half written */
    struct state state;
    long banned; /* offset at which no sign may begin and no number go on, or NOWHERE */
    size_t overrides, last_override;
    /* Lists of the two most recent signs, found again by where they stand and what stands before them. */
    struct memory {
        size_t sign;
        uint64_t before;
        enum allowed_kind kind;
        struct allowed_values list;
    } memory[2];
    int newest;
    /* The piece that was answered with yes last: tutor_guard_advance mostly gets the same one. */
    struct {
        size_t at, n;
        char piece[REMEMBERED];
        struct outcome outcome;
    } accepted;
};

/* ---- life ---- */

bool tutor_guard_open(struct guard **out, const struct guard_options *options, struct err *err) {
    struct guard *g = calloc(1, sizeof *g);
    if (!g) return err_set(err, ERR_RESOURCE, "out of memory");
    g->calculator = !options->no_calculator;
    g->markup = !options->allow_letters;
    g->may_stop = true;
    tutor_markup_read_problem(&g->problem, options->problem ? options->problem : "", options->n_problem);
    g->banned = NOWHERE;
    g->last_override = SIZE_MAX;
    g->memory[0].sign = g->memory[1].sign = SIZE_MAX;
    bytes_init(&g->text);
    *out = g;
    return true;
}

void tutor_guard_close(struct guard *g) {
    if (!g) return;
    bytes_free(&g->text);
    free(g);
}

/* ---- characters ---- */

static bool is_sign(uint32_t c) { return c == '=' || c == 0xFF1D || c == 0x2252 || c == 0x2248; }
static bool is_comparison(uint32_t c) { return c == '<' || c == '>' || c == 0xFF1C || c == 0xFF1E; }

static bool is_operator(uint32_t c) {
    return c == '+' || c == '-' || c == '/' || c == ':' || c == 0xD7 || c == 0xF7 || c == 0x2212 || c == 0x2236 ||
           c == 0xFF0B || c == 0xFF0D || c == 0xFF0F || c == 0xFF1A || (c >= 0x2010 && c <= 0x2015);
}

/* What an open side may be made of: a number or an expression, no words. */
static bool is_open(uint32_t c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '(' || c == ')' || c == ' ' || is_operator(c);
}

/* ---- allowed values, remembered ---- */

static struct memory *values_at(struct guard *g, size_t sign, size_t side) {
    /* enough to tell candidates apart; a finished number is checked anyway */
    size_t start = side > 64 ? side - 64 : 0;
    uint64_t before = hash_fnv1a(g->text.data + start, side - start, 0);
    for (int i = 0; i < 2; i++)
        if (g->memory[i].sign == sign && g->memory[i].before == before) return &g->memory[i];
    g->newest = !g->newest;
    struct memory *m = &g->memory[g->newest];
    m->sign = sign;
    m->before = before;
    m->kind = tutor_allowed_collect(&m->list, g->text.data, sign, g->text.data + sign, side - sign);
    return m;
}

/* Where an equality that is still in progress at `at` can begin at the earliest: the start of its line, or of the line
 * that a line beginning with "=" continues. */
static size_t window_start(const char *text, size_t n, size_t at) {
    for (size_t i = at; i > 0; i--) {
        if (text[i - 1] != '\n') continue;
        size_t next = i;
        while (next < n && (text[next] == ' ' || text[next] == '\n')) next++;
        bool continues = next >= n || text[next] == '=' ||
                         (n - next >= 3 && (memcmp(text + next, "＝", 3) == 0 || memcmp(text + next, "　", 3) == 0));
        if (!continues) return i;
    }
    return 0;
}

/* Two facts travel from line to line: what a circled share is worth, and the value that a named rounding rounds. */
static bool lines_depend(const char *text, size_t n) {
    return memmem(text, n, "\xE2\x91", 2) || memmem(text, n, "\xE3\x89", 2) || memmem(text, n, "\xE3\x8A", 2) ||
           memmem(text, n, "○", 3) || memmem(text, n, "四捨五入", 12);
}

/* text[0..safe) was checked when it was written: only the line in which it ends, and what follows, is checked again. */
static bool is_false(struct guard *g, size_t n) {
    const char *text = g->text.data;
    size_t start = window_start(text, n, n < g->safe ? n : g->safe);
    if (tutor_check_equalities(text + start, n - start, n).any_false) return true;
    return start > 0 && lines_depend(text, n) && tutor_check_equalities(text, n, n).any_false;
}

/* With `tail` behind the text: false? The text is restored. */
static bool is_false_with(struct guard *g, const char *tail) {
    size_t length = g->text.len;
    bytes_append_string(&g->text, tail);
    bool bad = is_false(g, g->text.len);
    bytes_truncate(&g->text, length);
    return bad;
}

/* ---- the walk: one character at text[i..i+k) ---- */

static bool walk_sign(struct guard *g, struct state *s, size_t i, size_t k) {
    bool known_safe = i == g->whole && g->may_stop;
    if ((long)i == g->banned || (!known_safe && is_false(g, i))) return false;
    struct memory *m = values_at(g, i, i + k);
    if (m->kind == ALLOWED_NONE) return false;
    s->mode = m->kind == ALLOWED_FORCED ? GUARD_FORCED : m->kind == ALLOWED_OPEN ? GUARD_OPEN : GUARD_PROSE;
    s->sign = i;
    s->side = i + k;
    return true;
}

static bool walk_prose(struct guard *g, struct state *s, uint32_t c, size_t i, size_t k) {
    s->mode = GUARD_PROSE;
    if (is_sign(c)) return walk_sign(g, s, i, k);
    if (is_comparison(c) && i > 0) { /* 0.5<0.6 is false while it is 0.5<0 */
        char last = g->text.data[i - 1];
        if ((last < '0' || last > '9') && last != ')') return true;
        if ((long)i == g->banned || is_false(g, i)) return false;
        *s = (struct state){GUARD_OPEN, i, i + k};
    }
    return true;
}

/* Does text[side..end) match the list? One space between the sign and the number is allowed. */
static enum allowed_match match(struct guard *g, const struct state *s, size_t end) {
    const char *text = g->text.data;
    size_t from = s->side < end && text[s->side] == ' ' ? s->side + 1 : s->side;
    return tutor_allowed_match(&values_at(g, s->sign, s->side)->list, text + from, end - from);
}

static bool walk_forced(struct guard *g, struct state *s, uint32_t c, size_t i, size_t k) {
    if ((long)i != g->banned && match(g, s, i + k) != ALLOWED_NO) return true;
    bool words = i == s->side && c >= 0x3041 && c <= 0x9FFF && values_at(g, s->sign, s->side)->list.soft;
    if (match(g, s, i) != ALLOWED_WHOLE && !words) return false;
    return walk_prose(g, s, c, i, k);
}

static bool walk(struct guard *g, struct state *s, uint32_t c, size_t i, size_t k) {
    if (exact_is_padded(g->text.data, i + k)) return false; /* 05個, =00 */
    if (s->mode == GUARD_FORCED) return walk_forced(g, s, c, i, k);
    if (s->mode == GUARD_OPEN && is_open(c) && (long)i != g->banned) return i - s->side < OPEN_LIMIT;
    return walk_prose(g, s, c, i, k);
}

/* ---- a whole piece, already appended to the text ---- */

/* After an operator (or あまり) two different digits are tried: when both would make the text false, no honest number
 * can follow: 3+4=7× is refused here, at the sign. */
static bool leads_nowhere(struct guard *g, size_t n, uint32_t last) {
    const char *t = g->text.data;
    bool remainder = (n >= 9 && memcmp(t + n - 9, "あまり", 9) == 0) || (n >= 6 && memcmp(t + n - 6, "余り", 6) == 0);
    if (!is_operator(last) && !remainder) return false;
    return is_false_with(g, "7") && is_false_with(g, "3");
}

/* 12と18の最小公倍数は3: false now, 36 would be true. The number that follows は or して is open, like a correspondence. */
static bool said_in_words(struct guard *g, struct outcome *o) {
    const char *text = g->text.data;
    size_t start = o->whole;
    while (start > 0 && ((text[start - 1] >= '0' && text[start - 1] <= '9') || text[start - 1] == '.')) start--;
    bool word = start >= 3 && (memcmp(text + start - 3, "は", 3) == 0 || memcmp(text + start - 3, "て", 3) == 0);
    if (!word || start == o->whole || (long)start == g->banned || is_false(g, start)) return false;
    o->state = (struct state){GUARD_OPEN, start, start};
    return true;
}

/* The end of the piece: text[0..whole) is checked, text[whole..len) is a part of a character. */
static bool finish(struct guard *g, struct outcome *o, uint32_t last) {
    size_t cut = g->text.len - o->whole;
    if (o->state.mode == GUARD_FORCED) {
        o->safe = match(g, &o->state, o->whole) == ALLOWED_WHOLE && !is_false(g, o->whole);
        return o->safe || cut == 0 || match(g, &o->state, g->text.len) != ALLOWED_NO;
    }
    if (o->state.mode == GUARD_OPEN) {
        o->safe = !is_false(g, o->whole);
        return true;
    }
    if (cut == 0 && leads_nowhere(g, o->whole, last)) return false;
    o->safe = !is_false(g, o->whole);
    return o->safe || said_in_words(g, o);
}

static enum guard_answer check_piece(struct guard *g, struct outcome *o) {
    size_t n = utf8_complete_prefix(g->text.data, g->text.len);
    uint32_t c = 0;
    *o = (struct outcome){g->state, g->whole, true};
    if (n < o->whole) n = o->whole;
    for (size_t i = o->whole, k; i < n; i += k) {
        k = utf8_decode_strict(&c, g->text.data + i, n - i);
        if (k == 0) return GUARD_NOT_UTF8;
        if (g->markup && !tutor_markup_allows(&g->problem, g->text.data, i, n)) return GUARD_MARKUP;
        if (g->calculator && !walk(g, &o->state, c, i, k)) return GUARD_NUMBER;
    }
    o->whole = n;
    return !g->calculator || finish(g, o, c) ? GUARD_YES : GUARD_NUMBER;
}

enum guard_answer tutor_guard_may_follow(struct guard *g, const char *piece, size_t n) {
    struct outcome o;
    size_t length = g->text.len;
    if (n == 0) return GUARD_NOT_UTF8;
    bytes_append(&g->text, piece, n);
    enum guard_answer answer = check_piece(g, &o);
    bytes_truncate(&g->text, length);
    g->accepted.n = 0;
    if (answer == GUARD_YES && n <= REMEMBERED) {
        memcpy(g->accepted.piece, piece, n);
        g->accepted.at = length;
        g->accepted.n = n;
        g->accepted.outcome = o;
    }
    return answer;
}

void tutor_guard_advance(struct guard *g, const char *piece, size_t n) {
    struct outcome o = g->accepted.outcome;
    bool known = g->accepted.n == n && g->accepted.at == g->text.len && memcmp(g->accepted.piece, piece, n) == 0;
    bytes_append(&g->text, piece, n);
    if (!known) check_piece(g, &o);
    g->accepted.n = 0;
    g->state = o.state;
    g->whole = o.whole;
    g->may_stop = o.safe;
    if (o.safe && o.whole == g->text.len) g->safe = o.whole;
}

const char *tutor_guard_expects(struct guard *g, size_t *n) {
    *n = 0;
    if (g->state.mode != GUARD_FORCED || g->whole != g->text.len) return "";
    const struct allowed_values *l = &values_at(g, g->state.sign, g->state.side)->list;
    const char *tail = g->text.data + g->state.side;
    size_t written = g->text.len - g->state.side;
    for (size_t i = 0; i < l->n; i++) {
        const char *s = l->bytes + l->at[i];
        if (l->length[i] < written || memcmp(s, tail, written) != 0) continue;
        *n = l->length[i] - written;
        return s + written;
    }
    size_t q = strlen(l->quotient);
    if (q <= written || memcmp(l->quotient, tail, written) != 0) return "";
    *n = q - written;
    return l->quotient + written;
}

bool tutor_guard_may_stop(const struct guard *g) { return g->may_stop; }
size_t tutor_guard_end(const struct guard *g) { return g->may_stop ? g->whole : g->safe; }

const char *tutor_guard_text(const struct guard *g, size_t *n) {
    *n = g->text.len;
    return bytes_text(&g->text);
}

size_t tutor_guard_safe(const struct guard *g) { return g->safe; }

/* Cut within a number, 3+9=12 may become false. */
size_t tutor_guard_fit(struct guard *g, size_t limit) {
    const char *text = bytes_text(&g->text);
    while (limit > 0 && (((unsigned char)text[limit] & 0xC0) == 0x80 || (g->calculator && is_false(g, limit)))) limit--;
    return limit;
}

void tutor_guard_count_override(struct guard *g) {
    size_t where = g->state.mode == GUARD_PROSE ? g->text.len : g->state.sign;
    if (where == g->last_override) return;
    g->last_override = where;
    g->overrides++;
}

size_t tutor_guard_overrides(const struct guard *g) { return g->overrides; }

/* ---- going back ---- */

struct guard_mark tutor_guard_mark(const struct guard *g) {
    return (struct guard_mark){g->text.len,   g->safe,       g->whole,   g->state.sign,
                               g->state.side, g->state.mode, g->may_stop};
}

void tutor_guard_rewind(struct guard *g, const struct guard_mark *m) {
    bytes_truncate(&g->text, m->length);
    g->accepted.n = 0;
    g->safe = m->safe;
    g->whole = m->whole;
    g->may_stop = m->may_stop;
    g->state = (struct state){m->mode, m->sign, m->side};
}

bool tutor_guard_escape(struct guard *g, size_t *offset) {
    if (g->state.mode == GUARD_PROSE) return false;
    *offset = g->safe > g->state.sign ? g->safe : g->state.sign;
    g->banned = (long)*offset;
    return true;
}
