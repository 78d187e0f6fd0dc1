/* serve_info.c - GET /health, /v1/models, /props, /metrics, /v1/status: what this server is and how it is.
 *
 * Checked tests/e2e/serve_info_test.c
 */
#include <string.h>

#include "serve_app.h"
#include "sheet_words.h"

void serve_health(void *context, struct serve_exchange *x) {
    const struct serve_app *app = context;
    struct bytes body = {0};
    if (app->stopped > 0) {
        serve_send_busy(x, "the server is about to stop");
        return;
    }
    bytes_append_string(&body, "{\"status\":\"ok\"}");
    serve_send_json(x, 200, &body);
}

/* One object that both official clients read. */
static void write_model(struct bytes *out, const struct serve_app *app) {
    bytes_append_string(out, "{\"id\":");
    bytes_append_json_string(out, app->served.model, strlen(app->served.model));
    bytes_printf(out, ",\"object\":\"model\",\"type\":\"model\",\"created\":%lld,\"created_at\":\"",
                 (long long)app->created);
    api_write_time(out, app->created);
    bytes_append_string(out, "\",\"owned_by\":\"sansu\",\"display_name\":");
    bytes_append_json_string(out, app->info.name, strlen(app->info.name));
    bytes_printf(out, ",\"max_context\":%zu,\"parameters\":%zu}", app->served.context, app->info.n_parameters);
}

void serve_models(void *context, struct serve_exchange *x) {
    const struct serve_app *app = context;
    struct bytes body = {0};
    bytes_append_string(&body, "{\"object\":\"list\",\"data\":[");
    write_model(&body, app);
    bytes_append_string(&body, "],\"has_more\":false,\"first_id\":");
    bytes_append_json_string(&body, app->served.model, strlen(app->served.model));
    bytes_append_string(&body, ",\"last_id\":");
    bytes_append_json_string(&body, app->served.model, strlen(app->served.model));
    bytes_append_char(&body, '}');
    serve_send_json(x, 200, &body);
}

void serve_model(void *context, struct serve_exchange *x) {
    const struct serve_app *app = context;
    struct api_problem problem = {0};
    struct bytes body = {0};
    bool ours = serve_slice_is(serve_rest(x), app->served.model) ||
                (app->served.alias && serve_slice_is(serve_rest(x), app->served.alias));
    if (!ours) {
        api_refuse(&problem, 404, "model", "this model is not served here; '%s' is", app->served.model);
        problem.code = "model_not_found";
        serve_send_problem(x, &problem);
        return;
    }
    write_model(&body, app);
    serve_send_json(x, 200, &body);
}

static void write_limits(struct bytes *out, const struct serve_app *app) {
    bytes_printf(out,
                 "\"limits\":{\"head_bytes\":%d,\"head_fields\":%d,\"body_bytes\":1048576,\"batch_bytes\":33554432,"
                 "\"connections\":512,\"head_seconds\":10,\"body_bytes_per_second\":1024,\"idle_seconds\":60,"
                 "\"unsent_bytes\":%d,\"parallel\":%zu,\"queue\":%zu,\"context\":%zu,\"choices\":%d,\"stops\":%d,"
                 "\"stop_bytes\":%d,\"json_depth\":%d,\"sheet_problems\":%d}",
                 SERVE_HEAD_BYTES, SERVE_HEAD_FIELDS, SERVE_UNSENT, app->parallel, app->queue, app->served.context,
                 API_CHOICES, API_STOPS, API_STOP_BYTES, API_JSON_DEPTH, CMD_SHEET_SERVED);
}

void serve_props(void *context, struct serve_exchange *x) {
    const struct serve_app *app = context;
    struct bytes body = {0};
    bytes_append_string(&body, "{\"schema\":\"sansu.props/1\",\"model\":");
    bytes_append_json_string(&body, app->served.model, strlen(app->served.model));
    bytes_append_string(&body, ",\"chat_format\":");
    bytes_append_json_string(&body, app->info.chat_format, strlen(app->info.chat_format));
    bytes_append_string(&body, ",\"build_info\":");
    bytes_append_json_string(&body, app->fingerprint, strlen(app->fingerprint));
    bytes_printf(&body,
                 ",\"total_slots\":%zu,\"default_generation_settings\":{\"n_ctx\":%zu,\"temperature\":0.3,"
                 "\"n_predict\":512,\"seed\":0},",
                 app->parallel, app->served.context);
    bytes_printf(&body, "\"worksheets\":%s,", sheet_is_built() ? "true" : "false");
    write_limits(&body, app);
    bytes_append_char(&body, '}');
    serve_send_json(x, 200, &body);
}

