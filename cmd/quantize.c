/* quantize.c - `sansu quantize MODEL --type T --out FILE.gguf`: one file with fewer bits, and what each tensor lost.
 *
 * Reads   flags, a model directory or file  Writes  FILE.gguf; progress on stderr, the table of errors on stdout
 * Checked tests/e2e/quantize_test.c
 */
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/file.h"
#include "cmd.h"
#include "sansu/quant.h"
#include "words.h"

struct flags {
    const char *model, *type, *out;
    int64_t threads;
    bool overwrite, requantize, json;
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

static bool show(void *context, size_t done, size_t total, const char *tensor) {
    struct progress *p = context;
    double t = now(), seconds = t - p->started + 1e-9;
    if (cmd_interrupted()) return false;
    if (!p->terminal || (done < total && t - p->shown < 0.1)) return true;
    p->shown = t;
    int bar = (int)(24 * done / total);
    fprintf(stderr, "\r[%.*s%*s] %3.0f %%  %.0f MB/s  %s\033[K", bar, "########################", 24 - bar, "",
            100.0 * (double)done / (double)total, 1e-6 * (double)done / seconds, tensor);
    if (done >= total) fprintf(stderr, "\r\033[K");
    return true;
}

static bool check(const struct flags *f, struct err *err) {
    const char *model = cmd_model_path(f->model);
    const struct file_output out = {"--out", f->out};
    if (!f->type || !f->out)
        return err_set(err, ERR_USAGE, say("--type and --out are needed; try sansu quantize --help"));
    if (!file_has_suffix(f->out, ".gguf"))
        return err_set(err, ERR_USAGE, say("--out must end in .gguf, found '%.200s'"), f->out);
    if (file_exists(f->out) && !f->overwrite)
        return err_set(err, ERR_USAGE, say("%s is there already; --overwrite replaces it"), f->out);
    return file_check_outputs(&model, 1, &out, 1, err);
}

int cmd_quantize(int argc, char **argv) {
    struct flags f = {0};
    const struct cmd_flag table[] = {
        {"--type", FLAG_STRING, &f.type, "T", "f32, f16, bf16, q8_0, q6_k, q5_k_m, q5_1, q5_0, q4_k_m, q4_1 or q4_0", 0,
         0},
        {"--out", FLAG_STRING, &f.out, "FILE.gguf", "the file to write", 0, 0},
        {"--overwrite", FLAG_BOOL, &f.overwrite, NULL, "replace FILE.gguf when it is there", 0, 0},
        {"--requantize", FLAG_BOOL, &f.requantize, NULL, "take weights that are in blocks already; they lose twice", 0,
         0},
        {"--threads", FLAG_INT, &f.threads, "N", "0 = one per processor", 0, 64},
        {"--json", FLAG_BOOL, &f.json, NULL, "one JSON object instead of the table", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {
        "sansu quantize [MODEL] --type T --out FILE.gguf\n",
        "Writes a Hugging Face model directory, or a GGUF file, as one GGUF file with vocabulary and chat template inside, and prints what each kind of\n"
        "tensor lost. From a GGUF file all metadata are kept; weights in blocks (Q8_0, Q4_K ..) are refused unless they have the wanted type already.\n"
        "A piece of one tensor is in memory at a time. The file appears under its name when it is whole.",
        "sansu quantize models/sansu-mini --type q8_0 --out sansu-mini-q8_0.gguf", table, NULL};
    struct quant_report report;
    struct err err = {0};
    int n = 0, code;
    if (!cmd_parse(argc, argv, &usage, &f.model, 1, &n, &code)) return code;
    if (!check(&f, &err)) return cmd_fail("quantize", &err);
    struct progress progress = {.started = now(), .terminal = isatty(STDERR_FILENO) != 0};
    struct quant_options options = {
        .type = f.type, .threads = (int)f.threads, .requantize = f.requantize, .progress = show, .context = &progress};
    cmd_catch_interrupt();
    if (!quant_convert(&report, cmd_model_path(f.model), f.out, &options, &err)) return cmd_fail("quantize", &err);
    struct bytes out = {0};
    (f.json ? quant_report_json : quant_report_table)(&out, &report, f.out);
    bool ok = !out.failed || err_set(&err, ERR_RESOURCE, say("out of memory"));
    fputs(bytes_text(&out), stdout);
    bytes_free(&out);
    return ok ? 0 : cmd_fail("quantize", &err);
}
