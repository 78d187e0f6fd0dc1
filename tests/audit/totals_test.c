/* totals_test.c - counts of two texts, as a table in both languages. */
#include "record.h"

TEST(totals_count_texts_equalities_and_rules) {
    static const char *const lines[] = {RECORD_SOUND, RECORD_FALSE};
    struct audit_totals t = {0};
    struct bytes out = {0};
    for (int i = 0; i < 2; i++) {
        struct audit_record record;
        struct audit_report report;
        audited(&record, &report, lines[i]);
        audit_totals_add(&t, &record, &report);
        audit_report_free(&report);
        audit_record_free(&record);
    }
    assert_int_equal(t.records, 2);
    assert_int_equal(t.verdicts[AUDIT_OK], 1);
    assert_int_equal(t.verdicts[AUDIT_DEFECT], 1);
    assert_int_equal(t.claims_true, 3);
    assert_int_equal(t.claims_false, 1);
    assert_int_equal(t.with_reference, 1);
    assert_int_equal(t.matches[EXACT_DIFFERENT], 1);
    assert_int_equal(t.texts[audit_rule_index("ST13")], 1);
    audit_write_summary(&out, &t, AUDIT_ENGLISH);
    assert_non_null(strstr(out.data, "texts 2  ok 1  defect 1  unverified 0  bad lines 0\n"));
    assert_non_null(strstr(out.data, "ST13       1      0      0      1  every equality is true\n"));
    assert_null(strstr(out.data, "solver"));
    bytes_clear(&out);
    audit_write_summary(&out, &t, AUDIT_JAPANESE);
    assert_non_null(strstr(out.data, "式は全部正しい"));
    bytes_free(&out);
}
