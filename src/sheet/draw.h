/* draw.h - problems drawn in turn from choices; for sheet_draw and sheet_like. */
#ifndef SANSU_SHEET_DRAW_H
#define SANSU_SHEET_DRAW_H

#include "sheet/choose.h"

/* Fill *out with spec->count problems of the choices, for every version. */
bool sheet_draw_choices(struct sheet_items *out, const struct sheet_spec *spec, const struct sheet_choice *choice,
                        int n_choices, struct err *err);

#endif
