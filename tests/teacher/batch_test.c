/* Batches as bytes. */
#include <string.h>

#include "sansu/teacher.h"
#include "test.h"

TEST(batch_body_and_status) {
    struct bytes b = {0};
    struct teacher_batch_status s;
    struct err err = {0};
    static const char status[] =
        "{\"id\":\"msgbatch_1\",\"processing_status\":\"in_progress\",\"request_counts\":{\"processing\":3,\"succeeded\":0,\"errored\":0,\"canceled\":0,\"expired\":0},"
        "\"created_at\":\"1970-01-01T00:00:09Z\",\"results_url\":null}";
    teacher_batch_begin(&b);
    teacher_batch_add(&b, "a", "{\"x\":1}");
    teacher_batch_add(&b, "b", "{}");
    teacher_batch_end(&b);
    assert_string_equal(
        b.data, "{\"requests\":[{\"custom_id\":\"a\",\"params\":{\"x\":1}},{\"custom_id\":\"b\",\"params\":{}}]}");
    bytes_free(&b);
    assert_ok(teacher_batch_read(&s, status, sizeof status - 1, &err), err);
    assert_int_equal(s.n_total, 3);
    assert_int_equal(s.created, 9);
    assert_string_equal(s.results_url, "");
}

/* An id becomes part of a URL: what could lead elsewhere is no id. */
TEST(batch_hostile_answers_are_refused) {
    static const char *const bad[] = {"",
                                      "{}",
                                      "{\"id\":\"../x\",\"processing_status\":\"ended\"}",
                                      "{\"id\":\"a b\",\"processing_status\":\"ended\"}",
                                      "{\"id\":\"a\"}",
                                      "{\"id\":5,\"processing_status\":\"ended\"}",
                                      "{\"id\":\"a?x\",\"processing_status\":\"ended\"}"};
    struct teacher_batch_status s;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err err = {0};
        if (teacher_batch_read(&s, bad[i], strlen(bad[i]), &err)) fail_msg("accepted: %s", bad[i]);
    }
    char id[65];
    static const char *const lines[] = {"", "{}", "{\"custom_id\":\"short\",\"result\":{}}",
                                        "{\"custom_id\":5,\"result\":{}}", "x"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_false(teacher_batch_line(id, lines[i], strlen(lines[i])));
}
