/* teach_show.c - progress and messages on stderr, previews on stdout.
 *
 * On a terminal one line that is written over every second; elsewhere one line a minute.
 * Checked tests/e2e/teach_test.c
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
    if (s->terminal) fprintf(stderr, "\r\033[Ksansu teach: %s%s", bytes_text(&line), last ? "\n" : "");
    else fprintf(stderr, "sansu teach: %s\n", bytes_text(&line));
    bytes_free(&line);
}

void teach_show_sentence(const char *sentence) { fprintf(stderr, "sansu teach: %s\n", sentence); }

static bool show_row(void *context, const struct corpus_row *row, struct err *err) {
    const struct distil *d = context;
    (void)err;
    if (distil_has_job(d, row->id)) printf("[%s]\n%s\n\n%s\n(%s)\n\n", row->id, row->problem, row->solution, row->stop);
    return true;
}

bool teach_show_preview(struct corpus *store, const struct distil *d, const struct distil_settings *s, struct err *err) {
    struct corpus_scan what = {.teacher = s->teacher, .model = s->config.model};
    return corpus_scan(store, &what, show_row, (void *)(uintptr_t)d, err);
}
