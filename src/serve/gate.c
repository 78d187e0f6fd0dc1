/* gate.c - the rules that a head must pass, each a line of serve_gate_check.
 *
 * Reads   a head (slices of hostile bytes), the options      Writes  a verdict
 * Never   looks at a body
 * Checked tests/serve/gate_test.c
 */
#include "gate.h"

#include <string.h>

#include "base/bytes.h"
#include "base/hash.h"

enum { DEFAULT_BODY = 1 << 20 };

static bool refuse(struct serve_verdict *v, int status, const char *why) {
    v->status = status;
    v->why = why;
    return false;
}

/* ---- Host: a page elsewhere whose name is made to lead here still sends its own name ---- */

static struct serve_slice without_port(struct serve_slice host) {
    const char *colon = host.n ? memrchr(host.data, ':', host.n) : NULL;
    if (!colon || memchr(colon, ']', host.n - (size_t)(colon - host.data))) return host;
    for (const char *p = colon + 1; p < host.data + host.n; p++)
        if (*p < '0' || *p > '9') return host;
    return (struct serve_slice){host.data, (size_t)(colon - host.data)};
}

/* "[::1]" for the address "::1". */
static bool is_address(struct serve_slice host, const char *address) {
    if (!address) return false;
    if (serve_slice_is_word(host, address)) return true;
    return host.n > 2 && host.data[0] == '[' && host.data[host.n - 1] == ']' &&
           serve_slice_is_word((struct serve_slice){host.data + 1, host.n - 2}, address);
}

static bool host_is_ours(const struct serve_options *o, const struct serve_head *head) {
    static const char *const loopback[] = {"localhost", "127.0.0.1", "[::1]"};
    struct serve_slice host = without_port(serve_head_value(head, "host"));
    for (size_t i = 0; i < sizeof loopback / sizeof *loopback; i++)
        if (serve_slice_is_word(host, loopback[i])) return true;
    for (size_t i = 0; i < o->n_allow_host; i++)
        if (serve_slice_is_word(host, o->allow_host[i])) return true;
    return is_address(host, o->address);
}

/* ---- route ---- */

