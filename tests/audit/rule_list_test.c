/* rule_list_test.c - the list of rules: complete, in two languages, with the auditor's own words. */
#include <string.h>

#include "base/bytes.h"
#include "sansu/audit_report.h"
#include "test.h"

static void check(enum audit_language language, const char *of_st13) {
    struct bytes out = {0};
    struct err err = {0};
    assert_ok(audit_write_rules(&out, language, &err), err);
    const char *text = bytes_text(&out);
    size_t answers = 0, rules = 0;
    for (const char *at = text; (at = strstr(at, "\n      -> ")); at++) answers++;
    for (; audit_rule(rules); rules++) assert_non_null(strstr(text, audit_rule(rules)->code));
    assert_int_equal(answers, rules);
    if (!strstr(text, of_st13)) fail_msg("lacks %s", of_st13);
    bytes_free(&out);
}

#define TEXT \
    "      | 1. 1つ分を先に求めるので、12÷4=3(個)です。\n      | 2. 2つ分だから、3×2=7(個)です。\n      | 答え 7個\n"

TEST(the_list_of_rules_shows_what_the_auditor_says) {
    check(AUDIT_JAPANESE, "ST13  reject  式は全部正しい\n" TEXT "      -> reject [3×2=7(個)] 式が正しくありません。");
    check(AUDIT_ENGLISH, "ST13  reject  every equality is true\n" TEXT "      -> reject [3×2=7(個)] ");
    check(AUDIT_JAPANESE, "      4年:\n");
    check(AUDIT_ENGLISH, "      problem: 2つ分は何個ですか。\n");
}
