/* The gate, a row a rule (desk.md 1.9): what may come in, told from the head alone. */
#include <string.h>

#include "base/bytes.h"
#include "serve/gate.h"
#include "test.h"

static const struct serve_route routes[] = {
    {.method = "GET", .path = "/health", .flags = SERVE_NO_KEY},
    {.method = "POST", .path = "/v1/audit"},
    {.method = "POST", .path = "/v1/batch", .flags = SERVE_ANY_TEXT, .most_body = 32 << 20},
    {.method = "GET", .path = "/v1/models/", .flags = SERVE_PREFIX},
    {0}};

static void verdict_of(struct serve_verdict *v, struct serve_head *head, const struct serve_options *o,
                       const char *first, const char *fields) {
    struct bytes text = {0};
    const char *why;
    int status;
    bytes_printf(&text, "%s HTTP/1.1\r\n%s\r\n", first, fields);
    assert_int_equal(serve_head_read(head, text.data, text.len, &status, &why), SERVE_HEAD_READY);
    serve_gate_check(v, o, head);
    bytes_free(&text);
}

#define JSON "Content-Type: application/json\r\nContent-Length: 2\r\n"
#define LOCAL "Host: localhost:8080\r\n"
#define KEY "Authorization: Bearer secret\r\n"

TEST(the_gate_rule_by_rule) {
    static const struct {
        int status;
        const char *first, *fields;
    } rows[] = {
        {0, "GET /health", LOCAL},
        {0, "HEAD /health", LOCAL},
        {0, "POST /v1/audit", LOCAL KEY JSON},
        {0, "POST /v1/audit", LOCAL "x-api-key: secret\r\n" JSON},
        {0, "POST /v1/audit", "Host: 127.0.0.1\r\n" KEY JSON},
        {0, "POST /v1/audit", "Host: [::1]:99\r\n" KEY JSON},
        {0, "POST /v1/audit", "Host: LocalHost\r\n" KEY JSON},
        {0, "POST /v1/audit", "Host: 10.0.0.7:8080\r\n" KEY JSON},
        {0, "POST /v1/audit", "Host: sansu.example\r\n" KEY JSON},
        {421, "GET /health", "Host: evil.example\r\n"},
        {421, "GET /health", "Host: localhost.evil.example\r\n"},
        {421, "GET /health", "Host: evil.example:localhost\r\n"},
        {421, "GET /health", "Host: localhost@evil.example\r\n"},
        {404, "GET /", LOCAL},
        {404, "GET /health/", LOCAL},
        {404, "GET /../etc/passwd", LOCAL},
        {404, "GET /v1/models/", LOCAL KEY},
        {404, "GET /v1/models/a/b", LOCAL KEY},
        {404, "GET /v1/models/A", LOCAL KEY},
        {0, "GET /v1/models/sansu-mini", LOCAL KEY},
        {405, "POST /health", LOCAL JSON},
        {405, "GET /v1/audit", LOCAL KEY},
        {405, "OPTIONS /v1/audit", LOCAL KEY},
        {401, "POST /v1/audit", LOCAL JSON},
        {401, "POST /v1/audit", LOCAL "Authorization: Bearer secre\r\n" JSON},
        {401, "POST /v1/audit", LOCAL "Authorization: Basic secret\r\n" JSON},
        {401, "POST /v1/audit", LOCAL "x-api-key:\r\n" JSON},
        {403, "POST /v1/audit", LOCAL KEY JSON "Origin: http://evil.example\r\n"},
        {403, "POST /v1/audit", LOCAL KEY JSON "Origin: null\r\n"},
        {403, "POST /v1/audit", LOCAL KEY JSON "Origin: http://localhost:8081\r\n"},
        {403, "POST /v1/audit", LOCAL KEY JSON "Sec-Fetch-Site: cross-site\r\n"},
        {0, "POST /v1/audit", LOCAL KEY JSON "Origin: http://localhost:8080\r\nSec-Fetch-Site: same-origin\r\n"},
        {0, "POST /v1/audit", LOCAL KEY JSON "Origin: https://page.example\r\nSec-Fetch-Site: cross-site\r\n"},
        {411, "POST /v1/audit", LOCAL KEY "Content-Type: application/json\r\n"},
        {413, "POST /v1/audit", LOCAL KEY "Content-Type: application/json\r\nContent-Length: 1048577\r\n"},
        {0, "POST /v1/audit", LOCAL KEY "Content-Type: application/json; charset=utf-8\r\nContent-Length: 1048576\r\n"},
        {415, "POST /v1/audit", LOCAL KEY "Content-Length: 2\r\n"},
        {415, "POST /v1/audit", LOCAL KEY "Content-Type: text/plain\r\nContent-Length: 2\r\n"},
        {415, "POST /v1/audit", LOCAL KEY "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2\r\n"},
        {415, "POST /v1/batch", LOCAL KEY "Content-Type: text/plain\r\nContent-Length: 2\r\n"},
        {0, "POST /v1/batch", LOCAL KEY "X-Sansu: 1\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n"},
        {0, "POST /v1/batch", LOCAL KEY "Content-Type: application/jsonl\r\nContent-Length: 33554432\r\n"},
        {413, "POST /v1/batch", LOCAL KEY "Content-Type: application/jsonl\r\nContent-Length: 33554433\r\n"},
        {400, "GET /health", LOCAL "Content-Length: 2\r\n"},
    };
    static const char *const names[] = {"sansu.example"};
    const struct serve_options o = {.routes = routes,
                                    .key = "secret",
                                    .address = "10.0.0.7",
                                    .allow_host = names,
                                    .n_allow_host = 1,
                                    .allow_origin = "https://page.example"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct serve_verdict v;
        struct serve_head head;
        verdict_of(&v, &head, &o, rows[i].first, rows[i].fields);
        if (v.status != rows[i].status)
            fail_msg("row %zu gave %d, not %d: %s | %s", i, v.status, rows[i].status, rows[i].first, rows[i].fields);
    }
}

static bool preflight(struct bytes *cors, const char *fields) {
    static const struct serve_options o = {.routes = routes, .allow_origin = "https://page.example"};
    struct bytes text = {0};
    struct serve_head head;
    const char *why;
    int status;
    bytes_printf(&text, "OPTIONS /v1/audit HTTP/1.1\r\n%s\r\n", fields);
    assert_int_equal(serve_head_read(&head, text.data, text.len, &status, &why), SERVE_HEAD_READY);
    bytes_clear(cors);
    serve_gate_cors(cors, &o, &head);
    bool yes = serve_gate_is_preflight(&o, &head);
    bytes_free(&text);
    return yes;
}

TEST(one_other_origin_may_be_let_in_and_is_echoed) {
    struct bytes cors = {0};
    assert_true(preflight(&cors, LOCAL "Origin: https://page.example\r\n"
                                       "Access-Control-Request-Headers: content-type, x-stainless-os\r\n"));
    assert_non_null(strstr(bytes_text(&cors), "Allow-Origin: https://page.example\r\nVary: Origin\r\n"));
    assert_non_null(strstr(bytes_text(&cors), "Allow-Headers: content-type, x-stainless-os\r\n"));
    assert_null(strstr(bytes_text(&cors), "Credentials"));
    assert_true(preflight(&cors, LOCAL "Origin: https://page.example\r\nAccess-Control-Request-Headers: a;b\r\n"));
    assert_null(strstr(bytes_text(&cors), "Allow-Headers"));
    assert_false(preflight(&cors, LOCAL "Origin: https://page.example.evil\r\n"));
    assert_int_equal(cors.len, 0);
    bytes_free(&cors);
}
