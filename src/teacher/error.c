/* error.c - what a server says instead of an answer, and whether the next request would hear the same.
 *
 *   status, {"error":{"type","message","code","param"}} or what other servers make of it -> kind, words; again? stop?
 *
 * A fault of the account or of the set-up (key, money, model, a parameter) is the same for every request: it ends the
 * run, and the request stays open. A fault of one problem's text is final for that problem. Some servers give both a
 * 400, so the parameter they name and their words are looked at; what no list has is caught by distil's streak.
 *
 * Checked tests/teacher/error_test.c, tests/teacher/wire_test.c, teacher_reply_fuzz.c
 */
#include <stdio.h>
#include <string.h>

#include "reply_impl.h"

struct words {
    const char *type, *message, *code, *param; /* NULL: not said */
};

/* ---- reading ---- */

static struct words read_words(const json_t *o) {
    const json_t *e = json_object_get(o, "error");
    if (json_is_string(e)) return (struct words){.message = json_string_value(e)};
    if (!json_is_object(e)) e = o; /* vLLM: the same names without the envelope */
    struct words w = {json_string_value(json_object_get(e, "type")), json_string_value(json_object_get(e, "message")),
                      json_string_value(json_object_get(e, "code")), json_string_value(json_object_get(e, "param"))};
    const char *inner = json_string_value(json_object_get(json_object_get(e, "details"), "error_code"));
    if (inner) w.code = inner;
    if (!w.message) w.message = json_string_value(json_object_get(e, "detail"));
    return w;
}

/* ---- judging ---- */

static bool has_any(const char *s, const char *const *list) {
    for (; s && *list; list++)
        if (strcasestr(s, *list)) return true;
    return false;
}

static bool starts_any(const char *s, const char *const *list) {
    for (; s && *list; list++) {
        size_t n = strlen(*list);
        if (strncmp(s, *list, n) == 0 && !(s[n] >= 'a' && s[n] <= 'z') && s[n] != '_') return true;
    }
    return false;
}

/* Of the account: money, key, permission, place. */
static bool is_account(const struct words *w) {
    static const char *const codes[] = {
        "authentication", "permission_error", "billing",           "insufficient_quota",  "invalid_api_key",
        "spend_limit",    "arrear",           "access_terminated", "unsupported_country", NULL};
    static const char *const said[] = {"credit balance",
                                       "insufficient balance",
                                       "insufficient credit",
                                       "insufficient funds",
                                       "API usage limits",
                                       "exceeded your current quota",
                                       "billing",
                                       "payment",
                                       "prepaid",
                                       "API key",
                                       "your account",
                                       "organization has been",
                                       "workspace has been",
                                       "good standing",
                                       "location is not supported",
                                       "not available in your",
                                       NULL};
    return has_any(w->type, codes) || has_any(w->code, codes) || has_any(w->message, said);
}

/* Of what every request of the run says alike: the model and the parameters, but not the messages. */
static bool is_setup(const struct words *w) {
    static const char *const texts[] = {"messages", "input", "prompt", "content", NULL};
    static const char *const fields[] = {
        "model",  "max_tokens", "max_completion_tokens", "temperature",       "top_p",          "top_k",
        "system", "stream",     "stream_options",        "anthropic-version", "anthropic-beta", NULL};
    static const char *const codes[] = {"model_not_found",
                                        "not_found_error",
                                        "unsupported_parameter",
                                        "unsupported_value",
                                        "unknown_parameter",
                                        "invalid_model",
                                        "unsupported_model",
                                        "missing_required_parameter",
                                        NULL};
    static const char *const said[] = {"unsupported parameter",
                                       "unknown parameter",
                                       "unrecognized request argument",
                                       "extra inputs are not permitted",
                                       "extra fields not permitted",
                                       "unexpected keyword",
                                       "not supported with this model",
                                       "not supported by this model",
                                       "not supported for this model",
                                       "cannot both be specified",
                                       "`max_tokens`",
                                       "`temperature`",
                                       "`top_p`",
                                       "`top_k`",
                                       "'max_tokens'",
                                       "'temperature'",
                                       "'top_p'",
                                       "'top_k'",
                                       NULL};
    if (starts_any(w->param, texts) || starts_any(w->message, texts)) return false;
    return (w->param && *w->param) || has_any(w->type, codes) || has_any(w->code, codes) ||
           starts_any(w->message, fields) || has_any(w->message, said);
}

/* 429 with a spend limit is no "slow down"; any other 429 is. */
static bool ends_run(int status, const struct words *w) {
    static const char *const spent[] = {"spend_limit", "insufficient_quota", NULL};
    static const char *const limit[] = {"API usage limits", "exceeded your current quota", NULL};
    if (status == 401 || status == 402 || status == 403 || status == 404) return true;
    if (status == 429) return has_any(w->code, spent) || has_any(w->type, spent) || has_any(w->message, limit);
    return status < 500 && status != 408 && status != 409 && (is_account(w) || is_setup(w));
}

void teacher_read_error(struct teacher_answer *a, int status, const json_t *o) {
    static const char *const again[] = {
        "overloaded_error", "api_error", "rate_limit_error", "timeout_error", "conflict_error", "server_error", NULL};
    static const char *const spent[] = {"spend_limit_reached", "insufficient_quota", NULL};
    struct words w = read_words(o);
    char by_status[32];
    snprintf(by_status, sizeof by_status, "http_%d", status);
    bool retryable = status ? status == 408 || status == 409 || status == 429 || status >= 500 : has_any(w.type, again);
    const char *kind = has_any(w.code, spent) ? w.code : w.type && *w.type ? w.type : by_status;
    teacher_fail(a, kind, retryable, w.message ? w.message : "no JSON error in the body");
    a->stop_the_run = ends_run(status, &w) && !(status == 0 && retryable);
    if (a->stop_the_run) a->retryable = false;
}
