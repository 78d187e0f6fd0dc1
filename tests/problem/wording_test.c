/* wording_test.c - composed texts of every sub-type that has a wording: each fact and number once, in every voice, and
 * many of them. */
#include "problem/wording/wording.h"

#include <stdio.h>
#include <string.h>

#include "sansu/problem.h"
#include "families.h"
#include "seeds.h"
#include "test.h"

typedef void subtype_fn(int family, const char *subtype, const struct wording *w);

static int each_wording(subtype_fn *fn) {
    int n = 0;
    FOR_EACH_FAMILY(f) {
        struct problem_family_info info = problem_family_at(f);
        for (int s = 0; s < info.n_subtypes; s++) {
            const char *subtype = problem_subtype_at(f, s).id;
            const struct wording *w = wording_find(info.id, subtype);
            if (w && ++n) fn(f, subtype, w);
        }
    }
    return n;
}

/* Marks of templates that nobody should see, and joints that went wrong. */
static bool clumsy(const char *text) {
    static const char *const marks[] = {"{",    "}",    "<",  ">",      "[",        "|",        "%N",     "%C", "。。",
                                        "、、", "、。", "??", "。か。", "ますこと", "ですこと", "でか。", "、?"};
    for (const char *at = text; (at = strstr(at, "だか。")) != NULL; at++) /* 必要だか, but 進んだか */
        if (at - text < 3 || memcmp(at - 3, "ん", 3) != 0) return true;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (strstr(text, marks[i])) return true;
    return text[0] == 0;
}

/* Does the text have to show what is given for this slot: a number, and no choice or word that looks like one, nor a
 * number that the rule at hand does not have? */
static bool states(int family, const char *subtype, const struct problem_given *given) {
    struct problem_slot slot[PROBLEM_GIVEN];
    int s = 0;
    while (strcmp(problem_subtype_at(family, s).id, subtype) != 0) s++;
    for (int i = 0, n = problem_slots(slot, PROBLEM_GIVEN, family, s); i < n; i++)
        if (strcmp(slot[i].name, given->name) == 0)
            return slot[i].kind != PROBLEM_WORD && slot[i].kind != PROBLEM_CHOICE && slot[i].kind != PROBLEM_PERSON &&
                   !(slot[i].optional && strcmp(given->text, "0") == 0);
    return false;
}

static void texts_are_sound(int family, const char *subtype, const struct wording *w) {
    struct problem p = {0};
    struct err err = {0};
    (void)w;
    for (int v = 0; v < problem_voice_count(); v++)
        for (uint64_t seed = 1; seed <= (uint64_t)seeds(4, 60); seed++) {
            struct problem_options o = {.subtype = subtype, .voice = problem_voice_name(v)};
            assert_ok(problem_generate(&p, family, seed, &o, &err), err);
            assert_string_equal(p.origin.voice, problem_voice_name(v));
            if (clumsy(p.text)) fail_msg("%s/%s, %s: %s", p.family, p.subtype, p.origin.voice, p.text);
            for (int i = 0; i < p.n_given; i++) {
                const char *number = p.given[i].text;
                if (!states(family, subtype, &p.given[i])) continue;
                if (strspn(number, "0123456789.") == strlen(number) && number[0] && !strstr(p.text, number))
                    fail_msg("%s/%s, %s: %s=%s is not said: %s", p.family, p.subtype, p.origin.voice, p.given[i].name,
                             number, p.text);
            }
        }
    problem_free(&p);
}

TEST(wording_says_every_number_in_every_voice) { assert_true(each_wording(texts_are_sound) > 0); }

static void says_each_fact_often(int family, const char *subtype, const struct wording *w) {
    (void)family;
    for (int i = 0; i < LANGUAGE_FACTS; i++) {
        int n = 0;
        if (!(w->facts & SAYS(i))) continue;
        for (const struct phrasing *f = w->phrasings; f->text; f++) n += (f->says & SAYS(i)) != 0;
        if (n < 8) fail_msg("%s: fact %d has %d phrasings", subtype, i, n);
    }
    for (int v = 0; v < LANGUAGE_VOICES; v++)
        if (language_count(w->phrasings, w->facts | SAYS_QUESTION, (enum voice)v) < 100)
            fail_msg("%s: few texts in the voice %s", subtype, language_voice_name(v));
}

TEST(wording_has_many_phrasings_of_each_fact) { assert_true(each_wording(says_each_fact_often) > 0); }

static void keeps_the_record(int family, const char *subtype, const struct wording *w) {
    struct problem plain = {0}, composed = {0};
    struct err err = {0};
    (void)w;
    for (uint64_t seed = 1; seed <= (uint64_t)seeds(5, 20); seed++) {
        struct problem_options o = {.subtype = subtype}, v = {.subtype = subtype, .voice = "any"};
        assert_ok(problem_generate(&plain, family, seed, &o, &err) &&
                      problem_generate(&composed, family, seed, &v, &err),
                  err);
        if (strcmp(plain.origin.key, composed.origin.key) ==
            0) { /* a draw may be refused for what one of the two texts shows */
            assert_string_equal(plain.solution, composed.solution);
            assert_string_equal(plain.answer, composed.answer);
        }
    }
    problem_free(&plain);
    problem_free(&composed);
}

TEST(wording_changes_the_text_and_nothing_else) { assert_true(each_wording(keeps_the_record) > 0); }

TEST(wording_of_an_unknown_voice_is_an_error) {
    struct problem p = {0};
    struct err err = {0};
    assert_false(
        problem_generate(&p, problem_family_find("ueki"), 1, &(struct problem_options){.voice = "nobody"}, &err));
    assert_int_equal(err.code, ERR_USAGE);
    problem_free(&p);
}
