/* filter_line.c - what became of a row: its line in the file of dropped rows, its place in the counts.
 *
 * Checked tests/dataset/filter_test.c, tests/e2e/filter_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "dataset_impl.h"
#include "filter_impl.h"

enum { SHOWN = 500 }; /* bytes of a line that is no row */

static void member(struct bytes *out, const char *key, const char *text, size_t n) {
    bytes_printf(out, ",\"%s\":", key);
    bytes_append_json_string(out, text, n);
}

void dataset_unreadable_line(struct bytes *out, const struct filter_row *r) {
    size_t n = r->line.len < SHOWN ? r->line.len : utf8_complete_prefix(r->line.data, SHOWN);
    bytes_printf(out, "{\"line\":%zu,\"reason\":\"unreadable\"", r->number);
    member(out, "detail", r->bad, strlen(r->bad));
    member(out, "text", bytes_text(&r->line), n);
    bytes_append_string(out, "}\n");
}

void dataset_dropped_line(struct bytes *out, struct filter_row *r, enum dataset_filter why, uint32_t like,
                          const struct dataset_filter_settings *settings) {
    bytes_printf(out, "{\"line\":%zu", r->number);
    member(out, "id", r->row.id, strlen(r->row.id));
    bytes_printf(out, ",\"reason\":\"%s\"", dataset_filter_names[why].name);
    bytes_clear(&r->detail);
    if (why == DATASET_EXACT_DUPLICATE)
        bytes_printf(&r->detail, "repeats line %u", like);
    else if (why == DATASET_NEAR_DUPLICATE)
        bytes_printf(&r->detail, "is nearly line %u", like);
    else
        dataset_filter_detail(&r->detail, r, why, settings);
    member(out, "detail", bytes_text(&r->detail), r->detail.len);
    bytes_append_string(out, ",\"also\":[");
    for (int f = (int)why + 1, any = 0; f < DATASET_FILTERS; f++)
        if (r->hit[f]) bytes_printf(out, "%s\"%s\"", any++ ? "," : "", dataset_filter_names[f].name);
    bytes_append_string(out, "],\"row\":");
    dataset_append_object(out, r->line.data, r->line.len);
    bytes_append_string(out, "}\n");
}

/* ---- counts ---- */

static struct dataset_family *family_of(struct dataset_filter_totals *t, const struct filter_row *r) {
    char name[sizeof t->family[0].name];
    const char *full = *r->row.family ? r->row.family : r->solved ? r->solver_family : "-";
    size_t n = strnlen(full, sizeof name - 1);
    snprintf(name, sizeof name, "%.*s", (int)utf8_complete_prefix(full, n), full);
    for (size_t i = 0; i < t->n_families; i++)
        if (strcmp(t->family[i].name, name) == 0) return &t->family[i];
    if (t->n_families == DATASET_FAMILIES) return &t->family[DATASET_FAMILIES - 1];
    struct dataset_family *y = &t->family[t->n_families++];
    snprintf(y->name, sizeof y->name, "%s", name);
    return y;
}

static void count_kept(struct dataset_filter_totals *t, const struct filter_row *r) {
    const struct audit_assessment *x = &r->judged;
    t->kept++;
    t->claims.all += x->n_claims;
    t->claims.right += x->n_true;
    t->claims.rows_without += x->n_true + x->n_false == 0;
    t->other_form += r->has_reference && x->match == EXACT_SAME_VALUE_OTHER_FORM;
    t->cannot_tell += r->has_reference && x->match == EXACT_CANNOT_TELL;
    t->tokens += r->n_tokens;
    for (size_t i = 0; i < 64; i++) t->warned[i] += x->warnings >> i & 1;
}

static void count_solved(struct dataset_filter_totals *t, enum exact_match match) {
    t->solved.rows++;
    t->solved.verified += match == EXACT_SAME || match == EXACT_SAME_VALUE_OTHER_FORM;
    t->solved.contradicted += match == EXACT_DIFFERENT;
}

void dataset_filter_count(struct dataset_filter_totals *t, const struct filter_row *r, enum dataset_filter why) {
    size_t bin = r->judged.n_chars / DATASET_BIN < DATASET_BINS ? r->judged.n_chars / DATASET_BIN : DATASET_BINS;
    struct dataset_family *family = family_of(t, r);
    t->read++;
    t->with_reference += r->has_reference;
    if (r->solved) count_solved(t, r->judged.match);
    for (int f = 0; f < DATASET_FILTERS; f++) t->matched[f] += r->hit[f];
    if (why == DATASET_FILTERS) {
        t->kept_length[bin]++;
        family->kept++;
        count_kept(t, r);
    } else {
        t->dropped[why]++;
        t->dropped_length[bin]++;
        family->dropped[why]++;
    }
}
