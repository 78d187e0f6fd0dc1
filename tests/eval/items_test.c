/* items_test.c - a test set is read whole or not at all; ids, clusters, families, defaults. */
#include "scene.h"

TEST(eval_items_have_ids_clusters_and_families) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set, scene_test, NULL);
    assert_int_equal(set.n, 5);
    assert_int_equal(set.n_clusters, 4); /* a and b differ in their numbers alone */
    assert_int_equal(set.item[0].cluster, set.item[1].cluster);
    assert_int_equal(set.n_families, 3);
    assert_int_equal(set.first[1], 2);
    assert_int_equal(set.item[3].kind, 1);
    assert_null(set.item[4].answer);
    assert_string_equal(set.item[4].family, "(decline)");
    assert_int_equal(eval_item_find(&set, "d"), 3);
    assert_int_equal(eval_item_find(&set, "z"), 5);
    assert_int_equal(strlen(set.sha256), 64);
    scene_end(&f, &set);
}

TEST(eval_items_take_numbers_as_text_and_clusters_as_given) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set,
               "{\"problem\":\"x\",\"answer\":3.5,\"cluster\":\"k\"}\n\n"
               "{\"id\":7,\"problem\":\"y\",\"answer\":\"3\",\"cluster\":\"k\"}\n",
               NULL);
    assert_string_equal(set.item[0].id, "line-1");
    assert_string_equal(set.item[0].answer, "3.5");
    assert_string_equal(set.item[0].family, "-");
    assert_string_equal(set.item[1].id, "7");
    assert_int_equal(set.n_clusters, 1);
    scene_end(&f, &set);
}

TEST(eval_items_end_at_the_limit_and_fill_in_defaults) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set, scene_test, &(struct eval_settings){.limit = 2, .temperature = -1});
    assert_int_equal(set.n, 2);
    assert_true(set.settings.temperature == 0 && set.settings.overlap == 0.8);
    assert_int_equal(set.settings.rounds, 10000);
    assert_int_equal(set.samples, 1);
    scene_end(&f, &set);
}

static void refuse(const char *test, const char *words) {
    struct folder f;
    struct eval_set set;
    struct err err = {0};
    folder_make(&f);
    folder_write_text(&f, "t.jsonl", test);
    assert_false(eval_set_load(&set, folder_path(&f, "t.jsonl"), NULL, &err));
    if (err.code != ERR_INPUT || !strstr(err.message, words)) fail_msg("%s: %s", test, err.message);
    scene_end(&f, &set);
}

#define LINE(id, answer) "{\"id\":" id ",\"problem\":\"x\",\"answer\":" answer "}\n"

TEST(eval_items_refuse_what_is_no_test_set) {
    refuse("\n", "no problems");
    refuse(LINE("\"a\"", "\"1\"") LINE("\"a\"", "\"2\""), "line 2: the id 'a' occurs twice");
    refuse("{\"id\":\"a\",\"problem\":\"x\"}\n", "line 1: expected");
    refuse(LINE("\"a\"", "\"1\"") "{\"problem\":[1],\"answer\":null}\n", "line 2: expected");
    refuse(LINE("\"a\"", "[1]"), "line 1");
    refuse(LINE("{}", "\"1\""), "line 1");
    refuse("nonsense\n", "line 1");
    refuse("{\"problem\":\"x\",\"answer\":\"1\",\"finish\":\"stop\",\"overrides\":0}\n", "not a reference");
    refuse("{\"schema\":\"sansu.explanation/1\",\"problem\":\"x\",\"written_answer\":\"1\"}\n", "without a reference");
}
