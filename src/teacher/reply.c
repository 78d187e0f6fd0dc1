/* reply.c - a stored response -> an answer, a refusal or a failure with its class.
 *
 *   JSON message | SSE stream (stream.c) | one line of batch results | an error body | anything else at all
 *
 * Reads   bytes that were stored before      Never   fails: what makes no sense is FAILED with a kind
 * Checked tests/teacher/reply_test.c, tests/teacher/wire_test.c, teacher_reply_fuzz.c
 */
#include <stdio.h>
#include <string.h>

#include "base/stop.h"
#include "base/utf8.h"
#include "reply_impl.h"

void teacher_fail(struct teacher_answer *a, const char *kind, bool retryable, const char *detail) {
    a->outcome = TEACHER_FAILED;
    a->retryable = retryable;
    snprintf(a->kind, sizeof a->kind, "%s", kind);
    snprintf(a->detail, sizeof a->detail, "%s", detail);
    a->detail[utf8_complete_prefix(a->detail, strlen(a->detail))] = 0;
}

/* ---- usage ---- */

/* Into *slot when it is a whole number, not negative; *seen says so. Nothing else is a figure to count money with. */
static void take(int64_t *slot, bool *seen, struct teacher_parts *parts, const json_t *v) {
    if (!v || json_is_null(v)) return;
    json_int_t n = json_integer_value(v);
    if (!json_is_integer(v) || n < 0) {
        parts->bad_usage = true;
        return;
    }
    *slot = n > 1000000000 ? 1000000000 : n;
    if (seen) *seen = true;
}

void teacher_read_usage(struct teacher_answer *a, struct teacher_parts *parts, enum teacher_dialect dialect,
                        const json_t *usage) {
    if (!usage || json_is_null(usage)) return;
    if (!json_is_object(usage)) parts->bad_usage = true;
    if (dialect == TEACHER_ANTHROPIC) {
        take(&a->n_input, &parts->input, parts, json_object_get(usage, "input_tokens"));
        take(&a->n_output, &parts->output, parts, json_object_get(usage, "output_tokens"));
        take(&a->n_cache_read, NULL, parts, json_object_get(usage, "cache_read_input_tokens"));
        take(&a->n_cache_write, NULL, parts, json_object_get(usage, "cache_creation_input_tokens"));
        return;
    }
    int64_t cached = 0;
    take(&a->n_output, &parts->output, parts, json_object_get(usage, "completion_tokens"));
    take(&a->n_input, &parts->input, parts, json_object_get(usage, "prompt_tokens"));
    take(&cached, NULL, parts, json_object_get(json_object_get(usage, "prompt_tokens_details"), "cached_tokens"));
    if (cached > a->n_input) cached = a->n_input;
    a->n_cache_read = cached;
    a->n_input -= cached;
}

/* ---- content ---- */

static bool is_any(const char *s, const char *const *list) {
    for (; s && *list; list++)
        if (strcmp(s, *list) == 0) return true;
    return false;
}

static void append_string(struct teacher_answer *a, const json_t *v) {
    if (json_is_string(v)) bytes_append(&a->text, json_string_value(v), json_string_length(v));
}

static void read_part(struct teacher_answer *a, struct teacher_parts *parts, const json_t *part) {
    static const char *const texts[] = {"text", "output_text", NULL};
    static const char *const silent[] = {"thinking", "redacted_thinking", "reasoning", "reference",
                                         NULL}; /* no words of the answer */
    const char *type = json_string_value(json_object_get(part, "type"));
    const json_t *text = json_object_get(part, "text");
    bool none = !text || json_is_null(text);
    if (json_is_string(part))
        append_string(a, part);
    else if (is_any(type, texts) && (none || json_is_string(text)))
        append_string(a, text);
    else if (type && strcmp(type, "refusal") == 0)
        parts->refusal = true;
    else if (!is_any(type, silent) && !parts->unknown[0])
        snprintf(parts->unknown, sizeof parts->unknown, "%s", type && *type ? type : "without a type");
}

void teacher_read_content(struct teacher_answer *a, struct teacher_parts *parts, const json_t *content) {
    const json_t *part;
    size_t i;
    if (!content || json_is_null(content)) return;
    if (!json_is_array(content)) {
        read_part(a, parts, content);
        return;
    }
    json_array_foreach(content, i, part) read_part(a, parts, part);
}

/* ---- the end ---- */

/* Not an answer, whatever text there is: the model wanted something else, or the server broke off. */
static bool is_unfinished(const char *stop, bool *again) {
    static const char *const wants_more[] = {"pause_turn", "tool_use", "tool_calls", "function_call", NULL};
    static const char *const broken_off[] = {"error", "abort", "cancelled", "insufficient_system_resource", NULL};
    *again = is_any(stop, broken_off);
    return *again || is_any(stop, wants_more);
}

static void refuse(struct teacher_answer *a, const char *stop, const json_t *stop_details) {
    const char *category = json_string_value(json_object_get(stop_details, "category"));
    a->outcome = TEACHER_REFUSED;
    snprintf(a->kind, sizeof a->kind, "%s", stop);
    snprintf(a->detail, sizeof a->detail, "%s", category ? category : "no category");
}

