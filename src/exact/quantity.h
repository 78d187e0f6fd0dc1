/* quantity.h - a number with what it measures: dimension, circled shares, time of day. A value type. */
#ifndef SANSU_EXACT_QUANTITY_H
#define SANSU_EXACT_QUANTITY_H

#include "exact/unit.h"

/* What it is worth in base units (m, 秒, g) is value * scale. `raw` says that `value` is also the number a pupil would
 * write (3km + 5km: 8), which mixed units do not have (3m + 50cm). A plain number has no dimension and scale 1. */
struct quantity {
    struct ratio value, scale;
    int8_t dimension[TEXT_DIMENSIONS];
    uint8_t unit[TEXT_DIMENSIONS]; /* which unit is in use per dimension, 0 none */
    bool raw;
    int8_t shares; /* 1: a number of circled shares */
    int8_t clock;  /* 1: a time of day, in 秒 since midnight */
    bool noon;     /* 午前 or 午後 was said */
    bool mixed;    /* metres plus seconds, ③+2: no meaning */
    bool overflow, by_zero;
};

struct quantity quantity_number(struct ratio value);
struct quantity quantity_of(struct ratio value, const struct text_unit *unit, const struct text_unit *per);

/* 0 for a plain number. */
bool quantity_has_dimension(const struct quantity *a);
bool quantity_same_dimension(const struct quantity *a, const struct quantity *b);

/* value * scale; false on overflow. */
bool quantity_base(struct ratio *out, const struct quantity *a);

/* *a = *a op b. Failures are remembered in *a (mixed, overflow, by_zero). */
void quantity_add(struct quantity *a, const struct quantity *b);
void quantity_sub(struct quantity *a, const struct quantity *b);
void quantity_mul(struct quantity *a, const struct quantity *b);
void quantity_div(struct quantity *a, const struct quantity *b);

#endif
