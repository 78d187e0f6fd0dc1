/* text.c - a lesson for people: warnings, the reading, the text, and what it is vouched for.
 *
 * Reads   struct lesson      Writes  bytes
 * Never   calls an answer right, nor the calculation under a text that has a warning
 * Checked tests/lesson/text_test.c, tests/e2e/explain_test.c
 */
#include <string.h>

#include "sansu/lesson.h"

static void end_line(struct bytes *out, const char *text, size_t n) {
    bytes_append_printable(out, text, n, false);
    if (n && text[n - 1] != '\n') bytes_append_char(out, '\n');
}

static void write_reading(struct bytes *out, const struct lesson *l) {
    if (!l->solver_answer) return;
    bytes_append_string(out, "【条件整理】\n");
    reading_write_givens(out, &l->reading);
    bytes_append_char(out, '\n');
}

/* Beside a model's text that is doubted. */
static void write_solver(struct bytes *out, const struct lesson *l) {
    if (!l->solver_text || l->writer != LESSON_MODEL || l->vouching == LESSON_EXACT) return;
    bytes_append_string(out, "\n【読み取って解くと】\n");
    end_line(out, l->solver_text, strlen(l->solver_text));
}

static void write_doubt(struct bytes *out, const struct audit_report *r) {
    bytes_append_string(out, "うたがいがあります(上の注意)。");
    if (r->arithmetic == EXACT_NOT_CHECKABLE)
        bytes_append_string(out, "式は確かめられませんでした。");
    else if (r->arithmetic == EXACT_FALSE)
        bytes_printf(out, "確かめた%zuつの式のうち%zuつがまちがっています。", r->n_true + r->n_false, r->n_false);
    else
        bytes_printf(out, "%zuつの式を確かめました。", r->n_true);
    bytes_append_string(out, "考え方も答えも、先生が確かめてください。\n");
}

static void write_vouching(struct bytes *out, const struct lesson *l) {
    const struct audit_report *r = &l->explanation.report;
    if (l->vouching == LESSON_EXACT)
        bytes_printf(out,
                     "計算は正しい(%zuつの式を確かめました)。答えは、読み取った問題を正確に解いたものと同じです。"
                     "条件整理が問題と合っているか、見てください。\n",
                     r->n_true);
    else if (l->vouching == LESSON_EQUATIONS)
        bytes_printf(out,
                     "計算は正しい(%zuつの式を確かめました)。問題は読み取っていません。考え方と答えは、先生が"
                     "確かめてください。\n",
                     r->n_true);
    else
        write_doubt(out, r);
}

void lesson_write_text(struct bytes *out, const struct lesson *l) {
    const struct explanation *e = &l->explanation;
    for (size_t i = 0; i < e->n_warnings; i++) bytes_printf(out, "注意: %s\n", e->warnings[i]);
    if (e->n_warnings) bytes_append_char(out, '\n');
    write_reading(out, l);
    end_line(out, e->text, e->n_text);
    if (l->vouching == LESSON_NOTHING) return; /* the model declined: there is nothing to vouch for */
    write_solver(out, l);
    bytes_append_char(out, '\n');
    write_vouching(out, l);
    if (e->overrides) bytes_printf(out, "モデルが書こうとした数を計算機が直したところ: %zuか所。\n", e->overrides);
    if (e->samples > 1) bytes_printf(out, "%d回解いて、同じ答えになったのは%d回です。\n", e->samples, e->agreement);
}
