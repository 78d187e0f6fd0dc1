/* Cells in columns: none split, none over the edge, empty room becomes space. */
#include "sheet/flow.h"

#include "base/rng.h"
#include "test.h"

static size_t place(struct flow_cell *cell, size_t n, const struct flow_frame *frame) {
    size_t pages = 0, bad = 0;
    assert_true(flow_place(cell, n, frame, &pages, &bad));
    return pages;
}

TEST(cells_are_never_split_and_never_leave_their_column) {
    struct rng rng;
    rng_init(&rng, 4, 0);
    for (int round = 0; round < 300; round++) {
        struct flow_frame frame = {.first = 800, .height = 1000, .columns = 1 + round % 2, .fold = 30};
        struct flow_cell cell[40] = {{0}};
        for (int i = 0; i < 40; i++) {
            cell[i].height = (int)rng_between(&rng, 1, 700);
            cell[i].foot = round % 3 ? (int)rng_between(&rng, 0, 40) : 0;
            cell[i].stretch = round % 5 ? (int)rng_between(&rng, 0, 900) : 0;
        }
        place(cell, 40, &frame);
        for (int i = 0; i < 40; i++) {
            const struct flow_cell *c = &cell[i];
            int room = c->page ? 1000 : 800;
            assert_true(c->extra >= 0 && c->extra <= c->stretch);
            assert_true(c->y >= 0 && c->y + c->height + c->extra + c->foot_y <= room);
            if (i == 0) continue;
            bool same = c->page == c[-1].page && c->column == c[-1].column;
            assert_true(same ? c->y == c[-1].y + c[-1].height + c[-1].extra : c->y == 0);
            assert_true(same || c->page > c[-1].page || c->column > c[-1].column);
        }
    }
}

TEST(an_early_end_becomes_space) {
    struct flow_frame frame = {.first = 1000, .height = 1000, .columns = 1};
    struct flow_cell cell[] = {{.height = 250, .stretch = 900}, {.height = 250, .stretch = 900}, {.height = 900}};
    assert_int_equal(place(cell, 3, &frame), 2);
    assert_int_equal(cell[0].extra, 250);
    assert_int_equal(cell[1].extra, 250);
    assert_int_equal(cell[2].page, 1);
}

TEST(the_last_page_at_most_doubles_its_cells_and_only_when_it_is_empty) {
    struct flow_frame frame = {.first = 1000, .height = 1000, .columns = 1};
    struct flow_cell cell[] = {{.height = 200, .stretch = 900}}, full[] = {{.height = 700, .stretch = 900}};
    place(cell, 1, &frame);
    assert_int_equal(cell[0].extra, 200);
    place(full, 1, &frame);
    assert_int_equal(full[0].extra, 0);
}

TEST(what_is_higher_than_a_page_is_named) {
    struct flow_frame frame = {.first = 800, .height = 1000, .columns = 2};
    struct flow_cell cell[] = {{.height = 900}, {.height = 1001}};
    size_t pages = 0, bad = 0;
    assert_false(flow_place(cell, 2, &frame, &pages, &bad));
    assert_int_equal(bad, 1);
    assert_int_equal(cell[0].page, 1); /* the first page has a head: it stays empty, the cell goes on */
}
