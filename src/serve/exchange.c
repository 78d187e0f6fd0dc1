/* exchange.c - one request and its reply, as the program sees them.
 *
 * Owns    copies of head and body, what of the reply is unsent
 * Checked tests/serve/serve_test.c
 */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "serve_impl.h"

static void move_slice(struct serve_slice *s, const char *from, const char *to) {
    if (s->data) s->data = to + (s->data - from);
}

struct serve_exchange *serve_exchange_open(struct serve *s, int fd, const char *head, const struct serve_head *at,
                                           const struct serve_verdict *verdict) {
    struct serve_exchange *x = calloc(1, sizeof *x);
    if (!x) return NULL;
    bytes_append(&x->head_bytes, head, at->n_bytes);
    if (x->head_bytes.failed) {
        free(x);
        return NULL;
    }
    const char *copy = bytes_text(&x->head_bytes);
    x->serve = s;
    x->fd = fd;
    x->id = ++s->next_id;
    x->began = serve_now();
    x->head = *at;
    x->verdict = *verdict;
    move_slice(&x->head.method, head, copy);
    move_slice(&x->head.path, head, copy);
    move_slice(&x->head.query, head, copy);
    move_slice(&x->verdict.rest, head, copy);
    for (size_t i = 0; i < at->n_fields; i++) {
        move_slice(&x->head.field[i].name, head, copy);
        move_slice(&x->head.field[i].value, head, copy);
    }
    serve_gate_cors(&x->headers, &s->options, &x->head);
    serve_write_id(&x->headers, x->id);
    return x;
}

void serve_write_id(struct bytes *out, uint64_t id) {
    unsigned long long n = (unsigned long long)id;
    bytes_printf(out, "X-Request-Id: req_%llu\r\nRequest-Id: req_%llu\r\n", n, n);
}

static void tell(struct serve_exchange *x) {
    const struct serve_options *o = &x->serve->options;
    if (x->told || !x->started) return;
    x->told = true;
    if (o->gone) o->gone(o->context, x);
}

void serve_exchange_gone(struct serve_exchange *x) {
    x->gone = true;
    tell(x);
    shutdown(x->fd, SHUT_RDWR);
    serve_transport_resume(x);
}

void serve_exchange_close(struct serve_exchange *x) {
    const struct serve_options *o = &x->serve->options;
    const struct serve_record record = {.route = x->verdict.route,
                                        .id = x->id,
                                        .status = x->status,
                                        .seconds = serve_now() - x->began,
                                        .received = x->body.len,
                                        .sent = x->sent,
                                        .gone = x->gone || x->status == 0};
    tell(x);
    if (o->record) o->record(o->context, &record);
    serve_slot_release(x->serve, x->fd);
    bytes_free(&x->head_bytes);
    bytes_free(&x->body);
    bytes_free(&x->headers);
    bytes_free(&x->out);
    free(x);
}

/* ---- the request ---- */

uint64_t serve_id(const struct serve_exchange *x) { return x->id; }
const struct serve_route *serve_route(const struct serve_exchange *x) { return x->verdict.route; }
const struct serve_head *serve_head(const struct serve_exchange *x) { return &x->head; }
struct serve_slice serve_rest(const struct serve_exchange *x) {
    return x->verdict.rest;
}
double serve_began(const struct serve_exchange *x) { return x->began; }
void serve_set_user(struct serve_exchange *x, void *user) { x->user = user; }
void *serve_user(const struct serve_exchange *x) { return x->user; }

const char *serve_body(const struct serve_exchange *x, size_t *n) {
    *n = x->body.len;
    return bytes_text(&x->body);
}

/* ---- the reply ---- */

void serve_add_header(struct serve_exchange *x, const char *name, const char *value) {
    bytes_printf(&x->headers, "%s: %s\r\n", name, value);
}

void serve_reply(struct serve_exchange *x, int status, const char *type, struct bytes *body) {
    x->status = status;
    x->type = type;
    x->out = *body;
    x->sent = body->len;
    x->ended = true;
    *body = (struct bytes){0};
    serve_transport_resume(x);
}

void serve_stream_begin(struct serve_exchange *x, int status, const char *type) {
    x->status = status;
    x->type = type;
    x->streaming = true;
    serve_transport_resume(x);
}

size_t serve_stream_unsent(const struct serve_exchange *x) { return x->out.len - x->out_at; }

void serve_stream_write(struct serve_exchange *x, const char *data, size_t n) {
    if (x->gone) return;
    if (serve_stream_unsent(x) > SERVE_UNSENT) {
        serve_exchange_gone(x);
        return;
    }
    bytes_append(&x->out, data, n);
    serve_transport_resume(x);
}

void serve_stream_end(struct serve_exchange *x) {
    x->ended = true;
    serve_transport_resume(x);
}
