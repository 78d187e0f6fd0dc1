/* mpi_test.c - two ranks on this machine against one: the same losses, one set of files; a killed rank ends the run.
 *
 * Skipped without mpirun and a build made by `make MPI=1` ($SANSU_MPI, default build-mpi/sansu). */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "e2e/run.h"
#include "test.h"

#define SCENE                                                                                                                                                      \
    "d=$(mktemp -d); for i in 1 2 3 4 5 6 7 8 9; do echo \"{\\\"prompt\\\":\\\"$i+$i\\\",\\\"completion\\\":\\\"$i$i$i\\\"}\"; done >$d/data; "                    \
    "$SANSU problems --family ueki --count 2 --seed 3 --format messages >$d/val; [ $(id -u) = 0 ] && root=--allow-run-as-root; "                                   \
    "t() { o=$1; n=$2; shift 2; mpirun $root --oversubscribe -n $n ${SANSU_MPI:-build-mpi/sansu} train --base models/sansu-mini --data $d/data --val-data $d/val " \
    "--method lora --rank 4 --threads 1 --batch-tokens 128 --save-every 5 --eval-every 10 --patience 0 --lr 1e-3 --out $d/$o \"$@\"; }; "

static void need_mpi(void) {
    const char *program = getenv("SANSU_MPI");
    if (access(program ? program : "build-mpi/sansu", X_OK) != 0 || system("command -v mpirun >/dev/null 2>&1") != 0)
        TEST_SKIP("no mpirun, or no build made by make MPI=1");
}

/* Losses are printed with six digits; sums in another order may move the last one. With dropout: both drop the same. */
TEST(two_ranks_have_the_losses_of_one) {
    need_mpi();
    struct run run;
    run_shell(
        &run, SCENE
        "t one 1 --steps 20 --dropout 0.3 2>$d/log1 && t two 2 --steps 20 --dropout 0.3 2>$d/log2; echo exit $?; grep -c 'ranks share' $d/log2; ls $d/two $d/two/checkpoint; "
        "paste -d' ' $d/one/metrics.jsonl $d/two/metrics.jsonl | sed 's/[{}\",:a-z_]/ /g' >$d/both; grep -o '\"\\(val_\\)*loss\":[0-9.]*' $d/one/metrics.jsonl >$d/a; "
        "grep -o '\"\\(val_\\)*loss\":[0-9.]*' $d/two/metrics.jsonl >$d/b; paste -d: $d/a $d/b | awk -F: '{ x = $2 - $4; if (x < 0) x = -x; if (x > m) m = x; n++ } "
        "END { print n, (m <= 2e-5 ? \"same\" : \"different by \" m) }'; rm -r $d");
    const char *out = bytes_text(&run.out);
    if (!strstr(out, "exit 0\n1\n") || !strstr(out, "22 same\n")) fail_msg("%s%s", out, bytes_text(&run.err));
    assert_non_null(strstr(out, "step-00000020\n"));
    run_free(&run);
}

TEST(a_killed_rank_ends_the_run_and_leaves_a_checkpoint) {
    need_mpi();
    struct run run;
    run_shell(
        &run, SCENE
        "t two 2 --steps 100000 2>$d/log & p=$!; for i in $(seq 100); do [ -f $d/two/checkpoint/step-00000010 ] && break; sleep 0.1; done; "
        "kill -9 $(pgrep -f \"out $d/two\" | tail -n 1); wait $p; echo exit $?; grep -c 'exited on signal 9' $d/log; "
        "t two 2 --steps 100000 --stop-after 1 --resume 2>&1 | grep -c resumed; rm -r $d");
    const char *out = bytes_text(&run.out);
    if (!strstr(out, "exit 137\n1\n1\n")) fail_msg("%s%s", out, bytes_text(&run.err));
    run_free(&run);
}
