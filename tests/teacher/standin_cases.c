/* standin_cases.c - the answers of the stand-in teacher, good and bad. */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "teacher/standin.h"

/* ---- bodies ---- */

static const char good[] = "1. 全部で5+3=8(個)です。\n答え 8個";
static const char wrong[] = "1. 全部で5+3=9(個)です。\n答え 9個";

static const char *text_of(const struct standin_request *r) {
    if (standin_case(r, "samples")) return r->nth % 3 == 2 ? wrong : good;
    return standin_case(r, "wrong") ? wrong : good;
}

void standin_message(struct bytes *out, const struct standin_request *r, const char *text, const char *stop) {
    bool refusal = strcmp(stop, "refusal") == 0;
    if (r->openai) {
        bytes_append_string(
            out,
            "{\"id\":\"c1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"logprobs\":null,\"message\":{\"role\":\"assistant\",\"content\":");
        bytes_append_json_string(out, text, strlen(text));
        bytes_printf(out, "},\"finish_reason\":\"%s\"}]", stop);
        if (!standin_case(r, "no-usage"))
            bytes_append_string(out,
                                ",\"usage\":{\"prompt_tokens\":310,\"completion_tokens\":42,\"total_tokens\":352}");
        bytes_append_char(out, '}');
        return;
    }
    bytes_append_string(
        out,
        "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-sonnet-4-6\",\"content\":[");
    if (standin_case(r, "thinking"))
        bytes_append_string(out, "{\"type\":\"thinking\",\"thinking\":\"hm\",\"signature\":\"s\"},");
    bytes_append_string(out, "{\"type\":\"text\",\"text\":");
    bytes_append_json_string(out, text, strlen(text));
    bytes_printf(
        out, "}],\"stop_reason\":\"%s\",\"stop_sequence\":null%s", stop,
        refusal ? ",\"stop_details\":{\"type\":\"refusal\",\"category\":\"frontier_llm\",\"explanation\":\"no\"}" : "");
    if (standin_case(r, "null-usage"))
        bytes_append_string(
            out, ",\"usage\":{\"input_tokens\":310,\"output_tokens\":null,\"cache_read_input_tokens\":null}}");
    else
        bytes_printf(
            out,
            ",\"usage\":{\"input_tokens\":310,\"output_tokens\":%d,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0}}",
            refusal ? 0 : 42);
}

static void event(struct bytes *out, const char *nl, const char *name, const char *format, const char *argument) {
    if (name) bytes_printf(out, "event: %s%s", name, nl);
    bytes_append_string(out, "data: ");
    bytes_printf(out, format, argument);
    bytes_printf(out, "%s%s", nl, nl);
}

