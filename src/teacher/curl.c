/* curl.c - the transport over the network: libcurl's multi interface, many exchanges in one thread. The only file that
 * knows libcurl.
 *
 *   start: call -> easy handle -> multi        wait: drive all, hand out one that has finished
 *
 * Never   follows a redirect (a key would go along), writes a header or a body anywhere, waits for ever, or keeps more
 *         than limits.max_body of what a server sends
 * Checked tests/teacher/wire_test.c
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/teacher.h"

struct carrier {
    CURLM *multi;
    struct teacher_limits limits;
    char *secret;
    int in_flight;
};

struct flight {
    struct carrier *carrier;
    struct teacher_call *call;
    CURL *easy;
    struct curl_slist *headers;
    size_t n_header_bytes, n_sent;
    const char *too_much; /* why we stopped it */
};

static size_t on_body(char *data, size_t size, size_t n, void *context) {
    struct flight *f = context;
    n *= size;
    if (f->call->reply.len + n > f->carrier->limits.max_body) {
        f->too_much = "the body is larger than anything a teacher writes";
        return 0;
    }
    bytes_append(&f->call->reply, data, n);
    return f->call->reply.failed ? 0 : n;
}

/* The body is read by a function without a way back, so that libcurl cannot send it twice by itself when a kept
 * connection breaks: an attempt is one attempt, and each is on record. */
static size_t on_send(char *out, size_t size, size_t n, void *context) {
    struct flight *f = context;
    size_t left = f->call->body.len - f->n_sent;
    n *= size;
    if (n > left) n = left;
    if (n) memcpy(out, f->call->body.data + f->n_sent, n);
    f->n_sent += n;
    return n;
}

/* A new status line (after 100 Continue) begins the headers anew. */
static size_t on_header(char *data, size_t size, size_t n, void *context) {
    struct flight *f = context;
    n *= size;
    if ((f->n_header_bytes += n) > f->carrier->limits.max_headers) {
        f->too_much = "the headers are larger than any sensible server's";
        return 0;
    }
    size_t length = n;
    while (length && (data[length - 1] == '\r' || data[length - 1] == '\n')) length--;
    if (length > 5 && memcmp(data, "HTTP/", 5) == 0) {
        bytes_clear(&f->call->reply_headers);
        return n;
    }
    const char *colon = memchr(data, ':', length);
    if (!colon || memchr(data, 0, length)) return n;
    for (size_t i = 0; i < length; i++) {
        bool upper = data + i < colon && data[i] >= 'A' && data[i] <= 'Z';
        bytes_append_char(&f->call->reply_headers, (char)(upper ? data[i] + 32 : data[i]));
    }
    bytes_append_char(&f->call->reply_headers, '\n');
    return f->call->reply_headers.failed ? 0 : n;
}

static void flight_free(struct flight *f) {
    if (!f) return;
    curl_easy_cleanup(f->easy);
    curl_slist_free_all(f->headers);
    free(f);
}

static bool add_headers(struct flight *f, const char *lines) {
    char line[4096];
    for (; *lines; lines += strcspn(lines, "\n"), lines += *lines == '\n') {
        int n = snprintf(line, sizeof line, "%.*s", (int)strcspn(lines, "\n"), lines);
        struct curl_slist *more = n > 0 && (size_t)n < sizeof line ? curl_slist_append(f->headers, line) : NULL;
        if (!more) return false;
        f->headers = more;
    }
    struct curl_slist *more = curl_slist_append(f->headers, "Expect:"); /* bodies are small; do not wait for a 100 */
    f->headers = more ? more : f->headers;
    return more != NULL;
}

