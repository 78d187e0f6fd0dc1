/* example_test.c - what a reader learns from says the same as the record. */
#include "reading/example.h"

#include <stdio.h>
#include <string.h>

#include "../problem/families.h"
#include "seeds.h"
#include "test.h"

static struct example e;

static const char *given(const struct problem *p, const char *name) {
    for (int i = 0; i < p->n_given; i++)
        if (strcmp(p->given[i].name, name) == 0) return p->given[i].text;
    return NULL;
}

/* The quantity that an example names is the record's number, the word its word. */
static void check_slot(const struct form *f, int slot, const struct problem *p) {
    const char *text = given(p, f->slot[slot].name);
    char number[48];
    bool tenths = strcmp(f->slot[slot].unit, "割") == 0; /* 5割 is 50 of 100 */
    if (f->part[slot] == FORM_QUANTITY && e.value[slot] >= 0 && !tenths &&
        strspn(text, "0123456789.") == strlen(text)) {
        const struct mention *m = &e.stream.mention[e.value[slot]];
        number[0] = 0;
        ratio_print_decimal(number, sizeof number, m->fraction ? ratio_from_int((int64_t)m->value.den) : m->value);
        if (m->n_parts == 1 && strcmp(number, text) != 0)
            fail_msg("%s: %s is %s in %s", f->name, f->slot[slot].name, number, p->text);
    }
    if (f->part[slot] == FORM_WORD && e.words.last[slot] >= e.words.first[slot]) {
        size_t start = e.stream.at[e.words.first[slot]];
        if (strncmp(e.text.data + start, text, strlen(text) < 3 ? strlen(text) : 3) != 0 &&
            !strpbrk(text, "<[0123456789"))
            fail_msg("%s: %s is not %s in %s", f->name, f->slot[slot].name, text, e.text.data);
    }
}

TEST(examples_of_every_sub_type_name_the_quantities_and_words_of_the_record) {
    struct forms forms;
    struct problem p = {0};
    struct err err = {0};
    int made = 0, all = 0;
    assert_ok(forms_open(&forms, &err), err);
    for (int i = 0; i < forms.n; i++)
        for (uint64_t seed = 1; seed <= (uint64_t)seeds(2, 6); seed++) {
            const struct form *f = &forms.form[i];
            const struct problem_options o = {.subtype = problem_subtype_at(f->family, f->subtype).id,
                                              .voice = seed % 2 ? "any" : NULL,
                                              .marked = true};
            if (!family_is_wanted(f->family)) continue;
            assert_ok(problem_generate(&p, f->family, seed, &o, &err), err);
            all++;
            if (!example_make(&e, &forms, &p)) continue;
            made++;
            assert_int_equal(e.form, i);
            for (int k = 0; k < f->n_slots; k++) check_slot(f, k, &p);
        }
    assert_true(made * 100 >= all * 97);
    problem_free(&p);
    example_free(&e);
    forms_close(&forms);
}

TEST(forms_are_found_by_their_names) {
    struct forms forms;
    struct err err = {0};
    assert_ok(forms_open(&forms, &err), err);
    for (int i = 0; i < forms.n; i++) assert_int_equal(forms_find(&forms, forms.form[i].name), i);
    assert_int_equal(forms_find(&forms, "ueki/nothing"), -1);
    assert_int_equal(forms_find(&forms, ""), -1);
    forms_close(&forms);
}

TEST(a_text_to_be_declined_has_no_form) {
    example_decline(&e, "今日の天気は?", strlen("今日の天気は?"));
    assert_int_equal(e.form, -1);
    assert_true(e.stream.n > 0);
    example_free(&e);
}

/* 「6m85cmは何cmですか。」 has a slot for each. */
TEST(a_quantity_of_two_units_may_fill_two_slots) {
    struct forms forms;
    struct problem p = {0};
    struct err err = {0};
    assert_ok(forms_open(&forms, &err), err);
    int family = problem_family_find("kansan"), n = 0;
    for (int i = 0; i < 20; i++) {
        struct problem_options o = {.subtype = "mixed", .marked = true};
        assert_ok(problem_generate(&p, family, (uint64_t)i, &o, &err), err);
        n += example_make(&e, &forms, &p);
        assert_int_not_equal(e.value[0], e.value[1]);
    }
    assert_int_equal(n, 20);
    problem_free(&p);
    forms_close(&forms);
}
