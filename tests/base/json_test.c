/* json_test.c - the cursor against RFC 8259 and against hostile text. */
#include "base/json.h"

#include <stdlib.h>
#include <string.h>

#include "test.h"

static bool accepts(const char *text) {
    struct json j;
    struct err err = {0};
    json_init(&j, text, strlen(text));
    json_skip(&j);
    return json_end(&j, &err);
}

TEST(json_accepts_what_the_grammar_allows) {
    static const char *const good[] = {"null", "[]", "{}", " [1, -0, 1.5e-3, \"\\u00e9\\\\\"] ", "{\"a\":{\"b\":[true,false,null]}}",
                                       "\xEF\xBB\xBF{}", "\"\xe7\xae\x97\""};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        if (!accepts(good[i])) fail_msg("refused: %s", good[i]);
}

TEST(json_refuses_everything_else) {
    static const char *const bad[] = {"", "{", "[1,]", "{\"a\":1,}", "[1 2]", "{\"a\" 1}", "{a:1}", "01", "1.", ".5", "+1", "1e", "nul",
                                      "\"\n\"", "\"\\x\"", "\"\\u12\"", "\"\xff\"", "\"open", "[]]", "{\"a\":1}}", "--1", "1.2.3", "'a'"};
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
    json_init(&j, text, strlen(text));
    assert_true(json_enter_object(&j));
    while (json_next_key(&j, &key)) {
        if (json_key_is(&key, "n")) json_get_int(&j, &n);
        else if (json_key_is(&key, "s") && json_get_string(&j, &s)) json_unescape(&out, &s);
        else json_get_int(&j, &x); /* 1.0 is not an integer */
    }
    assert_false(json_end(&j, &err));
    assert_true(n == 9007199254740993);
    assert_string_equal(bytes_text(&out), "\xf0\xa0\xae\xb7");
    assert_non_null(strstr(err.message, "line 2"));
    bytes_free(&out);
}

TEST(json_escaped_keys_are_compared_decoded) {
    const char *text = "{\"\\u0061\":1}";
    struct json j;
    struct json_slice key;
    json_init(&j, text, strlen(text));
    assert_true(json_enter_object(&j));
    assert_true(json_next_key(&j, &key));
    assert_true(json_key_is(&key, "a"));
}
