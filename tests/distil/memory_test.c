/* Short memory, at every moment: the whole run, or a failure that says so and loses nothing. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "allocations.h"
#include "distil/distil_impl.h"
#include "distil/fake.h"
#include "test.h"

enum { PROBLEMS = 3 };

/* Some are streamed, one is refused, one is declined. */
static void answer(struct fake *f, struct teacher_call *call) {
    static const char stream[] =
        "data: {\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":100,\"output_tokens\":1}}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"1. 3+5=8です。\\n答え 8\"}}\n\n"
        "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":50}}\n\n"
        "data: {\"type\":\"message_stop\"}\n\n";
    fake_good(f, call);
    if (!strstr(bytes_text(&call->body), "いくつですか。1")) return;
    bytes_clear(&call->reply);
    bytes_clear(&call->reply_headers);
    bytes_append_string(&call->reply, stream);
    bytes_append_string(&call->reply_headers, "content-type: text/event-stream\n");
}

static void begin(struct fake *f) {
    fake_open(f);
    f->answer = answer;
    f->settings.samples = 2;
}

/* The program's own JSON allocator never fails (it ends the program): here, too. */
static void json_memory(bool sure) { json_set_alloc_funcs(sure ? allocations_malloc : malloc, free); }

/* Refuse demand number n; then the same again with all the memory there is. False: n was beyond the end. */
static bool torture(size_t n, const char *whole) {
    struct fake f;
    struct bytes report = {0};
    struct err err = {0};
    begin(&f);
    allocations_refuse(n);
    bool ok = fake_run(&f, PROBLEMS, &report, &err);
    bool came = allocations_refuse(0) == 0;
    if (ok && strcmp(bytes_text(&report), whole) != 0) fail_msg("demand %zu: %s", n, bytes_text(&report));
    if (!ok && err.code != ERR_RESOURCE) fail_msg("demand %zu: %d %s", n, (int)err.code, err.message);
    distil_close(f.d);
    f.d = NULL;
    bytes_clear(&report);
    err = (struct err){0};
    assert_ok(fake_run(&f, PROBLEMS, &report, &err), err);
    struct corpus_counts c = fake_counts(&f);
    if (c.state[CORPUS_STATE_DONE] != 2 * PROBLEMS || c.audits != 2 * PROBLEMS)
        fail_msg("demand %zu, then: %s", n, bytes_text(&report));
    bytes_free(&report);
    fake_close(&f);
    return came;
}

static void each(size_t step) {
    struct fake f;
    struct bytes whole = {0};
    struct err err = {0};
    if (allocations_count() == SIZE_MAX) TEST_SKIP("allocations cannot be refused here");
    json_memory(true);
    begin(&f);
    assert_ok(fake_run(&f, PROBLEMS, &whole, &err), err);
    fake_close(&f);
    for (size_t n = 1; torture(n, bytes_text(&whole)); n += step) continue;
    json_memory(false);
    bytes_free(&whole);
}

TEST(memory_short_at_some_moments) { each(31); }
TEST_SLOW(memory_short_at_every_moment) { each(1); }
