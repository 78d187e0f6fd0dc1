/* remainder_test.c - a remainder that follows in words makes its quotient true; a wrong one does not. */
#include <string.h>

#include "sansu/exact.h"
#include "test.h"

static const struct {
    const char *text, *verdict;
} rows[] = {{"23÷4=5、あまり3です。", "true"},
            {"23÷4=5で3余ります。", "true"},
            {"23÷4=5で、3余ります。", "true"},
            {"23÷4=5(個)で、3個余る。", "true"},
            {"23÷4=5(あまり3)", "true"},
            {"23÷4=5。あまりは3です。", "true"},
            {"23÷4=5、余り3", "true"},
            {"23÷4=5、残りは3個です。", "true"},
            {"23÷4=5だから、5人に分けて3個残ります。", "true"},
            {"23cm÷4cm=5で、3cmあまります。", "true"},
            {"23÷4=5…3", "true"},
            {"23÷4=5、あまり2です。", "false"},
            {"23÷4=5で2余ります。", "false"},
            {"23÷4=5です。3+4=7", "false"},
            {"23÷4=5です。", "false"},
            {"23÷4=4、あまり7です。", "false"},
            {"20+3=22、あまり1です。", "false"},
            {"578÷32=18(秒)あまり2分", "false"},
            {"578÷32=18あまり2", "true"},
            {"17cm÷5cm=3(本)あまり2cm", "true"},
            {"80-80=00(円)", "not_checkable"},
            {"07+1=8", "not_checkable"},
            {"7+1=09", "false"},
            {"9時05分+10分=9時15分", "true"},
            {"0.5+0.5=1", "true"},
            {"10-10=0", "true"}};

TEST(remainders_in_words_and_needless_noughts) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = exact_verdict_name(exact_check(rows[i].text, strlen(rows[i].text), NULL, NULL));
        if (strcmp(got, rows[i].verdict) != 0) fail_msg("%s: %s", rows[i].text, got);
    }
}
