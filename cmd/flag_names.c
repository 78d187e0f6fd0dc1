/* flag_names.c - two tables of names: letters for the long flags, and the spellings of llama.cpp, Ollama, vLLM, PEFT,
 * TRL, Unsloth and LLaMA-Factory. A letter is taken; a foreign spelling is only answered with ours.
 *
 * Checked tests/e2e/flags_test.c
 */
#include "flag_names.h"

#include <string.h>

struct name {
    const char *theirs, *ours;
};

/* A letter means the first of its rows that the verb has; a letter in the verb's own table wins. */
static const struct name letters[] = {
    {"-m", "--model"}, {"-n", "--count"}, {"-n", "--max-new-tokens"},
    {"-o", "--out"},   {"-s", "--seed"},  {"-t", "--threads"},
};

/* Several rows of one name: the first that the verb has. An underscore counts as a hyphen. */
static const struct name others[] = {
    {"--temp", "--temperature"},
    {"--n-predict", "--max-new-tokens"},
    {"--predict", "--max-new-tokens"},
    {"--num-predict", "--max-new-tokens"},
    {"--max-tokens", "--max-new-tokens"},
    {"--max-length", "--max-new-tokens"},
    {"--max-length", "--max-tokens"},
    {"--max-seq-length", "--max-tokens"},
    {"--max-seq-len", "--max-tokens"},
    {"--cutoff-len", "--max-tokens"},
    {"--ctx-size", "--ctx"},
    {"--n-ctx", "--ctx"},
    {"--num-ctx", "--ctx"},
    {"--context-length", "--ctx"},
    {"--max-model-len", "--ctx"},
    {"-c", "--ctx"},
    {"-p", "--prompt"},
    {"--system-prompt", "--system"},
    {"--sys", "--system"},
    {"--num-samples", "--samples"},
    {"--num-samples", "--count"},
    {"--num", "--count"},
    {"--best-of", "--samples"},
    {"--do-sample", "--temperature"},
    {"--repetition-penalty", "--repeat-penalty"},
    {"--cache-type-k", "--kv"},
    {"--kv-cache-dtype", "--kv"},
    {"--model-draft", "--draft"},
    {"-md", "--draft"},
    {"--random-seed", "--seed"},
    {"--n-threads", "--threads"},
    {"--num-threads", "--threads"},
    {"--num-thread", "--threads"},
    {"--jobs", "--threads"},
    {"-j", "--threads"},
    {"--np", "--parallel"},
    {"--batch-size", "--batch-tokens"},
    {"--batch-size", "--parallel"},
    {"--workers", "--concurrency"},
    {"--output-dir", "--out"},
    {"--output", "--out"},
    {"--outfile", "--out"},
    {"--save-dir", "--out"},
    {"--output", "--store"},
    {"--out", "--store"},
    {"-o", "--store"},
    {"--model", "--base"},
    {"-m", "--base"},
    {"--model-name-or-path", "--base"},
    {"--model-name-or-path", "--model"},
    {"--model-name", "--base"},
    {"--model-name", "--model"},
    {"--model-path", "--base"},
    {"--model-path", "--model"},
    {"--base-model", "--base"},
    {"--base-model", "--model"},
    {"--base", "--model"},
    {"--lora", "--adapter"},
    {"--lora", "--method lora"},
    {"--adapter-name-or-path", "--adapter"},
    {"--use-peft", "--method lora"},
    {"--use-lora", "--method lora"},
    {"--finetuning-type", "--method"},
    {"--load-in-4bit", "--method qlora"},
    {"--lora-r", "--rank"},
    {"--lora-rank", "--rank"},
    {"-r", "--rank"},
    {"--lora-alpha", "--alpha"},
    {"--lora-dropout", "--dropout"},
    {"--target-modules", "--targets"},
    {"--lora-target", "--targets"},
    {"--lora-target-modules", "--targets"},
    {"--use-rslora", "--rslora"},
    {"--learning-rate", "--lr"},
    {"--lr-scheduler-type", "--schedule"},
    {"--lr-scheduler", "--schedule"},
    {"--min-lr-ratio", "--final-ratio"},
    {"--warmup-steps", "--warmup"},
    {"--warmup-ratio", "--warmup"},
    {"--optimizer", "--optim"},
    {"--max-grad-norm", "--clip"},
    {"--grad-clip", "--clip"},
    {"--num-train-epochs", "--epochs"},
    {"--num-epochs", "--epochs"},
    {"--max-steps", "--steps"},
    {"--iters", "--steps"},
    {"--per-device-train-batch-size", "--micro-tokens"},
    {"--gradient-accumulation-steps", "--batch-tokens"},
    {"--eval-steps", "--eval-every"},
    {"--save-steps", "--save-every"},
    {"--early-stopping-patience", "--patience"},
    {"--resume-from-checkpoint", "--resume"},
    {"--overwrite-output-dir", "--restart"},
    {"--overwrite-output-dir", "--overwrite"},
    {"--train-on-inputs", "--loss all"},
    {"--bf16", "--precision bf16"},
    {"--fp16", "--precision"},
    {"--torch-dtype", "--dtype"},
    {"--train-file", "--data"},
    {"--train-data", "--data"},
    {"--dataset-name", "--data"},
    {"--dataset-path", "--data"},
    {"--dataset", "--data"},
    {"--validation-file", "--val-data"},
    {"--eval-dataset", "--val-data"},
    {"--val-size", "--val-split"},
    {"--max-samples", "--limit"},
    {"--num-examples", "--limit"},
    {"--vocab-size", "--size"},
    {"--outtype", "--type"},
    {"--quantization", "--type"},
    {"--qtype", "--type"},
    {"--split-max-size", "--max-shard"},
    {"--max-shard-size", "--max-shard"},
    {"--api-base", "--base-url"},
    {"--lang", "--language"},
};

