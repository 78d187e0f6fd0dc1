/* measure_test.c - quantities of a text in the units of the roles that they fill. */
#include "reading/measure.h"

#include <stdio.h>
#include <string.h>

#include "test.h"

static const struct form *form(const char *name) {
    static struct forms forms;
    struct err err = {0};
    if (!forms.n) assert_ok(forms_open(&forms, &err), err);
    int i = forms_find(&forms, name);
    assert_true(i >= 0);
    return &forms.form[i];
}

static int slot_of(const struct form *f, const char *name) {
    for (int i = 0; i < f->n_slots; i++)
        if (strcmp(f->slot[i].name, name) == 0) return i;
    fail_msg("no slot %s", name);
    return -1;
}

/* The first quantities of the text fill the slots named in `slots`, "L|s"; what slot `of` is then: "1.2 km". */
static const char *measured(const char *subtype, const char *text, const char *slots, const char *of) {
    static struct stream s;
    static char out[80];
    const struct form *f = form(subtype);
    struct parse p = {.form = 0};
    struct ratio value;
    const struct text_unit *unit;
    struct err err = {0};
    char number[48] = "";
    stream_make(&s, text, strlen(text));
    for (int i = 0; i < FORM_SLOTS; i++) p.value[i] = -1;
    for (int i = 0; *slots; i++) {
        char name[8];
        size_t n = strcspn(slots, "|");
        snprintf(name, sizeof name, "%.*s", (int)n, slots);
        p.value[slot_of(f, name)] = i;
        slots += n + (slots[n] == '|');
    }
    if (!measure_quantity(&value, &unit, &p, f, slot_of(f, of), &s, &err)) return "refused";
    ratio_print_decimal(number, sizeof number, value);
    snprintf(out, sizeof out, "%s %s", number, unit ? unit->spelling[0] : "");
    return out;
}

TEST(all_lengths_of_a_problem_are_in_one_unit_in_which_they_are_whole) {
    assert_string_equal(measured("ueki/ends", "0.27km 9m", "L|s", "L"), "270 m");
    assert_string_equal(measured("ueki/ends", "270m 9m", "L|s", "s"), "9 m");
    assert_string_equal(measured("ueki/ends", "3m 7.5cm", "L|s", "L"), "3000 mm");
    assert_string_equal(measured("ueki/ends", "3m 7.5cm", "L|s", "s"), "75 mm");
}

TEST(speeds_are_per_what_the_role_says) {
    assert_string_equal(measured("tsurukame_michi/minutes", "毎分70m 16分", "a|t", "a"), "70 m");
    assert_string_equal(measured("tsurukame_michi/minutes", "時速4.2km 16分", "a|t", "a"), "70 m");
    assert_string_equal(measured("suiso/leak", "毎分6L", "i", "i"), "6 L");
}

TEST(times_are_in_the_unit_of_the_pace) {
    assert_string_equal(measured("ryusui_nagare/stop", "時速10km 30分", "S|m", "m"), "0.5 時間");
    assert_string_equal(measured("ryusui3/round_way", "時速6km 3時間12分", "S|T", "T"), "3.2 時間");
}

TEST(what_is_measured_otherwise_does_not_fit) {
    assert_string_equal(measured("ueki/ends", "270円 9m", "L|s", "s"), "refused");
    assert_string_equal(measured("tsurukame_michi/minutes", "70円 16分", "a|t", "a"), "refused");
    assert_string_equal(measured("tsurukame_michi/minutes", "毎分70m 16cm", "a|t", "t"), "refused");
}

TEST(a_word_for_the_pace_is_that_of_the_quantity) {
    static struct stream s;
    const struct form *f = form("tabibito/meet");
    struct parse p = {.form = 0};
    static const char text[] = "1950m 分速70m 分速60m";
    stream_make(&s, text, strlen(text));
    for (int i = 0; i < FORM_SLOTS; i++) p.value[i] = -1;
    p.value[slot_of(f, "f")] = 1;
    assert_string_equal(measure_pace(&p, f, slot_of(f, "ru"), &s), "分速");
    assert_null(measure_pace(&p, f, slot_of(f, "p"), &s));
}

/* The first quantity of the text, for a slot. */
static bool may_fit(const char *subtype, const char *text, const char *slot) {
    static struct stream s;
    const struct form *f = form(subtype);
    stream_make(&s, text, strlen(text));
    return measure_may_fit(f, slot_of(f, slot), &s.mention[0]);
}

TEST(some_quantities_fit_a_role_whatever_else_the_text_says) {
    assert_true(may_fit("ueki/ends", "270m", "L"));
    assert_true(may_fit("tsurukame_michi/minutes", "時速4.2km", "a"));
    assert_true(may_fit("wariai/off", "3割5分", "R"));
    assert_true(may_fit("wariai/off", "0.35", "R"));
    assert_true(may_fit("wariai_kurabe/part", "1.48倍", "R"));
    assert_false(may_fit("wariai/off", "1.48倍", "R"));
}

TEST(others_fit_it_in_no_way) {
    assert_false(may_fit("tsuka/bridge", "270円", "t"));
    assert_false(may_fit("tsurukame_michi/minutes", "毎分70m", "t"));
    assert_false(may_fit("wariai/off", "35円", "R"));
    assert_false(may_fit("tsuka/bridge", "35%", "t"));
}
