/* json_test.c - the cursor against RFC 8259 and against hostile text. */
#include "base/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "test.h"

static bool accepts(const char *text) {
    struct json j;
    struct err err = {0};
    cursor_init(&j, text, strlen(text));
    cursor_skip(&j);
    return cursor_end(&j, &err);
}

TEST(json_accepts_what_the_grammar_allows) {
    static const char *const good[] = {"null",
                                       "[]",
                                       "{}",
                                       " [1, -0, 1.5e-3, \"\\u00e9\\\\\"] ",
                                       "{\"a\":{\"b\":[true,false,null]}}",
                                       "\xEF\xBB\xBF{}",
                                       "\"\xe7\xae\x97\""};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        if (!accepts(good[i])) fail_msg("refused: %s", good[i]);
}

TEST(json_refuses_everything_else) {
    static const char *const bad[] = {"",      "{",          "[1,]",    "{\"a\":1,}", "[1 2]",    "{\"a\" 1}",
                                      "{a:1}", "01",         "1.",      ".5",         "+1",       "1e",
                                      "nul",   "\"\n\"",     "\"\\x\"", "\"\\u12\"",  "\"\xff\"", "\"open",
                                      "[]]",   "{\"a\":1}}", "--1",     "1.2.3",      "'a'"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (accepts(bad[i])) fail_msg("accepted: %s", bad[i]);
}

TEST(json_depth_is_bounded_and_costs_no_stack) {
    size_t n = 100000;
    char *deep = malloc(n + 1);
    assert_non_null(deep);
    memset(deep, '[', n);
    deep[n] = 0;
    assert_false(accepts(deep));
    free(deep);
}

TEST(json_reads_values_and_names_the_place_of_an_error) {
    const char *text = "{\n \"n\": 9007199254740993, \"s\": \"\\ud842\\udfb7\", \"x\": 1.0}";
    struct json j;
    struct json_slice key, s;
    int64_t n = 0, x = 0;
    struct bytes out;
    struct err err = {0};
    bytes_init(&out);
    cursor_init(&j, text, strlen(text));
    assert_true(cursor_enter_object(&j));
    while (cursor_next_key(&j, &key)) {
        if (cursor_key_is(&key, "n"))
            cursor_get_int(&j, &n);
        else if (cursor_key_is(&key, "s") && cursor_get_string(&j, &s))
            cursor_unescape(&out, &s);
        else
            cursor_get_int(&j, &x); /* 1.0 is not an integer */
    }
    assert_false(cursor_end(&j, &err));
    assert_true(n == 9007199254740993);
    assert_string_equal(bytes_text(&out), "\xf0\xa0\xae\xb7");
    assert_non_null(strstr(err.message, "line 2"));
    bytes_free(&out);
}

TEST(json_escaped_keys_are_compared_decoded) {
    const char *text = "{\"\\u0061\":1}";
    struct json j;
    struct json_slice key;
    cursor_init(&j, text, strlen(text));
    assert_true(cursor_enter_object(&j));
    assert_true(cursor_next_key(&j, &key));
    assert_true(cursor_key_is(&key, "a"));
}

TEST(json_double_is_correctly_rounded) {
    static const char *const fixed[] = {"0",
                                        "-0",
                                        "9007199254740992",
                                        "9007199254740993",
                                        "9007199254740991.5",
                                        "0.1",
                                        "-20.34881019592285",
                                        "-20.343185424804688",
                                        "1e22",
                                        "5e-324",
                                        "0.0000000000000000000001",
                                        "123456789012345.6",
                                        "900719925474099.3",
                                        "1.7976931348623157e308"};
    struct rng rng;
    rng_init(&rng, 1, 0);
    for (int i = 0; i < 20000; i++) {
        char text[64];
        double value;
        struct json j;
        if (i < (int)(sizeof fixed / sizeof fixed[0]))
            snprintf(text, sizeof text, "%s", fixed[i]);
        else
            snprintf(text, sizeof text, "%s%llu.%0*llu", rng_below(&rng, 2) ? "-" : "",
                     (unsigned long long)rng_below(&rng, 1u << rng_below(&rng, 31)), (int)(1 + rng_below(&rng, 17)),
                     (unsigned long long)rng_below(&rng, 99999999999));
        cursor_init(&j, text, strlen(text));
        assert_true(cursor_get_double(&j, &value));
        double want = strtod(text, NULL);
        if (memcmp(&value, &want, sizeof want) != 0) fail_msg("%s read as %.17g, expected %.17g", text, value, want);
    }
}
