/* ollama.c - replies as Ollama's client reads them: an object a line, the last with "done".
 *
 * Durations are left out: what the client makes of them would be a speed in company, not the machine's.
 *
 * Checked tests/api/ollama_test.c
 */
#include <string.h>

#include "api_impl.h"

static void begin(struct bytes *out, const struct api_reply *r, const char *text, size_t n) {
    bytes_append_char(out, '{');
    api_write_text_member(out, "model", r->model, strlen(r->model));
    bytes_append_string(out, ",\"created_at\":\"");
    api_write_time(out, r->created);
    bytes_append_string(out, "\",\"message\":{\"role\":\"assistant\",");
    api_write_text_member(out, "content", text, n);
    bytes_append_char(out, '}');
}

static void write_last(struct bytes *out, const struct api_reply *r, const struct lesson *l, const char *text,
                       size_t n) {
    const struct explanation *e = &l->explanation;
    begin(out, r, text, n);
    bytes_printf(out, ",\"done\":true,\"done_reason\":\"%s\",\"prompt_eval_count\":%zu,\"eval_count\":%zu",
                 e->finish == TUTOR_LENGTH ? "length" : "stop", r->prompt_tokens, e->new_tokens);
    api_write_own(out, r, l);
    bytes_append_string(out, "}\n");
}

static void whole(struct bytes *out, const struct api_reply *r, const struct lesson *l) {
    size_t n;
    const char *text = api_shown(&l->explanation, &n);
    write_last(out, r, l, text, n);
}

static void open(struct bytes *out, const struct api_reply *r) { (void)out, (void)r; }

static void text(struct bytes *out, const struct api_reply *r, size_t i, const char *words, size_t n) {
    (void)i;
    begin(out, r, words, n);
    bytes_append_string(out, ",\"done\":false}\n");
}

static void finish(struct bytes *out, const struct api_reply *r, size_t i, const struct lesson *l) {
    (void)i;
    write_last(out, r, l, "", 0);
}

static void end(struct bytes *out, const struct api_reply *r, size_t new_tokens) {
    (void)out, (void)r, (void)new_tokens;
}

static void error(struct bytes *out, const struct api_reply *r, const struct api_problem *problem) {
    api_write_problem(out, API_OLLAMA, problem, r->id);
    bytes_append_char(out, '\n');
}

const struct api_writer api_ollama_writer = {"application/x-ndjson", whole, open, text, finish, end, error, ""};
