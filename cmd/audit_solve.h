/* audit_solve.h - the exact answer of a record's problem, for who audits without a reference. */
#ifndef SANSU_CMD_AUDIT_SOLVE_H
#define SANSU_CMD_AUDIT_SOLVE_H

#include "sansu/audit_report.h"
#include "sansu/reading.h"

/* A problem without a reference answer gets the exact one of the problem as it was read, if that is sure. *reading is
 * read into; the caller frees it. */
bool cmd_solve_record(struct audit_record *record, const struct reader *reader, struct reading *reading,
                      struct err *err);

#endif
