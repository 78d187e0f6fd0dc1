/* teach_show.c - progress and messages on stderr, previews on stdout.
 *
 * On a terminal one line that is written over every second; elsewhere one line a minute.
 * Checked tests/e2e/teach_test.c, tests/e2e/teach_money_test.c
 */
#include <stdio.h>
#include <string.h>

#include "teach.h"

void teach_show_progress(struct teach_screen *s, const struct distil_progress *p, bool last) {
    int64_t pause = s->terminal ? 1000 : 60000;
    if (s->quiet || (last && !s->terminal) || (!last && p->ms - s->told < pause)) return;
    struct bytes line = {0};
    s->told = p->ms;
    distil_progress_text(&line, p);
    if (s->terminal)
        fprintf(stderr, "\r\033[Ksansu teach: %s%s", bytes_text(&line), last ? "\n" : "");
    else
        fprintf(stderr, "sansu teach: %s\n", bytes_text(&line));
    bytes_free(&line);
}

/* A server's words, a teacher's text: nothing in them that a terminal obeys. */
static void put_foreign(FILE *out, const char *before, const char *text, const char *after, bool one_line) {
    struct bytes clean = {0};
    bytes_append_printable(&clean, text, strlen(text), one_line);
    fprintf(out, "%s%s%s", before, bytes_text(&clean), after);
    bytes_free(&clean);
}

void teach_show_sentence(const char *sentence) { put_foreign(stderr, "sansu teach: ", sentence, "\n", true); }

static bool show_row(void *context, const struct corpus_row *row, struct err *err) {
    const struct distil *d = context;
    (void)err;
    if (!distil_has_job(d, row->id)) return true;
    put_foreign(stdout, "[", row->id, "]\n", true);
    put_foreign(stdout, "", row->problem, "\n\n", false);
    put_foreign(stdout, "", row->solution, "\n", false);
    put_foreign(stdout, "(", row->stop, ")\n\n", true);
    return true;
}

bool teach_show_preview(struct corpus *store, const struct distil *d, const struct distil_settings *s,
                        struct err *err) {
    struct corpus_scan what = {.teacher = s->teacher, .model = s->config.model};
    return corpus_scan(store, &what, show_row, (void *)(uintptr_t)d, err);
}
