/* report_page_test.c - the page: marks where findings are, everything escaped, plots of the totals. */
#include "record.h"

TEST(audit_page_marks_escapes_and_counts) {
    struct audit_record record;
    struct audit_report report;
    struct audit_totals totals = {0};
    struct bytes sections = {0}, page = {0};
    audited(&record, &report, RECORD_FALSE);
    record.solver_family = "ueki", record.solver_subtype = "ends";
    audit_totals_add(&totals, &record, &report);
    audit_write_section(&sections, &record, &report);
    audit_write_page(&page, &totals, &sections);
    assert_non_null(strstr(page.data, "<mark class=\"reject\">30+1=32(本)</mark>"));
    assert_non_null(strstr(page.data, "<code>ST13</code>「30+1=32(本)」 "));
    assert_non_null(strstr(page.data, "<span class=\"id\">b&lt;i&gt;</span>"));
    assert_non_null(strstr(page.data, "計算で求めた正答とちがう"));
    assert_non_null(strstr(page.data, "解法プログラム: 31本 (ueki/ends)"));
    assert_non_null(strstr(page.data, "説明(1)"));
    assert_non_null(strstr(page.data, "ST13 式は全部正しい</text>"));
    assert_null(strstr(page.data, "<script"));
    audit_report_free(&report);
    audit_record_free(&record);
    bytes_free(&sections);
    bytes_free(&page);
}

TEST(audit_page_cuts_long_quotes_between_characters) {
    struct audit_record record;
    struct audit_report report;
    struct bytes out = {0}, line = {0};
    bytes_append_string(&line, "{\"text\":\"");
    for (int i = 0; i < 700; i++) bytes_append_string(&line, "木");
    bytes_append_string(&line, "\"}");
    audited(&record, &report, line.data);
    audit_write_section(&out, &record, &report);
    assert_non_null(strstr(out.data, "木…」 "));
    assert_null(strstr(out.data, "\xEF\xBF\xBD"));
    audit_report_free(&report);
    audit_record_free(&record);
    bytes_free(&out);
    bytes_free(&line);
}
