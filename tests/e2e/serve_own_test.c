/* Our own endpoints: audits one by one and in batches, readings, figures, problems, families; each as its verb gives it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "e2e/desk.h"
#include "e2e/run.h"
#include "test.h"

TEST(serve_audits_as_the_verb_does) {
    static const char record[] =
        "{\"id\":\"a\",\"text\":\"1. 3+4=8なので、答えは8です。\\n答え 8個\",\"answer\":\"7個\"}";
    struct desk d;
    struct run r;
    struct bytes reply = {0};
    desk_open(&d, "");
    RUN(&r, record, "audit", "--claims");
    assert_int_equal(raw_post(&reply, d.port, "/v1/audit", record), 200);
    assert_string_equal(raw_body(&reply), bytes_text(&r.out));
    run_free(&r);
    json_t *o = desk_post(&d, 200, "/v1/audit", "{\"text\":\"3+4=8\",\"language\":\"en\",\"claims\":false}");
    assert_string_equal(desk_text(o, "verdict"), "defect");
    assert_null(json_object_get(o, "claims"));
    json_decref(o);
    json_decref(desk_post(&d, 400, "/v1/audit", "{\"id\":\"a\"}"));
    json_decref(desk_post(&d, 400, "/v1/audit", "{\"text\":\"a\",\"txt\":\"b\"}"));
    json_decref(desk_post(&d, 400, "/v1/audit", "{\"text\":\"a\",\"language\":\"fr\"}"));
    json_decref(desk_post(&d, 400, "/v1/audit", "{\"text\":\"a\",\"has_figure\":1}"));
    json_decref(desk_post(&d, 400, "/v1/audit", "{\"text\":\"a\",\"grade\":7}"));
    bytes_free(&reply);
    desk_close(&d);
}

/* 間かく set to 27m by hand: 270÷27+1. */
TEST(serve_reads_and_explains_as_it_is_told_to) {
    static const char problem[] = "\"problem\":\"270mの道の端から端まで9mおきに木を植えます。木は何本ですか。\"";
    char body[500];
    struct desk d;
    desk_open(&d, "");
    snprintf(body, sizeof body, "{%s,\"as\":{\"family\":\"ueki\",\"subtype\":\"ends\"},\"set\":{\"間かく\":\"27m\"}}",
             problem);
    json_t *o = desk_post(&d, 200, "/v1/read", body);
    assert_string_equal(desk_text(o, "parts.0.answer"), "11本");
    json_decref(o);
    o = desk_post(&d, 200, "/v1/explain", body);
    assert_string_equal(desk_text(o, "solver_answer"), "11本");
    json_decref(o);
    json_decref(desk_post(&d, 200, "/v1/figures", body));
    snprintf(body, sizeof body, "{%s,\"set\":{\"速さ\":\"27m\"},\"as\":{\"family\":\"ueki\"}}", problem);
    json_decref(desk_post(&d, 400, "/v1/read", body));
    snprintf(body, sizeof body, "{%s,\"as\":\"ueki\"}", problem);
    json_decref(desk_post(&d, 400, "/v1/read", body));
    json_decref(desk_post(&d, 400, "/v1/explain", body));
    desk_close(&d);
}

TEST(serve_makes_problems_like_one) {
    static const char problem[] = "\"problem\":\"270mの道の端から端まで9mおきに木を植えます。木は何本ですか。\"";
    char body[500];
    struct desk d;
    desk_open(&d, "");
    snprintf(body, sizeof body, "{%s,\"count\":3,\"seed\":5}", problem);
    json_t *o = desk_post(&d, 200, "/v1/problems", body);
    assert_int_equal(json_array_size(json_object_get(o, "problems")), 3);
    assert_string_equal(desk_text(o, "problems.2.family"), "ueki");
    assert_string_equal(desk_text(o, "problems.2.subtype"), "ends");
    json_decref(o);
    json_decref(desk_post(&d, 400, "/v1/problems", "{\"problem\":\"何もない。\"}"));
    desk_close(&d);
}

