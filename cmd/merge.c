/* merge.c - `sansu merge`: base + adapter -> a model of its own, in the form of the base.
 *
 *   BASE, ADAPTER      -> OUT/: tokenizer and other small files, weights, README.md, config.json (last)
 *   BASE.gguf, ADAPTER -> OUT.gguf
 *
 * Reads   flags, base and adapter          Writes  OUT; progress on stderr, what moved on stdout
 * Checked tests/e2e/merge_test.c, tests/e2e/merge_file_test.c
 */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/size.h"
#include "cmd.h"
#include "sansu/finetune.h"
#include "words.h"

struct flags {
    const char *base, *adapter, *out, *dtype, *type, *max_shard, *dataset;
    int64_t threads;
    bool overwrite, json;
};

struct progress {
    double started, shown;
    bool terminal;
};

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static bool show(void *context, size_t done, size_t total) {
    struct progress *p = context;
    double t = now();
    if (cmd_interrupted()) return false;
    if (done < total && t - p->shown < (p->terminal ? 0.1 : 10.0)) return true;
    p->shown = t;
    fprintf(stderr, say("%smerged %.2f of %.2f GB (%.0f %%), %.0f MB/s%s"), p->terminal ? "\r" : "",
            1e-9 * (double)done, 1e-9 * (double)total, 100.0 * (double)done / (double)total,
            1e-6 * (double)done / (t - p->started + 1e-9), p->terminal ? "\033[K" : "\n");
    if (done >= total && p->terminal) fprintf(stderr, "\n");
    return true;
}

/* For people: what a changed tensor is written as. */
static const char *type_name(const struct quant_merge_report *r) {
    return strcmp(r->type, "own") == 0 ? say("each tensor's own type") : r->type;
}

static void print_table(const struct quant_merge_report *r) {
    printf(say("%zu of %zu tensors changed, rank %zu, scaling %g, written as %s\n\n"), r->changed, r->tensors, r->rank,
           r->scaling, type_name(r));
    printf("%-10s %7s %12s %12s %12s %10s %10s\n", "linear", "tensors", "rms weight", "max change", "rms change",
           "change/w", "rounding");
    for (size_t i = 0; i < QUANT_LINEARS; i++) {
        const struct quant_merge_kind *k = &r->kind[i];
        if (!k->tensors) continue;
        printf("%-10s %7zu %12.3e %12.3e %12.3e %9.3f%% %9.2f%%\n", k->name, k->tensors, k->rms_weight, k->max_change,
               k->rms_change, 100 * k->rms_change / k->rms_weight,
               k->rms_change > 0 ? 100 * k->rms_rounding / k->rms_change : 0.0);
    }
    printf(
        say("\nchange/w: size of the change beside the weights'; rounding: what rounding to %s took, beside the change\n"),
        type_name(r));
}

static void print_json(const struct quant_merge_report *r) {
    printf(
        "{\"schema\":\"sansu.merge/1\",\"rank\":%zu,\"scaling\":%.9g,\"type\":\"%s\",\"tensors\":%zu,\"changed\":%zu,\"bytes\":%zu,\"kinds\":[",
        r->rank, r->scaling, r->type, r->tensors, r->changed, r->bytes);
    bool first = true;
    for (size_t i = 0; i < QUANT_LINEARS; i++) {
        const struct quant_merge_kind *k = &r->kind[i];
        if (!k->tensors) continue;
        printf(
            "%s{\"name\":\"%s\",\"tensors\":%zu,\"rms_weight\":%.9g,\"max_change\":%.9g,\"rms_change\":%.9g,\"rms_rounding\":%.9g}",
            first ? "" : ",", k->name, k->tensors, k->rms_weight, k->max_change, k->rms_change, k->rms_rounding);
        first = false;
    }
    printf("]}\n");
}

/* More than half of the change lost to rounding is worth a word. */
static void warn_rounding(const struct quant_merge_report *r, bool file) {
    const char *words =
        file ? say("sansu merge: warning: in %s rounding to %s is more than half as large as the change; "
                   "--type q8_0 or f16 keeps more, or use the adapter unmerged (--adapter)\n")
             : say("sansu merge: warning: in %s rounding to %s is more than half as large as the change; "
                   "--dtype f32 keeps it, or use the adapter unmerged (--adapter)\n");
    for (size_t i = 0; i < QUANT_LINEARS; i++)
        if (r->kind[i].rms_rounding > 0.5 * r->kind[i].rms_change && r->kind[i].tensors)
            fprintf(stderr, words, r->kind[i].name, type_name(r));
}

