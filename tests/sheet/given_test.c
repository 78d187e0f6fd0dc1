/* Problems from a file: as they stand, and others of their kind. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "sansu/sheet.h"
#include "test.h"

static const char path[] = "build/given_test.jsonl";

static void given(const char *text) {
    struct err err = {0};
    assert_ok(file_write_atomic(path, text, strlen(text), &err), err);
}

TEST(own_problems_stand_as_they_are) {
    struct sheet_items items;
    struct err err = {0};
    given(
        "{\"id\":\"x\",\"problem\":\"木は何本ですか。\",\"answer\":\"31本\",\"unit\":\"本\",\"hints\":[\"線をかこう。\"],\"steps\":[{\"expression\":\"270÷9\",\"value\":\"30\"}]}\n"
        "ただの問題です。\n");
    assert_ok(sheet_own(&items, path, &err), err);
    assert_int_equal(items.n, 2);
    assert_string_equal(items.item[0].number, "31");
    assert_string_equal(items.item[0].hint[0], "線をかこう。");
    assert_int_equal(items.item[0].n_steps, 1);
    assert_string_equal(items.item[0].step[0].expression, "270÷9");
    assert_string_equal(items.item[0].step[0].unit, "");
    assert_string_equal(items.item[1].text, "ただの問題です。");
    assert_string_equal(items.item[1].answer, "");
    assert_int_equal(strlen(items.content), 64);
    sheet_items_free(&items);
    unlink(path);
}

static void refused(const char *text, const char *words) {
    struct sheet_items items;
    struct err err = {0};
    given(text);
    assert_false(sheet_own(&items, path, &err));
    assert_int_equal(err.code, ERR_INPUT);
    if (!strstr(err.message, words)) fail_msg("'%s' does not say '%s'", err.message, words);
    unlink(path);
}

TEST(a_file_that_holds_no_problem_is_refused_by_its_line) {
    refused("ある問題\n{\"text\":\"x\"}\n", "line 2: no object with a \"problem\"");
    refused("{\"problem\":3}\n", "line 1");
    refused("{\"problem\":\"x\"", "line 1");
    refused("\n\n", "no problems");
}

TEST(similar_problems_are_of_the_same_sub_type) {
    struct reader *reader;
    struct sheet_items items;
    struct err err = {0};
    given("270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。\n");
    assert_ok(reader_open(&reader, "models/sansu-reader", &err), err);
    assert_ok(sheet_like(&items, &(struct sheet_spec){.count = 5, .seed = 1}, reader, path, &err), err);
    assert_int_equal(items.n, 5);
    char first[80] = "";
    for (size_t i = 0; i < 5; i++) {
        const struct sheet_item *item = sheet_item_at(&items, i, &err);
        assert_ok(item != NULL, err);
        if (!i) snprintf(first, sizeof first, "%s", item->id);
        assert_memory_equal(item->id, "ueki.", 5);
        assert_memory_equal(item->id, first, strcspn(first, "-") + 1);
    }
    sheet_items_free(&items);
    given("きのうは雨でした。\n");
    assert_false(sheet_like(&items, &(struct sheet_spec){.count = 5, .seed = 1}, reader, path, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "problem 1 was not read"));
    reader_close(reader);
    unlink(path);
}

TEST(problems_of_an_array_are_those_of_a_file) {
    struct sheet_items file, array;
    struct err err = {0};
    json_t *list = json_loads("[\"ただの問題です。\",{\"problem\":\"木は何本ですか。\",\"answer\":\"31本\"}]", 0, NULL);
    given("ただの問題です。\n{\"problem\":\"木は何本ですか。\",\"answer\":\"31本\"}\n");
    assert_ok(sheet_own(&file, path, &err), err);
    assert_ok(sheet_own_array(&array, list, &err), err);
    assert_int_equal(array.n, file.n);
    for (size_t i = 0; i < file.n; i++) assert_string_equal(array.item[i].text, file.item[i].text);
    assert_string_equal(array.item[1].answer, "31本");
    assert_int_equal(strlen(array.content), 64);
    sheet_items_free(&file);
    sheet_items_free(&array);
    json_array_append_new(list, json_integer(3));
    assert_false(sheet_own_array(&array, list, &err));
    assert_non_null(strstr(err.message, "problem 3"));
    json_decref(list);
    unlink(path);
}
