/* standin_cases.c - the answers of the stand-in teacher; what goes wrong with them is in standin_broken.c. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

/* ---- the answer ---- */

void standin_head(struct bytes *out, const struct standin_request *r, const char *length, size_t n) {
    bytes_printf(out, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nrequest-id: req_ok\r\n",
                 r->stream ? "text/event-stream; charset=utf-8" : "application/json");
    if (length) bytes_printf(out, "%s: %zu\r\n", length, n);
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
    if (standin_fails(fd, r)) return;
    if (r->stream)
        make_stream(&body, r, text, stop);
    else
        standin_message(&body, r, text, stop);
    if (!standin_broken(fd, r, &body)) {
        standin_head(&out, r, "Content-Length", body.len);
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
