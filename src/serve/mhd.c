/* mhd.c - the transport: libmicrohttpd reads bodies and writes replies, in the loop's thread. No other file knows it.
 *
 *   serve_transport_add -> head again, body -> route->run -> reply now | suspended until serve_transport_resume
 *   stream: the library asks for bytes; when there are none, its connection is suspended
 *
 * Owns    the daemon; connections that were handed over, until it closes them
 * Never   waits; sees a head that the door did not pass
 * Checked tests/serve/serve_test.c
 */
#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "serve_impl.h"

enum { IDLE_SECONDS = 60, CONNECTION_MEMORY = 64 << 10, BLOCK = 16 << 10 };

static struct serve_exchange *exchange_of(struct serve *s, struct MHD_Connection *c) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);
    struct serve_slot *slot = info ? serve_slot_of(s, info->connect_fd) : NULL;
    return slot && slot->kind == SLOT_EXCHANGE ? slot->exchange : NULL;
}

/* From here on a client that leaves is noticed by the loop. */
static void suspend(struct serve_exchange *x) {
    if (!x->watched) x->watched = serve_watch(x->serve, x->fd, EPOLLRDHUP | EPOLLET);
    x->suspended = true;
    MHD_suspend_connection(x->connection);
}

void serve_transport_resume(struct serve_exchange *x) {
    if (!x->suspended) return;
    x->suspended = false;
    MHD_resume_connection(x->connection);
}

/* ---- replies ---- */

static ssize_t read_stream(void *context, uint64_t at, char *to, size_t room) {
    struct serve_exchange *x = context;
    const struct serve_options *o = &x->serve->options;
    (void)at;
    if (!x->gone && !x->ended && !serve_stream_unsent(x) && o->drained) o->drained(o->context, x);
    if (x->gone || x->out.failed) return MHD_CONTENT_READER_END_WITH_ERROR;
    size_t n = serve_stream_unsent(x) < room ? serve_stream_unsent(x) : room;
    if (!n && x->ended) return MHD_CONTENT_READER_END_OF_STREAM;
    if (!n) {
        suspend(x);
        return 0;
    }
    memcpy(to, x->out.data + x->out_at, n);
    x->out_at += n;
    x->sent += n;
    if (x->out_at == x->out.len) {
        bytes_clear(&x->out);
        x->out_at = 0;
    }
    return (ssize_t)n;
}

static void add_lines(struct MHD_Response *response, struct bytes *lines) {
    char *at = lines->data, *colon, *end;
    while (at && (end = strstr(at, "\r\n")) != NULL && (colon = strstr(at, ": ")) != NULL) {
        *end = *colon = 0;
        MHD_add_response_header(response, at, colon + 2);
        at = end + 2;
    }
}

static struct MHD_Response *make_response(struct serve_exchange *x) {
    if (x->streaming) return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK, read_stream, x, NULL);
    struct bytes body = x->out;
    if (body.failed) return NULL;
    x->out = (struct bytes){0};
    if (!body.data) return MHD_create_response_from_buffer(0, "", MHD_RESPMEM_PERSISTENT);
    return MHD_create_response_from_buffer(body.len, body.data, MHD_RESPMEM_MUST_FREE);
}

static enum MHD_Result queue(struct serve_exchange *x) {
    struct MHD_Response *response = make_response(x);
    if (!response) return MHD_NO;
    add_lines(response, &x->headers);
    MHD_add_response_header(response, "Content-Type", x->type);
    MHD_add_response_header(response, "Connection", "close");
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    enum MHD_Result ok = MHD_queue_response(x->connection, (unsigned)x->status, response);
    MHD_destroy_response(response);
    return ok;
}

/* ---- requests ---- */

/* Called for the head, for each piece of the body, at its end, and whenever a suspended connection goes on. */
static enum MHD_Result handle(void *context, struct MHD_Connection *c, const char *url, const char *method,
                              const char *version, const char *data, size_t *n, void **own) {
    struct serve_exchange *x = exchange_of(context, c);
    (void)url, (void)method, (void)version;
    if (!x || x->gone) return MHD_NO;
    if (!*own) {
        *own = x->connection = c;
        return MHD_YES;
    }
    if (*n) {
        bytes_append(&x->body, data, *n);
        *n = 0;
        return x->body.failed ? MHD_NO : MHD_YES;
    }
    if (!x->started) {
        x->started = true;
        x->verdict.route->run(x->serve->options.context, x);
    }
    if (x->gone) return MHD_NO;
    if (x->status) return queue(x);
    suspend(x);
    return MHD_YES;
}

static void closed(void *context, struct MHD_Connection *c, void **own, enum MHD_ConnectionNotificationCode code) {
    struct serve_exchange *x = code == MHD_CONNECTION_NOTIFY_CLOSED ? exchange_of(context, c) : NULL;
    (void)own;
    if (x) serve_exchange_close(x);
}

/* The target was read strictly; what the library's decoding would make of it is never asked. */
static size_t keep_as_it_is(void *context, struct MHD_Connection *c, char *text) {
    (void)context, (void)c;
    return strlen(text);
}

/* ---- the daemon ---- */

bool serve_transport_open(struct serve *s, struct err *err) {
    unsigned idle = s->options.idle_seconds ? (unsigned)s->options.idle_seconds : IDLE_SECONDS;
    s->transport = MHD_start_daemon(MHD_USE_EPOLL | MHD_USE_NO_LISTEN_SOCKET | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL,
                                    handle, s, MHD_OPTION_NOTIFY_CONNECTION, closed, s, MHD_OPTION_UNESCAPE_CALLBACK,
                                    keep_as_it_is, NULL, MHD_OPTION_CONNECTION_TIMEOUT, idle,
                                    MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)CONNECTION_MEMORY, MHD_OPTION_END);
    return s->transport || err_set(err, ERR_RESOURCE, "the HTTP library cannot start");
}

void serve_transport_close(struct serve *s) {
    if (!s->transport) return;
    MHD_run(s->transport); /* what was resumed, to be given up */
    MHD_stop_daemon(s->transport);
    s->transport = NULL;
}

int serve_transport_fd(const struct serve *s) {
    return MHD_get_daemon_info(s->transport, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
}

int serve_transport_timeout(const struct serve *s) {
    MHD_UNSIGNED_LONG_LONG ms;
    if (MHD_get_timeout(s->transport, &ms) != MHD_YES) return -1;
    return ms < 60000 ? (int)ms : 60000;
}

void serve_transport_run(struct serve *s) { MHD_run(s->transport); }

bool serve_transport_add(struct serve_exchange *x) {
    struct sockaddr_storage address;
    socklen_t n = sizeof address;
    if (getpeername(x->fd, (struct sockaddr *)&address, &n) != 0) memset(&address, 0, n = sizeof address);
    return MHD_add_connection(x->serve->transport, x->fd, (struct sockaddr *)&address, n) == MHD_YES;
}
