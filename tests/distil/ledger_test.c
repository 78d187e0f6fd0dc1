/* Money: what is reserved, spent, uncertain. */
#include "distil/ledger.h"

#include "test.h"

TEST(ledger_binds_before_the_request_that_could_exceed_it) {
    struct distil_ledger l = {.bound = true, .budget = 100, .spent = 30};
    assert_true(distil_ledger_may(&l, 70));
    assert_false(distil_ledger_may(&l, 71));
    distil_ledger_hold(&l, 50);
    assert_false(distil_ledger_may(&l, 21));
    distil_ledger_settle(&l, 50, &(struct distil_bill){.cost = 10});
    assert_int_equal(l.spent, 40);
    assert_int_equal(l.held, 0);
    distil_ledger_hold(&l, 60);
    distil_ledger_return(&l, 60);
    distil_ledger_hold(&l, 60);
    distil_ledger_settle(&l, 60, &(struct distil_bill){.uncertain = 60});
    assert_int_equal(l.spent, 100);
    assert_true(distil_ledger_may(&l, 0));
    assert_false(distil_ledger_may(&l, 1));
}

TEST(ledger_without_a_budget_never_binds) {
    struct distil_ledger l = {.spent = INT64_C(1) << 60};
    assert_true(distil_ledger_may(&l, INT64_C(1) << 60));
}

/* The bill of every outcome. The reservation is 900; 10 tokens in at 3 and 4 out at 15 are 90. */
TEST(ledger_bill_of_each_outcome) {
    static const struct {
        struct teacher_answer answer;
        bool began;
        int64_t cost, uncertain;
    } rows[] = {
        {{.outcome = TEACHER_DONE, .has_usage = true}, true, 90, 0},
        {{.outcome = TEACHER_REFUSED, .has_usage = true}, true, 90, 0},
        {{.outcome = TEACHER_FAILED, .has_usage = true, .maybe_billed = true}, true, 90, 0},
        {{.outcome = TEACHER_DONE}, true, 900, 0}, /* counts nothing: the most */
        {{.outcome = TEACHER_REFUSED}, true, 900, 0},
        {{.outcome = TEACHER_FAILED, .maybe_billed = true}, true, 0, 900},
        {{.outcome = TEACHER_FAILED, .maybe_billed = true}, false, 0, 0}, /* it never left */
        {{.outcome = TEACHER_FAILED}, true, 0, 0},                        /* an error in place of an answer */
        {{.outcome = TEACHER_EXPIRED}, true, 0, 0},
    };
    const struct teacher_price price = {.input = 3, .output = 15, .batch_percent = 50};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct teacher_answer a = rows[i].answer;
        a.n_input = 10;
        a.n_output = 4;
        struct distil_bill b = distil_bill_of(&a, &price, 900, rows[i].began, false);
        if (b.cost != rows[i].cost || b.uncertain != rows[i].uncertain)
            fail_msg("row %zu: %lld and %lld", i, (long long)b.cost, (long long)b.uncertain);
        struct distil_bill half = distil_bill_of(&a, &price, 900, rows[i].began, true);
        assert_int_equal(half.cost, a.has_usage ? 45 : rows[i].cost);
    }
}
