/* json_test.c - an explanation as bytes: the schema, places in the text, and what the program wrote is no reference. */
#include <stdlib.h>
#include <string.h>

#include "sansu/lesson.h"
#include "schema.h"
#include "test.h"

static const char text[] = "1. 間の数は270÷9=30(か所)です。\n2. 木は30+1=31(本)です。\n答え 31本";

TEST(lesson_json_says_what_was_written_and_what_was_found) {
    struct lesson l = {.writer = LESSON_MODEL,
                       .vouching = LESSON_DOUBT,
                       .solver_answer = "30本",
                       .reading = {.why = "", .canonical = "木は何本"},
                       .explanation = {.finish = TUTOR_STOP_TEXT,
                                       .samples = 5,
                                       .agreement = 3,
                                       .overrides = 2,
                                       .warnings = {"注\"意"},
                                       .n_warnings = 1}};
    struct explanation *e = &l.explanation;
    struct bytes out = {0};
    struct err err = {0};
    e->text = strdup(text);
    e->n_text = strlen(text);
    const struct audit_options options = {.reference = "30本", .n_reference = strlen("30本")};
    assert_ok(audit_text(&e->report, e->text, e->n_text, &options, &err), err);
    lesson_write_json(&out, &l, &(struct lesson_subject){"[1,\"x\"]", "木は\n何本", 7, strlen("木は\n何本")});
    assert_int_equal(schema_check_lines("explanation.json", bytes_text(&out)), 1);
    json_t *o = json_loads(bytes_text(&out), 0, NULL);
    assert_string_equal(json_string_value(json_object_get(o, "text")), text);
    assert_string_equal(json_string_value(json_object_get(o, "problem")), "木は\n何本");
    assert_string_equal(json_string_value(json_object_get(o, "written_answer")), "31本");
    assert_string_equal(json_string_value(json_object_get(o, "finish")), "stop");
    assert_string_equal(json_string_value(json_object_get(o, "arithmetic")), "true");
    assert_null(json_object_get(o, "answer"));
    assert_int_equal(json_array_size(json_object_get(o, "id")), 2);
    assert_int_equal(json_array_size(json_object_get(o, "claims")), 2);
    assert_int_equal(json_integer_value(json_object_get(o, "agreement")), 3);
    assert_string_equal(json_string_value(json_array_get(json_object_get(o, "warnings"), 0)), "注\"意");
    assert_true(json_is_null(json_object_get(o, "refusal")));
    assert_string_equal(json_string_value(json_object_get(o, "answer_match")), "different");
    assert_string_equal(json_string_value(json_object_get(o, "solver_answer")), "30本");
    assert_string_equal(json_string_value(json_object_get(o, "vouching")), "doubt");
    assert_string_equal(json_string_value(json_object_get(o, "writer")), "model");
    assert_string_equal(json_string_value(json_object_get(json_object_get(o, "reading"), "sureness")), "none");
    json_decref(o);
    lesson_free(&l);
    bytes_free(&out);
}

TEST(lesson_json_of_a_refusal_has_every_key) {
    struct lesson l = {.reading = {.why = "", .canonical = ""},
                       .explanation = {.finish = TUTOR_REFUSED,
                                       .refusal = "問題文が空です。",
                                       .report.arithmetic = EXACT_NOT_CHECKABLE}};
    struct bytes out = {0};
    l.explanation.text = strdup("");
    lesson_write_json(&out, &l, &(struct lesson_subject){.problem = ""});
    assert_int_equal(schema_check_lines("explanation.json", bytes_text(&out)), 1);
    assert_non_null(strstr(
        out.data,
        "\"id\":null,\"problem\":\"\",\"warnings\":[],\"text\":\"\",\"written_answer\":null,\"answer_match\":null,\"finish\":\"refused\","));
    lesson_free(&l);
    bytes_free(&out);
}
