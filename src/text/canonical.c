/* canonical.c - what a user typed, in one form.
 *
 *   "　２７０ ㍍の 道の か゛く，\r\n"  ->  "270メートルの道のがく、"
 *
 * Reads   any bytes; a broken one becomes U+FFFD
 * Checked tests/text/canonical_test.c
 */
#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"
#include "text/fold.h"

/* What has been read but not yet decided on. */
struct canon {
    struct bytes *out;
    uint32_t last; /* the character written last, 0 at a line's start */
    uint32_t held; /* a kana that a voicing mark may follow, 0 none */
    bool space;    /* white space came behind `last` */
    size_t breaks; /* line breaks came behind `last` */
    bool any;
};

static bool is_space(uint32_t c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == 0x85; }

/* Kana, kanji and their punctuation: Japanese is written without spaces. */
static bool is_japanese(uint32_t c) {
    return (c >= 0x3001 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF) ||
           c == 0x25CB || c == 0x25A1;
}

static bool joins_kana(uint32_t c) { return c >= 0x3041 && c <= 0x30FF; }

static void write(struct canon *s, uint32_t c) {
    char utf8[4];
    if (s->any)
        for (; s->breaks > 0; s->breaks--) bytes_append_char(s->out, '\n'), s->last = 0;
    s->breaks = 0;
    if (s->space && s->last && !is_japanese(s->last) && !is_japanese(c)) bytes_append_char(s->out, ' ');
    s->space = false;
    s->any = true;
    s->last = c;
    bytes_append(s->out, utf8, utf8_encode(utf8, c));
}

static void release(struct canon *s) {
    if (s->held) write(s, s->held);
    s->held = 0;
}

static void character(struct canon *s, uint32_t c) {
    uint32_t joined = s->held && (c == 0x3099 || c == 0x309A) ? text_voiced(s->held, c) : 0;
    if (joined) {
        s->held = 0;
        write(s, joined);
        return;
    }
    release(s);
    if (joins_kana(c))
        s->held = c;
    else if (c == '\n')
        s->breaks++, s->space = false;
    else if (is_space(c))
        s->space = true;
    else
        write(s, c);
}

static void spell(struct canon *s, const char *words) {
    for (size_t at = 0, n = strlen(words); at < n;) {
        uint32_t c;
        at += utf8_decode(&c, words + at, n - at);
        character(s, c);
    }
}

static bool digit_at(const char *text, size_t n, size_t at) {
    uint32_t c = 0;
    if (at < n) utf8_decode(&c, text + at, n - at);
    c = text_fold(c, TEXT_CANONICAL);
    return c >= '0' && c <= '9';
}

/* ，． end a clause and a sentence where they do not stand inside a number. */
static uint32_t stop(const struct canon *s, uint32_t c, const char *text, size_t n, size_t at) {
    bool in_number = !s->held && !s->space && s->breaks == 0 && s->last >= '0' && s->last <= '9';
    if ((c != 0xFF0C && c != 0xFF0E) || (in_number && digit_at(text, n, at))) return c;
    return c == 0xFF0C ? 0x3001 : 0x3002;
}

void text_canonical(struct bytes *out, const char *text, size_t n) {
    struct canon s = {.out = out};
    for (size_t at = 0; at < n;) {
        uint32_t c;
        at += utf8_decode(&c, text + at, n - at);
        if (c == 0 || text_is_invisible(c)) continue; /* what follows is kept as a string */
        c = stop(&s, c, text, n, at);
        if (c == '\r') c = '\n', at += at < n && text[at] == '\n';
        const char *unit = text_squeezed(c);
        if (unit)
            spell(&s, unit);
        else
            character(&s, text_radical(text_fold(c, TEXT_CANONICAL)));
    }
    release(&s);
}
