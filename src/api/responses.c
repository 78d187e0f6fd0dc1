/* responses.c - replies as response objects of OpenAI's newer API, and the numbered events of their streams.
 *
 *   response.created -> .in_progress -> .output_item.added -> .content_part.added -> .output_text.delta .. ->
 *     .output_text.done -> .content_part.done -> .output_item.done -> .completed | .incomplete
 *
 * Checked tests/api/responses_test.c
 */
#include <string.h>

#include "api_impl.h"

/* What a client can read of a reply that is not there yet, that is whole, or that was cut. */
enum state { IN_PROGRESS, COMPLETED, INCOMPLETE };

static const char *name_of(enum state state) {
    static const char *const names[] = {"in_progress", "completed", "incomplete"};
    return names[state];
}

static enum state state_of(const struct explanation *e) { return e->finish == TUTOR_LENGTH ? INCOMPLETE : COMPLETED; }

/* ---- parts ---- */

static void write_part(struct bytes *out, const char *text, size_t n) {
    bytes_append_string(out, "{\"type\":\"output_text\",");
    api_write_text_member(out, "text", text, n);
    bytes_append_string(out, ",\"annotations\":[],\"logprobs\":[]}");
}

/* text NULL: it has no content yet. */
static void write_item(struct bytes *out, const struct api_reply *r, enum state state, const char *text, size_t n) {
    bytes_printf(out,
                 "{\"type\":\"message\",\"id\":\"msg_%llu\",\"status\":\"%s\",\"role\":\"assistant\",\"content\":[",
                 (unsigned long long)r->id, name_of(state));
    if (text) write_part(out, text, n);
    bytes_append_string(out, "]}");
}

static void write_usage(struct bytes *out, const struct api_reply *r, size_t new_tokens) {
    bytes_printf(
        out,
        ",\"usage\":{\"input_tokens\":%zu,\"input_tokens_details\":{\"cached_tokens\":0},\"output_tokens\":%zu,"
        "\"output_tokens_details\":{\"reasoning_tokens\":0},\"total_tokens\":%zu}",
        r->prompt_tokens, new_tokens, r->prompt_tokens + new_tokens);
}

/* What was asked for, as the API's clients expect to read it again. */
static void write_settings(struct bytes *out, const struct api_reply *r) {
    const struct tutor_settings *s = &r->ask->settings;
    float temperature = s->temperature < 0 ? 0 : s->temperature > 0 ? s->temperature : 0.3f;
    bytes_printf(out, ",\"temperature\":%.6g,\"top_p\":%.6g,\"max_output_tokens\":", (double)temperature,
                 s->top_p > 0 ? (double)s->top_p : 1);
    if (s->max_new_tokens)
        bytes_printf(out, "%d", s->max_new_tokens);
    else
        bytes_append_string(out, "null");
    bytes_append_string(out, ",\"instructions\":null,\"metadata\":{},\"parallel_tool_calls\":false,"
                             "\"previous_response_id\":null,\"store\":false,\"text\":{\"format\":{\"type\":\"text\"}},"
                             "\"tool_choice\":\"none\",\"tools\":[],\"truncation\":\"disabled\"");
}

/* l NULL: there is no reply yet. */
static void write_response(struct bytes *out, const struct api_reply *r, const struct lesson *l, const char *text,
                           size_t n) {
    enum state state = l ? state_of(&l->explanation) : IN_PROGRESS;
    bytes_printf(out, "{\"id\":\"resp_%llu\",\"object\":\"response\",\"created_at\":%lld,\"status\":\"%s\",",
                 (unsigned long long)r->id, (long long)r->created, name_of(state));
    api_write_text_member(out, "model", r->model, strlen(r->model));
    bytes_printf(out, ",\"error\":null,\"incomplete_details\":%s,\"output\":[",
                 state == INCOMPLETE ? "{\"reason\":\"max_output_tokens\"}" : "null");
    if (l) write_item(out, r, state, text, n);
    bytes_append_char(out, ']');
    write_settings(out, r);
    if (l) write_usage(out, r, l->explanation.new_tokens);
    if (l) api_write_own(out, r, l);
    if (!l) bytes_append_string(out, ",\"usage\":null");
    bytes_append_char(out, '}');
}

