/* endings_test.c - the audit finds the answer where exact_find_answer does. */
#include <string.h>

#include "endings.h"
#include "sansu/audit.h"
#include "test.h"

static void agrees(const struct ending *e) {
    struct audit_report r;
    struct err err = {0};
    assert_ok(audit_text(&r, e->text, strlen(e->text),
                         &(struct audit_options){.reference = "31本", .n_reference = strlen("31本")}, &err),
              err);
    size_t n = r.answer_end - r.answer_start;
    if (r.has_answer != (e->answer != NULL)) fail_msg("%s: answer %d", e->text, r.has_answer);
    if (e->answer && (n != strlen(e->answer) || memcmp(e->text + r.answer_start, e->answer, n) != 0))
        fail_msg("%s: '%.*s'", e->text, (int)n, e->text + r.answer_start);
    if (e->answer && r.match != EXACT_SAME) fail_msg("%s: %s", e->text, exact_match_name(r.match));
    audit_report_free(&r);
}

TEST(the_audit_finds_every_answer_that_exact_finds) { endings_each(agrees); }
