/* A whole sheet laid out with a font of squares: everything in its frame, nothing split, heads, feet, hints, keys. */
#include "sheet/lay.h"

#include <string.h>

#include "base/utf8.h"
#include "test.h"
#include "typeset/setting.h"

static const struct typeset_font font = {setting_advance, NULL};
static struct paper_page page; /* that was painted last */

static void lay(struct sheet_layout *out, struct sheet_items *items, const struct sheet_spec *spec) {
    struct err err = {0};
    assert_ok(sheet_draw(items, spec, &err), err);
    assert_ok(
        lay_sheet(out, spec, items, &(struct lay_means){.font = &font, .title = "植木算", .footer = "foot"}, &err),
        err);
}

static void close(struct sheet_layout *layout, struct sheet_items *items) {
    lay_free(layout);
    sheet_items_free(items);
    paper_page_free(&page);
}

/* All letters of a page, in the order in which they were put there. */
static void page_text(struct bytes *out) {
    bytes_clear(out);
    for (size_t i = 0; i < page.n_marks; i++) {
        char utf8[4];
        bytes_append(out, utf8, utf8_encode(utf8, page.mark[i].meant));
    }
}

static void paint(struct sheet_layout *layout, int part, size_t number) {
    struct err err = {0};
    assert_true(number < layout->pages[part]);
    assert_ok(lay_paint(&page, layout, part, number, &err), err);
}

static void holds(struct sheet_layout *layout, int part, size_t number, const char *words) {
    struct bytes text = {0}, wanted = {0};
    bytes_append_string(&wanted, words); /* painting shows other problems */
    paint(layout, part, number);
    page_text(&text);
    if (!strstr(bytes_text(&text), bytes_text(&wanted)))
        fail_msg("no '%s' in %s", bytes_text(&wanted), bytes_text(&text));
    bytes_free(&text);
    bytes_free(&wanted);
}

/* Its strings stay until the next one is asked for. */
static const struct sheet_item *item_at(struct sheet_items *items, size_t i) {
    struct err err = {0};
    const struct sheet_item *item = sheet_item_at(items, i, &err);
    assert_ok(item != NULL, err);
    return item;
}

TEST(every_mark_lies_on_its_page_and_places_do_not_overlap) {
    for (int columns = 1; columns <= 2; columns++)
        for (int paper = SHEET_A4; paper <= SHEET_A3; paper++) {
            struct sheet_layout layout;
            struct sheet_items items;
            struct sheet_spec spec = {.count = 30,
                                      .seed = 4,
                                      .columns = columns,
                                      .paper = (enum sheet_paper)paper,
                                      .hints = SHEET_HINTS_AT_FOOT,
                                      .answers = SHEET_SOLUTIONS};
            lay(&layout, &items, &spec);
            for (int part = 0; part < LAY_PARTS; part++) {
                const struct paper_format *f = &layout.format;
                for (size_t p = 0; p < layout.pages[part]; p++) {
                    paint(&layout, part, p);
                    for (size_t i = 0; i < page.n_marks; i++) {
                        const struct typeset_mark *m = &page.mark[i];
                        assert_true(m->x >= 1000 && m->x + m->size / 2 <= f->width - 1000);
                        assert_true(m->y > 1000 && m->y < f->height - 800);
                    }
                }
            }
            for (size_t i = 1; i < layout.n_places; i++) {
                const struct sheet_place *a = &layout.place[i - 1], *b = &layout.place[i];
                assert_true(b->page > a->page || b->x > a->x || b->y >= a->y + a->height);
            }
            close(&layout, &items);
        }
}

TEST(a_problem_stands_whole_with_its_unit_and_its_answer_in_the_key) {
    struct sheet_layout layout;
    struct sheet_items items;
    struct sheet_spec spec = {.families = "植木算", .count = 12, .seed = 1, .answers = SHEET_EQUATIONS};
    lay(&layout, &items, &spec);
    for (size_t i = 0; i < items.n; i++) {
        holds(&layout, LAY_PUPILS, layout.place[i].page, item_at(&items, i)->text);
        holds(&layout, LAY_KEY_PAGES, 0, item_at(&items, i)->answer);
        holds(&layout, LAY_KEY_PAGES, 0, item_at(&items, i)->step[0].expression);
    }
    holds(&layout, LAY_PUPILS, 0, "名前");
    holds(&layout, LAY_PUPILS, 0, "教師確認前");
    holds(&layout, LAY_PUPILS, 1, "foot");
    close(&layout, &items);
}

TEST(the_answer_is_not_on_the_pupils_pages) {
    struct sheet_layout layout;
    struct sheet_items items;
    struct sheet_spec spec = {.families = "旅人算", .count = 1, .seed = 7, .hints = SHEET_HINT_PAGE};
    struct bytes text = {0};
    lay(&layout, &items, &spec);
    paint(&layout, LAY_PUPILS, 0);
    page_text(&text);
    assert_null(strstr(bytes_text(&text), item_at(&items, 0)->answer));
    assert_int_equal(layout.pages[LAY_PUPILS], 2);
    holds(&layout, LAY_PUPILS, 1, item_at(&items, 0)->hint[2]);
    bytes_free(&text);
    close(&layout, &items);
}

