/* ledger.h - one store's money, in nano-dollars: what is spent, what is reserved, and whether more may be. */
#ifndef SANSU_DISTIL_LEDGER_H
#define SANSU_DISTIL_LEDGER_H

#include <stdbool.h>
#include <stdint.h>

#include "sansu/teacher.h"

struct distil_ledger {
    bool bound;
    int64_t budget;
    int64_t spent; /* billed, or uncertain: it may have been billed */
    int64_t held;  /* the most that what is on its way may cost */
};

/* What became of one attempt. */
struct distil_bill {
    int64_t cost;      /* billed */
    int64_t uncertain; /* nobody knows: stays spent */
};

bool distil_ledger_may(const struct distil_ledger *l, int64_t most);
void distil_ledger_hold(struct distil_ledger *l, int64_t most);   /* before it leaves */
void distil_ledger_return(struct distil_ledger *l, int64_t most); /* it never left */
void distil_ledger_settle(struct distil_ledger *l, int64_t most, const struct distil_bill *bill);

/* held: the attempt's reservation. began: bytes of it left this machine. A reply that counts its tokens is billed as it
 * says; one that does not is billed at the reservation when it is kept, and stays uncertain when it is not. */
struct distil_bill distil_bill_of(const struct teacher_answer *a, const struct teacher_price *price, int64_t held,
                                  bool began, bool batch);

#endif
