/* Errors in the shapes that the official clients read. */
#include <jansson.h>
#include <string.h>

#include "api/api.h"
#include "test.h"

static json_t *write(enum api_dialect dialect, int status) {
    struct api_problem problem = {0};
    struct bytes out = {0};
    assert_false(api_refuse(&problem, status, "n", "say \"%d\"\n", 5));
    assert_false(api_refuse(&problem, 400, "later", "the first one counts"));
    api_write_problem(&out, dialect, &problem, 7);
    json_t *o = json_loads(bytes_text(&out), 0, NULL);
    if (!o) fail_msg("no JSON: %s", bytes_text(&out));
    bytes_free(&out);
    return o;
}

static const char *member(const json_t *o, const char *name) {
    const char *s = json_string_value(json_object_get(o, name));
    return s ? s : "";
}

TEST(errors_of_openai_have_type_param_and_code) {
    static const struct {
        int status;
        const char *type, *code;
    } rows[] = {{400, "invalid_request_error", ""},
                {401, "authentication_error", "invalid_api_key"},
                {404, "invalid_request_error", "not_found"},
                {500, "server_error", "engine"},
                {503, "server_error", "overloaded"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        json_t *o = write(API_OPENAI, rows[i].status);
        const json_t *e = json_object_get(o, "error");
        assert_string_equal(member(e, "message"), "say \"5\"\n");
        assert_string_equal(member(e, "type"), rows[i].type);
        assert_string_equal(member(e, "param"), "n");
        assert_string_equal(member(e, "code"), rows[i].code);
        json_decref(o);
    }
}

TEST(errors_of_anthropic_have_a_type_and_a_request) {
    static const struct {
        int status;
        const char *type;
    } rows[] = {{400, "invalid_request_error"}, {401, "authentication_error"}, {403, "permission_error"},
                {404, "not_found_error"},       {413, "request_too_large"},    {500, "api_error"},
                {529, "overloaded_error"},      {405, "invalid_request_error"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        json_t *o = write(API_ANTHROPIC, rows[i].status);
        assert_string_equal(member(o, "type"), "error");
        assert_string_equal(member(o, "request_id"), "req_7");
        assert_string_equal(member(json_object_get(o, "error"), "type"), rows[i].type);
        json_decref(o);
    }
}
