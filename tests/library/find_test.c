/* Finding items: words of one character and of many, filters, pages. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "library/shelf.h"
#include "test.h"

TEST(find_knows_two_characters_and_one) {
    struct shelf s;
    shelf_open(&s);
    shelf_add(&s, "兄は時速48kmの速さで走ります。2時間で何km進みますか。", "96km", "48×2=96(km)\n答え 96km");
    shelf_add(&s, "カメとつるが合わせて8匹います。", "", "8-3=5\n答え 5匹");
    static const struct {
        const char *words;
        int found;
    } cases[] = {{"速さ", 1},      {"兄", 1},      {"48", 1},   {"4", 0},
                 {"96km", 1},      {"かめ", 1},    {"カメ", 1}, {"８匹", 1},
                 {"匹", 1},        {"植木算", 2},  {"ueki", 2}, {"", 2},
                 {"速さ カメ", 0}, {"兄 速さ", 1}, {"さ速", 0}, {"走ります。2時間", 1},
                 {"\" OR 1", 0},   {"* NEAR(", 0}, {"、。", 0}, {"つるが合わせて", 1}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int found = shelf_found(&s, cases[i].words);
        if (found != cases[i].found) fail_msg("'%s' finds %d", cases[i].words, found);
    }
    shelf_close(&s);
}

/* What an item said before an edit is not found any more; after taking the edit back it is. */
TEST(find_follows_the_newest_version) {
    struct shelf s;
    struct err err = {0};
    shelf_open(&s);
    int64_t item = shelf_add(&s, "何本ですか。", "", "桜の木 1+1=2");
    const struct library_hand hand = {.item = item, .seen = s.event};
    assert_int_equal(library_edit(s.library, &hand, "梅の木 1+1=2", &s.event, &err), LIBRARY_DONE);
    assert_int_equal(shelf_found(&s, "桜の"), 0);
    assert_int_equal(shelf_found(&s, "梅の"), 1);
    assert_int_equal(shelf_decide(&s, item, "undo", NULL, NULL), LIBRARY_DONE);
    assert_int_equal(shelf_found(&s, "桜の"), 1);
    shelf_close(&s);
}

TEST(find_filters_and_pages) {
    struct shelf s;
    struct err err = {0};
    char problem[80];
    int seen = 0;
    shelf_open(&s);
    assert_ok(library_begin(s.library, &err), err);
    for (int i = 1; i <= 120; i++) {
        snprintf(problem, sizeof problem, "%d人に1こずつ配ると何こいりますか。", i);
        int64_t item = shelf_add(&s, problem, "", i % 2 ? "【式】1+1=2(こ)\n答え 2こ" : "【式】1+1=3(こ)\n答え 3こ");
        if (i % 10 == 1) assert_int_equal(shelf_decide(&s, item, "approve", NULL, NULL), LIBRARY_DONE);
    }
    assert_ok(library_commit(s.library, &err), err);
    struct library_query q = {.state = "open"};
    for (int page = 0; page < 10; page++) {
        json_t *o = shelf_list(&s, &q);
        seen += (int)json_array_size(json_object_get(o, "items"));
        q.before = json_integer_value(json_object_get(o, "next"));
        assert_int_equal(json_integer_value(json_object_get(o, "total")), 108);
        json_decref(o);
        if (!q.before) break;
    }
    assert_int_equal(seen, 108);
    json_t *o = shelf_list(&s, &(struct library_query){.verdict = "defect", .limit = 3});
    assert_int_equal(json_integer_value(json_object_get(o, "total")), 60);
    assert_int_equal(json_array_size(json_object_get(o, "items")), 3);
    json_decref(o);
    o = shelf_list(&s, &(struct library_query){.words = "12人", .family = "ueki"});
    assert_int_equal(json_integer_value(json_object_get(o, "total")), 1);
    json_decref(o);
    o = shelf_list(&s, &(struct library_query){.tag = "a"});
    assert_int_equal(json_integer_value(json_object_get(o, "total")), 0);
    json_decref(o);
    shelf_close(&s);
}

TEST(find_counts_the_whole) {
    struct shelf s;
    struct err err = {0};
    struct bytes out = {0};
    shelf_open(&s);
    int64_t item = shelf_add(&s, "何本ですか。", "", "1+1=2");
    const struct library_hand hand = {.item = item, .seen = s.event};
    assert_int_equal(library_set_tags(s.library, &hand, "春", &s.event, &err), LIBRARY_DONE);
    assert_ok(library_write_summary(&out, s.library, &err), err);
    assert_int_equal(strncmp(bytes_text(&out), "\"items\":1,\"bytes\":", 18), 0);
    assert_true(strtol(bytes_text(&out) + 18, NULL, 10) >= 4096);
    assert_string_equal(strstr(bytes_text(&out), "\"states\""),
                        "\"states\":[{\"items\":1,\"id\":\"open\",\"name\":\"open\"}],"
                        "\"families\":[{\"items\":1,\"id\":\"ueki\",\"name\":\"植木算\"}],"
                        "\"tags\":[{\"items\":1,\"id\":\"春\",\"name\":\"春\"}]");
    bytes_free(&out);
    shelf_close(&s);
}
