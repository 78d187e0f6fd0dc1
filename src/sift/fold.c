/* fold.c - a text as comparisons see it.
 *
 *   "１，２００円の ﾘﾝｺﾞ。" -> "1200円のリンゴ"          number-blind: "0円のリンゴ"
 *
 * Two problems that differ in width, spaces or punctuation are one problem. The table holds what occurs in Japanese texts
 * of arithmetic; it is a part of NFKC plus the dropping of punctuation, and it never joins two different words.
 *
 * Reads   any bytes                Never   allocates but for the output
 * Checked tests/sift/fold_test.c
 */
#include <string.h>

#include "base/hash.h"
#include "base/rng.h"
#include "base/utf8.h"
#include "sift/fold.h"

/* U+FF65..U+FF9F, half-width katakana, in order. */
static const uint16_t half_kana[] = {
    0x30FB, 0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5, 0x30E7, 0x30C3, 0x30FC, 0x30A2, 0x30A4, 0x30A6,
    0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3, 0x30B5, 0x30B7, 0x30B9, 0x30BB, 0x30BD, 0x30BF, 0x30C1, 0x30C4,
    0x30C6, 0x30C8, 0x30CA, 0x30CB, 0x30CC, 0x30CD, 0x30CE, 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB, 0x30DE, 0x30DF, 0x30E0,
    0x30E1, 0x30E2, 0x30E4, 0x30E6, 0x30E8, 0x30E9, 0x30EA, 0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3, 0x3099, 0x309A};

/* A kana with a voicing mark behind it. 0: the two do not join. */
static uint32_t voiced(uint32_t kana, uint32_t mark) {
    uint32_t k = kana >= 0x30A0 ? kana - 0x60 : kana; /* the hiragana of the same sound */
    bool ka_to = k >= 0x304B && k <= 0x3062 && (k & 1);
    bool tsu = k == 0x3064 || k == 0x3066 || k == 0x3068;
    bool ha = k >= 0x306F && k <= 0x307B && (k - 0x306F) % 3 == 0;
    if (mark == 0x3099 && (ka_to || tsu || ha)) return kana + 1;
    if (mark == 0x309A && ha) return kana + 2;
    if (mark == 0x3099 && kana == 0x30A6) return 0x30F4;
    return 0;
}

/* Spaces, punctuation, invisible characters. The point and the comma are looked at by the caller first: 2.5, 1,200. */
static bool is_dropped(uint32_t c) {
    if (c < 0x80) return c <= ' ' || (c && strchr("!\"#$&'(),.:;?@[\\]^_`{|}~", (int)c)) || c == 0x7F;
    if (c >= 0x2000 && c <= 0x206F) return c != 0x2026;
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x3000 && c <= 0x3003) || (c >= 0x3008 && c <= 0x301F)) return true;
    return c == 0xA0 || c == 0xAD || c == 0x30FB || c == 0x2026 || c == 0xFEFF || c == 0x85;
}

static uint32_t plain(uint32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c < 0x80) return c;
    if (c >= 0xFF01 && c <= 0xFF5E) return plain(c - 0xFF01 + 0x21);
    if (c >= 0xFF65 && c <= 0xFF9F) return half_kana[c - 0xFF65];
    switch (c) {
    case 0x2212: case 0x2010: case 0x2011: case 0x2012: case 0x2013: return '-';
    case 0x2715: case 0x2716: return 0xD7;
    case 0x2044: case 0x2215: return '/';
    case 0xB2: return '2';
    case 0xB3: return '3';
    case 0xB9: return '1';
    case 0x2113: return 'l';
    case 0x309B: return 0x3099;
    case 0x309C: return 0x309A;
    case 0x25EF: case 0x3007: return 0x25CB;
    default: return c;
    }
}

/* ①..⑳, ㉑..㉟, ㊱..㊿ */
static unsigned circled(uint32_t c) {
    if (c >= 0x2460 && c <= 0x2473) return c - 0x2460 + 1;
    if (c >= 0x3251 && c <= 0x325F) return c - 0x3251 + 21;
    if (c >= 0x32B1 && c <= 0x32BF) return c - 0x32B1 + 36;
    return 0;
}

