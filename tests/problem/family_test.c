/* Every family keeps its promises: solved twice, unique, every datum needed, no leak, same bytes, enough variety. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "problem/build.h"
#include "sansu/audit.h"
#include "families.h"
#include "seeds.h"
#include "test.h"

/* Call `check` for `count` seeds of every sub-type and method. */
static void for_all(int count, bool verify, void (*check)(const struct problem *p)) {
    struct problem p = {0};
    FOR_EACH_FAMILY(f) {
        for (int s = 0; s < problem_family_at(f).n_subtypes; s++) {
            struct problem_subtype_info sub = problem_subtype_at(f, s);
            for (int m = 0; m < sub.n_methods; m++) {
                struct problem_options o = {.subtype = sub.id, .method = m, .verify = verify};
                for (int i = 0; i < count; i++) {
                    struct err err = {0};
                    assert_ok(problem_generate(&p, f, (uint64_t)i, &o, &err), err);
                    check(&p);
                }
            }
        }
    }
    problem_free(&p);
}

static void ignore(const struct problem *p) { (void)p; }

TEST(enumeration_agrees_and_every_datum_is_needed) { for_all(4, true, ignore); }
TEST_SLOW(enumeration_agrees_over_a_thousand_seeds) { for_all(1000, true, ignore); }

static size_t characters(const char *s) {
    size_t n = 0;
    for (; *s; s++) n += ((unsigned char)*s & 0xC0) != 0x80;
    return n;
}

/* Lines: 【考え方】, then "1. " .. "n. ", then 答え with the answer of the record. */
static void check_layout(const struct problem *p) {
    const char *line = p->solution;
    char want[32];
    if (strncmp(line, "【考え方】", strlen("【考え方】")) != 0) fail_msg("%s: %s", p->id, p->solution);
    int n = 0;
    for (line = strchr(line, '\n'); line; line = strchr(line, '\n')) {
        line++;
        snprintf(want, sizeof want, "%d. ", n + 1);
        if (strncmp(line, want, strlen(want)) != 0) break;
        n++;
    }
    if (n < 1 || n > 7 || !line) fail_msg("%s: steps of %s", p->id, p->solution);
    char answer[128];
    snprintf(answer, sizeof answer, "答え %s", p->answer);
    if (strcmp(line, answer) != 0) fail_msg("%s: last line of %s", p->id, p->solution);
    if (characters(p->solution) > 400) fail_msg("%s: %zu characters: %s", p->id, characters(p->solution), p->solution);
    if (strpbrk(p->text, "<>[]|{}") || strpbrk(p->solution, "<>[]|{}*^$\\`#"))
        fail_msg("%s: a template shows: %s %s", p->id, p->text, p->solution);
    if (strstr(p->text, "。。") || strstr(p->solution, "。。") || strstr(p->solution, "、、"))
        fail_msg("%s: doubled mark: %s", p->id, p->text);
}

TEST(solutions_have_the_canonical_layout) { for_all(seeds(30, 300), false, check_layout); }

/* The third answer: the checker's value of the last equality. Every claim must be decided, and true. */
struct last_claim {
    int n_claims, n_bad;
    struct ratio value;
    size_t bad_start, bad_end;
};
static bool on_claim(void *context, const struct exact_claim *claim) {
    struct last_claim *last = context;
    last->n_claims++;
    if (claim->verdict != EXACT_TRUE) last->n_bad++, last->bad_start = claim->start, last->bad_end = claim->end;
    if (claim->has_value) last->value = claim->value;
    return true;
}
static void check_arithmetic(const struct problem *p) {
    struct last_claim last = {0};
    size_t n = strlen(p->solution), start, end;
    enum exact_verdict verdict = exact_check(p->solution, n, on_claim, &last);
    if (verdict != EXACT_TRUE || last.n_bad)
        fail_msg("%s: %s: '%.*s' in %s", p->id, exact_verdict_name(verdict), (int)(last.bad_end - last.bad_start),
                 p->solution + last.bad_start, p->solution);
    if (last.n_claims < p->n_steps)
        fail_msg("%s: %d claims, %d steps: %s", p->id, last.n_claims, p->n_steps, p->solution);
    char shown[64];
    bool plain = p->number[strspn(p->number, "0123456789./")] == 0; /* not a day of the week, a ratio, 1と2/3 */
    if (plain && build_print(shown, sizeof shown, last.value) && strcmp(shown, p->number) != 0)
        fail_msg("%s: the last equality gives %s, the answer is %s", p->id, shown, p->number);
    if (!exact_find_answer(&start, &end, p->solution, n)) fail_msg("%s: no answer found in %s", p->id, p->solution);
    enum exact_match match =
        exact_compare_answers(p->answer, strlen(p->answer), p->solution + start, end - start, NULL, 0);
    if (match != EXACT_SAME) fail_msg("%s: answer %s is read as %s", p->id, p->answer, exact_match_name(match));
}

