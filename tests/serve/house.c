#include "serve/house.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "test.h"

static void text(struct serve_exchange *x, int status, const char *words) {
    struct bytes body = {0};
    bytes_append_string(&body, words);
    serve_reply(x, status, "text/plain", &body);
}

static void hello(void *context, struct serve_exchange *x) {
    (void)context;
    serve_add_header(x, "X-Of-The-Route", "yes");
    text(x, 200, "hello");
}

static void echo(void *context, struct serve_exchange *x) {
    struct house *h = context;
    struct bytes body = {0};
    size_t n;
    const char *data = serve_body(x, &n);
    atomic_fetch_add(&h->bodies, 1);
    bytes_append(&body, data, n);
    serve_reply(x, 200, "application/json", &body);
}

static void item(void *context, struct serve_exchange *x) {
    struct bytes body = {0};
    (void)context;
    bytes_printf(&body, "item %.*s", (int)serve_rest(x).n, serve_rest(x).data);
    serve_reply(x, 200, "text/plain", &body);
}

static void later(void *context, struct serve_exchange *x) {
    struct house *h = context;
    h->waiting = x;
}

static void stream(void *context, struct serve_exchange *x) {
    (void)context;
    serve_set_user(x, (void *)(size_t)strtoul(serve_rest(x).data, NULL, 10));
    serve_stream_begin(x, 200, "text/event-stream");
}

static void flood(void *context, struct serve_exchange *x) {
    struct house *h = context;
    serve_stream_begin(x, 200, "text/event-stream");
    h->waiting = x;
}

static const struct serve_route routes[] = {
    {.method = "GET", .path = "/hello", .run = hello, .flags = SERVE_NO_KEY},
    {.method = "POST", .path = "/echo", .run = echo},
    {.method = "POST", .path = "/large", .run = echo, .flags = SERVE_ANY_TEXT, .most_body = 4 << 20},
    {.method = "GET", .path = "/item/", .run = item, .flags = SERVE_PREFIX},
    {.method = "GET", .path = "/stream/", .run = stream, .flags = SERVE_PREFIX},
    {.method = "GET", .path = "/flood", .run = flood},
    {.method = "GET", .path = "/later", .run = later},
    {0}};

static void refuse(void *context, struct bytes *body, const struct serve_route *route, int status, const char *why,
                   uint64_t id) {
    (void)context, (void)route, (void)id;
    bytes_printf(body, "{\"status\":%d,\"why\":", status);
    bytes_append_json_string(body, why, strlen(why));
    bytes_append_string(body, "}");
}

static void woken(void *context) {
    struct house *h = context;
    struct serve_exchange *x = h->waiting;
    if (!x) return;
    if (strcmp(serve_route(x)->path, "/flood") == 0) {
        static const char piece[16 << 10] = {'x'};
        serve_stream_write(x, piece, sizeof piece);
        return;
    }
    h->waiting = NULL;
    text(x, 200, "later");
}

/* /stream/N: the next line whenever the last one is through. */
static void drained(void *context, struct serve_exchange *x) {
    size_t left = (size_t)serve_user(x);
    char line[40];
    (void)context;
    if (strcmp(serve_route(x)->path, "/stream/") != 0) return;
    if (left == 0) {
        serve_stream_end(x);
        return;
    }
    serve_set_user(x, (void *)(left - 1));
    serve_stream_write(x, line, (size_t)snprintf(line, sizeof line, "data: %zu\n\n", left));
}

static void gone(void *context, struct serve_exchange *x) {
    struct house *h = context;
    if (h->waiting == x) {
        h->waiting = NULL;
        atomic_fetch_add(&h->gone, 1);
    }
}

static void record(void *context, const struct serve_record *r) {
    struct house *h = context;
    atomic_store(&h->last_status, r->status);
    atomic_fetch_add(&h->recorded, 1);
}

static bool stop(void *context) { return atomic_load(&((struct house *)context)->stop); }
static bool abandon(void *context) { return atomic_load(&((struct house *)context)->abandon); }

static void *run(void *context) {
    struct house *h = context;
    struct err err = {0};
    if (!serve_run(h->server, &err)) abort();
    return NULL;
}

void house_open(struct house *h, const struct serve_options *options) {
    struct err err = {0};
    memset(h, 0, sizeof *h);
    struct serve_options o = *options;
    o.routes = routes;
    o.context = h;
    o.refuse = refuse;
    o.woken = woken;
    o.drained = drained;
    o.gone = gone;
    o.record = record;
    o.stop = stop;
    o.abandon = abandon;
    assert_ok(serve_open(&h->server, &o, &err), err);
    h->port = serve_port(h->server);
    assert_int_equal(pthread_create(&h->thread, NULL, run, h), 0);
}

void house_wake(struct house *h) { serve_wake(h->server); }

void house_close(struct house *h) {
    atomic_store(&h->stop, true);
    serve_wake(h->server);
    pthread_join(h->thread, NULL);
    serve_close(h->server);
}
