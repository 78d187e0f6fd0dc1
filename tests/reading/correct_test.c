/* correct_test.c - what somebody says of a text decides: sub-type, quantities, choices; what no sub-type has is named. */
#include <string.h>

#include "reading/correct.h"
#include "sansu/reading.h"
#include "test.h"

static const char trees[] = "長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。";

static struct reader *reader(void) {
    static struct reader *r;
    struct err err = {0};
    if (!r) assert_ok(reader_open(&r, "models/sansu-reader", &err), err);
    return r;
}

static void answers(const struct reading_correction *c, const char *subtype, const char *answer) {
    struct reading r = {0};
    struct err err = {0};
    assert_ok(reader_read_as(&r, reader(), trees, strlen(trees), c, &err), err);
    assert_int_equal(r.n_parts, 1);
    const struct reading_part *p = &r.part[0];
    if (!p->family || strcmp(p->subtype, subtype) != 0 || strcmp(p->solved.answer, answer) != 0)
        fail_msg("%s %s, not %s %s", p->family ? p->subtype : "none", p->family ? p->solved.answer : "", subtype,
                 answer);
    for (int i = 0; i < p->n_quantities; i++) assert_true(p->quantity[i].end <= strlen(r.canonical));
    reading_free(&r);
}

TEST(a_text_is_read_as_somebody_says) {
    answers(&(struct reading_correction){.family = "ueki", .subtype = "no_end"}, "no_end", "29本");
    answers(&(struct reading_correction){.family = "ueki"}, "ends", "31本");
}

TEST(a_value_that_is_set_stands_in_for_the_texts) {
    answers(&(struct reading_correction){.set = {{"間かく", "10m"}}, .n_sets = 1}, "ends", "28本");
    answers(&(struct reading_correction){.set = {{"s", "１０ｍ"}}, .n_sets = 1}, "ends", "28本");
    answers(&(struct reading_correction){.set = {{"道の長さ", "0.09km"}, {"間かく", "9m"}}, .n_sets = 2}, "ends",
            "11本");
    answers(&(struct reading_correction){.family = "ueki", .set = {{"きいているもの", "木の数"}}, .n_sets = 1}, "ends",
            "31本");
}

static void told(const struct reading_correction *c, const char *text, enum reading_sureness sureness, int n_unused,
                 const char *why) {
    struct reading r = {0};
    struct err err = {0};
    assert_ok(reader_read_as(&r, reader(), text, strlen(text), c, &err), err);
    assert_int_equal(r.sureness, sureness);
    assert_int_equal(r.part[0].n_unused, n_unused);
    assert_string_equal(r.why, why);
    reading_free(&r);
}

TEST(a_number_that_was_replaced_is_not_left_over) {
    static const char more[] =
        "長さ270mの道のはしからはしまで、9mおきに木を植えます。子どもは5人います。木は何本いりますか。";
    const struct reading_correction space = {.set = {{"間かく", "10m"}}, .n_sets = 1};
    told(&space, trees, READING_TOLD, 0, "");
    told(&(struct reading_correction){.family = "ueki", .subtype = "no_end"}, trees, READING_TOLD, 0, "");
    told(&(struct reading_correction){.set = {{"道の長さ", "0.09km"}, {"間かく", "9m"}}, .n_sets = 2}, trees,
         READING_TOLD, 0, "");
    told(&space, more, READING_UNSURE, 1, "使わない数があります。読みちがいかもしれません。");
}

/* 「<vp>」 says any words; 「残り」 says itself. */
TEST(a_choice_is_the_one_whose_own_words_are_said) {
    static const struct {
        const char *labels, *value;
        int choice;
    } cases[] = {{"<vp>|残り", "残り", 1},
                 {"<vp>|残り", "読んだページ", 0},
                 {"<a>の数|<b>の数の差", "みかんの数の差", 1},
                 {"<a>の数|<b>の数の差", "みかんの数", 0},
                 {"はじめ|最後", "途中", -1}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const struct reading_correction said = {.set = {{"asked", cases[i].value}}, .n_sets = 1};
        const struct correct c = {.said = &said};
        const struct form f = {
            .n_slots = 1, .slot = {{.name = "asked", .role = "", .choices = cases[i].labels}}, .part = {FORM_CHOICE}};
        assert_int_equal(correct_set(&c, &f, 0), 0);
        assert_int_equal(correct_choice(&c, &f, 0, 0), cases[i].choice);
    }
}

TEST(a_correction_that_fits_nothing_is_named) {
    static const struct {
        struct reading_correction c;
        const char *words;
    } cases[] = {
        {{.family = "nonsense"}, "there is no family 'nonsense'"},
        {{.family = "ueki", .subtype = "x"}, "there is no sub-type 'ueki/x'"},
        {{.family = "ueki", .subtype = "ends", .set = {{"高さ", "3m"}}, .n_sets = 1}, "間かく (s)"},
        {{.family = "ueki", .subtype = "ends", .set = {{"間かく", "広い"}}, .n_sets = 1}, "no number with a unit"},
        {{.family = "ueki", .subtype = "ends", .set = {{"asked", "花の色"}}, .n_sets = 1}, "asked=花の色"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct reading r = {0};
        struct err err = {0};
        assert_false(reader_read_as(&r, reader(), trees, strlen(trees), &cases[i].c, &err));
        assert_int_equal(err.code, ERR_INPUT);
        if (!strstr(err.message, cases[i].words)) fail_msg("%s", err.message);
        reading_free(&r);
    }
}
