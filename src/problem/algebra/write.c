/* write.c - one problem solved by an equation: what x is, what is known before, the equation, its solution, the answer.
 *
 * Reads   the record's inputs and answer; never its text
 * Never   hands out a text whose solution is not the record's answer
 * Checked tests/problem/algebra_test.c
 */
#include <string.h>

#include "problem/algebra/algebra.h"
#include "problem/build.h"

/* Words with the inputs in their slots. */
static void append_words(struct bytes *out, const char *words, const struct problem *p) {
    while (*words) {
        size_t plain = strcspn(words, "<"), n = strcspn(words + plain, ">");
        bytes_append(out, words, plain);
        words += plain;
        if (!*words) return;
        for (int i = 0; i < p->n_given; i++)
            if (strlen(p->given[i].name) == n - 1 && strncmp(p->given[i].name, words + 1, n - 1) == 0) {
                bytes_append_string(out, p->given[i].text);
                break;
            }
        words += n + 1;
    }
}

/* "定価は、$2000(1 + \frac{30}{100}) = 2600$" */
static bool append_value(struct bytes *out, struct ratio *value, const char *words, const char *formula,
                         const struct algebra_scope *scope) {
    struct linear side;
    append_words(out, words, scope->p);
    bytes_append_string(out, "は、$");
    if (!algebra_read_side(&side, out, &formula, scope) || side.c.num) return false;
    bytes_append_string(out, " = ");
    algebra_print(out, side.n);
    bytes_append_string(out, "$\n");
    *value = side.n;
    return true;
}

static bool append_solution(struct bytes *out, struct ratio *value, const struct algebra_row *row,
                            const struct problem *p) {
    struct algebra_scope scope = {.p = p};
    const char *asked = p->figure.asked;
    append_words(out, row->unknown ? row->unknown : asked, p);
    bytes_append_string(out, "を $x$ とする。\n");
    for (int i = 0; i < ALGEBRA_AIDS && row->aid[i].words; i++)
        if (!append_value(out, &scope.aid[i], row->aid[i].words, row->aid[i].formula, &scope)) return false;
    bytes_append_string(out, "問題の条件から、次の方程式が成り立つ。\n");
    struct ratio x;
    if (!algebra_solve(out, &x, row->equation, &scope)) return false;
    scope.x = &x, *value = x;
    return !row->answer || append_value(out, value, asked, row->answer, &scope);
}

bool problem_write_algebra(struct bytes *out, const struct problem *p, struct err *err) {
    const struct algebra_row *row = algebra_find_row(p);
    struct ratio found, answer;
    if (!row) return err_set(err, ERR_INPUT, "%s/%s: no equation is written for it", p->family, p->subtype);
    if (!append_solution(out, &found, row, p) || !build_read_number(&answer, p->number) ||
        ratio_compare(found, answer) != 0)
        return err_set(err, ERR_INPUT, "%s: its equation does not give its answer %s", p->id, p->number);
    bytes_printf(out, "答え %s", p->answer);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory for an explanation");
}
