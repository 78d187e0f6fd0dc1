/* number.c - characters that are numbers.
 *
 * Checked tests/text/number_test.c
 */
#include "text/number.h"

#include <stddef.h>

/* Three runs of circled numbers. */
static const struct {
    uint16_t first, last;
    uint8_t number; /* what `first` shows */
} circles[] = {{0x2460, 0x2473, 1}, {0x3251, 0x325F, 21}, {0x32B1, 0x32BF, 36}};

uint32_t text_circled(uint32_t c) {
    for (int i = 0; i < 3; i++)
        if (c >= circles[i].first && c <= circles[i].last) return c - circles[i].first + circles[i].number;
    return 0;
}

uint32_t text_circle_of(unsigned n) {
    for (int i = 2; i >= 0; i--)
        if (n >= circles[i].number && n < circles[i].number + (circles[i].last - circles[i].first + 1u))
            return circles[i].first + n - circles[i].number;
    return 0;
}

bool text_vulgar(uint32_t c, int *num, int *den) {
    static const struct {
        uint16_t c;
        int8_t num, den;
    } vulgar[] = {{0xBC, 1, 4},   {0xBD, 1, 2},   {0xBE, 3, 4},   {0x2150, 1, 7}, {0x2151, 1, 9}, {0x2152, 1, 10},
                  {0x2153, 1, 3}, {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5}, {0x2157, 3, 5}, {0x2158, 4, 5},
                  {0x2159, 1, 6}, {0x215A, 5, 6}, {0x215B, 1, 8}, {0x215C, 3, 8}, {0x215D, 5, 8}, {0x215E, 7, 8}};
    if (c < 0xBC || c > 0x215E) return false;
    for (size_t i = 0; i < sizeof vulgar / sizeof vulgar[0]; i++)
        if (vulgar[i].c == c) {
            *num = vulgar[i].num;
            *den = vulgar[i].den;
            return true;
        }
    return false;
}

int text_kanji_digit(uint32_t c) {
    static const uint16_t kanji[] = {0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D};
    for (int i = 0; i < 10; i++)
        if (kanji[i] == c) return i;
    return -1;
}

int64_t text_kanji_power(uint32_t c) {
    switch (c) {
        case 0x5341: return 10;
        case 0x767E: return 100;
        case 0x5343: return 1000;
        case 0x4E07: return 10000;
        case 0x5104: return 100000000;
        case 0x5146: return 1000000000000;
        default: return 0;
    }
}
