/* strict.h - what Python's json module writes beyond JSON, made JSON. (Beside base/json.h, whose names and jansson's do
 * not go together in one file.) */
#ifndef SANSU_BASE_STRICT_H
#define SANSU_BASE_STRICT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"

/* Append the text with NaN and Infinity as null, and numbers that neither 64 bits nor a double hold as strings;
 * *changed: there was one. needed (NULL: none): keys, up to a NULL, of the outermost object where null will not do:
 * ERR_INPUT. Nothing else is looked at or checked. */
bool strict_json(struct bytes *out, bool *changed, const char *text, size_t n, const char *const *needed,
                 struct err *err);

/* The shortest digits that give a finite number back: "0.1". */
enum { STRICT_NUMBER_MAX = 32 };
void strict_number(char out[STRICT_NUMBER_MAX], double value);

#endif
