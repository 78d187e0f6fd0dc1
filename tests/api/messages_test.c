/* Turns of a conversation: what is put together, what is refused by its place, what becomes of it. */
#include <string.h>

#include "api/api.h"
#include "test.h"

static const struct api_served served = {.model = "mini", .context = 1024};

static bool read_as(struct api_ask *ask, struct api_problem *problem, enum api_form form, const char *body) {
    *problem = (struct api_problem){0};
    return api_ask_read(ask, form, body, strlen(body), &served, problem);
}

#define U(text) "{\"role\":\"user\",\"content\":\"" text "\"}"
#define A(text) "{\"role\":\"assistant\",\"content\":\"" text "\"}"
#define S(text) "{\"role\":\"system\",\"content\":\"" text "\"}"

TEST(turns_that_cannot_be_answered_are_refused_by_place) {
    static const struct {
        const char *body, *param;
    } rows[] = {
        {"{}", "messages"},
        {"{\"messages\":[]}", "messages"},
        {"{\"messages\":{}}", "messages"},
        {"{\"messages\":[7]}", "messages[0]"},
        {"{\"messages\":[{\"role\":\"user\"}]}", "messages[0].content"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":null}]}", "messages[0].content"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"image_url\",\"image_url\":{}}]}]}",
         "messages[0].content[0]"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"input_audio\"}]}]}",
         "messages[0].content[1]"},
        {"{\"messages\":[" U("a") ",{\"role\":\"tool\",\"content\":\"x\"}]}", "messages[1]"},
        {"{\"messages\":[" U("a") "," A("b") "]}", "messages"},
        {"{\"messages\":[" U("a") "," A("b") "," A("c") "," U("d") "]}", "messages[2]"},
        {"{\"messages\":[" U("a") "," S("b") "]}", "messages[1].content"},
        {"{\"messages\":[" S("a") "]}", "messages"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct api_ask ask;
        struct api_problem problem;
        if (read_as(&ask, &problem, API_CHAT, rows[i].body)) fail_msg("taken: %s", rows[i].body);
        if (strcmp(problem.param, rows[i].param) != 0 || problem.status != 400)
            fail_msg("%s: '%s' %s", rows[i].body, problem.param, problem.message);
    }
}

static void check_message(const struct api_ask *ask, size_t i, const char *role, const char *content) {
    assert_true(i < ask->n_messages);
    assert_string_equal(ask->message[i].role, role);
    assert_int_equal(ask->message[i].n_content, strlen(content));
    assert_memory_equal(ask->message[i].content, content, strlen(content));
}

TEST(system_turns_become_one_and_parts_one_text) {
    struct api_ask ask;
    struct api_problem problem;
    assert_true(read_as(
        &ask, &problem, API_CHAT,
        "{\"messages\":[" S("a") ",{\"role\":\"developer\",\"content\":[{\"type\":\"text\",\"text\":\"b\"}]}," U(
            "c") "," A("d") ",{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"e\"},"
                            "{\"type\":\"text\",\"text\":\"f\"}]}]}"));
    assert_int_equal(ask.n_messages, 4);
    check_message(&ask, 0, "system", "a\n\nb");
    check_message(&ask, 1, "user", "c");
    check_message(&ask, 2, "assistant", "d");
    check_message(&ask, 3, "user", "ef");
    assert_int_equal(ask.mode, API_MODE_CHAT);
    assert_int_equal(ask.ignored.len, 0); /* a conversation has its own system turn */
    api_ask_free(&ask);
}

TEST(the_system_text_of_the_other_dialect_comes_first) {
    struct api_ask ask;
    struct api_problem problem;
    assert_true(read_as(&ask, &problem, API_MESSAGES,
                        "{\"max_tokens\":9,\"system\":\"s\",\"messages\":[" U("a") "," A("b") "," U("c") "]}"));
    assert_int_equal(ask.n_messages, 4);
    check_message(&ask, 0, "system", "s");
    api_ask_free(&ask);
    assert_false(read_as(&ask, &problem, API_MESSAGES, "{\"messages\":[" U("a") "]}"));
    assert_string_equal(problem.param, "max_tokens");
    assert_true(read_as(&ask, &problem, API_COUNT, "{\"messages\":[" U("a") "]}"));
    api_ask_free(&ask);
}

TEST(one_problem_is_explained_and_its_system_turn_named_as_unused) {
    struct api_ask ask;
    struct api_problem problem;
    assert_true(read_as(&ask, &problem, API_CHAT, "{\"messages\":[" S("s") "," U("a") "]}"));
    assert_int_equal(ask.mode, API_MODE_EXPLAIN);
    assert_string_equal(bytes_text(&ask.ignored), "system");
    api_ask_free(&ask);
    assert_true(
        read_as(&ask, &problem, API_CHAT, "{\"sansu\":{\"mode\":\"chat\"},\"messages\":[" S("s") "," U("a") "]}"));
    assert_int_equal(ask.mode, API_MODE_CHAT);
    assert_int_equal(ask.ignored.len, 0);
    api_ask_free(&ask);
}

TEST(a_prompt_is_one_string) {
    static const char *const bad[] = {"{}", "{\"prompt\":\"\"}", "{\"prompt\":[\"a\"]}", "{\"prompt\":[1,2]}"};
    struct api_ask ask;
    struct api_problem problem;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(read_as(&ask, &problem, API_TEXT, bad[i]));
        assert_string_equal(problem.param, "prompt");
    }
    assert_true(read_as(&ask, &problem, API_TEXT, "{\"prompt\":\"a\"}"));
    assert_string_equal(ask.prompt, "a");
    api_ask_free(&ask);
}

