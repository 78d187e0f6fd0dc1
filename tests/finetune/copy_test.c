/* copy_test.c - what comes along with new weights, and what does not. */
#include <stdio.h>

#include "finetune/scene.h"

TEST(copy_takes_the_small_files_and_leaves_what_belongs_to_the_weights) {
    static const struct {
        const char *name;
        bool wanted;
    } files[] = {{"tokenizer.json", true},
                 {"chat_template.jinja", true},
                 {"tokenizer.model", true},
                 {"LICENSE", true},
                 {"NOTICE.md", true},
                 {"merges.txt", true},
                 {"generation_config.json", true},
                 {"config.json", false},
                 {"README.md", false},
                 {"model.safetensors", false},
                 {"model.safetensors.index.json", false},
                 {"adapter_config.json", false}};
    struct scene s;
    char path[400];
    scene_make(&s);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", s.f.base, files[i].name);
        assert_ok(file_write_atomic(path, files[i].name, 3, &s.err), s.err);
    }
    assert_ok(file_make_directory(s.f.out, &s.err), s.err);
    assert_ok(finetune_copy_small_files(s.f.base, s.f.out, &s.err), s.err);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (scene_has(&s, files[i].name) != files[i].wanted) fail_msg("%s", files[i].name);
    assert_false(finetune_copy_small_files("no/such/directory", s.f.out, &s.err));
    assert_int_equal(s.err.code, ERR_INPUT);
    scene_remove(&s);
}
