/* solved.c - what the solver says of a problem as it was read: its answers in a line, its steps question by question.
 *
 *   one part    its solution
 *   several     「(1)」 solution 「答え 12m」  「(2)」 solution 「答え 26本」  「答え (1) 12m (2) 26本」
 *
 * Checked tests/lesson/lesson_test.c
 */
#include <string.h>

#include "draft.h"

static void write_steps(struct bytes *out, const struct reading *r) {
    for (int i = 0; i < r->n_parts; i++) {
        const struct reading_part *p = &r->part[i];
        if (p->label[0])
            bytes_printf(out, "%s\n", p->label);
        else if (r->n_parts > 1)
            bytes_printf(out, "(%d) %s\n", i + 1, p->asked);
        bytes_printf(out, "%s%s", p->solved.solution, r->n_parts > 1 ? "\n\n" : "");
    }
    if (r->n_parts < 2) return;
    bytes_append_string(out, "答え ");
    reading_write_answer(out, r);
}

bool lesson_solve(struct lesson *l, struct err *err) {
    if (l->reading.sureness == READING_NONE) return true;
    reading_write_answer(&l->memory, &l->reading);
    bytes_append_char(&l->memory, 0);
    size_t steps = l->memory.len;
    write_steps(&l->memory, &l->reading);
    if (l->memory.failed) return err_set(err, ERR_RESOURCE, "out of memory for an explanation");
    l->solver_answer = bytes_text(&l->memory);
    l->solver_text = l->memory.data + steps;
    return true;
}
