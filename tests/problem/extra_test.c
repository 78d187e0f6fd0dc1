/* A sentence with a number that nobody needs: the problem without it is the same problem, word for word. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "problem/build.h"
#include "sansu/audit.h"
#include "families.h"
#include "test.h"

/* Every number of `sentence`, one after the other. */
static bool uses_number_of(const struct problem *p, const char *sentence) {
    char number[32];
    for (const char *s = sentence; (s = s + strcspn(s, "0123456789")) && *s;) {
        size_t n = strspn(s, "0123456789");
        bool leading_one = n == 1 && *s == '1'; /* 1個, 1足 */
        snprintf(number, sizeof number, "%.*s", (int)n, s);
        s += n;
        if (leading_one) continue;
        if (build_shows(p->number, number)) return true;
        for (int i = 0; i < p->n_steps; i++)
            if (build_shows(p->step[i].expression, number) || build_shows(p->step[i].value, number)) return true;
    }
    return false;
}

TEST(the_problem_is_the_same_without_the_sentence) {
    struct problem with = {0}, without = {0};
    struct bytes rest = {0};
    int families = 0, bare = 0;
    FOR_EACH_FAMILY(f) {
        int with_extra = 0;
        for (uint64_t i = 0; i < 40; i++) {
            struct problem_options o = {.extra_percent = 100,
                                        .verify = i < 4}; /* verify: one answer, every datum needed */
            struct err err = {0};
            assert_ok(problem_generate(&with, f, i, &o, &err), err);
            if (!with.origin.extra[0]) continue;
            with_extra++;
            assert_true(with.origin.distractor && with.difficulty.extra);
            o.extra_percent = 0;
            assert_ok(problem_generate(&without, f, i, &o, &err), err);
            assert_string_equal(without.origin.extra, "");
            assert_string_equal(with.origin.key, without.origin.key);
            assert_string_equal(with.answer, without.answer);
            assert_string_equal(with.solution, without.solution);
            assert_true(with.difficulty.score > without.difficulty.score);
            const char *at = strstr(with.text, with.origin.extra);
            assert_non_null(at);
            bytes_clear(&rest);
            bytes_append(&rest, with.text, (size_t)(at - with.text));
            bytes_append_string(&rest, at + strlen(with.origin.extra));
            if (strcmp(bytes_text(&rest), without.text) != 0)
                fail_msg("%s: %s\nis not\n%s", with.id, bytes_text(&rest), without.text);
            if (uses_number_of(&without, with.origin.extra))
                fail_msg("%s: the number of '%s' is used: %s", with.id, with.origin.extra, with.solution);
            if (with.origin.extra[strcspn(with.origin.extra, "0123456789")] == 0)
                fail_msg("no number in '%s'", with.origin.extra);
        }
        /* a family of clocks, dates or bare numbers takes none: it would mislead */
        if (with_extra && with_extra < 36) fail_msg("%s: only %d of 40 texts have it", with.family, with_extra);
        families++, bare += with_extra == 0;
    }
    if (bare * 8 > families && !getenv("FAMILY")) fail_msg("%d of %d families take no sentence", bare, families);
    bytes_free(&rest);
    problem_free(&with);
    problem_free(&without);
}

TEST(the_auditor_takes_texts_with_the_sentence) {
    struct problem p = {0};
    FOR_EACH_FAMILY(f)
        for (uint64_t i = 0; i < 10; i++) {
            struct problem_options o = {.extra_percent = 100};
            struct audit_report r = {0};
            struct err err = {0};
            assert_ok(problem_generate(&p, f, i, &o, &err), err);
            struct audit_options a = {
                .problem = p.text, .n_problem = strlen(p.text), .reference = p.answer, .n_reference = strlen(p.answer)};
            assert_ok(audit_text(&r, p.solution, strlen(p.solution), &a, &err), err);
            if (r.verdict != AUDIT_OK) fail_msg("%s: %s", p.id, r.findings[0].message_en);
            audit_report_free(&r);
            assert_ok(audit_style(&r, p.text, strlen(p.text), "ST01 ST03 ST04 ST05 ST07 ST08 ST22", &a, &err), err);
            if (r.n_reject || r.n_warn) fail_msg("%s: %s: %s", p.id, r.findings[0].message_en, p.text);
            audit_report_free(&r);
        }
    problem_free(&p);
}
