/* score_test.c - precision and recall of a file of five labelled texts, counted by hand. */
#include "record.h"

#define LABELLED(kind, rule, text) \
    "{\"split\":\"dev\",\"kind\":\"" kind "\",\"rule\":\"" rule "\",\"text\":\"" text "\"}"
#define STEP(sum) "1. 木は30+1=" sum "(本)です。\\n答え " sum "本"

TEST(score_counts_alarms_and_misses) {
    static const char *const lines[] = {LABELLED("correct", "", STEP("31")),
                                        LABELLED("correct", "", STEP("32")), /* a false alarm: the label is wrong */
                                        LABELLED("wrong_sum", "ST13", STEP("32")),
                                        LABELLED("wrong_sum", "ST01", STEP("32")),
                                        LABELLED("wrong_sum", "ST13", STEP("31"))};
    static const struct audit_options defaults;
    struct audit_score *score;
    struct bytes mistakes = {0}, csv = {0};
    struct err err = {0};
    assert_ok(audit_score_open(&score, &err), err);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_ok(audit_score_add(score, lines[i], strlen(lines[i]), &defaults, &mistakes, &err), err);
    audit_score_write(&csv, score);
    assert_string_equal(
        csv.data,
        "split,kind,texts,marked,by_expected_rule,percent\n"
        "dev,correct,2,1,0,50.0\ndev,wrong_sum,3,2,1,66.7\ndev,RECALL,3,2,1,66.7\ndev,PRECISION,3,2,2,66.7\n");
    assert_non_null(strstr(mistakes.data, "- false alarm: ST13("));
    assert_non_null(strstr(mistakes.data, "- missed:"));
    assert_false(audit_score_add(score, "{\"text\":\"a\"}", 12, &defaults, NULL, &err));
    assert_non_null(strstr(err.message, "no \"kind\""));
    audit_score_close(score);
    bytes_free(&mistakes);
    bytes_free(&csv);
}
