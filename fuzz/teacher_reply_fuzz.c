/* teacher_reply_fuzz.c - whatever a server sends: read as every kind of body; batches too. An answer is never empty. */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "sansu/teacher.h"

static bool item(void *context, const struct teacher_batch_status *s, struct err *err) {
    (void)context, (void)err;
    assert(s->id[0] && !strchr(s->id, '/'));
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const media[] = {"application/json", "text/event-stream", "application/x-batch-result"};
    struct teacher_answer a = {0};
    struct teacher_batch_status s;
    struct err err = {0};
    char id[65];
    bool more;
    for (int m = 0; m < 3; m++)
        for (int d = TEACHER_ANTHROPIC; d <= TEACHER_OPENAI; d++)
            for (int status = 200; status <= 429; status += 229) {
                teacher_read(&a, (enum teacher_dialect)d, status, media[m], true, (const char *)data, size);
                assert(a.outcome != TEACHER_DONE || (a.text.len > 0 && status == 200));
                assert(a.outcome != TEACHER_FAILED || a.kind[0]);
                assert(a.n_input >= 0 && a.n_output >= 0 && a.n_input <= 1000000000 && a.n_output <= 1000000000);
            }
    teacher_answer_free(&a);
    teacher_batch_read(&s, (const char *)data, size, &err);
    teacher_batch_list((const char *)data, size, item, NULL, &more, &err);
    teacher_batch_line(id, (const char *)data, size);
    return 0;
}
