/* shelf.h - a library in a directory of its own that goes away with the test. */
#ifndef SANSU_TESTS_LIBRARY_SHELF_H
#define SANSU_TESTS_LIBRARY_SHELF_H

#include <jansson.h>

#include "corpus/scratch.h"
#include "sansu/library.h"

struct shelf {
    struct scratch scratch;
    struct library *library;
    int64_t event; /* the newest one of the item that was written last */
};

void shelf_open(struct shelf *s);
void shelf_reopen(struct shelf *s);
void shelf_close(struct shelf *s);

/* An item with this text (NULL: none); its number. Fails the test when it is not new. */
int64_t shelf_add(struct shelf *s, const char *problem, const char *answer, const char *text);
/* One decision about an item, on its newest event. */
enum library_outcome shelf_decide(struct shelf *s, int64_t item, const char *action, const char *code,
                                  const char *note);

json_t *shelf_item(struct shelf *s, int64_t item);                      /* free with json_decref */
json_t *shelf_list(struct shelf *s, const struct library_query *query); /* likewise */
int shelf_found(struct shelf *s, const char *words);                    /* how many items hold them */
#define shelf_text(o, key) json_string_value(json_object_get(o, key))

#endif
