/* own.c - what we say beside other people's objects: {"mode","vouching","claims",..,"ignored"}.
 *
 * Checked tests/api/openai_test.c
 */
#include <string.h>
#include <time.h>

#include "api_impl.h"

const char *api_shown(const struct explanation *e, size_t *n) {
    const char *shown = e->n_text || !e->refusal ? e->text : e->refusal;
    *n = strlen(shown);
    return shown;
}

static void write_warnings(struct bytes *out, const struct explanation *e) {
    bytes_append_string(out, ",\"warnings\":[");
    for (size_t i = 0; i < e->n_warnings; i++) {
        if (i) bytes_append_char(out, ',');
        bytes_append_json_string(out, e->warnings[i], strlen(e->warnings[i]));
    }
    bytes_append_char(out, ']');
}

static void write_counts(struct bytes *out, const struct explanation *e) {
    bytes_printf(out, ",\"overrides\":%zu,\"refused\":%s,\"samples\":%d,\"agreement\":%d", e->overrides,
                 e->finish == TUTOR_REFUSED ? "true" : "false", e->samples, e->agreement);
}

static void write_explained(struct bytes *out, const struct lesson *l) {
    static const char *const writers[] = {"null", "\"solver\"", "\"model\""};
    const struct explanation *e = &l->explanation;
    bytes_printf(out, ",\"vouching\":\"%s\",\"writer\":%s,\"solver_answer\":", lesson_vouching_name(l->vouching),
                 writers[l->writer]);
    if (l->solver_answer)
        bytes_append_json_string(out, l->solver_answer, strlen(l->solver_answer));
    else
        bytes_append_string(out, "null");
    bytes_printf(out, ",\"attempts\":%d,\"verdict\":\"%s\",\"claims\":", l->attempts,
                 exact_verdict_name(e->report.arithmetic));
    audit_write_claims(out, &e->report, e->text);
    write_counts(out, e);
    write_warnings(out, e);
}

/* "user, store" -> ["user","store"] */
static void write_ignored(struct bytes *out, const struct bytes *names) {
    const char *at = bytes_text(names);
    bytes_append_string(out, ",\"ignored\":[");
    while (*at) {
        size_t n = strcspn(at, ",");
        bytes_append_json_string(out, at, n);
        at += n;
        if (!*at) break;
        bytes_append_char(out, ',');
        at += 2;
    }
    bytes_append_char(out, ']');
}

void api_write_own(struct bytes *out, const struct api_reply *r, const struct lesson *lesson) {
    bool explained = r->ask->mode == API_MODE_EXPLAIN;
    bytes_printf(out, ",\"sansu\":{\"mode\":\"%s\"", explained ? "explain" : "chat");
    if (explained) write_explained(out, lesson);
    write_ignored(out, &r->ask->ignored);
    bytes_append_char(out, '}');
}

void api_write_time(struct bytes *out, int64_t seconds) {
    struct tm t;
    time_t when = (time_t)seconds;
    char text[40];
    gmtime_r(&when, &t);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &t);
    bytes_append_string(out, text);
}

const struct api_writer *api_writer_of(enum api_form form) {
    switch (form) {
        case API_TEXT: return &api_text_writer;
        case API_MESSAGES: return &api_messages_writer;
        case API_RESPONSES: return &api_responses_writer;
        case API_OLLAMA_CHAT: return &api_ollama_writer;
        default: return &api_chat_writer;
    }
}
