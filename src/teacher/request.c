/* request.c - what is sent: canonical body, identity, headers; and what must not be sent.
 *
 *   config + system + problem -> body (stored, hashed) -> wire body (+ "stream")
 *
 * Never   writes the key anywhere but into the header lines
 * Checked tests/teacher/request_test.c
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/hash.h"
#include "sansu/teacher.h"

enum { SECONDS_FOR_128K = 3600, LONGEST_SILENT = 600 };

/* ---- origins ---- */

struct origin {
    char scheme[8], host[256];
    int port;
};

/* "https://user@host:8443/path" -> parts. No user, no odd characters: such URLs are refused. */
static bool read_origin(struct origin *o, const char *url) {
    size_t scheme = strcspn(url, ":");
    bool tls = scheme == 5 && strncasecmp(url, "https", 5) == 0;
    if ((!tls && (scheme != 4 || strncasecmp(url, "http", 4) != 0)) || strncmp(url + scheme, "://", 3) != 0)
        return false;
    const char *host = url + scheme + 3;
    size_t n = *host == '[' ? strcspn(host, "]/?#@\\") + 1 : strcspn(host, ":/?#@\\");
    if (n <= 1 || n >= sizeof o->host || (*host == '[' && host[n - 1] != ']')) return false;
    int port = tls ? 443 : 80, used = 0;
    const char *rest = host + n;
    if (*rest == ':' && (sscanf(rest, ":%5d%n", &port, &used) != 1 || port < 1 || port > 65535)) return false;
    rest += used;
    if (*rest && *rest != '/' && *rest != '?' && *rest != '#') return false;
    for (size_t i = 0; i < n; i++)
        if (host[i] <= ' ' || host[i] == 127) return false;
    snprintf(o->scheme, sizeof o->scheme, "%s", tls ? "https" : "http");
    snprintf(o->host, sizeof o->host, "%.*s", (int)n, host);
    o->port = port;
    return true;
}

bool teacher_same_origin(const char *url_a, const char *url_b) {
    struct origin a, b;
    return read_origin(&a, url_a) && read_origin(&b, url_b) && strcmp(a.scheme, b.scheme) == 0 &&
           strcasecmp(a.host, b.host) == 0 && a.port == b.port;
}

bool teacher_is_loopback(const char *url) {
    struct origin o;
    struct in_addr address;
    if (!read_origin(&o, url)) return false;
    if (strcasecmp(o.host, "localhost") == 0 || strcmp(o.host, "[::1]") == 0) return true;
    return inet_pton(AF_INET, o.host, &address) == 1 &&
           ntohl(address.s_addr) >> 24 == 127; /* a name like 127.0.0.1.example.com is none */
}

bool teacher_config_check(const struct teacher_config *c, struct err *err) {
    struct origin o;
    bool sampling = c->has_temperature || c->has_top_p || c->has_top_k;
    if (!read_origin(&o, c->base_url))
        return err_set(err, ERR_USAGE,
                       "base URL '%.200s': expected http://HOST or https://HOST, with or without a port and a path",
                       c->base_url);
    if (c->key && *c->key && c->auth != TEACHER_AUTH_NONE && strcmp(o.scheme, "http") == 0 &&
        !teacher_is_loopback(c->base_url))
        return err_set(
            err, ERR_USAGE,
            "base URL '%.200s': a key does not travel over plain http to another machine; use https, or auth none",
            c->base_url);
    if (c->key && strpbrk(c->key, "\r\n")) return err_set(err, ERR_USAGE, "the key holds a line end");
    if (c->dialect == TEACHER_ANTHROPIC && sampling && strcmp(c->api_version, "2023-06-01") > 0)
        return err_set(
            err, ERR_USAGE,
            "API version %.40s knows no temperature, top_p or top_k (every request would be a 400); leave them out or use 2023-06-01",
            c->api_version);
    if (c->max_tokens < 1) return err_set(err, ERR_USAGE, "max_tokens must be at least 1");
    if (!c->stream && c->max_tokens * SECONDS_FOR_128K / 128000 > LONGEST_SILENT)
        return err_set(err, ERR_USAGE,
                       "%lld tokens may take more than ten minutes; such replies have to be streamed (--stream)",
                       (long long)c->max_tokens);
    if (!*c->model) return err_set(err, ERR_USAGE, "which model? (--model)");
    return true;
}

