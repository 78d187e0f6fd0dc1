/* attempt.h - one question of a text tried: the best parse that proves, and how far it is to be trusted. */
#ifndef SANSU_READING_ATTEMPT_H
#define SANSU_READING_ATTEMPT_H

#include "reading/prove.h"
#include "reading/sure.h"

struct attempt {
    struct stream stream;
    struct request request;
    struct parses parses;
    int best; /* of parses; -1: none proves */
    double score, second;
    double probability; /* that the best is right; 0 without one */
    struct bytes text;  /* that it was made of, and the values that somebody set behind it */
    struct inputs inputs;
    struct problem solved;
    int n_stated;     /* quantities of the text; those that somebody set stand behind them */
    uint32_t unused;  /* bit i: quantity i of the text fills no slot, and nobody set another in its place */
    bool is_template; /* the generator could have made this text: `solved` says from what, and the parse where */
};

/* What attempts are made with; borrowed. */
struct attempt_means {
    const struct model *model;
    struct problem_recogniser *templates;
    const struct correct *correct; /* NULL: nobody said anything */
};
/* How a question asks. */
struct asking {
    size_t from, to; /* the sentence, as bytes of the text; empty: the last one that looks so */
    bool each;       /* for several things at once, so its unit says nothing */
};
/* Valid when zeroed; what it held is freed. text[0..n): canonical, with what is not to be read as spaces; borrowed.
 * False: out of memory. */
bool attempt_make(struct attempt *out, const struct attempt_means *means, const char *text, size_t n,
                  const struct asking *asking, struct err *err);
void attempt_free(struct attempt *a);
/* What speaks for the best parse and against it. */
void attempt_features(double out[SURE_FEATURES], const struct attempt *a, const struct model *m);

/* The form of the best parse, and its slot that says what is asked; -1: there is one question only. */
const struct form *attempt_form(const struct attempt *a, const struct model *m);
int attempt_asked(const struct attempt *a, const struct model *m);
/* What the best parse chose there. */
static inline int attempt_choice(const struct attempt *a, int slot) { return a->parses.parse[a->best].value[slot]; }
/* Does the question say what it is taken to ask for, where the sub-type can be asked for several things? */
bool attempt_says_asked(const struct attempt *a, const struct model *m);
/* The same numbers and words, another question: choice `asked` of that slot. False: that has no solution. */
bool attempt_ask(struct attempt *a, const struct model *m, int asked);
/* The same numbers and words, asked for what a step of the solution finds, in `unit` (NULL: its own). False: no. */
bool attempt_ask_step(struct attempt *a, const struct model *m, int step, const char *unit);

#endif
