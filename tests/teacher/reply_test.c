/* Replies read from bytes: streams cut at every place, and bodies of no known kind. */
#include <stdio.h>
#include <string.h>

#include "sansu/teacher.h"
#include "test.h"

static const char stream[] =
    "\xEF\xBB\xBF"
    "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":5,\"output_tokens\":1}}}\n\n"
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
    static const char *const bad[] = {
        "",
        "null",
        "[]",
        "{}",
        "{\"type\":\"message\"}",
        "{\"type\":\"message\",\"content\":\"x\",\"stop_reason\":\"end_turn\"}",
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":5}],\"stop_reason\":\"end_turn\"}",
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}],\"stop_reason\":null}",
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"a\\u0000b\"}],\"stop_reason\":\"end_turn\"}",
        "{\"error\":5}",
        "{\"error\":{\"type\":[],\"message\":{}}}",
        "{\"choices\":5}",
        "{\"choices\":[{\"message\":{\"content\":\"x\"}}]}",
        "\xFF\xFE"};
    struct teacher_answer a = {0};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        for (int d = TEACHER_ANTHROPIC; d <= TEACHER_OPENAI; d++)
            for (int status = 200; status <= 500; status += 150) {
                teacher_read(&a, (enum teacher_dialect)d, status, "application/json", true, bad[i], strlen(bad[i]));
                if (a.outcome != TEACHER_FAILED || !a.kind[0])
                    fail_msg("%s (%d): outcome %d", bad[i], status, (int)a.outcome);
                teacher_read(&a, (enum teacher_dialect)d, 200, "application/x-batch-result", true, bad[i],
                             strlen(bad[i]));
                assert_int_equal(a.outcome, TEACHER_FAILED);
            }
    teacher_answer_free(&a);
}

TEST(reply_usage_that_is_absurd_is_held_within_bounds) {
    static const char body[] =
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":-5,\"output_tokens\":9223372036854775807,\"cache_read_input_tokens\":\"7\"}}";
    struct teacher_answer a = {0};
    teacher_read(&a, TEACHER_ANTHROPIC, 200, "application/json", true, body, sizeof body - 1);
    assert_int_equal(a.outcome, TEACHER_DONE);
    assert_false(a.has_usage); /* nothing to count money with */
    assert_int_equal(a.n_input, 0);
    assert_int_equal(a.n_output, 1000000000);
    assert_int_equal(a.n_cache_read, 0);
    teacher_answer_free(&a);
}

static void read_json(struct teacher_answer *a, enum teacher_dialect dialect, const char *body) {
    teacher_read(a, dialect, 200, "application/json", true, body, strlen(body));
}

static void read_stream(struct teacher_answer *a, enum teacher_dialect dialect, bool complete, const char *body) {
    teacher_read(a, dialect, 200, "text/event-stream", complete, body, strlen(body));
}

