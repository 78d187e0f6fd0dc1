/* logits.c - `sansu logits`: the raw numbers, for comparing with other programs.
 *
 *   --ids 1,2,3 -> {"pos":0,"logits":[..]} per position        nine digits: every f32 is told apart
 *
 * Checked tests/e2e/generate_test.c
 */
#include <math.h>
#include <stdio.h>

#include "model.h"
#include "words.h"

enum { STEP = 16 }; /* positions whose logits are held at once */

static bool print_row(size_t pos, const float *logits, size_t n) {
    struct bytes line = {0};
    bytes_printf(&line, "{\"pos\":%zu,\"logits\":[", pos);
    for (size_t i = 0; i < n; i++) {
        if (i) bytes_append_char(&line, ',');
        if (isfinite(logits[i]))
            bytes_printf(&line, "%.9g", (double)logits[i]);
        else
            bytes_append_string(&line, "null"); /* JSON has no NaN */
    }
    bytes_append_string(&line, "]}\n");
    bool ok = !line.failed && fwrite(line.data, 1, line.len, stdout) == line.len;
    bytes_free(&line);
    return ok;
}

static bool run(const struct cmd_model *model, const char *list, bool last, struct err *err) {
    struct engine *engine = NULL;
    struct session *session = NULL;
    struct bytes bytes = {0};
    struct engine_info info;
    bool ok = cmd_parse_ids(&bytes, list, err) && cmd_model_open(&engine, model, err);
    const int32_t *ids = (const int32_t *)(const void *)bytes.data;
    size_t n = bytes.len / sizeof *ids;
    if (ok) {
        engine_info(&info, engine);
        ok = session_open(&session, engine, n, last ? 0 : STEP, err);
    }
    if (ok && last) {
        ok =
            session_feed(session, ids, n, false, err) && (print_row(n - 1, session_logits(session), info.n_vocab) ||
                                                          err_set(err, ERR_RESOURCE, say("writing the logits failed")));
    } else if (ok) {
        for (size_t done = 0; ok && done < n && !cmd_interrupted(); done += STEP) {
            size_t step = n - done < STEP ? n - done : STEP;
            ok = session_feed(session, ids + done, step, true, err);
            for (size_t t = 0; ok && t < step; t++)
                ok = print_row(done + t, session_logits(session) + t * info.n_vocab, info.n_vocab) ||
                     err_set(err, ERR_RESOURCE, say("writing the logits failed"));
        }
    }
    bytes_free(&bytes);
    session_close(session);
    engine_close(engine);
    return ok;
}

int cmd_logits(int argc, char **argv) {
    struct cmd_model model = {0};
    const char *ids = NULL;
    bool last = false;
    const struct cmd_flag flags[] = {{"--ids", FLAG_STRING, &ids, "LIST", "ids to feed: 1,2,3", 0, 0},
                                     {"--last", FLAG_BOOL, &last, NULL, "only the last position", 0, 0},
                                     CMD_MODEL_FLAGS(model),
                                     {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu logits --ids 1,2,3 [--last] [flags]\n",
                                    "Print the logits of every position as JSON lines.",
                                    "sansu logits --model DIR --ids 1,10,34 --last", flags, NULL};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if (!ids) {
        err_set(&err, ERR_USAGE, say("--ids is needed; try sansu logits --help"));
        return cmd_fail("logits", &err);
    }
    cmd_catch_interrupt();
    if (!run(&model, ids, last, &err)) return cmd_fail("logits", &err);
    return cmd_interrupted() ? ERR_INTERRUPT : 0;
}
