/* compose_test.c - every fact said once, the question last or first, predicates in the voice's form. */
#include "problem/language/compose.h"

#include <string.h>

#include "base/utf8.h"
#include "test.h"

enum { LENGTH, SPACING, ENDS, FACTS = SAYS(LENGTH) | SAYS(SPACING) | SAYS(ENDS) };

static const struct phrasing phrasings[] = {
    {SAYS(LENGTH), 0, "長さ<L>mの道が{ある}"},
    {SAYS(LENGTH), VOICED(VOICE_TERSE), "道の長さ<L>m"},
    {SAYS(SPACING), 0, "+<s>mおきに木を{植える}"},
    {SAYS(SPACING), 0, "+木を<s>mおきに{植える}ことに{する}"},
    {SAYS(ENDS), 0, "+はしにも{植える}"},
    {SAYS(LENGTH) | SAYS(SPACING) | SAYS(ENDS), 0, "<L>mの道のはしからはしまで、<s>mおきに木を{植える}"},
    {SAYS_QUESTION, 0, "?木の数|本"},
    {SAYS_QUESTION, 0, "木は何本必要{だ}か"},
    {0, 0, NULL},
};

static void compose(struct bytes *out, uint64_t seed, enum voice voice) {
    struct build p;
    build_start(&p, seed, 7, 0, PROBLEM_ANY);
    build_set(&p, "L", "270");
    build_set(&p, "s", "9");
    assert_true(language_compose(out, &p, phrasings, FACTS, voice));
    build_free(&p);
}

static int times(const char *text, const char *part) {
    int n = 0;
    for (; (text = strstr(text, part)) != NULL; text += strlen(part)) n++;
    return n;
}

TEST(compose_says_every_fact_once_and_asks_last_or_first) {
    int first = 0;
    for (int voice = 0; voice < LANGUAGE_VOICES; voice++)
        for (uint64_t seed = 0; seed < 200; seed++) {
            struct bytes out = {0};
            compose(&out, seed, (enum voice)voice);
            const char *t = bytes_text(&out), *spacing = strstr(t, "9m");
            if (times(t, "270m") != 1 || times(t, "9m") != 1 || times(t, "はし") < 1 ||
                (!strstr(t, "木の数") && times(t, "本") != 1))
                fail_msg("%s", t);
            if (strchr(t, '{') || strchr(t, '%') || strchr(t, '<') || strchr(t, '+')) fail_msg("%s", t);
            const char *question = strstr(t, "木の数") ? strstr(t, "木の数") : strstr(t, "何本");
            bool asks_first = question < strstr(t, "270m");
            first += asks_first;
            if ((!asks_first && question < spacing) || spacing < strstr(t, "270m")) fail_msg("out of order: %s", t);
            if (asks_first && (strstr(t, "このとき") || strstr(t, "とき、"))) fail_msg("goes on: %s", t);
            bytes_free(&out);
        }
    assert_true(first > 50 && first < 300);
}

TEST(compose_tells_in_the_past_and_may_end_with_a_statement) {
    static const struct phrasing told[] = {
        {SAYS(LENGTH), 0, "2人は<L>分後に{出会う/た}"},
        {SAYS_QUESTION, 0, "+間は何m{だ}か"},
        {SAYS(LENGTH) | SAYS_QUESTION, 0, "間は何m{だ}か。2人は<L>分後に{出会う/た}"},
        {0, 0, NULL},
    };
    struct build p;
    for (uint64_t seed = 0; seed < 100; seed++) {
        struct bytes out = {0};
        build_start(&p, seed, 7, 0, PROBLEM_ANY);
        build_set(&p, "L", "270");
        assert_true(language_compose(&out, &p, told, SAYS(LENGTH), VOICE_EXAM));
        const char *t = bytes_text(&out);
        if (!strstr(t, "出会った") && !strstr(t, "出会いました") && !strstr(t, "出会って") && !strstr(t, "出会い、"))
            fail_msg("%s", t);
        if (strstr(t, "/た") || strstr(t, "た?") || (strstr(t, "間は") < strstr(t, "270") && !strstr(t, "か。2人")))
            fail_msg("%s", t);
        build_free(&p);
        bytes_free(&out);
    }
}

TEST(compose_gives_a_clause_before_but_the_form_of_its_sentence) {
    static const struct phrasing told[] = {
        {SAYS(LENGTH), 0, "<L>m{はしる/た}が、少し{休む/た}"},
        {SAYS_QUESTION, 0, "+残りは何m{だ}か"},
        {0, 0, NULL},
    };
    struct build p;
    for (uint64_t seed = 0; seed < 100; seed++) {
        struct bytes out = {0};
        build_start(&p, seed, 7, 0, PROBLEM_ANY);
        build_set(&p, "L", "270");
        assert_true(language_compose(&out, &p, told, SAYS(LENGTH), VOICE_EXAM));
        const char *t = bytes_text(&out);
        if (!strstr(t, strstr(t, "ですか") ? "はしりましたが、" : "はしったが、")) fail_msg("%s", t);
        build_free(&p);
        bytes_free(&out);
    }
}

TEST(compose_keeps_to_one_style_in_a_text) {
    for (int voice = 0; voice < LANGUAGE_VOICES; voice++)
        for (uint64_t seed = 0; seed < 200; seed++) {
            struct bytes out = {0};
            compose(&out, seed, (enum voice)voice);
            const char *t = bytes_text(&out);
            bool polite = strstr(t, "ます。"),
                 plain = strstr(t, "植える。") || strstr(t, "ある。") || strstr(t, "する。");
            if ((polite && plain) || (strstr(t, "ました。") && plain) || strstr(t, "ますこと")) fail_msg("%s", t);
            bytes_free(&out);
        }
}

