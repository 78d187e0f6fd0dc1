/* retry.c - again or not, when, and how many at a time.
 *
 * The rules are those of the official clients (Anthropic and OpenAI SDKs, 2026): obey x-should-retry; else retry 408,
 * 409, 429, 500 and above and broken connections; wait what the server asks when that is sensible (60 s, for OpenAI 120
 * s), else 0.5 s doubling up to 8 s, less up to a quarter at random.
 *
 * Checked tests/teacher/retry_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "base/rng.h"
#include "sansu/teacher.h"

enum { LONGEST_PAUSE = 60000 }; /* ms */

void teacher_header(const struct teacher_call *call, const char *name, struct bytes *out) {
    size_t n = strlen(name);
    bytes_clear(out);
    for (const char *line = bytes_text(&call->reply_headers); *line; line += strcspn(line, "\n"), line += *line == '\n')
        if (strncasecmp(line, name, n) == 0 && line[n] == ':') {
            line += n + 1 + strspn(line + n + 1, " \t");
            bytes_append(out, line, strcspn(line, "\n"));
            return;
        }
}

void teacher_call_clear(struct teacher_call *call) {
    bytes_free(&call->body);
    bytes_free(&call->reply_headers);
    bytes_free(&call->reply);
    *call = (struct teacher_call){0};
}

bool teacher_should_retry(const struct teacher_call *call) {
    struct bytes value = {0};
    teacher_header(call, "x-should-retry", &value);
    bool yes = strcmp(bytes_text(&value), "true") == 0, no = strcmp(bytes_text(&value), "false") == 0;
    bytes_free(&value);
    if (yes || no) return yes;
    return call->status == 0 || !call->complete || call->status == 408 || call->status == 409 || call->status == 429 ||
           call->status >= 500;
}

bool teacher_parse_date(int64_t *out, const char *text) {
    struct tm tm = {0};
    char month[4] = "", sign = 'Z';
    int used = 0, zone_hours = 0, zone_minutes = 0;
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2d%n", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour, &tm.tm_min,
               &tm.tm_sec, &used) == 6) {
        text += used;
        if (*text == '.') text += 1 + strspn(text + 1, "0123456789");
        if (*text != 'Z' && sscanf(text, "%c%2d:%2d", &sign, &zone_hours, &zone_minutes) != 3) return false;
        tm.tm_mon--;
    } else {
        const char *comma = strchr(text, ','); /* "Sun, 06 Nov 1994 08:49:37 GMT" */
        if (!comma || sscanf(comma + 1, " %2d %3s %4d %2d:%2d:%2d", &tm.tm_mday, month, &tm.tm_year, &tm.tm_hour,
                             &tm.tm_min, &tm.tm_sec) != 6)
            return false;
        const char *at = strlen(month) == 3 ? strstr(months, month) : NULL;
        if (!at || (at - months) % 3) return false;
        tm.tm_mon = (int)(at - months) / 3;
    }
    if (tm.tm_year < 1970 || tm.tm_year > 9999 || tm.tm_mon < 0 || tm.tm_mon > 11 || tm.tm_mday < 1 || tm.tm_mday > 31)
        return false;
    tm.tm_year -= 1900;
    *out = (int64_t)timegm(&tm) - (sign == '+' ? 1 : sign == '-' ? -1 : 0) * (zone_hours * 3600 + zone_minutes * 60);
    return true;
}

/* Seconds the server asks for; 0 when it asks for nothing that can be understood. */
static double asked_seconds(const struct teacher_call *call, int64_t now) {
    struct bytes value = {0};
    char *end;
    double seconds = 0;
    int64_t date;
    teacher_header(call, "retry-after-ms", &value);
    if (value.len) {
        seconds = strtod(value.data, &end) / 1000;
        if (*end || end == value.data) seconds = 0;
    }
    if (seconds == 0) {
        teacher_header(call, "retry-after", &value);
        if (value.len) {
            seconds = strtod(value.data, &end);
            if (*end || end == value.data) seconds = teacher_parse_date(&date, value.data) ? (double)(date - now) : 0;
        }
    }
    bytes_free(&value);
    return seconds > 0 && seconds < 1e9 ? seconds : 0; /* NaN and infinity are nothing */
}

