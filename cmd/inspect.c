/* inspect.c - `sansu inspect PATH`: what a model or file holds and the memory it needs, before anything loads it.
 *
 * Checked tests/e2e/inspect_test.c, tests/e2e/quantize_test.c
 */
#include <stdio.h>

#include "cmd.h"
#include "sansu/inspect.h"

int cmd_inspect(int argc, char **argv) {
    struct inspect_options o = {0};
    int64_t ctx = 0;
    const struct cmd_flag flags[] = {
        {"--ctx", FLAG_INT, &ctx, "N", "positions to count memory for (default 4096, or the model's context)", 1,
         (int64_t)1 << 30},
        {"--kv", FLAG_STRING, &o.kv, "TYPE", "keys and values in f32 (default), f16 or q8_0", 0, 0},
        {"--tensors", FLAG_BOOL, &o.tensors, NULL, "list every tensor of a model (files and --json always do)", 0, 0},
        {"--json", FLAG_BOOL, &o.json, NULL, "one JSON object", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {
        "sansu inspect PATH [flags]\n",
        "Shows what a model directory, an adapter directory, a GGUF or a .safetensors file holds, and the memory a model needs, without loading it.",
        "sansu inspect models/sansu-mini --ctx 1024", flags, NULL};
    struct bytes out = {0};
    struct err err = {0};
    const char *path = NULL;
    int n = 0, code;
    if (!cmd_parse(argc, argv, &usage, &path, 1, &n, &code)) return code;
    o.ctx = (size_t)ctx;
    bool ok = inspect_describe(&out, n ? path : cmd_model_path(NULL), &o, &err);
    if (ok) fwrite(bytes_text(&out), 1, out.len, stdout);
    bytes_free(&out);
    return ok ? 0 : cmd_fail("inspect", &err);
}
