/* serve_tokens.c - POST /tokenize, /detokenize, /apply-template, with the names that llama-server gives them.
 *
 * Control tokens are never read out of a text.
 *
 * Checked tests/e2e/serve_info_test.c
 */
#include "serve_call.h"

static void tokenize(struct serve_call *c) {
    const char *content = "";
    size_t n = 0;
    bool add_special = false;
    struct bytes ids = {0};
    struct err err = {0};
    int32_t bos = engine_bos(c->app->engine);
    if (!api_json_text(&content, &n, c->root, "content", &c->problem) ||
        !api_json_flag(&add_special, c->root, "add_special", &c->problem))
        return;
    if (add_special && bos >= 0) bytes_append(&ids, &bos, sizeof bos);
    if (!engine_encode(&ids, c->app->engine, content, n, false, &err)) serve_call_failed(c, &err);
    const int32_t *id = (const int32_t *)(const void *)ids.data;
    bytes_append_string(&c->body, "{\"tokens\":[");
    for (size_t i = 0; i < ids.len / sizeof *id; i++) bytes_printf(&c->body, "%s%ld", i ? "," : "", (long)id[i]);
    bytes_append_string(&c->body, "]}");
    bytes_free(&ids);
}

static bool read_ids(struct bytes *out, struct serve_call *c) {
    const json_t *tokens = json_object_get(c->root, "tokens");
    size_t i;
    json_t *token;
    if (!json_is_array(tokens)) return api_refuse(&c->problem, 400, "tokens", "'tokens' must be a list of ids");
    json_array_foreach(tokens, i, token) {
        int64_t value = json_integer_value(token);
        int32_t id = (int32_t)value;
        if (!json_is_integer(token) || value < 0 || (size_t)value >= c->app->info.n_vocab)
            return api_refuse(&c->problem, 400, "tokens", "tokens[%zu] is no id of this vocabulary of %zu", i,
                              c->app->info.n_vocab);
        bytes_append(out, &id, sizeof id);
    }
    return true;
}

static void detokenize(struct serve_call *c) {
    struct bytes ids = {0}, text = {0};
    struct err err = {0};
    bool ok = read_ids(&ids, c) && (engine_decode(&text, c->app->engine, (const int32_t *)(const void *)ids.data,
                                                  ids.len / sizeof(int32_t), false, &err) ||
                                    serve_call_failed(c, &err));
    if (ok) {
        bytes_append_string(&c->body, "{\"content\":");
        bytes_append_json_string(&c->body, bytes_text(&text), text.len);
        bytes_append_char(&c->body, '}');
    }
    bytes_free(&ids);
    bytes_free(&text);
}

/* The prompt of a conversation, as text: for people to look at, since its control tokens cannot be sent back. */
void serve_apply_template(void *context, struct serve_exchange *x) {
    const struct serve_app *app = context;
    const struct engine_render_options options = {.date = app->date};
    struct api_problem problem = {0};
    struct api_ask ask = {0};
    struct bytes ids = {0}, text = {0}, body = {0};
    struct err err = {0};
    size_t n;
    const char *sent = serve_body(x, &n);
    bool ok = api_ask_read(&ask, API_CHAT, sent, n, &app->served, &problem);
    if (ok && !(engine_render(&ids, app->engine, ask.message, ask.n_messages, &options, &err) &&
                engine_decode(&text, app->engine, (const int32_t *)(const void *)ids.data, ids.len / sizeof(int32_t),
                              false, &err)))
        ok = api_refuse(&problem, 500, "", "%s", err.message);
    bytes_append_string(&body, "{\"prompt\":");
    bytes_append_json_string(&body, bytes_text(&text), text.len);
    bytes_append_char(&body, '}');
    api_ask_free(&ask);
    bytes_free(&ids);
    bytes_free(&text);
    if (ok) {
        serve_send_json(x, 200, &body);
        return;
    }
    bytes_free(&body);
    serve_send_problem(x, &problem);
}

void serve_tokenize(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, "content add_special", tokenize);
}
void serve_detokenize(void *context, struct serve_exchange *x) { serve_call_begin(context, x, "tokens", detokenize); }
