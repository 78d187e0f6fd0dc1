/* phrase_test.c - the words that say what a question asks for. */
#include "reading/phrase.h"

#include <string.h>

#include "test.h"

/* What the only question of the text asks for; "": it does not say so in front. */
static void check(const char *text, const char *asked) {
    static struct stream s;
    struct question q[QUESTIONS];
    struct phrase p;
    stream_make(&s, text, strlen(text));
    assert_int_equal(question_find(q, &s), 1);
    if (!phrase_asked(&p, &s, &q[0])) p.n = 0;
    if (p.n != strlen(asked) || memcmp(p.text, asked, p.n) != 0) fail_msg("%s: '%.*s'", text, (int)p.n, p.text);
}

TEST(a_question_says_in_front_what_it_asks_for) {
    check("5%と3%をまぜます。できた食塩水にふくまれる食塩は何gですか。", "できた食塩水にふくまれる食塩");
    check("定価は何円ですか。", "定価");
    check("このとき、列車の速さは秒速何mですか。", "列車の速さ");
    check("売れ残りを引いた利益はいくらですか。", "売れ残りを引いた利益");
    check("1辺の長さを求めなさい。", "1辺の長さ");
}

TEST(or_it_does_not) {
    check("3人ですると何日かかりますか。", "");
    check("何人に分けられますか。", "");
}

TEST(phrases_are_cut_at_words) {
    static const char *const marks[] = {"、"};
    struct phrase p = {"まぜると、食塩は", strlen("まぜると、食塩は")};
    assert_true(phrase_cut_end(&p, "は"));
    assert_false(phrase_cut_end(&p, "は"));
    phrase_cut_front(&p, marks, 1);
    assert_int_equal(p.n, strlen("食塩"));
    assert_memory_equal(p.text, "食塩", p.n);
}