static void set_options(struct flight *f) {
    const struct teacher_limits *l = &f->carrier->limits;
    const struct teacher_call *call = f->call;
    curl_easy_setopt(f->easy, CURLOPT_URL, call->url);
    curl_easy_setopt(f->easy, CURLOPT_HTTPHEADER, f->headers);
    curl_easy_setopt(f->easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(f->easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(f->easy, CURLOPT_HTTP09_ALLOWED, 0L);
    curl_easy_setopt(f->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(f->easy, CURLOPT_CONNECTTIMEOUT_MS, (long)l->connect_ms);
    curl_easy_setopt(f->easy, CURLOPT_TIMEOUT_MS, (long)l->total_ms);
    curl_easy_setopt(f->easy, CURLOPT_ACCEPT_ENCODING,
                     ""); /* what this libcurl can decode; the size cap counts decoded bytes */
    curl_easy_setopt(f->easy, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(f->easy, CURLOPT_WRITEDATA, f);
    curl_easy_setopt(f->easy, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(f->easy, CURLOPT_HEADERDATA, f);
    curl_easy_setopt(f->easy, CURLOPT_PRIVATE, f);
    if (teacher_is_loopback(call->url))
        curl_easy_setopt(f->easy, CURLOPT_PROXY, ""); /* the environment's proxy is for other machines */
    if (strcmp(call->method, "POST") == 0) {
        curl_easy_setopt(f->easy, CURLOPT_POST, 1L);
        curl_easy_setopt(f->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)call->body.len);
        curl_easy_setopt(f->easy, CURLOPT_READFUNCTION, on_send);
        curl_easy_setopt(f->easy, CURLOPT_READDATA, f);
    }
}

static bool start(void *context, struct teacher_call *call, struct err *err) {
    struct carrier *c = context;
    struct flight *f = calloc(1, sizeof *f);
    if (f) {
        *f = (struct flight){.carrier = c, .call = call, .easy = curl_easy_init()};
        bytes_clear(&call->reply);
        bytes_clear(&call->reply_headers);
        call->status = 0;
        call->complete = call->left = false;
        call->failure[0] = 0;
        if (f->easy && add_headers(f, call->headers)) {
            set_options(f);
            if (curl_multi_add_handle(c->multi, f->easy) == CURLM_OK) {
                call->own = f;
                c->in_flight++;
                return true;
            }
        }
    }
    flight_free(f);
    return err_set(err, ERR_RESOURCE, "out of memory for a request");
}

static void finish(struct carrier *c, CURLMsg *m, struct teacher_call **out) {
    struct flight *f = NULL;
    long status = 0, n_sent = 0;
    CURLcode code = m->data.result;
    curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, (char **)(void *)&f);
    curl_easy_getinfo(m->easy_handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(m->easy_handle, CURLINFO_REQUEST_SIZE, &n_sent);
    struct teacher_call *call = f->call;
    call->left = n_sent > 0;
    call->status = (int)status;
    call->complete = code == CURLE_OK;
    if (code != CURLE_OK)
        snprintf(call->failure, sizeof call->failure, "%s", f->too_much ? f->too_much : curl_easy_strerror(code));
    teacher_redact(&call->reply, c->secret);
    teacher_redact(&call->reply_headers, c->secret);
    call->own = NULL;
    c->in_flight--;
    curl_multi_remove_handle(c->multi, f->easy);
    flight_free(f);
    *out = call;
}

static bool wait_for(void *context, int ms, struct teacher_call **out, struct err *err) {
    struct carrier *c = context;
    int running, left;
    *out = NULL;
    for (int round = 0; round < 2; round++) {
        CURLMcode code = curl_multi_perform(c->multi, &running);
        if (code != CURLM_OK)
            return err_set(err, ERR_RESOURCE, "the network library failed: %s", curl_multi_strerror(code));
        for (CURLMsg *m; (m = curl_multi_info_read(c->multi, &left)) != NULL;)
            if (m->msg == CURLMSG_DONE) {
                finish(c, m, out);
                return true;
            }
        if (round == 0) curl_multi_poll(c->multi, NULL, 0, ms, NULL); /* a signal ends it early; that is fine */
    }
    return true;
}

static void close_all(void *context) {
    struct carrier *c = context;
    if (!c) return;
    curl_multi_cleanup(c->multi);
    curl_global_cleanup();
    if (c->secret) memset(c->secret, 0, strlen(c->secret));
    free(c->secret);
    free(c);
}

bool teacher_curl_open(struct teacher_transport *out, const struct teacher_limits *limits, struct err *err) {
    struct carrier *c = calloc(1, sizeof *c);
    if (!c || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        free(c);
        return err_set(err, ERR_RESOURCE, "the network library cannot start");
    }
    c->multi = curl_multi_init();
    c->secret = limits->secret ? strdup(limits->secret) : NULL;
    c->limits = *limits;
    if (!c->limits.connect_ms) c->limits.connect_ms = 5000;
    if (!c->limits.total_ms) c->limits.total_ms = 600000;
    if (!c->limits.max_body) c->limits.max_body = (size_t)64 << 20;
    if (!c->limits.max_headers) c->limits.max_headers = (size_t)256 << 10;
    if (!c->multi || (limits->secret && !c->secret)) {
        close_all(c);
        return err_set(err, ERR_RESOURCE, "out of memory");
    }
    *out = (struct teacher_transport){c, start, wait_for, close_all};
    return true;
}
