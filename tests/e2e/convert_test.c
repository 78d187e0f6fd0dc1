/* convert_test.c - the verb: a directory there and back, and what it refuses. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "e2e/run.h"
#include "engine/tiny.h"
#include "test.h"

static const char file[] = "build/convert_e2e.gguf", dir[] = "build/convert_e2e";

TEST(convert_goes_there_and_back) {
    static const char problem[] =
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。";
    struct run r, from, to;
    unlink(file);
    RUN(&r, NULL, "convert", "models/sansu-mini", "--out", file);
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "weights as bf16"));
    assert_true(r.err.len == 0);
    run_free(&r);
    RUN(&r, NULL, "convert", file, "--out", dir, "--overwrite");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "weights as bf16"));
    run_free(&r);
    RUN(&from, NULL, "explain", "--model", "models/sansu-mini", problem);
    RUN(&to, NULL, "explain", "--model", dir, problem);
    assert_int_equal(to.exit_code, 0);
    assert_true(from.out.len == to.out.len && memcmp(from.out.data, to.out.data, to.out.len) == 0);
    run_free(&from);
    run_free(&to);
    RUN(&r, NULL, "convert", file, "--out", dir);
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(r.err.data, "is there already; --overwrite replaces it"));
    run_free(&r);
    unlink(file);
    tiny_model_remove(dir);
}

TEST(convert_says_what_it_does_not_do) {
    static const struct {
        const char *argument[5], *words;
    } cases[] = {
        {{"convert", "models/sansu-mini"}, "--out is needed"},
        {{"convert", "models/sansu-mini", "--out", "build/x"}, "is a directory already: --out must end in .gguf"},
        {{"convert", "tests/golden/gguf/gqa.gguf", "--out", "x.gguf"}, "sansu quantize makes a GGUF file from"},
        {{"convert", "tests/golden/gguf/gqa.gguf", "--out", "build/x", "--dtype=q8_0"}, "--dtype takes f32, bf16"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *const *a = cases[i].argument;
        struct run r;
        RUN(&r, NULL, a[0], a[1], a[2], a[3], a[4]);
        assert_int_equal(r.exit_code, 2);
        if (!strstr(r.err.data, cases[i].words)) fail_msg("'%s' does not say '%s'", r.err.data, cases[i].words);
        run_free(&r);
    }
}