static bool check(const struct flags *f, size_t *max_shard, bool file, struct err *err) {
    const char *const inputs[] = {f->base, f->adapter};
    const struct file_output out = {"--out", f->out};
    if (!size_parse(max_shard, f->max_shard))
        return err_set(err, ERR_USAGE, say("--max-shard takes a size such as 5G or 500M, not '%s'"), f->max_shard);
    if (file && !file_has_suffix(f->out, ".gguf"))
        return err_set(err, ERR_USAGE,
                       say("%s is a GGUF file, and so is what is made of it: --out must end in .gguf, found '%.200s'"),
                       f->base, f->out);
    return file_check_outputs(inputs, 2, &out, 1, err);
}

static bool merge(const struct flags *f, bool file, struct err *err) {
    struct progress progress = {.started = now(), .shown = now(), .terminal = isatty(STDERR_FILENO)};
    struct finetune_merge_settings s = {
        .base = f->base,
        .adapter = f->adapter,
        .out = f->out,
        .dataset = f->dataset,
        .overwrite = f->overwrite,
        .merge = {
            .type = file ? f->type : f->dtype, .threads = (int)f->threads, .progress = show, .context = &progress}};
    struct quant_merge_report report;
    if (!check(f, &s.merge.max_shard_bytes, file, err) || !finetune_merge(&report, &s, err)) return false;
    if (f->json)
        print_json(&report);
    else
        print_table(&report);
    warn_rounding(&report, file);
    fprintf(stderr, say("sansu merge: %s holds the merged model\n"), f->out);
    return true;
}

int cmd_merge(int argc, char **argv) {
    struct flags f = {.max_shard = "5G"};
    const struct cmd_flag flags[] = {
        {"--base", FLAG_STRING, &f.base, "MODEL",
         "the model the adapter was trained on: a directory (its original weights), or a GGUF file", 0, 0},
        {"--adapter", FLAG_STRING, &f.adapter, "DIR", "PEFT LoRA directory", 0, 0},
        {"--out", FLAG_STRING, &f.out, "OUT", "the directory to write, or of a GGUF file the file ending in .gguf", 0,
         0},
        {"--dtype", FLAG_STRING, &f.dtype, "TYPE",
         "bf16, f16 or f32 (as the base's config.json says); values are rounded once", 0, 0},
        {"--type", FLAG_STRING, &f.type, "T",
         "of a GGUF file: what changed tensors are written as, q8_0, q4_k_m .. (their own)", 0, 0},
        {"--max-shard", FLAG_STRING, &f.max_shard, "SIZE", "largest weight file (5G; 0 = one file)", 0, 0},
        {"--dataset", FLAG_STRING, &f.dataset, "ID", "name of the adapter's data set for the model card (README.md)", 0,
         0},
        {"--threads", FLAG_INT, &f.threads, "N", "(one per processor); never changes the result", 1, 64},
        {"--overwrite", FLAG_BOOL, &f.overwrite, NULL, "replace a model in --out", 0, 0},
        {"--json", FLAG_BOOL, &f.json, NULL, "what moved as one JSON object", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {
        "sansu merge --base MODEL --adapter DIR --out OUT\n",
        "Add a LoRA adapter to its base's weights, tensor by tensor. Of a directory a plain model directory is made, which transformers loads;\n"
        "config.json comes last: a directory cut short is not a model, and running again replaces it. Of a GGUF file a GGUF file is made, which llama.cpp\n"
        "loads: changed tensors are decoded and encoded again, all else is copied. It appears under its name when it is whole.",
        "sansu merge --base llm-jp-4-8b-instruct --adapter run1/adapter --out merged", flags, NULL};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if (!f.base || !f.adapter || !f.out) {
        err_set(&err, ERR_USAGE, say("--base, --adapter and --out are needed; try sansu merge --help"));
        return cmd_fail("merge", &err);
    }
    bool file = file_is_regular(f.base);
    const char *idle = cmd_given(argc, argv, flags, file ? "--dtype --max-shard --dataset" : "--type");
    if (idle) return cmd_idle("merge", idle, file ? "--base FILE.gguf" : "--base DIR");
    cmd_catch_interrupt();
    return merge(&f, file, &err) ? 0 : cmd_fail("merge", &err);
}
