/* samples_test.c - the file of samples is read back as it was written, keeps what others wrote and survives a cut
 * line. */
#include "schema.h"
#include "scene.h"

static void reload(struct eval_set *set, struct folder *f, const char *fingerprint) {
    struct err err = {0};
    assert_ok(eval_set_load(set, folder_path(f, "test.jsonl"), NULL, &err), err);
    assert_ok(eval_set_add_name(set, "one", 3, &err), err);
    snprintf(set->system[0].fingerprint, sizeof set->system[0].fingerprint, "%s", fingerprint);
}

TEST(eval_samples_are_read_as_they_were_written) {
    struct folder f;
    struct eval_set set, again;
    struct bytes written = {0}, others = {0};
    struct err err = {0};
    scene_load(&f, &set, scene_test, NULL);
    scene_add(&f, &set, "one", scene_one);
    assert_ok(eval_samples_write(&set, folder_path(&f, "s.jsonl"), &err), err);
    folder_read(&written, &f, "s.jsonl");
    assert_int_equal(schema_check_lines("eval_sample.json", written.data), 5);
    assert_null(strstr(written.data, "\"answer\"")); /* its own answer never passes for a reference */

    bytes_append_string(&written, "{\"system\":\"other\",\"fingerprint\":\"1\",\"item\":\"a\",\"k\":0,\"text\":\"x\"}\n"
                                  "{\"system\":\"one\",\"fin");
    folder_write(&f, "s.jsonl", written.data, written.len);
    reload(&again, &f, set.system[0].fingerprint);
    assert_ok(eval_samples_read(&again, folder_path(&f, "s.jsonl"), false, &others, &err), err);
    for (size_t i = 0; i < 5; i++) {
        const struct eval_sample *a = &set.system[0].sample[i], *b = &again.system[0].sample[i];
        assert_string_equal(a->text, b->text);
        assert_int_equal(a->outcome, b->outcome);
        assert_int_equal(a->finish, b->finish);
    }
    assert_string_equal(others.data,
                        "{\"system\":\"other\",\"fingerprint\":\"1\",\"item\":\"a\",\"k\":0,\"text\":\"x\"}\n");
    eval_set_free(&again);
    bytes_free(&written);
    bytes_free(&others);
    scene_end(&f, &set);
}

TEST(eval_samples_of_other_settings_are_not_taken) {
    struct folder f;
    struct eval_set set, again;
    struct bytes others = {0};
    struct err err = {0};
    scene_load(&f, &set, scene_test, NULL);
    scene_add(&f, &set, "one", scene_one);
    assert_ok(eval_samples_write(&set, folder_path(&f, "s.jsonl"), &err), err);
    reload(&again, &f, "another");
    assert_ok(eval_samples_read(&again, folder_path(&f, "s.jsonl"), false, &others, &err), err);
    assert_null(again.system[0].sample[0].text);
    assert_true(others.len > 0);
    assert_ok(eval_samples_read(&again, folder_path(&f, "s.jsonl"), true, NULL, &err), err);
    assert_non_null(again.system[0].sample[0].text);
    eval_set_free(&again);
    bytes_free(&others);
    scene_end(&f, &set);
}
