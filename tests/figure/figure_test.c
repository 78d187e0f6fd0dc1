/* Figures as data: types with their fields, and one way to JSON. */
#include <string.h>

#include "sansu/figure.h"
#include "test.h"

static const struct figure area = {
    .type = FIGURE_AREA,
    .field = {{"labels", FIGURE_TEXTS, 0, 2},
              {"width", FIGURE_NUMBER, 2, 1},
              {"rows", FIGURE_NUMBER_TABLE, 3, 3},
              {"unit", FIGURE_TEXT, 6, 1}},
    .n_fields = 4,
    .value = {{"つる", 0}, {"\"かめ\"", 0}, {"2.5", 0}, {"1", 0}, {"2", 0}, {"-3", 1}, {"本", 0}},
    .n_values = 7,
    .asked = "つるの数",
    .asked_label = 0,
};

TEST(a_figure_is_written_as_one_object) {
    struct bytes out = {0};
    figure_write_json(&out, &area);
    assert_string_equal(
        bytes_text(&out),
        "{\"type\":\"area\",\"labels\":[\"つる\",\"\\\"かめ\\\"\"],\"width\":2.5,\"rows\":[[1,2],[-3]],\"unit\":\"本\","
        "\"asked\":\"つるの数\",\"asked_label\":0}");
    bytes_clear(&out);
    figure_write_json(&out, &(struct figure){.asked = "和", .asked_label = -1});
    assert_string_equal(bytes_text(&out), "{\"type\":\"none\",\"asked\":\"和\"}");
    bytes_free(&out);
}

TEST(fields_are_found_by_name) {
    assert_int_equal(figure_find(&area, "width")->first, 2);
    assert_null(figure_find(&area, "wid"));
    assert_null(figure_find(&area, "lengths"));
}

TEST(each_type_knows_its_fields_and_their_kinds) {
    for (int t = 0; t < FIGURE_TYPES; t++)
        assert_int_equal((int)figure_type_find(figure_type_name((enum figure_type)t)), t);
    assert_int_equal((int)figure_type_find("polygon"), FIGURE_TYPES);
    assert_true(figure_type_has(FIGURE_UEKI, "length", FIGURE_NUMBER));
    assert_false(figure_type_has(FIGURE_UEKI, "length", FIGURE_TEXT));
    assert_false(figure_type_has(FIGURE_UEKI, "lengt", FIGURE_NUMBER));
    assert_false(figure_type_has(FIGURE_UEKI, "lap", FIGURE_NUMBER));
    assert_true(figure_type_has(FIGURE_BARS, "times", FIGURE_NUMBER));
    assert_true(figure_type_has(FIGURE_BARS, "times", FIGURE_NUMBERS));
    assert_true(figure_type_has(FIGURE_TABLE, "rows", FIGURE_NUMBER_TABLE));
}
