/* ledger.c - reserve, send, settle: the budget binds before a request leaves.
 *
 *   most it may cost -> held -> settled: held goes, what it cost and what is uncertain is spent
 *
 * Always  spent + held <= budget, unless a server bills more than the request allowed it to write
 * Checked tests/distil/ledger_test.c, tests/distil/money_test.c
 */
#include "ledger.h"

bool distil_ledger_may(const struct distil_ledger *l, int64_t most) {
    return !l->bound || l->spent + l->held + most <= l->budget;
}

void distil_ledger_hold(struct distil_ledger *l, int64_t most) { l->held += most; }

void distil_ledger_return(struct distil_ledger *l, int64_t most) { l->held -= most; }

void distil_ledger_settle(struct distil_ledger *l, int64_t most, const struct distil_bill *bill) {
    l->held -= most;
    l->spent += bill->cost + bill->uncertain;
}

struct distil_bill distil_bill_of(const struct teacher_answer *a, const struct teacher_price *price, int64_t held,
                                  bool began, bool batch) {
    bool kept = a->outcome == TEACHER_DONE || a->outcome == TEACHER_REFUSED;
    if (a->has_usage) return (struct distil_bill){.cost = teacher_cost(price, a, batch)};
    if (kept) return (struct distil_bill){.cost = held}; /* a server that counts nothing: the most it can have been */
    return (struct distil_bill){.uncertain = began && a->maybe_billed ? held : 0};
}
