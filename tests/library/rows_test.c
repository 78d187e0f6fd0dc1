/* Rows of the corpus: what comes in comes out as it was, twice is once, and decisions reach a store. */
#include <string.h>

#include "library/shelf.h"
#include "test.h"

static const char line[] =
    "{\"messages\":[{\"role\":\"user\",\"content\":\"270mの道に9mおきに木を植えます。何本ですか。\"},{\"role\":\"assistant\","
    "\"content\":\"270÷9=30、30+1=31\\n答え 31本\"}],\"sansu\":{\"id\":\"ueki.1\",\"answer\":\"31本\",\"family\":\"ueki\","
    "\"source\":\"手作り\",\"licence\":\"CC-BY-4.0\",\"teacher\":\"solver\",\"extra\":{\"book\":3,\"library\":{\"grade\":4,"
    "\"subtype\":\"ends\",\"tags\":[\"春\",\"木\"],\"state\":\"approved\"}}}}";

static bool take(struct shelf *s, struct library_taken *done, const char *text) {
    struct err err = {0};
    bool ok = library_take_row(done, s->library, text, strlen(text), &err);
    if (!ok) assert_int_equal(err.code, ERR_INPUT);
    return ok;
}

static void export(struct bytes *out, struct shelf *s) {
    const struct library_query all = {.limit = 0};
    struct err err = {0};
    int64_t item = 0;
    bool more = true;
    while (more) assert_ok(library_write_rows(out, s->library, &all, &item, out->len + 1, &more, &err), err);
}

TEST(rows_come_out_as_they_went_in) {
    struct shelf s, other;
    struct bytes out = {0}, again = {0};
    struct library_taken done = {0};
    shelf_open(&s);
    assert_true(take(&s, &done, line));
    assert_true(take(&s, &done, line));
    assert_true(take(&s, &done, "{\"problem\":\"1+1は?\"}"));
    assert_true(take(&s, &done, "{\"problem\":\"1+1は?\",\"solution\":\"1+1=2\"}"));
    assert_int_equal(done.rows, 4);
    assert_int_equal(done.items, 2);
    assert_int_equal(done.versions, 1);
    json_t *o = shelf_item(&s, 1);
    assert_string_equal(shelf_text(o, "state"), "open"); /* whatever the line says */
    assert_string_equal(shelf_text(o, "subtype"), "ends");
    assert_int_equal(json_integer_value(json_object_get(o, "grade")), 4);
    assert_int_equal(json_array_size(json_object_get(o, "tags")), 2);
    json_decref(o);
    export(&out, &s);
    assert_non_null(strstr(bytes_text(&out), "\"id\":\"ueki.1\",\"answer\":\"31本\",\"family\":\"ueki\""));
    assert_non_null(strstr(bytes_text(&out), "\"book\":3"));
    shelf_open(&other);
    for (const char *at = bytes_text(&out); *at; at = strchr(at, '\n') + 1) {
        struct err err = {0};
        assert_ok(library_take_row(&done, other.library, at, strcspn(at, "\n"), &err), err);
    }
    export(&again, &other);
    assert_int_equal(strncmp(bytes_text(&again), bytes_text(&out), strcspn(bytes_text(&out), "\n") + 1), 0);
    shelf_close(&other);
    shelf_close(&s);
    bytes_free(&out);
    bytes_free(&again);
}

TEST(rows_that_are_none_are_refused) {
    struct shelf s;
    struct library_taken done = {0};
    shelf_open(&s);
    assert_false(take(&s, &done, "{\"problem\":\"\"}"));
    assert_false(take(&s, &done, "[1]"));
    assert_false(take(&s, &done, "{\"problem\":\"a\",\"id\":\"a\\nb\"}"));
    assert_true(take(&s, &done, "{\"problem\":\"a\",\"id\":\"7\"}"));
    assert_false(take(&s, &done, "{\"problem\":\"b\",\"id\":\"7\"}"));
    shelf_close(&s);
}

static int64_t count_kept(struct corpus *c) {
    struct corpus_counts n;
    struct err err = {0};
    assert_ok(corpus_count(c, &n, &err), err);
    return n.decisions;
}

static bool count_row(void *context, const struct corpus_row *row, struct err *err) {
    (void)row, (void)err;
    ++*(int *)context;
    return true;
}

TEST(rows_that_were_decided_reach_a_store_once) {
    struct shelf s;
    struct scratch t;
    struct err err = {0};
    struct library_given given;
    int kept = 0;
    shelf_open(&s);
    int64_t first = shelf_add(&s, "1+1は?", "2", "1+1=2\n答え 2");
    assert_int_equal(shelf_decide(&s, first, "approve", NULL, NULL), LIBRARY_DONE);
    int64_t approved = s.event;
    int64_t second = shelf_add(&s, "1+2は?", "3", "1+2=3\n答え 3");
    assert_int_equal(shelf_decide(&s, second, "reject", "method", NULL), LIBRARY_DONE);
    shelf_add(&s, "1+3は?", "4", "1+3=4\n答え 4");
    struct corpus *store = scratch_open(&t);
    for (int i = 0; i < 2; i++) {
        assert_ok(library_give(&given, s.library, store, &err), err);
        assert_int_equal(given.kept, 1);
        assert_int_equal(given.dropped, 1);
        assert_int_equal(given.decisions, i ? 0 : 2);
    }
    assert_int_equal(count_kept(store), 2);
    s.event = approved;
    assert_int_equal(shelf_decide(&s, first, "reopen", NULL, NULL), LIBRARY_DONE);
    assert_int_equal(shelf_decide(&s, first, "reject", "other", "やめる"), LIBRARY_DONE);
    assert_ok(library_give(&given, s.library, store, &err), err);
    assert_int_equal(given.decisions, 1);
    assert_ok(corpus_scan(store, &(struct corpus_scan){.decided_by = "library"}, count_row, &kept, &err), err);
    assert_int_equal(kept, 0);
    scratch_close(&t, store);
    shelf_close(&s);
}