static void batch_as(struct bytes *out, const struct desk *d, const char *ours, const char *type, const char *body) {
    struct bytes request = {0}, reply = {0};
    bytes_printf(&request,
                 "POST /v1/audit/batch HTTP/1.1\r\nHost: localhost\r\nX-Sansu: %s\r\nContent-Type: %s\r\n"
                 "Content-Length: %zu\r\n\r\n%s",
                 ours, type, strlen(body), body);
    raw_ask(&reply, d->port, request.data, request.len);
    if (raw_status(&reply) != 200) fail_msg("%.400s", bytes_text(&reply));
    bytes_clear(out);
    raw_unchunk(out, &reply);
    bytes_free(&request);
    bytes_free(&reply);
}

static void batch(struct bytes *out, const struct desk *d, const char *type, const char *body) {
    batch_as(out, d, "1", type, body);
}

static void check_totals(const struct bytes *out, int records, int bad) {
    const char *last = strstr(bytes_text(out), "{\"schema\":\"sansu.batch/1\"");
    char expected[100];
    snprintf(expected, sizeof expected, "\"records\":%d,\"bad_lines\":%d,", records, bad);
    if (!last || !strstr(last, expected)) fail_msg("not %s: %s", expected, last ? last : bytes_text(out));
    assert_non_null(strstr(last, "\"complete\":true,\"error\":null}\n"));
}

TEST(serve_audits_a_batch_and_counts_it) {
    struct desk d;
    struct bytes out = {0}, body = {0};
    desk_open(&d, "");
    batch(&out, &d, "application/jsonl",
          "{\"id\":\"a\",\"text\":\"3+4=7\"}\n{\"id\":\"b\"}\n\n{\"id\":\"c\",\"text\":\"3+4=9\"}");
    assert_int_equal(strncmp(bytes_text(&out), "{\"schema\":\"sansu.audit/1\",\"id\":\"a\"", 34), 0);
    assert_non_null(strstr(bytes_text(&out), "\"line\":2,"));
    check_totals(&out, 2, 1);
    batch(&out, &d, "text/csv", "id,解説\n1,3+4=7\n2,3+4=8\n");
    check_totals(&out, 2, 0);
    batch(&out, &d, "text/plain; charset=utf-8", "3+4=7\n\n3+4=8\n");
    check_totals(&out, 2, 0);
    assert_non_null(strstr(bytes_text(&out), "\"form\":\"text\""));
    for (int i = 0; i < 2000; i++) bytes_printf(&body, "{\"id\":\"%d\",\"text\":\"%d+1=%d\"}\n", i, i, i + 1);
    batch(&out, &d, "application/jsonl", body.data);
    check_totals(&out, 2000, 0);
    assert_non_null(strstr(bytes_text(&out), "\"id\":\"1999\""));
    bytes_free(&out);
    bytes_free(&body);
    desk_close(&d);
}

TEST(serve_tells_the_form_of_a_batch_by_its_first_line) {
    static const struct {
        const char *body, *form;
    } rows[] = {{"{\"text\":\"3+4=7\"}\n{\"text\":\"3+4=8\"}\n", "\"form\":\"jsonl\""},
                {"id,解説\n1,3+4=7\n2,3+4=8\n", "\"form\":\"csv\""},
                {"3+4=7\n\n3+4=8\n", "\"form\":\"text\""}};
    struct desk d;
    struct bytes out = {0};
    desk_open(&d, "");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        batch_as(&out, &d, "guess", "text/plain", rows[i].body);
        check_totals(&out, 2, 0);
        if (!strstr(bytes_text(&out), rows[i].form)) fail_msg("no %s: %s", rows[i].form, bytes_text(&out));
    }
    bytes_free(&out);
    desk_close(&d);
}

/* Somebody who leaves in the middle of a batch does not keep the clerk from others. */
TEST(serve_a_batch_whose_client_leaves_is_dropped) {
    struct desk d;
    struct bytes body = {0}, request = {0}, reply = {0};
    desk_open(&d, "");
    for (int i = 0; i < 20000; i++) bytes_printf(&body, "{\"id\":\"%d\",\"text\":\"%d+1=%d\"}\n", i, i, i + 1);
    bytes_printf(&request,
                 "POST /v1/audit/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jsonl\r\n"
                 "Content-Length: %zu\r\n\r\n%s",
                 body.len, body.data);
    int fd = raw_connect(d.port);
    raw_send(fd, request.data, request.len);
    assert_true(raw_read_until(&reply, fd, "sansu.audit/1"));
    close(fd);
    json_decref(desk_post(&d, 200, "/v1/audit", "{\"text\":\"3+4=8\"}"));
    assert_int_equal(desk_close(&d), 0);
    bytes_free(&body);
    bytes_free(&request);
    bytes_free(&reply);
}

