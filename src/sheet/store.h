/* store.h - what the problems of a list are drawn from, and the strings of those that came from outside. */
#ifndef SANSU_SHEET_STORE_H
#define SANSU_SHEET_STORE_H

#include "base/arena.h"
#include "sansu/sheet.h"

/* A problem of the generator, as little of it as it can be drawn from again. */
struct sheet_seed {
    uint64_t seed, key_hash;
    int family, score;
    const char *subtype; /* static; NULL: any */
};

enum { SHEET_KEPT = 64 }; /* problems that a list holds whole, so that short sheets draw theirs once */

struct sheet_store {
    struct sheet_seed *seed;         /* item by item; NULL: the items came from outside */
    struct problem_options options;  /* that all of them are drawn with, but for the sub-type */
    struct problem kept[SHEET_KEPT]; /* item i in place i % SHEET_KEPT, */
    uint64_t kept_seed[SHEET_KEPT];  /* if this is its seed */
    struct sheet_item shown;         /* of the last call of sheet_item_at */
    struct arena arena;
};

/* Room for n items, of the generator when `made`. */
bool sheet_store_open(struct sheet_items *out, size_t n, bool made, struct err *err);
/* Draw the problem that has this seed. */
bool sheet_store_draw(struct problem *out, const struct sheet_store *store, const struct sheet_seed *seed,
                      struct err *err);
/* Problem i of the generator, until the next call; NULL: it could not be drawn again. */
const struct problem *sheet_store_problem(struct sheet_store *store, size_t i, struct err *err);
/* Take that problem, which was just drawn, in exchange for another's memory. */
void sheet_store_keep(struct sheet_store *store, size_t i, struct problem *problem);
const char *sheet_store_copy(struct sheet_items *items, const char *text, size_t n, struct err *err);

#endif