static const char no_gpu[] = "sansu calculates on the processor; there is no GPU to choose";

static const struct name impossible[] = {
    {"--n-gpu-layers", no_gpu},
    {"--gpu-layers", no_gpu},
    {"-ngl", no_gpu},
    {"--num-gpu", no_gpu},
    {"--main-gpu", no_gpu},
    {"--tensor-split", no_gpu},
    {"--tensor-parallel-size", no_gpu},
    {"--gpu-memory-utilization", no_gpu},
    {"--gpu", no_gpu},
    {"--gpus", no_gpu},
    {"--device", no_gpu},
    {"--device-map", no_gpu},
    {"--cuda", no_gpu},
    {"--api-key",
     "a key on a command line can be read by everybody on the machine; keep it in a file or the environment"},
    {"--push-to-hub", "sansu sends nothing to a hub; the written folder can be uploaded as it is"},
    {"--trust-remote-code", "sansu never runs the code of a model"},
};

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

/* The row called `name`, which ends at a space or at the end. */
static const struct cmd_flag *row_of(const struct cmd_flag *flags, const char *name) {
    size_t n = strcspn(name, " ");
    for (; flags->name; flags++)
        if (strncmp(flags->name, name, n) == 0 && flags->name[n] == 0) return flags;
    return NULL;
}

/* The first row of the table with their name whose own name the verb has. */
static const struct name *first_of(const struct name *table, size_t n, const struct cmd_flag *flags,
                                   const char *theirs) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(table[i].theirs, theirs) == 0 && row_of(flags, table[i].ours)) return &table[i];
    return NULL;
}

const struct cmd_flag *cmd_flag_find(const struct cmd_flag *flags, const char *name) {
    const struct cmd_flag *own = row_of(flags, name);
    const struct name *letter = own ? NULL : first_of(letters, COUNT(letters), flags, name);
    return letter ? row_of(flags, letter->ours) : own;
}

const char *cmd_flag_letter(const struct cmd_flag *flags, const struct cmd_flag *row) {
    for (size_t i = 0; i < COUNT(letters); i++)
        if (cmd_flag_find(flags, letters[i].theirs) == row && strcmp(row->name, letters[i].theirs) != 0)
            return letters[i].theirs;
    return NULL;
}

/* A name as the tables spell it: hyphens for underscores. */
static void with_hyphens(char *out, size_t cap, const char *name) {
    size_t n = 0;
    for (; n + 1 < cap && name[n]; n++) out[n] = name[n] == '_' ? '-' : name[n];
    out[n] = 0;
}

const char *cmd_flag_of_others(const struct cmd_flag *flags, const char *theirs) {
    char name[64];
    with_hyphens(name, sizeof name, theirs);
    const struct cmd_flag *same = row_of(flags, name);
    const struct name *other = first_of(others, COUNT(others), flags, name);
    return same ? same->name : other ? other->ours : NULL;
}

const char *cmd_flag_impossible(const char *theirs) {
    char name[64];
    with_hyphens(name, sizeof name, theirs);
    for (size_t i = 0; i < COUNT(impossible); i++)
        if (strcmp(impossible[i].theirs, name) == 0) return impossible[i].ours;
    return NULL;
}