TEST(serve_reads_as_the_verb_does) {
    struct desk d;
    struct run r;
    struct bytes reply = {0};
    char body[1200];
    desk_open(&d, "");
    RUN(&r, NULL, "read", desk_question, "--json");
    snprintf(body, sizeof body, "{\"problem\":\"%s\"}", desk_question);
    assert_int_equal(raw_post(&reply, d.port, "/v1/read", body), 200);
    assert_string_equal(raw_body(&reply), bytes_text(&r.out));
    run_free(&r);
    json_decref(desk_post(&d, 400, "/v1/read", "{}"));
    json_decref(desk_post(&d, 400, "/v1/read", "{\"problem\":7}"));
    bytes_free(&reply);
    desk_close(&d);
}

TEST(serve_draws_problems_as_the_verb_does) {
    struct desk d;
    struct run r;
    desk_open(&d, "");
    RUN(&r, NULL, "problems", "--family", "ueki,tsurukame", "--count", "3", "--seed", "7", "--stars", "2");
    json_t *o =
        desk_post(&d, 200, "/v1/problems", "{\"family\":\"ueki,tsurukame\",\"count\":3,\"seed\":7,\"stars\":2}");
    assert_int_equal(json_array_size(json_object_get(o, "problems")), 3);
    json_t *first = json_loads(bytes_text(&r.out), JSON_DISABLE_EOF_CHECK, NULL);
    assert_true(json_equal(json_array_get(json_object_get(o, "problems"), 0), first));
    json_decref(first);
    json_decref(o);
    run_free(&r);
    o = desk_get(&d, 200, "/v1/families");
    assert_string_equal(desk_text(o, "families.0.subtypes.0.id"), "ends");
    assert_string_equal(desk_text(o, "families.0.subtypes.0.slots.1.role"), "間かく");
    assert_string_equal(desk_text(o, "families.0.subtypes.0.slots.2.choices.0"), "<n>の数");
    json_decref(o);
    static const char *const bad[] = {"{\"family\":\"uek\"}",
                                      "{\"count\":501}",
                                      "{\"count\":0}",
                                      "{\"split\":\"all\"}",
                                      "{\"family\":\"ueki,tsurukame\",\"subtype\":\"ends\"}",
                                      "{\"colour\":\"red\"}",
                                      "{\"family\":\"ueki\",\"subtype\":\"nothing\"}",
                                      "{\"voice\":\"loud\"}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) json_decref(desk_post(&d, 400, "/v1/problems", bad[i]));
    desk_close(&d);
}

TEST(serve_draws_the_figure_of_each_question) {
    struct desk d;
    char body[800];
    desk_open(&d, "");
    snprintf(body, sizeof body, "{\"problem\":\"%s\"}", desk_question);
    json_t *o = desk_post(&d, 200, "/v1/figures", body);
    assert_int_equal(json_array_size(json_object_get(o, "figures")), 1);
    assert_string_equal(desk_text(o, "figures.0.label"), "");
    assert_non_null(strstr(desk_text(o, "figures.0.title"), "植木"));
    assert_int_equal(strncmp(desk_text(o, "figures.0.svg"), "<svg ", 5), 0);
    assert_non_null(strstr(desk_text(o, "figures.0.svg"), "270m"));
    assert_null(strstr(desk_text(o, "figures.0.svg"), "31本"));
    json_decref(o);
    snprintf(body, sizeof body, "{\"problem\":\"%s\",\"variant\":\"solution\"}", desk_question);
    o = desk_post(&d, 200, "/v1/figures", body);
    assert_non_null(strstr(desk_text(o, "figures.0.svg"), "31本"));
    json_decref(o);
    o = desk_post(&d, 200, "/v1/figures", "{\"problem\":\"きょうは空が青いですか。<script>\"}");
    assert_true(json_is_null(json_object_get(json_array_get(json_object_get(o, "figures"), 0), "svg")));
    json_decref(o);
    json_decref(desk_post(&d, 400, "/v1/figures", "{}"));
    json_decref(desk_post(&d, 400, "/v1/figures", "{\"problem\":\"a\",\"variant\":\"both\"}"));
    json_decref(desk_post(&d, 400, "/v1/figures", "{\"problem\":7}"));
    desk_close(&d);
}
