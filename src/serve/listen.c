/* listen.c - the sockets that are listened on: one address, or both loopbacks, since "localhost" may mean either.
 *
 * Checked tests/serve/serve_test.c
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "serve_impl.h"

enum { BACKLOG = 1024 };

static int open_socket(const struct addrinfo *a) {
    int one = 1, fd = socket(a->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) return -1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (a->ai_family == AF_INET6) setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof one);
    if (bind(fd, a->ai_addr, a->ai_addrlen) == 0 && listen(fd, BACKLOG) == 0) return fd;
    int why = errno;
    close(fd);
    errno = why;
    return -1;
}

static int port_of(int fd) {
    struct sockaddr_storage a;
    socklen_t n = sizeof a;
    if (getsockname(fd, (struct sockaddr *)&a, &n) != 0) return 0;
    return ntohs(a.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&a)->sin6_port
                                         : ((struct sockaddr_in *)&a)->sin_port);
}

static bool listen_on(struct serve *s, const char *address, struct err *err) {
    struct addrinfo hints = {.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE, .ai_socktype = SOCK_STREAM}, *a;
    char port[16];
    snprintf(port, sizeof port, "%d", s->port ? s->port : s->options.port);
    if (getaddrinfo(address, port, &hints, &a) != 0)
        return err_set(err, ERR_USAGE, "'%.60s' is no IP address to listen on", address);
    int fd = open_socket(a);
    freeaddrinfo(a);
    if (fd < 0) return err_set(err, ERR_RESOURCE, "cannot listen on %.60s port %s: %s", address, port, strerror(errno));
    s->listener[s->n_listeners++] = fd;
    s->port = port_of(fd);
    return true;
}

bool serve_listen(struct serve *s, struct err *err) {
    if (s->options.address) return listen_on(s, s->options.address, err);
    if (!listen_on(s, "127.0.0.1", err)) return false;
    return listen_on(s, "::1", NULL) || true; /* a machine without IPv6 */
}

void serve_stop_listening(struct serve *s) {
    for (int i = 0; i < s->n_listeners; i++) close(s->listener[i]);
    s->n_listeners = 0;
}
