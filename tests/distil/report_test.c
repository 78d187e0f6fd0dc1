/* What a run says of itself. */
#include <jansson.h>
#include <string.h>

#include "distil/fake.h"
#include "test.h"

TEST(report_progress_is_one_line) {
    struct bytes out = {0};
    distil_progress_text(&out, &(struct distil_progress){.n_jobs = 200,
                                                         .n_ended = 50,
                                                         .n_done = 48,
                                                         .n_failed = 1,
                                                         .n_refused = 1,
                                                         .tokens = 6000,
                                                         .in_flight = 7,
                                                         .spent = 250000000,
                                                         .ms = 60000});
    assert_string_equal(
        bytes_text(&out),
        "48 done, 1 failed, 1 refused of 200, 7 in flight, 6000 tokens/min, $0.2500 so far, about $1.00 in all, 3 min left");
    bytes_free(&out);
}

TEST(report_json_has_its_schema_and_adds_up) {
    struct fake f;
    struct err err = {0};
    struct bytes out = {0};
    fake_open(&f);
    fake_plan(&f, 3);
    fake_begin(&f);
    fake_ask(&f);
    assert_ok(distil_report_json(&out, f.d, &err), err);
    json_t *o = json_loads(bytes_text(&out), 0, NULL);
    assert_non_null(o);
    assert_string_equal(json_string_value(json_object_get(o, "schema")), "sansu.teach/1");
    assert_int_equal(json_integer_value(json_object_get(o, "done")), 3);
    assert_int_equal(json_integer_value(json_object_get(o, "input_tokens")), 300);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(o, "stop"), "end_turn")), 3);
    json_decref(o);
    bytes_clear(&out);
    assert_ok(distil_report_text(&out, f.d, &err), err);
    assert_non_null(strstr(bytes_text(&out), "this run        3 requests sent, 3 done, 0 refused, 0 failed\n"));
    assert_non_null(strstr(bytes_text(&out), "$0.0032 billed, nothing uncertain\n"));
    bytes_free(&out);
    fake_close(&f);
}

TEST(report_estimate_as_text_and_as_json) {
    struct distil_estimate e = {.n_problems = 2,
                                .n_requests = 4,
                                .n_input = {10, 20},
                                .n_output = {30, 40},
                                .cost = {1000000000, 2000000000},
                                .most = 3000000000};
    struct distil_settings s = {.way = DISTIL_BATCHES,
                                .samples = 2,
                                .config = {.model = "m\"x", .max_tokens = 9},
                                .price = {.input = 1, .date = "2026-11-22"}};
    struct bytes out = {0};
    distil_estimate_json(&out, &e, &s);
    json_t *o = json_loads(bytes_text(&out), 0, NULL);
    assert_non_null(o);
    assert_string_equal(json_string_value(json_object_get(o, "schema")), "sansu.teach_plan/1");
    assert_string_equal(json_string_value(json_object_get(o, "model")), "m\"x");
    assert_int_equal(json_integer_value(json_object_get(o, "requests")), 4);
    json_decref(o);
    bytes_clear(&out);
    distil_estimate_text(&out, &e, &s);
    assert_non_null(strstr(bytes_text(&out), "about $1.00 to $2.00 as batch; no more than $3.00"));
    s.way = DISTIL_SOLVER;
    bytes_clear(&out);
    distil_estimate_text(&out, &e, &s);
    assert_non_null(strstr(bytes_text(&out), "nothing: the solver"));
    bytes_free(&out);
}
