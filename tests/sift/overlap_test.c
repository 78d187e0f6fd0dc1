/* overlap_test.c - a leaked problem is found as written and with other numbers; an unlike one is not. */
#include <string.h>

#include "sansu/sift.h"
#include "test.h"

static const char *const held[] = {
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
    "つるとかめが合わせて10ぴきいます。足の数は全部で28本です。かめは何びきいますか。",
};

static struct sift_overlap *open_held(void) {
    struct sift_overlap *o;
    struct err err = {0};
    assert_ok(sift_overlap_open(&o, &err), err);
    for (uint32_t i = 0; i < 2; i++) assert_ok(sift_overlap_add(o, held[i], strlen(held[i]), i + 1, &err), err);
    return o;
}

TEST(overlap_finds_the_same_text_and_the_same_with_other_numbers) {
    struct sift_overlap *o = open_held();
    struct sift_overlap_found f;
    const char *same = "つると かめが合わせて１０ぴきいます。足の数は全部で２８本です。かめは何びきいますか";
    sift_overlap_find(&f, o, same, strlen(same));
    assert_true(f.literal == 1 && f.blind == 1);
    assert_int_equal(f.literal_in, 2);
    const char *leak = "つるとかめが合わせて35ひきいます。足の数は全部で94本です。かめは何びきいますか。";
    sift_overlap_find(&f, o, leak, strlen(leak));
    assert_true(f.literal < 0.5 && f.blind > 0.5);
    assert_int_equal(f.blind_in, 2);
    const char *numbers = "300mの道の端から端まで桜の木を植えます。木と木の間隔を12mにすると、木は何本植えられますか。";
    sift_overlap_find(&f, o, numbers, strlen(numbers));
    assert_true(f.literal < 1 && f.blind == 1);
    assert_int_equal(f.blind_in, 1);
    sift_overlap_close(o);
}

TEST(overlap_lets_other_problems_pass) {
    struct sift_overlap *o = open_held();
    struct sift_overlap_found f;
    const char *other = "1個80円のりんごと1個50円のみかんを合わせて12個買うと、代金は780円でした。りんごは何個買いましたか。";
    sift_overlap_find(&f, o, other, strlen(other));
    assert_true(f.literal == 0 && f.blind == 0);
    sift_overlap_find(&f, o, "", 0);
    assert_true(f.literal == 0 && f.blind == 0);
    sift_overlap_close(o);
}

TEST(overlap_short_texts_are_one_run) {
    struct sift_overlap *o;
    struct sift_overlap_found f;
    struct err err = {0};
    assert_ok(sift_overlap_open(&o, &err), err);
    sift_overlap_find(&f, o, "3+4", 3); /* nothing held out */
    assert_true(f.literal == 0);
    assert_ok(sift_overlap_add(o, "3+4", 3, 5, &err), err);
    sift_overlap_find(&f, o, "３＋４", strlen("３＋４"));
    assert_true(f.literal == 1 && f.literal_in == 5);
    sift_overlap_find(&f, o, "3+5", 3);
    assert_true(f.literal == 0 && f.blind == 1);
    sift_overlap_close(o);
}
