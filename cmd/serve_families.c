/* serve_families.c - GET /v1/families: what problems there are, and what can be set in each by hand.
 *
 * Checked tests/e2e/serve_own_test.c
 */
#include <string.h>

#include "sansu/problem_solve.h"
#include "serve_call.h"

static void write_name(struct bytes *out, const char *member, const char *text) {
    bytes_printf(out, ",\"%s\":", member);
    bytes_append_json_string(out, text, strlen(text));
}

static void write_choices(struct bytes *out, const char *choices) {
    bytes_append_string(out, ",\"choices\":[");
    for (size_t n; *choices; choices += n + (choices[n] == '|')) {
        n = strcspn(choices, "|");
        bytes_append_json_string(out, choices, n);
        if (choices[n]) bytes_append_char(out, ',');
    }
    bytes_append_char(out, ']');
}

/* What can be set by hand (api_correction_read): numbers, choices, the question; no words. */
static void write_slots(struct bytes *out, int family, int subtype) {
    enum { MOST_SLOTS = 64 };
    struct problem_slot slot[MOST_SLOTS];
    int n = problem_slots(slot, MOST_SLOTS, family, subtype), written = 0;
    bytes_append_string(out, ",\"slots\":[");
    for (int i = 0; i < n; i++) {
        if (slot[i].kind == PROBLEM_WORD || slot[i].kind == PROBLEM_PERSON) continue;
        bytes_printf(out, "%s{\"id\":\"%s\"", written++ ? "," : "", slot[i].name);
        write_name(out, "role", slot[i].role);
        write_name(out, "unit", slot[i].unit);
        if (slot[i].kind == PROBLEM_CHOICE) write_choices(out, slot[i].choices);
        bytes_append_char(out, '}');
    }
    bytes_append_char(out, ']');
}

static void write_subtype(struct bytes *out, int family, int subtype) {
    const struct problem_subtype_info info = problem_subtype_at(family, subtype), *s = &info;
    bytes_printf(out, "{\"id\":\"%s\",\"level\":%d", s->id, s->level);
    write_name(out, "name", s->name);
    bytes_append_string(out, ",\"methods\":[");
    for (int m = 0; m < s->n_methods; m++) {
        if (m) bytes_append_char(out, ',');
        bytes_append_json_string(out, s->method[m], strlen(s->method[m]));
    }
    bytes_append_char(out, ']');
    write_slots(out, family, subtype);
    bytes_append_char(out, '}');
}

static void answer_families(struct serve_call *c) {
    struct bytes *out = &c->body;
    bytes_append_string(out, "{\"families\":[");
    for (int i = 0; i < problem_family_count(); i++) {
        struct problem_family_info f = problem_family_at(i);
        bytes_printf(out, "%s{\"id\":\"%s\",\"grade\":%d", i ? "," : "", f.id, f.grade);
        write_name(out, "name", f.name);
        bytes_append_string(out, ",\"subtypes\":[");
        for (int s = 0; s < f.n_subtypes; s++) {
            if (s) bytes_append_char(out, ',');
            write_subtype(out, i, s);
        }
        bytes_append_string(out, "]}");
    }
    bytes_append_string(out, "]}");
}

void serve_families(void *context, struct serve_exchange *x) { serve_call_begin(context, x, NULL, answer_families); }
