/* template.h - a text that one of the generator's own templates could have made: it is read without a guess. */
#ifndef SANSU_READING_TEMPLATE_H
#define SANSU_READING_TEMPLATE_H

#include "reading/attempt.h"

/* Of the sub-types that the attempt's parses have. a->is_template: a->solved and a->inputs are the template's, and the
 * only parse says which quantities of the text fill its slots, as far as the text states them one by one. False: out of
 * memory. */
bool template_find(struct attempt *a, const struct attempt_means *means, struct err *err);

#endif
