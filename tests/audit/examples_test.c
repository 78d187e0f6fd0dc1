/* examples_test.c - each rule's example breaks that rule and no other: what the list shows is what the auditor does. */
#include <string.h>

#include "sansu/audit.h"
#include "test.h"

/* A short text is always told that it is short. */
static bool is_short_note(const struct audit_finding *f) {
    return strcmp(f->code, "ST19") == 0 && f->severity == AUDIT_INFO;
}

static void check(const struct audit_example *e) {
    const struct audit_options options = {
        .problem = e->problem, .n_problem = e->problem ? strlen(e->problem) : 0, .grade = e->grade};
    struct audit_report report;
    struct err err = {0};
    size_t own = 0;
    assert_ok(audit_text(&report, e->text, strlen(e->text), &options, &err), err);
    for (size_t i = 0; i < report.n_findings; i++) {
        const struct audit_finding *f = &report.findings[i];
        bool mine = strcmp(f->code, e->code) == 0;
        own += mine;
        if (!mine && !is_short_note(f))
            fail_msg("the example of %s also breaks %s: %s", e->code, f->code, f->message_en);
    }
    if (own == 0) fail_msg("the example of %s does not break it", e->code);
    audit_report_free(&report);
}

TEST(each_example_breaks_its_rule_and_no_other) {
    size_t n = 0;
    for (; audit_rule(n); n++) {
        assert_non_null(audit_rule_example(n));
        assert_string_equal(audit_rule_example(n)->code, audit_rule(n)->code);
        check(audit_rule_example(n));
    }
    assert_null(audit_rule_example(n));
}
