/* door.c - connections before the transport sees them.
 *
 *   accept -> HEAD: peek until the head is whole -> gate -> transport
 *                    '-> refused: ANSWER -> LINGER -> closed
 *
 * Heads are peeked, not taken: what the transport reads afterwards are the same bytes.
 *
 * Owns    the descriptors of slots that are HEAD, ANSWER or LINGER
 * Never   hands on a head that was not read strictly
 * Checked tests/serve/refusals_test.c, tests/serve/serve_test.c
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "serve_impl.h"

enum { LINGER_SECONDS = 1, ANSWER_SECONDS = 5, MOST_CONNECTIONS = 512, HEAD_SECONDS = 10 };

static void close_slot(struct serve *s, int fd) {
    serve_slot_release(s, fd);
    close(fd);
}

/* ---- refusals ---- */

static void turn(struct serve_slot *slot, enum slot_kind kind) {
    slot->kind = kind;
    slot->since = serve_now();
}

static void linger(struct serve *s, int fd, struct serve_slot *slot) {
    char away[4096];
    ssize_t n;
    if (slot->kind != SLOT_LINGER) {
        shutdown(fd, SHUT_WR);
        turn(slot, SLOT_LINGER);
    }
    while ((n = recv(fd, away, sizeof away, 0)) > 0) continue;
    if (n == 0 || (errno != EAGAIN && errno != EINTR)) close_slot(s, fd);
}

static void write_answer(struct serve *s, int fd, struct serve_slot *slot) {
    while (slot->written < slot->answer.len) {
        ssize_t n = send(fd, slot->answer.data + slot->written, slot->answer.len - slot->written, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno == EAGAIN) return;
        if (n < 0) {
            close_slot(s, fd);
            return;
        }
        slot->written += (size_t)n;
    }
    linger(s, fd, slot);
}

static const char *phrase(int status) {
    static const struct {
        int status;
        const char *phrase;
    } known[] = {{204, "No Content"},
                 {400, "Bad Request"},
                 {401, "Unauthorized"},
                 {403, "Forbidden"},
                 {404, "Not Found"},
                 {405, "Method Not Allowed"},
                 {408, "Request Timeout"},
                 {411, "Length Required"},
                 {413, "Content Too Large"},
                 {415, "Unsupported Media Type"},
                 {417, "Expectation Failed"},
                 {421, "Misdirected Request"},
                 {431, "Request Header Fields Too Large"},
                 {503, "Service Unavailable"},
                 {505, "HTTP Version Not Supported"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].status == status) return known[i].phrase;
    return "Refused";
}

static void write_head(struct bytes *out, const struct serve *s, const struct serve_head *head,
                       const struct serve_verdict *v, uint64_t id, size_t n_body) {
    bytes_printf(out, "HTTP/1.1 %d %s\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\n", v->status,
                 phrase(v->status));
    if (v->status != 204) bytes_printf(out, "Content-Type: application/json\r\nContent-Length: %zu\r\n", n_body);
    if (v->allow) bytes_printf(out, "Allow: %s\r\n", v->allow);
    if (v->status == 401) bytes_append_string(out, "WWW-Authenticate: Bearer\r\n");
    if (v->status == 503) bytes_append_string(out, "Retry-After: 1\r\n");
    if (head) serve_gate_cors(out, &s->options, head);
    serve_write_id(out, id);
    bytes_append_string(out, "\r\n");
}

/* head: NULL when it was not understood. */
static void answer(struct serve *s, int fd, struct serve_slot *slot, const struct serve_head *head,
                   const struct serve_verdict *v) {
    struct bytes body = {0};
    uint64_t id = ++s->next_id;
    if (v->status != 204) s->options.refuse(s->options.context, &body, v->route, v->status, v->why, id);
    write_head(&slot->answer, s, head, v, id, body.len);
    if (!head || !serve_slice_is(head->method, "HEAD")) bytes_append(&slot->answer, bytes_text(&body), body.len);
    const struct serve_record record = {
        .route = v->route, .id = id, .status = v->status, .sent = body.len, .seconds = serve_now() - slot->since};
    if (s->options.record) s->options.record(s->options.context, &record);
    bytes_free(&body);
    turn(slot, SLOT_ANSWER);
    serve_unwatch(s, fd);
    if (slot->answer.failed || !serve_watch(s, fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET))
        close_slot(s, fd);
    else
        write_answer(s, fd, slot);
}

