/* Replies in Ollama's words: lines, the last of them done; errors as one text. */
#include <jansson.h>
#include <string.h>

#include "api/api.h"
#include "test.h"

static const struct api_served served = {.model = "mini", .context = 1024};

static json_t *line_of(const char **at) {
    size_t n = strcspn(*at, "\n");
    json_t *o = json_loadb(*at, n, JSON_REJECT_DUPLICATES, NULL);
    if (!o) fail_msg("no JSON: %.*s", (int)n, *at);
    *at += n + 1;
    return o;
}

static const char *content_of(const json_t *o) {
    return json_string_value(json_object_get(json_object_get(o, "message"), "content"));
}

TEST(a_stream_of_lines_ends_with_what_is_done) {
    static const char body[] = "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}]}";
    static char words[] = "3+4=7";
    struct api_ask ask;
    struct api_problem problem = {.message = ""};
    struct bytes out = {0};
    assert_true(api_ask_read(&ask, API_OLLAMA_CHAT, body, strlen(body), &served, &problem));
    assert_true(ask.stream);
    struct api_reply r = {.ask = &ask, .id = 7, .created = 86400, .model = "mini", .prompt_tokens = 10};
    struct lesson l = {.explanation = {.text = words, .n_text = 5, .new_tokens = 4, .finish = TUTOR_LENGTH}};
    const struct api_writer *w = api_writer_of(API_OLLAMA_CHAT);
    w->open(&out, &r);
    w->text(&out, &r, 0, "3+4=", 4);
    w->finish(&out, &r, 0, &l);
    w->end(&out, &r, 4);
    w->error(&out, &r, &(struct api_problem){.status = 500, .message = "m"});
    const char *at = bytes_text(&out);
    json_t *o = line_of(&at);
    assert_string_equal(content_of(o), "3+4=");
    assert_true(json_is_false(json_object_get(o, "done")));
    assert_string_equal(json_string_value(json_object_get(o, "created_at")), "1970-01-02T00:00:00Z");
    json_decref(o);
    o = line_of(&at);
    assert_string_equal(content_of(o), "");
    assert_true(json_is_true(json_object_get(o, "done")));
    assert_string_equal(json_string_value(json_object_get(o, "done_reason")), "length");
    assert_int_equal(json_integer_value(json_object_get(o, "prompt_eval_count")), 10);
    assert_int_equal(json_integer_value(json_object_get(o, "eval_count")), 4);
    json_decref(o);
    o = line_of(&at);
    assert_string_equal(json_string_value(json_object_get(o, "error")), "m");
    json_decref(o);
    assert_int_equal(*at, 0);
    bytes_clear(&out);
    w->whole(&out, &r, &l);
    at = bytes_text(&out);
    o = line_of(&at);
    assert_string_equal(content_of(o), "3+4=7");
    json_decref(o);
    bytes_free(&out);
    api_ask_free(&ask);
}