/* Signs of areas and lengths in one character. */
static const char *squeezed(uint32_t c) {
    switch (c) {
    case 0x339D: return "cm";
    case 0x339E: return "km";
    case 0x339C: return "mm";
    case 0x33A0: return "cm2";
    case 0x33A1: return "m2";
    case 0x33A2: return "km2";
    case 0x33A4: return "cm3";
    case 0x33A5: return "m3";
    case 0x338E: return "mg";
    case 0x338F: return "kg";
    case 0xBD: return "(1/2)";
    case 0xBC: return "(1/4)";
    case 0xBE: return "(3/4)";
    default: return NULL;
    }
}

static bool is_digit(uint32_t c) { return c >= '0' && c <= '9'; }

void sift_folder_init(struct sift_folder *f, const char *text, size_t n, bool blind) { *f = (struct sift_folder){.text = text, .n = n, .blind = blind}; }

/* The next character of the text, plain; 0 at the end (a NUL in the text is dropped). */
static uint32_t next_plain(struct sift_folder *f) {
    for (;;) {
        uint32_t c;
        if (f->n_extra) {
            c = (unsigned char)*f->extra++;
            f->n_extra--;
            return c;
        }
        if (f->at >= f->n) return 0;
        f->at += utf8_decode(&c, f->text + f->at, f->n - f->at);
        unsigned number = circled(c);
        const char *words = squeezed(c);
        if (number) {
            const char spelt[4] = {'(', (char)('0' + number / 10), (char)('0' + number % 10), ')'}; /* brackets: ①12 is not 112 */
            memcpy(f->number, spelt, sizeof spelt);
            if (number < 10) f->number[1] = '(';
            f->extra = f->number;
            f->n_extra = 4;
            continue;
        }
        if (words) {
            f->extra = words;
            f->n_extra = (unsigned)strlen(words);
            continue;
        }
        if (c) return plain(c);
    }
}

static uint32_t peek(struct sift_folder *f) {
    if (!f->has_ahead) f->ahead = next_plain(f), f->has_ahead = true;
    return f->ahead;
}

static uint32_t take(struct sift_folder *f) {
    uint32_t c = peek(f);
    f->has_ahead = false;
    return c;
}

uint32_t sift_folder_next(struct sift_folder *f) {
    for (;;) {
        uint32_t c = take(f), next = peek(f);
        if (c == 0) return 0;
        uint32_t joined = next == 0x3099 || next == 0x309A ? voiced(c, next) : 0;
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
        if (c == ',' && inside) continue;                    /* 1,200 */
        if (c == '.' && inside) {                            /* 2.5 */
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

void sift_fold_text(struct bytes *out, const char *text, size_t n, enum sift_fold how) {
    struct sift_folder f;
    sift_folder_init(&f, text, n, how == SIFT_FOLD_BLIND);
    for (uint32_t c; (c = sift_folder_next(&f)) != 0;) {
        char utf8[4];
        bytes_append(out, utf8, utf8_encode(utf8, c));
    }
}

uint64_t sift_text_hash(const char *text, size_t n, enum sift_fold how) {
    struct sift_folder f;
    uint64_t hash = 0;
    sift_folder_init(&f, text, n, how == SIFT_FOLD_BLIND);
    for (uint32_t c; (c = sift_folder_next(&f)) != 0;) hash = rng_mix(hash ^ c);
    return hash;
}

uint64_t sift_numbers_hash(const char *text, size_t n) {
    struct sift_folder f;
    uint64_t sum = 0, number = 0;
    bool inside = false;
    sift_folder_init(&f, text, n, false);
    for (uint32_t c; (c = sift_folder_next(&f)) != 0;) {
        if (inside && (!f.in_number || f.starts)) sum += rng_mix(number), inside = false, number = 0;
        if (f.in_number) inside = true, number = rng_mix(number ^ c);
    }
    return inside ? sum + rng_mix(number) : sum;
}
