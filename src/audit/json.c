/* json.c - a report as one JSON object, and its pieces for others to put into theirs.
 *
 *   report, text -> findings | claims | {"schema","id","verdict","arithmetic","findings",...}
 *
 * Places are byte offsets into the text; the text between them is repeated, so a reader need not cut UTF-8.
 * The object is described in docs/json.md and docs/schema/audit.json.
 * Checked tests/audit/json_test.c
 */
#include <string.h>

#include "base/bytes.h"
#include "sansu/audit.h"

static void write_span(struct bytes *out, const char *text, size_t start, size_t end) {
    bytes_printf(out, "\"start\":%zu,\"end\":%zu,\"text\":", start, end);
    bytes_append_json_string(out, text + start, end - start);
}

void audit_write_findings(struct bytes *out, const struct audit_report *report, const char *text,
                          enum audit_language language) {
    bytes_append_char(out, '[');
    for (size_t i = 0; i < report->n_findings; i++) {
        const struct audit_finding *f = &report->findings[i];
        const char *message = language == AUDIT_ENGLISH ? f->message_en : f->message_ja;
        bytes_printf(out, "%s{\"code\":\"%s\",\"severity\":\"%s\",", i ? "," : "", f->code,
                     audit_severity_name(f->severity));
        write_span(out, text, f->start, f->end);
        bytes_append_string(out, ",\"message\":");
        bytes_append_json_string(out, message, strlen(message));
        bytes_append_char(out, '}');
    }
    bytes_append_char(out, ']');
}

void audit_write_claims(struct bytes *out, const struct audit_report *report, const char *text) {
    bytes_append_char(out, '[');
    for (size_t i = 0; i < report->n_claims; i++) {
        const struct exact_claim *c = &report->claims[i];
        bytes_append_string(out, i ? ",{" : "{");
        write_span(out, text, c->start, c->end);
        bytes_printf(out, ",\"verdict\":\"%s\",\"reason\":\"%s\"}", exact_verdict_name(c->verdict),
                     exact_reason_name(c->reason));
    }
    bytes_append_char(out, ']');
}

static void write_text(struct bytes *out, const char *before, const char *text) {
    bytes_append_string(out, before);
    if (text)
        bytes_append_json_string(out, text, strlen(text));
    else
        bytes_append_string(out, "null");
}

void audit_write_json(struct bytes *out, const struct audit_report *report, const char *text,
                      const struct audit_subject *s) {
    write_text(out, "{\"schema\":\"sansu.audit/1\",\"id\":", s->id);
    bytes_printf(out, ",\"verdict\":\"%s\",\"arithmetic\":\"%s\",\"findings\":", audit_verdict_name(report->verdict),
                 exact_verdict_name(report->arithmetic));
    audit_write_findings(out, report, text, s->language);
    if (report->has_match) bytes_printf(out, ",\"answer_match\":\"%s\"", exact_match_name(report->match));
    if (s->solver_family) {
        write_text(out, ",\"reference_from\":\"solver\",\"family\":", s->solver_family);
        write_text(out, ",\"subtype\":", s->solver_subtype);
        write_text(out, ",\"reference\":", s->reference);
    }
    if (s->claims) {
        bytes_append_string(out, ",\"claims\":");
        audit_write_claims(out, report, text);
    }
    bytes_append_string(out, "}\n");
}
