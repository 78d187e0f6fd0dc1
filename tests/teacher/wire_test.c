/* The network client against the stand-in teacher: every way in which an answer can be good, bad or broken. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/teacher.h"
#include "teacher/standin.h"
#include "test.h"

#define GOOD "1. 全部で5+3=8(個)です。\n答え 8個"
static const char key[] = "sk-test-SECRET-0123456789";

struct wire {
    struct standin server;
    struct teacher_transport transport;
    struct teacher_config config;
    struct bytes url, headers;
};

static void wire_open(struct wire *w, enum teacher_dialect dialect, bool stream) {
    struct err err = {0};
    *w = (struct wire){.config = {.dialect = dialect,
                                  .auth = TEACHER_AUTH_BEARER,
                                  .api_version = "2023-06-01",
                                  .model = "m",
                                  .key = key,
                                  .max_tokens = 100,
                                  .stream = stream}};
    standin_start(&w->server, NULL);
    assert_ok(teacher_curl_open(&w->transport, &(struct teacher_limits){.secret = key, .total_ms = 20000}, &err), err);
    bytes_printf(&w->url, "%s%s", w->server.url, teacher_path(&w->config));
    teacher_headers(&w->headers, &w->config);
}

static void wire_close(struct wire *w) {
    w->transport.close(w->transport.context);
    standin_stop(&w->server);
    bytes_free(&w->url);
    bytes_free(&w->headers);
}

/* One exchange with a problem of that case. */
static void ask(struct wire *w, const char *name, struct teacher_call *call, struct teacher_answer *a) {
    struct err err = {0};
    struct teacher_call *done = NULL;
    struct bytes body = {0}, media = {0};
    char problem[200];
    snprintf(problem, sizeof problem, "5個と3個で何個 #case:%s#", name);
    teacher_body(&body, &w->config, "", problem);
    teacher_call_clear(call);
    *call = (struct teacher_call){.method = "POST", .url = bytes_text(&w->url), .headers = bytes_text(&w->headers)};
    teacher_wire_body(&call->body, &w->config, bytes_text(&body));
    assert_ok(w->transport.start(w->transport.context, call, &err), err);
    while (!done) assert_ok(w->transport.wait(w->transport.context, 1000, &done, &err), err);
    teacher_header(call, "content-type", &media);
    teacher_read(a, w->config.dialect, call->status, bytes_text(&media), call->complete, bytes_text(&call->reply),
                 call->reply.len);
    bytes_free(&body);
    bytes_free(&media);
}

enum { P = 1, S = 2, O = 4, ALL = 7 }; /* plain, streamed, OpenAI's dialect (streamed too) */

