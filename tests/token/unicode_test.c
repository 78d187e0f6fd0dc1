/* unicode_test.c - classes, trimming, normal form C: known values; the whole of Unicode was compared by
 * tools/check_tokens.py. */
#include <stdlib.h>
#include <string.h>

#include "test.h"
#include "token/unicode.h"

TEST(unicode_classes_are_those_of_the_standard) {
    static const struct {
        uint32_t c;
        enum token_class class;
    } known[] = {{'a', TOKEN_LETTER},     {'0', TOKEN_NUMBER},    {' ', TOKEN_SPACE},      {'_', TOKEN_OTHER},
                 {0x3042, TOKEN_LETTER},  {0x30FC, TOKEN_LETTER}, {0x3005, TOKEN_LETTER},  {0x3007, TOKEN_NUMBER},
                 {0x2460, TOKEN_NUMBER},  {0xFF12, TOKEN_NUMBER}, {0x3000, TOKEN_SPACE},   {0x85, TOKEN_SPACE},
                 {0x200B, TOKEN_OTHER},   {0x3099, TOKEN_OTHER},  {0x20BB7, TOKEN_LETTER}, {0x1F44D, TOKEN_OTHER},
                 {0x10FFFF, TOKEN_OTHER}, {0xD800, TOKEN_OTHER},  {0x1C, TOKEN_OTHER}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        assert_int_equal(token_class_of(known[i].c), known[i].class);
}

TEST(unicode_trims_what_python_does) {
    static const char *const known[][2] = {{" a b ", "a b"},    {"\xe3\x80\x80\n全角\xe3\x80\x80", "全角"},
                                           {"\x1c x\x1f", "x"}, {"", ""},
                                           {" \t\n", ""},       {"a", "a"}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        const char *text = known[i][0];
        size_t n = strlen(text);
        token_trim(&text, &n);
        assert_int_equal(n, strlen(known[i][1]));
        assert_memory_equal(text, known[i][1], n);
    }
}

static void check_nfc(const char *text, const char *want) {
    struct bytes out = {0};
    token_nfc(&out, text, strlen(text));
    assert_string_equal(bytes_text(&out), want);
    if (token_is_nfc(text, strlen(text))) assert_string_equal(text, want);
    bytes_free(&out);
}

TEST(unicode_normal_form_c_joins_and_orders) {
    check_nfc("か\u3099と", "が\u3068");
    check_nfc("e\u0301", "\u00e9");
    check_nfc("\u212b", "\u00c5");                          /* a sign that is a letter */
    check_nfc("\u1112\u1161\u11ab", "\ud55c");              /* Hangul, three parts */
    check_nfc("\uac00\u11a8", "\uac01");                    /* and one open syllable */
    check_nfc("q\u0307\u0323", "q\u0323\u0307");            /* marks in order */
    check_nfc("a\u0327\u0301\u0327", "\u00e1\u0327\u0327"); /* over marks of a lower order */
    check_nfc("\u0958", "\u0915\u093c");                    /* excluded from composition */
    check_nfc("\u0301a", "\u0301a");
    check_nfc("\u1ea5", "\u1ea5"); /* three deep and back */
    check_nfc("plain 漢字 かな", "plain 漢字 かな");
    assert_true(token_is_nfc("漢字かな混じり文、です。", strlen("漢字かな混じり文、です。")));
}

TEST(unicode_normal_form_c_of_a_million_marks_is_linear) {
    struct bytes text = {0}, out = {0};
    bytes_append_string(&text, "a");
    for (int i = 0; i < 300000; i++) bytes_append_string(&text, i % 2 ? "\u0323" : "\u0301");
    token_nfc(&out, text.data, text.len);
    assert_int_equal(out.len, 3 + 2 * 299999); /* one of the dots below became a part of the letter */
    bytes_free(&text);
    bytes_free(&out);
}
