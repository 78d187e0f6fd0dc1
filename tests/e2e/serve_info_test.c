/* What the server says about itself; who may ask; what its log holds. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "e2e/desk.h"
#include "e2e/run.h"
#include "test.h"

TEST(serve_says_what_it_is) {
    struct desk d;
    desk_open(&d, "--alias My-Model --ctx 500");
    json_t *o = desk_get(&d, 200, "/health");
    assert_string_equal(desk_text(o, "status"), "ok");
    json_decref(o);
    o = desk_get(&d, 200, "/v1/models");
    assert_string_equal(desk_text(o, "data.0.id"), "my-model");
    assert_string_equal(desk_text(o, "data.0.type"), "model");
    assert_string_equal(desk_text(o, "first_id"), "my-model");
    assert_true(desk_number(o, "data.0.created") > 0);
    json_decref(o);
    o = desk_get(&d, 200, "/v1/models/my-model");
    assert_string_equal(desk_text(o, "object"), "model");
    json_decref(o);
    o = desk_get(&d, 404, "/v1/models/gpt-4o");
    assert_string_equal(desk_text(o, "error.code"), "model_not_found");
    json_decref(o);
    o = desk_get(&d, 200, "/props");
    assert_int_equal(desk_number(o, "limits.context"), 500);
    assert_int_equal(desk_number(o, "limits.queue"), 64);
    json_decref(o);
    assert_int_equal(desk_close(&d), 0);
}

TEST(serve_turns_texts_into_tokens_and_back) {
    struct desk d;
    char body[400];
    desk_open(&d, "");
    json_t *o = desk_post(&d, 200, "/tokenize", "{\"content\":\"植木算 <|start|> 5+3\"}");
    char *tokens = json_dumps(json_object_get(o, "tokens"), JSON_COMPACT);
    assert_true(json_array_size(json_object_get(o, "tokens")) > 3);
    snprintf(body, sizeof body, "{\"tokens\":%s}", tokens);
    json_decref(o);
    o = desk_post(&d, 200, "/detokenize", body);
    assert_string_equal(desk_text(o, "content"), "植木算 <|start|> 5+3");
    json_decref(o);
    free(tokens);
    json_decref(desk_post(&d, 400, "/detokenize", "{\"tokens\":[1,-1]}"));
    json_decref(desk_post(&d, 400, "/detokenize", "{\"tokens\":[1.0]}"));
    json_decref(desk_post(&d, 400, "/tokenize", "{\"content\":7}"));
    json_decref(desk_post(&d, 400, "/tokenize", "{\"contents\":\"a\"}"));
    o = desk_post(&d, 200, "/apply-template", "{\"messages\":[{\"role\":\"user\",\"content\":\"あ\"}]}");
    assert_non_null(strstr(desk_text(o, "prompt"), "あ"));
    json_decref(o);
    desk_close(&d);
}

TEST(serve_counts_under_three_sets_of_names) {
    static const struct {
        const char *flag, *name;
    } rows[] = {{"", "\nsansu_requests_total{route=\"/health\",code=\"200\"} 1\n"},
                {"--metrics-names llamacpp", "\nllamacpp:requests_processing 0\n"},
                {"--metrics-names vllm", "\nvllm:time_to_first_token_seconds_bucket{le=\"+Inf\"} 0\n"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct desk d;
        struct bytes reply = {0};
        desk_open(&d, rows[i].flag);
        assert_int_equal(raw_get(&reply, d.port, "/health"), 200);
        assert_int_equal(raw_get(&reply, d.port, "/metrics"), 200);
        if (!strstr(bytes_text(&reply), rows[i].name)) fail_msg("no %s in %s", rows[i].name, bytes_text(&reply));
        bytes_free(&reply);
        desk_close(&d);
    }
}

/* One reply alone: as many passes as it took, each for one. */
TEST(serve_counts_passes_and_who_shared_them) {
    struct desk d;
    struct bytes reply = {0};
    char body[1200];
    desk_open(&d, "");
    desk_ask(body, ",\"max_tokens\":5,\"sansu\":{\"mode\":\"chat\"}");
    json_decref(desk_post(&d, 200, "/v1/chat/completions", body));
    assert_int_equal(raw_get(&reply, d.port, "/metrics"), 200);
    const char *passes = strstr(bytes_text(&reply), "\nsansu_passes_total ");
    assert_non_null(passes);
    long n = strtol(passes + strlen("\nsansu_passes_total "), NULL, 10);
    assert_true(n >= 1 && n <= 10);
    assert_non_null(strstr(bytes_text(&reply), "\nsansu_replies_per_pass 1\n"));
    bytes_free(&reply);
    desk_close(&d);
}

/* The number behind a name in a page of metrics; fails the test when there is none. */
static double metric(const struct bytes *page, const char *name) {
    char line[100];
    snprintf(line, sizeof line, "\n%s ", name);
    const char *at = strstr(bytes_text(page), line);
    if (!at) fail_msg("no %s in %s", name, bytes_text(page));
    return strtod(at + strlen(line), NULL);
}

