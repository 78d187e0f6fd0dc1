/* figure.h - a figure as somebody wrote it in JSON. */
#ifndef SANSU_CMD_FIGURE_H
#define SANSU_CMD_FIGURE_H

#include <jansson.h>

#include "base/arena.h"
#include "sansu/drawing.h"
#include "sansu/problem.h"

/* A record: its strings live in `root`, those of the figure in the arena. */
struct figure_record {
    json_t *root;
    struct arena arena;
    struct figure figure;
    struct figure_problem problem;
    struct figure_step step[PROBLEM_STEPS];
    char answer_number[32];
};

/* {"figure":{..},"problem"?,"answer"?,"unit"?,"steps"?}; other keys may be there. */
bool figure_record_read(struct figure_record *out, const char *text, size_t n, struct err *err);
void figure_record_free(struct figure_record *r); /* safe on the zero state and after a failed read */

/* A drawing as NAME.svg, NAME.pdf, or NAME.json for the display list. ERR_USAGE: another end; NULL is no name. */
bool figure_file_check(const char *flag, const char *name, struct err *err);
bool figure_file_write(const char *name, const struct drawing *d, struct err *err);

#endif
