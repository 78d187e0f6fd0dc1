/* merge.c - `sansu merge`: base + adapter -> a Hugging Face directory of its own.
 *
 *   BASE, ADAPTER -> OUT/: tokenizer and other small files, weights, README.md, config.json (last)
 *
 * Reads   flags, two directories          Writes  OUT; progress on stderr, what moved on stdout
 * Checked tests/e2e/merge_test.c
 */
#include <math.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/size.h"
#include "cmd.h"
#include "sansu/finetune.h"
#include "words.h"

struct flags {
    const char *base, *adapter, *out, *dtype, *max_shard, *dataset;
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

static void print_table(const struct train_merge_report *r) {
    printf(say("%zu of %zu tensors changed, rank %zu, scaling %g, written as %s\n\n"), r->changed, r->tensors, r->rank,
           r->scaling, r->type);
    printf("%-10s %7s %12s %12s %12s %10s %10s\n", "linear", "tensors", "rms weight", "max change", "rms change",
           "change/w", "rounding");
    for (size_t i = 0; i < TRAIN_LINEARS; i++) {
        const struct train_merge_kind *k = &r->kind[i];
        if (!k->tensors) continue;
        printf("%-10s %7zu %12.3e %12.3e %12.3e %9.3f%% %9.2f%%\n", k->name, k->tensors, k->rms_weight, k->max_change,
               k->rms_change, 100 * k->rms_change / k->rms_weight,
               k->rms_change > 0 ? 100 * k->rms_rounding / k->rms_change : 0.0);
    }
    printf(
        say("\nchange/w: size of the change beside the weights'; rounding: what rounding to %s took, beside the change\n"),
        r->type);
}

static void print_json(const struct train_merge_report *r) {
    printf(
        "{\"schema\":\"sansu.merge/1\",\"rank\":%zu,\"scaling\":%.9g,\"type\":\"%s\",\"tensors\":%zu,\"changed\":%zu,\"bytes\":%zu,\"kinds\":[",
        r->rank, r->scaling, r->type, r->tensors, r->changed, r->bytes);
    bool first = true;
    for (size_t i = 0; i < TRAIN_LINEARS; i++) {
        const struct train_merge_kind *k = &r->kind[i];
        if (!k->tensors) continue;
        printf(
            "%s{\"name\":\"%s\",\"tensors\":%zu,\"rms_weight\":%.9g,\"max_change\":%.9g,\"rms_change\":%.9g,\"rms_rounding\":%.9g}",
            first ? "" : ",", k->name, k->tensors, k->rms_weight, k->max_change, k->rms_change, k->rms_rounding);
        first = false;
    }
    printf("]}\n");
}

/* More than half of the change lost to rounding is worth a word. */
static void warn_rounding(const struct train_merge_report *r) {
    for (size_t i = 0; i < TRAIN_LINEARS; i++)
        if (r->kind[i].rms_rounding > 0.5 * r->kind[i].rms_change && r->kind[i].tensors)
            fprintf(
                stderr,
                say("sansu merge: warning: in %s rounding to %s is more than half as large as the change; --dtype f32 keeps it, or use the adapter "
                    "unmerged (--adapter)\n"),
                r->kind[i].name, r->type);
}

static bool merge(const struct flags *f, struct err *err) {
    struct progress progress = {.started = now(), .shown = now(), .terminal = isatty(STDERR_FILENO)};
    struct finetune_merge_settings s = {
        .base = f->base,
        .adapter = f->adapter,
        .out = f->out,
        .dataset = f->dataset,
        .overwrite = f->overwrite,
        .merge = {.type = f->dtype, .threads = (int)f->threads, .progress = show, .context = &progress}};
    struct train_merge_report report;
    if (!size_parse(&s.merge.max_shard_bytes, f->max_shard))
        return err_set(err, ERR_USAGE, say("--max-shard takes a size such as 5G or 500M, not '%s'"), f->max_shard);
    if (!f->base || !f->adapter || !f->out)
        return err_set(err, ERR_USAGE, say("--base, --adapter and --out are needed; try sansu merge --help"));
    const char *const inputs[] = {f->base, f->adapter};
    const struct file_output out = {"--out", f->out};
    if (!file_check_outputs(inputs, 2, &out, 1, err) || !finetune_merge(&report, &s, err)) return false;
    if (f->json)
        print_json(&report);
    else
        print_table(&report);
    warn_rounding(&report);
    fprintf(stderr, say("sansu merge: %s holds the merged model\n"), f->out);
    return true;
}

int cmd_merge(int argc, char **argv) {
    struct flags f = {.max_shard = "5G"};
    const struct cmd_flag flags[] = {
        {"--base", FLAG_STRING, &f.base, "DIR",
         "the model the adapter was trained on (its original weights, not a quantised copy)", 0, 0},
        {"--adapter", FLAG_STRING, &f.adapter, "DIR", "PEFT LoRA directory", 0, 0},
        {"--out", FLAG_STRING, &f.out, "DIR", "receives the merged model: weights, tokenizer, config.json", 0, 0},
        {"--dtype", FLAG_STRING, &f.dtype, "TYPE",
         "bf16, f16 or f32 (as the base's config.json says); values are rounded once", 0, 0},
        {"--max-shard", FLAG_STRING, &f.max_shard, "SIZE", "largest weight file (5G; 0 = one file)", 0, 0},
        {"--dataset", FLAG_STRING, &f.dataset, "ID", "name of the adapter's data set for the model card (README.md)", 0,
         0},
        {"--threads", FLAG_INT, &f.threads, "N", "(one per processor); never changes the result", 1, 64},
        {"--overwrite", FLAG_BOOL, &f.overwrite, NULL, "replace a model in --out", 0, 0},
        {"--json", FLAG_BOOL, &f.json, NULL, "what moved as one JSON object", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {
        "sansu merge --base DIR --adapter DIR --out DIR [--dtype bf16|f16|f32]\n",
        "Add a LoRA adapter to its base's weights, tensor by tensor, and write a plain model directory that transformers loads.\n"
        "config.json comes last: a directory cut short is not a model, and running again replaces it.",
        "sansu merge --base llm-jp-4-8b-instruct --adapter run1/adapter --out merged", flags, NULL};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    cmd_catch_interrupt();
    return merge(&f, &err) ? 0 : cmd_fail("merge", &err);
}
