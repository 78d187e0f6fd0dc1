/* record_test.c - lines of a file of explanations: taken, refused, and what a record says to the auditor. */
#include "record.h"

static void refuse(const char *line, const char *words) {
    struct audit_record record;
    struct err err = {0};
    assert_false(audit_record_read(&record, line, strlen(line), &err));
    if (err.code != ERR_INPUT || !strstr(err.message, words)) fail_msg("%s: %s", line, err.message);
    audit_record_free(&record);
}

TEST(record_takes_numbers_as_written_and_ignores_what_it_does_not_know) {
    struct audit_record r;
    struct err err = {0};
    const char *line =
        "{\"id\":12,\"text\":\"a\\u0000b\",\"answer\":31,\"grade\":4,\"has_figure\":true,\"asked\":null,\"more\":[1]}";
    assert_ok(audit_record_read(&r, line, strlen(line), &err), err);
    assert_string_equal(r.id, "12");
    assert_string_equal(r.answer, "31");
    assert_int_equal(r.n_answer, 2);
    assert_int_equal(r.n_text, 3);
    assert_int_equal(r.grade, 4);
    assert_true(r.has_figure && !r.asked && !r.problem);
    audit_record_free(&r);
    audit_record_free(&r);
}

TEST(record_numbers_are_their_shortest_digits_and_nan_is_skipped) {
    struct audit_record r;
    struct err err = {0};
    const char *line = "{\"id\":12345678901234567890123,\"text\":\"t\",\"answer\":0.1,\"score\":NaN}";
    assert_ok(audit_record_read(&r, line, strlen(line), &err), err);
    assert_string_equal(r.id, "12345678901234567890123");
    assert_string_equal(r.answer, "0.1");
    assert_int_equal(r.n_answer, 3);
    audit_record_free(&r);
}

TEST(record_refuses_what_is_no_record) {
    refuse("{\"text\":\"t\",\"answer\":NaN}", "NaN where a value is needed");
    refuse("not json", "not JSON");
    refuse("[1]", "expected a JSON object");
    refuse("{\"id\":\"x\"}", "no \"text\"");
    refuse("{\"text\":\"a\",\"answer\":[1]}", "\"answer\" must be a text or a number");
    refuse("{\"text\":\"t\",\"answer\":\"3\",\"finish\":\"stop\",\"overrides\":0}",
           "not a reference"); /* explain's, before it had a schema */
}

TEST(record_is_checked_against_its_answer_and_written_as_a_line) {
    struct audit_record record;
    struct audit_report report;
    struct bytes out = {0};
    audited(&record, &report, RECORD_FALSE);
    assert_true(report.has_match && report.match == EXACT_DIFFERENT);
    audit_write_record(&out, &record, &report, true, AUDIT_ENGLISH);
    assert_non_null(strstr(out.data, "\"id\":\"b<i>\",\"verdict\":\"defect\""));
    assert_non_null(strstr(out.data, "\"claims\":[{"));
    assert_null(strstr(out.data, "reference_from"));
    bytes_free(&out);
    audit_report_free(&report);
    audit_record_free(&record);
}
