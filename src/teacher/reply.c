/* reply.c - a stored response -> an answer, a refusal or a failure with its class.
 *
 *   JSON message | SSE stream (stream.c) | one line of batch results | an error body | anything else at all
 *
 * Reads   bytes that were stored before      Never   fails: what makes no sense is FAILED with a kind
 * Checked tests/teacher/reply_test.c, tests/teacher/wire_test.c, teacher_reply_fuzz.c
 */
#include <stdio.h>
#include <stdlib.h>
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

static int64_t count_of(const json_t *usage, const char *key) {
    json_int_t v = json_integer_value(json_object_get(usage, key)); /* 0 for null, absent and other kinds */
    return v < 0 ? 0 : v > 1000000000 ? 1000000000 : v;
}

/* Later figures of a stream are cumulative: a number replaces the one before, null and absence do not. */
static void take(int64_t *slot, const json_t *usage, const char *key) {
    if (json_is_integer(json_object_get(usage, key))) *slot = count_of(usage, key);
}

void teacher_read_usage(struct teacher_answer *a, enum teacher_dialect dialect, const json_t *usage) {
    if (!json_is_object(usage)) return;
    a->has_usage = true;
    if (dialect == TEACHER_ANTHROPIC) {
        take(&a->n_input, usage, "input_tokens");
        take(&a->n_output, usage, "output_tokens");
        take(&a->n_cache_read, usage, "cache_read_input_tokens");
        take(&a->n_cache_write, usage, "cache_creation_input_tokens");
        return;
    }
    int64_t cached = count_of(json_object_get(usage, "prompt_tokens_details"), "cached_tokens");
    a->n_output = count_of(usage, "completion_tokens");
    a->n_input = count_of(usage, "prompt_tokens");
    if (cached > a->n_input) cached = a->n_input;
    a->n_cache_read = cached;
    a->n_input -= cached;
}

/* Why it ended decides what it is; text and usage are there already. */
void teacher_conclude(struct teacher_answer *a, enum teacher_dialect dialect, const char *stop, const json_t *stop_details) {
    enum stop_kind kind = stop_kind_of(stop);
    snprintf(a->stop, sizeof a->stop, "%s", stop ? stop : "");
    if (!stop) {
        teacher_fail(a, "no_stop_reason", true, "the reply does not say why it ended");
    } else if (kind == STOP_REFUSED) {
        const char *category = json_string_value(json_object_get(stop_details, "category"));
        a->outcome = TEACHER_REFUSED;
        snprintf(a->kind, sizeof a->kind, "%s", stop);
        snprintf(a->detail, sizeof a->detail, "%s", category ? category : "no category");
    } else if (kind == STOP_UNKNOWN) {
        teacher_fail(a, "unexpected_stop", false, stop);
    } else if (a->text.len == 0) {
        teacher_fail(a, "empty", true, "the reply holds no text");
    } else {
        a->outcome = TEACHER_DONE;
    }
    a->maybe_billed = a->outcome == TEACHER_FAILED; /* it was written, whatever became of it */
    if (dialect == TEACHER_OPENAI && a->outcome == TEACHER_REFUSED) a->retryable = false;
}

static void read_anthropic(struct teacher_answer *a, const json_t *o) {
    const json_t *block;
    size_t i;
    json_array_foreach(json_object_get(o, "content"), i, block) {
        const char *type = json_string_value(json_object_get(block, "type")), *text = json_string_value(json_object_get(block, "text"));
        if (type && text && strcmp(type, "text") == 0) bytes_append_string(&a->text, text);
    }
    teacher_read_usage(a, TEACHER_ANTHROPIC, json_object_get(o, "usage"));
    teacher_conclude(a, TEACHER_ANTHROPIC, json_string_value(json_object_get(o, "stop_reason")), json_object_get(o, "stop_details"));
}

static void read_openai(struct teacher_answer *a, const json_t *o) {
    const json_t *choice = json_array_get(json_object_get(o, "choices"), 0), *message = json_object_get(choice, "message");
    const char *text = json_string_value(json_object_get(message, "content")), *refusal = json_string_value(json_object_get(message, "refusal"));
    if (text) bytes_append_string(&a->text, text);
    teacher_read_usage(a, TEACHER_OPENAI, json_object_get(o, "usage"));
    teacher_conclude(a, TEACHER_OPENAI, refusal && !text ? "content_filter" : json_string_value(json_object_get(choice, "finish_reason")), NULL);
}

/* ---- errors ---- */

static bool any(const char *s, const char *const *list) {
    for (; *list; list++)
        if (s && strstr(s, *list)) return true;
    return false;
}

/* {"type":"error","error":{..}} or {"error":{..}}; status 0 is an error that came inside a stream or a batch. */
void teacher_read_error(struct teacher_answer *a, int status, const json_t *o) {
    static const char *const ends_run[] = {"authentication_error", "permission_error", "billing_error", "not_found_error", "insufficient_quota", "invalid_api_key", "model_not_found", NULL};
    static const char *const again[] = {"overloaded_error", "api_error", "rate_limit_error", "timeout_error", "conflict_error", "server_error", NULL};
    static const char *const spend[] = {"spend_limit_reached", "insufficient_quota", NULL};
    static const char *const limit[] = {"specified API usage limits", NULL};
    const json_t *e = json_object_get(o, "error");
    const char *type = json_string_value(json_object_get(e, "type")), *words = json_string_value(json_object_get(e, "message"));
    const char *code = json_string_value(json_object_get(json_object_get(e, "details"), "error_code"));
    char by_status[32];
    if (!code) code = json_string_value(json_object_get(e, "code"));
    if (!words) words = json_is_string(e) ? json_string_value(e) : "no JSON error in the body";
    snprintf(by_status, sizeof by_status, "http_%d", status);
    bool retryable = status ? status == 408 || status == 409 || status == 429 || status >= 500 : any(type, again);
    teacher_fail(a, any(code, spend) ? code : type ? type : by_status, retryable, words);
    a->stop_the_run = status == 401 || status == 402 || status == 403 || status == 404 || any(code, spend) || any(words, limit) || (status != 429 && any(type, ends_run)) ||
                      any(code, ends_run);
    if (a->stop_the_run) a->retryable = false;
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
    }
}

static void read_json(struct teacher_answer *a, enum teacher_dialect dialect, int status, bool batch, const char *body, size_t n) {
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
        if (dialect == TEACHER_ANTHROPIC) read_anthropic(a, o);
        else read_openai(a, o);
    }
    json_decref(o);
}

void teacher_read(struct teacher_answer *out, enum teacher_dialect dialect, int status, const char *media, bool complete, const char *body, size_t n) {
    struct bytes text = out->text;
    bytes_clear(&text);
    *out = (struct teacher_answer){.text = text};
    if (status == 200 && strstr(media, "event-stream")) {
        teacher_read_stream(out, dialect, body, n);
    } else if (status == 200 && !complete) {
        teacher_fail(out, "cut", true, "the reply was cut off");
        out->maybe_billed = true;
    } else {
        read_json(out, dialect, status, strstr(media, "batch-result") != NULL, body, n);
    }
    if (out->text.failed) teacher_fail(out, "memory", true, "out of memory");
    if (out->outcome == TEACHER_DONE && memchr(bytes_text(&out->text), 0, out->text.len)) teacher_fail(out, "malformed", false, "the text holds a NUL character");
}

void teacher_answer_free(struct teacher_answer *a) {
    bytes_free(&a->text);
    *a = (struct teacher_answer){0};
}
