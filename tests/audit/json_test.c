/* json_test.c - the report as bytes: places in bytes of the text, both languages, the solver's reference. */
#include <string.h>

#include "base/bytes.h"
#include "sansu/audit.h"
#include "schema.h"
#include "test.h"

static const char text[] = "1. 間の数は270÷9=30(か所)です。\n2. 木は30+1=32(本)です。\n答え 32本";

static void write(struct bytes *out, const struct audit_options *options, const struct audit_subject *subject) {
    struct audit_report report;
    struct err err = {0};
    assert_ok(audit_text(&report, text, strlen(text), options, &err), err);
    audit_write_json(out, &report, text, subject);
    audit_report_free(&report);
    assert_int_equal(schema_check_lines("audit.json", bytes_text(out)), 1);
}

TEST(audit_json_says_where_and_what) {
    struct bytes out = {0};
    write(&out, NULL, &(struct audit_subject){.id = "a\"b", .claims = true});
    json_t *o = json_loads(bytes_text(&out), 0, NULL);
    assert_string_equal(json_string_value(json_object_get(o, "id")), "a\"b");
    assert_string_equal(json_string_value(json_object_get(o, "verdict")), "defect");
    assert_string_equal(json_string_value(json_object_get(o, "arithmetic")), "false");
    assert_null(json_object_get(o, "answer_match"));
    const json_t *claim = json_array_get(json_object_get(o, "claims"), 1);
    size_t start = (size_t)json_integer_value(json_object_get(claim, "start")),
           end = (size_t)json_integer_value(json_object_get(claim, "end"));
    assert_string_equal(json_string_value(json_object_get(claim, "text")), "30+1=32(本)");
    assert_int_equal(end - start, strlen("30+1=32(本)"));
    assert_memory_equal(text + start, "30+1=32(本)", end - start);
    assert_string_equal(json_string_value(json_object_get(claim, "verdict")), "false");
    json_decref(o);
    bytes_free(&out);
}

TEST(audit_json_names_the_solver_and_speaks_two_languages) {
    const struct audit_options options = {.reference = "31本", .n_reference = strlen("31本")};
    struct bytes ja = {0}, en = {0};
    write(&ja, &options,
          &(struct audit_subject){.solver_family = "ueki", .solver_subtype = "ends", .reference = "31本"});
    write(&en, &options, &(struct audit_subject){.language = AUDIT_ENGLISH});
    assert_non_null(strstr(ja.data, "{\"schema\":\"sansu.audit/1\",\"id\":null,"));
    assert_non_null(
        strstr(ja.data,
               ",\"answer_match\":\"different\",\"reference_from\":\"solver\",\"family\":\"ueki\",\"subtype\":\"ends\","
               "\"reference\":\"31本\"}"));
    assert_null(strstr(en.data, "reference_from"));
    assert_null(strstr(ja.data, "\"claims\""));
    assert_non_null(strstr(ja.data, "正しくありません"));
    assert_null(strstr(en.data, "正しくありません"));
    bytes_free(&ja);
    bytes_free(&en);
}
