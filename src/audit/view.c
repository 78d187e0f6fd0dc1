/* view.c - text into folded characters, and the small matchers every rule uses.
 *
 *   bytes -> characters (cp, raw, byte offset) -> lines (layout.c) -> rules
 *
 * Reads   any bytes          Owns   nothing: memory is the caller's arena
 * Never   NFKC (it would turn a ratio circle into a digit), never looks further than a few characters back
 * Checked tests/audit/view_test.c
 */
#include "audit/view.h"

#include <string.h>

#include "audit/view_impl.h"
#include "base/utf8.h"
#include "text/fold.h"

/* Rules ask at every character what stands beside it over blanks: two passes, so that white space costs no more than
 * text. */
static void note_neighbours(struct audit_view *view) {
    uint32_t before = 0, after = 0;
    for (size_t i = 0; i <= view->n; i++) {
        view->chars[i].before = before;
        if (!audit_is_blank(view->chars[i].cp)) before = view->chars[i].cp;
    }
    for (size_t i = view->n; i-- > 0;) {
        if (!audit_is_blank(view->chars[i].cp)) after = view->chars[i].cp;
        view->chars[i].after = after;
    }
}

bool audit_view_characters(struct audit_view *view, const char *text, size_t n, struct arena *arena, struct err *err) {
    *view = (struct audit_view){.text = text, .n_text = n};
    size_t count = utf8_length(text, n);
    view->chars = arena_alloc(arena, count + 1, sizeof *view->chars, err);
    if (!view->chars) return false;
    for (size_t at = 0; at < n; view->n++) {
        struct audit_char *c = &view->chars[view->n];
        c->at = at;
        at += utf8_decode(&c->raw, text + at, n - at);
        c->cp = text_fold(c->raw, TEXT_PAGE);
        view->held[c->cp % AUDIT_HELD / 64] |= (uint64_t)1 << c->cp % 64;
    }
    view->chars[view->n] = (struct audit_char){.at = n};
    note_neighbours(view);
    return true;
}

bool audit_view_init(struct audit_view *view, const char *text, size_t n, struct arena *arena, struct err *err) {
    return audit_view_characters(view, text, n, arena, err) && audit_view_layout(view, arena, err);
}

/* First character of a rule's own words, folded. Rules ask at every character of every text: kana and kanji, which
 * folding leaves alone, are decoded here. The words are whole characters, so the decoder stops before the NUL. */
static uint32_t word_char(const char *words, size_t *used) {
    const unsigned char *w = (const unsigned char *)words;
    if (w[0] >= 0xE3 && w[0] <= 0xE9) {
        uint32_t cp = (uint32_t)(w[0] & 15) << 12 | (uint32_t)(w[1] & 63) << 6 | (uint32_t)(w[2] & 63);
        *used = 3;
        return cp >= 0x3040 ? cp : text_fold(cp, TEXT_PAGE);
    }
    uint32_t cp;
    *used = utf8_decode(&cp, words, 4);
    return text_fold(cp, TEXT_PAGE);
}

bool audit_starts_here(const struct audit_view *p, size_t i, const char *words) {
    for (; *words; i++) {
        size_t used;
        uint32_t want = word_char(words, &used);
        if (i >= p->n || p->chars[i].cp != want) return false;
        words += used;
    }
    return true;
}

bool audit_may_hold(const struct audit_view *p, const char *words) {
    for (size_t used; *words; words += used) {
        uint32_t cp = word_char(words, &used);
        if (!(p->held[cp % AUDIT_HELD / 64] >> cp % 64 & 1)) return false;
    }
    return true;
}

struct audit_rows audit_rows_held(const struct audit_view *p, const void *table, size_t n_rows, size_t size) {
    struct audit_rows out = {.n = 0};
    for (size_t i = 0; i < n_rows && i < AUDIT_ROWS; i++) {
        const char *words;
        memcpy(&words, (const char *)table + i * size, sizeof words);
        if (!words) break;
        if (audit_may_hold(p, words)) out.row[out.n++] = (uint8_t)i;
    }
    return out;
}

size_t audit_words_length(const char *words) { return utf8_length(words, strlen(words)); }

bool audit_find(size_t *out, const struct audit_view *p, size_t first, size_t last, const char *words) {
    size_t used, n;
    if (!audit_may_hold(p, words)) return false;
    uint32_t head = word_char(words, &used);
    n = audit_words_length(words);
    if (last > p->n) last = p->n;
    for (size_t i = first; i + n <= last; i++)
        if (p->chars[i].cp == head && audit_starts(p, i, words)) {
            *out = i;
            return true;
        }
    return false;
}

bool audit_contains(const struct audit_view *p, const char *words) {
    size_t at;
    return audit_find(&at, p, 0, p->n, words);
}

int audit_starts_any(const struct audit_view *p, size_t i, const char *const *words) {
    for (int k = 0; words[k]; k++)
        if (audit_starts(p, i, words[k])) return k;
    return -1;
}

int audit_starts_row(const struct audit_view *p, size_t i, const char *const *words, const struct audit_rows *rows) {
    for (size_t k = 0; k < rows->n; k++)
        if (audit_starts(p, i, words[rows->row[k]])) return rows->row[k];
    return -1;
}

size_t audit_char_at_byte(const struct audit_view *p, size_t at) {
    size_t low = 0, high = p->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (p->chars[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool audit_is_operator(uint32_t cp) {
    switch (cp) {
        case '+':
        case '-':
        case '*':
        case '/':
        case '=':
        case 0xD7:
        case 0xF7:
        case 0x2252: return true;
        default: return false;
    }
}

bool audit_is_kanji(uint32_t cp) {
    return (cp >= 0x4E00 && cp <= 0x9FFF) || (cp >= 0x3400 && cp <= 0x4DBF) || (cp >= 0xF900 && cp <= 0xFAFF) ||
           (cp >= 0x20000 && cp <= 0x323AF) || cp == 0x3005;
}

/* Digits with commas in groups of three, up to 18 of them. */
static bool integer_at(int64_t *out, size_t *digits, size_t *end, const struct audit_view *p, size_t i) {
    int64_t value = 0;
    size_t n = 0;
    for (;; i++) {
        uint32_t cp = audit_cp(p, i);
        if (audit_is_digit(cp)) {
            if (++n > 18) return false;
            value = value * 10 + (int64_t)(cp - '0');
        } else if (cp == ',' && n > 0 && audit_is_digit(audit_cp(p, i + 1)) && audit_is_digit(audit_cp(p, i + 2)) &&
                   audit_is_digit(audit_cp(p, i + 3)) && !audit_is_digit(audit_cp(p, i + 4))) {
            continue;
        } else {
            break;
        }
    }
    *out = value;
    *digits = n;
    *end = i;
    return n > 0;
}

bool audit_number(struct ratio *out, size_t *end, const struct audit_view *p, size_t i) {
    int64_t whole, part;
    size_t digits, at;
    if (!integer_at(&whole, &digits, &at, p, i)) return false;
    *out = ratio_from_int(whole);
    *end = at;
    if (audit_cp(p, at) == '.' && integer_at(&part, &digits, &at, p, at + 1)) {
        exact_int den = 1;
        for (size_t k = 0; k < digits; k++) den *= 10;
        *end = at;
        return ratio_make(out, (exact_int)whole * den + part, den);
    }
    if (audit_cp(p, at) == '/' && integer_at(&part, &digits, &at, p, at + 1) && part != 0) {
        *end = at;
        return ratio_make(out, whole, part);
    }
    return true;
}
