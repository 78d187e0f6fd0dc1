/* The strict reader of heads, a row a rule (desk.md 1.6). */
#include <string.h>

#include "base/bytes.h"
#include "serve/head.h"
#include "test.h"

static int status_of(struct serve_head *head, const char *data, size_t n) {
    const char *why = NULL;
    int status = -1;
    enum serve_head_state state = serve_head_read(head, data, n, &status, &why);
    if (state == SERVE_HEAD_BAD) assert_non_null(why);
    return state == SERVE_HEAD_READY ? 200 : state == SERVE_HEAD_MORE ? 0 : status;
}

#define ROW(status, text) \
    { status, text, sizeof text - 1 }
#define HOST "Host: localhost\r\n"

TEST(heads_that_could_be_read_in_two_ways_are_refused) {
    static const struct {
        int status;
        const char *text;
        size_t n;
    } rows[] = {
        ROW(200, "GET / HTTP/1.1\r\n" HOST "\r\n"),
        ROW(200, "GET /v1/x?variant=problem HTTP/1.0\r\n" HOST "\r\n"),
        ROW(200, "POST / HTTP/1.1\r\n" HOST "Content-Length: 12\r\nExpect: 100-continue\r\n\r\nbody"),
        ROW(200, "GET / HTTP/1.1\r\nhost:localhost\r\nX: \t a b \t\r\n\r\n"),
        ROW(0, ""),
        ROW(0, "GET / HTT"),
        ROW(0, "GET / HTTP/1.1\r\n" HOST),
        ROW(400, "GET / HTTP/1.1\n" HOST "\r\n"),
        ROW(400, "GET / HTTP/1.1\r\nHost: localhost\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "X: a\r\n b\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "X: a\r\n\tb\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "X : a\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "X\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST ": a\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "X: a\0b\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "X: a\rb\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "X\0: b\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\nHost:\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST HOST "\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "Content-Length: 1\r\ncontent-length: 1\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "Content-Length: 1, 1\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "Content-Length: +1\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "Content-Length: -1\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "Content-Length: 0x1\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "Content-Length:\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "Content-Length: 9999999999999999999\r\n\r\n"),
        ROW(400, "GET / HTTP/1.1\r\n" HOST "Authorization: a\r\nAuthorization: b\r\n\r\n"),
        ROW(411, "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ROW(411, "POST / HTTP/1.1\r\n" HOST "Content-Length: 4\r\nTransfer-Encoding: identity\r\n\r\n"),
        ROW(417, "POST / HTTP/1.1\r\n" HOST "Expect: wonders\r\n\r\n"),
        ROW(505, "GET / HTTP/2.0\r\n" HOST "\r\n"),
        ROW(505, "GET / HTTP/0.9\r\n" HOST "\r\n"),
        ROW(400, "GET / HTTP/11\r\n" HOST "\r\n"),
        ROW(400, "GET /\r\n" HOST "\r\n"),
        ROW(400, "GET  / HTTP/1.1\r\n" HOST "\r\n"),
        ROW(400, "GET http://localhost/ HTTP/1.1\r\n" HOST "\r\n"),
        ROW(400, "GET /%2e%2e/ HTTP/1.1\r\n" HOST "\r\n"),
        ROW(400, "GET /a#b HTTP/1.1\r\n" HOST "\r\n"),
        ROW(400, "GET * HTTP/1.1\r\n" HOST "\r\n"),
        ROW(400, "G(T / HTTP/1.1\r\n" HOST "\r\n"),
        ROW(400, "\r\nGET / HTTP/1.1\r\n" HOST "\r\n"),
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct serve_head head;
        int status = status_of(&head, rows[i].text, rows[i].n);
        if (status != rows[i].status) fail_msg("row %zu gave %d, not %d: %s", i, status, rows[i].status, rows[i].text);
    }
}

TEST(a_head_is_sliced_as_it_stands) {
    static const char text[] = "POST /v1/audit?a=b HTTP/1.1\r\nHost: localhost:80\r\nContent-Length: 0012\r\n"
                               "X-Api-Key:  k e y \r\n\r\nrest";
    struct serve_head head;
    assert_int_equal(status_of(&head, text, sizeof text - 1), 200);
    assert_true(serve_slice_is(head.method, "POST"));
    assert_true(serve_slice_is(head.path, "/v1/audit"));
    assert_true(serve_slice_is(head.query, "a=b"));
    assert_true(serve_slice_is(serve_head_value(&head, "x-api-key"), "k e y"));
    assert_null(serve_head_value(&head, "x").data);
    assert_int_equal(head.length, 12);
    assert_int_equal(head.n_bytes, sizeof text - 1 - 4);
}

TEST(a_head_has_no_more_than_its_limits) {
    struct bytes text = {0};
    struct serve_head head;
    bytes_append_string(&text, "GET / HTTP/1.1\r\n" HOST);
    for (int i = 0; i < SERVE_HEAD_FIELDS - 1; i++) bytes_append_string(&text, "X: y\r\n");
    size_t whole = text.len;
    bytes_append_string(&text, "\r\n");
    assert_int_equal(status_of(&head, text.data, text.len), 200);
    bytes_truncate(&text, whole);
    bytes_append_string(&text, "X: y\r\n\r\n");
    assert_int_equal(status_of(&head, text.data, text.len), 431);
    bytes_clear(&text);
    bytes_append_string(&text, "GET /");
    while (text.len < SERVE_HEAD_BYTES) bytes_append_char(&text, 'a');
    assert_int_equal(status_of(&head, text.data, text.len - 1), 0);
    assert_int_equal(status_of(&head, text.data, text.len), 431);
    bytes_free(&text);
}
