/* answers_test.c - stored answers find their item by id, else by the problem in any width; what fits nothing is
 * refused. */
#include "scene.h"

/* By id, by the problem in another width, as a conversation; three answers to b; one to a problem that is not there. */
static const char mixed[] = SCENE_TEXT(
    "b",
    "答え 44個") "{\"problem\":\"りんご１２個とみかん３０個を合わせると何個ですか。\",\"solution\":\"答え 42個\"}\n"
                 "{\"messages\":[{\"role\":\"user\",\"content\":\"日本の首都はどこですか。\"},"
                 "{\"role\":\"assistant\",\"content\":\"答え 東京\"}]}\n" SCENE_TEXT("b", "答え 43個")
                     SCENE_TEXT("b", "答え 45個") SCENE_TEXT("zzz", "答え 1個");

TEST(eval_answers_are_joined_by_id_or_problem) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set, scene_test, &(struct eval_settings){.samples = 2});
    scene_add(&f, &set, "one", mixed);
    const struct eval_system *s = &set.system[0];
    assert_string_equal(eval_sample_at(&set, s, 0, 0)->text, "答え 42個");
    assert_string_equal(eval_sample_at(&set, s, 1, 0)->text, "答え 44個");
    assert_string_equal(eval_sample_at(&set, s, 1, 1)->text, "答え 43個"); /* the third is one too many */
    assert_null(eval_sample_at(&set, s, 2, 0)->text);
    assert_int_equal(eval_sample_at(&set, s, 4, 0)->outcome, EVAL_SHOULD_DECLINE);
    scene_end(&f, &set);
}

TEST(eval_answers_to_other_problems_are_no_system) {
    struct folder f;
    struct eval_set set;
    struct err err = {0};
    char spec[200];
    scene_load(&f, &set, scene_test, NULL);
    folder_write_text(&f, "none.jsonl", SCENE_TEXT("zzz", "答え 1個"));
    snprintf(spec, sizeof spec, "n=answers:%s", folder_path(&f, "none.jsonl"));
    assert_ok(eval_set_add(&set, spec, &err), err);
    assert_false(eval_answers_load(&set, &set.system[0], &err));
    assert_non_null(strstr(err.message, "none of its lines answers"));
    scene_end(&f, &set);
}
