/* padded.c - a nought that says nothing in front of a number: 05, 00.
 *
 * Asked of a text that is being written, digit by digit: the second digit is where it shows.
 *
 * Checked tests/exact/padded_test.c
 */
#include "exact/normal.h"
#include "sansu/exact.h"

bool exact_is_padded(const char *text, size_t n) {
    if (!normal_is_digit(normal_char_before(text, &n)) || normal_char_before(text, &n) != '0') return false;
    uint32_t before = normal_char_before(text, &n);
    bool inside = normal_is_digit(before) || before == '.' || before == ',' ||
                  normal_is_letter(before);                            /* 100, 0.05, 1,005, No05 */
    bool time = before == ':' || before == 0x6642 || before == 0x5206; /* 9:05, 9時05分, 1分05秒 */
    return !inside && !time;
}
