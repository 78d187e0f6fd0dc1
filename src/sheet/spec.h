/* spec.h - a specification in words. */
#ifndef SANSU_SHEET_SPEC_H
#define SANSU_SHEET_SPEC_H

#include "sansu/sheet.h"

/* Every choice that the pages depend on, one "name=value" a line, in a fixed order. */
void spec_write(struct bytes *out, const struct sheet_spec *spec, const struct sheet_items *items);
/* 植木算・割合の三用法, as the head of a sheet that has no title. */
void spec_title(struct bytes *out, const struct sheet_spec *spec);
/* The line at the foot of every page: program, seed, hash of the specification. */
void spec_footer(struct bytes *out, const struct sheet_spec *spec, const char *hash);

#endif
