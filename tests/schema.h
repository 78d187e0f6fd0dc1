/* schema.h - does a JSON value keep to its schema in docs/schema/?
 *
 * The keywords that those files use: type, const, enum, required, properties, additionalProperties, items, minimum,
 * maximum, minItems, maxItems, anyOf, $ref ("#/$defs/NAME", or "FILE.json" and "FILE.json#/$defs/NAME" in the same
 * folder). A keyword that is not known fails: nothing is let pass unread. */
#ifndef SANSU_TESTS_SCHEMA_H
#define SANSU_TESTS_SCHEMA_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

/* Words of the first breach into why[cap], "" when there is none; true when the value fits. file: "audit.json". */
bool schema_fits(char *why, size_t cap, const char *file, const json_t *value);

/* Fails the test unless every line of `text` is JSON that fits. Returns the number of lines. */
size_t schema_check_lines(const char *file, const char *text);

#endif
