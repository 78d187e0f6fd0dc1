/* anthropic.c - replies as message objects and the events of a stream.
 *
 *   message_start -> content_block_start -> ping -> content_block_delta .. -> content_block_stop -> message_delta ->
 *     message_stop
 *
 * Checked tests/api/anthropic_test.c
 */
#include <string.h>

#include "api_impl.h"

static const char *stop_reason(const struct explanation *e) {
    switch (e->finish) {
        case TUTOR_LENGTH: return "max_tokens";
        case TUTOR_STOP_TEXT: return "stop_sequence";
        case TUTOR_REFUSED: return "refusal";
        default: return "end_turn";
    }
}

/* Which of several it was, the tutor does not say. */
static void write_stop(struct bytes *out, const struct api_reply *r, const struct explanation *e) {
    bool one = e->finish == TUTOR_STOP_TEXT && r->ask->settings.n_stop == 1;
    bytes_printf(out, "\"stop_reason\":\"%s\",\"stop_sequence\":", stop_reason(e));
    if (one)
        bytes_append_json_string(out, r->ask->stop[0], strlen(r->ask->stop[0]));
    else
        bytes_append_string(out, "null");
}

static void write_head(struct bytes *out, const struct api_reply *r) {
    bytes_printf(out, "\"id\":\"msg_%llu\",\"type\":\"message\",\"role\":\"assistant\",", (unsigned long long)r->id);
    api_write_text_member(out, "model", r->model, strlen(r->model));
}

static void write_usage(struct bytes *out, const struct api_reply *r, size_t new_tokens) {
    bytes_printf(out,
                 "\"usage\":{\"input_tokens\":%zu,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,"
                 "\"output_tokens\":%zu}",
                 r->prompt_tokens, new_tokens);
}

static void whole(struct bytes *out, const struct api_reply *r, const struct lesson *l) {
    const struct explanation *e = &l->explanation;
    size_t n;
    const char *shown = api_shown(e, &n);
    bytes_append_char(out, '{');
    write_head(out, r);
    bytes_append_string(out, ",\"content\":[{\"type\":\"text\",");
    api_write_text_member(out, "text", shown, n);
    bytes_append_string(out, "}],");
    write_stop(out, r, e);
    bytes_append_char(out, ',');
    write_usage(out, r, e->new_tokens);
    api_write_own(out, r, l);
    bytes_append_char(out, '}');
}

static void open(struct bytes *out, const struct api_reply *r) {
    bytes_append_string(out, "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{");
    write_head(out, r);
    bytes_append_string(out, ",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,");
    write_usage(out, r, 1);
    bytes_append_string(out, "}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
                             "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n"
                             "event: ping\ndata: {\"type\":\"ping\"}\n\n");
}

static void text(struct bytes *out, const struct api_reply *r, size_t i, const char *words, size_t n) {
    (void)r, (void)i;
    bytes_append_string(out, "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
                             "\"delta\":{\"type\":\"text_delta\",");
    api_write_text_member(out, "text", words, n);
    bytes_append_string(out, "}}\n\n");
}

static void finish(struct bytes *out, const struct api_reply *r, size_t i, const struct lesson *l) {
    const struct explanation *e = &l->explanation;
    (void)i;
    bytes_append_string(out, "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\n"
                             "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{");
    write_stop(out, r, e);
    bytes_append_string(out, "},");
    write_usage(out, r, e->new_tokens);
    api_write_own(out, r, l);
    bytes_append_string(out, "}\n\n");
}

static void end(struct bytes *out, const struct api_reply *r, size_t new_tokens) {
    (void)r, (void)new_tokens;
    bytes_append_string(out, "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
}

static void error(struct bytes *out, const struct api_reply *r, const struct api_problem *problem) {
    bytes_append_string(out, "event: error\ndata: ");
    api_write_problem(out, API_ANTHROPIC, problem, r->id);
    bytes_append_string(out, "\n\n");
}

const struct api_writer api_messages_writer = {
    "text/event-stream", whole, open, text, finish, end, error, "event: ping\ndata: {\"type\":\"ping\"}\n\n"};
