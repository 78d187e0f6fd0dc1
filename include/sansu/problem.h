/* problem.h - 算数 word problems made from parameters: text, steps, solution, hints and figure of one record.
 *
 * Same family, seed and options: same bytes on every machine. Nothing is parsed back from text: parameters come first,
 * everything else is derived from them. */
#ifndef SANSU_PROBLEM_H
#define SANSU_PROBLEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"
#include "sansu/figure.h"

enum { PROBLEM_STEPS = 12, PROBLEM_HINTS = 3, PROBLEM_METHODS = 3, PROBLEM_GIVEN = 48 };

struct problem_family_info {
    const char *id;     /* "ueki" */
    const char *number; /* "F18,F19,F20" in the taxonomy of families */
    const char *name;   /* "植木算" */
    int grade;          /* school year in which 塾 teach it */
    int n_subtypes;
    const char *combines; /* ids of the families whose ideas it joins, or NULL */
    bool held_out;        /* with problem_options.hold_out only the test split has it */
};

struct problem_subtype_info {
    const char *id, *name; /* "ends", "両はしに植える" */
    int level;             /* 1 basic, 2 one twist, 3 combination */
    int n_templates, n_methods;
    const char *method[PROBLEM_METHODS]; /* names; the first is the default */
};

enum problem_split { PROBLEM_ANY, PROBLEM_TRAIN, PROBLEM_VALID, PROBLEM_TEST };

/* What of a problem is held out. */
enum problem_held {
    PROBLEM_HELD_TEMPLATE = 1,
    PROBLEM_HELD_WORDS = 2,
    PROBLEM_HELD_NUMBERS = 4,
    PROBLEM_HELD_COMBINATION = 8,
    PROBLEM_HELD_KINDS = 4
};

/* Marks of problem_options.marked: PROBLEM_MARK + i before what given[i] puts into the text, PROBLEM_MARK_END behind
 * it. Characters of the private use area, which no text has. */
enum { PROBLEM_MARK = 0xE000, PROBLEM_MARK_END = 0xE0FF };

/* Draws that were refused, by the name of the predicate. */
struct problem_refusals {
    const char *name[256];
    int64_t count[256];
    int n;
};

enum { PROBLEM_FEW_TRIES = 2000 }; /* for who can do without what is rare */

/* Valid when zeroed. */
struct problem_options {
    const char *subtype; /* NULL: any */
    int level;           /* 1..3, 0: any; a family without that level gives its nearest one */
    enum problem_split
        /* PROBLEM_ANY: all; PROBLEM_TRAIN and PROBLEM_VALID never use held-out templates and contexts */
        split;
    bool hold_out;     /* train and valid also never have a held-out range of numbers or combination of families */
    int extra_percent; /* so many texts of 100 get a sentence with a number that is not needed */
    int stars;         /* 1..3: only problems of this computed difficulty, 0: any */
    int tries;         /* draws until one fits; 0: 40000 */
    struct problem_refusals *refusals; /* NULL, or counted up */
    const char
        *voice; /* "exam", "parent" ..: the text is composed, sentence by sentence, where the sub-type has a wording;
                                  "any": one of the voices; NULL: whole templates */
    int noise_percent;       /* so many problem texts of 100 get input noise; solutions stay canonical */
    int method;              /* 0: the sub-type's default; others fall back to it where a sub-type has fewer */
    const char *method_name; /* instead of `method`; only sub-types that have a method of this name are drawn */
    /* only numbers that suit every method of the sub-type: whatever `method`, the same problem */
    bool every_method;
    bool marked; /* the text shows which of its words and numbers are given[i], but for words within a predicate */
    bool verify; /* also solve by enumeration: unique, equal, every datum needed (slow; tests) */
};

