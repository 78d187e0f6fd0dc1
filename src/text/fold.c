/* fold.c - the table of characters that stand for others.
 *
 *   c  ->  full-width ASCII by arithmetic  ->  half-width kana by a row of their own  ->  the table, by bisection
 *
 * It holds what occurs in Japanese texts of arithmetic: a part of NFKC and no more.
 *
 * Checked tests/text/fold_test.c
 */
#include "text/fold.h"

#include <stdbool.h>

enum {
    CALC = TEXT_CALCULATION,
    PAGE = TEXT_PAGE,
    COMP = TEXT_COMPARISON,
    CANON = TEXT_CANONICAL,
    ALL = CALC | PAGE | COMP | CANON,
    SEEN = CALC | PAGE | CANON /* comparison drops spaces */
};

struct row {
    uint16_t from, to;
    uint8_t profiles;
};

/* Sorted by `from`. */
static const struct row rows[] = {{0x00A0, ' ', SEEN},
                                  {0x00B2, '2', COMP},
                                  {0x00B3, '3', COMP},
                                  {0x00B9, '1', COMP}, /* cm² is a unit to all others */
                                  {0x03A7, 'X', PAGE},
                                  {0x03C7, 'x', PAGE},
                                  {0x0425, 'X', PAGE},
                                  {0x0445, 'x', PAGE}, /* an unknown in disguise */
                                  {0x2002, ' ', SEEN},
                                  {0x2003, ' ', SEEN},
                                  {0x2004, ' ', SEEN},
                                  {0x2005, ' ', SEEN},
                                  {0x2006, ' ', SEEN},
                                  {0x2007, ' ', SEEN},
                                  {0x2008, ' ', SEEN},
                                  {0x2009, ' ', SEEN},
                                  {0x200A, ' ', SEEN},
                                  {0x2010, '-', CALC | PAGE | COMP},
                                  {0x2011, '-', CALC | PAGE | COMP},
                                  {0x2012, '-', CALC | PAGE | COMP},
                                  {0x2013, '-', CALC | PAGE | COMP},
                                  {0x2014, '-', CALC | PAGE},
                                  {0x2015, '-', CALC | PAGE}, /* between two texts a dash is punctuation */
                                  {0x2025, 0x2026, CALC | PAGE | COMP},
                                  {0x202F, ' ', SEEN},
                                  {0x2044, '/', ALL},
                                  {0x205F, ' ', SEEN},
                                  {0x210E, 'h', PAGE},
                                  {0x2194, 0x2192, CALC},
                                  {0x21D2, 0x2192, CALC},
                                  {0x21D4, 0x2192, CALC}, /* a rule tells a plain arrow from the others */
                                  {0x2212, '-', ALL},
                                  {0x2215, '/', ALL},
                                  {0x2217, 0xD7, ALL},
                                  {0x2236, ':', ALL},
                                  {0x2248, 0x2252, ALL},
                                  {0x2264, 0x2266, ALL},
                                  {0x2265, 0x2267, ALL},
                                  {0x22EF, 0x2026, CALC | PAGE | COMP},
                                  {0x25A2, 0x25A1, PAGE},
                                  {0x25EF, 0x25CB, PAGE | COMP},
                                  {0x25FB, 0x25A1, PAGE}, /* any shape is a blank to the lexer */
                                  {0x2610, 0x25A1, PAGE},
                                  {0x2715, 0xD7, ALL},
                                  {0x2716, 0xD7, ALL},
                                  {0x2795, '+', ALL},
                                  {0x2796, '-', ALL},
                                  {0x2797, 0xF7, ALL},
                                  {0x27A1, 0x2192, CALC},
                                  {0x2B1C, 0x25A1, PAGE},
                                  {0x3000, ' ', SEEN},
                                  {0x3007, 0x25CB, PAGE | COMP}, /* 〇 is the digit nought to the reader of answers */
                                  {0x3014, '[', CALC},
                                  {0x3015, ']', CALC},
                                  {0x3016, '[', CALC},
                                  {0x3017, ']', CALC},
                                  {0x3018, '[', CALC},
                                  {0x3019, ']', CALC},
                                  {0x309B, 0x3099, COMP | CANON},
                                  {0x309C, 0x309A, COMP | CANON},
                                  {0xFF61, 0x3002, ALL},
                                  {0xFF62, 0x300C, ALL},
                                  {0xFF63, 0x300D, ALL},
                                  {0xFF64, 0x3001, ALL},
                                  {0xFF65, 0x30FB, ALL},
                                  {0xFF70, 0x30FC, ALL}};

