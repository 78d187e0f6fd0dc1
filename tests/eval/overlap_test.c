/* overlap_test.c - test problems that stand in a training set, as written or with other numbers. */
#include "scene.h"

TEST(eval_overlap_finds_leaks_with_other_numbers) {
    struct folder f;
    struct eval_set set;
    struct err err = {0};
    scene_load(&f, &set, scene_test, NULL);
    folder_write_text(
        &f, "train.jsonl",
        "{\"problem\":\"りんご88個とみかん99個を合わせると何個ですか。\",\"solution\":\"答え 187個\"}\n"
        "{\"problem\":\"赤い玉15個と白い玉20個があります。玉は全部で何個ですか。\",\"solution\":\"答え 35個\"}\n");
    assert_ok(eval_set_train(&set, folder_path(&f, "train.jsonl"), &err), err);
    assert_int_equal(set.train.n_rows, 2);
    assert_int_equal(set.train.n_literal, 1);
    assert_int_equal(set.train.n_blind, 3);
    assert_true(set.item[2].literal == 1 && set.item[0].literal < 0.8 && set.item[0].blind == 1);
    assert_int_equal(strlen(set.train.sha256), 64);
    folder_write_text(&f, "bad.jsonl", "{\"solution\":1}\n");
    assert_false(eval_set_train(&set, folder_path(&f, "bad.jsonl"), &err));
    assert_non_null(strstr(err.message, "line 1"));
    scene_end(&f, &set);
}
