/* POST /v1/explain: the verb's object, and the same as events of which none takes back another. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "e2e/desk.h"
#include "e2e/run.h"
#include "test.h"

TEST(serve_explains_as_the_verb_does) {
    struct desk d;
    struct run r;
    struct bytes reply = {0};
    char body[1200];
    desk_open(&d, "");
    RUN(&r, NULL, "explain", desk_question, "--json", "--seed", "3");
    snprintf(body, sizeof body, "{\"problem\":\"%s\",\"seed\":3}", desk_question);
    assert_int_equal(raw_post(&reply, d.port, "/v1/explain", body), 200);
    assert_string_equal(raw_body(&reply), bytes_text(&r.out));
    run_free(&r);
    json_decref(desk_post(&d, 400, "/v1/explain", "{}"));
    json_decref(desk_post(&d, 400, "/v1/explain", "{\"problem\":\"1\",\"user\":\"u\"}"));
    bytes_free(&reply);
    desk_close(&d);
}

/* The next event: its name and its data. */
static json_t *next(const char **at, char name[20]) {
    while (strncmp(*at, ": .\n\n", 5) == 0) *at += 5; /* there was nothing to say for a while */
    if (sscanf(*at, "event: %19s\n", name) != 1) fail_msg("no event: %.80s", *at);
    const char *data = strstr(*at, "\ndata: "), *end = strstr(*at, "\n\n");
    assert_true(data && end && data < end);
    json_t *o = json_loadb(data + 7, (size_t)(end - data) - 7, JSON_REJECT_DUPLICATES, NULL);
    if (!o) fail_msg("no JSON: %.200s", data);
    *at = end + 2;
    return o;
}

/* `unread`, so that the model writes and the text comes in pieces. */
static void check_stream(const struct desk *d, const char *more, bool written) {
    struct bytes stream = {0}, text = {0};
    char body[1200], name[20];
    int claims = 0, pieces = 0;
    snprintf(body, sizeof body, "{\"problem\":\"%s\",\"stream\":true%s}", desk_question, more);
    desk_stream(&stream, d, "/v1/explain", body);
    snprintf(body, sizeof body, "{\"problem\":\"%s\"%s}", desk_question, more);
    json_t *whole = desk_post(d, 200, "/v1/explain", body);
    const char *at = bytes_text(&stream);
    while (*at) {
        json_t *o = next(&at, name);
        if (strcmp(name, "text") == 0) {
            assert_int_equal(desk_number(o, "at"), text.len);
            bytes_append_string(&text, desk_text(o, "t"));
            pieces++;
        }
        if (strcmp(name, "claim") == 0) {
            size_t start = (size_t)desk_number(o, "start"), end = (size_t)desk_number(o, "end");
            char path[40];
            assert_true(end <= text.len && start < end);
            assert_int_equal(strncmp(text.data + start, desk_text(o, "text"), end - start), 0);
            snprintf(path, sizeof path, "claims.%d.text", claims);
            assert_string_equal(desk_text(o, "text"), desk_text(whole, path));
            assert_true(desk_number(o, "u16.0") <= (int64_t)start);
            assert_int_equal(desk_number(o, "n"), claims++);
        }
        if (!*at) assert_string_equal(name, "done");
        if (!*at) assert_string_equal(desk_text(o, "vouching"), desk_text(whole, "vouching"));
        json_decref(o);
    }
    assert_string_equal(bytes_text(&text), desk_text(whole, "text"));
    assert_int_equal(claims, json_array_size(json_object_get(whole, "claims")));
    assert_true(written ? pieces > 0 : pieces == 1);
    json_decref(whole);
    bytes_free(&stream);
    bytes_free(&text);
}

TEST(serve_explains_in_events) {
    struct desk d;
    desk_open(&d, "");
    check_stream(&d, "", false);
    check_stream(&d, ",\"tries\":4,\"unread\":true,\"temperature\":1", true);
    desk_close(&d);
}

TEST(serve_declines_in_events) {
    struct desk d;
    struct bytes stream = {0};
    desk_open(&d, "");
    desk_stream(&stream, &d, "/v1/explain", "{\"problem\":\"こんにちは\",\"stream\":true}");
    assert_non_null(strstr(bytes_text(&stream), "event: done\ndata: {\"finish\":\"refused\",\"vouching\":\"nothing\""));
    bytes_free(&stream);
    desk_close(&d);
}