TEST(every_equality_is_true_and_the_last_one_is_the_answer) { for_all(10, false, check_arithmetic); }
TEST_SLOW(every_equality_is_true_over_a_thousand_seeds) { for_all(1000, false, check_arithmetic); }

/* The auditor, which knows nothing of families, rejects no solution; problems and hints keep to the rules of form. */
static void check_style(const struct problem *p) {
    struct audit_options o = {
        .problem = p->text, .n_problem = strlen(p->text), .reference = p->answer, .n_reference = strlen(p->answer)};
    struct audit_report r = {0};
    struct err err = {0};
    assert_ok(audit_text(&r, p->solution, strlen(p->solution), &o, &err), err);
    if (r.verdict != AUDIT_OK || r.match == EXACT_DIFFERENT)
        fail_msg("%s: %s, answer %s: %s %s", p->id, audit_verdict_name(r.verdict), exact_match_name(r.match),
                 r.n_findings ? r.findings[0].message_en : "", p->solution);
    audit_report_free(&r);
    const char *text[] = {p->text, p->hint[0], p->hint[1], p->hint[2]};
    for (int i = 0; i < 4; i++) {
        assert_ok(audit_style(&r, text[i], strlen(text[i]), "ST01 ST03 ST04 ST05 ST07 ST08 ST22", &o, &err), err);
        if (r.n_reject || r.n_warn) fail_msg("%s: %s: %s", p->id, r.findings[0].message_en, text[i]);
        audit_report_free(&r);
    }
}

TEST(the_auditor_rejects_nothing) { for_all(4, false, check_style); }
TEST_SLOW(the_auditor_rejects_nothing_over_a_thousand_seeds) { for_all(1000, false, check_style); }

/* The same problem by every method: one text, one answer, different lines. */
static void check_methods(int family, const struct problem_subtype_info *sub, int count) {
    struct problem p = {0};
    struct bytes text = {0}, solution[PROBLEM_METHODS] = {{0}};
    for (int i = 0; i < count; i++)
        for (int m = 0; m < sub->n_methods; m++) {
            struct problem_options o = {.subtype = sub->id, .method = m, .every_method = true};
            struct err err = {0};
            assert_ok(problem_generate(&p, family, (uint64_t)i, &o, &err), err);
            assert_string_equal(p.method, sub->method[m]);
            bytes_clear(&solution[m]);
            bytes_printf(&solution[m], "%s %s %s ", p.text, p.answer, p.origin.key);
            figure_write_json(&solution[m], &p.figure);
            if (m == 0) bytes_clear(&text), bytes_append_string(&text, bytes_text(&solution[m]));
            if (strcmp(bytes_text(&solution[m]), bytes_text(&text)) != 0)
                fail_msg("%s: %s\nis not\n%s", p.id, bytes_text(&solution[m]), bytes_text(&text));
            bytes_clear(&solution[m]);
            bytes_append_string(&solution[m], strchr(p.solution, '\n'));
            for (int other = 0; other < m; other++)
                if (strcmp(bytes_text(&solution[m]), bytes_text(&solution[other])) == 0)
                    fail_msg("%s: method %s has the lines of %s", p.id, p.method, sub->method[other]);
        }
    problem_free(&p);
    bytes_free(&text);
    for (int m = 0; m < PROBLEM_METHODS; m++) bytes_free(&solution[m]);
}

