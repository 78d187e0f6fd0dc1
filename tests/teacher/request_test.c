/* What is sent: canonical bodies, identities that change with what matters, origins, and a key that stays where it
 * is. */
#include <string.h>

#include "sansu/teacher.h"
#include "test.h"

static const struct teacher_config plain = {.dialect = TEACHER_ANTHROPIC,
                                            .auth = TEACHER_AUTH_X_API_KEY,
                                            .base_url = "https://api.anthropic.com",
                                            .api_version = "2023-06-01",
                                            .model = "m",
                                            .key = "sk-secret",
                                            .max_tokens = 100,
                                            .stream = true};

TEST(request_bodies_are_what_the_apis_expect) {
    struct bytes body = {0}, wire = {0};
    struct teacher_config c = plain;
    teacher_body(&body, &c, "s", "p\"\n");
    assert_string_equal(
        body.data,
        "{\"model\":\"m\",\"max_tokens\":100,\"system\":\"s\",\"messages\":[{\"role\":\"user\",\"content\":\"p\\\"\\n\"}]}");
    teacher_wire_body(&wire, &c, body.data);
    assert_string_equal(wire.data + wire.len - 15, ",\"stream\":true}");
    bytes_clear(&body);
    c.has_temperature = true, c.temperature = 0.3, c.has_top_k = true, c.top_k = 5;
    c.dialect = TEACHER_OPENAI, c.max_tokens_field = "max_completion_tokens";
    teacher_body(&body, &c, "s", "p");
    assert_string_equal(
        body.data,
        "{\"model\":\"m\",\"max_completion_tokens\":100,\"temperature\":0.3,\"top_k\":5,\"messages\":[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"user\",\"content\":\"p\"}]}");
    assert_null(strstr(body.data, "secret"));
    bytes_free(&body);
    bytes_free(&wire);
}

TEST(request_identity_changes_with_what_is_asked_and_not_with_how_it_travels) {
    char a[65], b[65];
    struct teacher_config c = plain;
    teacher_identity(a, &c, "{}", 0);
    c.stream = false, c.key = "other", c.base_url = "http://localhost:1", c.auth = TEACHER_AUTH_BEARER;
    teacher_identity(b, &c, "{}", 0);
    assert_string_equal(a, b);
    teacher_identity(b, &c, "{}", 1);
    assert_string_not_equal(a, b);
    teacher_identity(b, &c, "{ }", 0);
    assert_string_not_equal(a, b);
    c.api_version = "2026-10-21";
    teacher_identity(b, &c, "{}", 0);
    assert_string_not_equal(a, b);
    c = plain, c.model = "n";
    teacher_identity(b, &c, "{}", 0);
    assert_string_not_equal(a, b);
    c = plain, c.dialect = TEACHER_OPENAI;
    teacher_identity(b, &c, "{}", 0);
    assert_string_not_equal(a, b);
}

TEST(request_auth_styles) {
    struct bytes h = {0};
    struct teacher_config c = plain;
    teacher_headers(&h, &c);
    assert_non_null(strstr(h.data, "x-api-key: sk-secret\n"));
    assert_non_null(strstr(h.data, "anthropic-version: 2023-06-01\n"));
    bytes_clear(&h);
    c.auth = TEACHER_AUTH_BEARER;
    teacher_headers(&h, &c);
    assert_non_null(strstr(h.data, "authorization: Bearer sk-secret\n"));
    assert_null(strstr(h.data, "x-api-key"));
    bytes_clear(&h);
    c.auth = TEACHER_AUTH_NONE;
    teacher_headers(&h, &c);
    assert_null(strstr(h.data, "secret"));
    bytes_free(&h);
}

TEST(request_origins) {
    static const struct {
        const char *a, *b;
        bool same;
    } rows[] = {
        {"https://api.anthropic.com", "https://api.anthropic.com/v1/messages/batches/x/results", true},
        {"https://API.anthropic.com:443", "https://api.anthropic.com/", true},
        {"https://api.anthropic.com", "http://api.anthropic.com/", false},
        {"https://api.anthropic.com", "https://api.anthropic.com.evil.org/", false},
        {"https://api.anthropic.com", "https://api.anthropic.com@evil.org/", false},
        {"https://api.anthropic.com", "https://api.anthropic.com:8443/", false},
        {"https://api.anthropic.com", "https://evil.org/?https://api.anthropic.com", false},
        {"https://api.anthropic.com", "//api.anthropic.com/x", false},
        {"https://api.anthropic.com", "https://api.anthropic.com\\@evil.org/", false},
        {"http://[::1]:80", "http://[::1]/x", true},
        {"http://127.0.0.1:1", "http://127.0.0.1:2", false},
        {"https://api.anthropic.com", "file:///etc/passwd", false},
        {"https://api.anthropic.com", "", false},
        {"https://a b", "https://a b", false},
        {"http://x:99999", "http://x:99999", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (teacher_same_origin(rows[i].a, rows[i].b) != rows[i].same) fail_msg("%s | %s", rows[i].a, rows[i].b);
    assert_true(teacher_is_loopback("http://127.0.0.1:80/x") && teacher_is_loopback("http://localhost") &&
                teacher_is_loopback("http://[::1]:9"));
    assert_false(teacher_is_loopback("http://127.0.0.1.example.com") ||
                 teacher_is_loopback("http://localhost.example.com") || teacher_is_loopback("http://10.0.0.1"));
}

TEST(request_redaction_blots_out_every_occurrence) {
    struct bytes b = {0};
    bytes_append_string(&b, "sk-1234 and sk-1234sk-1234, not sk-123");
    teacher_redact(&b, "sk-1234");
    assert_string_equal(b.data, "******* and **************, not sk-123");
    teacher_redact(&b, "");
    teacher_redact(&b, NULL);
    bytes_free(&b);
}