static const struct {
    const char *name;
    int where, status;
    enum teacher_outcome outcome;
    const char *kind; /* or stop, when it is done */
    bool retryable, stops;
} rows[] = {
    {"ok", ALL, 200, TEACHER_DONE, "", false, false},
    {"thinking", P, 200, TEACHER_DONE, "end_turn", false, false},
    {"slow-first-byte", ALL, 200, TEACHER_DONE, "", false, false},
    {"pieces", ALL, 200, TEACHER_DONE, "", false, false},
    {"chunked-1byte", ALL, 200, TEACHER_DONE, "", false, false},
    {"gzip", ALL, 200, TEACHER_DONE, "", false, false},
    {"sse-crlf", S | O, 200, TEACHER_DONE, "", false, false},
    {"ping", S | O, 200, TEACHER_DONE, "", false, false},
    {"unknown-event", S, 200, TEACHER_DONE, "", false, false},
    {"null-usage", P, 200, TEACHER_DONE, "end_turn", false, false},
    {"no-usage", O, 200, TEACHER_DONE, "stop", false, false},
    {"max-tokens", P | S, 200, TEACHER_DONE, "max_tokens", false, false},
    {"max-tokens", O, 200, TEACHER_DONE, "length", false, false},
    {"refusal", P | S, 200, TEACHER_REFUSED, "refusal", false, false},
    {"refusal", O, 200, TEACHER_REFUSED, "content_filter", false, false},
    {"empty", ALL, 200, TEACHER_FAILED, "empty", true, false},
    {"pause", P | S, 200, TEACHER_FAILED, "unexpected_stop", false, false},
    {"error-after-200", S, 200, TEACHER_FAILED, "overloaded_error", true, false},
    {"sse-cut-utf8", S | O, 200, TEACHER_FAILED, "cut", true, false},
    {"sse-cut-event", S | O, 200, TEACHER_FAILED, "cut", true, false},
    {"reset-in-body", P, 200, TEACHER_FAILED, "cut", true, false},
    {"length-too-long", P, 200, TEACHER_FAILED, "cut", true, false},
    {"length-too-short", P, 200, TEACHER_FAILED, "malformed", true, false},
    {"length-too-short", S, 200, TEACHER_FAILED, "cut", true, false},
    {"not-json", P, 200, TEACHER_FAILED, "malformed", true, false},
    {"deep-json", P, 200, TEACHER_FAILED, "malformed", true, false},
    {"400", ALL, 400, TEACHER_FAILED, "invalid_request_error", false, false},
    {"400-limit", ALL, 400, TEACHER_FAILED, "invalid_request_error", false, true},
    {"400-credit", ALL, 400, TEACHER_FAILED, "invalid_request_error", false, true},
    {"400-parameter", ALL, 400, TEACHER_FAILED, "invalid_request_error", false, true},
    {"parts", O, 200, TEACHER_DONE, "stop", false, false},
    {"unknown-part", O, 200, TEACHER_FAILED, "unknown_part", false, false},
    {"eos", ALL, 200, TEACHER_DONE, "eos_token", false, false},
    {"cut-always", P | S, 200, TEACHER_FAILED, "cut", true, false},
    {"401", ALL, 401, TEACHER_FAILED, "authentication_error", false, true},
    {"402", ALL, 402, TEACHER_FAILED, "billing_error", false, true},
    {"403", ALL, 403, TEACHER_FAILED, "permission_error", false, true},
    {"404", ALL, 404, TEACHER_FAILED, "not_found_error", false, true},
    {"408", ALL, 408, TEACHER_FAILED, "timeout_error", true, false},
    {"409", ALL, 409, TEACHER_FAILED, "conflict_error", true, false},
    {"413-html", ALL, 413, TEACHER_FAILED, "http_413", false, false},
    {"429-seconds", ALL, 429, TEACHER_FAILED, "rate_limit_error", true, false},
    {"429-spend", ALL, 429, TEACHER_FAILED, "enforced_spend_limit_reached", false, true},
    {"500", ALL, 500, TEACHER_FAILED, "api_error", true, false},
    {"504", ALL, 504, TEACHER_FAILED, "timeout_error", true, false},
    {"529", ALL, 529, TEACHER_FAILED, "overloaded_error", true, false},
    {"wrong-type", P, 200, TEACHER_DONE, "end_turn", false, false},
    {"length-and-chunked", P, 200, TEACHER_DONE, "end_turn", false, false}, /* RFC 9112: chunked wins */
    {"redirect", ALL, 302, TEACHER_FAILED, "http_302", false, false},
};

static void check_row(struct wire *w, size_t i, int mode) {
    struct teacher_call call = {0};
    struct teacher_answer a = {0};
    ask(w, rows[i].name, &call, &a);
    const char *kind = a.outcome == TEACHER_DONE ? a.stop : a.kind;
    if (call.status != rows[i].status || a.outcome != rows[i].outcome ||
        (*rows[i].kind && strcmp(kind, rows[i].kind) != 0) || a.retryable != rows[i].retryable ||
        a.stop_the_run != rows[i].stops)
        fail_msg("%s (mode %d): status %d %s, outcome %d, %s, retryable %d, stops %d: %s", rows[i].name, mode,
                 call.status, call.failure, (int)a.outcome, kind, a.retryable, a.stop_the_run, a.detail);
    if (a.outcome == TEACHER_DONE) {
        assert_string_equal(bytes_text(&a.text), GOOD);
        assert_int_equal(a.n_input, strcmp(rows[i].name, "no-usage") == 0 ? 0 : 310);
        assert_int_equal(a.n_output, strstr(rows[i].name, "usage") ? 0 : 42);
    }
    if (a.outcome == TEACHER_REFUSED && w->config.dialect == TEACHER_ANTHROPIC)
        assert_string_equal(a.detail, "frontier_llm");
    teacher_call_clear(&call);
    teacher_answer_free(&a);
}

