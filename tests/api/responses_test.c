/* Replies as response objects: what is whole, what was cut, and the numbered events of a stream. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "api/api.h"
#include "test.h"

static const struct api_served served = {.model = "mini", .context = 1024};

struct fixture {
    struct api_ask ask;
    struct api_told told;
    struct api_reply reply;
    struct lesson lesson;
};

static void open_reply(struct fixture *f, const char *body) {
    static char text[] = "3+4=7";
    struct api_problem problem = {0};
    *f = (struct fixture){.lesson = {.explanation = {.text = text, .n_text = 5, .new_tokens = 4}}};
    if (!api_ask_read(&f->ask, API_RESPONSES, body, strlen(body), &served, &problem)) fail_msg("%s", problem.message);
    f->reply = (struct api_reply){
        .ask = &f->ask, .id = 7, .model = "mini", .fingerprint = "f", .prompt_tokens = 10, .told = &f->told};
}

static void close_reply(struct fixture *f) {
    bytes_free(&f->told.text);
    api_ask_free(&f->ask);
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

TEST(a_response_says_whether_it_was_cut) {
    struct fixture f;
    struct bytes out = {0};
    open_reply(&f, "{\"input\":\"1\",\"max_output_tokens\":4,\"temperature\":0}");
    for (int cut = 0; cut < 2; cut++) {
        f.lesson.explanation.finish = cut ? TUTOR_LENGTH : TUTOR_STOP;
        bytes_clear(&out);
        api_writer_of(API_RESPONSES)->whole(&out, &f.reply, &f.lesson);
        json_t *o = parse(out.data, out.len);
        const json_t *item = json_array_get(json_object_get(o, "output"), 0);
        assert_string_equal(text_of(o, "id"), "resp_7");
        assert_string_equal(text_of(o, "status"), cut ? "incomplete" : "completed");
        assert_string_equal(text_of(json_object_get(o, "incomplete_details"), "reason"),
                            cut ? "max_output_tokens" : "");
        assert_string_equal(text_of(json_array_get(json_object_get(item, "content"), 0), "text"), "3+4=7");
        const json_t *usage = json_object_get(o, "usage");
        assert_int_equal(json_integer_value(json_object_get(usage, "input_tokens")), 10);
        assert_int_equal(json_integer_value(json_object_get(usage, "total_tokens")), 14);
        assert_int_equal(json_integer_value(json_object_get(o, "max_output_tokens")), 4);
        assert_true(json_number_value(json_object_get(o, "temperature")) == 0);
        assert_non_null(json_object_get(o, "sansu"));
        json_decref(o);
    }
    bytes_free(&out);
    close_reply(&f);
}

TEST(the_events_of_a_response_are_numbered_in_their_order) {
    static const char *const order[] = {"response.created",
                                        "response.in_progress",
                                        "response.output_item.added",
                                        "response.content_part.added",
                                        "response.output_text.delta",
                                        "response.output_text.delta",
                                        "response.output_text.done",
                                        "response.content_part.done",
                                        "response.output_item.done",
                                        "response.completed",
                                        "error"};
    struct fixture f;
    struct bytes out = {0};
    const struct api_writer *w = api_writer_of(API_RESPONSES);
    struct api_problem problem = {.status = 503, .message = "m"};
    open_reply(&f, "{\"input\":\"1\",\"stream\":true}");
    w->open(&out, &f.reply);
    w->text(&out, &f.reply, 0, "3+4", 3);
    w->text(&out, &f.reply, 0, "=7", 2);
    w->finish(&out, &f.reply, 0, &f.lesson);
    w->end(&out, &f.reply, 4);
    w->error(&out, &f.reply, &problem);
    const char *at = bytes_text(&out);
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        char line[80];
        int n = snprintf(line, sizeof line, "event: %s\ndata: ", order[i]);
        if (strncmp(at, line, (size_t)n) != 0) fail_msg("event %zu: %.60s", i, at);
        const char *end = strstr(at, "\n\n");
        assert_non_null(end);
        json_t *o = parse(at + n, (size_t)(end - at - n));
        assert_string_equal(text_of(o, "type"), order[i]);
        assert_int_equal(json_integer_value(json_object_get(o, "sequence_number")), i);
        if (i == 6) assert_string_equal(text_of(o, "text"), "3+4=7");
        if (i == 9) assert_string_equal(text_of(json_object_get(o, "response"), "status"), "completed");
        if (i == 10) assert_string_equal(text_of(json_object_get(o, "error"), "message"), "m");
        json_decref(o);
        at = end + 2;
    }
    assert_int_equal(*at, 0);
    bytes_free(&out);
    close_reply(&f);
}
