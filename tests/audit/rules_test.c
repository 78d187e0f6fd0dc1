/* rules_test.c - the table itself; each rule has its rows in the test of its file. */
#include <string.h>

#include "sansu/audit.h"
#include "test.h"

TEST(the_rule_table_is_in_order_and_complete) {
    size_t n = 0;
    for (const struct audit_rule *rule; (rule = audit_rule(n)); n++) {
        assert_true(strlen(rule->code) == 4 && rule->what_ja[0] && rule->what_en[0]);
        if (n) assert_true(strcmp(audit_rule(n - 1)->code, rule->code) < 0);
    }
    assert_int_equal(n, 32); /* ST01..ST33 without ST02, which only permits */
}
