/* markup.h - which characters an explanation for pupils may contain: no letters as unknowns, no LaTeX, no Markdown. */
#ifndef SANSU_TUTOR_MARKUP_H
#define SANSU_TUTOR_MARKUP_H

#include <stdbool.h>
#include <stddef.h>

/* What the problem itself uses: a letter that names something there may name it in the explanation. */
struct markup_problem {
    bool upper[26];   /* a single capital letter by itself: A町, 点P */
    bool are, tonne;  /* the units a and t, which elsewhere look like unknowns */
    bool metre, gram; /* lengths, masses: m and g may stand in a sentence (kmをmに直す) */
    bool coefficient; /* a digit directly before a capital letter: 3A */
};

void tutor_markup_read_problem(struct markup_problem *out, const char *problem, size_t n);

/* May the character at text[at..) (complete, within n) stand after text[0..at)? */
bool tutor_markup_allows(const struct markup_problem *problem, const char *text, size_t at, size_t n);

#endif
