/* head.c - bytes -> request line, fields, length; or the reason for refusing them.
 *
 *   head  = method SP target SP version CRLF *(field CRLF) CRLF
 *   field = name ":" blanks value blanks
 *
 * Refused beside what the grammar of RFC 9112 refuses: a bare LF, folded lines, a second field of the kind that steers
 * (Host, Content-Length, Authorization ..), any Transfer-Encoding, percent signs in the target.
 *
 * Reads   hostile bytes        Writes  slices into them
 * Never   allocates, reads behind n
 * Checked tests/serve/head_test.c, fuzz/head_fuzz.c
 */
#include "head.h"

#include <string.h>
#include <strings.h>

struct reading {
    struct serve_head *head;
    const char *at, *end;
    int status;
    const char *why;
};

static bool refuse(struct reading *r, int status, const char *why) {
    r->status = status;
    r->why = why;
    return false;
}

bool serve_slice_is(struct serve_slice s, const char *text) {
    return s.data && s.n == strlen(text) && memcmp(s.data, text, s.n) == 0;
}

bool serve_slice_is_word(struct serve_slice s, const char *text) {
    return s.data && s.n == strlen(text) && strncasecmp(s.data, text, s.n) == 0;
}

struct serve_slice serve_head_value(const struct serve_head *head, const char *name) {
    for (size_t i = 0; i < head->n_fields; i++)
        if (serve_slice_is_word(head->field[i].name, name)) return head->field[i].value;
    return (struct serve_slice){0};
}

/* ---- lines ---- */

/* The next line without its CRLF. False when it is not complete yet, or is refused (r->status). */
static bool next_line(struct reading *r, struct serve_slice *line) {
    const char *lf = memchr(r->at, '\n', (size_t)(r->end - r->at));
    if (!lf) return false;
    if (lf == r->at || lf[-1] != '\r') return refuse(r, 400, "a line of the head does not end with CR LF");
    *line = (struct serve_slice){r->at, (size_t)(lf - r->at) - 1};
    r->at = lf + 1;
    return true;
}

static bool is_token(struct serve_slice s) {
    static const char others[] = "!#$%&'*+-.^_`|~";
    for (size_t i = 0; i < s.n; i++) {
        char c = s.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && (c == 0 || !strchr(others, c))) return false;
    }
    return s.n > 0;
}

/* ---- the request line ---- */

static bool is_target(struct serve_slice s) {
    static const char others[] = "/._-~?&=,:+";
    for (size_t i = 0; i < s.n; i++) {
        char c = s.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && (c == 0 || !strchr(others, c))) return false;
    }
    return s.n > 0 && s.data[0] == '/';
}

static void split_target(struct serve_head *h, struct serve_slice target) {
    const char *mark = memchr(target.data, '?', target.n);
    size_t n = mark ? (size_t)(mark - target.data) : target.n;
    h->path = (struct serve_slice){target.data, n};
    h->query = mark ? (struct serve_slice){mark + 1, target.n - n - 1} : (struct serve_slice){target.data + n, 0};
}

static bool read_request_line(struct reading *r, struct serve_slice line) {
    const char *first = memchr(line.data, ' ', line.n);
    const char *last = first ? memrchr(line.data, ' ', line.n) : NULL;
    if (!first || first == last) return refuse(r, 400, "the request line is not METHOD /target HTTP/1.1");
    struct serve_slice method = {line.data, (size_t)(first - line.data)};
    struct serve_slice target = {first + 1, (size_t)(last - first) - 1};
    struct serve_slice version = {last + 1, line.n - (size_t)(last + 1 - line.data)};
    if (!is_token(method)) return refuse(r, 400, "the method is no token");
    if (!is_target(target)) return refuse(r, 400, "the target must be a path of letters, digits and / . _ - ~ ? & =");
    if (version.n != 8 || memcmp(version.data, "HTTP/", 5) != 0) return refuse(r, 400, "the version is not HTTP/1.1");
    if (!serve_slice_is(version, "HTTP/1.1") && !serve_slice_is(version, "HTTP/1.0"))
        return refuse(r, 505, "only HTTP/1.1 and HTTP/1.0 are spoken here");
    r->head->method = method;
    split_target(r->head, target);
    return true;
}