TEST(turns_of_responses_are_a_text_or_a_list) {
    struct api_ask ask;
    struct api_problem problem;
    assert_true(read_as(&ask, &problem, API_RESPONSES, "{\"input\":\"a\"}"));
    check_message(&ask, 0, "user", "a");
    assert_int_equal(ask.mode, API_MODE_EXPLAIN);
    api_ask_free(&ask);
    assert_true(read_as(&ask, &problem, API_RESPONSES,
                        "{\"instructions\":\"s\",\"input\":[{\"type\":\"message\",\"role\":\"user\",\"content\":[{"
                        "\"type\":\"input_text\",\"text\":\"a\"}]},{\"role\":\"assistant\",\"content\":[{\"type\":"
                        "\"output_text\",\"text\":\"b\"}]}," U("c") "]}"));
    check_message(&ask, 0, "system", "s");
    check_message(&ask, 2, "assistant", "b");
    check_message(&ask, 3, "user", "c");
    assert_int_equal(ask.mode, API_MODE_CHAT);
    api_ask_free(&ask);
    static const struct {
        enum api_form form;
        const char *body, *param;
    } rows[] = {
        {API_RESPONSES, "{}", "input"},
        {API_RESPONSES, "{\"input\":[]}", "input"},
        {API_RESPONSES, "{\"input\":[{\"type\":\"function_call_output\",\"output\":\"x\"}]}", "input[0]"},
        {API_RESPONSES, "{\"input\":[{\"role\":\"user\",\"content\":[{\"type\":\"input_image\"}]}]}",
         "input[0].content[0]"},
        {API_RESPONSES, "{\"input\":\"a\",\"instructions\":7}", "instructions"},
        {API_OLLAMA_CHAT, "{\"messages\":[{\"role\":\"user\",\"content\":\"a\",\"images\":[\"x\"]}]}", "messages[0]"},
        {API_OLLAMA_CHAT, "{\"messages\":[{\"role\":\"tool\",\"content\":\"a\"}]}", "messages[0]"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (read_as(&ask, &problem, rows[i].form, rows[i].body)) fail_msg("taken: %s", rows[i].body);
        assert_string_equal(problem.param, rows[i].param);
    }
}
