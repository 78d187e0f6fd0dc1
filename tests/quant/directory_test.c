/* directory_test.c - directory -> GGUF file -> directory: the same bytes of weights; blocks: what they decode to. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "engine/tiny.h"
#include "golden/golden.h"
#include "sansu/engine.h"
#include "sansu/quant.h"
#include "test.h"

static const char file[] = "build/directory_test.gguf";

static void read_file(struct bytes *out, const char *dir, const char *name) {
    struct bytes path = {0};
    struct err err = {0};
    file_join(&path, dir, name);
    assert_ok(file_read_all(out, bytes_text(&path), 64 << 20, &err), err);
    bytes_free(&path);
}

TEST(directories_come_back_from_gguf_files_byte_for_byte) {
    static const char *const names[] = {"gqa", "tied", "bf16", "f16", "qwen2", "qwen3", "gemma3_linear"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct quant_report written;
        struct quant_directory_report report;
        struct bytes before = {0}, after = {0};
        struct err err = {0};
        char from[64], dir[] = "/tmp/sansu-directory-XXXXXX";
        assert_non_null(mkdtemp(dir));
        snprintf(from, sizeof from, "tests/golden/models/%s", names[i]);
        assert_ok(quant_convert(&written, from, file, &(struct quant_options){.threads = 1}, &err), err);
        assert_ok(quant_to_directory(&report, file, dir, &(struct quant_directory_options){0}, &err), err);
        assert_string_equal(written.type, report.type);
        assert_int_equal(report.decoded, 0);
        assert_int_equal(report.elements, written.elements);
        read_file(&before, from, "model.safetensors");
        read_file(&after, dir, "model.safetensors");
        if (before.len != after.len || memcmp(before.data, after.data, before.len) != 0)
            fail_msg("%s: other bytes", names[i]);
        bytes_free(&before);
        bytes_free(&after);
        tiny_model_remove(dir);
    }
    unlink(file);
}

static float *logits_of(const char *path, const struct golden *g) {
    struct engine *e;
    struct session *s;
    struct err err = {0};
    float *out = malloc(g->n * g->vocab * sizeof *out);
    assert_ok(engine_open(&e, path, &(struct engine_options){.precision = "f32"}, &err), err);
    assert_ok(session_open(&s, e, g->n, g->n, &err) && session_feed(s, g->ids, g->n, true, &err), err);
    memcpy(out, session_logits(s), g->n * g->vocab * sizeof *out);
    session_close(s);
    engine_close(e);
    return out;
}

TEST(directories_of_blocks_compute_what_the_file_computes_without_rounding) {
    static const char *const names[] = {"gqa", "qwen2", "qwen3", "gemma3_linear"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct quant_report written;
        struct quant_directory_report report;
        struct golden g;
        struct err err = {0};
        char from[64], dir[] = "/tmp/sansu-directory-XXXXXX";
        assert_non_null(mkdtemp(dir));
        snprintf(from, sizeof from, "tests/golden/models/%s", names[i]);
        golden_read(&g, from);
        assert_ok(quant_convert(&written, from, file, &(struct quant_options){.type = "q8_0", .threads = 1}, &err),
                  err);
        assert_ok(quant_to_directory(&report, file, dir, &(struct quant_directory_options){0}, &err), err);
        assert_string_equal(report.type, "f32");
        assert_true(report.decoded > 0);
        float *a = logits_of(file, &g), *b = logits_of(dir, &g);
        assert_true(golden_difference(a, b, g.n * g.vocab) < 1e-5);
        free(a);
        free(b);
        golden_free(&g);
        tiny_model_remove(dir);
    }
    unlink(file);
}

TEST(directory_refusals_leave_no_model) {
    struct quant_directory_report report;
    struct err err = {0};
    char dir[] = "/tmp/sansu-directory-XXXXXX";
    assert_non_null(mkdtemp(dir));
    assert_false(
        quant_to_directory(&report, "tests/golden/gguf/llama3.gguf", dir, &(struct quant_directory_options){0}, &err));
    assert_non_null(strstr(err.message, "llama3.gguf: rope_freqs.weight holds factors"));
    err = (struct err){0};
    assert_false(quant_to_directory(&report, "tests/golden/gguf/gqa.gguf", dir,
                                    &(struct quant_directory_options){.type = "q8_0"}, &err));
    assert_non_null(strstr(err.message, "weights are written as f32, bf16 or f16, not as 'q8_0'"));
    err = (struct err){0};
    assert_false(quant_to_directory(&report, "README.md", dir, &(struct quant_directory_options){0}, &err));
    assert_non_null(strstr(err.message, "expected a GGUF file"));
    tiny_model_remove(dir);
}
