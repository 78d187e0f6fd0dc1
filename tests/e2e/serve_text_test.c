/* OpenAI's and Anthropic's endpoints: the same text as our own call, whole or streamed; what is refused; who leaves. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "e2e/desk.h"
#include "e2e/run.h"
#include "test.h"

#define CHAT "/v1/chat/completions"

/* What `sansu explain` writes for it. */
static json_t *explain(const char *seed, const char *tries) {
    struct run r;
    RUN(&r, NULL, "explain", desk_question, "--json", "--seed", seed, "--tries", tries);
    assert_int_equal(r.exit_code, 0);
    json_t *o = json_loads(bytes_text(&r.out), 0, NULL);
    assert_non_null(o);
    run_free(&r);
    return o;
}

/* The texts of a stream's chunks behind each other; member: "content" or "text". */
static void join(struct bytes *out, const struct bytes *stream, const char *path) {
    const char *text = bytes_text(stream);
    while ((text = strstr(text, "data: {")) != NULL) {
        const char *end = strstr(text, "\n\n");
        json_t *o = json_loadb(text + 6, (size_t)(end - text) - 6, 0, NULL);
        if (!o) fail_msg("no JSON: %.200s", text);
        bytes_append_string(out, desk_text(o, path));
        json_decref(o);
        text = end;
    }
}

TEST(serve_chat_is_what_explain_writes_whole_and_streamed) {
    struct desk d;
    char body[1200];
    struct bytes stream = {0}, text = {0};
    json_t *own = explain("5", "0");
    int64_t n_prompt;
    desk_open(&d, "");
    desk_ask(body, ",\"seed\":5");
    json_t *o = desk_post(&d, 200, "/v1/messages/count_tokens", body);
    n_prompt = desk_number(o, "input_tokens");
    json_decref(o);
    o = desk_post(&d, 200, CHAT, body);
    assert_string_equal(desk_text(o, "choices.0.message.content"), desk_text(own, "text"));
    assert_string_equal(desk_text(o, "choices.0.finish_reason"), "stop");
    assert_string_equal(desk_text(o, "choices.0.sansu.verdict"), desk_text(own, "arithmetic"));
    assert_string_equal(desk_text(o, "model"), "sansu-mini");
    assert_string_equal(desk_text(o, "choices.0.sansu.vouching"), desk_text(own, "vouching"));
    assert_string_equal(desk_text(o, "choices.0.sansu.writer"), desk_text(own, "writer"));
    assert_string_equal(desk_text(o, "choices.0.sansu.solver_answer"), desk_text(own, "solver_answer"));
    assert_int_equal(desk_number(o, "usage.prompt_tokens"), n_prompt);
    assert_true(desk_number(o, "usage.completion_tokens") > 20);
    json_decref(o);
    desk_ask(body, ",\"seed\":5,\"stream\":true");
    desk_stream(&stream, &d, CHAT, body);
    join(&text, &stream, "choices.0.delta.content");
    assert_string_equal(bytes_text(&text), desk_text(own, "text"));
    assert_non_null(strstr(bytes_text(&stream), "data: [DONE]\n\n"));
    assert_null(strstr(bytes_text(&stream), "usage")); /* nobody asked for it */
    assert_null(strstr(bytes_text(&stream), "event:"));
    bytes_clear(&stream);
    bytes_clear(&text);
    desk_ask(body, ",\"seed\":5,\"max_tokens\":512,\"stream\":true");
    desk_stream(&stream, &d, "/v1/messages", body);
    join(&text, &stream, "delta.text");
    assert_string_equal(bytes_text(&text), desk_text(own, "text"));
    desk_ask(body, ",\"seed\":5,\"max_tokens\":512");
    o = desk_post(&d, 200, "/v1/messages", body);
    assert_string_equal(desk_text(o, "content.0.text"), desk_text(own, "text"));
    assert_string_equal(desk_text(o, "stop_reason"), "end_turn");
    assert_int_equal(desk_number(o, "usage.input_tokens"), n_prompt);
    json_decref(o);
    json_decref(own);
    bytes_free(&stream);
    bytes_free(&text);
    assert_int_equal(desk_close(&d), 0);
}

