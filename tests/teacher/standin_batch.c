/* standin_batch.c - Message Batches of the stand-in teacher.
 *
 * A batch is "in_progress" for two looks, with every count at zero but processing; then "ended". Its results come in reverse
 * order; its first request's text may ask for worse: batch-missing, batch-duplicate, batch-unknown, batch-expired,
 * batch-bom (a byte order mark before them), batch-errored, batch-foreign (results elsewhere), batch-gone (results
 * 404), batch-lost (made, but the answer is lost). */
#include <jansson.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "teacher/standin.h"

enum { MAX_BATCHES = 64, LOOKS = 2 };

static struct batch {
    json_t *requests;
    int looks;
    char created[32], kind[32];
} batches[MAX_BATCHES];
static int n_batches;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void describe(struct bytes *out, int i, const char *host) {
    const struct batch *b = &batches[i];
    int n = (int)json_array_size(b->requests);
    bool ended = b->looks > LOOKS;
    bytes_printf(
        out,
        "{\"id\":\"msgbatch_%d\",\"type\":\"message_batch\",\"processing_status\":\"%s\",\"request_counts\":{\"processing\":%d,\"succeeded\":%d,\"errored\":0,\"canceled\":0,\"expired\":0},"
        "\"created_at\":\"%s\",\"expires_at\":\"2099-01-01T00:00:00Z\",\"ended_at\":null,\"archived_at\":null,\"cancel_initiated_at\":null,\"results_url\":",
        i + 1, ended ? "ended" : "in_progress", ended ? 0 : n, ended ? n : 0, b->created);
    if (!ended)
        bytes_append_string(out, "null}");
    else if (strcmp(b->kind, "foreign") == 0)
        bytes_printf(out, "\"http://localhost:%s/v1/messages/batches/msgbatch_%d/results\"}", strchr(host, ':') + 1,
                     i + 1);
    else
        bytes_printf(out, "\"http://%s/v1/messages/batches/msgbatch_%d/results\"}", host, i + 1);
}

static void result_line(struct bytes *out, const char *id, const json_t *params, const char *kind, bool first) {
    struct standin_request r = {0};
    char *text = json_dumps(params, JSON_COMPACT);
    bytes_append_string(&r.body, text);
    bytes_printf(out, "{\"custom_id\":\"%s\",\"result\":", id);
    if (first && strcmp(kind, "expired") == 0)
        bytes_append_string(out, "{\"type\":\"expired\"}");
    else if (first && strcmp(kind, "errored") == 0)
        bytes_append_string(
            out,
            "{\"type\":\"errored\",\"error\":{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"bad\"}}}");
    else {
        bytes_append_string(out, "{\"type\":\"succeeded\",\"message\":");
        standin_message(out, &r,
                        strstr(text, "#case:wrong#") ? "1. 5+3=9\n答え 9個" : "1. 全部で5+3=8(個)です。\n答え 8個",
                        "end_turn");
        bytes_append_char(out, '}');
    }
    bytes_append_string(out, "}\n");
    bytes_free(&r.body);
    free(text);
}

static void results(struct bytes *reply, const struct batch *b) {
    struct bytes out = {0};
    if (strcmp(b->kind, "bom") == 0) bytes_append_string(&out, "\xEF\xBB\xBF");
    for (size_t i = json_array_size(b->requests); i-- > 0;) {
        const json_t *item = json_array_get(b->requests, i);
        const char *id = json_string_value(json_object_get(item, "custom_id"));
        if (i == 0 && strcmp(b->kind, "missing") == 0) continue;
        result_line(&out, id, json_object_get(item, "params"), b->kind, i == 0);
        if (i == 0 && strcmp(b->kind, "duplicate") == 0)
            result_line(&out, id, json_object_get(item, "params"), b->kind, true);
        if (i == 0 && strcmp(b->kind, "unknown") == 0)
            result_line(&out, "0000000000000000000000000000000000000000000000000000000000000000",
                        json_object_get(item, "params"), b->kind, true);
    }
    bytes_printf(reply, "HTTP/1.1 200 OK\r\nContent-Type: application/x-jsonl\r\nContent-Length: %zu\r\n\r\n", out.len);
    if (out.len) bytes_append(reply, out.data, out.len);
    bytes_free(&out);
}

static void create(int fd, const struct standin_request *r, struct bytes *out) {
    static const char *const kinds[] = {"missing", "duplicate", "unknown", "expired", "errored",
                                        "foreign", "gone",      "lost",    "bom"};
    json_t *o = json_loadb(bytes_text(&r->body), r->body.len, 0, NULL);
    struct batch *b = &batches[n_batches];
    time_t now = time(NULL);
    struct tm tm;
    *b = (struct batch){.requests = json_incref(json_object_get(o, "requests"))};
    strftime(b->created, sizeof b->created, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &tm));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        char name[40];
        snprintf(name, sizeof name, "batch-%s", kinds[i]);
        if (standin_case(r, name)) snprintf(b->kind, sizeof b->kind, "%s", kinds[i]);
    }
    json_decref(o);
    n_batches++;
    standin_log("BATCH %zu\n", json_array_size(b->requests));
    if (strcmp(b->kind, "lost") == 0) {
        pthread_mutex_unlock(&lock);
        shutdown(fd, SHUT_RDWR);
        pthread_exit(NULL);
    }
    describe(out, n_batches - 1, r->host);
}

void standin_batches(int fd, const struct standin_request *r) {
    struct bytes out = {0}, raw = {0};
    int i = 0;
    const char *rest = r->target + strlen("/v1/messages/batches");
    pthread_mutex_lock(&lock);
    if (strcmp(r->method, "POST") == 0 && !*rest && n_batches < MAX_BATCHES) {
        create(fd, r, &out);
    } else if (*rest == '?' || !*rest) {
        bytes_append_string(&out, "{\"data\":[");
        for (i = n_batches; i-- > 0;) {
            describe(&out, i, r->host);
            if (i) bytes_append_char(&out, ',');
        }
        bytes_append_string(&out, "],\"has_more\":false,\"first_id\":null,\"last_id\":null}");
    } else if (sscanf(rest, "/msgbatch_%d", &i) == 1 && i >= 1 && i <= n_batches) {
        struct batch *b = &batches[i - 1];
        if (!strstr(rest, "/results")) {
            b->looks++;
            describe(&out, i - 1, r->host);
        } else if (strcmp(b->kind, "gone") != 0) {
            results(&raw, b);
        }
    }
    pthread_mutex_unlock(&lock); /* before anything is sent: a client that has gone ends this thread */
    if (raw.len) {
        standin_send(fd, raw.data, raw.len);
        bytes_free(&raw);
        return;
    }
    if (out.len)
        standin_reply(fd, 200, "", out.data);
    else
        standin_reply(fd, 404, "",
                      "{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"no such batch\"}}");
    bytes_free(&out);
}
