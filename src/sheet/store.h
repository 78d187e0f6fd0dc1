/* store.h - the problems of a list and the strings of those that came from outside. */
#ifndef SANSU_SHEET_STORE_H
#define SANSU_SHEET_STORE_H

#include "base/arena.h"
#include "sansu/sheet.h"

struct sheet_store {
    struct problem *problem; /* of the generator, item by item */
    size_t n;
    struct arena arena;
};

/* Room for n items, each with a problem of the generator when `made`. */
bool sheet_store_open(struct sheet_items *out, size_t n, bool made, struct err *err);
/* Item i shows problem i of the store. */
void sheet_store_show(struct sheet_items *items, size_t i);
const char *sheet_store_copy(struct sheet_items *items, const char *text, size_t n, struct err *err);

#endif
