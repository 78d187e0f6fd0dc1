/* assess_test.c - what filters and evaluations count: kinds of rules, false equalities, sentences, kanji. */
#include <string.h>

#include "base/bytes.h"
#include "sansu/audit.h"
#include "test.h"

static struct audit_assessment assess(const char *text, const char *reference) {
    const struct audit_options options = {.reference = reference, .n_reference = reference ? strlen(reference) : 0};
    struct audit_assessment a;
    struct err err = {0};
    assert_ok(audit_assess(&a, text, strlen(text), &options, &err), err);
    return a;
}

TEST(assess_sorts_rules_by_what_they_are_about) {
    struct audit_assessment a = assess("1. xを木の数とすると、30+1=31(本)です。\n答え 31本", "31本");
    assert_true(a.method && !a.style && a.has_answer && a.has_match);
    assert_int_equal(a.match, EXACT_SAME);
    assert_int_equal(a.n_true, 1);
    a = assess("1. 木の数は$30+1=31$(本)です。\n答え 31本", NULL);
    assert_true(a.style && !a.method && !a.has_match);
    a = assess("木は30+1=31(本)です。", NULL);
    assert_true(a.answer_rule && a.numbering && !a.has_answer);
}

TEST(assess_names_the_first_false_equality) {
    const char *text = "1. 2+2=4、1+1=3、2+2=5です。\n答え 5";
    struct audit_assessment a = assess(text, "6");
    assert_int_equal(a.n_claims, 3);
    assert_int_equal(a.n_false, 2);
    assert_memory_equal(text + a.false_start, "1+1=3", a.false_end - a.false_start);
    assert_int_equal(a.match, EXACT_DIFFERENT);
    assert_true(a.rejects >> audit_rule_index("ST13") & 1);
}

TEST(assess_counts_characters_sentences_and_kanji) {
    struct audit_assessment a = assess("木は三本。\n山が 高い。川", NULL);
    assert_int_equal(a.n_chars, 13);
    assert_int_equal(a.n_sentences, 3);
    assert_int_equal(a.longest, 4);
    assert_int_equal(a.kanji[1], 5); /* 木 三 本 山 川 */
    assert_int_equal(a.kanji[2], 1); /* 高 */
}

TEST(assess_writes_codes_in_order) {
    struct bytes out = {0};
    audit_codes(&out, (uint64_t)1 << audit_rule_index("ST13") | (uint64_t)1 << audit_rule_index("ST01"));
    assert_string_equal(bytes_text(&out), "ST01 ST13");
    bytes_free(&out);
    assert_null(audit_rule(audit_rule_index("ST99")));
    for (size_t i = 0; audit_rule(i); i++) assert_true(i < 64 && audit_rule_index(audit_rule(i)->code) == i);
}
