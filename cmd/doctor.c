/* doctor.c - `sansu doctor`: what this build and machine can do, and what is missing for the usual commands.
 *
 * Checked tests/e2e/chat_test.c
 */
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "model.h"
#include "sansu/sheet.h"
#include "words.h"

#define GIB(n) ((double)(n) / (1 << 30))

/* The line of the model, and an exit code: ERR_WORK when it cannot be used. */
static int report_model(const struct cmd_model *model) {
    const char *path = cmd_model_path(model->path);
    struct engine *engine = NULL;
    struct engine_info info;
    struct err err = {0};
    char room[SAY_FAILURE_BYTES];
    if (!cmd_model_open(&engine, model, &err)) {
        printf(say("model      MISSING  %s\n"), say_failure(room, err.message));
        return err.code == ERR_RESOURCE ? cmd_fail("doctor", &err) : ERR_WORK;
    }
    engine_info(&info, engine);
    printf(say("model      ok       %s: %.1f M parameters, %s, context %zu, chat format %s\n"), path,
           (double)info.n_parameters * 1e-6, info.weight_type, info.max_context,
           *info.chat_format ? info.chat_format : "none");
    printf(say("                    weights %.3f GiB (mapped), cache %.1f KiB a token\n"), GIB(info.weight_bytes),
           (double)info.kv_bytes_per_token / 1024);
    engine_close(engine);
    return 0;
}

/* Worksheets are no part of what explaining needs: a warning. */
static void report_sheets(void) {
    struct bytes name = {0};
    struct err err = {0};
    char room[SAY_FAILURE_BYTES];
    if (sheet_font_name(&name, NULL, &err))
        printf(say("sheets     ok       %s\n"), bytes_text(&name));
    else
        printf(say("sheets     warning  %s\n"), say_failure(room, err.message));
    bytes_free(&name);
}

int cmd_doctor(int argc, char **argv) {
    struct cmd_model model = {0};
    const struct cmd_flag flags[] = {CMD_MODEL_FLAGS(model), {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu doctor [--model DIR]\n",
                                    "Say what this build and machine can do; exit code 1 when something is missing.",
                                    NULL, flags, NULL};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct engine_machine m;
    engine_machine(&m);
    printf(say("kernels    ok      "));
    for (size_t i = 0; i < m.n_variants; i++) printf(" %s%s", m.variants[i], i + 1 == m.n_variants ? " (used)" : "");
    printf(say("\nprocessors ok       %d\n"), m.processors);
    if (m.memory)
        printf(say("memory     ok       %.1f GiB, %.1f GiB available\n"), GIB(m.memory), GIB(m.memory_available));
    report_sheets();
    setlocale(LC_CTYPE, "");
    const char *codeset = nl_langinfo(CODESET);
    bool utf8 = strcmp(codeset, "UTF-8") == 0;
    printf(say("locale     %s  %s%s\n"), utf8 ? "ok     " : "warning", codeset,
           utf8 ? "" : ": output is UTF-8 all the same; set LANG=C.UTF-8 if Japanese looks broken");
    return report_model(&model);
}
