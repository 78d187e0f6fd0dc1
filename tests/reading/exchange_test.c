/* exchange_test.c - the words of a template in each other's place. */
#include "reading/exchange.h"

#include <string.h>

#include "test.h"

static void exchange(struct bytes *out, const char *text, uint64_t seed) {
    struct rng rng;
    rng_init(&rng, seed, 0);
    bytes_clear(out);
    exchange_words(out, text, strlen(text), &rng);
}

static int count(const char *text, const char *word) {
    int n = 0;
    for (; (text = strstr(text, word)) != NULL; text += strlen(word)) n++;
    return n;
}

TEST(exchanged_words_are_others_of_their_kind) {
    static const char text[] = "りんご{a}3個とみかん{b}5個。りんごは1個何円ですか。";
    struct bytes out = {0};
    bool other = false;
    for (uint64_t seed = 0; seed < 50; seed++) {
        exchange(&out, text, seed);
        size_t length = strcspn(bytes_text(&out), "{");
        char first[64];
        assert_true(length > 0 && length < sizeof first);
        memcpy(first, bytes_text(&out), length), first[length] = 0;
        assert_int_equal(count(bytes_text(&out), first), 2); /* the same word for the same word */
        assert_non_null(strstr(bytes_text(&out), "{a}3個と"));
        assert_non_null(strstr(bytes_text(&out), "は1個何円ですか。"));
        other |= strcmp(bytes_text(&out), text) != 0;
    }
    assert_true(other);
    bytes_free(&out);
}

TEST(exchanged_words_leave_marks_and_other_words_alone) {
    static const char text[] = "つるとかめが合わせて{りんご}12ひき、兄は弟より50円玉が多い。{";
    struct bytes out = {0};
    for (uint64_t seed = 0; seed < 20; seed++) {
        exchange(&out, text, seed);
        assert_string_equal(bytes_text(&out), text);
    }
    bytes_free(&out);
}
