/* problem_solve.h - a problem that somebody else has: its numbers and words given one by one, or its text.
 *
 * Both ways end in the same exact solution that the generator writes. What cannot be solved is refused with a
 * reason. */
#ifndef SANSU_PROBLEM_SOLVE_H
#define SANSU_PROBLEM_SOLVE_H

#include "sansu/problem.h"

/* ---- given numbers and words ---- */

/* What a sub-type has to be given (problem_slots). */
enum problem_slot_kind {
    PROBLEM_NUMBER,    /* a whole number */
    PROBLEM_DECIMAL,   /* or a decimal */
    PROBLEM_FRACTION,  /* a part of 1: "3/4" */
    PROBLEM_RATE,      /* "35%", "4割", "3割5分" */
    PROBLEM_PARAMETER, /* a number that belongs to the words: the month of a date */
    PROBLEM_CHOICE,    /* one of a few, by its label or its index */
    PROBLEM_WORD,      /* a noun, a verb, a counter: the family has its own where none is given */
    PROBLEM_PERSON     /* likewise */
};

struct problem_slot {
    char name[8];        /* "L", as in the templates; "asked": the question */
    const char *role;    /* "<pl>の長さ"; "" for words. Slots in it are other slots of the sub-type */
    const char *unit;    /* "<u>"; "": a bare number */
    const char *choices; /* "上り|下り"; NULL but for a choice */
    enum problem_slot_kind kind;
    bool optional;
};

/* The slots of sub-type s of a family: numbers and choices, the question, then words. How many; at most cap. */
int problem_slots(struct problem_slot *out, int cap, int family, int subtype);
/* Names of problem_given beside those of slots. PROBLEM_ANSWER_UNIT: the unit in which the answer is wanted, "cm",
 * "時速km"; others of its kind are converted by further steps. PROBLEM_TEXT: a text; words that nobody gives are those
 * of it that the family knows. PROBLEM_PACE: 時速, 分速 or 秒速, that of the given speeds; words of the family go with it.
 * PROBLEM_STEP: "2": the third step is what is asked; the solution ends there, without a figure. */
#define PROBLEM_ANSWER_UNIT "answer unit"
#define PROBLEM_PACE "pace of speeds"
#define PROBLEM_STEP "step asked"
#define PROBLEM_TEXT ""

/* Fill *out as problem_generate does, from what is given, by method `method` (0: the default). false, and err says
 * which slot is missing or unfit, or which need fails: a value that no pupil meets, another number of answers than one,
 * .. */
bool problem_solve(struct problem *out, int family, int subtype, int method, const struct problem_given *given,
                   size_t n, struct err *err);

/* ---- the way back: a text that one of the templates could have made, solved exactly ---- */

struct problem_kind {
    int family, subtype;
};

struct problem_recogniser; /* owns what it learns about families, at the first need; for one thread */
bool problem_recogniser_open(struct problem_recogniser **out, struct err *err);
void problem_recogniser_close(struct problem_recogniser *r); /* NULL-safe */
/* Could a template of these sub-types (NULL: of any) have made the text? It may be typed in any width, with stray
 * spaces, decomposed kana and marks that nobody sees, between greetings and requests. true: *out (zeroed, or made
 * before) holds the record, as problem_solve makes it. false without an error in `err`: not recognised, which says
 * nothing about the text; false with one: out of memory. */
bool problem_recognise(struct problem *out, struct problem_recogniser *r, const struct problem_kind *kind, int n_kinds,
                       const char *text, size_t n, struct err *err);

#endif
