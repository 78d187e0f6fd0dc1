/* eval_blind.c - `sansu eval --blind-sheet` and `--tally`: sheets for teachers, and what they chose.
 *
 * Checked tests/e2e/eval_blind_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd.h"
#include "eval.h"
#include "sansu/eval_blind.h"
#include "words.h"

bool cmd_eval_put(const char *dir, const char *name, const struct bytes *text, struct err *err) {
    struct bytes path = {0};
    file_join(&path, dir, name);
    bool ok = (!text->failed && !path.failed) || err_set(err, ERR_RESOURCE, say("out of memory"));
    ok = ok && file_write_atomic(bytes_text(&path), bytes_text(text), text->len, err);
    bytes_free(&path);
    return ok;
}

bool cmd_eval_print(const struct bytes *text, struct err *err) {
    if (text->failed) return err_set(err, ERR_RESOURCE, say("out of memory"));
    fwrite(bytes_text(text), 1, text->len, stdout);
    return true;
}

int cmd_eval_sheet(const char *test, const char *systems, const char *dir, const struct eval_settings *settings) {
    struct err err = {0};
    struct eval_blind sheets;
    bool ok = eval_blind_make(&sheets, test, systems, dir, settings, &err) &&
              cmd_eval_put(dir, "sheet.html", &sheets.page, &err) &&
              cmd_eval_put(dir, "sheet.csv", &sheets.csv, &err) &&
              cmd_eval_put(dir, "pairs.jsonl", &sheets.pairs, &err) && cmd_eval_put(dir, "key.csv", &sheets.key, &err);
    if (ok)
        printf(
            say("%zu pairs (%zu more where both wrote the same): %s/sheet.html for the teachers (sheet.csv where no browser "
                "is at hand); keep %s/key.csv away from them\n"),
            sheets.n_pairs, sheets.n_same, dir, dir);
    eval_blind_free(&sheets);
    return ok ? 0 : cmd_fail("eval", &err);
}

static bool add_sheets(struct eval_tally *tally, const char *list, struct err *err) {
    for (size_t n; *list; list += n + (list[n] == ',')) {
        n = strcspn(list, ",");
        char *path = strndup(list, n);
        bool ok = path ? eval_tally_add(tally, path, err) : err_set(err, ERR_RESOURCE, say("out of memory"));
        free(path);
        if (!ok) return false;
    }
    return true;
}

int cmd_eval_tally(const char *sheets, const char *key) {
    struct err err = {0};
    struct eval_tally *tally = NULL;
    struct bytes table = {0};
    bool ok = eval_tally_open(&tally, key, &err) && add_sheets(tally, sheets, &err);
    if (ok) eval_tally_write(&table, tally);
    ok = ok && cmd_eval_print(&table, &err);
    eval_tally_close(tally);
    bytes_free(&table);
    return ok ? 0 : cmd_fail("eval", &err);
}