double teacher_retry_seconds(const struct teacher_call *call, enum teacher_dialect dialect, int attempt, int64_t now,
                             struct rng *rng) {
    double asked = asked_seconds(call, now), wait = 0.5;
    if (asked > 0 && asked <= (dialect == TEACHER_ANTHROPIC ? 60 : 120)) return asked;
    for (int i = 0; i < attempt && wait < 8; i++) wait *= 2;
    return (wait < 8 ? wait : 8) * (1 - 0.25 * (double)rng_float(rng));
}

/* ---- pace ---- */

void teacher_pace_init(struct teacher_pace *p, int most) {
    *p = (struct teacher_pace){.limit = most < 4 ? most : 4, .most = most};
}

/* "12ms", "1s", "6m0s", "1h2m3s" -> milliseconds, at most a minute; what makes no sense ends it. */
static int64_t read_span(const char *at) {
    int64_t ms = 0;
    while (*at && ms < LONGEST_PAUSE) {
        char *end;
        double v = strtod(at, &end);
        int unit = strncmp(end, "ms", 2) == 0 ? 1 : *end == 'm' ? 60000 : *end == 'h' ? 3600000 : 1000;
        if (end == at || !(v >= 0)) break;
        ms += v > LONGEST_PAUSE ? LONGEST_PAUSE : (int64_t)(v * unit);
        at = end + strcspn(end, "0123456789");
    }
    return ms;
}

/* A pool of requests or tokens that has run dry: milliseconds until it fills, 0 when it has not or does not say. */
static int64_t dry(const struct teacher_call *call, const char *remaining, const char *reset, int64_t now_epoch) {
    struct bytes value = {0};
    int64_t date = 0, ms = 0;
    teacher_header(call, remaining, &value);
    if (value.len && strtoll(value.data, NULL, 10) <= 0) {
        teacher_header(call, reset, &value);
        bool is_date = teacher_parse_date(&date, bytes_text(&value));
        ms = is_date ? (date - now_epoch) * 1000 : read_span(bytes_text(&value));
    }
    bytes_free(&value);
    return ms < 0 ? 0 : ms > LONGEST_PAUSE ? LONGEST_PAUSE : ms;
}

void teacher_pace_reply(struct teacher_pace *p, const struct teacher_call *call, int in_flight, int64_t now_ms,
                        int64_t now_epoch) {
    static const char *const pools[][2] = {
        {"anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset"},
        {"anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset"},
        {"anthropic-ratelimit-input-tokens-remaining", "anthropic-ratelimit-input-tokens-reset"},
        {"anthropic-ratelimit-output-tokens-remaining", "anthropic-ratelimit-output-tokens-reset"},
        {"x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"},
        {"x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"}};
    for (size_t i = 0; i < sizeof pools / sizeof *pools; i++) {
        int64_t until = now_ms + dry(call, pools[i][0], pools[i][1], now_epoch);
        if (until > now_ms && until > p->pause_until) p->pause_until = until;
    }
    if (call->status == 429 || call->status == 529 || call->status == 503) {
        double asked = asked_seconds(call, now_epoch);
        int64_t until = now_ms + (int64_t)(asked > 0 && asked <= 60 ? asked * 1000 : 500);
        if (until > p->pause_until) p->pause_until = until;
        p->limit = p->limit > 1 ? p->limit / 2 : 1;
        p->successes = 0;
    } else if (call->status == 200 && ++p->successes >= p->limit &&
               in_flight >= p->limit - 1) { /* a full round went well */
        p->limit += p->limit < p->most;
        p->successes = 0;
    }
}

bool teacher_pace_may_send(const struct teacher_pace *p, int in_flight, int64_t now_ms) {
    return in_flight < p->limit && now_ms >= p->pause_until;
}
