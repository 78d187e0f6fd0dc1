/* Malformed and unwelcome requests over a raw socket: each gets its status, whole, and the server goes on. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "serve/house.h"
#include "serve/raw.h"
#include "test.h"

#define HOST "Host: localhost\r\n"
#define JSON "Content-Type: application/json\r\n"
#define ROW(status, text) \
    { status, text, sizeof text - 1 }

static const struct {
    int status;
    const char *text;
    size_t n;
} rows[] = {
    ROW(200, "GET /hello HTTP/1.1\r\n" HOST "\r\n"),
    ROW(200, "GET /hello HTTP/1.0\r\n" HOST "\r\n"),
    ROW(200, "HEAD /hello HTTP/1.1\r\n" HOST "\r\n"),
    ROW(200, "POST /echo HTTP/1.1\r\n" HOST JSON "Content-Length: 2\r\n\r\n{}"),
    ROW(200, "POST /echo HTTP/1.1\r\n" HOST JSON "Content-Length: 0\r\n\r\n"),
    ROW(200, "GET /item/ueki.ends.1-7 HTTP/1.1\r\n" HOST "\r\n"),
    ROW(200, "GET /hello HTTP/1.1\r\n" HOST "\r\nGET /hello HTTP/1.1\r\n" HOST "\r\n"), /* the second one is not read */
    ROW(400, "GET /hello HTTP/1.1\n" HOST "\n"),
    ROW(400, "GET /hello HTTP/1.1\r\n" HOST "X: a\0\r\n\r\n"),
    ROW(400, "GET /hello HTTP/1.1\r\n" HOST " folded\r\n\r\n"),
    ROW(400, "GET /hello HTTP/1.1\r\n" HOST HOST "\r\n"),
    ROW(400, "GET /hello HTTP/1.1\r\n\r\n"),
    ROW(400, "POST /echo HTTP/1.1\r\n" HOST JSON "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}"),
    ROW(400, "POST /echo HTTP/1.1\r\n" HOST JSON "Content-Length: 2a\r\n\r\n{}"),
    ROW(411, "POST /echo HTTP/1.1\r\n" HOST JSON "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
    ROW(411, "POST /echo HTTP/1.1\r\n" HOST JSON "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}"),
    ROW(411, "POST /echo HTTP/1.1\r\n" HOST JSON "\r\n"),
    ROW(413, "POST /echo HTTP/1.1\r\n" HOST JSON "Content-Length: 1048577\r\n\r\n{}"),
    ROW(415, "POST /echo HTTP/1.1\r\n" HOST "Content-Length: 2\r\n\r\n{}"),
    ROW(403, "POST /echo HTTP/1.1\r\n" HOST JSON "Origin: http://evil.example\r\nContent-Length: 2\r\n\r\n{}"),
    ROW(404, "GET /../../etc/passwd HTTP/1.1\r\n" HOST "\r\n"),
    ROW(405, "DELETE /hello HTTP/1.1\r\n" HOST "\r\n"),
    ROW(417, "POST /echo HTTP/1.1\r\n" HOST JSON "Content-Length: 2\r\nExpect: x\r\n\r\n{}"),
    ROW(421, "GET /hello HTTP/1.1\r\nHost: rebound.example\r\n\r\n"),
    ROW(505, "GET /hello HTTP/3.0\r\n" HOST "\r\n"),
};

/* A refusal is JSON, announced with its length, and the connection is closed behind it. */
static void check_refusal(const struct bytes *reply) {
    const char *length = strstr(bytes_text(reply), "Content-Length: ");
    assert_non_null(strstr(bytes_text(reply), "Connection: close\r\n"));
    assert_non_null(strstr(bytes_text(reply), "Content-Type: application/json\r\n"));
    assert_non_null(strstr(bytes_text(reply), "X-Request-Id: req_"));
    assert_non_null(length);
    assert_int_equal(strtoul(length + 16, NULL, 10), strlen(raw_body(reply)));
}

TEST(every_row_of_the_probe_table_gets_its_status) {
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){0});
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bytes_clear(&reply);
        raw_ask(&reply, h.port, rows[i].text, rows[i].n);
        if (raw_status(&reply) != rows[i].status)
            fail_msg("row %zu gave %.60s, not %d: %s", i, bytes_text(&reply), rows[i].status, rows[i].text);
        if (rows[i].status != 200) check_refusal(&reply);
    }
    assert_int_equal(raw_get(&reply, h.port, "/hello"), 200);
    bytes_free(&reply);
    house_close(&h);
    assert_int_equal(h.recorded, sizeof rows / sizeof *rows + 1);
}

/* The answer is not lost although a part of the body was never read. */
TEST(a_refusal_reaches_a_client_that_goes_on_sending) {
    static char body[1 << 20];
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){0});
    for (int i = 0; i < 5; i++) {
        int fd = raw_connect(h.port);
        bytes_clear(&reply);
        raw_send(fd, rows[17].text, rows[17].n);
        raw_send(fd, body, sizeof body);
        raw_read(&reply, fd);
        close(fd);
        assert_int_equal(raw_status(&reply), 413);
    }
    bytes_free(&reply);
    house_close(&h);
}

TEST(heads_and_bodies_that_do_not_come_are_given_up) {
    static const char half[] = "POST /echo HTTP/1.1\r\n" HOST JSON "Content-Length: 100\r\n\r\n{";
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){.head_seconds = 1});
    int silent = raw_connect(h.port), slow = raw_connect(h.port);
    raw_send(silent, "GET /hel", 8);
    raw_send(slow, half, sizeof half - 1);
    raw_read(&reply, silent);
    assert_int_equal(raw_status(&reply), 408);
    bytes_clear(&reply);
    raw_read(&reply, slow);
    assert_int_equal(raw_status(&reply), 0);
    assert_int_equal(h.bodies, 0);
    close(silent);
    close(slow);
    bytes_free(&reply);
    house_close(&h);
}

TEST(connections_beyond_the_limit_are_told_so) {
    static const char request[] = "GET /hello HTTP/1.1\r\n" HOST "\r\n";
    struct house h;
    struct bytes reply = {0};
    int fd[4];
    house_open(&h, &(struct serve_options){.most_connections = 4});
    for (int i = 0; i < 4; i++) fd[i] = raw_connect(h.port);
    raw_ask(&reply, h.port, request, sizeof request - 1);
    assert_int_equal(raw_status(&reply), 503);
    assert_non_null(strstr(bytes_text(&reply), "Retry-After: "));
    raw_send(fd[0], request, sizeof request - 1); /* those who were there first are served */
    bytes_clear(&reply);
    raw_read(&reply, fd[0]);
    assert_int_equal(raw_status(&reply), 200);
    for (int i = 0; i < 4; i++) close(fd[i]);
    bytes_free(&reply);
    house_close(&h);
}

TEST(a_key_is_asked_for_where_the_route_wants_one) {
    struct house h;
    struct bytes reply = {0};
    static const char with[] = "GET /item/a HTTP/1.1\r\n" HOST "Authorization: Bearer k\r\n\r\n";
    house_open(&h, &(struct serve_options){.key = "k"});
    assert_int_equal(raw_get(&reply, h.port, "/hello"), 200);
    assert_int_equal(raw_get(&reply, h.port, "/item/a"), 401);
    assert_non_null(strstr(bytes_text(&reply), "WWW-Authenticate: Bearer"));
    bytes_clear(&reply);
    raw_ask(&reply, h.port, with, sizeof with - 1);
    assert_int_equal(raw_status(&reply), 200);
    bytes_free(&reply);
    house_close(&h);
}
