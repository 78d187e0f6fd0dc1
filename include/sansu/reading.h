/* reading.h - a problem in anybody's words -> what is given and what is asked -> an exact solution, or silence.
 *
 *   text -> quantities -> the most probable sub-types and ways to fill their slots -> each tried with problem_solve ->
 *   the best that has exactly one solution, in the units that the text states and asks for
 *
 * A reading says nothing about texts that it cannot read. How sure it is of one that it can: reading_sureness. The
 * maths: docs/reading.md. */
#ifndef SANSU_READING_H
#define SANSU_READING_H

#include "sansu/problem_solve.h"

struct reader; /* the model, loaded; immutable, for any number of threads, one `reading` each */

/* directory: config.json and model.safetensors, as reader_train writes them. */
bool reader_open(struct reader **out, const char *directory, struct err *err);
void reader_close(struct reader *r); /* NULL-safe */

enum reading_sureness {
    READING_NONE,   /* no reading proves, or the text asks for what no reading answers: `why` */
    READING_UNSURE, /* one proves, but something speaks against it: `why` */
    READING_TOLD,   /* somebody corrected it by hand; it proves, and uses every number that he did not replace */
    READING_SURE
};

enum { READING_PARTS = 6, READING_QUANTITIES = 24, READING_WORDS = 32 };

struct reading_quantity {
    const char *role;  /* "道の長さ"; "" for a quantity that no slot has */
    const char *value; /* "270", in the sub-type's unit; of an unused one as the text states it */
    const char *unit;  /* "m" */
    size_t start, end; /* where `canonical` states it */
};

struct reading_word {
    const char *slot, *text; /* "n", "木" */
};

/* One question: 「(1) 木は何本ですか。」, or 「つる」 of 「つるとかめはそれぞれ何びきですか。」 */
struct reading_part {
    const char *label; /* "(1)"; "" where the text numbers nothing */
    const char *thing; /* 「兄」 of 「兄と弟の速さはそれぞれ」; "" where the question lists nothing */
    size_t start, end; /* the question in `canonical` */
    enum reading_sureness sureness;
    const char *why;                                           /* as in struct reading, of this question */
    const char *family, *subtype, *family_name, *subtype_name; /* static; NULL: no reading proves */
    double probability; /* that it is right, estimated on texts of other writers; 0 without a reading */
    struct reading_quantity quantity[READING_QUANTITIES];
    int n_quantities, n_unused; /* the unused ones stand behind the others */
    struct reading_word word[READING_WORDS];
    int n_words;
    const char *asked;     /* 「木の数」 */
    struct problem solved; /* the generator's own record of it: answer, steps, solution, hints, figure */
};

/* Valid when zeroed. Strings belong to it until it is read into again or freed. */
struct reading {
    enum reading_sureness sureness; /* that of the part that is least sure */
    const char *why;                /* in Japanese, for a pupil or a teacher; "" when sure or told */
    const char *canonical;          /* the text in the one form in which it was read (text/fold.h) */
    double probability;             /* that all parts are right; 0 when one has no reading */
    struct reading_part part[READING_PARTS];
    int n_parts;         /* 0: there is no text, or too much of it */
    struct bytes memory; /* private, as is what it learns of templates: */
    struct problem_recogniser *templates;
};

/* Read a text. True: *out holds the outcome, READING_NONE included. False: out of memory. */
bool reader_read(struct reading *out, const struct reader *r, const char *text, size_t n, struct err *err);
void reading_free(struct reading *r);
/* Move what `from` learnt of templates to `to`, which knows nothing yet: its texts are read the faster. */
void reading_pass_on(struct reading *to, struct reading *from);

/* What somebody says of a text who sees how it was read. */
enum { READING_SETS = 8 };
struct reading_correction {
    const char *family, *subtype; /* "ueki", "ends"; NULL: any */
    struct reading_set {
        /* 「間かく」, or the slot's name; "12m", of a choice its label. A set value stands in for what the text states */
        const char *role, *value;
    } set[READING_SETS];
    int n_sets;
};
/* The same, with a correction by hand; all else follows exactly. False also, with ERR_INPUT, when it names no family,
 * sub-type or role, or a value that is none. */
bool reader_read_as(struct reading *out, const struct reader *r, const char *text, size_t n,
                    const struct reading_correction *correction, struct err *err);

/* Sub-types that a text looks like, the most probable first; how many, at most cap. For texts without a reading. */
struct reader_near {
    const char *family, *subtype, *family_name, *subtype_name; /* static */
};
int reader_nearest(struct reader_near *out, int cap, const struct reader *r, const struct reading *of);

/* The answers of all parts in a line: 「(1) 12m (2) 26本」, 「つる 3羽、かめ 5ひき」. Of a reading whose parts all have
 * one. */
void reading_write_answer(struct bytes *out, const struct reading *r);
/* The exact steps, each question with its own answer line; of several, all answers in a last one. */
void reading_write_solution(struct bytes *out, const struct reading *r);
/* As a teacher would say it back: 「道の長さ 270m」 line by line; givens: without the answers, and without `why`. */
void reading_write_text(struct bytes *out, const struct reading *r);
void reading_write_givens(struct bytes *out, const struct reading *r);
/* One line: schema "sansu.reading/1" (docs/json.md). id: n_id bytes of JSON, NULL: null. */
void reading_write_json(struct bytes *out, const struct reading *r, const char *id, size_t n_id);

/* ---- training ---- */

struct reader_training {
    int64_t examples; /* drawn from the generator, one in seven a text to be declined */
    uint64_t seed;
    const char *templates; /* problems worded by people, their slots marked (docs/reading.md); NULL: none */
    const char *declined;  /* texts that are no problem of any family, one a line, to be declined; NULL: none */
    /* every 10,000 examples; false ends the work with ERR_INTERRUPT. NULL: nobody looks */
    bool (*progress)(void *context, int64_t done, double loss);
    void *context;
};
/* Learn from the generator's own texts and write the model into `directory`. The same seed gives the same bytes on the
 * same kind of machine. */
bool reader_train(const char *directory, const struct reader_training *training, struct err *err);

#endif
