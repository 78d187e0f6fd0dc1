/* problem.c - why a request is not done, in the shape that each client reads.
 *
 *   OpenAI     {"error":{"message","type","param","code"}}
 *   Anthropic  {"type":"error","error":{"type","message"},"request_id"}
 *   Ollama     {"error"}
 *
 * Checked tests/api/problem_test.c
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "api_impl.h"

bool api_refuse(struct api_problem *p, int status, const char *param, const char *format, ...) {
    va_list arguments;
    if (p->status) return false;
    p->status = status;
    snprintf(p->param, sizeof p->param, "%s", param);
    va_start(arguments, format);
    vsnprintf(p->message, sizeof p->message, format, arguments);
    va_end(arguments);
    return false;
}

static const struct {
    int status;
    const char *openai, *anthropic, *code;
} types[] = {
    {401, "authentication_error", "authentication_error", "invalid_api_key"},
    {403, "permission_error", "permission_error", NULL},
    {404, "invalid_request_error", "not_found_error", "not_found"},
    {413, "invalid_request_error", "request_too_large", NULL},
    {429, "rate_limit_error", "rate_limit_error", NULL},
    {500, "server_error", "api_error", "engine"},
    {501, "server_error", "api_error", "not_built"},
    {503, "server_error", "overloaded_error", "overloaded"},
    {529, "server_error", "overloaded_error", "overloaded"},
    {0, "invalid_request_error", "invalid_request_error", NULL},
};

static size_t row_of(int status) {
    size_t i = 0;
    while (types[i].status && types[i].status != status) i++;
    return i;
}

void api_write_text_member(struct bytes *out, const char *name, const char *text, size_t n) {
    bytes_printf(out, "\"%s\":", name);
    bytes_append_json_string(out, text, n);
}

static void write_or_null(struct bytes *out, const char *name, const char *text) {
    bytes_append_char(out, ',');
    if (text && *text)
        api_write_text_member(out, name, text, strlen(text));
    else
        bytes_printf(out, "\"%s\":null", name);
}

void api_write_problem(struct bytes *out, enum api_dialect dialect, const struct api_problem *p, uint64_t id) {
    size_t row = row_of(p->status);
    if (dialect == API_ANTHROPIC) {
        bytes_printf(out, "{\"type\":\"error\",\"error\":{\"type\":\"%s\",", types[row].anthropic);
        api_write_text_member(out, "message", p->message, strlen(p->message));
        bytes_printf(out, "},\"request_id\":\"req_%llu\"}", (unsigned long long)id);
        return;
    }
    if (dialect == API_OLLAMA) {
        bytes_append_char(out, '{');
        api_write_text_member(out, "error", p->message, strlen(p->message));
        bytes_append_char(out, '}');
        return;
    }
    bytes_append_string(out, "{\"error\":{");
    api_write_text_member(out, "message", p->message, strlen(p->message));
    bytes_printf(out, ",\"type\":\"%s\"", types[row].openai);
    write_or_null(out, "param", p->param);
    write_or_null(out, "code", p->code ? p->code : types[row].code);
    bytes_append_string(out, "}}");
}
