/* serve.c - `sansu serve`: the engine behind HTTP, for a page and for programs that speak OpenAI's or Anthropic's API.
 *
 *   flags -> engine, tutor (a thread), two clerks (threads) -> the loop (this thread) -> SIGTERM: the last replies
 *
 * Reads   flags, a key file, a model       Writes  stdout: where it listens; stderr: a line a request, without texts
 * Checked tests/e2e/serve_info_test.c, tests/e2e/serve_text_test.c, tests/e2e/serve_end_test.c
 */
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "serve_setup.h"
#include "words.h"

enum { CUT_SECONDS = 2 /* after the grace: error events still reach their clients */ };

/* ---- the loop's questions ---- */

static struct serve_app the_app; /* one a process: a signal's handler has no context */

static void wake(void *context) { serve_wake(((struct serve_app *)context)->server); }
static void wake_from_handler(void) { wake(&the_app); }

static void woken(void *context) {
    struct serve_app *app = context;
    serve_clerk_news(app->clerk);
    serve_clerk_news(app->printer);
    serve_jobs_news(app);
}

static void gone(void *context, struct serve_exchange *x) {
    struct serve_owner *owner = serve_user(x);
    (void)context;
    serve_set_user(x, NULL);
    if (owner && owner->gone) owner->gone(owner);
}

static void drained(void *context, struct serve_exchange *x) {
    struct serve_owner *owner = serve_user(x);
    (void)context;
    if (owner && owner->drained) owner->drained(owner);
}

/* Asked to end: what waits is sent away at once, what runs after the grace. */
static bool stop(void *context) {
    struct serve_app *app = context;
    if (!cmd_interrupted()) return false;
    if (app->stopped == 0) {
        app->stopped = cmd_seconds();
        serve_jobs_drop(app, app->grace > 0);
    }
    return true;
}

static void tick(void *context) {
    struct serve_app *app = context;
    serve_jobs_tick(app);
    if (app->stopped > 0 && cmd_seconds() - app->stopped > app->grace) serve_jobs_drop(app, false);
}

static bool abandon(void *context) {
    const struct serve_app *app = context;
    return cmd_seconds() - app->stopped > app->grace + CUT_SECONDS;
}

/* ---- running ---- */

static bool open_server(struct serve_app *app, const struct serve_flags *f, const struct bytes *key, struct err *err) {
    const struct serve_options options = {.address = f->host,
                                          .port = (int)f->port,
                                          .key = key->len ? bytes_text(key) : NULL,
                                          .allow_host = f->allow_host.item,
                                          .n_allow_host = f->allow_host.n,
                                          .allow_origin = f->origin,
                                          .routes = serve_routes,
                                          .context = app,
                                          .refuse = serve_refuse_at_door,
                                          .woken = woken,
                                          .tick = tick,
                                          .gone = gone,
                                          .drained = drained,
                                          .record = serve_count,
                                          .stop = stop,
                                          .abandon = abandon};
    return serve_open(&app->server, &options, err);
}

static void say_where(const struct serve_app *app, const struct serve_flags *f) {
    bool six = f->host && strchr(f->host, ':');
    printf(say("listening on http://%s%s%s:%d (%s)\n"), six ? "[" : "", f->host ? f->host : "127.0.0.1", six ? "]" : "",
           serve_port(app->server), app->served.model);
    fflush(stdout);
}

static bool serve_until_told(struct serve_app *app, const struct serve_flags *f, struct tutor *tutor, struct err *err) {
    bool ok = serve_engine_open(&app->writer, tutor, wake, app, err) && serve_clerk_open(&app->clerk, wake, app, err) &&
              serve_clerk_open(&app->printer, wake, app, err);
    cmd_tell_interrupt(wake_from_handler);
    cmd_catch_interrupt();
    if (ok) say_where(app, f);
    ok = ok && serve_run(app->server, err);
    cmd_tell_interrupt(NULL);
    if (app->writer) serve_engine_stop(app->writer); /* first the threads that wake the server */
    serve_clerk_close(app->clerk);
    serve_clerk_close(app->printer);
    serve_close(app->server);
    serve_jobs_close(app);
    serve_engine_close(app->writer);
    return ok;
}

