/* convert.c - `sansu convert`: a GGUF file as a Hugging Face directory, or a directory as a GGUF file, in floats.
 *
 *   FILE.gguf -> DIR/: tokenizer and other small files, weights, config.json (last)
 *   DIR       -> FILE.gguf: the type of the weights kept (fewer bits: quantize)
 *
 * Reads   flags, a model                   Writes  the other form; progress on stderr, what was done on stdout
 * Checked tests/e2e/convert_test.c
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/size.h"
#include "cmd.h"
#include "progress.h"
#include "sansu/engine.h"
#include "sansu/quant.h"
#include "words.h"

struct flags {
    const char *model, *out, *dtype, *max_shard;
    int64_t threads;
    bool overwrite;
};

static bool show(void *context, size_t done, size_t total, const char *tensor) {
    (void)total, (void)tensor;
    cmd_progress_at(context, done >> 20);
    return !cmd_interrupted();
}

/* A directory counts as there when it holds a model. */
static bool is_there(const char *out) {
    struct bytes config = {0};
    file_join(&config, out, "config.json");
    bool there = file_has_suffix(out, ".gguf") ? file_exists(out) : file_exists(bytes_text(&config));
    bytes_free(&config);
    return there;
}

static bool check(const struct flags *f, size_t *max_shard, struct err *err) {
    const char *model = cmd_model_path(f->model);
    const struct file_output out = {"--out", f->out};
    if (!f->out) return err_set(err, ERR_USAGE, say("--out is needed; try sansu convert --help"));
    bool from_file = !file_is_directory(model);
    if (from_file && file_has_suffix(f->out, ".gguf"))
        return err_set(err, ERR_USAGE, say("%s is no directory; sansu quantize makes a GGUF file from a GGUF file"),
                       model);
    if (!from_file && !file_has_suffix(f->out, ".gguf"))
        return err_set(err, ERR_USAGE, say("%s is a directory already: --out must end in .gguf, found '%.200s'"), model,
                       f->out);
    if (f->dtype && strcmp(f->dtype, "f32") != 0 && strcmp(f->dtype, "bf16") != 0 && strcmp(f->dtype, "f16") != 0)
        return err_set(err, ERR_USAGE, say("--dtype takes f32, bf16 or f16, not '%.40s'; fewer bits: sansu quantize"),
                       f->dtype);
    if (!size_parse(max_shard, f->max_shard))
        return err_set(err, ERR_USAGE, say("--max-shard takes a size such as 5G or 500M, not '%s'"), f->max_shard);
    if (is_there(f->out) && !f->overwrite)
        return err_set(err, ERR_USAGE, say("%s is there already; --overwrite replaces it"), f->out);
    return file_check_outputs(&model, 1, &out, 1, err);
}

static bool to_file(const struct flags *f, struct cmd_progress *progress, struct err *err) {
    const struct quant_options options = {
        .type = f->dtype, .threads = (int)f->threads, .progress = show, .context = progress};
    struct quant_report r;
    bool ok = quant_convert(&r, cmd_model_path(f->model), f->out, &options, err);
    cmd_progress_hide(progress);
    if (ok)
        printf(say("%s: %.1f M weights as %s, %.1f MB\n"), f->out, 1e-6 * (double)r.elements, r.type,
               1e-6 * (double)r.file_bytes);
    return ok;
}

/* Small files first: config.json, with which a directory is a model, comes with the weights. */
static bool to_directory(const struct flags *f, size_t max_shard, struct cmd_progress *progress, struct err *err) {
    const struct quant_directory_options options = {
        .type = f->dtype, .max_shard_bytes = max_shard, .progress = show, .context = progress};
    const char *model = cmd_model_path(f->model);
    struct quant_directory_report r;
    bool ok = engine_export_text(model, f->out, err) && quant_to_directory(&r, model, f->out, &options, err);
    cmd_progress_hide(progress);
    if (ok)
        printf(say("%s: %.1f M weights as %s, %.1f MB; %zu of %zu tensors were blocks and are decoded\n"), f->out,
               1e-6 * (double)r.elements, r.type, 1e-6 * (double)r.bytes, r.decoded, r.tensors);
    return ok;
}

int cmd_convert(int argc, char **argv) {
    struct flags f = {.max_shard = "5G"};
    const struct cmd_flag table[] = {
        {"--out", FLAG_STRING, &f.out, "OUT", "the directory, or the file ending in .gguf, to write", 0, 0},
        {"--dtype", FLAG_STRING, &f.dtype, "TYPE", "f32, bf16 or f16 (as the weights are; f32 for blocks)", 0, 0},
        {"--max-shard", FLAG_STRING, &f.max_shard, "SIZE", "largest weight file (5G; 0 = one file)", 0, 0},
        {"--threads", FLAG_INT, &f.threads, "N", "0 = one per processor", 0, 64},
        {"--overwrite", FLAG_BOOL, &f.overwrite, NULL, "replace a model in --out", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {
        "sansu convert MODEL --out OUT [--dtype f32|bf16|f16]\n",
        "A GGUF file becomes a Hugging Face directory with weights, tokenizer and chat template, which transformers loads: weights in blocks are decoded,\n"
        "rows and norms stand as it has them. A directory becomes a GGUF file, which llama.cpp loads. What the other form cannot say is refused by name.",
        "sansu convert model.gguf --out model", table, NULL};
    struct cmd_progress progress = {.verb = "convert", .what = "MiB"};
    struct err err = {0};
    size_t max_shard = 0;
    int n = 0, code;
    if (!cmd_parse(argc, argv, &usage, &f.model, 1, &n, &code)) return code;
    if (!check(&f, &max_shard, &err)) return cmd_fail("convert", &err);
    cmd_catch_interrupt();
    bool ok =
        file_has_suffix(f.out, ".gguf") ? to_file(&f, &progress, &err) : to_directory(&f, max_shard, &progress, &err);
    return ok ? 0 : cmd_fail("convert", &err);
}