static struct serve_gauges look(const struct serve_app *app) {
    struct serve_gauges now = {.connections = serve_connections(app->server), .uptime = cmd_seconds() - app->began};
    serve_engine_look(&now.load, app->writer);
    serve_process_look(&now.process);
    return now;
}

void serve_metrics(void *context, struct serve_exchange *x) {
    struct serve_app *app = context;
    struct bytes body = {0};
    const struct serve_gauges now = look(app);
    serve_counts_write(&body, &app->counts, &now, app->names);
    serve_reply(x, 200, "text/plain; version=0.0.4; charset=utf-8", &body);
}

/* ---- the same for a person, who asks again and again ---- */

static double mean(const struct serve_histogram *h) { return h->count ? h->sum / (double)h->count : 0; }

static void write_requests(struct bytes *out, const struct serve_app *app, const struct serve_gauges *now) {
    uint64_t answered = 0;
    for (size_t i = 0; i < app->counts.n_replies; i++) answered += app->counts.replies[i].n;
    bytes_printf(out,
                 ",\"requests\":{\"running\":%zu,\"parallel\":%zu,\"waiting\":%zu,\"queue\":%zu,\"connections\":%zu,"
                 "\"answered\":%llu,\"left\":%llu,\"failed\":%llu}",
                 now->load.running, app->parallel, now->load.waiting, app->queue, now->connections,
                 (unsigned long long)answered, (unsigned long long)app->counts.left,
                 (unsigned long long)app->counts.failed);
}

static void write_work(struct bytes *out, const struct serve_counts *c, const struct serve_gauges *now) {
    bytes_printf(
        out,
        ",\"tokens\":{\"prompt\":%llu,\"reused\":%llu,\"written\":%llu},\"passes\":{\"n\":%llu,\"replies\":%llu},"
        "\"seconds\":{\"first_text\":%.4g,\"reply\":%.4g},",
        (unsigned long long)c->prompt_tokens, (unsigned long long)now->load.cache.reused,
        (unsigned long long)c->new_tokens, (unsigned long long)now->load.passes, (unsigned long long)now->load.replies,
        mean(&c->first_token), mean(&c->whole));
    bytes_printf(out, "\"equations\":{\"true\":%llu,\"false\":%llu,\"not_checkable\":%llu},\"overrides\":%llu",
                 (unsigned long long)c->equations[EXACT_TRUE], (unsigned long long)c->equations[EXACT_FALSE],
                 (unsigned long long)c->equations[EXACT_NOT_CHECKABLE], (unsigned long long)c->overrides);
}

static void write_machine(struct bytes *out, const struct serve_app *app, const struct serve_gauges *now) {
    const size_t a_token = app->info.kv_bytes_per_token;
    bytes_printf(
        out,
        ",\"memory\":{\"resident\":%zu,\"weights\":%zu,\"kv\":%zu,\"kv_usage\":%.4g},\"processor\":{\"seconds\":"
        "%.15g,\"threads\":%d,\"kernels\":",
        now->process.resident, app->info.weight_bytes, now->load.cache.allocated * a_token,
        serve_kv_usage(&now->load.cache), now->process.cpu_seconds, app->info.threads);
    bytes_append_json_string(out, app->info.cpu, strlen(app->info.cpu));
    bytes_append_char(out, '}');
}

void serve_status(void *context, struct serve_exchange *x) {
    const struct serve_app *app = context;
    struct bytes body = {0};
    const struct serve_gauges now = look(app);
    bytes_append_string(&body, "{\"schema\":\"sansu.status/1\",\"model\":");
    bytes_append_json_string(&body, app->served.model, strlen(app->served.model));
    bytes_append_string(&body, ",\"weights\":");
    bytes_append_json_string(&body, app->info.weight_type, strlen(app->info.weight_type));
    bytes_append_string(&body, ",\"program\":");
    bytes_append_json_string(&body, app->fingerprint, strlen(app->fingerprint));
    bytes_printf(&body, ",\"parameters\":%zu,\"context\":%zu,\"uptime\":%.3f,\"stopping\":%s", app->info.n_parameters,
                 app->served.context, now.uptime, app->stopped > 0 ? "true" : "false");
    write_requests(&body, app, &now);
    write_work(&body, &app->counts, &now);
    write_machine(&body, app, &now);
    bytes_append_char(&body, '}');
    serve_send_json(x, 200, &body);
}
