/* The table of fields, row by row: used, refused by name, or ignored and named. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "api/api.h"
#include "test.h"

static const struct api_served served = {.model = "mini", .alias = "sansu-mini", .context = 1024};

#define TURN "\"messages\":[{\"role\":\"user\",\"content\":\"1\"}]"

/* The texts that a form needs, and one field more. */
static void write_body(char out[600], enum api_form form, const char *field) {
    static const char *const texts[] = {[API_CHAT] = TURN,
                                        [API_TEXT] = "\"prompt\":\"1\"",
                                        [API_MESSAGES] = TURN ",\"max_tokens\":64",
                                        [API_COUNT] = TURN,
                                        [API_RESPONSES] = "\"input\":\"1\"",
                                        [API_OLLAMA_CHAT] = TURN,
                                        [API_EXPLAIN] = "\"problem\":\"1\""};
    snprintf(out, 600, "{%s%s%s}", texts[form], *field ? "," : "", field);
}

struct row {
    enum api_form form;
    const char *field, *param; /* param: NULL: taken; "": taken and ignored; else refused, with this name */
};

static const struct row rows[] = {
    {API_CHAT, "", NULL},
    {API_CHAT, "\"model\":\"mini\"", NULL},
    {API_CHAT, "\"model\":\"sansu-mini\"", NULL},
    {API_CHAT, "\"model\":\"gpt-4o\"", "model"},
    {API_CHAT, "\"model\":7", "model"},
    {API_CHAT, "\"max_tokens\":1", NULL},
    {API_CHAT, "\"max_tokens\":1024", NULL},
    {API_CHAT, "\"max_tokens\":null", NULL},
    {API_CHAT, "\"max_tokens\":0", "max_tokens"},
    {API_CHAT, "\"max_tokens\":1025", "max_tokens"},
    {API_CHAT, "\"max_tokens\":1.0", "max_tokens"},
    {API_CHAT, "\"max_tokens\":\"5\"", "max_tokens"},
    {API_CHAT, "\"max_completion_tokens\":7", NULL},
    {API_CHAT, "\"max_completion_tokens\":-1", "max_completion_tokens"},
    {API_CHAT, "\"temperature\":0", NULL},
    {API_CHAT, "\"temperature\":2", NULL},
    {API_CHAT, "\"temperature\":2.1", "temperature"},
    {API_CHAT, "\"temperature\":-0.1", "temperature"},
    {API_CHAT, "\"temperature\":\"1\"", "temperature"},
    {API_CHAT, "\"temperature\":true", "temperature"},
    {API_CHAT, "\"top_p\":0.9", NULL},
    {API_CHAT, "\"top_p\":1.5", "top_p"},
    {API_CHAT, "\"top_k\":40", NULL},
    {API_CHAT, "\"top_k\":-1", "top_k"},
    {API_CHAT, "\"min_p\":0.1", NULL},
    {API_CHAT, "\"min_p\":2", "min_p"},
    {API_CHAT, "\"seed\":9223372036854775807", NULL},
    {API_CHAT, "\"seed\":-1", "seed"},
    {API_CHAT, "\"seed\":1.5", "seed"},
    {API_CHAT, "\"stop\":\"a\"", NULL},
    {API_CHAT, "\"stop\":[\"a\",\"b\",\"c\",\"d\"]", NULL},
    {API_CHAT, "\"stop\":[]", NULL},
    {API_CHAT, "\"stop\":[\"a\",\"b\",\"c\",\"d\",\"e\"]", "stop"},
    {API_CHAT, "\"stop\":\"\"", "stop"},
    {API_CHAT, "\"stop\":[7]", "stop"},
    {API_CHAT, "\"stop\":\"0123456789012345678901234567890123456789012345678901234567890123x\"", "stop"},
    {API_CHAT, "\"n\":8", NULL},
    {API_CHAT, "\"n\":9", "n"},
    {API_CHAT, "\"n\":0", "n"},
    {API_CHAT, "\"logprobs\":false", NULL},
    {API_CHAT, "\"logprobs\":true", NULL},
    {API_CHAT, "\"logprobs\":1", "logprobs"},
    {API_CHAT, "\"logprobs\":true,\"top_logprobs\":20", NULL},
    {API_CHAT, "\"logprobs\":true,\"top_logprobs\":21", "top_logprobs"},
    {API_CHAT, "\"logprobs\":true,\"sansu\":{\"mode\":\"explain\"}", "logprobs"},
    {API_CHAT, "\"top_logprobs\":0", NULL},
    {API_CHAT, "\"top_logprobs\":3", "top_logprobs"},
    {API_CHAT, "\"stream\":true", NULL},
    {API_CHAT, "\"stream\":1", "stream"},
    {API_CHAT, "\"stream_options\":{\"include_usage\":true}", NULL},
    {API_CHAT, "\"stream_options\":{\"include_usage\":1}", "include_usage"},
    {API_CHAT, "\"stream_options\":[]", "stream_options"},
    {API_CHAT, "\"response_format\":{\"type\":\"text\"}", NULL},
    {API_CHAT, "\"response_format\":{\"type\":\"json_object\"}", "response_format"},
    {API_CHAT, "\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{}}", "response_format"},
    {API_CHAT, "\"presence_penalty\":0", NULL},
    {API_CHAT, "\"presence_penalty\":0.5", "presence_penalty"},
    {API_CHAT, "\"frequency_penalty\":0.0", NULL},
    {API_CHAT, "\"frequency_penalty\":1", "frequency_penalty"},
    {API_CHAT, "\"logit_bias\":{}", NULL},
    {API_CHAT, "\"logit_bias\":{\"5\":1}", "logit_bias"},
    {API_CHAT, "\"logit_bias\":\"\"", "logit_bias"},
    {API_CHAT, "\"tools\":[]", NULL},
    {API_CHAT, "\"tools\":[{\"type\":\"function\"}]", ""},
    {API_CHAT, "\"tools\":{}", "tools"},
    {API_CHAT, "\"tool_choice\":\"auto\"", NULL},
    {API_CHAT, "\"tool_choice\":\"none\"", NULL},
    {API_CHAT, "\"tool_choice\":\"required\"", "tool_choice"},
    {API_CHAT, "\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"f\"}}", "tool_choice"},
    {API_CHAT, "\"function_call\":\"none\"", NULL},
    {API_CHAT, "\"user\":\"u\"", ""},
    {API_CHAT, "\"metadata\":{}", ""},
    {API_CHAT, "\"store\":true", ""},
    {API_CHAT, "\"service_tier\":\"auto\"", ""},
    {API_CHAT, "\"reasoning_effort\":\"low\"", ""},
    {API_CHAT, "\"verbosity\":\"low\"", ""},
    {API_CHAT, "\"never_heard_of\":1", ""},
    {API_CHAT, "\"never_heard_of\":null", NULL},
    {API_CHAT, "\"sansu\":{\"calculator\":false,\"letters\":true,\"mode\":\"explain\",\"samples\":3}", NULL},
    {API_CHAT, "\"sansu\":{\"tries\":3,\"unread\":true}", NULL},
    {API_CHAT, "\"sansu\":{\"tries\":17}", "tries"},
    {API_CHAT, "\"sansu\":{\"mode\":\"dream\"}", "mode"},
    {API_CHAT, "\"sansu\":{\"samples\":17}", "samples"},
    {API_CHAT, "\"sansu\":{\"mode\":\"chat\",\"samples\":2}", "sansu.samples"},
    {API_CHAT, "\"sansu\":{\"calculator\":1}", "calculator"},
    {API_CHAT, "\"sansu\":{\"colour\":1}", "colour"},
    {API_CHAT, "\"sansu\":1", "sansu"},
    {API_TEXT, "\"max_tokens\":7", NULL},
    {API_TEXT, "\"best_of\":1", NULL},
    {API_TEXT, "\"best_of\":2", "best_of"},
    {API_TEXT, "\"echo\":false", NULL},
    {API_TEXT, "\"echo\":true", "echo"},
    {API_TEXT, "\"suffix\":\"\"", NULL},
    {API_TEXT, "\"suffix\":\"x\"", "suffix"},
    {API_TEXT, "\"suffix\":{}", "suffix"},
    {API_TEXT, "\"logprobs\":null", NULL},
    {API_TEXT, "\"logprobs\":0", NULL},
    {API_TEXT, "\"logprobs\":5", NULL},
    {API_TEXT, "\"logprobs\":6", "logprobs"},
    {API_TEXT, "\"logprobs\":true", "logprobs"},
    {API_TEXT, "\"n\":2", NULL},
    {API_TEXT, "\"ignore_eos\":true", NULL},
    {API_TEXT, "\"ignore_eos\":1", "ignore_eos"},
    {API_CHAT, "\"ignore_eos\":true", ""},
    {API_MESSAGES, "\"system\":\"s\"", ""},
    {API_MESSAGES, "\"system\":[{\"type\":\"text\",\"text\":\"s\"}]", ""},
    {API_MESSAGES, "\"system\":7", "system"},
    {API_MESSAGES, "\"stop_sequences\":[\"a\"]", NULL},
    {API_MESSAGES, "\"stop_sequences\":[\"\"]", "stop_sequences"},
    {API_MESSAGES, "\"stop\":[\"a\"]", ""},
    {API_MESSAGES, "\"thinking\":{\"type\":\"disabled\"}", NULL},
    {API_MESSAGES, "\"thinking\":{\"type\":\"enabled\",\"budget_tokens\":1024}", "thinking"},
    {API_MESSAGES, "\"tool_choice\":{\"type\":\"auto\"}", NULL},
    {API_MESSAGES, "\"tool_choice\":{\"type\":\"any\"}", "tool_choice"},
    {API_MESSAGES, "\"n\":2", ""},
    {API_COUNT, "\"tools\":[]", NULL},
    {API_RESPONSES, "\"max_output_tokens\":9,\"temperature\":1,\"stream\":true", NULL},
    {API_RESPONSES, "\"max_output_tokens\":0", "max_output_tokens"},
    {API_RESPONSES, "\"max_tokens\":9", ""},
    {API_RESPONSES, "\"previous_response_id\":\"resp_1\"", "previous_response_id"},
    {API_RESPONSES, "\"conversation\":\"c\"", "conversation"},
    {API_RESPONSES, "\"prompt\":{}", "prompt"},
    {API_RESPONSES, "\"background\":true", "background"},
    {API_RESPONSES, "\"background\":false", NULL},
    {API_RESPONSES, "\"text\":{\"format\":{\"type\":\"text\"}}", NULL},
    {API_RESPONSES, "\"text\":{\"format\":{\"type\":\"json_schema\"}}", "text"},
    {API_RESPONSES, "\"tool_choice\":\"required\"", "tool_choice"},
    {API_RESPONSES, "\"store\":true", ""},
    {API_RESPONSES, "\"stop\":\"a\"", ""},
    {API_OLLAMA_CHAT, "\"model\":\"mini:latest\"", NULL},
    {API_OLLAMA_CHAT, "\"model\":\"mini:7b\"", "model"},
    {API_OLLAMA_CHAT, "\"options\":{\"temperature\":0,\"top_k\":3,\"num_predict\":-1,\"stop\":[\"a\"]}", NULL},
    {API_OLLAMA_CHAT, "\"options\":{\"temperature\":3}", "temperature"},
    {API_OLLAMA_CHAT, "\"options\":{\"num_predict\":1.5}", "num_predict"},
    {API_OLLAMA_CHAT, "\"options\":{\"num_ctx\":4096}", ""},
    {API_OLLAMA_CHAT, "\"options\":[]", "options"},
    {API_OLLAMA_CHAT, "\"format\":\"\"", NULL},
    {API_OLLAMA_CHAT, "\"format\":\"json\"", "format"},
    {API_OLLAMA_CHAT, "\"format\":{\"type\":\"object\"}", "format"},
    {API_OLLAMA_CHAT, "\"think\":true", "think"},
    {API_OLLAMA_CHAT, "\"tools\":[]", NULL},
    {API_OLLAMA_CHAT, "\"keep_alive\":\"5m\"", ""},
    {API_CHAT, "\"model\":\"mini:latest\"", "model"},
    {API_EXPLAIN, "\"seed\":5,\"temperature\":1,\"max_new_tokens\":9,\"stream\":true,\"tries\":2,\"unread\":true",
     NULL},
    {API_EXPLAIN, "\"samples\":0", "samples"},
    {API_EXPLAIN, "\"calculator\":\"no\"", "calculator"},
    {API_EXPLAIN, "\"user\":\"u\"", "user"},
    {API_EXPLAIN, "\"n\":2", "n"},
};

