/* Figures of problems from outside: their own, or that of the problem as it was read. */
#include <jansson.h>
#include <string.h>

#include "sansu/sheet.h"
#include "test.h"

static const char own[] =
    "[{\"problem\":\"270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。\",\"answer\":\"31本\"},"
    "{\"problem\":\"270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。\",\"answer\":\"30本\"},"
    "\"きのうは雨でした。あしたは何でしょう。\","
    "{\"problem\":\"道があります。\",\"figure\":{\"type\":\"ueki\",\"shape\":\"line\",\"ends\":2,\"length\":270,\"spacing\":9,\"unit\":\"m\","
    "\"asked\":\"木の数\"}},"
    "{\"problem\":\"道があります。\",\"figure\":{\"type\":\"ueki\"}}]";

TEST(a_sure_reading_or_a_record_gives_a_figure_and_the_others_are_named) {
    struct sheet_items items;
    struct reader *reader;
    struct bytes bare = {0};
    struct err err = {0};
    json_t *list = json_loads(own, 0, NULL);
    assert_ok(reader_open(&reader, "models/sansu-reader", &err), err);
    assert_ok(sheet_own_array(&items, list, &err), err);
    assert_ok(sheet_find_figures(&items, reader, &err), err);
    assert_non_null(items.item[0].solved);
    assert_string_equal(items.item[0].solved->answer, "31本");
    assert_int_equal(items.item[3].figure->type, FIGURE_UEKI);
    assert_string_equal(items.item[3].figure->asked, "木の数");
    sheet_name_bare(&bare, &items); /* another answer, no problem, fields that do not go together */
    assert_string_equal(bytes_text(&bare), "2, 3, 5");
    bytes_free(&bare);
    sheet_items_free(&items);
    reader_close(reader);
    json_decref(list);
}

TEST(a_figure_of_an_unknown_type_is_refused_with_its_problem) {
    struct sheet_items items;
    struct err err = {0};
    json_t *list = json_loads("[\"あ\",{\"problem\":\"い\",\"figure\":{\"type\":\"tree\"}}]", 0, NULL);
    assert_false(sheet_own_array(&items, list, &err));
    assert_string_equal(err.message, "problem 2: figure: there is no type 'tree'");
    json_decref(list);
}
