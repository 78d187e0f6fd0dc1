/* standin_broken.c - what the stand-in teacher sends instead of an answer, and answers that it sends badly. */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "teacher/standin.h"

/* ---- errors ---- */

struct failure {
    const char *name;
    int status;
    int times; /* so often, then it is answered; 0: always */
    const char *headers, *type, *words;
};

static const struct failure failures[] = {
    {"400", 400, 0, "", "invalid_request_error", "messages: bad"},
    {"400-limit", 400, 0, "", "invalid_request_error", "You have reached your specified API usage limits."},
    {"400-credit", 400, 0, "", "invalid_request_error", "Your credit balance is too low to access the Anthropic API."},
    {"400-parameter", 400, 0, "", "invalid_request_error",
     "Unsupported parameter: max_tokens is not supported with this model."},
    {"400-unheard-of", 400, 0, "", "invalid_request_error", "The moon is in the wrong house."},
    {"401", 401, 0, "", "authentication_error", "invalid x-api-key"},
    {"401-escapes", 401, 0, "", "authentication_error", "red \\u001b[31m \\u009b2J \\u202edrow\\u2066 \\u0007end"},
    {"402", 402, 0, "", "billing_error", "no money"},
    {"403", 403, 0, "", "permission_error", "not for you"},
    {"404", 404, 0, "", "not_found_error", "model: nothing of that name"},
    {"409", 409, 1, "", "conflict_error", "conflict"},
    {"408", 408, 1, "", "timeout_error", "slow"},
    {"429-seconds", 429, 1, "retry-after: 1\r\n", "rate_limit_error", "slow down"},
    {"429-float", 429, 1, "retry-after: 0.05\r\n", "rate_limit_error", "slow down"},
    {"429-ms", 429, 1, "retry-after-ms: 30\r\n", "rate_limit_error", "slow down"},
    {"429-absurd", 429, 1, "retry-after: 99999999\r\n", "rate_limit_error", "slow down"},
    {"429-nonsense", 429, 1, "retry-after: soon\r\n", "rate_limit_error", "slow down"},
    {"429-always", 429, 0, "retry-after-ms: 5\r\n", "rate_limit_error", "slow down"},
    {"500", 500, 1, "", "api_error", "oops"},
    {"500-always", 500, 0, "retry-after-ms: 5\r\n", "api_error", "oops"},
    {"504", 504, 1, "retry-after-ms: 5\r\n", "timeout_error", "slow"},
    {"529", 529, 1, "retry-after-ms: 5\r\n", "overloaded_error", "Overloaded"},
    {"no-retry", 500, 0, "x-should-retry: false\r\n", "api_error", "do not"},
    {"do-retry", 400, 1, "x-should-retry: true\r\nretry-after-ms: 5\r\n", "invalid_request_error", "do"},
};

