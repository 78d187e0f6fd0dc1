/* system_test.c - specs: commas in paths, wrong ones by name; the fingerprint follows whatever decides the samples. */
#include "scene.h"

static void refuse(struct eval_set *set, const char *spec, const char *words) {
    struct err err = {0};
    assert_false(eval_set_add(set, spec, &err));
    if (!strstr(err.message, words) || !strstr(err.message, "--system")) fail_msg("%s: %s", spec, err.message);
}

TEST(eval_system_specs_are_read_part_by_part) {
    struct folder f;
    struct eval_set set;
    struct err err = {0};
    char spec[300];
    scene_load(&f, &set, scene_test, &(struct eval_settings){.reader = "models/sansu-reader"});
    folder_write_text(&f, "a,b", "よく考えます。\n\n");
    snprintf(spec, sizeof spec, "x=model:models/sansu-mini,adapter:run,1/a,prompt:%s/a,b,plain,letters,raw,lesson",
             f.dir);
    assert_ok(eval_set_add(&set, spec, &err), err);
    const struct eval_system *s = &set.system[0];
    assert_string_equal(s->name, "x");
    assert_string_equal(s->model, "models/sansu-mini");
    assert_string_equal(s->adapter, "run,1/a");
    assert_string_equal(s->system_text, "よく考えます。");
    assert_string_equal(s->spec, spec);
    assert_true(s->plain && s->letters && s->raw && s->lesson && !s->answers);
    assert_ok(eval_set_add(&set, "y=model:models/sansu-mini,prompt:none", &err), err);
    assert_string_equal(set.system[1].system_text, "");
    scene_end(&f, &set);
}

TEST(eval_system_specs_that_are_wrong_are_named) {
    struct folder f;
    struct eval_set set;
    struct err err = {0};
    scene_load(&f, &set, scene_test, NULL);
    assert_ok(eval_set_add(&set, "m=model:models/sansu-mini", &err), err);
    refuse(&set, "m=model:models/sansu-mini", "'m' is given twice");
    refuse(&set, "n=prompt:none", "either model:DIR or answers:FILE");
    refuse(&set, "model:models/sansu-mini", "NAME=model:DIR");
    refuse(&set, "o=nonsense", "'nonsense'");
    refuse(&set, "<p>=model:models/sansu-mini", "no comma, quote or bracket");
    refuse(&set, "\xe2\x80\xaep=model:models/sansu-mini", "no comma, quote or bracket");
    refuse(&set, "q=model:/nonexistent", "no such model");
    refuse(&set, "r=answers:/nonexistent,plain", "stored answers have no adapter");
    refuse(&set, "s=answers:/nonexistent,lesson", "stored answers have no adapter");
    refuse(&set, "t=model:models/sansu-mini,lesson", "the directory of the reader's model");
    scene_end(&f, &set);
}

static void fingerprint(char out[65], struct folder *f, const char *spec, const struct eval_settings *settings) {
    struct eval_set set;
    struct err err = {0};
    assert_ok(eval_set_load(&set, folder_path(f, "test.jsonl"), settings, &err), err);
    assert_ok(eval_set_add(&set, spec, &err), err);
    memcpy(out, set.system[0].fingerprint, 65);
    eval_set_free(&set);
}

TEST(eval_system_fingerprint_follows_settings_and_files) {
    struct folder f;
    struct eval_set set;
    char spec[200], print[8][65];
    scene_load(&f, &set, scene_test, NULL);
    fingerprint(print[0], &f, "m=model:models/sansu-mini", NULL);
    fingerprint(print[1], &f, "other=model:models/sansu-mini",
                &(struct eval_settings){.parallel = 2, .threads = 1, .samples = 3});
    assert_string_equal(print[0], print[1]);
    fingerprint(print[1], &f, "m=model:models/sansu-mini", &(struct eval_settings){.seed = 2});
    fingerprint(print[2], &f, "m=model:models/sansu-mini", &(struct eval_settings){.temperature = -1});
    fingerprint(print[3], &f, "m=model:models/sansu-mini,plain", NULL);
    snprintf(spec, sizeof spec, "m=answers:%s", folder_path(&f, "test.jsonl"));
    fingerprint(print[4], &f, spec, NULL);
    folder_write_text(&f, "more.jsonl", scene_one);
    snprintf(spec, sizeof spec, "m=answers:%s", folder_path(&f, "more.jsonl"));
    fingerprint(print[5], &f, spec, NULL);
    fingerprint(print[6], &f, "m=model:models/sansu-mini,lesson",
                &(struct eval_settings){.reader = "models/sansu-reader"});
    fingerprint(print[7], &f, "m=model:models/sansu-mini,letters", NULL);
    for (int i = 0; i < 8; i++)
        for (int j = 0; j < i; j++) assert_string_not_equal(print[i], print[j]);
    scene_end(&f, &set);
}
