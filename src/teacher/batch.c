/* batch.c - Message Batches: the body that makes one, the object that tells its state, the lines of its results.
 *
 * custom_id is a request's identity (64 hexadecimal digits, the longest the API takes): results come in any order, and
 * from a batch whose id was lost they can still be told apart.
 *
 * Checked tests/teacher/batch_test.c, teacher_reply_fuzz.c
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "sansu/teacher.h"

void teacher_batch_begin(struct bytes *out) {
    bytes_clear(out);
    bytes_append_string(out, "{\"requests\":[");
}

void teacher_batch_add(struct bytes *out, const char *custom_id, const char *body) {
    if (out->len && out->data[out->len - 1] == '}') bytes_append_char(out, ',');
    bytes_printf(out, "{\"custom_id\":\"%s\",\"params\":", custom_id);
    bytes_append_string(out, body);
    bytes_append_char(out, '}');
}

void teacher_batch_end(struct bytes *out) { bytes_append_string(out, "]}"); }

static bool copy(char *out, size_t size, const json_t *v) {
    const char *s = json_string_value(v);
    int n = snprintf(out, size, "%s", s ? s : "");
    return n >= 0 && (size_t)n < size;
}

static int64_t count_of(const json_t *counts, const char *name) {
    json_int_t n = json_integer_value(json_object_get(counts, name));
    return n < 0 ? 0 : n > 1000000000 ? 1000000000 : n;
}

static bool read_status(struct teacher_batch_status *out, const json_t *o, struct err *err) {
    const json_t *counts = json_object_get(o, "request_counts");
    int64_t *const slots[] = {&out->n_succeeded, &out->n_errored, &out->n_expired, &out->n_canceled};
    static const char *const names[] = {"succeeded", "errored", "expired", "canceled"};
    const char *created = json_string_value(json_object_get(o, "created_at"));
    *out = (struct teacher_batch_status){0};
    out->n_total = count_of(counts, "processing");
    for (int i = 0; i < 4; i++) {
        *slots[i] = count_of(counts, names[i]);
        out->n_total += *slots[i];
    }
    if (created) teacher_parse_date(&out->created, created);
    bool ok = copy(out->id, sizeof out->id, json_object_get(o, "id")) &&
              copy(out->status, sizeof out->status, json_object_get(o, "processing_status")) &&
              copy(out->results_url, sizeof out->results_url, json_object_get(o, "results_url"));
    /* The id becomes part of a URL. */
    if (!ok || !*out->id || !*out->status ||
        strspn(out->id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") != strlen(out->id))
        return err_set(err, ERR_WORK, "the server's answer is no message batch");
    return true;
}

bool teacher_batch_read(struct teacher_batch_status *out, const char *body, size_t n, struct err *err) {
    json_t *o = json_loadb(body, n, 0, NULL);
    bool ok = read_status(out, o, err);
    json_decref(o);
    return ok;
}

bool teacher_batch_list(const char *body, size_t n, teacher_batch_fn *fn, void *context, bool *has_more,
                        struct err *err) {
    json_t *o = json_loadb(body, n, 0, NULL);
    const json_t *data = json_object_get(o, "data"), *item;
    bool ok = json_is_array(data) || err_set(err, ERR_WORK, "the server's answer is no list of batches");
    size_t i;
    *has_more = json_is_true(json_object_get(o, "has_more"));
    if (ok) {
        json_array_foreach(data, i, item) {
            struct teacher_batch_status s;
            ok = read_status(&s, item, err) && fn(context, &s, err);
            if (!ok) break;
        }
    }
    json_decref(o);
    return ok;
}

bool teacher_batch_line(char custom_id[65], const char *line, size_t n) {
    json_t *o = json_loadb(line, n, 0, NULL);
    const char *id = json_string_value(json_object_get(o, "custom_id"));
    bool ok = id && strlen(id) == 64 && json_is_object(json_object_get(o, "result"));
    if (ok) memcpy(custom_id, id, 65);
    json_decref(o);
    return ok;
}
