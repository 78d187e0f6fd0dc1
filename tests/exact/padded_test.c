/* padded_test.c - where a second digit shows that the first was a needless nought. */
#include <string.h>

#include "sansu/exact.h"
#include "test.h"

TEST(needless_noughts_show_at_the_second_digit) {
    static const char *const padded[] = {"05", "00", "答え 05", "80-80=00", "合計は０５", "(00", "+07"};
    static const char *const plain[] = {"",      "0",    "5",   "10",   "100", "0.05",  "1,005", "9時05",
                                        "1分05", "9:05", "0.0", "No05", "30",  "30个0", "0個5",  "2００"};
    for (size_t i = 0; i < sizeof padded / sizeof *padded; i++)
        if (!exact_is_padded(padded[i], strlen(padded[i]))) fail_msg("%s is padded", padded[i]);
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (exact_is_padded(plain[i], strlen(plain[i]))) fail_msg("%s is not padded", plain[i]);
}
