/* sheet_impl.h - a sheet that is laid out. */
#ifndef SANSU_SHEET_IMPL_H
#define SANSU_SHEET_IMPL_H

#include "sheet/lay.h"

struct sheet {
    struct sheet_layout layout;
    struct paper_font *font;
    struct typeset_font widths; /* of that font */
    struct furigana_analyser *analyser;
    struct err no_analyser;                  /* why there is none, where it is missed */
    struct bytes description, title, footer; /* description: the specification, line by line */
    char hash[65];                           /* of the description */
    struct paper_page page;                  /* the one that was painted last */
};

#endif
