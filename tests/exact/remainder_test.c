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
            {"10-10=0", "true"},
            /* noughts in every part of a number */
            {"1/02=0.5", "not_checkable"},
            {"1と02/4=1.5", "not_checkable"},
            {"0,500+500=1000", "not_checkable"},
            {"10÷3=3あまり01", "not_checkable"},
            {"02分=120秒", "not_checkable"},
            {"2分=0120秒", "not_checkable"},
            {"1時間005分=65分", "not_checkable"},
            {"1時間05分=65分", "true"},
            {"1億0500万+500万=1億1000万", "true"},
            /* units that contradict */
            {"578÷32=18(m)、あまり2(cm)", "false"},
            {"578÷32=18mで、2cmあまる", "false"},
            {"100÷30=3(m)あまり10(m)", "true"},
            {"17個÷5人=3個あまり2人", "false"},
            {"17個÷5人=3個あまり2個", "true"},
            {"17個÷5人=3個、あまり2人", "false"},
            {"17個÷5人=3個、あまり2(人)", "false"},
            {"17個÷5人=3個、あまり2個", "true"},
            {"17個÷5人=3個で、2個余ります", "true"},
            {"17÷5=3で、2人余ります", "true"},
            {"17個÷5人=3個で、2人余ります", "false"},
            {"17枚÷5=3(人)あまり2まい", "true"},
            {"17÷5=3(人)あまり2(個)", "true"},
            /* a bare remainder is counted in the divisor's unit */
            {"2L÷3dL=6あまり2", "true"},
            {"2L÷3dL=6あまり3", "false"},
            {"1時間÷25分=2あまり10分", "true"},
            {"7m÷2cm=3あまり1", "false"}};

TEST(remainders_in_words_and_needless_noughts) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = exact_verdict_name(exact_check(rows[i].text, strlen(rows[i].text), NULL, NULL));
        if (strcmp(got, rows[i].verdict) != 0) fail_msg("%s: %s", rows[i].text, got);
    }
}
