/* JSON objects from lines, also from Python's json module; numbers read as texts. */
#include <jansson.h>
#include <string.h>

#include "sansu/dataset.h"
#include "test.h"

static json_t *object(const char *line, struct err *err) {
    *err = (struct err){0};
    return dataset_object(line, strlen(line), true, err);
}

TEST(object_values_that_json_does_not_have_are_skipped) {
    static const struct {
        const char *line, *kept;
    } good[] = {
        {"{\"a\":NaN,\"b\":[-Infinity,Infinity],\"c\":\"NaN \\\" NaN\"}",
         "{\"a\":null,\"b\":[null,null],\"c\":\"NaN \\\" NaN\"}"},
        {"{\"a\":12345678901234567890123,\"b\":-9223372036854775808}",
         "{\"a\":\"12345678901234567890123\",\"b\":\"-9223372036854775808\"}"},
        {"{\"a\":1e999,\"b\":1e9}", "{\"a\":\"1e999\",\"b\":1000000000.0}"},
        {"{\"meta\":{\"id\":NaN,\"answer\":Infinity}}", "{\"meta\":{\"id\":null,\"answer\":null}}"},
        {"{\"a\":-9223372036854775808}", "{\"a\":-9223372036854775808}"}, /* needs no help */
    };
    struct err err;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        json_t *o = object(good[i].line, &err);
        if (!o) fail_msg("%s: %s", good[i].line, err.message);
        char *text = json_dumps(o, JSON_COMPACT | JSON_REAL_PRECISION(15));
        assert_string_equal(text, good[i].kept);
        free(text);
        json_decref(o);
    }
}

TEST(object_bad_lines_are_named) {
    static const struct {
        const char *line, *word;
    } bad[] = {
        {"", "not JSON"},
        {"[1]", "found a list"},
        {"{\"a\":NaN", "not JSON"},
        {"{\"a\":Nan}", "not JSON"},
        {"{\"a\":1-2}", "not JSON"},
        {"{\"answer\": NaN}", "NaN where a value is needed"},
        {"{\"id\":-Infinity}", "-Infinity where a value is needed"},
        {"{\"a\":\"x", "not JSON"},
        {"{\"a\":NaN,\"a\":1}", "not JSON"},
        {"{\"a\":\"\\", "not JSON"},
        {"NaN", "not JSON"},
    };
    struct err err;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (object(bad[i].line, &err)) fail_msg("accepted: %s", bad[i].line);
        if (err.code != ERR_INPUT || !strstr(err.message, bad[i].word)) fail_msg("%s: %s", bad[i].line, err.message);
    }
    json_t *twins = dataset_object("{\"a\":1,\"a\":2}", 13, false, &err);
    assert_int_equal(json_integer_value(json_object_get(twins, "a")), 2);
    json_decref(twins);
}

TEST(text_of_numbers_is_how_they_are_written) {
    static const struct {
        const char *line, *text;
    } cases[] = {
        {"{\"a\":\"31本\"}", "31本"}, {"{\"a\":31}", "31"},   {"{\"a\":-7}", "-7"},
        {"{\"a\":0.1}", "0.1"},       {"{\"a\":2.5}", "2.5"}, {"{\"a\":0.30000000000000004}", "0.30000000000000004"},
        {"{\"a\":null}", NULL},       {"{}", NULL},           {"{\"a\":12345678901234567890}", "12345678901234567890"},
    };
    static const char *const bad[] = {"{\"a\":[31]}", "{\"a\":true}", "{\"a\":{\"value\":31}}"};
    char room[DATASET_NUMBER_MAX];
    const char *text;
    struct err err;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        json_t *o = object(cases[i].line, &err);
        assert_ok(o && dataset_text(&text, room, o, "a", &err), err);
        if (cases[i].text ? !text || strcmp(text, cases[i].text) != 0 : text != NULL)
            fail_msg("%s: %s", cases[i].line, text ? text : "NULL");
        json_decref(o);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        json_t *o = object(bad[i], &err);
        if (dataset_text(&text, room, o, "a", &err) || !strstr(err.message, "\"a\" must be a text or a number"))
            fail_msg("%s: %s", bad[i], err.message);
        json_decref(o);
    }
}
