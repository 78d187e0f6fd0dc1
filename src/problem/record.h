/* record.h - the texts of one problem, and the record that they are copied into. */
#ifndef PROBLEM_RECORD_H
#define PROBLEM_RECORD_H

#include "problem/build.h"
#include "problem/wording/wording.h"

enum { RECORD_VERSION = 1 }; /* of the families' wording and drawing; part of the id */

struct record_texts {
    struct bytes text, solution, hint[PROBLEM_HINTS], figure, key, extra, scratch;
    struct bytes shows; /* sub->shows */
    struct bytes given; /* name, 0, text, 0 for each input */
    int n_given;
    struct figure shown; /* its strings: in `figure`, one after the other, each with its 0, the asked one first */
};

/* What a record is made from: a solved build of a sub-type. */
struct record {
    struct build *p;
    const struct family *family;
    const struct subtype *sub;
    int template_index, method;
    const struct wording *wording; /* composed in `voice`; NULL: the template */
    enum voice voice;
    bool marked; /* problem_options.marked */
    struct record_texts texts;
};

void record_clear(struct record *r);
void record_free(struct record *r);
/* Solution, hints, figure, key and the list of inputs; append the problem text, composed or of the template, to
 * texts.text. */
void record_write_texts(struct record *r);
/* record_figure.c: the fields into texts.figure and texts.shown; pointers into a copy of that text. */
void record_write_figure(struct record *r);
void record_point_at_figure(struct figure *f, const struct figure *shown, const char *at);
/* Does the number stand in the figure? */
bool record_figure_shows(const struct record *r, const char *number);
/* A solved build, of numbers and words that were given, as a whole: texts, key, split. */
bool record_solved(struct problem *out, struct record *r, struct err *err);
/* Copy everything into *out; key_hash, split and what belongs to the way it was made are left alone. */
bool record_fill(struct problem *out, const struct record *r, const char *id, struct err *err);

#endif