static void check_mode(int mode) {
    struct wire w;
    wire_open(&w, mode == O ? TEACHER_OPENAI : TEACHER_ANTHROPIC, mode != P);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].where & mode) check_row(&w, i, mode);
    wire_close(&w);
}

TEST(wire_whole_replies) { check_mode(P); }
TEST(wire_streamed_replies) { check_mode(S); }
TEST(wire_openai_replies) { check_mode(O); }

/* What never becomes an HTTP answer, or becomes too much of one. */
TEST(wire_broken_connections) {
    static const char *const names[] = {"reset-before", "http-09",      "bad-length-text", "chunk-overflow",
                                        "body-100mb",   "header-flood", "header-long",     "early-end"};
    struct wire w;
    struct teacher_call call = {0};
    struct teacher_answer a = {0};
    wire_open(&w, TEACHER_ANTHROPIC, false);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        ask(&w, names[i], &call, &a);
        if (call.complete || !call.failure[0] || !teacher_should_retry(&call) || !call.left ||
            a.outcome != TEACHER_FAILED)
            fail_msg("%s: status %d, complete %d, %s", names[i], call.status, call.complete, call.failure);
        assert_true(call.reply.len <= (size_t)64 << 20);
        assert_true(call.reply_headers.len <= (size_t)256 << 10);
    }
    standin_stop(&w.server); /* nobody listens: the request never left */
    ask(&w, "ok", &call, &a);
    assert_int_equal(call.status, 0);
    assert_false(call.left);
    teacher_call_clear(&call);
    teacher_answer_free(&a);
    wire_close(&w);
}

/* Too slow, or silent: the time limit ends it, and it may be tried again. */
TEST(wire_patience_ends) {
    static const char *const names[] = {"silent", "trickle"};
    struct wire w;
    struct teacher_call call = {0};
    struct teacher_answer a = {0};
    struct err err = {0};
    wire_open(&w, TEACHER_ANTHROPIC, false);
    w.transport.close(w.transport.context);
    assert_ok(teacher_curl_open(&w.transport, &(struct teacher_limits){.secret = key, .total_ms = 500}, &err), err);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        ask(&w, names[i], &call, &a);
        if (call.complete || !strstr(call.failure, "imeout") || !teacher_should_retry(&call) || !call.left)
            fail_msg("%s: %s", names[i], call.failure);
    }
    teacher_call_clear(&call);
    teacher_answer_free(&a);
    wire_close(&w);
}

TEST(wire_a_key_that_a_server_repeats_is_blotted_out) {
    struct wire w;
    struct teacher_call call = {0};
    struct teacher_answer a = {0};
    wire_open(&w, TEACHER_ANTHROPIC, false);
    ask(&w, "echo-key", &call, &a);
    assert_int_equal(call.status, 401);
    assert_non_null(strstr(bytes_text(&call.reply), "Bearer ****"));
    assert_null(strstr(bytes_text(&call.reply), key));
    assert_null(strstr(a.detail, key));
    teacher_call_clear(&call);
    teacher_answer_free(&a);
    wire_close(&w);
}

/* Twenty at once, in any order, each with its own answer. */
TEST(wire_many_at_a_time) {
    struct wire w;
    struct teacher_call calls[20] = {0}, *done;
    struct err err = {0};
    int n = 0;
    wire_open(&w, TEACHER_ANTHROPIC, true);
    for (int i = 0; i < 20; i++) {
        calls[i] = (struct teacher_call){
            .method = "POST", .url = bytes_text(&w.url), .headers = bytes_text(&w.headers), .tag = i};
        bytes_printf(&calls[i].body, "{\"x\":\"#ms:%d#\",\"stream\":true}", 100 - i * 5);
        assert_ok(w.transport.start(w.transport.context, &calls[i], &err), err);
    }
    while (n < 20) {
        assert_ok(w.transport.wait(w.transport.context, 1000, &done, &err), err);
        n += done != NULL;
    }
    for (int i = 0; i < 20; i++) {
        assert_int_equal(calls[i].status, 200);
        assert_true(calls[i].complete);
        teacher_call_clear(&calls[i]);
    }
    wire_close(&w);
}
