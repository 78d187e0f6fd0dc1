/* teacher_headers_fuzz.c - reply headers as a server likes: waits and pauses stay within what the rules allow. */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>

#include "base/rng.h"
#include "sansu/teacher.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const int statuses[] = {200, 429};
    struct teacher_call call = {0};
    struct rng rng;
    int64_t date;
    rng_init(&rng, 1, 1);
    bytes_append(&call.reply_headers, data, size);
    teacher_parse_date(&date, bytes_text(&call.reply_headers));
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        struct teacher_pace pace;
        call.status = statuses[i];
        teacher_should_retry(&call);
        for (int attempt = 0; attempt < 40; attempt += 39) {
            double wait = teacher_retry_seconds(&call, TEACHER_ANTHROPIC, attempt, 1800000000, &rng);
            assert(wait > 0 && wait <= 60);
        }
        teacher_pace_init(&pace, 16);
        for (int k = 0; k < 3; k++) teacher_pace_reply(&pace, &call, 4, 1000, 1800000000);
        assert(pace.limit >= 1 && pace.limit <= 16 && pace.pause_until <= 1000 + 60000);
    }
    teacher_call_clear(&call);
    return 0;
}