static void refuse(struct serve *s, int fd, struct serve_slot *slot, int status, const char *why) {
    answer(s, fd, slot, NULL, &(struct serve_verdict){.status = status, .why = why});
}

/* ---- heads ---- */

static void hand_over(struct serve *s, int fd, struct serve_slot *slot, const char *data, const struct serve_head *head,
                      const struct serve_verdict *verdict) {
    struct serve_exchange *x = serve_exchange_open(s, fd, data, head, verdict);
    if (!x) {
        refuse(s, fd, slot, 503, "out of memory");
        return;
    }
    serve_unwatch(s, fd);
    turn(slot, SLOT_EXCHANGE);
    slot->exchange = x;
    if (!serve_transport_add(x)) serve_exchange_close(x); /* it closed the descriptor */
}

static void pass_gate(struct serve *s, int fd, struct serve_slot *slot, const char *data,
                      const struct serve_head *head) {
    struct serve_verdict verdict;
    serve_gate_check(&verdict, &s->options, head);
    if (serve_gate_is_preflight(&s->options, head)) verdict = (struct serve_verdict){.status = 204, .why = ""};
    if (verdict.status)
        answer(s, fd, slot, head, &verdict);
    else
        hand_over(s, fd, slot, data, head, &verdict);
}

static void peek_head(struct serve *s, int fd, struct serve_slot *slot) {
    char data[SERVE_HEAD_BYTES];
    struct serve_head head;
    const char *why;
    int status;
    ssize_t n = recv(fd, data, sizeof data, MSG_PEEK);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (n <= 0) {
        close_slot(s, fd);
        return;
    }
    bool line_ended = memchr(data + slot->seen, '\n', (size_t)n - slot->seen) || (size_t)n == sizeof data;
    slot->seen = (size_t)n;
    if (!line_ended) return;
    enum serve_head_state state = serve_head_read(&head, data, (size_t)n, &status, &why);
    if (state == SERVE_HEAD_BAD) refuse(s, fd, slot, status, why);
    if (state == SERVE_HEAD_READY) pass_gate(s, fd, slot, data, &head);
}

/* ---- connections ---- */

static void welcome(struct serve *s, int fd) {
    struct serve_slot *slot = serve_slot_of(s, fd);
    size_t most = s->options.most_connections ? s->options.most_connections : MOST_CONNECTIONS;
    if (!slot) {
        close(fd);
        return;
    }
    turn(slot, SLOT_HEAD);
    slot->seen = 0;
    s->n_connections++;
    if (!serve_watch(s, fd, EPOLLIN | EPOLLRDHUP | EPOLLET))
        close_slot(s, fd);
    else if (s->n_connections > most)
        refuse(s, fd, slot, 503, "too many connections");
}

void serve_door_accept(struct serve *s, int listener) {
    int fd;
    while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0 || errno == EINTR ||
           errno == ECONNABORTED)
        if (fd >= 0) welcome(s, fd);
    if (errno == EAGAIN || s->deaf) return;
    for (int i = 0; i < s->n_listeners; i++) serve_unwatch(s, s->listener[i]); /* no descriptors: until the next tick */
    s->deaf = true;
}

void serve_door_event(struct serve *s, int fd, struct serve_slot *slot, bool left) {
    if (slot->kind == SLOT_HEAD) {
        peek_head(s, fd, slot);
        if (left && slot->kind == SLOT_HEAD) close_slot(s, fd); /* in the middle of its head */
    } else if (slot->kind == SLOT_ANSWER) {
        write_answer(s, fd, slot);
    } else {
        linger(s, fd, slot);
    }
}

void serve_door_tick(struct serve *s, int fd, struct serve_slot *slot, double now) {
    double age = now - slot->since;
    int head_seconds = s->options.head_seconds ? s->options.head_seconds : HEAD_SECONDS;
    if (slot->kind == SLOT_HEAD && age > head_seconds)
        refuse(s, fd, slot, 408, "the head did not come in time");
    else if ((slot->kind == SLOT_ANSWER && age > ANSWER_SECONDS) || (slot->kind == SLOT_LINGER && age > LINGER_SECONDS))
        close_slot(s, fd);
}
