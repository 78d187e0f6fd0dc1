/* What Python writes beyond JSON, made JSON; numbers as their shortest digits. */
#include <string.h>

#include "base/strict.h"
#include "test.h"

TEST(strict_replaces_what_json_does_not_have) {
    static const struct {
        const char *text, *strict;
    } cases[] = {
        {"{\"a\":NaN,\"b\":[Infinity,-Infinity]}", "{\"a\":null,\"b\":[null,null]}"},
        {"{\"a\":123456789012345678901,\"b\":1e999,\"c\":-1e999}",
         "{\"a\":\"123456789012345678901\",\"b\":\"1e999\",\"c\":\"-1e999\"}"},
        {"{\"a\":\"NaN \\\" Infinity 99999999999999999999\"}", "{\"a\":\"NaN \\\" Infinity 99999999999999999999\"}"},
        {"{\"a\":1.5e-3,\"b\":-7,\"c\":\"x", "{\"a\":1.5e-3,\"b\":-7,\"c\":\"x"},
        {"[{\"answer\":NaN}]", "[{\"answer\":null}]"},
        {"", ""},
        {"\"\\", "\"\\"},
    };
    static const char *const needed[] = {"answer", NULL};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct bytes out = {0};
        struct err err = {0};
        bool changed;
        assert_ok(strict_json(&out, &changed, cases[i].text, strlen(cases[i].text), needed, &err), err);
        assert_string_equal(bytes_text(&out), cases[i].strict);
        assert_int_equal(changed, strcmp(cases[i].text, cases[i].strict) != 0);
        bytes_free(&out);
    }
}

TEST(strict_refuses_them_where_a_value_is_needed) {
    static const char *const bad[] = {"{\"answer\":NaN}", "{\"x\":1,\"answer\" :\t-Infinity}"}, *const needed[] = {
                                                                                                    "id", "answer",
                                                                                                    NULL};
    for (size_t i = 0; i < 2; i++) {
        struct bytes out = {0};
        struct err err = {0};
        bool changed;
        if (strict_json(&out, &changed, bad[i], strlen(bad[i]), needed, &err)) fail_msg("accepted: %s", bad[i]);
        assert_non_null(strstr(err.message, "where a value is needed"));
        bytes_free(&out);
    }
}

TEST(number_text_is_the_shortest_that_comes_back) {
    static const struct {
        double value;
        const char *text;
    } cases[] = {{0.1, "0.1"}, {2.5, "2.5"},       {0.1 + 0.2, "0.30000000000000004"},
                 {31, "31"},   {-0.125, "-0.125"}, {1e300, "1e+300"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char out[STRICT_NUMBER_MAX];
        strict_number(out, cases[i].value);
        assert_string_equal(out, cases[i].text);
    }
}
