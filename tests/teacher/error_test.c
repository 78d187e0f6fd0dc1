/* Whose fault an error is: of the account or the set-up (the run ends), or of one problem's text. */
#include <string.h>

#include "sansu/teacher.h"
#include "test.h"

static const struct {
    int status;
    const char *body;
    bool stops;
} rows[] = {
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Your credit balance is too low to access the Anthropic API.\"}}",
     true},
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"You have reached your specified API usage limits.\"}}",
     true},
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"max_tokens: 999999 > 64000, which is the maximum allowed number of output tokens\"}}",
     true},
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"`temperature` and `top_p` cannot both be specified for this model.\"}}",
     true},
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"This organization has been disabled.\"}}",
     true},
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"thinking: Extra inputs are not permitted\"}}",
     true},
    {400,
     "{\"error\":{\"message\":\"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.\",\"type\":\"invalid_request_error\",\"param\":\"max_tokens\",\"code\":\"unsupported_parameter\"}}",
     true},
    {400,
     "{\"error\":{\"message\":\"Unsupported value\",\"type\":\"invalid_request_error\",\"param\":\"temperature\",\"code\":\"unsupported_value\"}}",
     true},
    {400,
     "{\"error\":{\"message\":\"invalid model ID\",\"type\":\"invalid_request_error\",\"param\":\"model\",\"code\":null}}",
     true},
    {400,
     "{\"error\":{\"code\":400,\"message\":\"API key not valid. Please pass a valid API key.\",\"status\":\"INVALID_ARGUMENT\"}}",
     true},
    {400, "{\"error\":{\"code\":\"Arrearage\",\"message\":\"Access denied\",\"type\":\"Arrearage\"}}", true},
    {422, "{\"error\":{\"message\":\"Insufficient Balance\",\"type\":\"unknown_error\"}}", true},
    {429,
     "{\"error\":{\"message\":\"You exceeded your current quota\",\"type\":\"insufficient_quota\",\"code\":\"insufficient_quota\"}}",
     true},
    {400,
     "{\"object\":\"error\",\"message\":\"top_k: must be -1 or more\",\"type\":\"BadRequestError\",\"param\":null,\"code\":400}",
     true},
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"messages: text content blocks must be non-empty\"}}",
     false},
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"messages.0.content: the model may not say this\"}}",
     false},
    {400,
     "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"prompt is too long: 210000 tokens > 200000 maximum\"}}",
     false},
    {400,
     "{\"error\":{\"message\":\"This model's maximum context length is 8192 tokens\",\"type\":\"invalid_request_error\",\"param\":\"messages\",\"code\":\"context_length_exceeded\"}}",
     false},
    {400,
     "{\"error\":{\"message\":\"The response was filtered\",\"type\":null,\"param\":\"prompt\",\"code\":\"content_filter\"}}",
     false},
    {413, "<html>too large</html>", false},
    {429,
     "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"This request would exceed your account's rate limit.\"}}",
     false},
    {500, "{\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"billing service is down\"}}", false},
    {529, "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}", false},
};

TEST(error_of_the_set_up_ends_the_run_and_of_a_text_does_not) {
    struct teacher_answer a = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int d = TEACHER_ANTHROPIC; d <= TEACHER_OPENAI; d++) {
            teacher_read(&a, (enum teacher_dialect)d, rows[i].status, "application/json", true, rows[i].body,
                         strlen(rows[i].body));
            if (a.outcome != TEACHER_FAILED || a.stop_the_run != rows[i].stops)
                fail_msg("%s: stops %d", rows[i].body, a.stop_the_run);
            assert_false(a.has_usage || a.maybe_billed);
            if (rows[i].status == 429 && !rows[i].stops) assert_true(a.retryable);
        }
    teacher_answer_free(&a);
}

/* The same in a line of a batch's results, where there is no status. */
TEST(error_of_the_account_in_a_batch) {
    static const char line[] =
        "{\"custom_id\":\"x\",\"result\":{\"type\":\"errored\",\"error\":{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\","
        "\"message\":\"Your credit balance is too low to access the Anthropic API.\"}}}}";
    struct teacher_answer a = {0};
    teacher_read(&a, TEACHER_ANTHROPIC, 200, "application/x-batch-result", true, line, sizeof line - 1);
    assert_true(a.stop_the_run);
    teacher_answer_free(&a);
}

/* vLLM and FastAPI have no envelope; their words are told all the same. */
TEST(error_words_without_an_envelope) {
    static const char *const bodies[] = {
        "{\"object\":\"error\",\"message\":\"some words\",\"type\":\"BadRequestError\",\"code\":400}",
        "{\"detail\":\"some words\"}", "{\"error\":\"some words\"}"};
    struct teacher_answer a = {0};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        teacher_read(&a, TEACHER_OPENAI, 400, "application/json", true, bodies[i], strlen(bodies[i]));
        assert_string_equal(a.detail, "some words");
        assert_string_equal(a.kind, i ? "http_400" : "BadRequestError");
    }
    teacher_answer_free(&a);
}
