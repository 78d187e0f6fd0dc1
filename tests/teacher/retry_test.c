/* Waits, dates and pace: pure functions of headers. */
#include <stdio.h>
#include <string.h>

#include "base/rng.h"
#include "sansu/teacher.h"
#include "test.h"

static struct teacher_call call_with(int status, const char *headers) {
    struct teacher_call call = {.status = status, .complete = true};
    bytes_append_string(&call.reply_headers, headers);
    return call;
}

TEST(retry_waits_as_the_official_clients_do) {
    static const struct {
        const char *headers;
        enum teacher_dialect dialect;
        int attempt;
        double low, high;
    } rows[] = {
        {"retry-after: 7\n", TEACHER_ANTHROPIC, 0, 7, 7},
        {"Retry-After:  1.5 \n", TEACHER_ANTHROPIC, 0, 0.375, 0.5},
        {"retry-after: 1.5\n", TEACHER_ANTHROPIC, 3, 1.5, 1.5},
        {"retry-after-ms: 250\nretry-after: 9\n", TEACHER_ANTHROPIC, 0, 0.25, 0.25},
        {"retry-after: 60\n", TEACHER_ANTHROPIC, 0, 60, 60},
        {"retry-after: 61\n", TEACHER_ANTHROPIC, 0, 0.375, 0.5},
        {"retry-after: 61\n", TEACHER_OPENAI, 0, 61, 61},
        {"retry-after: 121\n", TEACHER_OPENAI, 2, 1.5, 2},
        {"retry-after: -3\n", TEACHER_ANTHROPIC, 1, 0.75, 1},
        {"retry-after: nan\n", TEACHER_ANTHROPIC, 0, 0.375, 0.5},
        {"retry-after: inf\n", TEACHER_ANTHROPIC, 0, 0.375, 0.5},
        {"retry-after: soon\n", TEACHER_ANTHROPIC, 0, 0.375, 0.5},
        {"retry-after: Thu, 01 Jan 1970 00:16:45 GMT\n", TEACHER_ANTHROPIC, 0, 5, 5},
        {"retry-after: Thu, 01 Jan 1970 00:00:00 GMT\n", TEACHER_ANTHROPIC, 0, 0.375, 0.5},
        {"", TEACHER_ANTHROPIC, 2, 1.5, 2},
        {"", TEACHER_ANTHROPIC, 4, 6, 8},
        {"", TEACHER_ANTHROPIC, 1000, 6, 8},
    };
    struct rng rng;
    rng_init(&rng, 1, 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int k = 0; k < 20; k++) {
            struct teacher_call call = call_with(429, rows[i].headers);
            double wait = teacher_retry_seconds(&call, rows[i].dialect, rows[i].attempt, 1000, &rng);
            if (wait < rows[i].low - 1e-9 || wait > rows[i].high + 1e-9)
                fail_msg("%s attempt %d: %f s", rows[i].headers, rows[i].attempt, wait);
            teacher_call_clear(&call);
        }
}

TEST(retry_which_answers) {
    static const struct {
        int status;
        const char *headers;
        bool again;
    } rows[] = {
        {0, "", true},
        {200, "", false},
        {400, "", false},
        {401, "", false},
        {404, "", false},
        {408, "", true},
        {409, "", true},
        {413, "", false},
        {422, "", false},
        {429, "", true},
        {500, "", true},
        {503, "", true},
        {529, "", true},
        {500, "x-should-retry: false\n", false},
        {400, "x-should-retry: true\n", true},
        {429, "x-should-retry: perhaps\n", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct teacher_call call = call_with(rows[i].status, rows[i].headers);
        if (teacher_should_retry(&call) != rows[i].again) fail_msg("%d %s", rows[i].status, rows[i].headers);
        teacher_call_clear(&call);
    }
}

TEST(retry_dates) {
    static const struct {
        const char *text;
        int64_t at;
    } rows[] = {
        {"1970-01-01T00:00:10Z", 10},
        {"1970-01-01T09:00:10+09:00", 10},
        {"2026-11-22T12:00:00.123456Z", 1795348800},
        {"Sun, 06 Nov 1994 08:49:37 GMT", 784111777},
        {"Sun, 06 Xxx 1994 08:49:37 GMT", -1},
        {"1970-13-01T00:00:10Z", -1},
        {"tomorrow", -1},
        {"", -1},
        {"1970-01-01T00:00:10", -1},
        {", 6 an 1994 08:49:37", -1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t at = -1;
        if (!teacher_parse_date(&at, rows[i].text)) at = -1;
        if (at != rows[i].at) fail_msg("%s: %lld", rows[i].text, (long long)at);
    }
}

/* Grows while all goes well, halves on 429, never beyond the most, waits for a dry pool. */
TEST(retry_pace_follows_the_server) {
    struct teacher_pace p;
    struct teacher_call ok = call_with(200, ""), slow = call_with(429, "retry-after: 2\n");
    struct teacher_call dry = call_with(
        200,
        "anthropic-ratelimit-output-tokens-remaining: 0\nanthropic-ratelimit-output-tokens-reset: 1970-01-01T00:00:13Z\n");
    struct teacher_call dry_openai =
        call_with(200, "x-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 1m2.5s\n");
    teacher_pace_init(&p, 8);
    assert_int_equal(p.limit, 4);
    for (int i = 0; i < 200; i++) teacher_pace_reply(&p, &ok, p.limit - 1, 0, 0);
    assert_int_equal(p.limit, 8);
    assert_true(teacher_pace_may_send(&p, 7, 0));
    assert_false(teacher_pace_may_send(&p, 8, 0));
    teacher_pace_reply(&p, &slow, 7, 1000, 0);
    assert_int_equal(p.limit, 4);
    assert_false(teacher_pace_may_send(&p, 0, 2999));
    assert_true(teacher_pace_may_send(&p, 0, 3000));
    for (int i = 0; i < 9; i++) teacher_pace_reply(&p, &slow, 7, 1000, 0);
    assert_int_equal(p.limit, 1);
    teacher_pace_reply(&p, &dry, 0, 10000, 10);
    assert_int_equal(p.pause_until, 13000);
    teacher_pace_reply(&p, &dry_openai, 0, 10000, 10);
    assert_int_equal(p.pause_until, 70000); /* a minute at most */
    teacher_call_clear(&ok);
    teacher_call_clear(&slow);
    teacher_call_clear(&dry);
    teacher_call_clear(&dry_openai);
}
