/* card_test.c - cards: front matter from the base's own, the facts of a run or a merge, and what was not measured. */
#include "finetune/card.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "finetune/scene.h"

static void assert_has(struct bytes *text, const char *const *words) {
    for (; *words; words++)
        if (!strstr(bytes_text(text), *words)) fail_msg("'%s' is not in\n%s", *words, bytes_text(text));
}

static struct finetune_card card_of(struct scene *s) {
    return (struct finetune_card){.settings = &s->settings,
                                  .info = {.parameters = 1234,
                                           .steps = 10,
                                           .step_tokens = 80,
                                           .threads = 2,
                                           .products = "OpenBLAS",
                                           .learning_rate = 1e-4,
                                           .weight_decay = 0.01,
                                           .warmup = 1,
                                           .rank = 4,
                                           .alpha = 8},
                                  .pack = {.samples = 12, .tokens = 300, .counted = 40, .hash = {0xab, 0xcd}},
                                  .last = {.step = 9, .loss = 1.5},
                                  .val_loss = NAN,
                                  .tokens = 600,
                                  .seconds = 3};
}

TEST(card_of_a_full_run_states_its_facts) {
    static const char base[] = "---\nlicense: mit\nlanguage:\n- ja\n- en\ntags:\n- x\n---\nA base.\n";
    struct scene s;
    struct bytes text;
    char path[300];
    scene_make(&s);
    snprintf(path, sizeof path, "%s/README.md", s.f.base);
    assert_ok(file_write_atomic(path, base, sizeof base - 1, &s.err), s.err);
    s.settings.train.from_scratch = false;
    s.settings.dataset = "me/sums";
    struct finetune_card c = card_of(&s);
    bytes_init(&text);
    finetune_card_of_run(&text, &c);
    assert_has(
        &text,
        (const char *const[]){
            "---\nbase_model: base\nlicense: mit\nlanguage:\n- ja\n- en\nlibrary_name: transformers\n",
            "datasets:\n- me/sums\n", "- fine-tuned\n---\n", "# base, fine-tuned, every weight; 1234 trained values",
            "`data.jsonl`: 12 samples, 300 tokens, of which 40 count (loss on the replies only)", "abcd000000000000…",
            "- **Steps.** 9 of 10, at most 80 tokens a step; adamw, highest learning rate 0.0001 (cosine, 1 steps of warm-up)",
            "1.5000 in step 9; there was no validation at this step",
            "3 s and 600 tokens in the last process (200 tokens/s)", "**Limits.**", NULL});
    assert_null(strstr(bytes_text(&text), "too long"));
    bytes_free(&text);
    scene_remove(&s);
}

TEST(card_of_an_adapter_says_how_it_was_made_and_judged) {
    struct scene s;
    struct bytes text;
    scene_make(&s);
    s.settings.train = (struct train_options){.method = TRAIN_QLORA, .lora.targets = "q_proj"};
    s.settings.data.all = true;
    struct finetune_card c = card_of(&s);
    c.val_loss = 1.25;
    c.val_samples = 3;
    c.best = true;
    c.left_out = 2;
    bytes_init(&text);
    finetune_card_of_run(&text, &c);
    assert_has(&text,
               (const char *const[]){"library_name: peft", "- lora\n", "fine-tuned by QLoRA (frozen linears in NF4",
                                     "rank 4, alpha 8, dropout 0, on q_proj", "loss on every token",
                                     "2 samples were too long and left out",
                                     "1.2500 on 3 validation samples, the best of the run so far", "**Use.**", NULL});
    assert_null(strstr(bytes_text(&text), "datasets:"));
    assert_ok(finetune_card_write(&text, s.f.base, &s.err), s.err); /* and frees it */
    scene_remove(&s);
}

TEST(card_of_a_merge_has_the_table_of_what_moved) {
    struct bytes text;
    struct finetune_merge_settings settings = {.base = "no/such/base/", .adapter = "runs/a7"};
    struct quant_merge_report report = {.rank = 4,
                                        .tensors = 20,
                                        .changed = 2,
                                        .scaling = 0.5,
                                        .type = "bf16",
                                        .kind = {{.name = "q_proj",
                                                  .tensors = 2,
                                                  .rms_weight = 0.02,
                                                  .max_change = 0.1,
                                                  .rms_change = 0.01,
                                                  .rms_rounding = 0.001},
                                                 {.name = "k_proj"}}};
    bytes_init(&text);
    finetune_card_of_merge(&text, &settings, &report);
    assert_has(&text, (const char *const[]){"---\nbase_model: base\nlibrary_name: transformers\n", "- merged\n",
                                            "# base with the LoRA adapter a7 merged in",
                                            "rounded once to bf16; rank 4, s = 0.5; 2 of 20 tensors changed",
                                            "| q_proj | 2 | 2.000e-02 | 1.000e-01 | 1.000e-02 | 10.00 % |",
                                            "Nothing was measured but the table", NULL});
    assert_null(strstr(bytes_text(&text), "k_proj"));
    bytes_free(&text);
}