TEST(serve_counts_memory_and_what_it_remembers_of_prompts) {
    static const struct {
        const char *flag, *reused, *usage;
    } rows[] = {{"", "sansu_prompt_cached_tokens_total", "sansu_kv_usage_ratio"},
                {"--metrics-names llamacpp", "llamacpp:prompt_tokens_cache_total", NULL},
                {"--metrics-names vllm", "vllm:prefix_cache_hits_total", "vllm:kv_cache_usage_perc"}};
    char body[1200];
    desk_ask(body, ",\"max_tokens\":5,\"sansu\":{\"mode\":\"chat\"}");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct desk d;
        struct bytes page = {0};
        desk_open(&d, rows[i].flag);
        json_decref(desk_post(&d, 200, "/v1/chat/completions", body));
        raw_get(&page, d.port, "/metrics");
        assert_true(metric(&page, rows[i].reused) == 0);
        json_decref(desk_post(&d, 200, "/v1/chat/completions", body));
        raw_get(&page, d.port, "/metrics");
        assert_true(metric(&page, rows[i].reused) > 20);                   /* the same prompt was held */
        if (rows[i].usage) assert_true(metric(&page, rows[i].usage) == 0); /* nobody is served now */
        assert_true(metric(&page, "process_resident_memory_bytes") > 1e6);
        assert_true(metric(&page, "process_cpu_seconds_total") > 0);
        assert_in_range((size_t)metric(&page, "process_open_fds"), 3, 100);
        assert_true(metric(&page, "process_max_fds") >= 100);
        double started = metric(&page, "process_start_time_seconds"), now = (double)time(NULL);
        assert_true(started > now - 600 && started <= now + 1);
        bytes_free(&page);
        desk_close(&d);
    }
}

TEST(serve_says_how_it_is) {
    struct desk d;
    char body[1200];
    desk_open(&d, "--parallel 3 --queue 5");
    desk_ask(body, ",\"max_tokens\":5,\"sansu\":{\"mode\":\"chat\"}");
    json_decref(desk_post(&d, 200, "/v1/chat/completions", body));
    json_t *o = desk_get(&d, 200, "/v1/status");
    assert_string_equal(desk_text(o, "schema"), "sansu.status/1");
    assert_string_equal(desk_text(o, "model"), "sansu-mini");
    assert_int_equal(desk_number(o, "requests.parallel"), 3);
    assert_int_equal(desk_number(o, "requests.queue"), 5);
    assert_int_equal(desk_number(o, "requests.answered"), 1);
    assert_int_equal(desk_number(o, "tokens.written"), 5);
    assert_true(desk_number(o, "memory.resident") > 1000000);
    assert_true(desk_number(o, "memory.kv") > 0);
    assert_true(desk_number(o, "processor.threads") >= 1);
    json_decref(o);
    desk_close(&d);
}

TEST(serve_asks_for_its_key_and_writes_no_text_and_no_key) {
    struct desk d;
    struct bytes reply = {0}, log = {0};
    struct err err = {0};
    static const char request[] = "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
                                  "Authorization: Bearer sk-0123\r\nContent-Type: application/json\r\n"
                                  "Content-Length: 55\r\n\r\n"
                                  "{\"messages\":[{\"role\":\"user\",\"content\":\"himitsu 5+3=\"}]}";
    char key[] = "/tmp/sansu-key-XXXXXX", flags[80];
    int fd = mkstemp(key);
    assert_int_equal(write(fd, "sk-0123\n", 8), 8);
    close(fd);
    snprintf(flags, sizeof flags, "--key-file %s", key);
    desk_open(&d, flags);
    assert_int_equal(raw_get(&reply, d.port, "/health"), 200);
    assert_int_equal(raw_get(&reply, d.port, "/props"), 401);
    assert_int_equal(raw_post(&reply, d.port, "/v1/messages", "{}"), 401);
    assert_non_null(strstr(bytes_text(&reply), "\"type\":\"authentication_error\""));
    bytes_clear(&reply);
    raw_ask(&reply, d.port, request, sizeof request - 1);
    assert_int_equal(raw_status(&reply), 200);
    for (int i = 0; i < 200 && !strstr(bytes_text(&log), "POST /v1/chat/completions 200"); i++) {
        usleep(10000); /* the line is written when the connection is closed */
        bytes_clear(&log);
        assert_ok(file_read_all(&log, d.log, 1 << 20, &err), err);
    }
    assert_non_null(strstr(bytes_text(&log), "POST /v1/chat/completions 200"));
    assert_null(strstr(bytes_text(&log), "himitsu"));
    assert_null(strstr(bytes_text(&log), "sk-0123"));
    desk_close(&d);
    unlink(key);
    bytes_free(&reply);
    bytes_free(&log);
}

TEST(serve_is_not_open_to_others_without_a_key) {
    struct run r;
    RUN(&r, NULL, "serve", "--host", "0.0.0.0", "--port", "0");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "--key-file"));
    run_free(&r);
    RUN(&r, NULL, "serve", "--host", "localhost", "--port", "0");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, NULL, "serve", "--metrics-names", "mine");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
}
