/* Replies read from bytes: streams cut at every place, and bodies of no known kind. */
#include <string.h>

#include "sansu/teacher.h"
#include "test.h"

static const char stream[] =
    "\xEF\xBB\xBF" "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":5,\"output_tokens\":1}}}\n\n"
    ": comment\r\nevent: content_block_delta\r\ndata: {\"type\":\"content_block_delta\",\r\ndata: \"delta\":{\"type\":\"text_delta\",\"text\":\"鶴と亀𠮷\"}}\r\n\r\n"
    "event: ping\rdata: {\"type\":\"ping\"}\r\r"
    "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"no\"}}\n\n"
    "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":9,\"input_tokens\":null}}\n\n"
    "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";

struct seen {
    struct bytes all;
    int n;
};

static void on_event(void *context, const char *event, const char *data, size_t n) {
    struct seen *s = context;
    bytes_printf(&s->all, "[%s|", event);
    bytes_append(&s->all, data, n);
    bytes_append_char(&s->all, ']');
    s->n++;
}

TEST(reply_sse_is_the_same_however_it_is_cut) {
    struct seen whole = {0};
    struct teacher_sse s = {0};
    teacher_sse_feed(&s, stream, sizeof stream - 1, on_event, &whole);
    teacher_sse_free(&s);
    assert_int_equal(whole.n, 6);
    for (size_t cut = 0; cut < sizeof stream; cut++)
        for (size_t step = 1; step < 40; step += 13) {
            struct seen parts = {0};
            for (size_t i = 0; i < sizeof stream - 1;) {
                size_t n = i < cut ? cut - i : step;
                if (n > sizeof stream - 1 - i) n = sizeof stream - 1 - i;
                teacher_sse_feed(&s, stream + i, n, on_event, &parts);
                i += n;
            }
            assert_string_equal(parts.all.data, whole.all.data);
            bytes_free(&parts.all);
            teacher_sse_free(&s);
        }
    bytes_free(&whole.all);
}

TEST(reply_a_stream_counts_only_when_it_is_whole) {
    struct teacher_answer a = {0};
    size_t end = sizeof stream - 1;
    teacher_read(&a, TEACHER_ANTHROPIC, 200, "text/event-stream; charset=utf-8", true, stream, end);
    assert_int_equal(a.outcome, TEACHER_DONE);
    assert_string_equal(bytes_text(&a.text), "鶴と亀𠮷");
    assert_int_equal(a.n_input, 5);
    assert_int_equal(a.n_output, 9);
    for (size_t n = 0; n < end - 1; n++) {
        teacher_read(&a, TEACHER_ANTHROPIC, 200, "text/event-stream", true, stream, n);
        if (a.outcome != TEACHER_FAILED || !a.retryable) fail_msg("%zu of %zu bytes were taken for an answer", n, end);
    }
    teacher_answer_free(&a);
}

TEST(reply_bodies_of_no_known_kind) {
    static const char *const bad[] = {"", "null", "[]", "{}", "{\"type\":\"message\"}", "{\"type\":\"message\",\"content\":\"x\",\"stop_reason\":\"end_turn\"}",
                                      "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":5}],\"stop_reason\":\"end_turn\"}",
                                      "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}],\"stop_reason\":null}", "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"a\\u0000b\"}],\"stop_reason\":\"end_turn\"}",
                                      "{\"error\":5}", "{\"error\":{\"type\":[],\"message\":{}}}", "{\"choices\":5}", "{\"choices\":[{\"message\":{\"content\":\"x\"}}]}", "\xFF\xFE"};
    struct teacher_answer a = {0};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        for (int d = TEACHER_ANTHROPIC; d <= TEACHER_OPENAI; d++)
            for (int status = 200; status <= 500; status += 150) {
                teacher_read(&a, (enum teacher_dialect)d, status, "application/json", true, bad[i], strlen(bad[i]));
                if (a.outcome != TEACHER_FAILED || !a.kind[0]) fail_msg("%s (%d): outcome %d", bad[i], status, (int)a.outcome);
                teacher_read(&a, (enum teacher_dialect)d, 200, "application/x-batch-result", true, bad[i], strlen(bad[i]));
                assert_int_equal(a.outcome, TEACHER_FAILED);
            }
    teacher_answer_free(&a);
}

TEST(reply_usage_that_is_absurd_is_held_within_bounds) {
    static const char body[] = "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":-5,\"output_tokens\":9223372036854775807,\"cache_read_input_tokens\":\"7\"}}";
    struct teacher_answer a = {0};
    teacher_read(&a, TEACHER_ANTHROPIC, 200, "application/json", true, body, sizeof body - 1);
    assert_int_equal(a.outcome, TEACHER_DONE);
    assert_int_equal(a.n_input, 0);
    assert_int_equal(a.n_output, 1000000000);
    assert_int_equal(a.n_cache_read, 0);
    teacher_answer_free(&a);
}
