/* write.c - a reading as a teacher says it back, and as JSON.
 *
 * Checked tests/reading/reader_test.c
 */
#include <string.h>

#include "sansu/reading.h"

static const char *const names[] = {"none", "unsure", "corrected", "sure"};

static const struct reading_part *first_read(const struct reading *r) {
    for (int i = 0; i < r->n_parts; i++)
        if (r->part[i].family) return &r->part[i];
    return NULL;
}

/* Do two parts come from the same numbers? Then they are said once. */
static bool same_givens(const struct reading_part *a, const struct reading_part *b) {
    if (a->n_quantities != b->n_quantities || strcmp(a->family, b->family) != 0 || strcmp(a->subtype, b->subtype) != 0)
        return false;
    for (int i = 0; i < a->n_quantities; i++)
        if (a->quantity[i].start != b->quantity[i].start || strcmp(a->quantity[i].role, b->quantity[i].role) != 0)
            return false;
    return true;
}

/* 「つる」 of 「つるの数」: what a count is a count of. */
static size_t length_of_thing(const char *asked) {
    static const char *const counts[] = {"の数", "の個数", "の人数", "の本数", "の枚数", "のまい数"};
    size_t n = strlen(asked);
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        size_t length = strlen(counts[i]);
        if (n > length && strcmp(asked + n - length, counts[i]) == 0) return n - length;
    }
    return n;
}

/* Does the question of part i begin with it? */
static bool begins_question(const struct reading *r, int i) {
    return i == 0 || strcmp(r->part[i].label, r->part[i - 1].label) != 0;
}

/* Does its number, (1), tell it from all others? */
static bool is_numbered(const struct reading *r, int i) {
    const char *label = r->part[i].label;
    bool alone = label[0] != 0;
    for (int k = 0; k < r->n_parts; k++) alone &= k == i || strcmp(r->part[k].label, label) != 0;
    return alone;
}

/* 「40番目」 before a number would be one more number; 「大人1人」 is a name. */
static bool has_number(const char *name) {
    for (const char *at = name; (at = strpbrk(at, "0123456789")) != NULL;) {
        size_t n = strspn(at, "0123456789.");
        if (n > 1 || *at != '1') return true;
        at += n;
    }
    return false;
}

/* 「兄」 of 「兄と弟は」, 「つる」 of what is asked; n 0: the number says it, there is one part only, or no name will do. */
static const char *name_of(size_t *n, const struct reading *r, int i) {
    const struct reading_part *p = &r->part[i];
    const char *name = p->thing[0] ? p->thing : p->asked;
    *n = r->n_parts == 1 || is_numbered(r, i) || has_number(name) ? 0
         : p->thing[0]                                            ? strlen(name)
                                                                  : length_of_thing(name);
    return name;
}

void reading_write_answer(struct bytes *out, const struct reading *r) {
    for (int i = 0; i < r->n_parts; i++) {
        const char *number = begins_question(r, i) ? r->part[i].label : "";
        size_t n;
        const char *name = name_of(&n, r, i);
        if (i) bytes_append_string(out, number[0] ? " " : "、");
        bytes_printf(out, "%s%s%.*s%s%s", number, number[0] ? " " : "", (int)n, name, n ? " " : "",
                     r->part[i].solved.answer);
    }
}

void reading_write_solution(struct bytes *out, const struct reading *r) {
    for (int i = 0; i < r->n_parts; i++) {
        const struct reading_part *p = &r->part[i];
        if (r->n_parts > 1 && is_numbered(r, i)) bytes_printf(out, "%s\n", p->label);
        if (r->n_parts > 1 && !is_numbered(r, i))
            bytes_printf(out, "(%d) %s\n", i + 1, p->thing[0] ? p->thing : p->asked);
        bytes_printf(out, "%s%s", p->solved.solution, r->n_parts > 1 ? "\n\n" : "");
    }
    if (r->n_parts < 2) return;
    bytes_append_string(out, "答え ");
    reading_write_answer(out, r);
}

static void write_givens(struct bytes *out, const struct reading_part *p) {
    bytes_printf(out, "読み: %s(%s)\n", p->family_name, p->subtype_name);
    for (int i = 0; i < p->n_quantities - p->n_unused; i++)
        bytes_printf(out, "・%s %s%s\n", p->quantity[i].role, p->quantity[i].value, p->quantity[i].unit);
}

