/* fold_test.c - every row of the table of characters, by profile; and the kana that join. */
#include "test.h"
#include "text/fold.h"

enum { CALC, PAGE, COMP, CANON, PROFILES };
static const enum text_profile profile[PROFILES] = {TEXT_CALCULATION, TEXT_PAGE, TEXT_COMPARISON, TEXT_CANONICAL};

/* What a character becomes: calculation, page, comparison, canonical. 0: itself. */
static const struct {
    uint32_t c, to[PROFILES];
} rows[] = {{0xFF15, {'5', '5', '5', '5'}}, /* ５ */
            {0xFF21, {'A', 'A', 'a', 'A'}}, /* Ａ: only comparison drops the case */
            {'A', {0, 0, 'a', 0}},
            {0x2212, {'-', '-', '-', '-'}},     /* − */
            {0x2013, {'-', '-', '-', 0}},       /* – between numbers */
            {0x2014, {'-', '-', 0, 0}},         /* — is punctuation between texts */
            {0x2716, {0xD7, 0xD7, 0xD7, 0xD7}}, /* ✖ */
            {0x2217, {0xD7, 0xD7, 0xD7, 0xD7}}, /* ∗ */
            {0x2797, {0xF7, 0xF7, 0xF7, 0xF7}}, /* ➗ */
            {0x3000, {' ', ' ', 0, ' '}},       /* comparison drops it later */
            {0x2009, {' ', ' ', 0, ' '}},
            {0x2264, {0x2266, 0x2266, 0x2266, 0x2266}}, /* ≤ */
            {0x21D2, {0x2192, 0, 0, 0}},                /* ⇒: rules tell arrows apart */
            {0x3014, {'[', 0, 0, 0}},                   /* 〔 */
            {0x25FB, {0, 0x25A1, 0, 0}},                /* ◻ */
            {0x3007, {0, 0x25CB, 0x25CB, 0}},           /* 〇 is the digit nought to answers */
            {0xB2, {0, 0, '2', 0}},                     /* ² */
            {0x3C7, {0, 'x', 0, 0}},                    /* Greek chi as an unknown */
            {0x1D465, {0, 'x', 0, 0}},                  /* 𝑥 */
            {0xFF76, {0, 0, 0x30AB, 0x30AB}},           /* ｶ */
            {0xFF61, {0x3002, 0x3002, 0x3002, 0x3002}}, /* ｡ */
            {0x309B, {0, 0, 0x3099, 0x3099}},           /* ゛ */
            {0x2460, {0, 0, 0, 0}},
            {0xBD, {0, 0, 0, 0}},
            {0x3042, {0, 0, 0, 0}},
            {0x6728, {0, 0, 0, 0}},
            {0x20BB7, {0, 0, 0, 0}}};

TEST(a_character_stands_for_what_its_profile_says) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int k = 0; k < PROFILES; k++) {
            uint32_t expected = rows[i].to[k] ? rows[i].to[k] : rows[i].c, got = text_fold(rows[i].c, profile[k]);
            if (got != expected)
                fail_msg("U+%04X in profile %d: U+%04X, expected U+%04X", (unsigned)rows[i].c, k, (unsigned)got,
                         (unsigned)expected);
        }
}

/* Bisection needs rows in order: what is folded once stays. */
TEST(folding_twice_changes_nothing) {
    for (uint32_t c = 0; c < 0x30000; c++)
        for (int k = 0; k < PROFILES; k++) {
            uint32_t once = text_fold(c, profile[k]);
            if (text_fold(once, profile[k]) != once) fail_msg("U+%04X in profile %d", (unsigned)c, k);
        }
}

TEST(kana_join_their_marks) {
    static const uint32_t joined[][3] = {{0x304B, 0x3099, 0x304C}, {0x30CF, 0x309A, 0x30D1}, {0x3064, 0x3099, 0x3065},
                                         {0x3068, 0x3099, 0x3069}, {0x30A6, 0x3099, 0x30F4}, {0x3046, 0x3099, 0x3094},
                                         {0x30EF, 0x3099, 0x30F7}, {0x3042, 0x3099, 0},      {0x304B, 0x309A, 0},
                                         {0x304C, 0x3099, 0},      {0x3063, 0x3099, 0}};
    for (size_t i = 0; i < sizeof joined / sizeof *joined; i++)
        assert_int_equal(text_voiced(joined[i][0], joined[i][1]), joined[i][2]);
}

TEST(radicals_become_kanji) {
    assert_int_equal(text_radical(0x2F46), 0x65E0); /* ⽆ */
    assert_int_equal(text_radical(0x2F64), 0x7528); /* ⽤ */
    assert_int_equal(text_radical(0x2ED1), 0x9577); /* ⻑ */
    assert_int_equal(text_radical(0xF9DC), 0x9686); /* 隆 */
    assert_int_equal(text_radical(0x6728), 0x6728);
    assert_int_equal(text_radical(0x2FFF), 0x2FFF);
}

TEST(unit_signs_are_spelt) {
    assert_string_equal(text_squeezed(0x33A0), "cm²");
    assert_string_equal(text_squeezed(0x2113), "L");
    assert_string_equal(text_squeezed(0x334D), "メートル");
    assert_null(text_squeezed(0x3300));
    assert_null(text_squeezed('m'));
}

TEST(fold_ornaments_are_marks_not_words) {
    static const uint32_t ornament[] = {'#', '[', '-', 0x3010, 0x25A0, 0x30FB, 0x2192, 0x2705},
                          other[] = {'(', '1', 'x', 0x7B54, 0x25A1};
    for (size_t i = 0; i < sizeof ornament / sizeof *ornament; i++) assert_true(text_is_ornament(ornament[i]));
    for (size_t i = 0; i < sizeof other / sizeof *other; i++) assert_false(text_is_ornament(other[i]));
}
