/* results_test.c - the three forms of the results: schema, truth in front of form, everything escaped, families. */
#include <stdlib.h>

#include "schema.h"
#include "scene.h"

struct forms {
    struct bytes text, json, page;
};

static void write_all(struct forms *out, const struct eval_set *set) {
    struct eval_results *r = malloc(sizeof *r);
    struct err err = {0};
    assert_non_null(r);
    assert_ok(eval_count(r, set, &err), err);
    eval_write_text(&out->text, set, r);
    eval_write_json(&out->json, set, r);
    eval_write_page(&out->page, set, r);
    free(r);
}

static void forms_free(struct forms *x) { bytes_free(&x->text), bytes_free(&x->json), bytes_free(&x->page); }

TEST(eval_results_of_two_systems_keep_to_the_schema) {
    struct folder f;
    struct eval_set set;
    struct forms x = {0};
    struct err err = {0};
    char why[400];
    scene_load(&f, &set, scene_test, &(struct eval_settings){.rounds = 200, .samples = 2});
    scene_add(&f, &set, "one", scene_one);
    scene_add(&f, &set, "two", scene_two);
    folder_write_text(&f, "train.jsonl",
                      "{\"problem\":\"りんご88個とみかん99個を合わせると何個ですか。\",\"solution\":\"答え 187個\"}\n");
    assert_ok(eval_set_train(&set, folder_path(&f, "train.jsonl"), &err), err);
    write_all(&x, &set);
    json_t *results = json_loads(x.json.data, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(results);
    if (!schema_fits(why, sizeof why, "eval.json", results)) fail_msg("%s", why);
    const json_t *family =
        json_array_get(json_object_get(json_array_get(json_object_get(results, "systems"), 0), "families"), 0);
    assert_string_equal(json_string_value(json_object_get(family, "family")), "wa");
    assert_int_equal(json_integer_value(json_object_get(json_object_get(family, "right"), "k")), 2);
    json_decref(results);
    assert_non_null(strstr(x.text.data, "two - one"));
    assert_non_null(strstr(x.text.data, "0 stand in the 1 training rows, 2 with other numbers"));
    assert_non_null(strstr(x.text.data, "mean of k right"));
    forms_free(&x);
    scene_end(&f, &set);
}

TEST(eval_results_of_one_system_have_a_table_of_families) {
    struct folder f;
    struct eval_set set;
    struct forms x = {0};
    scene_load(&f, &set, scene_test, NULL);
    scene_add(&f, &set, "one", scene_one);
    write_all(&x, &set);
    assert_non_null(strstr(x.text.data, "\nwa                  2   100.0"));
    assert_non_null(strstr(x.text.data, "\nzenbu               2    50.0"));
    assert_non_null(strstr(x.text.data, "\nall                 5    75.0"));
    assert_non_null(strstr(x.text.data, "rightly declined 1 of 1"));
    forms_free(&x);
    scene_end(&f, &set);
}

TEST(eval_results_as_text_cannot_steer_a_terminal) {
    struct folder f;
    struct eval_set set;
    struct forms x = {0};
    scene_load(&f, &set, "{\"id\":\"a\",\"problem\":\"3+4は?\",\"answer\":\"7\",\"family\":\"\\u001b]0;\\u202e\"}\n",
               NULL);
    scene_add(&f, &set, "one", SCENE_TEXT("a", "答え 7"));
    write_all(&x, &set);
    assert_non_null(strstr(x.text.data, "\n<U+001B>]0;<U+202E>"));
    forms_free(&x);
    scene_end(&f, &set);
}

TEST(eval_results_page_puts_truth_first_and_escapes) {
    struct folder f;
    struct eval_set set;
    struct forms x = {0};
    scene_load(&f, &set, "{\"id\":\"<a>\",\"problem\":\"<b>3+4</b>は?\",\"answer\":\"7\",\"family\":\"<i>\"}\n", NULL);
    scene_add(&f, &set, "one", SCENE_TEXT("<a>", "【考え方】<script>\\u202eたします。\\n1. 3+4=8です。\\n答え 8"));
    set.system[0].sample[0].readable = true; /* so that it is shown as an example */
    write_all(&x, &set);
    assert_null(strstr(x.page.data, "<script"));
    assert_null(strstr(x.page.data, "\xe2\x80\xae"));
    assert_null(strstr(x.page.data, "<i>"));
    assert_non_null(strstr(x.page.data, "&lt;script&gt;"));
    assert_non_null(strstr(x.page.data, "まちがった式: 3+4=8"));
    assert_true(strstr(x.page.data, "答えが正しい%") < strstr(x.page.data, "書き方%"));
    forms_free(&x);
    scene_end(&f, &set);
}
