/* POST /v1/worksheet: the same sheets as the verb, from one object; what is wrong with a specification is named. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "e2e/desk.h"
#include "e2e/run.h"
#include "sansu/sheet.h"
#include "test.h"

static bool skipped(void) {
    if (!sheet_is_built()) print_message("skipped: built without cairo\n");
    return !sheet_is_built();
}

TEST(serve_sets_the_sheet_of_the_verb) {
    struct desk d;
    struct run r;
    struct bytes reply = {0}, file = {0};
    struct err err = {0};
    if (skipped()) return;
    RUN(&r, NULL, "sheet", "--family", "植木算,tsurukame", "--count", "4", "--furigana", "3", "--figures", "problem",
        "--out", "build/serve_sheet_test.pdf");
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    assert_ok(file_read_text(&file, "build/serve_sheet_test.pdf", 1 << 20, &err), err);
    desk_open(&d, "");
    static const char spec[] =
        "{\"family\":\"植木算,tsurukame\",\"count\":4,\"furigana\":\"3\",\"figures\":\"problem\"}";
    assert_int_equal(raw_post(&reply, d.port, "/v1/worksheet", spec), 200);
    assert_non_null(strstr(bytes_text(&reply), "Content-Type: application/pdf\r\n"));
    size_t n = reply.len - (size_t)(raw_body(&reply) - bytes_text(&reply));
    assert_int_equal(n, file.len);
    assert_memory_equal(raw_body(&reply), file.data, n);
    unlink("build/serve_sheet_test.pdf");
    bytes_free(&reply);
    bytes_free(&file);
    desk_close(&d);
}

TEST(serve_sets_given_problems_and_their_kind) {
    struct desk d;
    struct bytes reply = {0};
    char body[800];
    if (skipped()) return;
    desk_open(&d, "");
    json_t *o =
        desk_post(&d, 200, "/v1/worksheet",
                  "{\"problems\":[\"3+4はいくつですか。\",{\"problem\":\"8は何の2倍ですか。\",\"answer\":\"4\"}],"
                  "\"title\":\"けいさん\",\"format\":\"json\"}");
    assert_string_equal(desk_text(o, "title"), "けいさん");
    assert_int_equal(json_array_size(json_object_get(o, "problems")), 2);
    assert_non_null(strstr(desk_text(o, "specification"), "content="));
    json_decref(o);
    snprintf(body, sizeof body, "{\"like\":[\"%s\"],\"count\":3,\"versions\":2,\"format\":\"json\"}", desk_question);
    o = desk_post(&d, 200, "/v1/worksheet", body);
    assert_int_equal(json_array_size(json_object_get(o, "problems")), 6);
    assert_int_equal(strncmp(desk_text(o, "problems.5.id"), "ueki.ends", 9), 0);
    json_decref(o);
    assert_int_equal(raw_post(&reply, d.port, "/v1/worksheet",
                              "{\"problems\":[\"3<4はただしいですか。\"],\"format\":\"html\",\"part\":\"pupils\"}"),
                     200);
    assert_non_null(strstr(bytes_text(&reply), "Content-Security-Policy: default-src 'none'"));
    assert_non_null(strstr(raw_body(&reply), "</html>"));
    bytes_free(&reply);
    desk_close(&d);
}

static void refused(const struct desk *d, const char *body, const char *param) {
    json_t *o = desk_post(d, 400, "/v1/worksheet", body);
    if (strcmp(desk_text(o, "error.param"), param) != 0)
        fail_msg("%s: '%s' is named, not '%s'", body, desk_text(o, "error.param"), param);
    json_decref(o);
}

TEST(serve_names_what_is_wrong_with_a_specification) {
    struct desk d;
    if (skipped()) return;
    desk_open(&d, "");
    refused(&d, "{\"count\":0}", "count");
    refused(&d, "{\"count\":201}", "count");
    refused(&d, "{\"count\":100,\"versions\":3}", "count");
    refused(&d, "{\"grade\":7}", "grade");
    refused(&d, "{\"paper\":\"A5\"}", "paper");
    refused(&d, "{\"paper\":4}", "paper");
    refused(&d, "{\"format\":\"svg\"}", "format");
    refused(&d, "{\"part\":\"none\"}", "part");
    refused(&d, "{\"colour\":\"red\"}", "colour");
    refused(&d, "{\"like\":\"a\"}", "like");
    refused(&d, "{\"like\":[\"a\"],\"family\":\"ueki\"}", "family");
    refused(&d, "{\"problems\":[\"a\"],\"seed\":1}", "seed");
    refused(&d, "{\"family\":\"uek\"}", "");
    refused(&d, "{\"voice\":\"loud\"}", "");
    refused(&d, "{\"problems\":[]}", "");
    refused(&d, "{\"problems\":[7]}", "");
    refused(&d, "{\"like\":[\"きのうは雨でした。\"]}", "");
    refused(&d, "{\"problems\":[\"\\ud842\\udfb7さんは何人ですか。\"]}", "");
    refused(&d, "{\"count\":1,\"answers\":\"none\",\"part\":\"key\"}", "part");
    assert_int_equal(desk_close(&d), 0);
}

TEST(serve_without_a_font_makes_no_sheets_and_says_so) {
    struct desk d;
    desk_open(&d, "--font build/no_such_font.ttf");
    json_t *o = desk_post(&d, 501, "/v1/worksheet", "{\"count\":1}");
    assert_string_equal(desk_text(o, "error.code"), "not_built");
    json_decref(o);
    desk_close(&d);
}
