/* spelled_test.c - numbers in spellings that were misread: big powers, mixed numbers over a space, 半, the middle
 * dot. */
#include <string.h>

#include "sansu/exact.h"
#include "test.h"

static const struct {
    const char *text, *verdict;
} rows[] = {{"1億5000万+5000万=2億", "true"},
            {"1億5000万×2=200010000", "false"},
            {"1億5000万=150000000", "true"},
            {"1兆2000億÷2=6000億", "true"},
            {"2兆5億=2000500000000", "true"},
            {"1億2千万=1億2000万", "true"},
            {"1.5億=1億5000万", "true"},
            {"1億 5000万+5000万=2億", "true"},
            {"1億5,000万-5,000万=1億", "true"},
            {"5百万+5百万=1千万", "true"},
            {"12万3456-3456=12万", "true"},
            {"3億4567万8901=345678901", "true"},
            {"1京=10000兆", "true"},
            {"25万分の1=1÷250000", "true"},
            {"1億5000万+1=1億5001万", "false"},
            {"1 1/2+1 1/2=3", "true"},
            {"2 1/3-1 1/3=1", "true"},
            {"2　1/2×2=5", "true"},
            {"答えは 1 1/2+1 1/2=4", "false"},
            {"1 1/2+1/3=5/6", "not_checkable"},
            {"1 1/2+1/3=1 5/6", "true"},
            {"1時間半=90分", "true"},
            {"2時間半=140分", "false"},
            {"1分半=90秒", "true"},
            {"3時半+30分=4時", "true"},
            {"1時間半×2=3時間", "true"},
            {"90分は1時間半です。", "true"},
            {"8・3=24", "true"},
            {"2・3・5=30", "true"},
            {"8・3=25", "not_checkable"},
            {"12=2・2・3", "true"},
            {"2・1/3+2/3=3", "true"},
            {"⑴3+4=7", "true"},
            {"3億と5000万=3億5000万", "not_checkable"},
            {"2mと30cm=230cm", "not_checkable"},
            {"5+3=8と1+1=2", "true"},
            {"半径は3cm半径", "not_checkable"}};

TEST(numbers_in_every_spelling_have_their_value) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = exact_verdict_name(exact_check(rows[i].text, strlen(rows[i].text), NULL, NULL));
        if (strcmp(got, rows[i].verdict) != 0) fail_msg("%s: %s", rows[i].text, got);
    }
}
