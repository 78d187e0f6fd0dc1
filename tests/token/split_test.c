/* split_test.c - pre-tokenizers cut as their patterns do: cases worked out by hand; tools/check_tokens.py compares the
 * ids of random texts. */
#include <string.h>

#include "base/bytes.h"
#include "test.h"
#include "token/split.h"

static void check_words(enum token_split split, const char *text, const char *want) {
    struct bytes got = {0};
    size_t n = strlen(text);
    for (size_t at = 0, end; at < n; at = end) {
        end = token_split_end(split, text, n, at);
        assert_true(end > at && end <= n);
        if (at) bytes_append_string(&got, "/");
        bytes_append(&got, text + at, end - at);
    }
    assert_string_equal(bytes_text(&got), want);
    bytes_free(&got);
}

TEST(split_cuts_words_as_the_patterns_do) {
    check_words(TOKEN_SPLIT_GPT2, "It's 12 cats,  and\tDON'T!! \n", "It/'s/ 12/ cats/,/ / and/\t/DON/'/T/!!/ \n");
    check_words(TOKEN_SPLIT_GPT2, "りんご12個、です。", "りんご/12/個/、/です/。");
    check_words(TOKEN_SPLIT_SMOLLM, " 12  3\n4 a", " /1/2/  /3/\n/4/ a");
    check_words(TOKEN_SPLIT_QWEN2, "I'LL (go) 123\r\n\n x.\n", "I/'LL/ (/go/)/ /1/2/3/\r\n\n/ x/.\n");
    check_words(TOKEN_SPLIT_QWEN2, "\u3000全角 \n  b", "\u3000全角/ \n/ / b");
    check_words(TOKEN_SPLIT_QWEN2, "x'\u017f", "x/'\u017f");
    check_words(TOKEN_SPLIT_LLAMA3, "1234567a", "123/456/7/a");
    check_words(TOKEN_SPLIT_LLAMA3, "!a\n\nb '", "!a/\n\n/b/ '");
}