/* Who writes makes no difference: the solver's text is cut where the model's would be. */
TEST(serve_keeps_to_limit_and_stop) {
    static const char *const modes[] = {"", ",\"sansu\":{\"mode\":\"chat\"}"};
    struct desk d;
    char body[1200], more[200];
    desk_open(&d, "");
    for (size_t i = 0; i < 2; i++) {
        snprintf(more, sizeof more, ",\"max_tokens\":5%s", modes[i]);
        desk_ask(body, more);
        json_t *o = desk_post(&d, 200, CHAT, body);
        assert_string_equal(desk_text(o, "choices.0.finish_reason"), "length");
        assert_int_equal(desk_number(o, "usage.completion_tokens"), 5);
        char *start = strdup(desk_text(o, "choices.0.message.content"));
        json_decref(o);
        snprintf(more, sizeof more, ",\"stop\":[\"か所\"]%s", modes[i]);
        desk_ask(body, more);
        o = desk_post(&d, 200, CHAT, body);
        assert_string_equal(desk_text(o, "choices.0.finish_reason"), "stop");
        assert_null(strstr(desk_text(o, "choices.0.message.content"), "か所"));
        assert_int_equal(strncmp(desk_text(o, "choices.0.message.content"), start, strlen(start)), 0);
        assert_true(strlen(desk_text(o, "choices.0.message.content")) > strlen(start));
        free(start);
        json_decref(o);
    }
    json_t *o = desk_post(&d, 200, "/v1/completions", "{\"prompt\":\"【考え方】\",\"max_tokens\":8,\"temperature\":0}");
    assert_int_equal(desk_number(o, "usage.completion_tokens"), 8);
    json_decref(o);
    desk_close(&d);
}

/* The tokens of an object's choice behind each other; counts them. */
static size_t join_tokens(struct bytes *out, const json_t *o) {
    const json_t *choice = json_array_get(json_object_get(o, "choices"), 0);
    const json_t *content = json_object_get(json_object_get(choice, "logprobs"), "content");
    for (size_t i = 0; i < json_array_size(content); i++) {
        const json_t *t = json_array_get(content, i);
        double own = json_number_value(json_object_get(t, "logprob"));
        const json_t *best = json_array_get(json_object_get(t, "top_logprobs"), 0);
        assert_int_equal(json_array_size(json_object_get(t, "top_logprobs")), 3);
        assert_true(own <= 0 && own <= json_number_value(json_object_get(best, "logprob")) + 1e-6);
        bytes_append_string(out, json_string_value(json_object_get(t, "token")));
    }
    return json_array_size(content);
}

TEST(serve_tells_logprobs_whole_and_streamed) {
    struct desk d;
    char body[1200];
    struct bytes whole = {0}, stream = {0}, tokens = {0};
    size_t n = 0;
    desk_open(&d, "");
    desk_ask(body, ",\"seed\":5,\"temperature\":0.8,\"max_tokens\":40,\"logprobs\":true,\"top_logprobs\":3");
    json_t *o = desk_post(&d, 200, CHAT, body);
    assert_int_equal(join_tokens(&whole, o), desk_number(o, "usage.completion_tokens"));
    assert_string_equal(bytes_text(&whole), desk_text(o, "choices.0.message.content"));
    json_decref(o);
    desk_ask(body,
             ",\"seed\":5,\"temperature\":0.8,\"max_tokens\":40,\"logprobs\":true,\"top_logprobs\":3,\"stream\":true");
    desk_stream(&stream, &d, CHAT, body);
    for (const char *at = bytes_text(&stream); (at = strstr(at, "data: {")) != NULL; at++) {
        o = json_loads(at + 6, JSON_DISABLE_EOF_CHECK, NULL);
        n += join_tokens(&tokens, o);
        json_decref(o);
    }
    assert_string_equal(bytes_text(&tokens), bytes_text(&whole));
    assert_true(n > 10);
    o = desk_post(&d, 200, "/v1/completions",
                  "{\"prompt\":\"【考え方】\",\"max_tokens\":8,\"temperature\":0,\"logprobs\":2}");
    const json_t *l = json_object_get(json_array_get(json_object_get(o, "choices"), 0), "logprobs");
    assert_int_equal(json_array_size(json_object_get(l, "tokens")), 8);
    assert_int_equal(json_array_size(json_object_get(l, "text_offset")), 8);
    assert_int_equal(json_object_size(json_array_get(json_object_get(l, "top_logprobs"), 0)), 2);
    json_decref(o);
    bytes_free(&whole);
    bytes_free(&stream);
    bytes_free(&tokens);
    desk_close(&d);
}