static void whole(struct bytes *out, const struct api_reply *r, const struct lesson *l) {
    size_t n;
    const char *text = api_shown(&l->explanation, &n);
    write_response(out, r, l, text, n);
}

/* ---- events ---- */

static void begin(struct bytes *out, const struct api_reply *r, const char *type) {
    bytes_printf(out, "event: %s\ndata: {\"type\":\"%s\",\"sequence_number\":%zu", type, type, r->told->events++);
}

/* An event about the message, or about its text. */
static void begin_item(struct bytes *out, const struct api_reply *r, const char *type) {
    begin(out, r, type);
    bytes_append_string(out, ",\"output_index\":0,\"item\":");
}
static void begin_part(struct bytes *out, const struct api_reply *r, const char *type) {
    begin(out, r, type);
    bytes_printf(out, ",\"item_id\":\"msg_%llu\",\"output_index\":0,\"content_index\":0,", (unsigned long long)r->id);
}

static void end_event(struct bytes *out) { bytes_append_string(out, "}\n\n"); }

static void write_whole_event(struct bytes *out, const struct api_reply *r, const char *type, const struct lesson *l) {
    const struct bytes *text = &r->told->text;
    begin(out, r, type);
    bytes_append_string(out, ",\"response\":");
    write_response(out, r, l, bytes_text(text), text->len);
    end_event(out);
}

static void open(struct bytes *out, const struct api_reply *r) {
    write_whole_event(out, r, "response.created", NULL);
    write_whole_event(out, r, "response.in_progress", NULL);
    begin_item(out, r, "response.output_item.added");
    write_item(out, r, IN_PROGRESS, NULL, 0);
    end_event(out);
    begin_part(out, r, "response.content_part.added");
    bytes_append_string(out, "\"part\":");
    write_part(out, "", 0);
    end_event(out);
}

static void text(struct bytes *out, const struct api_reply *r, size_t i, const char *words, size_t n) {
    (void)i;
    bytes_append(&r->told->text, words, n);
    begin_part(out, r, "response.output_text.delta");
    api_write_text_member(out, "delta", words, n);
    bytes_append_string(out, ",\"logprobs\":[]");
    end_event(out);
}

static void finish(struct bytes *out, const struct api_reply *r, size_t i, const struct lesson *l) {
    const char *words = bytes_text(&r->told->text);
    size_t n = r->told->text.len;
    enum state state = state_of(&l->explanation);
    (void)i;
    begin_part(out, r, "response.output_text.done");
    api_write_text_member(out, "text", words, n);
    bytes_append_string(out, ",\"logprobs\":[]");
    end_event(out);
    begin_part(out, r, "response.content_part.done");
    bytes_append_string(out, "\"part\":");
    write_part(out, words, n);
    end_event(out);
    begin_item(out, r, "response.output_item.done");
    write_item(out, r, state, words, n);
    end_event(out);
    write_whole_event(out, r, state == INCOMPLETE ? "response.incomplete" : "response.completed", l);
}

static void end(struct bytes *out, const struct api_reply *r, size_t new_tokens) {
    (void)out, (void)r, (void)new_tokens;
}

/* Clients look for the members of the event, or for an "error". */
static void error(struct bytes *out, const struct api_reply *r, const struct api_problem *problem) {
    struct bytes body = {0};
    begin(out, r, "error");
    bytes_append_string(out, ",\"code\":\"server_error\",\"param\":null,");
    api_write_text_member(out, "message", problem->message, strlen(problem->message));
    api_write_problem(&body, API_OPENAI, problem, r->id);
    bytes_append_char(out, ',');
    if (body.len > 2) bytes_append(out, body.data + 1, body.len - 2); /* "error":{..} */
    bytes_free(&body);
    end_event(out);
}

const struct api_writer api_responses_writer = {"text/event-stream", whole, open, text, finish, end, error, ": .\n\n"};
