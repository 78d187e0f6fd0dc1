/* sheet_impl.h - a finished sheet. */
#ifndef SANSU_SHEET_IMPL_H
#define SANSU_SHEET_IMPL_H

#include "base/arena.h"
#include "sheet/lay.h"

struct sheet {
    struct sheet_layout layout;
    struct paper_font *font;
    struct err no_analyser;                  /* why there is none, where it is missed */
    struct bytes description, title, footer; /* description: the specification, line by line */
    char hash[65];                           /* of the description */
    const char **item;                       /* ids of the problems, in the arena */
    struct arena arena;
};

#endif