bool standin_fails(int fd, const struct standin_request *r) {
    char body[400];
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        const struct failure *f = &failures[i];
        if (!standin_case(r, f->name) || (f->times && r->nth >= f->times)) continue;
        snprintf(body, sizeof body,
                 r->openai ? "{\"error\":{\"type\":\"%s\",\"message\":\"%s\",\"param\":null,\"code\":null}}"
                           : "{\"type\":\"error\",\"error\":{\"type\":\"%s\",\"message\":\"%s\"},\"request_id\":\"r\"}",
                 f->type, f->words);
        standin_reply(fd, f->status, f->headers, body);
        return true;
    }
    if (standin_case(r, "429-spend")) {
        standin_reply(
            fd, 429, "",
            "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"spend limit\",\"details\":{\"error_code\":\"enforced_spend_limit_reached\"}}}");
    } else if (standin_case(r, "429-date") && r->nth == 0) {
        char date[80];
        time_t soon = time(NULL) + 1;
        struct tm tm;
        strftime(date, sizeof date, "retry-after: %a, %d %b %Y %H:%M:%S GMT\r\n", gmtime_r(&soon, &tm));
        standin_reply(fd, 429, date,
                      "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"slow down\"}}");
    } else if (standin_case(r, "echo-key")) { /* a careless proxy repeats what it was given */
        struct bytes out = {0};
        bytes_append_string(&out, "{\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":");
        bytes_append_json_string(&out, bytes_text(&r->headers), r->headers.len);
        bytes_append_string(&out, "}}");
        standin_reply(fd, 401, "", out.data);
        bytes_free(&out);
    } else if (standin_case(r, "spell-key")) { /* the same in escapes, which only a JSON reader sees through */
        struct bytes out = {0};
        bytes_append_string(&out, "{\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"");
        for (const char *c = bytes_text(&r->headers); *c; c++)
            bytes_printf(&out, "\\u%04x", (unsigned)(unsigned char)*c);
        bytes_append_string(&out, "\"}}");
        standin_reply(fd, 401, "", out.data);
        bytes_free(&out);
    } else if (standin_case(r, "413-html")) {
        static const char html[] =
            "HTTP/1.1 413 Too Large\r\nContent-Type: text/html\r\nContent-Length: 33\r\n\r\n<html><h1>413</h1>nginx</html>\r\n ";
        standin_send(fd, html, sizeof html - 1);
    } else {
        return false;
    }
    return true;
}

/* ---- broken connections ---- */

static void hang_up(int fd) {
    struct linger now = {1, 0};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(fd);
    pthread_exit(NULL);
}

static void flood(int fd) {
    static char block[1 << 16];
    memset(block, 'x', sizeof block);
    standin_send(fd, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n", 79);
    for (int i = 0; i < 1600; i++) standin_send(fd, block, sizeof block);
}

static void many_headers(int fd) {
    struct bytes out = {0};
    bytes_append_string(&out, "HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 10000; i++) bytes_printf(&out, "x-header-%d: some value that takes up room\r\n", i);
    bytes_append_string(&out, "Content-Length: 2\r\n\r\n{}");
    standin_send(fd, out.data, out.len);
    bytes_free(&out);
}

static void long_header(int fd) {
    struct bytes out = {0};
    bytes_append_string(&out, "HTTP/1.1 200 OK\r\nx-long: ");
    for (int i = 0; i < 1 << 20; i++) bytes_append_char(&out, 'x');
    bytes_append_string(&out, "\r\nContent-Length: 2\r\n\r\n{}");
    standin_send(fd, out.data, out.len);
    bytes_free(&out);
}

/* A byte now and then. */
static void trickle(int fd, struct bytes *out, const struct bytes *body) {
    bytes_printf(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n", body->len);
    standin_send(fd, out->data, out->len);
    for (size_t i = 0; i < body->len; i++) {
        usleep(300000);
        standin_send(fd, body->data + i, 1);
    }
}

/* A gzip member made of one stored block; CRC-32 bit by bit. */
static void gzip(struct bytes *out, const char *data, size_t n) {
    uint32_t crc = 0xFFFFFFFFu;
    for (size_t i = 0; i < n; i++) {
        crc ^= (unsigned char)data[i];
        for (int k = 0; k < 8; k++) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
    }
    crc = ~crc;
    unsigned char block[] = {0x1F,
                             0x8B,
                             8,
                             0,
                             0,
                             0,
                             0,
                             0,
                             0,
                             3,
                             1,
                             (unsigned char)n,
                             (unsigned char)(n >> 8),
                             (unsigned char)~n,
                             (unsigned char)(~n >> 8)};
    bytes_append(out, block, sizeof block);
    bytes_append(out, data, n);
    for (int i = 0; i < 4; i++) bytes_append_char(out, (char)(crc >> 8 * i));
    for (int i = 0; i < 4; i++) bytes_append_char(out, (char)(n >> 8 * i));
}

static void chunked(int fd, struct bytes *out, const struct bytes *body) {
    bytes_append_string(out, "Transfer-Encoding: chunked\r\n\r\n");
    for (size_t i = 0; i < body->len; i++) bytes_printf(out, "1\r\n%c\r\n", body->data[i]);
    bytes_append_string(out, "0\r\n\r\n");
    for (size_t i = 0; i < out->len; i += 7) standin_send(fd, out->data + i, out->len - i < 7 ? out->len - i : 7);
}

/* ---- bytes that are no answer ---- */

static const struct {
    const char *name, *bytes;
} raw[] = {
    {"http-09", "hello, this is no HTTP\r\n"},
    {"bad-length-text", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"},
    {"chunk-overflow", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nx"},
};

static void send_raw(int fd, const struct standin_request *r) {
    for (size_t i = 0; i < sizeof raw / sizeof *raw; i++)
        if (standin_case(r, raw[i].name)) {
            standin_send(fd, raw[i].bytes, strlen(raw[i].bytes));
            hang_up(fd);
        }
}

/* ---- good answers, sent badly: each function sends `body`, or what is left of it ---- */

typedef void send_fn(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body);

static void send_flood(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r, (void)out, (void)body;
    flood(fd);
}

static void send_many_headers(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r, (void)out, (void)body;
    many_headers(fd);
}

static void send_long_header(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r, (void)out, (void)body;
    long_header(fd);
}

static void send_nothing(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)fd, (void)r, (void)out, (void)body;
    sleep(30);
}

/* Half a close before a word is said. */
static void send_end(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r, (void)out, (void)body;
    shutdown(fd, SHUT_WR);
    sleep(1);
    hang_up(fd);
}

static void send_trickle(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r;
    trickle(fd, out, body);
}

static void send_as_html(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r;
    bytes_printf(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %zu\r\n\r\n", body->len);
    bytes_append(out, body->data, body->len);
    standin_send(fd, out->data, out->len);
}

static void send_two_lengths(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r;
    bytes_append_string(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n");
    bytes_printf(out, "Transfer-Encoding: chunked\r\n\r\n%zx\r\n", body->len);
    bytes_append(out, body->data, body->len);
    bytes_append_string(out, "\r\n0\r\n\r\n");
    standin_send(fd, out->data, out->len);
}

static void send_redirect(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r, (void)out, (void)body;
    standin_reply(fd, 302, "Location: http://127.0.0.1:9/elsewhere\r\n", "{}");
}

static void send_page(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r, (void)out, (void)body;
    standin_reply(fd, 200, "", "<html>a login page</html>");
}

static void send_deep(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    (void)r, (void)out;
    bytes_clear(body);
    for (int i = 0; i < 100000; i++) bytes_append_char(body, '[');
    standin_reply(fd, 200, "", body->data);
}

static void send_chunked(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    standin_head(out, r, NULL, 0);
    chunked(fd, out, body);
}

static void send_gzip(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    struct bytes packed = {0};
    gzip(&packed, body->data, body->len);
    standin_head(out, r, NULL, 0);
    bytes_printf(out, "Content-Encoding: gzip\r\nContent-Length: %zu\r\n\r\n", packed.len);
    bytes_append(out, packed.data, packed.len);
    standin_send(fd, out->data, out->len);
    bytes_free(&packed);
}

/* A length of `announced`, n bytes of it, and the connection is gone. */
static void send_cut(int fd, const struct standin_request *r, struct bytes *out, const struct bytes *body,
                     size_t announced, size_t n) {
    standin_head(out, r, NULL, 0);
    bytes_printf(out, "Content-Length: %zu\r\n\r\n", announced);
    bytes_append(out, body->data, n);
    standin_send(fd, out->data, out->len);
    shutdown(fd, SHUT_RDWR);
    hang_up(fd);
}

static void send_half(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    send_cut(fd, r, out, body, body->len + 50, body->len / 2);
}

static void send_half_character(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    size_t cut = body->len / 2;
    while (cut < body->len && ((unsigned char)body->data[cut] & 0xC0) != 0x80) cut++;
    send_cut(fd, r, out, body, body->len + 50, cut);
}

static void send_too_little(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    send_cut(fd, r, out, body, body->len + 50, body->len);
}

static void send_too_much(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    standin_head(out, r, NULL, 0);
    bytes_printf(out, "Content-Length: %zu\r\n\r\n", body->len - 30);
    bytes_append(out, body->data, body->len);
    standin_send(fd, out->data, out->len);
    hang_up(fd);
}

static const struct {
    const char *name;
    bool once; /* the second time it is answered well */
    send_fn *send;
} badly[] = {
    {"body-100mb", false, send_flood},
    {"header-flood", false, send_many_headers},
    {"header-long", false, send_long_header},
    {"silent", false, send_nothing},
    {"early-end", false, send_end},
    {"trickle", false, send_trickle},
    {"wrong-type", false, send_as_html},
    {"length-and-chunked", false, send_two_lengths},
    {"redirect", false, send_redirect},
    {"not-json", false, send_page},
    {"deep-json", false, send_deep},
    {"chunked-1byte", false, send_chunked},
    {"gzip", false, send_gzip},
    {"cut-always", false, send_half},
    {"reset-in-body", true, send_half},
    {"sse-cut-event", true, send_half},
    {"sse-cut-utf8", true, send_half_character},
    {"length-too-long", true, send_too_little},
    {"length-too-short", true, send_too_much},
};

bool standin_broken(int fd, const struct standin_request *r, struct bytes *body) {
    struct bytes out = {0};
    if (standin_case(r, "reset-before") && r->nth == 0) hang_up(fd);
    send_raw(fd, r);
    for (size_t i = 0; i < sizeof badly / sizeof *badly; i++) {
        if (!standin_case(r, badly[i].name) || (badly[i].once && r->nth > 0)) continue;
        badly[i].send(fd, r, &out, body);
        bytes_free(&out);
        return true;
    }
    return false;
}
