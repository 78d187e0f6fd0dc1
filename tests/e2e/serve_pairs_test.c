/* Pairs over HTTP: no name before the vote, the truth behind it, and no vote is lost or changed. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "e2e/desk.h"
#include "e2e/folder.h"
#include "test.h"

static const char key[] =
    "number,item,left,right,left_outcome,right_outcome,left_false,right_false,left_chars,right_chars\n"
    "1,\"p\",student,teacher,wrong,right,1,0,100,110\n2,\"q\",teacher,student,right,right,0,0,100,300\n";
static const char pairs[] = "{\"number\":1,\"problem\":\"一\",\"left\":\"s1\",\"right\":\"t1\"}\n"
                            "{\"number\":2,\"problem\":\"二\",\"left\":\"t2\",\"right\":\"s2\"}\n";
static const char vote[] = "{\"number\":1,\"choice\":\"left\",\"by\":\"田中\",\"reason\":\"短い\"}";

static void enter(struct desk *d, const struct folder *f) {
    char flags[200];
    snprintf(flags, sizeof flags, "--quiet --pairs %s", f->dir);
    desk_open(d, flags);
}

static void open_room(struct desk *d, struct folder *f) {
    folder_make(f);
    folder_write_text(f, "key.csv", key);
    folder_write_text(f, "pairs.jsonl", pairs);
    enter(d, f);
}

TEST(serve_pairs_names_nobody_before_the_vote) {
    struct desk d;
    struct folder f;
    struct bytes reply = {0};
    open_room(&d, &f);
    assert_int_equal(raw_get(&reply, d.port, "/v1/pairs"), 200);
    assert_non_null(strstr(raw_body(&reply), "\"present\":true,\"pairs\":2,\"votes\":0}"));
    assert_int_equal(raw_post(&reply, d.port, "/v1/pairs/next", "{\"by\":\"田中\"}"), 200);
    assert_non_null(strstr(raw_body(&reply), "\"number\":1,\"problem\":\"一\",\"left\":\"s1\",\"right\":\"t1\"}"));
    assert_null(strstr(bytes_text(&reply), "teacher"));
    assert_null(strstr(bytes_text(&reply), "wrong"));
    json_t *o = desk_post(&d, 201, "/v1/pairs/votes", vote);
    assert_string_equal(desk_text(o, "left.system"), "student");
    assert_string_equal(desk_text(o, "right.outcome"), "right");
    json_decref(o);
    json_decref(desk_post(&d, 409, "/v1/pairs/votes", vote));
    o = desk_post(&d, 200, "/v1/pairs/next", "{\"by\":\"田中\"}");
    assert_int_equal(desk_number(o, "number"), 2);
    assert_int_equal(desk_number(o, "voted"), 1);
    json_decref(o);
    desk_close(&d);
    bytes_free(&reply);
    folder_remove(&f);
}

TEST(serve_pairs_keeps_votes_through_a_kill) {
    struct desk d;
    struct folder f;
    open_room(&d, &f);
    json_decref(desk_post(&d, 201, "/v1/pairs/votes", vote));
    kill(d.pid, SIGKILL);
    desk_wait(&d);
    enter(&d, &f);
    json_t *o = desk_get(&d, 200, "/v1/pairs");
    assert_int_equal(desk_number(o, "votes"), 1);
    json_decref(o);
    json_decref(desk_post(&d, 409, "/v1/pairs/votes", vote));
    desk_close(&d);
    folder_remove(&f);
}

TEST(serve_pairs_refuses_what_is_no_vote) {
    static const char *const bad[] = {"{\"number\":3,\"choice\":\"left\",\"by\":\"a\"}",
                                      "{\"number\":1,\"choice\":\"up\",\"by\":\"a\"}",
                                      "{\"number\":1,\"choice\":\"left\",\"by\":\"\"}",
                                      "{\"number\":1,\"choice\":\"left\"}",
                                      "{\"number\":1,\"choice\":\"left\",\"by\":\"a\\nb\"}",
                                      "{\"number\":\"1\",\"choice\":\"left\",\"by\":\"a\"}",
                                      "{\"number\":1,\"choice\":\"left\",\"by\":\"a\",\"system\":\"teacher\"}"};
    struct desk d;
    struct folder f;
    open_room(&d, &f);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) json_decref(desk_post(&d, 400, "/v1/pairs/votes", bad[i]));
    json_decref(desk_post(&d, 400, "/v1/pairs/next", "{}"));
    desk_close(&d);
    folder_remove(&f);
}

TEST(serve_without_pairs_says_so) {
    struct desk d;
    desk_open(&d, "--quiet");
    json_t *o = desk_get(&d, 200, "/v1/pairs");
    assert_true(json_is_false(json_object_get(o, "present")));
    json_decref(o);
    json_decref(desk_post(&d, 404, "/v1/pairs/next", "{\"by\":\"a\"}"));
    json_decref(desk_post(&d, 404, "/v1/pairs/votes", vote));
    desk_close(&d);
}
