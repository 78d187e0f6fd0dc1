/* desk.h - `sansu serve` as its clients meet it: started on a free port, asked over raw sockets, told to end. */
#ifndef SANSU_TESTS_E2E_DESK_H
#define SANSU_TESTS_E2E_DESK_H

#include <jansson.h>
#include <sys/types.h>

#include "serve/raw.h"

struct desk {
    pid_t pid;
    int port;
    char log[64]; /* the file that its standard error goes to */
};

void desk_open(struct desk *d, const char *flags); /* flags: separated by blanks */
int desk_close(struct desk *d);                    /* SIGTERM; the exit code */
int desk_wait(struct desk *d);                     /* the exit code, once it ends by itself */

/* The body of a reply as JSON; fails the test when the status is another one. Free with json_decref. */
json_t *desk_get(const struct desk *d, int status, const char *path);
json_t *desk_post(const struct desk *d, int status, const char *path, const char *json);
/* The body of a stream, without its chunks. */
void desk_stream(struct bytes *out, const struct desk *d, const char *path, const char *json);
int desk_send(const struct desk *d, const char *path, const char *json); /* a descriptor to read the reply from */

/* "choices.0.message.content": members and places; "" when there is no such text. */
const char *desk_text(const json_t *o, const char *path);
int64_t desk_number(const json_t *o, const char *path); /* -1: none */

/* A chat request about the card's question; more: further members, "," in front, or "". */
void desk_ask(char out[1200], const char *more);
extern const char desk_question[];

#endif
