/* stream.c - the events of a streamed reply -> the same answer that the whole message would have given.
 *
 *   anthropic: message_start .. content_block_delta(text_delta) .. message_delta(stop_reason, cumulative usage)
 *     message_stop
 *   openai:    chunks with choices[0].delta.content, one with finish_reason, perhaps one with usage, [DONE]
 *   an error may come after the 200; unknown events and pings are skipped, unknown parts are not (reply.c)
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
    struct teacher_parts parts;
    bool begun, ended, failed, has_stop, done; /* done: OpenAI's [DONE] */
    char stop[48];
    json_t *stop_details;
};

static bool is(const char *s, const char *word) { return s && strcmp(s, word) == 0; }

static void set_stop(struct stream *s, const char *stop) {
    if (!stop || !*stop) return;
    s->has_stop = true;
    snprintf(s->stop, sizeof s->stop, "%s", stop);
}

/* What a stream says of its output before it says why it ended is a figure on the way, not a bill. */
static void read_usage(struct stream *s, const json_t *usage) {
    teacher_read_usage(s->a, &s->parts, s->dialect, usage);
    if (!s->has_stop) s->parts.output = false;
}

/* ---- anthropic ---- */

static void read_delta(struct stream *s, const json_t *delta) {
    static const char *const silent[] = {"thinking_delta", "signature_delta", "citations_delta", "input_json_delta"};
    const char *type = json_string_value(json_object_get(delta, "type"));
    const json_t *text = json_object_get(delta, "text");
    bool known = false;
    for (size_t i = 0; i < sizeof silent / sizeof *silent; i++) known = known || is(type, silent[i]);
    if (is(type, "text_delta") && json_is_string(text))
        bytes_append(&s->a->text, json_string_value(text), json_string_length(text));
    else if (!known && !s->parts.unknown[0])
        snprintf(s->parts.unknown, sizeof s->parts.unknown, "%s", type && *type ? type : "without a type");
}

static void read_end(struct stream *s, const json_t *o) {
    const json_t *delta = json_object_get(o, "delta"), *details = json_object_get(delta, "stop_details");
    set_stop(s, json_string_value(json_object_get(delta, "stop_reason")));
    if (!json_is_object(details)) details = json_object_get(o, "stop_details");
    if (json_is_object(details) && !s->stop_details) s->stop_details = json_deep_copy(details);
    read_usage(s, json_object_get(o, "usage"));
}

static void anthropic_event(struct stream *s, const json_t *o) {
    const char *type = json_string_value(json_object_get(o, "type"));
    if (is(type, "message_start")) {
        s->begun = true;
        read_usage(s, json_object_get(json_object_get(o, "message"), "usage"));
    } else if (is(type, "content_block_start")) {
        teacher_read_content(s->a, &s->parts, json_object_get(o, "content_block"));
    } else if (is(type, "content_block_delta")) {
        read_delta(s, json_object_get(o, "delta"));
    } else if (is(type, "message_delta")) {
        read_end(s, o);
    } else if (is(type, "message_stop")) {
        s->ended = true;
    }
}

/* ---- openai ---- */

static void openai_event(struct stream *s, const json_t *o) {
    const json_t *choice = teacher_choice(o), *delta = json_object_get(choice, "delta");
    const char *refusal = json_string_value(json_object_get(delta, "refusal"));
    s->begun = true;
    teacher_read_content(s->a, &s->parts, json_object_get(delta, "content"));
    s->parts.refusal = s->parts.refusal || (refusal && *refusal);
    set_stop(s, json_string_value(json_object_get(choice, "finish_reason")));
    read_usage(s, json_object_get(o, "usage"));
}

static void on_event(void *context, const char *event, const char *data, size_t n) {
    struct stream *s = context;
    json_error_t problem;
    if (s->dialect == TEACHER_OPENAI && n == 6 && memcmp(data, "[DONE]", 6) == 0) s->done = true;
    if (s->failed || s->done || (s->ended && s->dialect == TEACHER_ANTHROPIC)) return;
    json_t *o = json_loadb(data, n, 0, &problem);
    if (!json_is_object(o)) {
        /* An event that nobody knows may hold anything. */
        bool known = s->dialect == TEACHER_OPENAI || strncmp(event, "message", 7) == 0 ||
                     strncmp(event, "content", 7) == 0 || is(event, "error");
        s->failed = known;
        if (known) teacher_fail(s->a, "malformed", true, "an event of the stream is not JSON");
    } else if (is(json_string_value(json_object_get(o, "type")), "error") ||
               json_is_object(json_object_get(o, "error"))) {
        s->failed = true;
        teacher_read_error(s->a, 0, o);
    } else if (s->dialect == TEACHER_ANTHROPIC) {
        anthropic_event(s, o);
    } else {
        openai_event(s, o);
    }
    json_decref(o);
}

void teacher_read_stream(struct teacher_answer *a, enum teacher_dialect dialect, bool complete, const char *body,
                         size_t n) {
    struct stream s = {.a = a, .dialect = dialect};
    struct teacher_sse sse = {0};
    teacher_sse_feed(&sse, body, n, on_event, &s);
    if (sse.line.failed || sse.data.failed || sse.event.failed)
        teacher_fail(a, "memory", true, "out of memory"), s.failed = true;
    teacher_sse_free(&sse);
    if (dialect == TEACHER_OPENAI) s.ended = s.has_stop && (s.done || complete); /* some servers forget [DONE] */
    bool error = s.failed;
    if (!s.failed && s.ended)
        teacher_conclude(a, &s.parts, s.has_stop ? s.stop : NULL, s.stop_details);
    else if (!s.failed)
        teacher_fail(a, "cut", true, "the stream ended before the reply did");
    a->has_usage = s.has_stop && s.parts.input && s.parts.output && !s.parts.bad_usage &&
                   (s.ended || dialect == TEACHER_ANTHROPIC);
    /* An error before the first word of the reply is no reply; everything else may have been billed. */
    if (a->outcome == TEACHER_FAILED) a->maybe_billed = s.begun || !error;
    json_decref(s.stop_details);
}
