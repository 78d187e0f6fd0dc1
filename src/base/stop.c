/* stop.c - "max_tokens" -> STOP_LENGTH.
 *
 * Checked tests/base/stop_test.c
 */
#include "base/stop.h"

#include <stddef.h>
#include <strings.h>

enum stop_kind stop_kind_of(const char *word) {
    static const struct {
        const char *word;
        enum stop_kind kind;
    } table[] = {
        /* Messages API */
        {"end_turn", STOP_END},
        {"stop_sequence", STOP_END},
        {"max_tokens", STOP_LENGTH},
        {"refusal", STOP_REFUSED},
        {"model_context_window_exceeded", STOP_LENGTH},
        /* chat completions and their kin */
        {"stop", STOP_END},
        {"length", STOP_LENGTH},
        {"content_filter", STOP_REFUSED},
        {"model_length", STOP_LENGTH},
        {"max_output_tokens", STOP_LENGTH},
        {"eos", STOP_END},
        {"eos_token", STOP_END},
        {"safety", STOP_REFUSED},
        /* data sets, and `explain` and `corpus` of this program */
        {"truncated", STOP_LENGTH},
        {"refused", STOP_REFUSED},
        {"imported", STOP_END},
    };
    for (size_t i = 0; word && i < sizeof table / sizeof *table; i++)
        if (strcasecmp(word, table[i].word) == 0) return table[i].kind;
    return STOP_UNKNOWN;
}
