/* A record from its id, and its drawing. */
#include <string.h>

#include "sansu/problem_draw.h"
#include "test.h"

TEST(an_id_gives_its_problem_again) {
    struct problem p = {0}, again = {0};
    for (int f = 0; f < problem_family_count(); f += 7)
        for (int method = 0; method < 2; method++) {
            struct problem_options o = {.method = method};
            struct err err = {0};
            assert_ok(problem_generate(&p, f, 0xabcdef + (uint64_t)f, &o, &err), err);
            assert_true(problem_is_id(p.id));
            assert_ok(problem_from_id(&again, p.id, &err), err);
            assert_string_equal(p.text, again.text);
            assert_string_equal(p.solution, again.solution);
        }
    problem_free(&p);
    problem_free(&again);
}

TEST(what_is_no_id_is_none) {
    static const char *const no[] = {"",
                                     "ueki",
                                     "ueki.ends",
                                     "ueki.ends.1",
                                     "ueki.ends.1-",
                                     "ueki.ends.1-12 ",
                                     "ueki.ends.1-12.",
                                     "ueki.ends.1-12.x",
                                     "ueki.ends.1-12.2.",
                                     "木は何本ですか。"};
    struct problem p = {0};
    for (size_t i = 0; i < sizeof no / sizeof no[0]; i++) {
        struct err err = {0};
        if (problem_is_id(no[i])) fail_msg("'%s'", no[i]);
        assert_false(problem_from_id(&p, no[i], &err));
        assert_int_equal(err.code, ERR_INPUT);
    }
    problem_free(&p);
}

TEST(an_id_of_other_options_or_another_version_is_refused) {
    static const char *const other[] = {"nobody.ends.1-0000000000000001", "ueki.nothing.1-0000000000000001",
                                        "ueki.ends.7-0000000000000001", "ueki.ends.1-1"};
    struct problem p = {0};
    for (size_t i = 0; i < sizeof other / sizeof other[0]; i++) {
        struct err err = {0};
        assert_false(problem_from_id(&p, other[i], &err));
        assert_int_equal(err.code, ERR_INPUT);
    }
    problem_free(&p);
}

TEST(a_record_is_drawn_with_its_steps) {
    static struct drawing d;
    struct problem p = {0};
    struct err err = {0};
    struct problem_options o = {.subtype = "ends"};
    assert_ok(problem_generate(&p, problem_family_find("ueki"), 5, &o, &err), err);
    assert_true(problem_draw(&d, &p, FIGURE_PROBLEM, &err));
    assert_null(strstr(d.texts.data + d.desc, p.answer));
    assert_true(problem_draw(&d, &p, FIGURE_SOLVED, &err));
    assert_non_null(strstr(d.texts.data + d.desc, p.answer));
    drawing_free(&d);
    problem_free(&p);
}
