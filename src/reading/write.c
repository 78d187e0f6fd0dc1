/* write.c - a reading as a teacher says it back, and as JSON.
 *
 * Checked tests/reading/reader_test.c
 */
#include <string.h>

#include "sansu/reading.h"

static const char *const names[] = {"none", "unsure", "sure"};

void reading_write_text(struct bytes *out, const struct reading *r) {
    if (r->why[0]) bytes_printf(out, "%s\n", r->why);
    if (!r->family) return;
    bytes_printf(out, "読み: %s(%s)\n", r->family_name, r->subtype_name);
    for (int i = 0; i < r->n_quantities - r->n_unused; i++)
        bytes_printf(out, "・%s %s%s\n", r->quantity[i].role, r->quantity[i].value, r->quantity[i].unit);
    bytes_printf(out, "きいているもの: %s\n", r->asked);
    for (int i = r->n_quantities - r->n_unused; i < r->n_quantities; i++)
        bytes_printf(out, "使っていない数: %s\n", r->quantity[i].value);
    bytes_printf(out, "答え %s\n", r->solved.answer);
}

static void field(struct bytes *out, const char *name, const char *value) {
    bytes_printf(out, "\"%s\":", name);
    bytes_append_json_string(out, value, strlen(value));
}

static void write_quantities(struct bytes *out, const struct reading *r) {
    bytes_append_string(out, ",\"quantities\":[");
    for (int i = 0; i < r->n_quantities; i++) {
        const struct reading_quantity *q = &r->quantity[i];
        bytes_append_string(out, i ? ",{" : "{");
        field(out, "role", q->role);
        bytes_append_char(out, ',');
        field(out, "value", q->value);
        bytes_append_char(out, ',');
        field(out, "unit", q->unit);
        bytes_printf(out, ",\"start\":%zu,\"end\":%zu}", q->start, q->end);
    }
    bytes_append_string(out, "],\"words\":{");
    for (int i = 0; i < r->n_words; i++) {
        if (i) bytes_append_char(out, ',');
        field(out, r->word[i].slot, r->word[i].text);
    }
    bytes_append_string(out, "}");
}

void reading_write_json(struct bytes *out, const struct reading *r, const char *id, size_t n_id) {
    bytes_append_string(out, "{\"schema\":\"sansu.reading/1\",\"id\":");
    bytes_append(out, id ? id : "null", id ? n_id : strlen("null"));
    bytes_append_char(out, ',');
    field(out, "text", r->canonical);
    bytes_append_char(out, ',');
    field(out, "sureness", names[r->sureness]);
    bytes_append_char(out, ',');
    field(out, "why", r->why);
    if (r->family) {
        bytes_printf(out, ",\"probability\":%.3f,", r->probability);
        field(out, "family", r->family);
        bytes_append_char(out, ',');
        field(out, "subtype", r->subtype);
        bytes_append_char(out, ',');
        field(out, "name", r->family_name);
        write_quantities(out, r);
        bytes_append_char(out, ',');
        field(out, "asked", r->asked);
        bytes_append_char(out, ',');
        field(out, "answer", r->solved.answer);
        bytes_append_char(out, ',');
        field(out, "solution", r->solved.solution);
    }
    bytes_append_string(out, "}\n");
}
