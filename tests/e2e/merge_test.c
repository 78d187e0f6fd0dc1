/* merge_test.c - `sansu merge`: a whole directory, its report, and what it refuses. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "e2e/run.h"
#include "test.h"

#define BASE "tests/golden/models/bf16"
#define ADAPTER "tests/golden/adapters/bf16base"

TEST(merge_writes_a_model_with_what_belongs_to_it) {
    struct run r;
    run_shell(&r, "d=$(mktemp -d) && $SANSU merge --base " BASE " --adapter " ADAPTER
                  " --out $d/m --max-shard 20K --json && "
                  "ls $d/m && $SANSU logits --model $d/m --ids 1,2,3 --last | head -c 20; rm -r $d");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "\"changed\":14"));
    assert_non_null(strstr(bytes_text(&r.out), "\"type\":\"bf16\""));
    assert_non_null(strstr(bytes_text(&r.out), "generation_config.json"));
    assert_non_null(strstr(bytes_text(&r.out), "model.safetensors.index.json"));
    assert_non_null(strstr(bytes_text(&r.out), "{\"pos\":2"));
    run_free(&r);
}

TEST(merge_refuses_to_overwrite_unasked) {
    struct run r;
    run_shell(&r, "d=$(mktemp -d); m=\"$SANSU merge --base " BASE " --adapter " ADAPTER
                  "\"; $m --out $d/m >/dev/null 2>&1; $m --out $d/m; echo $?; "
                  "$m --out $d/m --overwrite >/dev/null 2>&1; echo $?; $m --out " BASE
                  "; echo $?; $m --out $d/n --max-shard big; echo $?; rm -r $d");
    assert_string_equal(bytes_text(&r.out), "2\n0\n2\n2\n");
    assert_non_null(strstr(bytes_text(&r.err), "--overwrite replaces it"));
    assert_non_null(strstr(bytes_text(&r.err), "is the input"));
    assert_non_null(strstr(bytes_text(&r.err), "'big'"));
    run_free(&r);
}

/* Killed while it writes: no config.json, so nobody takes it for a model; the next run completes it. */
TEST(a_merge_cut_short_is_no_model) {
    struct run r;
    run_shell(
        &r, "d=$(mktemp -d); m=\"$SANSU merge --base " BASE " --adapter " ADAPTER
            " --max-shard 20K --out $d/m\"; (ulimit -f 16; $m) 2>&1 >/dev/null; "
            "echo $?; ls $d/m | grep -c '^config.json'; $m >/dev/null 2>&1; echo $?; ls $d/m | grep -c tmp; rm -r $d");
    assert_non_null(strstr(bytes_text(&r.out), "writing failed: File too large"));
    assert_non_null(strstr(bytes_text(&r.out), "\n4\n0\n0\n0\n"));
    run_free(&r);
}