TEST(every_method_solves_the_same_problem_in_other_lines) {
    int families = 0;
    for (int f = 0; f < problem_family_count(); f++) {
        bool more = false;
        for (int s = 0; s < problem_family_at(f).n_subtypes; s++) {
            struct problem_subtype_info sub = problem_subtype_at(f, s);
            if (sub.n_methods > 1) check_methods(f, &sub, seeds(6, 20)), more = true;
        }
        families += more;
    }
    if (families < 25) fail_msg("only %d families have a second method", families);
}

TEST(a_method_is_asked_for_by_name) {
    struct problem p = {0};
    struct err err = {0};
    int family = problem_family_find("tsurukame");
    for (uint64_t i = 0; i < 40; i++) {
        struct problem_options o = {.method_name = "面積図"};
        assert_ok(problem_generate(&p, family, i, &o, &err), err);
        assert_string_equal(p.method, "面積図");
    }
    struct problem_options o = {.method_name = "方程式"};
    assert_false(problem_generate(&p, family, 1, &o, &err));
    assert_int_equal(err.code, ERR_USAGE);
    problem_free(&p);
}

TEST(problems_end_with_a_full_stop_unless_noisy) {
    struct problem p = {0};
    struct err err = {0};
    FOR_EACH_FAMILY(f)
        for (uint64_t i = 0; i < (uint64_t)seeds(60, 300); i++) {
            assert_ok(problem_generate(&p, f, i, NULL, &err), err);
            size_t n = strlen(p.text);
            if (n < 10 || strcmp(p.text + n - strlen("。"), "。") != 0) fail_msg("%s: %s", p.id, p.text);
        }
    problem_free(&p);
}

TEST(same_seed_same_bytes_and_another_seed_another_problem) {
    struct problem p = {0};
    struct bytes a = {0}, b = {0};
    struct err err = {0};
    assert_ok(problem_generate(&p, 0, 7, NULL, &err), err);
    problem_write_json(&a, &p);
    assert_ok(problem_generate(&p, 0, 8, NULL, &err), err);
    assert_ok(problem_generate(&p, 0, 7, NULL, &err), err);
    problem_write_json(&b, &p);
    assert_string_equal(bytes_text(&a), bytes_text(&b));
    assert_ok(problem_generate(&p, 0, 8, NULL, &err), err);
    bytes_clear(&b);
    problem_write_json(&b, &p);
    assert_string_not_equal(bytes_text(&a), bytes_text(&b));
    bytes_free(&a), bytes_free(&b);
    problem_free(&p);
}

enum { DIFFERENT = 200 };

/* Different problems of a family among its first 2000, counted as far as DIFFERENT. */
static int count_different(int family) {
    static uint64_t key[DIFFERENT];
    struct problem p = {0};
    struct err err = {0};
    int n = 0;
    for (uint64_t i = 0; i < 2000 && n < DIFFERENT; i++) {
        int k = 0;
        assert_ok(problem_generate(&p, family, i, NULL, &err), err);
        while (k < n && key[k] != p.origin.key_hash) k++;
        if (k == n) key[n++] = p.origin.key_hash;
    }
    problem_free(&p);
    return n;
}

TEST(every_family_has_200_different_problems) {
    FOR_EACH_FAMILY(f) {
        int n = count_different(f);
        if (n < DIFFERENT) fail_msg("%s has only %d different problems", problem_family_at(f).id, n);
    }
}

TEST(splits_do_not_share_keys_and_hold_templates_out) {
    struct problem p = {0};
    struct err err = {0};
    FOR_EACH_FAMILY(f)
        for (int split = PROBLEM_TRAIN; split <= PROBLEM_TEST; split++)
            for (uint64_t i = 0; i < (uint64_t)seeds(8, 40); i++) {
                struct problem_options o = {.split = (enum problem_split)split};
                assert_ok(problem_generate(&p, f, i, &o, &err), err);
                assert_int_equal((int)p.origin.split, split);
                if (split != PROBLEM_TEST) assert_false(p.origin.held_out);
            }
    problem_free(&p);
}

