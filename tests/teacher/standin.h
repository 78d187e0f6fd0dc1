/* standin.h - a scripted teacher on loopback: speaks the Messages API, Message Batches and chat completions, and
 * misbehaves when a request's text says so ("#case:NAME"). One process, a thread for each connection.
 *
 * Log (appended, one line each):  GOT id auth   a request has arrived      SENT id   its 200 answer has left but for
 * the last byte, so who has read a whole answer finds the line; answers that are broken on purpose have none
 * where id is the first 16 digits of the SHA-256 of the request's body without its "stream" fields. */
#ifndef SANSU_TESTS_TEACHER_STANDIN_H
#define SANSU_TESTS_TEACHER_STANDIN_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/bytes.h"

struct standin {
    pid_t pid;
    int port;
    char url[64];
};

void standin_start(struct standin *s, const char *log_path); /* in a child process; log_path may be NULL */
void standin_stop(struct standin *s);

/* Bind 127.0.0.1 (port 0: any); the port in *port. */
int standin_listen(int *port);
/* Serve until killed. */
void standin_serve(int listener, const char *log_path);

/* ---- between its files ---- */

struct standin_request {
    char method[16], target[1024], auth[16], host[200], id[17];
    struct bytes headers, body;
    bool stream, openai;
    int nth; /* how often this body came before */
};
void standin_send(int fd, const void *data, size_t n);
void standin_reply(int fd, int status, const char *headers, const char *body); /* JSON with the right length */
bool standin_case(const struct standin_request *r, const char *name);
void standin_message(struct bytes *out, const struct standin_request *r, const char *text,
                     const char *stop);                       /* a whole message object */
void standin_answer(int fd, const struct standin_request *r); /* POST /v1/messages, /v1/chat/completions */
bool standin_fails(int fd, const struct standin_request *r);  /* an error instead of an answer was sent */
/* True when the answer was sent badly (or not at all); it may end this thread with its connection. */
bool standin_broken(int fd, const struct standin_request *r, struct bytes *body);
/* Status line and headers of a good answer, with a length under that name when there is one; the blank line is not
 * there. */
void standin_head(struct bytes *out, const struct standin_request *r, const char *length, size_t n);
void standin_batches(int fd, const struct standin_request *r);
void standin_log(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
