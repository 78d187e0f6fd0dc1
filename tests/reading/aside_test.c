/* aside_test.c - attempts are told beside a problem; what the problem itself says stays. */
#include "reading/aside.h"

#include <string.h>

#include "test.h"

/* What is left of the text, spaces left out; bytes stay in place. */
static void check(const char *text, const char *left) {
    struct bytes told = {0}, seen = {0};
    bytes_append_string(&told, text);
    aside_blank(&told);
    assert_int_equal(told.len, strlen(text));
    for (size_t i = 0; i < told.len; i++)
        if (told.data[i] != ' ') bytes_append_char(&seen, told.data[i]);
    if (strcmp(bytes_text(&seen), left) != 0) fail_msg("%s\nleaves %s", text, bytes_text(&seen));
    bytes_free(&told);
    bytes_free(&seen);
}

TEST(what_somebody_reckoned_goes) {
    check("84mに7mおきに置くと何個ですか。私は84÷7で12個だと思ったのですが、合いません。",
          "84mに7mおきに置くと何個ですか。");
    check("「1つの角が100度のとき、残りは何度ずつですか」という問題で、娘は100度と答えて×でした。",
          "「1つの角が100度のとき、残りは何度ずつですか」という問題");
    check("残りは何Lですか。5/6-1/4を先に計算してしまいました。", "残りは何Lですか。");
}

TEST(what_somebody_calls_needless_goes) {
    check("何分かかりますか。ちなみにバスだと210円です。", "何分かかりますか。");
    check("残りは何個ですか。かごの重さは1.2kgです(関係ないですね)。", "残りは何個ですか。");
    check("面積は何cm²ですか。ちなみに、円周率は3.14とします。", "面積は何cm²ですか。ちなみに、円周率は3.14とします。");
}

TEST(what_a_problem_says_stays) {
    static const char *const texts[] = {
        "ある数に5をたすところを、まちがえて5をかけてしまい、40になりました。正しい答えはいくつですか。",
        "3◎5=3×5-3=12と約束します。7◎4はいくつですか。",
        "2÷7の商を小数で表すと、0.285…のように同じ並びがくり返し現れました。小数第50位の数字は何ですか。",
        "24×5-30を計算しました。",
        "娘は1分間に60m、息子は80m歩きます。2人は何分後に出会いますか。",
        "子どもは、りんごを3個食べたと言っています。残りは何個ですか。"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) check(texts[i], texts[i]);
}

TEST(any_bytes_keep_their_places) {
    struct bytes told = {0};
    bytes_append(&told,
                 "\xE3\x81\n1\xC3\x97"
                 "2?\xFF",
                 9);
    aside_blank(&told);
    assert_int_equal(told.len, 9);
    bytes_free(&told);
}
