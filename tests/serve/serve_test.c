/* The server as its routes see it: bodies, late replies, streams, clients that leave, the end. */
#include "serve/serve.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "serve/house.h"
#include "serve/raw.h"
#include "test.h"

#define HOST "Host: localhost\r\n"

static void wait_for(atomic_int *what, int value) {
    for (int i = 0; i < 2000 && atomic_load(what) != value; i++) usleep(5000);
    assert_int_equal(atomic_load(what), value);
}

TEST(a_whole_reply_carries_its_headers_and_ends_the_connection) {
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){0});
    assert_int_equal(raw_get(&reply, h.port, "/hello"), 200);
    assert_string_equal(raw_body(&reply), "hello");
    assert_non_null(strstr(bytes_text(&reply), "X-Of-The-Route: yes\r\n"));
    assert_non_null(strstr(bytes_text(&reply), "X-Request-Id: req_1\r\nRequest-Id: req_1\r\n"));
    assert_non_null(strstr(bytes_text(&reply), "Content-Length: 5\r\n"));
    assert_non_null(strstr(bytes_text(&reply), "Connection: close\r\n"));
    bytes_free(&reply);
    house_close(&h);
}

TEST(a_body_comes_in_pieces_and_large) {
    struct house h;
    struct bytes body = {0}, reply = {0}, head = {0};
    while (body.len < (3u << 20)) bytes_printf(&body, "{\"n\":%zu}\n", body.len);
    bytes_printf(&head,
                 "POST /large HTTP/1.1\r\n" HOST "Content-Type: application/jsonl\r\nContent-Length: %zu\r\n\r\n",
                 body.len);
    house_open(&h, &(struct serve_options){0});
    int fd = raw_connect(h.port);
    for (size_t i = 0; i < head.len; i++) raw_send(fd, head.data + i, 1); /* byte by byte */
    raw_send(fd, body.data, body.len);
    raw_read(&reply, fd);
    close(fd);
    assert_int_equal(raw_status(&reply), 200);
    assert_string_equal(raw_body(&reply), body.data);
    bytes_free(&body);
    bytes_free(&reply);
    bytes_free(&head);
    house_close(&h);
}

TEST(a_client_may_wait_for_leave_to_send_its_body) {
    static const char head[] = "POST /echo HTTP/1.1\r\n" HOST
                               "Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){0});
    int fd = raw_connect(h.port);
    raw_send(fd, head, sizeof head - 1);
    assert_true(raw_read_until(&reply, fd, "100 Continue\r\n\r\n"));
    bytes_clear(&reply);
    raw_send(fd, "{}", 2);
    raw_read(&reply, fd);
    assert_int_equal(raw_status(&reply), 200);
    close(fd);
    bytes_free(&reply);
    house_close(&h);
}

TEST(a_reply_may_come_later) {
    static const char request[] = "GET /later HTTP/1.1\r\n" HOST "\r\n";
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){0});
    int fd = raw_connect(h.port);
    raw_send(fd, request, sizeof request - 1);
    assert_int_equal(raw_get(&reply, h.port, "/hello"), 200); /* meanwhile others are served */
    while (raw_status(&reply) == 200 && strcmp(raw_body(&reply), "later") != 0) {
        house_wake(&h);
        bytes_clear(&reply);
        raw_read(&reply, fd);
    }
    close(fd);
    assert_string_equal(raw_body(&reply), "later");
    bytes_free(&reply);
    house_close(&h);
}

TEST(a_stream_is_chunked_whole_and_made_as_it_is_fetched) {
    struct house h;
    struct bytes reply = {0}, body = {0}, expected = {0};
    for (int i = 5000; i > 0; i--) bytes_printf(&expected, "data: %d\n\n", i);
    house_open(&h, &(struct serve_options){0});
    assert_int_equal(raw_get(&reply, h.port, "/stream/5000"), 200);
    raw_unchunk(&body, &reply);
    assert_string_equal(bytes_text(&body), expected.data);
    bytes_free(&reply);
    bytes_free(&body);
    bytes_free(&expected);
    house_close(&h);
}

