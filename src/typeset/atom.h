/* atom.h - what a line is made of: a character, a word under its reading, a stacked fraction. */
#ifndef SANSU_TYPESET_ATOM_H
#define SANSU_TYPESET_ATOM_H

#include "typeset/typeset.h"

struct typeset_atom {
    size_t first; /* its marks in the block, places relative to the atom's left end on the baseline */
    int n_marks;
    int width;       /* that it takes in the line */
    int left, right; /* so far its reading hangs over a neighbour */
    bool joined;     /* no line begins here: it belongs to the atom before it */
    bool tight;      /* no space is put before it, however even the lines are to be */
    bool newline;    /* ends its line */
    bool blank, hangs;
};

struct typeset_atoms {
    struct typeset_atom *atom;
    size_t n, cap;
};

/* Cut a text into atoms; their marks are appended to `block`. False: out of memory. */
bool typeset_atoms_of(struct typeset_atoms *out, struct typeset_block *block, const struct typeset_font *font,
                      const struct typeset_style *style, const char *text, size_t n, struct err *err);

#endif