/* A piece as the content of a delta: a string, or (OpenAI's dialect) a list of parts, or a part that nobody knows. */
static void append_delta(struct bytes *json, const struct standin_request *r, const char *s, size_t n) {
    bool parts = r->openai && (standin_case(r, "parts") || standin_case(r, "unknown-part"));
    bytes_clear(json);
    bytes_append_string(
        json,
        r->openai
            ? "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"finish_reason\":null,\"delta\":{\"content\":"
            : "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":");
    if (parts) bytes_printf(json, "[{\"type\":\"%s\",\"text\":", standin_case(r, "parts") ? "text" : "hologram");
    bytes_append_json_string(json, s, n);
    bytes_append_string(json, parts ? "}]" : "");
    bytes_append_string(json, r->openai ? "}}]}" : "}}");
}

/* What the end of a stream says of its tokens. */
static const char *final_usage(const struct standin_request *r, bool refusal) {
    if (standin_case(r, "usage-missing")) return "";
    if (standin_case(r, "usage-null")) return ",\"usage\":null";
    if (standin_case(r, "usage-text")) return ",\"usage\":{\"output_tokens\":\"42\"}";
    if (standin_case(r, "usage-negative")) return ",\"usage\":{\"output_tokens\":-42}";
    return refusal ? ",\"usage\":{\"output_tokens\":0}" : ",\"usage\":{\"output_tokens\":42}";
}

/* The whole stream in one string; the caller decides how it is cut. */
static void make_stream(struct bytes *out, const struct standin_request *r, const char *text, const char *stop) {
    const char *nl = standin_case(r, "sse-crlf") ? "\r\n" : "\n";
    bool refusal = strcmp(stop, "refusal") == 0,
         error = (standin_case(r, "error-after-200") && r->nth == 0) || standin_case(r, "error-always");
    struct bytes json = {0};
    if (!r->openai) {
        event(
            out, nl, "message_start",
            "{\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-sonnet-4-6\",\"content\":[],"
            "\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":310,\"output_tokens\":1,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0}}}",
            "");
        if (!refusal)
            event(out, nl, "content_block_start",
                  "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}",
                  "");
    }
    for (size_t i = 0, n = strlen(text), k; i < n && !refusal; i += k) {
        k = n - i < 12 ? n - i : 12;
        while (i + k < n && ((unsigned char)text[i + k] & 0xC0) == 0x80) k++; /* whole characters */
        append_delta(&json, r, text + i, k);
        event(out, nl, r->openai ? NULL : "content_block_delta", "%s", bytes_text(&json));
        if (!r->openai && standin_case(r, "ping")) event(out, nl, "ping", "{\"type\":\"ping\"}", "");
        if (standin_case(r, "ping")) bytes_printf(out, ": a comment%s%s", nl, nl);
        if (!r->openai && standin_case(r, "unknown-event"))
            event(out, nl, "surprise", "{\"type\":\"surprise\",\"x\":[1,{}]}", "");
        if (error && i > 0) {
            event(out, nl, "error",
                  "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}", "");
            bytes_free(&json);
            return;
        }
    }
    if (r->openai) {
        event(
            out, nl, NULL,
            "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"%s\"}]}",
            stop);
        if (!standin_case(r, "no-usage"))
            event(
                out, nl, NULL,
                "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[],\"usage\":{\"prompt_tokens\":310,\"completion_tokens\":42,\"total_tokens\":352}}",
                "");
        event(out, nl, NULL, "[DONE]", "");
    } else {
        if (!refusal) event(out, nl, "content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}", "");
        bytes_clear(&json);
        bytes_printf(
            &json, "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"%s\",\"stop_sequence\":null%s}%s}", stop,
            refusal ? ",\"stop_details\":{\"type\":\"refusal\",\"category\":\"frontier_llm\",\"explanation\":\"no\"}"
                    : "",
            final_usage(r, refusal));
        event(out, nl, "message_delta", "%s", bytes_text(&json));
        event(out, nl, "message_stop", "{\"type\":\"message_stop\"}", "");
    }
    bytes_free(&json);
}

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

static bool fail_on_purpose(int fd, const struct standin_request *r) {
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

/* ---- broken answers ---- */

static void head(struct bytes *out, const struct standin_request *r, const char *length, size_t n) {
    bytes_printf(out, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nrequest-id: req_ok\r\n",
                 r->stream ? "text/event-stream; charset=utf-8" : "application/json");
    if (length) bytes_printf(out, "%s: %zu\r\n", length, n);
}

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

/* True when a broken answer was sent (and the connection may be gone). */
static bool broken(int fd, const struct standin_request *r, struct bytes *out, struct bytes *body) {
    size_t cut = body->len / 2;
    if (standin_case(r, "reset-before") && r->nth == 0) hang_up(fd);
    if (standin_case(r, "body-100mb")) return flood(fd), true;
    if (standin_case(r, "header-flood")) return many_headers(fd), true;
    if (standin_case(r, "header-long")) return long_header(fd), true;
    if (standin_case(r, "silent")) return sleep(30), true;
    if (standin_case(r, "early-end"))
        return shutdown(fd, SHUT_WR), sleep(1), hang_up(fd), true; /* half a close before a word is said */
    if (standin_case(r, "trickle")) return trickle(fd, out, body), true;
    if (standin_case(r, "wrong-type")) {
        bytes_printf(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %zu\r\n\r\n", body->len);
        bytes_append(out, body->data, body->len);
        return standin_send(fd, out->data, out->len), true;
    }
    if (standin_case(r, "length-and-chunked")) {
        bytes_printf(
            out,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n%zx\r\n",
            body->len);
        bytes_append(out, body->data, body->len);
        bytes_append_string(out, "\r\n0\r\n\r\n");
        return standin_send(fd, out->data, out->len), true;
    }
    if (standin_case(r, "redirect"))
        return standin_reply(fd, 302, "Location: http://127.0.0.1:9/elsewhere\r\n", "{}"), true;
    if (standin_case(r, "http-09")) return standin_send(fd, "hello, this is no HTTP\r\n", 24), hang_up(fd), true;
    if (standin_case(r, "not-json")) return standin_reply(fd, 200, "", "<html>a login page</html>"), true;
    if (standin_case(r, "bad-length-text"))
        return standin_send(fd, "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}", 44), hang_up(fd), true;
    if (standin_case(r, "chunk-overflow"))
        return standin_send(fd, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nx", 67),
               hang_up(fd), true;
    if (standin_case(r, "deep-json")) {
        bytes_clear(body);
        for (int i = 0; i < 100000; i++) bytes_append_char(body, '[');
        return standin_reply(fd, 200, "", body->data), true;
    }
    head(out, r, NULL, 0);
    if (standin_case(r, "chunked-1byte")) return chunked(fd, out, body), true;
    if (standin_case(r, "gzip")) {
        struct bytes packed = {0};
        gzip(&packed, body->data, body->len);
        bytes_printf(out, "Content-Encoding: gzip\r\nContent-Length: %zu\r\n\r\n", packed.len);
        bytes_append(out, packed.data, packed.len);
        standin_send(fd, out->data, out->len);
        bytes_free(&packed);
        return true;
    }
    if (standin_case(r, "cut-always") ||
        (r->nth == 0 && (standin_case(r, "reset-in-body") || standin_case(r, "sse-cut-utf8") ||
                         standin_case(r, "sse-cut-event") || standin_case(r, "length-too-long")))) {
        if (standin_case(r, "sse-cut-utf8")) /* inside a character */
            while (cut < body->len && ((unsigned char)body->data[cut] & 0xC0) != 0x80) cut++;
        bytes_printf(out, "Content-Length: %zu\r\n\r\n", body->len + 50);
        bytes_append(out, body->data, standin_case(r, "length-too-long") ? body->len : cut);
        standin_send(fd, out->data, out->len);
        shutdown(fd, SHUT_RDWR);
        hang_up(fd);
    }
    if (standin_case(r, "length-too-short") && r->nth == 0) {
        bytes_printf(out, "Content-Length: %zu\r\n\r\n", body->len - 30);
        bytes_append(out, body->data, body->len);
        standin_send(fd, out->data, out->len);
        hang_up(fd);
    }
    return false;
}

void standin_answer(int fd, const struct standin_request *r) {
    struct bytes out = {0}, body = {0};
    const char *ms = strstr(bytes_text(&r->body), "#ms:");
    const char *stop = standin_case(r, "refusal")      ? r->openai ? "content_filter" : "refusal"
                       : standin_case(r, "max-tokens") ? r->openai ? "length" : "max_tokens"
                       : standin_case(r, "pause")      ? "pause_turn"
                       : standin_case(r, "eos")        ? "eos_token"
                       : r->openai                     ? "stop"
                                                       : "end_turn";
    const char *text = standin_case(r, "empty") || *stop == 'r' ? "" : text_of(r);
    if (ms) usleep((useconds_t)atoi(ms + 4) * 1000);
    if (fail_on_purpose(fd, r)) return;
    if (r->stream)
        make_stream(&body, r, text, stop);
    else
        standin_message(&body, r, text, stop);
    if (!broken(fd, r, &out, &body)) {
        bytes_clear(&out);
        head(&out, r, "Content-Length", body.len);
        if (standin_case(r, "rate-headers"))
            bytes_append_string(
                &out,
                "anthropic-ratelimit-requests-remaining: 0\r\nanthropic-ratelimit-requests-reset: 2020-01-01T00:00:00Z\r\n");
        bytes_append_string(&out, "\r\n");
        if (standin_case(r, "slow-first-byte")) usleep(200000);
        bytes_append(&out, body.data, body.len);
        size_t last = out.len - 1, piece = standin_case(r, "pieces") ? 5 : last;
        for (size_t i = 0; i < last; i += piece) standin_send(fd, out.data + i, last - i < piece ? last - i : piece);
        standin_log("SENT %s\n", r->id); /* before the last byte: who has the whole answer finds the line */
        standin_send(fd, out.data + last, 1);
    }
    bytes_free(&out);
    bytes_free(&body);
}