TEST(serve_choices_have_seeds_one_behind_the_other) {
    struct desk d;
    char body[1200];
    struct bytes alone = {0};
    desk_open(&d, "");
    desk_ask(body, ",\"seed\":7,\"temperature\":1,\"sansu\":{\"mode\":\"chat\"}");
    json_t *o = desk_post(&d, 200, CHAT, body);
    bytes_append_string(&alone, desk_text(o, "choices.0.message.content"));
    json_decref(o);
    desk_ask(body, ",\"n\":3,\"seed\":5,\"temperature\":1,\"sansu\":{\"mode\":\"chat\"}");
    o = desk_post(&d, 200, CHAT, body);
    assert_string_equal(desk_text(o, "choices.2.message.content"), bytes_text(&alone));
    assert_int_equal(desk_number(o, "choices.2.index"), 2);
    json_decref(o);
    bytes_free(&alone);
    desk_close(&d);
}

TEST(serve_refuses_with_reasons) {
    static const struct {
        int status;
        const char *path, *body, *param;
    } rows[] = {
        {400, CHAT, "", ""},
        {400, CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"\xff\"}]}", ""},
        {400, CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}],\"messages\":[]}", ""},
        {404, CHAT, "{\"model\":\"gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":\"1\"}]}", "model"},
        {400, CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}],\"top_logprobs\":2}", "top_logprobs"},
        {400, CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}],\"max_tokens\":1020}", "max_tokens"},
        {400, CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}],\"max_tokens\":99999}", "max_tokens"},
        {400, "/v1/completions", "{\"prompt\":[\"a\",\"b\"]}", "prompt"},
    };
    struct desk d;
    desk_open(&d, "");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        json_t *o = desk_post(&d, rows[i].status, rows[i].path, rows[i].body);
        assert_string_equal(desk_text(o, "error.param"), rows[i].param);
        json_decref(o);
    }
    json_t *o = desk_post(&d, 400, "/v1/messages", "{\"messages\":[{\"role\":\"user\",\"content\":\"1\"}]}");
    assert_string_equal(desk_text(o, "error.type"), "invalid_request_error");
    assert_non_null(strstr(desk_text(o, "error.message"), "max_tokens"));
    json_decref(o);
    desk_close(&d);
}

TEST(serve_a_problem_without_numbers_is_refused_in_words) {
    struct desk d;
    struct bytes stream = {0}, text = {0};
    desk_open(&d, "");
    json_t *o = desk_post(&d, 200, CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"こんにちは\"}]}");
    assert_true(*desk_text(o, "choices.0.message.refusal"));
    assert_string_equal(desk_text(o, "choices.0.message.content"), desk_text(o, "choices.0.message.refusal"));
    desk_stream(&stream, &d, CHAT, "{\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"こんにちは\"}]}");
    join(&text, &stream, "choices.0.delta.content");
    assert_string_equal(bytes_text(&text), desk_text(o, "choices.0.message.content"));
    json_decref(o);
    bytes_free(&stream);
    bytes_free(&text);
    desk_close(&d);
}

/* More than there is room for: told to come again, in the words of the dialect. */
TEST(serve_a_full_queue_says_when_to_come_again) {
    struct desk d;
    char body[1200];
    int fd[3];
    struct bytes reply = {0};
    desk_open(&d, "--parallel 1 --queue 2");
    desk_ask(body, ",\"n\":1,\"temperature\":2,\"max_tokens\":900,\"stream\":true,\"sansu\":{\"mode\":\"chat\"}");
    for (int i = 0; i < 3; i++) fd[i] = desk_send(&d, CHAT, body);
    for (int i = 0; i < 3; i++) {
        bytes_clear(&reply);
        assert_true(raw_read_until(&reply, fd[i], "assistant"));
    }
    assert_int_equal(raw_post(&reply, d.port, CHAT, body), 503);
    assert_non_null(strstr(bytes_text(&reply), "Retry-After: "));
    assert_non_null(strstr(bytes_text(&reply), "\"overloaded\""));
    assert_int_equal(raw_post(&reply, d.port, "/v1/messages", body), 529);
    assert_non_null(strstr(bytes_text(&reply), "overloaded_error"));
    for (int i = 0; i < 3; i++) close(fd[i]); /* they leave: there is room at once */
    for (int i = 0; i < 200 && raw_post(&reply, d.port, CHAT, body) == 503; i++) usleep(50000);
    assert_int_equal(raw_status(&reply), 200);
    assert_int_equal(raw_get(&reply, d.port, "/metrics"), 200);
    assert_non_null(strstr(bytes_text(&reply), "\nsansu_cancelled_total 3\n"));
    assert_non_null(strstr(bytes_text(&reply), "\nsansu_requests_running 0\n"));
    bytes_free(&reply);
    assert_int_equal(desk_close(&d), 0);
}
