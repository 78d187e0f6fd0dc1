/* learn_test.c - the learnt vocabulary keeps its promises: fixed ids, digits alone, order of texts irrelevant. */
#include "token/learn.h"

#include <string.h>

#include "base/json.h"
#include "test.h"

static const char *const corpus[] = {"長さ270mの道に木を植えます。", "長さ96mの道に木を植えます。",
                                     "木の数は、270÷9=30(本)です。", "道に旗を立てます。\n答え 31本",
                                     "長さ35mの道に花を植えます。",  "花の数は、35÷5=7(本)です。",
                                     "道に木を植えます。\n答え 7本", "a b 12 c"};

static void learn(struct bytes *out, bool backwards, size_t vocab) {
    struct token_learner *l = NULL;
    struct err err = {0};
    size_t n = sizeof corpus / sizeof corpus[0];
    assert_ok(token_learner_open(&l, &err), err);
    assert_ok(token_learner_require(l, "\xe2\x96\x81user", &err), err);
    for (size_t i = 0; i < n; i++) {
        const char *s = corpus[backwards ? n - 1 - i : i];
        assert_ok(token_learner_add(l, s, strlen(s), &err), err);
    }
    assert_ok(token_learner_finish(out, l, vocab, 8, &err), err);
    token_learner_close(l);
}

TEST(learn_keeps_control_bytes_digits_and_required_pieces) {
    struct bytes out;
    bytes_init(&out);
    learn(&out, false, 340);
    const char *vocab = strstr(bytes_text(&out), "\"vocab\"");
    assert_non_null(vocab);
    struct json j;
    struct json_slice piece;
    double score;
    size_t n = 0;
    bool user = false, whole_word = false;
    cursor_init(&j, vocab + 9, strlen(vocab + 9) - 4); /* the array alone */
    assert_true(cursor_enter_array(&j));
    while (cursor_next_element(&j)) {
        assert_true(cursor_enter_array(&j) && cursor_next_element(&j) && cursor_get_string(&j, &piece));
        assert_true(cursor_next_element(&j) && cursor_get_double(&j, &score) && !cursor_next_element(&j));
        if (n == 2) assert_true(cursor_key_is(&piece, "<|return|>"));
        if (n == 14 + 'A') assert_true(cursor_key_is(&piece, "<0x41>"));
        if (n >= 270) {
            for (size_t i = 0; i < piece.n; i++)
                if (strchr("0123456789=()", piece.data[i])) assert_int_equal(piece.n, 1);
            assert_true(score < 0);
            user |= cursor_key_is(&piece, "\xe2\x96\x81user");
            whole_word |= piece.n >= 9;
        }
        n++;
    }
    assert_null(j.problem);
    assert_int_equal(n, 340);
    assert_true(user && whole_word);
    bytes_free(&out);
}

TEST(learn_does_not_depend_on_the_order_of_texts) {
    struct bytes a, b;
    bytes_init(&a);
    bytes_init(&b);
    learn(&a, false, 330);
    learn(&b, true, 330);
    assert_string_equal(bytes_text(&a), bytes_text(&b));
    bytes_free(&a);
    bytes_free(&b);
}

TEST(learn_says_when_the_vocabulary_is_too_small) {
    struct token_learner *l = NULL;
    struct err err = {0};
    struct bytes out;
    bytes_init(&out);
    assert_ok(token_learner_open(&l, &err), err);
    assert_false(token_learner_finish(&out, l, 300, 8, &err)); /* no text at all */
    err = (struct err){0};
    assert_true(token_learner_add(l, corpus[0], strlen(corpus[0]), &err));
    assert_false(token_learner_finish(&out, l, 272, 8, &err));
    assert_non_null(strstr(err.message, "too small"));
    token_learner_close(l);
    bytes_free(&out);
}
