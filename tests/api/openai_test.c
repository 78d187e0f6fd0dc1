/* Replies in OpenAI's words: whole, and as the chunks of a stream. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "api/api.h"
#include "test.h"

static const struct api_served served = {.model = "mini", .context = 1024};

struct scene {
    struct api_ask ask;
    struct api_reply reply;
    struct lesson e[2];
    struct bytes out;
};

static void open_scene(struct scene *s, enum api_form form, const char *body) {
    struct api_problem problem = {0};
    memset(s, 0, sizeof *s);
    if (!api_ask_read(&s->ask, form, body, strlen(body), &served, &problem)) fail_msg("%s", problem.message);
    s->reply = (struct api_reply){
        .ask = &s->ask, .id = 7, .created = 1000, .model = "mini", .fingerprint = "sansu-1", .prompt_tokens = 10};
    static char text[] = "3+4=7\n\"答え\" 7本";
    for (int i = 0; i < 2; i++)
        s->e[i].explanation = (struct explanation){
            .text = text, .n_text = strlen(text), .finish = TUTOR_STOP, .new_tokens = 5, .samples = 1, .agreement = 1};
    s->e[1].explanation.finish = TUTOR_LENGTH;
}

static void close_scene(struct scene *s) {
    api_ask_free(&s->ask);
    bytes_free(&s->out);
}

static json_t *parse(const char *text, size_t n) {
    json_error_t error;
    json_t *o = json_loadb(text, n, JSON_REJECT_DUPLICATES, &error);
    if (!o) fail_msg("no JSON: %s: %.*s", error.text, (int)n, text);
    return o;
}

static const char *at(const json_t *o, const char *path) { /* "choices.0.delta.content" */
    char part[80];
    while (*path) {
        size_t n = strcspn(path, ".");
        memcpy(part, path, n);
        part[n] = 0;
        o = json_is_array(o) ? json_array_get(o, (size_t)strtoul(part, NULL, 10)) : json_object_get(o, part);
        path += n + (path[n] == '.');
    }
    return json_is_string(o) ? json_string_value(o) : json_is_null(o) ? "null" : "";
}

#define ASK "\"messages\":[{\"role\":\"user\",\"content\":\"1\"}]"

TEST(a_chat_completion_is_whole) {
    struct scene s;
    open_scene(&s, API_CHAT, "{\"n\":2,\"user\":\"u\"," ASK "}");
    api_writer_of(API_CHAT)->whole(&s.out, &s.reply, s.e);
    json_t *o = parse(s.out.data, s.out.len);
    assert_string_equal(at(o, "id"), "chatcmpl-7");
    assert_string_equal(at(o, "object"), "chat.completion");
    assert_string_equal(at(o, "system_fingerprint"), "sansu-1");
    assert_string_equal(at(o, "choices.0.message.content"), s.e[0].explanation.text);
    assert_string_equal(at(o, "choices.0.message.refusal"), "null");
    assert_string_equal(at(o, "choices.0.finish_reason"), "stop");
    assert_string_equal(at(o, "choices.1.finish_reason"), "length");
    assert_string_equal(at(o, "choices.0.sansu.verdict"), "true");
    assert_string_equal(at(o, "choices.0.sansu.ignored.0"), "user");
    const json_t *usage = json_object_get(o, "usage");
    assert_int_equal(json_integer_value(json_object_get(usage, "prompt_tokens")), 10);
    assert_int_equal(json_integer_value(json_object_get(usage, "completion_tokens")), 10);
    assert_int_equal(json_integer_value(json_object_get(usage, "total_tokens")), 20);
    json_decref(o);
    close_scene(&s);
}

TEST(a_refusal_is_shown_where_there_is_no_text) {
    struct scene s;
    open_scene(&s, API_CHAT, "{" ASK "}");
    static char empty[] = "";
    s.e[0].explanation = (struct explanation){.text = empty, .finish = TUTOR_REFUSED, .refusal = "数がありません。"};
    api_writer_of(API_CHAT)->whole(&s.out, &s.reply, s.e);
    json_t *o = parse(s.out.data, s.out.len);
    assert_string_equal(at(o, "choices.0.message.content"), "数がありません。");
    assert_string_equal(at(o, "choices.0.message.refusal"), "数がありません。");
    json_decref(o);
    close_scene(&s);
}

