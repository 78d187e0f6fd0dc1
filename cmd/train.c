/* train.c - `sansu train`: JSON lines + base model -> trained model.
 *
 *   flags -> settings (train_settings.c) -> sansu/finetune.h -> what it tells, on stderr (train_print.c)
 *
 * Reads   flags          Writes  messages; the library writes the files below OUT
 * Checked tests/e2e/train_test.c
 */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>

#include "cmd.h"
#include "train.h"
#include "words.h"

/* The first sample on stdout, in green on a terminal what is trained. */
static bool preview(const struct finetune_settings *s, struct err *err) {
    bool terminal = isatty(STDOUT_FILENO);
    struct finetune_preview p;
    struct bytes text;
    bytes_init(&text);
    bool ok = finetune_preview(&text, &p, s->base, &s->data, terminal ? "\033[32m【" : "【",
                               terminal ? "】\033[0m" : "】", err);
    if (ok) printf("%s\n", bytes_text(&text));
    if (ok)
        fprintf(stderr,
                say("sansu train: line %zu, read as %s: %zu tokens, of which the %zu between 【 and 】 are trained\n"),
                p.line, p.format, p.tokens, p.counted);
    if (ok && p.empty)
        fprintf(stderr, say("sansu train: warning: line %zu: a reply is empty; the model learns to say nothing\n"),
                p.line);
    bytes_free(&text);
    return ok;
}

static bool run(struct finetune_settings *s, struct err *err) {
    struct train_printer printer = {.settings = s, .last_shown = -INFINITY}; /* the first step is shown */
    struct finetune_result result;
    s->stop = cmd_interrupted;
    s->event = train_print_event;
    s->context = &printer;
    bool ok = finetune_run(&result, s, err);
    train_print_result(&result, s, ok);
    return ok;
}

/* A build without MPI under mpirun would be several trainers, each with everything. */
static bool open_ranks(struct err *err) {
    const char *wanted = getenv("OMPI_COMM_WORLD_SIZE");
    if (!train_ranks_open(err)) return false;
    if (wanted && strtol(wanted, NULL, 10) > 1 && train_ranks() == 1)
        return err_set(
            err, ERR_USAGE,
            say("mpirun started %s of these, but this build knows nothing of MPI; make MPI=1 builds one that does"),
            wanted);
    return true;
}

