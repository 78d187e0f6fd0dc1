/* explain_figure.c - the figures of a problem as it was read, each into a file.
 *
 * Reads   a lesson                      Writes  FILE, or FILE-1 .. of several questions; stderr: that there is none
 * Checked tests/e2e/explain_test.c
 */
#include <stdio.h>
#include <string.h>

#include "explain.h"
#include "figure.h"
#include "sansu/problem_draw.h"
#include "words.h"

/* NAME.svg, or of several questions NAME-2.svg. */
static void name_figure(struct bytes *out, const char *file, const struct reading *r, int part) {
    const char *end = strrchr(file, '.');
    bytes_clear(out);
    if (r->n_parts == 1)
        bytes_append_string(out, file);
    else
        bytes_printf(out, "%.*s-%d%s", (int)(end - file), file, part + 1, end);
}

/* What was read, drawn as it is solved. That there is no figure is said; the explanation is none the worse for it. */
bool cmd_explain_figures(const struct lesson *l, const char *file, struct err *err) {
    static struct drawing d;
    const struct reading *r = &l->reading;
    struct bytes name = {0};
    int drawn = 0;
    for (int i = 0; file && i < r->n_parts && !err->code; i++) {
        if (!r->part[i].family || !problem_draw(&d, &r->part[i].solved, FIGURE_SOLVED, err)) continue;
        name_figure(&name, file, r, i);
        drawn += figure_file_write(bytes_text(&name), &d, err);
    }
    if (file && !drawn && !err->code)
        fputs(l->solver_answer ? say("sansu explain: no figure: there is none for problems of this kind\n")
                               : say("sansu explain: no figure: the problem was not read\n"),
              stderr);
    bytes_free(&name);
    drawing_free(&d);
    return !err->code;
}
