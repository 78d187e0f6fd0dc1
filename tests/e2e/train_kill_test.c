/* train_kill_test.c - kill -9 at random moments, full disks, two trainers: what is on disk is always a whole
 * checkpoint, and the run that goes on from it ends in the bytes of the one that never stopped. */
#include <stdlib.h>
#include <string.h>

#include "e2e/run.h"
#include "test.h"

#define SCENE                                                                                                                                              \
    "d=$(mktemp -d); for i in 1 2 3 4 5 6 7 8 9; do echo \"{\\\"prompt\\\":\\\"$i+$i\\\",\\\"completion\\\":\\\"$i$i$i\\\"}\"; done >$d/data; "            \
    "$SANSU problems --family ueki --count 2 --seed 3 --format messages >$d/val; "                                                                         \
    "t() { m=$1; o=$2; shift 2; $E $SANSU train --base models/sansu-mini --data $d/data --val-data $d/val --method $m --rank 4 --dropout 0.1 --steps 100 " \
    "--threads 1 --batch-tokens 128 --save-every 5 --eval-every 25 --patience 0 --lr 1e-3 --out $d/$o \"$@\"; }; "

/* Six kills a method, from 0.1 to 3 seconds after each start. */
static void kill_and_compare(const char *method, const char *flags) {
    struct run run;
    struct bytes script;
    bytes_init(&script);
    bytes_printf(
        &script,
        SCENE
        "t %s whole %s 2>/dev/null; n=0; while [ $n -lt 6 ]; do (E=exec; t %s cut %s --resume 2>>$d/log) & p=$!; sleep $((n / 2)).$(( (n * 37 + 5) %% 90 + 10 )); "
        "kill -9 $p 2>/dev/null; wait $p 2>/dev/null; n=$((n + 1)); done; t %s cut %s --resume 2>>$d/log || tail -3 $d/log; "
        "for f in adapter/adapter_model.safetensors adapter-best/adapter_model.safetensors checkpoint/step-00000100; do cmp $d/whole/$f $d/cut/$f && echo same; done; "
        "cut -d, -f1-5 $d/whole/metrics.jsonl >$d/a; cut -d, -f1-5 $d/cut/metrics.jsonl >$d/b; cmp $d/a $d/b && echo same; grep -c resumed $d/log; rm -r $d",
        method, flags, method, flags, method, flags);
    run_shell(&run, bytes_text(&script));
    if (strncmp(bytes_text(&run.out), "same\nsame\nsame\nsame\n", 20) != 0)
        fail_msg("%s %s: %s%s", method, flags, bytes_text(&run.out), bytes_text(&run.err));
    assert_true(atoi(bytes_text(&run.out) + 20) > 0); /* some kill came after a checkpoint */
    run_free(&run);
    bytes_free(&script);
}

TEST_SLOW(a_killed_lora_run_resumes_to_the_same_bytes) { kill_and_compare("lora", ""); }
TEST_SLOW(a_killed_qlora_run_with_8_bit_adamw_resumes_to_the_same_bytes) {
    kill_and_compare("qlora", "--optim adamw8bit");
}

/* The limit is above a log line and below a checkpoint: the first save of the second run fails, what the first left
 * stays. */
TEST(a_full_disk_keeps_the_last_good_checkpoint) {
    struct run run;
    run_shell(
        &run, SCENE
        "t lora o --stop-after 20 2>/dev/null; sum=$(cat $d/o/checkpoint/step-00000020 | cksum); (ulimit -f 200; t lora o --resume) 2>$d/log; echo exit $?; "
        "tail -n 1 $d/log; ls $d/o/checkpoint; [ \"$sum\" = \"$(cat $d/o/checkpoint/step-00000020 | cksum)\" ] && echo kept; "
        "t lora o --stop-after 40 --resume 2>/dev/null; echo exit $?; rm -r $d");
    const char *out = bytes_text(&run.out);
    assert_non_null(strstr(out, "exit 4\n"));
    assert_non_null(strstr(out, "writing failed: File too large"));
    assert_non_null(strstr(out, "step-00000015\nstep-00000020\nkept\nexit 0\n"));
    run_free(&run);
}

TEST(two_trainers_in_one_directory_are_refused) {
    struct run run;
    run_shell(
        &run, SCENE
        "(E=exec; t lora o --steps 100000 2>/dev/null) & p=$!; for i in $(seq 100); do [ -f $d/o/metrics.jsonl ] && break; sleep 0.1; done; t lora o --restart; echo exit $?; kill -9 $p; wait $p; rm -r $d");
    assert_non_null(strstr(bytes_text(&run.out), "exit 4\n"));
    assert_non_null(strstr(bytes_text(&run.err), "another training run is working here"));
    run_free(&run);
}

/* A base that shrinks under a LoRA run: an error that names it, not a dead process; the checkpoint before is good. */
TEST(a_trainer_whose_base_is_cut_says_so) {
    struct run run;
    run_shell(
        &run, SCENE
        "cp -r models/sansu-mini $d/base; (E=exec; t lora o --base $d/base --steps 100000 2>$d/log) & p=$!; for i in $(seq 300); do [ -s $d/o/metrics.jsonl ] && break; sleep 0.1; done; "
        "truncate -s 20000 $d/base/model.safetensors; wait $p; echo exit $?; grep -c 'was cut while it was in use' $d/log; rm -r $d");
    assert_string_equal(bytes_text(&run.out), "exit 3\n1\n");
    run_free(&run);
}

/* `kill` and a closed terminal are as Ctrl-C: the step under way is finished and saved. */
static void ask_to_end(const char *name, const char *exit_line) {
    struct run run;
    struct bytes script = {0};
    bytes_printf(
        &script,
        SCENE
        "(E=exec; t lora o --steps 100000 2>$d/log) & p=$!; for i in $(seq 300); do [ -s $d/o/metrics.jsonl ] && break; sleep 0.1; done; kill -%s $p; wait $p; echo exit $?; "
        "grep -c 'which is saved' $d/log; ls $d/o/checkpoint | grep -c step-; rm -r $d",
        name);
    run_shell(&run, bytes_text(&script));
    if (strncmp(bytes_text(&run.out), exit_line, strlen(exit_line)) != 0)
        fail_msg("%s: %s%s", name, bytes_text(&run.out), bytes_text(&run.err));
    run_free(&run);
    bytes_free(&script);
}

TEST(a_trainer_that_is_asked_to_end_saves_its_step) {
    ask_to_end("TERM", "exit 143\n1\n1\n");
    ask_to_end("HUP", "exit 129\n1\n1\n");
}