int cmd_train(int argc, char **argv) {
    struct train_flags f = {.method = "full",
                            .data = {.loss = "reply", .val_split = 0.02},
                            .rate = {NAN, NAN, NAN, NAN, TRAIN_NOT_GIVEN, "cosine", "adamw"},
                            .size = {.precision = "f32", .batch_tokens = 8192, .seed = 42},
                            .run = {.save_every = 200, .patience = TRAIN_NOT_GIVEN}};
    const struct cmd_flag flags[] = {
        {"--base", FLAG_STRING, &f.base, "DIR", "Hugging Face directory to start from; a GGUF file for lora and qlora",
         0, 0},
        {"--data", FLAG_STRING, &f.data.path, "FILE",
         "JSON lines: messages, prompt/completion, alpaca, ShareGPT, problem/solution or text (docs/training.md)", 0,
         0},
        {"--out", FLAG_STRING, &f.out, "DIR",
         "receives model/ or adapter/ (and the best one, -best), checkpoint/, metrics.jsonl and the packs", 0, 0},
        {"--method", FLAG_STRING, &f.method, "NAME", "full (every weight), lora, or qlora (base in 4 bits) (full)", 0,
         0},
        {"--rank", FLAG_INT, &f.lora.rank, "N", "of the LoRA pairs (16)", 1, 512},
        {"--alpha", FLAG_DOUBLE, &f.lora.alpha, "X", "pairs count alpha / rank times (16)", 0, 0},
        {"--rslora", FLAG_BOOL, &f.lora.rslora, NULL, "alpha / sqrt(rank) instead", 0, 0},
        {"--dropout", FLAG_DOUBLE, &f.lora.dropout, "X", "part of the pairs' inputs left out (0)", 0, 0},
        {"--targets", FLAG_STRING, &f.lora.targets, "LIST",
         "linears with pairs: q_proj,v_proj,... (all-linear: all seven)", 0, 0},
        {"--adapter", FLAG_STRING, &f.lora.adapter, "DIR", "go on from this PEFT adapter instead of new pairs", 0, 0},
        {"--from-scratch", FLAG_BOOL, &f.from_scratch, NULL,
         "random first weights; DIR needs config.json and the tokenizer only", 0, 0},
        {"--epochs", FLAG_INT, &f.size.epochs, "N", "times through the data (1)", 1, 1000000},
        {"--steps", FLAG_INT, &f.size.steps, "N", "optimiser steps; wins over --epochs", 1, 1000000000},
        {"--stop-after", FLAG_INT, &f.run.stop_after, "N", "write the model after step N of the schedule and end there",
         1, 1000000000},
        {"--batch-tokens", FLAG_INT, &f.size.batch_tokens, "N", "most tokens of one step (8192)", 16, 1 << 24},
        {"--micro-tokens", FLAG_INT, &f.size.micro_tokens, "N",
         "most tokens in memory at once (4096): gradients add up over a step, the loss never changes", 16, 1 << 24},
        {"--max-tokens", FLAG_INT, &f.data.max_tokens, "N",
         "longer samples are left out and named (what the model and a batch hold)", 2, 1 << 24},
        {"--lr", FLAG_DOUBLE, &f.rate.learning_rate, "X",
         "highest learning rate (1e-3 from scratch, 1e-5 full, 2e-4 LoRA)", 0, 0},
        {"--optim", FLAG_STRING, &f.rate.optimizer, "NAME",
         "adamw, or adamw8bit (moments in 8 bits, as bitsandbytes) (adamw)", 0, 0},
        {"--schedule", FLAG_STRING, &f.rate.schedule, "NAME",
         "of the learning rate after the warm-up: cosine, linear or constant (cosine)", 0, 0},
        {"--final-ratio", FLAG_DOUBLE, &f.rate.final_ratio, "X",
         "part of --lr the schedule ends at (cosine 0.1, linear 0)", 0, 0},
        {"--warmup", FLAG_INT, &f.rate.warmup, "N", "steps of linear warm-up (3 % of the steps; 0 = none)", -1,
         1000000000},
        {"--weight-decay", FLAG_DOUBLE, &f.rate.weight_decay, "X",
         "(0.1 from scratch, 0.01 full, 0.001 LoRA; 0 = none)", 0, 0},
        {"--clip", FLAG_DOUBLE, &f.rate.clip, "X", "largest gradient norm (1.0; 0 = none)", 0, 0},
        {"--loss", FLAG_STRING, &f.data.loss, "WHAT", "reply (what the assistant writes) or all", 0, 0},
        {"--memory", FLAG_STRING, &f.size.memory, "SIZE",
         "most memory to use, as 12G or 11.5Gi: less is computed once and kept (nine tenths of what is free)", 0, 0},
        {"--seed", FLAG_INT, &f.size.seed, "N", "first weights, order of samples, split (42)", 0, INT64_MAX},
        {"--threads", FLAG_INT, &f.size.threads, "N", "(one per processor); never changes the result", 1, 64},
        {"--precision", FLAG_STRING, &f.size.precision, "NAME",
         "f32, fast (products to 5 digits), bf16 (both where there is AMX), blas", 0, 0},
        {"--dataset", FLAG_STRING, &f.run.dataset, "ID", "name of the data set for the model card (README.md)", 0, 0},
        {"--val-split", FLAG_DOUBLE, &f.data.val_split, "X", "part of the data kept for validation (0.02)", 0, 0},
        {"--val-data", FLAG_STRING, &f.data.val_path, "FILE", "validation samples of their own", 0, 0},
        {"--eval-every", FLAG_INT, &f.run.eval_every, "N", "steps between validations (a tenth of the steps)", 1,
         1000000000},
        {"--patience", FLAG_INT, &f.run.patience, "N",
         "stop after N validations without a better one (3; 0 = never, also from scratch or with fewer than 20 samples)",
         0, 1000000},
        {"--save-every", FLAG_INT, &f.run.save_every, "N", "steps between checkpoints (200)", 1, 1000000000},
        {"--resume", FLAG_BOOL, &f.run.resume, NULL, "continue from the newest checkpoint below --out", 0, 0},
        {"--restart", FLAG_BOOL, &f.run.restart, NULL, "begin again in an --out that holds another run, replacing it",
         0, 0},
        {"--dtype", FLAG_STRING, &f.run.type, "TYPE", "of the written weights: bf16, f16 or f32 (bf16; an adapter f32)",
         0, 0},
        {"--date", FLAG_STRING, &f.data.date, "YYYY-MM-DD", "for chat formats that print the date (today)", 0, 0},
        {"--preview", FLAG_BOOL, &f.run.preview, NULL,
         "print the first sample as the model reads it, trained parts in 【】, and stop", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    static const struct cmd_rule rules[] = {
        {"--resume", CMD_EXCLUDES, "--restart"}, {"--val-split", CMD_EXCLUDES, "--val-data"}, {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        "sansu train --base DIR --data FILE.jsonl --out DIR [--from-scratch] [--resume]\n",
        "Train a model on conversations. Ctrl-C finishes the step and saves; --resume continues to the same bytes.",
        "sansu train --base models/sansu-mini --data mine.jsonl --out run1 --epochs 2 --lr 1e-4", flags, rules};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    const char *idle = strcmp(f.rate.schedule, "constant") == 0 ? cmd_given(argc, argv, flags, "--final-ratio") : NULL;
    if (idle) return cmd_idle("train", idle, "--schedule constant");
    struct err err = {0};
    struct finetune_settings settings;
    bool ok = train_settings_of(&settings, &f, &err) && open_ranks(&err) &&
              (f.run.preview ? preview(&settings, &err) : run(&settings, &err));
    code = ok ? 0 : cmd_fail("train", &err);
    train_ranks_close(code);
    return code;
}
