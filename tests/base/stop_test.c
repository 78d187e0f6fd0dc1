/* The words for "why it ended": every consumer reads them from one table. */
#include "base/stop.h"
#include "test.h"

TEST(stop_words_of_servers_and_files) {
    static const struct {
        const char *word;
        enum stop_kind kind;
    } cases[] = {
        {"end_turn", STOP_END},        {"stop", STOP_END},          {"stop_sequence", STOP_END},
        {"max_tokens", STOP_LENGTH},   {"MAX_TOKENS", STOP_LENGTH}, {"length", STOP_LENGTH},
        {"model_length", STOP_LENGTH}, {"truncated", STOP_LENGTH},  {"model_context_window_exceeded", STOP_LENGTH},
        {"refusal", STOP_REFUSED},     {"refused", STOP_REFUSED},   {"content_filter", STOP_REFUSED},
        {"tool_use", STOP_UNKNOWN},    {"stopp", STOP_UNKNOWN},     {"", STOP_UNKNOWN},
        {NULL, STOP_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (stop_kind_of(cases[i].word) != cases[i].kind) fail_msg("%s", cases[i].word);
}