static void write_parts(struct bytes *out, const struct reading *r, bool answers) {
    const struct reading_part *said = NULL;
    for (int i = 0; i < r->n_parts; i++) {
        const struct reading_part *p = &r->part[i];
        if (!p->family) {
            bytes_printf(out, "%s%s%s\n", p->label, p->label[0] ? " " : "", p->why);
            continue;
        }
        if (r->n_parts > 1 && p->label[0] && (!said || strcmp(said->label, p->label) != 0))
            bytes_printf(out, "%s\n", p->label);
        if (!said || !same_givens(said, p)) write_givens(out, p);
        said = p;
        bytes_printf(out, "きいているもの: %s\n", p->asked);
        for (int k = p->n_quantities - p->n_unused; k < p->n_quantities; k++)
            bytes_printf(out, "使っていない数: %s\n", p->quantity[k].value);
        if (answers) bytes_printf(out, "答え %s\n", p->solved.answer);
    }
}

void reading_write_givens(struct bytes *out, const struct reading *r) {
    if (first_read(r)) write_parts(out, r, false);
}

void reading_write_text(struct bytes *out, const struct reading *r) {
    if (r->why[0]) bytes_printf(out, "%s\n", r->why);
    if (r->sureness == READING_TOLD) bytes_append_string(out, "手で直した読みです。\n");
    if (first_read(r)) write_parts(out, r, true);
}

static void field(struct bytes *out, const char *name, const char *value) {
    bytes_printf(out, "\"%s\":", name);
    bytes_append_json_string(out, value, strlen(value));
}

static void next_field(struct bytes *out, const char *name, const char *value) {
    bytes_append_char(out, ',');
    field(out, name, value);
}

static void write_quantities(struct bytes *out, const struct reading_part *p) {
    bytes_append_string(out, ",\"quantities\":[");
    for (int i = 0; i < p->n_quantities; i++) {
        const struct reading_quantity *q = &p->quantity[i];
        bytes_append_string(out, i ? ",{" : "{");
        field(out, "role", q->role);
        next_field(out, "value", q->value);
        next_field(out, "unit", q->unit);
        bytes_printf(out, ",\"start\":%zu,\"end\":%zu}", q->start, q->end);
    }
    bytes_append_string(out, "],\"words\":{");
    for (int i = 0; i < p->n_words; i++) {
        if (i) bytes_append_char(out, ',');
        field(out, p->word[i].slot, p->word[i].text);
    }
    bytes_append_string(out, "}");
}

static void write_part(struct bytes *out, const struct reading_part *p) {
    bytes_append_char(out, '{');
    field(out, "label", p->label);
    if (p->thing[0]) next_field(out, "thing", p->thing);
    bytes_printf(out, ",\"start\":%zu,\"end\":%zu", p->start, p->end);
    next_field(out, "sureness", names[p->sureness]);
    next_field(out, "why", p->why);
    if (p->family) {
        bytes_printf(out, ",\"probability\":%.3f", p->probability);
        next_field(out, "family", p->family);
        next_field(out, "subtype", p->subtype);
        next_field(out, "name", p->family_name);
        write_quantities(out, p);
        next_field(out, "asked", p->asked);
        next_field(out, "answer", p->solved.answer);
        next_field(out, "solution", p->solved.solution);
    }
    bytes_append_char(out, '}');
}

static bool all_read(const struct reading *r) {
    for (int i = 0; i < r->n_parts; i++)
        if (!r->part[i].family) return false;
    return r->n_parts > 0;
}

void reading_write_json(struct bytes *out, const struct reading *r, const char *id, size_t n_id) {
    bytes_append_string(out, "{\"schema\":\"sansu.reading/1\",\"id\":");
    bytes_append(out, id ? id : "null", id ? n_id : strlen("null"));
    next_field(out, "text", r->canonical);
    next_field(out, "sureness", names[r->sureness]);
    next_field(out, "why", r->why);
    bytes_printf(out, ",\"probability\":%.3f", r->probability);
    if (all_read(r)) {
        struct bytes answer = {0};
        reading_write_answer(&answer, r);
        next_field(out, "answer", bytes_text(&answer));
        bytes_free(&answer);
    }
    bytes_append_string(out, ",\"parts\":[");
    for (int i = 0; i < r->n_parts; i++) {
        if (i) bytes_append_char(out, ',');
        write_part(out, &r->part[i]);
    }
    bytes_append_string(out, "]}\n");
}
