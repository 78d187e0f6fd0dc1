/* memory_test.c - an audit in every form while memory is short: an error, or the same bytes. */
#include "record.h"
#include "survive.h"

static bool make_forms(struct bytes *out, void *context, struct err *err) {
    static const struct audit_options defaults;
    const struct audit_record *record = context;
    struct audit_totals totals = {0};
    struct audit_report report;
    struct bytes sections = {0};
    if (!audit_record_check(&report, record, &defaults, err)) return false;
    audit_totals_add(&totals, record, &report);
    audit_write_record(out, record, &report, true, AUDIT_ENGLISH);
    audit_write_text(out, record, &report, AUDIT_JAPANESE);
    audit_write_summary(out, &totals, AUDIT_JAPANESE);
    audit_write_section(&sections, record, &report);
    audit_write_page(out, &totals, &sections);
    bool whole = !out->failed && !sections.failed;
    audit_report_free(&report);
    bytes_free(&sections);
    return whole || err_set(err, ERR_RESOURCE, "out of memory");
}

TEST(audit_forms_survive_lack_of_memory) {
    struct audit_record record;
    struct audit_report report;
    audited(&record, &report, RECORD_FALSE);
    survive(make_forms, &record);
    audit_report_free(&report);
    audit_record_free(&record);
}
