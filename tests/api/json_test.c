/* Bodies that are no fit JSON are refused with 400, whatever is wrong with them. */
#include <jansson.h>
#include <string.h>

#include "api/api.h"
#include "base/bytes.h"
#include "test.h"

static bool is_read(const char *body, size_t n, struct api_problem *problem) {
    json_t *root = NULL;
    *problem = (struct api_problem){0};
    bool ok = api_json_read(&root, body, n, problem);
    json_decref(root);
    return ok;
}

#define ROW(text) \
    { text, sizeof text - 1 }

TEST(bodies_that_are_no_object_of_json_are_refused) {
    static const struct {
        const char *body;
        size_t n;
    } rows[] = {ROW(""),
                ROW("{"),
                ROW("[]"),
                ROW("7"),
                ROW("{\"a\":1}x"),
                ROW("{\"a\":1,}"),
                ROW("{'a':1}"),
                ROW("{\"a\":NaN}"),
                ROW("{\"a\":01}"),
                ROW("{\"a\":1,\"a\":2}"),
                ROW("{\"a\":\"\xff\"}"),
                ROW("{\"a\":\"\xed\xa0\x80\"}"),
                ROW("{\"a\":\"\\ud800\"}"),
                ROW("{\"a\":\"\\u0000\"}"),
                ROW("{\"a\":\"\0\"}"),
                ROW("{\"a\":18446744073709551616}"),
                ROW("{\"a\":1e999}"),
                ROW("\xef\xbb\xbf{}")};
    struct api_problem problem;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (is_read(rows[i].body, rows[i].n, &problem)) fail_msg("taken: %s", rows[i].body);
        assert_int_equal(problem.status, 400);
        assert_true(*problem.message);
    }
    assert_true(is_read("{\"a\":\"\\u00e9\"}", 14, &problem));
}

TEST(bodies_are_no_deeper_than_the_limit) {
    struct bytes body = {0};
    struct api_problem problem;
    for (int depth = API_JSON_DEPTH; depth <= API_JSON_DEPTH + 1; depth++) {
        bytes_clear(&body);
        bytes_append_string(&body, "{\"a\":\"[[[[\\\"[[\",\"b\":");
        for (int i = 1; i < depth; i++) bytes_append_char(&body, '[');
        for (int i = 1; i < depth; i++) bytes_append_char(&body, ']');
        bytes_append_char(&body, '}');
        assert_int_equal(is_read(body.data, body.len, &problem), depth == API_JSON_DEPTH);
    }
    bytes_free(&body);
}

TEST(members_have_the_type_that_is_asked_for) {
    json_t *o = json_loads("{\"t\":\"x\",\"n\":5,\"r\":5.0,\"f\":true,\"z\":null}", 0, NULL);
    struct api_problem problem = {0};
    const char *text = "default";
    size_t n = 7;
    int64_t whole = 3;
    bool flag = false;
    assert_true(api_json_text(&text, &n, o, "z", &problem) && strcmp(text, "default") == 0);
    assert_true(api_json_text(&text, &n, o, "t", &problem) && strcmp(text, "x") == 0 && n == 1);
    assert_true(api_json_whole(&whole, o, "absent", 0, 9, &problem) && whole == 3);
    assert_true(api_json_whole(&whole, o, "n", 0, 9, &problem) && whole == 5);
    assert_true(api_json_flag(&flag, o, "f", &problem) && flag);
    assert_true(api_json_only(o, "t n r f z", &problem));
    assert_false(api_json_whole(&whole, o, "r", 0, 9, &problem));
    problem = (struct api_problem){0};
    assert_false(api_json_whole(&whole, o, "n", 0, 4, &problem));
    problem = (struct api_problem){0};
    assert_false(api_json_only(o, "t nn r f z", &problem));
    assert_string_equal(problem.param, "n");
    json_decref(o);
}
