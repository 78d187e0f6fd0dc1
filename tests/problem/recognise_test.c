/* The way back: what the families write is recognised, with the generator's answer; other texts are not. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "sansu/problem_solve.h"
#include "families.h"
#include "test.h"
#include "text/fold.h"

struct tally {
    int tried, recognised;
};

/* `count` problems of one sub-type, every split and every other one with input noise. A recognised one has the answer
 * of the generator. */
static struct tally tally_subtype(struct problem_recogniser *r, int family, const char *subtype, int count) {
    struct tally t = {0, 0};
    struct problem p = {0};
    struct problem found = {0};
    for (int i = 0; i < count; i++) {
        struct err err = {0};
        struct problem_options o = {.subtype = subtype, .noise_percent = i % 2 ? 100 : 0};
        assert_ok(problem_generate(&p, family, (uint64_t)i, &o, &err), err);
        t.tried++;
        bool known = problem_recognise(&found, r, NULL, 0, p.text, strlen(p.text), &err);
        if (err.code) fail_msg("%s: %s", p.id, err.message);
        if (!known) {
            if (getenv("SANSU_SHOW") && strstr(p.id, getenv("SANSU_SHOW")))
                printf("%s %s\n", p.origin.template_id, p.text);
            continue;
        }
        t.recognised++;
        if (strcmp(found.answer, p.answer) != 0)
            fail_msg("%s: %s\nread as %s/%s with answer %s, not %s", p.id, p.text, found.family, found.subtype,
                     found.answer, p.answer);
    }
    problem_free(&p);
    return t;
}

/* The texts of shiki are expressions: the reading calculates them by rule (tests/reading), no template knows them. */
static bool has_templates(int family) { return strcmp(problem_family_at(family).id, "shiki") != 0; }

static void tally_all(int count, int least_percent) {
    struct problem_recogniser *r;
    struct err err = {0};
    struct tally all = {0, 0};
    assert_ok(problem_recogniser_open(&r, &err), err);
    FOR_EACH_FAMILY(f)
        for (int s = 0; has_templates(f) && s < problem_family_at(f).n_subtypes; s++) {
            struct tally t = tally_subtype(r, f, problem_subtype_at(f, s).id, count);
            if (getenv("SANSU_SHOW"))
                printf("%s/%s %d of %d\n", problem_family_at(f).id, problem_subtype_at(f, s).id, t.recognised, t.tried);
            all.tried += t.tried, all.recognised += t.recognised;
        }
    problem_recogniser_close(r);
    if (getenv("SANSU_SHOW")) printf("all: %d of %d\n", all.recognised, all.tried);
    if (all.recognised * 100 < all.tried * least_percent)
        fail_msg("only %d of %d problems are recognised", all.recognised, all.tried);
}

TEST(what_is_recognised_has_the_generators_answer) { tally_all(2, 99); }
TEST_SLOW(what_is_recognised_has_the_generators_answer_over_200_seeds) { tally_all(200, 99); }

/* Texts of other kinds: never taken for one of ours. */
TEST(foreign_texts_are_not_recognised) {
    static const char *const text[] = {
        "半径12cmの円の面積を求めなさい。円周率は3.14とします。",
        "底辺が12cm、高さが7cmの三角形の面積は何cm²ですか。",
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。ただし、とちゅうに橋があり、そこには植えません。",
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を7mにすると、木は何本植えられますか。", /* does not come out even */
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を0mにすると、木は何本植えられますか。",
        "0.5mの道の端から端まで桜の木を植えます。木と木の間隔を999999999999mにすると、木は何本植えられますか。",
        "りんごが3個あります。2個食べました。残りは何個ですか。",
        "",
        "。",
        "問1",
        "<L><u>の<pl>の[端から端]",
        "\xff\xfe",
    };
    struct problem_recogniser *r;
    struct problem found = {0};
    struct err err = {0};
    assert_ok(problem_recogniser_open(&r, &err), err);
    for (size_t i = 0; i < sizeof text / sizeof text[0]; i++)
        if (problem_recognise(&found, r, NULL, 0, text[i], strlen(text[i]), &err))
            fail_msg("%s: %s/%s %s", text[i], found.family, found.subtype, found.answer);
    const char *card =
        "２７０メートルの道の はしからはしまで桜の木を植えます。木と木の間かくを９ｍにすると、木はなん本植えられますか";
    assert_true(problem_recognise(&found, r, NULL, 0, card, strlen(card), &err));
    assert_string_equal(found.family, "ueki");
    assert_string_equal(found.subtype, "ends");
    assert_string_equal(found.answer, "31本");
    assert_int_equal(found.n_steps, 2);
    assert_string_equal(found.step[0].expression, "270÷9");
    assert_string_equal(found.step[1].value, "31");
    const struct problem_kind other = {problem_family_find("wasa"), 0}, own = {problem_family_find("ueki"), 0};
    assert_false(problem_recognise(&found, r, &other, 1, card, strlen(card), &err));
    assert_true(problem_recognise(&found, r, &own, 1, card, strlen(card), &err));
    problem_recogniser_close(r);
    problem_free(&found);
}