/* What it cost is known only from whole numbers for both, said at the end. */
TEST(reply_usage_counts_only_when_it_is_final_and_sound) {
    static const struct {
        const char *start, *end;
        bool known;
    } rows[] = {
        {"{\"input_tokens\":5,\"output_tokens\":1}", "{\"output_tokens\":9}", true},
        {"{\"input_tokens\":5,\"output_tokens\":1}",
         "{\"input_tokens\":6,\"output_tokens\":9,\"cache_read_input_tokens\":null}", true},
        {"null", "{\"input_tokens\":5,\"output_tokens\":9}", true},
        {"{\"input_tokens\":5,\"output_tokens\":1}", "null", false},
        {"{\"input_tokens\":5,\"output_tokens\":1}", "{\"output_tokens\":null}", false},
        {"{\"input_tokens\":5,\"output_tokens\":1}", "{\"output_tokens\":\"9\"}", false},
        {"{\"input_tokens\":5,\"output_tokens\":1}", "{\"output_tokens\":-9}", false},
        {"{\"input_tokens\":5,\"output_tokens\":1}", "{\"output_tokens\":9.5}", false},
        {"{\"input_tokens\":5,\"output_tokens\":1}", "{\"output_tokens\":9,\"cache_read_input_tokens\":\"3\"}", false},
        {"{\"input_tokens\":\"5\",\"output_tokens\":1}", "{\"output_tokens\":9}", false},
        {"null", "{\"output_tokens\":9}", false},
        {"5", "{\"input_tokens\":5,\"output_tokens\":9}", false},
    };
    struct teacher_answer a = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char body[2000], cut[900];
        int n =
            snprintf(cut, sizeof cut,
                     "data: {\"type\":\"message_start\",\"message\":{\"usage\":%s}}\n\n"
                     "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"a\"}}\n\n",
                     rows[i].start);
        assert_in_range(n, 1, (int)sizeof cut - 1);
        snprintf(
            body, sizeof body,
            "%sdata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":%s}\n\ndata: {\"type\":\"message_stop\"}\n\n",
            cut, rows[i].end);
        read_stream(&a, TEACHER_ANTHROPIC, true, body);
        assert_int_equal(a.outcome, TEACHER_DONE);
        if (a.has_usage != rows[i].known) fail_msg("%s then %s: known %d", rows[i].start, rows[i].end, a.has_usage);
        read_stream(&a, TEACHER_ANTHROPIC, false, cut); /* one token was announced at the start */
        assert_int_equal(a.outcome, TEACHER_FAILED);
        assert_true(a.maybe_billed && !a.has_usage);
    }
    read_stream(&a, TEACHER_ANTHROPIC, false, ""); /* a 200 without a word of it */
    assert_true(a.maybe_billed && !a.has_usage);
    read_stream(&a, TEACHER_ANTHROPIC, true,
                "data: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"x\"}}\n\n");
    assert_false(a.maybe_billed); /* an error in place of a reply */
    teacher_answer_free(&a);
}

#define CHUNK(delta, finish, usage) \
    "data: {\"choices\":[{\"index\":0,\"delta\":" delta ",\"finish_reason\":" finish "}],\"usage\":" usage "}\n\n"
#define FIGURES(out) "{\"prompt_tokens\":20,\"completion_tokens\":" out "}"

TEST(reply_openai_stream_ends_and_counts) {
    static const struct {
        const char *body;
        bool complete, done, known;
    } rows[] = {
        {CHUNK("{\"content\":\"a\"}", "null", "null") CHUNK("{}", "\"stop\"", FIGURES("7")) "data: [DONE]\n\n", false,
         true, true},
        {CHUNK("{\"content\":\"a\"}", "null", "null") CHUNK("{}", "\"stop\"", FIGURES("7")), true, true,
         true}, /* no [DONE] */
        {CHUNK("{\"content\":\"a\"}", "null", "null") CHUNK("{}", "\"stop\"", FIGURES("7")), false, false,
         false}, /* cut */
        {CHUNK("{\"content\":\"a\"}", "\"stop\"", FIGURES("1")), false, false,
         false}, /* a reason in every chunk: cut */
        {CHUNK("{\"content\":\"a\"}", "\"\"", FIGURES("1")) CHUNK("{}", "\"stop\"", "null") "data: [DONE]\n\n", true,
         true, false},
        {CHUNK("{\"content\":\"a\"}", "null", FIGURES("1")), true, false, false},
    };
    struct teacher_answer a = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        read_stream(&a, TEACHER_OPENAI, rows[i].complete, rows[i].body);
        if ((a.outcome == TEACHER_DONE) != rows[i].done || a.has_usage != rows[i].known)
            fail_msg("row %zu: outcome %d %s, known %d", i, (int)a.outcome, a.kind, a.has_usage);
        assert_true(a.outcome == TEACHER_DONE || a.maybe_billed);
    }
    teacher_answer_free(&a);
}

#define CHAT(content) "{\"choices\":[{\"index\":0,\"message\":{\"content\":" content "},\"finish_reason\":\"stop\"}]}"

