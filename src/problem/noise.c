/* noise.c - the same problem as users type it: full-width digits, commas, unit spellings, kanji variants, no final 。
 *
 *   canonical text -> one or two respellings -> text
 *
 * Never   changes a quantity; solutions are never passed through here
 * Checked tests/problem/build_test.c
 */
#include <string.h>

#include "problem/build.h"

static bool digit(char c) { return c >= '0' && c <= '9'; }

static void full_width(struct bytes *out, const char *t) {
    for (; *t; t++) {
        if (digit(*t)) {
            char wide[4] = {(char)0xEF, (char)0xBC, (char)(0x90 + (*t - '0')), 0};
            bytes_append_string(out, wide);
        } else {
            bytes_append_char(out, *t);
        }
    }
}

/* 1500 -> 1,500; decimals and fractions stay. */
static void commas(struct bytes *out, const char *t) {
    while (*t) {
        size_t n = strspn(t, "0123456789");
        bool whole = n >= 4 && t[n] != '.' && t[n] != '/' &&
                     (out->len == 0 || (out->data[out->len - 1] != '.' && out->data[out->len - 1] != '/'));
        for (size_t i = 0; i < n; i++) {
            if (whole && i && (n - i) % 3 == 0) bytes_append_char(out, ',');
            bytes_append_char(out, t[i]);
        }
        t += n;
        if (*t && !digit(*t)) bytes_append_char(out, *t++);
    }
}

/* Replace each `from` that follows a digit (units) or stands anywhere (words). A longer unit is never cut: "m" is left
 * alone before a letter, ² or ³. */
static void replace(struct bytes *out, const char *t, const char *from, const char *to, bool after_digit) {
    size_t n = strlen(from);
    const char *start = t;
    while (*t) {
        unsigned char next = strncmp(t, from, n) == 0 ? (unsigned char)t[n] : 0;
        bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == 0xC2;
        if (strncmp(t, from, n) == 0 && (!after_digit || (t > start && digit(t[-1]) && !letter))) {
            bytes_append_string(out, to);
            t += n;
        } else {
            bytes_append_char(out, *t++);
        }
    }
}

struct spelling {
    const char *from, *to;
    bool unit;
};

static const struct spelling spellings[] = {
    {"cm", "センチメートル", true},
    {"cm", "㎝", true},
    {"cm", "センチ", true},
    {"km", "キロメートル", true},
    {"km", "㎞", true},
    {"m", "メートル", true},
    {"m", "ｍ", true},
    {"kg", "キログラム", true},
    {"kg", "㎏", true},
    {"g", "グラム", true},
    {"L", "リットル", true},
    {"L", "ℓ", true},
    {"%", "％", true},
    {"%", "パーセント", true},
    {"円", "えん", true},
    {"間かく", "間隔", false},
    {"はしからはし", "端から端", false},
    {"はし", "端", false},
    {"年れい", "年齢", false},
    {"才", "歳", true},
    {"えん筆", "鉛筆", false},
    {"ふくろ", "袋", false},
    {"ひき", "匹", true},
    {"合わせて", "あわせて", false},
    {"全部で", "ぜんぶで", false},
    {"分速", "毎分", false},
    {"時速", "毎時", false},
    {"秒速", "毎秒", false},
    {"何", "なん", false},
    {"求めなさい", "もとめなさい", false},
};

static void swap(struct bytes *a, struct bytes *b) {
    struct bytes t = *a;
    *a = *b;
    *b = t;
    bytes_clear(b);
}

void build_noise(struct rng *rng, struct bytes *out, const char *text) {
    struct bytes now, next;
    enum { N = sizeof spellings / sizeof spellings[0] };
    bytes_init(&now);
    bytes_init(&next);
    bytes_append_string(&now, text);
    /* Words and units first: they look for half-width digits. */
    for (int i = 0; i < N; i++) {
        if (rng_below(rng, 3) != 0 || !strstr(bytes_text(&now), spellings[i].from)) continue;
        replace(&next, bytes_text(&now), spellings[i].from, spellings[i].to, spellings[i].unit);
        swap(&now, &next);
    }
    uint64_t dice = rng_below(rng, 3);
    if (dice == 0) full_width(&next, bytes_text(&now)), swap(&now, &next);
    if (dice == 1) commas(&next, bytes_text(&now)), swap(&now, &next);
    size_t n = strlen("。");
    if (rng_below(rng, 2) && now.len > n && memcmp(now.data + now.len - n, "。", n) == 0)
        bytes_truncate(&now, now.len - n);
    bytes_append(out, bytes_text(&now), now.len);
    bytes_free(&now);
    bytes_free(&next);
}
