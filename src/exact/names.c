/* names.c - the words that stand for verdicts, reasons and matches in JSON.
 *
 * Checked tests/exact/check_test.c
 */
#include "sansu/exact.h"

const char *exact_verdict_name(enum exact_verdict v) {
    static const char *const name[] = {"true", "false", "not_checkable"};
    return name[v];
}

const char *exact_reason_name(enum exact_reason r) {
    static const char *const name[] = {"",         "run_on",         "division_by_zero", "remainder", "rounding",
                                       "symbolic", "correspondence", "dimensions",       "overflow",  "malformed"};
    return name[r];
}

const char *exact_match_name(enum exact_match m) {
    static const char *const name[] = {"same", "same_value_other_form", "different", "cannot_tell"};
    return name[m];
}
