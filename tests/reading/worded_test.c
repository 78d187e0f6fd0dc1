/* worded_test.c - marked texts of people as examples. */
#include "reading/worded.h"

#include <string.h>

#include "test.h"

static const struct forms *forms(void) {
    static struct forms f;
    struct err err = {0};
    if (!f.n) assert_ok(forms_open(&f, &err), err);
    return &f;
}

static int slot_of(const struct form *f, const char *name) {
    for (int i = 0; i < f->n_slots; i++)
        if (strcmp(f->slot[i].name, name) == 0) return i;
    return -1;
}

TEST(a_marked_text_says_which_quantity_fills_each_slot) {
    static const char line[] = "tabibito/pond dir=1 asked=0|2人が1周{L}900mの池を、分速{f}70mと分速{v}60mで回ります。";
    struct example e = {0};
    struct err err = {0};
    assert_ok(worded_example(&e, forms(), line, strlen(line), &err), err);
    const struct form *f = &forms()->form[e.form];
    assert_string_equal(f->name, "tabibito/pond");
    assert_string_equal(bytes_text(&e.text), "2人が1周900mの池を、分速70mと分速60mで回ります。");
    assert_int_equal(e.value[slot_of(f, "L")], 2);
    assert_int_equal(e.value[slot_of(f, "f")], 3);
    assert_int_equal(e.value[slot_of(f, "v")], 4);
    assert_int_equal(e.value[slot_of(f, "dir")], 1);
    assert_true(e.no_words);
    example_free(&e);
}

TEST(a_marked_text_is_brought_into_canonical_form) {
    static const char line[] = "ueki/ends asked=0|道(みち)の長さは{L}２７０メートル、\\n{s}九ｍおき。\\n木(き)は何本?";
    struct example e = {0};
    struct err err = {0};
    assert_ok(worded_example(&e, forms(), line, strlen(line), &err), err);
    const struct form *f = &forms()->form[e.form];
    assert_null(strstr(bytes_text(&e.text), "みち"));
    assert_int_equal(e.stream.n_mentions, 2);
    assert_int_equal(e.value[slot_of(f, "L")], 0);
    assert_int_equal(e.value[slot_of(f, "s")], 1);
    assert_int_equal(e.stream.mention[0].value.num, 270);
    assert_int_equal(e.stream.mention[1].value.num, 9);
    example_free(&e);
}

TEST(a_line_that_is_no_template_says_why) {
    static const struct {
        const char *line, *why;
    } cases[] = {{"木は何本ですか。", "FAMILY/SUBTYPE"},
                 {"ueki/nowhere asked=0|{L}9m", "no sub-type ueki/nowhere"},
                 {"ueki/ends shape=0|{L}9m", "no choice 'shape'"},
                 {"ueki/ends asked=7|{L}9m{s}3m", "is no choice of 1"},
                 {"ueki/ends asked=間の数|{L}9m{s}3m", "is no choice of 1"},
                 {"ueki/ends asked=0|{L}9m{x}3m", "no quantity 'x'"},
                 {"ueki/ends asked=0|{L}9mの{s}道", "no quantity for 's'"},
                 {"ueki/ends asked=0|{L}9m", "no quantity for 's'"}};
    struct example e = {0};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct err err = {0};
        assert_false(worded_example(&e, forms(), cases[i].line, strlen(cases[i].line), &err));
        assert_non_null(strstr(err.message, cases[i].why));
    }
    example_free(&e);
}