/* A client of HTTP/1.0 knows no chunks: its stream ends with the connection. */
TEST(a_stream_of_an_old_client_ends_with_the_connection) {
    static const char request[] = "GET /stream/3 HTTP/1.0\r\n" HOST "\r\n";
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){0});
    raw_ask(&reply, h.port, request, sizeof request - 1);
    assert_string_equal(raw_body(&reply), "data: 3\n\ndata: 2\n\ndata: 1\n\n");
    assert_null(strstr(bytes_text(&reply), "chunked"));
    bytes_free(&reply);
    house_close(&h);
}

TEST(many_streams_at_once) {
    enum { N = 200 };
    static const char request[] = "GET /stream/50 HTTP/1.1\r\n" HOST "\r\n";
    struct house h;
    int fd[N];
    house_open(&h, &(struct serve_options){0});
    for (int i = 0; i < N; i++) raw_send(fd[i] = raw_connect(h.port), request, sizeof request - 1);
    for (int i = 0; i < N; i++) {
        struct bytes reply = {0}, body = {0};
        raw_read(&reply, fd[i]);
        raw_unchunk(&body, &reply);
        assert_non_null(strstr(bytes_text(&body), "data: 1\n\n"));
        bytes_free(&reply);
        bytes_free(&body);
        close(fd[i]);
    }
    house_close(&h);
}

TEST(clients_that_leave_are_noticed) {
    static const char request[] = "GET /later HTTP/1.1\r\n" HOST "\r\n";
    struct house h;
    house_open(&h, &(struct serve_options){0});
    for (int i = 0; i < 20; i++) {
        int fd = raw_connect(h.port);
        raw_send(fd, request, sizeof request - 1);
        if (i % 2) usleep(2000); /* some leave before their request was read */
        close(fd);
        wait_for(&h.recorded, i + 1);
    }
    assert_int_equal(serve_connections(h.server), 0);
    house_close(&h);
}

TEST(a_reader_who_does_not_fetch_is_given_up) {
    static const char request[] = "GET /flood HTTP/1.1\r\n" HOST "\r\n";
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){0});
    int fd = raw_connect(h.port);
    raw_send(fd, request, sizeof request - 1);
    for (int i = 0; i < 20000 && atomic_load(&h.gone) == 0; i++) {
        house_wake(&h);
        usleep(200);
    }
    assert_int_equal(h.gone, 1);
    assert_int_equal(raw_get(&reply, h.port, "/hello"), 200);
    close(fd);
    bytes_free(&reply);
    house_close(&h);
}

TEST(the_end_waits_for_replies_that_are_due) {
    static const char request[] = "GET /later HTTP/1.1\r\n" HOST "\r\n";
    struct house h;
    struct bytes reply = {0};
    house_open(&h, &(struct serve_options){0});
    int fd = raw_connect(h.port);
    raw_send(fd, request, sizeof request - 1);
    usleep(100000);
    atomic_store(&h.stop, true);
    house_wake(&h);
    raw_read(&reply, fd);
    assert_string_equal(raw_body(&reply), "later");
    close(fd);
    bytes_free(&reply);
    house_close(&h);
}

TEST(both_loopbacks_are_listened_on) {
    struct house h;
    struct sockaddr_in6 a = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    house_open(&h, &(struct serve_options){0});
    int fd = socket(AF_INET6, SOCK_STREAM, 0);
    a.sin6_port = htons((uint16_t)h.port);
    bool there = fd >= 0 && connect(fd, (struct sockaddr *)&a, sizeof a) == 0;
    if (there) {
        static const char request[] = "GET /hello HTTP/1.1\r\nHost: [::1]\r\n\r\n";
        struct bytes reply = {0};
        raw_send(fd, request, sizeof request - 1);
        raw_read(&reply, fd);
        assert_int_equal(raw_status(&reply), 200);
        bytes_free(&reply);
    }
    if (fd >= 0) close(fd);
    house_close(&h);
    if (!there) TEST_SKIP("no IPv6 here");
}

TEST(an_address_that_is_none_is_refused) {
    struct err err = {0};
    struct serve *s;
    const struct serve_route none = {0};
    assert_false(serve_open(&s, &(struct serve_options){.address = "localhost:80", .routes = &none}, &err));
    assert_int_equal(err.code, ERR_USAGE);
}
