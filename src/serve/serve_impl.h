/* serve_impl.h - what the files of this room share: connections by descriptor, exchanges, the door, the transport. */
#ifndef SANSU_SERVE_IMPL_H
#define SANSU_SERVE_IMPL_H

#include "base/bytes.h"
#include "gate.h"
#include "serve.h"

/* One connection. A descriptor is the index of its slot; the generation tells an event of an earlier connection with
 * the same descriptor from one of this. */
enum slot_kind {
    SLOT_FREE,
    SLOT_HEAD,    /* its head is awaited; nothing was taken out of the socket */
    SLOT_ANSWER,  /* a refusal is being written */
    SLOT_LINGER,  /* it was written; what still comes is thrown away, so that the refusal is not lost by a reset */
    SLOT_EXCHANGE /* the transport has it */
};

struct serve_slot {
    enum slot_kind kind;
    uint32_t generation;
    double since; /* of the kind */
    size_t seen;  /* bytes of the head that were looked at */
    struct bytes answer;
    size_t written;
    struct serve_exchange *exchange;
};

struct serve_exchange {
    struct serve *serve;
    int fd;
    uint64_t id;
    double began;
    struct bytes head_bytes, body;
    struct serve_head head; /* slices of head_bytes */
    struct serve_verdict verdict;
    void *user;
    /* the reply */
    int status; /* 0: it did not begin */
    const char *type;
    struct bytes headers; /* lines with CR LF */
    struct bytes out;     /* the whole body, or what of a stream is unsent from out_at on */
    size_t out_at, sent;
    bool streaming, ended;
    bool started; /* run was called */
    bool gone, told, watched;
    /* the transport's */
    void *connection;
    bool suspended;
};

struct serve {
    struct serve_options options;
    int listener[2], n_listeners, port;
    bool deaf;       /* descriptors ran out: the listeners are not watched until the next tick */
    int epoll, wake; /* -1: not open */
    void *transport;
    uint64_t next_id;
    struct serve_slot *slot;
    size_t n_slots, n_connections;
    double ticked;
};

double serve_now(void);
/* The slot of a descriptor; NULL: no memory. */
struct serve_slot *serve_slot_of(struct serve *s, int fd);
/* Watch a connection's descriptor in the loop's epoll, or no longer. */
bool serve_watch(struct serve *s, int fd, uint32_t events);
void serve_unwatch(struct serve *s, int fd);
void serve_slot_release(struct serve *s, int fd); /* the descriptor stays open */

/* ---- listen.c ---- */
bool serve_listen(struct serve *s, struct err *err);
void serve_stop_listening(struct serve *s);

/* ---- door.c: from accept to the head; refusals ---- */
void serve_door_accept(struct serve *s, int listener);
/* left: its sending side is closed */
void serve_door_event(struct serve *s, int fd, struct serve_slot *slot, bool left);
void serve_door_tick(struct serve *s, int fd, struct serve_slot *slot, double now);

/* ---- exchange.c ---- */
/* The head passed: the bytes are copied. NULL: no memory. */
struct serve_exchange *serve_exchange_open(struct serve *s, int fd, const char *head, const struct serve_head *at,
                                           const struct serve_verdict *verdict);
/* Header lines: the number of a request, under the two names that clients look for. */
void serve_write_id(struct bytes *out, uint64_t id);
void serve_exchange_gone(struct serve_exchange *x);  /* its client left, or is given up: tell the program, cut */
void serve_exchange_close(struct serve_exchange *x); /* its connection is closed */

/* ---- the transport: bodies in, replies out; one file knows libmicrohttpd ---- */
bool serve_transport_open(struct serve *s, struct err *err);
void serve_transport_close(struct serve *s);
int serve_transport_fd(const struct serve *s);         /* readable when there is work */
int serve_transport_timeout(const struct serve *s);    /* milliseconds; -1: none */
void serve_transport_run(struct serve *s);             /* do it, without waiting */
bool serve_transport_add(struct serve_exchange *x);    /* takes the connection over */
void serve_transport_resume(struct serve_exchange *x); /* there is something to send, or to give up */

#endif
