/* explain_json.c - an explanation as one JSON object a line.
 *
 *   struct explanation -> {"id", "problem", "text", "answer", "finish", "verdict", "claims", ..., "warnings", "refusal"}
 *
 * Reads   struct explanation      Writes  stdout (objects), stderr (refused lines)
 * Never   leaves a field out: what is absent is null
 * Checked tests/e2e/explain_test.c
 */
#include "explain.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/json.h"

static void key(struct bytes *b, const char *name) { bytes_printf(b, "%s\"%s\":", b->data[b->len - 1] == '{' ? "" : ",", name); }

static void key_string(struct bytes *b, const char *name, const char *s, size_t n) {
    key(b, name);
    if (s) bytes_append_json_string(b, s, n);
    else bytes_append_string(b, "null");
}

static void key_number(struct bytes *b, const char *name, size_t v) {
    key(b, name);
    bytes_printf(b, "%zu", v);
}

static void append_span(struct bytes *b, const struct explanation *e, size_t start, size_t end) {
    key_number(b, "start", start);
    key_number(b, "end", end);
    key_string(b, "text", e->text + start, end - start);
}

static void append_claims(struct bytes *b, const struct explanation *e) {
    key(b, "claims");
    bytes_append_char(b, '[');
    for (size_t i = 0; i < e->report.n_claims; i++) {
        const struct exact_claim *c = &e->report.claims[i];
        bytes_append_string(b, i ? ",{" : "{");
        append_span(b, e, c->start, c->end);
        const char *verdict = exact_verdict_name(c->verdict), *reason = exact_reason_name(c->reason);
        key_string(b, "verdict", verdict, strlen(verdict));
        key_string(b, "reason", reason, strlen(reason));
        bytes_append_char(b, '}');
    }
    bytes_append_char(b, ']');
}

static void append_style(struct bytes *b, const struct explanation *e) {
    key(b, "style");
    bytes_append_char(b, '[');
    for (size_t i = 0; i < e->report.n_findings; i++) {
        const struct audit_finding *f = &e->report.findings[i];
        const char *severity = audit_severity_name(f->severity);
        bytes_append_string(b, i ? ",{" : "{");
        key_string(b, "rule", f->code, strlen(f->code));
        append_span(b, e, f->start, f->end);
        key_string(b, "severity", severity, strlen(severity));
        key_string(b, "message", f->message_ja, strlen(f->message_ja));
        bytes_append_char(b, '}');
    }
    bytes_append_char(b, ']');
}

static void append_warnings(struct bytes *b, const struct explanation *e) {
    key(b, "warnings");
    bytes_append_char(b, '[');
    for (size_t i = 0; i < e->n_warnings; i++) {
        if (i) bytes_append_char(b, ',');
        bytes_append_json_string(b, e->warnings[i], strlen(e->warnings[i]));
    }
    bytes_append_char(b, ']');
}

void explain_print_json(const struct explanation *e, const char *id, size_t n_id, const char *problem, size_t n) {
    struct bytes b;
    const struct audit_report *r = &e->report;
    const char *finish = tutor_finish_name(e->finish), *verdict = exact_verdict_name(r->arithmetic);
    bytes_init(&b);
    bytes_append_string(&b, "{\"id\":");
    bytes_append(&b, id, n_id);
    key_string(&b, "problem", problem, n);
    key_string(&b, "text", e->text, e->n_text);
    key_string(&b, "answer", r->has_answer ? e->text + r->answer_start : NULL, r->answer_end - r->answer_start);
    key_string(&b, "finish", finish, strlen(finish));
    key_string(&b, "verdict", verdict, strlen(verdict));
    append_claims(&b, e);
    key_number(&b, "overrides", e->overrides);
    append_style(&b, e);
    key_number(&b, "prompt_tokens", e->prompt_tokens);
    key_number(&b, "new_tokens", e->new_tokens);
    key(&b, "mean_logprob");
    bytes_printf(&b, "%.4f", (double)e->mean_logprob);
    key_number(&b, "samples", (size_t)e->samples);
    key_number(&b, "agreement", (size_t)e->agreement);
    key_number(&b, "passes", e->passes);
    key_number(&b, "guessed", e->guessed);
    key_number(&b, "accepted", e->accepted);
    append_warnings(&b, e);
    key_string(&b, "refusal", e->refusal, e->refusal ? strlen(e->refusal) : 0);
    bytes_append_string(&b, "}\n");
    fwrite(b.data, 1, b.len, stdout);
    fflush(stdout);
    bytes_free(&b);
}

void explain_print_bad_line(const char *file, size_t number, const struct err *err) {
    struct bytes b;
    fprintf(stderr, "sansu explain: %s: line %zu: %s\n", file, number, err->message);
    bytes_init(&b);
    bytes_printf(&b, "{\"id\":null,\"line\":%zu", number);
    key_string(&b, "error", err->message, strlen(err->message));
    bytes_append_string(&b, "}\n");
    fwrite(b.data, 1, b.len, stdout);
    fflush(stdout);
    bytes_free(&b);
}
