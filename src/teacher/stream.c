/* stream.c - the events of a streamed reply -> the same answer that the whole message would have given.
 *
 *   anthropic: message_start .. content_block_delta(text_delta) .. message_delta(stop_reason, cumulative usage) message_stop
 *   openai:    chunks with choices[0].delta.content, one with finish_reason, perhaps one with usage, [DONE]
 *   an error may come after the 200; unknown events, deltas and pings are skipped
 *
 * A stream that does not reach its end is FAILED "cut": half an explanation is never an answer.
 * Checked tests/teacher/reply_test.c, teacher_reply_fuzz.c
 */
#include <stdio.h>
#include <string.h>

#include "reply_impl.h"

struct stream {
    struct teacher_answer *a;
    enum teacher_dialect dialect;
    bool begun, ended, failed, has_stop;
    char stop[48];
    json_t *stop_details;
};

static bool is(const char *s, const char *word) { return s && strcmp(s, word) == 0; }

static void append_text(struct stream *s, const json_t *o, const char *key) {
    const json_t *v = json_object_get(o, key);
    if (json_is_string(v)) bytes_append(&s->a->text, json_string_value(v), json_string_length(v));
}

static void set_stop(struct stream *s, const char *stop) {
    if (!stop) return;
    s->has_stop = true;
    snprintf(s->stop, sizeof s->stop, "%s", stop);
}

static void anthropic_event(struct stream *s, const json_t *o) {
    const char *type = json_string_value(json_object_get(o, "type"));
    if (is(type, "message_start")) {
        s->begun = true;
        teacher_read_usage(s->a, s->dialect, json_object_get(json_object_get(o, "message"), "usage"));
    } else if (is(type, "content_block_start")) {
        const json_t *block = json_object_get(o, "content_block");
        if (is(json_string_value(json_object_get(block, "type")), "text")) append_text(s, block, "text");
    } else if (is(type, "content_block_delta")) {
        const json_t *delta = json_object_get(o, "delta");
        if (is(json_string_value(json_object_get(delta, "type")), "text_delta")) append_text(s, delta, "text");
    } else if (is(type, "message_delta")) {
        const json_t *delta = json_object_get(o, "delta"), *details = json_object_get(delta, "stop_details");
        set_stop(s, json_string_value(json_object_get(delta, "stop_reason")));
        if (!json_is_object(details)) details = json_object_get(o, "stop_details");
        if (json_is_object(details) && !s->stop_details) s->stop_details = json_deep_copy(details);
        teacher_read_usage(s->a, s->dialect, json_object_get(o, "usage"));
    } else if (is(type, "message_stop")) {
        s->ended = true;
    }
}

static void openai_event(struct stream *s, const json_t *o) {
    const json_t *choice = json_array_get(json_object_get(o, "choices"), 0);
    s->begun = true;
    append_text(s, json_object_get(choice, "delta"), "content");
    set_stop(s, json_string_value(json_object_get(choice, "finish_reason")));
    teacher_read_usage(s->a, s->dialect, json_object_get(o, "usage"));
    s->ended = s->ended || s->has_stop; /* some servers forget [DONE] */
}

static void on_event(void *context, const char *event, const char *data, size_t n) {
    struct stream *s = context;
    json_error_t problem;
    if (s->failed || (s->ended && s->dialect == TEACHER_ANTHROPIC) || (s->dialect == TEACHER_OPENAI && n == 6 && memcmp(data, "[DONE]", 6) == 0)) return;
    json_t *o = json_loadb(data, n, 0, &problem);
    if (!json_is_object(o)) {
        /* An event that nobody knows may hold anything. */
        bool known = s->dialect == TEACHER_OPENAI || strncmp(event, "message", 7) == 0 || strncmp(event, "content", 7) == 0 || is(event, "error");
        s->failed = known;
        if (known) teacher_fail(s->a, "malformed", true, "an event of the stream is not JSON");
    } else if (is(json_string_value(json_object_get(o, "type")), "error") || json_is_object(json_object_get(o, "error"))) {
        s->failed = true;
        teacher_read_error(s->a, 0, o);
    } else if (s->dialect == TEACHER_ANTHROPIC) {
        anthropic_event(s, o);
    } else {
        openai_event(s, o);
    }
    json_decref(o);
}

void teacher_read_stream(struct teacher_answer *a, enum teacher_dialect dialect, const char *body, size_t n) {
    struct stream s = {.a = a, .dialect = dialect};
    struct teacher_sse sse = {0};
    teacher_sse_feed(&sse, body, n, on_event, &s);
    if (sse.line.failed || sse.data.failed) teacher_fail(a, "memory", true, "out of memory"), s.failed = true;
    teacher_sse_free(&sse);
    if (!s.failed && s.ended) teacher_conclude(a, dialect, s.has_stop ? s.stop : NULL, s.stop_details);
    else if (!s.failed) teacher_fail(a, "cut", true, "the stream ended before the reply did");
    if (a->outcome == TEACHER_FAILED) a->maybe_billed = s.begun;
    json_decref(s.stop_details);
}