/* ---- fields ---- */

static struct serve_slice trimmed(struct serve_slice s) {
    while (s.n && (s.data[0] == ' ' || s.data[0] == '\t')) s.data++, s.n--;
    while (s.n && (s.data[s.n - 1] == ' ' || s.data[s.n - 1] == '\t')) s.n--;
    return s;
}

static bool is_value(struct serve_slice s) {
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.data[i];
        if ((c < 0x20 && c != '\t') || c == 0x7f) return false;
    }
    return true;
}

/* A second one of these could be understood by somebody else as the first. */
static bool steers(struct serve_slice name) {
    static const char *const names[] = {"host",      "content-length", "transfer-encoding", "authorization",
                                        "x-api-key", "origin",         "content-type",      "expect"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (serve_slice_is_word(name, names[i])) return true;
    return false;
}

static bool is_second(const struct serve_head *h, struct serve_slice name) {
    for (size_t i = 0; i < h->n_fields; i++)
        if (h->field[i].name.n == name.n && strncasecmp(h->field[i].name.data, name.data, name.n) == 0) return true;
    return false;
}

static bool read_field(struct reading *r, struct serve_slice line) {
    struct serve_head *h = r->head;
    const char *colon = memchr(line.data, ':', line.n);
    if (line.data[0] == ' ' || line.data[0] == '\t') return refuse(r, 400, "a folded line in the head");
    if (!colon) return refuse(r, 400, "a line of the head without a colon");
    struct serve_slice name = {line.data, (size_t)(colon - line.data)};
    struct serve_slice value = trimmed((struct serve_slice){colon + 1, line.n - name.n - 1});
    if (!is_token(name)) return refuse(r, 400, "the name of a field is no token (a blank before the colon?)");
    if (!is_value(value)) return refuse(r, 400, "a control character in the head");
    if (h->n_fields == SERVE_HEAD_FIELDS) return refuse(r, 431, "more than 100 fields in the head");
    if (steers(name) && is_second(h, name)) return refuse(r, 400, "a field that may stand once stands twice");
    h->field[h->n_fields++] = (struct serve_field){name, value};
    return true;
}

/* ---- what the fields say together ---- */

static bool read_length(struct reading *r) {
    struct serve_slice s = serve_head_value(r->head, "content-length");
    if (!s.data) return true;
    if (s.n == 0 || s.n > 18) return refuse(r, 400, "Content-Length is no number");
    for (size_t i = 0; i < s.n; i++) {
        if (s.data[i] < '0' || s.data[i] > '9') return refuse(r, 400, "Content-Length is no number");
        r->head->length = r->head->length * 10 + (size_t)(s.data[i] - '0');
    }
    r->head->has_length = true;
    return true;
}

static bool read_whole(struct reading *r) {
    struct serve_slice expect = serve_head_value(r->head, "expect");
    if (serve_head_value(r->head, "transfer-encoding").data)
        return refuse(r, 411, "Transfer-Encoding is not taken: send a Content-Length");
    if (serve_head_value(r->head, "host").n == 0) return refuse(r, 400, "no Host");
    if (expect.data && !serve_slice_is_word(expect, "100-continue"))
        return refuse(r, 417, "only 100-continue can be expected");
    return read_length(r);
}

enum serve_head_state serve_head_read(struct serve_head *out, const char *data, size_t n, int *status,
                                      const char **why) {
    struct reading r = {.head = out, .at = data, .end = data + (n < SERVE_HEAD_BYTES ? n : SERVE_HEAD_BYTES)};
    struct serve_slice line;
    memset(out, 0, sizeof *out);
    bool go_on = next_line(&r, &line) && read_request_line(&r, line);
    while (go_on && (go_on = next_line(&r, &line)) && line.n) go_on = read_field(&r, line);
    if (go_on) go_on = read_whole(&r);
    if (!go_on && !r.status && n >= SERVE_HEAD_BYTES) refuse(&r, 431, "the head has more than 16 KiB");
    out->n_bytes = (size_t)(r.at - data);
    *status = r.status;
    *why = r.why;
    return go_on ? SERVE_HEAD_READY : r.status ? SERVE_HEAD_BAD : SERVE_HEAD_MORE;
}
