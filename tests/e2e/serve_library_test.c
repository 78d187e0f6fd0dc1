/* The library over HTTP: what is written, by whom, on what state, and that nothing acknowledged is lost. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "corpus/scratch.h"
#include "e2e/desk.h"
#include "test.h"

static const char item_body[] =
    "{\"problem\":\"270mの道の端から端まで9mおきに木を植えます。木は何本ですか。\",\"answer\":\"31本\",\"family\":\"ueki\","
    "\"text\":\"【式】270÷9=30(か所)、30+1=31(本)\\n答え 31本\",\"model\":\"sansu-mini\",\"by\":\"田中\"}";

struct room {
    struct scratch scratch;
    struct desk desk;
    char tag[40]; /* ETag of the last reply */
};

static void enter(struct room *r) {
    char flags[200];
    snprintf(flags, sizeof flags, "--quiet --library %s", r->scratch.path);
    desk_open(&r->desk, flags);
}

static void open_room(struct room *r) {
    *r = (struct room){.tag = ""};
    scratch_make(&r->scratch);
    enter(r);
}

static void close_room(struct room *r) {
    assert_int_equal(desk_close(&r->desk), 0);
    scratch_close(&r->scratch, NULL);
}

/* A write with If-Match (NULL: without); its body, free with json_decref. */
static json_t *put(struct room *r, int status, const char *path, const char *tag, const char *json) {
    struct bytes request = {0}, reply = {0};
    json_error_t error;
    bytes_printf(&request, "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n", path);
    if (tag) bytes_printf(&request, "If-Match: %s\r\n", tag);
    bytes_printf(&request, "Content-Length: %zu\r\n\r\n%s", strlen(json), json);
    raw_ask(&reply, r->desk.port, request.data, request.len);
    if (raw_status(&reply) != status) fail_msg("not %d: %.600s", status, bytes_text(&reply));
    const char *etag = strstr(bytes_text(&reply), "\r\nETag: ");
    if (etag) snprintf(r->tag, sizeof r->tag, "%.*s", (int)strcspn(etag + 8, "\r"), etag + 8);
    json_t *o = json_loads(raw_body(&reply), 0, &error);
    if (!o) fail_msg("%s: %s", error.text, raw_body(&reply));
    bytes_free(&request);
    bytes_free(&reply);
    return o;
}

static void done(struct room *r, int status, const char *path, const char *tag, const char *json) {
    char same[sizeof r->tag];
    snprintf(same, sizeof same, "%s", tag ? tag : "");
    json_decref(put(r, status, path, tag ? same : NULL, json));
}

TEST(serve_library_makes_edits_decides_and_takes_back) {
    struct room r;
    open_room(&r);
    json_t *o = put(&r, 201, "/v1/library/items", NULL, item_body);
    assert_string_equal(desk_text(o, "schema"), "sansu.item/1");
    assert_string_equal(desk_text(o, "answer_match"), "same");
    assert_string_equal(r.tag, "\"e1\"");
    json_decref(o);
    done(&r, 200, "/v1/library/items", NULL, item_body); /* the same again is the same item */
    done(&r, 200, "/v1/library/versions/1", r.tag, "{\"text\":\"30+1=32\\n答え 31本\",\"by\":\"田中\"}");
    done(&r, 409, "/v1/library/events/1", r.tag, "{\"action\":\"approve\",\"by\":\"田中\"}");
    done(&r, 200, "/v1/library/events/1", r.tag, "{\"action\":\"reject\",\"code\":\"arithmetic\",\"by\":\"田中\"}");
    done(&r, 200, "/v1/library/events/1", r.tag, "{\"action\":\"undo\"}");
    o = put(&r, 200, "/v1/library/events/1", r.tag,
            "{\"action\":\"approve\",\"code\":\"auditor_wrong\",\"note\":\"わざと\",\"by\":\"田中\"}");
    assert_string_equal(desk_text(o, "state"), "approved");
    assert_string_equal(desk_text(o, "events.0.note"), "わざと");
    assert_int_equal(desk_number(o, "version"), 2);
    assert_string_equal(desk_text(o, "versions.1.model"), "sansu-mini");
    json_decref(o);
    done(&r, 200, "/v1/library/tags/1", r.tag, "{\"tags\":[\"5年\",\"春\"]}");
    o = desk_get(&r.desk, 200, "/v1/library/items/1");
    assert_string_equal(desk_text(o, "tags.1"), "春");
    json_decref(o);
    close_room(&r);
}

