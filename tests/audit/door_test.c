/* door_test.c - the same text in another form has the same findings, at its own places. */
#include <string.h>

#include "sansu/audit.h"
#include "test.h"

#define DA "\xE3\x81\x9F\xE3\x82\x99" /* だ, decomposed */
#define BOM "\xEF\xBB\xBF"
#define ZWSP "\xE2\x80\x8B"

static void audit(struct audit_report *out, const char *text, const char *problem, const char *reference) {
    struct err err = {0};
    const struct audit_options o = {.problem = problem,
                                    .n_problem = problem ? strlen(problem) : 0,
                                    .reference = reference,
                                    .n_reference = strlen(reference)};
    assert_ok(audit_text(out, text, strlen(text), &o, &err), err);
}

static void check_same(const char *text, const char *twin) {
    static const char reference[] = "10ペ\xE3\x83\xBC"
                                    "シ\xE3\x82\x99"; /* 10ページ */
    struct audit_report a, b;
    audit(&a, text, "1日5ページ、2日で何ページですか。", "10ページ");
    audit(&b, twin,
          BOM "1日5ページ、2日て\xE3\x82\x99"
              "何ページですか。",
          reference);
    assert_int_equal(a.match, EXACT_SAME);
    assert_int_equal(b.match, a.match);
    assert_int_equal(b.n_true, a.n_true);
    assert_int_equal(b.verdict, a.verdict);
    if (a.n_findings != b.n_findings) fail_msg("%s: %zu and %zu findings", text, a.n_findings, b.n_findings);
    for (size_t i = 0; i < a.n_findings; i++) assert_string_equal(a.findings[i].code, b.findings[i].code);
    audit_report_free(&a);
    audit_report_free(&b);
}

TEST(how_a_text_is_typed_changes_no_finding) {
    static const char text[] = "2日分を求めるので、かけます。\n1. 5×2=10(ページ)だから10ページです。\n答え 10ページ";
    check_same(text,
               BOM "2日分を求めるのて\xE3\x82\x99、かけます。\n1. 5×2=1" ZWSP "0(ヘ\xE3\x82\x9Aーシ\xE3\x82\x99)" DA
                   "から10ヘ\xE3\x82\x9Aーシ\xE3\x82\x99て\xE3\x82\x99す。\n答え 1" ZWSP "0ﾍﾟｰｼﾞ");
    check_same(text, "2⽇分を求めるので、かけます。\n1. 5×2=10(ﾍﾟｰｼﾞ)だから10ﾍﾟｰｼﾞです。\n答え 10ﾍﾟｰｼﾞ");
}

/* The words at a reported place are those of the text as given. */
static void check_place(const char *text, size_t start, size_t end, const char *expected) {
    assert_true(start <= end && end <= strlen(text));
    if (end - start != strlen(expected) || memcmp(text + start, expected, end - start) != 0)
        fail_msg("'%.*s', not '%s'", (int)(end - start), text + start, expected);
}

TEST(places_are_those_of_the_text_as_given) {
    static const char text[] =
        BOM DA "から、\n1. 5×2=1" ZWSP "1" DA "から11まいて\xE3\x82\x99す。\n答え 1" ZWSP "1まい";
    struct audit_report r;
    audit(&r, text, NULL, "10まい");
    assert_int_equal(r.n_claims, 1);
    assert_int_equal(r.n_false, 1);
    check_place(text, r.claims[0].start, r.claims[0].end, "5×2=1" ZWSP "1");
    check_place(text, r.claims[0].right_start, r.claims[0].right_end, "1" ZWSP "1");
    check_place(text, r.claims[0].left_start, r.claims[0].left_end, "5×2");
    check_place(text, r.answer_start, r.answer_end, "1" ZWSP "1まい");
    bool found = false;
    for (size_t i = 0; i < r.n_findings; i++) {
        assert_true(r.findings[i].start <= r.findings[i].end && r.findings[i].end <= strlen(text));
        if (strcmp(r.findings[i].code, "ST13") != 0) continue;
        check_place(text, r.findings[i].start, r.findings[i].end, "5×2=1" ZWSP "1");
        found = true;
    }
    assert_true(found);
    audit_report_free(&r);
}

TEST(the_length_of_a_text_is_that_of_its_composed_form) {
    struct audit_assessment a, b;
    struct err err = {0};
    static const char text[] = "がぎぐ", twin[] = BOM "か\xE3\x82\x99き\xE3\x82\x99く\xE3\x82\x99";
    assert_ok(audit_assess(&a, text, strlen(text), NULL, &err), err);
    assert_ok(audit_assess(&b, twin, strlen(twin), NULL, &err), err);
    assert_int_equal(a.n_chars, 3);
    assert_int_equal(b.n_chars, 3);
}
