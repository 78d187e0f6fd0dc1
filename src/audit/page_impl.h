/* page_impl.h - the two halves of a page: page.c (characters) and layout.c (lines, labels, the answer). */
#ifndef SANSU_AUDIT_PAGE_IMPL_H
#define SANSU_AUDIT_PAGE_IMPL_H

#include "audit/page.h"

/* Fill lines, labels, ratio circles and the answer from the characters. */
bool audit_page_layout(struct audit_page *page, struct arena *arena, struct err *err);

#endif
