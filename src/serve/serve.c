/* serve.c - the loop: one epoll over listeners, heads, leaving clients, the transport and the wake-up call.
 *
 *   wait -> accept | head | client left | wake -> transport runs -> once a second: deadlines, the program's tick
 *
 * Nothing spins: without connections it waits without a timeout.
 *
 * Owns    the descriptors, the slots
 * Checked tests/serve/serve_test.c, tests/serve/refusals_test.c
 */
#include "serve.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "serve_impl.h"

enum { EVENTS = 256, BODY_SECONDS = 10, BYTES_A_SECOND = 1024, FIRST_SLOTS = 64 };

double serve_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* ---- slots ---- */

struct serve_slot *serve_slot_of(struct serve *s, int fd) {
    size_t need = (size_t)fd + 1, n = s->n_slots ? s->n_slots : FIRST_SLOTS;
    if (need <= s->n_slots) return &s->slot[fd];
    while (n < need) n *= 2;
    struct serve_slot *slot = realloc(s->slot, n * sizeof *slot);
    if (!slot) return NULL;
    memset(slot + s->n_slots, 0, (n - s->n_slots) * sizeof *slot);
    s->slot = slot;
    s->n_slots = n;
    return &s->slot[fd];
}

void serve_slot_release(struct serve *s, int fd) {
    struct serve_slot *slot = &s->slot[fd];
    serve_unwatch(s, fd);
    bytes_free(&slot->answer);
    *slot = (struct serve_slot){.generation = slot->generation + 1};
    s->n_connections--;
}

bool serve_watch(struct serve *s, int fd, uint32_t events) {
    const struct serve_slot *slot = serve_slot_of(s, fd);
    if (!slot) return false;
    struct epoll_event e = {.events = events, .data.u64 = (uint64_t)slot->generation << 32 | (uint32_t)fd};
    return epoll_ctl(s->epoll, EPOLL_CTL_ADD, fd, &e) == 0;
}

void serve_unwatch(struct serve *s, int fd) { (void)epoll_ctl(s->epoll, EPOLL_CTL_DEL, fd, NULL); }

size_t serve_connections(const struct serve *s) { return s->n_connections; }

/* ---- open, close ---- */

static bool watch_listeners(struct serve *s) {
    bool ok = true;
    for (int i = 0; i < s->n_listeners; i++) ok &= serve_watch(s, s->listener[i], EPOLLIN);
    s->deaf = false;
    return ok;
}

static bool open_all(struct serve *s, struct err *err) {
    s->epoll = epoll_create1(EPOLL_CLOEXEC);
    s->wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (s->epoll < 0 || s->wake < 0) return err_set(err, ERR_RESOURCE, "no descriptors: %s", strerror(errno));
    if (!serve_transport_open(s, err) || !serve_listen(s, err)) return false;
    bool ok = serve_watch(s, s->wake, EPOLLIN) && serve_watch(s, serve_transport_fd(s), EPOLLIN) && watch_listeners(s);
    return ok || err_set(err, ERR_RESOURCE, "out of memory");
}

bool serve_open(struct serve **out, const struct serve_options *options, struct err *err) {
    struct serve *s = calloc(1, sizeof *s);
    if (!s) return err_set(err, ERR_RESOURCE, "out of memory");
    s->options = *options;
    s->epoll = s->wake = -1;
    if (!open_all(s, err)) {
        serve_close(s);
        return false;
    }
    *out = s;
    return true;
}

int serve_port(const struct serve *s) { return s->port; }

static void give_up_all(struct serve *s) {
    for (size_t fd = 0; fd < s->n_slots; fd++) {
        struct serve_slot *slot = &s->slot[fd];
        if (slot->kind == SLOT_EXCHANGE) {
            serve_exchange_gone(slot->exchange);
        } else if (slot->kind != SLOT_FREE) {
            serve_slot_release(s, (int)fd);
            close((int)fd);
        }
    }
}

void serve_close(struct serve *s) {
    if (!s) return;
    give_up_all(s);
    serve_transport_close(s);
    serve_stop_listening(s);
    if (s->epoll >= 0) close(s->epoll);
    if (s->wake >= 0) close(s->wake);
    free(s->slot);
    free(s);
}

void serve_wake(struct serve *s) {
    uint64_t one = 1;
    (void)!write(s->wake, &one, sizeof one);
}

/* ---- the loop ---- */

static bool is_listener(const struct serve *s, int fd) {
    for (int i = 0; i < s->n_listeners; i++)
        if (s->listener[i] == fd) return true;
    return false;
}

static void woken(struct serve *s) {
    uint64_t times;
    (void)!read(s->wake, &times, sizeof times);
    if (s->options.woken) s->options.woken(s->options.context);
}

/* Behind a reply that is whole, every client leaves; what of it is unsent, the transport tries to send. */
static void client_left(struct serve_exchange *x) {
    if (!x->ended) serve_exchange_gone(x);
}

static void dispatch(struct serve *s, const struct epoll_event *e) {
    int fd = (int)(uint32_t)e->data.u64;
    struct serve_slot *slot = &s->slot[fd];
    if (slot->generation != (uint32_t)(e->data.u64 >> 32)) return; /* of an earlier connection */
    if (fd == s->wake)
        woken(s);
    else if (is_listener(s, fd))
        serve_door_accept(s, fd);
    else if (slot->kind == SLOT_EXCHANGE) /* watched for clients that leave, and nothing else */
        client_left(slot->exchange);
    else if (slot->kind != SLOT_FREE)
        serve_door_event(s, fd, slot, e->events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR));
}

/* A body comes at 1 KiB a second at least. */
static void check_body(struct serve_exchange *x, double now) {
    int extra = x->serve->options.head_seconds ? x->serve->options.head_seconds : BODY_SECONDS;
    if (!x->started && now - x->began > extra + (double)x->head.length / BYTES_A_SECOND) serve_exchange_gone(x);
}

static void tick(struct serve *s, double now) {
    s->ticked = now;
    if (s->deaf) (void)watch_listeners(s);
    for (size_t fd = 0; fd < s->n_slots; fd++) {
        struct serve_slot *slot = &s->slot[fd];
        if (slot->kind == SLOT_EXCHANGE)
            check_body(slot->exchange, now);
        else if (slot->kind != SLOT_FREE)
            serve_door_tick(s, (int)fd, slot, now);
    }
    if (s->options.tick) s->options.tick(s->options.context);
}

static int timeout(const struct serve *s, bool stopping) {
    int ms = serve_transport_timeout(s);
    bool busy = s->n_connections || s->deaf || stopping;
    return busy && (ms < 0 || ms > 1000) ? 1000 : ms;
}

static bool asks(bool (*question)(void *context), const struct serve *s) {
    return question && question(s->options.context);
}

bool serve_run(struct serve *s, struct err *err) {
    struct epoll_event events[EVENTS];
    bool stopping = false;
    while (!stopping || s->n_connections) {
        int n = epoll_wait(s->epoll, events, EVENTS, timeout(s, stopping));
        if (n < 0 && errno != EINTR) return err_set(err, ERR_WORK, "waiting for connections: %s", strerror(errno));
        for (int i = 0; i < n; i++) dispatch(s, &events[i]);
        serve_transport_run(s);
        if (serve_now() - s->ticked >= 1) tick(s, serve_now());
        stopping = asks(s->options.stop, s);
        if (stopping && asks(s->options.abandon, s)) break;
    }
    return true;
}
