/* padded.c - a nought that says nothing in front of a number: 05, 00.
 *
 * Asked of a text that is being written, digit by digit: the second digit is where it shows.
 *
 * Checked tests/exact/padded_test.c
 */
#include "exact/normal.h"
#include "sansu/exact.h"

/* The character that ends at text[*n), which then is where it begins; CHAR_END at the start. */
static uint32_t step_back(const char *text, size_t *n) {
    size_t end = *n, start = end;
    if (end == 0) return CHAR_END;
    do start--;
    while (start > 0 && end - start < 4 && ((unsigned char)text[start] & 0xC0) == 0x80);
    *n = start;
    return normal_char(text, end, start, NULL);
}

bool exact_is_padded(const char *text, size_t n) {
    if (!normal_is_digit(step_back(text, &n)) || step_back(text, &n) != '0') return false;
    uint32_t before = step_back(text, &n);
    bool inside = normal_is_digit(before) || before == '.' || before == ',' ||
                  normal_is_letter(before);                            /* 100, 0.05, 1,005, No05 */
    bool time = before == ':' || before == 0x6642 || before == 0x5206; /* 9:05, 9時05分, 1分05秒 */
    return !inside && !time;
}