/* ---- bodies ---- */

static void message(struct bytes *out, const char *role, const char *content) {
    bytes_printf(out, "{\"role\":\"%s\",\"content\":", role);
    bytes_append_json_string(out, content, strlen(content));
    bytes_append_char(out, '}');
}

void teacher_body(struct bytes *out, const struct teacher_config *c, const char *system, const char *problem) {
    bool anthropic = c->dialect == TEACHER_ANTHROPIC;
    bytes_append_string(out, "{\"model\":");
    bytes_append_json_string(out, c->model, strlen(c->model));
    bytes_printf(out, ",\"%s\":%lld", anthropic || !c->max_tokens_field ? "max_tokens" : c->max_tokens_field,
                 (long long)c->max_tokens);
    if (c->has_temperature) bytes_printf(out, ",\"temperature\":%.6g", c->temperature);
    if (c->has_top_p) bytes_printf(out, ",\"top_p\":%.6g", c->top_p);
    if (c->has_top_k) bytes_printf(out, ",\"top_k\":%lld", (long long)c->top_k);
    if (anthropic && *system) {
        bytes_append_string(out, ",\"system\":");
        bytes_append_json_string(out, system, strlen(system));
    }
    bytes_append_string(out, ",\"messages\":[");
    if (!anthropic && *system) {
        message(out, "system", system);
        bytes_append_char(out, ',');
    }
    message(out, "user", problem);
    bytes_append_string(out, "]}");
}

/* Piece by piece, so that short memory cannot make another identity. */
static void hash_line(struct sha256 *h, const char *line) {
    sha256_update(h, line, strlen(line));
    sha256_update(h, "\n", 1);
}

void teacher_identity(char out[65], const struct teacher_config *c, const char *body, int64_t sample) {
    bool anthropic = c->dialect == TEACHER_ANTHROPIC;
    char number[40];
    struct sha256 h;
    snprintf(number, sizeof number, "sample %lld", (long long)sample);
    sha256_init(&h);
    hash_line(&h, anthropic ? "anthropic" : "openai");
    hash_line(&h, anthropic ? c->api_version : "chat/completions");
    hash_line(&h, c->model);
    hash_line(&h, number);
    sha256_update(&h, body, strlen(body));
    sha256_final_hex(out, &h);
}

void teacher_wire_body(struct bytes *out, const struct teacher_config *c, const char *body) {
    size_t n = strlen(body);
    if (!c->stream || n < 2) {
        bytes_append_string(out, body);
        return;
    }
    bytes_append(out, body, n - 1); /* before the closing brace */
    bytes_append_string(out, c->dialect == TEACHER_ANTHROPIC
                                 ? ",\"stream\":true}"
                                 : ",\"stream\":true,\"stream_options\":{\"include_usage\":true}}");
}

const char *teacher_path(const struct teacher_config *c) {
    return c->dialect == TEACHER_ANTHROPIC ? "/v1/messages" : "/v1/chat/completions";
}

void teacher_headers(struct bytes *out, const struct teacher_config *c) {
    bytes_append_string(out, "content-type: application/json\nuser-agent: sansu\n");
    if (c->dialect == TEACHER_ANTHROPIC) bytes_printf(out, "anthropic-version: %s\n", c->api_version);
    if (!c->key || !*c->key || c->auth == TEACHER_AUTH_NONE) return;
    bytes_printf(out, c->auth == TEACHER_AUTH_X_API_KEY ? "x-api-key: %s\n" : "authorization: Bearer %s\n", c->key);
}
