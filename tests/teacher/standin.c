/* standin.c - sockets, threads and HTTP of the stand-in teacher. */
#include "teacher/standin.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/hash.h"

enum { SEEN = 1 << 14 };

static int log_fd = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
    char id[17];
    int n;
} seen[SEEN];

void standin_log(const char *format, ...) {
    char line[200];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (log_fd >= 0 && n > 0) (void)!write(log_fd, line, (size_t)n);
}

void standin_send(int fd, const void *data, size_t n) {
    for (const char *p = data; n;) {
        ssize_t k = send(fd, p, n, MSG_NOSIGNAL);
        if (k < 0 && errno == EINTR) continue;
        if (k <= 0) pthread_exit(NULL); /* the client has gone */
        p += k;
        n -= (size_t)k;
    }
}

void standin_reply(int fd, int status, const char *headers, const char *body) {
    struct bytes out = {0};
    bytes_printf(
        &out,
        "HTTP/1.1 %d Whatever\r\nContent-Type: application/json\r\nrequest-id: req_%d\r\n%sContent-Length: %zu\r\n\r\n",
        status, status, headers, strlen(body));
    bytes_append_string(&out, body);
    standin_send(fd, out.data, out.len);
    bytes_free(&out);
}

bool standin_case(const struct standin_request *r, const char *name) {
    char mark[80];
    snprintf(mark, sizeof mark, "#case:%s#", name);
    return strstr(bytes_text(&r->body), mark) != NULL;
}

static bool header(const struct standin_request *r, const char *name, char *out, size_t size) {
    const char *at = strcasestr(bytes_text(&r->headers), name);
    if (!at) return false;
    at += strlen(name);
    at += strspn(at, " ");
    snprintf(out, size, "%.*s", (int)strcspn(at, "\r\n"), at);
    return true;
}

static bool read_request(int fd, struct bytes *rest, struct standin_request *r) {
    char chunk[1 << 14], value[200];
    char *end;
    size_t need = 0;
    while (!(end = rest->len ? strstr(rest->data, "\r\n\r\n") : NULL)) {
        ssize_t n = recv(fd, chunk, sizeof chunk, 0);
        if (n <= 0) return false;
        bytes_append(rest, chunk, (size_t)n);
    }
    size_t head = (size_t)(end - rest->data) + 4;
    bytes_append(&r->headers, rest->data, head);
    if (sscanf(rest->data, "%15s %1023s", r->method, r->target) != 2) return false;
    if (header(r, "\r\ncontent-length:", value, sizeof value)) need = strtoul(value, NULL, 10);
    while (rest->len < head + need) {
        ssize_t n = recv(fd, chunk, sizeof chunk, 0);
        if (n <= 0) return false;
        bytes_append(rest, chunk, (size_t)n);
    }
    bytes_append(&r->body, rest->data + head, need);
    memmove(rest->data, rest->data + head + need, rest->len - head - need);
    bytes_truncate(rest, rest->len - head - need);
    snprintf(r->auth, sizeof r->auth, "%s",
             header(r, "\r\nx-api-key:", value, sizeof value)              ? "x-api-key"
             : header(r, "\r\nauthorization: bearer", value, sizeof value) ? "bearer"
                                                                           : "none");
    header(r, "\r\nhost:", r->host, sizeof r->host);
    return true;
}

/* Which request is it, and how often did it come? */
static void identify(struct standin_request *r) {
    char hash[65];
    struct bytes plain = {0};
    static const char *const marks[] = {",\"stream\":true", ",\"stream_options\":{\"include_usage\":true}"};
    bytes_append(&plain, bytes_text(&r->body), r->body.len);
    for (int i = 0; i < 2; i++) {
        char *at = plain.len ? strstr(plain.data, marks[i]) : NULL;
        size_t n = strlen(marks[i]);
        if (!at) continue;
        r->stream = true;
        memmove(at, at + n, plain.len - (size_t)(at - plain.data) - n + 1);
        plain.len -= n;
    }
    if (strstr(bytes_text(&r->body), "\"stream\": true")) r->stream = true; /* other clients' spacing */
    sha256_hex(hash, bytes_text(&plain), plain.len);
    bytes_free(&plain);
    snprintf(r->id, sizeof r->id, "%.16s", hash);
    pthread_mutex_lock(&lock);
    size_t i = strtoul(r->id + 8, NULL, 16) % SEEN;
    while (*seen[i].id && strcmp(seen[i].id, r->id) != 0) i = (i + 1) % SEEN;
    memcpy(seen[i].id, r->id, sizeof r->id);
    r->nth = seen[i].n++;
    pthread_mutex_unlock(&lock);
}

static void *serve_connection(void *argument) {
    int fd = (int)(intptr_t)argument;
    struct bytes rest = {0};
    for (;;) {
        struct standin_request r = {0};
        if (!read_request(fd, &rest, &r)) break;
        r.openai = strstr(r.target, "chat/completions") != NULL;
        identify(&r);
        standin_log("GOT %s %s\n", r.id, r.auth);
        if (strncmp(r.target, "/v1/messages/batches", 20) == 0)
            standin_batches(fd, &r);
        else if (strcmp(r.method, "POST") == 0 &&
                 (r.openai || strcmp(r.target, "/v1/messages") == 0 || strncmp(r.target, "/v1/messages?", 13) == 0))
            standin_answer(fd, &r);
        else
            standin_reply(fd, 404, "",
                          "{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"no such path\"}}");
        bytes_free(&r.headers);
        bytes_free(&r.body);
    }
    bytes_free(&rest);
    close(fd);
    return NULL;
}

int standin_listen(int *port) {
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)*port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(fd, (struct sockaddr *)&address, sizeof address) != 0 || listen(fd, 512) != 0) return -1;
    getsockname(fd, (struct sockaddr *)&address, &size);
    *port = ntohs(address.sin_port);
    return fd;
}

static void open_log(const char *path) { log_fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600); }

void standin_serve(int listener, const char *log_path) {
    pthread_attr_t attributes;
    if (log_path) open_log(log_path);
    signal(SIGPIPE, SIG_IGN);
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 256 << 10);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    for (;;) {
        pthread_t thread;
        int fd = accept(listener, NULL, NULL);
        if (fd < 0) continue;
        if (pthread_create(&thread, &attributes, serve_connection, (void *)(intptr_t)fd) != 0) close(fd);
    }
}

void standin_start(struct standin *s, const char *log_path) {
    s->port = 0;
    int listener = standin_listen(&s->port);
    snprintf(s->url, sizeof s->url, "http://127.0.0.1:%d", s->port);
    if (log_path) { /* it is there before anybody looks for a line in it, however late the child gets a processor */
        open_log(log_path);
        close(log_fd);
    }
    s->pid = listener < 0 ? -1 : fork();
    if (s->pid == 0) { /* goes with the test that made it, and holds none of its pipes open */
        int null = open("/dev/null", O_RDWR);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (int fd = 0; fd < 3; fd++) dup2(null, fd);
        standin_serve(listener, log_path);
        _exit(0);
    }
    close(listener);
}

void standin_stop(struct standin *s) {
    if (s->pid > 0) {
        kill(s->pid, SIGKILL);
        waitpid(s->pid, NULL, 0);
    }
    s->pid = 0;
}
