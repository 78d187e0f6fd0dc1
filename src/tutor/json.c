/* json.c - an explanation as one JSON object.
 *
 *   struct explanation -> {"schema","id","problem","warnings","text","written_answer",...}
 *
 * Warnings stand in front of the text. The program's own answer is called "written_answer": "answer" is, in every file that
 * this program reads, the reference. "answer_match" is null: the answer was compared with nothing.
 * The object is described in docs/json.md and docs/schema/explanation.json.
 *
 * Reads   struct explanation      Writes  bytes
 * Never   leaves a field out: what is absent is null
 * Checked tests/tutor/json_test.c, tests/e2e/json_test.c
 */
#include <string.h>

#include "sansu/tutor.h"

static void write_text(struct bytes *out, const char *key, const char *s, size_t n) {
    bytes_printf(out, ",\"%s\":", key);
    if (s)
        bytes_append_json_string(out, s, n);
    else
        bytes_append_string(out, "null");
}

static void write_warnings(struct bytes *out, const struct explanation *e) {
    bytes_append_char(out, '[');
    for (size_t i = 0; i < e->n_warnings; i++) {
        if (i) bytes_append_char(out, ',');
        bytes_append_json_string(out, e->warnings[i], strlen(e->warnings[i]));
    }
    bytes_append_char(out, ']');
}

static void write_what_was_said(struct bytes *out, const struct explanation *e) {
    const struct audit_report *r = &e->report;
    bytes_append_string(out, ",\"warnings\":");
    write_warnings(out, e);
    write_text(out, "text", e->text, e->n_text);
    write_text(out, "written_answer", r->has_answer ? e->text + r->answer_start : NULL,
               r->answer_end - r->answer_start);
    bytes_printf(out, ",\"answer_match\":null,\"finish\":\"%s\",\"arithmetic\":\"%s\",\"findings\":",
                 tutor_finish_name(e->finish), exact_verdict_name(r->arithmetic));
    audit_write_findings(out, r, e->text, AUDIT_JAPANESE);
    bytes_append_string(out, ",\"claims\":");
    audit_write_claims(out, r, e->text);
}

static void write_counts(struct bytes *out, const struct explanation *e) {
    bytes_printf(out, ",\"overrides\":%zu,\"prompt_tokens\":%zu,\"new_tokens\":%zu,\"mean_logprob\":%.4f", e->overrides,
                 e->prompt_tokens, e->new_tokens, (double)e->mean_logprob);
    bytes_printf(out, ",\"samples\":%d,\"agreement\":%d,\"passes\":%zu,\"guessed\":%zu,\"accepted\":%zu", e->samples,
                 e->agreement, e->passes, e->guessed, e->accepted);
}

void tutor_write_json(struct bytes *out, const struct explanation *e, const struct tutor_subject *s) {
    bytes_append_string(out, "{\"schema\":\"sansu.explanation/1\",\"id\":");
    if (s->id)
        bytes_append(out, s->id, s->n_id);
    else
        bytes_append_string(out, "null");
    write_text(out, "problem", s->problem, s->n);
    write_what_was_said(out, e);
    write_counts(out, e);
    write_text(out, "refusal", e->refusal, e->refusal ? strlen(e->refusal) : 0);
    bytes_append_string(out, "}\n");
}
