/* The figure of every sub-type: JSON of a known type with that type's fields, what is asked, and never the answer. */
#include <jansson.h>
#include <string.h>

#include "problem/build.h"
#include "sansu/problem_solve.h"
#include "families.h"
#include "test.h"

static enum figure_kind kind_of(const json_t *v) {
    if (json_is_string(v)) return FIGURE_TEXT;
    if (json_is_number(v)) return FIGURE_NUMBER;
    const json_t *first = json_array_get(v, 0);
    return json_is_array(first) ? FIGURE_NUMBER_TABLE : json_is_string(first) ? FIGURE_TEXTS : FIGURE_NUMBERS;
}

static void check_fields(const struct problem *p, json_t *object) {
    enum figure_type type = figure_type_find(json_string_value(json_object_get(object, "type")));
    const char *name;
    json_t *value;
    if (type == FIGURE_TYPES) fail_msg("%s: no such type of figure", p->id);
    json_object_foreach(object, name, value) {
        if (strcmp(name, "type") == 0 || strcmp(name, "asked") == 0 || strcmp(name, "asked_label") == 0) continue;
        if (!figure_type_has(type, name, kind_of(value)))
            fail_msg("%s: %s has no such field '%s'", p->id, figure_type_name(type), name);
    }
    const json_t *label = json_object_get(object, "asked_label"), *labels = json_object_get(object, "labels");
    if (!json_string_length(json_object_get(object, "asked"))) fail_msg("%s: nothing is asked", p->id);
    if (label && (size_t)json_integer_value(label) >= json_array_size(labels)) fail_msg("%s: no such label", p->id);
}

static void check_values(const struct problem *p) {
    const struct figure *f = &p->figure;
    if (build_shows(f->asked, p->number)) fail_msg("%s: the question shows the answer: %s", p->id, f->asked);
    for (int i = 0; i < f->n_values; i++) {
        if (build_shows(f->value[i].text, p->number)) fail_msg("%s: the figure shows the answer %s", p->id, p->number);
        if (strpbrk(f->value[i].text, "<>[]")) fail_msg("%s: '%s' in a figure", p->id, f->value[i].text);
    }
}

static void check_all(int seeds) {
    struct problem p = {0};
    struct bytes text = {0};
    FOR_EACH_FAMILY(f)
        for (int s = 0; s < problem_family_at(f).n_subtypes; s++)
            for (int i = 0; i < seeds; i++) {
                struct problem_options o = {.subtype = problem_subtype_at(f, s).id};
                struct err err = {0};
                assert_ok(problem_generate(&p, f, (uint64_t)i, &o, &err), err);
                bytes_clear(&text);
                figure_write_json(&text, &p.figure);
                json_t *object = json_loadb(text.data, text.len, JSON_REJECT_DUPLICATES, NULL);
                if (!object) fail_msg("%s: %s", p.id, bytes_text(&text));
                check_fields(&p, object);
                check_values(&p);
                json_decref(object);
            }
    bytes_free(&text);
    problem_free(&p);
}

TEST(every_figure_is_of_a_known_type_and_keeps_the_answer) { check_all(12); }
TEST_SLOW(every_figure_is_of_a_known_type_over_300_seeds) { check_all(300); }

/* What a drawing cannot do without: signs, single values, the label that is asked. */
TEST(figures_have_signs_values_and_the_asked_label) {
    static const struct {
        const char *family, *subtype, *field;
    } c[] = {
        {"kabusoku", "left_missing", "signed"},
        {"kabusoku", "left_left", "signed"},
        {"kabusoku", "missing_missing", "signed"},
        {"bunpai", "extra", "signed"},
        {"zogen", "former", "signed"},
        {"zogen", "rate", "direction"},
        {"baisu_henka", "change", "signed"},
        {"torichigae", "change", "signed"},
        {"shokuen", "water", "direction"},
        {"mahojin", "hole", "cells"},
        {"daihyochi", "median", "values"},
        {"daihyochi", "spread", "values"},
        {"heikin", "mean", "values"},
        {"soneki_tsuru", "two_prices", "up"},
        {"renpi", "link", "known"},
        {"renpi", "share3", "sum"},
        {"hirei", "chain", "labels"},
    };
    struct problem p = {0};
    struct err err = {0};
    for (size_t i = 0; i < sizeof c / sizeof c[0]; i++) {
        struct problem_options o = {.subtype = c[i].subtype};
        assert_ok(problem_generate(&p, problem_family_find(c[i].family), 3, &o, &err), err);
        if (!figure_find(&p.figure, c[i].field)) fail_msg("%s has no '%s'", p.id, c[i].field);
    }
    const struct problem_given given[] = {
        {"a", "5", NULL}, {"r", "4", NULL}, {"b", "7", NULL}, {"s", "8", NULL}, {"asked", "0", NULL}};
    assert_ok(problem_solve(&p, problem_family_find("kabusoku"), 0, 0, given, 5, &err), err);
    const struct figure_field *sign = figure_find(&p.figure, "signed");
    assert_string_equal(p.figure.value[sign->first].text, "4");
    assert_string_equal(p.figure.value[sign->first + 1].text, "-8");
    const struct problem_given animals[] = {
        {"a", "つる", NULL}, {"b", "かめ", NULL}, {"N", "9", NULL}, {"T", "26", NULL}, {"asked", "1", NULL}};
    assert_ok(problem_solve(&p, problem_family_find("tsurukame"), 2, 0, animals, 5, &err), err);
    assert_string_equal(p.figure.asked, "かめの数");
    assert_int_equal(p.figure.asked_label, 1);
    problem_free(&p);
}
