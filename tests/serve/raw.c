#include "serve/raw.h"

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "test.h"

enum { PATIENCE_MS = 20000 };

int raw_connect(int port) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    inet_pton(AF_INET, "127.0.0.1", &a.sin_addr);
    if (connect(fd, (struct sockaddr *)&a, sizeof a) != 0) fail_msg("no server at port %d: %s", port, strerror(errno));
    return fd;
}

void raw_send(int fd, const char *data, size_t n) {
    while (n) {
        ssize_t sent = send(fd, data, n, MSG_NOSIGNAL);
        if (sent <= 0) return;
        data += sent;
        n -= (size_t)sent;
    }
}

static bool read_some(struct bytes *out, int fd) {
    char piece[8192];
    struct pollfd p = {.fd = fd, .events = POLLIN};
    if (poll(&p, 1, PATIENCE_MS) <= 0) fail_msg("no answer in time; so far: %.300s", bytes_text(out));
    ssize_t n = recv(fd, piece, sizeof piece, 0);
    if (n > 0) bytes_append(out, piece, (size_t)n);
    return n > 0;
}

void raw_read(struct bytes *out, int fd) {
    while (read_some(out, fd)) continue;
}

bool raw_read_until(struct bytes *out, int fd, const char *text) {
    while (!strstr(bytes_text(out), text))
        if (!read_some(out, fd)) return false;
    return true;
}

int raw_status(const struct bytes *reply) {
    return strncmp(bytes_text(reply), "HTTP/1.1 ", 9) == 0 ? (int)strtol(bytes_text(reply) + 9, NULL, 10) : 0;
}

void raw_ask(struct bytes *out, int port, const char *data, size_t n) {
    int fd = raw_connect(port);
    raw_send(fd, data, n);
    raw_read(out, fd);
    close(fd);
}

int raw_get(struct bytes *out, int port, const char *path) {
    char request[500];
    int n = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n", path);
    bytes_clear(out);
    raw_ask(out, port, request, (size_t)n);
    return raw_status(out);
}

int raw_post(struct bytes *out, int port, const char *path, const char *json) {
    struct bytes request = {0};
    bytes_printf(
        &request,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s", path,
        strlen(json), json);
    bytes_clear(out);
    raw_ask(out, port, bytes_text(&request), request.len);
    bytes_free(&request);
    return raw_status(out);
}

const char *raw_body(const struct bytes *reply) {
    const char *end = strstr(bytes_text(reply), "\r\n\r\n");
    return end ? end + 4 : "";
}

void raw_unchunk(struct bytes *out, const struct bytes *reply) {
    const char *at = raw_body(reply), *end = bytes_text(reply) + reply->len;
    assert_non_null(strstr(bytes_text(reply), "Transfer-Encoding: chunked\r\n"));
    for (;;) {
        char *line;
        size_t n = (size_t)strtoul(at, &line, 16);
        if (line == at || line + 2 + n > end) fail_msg("a cut stream: %.200s", bytes_text(reply));
        if (n == 0) return;
        bytes_append(out, line + 2, n);
        at = line + 2 + n + 2;
    }
}
