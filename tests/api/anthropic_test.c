/* Replies in Anthropic's words: a message, and the events of a stream in their order. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "api/api.h"
#include "test.h"

static const struct api_served served = {.model = "mini", .context = 1024};
static const char body[] =
    "{\"max_tokens\":9,\"stop_sequences\":[\"X\"],\"messages\":[{\"role\":\"user\",\"content\":\"1\"}]}";

static void open_reply(struct api_ask *ask, struct api_reply *r, struct lesson *e) {
    static char text[] = "3+4=7";
    struct api_problem problem = {0};
    if (!api_ask_read(ask, API_MESSAGES, body, strlen(body), &served, &problem)) fail_msg("%s", problem.message);
    *r = (struct api_reply){.ask = ask, .id = 7, .model = "mini", .fingerprint = "f", .prompt_tokens = 10};
    *e = (struct lesson){.explanation = {.text = text, .n_text = 5, .new_tokens = 4}};
}

static json_t *parse(const char *text, size_t n) {
    json_t *o = json_loadb(text, n, JSON_REJECT_DUPLICATES, NULL);
    if (!o) fail_msg("no JSON: %.*s", (int)n, text);
    return o;
}

static const char *text_of(const json_t *o, const char *name) {
    const char *s = json_string_value(json_object_get(o, name));
    return s ? s : "";
}

TEST(a_message_says_why_it_ended) {
    static const struct {
        enum tutor_finish finish;
        const char *reason, *sequence;
    } rows[] = {{TUTOR_STOP, "end_turn", ""},
                {TUTOR_LENGTH, "max_tokens", ""},
                {TUTOR_STOP_TEXT, "stop_sequence", "X"},
                {TUTOR_REFUSED, "refusal", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct api_ask ask;
        struct api_reply r;
        struct lesson e;
        struct bytes out = {0};
        open_reply(&ask, &r, &e);
        e.explanation.finish = rows[i].finish;
        api_writer_of(API_MESSAGES)->whole(&out, &r, &e);
        json_t *o = parse(out.data, out.len);
        assert_string_equal(text_of(o, "id"), "msg_7");
        assert_string_equal(text_of(o, "type"), "message");
        assert_string_equal(text_of(o, "role"), "assistant");
        assert_string_equal(text_of(json_array_get(json_object_get(o, "content"), 0), "text"), "3+4=7");
        assert_string_equal(text_of(o, "stop_reason"), rows[i].reason);
        assert_string_equal(text_of(o, "stop_sequence"), rows[i].sequence);
        const json_t *usage = json_object_get(o, "usage");
        assert_int_equal(json_integer_value(json_object_get(usage, "input_tokens")), 10);
        assert_int_equal(json_integer_value(json_object_get(usage, "output_tokens")), 4);
        assert_non_null(json_object_get(usage, "cache_read_input_tokens"));
        json_decref(o);
        bytes_free(&out);
        api_ask_free(&ask);
    }
}

TEST(the_events_of_a_stream_come_in_their_order) {
    static const char *const order[] = {"message_start",       "content_block_start", "ping",
                                        "content_block_delta", "content_block_delta", "content_block_stop",
                                        "message_delta",       "message_stop",        "error"};
    struct api_ask ask;
    struct api_reply r;
    struct lesson e;
    struct bytes out = {0};
    const struct api_writer *w = api_writer_of(API_MESSAGES);
    struct api_problem problem = {.status = 529, .message = "m"};
    open_reply(&ask, &r, &e);
    w->open(&out, &r);
    w->text(&out, &r, 0, "3+4", 3);
    w->text(&out, &r, 0, "=7", 2);
    w->finish(&out, &r, 0, &e);
    w->end(&out, &r, 4);
    w->error(&out, &r, &problem);
    const char *text = bytes_text(&out);
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        char line[60];
        int n = snprintf(line, sizeof line, "event: %s\ndata: ", order[i]);
        if (strncmp(text, line, (size_t)n) != 0) fail_msg("event %zu: %.60s", i, text);
        const char *end = strstr(text, "\n\n");
        assert_non_null(end);
        json_t *o = parse(text + n, (size_t)(end - text - n));
        assert_string_equal(text_of(o, "type"), order[i]);
        json_decref(o);
        text = end + 2;
    }
    assert_int_equal(*text, 0);
    bytes_free(&out);
    api_ask_free(&ask);
}