/* How a problem is typed, and what is said around it, does not matter. */
TEST(a_problem_is_recognised_however_it_is_typed) {
    static const char *const text[] = {
        "\xEF\xBB\xBF"
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
        "270mの道の端から端まて\xE3\x82\x99桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
        "２７０ｍの道の端から端まで桜の木を植えます．木と木の間隔を９ｍにすると，木は何本植えられますか？",
        "2\xE2\x80\x8B"
        "70 m の 道の端から端まで　桜の⽊を植えます。\r\n木と木の間隔を 9 m にすると、木は何本植えられますか。",
        "こんにちは。次の問題を教えてください。\n270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。"
        "\nわかりやすく説明してください。"};
    struct problem_recogniser *r;
    struct problem found = {0};
    struct err err = {0};
    assert_ok(problem_recogniser_open(&r, &err), err);
    for (size_t i = 0; i < sizeof text / sizeof text[0]; i++) {
        if (!problem_recognise(&found, r, NULL, 0, text[i], strlen(text[i]), &err)) fail_msg("%s", text[i]);
        assert_string_equal(found.answer, "31本");
    }
    problem_recogniser_close(r);
    problem_free(&found);
}

/* Models learn from these texts; what users type comes to the same form, save for the blank behind a number: 「(7) 」. */
TEST(problems_are_written_in_canonical_form) {
    struct problem p = {0};
    struct bytes canonical = {0};
    struct err err = {0};
    FOR_EACH_FAMILY(f)
        for (uint64_t seed = 0; seed < 20; seed++) {
            assert_ok(problem_generate(&p, f, seed, NULL, &err), err);
            const char *blank = strchr(p.text, ' '), *text = blank && blank - p.text <= 6 ? blank + 1 : p.text;
            bytes_clear(&canonical);
            text_canonical_problem(&canonical, text, strlen(text));
            if (strcmp(bytes_text(&canonical), text) != 0) fail_msg("%s: %s\n%s", p.id, text, bytes_text(&canonical));
        }
    bytes_free(&canonical);
    problem_free(&p);
}

/* Two counts that are equal in one sub-type of 消去算 and differ in another: the text is of the second alone. */
TEST(words_that_always_agree_in_a_family_must_agree_in_the_text) {
    const char *text =
        "ゼリーを4個、あめを5個買う代金は840円、ゼリーを5個、あめを4個買う代金は960円です。あめを1個買うと何円ですか。";
    struct problem_recogniser *r;
    struct problem found = {0};
    struct err err = {0};
    assert_ok(problem_recogniser_open(&r, &err), err);
    assert_true(problem_recognise(&found, r, NULL, 0, text, strlen(text), &err));
    assert_string_equal(found.subtype, "scale");
    assert_string_equal(found.answer, "40円");
    problem_recogniser_close(r);
    problem_free(&found);
}

/* Other numbers in place of the family's own: impossible, absurd or fine, never a crash; what is recognised was
 * confirmed by holds(). Returns how many were recognised. */
static int disturb_all(int count) {
    static const char *const odd[] = {"0",   "1",   "2",   "7",   "13",       "100",
                                      "0.5", "1/3", "3/2", "999", "12345678", "0.0001"};
    struct problem_recogniser *r;
    struct problem p = {0};
    struct problem found = {0};
    struct bytes text = {0};
    struct err err = {0};
    struct rng rng;
    int recognised = 0;
    rng_init(&rng, 11, 0);
    assert_ok(problem_recogniser_open(&r, &err), err);
    for (int f = 0; f < problem_family_count(); f++)
        for (int i = 0; i < count; i++) {
            assert_ok(problem_generate(&p, f, (uint64_t)i, NULL, &err), err);
            bytes_clear(&text);
            for (const char *t = p.text; *t;) {
                size_t n = strspn(t, "0123456789");
                long long value = n && n < 10 ? atoll(t) : 0;
                int64_t dice = rng_between(&rng, 0, 5);
                if (n && dice < 2)
                    bytes_printf(&text, "%lld", dice ? value + 1 : value * 2);
                else if (n && dice == 2)
                    bytes_append_string(&text, odd[rng_between(&rng, 0, 11)]);
                else if (n && dice == 3)
                    bytes_printf(&text, "%d", (int)rng_between(&rng, 1, 300));
                else
                    bytes_append(&text, t, n ? n : 1);
                t += n ? n : 1;
            }
            recognised += problem_recognise(&found, r, NULL, 0, bytes_text(&text), text.len, &err);
        }
    problem_recogniser_close(r);
    problem_free(&found);
    problem_free(&p);
    bytes_free(&text);
    return recognised;
}

TEST(other_numbers_never_crash) { assert_true(disturb_all(8) > 8); }
TEST_SLOW(other_numbers_never_crash_over_a_thousand_texts) { assert_true(disturb_all(1000) > 1000); }
