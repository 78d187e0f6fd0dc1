/* The problems of a sheet: families by name, none twice, orders, versions, and what there is not enough of. */
#include <stdio.h>
#include <string.h>

#include "sansu/sheet.h"
#include "test.h"

static void draw(struct sheet_items *out, const struct sheet_spec *spec) {
    struct err err = {0};
    assert_ok(sheet_draw(out, spec, &err), err);
}

static void refuses(const struct sheet_spec *spec, const char *words) {
    struct sheet_items items;
    struct err err = {0};
    assert_false(sheet_draw(&items, spec, &err));
    assert_int_equal(err.code, ERR_USAGE);
    if (!strstr(err.message, words)) fail_msg("'%s' does not say '%s'", err.message, words);
}

/* Of problem i, until the next one is asked for. */
static const struct sheet_item *item_at(struct sheet_items *items, size_t i) {
    struct err err = {0};
    const struct sheet_item *item = sheet_item_at(items, i, &err);
    assert_ok(item != NULL, err);
    return item;
}

static void keep_id(char out[80], struct sheet_items *items, size_t i) {
    snprintf(out, 80, "%s", item_at(items, i)->id);
}

static void keep_text(char out[2000], struct sheet_items *items, size_t i) {
    snprintf(out, 2000, "%s", item_at(items, i)->text);
}

static bool begins(const char *text, const char *start) { return strncmp(text, start, strlen(start)) == 0; }

TEST(families_go_by_id_or_name_and_in_turn) {
    struct sheet_items items;
    draw(&items, &(struct sheet_spec){.families = "植木算、wariai/割引", .count = 6, .seed = 3});
    assert_int_equal(items.n, 6);
    for (size_t i = 0; i < 6; i++) assert_true(begins(item_at(&items, i)->id, i % 2 ? "wariai.off." : "ueki."));
    sheet_items_free(&items);
}

TEST(unknown_names_are_refused_with_what_there_is) {
    refuses(&(struct sheet_spec){.families = "鶴亀", .count = 1}, "there is no family '鶴亀'");
    refuses(&(struct sheet_spec){.families = "速さ", .count = 1}, "速さの三公式 (hayasa)");
    refuses(&(struct sheet_spec){.families = "植木算/まわり道", .count = 1}, "(around)");
    refuses(&(struct sheet_spec){.families = "植木算", .grade = 6, .count = 1}, "grade 6");
    refuses(&(struct sheet_spec){.families = "", .count = 1}, "no family ''");
}

TEST(no_problem_comes_twice_and_too_many_are_refused) {
    struct sheet_items items;
    static char text[100][2000];
    draw(&items, &(struct sheet_spec){.grade = 4, .count = 100, .seed = 1});
    for (size_t i = 0; i < items.n; i++) {
        keep_text(text[i], &items, i);
        for (size_t k = 0; k < i; k++) assert_string_not_equal(text[i], text[k]);
    }
    sheet_items_free(&items);
    refuses(&(struct sheet_spec){.families = "shiai", .count = 2000, .seed = 1}, "different problems");
}

TEST(orders) {
    struct sheet_items easy, mixed, turn;
    struct sheet_spec spec = {.families = "植木算,割合の三用法,旅人算", .count = 20, .seed = 5};
    draw(&turn, &spec);
    spec.order = SHEET_EASY_FIRST;
    draw(&easy, &spec);
    spec.order = SHEET_MIXED;
    draw(&mixed, &spec);
    int moved = 0, score = 0;
    for (size_t i = 0; i < 20; i++) {
        assert_true(score <= item_at(&easy, i)->score);
        score = item_at(&easy, i)->score;
        moved += strcmp(item_at(&mixed, i)->id, item_at(&turn, i)->id) != 0;
    }
    assert_true(moved > 10);
    sheet_items_free(&easy);
    sheet_items_free(&mixed);
    sheet_items_free(&turn);
}

/* The id up to its seed: family, sub-type, version. */
static size_t kind_length(const char *id) { return strcspn(id, "-"); }

TEST(versions_have_the_same_structures_and_other_numbers) {
    struct sheet_items items;
    draw(&items, &(struct sheet_spec){.grade = 5, .count = 15, .seed = 2, .versions = 2});
    assert_int_equal(items.n, 30);
    for (size_t i = 0; i < 15; i++) {
        char a[80], b[80], text[2000];
        keep_id(a, &items, i), keep_id(b, &items, i + 15), keep_text(text, &items, i);
        assert_int_equal(kind_length(a), kind_length(b));
        assert_memory_equal(a, b, kind_length(a));
        assert_string_not_equal(text, item_at(&items, i + 15)->text);
    }
    sheet_items_free(&items);
}

TEST(a_number_that_a_text_begins_with_gives_way_to_the_sheets) {
    struct sheet_items items;
    draw(&items, &(struct sheet_spec){.families = "植木算,旅人算,約束記号,逆算", .count = 600, .seed = 8});
    int calculations = 0;
    for (size_t i = 0; i < items.n; i++) {
        const char *text = item_at(&items, i)->text;
        size_t digits = *text == '(' ? strspn(text + 1, "0123456789") : 0;
        assert_false(digits && begins(text + 1 + digits, ") "));
        assert_false(begins(text, "問1 ") || begins(text, "問2 ") || begins(text, "問3 "));
        calculations += *text == '(';
    }
    assert_true(calculations > 0); /* (12+4)×□ keeps its bracket */
    sheet_items_free(&items);
}

TEST(stars_are_kept) {
    struct sheet_items items;
    draw(&items, &(struct sheet_spec){.stars = 3, .count = 30, .seed = 2});
    for (size_t i = 0; i < items.n; i++) assert_int_equal(item_at(&items, i)->stars, 3);
    sheet_items_free(&items);
}

/* More than the list holds whole, one after the other and back: drawn again, they are the same. */
TEST(a_problem_drawn_again_is_the_same) {
    enum { N = 150 };
    static char id[N][80], text[N][2000];
    struct sheet_items items;
    draw(&items, &(struct sheet_spec){.count = N / 2, .seed = 6, .versions = 2, .order = SHEET_MIXED, .voice = "any"});
    for (size_t i = 0; i < N; i++) keep_id(id[i], &items, i), keep_text(text[i], &items, i);
    for (size_t i = N; i-- > 0;) {
        assert_string_equal(item_at(&items, i)->id, id[i]);
        assert_string_equal(item_at(&items, i)->text, text[i]);
    }
    sheet_items_free(&items);
}
