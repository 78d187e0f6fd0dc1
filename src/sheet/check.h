/* check.h - can a text be printed in a font? */
#ifndef SANSU_SHEET_CHECK_H
#define SANSU_SHEET_CHECK_H

#include "paper/paper.h"

/* ERR_INPUT names what cannot be: a byte, a control, a character that the font has not; `what` and `number` say whose
 * it is: "hint of problem", 3. */
bool sheet_check_text(const struct paper_font *font, const char *text, const char *what, size_t number,
                      struct err *err);

#endif
