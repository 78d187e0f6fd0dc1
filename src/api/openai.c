/* openai.c - replies as chat.completion, chat.completion.chunk and text_completion objects.
 *
 *   stream   role -> content .. -> finish_reason, "sansu" -> usage, when asked for -> [DONE]
 *
 * What is ours travels as a field of ordinary objects: clients read an event of another name as a broken chunk.
 *
 * Checked tests/api/openai_test.c
 */
#include <string.h>

#include "api_impl.h"

static void write_head(struct bytes *out, const struct api_reply *r, const char *object) {
    bool chat = r->ask->form == API_CHAT;
    bytes_printf(out, "{\"id\":\"%s-%llu\",\"object\":\"%s\",\"created\":%lld,", chat ? "chatcmpl" : "cmpl",
                 (unsigned long long)r->id, object, (long long)r->created);
    api_write_text_member(out, "model", r->model, strlen(r->model));
    bytes_append_char(out, ',');
    api_write_text_member(out, "system_fingerprint", r->fingerprint, strlen(r->fingerprint));
    bytes_append_string(out, ",\"choices\":[");
}

static void write_usage(struct bytes *out, const struct api_reply *r, size_t new_tokens) {
    bytes_printf(out, ",\"usage\":{\"prompt_tokens\":%zu,\"completion_tokens\":%zu,\"total_tokens\":%zu}",
                 r->prompt_tokens, new_tokens, r->prompt_tokens + new_tokens);
}

static const char *finish_reason(const struct explanation *e) { return e->finish == TUTOR_LENGTH ? "length" : "stop"; }

/* ---- whole ---- */

static void write_message(struct bytes *out, const struct explanation *e) {
    size_t n;
    const char *text = api_shown(e, &n);
    bytes_append_string(out, "\"message\":{\"role\":\"assistant\",");
    api_write_text_member(out, "content", text, n);
    bytes_append_string(out, ",\"refusal\":");
    if (e->refusal)
        bytes_append_json_string(out, e->refusal, strlen(e->refusal));
    else
        bytes_append_string(out, "null");
    bytes_append_string(out, "},");
}

static void write_choice(struct bytes *out, const struct api_reply *r, size_t i, const struct lesson *l) {
    const struct explanation *e = &l->explanation;
    bytes_printf(out, "{\"index\":%zu,", i);
    if (r->ask->form == API_CHAT) {
        write_message(out, e);
    } else {
        api_write_text_member(out, "text", e->text, e->n_text);
        bytes_append_char(out, ',');
    }
    api_write_logprobs(out, r, i);
    bytes_printf(out, ",\"finish_reason\":\"%s\"", finish_reason(e));
    api_write_own(out, r, l);
    bytes_append_char(out, '}');
}

static void whole(struct bytes *out, const struct api_reply *r, const struct lesson *choice) {
    size_t new_tokens = 0;
    write_head(out, r, r->ask->form == API_CHAT ? "chat.completion" : "text_completion");
    for (size_t i = 0; i < r->ask->n; i++) {
        if (i) bytes_append_char(out, ',');
        write_choice(out, r, i, &choice[i]);
        new_tokens += choice[i].explanation.new_tokens;
    }
    bytes_append_char(out, ']');
    write_usage(out, r, new_tokens);
    bytes_append_char(out, '}');
}

/* ---- streams ---- */

static void begin_chunk(struct bytes *out, const struct api_reply *r) {
    bytes_append_string(out, "data: ");
    write_head(out, r, r->ask->form == API_CHAT ? "chat.completion.chunk" : "text_completion");
}

static void end_chunk(struct bytes *out, const struct api_reply *r) {
    bytes_append_string(out, r->ask->include_usage ? "],\"usage\":null}\n\n" : "]}\n\n");
}

static void open_chat(struct bytes *out, const struct api_reply *r) {
    for (size_t i = 0; i < r->ask->n; i++) {
        begin_chunk(out, r);
        bytes_printf(out, "{\"index\":%zu,\"delta\":{\"role\":\"assistant\",\"content\":null},\"finish_reason\":null}",
                     i);
        end_chunk(out, r);
    }
}

static void open_text(struct bytes *out, const struct api_reply *r) { (void)out, (void)r; }

static void text(struct bytes *out, const struct api_reply *r, size_t i, const char *words, size_t n) {
    bool chat = r->ask->form == API_CHAT;
    begin_chunk(out, r);
    bytes_printf(out, "{\"index\":%zu,%s", i, chat ? "\"delta\":{" : "");
    api_write_text_member(out, chat ? "content" : "text", words, n);
    bytes_append_string(out, chat ? "}," : ",");
    if (r->ask->settings.logprobs) {
        api_write_logprobs(out, r, i);
        bytes_append_char(out, ',');
    }
    bytes_append_string(out, "\"finish_reason\":null}");
    end_chunk(out, r);
}

static void finish(struct bytes *out, const struct api_reply *r, size_t i, const struct lesson *l) {
    begin_chunk(out, r);
    bytes_printf(out, "{\"index\":%zu,%s,\"finish_reason\":\"%s\"", i,
                 r->ask->form == API_CHAT ? "\"delta\":{}" : "\"text\":\"\"", finish_reason(&l->explanation));
    api_write_own(out, r, l);
    bytes_append_char(out, '}');
    end_chunk(out, r);
}

static void end(struct bytes *out, const struct api_reply *r, size_t new_tokens) {
    if (r->ask->include_usage) {
        begin_chunk(out, r);
        bytes_append_char(out, ']');
        write_usage(out, r, new_tokens);
        bytes_append_string(out, "}\n\n");
    }
    bytes_append_string(out, "data: [DONE]\n\n");
}

static void error(struct bytes *out, const struct api_reply *r, const struct api_problem *problem) {
    bytes_append_string(out, "data: ");
    api_write_problem(out, API_OPENAI, problem, r->id);
    bytes_append_string(out, "\n\n");
}

const struct api_writer api_chat_writer = {"text/event-stream", whole, open_chat, text, finish, end, error, ": .\n\n"};
const struct api_writer api_text_writer = {"text/event-stream", whole, open_text, text, finish, end, error, ": .\n\n"};
