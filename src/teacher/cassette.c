/* cassette.c - exchanges written down, and played back without a network.
 *
 *   {"method","target","body_sha256","status","complete","left","failure","headers","body"|"body_hex"}      one line an exchange
 *
 * target is the URL's path and query: a cassette recorded from one host plays for another. Request headers (where the
 * key is) are never looked at; the key is blotted out of everything else as well, and of the reply's headers only those
 * that a teacher's client reads are kept.
 *
 * Owns    the recorder: its file and the transport below; the player: the exchanges in memory
 * Checked tests/teacher/cassette_test.c
 */
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "sansu/teacher.h"

enum { MAX_CASSETTE = 1 << 30 };

static const char *target_of(const char *url) {
    const char *host = strstr(url, "://");
    const char *slash = host ? strchr(host + 3, '/') : NULL;
    return slash ? slash : "/";
}

/* ---- recording ---- */

struct recorder {
    struct teacher_transport inner;
    FILE *file;
    char *path, *secret;
    int trouble; /* errno of a line that could not be written */
};

static bool is_kept(const char *line) {
    static const char *const kept[] = {"content-type:",   "request-id:",          "x-request-id:", "retry-after",
                                       "x-should-retry:", "anthropic-ratelimit-", "x-ratelimit-"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (strncmp(line, kept[i], strlen(kept[i])) == 0) return true;
    return false;
}

static void append_body(struct bytes *out, const struct bytes *reply, const char *secret) {
    struct bytes clean = {0};
    bytes_append(&clean, bytes_text(reply), reply->len);
    teacher_redact(&clean, secret);
    if (utf8_valid(bytes_text(&clean), clean.len, NULL) && !memchr(bytes_text(&clean), 0, clean.len)) {
        bytes_append_string(out, ",\"body\":");
        bytes_append_json_string(out, bytes_text(&clean), clean.len);
    } else {
        bytes_append_string(out, ",\"body_hex\":\"");
        for (size_t i = 0; i < clean.len; i++) bytes_printf(out, "%02x", (unsigned char)clean.data[i]);
        bytes_append_char(out, '"');
    }
    bytes_free(&clean);
}

static void describe(struct bytes *out, const struct teacher_call *call, const char *secret) {
    char hash[65];
    struct bytes target = {0}, headers = {0};
    sha256_hex(hash, bytes_text(&call->body), call->body.len);
    bytes_append_string(&target, target_of(call->url));
    for (const char *line = bytes_text(&call->reply_headers); *line; line += strcspn(line, "\n"), line += *line == '\n')
        if (is_kept(line)) bytes_append(&headers, line, strcspn(line, "\n") + 1);
    teacher_redact(&target, secret);
    teacher_redact(&headers, secret);
    bytes_printf(out, "{\"method\":\"%s\",\"target\":", call->method);
    bytes_append_json_string(out, bytes_text(&target), target.len);
    bytes_printf(out, ",\"body_sha256\":\"%s\",\"status\":%d,\"complete\":%s,\"left\":%s,\"failure\":", hash,
                 call->status, call->complete ? "true" : "false", call->left ? "true" : "false");
    bytes_append_json_string(out, call->failure, strlen(call->failure));
    bytes_append_string(out, ",\"headers\":");
    bytes_append_json_string(out, bytes_text(&headers), headers.len);
    append_body(out, &call->reply, secret);
    bytes_append_string(out, "}\n");
    bytes_free(&target);
    bytes_free(&headers);
}

static bool record_start(void *context, struct teacher_call *call, struct err *err) {
    struct recorder *r = context;
    if (r->trouble)
        return err_set(err, ERR_RESOURCE, "%s: the cassette cannot be written: %s", r->path, strerror(r->trouble));
    return r->inner.start(r->inner.context, call, err);
}

static bool record_wait(void *context, int ms, struct teacher_call **out, struct err *err) {
    struct recorder *r = context;
    if (!r->inner.wait(r->inner.context, ms, out, err)) return false;
    if (!*out) return true;
    struct bytes line = {0};
    describe(&line, *out, r->secret);
    bool ok = !line.failed && fwrite(bytes_text(&line), 1, line.len, r->file) == line.len && fflush(r->file) == 0;
    bytes_free(&line);
    if (!ok)
        r->trouble =
            errno ? errno : EIO; /* this exchange may be paid for and is handed out; the next one is not begun */
    return true;
}

static void record_close(void *context) {
    struct recorder *r = context;
    if (r->inner.close) r->inner.close(r->inner.context);
    if (r->file) fclose(r->file);
    if (r->secret) memset(r->secret, 0, strlen(r->secret));
    free(r->secret);
    free(r->path);
    free(r);
}

bool teacher_cassette_record(struct teacher_transport *out, const struct teacher_transport *inner, const char *path,
                             const char *secret, struct err *err) {
    struct recorder *r = calloc(1, sizeof *r);
    if (!r) return err_set(err, ERR_RESOURCE, "out of memory");
    r->path = strdup(path);
    r->secret = secret ? strdup(secret) : NULL;
    r->file = fopen(path, "ae");
    if (!r->path || (secret && !r->secret) || !r->file) {
        err_set(err, r->file ? ERR_RESOURCE : err_code_of(errno), "%s: %s", path,
                r->file ? "out of memory" : strerror(errno));
        record_close(r);
        return false;
    }
    r->inner = *inner;
    *out = (struct teacher_transport){r, record_start, record_wait, record_close};
    return true;
}

/* ---- playing ---- */

struct player {
    json_t *exchanges; /* array; a played one becomes null */
    struct teacher_call **ready;
    size_t n_ready, capacity;
};

static bool matches(const json_t *x, const struct teacher_call *call, const char *hash) {
    const char *method = json_string_value(json_object_get(x, "method")),
               *target = json_string_value(json_object_get(x, "target"));
    const char *body = json_string_value(json_object_get(x, "body_sha256"));
    return method && target && body && strcmp(method, call->method) == 0 && strcmp(target, target_of(call->url)) == 0 &&
           strcmp(body, hash) == 0;
}

static void fill(struct teacher_call *call, const json_t *x) {
    const json_t *body = json_object_get(x, "body");
    const char *hex = json_string_value(json_object_get(x, "body_hex")),
               *headers = json_string_value(json_object_get(x, "headers"));
    const char *failure = json_string_value(json_object_get(x, "failure"));
    unsigned byte;
    bytes_clear(&call->reply);
    bytes_clear(&call->reply_headers);
    call->status = (int)json_integer_value(json_object_get(x, "status"));
    call->complete = json_is_true(json_object_get(x, "complete"));
    call->left = json_is_true(json_object_get(x, "left"));
    snprintf(call->failure, sizeof call->failure, "%s", failure ? failure : "");
    if (headers) bytes_append_string(&call->reply_headers, headers);
    if (json_is_string(body)) bytes_append(&call->reply, json_string_value(body), json_string_length(body));
    for (; hex && sscanf(hex, "%2x", &byte) == 1; hex += 2) bytes_append_char(&call->reply, (char)byte);
}

static bool play_start(void *context, struct teacher_call *call, struct err *err) {
    struct player *p = context;
    char hash[65];
    json_t *x;
    size_t i;
    sha256_hex(hash, bytes_text(&call->body), call->body.len);
    if (p->n_ready == p->capacity) {
        size_t capacity = p->capacity ? p->capacity * 2 : 16;
        struct teacher_call **more = realloc(p->ready, capacity * sizeof *more);
        if (!more) return err_set(err, ERR_RESOURCE, "out of memory");
        p->ready = more;
        p->capacity = capacity;
    }
    json_array_foreach(p->exchanges, i, x) {
        if (!matches(x, call, hash)) continue;
        fill(call, x);
        if (call->reply.failed || call->reply_headers.failed) return err_set(err, ERR_RESOURCE, "out of memory");
        json_array_set_new(p->exchanges, i, json_null());
        p->ready[p->n_ready++] = call;
        return true;
    }
    return err_set(err, ERR_INPUT, "the cassette holds no (further) exchange for %s %s with this body", call->method,
                   target_of(call->url));
}

static bool play_wait(void *context, int ms, struct teacher_call **out, struct err *err) {
    struct player *p = context;
    (void)ms, (void)err;
    *out = p->n_ready ? p->ready[0] : NULL;
    if (p->n_ready) memmove(p->ready, p->ready + 1, --p->n_ready * sizeof *p->ready);
    return true;
}

static void play_close(void *context) {
    struct player *p = context;
    json_decref(p->exchanges);
    free(p->ready);
    free(p);
}

bool teacher_cassette_replay(struct teacher_transport *out, const char *path, struct err *err) {
    struct player *p = calloc(1, sizeof *p);
    struct bytes text = {0};
    if (!p || !(p->exchanges = json_array())) {
        free(p);
        return err_set(err, ERR_RESOURCE, "out of memory");
    }
    bool ok = file_read_text(&text, path, MAX_CASSETTE, err);
    size_t number = 1;
    for (char *line = text.data; ok && line && *line; number++) {
        size_t n = strcspn(line, "\n");
        json_t *x = json_loadb(line, n, JSON_ALLOW_NUL, NULL);
        ok = (json_is_object(x) && json_array_append(p->exchanges, x) == 0) ||
             err_set(err, ERR_INPUT, "%s, line %zu: not an exchange of a cassette", path, number);
        json_decref(x);
        line += n + (line[n] == '\n');
    }
    bytes_free(&text);
    if (!ok) {
        play_close(p);
        return false;
    }
    *out = (struct teacher_transport){p, play_start, play_wait, play_close};
    return true;
}
