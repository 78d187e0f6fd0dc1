/* row.h - between the page and its writers. */
#ifndef SANSU_PAPER_ROW_H
#define SANSU_PAPER_ROW_H

#include "paper/paper.h"

void paper_add_path(struct paper_page *page, struct paper_path path, const struct paper_segment *segment, size_t n);

/* How many marks from `first` on are letters of one size on one baseline, from left to right, or one whole fraction; at
 * least 1. */
size_t paper_row(const struct paper_page *page, size_t first);
bool paper_is_fraction(const struct typeset_mark *mark);

#endif
