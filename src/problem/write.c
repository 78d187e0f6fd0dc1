/* write.c - a problem as one JSON line: the full record, or the trainer's messages.
 *
 * Reads   struct problem                  Writes  bytes; field names are the contract of `sansu problems`
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "sansu/problem.h"

static void field(struct bytes *out, const char *name, const char *value) {
    bytes_printf(out, ",\"%s\":", name);
    bytes_append_json_string(out, value, strlen(value));
}

static void first_field(struct bytes *out, const char *value) {
    bytes_append_string(out, "{\"id\":");
    bytes_append_json_string(out, value, strlen(value));
}

static void difficulty(struct bytes *out, const struct problem_difficulty *d) {
    bytes_printf(
        out,
        ",\"difficulty\":{\"stars\":%d,\"score\":%d,\"steps\":%d,\"digits\":%d,\"broken\":%d,\"hidden\":%d,\"divisions\":%d,\"sentences\":%d}",
        d->stars, d->score, d->steps, d->digits, d->broken, d->hidden, d->divisions, d->sentences);
}

static void held(struct bytes *out, unsigned kinds) {
    bytes_append_string(out, ",\"held\":[");
    for (int i = 0, n = 0; i < PROBLEM_HELD_KINDS; i++)
        if (kinds >> i & 1) bytes_printf(out, "%s\"%s\"", n++ ? "," : "", problem_held_name(i));
    bytes_append_char(out, ']');
}

void problem_write_json(struct bytes *out, const struct problem *p) {
    first_field(out, p->id);
    field(out, "family", p->family);
    field(out, "subtype", p->subtype);
    bytes_printf(out, ",\"level\":%d,\"grade\":%d", p->level, p->grade);
    difficulty(out, &p->difficulty);
    field(out, "problem", p->text);
    field(out, "answer", p->answer);
    field(out, "unit", p->unit);
    bytes_append_string(out, ",\"steps\":[");
    for (int i = 0; i < p->n_steps; i++) {
        bytes_printf(out, "%s{\"line\":%d", i ? "," : "", p->step[i].line);
        field(out, "expression", p->step[i].expression);
        field(out, "value", p->step[i].value);
        field(out, "unit", p->step[i].unit);
        bytes_append_char(out, '}');
    }
    bytes_append_char(out, ']');
    field(out, "solution", p->solution);
    bytes_append_string(out, ",\"figure\":");
    figure_write_json(out, &p->figure);
    bytes_append_string(out, ",\"hints\":[");
    for (int i = 0; i < PROBLEM_HINTS; i++) {
        if (i) bytes_append_char(out, ',');
        bytes_append_json_string(out, p->hint[i], strlen(p->hint[i]));
    }
    bytes_append_char(out, ']');
    field(out, "method", p->method);
    field(out, "frame", p->origin.template_id);
    if (p->origin.voice[0]) field(out, "voice", p->origin.voice);
    field(out, "context", p->origin.context);
    field(out, "key", p->origin.key);
    field(out, "split", problem_split_name(p->origin.split));
    held(out, p->origin.held);
    field(out, "extra", p->origin.extra);
    bytes_printf(out, ",\"held_out\":%s,\"distractor\":%s,\"noisy\":%s}\n", p->origin.held_out ? "true" : "false",
                 p->origin.distractor ? "true" : "false", p->origin.noisy ? "true" : "false");
}

void problem_write_messages(struct bytes *out, const struct problem *p) {
    first_field(out, p->id);
    bytes_append_string(out, ",\"messages\":[{\"role\":\"user\"");
    field(out, "content", p->text);
    bytes_append_string(out, "},{\"role\":\"assistant\"");
    field(out, "content", p->solution);
    bytes_append_string(out, "}]}\n");
}