/* "data: {..}\n\n" one by one. */
static json_t *next_chunk(const char **text) {
    if (strncmp(*text, "data: ", 6) != 0) fail_msg("no chunk: %.60s", *text);
    const char *end = strstr(*text, "\n\n");
    assert_non_null(end);
    json_t *o = strncmp(*text, "data: [DONE]", 12) == 0 ? NULL : parse(*text + 6, (size_t)(end - *text) - 6);
    *text = end + 2;
    return o;
}

TEST(a_stream_has_role_text_end_usage_and_done) {
    static const char *const content[] = {"null", "3+4", "=7", ""};
    struct scene s;
    open_scene(&s, API_CHAT, "{\"stream\":true,\"stream_options\":{\"include_usage\":true}," ASK "}");
    const struct api_writer *w = api_writer_of(API_CHAT);
    w->open(&s.out, &s.reply);
    w->text(&s.out, &s.reply, 0, "3+4", 3);
    w->text(&s.out, &s.reply, 0, "=7", 2);
    w->finish(&s.out, &s.reply, 0, &s.e[0]);
    w->end(&s.out, &s.reply, 5);
    const char *text = bytes_text(&s.out);
    for (int i = 0; i < 4; i++) {
        json_t *o = next_chunk(&text);
        assert_string_equal(at(o, "id"), "chatcmpl-7");
        assert_string_equal(at(o, "object"), "chat.completion.chunk");
        assert_string_equal(at(o, "choices.0.delta.content"), content[i]);
        assert_string_equal(at(o, "choices.0.delta.role"), i == 0 ? "assistant" : "");
        assert_string_equal(at(o, "choices.0.finish_reason"), i == 3 ? "stop" : "null");
        assert_string_equal(at(o, "usage"), "null");
        json_decref(o);
    }
    json_t *usage = next_chunk(&text);
    assert_int_equal(json_array_size(json_object_get(usage, "choices")), 0);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(usage, "usage"), "total_tokens")), 15);
    json_decref(usage);
    assert_null(next_chunk(&text));
    assert_int_equal(*text, 0);
    close_scene(&s);
}

TEST(a_stream_that_fails_says_so) {
    struct scene s;
    struct api_problem problem = {.status = 503, .message = "m"};
    open_scene(&s, API_CHAT, "{\"stream\":true," ASK "}");
    api_writer_of(API_CHAT)->error(&s.out, &s.reply, &problem);
    const char *text = bytes_text(&s.out);
    json_t *o = next_chunk(&text);
    assert_string_equal(at(o, "error.message"), "m");
    json_decref(o);
    close_scene(&s);
}

TEST(a_text_completion_is_whole_and_a_stream) {
    struct scene s;
    open_scene(&s, API_TEXT, "{\"prompt\":\"1\"}");
    const struct api_writer *w = api_writer_of(API_TEXT);
    w->whole(&s.out, &s.reply, s.e);
    json_t *o = parse(s.out.data, s.out.len);
    assert_string_equal(at(o, "object"), "text_completion");
    assert_string_equal(at(o, "choices.0.text"), s.e[0].explanation.text);
    assert_string_equal(at(o, "choices.0.sansu.verdict"), ""); /* nothing is checked */
    json_decref(o);
    bytes_clear(&s.out);
    w->open(&s.out, &s.reply);
    w->text(&s.out, &s.reply, 0, "3", 1);
    w->finish(&s.out, &s.reply, 0, &s.e[0]);
    w->end(&s.out, &s.reply, 5);
    const char *text = bytes_text(&s.out);
    o = next_chunk(&text);
    assert_string_equal(at(o, "choices.0.text"), "3");
    json_decref(o);
    o = next_chunk(&text);
    assert_string_equal(at(o, "choices.0.finish_reason"), "stop");
    json_decref(o);
    assert_null(next_chunk(&text));
    close_scene(&s);
}
