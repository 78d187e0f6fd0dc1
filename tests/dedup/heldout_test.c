/* heldout_test.c - a leaked problem is found as written and with other numbers; an unlike one is not. */
#include <string.h>

#include "sansu/dedup.h"
#include "test.h"

static const char *const held[] = {
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
    "つるとかめが合わせて10ぴきいます。足の数は全部で28本です。かめは何びきいますか。",
};

static struct dedup_heldout *open_held(void) {
    struct dedup_heldout *o;
    struct err err = {0};
    assert_ok(dedup_heldout_open(&o, &err), err);
    for (uint32_t i = 0; i < 2; i++) assert_ok(dedup_heldout_add(o, held[i], strlen(held[i]), i + 1, &err), err);
    return o;
}

/* What copies out of PDFs and fonts look like: nobody sees a difference. */
TEST(heldout_finds_texts_behind_other_code_points) {
    static const char *const same[] = {
        "270mの道\U000E0100の端\U000E0101から端まで桜の木を植\uFE00えます。木と木の間隔を9mにすると、木は何本植えられますか。", /* variation selectors */
        "270mの道の端から端まで桜の\u2F4Aを植えます。\u2F4Aと\u2F4Aの間隔を9mにすると、\u2F4Aは何本植えられますか。", /* Kangxi radicals */
        "270m\u200Bの道の\u2060端から端まで桜の木を植えます。木と木の間\u00AD隔を9mにすると、木は何本植えられますか。",
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか\uFE0E。",
    };
    struct dedup_heldout *o = open_held();
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        struct dedup_overlap f;
        dedup_heldout_find(&f, o, same[i], strlen(same[i]));
        if (f.literal < 1 || f.blind < 1) fail_msg("%s: %g, %g", same[i], f.literal, f.blind);
    }
    dedup_heldout_close(o);
}

TEST(heldout_finds_the_same_text_and_the_same_with_other_numbers) {
    struct dedup_heldout *o = open_held();
    struct dedup_overlap f;
    const char *same = "つると かめが合わせて１０ぴきいます。足の数は全部で２８本です。かめは何びきいますか";
    dedup_heldout_find(&f, o, same, strlen(same));
    assert_true(f.literal == 1 && f.blind == 1);
    assert_int_equal(f.literal_in, 2);
    const char *leak = "つるとかめが合わせて35ひきいます。足の数は全部で94本です。かめは何びきいますか。";
    dedup_heldout_find(&f, o, leak, strlen(leak));
    assert_true(f.literal < 0.5 && f.blind > 0.5);
    assert_int_equal(f.blind_in, 2);
    const char *numbers = "300mの道の端から端まで桜の木を植えます。木と木の間隔を12mにすると、木は何本植えられますか。";
    dedup_heldout_find(&f, o, numbers, strlen(numbers));
    assert_true(f.literal < 1 && f.blind == 1);
    assert_int_equal(f.blind_in, 1);
    dedup_heldout_close(o);
}

TEST(heldout_lets_other_problems_pass) {
    struct dedup_heldout *o = open_held();
    struct dedup_overlap f;
    const char *other =
        "1個80円のりんごと1個50円のみかんを合わせて12個買うと、代金は780円でした。りんごは何個買いましたか。";
    dedup_heldout_find(&f, o, other, strlen(other));
    assert_true(f.literal == 0 && f.blind == 0);
    dedup_heldout_find(&f, o, "", 0);
    assert_true(f.literal == 0 && f.blind == 0);
    dedup_heldout_close(o);
}

TEST(heldout_short_texts_are_one_run) {
    struct dedup_heldout *o;
    struct dedup_overlap f;
    struct err err = {0};
    assert_ok(dedup_heldout_open(&o, &err), err);
    dedup_heldout_find(&f, o, "3+4", 3); /* nothing held out */
    assert_true(f.literal == 0);
    assert_ok(dedup_heldout_add(o, "3+4", 3, 5, &err), err);
    dedup_heldout_find(&f, o, "３＋４", strlen("３＋４"));
    assert_true(f.literal == 1 && f.literal_in == 5);
    dedup_heldout_find(&f, o, "3+5", 3);
    assert_true(f.literal == 0 && f.blind == 1);
    dedup_heldout_close(o);
}