TEST(hints_stand_at_the_foot_of_their_own_column) {
    struct sheet_layout layout;
    struct sheet_items items;
    struct sheet_spec spec = {.families = "植木算", .count = 8, .seed = 1, .hints = SHEET_HINTS_AT_FOOT, .columns = 2};
    lay(&layout, &items, &spec);
    for (size_t i = 0; i < items.n; i++) holds(&layout, LAY_PUPILS, layout.place[i].page, item_at(&items, i)->hint[0]);
    close(&layout, &items);
}

/* How many paths the pages of a part have together: figures are made of them. */
static size_t paths(struct sheet_layout *layout, int part) {
    size_t n = 0;
    for (size_t i = 0; i < layout->pages[part]; i++) {
        paint(layout, part, i);
        n += page.n_paths;
    }
    return n;
}

TEST(figures_stand_where_they_are_wanted) {
    static const struct {
        enum sheet_figures figures;
        bool on_sheet, in_key;
    } want[] = {{SHEET_NO_FIGURES, false, false}, {SHEET_FIGURES, true, true}, {SHEET_SOLVED_FIGURES, false, true}};
    size_t none[LAY_PARTS] = {0};
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
        struct sheet_layout layout;
        struct sheet_items items;
        struct sheet_spec spec = {.families = "植木算",
                                  .count = 2,
                                  .seed = 1,
                                  .answers = SHEET_SOLUTIONS,
                                  .space = SHEET_NO_SPACE,
                                  .figures = want[i].figures};
        lay(&layout, &items, &spec);
        for (int part = 0; part < LAY_PARTS; part++) {
            size_t n = paths(&layout, part);
            if (i == 0) none[part] = n;
            bool more = n > none[part] + 10;
            assert_int_equal(more, part == LAY_PUPILS ? want[i].on_sheet : want[i].in_key);
        }
        if (want[i].on_sheet) holds(&layout, LAY_PUPILS, 0, "？");
        close(&layout, &items);
    }
}

TEST(a_wide_figure_turns_two_columns_into_one) {
    struct sheet_layout layout;
    struct sheet_items items;
    struct sheet_spec spec = {.grade = 5, .count = 40, .seed = 1, .columns = 2, .figures = SHEET_FIGURES};
    lay(&layout, &items, &spec);
    assert_int_equal(layout.place[0].width, 18000);
    close(&layout, &items);
    spec.figures = SHEET_BLANK_FIGURES;
    lay(&layout, &items, &spec);
    assert_int_equal(layout.place[0].width, 8500);
    holds(&layout, LAY_PUPILS, 0, "図");
    close(&layout, &items);
}

TEST(readings_stand_on_the_sheet_and_not_in_the_key) {
    struct sheet_layout layout;
    struct sheet_items items;
    struct sheet_spec spec = {.families = "植木算", .count = 3, .seed = 1, .furigana = SHEET_EVERY_KANJI};
    lay(&layout, &items, &spec);
    size_t readings[LAY_PARTS] = {0};
    for (int part = 0; part < LAY_PARTS; part++)
        for (size_t p = 0; p < layout.pages[part]; p++) {
            paint(&layout, part, p);
            for (size_t i = 0; i < page.n_marks; i++) readings[part] += page.mark[i].kind == TYPESET_READING;
        }
    assert_true(readings[LAY_PUPILS] > 30);
    assert_int_equal(readings[LAY_KEY_PAGES], 0);
    close(&layout, &items);
}

TEST(versions_have_pages_and_keys_of_their_own) {
    struct sheet_layout layout;
    struct sheet_items items;
    struct sheet_spec spec = {.families = "植木算", .count = 3, .seed = 1, .versions = 2, .approved = true};
    lay(&layout, &items, &spec);
    assert_int_equal(layout.pages[LAY_PUPILS], 2);
    holds(&layout, LAY_PUPILS, 0, "植木算 A");
    holds(&layout, LAY_PUPILS, 1, "植木算 B");
    holds(&layout, LAY_KEY_PAGES, 1, "植木算 B 解答");
    assert_string_equal(layout.place[3].id, item_at(&items, 3)->id);
    assert_int_equal(layout.place[3].version, 'B');
    close(&layout, &items);
}

TEST(a_problem_longer_than_a_page_is_an_error) {
    enum { LONG = 9000 };
    static char text[LONG + 1];
    for (int i = 0; i < LONG; i += 3) memcpy(text + i, "あ", 3);
    struct sheet_item item[2] = {{"a", "短い。", "", "", "", "", {0}, 0, NULL, 0, 0, 0, NULL},
                                 {"b", text, "", "", "", "", {0}, 0, NULL, 0, 0, 0, NULL}};
    struct sheet_items items = {.item = item, .n = 2, .versions = 1};
    struct sheet_layout layout;
    struct err err = {0};
    assert_false(lay_sheet(&layout, &(struct sheet_spec){.count = 2}, &items,
                           &(struct lay_means){.font = &font, .title = "t", .footer = "f"}, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "problem 2 is longer than a page"));
}