static bool is_id(struct serve_slice s) {
    for (size_t i = 0; i < s.n; i++) {
        char c = s.data[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-')) return false;
    }
    return s.n > 0 && s.n <= SERVE_ID_BYTES;
}

static bool leads_to(const struct serve_route *r, struct serve_slice path, struct serve_slice *rest) {
    size_t n = strlen(r->path);
    if (!(r->flags & SERVE_PREFIX)) return serve_slice_is(path, r->path);
    if (path.n <= n || memcmp(path.data, r->path, n) != 0) return false;
    *rest = (struct serve_slice){path.data + n, path.n - n};
    return is_id(*rest);
}

/* HEAD asks for what GET gives. */
static bool is_method(struct serve_slice method, const char *of_route) {
    return serve_slice_is(method, of_route) || (serve_slice_is(method, "HEAD") && strcmp(of_route, "GET") == 0);
}

static bool find_route(struct serve_verdict *v, const struct serve_options *o, const struct serve_head *head) {
    for (const struct serve_route *r = o->routes; r->method; r++) {
        struct serve_slice rest = {0};
        if (!leads_to(r, head->path, &rest)) continue;
        v->route = r;
        v->rest = rest;
        if (is_method(head->method, r->method)) return true;
        v->allow = r->method;
    }
    return v->allow ? refuse(v, 405, "this path has another method") : refuse(v, 404, "there is no such path");
}

/* ---- origin ---- */

static bool is_own_origin(struct serve_slice origin, const struct serve_head *head) {
    static const char scheme[] = "http://";
    struct serve_slice host = serve_head_value(head, "host");
    size_t n = sizeof scheme - 1;
    return origin.n == n + host.n && memcmp(origin.data, scheme, n) == 0 &&
           memcmp(origin.data + n, host.data, host.n) == 0;
}

static bool is_allowed_origin(const struct serve_options *o, const struct serve_head *head) {
    return o->allow_origin && serve_slice_is(serve_head_value(head, "origin"), o->allow_origin);
}

static bool may_ask(const struct serve_options *o, const struct serve_head *head) {
    struct serve_slice origin = serve_head_value(head, "origin");
    if (is_allowed_origin(o, head)) return true;
    if (serve_slice_is_word(serve_head_value(head, "sec-fetch-site"), "cross-site")) return false;
    return !origin.data || is_own_origin(origin, head);
}

/* ---- key ---- */

/* The same time for every wrong key: what is compared are digests, whole. */
static bool is_key(struct serve_slice given, const char *key) {
    char a[65], b[65];
    unsigned difference = 0;
    sha256_hex(a, given.data ? given.data : "", given.n);
    sha256_hex(b, key, strlen(key));
    for (int i = 0; i < 64; i++) difference |= (unsigned)(a[i] ^ b[i]);
    return given.data && difference == 0;
}

static struct serve_slice given_key(const struct serve_head *head) {
    static const char bearer[] = "bearer ";
    size_t n = sizeof bearer - 1;
    struct serve_slice s = serve_head_value(head, "authorization");
    if (s.n > n && serve_slice_is_word((struct serve_slice){s.data, n}, bearer))
        return (struct serve_slice){s.data + n, s.n - n};
    return serve_head_value(head, "x-api-key");
}

/* ---- body ---- */

static bool is_type(struct serve_slice type, const char *name) {
    const char *end = type.data ? memchr(type.data, ';', type.n) : NULL;
    if (end) type.n = (size_t)(end - type.data);
    while (type.n && type.data[type.n - 1] == ' ') type.n--;
    return serve_slice_is_word(type, name);
}

/* A form of another page can send plain text, but no field of its own name. */
static bool is_body_type(const struct serve_route *route, const struct serve_head *head) {
    static const char *const texts[] = {"text/plain", "text/csv", "application/jsonl", "application/x-ndjson"};
    struct serve_slice type = serve_head_value(head, "content-type");
    if (is_type(type, "application/json")) return true;
    for (size_t i = 0; (route->flags & SERVE_ANY_TEXT) && i < sizeof texts / sizeof *texts; i++)
        if (is_type(type, texts[i])) return i > 0 || serve_head_value(head, "x-sansu").data;
    return false;
}

static bool check_body(struct serve_verdict *v, const struct serve_head *head) {
    size_t most = v->route->most_body ? v->route->most_body : DEFAULT_BODY;
    if (strcmp(v->route->method, "POST") != 0)
        return head->length == 0 || refuse(v, 400, "a body is taken with POST only");
    if (!head->has_length) return refuse(v, 411, "a Content-Length is needed");
    if (head->length > most) return refuse(v, 413, "the body is too large");
    return is_body_type(v->route, head) ||
           refuse(v, 415,
                  v->route->flags & SERVE_ANY_TEXT
                      ? "Content-Type must be application/json, application/jsonl, text/csv, or text/plain with "
                        "a field X-Sansu"
                      : "Content-Type must be application/json");
}

/* ---- all of it ---- */

static bool check(struct serve_verdict *v, const struct serve_options *o, const struct serve_head *head) {
    if (!host_is_ours(o, head)) return refuse(v, 421, "Host names another server (--allow-host NAME)");
    if (!find_route(v, o, head)) return false;
    if (!may_ask(o, head)) return refuse(v, 403, "a page of another origin may not ask (--allow-origin URL)");
    if (o->key && !(v->route->flags & SERVE_NO_KEY) && !is_key(given_key(head), o->key))
        return refuse(v, 401, "a key is needed: Authorization: Bearer KEY, or X-Api-Key: KEY");
    return check_body(v, head);
}

void serve_gate_check(struct serve_verdict *out, const struct serve_options *options, const struct serve_head *head) {
    *out = (struct serve_verdict){0};
    (void)check(out, options, head);
}

bool serve_gate_is_preflight(const struct serve_options *o, const struct serve_head *head) {
    return serve_slice_is(head->method, "OPTIONS") && host_is_ours(o, head) && is_allowed_origin(o, head);
}

static bool is_header_list(struct serve_slice s) {
    for (size_t i = 0; i < s.n; i++) {
        char c = s.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && c != '-' && c != '_' && c != ',' && c != ' ') return false;
    }
    return s.n > 0;
}

void serve_gate_cors(struct bytes *out, const struct serve_options *o, const struct serve_head *head) {
    struct serve_slice wanted = serve_head_value(head, "access-control-request-headers");
    if (!is_allowed_origin(o, head)) return;
    bytes_printf(out, "Access-Control-Allow-Origin: %s\r\nVary: Origin\r\n", o->allow_origin);
    if (!serve_slice_is(head->method, "OPTIONS")) return;
    bytes_append_string(out, "Access-Control-Allow-Methods: GET, POST\r\nAccess-Control-Max-Age: 600\r\n");
    if (is_header_list(wanted)) bytes_printf(out, "Access-Control-Allow-Headers: %.*s\r\n", (int)wanted.n, wanted.data);
}