/* A reason that nobody knows is kept with the text: whoever uses it sees the word. */
void teacher_conclude(struct teacher_answer *a, const struct teacher_parts *parts, const char *stop,
                      const json_t *stop_details) {
    bool again;
    if (stop && *stop && parts->refusal && a->text.len == 0) stop = "content_filter";
    snprintf(a->stop, sizeof a->stop, "%s", stop ? stop : "");
    a->has_usage = parts->input && parts->output && !parts->bad_usage;
    if (!stop || !*stop)
        teacher_fail(a, "no_stop_reason", true, "the reply does not say why it ended");
    else if (stop_kind_of(stop) == STOP_REFUSED)
        refuse(a, stop, stop_details);
    else if (is_unfinished(stop, &again))
        teacher_fail(a, "unexpected_stop", again, stop);
    else if (parts->unknown[0])
        teacher_fail(a, "unknown_part", false, parts->unknown); /* never an answer with a hole */
    else if (a->text.len == 0)
        teacher_fail(a, "empty", true, "the reply holds no text");
    else
        a->outcome = TEACHER_DONE;
    a->maybe_billed = a->outcome == TEACHER_FAILED; /* it was written, whatever became of it */
}

static void read_anthropic(struct teacher_answer *a, const json_t *o) {
    struct teacher_parts parts = {0};
    const json_t *content = json_object_get(o, "content");
    if (json_is_array(content)) teacher_read_content(a, &parts, content);
    teacher_read_usage(a, &parts, TEACHER_ANTHROPIC, json_object_get(o, "usage"));
    teacher_conclude(a, &parts, json_string_value(json_object_get(o, "stop_reason")),
                     json_object_get(o, "stop_details"));
}

const json_t *teacher_choice(const json_t *o) {
    const json_t *choice, *choices = json_object_get(o, "choices");
    size_t i;
    json_array_foreach(choices, i, choice) if (json_integer_value(json_object_get(choice, "index")) ==
                                               0) return choice; /* no index is the first, too */
    return NULL;
}

static void read_openai(struct teacher_answer *a, const json_t *o) {
    struct teacher_parts parts = {0};
    const json_t *choice = teacher_choice(o), *message = json_object_get(choice, "message");
    const char *refusal = json_string_value(json_object_get(message, "refusal"));
    teacher_read_content(a, &parts, json_object_get(message, "content"));
    parts.refusal = parts.refusal || (refusal && *refusal);
    teacher_read_usage(a, &parts, TEACHER_OPENAI, json_object_get(o, "usage"));
    teacher_conclude(a, &parts, json_string_value(json_object_get(choice, "finish_reason")), NULL);
}

/* ---- one line of batch results ---- */

static void read_batch_line(struct teacher_answer *a, const json_t *o) {
    const json_t *result = json_object_get(o, "result");
    const char *type = json_string_value(json_object_get(result, "type"));
    if (type && strcmp(type, "succeeded") == 0) {
        read_anthropic(a, json_object_get(result, "message"));
    } else if (type && (strcmp(type, "expired") == 0 || strcmp(type, "canceled") == 0)) {
        a->outcome = TEACHER_EXPIRED;
        a->retryable = true;
        snprintf(a->kind, sizeof a->kind, "%s", type);
    } else if (type && strcmp(type, "errored") == 0) {
        teacher_read_error(a, 0, json_object_get(result, "error"));
    } else {
        teacher_fail(a, "malformed", true, "a batch result of no known type");
        a->maybe_billed = true;
    }
}

static void read_json(struct teacher_answer *a, enum teacher_dialect dialect, int status, bool batch, const char *body,
                      size_t n) {
    json_error_t problem;
    json_t *o = json_loadb(body, n, 0, &problem);
    const char *type = json_string_value(json_object_get(o, "type"));
    if (status != 200) {
        teacher_read_error(a, status, o);
    } else if (!json_is_object(o)) {
        teacher_fail(a, "malformed", true, "the body is not a JSON object");
        a->maybe_billed = true;
    } else if (batch) {
        read_batch_line(a, o);
    } else if (json_is_object(json_object_get(o, "error"))) {
        teacher_read_error(a, 0, o);
    } else if (dialect == TEACHER_ANTHROPIC && (!type || strcmp(type, "message") != 0)) {
        teacher_fail(a, "malformed", true, "the body is JSON, but no message");
        a->maybe_billed = true;
    } else {
        if (dialect == TEACHER_ANTHROPIC)
            read_anthropic(a, o);
        else
            read_openai(a, o);
    }
    json_decref(o);
}

void teacher_read(struct teacher_answer *out, enum teacher_dialect dialect, int status, const char *media,
                  bool complete, const char *body, size_t n) {
    struct bytes text = out->text;
    bytes_clear(&text);
    *out = (struct teacher_answer){.text = text};
    if (status == 200 && strstr(media, "event-stream")) {
        teacher_read_stream(out, dialect, complete, body, n);
    } else if (status == 200 && !complete) {
        teacher_fail(out, "cut", true, "the reply was cut off");
        out->maybe_billed = true;
    } else {
        read_json(out, dialect, status, strstr(media, "batch-result") != NULL, body, n);
    }
    if (out->text.failed) teacher_fail(out, "memory", true, "out of memory");
    if (out->outcome == TEACHER_DONE && memchr(bytes_text(&out->text), 0, out->text.len))
        teacher_fail(out, "malformed", false, "the text holds a NUL character");
}

void teacher_answer_free(struct teacher_answer *a) {
    bytes_free(&a->text);
    *a = (struct teacher_answer){0};
}
