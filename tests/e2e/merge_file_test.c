/* merge_file_test.c - `sansu merge --base X.gguf`: a file out of a file, its report, and what it refuses. */
#include <string.h>

#include "e2e/run.h"
#include "schema.h"
#include "test.h"

#define BASE "tests/golden/models/bf16"
#define ADAPTER "tests/golden/adapters/bf16base"
#define MAKE                                                                    \
    "d=$(mktemp -d); $SANSU convert " BASE " --out $d/b.gguf >/dev/null 2>&1; " \
    "m=\"$SANSU merge --base $d/b.gguf --adapter " ADAPTER "\"; "

TEST(merge_makes_a_file_of_a_file) {
    struct run r;
    run_shell(
        &r, MAKE
        "$m --out $d/m.gguf --json && $SANSU logits --model $d/m.gguf --ids 1,2,3 --last | head -c 20 >&2; rm -r $d");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "\"type\":\"own\""));
    assert_non_null(strstr(bytes_text(&r.out), "\"changed\":14"));
    assert_int_equal(schema_check_lines("merge.json", bytes_text(&r.out)), 1);
    assert_non_null(strstr(bytes_text(&r.err), "{\"pos\":2"));
    run_free(&r);
}

TEST(merge_says_when_blocks_take_the_change_away) {
    struct run r;
    run_shell(&r, MAKE "$m --out $d/m.gguf --type q4_0; rm -r $d");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "written as q4_0"));
    run_free(&r);
}

TEST(merge_of_a_file_refuses_what_does_not_belong_to_it) {
    struct run r;
    run_shell(&r, MAKE "$m --out $d/m.gguf >/dev/null 2>&1; $m --out $d/m.gguf; echo $?; "
                       "$m --out $d/m.gguf --overwrite >/dev/null 2>&1; echo $?; $m --out $d/m; echo $?; "
                       "$m --out $d/b.gguf --overwrite; echo $?; $m --out $d/n.gguf --dtype f32; echo $?; "
                       "$m --out $d/n.gguf --type q9; echo $?; "
                       "$SANSU merge --base " BASE " --adapter " ADAPTER " --out $d/n --type q8_0; echo $?; rm -r $d");
    assert_string_equal(bytes_text(&r.out), "2\n0\n2\n2\n2\n2\n2\n");
    assert_non_null(strstr(bytes_text(&r.err), "--overwrite replaces it"));
    assert_non_null(strstr(bytes_text(&r.err), "must end in .gguf"));
    assert_non_null(strstr(bytes_text(&r.err), "is the input"));
    assert_non_null(strstr(bytes_text(&r.err), "--dtype"));
    assert_non_null(strstr(bytes_text(&r.err), "there is no type 'q9'"));
    run_free(&r);
}

TEST(a_merged_file_that_cannot_be_written_is_not_there) {
    struct run r;
    run_shell(&r, MAKE "(ulimit -f 16; $m --out $d/m.gguf) 2>&1 >/dev/null; echo $?; ls $d | grep -c '^m'; rm -r $d");
    assert_non_null(strstr(bytes_text(&r.out), "writing failed: File too large"));
    assert_non_null(strstr(bytes_text(&r.out), "\n4\n0\n"));
    run_free(&r);
}
