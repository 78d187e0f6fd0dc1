/* settings_test.c - what sansu.json says is read once, by the engine; a wrong file is an error that names it. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "engine/tiny.h"
#include "sansu/engine.h"
#include "test.h"

static bool open_with(struct engine **out, const char *dir, const char *text, struct err *err) {
    char path[96];
    snprintf(path, sizeof path, "%s/sansu.json", dir);
    struct err e = {0};
    assert_ok(file_write_atomic(path, text, strlen(text), &e), e);
    return engine_open(out, dir, &(struct engine_options){.threads = 1}, err);
}

TEST(settings_of_a_model_are_read_from_its_file) {
    static const char all[] =
        "{\"other\":[1],\"refusal\":\"解け\\u307eせん。\",\"default_system\":\"先生です。\",\"familiarity_threshold\":-0.25,\"needs_reading\":true}";
    char dir[32];
    struct engine *engine;
    struct engine_info info;
    struct err err = {0};
    tiny_model_make(dir);
    assert_ok(engine_open(&engine, dir, &(struct engine_options){.threads = 1}, &err), err);
    engine_info(&info, engine);
    assert_true(!*info.refusal && info.familiarity_threshold == 0 && !info.needs_reading);
    engine_close(engine);
    assert_ok(open_with(&engine, dir, all, &err), err);
    engine_info(&info, engine);
    assert_string_equal(info.default_system, "先生です。");
    assert_string_equal(info.refusal, "解けません。");
    assert_true(info.familiarity_threshold == -0.25f);
    assert_true(info.needs_reading);
    assert_string_equal(info.settings, all);
    engine_close(engine);
    tiny_model_remove(dir);
}

TEST(settings_that_are_wrong_are_an_error) {
    static const char *const wrong[] = {"{\"refusal\":3}", "{\"familiarity_threshold\":\"low\"}",
                                        "{\"needs_reading\":1}", "{\"default_system\":", "[]"};
    char dir[32];
    tiny_model_make(dir);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct engine *engine;
        struct err err = {0};
        if (open_with(&engine, dir, wrong[i], &err)) fail_msg("%s is no error", wrong[i]);
        assert_non_null(strstr(err.message, "sansu.json"));
        assert_int_equal(err.code, ERR_INPUT);
    }
    tiny_model_remove(dir);
}
