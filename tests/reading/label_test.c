/* label_test.c - which choice the question speaks of; where words can stand. */
#include "reading/label.h"

#include <string.h>

#include "test.h"

static struct form form;
static struct stream stream;

/* The sub-type "t" has words a and b, and this choice. */
static struct labels lay(const char *text, const char *a, const char *b, const char *choices) {
    static struct labels labels;
    const char *word[] = {a, b};
    struct words words;
    form = (struct form){.n_slots = 3, .slot = {{.name = "a"}, {.name = "b"}, {.name = "asked", .choices = choices}}};
    form.part[0] = form.part[1] = FORM_WORD, form.part[2] = FORM_CHOICE;
    stream_make(&stream, text, strlen(text));
    for (int i = 0; i < FORM_SLOTS; i++) words.first[i] = 0, words.last[i] = -1;
    for (int i = 0; i < 2; i++) {
        const char *at = word[i] ? strstr(text, word[i]) : NULL;
        if (!at) continue;
        size_t from = (size_t)(at - text), to = from + strlen(word[i]);
        words.first[i] = -1;
        for (int k = 0; k < stream.n; k++) {
            if (words.first[i] < 0 && stream.at[k] >= from) words.first[i] = k;
            if (stream.at[k] < to) words.last[i] = k;
        }
    }
    labels_find(&labels, &form, 2, &stream, &words);
    return labels;
}

TEST(a_number_in_a_word_is_its_value) {
    struct labels l = lay("50円玉と10円玉が20枚。50円玉は何枚?", "10円玉", "50円玉", "<a>の数|<b>の数");
    assert_true(stream_same(&stream, 0, 0, 3));
    assert_false(stream_same(&stream, 0, 4, 3)); /* 50円玉, 10円玉 */
    assert_int_equal(l.label[0].words, 0);
    assert_int_equal(l.label[1].words, 1);
}

TEST(characters_that_one_label_has_alone_are_counted) {
    struct labels l =
        lay("歩いて、とちゅうから走りました。何分間走ったでしょう。", NULL, NULL, "歩いた時間|走った時間");
    assert_int_equal(l.label[0].own, 0);
    assert_int_equal(l.label[1].own, 1);
    assert_int_equal(l.label[0].own_last, -1);
    assert_true(l.label[1].own_last >= stream.ask);
    l = lay("長いほうは短いほうより3cm長いです。長いほうは何cmですか。", NULL, NULL, "長いほうの長さ|短いほうの長さ");
    assert_int_equal(l.label[0].own, 0); /* 長 is in both */
    assert_int_equal(l.label[1].own, 0); /* the question does not say 短 */
}

TEST(words_of_a_label_are_among_its_characters) {
    struct labels l = lay("父と子がいます。父は何才ですか。", "父", "子", "<a>の年れい|<b>の年れい");
    assert_int_equal(l.label[0].own, 1);
    assert_int_equal(l.label[1].own, 0);
}

TEST(a_question_may_spell_out_one_label) {
    static const char both[] = "両方にあてはまる最も多い人数|どちらでもない最も多い人数";
    struct labels l = lay("34人中、犬が好きな人が20人。両方好きな人は、最も多くて何人ですか。", NULL, NULL, both);
    assert_int_equal(labels_spelt_out(&l), 0);
    l = lay("34人中、犬が好きな人が20人。最も多くて何人ですか。", NULL, NULL, both);
    assert_int_equal(labels_spelt_out(&l), -1);
    l = lay("2人が出会うのは家から何mの所ですか。", NULL, NULL,
            "出会う時間|家からの道のり"); /* 時 and 間 are not said */
    assert_int_equal(labels_spelt_out(&l), -1);
}