/* Parts are joined; one that nobody knows is never silently nothing. */
TEST(reply_content_in_parts) {
    static const struct {
        const char *content, *text, *kind;
    } rows[] = {
        {"\"ab\"", "ab", ""},
        {"[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"text\",\"text\":\"b\"}]", "ab", ""},
        {"[\"a\",{\"type\":\"output_text\",\"text\":\"b\"}]", "ab", ""},
        {"{\"type\":\"text\",\"text\":\"ab\"}", "ab", ""},
        {"[{\"type\":\"thinking\",\"thinking\":[{\"type\":\"text\",\"text\":\"x\"}]},{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"reference\",\"reference_ids\":[1]},{\"type\":\"text\",\"text\":\"b\"}]",
         "ab", ""},
        {"[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"hologram\",\"text\":\"b\"}]", "a", "unknown_part"},
        {"[{\"type\":\"text\",\"text\":\"a\"},{\"text\":\"b\"}]", "a", "unknown_part"},
        {"[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"text\",\"text\":{\"b\":1}}]", "a", "unknown_part"},
        {"[{\"type\":\"hologram\"}]", "", "unknown_part"},
        {"17", "", "unknown_part"},
        {"[{\"type\":\"refusal\",\"refusal\":\"no\"}]", "", "content_filter"},
        {"[]", "", "empty"},
    };
    struct teacher_answer a = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char body[600], events[900];
        snprintf(body, sizeof body, CHAT("%s"), rows[i].content);
        snprintf(
            events, sizeof events,
            "data: {\"choices\":[{\"delta\":{\"content\":%s}}]}\n\n" CHUNK("{}", "\"stop\"", "null") "data: [DONE]\n\n",
            rows[i].content);
        for (int k = 0; k < 2; k++) {
            if (k)
                read_stream(&a, TEACHER_OPENAI, true, events);
            else
                read_json(&a, TEACHER_OPENAI, body);
            if (strcmp(bytes_text(&a.text), rows[i].text) != 0 || strcmp(a.kind, rows[i].kind) != 0 ||
                (a.outcome == TEACHER_DONE) != !*rows[i].kind)
                fail_msg("%s: '%s', %s, outcome %d", rows[i].content, bytes_text(&a.text), a.kind, (int)a.outcome);
        }
    }
    /* Anthropic's blocks and deltas: the same rule. */
    read_json(
        &a, TEACHER_ANTHROPIC,
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"hologram\"}],\"stop_reason\":\"end_turn\"}");
    assert_string_equal(a.kind, "unknown_part");
    assert_string_equal(a.detail, "hologram");
    read_stream(
        &a, TEACHER_ANTHROPIC, true,
        "data: {\"type\":\"message_start\",\"message\":{}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"hologram_delta\",\"text\":\"a\"}}\n\n"
        "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}\n\ndata: {\"type\":\"message_stop\"}\n\n");
    assert_string_equal(a.kind, "unknown_part");
    teacher_answer_free(&a);
}

TEST(reply_reasons_to_end) {
    static const struct {
        const char *stop;
        enum teacher_outcome outcome;
        bool again;
    } rows[] = {
        {"\"end_turn\"", TEACHER_DONE, false},
        {"\"eos_token\"", TEACHER_DONE, false},
        {"\"brand_new_reason\"", TEACHER_DONE, false},
        {"\"max_tokens\"", TEACHER_DONE, false},
        {"\"refusal\"", TEACHER_REFUSED, false},
        {"\"pause_turn\"", TEACHER_FAILED, false},
        {"\"tool_use\"", TEACHER_FAILED, false},
        {"\"abort\"", TEACHER_FAILED, true},
        {"\"\"", TEACHER_FAILED, true},
        {"null", TEACHER_FAILED, true},
    };
    struct teacher_answer a = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char body[300];
        snprintf(body, sizeof body,
                 "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"abc\"}],\"stop_reason\":%s}",
                 rows[i].stop);
        read_json(&a, TEACHER_ANTHROPIC, body);
        if (a.outcome != rows[i].outcome || (a.outcome == TEACHER_FAILED && a.retryable != rows[i].again))
            fail_msg("%s: outcome %d", rows[i].stop, (int)a.outcome);
        assert_string_equal(bytes_text(&a.text), "abc"); /* never lost */
    }
    read_json(
        &a, TEACHER_OPENAI,
        "{\"choices\":[{\"index\":1,\"message\":{\"content\":\"no\"},\"finish_reason\":\"stop\"},{\"index\":0,\"message\":{\"content\":\"yes\"},\"finish_reason\":\"stop\"}]}");
    assert_string_equal(bytes_text(&a.text), "yes");
    teacher_answer_free(&a);
}
