/* json.c - a lesson as one JSON object.
 *
 * {"schema":"sansu.explanation/1","id",...}: the program's own answer is called "written_answer", what it holds it
 * against "solver_answer": "answer" is, in every file that this program reads, the reference. "answer_match" is null
 * where the answer was compared with nothing. The object is described in docs/json.md and
 * docs/schema/explanation.json.
 *
 * Reads   struct lesson      Writes  bytes
 * Never   leaves a field out: what is absent is null
 * Checked tests/lesson/json_test.c, tests/e2e/json_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "sansu/lesson.h"
#include "sansu/problem_draw.h"

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
    const char *match = r->has_match ? exact_match_name(r->match) : NULL;
    write_text(out, "answer_match", match, match ? strlen(match) : 0);
    bytes_printf(out, ",\"finish\":\"%s\",\"arithmetic\":\"%s\",\"findings\":", tutor_finish_name(e->finish),
                 exact_verdict_name(r->arithmetic));
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

static void write_string(struct bytes *out, const char *key, const char *s) {
    write_text(out, key, s, s ? strlen(s) : 0);
}

static void write_nearest(struct bytes *out, const struct lesson *l) {
    bytes_append_string(out, ",\"nearest\":[");
    for (int i = 0; i < l->n_nearest; i++) {
        bytes_printf(out, "%s{\"family\":\"%s\",\"subtype\":\"%s\"", i ? "," : "", l->nearest[i].family,
                     l->nearest[i].subtype);
        write_string(out, "name", l->nearest[i].family_name);
        bytes_append_char(out, '}');
    }
    bytes_append_char(out, ']');
}

static void write_vouching(struct bytes *out, const struct lesson *l) {
    static const char *const writers[] = {NULL, "solver", "model"};
    write_string(out, "vouching", lesson_vouching_name(l->vouching));
    write_string(out, "writer", writers[l->writer]);
    write_string(out, "solver_answer", l->solver_answer);
    bytes_printf(out, ",\"attempts\":%d", l->attempts);
    write_nearest(out, l);
    bytes_append_string(out, ",\"reading\":");
    reading_write_json(out, &l->reading, NULL, 0);
    bytes_truncate(out, out->len - 1); /* its line end */
}

static void write_figure(struct bytes *out, const struct drawing *d) {
    const char *texts = bytes_text(&d->texts);
    bytes_append_string(out, "{\"title\":");
    bytes_append_json_string(out, texts + d->title, strlen(texts + d->title));
    write_string(out, "desc", texts + d->desc);
    bytes_append_char(out, '}');
}

/* Of each question, that of the problem as it was read. */
static void write_figures(struct bytes *out, const struct reading *r) {
    struct drawing *d = calloc(1, sizeof *d);
    struct err err = {0};
    out->failed |= !d;
    bytes_append_string(out, ",\"figures\":[");
    for (int i = 0; d && i < r->n_parts; i++) {
        if (i) bytes_append_char(out, ',');
        if (r->part[i].family && problem_draw(d, &r->part[i].solved, FIGURE_SOLVED, &err))
            write_figure(out, d);
        else
            bytes_append_string(out, "null");
    }
    bytes_append_char(out, ']');
    out->failed |= err.code != ERR_NONE;
    if (d) drawing_free(d);
    free(d);
}

void lesson_write_json(struct bytes *out, const struct lesson *l, const struct lesson_subject *s) {
    const struct explanation *e = &l->explanation;
    bytes_append_string(out, "{\"schema\":\"sansu.explanation/1\",\"id\":");
    if (s->id)
        bytes_append(out, s->id, s->n_id);
    else
        bytes_append_string(out, "null");
    write_text(out, "problem", s->problem, s->n);
    write_what_was_said(out, e);
    write_counts(out, e);
    write_string(out, "refusal", e->refusal);
    write_vouching(out, l);
    write_figures(out, &l->reading);
    bytes_append_string(out, "}\n");
}
