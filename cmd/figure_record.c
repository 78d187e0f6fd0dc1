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

/* The first number of an answer: "12" of 「時速12km」. */
static void find_number(char out[32], const char *answer) {
    answer += strcspn(answer, "0123456789");
    size_t n = strspn(answer, "0123456789./");
    snprintf(out, 32, "%.*s", (int)n, answer);
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
    find_number(out->answer_number, p->answer);
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
