/* view_impl.h - the two halves of a view: view.c (characters) and layout.c (lines, labels, the answer). */
#ifndef SANSU_AUDIT_VIEW_IMPL_H
#define SANSU_AUDIT_VIEW_IMPL_H

#include "audit/view.h"

/* Fill lines, labels, ratio circles and the answer from the characters. */
bool audit_view_layout(struct audit_view *view, struct arena *arena, struct err *err);

#endif
