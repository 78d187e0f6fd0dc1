/* Memory of a sheet while it is drawn, laid out and written: it hardly grows with the number of problems. */
#include <stdio.h>

#include "sansu/sheet.h"
#include "test.h"

#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <malloc.h>
static size_t in_use(void) {
    struct mallinfo2 m = mallinfo2();
    return m.uordblks + m.hblkhd;
}
#else
static size_t in_use(void) { return 0; }
#endif

/* Sees the file pass by, and how much memory there is meanwhile. */
struct watch {
    size_t bytes, calls, most;
};

static bool look(void *context, const void *data, size_t n, struct err *err) {
    struct watch *w = context;
    (void)data;
    (void)err;
    w->bytes += n;
    size_t now = w->calls++ % 64 ? 0 : in_use();
    if (now > w->most) w->most = now;
    return true;
}

/* The most that was in use beyond what was before. *bytes: length of the PDF; 0: it cannot be made here. */
static size_t peak(size_t *bytes, int count) {
    struct sheet_spec spec = {
        .count = count, .seed = 3, .figures = SHEET_FIGURES, .furigana = SHEET_EVERY_KANJI, .answers = SHEET_SOLUTIONS};
    struct sheet_items items;
    struct sheet *sheet = NULL;
    struct watch w = {0};
    struct err err = {0};
    size_t before = in_use();
    assert_ok(sheet_draw(&items, &spec, &err), err);
    if (sheet_make(&sheet, &spec, &items, NULL, &err))
        assert_ok(sheet_write_pdf(sheet, SHEET_BOTH, look, &w, &err), err);
    else
        assert_int_equal(err.code, ERR_RESOURCE);
    sheet_close(sheet);
    sheet_items_free(&items);
    *bytes = w.bytes;
    return w.most - before;
}

/* Lists of seeds and places grow, and what cairo knows of letters until all of them have come. */
static void check_growth(int few, int many) {
    enum { A_PROBLEM = 2500 }; /* of memory; kept whole, each took 25,000 */
    size_t short_file, long_file, little = peak(&short_file, few), much = peak(&long_file, many);
    if (!short_file) TEST_SKIP("no cairo or no font");
    if (!in_use()) TEST_SKIP("the C library does not say how much memory is in use");
    assert_true(long_file > 2 * short_file);
    if (much > little + (size_t)(many - few) * A_PROBLEM)
        fail_msg("%d problems take %zu bytes, %d of them %zu", few, little, many, much);
}

TEST(four_times_as_many_problems_hardly_take_more_memory) { check_growth(150, 600); }
TEST_SLOW(two_thousand_problems_hardly_take_more_memory_than_five_hundred) { check_growth(500, 2000); }