/* hold_out: a range of numbers and a combination of families belong to test, whatever the hash of the key. */
TEST(train_and_valid_never_see_the_held_out_numbers_and_combinations) {
    enum { STRICT = PROBLEM_HELD_NUMBERS | PROBLEM_HELD_COMBINATION };
    struct problem p = {0};
    int numbers = 0, combinations = 0, families = 0, n = seeds(12, 60);
    for (int f = 0; f < problem_family_count(); f++) {
        bool combination = problem_family_at(f).held_out;
        families += combination;
        for (int split = PROBLEM_TRAIN; split <= PROBLEM_TEST; split++)
            for (uint64_t i = 0; i < (uint64_t)n; i++) {
                struct problem_options o = {.split = (enum problem_split)split, .hold_out = true};
                struct err err = {0};
                if (combination && split != PROBLEM_TEST) continue; /* such a problem does not exist */
                assert_ok(problem_generate(&p, f, i, &o, &err), err);
                assert_int_equal((int)p.origin.split, split);
                assert_int_equal(combination, (p.origin.held & PROBLEM_HELD_COMBINATION) != 0);
                if (split != PROBLEM_TEST && (p.origin.held || p.origin.held_out))
                    fail_msg("%s in %s: held %u", p.origin.key, problem_split_name(p.origin.split), p.origin.held);
                numbers += (p.origin.held & PROBLEM_HELD_NUMBERS) != 0,
                    combinations += (p.origin.held & PROBLEM_HELD_COMBINATION) != 0;
            }
    }
    assert_true(numbers > n * problem_family_count() / 20);
    assert_int_equal(combinations, n * families);
    assert_true(families >= 1);
    struct problem_options o = {.split = PROBLEM_TRAIN, .hold_out = true};
    struct err err = {0};
    assert_false(problem_generate(&p, problem_family_find("shigoto_tsuru"), 1, &o, &err));
    problem_free(&p);
}

/* A key has one split, and the record says what is held out, whether it was asked for or not. */
TEST(the_split_is_a_function_of_the_key) {
    struct problem p = {0}, q = {0};
    FOR_EACH_FAMILY(f)
        for (uint64_t i = 0; i < (uint64_t)seeds(15, 40); i++) {
            struct problem_options o = {.subtype = NULL}, strict = {.hold_out = true};
            struct err err = {0};
            assert_ok(problem_generate(&p, f, i, &o, &err), err);
            assert_ok(problem_generate(&q, f, i, &strict, &err), err);
            assert_string_equal(p.origin.key, q.origin.key);
            assert_int_equal(p.origin.held, q.origin.held);
            assert_int_equal((int)q.origin.split,
                             (int)(p.origin.held & (PROBLEM_HELD_NUMBERS | PROBLEM_HELD_COMBINATION) ? PROBLEM_TEST
                                                                                                     : p.origin.split));
        }
    problem_free(&p);
    problem_free(&q);
}

TEST(every_subtype_has_eight_templates) {
    FOR_EACH_FAMILY(f)
        for (int s = 0; s < problem_family_at(f).n_subtypes; s++)
            if (problem_subtype_at(f, s).n_templates < 8)
                fail_msg("%s/%s has %d frames", problem_family_at(f).id, problem_subtype_at(f, s).id,
                         problem_subtype_at(f, s).n_templates);
}

/* The model card's own problem is one that the training split can make. */
TEST(the_card_sentence_is_in_the_distribution) {
    struct problem p = {0};
    struct problem_options o = {.subtype = "ends", .split = PROBLEM_TRAIN};
    bool found = false;
    for (uint64_t i = 0; i < 5000 && !found; i++) {
        struct err err = {0};
        assert_ok(problem_generate(&p, problem_family_find("ueki"), i, &o, &err), err);
        found = strstr(p.text, "mの道の端から端まで桜の木を植えます。木と木の間隔を") &&
                strstr(p.text, "mにすると、木は何本植えられますか。");
    }
    assert_true(found);
    problem_free(&p);
}
