/* Log-probabilities in the two shapes of OpenAI's API: joined tokens are the text, whole or from where a stream is. */
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "api/api.h"
#include "test.h"

static const struct api_served served = {.model = "mini", .context = 1024};
static const char text[] = "3+木\xF0\xA0\xAE\xB7"; /* the last character came in two tokens */

static struct reply_token tokens[] = {{.end = 2, .chosen = {5, -0.5f}, .best = {{-1, 0}}},
                                      {.end = 5, .chosen = {6, -INFINITY}, .best = {{-1, 0}}},
                                      {.end = 5, .chosen = {7, -1}, .best = {{-1, 0}}},
                                      {.end = 9, .chosen = {8, -2}, .best = {{-1, 0}}}};

static json_t *whole(enum api_form form, const char *body) {
    struct api_ask ask;
    struct api_problem problem = {0};
    struct bytes out = {0};
    if (!api_ask_read(&ask, form, body, strlen(body), &served, &problem)) fail_msg("%s", problem.message);
    struct lesson lesson = {.explanation = {.text = strdup(text), .n_text = strlen(text), .new_tokens = 4}};
    struct api_reply reply = {.ask = &ask, .model = "mini", .fingerprint = "f"};
    reply.tokens[0] = (struct api_tokens){.token = tokens, .n = 4, .text = lesson.explanation.text};
    api_writer_of(form)->whole(&out, &reply, &lesson);
    json_t *o = json_loads(bytes_text(&out), JSON_REJECT_DUPLICATES, NULL);
    if (!o) fail_msg("no JSON: %s", bytes_text(&out));
    free(lesson.explanation.text);
    bytes_free(&out);
    api_ask_free(&ask);
    return o;
}

static const json_t *of_choice(const json_t *o, const char *list) {
    const json_t *choice = json_array_get(json_object_get(o, "choices"), 0);
    return json_object_get(json_object_get(choice, "logprobs"), list);
}

TEST(a_chat_has_a_logprob_for_each_token) {
    json_t *o =
        whole(API_CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}],\"logprobs\":true,\"top_logprobs\":2}");
    const json_t *content = of_choice(o, "content");
    struct bytes joined = {0};
    assert_int_equal(json_array_size(content), 4);
    for (size_t i = 0; i < 4; i++) {
        const json_t *t = json_array_get(content, i);
        const char *token = json_string_value(json_object_get(t, "token"));
        assert_int_equal(json_array_size(json_object_get(t, "bytes")), strlen(token));
        bytes_append_string(&joined, token);
    }
    assert_string_equal(bytes_text(&joined), text);
    assert_true(json_real_value(json_object_get(json_array_get(content, 0), "logprob")) == -0.5);
    assert_true(json_number_value(json_object_get(json_array_get(content, 1), "logprob")) == -9999); /* no -Infinity */
    bytes_free(&joined);
    json_decref(o);
}

TEST(a_completion_has_four_lists) {
    json_t *o = whole(API_TEXT, "{\"prompt\":\"1\",\"logprobs\":2}");
    static const int offset[] = {0, 2, 3, 3};
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(json_integer_value(json_array_get(of_choice(o, "text_offset"), i)), offset[i]);
    assert_string_equal(json_string_value(json_array_get(of_choice(o, "tokens"), 1)), "木");
    assert_true(json_number_value(json_array_get(of_choice(o, "token_logprobs"), 3)) == -2);
    assert_int_equal(json_object_size(json_array_get(of_choice(o, "top_logprobs"), 3)), 0);
    json_decref(o);
}

TEST(nobody_who_did_not_ask_gets_logprobs) {
    json_t *o = whole(API_CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}]}");
    assert_true(json_is_null(json_object_get(json_array_get(json_object_get(o, "choices"), 0), "logprobs")));
    json_decref(o);
}

/* A stream tells its tokens from where it is. */
TEST(a_chunk_has_the_tokens_of_its_text) {
    static const char body[] =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}],\"logprobs\":true,\"stream\":true}";
    struct api_ask ask;
    struct api_problem problem = {0};
    struct bytes out = {0};
    assert_true(api_ask_read(&ask, API_CHAT, body, strlen(body), &served, &problem));
    struct api_reply reply = {.ask = &ask, .model = "mini", .fingerprint = "f"};
    reply.tokens[0] = (struct api_tokens){.token = tokens + 1, .n = 1, .text = text, .from = 2};
    api_writer_of(API_CHAT)->text(&out, &reply, 0, "木", 3);
    json_t *o = json_loads(bytes_text(&out) + strlen("data: "), JSON_DISABLE_EOF_CHECK, NULL);
    assert_non_null(o);
    const json_t *content = of_choice(o, "content");
    assert_int_equal(json_array_size(content), 1);
    assert_string_equal(json_string_value(json_object_get(json_array_get(content, 0), "token")), "木");
    json_decref(o);
    bytes_free(&out);
    api_ask_free(&ask);
}
