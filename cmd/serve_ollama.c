/* serve_ollama.c - GET /api/version, /api/tags; POST /api/show: the one model, as Ollama's clients look for models.
 *
 * Checked tests/e2e/serve_ollama_test.c, tools/serve_oracle.py
 */
#include <ctype.h>
#include <string.h>

#include "base/hash.h"
#include "serve_call.h"

void serve_ollama_version(void *context, struct serve_exchange *x) {
    const struct serve_app *app = context;
    struct bytes body = {0};
    bytes_printf(&body, "{\"version\":\"%s\"}", app->fingerprint);
    serve_send_json(x, 200, &body);
}

/* "22.5M" */
static void write_size(struct bytes *out, size_t n) {
    double x = (double)n;
    if (n >= 1000000000)
        bytes_printf(out, "%.1fB", x / 1e9);
    else
        bytes_printf(out, "%.1fM", x / 1e6);
}

static void write_details(struct bytes *out, const struct serve_app *app) {
    bytes_append_string(out, "\"details\":{\"parent_model\":\"\",\"format\":\"safetensors\",\"family\":\"llama\","
                             "\"families\":[\"llama\"],\"parameter_size\":\"");
    write_size(out, app->info.n_parameters);
    bytes_append_string(out, "\",\"quantization_level\":\"");
    for (const char *c = app->info.weight_type; *c; c++) bytes_append_char(out, (char)toupper((unsigned char)*c));
    bytes_append_string(out, "\"},\"modified_at\":\"");
    api_write_time(out, app->created);
    bytes_append_char(out, '"');
}

/* Clients tell models apart by a digest; no file is read for it. */
static void write_digest(struct bytes *out, const struct serve_app *app) {
    struct bytes said = {0};
    char digest[65];
    bytes_printf(&said, "%s %zu %zu", app->served.model, app->info.n_parameters, app->info.weight_bytes);
    sha256_hex(digest, bytes_text(&said), said.len);
    bytes_append_string(out, digest);
    bytes_free(&said);
}

void serve_ollama_tags(void *context, struct serve_exchange *x) {
    const struct serve_app *app = context;
    struct bytes body = {0};
    bytes_printf(&body, "{\"models\":[{\"name\":\"%s:latest\",\"model\":\"%s:latest\",\"size\":%zu,\"digest\":\"",
                 app->served.model, app->served.model, app->info.weight_bytes);
    write_digest(&body, app);
    bytes_append_string(&body, "\",");
    write_details(&body, app);
    bytes_append_string(&body, "}]}");
    serve_send_json(x, 200, &body);
}

static void answer_show(struct serve_call *c) {
    const struct serve_app *app = c->app;
    const char *name = NULL;
    size_t n;
    if (!api_json_text(&name, &n, c->root, "name", &c->problem) ||
        !api_json_text(&name, &n, c->root, "model", &c->problem))
        return;
    if (!name) {
        api_refuse(&c->problem, 400, "model", "'model' is needed");
        return;
    }
    if (!api_is_served(&app->served, name, true)) {
        api_refuse(&c->problem, 404, "model", "model '%.100s' not found", name);
        return;
    }
    bytes_append_string(&c->body, "{\"modelfile\":\"\",\"parameters\":\"temperature 0.3\",\"template\":\"\",");
    write_details(&c->body, app);
    bytes_printf(&c->body,
                 ",\"model_info\":{\"general.architecture\":\"llama\",\"general.parameter_count\":%zu,"
                 "\"llama.context_length\":%zu,\"llama.embedding_length\":%zu,\"llama.block_count\":%zu},"
                 "\"capabilities\":[\"completion\"]}",
                 app->info.n_parameters, app->served.context, app->info.width, app->info.n_layers);
}

void serve_ollama_show(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, "model name verbose system template options", answer_show);
}
