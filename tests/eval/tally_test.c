/* tally_test.c - choices are undone by the key; pairs of like length apart; agreement; wrong keys are named. */
#include "sansu/eval_blind.h"
#include "scene.h"

#define HEAD "number,item,left,right,left_outcome,right_outcome,left_false,right_false,left_chars,right_chars\n"

static const char key[] =
    HEAD "1,\"p\",beta,alpha,right,wrong,0,1,100,110\n2,\"q\",alpha,beta,right,right,0,0,100,300\n"
         "3,\"r\",alpha,beta,wrong,right,0,0,100,100\n";

TEST(eval_tally_undoes_the_sides) {
    struct folder f;
    struct eval_tally *t;
    struct bytes out = {0};
    struct err err = {0};
    folder_make(&f);
    folder_write_text(&f, "key.csv", key);
    folder_write_text(&f, "1.csv", "number,choice\n1,right\n2,left\n3,neither\n");
    folder_write_text(&f, "2.csv", "number,choice\n3,right\n1,right\n");
    assert_ok(eval_tally_open(&t, folder_path(&f, "key.csv"), &err), err);
    assert_ok(eval_tally_add(t, folder_path(&f, "1.csv"), &err), err);
    assert_ok(eval_tally_add(t, folder_path(&f, "2.csv"), &err), err);
    eval_tally_write(&out, t);
    assert_non_null(strstr(out.data, "preferred                   alpha     beta"));
    assert_non_null(strstr(out.data, "teacher 1                       2        0      1       0"));
    assert_non_null(strstr(out.data, "teacher 1, like length          1        0      1       0"));
    assert_non_null(strstr(out.data, "teacher 2                       1        1      0       1"));
    assert_non_null(strstr(out.data, "teachers 1 and 2: 2 pairs in common, Cohen's kappa"));
    assert_non_null(strstr(out.data, "right answers alpha 1, beta 3; texts without a false equality alpha 2, beta 3"));
    eval_tally_close(t);
    bytes_free(&out);
    folder_remove(&f);
}

static void refuse(const char *text, const char *words) {
    struct folder f;
    struct eval_tally *t;
    struct err err = {0};
    folder_make(&f);
    folder_write_text(&f, "key.csv", text);
    assert_false(eval_tally_open(&t, folder_path(&f, "key.csv"), &err));
    assert_null(t);
    if (!strstr(err.message, words)) fail_msg("%s: %s", text, err.message);
    folder_remove(&f);
}

TEST(eval_tally_refuses_a_key_that_is_none) {
    refuse(HEAD, "no pairs in it");
    refuse("number,choice\n1,left\n", "line 1: expected 'number,item");
    refuse(HEAD "1,\"p\",beta,alpha,right,wrong,0,1,100\n", "line 2: expected the 10 fields");
    refuse(HEAD "2,\"p\",beta,alpha,right,wrong,0,1,100,110\n", "expected number 1, found '2'");
    refuse(HEAD "1,\"p\",beta,alpha,right,wrong,zero,1,100,110\n", "four counts");
    refuse(HEAD "1,\"p\",beta,alpha,right,wrong,0,1,9,9\n2,\"q\",gamma,beta,right,wrong,0,1,9,9\n",
           "expected the systems alpha and beta");
}
