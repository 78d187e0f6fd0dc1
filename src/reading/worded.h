/* worded.h - problems worded by people, with the slots of a sub-type marked: examples in words that no generator has.
 *
 *   ueki/ends asked=0|長さ{L}96mのまっすぐな道にそって、{s}8mおきに桜の木を植えます。 …
 *
 * A mark stands in front of the quantity that fills the slot; \n is a line break. The text may be typed in any way that
 * a reader takes: 「池(いけ)」, 三十. A choice that is not named is not learnt from. */
#ifndef SANSU_READING_WORDED_H
#define SANSU_READING_WORDED_H

#include "reading/example.h"

/* One line as an example; memory is reused as by example_make. False: err says what is wrong with it. */
bool worded_example(struct example *out, const struct forms *forms, const char *line, size_t n, struct err *err);

#endif
