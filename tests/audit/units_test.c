/* units_test.c - which unit stands where, and which two are one. */
#include <string.h>

#include "audit/units.h"
#include "test.h"

static const struct text_unit *unit_of(const char *text, size_t at) {
    static struct audit_view view;
    struct arena arena;
    struct err err = {0};
    size_t end;
    arena_init(&arena);
    assert_ok(audit_view_init(&view, text, strlen(text), &arena, &err), err);
    const struct text_unit *unit = audit_unit_after(&view, at, &end);
    arena_free(&arena);
    return unit;
}

TEST(units_after_a_number) {
    assert_string_equal(unit_of("31本です", 2)->spelling[0], "本");
    assert_string_equal(unit_of("31(か所)", 2)->spelling[0], "か所");
    assert_string_equal(unit_of("24cm²", 2)->spelling[0], "cm²");
    assert_string_equal(unit_of("24㎠", 2)->spelling[0], "cm²");
    assert_string_equal(unit_of("24 cm", 2)->spelling[0], "cm");
    assert_string_equal(unit_of("12こ", 2)->spelling[0], "個");
    assert_null(unit_of("12これは", 2));
    assert_null(unit_of("12です", 2));
    assert_null(unit_of("12mn", 2));
}

TEST(one_unit_under_two_names) {
    assert_true(audit_unit_same(unit_of("1人", 1), unit_of("1名", 1)));
    assert_true(audit_unit_same(unit_of("1分", 1), unit_of("1時間", 1)));
    assert_false(audit_unit_same(unit_of("1cm", 1), unit_of("1cm²", 1)));
    assert_false(audit_unit_same(unit_of("1本", 1), unit_of("1個", 1)));
}
