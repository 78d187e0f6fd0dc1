/* utf8_test.c - RFC 3629's borders, and the prefix a stream may show. */
#include "base/utf8.h"

#include <string.h>

#include "test.h"

TEST(utf8_accepts_the_borders_of_each_length) {
    static const struct {
        const char *s;
        uint32_t cp;
    } good[] = {{"\x7f", 0x7f},
                {"\xc2\x80", 0x80},
                {"\xdf\xbf", 0x7ff},
                {"\xe0\xa0\x80", 0x800},
                {"\xed\x9f\xbf", 0xd7ff},
                {"\xee\x80\x80", 0xe000},
                {"\xf0\x90\x80\x80", 0x10000},
                {"\xf4\x8f\xbf\xbf", 0x10ffff}};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        uint32_t cp = 0;
        char out[4];
        assert_int_equal(utf8_decode_strict(&cp, good[i].s, strlen(good[i].s)), strlen(good[i].s));
        assert_int_equal(cp, good[i].cp);
        assert_int_equal(utf8_encode(out, cp), strlen(good[i].s));
        assert_memory_equal(out, good[i].s, strlen(good[i].s));
    }
}

TEST(utf8_refuses_overlong_surrogates_and_cut_sequences) {
    static const char *const bad[] = {"\x80",
                                      "\xc0\x80",
                                      "\xc1\xbf",
                                      "\xe0\x9f\xbf",
                                      "\xed\xa0\x80",
                                      "\xf0\x8f\xbf\xbf",
                                      "\xf4\x90\x80\x80",
                                      "\xf5\x80\x80\x80",
                                      "\xe3\x81",
                                      "\xff"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        uint32_t cp;
        assert_int_equal(utf8_decode_strict(&cp, bad[i], strlen(bad[i])), 0);
        assert_int_equal(utf8_decode(&cp, bad[i], strlen(bad[i])), 1);
        assert_int_equal(cp, UTF8_REPLACEMENT);
        assert_false(utf8_valid(bad[i], strlen(bad[i]), NULL));
    }
}

TEST(utf8_complete_prefix_never_splits_a_character) {
    const char *text = "a\xc3\xa9\xe7\xae\x97\xf0\xa0\xae\xb7"; /* a é 算 𠮷 */
    static const size_t complete[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10};
    for (size_t n = 0; n <= 10; n++) assert_int_equal(utf8_complete_prefix(text, n), complete[n]);
    assert_int_equal(utf8_complete_prefix("\xe0\x80", 2), 2); /* can never become valid: do not wait */
    assert_int_equal(utf8_complete_prefix("\x80\x80\x80\x80", 4), 4);
}

TEST(utf8_controls_are_what_moves_hides_or_reorders) {
    static const uint32_t controls[] = {0,    0x01,  0x0B,   0x0D,   0x1B,   0x1F,   0x7F,   0x80,
                                        0x9F, 0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069};
    static const uint32_t text[] = {'\t',   '\n',   ' ',    '~',    0xA0,   0x5FF,  0x61B,
                                    0x200D, 0x2029, 0x202F, 0x2065, 0x206A, 0x3042, 0x1F600};
    for (size_t i = 0; i < sizeof controls / sizeof controls[0]; i++) assert_true(utf8_is_control(controls[i]));
    for (size_t i = 0; i < sizeof text / sizeof text[0]; i++) assert_false(utf8_is_control(text[i]));
}
