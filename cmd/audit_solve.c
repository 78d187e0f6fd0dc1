/* audit_solve.c - record without an answer -> reader -> record with the answer of what was read.
 *
 * Checked tests/e2e/audit_test.c, tests/e2e/serve_own_test.c
 */
#include "audit_solve.h"

#include <string.h>

#include "words.h"

bool cmd_solve_record(struct audit_record *record, const struct reader *reader, struct reading *reading,
                      struct err *err) {
    struct bytes answer = {0};
    if (record->answer || !record->problem) return true;
    if (!reader_read(reading, reader, record->problem, record->n_problem, err)) return false;
    if (reading->sureness != READING_SURE) return true;
    reading_write_answer(&answer, reading);
    record->n_answer = answer.len;
    record->answer = answer.failed ? NULL : strndup(bytes_text(&answer), answer.len);
    record->solver_family = reading->part[0].family, record->solver_subtype = reading->part[0].subtype;
    bytes_free(&answer);
    return record->answer || err_set(err, ERR_RESOURCE, say("out of memory"));
}
