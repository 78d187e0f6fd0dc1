/* SIGTERM: replies that are being written end whole within the grace, or with an error that says so. */
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "e2e/desk.h"
#include "test.h"

#define CHAT "/v1/chat/completions"
/* Eight replies behind each other, where there is one place. */
static const char slow[] =
    ",\"n\":8,\"temperature\":2,\"max_tokens\":900,\"stream\":true,\"sansu\":{\"mode\":\"chat\"}";

TEST(serve_ends_after_the_last_reply) {
    struct desk d;
    char body[1200];
    struct bytes reply = {0}, stream = {0}, other = {0};
    desk_open(&d, "--grace 60 --parallel 1");
    desk_ask(body, slow);
    int fd = desk_send(&d, CHAT, body);
    assert_true(raw_read_until(&reply, fd, "\"content\":\""));
    int silent = raw_connect(d.port); /* so that it is there long enough to be asked */
    kill(d.pid, SIGTERM);
    usleep(100000);
    assert_int_equal(raw_get(&other, d.port, "/health"), 503);
    assert_int_equal(raw_post(&other, d.port, CHAT, body), 503); /* no new work */
    close(silent);
    raw_read(&reply, fd);
    raw_unchunk(&stream, &reply);
    assert_non_null(strstr(bytes_text(&stream), "data: [DONE]"));
    close(fd);
    assert_int_equal(desk_wait(&d), 0);
    bytes_free(&reply);
    bytes_free(&stream);
    bytes_free(&other);
}

TEST(serve_cuts_what_the_grace_is_too_short_for) {
    struct desk d;
    char body[1200];
    struct bytes first = {0}, second = {0}, stream = {0};
    desk_open(&d, "--grace 0 --parallel 1");
    desk_ask(body, slow);
    int running = desk_send(&d, CHAT, body);
    assert_true(raw_read_until(&first, running, "\"content\":\""));
    int waiting = desk_send(&d, "/v1/messages", body);
    assert_true(raw_read_until(&second, waiting, "ping"));
    kill(d.pid, SIGTERM);
    raw_read(&second, waiting);
    raw_unchunk(&stream, &second);
    assert_non_null(strstr(bytes_text(&stream), "event: error\ndata: {\"type\":\"error\""));
    bytes_clear(&stream);
    raw_read(&first, running);
    raw_unchunk(&stream, &first);
    assert_non_null(strstr(bytes_text(&stream), "data: {\"error\":"));
    assert_null(strstr(bytes_text(&stream), "[DONE]"));
    close(running);
    close(waiting);
    assert_int_equal(desk_wait(&d), 0);
    bytes_free(&first);
    bytes_free(&second);
    bytes_free(&stream);
}

TEST(serve_ends_at_once_when_told_twice) {
    struct desk d;
    struct bytes reply = {0};
    desk_open(&d, "--grace 600");
    int fd = raw_connect(d.port); /* it says nothing, and is waited for */
    assert_int_equal(raw_get(&reply, d.port, "/health"), 200);
    kill(d.pid, SIGTERM);
    usleep(100000);
    assert_int_equal(raw_get(&reply, d.port, "/health"), 503);
    kill(d.pid, SIGTERM);
    assert_int_equal(desk_wait(&d), 143);
    close(fd);
    bytes_free(&reply);
}