static int run(struct serve_app *app, const struct serve_flags *f) {
    struct err err = {0};
    struct bytes key = {0};
    struct tutor *tutor = NULL;
    json_object_seed(0); /* once, before there are threads */
    signal(SIGPIPE, SIG_IGN);
    bool ok = serve_read_key(&key, f, &err) && serve_app_open(app, &tutor, f, &err) &&
              open_server(app, f, &key, &err) && serve_until_told(app, f, tutor, &err) &&
              (!app->library || library_settle(app->library, &err));
    serve_app_close(app, tutor);
    if (key.data) memset(key.data, 0, key.len);
    bytes_free(&key);
    return ok ? 0 : cmd_fail("serve", &err);
}

int cmd_serve(int argc, char **argv) {
    struct serve_flags f = {.port = 8080, .parallel = 8, .queue = 64, .grace = 30};
    const struct cmd_flag flags[] = {
        {"--host", FLAG_STRING, &f.host, "ADDRESS", "listen on this IP address (default: 127.0.0.1 and ::1)", 0, 0},
        {"--port", FLAG_INT, &f.port, "N", "port; 0 is any free one (default 8080)", 0, 65535},
        {"--key-file", FLAG_STRING, &f.key_file, "FILE", "requests must carry this key ($SANSU_API_KEY)", 0, 0},
        {"--allow-host", FLAG_LIST, &f.allow_host, "NAME", "a name that Host may have besides localhost", 0, 0},
        {"--allow-origin", FLAG_STRING, &f.origin, "URL", "pages of this origin may ask, too", 0, 0},
        {"--parallel", FLAG_INT, &f.parallel, "N", "replies written side by side (8); never changes them", 1, 64},
        {"--queue", FLAG_INT, &f.queue, "N", "requests that may wait (64); more are told to come again", 0, 10000},
        {"--grace", FLAG_INT, &f.grace, "S", "seconds that replies get to end after SIGTERM (30)", 0, 3600},
        {"--alias", FLAG_STRING, &f.alias, "NAME", "the model's name for clients (default: its own)", 0, 0},
        {"--any-model", FLAG_BOOL, &f.any_model, NULL, "answer whatever model a request names", 0, 0},
        {"--ctx", FLAG_INT, &f.context, "N", "most tokens of prompt and reply (the model's)", 16, 1 << 24},
        {"--library", FLAG_STRING, &f.library, "FILE", "keep items, their versions and decisions in this file", 0, 0},
        {"--pairs", FLAG_STRING, &f.pairs, "DIR", "ask teachers for votes on the pairs of this --blind-sheet", 0, 0},
        {"--date", FLAG_STRING, &f.date, "YYYY-MM-DD", "the day that the chat format prints (default today)", 0, 0},
        CMD_READER_FLAG(f.reader),
        {"--font", FLAG_STRING, &f.font, "FILE", "a TrueType font (default: BIZ UDPGothic, else IPAexGothic)", 0, 0},
        {"--metrics-names", FLAG_STRING, &f.names, "NAMES", "names at /metrics: sansu, llamacpp or vllm", 0, 0},
        {"--quiet", FLAG_BOOL, &f.quiet, NULL, "no line a request on standard error", 0, 0},
        CMD_PREFIX_CACHE_FLAG(f.no_prefix_cache),
        CMD_MODEL_FLAGS(f.model),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {
        "sansu serve [flags]\n",
        "Serve the engine over HTTP: OpenAI's and Anthropic's APIs, checked explanations, audits, problems (docs/serve.md).",
        "sansu serve --port 8080 --parallel 8", flags, NULL};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    snprintf(the_app.fingerprint, sizeof the_app.fingerprint, "sansu-%s", SANSU_VERSION);
    return run(&the_app, &f);
}
