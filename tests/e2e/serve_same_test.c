/* A reply has the same bytes alone and in any company: 40 mixed requests at once, a third of whose clients leave. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "e2e/desk.h"
#include "test.h"

enum { N = 40 };

/* Request i: three kinds, whole and streamed, at different temperatures, lengths and seeds. */
static const char *request(char out[1200], int i) {
    char more[300];
    snprintf(more, sizeof more, ",\"seed\":%d,\"temperature\":%d.%d,\"max_tokens\":%d%s%s", i, i % 3 == 2, i % 7,
             20 + 9 * (i % 11), i % 2 ? ",\"stream\":true" : "", i % 5 == 4 ? ",\"sansu\":{\"mode\":\"chat\"}" : "");
    if (i % 4 == 3) {
        snprintf(out, 1200, "{\"prompt\":\"【考え方】%d\"%s}", i, more);
        return "/v1/completions";
    }
    desk_ask(out, more);
    return i % 4 == 2 ? "/v1/messages" : "/v1/chat/completions";
}

/* Everything but what is told from the clock and the order of requests, and how a stream is cut into pieces. */
static void text_of(struct bytes *out, const struct bytes *reply) {
    static const char *const keys[] = {"\"content\":\"", "\"text\":\"", "\"finish_reason\":\"", "\"stop_reason\":\""};
    const char *text = raw_body(reply);
    for (; *text; text++)
        for (size_t k = 0; k < sizeof keys / sizeof *keys; k++) {
            size_t n = strlen(keys[k]);
            if (strncmp(text, keys[k], n) != 0) continue;
            const char *end = text + n;
            while (*end && *end != '"') end += 1 + (*end == '\\');
            bytes_append(out, text + n, (size_t)(end - text) - n);
            text = end;
        }
    if (!out->len) fail_msg("no text in %s", bytes_text(reply));
}

TEST(serve_a_reply_is_the_same_alone_and_in_company) {
    struct desk d;
    struct bytes alone[N] = {{0}};
    char body[1200];
    int fd[N];
    desk_open(&d, "--parallel 6");
    for (int i = 0; i < N; i++) {
        struct bytes reply = {0};
        const char *path = request(body, i);
        if (raw_post(&reply, d.port, path, body) != 200) fail_msg("%s: %s", body, bytes_text(&reply));
        text_of(&alone[i], &reply);
        bytes_free(&reply);
    }
    for (int i = 0; i < N; i++) {
        const char *path = request(body, i);
        fd[i] = desk_send(&d, path, body);
        if (i % 3 == 1) usleep(3000);
        if (i % 9 == 8) close(fd[i - 4]), fd[i - 4] = -1; /* it was begun, or waits */
    }
    for (int i = 0; i < N; i++) {
        struct bytes reply = {0}, together = {0};
        if (fd[i] < 0) continue;
        raw_read(&reply, fd[i]);
        close(fd[i]);
        text_of(&together, &reply);
        assert_string_equal(bytes_text(&together), bytes_text(&alone[i]));
        bytes_free(&reply);
        bytes_free(&together);
    }
    for (int i = 0; i < N; i++) bytes_free(&alone[i]);
    assert_int_equal(desk_close(&d), 0);
}
