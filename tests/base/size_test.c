/* Sizes: the same letter means the same number wherever a size is given. */
#include "base/size.h"
#include "test.h"

TEST(size_letters_are_thousands_and_with_i_1024s) {
    static const struct {
        const char *text;
        size_t bytes;
    } good[] = {
        {"0", 0},
        {"4096", 4096},
        {"12B", 12},
        {"1K", 1000},
        {"5G", 5000000000},
        {"5g", 5000000000},
        {"12GB", 12000000000},
        {"1.5G", 1500000000},
        {"900M", 900000000},
        {"2T", 2000000000000},
        {"1Ki", 1024},
        {"1KiB", 1024},
        {"12Gi", (size_t)12 << 30},
        {"0.5Mi", 524288},
        {"9007199254740993", 9007199254740993}, /* more than a double holds */
        {"1.123456789K", 1123},
    };
    static const char *const bad[] = {
        "",    "G",   "-1",   "+1",  "1.2.3", "5X",  "5 G",          "5Gx",
        "5iB", "1e9", "0x10", "inf", "nan",   ".5G", "99999999999T", "18446744073709551616"};
    size_t n;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!size_parse(&n, good[i].text) || n != good[i].bytes) fail_msg("%s", good[i].text);
    n = 7;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (size_parse(&n, bad[i]) || n != 7) fail_msg("accepted: %s", bad[i]);
}