TEST(compose_ends_the_sentence_before_a_new_beginning) {
    static const struct phrasing swapped[] = {
        {SAYS(LENGTH), 0, "<L>円をはらう予定{だ/た}"},
        {SAYS(SPACING), 0, "+ところが、<s>円高く{なる/た}"},
        {SAYS_QUESTION, 0, "+さて、いくら{はらう/た}か"},
        {0, 0, NULL},
    };
    for (int voice = 0; voice < LANGUAGE_VOICES; voice++)
        for (uint64_t seed = 0; seed < 40; seed++) {
            struct bytes out = {0};
            struct build p;
            build_start(&p, seed, 7, 0, PROBLEM_ANY);
            build_set(&p, "L", "270");
            build_set(&p, "s", "9");
            assert_true(language_compose(&out, &p, swapped, SAYS(LENGTH) | SAYS(SPACING), (enum voice)voice));
            const char *t = bytes_text(&out);
            if (!strstr(t, "。ところが、9円") || !strstr(t, "。さて、")) fail_msg("%s", t);
            bytes_free(&out);
            build_free(&p);
        }
}

TEST(compose_puts_no_question_mark_behind_an_order) {
    static const struct phrasing orders[] = {
        {SAYS(LENGTH) | SAYS_QUESTION, 0, "長さ<L>mの道に植える木の数を求めましょう"},
        {SAYS(LENGTH) | SAYS_QUESTION, 0, "長さ<L>mの道に植える木の数を答えなさい"},
        {0, 0, NULL},
    };
    for (int voice = 0; voice < LANGUAGE_VOICES; voice++)
        for (uint64_t seed = 0; seed < 50; seed++) {
            struct build p;
            struct bytes out = {0};
            build_start(&p, seed, 7, 0, PROBLEM_ANY);
            build_set(&p, "L", "270");
            assert_true(language_compose(&out, &p, orders, SAYS(LENGTH), (enum voice)voice));
            if (strstr(bytes_text(&out), "しょう?") || strstr(bytes_text(&out), "さい?"))
                fail_msg("%s", bytes_text(&out));
            build_free(&p);
            bytes_free(&out);
        }
}

TEST(compose_refuses_facts_that_nobody_can_say) {
    struct build p;
    struct bytes out = {0};
    build_start(&p, 1, 7, 0, PROBLEM_ANY);
    assert_false(language_compose(&out, &p, phrasings, FACTS | SAYS(5), VOICE_EXAM));
    assert_int_equal(language_count(phrasings, FACTS | SAYS(5), VOICE_EXAM), 0);
    assert_int_equal(language_count(phrasings, FACTS, VOICE_EXAM), 3);
    assert_int_equal(language_count(phrasings, FACTS, VOICE_TERSE), 5);
    build_free(&p);
    bytes_free(&out);
}

TEST(compose_gives_many_texts_and_the_same_for_a_seed) {
    int different = 0;
    struct bytes first = {0};
    compose(&first, 0, VOICE_PARENT);
    for (uint64_t seed = 0; seed < 50; seed++) {
        struct bytes out = {0}, again = {0};
        compose(&out, seed, VOICE_PARENT);
        compose(&again, seed, VOICE_PARENT);
        assert_string_equal(bytes_text(&out), bytes_text(&again));
        different += strcmp(bytes_text(&out), bytes_text(&first)) != 0;
        bytes_free(&out);
        bytes_free(&again);
    }
    assert_true(different > 40);
    bytes_free(&first);
}

/* What a mark opens is its input's text; without the marks the text is the unmarked one. */
static void marks_are_right(int family, uint64_t seed, const char *voice) {
    struct problem plain = {0}, marked = {0};
    struct err err = {0};
    struct bytes text = {0};
    int n_marks = 0;
    assert_ok(problem_generate(&plain, family, seed, &(struct problem_options){.voice = voice}, &err), err);
    assert_ok(problem_generate(&marked, family, seed, &(struct problem_options){.voice = voice, .marked = true}, &err),
              err);
    for (const char *t = marked.text; *t;) {
        uint32_t c;
        size_t n = utf8_decode(&c, t, strlen(t));
        if (c >= PROBLEM_MARK && c < PROBLEM_MARK_END) {
            assert_true(c - PROBLEM_MARK < (uint32_t)marked.n_given);
            const char *given = marked.given[c - PROBLEM_MARK].text;
            if (!strpbrk(given, "[") && strncmp(plain.text + text.len, given, strlen(given)) != 0)
                fail_msg("%s is not marked at %s", given, plain.text + text.len);
            n_marks++;
        } else if (c != PROBLEM_MARK_END) {
            bytes_append(&text, t, n);
        }
        t += n;
    }
    assert_string_equal(bytes_text(&text), plain.text);
    assert_true(n_marks > 0);
    bytes_free(&text);
    problem_free(&plain);
    problem_free(&marked);
}

TEST(marked_texts_show_which_words_and_numbers_are_inputs) {
    for (int f = 0; f < problem_family_count(); f++)
        for (uint64_t seed = 1; seed <= 20; seed++) marks_are_right(f, seed, seed % 2 ? "any" : NULL);
}
