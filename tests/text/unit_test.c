/* unit_test.c - the table of units is whole: physical ones first, each spelling once. */
#include <string.h>

#include "base/utf8.h"
#include "test.h"
#include "text/unit.h"

TEST(physical_units_come_first_with_a_factor) {
    bool counters = false;
    for (size_t i = 0; text_unit_at(i); i++) {
        const struct text_unit *u = text_unit_at(i);
        counters |= u->den == 0;
        assert_int_equal(u->den == 0, counters);
        assert_true(u->den == 0 || (u->num > 0 && u->den > 0 && u->power > 0));
        assert_non_null(u->spelling[0]);
    }
}

/* The first characters of kana, kanji and signs in one; none is longer than three bytes. */
static uint32_t head(const char *spelling) {
    uint32_t c;
    utf8_decode(&c, spelling, strlen(spelling));
    return c;
}

TEST(every_spelling_begins_as_units_may_and_nothing_else_does) {
    bool seen[0x10000] = {false};
    for (size_t i = 0; text_unit_at(i); i++) {
        for (size_t k = 0; k < TEXT_SPELLINGS && text_unit_at(i)->spelling[k]; k++)
            seen[head(text_unit_at(i)->spelling[k])] = true;
        for (size_t k = 0; k < TEXT_LOOSE && text_unit_at(i)->loose[k]; k++)
            seen[head(text_unit_at(i)->loose[k])] = true;
    }
    for (uint32_t c = 0; c < 0x10000; c++)
        if (text_unit_may_begin(c) != seen[c]) fail_msg("U+%04X", c);
    assert_false(text_unit_may_begin(0x10000 + 'm'));
}

static bool spells(const struct text_unit *u, const char *words) {
    for (size_t k = 0; k < TEXT_SPELLINGS && u->spelling[k]; k++)
        if (strcmp(u->spelling[k], words) == 0) return true;
    for (size_t k = 0; k < TEXT_LOOSE && u->loose[k]; k++)
        if (strcmp(u->loose[k], words) == 0) return true;
    return false;
}

TEST(no_spelling_names_two_units) {
    for (size_t i = 0; text_unit_at(i); i++)
        for (size_t k = 0; k < TEXT_SPELLINGS && text_unit_at(i)->spelling[k]; k++)
            for (size_t j = 0; text_unit_at(j); j++)
                if (j != i && spells(text_unit_at(j), text_unit_at(i)->spelling[k]))
                    fail_msg("%s", text_unit_at(i)->spelling[k]);
}

TEST(a_unit_is_found_by_its_whole_spelling) {
    assert_ptr_equal(text_unit_spelt("cm²", strlen("cm²")), text_unit_spelt("平方cm", strlen("平方cm")));
    assert_ptr_equal(text_unit_spelt("km/h", 2), text_unit_spelt("キロメートル", strlen("キロメートル")));
    assert_null(text_unit_spelt("cmx", 3));
    assert_null(text_unit_spelt("", 0));
}

TEST(a_pace_is_found_in_front_of_its_number) {
    assert_int_equal(text_pace_before("歩く速さは分速80m", strlen("歩く速さは分速")), 1);
    assert_int_equal(text_pace_before("毎時4km", strlen("毎時")), 2);
    assert_int_equal(text_pace_before("速さは80m", strlen("速さは")), -1);
    assert_int_equal(text_pace_before("", 0), -1);
    assert_int_equal(text_pace_at(2)->seconds, 3600);
}

TEST(a_pace_is_known_by_its_whole_name) {
    assert_int_equal(text_pace_named("時速km", strlen("時速")), text_pace_before("時速", strlen("時速")));
    assert_string_equal(text_pace_at(text_pace_named("分速", strlen("分速")))->name, "分速");
    assert_int_equal(text_pace_named("時速km", strlen("時速km")), -1);
    assert_int_equal(text_pace_named("", 0), -1);
}

static const struct text_unit *unit(const char *spelling) { return text_unit_spelt(spelling, strlen(spelling)); }

TEST(units_of_one_dimension_and_power_are_alike) {
    assert_true(text_unit_alike(unit("cm"), unit("km")));
    assert_true(text_unit_alike(unit("分"), unit("時間")));
    assert_false(text_unit_alike(unit("cm"), unit("cm²")));
    assert_false(text_unit_alike(unit("m"), unit("g")));
    assert_false(text_unit_alike(unit("人"), unit("人"))); /* counted, not measured */
    assert_false(text_unit_alike(unit("m"), NULL));
}
