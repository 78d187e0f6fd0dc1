/* text.c - an explanation for people: warnings first, then the text, then what was checked and what was not.
 *
 * Reads   struct explanation      Writes  bytes
 * Never   calls an answer right, nor the calculation under a text that has a warning
 * Checked tests/tutor/text_test.c, tests/e2e/explain_test.c
 */
#include <string.h>

#include "sansu/tutor.h"

static const char not_compared[] = "答えは確かめていません。";

static void write_checks(struct bytes *out, const struct explanation *e) {
    const struct audit_report *r = &e->report;
    if (r->arithmetic == EXACT_NOT_CHECKABLE)
        bytes_append_string(out, "式も答えも確かめていません。");
    else if (r->arithmetic == EXACT_FALSE)
        bytes_printf(out, "確かめた%zuつの式のうち%zuつがまちがっています。%s", r->n_true + r->n_false, r->n_false,
                     not_compared);
    else if (e->n_warnings)
        bytes_printf(out, "%zuつの式を確かめました。%s", r->n_true, not_compared);
    else
        bytes_printf(out, "計算は正しい(%zuつの式を確かめました)。%s", r->n_true, not_compared);
    bytes_append_string(out,
                        e->n_warnings ? "上の注意を読んで、先生が確かめてください。\n" : "先生が確かめてください。\n");
}

void tutor_write_text(struct bytes *out, const struct explanation *e) {
    for (size_t i = 0; i < e->n_warnings; i++) bytes_printf(out, "注意: %s\n", e->warnings[i]);
    if (e->n_warnings) bytes_append_char(out, '\n');
    bytes_append_printable(out, e->text, e->n_text, false);
    if (e->n_text && e->text[e->n_text - 1] != '\n') bytes_append_char(out, '\n');
    if (e->finish == TUTOR_REFUSED) return; /* the model declined: there is nothing to check */
    bytes_append_char(out, '\n');
    write_checks(out, e);
    if (e->overrides) bytes_printf(out, "モデルが書こうとした数を計算機が直したところ: %zuか所。\n", e->overrides);
    if (e->samples > 1) bytes_printf(out, "%d回解いて、同じ答えになったのは%d回です。\n", e->samples, e->agreement);
}
