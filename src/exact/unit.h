/* unit.h - physical units of 算数. Counters (本, 人, 円) are not units: they have no dimension. */
#ifndef SANSU_EXACT_UNIT_H
#define SANSU_EXACT_UNIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sansu/exact.h"

enum { UNIT_ID_SECOND = 1, UNIT_ID_MINUTE, UNIT_ID_HOUR };
enum { UNIT_LENGTH, UNIT_TIME, UNIT_MASS, UNIT_DIMENSIONS };

struct unit {
    const char *name;      /* normalised spelling */
    int8_t dimension;      /* UNIT_LENGTH.. */
    int8_t power;          /* 2 for areas, 3 for volumes */
    uint8_t id;            /* which unit of that dimension; cm and cm² share one, 0 is none */
    bool clock;            /* 時: a time of day */
    int64_t num, den;      /* how many m, m², m³, 秒, g */
};

/* The longest unit that begins at text[pos..n), or NULL; *used: its bytes. A Latin unit does not end inside a word. */
const struct unit *unit_match(size_t *used, const char *text, size_t n, size_t pos);

/* The i-th unit of the table, NULL after the last. The first spelling of each unit is the usual one. */
const struct unit *unit_at(size_t i);

#endif
