/* train_best_test.c - validation decides: the best weights are kept, a run that gets no better ends, resuming
 * agrees. */
#include <stdio.h>
#include <string.h>

#include "e2e/run.h"
#include "test.h"

/* A run that learns ten sums by heart, judged by a problem of another kind: it soon gets worse at it. */
#define SCENE                                                                                                                                      \
    "d=$(mktemp -d); for i in 1 2 3 4 5 6 7 8 9 10; do echo \"{\\\"prompt\\\":\\\"$i+$i\\\",\\\"completion\\\":\\\"zzz $i\\\"}\"; done >$d/data; " \
    "$SANSU problems --family ueki --count 4 --seed 3 --format messages >$d/val; "                                                                 \
    "t=\"$SANSU train --base models/sansu-mini --data $d/data --val-data $d/val --method lora --rank 2 --lr 0.01 --warmup 0 --steps 60 --threads 1 --batch-tokens 512 --eval-every 3\"; "

TEST(a_run_that_gets_no_better_ends_and_keeps_its_best) {
    struct run run;
    run_shell(
        &run, SCENE
        "$t --patience 2 --out $d/o; echo exit $?; ls $d/o; tail -n 3 $d/o/metrics.jsonl; cmp -s $d/o/adapter/adapter_model.safetensors "
        "$d/o/adapter-best/adapter_model.safetensors; echo cmp $?; "
        "$t --patience 2 --out $d/o --resume; echo exit $?; wc -l <$d/o/metrics.jsonl; rm -r $d");
    const char *out = bytes_text(&run.out);
    assert_non_null(strstr(out, "exit 0\n"));
    assert_non_null(strstr(out, "adapter-best\n"));
    assert_non_null(strstr(out, "\"best\":false}\n"));
    assert_non_null(strstr(out, "cmp 1\n"));
    assert_non_null(strstr(bytes_text(&run.err), "stopped early: 2 validations in a row were no better"));
    assert_non_null(strstr(bytes_text(&run.err), "/adapter-best\n"));
    assert_null(strstr(out, "\"step\":60,"));
    assert_non_null(strstr(strstr(out, "cmp 1\n"), "exit 0\n"));
    run_free(&run);
}

TEST(patience_zero_waits_for_ever) {
    struct run run;
    run_shell(
        &run, SCENE
        "$t --patience 0 --steps 12 --schedule linear --out $d/o; echo exit $?; grep -c val_loss $d/o/metrics.jsonl; tail -n 1 $d/o/metrics.jsonl; rm -r $d");
    assert_non_null(strstr(bytes_text(&run.out), "exit 0\n4\n"));
    assert_non_null(strstr(bytes_text(&run.out), "{\"step\":12,\"val_loss\":"));
    run_free(&run);
}

TEST(schedules_are_named_or_refused) {
    struct run run;
    RUN(&run, NULL, "train", "--base", "x", "--data", "y", "--out", "z", "--schedule", "quadratic");
    assert_int_equal(run.exit_code, 2);
    assert_non_null(strstr(bytes_text(&run.err), "cosine, linear or constant, not 'quadratic'"));
    run_free(&run);
}
