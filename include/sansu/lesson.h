/* lesson.h - a problem in anybody's words -> how it was read -> an explanation -> how far it is vouched for.
 *
 *   text -> reader_read -> sure:    the solver's steps, or a model's text that agrees with them     LESSON_EXACT
 *                          unsure:  the same under a warning                                        LESSON_DOUBT
 *                          none:    a model that needs a reading declines and names what is near    LESSON_NOTHING
 *   any other model writes every problem as it stands; its text is held against the reading, where there is one
 *
 * Nothing here calls an answer right: a text may have been read as another problem than its writer meant. */
#ifndef SANSU_LESSON_H
#define SANSU_LESSON_H

#include "sansu/reading.h"
#include "sansu/tutor.h"

/* Who explains, and how. All is borrowed. */
struct lesson_plan {
    const struct reader *reader;
    const struct reading_correction *correction; /* by hand; NULL: none */
    struct tutor *tutor;                         /* without pending requests, here and afterwards */
    struct tutor_settings settings;              /* of the model's replies */
    bool needs_reading;                          /* the model explains only what was read (engine_info) .. */
    bool unread;                                 /* .. but may try what was not, under a warning */
    int tries; /* .. its replies before the solver's own steps are taken; 0: those at once */
};

enum lesson_writer { LESSON_NOBODY, LESSON_SOLVER, LESSON_MODEL };

/* Three plainly different things can be said of a text. */
enum lesson_vouching {
    LESSON_NOTHING,   /* there is no text */
    LESSON_DOUBT,     /* something speaks against it: explanation.warnings */
    LESSON_EQUATIONS, /* its equations are true; the problem was not read */
    LESSON_EXACT      /* the problem was read and solved exactly, and the text agrees with that */
};
const char *lesson_vouching_name(enum lesson_vouching vouching); /* "nothing" "doubt" "equations" "exact" */

enum { LESSON_NEAREST = 3 };

/* Valid when zeroed. */
struct lesson {
    struct reading reading;
    enum lesson_writer writer;
    enum lesson_vouching vouching;
    struct explanation explanation; /* of the solver: no tokens, no log-probability; report.match: see solver_answer */
    const char *solver_answer;      /* of the problem as it was read: report.match compares with it; NULL: not read */
    const char *solver_text;        /* its own steps; NULL: not read */
    int attempts;                   /* replies of the model that were not kept */
    struct reader_near nearest[LESSON_NEAREST]; /* sub-types that a declined problem looks like */
    int n_nearest;
    struct bytes memory; /* private */
};
void lesson_free(struct lesson *lesson);

/* False only when the work failed, or the text is not UTF-8: a problem that is declined is a result (tutor_outcome of
 * its explanation). on_text: as tutor_explain. */
bool lesson_explain(struct lesson *out, const struct lesson_plan *plan, const char *problem, size_t n,
                    tutor_text_fn *on_text, void *context, struct err *err);

/* ---- the same step by step, for who gives one tutor requests of many kinds ----
 *
 *   lesson_begin -> while it asks: { lesson_request -> (tutor) -> lesson_reply } -> whole
 *
 * plan->tutor is not used. */

/* Read the problem. *asks: a reply of the model is wanted; else the zeroed lesson is whole. False: it is no text, or
 * the work failed. */
bool lesson_begin(bool *asks, struct lesson *lesson, const struct lesson_plan *plan, const char *problem, size_t n,
                  struct err *err);

/* What to ask; borrowed from the lesson and the problem. */
void lesson_request(struct tutor_request *out, const struct lesson *lesson, const struct lesson_plan *plan,
                    const char *problem, size_t n);

/* Take the reply, which is empty then. *asks: another one is wanted. */
bool lesson_reply(bool *asks, struct lesson *lesson, const struct lesson_plan *plan, struct explanation *reply,
                  struct err *err);

/* ---- as bytes ---- */

/* What people read: warnings, the reading, the text, what it is vouched for. */
void lesson_write_text(struct bytes *out, const struct lesson *lesson);

/* One line of JSON, schema "sansu.explanation/1" of docs/json.md. */
struct lesson_subject {
    const char *id, *problem; /* id: n_id bytes of JSON, NULL: null; problem: n bytes of UTF-8 */
    size_t n_id, n;
};
void lesson_write_json(struct bytes *out, const struct lesson *lesson, const struct lesson_subject *subject);

/* ---- many problems ---- */

/* A file, or standard input ("-"), of lines {"id"?,"problem"} or, when the first does not begin so, of problems as they
 * stand: an object a line, in their order, an explanation or {"schema":"sansu.error/1",...} for a line that is bad. */
struct lesson_batch {
    bool (*write)(void *context, const char *object, size_t n);     /* with its line end; false: no more */
    void (*bad)(void *context, size_t line, const struct err *err); /* beside the object; NULL: not told */
    bool (*stop)(void);                                             /* asked often; NULL: never; true: no more */
    void *context;
};
/* *outcome: ERR_NONE, or the worst that came of a line (tutor_outcome). False when reading or the work as a whole
 * failed. */
bool lesson_explain_file(enum err_code *outcome, const struct lesson_plan *plan, const char *path,
                         const struct lesson_batch *batch, struct err *err);

/* Many problems from anywhere: as many replies as the tutor has slots grow side by side; results come in the order of
 * `next`. */
struct lesson_stream {
    /* asked for when there is room; false: no more. *bad filled: the problem is no problem, and handed out in turn */
    bool (*next)(void *context, const char **problem, size_t *n, void **tag, struct err *bad);
    /* Once for each. err: it was bad, or its reply failed, and *lesson is empty; else NULL. False: ask for no more. */
    bool (*done)(void *context, void *tag, struct lesson *lesson, const struct err *err);
    bool (*go_on)(void *context); /* asked once a pass; false ends all replies where they are. NULL: never */
    void *context;
};
bool lesson_explain_many(const struct lesson_plan *plan, const struct lesson_stream *stream, struct err *err);

#endif
