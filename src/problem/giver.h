/* giver.h - words that somebody states, among the tables of a family's draw. */
#ifndef SANSU_PROBLEM_GIVER_H
#define SANSU_PROBLEM_GIVER_H

#include "problem/build.h"

enum { GIVER_TABLES = 8, GIVER_ROWS = 128 };

struct giver {
    struct build_guide guide;
    const struct problem_given *given;
    size_t n;
    const struct subtype *sub;
    const char *text;         /* that words may be taken from, kana folded; "" when none is given */
    bool unfit;               /* a table has no row with the given words */
    bool refused;             /* a table's column cannot take a given word */
    bool untimely;            /* a table with paces has no row with the given times */
    const char *exchanged[2]; /* words that the row of the text has the other way round, NULL: none */
    struct giver_table {
        const char *const *rows;
        const char *columns;
        const char *said;       /* the row that the text says most of, NULL: none */
        int fit[GIVER_ROWS], n; /* the rows that say the given words */
        bool times_only;        /* .. of time, since none says all */
        bool untimely;          /* it has paces, and no row with the given times */
        bool any;               /* somebody gives one of its words */
    } table[GIVER_TABLES];
    int n_tables;
};

/* What is given under this name; NULL. */
const struct problem_given *giver_find(const struct giver *g, const char *name, size_t n);
/* What is given as the text, kana folded; "" when none is. The caller frees it; NULL: out of memory. */
char *giver_text(const struct giver *g);

/* build_guide.row of a giver: the row that the text says, else one of the rows that say the given words, or at least
 * those of time; NULL where none does: any will do. Given words are put over it in any case: 匹 for the table's ひき. */
const char *giver_row(struct build_guide *guide, struct build *p, const char *columns, const char *const *rows,
                      bool *fits);

#endif