/* How hard it is, counted from the default method's trace and from the text (difficulty.c). */
struct problem_difficulty {
    int score, stars; /* stars 1..3 */
    int steps;        /* equalities */
    int digits;       /* of the largest whole part */
    int broken;       /* equalities with a decimal, a fraction or a remainder */
    int hidden;       /* numbers that the problem does not state and no step found */
    int divisions, sentences;
    bool extra; /* a sentence with a number that is not needed */
};

/* A number, word or choice that somebody states. */
struct problem_given {
    const char *name; /* of the slot or its role */
    const char *text; /* "270" */
    const char *unit; /* NULL: that of the slot; another one is an error */
};

/* One checked equality of the solution. */
struct problem_step {
    int line;               /* the numbered line it stands in, from 1 */
    const char *expression; /* "270÷9" */
    const char *value;      /* "30" */
    const char *unit;       /* "か所", "" for a pure number */
};

/* How a problem came about, and where it belongs. */
struct problem_origin {
    const char *template_id; /* "ueki/ends/3"; of a composed text "ueki/ends/exam" */
    const char *voice;       /* of a composed text; "" for a template */
    const char *context;     /* "桜の木" */
    const char *key;         /* family, sub-type, parameters, asked quantity: equal keys are the same problem */
    uint64_t key_hash;
    enum problem_split split;
    bool held_out;   /* template or context is kept for testing */
    unsigned held;   /* all that is held out: enum problem_held */
    bool distractor; /* the text holds a number that is not needed */
    /* the sentence with that number; "" when there is none or it is the problem's number in front */
    const char *extra;
    bool noisy;  /* respelt as users type */
    bool uneven; /* of given numbers: the answer is broken, and a drawn problem's would not be */
    int tries;   /* draws it took, the valid one included */
};

struct problem {
    const char *id; /* family.subtype.version-seed, then .2 or .3 where the method is not the default */
    const char *family, *subtype, *method;
    int level, grade;
    const char *text;     /* the problem */
    const char *answer;   /* "31本" */
    const char *number;   /* "31" */
    const char *unit;     /* "本" */
    const char *solution; /* 【考え方】…, numbered lines, 答え … */
    struct problem_step step[PROBLEM_STEPS];
    int n_steps;
    const char *hint[PROBLEM_HINTS];
    struct figure figure; /* never holding the answer */
    struct problem_origin origin;
    struct problem_difficulty difficulty;
    const char *shown; /* numbers that its text may show, though others say them: "1、5、9、13" */
    struct problem_given given[PROBLEM_GIVEN]; /* its inputs: problem_solve makes the same solution of them */
    int n_given;
    struct bytes memory; /* owns every string above that is not static */
};

int problem_family_count(void);
/* i in [0, count). */
struct problem_family_info problem_family_at(int i);
/* Index of a family, -1 when there is none. */
int problem_family_find(const char *id);
/* s in [0, n_subtypes). */
struct problem_subtype_info problem_subtype_at(int family, int s);

/* Fill *out (zeroed or made by this function before; memory is reused). false: no valid parameters within the bounded
 * number of tries, an unknown sub-type, or, with verify, a broken guarantee. */
bool problem_generate(struct problem *out, int family, uint64_t seed, const struct problem_options *options,
                      struct err *err);
void problem_free(struct problem *p);

/* Append one line with its newline: the full record, or {"id","messages":[user, assistant]} for the trainer. */
void problem_write_json(struct bytes *out, const struct problem *p);
void problem_write_messages(struct bytes *out, const struct problem *p);
/* Append another explanation: by an equation in x, in LaTeX, as large models write. Not for pupils, but for a base that
 * is to unlearn it. false: none is written for the sub-type. */
bool problem_write_algebra(struct bytes *out, const struct problem *p, struct err *err);

/* i in [0, problem_voice_count()): "textbook" "exam" .. */
int problem_voice_count(void);
const char *problem_voice_name(int i);

const char *problem_held_name(int kind); /* kind in [0, PROBLEM_HELD_KINDS): "frame" "words" "numbers" "combination" */
const char *problem_split_name(enum problem_split split); /* "any" "train" "valid" "test" */

#endif
