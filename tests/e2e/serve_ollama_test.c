/* POST /v1/responses and Ollama's endpoints: the text of our own call, whole and in their streams. */
#include <stdio.h>
#include <string.h>

#include "e2e/desk.h"
#include "e2e/run.h"
#include "test.h"

/* What `sansu explain` writes for it. */
static void explain(struct bytes *out, const char *seed) {
    struct run r;
    RUN(&r, NULL, "explain", desk_question, "--json", "--seed", seed);
    json_t *o = json_loads(bytes_text(&r.out), 0, NULL);
    bytes_append_string(out, desk_text(o, "text"));
    json_decref(o);
    run_free(&r);
}

TEST(serve_responses_are_what_explain_writes) {
    struct desk d;
    struct bytes own = {0}, stream = {0}, text = {0};
    char body[1200];
    explain(&own, "5");
    desk_open(&d, "");
    snprintf(body, sizeof body, "{\"input\":\"%s\",\"seed\":5,\"store\":false}", desk_question);
    json_t *o = desk_post(&d, 200, "/v1/responses", body);
    assert_string_equal(desk_text(o, "output.0.content.0.text"), bytes_text(&own));
    assert_string_equal(desk_text(o, "status"), "completed");
    assert_string_equal(desk_text(o, "sansu.vouching"), "exact");
    assert_string_equal(desk_text(o, "sansu.ignored.0"), "store");
    json_decref(o);
    snprintf(body, sizeof body, "{\"input\":\"%s\",\"seed\":5,\"stream\":true}", desk_question);
    desk_stream(&stream, &d, "/v1/responses", body);
    const char *last = strstr(bytes_text(&stream), "event: response.completed\ndata: ");
    assert_non_null(last);
    o = json_loads(strchr(last, '{'), JSON_DISABLE_EOF_CHECK, NULL);
    assert_string_equal(desk_text(o, "response.output.0.content.0.text"), bytes_text(&own));
    json_decref(o);
    json_decref(desk_post(&d, 400, "/v1/responses", "{\"input\":\"a\",\"previous_response_id\":\"resp_1\"}"));
    bytes_free(&own);
    bytes_free(&stream);
    bytes_free(&text);
    assert_int_equal(desk_close(&d), 0);
}

TEST(serve_speaks_to_clients_of_ollama) {
    struct desk d;
    struct bytes own = {0}, stream = {0}, text = {0};
    char body[1200];
    explain(&own, "5");
    desk_open(&d, "");
    json_t *o = desk_get(&d, 200, "/api/tags");
    assert_string_equal(desk_text(o, "models.0.name"), "sansu-mini:latest");
    assert_int_equal(strlen(desk_text(o, "models.0.digest")), 64);
    json_decref(o);
    o = desk_get(&d, 200, "/api/version");
    assert_int_equal(strncmp(desk_text(o, "version"), "sansu-", 6), 0);
    json_decref(o);
    o = desk_post(&d, 200, "/api/show", "{\"model\":\"sansu-mini:latest\"}");
    assert_string_equal(desk_text(o, "capabilities.0"), "completion");
    json_decref(o);
    o = desk_post(&d, 404, "/api/show", "{\"name\":\"llama3\"}");
    assert_non_null(strstr(desk_text(o, "error"), "llama3"));
    json_decref(o);
    json_decref(desk_post(&d, 400, "/api/show", "{}"));
    desk_ask(body, ",\"model\":\"sansu-mini:latest\",\"options\":{\"seed\":5},\"tools\":[],\"stream\":false");
    o = desk_post(&d, 200, "/api/chat", body);
    assert_string_equal(desk_text(o, "message.content"), bytes_text(&own));
    assert_string_equal(desk_text(o, "done_reason"), "stop");
    json_decref(o);
    desk_ask(body, ",\"options\":{\"seed\":5}");
    desk_stream(&stream, &d, "/api/chat", body);
    for (const char *at = bytes_text(&stream); *at; at += strcspn(at, "\n") + 1) {
        o = json_loadb(at, strcspn(at, "\n"), 0, NULL);
        assert_non_null(o);
        bytes_append_string(&text, desk_text(o, "message.content"));
        json_decref(o);
    }
    assert_string_equal(bytes_text(&text), bytes_text(&own));
    o = desk_post(&d, 400, "/api/chat", "{\"messages\":[]}");
    assert_true(*desk_text(o, "error"));
    json_decref(o);
    bytes_free(&own);
    bytes_free(&stream);
    bytes_free(&text);
    assert_int_equal(desk_close(&d), 0);
}