TEST(every_field_is_used_refused_by_name_or_named_as_ignored) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *row = &rows[i];
        struct api_ask ask = {0};
        struct api_problem problem = {0};
        char body[600];
        write_body(body, row->form, row->field);
        bool ok = api_ask_read(&ask, row->form, body, strlen(body), &served, &problem);
        bool refused = row->param && *row->param, ignored = row->param && !*row->param;
        if (ok == refused) fail_msg("%s: %s", body, ok ? "taken" : problem.message);
        if (refused && (strcmp(problem.param, row->param) != 0 || problem.status < 400))
            fail_msg("%s: %d '%s' %s", body, problem.status, problem.param, problem.message);
        if (ok && ignored != (ask.ignored.len > 0)) fail_msg("%s: ignored '%s'", body, bytes_text(&ask.ignored));
        api_ask_free(&ask);
    }
}

static void read_chat(struct api_ask *ask, const char *field) {
    struct api_problem problem = {0};
    char body[600];
    write_body(body, API_CHAT, field);
    if (!api_ask_read(ask, API_CHAT, body, strlen(body), &served, &problem)) fail_msg("%s", problem.message);
}

TEST(fields_become_settings) {
    struct api_ask ask;
    read_chat(&ask,
              "\"max_completion_tokens\":7,\"max_tokens\":9,\"temperature\":0,\"top_p\":0.5,\"top_k\":3,\"min_p\":0.25,"
              "\"seed\":11,\"stop\":[\"x\",\"yy\"],\"n\":3,\"stream\":true,\"stream_options\":{\"include_usage\":true},"
              "\"sansu\":{\"calculator\":false,\"letters\":true,\"samples\":2},\"user\":\"u\",\"a b\":1");
    const struct tutor_settings *s = &ask.settings;
    assert_int_equal(s->max_new_tokens, 7);
    assert_true(s->temperature < 0); /* greedy */
    assert_true(s->top_p == 0.5f && s->top_k == 3 && s->min_p == 0.25f);
    assert_int_equal(s->seed, 11);
    assert_int_equal(s->n_stop, 2);
    assert_string_equal(s->stop[1], "yy");
    assert_int_equal(ask.n, 3);
    assert_true(ask.stream && ask.include_usage);
    assert_true(s->no_calculator && s->allow_letters);
    assert_int_equal(s->samples, 2);
    assert_string_equal(bytes_text(&ask.ignored), "user, ?");
    api_ask_free(&ask);
}

TEST(a_request_that_is_whole_has_defaults) {
    struct api_ask ask;
    read_chat(&ask, "");
    assert_int_equal(ask.n, 1);
    assert_int_equal(ask.mode, API_MODE_EXPLAIN);
    assert_int_equal(ask.settings.max_new_tokens, 0);
    assert_true(ask.settings.temperature == 0);
    assert_false(ask.stream);
    api_ask_free(&ask);
}