TEST(serve_library_refuses_an_older_state) {
    struct room r;
    char old[40];
    open_room(&r);
    done(&r, 201, "/v1/library/items", NULL, item_body);
    snprintf(old, sizeof old, "%s", r.tag);
    done(&r, 200, "/v1/library/versions/1", r.tag, "{\"text\":\"3+4=7\"}");
    json_t *o = put(&r, 412, "/v1/library/versions/1", old, "{\"text\":\"3+5=8\"}");
    assert_string_equal(desk_text(o, "error.code"), "stale");
    assert_string_equal(r.tag, "\"e2\""); /* of what came between */
    json_decref(o);
    o = desk_get(&r.desk, 200, "/v1/library/items/1");
    assert_string_equal(desk_text(o, "text"), "3+4=7");
    json_decref(o);
    static const char *const none[] = {NULL,      "*",    "\"\"",     "\"e\"", "\"e0\"",
                                       "\"e-1\"", "\"e2", "W/\"e2\"", "e2",    "\"e2\", \"e1\""};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        done(&r, 428, "/v1/library/versions/1", none[i], "{\"text\":\"a\"}");
    close_room(&r);
}

TEST(serve_library_finds_two_characters) {
    struct room r;
    open_room(&r);
    done(&r, 201, "/v1/library/items", NULL, item_body);
    done(&r, 201, "/v1/library/items", NULL, "{\"problem\":\"兄の速さは時速48kmです。\",\"text\":\"48×1=48\"}");
    static const struct {
        const char *query;
        int total;
    } cases[] = {{"{\"words\":\"速さ\"}", 1},
                 {"{\"words\":\"兄\"}", 1},
                 {"{\"words\":\"48\"}", 1},
                 {"{\"words\":\"\\\" OR 1\"}", 0},
                 {"{}", 2},
                 {"{\"state\":\"approved\"}", 0},
                 {"{\"words\":\"植木算\",\"family\":\"ueki\"}", 1},
                 {"{\"words\":\"*\"}", 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        json_t *o = desk_post(&r.desk, 200, "/v1/library/search", cases[i].query);
        if (desk_number(o, "total") != cases[i].total)
            fail_msg("%s finds %d", cases[i].query, (int)desk_number(o, "total"));
        json_decref(o);
    }
    json_t *o = desk_get(&r.desk, 200, "/v1/library");
    assert_true(json_is_true(json_object_get(o, "present")));
    assert_int_equal(desk_number(o, "families.0.items"), 1);
    json_decref(o);
    close_room(&r);
}

TEST(serve_library_refuses_what_is_no_request) {
    static const struct {
        const char *path, *body;
        int status;
    } cases[] = {{"/v1/library/items", "{}", 400},
                 {"/v1/library/items", "{\"problem\":\"\"}", 400},
                 {"/v1/library/items", "{\"problem\":5}", 400},
                 {"/v1/library/items", "{\"problem\":\"a\",\"grade\":7}", 400},
                 {"/v1/library/items", "{\"problem\":\"a\",\"by\":\"a\\nb\"}", 400},
                 {"/v1/library/items", "{\"problem\":\"a\",\"tags\":\"b\"}", 400},
                 {"/v1/library/items", "{\"problem\":\"a\",\"tags\":[\"b c\"]}", 400},
                 {"/v1/library/items", "{\"problem\":\"a\",\"state\":\"approved\"}", 400},
                 {"/v1/library/versions/1", "{}", 400},
                 {"/v1/library/versions/9", "{\"text\":\"a\"}", 404},
                 {"/v1/library/versions/x", "{\"text\":\"a\"}", 404},
                 {"/v1/library/versions/99999999999999999999", "{\"text\":\"a\"}", 404},
                 {"/v1/library/events/1", "{}", 400},
                 {"/v1/library/events/1", "{\"action\":\"publish\"}", 400},
                 {"/v1/library/events/1", "{\"action\":\"reject\",\"code\":\"ugly\"}", 400},
                 {"/v1/library/tags/1", "{\"tags\":[\"\"]}", 400},
                 {"/v1/library/search", "{\"limit\":0}", 400},
                 {"/v1/library/search", "{\"where\":\"1=1\"}", 400},
                 {"/v1/library/export", "[]", 400}};
    struct room r;
    open_room(&r);
    done(&r, 201, "/v1/library/items", NULL, item_body);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        done(&r, cases[i].status, cases[i].path, "\"e1\"", cases[i].body);
    json_decref(desk_get(&r.desk, 404, "/v1/library/items/2"));
    json_decref(desk_get(&r.desk, 404, "/v1/library/items/..-x"));
    json_decref(desk_get(&r.desk, 405, "/v1/library/search"));
    close_room(&r);
}

TEST(serve_library_is_left_out_where_there_is_none) {
    struct desk d;
    desk_open(&d, "--quiet");
    json_t *o = desk_get(&d, 200, "/v1/library");
    assert_true(json_is_false(json_object_get(o, "present")));
    json_decref(o);
    json_decref(desk_get(&d, 404, "/v1/library/items/1"));
    json_decref(desk_post(&d, 404, "/v1/library/search", "{}"));
    json_decref(desk_post(&d, 404, "/v1/library/items", item_body));
    json_decref(desk_post(&d, 404, "/v1/library/import", "{}"));
    json_decref(desk_post(&d, 404, "/v1/library/export", "{}"));
    desk_close(&d);
}

static json_t *import(struct room *r, const char *rows) {
    struct bytes request = {0}, reply = {0};
    bytes_printf(&request,
                 "POST /v1/library/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jsonl\r\n"
                 "Content-Length: %zu\r\n\r\n%s",
                 strlen(rows), rows);
    raw_ask(&reply, r->desk.port, request.data, request.len);
    if (raw_status(&reply) != 200) fail_msg("%.600s", bytes_text(&reply));
    json_t *o = json_loads(raw_body(&reply), 0, NULL);
    bytes_free(&request);
    bytes_free(&reply);
    return o;
}

TEST(serve_library_takes_rows_and_gives_them) {
    struct room r;
    struct bytes rows = {0}, out = {0}, same = {0};
    open_room(&r);
    for (int i = 0; i < 450; i++)
        bytes_printf(&rows, "{\"problem\":\"%dこに1こたすと何こですか。\",\"solution\":\"%d+1=%d\",\"id\":\"n%d\"}\n",
                     i, i, i + 1, i);
    bytes_append_string(&rows, "no row\n{\"problem\":\"別の問題\",\"id\":\"n1\"}\n");
    json_t *o = import(&r, bytes_text(&rows));
    assert_int_equal(desk_number(o, "items"), 450);
    assert_int_equal(desk_number(o, "bad_lines"), 2);
    assert_int_equal(desk_number(o, "errors.0.line"), 451);
    json_decref(o);
    desk_stream(&out, &r.desk, "/v1/library/export", "{}");
    o = import(&r, bytes_text(&out)); /* twice is once */
    assert_int_equal(desk_number(o, "rows"), 450);
    assert_int_equal(desk_number(o, "items") + desk_number(o, "versions") + desk_number(o, "bad_lines"), 0);
    json_decref(o);
    desk_stream(&same, &r.desk, "/v1/library/export", "{\"state\":\"open\",\"words\":\"450\"}");
    assert_non_null(strstr(bytes_text(&same), "\"id\":\"n449\""));
    assert_ptr_equal(strchr(bytes_text(&same), '\n') + 1, same.data + same.len);
    bytes_free(&rows);
    bytes_free(&out);
    bytes_free(&same);
    close_room(&r);
}

/* Items are sent one by one; the server is killed in the middle. Each that got its 201 is there afterwards. */
TEST(serve_library_loses_nothing_acknowledged_to_a_kill) {
    struct room r;
    int acknowledged = 0;
    open_room(&r);
    for (int round = 0; round < 3; round++) {
        int fds[8];
        for (int i = 0; i < 4 + round; i++) {
            char body[200];
            snprintf(body, sizeof body, "{\"problem\":\"%d回目の%d番の問題\",\"text\":\"1+1=2\"}", round, i);
            done(&r, 201, "/v1/library/items", NULL, body);
            acknowledged++;
        }
        for (int i = 0; i < 8; i++) {
            char body[200];
            snprintf(body, sizeof body, "{\"problem\":\"%d回目のあとの%d番の問題\",\"text\":\"1+1=2\"}", round, i);
            fds[i] = desk_send(&r.desk, "/v1/library/items", body);
        }
        kill(r.desk.pid, SIGKILL);
        for (int i = 0; i < 8; i++) {
            struct bytes reply = {0};
            raw_read(&reply, fds[i]);
            acknowledged += raw_status(&reply) == 201;
            close(fds[i]);
            bytes_free(&reply);
        }
        assert_int_equal(desk_wait(&r.desk), 128 + SIGKILL);
        enter(&r);
        json_t *o = desk_post(&r.desk, 200, "/v1/library/search", "{\"words\":\"番の問題\"}");
        assert_true(desk_number(o, "total") >= acknowledged);
        acknowledged = (int)desk_number(o, "total");
        json_decref(o);
    }
    close_room(&r);
}

/* Two that decide on the same state at once: one of them is told so. */
TEST(serve_library_lets_one_of_two_through) {
    struct room r;
    open_room(&r);
    done(&r, 201, "/v1/library/items", NULL, item_body);
    for (int round = 1; round <= 20; round++) {
        int fds[4], passed = 0, stale = 0;
        for (int i = 0; i < 4; i++) {
            struct bytes request = {0};
            char body[100];
            snprintf(body, sizeof body, "{\"text\":\"%d+%d=%d\"}", round, i, round + i);
            bytes_printf(&request,
                         "POST /v1/library/versions/1 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                         "If-Match: \"e%d\"\r\nContent-Length: %zu\r\n\r\n%s",
                         round, strlen(body), body);
            fds[i] = raw_connect(r.desk.port);
            raw_send(fds[i], request.data, request.len);
            bytes_free(&request);
        }
        for (int i = 0; i < 4; i++) {
            struct bytes reply = {0};
            raw_read(&reply, fds[i]);
            passed += raw_status(&reply) == 200;
            stale += raw_status(&reply) == 412;
            close(fds[i]);
            bytes_free(&reply);
        }
        assert_int_equal(passed, 1);
        assert_int_equal(stale, 3);
    }
    close_room(&r);
}
