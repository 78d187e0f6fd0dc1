/* ask_fuzz.c - any bytes as the body of a request of each API: refused with a status and words, or a request whose
 * numbers are in their ranges. */
#include <string.h>

#include "api/api.h"
#include "scratch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check(const struct api_ask *ask) {
    const struct tutor_settings *s = &ask->settings;
    scratch_check(ask->n >= 1 && ask->n <= API_CHOICES && s->n_stop <= API_STOPS);
    scratch_check(s->max_new_tokens >= 0 && s->max_new_tokens <= 1024 && s->temperature <= 2);
    for (size_t i = 0; i < s->n_stop; i++) scratch_check(s->stop[i][0] && strlen(s->stop[i]) <= API_STOP_BYTES);
    for (size_t i = 0; i < ask->n_messages; i++)
        scratch_check(*ask->message[i].role && ask->message[i].content[ask->message[i].n_content] == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const struct api_served served = {.model = "mini", .context = 1024};
    for (enum api_form form = API_CHAT; form <= API_EXPLAIN; form++) {
        struct api_ask ask;
        struct api_problem problem = {0};
        bool ok = api_ask_read(&ask, form, (const char *)data, n, &served, &problem);
        scratch_check(ok ? problem.status == 0 : problem.status >= 400 && problem.message[0]);
        if (ok) check(&ask);
        struct bytes out = {0};
        if (!ok) api_write_problem(&out, API_OPENAI, &problem, 1);
        bytes_free(&out);
        if (ok) api_ask_free(&ask);
    }
    return 0;
}
