/* raw.h - a client of one socket that says exactly what it is told, well-formed or not. */
#ifndef SANSU_TESTS_SERVE_RAW_H
#define SANSU_TESTS_SERVE_RAW_H

#include <stddef.h>

#include "base/bytes.h"

int raw_connect(int port);                         /* to 127.0.0.1 */
void raw_send(int fd, const char *data, size_t n); /* what the other side does not take is dropped */
void raw_read(struct bytes *out, int fd);          /* append until the other side closes; fails the test after 20 s */
bool raw_read_until(struct bytes *out, int fd, const char *text); /* false: closed before */
int raw_status(const struct bytes *reply);                        /* of "HTTP/1.1 200 ..", 0: none */

/* One request and its whole reply. */
void raw_ask(struct bytes *out, int port, const char *data, size_t n);
int raw_get(struct bytes *out, int port, const char *path);
int raw_post(struct bytes *out, int port, const char *path, const char *json); /* headers as a client sends them */
const char *raw_body(const struct bytes *reply);                               /* behind the head */
void raw_unchunk(struct bytes *out, const struct bytes *reply); /* the body of a chunked reply; fails the test if cut */

#endif
