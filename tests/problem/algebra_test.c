/* algebra_test.c - explanations by an equation: every family that has them has one for all that it may ask, every line is
 * true, and the solution is the record's answer. The lines are judged by exact_check, not by the code that wrote them. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "families.h"
#include "sansu/exact.h"
#include "sansu/problem_solve.h"
#include "seeds.h"
#include "test.h"

static const char families[] = " tsurukame sashatsume kabusoku wasa bunpai nenrei tabibito ryusui shokuen soto shigoto "
                               "soneki waribiki hi ";

/* ---- LaTeX as a pupil would write it, x by its value: 5(36 - x) -> 5×(36-(17)), \frac{a}{b} -> ((a)÷(b)) ---- */

static const char *spell(struct bytes *out, const char *at, const char *end, const char *x);

/* {...} as (...); behind it. */
static const char *spell_group(struct bytes *out, const char *at, const char *x) {
    assert_int_equal(*at, '{');
    bytes_append_char(out, '(');
    at = spell(out, at + 1, "}", x);
    bytes_append_char(out, ')');
    return at + 1;
}

static bool ends_a_factor(const struct bytes *out) {
    return out->len > 0 && strchr("0123456789)", out->data[out->len - 1]) != NULL;
}

static const char *spell(struct bytes *out, const char *at, const char *end, const char *x) {
    while (*at && !strchr(end, *at)) {
        bool opens = *at == '(' || *at == 'x' || strncmp(at, "\\frac", 5) == 0;
        if (opens && ends_a_factor(out)) bytes_append_string(out, "×");
        if (strncmp(at, "\\frac", 5) == 0) {
            bytes_append_char(out, '(');
            at = spell_group(out, at + 5, x);
            bytes_append_string(out, "÷");
            at = spell_group(out, at, x);
            bytes_append_char(out, ')');
        } else if (strncmp(at, "\\times", 6) == 0) {
            bytes_append_string(out, "×"), at += 6;
        } else if (*at == 'x') {
            bytes_printf(out, "(%s)", x), at++;
        } else {
            if (*at != ' ') bytes_append_char(out, *at);
            at++;
        }
    }
    return at;
}

/* The solution: what stands behind the last equals sign of the last formula that begins with x. */
static void find_solution(char *out, size_t cap, const char *text) {
    const char *last = NULL;
    for (const char *at = text; (at = strstr(at, "$x = ")) != NULL; at++) last = at + 1;
    assert_non_null(last);
    size_t n = strcspn(last, "$"), from = n;
    while (from > 0 && last[from - 1] != '=') from--;
    snprintf(out, cap, "%.*s", (int)(n - from - 1), last + from + 1);
}

struct tally {
    size_t equalities, bad;
};

static bool count(void *context, const struct exact_claim *claim) {
    struct tally *t = context;
    t->equalities++;
    t->bad += claim->verdict != EXACT_TRUE;
    return true;
}

/* Every formula of the text is a chain of true equalities. */
static size_t check_formulas(const char *text) {
    struct bytes value = {0}, spelt = {0};
    struct tally t = {0};
    char latex[64];
    find_solution(latex, sizeof latex, text);
    spell(&value, latex, "", "");
    for (const char *at = text; (at = strchr(at, '$')) != NULL;) {
        while (*at == '$') at++;
        bytes_clear(&spelt);
        at = spell(&spelt, at, "$", bytes_text(&value));
        bool formula = strchr(bytes_text(&spelt), '=') != NULL;
        size_t before = t.equalities;
        if (formula) exact_check(bytes_text(&spelt), spelt.len, count, &t);
        if (t.bad || (formula && t.equalities == before)) fail_msg("%s\nin\n%s", bytes_text(&spelt), text);
        while (*at == '$') at++;
    }
    bytes_free(&value);
    bytes_free(&spelt);
    return t.equalities;
}

/* The answer line is the record's, and its number is the last one that was found. */
static void check_answer(const char *text, const struct problem *p) {
    char end[200];
    const char *line = strstr(text, "\n答え ");
    assert_non_null(line);
    assert_string_equal(line + strlen("\n答え "), p->answer);
    snprintf(end, sizeof end, " %s$\n答え %s", p->number, p->answer);
    if (!strstr(p->number, "/")) assert_string_equal(text + strlen(text) - strlen(end), end);
}

static void explain_many(int family, const char *subtype) {
    struct problem p = {0};
    struct bytes text = {0};
    struct err err = {0};
    for (uint64_t seed = 1; seed <= (uint64_t)seeds(60, 2000); seed++) {
        struct problem_options o = {.subtype = subtype, .voice = "any"};
        assert_ok(problem_generate(&p, family, seed, &o, &err), err);
        bytes_clear(&text);
        assert_ok(problem_write_algebra(&text, &p, &err), err);
        if (check_formulas(bytes_text(&text)) < 2) fail_msg("%s", bytes_text(&text));
        check_answer(bytes_text(&text), &p);
        if (strpbrk(bytes_text(&text), "<>")) fail_msg("%s", bytes_text(&text));
    }
    problem_free(&p);
    bytes_free(&text);
}

TEST(algebra_solves_all_that_its_families_ask) {
    FOR_EACH_FAMILY(f) {
        struct problem_family_info info = problem_family_at(f);
        char word[40];
        snprintf(word, sizeof word, " %s ", info.id);
        bool listed = strstr(families, word) != NULL;
        for (int s = 0; listed && s < info.n_subtypes; s++) explain_many(f, problem_subtype_at(f, s).id);
    }
}

TEST(algebra_writes_an_equation_and_its_lines) {
    static const struct problem_given given[] = {{"N", "36"},   {"T", "1885"},     {"pa", "5"},
                                                 {"pb", "100"}, {"E", "90"},       {"a", "あめ"},
                                                 {"c", "個"},   {"b", "ドーナツ"}, {"asked", "1"}};
    struct problem p = {0};
    struct bytes text = {0};
    struct err err = {0};
    assert_ok(problem_solve(&p, problem_family_find("tsurukame"), 1, 0, given, sizeof given / sizeof *given, &err),
              err);
    assert_ok(problem_write_algebra(&text, &p, &err), err);
    assert_string_equal(bytes_text(&text), "ドーナツの数を $x$ とする。\n"
                                           "問題の条件から、次の方程式が成り立つ。\n"
                                           "$$100x + 5(36 - x) + 90 = 1885$$\n"
                                           "整理すると、$95x + 270 = 1885$\n"
                                           "数を右辺に集めると、$95x = 1885 - 270 = 1615$\n"
                                           "両辺を $95$ でわると、$x = \\frac{1615}{95} = 17$\n"
                                           "答え 17個");
    problem_free(&p);
    bytes_free(&text);
}

TEST(algebra_is_not_there_for_every_family) {
    struct problem p = {0};
    struct bytes text = {0};
    struct err err = {0}, none = {0};
    assert_ok(problem_generate(&p, problem_family_find("ueki"), 1, &(struct problem_options){0}, &err), err);
    assert_false(problem_write_algebra(&text, &p, &none));
    assert_int_equal(none.code, ERR_INPUT);
    problem_free(&p);
    bytes_free(&text);
}
