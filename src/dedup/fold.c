/* fold.c - a text as comparisons see it.
 *
 *   "１，２００円の ﾘﾝｺﾞ。" -> "1200円のリンゴ"          number-blind: "0円のリンゴ"
 *
 * Two problems that differ in width, spaces or punctuation are one problem. The characters are text_fold's; what is
 * added here is the dropping of punctuation. Two different words are never joined.
 *
 * Reads   any bytes                Never   allocates but for the output
 * Checked tests/dedup/fold_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "base/rng.h"
#include "base/utf8.h"
#include "dedup/fold.h"
#include "text/fold.h"
#include "text/number.h"

/* Spaces, punctuation, invisible characters. The point and the comma are looked at by the caller first: 2.5, 1,200. */
static bool is_dropped(uint32_t c) {
    if (c < 0x80) return c <= ' ' || (c && strchr("!\"#$&'(),.:;?@[\\]^_`{|}~", (int)c)) || c == 0x7F;
    if (c >= 0x2000 && c <= 0x206F) return c != 0x2026;
    if ((c >= 0x3000 && c <= 0x3003) || (c >= 0x3008 && c <= 0x301F)) return true;
    return c == 0xA0 || c == 0x30FB || c == 0x2026 || c == 0x85;
}

static uint32_t plain(uint32_t c) { return text_fold(text_radical(c), TEXT_COMPARISON); }

/* A fraction in one character: ½ becomes (1/2), so that 1½ is not 11/2. */
static bool spell_fraction(char out[32], uint32_t c) {
    int num, den;
    if (!text_vulgar(c, &num, &den)) return false;
    snprintf(out, 32, "(%d/%d)", num, den);
    return true;
}

static bool is_digit(uint32_t c) { return c >= '0' && c <= '9'; }

void dedup_folder_init(struct dedup_folder *f, const char *text, size_t n, bool blind) {
    *f = (struct dedup_folder){.text = text, .n = n, .blind = blind};
}

/* The next character of the text, plain; 0 at the end (a NUL in the text is dropped). */
static uint32_t next_plain(struct dedup_folder *f) {
    for (;;) {
        uint32_t c;
        if (f->n_extra) {
            size_t used = utf8_decode(&c, f->extra, f->n_extra);
            f->extra += used;
            f->n_extra -= (unsigned)used;
            return plain(c);
        }
        if (f->at >= f->n) return 0;
        f->at += utf8_decode(&c, f->text + f->at, f->n - f->at);
        unsigned number = text_circled(c);
        f->extra = text_squeezed(c);
        if (number) snprintf(f->number, sizeof f->number, "(%u)", number); /* brackets: ①12 is not 112 */
        if (number || spell_fraction(f->number, c)) f->extra = f->number;
        if (f->extra) {
            f->n_extra = (unsigned)strlen(f->extra);
            continue;
        }
        if (c && !text_is_invisible(c)) return plain(c);
    }
}

static uint32_t peek(struct dedup_folder *f) {
    if (!f->has_ahead) f->ahead = next_plain(f), f->has_ahead = true;
    return f->ahead;
}

static uint32_t take(struct dedup_folder *f) {
    uint32_t c = peek(f);
    f->has_ahead = false;
    return c;
}

uint32_t dedup_folder_next(struct dedup_folder *f) {
    for (;;) {
        uint32_t c = take(f), next = peek(f);
        if (c == 0) return 0;
        uint32_t joined = next == 0x3099 || next == 0x309A ? text_voiced(c, next) : 0;
        if (joined) {
            take(f);
            f->in_number = false;
            return joined;
        }
        if (is_digit(c)) {
            f->starts = !f->in_number;
            f->in_number = true;
            if (!f->blind) return c;
            if (f->starts) return '0';
            continue;
        }
        bool inside = f->in_number && is_digit(next);
        if (c == ',' && inside) continue; /* 1,200 */
        if (c == '.' && inside) {         /* 2.5 */
            f->starts = false;
            if (!f->blind) return c;
            continue;
        }
        if (is_dropped(c)) {
            f->in_number = false;
            continue;
        }
        f->in_number = false;
        return c;
    }
}

void dedup_fold_text(struct bytes *out, const char *text, size_t n, enum dedup_fold how) {
    struct dedup_folder f;
    dedup_folder_init(&f, text, n, how == DEDUP_FOLD_BLIND);
    for (uint32_t c; (c = dedup_folder_next(&f)) != 0;) {
        char utf8[4];
        bytes_append(out, utf8, utf8_encode(utf8, c));
    }
}

uint64_t dedup_text_hash(const char *text, size_t n, enum dedup_fold how) {
    struct dedup_folder f;
    uint64_t hash = 0;
    dedup_folder_init(&f, text, n, how == DEDUP_FOLD_BLIND);
    for (uint32_t c; (c = dedup_folder_next(&f)) != 0;) hash = rng_mix(hash ^ c);
    return hash;
}

uint64_t dedup_numbers_hash(const char *text, size_t n) {
    struct dedup_folder f;
    uint64_t sum = 0, number = 0;
    bool inside = false;
    dedup_folder_init(&f, text, n, false);
    for (uint32_t c; (c = dedup_folder_next(&f)) != 0;) {
        if (inside && (!f.in_number || f.starts)) sum += rng_mix(number), inside = false, number = 0;
        if (f.in_number) inside = true, number = rng_mix(number ^ c);
    }
    return inside ? sum + rng_mix(number) : sum;
}
