/* card_test.c - the README.md that train and merge write: front matter the hub reads, facts of the run, nothing
 * else. */
#include <string.h>

#include "e2e/run.h"
#include "test.h"

#define SCENE                                                                                                                                     \
    "d=$(mktemp -d); for i in 1 2 3 4 5 6 7 8 9; do echo \"{\\\"prompt\\\":\\\"$i+$i\\\",\\\"completion\\\":\\\"$i\\\"}\"; done >$d/sums.jsonl; " \
    "$SANSU problems --family ueki --count 2 --seed 3 --format messages >$d/val; "

static void assert_has(const char *text, const char *const *words) {
    for (; *words; words++)
        if (!strstr(text, *words)) fail_msg("'%s' is not in\n%s", *words, text);
}

TEST(an_adapter_and_its_merge_have_cards) {
    struct run run;
    run_shell(
        &run, SCENE
        "$SANSU train --base models/sansu-mini --data $d/sums.jsonl --val-data $d/val --method lora --rank 2 --alpha 4 --steps 2 --dataset me/sums --out $d/o 2>&1 "
        "&& cat $d/o/adapter/README.md && $SANSU merge --base models/sansu-mini --adapter $d/o/adapter --out $d/m --dtype f32 >/dev/null 2>&1 && "
        "cat $d/m/README.md; rm -r $d");
    assert_int_equal(run.exit_code, 0);
    assert_has(
        bytes_text(&run.out),
        (const char *const[]){
            "---\nbase_model: sansu-mini\nlicense: apache-2.0\nlanguage: ja\nlibrary_name: peft\npipeline_tag: text-generation\ndatasets:\n- me/sums\ntags:\n",
            "# sansu-mini, fine-tuned by LoRA, rank 2, alpha 4, dropout 0, on all linears; ",
            "`sums.jsonl`: 9 samples, ", "loss on the replies only", "- **Steps.** 2 of 2, ",
            " on 2 validation samples", "GiB of memory at most", "library_name: transformers",
            "with the LoRA adapter adapter merged in", "| q_proj | 6 | ", "Nothing was measured but the table", NULL});
    run_free(&run);
}

TEST(a_card_says_what_was_not_measured) {
    struct run run;
    run_shell(
        &run, SCENE
        "$SANSU train --base models/sansu-mini --data $d/sums.jsonl --val-split 0 --steps 1 --out $d/o 2>/dev/null; cat $d/o/model/README.md; rm -r $d");
    assert_has(bytes_text(&run.out),
               (const char *const[]){"fine-tuned, every weight", "there was no validation at this step", NULL});
    assert_null(strstr(bytes_text(&run.out), "datasets:"));
    run_free(&run);
}
