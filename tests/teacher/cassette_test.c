/* Cassettes: what was recorded plays, once each, without the key; other files are named. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "sansu/teacher.h"
#include "test.h"

static const char key[] = "sk-test-SECRET-0123456789";

/* A transport of this test's own: answers at once with what the body asks for. */
static struct teacher_call *pending;
static bool fake_start(void *context, struct teacher_call *call, struct err *err) {
    (void)context, (void)err;
    call->status = 200;
    call->complete = call->left = true;
    bytes_clear(&call->reply);
    bytes_append(&call->reply, call->body.data, call->body.len);
    bytes_append(&call->reply, "\0\xFF", call->body.data[0] == 'b' ? 2 : 0); /* not text */
    bytes_append_string(
        &call->reply_headers,
        "content-type: x\nset-cookie: sk-test-SECRET-0123456789\nrequest-id: sk-test-SECRET-0123456789\n");
    pending = call;
    return true;
}
static bool fake_wait(void *context, int ms, struct teacher_call **out, struct err *err) {
    (void)context, (void)ms, (void)err;
    *out = pending;
    pending = NULL;
    return true;
}
static void fake_close(void *context) { (void)context; }

static void exchange(struct teacher_transport *t, const char *body, struct bytes *reply) {
    struct teacher_call call = {.method = "POST",
                                .url = "http://127.0.0.1/v1/messages",
                                .headers = "x-api-key: sk-test-SECRET-0123456789\n"},
                        *done = NULL;
    struct err err = {0};
    bytes_append_string(&call.body, body);
    assert_ok(t->start(t->context, &call, &err) && t->wait(t->context, 0, &done, &err), err);
    assert_ptr_equal(done, &call);
    bytes_clear(reply);
    bytes_append(reply, bytes_text(&call.reply), call.reply.len);
    teacher_call_clear(&call);
}

TEST(cassette_plays_what_was_recorded_and_holds_no_key) {
    char path[] = "/tmp/sansu-tape-XXXXXX";
    struct teacher_transport inner = {NULL, fake_start, fake_wait, fake_close}, t;
    struct bytes reply = {0}, tape = {0};
    struct err err = {0};
    close(mkstemp(path));
    assert_ok(teacher_cassette_record(&t, &inner, path, key, &err), err);
    exchange(&t, "a sk-test-SECRET-0123456789", &reply);
    exchange(&t, "b", &reply);
    exchange(&t, "c", &reply);
    t.close(t.context);
    assert_ok(file_read_all(&tape, path, 1 << 20, &err), err);
    assert_null(strstr(tape.data, key));
    assert_null(strstr(tape.data, "cookie"));
    assert_ok(teacher_cassette_replay(&t, path, &err), err);
    exchange(&t, "c", &reply);
    assert_string_equal(reply.data, "c");
    exchange(&t, "b", &reply);
    assert_int_equal(reply.len, 3);
    assert_memory_equal(reply.data, "b\0\xFF", 3);
    struct teacher_call again = {.method = "POST", .url = "http://other/v1/messages", .headers = ""};
    bytes_append_string(&again.body, "b");
    assert_false(t.start(t.context, &again, &err));
    assert_int_equal(err.code, ERR_INPUT);
    teacher_call_clear(&again);
    t.close(t.context);
    bytes_free(&reply);
    bytes_free(&tape);
    unlink(path);
}

TEST(cassette_strange_files_are_named) {
    static const char *const bad[] = {"x\n", "[]\n", "{\"a\":1}\nnull\n"};
    struct teacher_transport t;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char path[] = "/tmp/sansu-tape-XXXXXX";
        struct err err = {0};
        close(mkstemp(path));
        assert_ok(file_write_atomic(path, bad[i], strlen(bad[i]), &err), err);
        assert_false(teacher_cassette_replay(&t, path, &err));
        assert_int_equal(err.code, ERR_INPUT);
        unlink(path);
    }
}
