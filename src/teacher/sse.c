/* sse.c - server-sent events from bytes that arrive in any pieces (WHATWG HTML, "Server-sent events").
 *
 *   "event: x\ndata: a\ndata: b\n\n"  ->  fn("x", "a\nb")
 *
 * Lines end in LF, CR LF or CR. Comments and unknown fields are skipped. An event without its blank line at the end of
 * the stream is incomplete and is dropped.
 *
 * Checked tests/teacher/reply_test.c, teacher_sse_fuzz.c
 */
#include <string.h>

#include "sansu/teacher.h"

static bool field(const struct bytes *line, const char *name, const char **value, size_t *n) {
    size_t k = strlen(name);
    const char *s = bytes_text(line);
    if (line->len < k || memcmp(s, name, k) != 0 || (line->len > k && s[k] != ':')) return false;
    size_t at = line->len > k ? k + 1 : k;
    if (at < line->len && s[at] == ' ') at++;
    *value = s + at;
    *n = line->len - at;
    return true;
}

static void end_of_line(struct teacher_sse *s, teacher_event_fn *fn, void *context) {
    const char *value;
    size_t n;
    if (s->line.len == 0) {
        if (s->data.len) { /* the last line end is not part of the data */
            bytes_truncate(&s->data, s->data.len - 1);
            fn(context, bytes_text(&s->event), bytes_text(&s->data), s->data.len);
        }
        bytes_clear(&s->event);
        bytes_clear(&s->data);
    } else if (field(&s->line, "data", &value, &n)) {
        bytes_append(&s->data, value, n);
        bytes_append_char(&s->data, '\n');
    } else if (field(&s->line, "event", &value, &n)) {
        bytes_clear(&s->event);
        bytes_append(&s->event, value, n);
    }
    bytes_clear(&s->line);
}

void teacher_sse_feed(struct teacher_sse *s, const char *bytes, size_t n, teacher_event_fn *fn, void *context) {
    for (size_t i = 0; i < n; i++) {
        char c = bytes[i];
        bool lf_of_crlf = c == '\n' && s->after_cr;
        s->after_cr = c == '\r';
        if (lf_of_crlf) continue;
        if (c != '\n' && c != '\r') {
            bytes_append_char(&s->line, c);
            if (!s->started && s->line.len == 3) { /* a byte order mark may open the stream */
                s->started = true;
                if (memcmp(s->line.data, "\xEF\xBB\xBF", 3) == 0) bytes_clear(&s->line);
            }
            continue;
        }
        s->started = true;
        end_of_line(s, fn, context);
    }
}

void teacher_sse_free(struct teacher_sse *s) {
    bytes_free(&s->line);
    bytes_free(&s->event);
    bytes_free(&s->data);
    *s = (struct teacher_sse){0};
}
