/* gram.c - runs of letters as overlapping pairs, numbers as they are.
 *
 *   速さは48 -> 0901f03055 030550306f 0306f n48     text: 速さ さは は 48
 *   さは     -> "030550306f"                        words of a query: their pairs as a phrase
 *   速       -> "0901f" *                           one letter: whatever begins with it
 *
 * A letter is five hexadecimal digits, so the index sees plain ASCII and no query can say more than words. Width, case,
 * hiragana and katakana are one; what stands between runs is not looked for. (A trigram index finds nothing of two
 * characters.)
 *
 * Checked tests/library/gram_test.c
 */
#include "gram.h"

#include "base/utf8.h"
#include "text/fold.h"

enum kind { BETWEEN, DIGIT, LETTER };

struct run {
    struct bytes *out;
    bool query;
    enum kind kind;
    uint32_t first, last; /* of letters: the first one, and the one behind which there is no pair yet */
    size_t n;
};

static uint32_t plain(uint32_t c) {
    c = text_fold(text_radical(c), TEXT_COMPARISON);
    return c >= 0x30A1 && c <= 0x30F6 ? c - 0x60 : c; /* katakana as hiragana */
}

static enum kind kind_of(uint32_t c) {
    if (c >= '0' && c <= '9') return DIGIT;
    if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? LETTER : BETWEEN;
    bool mark = c == 0x3005 || c == 0x3006 || c == 0x3007; /* 々〆〇 */
    if ((c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F && !mark)) return BETWEEN;
    return c == 0xA0 || c == 0x30FB || c > 0xFFFFF ? BETWEEN : LETTER;
}

static void begin(struct run *r, enum kind kind, uint32_t c) {
    r->kind = kind;
    r->first = r->last = c;
    r->n = 1;
    if (r->query && kind != BETWEEN) bytes_append_char(r->out, '"');
    if (kind == DIGIT) bytes_append_char(r->out, 'n');
}

static void end(struct run *r) {
    bool alone = r->kind == LETTER && r->n == 1;
    if (alone || (r->kind == LETTER && !r->query)) bytes_printf(r->out, "%05x", (unsigned)r->last);
    if (r->query && r->kind != BETWEEN) bytes_append_string(r->out, alone ? "\" *" : "\"");
    if (r->kind != BETWEEN) bytes_append_char(r->out, ' ');
    r->kind = BETWEEN;
}

static void add(struct run *r, uint32_t c) {
    enum kind kind = kind_of(c);
    if (kind != r->kind) {
        end(r);
        begin(r, kind, c);
    } else if (kind == LETTER) {
        bool first = r->n++ == 1;
        if (r->query && !first) bytes_append_char(r->out, ' ');
        bytes_printf(r->out, r->query ? "%05x%05x" : "%05x%05x ", (unsigned)r->last, (unsigned)c);
        r->last = c;
    }
    if (kind == DIGIT) bytes_append_char(r->out, (char)c);
}

static void write(struct bytes *out, bool query, const char *text, size_t n) {
    struct run r = {.out = out, .query = query};
    struct bytes form = {0}, origins = {0};
    if (text_compose(&form, &origins, text, n)) text = bytes_text(&form), n = form.len;
    for (size_t at = 0; at < n;) {
        uint32_t c;
        at += utf8_decode(&c, text + at, n - at);
        add(&r, plain(c));
    }
    end(&r);
    out->failed |= form.failed | origins.failed;
    bytes_free(&form);
    bytes_free(&origins);
}

void gram_write(struct bytes *out, const char *text, size_t n) { write(out, false, text, n); }

bool gram_query(struct bytes *out, const char *text, size_t n) {
    size_t before = out->len;
    write(out, true, text, n);
    return out->len > before;
}