/* U+FF66..U+FF9F, half-width katakana, in order. */
static const uint16_t half_kana[] = {0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5, 0x30E7, 0x30C3,
                                     0x30FC, 0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1,
                                     0x30B3, 0x30B5, 0x30B7, 0x30B9, 0x30BB, 0x30BD, 0x30BF, 0x30C1, 0x30C4, 0x30C6,
                                     0x30C8, 0x30CA, 0x30CB, 0x30CC, 0x30CD, 0x30CE, 0x30CF, 0x30D2, 0x30D5, 0x30D8,
                                     0x30DB, 0x30DE, 0x30DF, 0x30E0, 0x30E1, 0x30E2, 0x30E4, 0x30E6, 0x30E8, 0x30E9,
                                     0x30EA, 0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3, 0x3099, 0x309A};

static uint32_t ascii(uint32_t c, enum text_profile profile) {
    return profile == TEXT_COMPARISON && c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

/* Mathematical italics and bold: 𝑥. */
static uint32_t letter(uint32_t c, enum text_profile profile) {
    if (profile != TEXT_PAGE || c < 0x1D400 || c >= 0x1D6A4) return c;
    uint32_t k = (c - 0x1D400) % 52;
    return k < 26 ? 'A' + k : 'a' + k - 26;
}

static uint32_t look_up(uint32_t c, enum text_profile profile) {
    size_t low = 0, high = sizeof rows / sizeof *rows;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (rows[middle].from < c)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < sizeof rows / sizeof *rows && rows[low].from == c && rows[low].profiles & profile;
    return found ? rows[low].to : c;
}

uint32_t text_fold_rare(uint32_t c, enum text_profile profile) {
    if (c < 0x80) return ascii(c, profile);
    if (c >= 0xFF01 && c <= 0xFF5E) return ascii(c - 0xFF01 + '!', profile);
    if (c >= 0xFF66 && c <= 0xFF9F && profile & (TEXT_COMPARISON | TEXT_CANONICAL)) return half_kana[c - 0xFF66];
    return c > 0xFFFF ? letter(c, profile) : look_up(c, profile);
}

uint32_t text_voiced(uint32_t kana, uint32_t mark) {
    uint32_t k = kana >= 0x30A0 ? kana - 0x60 : kana; /* the hiragana of the same sound */
    bool ka_to = k >= 0x304B && k <= 0x3062 && (k & 1);
    bool tsu = k == 0x3064 || k == 0x3066 || k == 0x3068;
    bool ha = k >= 0x306F && k <= 0x307B && (k - 0x306F) % 3 == 0;
    if (mark == 0x3099 && (ka_to || tsu || ha)) return kana + 1;
    if (mark == 0x309A && ha) return kana + 2;
    if (mark == 0x3099 && (kana == 0x3046 || kana == 0x30A6)) return kana + (0x3094 - 0x3046); /* ゔ ヴ */
    if (mark == 0x3099 && kana >= 0x30EF && kana <= 0x30F2) return kana + (0x30F7 - 0x30EF);   /* ヷ ヸ ヹ ヺ */
    return 0;
}

const char *text_squeezed(uint32_t c) {
    static const struct {
        uint16_t c;
        const char *spelt;
    } units[] = {
        {0x2113, "L"},        {0x3303, "アール"},   {0x3314, "キロ"},       {0x3318, "グラム"}, {0x3322, "センチ"},
        {0x3327, "トン"},     {0x332B, "%"},        {0x3336, "ヘクタール"}, {0x333B, "ページ"}, {0x3349, "ミリ"},
        {0x334D, "メートル"}, {0x3351, "リットル"}, {0x338E, "mg"},         {0x338F, "kg"},     {0x3396, "mL"},
        {0x3397, "dL"},       {0x3398, "kL"},       {0x339C, "mm"},         {0x339D, "cm"},     {0x339E, "km"},
        {0x339F, "mm²"},      {0x33A0, "cm²"},      {0x33A1, "m²"},         {0x33A2, "km²"},    {0x33A3, "mm³"},
        {0x33A4, "cm³"},      {0x33A5, "m³"},       {0x33A6, "km³"},        {0x33C4, "cc"},     {0x33CA, "ha"}};
    if (c != 0x2113 && (c < 0x3303 || c > 0x33CA)) return NULL;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (units[i].c == c) return units[i].spelt;
    return NULL;
}

bool text_is_ornament(uint32_t c) {
    switch (c) {
        case '#':
        case '[':
        case '<':
        case '-':
        case '>':
        case '_':
        case '=':
        case 0x3010:
        case 0x300C:
        case 0x300E:
        case 0x3008:
        case 0x300A: /* 【 「 『 〈 《 */
        case 0x25A0:
        case 0x25C6:
        case 0x25CF:
        case 0x25BC:
        case 0x25B6:
        case 0x30FB:
        case 0x2022:
        case 0x2605:
        case 0x25C7:
        case 0x2192:
        case 0x2234:
        case 0x2B50:
        case 0x2705: return true;
        default: return false;
    }
}

int text_is_invisible(uint32_t c) {
    return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}
