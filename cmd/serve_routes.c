/* serve_routes.c - the table of paths, and how replies and refusals are sent.
 *
 * Checked tests/e2e/serve_info_test.c
 */
#include <stdio.h>
#include <string.h>

#include "serve_app.h"

enum { BATCH_BYTES = 32 << 20 };

#define GET(at, fn) \
    { .method = "GET", .path = at, .run = fn, .dialect = API_OPENAI }
#define OPEN(at, fn) \
    { .method = "GET", .path = at, .run = fn, .dialect = API_OPENAI, .flags = SERVE_NO_KEY }
#define ID_GET(at, fn) \
    { .method = "GET", .path = at, .run = fn, .dialect = API_OPENAI, .flags = SERVE_PREFIX }
#define ID_POST(at, fn) \
    { .method = "POST", .path = at, .run = fn, .dialect = API_PLAIN, .flags = SERVE_PREFIX }
#define POST(at, fn, of) \
    { .method = "POST", .path = at, .run = fn, .dialect = of }

const struct serve_route serve_routes[] = {
    OPEN("/", serve_page),
    {.method = "GET", .path = "/web/", .run = serve_web, .flags = SERVE_PREFIX | SERVE_NO_KEY, .dialect = API_OPENAI},
    OPEN("/openapi.json", serve_openapi),
    OPEN("/health", serve_health),
    OPEN("/v1/models", serve_models),
    OPEN("/models", serve_models),
    {.method = "GET", .path = "/v1/models/", .run = serve_model, .flags = SERVE_PREFIX, .dialect = API_OPENAI},
    GET("/props", serve_props),
    GET("/metrics", serve_metrics),
    POST("/v1/chat/completions", serve_chat, API_OPENAI),
    POST("/chat/completions", serve_chat, API_OPENAI),
    POST("/v1/completions", serve_text, API_OPENAI),
    POST("/v1/responses", serve_responses, API_OPENAI),
    POST("/v1/messages", serve_messages, API_ANTHROPIC),
    POST("/v1/messages/count_tokens", serve_count_tokens, API_ANTHROPIC),
    OPEN("/api/version", serve_ollama_version),
    OPEN("/api/tags", serve_ollama_tags),
    POST("/api/show", serve_ollama_show, API_OLLAMA),
    POST("/api/chat", serve_ollama_chat, API_OLLAMA),
    POST("/tokenize", serve_tokenize, API_PLAIN),
    POST("/detokenize", serve_detokenize, API_PLAIN),
    POST("/apply-template", serve_apply_template, API_PLAIN),
    POST("/v1/explain", serve_explain, API_PLAIN),
    POST("/v1/audit", serve_audit, API_PLAIN),
    {.method = "POST",
     .path = "/v1/audit/batch",
     .run = serve_audit_batch,
     .dialect = API_PLAIN,
     .flags = SERVE_ANY_TEXT,
     .most_body = BATCH_BYTES},
    POST("/v1/read", serve_read, API_PLAIN),
    POST("/v1/figures", serve_figures, API_PLAIN),
    POST("/v1/problems", serve_problems, API_PLAIN),
    POST("/v1/worksheet", serve_worksheet, API_PLAIN),
    GET("/v1/families", serve_families),
    GET("/v1/status", serve_status),
    GET("/v1/pairs", serve_pairs),
    POST("/v1/pairs/next", serve_pairs_next, API_PLAIN),
    POST("/v1/pairs/votes", serve_pairs_vote, API_PLAIN),
    GET("/v1/library", serve_library),
    POST("/v1/library/search", serve_library_search, API_PLAIN),
    POST("/v1/library/items", serve_library_add, API_PLAIN),
    ID_GET("/v1/library/items/", serve_library_item),
    ID_POST("/v1/library/versions/", serve_library_version),
    ID_POST("/v1/library/events/", serve_library_event),
    ID_POST("/v1/library/tags/", serve_library_tags),
    POST("/v1/library/export", serve_library_export, API_PLAIN),
    {.method = "POST",
     .path = "/v1/library/import",
     .run = serve_library_import,
     .dialect = API_PLAIN,
     .flags = SERVE_ANY_TEXT,
     .most_body = BATCH_BYTES},
    {0}};

/* ---- sending ---- */

static enum api_dialect dialect_of(const struct serve_route *route) {
    return route ? (enum api_dialect)route->dialect : API_PLAIN;
}

void serve_send_json(struct serve_exchange *x, int status, struct bytes *body) {
    serve_reply(x, status, "application/json", body);
}

void serve_send_problem(struct serve_exchange *x, const struct api_problem *problem) {
    struct bytes body = {0};
    api_write_problem(&body, dialect_of(serve_route(x)), problem, serve_id(x));
    serve_send_json(x, problem->status, &body);
}

void serve_send_busy(struct serve_exchange *x, const char *why) {
    bool anthropic = dialect_of(serve_route(x)) == API_ANTHROPIC;
    struct api_problem problem = {0};
    api_refuse(&problem, anthropic ? 529 : 503, "", "%s", why);
    serve_add_header(x, "Retry-After", "2");
    serve_send_problem(x, &problem);
}

void serve_refuse_at_door(void *context, struct bytes *body, const struct serve_route *route, int status,
                          const char *why, uint64_t id) {
    struct api_problem problem = {0};
    (void)context;
    api_refuse(&problem, status, "", "%s", why);
    api_write_problem(body, dialect_of(route), &problem, id);
}

/* ---- the log: never a text, a key or a path that somebody made up ---- */

void serve_count(void *context, const struct serve_record *r) {
    struct serve_app *app = context;
    const char *path = r->route ? r->route->path : "-";
    serve_counts_reply(&app->counts, r->route ? path : "", r->status);
    if (app->quiet) return;
    struct bytes line = {0};
    bytes_printf(&line, "sansu serve: req_%llu %s %s %d %.3fs %zu %zu%s\n", (unsigned long long)r->id,
                 r->route ? r->route->method : "-", path, r->status, r->seconds, r->received, r->sent,
                 r->gone ? " left" : "");
    fwrite(bytes_text(&line), 1, line.len, stderr);
    bytes_free(&line);
}
