/* door.h - a text to audit and what is known about it, in one form; the report's places back in the text as given. */
#ifndef SANSU_AUDIT_DOOR_H
#define SANSU_AUDIT_DOOR_H

#include "base/bytes.h"
#include "sansu/audit.h"

struct audit_door {
    const char *text; /* composed: given, or own[0] */
    size_t n;
    struct audit_options options; /* its texts composed likewise */
    struct bytes own[4], origins;
};

/* Free in any case. */
bool audit_door_open(struct audit_door *door, const char *text, size_t n, const struct audit_options *options,
                     struct err *err);
void audit_door_free(struct audit_door *door);

/* Every place of the report, which lies in door->text, to where it lies in the text as given. */
void audit_door_places(struct audit_report *report, const struct audit_door *door);

#endif
