/* figure_record.c - a record's JSON -> its figure, text, answer and steps; all but the figure may be missing.
 *
 * Reads   one JSON object                 Writes  struct figure_record
 * Checked tests/e2e/figure_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure.h"
#include "words.h"

static const char *string_of(const json_t *object, const char *key) {
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static bool is_of_number(char c) { return c && strchr("0123456789./", c); }

/* Where the number begins that ends at `end`: of "54と6/11", too. */
static size_t number_start(const char *text, size_t end) {
    static const char and[] = "と";
    size_t start = end, n = strlen(and);
    while (start > 0 && is_of_number(text[start - 1])) start--;
    bool mixed = start < end && start > n && memcmp(text + start - n, and, n) == 0 && is_of_number(text[start - n - 1]);
    return mixed ? number_start(text, start - n) : start;
}

/* The number of an answer: "12" of 「時速12km」, "54と6/11" of 「10時54と6/11分」; where none stands before the unit, the first. */
static void find_number(char out[32], const char *answer, const char *unit) {
    size_t end = strlen(answer), n_unit = strlen(unit);
    if (n_unit <= end && strcmp(answer + end - n_unit, unit) == 0) end -= n_unit;
    size_t start = number_start(answer, end), first = strcspn(answer, "0123456789");
    if (start == end) start = first, end = first + strspn(answer + first, "0123456789./");
    snprintf(out, 32, "%.*s", (int)(end - start), answer + start);
}

bool figure_record_read(struct figure_record *out, const char *text, size_t n, struct err *err) {
    *out = (struct figure_record){.root = json_loadb(text, n, JSON_REJECT_DUPLICATES, NULL)};
    json_t *figure = json_object_get(out->root, "figure");
    const json_t *steps = json_object_get(out->root, "steps");
    if (!json_is_object(figure))
        return err_set(err, ERR_INPUT, "%s", say("no record: one JSON object with a \"figure\" is needed"));
    if (!figure_read_json(&out->figure, &out->arena, figure, err)) return false;
    struct figure_problem *p = &out->problem;
    p->text = string_of(out->root, "problem"), p->answer = string_of(out->root, "answer"),
    p->unit = string_of(out->root, "unit");
    find_number(out->answer_number, p->answer, p->unit);
    p->number = out->answer_number, p->step = out->step;
    for (size_t i = 0; i < json_array_size(steps) && p->n_steps < PROBLEM_STEPS; i++) {
        const json_t *s = json_array_get(steps, i);
        out->step[p->n_steps++] =
            (struct figure_step){string_of(s, "expression"), string_of(s, "value"), string_of(s, "unit")};
    }
    return true;
}

void figure_record_free(struct figure_record *r) {
    json_decref(r->root);
    arena_free(&r->arena);
}
