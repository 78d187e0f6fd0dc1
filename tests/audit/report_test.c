/* report_test.c - a whole text: claims, verdict, positions; the same for hostile bytes. */
#include "test.h"

#include <stdlib.h>
#include <string.h>

#include "sansu/audit.h"

static struct audit_report check(const char *text, const struct audit_options *options) {
    struct audit_report report;
    struct err err = {0};
    assert_ok(audit_text(&report, text, strlen(text), options, &err), err);
    return report;
}

static bool has(const struct audit_report *r, const char *code) {
    for (size_t i = 0; i < r->n_findings; i++)
        if (strcmp(r->findings[i].code, code) == 0) return true;
    return false;
}

TEST(a_sound_text_is_ok) {
    struct audit_report r =
        check("1. 間の数は270÷9=30(か所)です。\n2. 両端に植えるので、30+1=31(本)です。\n答え 31本", NULL);
    assert_int_equal(r.verdict, AUDIT_OK);
    assert_int_equal(r.n_reject, 0);
    assert_int_equal(r.n_true, 2);
    assert_int_equal(r.arithmetic, EXACT_TRUE);
    assert_true(r.has_answer);
    audit_report_free(&r);
}

TEST(a_false_equality_is_marked_where_it_stands) {
    const char *text = "1. 間の数は270÷9=30です。\n2. だから30+1=32(本)です。\n答え 32本";
    struct audit_report r = check(text, NULL);
    assert_int_equal(r.verdict, AUDIT_DEFECT);
    assert_true(has(&r, "ST13"));
    for (size_t i = 0; i < r.n_findings; i++)
        if (strcmp(r.findings[i].code, "ST13") == 0) assert_memory_equal(text + r.findings[i].start, "30+1=32", 7);
    audit_report_free(&r);
}

TEST(running_equals_have_their_own_rule) {
    struct audit_report r = check("3+4=7×2=14\n答え 14", NULL);
    assert_true(has(&r, "ST14"));
    assert_false(has(&r, "ST13"));
    audit_report_free(&r);
}

TEST(a_text_without_equalities_is_unverified) {
    struct audit_report r = check("木は31本です。\n答え 31本", NULL);
    assert_int_equal(r.verdict, AUDIT_UNVERIFIED);
    audit_report_free(&r);
}

TEST(any_bytes_are_accepted) {
    char text[512];
    for (unsigned seed = 0; seed < 400; seed++) {
        unsigned x = seed * 2654435761u + 1;
        for (size_t i = 0; i < sizeof text; i++) text[i] = (char)((x = x * 1103515245u + 12345u) >> 16);
        struct audit_report r;
        struct err err = {0};
        assert_ok(audit_text(&r, text, sizeof text, NULL, &err), err);
        for (size_t i = 0; i < r.n_findings; i++)
            assert_true(r.findings[i].start <= r.findings[i].end && r.findings[i].end <= sizeof text);
        audit_report_free(&r);
    }
}

TEST(findings_are_counted_past_the_limit) {
    char text[3 * (AUDIT_MAX + 10)];
    for (size_t i = 0; i < AUDIT_MAX + 10; i++) memcpy(text + 3 * i, "$a ", 3);
    struct audit_report r;
    struct err err = {0};
    assert_ok(audit_style(&r, text, sizeof text, "ST07", NULL, &err), err);
    assert_true(r.cut);
    assert_int_equal(r.n_findings, AUDIT_MAX);
    assert_int_equal(r.n_reject, AUDIT_MAX + 10);
    audit_report_free(&r);
    audit_report_free(&r);
}

TEST(long_hostile_texts_cost_linear_time) {
    static const char *const parts[] = {"a ", "ab ", "①",     "1+1=2、", "A=3 ", "たしかめ1+1=2", "答え 3\n",
                                        "(",  "□=□", "1. \n", "①=1 ",    "AI",   "①とする",       "何本"};
    enum { BYTES = 200000 }; /* quadratic work here would take minutes */
    char *text = malloc(BYTES + 32);
    assert_non_null(text);
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
        size_t n = 0, part = strlen(parts[k]);
        while (n + part <= BYTES) memcpy(text + n, parts[k], part), n += part;
        struct audit_options options = {.problem = text, .n_problem = 2000};
        struct audit_report r;
        struct err err = {0};
        assert_ok(audit_text(&r, text, n, &options, &err), err);
        audit_report_free(&r);
    }
    free(text);
}
