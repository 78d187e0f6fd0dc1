/* merged_test.c - a merged model with what belongs beside it, and what is refused before any work. */
#include <string.h>

#include "finetune/scene.h"

#define BASE "tests/golden/models/bf16"
#define ADAPTER "tests/golden/adapters/bf16base"

TEST(merged_model_has_weights_config_and_a_card) {
    struct scene s;
    struct quant_merge_report report;
    struct bytes card;
    scene_make(&s);
    bytes_init(&card);
    struct finetune_merge_settings m = {
        .base = BASE, .adapter = ADAPTER, .out = s.f.out, .dataset = "me/sums", .merge = {.type = "f32", .threads = 1}};
    assert_ok(finetune_merge(&report, &m, &s.err), s.err);
    assert_true(report.changed > 0 && strcmp(report.type, "f32") == 0);
    assert_true(scene_has(&s, "config.json") && scene_has(&s, "model.safetensors"));
    scene_read(&s, "README.md", &card);
    assert_non_null(strstr(bytes_text(&card), "base_model: bf16\n"));
    assert_non_null(strstr(bytes_text(&card), "datasets:\n- me/sums\n"));
    assert_false(finetune_merge(&report, &m, &s.err)); /* it holds a model now */
    assert_int_equal(s.err.code, ERR_USAGE);
    s.err = (struct err){0};
    m.overwrite = true;
    assert_ok(finetune_merge(&report, &m, &s.err), s.err);
    bytes_free(&card);
    scene_remove(&s);
}

TEST(merging_needs_a_model_to_start_from) {
    struct scene s;
    struct quant_merge_report report;
    scene_make(&s);
    struct finetune_merge_settings m = {.base = "no/such/model", .adapter = ADAPTER, .out = s.f.out};
    assert_false(finetune_merge(&report, &m, &s.err));
    assert_true(s.err.code == ERR_INPUT && !scene_has(&s, "config.json"));
    s.err = (struct err){0};
    m.base = "tests/golden/golden.h"; /* a file */
    assert_false(finetune_merge(&report, &m, &s.err));
    assert_non_null(strstr(s.err.message, "GGUF"));
    scene_remove(&s);
}
