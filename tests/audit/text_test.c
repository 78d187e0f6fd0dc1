/* text_test.c - the readable block: the line that a finding stands in, once, and what is marked. */
#include "record.h"

TEST(audit_text_shows_the_line_and_the_words) {
    struct audit_record record;
    struct audit_report report;
    struct bytes out = {0};
    audited(&record, &report, RECORD_FALSE);
    audit_write_text(&out, &record, &report, AUDIT_JAPANESE);
    assert_non_null(
        strstr(out.data, "b<i>  defect  (2 equalities: 1 true, 1 false, 0 not checkable)\n  answer: different\n"));
    const char *line = strstr(out.data, "    2 | 2. 木は30+1=32(本)です。\n");
    assert_non_null(line);
    assert_null(strstr(line + 1, "    2 | "));
    assert_non_null(strstr(line, "      | ST13 reject [30+1=32(本)] "));
    bytes_free(&out);
    audit_report_free(&report);
    audit_record_free(&record);
}

TEST(audit_text_cannot_steer_a_terminal) {
    struct audit_record record;
    struct audit_report report;
    struct bytes out = {0};
    audited(&record, &report, "{\"id\":\"\\u001b[2J\",\"text\":\"1. \\u202e1+1=3\\u009b1mです。\\t$x$\"}");
    audit_write_text(&out, &record, &report, AUDIT_JAPANESE);
    assert_non_null(strstr(out.data, "<U+001B>[2J  defect"));
    assert_non_null(strstr(out.data, "<U+202E>1+1=3<U+009B>1m"));
    for (const char *at = out.data; *at; at++) assert_true((unsigned char)*at >= ' ' || *at == '\n');
    assert_null(strstr(out.data, "\xe2\x80\xae"));
    bytes_free(&out);
    audit_report_free(&report);
    audit_record_free(&record);
}
